%series Dead Reckoner
%lang en
%genre crime: a retired insurance adjuster and a pickpocket in Tbilisi, review-column recaps
%cast nino    | Nino Kipiani; Nino | f
%cast sandro  | Sandro Vashadze; Sandro | m
%cast tamaz   | Tamaz Kipiani; Tamaz | m
%cast keti    | Keti | f
%cast lado    | Inspector Lado Beridze; Lado; Beridze | m
%cast ira     | Irakli Vashadze; Irakli | m
%cast marguerite | Marguerite Sohl; Madame Sohl; Marguerite | f
%cast elene   | Elene | f
%cast mmother | - | f
%cast guard   | - | n
%cast mother  | - | f
%cast driver  | - | m
%cast clockmaker | - | m
%cast nurse   | - | f

== 1
Meet [Nino Kipiani](nino), sixty-eight, [who](nino) assessed burnt-down restaurants for thirty years and trusts nothing that smells of petrol. On the funicular a young [man](sandro) helps himself to [her](nino) purse. [She](nino) has [him](sandro) by the wrist before [he](sandro) has found the zip. Instead of calling the police [she](nino) looks at [his](sandro) fingers the way a conductor looks at a violinist, and asks what [he](sandro) takes by the hour. So [Sandro](sandro) gets to carry [her](nino) bag up to a villa whose [owner](clockmaker), a [clockmaker](clockmaker), has fallen down [his](clockmaker) stairs. Upwards.
- quit.past nino "for thirty years"
- steal? sandro nino "helps himself"
+ meet nino sandro "has him by the wrist"
+ hire sandro nino "by the hour"
- die clockmaker "fallen down his stairs"
- kill? _ clockmaker "Upwards"

== 2
Eleven clocks in the villa, and ten of them are right. While [Sandro](sandro) pockets a teaspoon (and, under that gaze, puts it back), [Nino](nino) chats up the dead [man](clockmaker)'s [nurse](nurse), [who](nurse) had the night off and seems to have been paid twice for it. [Inspector Lado Beridze](lado) drops by to tell [Madame Kipiani](nino) that it was an accident, that [she](nino) is a pensioner, and that [his](lado) [mother](mother) sends [her](nino) regards. The mothers-in-law's network in this city should be on the payroll. [Lado](lado) used to be married to [her](nino) [daughter](elene). [He](lado) still eats at [her](nino) table on Sundays.
- steal! sandro _ "puts it back"
- investigate nino nurse "chats up"
- advisor nurse clockmaker "nurse"
- betray.past? nurse clockmaker "paid twice"
- parent mother lado "his mother"
- parent nino elene "daughter"
- married.past elene lado "used to be married"
- kill! _ clockmaker "an accident"

== 3
Sunday at [her](nino) table, then: dumplings, the [inspector](lado), and, for the first time, the [pickpocket](sandro), introduced as a student of theology. [Tamaz](tamaz), the [husband](tamaz), [who](tamaz) has not left [his](tamaz) armchair since the stroke, takes to [him](sandro) and teaches [him](sandro) backgammon. [Lado](lado) says grace. [He](lado) has arrested [Sandro](sandro) twice; the first time it was raining. Nobody lets on. What [Nino](nino) lets on, over the walnut sauce, is that the one wrong clock stopped at twenty to four, and that the [nurse](nurse)'s bus leaves at four.
- married nino tamaz "husband"
- ill.past tamaz "stroke"
- betray nino lado "a student of theology"
- friend.start sandro tamaz "takes to him"
- advisor tamaz sandro "teaches him"
- arrest.past lado sandro "arrested Sandro twice"
- reveal! lado+sandro "Nobody lets on"
+ accuse nino nurse "bus leaves at four"

== 4
The [nurse](nurse) cracks in a cake shop. A [Frenchwoman](marguerite) paid [her](nurse) to leave the back door on the latch, no more than that; [she](nurse) thought it was about love. As far as alibis for the soul go, it is not bad. [She](nurse) begs the old [lady](nino) not to tell, and [Nino](nino), [who](nino) has a soft spot for people who order two éclairs in a crisis, doesn't. But [someone](driver) on a motorbike does not like the look of [the two](nino+nurse) through the window. [Sandro](sandro) shoves the table over. The bullet goes through the second éclair.
+ reveal nurse nino "cracks"
- betray.past nurse clockmaker "on the latch"
- hire.past nurse marguerite "paid her"
- reveal! nino _ "doesn't"
+ attack driver nino+nurse "The bullet"
- rescue sandro nino+nurse "shoves the table over"

