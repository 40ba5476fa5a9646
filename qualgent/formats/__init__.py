"""Formats of dates and times for the admin (Django's ``FORMAT_MODULE_PATH``), one module per language."""
