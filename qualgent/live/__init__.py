"""The hub of live topics and its frames. Knows nothing of jobs, Django or Channels. May import ``core``."""
