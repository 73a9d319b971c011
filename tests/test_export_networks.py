"""Exports for graph programs, linked data and readers: read back, they say what the view says."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx
import pytest

import bisher
from bisher.export.documents import document
from bisher.export.gexf import NAMESPACE, gexf_text, interval
from bisher.export.graphml import graphml_text
from bisher.export.jsonld import jsonld_text
from bisher.export.markdown import escaped, markdown_text
from bisher.records import Relation
from bisher.view import View
from handmade import page, view_of
from shell import refused, shell, shown

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.story"))
FORMS = ("gexf", "graphml", "jsonld", "markdown", "storyline", "graph")
HOSTILE = "Il\x1b[31mse\x00\ufffe <&\"'>\ud800"


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.stem)
def view(request: pytest.FixtureRequest) -> View:
    """An annotated example as of its ninth installment."""
    return bisher.read(request.param, reading="given").as_of(9)


def changing() -> View:
    """A couple that ends, a marriage that goes on, a love that is only possible."""
    return view_of(
        page(
            1,
            "{Nele|c1} liebt {Ole|c2}. {Pia|c3} träumt von {Ole|c2}.",
            "couple.start c1 c2 liebt",
            "love? c3 c2 träumt",
        ),
        page(2, "{Nele|c1} geht mit {Ole|c2}.", "couple c1 c2 geht"),
        page(3, "{Nele|c1} verlässt {Ole|c2}. {Pia|c3} zankt.", "breakup c1 c2 verlässt"),
        page(4, "{Ole|c2} heiratet {Pia|c3}.", "~wedding c2 c3 heiratet"),
    )


# GEXF


def test_gexf_is_read_back_by_networkx(view: View) -> None:
    """Every character is a node and every relation an edge, with what the view knows of them."""
    graph: Any = networkx.read_gexf(io.BytesIO(gexf_text(view).encode()))
    assert {n: d["label"] for n, d in graph.nodes(data=True)} == {c.id: c.name for c in view.cast}
    edges = sorted((d["label"], d["status"], d["where"]) for _, _, d in graph.edges(data=True))
    assert edges == sorted((r.type, r.status, where(r)) for r in view.relations)


def where(relation: Relation) -> str:
    """The places that a relation is told at."""
    return "|".join(f"{c.number}:{c.sentence_index}" for c in relation.citations)


def test_gexf_has_closed_intervals_up_to_the_boundary() -> None:
    """A couple that ends in the third installment was one to the second; what is open ends at the boundary, and
    nothing is later."""
    root = ElementTree.fromstring(gexf_text(changing()))
    edges = {e.get("label"): (e.get("start"), e.get("end")) for e in root.iter(f"{{{NAMESPACE}}}edge")}
    assert edges["couple"] == ("1.0", "2.0")
    assert edges["married"] == ("4.0", "4.0")
    assert all(float(e.get(name, "0")) <= 4 for e in root.iter() for name in ("start", "end"))
    graph = root.find(f"{{{NAMESPACE}}}graph")
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "double")


def test_an_interval_is_never_empty() -> None:
    """What begins and ends in one installment is there in that one."""
    view = view_of(page(1, "{Nele|c1} war mit {Ole|c2} zusammen.", "couple.past c1 c2 zusammen"))
    (relation,) = view.relations
    assert relation.until == relation.since == 1
    assert interval(relation, 1) == (1, 1)


def test_gexf_tells_parallel_edges_apart() -> None:
    """Two relations of the same two people are two edges of different kinds."""
    root = ElementTree.fromstring(gexf_text(changing()))
    kinds = [(e.get("source"), e.get("target"), e.get("kind")) for e in root.iter(f"{{{NAMESPACE}}}edge")]
    assert ("c1", "c2", "couple") in kinds
    assert ("c1", "c2", "ex") in kinds


# GraphML


def test_graphml_is_read_back_by_networkx(view: View) -> None:
    """The same graph comes back: nodes with names, parallel edges by their keys, no time that is not known."""
    graph: Any = networkx.read_graphml(io.BytesIO(graphml_text(view).encode()), force_multigraph=True)
    assert {n: d["name"] for n, d in graph.nodes(data=True)} == {c.id: c.name for c in view.cast}
    assert graph.graph["as_of"] == view.as_of
    edges = sorted((a, b, d["type"], d["since"], d.get("until"), d["where"]) for a, b, d in graph.edges(data=True))
    assert edges == sorted((r.a, r.b, r.type, r.since, r.until, where(r)) for r in view.relations)


def test_lists_in_networks_can_be_taken_apart() -> None:
    """A separator within words does not look like two sentences."""
    told = view_of(page(1, "{Nele|c1} lie|bt {Ole|c2}.", "love c1 c2 lie|bt"))
    ((_, _, edge),) = told.to_networkx().edges(data=True)
    assert edge["citations"] == "1:1 lie\\|bt"
    assert "lie\\|bt" in gexf_text(told)


@pytest.mark.parametrize("form", ["graphml", "gml", "gexf"])
def test_networkx_writes_its_graph(view: View, form: str, tmp_path: Path) -> None:
    """Whoever has the graph in hand makes a file of it with networkx's own writers; citations come back."""
    graph = view.to_networkx()
    path = tmp_path / f"network.{form}"
    getattr(networkx, f"write_{form}")(graph, path)
    back: Any = getattr(networkx, f"read_{form}")(path)
    assert sorted(d["where"] for _, _, d in back.edges(data=True)) == sorted(where(r) for r in view.relations)
    json.loads(json.dumps(networkx.node_link_data(graph)))


# JSON-LD


