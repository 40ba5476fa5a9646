"""The dashboard: pages, screens, their data and live topics. May import ``api`` and what is below."""
