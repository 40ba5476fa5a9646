"""The fields of a job: what is accepted, and the errors of wrong input."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Generator
from itertools import count
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis.strategies import characters, lists, text
from msgspec import UNSET

from jobs import submission_bodies
from jobs.contract import JOB_FIELDS, MAX_JOB_BYTES, BatchSubmission, PriorityChange, Submission
from jobs.job_views import JobView
from jobs.submission_bodies import PART_BYTES, decode_batch, decode_batch_steps, is_batch
from qualgent.core.errors import InvalidInputError, TooLargeError

PLAIN = re.compile(r"^ *[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*\Z")
PATTERNS = {
    "org_id": PLAIN,
    "app_version_id": PLAIN,
    "test": PLAIN,
    "target": re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\Z"),
}

GOOD = {"org_id": "acme", "app_version_id": "1.0", "test": "tests/login.spec.js"}


def body(**changes: Any) -> bytes:
    fields = {**GOOD, **changes}
    return json.dumps({name: value for name, value in fields.items() if value is not ...}).encode()


def test_defaults_are_the_original_ones() -> None:
    """Target mobile, as in the original API; the priority is 1 unless the organization has a ceiling below it."""
    submission = Submission.decode(body())
    assert (submission.priority, submission.target, submission.labels) == (UNSET, "mobile", {})


@pytest.mark.parametrize("name", ["org_id", "app_version_id", "test"])
def test_required_fields_are_named(name: str) -> None:
    """The error names a missing field and what it must be."""
    with pytest.raises(InvalidInputError, match=f"^{name} is required: text of 1 to") as caught:
        Submission.decode(body(**{name: ...}))
    assert list(caught.value.fields) == [name]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("org_id", 5),
        ("org_id", ""),
        ("org_id", "   "),
        ("org_id", "a" * 101),
        ("org_id", "a\n"),
        ("org_id", None),
        ("app_version_id", "v" * 201),
        ("app_version_id", ["x"]),
        ("test", "t" * 501),
        ("test", "a\x00b"),
        ("test", {"path": "x"}),
        ("priority", -1),
        ("priority", 10),
        ("priority", "1"),
        ("priority", True),
        ("priority", 1.5),
        ("priority", None),
        ("target", ""),
        ("target", "no spaces"),
        ("target", "-x"),
        ("target", "x\n"),
        ("labels", []),
        ("labels", {"os": 5}),
        ("labels", {"os": ""}),
        ("labels", {"a b": "c"}),
        ("labels", {f"l{number}": "x" for number in range(21)}),
        ("app_url", "no url"),
        ("app_url", "a:" + "x" * 2000),
        ("timeout_seconds", 0),
        ("timeout_seconds", "long"),
        ("install_timeout_seconds", 0),
        ("silence_timeout_seconds", True),
        ("retries", 11),
        ("retries", -1),
    ],
)
def test_a_wrong_field_is_named(name: str, value: Any) -> None:
    """The error names a field of the wrong type, size or form and what it must be."""
    with pytest.raises(InvalidInputError, match=f"^{name} must be ") as caught:
        Submission.decode(body(**{name: value}))
    assert list(caught.value.fields) == [name]


def test_an_unknown_field_is_named() -> None:
    """A misspelt field is an error that lists the known fields."""
    with pytest.raises(InvalidInputError, match="prioritty is not a field of a job; the fields are org_id") as caught:
        Submission.decode(body(prioritty=1))
    assert caught.value.fields == {"prioritty": "unknown"}


@pytest.mark.parametrize("given_text", [b"", b"  ", b"{", b"nope", b"\xff\xfe", b"[] trailing", b"[" * 100_000])
def test_invalid_json_is_refused(given_text: bytes) -> None:
    """Bodies that are no JSON object are refused with an explanation."""
    with pytest.raises(InvalidInputError, match=r"(not JSON|empty|JSON object)"):
        Submission.decode(given_text)


def test_text_of_any_language_is_accepted() -> None:
    """Names may have characters beyond ASCII."""
    assert Submission.decode(body(org_id="Größe 🚀", test="prüfungen/登录.spec.js")).org_id == "Größe 🚀"


@pytest.mark.parametrize("name", ["org_id", "app_version_id", "test", "target"])
@given(texts=lists(text(characters(exclude_categories=["Cs"]), min_size=1, max_size=20), min_size=1, max_size=5))
@example(texts=[" x", "a, b", "a ,b", "soft\u00adhyphen"])
@example(texts=["\u00a0x"])
@example(texts=["x", "  "])
@example(texts=["x\x7f"])
def test_texts_of_a_list_follow_their_patterns(name: str, texts: list[str]) -> None:
    """All of a list are checked together; the result is that of each one's pattern."""
    first_bad = next((place for place, one in enumerate(texts) if not PATTERNS[name].match(one)), None)
    given_jobs = b"[" + b",".join(body(**{name: one}) for one in texts) + b"]"
    if first_bad is None:
        assert [getattr(job, name) for job in decode_batch(given_jobs, 10).jobs] == texts
        return
    with pytest.raises(InvalidInputError, match=f"^{name} must be .* in job {first_bad} of the list"):
        decode_batch(given_jobs, 10)


