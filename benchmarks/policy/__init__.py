"""The scheduling policy compared with others, in simulated time over real test durations."""
