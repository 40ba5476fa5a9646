"""What ``qgagent init`` writes: every key, with what it means and what it is when left out."""

from __future__ import annotations

EXAMPLE = """\
# qgagent: what this host runs, and how. `qgagent check` verifies it, `qgagent run` serves.
# Options of the command line and QGAGENT_ variables go over what is here. Paths are relative to this file.

url = "http://127.0.0.1:3000"   # the QualGent server; qgagent connects out, no port is opened here
# transport = "auto"            # websocket, poll (where sockets are blocked), or auto: poll where it has to be
name = "{name}"                  # unique in the fleet
# devices = 4                   # serve NAME/1 to NAME/4 side by side; without it one device called NAME
# serials = ["emulator-5554"]   # instead of devices: one each, called NAME/SERIAL, and {{serial}} in its commands
{discover}# instead of both: an agent NAME/SERIAL for each Android device, coming and
                                # going with its cable; its model, product, device and serial are labels
# adb = "/opt/android/platform-tools/adb"   # without it: the adb on the PATH; commands should use the same one
# labels = {{ os = "linux", browser = "chromium" }}   # what jobs may ask for beside the target
# targets = ["web"]             # which of the tables below are served; without it all
# cache_builds = 1              # how many app builds stay installed on a device at once
# state_dir = "state"           # unreported results, logs, journal; without it below the user's state directory
# token = ""                    # reserved

test_root = "."                 # tests are paths below it; commands run in it

# Limits in seconds. A job may ask for less.
# install_timeout = 300
# job_timeout = 1800
# silence_timeout = 300         # of a test that writes nothing

# Variables of qgagent's own environment that commands get. Nothing else of it reaches them.
# environment = ["PATH", "HOME", "LANG"]   # without it: these and a few more, see docs/agents.md
# Variables that commands get too, and whose values no log shows.
# secrets = ["STAGING_PASSWORD"]

# log_bytes = 67108864          # of one test, at most; the log says where it was cut

# [artifacts]                   # what of {{artifacts}} is kept of one test, at most
# max_files = 200
# max_file_bytes = 104857600
# max_bytes = 524288000

# A table per target, each with a preset: playwright appwright maestro pytest command simulated. What a preset sets,
# install or run here replaces. Commands are lists of arguments, no shell; in them stand for what they say:
# {{test}} {{org_id}} {{app_version_id}} {{app_url}} {{app_file}} {{job_id}} {{attempt}}
# {{artifacts}} {{workdir}} {{serial}}

[target.{target}]
{table}
# install = ["sh", "install.sh", "{{app_version_id}}"]  # once per app build and device
# run = ["sh", "{{test}}"]
# reset = ["sh", "reset.sh"]                          # before each test
# uninstall = ["sh", "uninstall.sh", "{{app_version_id}}"]   # before a build makes room for another
# health = ["sh", "health.sh"]                        # before the device takes a test
# install_scope = "host"                              # one install serves all devices of this process
# install_seconds = 60                                # what the first one is expected to take
# variables = {{ REPORT = "{{artifacts}}/report" }}       # more variables of the commands
"""

TABLES = {
    "playwright": 'preset = "playwright"',
    "appwright": 'preset = "appwright"',
    "maestro": 'preset = "maestro"   # wants discover or serials',
    "pytest": 'preset = "pytest"',
    "command": 'preset = "command"\nrun = ["sh", "{test}"]',
    "simulated": 'preset = "simulated"   # plays tests: sleeps, and says so wherever it is shown',
}
DISCOVER = 'discover = "adb"'
TARGETS = {"appwright": "mobile", "maestro": "mobile", "simulated": "mobile"}


def example(*, name: str, preset: str) -> str:
    """A file for that preset which ``qgagent run`` takes as it is."""
    discover = DISCOVER if preset == "maestro" else f"# {DISCOVER}"
    target = TARGETS.get(preset, "web")
    return EXAMPLE.format(name=name, discover=f"{discover:<32}", target=target, table=TABLES[preset])
