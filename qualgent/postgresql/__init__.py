"""Django's database backend for PostgreSQL, with text in byte order and cursors that work in pipeline mode."""
