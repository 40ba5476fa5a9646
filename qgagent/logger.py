"""The logger of qgagent."""

import logging

log = logging.getLogger("qgagent")


class Warner:
    """Warn of what is tried again and again; a repetition of the last warning is logged for --verbose only."""

    def __init__(self) -> None:
        self.last = ""  # empty: it has succeeded since

    def warn(self, text: str) -> None:
        log.log(logging.DEBUG if text == self.last else logging.WARNING, "%s", text)
        self.last = text
