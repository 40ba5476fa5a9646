"""Run the ``qualgent`` command: ``python -m qualgent_server``."""

import sys

from .launcher import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
