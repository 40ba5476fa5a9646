"""The REST API that logs programs in: the device flow (RFC 8628) of ``qgjob login``, and revoking one's own token.

Its views, and that of CI jobs, speak as OAuth 2 does (RFC 6749, 8628, 8693): form bodies or JSON, and its errors.
"""

from functools import partial
from typing import Annotated, Any, Self
from urllib.parse import parse_qsl
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from msgspec import UNSET, Meta, Struct, UnsetType
from msgspec.structs import replace
from rest_framework.request import Request

from qualgent.accounts import audit
from qualgent.accounts.credentials import MAX_BYTES, TOKEN_PREFIX, new_secret, secret_hash
from qualgent.accounts.models import Token
from qualgent.accounts.permissions import Caller, caller_of
from qualgent.core.errors import ConflictError, InvalidInputError
from qualgent.core.fields import RequestBody
from qualgent.core.row_view import view
from qualgent.web.gateway import gateway_of
from qualgent.web.openapi import operation
from qualgent.web.rest import LoopAPIView, media_type_of
from qualgent.web.rest_json import Response, encode
from qualgent.web.routes import client_of

from . import device_logins
from .device_logins import Grant

FORM = "application/x-www-form-urlencoded"
MAX_FIELDS = 20
LOCAL_ONLY = "this server serves its own user only and needs no login; others need QUALGENT_AUTH=on"


class ErrorAnswer(Struct, frozen=True):
    """An error of OAuth."""

    error: Annotated[str, Meta(description="a code of the RFC")]
    error_description: Annotated[str, Meta(description="what to do")]


class OAuthError(Exception):
    """An error with a code that OAuth defines."""

    def __init__(self, code: str, text: str, *, status: int = 400) -> None:
        super().__init__(text)
        self.code = code
        self.status = status


def program_of(request: Request) -> Caller:
    """Return the request's caller, perhaps anonymous, with the client program's name from its headers."""
    _, client, _ = client_of(request.scope)  # type: ignore[attr-defined]
    return replace(caller_of(request), client=client)


class TokenAnswer(Struct, frozen=True, kw_only=True):
    """A token of a log-in."""

    access_token: str
    issued_token_type: str | UnsetType = UNSET
    token_type: str
    expires_in: int
    scope: str
    org: str
    name: str

    @classmethod
    def from_grant(cls, secret: str, grant: Grant, issued_token_type: str | UnsetType = UNSET) -> Self:
        """Return the response body with a new token's secret and the terms of its grant."""
        seconds, scope = int(grant.lifetime.total_seconds()), " ".join(grant.scopes)
        token = {"access_token": secret, "issued_token_type": issued_token_type, "token_type": "Bearer"}
        return view(cls, grant, **token, expires_in=seconds, scope=scope)


