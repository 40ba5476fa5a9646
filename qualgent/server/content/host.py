"""The content host as an ASGI application ahead of all others: attempts' files by signed links, and a trace viewer.

What names this host gets no page, API, admin or socket, and no cookie is read or set. ``/<signature>/<attempt>/<path>``
is a file of an attempt; the signature is checked before the record is read. All else is 404.

Its links are valid by their signatures alone: cookies, tokens and the page that asks do not count. Like all requests
they come over https by a trusted proxy, or in local mode from this machine's user.
"""

from __future__ import annotations

import re
import time
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.conf import settings
from django.db import DatabaseError

from jobs import selectors
from qgprotocol.addresses import is_loopback_peer
from qualgent.api.services.artifacts import is_plain_path
from qualgent.api.services.content import VIEWER_PATH, content_address, link_signer
from qualgent.core.asgi import Application, Receive, Scope, Send
from qualgent.core.content_links import ContentLink
from qualgent.core.errors import QualGentError
from qualgent.core.measures import measures
from qualgent.core.proxies import TrustedProxies
from qualgent.server import guard
from qualgent.server.forwarded import origin_of
from qualgent.server.peers import Peers, detected
from qualgent.server.shared_guard import INSECURE, REPEATED, UNKNOWN_PROXY
from qualgent.web import refusals
from qualgent.web.gateway import ServingProcess
from qualgent.web.refusals import Refusal

from .frame import FRAMED, frame_answer
from .media_types import media_type
from .responses import COMMON, OPAQUE, SANDBOX_FLAGS, STILL, AttemptFile, ContentResponse, file_answer, refused
from .viewer import ViewerFiles


def content_hosts(base: str, balancer_port: int = 0) -> frozenset[bytes]:
    """Return the Host values that name the content host at an address (``base``), also with a balancer's port."""
    parts = urlsplit(base)
    name, port = parts.netloc.rpartition(":")[0] if parts.port else parts.netloc, parts.port
    ports = {port or (443 if parts.scheme == "https" else 80)}
    if balancer_port:
        ports.add(balancer_port)
    usual = {443} if parts.scheme == "https" else {80}
    hosts = {f"{name}:{number}" for number in ports} | ({name} if ports & usual else set())
    return frozenset(host.encode() for host in hosts)


class ContentGuard:
    """Refuses requests for the content host that do not come as all others do."""

    def __init__(self, proxies: TrustedProxies | None, peers: Peers | None) -> None:
        """``proxies``: None in local mode. ``peers``: as of ``guard.Guard``, in local mode."""
        self._proxies = proxies
        self._peers = peers

    def find_refusal(self, scope: Scope) -> Refusal | None:
        """Return why a request for the content host is refused (its sender or scheme); None: it is admitted."""
        raw = scope["headers"]
        headers: dict[bytes, bytes] = dict(raw)
        if len(headers) != len(raw) and guard.is_repeated(raw, guard.SINGLE_HEADERS | REPEATED):
            return guard.REPEATED
        if self._proxies is None:
            return guard.find_stranger(scope, headers, self._peers)
        origin = origin_of(scope, headers, self._proxies)
        if not origin.proxied and is_loopback_peer(origin.address):
            return UNKNOWN_PROXY
        return None if origin.scheme in {"https", "wss"} else INSECURE


FILE_ROUTE, VIEWER_ROUTE = "<content>", "<content>/trace-viewer/<path>"  # in the metrics
TRACE = re.compile(r"\.zip\Z", re.IGNORECASE)
REPORT_VIEWER = "trace/index.html"  # in a report of Playwright's
LATER = b"The file cannot be read at the moment; try again.\n"
LOST = b"The file is missing or damaged.\n"


def with_content_host(application: Application, process: ServingProcess) -> Application:
    """Return the application with the content host in front of it, if the settings configure one."""
    address = content_address()
    if not address:
        return application
    hosts = content_hosts(address, 0 if settings.QUALGENT_AUTH else settings.PORT)
    return guard.HostRouter(hosts, ContentHost(process, address), application)


