"""Classification of the lines of a log or report: a failure (and how certain), a heading of one, or noise."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .sentences import has_mark, is_wrapper, states_difference

MAX_LINE = 2000
"""Characters of a line that are looked at."""

WRAPPER, GENERIC, TOOL, DETAIL, DIFFERENCE, SYSTEM, EXCEPTION, FRAMEWORK = range(1, 9)
"""Strengths of a failure's line, weakest first."""

# Prefixes: times, sources (docker compose, [WebServer], [INFO] of build tools is read by is_quiet), logcat.
_PREFIX = re.compile(
    r"(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)? *|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]? +"
    r"|\[\d{4}-\d\d-\d\d[^\]]{0,30}\] *|\d\d-\d\d \d\d:\d\d:\d\d\.\d+ +\d+ +\d+ (?=[VDIWEF] )"
    r"|\d\d-\d\d \d\d:\d\d:\d\d\.\d+ (?=[VDIWEF]/)|\d\d?:\d\d (?:\+\d+ )?(?:~\d+ )?(?:-\d+)?: +|(?!INFO|DEBUG"
    r"|WARN|ERROR|FATAL|TRACE)[\w.-]{1,40} +\| (?!FAIL|PASS|WARN)|##\[\w{1,12}\]|::error[^:]{0,200}::"
    r"|\[(?:WebServer|chromium|firefox|webkit|stderr|stdout|err|out)\] +"
    r"|==\d+== |\[[-=*#~]{2,12}\] +|\[info\] (?=- .{1,300}\*\*\* FAILED|\s{2,}\S)"
    r"|\[(?:[\w.-]{1,20} ){0,4}#?\d+-\d+\] ?|I/flutter \( *\d+\): |flutter: +)"
)
_MARKERS = re.compile(
    r"(?:[│┃║┆╎|]\s+|❱ ?\d{1,6}\s+|[✘✗✖×✕❌⨯⎯─━═]\ufe0f?\s*|[EF] {3,80}(?=\S)|\[FAIL(?:ED)?\] (?=\S)"
    r"|#(?: {2,80}|\s+(?=Failed test '))(?=\S)|(?:[*-] )?(?i:(?:error |failure )?(?:message|reason)): (?=\S)"
    r"|\[ ?ERROR ?\] +|ERRO\[\d+\] "
    r"|> (?=(?:[\w.$]+(?:Exception|Error):|Invalid|No|Could not|Unable|Failed)\b)|ERROR {2,}"
    r"|\d{1,3}\) (?=(?:The|A|An|Cannot|Unhandled|Uncaught|Failed|Error|Unable|Browser|[A-Z]\w*(?:Error|Exception))\b)"
    r"|[EF][ /][\w.$-]{1,60} *(?:\( *\d+\))?: (?=\S))"
)

_QUIET = re.compile(
    r"-- (?:Performing|Looking for|Check|Detecting|Found|Could NOT|The \w+ compiler) |"
    r"[\[(<]?(?:INFO|DEBUG|WARN(?:ING)?|TRACE|NOTICE|VERBOSE|FINE)[\])>:]?(?=[\s:\[|-]|$)"
    r"|(?:\S{1,60} ){0,3}[\[(]?(?:INFO|DEBUG|WARN(?:ING)?|TRACE|NOTICE)[\])]?[: ]"
    r"|(?:info|debug|warn|warning|trace|notice|verbose|npm warn|npm notice|npm info|yarn warn)\b *[:\]|-]?"
    r"|[VDIW](?:/| +)[\w.$-]{1,60}(?: *\( *\d+\))? *:"
    r"|[\[(](?:info|debug|warn|warning|trace|notice)[\])]"
    r"|level=(?:info|debug|warn|warning|trace)\b"
    r"|npm (?:warn|notice|http)",
    re.IGNORECASE,
)
_QUIET_FIELD = re.compile(
    r"(?:\blevel|\"(?:level|severity|lvl)\")\s?[=:]\s?\"?(?:info|debug|warn|warning|trace)\b", re.I
)

