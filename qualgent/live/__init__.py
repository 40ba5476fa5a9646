"""The hub: live topics of rows that browsers follow by sockets. Knows nothing of jobs, Django or Channels."""
