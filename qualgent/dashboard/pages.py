"""The dashboard's views: an HTML shell with the screen's state as JSON, or plain tables without scripts.

Browsers that do not run scripts go on from a screen's address to the same with ``scripts=off``. The others load the
production build in static/dist if its sources have the digest that ``scripts/bundle.js`` recorded, else, and in debug
mode, the modules themselves, which the browser finds import by import.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, NotRequired, TypedDict

import msgspec
from csp.decorators import csp_update
from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import URLPattern, re_path, reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from qualgent.accounts.contract import Membership
from qualgent.accounts.identities import memberships_of_caller
from qualgent.accounts.permissions import (
    CHECKS_ITSELF,
    READ,
    RULES,
    Caller,
    Resource,
    Role,
    allowed,
    caller_of,
    needs,
    topic_resource,
    url_resource,
)
from qualgent.accounts.scope import scope_label, scope_name
from qualgent.core.errors import ForbiddenError, InvalidInputError, NotFoundError, NotRunningError
from qualgent.core.fingerprint import fingerprint
from qualgent.core.keys import parse_id
from qualgent.live.hub import UnknownTopicError
from qualgent.web import rest_json
from qualgent.web.gateway import Gateway, check, gateway_of, locate
from qualgent.web.outage import accepts_page
from qualgent.web.requested_scope import PARAMETER
from qualgent.web.routes import sent_address

from .screen_data import PageRequest
from .screens import SCREENS, SHELL_TOPICS, Screen

log = logging.getLogger(__name__)

SOURCES = ("css", "js", "vendor")  # folders that the build is made of


class PageProblem(TypedDict):
    """Why a page has no data."""

    status: int  # of HTTP
    text: str
    elsewhere: NotRequired[str]  # the caller's scope that has the object


class PageState(TypedDict, total=False):
    """The state of a page, which its scripts get as JSON."""

    screen: str | None
    parameters: Mapping[str, str]
    topics: dict[str, Any]  # ``Hub.page_state`` by topic
    data: object  # of the screen's loader
    problem: PageProblem
    screens: list[object]  # to navigate to
    rights: dict[str, list[str]]
    person: str
    scopes: list[Membership]


class PageFiles(NamedTuple):
    """Static files, by name."""

    styles: str
    script: str  # the main module
    preloads: tuple[str, ...] = ()  # further modules that the screen needs at once
    early: str = ""  # the text of a script that runs before the page is parsed; without it, the page loads its sources
    imports: Mapping[str, str] = {}  # the import map: files by bare module name


def page_files(screen: str | None) -> PageFiles:
    """Return the static files that a screen's page loads: the build's, or modules; None: no screen."""
    folder = Path(settings.STATICFILES_DIRS[0])
    build = None if settings.DEBUG else _read_build(folder)
    if build is None:
        return PageFiles("css/dashboard.css", "js/main.js", imports=vendored(folder))
    scripts = build.screens[screen] if screen else ()
    return PageFiles("dist/dashboard.css", "dist/main.js", tuple(f"dist/{name}" for name in scripts), build.early)


@cache
def vendored(folder: Path) -> dict[str, str]:
    """Return import name → path of the vendored JavaScript modules, for the import map."""
    names = json.loads((folder / "vendor" / "imports.json").read_bytes())
    return {name: f"vendor/{file}" for name, file in names.items()}


def digest(folder: Path) -> str:
    """Return the digest of the JavaScript and CSS sources, to compare with the build's."""
    return "".join(fingerprint(folder / name) for name in SOURCES)


class _Build(NamedTuple):
    screens: Mapping[str, list[str]]  # scripts beside the main one
    early: str


@cache
def _read_build(folder: Path) -> _Build | None:
    """Return the production build in static/dist; None: it is missing, or of other sources."""
    try:
        manifest: dict[str, Any] = json.loads((folder / "dist" / "manifest.json").read_bytes())
        early = (folder / "dist" / "early.js").read_text()
    except (OSError, ValueError):
        manifest = {}
    if manifest.get("sources") != digest(folder):
        log.info("static/dist is not a build of these sources: pages load the modules")
        return None
    return _Build(manifest["screens"], mark_safe(early))  # noqa: S308 — our own, and the build looked for markup in it


# the scripts never turn text into markup or code, so the browser may forbid it
TRUSTED_TYPES = {"require-trusted-types-for": ["'script'"], "trusted-types": ["'none'"]}
with_trusted_types: Any = csp_update(TRUSTED_TYPES)
render_page: Callable[..., HttpResponse] = with_trusted_types(render)  # the views are coroutines: not supported by it

SCRIPTS, OFF = "scripts", "off"  # the parameter of a page of plain tables

MAX_ROWS = 300  # per topic; rendering thousands would block the event loop

OFFERED_KINDS = (
    "job",
    "batch",
    "group",
    "build",
    "test",
    "failure",
    "agent",
    "org",
    "webhook",
    "retention",
    "server",
    "metrics",
    "docs",
    "admin",
    "member",
    "token",
    "host",
)

_encoder = msgspec.json.Encoder()


