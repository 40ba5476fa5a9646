"""The REST API of organizations and of the audit."""
