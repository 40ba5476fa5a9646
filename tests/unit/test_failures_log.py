"""The line of a log that says why a test failed, for logs as tools write them."""

from __future__ import annotations

import json

import pytest

from qgfailures.log import LogCause, LogScanner, find_log_cause

LOGS: dict[str, tuple[str, str, int]] = {
    "maestro1": (
        (
            "Running on emulator-5554\n"
            "\n"
            " ║\n"
            " ║  > Flow: checkout\n"
            " ║\n"
            ' ║    ✅   Launch app "com.shop"\n'
            ' ║    ✅   Tap on "Cart"\n'
            ' ║    ❌   Assert that "Pay" is visible\n'
            " ║\n"
            "\n"
            'Assertion is false: "Pay" is visible\n'
            "\n"
            "==== Debug output (logs & screenshots) ====\n"
            "\n"
            "/home/x/.maestro/tests/2024\n"
        ),
        'Assertion is false: "Pay" is visible',
        11,
    ),
    "maestro3": (
        (
            "> Flow checkout\n"
            'Launch app "com.shop"... COMPLETED\n'
            'Tap on "Pay"... FAILED\n'
            "\n"
            "Element not found: Text matching regex: Pay\n"
        ),
        "Element not found: Text matching regex: Pay",
        5,
    ),
    "wdio": (
        (
            "[0-0] RUNNING in chrome - file:///test/specs/pay.e2e.js\n"
            '[0-0] 2024-05-01T10:00:00.000Z INFO webdriver: COMMAND findElement("css selector", "#pay")\n'
            "[0-0] 2024-05-01T10:00:00.100Z INFO webdriver: RESULT { error: 'no such element' }\n"
            '[0-0] Error in "Checkout pays"\n'
            'Error: element ("#pay") still not displayed after 5000ms\n'
            "    at async Context.<anonymous> (file:///test/specs/pay.e2e.js:7:9)\n"
            "[0-0] FAILED in chrome - file:///test/specs/pay.e2e.js\n"
        ),
        'element ("#pay") still not displayed after 5000ms',
        5,
    ),
    "detox": (
        (
            "10:00:01.123 detox[123] i Checkout: pays\n"
            "10:00:09.123 detox[123] i Checkout: pays [FAIL]\n"
            "FAIL e2e/checkout.test.js (20 s)\n"
            "  Checkout\n"
            "    ✕ pays (9000 ms)\n"
            "\n"
            "  ● Checkout › pays\n"
            "\n"
            "    Test Failed: No elements found for “MATCHER(identifier == “pay”)”\n"
            "\n"
            "    HINT: To print view hierarchy on failed actions/matches, use log-level verbose or higher.\n"
            "\n"
            "      10 |   it('pays', async () => {\n"
            "    > 11 |     await element(by.id('pay')).tap();\n"
            "         |                                 ^\n"
            "      at Object.tap (checkout.test.js:11:33)\n"
        ),
        "No elements found for “MATCHER(identifier == “pay”)”",
        9,
    ),
    "xctest": (
        (
            "Test Suite 'CheckoutUITests' started at 2024-05-01 10:00:00.000\n"
            "Test Case '-[ShopUITests.CheckoutUITests testPay]' started.\n"
            "    t =     0.00s Start Test at 2024-05-01 10:00:00.123\n"
            '    t =    12.33s Tap "Pay" Button\n'
            "/Users/ci/Shop/ShopUITests/CheckoutUITests.swift:42: error: "
            '-[ShopUITests.CheckoutUITests testPay] : Failed to tap "Pay" Button: No matches '
            "found for Find: Descendants matching type Button from input {(\n"
            "    Window\n"
            ")}\n"
            "Test Case '-[ShopUITests.CheckoutUITests testPay]' failed (14.2 seconds).\n"
            "** TEST FAILED **\n"
        ),
        'Failed to tap "Pay" Button: No matches found for Find: Descendants matching type Button from input {(',
        5,
    ),
    "xctest2": (
        ('/a/B.swift:9: error: -[S.B testTotal] : XCTAssertEqual failed: ("41") is not equal to ("42") - total\n'),
        'XCTAssertEqual failed: ("41") is not equal to ("42") - total',
        1,
    ),
    "gradle": (
        (
            "> Task :app:connectedDebugAndroidTest\n"
            "Starting 1 tests on Pixel_6(AVD) - 13\n"
            "\n"
            "com.shop.CheckoutTest > pays[Pixel_6(AVD) - 13] FAILED \n"
            "\tandroidx.test.espresso.NoMatchingViewException: No views in hierarchy found "
            "matching: view.getId() is <2131231001/com.shop:id/pay>\n"
            "\tat dalvik.system.VMStack.getThreadStackTrace(Native Method)\n"
            "Tests on Pixel_6(AVD) - 13 failed: There was 1 failure(s).\n"
            "\n"
            "FAILURE: Build failed with an exception.\n"
            "\n"
            "* What went wrong:\n"
            "Execution failed for task ':app:connectedDebugAndroidTest'.\n"
            "> There were failing tests.\n"
        ),
        ("NoMatchingViewException: No views in hierarchy found matching: view.getId() is <2131231001/com.shop:id/pay>"),
        5,
    ),
    "maven": (
        (
            "[INFO] Running com.shop.CheckoutTest\n"
            "[ERROR] Tests run: 1, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< "
            "FAILURE! - in com.shop.CheckoutTest\n"
            "[ERROR] com.shop.CheckoutTest.total  Time elapsed: 0.01 s  <<< FAILURE!\n"
            "org.opentest4j.AssertionFailedError: expected: <42> but was: <41>\n"
            "\tat com.shop.CheckoutTest.total(CheckoutTest.java:14)\n"
            "\n"
            "[ERROR] Failures: \n"
            "[ERROR]   CheckoutTest.total:14 expected: <42> but was: <41>\n"
            "[INFO] BUILD FAILURE\n"
            "[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:2.22.2:test\n"
        ),
        "expected: <42> but was: <41>",
        4,
    ),
    "go": (
        (
            "=== RUN   TestOther\n"
            "    other_test.go:5: connected to db\n"
            "--- PASS: TestOther (0.00s)\n"
            "=== RUN   TestTotal\n"
            "    sum_test.go:9: got 41, want 42\n"
            "--- FAIL: TestTotal (0.00s)\n"
            "FAIL\n"
            "exit status 1\n"
            "FAIL\texample.com/shop\t0.003s\n"
        ),
        "got 41, want 42",
        5,
    ),
    "go2": (
        ("--- FAIL: TestTotal (0.00s)\n    sum_test.go:9: got 41, want 42\nFAIL\n"),
        "got 41, want 42",
        2,
    ),
    "gopanic": (
        (
            "=== RUN   TestTotal\n"
            "panic: runtime error: index out of range [5] with length 3\n"
            "\n"
            "goroutine 1 [running]:\n"
            "main.main()\n"
            "\t/tmp/x.go:5 +0x1d\n"
            "exit status 2\n"
        ),
        "runtime error: index out of range [5] with length 3",
        2,
    ),
    "testify": (
        (
            "=== RUN   TestTotal\n"
            "    sum_test.go:12: \n"
            "        \tError Trace:\t/src/sum_test.go:12\n"
            "        \tError:      \tNot equal: \n"
            "        \t            \texpected: 42\n"
            "        \t            \tactual  : 41\n"
            "        \tTest:       \tTestTotal\n"
            "--- FAIL: TestTotal (0.00s)\n"
        ),
        "Not equal: expected 42 but got 41",
        4,
    ),
    "rust": (
        (
            "running 1 test\n"
            "test tests::total ... FAILED\n"
            "\n"
            "failures:\n"
            "\n"
            "---- tests::total stdout ----\n"
            "thread 'tests::total' panicked at src/lib.rs:10:9:\n"
            "assertion `left == right` failed: total\n"
            "  left: 41\n"
            " right: 42\n"
            "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n"
            "\n"
            "test result: FAILED. 0 passed; 1 failed\n"
        ),
        "assertion `left == right` failed: total: expected 42 but got 41",
        8,
    ),
    "rustold": (
        ("thread 'main' panicked at 'called `Option::unwrap()` on a `None` value', src/main.rs:2:5\n"),
        "called `Option::unwrap()` on a `None` value",
        1,
    ),
    "dotnet": (
        (
            "  Determining projects to restore...\n"
            "[xUnit.net 00:00:00.50]     Shop.Tests.CartTests.Total [FAIL]\n"
            "  Failed Shop.Tests.CartTests.Total [5 ms]\n"
            "  Error Message:\n"
            "   Assert.Equal() Failure: Values differ\n"
            "Expected: 42\n"
            "Actual:   41\n"
            "  Stack Trace:\n"
            "     at Shop.Tests.CartTests.Total() in /src/CartTests.cs:line 14\n"
            "\n"
            "Failed!  - Failed:     1, Passed:     0, Skipped:     0, Total:     1\n"
        ),
        "Assert.Equal() Failure: Values differ: expected 42 but got 41",
        5,
    ),
    "rspec": (
        (
            "F\n"
            "\n"
            "Failures:\n"
            "\n"
            "  1) Cart total\n"
            "     Failure/Error: expect(total).to eq(42)\n"
            "\n"
            "       expected: 42\n"
            "            got: 41\n"
            "\n"
            "       (compared using ==)\n"
            "     # ./spec/cart_spec.rb:3:in `block (2 levels) in <top (required)>'\n"
            "\n"
            "Finished in 0.01 seconds\n"
            "1 example, 1 failure\n"
        ),
        "expected: 42, got: 41",
        8,
    ),
    "rspec2": (
        (
            "Failures:\n"
            "\n"
            "  1) Cart total\n"
            "     Failure/Error: cart.total\n"
            "\n"
            "     NoMethodError:\n"
            "       undefined method `total' for nil:NilClass\n"
            "     # ./spec/cart_spec.rb:3\n"
        ),
        "NoMethodError: undefined method `total' for nil:NilClass",
        6,
    ),
    "phpunit": (
        (
            "PHPUnit 9.5.0\n"
            "\n"
            "F                                                                   1 / 1 (100%)\n"
            "\n"
            "There was 1 failure:\n"
            "\n"
            "1) CheckoutTest::testTotal\n"
            "Failed asserting that 41 matches expected 42.\n"
            "\n"
            "/app/tests/CheckoutTest.php:12\n"
            "\n"
            "FAILURES!\n"
            "Tests: 1, Assertions: 1, Failures: 1.\n"
        ),
        "Failed asserting that 41 matches expected 42.",
        8,
    ),
    "flutter": (
        (
            "00:01 +0: Cart total\n"
            "══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞════════════════════\n"
            "The following TestFailure was thrown running a test:\n"
            "Expected: exactly one matching candidate\n"
            '  Actual: _TextWidgetFinder:<Found 0 widgets with text "Pay": []>\n'
            "   Which: means none were found but one was expected\n"
            "\n"
            "When the exception was thrown, this was the stack:\n"
            "#4      main.<anonymous closure> (file:///app/test/cart_test.dart:12:5)\n"
        ),
        ('Expected: exactly one matching candidate, Actual: _TextWidgetFinder:<Found 0 widgets with text "Pay": []>'),
        4,
    ),
    "flutter2": (
        (
            "00:01 +0: total\n"
            "00:01 +0 -1: total [E]\n"
            "  Expected: <42>\n"
            "    Actual: <41>\n"
            "  \n"
            "  package:matcher                                     expect\n"
            "  test/cart_test.dart 12:5  main.<fn>\n"
        ),
        "Expected: <42>, Actual: <41>",
        3,
    ),
    "cypress": (
        (
            "  Checkout\n"
            "    1) pays\n"
            "\n"
            "\n"
            "  0 passing (5s)\n"
            "  1 failing\n"
            "\n"
            "  1) Checkout\n"
            "       pays:\n"
            "     AssertionError: Timed out retrying after 4000ms: Expected to find element: "
            "`#pay`, but never found it.\n"
            "      at Context.eval (webpack://app/./cypress/e2e/pay.cy.js:5:7)\n"
        ),
        "Timed out retrying after 4000ms: Expected to find element: `#pay`, but never found it.",
        10,
    ),
    "cypress2": (
        (
            "  1) Checkout\n"
            "       pays:\n"
            "     CypressError: `cy.visit()` failed trying to load:\n"
            "\n"
            "http://localhost:3000/\n"
            "\n"
            "We attempted to make an http request to this URL but the request failed without a response.\n"
        ),
        "`cy.visit()` failed trying to load: http://localhost:3000/",
        3,
    ),
    "appium": (
        (
            "2024-05-01 10:00:00.000 - INFO - starting\n"
            "selenium.common.exceptions.NoSuchElementException: Message: An element could not be "
            "located on the page using the given search parameters.\n"
            "Stacktrace:\n"
            "NoSuchElementError: An element could not be located on the page\n"
        ),
        "NoSuchElementException: An element could not be located on the page using the given search parameters.",
        2,
    ),
    "tb": (
        (
            "Traceback (most recent call last):\n"
            '  File "/app/run.py", line 3, in <module>\n'
            "    main()\n"
            '  File "/app/run.py", line 2, in main\n'
            '    raise ValueError("bad cart")\n'
            "ValueError: bad cart\n"
        ),
        "ValueError: bad cart",
        6,
    ),
    "tbchain": (
        (
            "Traceback (most recent call last):\n"
            '  File "/app/run.py", line 3, in <module>\n'
            "    int('x')\n"
            "ValueError: invalid literal for int() with base 10: 'x'\n"
            "\n"
            "During handling of the above exception, another exception occurred:\n"
            "\n"
            "Traceback (most recent call last):\n"
            '  File "/app/run.py", line 5, in <module>\n'
            '    raise CartInvalid("bad cart")\n'
            "shop.CartInvalid: bad cart\n"
        ),
        "CartInvalid: bad cart",
        11,
    ),
    "notfound": (
        ("+ run-tests --all\n/bin/sh: 1: run-tests: not found\n"),
        "/bin/sh: 1: run-tests: not found",
        2,
    ),
    "notfound2": (
        ("bash: maestro: command not found\n"),
        "bash: maestro: command not found",
        1,
    ),
    "killed": (
        ("starting\n./run.sh: line 3:  1234 Killed                  node test.js\n"),
        "./run.sh: line 3: 1234 Killed node test.js",
        2,
    ),
    "oom": (
        (
            "[1234:0x55] 1000 ms: Mark-sweep 2000 (2100)\n"
            "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n"
            " 1: 0xb090\n"
            "Aborted (core dumped)\n"
        ),
        "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
        2,
    ),
    "npm": (
        ('npm ERR! Missing script: "e2e"\nnpm ERR! \nnpm ERR! To see a list of scripts, run:\nnpm ERR!   npm run\n'),
        'Missing script: "e2e"',
        1,
    ),
    "npm2": (
        (
            "npm error code ENOENT\n"
            "npm error syscall open\n"
            "npm error path /app/package.json\n"
            "npm error errno -2\n"
            "npm error enoent Could not read package.json: Error: ENOENT: no such file or "
            "directory, open '/app/package.json'\n"
        ),
        "enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/app/package.json'",
        5,
    ),
    "tap": (
        ("TAP version 13\nok 1 - adds\nnot ok 2 - total is 42\n  ---\n  expected: 42\n  actual: 41\n  ...\n"),
        "total is 42: expected 42 but got 41",
        3,
    ),
    "robot": (
        ("Total                                                                 | FAIL |\n41 != 42\n"),
        "41 != 42",
        2,
    ),
    "robot2": (
        (
            "Pay                                                                 | FAIL |\n"
            "Element with locator 'id=pay' not found.\n"
        ),
        "Element with locator 'id=pay' not found.",
        2,
    ),
    "generic": (
        ("INFO starting\nsomething failed here: device offline\ndone\n"),
        "something failed here: device offline",
        2,
    ),
    "adb": (
        ("adb: failed to install app.apk: Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE]\n"),
        "adb: failed to install app.apk: Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE]",
        1,
    ),
    "node": (
        (
            "node:internal/modules/cjs/loader:1080\n"
            "  throw err;\n"
            "  ^\n"
            "\n"
            "Error: Cannot find module 'playwright'\n"
            "Require stack:\n"
            "- /app/index.js\n"
            "    at Module._resolveFilename (node:internal/modules/cjs/loader:1077:15) {\n"
            "  code: 'MODULE_NOT_FOUND'\n"
            "}\n"
        ),
        "Cannot find module 'playwright'",
        5,
    ),
    "pwwait": (
        (
            "Running 1 test using 1 worker\n"
            "  ✘  1 [android] › tests/pay.spec.ts:5:1 › pays (30.1s)\n"
            "\n"
            "\n"
            "  1) [android] › tests/pay.spec.ts:5:1 › pays ──────\n"
            "\n"
            "    \x1b[31mTest timeout of 30000ms exceeded.\x1b[39m\n"
            "\n"
            "    Error: locator.click: Test timeout of 30000ms exceeded.\n"
            "    Call log:\n"
            "    \x1b[2m  - waiting for getByText('Pay')\x1b[22m\n"
            "\n"
            "\n"
            "       7 |   await page.goto('/');\n"
            "    >  8 |   await page.getByText('Pay').click();\n"
            "        at /app/tests/pay.spec.ts:8:30\n"
            "\n"
            "  1 failed\n"
        ),
        "locator.click: Test timeout of 30000ms exceeded waiting for getByText('Pay')",
        9,
    ),
    "appwright": (
        (
            "  1) [android] › tests/tests.spec.ts:4:5 › Open Playwright on Wikipedia ───\n"
            "\n"
            "    Error: Element with path \"//android.widget.TextView[@text='Pay']\" not visible within 30000ms\n"
            "\n"
            "       at ../node_modules/appwright/dist/locator/index.js:60\n"
        ),
        "Element with path \"//android.widget.TextView[@text='Pay']\" not visible within 30000ms",
        3,
    ),
    "applogs": (
        (
            "[WebServer] 2024-05-01T10:00:00Z ERROR payment service unavailable\n"
            "ERROR 2024-05-01 upstream failed: 503\n"
            "AssertionError: expected 'Cart' to equal 'Login'\n"
        ),
        "expected 'Cart' to equal 'Login'",
        3,
    ),
    "docker": (
        (
            "web_1  | Traceback (most recent call last):\n"
            'web_1  |   File "app.py", line 3, in <module>\n'
            "web_1  | KeyError: 'DB_URL'\n"
        ),
        "KeyError: 'DB_URL'",
        3,
    ),
    "gha": (
        (
            "2024-05-01T10:00:00.1234567Z FAILED tests/test_a.py::test_total - AssertionError: assert 41 == 42\n"
            "2024-05-01T10:00:00.1234567Z ##[error]Process completed with exit code 1.\n"
        ),
        "assert 41 == 42",
        1,
    ),
    "javacause": (
        (
            'Exception in thread "main" java.lang.RuntimeException: java.net.ConnectException: '
            "Connection refused (Connection refused)\n"
            "\tat com.shop.Main.main(Main.java:3)\n"
            "Caused by: java.net.ConnectException: Connection refused (Connection refused)\n"
            "\t... 1 more\n"
        ),
        "ConnectException: Connection refused (Connection refused)",
        1,
    ),
    "javacause2": (
        (
            "java.lang.IllegalStateException: cart is locked\n"
            "\tat com.shop.Main.main(Main.java:3)\n"
            "Caused by: java.sql.SQLException: lock timeout\n"
            "\t... 1 more\n"
        ),
        "IllegalStateException: cart is locked",
        1,
    ),
    "segv": (
        ("Segmentation fault (core dumped)\n"),
        "Segmentation fault (core dumped)",
        1,
    ),
    "android": (
        (
            "05-01 10:00:00.123  1234  1234 E AndroidRuntime: FATAL EXCEPTION: main\n"
            "05-01 10:00:00.123  1234  1234 E AndroidRuntime: Process: com.shop, PID: 1234\n"
            "05-01 10:00:00.123  1234  1234 E AndroidRuntime: java.lang.NullPointerException: "
            "Attempt to invoke virtual method 'int Cart.total()' on a null object reference\n"
            "05-01 10:00:00.123  1234  1234 E AndroidRuntime: \tat com.shop.Main.x(Main.java:3)\n"
        ),
        "NullPointerException: Attempt to invoke virtual method 'int Cart.total()' on a null object reference",
        3,
    ),
    "php": (
        (
            "PHP Fatal error:  Uncaught Error: Call to undefined function foo() in /app/x.php:3\n"
            "Stack trace:\n"
            "#0 {main}\n"
        ),
        "Call to undefined function foo() in /app/x.php:3",
        1,
    ),
    "ruby": (
        ("app.rb:3:in `total': undefined method `sum' for nil:NilClass (NoMethodError)\n\tfrom app.rb:5:in `<main>'\n"),
        "undefined method `sum' for nil:NilClass (NoMethodError)",
        1,
    ),
    "ts": (
        ("src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.\n"),
        "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
        1,
    ),
    "behave": (
        (
            "  Scenario: pay                    # features/pay.feature:3\n"
            "    Then the total is 42             # steps/pay.py:7 0.001s\n"
            "      Traceback (most recent call last):\n"
            '        File "/usr/lib/behave/model.py", line 1329, in run\n'
            "          match.run(runner.context)\n"
            '        File "steps/pay.py", line 9, in step_impl\n'
            '          assert total == 42, "total is 41"\n'
            "      AssertionError: total is 41\n"
            "\n"
            "Failing scenarios:\n"
            "  features/pay.feature:3  pay\n"
        ),
        "total is 41",
        8,
    ),
    "cucumber": (
        (
            "1) Scenario: pay # features/pay.feature:3\n"
            "   ✔ Given a cart # steps.js:3\n"
            "   ✖ Then the total is 42 # steps.js:7\n"
            "       AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n"
            "\n"
            "       41 !== 42\n"
            "\n"
            "           at World.<anonymous> (/app/steps.js:8:10)\n"
        ),
        "Expected values to be strictly equal: 41 !== 42",
        4,
    ),
    "disk": (
        ("tar: write error: No space left on device\n"),
        "tar: write error: No space left on device",
        1,
    ),
    "conn": (
        (
            "Connecting to db...\n"
            'psql: error: connection to server at "127.0.0.1", port 5432 failed: Connection refused\n'
        ),
        'psql: error: connection to server at "127.0.0.1", port 5432 failed: Connection refused',
        2,
    ),
    "jasmine": (
        (
            "Failures:\n"
            "1) Checkout total\n"
            "  Message:\n"
            "    Expected 41 to be 42.\n"
            "  Stack:\n"
            "    Error: Expected 41 to be 42.\n"
            "        at <Jasmine>\n"
            "        at UserContext.<anonymous> (/app/spec/cart.spec.js:3:15)\n"
        ),
        "Expected 41 to be 42.",
        6,
    ),
    "nodetest": (
        (
            "✖ total (1.2ms)\n"
            "  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n"
            "\n"
            "  41 !== 42\n"
            "\n"
            "      at TestContext.<anonymous> (file:///app/a.test.js:3:30)\n"
        ),
        "Expected values to be strictly equal: 41 !== 42",
        2,
    ),
    "testcafe": (
        (
            " ✖ Pay\n"
            "\n"
            "   1) The specified selector does not match any element in the DOM tree.\n"
            "\n"
            "      > | Selector('#pay')\n"
            "\n"
            "      Browser: Chrome 120\n"
        ),
        "The specified selector does not match any element in the DOM tree.",
        3,
    ),
}


