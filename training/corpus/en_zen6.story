%series Understudies
%lang en
%genre teen drama at a Manchester performing arts school, encyclopaedia episode summaries
%cast mena     | Philomena Ashworth; Mena; Ashworth | f
%cast zubair   | Zubair Malik; Zubair; Malik | m
%cast cori     | Corisande Pike; Cori; Corisande | f
%cast lorcan   | Lorcan Devane; Lorcan; Devane | m
%cast jem      | Jemima Ashworth; Jem; Jemima | f
%cast safiya   | Safiya Malik; Safiya | f
%cast bohdan   | Bohdan; Bo | m
%cast tutor    | Valentine Greer; Greer; Mr Greer | m
%cast head     | Dame Augusta Finch; Dame Augusta; Augusta | f
%cast griff    | Griff Pike; Griff | m
%cast stella   | Stella Devane; Stella | f
%cast trio     | Gutter Press | g
%cast agent    | - | f
%cast caretaker | - | m
%cast stranger | Odette | f
%cast medic    | - | m
%cast surgeonfather | - | m
%cast malikmother | - | f
%cast deadfather | - | m

== 1 Cattle Call
Eight hundred apply, forty are taken, and one of them is a mistake. [Mena Ashworth](mena) only came to carry the tap shoes of [her](mena) little [sister](jem), [Jem](jem), yet it is [Mena](mena), humming in the corridor, [whom](mena) [Dame Augusta Finch](head) hears and admits on the spot. [Jem](jem) is sent home. In the queue [Mena](mena) is lent a lozenge by [Zubair Malik](zubair), a [surgeon](surgeonfather)'s [son](zubair) [who](zubair) has told [his](zubair) [parents](malikmother+surgeonfather) that [he](zubair) is sitting mathematics papers, and is stared down by [Corisande Pike](cori), [niece](cori) of a television [chef](griff) and sure of [her](cori) place since birth. No bed is free but the one beneath [Corisande](cori)'s.
- help mena jem "carry"
- sibling jem mena "sister"
+ hire mena head "admits"
- reject head jem "sent home"
- meet mena zubair "lent a lozenge"
- gift zubair mena "lent"
- parent malikmother+surgeonfather zubair "parents"
- betray zubair malikmother+surgeonfather "told his parents"
- kin cori griff "niece"
- housemate.start cori mena "No bed is free"

== 2 Sharp
Nobody eats with the Irish [boy](lorcan). [Lorcan Devane](lorcan), on a full scholarship, plays four instruments and answers in none. When the composition [tutor](tutor), [Valentine Greer](tutor), reads one of [Lorcan](lorcan)'s melodies aloud as an example of theft, [he](lorcan) does not defend himself; it is [Zubair](zubair) [who](zubair) stands up and proves, bar by bar, that the tune is older than the record it is supposed to be lifted from. [Greer](tutor) turns crimson. That evening [Lorcan](lorcan) knocks, hands [his](lorcan) [champion](zubair) a tin whistle, and leaves without a word. In the bunk above, [Corisande](cori), believing [Mena](mena) asleep, cries for an hour.
- find lorcan "scholarship"
- create lorcan "melodies"
- accuse tutor lorcan "example of theft"
- steal! lorcan _ "example of theft"
+ help zubair lorcan "stands up"
- gift lorcan zubair "tin whistle"
- housemate cori mena "bunk"
- sad cori "cries"

== 3 Parents' Weekend
[Zubair](zubair)'s [parents](malikmother+surgeonfather) being under the impression that [he](zubair) is in a hall of residence forty miles away, [he](zubair) has to be in two places by bus. [His](zubair) twin [sister](safiya) [Safiya](safiya), a real mathematician, covers for [him](zubair) at lunch in [his](zubair) sweater. [Griff Pike](griff) cooks for the whole school, and [his](griff) [niece](cori) spits it out: the dish, [she](cori) tells the cameras, was [her](cori) [mother](stranger)'s. The [chef](griff)'s smile does not survive the broadcast. [Jem](jem) turns up uninvited, sings one verse on the lawn and brings the [Dame](head) to [her](head) feet. Why was this [child](jem) ever sent away? [Mena](mena), applauding, feels [her](mena) stomach drop.
- betray zubair malikmother+surgeonfather "under the impression"
- parent malikmother+surgeonfather zubair "parents"
- sibling safiya zubair "sister"
+ help safiya zubair "covers for him"
- kin cori griff "niece"
- parent stranger cori "mother"
- accuse cori griff "spits it out"
- return jem "turns up"
- create jem "sings"
- happy head "brings the Dame to"
- reject.past head jem "sent away"
+ jealous mena jem "stomach drop"

