"""The registry of the dashboard's screens: path, title, permission, topics, data and navigation of each.

A screen is an entry here, a module ``static/js/screens/<name>.js`` that renders it, and a template
``templates/plain/<name>.html`` with the same data as tables, for readers without scripts. Routes, navigation, the
command palette and the keys ``g`` + letter follow from this list. docs/dashboard.md shows how to add one.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from . import screen_data


@dataclass(frozen=True)
class Screen:
    """A screen, as the module says."""

    name: str  # also of its icon in templates/icons.svg
    path: str  # {id} matches up to a slash, {name*} includes slashes
    title: str
    kind: str  # the kind of ``permissions.Resource`` that the caller must be allowed to read
    topics: tuple[str, ...] = ()  # subscribed while it is shown; {parameters} are filled in
    subject: str = ""  # the topic of the page's object; 404 if it is empty
    load: Callable[[screen_data.PageRequest], Awaitable[Any]] | None = None  # data besides the topics
    key: str = ""  # pressed after g; without one the screen is not in the navigation
    parent: str = ""  # the parent screen in the breadcrumbs

    @property
    def pattern(self) -> str:
        """Return the screen's path as a regular expression for Django's ``re_path``."""
        path = re.escape(self.path.strip("/")).replace(r"\{", "{").replace(r"\}", "}").replace(r"\*", "*")
        path = re.sub(r"{(\w+)\*}", r"(?P<\1>.+?)", path)
        return "^" + re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path) + r"/?\Z"

    @cached_property
    def all_topics(self) -> list[str]:
        """Return the live topics to follow: the one of the screen's subject first."""
        return list(dict.fromkeys([self.subject, *self.topics] if self.subject else self.topics))

    @cached_property
    def listed(self) -> dict[str, object]:
        """Return the screen's fields for the JavaScript router."""
        place = {"label": self.title, "icon": self.name, "key": self.key} if self.key else None
        fields = {"name": self.name, "path": self.path, "title": self.title, "parent": self.parent}
        return {**fields, "topics": self.all_topics, "place": place}


SCREENS = (
    Screen(
        "overview",
        "/",
        "Overview",
        "figures",
        topics=("overview", "problems", "series", "groups", "agents", "events", "jobs"),
        key="o",
    ),
    Screen("fleet", "/fleet", "Fleet", "agent", topics=("agents", "groups", "series", "problems"), key="f"),
    Screen("timeline", "/timeline", "Timeline", "agent", topics=("agents", "timeline"), key="t"),
    Screen("jobs", "/jobs", "Jobs", "job", load=screen_data.jobs_page, topics=("jobs",), key="j"),
    Screen("job", "/jobs/{id}", "Job", "job", subject="job:{id}", load=screen_data.job_page, parent="jobs"),
    Screen("batches", "/batches", "Batches", "batch", load=screen_data.batches_page, topics=("batches",), key="b"),
    Screen(
        "batch", "/batches/{id}", "Batch", "batch", subject="batch:{id}", load=screen_data.batch_page, parent="batches"
    ),
    Screen(
        "build",
        "/builds/{org_id}/{app_version_id*}",
        "Build",
        "build",
        topics=("groups",),
        load=screen_data.build_page,
        parent="overview",
    ),
    Screen("org", "/orgs/{org_id*}", "Organization", "org", load=screen_data.org_page, parent="overview"),
    Screen(
        "group", "/groups/{id}", "Group", "group", subject="group:{id}", load=screen_data.group_page, parent="overview"
    ),
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
    Screen("failures", "/failures", "Failures", "failure", load=screen_data.failures_page, key="e"),
    Screen("test", "/tests/{id}", "Test", "test", subject="test:{id}", parent="tests"),
    Screen(
        "settings", "/settings", "Settings", "server", load=screen_data.settings_page, topics=("settings",), key="s"
    ),
)

SHELL_TOPICS = ("overview", "problems")
"""The topics of every page with scripts: the counts in the navigation, and which agents need repair."""
