"""What the dashboard costs: change to screen, big fleets, many viewers."""
