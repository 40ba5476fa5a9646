"""The server's cost of agents: logs, idle connections, and reconnects after a restart."""
