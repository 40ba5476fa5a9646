"""Settings of request limits, organizations, attempts, retention, webhooks and agents, from environment variables."""

from __future__ import annotations

from qgprotocol.addresses import Allowed, AllowedUrls, parse_base_url
from qualgent.core.env import ConfigurationError, env_days, env_int, env_limit, env_parsed, env_seconds

# ------------------------------------------------------------------------------------------------- limits
QUALGENT_MAX_BODY_BYTES = env_int(
    "QUALGENT_MAX_BODY_BYTES", 16 * 1024**2, "largest request body, in bytes", within=(1024, 1024**3)
)
QUALGENT_MAX_SPOOLED_BYTES = env_int(
    "QUALGENT_MAX_SPOOLED_BYTES",
    256 * 1024**2,
    "bytes of large request bodies that are held at one time, until they are answered; further ones are answered 503",
    within=(1024, 2**40),
)
if QUALGENT_MAX_SPOOLED_BYTES < QUALGENT_MAX_BODY_BYTES:
    raise ConfigurationError("QUALGENT_MAX_SPOOLED_BYTES must be at least QUALGENT_MAX_BODY_BYTES")
QUALGENT_MAX_UPLOAD_BYTES = env_int(
    "QUALGENT_MAX_UPLOAD_BYTES", 2 * 1024**3, "largest app build or artifact, in bytes", within=(1024, 2**40)
)
QUALGENT_MAX_INCOMING_BYTES = env_int(
    "QUALGENT_MAX_INCOMING_BYTES",
    8 * 1024**3,
    "bytes of app builds and artifacts that may be arriving at one time; further ones are answered 503",
    within=(1024, 2**50),
)
QUALGENT_MAX_ARTIFACTS = env_int(
    "QUALGENT_MAX_ARTIFACTS", 1000, "largest number of artifacts of one attempt", within=(0, 1_000_000)
)
QUALGENT_MAX_AGENTS = env_int(
    "QUALGENT_MAX_AGENTS", 10_000, "agents that the server knows, connected or not", within=(1, 1_000_000)
)
QUALGENT_MAX_BATCH = env_int(
    "QUALGENT_MAX_BATCH", 10_000, "largest number of jobs in one submission", within=(1, 100_000)
)

# ------------------------------------------------------------------------------------------------- orgs
# defaults for organizations without settings of their own: qgjob orgs set, or PATCH /api/v1/orgs/<org_id>
QUALGENT_ORG_SUBMITS_PER_MINUTE = env_limit(
    "QUALGENT_ORG_SUBMITS_PER_MINUTE", "jobs that an organization may submit per minute, on average", within=(1, 10**9)
)
QUALGENT_ORG_SUBMIT_BURST = env_limit(
    "QUALGENT_ORG_SUBMIT_BURST",
    "jobs that an organization may submit at once; none: those of one minute",
    within=(1, 10**9),
)
QUALGENT_ORG_MOST_WAITING = env_limit(
    "QUALGENT_ORG_MOST_WAITING", "waiting jobs of an organization at one time", within=(0, 10**9)
)
QUALGENT_ORG_MOST_GROUPS = env_limit(
    "QUALGENT_ORG_MOST_GROUPS",
    "groups of an organization with waiting or running jobs at one time: different builds, targets and labels",
    within=(1, 10**9),
    default=5000,
)
QUALGENT_ORG_MOST_RUNNING = env_limit(
    "QUALGENT_ORG_MOST_RUNNING", "running jobs of an organization at one time", within=(0, 10**9)
)
QUALGENT_ORG_MOST_STORED_BYTES = env_limit(
    "QUALGENT_ORG_MOST_STORED_BYTES", "stored bytes of an organization: builds, artifacts and logs", within=(0, 2**60)
)

# ------------------------------------------------------------------------------------------------- attempts
QUALGENT_MAX_ATTEMPTS = {
    "failed": env_int("QUALGENT_MAX_ATTEMPTS_FAILED", 1, "attempts of a job if its test fails", within=(1, 20)),
    "timed_out": env_int(
        "QUALGENT_MAX_ATTEMPTS_TIMED_OUT", 1, "attempts of a job if its test times out", within=(1, 20)
    ),
    "lost": env_int("QUALGENT_MAX_ATTEMPTS_LOST", 3, "attempts of a job if its agents are lost", within=(1, 20)),
    "error": env_int("QUALGENT_MAX_ATTEMPTS_ERROR", 3, "attempts of a job if it cannot be run", within=(1, 20)),
}
QUALGENT_RETRY_BUDGET_PERCENT = env_int(
    "QUALGENT_RETRY_BUDGET_PERCENT",
    20,
    "retries that all jobs of a batch may use together, in percent of its jobs",
    within=(0, 2000),
)
QUALGENT_RETRY_BUDGET_LEAST = env_int(
    "QUALGENT_RETRY_BUDGET_LEAST", 10, "smallest retry budget, for small batches", within=(0, 100_000)
)
QUALGENT_DISCONNECT_WAIT_SECONDS = env_seconds(
    "QUALGENT_DISCONNECT_WAIT_SECONDS",
    600,
    "how long a job with on_disconnect wait waits for its lost agent, unless the job sets it",
    within=(1, 604_800),
)