def screen_urls() -> list[URLPattern]:
    return [re_path(screen.pattern, _view_of(screen), name=f"screen-{screen.name}") for screen in SCREENS]


def _view_of(screen: Screen) -> Callable[..., Any]:
    """Return the Django view of a screen."""

    @needs(CHECKS_ITSELF)
    @require_safe
    async def view(request: HttpRequest, **parameters: str) -> HttpResponse:
        return await show(request, screen, parameters)

    return view


async def show(request: HttpRequest, screen: Screen, parameters: Mapping[str, str]) -> HttpResponse:
    """Return the page of a screen with its state, or with the reason why there is none (403, 404, 503).

    While the scheduler starts or stops, return 503 and a page without state, which loads it once it can connect.
    """
    caller = caller_of(request)
    if caller.kind == "person" and caller.role is Role.NONE:
        return redirect("/accounts/")  # of no organization: what one can do is there
    canonical = {name: (parse_id(text) or text) if name == "id" else text for name, text in parameters.items()}
    if canonical != parameters:
        return redirect(reverse(f"screen-{screen.name}", kwargs=canonical))
    state = PageState(screen=screen.name, parameters=parameters, topics={}, data=None)
    try:
        await _fill(state, screen, parameters, request)
        status = 200
    except NotRunningError:
        status = 503
    except (NotFoundError, ForbiddenError, InvalidInputError) as error:
        status = error.status
        state["problem"] = PageProblem(status=status, text=str(error))
    memberships: list[Membership] = []
    with suppress(NotRunningError):
        if caller.kind == "person":
            memberships = await gateway_of(request).read(memberships_of_caller, caller)
        if status == 404 and (
            elsewhere := await _other_scope(request, _resource_of_screen(screen, parameters), memberships)
        ):
            state["problem"]["elsewhere"] = elsewhere
    return _render_screen(request, screen, state, status, memberships)


async def _other_scope(request: HttpRequest, resource: Resource, memberships: list[Membership]) -> str:
    """Return the other scope of the caller's that contains an object; empty: none does.

    The object's organization is looked up in any case, so what is another's takes as long as what does not exist.
    """
    caller = caller_of(request)
    org = (await locate(gateway_of(request), caller, resource)).org
    is_other = caller.orgs is not None and org not in caller.orgs
    return scope_name(org) if org and is_other and any(one.org_id == org for one in memberships) else ""


async def _fill(state: PageState, screen: Screen, parameters: Mapping[str, str], request: HttpRequest) -> None:
    """Add the screen's topics and data to the state. Raises QualGentError; parts added before stay."""
    caller, gateway = caller_of(request), gateway_of(request)
    keep = not _is_plain(request)
    await _put_topics(state, SHELL_TOPICS if keep else (), gateway, caller, keep)
    await check(gateway, caller, READ, _resource_of_screen(screen, parameters))
    if "id" in parameters and parse_id(parameters["id"]) is None:
        raise NotFoundError(f"there is no {screen.kind} {parameters['id'][:100]}")
    topics = [topic.format_map(parameters) for topic in screen.all_topics]
    await _put_topics(state, topics, gateway, caller, keep)
    if screen.subject and not state["topics"].get(screen.subject.format_map(parameters), {}).get("snapshot"):
        raise NotFoundError(f"there is no {screen.kind} {' '.join(parameters.values())[:100]}")
    if screen.load is not None:
        state["data"] = await screen.load(PageRequest(gateway, caller, parameters, _screen_query(request), not keep))


def _resource_of_screen(screen: Screen, parameters: Mapping[str, str]) -> Resource:
    """Return the object that a screen shows, whose permission is checked."""
    return Resource(screen.kind, parameters["id"]) if "id" in parameters else url_resource(screen.kind, parameters)


async def _put_topics(
    state: PageState, topics: list[str] | tuple[str, ...], gateway: Gateway, caller: Caller, keep: bool
) -> None:
    """Add the current rows of the topics that the caller may read to the state. Raises NotFoundError."""
    for topic in topics:
        if topic not in state["topics"] and allowed(caller, READ, await locate(gateway, caller, topic_resource(topic))):
            try:
                state["topics"][topic] = await gateway.hub.page_state(topic, caller.org_scope, keep=keep)
            except UnknownTopicError as error:
                raise NotFoundError(str(error)) from error


def _render_screen(
    request: HttpRequest, screen: Screen | None, state: PageState, status: int, memberships: list[Membership]
) -> HttpResponse:
    """Return a screen's page as HTML: with scripts, or as plain tables if the request asks for it."""
    caller = caller_of(request)
    screens = permitted_screens(caller)
    state |= {"screens": [one.listed for one in screens], "rights": rights(caller)}
    if caller.kind == "person":
        state["person"] = caller.actor
    if len(memberships) > 1:
        state["scopes"] = memberships
    context = {
        "scope": caller.scope_name if caller.kind == "person" else "",
        "user_id": caller.subject,
        "scopes": state.get("scopes"),
        "scope_label": scope_label(caller.scope_name) if "scopes" in state else "",
        "title": screen.title if screen else "Not found",
        "here": screen,
        "files": page_files(screen.name if screen else None),
        "screens": screens,
        "person": state.get("person"),
        "may_team": allowed(caller, READ, Resource("org")),
    }
    if _is_plain(request):
        response = render_page(
            request, "plain/page.html", context | _noscript_context(request, screen, state), status=status
        )
    else:
        response = render_page(request, "dashboard.html", context | _live(request, state), status=status)
    response["Cache-Control"] = "no-cache"
    return response


