"""The move of an installation from SQLite to PostgreSQL (``manage.py move_ledger``): rows and files, resumable.

The steps are in ``mover``; what is done is recorded in the target (``state``), in the transactions that do it.
"""
