"""The places that pictures are taken of: every screen of the dashboard, people's pages, and what cannot be opened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote

from qualgent.dashboard.screens import SCREENS, Screen

NOBODY, OWNER, SITE = "", "olga", "sue"
"""Who opens a page of the shared server: nobody, an owner of the organization, an administrator of the site."""


class Place(NamedTuple):
    """A page. ``path`` has the fields of a state's samples; ``who``: on the shared server; None: on the local one."""

    name: str
    path: str
    who: str | None = None


def path_of(screen: Screen) -> str:
    """Return the path with the screen's own field in place of ``id`` and ``name``."""
    own = "{" + screen.name + "}"
    return screen.path.replace("*", "").replace("{id}", own).replace("{name}", own)


def address(path: str, samples: Mapping[str, str]) -> str:
    """Return the address of an example of a path."""
    return path.format_map({name: quote(value, safe="/:@") for name, value in samples.items()})


SCREEN_PLACES = tuple(Place(screen.name, path_of(screen)) for screen in SCREENS)
PEOPLES_PLACES = (
    Place("login", "/accounts/login/", NOBODY),
    Place("account", "/accounts/", OWNER),
    Place("team", "/team/", OWNER),
    Place("members", "/team/members/", OWNER),
    Place("tokens", "/team/tokens/", OWNER),
    Place("hosts", "/team/hosts/", OWNER),
    Place("ci-rules", "/team/ci/", OWNER),
    Place("audit", "/team/audit/", OWNER),
    Place("orgs", "/team/orgs/", SITE),
    Place("install", "/install/", OWNER),
    Place("forbidden", "/team/orgs/", OWNER),
)
PLACES = (
    *SCREEN_PLACES,
    Place("fleet-table", "/fleet?view=table"),
    Place("fleet-map", "/fleet?view=map"),
    Place("batches-trends", "/batches?view=trends"),
    Place("settings-server", "/settings?part=server"),
    Place("settings-webhooks", "/settings?part=webhooks"),
    Place("missing", "/nowhere"),
    *PEOPLES_PLACES,
)
