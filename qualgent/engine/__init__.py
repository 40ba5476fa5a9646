"""The engine: live queue, fleet and assignment decisions in memory. No Django, clock, sleep or unseeded chance."""
