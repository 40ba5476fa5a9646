"""Real test runners, started by real agents for a real qgjob."""
