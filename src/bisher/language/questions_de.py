"""German words of questions, as data.

`NOUNS`: concept, then nouns that mean a man or men, a woman or women, either, several of either. `VERBS` and
`STATES`: concept, then what a subject does or is; "not" before a concept asks for the contrary. Items are separated by
commas and may have several words; each word is a regular expression for a whole word in lower case and without umlauts
("tochter" is "Töchter", too). Indented lines go on with the row above.
`APART`: concept and "verb" or "state", then words that mean it together, whatever stands between them; a dot is the end
of the question. `MARKS`: what is asked, or how. `FILLERS` are words that may be passed over, `PLAIN` forms that make no
passive. `PRONOUNS`: gender ("g" for several), "own" for those that may possess. `PLURAL` are verb forms after which a
feminine pronoun ("sie") means several people. `OF` stands before a possessor, `HAVE` are forms of what a possessor
does, beside `PERFECT` a verb asks for what may be over by now, beside `DOING` (unless one of `GETTING` is there, too)
and without one of `COPULA` a verb is meant and no state, `DEEDS` are words beside which "what" asks for what somebody
does, `ARTICLES` begin a description, `DEFINITE` one of somebody known, `GENITIVE_ARTICLES` that of a possessor after
the noun, those of `FEMALE_ARTICLES` of a
woman, `MUTUALLY` are words by which something is between two people, `BESIDE` words that are passed over beside a
concept that says more, `COMPANY` words by which it is asked whom somebody is with, beside words of `BEING` as a
partner; `SPANS` are words before an installment by which more than the one is meant, `REPORTED` is how it is asked who
knows or says that something is so, `REQUESTS` begin one that wants to have something told, beside `STANDING` "where"
asks how two stand, `UNMARKED` is how a name ends that may possess as it is, after `IDENTIFYING` or another name,
`GENITIVE` how a name ends that possesses.
"""

from __future__ import annotations

