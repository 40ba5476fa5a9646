"""Sources of tests, ``[source.NAME]`` of the configuration: their keys and validation."""

import re
from collections.abc import Iterator
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from qgagent.targets import Arguments
from qgprotocol.repositories import web_address

Branch = Annotated[str, Meta(pattern=r"^(?!.*(?:\.\.|//))(?:\*|[A-Za-z0-9_][A-Za-z0-9_./+#@-]*\*?)\Z", max_length=200)]
InnerPath = Annotated[str, Meta(pattern=r"^(?!/|.*\x00)(?!(?:.*/)?\.\.?(?:/|\Z)).+\Z", max_length=500)]
Seconds = Annotated[float, Meta(gt=0, le=86_400)]
_SCP = re.compile(r"[A-Za-z0-9._-]+@[A-Za-z0-9][A-Za-z0-9.-]*:[^:\s]+")
INPUTS = (
    *("package.json", "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "pnpm-workspace.yaml"),
    *(".npmrc", ".yarnrc*", "patches", "requirements*.txt", "constraints*.txt", "pyproject.toml", "setup.*"),
    *("uv.lock", "poetry.lock", "Pipfile*", ".python-version", ".nvmrc", ".node-version"),
)
OUTPUTS = ("node_modules", ".venv")
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class SourceConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The organizations whose tests run here, and where these come from.

    Of a repository, on its branches; or in bundles, which anybody may submit who may submit jobs.
    """

    repository: Annotated[str, Meta(max_length=500)] = ""  # empty: bundles only
    matches: list[str] = []  # further URLs by which jobs name it
    organizations: Annotated[list[str], Meta(min_length=1)]
    branches: Annotated[list[Branch], Meta(max_length=50)] = []
    bundles: bool = False  # run those that are submitted
    protected: list[Branch] = []
    folder: str = "."  # test root in the repository
    credential: Annotated[str, Meta(pattern=r"^[A-Za-z_][A-Za-z0-9_]*\Z")] | None = None  # variable with the password
    ssh_key: Annotated[str, Meta(min_length=1)] | None = None  # file
    fetch_timeout: Seconds = 300.0
    max_store_bytes: Annotated[int, Meta(ge=1_000_000)] = 5 * 1024**3  # of the repository on this host
    prepare: Arguments = []  # in each tree, before tests
    prepare_timeout: Seconds = 600.0
    prepare_inputs: list[InnerPath] = msgspec.field(default_factory=lambda: list(INPUTS))
    prepare_outputs: list[InnerPath] = msgspec.field(default_factory=lambda: list(OUTPUTS))

    @property
    def addresses(self) -> set[str]:
        """Return all URLs by which jobs may name the source's repository, in the form in which URLs are compared."""
        return {web_address(self.repository), *(web_address(url) or url for url in self.matches)} - {""}


def transport_of(repository: str) -> str:
    """Return git's name of the only protocol that a repository is fetched by; empty: none is allowed."""
    if re.search(r"[\x00-\x20\x7f]", repository):
        return ""
    if repository.startswith(("/", "./", "../")):
        return "file"
    if _SCP.fullmatch(repository):
        return "ssh"
    parts = urlsplit(repository)
    if not parts.hostname or parts.hostname.startswith("-") or not parts.path.strip("/"):
        return ""
    if parts.scheme == "http" and parts.hostname in LOOPBACK:
        return "http"
    return parts.scheme if parts.scheme in ("https", "ssh") else ""


def find_source_problems(source: SourceConfig, inherited: list[str]) -> Iterator[str]:
    """Yield what is wrong with a source's keys, each text beginning with the key."""
    transport = transport_of(source.repository)
    if not source.repository and not source.bundles:
        yield "repository: required, unless bundles = true"
    elif not source.repository:
        for key in ("matches", "branches", "protected", "credential", "ssh_key"):
            if getattr(source, key):
                yield f"{key}: only with a repository"
    elif not transport:
        yield "repository: expected https://…, ssh://…, user@host:path, or a path that begins with / or ./"
    elif "://" in source.repository and urlsplit(source.repository).password:
        yield "repository: no password in it; credential names a variable that has it"
    elif transport == "file" and not source.matches:
        yield "matches: required with a path, as jobs name a repository by its URL"
    if source.repository and not source.branches:
        yield "branches: required with a repository"
    if source.credential is not None and transport not in ("https", "http"):
        yield "credential: only with https://"
    if source.credential in inherited:
        yield f"credential: {source.credential} must not be in environment, extra_environment or secrets"
    if source.ssh_key is not None and transport != "ssh":
        yield "ssh_key: only with an SSH address"
    if source.prepare and not source.prepare[0]:
        yield "prepare: the first argument is the program"
    if source.folder.startswith("/") or ".." in source.folder.split("/"):
        yield "folder: a path within the repository"
