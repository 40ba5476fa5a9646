"""The QualGent server as a package: a launcher, and the project in the folder ``app``, as in a checkout."""
