"""Structs of submitted jobs and batches, with limits, patterns and error texts; ``job_views`` has the responses.

The parser, the renderer, the OpenAPI description, the error texts and the inserted rows are made from these structs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Annotated, Any, Literal, Self, get_type_hints

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from qgprotocol.environment import ENVIRONMENT_NAME
from qgprotocol.messages import DEFAULT_TARGET
from qgprotocol.test_names import MAX_TAG_CHARACTERS, MAX_TAGS
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


def _seconds_field(most: int, description: str) -> Meta:
    """Return the msgspec constraints of a field for a number of seconds from 1 to ``most``."""
    return field(f"a number of seconds from 1 to {most}", ge=1, le=most, description=description)


def _priority_field(**more: Any) -> Meta:
    """Return the msgspec constraints of a field for a priority; ``more``: further arguments of ``field``."""
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
TestSeconds = Annotated[float, _seconds_field(86_400, "the longest the test may take")]
InstallSeconds = Annotated[float, _seconds_field(86_400, "the longest an install of its build may take")]
SilenceSeconds = Annotated[float, _seconds_field(86_400, "the longest the test may write nothing")]
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
    float, _seconds_field(604_800, "with on_disconnect wait: how much longer; null: the server's own limit")
]
QueueSeconds = Annotated[float, _seconds_field(2_592_000, "the longest uninterrupted wait before the job fails")]
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
Tags = Annotated[
    list[Annotated[str, Meta(min_length=1, max_length=MAX_TAG_CHARACTERS, pattern=PLAIN)]],
    field(
        f"a list of at most {MAX_TAGS} texts of 1 to {MAX_TAG_CHARACTERS} characters",
        max_length=MAX_TAGS,
        description="tags of the test, by which it is found",
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
    """Return a text type's constraints without its pattern, which ``check_texts`` checks for many jobs at once."""
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
        """Return the limits that are set, by outcome."""
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
        """Return the client's error for a message of msgspec: the field, the job of a list, what is expected."""
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
    tags: Tags = []
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
        """Decode one job from JSON and check its size and texts. Raises TooLargeError, InvalidInputError."""
        check_bytes(len(body))
        submission = decode_body(cls, body, cls.explain)
        check_texts([submission], "")
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
JOB_FIELDS = Submission.__struct_fields__[:-1]  # all but ``dedupe``; also fields of JobView and Job


class BuildName(RequestBody, frozen=True, kw_only=True):
    """What a stored file is: a build, and the name of the file."""

    org_id: OrgId
    app_version_id: AppVersionId
    name: Annotated[str, field("text without control characters", pattern=PRINTABLE)] = "app"


class PriorityChange(RequestBody, frozen=True, kw_only=True):
    """The new priority of a waiting job."""

    priority: Priority


def build_name(**given: str) -> BuildName:
    """Return the struct of a build and file name from its fields (``given``). Raises InvalidInputError."""
    try:
        return msgspec.convert(given, BuildName)
    except msgspec.ValidationError as error:
        raise BuildName.explain(str(error)) from error


MAX_JOB_BYTES = 128 * 1024  # its texts take less, in plain letters


def check_bytes(size: int) -> None:
    """Raise TooLargeError if the JSON of a job has more than MAX_JOB_BYTES."""
    if size > MAX_JOB_BYTES:
        raise TooLargeError(f"a job takes at most {MAX_JOB_BYTES} bytes of JSON, and so does what describes a list")


_PATTERNS = {
    name: re.compile(rule.extra["pattern"])
    for name, hint in get_type_hints(Submission, include_extras=True).items()
    for rule in getattr(hint, "__metadata__", ())
    if "pattern" in rule.extra
}


_org_id, _app_version_id, _test, _target = map(attrgetter, ("org_id", "app_version_id", "test", "target"))


def check_texts(submissions: Sequence[Submission], place: str, first: int = 0) -> None:
    """Check the texts of submitted jobs against their patterns. Raises InvalidInputError.

    ``place``: what stands for the index of a job in the path of an error; ``first``: that of the first one. Raises
    InvalidInputError.
    """
    if len(submissions) == 1:
        (one,) = submissions
        joined, targets = f"{one.org_id},{one.app_version_id},{one.test}", {one.target}
    else:
        texts = {*map(_org_id, submissions), *map(_app_version_id, submissions)}
        joined = ",".join([*texts, *map(_test, submissions)])
        targets = set(map(_target, submissions))
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
