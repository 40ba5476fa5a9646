"""Logs, builds and artifacts, in files of the data directory."""