@pytest.mark.parametrize(("log", "cause", "line"), LOGS.values(), ids=LOGS.keys())
def test_the_cause_is_found_in_a_log(log: str, cause: str, line: int) -> None:
    """The log of each tool has its cause and the number of its line."""
    assert find_log_cause(log.encode().splitlines()) == LogCause(cause, line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "10 tests passed, 0 failed",
        "INFO error handler registered",
        "[info] failed to fetch, will retry",
        "2026-01-02T10:00:00Z DEBUG request failed",
        "WARN  the option onError is deprecated",
        'level=warning msg="connection refused"',
        '{"level": "info", "msg": "failed"}',
        "D/Network( 123): failed to connect",
        "Build succeeded. 0 errors",
        "no errors found",
        "connect failed, retrying in 5 s",
        "errors: 0",
        "    at async run (/app/fail.js:3:5)",
        "✓ shows an error for a wrong password",
        "ok 3 - fails without a card",
        "npm warn deprecated error-stack@1.0.0",
        "http_req_failed................: 19.12% 57 of 298",
        "[error] Total time: 6 s, completed Mar 3, 2025",
        "﹣ is not equal to 3 (1.4 ms)",
        "fails without a card ... skipped",
        "not ok 3 - fails without a card # TODO",
        "starting crash.py",
        "Running tests/login/missing-password-error.spec.ts",
    ],
)
def test_a_line_that_is_no_failure_is_no_cause(line: str) -> None:
    """Counts of zero, retries, passed tests, and levels below error are not causes."""
    assert find_log_cause([line.encode()]) is None


