"""A whole installation on one machine: PostgreSQL, Redis, schedulers, gateways, a balancer, and agents."""
