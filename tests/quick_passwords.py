"""Argon2 at its least cost, for passwords in tests: making or checking one takes 0.2 s of CPU time otherwise.

Servers that are started as users start them (``real_command``) have the real cost.
"""

from __future__ import annotations

from django.contrib.auth.hashers import Argon2PasswordHasher


def use_quick_passwords() -> None:
    """Let this process, and what it forks, hash passwords at the least cost."""
    Argon2PasswordHasher.time_cost = 1
    Argon2PasswordHasher.memory_cost = 8  # KiB
    Argon2PasswordHasher.parallelism = 1
