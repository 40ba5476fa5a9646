"""The search language of the job list: ``org:acme status:failed build:1.4 test:login flaky:true age<1h checkout``.

Words match parts of the names of the test, its organization and build; ``key:value`` filters (comma-separated values:
any of them); a leading ``-`` negates; quotes allow spaces; ``age duration priority attempts`` compare with
``< <= > >=``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import reduce
from operator import or_
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import BooleanField, F, Func, Q, Value
from django.db.models.functions import Concat, StrIndex
from django.db.models.lookups import Exact, GreaterThan, GreaterThanOrEqual, IsNull, LessThan, LessThanOrEqual

from jobs.presenters import PARKED, SHOWN
from qgprotocol.test_names import MARK, CaseName, format_test_name
from qualgent.core.errors import InvalidInputError
from qualgent.core.fields import SLUG
from qualgent.core.keys import parse_id
from qualgent.engine.states import Status

LONGEST = 1000  # characters
JOB_NAME = "test"
PLACES = ("org__id", "app_version_id")  # names in which words of a search for jobs or batches may be, too
MAX_TERMS = 50
MAX_VALUES = 100  # of one part: the database limits the depth of a condition
LONGEST_TIME = timedelta(days=36_500)  # longer ones are as good as this, and dates end

_TERM = re.compile(
    r"""\s*(?P<not>-)?(?:(?P<key>[A-Za-z_]+(?:\.[^\s:<>="]+)?)(?P<op><=|>=|:|<|>|=))?(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]*))"""
)
_DURATION = re.compile(r"(?P<number>\d{1,6}(?:\.\d{1,3})?)(?P<unit>ms|s|m|h|d|w)\Z")
_UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
_LOOKUPS = {"<": "lt", "<=": "lte", ">": "gt", ">=": "gte", ":": "exact", "=": "exact"}
_COMPARISONS = {"lt": LessThan, "lte": LessThanOrEqual, "gt": GreaterThan, "gte": GreaterThanOrEqual}
_OLDER = {"<": "gt", "<=": "gte", ">": "lt", ">=": "lte"}  # a smaller age is a later time


class Term(NamedTuple):
    key: str  # empty: a word
    op: str
    value: str
    negated: bool


Condition = Callable[[Term, datetime], Q]


def parse(text: str) -> list[Term]:
    """Parse a search. Raises InvalidInputError, which names the wrong part and what is expected."""
    if len(text) > LONGEST:
        raise _search_error(f"must be of at most {LONGEST} characters")
    terms: list[Term] = []
    place = 0
    while place < len(text.rstrip()):
        found = _TERM.match(text, place)
        if found is None or found.end() == place or text[place : found.end()].strip() in ("", "-"):
            raise _search_error(
                f"cannot be read from {text[place : place + 30].strip()!r} on: a quote is not closed, or a '-' is alone"
            )
        place = found.end()
        value = found["plain"] if found["quoted"] is None else found["quoted"]
        terms.append(Term(found["key"] or "", found["op"] or ":", value, found["not"] is not None))
    if len(terms) > MAX_TERMS:
        raise _search_error(f"must have at most {MAX_TERMS} parts")
    for term in terms:
        _make_condition(term, datetime.now(UTC))
    return terms


def condition(text: str) -> Q:
    """Parse a search and return its condition on jobs, as of now. Raises InvalidInputError."""
    now = datetime.now(UTC)
    whole = Q()
    for term in parse(text):
        one = _make_condition(term, now)
        whole &= ~one if term.negated else one
    return whole


def contains_word(fields: Iterable[str], word: str) -> Q:
    """Return the condition that one of the fields contains a word, as all searches by name use it."""
    return reduce(or_, [Q(**{f"{field}__contains": word}) for field in fields])


def _make_condition(term: Term, now: datetime) -> Q:
    """Return the condition of one search term. Raises InvalidInputError."""
    if not term.key:
        return contains_word((JOB_NAME, *PLACES), term.value)
    name, _, rest = term.key.partition(".")
    make = _label(rest) if name == "label" and rest else _KEYS.get(term.key)
    if make is None:
        raise _search_error(f"has no key {term.key[:40]!r}; the keys are {', '.join(_KEYS)}, label.NAME")
    if term.op not in (":", "=") and term.key not in _COMPARED:
        raise _search_error(f"{term.key} takes {term.key}:value; {', '.join(_COMPARED)} can be compared")
    if not term.value:
        raise _search_error(f"{term.key} wants a value, as {term.key}:{_EXAMPLES.get(term.key, 'value')}")
    return make(term, now)


def _any_of(term: Term, make: Callable[[str], Q]) -> Q:
    """Return the condition that any of a term's values matches: commas separate them, at most MAX_VALUES."""
    values = term.value.split(",")
    if len(values) > MAX_VALUES:
        raise _search_error(f"must have at most {MAX_VALUES} values after {term.key}:")
    whole = Q(pk__in=[])
    for value in values:
        whole |= make(value)
    return whole


class _HasLabel(Func):
    """True if one of the labels is ``name=value``, which is a parameter: a name in a JSON path would be SQL text."""

    template = "EXISTS (SELECT 1 FROM json_each(%(expressions)s)"
    arg_joiner = ") WHERE key || '=' || atom = "  # a name has no "="
    output_field = BooleanField()

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self.as_sql(
            compiler,
            connection,
            template="EXISTS (SELECT 1 FROM jsonb_each_text(%(expressions)s)",
            arg_joiner=") WHERE key || '=' || value = ",
            **context,
        )


class _HasTag(Func):
    """True if the list has this text."""

    template = "EXISTS (SELECT 1 FROM json_each(%(expressions)s)"
    arg_joiner = ") WHERE atom = "
    output_field = BooleanField()

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, template="(%(expressions)s)", arg_joiner=" ? ", **context)


def has_tag(tag: str) -> Q:
    """Return the condition that a job has this tag."""
    return Q(_HasTag(F("tags"), Value(tag)))


def _of_project(project: str) -> Q:
    """Return the condition that the name of a job's test has this Playwright project."""
    mark = StrIndex(Concat(F("test"), Value(" ")), Value(f"{format_test_name('', CaseName(project))} "))
    return Q(GreaterThan(mark, 0)) & Q(Exact(mark, StrIndex(F("test"), Value(MARK))))


def _label(name: str) -> Condition:
    """Return the condition that the label ``name`` of a job has any of a search term's values."""
    if not re.match(SLUG, name):
        raise _search_error(f"has no label {name[:40]!r}: names have letters, digits, '.', '_' and '-' only")
    return lambda term, now: _any_of(term, lambda value: Q(_HasLabel(F("labels"), Value(f"{name}={value}"))))


def _values(lookup: str, read: Callable[[Term, str], Any] = lambda term, value: value) -> Condition:
    """Return a search key's condition: the field of ``lookup`` is one of the values, each converted by ``read``."""
    return lambda term, now: _any_of(term, lambda value: Q(**{lookup: read(term, value)}))


STATUSES = (*Status, PARKED)  # that jobs are filtered by
SHOWN_STATUS = {"waiting": Status.PENDING.value, "passed": Status.DONE.value}  # the words on the screens


def status_is(status: str) -> Q:
    """Return the condition that a job has this status, one of STATUSES (``parked`` included)."""
    return Q(parked__isnull=False) if status == PARKED else Q(status=status)


def _status_condition(term: Term, now: datetime) -> Q:
    """Return the condition ``status:value``, also by the words of the screens; any other value is an error."""

    def make(value: str) -> Q:
        value = SHOWN_STATUS.get(value, value)
        if value == "held":  # the scheduler's, of a moment
            raise _search_error("cannot find held jobs: they wait for their build, so use status:waiting with build:")
        if value not in STATUSES:
            raise _search_error(f"status must be one of {', '.join([*SHOWN_STATUS, *STATUSES])}")
        return status_is(value)

    return _any_of(term, make)


def _parse_id_of(term: Term, value: str) -> UUID:
    """Return the id in a search term's value. Raises InvalidInputError."""
    found = parse_id(value)
    if found is None:
        raise _search_error(f"{term.key} must be an id")
    return UUID(found)


def _flag_condition(field: str) -> Condition:
    """Return a search key's condition ``key:true`` or ``key:false`` on a boolean field; other values are errors."""

    def make(term: Term, now: datetime) -> Q:
        if term.value not in ("true", "false"):
            raise _search_error(f"{term.key} must be true or false")
        return Q(**{field: term.value == "true"})

    return make


def _number_condition(field: str) -> Condition:
    """Return a search key's condition that compares a field with a whole number; other values are errors."""

    def make(term: Term, now: datetime) -> Q:
        if not term.value.isascii() or not term.value.isdigit() or len(term.value) > 6:
            raise _search_error(f"{term.key} must be compared with a whole number, as {term.key}{term.op}1")
        return Q(**{f"{field}__{_LOOKUPS[term.op]}": int(term.value)})

    return make


def _age_condition(field: str) -> Condition:
    """Return a search key's condition, such as ``age<1h``, on the time since that of a field."""

    def make(term: Term, now: datetime) -> Q:
        if term.op in (":", "="):
            raise _search_error(f"{term.key} is compared: {term.key}<1h, {term.key}>2d")
        return Q(**{f"{field}__{_OLDER[term.op]}": now - _parse_duration(term)})

    return make


def _took(term: Term, now: datetime) -> Q:
    """Return the condition ``duration>30s`` on the run time of a job's last attempt; of a running one, until now."""
    if term.op in (":", "="):
        raise _search_error("duration is compared: duration>30s")
    length, lookup = _parse_duration(term), _LOOKUPS[term.op]
    ran = SHOWN["run_seconds"]
    unmeasured = Q(IsNull(ran, True), **{f"finished_at__{lookup}": F("started_at") + length})
    ended = Q(finished_at__isnull=False) & (Q(_COMPARISONS[lookup](ran, length.total_seconds())) | unmeasured)
    running = Q(finished_at__isnull=True, **{f"started_at__{_OLDER[term.op]}": now - length})
    return Q(started_at__isnull=False) & (ended | running)


def _parse_duration(term: Term) -> timedelta:
    """Return the duration in a search term's value, such as 5m. Raises InvalidInputError."""
    found = _DURATION.match(term.value)
    if found is None:
        raise _search_error(f"{term.key} must be compared with a time as 30s, 5m, 2h or 7d")
    return min(timedelta(seconds=float(found["number"]) * _UNITS[found["unit"]]), LONGEST_TIME)


_KEYS: dict[str, Condition] = {
    "org": _values("org_id"),
    "build": _values("app_version_id__startswith"),
    "test": _values("test__contains"),
    "target": _values("target"),
    "status": _status_condition,
    "agent": _values("agent"),
    "batch": _values("batch_id", _parse_id_of),
    "group": _values("group_id", _parse_id_of),
    "id": _values("pk", _parse_id_of),
    "priority": _number_condition("priority"),
    "attempts": _number_condition("attempts"),
    "flaky": _flag_condition("flaky"),
    "excused": _flag_condition("excused"),
    "quarantined": _flag_condition("quarantined"),
    "simulated": _flag_condition("simulated"),
    "tag": lambda term, now: _any_of(term, has_tag),
    "project": lambda term, now: _any_of(term, _of_project),
    "suite": _values("batch__suite"),
    "branch": _values("batch__branch"),
    "commit": _values("batch__commit__startswith"),
    "reason": _values("reason__contains"),
    "cause": _values("cause__contains"),
    "age": _age_condition("created_at"),
    "ended": _age_condition("finished_at"),
    "duration": _took,
}
_COMPARED = ("age", "ended", "duration", "priority", "attempts")
_EXAMPLES: dict[str, object] = {"status": "failed", "age": "1h", "ended": "1h", "duration": "30s", "flaky": "true"}

KEYS = (*_KEYS, "label.NAME")
"""All keys, for completion and the docs."""


def _search_error(text: str) -> InvalidInputError:
    """Return the error of a search text: "q" and what is wrong."""
    return InvalidInputError(f"q {text}", {"q": text})
