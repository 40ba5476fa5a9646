"""Reads of organizations and of the audit."""
