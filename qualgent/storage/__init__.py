"""File storage: logs in the data directory, builds and artifacts there or in a shared store. May import ``core``."""
