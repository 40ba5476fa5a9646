"""The dashboard's cost: latency from change to screen, large fleets, many viewers."""
