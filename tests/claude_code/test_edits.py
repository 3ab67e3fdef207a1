from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.claude_code.generating import File, files

from mytokentracker.claude_code import edits
from mytokentracker.claude_code.jsonc import Container, Node, Place, find, is_blank, parse, plain

NEW = {"x": [1, {}]}


def containers(node: Node, place: Place = ()) -> list[Place]:
    """Where objects and arrays are that can be reached: not those of a name that comes again."""
    if not isinstance(node, Container):
        return []
    found = [place]
    for index, item in enumerate(node.items):
        step = index if item.key is None else str(item.key.value)
        if not isinstance(step, str) or node.index(step) == index:
            found += containers(item.value, (*place, step))
    return found


@settings(max_examples=200)
@given(file=files(odd=True), data=st.data())
def test_an_item_put_anywhere_is_there_and_goes_again_to_the_last_character(file: File, data: st.DataObject) -> None:
    if is_blank(file.text):
        return
    place = data.draw(st.sampled_from(containers(parse(file.text))))
    container = find(parse(file.text), place)
    assert isinstance(container, Container)
    key = "new" if container.is_object else None

    text, around = edits.append(file.text, place, key, NEW)

    after = plain(parse(text))
    value: Any = after
    for step in place:
        value = value[step]
    assert value.pop() == NEW if isinstance(value, list) else value.pop("new") == NEW
    assert after == plain(parse(file.text))
    assert (around is None) == bool(container.items)
    assert edits.remove(text, (*place, "new" if key else len(container.items)), around) == file.text


