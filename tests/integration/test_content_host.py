"""The content host of a real server in shared mode, attacked: signatures, paths, names of hosts, and odd requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import quote

import httpx
import pytest

from qualgent.core.content_links import HOUR, LinkSigner
from tests.content_steps import CONTENT, CONTENT_URL, StoredAttempt, content_client, running_attempts
from tests.integration.wire import read_all
from tests.server_process import ServerProcess
from tests.shared_mode import PROXY_HEADERS, PublicClient, connection_to, execute, make_person, make_token

PAGE = "<!doctype html><script src='app.js'></script>"


@pytest.fixture
def content_server(server_factory: Callable[..., ServerProcess]) -> ServerProcess:
    return server_factory(**CONTENT)


@pytest.fixture
def files(content_server: ServerProcess) -> Iterator[httpx.Client]:
    with content_client(content_server) as found:
        yield found


@pytest.fixture
def attempts(content_server: ServerProcess) -> Iterator[list[StoredAttempt]]:
    with running_attempts(content_server, 2) as found:
        found[0].store("report/index.html", PAGE)
        found[0].store("report/app.js", "let own")
        found[0].store("api/v1/jobs", "an artifact named like the API")
        found[1].store("secret.txt", "of the other attempt")
        yield found


def test_a_report_is_served(attempts: list[StoredAttempt], files: httpx.Client) -> None:
    """With its relative links, from a folder that a reader of the attempt is given, and without a credential."""
    folder = attempts[0].folder
    assert attempts[0].url.startswith(f"{CONTENT_URL}/")
    assert attempts[0].listing().json()["content"]["trace_viewer"] == f"{CONTENT_URL}/trace-viewer/?trace="
    for path in ("report/index.html", "report/"):
        page = files.get(folder + path)
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert page.text.endswith("<script src='app.js'></script>")
        assert "set-cookie" not in page.headers
    assert "sandbox ;" in page.headers["content-security-policy"]  # of a browser that says not what it wants it for
    framed = files.get(f"{folder}report/", headers={"sec-fetch-dest": "iframe"})
    assert "sandbox allow-scripts " in framed.headers["content-security-policy"]
    frame = files.get(f"{folder}report/", headers={"sec-fetch-dest": "document"})
    assert "app.js" not in frame.text
    assert f"frame-src {CONTENT_URL}{folder};" in frame.headers["content-security-policy"]
    assert frame.headers["cache-control"] == "no-store"
    assert files.get(f"{folder}report/app.js").text == "let own"
    head = files.head(f"{folder}report/app.js")
    assert (head.content, head.headers["content-length"]) == (b"", "7")
    part = files.get(f"{folder}report/app.js", headers={"range": "bytes=0-2"})
    assert (part.status_code, part.text) == (206, "let")
    again = files.get(f"{folder}report/app.js", headers={"if-none-match": head.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert files.get(f"{folder}api/v1/jobs").text == "an artifact named like the API"
    missing = files.get(f"{folder}report/missing.json", headers={"origin": "null"})
    assert (missing.status_code, missing.headers["access-control-allow-origin"]) == (404, "null")
    assert "access-control-allow-origin" not in files.get(f"/x{folder}report/", headers={"origin": "null"}).headers
    # the server's own host shows no page of a stored file any more
    stored = attempts[0].reader.get(f"/api/v1/attempts/{attempts[0].id}/artifacts/report/index.html")
    assert stored.status_code == 200
    assert "sandbox" in stored.headers["content-security-policy"]
    make_person(attempts[0].server, "sue", "site")
    administrator = PublicClient(attempts[0].server).log_in("sue")
    assert 'route="<content>"' in administrator.get("/metrics").text
    administrator.close()
    assert folder not in attempts[0].server.log_text()


def test_a_signature_is_for_one_attempt(attempts: list[StoredAttempt], files: httpx.Client) -> None:
    """Not for another one, nor after its time, nor with a bit changed; and the file must exist and be whole."""
    one, other = attempts
    _, signature, own, _ = one.folder.split("/")
    assert files.get(f"{other.folder}secret.txt").text == "of the other attempt"
    key = (one.server.data_dir / "secret_key").read_text().strip()
    expired = LinkSigner(key, lambda: 1_700_000_000.0).sign(one.id, "acme")[0]
    elsewhere = LinkSigner(key).sign(one.id, "globex")[0]  # as before an attempt came to another organization
    assert LinkSigner(key).sign(one.id, "acme")[0] == one.folder
    for path in (
        f"/{signature}/{other.id}/secret.txt",
        f"{one.folder}../{other.id}/secret.txt",
        f"{one.folder}%2e%2e/{other.id}/secret.txt",
        f"{one.folder}..%2f{other.id}%2fsecret.txt",
        f"{one.folder}..%5c{other.id}%5csecret.txt",
        f"{one.folder}%252e%252e%252f{other.id}/secret.txt",
        f"{one.folder}report/index.html%00.txt",
        f"{one.folder}report%00/index.html",
        f"{one.folder}report//index.html",
        f"{one.folder}./report/index.html",
        f"{one.folder}report/../report/index.html",
        f"{one.folder}%ff",
        f"{one.folder}secret.txt",
        f"{one.folder}report",
        one.folder,
        one.folder[:-1],
        f"/{signature[:-1]}/{own}/report/index.html",
        f"/{signature[:-4]}AAAA/{own}/report/index.html",
        f"/{signature}x/{own}/report/index.html",
        f"/{'9' * 4000}.{signature}/{own}/report/index.html",
        f"/{own}/report/index.html",
        f"{expired}report/index.html",
        f"{elsewhere}report/index.html",
    ):
        answer = send(one.server, "GET", path)
        assert answer.startswith(b"HTTP/1.1 404 "), (path, answer)
        assert b"of the other attempt" not in answer
    assert send(one.server, "GET", f"/{'9' * 30_000}").startswith(b"HTTP/1.1 431 ")
    assert HOUR  # a link lives for hours; a removed attempt does not
    execute(one.server, "DELETE FROM jobs_artifact WHERE path = ?", "report/app.js")
    assert files.get(f"{one.folder}report/app.js").status_code == 404


def test_who_may_not_read_the_attempt_gets_no_link(attempts: list[StoredAttempt]) -> None:
    server = attempts[0].server
    stranger = make_token(server, make_person(server, "eve", org_id="globex"), "read", org_id="globex")
    with PublicClient(server, stranger) as eve, PublicClient(server) as nobody:
        path = f"/api/v1/attempts/{attempts[0].id}/artifacts"
        assert (eve.get(path).status_code, nobody.get(path).status_code) == (404, 401)


def send(
    server: ServerProcess, method: str, target: str, *further: str, host: str = "files.test", connection: str = "close"
) -> bytes:
    """Send a request as it is written here; return the answer."""
    forwarded = [f"{name}: {value}" for name, value in PROXY_HEADERS.items() if name != "host"]
    head = [f"{method} {target} HTTP/1.1", f"host: {host}", *forwarded, f"connection: {connection}", *further, "", ""]
    with connection_to(server) as opened:
        opened.settimeout(20)
        opened.sendall("\r\n".join(head).encode("latin-1"))
        return read_all(opened)


def test_the_two_hosts_share_nothing(attempts: list[StoredAttempt]) -> None:
    """No page, API or socket at the content host, no file at the other one, however the host is written."""
    server, path = attempts[0].server, f"{attempts[0].folder}report/app.js"
    token = attempts[0].reader.headers["authorization"]
    assert b"let own" in send(server, "GET", path)
    for host in ("FILES.test", "files.test:443"):
        assert b"let own" in send(server, "GET", path, host=host)
    for host in ("qualgent.test", "qualgent.test:443"):
        assert b"let own" not in (answer := send(server, "GET", path, f"authorization: {token}", host=host))
        assert b" 404 " in answer.split(b"\r\n")[0]
    for host in ("files.test.", "files.test:80", "files.test:3000", "qualgent.test.", "x.files.test"):
        answer = send(server, "GET", path, f"authorization: {token}", host=host)
        assert (answer[:12], b"let own" in answer) == (b"HTTP/1.1 403", False), host
    # twice, and in the target: none of them reaches a page of the one host under the name of the other
    assert send(server, "GET", path, "host: qualgent.test")[:12] == b"HTTP/1.1 400"
    for target in (f"http://qualgent.test{path}", f"https://files.test{path}", f"//qualgent.test{path}", "*"):
        assert send(server, "GET", target)[:12] == b"HTTP/1.1 404", target
    for target in (f"http://files.test{path}", f"https://files.test{path}"):
        assert b"let own" not in send(server, "GET", target, f"authorization: {token}", host="qualgent.test")
    for target in ("/", "/jobs", "/api/v1/jobs", "/api/v1/me", "/admin/", "/accounts/login/", "/static/x.js",
                   "/metrics", "/healthz", "/readyz", "/install/agent.sh", "/submit-job", "/between-gateways/logs/1",
                   "/favicon.ico", "/trace-viewer/none.html", "/ws/live/", f"/{attempts[0].id}/api/v1"):  # fmt: skip
        answer = send(server, "GET", target, f"authorization: {token}")
        assert answer[:12] == b"HTTP/1.1 404", (target, answer[:200])
        assert b"set-cookie" not in answer.lower()
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"):
        answer = send(server, method, path, "content-length: 0", f"authorization: {token}")
        assert answer[:12] == b"HTTP/1.1 404", method
    upload = f"/api/v1/attempts/{attempts[0].id}/artifacts/new.txt"
    refused = send(server, "PUT", upload, "content-length: 1", f"authorization: Bearer {attempts[0].token}", "", "x")
    assert refused[:12] == b"HTTP/1.1 404"
    for target in ("/ws/live/", path):
        upgrade = ("upgrade: websocket", "sec-websocket-version: 13", f"sec-websocket-key: {'A' * 22}==")
        answer = send(server, "GET", target, *upgrade, f"authorization: {token}", connection="upgrade")
        assert answer[:12] == b"HTTP/1.1 403", answer


def test_a_file_is_no_service_worker(attempts: list[StoredAttempt], files: httpx.Client) -> None:
    """One would answer for all files of its folder, and outlive its page."""
    path = f"{attempts[0].folder}report/app.js"
    for headers in ({"service-worker": "script"}, {"sec-fetch-dest": "serviceworker"}):
        assert files.get(path, headers=headers).status_code == 404
    # cookies and tokens mean nothing here, and a large one is no error of its own
    for headers in ({"cookie": "__Host-session=x; a=" + "b" * 4000}, {"authorization": "Bearer qgt_x"}):
        assert files.get(path, headers=headers).text == "let own"


def test_odd_names_of_files(attempts: list[StoredAttempt], files: httpx.Client) -> None:
    """Every path that an artifact may have is found under its encoded form, and said in a header that is not broken."""
    names = [
        'a "b"; c=d.txt',
        "ünï/co de.txt",
        "100%.txt",
        "a+b&c=d?e#f.txt",
        "trace-viewer/x.txt",
        "%2e%2e.txt",
        "x" * 500,
    ]
    for name in names:
        attempts[0].store(quote(name), name)
    for name in names:
        found = files.get(attempts[0].folder + quote(name))
        assert (found.status_code, found.content.decode()) == (200, name)
        assert found.headers["content-disposition"].count(";") == 1


def test_a_lost_file_is_no_broken_answer(attempts: list[StoredAttempt], files: httpx.Client) -> None:
    for file in (attempts[0].server.data_dir / "files").glob("??/*"):
        file.write_bytes(b"")
    for path in ("report/index.html", "report/app.js"):
        found = files.get(attempts[0].folder + path)
        assert (found.status_code, found.headers["cache-control"]) == (410, "no-store")
