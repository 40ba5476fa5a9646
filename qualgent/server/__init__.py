"""The ASGI server: HTTP and WebSockets with limits, deadlines and an orderly stop, and guards around the application.

It replaces Daphne's, whose reactor it runs on: connections are the event loop's (``transport``), requests are parsed by
llhttp (``heads``), and frames by ``websockets`` (``websocket``).

Its modules may be imported at any time, but for ``asgi_server``: importing Twisted's reactor fixes the event loop for
good, so it is installed before (``main.install_loop``). Nothing here but ``content`` imports an app.

What Daphne alone would allow, and this does not:

* a body of any size, collected whole before the application sees a byte of it (``http``);
* a request head or body that drips in for ever (``http``);
* a form that is parsed into memory, before Django does (``request``);
* a client that sets SCRIPT_NAME by a ``Daphne-Root-Path`` header (``request``, ``websocket``);
* a socket whose frames keep the event loop for many seconds: millions of pings, or of empty fragments (``websocket``);
* a response or a socket whose reader is slow, buffered without end (``http``, ``websocket``);
* a client that closes its half behind its request and gets no answer; one that resets, and costs a traceback (``http``,
  ``transport``);
* a backlog of 50 connections, so that a thousand agents need seconds to reconnect (``listening``);
* a stop that cancels everything at once (``asgi_server``).
"""
