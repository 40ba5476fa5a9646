"""The HTML page in which a stored page is shown: a sandboxed frame that its scripts, links and forms cannot leave.

A page of the top level may lead itself anywhere, and take its address and its files along in a URL. Of a frame, the
policy of the page around it says where it may be led (``frame-src``), and its sandbox that it opens no windows. Links
that lead out of the attempt, and those to the trace viewer, are shown by the page around it, for a person to follow.
"""

from __future__ import annotations

import base64
import hashlib
from html import escape

from .media_types import HTML, TYPES
from .responses import COMMON, SANDBOX_FLAGS, ContentResponse, one_piece

FRAMED = frozenset((HTML, TYPES["svg"], TYPES["xml"]))  # what may have scripts

_STYLE = """html, body { height: 100%; margin: 0 } body { display: flex; flex-direction: column }
iframe { border: 0; flex: 1 } p { font: 14px system-ui; margin: 0; padding: 8px 12px; overflow-wrap: anywhere }"""
_SCRIPT = """
const frame = document.querySelector("iframe");
const notice = document.querySelector("p");
const link = notice.querySelector("a");
const { folder, viewer } = document.body.dataset;
frame.src = location.pathname + location.search + location.hash;
notice.querySelector("button").onclick = () => { notice.hidden = true; };
addEventListener("message", ({ data }) => {
  if (typeof data !== "string" || !URL.canParse(data)) return;
  const url = new URL(data);
  const isTrace = viewer && url.href.startsWith(folder) && url.pathname.endsWith("/trace/index.html");
  const traces = isTrace ? url.searchParams.getAll("trace").filter((trace) => trace.startsWith(folder)) : [];
  if (traces.length === 0 && !["http:", "https:"].includes(url.protocol)) return;
  const query = new URLSearchParams(traces.map((trace) => ["trace", trace]));
  link.href = traces.length > 0 ? `${viewer}?${query}` : url.href;
  link.textContent = traces.length > 0 ? "Open the trace" : url.href;
  notice.hidden = false;
});
"""
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><style>{style}</style>
<body data-folder="{folder}" data-viewer="{viewer}"><p role="status" hidden>The report links to
<a target="_blank" rel="noopener noreferrer"></a> <button type="button">Close</button></p>
<iframe sandbox="{flags}" title="{title}"></iframe><script>{script}</script></body></html>
"""


def _csp_hash(content: str) -> str:
    """Return the source expression that permits an inline script or style in a Content-Security-Policy."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


_POLICY = (
    f"sandbox {SANDBOX_FLAGS} allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
    f"script-src {_csp_hash(_SCRIPT)}; style-src {_csp_hash(_STYLE)}; frame-src {{folder}}; "
    "form-action 'none'; base-uri 'none'"
)


def frame_answer(folder: str, path: str, viewer: str) -> ContentResponse:
    """Return an HTML response that shows an attempt's stored page (``path``) within a sandboxed frame.

    ``folder``: address of the attempt's files; ``viewer``: of the trace viewer, or empty.
    """
    content = _PAGE.format(
        title=escape(path), style=_STYLE, script=_SCRIPT, flags=SANDBOX_FLAGS, folder=escape(folder), viewer=viewer
    ).encode()
    headers = [
        *COMMON,
        (b"content-type", HTML.encode()),
        (b"content-length", b"%d" % len(content)),
        (b"cache-control", b"no-store"),
        (b"content-security-policy", _POLICY.format(folder=folder).encode()),
        (b"vary", b"Sec-Fetch-Dest"),
    ]
    return ContentResponse(200, headers, one_piece(content))