@pytest.mark.parametrize("jobs", [[{"test": ""}], [{}, {"test": ""}], [{"target": "a b"}], [{}, {"target": "a b"}]])
def test_an_error_in_a_batch_has_the_index_of_its_job(jobs: list[dict[str, str]]) -> None:
    """The first job of a list is 0."""
    given_jobs = b"[" + b",".join(body(**job) for job in jobs) + b"]"
    name, place = next(iter(jobs[-1])), len(jobs) - 1
    with pytest.raises(InvalidInputError, match=rf"{name} must be .* in job {place} of the list"):
        decode_batch(given_jobs, 10)


@pytest.mark.parametrize("size", [0, 11])
def test_a_batch_has_a_minimum_and_a_maximum_size(size: int) -> None:
    """An empty list and one above the limit are refused."""
    text = b"[" + b",".join([body()] * size) + b"]"
    with pytest.raises(InvalidInputError, match="1 to 10 jobs"):
        decode_batch(text, 10)


def finish(steps: Generator[None, None, BatchSubmission]) -> tuple[int, BatchSubmission]:
    """Return the number of steps, and the result."""
    for number in count():
        try:
            next(steps)
        except StopIteration as ended:
            return number, ended.value
    raise AssertionError


def test_a_long_list_is_decoded_in_short_steps() -> None:
    """The result is that of decoding at once, with the origin of the batch, whatever is in the texts."""
    texts = ("t", 'a "b"', "[{", "\\\\ ],", 'é😀"}')
    jobs = [body(test=f"{texts[number % 5]}{number}", labels={"os": "android"}) for number in range(900)]
    for whole in (b"[" + b",".join(jobs) + b"]", b'{"suite": "nightly", "jobs": [' + b",".join(jobs) + b"]}"):
        steps, batch = finish(decode_batch_steps(whole, 1000))
        assert batch == decode_batch(whole, 1000)
        assert steps > 2 * len(whole) // PART_BYTES


@pytest.mark.parametrize(
    "wrong",
    [{"test": ""}, {"test": 5}, {"priority": 11}, {"target": "a b"}, {"extra": 1}, {"labels": {"a b": "x"}},
     {"labels": {"a": ""}}, {"max_attempts": {"lost": 0}}, None, 5, "x", {}],
)  # fmt: skip
@pytest.mark.parametrize("place", [0, 300])
def test_errors_of_a_long_list_are_those_of_a_short_one(wrong: Any, place: int) -> None:
    """The first wrong job is named by its index in the list, whatever is wrong with it."""
    jobs = [body()] * 305
    jobs[place] = body(**wrong) if isinstance(wrong, dict) and wrong else json.dumps(wrong).encode()
    for whole in (b"[" + b",".join(jobs) + b"]", b'{"jobs": [' + b",".join(jobs) + b"]}"):
        with pytest.raises(InvalidInputError) as at_once:
            decode_batch(whole, 1000)
        with pytest.raises(InvalidInputError) as in_steps:
            finish(decode_batch_steps(whole, 1000))
        assert (str(in_steps.value), in_steps.value.fields) == (str(at_once.value), at_once.value.fields)


@pytest.mark.parametrize("whole", [b"", b"[", b'{"jobs": 5}', b'{"jobs": [], "x": 1}', b"[]", b'[{"test": "\xff"}]'])
def test_other_errors_of_a_long_list(whole: bytes) -> None:
    """They are those of decoding at once, apart from where in the body the JSON breaks off."""
    with pytest.raises(InvalidInputError) as at_once:
        decode_batch(whole, 1000)
    with pytest.raises(InvalidInputError) as in_steps:
        finish(decode_batch_steps(whole, 1000))
    assert str(in_steps.value).partition("(byte")[0] == str(at_once.value).partition("(byte")[0]