_NOT_FAILED = re.compile(
    r"\b(?:0|no|zero|without|any) (?:\w+ )?(?:errors?|fail(?:ures?|ed|s)?|exceptions?|crash(?:es)?|fatal)\b"
    r"|\b(?:errors?|failures?|failed|fail)[\s:=.]{0,100}\b0\b(?![.,]?\d)"
    r"|\b(?:errors?|failures?|failed|fail)\b[\"']?\s?[:=]\s?(?:false|none|null|\[\]|\{\}|\"\"|'')"
    r"|\bretry(?:ing)?\b|\bwill retry\b|\bre-?trying\b|\bdeprecat|\bwarning\b|\bignor(?:ed|ing)\b"
    r"|\bexpected (?:failure|to fail)|\bxfail|\b(?:error|failure)[- ](?:handling|handler|handlers|boundary|page"
    r"|rate)\b"
    r"|\bon[-_ ]?(?:error|fail(?:ure)?)\b|\b(?:fail|error)[-_](?:fast|on|log|logs|level|reporter)\b"
    r"|\berrors?\.(?:log|html|js|ts|css|py)\b"
    r"|\bpassed\b|\bT?PASS(?:ED)?\b|\bsucceeded\b|^\s*(?:✓|✔|√|ok\b|PASS\b)|\bfailed?[_ -]?(?:tests?)?[:=] 0\b"
    r"|\brecovered\b|\.{2,} ?(?:ok|done|skipped)\b|^\s*[﹣○◌⊘↷⏭↓]|\b(?:skipped|pending|todo)[)\]]?$|# (?:skip|todo)\b"
    r"|^\s*(?:import|from|const|let|var|function|class|def|if|else|return|try|catch|except|raise|throw|await"
    r"|expect\()\b(?! (?:fail|err|was|is |has |did|could|timed))"
    r"|^\S+\.{3,}: +[\d.]+|^(?:\[\w+\] )?(?:took|duration|(?:total )?time|finished in"
    r"|elapsed)\b[: ]+(?:[\d.,:]+ ?(?:m?s|min|sec\w*|m|h)?\b[ ,]?)+"
    r"(?:completed .*)?$"
    r"|^\s*(?://|/\*|\*(?!\*)|#(?!#))|^\s*\+ |^\$ ",
    re.IGNORECASE,
)

_HANDLED_WORDS = (  # noqa: SIM905 — as a list it would have a line for each word
    "0|no|zero|without|any|retry|re-try|deprecat|warning|ignor|expected|xfail|handl|boundary|page|rate|on|"
    "fast|log|level|pass|skip|pend|todo|﹣|○|◌|⊘|↷|⏭|↓|succe|✓|✔|√|ok|:|=|recover|import|from|const|let|var|"
    "func|class|def|if|else|return|try|catch|exc|raise|throw|await|//|/*|*|#|+|$"
).split("|")
"""A line has one of these if ``_NOT_FAILED`` matches."""
_SYSTEM_WORDS = (  # noqa: SIM905 — as a list it would have a line for each word
    "not found|space|memory|segm|bus error|illegal|core dump|killed|enospc|denied|no such file|docker|daemon|"
    "forked vm|abort|oci |trap|terminated|device|adb:|recognized|failure [|curl:|dependency|exec format"
).split("|")
"""A line has one of these if ``_SYSTEM`` matches."""

