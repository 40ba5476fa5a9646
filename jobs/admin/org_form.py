"""The form of an org's settings. What is right is decided where the API's is (``org_contract``), not a second time."""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.core.validators import RegexValidator

from accounts.contract import UNLIMITED, decode_change
from accounts.limits import LIMITS, NO_LIMIT, OrgLimits
from accounts.models import Org

CAUSES = ("failed", "timed_out", "lost", "error")
_DEFAULT = "empty: the server's own, {}; or the word unlimited"


class OrgForm(forms.Form):
    """Every setting; what is empty is the server's own."""

    weight = forms.FloatField(required=False, help_text="its share of the fleet beside others who wait; empty: 1")
    priority_ceiling = forms.IntegerField(
        required=False, help_text="the most urgent priority that it may use, 0 to 9; empty: 0, every priority"
    )
    submits_per_minute = forms.CharField(required=False, label="Jobs submitted a minute")
    submit_burst = forms.CharField(required=False, label="Jobs submitted at once")
    most_waiting = forms.CharField(required=False, label="Jobs that wait")
    most_running = forms.CharField(required=False, label="Jobs that run")
    most_stored_bytes = forms.CharField(required=False, label="Bytes stored")
    failed = forms.IntegerField(required=False, label="Attempts when the test fails")
    timed_out = forms.IntegerField(required=False, label="Attempts when it takes too long")
    lost = forms.IntegerField(required=False, label="Attempts when agents are lost")
    error = forms.IntegerField(required=False, label="Attempts when it cannot be run", help_text="empty: the server's")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        defaults = OrgLimits.from_settings()
        for name in LIMITS:
            default = getattr(defaults, name)
            self.fields[name].help_text = _DEFAULT.format("unlimited" if default is None else f"{default:,}")

    @staticmethod
    def values_of(org: Org) -> dict[str, Any]:
        """What the form shows of an org."""
        limits = {name: UNLIMITED if getattr(org, name) == NO_LIMIT else getattr(org, name) for name in LIMITS}
        return {"weight": org.weight, "priority_ceiling": org.priority_ceiling, **limits, **org.max_attempts}

    def changes(self) -> dict[str, Any]:
        """By the names and with the values of OrgSettings. Raises InvalidInputError."""
        data = self.cleaned_data
        wanted = {name: data[name] for name in ("weight", "priority_ceiling")}
        wanted |= {name: _limit(data[name]) for name in LIMITS}
        wanted["max_attempts"] = {cause: data[cause] for cause in CAUSES if data[cause] is not None}
        return decode_change(json.dumps(wanted).encode()).changes()


class NewOrgForm(OrgForm):
    """Of an org that has submitted nothing yet."""

    id = forms.CharField(
        max_length=100, label="Org", help_text="as its submissions will say",
        validators=[RegexValidator(r"^[^\x00-\x1f\x7f]+\Z", "Only plain text, please.")],
    )  # fmt: skip
    field_order = ("id",)


def _limit(text: str) -> int | str | None:
    """A number as one; the rest is for the contract to judge."""
    plain = text.strip().replace(",", "").replace("_", "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 20 else plain or None
