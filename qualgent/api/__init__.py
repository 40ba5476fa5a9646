"""The REST API of jobs, files and history; services; the admin of jobs. May import ``people`` and what is below.

``rest`` is the base of all views, ``request_params`` reads ids, pages and filters, ``openapi`` describes it all.
"""

from __future__ import annotations
