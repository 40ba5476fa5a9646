"""Mails: sent at once, or in one of 8 threads and dropped if all are busy; refused in a transaction.

Sending takes seconds if the server is slow, so it has no place on the event loop or in a transaction.
"""

import logging
import threading
from collections.abc import Callable
from typing import NamedTuple

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import connection, connections

from qgprotocol.tls import CAFileError, certificate_problem

logger = logging.getLogger("qualgent.accounts.mail")

MAX_AT_ONCE = 8  # threads that send
LONGEST_REASON = 200
_slots = threading.BoundedSemaphore(MAX_AT_ONCE)


class MailResult(NamedTuple):
    """The result of sending a mail."""

    to: str
    failure: str  # empty: the mail server took it


def is_configured() -> bool:
    return bool(settings.EMAIL_HOST)


def send(to: str, subject: str, text: str) -> MailResult:
    """Send a mail and return the result; failures are logged. Raises RuntimeError in a transaction."""
    if connection.in_atomic_block:
        raise RuntimeError("a mail was to be sent inside an open transaction; others would wait for the mail server")
    headers = {"Auto-Submitted": "auto-generated"}  # no replies from absent people
    try:
        EmailMessage(subject, text, to=[to], headers=headers).send()
    except (OSError, ValueError, CAFileError) as error:  # SMTPException is an OSError
        text = certificate_problem(error) or getattr(error, "strerror", None) or str(error)
        reason = " ".join(text.split())[:LONGEST_REASON] or type(error).__name__
        logger.warning("the mail %r to %s was not sent: %s", subject, to, reason)
        return MailResult(to, reason)
    return MailResult(to, "")


def run_soon(work: Callable[[], object]) -> None:
    """Run a function that sends mail in a daemon thread; if eight are running, drop it with a warning."""
    if not _slots.acquire(blocking=False):
        logger.warning("a mail was dropped: %d others wait for the mail server", MAX_AT_ONCE)
        return

    def run() -> None:
        try:
            work()
        except Exception:
            logger.exception("the text of a mail could not be rendered")
        finally:
            connections.close_all()  # of this thread
            _slots.release()

    threading.Thread(target=run, name="mail", daemon=True).start()
