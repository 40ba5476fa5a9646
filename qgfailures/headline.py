"""Search of a failure's text for the line that says why the test failed, and its rendering as a one-line cause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .differences import add_values
from .lines import (
    DIFFERENCE,
    EXCEPTION,
    GENERIC,
    SYSTEM,
    Line,
    heading_strength,
    is_frame,
    is_handled,
    is_quiet,
    read_line,
    strength,
    strip_prefix,
)
from .screenshots import describe_screenshot
from .sentences import LEADS, is_detail, is_wrapper
from .tap import find_data_reason, find_reason
from .text import MAX_CAUSE, clean_line, cut, reason_of_json
from .values import NONE, Values, describe_values, find_values, mentions, read_label, shorten

MAX_LINES = 200


class Headline(NamedTuple):
    cause: str
    place: int  # index of its line
    values: Values


_DULL = re.compile(
    r"(?:(?:[A-Za-z_$][\w$]*(?:\.|::|\\))*(?:AssertionError|AssertionFailedError|AssertionException"
    r"|AssertionFailedException|ExpectationFailedException|ExpectationNotMetError|MultipleFailuresError"
    r"|JestAssertionError|ComparisonFailure|Error|Exception|TestFailure|CypressError|AssertFailedException"
    r"|EqualException|TrueException|Failed|Failure|WebDriverError|DetoxRuntimeError|Test Failed|error"
    r"|RuntimeError(?= \[))"
    r"(?: \[ERR_ASSERTION\])?(?: \[\w+\])?|Uncaught|Unhandled(?: [Pp]romise rejection| exception)?|\(node:\d+\)"
    r"|Message|Caused by|\[cause\]|Assertion failed(?=: \S)|FAILED|ERROR|fatal|panic|Fatal error|PHP Fatal error"
    r"|npm ERR!|npm error|thrown|Thrown)"
    r"(?: ?: ?|\s+(?=\S*(?:Error|Exception)))|E {3,}|npm (?:ERR!|error) "
)
_EMPTY_CLASS = re.compile(r"(?:[A-Za-z_$][\w$]*(?:\.|::|\\))*[A-Z][\w$]*(?:Error|Exception|Failure)(?: \[\w+\])?:?$")
_PACKAGE = re.compile(
    r"(?<![\w/.\\:])(?:[a-z_][\w$]*\.){1,10}(?=(?:[A-Z][\w$]*[.$])?[A-Z]\w*(?:Error|Exception|Failure|Timeout"
    r"|Fault)\b)|(?<![\w\\])(?:\w+\\){1,8}(?=\w*(?:Error|Exception)\b)"
)
_TAIL = re.compile(
    r"\s*(?:-> \[Help \d+\]|\[recovered(?:, repanicked)?\]"
    r"|// (?:Object\.is|deep|shallow|recursively|indexOf|using )[^\n]*|\(Session info:.*|Build info:.*"
    r"|;? ?For documentation on this error.*|\(WARNING: The server did not provide.*|If this is a long-running test.*"
    r"|For async tests and hooks, ensure.*|(?:- )?Add a timeout value .*|\(see .{0,200}https?://.*)$"
)
_ASSERT_PREFIX = re.compile(
    r"(?:vet: )?(?:[A-Za-z]:)?[\w./\\ +-]{1,300}\.(?:go|swift|mm?|rb|py|rs|kt|dart|lua|exs?|jl|c(?:c|pp|xx)?"
    r"|m?js|php):\d+(?::\d+)?: "
    r"(?:[Ee]rror: (?:-\[[^\]\n]{1,300}\] : )?|in [`'][^'`]{0,200}[`']: )?"
    r"|e: (?:file://)?[^\s:]{1,300}\.kts?(?::\d+:\d+:?|: \(\d+, \d+\):) "
    r"|\S{1,300}:\d+:in [`'][^'`]{0,200}[`']: |Exception in thread \"[^\"\n]{0,100}\" |E/\S{1,60}\( *\d+\): "
)
SUMMARY = re.compile(r"(?:FAILED|ERROR) (?>\S{0,500}?(?:::|\.py\b)).{0,1000}? - (?=\S)")
_GOAL = re.compile(
    r"Failed to execute goal \S{1,200} (?:\([\w-]{1,100}\) )?on project \S{1,200}: "
    r"(?:Execution \S{1,100} of goal \S{1,200} failed: )?(?=\S)"
)
_CONTINUED = ("Failure/Error:", "REQUIRE", "CHECK")
_FLOW = re.compile(r"\[Failed\] .{0,300}?\((?:\d+[smh] ?)+\) \((?P<cause>.*)\)$")
_SETUP = re.compile(r"failed on (?:setup|teardown) with \"(?P<cause>.*)\"$")
_PANIC = re.compile(r"thread '.*?'(?: \(\d+\))? panicked at '(?P<cause>.*)', \S+:\d+:\d+$")
_ORIGINAL = re.compile(
    r".{0,500}?An unknown server-side error occurred while processing the command\. Original error: "
)
_NEXT = re.compile(
    r" {0,4}\d{1,4}\) \S|(?:PASSED|FAILED|SKIPPED): \S|\[ +(?:RUN|OK|FAILED) +\]"
    r"|\s*(?:not )?ok \d|Error: (?:Timed out \d+ms waiting for )?expect\("
)
"""Begins of other failures: titles of Jasmine, Mocha, RSpec and PHPUnit, TestNG, GoogleTest, TAP; soft assertions."""
_WAITING = re.compile(
    r"- (?P<what>waiting for (?!fonts to load).*)$|(?P<locator>Locator: .*)$|- (?P<expect>Expect \".*)$"
)
_WRAPPERS = re.compile(
    r"(?:[\w$]+\.)*(?:RuntimeException|ExecutionException|InvocationTargetException|CompletionException"
    r"|UndeclaredThrowableException|ServletException|ExceptionInInitializerError"
    r"|UncheckedIOException|NestedServletException|WrappedException|TestExecutionException|IllegalStateException"
    r"|AssertionError|PlaywrightException|Exception)\b"
)
_CAUSED_BY = re.compile(r"(?:Caused by |\[cause\]: |(?:[Cc]aused by|[Rr]oot cause): )(?P<cause>\S.*)$")


def find_headline(lines: Sequence[str], reported: Values | None = None) -> Headline:
    """Return the one-line cause, its line's index and the compared values of cleaned lines; cause "": none found.

    ``reported``: the compared values as the runner has them, which are then not looked for.
    """
    lines = lines[:MAX_LINES]
    index = _find_headline(lines)
    if index < 0:
        return Headline("", 0, reported or NONE)
    lines = _of_one_failure(lines, index)
    if strip_prefix(lines[index]).startswith("not ok"):
        reason = find_reason(lines, index, LEADS.match)
        text, index = plain(reason.text) or reason.text, reason.place
    elif lines[_skip_blank(lines)].strip() == "---" and (data := find_data_reason(lines, _skip_blank(lines) + 1)):
        text, index = plain(data.text) or data.text, data.place
    else:
        text = _text_of(lines, index)
    if screenshot := describe_screenshot(text, lines):
        return Headline(cut(screenshot, MAX_CAUSE), index, NONE)  # the values are paths of pictures
    values = reported or find_values(lines, text)
    return Headline(_written(text, lines, index, values), index, values)


def _of_one_failure(lines: Sequence[str], index: int) -> Sequence[str]:
    """Return the lines up to the next failure in the same text."""
    start = index + (2 if lines[index].rstrip().endswith(":") else 1)  # "Multiple failures:" has its first one below
    ends = (end for end in range(start, len(lines)) if _NEXT.match(lines[end]) and lines[end] != lines[index])
    return lines[: next(ends, len(lines))]


def _find_headline(lines: Sequence[str]) -> int:
    """Return the index of the line that names the cause best; -1 if all lines are blank or rules."""
    chosen = -1
    for index, line in enumerate(lines):
        read = read_line(line)
        if not read.text or is_frame(read.text) or _introduces_cause(read):
            continue
        chosen = index
        break
    if chosen < 0:
        return next((index for index, line in enumerate(lines) if line.strip(" \t-=_")), -1)
    marked = [index for index, line in enumerate(lines) if _MARKED.match(line)]
    if marked and marked[0] > chosen > _skip_blank(lines):  # pytest's lines of the error, after a title and source code
        return next((index for index in marked if _EXCEPTION.match(lines[index])), marked[0])
    first = read_line(lines[chosen])
    sure = strength(first)
    wrapper = is_wrapper(first.text) or not (
        sure or is_detail(first.shown, first.text) or read_label(first.text) or _CODE.fullmatch(first.text)
    )
    if wrapper and any(_CAUSED_BY.match(line.strip()) for line in lines[chosen + 1 :]):
        return chosen
    skipped = any(is_wrapper(line.strip()) for line in lines[:chosen])
    if (wrapper or sure <= GENERIC) and (stronger := _strongest(lines, chosen, wrapper, skipped, sure)):
        return stronger
    traceback = any("Traceback (most recent call last)" in line for line in lines[: chosen + 1])
    if traceback:
        return _last_of_traceback(lines, chosen)
    return _better(lines, chosen)


_MARKED = re.compile(r"E {3,80}\S")
_CODE = re.compile(r"[A-Z]{1,6}-?\d{1,6}")
"""A code alone; the lines below may have its meaning."""
_EXCEPTION = re.compile(r"E {3,80}(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)\b")
_SYNTAX_ERROR = re.compile(r"E {3,80}(?:SyntaxError|IndentationError|TabError): ")
"""Comes after the place and the source, which pytest marks as well."""
_ORIGIN = re.compile(r"The following error originated from your \w+ code, not from Cypress")
_NESTED = re.compile(r"( *)> (?!Compilation error\. See|Run with |See the report|There were failing tests)\S")
_CALLER = re.compile(r"\S{1,500}:\d+: in \S+$")
_LABELED = re.compile(
    r"(?:[Ee]xpected|[Bb]ut got|Passed in|[Aa]ctual|[Rr]eceived|[Gg]ot|[Bb]ut was|but)\b ?:(?!.* but was\b)"
)
_PAIR = re.compile(r"expected: .{1,200} got: ")
_THROWN = re.compile(r"(?:[A-Za-z_$][\w$]*(?:\.|::))*[A-Z]\w*[a-z]\w*(?:: .*|:?$)")


def _strongest(lines: Sequence[str], start: int, wrapper: bool, skipped: bool, sure: int) -> int:
    """Return the index of the first line after ``start`` that is a failure rather than a wrapper or note; 0: none."""
    sentence = 0
    for index in range(start + 1, min(len(lines), start + 60)):
        line = read_line(lines[index])
        if is_frame(line.text) or _introduces_cause(line):
            continue
        if strength(line) >= (DIFFERENCE if wrapper or (skipped and not sure) else SYSTEM if sure else EXCEPTION):
            return index
        if wrapper and not sentence and is_detail(line.shown, line.text) and not is_handled(line.text):
            sentence = index
    return sentence


def _skip_blank(lines: Sequence[str]) -> int:
    """Return the index of the first line that is not blank; 0 if all are."""
    return next((index for index, line in enumerate(lines) if line.strip()), 0)


def is_cause(line: Line, *, thrown: bool = False, indent: int = 0) -> bool:
    """Return whether a line below a heading states a cause. ``thrown``: the heading is a traceback's."""
    if not line.text or is_frame(line.text) or is_quiet(line):
        return False
    if thrown:
        return not line.raw[indent : indent + 1].isspace() and bool(_THROWN.match(line.text))
    return not _introduces_cause(line) and not is_wrapper(line.text)


