"""People's spreadsheets, read by a child process with limits; nothing in a file is trusted."""
