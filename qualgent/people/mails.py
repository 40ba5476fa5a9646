"""Mails to people (invitations, password resets, changed addresses), whose links lead to QUALGENT_PUBLIC_URL."""

from typing import Any

from django.conf import settings

from qualgent.accounts import mail
from qualgent.accounts.mail import MailResult

from .team import Person

WHY = "If you did not expect this mail, ignore it: without the link nothing happens."


def send_invitation(to: str, url: str, *, inviter: str, org: str, role: str) -> MailResult:
    """Mail the link of an invitation, which works once within 7 days."""
    text = f"{inviter} invites you to {org} on {_server_url()} as {role}. Choose a username and a password:"
    return _send_mail(to, f"Invitation to {org} on QualGent", text, url, "The link works once, within 7 days.", WHY)


def send_reset(person: Person, url: str, *, made_by: str) -> MailResult:
    """Mail the password reset link that an owner or administrator made."""
    text = f"{made_by} made a link with which you, {person.name}, set a new password at {_server_url()}:"
    end = "The link works once, within 7 days. It removes your second factor and passkeys, and logs you out everywhere."
    return _send_mail(person.email, "New password on QualGent", text, url, end)


def send_forgotten(user: Any, url: str) -> MailResult:
    """Mail the password reset link requested on the page for forgotten passwords."""
    text = f"Somebody asked for a new password of {user.get_username()} at {_server_url()}. To set one:"
    end = "The link works once, within an hour. Your second factor and passkeys stay as they are."
    return _send_mail(user.email, "New password on QualGent", text, url, end, WHY)


def send_confirmation(to: str, url: str, *, username: str) -> MailResult:
    """Mail the link that confirms a new email address within a day."""
    text = (
        f"{username} at {_server_url()} gave this address as theirs. To confirm it, open this where you are logged in:"
    )
    return _send_mail(to, "Confirm your address on QualGent", text, url, "The link works for a day.", WHY)


def send_address_changed(to: str, *, username: str) -> MailResult:
    """Mail a notice to a person's former email address."""
    text = (
        f"{username} at {_server_url()} has another email address now. If that was not you, ask an owner of your "
        "organization:"
    )
    return _send_mail(to, "Your address on QualGent was changed", text, f"{settings.QUALGENT_PUBLIC_URL}/accounts/")


def _server_url() -> str:
    return str(settings.QUALGENT_PUBLIC_URL)


def _send_mail(to: str, subject: str, *paragraphs: str) -> MailResult:
    """Send a mail of these paragraphs at once, and return the result."""
    return mail.send(to, subject, "\n\n".join(paragraphs) + "\n")
