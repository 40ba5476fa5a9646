"""CI jobs without a secret: tokens of a CI service are exchanged by rules, and attacks on that."""

from __future__ import annotations

import base64
import hmac
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization

from qualgent.people.ci.rules import MAX_A_MINUTE
from qualgent.web.authentication import CHECK_SECONDS
from tests.databases import other_session, postgres_only
from tests.oidc_issuer import OidcIssuer
from tests.server_process import ServerProcess
from tests.shared_mode import (
    NOW,
    PUBLIC_URL,
    SHARED,
    PublicClient,
    execute,
    insert,
    make_org,
    make_person,
    open_socket,
    query,
    stamp,
)
from tests.support.waiting import eventually

Public = Callable[..., PublicClient]
PATH, RULES = "/api/v1/ci/token", "/team/ci/"
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
JWT = "urn:ietf:params:oauth:token-type:jwt"
GITHUB = {
    "aud": PUBLIC_URL, "repository": "acme/app", "repository_id": "77", "repository_owner": "acme",
    "repository_owner_id": "7", "ref": "refs/heads/main", "ref_type": "branch", "ref_protected": "true",
    "event_name": "push", "run_id": "1001", "run_attempt": "1",
}  # fmt: skip
GITLAB = {
    "aud": PUBLIC_URL, "project_path": "acme/apps/shop", "project_id": "88", "namespace_path": "acme/apps",
    "namespace_id": "8", "ref": "main", "ref_type": "branch", "ref_path": "refs/heads/main", "ref_protected": "true",
    "pipeline_source": "push", "job_id": "2002", "pipeline_id": "3",
}  # fmt: skip


@pytest.fixture
def github() -> Iterator[OidcIssuer]:
    with OidcIssuer() as issuer:
        yield issuer


@pytest.fixture
def gitlab() -> Iterator[OidcIssuer]:
    with OidcIssuer() as issuer:
        yield issuer


@pytest.fixture
def shared(server_factory: Callable[..., ServerProcess], github: OidcIssuer, gitlab: OidcIssuer) -> ServerProcess:
    issuers = f"github={github.url} gitlab={gitlab.url}"
    server = server_factory(**SHARED, QUALGENT_CI_ISSUERS=issuers)
    make_org(server)
    return server


def make_rule(server: ServerProcess, issuer: OidcIssuer, repository: str = "acme/app", **columns: Any) -> str:
    """Insert a rule of acme for main; return its id."""
    rule = uuid4().hex
    row = {"id": rule, "org_id": "acme", "issuer": issuer.url, "repository": repository, "repository_id": "",
           "branch": "main", "is_protected": False, "environment": "", "scope": "submit", "made_by": "olga",
           "created_at": stamp(NOW)}  # fmt: skip
    insert(server, "accounts_cirule", **{**row, **columns})
    return rule


def exchange(client: httpx.Client, token: str, **more: str) -> httpx.Response:
    return client.post(PATH, json={"grant_type": GRANT, "subject_token": token, "subject_token_type": JWT, **more})


def refusal(client: httpx.Client, token: str, **more: str) -> str:
    answer = exchange(client, token, **more)
    assert answer.status_code in (400, 403), answer.text
    assert token not in answer.text
    return str(answer.json()["error_description"])


