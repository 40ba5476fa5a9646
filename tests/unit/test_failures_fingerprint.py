"""Fingerprints: the same failure in another run merges, another failure does not."""

from __future__ import annotations

import pytest

from qgfailures.fingerprint import RULES_VERSION, fingerprint, mask


@pytest.mark.parametrize(
    "runs",
    [
        ("expected 42.00 but got 41.99", "expected 17 but got 18"),
        ("assert 41 == 42", "assert 7 == -42"),
        ("expected [1, 2] to equal [1, 2, 3]", "expected [5, 6, 7, 8] to equal [9]"),
        ("Timeout 30000ms exceeded", "Timeout 5000ms exceeded"),
        ("timed out after 1.5 seconds", "timed out after 30 seconds"),
        ("connection refused to 10.0.0.5:5432", "connection refused to 10.0.7.19:5433"),
        ("dial tcp 127.0.0.1:5432: connection refused", "dial tcp [::1]:6543: connection refused"),
        ("GET http://127.0.0.1:4001/cart failed", "GET http://127.0.0.1:53312/cart failed"),
        (
            "order 6f1e2a9c-1b7d-4e0f-9a3b-0c5d6e7f8a9b not found",
            "order 0d5c7f3e-9b1a-4c2d-8e6f-1a2b3c4d5e6f not found",
        ),
        ("commit 3b7f344aa1 is gone", "commit 26687ce0f9 is gone"),
        ("no file /tmp/pytest-12/cart.json", "no file /private/var/folders/zz/T/cart.json"),
        ("no file /home/ci/shop/cart.json", "no file C:\\Users\\ci\\shop\\cart.json"),
        ("<Cart object at 0x7f63ba4a1070> is closed", "<Cart object at 0x7fa0015e2d50> is closed"),
        ("com.shop.Cart@1a2b3c is closed", "com.shop.Cart@7d9e01 is closed"),
        ("expired at 2026-01-02T10:00:00.123Z", "expired at 2026-11-27 04:38:33"),
        ("no account qa-7@example.com", "no account qa-12.x@example.com"),
        ("[Errno 111] Connection refused", "[Errno 61] Connection refused"),
        ("session 01ARZ3NDEKTSV4RRFFQ69G5FAV is over", "session 01BX5ZZKBKACTAV9WEVGEMMVRZ is over"),
        ("token eyJhbGciOiJIUzI1NiJ9xA7 is invalid", "token dGhpc0lzQVRva2VuMTIzNDU is invalid"),
        ("Error  in Cart", "error in  cart"),
        ("worker 'gw0' crashed", "worker 'gw3' crashed"),
        ("failed at cart.spec.ts:12:55", "failed at cart.spec.ts:112:5"),
        ("took 1m 30s", "took 45s"),
        ("Node.js v20.20.2 is too old", "Node.js v18.1.0 is too old"),
        ("session V1StGXR8_Z5jdHi6B-myT is over", "session Uakgb_J5m9g-0JDMbcJqL is over"),
        ("no user user17", "no user user42"),
        ("no folder /tmp/tmp.aBcDeFgH", "no folder /tmp/tmpq1w2e3"),
    ],
)
def test_the_same_failure_of_two_runs_merges(runs: tuple[str, str]) -> None:
    """Numbers, times, addresses, identifiers, places of files, case and spacing do not count."""
    assert mask(runs[0]).casefold().split() == mask(runs[1]).casefold().split()
    assert fingerprint(runs[0]) == fingerprint(runs[1])


@pytest.mark.parametrize(
    "causes",
    [
        ("expected 'Cart' to be visible", "expected 'Login' to be visible"),
        ("waiting for locator('#pay')", "waiting for locator('#cart')"),
        ("waiting for locator('//div[@id=\"a\"]/span')", "waiting for locator('//div[@id=\"b\"]/span')"),
        ("KeyError: 'total'", "KeyError: 'price'"),
        ("TypeError: x is not a function", "RangeError: x is not a function"),
        ("connection refused: payments:8080", "connection refused: stock:8080"),
        ("GET http://payments.example.com/v1/cards failed", "GET http://stock.example.com/v1/cards failed"),
        ("GET http://shop.example.com/cards failed", "GET http://shop.example.com/carts failed"),
        ("no file /tmp/a/cart.json", "no file /tmp/a/user.json"),
        ("request failed with status 404", "request failed with status 500"),
        ("exit code 1", "exit code 137"),
        ("error TS2322: type", "error TS2345: type"),
        ("Unable to find h1", "Unable to find h2"),
        ("test_checkout_shows_total_of_cart failed", "test_checkout_shows_price_of_item failed"),
        ('Assertion is false: "Pay" is visible', 'Assertion is false: "Pay" is not visible'),
    ],
)
def test_different_failures_stay_apart(causes: tuple[str, str]) -> None:
    """Names of elements, keys, classes, services, paths and files count, and so do codes."""
    assert fingerprint(causes[0]) != fingerprint(causes[1])


def test_a_mask_names_what_it_replaced() -> None:
    """Placeholders say what was there, and names of files and services are kept."""
    assert mask("no /tmp/x/cart.json on 10.0.0.5:80 after 3 s") == "no <path>/cart.json on <host> after <duration>"
    assert mask("GET https://shop.example.com:8443/orders/17?page=2") == "GET <url>shop.example.com/orders/<id>"


def test_a_fingerprint_has_16_digits_of_its_rules() -> None:
    """A change of the rules must raise their version: this fingerprint is recorded."""
    assert RULES_VERSION == 1
    assert fingerprint("expected 42 but got 41") == "ac8373d9c59fa833"
