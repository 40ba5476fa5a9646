"""The dashboard: pages, screens, page data, what each screen follows. May import ``api`` and what is below."""
