%series Green Channel
%lang en
%genre customs thriller on the Estonian border, weekly TV listings
%cast onne   | Õnne Kask; Õnne | f
%cast rein   | Rein Kask; Rein | m
%cast priit  | Priit Laan; Priit | m
%cast toomas | Toomas Laan; Toomas | m
%cast aino   | Aino Laan; Aino | f
%cast kerttu | Kerttu Mägi; Kerttu | f
%cast ulo    | Ülo Pikk; Pikk | m
%cast zoya   | Zoya Belova; Zoya | f
%cast panin  | Igor Panin; Panin | m
%cast volt   | Volt | m
%cast saar   | Dr Saar; Saar | f
%cast driver | Mart Oja; Oja | m
%cast lawyer | - | m

== 1 Lane Four
[Õnne Kask](onne), in charge of the night shift at the [Narva](@narva) crossing, has a new [trainee](kerttu), [Kerttu Mägi](kerttu), and a sniffer [dog](volt), [Volt](volt), [who](volt) has taken a dislike to everyone but [her](kerttu). In lane four a lorry of frozen herring turns out to hold two million cigarettes. The [driver](driver) jumps the barrier and makes for the river, with [Priit Laan](priit) hard on [his](driver) heels. [He](driver) gets away. The lorry belongs, [Õnne](onne) sees from the papers, to [Rein Kask](rein), the [man](rein) [she](onne) has shared a name and a bed with since school.
- boss onne kerttu "trainee"
- discover _ driver "turns out to hold"
+ discover onne rein "sees from the papers"
- flee driver "jumps the barrier"
- married onne rein "shared a name"

== 2 Herring
[Rein](rein) swears to [his](rein) [wife](onne) that the herring was all [he](rein) knew of, and [she](onne) would like nothing better than to believe [him](rein). [Her](onne) [chief](ulo), [Ülo Pikk](ulo), takes the case away from [her](onne) and puts [Priit](priit) on it. [Priit](priit) has no family to be ashamed of, as far as anybody is aware. On Sunday, though, [he](priit) brings cake to [his](priit) [mother](aino) [Aino](aino) and finds the [driver](driver) asleep in the sauna. "[He](driver) is a friend of [your](priit) [brother](toomas)'s," the old [woman](aino) says. "Wipe your feet."
- married onne rein "wife"
- boss ulo onne "chief"
- lose onne "takes the case away"
+ investigate priit rein "puts Priit on it"
- gift priit aino "brings cake"
- parent aino priit "mother"
+ find priit driver "finds the driver"
- friend driver toomas "friend"
- sibling priit toomas "brother"

== 3 The Elder Laan
[Toomas Laan](toomas), [who](toomas) walked out of the house nine years ago with [Aino](aino)'s savings in a biscuit tin, is home again, tanned and generous. [He](toomas) pays [his](toomas) [mother](aino)'s gas bill and offers [his](toomas) younger [brother](priit) a thousand a month for looking the other way on Thursdays. [Priit](priit) tears the envelope in two. Then [Toomas](toomas) mentions, in the friendliest tone, that the old [lady](aino) has been hiding a wanted [man](driver), and what that carries. [Priit](priit) says nothing. The next Thursday the [trainee](kerttu) notices that [he](priit) waves a lorry through.
- steal.past toomas aino "walked out of the house"
+ return toomas "home again"
- parent aino toomas "mother"
- help toomas aino "pays"
- gift? toomas priit "offers his younger brother"
- sibling priit toomas "younger brother"
- reject priit toomas "tears the envelope"
- help aino driver "hiding"
+ threaten toomas priit "what that carries"
- discover kerttu priit "notices"

== 4 Thursday
[Kerttu](kerttu) can't sleep. [She](kerttu) likes [Priit](priit). [Priit](priit) taught [her](kerttu) to read tyres. But [she](kerttu) saw what [she](kerttu) saw. [She](kerttu) asks the [vet](zoya). The [vet](zoya) is called [Zoya Belova](zoya), and [Volt](volt) has swallowed something. It is a tiny tracker. Somebody has fed it to [Volt](volt). [Zoya](zoya) gets it out. [Volt](volt) bites [Zoya](zoya). At six the phone rings for [Õnne](onne). A [body](driver) is lying under the bridge. The dead [man](driver) has a driving licence: [Mart Oja](driver).
- sad kerttu "can't sleep"
- love kerttu priit "likes Priit"
- advisor.past priit kerttu "taught her"
- attack _ volt "fed it"
- treat volt zoya "gets it out"
- injure zoya volt "bites Zoya"
+ die driver "body"