@pytest.mark.parametrize(
    ("weaker", "stronger", "cause"),
    [
        ("request failed: upstream", "npm ERR! missing script: e2e", "missing script: e2e"),
        ("npm ERR! missing script: e2e", "bash: maestro: command not found", "bash: maestro: command not found"),
        ("Killed", "KeyError: 'total'", "KeyError: 'total'"),
        ("KeyError: 'total'", "E   assert 41 == 42", "assert 41 == 42"),
    ],
)
def test_the_strongest_line_wins(weaker: str, stronger: str, cause: str) -> None:
    """A stronger line replaces a weaker one before it, and is kept against those after it."""
    assert find_log_cause([weaker.encode(), stronger.encode()]) == LogCause(cause, 2)
    assert find_log_cause([stronger.encode(), weaker.encode()]) == LogCause(cause, 1)


def test_of_equally_strong_lines_the_first_wins() -> None:
    """Failures that follow from the first one do not replace it."""
    assert find_log_cause([b"KeyError: 'a'", b"KeyError: 'b'"]) == LogCause("KeyError: 'a'", 1)


def test_a_framework_limits_which_words_are_its_own() -> None:
    """What another framework would write is only an exception in the log of a Maestro flow."""
    log = [b"AssertionError: of the application", b'Assertion is false: "Pay" is visible']
    assert find_log_cause(log) == LogCause("of the application", 1)
    assert find_log_cause(log, "maestro") == LogCause('Assertion is false: "Pay" is visible', 2)


