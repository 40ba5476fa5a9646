"""Reading and checking of the identity providers in the TOML file QUALGENT_IDENTITY_FILE. Imports no Django.

All mistakes are reported by table and field: ``QUALGENT_IDENTITY_FILE: provider 1 (okta), rule 2: role must be …``.
"""

import re
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from qgprotocol.addresses import is_loopback
from qualgent.core.env import ConfigurationError

VARIABLE = "QUALGENT_IDENTITY_FILE"
MAX_BYTES = 1024**2
MAX_HOURS = 14 * 24
GITHUB = "https://github.com"
GOOGLE = "https://accounts.google.com"
OPEN_TO_ALL = (GITHUB, GOOGLE)
"""Issuers at which anybody can make an account."""

Kind = Literal["oidc", "github"]

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,29}\Z")
_DOMAIN = re.compile(r"(?=.{1,253}\Z)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+\Z")
_SCOPE = re.compile(r"[\x21\x23-\x5b\x5d-\x7e]{1,100}\Z")  # RFC 6749, 3.3


class ProviderRule(NamedTuple):
    """Whom of a provider's people something is given, and what: a role in an organization, or the whole site."""

    group: str = ""
    domain: str = ""  # of a verified email address, in lower case
    everyone: bool = False
    org: str = ""
    role: str = ""  # viewer | submitter | owner
    site: bool = False


class Provider(NamedTuple):
    """An identity provider. People are known by its issuer and their subject there."""

    id: str  # in URLs, and the source of memberships
    name: str  # on the log-in page
    kind: Kind
    issuer: str
    client_id: str
    client_secret: str
    scopes: tuple[str, ...]
    groups_claim: str
    session_hours: int  # from a log-in to the next one, which reads the rules again
    rules: tuple[ProviderRule, ...]


ROLES = ("viewer", "submitter", "owner")  # each with the rights of the ones before it
SCOPES: dict[Kind, tuple[str, ...]] = {"oidc": ("openid", "profile", "email"), "github": ()}


