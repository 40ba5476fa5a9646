"""Daphne as we run it: its classes, with limits, deadlines and an orderly end.

Nothing here may be imported before the event loop is installed (``qualgent.server.install_loop``): importing Twisted's
reactor fixes it for good. What Daphne alone would allow, and this does not:

* a body of any size, collected whole before the application sees a byte of it (``http``);
* a request head or body that drips in for ever (``http``);
* a client that sets SCRIPT_NAME by a ``Daphne-Root-Path`` header (``http``);
* a response or a socket whose reader is slow, buffered without end (``http``, ``websocket``);
* a backlog of 50 connections, so that a thousand agents need seconds to come back (``listening``);
* an end that cancels everything at once (``server``).
"""
