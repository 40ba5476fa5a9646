"""Limits and checks of bundles: tars of plain files, compressed with bzip2, which qgjob packs and qgagent unpacks."""

import unicodedata

MAX_PACKED_BYTES = 512 * 1024 * 1024
MAX_BYTES = 2 * 1024**3  # of all files, unpacked
MAX_ENTRIES = 50_000  # files and folders
MAX_PATH_BYTES = 1000
MAX_DEPTH = 32  # folders above a file
MAX_NAME_BYTES = 255  # of a file or folder, in its path
SHA256 = r"^[0-9a-f]{64}\Z"


def key_of_path(path: str) -> str:
    """Return a key that is equal for paths that differ only by case or by the Unicode form of their letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", path).casefold())


class BundleNames:
    """The files of a bundle and their folders, by what some file system takes for one name."""

    def __init__(self) -> None:
        self._paths: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._paths)

    def add(self, file: str) -> tuple[str, str] | None:
        """Add a file and its folders; return two paths that clash on some file system, else None.

        Those of folders end with a slash.
        """
        parts = file.split("/")
        for depth in range(1, len(parts) + 1):
            name = "/".join(parts[:depth])
            path = name if depth == len(parts) else f"{name}/"
            key = key_of_path(name)
            known = self._paths.get(key)
            if known is None:
                self._paths[key] = path
            elif known != path or path == file:
                return known, path
        return None


def find_path_problem(path: str) -> str:
    """Return why a bundle may not have a file of this path (unsafe, in .git, too long, too deep); empty: it may."""
    parts = path.split("/")
    if any(part in ("", ".", "..") for part in parts) or "\\" in path:
        return "its path is not a plain relative one"
    if any(part.lower() == ".git" for part in parts):
        return "it is in .git"
    if not path.isprintable():  # control characters and bytes that are no UTF-8
        return "its name is no printable UTF-8"
    if len(path.encode()) > MAX_PATH_BYTES or any(len(part.encode()) > MAX_NAME_BYTES for part in parts):
        return f"its path has more than {MAX_PATH_BYTES} bytes, or a name of more than {MAX_NAME_BYTES}"
    return f"it is more than {MAX_DEPTH} folders deep" if len(parts) > MAX_DEPTH + 1 else ""
