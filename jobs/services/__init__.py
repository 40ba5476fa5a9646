"""What can be done to jobs: each function commits to the ledger first, then tells the engine, then the live picture."""
