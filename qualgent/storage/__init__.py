"""File storage: logs in the data directory, builds and artifacts there or in a store that servers share."""
