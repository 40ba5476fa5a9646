"""Django models of organizations, members, links, tokens, device hosts, and the audit."""

from django.conf import settings
from django.db import models


class Org(models.Model):
    """A team or customer: the unit of fair sharing. A limit of null is the server's default, -1 unlimited."""

    org_path = "pk"
    org_export = "organization"

    id = models.CharField(primary_key=True, max_length=100)
    weight = models.FloatField(
        db_default=1.0, help_text="share of the fleet relative to other organizations with waiting jobs"
    )
    priority_ceiling = models.SmallIntegerField(
        db_default=0, help_text="most urgent priority allowed; 0: every priority"
    )
    submits_per_minute = models.IntegerField(null=True, help_text="sustained rate of submitted jobs")
    submit_burst = models.IntegerField(null=True, help_text="jobs that can be submitted at once")
    most_waiting = models.IntegerField(null=True, help_text="waiting jobs")
    most_groups = models.IntegerField(null=True, help_text="groups with waiting or running jobs")
    most_running = models.IntegerField(null=True, help_text="running jobs")
    most_stored_bytes = models.BigIntegerField(null=True, help_text="bytes of builds, artifacts and logs")
    max_attempts = models.JSONField(
        db_default={}, help_text='attempts by outcome where they differ from the server\'s, such as {"lost": 5}'
    )
    stored_bytes = models.BigIntegerField(
        db_default=0,
        help_text="bytes of builds, artifacts and logs of ended attempts; updated in the same transactions",
    )
    created_at = models.DateTimeField()
    deleting_at = models.DateTimeField(
        null=True, help_text="since when all that is its is being removed; empty: it is not"
    )

    def __str__(self) -> str:
        return self.id


class Audit(models.Model):
    """An entry of the audit, written in the same transaction as the change it records, and immutable.

    Except ``count``: a change of many jobs commits in several transactions, each of which adds to it.
    """

    org_path = "org_id"
    org_export = "audit"

    id = models.UUIDField(primary_key=True)  # UUIDv7: sorts by time
    at = models.DateTimeField(db_index=True)
    actor = models.CharField(max_length=100, help_text="user, agent or server")
    door = models.CharField(max_length=12, help_text="interface: api, qgjob, dashboard, admin, agent or server")
    address = models.CharField(max_length=64, blank=True, help_text="IP address of the client, if any")
    client = models.CharField(max_length=100, blank=True, help_text="client program, such as qgjob/1.0")
    action = models.CharField(max_length=20)
    kind = models.CharField(max_length=12, help_text="kind of the changed object: job, agent, org, build, …")
    object_id = models.CharField(
        max_length=310, blank=True, help_text="id of the changed object; empty: see the selection"
    )
    org_id = models.CharField(
        max_length=100, blank=True, db_default="", help_text="whose object it is; empty: nobody's, or of several"
    )
    selection = models.JSONField(null=True, help_text="filter that selected the changed objects")
    count = models.PositiveIntegerField(help_text="number of changed objects")
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name_plural = "audit"
        indexes = [
            models.Index(fields=["kind", "object_id", "id"], name="audit_object"),
            models.Index(fields=["actor", "id"], name="audit_actor"),
            models.Index(fields=["action", "id"], name="audit_action"),
        ]

    def __str__(self) -> str:
        return f"{self.actor}: {self.action} {self.kind} {self.object_id or self.selection}"


class AuditedJob(models.Model):
    """A job that an audit entry changed. The selection alone cannot identify it later, as jobs keep changing."""

    org_path = "audit__org_id"

    id = models.BigAutoField(primary_key=True)
    audit = models.ForeignKey(Audit, on_delete=models.CASCADE, related_name="jobs", db_index=False)
    job_id = models.UUIDField(help_text="not a foreign key: the entry outlives the job")
    before = models.CharField(max_length=10, help_text="previous status or priority")

    class Meta:
        indexes = [
            models.Index(fields=["job_id", "audit"], name="audited_job"),
            models.Index(fields=["audit", "id"], name="audited_entry"),
        ]

    def __str__(self) -> str:
        return f"{self.job_id}, {self.before} before"


class Member(models.Model):
    """A person's role in one organization, of any number. Administrators of the server (``is_superuser``) need none."""

    org_path = "org_id"
    org_export = "members"

    class Roles(models.TextChoices):
        VIEWER = "viewer"
        SUBMITTER = "submitter"
        OWNER = "owner"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    org = models.ForeignKey(Org, on_delete=models.PROTECT, related_name="members")
    role = models.CharField(max_length=10, choices=Roles.choices)
    source = models.CharField(
        max_length=100,
        blank=True,
        db_default="",
        help_text="id of the provider whose rules gave it; empty: given by hand",
    )

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "org"], name="one_role_in_an_org")]


