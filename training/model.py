"""The joint model: one encoder, small heads for tags, coreference within an installment, triggers and arguments.

Coreference is mention ranking with a marginal likelihood over all right antecedents (Lee et al. 2017); participants are
chosen per trigger and type among all mentions, again with the marginal likelihood over the mentions of the right one.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from bisher.reading import features
from bisher.reading.labels import GENDERS, PHASES, REALITIES, TAGS, TYPES
from bisher.reading.memory import GENDER, N_FEATURES
from training.batch import IGNORED, UNSAID, Batch
from training.dyads import DyadHead, dyad_loss
from training.encoder import Dropout, Encoder

SIZE = 256
LOW = -1e4
TAUGHT = 0.35
"""The share of what others say in the target of a trigger."""


class Sum(nn.Module):
    """The sum of embeddings of several small integers, (…, n) to (…, size)."""

    def __init__(self, counts: tuple[int, ...], size: int) -> None:
        super().__init__()
        self.tables = nn.ModuleList(nn.Embedding(n, size) for n in counts)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, x: Tensor) -> Tensor:
        out = self.tables[0](x[..., 0])
        for i, table in enumerate(self.tables[1:], 1):
            out = out + table(x[..., i])
        return out


class Heads(nn.Module):
    """All that stands on the word vectors."""

    def __init__(self, hidden: int, dropout: float) -> None:
        super().__init__()
        self.drop = Dropout(dropout)
        self.tag = nn.Linear(hidden, len(TAGS))
        self.trigger_in, self.trigger_out = nn.Linear(hidden, 512), nn.Linear(512, len(TYPES))
        nn.init.constant_(self.trigger_out.bias, -6.5)
        self.span_first, self.span_last, self.span_kind = (
            nn.Linear(hidden, SIZE),
            nn.Linear(hidden, SIZE),
            nn.Embedding(6, SIZE),
        )
        self.gender = nn.Linear(SIZE, len(GENDERS))
        self.pair_i, self.pair_j, self.pair_ij = (nn.Linear(SIZE, SIZE) for _ in range(3))
        self.pair_f = Sum((features.N_ANTECEDENT + 1, features.N_GAP, 9, features.N_MATCH), SIZE)
        self.pair_out = nn.Linear(SIZE, 2)
        self.memory_m, self.memory_f = nn.Linear(SIZE, 128), nn.Linear(N_FEATURES + 1, 128)
        self.memory_in, self.memory_out = nn.Linear(128, 64), nn.Linear(64, 2)
        self.cast_m, self.cast_x, self.cast_out = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, SIZE), nn.Linear(SIZE, 2)
        self.cast_e, self.cast_k = nn.Linear(hidden, SIZE), nn.Linear(hidden, SIZE)
        nn.init.zeros_(self.cast_out.weight)
        nn.init.zeros_(self.cast_out.bias)
        self.new_in, self.new_out = nn.Linear(SIZE, SIZE), nn.Linear(SIZE, 1)
        self.arg_t, self.arg_m, self.arg_q, self.arg_k, self.arg_qk = (
            nn.Linear(hidden, SIZE),
            nn.Linear(SIZE, SIZE),
            nn.Linear(hidden, SIZE),
            nn.Linear(SIZE, SIZE),
            nn.Linear(SIZE, SIZE),
        )
        self.arg_type = nn.Embedding(len(TYPES), SIZE)
        self.query_type = nn.Embedding(len(TYPES), SIZE)
        self.arg_f = Sum((features.N_DISTANCE, features.N_RANK, 3), SIZE)
        self.arg_out = nn.Linear(SIZE, 3)
        self.arg_none = nn.Linear(SIZE, 4)
        self.how_in, self.how_type = nn.Linear(hidden, SIZE), nn.Embedding(len(TYPES), SIZE)
        self.how_out = nn.Linear(SIZE, len(PHASES) + len(REALITIES) + 1)
        self.dyad = DyadHead(hidden, SIZE, self.drop)

    def spans(self, words: Tensor, first: Tensor, last: Tensor, kind: Tensor) -> Tensor:
        """(spans, SIZE)."""
        return functional.relu(self.span_first(words[first]) + self.span_last(words[last]) + self.span_kind(kind))

    def triggers(self, words: Tensor) -> Tensor:
        """Logits (words, types)."""
        return self.trigger_out(self.drop(functional.relu(self.trigger_in(words))))

    def pairs(self, one: Tensor, other: Tensor, pair: Tensor) -> Tensor:
        """Logits (mentions, K, 2): antecedent, member of the group."""
        hidden = (
            self.pair_i(one).unsqueeze(1)
            + self.pair_j(other)
            + self.pair_ij(one.unsqueeze(1) * other)
            + self.pair_f(pair)
        )
        return self.pair_out(self.drop(functional.relu(hidden)))

    def remember(self, one: Tensor, rows: Tensor) -> Tensor:
        """Logits (mentions, people, 2) of each known character by its memory features: the one meant, group member."""
        gender = self.gender(one).softmax(-1).detach()[:, None, :3]
        agree = (gender * rows[..., GENDER : GENDER + 3]).sum(-1, keepdim=True)
        hidden = functional.relu(self.memory_m(one).unsqueeze(1) + self.memory_f(torch.cat([rows, agree], -1)))
        return self.memory_out(self.drop(functional.relu(self.memory_in(hidden))))

    def described(self, one: Tensor, entries: Tensor) -> Tensor:
        """Logits (mentions, C, 2) of each entry of the cast (mentions, C, hidden): the one meant, group member."""
        product = self.cast_x(one.unsqueeze(1) * self.cast_k(entries))
        hidden = functional.relu(self.cast_m(one).unsqueeze(1) + self.cast_e(entries) + product)
        return self.cast_out(self.drop(hidden))

    def new(self, one: Tensor) -> Tensor:
        """Logit (mentions,) of having no antecedent in the installment."""
        return self.new_out(functional.relu(self.new_in(one))).squeeze(-1)

    def arguments(self, word: Tensor, kind: Tensor, spans: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
        """Logits (facts, S, 3) of each span as A, B, thing; and (facts, 4): no A, unknown A, no B, unknown B."""
        base = self.arg_t(word) + self.arg_type(kind)
        query = self.arg_q(word) + self.query_type(kind)
        hidden = (
            base.unsqueeze(1)
            + self.arg_m(spans)
            + self.arg_qk(query.unsqueeze(1) * self.arg_k(spans))
            + self.arg_f(place)
        )
        return self.arg_out(self.drop(functional.relu(hidden))), self.arg_none(self.drop(functional.relu(base)))

    def how(self, word: Tensor, kind: Tensor) -> Tensor:
        """Logits (facts, 8): phases, realities, turning point."""
        return self.how_out(self.drop(functional.relu(self.how_in(word) + self.how_type(kind))))


class Joint(nn.Module):
    """Encoder and heads; `embeddings` (pieces, hidden) stay as they are."""

    def __init__(self, embeddings: Tensor, layers: int = 8, dropout: float = 0.1, heads_dropout: float = 0.2) -> None:
        super().__init__()
        self.register_buffer("embeddings", embeddings, persistent=False)
        self.encoder = Encoder(embeddings.shape[1], layers=layers, dropout=dropout)
        self.heads = Heads(embeddings.shape[1], heads_dropout)

    def words(self, b: Batch, autocast: bool = False) -> Tensor:
        """(words of the batch, hidden): the mean of each word's pieces."""
        mask = ((b.pieces == 1).float() * LOW)[:, None, None, :]
        embedded = self.embeddings[b.pieces]
        with torch.autocast("cpu", torch.bfloat16, enabled=autocast):
            x = self.encoder(embedded, mask)
        x = x.float().reshape(-1, x.shape[-1])
        index = b.pool.reshape(-1)
        total = torch.zeros(b.words + 1, x.shape[1], device=x.device).index_add_(0, index, x)
        count = torch.zeros(b.words + 1, device=x.device).index_add_(
            0, index, torch.ones_like(index, dtype=torch.float32)
        )
        return (total / count.clamp(min=1).unsqueeze(1))[:-1]