class ContentHost:
    """Answers the requests of the content host at an address."""

    def __init__(self, process: ServingProcess, address: str) -> None:
        viewer = settings.QUALGENT_TRACE_VIEWER
        self._process = process
        self._guard = (
            ContentGuard(settings.QUALGENT_TRUSTED_PROXIES, None)
            if settings.QUALGENT_AUTH
            else ContentGuard(None, detected())
        )
        self._signer = link_signer(settings.SECRET_KEY)
        self._address = address
        self._viewer = ViewerFiles(viewer.folder) if viewer.folder else None
        self._viewer_origin = viewer.origin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = self._guard.find_refusal(scope)
        if refusal is not None or scope["type"] == "websocket":
            await refusals.reject(scope, refusal or guard.NOT_LOCAL, receive, send)
            return
        began, status = time.perf_counter(), 499  # the client has left, for the metrics
        try:
            answer = await self._answer_request(scope)
            status = answer.status
            await _send_answer(answer, scope["method"], send)
        finally:
            route = VIEWER_ROUTE if scope["path"].startswith(VIEWER_PATH) else FILE_ROUTE
            measures.http.observe(scope["method"], route, status, time.perf_counter() - began)

    async def _answer_request(self, scope: Scope) -> ContentResponse:
        """Return a file of the trace viewer, or of the attempt that the link's signature permits; else a refusal."""
        path = scope["path"]
        if scope["method"] not in {"GET", "HEAD"}:
            return refused()
        if path.startswith(VIEWER_PATH):
            return refused() if self._viewer is None else await self._viewer.answer(path)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        if "service-worker" in headers or headers.get("sec-fetch-dest") == "serviceworker":
            return refused()  # a script of a file would answer for the files of its folder, and outlive its page
        link = self._signer.check(path)
        if link is None:
            return refused()
        try:
            return await self._answer_file(link, scope, headers)
        except (QualGentError, DatabaseError, OSError):
            return refused(503, LATER)

    async def _answer_file(self, link: ContentLink, scope: Scope, headers: dict[str, str]) -> ContentResponse:
        """Return the file that a valid link names, a page that frames it, or a redirect to the trace viewer."""
        path = f"{link.path}index.html" if not link.path or link.path.endswith("/") else link.path
        if not is_plain_path(path):
            return refused()
        gateway = self._process.gateway
        named = {"attempt_id": link.attempt_id, "org_id": link.org_id, "path": path}
        found = await gateway.read(selectors.jobs.get_artifact, **named)
        if found is None:
            return refused(readable=headers.get("origin") == OPAQUE)  # reports try files that may be missing
        if self._viewer is not None and path.endswith(REPORT_VIEWER) and (traces := _traces(scope)):
            # the report's own viewer needs a service worker, which stored pages have none of
            location = (b"location", f"{VIEWER_PATH}?{traces}".encode())
            return ContentResponse(302, [*COMMON, location, (b"content-length", b"0"), (b"cache-control", b"no-store")])
        if await gateway.files.size(found.sha256) != found.size:
            return refused(410, LOST)
        readers = [OPAQUE]  # stored pages, whose origins have no name: those of the attempt know the address
        if self._viewer_origin and TRACE.search(path):
            readers.append(self._viewer_origin)
        destination, folder, flags = headers.get("sec-fetch-dest"), self._address + link.folder, SANDBOX_FLAGS
        if media_type(path) in FRAMED:
            if destination == "document":
                return frame_answer(folder, path, VIEWER_PATH if self._viewer is not None else "")
            if destination is None:  # an old browser
                flags = STILL
        file = AttemptFile(folder, path, found.sha256, found.size, flags)
        return await file_answer(gateway.files, file, headers, readers)


def _traces(scope: Scope) -> str:
    """Return the query of a link to a report's viewer, cut down to its traces; empty: it has none."""
    found = parse_qsl(scope["query_string"].decode("ascii", "replace"))
    return urlencode([(name, value) for name, value in found if name == "trace"])


async def _send_answer(answer: ContentResponse, method: str, send: Send) -> None:
    """Send a response of the content host, without a body for HEAD."""
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    if answer.pieces is not None and method != "HEAD":
        async for piece in answer.pieces:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
