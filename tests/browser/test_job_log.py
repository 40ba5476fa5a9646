"""An attempt's log: live, searchable, addressable by line, and fast at any length."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Response, expect

from tests.browser.conftest import PATIENCE_MS, Pages
from tests.browser.test_accessibility import assert_accessible
from tests.integration.client import Client
from tests.server_process import ServerProcess

Start = Callable[..., None]

# a test that writes what is put into a pipe, until that is closed
ECHO = """
import sys
with open("../pipe", "rb", buffering=0) as pipe:
    while piece := pipe.read(65536):
        sys.stdout.buffer.write(piece)
        sys.stdout.flush()
"""
HUNDRED_MB = 100_000_000

# scrolls as a hand with a wheel does, and as one that drags the bar; the most lines in the document
SCROLL = """async () => {
  const box = document.querySelector(".log-box");
  const frame = () => new Promise(requestAnimationFrame);
  let most = 0;
  const look = () => (most = Math.max(most, document.querySelectorAll(".log-line").length));
  for (let step = 0; step < 120; step += 1) { box.scrollTop += 90; await frame(); look(); }
  for (let step = 0; step < 30; step += 1) {
    box.scrollTop = ((step * 37) % 100) / 100 * box.scrollHeight;
    await frame(); await frame(); look();
  }
  await frame();
  return most;
}"""


class Writer:
    """Write the output of a running job's test: ``writer("text")``; ``end()`` lets it pass."""

    def __init__(self, pipe: Path) -> None:
        self._file = os.open(pipe, os.O_WRONLY)  # waits until the test reads

    def __call__(self, text: str) -> None:
        os.write(self._file, text.encode())

    def end(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


@pytest.fixture
def host(tmp_path: Path, server: ServerProcess, agent: Start) -> Path:
    """Start a device host whose tests are Python files in the folder ``tests``."""
    folder = tmp_path / "host"
    (folder / "tests").mkdir(parents=True)
    (folder / "tests" / "echo.py").write_text(ECHO)
    os.mkfifo(folder / "pipe")
    run = f'["{sys.executable}", "{{test}}"]'
    (folder / "qgagent.toml").write_text(f'test_root = "tests"\n[target.web]\npreset = "command"\nrun = {run}\n')
    agent(server, "runner", "--config", str(folder / "qgagent.toml"))
    return folder


@pytest.fixture
def running(host: Path, client: Client) -> Iterator[tuple[str, Writer]]:
    """Start a job; return it with the writer of its log."""
    job_id = client.submit(test="echo.py", target="web")
    client.until(job_id, "running")
    writer = Writer(host / "pipe")
    yield job_id, writer
    writer.end()


def finished(host: Path, client: Client, script: str) -> str:
    """Run this Python script as a test; return the job's id."""
    (host / "tests" / "script.py").write_text(script)
    job_id = client.submit(test="script.py", target="web")
    client.until(job_id, "done", "failed")
    return job_id


def lines(page: Page) -> Locator:
    return page.locator(".log-line")


def line(page: Page, number: int) -> Locator:
    """Return the line of this number, from 1; it must be in the document."""
    return page.locator(f".log-line[data-line='{number - 1}'] .log-text")


def in_sight(page: Page, number: int) -> None:
    """Wait until that line is within the box's view."""
    page.wait_for_function(
        """number => {
          const line = document.querySelector(`.log-line[data-line='${number - 1}']`)?.getBoundingClientRect();
          const box = document.querySelector(".log-box")?.getBoundingClientRect(); // none yet: the page loads
          return line && box && line.top >= box.top - 1 && line.bottom <= box.bottom + 1;
        }""",
        arg=number,
    )


def test_a_log_is_followed_unless_scrolled_up(
    server: ServerProcess, running: tuple[str, Writer], open_page: Pages
) -> None:
    """Scrolled up, the log stays and counts new lines; at the end it follows again."""
    job_id, write = running
    page = open_page(f"{server.url}/jobs/{job_id}")
    expect(page.get_by_text("No output yet.")).to_be_visible()
    write("".join(f"first {n}\n" for n in range(200)))
    in_sight(page, 200)
    follow = page.get_by_role("button", name="Follow", exact=True)
    expect(follow).to_have_attribute("aria-pressed", "true")

    page.locator(".log-box").hover()
    page.mouse.wheel(0, -1500)
    expect(follow).to_have_attribute("aria-pressed", "false")
    top = "document.querySelector('.log-box').scrollTop"
    page.wait_for_function(f"{top} < 2800")
    page.wait_for_timeout(300)  # the wheel's motion has no end event
    before = page.evaluate(top)
    write("".join(f"second {n}\n" for n in range(50)))
    more = page.get_by_role("button", name="50 new lines")
    expect(more).to_be_visible()
    assert page.evaluate(top) == before

    page.locator(".log-box").hover(position={"x": 200, "y": 100})
    page.mouse.wheel(0, 100_000)
    expect(follow).to_have_attribute("aria-pressed", "true")
    expect(more).to_be_hidden()
    write("third\n")
    in_sight(page, 251)
    expect(line(page, 251)).to_have_text("third")
    write("and the end")
    write.end()
    in_sight(page, 252)
    expect(line(page, 252)).to_have_text("and the end")
    expect(follow).to_have_count(0)
    expect(page.locator(".log-summary")).to_contain_text("252 lines")


def test_existing_lines_are_not_redrawn(server: ServerProcess, running: tuple[str, Writer], open_page: Pages) -> None:
    """A selection survives new lines."""
    job_id, write = running
    page = open_page(f"{server.url}/jobs/{job_id}")
    write("one\n")
    expect(line(page, 1)).to_have_text("one")
    line(page, 1).dblclick(position={"x": 20, "y": 10})
    assert page.evaluate("getSelection().toString()") == "one"
    write("two\n")
    expect(line(page, 2)).to_have_text("two")
    assert page.evaluate("getSelection().toString()") == "one"


def test_log_search_finds_and_counts_matches(
    server: ServerProcess, client: Client, host: Path, open_page: Pages
) -> None:
    """Marked, with next and previous by keys and buttons, wrapping around."""
    script = "for n in range(5000): print('needle' if n in (10, 2500, 4990) else f'hay {n}')"
    page = open_page(f"{server.url}/jobs/{finished(host, client, script)}")
    page.keyboard.press("/")
    page.keyboard.type("NEEDLE")
    status = page.locator(".log-hits")
    expect(status).to_have_text("line 1 of 3")
    in_sight(page, 11)
    expect(line(page, 11).locator("mark")).to_have_text("needle")
    page.keyboard.press("Enter")
    expect(status).to_have_text("line 2 of 3")
    in_sight(page, 2501)
    page.get_by_role("button", name="Next match").click()
    in_sight(page, 4991)
    page.get_by_role("button", name="Next match").click()
    in_sight(page, 11)
    page.locator(".log-box").focus()
    page.keyboard.press("N")
    in_sight(page, 4991)
    page.get_by_role("searchbox", name="Search the log").fill("no such thing")
    expect(status).to_have_text("not found")
    page.get_by_role("searchbox", name="Search the log").press("Escape")
    expect(page.locator(".log mark")).to_have_count(0)
    expect(status).to_have_text("")


def test_f_goes_to_the_next_failure_line(server: ServerProcess, client: Client, host: Path, open_page: Pages) -> None:
    """A "0 failed" is skipped."""
    script = """
for n in range(3000):
    print({700: "AssertionError: 41.80 is not 42.00", 2000: "  1 failed", 300: "0 failed"}.get(n, f"fine {n}"))
raise SystemExit(1)
"""
    page = open_page(f"{server.url}/jobs/{finished(host, client, script)}")
    in_sight(page, 701)  # the line that says why it failed
    page.keyboard.press("f")
    expect(page.locator(".log-hits")).to_have_text("failure 1 of 2")
    in_sight(page, 701)
    expect(page.locator(".log-line.is-at.is-failure")).to_contain_text("AssertionError")
    page.get_by_role("button", name="Next failure").click()
    in_sight(page, 2001)


def test_ansi_colors_are_shown_and_other_codes_ignored(
    server: ServerProcess, client: Client, host: Path, open_page: Pages
) -> None:
    """Markup is text, and a progress bar shows its last state."""
    script = r"""
print("\x1b[31mred \x1b[1mand bold\x1b[0m plain")
print("\x1b[48;5;196mwhite on red\x1b[0m")
print("<img src=x onerror=alert(1)> & <b>")
print("\x1b]0;title\x07\x1b[2J\x1b[5;5Hafter commands")
print("10%\r55%\r100%")
print("a\x00b\u202ec")
print("\x1b[32mgreen goes on"); print("here\x1b[0m and ends")
"""
    page = open_page(f"{server.url}/jobs/{finished(host, client, script)}")
    expect(line(page, 1)).to_have_text("red and bold plain")
    expect(line(page, 1).locator(".ansi-1").first).to_have_text("red ")
    expect(line(page, 1).locator(".ansi-1.ansi-bold")).to_have_text("and bold")
    expect(line(page, 2).locator(".ansi-on.ansi-1, .ansi-on.ansi-9")).to_have_text("white on red")
    expect(line(page, 3)).to_have_text("<img src=x onerror=alert(1)> & <b>")
    assert page.locator(".log img, .log b").count() == 0
    expect(line(page, 4)).to_have_text("after commands")
    expect(line(page, 5)).to_have_text("100%")
    expect(line(page, 6)).to_have_text("a␀b�c")
    expect(line(page, 8).locator(".ansi-2")).to_have_text("here")


def test_a_line_has_an_address(server: ServerProcess, client: Client, host: Path, open_page: Pages) -> None:
    """A click on its number sets the address, which opens at that line."""
    job_id = finished(host, client, "for n in range(4000): print('line', n + 1)")
    page = open_page(f"{server.url}/jobs/{job_id}?attempt=1#L3210")
    in_sight(page, 3210)
    expect(page.locator(".log-line.is-marked .log-text")).to_have_text("line 3210")
    page.locator(".log-line[data-line='3211'] .log-number").click()
    expect(page).to_have_url(re.compile(r"\?attempt=1#L3212$"))
    page.locator(".log-line[data-line='3214'] .log-number").click(modifiers=["Shift"])
    expect(page).to_have_url(re.compile("#L3212-L3215$"))
    expect(page.locator(".log-line.is-marked")).to_have_count(4)
    page.reload()
    in_sight(page, 3215)
    expect(page.locator(".log-line.is-marked")).to_have_count(4)


def test_lines_are_marked_by_keyboard(server: ServerProcess, client: Client, host: Path, open_page: Pages) -> None:
    """Enter marks the first visible line, arrows move the mark; never past the ends. Plain arrows scroll."""
    job_id = finished(host, client, "for n in range(40): print('line', n + 1)")
    page = open_page(f"{server.url}/jobs/{job_id}?attempt=1")
    expect(line(page, 40)).to_have_count(1)
    log = page.locator(".log-box")
    log.focus()
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator(".log-line.is-marked")).to_have_count(0)  # nothing to move
    log.press("Enter")
    expect(page).to_have_url(re.compile(r"#L\d+$"))
    first = int(page.url.rpartition("#L")[2])
    for key, lines in (
        ("Alt+ArrowDown", f"#L{first + 1}"),
        ("Shift+ArrowDown", f"#L{first + 1}-L{first + 2}"),
        ("Shift+ArrowUp", f"#L{first + 1}"),
        ("Shift+ArrowUp", f"#L{first + 1}"),  # the end does not pass the start
        ("Alt+ArrowUp", f"#L{first}"),
    ):
        log.press(key)
        page.wait_for_function("(lines) => location.hash === lines", arg=lines)
    expect(page.locator(".log-frame [aria-live]")).to_have_text(f"Line {first} marked: line {first}")
    for _ in range(45):
        log.press("Shift+ArrowDown")
    expect(page).to_have_url(re.compile(f"#L{first}-L40$"))
    log.press("Enter")
    expect(page).not_to_have_url(re.compile("#"))
    expect(log).to_be_focused()


