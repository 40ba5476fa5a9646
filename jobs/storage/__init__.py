"""File storage in the data directory: logs, builds and artifacts."""
