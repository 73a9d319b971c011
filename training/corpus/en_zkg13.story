%series The Salt Heirs
%lang en
%genre Turkish-style dizi about two salt-trading clans on the Aegean coast, streaming overview
%cast halide  | Halide Sancar; Halide | f
%cast kerem   | Kerem Sancar; Kerem | m
%cast defne   | Defne Sancar; Defne | f
%cast cem     | Cem Sancar; Cem | m
%cast nilufer | Nilüfer | f
%cast rauf    | Rauf Tekin; Rauf; Rauf Bey | m
%cast selim   | Selim Tekin; Selim | m
%cast ayla    | Ayla Tekin; Ayla | f
%cast deniz   | Deniz | n
%cast hatice  | Nurse Hatice; Hatice | f
%cast orhan   | Captain Orhan; Orhan | m
%cast bulent  | Bülent | m
%cast vedat   | Vedat Sancar; Vedat | m
%cast can     | - | m
%cast raufwife | - | f

== 1 White Gold
[Vedat Sancar](vedat), master of the saltpans, is buried at noon, and by one o'clock [his](vedat) [widow](halide), [Halide](halide), has seated [her](halide) elder [son](kerem), [Kerem](kerem), in [his](vedat) chair. [Cem](cem), the [younger](cem), takes it standing. At the gate waits a veiled [stranger](nilufer) with a suitcase; [she](nilufer) kisses [Halide](halide)'s hand and says that [she](nilufer) is [Nilüfer](nilufer), the dead [man](vedat)'s second [wife](nilufer), by the imam at any rate. Across the bay [Rauf Tekin](rauf), [who](rauf) was [Vedat](vedat)'s blood [brother](rauf) before [he](rauf) became [his](vedat) worst [foe](rauf), closes the shutters and weeps where nobody can see.
- die.past vedat "buried"
- married.past halide vedat "widow"
- parent halide cem+kerem "elder son"
- sibling cem kerem "the younger"
- hire kerem halide "seated"
- sad cem "takes it standing"
- travel nilufer "At the gate"
+ reveal nilufer halide "says that she is"
- married.past nilufer vedat "second wife"
- friend.past rauf vedat "blood brother"
- enemy.past rauf vedat "worst foe"
- sad rauf vedat "weeps"

== 2 The Bride's Price
To end the war over the pans, [Halide](halide) and [Rauf](rauf) agree on a match: [her](halide) [daughter](defne) [Defne](defne) for [his](rauf) [son](selim) [Selim](selim). [Defne](defne) learns of it from a dressmaker. [She](defne) climbs into the boat of [Captain Orhan](orhan), twice [her](defne) age and deaf to most things, and orders [him](orhan) to sail for [Chios](@chios). [He](orhan) rows [her](defne) once around the lighthouse and back. [Selim](selim), on the jetty, takes [her](defne) hand to help [her](defne) ashore; [he](selim) has loved [another](deniz) since the army, [he](selim) says, and will hate every minute of this. So will [she](defne). For the first time that day [Defne](defne) smiles.
- enemy halide rauf "war"
- wedding? defne selim "agree on a match"
- parent halide defne "daughter"
- parent rauf selim "son"
- discover defne halide+rauf "learns of it"
- flee? defne "sail for Chios"
- help selim defne "help her ashore"
- love selim deniz "loved another"
+ reveal selim defne "he says"
- happy defne "smiles"
- meet defne selim "on the jetty"

== 3 The Other Wife
Turned away by day, [Nilüfer](nilufer) is let in at night by [Kerem](kerem), [who](kerem) wants to see papers. [She](nilufer) has papers; [she](nilufer) also has a way of taking off [her](nilufer) veil. Before the week is out the new [head](kerem) of the house has installed [his](kerem) [father](vedat)'s second [wife](nilufer) in the pavilion, to keep an eye on [her](nilufer), as [he](kerem) tells [Ayla](ayla), [whom](ayla) [he](kerem) is to marry in spring. [Ayla](ayla) is [Selim](selim)'s [sister](ayla) and no fool. With a basket of quinces [she](ayla) calls on the [rival](nilufer), looks [her](nilufer) over, and leaves the basket on the [woman](nilufer)'s head.
- help kerem nilufer "is let in"
- investigate kerem nilufer "wants to see papers"
- love kerem nilufer "taking off her veil"
- parent vedat kerem "father"
+ move nilufer "installed"
- engaged ayla kerem "to marry in spring"
- sibling ayla selim "sister"
- jealous ayla nilufer "rival"
+ attack ayla nilufer "leaves the basket"
- married.past nilufer vedat "second wife"

