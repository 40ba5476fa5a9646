"""The REST API: one module for what one part of it answers, over services and selectors.

``rest`` is what all views share, ``asked`` reads what requests ask for, ``schemas`` describes it all in OpenAPI.
"""

from __future__ import annotations
