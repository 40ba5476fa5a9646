"""The statements of the ledger's writer: each function is (part of) a unit of work on a database cursor.

Every state change is conditional on the previous state, and the row count shows whether it applied: a stale writer
changes nothing. Plain SQL for SQLite and PostgreSQL; ``executemany`` by primary key was measured at ten times the speed
of ``bulk_update``.
"""
