"""Entry point of ``qgagent`` and ``python -m qgagent``: runs the CLI; on Windows, where it cannot run, exits with 3."""

import sys

EXIT_UNSUPPORTED = 3  # as for other reasons that a restart does not change


def main() -> None:
    """Run the qgagent CLI; on Windows, where it cannot run, print an advice and exit with code 3."""
    if sys.platform == "win32":
        print("qgagent runs on Linux and macOS; on Windows, use it in WSL 2 (qgjob runs here too).", file=sys.stderr)
        sys.exit(EXIT_UNSUPPORTED)
    from .main import cli

    cli(prog_name="qgagent")


if __name__ == "__main__":
    main()