NOUNS = """
parent: vater[ns]?, papas?, pap(i|is) / mutter[n]?, mamas?, mam(i|is) / elternteils? / eltern, vater und mutter
child: sohn(e|es|en|s)? / tochter[n]? / kind(e|es)?, baby, nachwuchs / kinder[ns]?, babys
sibling: bruder[ns]? / schwester[n]? / / geschwister[ns]?
half-sibling: halbbruder[ns]? / halbschwester[n]? / / halbgeschwister[ns]?
twin: zwillingsbruder[ns]? / zwillingsschwester[n]? / zwillings? / zwillinge[n]?, zwillingsgeschwister[ns]?
grandparent: großvater[ns]?, opas? / großmutter[n]?, omas? / / großeltern
great-grandparent: urgroßvater[ns]?, uropas? / urgroßmutter[n]?, uromas? / / urgroßeltern
great-grandchild: urenkel / urenkelin(nen)? / / urenkel[n]?
grandchild: enkel[ns]?, enkelsohn(e|es|en|s)? / enkelin(nen)?, enkeltochter[n]? / enkelkind / enkel(n|kinder[n]?)?
aunt: onkels? / tante[n]?
nephew: neffe[n]? / nichte[n]?
cousin: cousins?, vetters? / cousine[n]?, kusine[n]? / / cousins, vettern
parent-in-law: schwiegervater[ns]? / schwiegermutter[n]? / / schwiegereltern
child-in-law: schwiegersohn(e|es|en|s)? / schwiegertochter[n]? / / schwiegerkinder[n]?
sibling-in-law: schwager[ns]? / schwägerin(nen)?
step-parent: stiefvater[ns]?, pflegevater[ns]? / stiefmutter[n]?, pflegemutter[n]? / / stiefeltern, pflegeeltern
step-child: stiefsohn(e|es|en|s)?, pflegesohn(e|es|en|s)? / stieftochter[n]?, pflegetochter[n]? / stiefkind, pflegekind
    / stiefkinder[n]?, pflegekinder[n]?
related: / / verwandte[rn]? / verwandte[rn]?, familie, angehörige[rn]?
spouse: (ehe)?mann(es|s)?, (ehe)?männer[n]?, gatte[n]?, witwer[ns]? / (ehe)?frau(en)?, gattin(nen)?, witwe[n]? /
    ehepartner, ehe
engaged: verlobte[nr]?, bräutigam(s)? / verlobte[r]?, braut / / verlobung
partner: lebensgefährte[n]? / lebensgefährtin(nen)? / partner(in)?, beziehung, liebste[nr]?
dear: freund(es|s)? / freundin
friend: kumpels?, bester freund, guter freund / beste freundin, gute freundin, freundinnen / / freunde[ns]?
affair: geliebte[rn]?, liebhabers?, lovers? / geliebte[r]? / affäre[n]?, verhältnis(ses)?, liaison
ex: ex-?mann(es|s)?, ex-?männer[n]?, ex-?freund(es|s)?, (ehemalig|früher)e[nmr]? (mann|freund)(es|s)?
    / ex-?frau(en)?, ex-?freundin(nen)?, (ehemalig|früher)e[nr]? (frau|freundin)
    / ex, ex-?partner(in)?, (ehemalig|früher)e[nmr]? partner(s|in)? / verflossene[n]?, ex-?freunde[n]?
enemy: feind(es|s)?, rivale[n]?, gegner[s]?, nebenbuhler[s]?, widersacher[s]?, erzfeind / feindin(nen)?,
    rivalin(nen)?, gegnerin(nen)? / / feinde[ns]?, rivalen, gegner[n]?
colleague: kollege[n]?, arbeitskollege[n]? / kollegin(nen)?, arbeitskollegin(nen)? / / (arbeits)?kollegen
boss: chefs?, vorgesetzte[rn]?, arbeitgebers? / chefin(nen)?, vorgesetzte, arbeitgeberin / / chefs, vorgesetzten
employee: angestellte[rn]?, mitarbeiters?, assistent(en)?, untergebene[rn]? / angestellte, mitarbeiterin(nen)?,
    assistentin(nen)? / / angestellten, mitarbeiter[n]?, assistenten, untergebenen
advisor: lehrers?, anwalt(s|es)?, therapeut(en)?, fahrlehrers?, beraters?, trauzeuge[n]? / lehrerin(nen)?,
    anwältin(nen)?, therapeutin(nen)?, fahrlehrerin, ärztin, trauzeugin / betreuer(in)? / lehrer[n]?, anwälte[n]?,
    trauzeugen
client: schülers?, mandant(en)?, patient(en)?, klient(en)? / schülerin(nen)?, mandantin(nen)?, patientin(nen)?,
    klientin(nen)? / / schüler[n]?, mandanten, patienten, klienten
neighbour: nachbar[ns]? / nachbarin(nen)? / / nachbarn
housemate: mitbewohners? / mitbewohnerin(nen)? / / mitbewohner[n]?
lover: verehrer[s]? / verehrerin(nen)? / / verehrer[n]?
"""

