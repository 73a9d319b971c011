"""Agreement of two partitions of mentions into chains: MUC, B-cubed and CEAF-e.

Vilain et al. 1995, Bagga and Baldwin 1998 and Luo 2005; their mean is the CoNLL 2012 figure. Mentions are any hashable
values; a chain is the set of all mentions of one character over the series.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from bisher.eval.assignment import best_pairs

Chain = frozenset[Hashable]


def chains(mentions: Iterable[tuple[Hashable, str]]) -> list[Chain]:
    """The chains of (mention, character) pairs, in order of first appearance."""
    by_character: dict[str, set[Hashable]] = {}
    for mention, character in mentions:
        by_character.setdefault(character, set()).add(mention)
    return [frozenset(members) for members in by_character.values()]


def muc(key: Sequence[Chain], response: Sequence[Chain]) -> tuple[int, int]:
    """Links of `key` that `response` keeps, and all links of `key`."""
    place = {mention: number for number, chain in enumerate(response) for mention in chain}
    kept = links = 0
    for chain in key:
        parts = {(place[mention], None) if mention in place else (-1, mention) for mention in chain}
        kept += len(chain) - len(parts)
        links += len(chain) - 1
    return kept, links


def b_cubed(key: Sequence[Chain], response: Sequence[Chain]) -> tuple[float, int]:
    """Shares of their chain that `response` keeps with each mention of `key`, summed, and the number of mentions."""
    chain_of = {mention: chain for chain in response for mention in chain}
    nothing: Chain = frozenset()
    shares = sum(len(chain & chain_of.get(mention, nothing)) / len(chain) for chain in key for mention in chain)
    return shares, sum(len(chain) for chain in key)


def ceaf_e(key: Sequence[Chain], response: Sequence[Chain]) -> float:
    """Similarity of the best one-to-one pairing of chains (Luo's phi 4)."""
    if not key or not response:
        return 0.0
    similarity = [[2 * len(k & r) / (len(k) + len(r)) for r in response] for k in key]
    return sum(similarity[row][column] for row, column in best_pairs(similarity))


def conll(key: Sequence[Chain], response: Sequence[Chain]) -> float:
    """Mean F1 of the three, in percent."""
    muc_recall, muc_precision = muc(key, response), muc(response, key)
    b3_recall, b3_precision = b_cubed(key, response), b_cubed(response, key)
    pairing = 200 * ceaf_e(key, response) / (len(key) + len(response)) if key and response else 0.0
    return (_f1(muc_recall, muc_precision) + _f1(b3_recall, b3_precision) + pairing) / 3


def _f1(recall: tuple[float, int], precision: tuple[float, int]) -> float:
    if not recall[0] or not precision[0]:
        return 0.0
    r, p = recall[0] / recall[1], precision[0] / precision[1]
    return 200 * r * p / (r + p)
