"""One module an activity of a person; each act opens one unit of work and says what is kept together."""
