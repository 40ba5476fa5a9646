"""Reads of organizations and the audit."""
