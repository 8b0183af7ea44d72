"""One view model a screen; QtCore only."""
