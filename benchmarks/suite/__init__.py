"""Whole test suites: what QualGent's agents need for them, beside the runner alone."""
