"""The migration that records of each job which token submitted it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from importlib import import_module


def test_jobs_have_the_token_of_their_batch() -> None:
    """Jobs of batches without a token, and jobs without a batch, have none."""
    statement = import_module("jobs.migrations.0006_token_of_jobs").Migration.operations[1].sql
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE TABLE jobs_batch (id TEXT, token_id TEXT)")
        database.execute("CREATE TABLE jobs_job (id TEXT, batch_id TEXT, token_id TEXT)")
        database.execute("INSERT INTO jobs_batch VALUES ('by ci', 'ci'), ('by olga', NULL)")
        database.execute("INSERT INTO jobs_job VALUES ('1', 'by ci', NULL), ('2', 'by olga', NULL), ('3', NULL, NULL)")
        database.execute(statement)
        assert dict(database.execute("SELECT id, token_id FROM jobs_job")) == {"1": "ci", "2": None, "3": None}
