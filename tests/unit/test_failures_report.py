"""Causes, values and places in the texts of failed cases, as frameworks write them."""

from __future__ import annotations

import pytest

from qgfailures.report import parse_failure

CASES: dict[str, tuple[str, str, str, str, str, int | None]] = {
    "pytest": (
        (
            "AssertionError: assert 41 == 42\n"
            " +  where 41 = total()\n"
            "\n"
            "def test_total():\n"
            ">       assert total() == 42\n"
            "E       AssertionError: assert 41 == 42\n"
            "E        +  where 41 = total()\n"
            "\n"
            "tests/test_total.py:4: AssertionError"
        ),
        "assert 41 == 42",
        "42",
        "41",
        "tests/test_total.py",
        4,
    ),
    "playwright-text": (
        (
            "checkout.spec.ts:12:5 pay works\n"
            "  [chromium] › checkout.spec.ts:12:5 › pay works ───────\n"
            "\n"
            "    Error: expect(locator).toHaveText(expected) failed\n"
            "\n"
            "    Locator: locator('#total')\n"
            '    Expected string: "42.00"\n'
            '    Received string: "41.99"\n'
            "    Timeout: 5000ms\n"
            "\n"
            "    Call log:\n"
            '      - Expect "toHaveText" with timeout 5000ms\n'
            "      - waiting for locator('#total')\n"
            "\n"
            "\n"
            "      12 |   await page.goto('/');\n"
            "    > 13 |   await expect(page.locator('#total')).toHaveText('42.00');\n"
            "         |          ^\n"
            "        at /home/me/app/tests/checkout.spec.ts:13:40"
        ),
        'expect(locator).toHaveText(expected) failed: locator(\'#total\'): expected "42.00" but got "41.99"',
        '"42.00"',
        '"41.99"',
        "tests/checkout.spec.ts",
        13,
    ),
    "playwright-timeout": (
        (
            "checkout.spec.ts:12:5 pay works\n"
            "  [chromium] › checkout.spec.ts:12:5 › pay works ───────\n"
            "\n"
            "    TimeoutError: page.click: Timeout 30000ms exceeded.\n"
            "    Call log:\n"
            "      - waiting for locator('#pay')\n"
            "\n"
            "\n"
            "        at /home/me/app/tests/checkout.spec.ts:13:40"
        ),
        "TimeoutError: page.click: Timeout 30000ms exceeded waiting for locator('#pay')",
        "",
        "",
        "tests/checkout.spec.ts",
        13,
    ),
    "playwright-picture": (
        (
            "Error: expect(page).toHaveScreenshot(expected) failed\n"
            "\n"
            "  111 pixels (ratio 0.01 of all image pixels) are different.\n"
            "\n"
            "  Snapshot: page.png\n"
            "\n"
            "Call log:\n"
            '  - Expect "toHaveScreenshot(page.png)" with timeout 3000ms\n'
            "    - verifying given screenshot expectation\n"
            "  - waiting for fonts to load...\n"
            "  - 111 pixels (ratio 0.01 of all image pixels) are different.\n"
            "    at /home/me/app/tests/page.spec.ts:13:22"
        ),
        "expect(page).toHaveScreenshot(expected) failed: 111 pixels differ (page.png)",
        "",
        "",
        "tests/page.spec.ts",
        13,
    ),
    "playwright-picture-size": (
        (
            "Error: expect(page).toHaveScreenshot(expected) failed\n"
            "\n"
            "  Expected an image 800px by 600px, received 1280px by 720px.\n"
            "\n"
            "  Snapshot: page.png\n"
            "\n"
            "Call log:\n"
            '  - Expect "toHaveScreenshot(page.png)" with timeout 3000ms\n'
            "    - verifying given screenshot expectation\n"
            "  - waiting for fonts to load...\n"
            "  - Expected an image 800px by 600px, received 1280px by 720px.\n"
            "    at /home/me/app/tests/page.spec.ts:13:22"
        ),
        "expect(page).toHaveScreenshot(expected) failed: "
        "Expected an image 800px by 600px, received 1280px by 720px (page.png)",
        "",
        "",
        "tests/page.spec.ts",
        13,
    ),
    "playwright-picture-1.45": (
        (
            "Error: Screenshot comparison failed:\n"
            "\n"
            "  111 pixels (ratio 0.01 of all image pixels) are different.\n"
            "\n"
            "Expected: /home/me/app/pictures/page.png\n"
            "Received: /tmp/1/results/page-actual.png\n"
            "\n"
            "Call log:\n"
            "  - waiting for fonts to load...\n"
            "    at /home/me/app/tests/page.spec.ts:13:22"
        ),
        "Screenshot comparison failed: 111 pixels differ (page.png)",
        "",
        "",
        "tests/page.spec.ts",
        13,
    ),
    "jest": (
        (
            "Error: expect(received).toBe(expected) // Object.is equality\n"
            "\n"
            "Expected: 42\n"
            "Received: 41\n"
            "    at Object.toBe (/a/node_modules/jest-circus/x.js:3:13)\n"
            "    at Object.<anonymous> (/srv/app/sum.test.js:3:13)"
        ),
        "expect(received).toBe(expected): expected 42 but got 41",
        "42",
        "41",
        "/srv/app/sum.test.js",
        3,
    ),
    "vitest": (
        (
            "expected 41 to be 42 // Object.is equality\n"
            "AssertionError: expected 41 to be 42 // Object.is equality\n"
            "\n"
            "- Expected\n"
            "+ Received\n"
            "\n"
            "- 42\n"
            "+ 41\n"
            "\n"
            " ❯ sum.test.js:4:15"
        ),
        "expected 41 to be 42",
        "42",
        "41",
        "sum.test.js",
        4,
    ),
    "junit4": (
        (
            "expected:<42> but was:<41>\n"
            "java.lang.AssertionError: expected:<42> but was:<41>\n"
            "\tat org.junit.Assert.fail(Assert.java:89)\n"
            "\tat com.app.CheckoutTest.total(CheckoutTest.java:14)"
        ),
        "expected:<42> but was:<41>",
        "42",
        "41",
        "CheckoutTest.java",
        14,
    ),
    "comparison-failure": (
        (
            "org.junit.ComparisonFailure: total expected:<4[2]> but was:<4[1]>\n"
            "\tat org.junit.Assert.assertEquals(Assert.java:117)\n"
            "\tat com.app.CheckoutTest.total(CheckoutTest.kt:14)"
        ),
        "total expected:<4[2]> but was:<4[1]>",
        "42",
        "41",
        "CheckoutTest.kt",
        14,
    ),
    "java-wrapper": (
        (
            "java.lang.RuntimeException: java.net.ConnectException: Connection refused\n"
            "\tat com.app.Api.call(Api.java:3)\n"
            "\tat com.app.CheckoutTest.x(CheckoutTest.java:9)\n"
            "Caused by: java.net.ConnectException: Connection refused\n"
            "\t... 30 more"
        ),
        "ConnectException: Connection refused",
        "",
        "",
        "CheckoutTest.java",
        9,
    ),
    "selenium": (
        (
            'no such element: Unable to locate element: {"method":"css selector","selector":"#pay"}\n'
            "  (Session info: chrome=1)\n"
            "Build info: version: '4'\n"
            "org.openqa.selenium.NoSuchElementException: no such element: Unable to locate element: "
            '{"method":"css selector","selector":"#pay"}\n'
            "  (Session info: chrome=1)\n"
            "\tat java.base/jdk.x(Native Method)\n"
            "\tat com.app.LoginTest.pay(LoginTest.java:22)"
        ),
        (
            "NoSuchElementException: no such element: Unable to locate element: "
            '{"method":"css selector","selector":"#pay"}'
        ),
        "",
        "",
        "LoginTest.java",
        22,
    ),
    "go": (
        ("Failed\n=== RUN   TestTotal\n    sum_test.go:9: got 41, want 42\n--- FAIL: TestTotal (0.00s)"),
        "got 41, want 42",
        "42",
        "41",
        "sum_test.go",
        9,
    ),
    "testify": (
        (
            "Failed\n"
            "    sum_test.go:12: \n"
            "        \tError Trace:\t/src/sum_test.go:12\n"
            "        \tError:      \tNot equal: \n"
            "        \t            \texpected: 42\n"
            "        \t            \tactual  : 41\n"
            "        \tTest:       \tTestTotal\n"
        ),
        "Not equal: expected 42 but got 41",
        "42",
        "41",
        "sum_test.go",
        12,
    ),
    "rust": (
        (
            "thread 'tests::it_works' panicked at src/lib.rs:10:9:\n"
            "assertion `left == right` failed\n"
            "  left: 41\n"
            " right: 42\n"
            "note: run with `RUST_BACKTRACE=1`"
        ),
        "assertion `left == right` failed: expected 42 but got 41",
        "42",
        "41",
        "src/lib.rs",
        10,
    ),
    "nunit": (
        ("Expected: 42\nBut was:  41\n   at Shop.Tests.CartTests.Total() in /src/CartTests.cs:line 14"),
        "Expected: 42, But was: 41",
        "42",
        "41",
        "/src/CartTests.cs",
        14,
    ),
    "xunit": (
        (
            "Assert.Equal() Failure: Values differ\n"
            "Expected: 42\n"
            "Actual:   41\n"
            "   at Shop.Tests.CartTests.Total() in /src/CartTests.cs:line 14"
        ),
        "Assert.Equal() Failure: Values differ: expected 42 but got 41",
        "42",
        "41",
        "/src/CartTests.cs",
        14,
    ),
    "rspec": (
        (
            "expected: 42\n"
            "     got: 41\n"
            "\n"
            "(compared using ==)\n"
            "Failure/Error: expect(total).to eq(42)\n"
            "\n"
            "  expected: 42\n"
            "       got: 41\n"
            "\n"
            "  (compared using ==)\n"
            "./spec/total_spec.rb:3:in `block'"
        ),
        "expected: 42, got: 41",
        "42",
        "41",
        "spec/total_spec.rb",
        3,
    ),
    "phpunit": (
        ("CheckoutTest::testTotal\nFailed asserting that 41 matches expected 42.\n\n/app/tests/CheckoutTest.php:12"),
        "Failed asserting that 41 matches expected 42.",
        "42",
        "41",
        "tests/CheckoutTest.php",
        12,
    ),
    "flutter": (
        (
            "1 failure, see stacktrace for details\n"
            "Failure:\n"
            "Expected: <42>\n"
            "  Actual: <41>\n"
            "\n"
            "package:matcher/src/x.dart 10:3 fail\n"
            "test/cart_test.dart 12:5  main.<fn>"
        ),
        "Expected: <42>, Actual: <41>",
        "42",
        "41",
        "test/cart_test.dart",
        12,
    ),
    "robot": (
        ("41 != 42"),
        "41 != 42",
        "42",
        "41",
        "",
        None,
    ),
    "maestro": (
        ('Assertion is false: "Pay" is visible'),
        'Assertion is false: "Pay" is visible',
        '"Pay" is visible',
        "",
        "",
        None,
    ),
    "xctest": (
        ('XCTAssertEqual failed: ("41") is not equal to ("42") - total\nCheckoutTests.swift:12'),
        'XCTAssertEqual failed: ("41") is not equal to ("42") - total',
        "42",
        "41",
        "CheckoutTests.swift",
        12,
    ),
    "unittest": (
        (
            "Traceback (most recent call last):\n"
            '  File "/usr/lib/python3.11/unittest/case.py", line 57, in x\n'
            "    y\n"
            '  File "/app/tests/test_x.py", line 7, in test_total\n'
            "    self.assertEqual(total(), 42)\n"
            "AssertionError: 41 != 42\n"
        ),
        "41 != 42",
        "42",
        "41",
        "tests/test_x.py",
        7,
    ),
    "hamcrest": (
        (
            "Total\n"
            "Expected: is <42>\n"
            "     but: was <41>\n"
            "java.lang.AssertionError: Total\n"
            "Expected: is <42>\n"
            "     but: was <41>\n"
            "\tat org.hamcrest.x(M.java:3)\n"
            "\tat com.app.CheckoutTest.t(CheckoutTest.java:9)"
        ),
        "Total: expected 42 but got 41",
        "42",
        "41",
        "CheckoutTest.java",
        9,
    ),
    "assertj": (
        (
            "\n"
            "Expecting actual:\n"
            '  "41"\n'
            "to be equal to:\n"
            '  "42"\n'
            "\torg.opentest4j.AssertionFailedError: \n"
            "\tat com.app.XTest.t(XTest.java:3)"
        ),
        'Expecting actual: "41" to be equal to: "42"',
        '"42"',
        '"41"',
        "XTest.java",
        3,
    ),
    "mocha": (
        (
            "expected 41 to equal 42\n"
            "AssertionError: expected 41 to equal 42\n"
            "    + expected - actual\n"
            "\n"
            "    -41\n"
            "    +42\n"
            "    \n"
            "    at Context.<anonymous> (test/sum.test.js:3:20)"
        ),
        "expected 41 to equal 42",
        "42",
        "41",
        "test/sum.test.js",
        3,
    ),
    "cypress": (
        (
            "Timed out retrying after 4000ms: Expected to find element: `#pay`, but never found it.\n"
            "AssertionError: Timed out retrying after 4000ms: Expected to find element: `#pay`, but "
            "never found it.\n"
            "    at Context.eval (webpack://app/./cypress/e2e/pay.cy.js:5:7)"
        ),
        "Timed out retrying after 4000ms: Expected to find element: `#pay`, but never found it.",
        "",
        "",
        "",
        None,
    ),
    "sentence": (
        ("expected total to be 42.00 but got 41.99"),
        "expected total to be 42.00 but got 41.99",
        "42.00",
        "41.99",
        "",
        None,
    ),
    "python": (
        ("ConnectionRefusedError: [Errno 111] Connection refused"),
        "ConnectionRefusedError: [Errno 111] Connection refused",
        "",
        "",
        "",
        None,
    ),
    "espresso": (
        (
            "androidx.test.espresso.NoMatchingViewException: No views in hierarchy found matching: "
            "view.getId() is <2131/com.app:id/pay>\n"
            "\n"
            "View Hierarchy:\n"
            "+>DecorView\n"
            "at com.app.PayTest.x(PayTest.kt:8)"
        ),
        "NoMatchingViewException: No views in hierarchy found matching: view.getId() is <2131/com.app:id/pay>",
        "",
        "",
        "PayTest.kt",
        8,
    ),
}


@pytest.mark.parametrize(("text", "cause", "expected", "actual", "file", "line"), CASES.values(), ids=CASES.keys())
def test_a_failure_is_taken_apart(
    text: str, cause: str, expected: str, actual: str, file: str, line: int | None
) -> None:
    """The text of each framework has its cause as one sentence, its values, and its place in the tests."""
    details = parse_failure(text)
    assert details[:3] == (cause, expected, actual)
    assert details[4:6] == (file, line)
