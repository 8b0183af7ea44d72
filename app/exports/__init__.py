"""Lists written out as spreadsheets. The only room besides :mod:`app.imports` that knows their library."""
