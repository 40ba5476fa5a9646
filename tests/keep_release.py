"""Keep this version for the tests of later ones: ``python -m tests.keep_release`` writes ``tests/compat/1.0``.

* ``qualgent-*.whl``: the clients, as published.
* ``server.tar.xz``: the server, as in its wheel, without what browsers load.
* ``data.tar.xz``: the data directory of a server in shared mode whose API was used (SQLite, files, logs), the same rows
  moved to PostgreSQL (``postgres.sql``), and what is in both (``facts.json``).

Who releases 1.0 runs it once, on the commit of the tag; later versions leave the folder as it is (docs/releasing.md).
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "tests" / "compat" / "1.0"
SECRET_KEY = "the key of a test's data, of no server"
CONTENT_URL = "https://qualgent-content.test"
# of a browser, or large and read by tests of the API only; qualgent_server/app/
NOT_KEPT = ("wheel", "static/dist", "static/js", "static/css", "static/vendor", "qualgent/server/content/trace_viewer")
# sessions of people, and what a server or Django writes by itself
OF_MODELS = ("auth_permission", "django_content_type")
NOT_COUNTED = (*OF_MODELS, "django_migrations", "django_session", "sqlite_sequence", "jobs_scheduleepoch")


def main() -> None:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        shutil.rmtree(KEPT, ignore_errors=True)
        KEPT.mkdir(parents=True)
        keep_programs(folder)
        data = folder / "kept"
        make_data(data, stack)
        pack(data, "data.tar.xz")
    for path in sorted(KEPT.iterdir()):
        print(f"{path.stat().st_size:>9,}  {path.relative_to(ROOT)}")


def keep_programs(folder: Path) -> None:
    """Keep the wheel of the clients, and the application out of that of the server."""
    command = [sys.executable, "-m", "tools.dist", "--output", folder / "dist", "--work", folder / "build"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (clients,) = (folder / "dist").glob("qualgent-*.whl")
    shutil.copy(clients, KEPT)
    app = folder / "build" / "qualgent-server" / "qualgent_server" / "app"
    for name in NOT_KEPT:
        shutil.rmtree(app / name, ignore_errors=True)
    pack(app, "server.tar.xz")


def pack(folder: Path, name: str) -> None:
    with tarfile.open(KEPT / name, "w:xz", preset=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.add(path, path.relative_to(folder))


def make_data(folder: Path, stack: ExitStack) -> None:
    """Use a server in shared mode, and keep its data on SQLite and on PostgreSQL."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup()
    from tests import postgres
    from tests.server_process import ServerProcess, manage

    data_dir = folder / "data"
    data_dir.mkdir(parents=True, mode=0o700)
    given = {"QUALGENT_SECRET_KEY": SECRET_KEY}
    expect(manage(data_dir, "migrate", "--verbosity", "0", **given))
    from tests.shared_mode import SHARED

    server = ServerProcess(data_dir, env={**SHARED, **given, "QUALGENT_CONTENT_URL": CONTENT_URL,
                                          "QUALGENT_WEBHOOK_ALLOW": "127.0.0.1"})  # fmt: skip
    stack.callback(server.end)
    facts = use(server.start(), stack)
    assert server.stop() == 0
    cluster = postgres.new_cluster()
    stack.callback(cluster.end)
    cluster.start()
    postgres.execute("CREATE DATABASE kept TEMPLATE template0", folder=cluster.folder)
    expect(manage(data_dir, "move_ledger", "--to", postgres.url("kept", cluster.folder), **given))
    options = ["--inserts", "--no-owner", "--no-privileges", "--host", str(cluster.folder), "--username", "postgres"]
    dumped = subprocess.run(
        [postgres.program("pg_dump"), *options, "kept"], check=True, capture_output=True, text=True
    ).stdout
    # commands of psql, and a setting that older servers do not have
    lines = [line for line in dumped.splitlines() if not line.startswith(("\\", "--", "SET transaction_timeout"))]
    (folder / "postgres.sql").write_text("\n".join(lines) + "\n")
    (folder / "facts.json").write_text(json.dumps(facts | {"rows": counts(data_dir)}, indent=1))
    shutil.rmtree(data_dir / "commands", ignore_errors=True)
    (data_dir / "server.lock").unlink(missing_ok=True)


def expect(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, done.stdout + done.stderr


def use(server: Any, stack: ExitStack) -> dict[str, Any]:
    """Run jobs, and make tokens, a webhook, a quarantine, notes and files; return what a reader must find."""
    from drf_spectacular.generators import SchemaGenerator

    from tests.integration.api_scenario import LOG, Recorder, Scenario
    from tests.oidc_issuer import OidcIssuer
    from tests.shared_mode import PASSWORD, PublicClient, make_token, query
    from tests.webhook_receiver import webhook_receiver

    def public(server: Any, token: str = "") -> PublicClient:
        return stack.enter_context(PublicClient(server, token))

    recorder = Recorder(SchemaGenerator().get_schema(request=None, public=True))
    scenario = Scenario(recorder, server, public, stack.enter_context(OidcIssuer()))
    scenario.organizations()
    scenario.hosts()
    scenario.builds()
    receiver = stack.enter_context(webhook_receiver())
    webhook = {"url": receiver.url, "org_id": "acme", "description": "kept"}
    hook = {"webhook_id": scenario.send("create_webhook", webhook, status=201)["id"]}
    scenario.jobs()
    scenario.failures()
    scenario.changes()
    scenario.send("set_webhook", {"enabled": False}, **hook)  # nothing is sent by those who read this later
    ((ada,),) = query(server, "SELECT id FROM auth_user WHERE username = 'ada'")
    token = make_token(server, ada, "read", "submit", expires_at="2099-01-01 00:00:00.000000")
    listed = scenario.ada.get("/api/v1/jobs").json()["jobs"]
    return {
        "jobs": {job["id"]: job["status"] for job in listed},
        "person": ["ada", PASSWORD],
        "token": token,
        "attempt": scenario.attempt,
        "log": LOG.decode(),
        "artifact": ["screenshots/checkout.png", "a picture"],
        "build": ["acme", "4.2.0", "an app"],
        "webhook": hook["webhook_id"],
        "quarantined": "tests/checkout.spec.js",
        "agent": "acme/lab-pixel-8",
    }


def counts(data_dir: Path) -> dict[str, int]:
    """Return the number of rows of each table."""
    with closing(sqlite3.connect(data_dir / "qualgent.sqlite3")) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in sorted(tables)
            if name not in NOT_COUNTED
        }
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return found


if __name__ == "__main__":
    main()
