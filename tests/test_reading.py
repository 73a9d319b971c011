"""The reading model: what it must get right, and that it does the same each time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from threadpoolctl import ThreadpoolController

import bisher
from bisher import readers, story
from bisher.errors import ModelError
from bisher.language import sentences
from bisher.reading import load_reader, memory
from bisher.reading.labels import KINDS, TAGS
from bisher.reading.mentions import Tagged, capitalised, known_names, split_names, tagged, titled_names, viterbi
from bisher.reading.names import listed
from bisher.reading.passages import LONGEST, passages
from bisher.reading.reader import Reader, load_model
from bisher.reading.tokens import words
from bisher.records import Installment, Lang, Reading
from bisher.view import View

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The reader with the weights that the package ships."""
    return load_reader()


def read(reader: Reader, lang: Lang, *texts: str) -> View:
    """The view after some texts."""
    state = story.empty("Deich")
    for number, text in enumerate(texts, 1):
        installment = Installment(number, text, lang, sentences=tuple(sentences(text, lang)))
        state = story.step(state, installment, reader.read(installment, state))
    return state.as_of(state.number)


def test_reading_takes_one_thread_of_numpy(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads that wait for each other made a reading slower, and several times as slow where others were at work."""
    pools = ThreadpoolController().select(user_api="blas")
    before, during = [pool.num_threads for pool in pools.lib_controllers], []
    tags = type(reader.model.heads).tags
    monkeypatch.setattr(
        type(reader.model.heads),
        "tags",
        lambda heads, vectors: (during.extend(p.num_threads for p in pools.lib_controllers), tags(heads, vectors))[1],
    )
    read(reader, "en", "Maud marries Corwin.")
    assert set(during) <= {1}
    assert len(during) == len(before)
    assert [pool.num_threads for pool in pools.lib_controllers] == before


@pytest.mark.parametrize(
    ("lang", "text", "names", "relations"),
    [
        (
            "de",
            "Wiebke und ihr Bruder Onno übernehmen die Werft. Wiebke heiratet Tamme.",
            {"Wiebke", "Onno", "Tamme"},
            {("sibling", frozenset({"Wiebke", "Onno"})), ("married", frozenset({"Wiebke", "Tamme"}))},
        ),
        (
            "en",
            "Maud and her brother Silas take over the ferry. Maud marries Corwin.",
            {"Maud", "Silas", "Corwin"},
            {("sibling", frozenset({"Maud", "Silas"})), ("married", frozenset({"Maud", "Corwin"}))},
        ),
    ],
)
def test_plain_sentences_are_read(
    reader: Reader, lang: Lang, text: str, names: set[str], relations: set[tuple[str, frozenset[str]]]
) -> None:
    """Names and plainly stated family in both languages."""
    view = read(reader, lang, text)
    assert {c.name for c in view.cast if c.named} == names
    found = {(r.type, frozenset({view.character(r.a).name, view.character(r.b).name})) for r in view.standing}
    assert relations <= found


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        ("de", ("Wiebke küsst Onno.", "Onno sucht Arbeit. Er findet keine.")),
        ("en", ("Maud kisses Silas.", "Silas looks for work. He finds none.")),
    ],
)
def test_somebody_is_known_again(reader: Reader, lang: Lang, texts: tuple[str, ...]) -> None:
    """A name in a later installment, and the pronoun after it, mean the person of the earlier one."""
    view = read(reader, lang, *texts)
    assert len(view.cast) == 2
    assert [number for number, _ in view.mentions_of("c2")] == [1, 2, 2]


def test_examples_read_as_well_as_they_should(reader: Reader) -> None:
    """A broken export or decoder shows: most of the example's named characters are found, nearly none is made up."""
    for stem in ("rechts_vor_links", "tenth_frame"):
        given = bisher.read(EXAMPLES / f"{stem}.story", reading="given").as_of("last")
        view = bisher.read(EXAMPLES / f"{stem}.story", reader=reader).as_of("last")
        wanted = {c.name.split()[0] for c in given.cast if c.named}
        found = {c.name.split()[0] for c in view.cast if c.named}
        assert len(wanted & found) >= 0.8 * len(wanted)
        assert len(found - wanted) <= 0.3 * len(found)
        assert len(view.relations) >= 5


def test_the_model_sees_no_future(reader: Reader) -> None:
    """Readings of a whole series begin with the readings of its beginning."""
    source = readers.load([EXAMPLES / "rechts_vor_links.de.txt"])

    def readings(count: int) -> tuple[Reading, ...]:
        state = story.empty("x")
        for installment in source.installments[:count]:
            state = story.step(state, installment, reader.read(installment, state))
        return state.readings

    assert readings(6)[:3] == readings(3)


def test_same_bytes_in_another_process() -> None:
    """Another process with another hash seed, locale and time zone reads the same."""
    code = ("import bisher; s = bisher.read(r'{}', series='x'); print(s.as_of(3).digest)").format(
        EXAMPLES / "tenth_frame.en.txt"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8"},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(digests) == 1


@pytest.mark.parametrize("text", ["", "   ", "…", "🙂 🙂", "a\u0301 e\u0301", "Ünï", "x" * 3000, "Anna " * 900])
def test_odd_texts_are_read(reader: Reader, text: str) -> None:
    """Nothing to read, nothing but marks, combining characters, a very long word, a very long sentence: no crash, and
    every offset within the text."""
    installment = Installment(1, text, "en", sentences=tuple(sentences(text, "en")))
    reading = reader.read(installment, story.empty("x"))
    assert all(0 <= m.start < m.end <= len(text) for m in reading.mentions)


def test_long_installments_are_read_in_passages() -> None:
    """All words are in exactly one passage, none is too long, and cuts fall between sentences."""
    text = " ".join(f"Wiebke meets Onno at pier {n}." for n in range(200))
    installment = Installment(1, text, "en", sentences=tuple(sentences(text, "en")))
    found = passages(installment)
    assert [w for p in found for w in p.words] == words(text)
    assert all(0 < len(p.words) <= LONGEST for p in found)
    assert {text[p.words[-1].start] for p in found} == {"."}


def test_tags_form_mentions() -> None:
    """The best sequence of tags never has an inside without its beginning."""
    logits = np.zeros((3, len(TAGS)), np.float32)
    logits[0, TAGS.index("I-name")] = 5
    logits[1, TAGS.index("I-name")] = 5
    path = viterbi(logits)
    assert TAGS[path[0]] == "B-name"
    assert tagged(logits[:2], "Ilse Harms", words("Ilse Harms"), "de") == [Tagged(0, 1, 0)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Preston wonders aloud", ["Preston"]),
        ("preston wonders aloud", ["preston", "aloud"]),
        ("Preston meets rory", ["Preston", "rory"]),
        ("007 meets q", ["007"]),
    ],
)
def test_a_name_in_lower_case_is_one_where_no_name_has_a_capital_or_it_is_known(text: str, names: list[str]) -> None:
    """An adverb that looks like a name to the model does not become a character; texts without capitals are read, and
    somebody who is known keeps a name that was mistyped."""
    spans = words(text)
    found = capitalised([Tagged(0, 0, 0), Tagged(2, 2, 0)], text, spans, {"rory": frozenset({1})})
    assert [text[spans[t.first].start : spans[t.last].end] for t in found] == names


def test_a_trigger_where_nobody_is_mentioned_has_no_participants(reader: Reader) -> None:
    """The heads take a passage in which something happens and nobody is."""
    heads = reader.model.heads
    words_, spans = np.zeros((1, 384), np.float32), np.zeros((0, 256), np.float32)
    arguments, none = heads.arguments(words_, np.array([19]), spans, np.zeros((1, 0, 3), np.int64))
    assert arguments.shape == (1, 0, 3)
    assert none.shape == (1, 4)


@pytest.mark.parametrize(
    ("text", "marked", "names"),
    [
        ("Kommissar Ole Brandt kommt", [Tagged(0, 0, 0), Tagged(1, 2, 0)], ["Kommissar Ole Brandt"]),
        ("Detective Sergeant Mia Cole", [Tagged(0, 0, 0), Tagged(1, 3, 0)], ["Detective Sergeant Mia Cole"]),
        ("Kommissar. Ole Brandt kommt", [Tagged(0, 0, 0), Tagged(2, 3, 0)], ["Kommissar", "Ole Brandt"]),
        ("Tim Ole kommt", [Tagged(0, 0, 0), Tagged(1, 1, 0)], ["Tim", "Ole"]),
        ("Kommissar Ole", [Tagged(0, 0, 1), Tagged(1, 1, 0)], ["Kommissar", "Ole"]),
    ],
)
def test_a_title_before_a_name_is_a_part_of_it(text: str, marked: list[Tagged], names: list[str]) -> None:
    """Where it was taken for a name of its own, nothing stands between, and it is a title."""
    spans = words(text)
    found = titled_names(marked, text, spans)
    assert [text[spans[one.first].start : spans[one.last].end] for one in found] == names


@pytest.mark.parametrize(
    ("heard", "split"),
    [
        ({"anna": {0}, "ben": {1}}, True),
        ({"anna": {0}, "ben": {0}}, False),
        ({"anna": {0}}, False),
        ({"anna": {0}, "ben": {1}, "anna bens": {0}}, False),
        ({"anna": {0}, "ben": {1}, "ben holm": {1}}, True),
        ({"anna": {0}, "ben": {1}, "uwe ben": {1}}, False),
        ({"anna": {0}, "bens": {1}, "uwe bens": {1}}, False),
    ],
)
def test_two_known_names_are_two_people(heard: dict[str, set[int]], split: bool) -> None:
    """ "Anna Bens" is split where both are known and different, nobody bears both, and the second is no surname."""
    text = "Anna Bens Auto"
    found = split_names([Tagged(0, 1, 0)], text, words(text), {k: frozenset(v) for k, v in heard.items()})
    assert len(found) == (2 if split else 1)


@pytest.mark.parametrize(
    ("title", "heard", "split"),
    [
        ("Mr", {"anna": {0}}, True),
        ("Mrs", {"anna": {0}}, False),
        ("Mr", {"anna": {0}, "anna holm": {0}}, False),
        ("Mr", {}, False),
    ],
)
def test_the_name_of_somebody_else_is_no_surname(title: str, heard: dict[str, set[int]], split: bool) -> None:
    """Where "Mr. Quast" is new, "Anna Quast" are two, unless Anna has a surname already or is not known."""
    text = f"{title}. Quast trifft Anna Quast"
    marked = [Tagged(0, 2, 0), Tagged(4, 5, 0)]
    found = split_names(marked, text, words(text), {k: frozenset(v) for k, v in heard.items()})
    assert len(found) == (3 if split else 2)


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("Sawyer turns up.", "en", "name"),
        ("The sawyer turns up.", "en", "noun"),
        ("Richter kommt.", "de", "name"),
        ("Der Richter kommt.", "de", "noun"),
        ("Smith turns up.", "en", "noun"),
    ],
)
def test_whoever_is_known_by_a_name_is_meant_by_it(text: str, lang: Lang, kind: str) -> None:
    """A noun that is somebody's name is the name, unless an article or a small letter says otherwise."""
    spans = words(text)
    place = 1 if text.startswith(("The", "Der")) else 0
    heard = {"sawyer": frozenset({0}), "richter": frozenset({1})}
    (found,) = known_names([Tagged(place, place, KINDS.index("noun"))], text, spans, lang, heard)
    assert KINDS[found.kind] == kind


