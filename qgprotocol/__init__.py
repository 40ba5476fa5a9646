"""Code shared by the server, qgagent and qgjob: protocol messages, log formats, JUnit reports.

Installed on device hosts and CI machines, so it imports neither Django nor any other package of the project.
"""

__version__ = "0.1.0"
