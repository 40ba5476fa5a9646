"""``python -m qgjob`` is ``qgjob``."""

from .main import main

main()
