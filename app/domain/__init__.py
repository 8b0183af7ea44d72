"""Rules of the trade as pure values and functions: no store, no network, no clock, no screen."""