def _introduces_cause(line: Line) -> bool:
    text = line.text
    if heading_strength(text):
        return not re.match(r"thread '[^']*' panicked at '", text)
    if _MARKED.match(line.shown):
        return False
    if _CALLER.match(text) or is_quiet(line):
        return True
    match = _ASSERT_PREFIX.match(text)
    if (match and match.end() < len(text)) or read_label(text):
        return False
    return bool(LEADS.match(text)) and strength(line) < DIFFERENCE


def _better(lines: Sequence[str], chosen: int) -> int:
    """Return the index of a more specific line below ``chosen``, such as its exception; else ``chosen``."""
    if lines[chosen].lstrip().startswith("> "):
        return _innermost(lines, chosen)
    text = strip_prefix(lines[chosen])
    for below in range(chosen + 1, min(len(lines), chosen + 8)):
        if _SYNTAX_ERROR.match(lines[below]) and _MARKED.match(lines[chosen]):
            return below
        if lines[below].lstrip().startswith("> ") and _ORIGIN.search(text):
            return below
    if _CODE.fullmatch(text):
        return next((index for index in range(chosen + 1, len(lines)) if text in lines[index]), chosen)
    first = _DULL.sub("", text, count=1) or text
    if re.match(r"Test timeout of|\"(?:before|after)|Timed? ?out$", text):
        for index in range(chosen + 1, len(lines)):
            if re.match(r"\s*(?:Error: |TimeoutError: )", lines[index]):
                return index
    for index in range(chosen + 1, min(len(lines), chosen + 30)):
        other = strip_prefix(lines[index])
        if (
            first
            and other.endswith(first)
            and len(other) > len(first) + 2
            and strength(read_line(lines[index])) >= EXCEPTION
        ):
            return index
    return chosen