LARGE = 4 * 1024 * 1024
LABELS = b",".join(b'"%d":"x"' % number for number in range(LARGE // 12))
ONE = body()[:-1]


@pytest.mark.parametrize(
    "whole",
    [
        ONE + b',"labels":{' + LABELS + b"}}",
        ONE + b',"test":"u"' * (LARGE // 11) + b"}",
        b"[" + ONE + b',"labels":{' + LABELS + b"}}]",
        b"[" + b"0," * (LARGE // 2) + b"0]",
        b"[" + b"{}," * (LARGE // 3) + b"{}]",
        b"[" * LARGE,
        b'["' + b"\\\\" * (LARGE // 8) + b'"]',
        b'{"jobs":[' + body() + b"]" + b',"suite":"u"' * (LARGE // 12) + b"}",
        b'{"jobs":[' + body() + b'],"labels":{' + LABELS + b"}}",
        b'{"jobs":[],"jobs":[' + b"0," * (LARGE // 2) + b"0]}",
        b"[" + b",".join([ONE + b',"test":"u"' * 10_000 + b"}"] * (LARGE // 110_000)) + b"]",
    ],
    ids=[
        "labels", "repeated", "labels in a list", "numbers", "empty objects", "nested", "escapes", "repeated suite",
        "labels of a batch", "jobs twice", "large jobs",
    ],
)  # fmt: skip
def test_no_decoder_gets_much_at_once(whole: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """A step scans a window or decodes a few jobs, whatever a large body is; as one job it is refused undecoded."""
    decoded = [0]
    decode = submission_bodies.decode_body

    def decode_counted(kind: Any, given: bytes, explain: Any) -> Any:
        decoded[-1] += len(given)
        return decode(kind, given, explain)

    monkeypatch.setattr(submission_bodies, "decode_body", decode_counted)
    with pytest.raises(TooLargeError):
        Submission.decode(whole)
    steps = decode_batch_steps(whole, 10_000)
    with contextlib.suppress(InvalidInputError, TooLargeError, StopIteration):
        while True:
            next(steps)
            decoded.append(0)
    assert max(decoded) <= MAX_JOB_BYTES + 2 * PART_BYTES


@pytest.mark.parametrize(
    "whole",
    [b"[{},]", b"[,{}]", b"[{}{}]", b"[{},,{}]", b"[{}}", b"[{}] x", b"[{}", b'[{"a":"]', b'{"jobs":[],"jobs":[1]}'],
)
def test_a_long_list_that_is_no_json_is_refused(whole: bytes) -> None:
    """Separators, brackets and what follows the list are checked as by a decoder."""
    with pytest.raises(InvalidInputError):
        finish(decode_batch_steps(whole.replace(b"{}", body()), 10))


def test_batches_are_distinguished_from_jobs() -> None:
    """A batch is a list, or an object with a list of jobs; leading white space does not matter."""
    assert is_batch(b" \n[1]")
    assert is_batch(b' {"suite": "x", "jobs": [1]}')
    assert not is_batch(b' {"a": [1]}')
    assert not is_batch(body(test='"jobs"'))


def test_a_batch_may_have_an_origin() -> None:
    """Suite, branch, commit and URL; errors name a wrong one, and a wrong job of the batch."""
    batch = decode_batch(b'{"jobs": [' + body() + b'], "suite": "nightly", "commit": "abc"}', 10)
    assert (batch.suite, batch.commit, len(batch.jobs)) == ("nightly", "abc", 1)
    with pytest.raises(InvalidInputError, match=r"^suite must be text"):
        decode_batch(b'{"jobs": [' + body() + b'], "suite": 5}', 10)
    with pytest.raises(InvalidInputError, match=r"^test must be .* in job 0 of the list"):
        decode_batch(b'{"jobs": [' + body(test=1) + b"]}", 10)


def test_a_priority_is_a_digit() -> None:
    """A priority change has the same rules as the field of a submission."""
    assert PriorityChange.decode(b'{"priority": 0}').priority == 0
    with pytest.raises(InvalidInputError, match="priority must be"):
        PriorityChange.decode(b'{"priority": 12}')


def test_a_job_shows_what_was_submitted() -> None:
    """After its id, a job has the fields of its submission in the same order, except dedupe."""
    assert JobView.__struct_fields__[1 : 1 + len(JOB_FIELDS)] == JOB_FIELDS
    assert set(Submission.__struct_fields__) - set(JOB_FIELDS) == {"dedupe"}
