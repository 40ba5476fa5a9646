"""Asks a server for its protocol version without becoming one of its agents."""

from __future__ import annotations

import asyncio
import re

from qgprotocol.messages import AgentHello, Hello, MessageError, Refused, decode_from_server, encode

from .errors import LinkError, RefusedError
from .host import SOFTWARE
from .link_opener import LinkOpener

NO_PROTOCOL = "0.0"
"""A version no server speaks: it refuses the hello, says its own, and has taken note of no agent."""
ANSWER_SECONDS = 10.0


async def server_protocol(open_link: LinkOpener, *, name: str) -> str:
    """The version the server there speaks. Raises LinkError, RefusedError."""
    hello = Hello(
        protocol=NO_PROTOCOL,
        instance=name,
        host=name,
        software=SOFTWARE,
        agents=[AgentHello(name=name, targets=["none"])],
    )
    try:
        async with asyncio.timeout(ANSWER_SECONDS), open_link() as link:
            await link.send(encode(hello))
            message = decode_from_server(await link.receive())
    except TimeoutError as error:
        raise LinkError(f"no answer within {ANSWER_SECONDS:g} s") from error
    except MessageError as error:
        raise LinkError(f"what answers there is no QualGent server: {error}") from error
    if not isinstance(message, Refused):
        raise LinkError("what answers there is no QualGent server")
    if message.code != "protocol":
        raise RefusedError(message.code, message.reason)
    found = re.search(r"speaks protocol (\d+\.\d+)", message.reason)
    if found is None:
        raise LinkError(f"the server does not say its protocol: {message.reason}")
    return found[1]
