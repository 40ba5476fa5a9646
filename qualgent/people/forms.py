"""Forms that several people's pages share: passwords, new people, invitations, roles, choice of organization."""

from typing import Any

from allauth.account.forms import ChangePasswordForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import SetPasswordMixin
from django.contrib.auth.validators import ASCIIUsernameValidator
from django.core.exceptions import ValidationError

from qualgent.accounts import mail
from qualgent.accounts.models import Member
from qualgent.accounts.permissions import LOCAL, SERVER

from .address import TAKEN as EMAIL_TAKEN
from .address import is_taken

RESERVED = (LOCAL, SERVER.actor, "monitoring")  # actors in the audit that are no people
LONGEST_NAME = 60
TAKEN = "Somebody has this username already; choose another."


class PasswordForm(SetPasswordMixin, forms.Form):  # type: ignore[type-arg]
    """A new password, twice."""

    error_messages = {"password_mismatch": "The two passwords are not the same."}

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
        """Raise ValidationError if the passwords differ, or are too weak for the person."""
        cleaned: dict[str, Any] = super().clean() or {}
        self.validate_passwords()
        user = self._user or get_user_model()(username=cleaned.get("username", ""))
        self.validate_password_for_user(user, "password1")
        return cleaned


class OwnPasswordForm(ChangePasswordForm):
    """A change of one's own password, in the words of PasswordForm."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["oldpassword"].label = "Current password"
        for name, field in PasswordForm.base_fields.items():
            self.fields[name].label, self.fields[name].help_text = field.label, field.help_text


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
        """Return the username. Raises ValidationError for a reserved one."""
        username: str = self.cleaned_data["username"]
        if username.lower() in RESERVED:
            raise ValidationError(TAKEN)
        return username


class OrgChoiceForm(forms.Form):
    """A form with a choice of organizations. Of one nothing is asked."""

    org = forms.ChoiceField(label="Organization")

    def __init__(self, orgs: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.orgs = orgs
        if len(orgs) > 1:
            self.set_choices("org", [(org, org) for org in orgs])
        else:
            del self.fields["org"]

    def set_choices(self, field: str, choices: list[tuple[str, str]]) -> None:
        """Set the choices of a form field."""
        self.fields[field].choices = choices  # type: ignore[attr-defined]

    @property
    def org_id(self) -> str:
        """Return the chosen organization's id; without a choice, that of the only one."""
        return str(self.cleaned_data.get("org") or self.orgs[0])


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
        """Return the address. Raises ValidationError if an active person has it."""
        email: str = self.cleaned_data["email"]
        if email and is_taken(email):
            raise ValidationError(EMAIL_TAKEN)
        return email

    def clean_org(self) -> str:
        """Return the organization's id. Raises ValidationError unless it is printable."""
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
