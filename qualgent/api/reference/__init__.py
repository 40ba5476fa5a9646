"""The page /api/docs/: a reference of the HTTP API, rendered from its OpenAPI description."""
