"""The logger of qgagent, and a warner that logs a repeated warning at debug level only."""

import logging

log = logging.getLogger("qgagent")


class Warner:
    """Logger of repeated warnings: a repetition of the last one is logged for --verbose only."""

    def __init__(self) -> None:
        self.last = ""  # empty: it has succeeded since

    def warn(self, text: str) -> None:
        """Log a warning; at debug level if it is equal to the last one."""
        log.log(logging.DEBUG if text == self.last else logging.WARNING, "%s", text)
        self.last = text
