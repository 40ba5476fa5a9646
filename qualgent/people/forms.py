"""Forms of people's pages."""

from __future__ import annotations

from typing import Any

from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.contrib.auth import get_user_model, password_validation
from django.contrib.auth.validators import ASCIIUsernameValidator
from django.core.exceptions import ValidationError

from qualgent.accounts import mail
from qualgent.accounts.caller import LOCAL, SERVER
from qualgent.accounts.models import Member

from .address import TAKEN as EMAIL_TAKEN
from .address import is_taken

RESERVED = (LOCAL, SERVER.actor, "monitoring")  # actors in the audit that are no people
LONGEST_NAME = 60
TAKEN = "Somebody has this username already; choose another."


class PasswordForm(forms.Form):
    """A new password, twice."""

    password1 = forms.CharField(
        label="New password",
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 10 characters; no common password, not only digits.",
    )
    password2 = forms.CharField(
        label="New password, again",
        strip=False,
        max_length=1000,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, user: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._user = user

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        first, second = cleaned.get("password1"), cleaned.get("password2")
        if first and second and first != second:
            self.add_error("password2", "The two passwords are not the same.")
        elif first:
            user = self._user or get_user_model()(username=cleaned.get("username", ""))
            try:
                password_validation.validate_password(first, user)
            except ValidationError as error:
                self.add_error("password1", error)
        return cleaned


class NewPersonForm(PasswordForm):
    """The user name and password of a new person."""

    username = forms.CharField(
        label="Username",
        max_length=LONGEST_NAME,
        validators=[ASCIIUsernameValidator()],
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false"}),
        help_text="Letters, digits and @ . + - _; you log in with it, and others see it.",
    )
    field_order = ("username", "password1", "password2")

    def clean_username(self) -> str:
        username: str = self.cleaned_data["username"]
        if username.lower() in RESERVED:
            raise ValidationError(TAKEN)
        return username


class InviteForm(forms.Form):
    """Whom to invite, and as what."""

    note = forms.CharField(
        label="Name or address", max_length=200, help_text="Whom the link is for; only members see it."
    )
    email = forms.EmailField(
        label="Email address",
        required=False,
        max_length=254,
        help_text="The link is sent there. Empty: send it yourself.",
    )
    role = forms.ChoiceField(label="Role", choices=Member.Roles.choices, initial=Member.Roles.SUBMITTER)
    org = forms.CharField(label="Organization", max_length=100, help_text="The org_id of its jobs.")

    def __init__(self, *args: Any, orgs: list[str], **kwargs: Any) -> None:
        """``orgs``: to choose from. Of one nothing is asked; without any, the first one is set up."""
        super().__init__(*args, **kwargs)
        if len(orgs) == 1:
            del self.fields["org"]
        elif orgs:
            self.fields["org"] = _org_field(orgs)
        if not mail.is_configured():
            del self.fields["email"]

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"]
        if email and is_taken(email):
            raise ValidationError(EMAIL_TAKEN)
        return email

    def clean_org(self) -> str:
        org: str = self.cleaned_data["org"]
        if not org.isprintable() or not org:
            raise ValidationError("An organization's id is printable text.")
        return org


def _org_field(orgs: list[str], *, required: bool = True) -> forms.ChoiceField:
    return forms.ChoiceField(label="Organization", choices=[(org, org) for org in orgs], required=required)


class RoleForm(forms.Form):
    """The role of a person in an organization. Only an administrator of the server makes others."""

    role = forms.ChoiceField(label="Role", choices=())

    def __init__(self, *args: Any, with_site: bool, orgs: list[str], **kwargs: Any) -> None:
        """``orgs``: to choose from; of one nothing is asked."""
        super().__init__(*args, **kwargs)
        if len(orgs) > 1:
            self.fields["org"] = _org_field(orgs, required=False)
        site = [("site", "Site administrator")] if with_site else []
        self.fields["role"].choices = [*Member.Roles.choices, *site]  # type: ignore[attr-defined]


class AddPasskeyForm(AddWebAuthnForm):
    """A passkey that logs in alone, unless told otherwise."""

    passwordless = forms.BooleanField(
        label="Log in without the password",
        required=False,
        initial=True,
        help_text="Otherwise it is asked for after the password, as a second factor.",
    )
