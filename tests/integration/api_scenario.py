"""A day of a server with one organization and one agent: each operation of the API once, with what it answered."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import httpx

from qgprotocol import codec, messages
from tests.integration.client import filled
from tests.oidc_issuer import OidcIssuer
from tests.server_process import ServerProcess
from tests.shared_mode import PUBLIC_URL, PublicClient, make_person
from tests.support.waiting import eventually
from tests.webhook_receiver import Receiver

FILE = "(the bytes of the file)"
AGENT = "acme/lab-pixel-8"
CONTENT_URL = "https://qualgent-content.test"
JOB = {"org_id": "acme", "app_version_id": "4.2.0", "test": "tests/checkout.spec.js", "priority": 2}
ORIGIN = {
    "suite": "nightly",
    "branch": "main",
    "commit": "4f2a9c1d",
    "url": "https://ci.example.com/runs/412",
    "repository": "https://github.com/acme/app",
}
CASES = [
    messages.CaseResult(name="shows the total", classname="tests/checkout.spec.js", outcome="passed", seconds=3.1),
    messages.CaseResult(
        name="adds the tax",
        classname="tests/checkout.spec.js",
        outcome="failed",
        seconds=4.2,
        message="Error: expected total to be 42.00 but got 41.99\n    at tests/checkout.spec.js:12:34",
    ),
]
LOG = b"Running 2 tests using 1 worker\nError: expected total to be 42.00 but got 41.99\n  1 failed, 1 passed (7.3s)\n"
GITHUB = {
    "aud": PUBLIC_URL, "repository": "acme/app", "repository_id": "77", "repository_owner": "acme",
    "repository_owner_id": "7", "ref": "refs/heads/main", "ref_type": "branch", "ref_protected": "true",
    "event_name": "push", "run_id": "1001", "run_attempt": "1",
}  # fmt: skip
OAUTH = "urn:ietf:params:oauth"
DEVICE = {"client_id": "qgjob", "machine": "laptop"}


class Recorder:
    """Sends requests by the names of their operations, and keeps what was sent and answered."""

    def __init__(self, description: dict[str, Any]) -> None:
        self.examples: dict[str, dict[str, Any]] = {}
        self._routes = {
            operation["operationId"]: (method.upper(), path)
            for path, operations in description["paths"].items()
            for method, operation in operations.items()
        }

    def send(
        self,
        client: httpx.Client,
        operation: str,
        body: Any = None,
        /,
        *,
        status: int = 200,
        content: bytes = b"",
        query: dict[str, str] | None = None,
        **path: str,
    ) -> Any:
        """Send a request, whose answer must have the status; record both, and return the answer."""
        method, route = self._routes[operation]
        sent: dict[str, Any] = {"content": content} if content else {} if body is None else {"json": body}
        answer = client.request(method, filled(route, path), params=query, **sent)
        assert answer.status_code == status, (operation, answer.text)
        kept = self.examples.setdefault(operation, {"path": path})
        if sent:
            _keep(kept, "request", FILE if body is None else body)
        found = answer.text if answer.headers.get("content-type", "").startswith(("text/", "application/xml")) else FILE
        if "json" in answer.headers.get("content-type", ""):
            found = answer.json()
        if status != 204:
            _keep(kept, str(status), found)
        return found


def _keep(kept: dict[str, Any], place: str, value: Any) -> None:
    """Add an example, if there is none of the same fields."""
    examples = kept.setdefault(place, [])
    if not any(type(one) is type(value) and one.keys() == value.keys() for one in examples if isinstance(one, dict)):
        examples.append(value)


class Agent:
    """A device host on a link of the long poll."""

    def __init__(self, send: Callable[..., Any], **hello: Any) -> None:
        self._send = send
        self._link = send("open_agent_link", status=201)["link"]
        self._sent = self._received = 0
        self._news: list[messages.FromServer] = []
        self.say(messages.Hello(protocol="1.3", host="lab-1", software="qgagent 1.0.0", instance="1", **hello))
        self.wait_for(messages.Welcome)

    def exchange(self, *said: messages.FromAgent) -> None:
        frames = [{"n": self._sent + n, "frame": codec.encode(one)} for n, one in enumerate(said, 1)]
        self._sent += len(said)
        body = {"ack": self._received, "frames": frames, "wait": 10.0}
        for frame in self._send("exchange_agent_frames", body, link_id=self._link)["frames"]:
            if frame["n"] > self._received:
                self._received = frame["n"]
                self._news.append(codec.decode_from_server(frame["frame"]))

    say = exchange

    def wait_for(self, kind: type[Any]) -> Any:
        """Return the next message of this type; forget those before it."""
        while True:
            while self._news:
                message = self._news.pop(0)
                assert not isinstance(message, messages.Refused), message
                if isinstance(message, kind):
                    return message
            self.exchange()

    def begin(self) -> messages.LeaseOffer:
        lease: messages.LeaseOffer = self.wait_for(messages.LeaseOffer)
        self.say(messages.Accept(attempt=lease.attempt, token=lease.token))
        self.wait_for(messages.Start)
        return lease

    def end(self, lease: messages.LeaseOffer, outcome: str, **fields: Any) -> None:
        of = {"attempt": lease.attempt, "token": lease.token}
        self.say(messages.LogChunk(**of, offset=0, data=LOG))
        self.wait_for(messages.LogAcknowledge)
        installed = messages.InstalledBuild(lease.job.org_id, lease.job.app_version_id, lease.job.target)
        result = {"run_seconds": 7.3, "log_bytes": len(LOG), "installed": [installed], **fields}
        self.say(messages.Result(**of, outcome=outcome, **result))
        assert self.wait_for(messages.Acknowledge).accepted


class Scenario:
    """The steps, by part of the API; a later part builds on the ones before."""

    def __init__(
        self, recorder: Recorder, server: ServerProcess, public: Callable[..., PublicClient], issuer: OidcIssuer
    ) -> None:
        self.server, self.public, self.issuer = server, public, issuer
        self.recorder = recorder
        make_person(server, "ada", "site", "globex")
        self.ada = public(server).log_in("ada")

    def send(self, operation: str, /, *args: Any, **options: Any) -> Any:
        return self.recorder.send(self.ada, operation, *args, **options)

    def play(self, receiver: Receiver) -> None:
        self.organizations()
        self.hosts()
        self.builds()
        webhook = {"url": receiver.url, "org_id": "acme", "statuses": ["failed"], "description": "to the CI server"}
        self.webhook = self.send("create_webhook", webhook, status=201)["id"]
        self.jobs()
        self.failures()
        self.changes()
        self.webhooks(receiver)
        self.log_ins()
        self.server_itself()
        self.ends()

    def organizations(self) -> None:
        self.send("create_org", {"id": "acme", "most_running": 20}, status=201)
        self.send("set_org", {"most_running": 4, "submits_per_minute": 600, "most_waiting": "unlimited"}, org_id="acme")

    def hosts(self) -> None:
        labels = {"allowed_labels": {"os": ["android"]}}
        enrollment = {"org_id": "acme", "prefix": "lab-", "targets": ["mobile"], **labels, "hosts": 2}
        token = self.send("create_enrollment", enrollment, status=201)["token"]
        made = self.recorder.send(
            self.public(self.server), "enroll_host", {"token": token, "name": "lab-1"}, status=201
        )
        self.host, host = made["host"], self.public(self.server, made["credential"])

        def send(operation: str, /, *args: Any, **options: Any) -> Any:
            return self.recorder.send(host, operation, *args, **options)

        agent = messages.AgentHello(name=AGENT, targets=["mobile"], labels={"os": "android"})
        self.agent = Agent(send, agents=[agent])
        send("rotate_host")
        self.send("list_hosts")

    def builds(self) -> None:
        build = {"org_id": "acme", "app_version_id": "4.2.0"}
        for status in (201, 200):
            self.send("put_build", content=b"an app", query={"name": "app.apk"}, status=status, **build)
        self.send("get_build", **build)
        self.send("get_build_file", **build)
        bundle = {"org_id": "acme", "sha256": hashlib.sha256(b"a bundle").hexdigest()}
        self.send("put_bundle", content=b"a bundle", status=201, **bundle)
        self.send("put_bundle", content=b"a bundle", **bundle)  # again
        self.send("get_bundle", **bundle)
        self.send("get_bundle_file", **bundle)

    def jobs(self) -> None:
        """A batch of two jobs, one of which fails, and jobs that wait."""
        first = [{**JOB, "test": test} for test in ("tests/checkout.spec.js", "tests/login.spec.js")]
        self.batch = self.send("create_jobs", {"jobs": first, **ORIGIN}, status=201)
        job_id = {job["test"]: job["id"] for job in self.batch["jobs"]}
        self.job = job_id["tests/checkout.spec.js"]
        lease = self.agent.begin()
        assert lease.job.id == self.job
        of = {"attempt": lease.attempt, "token": lease.token}
        self.agent.say(messages.Progress(**of, phase="executing", install_seconds=12.5))
        agent = f"/api/v1/agents/{quote(AGENT, safe='')}"
        eventually(lambda: self.ada.get(agent).json()["job"]["phase"] == "executing", seconds=5)
        uploader = self.public(self.server, lease.token)
        file = {"attempt_id": lease.attempt, "path": "screenshots/checkout.png"}
        self.send("list_agents")
        self.send("agent_detail", name=AGENT)
        self.send("queue")
        self.send("list_groups")
        for status in (201, 200):
            self.recorder.send(uploader, "put_artifact", content=b"a picture", status=status, **file)
        self.agent.end(lease, "failed", install_seconds=12.5, exit_code=1, cases=CASES, artifacts=1,
                       cause="Error: expected total to be 42.00 but got 41.99", cause_line=2)  # fmt: skip
        lease = self.agent.begin()
        self.agent.end(
            lease, "passed", exit_code=0, cases=[messages.CaseResult(name="logs in", outcome="passed", seconds=7.3)]
        )
        eventually(lambda: '"batch_ended"' in self.ada.get("/api/v1/events").text, seconds=10)
        assert self.send("job_status", job_id=self.job)["status"] == "failed"
        until = datetime.now(UTC) + timedelta(hours=3)
        self.send("hold_agent", {"note": "new battery", "until": until.isoformat()}, name=AGENT, action="drain")
        self.agent.say(messages.Goodbye(reason="stopped"))  # before its link is idle for too long
        eventually(lambda: self.ada.get(agent).json()["state"] == "offline", seconds=10)
        self.attempt = file["attempt_id"]
        self.send("get_artifact", **file)
        for name in (
            "attempt_detail",
            "list_artifacts",
            "attempt_cases",
            "attempt_failures",
            "attempt_log",
            "attempt_log_index",
        ):
            self.send(name, attempt_id=self.attempt)
        self.send("attempt_log_find", attempt_id=self.attempt, query={"text": "failed"})
        self.send("list_attempts", query={"org_id": "acme"})
        waiting = {**JOB, "test": "tests/profile.spec.js", "dedupe": True}
        self.waiting = self.send("submit_job", waiting, status=201)["job"]["id"]
        self.send("submit_job", waiting)
        self.other = self.send("create_jobs", {**JOB, "test": "tests/search.spec.js"}, status=201)["job"]["id"]
        self.send("create_jobs", [waiting])
        self.send("job_object", job_id=self.waiting)
        self.send("job_detail", job_id=self.job)
        self.send("list_jobs", query={"status": "failed"})
        self.send("count_jobs")
        self.send("count_unseen_jobs", {"filter": {"org_id": "acme"}, "since": self.job, "known": [self.job]})

    def failures(self) -> None:
        batch = {"batch_id": self.batch["batch"]["id"]}
        self.send("list_batches")
        page = {"content": b"<!doctype html>", "query": {"attempt": self.attempt}, "path": "index.html"}
        for status in (201, 200):
            self.send("put_batch_report", status=status, **page, **batch)
        for name in (
            "batch_detail",
            "batch_report",
            "batch_compare",
            "batch_failures",
            "batch_junit",
            "batch_results",
            "batch_slowest",
        ):
            self.send(name, **batch)
        found = self.send("list_failures")
        fingerprint = found["groups"][0]["fingerprint"]
        note = {
            "note": "rounding, see the ticket",
            "owner": "the checkout team",
            "ticket_url": "https://tickets.example.com/412",
        }
        self.send("note_failure", note, org_id="acme", fingerprint=fingerprint)
        self.send("cause_detail", org_id="acme", fingerprint=fingerprint)
        self.send("build_failures", org_id="acme", app_version_id="4.2.0")
        self.send("build_summary", org_id="acme", app_version_id="4.2.0")
        self.send("build_compare", org_id="acme", app_version_id="4.2.0")
        tests = self.send("list_tests")["tests"]
        test = {"test_id": next(one["id"] for one in tests if one["test"] == JOB["test"])}
        self.send("change_test", {"quarantined": True, "note": "fails since the new tax, see #412"}, **test)
        self.send("test_detail", **test)
        group = {"group_id": self.batch["jobs"][0]["group"]}
        self.send("group_detail", **group)
        self.send("group_results", **group)

    def changes(self) -> None:
        self.send("set_job_priority", {"priority": 0}, job_id=self.waiting)
        preview = self.send(
            "change_jobs", {"filter": {"org_id": "acme", "status": "pending"}, "dry_run": True}, action="cancel"
        )
        assert preview["matched"] == 2, preview
        self.send("change_batch", {"dry_run": True}, action="retry", batch_id=self.batch["batch"]["id"])
        self.send(
            "change_group", {"priority": 1, "dry_run": True}, action="priority", group_id=self.batch["jobs"][0]["group"]
        )
        self.send("cancel_job", job_id=self.waiting)
        self.ada.post(f"/api/v1/jobs/{self.other}/cancel")  # which of the two is first depends on the minute
        self.send("retry_job", job_id=self.job)
        self.send("release_build", org_id="acme", app_version_id="4.2.0")
        self.send("agent_health", name=AGENT)

    def webhooks(self, receiver: Receiver) -> None:
        hook = {"webhook_id": self.webhook}
        self.send("list_webhooks")
        self.send("webhook_detail", **hook)
        self.send("set_webhook", {"events": ["job.ended"], "statuses": ["failed", "cancelled"]}, **hook)
        self.send("rotate_webhook_secret", {"keep_seconds": 3600.0}, **hook)
        delivery = {**hook, "delivery_id": self.send("test_webhook", status=202, **hook)["id"]}
        receiver.take()
        receiver.take()
        path = f"/api/v1/webhooks/{self.webhook}/deliveries"
        eventually(
            lambda: all(one["state"] == "delivered" for one in self.ada.get(path).json()["deliveries"]), seconds=10
        )
        self.send("delivery_detail", **delivery)
        self.send("list_deliveries", **hook)
        self.send("redeliver", status=202, **delivery)
        receiver.take()
        self.send("remove_webhook", status=204, **hook)

    def log_ins(self) -> None:
        """A program that a person logs in, and a job of a CI service."""
        make_person(self.server, "olga", "owner")
        program, olga = self.public(self.server), self.public(self.server).log_in("olga")
        given = self.recorder.send(program, "request_device_code", DEVICE)
        page = f"/accounts/device/{given['user_code']}/"
        olga.post_form(page, answer="approve", scopes=["read", "submit"], days="30")
        grant = {
            "grant_type": f"{OAUTH}:grant-type:device_code",
            "device_code": given["device_code"],
            "client_id": "qgjob",
        }
        token = self.recorder.send(program, "poll_device_token", grant)["access_token"]
        second = self.recorder.send(program, "request_device_code", DEVICE)
        self.recorder.send(program, "withdraw_device_code", {"device_code": second["device_code"]}, status=204)
        of_token = self.public(self.server, token)
        self.recorder.send(of_token, "me")
        self.recorder.send(of_token, "revoke_me", status=204)
        rule = {
            "org_id": "acme",
            "issuer": self.issuer.url,
            "repository": "acme/app",
            "branch": "main",
            "scope": "submit",
        }
        rule_id = self.send("create_ci_rule", rule, status=201)["id"]
        exchange = {
            "grant_type": f"{OAUTH}:grant-type:token-exchange",
            "subject_token": self.issuer.sign(**GITHUB),
            "subject_token_type": f"{OAUTH}:token-type:jwt",
            "org": "acme",
        }
        self.recorder.send(program, "exchange_ci_token", exchange)
        self.send("set_ci_rule", {"protected": True}, rule_id=rule_id)
        self.send("ci_rule", rule_id=rule_id)
        self.send("list_ci_rules")
        self.send("delete_ci_rule", status=204, rule_id=rule_id)

    def server_itself(self) -> None:
        self.send("search", query={"q": "checkout"})
        self.send("list_audit", query={"limit": "3"})
        for name in ("list_events", "retention", "series", "server", "stats", "timeline", "trends", "list_orgs"):
            self.send(name)
        self.send("timeline_parts", query={"agents": AGENT})
        self.send("timeline_builds")
        self.send("run_retention", {"dry_run": True})

    def ends(self) -> None:
        self.send("org_detail", org_id="acme")
        self.send("org_contents", data_of="acme")
        self.send("org_export", data_of="acme")
        self.send("remove_agent", status=204, name=AGENT)
        self.send("revoke_host", status=204, host_id=self.host)
        self.send("delete_org", query={"cancel": "true"}, status=202, org_id="acme")
