"""``manage.py doctor``: checks of the installation, of its data, and of the server if one runs.

It changes nothing: no row, no setting. Each check is a function of the context, registered by its name with ``@check``;
``main`` runs them in order. To add one, write it into the module of its subject, and its name into docs/operations.md.
"""