def _innermost(lines: Sequence[str], index: int) -> int:
    """Return the index of the last of Gradle's nested causes, each indented more than the one that it explains."""
    depth = lines[index].index(">")
    for place in range(index + 1, min(len(lines), index + 30)):
        match = _NESTED.match(lines[place])
        if not lines[place].strip() or (match and len(match[1]) <= depth):
            break
        if match:
            index, depth = place, len(match[1])
    return index


def _last_of_traceback(lines: Sequence[str], chosen: int) -> int:
    """Return the index of the exception's line, the last not indented one after tracebacks; else ``chosen``."""
    found = -1
    within = False
    for index, line in enumerate(lines):
        if "Traceback (most recent call last)" in line:
            before = line[: line.index("Traceback")]  # pytest's mark, or an exception that quotes the traceback
            within, base = True, len(before) if before.strip() in ("", "E") else len(before) - len(before.lstrip())
        elif within and line.strip() and not line[base : base + 1].isspace():
            if re.match(r"[\w.]+(?:: .*|$)", line[base:].strip()):
                found, within = index, False
            elif not re.match(r"\s*[|+]", line):
                within = False
    return found if found >= 0 else chosen


def _text_of(lines: Sequence[str], index: int) -> str:
    """Return the sentence of the line at ``index`` without markers, labels and wrappers around it."""
    text = strip_prefix(lines[index]).removeprefix("> ")
    if (match := _ASSERT_PREFIX.match(text)) and match.end() < len(text):
        text = text[match.end() :]
    text = _root_cause(lines, index, text)
    for pattern in (_FLOW, _SETUP, _PANIC):
        if match := pattern.match(text):
            text = match["cause"]
    if (match := SUMMARY.match(text)) and match.end() < len(text):
        text = text[match.end() :]
    if text.endswith(",") and index + 1 < len(lines):
        text = f"{text} {lines[index + 1].strip()}"
    if text.rstrip().endswith(":") or text == "Expected" or _EMPTY_CLASS.match(text) or text.startswith(_CONTINUED):
        text = _with_following(text, lines, index)
    return plain(text) or text


