"""The permissions on an organization's objects, written by hand: what the rules in ``accounts.permissions`` must be.

A change of the rules changes this table as well, and docs/permissions.md: look at each cell.
"""

from __future__ import annotations

from qualgent.accounts.permissions import Caller, Role
from tests.callers import OWNER

OWN = "globex/mobile"
CALLERS = {
    "anonymous": Caller("", "api", "127.0.0.1"),
    "viewer": Caller("vera", "api", kind="person", role=Role.VIEWER, orgs=(OWN,)),
    "submitter": Caller("sam", "api", kind="person", role=Role.SUBMITTER, orgs=(OWN,)),
    "owner": Caller("olga", "api", kind="person", role=Role.OWNER, orgs=(OWN,)),
    "site": Caller("sue", "api", kind="person", role=Role.SITE, orgs=None),
    "reading token": Caller("ci", "api", kind="token", role=Role.OWNER, orgs=(OWN,), scopes=("read",)),
    "submit token": Caller("ci", "api", kind="token", role=Role.OWNER, orgs=(OWN,), scopes=("read", "submit")),
    "operating token": Caller("ci", "api", kind="token", role=Role.OWNER, orgs=(OWN,), scopes=("read", "operate")),
    "attempt": Caller("pixel-8", "agent", kind="attempt", orgs=(OWN,), subject="none", build="none", bundle="none"),
    "monitoring": Caller("monitoring", "api", kind="scrape"),
    "person of no organization": Caller("nora", "api", kind="person"),
    "host": Caller("mac-1", "agent", kind="host", orgs=(OWN,), subject="mac-1"),
    "local": OWNER,
}
"""The columns of the table. Tokens are those of an owner."""

# yes; own: only what it submitted, of an attempt only itself, its build and bundle; -: no
TABLE = """
                                 anon viewer submitter owner site read submit operate attempt scrape none host local
job read                         -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
job cancel,retry,priority        -    -      yes       yes   yes  -    own    yes     -       -      -    -    yes
job submit                       -    -      yes       yes   yes  -    yes    -       -       -      -    -    yes
batch read                       -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
batch cancel,retry,priority,store -    -      yes       yes   yes  -    own    yes     -       -      -    -    yes
group read                       -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
group cancel,retry,priority      -    -      yes       yes   yes  -    own    yes     -       -      -    -    yes
attempt read                     -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
attempt store                    -    -      -         -     yes  -    -      -       own     -      -    -    yes
build read                       -    yes    yes       yes   yes  yes  yes    yes     own     -      -    -    yes
build store                      -    -      yes       yes   yes  -    yes    -       -       -      -    -    yes
build release                    -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
bundle read                      -    yes    yes       yes   yes  yes  yes    yes     own     -      -    -    yes
bundle store                     -    -      yes       yes   yes  -    yes    -       -       -      -    -    yes
test read                        -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
test quarantine                  -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
failure read                     -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
failure annotate                 -    -      yes       yes   yes  -    -      yes     -       -      -    -    yes
org read                         -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
org create,settings,delete       -    -      -         -     yes  -    -      -       -       -      -    -    yes
org-data read                    -    -      -         -     yes  -    -      -       -       -      -    -    yes
agent read                       -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
agent drain,pause,quarantine     -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
agent resume,delete              -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
webhook read,create,settings     -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
webhook delete,rotate,test       -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
webhook redeliver                -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
audit read                       -    -      -         yes   yes  -    -      yes     -       -      -    -    yes
retention read                   -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
retention remove                 -    -      -         -     yes  -    -      -       -       -      -    -    yes
figures read                     -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
metrics read                     -    yes    yes       yes   yes  yes  yes    yes     -       yes    -    -    yes
event read                       -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
server read                      -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
docs read                        -    yes    yes       yes   yes  yes  yes    yes     -       -      -    -    yes
health read                      yes  yes    yes       yes   yes  yes  yes    yes     yes     yes    yes  yes  yes
install read                     yes  yes    yes       yes   yes  yes  yes    yes     yes     yes    yes  yes  yes
login read,request,poll,deny     yes  yes    yes       yes   yes  yes  yes    yes     yes     yes    yes  yes  yes
login exchange                   yes  yes    yes       yes   yes  yes  yes    yes     yes     yes    yes  yes  yes
caller read,revoke               yes  yes    yes       yes   yes  yes  yes    yes     yes     yes    yes  yes  yes
member read,invite,role,remove   -    -      -         yes   yes  -    -      -       -       -      -    -    yes
member reset,log-out             -    -      -         yes   yes  -    -      -       -       -      -    -    yes
member deactivate                -    -      -         -     yes  -    -      -       -       -      -    -    yes
ci-rule read,create              -    -      -         yes   yes  -    -      -       -       -      -    -    yes
ci-rule settings,delete          -    -      -         yes   yes  -    -      -       -       -      -    -    yes
token read,create,revoke         -    yes    yes       yes   yes  -    -      -       -       -      -    -    yes
host read,invite,revoke          -    -      -         yes   yes  -    -      -       -       -      -    -    yes
host enroll                      yes  yes    yes       yes   yes  yes  yes    yes     yes     yes    yes  yes  yes
host rotate                      -    -      -         -     yes  -    -      -       -       -      -    yes  yes
admin read,change                -    -      -         -     yes  -    -      -       -       -      -    -    yes
agent-link connect,hello,goodbye -    -      -         -     yes  -    -      -       -       -      -    yes  yes
agent-link begin,dropped         -    -      -         -     yes  -    -      -       -       -      -    yes  yes
agent-link accept,decline,log    -    -      -         -     yes  -    -      -       -       -      -    yes  yes
agent-link progress,cases,result -    -      -         -     yes  -    -      -       -       -      -    yes  yes
agent-link heartbeat             -    -      -         -     yes  -    -      -       -       -      -    yes  yes
"""


def _cells() -> dict[tuple[str, str, str], str]:
    """Return the cells by kind of object, act and caller."""
    found: dict[tuple[str, str, str], str] = {}
    for line in TABLE.strip().splitlines()[1:]:
        kind, acts, *cells = line.split()
        for act in acts.split(","):
            for who, cell in zip(CALLERS, cells, strict=True):
                assert cell in ("yes", "own", "-"), line
                assert (kind, act, who) not in found, line
                found[kind, act, who] = cell
    return found


CELLS = _cells()
_NAMES = {caller: who for who, caller in CALLERS.items()}


def may(caller: Caller, kind: str, action: str) -> bool:
    """Return what the table has for the caller and an object of its organization that is not the caller's own."""
    return CELLS[kind, action, _NAMES[caller]] == "yes"
