"""Reading a paper that somebody brings: in a child process, within limits, believing nothing in it."""
