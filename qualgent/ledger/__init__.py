"""The ledger, the durable record: group commit on SQLite or PostgreSQL, and the election of its one scheduler."""
