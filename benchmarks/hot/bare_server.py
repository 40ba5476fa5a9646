"""The server of ``qualgent/server`` with an application that reads a body and answers it: the floor of a request.

python -m benchmarks.hot.bare_server PORT
"""

from __future__ import annotations

import os
import sys
from typing import Any

ANSWER = b'{"message":"Job submitted successfully","job":{"id":"019a0c3e-5f0a-7cc1-9d3e-0a1b2c3d4e5f"}}'
MIB = 1024 * 1024


async def answer(scope: dict[str, Any], receive: Any, send: Any) -> None:
    while (await receive()).get("more_body"):
        pass
    status = 201 if scope["method"] == "POST" else 200
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(ANSWER))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": ANSWER})


def load(port: int) -> Any:
    """Return what is served. Django's apps are not loaded: they would start the scheduler."""
    from qualgent.server.main import Hosted

    return Hosted(answer)


def main(port: int) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    from qualgent.server.main import serve

    return serve("127.0.0.1", port, load, body_limit=16 * MIB, spool_limit=16 * MIB, upload_limit=16 * MIB)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
