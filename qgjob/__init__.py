"""qgjob: submit tests and ask what became of them, from a shell or a CI job. No Django in here.

Imports ``qgprotocol`` only.
"""
