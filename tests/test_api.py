"""bisher for programs: a file becomes a story, kept on disk only where that is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import bisher
from bisher import api, readers, store
from bisher.errors import ChangedError, InputError, ModelError, OrderError, StoreError, UsageError
from bisher.records import Installment, Mention, Reading
from bisher.story import State
from hands import Hands, labelled, lines, write

EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = ("rechts_vor_links.story", "tenth_frame.story")


def test_what_the_package_offers() -> None:
    """The names that programs import, and none by accident."""
    assert set(bisher.__all__) == {"BisherError", "Story", "View", "__version__", "read"}
    assert all(getattr(bisher, name) for name in bisher.__all__)
    with pytest.raises(AttributeError):
        attrgetter("nothing")(bisher)


def test_a_file_is_a_story(tmp_path: Path) -> None:
    """Texts in, views out, by number and by label."""
    path = write(tmp_path / "deich.txt", labelled(lines(6)))
    story = bisher.read(path, series="Deich", reader=Hands())
    assert isinstance(story, bisher.Story)
    assert (story.series, story.issues) == ("Deich", ())
    assert story.as_of(3).as_of == story.as_of("S01E03").as_of == story.as_of("3").as_of == 3
    assert isinstance(story.as_of("last"), bisher.View)
    assert story.as_of("last").as_of == 6
    assert {c.name for c in story.as_of(1).cast} == {"Ben", "Dirk"}
    wrong: list[Any] = [0, 7, "7", "S02E01", "", 3.0, None]
    for boundary in wrong:
        with pytest.raises(UsageError) as caught:
            story.as_of(boundary)
        assert caught.value.hint


def test_a_recap_from_a_program_is_asked_for_as_on_the_command_line(tmp_path: Path) -> None:
    """`since` may be a label; what was not reached, and a length that nothing fits in, is told and no empty recap."""
    view = bisher.read(write(tmp_path / "deich.txt", labelled(lines(6))), series="Deich", reader=Hands()).as_of(5)
    assert view.recap(since="S01E03") == view.recap(since="3") == view.recap(since=3) != view.recap()
    assert view.recap(since=0) == view.recap(since="0") == view.recap(since="") == view.recap()
    assert view.recap(words=10).happened
    wrong: list[dict[str, Any]] = [{"words": 0}, {"words": 9}, {"since": 6}, {"since": -1}, {"since": "S01E06"}]
    for options in [*wrong, {"since": 99}, {"since": "nothing"}, {"since": 2.0}]:
        with pytest.raises(UsageError) as caught:
            view.recap(**options)
        assert caught.value.hint


def test_what_a_console_prints_unasked(tmp_path: Path) -> None:
    """The repr of a story, whose texts go to the end, is its name; that of a view says how far it goes."""
    first = bisher.read(write(tmp_path / "a.txt", labelled(lines(3))), series="Deich", reader=Hands())
    longer = write(tmp_path / "b.txt", labelled([*lines(6), "Ben\0stirbt."]))
    whole = bisher.read(longer, series="Deich", reader=Hands())
    assert whole.issues
    assert repr(first) == repr(whole) == "Story(state=State(series='Deich'))"
    assert repr(whole.as_of(3)) == repr(first.as_of(3)) == "<View of 'Deich' as of 3>"
    assert repr(whole.as_of(3).told()) == "<View of 'Deich' as of 3, told>"


def test_several_sources(tmp_path: Path) -> None:
    """Files in the order in which they are named, as paths or as texts."""
    one, two = write(tmp_path / "a.txt", lines(2)), write(tmp_path / "b.txt", lines(5)[2:])
    story = bisher.read([str(one), two], series="Deich", reader=Hands())
    assert [i.text for i in story.as_of("last").installments] == lines(5)
    assert bisher.read(str(one), series="Deich", reader=Hands()).as_of("last").as_of == 2


def test_the_language_can_be_forced(tmp_path: Path) -> None:
    """`lang` goes to the readers."""
    path = write(tmp_path / "deich.txt", lines(2))
    assert {i.lang for i in bisher.read(path, reader=Hands(), lang="en").state.installments} == {"en"}


def test_a_console_completes_what_is_loaded_when_it_is_asked_for() -> None:
    """`bisher.` and the tab key, before anything was asked for."""
    code = "import bisher; print(*dir(bisher))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert set(bisher.__all__) <= set(told)


def test_a_type_checker_knows_which_names_there_are(tmp_path: Path) -> None:
    """A slip in a name is found by whoever checks a program's types, and what is there has its type."""
    program = write(tmp_path / "program.py", ["import bisher", 'bisher.raed("a.txt")', 'bisher.read("a.txt").as_of(3)'])
    own = [sys.executable, "-m", "mypy", "--follow-imports=silent", "--cache-dir", str(tmp_path / "cache")]
    here = {**os.environ, "MYPYPATH": str(Path(bisher.__file__).parents[1])}
    done = subprocess.run([*own, str(program)], capture_output=True, text=True, env=here, cwd=tmp_path)
    assert "2: error: Module has no attribute" in done.stdout
    assert "Found 1 error" in done.stdout


