"""Can the server listen where HOST and PORT say? Quick, with nothing installed; see ``scripts/run``."""

import sys

from qualgent.core.env import env_bool, env_int, env_text
from qualgent.server.listening import ListenError, NotLoopbackError, open_listeners

host = env_text("HOST", "127.0.0.1", "")
port = env_int("PORT", 3000, "", within=(0, 65535))
shared = env_bool("QUALGENT_AUTH", False, "")
try:
    if not (shared and env_text("QUALGENT_UNIX_SOCKET", "", "")):  # the server itself looks after that
        for listener in open_listeners(host, port, any_address=shared):
            listener.close()
except (ListenError, NotLoopbackError) as error:
    sys.exit(f"qualgent: {error}")
