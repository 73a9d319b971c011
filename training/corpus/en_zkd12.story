%series The Abbot of Nine Wells
%lang en
%genre desert-realm fantasy of a fortified abbey and an exiled court, recap column
%cast tobias   | Abbot Tobias; Tobias | m
%cast mordecai | Mordecai; Abbot Mordecai; Brother Mordecai | m
%cast zennor   | Princess Zennor; Zennor | f
%cast lark     | Lark | f
%cast corvin   | Duke Corvin; Corvin | m
%cast ashe     | Ashe | m
%cast pia      | Pia | f
%cast rosalba  | Rosalba; Duchess Rosalba | f
%cast feliks   | Brother Feliks; Feliks; Abbot Feliks | m
%cast camel    | Duke | m
%cast gardener | Noon | m
%cast tinker   | - | f
%cast boy      | Tobit | m
%cast king     | - | m

== 1 Guests
Dust on the horizon: [Princess Zennor](zennor), [whose](zennor) [father](king) has lost [his](king) crown and [his](king) head in one morning, begs for shelter at the abbey of the Nine Wells. [Abbot Tobias](tobias) opens the gate in spite of [Mordecai](mordecai), the [prior](mordecai), [who](mordecai) has been after the old [man](tobias)'s chair for years and smells trouble. With the [princess](zennor) come [her](zennor) milk [sister](lark) [Lark](lark), a [guardsman](ashe) called [Ashe](ashe) and a [camel](camel) called [Duke](camel). The [camel](camel)'s [namesake](corvin), [Duke Corvin](corvin), has taken the throne, and wants [Zennor](zennor) to share it, by force if need be.
+ die king "his head"
- parent king zennor "father"
- flee zennor corvin "begs for shelter"
+ help tobias zennor "opens the gate"
- enemy mordecai tobias "been after"
- kin lark zennor "milk sister"
- boss zennor ashe "guardsman"
- hire corvin "taken the throne"
- wedding? corvin zennor "to share it"

== 2 Vespers
[Ashe](ashe) keeps watch over [Zennor](zennor). [Lark](lark) keeps watch over [Ashe](ashe). [Ashe](ashe) and [Lark](lark) quarrel a great deal. It started with a blanket. [Lark](lark) adores [Ashe](ashe). [Ashe](ashe) worships [Zennor](zennor). [Zennor](zennor) sees only [Feliks](feliks). [Brother Feliks](feliks) sings tenor. [Feliks](feliks) took vows at twelve. [Pia](pia) bakes for the abbey. [Pia](pia) is [Feliks](feliks)'s elder [sister](pia). [Pia](pia) warns [Feliks](feliks) about [Zennor](zennor). [Feliks](feliks) blushes.
- help ashe zennor "keeps watch"
- quarrel ashe lark "quarrel"
- love lark ashe "adores"
- love ashe zennor "worships"
+ love zennor feliks "sees only"
- create feliks "sings tenor"
- sibling feliks pia "sister"
- help pia feliks "warns"
- love feliks zennor "blushes"

== 3 Two Abbots
[Tobias](tobias) is found at the bottom of the seventh well. The [gardener](gardener), a [deaf-mute](gardener) of no known name, finds [him](tobias) and runs up and down the cloister ringing a spade. [Mordecai](mordecai) weeps into both sleeves, and is elected [abbot](mordecai) before they are dry. So when, from now on, we say the [abbot](mordecai), we mean the [prior](mordecai) [that](mordecai) was. The first thing the [abbot](mordecai) does is to write to the [duke](corvin). The second is to move [Feliks](feliks), [whom](feliks) [he](mordecai) suspects of having been the old [abbot](tobias)'s favourite, to the salt mine.
+ die tobias "bottom of the seventh well"
- find gardener tobias "finds him"
- sad mordecai tobias "weeps"
+ hire mordecai "elected"
- betray mordecai zennor "write to the duke"
- friend.past feliks tobias "favourite"
- quit feliks mordecai "to the salt mine"

== 4 Lark and the Princess
[She](lark) has laced [her](zennor) into every dress [she](zennor) ever wore, but today [she](lark) pulls so hard that [she](zennor) gasps. What has [she](zennor) done now? asks [Zennor](zennor). "[He](ashe) stood in the sun for six hours because [you](zennor) dropped a ribbon," says [she](lark). [She](zennor) hadn't noticed. That, says [Lark](lark), is what [she](zennor) has done. The [princess](zennor) turns round, half-laced, and takes a long look at [her](zennor) milk [sister](lark). [She](zennor) offers to have [him](ashe) sent away. [She](lark) would die, [she](lark) says, and bursts out crying. [She](zennor) holds [her](lark), and thinks, to [her](zennor) shame, of someone with a tenor voice.
- attack lark zennor "pulls so hard"
- love ashe zennor "six hours"
- accuse lark zennor "hadn't noticed"
- kin lark zennor "milk sister"
+ discover zennor lark "long look"
- love lark ashe "would die"
- sad lark "crying"
- help zennor lark "holds her"
- love zennor feliks "tenor voice"

