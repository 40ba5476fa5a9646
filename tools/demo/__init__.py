"""The demo: the suites on six simulated agents, watched in a browser, checked at the end."""
