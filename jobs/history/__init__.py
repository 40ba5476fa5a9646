"""History: figures over time for charts, events for the feed, and the retention policy."""
