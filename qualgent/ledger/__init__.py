"""The ledger, the durable record: group commit, and the statements that write rows."""
