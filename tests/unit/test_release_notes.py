"""What tools/release.py refuses to release, and the notes that it makes of CHANGELOG.md."""

from __future__ import annotations

import pytest

from tools.release import REPOSITORY, ReleaseError, check, main, notes, sections

CHANGELOG = """# Changelog

## 1.1.0 (2027-01-31)

New: a
second line.

**Server**

* One,
  continued ([deploy.md](docs/deploy.md), [a site](https://example.com)).
* Two.

## 1.0.0 (2026-12-31)

The first version.
"""
NOTES = f"""New: a second line.

**Server**

* One, continued ([deploy.md]({REPOSITORY}/blob/v1.1.0/docs/deploy.md), [a site](https://example.com)).
* Two.
"""


def test_a_tag_of_this_version_is_released() -> None:
    check(CHANGELOG, "1.1.0", "v1.1.0")


def test_between_releases_the_top_is_unreleased_or_the_last_version() -> None:
    check(CHANGELOG, "1.1.0", None)
    check("# Changelog\n\n## Unreleased\n\nMore.\n" + CHANGELOG, "1.1.0", None)
    with pytest.raises(ReleaseError, match=r"begins with 1\.1\.0"):
        check(CHANGELOG, "1.2.0", None)


@pytest.mark.parametrize(
    ("version", "tag", "changed", "message"),
    [
        ("1.1.0", "v1.2.0", ("", ""), r"the tag is v1\.2\.0"),
        ("1.1.0", "1.1.0", ("", ""), r"the tag is 1\.1\.0"),
        ("1.1.0rc1", "v1.1.0rc1", ("", ""), "three numbers"),
        ("1.01.0", "v1.01.0", ("", ""), "three numbers"),
        ("1.1.0", "v1.1.0", ("## 1.1.0 (2027-01-31)", "## Unreleased"), "begins with Unreleased"),
        ("1.1.0", "v1.1.0", (" (2027-01-31)", ""), "no date"),
        ("1.1.0", "v1.1.0", (" (2027-01-31)", " (soon)"), "a heading is neither"),
        ("1.1.0", "v1.1.0", (CHANGELOG.partition("31)")[2].partition("## 1.0.0")[0], "\n\n"), "no text"),
    ],
)
def test_what_does_not_fit_is_refused(version: str, tag: str, changed: tuple[str, str], message: str) -> None:
    with pytest.raises(ReleaseError, match=message):
        check(CHANGELOG.replace(*changed) if changed[0] else CHANGELOG, version, tag)


def test_notes_are_one_section_with_links_to_its_tag() -> None:
    """Without line breaks in a paragraph, which GitHub would show."""
    assert notes(CHANGELOG, "1.1.0") == NOTES
    assert notes(CHANGELOG, "1.0.0") == "The first version.\n"
    assert sections(CHANGELOG)["1.0.0"][0] == "2026-12-31"


def test_this_tree_passes(capsys: pytest.CaptureFixture[str]) -> None:
    """On every push, not at the tag only."""
    main(["check"])
    main(["notes"])
    assert len(capsys.readouterr().out) > 20
    with pytest.raises(SystemExit, match="release: the tag is v999"):
        main(["check", "--tag", "v999.0.0"])
