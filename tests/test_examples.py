"""The examples as read by hand, held against what their texts say. What is expected here was written from the texts."""

from __future__ import annotations

from pathlib import Path

import pytest

import bisher
from bisher.export.whole import whole_text
from bisher.records import Citation, Lang, Relation
from bisher.view import View

EXAMPLES = Path(__file__).parents[1] / "examples"
GERMAN, ENGLISH = "rechts_vor_links", "tenth_frame"

CASTS = {
    (GERMAN, 3): """
        Marius, Ricarda Sölter, Burkhard, Pavlos Zervas, Mirjam, Gernot, Hedwig Tappert, Knaub, Thorge, Dagmar Ahlers,
        (Liebhaber), (Frau), Ceylan
    """,
    (GERMAN, 8): """
        Marius, Ricarda Sölter, Burkhard, Pavlos Zervas, Mirjam, Gernot, Hedwig Tappert, Knaub, Thorge, Dagmar Ahlers,
        (Liebhaber), (Frau), Ceylan, Konrad Winter, (Frau)
    """,
    (GERMAN, 14): """
        Marius, Ricarda Sölter, Burkhard, Pavlos Zervas, Mirjam, Gernot, Hedwig Tappert, Knaub, Thorge, Dagmar Ahlers,
        (Liebhaber), (Frau), Ceylan, Janosch Kramm, Ilona, Luzie
    """,
    (ENGLISH, 2): "Janelle Voight, (mother), Clint Pruett, Preston Hewitt, Trudy, Rory, Dana Kirby, Dee",
    (ENGLISH, 7): """
        Janelle Voight, (mother), Clint Pruett, Preston Hewitt, Trudy, Rory, Dana Kirby, Dee, Becca, Yolanda Cruz,
        Deshawn, Virgil Oakes
    """,
    (ENGLISH, 13): """
        Janelle Voight, (mother), Clint Pruett, Preston Hewitt, Trudy, Rory, Dana Kirby, Dee, Becca, Yolanda Cruz,
        Deshawn, Virgil Oakes, (man), (chaplain), Augie, (priest)
    """,
}
"""Who is known, in the order of first mention; in brackets who has no name."""

