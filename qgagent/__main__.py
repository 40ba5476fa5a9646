"""``python -m qgagent`` is ``qgagent``."""

from .main import main

main()