def test_called_by_a_noun_before() -> None:
    """By that noun, or by a title before the name; the last word of a name is none."""
    holt = memory.Known(names=["Captain Dagna Holt"], nouns=["guard"])
    assert memory.is_called(holt, "captain")
    assert memory.is_called(holt, "guard")
    assert not memory.is_called(holt, "holt")
    assert not memory.is_called(memory.Known(names=["Sister"]), "sister")


def test_a_missing_model_is_said_so(tmp_path: Path) -> None:
    """Without its files the model says what is missing and what to do."""
    with pytest.raises(ModelError, match="missing or broken"):
        load_model(tmp_path)


@pytest.mark.parametrize(
    ("surface", "known", "name"),
    [
        ("Alexandrs", (), "Alexandr"),
        ("Annas", ("Anna",), "Anna"),
        ("Jonas", (), "Jonas"),
        ("Klaus", (), "Klaus"),
        ("Piets", (), "Piet"),
        ("Xandrus", (), "Xandrus"),
    ],
)
def test_german_genitive_is_not_another_name(surface: str, known: tuple[str, ...], name: str) -> None:
    """A genitive is undone where the name was heard, or where the lists of first names have it without the s alone."""
    assert listed(surface, "de", known) == name
    assert listed("Jonas", "en", ("Jona",)) == "Jonas"
    assert listed("Wiebkens", "de", (), ("Wiebken", "Wiebkens")) == "Wiebken"
