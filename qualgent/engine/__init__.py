"""Live scheduling state and decisions. No Django, no clock, no sleep, no unseeded chance. May import ``core``."""
