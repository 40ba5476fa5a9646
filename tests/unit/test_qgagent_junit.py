"""Reports of tests are read whatever is in them, and harm nobody."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import msgspec
import pytest

from qgagent.junit import MAX_CASES_BYTES, fitting, read_cases
from qgprotocol.messages import MAX_CASES, CaseResult

REPORT = """<?xml version="1.0"?>
<testsuites><testsuite name="s" tests="5">
  <testcase classname="login" name="passes" time="1.25"><system-out>noise</system-out></testcase>
  <testcase classname="login" name="fails" time="0.5"><failure message="expected 1">expected 1
at login.js:3</failure></testcase>
  <testcase name="breaks"><error message="boom">trace</error></testcase>
  <testcase name="later" time="1,234.5"><skipped message="not today"/></testcase>
  <testsuite><testcase time="nan"/></testsuite>
</testsuite></testsuites>"""


def write(tmp_path: Path, text: str | bytes, name: str = "junit.xml") -> Path:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_cases_are_read_with_what_befell_them(tmp_path: Path) -> None:
    """Outcome, time and words; a message that its text repeats comes once."""
    write(tmp_path, REPORT)
    assert read_cases(tmp_path) == [
        CaseResult(name="passes", classname="login", outcome="passed", seconds=1.25),
        CaseResult(name="fails", classname="login", outcome="failed", seconds=0.5, message="expected 1\nat login.js:3"),
        CaseResult(name="breaks", outcome="error", message="boom\ntrace"),
        CaseResult(name="later", outcome="skipped", seconds=1234.5, message="not today"),
        CaseResult(name="unnamed", outcome="passed", seconds=0.0),
    ]


def test_every_report_counts_and_nothing_else(tmp_path: Path) -> None:
    """Below any folder; other XML, links and broken files are passed over."""
    write(tmp_path, "<testsuite><testcase name='b'/></testsuite>", "b/TEST-b.xml")
    write(tmp_path, "<testsuite xmlns='urn:x'><testcase name='a'/></testsuite>", "a.xml")
    write(tmp_path, "<html><testcase name='no'/></html>", "page.xml")
    write(tmp_path, "<testsuite><testcase name='cut'/>", "cut.xml")
    write(tmp_path, b"\xff\xfe\x00", "bytes.xml")
    write(tmp_path, "<?xml version='1.0' encoding='nonesuch'?><testsuite/>", "encoding.xml")
    (tmp_path / "link.xml").symlink_to(tmp_path / "a.xml")
    (tmp_path / "folder.xml").mkdir()
    assert [case.name for case in read_cases(tmp_path)] == ["a", "b", "cut"]


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]><testsuite><testcase name='x'><failure>&j;</failure></testcase></testsuite>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    "<testsuite><testcase name='x'><failure>&a;</failure></testcase></testsuite>"
)


@pytest.mark.parametrize("text", [BOMB, OUTSIDE, "<testsuite>" * 100_000, "<testsuite><testcase>" + "<a>" * 100_000])
def test_tricks_do_nothing(tmp_path: Path, text: str) -> None:
    """A billion laughs, files from elsewhere, nesting without end: no case, no time, no exception."""
    write(tmp_path, text)
    began = time.monotonic()
    assert read_cases(tmp_path) == []
    assert time.monotonic() - began < 5


def test_a_long_report_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    """Twenty megabytes of it take a small part of that, and as many cases are read as a result carries."""
    case = "<testcase name='n' classname='c'><system-out>" + "x" * 1000 + "</system-out></testcase>"
    write(tmp_path, "<testsuites><testsuite>" + case * 20_000 + "</testsuite></testsuites>")
    tracemalloc.start()
    cases = read_cases(tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(cases) == MAX_CASES
    assert peak < 15_000_000


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """Nobody's report has more than 32 MiB."""
    with write(tmp_path, "<testsuite><testcase name='x'/></testsuite>").open("ab") as file:
        file.truncate(33 * 1024 * 1024)
    assert read_cases(tmp_path) == []


def test_messages_make_room_for_cases() -> None:
    """What would not fit a frame gets shorter messages; only then are there fewer cases."""
    long = [CaseResult(name=f"case {number}", outcome="failed", message="x" * 4000) for number in range(1000)]
    shortened = fitting(long)
    assert len(shortened) == 1000
    assert {len(case.message) for case in shortened} == {200}
    wide = [CaseResult(name="n" * 1000, outcome="passed") for _ in range(10_000)]
    assert 0 < len(fitting(wide)) < 1000
    for cases in (shortened, fitting(wide)):
        assert len(msgspec.json.encode(cases)) <= MAX_CASES_BYTES