RELATIONS = {
    (GERMAN, 3): """
        ex: Marius, Ricarda Sölter | open, told of since 1 | 1:1 Scheidung
        parent: Burkhard, Ricarda Sölter | open, told of since 1 | 1:1 Vaters
        colleague: Ricarda Sölter, Pavlos Zervas | open, since 1 | 1:2 Kollege
        sibling: Ricarda Sölter, Mirjam | open, told of since 1 | 1:3 Schwester
        married: Mirjam, Gernot | open, told of since 1 | 1:3 Mann
        advisor: Ricarda Sölter, Hedwig Tappert | open, since 2 | 2:2 Unterricht
        affair: Dagmar Ahlers, Liebhaber | open, told of since 2 | 2:4 Liebhaber
        married: Liebhaber, Frau | open, told of since 2 | 2:4 Frau
        love: Thorge, Ceylan | open, told of since 3 | 3:1 nur noch Augen
    """,
    (GERMAN, 8): """
        ex: Marius, Ricarda Sölter | open, told of since 1 | 1:1 Scheidung
        parent: Burkhard, Ricarda Sölter | open, told of since 1 | 1:1 Vaters, 7:4 Vater
        colleague: Ricarda Sölter, Pavlos Zervas | open, since 1 | 1:2 Kollege
        sibling: Ricarda Sölter, Mirjam | open, told of since 1 | 1:3 Schwester
        married: Mirjam, Gernot | open, told of since 1 | 1:3 Mann, 8:4 Mann
        advisor: Ricarda Sölter, Hedwig Tappert | open, since 2 | 2:2 Unterricht
        affair: Dagmar Ahlers, Liebhaber | ended in 6, told of since 2 | 2:4 Liebhaber, 6:3 Schluss
        married: Liebhaber, Frau | open, told of since 2 | 2:4 Frau, 6:3 Frau
        love: Thorge, Ceylan | open, told of since 3 | 3:1 nur noch Augen
        couple: Thorge, Ceylan | open, since 5 | 5:3 Paar
        ex: Dagmar Ahlers, Liebhaber | open, since 6 | 6:3 Schluss
        friend: Ricarda Sölter, Dagmar Ahlers | open, told of since 6 | 6:4 Freundin
        love: Pavlos Zervas, Ricarda Sölter | open, told of since 7 | 7:1 liebt
        couple: Ricarda Sölter, Pavlos Zervas | open, since 8 | 8:1 Paar
        enemy: Marius, Pavlos Zervas | open, told of since 8 | 8:2 Nebenbuhler
    """,
    (GERMAN, 14): """
        ex: Marius, Ricarda Sölter | open, told of since 1 | 1:1 Scheidung
        parent: Burkhard, Ricarda Sölter | open, told of since 1 | 1:1 Vaters, 7:4 Vater, 12:3 Kindern, 13:1 Vaters
        colleague: Ricarda Sölter, Pavlos Zervas | open, since 1 | 1:2 Kollege
        sibling: Ricarda Sölter, Mirjam | open, told of since 1 | 1:3 Schwester
        married: Mirjam, Gernot | open, told of since 1 | 1:3 Mann, 8:4 Mann
        advisor: Ricarda Sölter, Hedwig Tappert | open, since 2 | 2:2 Unterricht
        affair: Dagmar Ahlers, Liebhaber | ended in 6, told of since 2 | 2:4 Liebhaber, 6:3 Schluss
        married: Liebhaber, Frau | open, told of since 2 | 2:4 Frau, 6:3 Frau
        love: Thorge, Ceylan | open, told of since 3 | 3:1 nur noch Augen
        couple: Thorge, Ceylan | ended in 10, since 5 | 5:3 Paar, 10:4 trennt
        ex: Dagmar Ahlers, Liebhaber | open, since 6 | 6:3 Schluss
        friend: Ricarda Sölter, Dagmar Ahlers | open, told of since 6 | 6:4 Freundin
        love: Pavlos Zervas, Ricarda Sölter | open, told of since 7 | 7:1 liebt
        couple: Ricarda Sölter, Pavlos Zervas | ended in 13, since 8 | 8:1 Paar, 13:2 trennt
        enemy: Marius, Pavlos Zervas | open, told of since 8 | 8:2 Nebenbuhler
        parent: Burkhard, Janosch Kramm | open, told of since 9 | 9:1 Sohn, 12:3 Kindern
        affair: Burkhard, Ilona | past in 9, told of since 9 | 9:2 Affäre
        parent: Ilona, Janosch Kramm | open, told of since 9 | 9:2 Mutter
        sibling: Ricarda Sölter, Janosch Kramm | open, told of since 9 | 9:3 Bruder, 10:3 Bruder, 12:2 Geschwister
        friend: Hedwig Tappert, Knaub | open, since 9 | 9:5 Du
        ex: Thorge, Ceylan | open, since 10 | 10:4 trennt
        parent: Gernot, Luzie | open, told of since 11 | 11:3 Tochter
        love: Dagmar Ahlers, Janosch Kramm | open, told of since 11 | 11:4 verguckt
        kin: Burkhard, Luzie | open, told of since 12 | 12:1 Enkelin
        parent: Burkhard, Mirjam | open, told of since 12 | 12:3 Kindern
        engaged: Hedwig Tappert, Knaub | ended in 14, since 12 | 12:5 sagt Ja, 14:1 heiraten
        ex: Ricarda Sölter, Pavlos Zervas | ended in 14, since 13 | 13:2 trennt, 14:3 Paar
        married: Hedwig Tappert, Knaub | open, since 14 | 14:1 heiraten
        couple: Ricarda Sölter, Pavlos Zervas | open, since 14 | 14:3 Paar
        couple: Dagmar Ahlers, Janosch Kramm | open, since 14 | 14:5 Freund
    """,
    (ENGLISH, 2): """
        parent: mother, Janelle Voight | open, told of since 1 | 1:1 mother
        married: Janelle Voight, Clint Pruett | open, told of since 1 | 1:2 husband
        kin: Janelle Voight, Trudy | open, told of since 1 | 1:2 grandmother
        sibling: Janelle Voight, Rory | open, told of since 1 | 1:3 brother
        ex: Rory, Dana Kirby | open, told of since 2 | 2:1 left
        engaged: Preston Hewitt, Dana Kirby | open, told of since 2 | 2:3 ring
    """,
    (ENGLISH, 7): """
        parent: mother, Janelle Voight | open, told of since 1 | 1:1 mother
        married: Janelle Voight, Clint Pruett | ended in 5, told of since 1 | 1:2 husband, 5:4 throws out
        kin: Janelle Voight, Trudy | open, told of since 1 | 1:2 grandmother
        sibling: Janelle Voight, Rory | open, told of since 1 | 1:3 brother
        ex: Rory, Dana Kirby | open, told of since 2 | 2:1 left
        engaged: Preston Hewitt, Dana Kirby | open, told of since 2 | 2:3 ring
        parent: Clint Pruett, Becca | open, told of since 3 | 3:2 daughter
        parent: Janelle Voight, Becca | open, told of since 3 | 3:2 mother
        friend: Janelle Voight, Yolanda Cruz | ended in 6, told of since 3 | 3:2 friend, 6:2 over
        ex: Janelle Voight, Clint Pruett | open, since 5 | 5:4 throws out
        married: Preston Hewitt, Dee | open, told of since 7 | 7:2 wife
    """,
    (ENGLISH, 13): """
        parent: mother, Janelle Voight | open, told of since 1 | 1:1 mother
        married: Janelle Voight, Clint Pruett | ended in 5, told of since 1 | 1:2 husband, 5:4 throws out
        kin: Janelle Voight, Trudy | open, told of since 1 | 1:2 grandmother
        sibling: Janelle Voight, Rory | open, told of since 1 | 1:3 brother
        ex: Rory, Dana Kirby | open, told of since 2 | 2:1 left
        engaged: Preston Hewitt, Dana Kirby | ended in 13, told of since 2 | 2:3 ring, 11:2 fiancé, 13:2 breaks off
        parent: Clint Pruett, Becca | open, told of since 3 | 3:2 daughter
        parent: Janelle Voight, Becca | open, told of since 3 | 3:2 mother, 9:1 mother
        friend: Janelle Voight, Yolanda Cruz | ended in 6, told of since 3 | 3:2 friend, 6:2 over
        ex: Janelle Voight, Clint Pruett | open, since 5 | 5:4 throws out, 13:3 divorce papers
        married: Preston Hewitt, Dee | open, told of since 7 | 7:2 wife
        married: Trudy, Virgil Oakes | presumed over by 9:5 dies, since 9 | 9:3 marries
        ex: Preston Hewitt, Dana Kirby | open, since 13 | 13:2 breaks off
    """,
}
"""How they stand, in the order in which it became known, with the words that say so."""

