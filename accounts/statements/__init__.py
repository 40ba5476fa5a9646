"""The ledger's statements on organizations and the audit."""
