"""Parsing of untrusted JUnit reports."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import msgspec
import pytest

from qgagent.junit import MAX_CASES_BYTES, fit_to_frame, read_cases
from qgprotocol.cases import MAX_CASES, CaseResult

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


def test_cases_are_parsed(tmp_path: Path) -> None:
    """With outcome, duration and message; a message repeated in the text appears once."""
    write(tmp_path, REPORT)
    assert read_cases(tmp_path) == [
        CaseResult(name="passes", classname="login", outcome="passed", seconds=1.25),
        CaseResult(name="fails", classname="login", outcome="failed", seconds=0.5, message="expected 1\nat login.js:3"),
        CaseResult(name="breaks", outcome="error", message="boom\ntrace"),
        CaseResult(name="later", outcome="skipped", seconds=1234.5, message="not today"),
        CaseResult(name="unnamed", outcome="passed", seconds=0.0),
    ]


@pytest.mark.parametrize(
    ("inner", "message"),
    [
        ("<failure/><error message='pump 3 is dry'/>", "pump 3 is dry"),
        ("<failure message='1 check failed'/><failure>10 is not 12</failure>", "10 is not 12\n1 check failed"),
        ("<failure>10 is not 12</failure><error>no page</error>", "10 is not 12\nno page"),
        (
            "<failure message='Failed'/><system-out>read a\nerror: no price\nend</system-out>",
            "Failed\nerror: no price\nend",
        ),
        ("<failure/><system-err>no price</system-err>", "no price"),
        ("<system-out>error: x</system-out><failure>no price</failure>", "no price"),
    ],
)
def test_a_failure_has_the_text_that_says_what_failed_first(tmp_path: Path, inner: str, message: str) -> None:
    """Of several failures all texts are kept; the case's output is added if none says what failed."""
    write(tmp_path, f"<testsuite><testcase name='a'>{inner}</testcase></testsuite>")
    [case] = read_cases(tmp_path)
    assert (case.outcome, case.message) == ("failed", message)


def test_only_the_end_of_a_long_output_is_read(tmp_path: Path) -> None:
    output = "error: too far\n" + "a line\n" * 10_000 + "error: no price"
    write(tmp_path, f"<testsuite><testcase name='a'><failure/><system-out>{output}</system-out></testcase></testsuite>")
    assert read_cases(tmp_path)[0].message == "error: no price"


def test_only_reports_are_parsed(tmp_path: Path) -> None:
    """In any subdirectory; other XML, links and invalid files are skipped."""
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
def test_malicious_reports_are_skipped(tmp_path: Path, text: str) -> None:
    """Entity expansion, external entities and deep nesting: no cases, no delay, no exception."""
    write(tmp_path, text)
    began = time.monotonic()
    assert read_cases(tmp_path) == []
    assert time.monotonic() - began < 5


@pytest.mark.seconds
def test_a_long_report_is_streamed(tmp_path: Path) -> None:
    """20 MB need a fraction of that memory; cases are limited to those of a result."""
    case = "<testcase name='n' classname='c'><system-out>" + "x" * 1000 + "</system-out></testcase>"
    write(tmp_path, "<testsuites><testsuite>" + case * 20_000 + "</testsuite></testsuites>")
    tracemalloc.start()
    cases = read_cases(tmp_path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(cases) == MAX_CASES
    assert peak < 15_000_000


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    """The limit is 32 MiB."""
    with write(tmp_path, "<testsuite><testcase name='x'/></testsuite>").open("ab") as file:
        file.truncate(33 * 1024 * 1024)
    assert read_cases(tmp_path) == []


def test_messages_are_shortened_to_fit_a_frame() -> None:
    """Only if that does not suffice are cases omitted."""
    long = [CaseResult(name=f"case {number}", outcome="failed", message="x" * 4000) for number in range(1000)]
    shortened = fit_to_frame(long)
    assert len(shortened) == 1000
    assert {len(case.message) for case in shortened} == {200}
    wide = [CaseResult(name="n" * 1000, outcome="passed") for _ in range(10_000)]
    assert 0 < len(fit_to_frame(wide)) < 1000
    for cases in (shortened, fit_to_frame(wide)):
        assert len(msgspec.json.encode(cases)) <= MAX_CASES_BYTES
