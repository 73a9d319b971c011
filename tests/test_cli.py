"""The command line end to end, with readings that a person has given: no model is needed for any of it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import cast

import pytest

from bisher import store
from bisher.export import TABLE_NAMES
from bisher.introducing import half_line
from bisher.records import Lang
from shell import DB, completions, refused, shell, shown

STORY = "tenth_frame.story"

# The whole way through


def test_from_a_file_to_a_story(folder: Path) -> None:
    """Reading says how much was read and what to do next; the bookmark counts where no boundary is named."""
    read = shell(folder, "read", STORY, "--reading", "given")
    assert (read.code, read.out) == (0, b"")
    assert read.talk == 'Tenth Frame: 13 new, 13 in all\nnext: bisher bookmark "Tenth Frame" N, then bisher recap\n'
    assert shell(folder, "bookmark", "S01E07").talk == "Tenth Frame: bookmark at 7\n"
    assert shown(folder, "bookmark") == "7\n"
    assert shown(folder, "series") == "series       bookmark\nTenth Frame  7\n"
    assert shown(folder, "recap") == shown(folder, "recap", "Tenth Frame", "--as-of", "7")
    assert shown(folder, "recap") != shown(folder, "recap", "--as-of", "last")


def test_a_series_is_removed_and_can_be_read_again(kept: Path) -> None:
    """Its bookmark goes with it; where one of the names is nobody's, nothing is removed."""
    assert shell(kept, "read", STORY, "--reading", "given", "--series", "Other").code == 0
    assert shell(kept, "bookmark", "Tenth Frame", "7").code == 0
    message = refused(kept, 2, "series", "--remove", "Tenth Frame", "--remove", "Tenth Fame")
    assert message.startswith("Error: no series 'Tenth Fame' in the store\n")
    assert len(json.loads(shown(kept, "series", "--json"))["items"]) == 2
    removed = shell(kept, "series", "--remove", "Tenth Frame", "--remove", "Tenth Frame")
    assert (removed.talk, removed.text) == ("Tenth Frame: removed\n", "series  bookmark\nOther   -\n")
    assert refused(kept, 2, "recap", "Tenth Frame", "--as-of", "1").startswith("Error: no series 'Tenth Frame'")
    assert shell(kept, "read", STORY, "--reading", "given").talk.startswith("Tenth Frame: 13 new, 13 in all\n")
    assert shown(kept, "bookmark", "Tenth Frame") == "-\n"


def test_a_series_that_is_not_there_has_no_bookmark(kept: Path) -> None:
    """Whoever mistypes the name is told so, though the store holds one series alone."""
    for words in (["Tenth Fame", "7"], ["Tenth Fame", "--clear"]):
        assert refused(kept, 2, "bookmark", *words).startswith("Error: no series 'Tenth Fame' in the store\n")
    assert refused(kept, 2, "bookmark", "Tenth Frame", "7", "8").startswith("Error: one boundary")
    assert shown(kept, "bookmark") == "7\n"


def test_a_recap_is_cited_within_its_words(kept: Path) -> None:
    """Each line of a recap ends in the sentences that it rests on, which `why` takes, and it keeps to its length."""
    long, short = (shown(kept, "recap", "--words", words) for words in ("150", "40"))
    assert len(short.split()) < len(long.split()) < 230
    for line in (line for line in long.splitlines() if line.startswith("  ")):
        places = line[line.rindex("(") + 1 : -1].split(", ")
        for place in places:
            assert shown(kept, "why", place).startswith(place)


def test_a_recap_is_printed_alike_from_python(kept: Path) -> None:
    """What `print` makes of a recap is what the command tells."""
    with store.open(kept / DB) as one:
        view = one.story(one.series()[0]).as_of(7)
    assert f"{view.told().recap()}\n" == shown(kept, "recap")
    assert f"{view.recap('de', words=40)}\n" == shown(kept, "recap", "--all", "--lang", "de", "--words", "40")


def test_a_recap_since_then(kept: Path) -> None:
    """Who comes back after a break is told of the rest alone."""
    happened = json.loads(shown(kept, "recap", "--since", "4", "--json", "--words", "400"))["items"][0]
    assert happened["part"] == "happened"
    assert {c["number"] for line in happened["lines"] for c in line["citations"]} <= {5, 6, 7}
    assert happened["lines"]


