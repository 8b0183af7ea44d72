"""What changes from one port profile to the next, as data."""