def test_long_lines_can_be_wrapped(server: ServerProcess, client: Client, host: Path, open_page: Pages) -> None:
    """The top line stays, and the choice is kept for the next log."""
    script = "for n in range(2000): print(n + 1, 'word ' * 80 if n % 3 else '')"
    job_id = finished(host, client, script)
    page = open_page(f"{server.url}/jobs/{job_id}#L1000")
    in_sight(page, 1000)
    height = "document.querySelector(`.log-line[data-line='1000']`).offsetHeight"
    assert page.evaluate(height) < 25
    page.get_by_role("button", name="Wrap").click()
    page.wait_for_function(f"{height} > 35")
    in_sight(page, 1000)
    box = "document.querySelector('.log-box')"
    assert page.evaluate(f"{box}.scrollWidth <= {box}.clientWidth")
    page.locator(".log-box").focus()
    page.keyboard.press("End")
    in_sight(page, 2000)
    page.keyboard.press("Home")
    in_sight(page, 1)
    page.reload()
    expect(page.get_by_role("button", name="Wrap")).to_have_attribute("aria-pressed", "true")


@pytest.fixture
def long_log(server: ServerProcess, client: Client, host: Path) -> tuple[str, int]:
    """Make a job with a log of 100 MB; return it with its number of lines."""
    job_id = finished(host, client, "print('replaced')")
    attempt = client.get(f"/api/v1/jobs/{job_id}").body["tries"][0]["id"]
    path = server.data_dir / "logs" / attempt[-2:] / f"{attempt}.log"
    written = number = 0
    with open(path, "w") as file:
        while written < HUNDRED_MB:
            piece = "".join(
                f"\x1b[36m{n:08d}\x1b[0m GET /api/items?page={n} 200\n" for n in range(number + 1, number + 50_001)
            )
            number += 50_000
            written += file.write(piece)
    return job_id, number


