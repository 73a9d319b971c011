"""English words of questions, as data; see `questions_de.py` for the form of the tables."""

from __future__ import annotations

NOUNS = """
parent: fathers?, dad(s|dy|dies)? / mothers?, mum(s|my|mies)?, mom(s|my|mies)? / parent / parents, mother and father,
    folks
child: sons? / daughters? / child, baby, kid / children, kids, babies
sibling: brothers? / sisters? / sibling / siblings
half-sibling: half-?brothers? / half-?sisters? / half-?sibling / half-?siblings
twin: twin brothers? / twin sisters? / twin / twins
grandparent: grandfathers?, grandpas?, grandads? / grandmothers?, grandmas?, grann(y|ies) / grandparent / grandparents
great-grandparent: great-grandfathers? / great-grandmothers? / / great-grandparents
great-grandchild: great-grandsons? / great-granddaughters? / great-grandchild / great-grandchildren
grandchild: grandsons? / granddaughters? / grandchild / grandchildren
aunt: uncles? / aunt(s|ies?)?
nephew: nephews? / nieces?
cousin: / / cousin / cousins
parent-in-law: fathers?-in-law / mothers?-in-law / / parents-in-law, in-laws
child-in-law: sons?-in-law / daughters?-in-law / / children-in-law
sibling-in-law: brothers?-in-law / sisters?-in-law / / siblings-in-law
step-parent: stepfathers?, stepdads?, foster fathers? / stepmothers?, stepmoms?, foster mothers? / / stepparents
step-child: stepsons? / stepdaughters? / stepchild / stepchildren
related: / / relative / relatives, family, relations
spouse: husbands?, hubby, widowers? / wife, wives, widows? / spouse, marriage / spouses
engaged: fiances?, grooms? / fiancees?, brides?
partner: boyfriends? / girlfriends? / partner, relationship, significant other / partners
friend: / / friend, best friend, buddy / friends, best friends
affair: / mistress(es)? / lover, affair, fling / lovers, affairs
ex: ex-?husbands?, ex-?boyfriends?, former husbands?, former boyfriends?
    / ex-?wife, ex-?wives, ex-?girlfriends?, former wife, former wives, former girlfriends?
    / ex, ex-?partner, former partner, former spouse / exes, ex-?partners, former partners
enemy: / / enemy, rival, foe, nemesis / enemies, rivals, foes
colleague: / / colleague, co-?worker / colleagues, co-?workers
boss: / / boss, superior, employer
employee: / / employee, assistant, subordinate / employees
advisor: / / teacher, lawyer, therapist, advisor, adviser, agent, best man, attorney
client: / / client, patient, student, pupil / clients, patients, students, pupils
neighbour: / / neighbou?r / neighbou?rs
housemate: / / housemate, roommate, flatmate / housemates, roommates
lover: / / admirer, suitor
"""

VERBS = """
love: loves?, loved, loving, fall(s|ing|en)? for, fell for, fall(s|ing|en)? in love, fell in love, has a crush on,
    feel(s)? for, felt for, fanc(y|ies|ied)
engaged: get(s|ting)? engaged, got engaged
wedding: marr(y|ies|ied|ying), wed(s|ding)?, get(s|ting)? married, got married, tie(d|s)? the knot
breakup: break(s|ing)? up, broke(n)? up, split(s|ting)?, split(s)? up, separate, broke(n)? off, break(s)? off,
    breakup, separation
leave: leave(s)?, left, leaving, dump(s|ed)?, walk(s|ed)? out on
divorce: divorce[ds]?, divorcing, get a divorce
reconcile: reconcile[ds]?, made up, make(s)? up, made peace, make(s)? peace, forgive(s|n)?, forgave, get back
    together, got back together
know: know(s|n)?, knew, acquainted
aware: know(s|n)? (about|of), knew (about|of), aware of
meet: meet(s|ing)?, met
return: return(s|ed)?, come(s)? back, came back, came home
flirt: flirt(s|ed|ing)?
date: date[ds]?, dating, go(es)? out with, went out with
kiss: kiss(es|ed|ing)?
sex: slept, sleep(s|ing)?, sex, in bed with
confess: confess(es|ed)?
propose: propose[ds]?, proposal
cheat: cheat(s|ed|ing)?
affair: cheat(s|ed|ing)? with, unfaithful with
reject: reject(s|ed)?, turn(s|ed)? down, rebuff(s|ed)?
quarrel: quarrel(s|l?ed)?, argue[ds]?, arguing, fight(s|ing)?, fought, fell out, argument
threaten: threaten(s|ed)?
attack: attack(s|ed)?, hit(s)?, slap(s|ped)?, assault(s|ed)?, beat(s|en)?
kill: kill(s|ed)?, murder(s|ed)?, shot, poison(s|ed)?, killer of, murderer of
abduct: abduct(s|ed)?, kidnap(s|p?ed)?
betray: betray(s|ed)?, deceive[ds]?, lie[ds]? to, double-crossed
accuse: accuse[ds]?, charge[ds]?, blame[ds]?, suspect(s|ed)?
arrest: arrest(s|ed)?, jail(s|ed)?, handcuff(s|ed)?
steal: steal(s)?, stole(n)?, rob(s|bed)?
flee: flee(s)?, fled, escape[ds]?, run(s)? away, ran away
investigate: investigate[ds]?, looking into, look(s|ed)? into, spied on, spies on, spy on, spying on
discover: discover(s|ed)?, find(s)? out, found out, learn(s|ed|t)?, catch(es)?, caught
reveal: reveal(s|ed)?, tell(s)? the truth, told the truth, confide[sd]? (in|to), let in on
help: help(s|ed)?, comfort(s|ed)?, support(s|ed)?
rescue: rescue[ds]?, save[ds]?
travel: travel(s|l?ed|l?ing)?, go(es)?, went, gone, going, head(s|ed|ing)?, fly, flew, drive(s)?, drove
move: move[ds]?, moving
live: live(s)?, living, lived, stay(s|ing)?
invite: invite[ds]?
gift: give(s|n)?, gave, gift(s|ed)?, present
celebrate: celebrate[ds]?, party
lose: lose(s)?, lost
find: find(s)?, found, win(s)?, won, inherit(s|ed)?, receive[ds]?
begetting: got pregnant
birth: give(s)? birth to, gave birth to, gave birth, give birth, deliver(s|ed)?
born: born, birth
treat: treat(s|ed)?
injure: injure[ds]?, hurt(s)?, wound(s|ed)?
recover: recover(s|ed)?
die: die[ds]?, dying, pass(es|ed)? away, death
boss: work(s|ed|ing)? for
colleague: work(s|ed|ing)? with
hire: hire[ds]?, employ(s|ed)?
quit: quit(s)?, resign(s|ed)?, retire[ds]?
fire: fire[sd]?, firing, sack(s|ed)?, dismiss(es|ed)?, lay(s)? off, laid off
create: found(s|ed)?, create[ds]?, open(s|ed)?, write(s)?, wrote, written
"""