VERBS = """
love: lieb(t|te|en|st), geliebt, verlieb(t|te|en), verguckt, steht auf, schwärm(t|en) für
engaged: verlob(en|t|te|ten)
wedding: (ge)?heirat(en|et|ete|eten), verheirat(en|ete), (ge)?trau(en|t|ten), hochzeit, ja gesagt, sagt ja
breakup: (ge)?trenn(en|t|te|ten), trennung, (aus)?einandergegangen
leave: verlass(en|t), verläßt, verließ(en)?, schluss, sitzengelassen
divorce: scheiden, scheidung
reconcile: versöhn(en|t|te|ten), vertragen, verzeih(t|en), verzieh(en)?, zusammengekommen
know: kenn(t|en), kannte[n]?, wie lange kenn(t|en), woher kenn(t|en)
meet: (kennen)?gelernt, (kennen)?lern(t|te|en), begegn(en|et|ete|eten), (ge)?troffen, triff(t|st), treffen, traf(en)?
return: zurückgekehrt, zurückgekommen, zurückkehr(t|en), kehr(t|te|en), heimgekehrt
flirt: (ge)?flirt(en|et|ete)
date: (aus)?gegangen mit, verabred(en|et|ete), date
kiss: (ge)?küss(en|t|te|ten), kuss
sex: geschlafen, schläf(t|st), schlaf(en)?, schlief(en)?, sex, bett
confess: (ge)?steh(en|t) die liebe, gestand(en)?, gesteht, liebeserklärung
propose: heiratsantrag, antrag
cheat: (be)trog(en)?, betrüg(t|en), fremd(ge)?gangen, fremdgeh(t|en)
reject: abgewiesen, zurückgewiesen, weist, wies, abblitzen, korb
jealous: eifersüchtig
quarrel: (ge)?streit(en|et)?, (ge)?stritt(en)?, streits?, krach, (ge)?zank(en|t)?, zoff, zerstritten
threaten: (be)?droh(en|t|te|ten)
attack: angegriffen, greif(t|en), griff(en)?, (ge)?schlag(en)?, schlägt, schlug(en)?, überfall(en)?, überfällt,
    attackier(t|en|te)
kill: (ge)?töt(en|et|ete), (er)?mord(en|et|ete)?, erschoss(en)?, erschieß(t|en), umgebracht, bring(t)? um,
    erschlagen, vergift(et|en), mörder(in)?
abduct: entführ(en|t|te|ten), verschlepp(en|t|te)
betray: hintergangen, hinterg(ing|eht|ehen), verrat(en)?, verrät, verriet, belog(en)?, belüg(t|en), getäuscht, täuscht
accuse: (be)?schuldig(en|t|te), angeklagt, bezichtig(en|t|te), verdächtig(en|t|te), vorgeworfen, wirf(t)? vor,
    angezeigt
arrest: verhaft(en|et|ete), festgenommen, festnahme, nimmt fest, eingesperrt, verhaftung
steal: (ge)?stohlen, stiehlt, stehlen, stahl, beklaut, bestiehlt, bestahl, klaut(e)?, geklaut, bestohlen
flee: flieht, flieh(en|t), floh(en)?, geflohen, geflüchtet, flücht(et|en), flucht, abgehauen
investigate: ermittel(t|n|te), untersuch(t|en|te), nachforschungen, ausspioniert, spioniert(e)?
discover: entdeck(en|t|te), herausgefunden, findet heraus, fand heraus, erfahren, erfährt, erfuhr, ertapp(t|en|te),
    erwisch(t|en|te)
reveal: verr(at|ät|iet)(en)?, enthüll(en|t|te), verrät ein geheimnis, offenbar(t|en|te), eingeweiht, weiht ein,
    anvertraut
help: (ge)?holfen, hilft, helf(en|t), half(en)?, (ge)?tröst(en|et|ete), unterstütz(t|en|te)
rescue: (ge)?rett(en|et|ete|eten), rettung, leben gerettet, rettet das leben, befrei(t|en|te)
travel: (ver)?reis(en|t|te|ten), gereist, fähr(t|st), fahr(en|t)?, fuhr(en)?, gefahren, geht hin, ging(en)?,
    gegangen, geht, geh(en|t), flieg(en|t), geflogen, flog, reise, hingefahren, hingegangen
move: (ge|um|aus|ein|weg)?zog(en)?, (um|ein|aus|weg)?gezogen, (um|ein|aus|weg)?zieh(en|t), umzug
live: wohn(en|t|te|ten), gewohnt
invite: (ein)?geladen, läd(t|st), lad(en|et), lud(en)?, einlad(en|ung)
gift: (ge)?schenk(en|t|te|ten), geschenk(e)?
celebrate: (ge)?feier(n|t|te|ten), feste?
lose: verlor(en)?, verlier(en|t)
find: (ge)?fund(en)?, find(en|et), fand(en)?, gewonnen, gewinnt, gewann, bekommen, bekommt, bekam
begetting: geschwängert, schwängert
birth: zur welt (ge)?bracht, bringt zur welt, zur welt bring(t|en), entbunden, gebar, gebiert, brachte zur welt
born: geboren, zur welt gekommen, kommt zur welt, kam zur welt, geburt
treat: behandel(t|n|te)
injure: verletz(en|t|te|ten)
recover: erhol(en|t|te), genes(en|t), wieder gesund, gesund
die: (ge|ver)?storben, stirbt, sterb(en|t), starb(en)?, ums leben, tod(es)?, umgekommen
hire: eingestellt, stellt ein, angestellt, (ein|an)gestellt
hired: stelle, job, anfängt, angefangen
quit: (ge)?kündig(en|t|te), aufgehört, rente, ruhestand
fire: entlassen, entlässt, entließ(en)?, (ge)?feuert(e|en)?, feuern
create: (ge)?gründ(en|et|ete), eröffn(en|et|ete), (ge)?schrieb(en)?, schreibt
happy: freut, gefreut, freu(t|te|en)
sad: leid(en|et), litt, gelitten, trauer(t|n|te), (ge)?wein(t|en|te)
"""

