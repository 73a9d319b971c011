%series Number Forty-Four
%lang en
%genre apartment-house dramedy in Montreal, blog-style recaps
%cast maude | Mathilde Roy; Mathilde | f
%cast odile | Odile Roy; Odile | f
%cast jerome | Jérôme Tanguay; Jérôme; Tanguay | m
%cast nadir | Nadir Haddou; Nadir | m
%cast sol | Solomon Katz; Solomon; Sol; Katz | m
%cast bettina | Bettina; Tina | f
%cast remi | Rémi | m
%cast pascale | Pascale Roy; Pascale | f
%cast kid | Zoé | f
%cast linh | Dr. Linh Tran; Dr. Tran; Linh | f
%cast cat | Maurice | m
%cast super | Fortin | m
%cast ortiz | - | f
%cast guy | Guy | m
%cast baby | - | m
%cast gangster | - | m
%cast thug | - | m
%cast pigeon | - | n

== 1
So the three Roy [sisters](maude+odile+pascale) have inherited one sixplex and zero sense. [Mathilde](maude), the tax [auditor](maude), wants rents paid; [Odile](odile), the [sculptor](odile), hasn't paid [hers](odile) since Easter; [Pascale](pascale), the [youngest](pascale), comes in by the window at night, pregnant and wearing somebody's hockey sweater. Fourth floor: [Solomon Katz](sol), piano [teacher](sol), eighty, and [Nadir](nadir), [his](sol) lodger, [who](nadir) is deaf to scales. We end on [Fortin](super), the [janitor](super), finding a suitcase of cash in the boiler.
- sibling maude odile+pascale "sisters"
- find maude+odile+pascale "inherited"
- pregnant pascale "pregnant"
- housemate nadir sol "lodger"
+ find super "finding"
- neighbour maude+odile+pascale sol "Fourth floor"

== 2
[Fortin](super) quits by postcard from [Cuba](@cuba), so that's where the suitcase went. [Mathilde](maude) takes on [Jérôme Tanguay](jerome), handsome, toolbox, references from a monastery. Every tap on the ladies' side starts to drip. [Odile](odile) asks [him](jerome) to sit for [her](odile); [he](jerome) asks whether with clothes; it turns out that [Bettina](bettina) from 3A has already seen the bust. The [auditor](maude) draws up a rota.
+ quit super maude "quits"
- travel super "postcard from" @cuba
- steal super _ "where the suitcase went"
+ hire jerome maude "takes on"
- invite odile jerome "asks him to sit"
- create odile "bust"

== 3
[Pascale](pascale) won't tell [her](pascale) [sisters](maude+odile) who the father is. [Odile](odile) guesses the milkman, [Mathilde](maude) the Canadiens. Upstairs, old [Katz](sol) mistakes [Nadir](nadir)'s new [girlfriend](linh), a heart [surgeon](linh), for the cleaning lady, and [she](linh), amused, does the windows. [Dr. Linh Tran](linh) hears something while [she](linh) is at it: the piano has stopped, and the [pianist](sol) is on the carpet, blue. Lucky the help was in.
- reveal! pascale maude+odile "won't tell"
- sibling maude+odile pascale "sisters"
- couple linh nadir "girlfriend"
- help linh sol "does the windows"
- ill sol "blue"
+ rescue linh sol "Lucky the help was in"

== 4
Two stents later, [Sol](sol) apologises with a nocturne; [Linh](linh) falls asleep over it, which [he](sol) takes as a review. The cat war: [Maurice](cat), property of little [Zoé](kid) in 1B, has eaten [Odile](odile)'s [pigeon](pigeon), the one [she](odile) was casting. [Zoé](kid)'s [father](remi), [Rémi](remi), offers [his](remi) hand as a replacement, palm up, and holds it so still for four hours that [she](odile) looks, for once, at what the hand is attached to.
- treat sol _ "stents"
- reconcile linh sol "apologises"
- create sol "nocturne"
+ kill cat pigeon "eaten"
- create odile "casting"
- parent remi kid "father"
- help remi odile "offers his hand"

== 5
Somebody denounces the house to the city: no permits, an illegal kiln, a goat. [Mathilde](maude) interrogates everyone and suspects [Bettina](bettina), [who](bettina) bears a grudge since the rota. [Tina](bettina) pelts [her](maude) with zucchini from 3A. The truth, when it gets out, is worse. It was [Pascale](pascale), for the reward: [she](pascale) owes [her](pascale) [midwife](ortiz) six hundred. The [eldest](maude) doesn't shout. [She](maude) goes upstairs, comes down and counts out six hundred in fives.
- betray pascale _ "denounces"
- investigate maude _ "interrogates"
- accuse maude bettina "suspects"
- enemy bettina maude "grudge"
- attack bettina maude "pelts"
+ discover maude pascale "gets out"
- advisor ortiz pascale "midwife"
+ gift maude pascale "counts out"

== 6
[Jérôme](jerome) was never in a monastery. It was Bordeaux prison, eighteen months, for a thing with a truck. [Mathilde](maude) reads it in the file; [he](jerome) sees [her](maude) read it and starts packing [his](jerome) wrenches. But the [man](jerome) [who](jerome) could lie about monks, [she](maude) reflects, fixed [Katz](sol)'s radiator at 3 a.m. for nothing. [She](maude) tears the page out. It is the first document [she](maude) ever destroyed, and [her](maude) hands shake so much that [he](jerome) has to help.
- betray.past jerome maude "never in a monastery"
- arrest.past _ jerome "Bordeaux prison"
+ discover maude jerome "reads it"
- quit? jerome maude "packing"
- help.past jerome sol "fixed"
+ help maude jerome "tears the page out"
- help jerome maude "he has to help"