STATES = """
spouse: married, husband and wife, married couple
engaged: engaged
couple: couple, together, seeing, still with, an item, in a relationship, taken
ex: separated, exes, broken up
divorce: divorced
not single: single
love: in love, crush, feelings, attracted
friend: friends, best friends
enemy: enemies, rivals, foes
related: related
sibling: siblings, brother and sister
half-sibling: half-?siblings
twin: twins
colleague: colleagues, co-?workers
neighbour: neighbou?rs
jealous: jealous
pregnant: pregnant, expecting, having a (baby|child)
ill: ill, sick, fall(s|ing|en)? (ill|sick), fell (ill|sick)
injured: injured, hurt, wounded
fired: fired, sacked, dismissed, laid off
die: dead
not die: alive, still living
cheat: unfaithful
happy: happy, glad
sad: sad, unhappy, desperate, angry
"""

APART = """
pregnant state: (expecting|having) (child|baby|kid), (will|going.to) have a (child|baby|kid)
birth verb: (have|has|had|having) her (child|baby|kid|son|daughter)
reject verb: turn(s|ed|ing)? down
confess verb: confess(es|ed|ing)? love
propose verb: ask(s|ed)? marry (him|her), pop(s|ped)? question
coparent verb: (has|have|had|having) (child|baby|kid|son|daughter|children|kids) with,
    with (has|have|had|having) (child|baby|kid|son|daughter|children|kids),
    (has|have|had|having) a (child|baby|kid|son|daughter) (by|from)
reveal verb: what (tells?|told|confess(es|ed)?|says?|said),
    (tells?|told|reveal(s|ed)?|confide[sd]?|confess(es|ed)?) (secrets?|truth)
"""

MARKS = """
since: since when, how long (have|has)
until: until when, till when, how long (were|was|did), how long
when: when, in (which|what) (episode|chapter|part|installment), (which|what) (episode|chapter)
times: how often, how many times
count: how many, how much
where: where, where to
how: how
origin: come from, comes from, came from, is from, coming from
why: why, how come, for what reason, what for
between: how do, what is between, what is the relationship between, relationship between, how does, what's between,
    what's going on between, what is going on between
work: do for a living, for a living, job, profession, occupation, work as
what: what, what's going on, what is going on, what's the matter, what's wrong, what is wrong,
    what's, whats, tell me, what happened, what's up, what about, what do (we|you) know,
    what is known, what's known, i want to know, i would like to know, i'd like to know, i wonder,
    (do|does) (we|you|anyone|anybody) know, is anything known
subject: who, who's, whos
object: whom
possessor: whose
which: surname, (last|full|first|family|real|true) name, which, what is the name, what's the name,
    what was the name, what is called, name of, the name
past: was, were, had, did, once, ever, use(d)? to, formerly, former
still: still, even now
wish: wants?, wanted, wish(es)?, will, plan(s|ning|ned)?, hope[sd]?, going to, intend(s|ed)?, would like
passive: was, were, been, being, got, is being, gets, be
nomore: no longer
last: last, the last time, for the last time, most recently
first: first, the first time, for the first time
mutual: one another, each other
more: another, one more, more
contrary: not, n't, never, isn't, aren't, wasn't, weren't, hasn't, haven't, doesn't, didn't, don't
someone: someone, somebody, anyone, anybody
everyone: people, persons, characters, everyone, everybody, all
earlier: and, what about, how about, and what about, and how about
"""

