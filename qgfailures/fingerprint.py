"""Fingerprints of causes: equal for two runs of the same failure."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

from .text import clean_line

RULES_VERSION = 1
"""Raise with any change of ``mask``: fingerprints of different rules are not compared."""

MAX_LENGTH = 1000

_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}\b")
_URL = re.compile(
    r"\b(?P<scheme>[a-z][a-z0-9+.-]{1,15})://(?:[^\s/@'\"<>]{1,200}@)?(?P<host>\[[0-9a-fA-F:.]{2,45}\]"
    r"|[^\s/:?#'\"`<>()\[\]{},|]{1,200})?(?::\d{1,5})?(?P<path>[^\s'\"`<>)\]}|,]{0,1000})"
)
_ADDRESS = re.compile(
    r"(?<![\w.-])(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|\[?::1\]?|\[(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F.]{0,15}\]"
    r"|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4})(?::\d{1,5}|(?: |, )port:? \d{1,5})?(?![\w.]*\w)"
)
_UUID = re.compile(
    r"(?<![0-9a-fA-F])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-fA-F])"
)
_POINTER = re.compile(r"\b0x[0-9a-fA-F]{2,32}\b|(?<=[\w\])>]@)[0-9a-f]{4,16}\b")
_HEX = re.compile(r"(?<![A-Za-z0-9])(?=[a-fA-F]*\d)(?=\d*[a-fA-F])[0-9a-fA-F]{8,128}(?![A-Za-z0-9])")
_ULID = re.compile(r"(?<![A-Za-z0-9])[0-7][0-9A-HJKMNP-TV-Z]{25}(?![A-Za-z0-9])")
_TOKEN = re.compile(
    r"\beyJ[\w-]{8,1000}\.[\w-]{1,1000}\.[\w-]{0,1000}|(?<![\w.#/$@+-])(?:[A-Za-z0-9+_-]{16,500})(?:={1,2})?(?![\w.])"
)
_CHANGE = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
_TIME = re.compile(
    r"\b\d{4}[-/]\d\d?[-/]\d\d?(?:[T ]\d\d?:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|GMT"
    r"|[+-]\d\d:?\d\d))?)?(?![\w-])"
    rf"|\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{{0,6}},? )?(?:\d\d? {_MONTH}"
    rf"|{_MONTH} \d\d?)(?:,? \d{{4}})?(?:,? (?:at )?\d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?)?(?: (?:GMT"
    rf"|UTC)(?:[+-]\d{{4}})?)?\b"
    r"|\b\d\d?[./]\d\d?[./](?:\d{4}|\d\d)\b"
    r"|\b\d\d?:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\b)?(?![\w:])(?<!:\d)"
)
_DURATION = re.compile(
    r"(?<![\w.<-])\d+(?:[.,]\d+)? ?(?:ms|msecs?|milliseconds?|millis|us|µs|μs|ns|s|secs?|seconds?|m|mins?"
    r"|minutes?|h|hrs?|hours?|days?)(?:\d+(?:\.\d+)?(?:ms|s|m))*\b(?![/\\])"
)
_ROOTS = (
    r"(?:home|Users|tmp|var|private|opt|usr|builds?|workspaces?|app|apps|data|root|mnt|srv|runner|github|etc"
    r"|work|storage|sdcard|__w|code|repo|src|Volumes|Applications|nix|System|Library|proc|dev|bitrise|codebuild"
    r"|layers|cache|project|projects|tests?)"
)
_PATH = re.compile(
    rf"(?<![\w.:/<>@\\\"=~-])(?:file:/{{1,3}}|~/|/{_ROOTS}/|/(?=[^\s:'\"()]{{1,500}}\.\w{{1,8}}(?:[:\s'\")]"
    rf"|$)))(?P<rest>[^\s:'\"`(),;<>|\]\[{{}}]{{0,500}})"
    rf"|(?<=[\"'=])(?:file:/{{1,3}}|~/|/{_ROOTS}/)(?P<quoted>[^\s:'\"`(),;<>|\]\[{{}}]{{0,500}})"
)
_WINDOWS = re.compile(r"(?<![A-Za-z])[A-Za-z]:(?:\\{1,2}|/)(?P<rest>[^\s:'\"`(),;<>|?*]{0,500})")
_TEMPORARY = re.compile(r"^(?:tmp|temp|pytest-)[\w.-]*$|^[A-Za-z0-9_-]{0,40}[A-Z0-9_][A-Za-z0-9_-]{0,40}$")
_STATUS = re.compile(r"\b(?:status(?: ?code)?|https?|response|responded|server returned)\b", re.IGNORECASE)
_CODE = re.compile(
    r"\b(?:(?:exit(?:ed)?(?: with)?(?: (?:code|status|value))?|errno|err(?:or)? ?(?:code|no)|signal|code|status"
    r"|SQLSTATE|HRESULT)[ =:\[(]{1,3}-?\d{1,6}\b|(?:TS|CS|ORA-|MSB|NU|NETSDK|ERR|E|FS|BC|PGRST|WDIO|KB|RUF"
    r"|JS)\d{3,6}\b)"
)
_NUMBER = r"(?:(?<![\w.)\]>])[-+])?(?<![A-Za-z.\d])\d+(?:[,.']\d+)*(?:[eE][-+]?\d+)?%?"
_NUMBERS = re.compile(_NUMBER)
_INNER_NUMBER = re.compile(
    r"(?<=[A-Za-z])\d{3,}(?:\.\d+)*|(?<=[A-Za-z]{3})\d{2,}|(?<=[A-Za-z])\d+(?:\.\d+)+|(?<=\bgw)\d+\b"
)
_PLACE = re.compile(r"(?<=\w)(\.[a-z]{1,6}):\d+(?::\d+)?\b(?!:)")
_LIST = re.compile(r"<number>(?:(?:,|;| x|, ?|; ?| |:|/|-|\.) ?<number>)+")
_QUOTED_DATA = re.compile(r"(?<![\w\])])(?P<quote>[\"'`])(?P<value>[^\"'`]{80,1000})(?P=quote)")
_ATTEMPT = re.compile(r" ?\((?:attempt|retry|try|run|worker)s? ?#?\d+(?: ?(?:of|/) ?\d+)?\)", re.IGNORECASE)
_LETTERS, _DIGITS = str.maketrans("0123456789", "abcdefghij"), str.maketrans("abcdefghij", "0123456789")


def mask(cause: str) -> str:
    """Return the cause with placeholders for what differs from run to run: numbers, ids, paths, times, addresses.

    Names stay: of selectors, texts of elements, classes, keys, services, files; also error and status codes.
    """
    text = clean_line(cause, MAX_LENGTH)
    kept: list[str] = []

    def keep(value: str) -> str:
        kept.append(value)
        return f"\0{str(len(kept) - 1).translate(_LETTERS)}\0"

    text = _ATTEMPT.sub("", text)
    text = _EMAIL.sub("<email>", text)
    text = _URL.sub(lambda match: _masked_url(match, keep), text)
    text = _UUID.sub("<id>", text)
    text = _ADDRESS.sub("<host>", text)
    text = _PLACE.sub(r"\1:<number>", text)
    text = _TIME.sub("<time>", text)
    text = _PATH.sub(lambda match: _masked_path(match["rest"] or match["quoted"] or ""), text)
    text = _WINDOWS.sub(lambda match: _masked_path(match["rest"].replace("\\", "/")), text)
    text = _QUOTED_DATA.sub(r"\g<quote><text>\g<quote>", text)
    text = _POINTER.sub("<id>", text)
    text = _ULID.sub("<id>", text)
    text = _HEX.sub("<id>", text)
    text = _TOKEN.sub(_masked_token, text)
    text = _DURATION.sub("<duration>", text).replace("<duration> <duration>", "<duration>")
    text = _CODE.sub(lambda match: keep(match[0]), text)
    if _STATUS.search(text):
        text = re.sub(r"(?<![\w.-])[1-5]\d\d(?![\w.%-]|\.\d)", lambda match: keep(match[0]), text)
    text = _NUMBERS.sub("<number>", text)
    text = _INNER_NUMBER.sub("<number>", text)
    text = _LIST.sub("<number>", text)
    return re.sub("\0([a-z]+)\0", lambda match: kept[int(match[1].translate(_DIGITS))], text)


def fingerprint(cause: str) -> str:
    """Return 16 hexadecimal digits that are equal for causes that differ only in what ``mask`` replaces."""
    shape = " ".join(mask(cause).casefold().split())
    return hashlib.sha256(f"{RULES_VERSION}:{shape}".encode()).hexdigest()[:16]


def _masked_url(match: re.Match[str], keep: Callable[[str], str]) -> str:
    """Return ``<url>`` with a URL's host name and path; drop its IP address, port, query and credentials."""
    host, path = match["host"] or "", re.split("[?#;]", match["path"])[0].rstrip(".:/")
    if match["scheme"] == "file":
        return _masked_path(path)
    name = "" if not re.search("[A-Za-z]", host) or host.startswith("[") or host == "localhost" else host
    segments = [_masked_segment(segment) for segment in path.split("/")[:12]]
    return f"<url>{name}{'/'.join(segments)}"


