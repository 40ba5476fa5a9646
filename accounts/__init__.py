"""Organizations and what they may: limits, permissions, the audit."""
