"""Checks of settings that shared mode (QUALGENT_AUTH=on) needs: public URL and unix socket, with the socket's mode.

Imports no Django.
"""

from pathlib import Path
from urllib.parse import urlsplit

from qualgent.core.content_settings import refuse_example
from qualgent.core.env import ConfigurationError
from qualgent.core.proxies import TrustedProxies

UNIX_MODE = 0o660
"""Permissions of the unix socket: for the server's user and the folder's group, which is the proxy's."""


def check_public_url(url: str) -> None:
    """Raise ConfigurationError unless a URL is https without a path, and not an example from the docs."""
    if not url.startswith("https://") or urlsplit(url).path:
        raise ConfigurationError(
            "QUALGENT_AUTH=on needs QUALGENT_PUBLIC_URL, the https address of this server without a path, such as "
            f"https://qualgent.example.com{f', not {url!r}' if url else ''}"
        )
    refuse_example("QUALGENT_PUBLIC_URL", url)


def check_unix_socket(text: str, data_dir: Path, proxies: TrustedProxies, *, is_shared: bool) -> None:
    """Raise ConfigurationError if the unix socket's path, or the settings with it, do not fit a reverse proxy."""
    path = Path(text)
    if is_shared and not proxies.unix:
        raise ConfigurationError(
            "QUALGENT_UNIX_SOCKET needs QUALGENT_TRUSTED_PROXIES=unix: https is known by the proxy's headers only"
        )
    if not is_shared:
        raise ConfigurationError(
            "QUALGENT_UNIX_SOCKET needs QUALGENT_AUTH=on: without it only this machine's user is served"
        )
    if not path.is_absolute() or len(text.encode()) > 100:
        raise ConfigurationError(f"QUALGENT_UNIX_SOCKET must be an absolute path of at most 100 bytes, not {text!r}")
    if path.resolve().is_relative_to(data_dir):
        raise ConfigurationError(
            "QUALGENT_UNIX_SOCKET must be outside the data directory, which is closed to the proxy"
        )
    if not path.parent.is_dir():
        raise ConfigurationError(f"the folder of QUALGENT_UNIX_SOCKET does not exist: {path.parent}")


def host_names(public_url: str) -> list[str]:
    """Return the host name of the public URL for ALLOWED_HOSTS; []: there is none."""
    name = urlsplit(public_url).hostname
    return [] if name is None else [f"[{name}]" if ":" in name else name]
