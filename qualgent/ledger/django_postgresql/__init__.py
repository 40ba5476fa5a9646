"""Django's database backend for PostgreSQL, with values that compare as in SQLite, and pipelines."""
