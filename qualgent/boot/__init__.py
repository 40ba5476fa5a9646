"""Boot: constructs, starts and stops a server process's parts. May import all packages but asgi, urls and settings."""
