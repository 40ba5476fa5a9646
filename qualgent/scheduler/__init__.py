"""The scheduler: the one process that assigns jobs to agents and writes the ledger; its port. May import ``jobs``."""
