"""A copy of the project with the changes that the next version may make (docs/deploy.md, "Upgrade without downtime").

Messages of the scheduler port have more fields, there are new ones of each kind, and a migration adds a column and a
table. Each change is used by the copy as soon as its servers run.
"""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

from qgprotocol import __version__
from tests.server_process import ROOT

NEXT = "999.0.0"
PACKAGES = ("agents", "jobs", "qgagent", "qgfailures", "qgjob", "qgprotocol", "qualgent", "reporters",
            "static", "templates")  # fmt: skip
FILES = ("manage.py", "pyproject.toml")
ENVIRONMENT = {"PYTHONDONTWRITEBYTECODE": ""}  # what was changed is compiled once
TABLE = "jobs_nextnote"
ANSWERED = "the new command was answered"
REFUSED = "the new command was refused"
RECEIVED = "the new event was received"

MESSAGES = f'''
"""Messages that the version before does not know."""

import asyncio
import logging

from msgspec import Struct

from qualgent.accounts.permissions import SERVER
from qualgent.core.errors import QualGentError

from .port import Notification, WriteRequest

logger = logging.getLogger("qualgent.scheduler.next")


class NextReply(Struct, frozen=True):
    number: int


class NextWrite(WriteRequest[NextReply], frozen=True, kw_only=True):
    note: str


class NextReport(Notification, frozen=True, kw_only=True):
    note: str


async def use(port):
    """Send the new messages for as long as the gateway runs."""
    while True:
        await asyncio.sleep(0.2)
        try:
            reply = await port.call(NextWrite(caller=SERVER, note="a"))
        except QualGentError as error:
            logger.warning("{REFUSED}: %s", error)
        else:
            logger.warning("{ANSWERED}: %s", reply.number)
        try:
            await port.call(NextReport(note="b"))
        except QualGentError:
            pass


def handlers_of(scheduler):
    async def command(request):
        def unit(cursor):
            cursor.execute("INSERT INTO {TABLE} (note) VALUES (%s)", (request.note,))
            cursor.execute("UPDATE jobs_job SET note = %s WHERE note IS NULL AND status = 'done'", (request.note,))
            return cursor.rowcount

        return NextReply(await scheduler.ledger.write(unit))

    async def report(request):
        return None

    return {{NextWrite: command, NextReport: report}}
'''

MIGRATION = """
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("jobs", "%s")]

    operations = [
        migrations.AddField("job", "note", models.TextField(null=True)),
        migrations.AddField("attempt", "room", models.CharField(max_length=20, db_default="lab")),
        migrations.CreateModel(
            "NextNote", [("id", models.BigAutoField(primary_key=True)), ("note", models.TextField())]
        ),
    ]
"""

FIELDS = {
    "jobs/models/job.py": {"Job": "note = models.TextField(null=True)"},
    "jobs/models/attempt.py": {"Attempt": 'room = models.CharField(max_length=20, db_default="lab")'},
    "qualgent/scheduler/job_requests.py": {
        "SubmitJobs": 'lane: str = "usual"',
        "SubmitReply": "cost: float = 1.5",
        "Submitted": "rooms: list[str] = []",  # stored under the Idempotency-Key
    },
    "qualgent/scheduler/port.py": {
        "AgentReport": 'region: str = "here"',
        "RowsChanged": "at_ms: int = 7",
        "ToAgent": "urgent: bool = True",
    },
    "qualgent/scheduler/redis_link.py": {  # sent as lists
        "LinkMessage": "traced: bool = True",
        "FromGateway": 'region: str = "here"',
        "FromScheduler": 'region: str = "there"',
    },
}
"""Fields to add behind all others, by file and class."""

EDITS = {
    "qgprotocol/__init__.py": [(f'__version__ = "{__version__}"', f'__version__ = "{NEXT}"')],
    "qualgent/scheduler/port.py": [
        ("AgentEvent = ToAgent |",
         "class NextEvent(Struct, frozen=True, kw_only=True, tag=True):\n    connection: str\n\n\n"
         "AgentEvent = NextEvent | ToAgent |"),
    ],
    "qualgent/scheduler/changes.py": [  # a new event ahead of each other one
        ("        for listener in self._agent_listeners:\n            listener(event)",
         "        from .port import NextEvent\n"
         "        for listener in self._agent_listeners:\n"
         "            listener(NextEvent(connection=event.connection))\n"
         "            listener(event)"),
    ],
    "agents/transports/connection.py": [
        ("    def deliver(self, event: AgentEvent) -> None:\n",
         "    def deliver(self, event: AgentEvent) -> None:\n"
         f"        if type(event).__name__ == 'NextEvent':\n            logger.warning({RECEIVED!r})\n"
         "            return\n"),
    ],
    "qualgent/boot/composition.py": [
        ("metrics_handlers):", "metrics_handlers, next_handlers):"),
        ("process = ServingProcess()\n",
         "from qualgent.scheduler.next_messages import handlers_of as next_handlers, use\n\n"
         "process = ServingProcess()\n"),
        ("        await self.port.start()\n        self._near.accept_agents()\n",
         "        await self.port.start()\n        self.gateway.tasks_of_next = __import__('asyncio').create_task("
         "use(self.port))\n        self._near.accept_agents()\n"),
    ],
}  # fmt: skip
"""(what is there, what is to be there instead) by file; the first must be there once."""


def _with_field(text: str, name: str, field: str) -> str:
    """Return the text of a module with one more field of a class, behind all that it has."""
    (found,) = (part for part in ast.parse(text).body if isinstance(part, ast.ClassDef) and part.name == name)
    fields = [part for part in found.body if isinstance(part, ast.AnnAssign | ast.Assign)]
    lines = text.splitlines(keepends=True)
    lines.insert(fields[-1].end_lineno or 0, f"    {field}\n")
    return "".join(lines)


def make_next_version(folder: Path) -> Path:
    """Copy the project into a new folder, change it, and return the folder."""
    folder.mkdir()
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package)  # with what is compiled: servers start sooner
    for name in FILES:
        shutil.copyfile(ROOT / name, folder / name)
    for name, added in FIELDS.items():
        text = (folder / name).read_text()
        for kind, field in added.items():
            text = _with_field(text, kind, field)
        (folder / name).write_text(text)
    for name, edits in EDITS.items():
        text = (folder / name).read_text()
        for old, new in edits:
            assert text.count(old) == 1, f"{name} has this {text.count(old)} times, not once: {old!r}"
            text = text.replace(old, new)
        (folder / name).write_text(text)
    (folder / "qualgent/scheduler/next_messages.py").write_text(MESSAGES)
    migrations = folder / "jobs/migrations"
    latest = max(path.stem for path in migrations.glob("0*.py"))
    (migrations / "0900_next.py").write_text(MIGRATION % latest)
    return folder
