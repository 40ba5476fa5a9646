"""The device hosts page: enrolled hosts, and the enrollment tokens for new ones."""

import contextlib
import hashlib
import re
import shlex
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

import msgspec
from django import forms
from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from msgspec import Meta

from agents.models import Agent
from jobs.contract import LabelMap, LabelName, LabelValue
from qgprotocol.messages import Name, Slug
from qualgent.accounts.credentials import ENROLLMENT_PREFIX, new_secret, secret_hash
from qualgent.accounts.models import Enrollment, Host, Org
from qualgent.accounts.permissions import Caller, Resource, allowed, caller_of
from qualgent.accounts.scope import OrgScope
from qualgent.accounts.selectors import sole_org
from qualgent.core.errors import NotRunningError
from qualgent.core.fields import field
from qualgent.core.keys import new_id
from qualgent.scheduler.agent_requests import AgentRow, GetAgents
from qualgent.web import blocking
from qualgent.web.gateway import port_of

from .audited import change, end_revoked, page, revoke

HOURS = {1: "1 hour", 24: "1 day", 168: "7 days"}
MAX_HOSTS = 1000  # of one enrollment token
MAX_PREFIX = 80
MAX_TARGETS = 50
MAX_SHOWN = 500  # of each list
MAX_VALUES = 50  # of a label

AllowedLabels = Annotated[
    dict[LabelName, Annotated[list[LabelValue], Meta(min_length=1, max_length=MAX_VALUES)]],
    field(
        "an object of at most 20 lists of values, by the names of labels that agents may have besides",
        max_length=20,
        description="values by the names of labels that each of their agents may have besides; * stands for any value. "
        "With neither these nor labels, they may have all",
    ),
]
MAX_AGENTS = 50  # shown of a host


def validate_prefix(text: str) -> None:
    """Raise ValidationError unless agent names may begin with this text."""
    _convert(text, Name, "Begin with a letter or digit; use letters, digits and . _ : @ / - only, without spaces.")


def _convert(given: object, kind: Any, wrong: str) -> Any:
    """Return a form value converted to a type by msgspec. Raises ValidationError with the text ``wrong``."""
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError as error:
        raise ValidationError(wrong) from error


OF_ALL, OF_ONE = "all", "org:"
"""Organization of an enrollment in the form: shared by all, or this and the id of one."""


