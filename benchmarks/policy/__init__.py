"""The scheduling policy against others, in simulated time over real test durations."""
