"""``qgjob submit --maestro``: the flows of a workspace, by their tags and its config.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.unit.cli_support import ContractServer, qgjob

BUILD = ("--org-id", "acme", "--app-version-id", "1.4.0")
STEPS = "---\n- launchApp\n"
FILES = {
    "flows/login.yaml": f"# signs in\nappId: com.example\nname: Login\ntags:\n  - smoke\n  - 'it''s'\n{STEPS}",
    "flows/pay.yml": f'appId: ${{APP_ID}}\ntags: [smoke, "slow one", pay]  # two\n{STEPS}',
    "flows/web.yaml": f"\ufeffurl: https://example.com\r\n{STEPS}",
    "flows/config.yaml": "appId: com.example\n---\n- launchApp\n",
    "flows/data.yaml": "appId: com.example\nusers:\n  - ada\n",
    "flows/steps.yaml": "- launchApp\n",
    "flows/text.txt": f"appId: com.example\n{STEPS}",
    "flows/shot.png": "\x89PNG",
    "flows/sub/helper.yaml": f"appId: com.example\n{STEPS}",
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        write(tmp_path, name, text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_bytes(text.encode())


def submit(server: ContractServer, *arguments: str) -> Result:
    server.requests.clear()
    return qgjob("submit", *BUILD, "--url", server.url, "--maestro", *arguments)


def submitted(server: ContractServer) -> list[Any]:
    (request,) = server.requests
    return [job["test"] for job in request.body] if isinstance(request.body, list) else [request.body["test"]]


def test_each_flow_of_a_folder_is_a_job(server: ContractServer, project: Path) -> None:
    """Not config.yaml, other YAML, nor those of folders in it, which flows call; as Maestro runs a folder."""
    result = submit(server, "flows")
    assert (result.exit_code, result.stderr) == (0, "")
    assert submitted(server) == ["flows/login.yaml", "flows/pay.yml", "flows/web.yaml"]
    assert submit(server, "flows", "--by", "case", "flows/*.yaml").exit_code == 0
    assert submitted(server) == ["flows/login.yaml", "flows/web.yaml"]
    (request,) = server.requests
    assert [job.get("tags") for job in request.body] == [["smoke", "it's"], None]
    assert submit(server, "flows/sub/helper.yaml").exit_code == 0
    assert submitted(server) == ["flows/sub/helper.yaml"]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["--include-tags=smoke"], ["login.yaml", "pay.yml"]),
        (["--include-tags", "slow one, none", "--exclude-tags", "x"], ["pay.yml"]),
        (["--include-tags=it's"], ["login.yaml"]),
        (["--exclude-tags=pay"], ["login.yaml", "web.yaml"]),
        (["--include-tags=smoke", "--exclude-tags=pay"], ["login.yaml"]),
        (["--include-tags=Smoke"], []),
    ],
)
def test_tags_select(server: ContractServer, project: Path, arguments: list[str], names: list[str]) -> None:
    """Any of those to include and none of those to exclude; no flow is an error."""
    result = submit(server, "flows", "--", *arguments)
    if names:
        assert submitted(server) == [f"flows/{name}" for name in names]
    else:
        assert (result.exit_code, server.requests) == (2, [])
        assert "no test is selected" in result.stderr


def test_the_workspace_selects(server: ContractServer, project: Path) -> None:
    """The patterns and tags of its config.yaml."""
    write(project, "flows/config.yaml", "flows:\n- '**'\nexcludeTags:\n  - pay\n")
    assert submit(server, "flows").exit_code == 0
    assert submitted(server) == ["flows/login.yaml", "flows/sub/helper.yaml", "flows/web.yaml"]
    write(project, "flows/config.yaml", 'flows: ["s?b/*", "{login,web}.yaml"]\nincludeTags: [smoke]\n')
    assert submit(server, "flows").exit_code == 0
    assert submitted(server) == ["flows/login.yaml"]


@pytest.mark.parametrize(
    "tags",
    [
        "tags: smoke", "tags: *all", "tags: [a, [b]]", "tags: {a: b}", "tags: [a", "tags:\n  - a: b",
        "tags:\n  - |\n    a", "tags:\n  - a\n    b", "tags: !x [a]", 'tags: ["a\\x41"]', "tags: [a]\ntags: [b]",
        "tags:\n  a", "tags: ['a]', b]", "tags: [a] b",
    ],
)  # fmt: skip
def test_tags_that_cannot_be_read_are_an_error(server: ContractServer, project: Path, tags: str) -> None:
    """And are never taken for none."""
    write(project, "flows/odd.yaml", f"appId: com.example\n{tags}\n{STEPS}")
    result = submit(server, "flows")
    assert (result.exit_code, server.requests) == (2, [])
    assert "odd.yaml, line" in result.stderr


@pytest.mark.parametrize(
    ("tags", "included"),
    [
        ("tags:\n- smoke # first\n\n# more\n- b\nonFlowStart:\n  - runFlow: x.yaml", True),
        ("tags: [\n  a,\n  smoke,\n]", True),
        ('"tags" : ["smoke"]', True),
        ("tags: []", False),
        ("tags:", False),
        ("env:\n  tags: [smoke]", False),
        ("tags: [smoke2]", False),
    ],
)
def test_forms_of_tags(server: ContractServer, project: Path, tags: str, included: bool) -> None:
    """In a line, over lines, with comments; keys of other keys are none."""
    write(project, "only/flow.yaml", f"---\nappId: com.example\n{tags}\n{STEPS}")
    assert submit(server, "only", "--", "--include-tags", "smoke").exit_code == (0 if included else 2)


def test_what_is_no_flow_is_an_error(server: ContractServer, project: Path) -> None:
    """If it is named; so are files that cannot be read as text, and options of runs."""
    for name in ("flows/data.yaml", "flows/steps.yaml", "flows/text.txt", "flows/config.yaml"):
        write(project, "flows/config.yaml", "flows: ['*']\n")
        result = submit(server, name)
        assert (result.exit_code, server.requests) == (2, [])
        assert "is no flow" in result.stderr
    assert "does not exist" in submit(server, "nowhere").stderr
    result = submit(server, "flows", "--", "--format=junit")
    assert (result.exit_code, "selects no flows" in result.stderr) == (2, True)
    (project / "flows" / "bad.yaml").write_bytes(b"appId: \xff\n---\n- a\n")
    result = submit(server, "flows")
    assert (result.exit_code, "is not UTF-8 text" in result.stderr) == (2, True)
