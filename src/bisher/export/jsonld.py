"""The view as JSON-LD: schema.org where it has a word for it, terms of bisher for the rest.

People are `Person`, installments parts of a `CreativeWorkSeries`. What holds as of the boundary and has a property of
schema.org (`spouse`, `parent`, `children`, `sibling`, `colleague`, `knows`, `relatedTo`) is stated with it. Every
relation and event is, beside that, an own node with its installments, its status and its words (selectors of the W3C
Web Annotation model), since schema.org has dates and no installments. The context is in the document: nothing has to
be fetched. Every id has the name of its series in it, so that documents of several series can go into one graph.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from bisher.export.plain import dumps
from bisher.records import UNKNOWN, Character, Citation, Event, Installment, Relation
from bisher.view import View

CONTEXT: dict[str, Any] = {
    "@vocab": "https://schema.org/",
    "bisher": "urn:bisher:terms:",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    **{
        name: {"@type": "@id"}
        for name in ("spouse", "parent", "children", "sibling", "colleague", "knows", "relatedTo")
    },
    **{f"bisher:{name}": {"@type": "@id"} for name in ("a", "b", "since", "until", "confirmed", "installment")},
    "bisher:citation": {"@container": "@list"},
    "isPartOf": {"@type": "@id"},
}
_EQUAL = {"married": "spouse", "sibling": "sibling", "colleague": "colleague", "friend": "knows", "kin": "relatedTo"}
"""Relations without direction that schema.org has a property for."""


def jsonld_text(view: View) -> str:
    """The document as JSON text."""
    graph = _Document(view).whole()
    return dumps({"@context": CONTEXT, "@graph": graph}) + "\n"


class _Document:
    """Makes the nodes of a view, with their ids."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.series = f"urn:bisher:series:{quote(view.series, safe='', errors='surrogatepass')}"

    def whole(self) -> list[dict[str, Any]]:
        """All nodes, that of the series first."""
        view = self.view
        return [
            {
                "@id": self.series,
                "@type": "CreativeWorkSeries",
                "name": view.series,
                "bisher:asOf": view.as_of,
                "bisher:digest": view.digest,
            },
            *(self._installment(one) for one in view.installments),
            *(self._person(one) for one in view.cast),
            *(self._relation(place, one) for place, one in enumerate(view.relations, 1)),
            *(self._event(place, one) for place, one in enumerate(view.events, 1)),
        ]

    def _of_installment(self, number: int) -> str:
        return f"{self.series}:installment:{number}"

    def _of_person(self, person: str) -> str:
        return f"{self.series}:person:{person}"

    def _installment(self, one: Installment) -> dict[str, Any]:
        about = {"name": one.title or one.label, "abstract": one.text, "inLanguage": one.lang}
        own = {
            "@id": self._of_installment(one.number),
            "@type": "CreativeWork",
            "isPartOf": self.series,
            "position": one.number,
        }
        return own | {name: value for name, value in about.items() if value}

    def _person(self, one: Character) -> dict[str, Any]:
        out: dict[str, Any] = {"@id": self._of_person(one.id), "@type": "Person", "name": one.name}
        others = [use.name for use in one.names if use.name != one.name]
        if others:
            out["alternateName"] = others
        gender = {"f": "Female", "m": "Male"}.get(one.gender)
        if gender:
            out["gender"] = gender
        if one.roles:
            out["description"] = [role.word for role in one.roles]
        for relation in self.view.standing:
            if relation.status == "open" and one.id in (relation.a, relation.b):
                name = _property(relation, one.id)
                if name:
                    other = relation.b if relation.a == one.id else relation.a
                    out.setdefault(name, []).append(self._of_person(other))
        return out | {"bisher:citation": [self._citation(one.introduced)]}

    def _relation(self, place: int, r: Relation) -> dict[str, Any]:
        out: dict[str, Any] = {
            "@id": f"{self.series}:relation:{place}",
            "@type": "bisher:Relation",
            "bisher:type": r.type,
            "bisher:a": self._of_person(r.a),
            "bisher:b": self._of_person(r.b),
            "bisher:status": r.status,
            "bisher:since": self._of_installment(r.since),
            "bisher:sinceExact": r.since_exact,
            "bisher:confirmed": self._of_installment(r.confirmed),
        }
        if r.until is not None:
            out["bisher:until"] = self._of_installment(r.until)
        out |= _surety(r.reality, r.key, r.confidence, r.told)
        out["bisher:citation"] = [self._citation(c) for c in r.citations]
        if r.reason:
            out["bisher:reason"] = self._citation(r.reason)
        return out

    def _event(self, place: int, e: Event) -> dict[str, Any]:
        out: dict[str, Any] = {
            "@id": f"{self.series}:event:{place}",
            "@type": ["Event", "bisher:Event"],
            "bisher:type": e.type,
            "bisher:installment": self._of_installment(e.number),
            "bisher:a": [self._of_person(c) for c in e.a if c != UNKNOWN],
            "bisher:b": [self._of_person(c) for c in e.b if c != UNKNOWN],
        }
        if e.things:
            out["bisher:with"] = list(e.things)
        if e.phase:
            out["bisher:phase"] = e.phase
        return out | _surety(e.reality, e.key, e.confidence, e.told) | {"bisher:citation": [self._citation(e.citation)]}

    def _citation(self, c: Citation) -> dict[str, Any]:
        """Where, and the very words; positions count code points, end exclusive."""
        return {
            "@type": "oa:SpecificResource",
            "oa:hasSource": {"@id": self._of_installment(c.number)},
            "bisher:sentence": c.sentence_index,
            "oa:hasSelector": [
                {"@type": "oa:TextQuoteSelector", "oa:exact": c.quote},
                {"@type": "oa:TextPositionSelector", "oa:start": c.start, "oa:end": c.end},
            ],
        }


def _property(relation: Relation, person: str) -> str:
    if relation.type == "parent":
        return "children" if relation.a == person else "parent"
    return _EQUAL.get(relation.type, "")


def _surety(reality: str, key: bool, confidence: float, told: bool) -> dict[str, Any]:
    words = {"": "real", "?": "possible", "!": "denied"}
    return {
        "bisher:reality": words[reality],
        "bisher:turningPoint": key,
        "bisher:confidence": confidence,
        "bisher:told": told,
    }