class OAuthBody(RequestBody, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """Base of bodies that are objects of texts. Unknown fields are ignored, as RFC 6749 says."""

    may_be_empty = True


class OAuthView(LoopAPIView):
    """A view whose body is JSON or a form."""

    kind = "login"

    def data_of(self, request: Request) -> Any:
        """Return the body decoded from JSON or a form. Raises OAuthError; ConflictError in local mode."""
        if not settings.QUALGENT_AUTH:
            raise ConflictError(LOCAL_ONLY)
        try:
            if media_type_of(request) != FORM:
                return super().data_of(request)
            pairs = parse_qsl(request.body.decode(), keep_blank_values=True, max_num_fields=MAX_FIELDS)
            if len(dict(pairs)) != len(pairs):
                raise OAuthError("invalid_request", "a field is repeated")
            return self.decode(encode(dict(pairs)))
        except (ValueError, InvalidInputError) as error:
            raise OAuthError("invalid_request", str(error)) from error

    def handle_exception(self, error: Exception) -> Any:
        """Return the response for an exception: OAuthError in the form of its RFC, others as in all views."""
        if isinstance(error, OAuthError):
            return Response(ErrorAnswer(error.code, str(error)), status=error.status)
        return super().handle_exception(error)


GRANT = "urn:ietf:params:oauth:grant-type:device_code"
PAGE = "/accounts/device/"
MEANINGS = {
    "authorization_pending": "nobody has approved it yet: poll again after the interval",
    "slow_down": "polled too early: wait 5 seconds longer between polls from now on",
    "access_denied": "it was denied, or the person who approved it may no longer have the token",
    "expired_token": "it was not approved in time: start again",
    "invalid_grant": "the device code is unknown, was used, or made room for later ones of its network: start again",
}


class DeviceCodeRequest(OAuthBody, frozen=True, kw_only=True):
    """A program that asks to be logged in."""

    client_id: Annotated[str, Meta(min_length=1, max_length=100, description="name of the program, such as qgjob")]
    machine: Annotated[str, Meta(max_length=200, description="name of its machine, as the page shows it")] = ""


class DeviceCode(Struct, frozen=True, kw_only=True):
    """The codes of a log-in that has begun."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int = int(device_logins.LIFETIME.total_seconds())
    interval: int = device_logins.INTERVAL_SECONDS


class DeviceCodeView(OAuthView):
    """Open to everybody: nothing comes of it unless a person approves."""

    @operation(
        "request_device_code",
        "login",
        {200: DeviceCode, 400: ErrorAnswer},
        body=DeviceCodeRequest,
        errors=(409,),
        action="request",
    )
    async def post(self, request: Request) -> Response:
        """Begin to log a program in (RFC 8628): return the code to poll with, and the one that a person types."""
        given: DeviceCodeRequest = self.data_of(request)
        login = device_logins.new_login(given.machine)
        unit = partial(device_logins.request_login, login=login, caller=program_of(request))
        await gateway_of(request).write(unit)
        page = f"{settings.QUALGENT_PUBLIC_URL}{PAGE}"
        answer = DeviceCode(
            device_code=login.device_code,
            user_code=login.user_code,
            verification_uri=page,
            verification_uri_complete=f"{page}{login.user_code}/",
        )
        return Response(answer)


class DeviceTokenRequest(OAuthBody, frozen=True, kw_only=True):
    """A poll."""

    grant_type: Annotated[str, Meta(max_length=100, description=GRANT)]
    device_code: Annotated[str, Meta(min_length=1, max_length=MAX_BYTES)]
    client_id: Annotated[str, Meta(max_length=100)] = ""


class DeviceTokenView(OAuthView):
    """For who has a device code."""

    @operation(
        "poll_device_token",
        "login",
        {200: TokenAnswer, 400: ErrorAnswer},
        body=DeviceTokenRequest,
        errors=(409,),
        action="poll",
    )
    async def post(self, request: Request) -> Response:
        """Return the token once a person has approved it; until then the error `authorization_pending`."""
        given: DeviceTokenRequest = self.data_of(request)
        if given.grant_type != GRANT:
            raise OAuthError("unsupported_grant_type", f"grant_type must be {GRANT}")
        gateway, code = gateway_of(request), secret_hash(given.device_code)
        if not await gateway.read(device_logins.is_known, code):
            raise OAuthError("invalid_grant", MEANINGS["invalid_grant"])
        secret = new_secret(TOKEN_PREFIX)
        unit = partial(
            device_logins.poll, device_hash=code, new_secret_hash=secret_hash(secret), caller=program_of(request)
        )
        found = await gateway.write(unit)
        if isinstance(found, str):
            raise OAuthError(found, MEANINGS[found])
        return Response(TokenAnswer.from_grant(secret, found))


class WithdrawRequest(OAuthBody, frozen=True, kw_only=True):
    """A log-in that the program does not wait for any more."""

    device_code: Annotated[str, Meta(min_length=1, max_length=MAX_BYTES)]


class DeviceWithdrawView(OAuthView):
    """For who has a device code."""

    @operation(
        "withdraw_device_code",
        "login",
        {204: None, 400: ErrorAnswer},
        body=WithdrawRequest,
        errors=(409,),
        action="poll",
    )
    async def post(self, request: Request) -> Response:
        """Give up a log-in that nobody has approved yet. An unknown code is no error."""
        given: WithdrawRequest = self.data_of(request)
        gateway, code = gateway_of(request), secret_hash(given.device_code)
        if await gateway.read(device_logins.is_known, code):
            await gateway.write(partial(device_logins.withdraw, device_hash=code))
        return Response(status=204)


class RevokeOwnView(LoopAPIView):
    """For a token itself."""

    kind = "caller"

    @operation("revoke_me", "login", {204: None}, errors=(400,), action="revoke")
    async def post(self, request: Request) -> Response:
        """Revoke the token that the request was made with, as `qgjob logout` does."""
        caller = caller_of(request)
        if caller.kind != "token":
            raise InvalidInputError("only a token can be revoked here: send it as a bearer")
        await gateway_of(request).write(partial(_revoke_own, caller=caller))
        return Response(status=204)


def _revoke_own(cursor: Any, caller: Caller) -> None:
    """Revoke the token with which the caller is authenticated, and audit that; a unit of work."""
    if Token.objects.filter(pk=UUID(caller.subject), revoked_at=None).update(revoked_at=timezone.now()):
        audit.record(cursor, caller, "revoke", kind="token", object_id=caller.subject, org_id=caller.org_id)