== 4 Salt Sentences
[Defne](defne) marries [Selim](selim). [Cem](cem) dances at it, for [Cem](cem) is [Selim](selim)'s [friend](cem). [Deniz](deniz) serves the tea. [Selim](selim) cannot look at [Deniz](deniz). [Deniz](deniz) looks at nobody but [Selim](selim). [Defne](defne) counts the looks. [Ayla](ayla) scolds [Kerem](kerem). [Kerem](kerem) lies to [Ayla](ayla). [Rauf](rauf) hugs [Defne](defne). In the kitchen [Hatice](hatice) prays. [Hatice](hatice) nursed [Kerem](kerem). [Hatice](hatice) nursed [Selim](selim), too. One night long ago [Hatice](hatice) swapped [Selim](selim) for [Kerem](kerem). Can a prayer undo it?
+ wedding defne selim "marries"
- friend cem selim "friend"
- love selim deniz "cannot look at"
- love deniz selim "nobody but Selim"
- discover defne deniz+selim "counts the looks"
- quarrel ayla kerem "scolds"
- betray kerem ayla "lies to"
- help.past hatice kerem "nursed"
+ abduct.past hatice kerem+selim "swapped"
- sad hatice "prays"

== 5 Separate Beds
The [newlyweds](defne+selim) divide the bed with a bolster and the nights by cards. [Defne](defne) has guessed, and says so: [she](defne) will cover for [Selim](selim) and the tea [seller](deniz) if [he](selim) will teach [her](defne) to run a business. Over ledgers and lies [the two](defne+selim) become fast friends. The [widow](halide), [who](halide) expects a grandchild, sends pomegranates. In the pavilion [Nilüfer](nilufer) has [Kerem](kerem) where [she](nilufer) wants [him](kerem). [Bülent](bulent), the [husband](bulent) [she](nilufer) left in [Izmir](@izmir) to play a dead [man](vedat)'s [wife](nilufer), has found [her](nilufer) address, and asks for half.
- married defne selim "newlyweds"
- discover defne selim "has guessed"
- help? defne selim "cover for"
- advisor selim defne "teach her"
+ friend.start defne selim "become fast friends"
- gift halide defne+selim "pomegranates"
+ affair kerem nilufer "has Kerem where she wants him"
- married bulent nilufer "husband"
- breakup.past nilufer bulent "left"
- betray nilufer kerem "play a dead man's wife"
- discover bulent nilufer "found her address"
- threaten bulent nilufer "asks for half"

== 6 Half
[Bülent](bulent) is paid in [Halide](halide)'s silver. When the spoons are missed, [Kerem](kerem) has [Cem](cem)'s room searched, in front of the servants, and, since a fork is found in it, calls [his](kerem) own [brother](cem) a thief. [Cem](cem) leaves the house with what [he](cem) has on. The door across the bay opens at the first knock: [Rauf](rauf) has never forgotten whose [son](cem) [he](cem) is, or [he](rauf) thinks so. [Ayla](ayla) is sent to make up a bed. [She](ayla) has been crying over one [Sancar](kerem), and now there is [another](cem), with wet hair, asking whether [he](cem) can do anything about the crying.
- steal nilufer halide "the spoons are missed"
- gift nilufer bulent "is paid"
- investigate kerem cem "searched"
+ accuse kerem cem "thief"
- sibling cem kerem "brother"
- quarrel cem kerem "calls his own brother a thief"
+ move cem rauf "leaves the house"
- help rauf cem "opens at the first knock"
- sad ayla kerem "crying"
- help? cem ayla "do anything about the crying"

== 7 Ring and Ring
It is a bad week for engagements. [Ayla](ayla) throws [Kerem](kerem)'s ring into the pan where the salt is thickest, and goes for a walk with [his](kerem) [brother](cem). [Kerem](kerem), set free, proposes to [Nilüfer](nilufer) the same night. [She](nilufer) would be bigamous and rich. In the hamam [Halide](halide) sees on the shoulder of [her](halide) [son-in-law](selim), [who](selim) has slipped on the marble, a birthmark that [Vedat](vedat) had, and [his](vedat) father before [him](vedat). [She](halide) drops the bowl. Old [Hatice](hatice) picks it up, catches [her](hatice) [mistress](halide)'s eye, and starts to shake so badly that the bowl rings.
+ breakup ayla kerem "throws Kerem's ring"
- engaged.end ayla kerem "ring"
- date ayla cem "goes for a walk"
- sibling cem kerem "brother"
+ propose kerem nilufer "proposes to"
- wedding? kerem nilufer "bigamous"
- kin halide selim "son-in-law"
- discover halide selim "birthmark"
- boss halide hatice "mistress"
- sad hatice "shake"

