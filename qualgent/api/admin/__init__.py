"""Pages of Django's admin for jobs, attempts, events and other records; importing the package registers them.

What all models' admins share is in ``web.admin_base``, which registers nothing.
"""

from . import job_admin, other_admins

__all__ = ["job_admin", "other_admins"]
