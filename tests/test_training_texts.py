"""What a model is trained on says what it is taken to say: renamed stories, the phrase bank, novels."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from training.data import CORPORA, ROOT, example, load_story
from training.lexicon import ratios
from training.novels import novel
from training.phrases import phrases, stories
from training.rename import rename

from bisher.language.first_names import first_names, gender_of

POOLS = {
    "f": ["ottoline", "zenobia", *sorted(first_names("f"))[:40]],
    "m": sorted(first_names("m"))[:40],
    "last": ["Quast"],
}
STORY = """%series Die Mühle
%lang de
%genre drama
%cast anna | Anna Quast; Anna | f
%cast ben | Ben; Benjamin | m
%cast frau | - | f

== 1
[Anna Quast](anna) verlässt [Ben](ben), weil [Annas](anna) [Mutter](frau) [ihn](ben) nicht mag.
Ein Anna-Denkmal bleibt stehen.
+ breakup anna ben "verlässt"
- parent frau anna "Mutter"
"""


@pytest.fixture
def story(tmp_path: Path) -> dict:
    path = tmp_path / "muehle.story"
    path.write_text(STORY, encoding="utf-8")
    return load_story(path)


def test_the_telling_word_of_a_trigger_goes_into_the_lexicon(tmp_path: Path) -> None:
    """Of several words it is the word that is seldom there for anything else, not the longest one."""
    throws = "".join(f"\n== {n}\n[Anna](anna) schleudert den Ball.\n" for n in range(2, 9))
    text = STORY[: STORY.index("== 1")] + '== 1\n[Anna](anna) schleudert das Tuch.\n- quit anna "schleudert das Tuch"\n'
    path = tmp_path / "muehle.story"
    path.write_text(text + throws, encoding="utf-8")
    assert {stem: set(kinds) for stem, kinds in ratios([load_story(path)])["de"].items()} == {"tuch": {"quit"}}


def test_renamed_story_says_the_same_of_others(story: dict) -> None:
    """Names change in their mentions alone, offsets and triggers go with the text, nicknames stay."""
    out = next(r for seed in range(50) if (r := rename(story, POOLS, random.Random(seed)))["cast"] != story["cast"])
    before, after = story["installments"][0], out["installments"][0]
    new = out["cast"]["anna"]["names"][1]
    assert new != "Anna"
    assert after["text"] == before["text"].replace("Annas", new + "s").replace("Anna Quast", f"{new} Quast")
    for m in after["mentions"]:
        assert after["text"][m["start"] : m["end"]] == m["surface"]
    assert [after["text"][f["start"] : f["end"]] for f in after["facts"]] == ["verlässt", "Mutter"]
    assert out["cast"]["ben"] == story["cast"]["ben"]
    assert story["cast"]["anna"]["names"][1] == "Anna"


def test_whole_corpus_can_be_renamed() -> None:
    """Every mention still begins and ends with a word, in every file."""
    for path in sorted((ROOT / "corpus" / "train").glob("*.story"))[::12]:
        out = rename(load_story(path), POOLS, random.Random(3))
        for installment in out["installments"]:
            assert example(out, installment).text == installment["text"]


@pytest.mark.parametrize("path", sorted((ROOT / "corpus" / "phrases").glob("*.txt")), ids=lambda p: p.stem)
def test_every_phrase_becomes_a_story(path: Path) -> None:
    """All facts of all lines stand in the stories made of them, each at its trigger."""
    bank = phrases(path)
    made = [i for s in stories(bank, path.name[:2], POOLS, random.Random(1)) for i in s["installments"]]
    assert sum(len(i["facts"]) for i in made) >= 0.97 * sum(len(p.facts) for p in bank)
    for i in made:
        assert all(i["text"][m["start"] : m["end"]] == m["surface"] for m in i["mentions"])
        assert all(i["text"][f["start"] : f["end"]].lower() == f["quote"].lower() for f in i["facts"])


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('betray A B "verrät" [A] verrät [B.a].', "no bar"),
        ('betray A B "verkauft" | [A] verrät [B.a].', "not in the sentence"),
        ('betray A C "verrät" | [A] verrät [B.a].', "C not in the sentence"),
        ('betrays A B "verrät" | [A] verrät [B.a].', "no such type"),
        ('betray A B "verrät" | [A] verrät [B.x].', "slot"),
        ("betray | [A] verrät [B.a].", "facts"),
    ],
)
def test_broken_phrases_are_located(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "de_x.txt"
    path.write_text(f"# betray\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=f"de_x.txt:2: .*{problem}"):
        phrases(path)


def test_novel_keeps_people_and_heads(tmp_path: Path) -> None:
    """A chain is a person where a pronoun says so; a phrase is cut to its head, nested ones too."""
    words = "The old man of the house saw his sister . She greeted him .".split()
    marks = "(1 _ _ _ (2 1)|2) _ (1)|(3 3) _ (3) _ (1) _".split()
    body = "\n".join(f"d\t0\t{i}\t{w}\t_\t{m}" for i, (w, m) in enumerate(zip(words, marks, strict=True)))
    path = tmp_path / "a.conll"
    path.write_text(f"#begin document\n{body}\n{body}\n" * 6, encoding="utf-8")
    made = novel(path)
    first = made["installments"][0]
    assert {k: p["gender"] for k, p in made["cast"].items()} == {"p1": "m", "p3": "f"}
    assert first["text"].startswith("The old man of the house saw his sister. She greeted him.")
    assert [(m["surface"], m["ids"]) for m in first["mentions"][:5]] == [
        ("man", ["p1"]), ("his", ["p1"]), ("sister", ["p3"]), ("She", ["p3"]), ("him", ["p1"])
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "gender"), [("Anna", "f"), ("Bens", "m"), ("Zoë", "f"), ("Xqz", ""), ("Dr", "")])
def test_first_names(name: str, gender: str) -> None:
    assert gender_of(name) == gender


@pytest.mark.parametrize("folder", CORPORA, ids=lambda folder: str(folder.relative_to(ROOT)))
def test_every_series_to_train_on_can_be_learned(folder: Path) -> None:
    """The checker finds nothing, triggers and mentions are whole words, and no series is one of dev."""
    dev = {load_story(path)["meta"]["series"] for path in sorted((ROOT / "corpus" / "dev").glob("*.story"))}
    files = sorted(folder.glob("*.story"))
    assert files
    for path in files:
        story = load_story(path)
        assert story["meta"]["series"] not in dev, path
        assert story["meta"]["lang"] == path.name[:2]
        for installment in story["installments"]:
            assert len(example(story, installment).arguments) == len(installment["facts"])