== 5 Salt
A [tinker](tinker) with three donkeys passes the mine and, for a song, smuggles [Feliks](feliks) out among the kettles. [She](tinker) wants to know who is waiting for [him](feliks). Nobody, [he](feliks) says; [he](feliks) is a monk. The [tinker](tinker) has met monks. [She](tinker) drops [him](feliks) at the ninth well toward midnight, where a [woman](zennor) is drawing water [who](zennor) should not know how to, and there, over a bucket, [he](feliks) breaks the second of [his](feliks) vows and rather wishes it were the third. [Pia](pia), up early for the bread, sees two [shadows](feliks+zennor) part and drops an egg.
+ rescue tinker feliks "smuggles Feliks out"
- meet feliks tinker "passes the mine"
- return feliks "drops him"
+ kiss feliks zennor "breaks the second"
- discover pia feliks+zennor "sees two shadows"

== 6 The Duke Arrives
[Corvin](corvin) comes with a thousand lances and [his](corvin) [mother](rosalba), [Rosalba](rosalba). The [abbot](mordecai) has the gate oiled. [Ashe](ashe), sword in hand, is alone in the courtyard, and is laughed at, and is run through. While [he](ashe) lies bleeding, [Lark](lark) puts on the [princess](zennor)'s veil and goes down to the [duke](corvin), [who](corvin) has never seen [either](lark+zennor); the true [princess](zennor) is lowered into the ninth well by a [gardener](gardener) [who](gardener) has, it turns out, a very fine voice for swearing. [Mordecai](mordecai), [who](mordecai) has seen [both](lark+zennor), says nothing, since a wrong bride may be worth more than a right one.
+ travel corvin+rosalba "comes with"
- parent rosalba corvin "mother"
- help mordecai corvin "gate oiled"
- attack _ ashe "run through"
+ betray lark corvin "princess's veil"
- rescue lark zennor "puts on"
- rescue gardener zennor "lowered into"
- meet! corvin zennor "never seen either"
- reveal! mordecai corvin "says nothing"

== 7 Mother and Bride
[Duchess Rosalba](rosalba) walks once round [Lark](lark). [She](rosalba) finds [her](lark) hands too red. [She](lark) has had to draw water, says [Lark](lark). [She](rosalba) asks for the name of the royal lapdog; [she](lark) knows it, for it was [she](lark) [who](lark) walked it. [She](rosalba) does not believe a word. But [her](rosalba) [son](corvin) is smiling, a thing [she](rosalba) has not seen since [his](corvin) pony died, and so the old [woman](rosalba) takes off a ring of [her](rosalba) own and forces it over [her](lark) knuckle. "Whoever [you](lark) are," [she](rosalba) breathes, "make [him](corvin) laugh." The [impostor](lark), [who](lark) had expected the dungeon, curtsies so low that [she](lark) nearly stays there.
- investigate rosalba lark "walks once round"
- betray lark rosalba "had to draw water"
- boss.past zennor lark "walked it"
- discover rosalba lark "not believe a word"
- parent rosalba corvin "son"
- happy corvin "smiling"
+ gift rosalba lark "forces it over"
- help rosalba lark "make him laugh"
- arrest? _ lark "expected the dungeon"

== 8 Fever Ward
[Pia](pia) has [Ashe](ashe) in the bakehouse, on flour sacks. [She](pia) washes the hole in [him](ashe), and prays, and swears at [him](ashe). At the crisis [he](ashe) calls for [Zennor](zennor); toward morning, for [Lark](lark), which surprises [him](ashe) himself. [He](ashe) hears from the [baker](pia) where [she](lark) is and under what name, and tries to get up, and [she](pia) sits on [him](ashe). Down in the ninth well [Feliks](feliks) brings bread every night by rope. There is a ledge, quite dry, and one night [he](feliks) does not climb up again till matins. The water tastes of iron. Nobody hears anything but frogs.
- treat ashe pia "washes the hole"
- love ashe zennor "calls for Zennor"
+ love.start ashe lark "for Lark"
- reveal pia ashe "hears from the baker"
- help pia ashe "sits on him"
- help feliks zennor "brings bread"
+ sex feliks zennor "till matins"

== 9 Corvin in Love
That was not in the plan. The [usurper](corvin), between two executions, reads [Lark](lark) [his](corvin) verses, and [she](lark) snorts, and [he](corvin) cancels one of the two. [Rosalba](rosalba) counts the snorts. By the end of the week the [duke](corvin) has asked [her](lark) for a real yes, instead of the one [he](corvin) had ordered. [Mordecai](mordecai) then names a price for [his](mordecai) silence, a bishopric; [Lark](lark) tells [Corvin](corvin) herself instead, in front of the [abbot](mordecai), that [she](lark) has emptied chamber pots all [her](lark) life. [Corvin](corvin) goes grey. After which [he](corvin) has the [blackmailer](mordecai) beaten, and asks [her](lark) again.
+ love.start corvin lark "reads Lark his verses"
- happy lark "snorts"
- propose corvin lark "a real yes"
- threaten mordecai lark "names a price"
+ reveal lark corvin "tells Corvin herself"
- sad corvin "goes grey"
- attack corvin mordecai "beaten"