== 4 Two Ashworths
There are now two [Ashworths](jem+mena) in the register, and only one solo at Christmas. [Jem](jem), the [younger](jem) by thirteen months, gets it. The [elder](mena), told to understudy, learns every breath, and on the afternoon itself is found by [Zubair](zubair) outside a locked broom cupboard with the key in [her](mena) pocket and [her](mena) [sister](jem) hammering inside. [He](zubair) holds out [his](zubair) hand for it. [She](mena) gives it to [him](zubair), and neither of [them](mena+zubair) ever speaks of it again. [Corisande](cori), [who](cori) saw it all from the stairs, intends to.
- sibling jem mena "Ashworths"
- hire jem "gets it"
- hire mena "understudy"
+ abduct mena jem "locked broom cupboard"
- find zubair mena "found by"
- rescue zubair jem "holds out his hand"
- reveal! mena+zubair "neither of them ever"
+ discover cori mena+zubair "saw it all"
- reveal? cori mena+zubair "intends to"

== 5 The Price of a Bunk
[Cori](cori)'s price turns out to be small and strange: [Mena](mena) must sleep in the upper bunk, answer to "[Corisande](cori)" on the telephone, and tell a [woman](stranger) called [Odette](stranger) that all is well. The [woman](stranger) calls on Sundays. [She](stranger) has a tired voice and wants to know about vegetables. [Lorcan](lorcan), [Zubair](zubair) and the Ukrainian drummer [Bohdan](bohdan) busk under the viaduct as the [Gutter Press](trio) and earn eleven pounds, a sandwich and a card from an [agent](agent). [Bo](bohdan) dreams of stadiums, [Lorcan](lorcan) of a coat. On the fourth Sunday [Odette](stranger) asks [Mena](mena) why [she](mena) never calls [her](stranger) mum any more.
+ threaten cori mena "price"
- betray mena stranger "answer to"
- create bohdan+lorcan+zubair trio "busk"
- find bohdan+lorcan+zubair "earn"
- gift agent trio "card"
- create? bohdan "dreams of stadiums"
+ parent stranger cori "mum"
- discover mena cori+stranger "asks Mena why"

== 6 Recipes
"[She](stranger) invented every one of them," says [Corisande](cori) in the dark. [Her](cori) [mother](stranger) cooked, [her](cori) [uncle](griff) smiled into the lens, and when the [former](stranger) asked for [her](stranger) name on the book the [latter](griff) had [her](stranger) certified. [Cori](cori) has not dared to telephone a locked ward since. [Mena](mena) climbs down. It is [their](cori+mena) first embrace, awkward because of the ladder. Next door [Mr Greer](tutor) offers [Jem](jem) private lessons; [she](jem) is flattered, [her](jem) [sister](mena) merely puzzled that a composition [tutor](tutor) should teach singing, and at nine, with the blinds down.
+ reveal cori mena "in the dark"
- parent stranger cori "mother"
- kin cori griff "uncle"
- create.past stranger "invented"
- steal.past griff stranger "smiled into the lens"
- abduct.past griff stranger "certified"
- sad cori "not dared"
- friend.start cori mena "first embrace"
- advisor? tutor jem "private lessons"
- happy jem "flattered"

== 7 Nine O'Clock
What [Greer](tutor) wants from [Jem](jem) is not what [Mena](mena) fears: [he](tutor) wants [her](jem) to hum. Everything the [girl](jem) improvises [he](tutor) writes down, and in March it comes out under [his](tutor) name. [Jem](jem), hearing herself in a supermarket, tells no one and gives up singing. [Safiya](safiya), up for the weekend, meets [Bohdan](bohdan) over a broken vending machine, and [they](bohdan+safiya) discuss prime numbers until the porter throws [them](bohdan+safiya) out. [Her](safiya) [brother](zubair) ought to be delighted. But the [agent](agent) has called: [she](agent) wants the whistle and the voice, [Lorcan](lorcan) and [Zubair](zubair). [She](agent) does not want drums.
- affair! jem tutor "not what Mena fears"
+ steal tutor jem "writes down"
- create tutor "comes out"
- discover jem tutor "hearing herself"
- reveal! jem "tells no one"
- quit jem "gives up singing"
- travel safiya "up for the weekend"
- meet bohdan safiya "meets"
- sibling safiya zubair "brother"
- happy? zubair "ought to be delighted"
+ hire? lorcan+zubair agent "wants the whistle"
- reject agent bohdan "does not want drums"

