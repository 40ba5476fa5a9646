"""``manage.py doctor``: is all well with this installation, with its data, and with the server if one runs?

It looks and changes nothing: no row, no setting. Each check is a function that yields findings and depends on no other,
so that one that cannot be made hides nothing else; ``examination`` knows their order.
"""
