#!/usr/bin/env python
"""Django's command-line utility for administrative tasks."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "qualgent.settings")
    if sys.argv[1:2] == ["doctor"]:  # it can also report why Django cannot start
        from qualgent.ops.doctor.main import main as doctor

        sys.exit(doctor(sys.argv[2:]))
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
