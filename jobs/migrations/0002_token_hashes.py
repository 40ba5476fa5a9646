"""Replace the tokens of active attempts by their SHA-256, and forget those of ended ones, which permit nothing."""

from __future__ import annotations

from typing import Any

from django.db import migrations

from jobs.keys import token_hash


def hash_tokens(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("PRAGMA secure_delete = ON")  # leave nothing of them in free space
    attempts = apps.get_model("jobs", "Attempt").objects
    attempts.exclude(outcome="").update(token="")
    for attempt in attempts.filter(outcome=""):
        attempt.token = token_hash(attempt.token)
        attempt.save(update_fields=["token"])


class Migration(migrations.Migration):
    dependencies = [("jobs", "0001_initial")]

    operations = [migrations.RunPython(hash_tokens)]
