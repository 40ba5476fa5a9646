"""Run the server: ``python -m qualgent.server``. The command itself stands above the server, beside the composition."""

import runpy

if __name__ == "__main__":
    runpy.run_module("qualgent.command", run_name="__main__")
