"""Organizations, their limits, permissions and the audit."""
