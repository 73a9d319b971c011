"""What is meant by reading a second file: what is known is recognised, what follows is added, all else is refused."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bisher import api, readers, store
from bisher.errors import ChangedError
from bisher.records import Installment, Reading
from bisher.store import Store, placing
from bisher.story import State
from hands import Hands, labelled, lines, write

NAME = "Deich"


class Shelf:
    """A store in memory and files in a folder."""

    def __init__(self, one: Store, folder: Path) -> None:
        self.one = one
        self.folder = folder
        self.reader = Hands()

    def read(self, *files: str | Sequence[str], reread: bool = False) -> api.Kept:
        """Read files, each given by its content, in one call."""
        self.reader = Hands()
        paths = [write(self.folder / f"{'abc'[n]}.txt", content) for n, content in enumerate(files)]
        return api.keep(self.one, readers.load(paths, series=NAME), self.reader, reread=reread)

    def refuses(self, *files: str | Sequence[str], reread: bool = False) -> ChangedError:
        """Reading them is refused, with a place and a way out, and changes nothing."""
        before = self.one.story(NAME)
        with pytest.raises(ChangedError) as caught:
            self.read(*files, reread=reread)
        assert caught.value.hint
        assert caught.value.where
        assert self.one.story(NAME) == before
        assert not self.reader.asked
        return caught.value

    @property
    def texts(self) -> list[str]:
        """All that counts, in order."""
        return [i.text for i in self.one.installments(NAME)]

    @property
    def labels(self) -> list[str]:
        """The labels of what counts."""
        return [i.label for i in self.one.installments(NAME)]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    """An empty store with a folder."""
    with store.memory() as one:
        yield Shelf(one, tmp_path)


def test_the_same_file_again(shelf: Shelf) -> None:
    """Reading is idempotent, and asks nobody to read what was read."""
    assert shelf.read(lines(5)).added == 5
    again = shelf.read(lines(5))
    assert (again.added, again.unchanged, shelf.reader.asked) == (0, 5, [])


def test_a_file_that_has_grown(shelf: Shelf) -> None:
    """New synopses at the end of a file are added."""
    shelf.read(lines(5))
    grown = shelf.read(lines(8))
    assert (grown.added, grown.unchanged) == (3, 5)
    assert shelf.reader.asked == lines(8)[5:]
    assert shelf.texts == lines(8)


def test_a_file_that_holds_the_beginning(shelf: Shelf) -> None:
    """A shorter file takes nothing away."""
    shelf.read(lines(5))
    assert shelf.read(lines(2)).unchanged == 2
    assert shelf.texts == lines(5)


def test_a_second_file_with_labels_that_follow(shelf: Shelf) -> None:
    """The next season by itself is added to the one before."""
    shelf.read(labelled(lines(3)))
    assert shelf.read(labelled(lines(5)[3:], season=2)).added == 2
    assert shelf.labels == ["S01E01", "S01E02", "S01E03", "S02E01", "S02E02"]
    assert shelf.texts == lines(5)


def test_a_second_file_with_labels_that_overlap(shelf: Shelf) -> None:
    """What is known is recognised by its label, wherever it stands."""
    shelf.read(labelled(lines(4)))
    kept = shelf.read(labelled(lines(6)[2:], first=3))
    assert (kept.added, kept.unchanged) == (2, 2)
    assert shelf.texts == lines(6)


def test_labels_that_are_written_otherwise(shelf: Shelf) -> None:
    """ "1x02" is "S01E02": the same place is the same installment."""
    shelf.read(labelled(lines(3)))
    other = "".join(f"1x{n:02d}\n{line}\n\n" for n, line in enumerate(lines(4), 1))
    assert shelf.read(other).added == 1
    assert shelf.labels == ["S01E01", "S01E02", "S01E03", "1x04"]


def test_the_middle_by_itself(shelf: Shelf) -> None:
    """A file of known installments adds nothing."""
    shelf.read(labelled(lines(5)))
    assert shelf.read(labelled(lines(3)[1:], first=2)).unchanged == 2


def test_numbered_lines_that_follow(shelf: Shelf) -> None:
    """Plain numbers are labels, too."""
    shelf.read([f"{n}. {line}" for n, line in enumerate(lines(4), 1)])
    assert shelf.read([f"{n}. {line}" for n, line in enumerate(lines(7), 1)][4:]).added == 3
    assert shelf.texts == lines(7)


def test_headings_without_a_number(shelf: Shelf) -> None:
    """A prologue stands where its file has it, the second time, too."""
    file = "## Prolog\n\nCleo liebt Dirk.\n\n## S01E01 Eins\n\nAnna liebt Ben.\n\n## S01E02 Zwei\n\nBen liebt Anna.\n"
    shelf.read(file)
    assert shelf.read(file).unchanged == 3
    longer = file + "\n## Zwischenspiel\n\nEdda liebt Ben.\n\n## S01E03 Drei\n\nDirk liebt Edda.\n"
    assert shelf.read(longer).added == 2
    assert shelf.labels == ["", "S01E01", "S01E02", "", "S01E03"]
    assert shelf.read(longer).unchanged == 5
    assert shelf.read("## S01E02 Zwei\n\nBen liebt Anna.\n\n## S01E04 Vier\n\nBen liebt Edda.\n").added == 1


def test_specials(shelf: Shelf) -> None:
    """A special is known again, wherever the next file has it."""
    shelf.read(labelled(lines(3)), "S00E01\nEdda liebt Anna.\n")
    shelf.read(labelled(lines(5)[3:], first=4))
    assert shelf.labels == ["S01E01", "S01E02", "S01E03", "S00E01", "S01E04", "S01E05"]
    assert shelf.read(labelled(lines(5)), "S00E01\nEdda liebt Anna.\n").unchanged == 6
    assert shelf.read("S00E02\nEdda liebt Ben.\n").added == 1


@pytest.mark.parametrize("text", ["Dirk liebt Edda.", "Anna liebt Cleo am Tag 1. Und Ben."])
def test_a_corrected_synopsis_is_refused(shelf: Shelf, text: str) -> None:
    """What was read is not changed unasked, with labels or without."""
    shelf.read(lines(5))
    error = shelf.refuses([text, *lines(5)[1:]])
    assert "installment 1 has another text" in error.message
    assert "--reread" in error.hint


def test_later_synopses_without_labels_are_refused(shelf: Shelf) -> None:
    """Whether they are corrections or what follows cannot be told: both ways out are named."""
    shelf.read(lines(3))
    error = shelf.refuses(lines(5)[3:])
    assert "label" in error.hint
    assert "one call" in error.hint
    assert "--reread" in error.hint


def test_another_title_is_a_change(shelf: Shelf) -> None:
    """Titles are shown, so they do not change silently."""
    shelf.read("S01E01 Eins\n\nAnna liebt Ben.\n\nS01E02 Zwei\n\nBen liebt Anna.\n")
    assert "another title" in shelf.refuses("S01E01 Uno\n\nAnna liebt Ben.\n\nS01E02 Zwei\n\nBen liebt Anna.\n").message


def test_labels_added_or_left_out_are_a_change(shelf: Shelf) -> None:
    """The same texts with labels are not added a second time."""
    shelf.read(lines(3))
    assert "another label" in shelf.refuses(labelled(lines(3))).message
    shelf.read(labelled(lines(3)), reread=True)
    assert "another label" in shelf.refuses(lines(3)).message


@pytest.mark.parametrize(
    "file",
    [
        labelled(["Anna liebt Edda."], first=2),
        labelled(["Anna liebt Edda."], first=5, season=1),
        "Folge 7\nAnna liebt Edda.\n",
        "S02E01-E03\nAnna liebt Edda.\n",
    ],
)
def test_what_does_not_follow_is_refused(shelf: Shelf, file: str) -> None:
    """Nothing is put before what was read, nor where it cannot be compared with it."""
    shelf.read("S01E03\nAnna liebt Ben.\n\nS02E02\nBen liebt Anna.\n")
    shelf.refuses(file)


def test_rereading_begins_at_the_first_change(shelf: Shelf) -> None:
    """Before it, readings stay as they are; from there on all is read anew."""
    shelf.read(lines(6))
    new = [*lines(6)[:3], "Dirk liebt Edda.", *lines(6)[4:]]
    kept = shelf.read(new, reread=True)
    assert (kept.again, kept.added, kept.unchanged) == (3, 0, 3)
    assert shelf.reader.asked == new[3:]
    assert shelf.texts == new


def test_rereading_without_a_change(shelf: Shelf) -> None:
    """All of the source is read anew, for instance by a better model."""
    shelf.read(lines(4))
    assert shelf.read(lines(4), reread=True).again == 4
    assert shelf.reader.asked == lines(4)


def test_rereading_what_was_never_read(shelf: Shelf) -> None:
    """The first time, it is reading."""
    assert shelf.read(lines(4), reread=True).added == 4


def test_rereading_one_labelled_synopsis_keeps_the_others(shelf: Shelf) -> None:
    """A corrected installment by itself costs none of those after it: they are read anew from the store."""
    shelf.read(labelled(lines(6)))
    kept = shelf.read("S01E03\nDirk liebt Edda.\n", reread=True)
    assert (kept.again, kept.dropped, kept.unchanged) == (4, 0, 2)
    assert shelf.texts == [*lines(6)[:2], "Dirk liebt Edda.", *lines(6)[3:]]


def test_rereading_the_last_season(shelf: Shelf) -> None:
    """Without a change, rereading begins with the first installment of the source."""
    shelf.read(labelled(lines(3)), labelled(lines(5)[3:], season=2))
    assert shelf.read(labelled(lines(5)[3:], season=2), reread=True).again == 2
    assert shelf.texts == lines(5)


def test_rereading_with_an_installment_that_was_missing(shelf: Shelf) -> None:
    """It is put where it belongs when the whole series is given, and refused when its place cannot be told."""
    missing = labelled(lines(2)) + labelled(lines(5)[3:], first=4)
    shelf.read(missing)
    assert "one call" in shelf.refuses(labelled(lines(3)[2:], first=3), reread=True).hint
    kept = shelf.read(labelled(lines(5)), reread=True)
    assert (kept.added, kept.again, kept.unchanged) == (1, 2, 2)
    assert shelf.texts == lines(5)


def test_rereading_a_shorter_file_without_labels(shelf: Shelf) -> None:
    """Two lines that were joined are one installment, and none is left over."""
    shelf.read(lines(5))
    joined = [*lines(5)[:2], " ".join(lines(5)[2:4]), lines(5)[4]]
    kept = shelf.read(joined, reread=True)
    assert (kept.dropped, kept.again) == (1, 2)
    assert shelf.texts == joined


def test_a_reader_that_fails_while_rereading(shelf: Shelf) -> None:
    """The old story is there until the new one is whole."""
    shelf.read(lines(5))

    class Broken(Hands):
        def read(self, installment: Installment, state: State) -> Reading:
            if installment.number == 4:
                raise MemoryError
            return super().read(installment, state)

    source = readers.load([write(shelf.folder / "new.txt", ["Neu liebt Anna.", *lines(5)[1:]])], series=NAME)
    with pytest.raises(MemoryError):
        api.keep(shelf.one, source, Broken(), reread=True)
    assert shelf.texts == lines(5)


def test_a_bookmark_among_equal_texts() -> None:
    """ "No synopsis." stands for several installments: the second of them stays the second."""
    texts = ("Eins.", "Nichts bekannt.", "Drei.", "Nichts bekannt.", "Fünf.")
    before = [Installment(n, text, "de") for n, text in enumerate(texts, 1)]
    after = [Installment(n, text, "de") for n, text in enumerate((*texts[:2], "Neu.", *texts[2:4]), 1)]
    assert [placing.where_now(n, before, before) for n in (1, 2, 3, 4, 5)] == [1, 2, 3, 4, 5]
    assert [placing.where_now(n, before, after) for n in (1, 2, 3, 4, 5)] == [1, 2, 4, 5, 5]
    assert [placing.where_now(n, before, after[:4]) for n in (1, 2, 4, 5)] == [1, 1, 4, 4]


def test_a_bookmark_is_not_carried_beyond_what_was_not_reached() -> None:
    """A text that is written at last, where there was none: the next one like the old one is not the same."""
    before = [Installment(n, text, "de") for n, text in enumerate(("A.", "Nichts.", "C.", "Nichts."), 1)]
    after = [Installment(n, text, "de") for n, text in enumerate(("A.", "B.", "C.", "Nichts."), 1)]
    assert [placing.where_now(n, before, after) for n in (1, 2, 3, 4)] == [1, 1, 3, 3]
    moved = [Installment(n, text, "de") for n, text in enumerate(("A.", "C.", "Nichts."), 1)]
    assert [placing.where_now(n, before[:3], moved) for n in (1, 2, 3)] == [1, 1, 2]


def test_where_a_bookmark_goes() -> None:
    """By label where there is one, else by text; backwards where it is gone."""
    before = [Installment(n, f"Tag {e}.", "de", label=f"S01E{e:02d}") for n, e in enumerate((1, 2, 4), 1)]
    after = [Installment(n, f"Der Tag {n}.", "de", label=f"S01E{n:02d}") for n in (1, 2, 3, 4)]
    assert [placing.where_now(n, before, after) for n in (1, 2, 3)] == [1, 2, 4]
    assert [placing.where_now(n, after, before) for n in (1, 2, 3, 4)] == [1, 2, 2, 3]
