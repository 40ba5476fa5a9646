"""A frame of the live socket, as text and compressed."""

from __future__ import annotations

import asyncio
import zlib

LEAST_BYTES = 200  # shorter frames are sent as text
ON_LOOP_BYTES = 64 * 1024  # larger frames are compressed in a thread: these take a millisecond
LEVEL = 6


class Frame:
    """A frame that is compressed once for all viewers, when the first of them needs it.

    Each frame is a stream of its own: a window over several frames would need a compressor for each viewer.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._compressed: bytes | None = None
        self._compressing: asyncio.Future[bytes] | None = None

    async def compressed(self) -> str | bytes:
        """Return the frame as raw deflate data, or its text where that is short."""
        if len(self.text) < LEAST_BYTES:
            return self.text
        if self._compressed is None:
            if len(self.text) <= ON_LOOP_BYTES:
                self._compressed = deflate_text(self.text)
            else:
                if self._compressing is None:
                    self._compressing = asyncio.ensure_future(asyncio.to_thread(deflate_text, self.text))
                # shielded: a viewer that leaves does not cancel it for the others
                self._compressed = await asyncio.shield(self._compressing)
        return self._compressed


def deflate_text(text: str) -> bytes:
    compressor = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    return compressor.compress(text.encode()) + compressor.flush()
