"""The write side: one module a subject, all inside one transaction of a unit of work."""
