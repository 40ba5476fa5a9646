"""What scripts/team-server asks of systemctl, where no systemd runs: start the unit as its file says, and a proxy."""

from __future__ import annotations

import grp
import os
import pwd
import shlex
import subprocess
import sys
from pathlib import Path


def start(unit: str) -> None:
    lines = (line.partition("=") for line in Path(f"/etc/systemd/system/{unit}.service").read_text().splitlines())
    settings = {name: value for name, equals, value in lines if equals and not name.startswith("#")}
    user, group = pwd.getpwnam(settings["User"]).pw_uid, grp.getgrnam(settings["Group"]).gr_gid
    for kind, parent in (("Runtime", "/run"), ("State", "/var/lib")):
        folder = Path(parent) / settings[f"{kind}Directory"]
        folder.mkdir(exist_ok=True)
        for path in (folder, *folder.rglob("*")):
            os.chown(path, user, group)
        folder.chmod(int(settings[f"{kind}DirectoryMode"], 8))
    given = Path(settings["EnvironmentFile"]).read_text().splitlines()
    env = {"PATH": "/usr/bin:/bin", "HOME": "/var/lib/qualgent", **dict(line.split("=", 1) for line in given)}
    with open(f"/var/log/{unit}.log", "ab") as log:
        for name in ("ExecStartPre", "ExecStart"):
            process = subprocess.Popen(
                shlex.split(settings[name]), cwd=settings["WorkingDirectory"], env=env, umask=int(settings["UMask"], 8),
                user=user, group=group, extra_groups=[], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
            )  # fmt: skip
            if name == "ExecStartPre" and process.wait():
                sys.exit(f"{name} failed")


match sys.argv[1:]:
    case ["daemon-reload"]:
        pass
    case ["enable", "--now", unit]:
        start(unit)
    case ["reload-or-restart", "nginx"]:
        subprocess.run(["nginx", *(["-s", "reload"] if Path("/run/nginx.pid").stat().st_size else [])], check=True)
    case ["reload-or-restart", "caddy"]:  # as Debian's caddy.service: a user of its own, which may bind ports
        config = ["--config", "/etc/caddy/Caddyfile"]
        env = {"PATH": os.environ["PATH"], "HOME": "/var/lib/caddy"}
        if subprocess.run(["caddy", "reload", *config], env=env, capture_output=True, check=False).returncode:
            as_caddy = ["setpriv", "--reuid=caddy", "--regid=caddy", "--init-groups"]
            as_caddy += ["--inh-caps=+net_bind_service", "--ambient-caps=+net_bind_service", "caddy", "start", *config]
            with open("/var/log/caddy.log", "ab") as log:
                subprocess.run(as_caddy, env=env, stdout=log, stderr=log, check=True)
    case other:
        sys.exit(f"systemctl {other}: not known here")
