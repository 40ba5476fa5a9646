"""Evidence of a failed job: source, difference, pictures in a lightbox, video, timeline; and what Back leaves open."""

from __future__ import annotations

import base64
import re
import sys

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.batch_steps import submit_batch, until_ended
from tests.browser.conftest import PHONE, WIDE, Pages, Site
from tests.browser.test_accessibility import findings, findings_of_both_themes
from tests.browser.test_artifacts import RECORD, png

RUN = """
import json, os, pathlib, shutil, sys, time
artifacts = pathlib.Path(sys.argv[2])
nonce, file = os.environ["QUALGENT_NONCE"], os.environ["QUALGENT_CASES"]
def write(event, **fields):
    with open(file, "ab", buffering=0) as cases:
        cases.write(json.dumps({"nonce": nonce, "event": event, **fields}).encode() + b"\\n")
name = sys.argv[1]
write("start", total=2)
for case, retry in (("opens", 0), ("pays", 0), ("pays", 1)):
    now = time.time()
    write("begin", id=case, name=case, file=name, line=3, retry=retry, at=now)
    time.sleep(0.3)
    failed = case == "pays"
    error = {"message": "Error: expect(locator).toHaveText(expected) failed" + "\\n    at " + name + ":13:4",
             "snippet": "  12 |   await cart.open();\\n> 13 |   await expect(total).toHaveText('42.00');\\n"
                        "     |   ^\\n  14 | });",
             "expected": "total\\n42.00 EUR\\nVAT included", "actual": "total\\n41.99 EUR\\nVAT included",
             "file": name, "line": 13}
    soft = {"message": "Error: expect(locator).toHaveCount(expected) failed\\n\\nExpected: 4\\nReceived: 3"}
    steps = [{"title": "Before Hooks", "seconds": 0.1},
             {"title": "check the total", "offset": 0.1, "seconds": 0.2, "failed": True},
             {"title": "Expect toHaveText", "offset": 0.1, "seconds": 0.2, "depth": 1, "failed": True}]
    write("end", id=case, retry=retry, outcome="failed" if failed else "passed", seconds=0.3,
          is_final=not failed or retry == 1, errors=[error, soft] if failed else [], steps=steps if failed else [])
write("finish")
shutil.copytree("results", artifacts / "results")
sys.exit(1)
"""
PICTURE = (800, 600)


