"""Causes of failed tests: finding them in reports and logs, cleaning their text, and fingerprints to compare them by.

Pure Python without input or output, for device hosts and the server. All text comes from tests and is untrusted:
every function returns for any input, in time proportional to its length.
"""
