"""The script inserted into stored HTML pages: storage in memory instead of the browser's, and links out of the frame.

A stored page has an origin of its own, which no storage belongs to: reading ``localStorage`` raises an error there, and
the reports of test runners end on it. What they store lasts as long as the page. Its frame can be led to files of its
attempt only (``frame``): other links are passed on to the page around it. Nothing is protected by this script.
"""

from __future__ import annotations

import re

SCRIPT = b"""<script>(() => {
  const memory = () => {
    const values = Object.create(null);
    const methods = {
      getItem: (key) => values[key] ?? null,
      setItem: (key, value) => { values[key] = String(value); },
      removeItem: (key) => { delete values[key]; },
      clear: () => { for (const key of Object.keys(values)) delete values[key]; },
      key: (index) => Object.keys(values)[index] ?? null,
    };
    return new Proxy(values, {
      get: (_, key) => (key === "length" ? Object.keys(values).length : methods[key] ?? values[key]),
      set: (_, key, value) => { values[key] = String(value); return true; },
    });
  };
  const replace = (owner, name, descriptor) => {
    try { owner[name]; } catch { Object.defineProperty(owner, name, { configurable: true, ...descriptor }); }
  };
  replace(window, "localStorage", { value: memory() });
  replace(window, "sessionStorage", { value: memory() });
  replace(document, "cookie", { get: () => "", set: () => {} });
  const folder = location.href.split("/", 5).join("/") + "/";
  addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || top === window) return;
    const isInside = link.href.startsWith(folder) && !link.pathname.endsWith("/trace/index.html");
    if (isInside) link.target = "";
    if (isInside || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    top.postMessage(link.href, "*");
  });
})();</script>"""
HEAD_BYTES = 4096  # of a page, within which its doctype is looked for

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s*(?:<!--.*?-->\s*)*<!doctype[^>]*>)?", re.IGNORECASE | re.DOTALL)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def script_position(head: bytes) -> int | None:
    """Return the offset in a page's first bytes where the script is inserted; None: the page is UTF-16.

    The script comes after any doctype, which must be first in a page.
    """
    if head.startswith(_UTF16):
        return None
    match = _BEGIN.match(head)
    assert match is not None
    return match.end()
