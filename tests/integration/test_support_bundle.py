"""``manage.py support_bundle``: what it holds, and that planted secrets are in none of its files."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.integration.client import Client
from tests.server_process import ServerProcess, manage
from tests.shared_mode import SHARED, make_person, make_token

PLANTED = {
    "QUALGENT_SECRET_KEY": "planted-key-0123456789-abcdefghijklmnop",
    "QUALGENT_METRICS_TOKEN": "planted-metrics-token-xyz",
    "QUALGENT_EMAIL_URL": "smtp://user:planted-mail-word@127.0.0.1:1",
    "QUALGENT_EMAIL_FROM": "planted.person@example.com",
    "AWS_SECRET_ACCESS_KEY": "planted/aws+key",
}


def test_planted_secrets_are_nowhere(
    shared: ServerProcess, client_of: Callable[[ServerProcess], Client], tmp_path: Path
) -> None:
    """Of settings, the environment, names of tokens and logs; versions, counts and findings are there."""
    olga = make_person(shared, "olga")
    secret = make_token(shared, olga, "submit", name="planted-token-of anna@example.com")
    log, file = tmp_path / "server.log", tmp_path / "bundle.zip"
    log.write_text(
        f"old line {PLANTED['QUALGENT_METRICS_TOKEN']}\n" + "x" * 100 + "\n"
        f"WARNING: {secret} used; planted-key-0123456789-abcdefghijklmnop; by anna@example.com of acme on lab-1\n"
    )
    env = {**SHARED, **PLANTED}
    done = manage(shared.data_dir, "support_bundle", str(file), "--log", str(log), "--hide-names", **env)
    assert done.returncode == 0, done.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with zipfile.ZipFile(file) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(texts) == {"about.json", "settings.json", "doctor.json", "database.json", "log-1.txt"}
    everything = "\n".join(texts.values())
    for planted in (*PLANTED.values(), "planted-mail-word", secret, "anna@", "olga", "acme"):
        assert planted not in everything, planted
    assert "used; [redacted]; by [redacted] of organization-1 on lab-1" in texts["log-1.txt"]
    assert '"QUALGENT_AUTH": "on"' in texts["settings.json"]
    assert '"QUALGENT_METRICS_TOKEN": "set"' in texts["settings.json"]
    assert '"QUALGENT_PUBLIC_URL": "set"' in texts["settings.json"]
    assert '"jobs_job": 0' in texts["database.json"]
    assert '"check": "migrations"' in texts["doctor.json"]
    again = manage(shared.data_dir, "support_bundle", str(file), **env)
    assert (again.returncode, "File exists" in again.stderr, again.stderr.count("\n")) == (1, True, 1)
    missing = manage(shared.data_dir, "support_bundle", str(tmp_path / "b.zip"), "--log", "/nowhere/log", **env)
    assert (missing.returncode, (tmp_path / "b.zip").exists()) == (1, False)
