"""The store beside a hub: what it sends, what it takes in and gives back; nothing lost, and nothing twice."""

import random
from itertools import pairwise
from pathlib import Path

import pytest
from tests.sharing.computer import DESKTOP, NOON, SERVER, Computer, heard, usage
from tests.transcript_lines import assistant, counts, message_id

from mytokentracker.store import forgetting
from mytokentracker.store.elsewhere import machines
from mytokentracker.store.repricing import reprice
from mytokentracker.store.session_sums import refresh
from mytokentracker.store.sessions import session
from mytokentracker.transcripts.finding import find_changed


@pytest.fixture
def laptop(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def whole(computer: Computer) -> object:
    dump = computer.dump()
    return dump["responses"], dump["quarters"], dump["sessions"]


# What is sent


def test_what_is_sent_is_each_transcripts_own_word_in_pages_and_then_only_what_is_new(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", *(assistant(n, counts(1, n), session="a") for n in range(1, 8)))
    laptop.write("p/b.jsonl", assistant(3, counts(1, 90), session="b"), assistant(9, session="b"))
    laptop.scan()
    after, pages = "", []
    while True:
        page = laptop.outgoing(after, 3)
        pages.append(page)
        after = page.upto
        if not page.more:
            break
    assert len(pages) == 3
    said = [(one.session, one.main, u.key, u.output) for page in pages for one in page.told for _, u in one.usages]
    # Of the shared one both words go, and not what they say together.
    assert sorted(word for word in said if word[2] == message_id(3)) == [
        ("a", True, message_id(3), 3),
        ("b", True, message_id(3), 90),
    ]
    assert len(said) == 9
    assert laptop.told(after) == {}
    laptop.append("p/a.jsonl", assistant(7, counts(1, 70), session="a"), assistant(8, session="a"))
    laptop.scan()
    assert set(laptop.told(after)) == {message_id(7), message_id(8)}


def test_what_is_sent_is_the_same_whatever_the_size_of_the_pages(laptop: Computer) -> None:
    r = random.Random(3)
    for file in range(5):
        lines = [assistant(r.randrange(60), counts(1, r.randrange(99)), session=f"s{file}") for _ in range(30)]
        laptop.write(f"p/s{file}.jsonl", *lines)
    laptop.scan()

    def words(limit: int) -> set[object]:
        found: set[object] = set()
        after, more = "", True
        while more:
            page = laptop.outgoing(after, limit)
            after, more = page.upto, page.more
            found |= {(one.file, one.session, g, u) for one in page.told for g, u in one.usages}
        return found

    assert words(1) == words(7) == words(5000)


def test_prices_and_what_others_tell_are_no_reason_to_send_again(laptop: Computer) -> None:
    laptop.write("p/session-1.jsonl", assistant(1, counts(1, 10), session="session-1"))
    laptop.scan()
    after = laptop.sent()
    with laptop.writer() as writer:
        writer.connection.execute("DELETE FROM meta WHERE key = 'prices'")
        writer.connection.execute("UPDATE responses SET cost_microusd = 5")
        assert reprice(writer.connection, laptop.prices) == 1
    # The same response on another machine, and one that only that has.
    laptop.hear(heard(usage(1, 500, key=message_id(1)), usage(2)))
    assert laptop.told(after) == {}
    with laptop.hub_store() as store:
        assert store.waiting(after) == 0
        assert store.waiting("") == 1
    assert set(laptop.told()) == {message_id(1)}
    # Then it goes on here.
    laptop.append("p/session-1.jsonl", assistant(1, counts(1, 600), session="session-1"))
    laptop.scan()
    assert laptop.told(after) == {message_id(1): 600}


def test_a_response_that_is_forgotten_and_another_one_in_its_place_are_not_confused(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"), assistant(2, session="a"))
    laptop.scan()
    after = laptop.sent()
    with laptop.writer() as writer:
        forgetting.forget(writer.connection, None)
    laptop.append("p/a.jsonl", assistant(3, session="a"))
    laptop.scan()
    # The new one has the number that the first one had.
    assert laptop.query("SELECT id FROM responses") == [(1,)]
    assert set(laptop.told(after)) == {message_id(3)}
    assert set(laptop.told()) == {message_id(3)}


def test_what_is_counted_after_a_machine_was_removed_is_sent_although_it_has_numbers_of_that_machines(
    laptop: Computer,
) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"))
    laptop.scan()
    laptop.hear(heard(*(usage(n, key=message_id(n)) for n in range(20, 25))))
    after = laptop.sent()
    laptop.hear(gone=(DESKTOP,))
    laptop.append("p/a.jsonl", assistant(2, session="a"), assistant(3, session="a"))
    laptop.scan()
    assert laptop.query("SELECT max(id) FROM responses") == [(3,)]
    assert {message_id(2), message_id(3)} <= set(laptop.told(after))


def test_forgetting_here_takes_others_along_and_sends_nothing_of_it(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a", cwd="/home/ada/shop"))
    laptop.write("q/b.jsonl", assistant(2, session="b", cwd="/home/ada/other"))
    laptop.scan()
    laptop.hear(heard(usage(7, session="x"), session="x"))
    after = laptop.sent()
    with laptop.writer() as writer:
        forgetting.forget(writer.connection, "/home/ada/shop")
    assert [one.message_id for one in laptop.responses()] == [message_id(2)]
    assert laptop.told(after) == {}


def test_generations_never_go_down_also_in_a_store_made_anew_with_the_clock_put_back(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"))
    laptop.scan()
    found = []
    for ahead in (0.0, -7 * 86400.0, -400 * 86400.0):
        laptop.ahead = ahead
        found.append(generation(laptop))
        laptop.write("p/a.jsonl", assistant(5, session="a"))  # rewritten: read anew
        laptop.scan()
        found.append(max(g for one in laptop.outgoing().told for g, _ in one.usages))
        for file in laptop.store.parent.glob("tokens.*"):
            file.unlink()
        laptop.scan()
    assert all(before < after for before, after in pairwise(found)), found


def generation(computer: Computer) -> int:
    ((one,),) = [[g for g, _ in told.usages] for told in computer.outgoing().told]
    return one


def test_a_store_that_was_put_back_from_a_backup_begins_anew(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"))
    laptop.scan()
    with laptop.hub_store() as store:
        store.keep(b'{"sent":"0.1.0","cursor":"0123456789abcdef.7"}')
    first = generation(laptop)
    backup = laptop.store.read_bytes()
    laptop.store.unlink()
    laptop.scan()
    second = generation(laptop)
    laptop.store.write_bytes(backup)
    with laptop.hub_store() as store:
        assert store.kept() is None
    assert first < second < generation(laptop)


# What is taken in


def test_what_others_tell_counts_as_if_their_transcripts_lay_here(laptop: Computer, tmp_path: Path) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"))
    laptop.scan()
    laptop.hear(heard(usage(5), usage(6, 20)), heard(usage(8, session="x"), source="s2", session="x", project=None))
    assert {one.message_id for one in laptop.responses()} == {message_id(1), "msg_000005", "msg_000006", "msg_000008"}
    assert {one.session: one.project for one in laptop.responses()} == {
        "a": "/home/dev/code/shop",
        "session-1": "/home/ada/shop",
        "x": None,
    }
    with laptop.writer() as writer:
        assert [one.name for one in machines(writer.connection)] == ["laptop", "desktop", "server"]
        refresh(writer.connection)
    assert laptop.query("SELECT count(*), sum(responses) FROM session_sums") == [(3, 4)]


def test_order_and_repetition_do_not_matter_and_later_generations_hold(tmp_path: Path) -> None:
    words = [
        heard(usage(1, 10), usage(2, 99), generation=1),
        heard(usage(1, 30), generation=1),
        # The transcript was rewritten: of these two it says less now.
        heard(usage(2, 5), generation=2),
        heard(usage(3, 7), generation=2, first_at=NOON - 50),
        heard(usage(1, 40), machine=SERVER, source="z"),
        heard(usage(2, 3), machine=SERVER, source="z", generation=9),
    ]
    found = []
    for seed in range(6):
        r = random.Random(seed)
        computer = Computer(tmp_path / f"{seed}")
        for _ in range(2):
            for one in r.sample(words, len(words)):
                computer.hear(one)
        # The hub has one first time for each source: what it tells last of it is that.
        computer.hear(heard(generation=2, first_at=NOON - 50))
        found.append(whole(computer))
        assert {one.message_id: one.output for one in computer.responses()} == {
            "msg_000001": 40,
            "msg_000002": 5,
            "msg_000003": 7,
        }
    assert all(one == found[0] for one in found)


def test_the_same_on_two_machines_counts_once_and_who_is_older_owns_it(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, counts(1, 10), session="a"))
    laptop.scan()
    laptop.hear(heard(usage(1, 50, key=message_id(1), session="b"), session="b", first_at=NOON - 90 * 86400))
    assert (laptop.only().session, laptop.only().output) == ("b", 50)
    laptop.dump()


def test_a_machine_that_is_gone_takes_its_own_along_and_leaves_what_others_tell_too(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, counts(1, 10), session="a"))
    laptop.scan()
    before = whole(laptop)
    laptop.hear(
        heard(usage(1, 50, key=message_id(1), session="a"), usage(2, session="a"), session="a", first_at=NOON - 9),
        heard(usage(3, session="x"), source="s2", session="x"),
        # Twice on that machine alone.
        heard(usage(4, session="x"), source="s3", session="x", main=False),
        heard(usage(4, 77, session="x"), source="s2", session="x"),
    )
    laptop.hear(heard(usage(5, session="y"), machine=SERVER, session="y"))
    assert laptop.told()[message_id(1)] == 10
    laptop.hear(gone=(DESKTOP,))
    assert {one.message_id: one.output for one in laptop.responses()} == {message_id(1): 10, "msg_000005": 10}
    laptop.hear(gone=(DESKTOP, SERVER))
    assert whole(laptop) == before
    with laptop.writer() as writer:
        assert [one.name for one in machines(writer.connection)] == ["laptop"]
        refresh(writer.connection)
    assert laptop.query("SELECT count(*) FROM session_sums") == [(1,)]
    assert laptop.query("SELECT count(*) FROM files") == [(1,)]
    assert laptop.query("SELECT count(*) FROM occurrences") == [(0,)]


def test_what_others_told_is_a_transcript_for_nobody(laptop: Computer) -> None:
    laptop.write("p/a.jsonl", assistant(1, session="a"))
    laptop.scan()
    laptop.hear(heard(usage(2), first_at=NOON - 5))
    with laptop.writer() as writer:
        assert list(writer.seen()) == [str(laptop.projects / "p/a.jsonl")]
        assert find_changed([laptop.claude], writer.seen()).changed == ()
        assert session(writer.connection, "session-1").transcripts == ()
        # Reading all transcripts again is about those that lie here.
        forgetting.count_again(writer.connection)
    assert laptop.query("SELECT first_at FROM files WHERE path LIKE 'hub:%'") == [(NOON - 5,)]
    laptop.scan()
    assert len(laptop.responses()) == 2


def test_what_is_remembered_of_the_exchange_is_written_where_it_would_be_done_again(laptop: Computer) -> None:
    laptop.scan()
    with laptop.hub_store() as store:
        store.keep(b'{"machine":"m","sent":"0.1.0"}')
        store.keep(b'{"machine":"m","sent":"0.1.0","tried_at":5.0}')
        assert laptop.query("SELECT value FROM meta WHERE key = 'hub_memory'") == [('{"machine":"m","sent":"0.1.0"}',)]
        store.settle()
    with laptop.hub_store() as store:
        assert store.kept() == b'{"machine":"m","sent":"0.1.0","tried_at":5.0}'


def test_a_first_time_that_turns_up_later_decides_who_owns_a_copy(laptop: Computer) -> None:
    laptop.hear(heard(usage(1, session="a"), session="a", first_at=NOON + 10))
    laptop.hear(heard(usage(1, session="b"), session="b", source="s2", machine=SERVER, first_at=NOON + 50))
    assert laptop.only().session == "a"
    laptop.hear(heard(session="b", source="s2", machine=SERVER, first_at=NOON - 9))
    assert laptop.only().session == "b"
    laptop.dump()
