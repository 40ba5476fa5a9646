"""Responses of shared mode to requests and sockets without a valid credential, or with a revoked one."""

from __future__ import annotations

import contextlib
from typing import Any
from urllib.parse import quote

from django.conf import settings

from qgprotocol import codec, messages
from qgprotocol.messages import AGENT_PATH
from qualgent.accounts.permissions import CALLER_KEY
from qualgent.core.asgi import Receive, Scope, Send
from qualgent.core.errors import NotRunningError
from qualgent.web.outage import accepts_page, outage_of, outage_response
from qualgent.web.refusals import Refusal, refuse
from qualgent.web.routes import DATA_PREFIXES
from qualgent.web.sockets import TRY_LATER

UNAUTHORIZED = 4401  # close code of sockets, as HTTP's status

NO_CREDENTIAL = Refusal(
    401, "Log in, or send a token: Authorization: Bearer qgt_… (for qgjob: QUALGENT_TOKEN, or qgjob login)."
)
NOT_YOURS = Refusal(
    403, "This scope does not exist, or you are not in it (any more): choose another, or none (header QualGent-Scope)."
)
INVALID = Refusal(401, "This token or session is not valid here: it is mistyped, has expired or was revoked.")
CHANGED = Refusal(403, "Your rights have changed meanwhile: check whether it was done, then reload the page.")
NO_HOST = "This server serves enrolled device hosts only: enroll this machine, qgagent enroll --url … --token …"
NOT_ENROLLED = Refusal(
    401, "This device host is not enrolled here, or its credential was revoked: enroll it again, qgagent enroll."
)
COPIED = Refusal(
    401,
    "This credential was replaced, so what used it is a copy of a device host's state: enroll this machine by itself, "
    "qgagent enroll.",
)
STARTING = Refusal(503, "The server is starting or stopping; try again in a moment.")


async def cut_off(scope: Scope, refusal: Refusal, receive: Receive, send: Send) -> None:
    """End a response or socket in progress whose credential was revoked or has other rights."""
    if scope["type"] == "websocket":
        with contextlib.suppress(Exception):  # it may be closed already
            await _close_socket(scope, NOT_ENROLLED if scope[CALLER_KEY].kind == "host" else INVALID, send)
        return
    try:
        await send_refusal(scope, refusal, receive, send)
    except ValueError as error:  # its response has begun: the server cuts the connection off
        raise RuntimeError("the credential of this request was revoked") from error


async def refuse_for_now(scope: Scope, error: Exception, receive: Receive, send: Send) -> None:
    """Answer 503 while credentials cannot be looked up, so that nobody is logged out by an outage."""
    outage = outage_of(error)
    if outage is None or not is_for_browser(scope):
        text = STARTING.error if outage is None or isinstance(outage, NotRunningError) else str(outage)
        await send_refusal(scope, Refusal(503, text), receive, send)
        return
    response = outage_response(outage, is_page=True, method=scope["method"])
    headers = [(name.lower().encode("ascii"), value.encode("latin-1")) for name, value in response.items()]
    headers.append((b"content-length", b"%d" % len(response.content)))
    await send({"type": "http.response.start", "status": response.status_code, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else response.content})


async def send_refusal(scope: Scope, refusal: Refusal, receive: Receive, send: Send) -> None:
    """Send a refusal: JSON, a redirect to the log-in for pages, or a close with the reason for sockets."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})  # its client sees no reason otherwise
        await _close_socket(scope, refusal, send)
        return
    if refusal.status != 401:
        await refuse(refusal, send, [(b"retry-after", b"1")] if refusal.status == 503 else [])
    elif not is_page(scope):
        await refuse(refusal, send, [(b"www-authenticate", b"Bearer")])
    else:
        query = scope.get("query_string", b"")
        target = (scope["raw_path"] + (b"?" + query if query else b"")).decode("latin-1")
        next_page = "" if target == "/" else f"?next={quote(target)}"
        headers = [(b"location", f"{settings.LOGIN_URL}{next_page}".encode()), (b"content-length", b"0")]
        headers.append((b"cache-control", b"no-store"))
        await send({"type": "http.response.start", "status": 302, "headers": headers})
        await send({"type": "http.response.body", "body": b""})


def is_page(scope: Scope) -> bool:
    """Return whether a request opens a page in a browser (GET that accepts HTML), rather than data."""
    if scope["type"] != "http":
        return False
    is_data = scope["path"].startswith((*DATA_PREFIXES, "/api/"))
    return scope["method"] in ("GET", "HEAD") and "text/html" in _accept_header(scope) and not is_data


def is_for_browser(scope: Scope) -> bool:
    """Return whether the response is for a browser: to an opened page or a sent form."""
    return scope["type"] == "http" and accepts_page(scope["path"], _accept_header(scope))


def _accept_header(scope: Scope) -> str:
    return next((value for name, value in scope["headers"] if name == b"accept"), b"").decode("latin-1")


async def _close_socket(scope: Scope, refusal: Refusal, send: Any) -> None:
    """Close an accepted socket with the refusal; an agent gets the reason as a protocol message first."""
    is_final = refusal.status == 401
    if scope["path"] == AGENT_PATH and is_final:
        text = NO_HOST if refusal is NO_CREDENTIAL else refusal.error
        refused = messages.Refused(code="credential", reason=text, retry=False)
        await send({"type": "websocket.send", "text": codec.encode(refused)})
    code = UNAUTHORIZED if is_final or refusal is NOT_YOURS else TRY_LATER
    reason = refusal.error.encode()[:120].decode(errors="ignore")  # more do not fit into the frame
    await send({"type": "websocket.close", "code": code, "reason": reason})
