"""The pages under /install/: the wheel of qgjob and qgagent, and a script that sets up a device host.

Open to everybody, as they are needed before anybody has a credential; they have nothing but the programs.
"""
