"""The REST API for CI jobs without a secret (``people.ci``)."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Annotated

from django.conf import settings
from msgspec import Meta, Struct
from rest_framework.request import Request

from qualgent.accounts.credentials import MOST_BYTES, TOKEN_PREFIX, new_secret, secret_hash
from qualgent.accounts.permissions import Resource
from qualgent.core.errors import BusyError, LimitError
from qualgent.core.token_bucket import TokenBucket
from qualgent.web.gateway import ServingProcess, gateway_of, process_of
from qualgent.web.openapi import object_of, operation
from qualgent.web.rest_json import Response

from .ci.claims import CiJob, ClaimsError, unverified, verify
from .ci.exchange import MOST_A_MINUTE, Exchange, Refused, exchange
from .ci.issuer_keys import IssuerKeys, KeysError
from .oauth_api import OAUTH_ERROR, OAuthError, OAuthView, program_of, token_answer

GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
TOKEN_TYPES = ("urn:ietf:params:oauth:token-type:jwt", "urn:ietf:params:oauth:token-type:id_token")
ISSUED_TYPE = "urn:ietf:params:oauth:token-type:access_token"
MOST_TOKEN = 16_384  # bytes; GitHub's and GitLab's have about two thousand
MOST_REPOSITORIES = 10_000  # whose tries are counted


class CiTokenRequest(Struct, frozen=True, kw_only=True):
    """A token exchange as in RFC 8693."""

    grant_type: Annotated[str, Meta(max_length=100, description=GRANT)]
    subject_token: Annotated[str, Meta(min_length=1, max_length=MOST_TOKEN, description="the CI service's OIDC token")]
    subject_token_type: Annotated[str, Meta(max_length=100, description=" or ".join(TOKEN_TYPES))]
    org: Annotated[str, Meta(max_length=100, description="organization; needed if the rules of several match")] = ""
    renews: Annotated[
        str, Meta(max_length=MOST_BYTES, description="the token that this run has already, to be valid for longer")
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
        """Return the job that a CI service's token is of. Raises ClaimsError, KeysError."""
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
        """Count a try of a repository; return False if there were too many within a minute."""
        now_ms, name = int(time.monotonic() * 1000), (job.issuer, job.repository)
        bucket = self._tries.pop(name, None) or TokenBucket(MOST_A_MINUTE, MOST_A_MINUTE, now_ms)
        self._tries[name] = bucket
        if len(self._tries) > MOST_REPOSITORIES:
            self._tries.popitem(last=False)
        return bucket.take(1, now_ms)


def _ci_of(process: ServingProcess) -> CiGateway:
    found = process.parts.get("ci")
    if not isinstance(found, CiGateway):
        found = process.parts["ci"] = CiGateway()
    return found


class CiTokenView(OAuthView):
    """Open to everybody who has a token of a CI service that a rule is for."""

    body_type = CiTokenRequest

    @operation(
        "exchange_ci_token",
        "login",
        {
            200: object_of(
                access_token=str, issued_token_type=str, token_type=str, expires_in=int, scope=str, org=str, name=str
            ),
            400: OAUTH_ERROR,
            403: OAUTH_ERROR,
        },
        body=CiTokenRequest,
        errors=(409, 429),
        action="exchange",
    )
    async def post(self, request: Request) -> Response:
        """Exchange the OIDC token of a GitHub or GitLab job for a token of an hour, by an organization's rules."""
        given: CiTokenRequest = self.given(request)
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
            raise _too_many(f"{job.repository} has tried {MOST_A_MINUTE} times within a minute")
        secret = new_secret(TOKEN_PREFIX)
        renewed = secret_hash(given.renews) if given.renews else ""
        unit = partial(exchange, asked=Exchange(job, given.org, secret_hash(secret), renewed, caller))
        found = await gateway.write(unit)
        if isinstance(found, Refused):
            if found.code == "slow_down":
                raise _too_many(found.text)
            gateway.denials.note(caller, "exchange", Resource("login"))
            raise OAuthError(found.code, found.text, status=403 if found.code == "access_denied" else 400)
        answer = token_answer(given.renews if found.is_renewed else secret, found)
        return Response({**answer, "issued_token_type": ISSUED_TYPE})


def _too_many(text: str) -> LimitError:
    return LimitError(f"{text}; try again in a minute", retry_seconds=60, headers={})
