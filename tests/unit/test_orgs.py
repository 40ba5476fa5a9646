"""Settings of organizations override the server's defaults."""

from __future__ import annotations

import pytest

from qualgent.accounts.limits import NO_LIMIT, OrgLimits, Orgs, OrgSettings
from qualgent.core import env
from qualgent.core.env import ConfigurationError, env_limit
from qualgent.engine.values import OrgShare

DEFAULTS = OrgLimits(submits_per_minute=60, most_running=3)


def test_an_org_has_the_defaults_until_something_is_set() -> None:
    """This includes unknown orgs; the default burst is the jobs of one minute."""
    orgs = Orgs(DEFAULTS)
    assert orgs.limits_of("acme") == OrgLimits(submits_per_minute=60, submit_burst=60, most_running=3)
    assert orgs.shares.of("acme") == OrgShare(most_running=3)


def test_settings_override_defaults() -> None:
    """A setting is a number or unlimited; others stay at the default."""
    orgs = Orgs(DEFAULTS)
    orgs.put("acme", OrgSettings(most_running=NO_LIMIT, most_waiting=5, weight=2.0))
    limits = orgs.limits_of("acme")
    assert (limits.most_running, limits.most_waiting, limits.submits_per_minute) == (None, 5, 60)
    assert orgs.shares.of("acme") == OrgShare(weight=2.0)
    orgs.put("acme", OrgSettings())
    assert orgs.limits_of("acme") is orgs.defaults
    assert orgs.shares.of("acme") == OrgShare(most_running=3)


def test_a_burst_needs_a_rate() -> None:
    """Without a rate the burst has no effect."""
    orgs = Orgs(OrgLimits(submit_burst=5))
    assert orgs.limits_of("acme").submit_burst is None
    orgs.put("acme", OrgSettings(submits_per_minute=10))
    assert orgs.limits_of("acme").submit_burst == 5


def test_only_a_ceiling_forbids_a_priority() -> None:
    """Only orgs with a ceiling above the priority are barred."""
    orgs = Orgs(DEFAULTS)
    orgs.put("acme", OrgSettings(priority_ceiling=3))
    orgs.put("zeta", OrgSettings(priority_ceiling=1))
    assert [orgs.barred_from(priority) for priority in (0, 2, 3)] == [{"acme", "zeta"}, {"acme"}, frozenset()]


@pytest.mark.parametrize(("text", "limit"), [(None, None), ("none", None), ("None", None), ("", None), (" 7 ", 7)])
def test_a_limit_of_the_environment_is_optional(
    monkeypatch: pytest.MonkeyPatch, text: str | None, limit: int | None
) -> None:
    """Unset, empty or ``none`` means unlimited."""
    monkeypatch.setattr(env, "DECLARED", {})
    if text is not None:
        monkeypatch.setenv("QUALGENT_SOMETHING", text)
    assert env_limit("QUALGENT_SOMETHING", "meaning", within=(1, 9)) == limit
    assert env.DECLARED["QUALGENT_SOMETHING"].default == "none"


@pytest.mark.parametrize("text", ["many", "0", "10", "1.5"])
def test_a_limit_of_the_environment_is_a_number_within_bounds(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Other values end the program with the variable's name."""
    monkeypatch.setattr(env, "DECLARED", {})
    monkeypatch.setenv("QUALGENT_SOMETHING", text)
    with pytest.raises(ConfigurationError, match="QUALGENT_SOMETHING must be"):
        env_limit("QUALGENT_SOMETHING", "meaning", within=(1, 9))
