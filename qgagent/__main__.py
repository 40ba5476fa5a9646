"""Entry point of ``python -m qgagent``."""

from .main import main

main()
