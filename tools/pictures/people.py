"""Shared servers with people, tokens, hosts and an audit: few, many, or with long names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from qualgent.core.keys import new_id
from tests.databases import other_session
from tests.server_process import ServerProcess
from tests.shared_mode import (
    NOW,
    ORG,
    make_enrollment,
    make_host,
    make_member,
    make_org,
    make_person,
    make_token,
    stamp,
)

from .places import OWNER, SITE
from .texts import LONG_LABELS, LONG_ORG, long_name, long_text

LONG_OWNER = long_name(60)
COLLEAGUES = ("ben", "chidinma", "dora", "emil", "farah", "goran", "hana", "ivo", "jun", "kofi")


def address(server: ServerProcess) -> str:
    """Return the address by which browsers keep its cookies."""
    return f"http://localhost:{server.port}"


def fill_first(server: ServerProcess) -> None:
    """Make the first owner of an organization, and an administrator of the site."""
    make_person(server, OWNER)
    make_person(server, SITE, "site")


def fill_few(server: ServerProcess) -> None:
    """Make what a team has on its first day."""
    owner = make_person(server, COLLEAGUES[0], "submitter")
    make_person(server, COLLEAGUES[1], "viewer")
    make_token(server, owner, "read", "submit", name="GitHub Actions of the app", last_used_at=stamp(NOW))
    make_host(server, "lab-1/", org_id=ORG, name="mac-mini-3.lab.example.com", last_used_at=stamp(NOW))
    audit(server, 6)


def fill_many(server: ServerProcess) -> None:
    """Make hundreds of people, tokens, hosts and organizations, and thousands of entries of the audit."""
    with other_session(server.data_dir) as session:
        session.execute("BEGIN")
        [(password,)] = session.execute("SELECT password FROM auth_user WHERE username = ?", OWNER)
        for number in range(400):
            name = f"{COLLEAGUES[number % len(COLLEAGUES)]}.{number + 1}"
            user = session.insert(
                "auth_user", username=name, password=password, is_superuser=0, is_staff=0, is_active=1, first_name="",
                last_name="", email=f"{name}@example.com", date_joined=stamp(NOW),
            )  # fmt: skip
            role = ("viewer", "submitter", "submitter", "owner")[number % 4]
            session.insert("accounts_member", user_id=user, org_id=ORG, role=role)
        for number in range(500):
            values = f"team-{number + 1:03}", stamp(NOW)
            session.execute("INSERT INTO accounts_org (id, created_at) VALUES (?, ?)", *values)
        session.execute("COMMIT")
        [(owner,)] = session.execute("SELECT id FROM auth_user WHERE username = ?", OWNER)
    for number in range(250):
        used = stamp(NOW - timedelta(hours=number))
        make_token(server, owner, "read", "submit", name=f"pipeline {number + 1}", last_used_at=used)
        make_host(
            server, f"lab-{number + 1}/", org_id=ORG, name=f"mac-mini-{number + 1}.lab.example.com", last_used_at=used
        )
    audit(server, 3000)


def fill_long(server: ServerProcess) -> None:
    """Make people, tokens, hosts and entries whose names are as long as can be."""
    owner = make_person(server, LONG_OWNER, "owner", LONG_ORG)
    make_member(server, owner, ORG)
    make_person(server, SITE, "site")
    other = make_person(server, long_name(59) + "y", "submitter", LONG_ORG)
    for user in (owner, other):
        make_token(server, user, "read", "submit", name=long_text(100), org_id=LONG_ORG, last_used_at=stamp(NOW))
    labels, targets = json.dumps(LONG_LABELS), json.dumps([long_name(64)])
    named = {"name": long_name(100), "org_id": LONG_ORG, "labels": labels, "targets": targets}
    make_host(server, long_name(80), last_used_at=stamp(NOW), **named)
    make_enrollment(server, long_name(80), org_id=LONG_ORG, labels=labels, targets=targets, made_by=LONG_OWNER)
    rule = {"issuer": "https://token.actions.githubusercontent.com", "repository": f"{long_name(100)}/{long_name(100)}"}
    rule |= {"branch": long_text(200, "feature/"), "environment": long_text(200), "scope": "submit"}
    with other_session(server.data_dir) as session:
        created = {"made_by": LONG_OWNER, "created_at": stamp(NOW), "is_protected": 0}
        session.insert("accounts_cirule", id=_new_id(), org_id=LONG_ORG, **rule, **created)
    audit(server, 8, LONG_ORG, [LONG_OWNER], long_name(100), long_text(400))


def audit(
    server: ServerProcess,
    entries: int,
    org: str = ORG,
    actors: Sequence[str] = (OWNER, *COLLEAGUES),
    agent: str = "lab-1/pixel-7",
    note: str = "the screen flickers",
) -> None:
    """Insert entries of the last days, newest last."""
    kinds: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
        ("agent", "pause", agent, {"note": note}),
        ("org", "set", org, {"before": '{"most_running": null}', "after": '{"most_running": 40}'}),
        ("member", "role", actors[-1], {"before": '{"role": "viewer"}', "after": '{"role": "submitter"}'}),
        ("member", "login", actors[0], {}),
        ("job", "cancel", "", {"selection": json.dumps({"q": f"org:{org}"}), "count": 12, "note": note}),
        ("agent", "resume", agent, {}),
    )
    make_org(server, org)
    with other_session(server.data_dir) as session:
        session.execute("BEGIN")
        for number in range(entries):
            kind, action, object_id, more = kinds[number % len(kinds)]
            row = {"note": "", "count": 1, "address": "198.51.100.7", "client": "Firefox", **more}
            at = stamp(NOW - timedelta(minutes=17 * (entries - number)))
            actor = actors[number % len(actors)]
            session.insert(
                "accounts_audit", id=_new_id(), at=at, actor=actor, door="dashboard", action=action, kind=kind,
                object_id=object_id, org_id=org, **row,
            )  # fmt: skip
        session.execute("COMMIT")


def _new_id() -> str:
    return new_id().replace("-", "")