@settings(max_examples=200)
@given(file=files(odd=True), data=st.data())
def test_any_item_can_go_and_leaves_all_others_and_all_comments(file: File, data: st.DataObject) -> None:
    if is_blank(file.text):
        return
    root = parse(file.text)
    places = [
        (*place, step)
        for place in containers(root)
        if isinstance(container := find(root, place), Container)
        for step in ([str(i.key.value) for i in container.items if i.key] or range(len(container.items)))
    ]
    if not places:
        return
    place = data.draw(st.sampled_from(places))
    expected = plain(root)
    value: Any = expected
    for step in place[:-1]:
        value = value[step]
    del value[place[-1]]

    text = edits.remove(file.text, place)

    assert plain(parse(text)) == expected
    around, step = find(root, place[:-1]), place[-1]
    assert isinstance(around, Container)
    index = around.index(step) if isinstance(step, str) else step
    assert index is not None
    inside = file.text[around.items[index].start : around.items[index].end]
    assert text.count("/* c */") == file.text.count("/* c */") - inside.count("/* c */")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{}", '{\n  "n": [\n    1\n  ]\n}'),
        ("{ }", '{\n  "n": [\n    1\n  ]\n }'),
        ("{\n}\n", '{\n  "n": [\n    1\n  ]\n}\n'),
        ("{\r\n}", '{\r\n  "n": [\r\n    1\r\n  ]\r\n}'),
        ("{ /* c */ }", '{ /* c */\n  "n": [\n    1\n  ]\n }'),
        ("{ // c\n}", '{ // c\n  "n": [\n    1\n  ]\n}'),
        ('{"a":1}', '{"a":1,"n":[1]}'),
        ('{"a": 1}', '{"a": 1, "n": [1]}'),
        ('{"a":1, "b":2}', '{"a":1, "b":2, "n":[1]}'),
        ('{ "a" : 1 }', '{ "a" : 1, "n" : [1] }'),
        ('{"a": 1,}', '{"a": 1, "n": [1],}'),
        ('{\n\t"a": 1\n}', '{\n\t"a": 1,\n\t"n": [\n\t\t1\n\t]\n}'),
        ('{\n    "a": 1,\n}', '{\n    "a": 1,\n    "n": [\n        1\n    ],\n}'),
        ('{\r\n "a": 1\r\n}\r\n', '{\r\n "a": 1,\r\n "n": [\r\n  1\r\n ]\r\n}\r\n'),
        ('{\n"a": 1\n}', '{\n"a": 1,\n"n": [\n1\n]\n}'),
        ('{\n  "a": 1 // of a\n  // of none\n}', '{\n  "a": 1, // of a\n  "n": [\n    1\n  ]\n  // of none\n}'),
        ('{\n  "a": 1 /* x */, // y\n}', '{\n  "a": 1 /* x */, // y\n  "n": [\n    1\n  ],\n}'),
        ('{"a": 1 /* x */}', '{"a": 1, /* x */ "n": [1]}'),
        ('{"a": 1 // x\n}', '{"a": 1, // x\n  "n": [1]\n}'),
        ('{"a": [\n1]}', '{"a": [\n1], "n": [1]}'),
        ('\ufeff  {\n    "a": 1\n  }', '\ufeff  {\n    "a": 1,\n    "n": [\n      1\n    ]\n  }'),
    ],
)
def test_what_is_put_in_looks_like_the_rest_of_the_file(before: str, after: str) -> None:
    text, around = edits.append(before, (), "n", [1])

    assert text == after
    assert edits.remove(text, ("n",), around) == before


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ('{\n  "a": {}\n}', ("a",), '{\n  "a": {\n    "n": 1\n  }\n}'),
        ('{\n  "a": {"b": []}\n}', ("a",), '{\n  "a": {"b": [], "n": 1}\n}'),
        ('{\n  "a": {"b": {}}\n}', ("a", "b"), '{\n  "a": {"b": {"n": 1}}\n}'),
        ('{"a": {}}', ("a",), '{"a": {"n": 1}}'),
        ('{"a": { /* c */ }}', ("a",), '{"a": { /* c */ "n": 1 }}'),
        ('{"a": [{\n  "b": 1\n}]}', ("a", 0), '{"a": [{\n  "b": 1,\n  "n": 1\n}]}'),
        ('{\n  "a": [\n    {}\n  ]\n}', ("a", 0), '{\n  "a": [\n    {\n      "n": 1\n    }\n  ]\n}'),
    ],
)
def test_inner_containers_keep_their_own_form(before: str, place: Place, after: str) -> None:
    text, around = edits.append(before, place, "n", 1)

    assert text == after
    assert edits.remove(text, (*place, "n"), around) == before


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ('{"a": 1, "b": 2, "c": 3}', ("b",), '{"a": 1, "c": 3}'),
        ('{"a": 1, "b": 2}', ("a",), '{ "b": 2}'),
        ('{\n  "a": 1,\n  "b": 2\n}', ("b",), '{\n  "a": 1\n}'),
        ('{\n  "a": 1,\n  "b": 2\n}', ("a",), '{\n  "b": 2\n}'),
        ('{\n  "a": 1\n}', ("a",), "{}"),
        ('{\n  "a": 1,\n}', ("a",), "{}"),
        ('{\n  // why\n  "a": 1\n}', ("a",), "{\n  // why\n}"),
        ('{\n  "a": 1 /* x */, // y\n  "b": 2}', ("a",), '{ /* x */ // y\n  "b": 2}'),
        ('{"a": 1, // y\n  "b": 2 }', ("b",), '{"a": 1 // y\n }'),
        ('{"a": 1, // y  \r\n  "b": 2 /* z */, "c": 3}', ("b",), '{"a": 1, // y  \r\n /* z */ "c": 3}'),
        ("[1, 2, 3]", (1,), "[1, 3]"),
        ("[ 1 ]", (0,), "[]"),
        ('{"a": 1, "a": 2}', ("a",), '{"a": 1}'),
    ],
)
def test_an_item_goes_with_its_comma_and_its_line(before: str, place: Place, after: str) -> None:
    assert edits.remove(before, place) == after


def test_only_the_literal_is_rewritten() -> None:
    assert edits.rewrite('{"a": [ "x" /* y */ ]}', ("a", 0), '"\\u007e"') == '{"a": [ "\\u007e" /* y */ ]}'


@pytest.mark.parametrize(("text", "is_empty"), [("{ \n}", True), ("[]", True), ("{/**/}", False), ("[1]", False)])
def test_a_container_with_a_comment_is_not_empty(text: str, is_empty: bool) -> None:
    root = parse(text)

    assert isinstance(root, Container)
    assert edits.is_empty(text, root) == is_empty
