"""The REST API of organizations and the audit."""