== 8 What the Nurse Knew
At the bedside of the old [woman](hatice), [who](hatice) has had a stroke, [Halide](halide) waits for words. They come one an hour. Two [boys](kerem+selim). One fever. One [mother](raufwife) too weak to be told. [Rauf](rauf)'s [newborn](kerem) lay dying, or so the [nurse](hatice) believed; for love of [her](hatice) first [mistress](raufwife), [Rauf](rauf)'s [wife](raufwife), [she](hatice) carried [him](kerem) over the bay and brought the Sancar [boy](selim) back. And the sick [one](kerem) lived. Thus [Kerem](kerem) is a Tekin, [Selim](selim) is a Sancar, and [Defne](defne) has wed [her](defne) own [brother](selim). [Halide](halide) thanks God, for the only time in [her](halide) life, for a cold marriage bed.
- ill hatice "stroke"
- help halide hatice "waits for words"
+ reveal hatice halide "They come one an hour"
- abduct.past hatice kerem+selim "carried him over"
- love.past hatice raufwife "for love of"
- married.past rauf raufwife "wife"
- ill.past kerem "fever"
- recover.past kerem "the sick one lived"
+ parent rauf kerem "a Tekin"
- parent halide selim "a Sancar"
- sibling defne selim "own brother"
- married defne selim "has wed"
- sex! defne selim "cold marriage bed"

== 9 Nikah
[Nilüfer](nilufer) is dressed in white, and [Kerem](kerem) is trying not to see that nobody has come. [His](kerem) [mother](halide) has. Before the registrar, [Halide](halide) tells [him](kerem) that [he](kerem) is not [hers](halide), which [he](kerem) takes for spite; then [Captain Orhan](orhan), [who](orhan) hears more than people think, leads in [Bülent](bulent), [who](bulent) says good afternoon to [his](bulent) [wife](nilufer). There is a scream, a chair, a veil on the floor. [Bülent](bulent) is out of the window first. By nightfall [Kerem](kerem) has lost, in this order, a [bride](nilufer), a name and a chair.
- wedding? kerem nilufer "dressed in white"
- parent halide kerem "mother"
+ reveal halide kerem "tells him"
- parent! halide kerem "not hers"
- reveal bulent kerem "says good afternoon"
- married bulent nilufer "wife"
- flee bulent "out of the window"
+ breakup kerem nilufer "has lost"
- quit kerem "a name and a chair"

== 10 Two Fathers
For thirty years [Rauf Bey](rauf) has hated the [boy](kerem) across the water, and now the [boy](kerem), soaked, is on the mat. [Neither](kerem+rauf) knows where to look. [Kerem](kerem) asks if [he](kerem) may sit. [Rauf](rauf) fetches a towel, then a photograph of the [mother](raufwife), [who](raufwife) died without knowing. [Selim](selim), listening on the landing, understands that [he](selim) has just been orphaned and, before [he](selim) has finished the thought, feels [Ayla](ayla)'s arm. [She](ayla) is not [his](selim) [sister](ayla) any more. [She](ayla) says that nobody has told [her](ayla) so.
- enemy.past kerem rauf "has hated"
- return kerem rauf "on the mat"
- gift rauf kerem "a towel"
- parent raufwife kerem "mother"
- die.past raufwife "died without knowing"
- discover! raufwife kerem "without knowing"
+ discover selim kerem+rauf "listening"
- sad selim "orphaned"
- help ayla selim "Ayla's arm"
+ sibling! ayla selim "not his sister any more"

