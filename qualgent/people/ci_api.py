"""The REST API that exchanges CI services' tokens (``people.ci``), and that of the rules for it, for people only."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Annotated, Any, Literal

from django.conf import settings
from msgspec import UNSET, Meta, UnsetType
from rest_framework.request import Request

from qualgent.accounts.credentials import MAX_BYTES, TOKEN_PREFIX, new_secret, secret_hash
from qualgent.accounts.permissions import Resource, caller_of, not_found_text
from qualgent.core.errors import BusyError, LimitError, NotFoundError
from qualgent.core.fields import OrgId, RequestBody, field, wanted_of
from qualgent.core.token_bucket import TokenBucket
from qualgent.web import request_params
from qualgent.web.gateway import ServingProcess, check, gateway_of, process_of
from qualgent.web.openapi import list_operation, operation
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response

from .ci import rules
from .ci.claims import CiJob, ClaimsError, unverified, verify
from .ci.issuer_keys import IssuerKeys, KeysError
from .ci.rules import (
    FIELDS,
    MAX_A_MINUTE,
    CiRuleView,
    TokenRefusal,
    VerifiedTokenRequest,
    change_rule,
    create_rule,
    delete_rule,
    exchange,
    get_rule,
    list_rules,
)
from .login_api import ErrorAnswer, OAuthBody, OAuthError, OAuthView, TokenAnswer, program_of

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
TOKEN_TYPES = ("urn:ietf:params:oauth:token-type:jwt", "urn:ietf:params:oauth:token-type:id_token")
ISSUED_TYPE = "urn:ietf:params:oauth:token-type:access_token"
MAX_TOKEN = 16_384  # bytes; GitHub's and GitLab's have about two thousand
MAX_REPOSITORIES = 10_000  # whose tries are counted


class CiTokenRequest(OAuthBody, frozen=True, kw_only=True):
    """A token exchange as in RFC 8693."""

    grant_type: Annotated[str, Meta(max_length=100, description=GRANT)]
    subject_token: Annotated[str, Meta(min_length=1, max_length=MAX_TOKEN, description="the CI service's OIDC token")]
    subject_token_type: Annotated[str, Meta(max_length=100, description=" or ".join(TOKEN_TYPES))]
    org: Annotated[str, Meta(max_length=100, description="organization; needed if the rules of several match")] = ""
    renews: Annotated[
        str, Meta(max_length=MAX_BYTES, description="the token that this run has already, to be valid for longer")
    ] = ""


class CiGateway:
    """One gateway's state of CI services: their keys, and how often each repository has tried."""

    def __init__(self) -> None:
        self._keys = {issuer.url: IssuerKeys(issuer) for issuer in settings.QUALGENT_CI_ISSUERS}
        self._issuers = {issuer.url: issuer for issuer in settings.QUALGENT_CI_ISSUERS}
        self._tries: OrderedDict[tuple[str, str], TokenBucket] = OrderedDict()
        # a token that anybody may send takes up to some milliseconds: one at a time, beside the event loop
        self._verifier = ThreadPoolExecutor(1, "ci-tokens")

    async def job_of(self, token: str) -> CiJob:
        """Verify a CI service's token and return its job. Raises ClaimsError, KeysError."""
        loop = asyncio.get_running_loop()
        url, key_id = await loop.run_in_executor(self._verifier, unverified, token)
        issuer = self._issuers.get(url)
        if issuer is None:
            raise ClaimsError(f"its issuer is none of {', '.join(self._issuers)} (QUALGENT_CI_ISSUERS)")
        key = await self._keys[url].find(key_id)
        if key is None:
            raise ClaimsError("its key (kid) is none of its issuer's")
        audience = settings.QUALGENT_PUBLIC_URL
        return await loop.run_in_executor(self._verifier, verify, token, key, issuer, audience)

    def may_try(self, job: CiJob) -> bool:
        """Count an exchange attempt of the job's repository; return False if there were too many within a minute."""
        now_ms, name = int(time.monotonic() * 1000), (job.issuer, job.repository)
        bucket = self._tries.pop(name, None) or TokenBucket(MAX_A_MINUTE, MAX_A_MINUTE, now_ms)
        self._tries[name] = bucket
        if len(self._tries) > MAX_REPOSITORIES:
            self._tries.popitem(last=False)
        return bucket.take(1, now_ms)


