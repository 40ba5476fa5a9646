"""Boundaries of cases in the output of a runner: where they are cut out, and what passes unchanged."""

from __future__ import annotations

import random

import pytest

from qgagent.case_output import MAX_BOUNDARY_BYTES, MAX_RUNNING, Boundary, CaseOutput, Piece

NONCE = "0123456789abcdef0123456789abcdef"
MARK = f"::qualgent {NONCE} ".encode()


def begin(case: str) -> bytes:
    return MARK + f"begin {case}\n".encode()


def end(case: str) -> bytes:
    return MARK + f"end {case}\n".encode()


def split(data: bytes, *, most: int = 2**31) -> list[Piece]:
    """Return the pieces of output that is read in parts."""
    output = CaseOutput(NONCE)
    pieces = [piece for at in range(0, len(data), most) for piece in output.feed(data[at : at + most])]
    return [*pieces, output.end()]


def by_case(pieces: list[Piece]) -> list[tuple[str | None, bytes]]:
    """Return the output with consecutive pieces of a case joined."""
    found: list[tuple[str | None, bytes]] = []
    for case, data, _ in pieces:
        before = found.pop()[1] if found and found[-1][0] == case else b""
        found.append((case, before + data))
    return [(case, data) for case, data in found if data]


def test_each_byte_belongs_to_the_case_that_runs() -> None:
    data = (
        b"setting up\n"
        + begin("a")
        + b"adds\n"
        + end("a")
        + b"between\n"
        + begin("b")
        + b"pays\n"
        + end("b")
        + b"5 s\n"
    )
    expected = [(None, b"setting up\n"), ("a", b"adds\n"), (None, b"between\n"), ("b", b"pays\n"), (None, b"5 s\n")]
    assert by_case(split(data)) == expected
    boundaries = [Boundary(True, "a"), Boundary(False, "a"), Boundary(True, "b"), Boundary(False, "b")]
    assert [piece.boundary for piece in split(data) if piece.boundary] == boundaries


@pytest.mark.parametrize("most", [*range(1, 60), 97, 1000])
def test_boundaries_that_are_split_across_reads(most: int) -> None:
    """Also in the middle of a line of the tool, and after look-alikes."""
    data = (
        b"."
        + begin("a%20%E2%80%BA%20b")
        + b"F::qualgent "
        + end("a%20%E2%80%BA%20b")
        + MARK
        + b"::qual"
        + begin("c")
        + b"::"
    )
    expected = [(None, b"."), ("a › b", b"F::qualgent "), (None, MARK + b"::qual"), ("c", b"::")]
    assert by_case(split(data, most=most)) == expected


@pytest.mark.parametrize(
    "line",
    [
        b"::qualgent begin a\n",
        b"::qualgent ffff begin a\n",
        begin("a").replace(b"begin", b"start"),
        begin("a").replace(b"::q", b":q"),
        begin("a").upper(),
        begin(""),
        begin("a b"),
        begin("a\r"),
        begin("ä"),
        begin("a\0"),
        begin("a" * MAX_BOUNDARY_BYTES),
        MARK + b"a" * MAX_BOUNDARY_BYTES * 3,
        MARK,
        MARK * 500,
        (MARK + b"\n") * 500,
        begin("a")[:-1],
    ],
)
@pytest.mark.parametrize("most", [7, 2**31])
def test_look_alikes_pass_unchanged(line: bytes, most: int) -> None:
    assert by_case(split(b"x" + line, most=most)) == [(None, b"x" + line)]
    assert by_case(split(line + begin("b") + b"y", most=most))[-1:] == [("b", b"y")] or not line.endswith(b"\n")


def test_any_output_is_what_it_was_without_the_boundaries() -> None:
    """Read in parts of any size, with anything around them."""
    chance = random.Random(1)
    parts = [MARK, MARK[:9], b"::", b"\n", b"begin a\n", b"x", b"\xff\x00", begin("a")[:-1], b"::qualgent 00 begin a\n"]
    for _ in range(300):
        noise = [b"".join(chance.choices(parts, k=chance.randrange(6))).rstrip(b"\n") + b"\n" for _ in range(5)]
        lines = [MARK.join([b"", b"begin a\n"]) if chance.random() < 0.5 else begin("b%2F") for _ in noise]
        data = b"".join(one + line for one, line in zip(noise, lines, strict=True))
        whole = by_case(split(data))
        assert whole == by_case(split(data, most=chance.randrange(1, 90)))
        assert MARK + b"begin b%2F\n" not in b"".join(part for _, part in whole)


def test_little_is_kept_back() -> None:
    """Of a flood of beginnings, at most one boundary's length; of other output nothing."""
    output = CaseOutput(NONCE)
    fed = passed = 0
    for flood in (MARK, MARK[:-1], b":", b"\n", MARK + b"begin a"):
        for _ in range(2000):
            fed += len(flood)
            passed += sum(len(piece.data) for piece in output.feed(flood))
            assert fed - passed <= MAX_BOUNDARY_BYTES
    assert output.feed(b" \nplain")[-1].data.endswith(b"plain")


def test_of_several_cases_the_last_one_has_the_output() -> None:
    """Until it ends; a retry is the same case. An end without a begin changes nothing."""
    data = (
        begin("a") + b"1" + begin("b") + b"2" + end("b") + b"3" + end("a") + b"4" + end("c") + b"5" + begin("a") + b"6"
    )
    assert by_case(split(data)) == [("a", b"1"), ("b", b"2"), ("a", b"3"), (None, b"45"), ("a", b"6")]


def test_a_flood_of_cases_that_never_end_is_bounded() -> None:
    output = CaseOutput(NONCE)
    for number in range(MAX_RUNNING + 500):
        output.feed(begin(str(number)))
    assert output.feed(b"x") == [Piece(str(MAX_RUNNING - 1), b"x")]
