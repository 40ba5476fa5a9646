"""The fields of jobs in requests and responses, defined once.

The parser, the renderer, the OpenAPI description, the error texts and the inserted rows are made from these structs.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from functools import partial
from typing import Annotated, Any, Literal, Self, TypedDict, get_type_hints

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType
from msgspec.structs import force_setattr

from qgprotocol.environment import ENVIRONMENT_NAME
from qgprotocol.messages import DEFAULT_TARGET
from qualgent.core.errors import InvalidInputError, TooLargeError
from qualgent.core.fields import (
    PLAIN,
    PRINTABLE,
    SLUG,
    AttemptCount,
    OrgId,
    RequestBody,
    decode_body,
    field,
    text_field,
    wanted_of,
)
from qualgent.core.json_parts import ListParts


def _seconds(most: int, description: str) -> Meta:
    return field(f"a number of seconds from 1 to {most}", ge=1, le=most, description=description)


def _priority_field(**more: Any) -> Meta:
    wanted = "a whole number from 0 (now) to 9; lower is more urgent"
    return field(wanted, ge=0, le=9, description="0 to 9, lower is more urgent, 0 = now", **more)


AppVersionId = Annotated[str, text_field(200, "the app build to test")]
TestPath = Annotated[str, text_field(500, "the test to run")]
Priority = Annotated[int, _priority_field()]
SubmittedPriority = Annotated[int, _priority_field(extra_json_schema={"default": 1})]  # its default depends on the org
Target = Annotated[
    str,
    field(
        "1 to 64 letters, digits, '.', '_' or '-', such as \"mobile\"",
        min_length=1,
        max_length=64,
        pattern=SLUG,
        description="the kind of agent",
    ),
]
LabelName = Annotated[str, Meta(min_length=1, max_length=64, pattern=SLUG)]
LabelValue = Annotated[str, Meta(min_length=1, max_length=100, pattern=PLAIN)]
AppUrl = Annotated[
    str,
    field(
        "a URL of at most 2000 characters",
        max_length=2000,
        pattern=r"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:[^\s\x00-\x1f\x7f]+)?\Z",
        description="where agents get the build; the first one seen for a build fixes it",
    ),
]
RepositoryUrl = Annotated[
    str,
    field(
        "a URL of http or https without a password, of at most 500 characters",
        max_length=500,
        pattern=r"^(?:https?://[^\s\x00-\x1f\x7f@]+)?\Z",
        description="of the repository that the commit is in; failures link to their source there",
    ),
]
TestSeconds = Annotated[float, _seconds(86_400, "the longest the test may take")]
InstallSeconds = Annotated[float, _seconds(86_400, "the longest an install of its build may take")]
SilenceSeconds = Annotated[float, _seconds(86_400, "the longest the test may write nothing")]
Retries = Annotated[
    int,
    field(
        "a whole number from 0 to 10",
        ge=0,
        le=10,
        description="further attempts after one that failed or timed out",
    ),
]
OnDisconnect = Annotated[
    Literal["requeue", "wait", "fail"],
    field(
        '"requeue", "wait" or "fail"',
        description="when its agent is lost: requeue the job, wait for that agent, or fail",
    ),
]
WaitSeconds = Annotated[
    float, _seconds(604_800, "with on_disconnect wait: how much longer; null: the server's own limit")
]
QueueSeconds = Annotated[float, _seconds(2_592_000, "the longest uninterrupted wait before the job fails")]
RetryBudget = Annotated[
    int,
    field(
        "a whole number from 0 to 1000000",
        ge=0,
        le=1_000_000,
        description="retries after failures that all its jobs may use together",
    ),
]
OriginText = Annotated[str, field("text of at most 200 characters", max_length=200, pattern=PRINTABLE)]
Note = Annotated[
    str,
    field("text of at most 500 characters", max_length=500, pattern=PRINTABLE, description="why, for others to read"),
]
Environment = Annotated[
    dict[
        Annotated[str, Meta(min_length=1, max_length=100, pattern=ENVIRONMENT_NAME)],
        Annotated[str, Meta(max_length=2000, pattern=PRINTABLE)],
    ],
    field(
        'an object of at most 50 texts by names such as "BASE_URL", but not PATH, HOME, TMPDIR, ENV, nor names of the '
        "loader, interpreters, test runners, git and ssh (LD_…, PYTHON…, NODE_…, PLAYWRIGHT_…, GIT_…)",
        max_length=50,
        description="environment variables of the test, which its device host must allow",
    ),
]
LabelMap = Annotated[
    dict[LabelName, LabelValue],
    field(
        'an object of at most 20 texts, such as {"os": "android"}',
        max_length=20,
        description="labels that an agent must have",
    ),
]


def _checked_together(kind: Any) -> Meta:
    """Return the rules of a text whose pattern ``_check_texts`` checks, as it costs most of what decoding does."""
    [rule] = kind.__metadata__
    return Meta(
        min_length=rule.min_length,
        max_length=rule.max_length,
        description=rule.description,
        extra={**rule.extra, "pattern": rule.pattern},
        extra_json_schema={"pattern": rule.pattern},
    )


class MaxAttempts(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The most attempts by outcome, where they differ from the organization's."""

    failed: AttemptCount | None = None
    timed_out: AttemptCount | None = None
    lost: AttemptCount | None = None
    error: AttemptCount | None = None

    @property
    def given(self) -> dict[str, int]:
        return {name: value for name in self.__struct_fields__ if (value := getattr(self, name)) is not None}