@pytest.fixture(scope="module")
def batch_id(site: Site, browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a batch of one failed test, with a comparison, a screenshot, a video and a trace."""
    folder = tmp_path_factory.mktemp("host")
    results = folder / "results"
    results.mkdir()
    for name in ("cart-expected.png", "cart-actual.png", "cart-diff.png", "test-failed-1.png"):
        (results / name).write_bytes(png(*PICTURE))
    page = browser.new_page()
    (results / "video.webm").write_bytes(base64.b64decode(page.evaluate(RECORD)))
    page.close()
    (results / "trace.zip").write_bytes(b"PK")
    (folder / "total.spec.js").touch()
    (folder / "run.py").write_text(RUN)
    run = f'["{sys.executable}", "run.py", "{{test}}", "{{artifacts}}"]'
    (folder / "qgagent.toml").write_text(f'test_root = "."\n[target.web]\npreset = "command"\nrun = {run}\n')
    site.agent(site.server, "host", "--config", str(folder / "qgagent.toml"))
    batch_id = submit_batch(site.client, "total.spec.js", target="web", app_version_id="1.0")
    until_ended(site.client, batch_id)
    return batch_id


@pytest.fixture
def job_url(site: Site, batch_id: str) -> str:
    (row,) = site.client.get(f"/api/v1/batches/{batch_id}/results").body["results"]
    return f"{site.server.url}/jobs/{row['id']}"


@pytest.fixture
def page(open_page: Pages, job_url: str) -> Page:
    page = open_page(job_url)
    expect(page.locator("#evidence .source-line.is-failed")).to_be_visible()
    return page


def box(found: Locator) -> dict[str, float]:
    area = found.bounding_box()
    assert area is not None
    return dict(area)


def width_of(found: Locator) -> float:
    return box(found)["width"]


def test_the_line_of_source_and_both_values_are_shown(page: Page) -> None:
    """The line that failed is marked among those around it; long values are compared line by line."""
    evidence = page.locator("#evidence")
    failed = evidence.locator(".source-line.is-failed")
    expect(failed).to_contain_text("13")
    expect(failed).to_contain_text("await expect(total).toHaveText('42.00');")
    expect(evidence.locator(".source-line")).to_have_count(3)
    colors = "all => all.map((one) => getComputedStyle(one).color)"
    before, red, after = evidence.locator(".source-number").evaluate_all(colors)
    assert before == after != red
    expect(evidence.locator(".diff-line.is-expected")).to_contain_text("42.00 EUR")
    expect(evidence.locator(".diff-line.is-actual mark").first).to_have_text("41")
    expect(evidence.locator(".diff-line")).to_have_count(4)
    expect(evidence.locator(".evidence-other")).to_contain_text("toHaveCount")
    expect(evidence.locator(".difference .is-actual")).to_contain_text("3")


def test_each_failure_of_a_test_has_the_same_color(page: Page) -> None:
    """A second one, here made of the first, is smaller."""
    page.locator(".evidence-failure").evaluate("first => first.after(first.cloneNode(true))")
    causes = page.locator(".evidence-failure summary .failure-cause")
    first, second = causes.evaluate_all("all => all.map((one) => getComputedStyle(one).color)")
    assert first == second != page.locator("main").evaluate("main => getComputedStyle(main).color")


def test_evidence_is_as_wide_as_its_column(page: Page, open_page: Pages, job_url: str) -> None:
    """The comparison of values, the pictures, and the video, which has its own shape; nothing breaks a phone's page."""
    pictures = page.locator(".evidence-pictures")
    column = width_of(pictures)
    assert column > 400
    assert width_of(pictures.locator(".slider-frame img").first) == pytest.approx(column, abs=3)
    for smaller in (".preview > a img", "video"):  # beside it; each opens large
        assert width_of(pictures.locator(smaller)) > 0.47 * column
    assert width_of(page.locator(".diff pre")) == pytest.approx(width_of(page.locator(".evidence-failure")), abs=3)
    page.wait_for_function("() => document.querySelector('#evidence video').videoWidth === 64")
    video = box(pictures.locator("video"))
    assert video["width"] / video["height"] == pytest.approx(64 / 48, rel=0.02)
    picture = box(pictures.locator(".preview > a img"))
    assert picture["width"] / picture["height"] == pytest.approx(PICTURE[0] / PICTURE[1], rel=0.02)
    phone = open_page(job_url, viewport=PHONE)
    expect(phone.locator("#evidence .source-line.is-failed")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_trace_is_one_click_away(page: Page) -> None:
    link = page.locator("#evidence").get_by_role("link", name="Open trace results/trace.zip (opens in a new tab)")
    expect(link).to_be_in_viewport()
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("href", re.compile(r"/trace-viewer/\?trace=.*results%2Ftrace\.zip$"))


def test_pictures_are_looked_at_in_a_lightbox(page: Page, job_url: str) -> None:
    """By keyboard: zoom, next and previous, the sides of a comparison; Escape closes it and the focus returns."""
    link = page.locator("#evidence").get_by_role("link", name="results/test-failed-1.png")
    link.focus()
    link.press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_have_accessible_name("Picture: results/test-failed-1.png")
    expect(dialog.get_by_role("status")).to_have_text("2 of 2")
    picture = dialog.get_by_role("img", name="results/test-failed-1.png")
    expect(picture).to_be_visible()
    assert width_of(picture) <= WIDE["width"]
    page.keyboard.press("0")
    page.keyboard.press("+")
    page.wait_for_function("() => document.querySelector('.lightbox-stage img').clientWidth > 800")
    page.keyboard.press("0")
    page.keyboard.press("ArrowRight")
    expect(dialog.get_by_role("status")).to_have_text("1 of 2")
    expect(dialog.get_by_role("slider")).to_be_visible()
    dialog.get_by_role("radio", name="difference").check()
    expect(dialog.get_by_role("img", name="Difference of")).to_be_visible()
    dialog.get_by_role("radio", name="expected").check()
    expect(dialog.get_by_role("img", name="Expected: ")).to_have_count(1)
    assert findings_of_both_themes(page) == []
    page.keyboard.press("p")
    expect(picture).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(link).to_be_focused()
    assert page.url == job_url


def test_back_closes_the_lightbox_and_nothing_else(page: Page, job_url: str) -> None:
    page.locator("#evidence").get_by_role("button", name="Enlarge").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.url == job_url
    expect(page.locator("#evidence .source-line.is-failed")).to_be_visible()
    page.locator("#evidence .preview > a").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")  # a second one does not leave the page
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.reload()
    expect(page.locator("#evidence .source-line.is-failed")).to_be_visible()
    assert page.url == job_url


def test_a_timeline_has_phases_cases_retries_and_steps(page: Page) -> None:
    """Cases in the order in which they ran; each try of one that was retried has its bar."""
    page.get_by_role("tab", name="Timeline").click()
    panel = page.get_by_role("tabpanel", name="Timeline")
    names = panel.locator(".span-name")
    expect(names.filter(has_text="check the total")).to_be_visible()
    shown = [" ".join(text.split()) for text in names.all_inner_texts()]
    order = ["Waiting", "opens", "pays 2 tries", "check the total"]
    places = [next(place for place, text in enumerate(shown) if wanted in text) for wanted in order]
    assert places == sorted(places), shown
    pays = panel.locator(".span-row", has_text="pays")
    expect(pays.locator(".fall-part")).to_have_count(2)
    first, second = (box(part) for part in pays.locator(".fall-part").all())
    assert second["x"] >= first["x"] + first["width"] * 0.9
    assert findings(page) == []


def test_going_back_leaves_a_cause_open(site: Site, open_page: Pages, batch_id: str) -> None:
    """On the page of a batch, and after a reload; what was closed stays closed."""
    page = open_page(f"{site.server.url}/batches/{batch_id}")
    group = page.locator(".failure-group > details")
    group.locator("> summary").click()
    group.locator(".failure-example a").first.click()
    stack = page.locator(".evidence-stack")
    stack.locator("summary").click()
    expect(stack).to_have_attribute("open", "")
    page.go_back()
    expect(group).to_have_attribute("open", "")
    expect(group.locator(".failure-example a").first).to_be_visible()
    page.reload()
    expect(group).to_have_attribute("open", "")
    page.go_forward()
    expect(stack).to_have_attribute("open", "")
    page.go_back()
    group.locator("> summary").click()
    expect(group).not_to_have_attribute("open", "")
    page.reload()
    expect(group).not_to_have_attribute("open", "")
    page.go_back()
    expect(group).to_have_attribute("open", "")


def test_previews_open_in_the_lightbox(page: Page) -> None:
    """Also those of the Artifacts tab."""
    page.get_by_role("tab", name="Artifacts").click()
    page.get_by_role("tabpanel").get_by_role("img", name="results/cart-actual.png").click()
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("of 4")
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