STATES = """
spouse: verheiratet, ehepaar, mann und frau
engaged: verlobt
couple: paar, zusammen, liiert, beziehung, liebespaar, vergeben
ex: getrennt, auseinander
divorce: geschieden
not single: single, solo, allein(stehend)?
love: verliebt, verknallt, gefühle, verguckt
friend: befreundet, freunde, freundinnen
enemy: verfeindet, feinde, feindinnen, rivalen
related: verwandt
sibling: geschwister
half-sibling: halbgeschwister
twin: zwillinge, zwillingsgeschwister
colleague: kollegen, kolleginnen
neighbour: nachbarn
jealous: eifersüchtig
pregnant: schwanger, bekommt ein (kind|baby), erwartet ein (kind|baby), (baby|kind) bekommt
ill: krank, erkrankt, schlaganfall
injured: verletzt
fired: entlassen, gefeuert
die: tot, verstorben, gestorben
not die: lebt, leben, lebendig, lebt noch, am leben, lebend
cheat: untreu
happy: glücklich, froh
sad: traurig, unglücklich, verzweifelt, wütend, einsam
"""

APART = """
pregnant state: bekomm(t|en) ein (kind|baby), bekomm(t|en) nachwuchs, erwart(et|en) (kind|baby|nachwuchs),
    (wird|werden) ein (kind|baby) bekommen
boss verb: (ge)?arbeite(t|n|te|ten) (für|bei), (für|bei) (ge)?arbeite(t|n|te|ten)
colleague verb: (ge)?arbeite(t|n|te|ten) mit, mit (ge)?arbeite(t|n|te|ten)
affair verb: mit (betrogen|fremdgegangen|fremdgeht), mit (geht|ging) fremd, (geht|ging) mit fremd
housemate verb: (leb|wohn)(t|en|te|ten) zusammen
birth verb: (hat|haben|hatten?) (kind|baby|nachwuchs) bekommen
propose verb: (ge)?fragt(e)? (er|sie) (ihn|sie) heiraten (will|möchte|wolle),
    (ge)?fragt(e)? (er|sie) (ihn|sie) heiratet, hand (an)?(gehalten|hielt|hält)
aware verb: (weiß|wissen|wusste[n]?) (über|von)
kill verb: (bring(t|en)|brachten?) um .
arrest verb: (nimmt|nehmen|nahm(en)?) fest, sperr(t|en|te|ten) ein .
accuse verb: (wirft|werfen|warf(en)?) vor ., klag(t|en|te|ten) an ., zeig(t|en|te|ten) an .
return verb: (komm(t|en)|kam(en)?|kehr(t|en|te|ten)) (zurück|heim)
reconcile verb: (komm(t|en)|kam(en)?) wieder zusammen
discover verb: (find(et|en)|fand(en)?) heraus, (komm(t|en)|kam(en)?) dahinter
reject verb: lehn(t|en|te|ten) ab .
birth verb: (bring(t|en)|brachten?) zur welt, (hat|haben|hatten?) zur welt gebracht,
    (hat|haben|hatten?) (kind|baby) zur.welt.gebracht, (bring(t|en)|brachten?) (kind|baby) zur welt
cheat verb: (geh(t|en)|ging(en)?) fremd
hire verb: stell(t|en|te|ten) ein .
flee verb: (läuft|laufen|lief(en)?) (weg|davon), hau(t|en|te|ten) ab ., reiß(t|en) aus .
date verb: mit (geh(t|en)|ging(en)?) aus ., (geh(t|en)|ging(en)?) mit aus .
confess verb: (gesteh(t|en)|gestand(en)?) liebe, liebe (gesteht|gestanden)
love verb: für schwärm(t|en|te), schwärm(t|en|te) für, auf steh(t|en), (empfind(et|en)|fühl(t|en)) für
betray verb: (lüg(t|en)|log(en)?) an .
help verb: (steh(t|en)|stand(en)?) bei .
steal verb: raub(t|en|te|ten) aus .
recover state: (wird|werden|wurden?) wieder.gesund, (wird|werden|wurden?) gesund
wedding verb: (geben|gibt|gaben?) jawort, jawort gegeben
coparent verb: mit (hat|haben|hatten?|bekommt|bekam) (kind|kinder|sohn|tochter|baby),
    (hat|haben|hatten?|bekommt|bekam) (kind|kinder|sohn|tochter|baby) mit,
    (hat|haben|hatten?) eine?n? (kind|sohn|tochter|baby) von
reveal verb: was (erzählt(e)?|gesteht|gestand(en)?|beichtet(e)?|sagt(e)?|gesagt), weih(t|en|te|ten) ein .,
    vertrau(t|en|te|ten) an .,
    (geheimnis(se)?|wahrheit) (anvertraut|verraten|erzählt|gesagt|gestanden|gebeichtet|enthüllt|offenbart),
    ((ver)?rät|vertraut(e)?|erzählt(e)?|sagt(e)?|gesteht|beichtet(e)?|enthüllt(e)?|offenbart(e)?)
    (geheimnis(se)?|wahrheit)
"""

