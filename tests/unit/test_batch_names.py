"""A batch is called by its suite, else by the folder of its tests, else by its build."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from jobs.batch_names import MAX_FOLDER, batch_name, common_folder


@pytest.mark.parametrize(
    ("tests", "folder"),
    [
        (["tests/checkout/pay.spec.js", "tests/checkout/cart/empty.spec.js"], "tests/checkout"),
        (["tests/a.spec.js"], "tests/a.spec.js"),
        (["tests/a.spec.js", "tests/b.spec.js"], ""),  # every batch has that one
        (["tests/checkout/a.js", "tests/checkout-b/a.js"], ""),
        (["tests/x/test_a.py::TestPay::test_1", "tests/x/test_a.py::TestPay::test_2"], "tests/x/test_a.py::TestPay"),
        (["a", "b"], ""),
        (["a/b/" + "c" * MAX_FOLDER], ""),
    ],
)
def test_the_common_folder(tests: list[str], folder: str) -> None:
    assert common_folder(tests) == folder


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"suite": "e2e", "folder": "tests/checkout"}, "e2e"),
        ({"folder": "tests/checkout"}, "1,200 jobs in tests/checkout"),
        ({"app_version_id": "4.1.0"}, "1,200 jobs of 4.1.0"),
        ({"total": 1}, "Batch of 1 job"),
    ],
)
def test_the_name(fields: dict[str, object], name: str) -> None:
    assert (
        batch_name(SimpleNamespace(**{"suite": "", "folder": "", "app_version_id": "", "total": 1200, **fields}))
        == name
    )
