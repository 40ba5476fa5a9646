"""The logger of qgagent."""

import logging

log = logging.getLogger("qgagent")


class Warner:
    """Logger of repeated warnings: a repetition of the last one is logged for --verbose only."""

    def __init__(self) -> None:
        self.last = ""  # empty: it has succeeded since

    def warn(self, text: str) -> None:
        log.log(logging.DEBUG if text == self.last else logging.WARNING, "%s", text)
        self.last = text
