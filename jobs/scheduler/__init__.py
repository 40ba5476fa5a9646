"""Everything of which there is exactly one: engine, attempts, dispatcher, deadlines, recovery."""