_CLASS = (
    r"(?:[A-Za-z_$][\w$]*(?:\.|::|\\))*[A-Z][\w$]*?"
    r"(?:Error|Exception|Failure|FailedError|Timeout|Interrupt|SystemExit|StopIteration|Fault|Mismatch|Throwable"
    r"|AssertionFailed|Panic|Exit)"
    r"(?:Error|Exception|Error\d)?"
)
_THROWN = (
    r"(?:(?:Uncaught|Unhandled|Caused by:|Exception in thread \"[^\"\n]{0,100}\"|\(node:\d+\)"
    r"|Unhandled promise rejection:|"
    r"Unhandled exception[.:]|Error executing test:|Fatal error:|PHP Fatal error:|error:|Error:"
    r"|Unhandled Exception:|Traceback:"
    r"|\[error\]|\[ERROR\]|ERROR:?|Uncaught exception:?|panic:|WD[A-Z]*:?)\s+){0,3}"
)
_EXCEPTION = re.compile(
    _THROWN
    + r"(?P<class>"
    + _CLASS
    + r")(?: \[[\w-]{1,60}\]| \([\w -]{1,60}\)|<[\w.]{1,80}>| after [\d:.]+ ?m?s?)?(?:\s?:(?=\s|$)|$|: )"
)
_EXCEPTION_MORE = re.compile(
    r"Exception in thread |Uncaught |Unhandled (?:promise rejection|exception|error|rejection)|panic: "
    r"|thread '[^']{0,200}'(?: \(\d+\))? panicked at"
    r"|(?:vet: )?[\w./@+-]{1,300}\.go:\d+:\d+: \S"
    r"|(?:PHP )?(?:Fatal|Parse) error: |\S+:\d+:in [`'][^'`]{0,200}': .{0,1500}\([A-Z][\w:]*\)$|Error: \S"
    r"|[\w.$]{1,200}: fatal error: |\[?Fatal error: |fatal error: \S|error\[E\d+\]: "
    r"|.{0,120}\(Failures::"
    r"|e: \S|.{1,300}: [Ee]rror: \S|.{1,300} \((?:\w+::)*[A-Z]\w*(?:Error|Exception)\)$"
    r"|\S{1,300}:\d+: (?i:t?fail(?:ed|ure)?): \S"
    r"|\S{1,300}:\d+:? (?:\S{1,40} )?[Ee]rror: \S"
    r"|.{1,300}: attempt to \w+ \S"
    r"|\*\* ?\([\w.]{1,100}\) \S|\*{2,3}(?:error|exit|throw|exception \w+):\s?\S"
    r"|\S{1,300}: undefined reference to \S"
)

# Each framework's own words for a failed test.
_JS = (
    r"(?:Error: )?(?:expect\((?:jest\.fn\(\)|\w+)\)(?:\.\w+){1,3}\(|Timed out \d+ms waiting for expect\("
    r"|Test timeout of \d+ms exceeded|Can't call "
    r"|Expect \$)"
    r"|AssertionError\b|(?:[a-z]+Error: )?(?:Error|TimeoutError): (?:page|locator|frame|browser|browserContext"
    r"|elementHandle|apiRequestContext|keyboard|mouse|device|electron)\w*\.\w+: "
    r"|JestAssertionError|CypressError|Timed out retrying after|(?:Error: )?strict mode violation|Error: Timed out"
    r"|(?:Error: )?(?:Thrown:|thrown:) \"?Exceeded timeout|Error: Timeout of \d+ms exceeded|Test Failed: "
    r"|DetoxRuntimeError|Error: element \("
    r"|\"(?:before|after) ?\w+\" hook|Fixture \"[^\"]{1,100}\" timeout|Worker teardown timeout"
    r"|Error: (?:Can't call|waitUntil|element)|TestingLibraryElementError"
    r"|Snapshot .{0,200} mismatched"
    r"|A snapshot doesn't exist"
)
_PYTHON = (
    r"E {3,80}\S|(?:FAILED|ERROR) (?>\S{0,500}?(?:::|\.py\b)).{0,1000} - \S|(?:[\w.]+\.)?AssertionError\b"
    r"|(?:[\w.]+\.)?Failed: (?!\d)"
    r"|Failed: Timeout|INTERNALERROR>"
)
_MAESTRO = (
    r"(?:\[Failed\] .{0,400}\()?(?:Assertion is false: |Element not found: |Assertion '|Assertion \""
    r"|Unable to (?:launch|clear|open|set|install) "
    r"|App crashed|Flow (?:failed|error)|Timed out waiting for|Invalid (?:Command|File Path|YAML)"
    r"|Unknown Property|Config Field Required"
    r"|No visible element found|Could not (?:find|start|launch) |\[Failed\] |Failed to (?:connect|reach|find"
    r"|launch|parse)|maestro\.\w)"
    r""
)
_JVM = (
    r"(?:[\w$]+\.)*(?:AssertionError|AssertionFailedError|AssertionFailedException|ComparisonFailure"
    r"|MultipleFailuresError|AssertionFailedWithCauseError"
    r"|NoMatchingViewException|AmbiguousViewMatcherException|PerformException|NoActivityResumedException"
    r"|AppNotIdleException|MissingMethodInvocationException)\b"
)
_OTHERS = (
    r"(?:\[ *[\d.]+\] )?Out of memory: Killed process|\[ ERROR \] \S|not ok\b(?!.*# (?i:todo|skip)\b)"
    r"|Bail out!|(?:Setup|Teardown) failed"
    r"|.{0,300}\b(?:[Aa]ssert(?:ion)?|XCT\w+|Expectation)\b.{0,500}? failed(?=\W*$|\W+\w)"
    r"|.{0,200}Failed to (?:get matching snapshot|tap|synthesize event)|.{0,80}Failed asserting that "
    r"|Expected: .{0,500}(?:But was|Actual|Received|Got)|[Ff]ailed at \S{1,200}:\d+ - \S"
    r"|Rejected promise returned by test\. Reason:$|.{0,200} != .{0,200}|Shouldly\.|NUnit\.|Xunit\.|FluentAssertions"
    r"|(?:Element|Keyword|Button|Link|Page|Text) .{0,400}(?:not (?:found|visible)|did not|should)"
    r"|[Ee]xpected \S.{0,400} (?:to (?:be|equal|eql|have|contain|match|include|find|throw|raise|exist|deep|strict|not"
    r"|start|end)\b|but (?:got|was|found|received|it|never|had|saw)|got |found )"
)
_FRAMEWORKS = {"playwright": _JS, "appwright": _JS, "maestro": _MAESTRO, "pytest": _PYTHON}
_ALL = re.compile("|".join(f"(?:{part})" for part in (_PYTHON, _JS, _MAESTRO, _JVM, _OTHERS)))
_OF = {name: re.compile(part) for name, part in _FRAMEWORKS.items()}

