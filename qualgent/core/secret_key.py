"""The secret key of sessions and signed links: loaded, created if missing, and checked. Imports nothing of Django.

It is given by a variable or in a file; else it is a file in the data directory, which the first start makes.
"""

from __future__ import annotations

import os
import re
import secrets
import tempfile
from contextlib import suppress
from pathlib import Path

from .env import ConfigurationError

NAME = "secret_key"  # of the file in the data directory
SHORTEST = 32  # characters
FEWEST_DIFFERENT = 8  # characters: a word that is repeated is no key
MAKE = """python -c 'import secrets; print(secrets.token_urlsafe(48))'"""
EXAMPLE = "django-insecure-"  # how Django begins the keys of examples
PLACEHOLDER = re.compile(
    r"(change|replace|fill)[-_ ]?(me|this|it|in)|placeholder|example|your[-_ ]?(own|secret|token|key)"
    r"|…|\.\.\.|\$\{|^<.*>$",
    re.IGNORECASE,
)


def load_key(text: str, file: str, folder: Path, *, is_required: bool) -> str:
    """Return the secret key, from ``text``, ``file`` or ``folder``, in which it is created. Raises ConfigurationError.

    ``text`` and ``file``: of QUALGENT_SECRET_KEY and QUALGENT_SECRET_KEY_FILE. ``folder``: the data directory, where
    the key is made if there is none, unless ``is_required``.
    """
    if text and file:
        raise ConfigurationError("set QUALGENT_SECRET_KEY or QUALGENT_SECRET_KEY_FILE, not both")
    if text:
        return _require_strong(text, "QUALGENT_SECRET_KEY")
    if file:
        return _require_strong(
            _read_key(Path(file), "QUALGENT_SECRET_KEY_FILE"), "the content of QUALGENT_SECRET_KEY_FILE"
        )
    path = folder / NAME
    if not path.exists():
        if is_required:
            raise ConfigurationError(
                "QUALGENT_SECRET_KEY (or QUALGENT_SECRET_KEY_FILE) must be set, the same for all gateways and "
                f"schedulers; make one with: {MAKE}"
            )
        _make(path)
    key = _read_key(path, str(path))
    if not key:
        raise ConfigurationError(f"{path} is empty: remove it, and the next start makes another")
    return key


def is_given() -> bool:
    """Return whether an environment variable gives the secret key or its file."""
    return any(os.environ.get(name, "").strip() for name in ("QUALGENT_SECRET_KEY", "QUALGENT_SECRET_KEY_FILE"))


def is_weak(key: str) -> bool:
    """Return whether a secret key is too short, has too few different characters, or is an example."""
    return len(key) < SHORTEST or key.startswith(EXAMPLE) or is_placeholder(key)


def is_placeholder(text: str) -> bool:
    """Return whether a text has fewer than 8 different characters, or reads like ``change-me`` or an example."""
    return len(set(text)) < FEWEST_DIFFERENT or PLACEHOLDER.search(text) is not None


def parse_token(text: str) -> str:
    """Return the bearer token in a variable; empty: none. Raises ValueError if it is a placeholder."""
    if text and (is_placeholder(text) or not text.isascii() or not text.isprintable() or " " in text):
        raise ValueError(f"is a placeholder or no random text without spaces; make a token with: {MAKE}")
    return text


def _require_strong(key: str, name: str) -> str:
    """Return the secret key; ``name``: where it is from. Raises ConfigurationError if it is weak."""
    if is_weak(key):
        raise ConfigurationError(f"{name} must have at least {SHORTEST} random characters; make one with: {MAKE}")
    return key


def _read_key(path: Path, name: str) -> str:
    """Return the stripped text of the secret key's file. Raises ConfigurationError."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ConfigurationError(f"{name} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:  # its text has a part of the key
        raise ConfigurationError(f"{name} is not text") from None


def _make(path: Path) -> None:
    """Create the file of a new secret key, atomically, unless another process has done so."""
    handle, name = tempfile.mkstemp(prefix=f"{NAME}-", dir=path.parent)  # its user's only
    half = Path(name)
    try:
        with open(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):  # of two first starts one makes the key, and both read it
            os.link(half, path)
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be made: {error.strerror}; set QUALGENT_SECRET_KEY") from None
    finally:
        half.unlink(missing_ok=True)
