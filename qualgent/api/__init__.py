"""The REST API of jobs, files and history; its services; the admin; /install/. May import ``people`` and below.

``rest`` is the base of all views, ``request_params`` reads ids, pages and filters, ``openapi`` describes it all.
"""

from __future__ import annotations