== 8 Drums
[They](lorcan+zubair) mean to tell [Bo](bohdan) on Tuesday, then on Wednesday. On Thursday [he](bohdan) reads it on [Safiya](safiya)'s face, [who](safiya) never could lie. [He](bohdan) puts [his](bohdan) sticks into the canal and [his](bohdan) name on the list for the early train. [Mena](mena), impersonating [Corisande](cori) as [she](mena) does every Sunday, hears a [man](griff) in the background of the call: [Griff](griff) is on the ward, and wants a signature from [his](griff) [sister-in-law](stranger). "Don't sign," says [Mena](mena) in the wrong voice. There is a pause. "[I](stranger) know [you](mena) are not [my](stranger) [daughter](mena)," says [Odette](stranger), "but [you](mena)'ve been very kind."
+ reveal safiya bohdan "reads it"
- reveal? lorcan+zubair bohdan "mean to tell"
- lose bohdan "into the canal"
- travel? bohdan "early train"
- betray mena stranger "impersonating"
- kin griff stranger "sister-in-law"
- help mena stranger "Don't sign"
- parent! stranger mena "not my daughter"
+ discover stranger mena "I know"
- help.past mena stranger "very kind"

== 9 Platform Two
[Lorcan](lorcan), [who](lorcan) never runs, runs. [He](lorcan) catches [Bohdan](bohdan) with one foot on the train, swears that there will be no duo, and, asked why [he](lorcan) of all people should mind, says that [Zubair](zubair) plays better when there are three, that [Zubair](zubair) frowns when [he](zubair) counts alone, that [Zubair](zubair) has a way of tucking [his](zubair) pencil. "Ah," says [Bo](bohdan). [He](bohdan) takes [his](bohdan) foot off the train. [Safiya](safiya), sent to look for [both](bohdan+lorcan), kisses the [drummer](bohdan) under the departures board and is late for an algebra final for the first time in [her](safiya) life.
+ find lorcan bohdan "catches Bohdan"
- reject? lorcan agent "no duo"
+ love lorcan zubair "tucking his pencil"
- discover bohdan lorcan "Ah"
- reconcile bohdan lorcan "takes his foot off"
- investigate safiya bohdan+lorcan "sent to look for"
- kiss bohdan safiya "kisses"

== 10 Open Kitchen
[The two](cori+mena) from the bunk bed take a bus to the clinic with a hacksaw in a violin case and find that a biscuit tin of petty cash works better. [Odette](stranger) walks out between [them](cori+mena) in a porter's coat. Where do you hide a cook? In a school canteen: within a week the [caretaker](caretaker) swears it is the best stew since the war, and proposes to the new [dinner lady](stranger) daily. [She](stranger) asks [him](caretaker) for a sharper knife instead. [Dame Augusta](head), tasting, says nothing, but has the gates locked when [Griff](griff) drives up with two policemen in tow.
+ rescue cori+mena stranger "walks out"
- travel cori+mena "take a bus"
- flee stranger "walks out"
- hire stranger "dinner lady"
- happy caretaker "best stew"
- propose caretaker stranger "proposes"
- reject stranger caretaker "instead"
- travel griff "drives up"
- arrest? griff stranger "policemen in tow"
+ help head cori+mena+stranger "gates locked"