FILLERS = """
the a an and or with from to in into at on of off by for about up out down over away back is are was were be been
being am has have had having do does did doing done get gets got gotten getting it its this that these those remind
earth end done there here now currently again still please so then just ever yet already really exactly actually
each other one another me us i we you so far until till since any some anything something happen happens
happened thing things both two name named called made make makes go on going s as than too also only his-own own
time when if whether how what tell said say says between series show through toward towards against during because
after before even stand stands try tries tried trying attempt attempts attempted
right moment today current would could should will shall can may might must all 's
"""

PLAIN = """
born left going gone living died
"""

PRONOUNS = """
m: he, him
m own: his
f: she
f own: her
g: they, them, both
g own: their
"""
PLURAL = ""
OF = "of"
HAVE = "has have had having"
PERFECT = "has have"
DOING = "do does did"
DEEDS = "do doing done"
COPULA = ""
GETTING = "get gets got getting"
ARTICLES = "the a an"
DEFINITE = "the"
GENITIVE_ARTICLES = ""
FEMALE_ARTICLES = ""
MUTUALLY = "other another"
BESIDE = "together know known"
COMPANY = "with"
BEING = "is are has now currently right these days again before formerly earlier"
REPORTED = (
    r"(?<!you )(?<!we )(?<!anyone )(?<!anybody )(?<!to )\b(?:knows?|knew|thinks?|thought|believes?d?|says?|said|claims?"
    r"|claimed|suspects?|suspected|hopes?|hoped|fears?|feared|assumes?|told \w+) (?:that(?= \w)|if|whether|who|whom"
    r"|whose|what|where|when|why|how)\b"
)
SPANS = """
before: before
until: until till to through by including
since: since
after: after
"""
REQUESTS = "name list show give"
STANDING = "stand stands stood"
UNMARKED = r"[sxzSXZ]$"
IDENTIFYING = r"\bwho(?:'s| is| was| are| were)$|\bwhat(?:'s| is| was)$"
GENITIVE = r"(?:['’]s?|s)$"
WHOLE = r"""
happened:
    what(?:'s| is| has| have)? (?:all )?{on}
story:
    what(?:'s| is| has| have)? (?:all )?{on}(?: {far})+
    what (?:did|have|do) (?:i|we) miss(?:ed)?(?: {far})*
    what(?:'s| is| was) (?:it|this|{story}) (?:all )?about(?: {far})*
    what(?:'s| is| was) (?:the (?:story|plot)|{story})(?: {far})*
    (?:the )?story so far
    (?:what (?:are|were|have been)|name|list) the(?: main| key| most important| biggest)? events(?: {far})*
    {please}(?:summari[sz]e|recap|sum up)(?: (?:it|this|everything|{story}|{what}|the (?:events|plot)))?(?: {far})*
    {please}(?:give|show|tell)(?: me| us)? (?:a |the )?(?:recap|summary|story|plot|everything|{what})(?: {far})*
people:
    who(?:'s| is) who(?: {far})*
    who(?:'s| is| are) (?:all )?(?:there|in it|{people})(?: {far})*
    who(?:'s| is| are| was| were|) {appear} {there}
    (?:which|what) {people} (?:are there|are in it|{appear}|do (?:we|i) know|have (?:we|i) met)(?: {far}| {there})*
    {please}(?:list|name|show|give)(?: me| us)?(?: all)?(?: of)? {people}(?: {far})*
number:
    how many {people} (?:are there|are in it|{appear}|do (?:we|i) know)(?: {far}| {there})*
new:
    who(?:'s| is| are| was)? (?:new|introduced|the new {people}|the newcomers?)(?: {far}| {there})*
    (?:which|what) {people} (?:are|were) (?:new|introduced)(?: {far}| {there})*
couples:
    (?:which|what|who) (?:are )?(?:the )?couples(?: are there| do we know)?(?: {far})*
    who(?:'s| is) (?:a couple|seeing whom|dating whom)(?: {far})*
    {please}(?:list|name|show|give)(?: me| us)?(?: all)?(?: of)?(?: the)? couples(?: {far})*
"""
WHOLE_PARTS = {
    "what": r"what (?:has )?happened",
    "appear": r"(?:all )?(?:appears?|appeared|turns? up|shows? up|is|are|was|were|acts?)",
    "there": r"(?:in|during) (?:the )?0",
    "on": r"(?:happened|been happening|been going on|gone on|going on|happening)",
    "far": r"(?:so far|until now|up to now|to date|here|now|by now|right now|at the moment|please|for me|"
    r"(?:in|of) {story})",
    "story": r"(?:it|(?:this|the) (?:story|series|plot|show|book|novel|campaign))",
    "people": r"(?:all )?(?:the )?(?:characters?|people|persons|cast)",
    "please": r"(?:please |can you |could you |would you )*",
}
INSTEAD = {"couples": "Who is together with whom?"}
LATEST = "last|latest|most recent|current|this"
COMING = "next|coming|upcoming"
