"""Stand-in for the program ``maestro``: prints and reports as its source code of 2.5.0 to 2.8.0 says, and runs nothing.

A flow's steps: ``- pass``, ``- print: TEXT``, ``- fail: MESSAGE``, ``- hang``, ``- die``, ``- invalid``,
``- unreported``. ``STAND_IN=plain``: as without --verbose; ``no-report``, ``other-report``: the JUnit file is missing,
or has other outcomes; ``locale``: Java in a locale of ASCII; ``2.5``: as before 2.6, flows have no file in the report;
``other-file``: they are of another one.
"""

import os
import signal
import sys
import time
from pathlib import Path
from xml.sax.saxutils import quoteattr

MODE = os.environ.get("STAND_IN", "")


def show(text: str) -> None:
    print(text.encode("ascii", "replace").decode() if MODE == "locale" else text, flush=True)


def shown(seconds: float) -> str:
    """Return a duration as Kotlin does."""
    return f"{int(seconds // 60)}m {int(seconds % 60)}s" if seconds >= 60 else f"{seconds:g}s"


def run_flow(file: Path) -> tuple[str, str, float]:
    """Return the flow's name, its error (empty: it passed), and its duration."""
    head, _, body = file.read_text().partition("---\n")
    steps = [step.removeprefix("- ") for step in body.splitlines()]
    if "invalid" in steps:
        show(f"> Invalid Command: {file}")
        sys.exit(1)
    names = [line.removeprefix("name: ") for line in head.splitlines() if line.startswith("name: ")]
    name, error, seconds = (names or [file.stem])[0], "", 2.0
    verbose = "--verbose" in sys.argv and MODE != "plain"
    if verbose:
        assert os.environ["MAESTRO_CLI_LOG_PATTERN_CONSOLE"].startswith("%replace{%replace{%logger{1} %msg%n}{(?s)^")
        show(f" Running flow {name}")
    for step in steps:
        word, _, text = step.partition(": ")
        if verbose:
            show(f'Tap on "{word}" RUNNING')
        if word == "print":
            show(text)
        elif word == "hang":
            time.sleep(60)
        elif word == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        elif word == "slow":
            seconds = 62.0
        elif word == "fail":
            error = text
            break
        if verbose:
            show(f'Tap on "{word}" COMPLETED')
    if "unreported" not in steps:
        show(f"[{'Failed' if error else 'Passed'}] {name} ({shown(seconds)})" + (f" ({error})" if error else ""))
    return name, error, seconds


def case_of(file: Path, name: str, error: str, seconds: float) -> str:
    error = "" if MODE == "other-report" else error
    fields = f"id={quoteattr(name)} name={quoteattr(name)} classname={quoteattr(name)} time={quoteattr(f'{seconds}')}"
    if MODE != "2.5":  # relative to the working directory
        fields += f" file={quoteattr('flows/other/x.yaml' if MODE == 'other-file' else os.path.relpath(file))}"
    failure = f"<failure>Details: {error}</failure>" if error else ""
    return f'<testcase {fields} status="{"ERROR" if error else "SUCCESS"}">{failure}</testcase>'


def main() -> None:
    words = sys.argv[1:]
    path, report = Path(words[words.index("test") + 1]), Path(words[words.index("--output") + 1])
    show("\nWaiting for flows to complete...")
    done = [(file, *run_flow(file)) for file in (sorted(path.rglob("*.yaml")) if path.is_dir() else [path])]
    bad = sum(bool(error) for _, _, error, _ in done)
    show(f"\n{bad}/{len(done)} Flows Failed\n" if bad else f"\n{len(done)}/{len(done)} Flows Passed in 2s\n")
    if MODE != "no-report":
        cases = "".join(case_of(*flow) for flow in done)
        suite = f'<testsuite name="Test Suite">{cases}</testsuite>'
        report.write_text(f'<?xml version="1.0" encoding="UTF-8"?><testsuites>{suite}</testsuites>', encoding="utf-8")
    sys.exit(1 if bad else 0)


main()