== 11 Annulled
The court needs eleven minutes to undo what two clans did in a year. [Husband](selim) and [wife](defne) no longer, [Defne](defne) and [Selim](selim) shake hands as [brother](selim) and [sister](defne) on the steps, and are so giddy with relief that a guard asks [them](defne+selim) to leave. [Selim](selim) runs all the way to the tea house. [Deniz](deniz) has shut it and gone to sea with [Captain Orhan](orhan), tired of waiting to be chosen. [Cem](cem), from [whom](cem) all suspicion has been lifted along with [Nilüfer](nilufer)'s mattress and the spoons beneath, is begged by [Halide](halide) to come home. [He](cem) would like to bring [someone](ayla).
+ divorce defne selim "undo"
- married.end defne selim "Husband and wife no longer"
- sibling defne selim "brother and sister"
- happy defne+selim "giddy"
- return selim "runs all the way"
- breakup deniz selim "tired of waiting"
- travel deniz+orhan "gone to sea"
- accuse! _ cem "suspicion has been lifted"
- reconcile? cem halide "begged"
- couple ayla cem "bring someone"
- steal.past nilufer halide "the spoons beneath"

== 12 Storm Flag
[Orhan](orhan)'s boat is overdue. [Selim](selim) puts out in a skiff, with [Kerem](kerem), the [man](kerem) [whose](kerem) life [he](selim) has been living, at the other oar. [They](kerem+selim) row without talking, until there is only shouting. The wreck lies on the rocks below the lighthouse, and beside it the [captain](orhan), drowned with the bottle in [his](orhan) fist; [Deniz](deniz) is in the lantern room, alive, furious and blue with cold. [Selim](selim) says, in front of a coastguard and a [man](kerem) [he](selim) once wanted to shoot, what [he](selim) has never dared to say on land. [Kerem](kerem) turns to look at the sea.
- investigate kerem+selim orhan "puts out"
- find kerem+selim deniz+orhan "The wreck"
+ die orhan "drowned"
- ill deniz "blue with cold"
- rescue kerem+selim deniz "in the lantern room"
+ confess selim deniz "has never dared"
- sad deniz "furious"
- kill? selim kerem "wanted to shoot"
- help kerem selim "at the other oar"

== 13 Nilüfer's Child
Out of prison on account of [her](nilufer) condition, [Nilüfer](nilufer) knocks at neither house, but at that of [Defne](defne), [who](defne) has rented two rooms and hung out a sign of [her](defne) own, and gives birth on the counter. The [boy](can) has a Tekin chin. [Kerem](kerem) comes as far as the door. [He](kerem) cannot forgive the [mother](nilufer), [he](kerem) tells [his](kerem) one-time [sister](defne), and cannot take [his](kerem) eyes off the [son](can). "Then look at [him](can)," says [Defne](defne), "and let [me](defne) do the forgiving." [Rauf](rauf) arrives with a gold coin on a ribbon, and [Halide](halide), [his](rauf) [enemy](halide) these thirty years, with another.
- arrest.past _ nilufer "prison"
- pregnant.past nilufer kerem "her condition"
- create defne "hung out a sign"
- housemate.start defne nilufer "knocks at"
+ birth nilufer can "gives birth"
- parent kerem can "a Tekin chin"
- reconcile! kerem nilufer "cannot forgive"
- happy kerem can "cannot take his eyes off"
- reconcile? defne nilufer "do the forgiving"
- gift halide+rauf can "gold coin"
- enemy halide rauf "enemy"
- sibling.past defne kerem "one-time sister"

== 14 The Pans in Spring
[Ayla](ayla), [who](ayla) was to have been a Sancar by one [brother](kerem), becomes one by the [other](cem), and throws [her](ayla) bouquet to [Deniz](deniz), [who](deniz) hands it on to [Selim](selim). The clans have merged the pans; the chair stays empty, and the two [heirs](kerem+selim) sit on the floor. [Halide](halide) calls [both](kerem+selim) of [them](kerem+selim) son. [Nilüfer](nilufer) pours the tea now and is watched. When the band has packed up, [Rauf](rauf) asks the [widow](halide) of [his](rauf) oldest [friend](vedat) and [enemy](vedat) for a dance without music. [They](halide+rauf) are [both](halide+rauf) stiff in the knees. "[He](vedat) would have killed [us](halide+rauf)," says [Halide](halide), and puts [her](halide) cheek against [his](rauf).
+ wedding ayla cem "becomes one"
- engaged.past ayla kerem "was to have been"
- sibling cem kerem "brother"
- celebrate _ "bouquet"
- reconcile kerem selim "sit on the floor"
- parent halide kerem+selim "calls both of them son"
- friend.past rauf vedat "oldest friend"
- enemy.past rauf vedat "enemy"
- kill! vedat halide+rauf "would have killed"
+ flirt halide rauf "her cheek against his"