# Headings: the cause is in the lines after them.
_HEADING = re.compile(
    r"\S{1,300}:\d+: F(?:AILED:|ailure)$|.{1,200}\| FAIL \|$|The following .{1,60} was thrown .{0,200}:$"
    r"|● (?!Console)\S.{0,300}|={2,3}╡ EXCEPTION CAUGHT|--- FAIL: |Failed to run flow"
)

_BUILD_HEADING = re.compile(r"\* What went wrong:$|CMake Error(?: at [^\n]{1,500}| in [^\n]{1,500})?:$")
_PANICKED = re.compile(r"thread '[^']{0,200}'(?: \(\d+\))? panicked at [^']{0,300}:\d+:\d+:?$")

_SYSTEM = re.compile(
    r"adb: \S|error: device |Failure \[INSTALL_|curl: \(\d+\) |dependency failed to start: |"
    r"\S{1,300}: line \d+: +\d+ (?:Killed|Segmentation fault|Aborted|Terminated|Bus error)|"
    r"(?:.{0,200}(?:: |^| ))?(?:command not found|is not recognized as|No space left on device|Cannot allocate memory"
    r"|[Oo]ut of [Mm]emory|OOMKilled"
    r"|[Ss]egmentation fault|Bus error|Illegal instruction|core dumped|JavaScript heap out of memory|Killed$)"
    r"|\S+: (?:line )?\d+: \S+: (?:not found|Permission denied|No such file or directory)|(?:/bin/)?(?:ba|da|z"
    r"|a)?sh: .{0,200}(?:not found|[Nn]o such file|Permission denied)"
    r"|Killed(?: +\S.{0,200})?$|.{0,200}\bENOSPC: |zsh: (?:command not found|killed|segmentation fault)"
    r"|docker: Error|Error response from daemon: \S|.{0,500}The forked VM terminated|Aborted(?: \(core dumped\))?$"
    r"|OCI runtime|Trace/BPT trap|Terminated$|signal: killed|Out of memory: Kill|.{0,60}exec format error"
)
_TOOL = re.compile(
    r"npm (?:ERR!|error) (?!code |errno |path |command |syscall |A complete log|Test failed|Lifecycle|cwd|argv|node v"
    r"|npm v|Exit status|This is probably|\s)\S"
    r"|(?:error|ERROR|Error|fatal|FATAL|E)(?:/[\w.-]{1,60}(?:\( *\d+\))?)?: \S|\[(?:ERROR|FATAL|error|fatal"
    r"|CRITICAL)\] \S|(?:CRITICAL|FATAL|ERROR|SEVERE|ALERT) ?[:|-]? \S|error TS\d|\d+:\d+\s+[✖✘×]\s+\S|make: \*\*\*"
    r"|FAILURE: |FAILED[: ]\S|(?:E|F) [\w.]{1,60} *: \S"
    r"|.{0,300}(?:ECONNREFUSED|ETIMEDOUT|ENOTFOUND|[Cc]onnection refused|[Cc]onnection reset"
    r"|[Cc]onnection timed out|no such host|ERR_CONNECTION|ERR_NAME|getaddrinfo|INSTALL_FAILED)"
)
_GENERIC = re.compile(
    r"error(?! detector|_)|\.{2,}\W{0,5}timeout|fail(?:ed|ure|s|ing)?(?![a-z])|fatal|crash|timed out"
    r"|timeout waiting|did not|unhealthy"
    r"|not found"
    r"|unable to|could not|cannot|exception|invalid |not ready|not connected|no devices|devices connected"
    r"|already in use"
    r"|missing|can't open|no module named|no tests|unresolved|erro\[|no response|unreachable",
    re.IGNORECASE,
)
_TEST_FILE = re.compile(
    r"(?<![\w./\\@+-])[\w./\\@+-]{1,300}\.(?:py|[cm]?[jt]sx?|rb|java|kts?|swift|go|dart|php|cs|feature|ya?ml)\b"
)
"""The name of a test's file, whose words say what it tests: ``starting crash.py``."""
_GENERIC_NOISE = re.compile(
    r"(?:^|[,(|] ?|: )\d+ (?:\w+ )?(?:failed|failures?|errors?|failing)\b|(?:failed|failing|failures|errors): \d+"
    r"|^[\s=\-_*#.]*(?:FAIL(?:ED|URES?)?|ERRORS?|short test summary.*)[\s=\-_*#.!:]*$|^[\W_]{3,}\w{1,20}[\W_]{3,}$"
    r"|^Testing failed:|Matched W3C error code|Test failed\. See above|exit(?:ed with)? (?:code|status)"
    r"|Process completed|ELIFECYCLE|BUILD FAILED|tests? failed|Screenshot|attachment|^(?:\[ERROR\] )?Tests run"
    r"|\s[|│┃]\s.*\s[|│┃]\s"
    r"|^[^\s:]{1,300}::\S{1,300} (?:FAILED|ERROR)|Caused by: .{0,20}$|Test Suites?:|Tests?: ",
    re.IGNORECASE,
)


