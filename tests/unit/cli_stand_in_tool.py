"""A stand-in for test tools that ``qgjob submit`` calls: it writes a given list, and what else a test asks for."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

PROGRAM = """#!{python}
import json, os, sys, time
plan = json.load(open({plan!r}))
with open({seen!r}, "w") as file:
    json.dump({{"arguments": sys.argv[1:], "environment": dict(os.environ)}}, file)
print(plan["output"], flush=True)
if plan["list"] is not None:
    with open(os.environ.get("QUALGENT_LIST") or sys.argv[sys.argv.index("--qualgent-list") + 1], "a") as file:
        file.write(plan["list"])
if plan["child"]:
    if os.fork() == 0:  # it keeps the output open
        open({child!r}, "w").write(str(os.getpid()))
        time.sleep(600)
    while not os.path.exists({child!r}):
        time.sleep(0.01)
time.sleep(plan["sleep"])
os.kill(os.getpid(), 9) if plan["code"] is None else sys.exit(plan["code"])
"""


class StandInTool:
    """A program of a folder with a plan of what it does, which keeps what it was called with."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._plan, self._seen, self.child = (path.with_suffix(f".{name}") for name in ("plan", "seen", "child"))
        places = {"plan": str(self._plan), "seen": str(self._seen), "child": str(self.child)}
        path.write_text(PROGRAM.format(python=sys.executable, **places))
        path.chmod(0o755)
        self.plan()

    def plan(
        self, rows: list[dict[str, Any]] | str | None = None, *, code: int | None = 0, output: str = "",
        sleep: float = 0, child: bool = False,
    ) -> None:  # fmt: skip
        """Plan the next calls; ``code`` None: killed by a signal."""
        text = "".join(f"{json.dumps(row)}\n" for row in rows) if isinstance(rows, list) else rows
        plan = {"list": text, "code": code, "output": output, "sleep": sleep, "child": child}
        self._plan.write_text(json.dumps(plan))

    @property
    def seen(self) -> dict[str, Any]:
        return dict(json.loads(self._seen.read_text()))

    def child_is_gone(self) -> bool:
        """Return whether the process that the tool has started has ended; a zombie has."""
        try:
            return Path(f"/proc/{self.child.read_text()}/stat").read_text().split(")")[-1].split()[0] == "Z"
        except OSError:
            return not os.path.exists(f"/proc/{self.child.read_text()}")
