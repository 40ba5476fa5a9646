"""SQL statements on organizations and the audit."""