def marginal(logits: Tensor, right: Tensor) -> Tensor:
    """-log of the summed probability of what is right; logits (n, k), right (n, k) with at least one per row."""
    return torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~right, LOW), 1)


def losses(model: Joint, b: Batch, autocast: bool = False, taught: Tensor | None = None) -> dict[str, Tensor]:
    """The loss of each head on a batch; `taught` is what others say of its triggers (see `training.teachers`)."""
    words = model.words(b, autocast)
    h = model.heads
    words = h.drop(words)
    out = {}
    if (b.tags != IGNORED).any():
        out["tag"] = functional.cross_entropy(h.tag(words), b.tags)
    logits = h.triggers(words)
    out["trigger"] = trigger_loss(logits, b, taught)
    spans = h.drop(h.spans(words, b.first, b.last, b.kind))
    if len(b.person):
        out |= coreference(h, words, spans, b)
    if len(b.facts):
        out |= participants(h, words, spans, b, speaking(logits.detach(), b))
    if b.dyads:
        out["dyad"] = dyad_losses(h, words, spans, b)
    return out


def trigger_loss(logits: Tensor, b: Batch, taught: Tensor | None = None) -> Tensor:
    """For each trigger: the annotation gives a stretch, of which at least one word has to say it (a noisy or; multiple
    instances, Zhou et al. 2006); all words outside say nothing. Where `taught` has logits it has its share in that."""
    saying, word, kind = b.candidates.T
    beside, within = logits[b.silent], _unsaid(logits[word, kind], saying)
    loss = functional.softplus(beside).sum() - torch.log(-torch.expm1(-within)).sum()
    if taught is not None:
        other, others = taught[b.silent], _unsaid(taught[word, kind], saying)
        heard, known = ~other.isnan(), ~others.isnan()
        loss = loss - TAUGHT * (torch.sigmoid(other[heard]) * beside[heard]).sum()
        unlike = torch.log(-torch.expm1(-within[known])) + within[known]
        loss = loss + TAUGHT * (torch.exp(-others[known]) * unlike).sum()
    return loss / max(1, _count(saying))


