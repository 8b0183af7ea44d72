"""One module a document kind: which facts stand where."""
