"""The logger of qgagent, and its output to stderr."""

from __future__ import annotations

import logging
import sys

from qgprotocol import log_format

log = logging.getLogger("qgagent")


def log_to_stderr(*, quiet: bool, verbose: bool, form: str) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(log_format.formatter(form, short=True))
    log.handlers = [handler]
    log.propagate = False
    log.setLevel(logging.WARNING if quiet else logging.DEBUG if verbose else logging.INFO)