== 5
Who is [Marguerite Sohl](marguerite)? [Keti](keti), [granddaughter](keti), [hacker](keti), [vegetarian](keti), has it in an afternoon: art [dealer](marguerite), [Lyon](@lyon), two husbands under two lawns. [She](keti) reads it out to [Sandro](sandro) on the balcony, so close that the screen fogs. Below [them](keti+sandro), in the courtyard, the old [man](tamaz) moves a backgammon piece with [his](tamaz) left hand and smiles to himself. [He](tamaz) has seen that before, and then it was [his](tamaz) [daughter](elene) with a [policeman](lado), and look how that ended. The [dealer](marguerite) checks in at the Marriott at six. In the lift [she](marguerite) meets, and does not seem to be surprised to meet, [Irakli](ira).
- kin keti nino+tamaz "granddaughter"
+ investigate keti marguerite "has it in an afternoon"
- married.past _ marguerite "two husbands"
- reveal keti sandro "reads it out"
- flirt keti sandro "so close"
- parent tamaz elene "daughter"
- couple.past elene lado "with a policeman"
- travel marguerite "checks in"
- meet ira marguerite "she meets"

== 6
[Irakli](ira) is [Sandro](sandro)'s big [brother](ira), the [one](ira) [who](ira) taught [him](sandro) the trade and then let [him](sandro) take the fall for a cathedral, three years inside. [He](ira) is also the [man](ira) on the motorbike. The reunion takes place in a bathhouse, through steam, and it's the best scene in ages: each [brother](ira+sandro) with a towel, only one with a razor. [Irakli](ira) wants the old [woman](nino)'s notebook by Friday. [Sandro](sandro) says [he](sandro) will see; [he](sandro) has a nick under [his](sandro) ear when [he](sandro) says so.
- sibling ira sandro "big brother"
- advisor.past ira sandro "taught him the trade"
+ betray.past ira sandro "take the fall"
- arrest.past _ sandro "three years inside"
- attack.past ira nino "on the motorbike"
+ threaten ira sandro "razor"
- steal? ira nino "notebook by Friday"
- injure sandro ira "a nick"

== 7
A filler about a stolen goat, with the weakest guest star in the history of goats. The notebook lies on the hall table throughout, and that's the joke: [he](sandro) walks past it eleven times. At the end [Keti](keti) puts [her](keti) hand on [his](sandro) cheek, finds the plaster, and asks. [He](sandro) tells [her](keti) that [he](sandro) cut himself shaving. [He](sandro) tells [her](keti) [grandmother](nino) the truth, five minutes later, with the door shut. "Take it to [him](ira)," says [Nino](nino), and starts copying the thing out with all the names wrong.
- betray sandro keti "cut himself shaving"
- kin keti nino "grandmother"
- flirt keti sandro "on his cheek"
- discover keti sandro "finds the plaster"
+ reveal sandro nino "the truth"
+ betray? nino ira "all the names wrong"
- help nino sandro "copying the thing out"

== 8
The bait is swallowed. On the strength of page nine [Madame Sohl](marguerite) and [her](marguerite) [hireling](ira) break into the wrong bank, in which [Beridze](lado), tipped off by [his](lado) ex-[mother-in-law](nino), is sitting on a sack of coins with a thermos. [He](lado) gets the [Frenchwoman](marguerite). The [biker](ira) gets [him](lado): a knee, shattered. [Elene](elene), [who](elene) has not been seen in this show except in frames, runs into the hospital in a pilot's uniform and is told by a matron that only relatives are admitted. "[I](elene)'m [his](lado) [wife](elene)," says the divorced [woman](elene), and nobody corrects [her](elene), least of all [Lado](lado).
- betray nino marguerite "bait is swallowed"
- boss marguerite ira "her hireling"
- steal? ira+marguerite _ "break into"
- reveal nino lado "tipped off"
- kin.past lado nino "ex-mother-in-law"
+ arrest lado marguerite "gets the Frenchwoman"
- injure lado ira "a knee"
+ return elene "runs into the hospital"
- married! elene lado "his wife"
- divorce.past elene lado "divorced woman"

