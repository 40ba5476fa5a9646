"""Targets: ``[target.<slug>]`` tables of the configuration, and the commands of the presets."""

from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

from qgprotocol.reporter_folder import BLOB_REPORT, PYTEST

PresetName = Literal["playwright", "appwright", "maestro", "pytest", "command", "simulated"]
PRESET_NAMES: tuple[str, ...] = get_args(PresetName)
Arguments = Annotated[list[str], Meta(max_length=200)]


class TargetConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A target table. Commands are argument lists with placeholders; an empty list runs nothing."""

    preset: PresetName = "command"
    test_root: Annotated[str, Meta(min_length=1, max_length=500)] = "."  # in that of the host, or a source's folder
    project: Annotated[str, Meta(min_length=1)] | None = None  # of the configuration of Playwright or appwright
    workers: Annotated[int, Meta(ge=1, le=100)] | None = None  # of Playwright; None: one, as a device runs one test
    blob_report: bool | None = None  # of Playwright, for `qgjob report playwright`; None: yes
    install: Arguments | None = None  # None: the preset's
    run: Arguments | None = None
    reset: Arguments = []  # before each test
    uninstall: Arguments = []  # before a build is evicted
    health: Arguments = []  # before the device accepts a test
    variables: dict[str, str] = {}  # environment of the commands, with placeholders
    install_scope: Literal["device", "host"] = "device"
    install_seconds: Annotated[float, Meta(ge=0, le=86_400)] | None = None  # expected duration of the first install
    window: Literal["on", "off"] | None = None  # whether one start of Playwright or pytest may run several jobs


class Commands(Struct, frozen=True, kw_only=True):
    """Commands of a target: its table merged with its preset."""

    install: tuple[str, ...] = ()
    run: tuple[str, ...] = ()
    reset: tuple[str, ...] = ()
    uninstall: tuple[str, ...] = ()
    health: tuple[str, ...] = ()
    variables: dict[str, str] = {}
    test_root: str = "."
    install_scope: str = "device"
    install_seconds: float | None = None
    reports_cases: bool = False  # it runs what the preset says, which writes a report and ends orderly by SIGINT
    reads_console: bool = False  # its cases are those that Maestro prints
    reporter: str = ""  # of bundled_reporters, which is added to run; empty: none
    blob_report: bool = False  # Playwright's own is added with it
    project: str = ""  # of Playwright; the run command ends with its option
    window: str = "off"
    framework: str = ""  # whose failure lines are looked for in a log; empty: those of all

    def named(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return the non-empty commands with their keys."""
        keys = ("install", "run", "reset", "uninstall", "health")
        return [(key, getattr(self, key)) for key in keys if getattr(self, key)]


ONE_WORKER = "--workers=1"
_PLAYWRIGHT_OPTIONS = (ONE_WORKER, "--output={artifacts}/results")
_PLAYWRIGHT_VARIABLES = {
    "PLAYWRIGHT_HTML_OUTPUT_DIR": "{artifacts}/report",
    "PLAYWRIGHT_HTML_OPEN": "never",
    "PLAYWRIGHT_BLOB_OUTPUT_FILE": "{artifacts}/" + BLOB_REPORT,  # a folder of blobs would be emptied at each start
}
_MAESTRO_OPTIONS = "--format junit --output {artifacts}/junit.xml --debug-output {artifacts}/debug"

MAESTRO_PATTERN = (
    "%replace{%replace{%logger{1} %msg%n}{(?s)^(?!(TestSuiteInteractor|CliConsoleListener) ).*}{}}"
    "{^(TestSuiteInteractor|CliConsoleListener) }{}%ex{none}"
)
"""Pattern of log4j for --verbose: lines about begins and ends of flows and steps, and none of libraries."""

REPORTING_PRESETS = ("playwright", "appwright", "maestro", "pytest")
PROJECT_PRESETS = ("playwright", "appwright")
WINDOW_PRESETS = ("playwright", PYTEST)  # not appwright: after a failure, its Appium keeps the port that the next needs
PRESETS: dict[str, Commands] = {
    "playwright": Commands(
        run=("npx", "playwright", "test", "{test_pattern}", *_PLAYWRIGHT_OPTIONS),
        variables=_PLAYWRIGHT_VARIABLES,
        reporter="playwright",
    ),
    # Under CI, appwright retries twice, but its Appium stays behind with the port that a second try waits for forever.
    # `appwright test` calls Playwright with this file and its own arguments, split at spaces, as a directory may have
    "appwright": Commands(
        run=(
            *("npx", "playwright", "test", "{test_pattern}", "--config=appwright.config.ts", "--retries=0"),
            *_PLAYWRIGHT_OPTIONS,
        ),
        variables=_PLAYWRIGHT_VARIABLES,
        reporter="playwright",
    ),
    "maestro": Commands(
        install=("adb", "-s", "{serial}", "install", "-r", "{app_file}"),
        run=("maestro", "--verbose", "--device", "{serial}", "test", "./{test}", *_MAESTRO_OPTIONS.split()),
        health=("adb", "-s", "{serial}", "get-state"),
        variables={"MAESTRO_CLI_LOG_PATTERN_CONSOLE": MAESTRO_PATTERN.replace("{", "{{").replace("}", "}}")},
        reads_console=True,
    ),
    "pytest": Commands(
        run=("python", "-m", "pytest", "./{test}", "--junitxml={artifacts}/junit.xml"),
        variables={"PYTHONUNBUFFERED": "1"},
        reporter=PYTEST,
    ),
    "command": Commands(),
    "simulated": Commands(),
}


def commands_of(target: TargetConfig) -> Commands:
    """Merge the target table with its preset; keys of the table take precedence."""
    preset = PRESETS[target.preset]
    # appwright looks for two arguments; Playwright takes all that follow for names of projects, so they are the last
    project = ("--project", target.project) if target.project else ()
    run = [f"--workers={target.workers}" if target.workers and word == ONE_WORKER else word for word in preset.run]
    return Commands(
        install=preset.install if target.install is None else tuple(target.install),
        run=(*run, *project) if target.run is None else tuple(target.run),
        reset=tuple(target.reset),
        uninstall=tuple(target.uninstall),
        health=tuple(target.health) or preset.health,
        variables=preset.variables | target.variables,
        test_root=target.test_root,
        install_scope=target.install_scope,
        install_seconds=target.install_seconds,
        project=target.project or "",
        window=target.window or "on",
        reports_cases=target.run is None and target.preset in REPORTING_PRESETS,
        reads_console=preset.reads_console and target.run is None,
        reporter=preset.reporter if target.run is None else "",
        blob_report=target.preset == "playwright" and target.run is None and target.blob_report is not False,
        framework="" if target.preset == "command" else target.preset,
    )