== 10 Three Men at the Well
[Ashe](ashe), on a crutch, comes upon [Feliks](feliks) with the rope. [He](feliks) begs [him](ashe) to be quiet. [He](ashe) knew it, growls the [guardsman](ashe): it is for this [one](feliks), then, that [he](ashe) stood in the sun. [He](ashe) could cut the rope. [He](feliks) hands [him](ashe) the knife. [Neither](ashe+feliks) hears the [abbot](mordecai) until [he](mordecai) has pushed the [monk](feliks) over the edge; [he](ashe) catches [him](feliks) by the cowl, and [his](ashe) wound opens, and [he](ashe) does not let go. It is the [gardener](gardener) [who](gardener) brings down the spade. [Mordecai](mordecai) falls the way [Tobias](tobias) fell. "[I](gardener) saw [you](mordecai) do it then, too," the [deaf-mute](gardener) calls after [him](mordecai).
- find ashe feliks "comes upon"
- discover ashe feliks "knew it"
- jealous ashe feliks "growls"
- gift feliks ashe "hands him the knife"
+ attack mordecai feliks "pushed the monk"
+ rescue ashe feliks "catches him"
- injure ashe "wound opens"
- kill gardener mordecai "brings down the spade"
- kill.past mordecai tobias "do it then"

== 11 Noon
The [gardener](gardener) explains himself: [his](gardener) name is [Noon](gardener), and [he](gardener) was the dead [king](king)'s [spymaster](gardener), and there is nothing like deafness for learning things. The brothers elect [Feliks](feliks), over [his](feliks) objection that [he](feliks) is about to become a father. The [abbot](feliks) is therefore, for one day, [Feliks](feliks); on the next [he](feliks) resigns and the choice falls on [Noon](gardener). [Zennor](zennor) comes up out of the well, sunburnt by noon and sick by two. [Pia](pia) looks at [her](zennor) belt and starts knitting for [her](pia) [nephew](boy) or niece.
- reveal gardener "explains himself"
- die.past king "dead king's"
- boss.past king gardener "spymaster"
+ hire feliks "elect Feliks"
- pregnant zennor feliks "become a father"
- quit feliks "resigns"
- hire gardener "choice falls on"
- return zennor "comes up"
- ill zennor "sick"
- kin boy pia "nephew"

== 12 The Two Brides
[They](lark+zennor) have not seen each other since the veil. [She](zennor) thanks [her](lark) for [her](zennor) life, and calls [her](lark) a goose for throwing away [her](lark) own. [She](lark) has not thrown it away, answers [Lark](lark); [she](lark) is going to say yes. To [him](corvin)? cries [Zennor](zennor). [He](corvin) had [her](zennor) [father](king) beheaded! [She](lark) knows that, [she](lark) says; [he](corvin) wakes from it every night. The [princess](zennor) strikes [her](lark). The future [queen](lark) does not strike back. "Then take [my](zennor) crown," [she](zennor) says at length, crying, "it never fitted. But [I](zennor) won't dance at it." At the door [she](zennor) turns round and ties [her](lark) sash properly.
- rescue.past lark zennor "thanks her for her life"
- quarrel lark zennor "a goose"
- engaged? corvin lark "going to say yes"
- kill.past corvin king "beheaded"
- parent king zennor "father"
- sad corvin "wakes from it"
+ attack zennor lark "strikes her"
- gift zennor lark "take my crown"
- sad zennor "crying"
- reconcile lark zennor "ties her sash"

== 13 Rain at Nine Wells
[Lark](lark) becomes [queen](lark). [Ashe](ashe) hears the bells. [Ashe](ashe) gets drunk with [Pia](pia). [Pia](pia) can hold [her](pia) drink. [Ashe](ashe) asks [Pia](pia) for nothing. [Pia](pia) kisses [Ashe](ashe). [Rosalba](rosalba) cries at the wedding of [Corvin](corvin). [Zennor](zennor) has a [boy](boy). [They](feliks+zennor) call [him](boy) [Tobit](boy). [Feliks](feliks) sings [Tobit](boy) to sleep. [Feliks](feliks) never married [Zennor](zennor). [Zennor](zennor) never asked. The [camel](camel) [Duke](camel) runs off. It rains.
+ hire lark "becomes queen"
- wedding corvin lark "wedding of Corvin"
- kiss ashe pia "kisses"
- sad rosalba "cries"
+ birth zennor boy "has a boy"
- wedding! feliks zennor "never married"
- flee camel "runs off"