class SiteGrant(models.Model):
    """The rules of a provider make a person an administrator of the site. Administrators without one are so by hand."""

    site_only = True

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="site_grants")
    source = models.CharField(max_length=100, help_text="id of the provider whose rules gave it")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "source"], name="one_grant_of_a_provider")]


class Link(models.Model):
    """A one-time link that lets a person in. Only the SHA-256 of its code is stored."""

    org_path = "org_id"

    class Purposes(models.TextChoices):
        INVITE = "invite"  # makes a user with this role
        RESET = "reset"  # sets a user's password anew, and removes second factors
        FORGOTTEN = "forgotten"  # sets a user's password anew; mailed to whoever has the user's address
        BOOTSTRAP = "bootstrap"  # makes an administrator of the server, or rescues one

    id = models.UUIDField(primary_key=True)
    code_hash = models.CharField(max_length=64, unique=True)
    purpose = models.CharField(max_length=10, choices=Purposes.choices)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.CASCADE,
        help_text="whose password is set; empty: a new one",
    )
    org = models.ForeignKey(Org, null=True, on_delete=models.CASCADE)
    role = models.CharField(max_length=10, blank=True, choices=Member.Roles.choices)
    note = models.CharField(max_length=200, blank=True, help_text="for whom it was made")
    email = models.CharField(
        max_length=254, blank=True, db_default="", help_text="address of the person who joins by it"
    )
    made_by = models.CharField(max_length=150)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class CiRule(models.Model):
    """Which CI jobs get short-lived tokens of an organization for their service's OIDC token (``people.ci``)."""

    org_path = "org_id"
    org_export = "ci_rules"
    object_kind = "ci-rule"

    id = models.UUIDField(primary_key=True)
    org = models.ForeignKey(Org, on_delete=models.CASCADE, related_name="ci_rules")
    issuer = models.CharField(max_length=200, help_text="URL of the CI service's OpenID Connect issuer")
    repository = models.CharField(max_length=300, help_text="owner/name, or owner/* for all directly of one owner")
    repository_id = models.CharField(
        max_length=40,
        blank=True,
        db_default="",
        help_text="id of the repository, or of the owner in owner/*, at the service; empty: not used yet",
    )
    branch = models.CharField(max_length=200, help_text="a branch, release/* for those that begin so, or *: every ref")
    is_protected = models.BooleanField(help_text="protected branches and tags only")
    proved_at = models.DateTimeField(
        null=True, help_text="when a job of the repository first named the organization; empty: no job has"
    )
    environment = models.CharField(max_length=200, blank=True, help_text="deployment environment; empty: any, or none")
    scope = models.CharField(max_length=10, help_text="read or submit")
    made_by = models.CharField(max_length=150)
    created_at = models.DateTimeField()


class Token(models.Model):
    """A token of a program. Only its SHA-256 is stored.

    It cannot do more than the person who made it. That of a CI job has no person but a rule, and ends with it.
    """

    org_path = "org_id"
    org_export = "tokens"
    org_secrets = ("secret_hash", "job_hash")

    id = models.UUIDField(primary_key=True)
    name = models.CharField(max_length=100)
    secret_hash = models.CharField(max_length=64, unique=True)
    org = models.ForeignKey(Org, on_delete=models.PROTECT)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="tokens")
    rule = models.ForeignKey(
        CiRule, null=True, on_delete=models.SET_NULL, related_name="tokens", help_text="by which a CI job got it"
    )
    job_hash = models.CharField(
        max_length=64, blank=True, db_default="", help_text="SHA-256 of the id of the CI job's own token"
    )
    run_url = models.CharField(max_length=500, blank=True, db_default="", help_text="page of the CI job's run")
    scopes = models.JSONField(help_text="list of read, submit and operate")
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    warned_at = models.DateTimeField(null=True, help_text="when a mail said that it expires soon")
    last_used_at = models.DateTimeField(null=True)
    last_address = models.CharField(max_length=64, blank=True)
    revoked_at = models.DateTimeField(null=True)


