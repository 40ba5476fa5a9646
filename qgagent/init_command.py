"""``qgagent init``: write a configuration file, from a template with every key and its default."""

import contextlib
import json
from pathlib import Path

import click

from qgprotocol.messages import DEFAULT_TARGET, Slug

from .assemble import DEFAULT_URL
from .config import default_name
from .config_file import FILE_NAME
from .credential import find_credential, read_credential
from .errors import CredentialError
from .run_command import PatternParamType, url_option
from .targets import PRESET_NAMES

EXAMPLE = """\
# Configuration of qgagent on this host. Verify it with `qgagent check`, use it with `qgagent run`.
# Command-line options and QGAGENT_ variables override this file. Paths are relative to it.

{url} # the QualGent server; qgagent connects to it and opens no port
# transport = "auto"            # websocket, poll (HTTP), or auto: poll if WebSockets are blocked
name = "{name}"                  # unique in the fleet
# devices = 4                   # serve NAME/1 to NAME/4; default: one device called NAME
# serials = ["emulator-5554"]   # instead of devices: one agent NAME/SERIAL each, with {{serial}} in its commands
{discover}# instead of both: one agent NAME/SERIAL per Android device while it is
                                # attached; its model, product, device and serial are labels
# adb = "/opt/android/platform-tools/adb"   # default: the adb on the PATH; commands should use the same one
# ports = 20000                 # first port: each device of this host has ten, {{port}} to {{port+9}} in its commands
# labels = {{ os = "linux", browser = "chromium" }}   # jobs may require them
# targets = ["{target}"]          # tables below to serve; default: all
# cache_builds = 1              # most app builds installed on a device at once
# state_dir = "state"           # unreported results, logs, journal; default: in the user's state directory
# token = ""                    # reserved

test_root = "."                 # directory of the tests; commands run in it
# source = "own"                # run them for jobs that name another commit, too; default: these end with an error

# Precedes the commands of tests, to contain them (docs/agents.md), with {{tree}} {{artifacts}} {{workdir}} {{tmpdir}}.
# wrap = ["sudo", "-n", "-E", "-H", "-u", "tester", "env", "TMPDIR={{workdir}}"]

# Timeouts in seconds. A job may request shorter ones.
# install_timeout = 300
# job_timeout = 1800
# silence_timeout = 300         # without output of the test, once its first case has begun
# start_timeout = 600           # until its first case begins, if a reporter reports cases

# Variables of qgagent's environment that commands inherit; no others are passed on.
# environment = ["PATH", "HOME", "LANG"]   # default: these and a few more, see docs/agents.md
# extra_environment = ["APP_CONFIG"]       # in addition to these
# Names of variables that a job may set (qgjob submit --env), with * at the end for any; never PATH, NODE_OPTIONS, …
# allow_environment = ["BASE_URL", "TEST_*"]
# More such variables, whose values are redacted from logs.
# secrets = ["STAGING_PASSWORD"]

# Where the app_url of a job may lead besides http and https to public addresses, also by redirects.
# app_url_allow = ["10.0.0.0/8", "builds.example.com", ".example.com", "gs:"]

# log_bytes = 67108864          # most output of a test; a line in the log reports the truncation

# [artifacts]                   # most files uploaded from {{artifacts}} of a test
# max_files = 200
# max_file_bytes = 104857600
# max_bytes = 524288000

# [source.shop]                 # fetch the commit that a job names of this repository, instead of test_root
# repository = "https://git.example.com/acme/shop.git"   # or ssh://…, user@host:path, ./path
# matches = []                  # further URLs by which jobs name it
# organizations = ["acme"]      # whose jobs may use it
# branches = ["main", "release/*"]   # the commit must be on one of these
# protected = ["main"]          # whose prepared files no other branch can change
# bundles = true                # run files that qgjob submit --bundle sends; without repository, only these
# folder = "."                  # directory of the tests in it
# credential = "SHOP_TOKEN"     # variable of qgagent's environment with the password for the URL's user name
# ssh_key = "/etc/qgagent/key"  # of an SSH address
# fetch_timeout = 300
# max_store_bytes = 5368709120  # of the repository on this host; a fetch that needs more fails
# prepare = ["npm", "ci"]       # in folder of each tree; what it makes is kept for trees with equal inputs
# prepare_timeout = 600
# prepare_inputs = ["package.json", "package-lock.json"]   # default: these and many more, see docs/agents.md
# prepare_outputs = ["node_modules", ".venv"]

# One table per target, with a preset: playwright appwright maestro pytest command simulated. The keys install and run
# override those of the preset. Commands are lists of arguments, run without a shell, with these placeholders:
# {{test}} {{org_id}} {{app_version_id}} {{app_url}} {{app_file}} {{job_id}} {{attempt}}
# {{artifacts}} {{workdir}} {{serial}} {{index}} {{port}} {{port+1}} … {{port+9}}
# and {{NAME}} in run, reset, uninstall and variables for each line "qualgent: NAME=VALUE" that install prints.

[target.{target}]
{table}
# test_root = "apps/web"                              # folder in test_root, or in that of a source
# project = "android"                                 # of Playwright's or appwright's configuration
# workers = 2                                         # of Playwright; default: 1
# blob_report = false                                 # of Playwright: none for qgjob report playwright; default: true
# window = "off"                                      # a start of the runner per test; default: "on", where it can
# install = ["sh", "install.sh", "{{app_version_id}}"]  # once per app build and device
# run = ["sh", "./{{test}}"]
# reset = ["sh", "reset.sh"]                          # before each test
# uninstall = ["sh", "uninstall.sh", "{{app_version_id}}"]   # before a build is evicted
# health = ["sh", "health.sh"]                        # before the device accepts a test
# install_scope = "host"                              # install once for all devices of this process
# install_seconds = 60                                # expected duration of the first install
# variables = {{ REPORT = "{{artifacts}}/report" }}       # environment variables of the commands
"""

