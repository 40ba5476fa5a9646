"""Storage of logs in the data directory, and of files there or in a shared store. May import ``core``."""
