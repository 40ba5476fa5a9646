"""Files that a runner attached to cases of one of its jobs, in the directory of artifacts that all of them share."""

import contextlib
import os
import shutil
from pathlib import Path

from .artifacts import open_folder


def keep_attachment(path: Path, shared: Path, target: Path) -> str | None:
    """Link a file of the shared directory to the same place below ``target``, which is uploaded with its job.

    Return its path relative to the directory; None: it is not in there, or no regular file. The original stays for
    reports of the whole run. Symbolic links, which tests can make, are not followed.
    """
    try:
        relative = path.relative_to(shared)
    except ValueError:
        return None
    if not relative.parts or ".." in relative.parts:
        return None
    with contextlib.suppress(OSError), open_folder(shared, relative.parts[:-1]) as folder:
        place = target / relative
        place.parent.mkdir(parents=True, exist_ok=True)
        place.unlink(missing_ok=True)
        try:
            os.link(relative.name, place, src_dir_fd=folder, follow_symlinks=False)
        except OSError:  # of another user, or on another file system
            _copy_file(relative.name, folder, place)
        return relative.as_posix()
    return None


def delete_file(shared: Path, relative: str) -> None:
    """Delete a file of the directory, if it is there. Symbolic links to folders are not followed."""
    path = Path(relative)
    with contextlib.suppress(OSError), open_folder(shared, path.parts[:-1]) as folder:
        os.unlink(path.name, dir_fd=folder)


def _copy_file(name: str, folder: int, place: Path) -> None:
    source = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
    with os.fdopen(source, "rb") as reading, place.open("xb") as writing:
        shutil.copyfileobj(reading, writing)
