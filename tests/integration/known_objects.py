"""One object of each kind on a real server with an agent, for tests that call every operation."""

from __future__ import annotations

import hashlib

from tests.integration.client import Client

JOB = {"org_id": "acme", "app_version_id": "1.0"}
BUNDLE = hashlib.sha256(b"a bundle").hexdigest()
NOWHERE = "http://127.0.0.1:9/"


class Known:
    """Ids of things that exist, by the names of the path's parameters. The server must allow webhooks to 127.0.0.1."""

    def __init__(self, client: Client) -> None:
        self.client, self.url = client, client.url
        batch = client.post("/api/v1/jobs", [{**JOB, "test": f"tests/{number}.js"} for number in range(3)]).body
        job_id = batch["jobs"][0]["id"]
        client.until(job_id, "done")
        waiting = client.submit(target="nobody")
        attempt = client.get(f"/api/v1/jobs/{job_id}").body["tries"][0]
        put = client.send("PUT", "/api/v1/builds/acme/2.0", content=b"an app", params={"name": "app.apk"})
        assert put.status == 201, put
        put = client.send("PUT", f"/api/v1/bundles/acme/{BUNDLE}", content=b"a bundle")
        assert put.status == 201, put
        webhook = client.post("/api/v1/webhooks", {"url": NOWHERE})
        assert webhook.status == 201, webhook
        delivery = client.post(f"/api/v1/webhooks/{webhook.body['id']}/test")
        assert delivery.status == 202, delivery
        self.ids = {
            "job_id": [job_id, waiting],
            "attempt_id": [attempt["id"]],
            "batch_id": [batch["batch"]["id"]],
            "group_id": [batch["jobs"][0]["group"]],
            "org_id": ["acme"],
            "app_version_id": ["1.0", "2.0"],
            "sha256": [BUNDLE],
            "test_id": [client.get("/api/v1/tests").body["tests"][0]["id"]],
            "name": [attempt["agent"]],
            "webhook_id": [webhook.body["id"]],
            "delivery_id": [delivery.body["id"]],
            "path": ["screenshots/1.png"],
            "fingerprint": ["0123456789abcdef"],
        }
