"""Django settings of a test's server that serves the static files of the folder in ``TEST_STATIC``."""

import os
from pathlib import Path

from qualgent.settings import *  # noqa: F403
from qualgent.settings import fingerprint

STATICFILES_DIRS = [Path(os.environ["TEST_STATIC"])]
STATIC_URL = f"/static/{fingerprint(STATICFILES_DIRS[0])}/"
