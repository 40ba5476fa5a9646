"""Context manager that converts errors of the system or of libraries into a program's own class of error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def errors_as(
    kind: Callable[[str], Exception], text: str, causes: type[Exception] | tuple[type[Exception], ...] = OSError
) -> Iterator[None]:
    """Convert an OSError (or one of ``causes``) of the block into ``kind(…)`` with the text and the reason."""
    try:
        yield
    except causes as error:
        raise kind(f"{text}: {getattr(error, 'strerror', None) or error}") from error
