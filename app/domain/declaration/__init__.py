"""A declaration's life at the port: what the port answered, what follows from it, and how it is numbered."""
