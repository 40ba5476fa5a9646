"""The REST API of rules for CI jobs (``accounts.ci``): for people, as a rule lets programs in."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any, Literal

import msgspec
from django.conf import settings
from msgspec import Meta, Struct
from rest_framework.request import Request
from rest_framework.response import Response

from jobs.api import request_params
from jobs.api.openapi import list_operation, operation
from jobs.api.rest import LoopAPIView, found_row, fresh_page_response
from jobs.contract import OrgId, decode_body, explain_field
from jobs.errors import NotFoundError
from jobs.gateway import gateway_of, process_of
from jobs.services.access import check

from .caller import caller_of
from .ci import rules
from .ci.managed_rules import CiRuleView as RuleView
from .ci.managed_rules import create_rule, delete_rule, get_rule, list_rules
from .permissions import Resource, not_found_text

FIELD_RULES = {
    "org_id": "text of 1 to 100 characters; may be left out by who is in one organization",
    "issuer": "the URL of a CI service's issuer that this server knows (QUALGENT_CI_ISSUERS)",
    "repository": "owner/name, or owner/* for all directly of one owner, of at most 300 characters",
    "branch": "a branch, such as main; release/*; or * for every ref; of at most 200 characters",
    "protected": "true or false",
    "environment": "printable text of at most 200 characters; empty: any environment, or none",
    "scope": '"submit" or "read"',
}


class NewCiRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new rule for CI jobs."""

    org_id: OrgId | None = None
    issuer: Annotated[str, Meta(max_length=200, description="such as https://token.actions.githubusercontent.com")]
    repository: Annotated[str, Meta(max_length=300, description="owner/name, or owner/*")]
    branch: Annotated[str, Meta(max_length=200, description="a branch; release/*; or *: every branch, tag and request")]
    protected: Annotated[bool, Meta(description="protected branches and tags only")] = False
    environment: Annotated[str, Meta(max_length=200, description="that the job must name; empty: any, or none")] = ""
    scope: Annotated[Literal["read", "submit"], Meta(description="what its jobs may do; pull requests only read")]

    def fields(self) -> dict[str, Any]:
        """Return the fields as ``create_rule`` takes them."""
        names = ("issuer", "repository", "branch", "environment", "scope")
        return {"is_protected": self.protected, **{name: getattr(self, name) for name in names}}


_new = msgspec.json.Decoder(NewCiRule)
_explain = partial(explain_field, FIELD_RULES, "a JSON object", "a known field; the fields are")


def decode_new(body: bytes) -> NewCiRule:
    """Decode a new rule. Raises InvalidInputError with the field and what it must be."""
    new = decode_body(_new, body, _explain)
    valid = {
        "issuer": new.issuer in {issuer.url for issuer in settings.QUALGENT_CI_ISSUERS},
        "repository": rules.is_repository(new.repository),
        "branch": rules.is_branch(new.branch),
        "environment": new.environment.isprintable(),
    }
    for name, is_valid in valid.items():
        if not is_valid:
            raise request_params.wrong(name, f"must be {FIELD_RULES[name]}")
    return new


class CiRulesView(LoopAPIView):
    """Rules of the caller's organizations."""

    kind = "ci-rule"

    decode = staticmethod(decode_new)

    @list_operation("orgs", "ci_rules", RuleView)
    async def get(self, request: Request) -> Response:
        """List the rules by which CI jobs log in without a secret, newest first."""
        return await fresh_page_response(request, "ci_rules", list_rules)

    @operation("create_ci_rule", "orgs", {201: RuleView}, body=NewCiRule, errors=(409,), action="create")
    async def post(self, request: Request) -> Response:
        """Make a rule: CI jobs that match it get tokens of the organization for an hour. 409: it has too many."""
        new, caller, gateway = self.data_of(request), caller_of(request), gateway_of(request)
        org_id = new.org_id or caller.org_id
        if not org_id:
            raise request_params.wrong("org_id", "is needed: the organization whose tokens jobs get")
        await check(gateway, caller, "create", Resource("ci-rule", org=org_id))
        made = await gateway.write(partial(create_rule, caller=caller, org_id=org_id, fields=new.fields()))
        return Response(await found_row(request, "rule", made, get_rule), status=201)


class CiRuleView(LoopAPIView):
    """One rule, which cannot be changed."""

    @operation("ci_rule", "orgs", RuleView, errors=(404,))
    async def get(self, request: Request, rule_id: str) -> Response:
        """Return a rule."""
        return Response(await found_row(request, "rule", rule_id, get_rule))

    @operation("delete_ci_rule", "orgs", {204: None}, errors=(404,), action="delete")
    async def delete(self, request: Request, rule_id: str) -> Response:
        """Delete a rule, and revoke the tokens that jobs got by it."""
        known = request_params.path_id("ci-rule", rule_id)
        if not await gateway_of(request).write(partial(delete_rule, caller=caller_of(request), rule_id=known)):
            raise NotFoundError(not_found_text(Resource("ci-rule", rule_id)))
        credentials = process_of(request).parts.get("credentials")
        if credentials is not None:
            credentials.check_now()  # ends what is in progress by the tokens
        return Response(status=204)
