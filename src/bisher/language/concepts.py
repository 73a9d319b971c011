"""What questions are about, and by which facts it holds, as data; see `questions.py`."""

from __future__ import annotations

CONCEPTS = """
parent: parent< / birth< / birth< pregnant>
child: parent> / birth> / pregnant< birth>
coparent: .child .parent
sibling: sibling / .parent .child
half-sibling: sibling@half-sibling ; wider sibling
twin: sibling@twin
grandparent: kin@grandparent / .parent .parent
grandchild: kin@grandchild / .child .child
great-grandparent: kin@great-grandparent / .parent .grandparent
great-grandchild: kin@great-grandchild / .grandchild .child
aunt: kin@aunt / .parent .sibling
nephew: kin@nephew / .sibling .child
cousin: kin@cousin / .parent .sibling .child
parent-in-law: kin@parent-in-law / .spouse .parent
child-in-law: kin@child-in-law / .child .spouse
sibling-in-law: kin@sibling-in-law / .spouse .sibling / .sibling .spouse
step-parent: kin@step-parent
step-child: kin@step-child
related: kin / .parent / .child / .sibling / .grandparent / .grandchild / .aunt / .nephew / .cousin
    / .great-grandparent / .great-grandchild / .sibling-in-law / .parent-in-law / .child-in-law
spouse: married ; toward engaged wedding ; over divorce
engaged: engaged
partner: couple / affair
couple: couple / married / engaged / affair ; over ex ; again kiss sex date reconcile
dear: couple / married / engaged / affair // friend
affair: affair
ex: ex
friend: friend
enemy: enemy
colleague: colleague
boss: boss<
employee: boss>
advisor: advisor<
client: advisor>
neighbour: neighbour
housemate: housemate / move>
love: love>
lover: love<
single: couple / married / engaged / affair
meet: meet
know: meet // couple / married / engaged / affair / ex / friend / enemy / colleague / neighbour / housemate / boss
    / advisor ; lasting
return: return>
flirt: flirt>
date: date
kiss: kiss
sex: sex
confess: confess>
propose: propose>
wedding: wedding // married ; toward engaged propose
breakup: breakup / divorce* / ex* // divorce // ex
leave: breakup> / divorce
divorce: divorce
reconcile: reconcile
cheat: cheat>
reject: reject>
jealous: jealous>
quarrel: quarrel
threaten: threaten>
attack: attack>
kill: kill>
abduct: abduct>
betray: betray> / cheat>
accuse: accuse>
arrest: arrest>
steal: steal>
flee: flee>
investigate: investigate>
discover: discover>
aware: discover>
reveal: reveal>
help: help> / rescue>
rescue: rescue>
travel: travel> / move> / return>
move: move>
live: housemate / neighbour / move>
invite: invite>
gift: gift>
celebrate: celebrate>
lose: lose>
find: find>
pregnant: pregnant> ; passing
begetting: pregnant<
birth: birth>
born: birth<
ill: ill> ; passing
treat: treat<
treated: treat>
injure: injure<
injured: injure>
recover: recover>
die: die> / kill<
hire: hire<
hired: hire>
quit: quit>
fire: quit<@fire
fired: quit>@fire
create: create>
happy: happy>
sad: sad>
"""
"""A path leads from a possessor or subject to whom is meant. `type` has no direction, `type>` leads from its first
participant to its second, `type<` back; `type*` is that it happens or begins in the story, where no path before it
leads to the same; `.concept` is a path of its own; `kin@concept` counts where the text calls one of the two by a noun
of the concept (or the other by one of its `CONVERSE`), an event where the text tells of it by its verbs. Paths after
"//" count where those before it lead nowhere; only the first path, denied, denies the concept. `toward` are the facts
by which it is planned, `over` those by which it is past, `again` those after which it is no longer sure that it is.
What is `passing` is a condition of which `bisher.conditions` knows the end. What is `lasting` never ends, and has begun
before all but the first path. By the `wider` concept whoever is asked for by name of the concept is found where no path
leads to them: who they are, the question knows."""
