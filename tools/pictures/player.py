"""A stand-in for a test, run by the agents of the pictures: it takes the time of the real test.

    python -I tools/pictures/player.py DURATIONS SPEED TEST APP_VERSION_ID ARTIFACTS

Writes a log as test runners do, a JUnit file with a few cases and, when it fails, a picture of the screen. Which ones
fail follows from test and app version, so every run of the same jobs fails the same: some of a build always (a defect),
some at the first attempt only (flaky).
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import sys
import time
import zlib
from pathlib import Path
from xml.sax.saxutils import quoteattr

DEFECTS, FLAKY = 0.015, 0.05  # shares of the tests of a build
DEFAULT_SECONDS = 8.0
GREEN, RED, DIM, BOLD, PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[2m", "\x1b[1m", "\x1b[0m"
CASES = (
    "opens the page", "asks for a name", "keeps the draft", "shows what is missing", "saves", "sends a message",
    "lists the newest first", "finds nothing for an unknown word", "goes back to the list", "signs out",
)  # fmt: skip
WIDTH, HEIGHT = 320, 480
BLOCKS = (  # of the picture: left, top, right, bottom, color
    (0, 0, 320, 480, (248, 249, 251)),
    (0, 0, 320, 52, (36, 62, 110)),
    (16, 18, 140, 34, (214, 224, 240)),
    (16, 72, 304, 128, (253, 226, 224)),
    (28, 86, 250, 96, (176, 42, 36)),
    (28, 106, 200, 114, (214, 128, 122)),
    *((16, top, 304, top + 44, (255, 255, 255)) for top in range(148, 400, 56)),
    *((28, top, 180 - top % 60, top + 9, (92, 104, 124)) for top in range(158, 404, 56)),
    *((28, top, 240 - top % 50, top + 7, (188, 196, 208)) for top in range(174, 420, 56)),
    (16, 424, 304, 464, (156, 170, 196)),
)


def draw(*words: str) -> float:
    """Return a number from 0 to 1 that is a function of the words."""
    digest = hashlib.blake2b("\0".join(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


def seconds_of(durations: Path, test: str) -> float:
    """Return the duration of the real test."""
    rows = json.loads(durations.read_text(encoding="utf-8"))
    known = {row["test"]: row["seconds"] for row in rows} if isinstance(rows, list) else rows
    return float(known.get(test, DEFAULT_SECONDS))


def say(line: str) -> None:
    print(line, flush=True)


def picture() -> bytes:
    """Return the device's screen as PNG."""
    rows = []
    for y in range(HEIGHT):
        row = bytearray(3 * WIDTH)
        for left, top, right, bottom, color in BLOCKS:
            if top <= y < bottom:
                row[3 * left : 3 * right] = bytes(color) * (right - left)
        rows.append(b"\0" + bytes(row))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    packed = zlib.compress(b"".join(rows), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def junit(test: str, cases: list[tuple[str, float, str]]) -> str:
    """Return a JUnit file. ``cases``: name, seconds, error ("": none)."""
    lines = [f'<testsuite name={quoteattr(test)} tests="{len(cases)}" failures="{sum(bool(c[2]) for c in cases)}">']
    for name, seconds, wrong in cases:
        failure = f"<failure message={quoteattr(wrong)}/>" if wrong else ""
        lines.append(f'<testcase classname={quoteattr(test)} name={quoteattr(name)} time="{seconds:.2f}">{failure}')
        lines.append("</testcase>")
    return "\n".join([*lines, "</testsuite>"])


def main() -> int:
    durations, speed, test, version, artifacts = sys.argv[1:]
    real = seconds_of(Path(durations), test)
    attempt = int(os.environ.get("QUALGENT_ATTEMPT_NUMBER", "1"))
    luck = draw(test, version)
    fails = luck < DEFECTS or (luck < FLAKY and attempt == 1)
    names = CASES[: 4 + int(draw(test) * (len(CASES) - 3))]
    failing = int(draw(test, "case") * len(names)) if fails else -1
    file = test.partition("::")[0]
    say(f"{BOLD}Running {len(names)} tests of {file}{PLAIN} {DIM}build {version}{PLAIN}")
    cases = []
    for number, name in enumerate(names):
        seconds = real / len(names) * (0.6 + 0.8 * draw(test, version, name))
        time.sleep(seconds / float(speed))
        wrong = "expected 3 items in the list, found 2" if number == failing else ""
        mark = f"{RED}✘" if wrong else f"{GREEN}✓"
        say(f"  {mark}{PLAIN} {number + 1:2} {name} {DIM}({seconds:.1f} s){PLAIN}")
        say(f"     {DIM}GET /items?page={number + 1} 200, {20 + int(180 * draw(name, test))} ms{PLAIN}")
        cases.append((name, seconds, wrong))
    out = Path(artifacts)
    (out / "junit.xml").write_text(junit(test, cases), encoding="utf-8")
    if not fails:
        say(f"\n  {GREEN}{len(names)} passed{PLAIN} {DIM}({real:.1f} s){PLAIN}")
        return 0
    (out / "screen.png").write_bytes(picture())
    say(f"\n  {RED}1) {names[failing]}{PLAIN}\n")
    say(f"    {RED}Error: expected 3 items in the list, found 2{PLAIN}")
    say(f"      at {file}:{20 + int(60 * draw(test, 'line'))}:7")
    say(f"\n  {RED}1 failed{PLAIN}, {GREEN}{len(names) - 1} passed{PLAIN} {DIM}({real:.1f} s){PLAIN}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