class _Table:
    """A table of the file, whose fields are taken one by one; what is left over is a mistake."""

    def __init__(self, where: str, values: Any) -> None:
        self.where = where
        if not isinstance(values, dict):
            raise ConfigurationError(f"{where} must be a table")
        self._left = dict(values)

    def make_error(self, text: str) -> ConfigurationError:
        """Return an error that names the table in the file, such as provider 1, rule 2."""
        return ConfigurationError(f"{self.where}: {text}")

    def has(self, name: str) -> bool:
        """Return whether the table has this field, and it was not read yet."""
        return name in self._left

    def text(self, name: str, default: str | None = None, *, longest: int = 200) -> str:
        """Remove and return a text field; without a default it is required. Raises ConfigurationError."""
        value = self._left.pop(name, default)
        if value is None:
            raise self.make_error(f"{name} is missing")
        if not isinstance(value, str) or not value.isprintable() or len(value) > longest:
            raise self.make_error(f"{name} must be a printable text of at most {longest} characters")
        value = value.strip()
        if not value and default is None:
            raise self.make_error(f"{name} must not be empty")
        return value

    def read_flag(self, name: str) -> bool:
        """Remove and return a boolean field, by default False. Raises ConfigurationError."""
        value = self._left.pop(name, False)
        if not isinstance(value, bool):
            raise self.make_error(f"{name} must be true or false")
        return value

    def read_number(self, name: str, default: int, within: tuple[int, int]) -> int:
        """Remove and return a whole number ``within`` (least, most). Raises ConfigurationError."""
        value = self._left.pop(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not within[0] <= value <= within[1]:
            raise self.make_error(f"{name} must be a whole number from {within[0]} to {within[1]}")
        return value

    def read_texts(self, name: str, default: tuple[str, ...], form: re.Pattern[str]) -> tuple[str, ...]:
        """Remove and return a field with a list of texts of a form, without repetition. Raises ConfigurationError."""
        value = self._left.pop(name, None)
        if value is None:
            return default
        if not isinstance(value, list) or not all(isinstance(text, str) and form.match(text) for text in value):
            raise self.make_error(f'{name} must be a list of texts, such as ["openid", "email"]')
        return tuple(dict.fromkeys(value))

    def read_tables(self, name: str) -> list[Any]:
        """Remove and return an array of tables, unchecked within; [] if missing. Raises ConfigurationError."""
        value = self._left.pop(name, [])
        if not isinstance(value, list):
            raise self.make_error(f"write [[{name}]] instead of [{name}]: there may be several")
        return value

    def check_all_read(self) -> None:
        """Raise ConfigurationError if the table has unknown fields, which were not read."""
        if self._left:
            raise self.make_error(f"there is no field {', '.join(sorted(map(repr, self._left)))}")


def load(path: str, *, is_shared: bool) -> tuple[Provider, ...]:
    """Return the checked providers in the TOML file at ``path``; empty path: none. Raises ConfigurationError."""
    if not path:
        return ()
    if not is_shared:
        raise ConfigurationError(f"{VARIABLE} needs QUALGENT_AUTH=on: without it nobody logs in")
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise ConfigurationError(f"{VARIABLE}: {path} is larger than {MAX_BYTES} bytes")
        parsed = tomllib.loads(content.decode())
    except OSError as error:
        raise ConfigurationError(f"{VARIABLE}: {path} cannot be read: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{VARIABLE}: {path} is not TOML: {error}") from None
    return parse(parsed, Path(path))


def parse(content: dict[str, object], path: Path) -> tuple[Provider, ...]:
    """Return the checked providers in a file's parsed content. ``path``: of the file. Raises ConfigurationError."""
    top = _Table(VARIABLE, content)
    tables = top.read_tables("provider")
    top.check_all_read()
    if not tables:
        raise ConfigurationError(f"{VARIABLE}: {path} has no [[provider]]; unset it if there is none")
    providers = [_read_provider(values, number, path) for number, values in enumerate(tables, 1)]
    for what, key in _DIFFERENT.items():
        seen: dict[str, int] = {}
        for number, provider in enumerate(providers, 1):
            if (first := seen.setdefault(key(provider), number)) != number:
                raise ConfigurationError(f"{VARIABLE}: provider {first} and provider {number} have the same {what}")
    return tuple(providers)


_DIFFERENT: dict[str, Callable[[Provider], str]] = {
    "id": lambda provider: provider.id,
    "name": lambda provider: provider.name.casefold(),
    "issuer and client_id": lambda provider: f"{provider.issuer} {provider.client_id}",
}


def _read_provider(values: Any, number: int, path: Path) -> Provider:
    """Return a checked provider from its table. ``number``: from 1, for errors. Raises ConfigurationError."""
    table = _Table(f"{VARIABLE}: provider {number}", values)
    id_ = table.text("id", longest=30)
    if not _ID.match(id_):
        raise table.make_error("id must be of a-z, 0-9 and -, such as okta")
    table.where += f" ({id_})"
    kind: Any = table.text("kind")
    if kind not in SCOPES:
        raise table.make_error(f'kind must be "oidc" or "github", not {kind!r}')
    issuer = _issuer(table, kind)
    provider = Provider(
        id_,
        table.text("name", longest=40),
        kind,
        issuer,
        table.text("client_id", longest=191),
        _read_secret(table, path),
        table.read_texts("scopes", SCOPES[kind], _SCOPE),
        table.text("groups_claim", "groups", longest=200),
        table.read_number("session_hours", MAX_HOURS, (1, MAX_HOURS)),
        (),
    )
    if kind == "oidc" and "openid" not in provider.scopes:
        raise table.make_error('scopes must contain "openid"')
    rules = table.read_tables("rule")
    table.check_all_read()
    if not rules:
        raise table.make_error("it has no [[provider.rule]], so that nobody could log in by it")
    found = tuple(
        _read_rule(_Table(f"{table.where}, rule {rule_number}", rule), provider)
        for rule_number, rule in enumerate(rules, 1)
    )
    return provider._replace(rules=found)


def _issuer(table: _Table, kind: Kind) -> str:
    """Return a provider's checked issuer URL, as written, since it is compared exactly (GitHub: no last slash)."""
    issuer = table.text("issuer", GITHUB if kind == "github" else None, longest=200)
    try:
        parts = urlsplit(issuer)
        good = bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    is_safe = good and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(issuer)))
    if not is_safe or parts.query or parts.fragment or "@" in parts.netloc or "\\" in issuer or not issuer.isascii():
        raise table.make_error(f"issuer must be an https address such as https://login.example.com, not {issuer!r}")
    if "/.well-known/" in issuer:
        raise table.make_error("issuer must be the address before /.well-known/openid-configuration")
    if kind == "github":
        if parts.path.strip("/"):
            raise table.make_error(
                "issuer must be the address of GitHub or of a GitHub Enterprise Server, without a path"
            )
        return issuer.rstrip("/")
    return issuer