class EnrollmentForm(forms.Form):
    """A new enrollment token: of an owner for hosts of the organization, of an administrator also for shared ones."""

    org = forms.ChoiceField(
        label="Organization",
        choices=lambda: [("", "Choose…"), (OF_ALL, "Shared by all organizations"), *_orgs_to_choose()],
        help_text="Hosts of an organization run its jobs only.",
        error_messages={"required": "Choose whose jobs its hosts run."},
    )
    name_prefix = forms.CharField(
        label="Prefix of agents' names",
        max_length=MAX_PREFIX,
        required=False,
        strip=False,
        validators=[validate_prefix],
        help_text="Names begin with the organization and this, such as lab-1/. Only shared hosts need one.",
    )
    targets = forms.CharField(
        label="Targets", required=False, max_length=4000, help_text="Separated by commas. Empty: every target."
    )
    labels = forms.CharField(
        label="Required labels",
        required=False,
        max_length=4000,
        help_text="Each agent must have them, such as os=android, rack=2. Empty: none, and any is allowed.",
    )
    allowed_labels = forms.CharField(
        label="Optional labels",
        required=False,
        max_length=4000,
        help_text="Agents may have them as well, such as pool=a, pool=b, or model=* for any model.",
    )
    most = forms.IntegerField(
        label="Hosts", min_value=1, max_value=MAX_HOSTS, initial=1, help_text="How many may enroll with it."
    )
    hours = forms.TypedChoiceField(label="Expires after", choices=list(HOURS.items()), coerce=int, initial=24)

    def __init__(self, caller: Caller, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._own_org = None if caller.orgs is None else caller.orgs[0]
        if self._own_org is not None:
            del self.fields["org"]
            space = name_space(self._own_org)
            self.fields["name_prefix"].help_text = f"Names begin with {space} and this, such as lab-1/."

    @property
    def org_id(self) -> str | None:
        """Return the organization that owns the hosts; None: shared."""
        org: str | None = self.cleaned_data.get("org")
        return self._own_org or (None if org is None or org == OF_ALL else org.removeprefix(OF_ONE))

    def clean(self) -> dict[str, Any]:
        """Prepend the organization's name space to the agents' prefix; require a prefix for shared hosts."""
        cleaned: dict[str, Any] = super().clean() or {}
        if self.org_id is None:
            if cleaned.get("name_prefix") == "" and "org" in cleaned:
                self.add_error("name_prefix", "Names of shared hosts' agents need a prefix, such as lab-1/")
        elif "name_prefix" in cleaned:
            space = name_space(self.org_id)
            if not cleaned["name_prefix"].startswith(space):
                cleaned["name_prefix"] = space + cleaned["name_prefix"]
            if len(cleaned["name_prefix"]) > MAX_PREFIX:
                self.add_error("name_prefix", f"With {space} before it: at most {MAX_PREFIX} characters.")
        return cleaned

    def clean_targets(self) -> Any:
        """Return the targets as a list, without repetition."""
        targets = list(dict.fromkeys(part for part in re.split(r"[,\s]+", self.cleaned_data["targets"]) if part))
        if len(targets) > MAX_TARGETS:
            raise ValidationError(f"At most {MAX_TARGETS} targets.")
        return _convert(targets, list[Slug], "A target is 1 to 64 letters, digits, '.', '_' or '-'.")

    def clean_labels(self) -> Any:
        """Return the required labels as an object. Raises ValidationError."""
        labels: dict[str, str] = {}
        for part in _split_list(self.cleaned_data["labels"]):
            name, equals, value = (text.strip() for text in part.partition("="))
            if not equals or name in labels:
                raise ValidationError(f"Write each label once, as name=value: not {part[:100]}")
            labels[name] = value
        wrong = "At most 20 labels: names of 1 to 64 letters, digits, '.', '_' or '-'; values of 1 to 100 characters."
        return _convert(labels, LabelMap, wrong)

    def clean_allowed_labels(self) -> Any:
        """Return the optional labels as an object of lists. Raises ValidationError."""
        allowed: dict[str, list[str]] = {}
        for part in _split_list(self.cleaned_data["allowed_labels"]):
            name, _, value = (text.strip() for text in part.partition("="))
            allowed[name] = [*allowed.get(name, []), value]
        wrong = f"At most 20 labels with {MAX_VALUES} values each, as name=value or name=*."
        return _convert(allowed, AllowedLabels, wrong)


def _orgs_to_choose() -> list[tuple[str, str]]:
    """Return the choices of organizations for whose hosts an enrollment token can be."""
    ids = Org.objects.filter(deleting_at=None).order_by("pk").values_list("pk", flat=True)
    return [(OF_ONE + org, org) for org in ids]


def _split_list(text: str) -> Iterator[str]:
    """Yield the parts between commas or line ends, without blanks."""
    return filter(None, map(str.strip, re.split(r"[,\n]", text)))


def name_space(org_id: str) -> str:
    """Return the unique prefix of the agent names of an organization's own hosts, such as ``acme/``."""
    plain = re.sub(r"[^A-Za-z0-9._-]", "-", org_id).lstrip("._-") or "org"
    # of two whose ids differ in what names cannot have, each gets an ending of its own; plain ones have no colon
    ending = "" if plain == org_id else f":{hashlib.sha256(org_id.encode()).hexdigest()[:6]}"
    return f"{plain}{ending}/"


def manageable(scope: OrgScope) -> dict[str, Any]:
    """Return the query filter for hosts and enrollment tokens that people of this scope manage.

    The only organization of a server manages the shared ones as well.
    """
    return {} if sole_org() in (scope.orgs or ()) else scope.lookup()


@page("host")
def hosts(request: HttpRequest) -> HttpResponse:
    """List hosts and enrollment tokens; POST makes a token, whose secret is in the answer and nowhere else."""
    caller = caller_of(request)
    form = EnrollmentForm(caller, request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        values = {name: given[name] for name in ("targets", "labels", "allowed_labels", "most", "hours")}
        with change(request, "invite", "host") as record:
            enrollment, secret = create_enrollment(
                record, caller=caller, org_id=form.org_id, prefix=given["name_prefix"], **values
            )
        return render(request, "team/enrollment_created.html", {"enrollment": enrollment, **_lines(secret)})
    now, mine = timezone.now(), manageable(caller.org_scope)
    context = {
        "form": form,
        "several_orgs": caller.orgs is None,
        "hosts": _with_statuses(request, list_hosts(enrolled_hosts(caller), MAX_SHOWN)),
        "revoked": Host.objects.filter(**mine).exclude(revoked_at=None).order_by("name", "id")[:MAX_SHOWN],
        "enrollments": [
            one
            for one in Enrollment.objects.filter(**mine, revoked_at=None, expires_at__gt=now).order_by("-id")[
                :MAX_SHOWN
            ]
            if one.used < one.most
        ],
        "may_invite": allowed(caller, "invite", Resource("host")),
    }
    return render(request, "team/hosts.html", context, status=400 if form.is_bound else 200)


def _with_statuses(request: HttpRequest, hosts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Set the status of each listed host's agents from the scheduler, empty if unknown; return the hosts."""
    names = [agent.name for host in hosts for agent in host["agents"]]
    known: dict[str, AgentRow] = {}
    with contextlib.suppress(NotRunningError):  # the page is there without a scheduler, too
        query = GetAgents(scope=caller_of(request).org_scope, names=names)
        known = blocking.call(port_of(request).call, query)
    for host in hosts:
        for agent in host["agents"]:
            agent.status = known[agent.name].status if agent.name in known else ""
    return hosts


def create_enrollment(
    record: Callable[..., None], *, caller: Caller, hours: int, **values: Any
) -> tuple[Enrollment, str]:
    """Create an enrollment token, in the open transaction, and audit that by ``record``; return it and its secret."""
    secret, now = new_secret(ENROLLMENT_PREFIX), timezone.now()
    enrollment = Enrollment.objects.create(
        id=UUID(new_id()),
        secret_hash=secret_hash(secret),
        made_by=caller.actor,
        created_at=now,
        expires_at=now + timedelta(hours=hours),
        **values,
    )
    record(enrollment.pk, after=_audited_fields(enrollment), org_id=enrollment.org_id)
    return enrollment, secret


def _lines(secret: str) -> dict[str, str]:
    """Return the shell commands (``install_line``, ``enroll_line``) that enroll a host by this secret."""
    url = settings.QUALGENT_PUBLIC_URL
    return {
        "install_line": f"curl -fsSL {shlex.quote(f'{url}/install/agent.sh')} | QUALGENT_ENROLLMENT_TOKEN={secret} sh",
        "enroll_line": f"qgagent enroll --url {shlex.quote(url)} --token {secret}",
    }


@page("host", "POST")
def revoke_enrollment(request: HttpRequest, enrollment_id: UUID) -> HttpResponse:
    """Revoke an enrollment token; hosts that have enrolled with it stay."""
    enrollment = Enrollment.objects.filter(**manageable(caller_of(request).org_scope), pk=enrollment_id).first()
    if enrollment is None:
        raise Http404("there is no such enrollment token")
    with change(request, "revoke", "host") as record:
        if revoke(Enrollment, enrollment_id):
            record(enrollment_id, before=_audited_fields(enrollment), note="enrollment token", org_id=enrollment.org_id)
    messages.success(request, f"Enrollment token for {enrollment.prefix}… revoked. Enrolled hosts stay.")
    return redirect("team_hosts")


@page("host", "POST")
def revoke_host(request: HttpRequest, host_id: UUID) -> HttpResponse:
    """Revoke a host's credential: it is disconnected, and its tests are lost."""
    host = Host.objects.filter(**manageable(caller_of(request).org_scope), pk=host_id).first()
    if host is None:
        raise Http404("there is no such device host")
    with change(request, "revoke", "host") as record:
        is_revoked = end_host(record, host)
    end_revoked(request)
    messages.success(request, f"Device host {host.name} " + ("revoked." if is_revoked else "was revoked already."))
    return redirect("team_hosts")


def end_host(record: Callable[..., None], host: Host) -> bool:
    """Revoke a host, in the open transaction, and audit that by ``record``; return False if it was revoked before."""
    is_revoked = revoke(Host, host.pk)
    if is_revoked:
        record(host.pk, before={"name": host.name, "prefix": host.prefix}, org_id=host.org_id)
    return is_revoked


def enrolled_hosts(caller: Caller) -> QuerySet[Host]:
    """Return the query of hosts that the caller manages and that are not revoked."""
    return Host.objects.filter(**manageable(caller.org_scope), revoked_at=None)


def list_hosts(found: QuerySet[Host], most: int) -> list[dict[str, Any]]:
    """Return the first ``most`` hosts of a query by name, each with its agents, as rows of the pages."""
    hosts = list(found.order_by("name", "id")[:most])
    agents: dict[UUID, list[Agent]] = defaultdict(list)
    for agent in Agent.objects.filter(host_id__in=[host.pk for host in hosts]).order_by("name"):
        agents[agent.host_id].append(agent)  # type: ignore[index]
    rows = []
    for host in hosts:
        own = agents[host.pk]
        connected = sum(agent.connected for agent in own)
        shown = {"agents": own[:MAX_AGENTS], "more_agents": max(0, len(own) - MAX_AGENTS), "connected": connected}
        rows.append({"host": host, **shown})
    return rows


def _audited_fields(enrollment: Enrollment) -> dict[str, object]:
    """Return an enrollment token's fields as its audit entry has them, without the secret."""
    names = ("prefix", "targets", "labels", "allowed_labels", "most")
    expires_at = enrollment.expires_at.isoformat(timespec="seconds")
    return {"org": enrollment.org_id, **{name: getattr(enrollment, name) for name in names}, "expires_at": expires_at}
