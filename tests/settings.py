"""Django settings of the test process: the project's own, on a data directory of its own.

pytest-django loads the settings before any conftest is imported, so a hook or a fixture would come too late to move
``QUALGENT_DATA_DIR``; a settings module cannot. Servers that tests start get directories of their own
(``tests.server_process``).
"""

import atexit
import os
import shutil
import tempfile

from tests import postgres

_DATA_DIR = tempfile.mkdtemp(prefix="qualgent-tests-")
atexit.register(shutil.rmtree, _DATA_DIR, ignore_errors=True)

for _name in [name for name in os.environ if name.startswith("QUALGENT_") or name in {"HOST", "PORT", "DATABASE_URL"}]:
    del os.environ[_name]  # a developer's own settings must not decide how tests end
os.environ["QUALGENT_DATA_DIR"] = _DATA_DIR
if postgres.ENABLED:
    os.environ["DATABASE_URL"] = postgres.url("tests")  # of which each process makes a database test_tests_gw0, …

from qualgent.settings import *  # noqa: E402, F403
from tests.quick_passwords import use_quick_passwords  # noqa: E402

MIDDLEWARE = ["tests.carry.carry", *MIDDLEWARE]  # noqa: F405
use_quick_passwords()
