"""Recognition of sentences by which tools of all languages report failures: differences, titles, and wrappers."""

from __future__ import annotations

import re
from functools import lru_cache

CACHED_LINES = 256
"""Lines whose reading is kept: several rules look at the same ones."""
_STATUS = r"(?:FAIL(?:ED|URES?|S|ING)?|[Ff]ail(?:ed|ures?|s|ing)?|ERROR(?:ED|S)?|errored|NOT OK|N?KO)"

_DIFFERENCE_WORDS = (  # noqa: SIM905 — as a list it would have a line for each word
    "expect|should|must|got|was|want|false|differ|mismatch|equal|match|not|instead|n't|!=|≠|/=|more than|"
    "less than|at least|at most|greater|exceed|fail|violat|threshold"
).split("|")
_DIFFERENCE = re.compile(
    r"(?i:\b(?:expect(?:ed|ing|s)?|should|must|want(?:ed)?)\b.{0,300}?[\s,;.(](?:but|got|was|were|found|received"
    r"|actual(?:ly)?|instead|saw|there (?:is|are|was|were))\b"
    r"|\b(?:got|was|were|found|received|actual|obtained|have|returned|answered|is|are)\b.{1,200}?[\s,;:(]"
    r"(?:expected|want(?:ed)?|instead of|should(?: be| have)|rather than)\b"
    r"|\b(?:is|are|was|were|be) (?:not|un)[ -]?(?:equal|identical|the same|present|visible|found|close|match|['\"\d])"
    r"|\bnot (?:be )?(?:equal|identical|the same)\b|\bdiffers?\b|\bexpected that\b"
    r"|\b(?:value|type|length|size|count|status|schema|snapshot|screenshot|output|content)s? mismatch"
    r"|\b(?:do(?:es)?|did|has|have|could|can)(?: not|n't|not) (?:equal|match|contain|appear|include|have been|become"
    r"|be (?:found|located)|find|happen|raise|throw|satisf|hold|exist|arrive)"
    r"|\bshould(?:n't| not)? have (?:been|contained|matched|had|thrown|raised|returned)\b"
    r"|\b(?:assert|check|requir|expect|verif|constraint|condition|property)\w* (?:is |was )?"
    r"(?:failed|violated|not (?:met|satisfied))\b(?: \w{1,10})?[:(-] ?\S"
    r"|\b(?:exceed(?:s|ed)|(?:less|more|greater|longer|shorter|fewer) than|at least|at most)\b"
    r".{0,60}\b(?:expected|allowed|limit|threshold|maximum|minimum|budget)\b"
    r"|\b(?:expression|condition|assertion|predicate)\b.{1,200}\bfalse\b"
    r"|\b(?:below|under|above|over|not reach\w*)\b.{0,40}\bthreshold\b"
    r"|(?<!is )\bexpected to (?:be|equal|match|contain|have)\b)|\S (?:!=|≠|/=) \S"
)
"""A sentence that states how what was found differs from what was to be."""