== 5 Cold Water
Was [Oja](driver) pushed? [Dr Saar](saar), [who](saar) opens the dead for three counties, finds river water in [his](driver) lungs and somebody's skin under [his](driver) nails. [Aino](aino), [who](aino) had got fond of [her](aino) [lodger](driver) and [his](driver) card tricks, lights a candle and puts two and two together: the scratches on [her](aino) elder [son](toomas)'s neck were not made by any cat. [She](aino) asks [Toomas](toomas) to [his](toomas) face. [He](toomas) kisses the top of [her](aino) head. The day after, [his](toomas) things are gone from the attic, and so is the biscuit tin, which [she](aino) had begun to fill again.
- kill? _ driver "pushed"
- investigate saar driver "opens the dead"
- housemate.past aino driver "lodger"
- friend.past aino driver "fond of"
- sad aino "candle"
- discover aino toomas "two and two"
- injure.past toomas driver "scratches"
- parent aino toomas "elder son"
+ accuse aino toomas "to his face"
- kiss aino toomas "kisses the top"
- flee toomas "things are gone"
- steal toomas aino "biscuit tin"

== 6 A Quiet Night
Fog, no traffic, and the heating has broken down. The shift plays dominoes. [Kerttu](kerttu) tells [Õnne](onne) about the Thursday lorry at last, and in the same minute wishes [she](kerttu) hadn't, for the [lieutenant](onne) has a face like chalk: on Thursdays it is [her](onne) own [husband](rein) [who](rein) draws up the schedules. [Volt](volt), on light food and in a bad temper, has chewed through a cap that belongs to [Pikk](ulo). Nobody sees fit to inform the [owner](ulo). At dawn the fog lifts from the river like a lid.
+ reveal kerttu onne "tells Õnne"
- sad onne "like chalk"
- discover onne rein "draws up the schedules"
- reveal! _ ulo "Nobody sees fit"
- married onne rein "husband"

== 7 The Buyer
Behind the herring stands [Igor Panin](panin), a [dealer](panin) from the other bank, and [Panin](panin) is out of patience: [Toomas](toomas) has pocketed the last instalment. Two of [his](panin) people take [Rein](rein) from [his](rein) own yard, in slippers, as a pledge. [Õnne](onne) receives a photograph and a sum. Going to [her](onne) [chief](ulo) is out of the question, so the [hostage](rein)'s [wife](onne) goes to the [man](priit) [whom](priit) [she](onne) ought to report. [He](priit) doesn't deny a thing. [He](priit) tells [her](onne) about [his](priit) [brother](toomas), from the first biscuit tin on, and then asks where [they](onne+priit) start looking.
- sad panin toomas "out of patience"
- steal toomas panin "pocketed"
+ abduct panin rein "take Rein"
- threaten panin onne "a sum"
- boss ulo onne "chief"
- married onne rein "wife"
+ reveal priit onne "tells her"
- sibling priit toomas "brother"
- help priit onne "start looking"

== 8 Slippers
The slippers give it away. One of them is lying on the ice below the old cotton mill, where [Volt](volt) sits down and refuses to budge. [Priit](priit) goes in by the loading hatch, [Õnne](onne) by the stairs, and between them [they](onne+priit) carry out a half-frozen [haulier](rein), [who](rein) won't meet the eyes of [his](rein) [rescuers](onne+priit). A guard gets off one shot. It goes through the shoulder of the [trainee](kerttu), [who](kerttu) had been told to stay in the car. In the ambulance [she](kerttu) holds [Priit](priit)'s hand and demands that someone feed the [dog](volt).
- find volt rein "sits down"
+ rescue onne+priit rein "carry out"
- ill rein "half-frozen"
- sad rein "won't meet the eyes"
- attack _ kerttu "one shot"
+ injure kerttu "through the shoulder"
- flirt kerttu priit "holds Priit's hand"

