"""Log-in by GitHub, as a GitHub Enterprise Server whose API a stand-in on this machine answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.wrappers import Request, Response

from tests.identity_provider import CLIENT_ID, SECRET, go_to_provider, parameters, provider_table, served
from tests.server_process import ServerProcess, manage
from tests.shared_mode import PUBLIC_URL, SHARED, PublicClient, query

TEAM = 'group = "Acme/Mobile", org = "acme", role = "owner"'
MEMBERS = 'group = "acme", org = "acme", role = "viewer"'
DOMAIN = 'domain = "acme.example", org = "globex", role = "submitter"'


class GitHub:
    """What of GitHub's API a log-in uses. A change of ``user``, ``orgs``, … counts at the next request."""

    def __init__(self) -> None:
        self.user: Any = {"id": 1, "login": "octocat"}
        self.orgs: list[Any] = []
        self.teams: list[Any] = []
        self.emails: list[Any] = []
        self.tokens: list[dict[str, str]] = []  # what was sent for each

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        return self._answer(request)(environ, start_response)

    def _answer(self, request: Request) -> Response:
        if request.path == "/login/oauth/access_token":
            self.tokens.append(dict(parse_qsl(request.get_data(as_text=True))))
            return Response(
                "access_token=gho_x&scope=&token_type=bearer", content_type="application/x-www-form-urlencoded"
            )
        if request.path == "/api/v3/meta":
            return Response("{}", content_type="application/json")
        if request.headers.get("authorization") != "Bearer gho_x":
            return Response("{}", 401)
        lists = {"memberships/orgs": self.orgs, "teams": self.teams, "emails": self.emails}
        found = self.user
        if request.path != "/api/v3/user":
            size, page = int(request.args["per_page"]), int(request.args["page"])
            found = lists[request.path.removeprefix("/api/v3/user/")][size * (page - 1) : size * page]
        return Response(json.dumps(found), content_type="application/json")


def membership(org: str, state: str = "active") -> dict[str, Any]:
    return {"state": state, "organization": {"login": org}}


def test_a_person_of_an_organization(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient], tmp_path: Path
) -> None:
    """By number, whatever the name; by active memberships, teams and verified addresses; on all pages of the lists."""
    github = GitHub()
    with served(github) as port:
        issuer = f"http://localhost:{port}"
        file = tmp_path / "providers.toml"
        file.write_text(provider_table("ghe", issuer, TEAM, MEMBERS, DOMAIN, kind="github"))
        file.chmod(0o600)
        env = {**SHARED, "QUALGENT_IDENTITY_FILE": str(file)}
        server = server_factory(**env)
        client = public(server)

        def log_in() -> int:
            there = go_to_provider(client, "ghe")
            assert there.startswith(f"{issuer}/login/oauth/authorize?")
            asked = parameters(there)
            assert (asked["client_id"], asked["redirect_uri"]) == (
                CLIENT_ID, f"{PUBLIC_URL}/accounts/provider/ghe/callback/"
            )  # fmt: skip
            assert set(asked["scope"].split()) == {"read:org", "user:email"}
            return client.get(f"/accounts/provider/ghe/callback/?state={asked['state']}&code=c").status_code

        def roles() -> list[tuple[Any, ...]]:
            return query(server, "SELECT org_id, role FROM accounts_member ORDER BY org_id")

        github.orgs = [membership("ACME", "pending")]
        github.emails = [{"email": "o@acme.example", "verified": False, "primary": True}]
        assert log_in() == 403
        assert query(server, "SELECT count(*) FROM auth_user") == [(0,)]
        assert github.tokens[0]["client_secret"] == SECRET
        assert len(github.tokens[0]["code_verifier"]) == 128
        github.orgs = [*(membership(f"org-{number}") for number in range(150)), membership("ACME")]
        assert log_in() == 200
        assert roles() == [("acme", "viewer")]
        github.teams = [{"slug": "mobile", "organization": {"login": "acme"}}, {"slug": 7, "organization": None}]
        github.emails.append({"email": "o@acme.example", "verified": True, "primary": False})
        github.user = {"id": 1, "login": "renamed"}
        assert log_in() == 200
        assert roles() == [("acme", "owner"), ("globex", "submitter")]
        assert query(server, "SELECT username, email FROM auth_user") == [("octocat", "")]
        assert query(server, "SELECT provider, uid FROM socialaccount_socialaccount") == [(issuer, "1")]
        # somebody else took the name
        github.user = {"id": 2, "login": "octocat"}
        assert log_in() == 200
        assert query(server, "SELECT username FROM auth_user ORDER BY id") == [("octocat",), ("octocat-2",)]
        for nobody in ({"login": "octocat"}, {"id": "1"}, {"id": True}, [], {"id": None}):
            github.user = nobody
            assert log_in() == 403, nobody
        github.user, github.orgs = {"id": 1}, {"message": "no"}  # type: ignore[assignment]
        assert log_in() in (403, 503)
        assert re.search(
            r'"provider",\s+"text": "ghe .* answers"', manage(server.data_dir, "doctor", "--json", **env).stdout
        )
