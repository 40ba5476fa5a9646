"""What all of HTTP shares: gateway, authentication, REST base, admin base. May import ``live`` and what is below."""