== 9 Statement
[Rein](rein) talks for five hours. [He](rein) had debts; [Toomas](toomas), [his](rein) partner from the days of the cotton mill, made an offer; it was to be one trip. [Õnne](onne) listens behind the glass. When [he](rein) is done, [she](onne) pulls off [her](onne) ring, lays it in the tray with [his](rein) keys and belt, and has [him](rein) sign for it. [Pikk](ulo) wants to know who let the lorries pass. The [haulier](rein) looks at the [man](priit) [who](priit) carried [him](rein) over the ice and says that [he](rein) has no idea.
+ reveal rein "talks"
- colleague.past rein toomas "partner"
+ breakup onne rein "pulls off her ring"
- investigate ulo "wants to know"
- rescue.past priit rein "carried him"
- betray rein ulo "no idea"

== 10 Ward Six
[Kerttu](kerttu) has a fever, and the shoulder isn't closing. A second operation does it. [Zoya](zoya), [who](zoya) knows more about paws, sits by the bed and smuggles in [Volt](volt) under a blanket; [the two](kerttu+volt) eat one yoghurt. [Priit](priit) comes with tulips and with a letter of resignation that [he](priit) means to hand in. The [patient](kerttu) reads it through, corrects a comma and asks [him](priit) to wait until [his](priit) [brother](toomas) is behind bars. On the way out the [vet](zoya) tells [him](priit) that [she](zoya) has had a call for a sick horse, from a farm that has no horses.
- ill kerttu "fever"
- treat kerttu _ "second operation"
- recover kerttu "does it"
- help zoya kerttu "sits by the bed"
- gift priit kerttu "tulips"
- quit? priit "letter of resignation"
- sibling priit toomas "brother"
- arrest? _ toomas "behind bars"
+ reveal zoya priit "tells him"

== 11 The Farm Without Horses
It is no horse that is bleeding in the barn. [Toomas](toomas), with a knife wound from one of [Panin](panin)'s men, forces [Zoya](zoya) at gunpoint to sew [him](toomas) up. [She](zoya) does so with thread for cattle. Outside [Priit](priit) has reached the door; inside the elder [brother](toomas) has the [vet](zoya) by the hair. Then a small [figure](aino) in a headscarf comes across the yard, [Aino](aino), [who](aino) followed [Priit](priit) on [her](aino) moped. [She](aino) holds out [her](aino) hand for the gun, as [she](aino) once did for a catapult, and [her](aino) [firstborn](toomas) gives it to [her](aino). It is the younger [son](priit) [who](priit) closes the handcuffs.
- injure toomas _ "knife wound"
+ threaten toomas zoya "at gunpoint"
- treat toomas zoya "sew him up"
- sibling priit toomas "elder brother"
- attack toomas zoya "by the hair"
- rescue aino zoya "holds out her hand"
- parent aino toomas "firstborn"
- gift toomas aino "gives it to her"
+ arrest priit toomas "closes the handcuffs"
- parent aino priit "younger son"

== 12 Nothing to Declare
The skin under the dead [driver](driver)'s nails is [Toomas](toomas)'s, and not even [his](toomas) [lawyer](lawyer), a gentleman from [Tallinn](@tallinn), can explain it; the sentence is fifteen years. [Panin](panin) is picked up on a tip that came by post, in an old [lady](aino)'s handwriting. [Rein](rein) gets two. [Priit](priit) hands [his](priit) letter to [Pikk](ulo), [who](ulo) is about to retire and uses the back of it for a shopping list. [His](ulo) chair goes to [Õnne](onne). And at lane four a fully fledged [officer](kerttu) with a stiff shoulder asks a certain [colleague](priit), over the [dog](volt)'s head, whether [he](priit) has any plans for Thursday.
- die.past driver "dead"
- kill.past toomas driver "skin under"
- advisor lawyer toomas "lawyer"
+ arrest _ toomas "fifteen years"
- arrest _ panin "picked up"
- reveal aino panin "a tip"
- arrest _ rein "gets two"
- quit? priit ulo "hands his letter"
- quit? ulo "about to retire"
+ hire onne "goes to Õnne"
- colleague kerttu priit "colleague"
- date? kerttu priit "any plans"
