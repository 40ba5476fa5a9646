"""Programs that measure: suites with real durations, a demo that plays them, and comparisons with other systems."""