_MARK = re.compile(
    r"(?:[-*•]{1,3} |[\[(][^\[\]()]{1,30}[\])] ){0,3}(?:[✗✘✖×✕❌⨯⛔🔴]\ufe0f?\s*|[(\[][xX!✗✘✖][)\]]\s+|[xX] (?=\S)"
    r"|[\[(<]?(?:CRIT(?:ICAL)?|FAIL(?:ED|URE)?|fail(?:ed)?"
    r"|Fail(?:ed|ure)?|NOT OK|N?KO)[\])>]?(?:\s*[:|-]+\s*|\s{1,80})(?=\S))"
)
"""Marks before the title of a failed test, or before its reason."""
_END = re.compile(
    rf"(?:^|[\s:.*|(\[,=])\W{{0,80}}{_STATUS}\b[\s:;!.|*)\]-]{{0,80}}"
    r"(?:[(\[]?(?:in |after |took )?<?[\d.:,]{1,20} ?(?:[mµun]?s|secs?|seconds?|m|min)?\b[\s.)\]]{0,80}){0,3}$"
)
"""A status after the title of a test, and how long it took."""
_BARE = re.compile(
    r"(?i:(?:.{0,120}?\b)?(?:(?:test|spec|suite|step|scenario|check|build|command|script|flow|stage|feature"
    r"|case|example"
    r"|run|request|file)s?|task|job|process|assert(?:ion)?s?|verification|execution)"
    r"(?: (?!to\b)(?:\"[^\"]{1,80}\"|'[^']{1,80}'|[\w./'\"\[\]:-]{1,80}))?"
    rf" (?:has |have |had |was |were |is )?(?:{_STATUS}|unsuccessful|broken|aborted|crashed)\b"
    r"(?:(?: in| for| at| with| on| of) (?:[^:(]|:(?=\S)){1,200}|: (?-i:[a-z_])[\w ]{0,100})?[.!]?$"
    r"|(?:there (?:was|were|is|are) |found )?\d+ [^:('\"]{0,60}?(?:fail\w*|errors?|problems?|violations?)\b.{0,80}$"
    r"|(?:errors?|failures?|problems?|violations?) (?:in|at|on|for|while|during|when)(?: \w+ing)? (?:\S{1,200}"
    r"|\w+\([^()]{1,200}\)):?$"
    r"|(?:an? |the )?(?:(?:un\w+|internal|fatal|critical|general|generic|runtime|test|assertion|step) ){0,2}"
    r"(?:exception|error|failure|crash|panic|rejection|fault)s?"
    r"(?: (?:was |were |has |have )?(?:been )?(?:thrown|raised|caught|occurred|encountered|detected))?[.:!]*$"
    r"|(?:(?:the )?(?:test|step|operation) )?(?:timed out|timeout)[.!]?$"
    r"|(?:tests?|suites?|test suite) failed to (?:run|execute|complete|finish|start)[.!]?$"
    r"|there were failing tests\b.{0,200}$"
    r"|(?:errors?|failures?) (?:report|summary|details|log|list|output):?$"
    r"|rejected promise returned by test\W{0,3}(?:reason:)?$"
    r"|.{1,200} failed (?:on|at|in) (?:line \d+|\S+:\d+)[.:]?$"
    r"|(?:the following )?(?:failed|failing|errored) (?:tests?|specs?|steps?|scenarios?|examples?|cases?|files?)"
    r"(?::? \d+)?:?$"
    r"|(?:some|all|one or more|mismatch|following) .{0,40}?(?:fail\w*|errors?|unsuccessful)\b.{0,40}$"
    r"|(?:.{0,80}\b)?(?:exit(?:ed|ing)?(?: unexpectedly)?(?: with)?(?: unexpected signal)? (?:code|status)"
    r"|(?:test|script|command|process|program) (?:returned|exited)(?: with)?(?: non-?zero)? -?\d+)\b.{0,40}$"
    r"|.{0,120}\b(?:ended|stopped) with (?:an? )?error\b|execution of .{0,60} failed"
    r"|failed by (?:verification|assertion)"
    r"|(?:failed|unable) to (?:run|execute|perform|complete) (?:the )?(?:\w+ )?(?:tests?|steps?|commands?"
    r"|scripts?|task)\b[^:]{0,60}$)|make(?:\[\d+\])?: \*\*\*|(?:ERROR )?STOP \*\*\*|.{0,60}[Ff]ailed: [A-Z_]{1,40}$"
    rf"|{_STATUS}[:\s]+(?:(?:at |in |on )?(?:[a-z]+://)?[\w@./\\+-]+(?::\d+){{0,2}}|\d+(?:,.{{0,80}}"
    rf"|[\d .()/%-]{{0,40}}\w{{0,20}}))$"
)
"""Sentences that say that something failed, not why: summaries, and of tools that ran other tools."""
_LABELS = re.compile(
    r"(?:[Ee]rror|ERROR|fatal|FATAL|(?:[\w$]+[.:]){0,12}[A-Z]\w*(?:Error|Exception))(?: ?: | ?\[\w+\]: )"
    r"|\[(?i:error|fatal)\]\s+"
)
_FAILED_WORDS = (  # noqa: SIM905 — as a list it would have a line for each word
    "fail|err|not ok|exit|broken|abort|unsuccess|problem|violat|make|stop|crash|exception|panic|reject|"
    "returned|fault|time"
).split("|")
"""One of these is in a sentence that says that something failed."""
_CODE = re.compile(r"`| == |\)\.")
_ASSERTED = re.compile(
    r"(?i:(?:critical )?(?:check|assert\w*|require\w*|verify|expect\w*|condition|expression)\b)"
    r".{1,200}?(?:\w\(\)|\.\w+\(|[<>=!]=)"
)
"""The source code of an assertion."""
_HTTP_ERROR = re.compile(r"\b(?i:http|status|status code|response)\W{1,3}[45]\d\d\b")
_COUNTED = re.compile(
    r"(?:\d+ (?:of|out of) |\d+/)\d+ [\w ]{1,60}[.:]?$"
    r"|[a-z\d_./-]{1,80}(?::[a-z\d_./-]{1,80}){1,9}(?: \([^()]{1,40}\))?\.?$"
)
"""A count of many, or a name whose parts are joined by colons."""
_REASON = re.compile(
    r"\[?(?:[Ff]ail(?:ed|ure)?|FAIL(?:ED)?|[Ee]rror)\]?: +\S+ .*?\S{2,} \S"
    r"|\{{1,3}[a-z]\w*[,}]"
)
"""A failure after the name of a test, or as a term of Erlang."""
_LABELED = re.compile(r"(?i:\W{0,4}(?:(?:failure|error) )?(?:reason|message|cause|description): \S)")
_ANNOUNCED = re.compile(
    r"(?i:\W*(?:reason|cause|details?|message|error|exception|failure|problem|description)s?(?: message)?) ?:$"
    r"|(?:\S{1,300}:\d+: )?(?i:assertion|expectation|check|condition|test) (?i:failed|violated|not (?:met"
    r"|satisfied))\W?$"
)
_TITLED = re.compile(r"[^\W\d_]{2,}.*?[\s:('\"<\[{][^\W_]{2,}")

