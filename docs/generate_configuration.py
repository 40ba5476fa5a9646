"""Write the table of ``docs/configuration.md`` from what the settings declare; ``--check`` only says whether it is
current."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "configuration.md"
BEGIN = "<!-- table: written by docs/generate_configuration.py from qualgent/settings -->"
END = "<!-- end of the table -->"


def table() -> str:
    """One line per variable, in the order of the settings."""
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as data_dir:
        os.environ["QUALGENT_DATA_DIR"] = data_dir  # the settings make a secret key there
        from qualgent import settings  # noqa: F401 (declares)
        from qualgent.core.env import DECLARED
    lines = ["| variable | default | takes | |", "| --- | --- | --- | --- |"]
    lines += [
        f"| `{variable.name}` | `{variable.default}` | {variable.accepts} | {variable.meaning.replace('|', '&#124;')} |"
        for variable in DECLARED.values()
    ]
    return "\n".join(lines)


def main() -> int:
    """The exit code."""
    current = PAGE.read_text(encoding="utf-8")
    before, _, rest = current.partition(BEGIN)
    _, _, after = rest.partition(END)
    wanted = f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"
    if current == wanted:
        return 0
    if "--check" in sys.argv[1:]:
        print(f"{PAGE.name} is not what the settings declare: run python docs/{Path(__file__).name}", file=sys.stderr)  # noqa: T201 (a script)
        return 1
    PAGE.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
