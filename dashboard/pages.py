"""Pages. A screen's HTML carries a shell, its state as JSON and a plain table; the script does the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, re_path, reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from accounts.caller import Caller
from accounts.permissions import READ, Rights, Thing, allowed, demand, topic_thing
from jobs.api import rest_json
from jobs.api.rest import caller_of
from jobs.errors import ForbiddenError, InvalidInputError, NotFoundError, NotRunningError
from jobs.gateway import gateway_of
from jobs.keys import parse_id
from jobs.live.hub import Hub, UnknownTopicError

from .page_modules import VENDOR, modules_of
from .screens import SCREENS, SHELL_TOPICS, Screen

# the page's scripts never turn text into markup or code, so it demands that nothing does
TRUSTED_TYPES = {"require-trusted-types-for": ["'script'"], "trusted-types": ["'none'"]}
NOT_PAGES = ("/api/", "/static/", "/submit-job", "/status/", "/job/", "/ws/")  # for programs: JSON, whoever asks

MOST_ROWS = 300  # of a topic in a page: to make one of thousands of agents would hold everybody up

_encoder = msgspec.json.Encoder()


def screen_urls() -> list[URLPattern]:
    return [re_path(screen.pattern, _view_of(screen), name=f"screen-{screen.name}") for screen in SCREENS]


def _view_of(screen: Screen) -> Callable[..., Any]:
    @require_safe
    async def view(request: HttpRequest, **parameters: str) -> HttpResponse:
        return await show(request, screen, parameters)

    return view


async def show(request: HttpRequest, screen: Screen, parameters: Mapping[str, str]) -> HttpResponse:
    """The screen as things stand now; the live socket goes on from there.

    While the scheduler starts or stops the page comes without state (503) and fills itself as soon as it can connect.
    """
    canonical = {name: (parse_id(text) or text) if name == "id" else text for name, text in parameters.items()}
    if canonical != parameters:
        return redirect(reverse(f"screen-{screen.name}", kwargs=canonical))
    state: dict[str, Any] = {"screen": screen.name, "parameters": parameters, "topics": {}, "data": None}
    try:
        await _fill(state, screen, parameters, request)
        status = 200
    except NotRunningError:
        status = 503
    except (NotFoundError, ForbiddenError, InvalidInputError) as error:
        status = error.status
        state["problem"] = {"status": status, "text": str(error)}
    return _page(request, screen, state, status)


async def _fill(state: dict[str, Any], screen: Screen, parameters: Mapping[str, str], request: HttpRequest) -> None:
    """Put in what the page shows. Raises QualGentError; what was put in until then stays."""
    caller, gateway = caller_of(request), gateway_of(request)
    await _put_topics(state, SHELL_TOPICS, gateway.hub, caller)
    demand(caller, READ, Thing(screen.kind, next(iter(parameters.values()), "")))
    await _put_topics(state, screen.topics_for(parameters), gateway.hub, caller)
    if screen.subject and not state["topics"].get(screen.subject.format_map(parameters), {}).get("snapshot"):
        raise NotFoundError(f"there is no {screen.kind} {' '.join(parameters.values())[:100]}")
    if screen.load is not None:
        state["data"] = await screen.load(gateway, parameters, request.GET, Rights(caller))


async def _put_topics(state: dict[str, Any], topics: list[str] | tuple[str, ...], hub: Hub, caller: Caller) -> None:
    for topic in topics:
        if topic not in state["topics"] and allowed(caller, READ, topic_thing(topic)):
            try:
                state["topics"][topic] = await hub.picture(topic)
            except UnknownTopicError as error:
                raise NotFoundError(str(error)) from error


def _page(request: HttpRequest, screen: Screen | None, state: dict[str, Any], status: int) -> HttpResponse:
    state["screens"] = [one.listed for one in SCREENS]
    pictures: dict[str, Any] = state["topics"]
    short = {topic: picture for topic, picture in pictures.items() if len(picture["snapshot"]) <= MOST_ROWS}
    encoded = _encoder.encode({**state, "topics": short})  # the live socket brings the others as a whole
    shown = {**state, "topics": {topic: _beginning(picture) for topic, picture in pictures.items()}}
    plain = msgspec.json.decode(_encoder.encode(shown))  # rows may be JSON already; templates cannot read that
    context = {
        "title": screen.title if screen else "Not found",
        "plain": f"plain/{screen.name}.html" if screen else None,
        "here": screen,
        "modules": modules_of(screen.name if screen else None),
        "vendor": VENDOR,
        "screens": SCREENS,
        "state": plain,
        "subject": _subject(screen, plain),
        "state_json": mark_safe(_harmless(encoded.decode())),  # noqa: S308 — see _harmless
    }
    response = render(request, "dashboard.html", context, status=status)
    response["Cache-Control"] = "no-cache"
    response._csp_update = TRUSTED_TYPES  # type: ignore[attr-defined]  # what csp_update does; that knows no coroutines
    return response


def _beginning(picture: dict[str, Any]) -> dict[str, Any]:
    """As many of its rows as a page may have, and how many it has not."""
    rows = picture["snapshot"]
    shown = dict(islice(rows.items(), MOST_ROWS))
    return {**picture, "snapshot": shown, "left_out": len(rows) - len(shown)}


def _subject(screen: Screen | None, state: dict[str, Any]) -> Any:
    """The row that the page is about, for its plain table."""
    if screen is None or not screen.subject:
        return None
    picture = state["topics"].get(screen.subject.format_map(state["parameters"]), {})
    return next(iter(picture.get("snapshot", {}).values()), None)


def _harmless(text: str) -> str:
    """JSON that cannot end the element it is in: these characters occur in strings only, and there they may be codes.

    As ``json_script`` does it, which would encode everything a second time.
    """
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's handler404: a page for people, JSON for programs."""
    # browsers name HTML; programs say nothing, or that they take anything
    if request.path.startswith(NOT_PAGES) or "text/html" not in request.META.get("HTTP_ACCEPT", ""):
        return rest_json.not_found(request, exception)
    problem = {"status": 404, "text": f"there is nothing at {request.path[:200]}"}
    state = {"screen": None, "parameters": {}, "topics": {}, "data": None, "problem": problem}
    return _page(request, None, state, 404)
