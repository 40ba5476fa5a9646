"""PostgreSQL as the ledger's database: text in byte order, and what it refuses."""

from __future__ import annotations

import pytest
from django.db import connection
from django.db.models import CharField, Value
from django.db.models.functions import Cast

from accounts.models import Org
from jobs.times import to_datetime
from tests.databases import postgres_only

pytestmark = [pytest.mark.django_db(transaction=True), postgres_only]

NAMES = ["Zebra", "_", "apfel", "zebra", "Äpfel", "a-b", "a b", "ab", "aB", "日本", "\U0001f600", "\uffee"]


def test_text_is_in_byte_order() -> None:
    """Sorting and pages by key are as in SQLite."""
    Org.objects.bulk_create(Org(id=name, created_at=to_datetime(0)) for name in NAMES)
    assert list(Org.objects.order_by("pk").values_list("pk", flat=True)) == sorted(NAMES)
    for after in NAMES:
        assert set(Org.objects.filter(pk__gt=after).values_list("pk", flat=True)) == {n for n in NAMES if n > after}


def test_every_text_column_has_the_collation() -> None:
    """Byte order, whatever the database was created with; then no column needs a second index for prefixes."""
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT table_name, column_name FROM information_schema.columns
               WHERE table_schema = 'public' AND data_type IN ('character varying', 'text')
                 AND collation_name IS DISTINCT FROM 'C'"""
        )
        assert cursor.fetchall() == []
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE indexdef LIKE %s", ["%_pattern_ops%"])
        assert cursor.fetchall() == []


def test_a_cast_to_text_works() -> None:
    """The collation is a part of the type that Django writes into casts."""
    Org.objects.create(id="acme", created_at=to_datetime(0))
    assert Org.objects.annotate(text=Cast(Value(5), CharField())).values_list("text", flat=True).get() == "5"
