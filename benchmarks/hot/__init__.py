"""What the hot path costs: jobs drained through instant agents, and reads beside."""
