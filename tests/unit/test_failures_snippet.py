"""Source lines of a failure, from what the reporters of several tools send."""

from __future__ import annotations

import pytest

from qgfailures.location import SourceLine
from qgfailures.report import parse_failure

PLAYWRIGHT = """Error: expect(locator).toHaveText(expected) failed

Locator: locator('#total')
Expected string: "42.00"
Received string: "41.99"

  11 |   await page.goto('/');
  12 |
> 13 |   await expect(page.locator('#total')).toHaveText('42.00');
     |                                        ^
  14 | });
    at /home/me/app/tests/checkout.spec.ts:13:40"""

SOFT = """Error: expect(received).toBe(expected)

> 3 |   expect.soft(a).toBe(1);
    |                  ^

Error: expect(received).toBe(expected)

> 7 |   expect.soft(b).toBe(2);
    |                  ^"""

VITEST = """AssertionError: expected 41 to be 42 // Object.is equality

 ❯ sum.test.js:4:15
      2| test("sum", () => {
      3|   const total = 41;
      4|   expect(total).toBe(42);
       |                 ^
      5| });"""

PYTEST = """AssertionError: assert 41 == 42
self = <test_total.TestTotal object at 0x7f>

    def test_total(self):
        cart = Cart()
>       assert total(cart) == 42
E       AssertionError: assert 41 == 42
E        +  where 41 = total()

tests/test_total.py:14: AssertionError"""

HELPER = """ValueError: no price
    def test_total():
>       total()

tests/test_total.py:9:
_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _

    def total():
>       return parse("x")

shop/cart.py:4:
_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _

    def parse(text):
>       raise ValueError("no price")
E       ValueError: no price

/venv/lib/python3.11/site-packages/prices.py:77: ValueError"""

UNITTEST = """Traceback (most recent call last):
  File "/app/tests/test_x.py", line 7, in test_total
    self.assertEqual(total(), 42)
  File "/usr/lib/python3.11/unittest/case.py", line 873, in assertEqual
    assertion_func(first, second, msg=msg)
AssertionError: 41 != 42"""


def failed(text: str, **place: object) -> tuple[int | None, str]:
    """Return number and text of the line that failed."""
    lines = parse_failure(text, **place).snippet  # type: ignore[arg-type]
    (line,) = [line for line in lines if line.is_failed]
    return line.number, line.text.strip()


def test_a_code_frame_has_its_lines_without_common_indentation() -> None:
    """The stack has them no more."""
    found = parse_failure(PLAYWRIGHT)
    assert found.snippet == (
        SourceLine(11, "  await page.goto('/');", False),
        SourceLine(12, "", False),
        SourceLine(13, "  await expect(page.locator('#total')).toHaveText('42.00');", True),
        SourceLine(14, "});", False),
    )
    assert "|" not in found.stack
    assert "checkout.spec.ts:13:40" in found.stack
    assert (found.expected, found.actual) == ('"42.00"', '"41.99"')


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        (SOFT, {}, (3, "expect.soft(a).toBe(1);")),
        (SOFT, {"file": "a.spec.ts", "line": 7}, (7, "expect.soft(b).toBe(2);")),
        (VITEST, {}, (4, "expect(total).toBe(42);")),
        (PYTEST, {}, (14, "assert total(cart) == 42")),
        (HELPER, {}, (9, "total()")),
        (HELPER, {"file": "shop/cart.py", "line": 4}, (4, 'return parse("x")')),
        (HELPER, {"file": "shop/cart.py", "line": 99}, (4, 'return parse("x")')),
        (UNITTEST, {}, (7, "self.assertEqual(total(), 42)")),
    ],
    ids=["soft", "soft-here", "vitest", "pytest", "helper", "helper-here", "helper-moved", "unittest"],
)
def test_the_line_that_failed(text: str, place: dict[str, object], line: tuple[int, str]) -> None:
    """Of several sources that of the failure's place, as reported or found; else the project's innermost."""
    assert failed(text, **place) == line


def test_pytests_source_is_numbered_from_its_place() -> None:
    numbers = [(line.number, line.text) for line in parse_failure(PYTEST).snippet]
    assert numbers == [
        (12, "def test_total(self):"),
        (13, "    cart = Cart()"),
        (14, "    assert total(cart) == 42"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Error: no source at all\n    at a.spec.ts:3:4",
        " 1 | 30 |\n 2 | 40 |",  # a table
        "> quoted text\n> and more",
        '  File "a.py", line 3, in f\n',
    ],
)
def test_other_text_is_no_source(text: str) -> None:
    assert parse_failure(text).snippet == ()


@pytest.mark.parametrize(
    "unit", [">    x\n", "> 1 | x\n", "  1 | x\n  | ^\n", '  File "a", line 1, in b\n', ">   a\n    b\n"]
)
def test_hostile_text_is_read_in_proportion_to_its_length(unit: str) -> None:
    """Nothing is kept beyond the lines around the one that failed."""
    found = parse_failure(unit * (16_000 // len(unit)))
    assert len(found.snippet) <= 10
    long = parse_failure("> 1 | " + "x" * 15_000)
    assert len(long.snippet[0].text) <= 300
