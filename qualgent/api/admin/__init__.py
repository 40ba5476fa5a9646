"""The admin of this app's models. Django imports this package, which registers them.

What all models' admins share is in ``web.admin_base``, which registers nothing.
"""

from . import job_admin, other_admins

__all__ = ["job_admin", "other_admins"]
