"""Backup and restoration of an installation: the database at one moment, the files its rows name, and logs."""
