"""The lock of the data directory, which one process holds that serves from it or changes it as a whole."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from typing import IO

LOCK_TRIES = 5
LOCK_TRY_SECONDS = 0.05


def lock_data_dir(folder: Path) -> IO[str]:
    """Lock the data directory until the returned file is closed. Raises SystemExit if another process has it."""
    path = folder / "server.lock"
    file = open(path, "a+")  # noqa: SIM115 — the caller holds it open
    for _ in range(LOCK_TRIES):
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except OSError:
            time.sleep(LOCK_TRY_SECONDS)  # `manage.py doctor` may hold the lock for a moment
    else:
        file.seek(0)
        owner = file.read().strip() or "another process"
        file.close()
        raise SystemExit(
            f"qualgent: {owner} already serves from {folder} (lock file {path}); "
            "stop it, or set QUALGENT_DATA_DIR to another folder"
        )
    file.truncate(0)
    file.write(f"process {os.getpid()}")
    file.flush()
    return file
