"""The base of API views that speak as OAuth 2 does (RFC 6749, 8628, 8693): form bodies or JSON, and its errors."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import parse_qsl

import msgspec
from django.conf import settings
from msgspec.structs import replace
from rest_framework import exceptions
from rest_framework.request import Request

from qualgent.accounts.caller import Caller, caller_of
from qualgent.core.errors import ConflictError
from qualgent.web.identify import origin_of
from qualgent.web.openapi import object_of
from qualgent.web.rest import JSON, LoopAPIView
from qualgent.web.rest_json import Response

from .ci.exchange import CiGrant
from .device_logins import Grant

FORM = "application/x-www-form-urlencoded"
MOST_FIELDS = 20
LOCAL_ONLY = "this server serves its own user only and needs no login; others need QUALGENT_AUTH=on"
OAUTH_ERROR = object_of(error=str, error_description=str)
"""The schema of an error: a code of the RFC, and what to do."""


class OAuthError(Exception):
    """An error with a code that OAuth defines."""

    def __init__(self, code: str, text: str, *, status: int = 400) -> None:
        super().__init__(text)
        self.code = code
        self.status = status


def program_of(request: Request) -> Caller:
    """Return the caller with the name of its program, also of one that is not logged in."""
    _, client, _ = origin_of(request._request.scope)  # type: ignore[attr-defined]
    return replace(caller_of(request), client=client)


def token_answer(secret: str, grant: Grant | CiGrant) -> dict[str, Any]:
    """Return the body of the response with a token."""
    return {
        "access_token": secret,
        "token_type": "Bearer",
        "expires_in": int(grant.lifetime.total_seconds()),
        "scope": " ".join(grant.scopes),
        "org": grant.org,
        "name": grant.name,
    }


class OAuthView(LoopAPIView):
    """A view whose body is an object of texts, a ``body_type``. Unknown fields are ignored, as RFC 6749 says."""

    kind = "login"
    body_type: ClassVar[type[Any]]

    def given(self, request: Request) -> Any:
        """Return the body. Raises ConflictError in local mode; OAuthError."""
        if not settings.QUALGENT_AUTH:
            raise ConflictError(LOCAL_ONLY)
        sent = request._request
        body: bytes = sent.body
        try:
            if sent.content_type == FORM:
                pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS)
                if len(dict(pairs)) != len(pairs):
                    raise OAuthError("invalid_request", "a field is repeated")
                return msgspec.convert(dict(pairs), self.body_type)
            if body and sent.content_type != JSON:
                raise exceptions.UnsupportedMediaType(sent.content_type or "")
            return msgspec.json.decode(body or b"{}", type=self.body_type)
        except (ValueError, RecursionError) as error:  # of msgspec's, too
            raise OAuthError("invalid_request", str(error)) from error

    def handle_exception(self, error: Exception) -> Any:
        if isinstance(error, OAuthError):
            return Response({"error": error.code, "error_description": str(error)}, status=error.status)
        return super().handle_exception(error)
