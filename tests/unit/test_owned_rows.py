"""The declarations of models: where the organization of a row is."""

from __future__ import annotations

from django.apps import apps

from qualgent.accounts.owned_rows import OURS, org_tables


def test_every_model_declares_its_organization() -> None:
    """Deletion and export read it from the models; one without a declaration fails here."""
    for model in apps.get_models():
        if model._meta.app_label not in OURS:
            continue
        where = getattr(model, "org_path", ""), getattr(model, "site_only", False)
        assert bool(where[0]) != where[1], f"{model.__name__} has neither org_path nor site_only, or both"
        if any(field.attname == "org_id" for field in model._meta.concrete_fields):
            assert where[0] == "org_id", model.__name__
    momentary = {table.name for table in org_tables() if not table.export}
    assert momentary == {
        "accounts_auditedjob", "accounts_devicelogin", "accounts_link", "jobs_heldbuild", "jobs_parkedjob",
        "jobs_uploadreservation", "jobs_waitingfailure", "jobs_windowlease",
    }  # fmt: skip


def test_what_refers_to_a_table_is_removed_before_it() -> None:
    """And each secret of the export is a column."""
    position = {table.model: number for number, table in enumerate(org_tables())}
    for table in org_tables():
        for field in table.model._meta.concrete_fields:
            if field.related_model in position:
                assert position[field.related_model] < position[table.model]
        assert set(table.secrets) <= {field.attname for field in table.model._meta.concrete_fields}
