"""Can the server listen where HOST and PORT say? Quick, with nothing installed; see ``scripts/run``."""

import sys

from qualgent.env import env_int, env_text
from qualgent.server.listening import ListenError, NotLoopbackError, open_listeners

host = env_text("HOST", "127.0.0.1", "")
port = env_int("PORT", 3000, "", within=(0, 65535))
try:
    for listener in open_listeners(host, port):
        listener.close()
except (ListenError, NotLoopbackError) as error:
    sys.exit(f"qualgent: {error}")
