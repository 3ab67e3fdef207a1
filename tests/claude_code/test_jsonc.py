import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.claude_code.generating import File, files

from mytokentracker.claude_code.jsonc import (
    Container,
    JsonError,
    Literal,
    Node,
    comments,
    find,
    is_blank,
    parse,
    plain,
    written,
)

VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(), inner)),
    max_leaves=20,
)


@given(value=VALUES, indent=st.one_of(st.none(), st.integers(0, 4), st.just("\t")), is_ascii=st.booleans())
def test_json_is_read_as_python_reads_it(value: Any, indent: int | str | None, is_ascii: bool) -> None:
    assert plain(parse(json.dumps(value, indent=indent, ensure_ascii=is_ascii))) == value


@settings(max_examples=200)
@given(file=files(odd=True))
def test_every_node_stands_where_it_says(file: File) -> None:
    if is_blank(file.text):
        return

    def check(node: Node) -> None:
        assert plain(parse(file.text[node.start : node.end])) == plain(node)
        for item in node.items if isinstance(node, Container) else ():
            if item.key is not None:
                assert json.loads(file.text[item.key.start : item.key.end]) == item.key.value
            if item.comma is not None:
                assert file.text[item.comma] == ","
            check(item.value)

    check(parse(file.text))


def test_comments_trailing_commas_and_a_byte_order_mark_are_taken() -> None:
    text = '\ufeff// first\n{ /* a */ "a" /**/ : // "b": 2,\n [1, 2, /* 3 */ ], "//": "/* no */", } /* last **/ // end'

    assert plain(parse(text)) == {"a": [1, 2], "//": "/* no */"}


@pytest.mark.parametrize("text", ["", "\ufeff", " \t\r\n", "\ufeff\n"])
def test_a_blank_text_is_no_value(text: str) -> None:
    assert is_blank(text)
    with pytest.raises(JsonError, match="the file ends here, but a value should follow"):
        parse(text)


@pytest.mark.parametrize("text", ["\u00a0", "\x0b", "//", "\ufeff\ufeff", "{"])
def test_what_json_does_not_take_for_space_is_not_blank(text: str) -> None:
    assert not is_blank(text)


def test_of_two_members_of_one_name_the_last_one_counts() -> None:
    root = parse('{"a": 1, "a": {"b": 2, "\\u0062": 3}}')

    assert plain(root) == {"a": {"b": 3}}
    assert find(root, ("a", "b")) == Literal(33, 34, 3)


def test_what_stands_at_a_place_is_found() -> None:
    root = parse('{"a": [{"b": null}, 5]}')

    assert find(root, ()) is root
    assert find(root, ("a", 0, "b")) == Literal(13, 17, None)
    assert [find(root, place) for place in (("b",), ("a", 2), ("a", -1), ("a", "0"), ("a", 1, "b"), (0,))] == [None] * 6


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ('{"a": 1', 1, 8, "the file ends here, but “,” or “}” should follow"),
        ('{\n  "a": 1\n  "b": 2\n}', 3, 3, 'here is “"b"”, but “,” or “}” should be'),
        ('{\r\n  "a": 1,,\r\n}', 2, 10, "here is “,”, but a name in quotes or “}” should be"),
        ("\ufeff{a: 1}", 1, 2, "“a” cannot stand here"),
        ("[1 2]", 1, 4, "here is “2”, but “,” or “]” should be"),
        ("[,]", 1, 2, "here is “,”, but a value should be"),
        ('{"a" 1}', 1, 6, "here is “1”, but “:” should be"),
        ('{"a": }', 1, 7, "here is “}”, but a value should be"),
        ("{} {}", 1, 4, "here is “{”, but nothing more should be"),
        ("[01]", 1, 3, "here is “1”, but “,” or “]” should be"),
        ("[NaN]", 1, 2, "“N” cannot stand here"),
        ("['a']", 1, 2, "“'” cannot stand here"),
        (
            '["a\tb"]',
            1,
            2,
            "this string does not end on its line, or has an escape or a character that JSON does not know",
        ),
        ('["a\n"]', 1, 2, "this string does not end on its line"),
        ('["\\x"]', 1, 2, "this string does not end on its line"),
        ('["\\u00g0"]', 1, 2, "this string does not end on its line"),
        ("\r\r/* {}", 3, 1, "this comment does not end"),
        ("{}\x00", 1, 3, "character 0 cannot stand here"),
        ("[" * 300, 1, 201, "this is nested deeper than 200 times"),
        ('{"' + "a" * 90 + '" x', 1, 95, "“x” cannot stand here"),
        ('{} "' + "a" * 90 + '"', 1, 4, f'here is “"{"a" * 19}”, but nothing more should be'),
    ],
)
def test_what_is_broken_is_said_with_its_line_and_column(text: str, line: int, column: int, said: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse(text)

    assert (caught.value.line, caught.value.column) == (line, column)
    assert said in caught.value.said


@given(text=st.text(alphabet='{}[]:,"\\/*\n a1', max_size=12))
def test_what_is_no_json_is_refused_and_never_breaks_us(text: str) -> None:
    with suppress(JsonError):
        plain(parse(text))


def test_a_huge_broken_file_is_refused_at_once() -> None:
    for text in (
        '"' * 999_999,
        '"' + "\\" * 999_999,
        "/" * 999_999,
        "/*" * 500_000,
        "[" * 999_999,
        "1" * 999_999 + "x",
    ):
        with pytest.raises(JsonError):
            parse(text)


def test_values_are_written_as_javascript_writes_them() -> None:
    assert written({"ä": [1, None, True]}) == '{"ä":[1,null,true]}'
    assert written(["\ud83d", "\ud83d\ude00", "😀\u2028"]) == '["\\ud83d","\\ud83d\\ude00","😀\u2028"]'
    assert written({"a": [1]}, indent=" ", colon=": ") == '{\n "a": [\n  1\n ]\n}'


def test_comments_between_tokens_are_found() -> None:
    text = "[ /* a */ // b\n 1]"

    assert [text[start:end] for start, end in comments(text, 1, 16)] == ["/* a */", "// b"]
    assert comments(text, 1, 2) == []
    assert comments("[1", 1, 2) == []
