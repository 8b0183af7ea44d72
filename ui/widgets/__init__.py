"""Reused parts of screens, one file each (docs/decisions/0004-look.md)."""
