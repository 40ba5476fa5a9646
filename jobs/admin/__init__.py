"""The admin of this app's models. Django imports this package, which registers them.

What all models' admins share is in ``jobs.admin_base``, which registers nothing.
"""

from . import aggregate_admin, attempt_admin, failure_admin, job_admin, server_admin

__all__ = ["aggregate_admin", "attempt_admin", "failure_admin", "job_admin", "server_admin"]