TABLES = {
    "playwright": 'preset = "playwright"',
    "appwright": 'preset = "appwright"\nproject = "android"   # of appwright.config.ts',
    "maestro": 'preset = "maestro"   # requires discover or serials',
    "pytest": 'preset = "pytest"',
    "command": 'preset = "command"\nrun = ["sh", "./{test}"]',
    "simulated": 'preset = "simulated"   # sleeps instead of running tests; results are marked simulated',
}
DISCOVER = 'discover = "adb"'
SIGNS = (  # preset, file in the folder of the tests, and what it has
    ("appwright", "appwright.config.*", ""),
    ("playwright", "playwright.config.*", ""),
    ("pytest", "pytest.ini", ""),
    ("pytest", "conftest.py", ""),
    ("pytest", "pyproject.toml", "[tool.pytest"),
    ("maestro", ".maestro/*", ""),
)


def example(*, name: str, preset: str, target: str = DEFAULT_TARGET, url: str = DEFAULT_URL) -> str:
    """Return a commented configuration file for a preset and target."""
    discover = DISCOVER if preset == "maestro" else f"# {DISCOVER}"
    server = f"url = {json.dumps(url)}"
    return EXAMPLE.format(
        url=f"{server:<31}", name=name, discover=f"{discover:<32}", target=target, table=TABLES[preset]
    )


@click.command()
@click.option(
    "--preset",
    type=click.Choice(PRESET_NAMES),
    show_default="by the files of the folder, else playwright",
    help="Test runner of this host.",
)
@click.option(
    "--target",
    type=PatternParamType("slug", Slug),
    default=DEFAULT_TARGET,
    show_default=True,
    help="Target to serve; the default is also that of qgjob submit.",
)
@url_option(show_default=f"that of qgagent enroll, else {DEFAULT_URL}", help="The server's address.")
@click.argument("path", type=click.Path(path_type=Path), default=FILE_NAME)
def init(path: Path, preset: str | None, target: str, url: str | None) -> None:
    """Write a commented configuration file. An existing file is never overwritten."""
    why = ""
    if preset is None:
        preset, sign = find_preset(path.parent)
        reason = f"there is {sign}" if sign else "nothing shows another runner"
        why = f" for {preset}, as {reason} (--preset sets another)"
    name, enrolled_at = default_name(), DEFAULT_URL
    with contextlib.suppress(CredentialError):  # this host is enrolled at several servers, say
        if credential := find_credential(url, None):
            enrolled = read_credential(credential)
            name, enrolled_at = enrolled.default_name, enrolled.url
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(example(name=name, preset=preset, target=target, url=url or enrolled_at))
    except FileExistsError as error:
        raise click.ClickException(f"{path} exists and is left as it is") from error
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror or error}") from error
    click.echo(f"{path} is written{why}. Next: qgagent check")


def find_preset(folder: Path) -> tuple[str, str]:
    """Return the preset that files in a folder suggest, and that file's name; else ("playwright", "")."""
    for preset, pattern, part in SIGNS:
        for path in sorted(folder.glob(pattern)):
            if not part or part in path.read_text("utf-8", "replace"):
                return preset, path.relative_to(folder).as_posix()
    return "playwright", ""
