"""The pages under /install/: qgjob and qgagent as a wheel, and a script that sets up a device host.

Open to everybody, as they are needed before anybody has a credential; they have nothing but the programs.
"""
