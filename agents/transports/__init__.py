"""The transports of agents: WebSocket and long poll. Imported by routes only; imports the gateway."""