NO_MAX_ATTEMPTS = MaxAttempts()


class SubmittedSource(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Where the files of the tests come from: a commit of a repository, or a bundle that was uploaded."""

    repository: RepositoryUrl = ""
    commit: Annotated[str, Meta(pattern=r"^(?:[0-9a-f]{40}|[0-9a-f]{64})?\Z")] = ""
    bundle: Annotated[str, Meta(pattern=r"^(?:[0-9a-f]{64})?\Z", description="SHA-256 of its file")] = ""

    def __post_init__(self) -> None:
        if bool(self.commit) == bool(self.bundle):
            raise ValueError("either a commit or a bundle")


Source = Annotated[
    SubmittedSource | None,
    field(
        "an object with a commit, all 40 or 64 hexadecimal digits of it, or a bundle (its SHA-256), and the repository",
        description="the files of the tests; null: those of the device host, whatever they are",
    ),
]


_FIELD = re.compile(r"field `(?P<name>[^`]*)`")
_PATH = re.compile(r" - at (?:`key` in )?`\$(?:\.jobs)?(?P<index>\[(?:\d+|\.\.\.)\])?(?:\.(?P<name>\w+))?")


class JobBody(RequestBody, frozen=True, kw_only=True):
    """Base of bodies of jobs, whose errors name the job of a list."""

    @classmethod
    def explain(cls, text: str) -> InvalidInputError:
        """Return the error of msgspec's message, in the words of the fields of a job."""
        path = _PATH.search(text)
        index = (path and path["index"]) or ""
        where = f" in job {index[1:-1]} of the list (the first is 0)" if index else ""
        missing = _FIELD.search(text)
        if missing and "missing required" in text:
            name = missing["name"]
            wanted = WANTED.get(name, "a list of jobs")
            return InvalidInputError(f"{name} is required: {wanted}{where}", {name: f"required: {wanted}"})
        name, fields = (path and path["name"]) or "", ", ".join(WANTED)
        if missing and not name and "unknown field" in text:
            name = missing["name"][:100]
            text = f"{name} is not a field of a job{where}; the fields are {fields}"
            return InvalidInputError(text, {name: "unknown"})
        if name in ORIGIN_WANTED:
            return InvalidInputError(f"{name} must be {ORIGIN_WANTED[name]}", {name: f"must be {ORIGIN_WANTED[name]}"})
        if name in WANTED:
            return InvalidInputError(f"{name} must be {WANTED[name]}{where}", {name: f"must be {WANTED[name]}"})
        return InvalidInputError(f"a JSON object with the fields {fields} is wanted{where}: {text}")


class Submission(JobBody, frozen=True, kw_only=True, gc=False):
    """One job, as a client submits it. The collector does not look at these and JobViews: lists are long."""

    org_id: Annotated[str, _checked_together(OrgId)]
    app_version_id: Annotated[str, _checked_together(AppVersionId)]
    test: Annotated[str, _checked_together(TestPath)]
    priority: SubmittedPriority | UnsetType = UNSET
    target: Annotated[str, _checked_together(Target)] = DEFAULT_TARGET
    labels: LabelMap = {}
    app_url: AppUrl = ""
    source: Source = None
    environment: Environment = {}
    timeout_seconds: TestSeconds | None = None
    install_timeout_seconds: InstallSeconds | None = None
    silence_timeout_seconds: SilenceSeconds | None = None
    retries: Retries = 0
    max_attempts: Annotated[
        MaxAttempts,
        field('an object of whole numbers from 1 to 20 by outcome, such as {"lost": 5, "error": 2}'),
    ] = NO_MAX_ATTEMPTS
    on_disconnect: OnDisconnect = "requeue"
    disconnect_wait_seconds: WaitSeconds | None = None
    queue_timeout_seconds: QueueSeconds | None = None
    dedupe: Annotated[bool, field("true or false")] = False

    @classmethod
    def decode(cls, body: bytes) -> Self:
        _check_bytes(len(body))
        submission = super().decode(body)
        _check_texts([submission], "")
        return submission


class Origin(Struct, frozen=True):
    """The origin of a batch."""

    suite: str = ""
    branch: str = ""
    commit: str = ""
    url: str = ""
    repository: str = ""  # URL of the repository that the commit is in
    retry_budget: int | None = None  # attempts after bad ones, of all its jobs together


class BatchSubmission(JobBody, frozen=True, kw_only=True):
    """A batch and its origin, which says what batches it is compared with."""

    jobs: list[Submission]
    suite: OriginText = ""
    branch: OriginText = ""
    commit: OriginText = ""
    url: AppUrl = ""
    repository: RepositoryUrl = ""
    retry_budget: RetryBudget | None = None
    source: Source = None  # of its jobs that have none of their own


WANTED = wanted_of(Submission)
ORIGIN_WANTED = {name: text for name, text in wanted_of(BatchSubmission).items() if name != "source"}
JOB_FIELDS = tuple(name for name in Submission.__struct_fields__ if name != "dedupe")  # also fields of JobView and Job


class BuildName(RequestBody, frozen=True, kw_only=True):
    """What a stored file is: a build, and the name of the file."""

    org_id: OrgId
    app_version_id: AppVersionId
    name: Annotated[str, field("text without control characters", pattern=PRINTABLE)] = "app"


class PriorityChange(RequestBody, frozen=True, kw_only=True):
    """The new priority of a waiting job."""

    priority: Priority


class ExplanationView(Struct, frozen=True, kw_only=True):
    """The reason why a job waits."""

    reason: str
    text: str
    position: int | None = None
    groups_ahead: int | None = None
    jobs_ahead: int | None = None
    agents: list[str] = []
    eta_seconds: float | None = None


class TreeRow(TypedDict):
    """The files of the tests that an attempt used."""

    repository: str  # empty: not known
    commit: str
    modified: bool  # files differ from the commit, or are not in it


class AttemptView(Struct, frozen=True, kw_only=True):
    """One attempt of a job."""

    id: str
    number: int
    agent: str
    phase: str
    outcome: str | None
    simulated: bool
    leased_at: str
    started_at: str | None
    finished_at: str | None
    installed: bool
    install_seconds: float | None
    run_seconds: float | None
    exit_code: int | None
    message: str
    cause: str = ""  # why it did not pass, in one line
    cause_line: int | None = None  # the line of its log that the cause points to
    peak_memory_bytes: int | None = None
    tree: TreeRow | None = None
    log_bytes: int | None = None  # stored so far; null: no log
    log_truncated: bool = False
    log_removed: bool = False  # at the end of its retention period
    cases: dict[str, int] = {}  # number by outcome: passed, failed, error, skipped
    artifacts: int = 0


class CaseView(Struct, frozen=True, kw_only=True):
    """One test case of an attempt."""

    name: str
    classname: str
    outcome: str
    seconds: float
    message: str


class RetriedView(Struct, frozen=True, kw_only=True):
    """A retry of an ended job, as long as the audit log keeps it."""

    at: str
    status: str  # the job's before
    actor: str
    door: str


class JobBatch(Struct, frozen=True, kw_only=True):
    """The batch of a job in a list of jobs."""

    suite: str
    branch: str


class SubmittedFields(Struct, frozen=True, gc=False):
    """The id of a job, and its fields as submitted: ``JOB_FIELDS``, in their order."""

    id: str
    org_id: str
    app_version_id: str
    test: str
    priority: int
    target: str
    labels: dict[str, str]
    app_url: str
    source: dict[str, str] | None  # repository, commit, bundle
    environment: dict[str, str]
    timeout_seconds: float | None
    install_timeout_seconds: float | None
    silence_timeout_seconds: float | None
    retries: int
    max_attempts: dict[str, int]
    on_disconnect: str
    disconnect_wait_seconds: float | None
    queue_timeout_seconds: float | None


class JobView(SubmittedFields, frozen=True, kw_only=True, gc=False):
    """One job; the defaults are those of a new one. Times are RFC 3339, UTC."""

    status: str = "pending"
    phase: str | None = "waiting"
    reason: str = ""
    cause: str = ""  # why its last ended attempt did not pass, in one line
    group: str
    batch_id: str | None
    attempts: int = 0
    agent: str | None = None
    simulated: bool = False
    flaky: bool = False  # it passed, and an earlier attempt had failed or timed out
    quarantined: bool = False  # too many agents were lost while they ran it
    excused: bool = False  # it failed while its test was quarantined: its batch does not fail
    created_at: str
    started_at: str | None = None
    finished_at: str | None = None
    batch: JobBatch | UnsetType | None = UNSET  # in lists; null: none, or of several organizations
    explanation: ExplanationView | UnsetType | None = UNSET
    tries: list[AttemptView] | UnsetType = UNSET
    test_id: str | UnsetType = UNSET  # with tries: the id of its test under /api/v1/tests
    retried: list[RetriedView] | UnsetType = UNSET  # with tries: its retries, oldest first


MAX_JOB_BYTES = 128 * 1024  # its texts take less, in plain letters
LONG_BYTES = 192 * 1024  # of a list that is decoded in steps: of labels alone it takes more than ten milliseconds
PART_BYTES = 32 * 1024  # of the jobs of a long list that are decoded at once: a millisecond


def decode_batch(body: bytes, most: int) -> BatchSubmission:
    """A list of jobs, or an object with ``jobs`` and their origin: 1 to ``most`` jobs. Raises InvalidInputError."""
    if is_list(body):
        batch = BatchSubmission(jobs=decode_body(list[Submission], body, JobBody.explain))
    else:
        batch = BatchSubmission.decode(body)
    _check_count(len(batch.jobs), most)
    _check_texts(batch.jobs, "[{}]")
    _set_source(batch, batch.jobs)
    return batch


def decode_batch_steps(body: bytes, most: int) -> Generator[None, None, BatchSubmission]:
    """Decode a batch as ``decode_batch`` does, with a yield after every few jobs: 16 MiB take 160 ms together."""
    found = ListParts(body, most)
    yield from found.find()
    if len(found.spans) > most:
        raise InvalidInputError(f"a batch holds 1 to {most} jobs, this one more")
    rest = found.rest
    _check_bytes(len(rest))
    is_bare = is_list(body)
    if is_bare:
        batch = BatchSubmission(jobs=decode_body(list[Submission], rest, JobBody.explain))
    else:
        batch = decode_body(BatchSubmission, rest, JobBody.explain)
    if batch.jobs:
        raise InvalidInputError("jobs must be given once")
    _check_count(len(found.spans), most)
    part: list[Submission] = []
    part_bytes = 0
    for index, (begin, end) in enumerate(found.spans):
        _check_bytes(end - begin)
        path = f"{'$' if is_bare else '$.jobs'}[{index}]"
        part.append(decode_body(Submission, body[begin:end], partial(_explain_at, path)))
        part_bytes += end - begin
        if part_bytes > PART_BYTES or index + 1 == len(found.spans):
            _check_texts(part, "[{}]", len(batch.jobs))
            _set_source(batch, part)
            batch.jobs.extend(part)
            part, part_bytes = [], 0
            yield
    return batch


def _check_bytes(size: int) -> None:
    if size > MAX_JOB_BYTES:
        raise TooLargeError(f"a job takes at most {MAX_JOB_BYTES} bytes of JSON, and so does what describes a list")


def _set_source(batch: BatchSubmission, jobs: Sequence[Submission]) -> None:
    """Set the batch's source on its jobs that have none."""
    if batch.source is not None:
        for job in jobs:
            if job.source is None:
                force_setattr(job, "source", batch.source)


def _explain_at(path: str, text: str) -> InvalidInputError:
    """Return the error of msgspec's message on a part of the body."""
    return JobBody.explain(text.replace("`$", f"`{path}", 1) if "`$" in text else f"{text} - at `{path}`")


def _check_count(count: int, most: int) -> None:
    if not 1 <= count <= most:
        raise InvalidInputError(f"a batch holds 1 to {most} jobs, this one {count}")


_PATTERNS = {
    name: re.compile(rule.extra["pattern"])
    for name, hint in get_type_hints(Submission, include_extras=True).items()
    for rule in getattr(hint, "__metadata__", ())
    if "pattern" in rule.extra
}


def _check_texts(submissions: Sequence[Submission], place: str, first: int = 0) -> None:
    """Check the texts of jobs against their patterns, first all together.

    ``place``: what stands for the index of a job in the path of an error; ``first``: that of the first one. Raises
    InvalidInputError.
    """
    texts = {submission.org_id for submission in submissions} | {one.app_version_id for one in submissions}
    joined = ",".join([*texts, *[submission.test for submission in submissions]])
    targets = {submission.target for submission in submissions}
    # printable texts have no other white space than spaces
    if (
        joined.isprintable()
        and joined[0] != " "
        and ", " not in joined
        and all(map(_PATTERNS["target"].search, targets))
    ):
        return
    for index, submission in enumerate(submissions, first):
        for name, pattern in _PATTERNS.items():
            if not pattern.search(getattr(submission, name)):
                raise JobBody.explain(f"Expected `str` matching regex - at `${place.format(index)}.{name}`")


def build_name(**given: str) -> BuildName:
    """Raises InvalidInputError."""
    try:
        return msgspec.convert(given, BuildName)
    except msgspec.ValidationError as error:
        raise BuildName.explain(str(error)) from error


def is_list(body: bytes) -> bool:
    return body.lstrip(b" \t\r\n")[:1] == b"["


def is_batch(body: bytes) -> bool:
    """Return whether the body is a list, or an object with ``jobs``. Else it is decoded as one job: clearer errors."""
    if is_list(body):
        return True
    if b'"jobs"' not in body:
        return False
    try:
        return "jobs" in msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
