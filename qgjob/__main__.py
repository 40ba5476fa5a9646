"""Entry point of ``python -m qgjob``."""

from .main import main

main()
