"""The registry of the dashboard's screens: path, title, permission, topics, data and navigation of each.

A screen is an entry here, a module ``static/js/screens/<name>.js`` that renders it, and a template
``templates/plain/<name>.html`` with the same data as tables, for readers without scripts. Routes, navigation, the
command palette and the keys ``g`` + letter follow from this list. docs/dashboard.md shows how to add one.
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
"""``load(gateway, parameters, query, rights)`` returns the screen's data besides its topics. Raises QualGentError.

The caller may read the screen's own kind; the function leaves out parts of other kinds that ``rights`` forbid.
"""


class Place(NamedTuple):
    """The entry of a screen in the navigation."""

    label: str
    icon: str  # of templates/icons.svg
    key: str  # pressed after g


class Screen(NamedTuple):
    """A screen of the dashboard."""

    name: str
    path: str  # {id} matches up to a slash, {name*} includes slashes
    title: str
    kind: str  # the kind of ``permissions.Resource`` that the caller must be allowed to read
    topics: tuple[str, ...] = ()  # subscribed while it is shown; {parameters} are filled in
    subject: str = ""  # the topic of the page's object; 404 if it is empty
    load: Load | None = None
    key: str = ""  # pressed after g; without one the screen is not in the navigation
    parent: str = ""  # the parent screen in the breadcrumbs

    @property
    def pattern(self) -> str:
        """Return the regular expression for Django's ``re_path``."""
        path = re.escape(self.path.strip("/")).replace(r"\{", "{").replace(r"\}", "}").replace(r"\*", "*")
        path = re.sub(r"{(\w+)\*}", r"(?P<\1>.+?)", path)
        return "^" + re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path) + r"/?\Z"

    @property
    def place(self) -> Place | None:
        return Place(self.title, self.name, self.key) if self.key else None

    def topics_for(self, parameters: Mapping[str, str]) -> list[str]:
        """Return the topics of a page with these parameters, the subject first."""
        named = dict.fromkeys([self.subject, *self.topics] if self.subject else self.topics)
        return [topic.format_map(parameters) for topic in named]

    @property
    def listed(self) -> dict[str, Any]:
        """Return the screen as the page's router receives it."""
        place = None if self.place is None else self.place._asdict()
        topics = dict.fromkeys([self.subject, *self.topics] if self.subject else self.topics)
        fields = {"name": self.name, "path": self.path, "title": self.title, "parent": self.parent}
        return {**fields, "topics": list(topics), "place": place}


SCREENS = (
    Screen(
        "overview", "/", "Overview", "figures", ("overview", "series", "groups", "agents", "events", "jobs"), key="o"
    ),
    Screen("fleet", "/fleet", "Fleet", "agent", topics=("agents", "groups", "series"), key="f"),
    Screen("timeline", "/timeline", "Timeline", "agent", topics=("agents", "timeline"), key="t"),
    Screen("jobs", "/jobs", "Jobs", "job", load=screen_data.jobs_page, topics=("jobs",), key="j"),
    Screen("job", "/jobs/{id}", "Job", "job", subject="job:{id}", load=screen_data.job_page, parent="jobs"),
    Screen("batches", "/batches", "Batches", "batch", load=screen_data.batches_page, topics=("batches",), key="b"),
    Screen(
        "batch", "/batches/{id}", "Batch", "batch", subject="batch:{id}", load=screen_data.batch_page, parent="batches"
    ),
    Screen("group", "/groups/{id}", "Group", "group", subject="group:{id}", parent="overview"),
    Screen(
        "agent",
        "/agents/{name*}",
        "Agent",
        "agent",
        subject="agent:{name}",
        load=screen_data.agent_page,
        parent="fleet",
    ),
    Screen("tests", "/tests", "Tests", "test", topics=("tests",), load=screen_data.tests_page, key="x"),
    Screen("test", "/tests/{id}", "Test", "test", subject="test:{id}", parent="tests"),
    Screen("settings", "/settings", "Settings", "server", load=settings_page, topics=("settings",), key="s"),
)

SHELL_TOPICS = ("overview",)
"""The topics of every page: the counts in the navigation."""
