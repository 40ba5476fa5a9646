"""Enrollment of device hosts and rotation of their credentials: paths, and the server's answers."""

from msgspec import Struct

ENROLL_PATH, ROTATE_PATH = "/api/v1/hosts/enroll", "/api/v1/hosts/rotate"


class Enrolled(Struct, frozen=True, kw_only=True):
    """Answer of the server to the enrollment of a device host."""

    host: str  # id at the server
    credential: str
    prefix: str
    targets: list[str]
    labels: dict[str, str]
    allowed_labels: dict[str, list[str]] = {}


class Rotated(Struct, frozen=True):
    """Answer of the server to a device host that requests its next credential."""

    credential: str
