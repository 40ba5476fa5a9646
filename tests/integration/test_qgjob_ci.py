"""qgjob in jobs of GitHub Actions and GitLab CI without a secret, over https."""

from __future__ import annotations

import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.integration.qgjob_process import COMMAND, cli_environment
from tests.integration.test_ci_exchange import GITHUB, GITLAB, make_rule
from tests.oidc_issuer import REQUEST_SECRET, OidcIssuer
from tests.server_process import ROOT, ServerProcess
from tests.shared_mode import SHARED, execute, make_org, query
from tests.tls_proxy import TlsProxy

SUBMIT = ("submit", "--org-id", "acme", "--app-version-id", "1.0", "--test", "a.js")


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[TlsProxy]:
    with TlsProxy(tmp_path / "tls", "localhost") as made:
        yield made


@pytest.fixture
def issuer() -> Iterator[OidcIssuer]:
    with OidcIssuer() as started:
        yield started


@pytest.fixture
def start(server_factory: Callable[..., ServerProcess], proxy: TlsProxy) -> Callable[..., ServerProcess]:
    def start(issuers: str) -> ServerProcess:
        server = server_factory(**{**SHARED, "QUALGENT_PUBLIC_URL": proxy.url}, QUALGENT_CI_ISSUERS=issuers)
        proxy.server_port = server.port
        make_org(server)
        return server

    return start


def run(proxy: TlsProxy, home: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**cli_environment(proxy.url), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"),
                   "QUALGENT_CA_FILE": str(proxy.ca_file), **variables}  # fmt: skip
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


def without(claims: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in claims.items() if name not in names}


def test_github_actions(
    start: Callable[..., ServerProcess], proxy: TlsProxy, issuer: OidcIssuer, tmp_path: Path
) -> None:
    """Each command asks for a token for this server alone, and says so in a line without it."""
    server = start(f"github={issuer.url}")
    make_rule(server, issuer)
    issuer.claims = without(GITHUB, "aud")
    actions = {"ACTIONS_ID_TOKEN_REQUEST_URL": issuer.secret_url, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": REQUEST_SECRET}
    done = run(proxy, tmp_path, *SUBMIT, **actions)
    assert done.returncode == 0, done.stderr
    assert done.stderr == f"Logged in to {proxy.url} as CI job acme/app #1001 (acme, submit), for 60 min.\n"
    assert "qgt_" not in done.stdout + done.stderr + server.log_text()
    assert issuer.audiences == [proxy.url]
    assert query(server, "SELECT COUNT(*) FROM jobs_job") == [(1,)]
    issuer.claims["ref"] = "refs/pull/7/merge"
    refused = run(proxy, tmp_path, *SUBMIT, **actions)
    assert refused.returncode == 3
    assert "no rule of acme is for this CI job: repository acme/app (id 77" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1
    wrong = run(proxy, tmp_path, *SUBMIT, **{**actions, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "wrong"})
    assert (wrong.returncode, wrong.stderr) == (3, "error: GitHub Actions gave no token: HTTP 401\n")
    with_token = run(proxy, tmp_path, *SUBMIT, **actions, QUALGENT_TOKEN="qgt_" + "x" * 43)
    assert "refused the token of QUALGENT_TOKEN" in with_token.stderr
    assert len(issuer.audiences) == 2


def test_gitlab_ci(start: Callable[..., ServerProcess], proxy: TlsProxy, issuer: OidcIssuer, tmp_path: Path) -> None:
    """A job has one token, which counts once: further commands of the job find what the first one got."""
    server = start(f"gitlab={issuer.url}")
    make_rule(server, issuer, "acme/apps/shop")
    token = issuer.sign(**{**GITLAB, "aud": proxy.url})
    first = run(proxy, tmp_path, *SUBMIT, QUALGENT_ID_TOKEN=token)
    assert (first.returncode, first.stderr.count("as CI job acme/apps/shop #2002 (acme, submit)")) == (0, 1), (
        first.stderr
    )
    kept = tmp_path / "cache" / "qualgent" / "ci.json"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert token not in kept.read_text()
    # what is left of its time is little: it is renewed, and stays the same
    second = run(proxy, tmp_path, "whoami", QUALGENT_ID_TOKEN=token)
    assert (second.returncode, "actor: token acme/apps/shop #2002" in second.stdout) == (0, True), second.stderr
    assert query(server, "SELECT COUNT(*) FROM accounts_token") == [(1,)]
    kept.chmod(0o644)
    others = run(proxy, tmp_path, "whoami", QUALGENT_ID_TOKEN=token)
    assert (others.returncode, "works once" in others.stderr) == (3, True), others.stderr
    kept.chmod(0o600)
    execute(server, "UPDATE accounts_token SET revoked_at = created_at")
    revoked = run(proxy, tmp_path, "whoami", QUALGENT_ID_TOKEN=token)
    assert revoked.returncode == 3
    assert token not in first.stdout + first.stderr + second.stderr + others.stderr + revoked.stderr
