"""Continuous integration runs what the README promises."""

from __future__ import annotations

import re
import shlex

from tests.server_process import ROOT

SCRIPT = (ROOT / ".ci" / "run").read_text()
LEAVES_OUT = {"-m", "-k", "--deselect", "--ignore", "--ignore-glob", "--lf", "--last-failed", "--sw", "-x", "--maxfail"}


def shell_value(name: str) -> str:
    """Return the text that the script assigns to a variable, with the variables in it."""
    (value,) = re.findall(rf'^{name}="(.*?)"', SCRIPT, re.MULTILINE)
    return re.sub(r"\$(options)\b", lambda inner: shell_value(inner[1]), value)


def test_the_first_tests_are_those_of_the_readme() -> None:
    """`make test` without a variable or an option that leaves tests out."""
    first = next(
        line.strip() for line in SCRIPT.splitlines() if re.search(r'step ".*" make test|^TEST_.*make test', line)
    )
    assert first.startswith("step "), f"no variable stands before it: {first}"
    assert first.endswith('make test ARGS="$all"'), first
    options = shlex.split(shell_value("all").replace("$((", "").replace("))", ""))
    assert not [option for option in options if option.split("=")[0] in LEAVES_OUT or option.startswith("tests/")]
    assert not re.search(r"export [^\n]*TEST_", SCRIPT)
