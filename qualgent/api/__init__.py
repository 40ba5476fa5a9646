"""The REST API: a module of views for each part, over services and selectors.

``rest`` is the base of all views, ``request_params`` reads ids, pages and filters, ``openapi`` describes it all.
"""

from __future__ import annotations
