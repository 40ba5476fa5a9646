"""The documentation under /docs/: files of the built site, and nothing else."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from django.http import Http404, HttpResponse
from django.test import RequestFactory

from qualgent.dashboard.documentation import FOLDER, show_file

show: Any = show_file
while hasattr(show, "__wrapped__"):  # its permission has a test of its own
    show = show.__wrapped__


@pytest.fixture
def site(tmp_path: Path, settings: Any) -> Path:
    """Make a site with a page, a picture and a file to download, and a file beside its folder."""
    settings.BASE_DIR = tmp_path
    folder = tmp_path / FOLDER
    (folder / "_static").mkdir(parents=True)
    (folder / "index.html").write_text("<h1>QualGent</h1>")
    (folder / "_static" / "one.webp").write_bytes(b"RIFF")
    (folder / "nginx.conf").write_text("server {}")
    (folder.parent / "secret.txt").write_text("secret")
    (tmp_path / "build" / "docs-private").mkdir()
    (tmp_path / "build" / "docs-private" / "index.html").write_text("secret")
    return folder


def get(name: str = "index.html", **headers: str) -> HttpResponse:
    request = RequestFactory().get("/docs/", HTTP_HOST="127.0.0.1:3000", headers=headers)
    response: HttpResponse = asyncio.run(show(request, name=name))
    return response


@pytest.mark.usefixtures("site")
def test_files_have_their_types() -> None:
    for name, kind in (
        ("index.html", "text/html; charset=utf-8"),
        ("_static/one.webp", "image/webp"),
        ("nginx.conf", "text/plain; charset=utf-8"),
    ):
        response = get(name)
        assert (response.status_code, response["Content-Type"]) == (200, kind)
        assert response["Cache-Control"] == "no-cache"


def test_a_page_is_sent_again_when_it_has_changed(site: Path) -> None:
    """Its ETag is of its content; that of a compressed response is weak."""
    etag = get()["ETag"]
    for sent in (etag, f"W/{etag}", f'"other", {etag}'):
        response = get(**{"If-None-Match": sent})
        assert (response.status_code, response.content, response["ETag"]) == (304, b"", etag)
    (site / "index.html").write_text("<h1>QualGent, changed</h1>")
    assert get(**{"If-None-Match": etag}).status_code == 200


@pytest.mark.parametrize(
    "name",
    ["missing.html", "_static", "_static/", "../secret.txt", "_static/../../secret.txt", "../docs-private/index.html",
     "/etc/passwd", "//etc/passwd", "..", "a\0b", "x" * 5000, "/".join(["a"] * 3000), "\udc2f", "index.html/"],
)  # fmt: skip
@pytest.mark.usefixtures("site")
def test_nothing_else_is_found(name: str) -> None:
    """Neither folders nor what is beside them, whatever the name."""
    with pytest.raises(Http404):
        get(name)


def test_a_link_out_of_the_site_is_not_followed(site: Path) -> None:
    (site / "out.html").symlink_to("../secret.txt")
    with pytest.raises(Http404):
        get("out.html")


def test_without_a_site_one_page_says_how_to_build_it(tmp_path: Path, settings: Any) -> None:
    settings.BASE_DIR = tmp_path
    response = get()
    assert response.status_code == 404
    assert "make docs" in response.content.decode()
    with pytest.raises(Http404):
        get("agents.html")