TURNING_POINTS = {
    (GERMAN, 8): """
        1:1 kehrt, 1:4 eröffnet, 2:2 Unterricht, 3:1 nur noch Augen, 3:3 Bett, 4:1 Schlaganfall, 4:2 rettet,
        5:2 abblitzen, 5:3 Paar, 5:4 erwartet, 6:3 Schluss, 7:1 gesteht, 7:2 küsst, 8:1 Paar, 8:2 behauptet
    """,
    (ENGLISH, 7): """
        1:1 inherits, 1:3 home, 2:1 stopped, 2:3 ring, 2:4 hires, 3:2 kissing, 3:4 kiss for, 4:2 arrest, 4:4 bed,
        5:2 blurts out, 5:3 expecting, 5:4 throws out, 6:1 moves in, 6:2 over, 6:3 turns him down, 7:2 real name,
        7:2 wife
    """,
}
"""What a recap could not leave out, by the words that say it."""

STANDS = {
    (GERMAN, 8): (
        "8:1 Paar, 5:3 Paar, 1:3 Mann, 4:1 Schlaganfall, 5:4 erwartet",
        "2:4 Liebhaber, 3:3 Bett, 6:3 Schluss",
    ),
    (ENGLISH, 7): (
        "7:2 wife, 2:3 ring, 5:4 throws out, 5:3 expecting, 6:1 moves in, 7:5 wedding",
        "1:2 husband, 3:2 friend, 7:3 drowned",
    ),
}
"""What a recap tells of how things stand, and what of it is over, by the words that say it."""

NOT_YET = {
    (GERMAN, 8): ("Janosch", "Kramm", "Ilona", "Luzie", "Triest", "Hamburg"),
    (ENGLISH, 6): ("Caroline", "drifter", "Augie", "Oregon", "Chicago"),
}
"""Words that come later."""


def view_of(stem: str, number: int) -> View:
    """The view of an example, as read by hand."""
    return bisher.read(EXAMPLES / f"{stem}.story", reading="given").as_of(number)


def lines(text: str) -> list[str]:
    """The lines of a block."""
    return [line.strip() for line in text.strip().splitlines()]


def parts(text: str) -> list[str]:
    """What stands between commas in a block."""
    return [part.strip() for part in " ".join(lines(text)).split(",")]


def place(citation: Citation) -> str:
    """A citation as `3:2 words`."""
    return f"{citation.number}:{citation.sentence_index} {citation.quote}"


def line_of(view: View, relation: Relation) -> str:
    """A relation as it is written above."""
    people = ", ".join(view.character(one).name for one in (relation.a, relation.b))
    status: str = relation.status
    if relation.until is not None:
        status += f" in {relation.until}"
    if relation.reason is not None:
        status += f" by {place(relation.reason)}"
    since = f"{'' if relation.since_exact else 'told of '}since {relation.since}"
    return f"{relation.type}: {people} | {status}, {since} | {', '.join(map(place, relation.citations))}"


