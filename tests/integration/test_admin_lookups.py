"""The admin's lists filter by their declared filters: no parameter of a request becomes a lookup of the database."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib import admin
from django.core.exceptions import BadRequest
from django.db.models import Model

from tests.integration.client import Client

ADMINS = sorted(admin.site._registry.items(), key=lambda pair: pair[0]._meta.label_lower)


def lookups(model: type[Model], path: str = "", depth: int = 2) -> list[str]:
    """Return each field with each of its lookups, and those of related models."""
    found: list[str] = []
    for field in model._meta.get_fields():
        name = f"{path}{field.name}"
        found += [name, *(f"{name}__{lookup}" for lookup in getattr(field, "get_lookups", dict)())]
        found += [f"{name}__{transform}__regex" for transform in ("year", "date", "anything", "0", "pk")]
        if field.related_model and depth:
            found += lookups(field.related_model, f"{name}__", depth - 1)  # type: ignore[arg-type]
    return [*found, f"{path}pk", f"{path}pk__regex", f"{path}nothing"]


@pytest.mark.parametrize(("model", "owner"), ADMINS, ids=[model._meta.label for model, _ in ADMINS])
def test_a_list_takes_its_declared_filters_only(
    model: type[Model], owner: admin.ModelAdmin[Any], rf: Any, transactional_db: None
) -> None:
    """Of every lookup of every field, also over relations, those with a box or links at the side of the list."""
    request = rf.get("/")
    declared = set(owner.parameters())  # type: ignore[attr-defined]
    tried = lookups(model)
    assert len(tried) > 20
    for lookup in tried:
        if lookup not in declared:
            with pytest.raises(BadRequest, match="its filters are"):
                owner.lookup_allowed(lookup, "x", request)
    for lookup in declared:
        assert owner.lookup_allowed(lookup, "x", request)
        assert lookup.rpartition("__")[2] not in ("regex", "iregex", "gte", "startswith", "contains")


def test_declared_filters_have_all_models() -> None:
    """Those of users and their groups are not shown at all: there is no login."""
    shown = {model._meta.label_lower for model, _ in ADMINS}
    assert {"jobs.job", "webhooks.webhook", "accounts.audit"} <= shown
    assert not {"auth.user", "auth.group"} & shown


@pytest.mark.parametrize(
    "path",
    [
        "jobs/job/?test__regex=(a%2B)%2B%24",
        "jobs/job/?test__iregex=x&q=y",
        "jobs/job/?org__created_at__gte=2026-01-01",
        "jobs/attempt/?token__startswith=a",
        "webhooks/webhook/?secret__gte=a",
        "webhooks/delivery/?webhook__secret__gte=a",
        "jobs/idempotencyrecord/?answer__contains=secret",
        "accounts/audit/?note__regex=x",
    ],
)
def test_other_lookups_are_refused(shared_client: Client, path: str) -> None:
    """The response names the filters that the list has; nothing is logged as a failure."""
    answer = shared_client.send("GET", f"/admin/{path}")
    assert answer.status == 400
    assert "this list has no filter" in answer.body["error"]
    assert "its filters are" in answer.body["error"]


def test_declared_are_the_parameters_of_the_filters(rf: Any, transactional_db: None) -> None:
    """As Django's filters and ours name them."""
    for model, owner in ADMINS:
        for entry in owner.list_filter:
            if isinstance(entry, str):
                made = admin.FieldListFilter.create(
                    model._meta.get_field(entry), rf.get("/"), {}, model, owner, field_path=entry
                )
            else:
                made = entry(rf.get("/"), {}, model, owner)  # type: ignore[operator]
            assert set(made.expected_parameters()) <= set(owner.parameters()), (model, entry)  # type: ignore[attr-defined, union-attr]


def test_declared_filters_work(shared_client: Client) -> None:
    """Several at once."""
    path = "jobs/job/?status__exact=failed&org_id=acme*&flaky__exact=1"
    assert shared_client.send("GET", f"/admin/{path}").status == 200


def test_a_long_search_says_so(shared_client: Client) -> None:
    """A condition for each of thousands of words would be deeper than the database takes."""
    answer = shared_client.get("/admin/jobs/job/", q="x " * 5_000)
    assert answer.status == 200
    assert "at most 500 characters" in answer.body
