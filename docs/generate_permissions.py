"""Print docs/permissions.md: python docs/generate_permissions.py > docs/permissions.md."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qualgent.accounts.permissions import NO_ORG, RULES, Role

ROLES = {
    Role.NONE: "everybody",
    Role.VIEWER: "viewer",
    Role.SUBMITTER: "submitter",
    Role.OWNER: "owner of the organization",
    Role.SITE: "site administrator",
}
HEAD = """# Permissions

Made from the table in `qualgent/accounts/permissions.py` by `python docs/generate_permissions.py`; a test compares
them.

Every request, page, topic of the live socket, admin page and message of an agent has a *caller*, identified once, ahead
of everything else (`qualgent/server/guard.py`), and is looked up here before anything is done. What is not in the table
is refused. Each role includes the ones above it. On one's own machine its user, who runs the server, is the site
administrator.

* An object of an organization that the caller does not belong to is answered exactly as one that does not exist (404).
  So is one whose kind it may not read.
* Lists, counts, live topics, events and the audit leave out what is of other organizations
  (`qualgent/accounts/scope.py`). Shared agents are listed without the jobs, builds and counts of others. They are the
  site administrators' to operate; of a server with one organization also its owners'. An organization's own agents are
  seen by it alone.
* What a caller may see but not do is 403.
* A token may do what its owner's role and its own scopes allow.
* *Also* names callers that need no role: a device host, and an attempt, with its token, for itself.
* Denials are in the audit as `denied`, with the refused act as the note. Those of anonymous callers are one entry a
  minute, which counts them.

| object | act | from role | scope of tokens | also | belongs to an organization |
| --- | --- | --- | --- | --- | --- |
"""


def lines() -> list[str]:
    found: dict[tuple[str, str, str, str, str], list[str]] = {}
    for kind, action, rule in ((kind, *known) for kind, rules in RULES.items() for known in rules.items()):
        own = "" if kind in NO_ORG else "yes"
        scope = f"{rule.scope} (what it submitted), operate (all)" if rule.own else rule.scope or "–"
        row = (kind, ROLES[rule.role], scope, ", ".join(rule.also) or "–", own or "–")
        found.setdefault(row, []).append(action)
    return [f"| {kind} | {', '.join(acts)} | {role} | {scope} | {also} | {own} |"
            for (kind, role, scope, also, own), acts in found.items()]  # fmt: skip


def text() -> str:
    return HEAD + "\n".join(lines()) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