@pytest.mark.parametrize(("stem", "number"), CASTS)
def test_cast(stem: str, number: int) -> None:
    """Everybody who was mentioned is there under the fullest name that the text has used so far, and nobody else."""
    cast = view_of(stem, number).cast
    assert [c.name if c.named else f"({c.name})" for c in cast] == parts(CASTS[stem, number])


@pytest.mark.parametrize(("stem", "number"), RELATIONS)
def test_relations(stem: str, number: int) -> None:
    """All relations, with their spans, their ends and the very words of the text, and no others."""
    view = view_of(stem, number)
    assert [line_of(view, relation) for relation in view.relations] == lines(RELATIONS[stem, number])


@pytest.mark.parametrize(("stem", "number"), TURNING_POINTS)
def test_turning_points(stem: str, number: int) -> None:
    """The turning points, each with the words that say it."""
    view = view_of(stem, number)
    found = [e.citation for e in view.events if e.key]
    found += [r.citations[0 if r.status != "ended" else -1] for r in view.relations if r.key and r.type != "ex"]
    wanted = parts(TURNING_POINTS[stem, number])
    assert sorted({place(citation) for citation in found}) == sorted(wanted)


@pytest.mark.parametrize(("stem", "number"), TURNING_POINTS)
def test_recap_tells_the_turning_points(stem: str, number: int) -> None:
    """With room enough every turning point is told, in the order of the text and by the words that say it."""
    view = view_of(stem, number)
    told = [citation for line in view.recap(words=5000).happened for citation in line.citations]
    assert [(c.number, c.start) for c in told] == sorted((c.number, c.start) for c in told)
    wanted = parts(TURNING_POINTS[stem, number])
    sentences = {point.split()[0] for point in wanted}
    cited = [place(citation) for citation in told if place(citation).split()[0] in sentences]
    assert {point.split()[0] for point in cited} == sentences
    assert set(cited) <= set(wanted)


@pytest.mark.parametrize(("stem", "number"), TURNING_POINTS)
def test_a_short_recap_tells_turning_points_alone(stem: str, number: int) -> None:
    """What happened beside the turning points takes no room while there are turning points left to tell."""
    told = [place(citation) for line in view_of(stem, number).recap().happened for citation in line.citations]
    assert len(told) >= 4
    assert set(told) <= set(parts(TURNING_POINTS[stem, number]))


def test_a_sentence_that_stands_alone_says_whose() -> None:
    """A possessive at the beginning of a sentence becomes a genitive, whether an adjective follows or a noun."""
    told = [line.text for line in view_of(GERMAN, 4).recap(words=5000).happened]
    assert [text for text in told if text.startswith("[Ricarda Sölters] neuer Kollege Pavlos Zervas erklärt ihr ")]


@pytest.mark.parametrize(("stem", "number"), STANDS)
def test_recap_tells_how_things_stand(stem: str, number: int) -> None:
    """Whoever comes back learns who is with whom, who is ill or expecting and what is planned; not what is over."""
    view = view_of(stem, number)
    cited = {place(citation) for line in view.recap(words=5000).stands for citation in line.citations}
    holds, over = STANDS[stem, number]
    assert set(parts(holds)) <= cited
    assert not set(parts(over)) & cited


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize(("stem", "number"), CASTS)
def test_recap_cites_what_was_marked(stem: str, number: int, lang: Lang) -> None:
    """In either language each citation of a recap is a mention or a trigger that the annotations mark, as it reads."""
    view = view_of(stem, number)
    told = view.recap(lang, words=300)
    lines_told = [*told.happened, *told.stands, *told.who]
    assert lines_told
    for citation in (citation for line in lines_told for citation in line.citations):
        reading = view.readings[citation.number - 1]
        marked = {(x.start, x.end) for x in (*reading.findings, *reading.mentions)}
        assert (citation.start, citation.end) in marked
        assert view.installment(citation.number).text[citation.start : citation.end] == citation.quote
    assert all(line.citations for line in lines_told)


@pytest.mark.parametrize(("stem", "number"), NOT_YET)
def test_what_comes_later_is_nowhere(stem: str, number: int) -> None:
    """Names and words of later installments are in nothing that a view holds."""
    view = view_of(stem, number)
    assert not [word for word in NOT_YET[stem, number] if word in whole_text(view)]
    assert not [word for word in NOT_YET[stem, number] if view.find(word)]
