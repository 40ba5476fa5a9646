"""The views under /install/, open to everybody: page, script and wheel."""

from __future__ import annotations

from pathlib import Path
from shlex import quote

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import URLPattern, path
from django.views.decorators.http import require_safe

from qgprotocol import __version__
from qualgent.accounts.permissions import needs
from qualgent.web.gateway import process_of

from .wheel import Wheel, WheelError, WheelStore

SCRIPT = Path(__file__).with_name("agent.sh")


def install_urls() -> list[URLPattern]:
    return [
        path("install/", show_page, name="install"),
        path("install/agent.sh", send_script, name="install-script"),
        path("install/<str:name>", send_wheel, name="install-wheel"),
    ]


@needs("install")
@require_safe
async def show_page(request: HttpRequest) -> HttpResponse:
    """Return the page that says how to install qgjob and qgagent; 503 if their wheel could not be built."""
    wheel, url, shared = await _wheel(request), server_url(request), settings.QUALGENT_AUTH
    context = {
        "version": __version__,
        "wheel": wheel,
        "shared": shared,
        "script_line": f"curl -fsSL {quote(f'{url}/install/agent.sh')} | sh",
        "login_line": f"qgjob login --url {quote(url)}",
        "pip_line": wheel and f"pip install '{url}/install/{wheel.name}#sha256={wheel.sha256}'",
    }
    return _forbid_caching(render(request, "install.html", context, status=200 if wheel else 503))


@needs("install")
@require_safe
async def send_script(request: HttpRequest) -> HttpResponse:
    """Return the script that sets up a device host, with this server's URL; 503 if there is no wheel."""
    wheel = await _wheel(request)
    if wheel is None:
        return _unavailable_response()
    text = script(SCRIPT.read_text(), server_url(request), wheel)
    return _forbid_caching(HttpResponse(text, content_type="text/plain; charset=utf-8"))


@needs("install")
@require_safe
async def send_wheel(request: HttpRequest, name: str) -> HttpResponse:
    """Return the wheel of qgjob and qgagent; 503 if it could not be built, 404 for another name."""
    wheel = await _wheel(request)
    if wheel is None:
        return _unavailable_response()
    if name != wheel.name:
        raise Http404
    return _forbid_caching(HttpResponse(wheel.content, content_type="application/octet-stream"))


def server_url(request: HttpRequest) -> str:
    """Return the server's URL as the reader reaches it: the configured one, or locally the request's."""
    if settings.QUALGENT_AUTH:
        return str(settings.QUALGENT_PUBLIC_URL)
    return request.build_absolute_uri("/").rstrip("/")  # the guard lets in this machine's own names only


def script(text: str, url: str, wheel: Wheel) -> str:
    """Return the setup script's ``text`` with the server's URL, and the wheel's name and digest, filled in."""
    for name, value in (("server_url", url), ("wheel_name", wheel.name), ("wheel_sha256", wheel.sha256)):
        before, found, after = text.partition(f"\n{name}=''\n")
        assert found, name
        text = f"{before}\n{name}={quote(value)}\n{after}"
    return text


async def _wheel(request: HttpRequest) -> Wheel | None:
    """Return the wheel to serve, built on first use; None: it could not be built."""
    store = process_of(request).parts.setdefault(
        "wheel", WheelStore(settings.BASE_DIR, settings.QUALGENT_DATA_DIR / "install")
    )
    try:
        found: Wheel = await store.get()
    except WheelError:
        return None
    return found


def _unavailable_response() -> HttpResponse:
    """Return the 503 response for a wheel that could not be built."""
    response = HttpResponse("This server could not build the programs; its log says why.\n", status=503)
    response["Content-Type"] = "text/plain; charset=utf-8"
    response["Retry-After"] = "60"
    return _forbid_caching(response)


def _forbid_caching(response: HttpResponse) -> HttpResponse:
    """Set ``Cache-Control: no-cache`` on a response, so that caches revalidate it; return it."""
    response["Cache-Control"] = "no-cache"  # page, script and wheel belong together
    return response