# Lines that only lead to the cause: titles, places, rules, source code.
LEADS = re.compile(
    r"throw \w+;.*|node:\S+:\d+$|execution failed for task .*|> task .*|testing failed:$|\w+tests?:$|╡ .*"
    r"|compilation error.*"
    r"|importerror while loading conftest .*|[\w:]+#\S+(?: \[.*\])?:$|\S+:\d+: failure$|\[ (?:run|  failed) .*"
    r"|failed: \w+\(.*"
    r"|[a-z ]{1,60}[\d.]+ \(.*\) (?:error|failed)$|build failure$|failure: build failed.*|\* what went wrong:$"
    r"|# subtest: .*|\d+\.\.\d+$"
    r"|tap version \d+|"
    r"collection failure$|importerror while importing test module .*|hint: .*|traceback:$|failed to load \".*\":$"
    r"|compilation failed for testpath=.*|\(.*, line \d+\)?$|\[[\w ]+\]$|● console$|.*\| fail \|$|--- .* ---$"
    r"|process: \S+, pid: \d+$|error in \".*\"$|[-=_─━═⎯*~#.\s]+$|(?:test |tests? )?fail(?:ed|ure|ures|s)?[.:!]?$"
    r"|errors?[.:]?$|error message:?$|none$|unknown file$"
    r"|stack ?trace:?$|\d+ fail(?:ures?|ed)\b.*|message:?$"
    r"|\[[\w -]{1,60}\] › .*|\S{1,300}:\d+(?::\d+)?:?(?: › .*| .*)?$|.* › .*|={2,}.*={2,}$|_{3,}.*|-{3,}.*"
    r"|self = .*|request = .*|>? {0,8}(?:def|async def) \w.*|\d+ tests? completed.*"
    r"|>? ?\d+ ?\|.*|\|.*|traceback \(most recent call last\):|during handling of the above.*"
    r"|the above exception was.*|=== run .*|--- fail: .*|=== \w+ .*"
    r"|fail(?:ed)? \S{1,300}(?: > .*| \(.*| \[.*)?$|error \S+ \(.*|\w+ \([\w.<>]+\)(?: \.\.\. \w+)?$|captured .*"
    r"|retry #?\d+.*|attachment #.*|failure/error: .*|══╡.*|\d+\) .*"
    r"|\w[\w\\]*::\w+(?: with data set .*)?$|(?:the following \w*? ?(?:assertion )?was thrown .*:)|error trace:.*"
    r"|test:\s+\S+$|[\w.$]+\[[^\]]*\]$"
    r"|thread '.*' (?:\(\d+\) )?panicked at [^']*:\d+:\d+:?$|● .*|fail .* > .*|test suite failed to run$"
    r"|error executing test\.?$|\^+$|~+$|caused by:$|unhandled (?:promise )?rejection:?$"
    r"|exception:$|error:$|reason:$|result:.*fail.*|console (?:log|error|warn).*|failed to run flow.*:$|(?:when"
    r"|given|then|and) .*|.*\(\d+(?:\.\d+)?m?s\)$|attempts? .*|test .{0,200} (?:failed|fails)[.!]?$"
    r"|[^a-z]{0,200}$|(?:failure|error) (?:→ .* @ \d+|\(\S+:\d+(?::\d+)?\).*)$|(?:fail|error) in \S+ \(\S+:\d+\)$"
    r"|(?:.{1,200}: )?test failed at \S+:\d+$|.{1,300}\.\.\. ?(?:failed|errored)\b.*|cancell?ing due to .*"
    r"|[\w./-]+(?: [\w./-]+)? ?:$|\d+(?:: | +).*[(){}:;]$|\S{1,300} @ \d+$"
    r"|(?:scenario|scenario outline|feature|background|rule|step text): .*"
    r"|[-*]? ?(?:file|line|location|column|place|test case|class|method|name|operator|seed) *: .*"
    r"|(?:(?:short )?test )?(?:run )?(?:summary|results?)\b.{0,30}"
    r"|you can (?:implement|run|use|find|see) .*",
    re.IGNORECASE,
)


