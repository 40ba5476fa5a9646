"""What the dashboard offers to whom: the rights that a page comes with, and that its scripts ask for them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from qualgent.accounts.permissions import READ, RULES, Caller, Role
from qualgent.dashboard.pages import OFFERED_KINDS, rights
from tests.callers import OWNER
from tests.server_process import ROOT

SCRIPTS = {path: path.read_text() for path in sorted((ROOT / "static" / "js").rglob("*.js"))}
DIALOGS = {"org-dialog.js", "webhook-dialog.js", "secret-dialog.js"}  # opened by buttons that ask


def person(role: Role) -> Caller:
    return Caller("somebody", "dashboard", kind="person", role=role, orgs=("acme",))


def test_in_local_mode_everything_is_offered() -> None:
    assert rights(OWNER) == {kind: list(RULES[kind]) for kind in OFFERED_KINDS}


def test_roles_are_offered_what_they_may() -> None:
    viewer, submitter, owner, site = (rights(person(role)) for role in list(Role)[1:])
    assert all(set(actions) <= {READ} for kind, actions in viewer.items() if kind not in ("token", "host"))
    assert set(submitter["job"]) == {READ, "submit", "cancel", "retry", "priority"}
    assert (submitter["agent"], submitter["webhook"], submitter["member"]) == ([READ], [], [])
    assert {"pause", "delete"} <= set(owner["agent"])
    assert (owner["org"], owner["retention"], owner["admin"]) == ([READ], [READ], [])
    assert (site["org"], site["retention"]) == ([READ, "create", "settings", "delete"], [READ, "remove"])
    nobody = rights(person(Role.NONE))
    assert {kind for kind, actions in nobody.items() if READ in actions} == set()


def asked() -> set[tuple[str, str]]:
    """Return the pairs of action and kind that scripts ask for by name."""
    found: set[tuple[str, str]] = set()
    for text in SCRIPTS.values():
        found |= set(re.findall(r'\bmay\("(\w+)", "(\w+)"\)', text))
        for actions, kind in re.findall(r'\bmayAny\(\[([^\]]+)\], "(\w+)"\)', text):
            found |= {(action, kind) for action in re.findall(r'"(\w+)"', actions)}
    return found


def test_scripts_ask_for_rights_that_a_page_has() -> None:
    """Another spelling would hide a button from everybody."""
    assert len(asked()) > 25
    assert [pair for pair in asked() if pair[1] not in OFFERED_KINDS or pair[0] not in RULES[pair[1]]] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_what_can_act_asks(path: Path) -> None:
    """A module that imports actions, or sends requests itself, asks whether the person may."""
    text = SCRIPTS[path]
    acts = "/actions.js" in text or re.search(r'import \{[^}]*\bsend\b[^}]*\} from "[./]*api\.js"', text)
    if acts and path.name not in DIALOGS | {"actions.js", "job-list.js"}:  # the latter asks what is new, by POST
        assert "/rights.js" in text