def _ci_of(process: ServingProcess) -> CiGateway:
    """Return the gateway process's state of CI log-ins (keys, attempt counts), created on first use."""
    found = process.parts.get("ci")
    if not isinstance(found, CiGateway):
        found = process.parts["ci"] = CiGateway()
    return found


class CiTokenView(OAuthView):
    """Open to everybody who has a token of a CI service that a rule is for."""

    @operation(
        "exchange_ci_token",
        "login",
        {200: TokenAnswer, 400: ErrorAnswer, 403: ErrorAnswer},
        body=CiTokenRequest,
        errors=(409, 429),
        action="exchange",
    )
    async def post(self, request: Request) -> Response:
        """Exchange the OIDC token of a GitHub or GitLab job for a token of an hour, by an organization's rules."""
        given: CiTokenRequest = self.data_of(request)
        if given.grant_type != GRANT or given.subject_token_type not in TOKEN_TYPES:
            raise OAuthError("unsupported_grant_type", f"grant_type must be {GRANT}, of {TOKEN_TYPES[0]}")
        known, gateway, caller = _ci_of(process_of(request)), gateway_of(request), program_of(request)
        try:
            job = await known.job_of(given.subject_token)
        except ClaimsError as error:
            gateway.denials.note(caller, "exchange", Resource("login"))
            raise OAuthError("invalid_grant", f"the token of the CI service is not valid here: {error}") from error
        except KeysError as error:
            raise BusyError(f"the keys of the CI service cannot be fetched: {error}; try again in a moment") from error
        if not known.may_try(job):
            raise _too_many(f"{job.repository} has tried {MAX_A_MINUTE} times within a minute")
        secret = new_secret(TOKEN_PREFIX)
        renewed = secret_hash(given.renews) if given.renews else ""
        unit = partial(exchange, asked=VerifiedTokenRequest(job, given.org, secret_hash(secret), renewed, caller))
        found = await gateway.write(unit)
        if isinstance(found, TokenRefusal):
            if found.code == "slow_down":
                raise _too_many(found.text)
            gateway.denials.note(caller, "exchange", Resource("login"))
            raise OAuthError(found.code, found.text, status=403 if found.code == "access_denied" else 400)
        return Response(TokenAnswer.from_grant(given.renews if found.is_renewed else secret, found, ISSUED_TYPE))


def _too_many(text: str) -> LimitError:
    """Return the error 429 with this text, with a minute until the next try."""
    return LimitError(f"{text}; try again in a minute", retry_seconds=60, headers={})


Issuer = Annotated[
    str,
    field(
        "the URL of a CI service's issuer that this server knows (QUALGENT_CI_ISSUERS)",
        max_length=200,
        description="such as https://token.actions.githubusercontent.com",
    ),
]
Repository = Annotated[
    str,
    field(
        "owner/name, or owner/* for all directly of one owner, of at most 300 characters",
        max_length=300,
        description="owner/name, or owner/*",
    ),
]
Branch = Annotated[
    str,
    field(
        "a branch, such as main; release/*; or * for every ref; of at most 200 characters",
        max_length=200,
        description="a branch; release/*; or *: every branch, tag and request",
    ),
]
Protected = Annotated[bool, field("true or false", description="protected branches and tags only")]
Environment = Annotated[
    str,
    field(
        "printable text of at most 200 characters; empty: any environment, or none",
        max_length=200,
        description="that the job must name; empty: any, or none",
    ),
]
Scope = Annotated[
    Literal["read", "submit"],
    field('"submit" or "read"', description="what its jobs may do; pull requests only read"),
]


def _check(given: NewCiRule | CiRuleChange) -> None:
    """Raise InvalidInputError if a field of a new or changed CI rule is invalid."""
    valid: dict[str, Callable[[str], bool]] = {
        "issuer": {issuer.url for issuer in settings.QUALGENT_CI_ISSUERS}.__contains__,
        "repository": rules.is_repository,
        "branch": rules.is_branch,
        "environment": str.isprintable,
    }
    for name, is_valid in valid.items():
        value = getattr(given, name)
        if value is not UNSET and not is_valid(value):
            raise request_params.wrong(name, f"must be {wanted_of(type(given))[name]}")


