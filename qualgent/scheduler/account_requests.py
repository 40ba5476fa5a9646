"""Request types of the scheduler port for organizations, credentials and device hosts."""

from typing import Any

from msgspec import Struct

from qualgent.accounts.contract import HostScope, OrgUse
from qualgent.accounts.limits import OrgLimits, OrgSettings
from qualgent.accounts.permissions import Caller
from qualgent.scheduler.port import Notification, Query, WriteRequest


class Denial(Struct, frozen=True, kw_only=True):
    """A request that a caller was not permitted; repeated ones have the same id."""

    id: str  # of the audit entry, canonical
    caller: Caller
    action: str
    kind: str
    object_id: str


class RecordDenials(Notification, frozen=True, kw_only=True):
    """Record denials in the audit, each with how often."""

    denials: list[tuple[Denial, int]]


class CredentialUse(Struct, frozen=True, kw_only=True):
    """The last use of a token or of a host's credential."""

    kind: str  # token | host
    secret_hash: str
    at_ms: int
    address: str


class RecordCredentialUse(Notification, frozen=True, kw_only=True):
    """Record when credentials were last used; the first use of a host's new credential ends its old one."""

    uses: list[CredentialUse]


NO_ENROLLMENT = (
    "this enrollment token is not valid: it is mistyped, has expired, was revoked or is used up; ask an owner of the "
    "organization for another one"
)


class EnrollHost(WriteRequest[HostScope], frozen=True, kw_only=True):
    """Enroll a device host, which counts as one use of the enrollment token.

    Raises ForbiddenError: the token is wrong, has expired, was revoked or is used up. ``replaced_hash``: of a
    credential that the machine had before; its host is revoked in the same transaction.
    """

    token_hash: str
    name: str
    credential_hash: str
    replaced_hash: str = ""


class RotateHost(WriteRequest[None], frozen=True, kw_only=True):
    """Store a host's next credential, which replaces the current one when it is first used. Raises ForbiddenError."""

    credential_hash: str  # the current one
    next_hash: str


class RecordCopy(WriteRequest[None], frozen=True, kw_only=True):
    """Record that a replaced credential of a host was presented, which shows that its state was copied."""

    credential_hash: str


class SetOrg(WriteRequest[None], frozen=True, kw_only=True):
    """Set fields of OrgSettings for an organization, which may be new. They apply when the command returns."""

    org_id: str
    changes: dict[str, Any]


class CreateOrg(WriteRequest[None], frozen=True, kw_only=True):
    """Create an organization with these settings. Raises ConflictError if it exists."""

    org_id: str
    changes: dict[str, Any]


class OrgState(Struct, frozen=True, kw_only=True):
    """The settings, effective limits and usage of an organization."""

    settings: OrgSettings
    limits: OrgLimits  # effective
    used: OrgUse
    deleting: bool = False


class GetOrgs(Query[dict[str, OrgState]], frozen=True, kw_only=True):
    """Return the states of organizations by id, including unknown ones."""

    org_ids: list[str]


class DeleteOrg(WriteRequest[None], frozen=True, kw_only=True):
    """Begin to delete an organization with all of its rows and files; harmless if it has begun.

    Raises NotFoundError, ConflictError (jobs of it wait or run, and ``cancel`` is not set).
    """

    org_id: str
    cancel: bool = False  # its jobs that wait or run
