"""Other ways to make the same papers, for `make bench`; each is an optional library."""
