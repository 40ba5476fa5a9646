"""What was: figures over time for charts, events for the feed, spans for the timeline."""