== 9
[Irakli](ira) on the run, and [he](ira)'s run to the one place where [he](ira)'d be expected: home. [Sandro](sandro) finds [him](ira) under the kitchen table like when [they](ira+sandro) were nine and five. Does one turn in a [brother](ira)? The [younger](sandro) makes eggs. The [elder](ira) says the [clockmaker](clockmaker) was alive when [he](ira) left. It was the Sohl [woman](marguerite) [who](marguerite) went back up for [her](marguerite) glove, and the old [man](clockmaker) [who](clockmaker) said something to [her](marguerite) in French, and [her](marguerite) [who](marguerite) pushed. [Sandro](sandro) believes it. By the time the eggs are cold, [his](sandro) watch is gone, and so is [Irakli](ira).
- flee ira "on the run"
- return ira "home"
+ find sandro ira "under the kitchen table"
- sibling ira sandro "brother"
- help sandro ira "makes eggs"
- reveal ira sandro "went back up"
+ kill.past marguerite clockmaker "pushed"
- kill! ira clockmaker "alive when he left"
- steal ira sandro "his watch is gone"

== 10
[Keti](keti) has found out about the theology. It was bound to happen; [her](keti) [father](lado), drugged to the gills in room 12, asked [her](keti) how [she](keti) liked going out with [number 4471](sandro). [She](keti) gives [Sandro](sandro) back [his](sandro) book of psalms, at a distance of about four metres, and with good aim. [Tamaz](tamaz) plays both sides of the board that evening. [Nino](nino), for once, has no theory. [She](nino) sits down on the stairs, takes off [her](nino) glasses and is old for a minute and a half of screen time.
- discover keti sandro "found out"
- parent lado keti "father"
- betray.past sandro keti "theology"
- ill lado "drugged to the gills"
- couple keti sandro "going out with"
- reveal lado keti "number 4471"
+ breakup keti sandro "back his book of psalms"
- attack keti sandro "good aim"
- sad nino "takes off her glasses"

== 11
What did the [clockmaker](clockmaker) say in French? "[You](marguerite) have [your](marguerite) [mother](mmother)'s nose." [He](clockmaker)'d been [her](marguerite) [mother](mmother)'s [sweetheart](clockmaker) in [Batumi](@batumi), and the clock stopped at twenty to four is the one with the birth certificate in it. So: a [dealer](marguerite) came to steal a clock and pushed [her](marguerite) own [father](clockmaker) down a flight of stairs. [Nino](nino) tells [her](marguerite) in the visiting room, very gently. We are shown the back of a head. It is what one calls a performance. On the way out the [guard](guard) hands [Nino](nino) a watch in an envelope, without a sender.
- parent mmother marguerite "your mother"
- couple.past clockmaker mmother "her mother's sweetheart"
+ parent clockmaker marguerite "her own father"
- steal.past? marguerite clockmaker "steal a clock"
- kill.past marguerite clockmaker "pushed"
+ reveal nino marguerite "very gently"
- sad marguerite "back of a head"
- gift ira nino "a watch in an envelope"

== 12
Season's end at the table, with an extra leaf put in. [Lado](lado) on crutches, [Elene](elene) in an apron that fools nobody; [the two](elene+lado) have agreed to try Sundays first. The [nurse](nurse) has brought éclairs. An empty chair for the [thief](sandro), [who](sandro) is downstairs with one foot on the tram. [Keti](keti) goes down with a plate. [She](keti) isn't going to forgive [him](sandro), [she](keti) says, before Easter. It's Lent. [He](sandro) hands [her](keti) something [he](sandro) took from [her](keti) that first evening, a hairpin. And [Tamaz](tamaz), upstairs, gets out of the armchair to see better. No one notices. Roll credits, and someone give that [man](tamaz) a spin-off.
- injure lado "on crutches"
- reconcile elene lado "try Sundays first"
- gift nurse _ "brought éclairs"
- flee? sandro "one foot on the tram"
- reconcile? keti sandro "forgive him"
- steal.past sandro keti "took from her"
+ gift sandro keti "hands her something"
+ recover tamaz "out of the armchair"
