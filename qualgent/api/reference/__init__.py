"""The page /api/docs/: a reference of the HTTP API, made from its OpenAPI description."""
