"""Fingerprints of folders."""

from __future__ import annotations

from pathlib import Path

from qualgent.core.fingerprint import fingerprint


def test_it_is_another_one_after_any_change(tmp_path: Path) -> None:
    """Of a content, a name, a place, the number of files, or of what is named beside; and the same again otherwise."""
    (tmp_path / "js").mkdir()
    one, other = tmp_path / "js" / "a.js", tmp_path / "b.js"
    one.write_text("12")
    other.write_text("3")
    first = fingerprint(tmp_path, "5.2")
    assert first == fingerprint(tmp_path, "5.2")
    seen = {first, fingerprint(tmp_path, "5.3"), fingerprint(tmp_path)}
    one.write_text("1")
    other.write_text("23")  # together the same letters
    seen.add(fingerprint(tmp_path, "5.2"))
    other.rename(tmp_path / "c.js")
    seen.add(fingerprint(tmp_path, "5.2"))
    one.rename(tmp_path / "a.js")
    seen.add(fingerprint(tmp_path, "5.2"))
    assert len(seen) == 6
    assert all(len(name) == 12 and name.isalnum() for name in seen)