def test_wrong_words_are_told(tmp_path: Path) -> None:
    """What a type checker would have found is an error with a hint, and is never taken for something else."""
    path = EXAMPLES / STORIES[1]
    view = bisher.read(path, reading="given").as_of(7)
    wrong: list[Callable[[], object]] = [
        lambda: bisher.read(path, reading="gvien"),  # type: ignore[arg-type]
        lambda: bisher.read(path, reading="given", lang="fr"),  # type: ignore[arg-type]
        lambda: view.recap("fr"),  # type: ignore[arg-type]
        lambda: view.check("fr"),  # type: ignore[arg-type]
        lambda: view.ask("Who is Dana?", lang="fr"),  # type: ignore[arg-type]
        lambda: view.search("Dana", limit=-1),
        lambda: view.check(select="K101,X1"),
    ]
    for call in wrong:
        with pytest.raises(UsageError) as caught:
            call()
        assert caught.value.hint


def test_codes_as_one_text() -> None:
    """As on the command line."""
    view = bisher.read(EXAMPLES.parent / "tests" / "planted" / "observatory.story", reading="given").as_of("last")
    some = view.check(select=["K101", "K104"])
    assert some
    assert view.check(select="K101, K104") == some
    assert view.check(select="") == view.check()
    assert view.check(select="K101,K104", ignore="K104") == view.check(select=["K101"])


@pytest.mark.parametrize("name", STORIES)
def test_readings_that_are_given(name: str) -> None:
    """What a person has marked is the reading, without exception; the model is not asked."""
    source = readers.load([EXAMPLES / name])
    story = bisher.read(EXAMPLES / name, reading="given")
    assert story.state.installments == source.installments
    assert story.state.readings == source.readings
    for number in range(1, story.state.number + 1):
        assert story.as_of(number).readings == story.state.readings[:number]
        assert story.as_of(number).cast


def test_no_reading_is_given(tmp_path: Path) -> None:
    """A plain text has none, and says so."""
    with pytest.raises(InputError) as caught:
        bisher.read(write(tmp_path / "deich.txt", lines(3)), reading="given")
    assert ".story" in caught.value.hint


def test_issues_come_with_the_story(tmp_path: Path) -> None:
    """What could not be read costs itself alone, and is told."""
    write(tmp_path / "deich.txt", [lines(3)[0], "Anna\0liebt Ben.", lines(3)[2]])
    story = bisher.read(tmp_path / "deich.txt", reader=Hands())
    assert [i.text for i in story.state.installments] == [lines(3)[0], lines(3)[2]]
    assert [issue.code for issue in story.issues] == ["R105"]


def test_nothing_is_kept_unless_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without `db` no file appears anywhere near."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    bisher.read(write(tmp_path / "deich.txt", lines(3)), reader=Hands())
    assert [path.name for path in tmp_path.rglob("*")] == ["deich.txt"]


def test_kept_in_a_store(tmp_path: Path) -> None:
    """With `db` the next call reads only what is new, and a changed text is refused."""
    db, path = tmp_path / "a.db", write(tmp_path / "deich.txt", lines(3))
    bisher.read(path, db=db, reader=Hands())
    write(path, lines(5))
    reader = Hands()
    story = bisher.read(path, db=str(db), reader=reader)
    assert reader.asked == lines(5)[3:]
    with store.open(db) as one:
        assert one.story("deich") == story.state
    with pytest.raises(ChangedError):
        bisher.read(write(path, ["Dirk liebt Ben."]), db=db, reader=Hands())
    with pytest.raises(StoreError):
        bisher.read(path, db=tmp_path, reader=Hands())


def test_a_crash_of_the_reader_loses_nothing_that_was_read(tmp_path: Path) -> None:
    """Each installment is kept before the next is read; the next run goes on."""

    class Tired(Hands):
        def read(self, installment: Installment, state: State) -> Reading:
            if len(self.asked) == 3:
                raise KeyboardInterrupt
            return super().read(installment, state)

    path, db = write(tmp_path / "deich.txt", lines(5)), tmp_path / "a.db"
    with pytest.raises(KeyboardInterrupt):
        bisher.read(path, db=db, reader=Tired())
    reader = Hands()
    assert bisher.read(path, db=db, reader=reader).state == bisher.read(path, reader=Hands()).state
    assert reader.asked == lines(5)[3:]


def test_a_story_that_is_replaced_meanwhile_is_not_continued(tmp_path: Path) -> None:
    """While a series is read on, another process reads its beginning anew from another text. What was read on the old
    beginning is not kept, and reading again goes on from the new one."""
    old, new, *rest = lines(4)
    on = readers.load([write(tmp_path / "rest.txt", labelled(rest, first=2))], series="Deich")
    other = readers.load([write(tmp_path / "other.txt", labelled([new]))], series="Deich")
    whole = readers.load([write(tmp_path / "whole.txt", labelled([new, *rest]))], series="Deich")

    with store.open(tmp_path / "a.db") as here, store.open(tmp_path / "a.db") as there, store.memory() as alone:

        class Late(Hands):
            def read(self, installment: Installment, state: State) -> Reading:
                api.keep(there, other, Hands(), reread=True)
                return super().read(installment, state)

        api.keep(here, readers.load([write(tmp_path / "old.txt", labelled([old]))], series="Deich"), Hands())
        with pytest.raises(StoreError, match="another program") as caught:
            api.keep(here, on, Late())
        assert "read again" in caught.value.hint
        assert api.keep(here, on, Hands()).added == len(rest)
        assert here.story("Deich").readings == api.keep(alone, whole, Hands()).state.readings


