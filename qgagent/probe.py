"""Query of a server's protocol version, without registering an agent."""

from __future__ import annotations

import asyncio
import re

from qgprotocol.messages import AgentHello, Hello, MessageError, Refused, decode_from_server, encode

from .errors import LinkError, RefusedError
from .host import SOFTWARE
from .link_opener import LinkOpener

NO_PROTOCOL = "0.0"
"""A version that every server refuses, with its own version in the reason, before it registers an agent."""
ANSWER_SECONDS = 10.0


async def server_protocol(open_link: LinkOpener, *, name: str) -> str:
    """Return the protocol version of the server. Raises LinkError, RefusedError."""
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
        raise LinkError(f"the answer is not from a QualGent server: {error}") from error
    if not isinstance(message, Refused):
        raise LinkError("the answer is not from a QualGent server")
    if message.code != "protocol":
        raise RefusedError(message.code, message.reason)
    found = re.search(r"speaks protocol (\d+\.\d+)", message.reason)
    if found is None:
        raise LinkError(f"the server does not report its protocol version: {message.reason}")
    return found[1]
