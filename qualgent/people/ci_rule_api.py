"""The REST API of rules for CI jobs (``people.ci``): for people, as a rule lets programs in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, Literal, TypeVar

import msgspec
from django.conf import settings
from msgspec import UNSET, Meta, Struct, UnsetType
from rest_framework.request import Request

from qualgent.accounts.caller import caller_of
from qualgent.accounts.permissions import Resource, not_found_text
from qualgent.core.errors import NotFoundError
from qualgent.core.fields import OrgId, decode_body, explain_field
from qualgent.web import request_params
from qualgent.web.access import check
from qualgent.web.gateway import gateway_of, process_of
from qualgent.web.openapi import list_operation, operation
from qualgent.web.rest import LoopAPIView, found_row, page_response
from qualgent.web.rest_json import Response

from .ci import rules
from .ci.managed_rules import FIELDS, change_rule, create_rule, delete_rule, get_rule, list_rules
from .ci.managed_rules import CiRuleView as RuleView

Given = TypeVar("Given", bound="NewCiRule | CiRuleChange")

FIELD_RULES = {
    "org_id": "text of 1 to 100 characters; may be left out by who is in one organization",
    "issuer": "the URL of a CI service's issuer that this server knows (QUALGENT_CI_ISSUERS)",
    "repository": "owner/name, or owner/* for all directly of one owner, of at most 300 characters",
    "branch": "a branch, such as main; release/*; or * for every ref; of at most 200 characters",
    "protected": "true or false",
    "environment": "printable text of at most 200 characters; empty: any environment, or none",
    "scope": '"submit" or "read"',
}


Issuer = Annotated[str, Meta(max_length=200, description="such as https://token.actions.githubusercontent.com")]
Repository = Annotated[str, Meta(max_length=300, description="owner/name, or owner/*")]
Branch = Annotated[str, Meta(max_length=200, description="a branch; release/*; or *: every branch, tag and request")]
Protected = Annotated[bool, Meta(description="protected branches and tags only")]
Environment = Annotated[str, Meta(max_length=200, description="that the job must name; empty: any, or none")]
Scope = Annotated[Literal["read", "submit"], Meta(description="what its jobs may do; pull requests only read")]


class NewCiRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new rule for CI jobs."""

    org_id: OrgId | None = None
    issuer: Issuer
    repository: Repository
    branch: Branch
    protected: Protected = False
    environment: Environment = ""
    scope: Scope


class CiRuleChange(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A changed rule for CI jobs. Omitted fields stay as they are."""

    issuer: Issuer | UnsetType = UNSET
    repository: Repository | UnsetType = UNSET
    branch: Branch | UnsetType = UNSET
    protected: Protected | UnsetType = UNSET
    environment: Environment | UnsetType = UNSET
    scope: Scope | UnsetType = UNSET


_new = msgspec.json.Decoder(NewCiRule)
_change = msgspec.json.Decoder(CiRuleChange)
_explain = partial(explain_field, FIELD_RULES, "a JSON object", "a known field; the fields are")
_NAMES = {"protected": "is_protected"} | {name: name for name in FIELDS if name != "is_protected"}


def decode_new(body: bytes) -> NewCiRule:
    """Decode a new rule. Raises InvalidInputError with the field and what it must be."""
    return _valid(decode_body(_new, body, _explain))


def decode_change(body: bytes) -> CiRuleChange:
    """Decode a change. Raises InvalidInputError as ``decode_new``."""
    return _valid(decode_body(_change, body, _explain))


def _valid(given: Given) -> Given:
    valid: dict[str, Callable[[str], bool]] = {
        "issuer": {issuer.url for issuer in settings.QUALGENT_CI_ISSUERS}.__contains__,
        "repository": rules.is_repository,
        "branch": rules.is_branch,
        "environment": str.isprintable,
    }
    for name, is_valid in valid.items():
        value = getattr(given, name)
        if value is not UNSET and not is_valid(value):
            raise request_params.wrong(name, f"must be {FIELD_RULES[name]}")
    return given


def _fields(given: NewCiRule | CiRuleChange) -> dict[str, Any]:
    """Return what is given by the names of FIELDS."""
    return {field: value for name, field in _NAMES.items() if (value := getattr(given, name)) is not UNSET}


class CiRulesView(LoopAPIView):
    """Rules of the caller's organizations."""

    kind = "ci-rule"

    decode = staticmethod(decode_new)

    @list_operation("orgs", "ci_rules", RuleView)
    async def get(self, request: Request) -> Response:
        """List the rules by which CI jobs log in without a secret, newest first."""
        return await page_response(request, "ci_rules", list_rules, fresh=True)

    @operation("create_ci_rule", "orgs", {201: RuleView}, body=NewCiRule, errors=(409,), action="create")
    async def post(self, request: Request) -> Response:
        """Make a rule: CI jobs that match it get tokens of the organization for an hour. 409: it has too many."""
        new, caller, gateway = self.data_of(request), caller_of(request), gateway_of(request)
        org_id = new.org_id or caller.org_id
        if not org_id:
            raise request_params.wrong("org_id", "is needed: the organization whose tokens jobs get")
        await check(gateway, caller, "create", Resource("ci-rule", org=org_id))
        made = await gateway.write(partial(create_rule, caller=caller, org_id=org_id, fields=_fields(new)))
        return Response(await found_row(request, "rule", made, get_rule), status=201)


class CiRuleView(LoopAPIView):
    """One rule."""

    decode = staticmethod(decode_change)

    @operation("ci_rule", "orgs", RuleView, errors=(404,))
    async def get(self, request: Request, rule_id: str) -> Response:
        """Return a rule."""
        return Response(await found_row(request, "rule", rule_id, get_rule))

    @operation("set_ci_rule", "orgs", RuleView, body=CiRuleChange, errors=(404,), action="settings")
    async def patch(self, request: Request, rule_id: str) -> Response:
        """Change a rule, and revoke the tokens that jobs got by it as it was. Omitted fields stay as they are."""
        known = request_params.path_id("ci-rule", rule_id)
        unit = partial(change_rule, caller=caller_of(request), rule_id=known, fields=_fields(self.data_of(request)))
        await _write(request, known, unit)
        return Response(await found_row(request, "rule", known, get_rule))

    @operation("delete_ci_rule", "orgs", {204: None}, errors=(404,), action="delete")
    async def delete(self, request: Request, rule_id: str) -> Response:
        """Delete a rule, and revoke the tokens that jobs got by it."""
        known = request_params.path_id("ci-rule", rule_id)
        await _write(request, known, partial(delete_rule, caller=caller_of(request), rule_id=known))
        return Response(status=204)


async def _write(request: Request, rule_id: str, unit: Callable[[Any], bool]) -> None:
    """Change a rule, and end what is in progress by its tokens. Raises NotFoundError."""
    if not await gateway_of(request).write(unit):
        raise NotFoundError(not_found_text(Resource("ci-rule", rule_id)))
    credentials = process_of(request).parts.get("credentials")
    if credentials is not None:
        credentials.check_now()