def _unsaid(logits: Tensor, saying: Tensor) -> Tensor:
    """-log of the probability that no word of a trigger says it (sayings,), from the logits of its words."""
    out = logits.new_zeros(_count(saying)).index_add_(0, saying, functional.softplus(logits))
    return out.clamp(min=1e-6)


def speaking(logits: Tensor, b: Batch) -> Tensor:
    """The candidate of each trigger that says it most clearly (sayings,)."""
    saying, word, kind = b.candidates.T
    strength = logits[word, kind]
    best = strength.new_full((_count(saying),), -torch.inf).scatter_reduce_(0, saying, strength, "amax")
    own = (strength == best[saying]).nonzero().squeeze(1)
    return own.new_full((len(best),), len(strength)).scatter_reduce_(0, saying[own], own, "amin")


def _count(saying: Tensor) -> int:
    return int(saying[-1]) + 1 if len(saying) else 0


def dyad_losses(h: Heads, words: Tensor, spans: Tensor, b: Batch) -> Tensor:
    """The loss of the dyads, for each that is said."""
    total, said = words.new_zeros(()), 0
    for word, span, one in b.dyads:
        persons = spans[span : span + one.members.shape[1]]
        total = total + dyad_loss(h.dyad, words[word : word + one.near.shape[1]], persons, one)
        said += len(one.said)
    return total / max(1, said)


