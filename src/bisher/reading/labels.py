"""What the reading model tells apart: kinds of mention, types of finding (those of `corpus/GUIDELINE.md`)."""

from __future__ import annotations

from bisher.records import Gender, MentionKind, Phase, Reality, ThingKind

_RELATIONS = """
love affair couple engaged married ex parent sibling kin friend enemy colleague boss advisor neighbour housemate
"""
_EVENTS = """
meet return flirt date kiss sex confess propose wedding breakup divorce reconcile cheat reject jealous quarrel
threaten attack kill abduct betray accuse arrest steal flee investigate discover reveal help rescue travel move
invite gift celebrate lose find pregnant birth ill treat injure recover die hire quit create happy sad
"""
_SYMMETRIC = """
affair couple engaged married ex sibling kin friend enemy colleague neighbour housemate meet date kiss sex wedding
divorce reconcile quarrel
"""
RELATIONS = tuple(_RELATIONS.split())
EVENTS = tuple(_EVENTS.split())
SYMMETRIC = frozenset(_SYMMETRIC.split())
TYPES = RELATIONS + EVENTS
KINDS: tuple[MentionKind, ...] = ("name", "noun", "pronoun")
THINGS: tuple[ThingKind, ...] = ("place", "org", "thing")
TAGS = ("O", *(f"{p}-{k}" for k in (*KINDS, *THINGS) for p in "BI"))
GENDERS: tuple[Gender, ...] = ("f", "m", "n", "g")
PHASES: tuple[Phase, ...] = ("", "start", "end", "past")
REALITIES: tuple[Reality, ...] = ("", "?", "!")

_GERMAN_PRONOUNS = """
ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine meinen meinem meiner meines dein deine
deinen deinem deiner deines sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren
unserem unserer unseres euer eure euren eurem eurer eures der die das den dem des deren dessen denen derer dieser
diese diesen diesem dieses jener jene jenen jenem jenes derjenige diejenige dasjenige denjenigen demjenigen
letzterer letztere letzteren letzterem ersterer erstere ersteren ersterem beide beiden beider welcher welche welchen
welchem welches selbiger selbige deiner wer wen wem wessen einer eine einem einen keiner keine keinem keinen alle
allen aller jeder jede jedem jeden
"""
_ENGLISH_PRONOUNS = """
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose this
that these those both which all each one neither either former latter everyone
"""
PRONOUNS = {"de": frozenset(_GERMAN_PRONOUNS.split()), "en": frozenset(_ENGLISH_PRONOUNS.split())}
