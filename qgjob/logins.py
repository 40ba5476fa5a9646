"""Stored logins, in a private file per profile: tokens by server, and the default server; search for a token.

Each profile has a file of its own: tokens are of one organization, and a person may be in several of one server.
"""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from qgprotocol.addresses import carries_secrets
from qgprotocol.errors import errors_as

from .errors import BadInputError, FileError
from .files import replace_atomically

PROFILE_VARIABLE = "QUALGENT_PROFILE"
PROFILE_FORM = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
DEFAULT_PORTS = {"http": 80, "https": 443}
VARIABLE = "QUALGENT_TOKEN"
STORED = "qgjob login"
CI = "this CI job"
_FORM = re.compile(r"qg[tc]_[A-Za-z0-9_-]{16,190}")  # qgc_: of manage.py qgjob


@dataclass
class Logins:
    """The content of the file."""

    default: str = ""  # URL of the server that was logged in to last; empty: none
    tokens: dict[str, str] = field(default_factory=dict, repr=False)  # by server_key


def profile() -> str:
    """Return the name of the profile in use, from QUALGENT_PROFILE; empty: none."""
    return os.environ.get(PROFILE_VARIABLE, "")


def logins_path() -> Path:
    """Return ``~/.config/qualgent/logins.json`` (Linux), or ``logins.NAME.json`` of a profile."""
    name = profile()
    return platformdirs.user_config_path("qualgent") / (f"logins.{name}.json" if name else "logins.json")


def server_key(url: str) -> str:
    """Return a URL in the one form in which its token is stored. Two URLs with the same key name the same server."""
    parts = urlsplit(url)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    port = "" if parts.port in (None, DEFAULT_PORTS.get(scheme)) else f":{parts.port}"
    return f"{scheme}://{host}{port}{parts.path.rstrip('/')}"


def read_logins() -> Logins:
    """Return the stored logins; none without a readable file. Raises FileError: damaged, or open to other users."""
    path = logins_path()
    try:
        with path.open(encoding="utf-8") as file:
            _check_private(path, os.fstat(file.fileno()))
            stored = json.load(file)
        logins = Logins(stored["default"], stored["tokens"])
        if not isinstance(logins.default, str) or not all(isinstance(text, str) for text in logins.tokens.values()):
            raise TypeError
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return Logins()  # as in a container whose HOME is another user's
    except OSError as error:
        raise FileError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, LookupError, TypeError, AttributeError):
        # without the error itself: it may quote the file
        raise FileError(f"{path} is damaged; delete it, then log in again: qgjob login") from None
    return logins


def write_logins(logins: Logins) -> Path:
    """Write the file of logins, private to this user, and return its path. Raises FileError."""
    path = logins_path()
    with errors_as(FileError, f"{path} cannot be written"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        with replace_atomically(path, mode=0o600) as temporary, temporary.open("w", encoding="utf-8") as file:
            json.dump({"default": logins.default, "tokens": logins.tokens}, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
    return path


def _check_private(path: Path, status: os.stat_result) -> None:
    """Raise FileError if users other than this one and root can read or change the file."""
    if sys.platform == "win32":
        return
    if status.st_uid not in (os.geteuid(), 0):
        raise FileError(f"{path} belongs to another user, so qgjob does not use it; delete it, or set HOME")
    if stat.S_IMODE(status.st_mode) & 0o077:
        raise FileError(
            f"{path} can be read by other users, so qgjob does not use it. If they may have read it, revoke its "
            f"tokens. Then run: chmod 600 {path}"
        )


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
    """Return the token for a server, of QUALGENT_TOKEN, else of the stored login; None: there is none."""
    if text := os.environ.get(VARIABLE, "").strip():
        return ApiToken(text, VARIABLE)
    stored = read_logins().tokens.get(server_key(url))
    if stored is None and (name := profile()):
        again = f"qgjob --profile {name} login --url {url}"
        raise BadInputError(f"the profile {name} has no login of {url}; log in: {again}")
    return ApiToken(stored, STORED) if stored else None