# ------------------------------------------------------------------------------------------------- retention
QUALGENT_KEEP_JOBS_DAYS = env_days("QUALGENT_KEEP_JOBS_DAYS", 90, "days that ended jobs are kept; 0: forever")
QUALGENT_KEEP_LOGS_DAYS = env_days("QUALGENT_KEEP_LOGS_DAYS", 30, "days that logs are kept; 0: as long as their jobs")
QUALGENT_KEEP_ARTIFACTS_DAYS = env_days(
    "QUALGENT_KEEP_ARTIFACTS_DAYS", 30, "days that artifacts are kept; 0: as long as their jobs"
)
QUALGENT_KEEP_BUILDS_DAYS = env_days(
    "QUALGENT_KEEP_BUILDS_DAYS", 90, "days since their last use that builds are kept; 0: forever"
)
QUALGENT_KEEP_BUNDLES_DAYS = env_days(
    "QUALGENT_KEEP_BUNDLES_DAYS", 7, "days since their last use that bundles of tests are kept; 0: forever"
)
QUALGENT_KEEP_AUDIT_DAYS = env_days("QUALGENT_KEEP_AUDIT_DAYS", 400, "days that audit entries are kept; 0: forever")
QUALGENT_KEEP_EVENTS_DAYS = env_int(
    "QUALGENT_KEEP_EVENTS_DAYS", 30, "days that events and webhook deliveries are kept", within=(1, 36_500)
)
QUALGENT_KEEP_AGENTS_DAYS = env_days(
    "QUALGENT_KEEP_AGENTS_DAYS",
    7,
    "days without a connection that agents which never ran anything are kept; 0: forever",
)
QUALGENT_KEEP_LOG_BYTES = env_limit(
    "QUALGENT_KEEP_LOG_BYTES",
    "bytes of logs (uncompressed) that are kept; the oldest are removed first",
    within=(0, 2**60),
)
QUALGENT_KEEP_ARTIFACT_BYTES = env_limit(
    "QUALGENT_KEEP_ARTIFACT_BYTES", "bytes of artifacts that are kept; the oldest are removed first", within=(0, 2**60)
)

# ------------------------------------------------------------------------------------------------- webhooks
QUALGENT_WEBHOOK_ALLOW = env_parsed(
    "QUALGENT_WEBHOOK_ALLOW",
    "networks, addresses, host names, .domains",
    "destinations allowed for webhooks besides public addresses: 10.0.0.0/8, ci.example.com, .example.com",
    Allowed.parse,
)
QUALGENT_WEBHOOK_PROXY = env_parsed(
    "QUALGENT_WEBHOOK_PROXY",
    "http address",
    "proxy for webhooks, as http://user:password@host:port; the proxy then decides about destinations",
    parse_base_url,
)

# ------------------------------------------------------------------------------------------------- agents
QUALGENT_APP_URL_ALLOW = env_parsed(
    "QUALGENT_APP_URL_ALLOW",
    "networks, addresses, host names, .domains, schemes:",
    "app_urls allowed besides http and https ones of public addresses: 10.0.0.0/8, builds.example.com, gs:",
    AllowedUrls.parse,
)
QUALGENT_HEARTBEAT_SECONDS = env_seconds(
    "QUALGENT_HEARTBEAT_SECONDS", 10, "interval of the agents' heartbeats", within=(0.1, 300)
)
QUALGENT_SUSPECT_SECONDS = env_seconds(
    "QUALGENT_SUSPECT_SECONDS", 30, "silence after which an agent gets no new jobs", within=(0.2, 3600)
)
QUALGENT_LOST_SECONDS = env_seconds(
    "QUALGENT_LOST_SECONDS",
    60,
    "silence after which an agent's attempts end as lost and their jobs are requeued",
    within=(0.3, 86400),
)
QUALGENT_ACCEPT_SECONDS = env_seconds(
    "QUALGENT_ACCEPT_SECONDS", 10, "time within which an agent must accept a lease", within=(0.1, 600)
)
QUALGENT_WRITE_SECONDS = env_seconds(
    "QUALGENT_WRITE_SECONDS",
    10,
    "time after which a write that the database does not take is given up",
    within=(0.1, 600),
)
QUALGENT_DATABASE_SECONDS = env_seconds(
    "QUALGENT_DATABASE_SECONDS",
    20,
    "with PostgreSQL: time after which the server gives up a statement that is not answered, and its connection",
    within=(1, 3600),
)
QUALGENT_RESTART_GRACE_SECONDS = env_seconds(
    "QUALGENT_RESTART_GRACE_SECONDS",
    60,
    "time after a restart within which agents must reclaim their attempts",
    within=(0.1, 86400),
)


if not QUALGENT_HEARTBEAT_SECONDS < QUALGENT_SUSPECT_SECONDS < QUALGENT_LOST_SECONDS:
    raise ConfigurationError(
        "QUALGENT_HEARTBEAT_SECONDS must be less than QUALGENT_SUSPECT_SECONDS, which must be less than "
        "QUALGENT_LOST_SECONDS"
    )