@pytest.mark.parametrize("wrong", [Reading(7), Reading(1, (Mention(0, 999, "noun", ("c1",)),))])
def test_a_reader_that_reads_something_else(tmp_path: Path, wrong: Reading) -> None:
    """A reading that is not one of its installment is refused before it is kept."""

    class Wrong(Hands):
        def read(self, installment: Installment, state: State) -> Reading:
            return wrong

    path, db = write(tmp_path / "deich.txt", lines(2)), tmp_path / "a.db"
    with pytest.raises((OrderError, InputError)):
        bisher.read(path, db=db, reader=Wrong())
    with store.open(db) as one:
        assert one.series() == ()


def test_progress_is_told(tmp_path: Path) -> None:
    """How many of how many new ones are done, from none to all."""
    source = readers.load([write(tmp_path / "deich.txt", lines(3))])
    told: list[tuple[int, int]] = []
    with store.memory() as one:
        api.keep(one, source, Hands(), progress=lambda *counts: told.append(counts))
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_given_readings_go_on(tmp_path: Path) -> None:
    """An annotated file that has grown adds its new installments, with the same people."""
    text = (EXAMPLES / STORIES[1]).read_text(encoding="utf-8")
    beginning = text[: text.index("\n== 6 ") + 1]
    path, db = tmp_path / "a.story", tmp_path / "a.db"
    assert bisher.read(write(path, beginning), reading="given", db=db).state.number == 5
    grown = bisher.read(write(path, text), reading="given", db=db)
    assert grown.state == bisher.read(path, reading="given").state


def test_given_readings_do_not_follow_other_readings(tmp_path: Path) -> None:
    """The ids of one reader are other people's in another reading: the two are not mixed."""
    text = (EXAMPLES / STORIES[1]).read_text(encoding="utf-8")
    beginning = text[: text.index("\n== 6 ") + 1]
    path, db = tmp_path / "a.story", tmp_path / "a.db"
    before = bisher.read(write(path, beginning), db=db, reader=Hands()).state
    write(path, text)
    with pytest.raises(InputError) as caught:
        bisher.read(path, reading="given", db=db)
    assert "--reread" in caught.value.hint
    source = readers.load([path])
    with store.open(db) as one:
        assert one.story(before.series) == before
        assert api.keep(one, source, api.Given(source), reread=True).again == 5
        assert one.story(before.series).readings == source.readings


def test_given_readings_are_not_passed_over(tmp_path: Path) -> None:
    """Whoever asks for given readings does not get those that are there from another reader; a part of a file whose
    readings are there is known."""
    text = (EXAMPLES / STORIES[1]).read_text(encoding="utf-8")
    path, db = write(tmp_path / "a.story", text), tmp_path / "a.db"
    bisher.read(path, db=db, reader=Hands())
    with pytest.raises(InputError):
        bisher.read(path, reading="given", db=db)
    other = tmp_path / "b.db"
    whole = bisher.read(path, reading="given", db=other).state
    write(path, text[: text.index("\n== 6 ") + 1])
    assert bisher.read(path, reading="given", db=other).state == whole


def test_given_readings_take_the_place_of_others(tmp_path: Path) -> None:
    """Rereading goes back to where the readings part, even before the first text that is changed."""
    text = (EXAMPLES / STORIES[1]).read_text(encoding="utf-8")
    path, db = write(tmp_path / "a.story", text), tmp_path / "a.db"
    bisher.read(path, db=db, reader=Hands())
    source = readers.load([write(path, text.replace("S01E05 ", "S01E05 The "))])
    with store.open(db) as one:
        kept = api.keep(one, source, api.Given(source), reread=True)
        assert one.story(source.series).readings == source.readings
    assert kept.unchanged == 0


def test_given_readings_of_a_later_part_alone(tmp_path: Path) -> None:
    """The same for a file that holds only what follows."""
    text = (EXAMPLES / STORIES[1]).read_text(encoding="utf-8")
    head, place = text[: text.index("\n== 1 ") + 1], text.index("\n== 6 ") + 1
    db = tmp_path / "a.db"
    bisher.read(write(tmp_path / "a.story", text[:place]), reading="given", db=db)
    with pytest.raises(InputError):
        bisher.read(write(tmp_path / "b.story", head + text[place:]), reading="given", db=db)


def test_a_missing_model_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever keeps the model from being loaded comes before anything is kept."""

    def broken() -> None:
        raise ModelError("the model is missing", "install bisher anew")

    monkeypatch.setattr("bisher.reading.load_reader", broken)
    with pytest.raises(ModelError):
        bisher.read(write(tmp_path / "deich.txt", lines(3)), db=tmp_path / "a.db")
    assert not (tmp_path / "a.db").exists()