def test_a_job_gets_a_token_for_an_hour(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """That submits for the organization of the rule, by keys of either kind; a rule that is deleted ends it."""
    make_person(shared, "olga", "owner")
    olga = public(shared).log_in("olga")
    rule = {"issuer": github.url, "repository": "Acme/App", "branch": "main", "scope": "submit"}
    for wrong in ({"repository": "https://github.com/acme/app"}, {"repository": "acme"}, {"repository": "*/*"},
                  {"repository": "acme/../app"}, {"branch": "refs/heads/main"}, {"branch": "ma*n"}, {"branch": "a..b"},
                  {"issuer": "https://evil.test"}, {"scope": "operate"}, {"branch": "*/*"}):  # fmt: skip
        assert olga.post_form(RULES, **{**rule, **wrong}).status_code == 400, wrong
    assert olga.post_form(RULES, **rule).status_code == 302
    client = public(shared)
    answer = exchange(client, github.sign(**GITHUB))
    assert answer.status_code == 200, answer.text
    token = answer.json()
    assert (token["name"], token["org"], token["scope"]) == ("acme/app #1001", "acme", "submit")
    assert 3590 <= token["expires_in"] <= 3600
    program = public(shared, token["access_token"])
    me = program.get("/api/v1/me").json()
    assert (me["role"], me["orgs"], me["scopes"]) == ("submitter", ["acme"], ["read", "submit"])
    job = {"org_id": "acme", "app_version_id": "1.0", "test": "a.js"}
    made = program.post("/submit-job", json=job)
    assert made.status_code == 201, made.text
    assert program.post("/submit-job", json={**job, "org_id": "zeta"}).status_code in (403, 404)
    assert program.get("/team/tokens/").status_code == 403
    page = olga.get(RULES).text
    assert f'href="{github.url}/acme/app/actions/runs/1001"' in page
    assert "id 77" in page
    assert "acme/app #1001" not in olga.get("/team/tokens/").text
    audit = query(shared, "SELECT kind, actor, org_id FROM accounts_audit WHERE action = 'create' ORDER BY id")
    assert audit == [("ci-rule", "olga", "acme"), ("token", "token acme/app #1001", "acme")]
    assert exchange(client, github.sign("ec", **GITHUB)).status_code == 200
    form = {"grant_type": GRANT, "subject_token": github.sign(**GITHUB), "subject_token_type": JWT}
    assert client.post(PATH, data=form).status_code == 200
    # the same run, before its token expires: it stays the same token, of which the jobs are
    execute(shared, "UPDATE accounts_token SET expires_at = ?", stamp(datetime.now(UTC) + timedelta(minutes=5)))
    with open_socket(shared, "/ws/live/", token["access_token"]) as socket:
        renewed = exchange(client, github.sign(**GITHUB), renews=token["access_token"]).json()
        assert (renewed["access_token"], renewed["expires_in"] > 3590) == (token["access_token"], True)
        with suppress(TimeoutError):  # it stays open when credentials are looked up again
            while True:
                socket.recv(timeout=2 * CHECK_SECONDS)
    other_run = exchange(client, github.sign(**{**GITHUB, "run_id": "1002"}), renews=token["access_token"]).json()
    assert other_run["access_token"] != token["access_token"]
    ((found,),) = query(shared, "SELECT id FROM accounts_cirule")
    rule_id = UUID(str(found))
    make_person(shared, "gus", "owner", "globex")
    gus = public(shared).log_in("gus")
    assert "Acme/App" not in gus.get(RULES).text
    edit = f"{rule_id}/"
    assert gus.get(RULES + edit).status_code == 404
    assert gus.post_form(RULES, edit, **rule).status_code == 404
    assert gus.post_form(RULES, f"{rule_id}/delete/").status_code == 404

    # a changed rule ends the tokens that it gave, and says which repository it was used by until it names another
    assert 'value="Acme/App"' in olga.get(RULES + edit).text
    assert olga.post_form(RULES, edit, **{**rule, "branch": "a..b"}).status_code == 400
    assert olga.post_form(RULES, edit, **rule).status_code == 302
    assert program.get("/api/v1/me").status_code == 200  # it is as it was
    assert olga.post_form(RULES, edit, **{**rule, "scope": "read", "org": "globex"}).status_code == 302
    assert program.get("/api/v1/me").status_code == 401
    answer = exchange(client, github.sign(**GITHUB))
    assert (answer.json()["org"], answer.json()["scope"]) == ("acme", "read")
    assert olga.post_form(RULES, edit, **{**rule, "branch": "release/*"}).status_code == 302
    assert "id 77" in olga.get(RULES).text
    assert "no rule is for this CI job" in refusal(client, github.sign(**GITHUB))
    assert olga.post_form(RULES, edit, **{**rule, "repository": "acme/other"}).status_code == 302
    assert "not used yet" in olga.get(RULES).text
    assert olga.post_form(RULES, edit, **rule).status_code == 302
    changes = "SELECT before, after FROM accounts_audit WHERE kind = 'ci-rule' AND action = 'settings' ORDER BY id"
    before, after = (json.loads(found) for found in query(shared, changes)[0])
    assert (before["scope"], after["scope"], after["org_id"], after["revoked_tokens"]) == ("submit", "read", "acme", 4)
    assert len(query(shared, changes)) == 4
    assert "counts for jobs that name acme only" in olga.get(RULES).text
    program = public(shared, exchange(client, github.sign(**GITHUB), org="acme").json()["access_token"])
    assert "counts for jobs that name acme only" not in olga.get(RULES).text
    assert program.get("/api/v1/me").json()["role"] == "submitter"
    assert olga.post_form(RULES, f"{rule_id}/delete/").status_code == 302
    assert program.get("/api/v1/me").status_code == 401
    assert "no rule is for this CI job" in refusal(client, github.sign(**GITHUB))
    assert query(shared, "SELECT COUNT(*) FROM accounts_token WHERE revoked_at IS NULL") == [(0,)]


@postgres_only
def test_a_rule_that_is_being_changed(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """A job that asks meanwhile waits, and gets no token by the rule as it was."""
    make_rule(shared, github)
    blocked = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    with other_session(shared.data_dir) as owner, ThreadPoolExecutor(1) as jobs:
        owner.execute("BEGIN")
        owner.execute("UPDATE accounts_cirule SET branch = 'release'")
        asked = jobs.submit(exchange, public(shared), github.sign(**GITHUB))
        eventually(lambda: asked.done() or query(shared, blocked) != [(0,)], seconds=10)
        owner.execute("COMMIT")
        assert (asked.result().status_code, query(shared, "SELECT id FROM accounts_token")) == (403, [])


def test_tokens_that_are_not_valid_here(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """Whatever is wrong with them, none of them makes a token; nor does one a second time."""
    make_rule(shared, github)
    client, now = public(shared), int(time.time())
    with OidcIssuer() as stranger:
        forged = stranger.sign(**{**GITHUB, "iss": github.url})  # a key with an id of the issuer's
        foreign = stranger.sign(**GITHUB)
    public_key = github.rsa_key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    whole = {"iss": github.url, "iat": now, "exp": now + 300, "jti": "x", **GITHUB}
    hs256 = _signed({"alg": "HS256", "kid": "rsa"}, whole, lambda text: hmac.digest(public_key, text, "sha256"))
    relabeled = github.sign(**GITHUB).split(".")
    relabeled[0] = _part({"alg": "ES256", "kid": "rsa"})
    for token, said in (
        (github.sign(**{**GITHUB, "aud": "https://other.test"}), "audience"),
        (github.sign(**{**GITHUB, "aud": [PUBLIC_URL, "https://other.test"]}), "audience"),
        (github.sign(**{**GITHUB, "aud": f"{PUBLIC_URL}.evil.test"}), "audience"),
        (github.sign(**{**GITHUB, "aud": None}), "aud"),
        (foreign, "issuer"),
        (forged, "signature"),
        (github.sign(**{**GITHUB, "iss": github.url + "/"}), "issuer"),
        (jwt.encode(whole, "", "none", headers={"kid": "rsa"}), "algorithm"),
        (hs256, "algorithm"),
        (".".join(relabeled), "signature"),
        (github.sign(**GITHUB, exp=now - 3600), "expired"),
        (github.sign(**GITHUB, exp=None), "exp"),
        (github.sign(**GITHUB, exp=2**70), "is no time"),
        (github.sign(**GITHUB, exp=now + 40 * 86_400), "longer"),
        (github.sign(**GITHUB, exp="soon"), "form"),
        (github.sign(**GITHUB, nbf=now + 3600), "not valid yet"),
        (github.sign(**GITHUB, iat=now + 3600), "not valid yet"),
        (github.sign(**GITHUB, jti=None), "jti"),
        (jwt.encode(whole, github.rsa_key, "RS256", headers={"kid": "unknown"}), "key"),
        (jwt.encode(whole, github.rsa_key, "RS256"), "kid"),
        ("a.b.c", "no JSON Web Token"),
        ("x" * 16_000, "no JSON Web Token"),
    ):
        assert said in refusal(client, token), said
    assert exchange(client, "x" * 20_000).json()["error"] == "invalid_request"
    assert client.post(PATH, json={"grant_type": "password", "subject_token": "x", "subject_token_type": JWT}).json()[
        "error"
    ] == ("unsupported_grant_type")
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(0,)]
    token = github.sign(**GITHUB)
    good = exchange(client, token)
    assert good.status_code == 200, good.text
    assert "works once" in refusal(client, token)
    assert "works once" in refusal(client, token, renews="qgt_" + "x" * 43)
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(1,)]
    denied = query(shared, "SELECT SUM(count) FROM accounts_audit WHERE action = 'denied' AND note = 'exchange'")
    assert denied[0][0] is None or denied[0][0] > 0  # they are written once a second
    # keys that its issuer has no more
    assert github.requests.count("/keys") == 1  # an unknown one is asked for once a minute


def test_rules_that_do_not_match(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """The sentence names what was compared. A repository of the same name with another id is another one."""
    make_org(shared, "globex")
    make_rule(shared, github, is_protected=True, environment="device lab")
    lab = {**GITHUB, "environment": "device lab"}
    client = public(shared)
    for claims in (
        {"ref": "refs/heads/Main"}, {"ref": "refs/tags/main"}, {"ref": "refs/heads/main/x"}, {"ref": "refs/heads/mаin"},
        {"ref": "refs/pull/1/merge", "event_name": "pull_request"}, {"ref_protected": "false"}, {"ref_protected": True},
        {"environment": "Device lab"}, {"environment": None}, {"repository": "acme/app2"}, {"repository": "evil/app"},
    ):  # fmt: skip
        said = refusal(client, github.sign(**{**lab, **claims}))
        assert "no rule is for this CI job: repository" in said, claims
    for ref in ("main", "refs/heads/main/../x", "refs/heads/*", "", "refs/heads/main\n", "refs/heads/ma in"):
        assert "names no branch" in refusal(client, github.sign(**{**lab, "ref": ref})), ref
    for claims in ({"repository": "acme/../app"}, {"repository": "acme/ap\u212a"}, {"repository_id": "0x4d"},
                   {"repository_owner_id": None}, {"run_id": "1/../2"}, {"repository": 7}):  # fmt: skip
        assert "it names no repository" in (
            said := refusal(client, github.sign(**{**lab, **claims}))
        ) or "it has no" in (said), claims
    assert "no rule of globex is" in refusal(client, github.sign(**lab), org="globex")
    assert "no rule of nowhere is" in refusal(client, github.sign(**lab), org="nowhere")
    assert exchange(client, github.sign(**lab), org="acme").status_code == 200
    renamed = refusal(client, github.sign(**{**lab, "repository_id": "78"}))
    assert "first used by a repository or owner with another id" in renamed
    # rules of two organizations
    make_rule(shared, github, "acme/*", org_id="globex", branch="*", scope="read")
    assert exchange(client, github.sign(**lab)).json()["org"] == "acme"
    assert exchange(client, github.sign(**lab), org="globex").json()["scope"] == "read"
    assert exchange(client, github.sign(**lab)).json()["org"] == "acme"  # which it has named first
    assert (
        exchange(client, github.sign(**{**lab, "repository": "acme/b", "repository_id": "9"})).json()["org"] == "globex"
    )
    assert "another id" in refusal(
        client, github.sign(**{**GITHUB, "repository": "acme/b", "repository_id": "9", "repository_owner_id": "666"})
    )


def test_a_rule_of_strangers_changes_nothing(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """The attack: an owner of globex makes rules for repositories of others. Their jobs get what they got without, and
    no token of globex; a rule counts once a job that was pushed to the repository has named the organization."""
    make_org(shared, "globex")
    victim = {"repository": "victim/app", "repository_id": "55", "repository_owner_id": "5"}
    make_rule(shared, github, "victim/app")
    client = public(shared)

    def org_of(org: str = "", **claims: str) -> str:
        answer = exchange(client, github.sign(**{**GITHUB, **victim, **claims}), org=org)
        return str(answer.json().get("org", answer.json().get("error_description")))

    assert org_of("acme") == org_of() == "acme"
    for repository in ("victim/app", "Victim/App", "victim/*"):
        make_rule(shared, github, repository, org_id="globex", branch="*")
    other = {"repository": "victim/web", "repository_id": "56"}
    for _ in range(2):
        assert org_of() == "acme"
        assert "no job of it has named" in org_of(**other)
    # a pull request is nobody's word for the repository
    pull = {"ref": "refs/pull/1/merge", "event_name": "pull_request", **other}
    assert org_of("globex", **pull) == "globex"
    assert "no job of it has named" in org_of(**other)
    # its own people say so: from now on it is globex's, and victim/app stays acme's
    assert [org_of("globex", **other), org_of(**other), org_of()] == ["globex", "globex", "acme"]
    assert org_of(**pull) == "globex"
    # of another owner with the same name nobody has said anything
    taken = {**other, "repository_id": "99", "repository_owner_id": "9"}
    assert "another id" in org_of(**taken)


def test_the_first_organization_of_a_server_needs_no_name(
    shared: ServerProcess, public: Public, github: OidcIssuer
) -> None:
    """There is no other whose job it could be; what was proved so counts when there are others."""
    make_rule(shared, github)
    client = public(shared)
    assert exchange(client, github.sign(**GITHUB)).json()["org"] == "acme"
    make_org(shared, "globex")
    make_rule(shared, github, org_id="globex")
    assert exchange(client, github.sign(**GITHUB)).json()["org"] == "acme"


def test_pull_requests_get_read_only(
    shared: ServerProcess, public: Public, github: OidcIssuer, gitlab: OidcIssuer
) -> None:
    """Whatever is not known to be pushed to the repository itself by who may."""
    make_rule(shared, github, branch="*")
    make_rule(shared, gitlab, "acme/apps/*", branch="*")
    client = public(shared)
    for event, ref, scope in (
        ("push", "refs/heads/x", "submit"),
        ("push", "refs/tags/v1", "submit"),
        ("merge_group", "refs/heads/gh-readonly-queue/main/pr-1", "submit"),
        ("pull_request", "refs/pull/1/merge", "read"),
        ("pull_request_target", "refs/heads/main", "read"),
        ("workflow_run", "refs/heads/main", "read"),
        ("issue_comment", "refs/heads/main", "read"),
        ("", "refs/heads/main", "read"),
    ):
        answer = exchange(client, github.sign(**{**GITHUB, "event_name": event, "ref": ref}))
        assert answer.json()["scope"] == scope, event
    program = public(shared, answer.json()["access_token"])
    job = {"org_id": "acme", "app_version_id": "1.0", "test": "a.js"}
    assert program.post("/submit-job", json=job).status_code == 403
    exp = int(time.time()) + 1200  # of the job
    for source, scope in (("push", "submit"), ("merge_request_event", "read"), ("parent_pipeline", "read")):
        answer = exchange(client, gitlab.sign(**{**GITLAB, "pipeline_source": source}, exp=exp))
        assert answer.json()["scope"] == scope, source
        assert 1190 <= answer.json()["expires_in"] <= 1200
    assert "no rule" in refusal(client, gitlab.sign(**{**GITLAB, "project_path": "evil/shop"}))  # a fork's own project
    assert "no rule" in refusal(client, gitlab.sign(**{**GITLAB, "project_path": "acme/apps/deep/shop"}))
    assert "contradict" in refusal(client, gitlab.sign(**{**GITLAB, "ref_type": "tag"}))
    assert "no repository" in refusal(client, gitlab.sign(**GITHUB))  # claims of the other service
    # a job has one token of GitLab's; who has its own token as well may be given more time
    token = gitlab.sign(**GITLAB, exp=exp)
    first = exchange(client, token).json()
    assert "works once" in refusal(client, token)
    again = exchange(client, token, renews=first["access_token"])
    assert (again.status_code, again.json()["access_token"]) == (200, first["access_token"])


def test_claims_that_are_nearly_right(
    shared: ServerProcess, public: Public, github: OidcIssuer, gitlab: OidcIssuer
) -> None:
    """Names that begin or look alike, numbers for texts, claims left out, keys in headers: nothing gets a token, and of
    requests at once with one token one does."""
    make_rule(shared, github, "acme/*", branch="feature/*")
    make_rule(shared, github, "a_me/a%p")  # nothing is a pattern but the star; a form would refuse this one
    make_rule(shared, gitlab, "acme/apps/*")
    client = public(shared)
    branch = {**GITHUB, "ref": "refs/heads/feature/a/b"}
    for repository in (
        "acme-evil/app",
        "acmeevil/app",
        "acme.evil/app",
        "xacme/app",
        "acme/*",
        "evil/acme",
        "acme/a/b",
    ):
        refusal(client, github.sign(**{**branch, "repository": repository}))
    for path in ("acme/app", "acme/appsevil/x", "acme/apps", "evil/acme/apps/x", "acme/apps/x/y"):
        refusal(client, gitlab.sign(**{**GITLAB, "project_path": path}))
    for ref in ("feature", "featured/x", "Feature/x", "x/feature/y", "feature/../main", "feature//x"):
        refusal(client, github.sign(**{**branch, "ref": f"refs/heads/{ref}"}))
    for name in ("repository", "repository_id", "repository_owner_id", "ref", "run_id"):
        for value in (None, "", 77, ["77"], {"id": "77"}, True, "7" * 400):
            refusal(client, github.sign(**{**branch, name: value}))
    for name in ("project_path", "project_id", "namespace_id", "ref", "ref_type", "job_id"):
        for value in (None, "", [1], {}, True, 1.5, "-1", 10**30):
            refusal(client, gitlab.sign(**{**GITLAB, name: value}))
    for claims in ({"jti": 7}, {"jti": ""}, {"jti": "x" * 400}, {"iat": "now"}, {"nbf": {}},
                   {"aud": [PUBLIC_URL]}, {"aud": 7}):  # fmt: skip
        refusal(client, github.sign(**{**branch, **claims}))
    with OidcIssuer() as stranger:  # who sends the key along
        (jwk, _) = stranger.public_keys()
        whole = {"iss": github.url, "iat": int(time.time()), "exp": int(time.time()) + 300, "jti": "j", **branch}
        for header in ({"jwk": jwk}, {"jku": f"{stranger.url}/keys"}, {"x5u": stranger.url}, {"kid": "../../keys"},
                       {"kid": "ec"}, {"crit": ["b64"], "b64": False}):  # fmt: skip
            refusal(client, jwt.encode(whole, stranger.rsa_key, "RS256", headers={"kid": "rsa", **header}))
        assert stranger.requests == []
    assert query(shared, "SELECT COUNT(*) FROM accounts_token") == [(0,)]
    # what events others can trigger get read only, and a token of that does not become one that submits
    pull = {**branch, "event_name": "pull_request_target"}
    (reading,) = [exchange(client, github.sign(**{**pull, "ref": "refs/heads/feature/x"})).json()]
    assert reading["scope"] == "read"
    token = github.sign(**branch)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda one: exchange(one, token).status_code, [public(shared) for _ in range(8)]))
    assert sorted(answers) == [200] + [400] * 7
    # GitLab's numbers are numbers or texts
    as_numbers = {**GITLAB, "project_id": 88, "namespace_id": 8, "job_id": 2002}
    assert exchange(client, gitlab.sign(**as_numbers)).json()["scope"] == "submit"


def test_an_issuer_that_is_down(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """Nobody gets a token, and it is not asked again at once."""
    make_rule(shared, github)
    client = public(shared)
    github.behavior = "error"
    for _ in range(2):
        answer = exchange(client, github.sign(**GITHUB))
        assert (answer.status_code, "HTTP 500" in answer.text) == (503, True), answer.text
    assert len(github.requests) == 1


def test_a_repository_has_some_tokens_a_minute(shared: ServerProcess, public: Public, github: OidcIssuer) -> None:
    """Whether they are refused or not; others are not slowed down by it."""
    make_rule(shared, github)
    make_rule(shared, github, "acme/other")
    client = public(shared)
    statuses = [exchange(client, github.sign(**GITHUB)).status_code for _ in range(MAX_A_MINUTE + 5)]
    assert statuses[:MAX_A_MINUTE] == [200] * MAX_A_MINUTE
    assert 429 in statuses[MAX_A_MINUTE:]
    assert (
        exchange(client, github.sign(**{**GITHUB, "repository": "acme/other", "repository_id": "5"})).status_code == 200
    )


def _part(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _signed(header: dict[str, Any], claims: dict[str, Any], sign: Callable[[bytes], bytes]) -> str:
    text = f"{_part(header)}.{_part(claims)}"
    return f"{text}.{base64.urlsafe_b64encode(sign(text.encode())).rstrip(b'=').decode()}"
