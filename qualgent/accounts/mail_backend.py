"""Django's SMTP backend with the certificate authorities of QUALGENT_CA_FILE, which all clients here trust."""

import ssl
from contextlib import suppress
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.mail.backends import smtp
from django.utils.functional import cached_property

from qgprotocol.tls import client_context


class EmailBackend(smtp.EmailBackend):
    """The mail server of QUALGENT_EMAIL_URL."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.host:
            raise ImproperlyConfigured("there is no mail server: set QUALGENT_EMAIL_URL and QUALGENT_EMAIL_FROM")

    def open(self) -> bool | None:
        """Connect to the mail server and log in, closing a connection on which that fails, as Django does not."""
        try:
            return super().open()
        except Exception:
            with suppress(OSError):
                self.close()
            raise

    @cached_property
    def ssl_context(self) -> ssl.SSLContext:
        """Return the TLS context with the system's authorities and those of QUALGENT_CA_FILE."""
        return client_context()