def test_who_is_who(kept: Path) -> None:
    """Everybody so far in a table; one of them as a card, under names that are known by then."""
    table = shown(kept, "who").splitlines()
    assert table[0].split() == ["who", "what", "first", "last", "where"]
    assert len(table) == 13
    card = shown(kept, "who", "Caroline")
    assert card.startswith("Dee\n")
    assert "(7:2)" in card
    assert shown(kept, "who", "dee") == card
    assert "Caroline" not in shown(kept, "who", "Dee", "--as-of", "6")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_cast_cites_all_that_it_tells(kept: Path, lang: str) -> None:
    """A row rests on where somebody came in, and on whatever else half a line about them is taken from: in the table,
    as JSON, and on the page in Markdown."""
    rows = json.loads(shown(kept, "who", "--lang", lang, "--json"))["items"]
    with store.open(kept / DB) as one:
        view = one.story(one.series()[0]).as_of(7).told()
    table = shown(kept, "who", "--lang", lang).splitlines()[1:]
    page = shown(kept, "export", "--format", "markdown", "--told", "--lang", lang).splitlines()
    for row, line in zip(rows, table, strict=True):
        half = half_line(view, view.character(row["character"]["id"]), cast(Lang, lang))
        places = [f"{c['number']}:{c['sentence_index']}" for c in row["citations"]]
        assert row["citations"][0] == row["citation"]
        assert {f"{c.number}:{c.sentence_index}" for c in half.citations} <= {*places}
        cited = list(dict.fromkeys(places))
        assert line.endswith(f"  {', '.join(cited)}")
        marked = ", ".join(f"[{place}](#s{place.replace(':', '-')})" for place in cited)
        assert any(told.startswith(f"| {row['name']} | ") and told.endswith(f" | {marked} |") for told in page)
    assert any(row["citations"][1:] for row in rows)


def test_who_with_several_matches(kept: Path) -> None:
    """Several who may be meant are listed with the ids by which to ask for one."""
    outcome = shell(kept, "who", "mother")
    header, first, second = outcome.text.splitlines()
    assert header.startswith("id ")
    assert (first.split()[0], second.split()[0]) == ("c1", "c2")
    assert "bisher who ID" in outcome.talk
    assert shown(kept, "who", "c2").startswith("the mother\n")
    assert len(json.loads(shown(kept, "who", "mother", "--json"))["items"]) == 2


def test_somebody_unknown(kept: Path) -> None:
    """A name that nobody has is a failure, with names that are known by then and with no others."""
    assert refused(kept, 1, "who", "Jan", "-q") == (
        "Error: nobody called 'Jan' is known as of 7\n  perhaps Janelle; bisher who lists everybody so far\n"
    )
    assert "perhaps Yolanda Cruz;" in refused(kept, 1, "who", "Crus")
    for far in ("Nobody", "Dolly Cross"):
        assert "perhaps" not in refused(kept, 1, "who", far)
    assert "Augie" not in refused(kept, 1, "who", "Augy")
    assert "perhaps" not in refused(kept, 1, "who", "Xq")


def test_relations_and_timeline(kept: Path) -> None:
    """Who stands how to whom, and what happened, each line with its citation."""
    relations = shown(kept, "relations")
    assert "7:2" in next(line for line in relations.splitlines() if "Dee" in line)
    assert len(relations.splitlines()) == 1 + 11
    timeline = shown(kept, "timeline").splitlines()
    assert timeline[0].split()[-1] == "where"
    assert [line for line in timeline if "Yolanda Cruz" in line and line.endswith("5:3")]


def test_why_shows_the_sentence(kept: Path) -> None:
    """A citation leads to the very sentence, who is meant in it, and what was found there."""
    why = shown(kept, "why", "7:2")
    assert why.startswith("7:2  She gives him one: her real name is Caroline, and she is Preston's wife.\n")
    assert "\n  [She](Dee) gives [him](Rory) one" in why
    assert "“wife”" in why
    assert "„wife“" in shown(kept, "why", "7:2", "--lang", "de")
    assert shown(kept, "why", "S01E07:2") == why
    assert shown(kept, "why", "7").count("\n7:") == 4


