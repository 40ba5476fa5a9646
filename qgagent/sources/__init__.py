"""Sources: git repositories of tests whose commits this host runs."""
