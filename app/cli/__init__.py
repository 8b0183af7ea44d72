"""``bianmaoctl``: everything a service does, as commands; one JSON object on stdout, words for people on stderr."""
