"""The Django admin, made for whoever runs the server: everything can be looked at, nothing edited in place.

The engine owns these rows, so there are no add, change or delete forms, only acts that go through the services, after
a page that says what would be done. (A change form also runs in a transaction, and a service called inside of one
would deadlock with the ledger's writer; see ``jobs.services.blocking``.)

``site`` is the whole of it and its first page, ``readonly`` what every model's admin is made from, ``acts`` what asks
before it does. Lists must open in under a second with 100,000 jobs: they are ordered and bounded by ids (UUIDv7, so by
time), nothing counts or groups a whole table, and what lives is asked for once a page.
"""
