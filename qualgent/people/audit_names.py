"""Names and links of the objects and actors in audit entries, loaded with one query per kind, within a scope."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from agents.models import Agent
from jobs.batch_names import describe_jobs
from jobs.models import Batch, Build, Failure, Job, KnownTest
from qualgent.accounts.models import CiRule, Enrollment, Host, Org, Token
from qualgent.accounts.scope import OrgScope
from qualgent.accounts.selectors import AuditRow
from qualgent.core.keys import parse_id
from qualgent.webhooks.models import Webhook

NOUNS = {
    "agent": ("agent", "an agent"),
    "audit": ("the audit", "the audit"),
    "batch": ("the batch", "a batch"),
    "build": ("build", "a build"),
    "bundle": ("the test bundle", "a test bundle"),
    "ci-rule": ("the CI rule for", "a CI rule"),
    "failure": ("the failure", "a failure"),
    "group": ("the group", "a group"),
    "host": ("device host", "a device host"),
    "job": ("the job", "a job"),
    "login": ("", "somebody"),
    "member": ("", "a member"),
    "metrics": ("the metrics", "the metrics"),
    "org": ("organization", "an organization"),
    "org-data": ("the data of", "an organization’s data"),
    "test": ("the test", "a test"),
    "token": ("the token", "a token"),
    "webhook": ("the webhook", "a webhook"),
}
"""By kind: the noun before a name, and what is said without a name."""

RECORDED = {"token": ("name",), "host": ("name", "prefix"), "ci-rule": ("repository",), "webhook": ("url",)}
"""By kind: the fields of an entry that have the name of its object."""


class Found(NamedTuple):
    """The name of an object, and the path of its page if it has one."""

    text: str
    path: str = ""


NOTHING: Mapping[str, Found] = {}


def mark_up(text: object, path: str = "") -> SafeString:
    """Return a name as HTML, isolated in ``bdi`` from the text's direction, as a link if it has a path."""
    return format_html('<a href="{}"><bdi>{}</bdi></a>', path, text) if path else format_html("<bdi>{}</bdi>", text)


class Names:
    """The names of what the entries of one page are about. Objects outside the scope have none."""

    def __init__(self, rows: Iterable[AuditRow], scope: OrgScope) -> None:
        self._scope = scope
        ids: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            ids[row.kind].add(row.object_id)
            ids["agent" if row.door == "agent" else "member"].add(row.actor)
            if row.selection:
                ids["batch"].add(str(row.selection.get("batch_id", "")))
        ids["member"] |= ids.pop("login", set())
        self._found = {kind: find(found - {""}, scope) for kind, find in FINDERS.items() if (found := ids[kind] - {""})}

    def actor(self, row: AuditRow) -> SafeString:
        """Return the name of who made a change, as HTML, to begin a sentence."""
        if row.actor == "server":
            return mark_up("The server")
        found = self._of("agent" if row.door == "agent" else "member").get(row.actor, Found(row.actor or "Somebody"))
        return mark_up(*found)

    def object(self, row: AuditRow) -> SafeString:
        """Return the changed object or objects with their noun, as HTML, such as "device host mac-mini"."""
        if row.kind == "job" and not row.object_id and row.action != "denied":
            return self._many_jobs(row)
        kind = "member" if row.kind == "login" else row.kind
        found = self._of(kind).get(row.object_id) or self._recorded(row)
        if found is None and row.object_id and parse_id(row.object_id) is None and kind != "failure":
            name = row.object_id.removeprefix(f"{row.org_id} ")  # of what is gone or has no page
            found = Found(name[:12] if kind == "bundle" else name)
        noun, unnamed = NOUNS.get(row.kind, (f"the {row.kind}", f"the {row.kind}"))
        if row.kind == "host" and found is not None and found.text.endswith("…"):
            noun = "an enrollment token for" if row.action == "invite" else "the enrollment token for"
        if found is None:
            return format_html("{}", unnamed)
        return format_html("{} {}", noun, mark_up(*found)) if noun else mark_up(*found)

    def _of(self, kind: str) -> Mapping[str, Found]:
        """Return the names and links found for the objects of a kind, by object id."""
        return self._found.get(kind, NOTHING)

    def _recorded(self, row: AuditRow) -> Found | None:
        """Return the name in the entry's recorded fields, for an object that is deleted; None: the fields have none."""
        fields: dict[str, Any] = {}
        for part in (row.before, row.after):
            fields |= part if isinstance(part, dict) else {}
        for name in RECORDED.get(row.kind, ()):
            if text := fields.get(name):
                return Found(_host_of(text) if name == "url" else f"{text}…" if name == "prefix" else str(text))
        return None

    def _many_jobs(self, row: AuditRow) -> SafeString:
        """Return the number of jobs that a bulk change changed, with their batch or selection, as HTML."""
        selection = dict(row.selection or {})
        batch = self._of("batch").get(str(selection.pop("batch_id", "")))
        shown = ", ".join(
            f"{name.replace('_', ' ')} {value}"
            for name, value in selection.items()
            if name not in ("all", "ids", "ids_total") and parse_id(str(value)) is None
        )
        return format_html(
            "{} job{}{}{}",
            f"{row.count:,}",
            "" if row.count == 1 else "s",
            format_html(" of the batch {}", mark_up(*batch)) if batch else "",
            f" ({shown})" if shown else "",
        )