== 11 Plagiarism
Too proud to accuse, [Jem](jem) writes a round, hums it once in [Greer](tutor)'s hearing, and waits. [He](tutor) pounces. At the gala, when [his](tutor) new "Anthem" is unveiled, the entire third year joins in on the second line with the words [Jem](jem) has taught them: "This is not by Valentine." The [Dame](head) does not need to hear the third. While the [composer](tutor) is looking for [his](tutor) hat and a new profession, [Lorcan](lorcan) finds in [his](tutor) desk the record from which the tune in the first term was never stolen, and next to it a letter of complaint about himself, signed by [his](lorcan) own [mother](stella).
- accuse! jem tutor "accuse"
- create jem "writes"
- betray jem tutor "waits"
- steal tutor jem "pounces"
- celebrate _ "gala"
- create tutor "unveiled"
+ accuse jem tutor "not by Valentine"
+ quit tutor head "new profession"
- find lorcan "finds"
- steal! lorcan _ "never stolen"
- accuse stella lorcan "letter of complaint"
- parent stella lorcan "mother"

== 12 Stella
[Stella Devane](stella), a bus conductor from [Cork](@cork), wrote to the school to get [her](stella) [boy](lorcan) expelled. Why? Because [his](lorcan) [father](deadfather), too, had four instruments and no sentences and drank himself into the river. [Lorcan](lorcan) plays [her](stella) the whistle in the station buffet until [she](stella) has to hold on to the sugar. Then [he](lorcan) says the longest thing [he](lorcan) has ever said, namely that [he](lorcan) loves a [boy](zubair) [who](zubair) is going to be a surgeon if nobody stops [him](zubair). Somebody ought to stop [him](zubair), [Stella](stella) feels. In the next booth [Malik](zubair), there to buy a ticket home to confess to [his](zubair) [parents](malikmother+surgeonfather), has forgotten how to chew.
- quit? stella lorcan "expelled"
- parent stella lorcan "boy"
- parent deadfather lorcan "father"
- die.past deadfather "into the river"
- create lorcan "plays"
+ reveal lorcan stella "longest thing"
- love lorcan zubair "loves a boy"
- travel? zubair "ticket home"
- parent malikmother+surgeonfather zubair "parents"
+ discover zubair lorcan "forgotten how to chew"
- reveal? zubair malikmother+surgeonfather "confess"

== 13 Mock Examination
It is not [Zubair](zubair) but [his](zubair) [twin](safiya) [who](safiya) tells [them](malikmother+surgeonfather), over the dessert, with a diagram. [His](zubair) [father](surgeonfather), the [surgeon](surgeonfather), leaves the table; [his](zubair) [mother](malikmother) asks what sort of whistle. In court [Griff](griff) is shown the dinner [lady](stranger)'s shopping lists beside the manuscript: one handwriting, one genius. Judged sane with an apology, [Odette](stranger) gets [her](stranger) name on the cover and [her](stranger) [brother-in-law](griff)'s restaurant, where [she](stranger) takes down the portrait first. [Her](stranger) [daughter](cori) and the false [daughter](mena) wait at one table and drop the same tray. [Jem](jem) has sung again, [Mena](mena) hears; not who for.
- sibling safiya zubair "twin"
+ reveal safiya malikmother+surgeonfather "tells them"
- parent malikmother+surgeonfather zubair "mother"
- accuse _ griff "In court"
- create stranger "one genius"
- recover stranger "Judged sane"
+ find stranger "gets her name"
- kin griff stranger "brother-in-law"
- parent stranger cori "daughter"
- parent! stranger mena "false daughter"
- create jem "sung"
- discover mena jem "hears"

== 14 Curtain
Leavers' show. Ten minutes before the overture [Jem](jem) slips on the stairs and is carried off by a [medic](medic), [who](medic) suspects the ankle; and [Mena](mena), [who](mena) knows every breath of the part and once would have locked a door for it, kneels and asks [her](jem) to hop. [They](jem+mena) do it together, the [older](mena) singing, the [younger](jem) on a stool, harmonising. In the wings [Lorcan](lorcan) tucks a pencil behind [Zubair](zubair)'s ear and is kissed, between the bars, on the off-beat, while [Bohdan](bohdan) holds the tempo with [his](bohdan) eyes shut. "Every one of [them](jem+mena) is a mistake," [Dame Augusta](head) whispers to the [cook](stranger). "[I](head) have the best ear for mistakes in [England](@england)."
- injure jem "slips on the stairs"
- treat jem medic "suspects the ankle"
- abduct.past mena jem "locked a door"
+ create jem+mena "do it together"
- sibling jem mena "older"
- help jem mena "harmonising"
+ kiss lorcan zubair "kissed"
- help bohdan lorcan+zubair "holds the tempo"
