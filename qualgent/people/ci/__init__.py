"""Log-in of CI jobs without a secret: a CI service's OpenID Connect token is exchanged for a short-lived token.

``issuer_keys`` fetches the public keys of CI services, ``claims`` verifies a token and reads what it says of a job,
``rules`` finds the rule of an organization that the job matches, and makes the token.
"""
