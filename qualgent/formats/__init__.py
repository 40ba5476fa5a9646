"""Formats of ``FORMAT_MODULE_PATH``: how Django writes values that have no format of their own."""