def _host_of(url: object) -> str:
    """Return the host and port of a URL."""
    return urlsplit(str(url)).netloc or "a receiver"


def _by_id(rows: QuerySet[Any], show: Callable[[Any], Found]) -> Callable[[set[str], OrgScope], dict[str, Found]]:
    """Return a function that finds these rows by UUID within a scope, and maps each id to its name and link."""

    def find(ids: set[str], scope: OrgScope) -> dict[str, Found]:
        known = [one for one in map(parse_id, ids) if one]
        return {str(row.pk): show(row) for row in rows.filter(pk__in=known, **scope.lookup())}

    return find


def _batch_name(batch: Batch) -> str:
    """Return a batch's suite, or else the jobs that it is of, as its name in a sentence."""
    return batch.suite or f"of {describe_jobs(batch)}"


def _find_hosts(ids: set[str], scope: OrgScope) -> dict[str, Found]:
    """Return names and links of device hosts, and of enrollment tokens (their prefix of agent names), by id."""
    known = [one for one in map(parse_id, ids) if one]
    hosts, page = Host.objects.filter(pk__in=known, **scope.lookup()), reverse("team_hosts")
    enrollments = Enrollment.objects.filter(pk__in=known, **scope.lookup())
    found = {str(one.pk): Found(f"{one.prefix}…", page) for one in enrollments}
    return found | {str(one.pk): Found(one.name, "" if one.revoked_at else f"{page}#host-{one.pk}") for one in hosts}


def _find_agents(names: set[str], scope: OrgScope) -> dict[str, Found]:
    """Return names and links of the agents with these names in the scope, shared ones too."""
    seen = Q() if scope.orgs is None else Q(**scope.lookup()) | Q(org_id="")
    known = Agent.objects.filter(seen, name__in=names).values_list("name", flat=True)
    return {name: Found(name, f"/agents/{quote(name)}") for name in known}


def _find_people(names: set[str], scope: OrgScope) -> dict[str, Found]:
    """Return names and links of the people with these usernames in the scope's organizations."""
    users = get_user_model().objects.filter(username__in=names)
    if scope.orgs is not None:
        users = users.filter(memberships__org__in=sorted(scope.orgs)).distinct()
    return {name: Found(name, reverse("team_member", args=[key])) for key, name in users.values_list("pk", "username")}


def _find_orgs(ids: set[str], scope: OrgScope) -> dict[str, Found]:
    """Return names and links of the organizations with these ids in the scope."""
    seen = ids if scope.orgs is None else ids & scope.orgs
    known = Org.objects.filter(pk__in=seen).values_list("pk", flat=True)
    return {org_id: Found(org_id, f"/orgs/{quote(org_id, safe='')}") for org_id in known}


def _find_builds(ids: set[str], scope: OrgScope) -> dict[str, Found]:
    """Return the names of builds by their ids, ``<organization> <version>``; either may contain spaces."""
    words = [one.split(" ") for one in ids]
    versions = {" ".join(parts[cut:]) for parts in words for cut in range(1, min(len(parts), 10))}
    known = Build.objects.filter(app_version_id__in=versions, **scope.lookup()).values_list("org_id", "app_version_id")
    return {
        f"{org} {version}": Found(version, f"/builds/{quote(org, safe='')}/{quote(version)}")
        for org, version in known
        if f"{org} {version}" in ids
    }


def _find_failures(ids: set[str], scope: OrgScope) -> dict[str, Found]:
    """Return names and links of failure causes by their ids, ``<organization>/<fingerprint>``."""
    found = {}
    for one in ids:
        org, _, fingerprint = one.rpartition("/")
        if scope.covers(org):
            same = Failure.objects.filter(fingerprint=fingerprint, org=org)
            for cause in same.values_list("cause", flat=True)[:1]:
                found[one] = Found(cause, "/failures")
    return found


FINDERS: dict[str, Callable[[set[str], OrgScope], Mapping[str, Found]]] = {
    "agent": _find_agents,
    "batch": _by_id(Batch.objects.all(), lambda row: Found(_batch_name(row), f"/batches/{row.pk}")),
    "build": _find_builds,
    "ci-rule": _by_id(CiRule.objects.all(), lambda row: Found(row.repository, f"/team/ci/{row.pk}/")),
    "failure": _find_failures,
    "host": _find_hosts,
    "job": _by_id(Job.objects.only("test"), lambda row: Found(row.test, f"/jobs/{row.pk}")),
    "member": _find_people,
    "org": _find_orgs,
    "test": _by_id(KnownTest.objects.only("test"), lambda row: Found(row.test, f"/tests/{row.pk}")),
    "token": _by_id(Token.objects.only("name"), lambda row: Found(row.name)),
    "webhook": _by_id(
        Webhook.objects.only("url", "description"),
        lambda row: Found(row.description or _host_of(row.url), "/settings"),  # the path of the URL may be a secret
    ),
}