def _is_plain(request: HttpRequest) -> bool:
    """Return whether the query (``scripts=off``) requests the page without scripts."""
    return request.GET.get(SCRIPTS) == OFF


def _screen_query(request: HttpRequest) -> QueryDict:
    """Return the request's query without ``scripts`` and ``scope``, which every page has."""
    query = request.GET.copy()
    for own in (SCRIPTS, PARAMETER):
        query.pop(own, None)
    return query


def _live(request: HttpRequest, state: PageState) -> dict[str, object]:
    """Return the template context of a page with scripts: state as JSON, and topics to follow."""
    pictures = state["topics"]
    short = {topic: picture for topic, picture in pictures.items() if len(picture["snapshot"]) <= MAX_ROWS}
    encoded = _encoder.encode({**state, "topics": short})  # the live socket sends the others
    # where the live socket goes on from a topic's rows; None: it sends all of them
    places = {topic: (picture["life"], picture["seq"]) for topic, picture in short.items() if picture["seq"]}
    at = {topic: places.get(topic) for topic in pictures}
    address = sent_address(request)
    return {
        "plain_address": f"{address}{'&' if '?' in address else '?'}{SCRIPTS}={OFF}",
        "topics": _encoder.encode(at).decode() if at else None,
        "state_json": mark_safe(_script_safe(encoded.decode())),  # noqa: S308 — see _script_safe
    }


def _noscript_context(request: HttpRequest, screen: Screen | None, state: PageState) -> dict[str, object]:
    """Return the template context of a page without scripts, for its plain tables."""
    shown = {**state, "topics": {topic: _first_rows(picture) for topic, picture in state["topics"].items()}}
    decoded = msgspec.json.decode(_encoder.encode(shown))  # with the rows that were encoded already
    address = sent_address(request).partition("?")[0]
    subject = _subject(screen, decoded)
    return {
        "plain": f"plain/{screen.name}.html" if screen else None,
        "state": decoded,
        "subject": subject,
        "name": _name(screen, state.get("parameters", {}), subject),
        "live_address": "?".join(filter(None, (address, _screen_query(request).urlencode()))),
        "scope_path": address if screen and screen.key else "/",
        "elsewhere_label": scope_label(state.get("problem", {}).get("elsewhere", "")),
    }


def permitted_screens(caller: Caller) -> list[Screen]:
    """Return the screens that the caller may open, for the navigation."""
    return [screen for screen in SCREENS if allowed(caller, READ, Resource(screen.kind))]


def rights(caller: Caller) -> dict[str, list[str]]:
    """Return object kind → actions that the caller may do, for static/js/rights.js to offer them."""
    return {
        kind: [action for action in RULES[kind] if allowed(caller, action, Resource(kind))] for kind in OFFERED_KINDS
    }


def _first_rows(picture: Mapping[str, Any]) -> dict[str, object]:
    """Return a topic's state with its first rows only, and the number of rows left out."""
    rows = picture["snapshot"]
    shown = dict(islice(rows.items(), MAX_ROWS))
    return {**picture, "snapshot": shown, "left_out": len(rows) - len(shown)}


def _subject(screen: Screen | None, state: PageState) -> Any:
    """Return the row of the object that the screen is about, from its topic; None: there is none."""
    if screen is None or not screen.subject:
        return None
    picture = state["topics"].get(screen.subject.format_map(state["parameters"]), {})
    return next(iter(picture.get("snapshot", {}).values()), None)


def _name(screen: Screen | None, parameters: Mapping[str, str], subject: Any) -> str:
    """Return the name of the object that a screen shows, as the dashboard's heading has it; else the screen's title."""
    if screen is None:
        return "Not found"
    if screen.name in ("build", "org"):
        return parameters["app_version_id" if screen.name == "build" else "org_id"]
    if subject is None:
        return screen.title
    if screen.name == "group":
        return f"{subject['app_version_id']} on {subject['target']}"
    return str(subject.get("name") or subject.get("test") or screen.title)


def _script_safe(text: str) -> str:
    """Escape JSON text for a script element, as ``json_script`` does.

    These characters occur only in strings, where an escape means the same.
    """
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Return the 404 response: a page for browsers, JSON for others; Django's handler404."""
    if not accepts_page(request.path, request.META.get("HTTP_ACCEPT", "")):
        return rest_json.not_found(request, exception)
    problem = PageProblem(status=404, text=f"there is nothing at {request.path[:200]}")
    state = PageState(screen=None, parameters={}, topics={}, data=None, problem=problem)
    return _render_screen(request, None, state, 404, memberships_of_caller(caller_of(request)))
