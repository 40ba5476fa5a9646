"""Redaction of texts that leave the installation: secrets, email addresses, and names if requested.

Known secrets are replaced as they are, others by their form. A long text without a space that looks random is one: a
digest is redacted with them, an id of a row is not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from urllib.parse import quote

HIDDEN = "[redacted]"
LEAST_SECRET = 6  # characters of a known secret: shorter ones are parts of other words
LONGEST_NAMES = 20_000  # that are replaced

_PEM = re.compile(r"-----BEGIN [A-Z0-9 ]+-----.*?(?:-----END [A-Z0-9 ]+-----|\Z)", re.DOTALL)
_FORMS = re.compile(
    r"""(?P<before>
          \b(?:bearer|basic|digest|token)\s+
        | ://[^\s/:@]{0,200}:(?=[^\s/@]{1,500}@)
        | \b(?:set-)?cookie["']?\s{0,5}[:=]\s{0,5}
        | (?:passw(?:or)?d|secret|token|(?:api|access)[-_]?key
            |signature|credential|session|csrf|authorization)
          [\w-]{0,40}["']?\s{0,5}[:=]\s{0,5}["']?(?:(?:bearer|basic|digest|token)\s+)?
        | [?&](?:code|key|sig|state|x-amz-[a-z-]+)=
        | /(?:links?|invite|reset|bootstrap)/
        )(?P<value>[^\s"'&,;}\])]+)""",
    re.IGNORECASE | re.VERBOSE,
)
_ALONE = re.compile(
    r"""\b(?:qg[a-z]_|whsec_|gh[a-z]_|github_pat_|glpat-|xox[a-z]-|sk-)[\w-]{8,}   # tokens with a prefix
      | \beyJ[\w-]+(?:\.[\w-]*){0,4}                                            # JSON web tokens
      | \b(?:AKIA|ASIA)[0-9A-Z]{12,}\b
      | [\w.+%-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63})+                                    # e-mail addresses
    """,
    re.VERBOSE,
)
_LONG = re.compile(r"[\w+/=-]{24,}")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Redaction:
    """Replaces known secrets and names, and whatever has the form of a secret."""

    def __init__(self, secrets: Iterable[str], names: Iterable[tuple[str, str]] = ()) -> None:
        """``names``: pairs of a name and the word that stands for it."""
        given = [secret for secret in secrets if len(secret) >= LEAST_SECRET]
        known = {form for secret in given for form in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1])}
        self._secrets = _any_of(known)
        self._words = {name.casefold(): word for name, word in names}
        self._names = _any_of(self._words)

    def text(self, text: str) -> str:
        """Return the text with secrets, email addresses and the given names replaced."""
        text = _PEM.sub(HIDDEN, text)
        if self._secrets is not None:
            text = self._secrets.sub(HIDDEN, text)
        text = _ALONE.sub(HIDDEN, _FORMS.sub(lambda found: found["before"] + HIDDEN, text))
        text = _LONG.sub(lambda found: HIDDEN if _looks_random(found[0]) else found[0], text)
        if self._names is not None:
            text = self._names.sub(lambda found: self._words.get(found[0].casefold(), HIDDEN), text)
        return text


def _looks_random(text: str) -> bool:
    """Return whether 24 or more characters remain without ids, with letters and digits, as in secrets."""
    left = _ID.sub("", text)
    return len(left) >= 24 and any(c.isdigit() for c in left) and any(c.isalpha() for c in left)


def _any_of(texts: Iterable[str]) -> re.Pattern[str] | None:
    """Return a pattern that matches any of the texts, longest first; None: there are none."""
    found = sorted((text for text in texts if text.strip()), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, found)), re.IGNORECASE) if found else None
