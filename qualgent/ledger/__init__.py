"""The ledger, the durable record: group commit, its databases, and the election of its one writer."""
