"""How agents connect: WebSocket and long poll, each over a session."""
