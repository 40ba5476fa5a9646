"""The durable record: group commit, and the statements that write rows."""
