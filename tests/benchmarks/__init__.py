"""Measures of speed and memory, ours beside a peer in the same run. They print ratios and never assert a time."""
