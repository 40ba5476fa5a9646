"""Backups of an installation, and their restoration: a database at one moment, the files that its rows name, logs."""
