"""The base of the read-only Django admin: model admins, columns, filters, and actions with confirmation.

The engine owns the rows: there are no add, change or delete forms, only actions that call services after a page that
asks for confirmation. (Django's change form runs in a transaction, and a service called inside one would deadlock with
the ledger's writer; see ``web.blocking``.) No model is registered here: the admin of every app may import it.

Lists open in under a second with 100,000 jobs: they are ordered and bounded by id (UUIDv7, so by time), and nothing
counts or groups a whole table.
"""
