"""The pictures of docs/images: the suites on a small fleet, photographed; what ``make screenshots`` runs."""
