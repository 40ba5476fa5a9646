"""Programs beside the product that measure nothing: the demo, a cluster on one machine, pictures, the suites."""