@lru_cache(CACHED_LINES)
def states_difference(text: str) -> bool:
    """Return whether a sentence states both the actual and the expected state."""
    lowered = text.lower()
    return any(map(lowered.__contains__, _DIFFERENCE_WORDS)) and bool(_DIFFERENCE.search(text))


@lru_cache(CACHED_LINES)
def is_wrapper(text: str) -> bool:
    """Return whether a sentence says only that something failed, not why, such as "3 tests failed"."""
    if len(text) > 300:
        return False
    text = text.removeprefix("> ")
    while match := _LABELS.match(text):
        text = text[match.end() :]
    return bool(_COUNTED.match(text)) or (
        _says_failed(text) and not states_difference(text) and not _HTTP_ERROR.search(text)
    )


@lru_cache(CACHED_LINES)
def _says_failed(text: str) -> bool:
    """Return whether a sentence only states a failure, such as "1 test failed" or "Process exited with code 1"."""
    lowered = text.lower()
    if not any(map(lowered.__contains__, _FAILED_WORDS)):
        return False
    if _ASSERTED.match(text):
        return False
    return bool(not _CODE.search(text) and _END.search(text[-200:])) or bool(_BARE.match(text[:300]))


def has_mark(shown: str) -> bool:
    """Return whether a line begins with a failure's mark, such as a cross."""
    return bool(_MARK.match(shown))


def is_title(shown: str) -> bool:
    """Return whether a line is the title of a failed test, or a wrapper: details may be below it."""
    return bool(_MARK.match(shown)) or announces(shown) or _says_failed(shown)


def announces(shown: str) -> bool:
    """Return whether a line announces its detail, which then follows on the next line, indented or not."""
    return bool(_ANNOUNCED.match(shown)) or (shown.endswith(":") and _says_failed(shown))


def is_labeled(shown: str) -> bool:
    """Return whether a line begins with a label such as "reason:" or "error message:" and a text."""
    return bool(_LABELED.match(shown))


def is_detail(shown: str, text: str) -> bool:
    """Return whether a line below a failed test's title is a sentence that explains it, not another title or name."""
    if _REASON.match(shown) or is_labeled(shown):
        return True
    return bool(_TITLED.search(text)) and not is_title(shown) and not is_wrapper(text)
