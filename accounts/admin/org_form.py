"""The form of an organization's settings; its values are checked by the API's ``accounts.contract``."""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.core.validators import RegexValidator

from accounts.contract import UNLIMITED, decode_change
from accounts.limits import LIMITS, NO_LIMIT, OrgLimits
from accounts.models import Org

CAUSES = ("failed", "timed_out", "lost", "error")
_DEFAULT = "Empty: the server's default, {}. Or the word unlimited."


class OrgForm(forms.Form):
    """All settings; an empty field stands for the server's default."""

    weight = forms.FloatField(required=False, help_text="Share of the fleet relative to other organizations; empty: 1.")
    priority_ceiling = forms.IntegerField(
        required=False, help_text="The most urgent priority allowed, 0 to 9; empty: 0, every priority."
    )
    submits_per_minute = forms.CharField(required=False, label="Jobs submitted per minute")
    submit_burst = forms.CharField(required=False, label="Jobs submitted at once")
    most_waiting = forms.CharField(required=False, label="Pending jobs")
    most_running = forms.CharField(required=False, label="Running jobs")
    most_stored_bytes = forms.CharField(required=False, label="Bytes stored")
    failed = forms.IntegerField(required=False, label="Attempts when the test fails")
    timed_out = forms.IntegerField(required=False, label="Attempts when the test times out")
    lost = forms.IntegerField(required=False, label="Attempts when agents are lost")
    error = forms.IntegerField(required=False, label="Attempts when the test cannot run")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        defaults = OrgLimits.from_settings()
        for name in LIMITS:
            default = getattr(defaults, name)
            self.fields[name].help_text = _DEFAULT.format("unlimited" if default is None else f"{default:,}")

    @staticmethod
    def values_of(org: Org) -> dict[str, Any]:
        """Return the form's initial values for an organization."""
        limits = {name: UNLIMITED if getattr(org, name) == NO_LIMIT else getattr(org, name) for name in LIMITS}
        return {"weight": org.weight, "priority_ceiling": org.priority_ceiling, **limits, **org.max_attempts}

    def changes(self) -> dict[str, Any]:
        """Return the settings as ``set_org`` takes them. Raises InvalidInputError."""
        data = self.cleaned_data
        settings = {name: data[name] for name in ("weight", "priority_ceiling")}
        settings |= {name: _limit(data[name]) for name in LIMITS}
        settings["max_attempts"] = {cause: data[cause] for cause in CAUSES if data[cause] is not None}
        return decode_change(json.dumps(settings).encode()).changes()


class NewOrgForm(OrgForm):
    """The settings of an organization that has not submitted yet, and its id."""

    id = forms.CharField(
        max_length=100,
        label="Organization",
        help_text="The org_id of its submissions.",
        validators=[RegexValidator(r"^[^\x00-\x1f\x7f]+\Z", "Only plain text, please.")],
    )
    field_order = ("id",)


def _limit(text: str) -> int | str | None:
    """Return a number as int, and other text as it is for the contract to reject."""
    plain = text.strip().replace(",", "").replace("_", "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 20 else plain or None
