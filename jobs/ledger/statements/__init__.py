"""The statements the ledger's writer runs: each function is (part of) a unit of work on a database cursor.

Every state change is conditional on the state it leaves, and the row count says whether it applied: a stale writer
changes nothing. Plain SQL that SQLite and PostgreSQL both take; ``executemany`` by primary key was measured at ten
times ``bulk_update``.
"""
