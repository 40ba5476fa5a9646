"""A database from before the first release has the tables of this one, but other migrations: it is refused."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from django.db import connection

from qualgent.ledger import schema
from qualgent.ledger.schema import BEFORE_RELEASE, FIRST, Migration, UnreleasedError, check_released
from tests.databases import other_session
from tests.server_process import ServerProcess, clean_environment, manage, run_module

RECORDED = [
    ("accounts", "0001_initial"), ("accounts", "0014_org_groups"), ("agents", "0001_initial"),
    ("agents", "0006_connection_numbers"), ("jobs", "0001_initial"), ("jobs", "0015_counted_marks"),
    ("webhooks", "0001_initial"), ("webhooks", "0002_claims"),
]  # fmt: skip
DJANGO = [("auth", "0001_initial"), ("account", "0001_initial")]


@pytest.mark.parametrize(
    "recorded", [RECORDED, *([migration] for migration in sorted(BEFORE_RELEASE)), [FIRST, ("jobs", "0002_needs")]]
)
def test_any_earlier_one_is_known_by_its_migrations(recorded: list[Migration]) -> None:
    """The newest, one from before there were several apps, one whose first ``migrate`` was cut off, and later ones."""
    with pytest.raises(UnreleasedError):
        check_released(connection, [*DJANGO, *recorded])


@pytest.mark.django_db
def test_an_earlier_one_with_the_name_of_the_first_migration_lacks_a_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first migration had this name when there was a second one, which may not have been applied."""
    check_released(connection, [*DJANGO, FIRST])
    monkeypatch.setattr(schema, "LAST_OF_FIRST", (schema.LAST_OF_FIRST[0], "made_later"))
    with pytest.raises(UnreleasedError):
        check_released(connection, [*DJANGO, FIRST])


@pytest.mark.django_db
@pytest.mark.parametrize("recorded", [[], [FIRST], [FIRST, ("jobs", "0002_initial_state")]])
def test_new_ones_are_not(recorded: list[Migration]) -> None:
    """Neither an empty database nor one of this version or a later one."""
    check_released(connection, [*DJANGO, *recorded])


def test_server_migrate_and_doctor_refuse_it(server_factory: Callable[..., ServerProcess]) -> None:
    """In one line that says what to do; nothing changes."""
    data_dir = server_factory(start=False).data_dir
    migrations = "SELECT app, name FROM django_migrations ORDER BY id"
    with other_session(data_dir) as database:
        database.execute("DELETE FROM django_migrations WHERE app IN ('accounts', 'agents', 'jobs', 'webhooks')")
        for app, name in RECORDED:
            database.insert("django_migrations", app=app, name=name, applied="2026-11-30")
        before = database.execute(migrations)
    environment = clean_environment(data_dir)
    refused = {"migrate": "CommandError: ", "migrate --plan": "CommandError: ", "migrate --check": "CommandError: "}
    done = {command: manage(data_dir, *command.split()) for command in refused}
    done["server"] = run_module("qualgent.server", "--port", "0", env=environment)
    for command, ended in done.items():
        line = f"{refused.get(command, 'qualgent: ')}{UnreleasedError()}"
        assert (ended.returncode, ended.stderr.splitlines()[-1]) == (1, line), command
        assert "Traceback" not in ended.stderr, command
    found = json.loads(manage(data_dir, "doctor", "--json", PORT="0").stdout)["findings"]
    (finding,) = [finding for finding in found if finding["check"] == "migrations"]
    assert (finding["level"], finding["text"]) == ("fail", UnreleasedError.problem)
    assert finding["remedy"] == UnreleasedError.remedy
    with other_session(data_dir) as database:
        assert database.execute(migrations) == before
