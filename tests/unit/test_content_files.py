"""Responses of the content host: types, the script of stored pages, ranges, cached copies, and who may read them."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import pytest

from qualgent.server.content.html import SCRIPT, script_position
from qualgent.server.content.media_types import media_type
from qualgent.server.content.responses import AttemptFile, file_answer
from qualgent.server.content.viewer import ViewerFiles
from qualgent.storage.file_directory import DirectoryFiles

FOLDER = "https://files.test/1.YQ.x/019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f/"


class Read(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


def read(folder: Path, path: str, content: bytes, readers: tuple[str, ...] = ("null",), **headers: str) -> Read:
    """Store a file and return the response for it."""

    async def pieces() -> AsyncIterator[bytes]:
        yield content

    async def answer() -> Read:
        files = DirectoryFiles(folder, 2**20, shared=False)
        async with files.receive(pieces(), None) as stored:
            file = AttemptFile(FOLDER, path, stored.sha256, stored.size)
            given = {name.replace("_", "-"): value for name, value in headers.items()}
            found = await file_answer(files, file, given, readers)
            body = b"".join([piece async for piece in found.pieces]) if found.pieces is not None else b""
        assert len({name for name, _ in found.headers}) == len(found.headers)
        return Read(found.status, {name.decode(): value.decode() for name, value in found.headers}, body)

    return asyncio.run(answer())


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("report/index.html", "text/html; charset=utf-8"),
        ("A.HTM", "text/html; charset=utf-8"),
        ("app.mjs", "text/javascript; charset=utf-8"),
        ("a.svg", "image/svg+xml; charset=utf-8"),
        ("trace.zip", "application/zip"),
        ("x.html.exe", "application/octet-stream"),
        ("x.xhtml", "application/octet-stream"),
        ("html", "application/octet-stream"),
        (".html", "application/octet-stream"),
        ("a.html/b", "application/octet-stream"),
    ],
)
def test_the_extension_gives_the_type(path: str, kind: str) -> None:
    assert media_type(path) == kind


@pytest.mark.parametrize(
    ("page", "before"),
    [
        (b"<!doctype html><title>x", b"<!doctype html>"),
        (b"\xef\xbb\xbf \n<!-- a > b -->\n<!DOCTYPE html PUBLIC 'x'>\n<html>",
         b"\xef\xbb\xbf \n<!-- a > b -->\n<!DOCTYPE html PUBLIC 'x'>"),
        (b"<html><body>", b""),
        (b"<p>about <!doctype html></p>", b""),
        (b"\xef\xbb\xbf<html>", b"\xef\xbb\xbf"),
        (b"", b""),
        (b"<!--" * 1000, b""),
    ],
)  # fmt: skip
def test_the_script_follows_the_doctype(page: bytes, before: bytes, tmp_path: Path) -> None:
    """So a page is in the mode of its own doctype; its length and tag are those of what is sent."""
    found = read(tmp_path, "a.html", page)
    assert found.body == before + SCRIPT + page[len(before) :]
    assert int(found.headers["content-length"]) == len(found.body)
    assert read(tmp_path, "a.txt", page).headers["etag"] != found.headers["etag"]
    assert read(tmp_path, "a.html", page, range="bytes=0-3").status == 200


def test_a_large_page_has_it_once(tmp_path: Path) -> None:
    page = b"<!doctype html>" + b"<p>" * 300_000
    found = read(tmp_path, "a.html", page)
    assert (found.body.count(SCRIPT), len(found.body)) == (1, len(page) + len(SCRIPT))
    assert script_position("<html>".encode("utf-16")) is None


def test_ranges(tmp_path: Path) -> None:
    """Of one part; other forms, and ranges of another version, get all of it, as HTTP says."""
    content = b"0123456789"
    tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    for asked, status, body in (
        ("bytes=0-3", 206, b"0123"),
        ("bytes=7-", 206, b"789"),
        ("bytes=-2", 206, b"89"),
        ("bytes=10-", 416, b""),
        ("bytes=0-1,5-6", 200, content),
        ("pages=1", 200, content),
        ("bytes=" + "9" * 70 + "-", 200, content),
    ):
        found = read(tmp_path, "v.mp4", content, range=asked)
        assert (found.status, found.body, int(found.headers["content-length"])) == (status, body, len(body)), asked
    assert read(tmp_path, "v.mp4", content, range="bytes=0-3", if_range=tag).status == 206
    assert read(tmp_path, "v.mp4", content, range="bytes=0-3", if_range='"other"').status == 200
    for known, status in ((tag, 304), (f'"x", W/{tag}', 304), ('"x"', 200), ("*", 200)):
        assert read(tmp_path, "v.mp4", content, if_none_match=known).status == status, known


def test_headers_keep_a_page_apart(tmp_path: Path) -> None:
    """It has an origin of its own, loads files of its attempt only, and sends nothing elsewhere."""
    found = read(tmp_path, "report/a b.html", b"<p>")
    policy = found.headers["content-security-policy"].split("; ")
    sandbox = policy[0].split()
    assert sandbox[:2] == ["sandbox", "allow-scripts"]
    assert not {"allow-same-origin", "allow-top-navigation", "allow-storage-access-by-user-activation"} & set(sandbox)
    assert policy[1] == f"default-src {FOLDER} data: blob: 'unsafe-inline' 'unsafe-eval'"
    assert "form-action 'none'" in policy
    assert found.headers["x-content-type-options"] == "nosniff"
    assert found.headers["referrer-policy"] == "no-referrer"
    assert found.headers["cache-control"].startswith("private, ")
    assert found.headers["content-disposition"] == "inline; filename*=UTF-8''a%20b.html"
    assert "set-cookie" not in found.headers
    assert read(tmp_path, "a.exe", b"MZ").headers["content-disposition"].startswith("attachment")


def test_only_its_own_pages_and_the_viewer_read_it(tmp_path: Path) -> None:
    """Own pages have no origin, which browsers write as null; nobody is answered with a wildcard."""
    viewer = "https://trace.playwright.dev"
    for origin, readers, allowed in (
        ("null", ("null",), "null"),
        (viewer, ("null", viewer), viewer),
        (viewer, ("null",), None),
        ("https://evil.test", ("null", viewer), None),
        ("nul", ("null",), None),
    ):
        headers = read(tmp_path, "a.zip", b"PK", readers, origin=origin).headers
        assert (headers.get("access-control-allow-origin"), headers["vary"]) == (allowed, "Origin, Sec-Fetch-Dest"), (
            origin
        )
    assert "access-control-allow-origin" not in read(tmp_path, "a.zip", b"PK").headers
    assert "access-control-allow-credentials" not in read(tmp_path, "a.zip", b"PK", origin="null").headers


def test_the_viewer_has_its_own_files_only(tmp_path: Path) -> None:
    """Neither those of other folders, nor what appeared later, nor files of other kinds."""
    folder = tmp_path / "viewer"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<script>alert(1)</script>")
    (folder / "assets" / "a.js").write_text("1")
    (folder / "notes.unknown").write_text("x")
    (tmp_path / "secret.js").write_text("secret")
    (folder / "link.js").symlink_to(tmp_path / "secret.js")
    files = ViewerFiles(folder.resolve())
    (folder / "later.js").write_text("x")

    def status(path: str) -> int:
        return asyncio.run(files.answer(f"/trace-viewer/{path}")).status

    assert [status(path) for path in ("", "index.html", "assets/a.js")] == [200] * 3
    for path in ("../secret.js", "link.js", "later.js", "notes.unknown", "assets", "assets/", "/index.html", "\0", "."):
        assert status(path) == 404, path
    (folder / "assets" / "a.js").unlink()
    assert status("assets/a.js") == 404
    policy = dict(asyncio.run(files.answer("/trace-viewer/")).headers)[b"content-security-policy"].decode()
    assert "script-src 'self' 'sha256-" in policy
    assert "connect-src 'self'" in policy