def _read_secret(table: _Table, path: Path) -> str:
    """Return the client secret from the table or the file it names, both private. Raises ConfigurationError."""
    if table.has("client_secret") == table.has("client_secret_file"):
        raise table.make_error("either client_secret or client_secret_file is needed")
    if table.has("client_secret"):
        _check_private(table, path, "client_secret")
        return table.text("client_secret", longest=1000)
    file = path.parent / table.text("client_secret_file", longest=1000)
    _check_private(table, file, "client_secret_file")
    try:
        secret = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise table.make_error(f"client_secret_file {file} cannot be read: {error}") from None
    if not secret or not secret.isprintable() or len(secret) > 1000:
        raise table.make_error(f"client_secret_file {file} must have the secret and nothing else")
    return secret


def _check_private(table: _Table, file: Path, field: str) -> None:
    """Raise ConfigurationError if other users can read or change a secret's file; its group may only read.

    Its group may read it: that is how secrets are mounted into containers, and how root gives one to a service.
    """
    try:
        mode = file.stat().st_mode
    except OSError as error:
        raise table.make_error(f"{field}: {file} cannot be read: {error.strerror}") from None
    if stat.S_IMODE(mode) & 0o027:
        raise table.make_error(f"{field}: other users can read or change {file}: chmod 600 {file}")


def _read_rule(table: _Table, provider: Provider) -> ProviderRule:
    """Return a checked rule of a provider from its table. Raises ConfigurationError."""
    given = [name for name in ("group", "domain", "everyone") if table.has(name)]
    if len(given) != 1:
        raise table.make_error("exactly one of group, domain and everyone is needed")
    rule = ProviderRule(
        group=table.text("group", "", longest=300),
        domain=table.text("domain", "").lower(),
        everyone=table.read_flag("everyone"),
        org=table.text("org", "", longest=100),
        role=table.text("role", ""),
        site=table.read_flag("site"),
    )
    table.check_all_read()
    if given == ["group"] and not rule.group:
        raise table.make_error("group must not be empty")
    if given == ["domain"] and not _DOMAIN.match(rule.domain):
        raise table.make_error("domain must be like example.com, without an @")
    if given == ["everyone"]:
        if not rule.everyone:
            raise table.make_error("everyone must be true, or left out")
        if provider.issuer in OPEN_TO_ALL:
            raise table.make_error(f"everyone = true would let in whoever has an account at {provider.issuer}")
        if rule.site:
            raise table.make_error("everyone = true must not give site: name a group or a domain")
    if rule.site:
        if rule.org or rule.role:
            raise table.make_error("site = true is the whole server: leave out org and role, or write a rule for each")
        return rule
    if not rule.org:
        raise table.make_error("org is missing (or site = true)")
    if rule.role not in ROLES:
        raise table.make_error(f"role must be viewer, submitter or owner, not {rule.role!r}")
    return rule
