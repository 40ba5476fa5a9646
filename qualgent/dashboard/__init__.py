"""The dashboard: pages and the data that they load with."""
