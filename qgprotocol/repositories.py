"""URLs of repositories in one form, so that the ways to write one can be compared."""

import re

MAX_CHARACTERS = 500
COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
"""All digits of a commit: never a branch, a short id or an option."""
_SSH = re.compile(r"(?:ssh://)?(?:[^@/\s]+@)([^:/\s]+)(?::\d+)?[:/](\S+)")
_HTTP = re.compile(r"(https?://)(?:[^@/\s]*@)?(\S+)")


def web_address(repository: str) -> str:
    """Return the http(s) URL of a repository without credentials, from that or an SSH address; "" if it is neither."""
    if found := _HTTP.fullmatch(repository):
        address = found[1] + found[2]
    elif found := _SSH.fullmatch(repository):
        address = f"https://{found[1]}/{found[2]}"
    else:
        return ""
    address = address.removesuffix(".git")
    return address if len(address) <= MAX_CHARACTERS and "@" not in address else ""