MARKS = """
since: seit wann, wie lange schon, wie lange sind, wie lange kenn(t|en), ab wann, seit welcher (folge|episode)
until: bis wann, bis zu welcher folge, wie lange (war|waren|hatte|hatten), wie lange
when: wann, in welcher (folge|episode), in welchem (kapitel|teil), welche (folge|episode)
times: wie oft, wie häufig, wie viele mal, wie viel mal
count: wie viele[nr]?, wieviele[nr]?, wie viel, wieviel
where: wo, wohin
how: wie, woher kenn(t|en), wo(bei|durch|für|gegen|mit|nach|von|vor|zu), wor(an|auf|aus|in|über|um|unter),
    inwie(fern|weit)
origin: woher
why: warum, wieso, weshalb, weswegen, aus welchem grund
between: wie stehen, wie steht, wo stehen, wo steht,
    was ist zwischen, was war zwischen, was läuft zwischen, verhältnis zwischen, wie ist
    das verhältnis
work: was macht beruflich, beruflich, beruf, von beruf, was arbeitet, als was arbeitet, wovon lebt
what: was, worum geht, um was geht, was ist los, was ist mit, was wissen wir, was weiß man, wissen wir,
    weiß (man|jemand), wie geht, was macht, erzähl(e)?, erzähl mir
subject: wer
object: wen, wem
possessor: wessen
which: mit (nach|vor)namen, mit (vollem|richtigem|echtem) namen, (nach|vor|familien)name[n]?,
    (voll|vollständig|richtig|wahr|echt)e[rmn]? name[n]?, wie lautet, welche[rnsm]?,
    wie heiß(t|en), wie hieß(en)?, wie (ist|lautet|war) der name
past: war(en)?, hatte[n]?, gewesen, gehabt, früher(e[nrms]?)?, ehemalige[nrms]?, einstige[nrms]?,
    vorher, zuvor, davor, damals, einmal, jemals, je, mal
still: noch, immer noch, nach wie vor, weiterhin, inzwischen noch
wish: will, wollen, wollte[n]?, möchte[n]?, plan(t|en), vorhat, vor hat, gedenkt, wünscht
passive: wird, wurde[n]?, worden, werden
nomore: nicht mehr, nicht länger
last: zuletzt, zum letzten mal, das letzte mal, letztmals
first: zum ersten mal, das erste mal, erstmals
more: noch eine?n?, weitere[nrs]?
contrary: nicht, kein(e|en|er|em|es)?, nie, niemals
someone: jemand(en|em)?, irgendjemand(en|em)?, irgendwen, irgendwem
everyone: leute[n]?, menschen, personen, figuren, charaktere, alle[ns]?
happens: passier(t|te|en), gescheh(en|t)?, geschieht, geschah, vorgefallen, zugestoßen, widerfahren
earlier: und, was ist mit, wie steht es mit, wie ist es mit
"""