class NewCiRule(RequestBody, frozen=True, kw_only=True):
    """A new rule for CI jobs."""

    org_id: Annotated[
        OrgId | None, field("text of 1 to 100 characters; may be left out by who is in one organization")
    ] = None
    issuer: Issuer
    repository: Repository
    branch: Branch
    protected: Protected = False
    environment: Environment = ""
    scope: Scope

    def __post_init__(self) -> None:
        _check(self)


class CiRuleChange(RequestBody, frozen=True, kw_only=True):
    """A changed rule for CI jobs. Omitted fields stay as they are."""

    issuer: Issuer | UnsetType = UNSET
    repository: Repository | UnsetType = UNSET
    branch: Branch | UnsetType = UNSET
    protected: Protected | UnsetType = UNSET
    environment: Environment | UnsetType = UNSET
    scope: Scope | UnsetType = UNSET

    def __post_init__(self) -> None:
        _check(self)


_NAMES = {"protected": "is_protected"} | {name: name for name in FIELDS if name != "is_protected"}


def _given_fields(given: NewCiRule | CiRuleChange) -> dict[str, Any]:
    """Return the fields that a request gives, by their names in FIELDS; omitted ones are left out."""
    return {field: value for name, field in _NAMES.items() if (value := getattr(given, name)) is not UNSET}


class CiRulesView(LoopAPIView):
    """Rules of the caller's organizations."""

    kind = "ci-rule"

    @list_operation("orgs", "ci_rules", CiRuleView)
    async def get(self, request: Request) -> Response:
        """List the rules by which CI jobs log in without a secret, newest first."""
        return await page_response(request, "ci_rules", list_rules, fresh=True)

    @operation("create_ci_rule", "orgs", {201: CiRuleView}, body=NewCiRule, errors=(409,), action="create")
    async def post(self, request: Request) -> Response:
        """Make a rule: CI jobs that match it get tokens of the organization for an hour. 409: it has too many."""
        new, caller, gateway = self.data_of(request), caller_of(request), gateway_of(request)
        org_id = new.org_id or caller.org_id
        if not org_id:
            raise request_params.wrong("org_id", "is needed: the organization whose tokens jobs get")
        await check(gateway, caller, "create", Resource("ci-rule", org=org_id))
        made = await gateway.write(partial(create_rule, caller=caller, org_id=org_id, fields=_given_fields(new)))
        return Response(await found_row(request, "rule", made, get_rule), status=201)


class CiRuleDetailView(LoopAPIView):
    """One rule."""

    @operation("ci_rule", "orgs", CiRuleView, errors=(404,))
    async def get(self, request: Request, rule_id: str) -> Response:
        """Return a rule."""
        return Response(await found_row(request, "rule", rule_id, get_rule))

    @operation("set_ci_rule", "orgs", CiRuleView, body=CiRuleChange, errors=(404,), action="settings")
    async def patch(self, request: Request, rule_id: str) -> Response:
        """Change a rule, and revoke the tokens that jobs got by it as it was. Omitted fields stay as they are."""
        known = request_params.path_id("ci-rule", rule_id)
        unit = partial(
            change_rule, caller=caller_of(request), rule_id=known, fields=_given_fields(self.data_of(request))
        )
        await _write(request, known, unit)
        return Response(await found_row(request, "rule", known, get_rule))

    @operation("delete_ci_rule", "orgs", {204: None}, errors=(404,), action="delete")
    async def delete(self, request: Request, rule_id: str) -> Response:
        """Delete a rule, and revoke the tokens that jobs got by it."""
        known = request_params.path_id("ci-rule", rule_id)
        await _write(request, known, partial(delete_rule, caller=caller_of(request), rule_id=known))
        return Response(status=204)


async def _write(request: Request, rule_id: str, unit: Callable[[Any], bool]) -> None:
    """Run a unit of work that changes a rule, and recheck credentials in use. Raises NotFoundError."""
    if not await gateway_of(request).write(unit):
        raise NotFoundError(not_found_text(Resource("ci-rule", rule_id)))
    credentials = process_of(request).parts.get("credentials")
    if credentials is not None:
        credentials.check_now()
