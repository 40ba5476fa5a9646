"""URLs of repositories in a form that can be compared, the pattern of commits, and safe options of git."""

import re

MAX_CHARACTERS = 500
COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
"""All digits of a commit: never a branch, a short id or an option."""
# Tests can change the configuration of the repository that they run in: none of it may run a program.
SAFE_GIT = [
    *("git", "--no-optional-locks", "--no-pager"),
    *("-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"),
]
"""The beginning of commands in a checkout of somebody's."""
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