FILLERS = """
der die das den dem des ein eine einen einem einer eines und oder mit von vom zu zum zur in im an am auf aus bei
beim für vor nach über um durch gegen ohne unter zwischen seit ab bis so als wie es sich eigentlich denn doch noch
nochmal wieder schon gerade jetzt nun derzeit zurzeit zur zeit momentan aktuell heute bisher bislang da dort hier
hin her mir uns ich wir du man bitte sag sage weißt ist sind war waren sei gewesen hat haben hatte hatten hast habe
gehabt wird werden wurde wurden worden macht machen machte gemacht tut tun tat getan gibt geben gab gegeben
los heißt heißen hieß name namen genau überhaupt also ja nein aber versucht versuchte versuchen
auch nur sehr mehr alles etwas was ab weg zurück hinaus raus ein aus los einander zueinander miteinander voneinander
gegenseitig dieser diese dieses diesen diesem gleich wahrheit angetan beide beiden zwei kommt kommen kam kamen
gekommen lässt lassen ließ wurde eigenen eigene serie bekannt weiß wissen mal ganz wohl wirklich
tatsächlich dass ob denn dabei alle gemeinsam gemeinsame gemeinsames gemeinsamen wüsste gern gerne
kann können könnte könnten kannst könntest darf dürfen muss müssen soll sollen sollte sollten sagen
jetzige jetziger jetzigen derzeitige derzeitiger derzeitigen aktuelle aktueller aktuellen heutige heutiger heutigen
"""

PLAIN = """
geboren heiraten küssen töten retten verhaften entführen verlassen lieben heirat hochzeit
"""

