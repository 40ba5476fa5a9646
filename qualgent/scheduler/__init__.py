"""The scheduler role, of which exactly one runs, and its port. May import ``jobs`` and what is below."""
