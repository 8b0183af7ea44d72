"""What the program knows and does: rules, services and the edges to the outside. No Qt anywhere."""
