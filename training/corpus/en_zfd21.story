%series Lamb's Arena
%lang en
%genre sports comic set among wrestlers in Dakar, volume blurbs and plot notes
%cast moussa | Moussa Diop; Moussa | m
%cast awa | Awa Sarr; Awa | f
%cast khadim | Khadim Sarr; Khadim | m
%cast fatou | Fatou Diop; Fatou | f
%cast ibra | Ibra Fall; Ibra; Fall | m
%cast yacine | Yacine | f
%cast marabout | Serigne Bamba; Bamba | m
%cast vieux | Old Sarr | m
%cast bijou | Bijou | n
%cast prom | Monsieur Lacombe; Lacombe | m
%cast medic | Dr. Sow; Sow | f
%cast giant | Tyson of Thiès; Tyson | m
%cast baby | - | f
%cast agent | - | m

== 1 Sand
Fisherman's [son](moussa) [Moussa Diop](moussa) hauls nets until the day a [scout](vieux) in dark glasses sees [him](moussa) throw an anchor. [Old Sarr](vieux), once [king](vieux) of the arenas and now half blind, takes [him](moussa) under [his](vieux) wing. That puts the nose of the old [man](vieux)'s own [son](khadim), [Khadim](khadim), out of joint. [His](khadim) [sister](awa), [Awa](awa), tapes the [recruit](moussa)'s wrists and asks whether [he](moussa) always stares. [Moussa](moussa)'s [mother](fatou), [Fatou](fatou), a wrestler's [widow](fatou), finds sand in [his](moussa) shoes and bars the door: one coffin is enough.
- discover vieux moussa "sees him"
+ advisor.start vieux moussa "under his wing"
- parent vieux khadim "own son"
+ jealous khadim moussa "out of joint"
- sibling awa khadim "sister"
- flirt awa moussa "always stares"
- parent fatou moussa "mother"
- married.past _ fatou "widow"
- reject fatou moussa "bars the door"
- parent _ moussa "Fisherman's son"
- ill vieux "half blind"
- help awa moussa "tapes"
- discover fatou moussa "finds sand"
- die.past _ "one coffin"

== 2 First Fall
[Moussa](moussa) climbs out over the roof to [his](moussa) first bout. The other [fellow](giant), billed as [Tyson of Thiès](giant), is a head taller and has thrown everyone on the coast. Nine seconds later [he](giant) is looking at the sky. [Awa](awa) shrieks; [Khadim](khadim), matched against the same [giant](giant) the week before, remembers the sky. [Promoter](prom) [Lacombe](prom), [who](prom) smells money as others smell rain, puts a wad of it into the [winner](moussa)'s hand. [Fatou](fatou) hears the result on the radio, switches it off, and switches it on again.
- flee moussa fatou "climbs out"
+ find moussa "the winner's hand"
- happy awa "shrieks"
- sad khadim "remembers the sky"
- gift prom moussa "puts a wad"
- discover fatou moussa "hears the result"
- attack.past giant _ "has thrown everyone"
- attack moussa giant "looking at the sky"
- attack.past giant khadim "the week before"
- happy fatou "on again"

== 3 The Charm
No one wrestles without a charm. [Serigne Bamba](marabout) pours milk over [Moussa](moussa) and tells [him](moussa), eyes shut, that somebody who eats from the same bowl will sell [him](moussa). [Khadim](khadim) chews slowly. That night [he](khadim) lifts the amulet from under the [sleeper](moussa)'s mat and carries it to [Ibra Fall](ibra), the reigning [champion](ibra), [whose](ibra) [girlfriend](yacine) [Yacine](yacine) used to be [Khadim](khadim)'s. Payment: an audience with [her](yacine). [She](yacine) gives [him](khadim) five minutes and one piece of advice, not to come again. [He](khadim) has betrayed a [friend](moussa) for five minutes.
- advisor marabout moussa "tells him"
+ betray? _ moussa "will sell him"
- steal khadim moussa "lifts the amulet"
- couple ibra yacine "girlfriend"
- ex khadim yacine "used to be"
- meet? khadim yacine "an audience"
- reject yacine khadim "not to come again"
+ betray khadim moussa "betrayed a friend"
- help marabout moussa "pours milk"
- gift khadim ibra "carries it"
- help yacine khadim "piece of advice"
- friend khadim moussa "friend"#2

