"""QualGent: a test-run orchestrator."""

__version__ = "0.1.0"
