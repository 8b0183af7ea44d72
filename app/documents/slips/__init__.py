"""Slips for receipt printers: the facts of a paper on a narrow roll, as dots."""
