"""Sentences of audit entries: one template by kind and action, filled with names and links.

A template's ``{object}`` has its noun ("device host mac-mini"); the other fields are texts that may be empty.
"""

from collections.abc import Mapping, Set
from datetime import datetime
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from qualgent.accounts.selectors import AuditRow
from qualgent.core.keys import parse_id
from qualgent.people.audit_names import Names, mark_up

SENTENCES: dict[tuple[str, ...], str] = {
    ("agent", "delete"): "{actor} deleted {object}",
    ("agent", "drain"): "{actor} drained {object}{until}{why}",
    ("agent", "pause"): "{actor} paused {object}{until}{why}",
    ("agent", "pause", "itself"): "{actor} paused itself{why}",
    ("agent", "quarantine"): "{actor} quarantined {object}{until}{why}",
    ("agent", "resume"): "{actor} resumed {object}{why}",
    ("agent", "resume", "itself"): "{actor} accepts jobs again",
    ("batch", "store"): "{actor} stored the report of {object}",
    ("build", "release"): "{actor} released {object}, which was held",
    ("build", "store"): "{actor} stored {object}",
    ("bundle", "store"): "{actor} stored {object}",
    ("ci-rule", "create"): "{actor} made {object}",
    ("ci-rule", "delete"): "{actor} deleted {object}",
    ("ci-rule", "settings"): "{actor} changed {object}{fields}",
    ("failure", "annotate"): "{actor} changed the note on {object}",
    ("host", "copied"): "A copy of the credential of {object} was used, and refused",
    ("host", "enroll"): "{object} was enrolled{inviter}",
    ("host", "invite"): "{actor} made {object}{most}",
    ("host", "revoke"): "{actor} revoked {object}",
    ("host", "revoke", "enrolled again"): "The earlier credential of {object} was revoked, as it enrolled again",
    ("host", "rotate"): "{object} renewed its credential",
    ("job", "cancel"): "{actor} cancelled {object}",
    ("job", "priority"): "{actor} set the priority of {object}{change}",
    ("job", "retry"): "{actor} retried {object}",
    ("login", "deny"): "{actor} denied a qgjob login{machine}",
    ("member", "add factor"): "{actor} added a second factor{detail}",
    ("member", "address"): "{actor} changed their email address",
    ("member", "bootstrap"): "{actor} made a bootstrap link{for_whom}",
    ("member", "deactivate"): "{actor} deactivated {object}",
    ("member", "end session"): "{actor} logged out {sessions}",
    ("member", "end sessions"): "{actor} logged {object} out everywhere",
    ("member", "forgotten"): "A link to set a new password was mailed to {object}",
    ("member", "invite"): "{actor} invited {a_role}{detail}",
    ("member", "join"): "{actor} joined{of_org}{as_role}",
    ("member", "login"): "{actor} logged in{detail}",
    ("member", "logout"): "{actor} logged out",
    ("member", "password"): "{actor} changed their password",
    ("member", "remove"): "{actor} removed {object}{from_org}",
    ("member", "remove factor"): "{actor} removed a second factor{detail}",
    ("member", "reset factor"): "{actor} renewed a second factor{detail}",
    ("member", "reset"): "{actor} set a new password by a link",
    ("member", "reset link"): "{actor} made a reset link for {object}",
    ("member", "restore"): "{actor} reactivated {object}",
    ("member", "role"): "{actor} changed the role of {object}{change}",
    ("member", "role", "itself"): "The role of {object} changed{change}, by the rules of their provider",
    ("member", "withdraw"): "{actor} withdrew the invitation of {a_role}{detail}",
    ("org", "adopt"): "{actor} moved everything of {old_org} to {object}",
    ("org", "create"): "{actor} made {object}",
    ("org", "delete"): "{actor} deleted {object}",
    ("org", "delete", "begun"): "{actor} began to delete {object}",
    ("org", "set"): "{actor} changed the settings of {object}{fields}",
    ("server", "secret key"): "{actor} changed the secret key: everybody must log in again",
    ("test", "quarantine"): "{actor} quarantined {object}{until}{why}",
    ("test", "release"): "{actor} released {object} from quarantine{why}",
    ("token", "create"): "{actor} made {object}{terms}",
    ("token", "create", "ci"): "A CI job of {repository} got {object}{terms}",
    ("token", "create", "qgjob login approved"): "{actor} approved a qgjob login{machine}{terms}",
    ("token", "renew", "ci"): "A CI job of {repository} got {object} renewed{terms}",
    ("token", "revoke"): "{actor} revoked {object}",
    ("webhook", "create"): "{actor} made {object}",
    ("webhook", "delete"): "{actor} deleted {object}",
    ("webhook", "disable"): "{actor} disabled {object}{reason}",
    ("webhook", "redeliver"): "{actor} sent a delivery to {object} again",
    ("webhook", "rotate"): "{actor} replaced the secret of {object}",
    ("webhook", "set"): "{actor} changed {object}{fields}",
    ("webhook", "test"): "{actor} sent a test event to {object}",
}
"""By kind and action; the third part is a variant (``_variant_of``). Denials have their own, see ``_denial_of``."""

