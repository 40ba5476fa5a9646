"""qgjob: the command line that submits tests and reports their results, for shells and CI jobs.

It imports ``qgprotocol`` only, and no Django.
"""
