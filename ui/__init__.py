"""Everything that is Qt: the window, its screens and their parts."""
