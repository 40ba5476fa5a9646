"""The REST API of rules for CI jobs: owners make and delete those of their organization, and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from qualgent.accounts.ci_settings import GITHUB
from tests.server_process import ServerProcess
from tests.shared_mode import SHARED, PublicClient, execute, make_member, make_person, make_token, query

RULES = "/api/v1/ci-rules"
RULE = {"issuer": GITHUB, "repository": "acme/app", "branch": "release/*", "scope": "submit", "protected": True}
WRONG: tuple[dict[str, Any], ...] = (
    {"issuer": "https://evil.test"}, {"issuer": GITHUB + "/"}, {"repository": "acme"}, {"repository": "*/*"},
    {"repository": "acme/../x"}, {"repository": "a/" + "b" * 400}, {"branch": "refs/heads/main"}, {"branch": ""},
    {"branch": "ma*n"}, {"branch": "*/*"}, {"scope": "operate"}, {"scope": None}, {"protected": "yes"},
    {"environment": "a\nb"}, {"environment": 7}, {"repository_id": "7"}, {"id": str(uuid4())}, {"org_id": ""},
)  # fmt: skip


def test_rules_are_made_listed_and_deleted(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient]
) -> None:
    """By owners for their organization; tokens, other roles and other organizations' owners do nothing of it."""
    server = server_factory(**SHARED)
    owner = make_person(server, "olga")
    make_person(server, "sam", "submitter")
    make_person(server, "gus", "owner", "globex")
    make_person(server, "sue", "site")
    olga, gus, sue = (public(server).log_in(name) for name in ("olga", "gus", "sue"))
    for wrong in WRONG:
        answer = olga.post(RULES, json={**RULE, **wrong})
        assert (answer.status_code, set(answer.json()["fields"]) == set(wrong)) == (400, True), (wrong, answer.text)
    made = olga.post(RULES, json=RULE)
    assert made.status_code == 201, made.text
    rule = made.json()
    path = f"{RULES}/{rule['id']}"
    assert {name: rule[name] for name in RULE} == RULE
    assert (rule["org_id"], rule["repository_id"], rule["environment"], rule["valid_tokens"]) == ("acme", None, None, 0)
    assert olga.get(path).json() == rule
    assert olga.get(RULES).json() == {"ci_rules": [rule], "next": None}
    # nobody else: other roles, tokens of an owner whatever their scopes, other sites, and nobody
    sam, token = public(server).log_in("sam"), public(server, make_token(server, owner, "read", "submit", "operate"))
    for client in (sam, token):
        assert (client.get(RULES).status_code, client.post(RULES, json=RULE).status_code) == (403, 403)
        assert (client.get(path).status_code, client.delete(path).status_code) == (404, 404)
    assert olga.post(RULES, json=RULE, headers={"origin": "https://evil.test"}).status_code == 403
    assert public(server).post(RULES, json=RULE).status_code == 401
    # what is another's is as what does not exist
    for absent in (path, f"{RULES}/{uuid4()}", f"{RULES}/x"):
        assert (gus.get(absent).status_code, gus.delete(absent).status_code) == (404, 404), absent
    assert gus.get(RULES).json()["ci_rules"] == []
    refused = [gus.post(RULES, json={**RULE, "org_id": org}) for org in ("acme", "nowhere")]
    assert [answer.status_code for answer in refused] == [403, 403]
    assert refused[0].json() == refused[1].json()
    # the site names the organization; whoever is in two acts on that of the scope
    assert "org_id" in sue.post(RULES, json=RULE).json()["fields"]
    assert sue.post(RULES, json={**RULE, "org_id": "nowhere"}).status_code == 400
    assert sue.post(RULES, json={**RULE, "org_id": "globex"}).json()["org_id"] == "globex"
    assert {one["org_id"] for one in sue.get(RULES).json()["ci_rules"]} == {"acme", "globex"}
    make_member(server, owner, "globex", "viewer")
    in_globex = {"qualgent-scope": "org:globex"}
    assert olga.post(RULES, json=RULE, headers=in_globex).status_code == 403
    assert olga.get(path, headers=in_globex).status_code == 404
    # a role that was lost a moment ago, while the gateway remembers the session
    assert olga.get(RULES).status_code == 200
    execute(server, "UPDATE accounts_member SET role = 'viewer' WHERE org_id = 'acme' AND user_id = ?", owner)
    assert olga.post(RULES, json=RULE).status_code == 403
    execute(server, "UPDATE accounts_member SET role = 'owner' WHERE org_id = 'acme' AND user_id = ?", owner)
    # a change: what is not given stays, and another repository is not the one that was used
    for wrong in WRONG:
        assert olga.patch(path, json=wrong).status_code == 400, wrong
    execute(server, "UPDATE accounts_cirule SET repository_id = '77'")
    make_token(server, owner, "submit", user_id=None, rule_id=UUID(rule["id"]).hex)
    assert olga.patch(path, json={}).json()["valid_tokens"] == 1
    changed = olga.patch(path, json={"branch": "*", "protected": False})
    assert changed.json() == {**rule, "branch": "*", "protected": False, "repository_id": "77"}  # without its tokens
    assert olga.patch(path, json={"repository": "acme/other"}).json()["repository_id"] is None
    assert gus.patch(path, json={"branch": "x"}).status_code == 404
    assert sue.delete(path).status_code == 204
    assert (sue.get(path).status_code, sue.delete(path).status_code) == (404, 404)
    made_by = (
        "SELECT action, actor, org_id FROM accounts_audit WHERE kind = 'ci-rule' AND action <> 'denied' ORDER BY id"
    )
    audit = query(server, made_by)
    assert audit == [
        ("create", "olga", "acme"), ("create", "sue", "globex"), ("settings", "olga", "acme"),
        ("settings", "olga", "acme"), ("delete", "sue", "acme"),
    ]  # fmt: skip
