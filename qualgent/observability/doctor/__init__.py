"""``manage.py doctor``: checks of the installation, of its data, and of the server if one runs.

It changes nothing: no row, no setting. Each check is a function that returns findings and depends on no other, so that
one that fails hides nothing else; ``main`` runs them in order.
"""
