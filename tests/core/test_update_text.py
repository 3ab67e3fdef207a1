from mytokentracker.core import update_text


def test_the_question_says_who_is_asked_and_that_nothing_else_is_said() -> None:
    said = "Look once a day whether there is a newer version? It asks example.org and says nothing about you."
    assert update_text.question("example.org") == said


def test_a_newer_version_is_named_wherever_it_is_told() -> None:
    assert update_text.there_is("0.3.0") == "Version 0.3.0 is available"
    assert update_text.row("0.3.0") == "Version 0.3.0 is available…"
    title, body = update_text.alert("0.3.0", "0.2.0")
    assert (title, body) == ("MyTokenTracker 0.3.0 is available", "You have 0.2.0. Nothing is installed by itself.")