INFINITIVES = {
    "annotate": "change the note on",
    "enter": "enter",
    "log-out": "log out",
    "poll": "fetch",
    "priority": "set the priority of",
    "read": "see",
    "reset": "make a reset link for",
    "role": "change the role of",
    "rotate": "replace the secret of",
    "settings": "change",
    "test": "send a test event to",
}
"""What was denied, where it is not the action itself."""

IN_SENTENCE = {"reason", "why", "detail"}  # fields that show the note


def describe(row: AuditRow, names: Names) -> SafeString:
    """Return the sentence that describes an audit entry, as HTML."""
    if row.action == "denied":
        return _denial_of(row, names)
    template = template_of(row)
    if template is None:  # of a later version
        return format_html("{}: {} {}", names.actor(row), row.action, names.object(row))
    named = names.object(row)
    for_whom = format_html(" for {}", named) if row.object_id else ""
    text = format_html(template, actor=names.actor(row), object=named, for_whom=for_whom, **_texts(row))
    return mark_safe(text[0].upper() + text[1:])  # noqa: S308 — a noun, or the "<" of a name


def template_of(row: AuditRow) -> str | None:
    """Return the sentence template of an audit entry that is not a denial; None: its kind or action is unknown."""
    return SENTENCES.get((row.kind, row.action, _variant_of(row))) or SENTENCES.get((row.kind, row.action))


def shows_note(row: AuditRow) -> bool:
    """Return whether the entry's sentence already includes its note, so that the page need not repeat it."""
    if row.action == "denied":
        return True
    template = template_of(row) or ""
    return row.note == _variant_of(row) or any(f"{{{name}}}" in template for name in IN_SENTENCE)


def facts_of(row: AuditRow) -> list[tuple[str, str]]:
    """Return pairs of title (Before, After, Selection) and text: the entry's changed values, without ids."""
    before, after = _fields(row.before), _fields(row.after)
    same = {name for name in before if name in after and after[name] == before[name]}
    parts: tuple[tuple[str, Mapping[str, Any], Set[str]], ...]
    parts = (("Before", before, same), ("After", after, same), ("Selection", _fields(row.selection), set()))
    return [(title, text) for title, values, left_out in parts if (text := _text_of(values, left_out))]


def _text_of(values: Mapping[str, Any], left_out: Set[str]) -> str:
    """Return values as text ("name value; name value"), without ids and the names in ``left_out``."""
    texts = {name.replace("_", " "): _value(values[name]) for name in values if name not in left_out}
    return "; ".join(f"{name} {text}" for name, text in texts.items() if parse_id(text.split(",")[0]) is None)


def _variant_of(row: AuditRow) -> str:
    """Return which variant of its kind and action's sentence an entry has: ``itself``, ``ci``, or the entry's note."""
    if row.kind in ("agent", "member") and row.actor == row.object_id:
        return "itself"
    if "repository" in _fields(row.after) and row.kind == "token":
        return "ci"
    return row.note


