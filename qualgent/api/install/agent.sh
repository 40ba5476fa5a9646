#!/bin/sh
# Install or upgrade QualGent's programs on a device host, and enroll it. The server fills in the three values below.
# Everything is in functions, so that a script that arrives only in part does nothing.
set -eu

server_url=''
wheel_name=''
wheel_sha256=''

usage() {
    cat <<END
Install qgagent and qgjob of $server_url for this user, and enroll this device host.

  curl -fsSL $server_url/install/agent.sh | QUALGENT_ENROLLMENT_TOKEN=qge_… sh
  sh agent.sh [--token TOKEN] [--dir FOLDER]

  --token TOKEN   enrollment token; better in QUALGENT_ENROLLMENT_TOKEN, which other users cannot see.
                  Without one, the programs are installed or upgraded only.
  --dir FOLDER    where to install; by default ~/.local/share/qualgent, with links in ~/.local/bin
  --help          print this

PYTHON sets the Python to use (3.11 or newer), QUALGENT_CA_FILE a file of certificate authorities to trust besides the
system's. The packages that the programs need come from the package index that pip is configured with.
END
}

fail() {
    printf 'qualgent: %s\n' "$*" >&2
    exit 1
}

# Print a Python from 3.11 up that can make virtual environments.
find_python() {
    unfit=
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
        if "$candidate" -c 'import ensurepip, venv' >/dev/null 2>&1; then
            printf '%s\n' "$candidate"
            return
        fi
        unfit=$candidate
    done
    if [ -n "$unfit" ]; then
        fail "$unfit has no venv module; install it (Debian, Ubuntu: apt install python3-venv)"
    fi
    fail "no Python 3.11 or newer found; install one, or name it: PYTHON=/path/to/python3"
}

make_venv() {
    if [ -d "$venv" ] && ! "$venv/bin/python" -c '' >/dev/null 2>&1; then # its Python was removed or replaced
        [ -f "$venv/pyvenv.cfg" ] || fail "$venv is in the way: it is no virtual environment"
        rm -rf "$venv"
    fi
    [ -d "$venv" ] || "$python" -m venv "$venv" || fail "the virtual environment $venv could not be made; see above"
}

# Download the wheel from this server alone, and check it.
download() {
    "$venv/bin/python" - "$server_url/install/$wheel_name" "$dir/$wheel_name" "$wheel_sha256" <<'END'
import hashlib
import os
import ssl
import sys
import urllib.error
import urllib.request
from urllib.parse import urlsplit

url, target, expected = sys.argv[1:]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_arguments):
        return None


try:
    context = ssl.create_default_context()
    if os.environ.get("QUALGENT_CA_FILE"):
        context.load_verify_locations(os.environ["QUALGENT_CA_FILE"])
    handlers = [urllib.request.HTTPSHandler(context=context), NoRedirect]
    if urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1"):
        handlers.append(urllib.request.ProxyHandler({}))
    with urllib.request.build_opener(*handlers).open(url, timeout=60) as response:
        content = response.read()
    if hashlib.sha256(content).hexdigest() != expected:
        sys.exit(f"qualgent: {url} is not what this script was made for: was the server upgraded just now? Fetch the "
                 "script again.")
    with open(target, "wb") as file:
        file.write(content)
except (OSError, ValueError) as error:
    sys.exit(f"qualgent: {url} could not be fetched: {error} (QUALGENT_CA_FILE names the authority of a private "
             "certificate)")
END
}

install_wheel() {
    if [ "$(cat "$venv/qualgent.sha256" 2>/dev/null)" = "$wheel_sha256" ]; then
        echo "qgagent and qgjob are up to date."
        return
    fi
    download
    set -- install --disable-pip-version-check --quiet
    "$venv/bin/python" -m pip "$@" "$dir/$wheel_name" ||
        fail "the programs were not installed; see above. The packages that they need come from the package index that" \
            "pip is configured with (PIP_INDEX_URL; PIP_CERT for one with a private certificate)."
    # another build may have the same version
    "$venv/bin/python" -m pip "$@" --force-reinstall --no-deps "$dir/$wheel_name" || fail "the upgrade failed; see above"
    rm -f "$dir/$wheel_name"
    printf '%s\n' "$wheel_sha256" >"$venv/qualgent.sha256"
    echo "Installed $("$venv/bin/qgagent" --version) and $("$venv/bin/qgjob" --version) in $venv/bin."
}

