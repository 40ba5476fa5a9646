"""Tokens of programs: where qgjob finds the one of a server, and where it may send it."""

from __future__ import annotations

import os
import re

from qgprotocol.addresses import carries_secrets

from . import logins
from .errors import BadInputError

VARIABLE = "QUALGENT_TOKEN"
STORED = "qgjob login"
CI = "this CI job"
_FORM = re.compile(r"qg[tc]_[A-Za-z0-9_-]{16,190}")  # qgc_: of manage.py qgjob


class ApiToken:
    """A token and its source. Its text is in no message, no ``repr`` and no log."""

    def __init__(self, text: str, source: str) -> None:
        """Check the form, so that no HTTP library reports an invalid header with its value. Raises BadInputError."""
        text = text.strip()
        if not _FORM.fullmatch(text):
            kinds = {"qge_": "that of an enrollment, for qgagent enroll", "qgh_": "the credential of a device host"}
            what = kinds.get(text[:4], "incomplete, or none at all")
            raise BadInputError(f"{source} has no token that qgjob can use: it is {what}; qgjob's begin with qgt_")
        self.text = text
        self.source = source

    def __repr__(self) -> str:
        return f"<token of {self.source}>"

    def headers(self, url: str) -> dict[str, str]:
        """Return the headers of a request to this URL. Raises BadInputError if others could read them on the way."""
        if not carries_secrets(url):
            raise BadInputError(
                f"the token of {self.source} is not sent to {url}: it is no https address, so others could read the "
                "token on the way"
            )
        return {"Authorization": f"Bearer {self.text}"}


def find_token(url: str) -> ApiToken | None:
    """Return the token for a server: of the environment, else of the stored login. Raises BadInputError, FileError."""
    if text := os.environ.get(VARIABLE, "").strip():
        return ApiToken(text, VARIABLE)
    stored = logins.read_logins().tokens.get(logins.server_key(url))
    if stored is None and (profile := logins.profile()):
        again = f"qgjob --profile {profile} login --url {url}"
        raise BadInputError(f"the profile {profile} has no login of {url}; log in: {again}")
    return ApiToken(stored, STORED) if stored else None