def _with_following(text: str, lines: Sequence[str], index: int) -> str:
    """Return a sentence that ends with a colon or in the middle, completed from the lines below."""
    if text.lower().startswith(("expecting", "expected equality")) or text == "Expected":  # AssertJ, GoogleTest, Gomega
        return " ".join(_paragraph(lines, index))
    expansion = [line.strip() for line in lines[index + 1 : index + 3]]
    if expansion[:1] == ["with expansion:"]:  # Catch2
        return ": ".join([text, *expansion[1:]])
    more = "" if text.endswith("(- actual, + expected):") else _find_following_text(lines, index)
    if more.startswith("Expecting ") and more.endswith(":"):
        return " ".join(
            _paragraph(lines, next(place for place in range(index + 1, len(lines)) if lines[place].strip()))
        )
    if more and (text.startswith("Failure/Error:") or _DULL.fullmatch(text.strip().rstrip(":") + ": ")):
        return more
    if not more or read_label(more):
        return text.rstrip(": ")
    return f"{text.rstrip(': ')}: {more}"


def plain(text: str) -> str:
    """Return a sentence without uninformative exception names, packages and boilerplate of drivers."""
    text = reason_of_json(text)
    text = _GOAL.sub("", _ORIGINAL.sub("", text))
    text = _TAIL.sub("", _PACKAGE.sub("", re.sub(r"^(?:[a-z_]\w*\.){1,10}(?=[A-Z]\w*:(?: |$))", "", text)))
    for _ in range(4):
        match = _DULL.match(text)
        if not match or match.end() >= len(text):
            break
        text = text[match.end() :].lstrip()
    if text.count('"') == 1:  # a quotation that ends on a line below
        text = text.removeprefix('"')
    text = re.sub(r"^([A-Z]\w*(?:Exception|Error)): (?:Message: |\1: )", r"\1: ", text)
    return text.strip()


