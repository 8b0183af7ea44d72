"""Card readers that type: the pace tells them from people, before the input method if the platform lets us."""
