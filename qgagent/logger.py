"""The logger of qgagent, and its output to stderr."""

import logging
import sys

from qgprotocol import log_format

log = logging.getLogger("qgagent")


class Warner:
    """Warn of what is tried again and again; a repetition of the last warning is logged for --verbose only."""

    def __init__(self) -> None:
        self.last = ""  # empty: it has succeeded since

    def warn(self, text: str) -> None:
        log.log(logging.DEBUG if text == self.last else logging.WARNING, "%s", text)
        self.last = text


def log_to_stderr(*, quiet: bool, verbose: bool, form: str) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(log_format.formatter(form, short=True))
    log.handlers = [handler]
    log.propagate = False
    log.setLevel(logging.WARNING if quiet else logging.DEBUG if verbose else logging.INFO)