def test_german_and_english(kept: Path) -> None:
    """The program speaks the language of the texts, or the one that is asked for."""
    assert "How things stand" in shown(kept, "recap")
    assert "Wie es steht" in shown(kept, "recap", "--lang", "de")
    assert shown(kept, "relations", "--lang", "en") == shown(kept, "relations")


@pytest.mark.parametrize("command", [["recap"], ["who"], ["who", "Dee"], ["relations"], ["timeline"], ["why", "3"]])
def test_json_has_one_envelope(kept: Path, command: list[str]) -> None:
    """Programs find the boundary, the digest of what it rests on, and a list of items, whatever they ask for."""
    document = json.loads(shown(kept, *command, "--json"))
    assert list(document) == ["as_of", "digest", "items"]
    assert document["as_of"] == 7
    assert len(document["digest"]) == 64
    assert document["items"]


def test_told_and_everything_say_which(kept: Path) -> None:
    """Whoever reads the output knows whether the unsure findings are in it."""
    assert "what is told as so" in shell(kept, "relations").talk
    assert "everything" in shell(kept, "relations", "--all").talk
    assert shell(kept, "relations", "-q").talk == ""


def test_options_from_the_environment(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Boundary, series, language and any option of a command can be set once for a shell."""
    monkeypatch.setenv("BISHER_AS_OF", "3")
    monkeypatch.setenv("BISHER_LANG", "de")
    monkeypatch.setenv("BISHER_RECAP_WORDS", "40")
    assert shown(kept, "recap") == shown(kept, "recap", "--as-of", "3", "--lang", "de", "--words", "40")
    monkeypatch.setenv("BISHER_EXPORT_FORMAT", "json")
    assert json.loads(shown(kept, "export"))["as_of"] == 3
    monkeypatch.setenv("BISHER_SERIES", "Nothing")
    assert "no series 'Nothing'" in refused(kept, 2, "recap")


def test_labels_are_completed_up_to_the_bookmark(kept: Path) -> None:
    """A boundary may be typed as a label, so the shell completes that, too, and none from after the bookmark."""
    labels = [f"S01E{n:02}" for n in range(1, 8)]
    assert [text for text, _ in completions(kept, ["recap", "--as-of"], "s01")] == labels
    assert [text for text, _ in completions(kept, ["recap", "--as-of"], "7")] == ["7"]
    assert len(completions(kept, ["recap", "--as-of"])) == 7


# Exports


def test_exports(kept: Path) -> None:
    """Files are written as of the boundary, with folders as needed, and never over something unasked."""
    assert shown(kept, "export", "--format", "csv", "-o", "tables") == ""
    assert sorted(path.name for path in (kept / "tables").iterdir()) == sorted(f"{name}.csv" for name in TABLE_NAMES)
    for name in TABLE_NAMES:
        text = (kept / "tables" / f"{name}.csv").read_text(encoding="utf-8")
        assert text == shown(kept, "export", "--format", "csv", "--table", name)
        assert len(list(csv.reader(io.StringIO(text)))) > 2
    again = refused(kept, 2, "export", "--format", "csv", "-o", "tables", "-q")
    assert again.startswith("Error: tables/")
    assert "--force" in again
    assert shown(kept, "export", "--format", "csv", "-o", "tables", "--force") == ""
    assert json.loads(shown(kept, "export", "--format", "json"))["as_of"] == 7
    assert len(json.loads(shown(kept, "export", "--format", "reading"))["installments"]) == 7


def test_an_export_to_a_dash(kept: Path) -> None:
    """`-` is stdout, as for other programs, and no file of that name."""
    assert shown(kept, "export", "--format", "json", "-o", "-") == shown(kept, "export", "--format", "json")
    assert not (kept / "-").exists()
    assert "several tables" in refused(kept, 2, "export", "--format", "csv", "-o", "-")


def test_saying_more(kept: Path) -> None:
    """`-v` tells on stderr which files are used, and never how the story goes on; `-q` has the last word."""
    usual, more = shell(kept, "who"), shell(kept, "who", "-v")
    assert more.out == usual.out
    added = more.talk.replace(usual.talk, "").splitlines()
    assert [line.split(": ")[0] for line in added] == ["store", "corrections", "digest"]
    assert added[0] == f"store: {DB}"
    assert "Tenth Frame.corrections" in added[1]
    assert shell(kept, "who", "-v", "-q").talk == ""
    assert shell(kept, "series", "--verbose").talk == shell(kept, "bookmark", "-v").talk == f"store: {DB}\n"
    assert "1 en 74 words S01E01 First Ball\n" in shell(kept, "read", STORY, "--reading", "given", "-v").talk
    assert f"{STORY}: 13 installments, en\n" in shell(kept, "eval", STORY, "--reading", "given", "-v").talk


def test_export_as_json_is_that_format(kept: Path) -> None:
    """`--json` asks for the same of every command that shows a story; beside another format it is not passed over."""
    assert shown(kept, "export", "--json") == shown(kept, "export", "--json", "--format", "json")
    assert shown(kept, "export", "--json") == shown(kept, "export", "--format", "json")
    assert "--format json" in refused(kept, 2, "export", "--json", "--format", "csv", "--table", "events", "-q")
    assert "csv, gexf" in refused(kept, 2, "export", "-q")


def test_an_export_that_cannot_be_written(kept: Path) -> None:
    """A folder that cannot be made is a failure with its path, not a traceback."""
    (kept / "file").write_text("", encoding="utf-8")
    assert refused(kept, 1, "export", "--format", "json", "-o", "file/x.json", "-q").startswith("Error: file/x.json: ")


# Reading again


def test_reading_the_same_again_adds_nothing(kept: Path) -> None:
    """The command can be repeated: nothing is read twice, nothing changes, the bookmark stays."""
    before = shown(kept, "export", "--format", "json", "--as-of", "last")
    assert shell(kept, "read", STORY, "--reading", "given").talk == "Tenth Frame: 0 new, 13 known already, 13 in all\n"
    assert shown(kept, "export", "--format", "json", "--as-of", "last") == before
    assert shown(kept, "bookmark") == "7\n"


def test_installments_are_appended(folder: Path) -> None:
    """What comes out next week is added to what is there, and changes nothing that was shown before."""
    whole = (folder / STORY).read_text(encoding="utf-8")
    (folder / STORY).write_text(whole[: whole.index("== 8 ")], encoding="utf-8")
    assert "7 new, 7 in all" in shell(folder, "read", STORY, "--reading", "given").talk
    before = [shown(folder, *command, "--as-of", "7") for command in (["recap"], ["who"], ["relations"], ["why", "7"])]
    (folder / STORY).write_text(whole, encoding="utf-8")
    assert "6 new, 7 known already, 13 in all" in shell(folder, "read", STORY, "--reading", "given").talk
    after = [shown(folder, *command, "--as-of", "7") for command in (["recap"], ["who"], ["relations"], ["why", "7"])]
    assert before == after
    assert "S01E13" in shell(folder, "recap", "--as-of", "last").talk


def test_a_changed_installment_is_refused(kept: Path) -> None:
    """Another text of what was read changes nothing until it is asked for; then all from there on is read anew."""
    text = (kept / STORY).read_text(encoding="utf-8")
    (kept / STORY).write_text(text.replace("a bowling alley in", "an old alley in"), encoding="utf-8")
    before = shown(kept, "why", "1")
    error = refused(kept, 1, "read", STORY, "--reading", "given")
    assert error.startswith(f"Error: {kept / STORY}:")
    assert "S01E01 has another text now" in error
    assert "--reread" in error
    assert shown(kept, "why", "1") == before
    assert "13 read anew" in shell(kept, "read", STORY, "--reading", "given", "--reread").talk
    assert "an old alley in" in shown(kept, "why", "1:1")
    assert shown(kept, "bookmark") == "7\n"


def test_a_dry_run_keeps_nothing(folder: Path) -> None:
    """What would be read can be seen before it is."""
    lines = shown(folder, "read", STORY, "--dry-run").splitlines()
    assert lines[0] == "1\ten\t74 words\tS01E01 First Ball"
    assert len(lines) == 13
    assert not (folder / DB).exists()