def test_a_hundred_megabytes_stay_smooth(server: ServerProcess, long_log: tuple[str, int], open_page: Pages) -> None:
    """Few lines in the document, no task over 100 ms, and only visible blocks are read."""
    job_id, count = long_log
    read: list[int] = []

    def note(response: Response) -> None:
        if re.search(r"/log(\?|$)", response.url):
            read.append(int(response.headers.get("content-length", 0)))

    page = open_page()
    page.on("response", note)
    page.goto(f"{server.url}/jobs/{job_id}")
    page.wait_for_selector(f".log-box[data-lines='{count}']")
    expect(line(page, 1)).to_have_text(f"{1:08d} GET /api/items?page=1 200")
    assert page.evaluate(SCROLL) < 150
    assert sum(read) < 20_000_000

    page.locator(".log-box").focus()
    page.keyboard.press("End")
    in_sight(page, count)
    expect(line(page, count)).to_have_text(f"{count:08d} GET /api/items?page={count} 200")
    page.locator(".log-box").hover()
    page.mouse.wheel(0, -2000)  # a wheel goes as far here as in a short log
    in_sight(page, count - 110)
    expect(line(page, count - 110)).to_have_text(f"{count - 110:08d} GET /api/items?page={count - 110} 200")
    page.evaluate("location.hash = '#L1234567'")
    in_sight(page, 1_234_567)
    expect(line(page, 1_234_567)).to_have_text("01234567 GET /api/items?page=1234567 200")
    page.get_by_role("searchbox", name="Search the log").fill("page=1400001 ")
    expect(page.locator(".log-hits")).to_have_text("line 1 of 1", timeout=PATIENCE_MS)
    in_sight(page, 1_400_001)