class Line(NamedTuple):
    """A line of a log or report."""

    raw: str
    shown: str  # without its time and source: it starts with its level, if it has one
    text: str  # without markers and level, too: the sentence


def read_line(raw: str) -> Line:
    """Split a line into itself, its text without time and source, and its sentence without markers and level, too."""
    shown = _strip_repeatedly(raw[:MAX_LINE].strip(), _PREFIX)
    text = shown
    for _ in range(3):
        rest = _strip_repeatedly(_strip_repeatedly(text, _MARKERS), _PREFIX)
        if rest == text:
            break
        text = rest
    return Line(raw, shown, text)


def strip_prefix(raw: str) -> str:
    """Return the sentence of a line, without times, sources and markers before it."""
    return read_line(raw).text


def _strip_repeatedly(text: str, pattern: re.Pattern[str]) -> str:
    """Remove a pattern from the beginning of a text as often as it matches, but never all of the text."""
    while (match := pattern.match(text)) and (rest := text[match.end() :].lstrip()):
        text = rest
    return text


def is_quiet(line: Line) -> bool:
    """Return whether a log line's level is below error (info, debug, …)."""
    return bool(_QUIET.match(line.shown) or ("l" in line.shown and _QUIET_FIELD.search(line.shown)))


def heading_strength(text: str) -> int:
    """Return the strength of the cause that follows a heading, such as that of a traceback; 0 if it is none."""
    if text.startswith(("Traceback (most", "Failed example:")) or _PANICKED.match(text) or _BUILD_HEADING.match(text):
        return EXCEPTION
    if text.startswith("@@ -"):
        return DIFFERENCE
    return FRAMEWORK if _HEADING.match(text) else 0