def _masked_segment(segment: str) -> str:
    """Return ``<id>`` for a part of a URL's path that looks like an id, else the part."""
    return (
        "<id>" if re.search(r"\d", segment) and not re.fullmatch(r"v\d{1,2}|[a-z]{2,20}\d{0,2}", segment) else segment
    )


def _masked_path(path: str) -> str:
    """Return ``<path>``, and the name of its file unless that looks random."""
    name = path.rstrip("/.").rpartition("/")[2]
    if not name or name.startswith("tmp") or ("." not in name and (_TEMPORARY.match(name) or re.search(r"\d", name))):
        return "<path>"
    return f"<path>/{name}"


def _masked_token(match: re.Match[str]) -> str:
    """Mask a long word if it looks random: with digits, and letters of both cases or many changes between the two."""
    token = match[0]
    if token.startswith("eyJ"):  # a JSON Web Token, or a part of one
        return "<id>"
    digits = sum(character.isdigit() for character in token)
    longest = max(len(word) for word in re.split(r"[-_+]", token))
    mixed = any(character.isupper() for character in token) and any(character.islower() for character in token)
    changes = len(_CHANGE.findall(re.sub(r"[-_+]", "", token)))
    random = longest >= 16 and digits >= 2 and (mixed or digits >= 4)
    return "<id>" if random or (digits >= 2 and changes >= 7) else token
