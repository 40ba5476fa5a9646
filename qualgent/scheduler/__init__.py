"""The scheduler role, of which exactly one runs: engine, attempts, dispatcher, deadlines, recovery."""