# Link the programs into ~/.local/bin, unless others of these names are there. Set how they are called.
link_programs() {
    qgagent="\"$venv/bin/qgagent\"" qgjob="\"$venv/bin/qgjob\"" first_step=''
    [ -z "$folder" ] || return 0
    links=$HOME/.local/bin
    mkdir -p "$links"
    for name in qgagent qgjob; do
        [ -e "$links/$name" ] || ln -sf "$venv/bin/$name" "$links/$name"
        [ "$(readlink "$links/$name")" = "$venv/bin/$name" ] || return 0
    done
    qgagent=qgagent qgjob=qgjob
    case :$PATH: in
        *":$links:"*) ;;
        *) first_step='  export PATH="$HOME/.local/bin:$PATH"    # in this shell; the next login may have it
' ;;
    esac
}

print_steps_of_host() {
    url= # of a server in local mode; else the one where this host is enrolled
    case $server_url in http:*) url=" --url $server_url" ;; esac
    environment=
    if [ -n "${QUALGENT_CA_FILE:-}" ]; then
        environment="
  Environment=\"QUALGENT_CA_FILE=$QUALGENT_CA_FILE\""
    fi
    cat <<END

Next, in the folder of your tests:
$first_step  $qgagent init     # writes qgagent.toml: what runs, and on which devices
  $qgagent check$url
  $qgagent run$url

Or as a service of this user, with systemd. Write ~/.config/systemd/user/qgagent.service:

  [Unit]
  Description=QualGent agent
  Wants=network-online.target
  After=network-online.target

  [Service]
  ExecStart="$venv/bin/qgagent" run --url $server_url --config /FOLDER/OF/YOUR/TESTS/qgagent.toml$environment
  Restart=on-failure
  RestartSec=10

  [Install]
  WantedBy=default.target

and start it, also without a login of this user:
  systemctl --user enable --now qgagent && loginctl enable-linger
After an upgrade: systemctl --user restart qgagent
END
}

main() {
    token=${QUALGENT_ENROLLMENT_TOKEN:-}
    unset QUALGENT_ENROLLMENT_TOKEN # not for pip and what it runs
    folder=
    while [ $# -gt 0 ]; do
        case $1 in
            --token | --dir)
                if [ -z "${2:-}" ]; then fail "$1 needs a value; see --help"; fi
                if [ "$1" = --token ]; then token=$2; else folder=$2; fi
                shift 2
                ;;
            --help | -h)
                usage
                exit
                ;;
            *) fail "unknown argument; see --help" ;; # which may be a token
        esac
    done
    [ -n "$folder${HOME:-}" ] || fail "HOME is not set; say where to install: --dir FOLDER"
    dir=${folder:-${XDG_DATA_HOME:-$HOME/.local/share}/qualgent}
    case ${QUALGENT_CA_FILE:-/} in
        /*) ;;
        *) QUALGENT_CA_FILE=$(pwd)/$QUALGENT_CA_FILE && export QUALGENT_CA_FILE ;; # the service runs elsewhere
    esac
    mkdir -p "$dir" || fail "the folder $dir cannot be made; choose another: --dir FOLDER"
    dir=$(cd "$dir" && pwd)
    venv=$dir/venv
    python=$(find_python) || exit
    make_venv
    install_wheel
    link_programs
    if [ -n "$token" ]; then
        QUALGENT_ENROLLMENT_TOKEN=$token "$venv/bin/qgagent" enroll --url "$server_url" </dev/null ||
            fail "the programs are installed, but this device host is not enrolled; see above, then run this again"
    fi
    case $token$server_url in
        https:*)
            printf '\nNext:\n%s  %s login --url %s\n\nOn a device host that is enrolled: restart qgagent.\n' "$first_step" "$qgjob" \
                "$server_url"
            ;;
        *) print_steps_of_host ;;
    esac
}

main "$@"