class DeviceLogin(models.Model):
    """A request of ``qgjob login`` for a token (RFC 8628), which a person approves or denies in a browser.

    The token that it becomes has the same id. Of its codes only hashes are stored.
    """

    org_path = "org_id"

    class States(models.TextChoices):
        PENDING = "pending"
        APPROVED = "approved"
        DENIED = "denied"
        USED = "used"  # its token was handed out

    id = models.UUIDField(primary_key=True)
    device_hash = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the code that qgjob has")
    user_hash = models.CharField(
        max_length=64, unique=True, help_text="HMAC with the secret key of the short code that a person types"
    )
    machine = models.CharField(max_length=80, help_text="as it calls itself")
    address = models.CharField(max_length=64, blank=True)
    network = models.CharField(max_length=64, blank=True, help_text="the address, or of IPv6 its /56")
    client = models.CharField(max_length=100, blank=True)
    state = models.CharField(max_length=10, choices=States.choices)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, help_text="who approved it")
    org = models.ForeignKey(Org, null=True, on_delete=models.CASCADE)
    scopes = models.JSONField(help_text="list of read, submit and operate; empty: not approved")
    token_seconds = models.PositiveIntegerField(default=0, help_text="life of the token")
    interval_seconds = models.PositiveSmallIntegerField(help_text="least time between two polls")
    polled_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        indexes = [models.Index(fields=["network", "state"], name="device_login_network")]


class Enrollment(models.Model):
    """A token with which device hosts enroll: one, or several, until it expires. Only its SHA-256 is stored."""

    org_path = "org_id"
    org_export = "enrollments"
    org_secrets = ("secret_hash",)

    id = models.UUIDField(primary_key=True)
    secret_hash = models.CharField(max_length=64, unique=True)
    prefix = models.CharField(max_length=80, help_text="that the names of the hosts' agents begin with")
    targets = models.JSONField(help_text="list of the targets that its hosts may serve; empty: all")
    labels = models.JSONField(help_text="object of the labels that its agents must have")
    allowed_labels = models.JSONField(db_default={}, help_text="object of lists: the labels that they may have besides")
    org = models.ForeignKey(
        Org, null=True, on_delete=models.PROTECT, help_text="whose hosts they are; empty: shared by all"
    )
    most = models.PositiveIntegerField(help_text="number of hosts")
    used = models.PositiveIntegerField(default=0)
    made_by = models.CharField(max_length=150)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)


class Host(models.Model):
    """An enrolled device host and its credential, of which only the SHA-256 is stored.

    A new credential is valid beside the old one until it was used for the first time: a host that is cut off in the
    middle of the rotation has one that works.
    """

    org_path = "org_id"
    org_export = "hosts"
    org_secrets = ("secret_hash", "next_hash", "old_hash")
    object_kind = "host"

    id = models.UUIDField(primary_key=True)
    name = models.CharField(max_length=100, help_text="host name of the machine when it enrolled")
    secret_hash = models.CharField(max_length=64, unique=True)
    next_hash = models.CharField(max_length=64, blank=True, db_index=True, help_text="of the credential to rotate to")
    old_hash = models.CharField(
        max_length=64, blank=True, db_index=True, help_text="of the one before: whoever uses it is a copy"
    )
    prefix = models.CharField(max_length=80)
    targets = models.JSONField()
    labels = models.JSONField()
    allowed_labels = models.JSONField(db_default={})
    org = models.ForeignKey(
        Org, null=True, on_delete=models.PROTECT, help_text="whose jobs alone it runs; empty: shared by all"
    )
    enrollment = models.ForeignKey(Enrollment, null=True, on_delete=models.SET_NULL, related_name="hosts")
    created_at = models.DateTimeField()
    rotated_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    last_address = models.CharField(max_length=64, blank=True)
    copied_at = models.DateTimeField(null=True, help_text="when a copy of its credential was noticed and refused")
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name


class KeyFingerprint(models.Model):
    """The fingerprint of the secret key that all servers of this database have: one row (``accounts.start_checks``)."""

    site_only = True

    id = models.SmallIntegerField(primary_key=True)
    fingerprint = models.CharField(max_length=64, help_text="HMAC of a constant with the key")
    set_at = models.DateTimeField()


class Throttle(models.Model):
    """The times of the last tries to log in, and the like, by name or address (``qualgent.accounts.throttles``)."""

    site_only = True

    key = models.CharField(primary_key=True, max_length=64, help_text="HMAC of what it is about")
    value = models.TextField(help_text="JSON")
    version = models.BigIntegerField(help_text="random; of this value")
    expires_at = models.FloatField(db_index=True, help_text="seconds since the epoch")
