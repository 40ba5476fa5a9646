"""Code shared by the server, qgagent and qgjob: protocol messages, limits, address checks, log formats, JUnit, TLS.

Installed on device hosts and CI machines, so it imports neither Django nor any other package of the project.
"""

__version__ = "0.1.0"
