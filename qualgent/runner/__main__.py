"""``python -m qualgent.runner`` is ``qgagent``."""

from .main import main

main()
