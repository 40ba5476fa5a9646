"""QualGent: a test-run orchestrator."""

from qgprotocol import __version__ as __version__