== 7
Ice storm, no power, everyone in 1B around [Rémi](remi)'s wood stove. [Nadir](nadir) has a ring in [his](nadir) sock for [Linh](linh), loses it, and spends the evening groping in a dark room full of people who take it the wrong way. [Bettina](bettina) slaps [him](nadir). [Zoé](kid) finds the thing on the [cat](cat)'s ear, tries it on and says yes. Meanwhile [Pascale](pascale)'s contractions are eight minutes apart, and the only [surgeon](linh) in the house does hearts.
- propose? nadir linh "a ring in his sock"
- lose nadir "loses it"
- attack bettina nadir "slaps"
+ find kid "finds the thing"
- birth? pascale "contractions"

== 8
It's a [boy](baby), it's a breech, it's a quarter past four, and [Dr. Tran](linh) is swearing in three languages with [Odile](odile)'s sculpting gloves on. Between pains [Pascale](pascale) shouts a name. [Mathilde](maude) drops the kettle: the name is that of [her](maude) own [ex-husband](guy), [Guy](guy), divorced last Lent. So the hockey sweater was [hers](maude)? [She](maude) bought it. [She](maude) washed it. [She](maude) holds [her](maude) [sister](pascale)'s knee until the [child](baby) is out, puts [him](baby) in [her](pascale) arms, and leaves the house.
+ birth pascale baby "a boy"
- treat pascale linh "swearing"
+ reveal pascale maude "shouts a name"
- parent guy baby "a name"
- ex guy maude "ex-husband"
- divorce.past guy maude "divorced"
- sibling maude pascale "sister"
- help maude pascale "holds her sister's knee"
- flee maude pascale "leaves the house"

== 9
[Mathilde](maude) rents a motel room in [Laval](@laval) and audits its breakfast. [Tanguay](jerome) brings [her](maude) mail, then soup, then the news that [Guy](guy) has turned up at Forty-Four with a teddy bear and been hosed off the steps by [Odile](odile). [She](maude) laughs, chokes, and cries on the [ex-con](jerome)'s toolbox. "It was before the papers were signed," [she](maude) keeps saying. [He](jerome) doesn't tell [her](maude) to forgive anyone. [He](jerome) fixes the motel's tap.
- move maude "rents a motel room" @laval
- gift jerome maude "soup"
- travel guy "turned up"
- gift? guy _ "teddy bear"
+ attack odile guy "hosed off"
- reveal jerome maude "the news"
- happy maude "laughs"
- sad maude "cries"
- arrest.past _ jerome "ex-con"
- cheat.past guy maude "before the papers were signed"
- help jerome maude "fixes"

== 10
A [stranger](gangster) rings about a suitcase. The [janitor](super)'s cash belonged to [him](gangster), and [he](gangster) has brought a [friend](thug) with a bat. [Sol](sol), alone on the stairs, eighty-one today, invites [both](gangster+thug) up and plays [them](gangster+thug) the whole Well-Tempered Clavier, book one, while [Bettina](bettina) climbs down the fire escape for the police. By the fugue in B minor the smaller [crook](thug) is in tears. When the handcuffs click, [he](thug) asks if [he](thug) might hear the end.
- lose gangster "a suitcase"
- steal.past super gangster "belonged"
- friend gangster thug "friend"
- threaten gangster+thug sol "bat"
- celebrate? sol "eighty-one today"
- invite sol gangster+thug "invites"
- create sol gangster+thug "plays"
- rescue bettina sol "for the police"
- sad thug "in tears"
+ arrest _ gangster+thug "handcuffs"

== 11
[Pascale](pascale) stands in the motel lot with the stroller and no speech. [Mathilde](maude), behind the curtain, gives [her](pascale) five minutes, then ten. What gets [her](maude) out the door is the sweater: the [baby](baby) is wrapped in it, and it's on inside out, and somebody has to fix that. [They](maude+pascale) don't mention [Guy](guy). [They](maude+pascale) discuss fabric care. [Odile](odile) meanwhile has cast [Rémi](remi)'s hand holding [hers](odile), calls it "Rent," and gets a gallery, a prize and, at long last, something with which to pay.
- travel pascale maude "stands in the motel lot"
+ reconcile maude pascale "fix that"
- reveal! maude+pascale "don't mention"
- create odile "cast"
+ find odile "gets a gallery"

== 12
Roof party at number Forty-Four. [Nadir](nadir) tries again, with the ring on a very short chain, and [Linh](linh), just off a double shift, says yes in [her](linh) sleep; the house votes to count it. [Katz](sol) has a new [pupil](thug), paroled Tuesday. [Odile](odile) moves down to 1B with [her](odile) chisels, [Zoé](kid) directing. And [Mathilde](maude), back in 2A, finally pays [her](maude) [handyman](jerome) what [she](maude) owes [him](jerome), which is a kiss, plus GST. See you all in the fall!
- celebrate _ "Roof party"
+ propose nadir linh "tries again"
- engaged.start linh nadir "says yes"
- advisor.start sol thug "pupil"
- arrest.past _ thug "paroled"
+ move odile kid "moves down"
- return maude "back in 2A"
- boss maude jerome "handyman"
+ kiss jerome maude "kiss"