== 4 Without
[Moussa](moussa) goes in without, and loses. It is worse than losing: [Fall](ibra) drives a knee into [his](moussa) ribs after the whistle. [Dr. Sow](medic) counts four cracked, and prescribes the sea. [Fatou](fatou), [who](fatou) was not there, is there; [she](fatou) sits on the end of the bed with [Awa](awa), and the two [women](awa+fatou), [who](awa+fatou) have never met, peel one orange between [them](awa+fatou). From the doorway [Khadim](khadim) looks at the bandages until [he](khadim) has to go outside. Who took the charm? [Old Sarr](vieux) puts it down to rats.
- lose moussa "loses"
+ attack ibra moussa "drives a knee"
- injure moussa ibra "four cracked"
- treat moussa medic "prescribes"
+ meet awa fatou "have never met"
- sad khadim "has to go outside"
- help awa+fatou moussa "end of the bed"
- steal.past _ moussa "took the charm"
- discover! vieux khadim "puts it down to rats"

== 5 Salt Water
Nets again. [Moussa](moussa) mends, in both senses. [Awa](awa) comes down to the beach every evening to see to [his](moussa) strapping, long after there is any; one evening the boat is out of sight and the strapping off. [Her](awa) [father](vieux), [who](vieux) cannot see, can count. [He](vieux) demands that the [boy](moussa) speak or stay away. [Moussa](moussa) speaks, with fish scales in [his](moussa) beard: will [she](awa) have [him](moussa), ribs and all? [She](awa) will, once [he](moussa) has stood up to [Fall](ibra). [She](awa) will not bring up children on the word "almost."
- recover moussa "mends"
- treat! moussa awa "long after"
+ sex awa moussa "strapping off"
- parent vieux awa "father"
- discover vieux awa+moussa "can count"
- threaten vieux moussa "speak or stay away"
+ propose moussa awa "will she have him"
- reject? awa moussa "once he has"
- travel awa moussa "comes down"
- ill vieux "cannot see"
- attack? moussa ibra "stood up to Fall"
- birth? awa "bring up children"

== 6 Dry Season
A quiet volume. Drums are tuned over a fire; a goat eats a poster; on Friday the city goes white. [Bijou](bijou), [parrot](bijou), as it were, to the neighbourhood, sells phone credit and repeats what everybody says. Wrestling, by [Bijou](bijou)'s account, is the art of persuading a man to lie down. The tide brings in a refrigerator. Two dogs fight over it, and make up. [Fatou](fatou) salts fish. Somebody has whitewashed the wall where the old champions were painted, and somebody else is painting them again, from memory, with smaller ears.
- create _ "painting them again"
- reveal bijou _ "repeats"
- quarrel _ "Two dogs fight"
- reconcile _ "make up"
- create fatou "salts fish"

== 7 Confession
[Yacine](yacine) has left [Ibra Fall](ibra), with a split lip and a hold-all, and the hold-all contains an amulet. [She](yacine) brings it not to [Khadim](khadim), on [whose](khadim) step [she](yacine) is expected, but to the [man](moussa) it was made for. Before [she](yacine) can say who sold it, the [thief](khadim) says so himself, on [his](khadim) knees, among the nets. [Moussa](moussa) lifts [him](khadim) by the belt, walks into the sea up to the chest and holds [him](khadim) under for as long as a bout lasts. Then [he](moussa) pulls [him](khadim) up. [Awa](awa), on the sand, counts aloud in [her](awa) [brother](khadim)'s stead.
+ breakup yacine ibra "has left"
- injure yacine ibra "split lip"
- gift yacine moussa "brings it"
- reveal khadim moussa "says so"
- steal.past khadim moussa "the thief"
+ attack moussa khadim "holds him under"
- rescue moussa khadim "pulls him up"
- sibling awa khadim "brother's"
- return? yacine khadim "is expected"
- reveal? yacine moussa "who sold it"
- sad khadim "on his knees"
- betray.past khadim moussa "sold it"

== 8 Purse
[Lacombe](prom) puts up the purse of the decade for a rematch, and lays [his](prom) own fortune on [Fall](ibra). To be on the safe side [he](prom) has [Old Sarr](vieux) fetched from the mosque by two gentlemen in a taxi. If the [trainer](vieux) is to see another Ramadan, the [challenger](moussa) must go down in the third. [Bijou](bijou) has heard it word for word from the [promoter](prom)'s driver, and repeats it, for once, in a whisper, to [Awa](awa). [She](awa) keeps it from [Moussa](moussa) and takes it to the one [person](khadim) [who](khadim) owes [him](moussa) a life.
+ abduct prom vieux "fetched from the mosque"
+ threaten prom moussa "must go down"
- kill? prom vieux "another Ramadan"
- advisor vieux moussa "trainer"
- reveal bijou awa "in a whisper"
- reveal! awa moussa "keeps it from"
- reveal awa khadim "takes it to"
- enemy ibra moussa "rematch"
- lose? moussa "in the third"
- discover bijou prom "has heard it"
- boss prom _ "promoter's driver"
- rescue.past moussa khadim "owes him a life"

