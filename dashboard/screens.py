"""The dashboard's screens, listed once: where each is, what it follows, what it needs at once, where people find it.

A screen is an entry here, a module ``static/js/screens/<name>.js`` that draws it, and a template
``templates/plain/<name>.html``: the same truth as tables, for readers without scripts. Routes, navigation, the command
palette and the keys ``g`` + letter follow from this list. docs/dashboard.md shows how to add one.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple

from django.http import QueryDict

from accounts.permissions import Rights
from jobs.gateway import Gateway

from . import screen_data
from .settings_data import settings_page

Load = Callable[[Gateway, Mapping[str, str], QueryDict, Rights], Awaitable[Any]]
"""``load(parameters, query, rights)``: what the screen needs beside its topics. Raises QualGentError.

That its kind may be read is asked before; parts of other kinds are left out where ``rights`` say so.
"""


class Place(NamedTuple):
    """Where the navigation has it."""

    label: str
    icon: str  # of templates/icons.svg
    key: str  # after g


class Screen(NamedTuple):
    name: str
    path: str  # {id} is the id of something, {name*} takes slashes as well
    title: str
    kind: str  # what must be readable: see ``permissions.Thing``
    topics: tuple[str, ...] = ()  # followed while it is shown; {parameters} are filled in
    subject: str = ""  # the topic without whose row there is no such page
    load: Load | None = None
    place: Place | None = None
    parent: str = ""  # the screen above it, for the breadcrumbs

    @property
    def pattern(self) -> str:
        """For Django's ``re_path``."""
        path = re.escape(self.path.strip("/")).replace(r"\{", "{").replace(r"\}", "}").replace(r"\*", "*")
        path = re.sub(r"{(\w+)\*}", r"(?P<\1>.+?)", path)
        return "^" + re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path) + r"/?\Z"

    def topics_for(self, parameters: Mapping[str, str]) -> list[str]:
        """The topics of this very page, its subject first."""
        named = dict.fromkeys([self.subject, *self.topics] if self.subject else self.topics)
        return [topic.format_map(parameters) for topic in named]

    @property
    def listed(self) -> dict[str, Any]:
        """As the page's router has it."""
        place = None if self.place is None else self.place._asdict()
        topics = dict.fromkeys([self.subject, *self.topics] if self.subject else self.topics)
        return {"name": self.name, "path": self.path, "title": self.title, "topics": list(topics), "place": place,
                "parent": self.parent}  # fmt: skip


SCREENS = (
    Screen(
        "overview", "/", "Overview", "figures", ("overview", "series", "groups", "agents", "events", "jobs"),
        place=Place("Overview", "overview", "o"),
    ),
    Screen(
        "fleet", "/fleet", "Fleet", "agent", topics=("agents", "groups", "series"),
        place=Place("Fleet", "fleet", "f"),
    ),
    Screen(
        "timeline", "/timeline", "Timeline", "agent", topics=("agents", "timeline"),
        place=Place("Timeline", "timeline", "t"),
    ),
    Screen(
        "jobs", "/jobs", "Jobs", "job", load=screen_data.jobs_page, topics=("jobs",),
        place=Place("Jobs", "jobs", "j"),
    ),
    Screen("job", "/jobs/{id}", "Job", "job", subject="job:{id}", load=screen_data.job_page, parent="jobs"),
    Screen(
        "batches", "/batches", "Batches", "batch", load=screen_data.batches_page, topics=("batches",),
        place=Place("Batches", "batches", "b"),
    ),
    Screen(
        "batch", "/batches/{id}", "Batch", "batch", subject="batch:{id}", load=screen_data.batch_page,
        parent="batches",
    ),
    Screen("group", "/groups/{id}", "Group", "group", subject="group:{id}", parent="overview"),
    Screen(
        "agent", "/agents/{name*}", "Agent", "agent", subject="agent:{name}", load=screen_data.agent_page,
        parent="fleet",
    ),
    Screen(
        "tests", "/tests", "Tests", "test", topics=("tests",), load=screen_data.tests_page,
        place=Place("Tests", "tests", "x"),
    ),
    Screen("test", "/tests/{id}", "Test", "test", subject="test:{id}", parent="tests"),
    Screen(
        "settings", "/settings", "Settings", "server", load=settings_page, topics=("settings",),
        place=Place("Settings", "settings", "s"),
    ),
)  # fmt: skip

SHELL_TOPICS = ("overview",)
"""What every page follows: the counts in the navigation."""
