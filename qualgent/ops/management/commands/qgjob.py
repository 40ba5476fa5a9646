"""``manage.py qgjob …``: run ``qgjob`` with the rights of the whole site, which no token has."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from qgjob.main import main
from qualgent.accounts.local_client import command_secret, program_address


class Command(BaseCommand):
    help = "Run a command of qgjob as the site, such as: manage.py qgjob orgs set acme --weight 2"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("arguments", nargs=argparse.REMAINDER, help="command of qgjob with its arguments")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run ``qgjob`` with all rights on the running server, by a secret that ends with it."""
        with command_secret() as secret:
            os.environ |= {"QUALGENT_URL": program_address()} | ({"QUALGENT_TOKEN": secret} if secret else {})
            sys.argv = ["qgjob", *options["arguments"]]
            main()
