"""Daphne as we run it, with limits, deadlines and an orderly stop, and the ASGI applications around ours.

Its server and its WebSockets are Daphne's, connections are the event loop's (``transport``), and requests are parsed by
llhttp (``heads``): Twisted's classes for both were a third of what the server does for a small request.

``main``, ``limits``, ``listening`` and ``transport`` may be imported at any time; ``asgi_server``, ``http``,
``request`` and ``websocket`` only once the event loop is installed (``main.install_loop``): importing Twisted's reactor
fixes it for good. Nothing here imports an app, except ``main``, while it starts.

What Daphne alone would allow, and this does not:

* a body of any size, collected whole before the application sees a byte of it (``http``);
* a request head or body that drips in for ever (``http``);
* a form that is parsed into memory, before Django does (``request``);
* a client that sets SCRIPT_NAME by a ``Daphne-Root-Path`` header (``heads``, ``request``);
* a response or a socket whose reader is slow, buffered without end (``http``, ``websocket``);
* a client that closes its half behind its request and gets no answer; one that resets, and costs a traceback (``http``,
  ``transport``);
* a backlog of 50 connections, so that a thousand agents need seconds to reconnect (``listening``);
* a stop that cancels everything at once (``asgi_server``).
"""