PRONOUNS = """
m: er, ihm, ihn
m own: sein, seine[mnrs]?
f: sie
f own: ihr, ihre[mnrs]?
g: ihnen, beiden?
"""
PLURAL = "sind waren haben hatten werden wurden"
OF = "von vom"
HAVE = "hat haben hatte hatten gibt"
PERFECT = "hat haben ist sind"
DOING = ""
DEEDS = "tut tun tat taten getan gemacht macht machte machten"
GETTING = ""
COPULA = "ist sind war waren sei gewesen wird werden wurde wurden worden bleibt bleiben"
ARTICLES = "der die das den dem des ein eine einen einem einer eines"
DEFINITE = "der die das den dem des"
GENITIVE_ARTICLES = "der des einer eines"
FEMALE_ARTICLES = "der einer"
MUTUALLY = "einander gegenseitig miteinander zueinander voneinander"
BESIDE = "zusammen gemeinsam kennt kennen"
COMPANY = "mit"
BEING = "ist sind jetzt nun gerade derzeit zurzeit momentan aktuell heute denn eigentlich wieder vorher früher zuvor"
REPORTED = (
    r"(?<!will )(?<!mochte )(?<!ich )\b(?:weiss|wissen|wussten?|glaub(?:t|en|te|ten)|denkt|dachte|sagt|sagte"
    r"|behauptet|behauptete|ahnt|ahnte|vermutet|vermutete|meint|meinte|hofft|hoffte|furchtet|furchtete|erzahlt)\b"
    r"(?! (?:man|wir|jemand)\b)[^?]* (?:dass|ob|wer|wen|wem|wessen|was|wo|warum|wie|wann)\b"
)
SPANS = """
before: vor
until: bis zu zur einschließlich inklusive
since: seit ab
after: nach
"""
REQUESTS = "nenn nenne zeig zeige liste"
STANDING = ""
UNMARKED = r"[sxzßSXZ]$"
IDENTIFYING = r"(?:\bwer (?:ist|war|sind|waren)|\bwie (?:heisst|heissen|hiess|hiessen))$"
GENITIVE = r"(?:['’]s?|s)$"
WHOLE = r"""
happened:
    was (?:ist|war|hat sich)(?: denn| alles| eigentlich)* {happened}
    was (?:passierte?|geschah|geschieht|passiert ist)(?: denn| alles)*
story:
    was (?:ist|war|hat sich)(?: {far})+ {happened}(?: {far})*
    was (?:ist|war|hat sich) {happened}(?: {far})+
    was (?:passierte?|geschah|geschieht)(?: {far})+
    was(?: {far})+ (?:geschah|passierte|passiert ist|geschehen ist)
    was (?:habe?|haben) (?:ich|wir)(?: {far})* (?:verpasst|versaumt)
    wor(?:um|uber) geht(?: ?e?s|'s)(?: {far})*
    um was geht(?: ?e?s|'s)(?: {far})*
    (?:die )?(?:bisherige )?(?:geschichte|handlung)(?: bisher)?
    (?:was sind|welche sind|nenne?(?: mir)?) die(?: bisherigen)?(?: wichtigsten| entscheidenden)? ereignisse(?: {far})*
    {please}fasse?(?: (?:{far}|mir|uns|mal|{story}|es|das|die bisherige handlung))* zusammen(?: {what})?
    {please}(?:(?:{far}|{story}|das|es) )*zusammenfassen(?: {what})?
    {please}(?:erzahle?|zeige?|gib)(?: mir| uns| mal)* (?:alles|{story}|eine zusammenfassung|{what})(?: {far})*
    (?:eine )?zusammenfassung(?: bitte| {far})*
people:
    wer ist wer(?: {far})*
    wer (?:kommt|tritt|spielt|kam|trat|spielte)(?: {far}| {there})* (?:vor|auf|mit)(?: {far}| {there})*
    wer ist(?: alles)? {there}(?: dabei)?
    wer sind(?: {far})* {people}(?: {far})*
    wen gibt(?: es|'s)(?: {far})*
    (?:welche|was fur) {people} {appear}(?: {far}| {there})*
    {please}(?:nenne?|zeige?|liste)(?: mir| uns| mal)* {people}(?: auf)?(?: {far})*
number:
    wie ?viele? {people} {appear}(?: {far}| {there})*
new:
    wer (?:ist|kommt|kam|war)(?: {far}| {there})* neu(?: dazu| hinzu)?(?: {far}| {there})*
    wer kommt(?: {far}| {there})* (?:dazu|hinzu)(?: {there})?
    welche {people} sind(?: {far}| {there})* neu(?: {far}| {there})*
couples:
    (?:welche|was fur) (?:liebes)?paare (?:gibt es|gibt's|kennen wir)(?: {far})*
    wer sind(?: {far})* (?:die )?(?:liebes)?paare(?: {far})*
    wer ist(?: {far})* (?:ein )?(?:liebes)?paar
    {please}(?:nenne?|zeige?|liste)(?: mir| uns| mal)* (?:alle |die )*(?:liebes)?paare(?: auf)?(?: {far})*
"""
WHOLE_PARTS = {
    "appear": r"(?:gibt es|gibt's|kennen wir|(?:kommen|treten)(?: {far}| {there})* (?:vor|auf))",
    "there": r"(?:in|im) (?:(?:der|dem) )?0",
    "what": r"was(?: {far})* (?:{happened} ist|geschah|passierte?)",
    "far": r"(?:bisher|bislang|bis jetzt|bis hierher|bis hierhin|bis dahin|schon|alles?|denn|eigentlich|so|hier|"
    r"jetzt|derzeit|gerade|zurzeit|momentan|bitte|in {story}|in der serie|im roman)",
    "story": r"(?:der|die|dieser?) (?:geschichte|serie|handlung|story)",
    "people": r"(?:alle |die |diese )*(?:figuren|personen|charaktere|leute|menschen)",
    "please": r"(?:bitte |kannst du |kannst du mir )*",
    "happened": r"(?:passiert|geschehen|los|vorgefallen|ereignet|zugetragen)",
}
INSTEAD = {"couples": "Wer ist mit wem zusammen?"}
LATEST = "letzte[nr]?|neueste[nr]?|aktuelle[nr]?|jetzige[nr]?|dieser?"
COMING = "nächste[nr]?|kommende[nr]?"
