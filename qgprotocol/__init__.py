"""What the server and the programs on other machines share: messages, log lines, the form of a JUnit file.

Imports nothing else of the project, and no Django: it is installed on device hosts and CI machines.
"""

__version__ = "0.1.0"