def entity_logits(h: Heads, words: Tensor, spans: Tensor, b: Batch) -> tuple[Tensor, Tensor]:
    """(mentions, 1 + people): someone new, or each known character; and (mentions, people): member of the group."""
    people = spans[b.person]
    scores = h.pairs(people, spans[b.other], b.pair)
    remembered = h.remember(people, b.memory) + _cast(h, words, people, b)
    group_of = torch.zeros(len(spans), dtype=torch.bool, device=spans.device)
    group_of[b.person] = b.group
    earlier = b.other_ok & (b.other < b.person.unsqueeze(1)) & ~group_of[b.other]
    contains = b.contains[b.sample]
    through = _through(scores[..., 0], contains & earlier.unsqueeze(2))
    link = (remembered[..., 0] + through).masked_fill(~b.known, LOW)
    member = remembered[..., 1] + _through(scores[..., 1], contains & b.other_ok.unsqueeze(2))
    return torch.cat([h.new(people).unsqueeze(1), link], 1), member


def _cast(h: Heads, words: Tensor, people: Tensor, b: Batch) -> Tensor:
    """What the cast says (mentions, people, 2); 0 for those who are not in it."""
    scores = h.described(people, words[b.cast][b.sample])
    whom = b.cast_of[b.sample].unsqueeze(2).expand_as(scores)
    return scores.new_zeros(len(people), b.memory.shape[1] + 1, 2).scatter(1, whom, scores)[:, :-1]


def _through(scores: Tensor, mask: Tensor) -> Tensor:
    """The scores (mentions, K) summed up per character by a mask (mentions, K, people); 0 where there is none."""
    summed = torch.logsumexp(scores.unsqueeze(2).masked_fill(~mask, LOW), 1)
    return torch.where(mask.any(1), summed, torch.zeros_like(summed))


def coreference(h: Heads, words: Tensor, spans: Tensor, b: Batch) -> dict[str, Tensor]:
    out = {"gender": functional.cross_entropy(h.gender(spans[b.person]), b.gender)}
    link, member = entity_logits(h, words, spans, b)
    single = b.target != -1
    if single.any():
        out["coref"] = functional.cross_entropy(link[single], b.target[single].clamp(min=-1) + 1)
    chosen = b.group.unsqueeze(1) & b.known
    if chosen.any():
        own = b.contains[b.sample, torch.arange(len(b.person)) - b.first_of[b.sample]]
        out["group"] = functional.binary_cross_entropy_with_logits(member[chosen], own[chosen].float())
    return out


def participants(h: Heads, words: Tensor, spans: Tensor, b: Batch, spoken: Tensor) -> dict[str, Tensor]:
    chosen, kind = spoken[b.facts[:, 0]], b.facts[:, 1]
    word = words[b.candidates[chosen, 1]]
    scores, none = h.arguments(word, kind, spans[b.span], b.place[chosen])
    out = {}
    usable = b.span_ok & b.span_person
    for n, (name, right) in enumerate((("a", b.a), ("b", b.b))):
        logits = torch.cat([none[:, 2 * n : 2 * n + 2], scores[..., n].masked_fill(~usable, LOW)], 1)
        full = torch.logsumexp(logits, 1)
        slots = right.any(1)
        each = torch.logsumexp(logits.unsqueeze(2).masked_fill(~right, LOW), 1)
        loss = (full.unsqueeze(1) - each).masked_fill(~slots, 0).sum(1) / slots.sum(1).clamp(min=1)
        out[name] = loss.mean()
    if b.span_ok.any():
        things = b.span_ok & ~b.span_person
        if things.any():
            out["thing"] = functional.binary_cross_entropy_with_logits(scores[..., 2][things], b.c[things])
    how = h.how(word, kind)
    out["phase"] = functional.cross_entropy(how[:, :4], b.facts[:, 2])
    out["reality"] = functional.cross_entropy(how[:, 4:7], b.facts[:, 3])
    said = b.facts[:, 4] != UNSAID
    if said.any():
        out["key"] = functional.binary_cross_entropy_with_logits(how[said, 7], b.facts[said, 4].float())
    return out
