"""Parsing of the CI services (OpenID Connect issuers) whose tokens are exchanged for tokens of this server."""

from typing import NamedTuple
from urllib.parse import urlsplit

from qgprotocol.addresses import carries_secrets, parse_base_url

GITHUB = "https://token.actions.githubusercontent.com"
GITLAB = "https://gitlab.com"
KINDS = ("github", "gitlab")
FORM = "github=URL or gitlab=URL, several separated by spaces"


class Issuer(NamedTuple):
    """A CI service that issues tokens."""

    url: str  # the claim iss
    kind: str  # github | gitlab: whose claims its tokens have

    @property
    def site(self) -> str:
        """Return the base URL of the service's web pages."""
        parts = urlsplit(self.url)
        return "https://github.com" if self.url == GITHUB else f"{parts.scheme}://{parts.netloc}"


def parse_issuers(text: str) -> tuple[Issuer, ...]:
    """Return the issuers of github.com, gitlab.com and a setting such as ``github=https://…``. Raises ValueError."""
    found = {GITHUB: Issuer(GITHUB, "github"), GITLAB: Issuer(GITLAB, "gitlab")}
    for word in text.replace(",", " ").split():
        kind, _, url = word.partition("=")
        if kind not in KINDS or not url or len(url) > 200:
            raise ValueError(f"has {word!r}; an issuer is github=URL or gitlab=URL")
        if not carries_secrets(url):
            raise ValueError(f"has {url}, which is no https address: others could change its keys on the way")
        url = parse_base_url(url)
        found[url] = Issuer(url, kind)
    return tuple(found.values())
