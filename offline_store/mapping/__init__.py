"""Row and JSON text ↔ frozen domain value, by explicit functions; nothing is pickled or guessed."""
