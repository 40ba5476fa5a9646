"""What the server measures of itself, and how Prometheus reads it (``/metrics``; docs/metrics.md lists it all).

What happens is counted where it happens, by plain ``instruments``: an observation costs a seventh of a microsecond.
What is, is looked up when somebody asks. Prometheus' own library comes in only then, for the text: its instruments
take a lock and cost five to ten times as much. Everything belongs to an object (a runtime, a server process), nothing
to the library's global registry, so that a test's runtimes see only their own figures.
"""