def _root_cause(lines: Sequence[str], index: int, text: str) -> str:
    """Return the last ``Caused by`` of a Java stack if the exception only wraps it, else the text."""
    causes = [match["cause"] for line in lines[index + 1 :] if (match := _CAUSED_BY.match(line.strip()))]
    if causes and is_wrapper(text):
        return causes[-1]
    if not causes or not (match := _WRAPPERS.match(text)):
        return text
    message = text[match.end() :].lstrip(": ")
    wraps = not message or any(cause.startswith(message) for cause in causes) or message.startswith(causes[0][:100])
    return causes[-1] if wraps or re.match(r"(?:java|kotlin)", message) or "nested exception" in message else text


def _find_following_text(lines: Sequence[str], index: int) -> str:
    for place in range(index + 1, min(len(lines), index + 8)):
        text = strip_prefix(lines[place])
        if (
            text
            and not is_frame(text)
            and not re.match(r"[-=_]{3,}|\^+$|[-+] ?(?:expected|actual|received)|[\w./-]+:\d+", text, re.I)
        ):
            return f"{text} {_find_following_text(lines, place)}".rstrip() if text.endswith(" message:") else text
        if is_frame(text):
            break
    return ""


def _labeled(lines: Sequence[str], index: int, values: Values) -> str:
    """Return values on lines below each other as one sentence, such as "Expected: 42, But was: 41"."""
    shown = [line for line in map(strip_prefix, lines[index : index + 40]) if _LABELED.match(line)]
    if values.actual and (
        (len(shown) == 1 and not mentions(shown[0], values)) or any(line.rstrip().endswith(":") for line in shown[:2])
    ):
        return describe_values(values)
    return clean_line(", ".join(shorten(line) for line in shown[:2]))


def _paragraph(lines: Sequence[str], index: int) -> list[str]:
    """Return the lines from ``index`` to a blank line or a stack frame."""
    found = [strip_prefix(lines[index])]
    for line in lines[index + 1 : index + 12]:
        if not line.strip() or is_frame(line.strip()) or _EMPTY_CLASS.match(line.strip()):
            break
        found.append(line)
    return found


def _written(text: str, lines: Sequence[str], index: int, values: Values) -> str:
    """Return the cause as one line: the sentence, the element waited for, and both values if it lacks them."""
    text = clean_line(text)
    named = _waited_for(lines, text)
    if named:
        text = f"{text.rstrip('.:')}{named}"
    if _LABELED.match(text) and values.expected and not _PAIR.match(text):
        return _labeled(lines, index, values) or text
    if values.expected and values.actual and not mentions(text, values):
        text = add_values(text, values)
    return cut(text, MAX_CAUSE)


def _waited_for(lines: Sequence[str], text: str) -> str:
    """Return the element or event that Playwright waited for, to append to the sentence; "" if it has it."""
    if not re.search(r"expect\(|Timeout|imeout of|Timed out|Locator expected|exceeded|\.\w+: ", text):
        return ""
    for line in lines:
        match = _WAITING.search(line)
        if not match:
            continue
        what = match["what"] or (match["locator"] or "").removeprefix("Locator: ").strip()
        what = re.sub(r"^waiting for (?=\"http)", "waiting for ", what).strip()
        core = what.removeprefix("waiting for ").removesuffix(" to be visible")
        if not what or core[:40] in text:
            if what:
                return ""
            continue
        return f" {what}" if match["what"] and text.rstrip(".").endswith("exceeded") else f": {core}"
    return ""
