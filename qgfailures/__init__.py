"""Causes of failed tests: found in reports and logs, cleaned, and recognized again.

Pure Python without input or output, for device hosts and the server. All text comes from tests and is untrusted:
every function returns for any input, in time proportional to its length.
"""
