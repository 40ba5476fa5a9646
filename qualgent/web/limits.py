"""Constants that limit connections and a server's stop, in bytes and seconds; those users may change are settings."""

BACKLOG = 2048
"""Connections that the system completes before we accept them: a whole fleet may reconnect at once."""

HEAD_BYTES = 16 * 1024
HEAD_LINES = 100
KEPT_HEAD_BYTES = 1024
"""The largest head that a connection keeps, parsed, in case that the next one is the same."""

HEAD_SECONDS = 15.0
"""From a request's first byte to the end of its headers, even if the client keeps sending."""

IDLE_SECONDS = 75.0
"""For a kept-alive connection without a request, and for a response of which nothing could be sent."""

BODY_WINDOW_SECONDS = 15.0
BODY_WINDOW_BYTES = 16 * 1024
"""A body that is not complete must grow by this much in every window: 1 KiB/s."""

BODY_IN_MEMORY_BYTES = 1024 * 1024
"""A larger body goes to a temporary file while it arrives."""

SMALL_BODY_BYTES = 32 * 1024
"""A body of this announced length is read with its head, and takes no room from larger ones. Who has proved nothing
may send no more."""

BLANK_BYTES = 64
"""Line breaks between two requests."""

DECODED_BYTES = 512 * 1024
"""The largest body that is decoded in one turn of the event loop: a filter of 10,000 ids."""

BODY_PIECE_BYTES = 1024 * 1024
"""The largest piece of a body passed to the application at once."""

LINGER_SECONDS = 5.0
LINGER_BYTES = 4 * 1024 * 1024
"""After a refusal: how long and how much is still read and discarded: the client is to see the answer, not a reset."""

SOCKET_LINGER_BYTES = 256 * 1024
"""Bytes read and discarded after a WebSocket was refused."""

LINGER_UNREAD_SECONDS = 1.0
"""After those bytes: how long nothing is read any more before the connection is closed."""

FRAME_BYTES = 1024 * 1024
"""The largest WebSocket frame and message accepted."""

SOCKET_UNSENT_BYTES = 8 * 1024 * 1024
"""A WebSocket reader that is further behind than this is cut off; it reconnects."""

SOCKET_UNREAD_MESSAGES = 256
SOCKET_UNREAD_BYTES = 4 * 1024 * 1024
"""The most that is parsed ahead of the application of one WebSocket; then reading from its client pauses."""

TURN_SECONDS = 0.00025
"""Time for all WebSockets together to parse and process messages in one turn of the event loop. A request takes about
ten turns, each of which a flood makes longer by this much."""

OWED_SECONDS = 0.0025
"""The most that is missing in later turns because a message took longer than its turn had time."""

SLICE_BYTES = 256
"""Bytes that a WebSocket parses in its first step and behind tiny frames: at most 42, an eighth of a millisecond."""

SLICE_FRAMES = 8
FRAMES_SLICE_BYTES = 1024
"""Bytes of the largest step behind steps that had no more frames than that."""

LARGE_SLICE_BYTES = 8 * 1024
"""Bytes of the largest step, inside a large frame."""

FRAGMENTS = 512
"""The most fragments of a message."""

IDLE_FRAMES = 100
IDLE_FRAMES_SECONDS = 10.0
"""The most frames without much content from a client in IDLE_FRAMES_SECONDS: pings, pongs, tiny fragments, and any
frames after the close."""

TINY_FRAGMENT_BYTES = 64
"""A fragment below this counts as one without content, unless it is the last of its message."""

ACCEPT_SECONDS = 5.0
"""Time for an application to accept a WebSocket."""

CLOSE_SECONDS = 1.0
"""After the close of a WebSocket: how long its client may take to answer it."""

PING_SECONDS = 20.0
"""After which a silent WebSocket is sent a ping."""

PONG_SECONDS = 30.0
"""After a ping: how long a WebSocket may stay silent."""

APPLICATION_SECONDS = 10.0
"""After a client's disconnect: how long its application may take to return before it is cancelled."""

DRAIN_SECONDS = 2.0
"""On stop: how long requests in flight may take before they are cancelled."""

CANCEL_SECONDS = 1.0
"""On stop: how long cancelled applications may take to return."""

STOP_SECONDS = 14.0
"""On stop: after which the process exits, whatever still hangs."""

SECOND_SIGNAL_SECONDS = 1.0
"""On stop: how long after the first signal another one counts as a second, which exits at once."""
