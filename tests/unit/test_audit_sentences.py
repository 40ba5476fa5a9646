"""Sentences of the audit: every action that the code records has one, and every denial that may be recorded."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pytest

from agents.availability import ACTIONS
from qualgent.accounts.permissions import RULES
from qualgent.accounts.scope import SITE
from qualgent.accounts.selectors import AuditRow
from qualgent.people.audit_names import Found, Names
from qualgent.people.audit_page import KINDS
from qualgent.people.audit_sentences import SENTENCES, describe, shows_note
from qualgent.people.audited import FACTOR_CHANGES
from qualgent.scheduler.job_requests import JobAction

ROOT = Path(__file__).resolve().parents[2]
KEY = "0190a000-0000-7000-8000-000000000001"


Function = ast.FunctionDef | ast.AsyncFunctionDef


class Recorder(NamedTuple):
    """Where a function that records takes action and kind: the place of an argument, or the kind itself."""

    action: int
    kind: int | str = "member"  # unless by keyword


RECORDERS = {
    "audit.entry": Recorder(2),
    "audit.record": Recorder(2),
    "record": Recorder(1),
    "partial(record)": Recorder(2),
    "record_own": Recorder(2),
    "record_for": Recorder(1),
    "change": Recorder(1, 2),
    "_record": Recorder(0),
    "_record_audit": Recorder(2, "ci-rule"),
    "_change": Recorder(2, "webhook"),
}
PASS_ON = {"record", "record_for", "record_own", "_record", "_record_audit", "_change", "change", "record_denials"}
"""Functions whose callers choose the action, or that record denials."""

COMPUTED: dict[tuple[str, str], set[str]] = {
    ("set_availability", "action"): set(ACTIONS.values()),
    ("_write_changes", "command.action"): set(get_args(JobAction)),
    ("record_factor", "action"): {action for _, action in FACTOR_CHANGES},
}
"""Actions that only a run computes, by function and expression."""


def name_of(call: ast.Call) -> str:
    name = ast.unparse(call.func)
    if name == "partial" and call.args and ast.unparse(call.args[0]) == "record":
        return "partial(record)"
    return name


def values_of(node: ast.expr, function: ast.AST) -> set[str] | None:
    """Return the texts that an expression can have; None: only a run computes them."""
    if isinstance(node, ast.Constant):
        return {node.value}
    if isinstance(node, ast.IfExp):
        found = [values_of(part, function) for part in (node.body, node.orelse)]
        return None if None in found else set().union(*found)  # type: ignore[arg-type]
    if isinstance(node, ast.Name):
        for one in ast.walk(function):
            if isinstance(one, ast.Assign):
                target, value = one.targets[0], one.value
                pairs = (
                    zip(target.elts, value.elts, strict=True)
                    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
                    else [(target, value)]
                )
                for name, given in pairs:
                    if ast.unparse(name) == node.id and not isinstance(given, ast.Name):
                        return values_of(given, function)
    return None


def recorded() -> Iterator[tuple[str, str, str]]:
    """Yield the file, kind and action of all that is recorded in the sources."""
    for folder in ("qualgent", "agents", "jobs"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            text = path.read_text()
            if "audit" not in text and "record" not in text:
                continue
            for function in ast.walk(ast.parse(text)):
                if isinstance(function, Function) and function.name not in PASS_ON:
                    yield from recorded_in(function, path, text)


def recorded_in(
    function: ast.FunctionDef | ast.AsyncFunctionDef, path: Path, text: str
) -> Iterator[tuple[str, str, str]]:
    for call in ast.walk(function):
        if not isinstance(call, ast.Call) or (recorder := RECORDERS.get(name_of(call))) is None:
            continue
        if len(call.args) <= recorder.action:
            continue  # what ``change`` yields has the action already
        if (name_of(call) == "change" and ast.unparse(call.args[0]) != "request") or "audit" not in text:
            continue
        node = call.args[recorder.action]
        actions = values_of(node, function) or COMPUTED.get((function.name, ast.unparse(node)))
        assert actions, f"{path.relative_to(ROOT)}: the actions of {ast.unparse(call)[:100]} are not known"
        if actions == {"denied"}:
            continue
        kind: Any = next((one.value for one in call.keywords if one.arg == "kind"), None)
        if kind is None:
            kind = call.args[recorder.kind] if isinstance(recorder.kind, int) else ast.Constant(recorder.kind)
        assert isinstance(kind, ast.Constant), f"{path}: the kind of {ast.unparse(call)[:100]} is not known"
        for action in actions:
            yield path.name, str(kind.value), action


def row(kind: str, action: str, **fields: Any) -> AuditRow:
    given = {
        "id": KEY, "at": "2026-01-31T12:00:00.000Z", "actor": "olga", "door": "dashboard", "address": "", "client": "",
        "object_id": "", "org_id": "acme", "selection": None, "count": 1, "before": None, "after": None, "note": "",
    }  # fmt: skip
    return AuditRow(kind=kind, action=action, **{**given, **fields})


def words(entry: AuditRow, **known: dict[str, Found]) -> str:
    names = Names([], SITE)
    names._found = known  # type: ignore[assignment]
    return re.sub(r"</?(?:bdi|a)\b[^>]*>", "", describe(entry, names)).strip()


def test_every_recorded_action_has_a_sentence() -> None:
    """And no sentence is of what nothing records."""
    found = {(kind, action) for _, kind, action in recorded()}
    assert {("job", "retry"), ("agent", "resume"), ("token", "renew"), ("member", "add factor"), ("host", "invite"),
            ("webhook", "rotate"), ("test", "release"), ("ci-rule", "delete")} <= found  # fmt: skip
    assert found == {key[:2] for key in SENTENCES}
    assert {kind for kind, _ in found} <= set(KINDS)


@pytest.mark.parametrize("key", SENTENCES)
def test_a_sentence_has_all_its_parts(key: tuple[str, ...]) -> None:
    """With nothing known of the entry besides, it is still one: no id, and nothing that is missing."""
    text = words(row(*key[:2], object_id=KEY, note=key[2] if len(key) > 2 else ""))
    assert text[0].isupper() or text.startswith("olga")
    assert "None" not in text
    assert "  " not in text
    assert KEY not in text


@pytest.mark.parametrize(("kind", "action"), [(kind, action) for kind, actions in RULES.items() for action in actions])
def test_every_denial_has_a_sentence(kind: str, action: str) -> None:
    text = words(row(kind, "denied", note=action, count=3))
    assert text.endswith("(3 times)")
    assert re.match(r"olga tried to [a-z]+ |A request was refused: |A login failed: ", text), text
    assert not re.search(r"tried to (settings|priority|role|read|log-out)\b", text)


@pytest.mark.parametrize(
    ("entry", "known", "text"),
    [
        (row("member", "invite", note="Sam", after={"role": "submitter", "org": "acme"}), {},
         "olga invited a submitter (Sam)"),
        (row("member", "invite", after={"role": "owner", "org": "acme"}), {}, "olga invited an owner"),
        (row("host", "revoke", object_id=KEY, actor="root", before={"name": "mac-mini", "prefix": "lab/"}), {},
         "root revoked device host mac-mini"),
        (row("host", "revoke", object_id=KEY, before={"prefix": "lab/"}, note="enrollment token"), {},
         "olga revoked the enrollment token for lab/…"),
        (row("token", "create", object_id=KEY, actor="sam", after={"name": "CI of the app",
             "scopes": ["read", "submit"], "expires_at": "2026-05-01T12:00:00+00:00"}), {},
         "sam made the token CI of the app (read, submit; 90 days)"),
        (row("token", "create", object_id=KEY, actor="token ci/acme", after={"repository": "acme/app",
             "scopes": ["submit"], "expires_at": "2026-01-31T12:15:00+00:00"}), {"token": {KEY: Found("ci/acme")}},
         "A CI job of acme/app got the token ci/acme (submit; 15 min)"),
        (row("agent", "pause", object_id="lab-1/1", note="battery"), {}, "olga paused agent lab-1/1: battery"),
        (row("agent", "pause", object_id="lab-1/1", actor="lab-1/1", door="agent", note="battery"), {},
         "lab-1/1 paused itself: battery"),
        (row("job", "cancel", object_id=KEY), {"job": {KEY: Found("login.spec", "/jobs/1")}},
         "olga cancelled the job login.spec"),
        (row("job", "cancel", object_id=KEY), {}, "olga cancelled a job"),
        (row("job", "retry", count=12, selection={"batch_id": KEY, "status": "failed"}),
         {"batch": {KEY: Found("nightly")}}, "olga retried 12 jobs of the batch nightly (status failed)"),
        (row("job", "priority", object_id=KEY, before={"priority": 4}, after={"priority": 0}), {},
         "olga set the priority of a job from 4 to 0"),
        (row("member", "role", object_id="sam", before={"role": "viewer"}, after={"role": "site"}), {},
         "olga changed the role of sam from viewer to administrator of the site"),
        (row("org", "set", object_id="acme", before={"weight": 1, "most_running": None},
             after={"weight": 2, "most_running": None}), {},
         "olga changed the settings of organization acme: weight 1 → 2"),
        (row("member", "login", object_id="olga", note="password, totp"), {}, "olga logged in (password, totp)"),
        (row("login", "denied", actor="", object_id="sam", note="wrong name or password", count=2), {},
         "A login as sam failed: wrong name or password (2 times)"),
        (row("agent", "denied", object_id="lab-1/1", note="pause"), {},
         "olga tried to pause agent lab-1/1, and was refused"),
        (row("webhook", "later", object_id=KEY), {}, "olga: later a webhook"),
    ],
)  # fmt: skip
def test_sentences(entry: AuditRow, known: dict[str, dict[str, Found]], text: str) -> None:
    assert words(entry, **known) == text


def test_names_are_escaped() -> None:
    evil = "<script>alert(1)</script>"
    entry = row("token", "create", object_id=KEY, actor=evil, note=evil, after={"name": evil, "scopes": [evil]})
    assert "<script" not in describe(entry, Names([], SITE))
    entry = row("agent", "pause", object_id=evil, note=evil, after={"until": evil})
    assert "<script" not in describe(entry, Names([], SITE))
    assert shows_note(entry)