def test_long_lines_and_progress_bars_are_read_as_a_terminal_shows_them() -> None:
    """What a carriage return overwrote does not count, nor does what follows the 4,096th byte of a line."""
    assert find_log_cause([b"50% failed\r100%"]) is None
    assert find_log_cause([b"loading " * 2000 + b"\rKeyError: 'a'"]) == LogCause("KeyError: 'a'", 1)
    scanner = LogScanner()
    for _ in range(1000):
        scanner.feed(b"\r loading " * 100)
    scanner.feed(b"\rKeyError: 'a'\nmore\n")
    assert scanner.end() == LogCause("KeyError: 'a'", 1)
    assert find_log_cause([b"x" * 5000 + b" KeyError: 'a'"]) is None


def test_a_cause_is_found_after_a_long_quiet_log() -> None:
    """Lines without a word of a failure are counted, although they are not looked at one by one."""
    log = b"GET /api/users 200 12 ms\n" * 50_000 + b"E   assert 41 == 42\n"
    scanner = LogScanner()
    for start in range(0, len(log), 10_007):
        scanner.feed(log[start : start + 10_007])
    assert scanner.end() == LogCause("assert 41 == 42", 50_001)


@pytest.mark.parametrize(
    ("log", "cause", "line"),
    [
        ("adds: FAIL\n  expected: 42\n   but got: 41\n1 out of 2 tests failed\n", "expected: 42, but got: 41", 2),
        ("1 success / 1 failure\nPassed in:\n(number) 41\nExpected:\n(number) 42\n", "", 2),
        ("error: the totals differ\n\nExpected: 42\nReceived: 41\n", "the totals differ", 1),
        ("DEBUG expected: 42\nDEBUG actual: 41\nerror: no route to the shop\n", "no route to the shop", 3),
        ("expected: 42\n" + "step\n" * 20 + "got: 41\nerror: no route to the shop\n", "no route to the shop", 23),
    ],
)
def test_an_expected_and_an_actual_value_under_each_other(log: str, cause: str, line: int) -> None:
    """They are a failure in any tool's words, or belong to the one above; not if far apart, or of a lower level."""
    found = find_log_cause(log.encode().splitlines())
    assert found is not None
    assert (cause in found.cause, found.line) == (True, line), found


def test_an_object_in_place_of_a_sentence() -> None:
    """Its reason is the cause, however much else it holds."""
    values = {
        "changed": True,
        "cmd": ["cat", "x" * 400],
        "msg": "",
        "stderr": "cat: app.apk: No such file or directory",
    }
    found = find_log_cause([b"TASK [Install]", f"fatal: [lab-1]: FAILED! => {json.dumps(values)}".encode()])
    assert found is not None
    assert found.cause == "[lab-1]: FAILED!: cat: app.apk: No such file or directory"
    broken = find_log_cause([b'fatal: [lab-1]: FAILED! => {"changed": tru}'])
    assert broken is not None
    assert "FAILED!" in broken.cause


def test_an_indented_traceback() -> None:
    """Its exception is the first line that is indented no more than its heading."""
    log = """\
Captured traceback:
    Traceback (most recent call last):

      File "/home/ci/shop/tests/test_stock.py", line 5, in test_reserve
    self.assertThat(state, Equals("reserved"))

    testtools.matchers.MismatchError: 'backorder' is not 'reserved'
"""
    found = find_log_cause(log.encode().splitlines())
    assert found is not None
    assert ("'backorder' is not 'reserved'" in found.cause, found.line) == (True, 7)
