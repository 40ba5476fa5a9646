"""``python -m qualgent.cli`` is ``qgjob``."""

from .main import main

main()
