"""The script that stored pages begin with: storage in memory instead of the browser's.

A stored page has an origin of its own, which no storage belongs to: reading ``localStorage`` raises an error there, and
the reports of test runners end on it. What they store lasts as long as the page.
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
})();</script>"""
HEAD_BYTES = 4096  # of a page, within which its doctype is looked for

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s*(?:<!--.*?-->\s*)*<!doctype[^>]*>)?", re.IGNORECASE | re.DOTALL)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def script_position(head: bytes) -> int | None:
    """Return where the script belongs: after the doctype, without which a page would be shown in another mode.

    None: nowhere, as the page is not UTF-8.
    """
    if head.startswith(_UTF16):
        return None
    match = _BEGIN.match(head)
    assert match is not None
    return match.end()
