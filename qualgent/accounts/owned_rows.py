"""Registry of the tables with rows of organizations, as models declare them; for export and deletion.

Each model has ``org_path``, the lookup of its organization, or ``site_only = True``. One with ``org_path`` may have:

* ``org_export``: its name in the export of an organization; without it, its rows are of a moment and not exported;
* ``org_secrets``: columns that are in no export;
* ``object_kind``: the kind of its rows in permissions, if those depend on their organization.
"""

from functools import cache
from graphlib import TopologicalSorter
from typing import Any, NamedTuple

from django.apps import apps
from django.db.models import Model, QuerySet

OURS = frozenset({"accounts", "agents", "jobs", "webhooks"})


class OrgTable(NamedTuple):
    """A kind of rows of organizations."""

    model: type[Model]
    path: str  # lookup of the organization
    export: str  # name in the export; empty: not exported
    secrets: tuple[str, ...]  # columns that are not exported

    @property
    def name(self) -> str:
        """Return the table's name in the database."""
        return self.model._meta.db_table

    def rows(self, org_id: str) -> QuerySet[Any]:
        """Return the query of the table's rows of one organization."""
        return self.model._base_manager.filter(**{self.path: org_id})


@cache
def org_tables() -> tuple[OrgTable, ...]:
    """Return the tables with rows of organizations, referenced tables before those that refer to them."""
    found = {}
    for model in apps.get_models():
        if model._meta.app_label in OURS and not getattr(model, "site_only", False):
            path = model.org_path  # type: ignore[attr-defined]
            found[model] = OrgTable(model, path, getattr(model, "org_export", ""), getattr(model, "org_secrets", ()))
    order: TopologicalSorter[type[Model]] = TopologicalSorter()
    for model in found:
        order.add(model, *[field.related_model for field in model._meta.fields if field.related_model in found])
    return tuple(found[model] for model in order.static_order())


@cache
def exported_tables() -> dict[str, OrgTable]:
    """Return the tables that an organization's export contains, by their names there."""
    return {table.export: table for table in org_tables() if table.export}


@cache
def models_by_kind() -> dict[str, type[Model]]:
    """Return object kind (as in permissions) → model."""
    models = [table.model for table in org_tables()]
    return {model.object_kind: model for model in models if hasattr(model, "object_kind")}