def strength(line: Line, framework: str = "", above: int = 0) -> int:
    """Return how surely a line reports a failure (WRAPPER to FRAMEWORK); 0: not, or no more than ``above``."""
    if is_quiet(line) or is_frame(line.text):
        return 0
    found = _specific_strength(line, framework, above) or _common_strength(line, above)
    return WRAPPER if found and is_wrapper(line.text) else found


def _common_strength(line: Line, above: int) -> int:
    """Return how surely a line reports a failure by words that many tools use; 0 if it does not."""
    found = 0
    if above < DIFFERENCE and states_difference(line.text):
        found = DIFFERENCE
    elif above < TOOL and _TOOL.match(line.text):
        found = TOOL
    elif above < GENERIC and _GENERIC.search(line.shown) and _GENERIC.search(_TEST_FILE.sub("", line.shown)):
        found = GENERIC
    elif above < WRAPPER and has_mark(line.shown):
        found = WRAPPER
    if not found or is_handled(line.text) or (found < DIFFERENCE and _GENERIC_NOISE.search(line.text)):
        return 0
    return found


_PLACE = re.compile(r"(?:[A-Za-z]:)?[\w./\\@+-]{1,300}\.[A-Za-z]{1,6}:\d+(?::\d+)?: (?=\S)")
"""A place in the source code before a sentence."""


def _specific_strength(line: Line, framework: str, above: int) -> int:
    """Return how surely a line reports a failure, by framework, exception or system wording; else 0."""
    text = line.text
    own = _OF.get(framework, _ALL)
    place = _PLACE.match(text)
    sentence = text[place.end() :] if place else text
    marked = line.shown if line.shown.startswith(("E ", "[ ERROR ] ")) else text
    if own.match(text) or (sentence is not text and own.match(sentence)) or (marked is not text and own.match(marked)):
        return 0 if _NOT_FAILED.match(text) and not text.startswith("expect(") else FRAMEWORK
    if above >= EXCEPTION:
        return 0
    if _EXCEPTION.match(text) or _EXCEPTION_MORE.match(text) or (own is not _ALL and _ALL.match(text)):
        return EXCEPTION
    return SYSTEM if above < SYSTEM and _has(text, _SYSTEM_WORDS) and _SYSTEM.match(text) else 0


def is_handled(text: str) -> bool:
    """Return whether a line has words of failures but reports none: "0 failed", a retry, a warning, source code."""
    return _has(text, _HANDLED_WORDS) and bool(_NOT_FAILED.search(text))


def _has(text: str, words: Sequence[str]) -> bool:
    """Return whether any of the words is in the text, in any case; faster than a long pattern."""
    lowered = text.lower()
    return any(map(lowered.__contains__, words))


_FRAME = re.compile(
    r"at (?:async )?(?:new )?[\w.$<>/\[\]#@ -]{1,300} ?\((?:[^()\n]{1,500}:\d+|Native Method|Unknown Source"
    r"|<anonymous>|native|[^()\n]{1,300}\.(?:java|kt))[^()\n]{0,40}\)"
    r"|at (?:async )?(?:file://|node:|https?://|[A-Za-z]:[\\/]|[./\w@-])[^\s()]{0,500}:\d+(?::\d+)?\)?$"
    r"|at [\w.$<>`\[\], ]{1,300}\([^()\n]{0,500}\)(?: in .{1,300}:line \d+)?$"
    r"|File \"[^\"\n]{1,500}\", line \d+|❯ \S|in \S{1,300} .{0,100}:\d+|\.\.\. \d+ more|#\d+ {1,4}\S"
    r"|@ \S.{0,300}:\d+:\d+"
    r"|from \S{1,500}:\d+:in |goroutine \d+ \[|\S{1,300}\.go:\d+ \+0x|Suppressed: |exit status \d"
    r"|:*in (?:function|call from) \S{1,300} \(\S{1,300}, line \d+\)$|at \S{1,300} line \d+\.?$"
    r"|package:\S{1,300} \d+:\d+|# \S{1,300}:\d+:in |(?:> )?function \S{1,300}, line \d"
)


def is_frame(text: str) -> bool:
    """Return whether a line, stripped of spaces, is of a stack trace."""
    return bool(_FRAME.match(text))
