"""PostgreSQL as the ledger's database: text in byte order, and what it refuses."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.db.models import CharField, Value
from django.db.models.functions import Cast

from qualgent.accounts.models import Org
from qualgent.core.times import to_datetime
from tests.databases import postgres_only

pytestmark = pytest.mark.django_db(transaction=True)

NAMES = ["Zebra", "_", "apfel", "zebra", "Äpfel", "a-b", "a b", "ab", "aB", "日本", "\U0001f600", "\uffee"]


def test_text_is_in_byte_order() -> None:
    """Sorting and pages by key are as in SQLite."""
    Org.objects.bulk_create(Org(id=name, created_at=to_datetime(0)) for name in NAMES)
    assert list(Org.objects.order_by("pk").values_list("pk", flat=True)) == sorted(NAMES)
    for after in NAMES:
        assert set(Org.objects.filter(pk__gt=after).values_list("pk", flat=True)) == {n for n in NAMES if n > after}


@postgres_only
def test_every_column_holds_what_sqlite_holds() -> None:
    """Byte order and any length, whatever the database was created with; none has a second index for prefixes."""
    with connection.cursor() as cursor:
        cursor.execute(
            """SELECT table_name, column_name FROM information_schema.columns
               WHERE table_schema = 'public' AND (data_type IN ('character varying', 'integer', 'smallint')
                 OR data_type = 'text' AND collation_name IS DISTINCT FROM 'C')"""
        )
        assert cursor.fetchall() == []
        cursor.execute("SELECT indexdef FROM pg_indexes WHERE indexdef LIKE %s", ["%_pattern_ops%"])
        assert cursor.fetchall() == []


def test_a_cast_to_text_works() -> None:
    """The collation is a part of the type that Django writes into casts."""
    Org.objects.create(id="acme", created_at=to_datetime(0))
    assert Org.objects.annotate(text=Cast(Value(5), CharField())).values_list("text", flat=True).get() == "5"


def test_case_is_ignored_as_in_sqlite() -> None:
    """That of A to Z, in names and in what is searched for; other letters are compared as they are."""
    user = get_user_model().objects
    user.create(username="José", email="ÖL@Example.com")
    for lookup, term, found in (
        ("username__iexact", "José", True),
        ("username__iexact", "jOSé", True),
        ("username__iexact", "JOSÉ", False),
        ("username__contains", "oSÉ", False),
        ("username__contains", "oSé", True),
        ("username__icontains", "oSé", True),
        ("username__startswith", "jos", True),
        ("username__istartswith", "JOS", True),
        ("email__iexact", "ÖL@example.COM", True),
        ("email__iendswith", "EXAMPLE.com", True),
        ("username__contains", "%", False),
        ("username__contains", "_", False),
    ):
        assert user.filter(**{lookup: term}).exists() is found, (lookup, term)