== 9 Taxi
While the drums begin, [Khadim](khadim) goes over the wall of a villa with [Yacine](yacine), [who](yacine) once had the key to its pool. Of the two gentlemen one is asleep. The [other](agent) has a knife, and leaves it in [Khadim](khadim)'s thigh. [Yacine](yacine) parks a flowerpot on the [assailant](agent)'s head, gets the blind [man](vieux) over [her](yacine) shoulder and the bleeding [one](khadim) by the collar, and drives all three of [them](khadim+vieux+yacine) through the gate without opening it. "Is that [Khadim](khadim) [who](khadim) smells of blood?" asks the [father](vieux). "Then [I](vieux) have two sons in the ring tonight."
+ rescue khadim+yacine vieux "goes over the wall"
- attack agent khadim "leaves it in"
- injure khadim agent "the bleeding"
+ attack yacine agent "parks a flowerpot"
- flee khadim+vieux+yacine "through the gate"
- parent vieux khadim "father"
- reconcile khadim vieux "two sons"
- ill vieux "blind"
- rescue yacine khadim "by the collar"
- discover vieux khadim "smells of blood"

== 10 Third Round
It is the third, and [Moussa](moussa), to [whom](moussa) [Lacombe](prom) has shown a pair of dark glasses, is getting ready to fall. Across the arena a car comes in where no car should. [He](moussa) sees who gets out of it. [Ibra Fall](ibra) weighs twenty-two stone and has never in [his](ibra) life been off the ground; [he](ibra) has time, on the way, to look surprised. [Fatou](fatou), in the front row, where [she](fatou) swore [she](fatou) would not be caught dead, is found to be standing on [her](fatou) chair. [Lacombe](prom) is stopped by [Bijou](bijou), repeating at the top of [Bijou](bijou)'s voice, to two policemen, everything.
- threaten prom moussa "a pair of dark glasses"
- lose? moussa "getting ready to fall"
- discover moussa vieux "sees who gets out"
+ attack moussa ibra "on the way"
+ find moussa "off the ground"
- happy fatou "standing on her chair"
- reveal bijou _ "everything"
- arrest _ prom "is stopped"
- return vieux "gets out of it"
- lose ibra moussa "to look surprised"
- accuse bijou prom "two policemen"

== 11 Almost
The [victor](moussa) is carried through town, as far as a door that [Awa](awa) shuts in [his](moussa) face. [He](moussa) would have lain down, and [she](awa) is glad of it, and [she](awa) is furious that [she](awa) is glad; besides, [she](awa) has been sick since Tuesday. [Dr. Sow](medic) congratulates [her](awa) on the cause. [Yacine](yacine), changing [Khadim](khadim)'s dressing, gives [him](khadim) more than five minutes. And the fallen [king](ibra)? [He](ibra) sits alone by the harbour with ice on [his](ibra) neck, and it is [Moussa](moussa) [who](moussa) brings a second stool, and asks [him](ibra) how one lives with it.
- reject awa moussa "shuts in his face"
- happy awa moussa "glad of it"
- sad awa moussa "furious"
+ pregnant awa moussa "sick since Tuesday"
- reveal medic awa "congratulates"
- treat khadim yacine "changing Khadim's dressing"
- reconcile khadim yacine "more than five minutes"
- sad ibra "alone"
+ help moussa ibra "a second stool"
- celebrate _ moussa "carried through town"
- lose.past? moussa "would have lain down"
- injure ibra "ice on his neck"

== 12 Two Coffins Fewer
[Moussa](moussa) hangs the belt on a nail in the boat shed and takes [his](moussa) [mother](fatou) the key. [He](moussa) will train children, with [Old Sarr](vieux) to shout and [Fall](ibra), of all people, to be thrown. [Awa](awa) weighs this up through seven months and one very long night, at the end of which [Fatou](fatou) hands [her](fatou) [son](moussa) a [daughter](baby) with enormous fists. "Now ask [me](awa)," says the [mother](awa), and [he](moussa) asks. Last panel: [Khadim](khadim) and [Yacine](yacine), a ring, a drum, and [Bijou](bijou), sworn to secrecy, with puffed cheeks.
- quit moussa "hangs the belt"
- parent fatou moussa "mother"
- hire? moussa "train children"
- colleague ibra+vieux moussa "to be thrown"
+ birth awa baby "one very long night"
- treat awa fatou "hands her son"
- parent awa+moussa baby "a daughter"
+ propose moussa awa "he asks"
- engaged.start khadim yacine "a ring"
- reveal! bijou _ "sworn to secrecy"
- gift moussa fatou "the key"
- pregnant awa "seven months"