def _denial_of(row: AuditRow, names: Names) -> SafeString:
    """Return the sentence of an audit entry about refused requests or failed log-ins, as HTML."""
    times = f" ({row.count} times)" if row.count > 1 else ""
    if row.kind == "server" and not row.object_id:
        return format_html("A request was refused: {}{}", row.note, times)
    if row.kind == "login":
        person = format_html(" as {}", names.object(row)) if row.object_id else ""
        return format_html("A login{} failed: {}{}", person, row.note, times)
    if row.kind == "agent-link":
        return format_html(
            "{} tried to connect as an agent’s host, and was refused ({}){}", names.actor(row), row.note, times
        )
    act = INFINITIVES.get(row.note, row.note)
    return format_html("{} tried to {} {}, and was refused{}", names.actor(row), act, names.object(row), times)


def _texts(row: AuditRow) -> dict[str, object]:
    """Return the values for all template fields except actor and object, such as ``as_role`` and ``terms``."""
    before, after = _fields(row.before), _fields(row.after)
    both = {**before, **after}
    role, org = str(both.get("role") or ""), str(both.get("org") or "")
    machine, most, inviter = both.get("machine"), both.get("most"), after.get("invited_by")
    return {
        "a_role": f"an {role}" if role[:1] in "aeiou" and role else f"a {_role_name(role)}",
        "as_role": f" as {_role_name(role)}" if role else "",
        "change": _change_of(before, after),
        "detail": f" ({row.note})" if row.note else "",
        "fields": _changed_fields(before, after),
        "from_org": f" from {org}" if org else "",
        "inviter": format_html(" with a token of {}", mark_up(inviter)) if inviter else "",
        "machine": format_html(" on {}", mark_up(machine)) if machine else "",
        "most": f" for {most} device hosts" if isinstance(most, int) and most > 1 else "",
        "of_org": f" {org}" if org else "",
        "old_org": mark_up(before.get("org", "an organization")),
        "reason": f": {after['reason']}" if after.get("reason") else "",
        "repository": mark_up(after.get("repository", "a repository")),
        "sessions": "another browser" if row.count == 1 else f"{row.count} other browsers",
        "terms": _terms_of(row, after),
        "until": f" until {after['until'][:16].replace('T', ' ')} UTC" if after.get("until") else "",
        "why": f": {row.note}" if row.note else "",
    }


def _fields(value: Any) -> Mapping[str, Any]:
    """Return a value that is a JSON object unchanged, and an empty one for any other value."""
    return value if isinstance(value, dict) else {}


def _role_name(role: str) -> str:
    """Return a role's name as a sentence has it, such as "administrator of the site"."""
    return {"site": "administrator of the site", "": "member"}.get(role, role)


def _change_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Return " from OLD to NEW" for a changed role or priority; "" if the entry has neither."""
    old, new = (
        next((found[name] for name in ("role", "priority") if name in found), None) for found in (before, after)
    )
    texts = [_role_name(value) if isinstance(value, str) else value for value in (old, new)]
    return "".join(f" {word} {text}" for word, text in zip(("from", "to"), texts, strict=True) if text is not None)


def _changed_fields(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Return ": name OLD → NEW, …" for the fields that a change altered; "" if it altered none."""
    names = [name for name in after if name in before and after[name] != before[name]]
    shown = (f"{name.replace('_', ' ')} {_value(before[name])} → {_value(after[name])}" for name in names)
    return f": {', '.join(shown)}" if names else ""


def _value(value: Any) -> str:
    """Return a recorded value as text: None as ``default``, booleans as on and off, lists and objects with commas."""
    if isinstance(value, list):
        return ", ".join(map(_value, value)) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{name}={_value(one)}" for name, one in value.items()) or "none"
    known = {None: "default", True: "on", False: "off", "": "none"}
    return known[value] if isinstance(value, str | bool | None) and value in known else str(value)


def _terms_of(row: AuditRow, after: Mapping[str, Any]) -> str:
    """Return a token's scopes and lifetime in parentheses, such as " (read; 30 days)"; "" if neither is recorded."""
    parts = [", ".join(map(str, after.get("scopes") or ()))]
    days = after.get("days")
    if days is None and after.get("expires_at"):
        seconds = (datetime.fromisoformat(after["expires_at"]) - datetime.fromisoformat(row.at)).total_seconds()
        days = round(seconds / 86_400)
        parts.append(f"{days} days" if days > 1 else f"{max(1, round(seconds / 60))} min" if not days else "1 day")
    elif days:
        parts.append(f"{days} days")
    text = "; ".join(part for part in parts if part)
    return f" ({text})" if text else ""