def test_missing_log_parts_are_reported(
    server: ServerProcess, client: Client, tmp_path: Path, agent: Start, host: Path, open_page: Pages
) -> None:
    """A truncated log, a simulated agent without one, and a test without output."""
    agent(server, "player", "--seconds", "0.1", "--install-seconds", "0")
    config = (host / "qgagent.toml").read_text().replace("target.web", "target.short")
    (host / "short.toml").write_text(f"log_bytes = 65536\n{config}")
    agent(server, "short", "--config", str(host / "short.toml"))
    (host / "tests" / "long.py").write_text("for n in range(20000): print('line', n)")
    (host / "tests" / "still.py").write_text("")
    cut, played, still = (
        client.submit(test="long.py", target="short"),
        client.submit(test="x", target="mobile"),
        client.submit(test="still.py", target="web"),
    )
    for job_id in (cut, played, still):
        client.until(job_id, "done")
    page = open_page(f"{server.url}/jobs/{cut}")
    expect(page.locator(".log-truncated")).to_contain_text("Truncated by the agent")
    page.locator(".log-box").focus()
    page.keyboard.press("End")
    expect(page.locator(".log-sheet")).to_contain_text("[qgagent] The log ends here")
    page.goto(f"{server.url}/jobs/{played}")
    expect(page.get_by_text("Simulated agents write no log")).to_be_visible()
    page.goto(f"{server.url}/jobs/{still}")
    expect(page.get_by_text("The log is empty.")).to_be_visible()


def test_a_log_can_be_downloaded(server: ServerProcess, client: Client, host: Path, open_page: Pages) -> None:
    """Byte for byte, under the test's name."""
    job_id = finished(host, client, r"print('\x1b[31mred\x1b[0m')")
    page = open_page(f"{server.url}/jobs/{job_id}")
    with page.expect_download() as coming:
        page.get_by_role("link", name="Download").click()
    assert coming.value.suggested_filename == "script.py-1.log"
    assert Path(coming.value.path()).read_bytes() == b"\x1b[31mred\x1b[0m\n"


def test_every_color_has_enough_contrast(server: ServerProcess, client: Client, host: Path, open_page: Pages) -> None:
    """By axe-core, for all ANSI colors; a phone's width suffices."""
    script = r"""
for n in [*range(30, 38), *range(90, 98), *range(40, 48), *range(100, 108), 1, 2, 3, 4, 7, 9]:
    print(f"\x1b[{n}mcolor {n}\x1b[0m and plain")
print("\x1b[31;47mred on white\x1b[0m \x1b[2;7mdim and inverse\x1b[0m \x1b[38;2;1;2;3mnearly black\x1b[0m", 600 * "-")
"""
    job_id = finished(host, client, script)
    page = open_page(f"{server.url}/jobs/{job_id}#L3", bypass_csp=True)
    expect(line(page, 39)).to_contain_text("nearly black")
    page.keyboard.press("/")
    page.keyboard.type("color 3")
    expect(page.locator(".log mark").first).to_be_visible()
    assert_accessible(page)
