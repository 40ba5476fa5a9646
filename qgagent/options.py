"""Option types of the qgagent command line."""

from collections.abc import Callable
from typing import Any, TypeVar

import click
import msgspec

from .config import websocket_url

Function = TypeVar("Function", bound=Callable[..., Any])


def option(*declarations: str, **attributes: Any) -> Callable[[Function], Function]:
    """Return a click option that is also read from QGAGENT_<NAME>; the help shows that and the default, if given."""
    variable = "QGAGENT_" + declarations[0].removeprefix("--").replace("-", "_").upper()
    attributes.setdefault("show_default", "default" in attributes)
    return click.option(*declarations, envvar=variable, show_envvar=True, **attributes)


def parse_server_url(value: str) -> str:
    try:
        websocket_url(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
    return value


def parse_label(value: str) -> tuple[str, str]:
    name, equals, text = value.partition("=")
    if not name or not equals:
        raise click.BadParameter(f"{value!r} is no label: it should look like os=android")
    return name, text


class PatternParamType(click.ParamType[str]):
    """Text validated by a type of the protocol."""

    def __init__(self, name: str, kind: Any) -> None:
        self.name = name
        self._kind = kind

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return str(msgspec.convert(value, self._kind))
        except msgspec.ValidationError as error:
            self.fail(f"{value!r}: {error}", param, ctx)
