"""Request and response types of the API of organizations, callers and device hosts."""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from qualgent.core.fields import AttemptCount, Count, OrgId, RequestBody, Share, field

from .limits import DEFAULT_SETTINGS, LIMITS, NO_LIMIT, OrgLimits, OrgSettings

UNLIMITED = "unlimited"
MOST = 1_000_000_000
MAX_BYTES = 2**60

_OR = ', "unlimited", or null for the server\'s default'
Unlimited = Literal["unlimited"]
Weight = Annotated[
    float,
    field(
        "a number from 0.01 to 100; null for 1",
        ge=0.01,
        le=100,
        description="share of the fleet relative to other organizations with waiting jobs; default 1",
    ),
]
Ceiling = Annotated[
    int,
    field(
        "a whole number from 0 to 9; null for 0: every priority",
        ge=0,
        le=9,
        description="most urgent priority allowed; default 0",
    ),
]
Jobs = Annotated[int, field(f"a whole number{_OR}", ge=0, le=MOST)]
Rate = Annotated[int, field(f"a whole number from 1 on{_OR}", ge=1, le=MOST)]
_BURST = "a whole number from 1 on, or null for the server's default, or else a minute's worth"
Burst = Annotated[int, field(_BURST, ge=1, le=MOST)]
Bytes = Annotated[int, field(f"a whole number of bytes{_OR}", ge=0, le=MAX_BYTES)]
_ATTEMPTS = (
    'an object of numbers from 1 to 20, such as {"lost": 5}, by failed, timed_out, lost, error; null for the server\'s'
)
Attempts = Annotated[dict[Literal["failed", "timed_out", "lost", "error"], AttemptCount], field(_ATTEMPTS)]


class Membership(Struct, frozen=True, kw_only=True):
    """A scope that a person can be in, and their role there."""

    scope: Annotated[str, Meta(description="org:<id>, or site: the whole server")]
    org_id: Annotated[str | None, Meta(description="null: the whole server")]
    role: str


class CallerView(Struct, frozen=True, kw_only=True):
    """The caller of a request, with its role, organizations and scopes."""

    kind: Annotated[str, Meta(description="person, token, host, attempt, scrape; without authentication owner")]
    actor: Annotated[str, Meta(description="as the audit names it")]
    role: Annotated[str, Meta(description="none, viewer, submitter, owner or site (administrator of the server)")]
    orgs: Annotated[list[str] | None, Meta(description="organizations whose objects it sees; null: all")]
    scope: Annotated[str, Meta(description="that the request is in: org:<id> or site; empty: none")]
    memberships: Annotated[list[Membership], Meta(description="of a person: the scopes that they can be in")]
    scopes: Annotated[list[str] | None, Meta(description="of a token: read, submit, operate; null: all its role may")]
    expires_at: Annotated[str | None, Meta(description="when the token stops working; null: not a token")]


class OrgChange(RequestBody, frozen=True, kw_only=True):
    """New settings of an organization. Omitted fields keep their values; null: the server's default."""

    weight: Weight | UnsetType | None = UNSET
    priority_ceiling: Ceiling | UnsetType | None = UNSET
    submits_per_minute: Rate | Unlimited | UnsetType | None = UNSET
    submit_burst: Burst | UnsetType | None = UNSET
    most_waiting: Jobs | Unlimited | UnsetType | None = UNSET
    most_groups: Rate | Unlimited | UnsetType | None = UNSET
    most_running: Jobs | Unlimited | UnsetType | None = UNSET
    most_stored_bytes: Bytes | Unlimited | UnsetType | None = UNSET
    max_attempts: Attempts | UnsetType | None = UNSET

    def changes(self) -> dict[str, Any]:
        """Return the given fields as values of OrgSettings: ``unlimited`` as NO_LIMIT, null as the server's default."""
        found: dict[str, Any] = {}
        for name in OrgSettings.__struct_fields__:
            value = getattr(self, name)
            if value is UNSET:
                continue
            if value == UNLIMITED:
                value = NO_LIMIT
            elif value is None and name not in LIMITS:
                value = getattr(DEFAULT_SETTINGS, name)
            found[name] = value
        return found


class NewOrg(OrgChange, frozen=True, kw_only=True):
    """A new organization, with settings that differ from the server's defaults."""

    id: OrgId


class HostScope(Struct, frozen=True, kw_only=True):
    """An enrolled device host, and what its agents may be."""

    id: str
    name: str
    prefix: str  # of the names of its agents
    targets: list[str]  # that they may serve; empty: all
    labels: dict[str, str]  # that they must have
    allowed_labels: dict[str, list[str]] = {}  # that they may have besides (``qgprotocol.label_limits``)
    org: str = ""  # whose jobs alone they run; empty: they are shared


class OrgUse(Struct, frozen=True, kw_only=True):
    """The current usage of an organization."""

    waiting: int
    running: int
    stored_bytes: int


class OrgView(Struct, frozen=True, kw_only=True):
    """An organization: settings (null: the server's default), effective limits (null: unlimited) and usage."""

    id: str
    created_at: str
    weight: float
    priority_ceiling: int
    submits_per_minute: int | Unlimited | None
    submit_burst: int | None
    most_waiting: int | Unlimited | None
    most_groups: int | Unlimited | None
    most_running: int | Unlimited | None
    most_stored_bytes: int | Unlimited | None
    max_attempts: dict[str, int]
    limits: OrgLimits
    used: OrgUse
    deleting: bool


class QueueWaits(Struct, frozen=True, kw_only=True):
    """Waiting times of an organization's newest jobs until their first attempt, in seconds."""

    jobs: Annotated[Count, Meta(description="of the last 24 hours that have started; the newest 1,000 at most")]
    p50: float | None
    p95: float | None


class OrgDetail(OrgView, frozen=True, kw_only=True):
    """An organization, with its part of the fleet and its waits."""

    agents: Annotated[int, Meta(description="connected now, of all organizations")]
    share: Annotated[Share, Meta(description="its running jobs for each connected agent")]
    waits: QueueWaits