def test_jsonld_states_what_holds_with_schema_org() -> None:
    """A marriage is `spouse` both ways, what has ended or is unsure is not; each relation has its installments."""
    items = {item["@id"]: item for item in json.loads(jsonld_text(changing()))["@graph"]}
    series = next(iter(items))
    assert items[f"{series}:person:c3"]["spouse"] == [f"{series}:person:c2"]
    assert items[f"{series}:person:c2"]["spouse"] == [f"{series}:person:c3"]
    assert "spouse" not in items[f"{series}:person:c1"]
    relations = [item for item in items.values() if item["@type"] == "bisher:Relation"]
    couple = next(item for item in relations if item["bisher:type"] == "couple")
    assert (couple["bisher:since"], couple["bisher:until"]) == (f"{series}:installment:1", f"{series}:installment:3")
    love = next(item for item in relations if item["bisher:type"] == "love")
    assert love["bisher:reality"] == "possible"


def test_jsonld_of_several_series_goes_into_one_graph() -> None:
    """No node of one series is taken for one of another, whatever the series are called."""
    names = ("Deich", "Deich:person", "Drei Wünsche/2", "Käthe\ud800")
    documents = [json.loads(jsonld_text(replace(changing(), series=name)))["@graph"] for name in names]
    ids = [item["@id"] for document_ in documents for item in document_]
    assert len(ids) == len(set(ids)) == 4 * len(documents[0])
    assert all(re.fullmatch(r"urn:bisher:series(:[\w%.~-]+)+", one, re.ASCII) for one in ids)


def test_jsonld_knows_every_id_that_it_uses(view: View) -> None:
    """References lead to nodes of the document, terms to its context, and citations to the very words."""
    document_ = json.loads(jsonld_text(view))
    items = {item["@id"]: item for item in document_["@graph"]}
    text = jsonld_text(view)
    assert set(re.findall(r'"(urn:bisher:(?!terms)[^"]+)"', text)) <= set(items)
    assert {key.partition(":")[0] for key in re.findall(r'"(\w+:\w+)":', text)} <= set(document_["@context"])
    for item in items.values():
        for citation in item.get("bisher:citation", ()):
            quote, position = citation["oa:hasSelector"]
            source = items[citation["oa:hasSource"]["@id"]]["abstract"]
            assert source[position["oa:start"] : position["oa:end"]] == quote["oa:exact"]


# Markdown


def test_markdown_cites_every_line_and_holds_the_sentences(view: View) -> None:
    """Each line of a list or table has a citation, and each citation leads to its sentence."""
    text = markdown_text(view, view.lang)
    lines = [line for line in text.splitlines() if line.startswith(("- ", "| "))]
    told = [line for line in lines if not line.startswith(("- <a", "| ---")) and "](#s" not in line]
    assert len(told) == 3, told
    cited = set(re.findall(r"\]\(#(s\d+-\d+)\)", text))
    assert cited == set(re.findall(r'<a id="(s\d+-\d+)">', text))
    assert max(int(where[1:].partition("-")[0]) for where in cited) <= view.as_of


def test_markdown_is_told_in_the_language_that_was_asked_for() -> None:
    """Headlines and templates are German or English, whatever the texts are."""
    assert "## Beziehungen" in markdown_text(changing(), "de")
    english = markdown_text(changing(), "en")
    assert "## Relations" in english
    assert "Nele and Ole were a couple until" in english


@pytest.mark.parametrize(
    "text", ["# no headline", "*no* _stress_", "[no](link)", "<b>no</b>", "a | b", "1. no list", "- no"]
)
def test_text_of_a_story_is_no_markup(text: str) -> None:
    """What a text has in it is shown as it is: each character that could begin markup has a backslash before it."""
    assert re.sub(r"\\(.)", r"\1", escaped(text)) == text
    bare = re.sub(r"\\.", "", escaped(text))
    assert not re.search(r"[#*_\[\]<>|-]|^\d+[.)]", bare)


# All of them


@pytest.mark.parametrize("form", FORMS)
def test_hostile_names_do_no_harm(form: str) -> None:
    """Controls, noncharacters, surrogates and markup in a name leave a document that can be read, with the name in
    it."""
    view = view_of(page(1, f"{{{HOSTILE}|c1}} trifft {{Ole|c2}}.", "+meet c1 c2 trifft", "friend c1 c2 trifft"))
    text = document(form, view, "de")
    text.encode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", text)
    if form == "jsonld":
        assert any(item.get("name") == HOSTILE for item in json.loads(text)["@graph"])
    elif form != "markdown":
        root = ElementTree.fromstring(text.encode())
        words = [*root.itertext(), *(value for e in root.iter() for value in e.attrib.values())]
        assert any("Il[31mse <&\"'>" in word for word in words)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_view_gives_the_same_bytes(form: str, view: View) -> None:
    """A document is a function of the view."""
    again = View(view.series, view.installments, view.readings)
    assert document(form, view, "en") == document(form, again, "en")


@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_never_overwritten_unasked(form: str, kept: Path) -> None:
    """`-o` writes what stdout would show, and a second time only with `--force`."""
    assert shown(kept, "export", "--format", form, "-o", "out") == ""
    first = (kept / "out").read_text(encoding="utf-8")
    assert first == shown(kept, "export", "--format", form)
    assert "is there already" in refused(kept, 2, "export", "--format", form, "-o", "out", "--as-of", "3")
    assert (kept / "out").read_text(encoding="utf-8") == first
    assert shell(kept, "export", "--format", form, "-o", "out", "--as-of", "3", "--force").code == 0
    assert (kept / "out").read_text(encoding="utf-8") != first


def test_told_only_leaves_out_what_is_not_sure() -> None:
    """With what is told as so alone, an unsure marriage is in no network."""
    view = changing()
    assert 'label="married"' in gexf_text(view)
    assert 'label="married"' not in gexf_text(view.told())
