"""What the reading model tells apart: kinds of mention, types of finding (those of `corpus/GUIDELINE.md`)."""

from __future__ import annotations

RELATIONS = (
    "love affair couple engaged married ex parent sibling kin friend enemy colleague boss advisor neighbour housemate"
).split()
EVENTS = (
    "meet return flirt date kiss sex confess propose wedding breakup divorce reconcile cheat reject jealous quarrel "
    "threaten attack kill abduct betray accuse arrest steal flee investigate discover reveal help rescue travel move "
    "invite gift celebrate lose find pregnant birth ill treat injure recover die hire quit create happy sad"
).split()
SYMMETRIC = frozenset(
    (
        "affair couple engaged married ex sibling kin friend enemy colleague neighbour housemate "
        "meet date kiss sex wedding divorce reconcile quarrel"
    ).split()
)
TYPES = RELATIONS + EVENTS
KINDS = ("name", "noun", "pronoun")
THINGS = ("place", "org", "thing")
TAGS = ("O", *(f"{p}-{k}" for k in (*KINDS, *THINGS) for p in "BI"))
GENDERS = ("f", "m", "n", "g")
PHASES = ("", "start", "end", "past")
REALITIES = ("", "?", "!")

PRONOUNS = {
    "de": frozenset(
        (
            "ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen "
            "mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines "
            "ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures "
            "der die das den dem des deren dessen denen derer dieser diese diesen diesem dieses jener jene jenen jenem jenes "
            "derjenige diejenige dasjenige denjenigen demjenigen letzterer letztere letzteren letzterem ersterer erstere ersteren ersterem "
            "beide beiden beider welcher welche welchen welchem welches selbiger selbige deiner wer wen wem wessen einer eine einem einen keiner keine keinem keinen "
            "alle allen aller jeder jede jedem jeden"
        ).split()
    ),
    "en": frozenset(
        (
            "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs "
            "who whom whose this that these those both which all each one neither either former latter everyone"
        ).split()
    ),
}
