"""The examples of the API's description are what the API answers (tests/integration/api_scenario.py)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from drf_spectacular.generators import SchemaGenerator

from qgprotocol import __version__
from tests.integration.api_scenario import CONTENT_URL, Recorder, Scenario
from tests.oidc_issuer import OidcIssuer
from tests.server_process import ServerProcess
from tests.shared_mode import PUBLIC_URL, SHARED, PublicClient
from tests.webhook_receiver import webhook_receiver

KEPT = Path("qualgent/web/examples.json")


_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_SECRET = "q4f1d0vN1rYp0n3xJt5c2wQ4f1d0vN1rYp0n3xJt5c2"
_BY_NAME = {
    "link": _SECRET[:22],
    "link_id": _SECRET[:22],
    "device_code": _SECRET,
    "subject_token": "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJpc3MiOiJodHRwczovL2dpdGxhYi5jb20ifQ.c2lnbmF0dXJl",
    "score": 1769889615.5,
    **{"eta_seconds": 45.0, "clear_seconds": 60.0},
    "free_bytes": 78_897_774_592,
    "database_bytes": 851_968,
    **dict.fromkeys(("p50", "p95"), 0.045),
    **{"version": "1.0.0", "python": "3.12.3", "database": "sqlite"},
}
"""Values that are another at each time, by the names of their fields."""
_REPLACED = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)", "2026-01-31T12:00:00.123Z"),
        (r"\b(qg[a-z]_|whsec_)[\w+/-]{30,}=*", rf"\1{_SECRET}"),
        (r"\b[A-Z]{4}-[A-Z]{4}\b", "BCDF-GHJK"),
        (rf"{CONTENT_URL}/\d+\.\w+\.[\w-]+", f"{CONTENT_URL}/1769889600.YWNtZQ.{_SECRET}"),
        (CONTENT_URL, "https://qualgent-content.example.net"),
        (r"http://127\.0\.0\.1:\d+/hook", "https://ci.example.com/qualgent"),
        (r"http://127\.0\.0\.1:\d+", "https://token.actions.githubusercontent.com"),
        (r"(seconds\\\":\d+)\.0\b", r"\1"),  # in a frame, by way of Redis or not
        (r"about 40 s, a guess", "about 50 s, a guess"),  # some ms later
        (r"offline for \d+ s\b", "offline for a few seconds"),  # where the machine is slow
        (PUBLIC_URL, "https://qualgent.example.com"),
        (rf"qualgent {re.escape(__version__)}", "qualgent 1.0.0"),
    )
]
"""Texts that are another at each time, or those of this test's servers."""


def _has_lists(value: Any) -> bool:
    return isinstance(value, list) or (isinstance(value, dict) and any(map(_has_lists, value.values())))


def _fixed(value: Any) -> Any:
    if isinstance(value, list):
        return [_fixed(one) for one in value]
    if isinstance(value, dict):
        if "step" in value:  # a series, which has a sample every five seconds
            value = {name: type(one)() if _has_lists(one) else one for name, one in value.items()}
        return {
            name: _BY_NAME[name] if name in _BY_NAME and one is not None else _fixed(one) for name, one in value.items()
        }
    if isinstance(value, float) and value > 10_000:
        return float(round(value, -3))  # until the end of a hold
    return 0.012 if isinstance(value, float) and value != round(value, 3) else value  # a measured time


def _normalized(examples: Any) -> str:
    """Return examples as JSON in which ids are numbered, and times, secrets and measured values are the same."""
    ids: dict[str, str] = {}
    text = json.dumps(_fixed(examples), indent=1, ensure_ascii=False)
    text = _ID.sub(lambda found: ids.setdefault(found[0], f"019a0c3e-5f0a-7cc1-9d3e-{len(ids) + 1:012x}"), text)
    for pattern, replacement in _REPLACED:
        text = pattern.sub(replacement, text)
    return text + "\n"


@pytest.mark.slow
def test_the_examples_are_what_the_api_answers(
    server_factory: Callable[..., ServerProcess], public: Callable[..., PublicClient], tmp_path: Path
) -> None:
    """Apart from ids, times, secrets and measured values. The test writes the file that records the answers of now."""
    with OidcIssuer() as issuer, webhook_receiver() as receiver:
        server = server_factory(
            **SHARED, QUALGENT_CI_ISSUERS=f"github={issuer.url}", QUALGENT_WEBHOOK_ALLOW="127.0.0.1",
            QUALGENT_CONTENT_URL=CONTENT_URL,
        )  # fmt: skip
        recorder = Recorder(SchemaGenerator().get_schema(request=None, public=True))
        Scenario(recorder, server, public, issuer).play(receiver)
    new = tmp_path / "examples.json"
    new.write_text(_normalized(recorder.examples))
    assert json.loads(KEPT.read_text()) == json.loads(new.read_text()), f"if that is meant: cp {new} {KEPT}"
