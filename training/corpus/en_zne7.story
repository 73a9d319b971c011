%series Saltmarsh Crescent
%lang en
%genre daily soap, Nova Scotia, plain television listings
%cast dee     | Deirdre MacAskill; Dee | f
%cast angus   | Angus MacAskill; Angus | m
%cast rowan   | Rowan | n
%cast ming    | Ming Zhao; Ming | f
%cast tobias  | Tobias Fell; Fell; Tobias | m
%cast corinne | Corinne Fell; Corinne | f
%cast jude    | Jude | m
%cast bea     | Bea | f
%cast wilf    | Wilf | m
%cast samir   | Constable Samir Haddad; Samir; Haddad | m
%cast olga    | Olga Petrova; Olga | f
%cast lodger  | Francis | m
%cast baby    | Hope | f
%cast macs    | MacAskills | g
%cast grant   | Grant | m
%cast samwife | - | f
%cast wilfwife | - | f

== 1
[Dee](dee) is thrilled when [her](dee) long-lost [half-sister](ming) [Ming](ming) rings the bell with a suitcase, but [her](dee) [husband](angus) [Angus](angus) is less pleased to have a second woman in the house. [Tobias Fell](tobias) gives [Jude](jude), [his](tobias) eldest [boy](jude), the sack from the boatyard after finding [him](jude) asleep on the job again. [Jude](jude) drowns [his](jude) sorrows with [Bea](bea), the [barmaid](bea), and ends up staying the night. [Wilf](wilf) complains to the council about the noise.
- happy dee ming "thrilled"
+ return ming dee "rings the bell"
- sibling dee ming "half-sister"
- married angus dee "husband"
- sad angus ming "less pleased"
- parent tobias jude "eldest boy"
+ quit jude tobias "the sack"
- discover tobias jude "finding him asleep"
- sad jude "drowns his sorrows"
+ sex bea jude "staying the night"

== 2
[Bea](bea) would rather forget last night, but [Jude](jude) turns up with carnations. [She](bea) lets [him](jude) down as kindly as [she](bea) can. [Corinne](corinne) takes [her](corinne) [son](jude)'s side and stops talking to [Tobias](tobias). [Ming](ming) catches [Angus](angus) going through [her](ming) suitcase; [he](angus) claims that [he](angus) was looking for an adaptor. The new [constable](samir), [Samir Haddad](samir), rents the attic at number five, to the delight of [Olga](olga), [who](olga) lives underneath and has always had a weakness for uniforms.
- sex.past bea jude "last night"
- gift jude bea "carnations"
+ reject bea jude "lets him down"
- parent corinne jude "her son"
- quarrel corinne tobias "stops talking"
- help corinne jude "takes her son's side"
- discover ming angus "catches Angus"
- investigate angus ming "going through"
- betray angus ming "claims"
- move samir "rents the attic"
- neighbour.start olga samir "lives underneath"
- love olga samir "delight"

== 3
[Angus](angus) tells [Dee](dee) that [he](angus) doesn't believe [Ming](ming) is related to [her](dee) at all. [Dee](dee) hits the roof, and [he](angus) spends the night on the sofa. There [he](angus) is joined, at two in the morning, by [Ming](ming), in search of an aspirin and of company. [Rowan](rowan), [Dee](dee) and [Angus](angus)'s [teenager](rowan), gets caught shoplifting by [Samir](samir), [who](samir) lets [them](rowan) off with a warning. [Corinne](corinne) gives [Tobias](tobias) an ultimatum: either [Jude](jude) comes back to the boatyard, or [she](corinne) goes.
- accuse angus ming "doesn't believe"
- sibling? dee ming "related to her"
+ quarrel angus dee "hits the roof"
- flirt? angus ming "joined"
- parent angus+dee rowan "teenager"
- steal rowan _ "shoplifting"
- discover samir rowan "caught"
- help samir rowan "lets them off"
+ threaten corinne tobias "ultimatum"
- hire? jude tobias "comes back"
- breakup? corinne tobias "she goes"

== 4
[Ming](ming) makes breakfast. [Angus](angus) can't meet [Dee](dee)'s eye. [Dee](dee) thanks [Ming](ming) for the pancakes. [Tobias](tobias) swallows [his](tobias) pride and rehires [Jude](jude). [Corinne](corinne) forgives [Tobias](tobias). [Rowan](rowan) bakes [Samir](samir) a cake. [Olga](olga) also bakes [Samir](samir) a cake. [Samir](samir) is allergic to nuts. [Wilf](wilf) calls an ambulance. [Bea](bea) has missed a period. [She](bea) buys a test in the next town. [She](bea) doesn't dare to look at it. Grey weather, says the radio.
- sad angus dee "meet Dee's eye"
- gift rowan samir "bakes Samir a cake"
- gift olga samir "also bakes"
+ hire jude tobias "rehires"
- reconcile corinne tobias "forgives"
- ill samir "allergic"
- help wilf samir "calls an ambulance"
+ pregnant? bea "missed a period"
- sad bea "doesn't dare"

== 5
While [Haddad](samir) is recovering in hospital, [Olga](olga) sits at [his](samir) bedside and reads to [him](samir) from the highway code. [Bea](bea) confides in [Wilf](wilf), of all people: [she](bea) is expecting. Does [Jude](jude) need to know? The old [grump](wilf) says a father always does. [Ming](ming) wants to tell [Dee](dee) what happened on the sofa, but [Angus](angus) threatens to have [her](ming) papers looked into if [she](ming) does. [Ming](ming) packs. [Dee](dee), [who](dee) suspects nothing, begs [her](ming) [sister](ming) to stay.
- recover samir "recovering"
- help olga samir "sits at"
- reveal bea wilf "confides in Wilf"
+ pregnant bea jude "expecting"
- reveal? bea jude "need to know"
- sex.past angus ming "on the sofa"
- reveal? ming dee "wants to tell"
+ threaten angus ming "threatens"
- discover! dee angus+ming "suspects nothing"
- sibling dee ming "her sister"
- move? ming "packs"

== 6
The results of the blood test that [Angus](angus) ordered behind [his](angus) [wife](dee)'s back have come: [Ming](ming) really is [Dee](dee)'s flesh and blood. [He](angus) burns the letter, but [Rowan](rowan) fishes the half with the laboratory's name out of the stove. [Bea](bea) tells [Jude](jude). [He](jude) whoops, picks [her](bea) up and then, on the spot, asks [her](bea) to be [his](jude) [wife](bea). [She](bea) says that one doesn't marry a man because of one night. [Samir](samir) is discharged. [He](samir) takes [Olga](olga) out for a nut-free dinner to thank [her](olga).
- betray angus dee "behind his wife's back"
- married angus dee "wife"
- investigate angus ming "blood test"
- sibling dee ming "flesh and blood"
- discover rowan "fishes the half"
- reveal bea jude "tells Jude"
- happy jude "whoops"
+ propose jude bea "asks her to be"
- reject bea jude "doesn't marry"
- recover samir "discharged"
+ date olga samir "nut-free dinner"

== 7
[Rowan](rowan) puts two and two together and, at the dinner table, asks [Angus](angus) why [he](angus) had [Ming](ming) tested and why [he](angus) has been so odd since the night on the sofa. Silence falls. Then [Ming](ming) says, "[I](ming)'m sorry." [Dee](dee) throws out [both](angus+ming) of [them](angus+ming). [Angus](angus) takes a room above the pub; [Ming](ming) is picked up at the bus stop by [Corinne](corinne), [who](corinne) has a spare bed and no idea. [Olga](olga) finds a photograph of a [woman](samwife) and two children in [Samir](samir)'s wallet.
- discover rowan angus+ming "two and two together"
+ accuse rowan angus "asks Angus why"
- reveal ming dee "I'm sorry"
- cheat angus dee "night on the sofa"
+ breakup dee angus "throws out"
- move angus "takes a room"
- help corinne ming "picked up"
- discover! corinne _ "no idea"
- discover olga samir "finds a photograph"

== 8
[Samir](samir) admits to [Olga](olga) that [he](samir) is still married, on paper. [His](samir) [wife](samwife) left [him](samir) three years ago for [his](samir) former [partner](grant) in the force, a [man](grant) called [Grant](grant). [Olga](olga) believes [him](samir), and kisses [him](samir) in front of [Wilf](wilf)'s hedge. [Dee](dee) can't get out of bed. [Rowan](rowan) does the shopping and lies to the school. At the [Fells](corinne+tobias)', [Ming](ming) cooks, and [Tobias](tobias) stays home from the boatyard to eat. [Corinne](corinne) begins to wonder about [her](corinne) [guest](ming).
- married samir samwife "still married"
- reveal samir olga "admits"
- breakup.past samwife samir "left him"
- colleague.past grant samir "former partner"
- affair.past grant samwife "left him"
+ kiss olga samir "kisses him"
- sad dee "can't get out"
- help rowan dee "does the shopping"
- betray rowan _ "lies"
- love? tobias ming "stays home"
- jealous corinne ming "begins to wonder"
- housemate corinne+tobias ming "guest"

== 9
[Jude](jude) won't take no for an answer and builds a cradle, which [he](jude) leaves on the doorstep. [Bea](bea) is touched in spite of herself. A new [lodger](lodger) takes the room next to [Angus](angus)'s above the pub and keeps asking questions about the [MacAskills](macs). [Tobias](tobias) makes a pass at [Ming](ming) in the pantry; [she](ming) gives [him](tobias) a black eye with a ladle and leaves that same hour. [Corinne](corinne), [who](corinne) saw it, runs after [her](ming) to say that [she](corinne) knows who's to blame.
- create jude "builds a cradle"
- gift jude bea "leaves on the doorstep"
- happy bea "touched"
- neighbour angus lodger "room next to"
- investigate lodger macs "asking questions"
+ flirt tobias ming "makes a pass"
- cheat? tobias corinne "makes a pass"
- reject ming tobias "with a ladle"
- injure tobias ming "black eye"
- flee ming tobias "leaves that same hour"
- discover corinne tobias "saw it"
- help corinne ming "runs after"

== 10
[Corinne](corinne) has had enough. [She](corinne) files for divorce. [Tobias](tobias) blames [Jude](jude). [Jude](jude) hits [Tobias](tobias). [Samir](samir) has to arrest [Jude](jude). [Bea](bea) pays [Jude](jude)'s bail. [She](bea) tells [him](jude) [he](jude)'s an idiot. [He](jude) is [her](bea) [idiot](jude), [she](bea) adds. The [lodger](lodger) buys [Dee](dee) a coffee. [He](lodger) has kind hands. [Dee](dee) smiles at [him](lodger). [Angus](angus) watches through the window. [Angus](angus) breaks a cup. Who is the [lodger](lodger)? Nobody asks.
+ divorce? corinne tobias "files for divorce"
- accuse tobias jude "blames Jude"
- attack jude tobias "hits Tobias"
- arrest samir jude "arrest Jude"
- help bea jude "bail"
+ couple.start bea jude "her idiot"
- date dee lodger "a coffee"
- happy dee "smiles"
- jealous angus lodger "breaks a cup"

== 11
[Ming](ming) has been sleeping in the bus shelter. [Wilf](wilf), [who](wilf) has not let anyone over [his](wilf) threshold since [he](wilf) buried [his](wilf) [wife](wilfwife), brings [her](ming) in, and tells [Dee](dee) over the hedge that a sister is a sister. [Dee](dee) slams the window. The [lodger](lodger) tells [Dee](dee) at last who [he](lodger) is: [Francis](lodger), a private [detective](lodger) hired by [Angus](angus) to find out about [Ming](ming)'s past. [He](lodger) has handed back the money, [he](lodger) says, because [he](lodger) has fallen for the [client](angus)'s [wife](dee). [She](dee) shows [him](lodger) the door.
- die.past wilfwife "buried his wife"
- married.past wilf wilfwife "wife"
- help wilf ming "brings her in"
- sibling dee ming "sister"
- reject dee ming "slams the window"
+ reveal lodger dee "tells Dee at last"
- hire.past lodger angus "hired"
- investigate.past lodger ming "find out"
- quit.past lodger angus "handed back"
+ confess lodger dee "fallen for"
- reject dee lodger "the door"

== 12
[Bea](bea) goes into labour on the ferry in thick fog, with no one aboard but [Tobias](tobias), to [whom](tobias) [Jude](jude) hasn't spoken since the arrest. By the time [they](bea+tobias) dock, [Fell](tobias) has brought [his](tobias) [granddaughter](baby) into the world with [his](tobias) own hands. [Jude](jude) hugs [his](jude) [father](tobias). [Corinne](corinne), [grandmother](corinne) since noon, is moved, but does not withdraw the papers. [Samir](samir)'s divorce has come through; [he](samir) celebrates by asking [Olga](olga) whether the two flats couldn't be made into one.
+ birth bea baby "into the world"
- help tobias bea "his own hands"
- kin baby tobias "granddaughter"
- parent tobias jude "father"
- quarrel.past jude tobias "hasn't spoken"
- arrest.past _ jude "the arrest"
- reconcile jude tobias "hugs"
- kin baby corinne "grandmother"
- divorce? corinne tobias "the papers"
- divorce samir samwife "divorce has come through"
+ move? olga samir "made into one"

== 13
At the christening of little [Hope](baby), [Dee](dee) comes face to face with [Ming](ming). For a long while [neither](dee+ming) of [them](dee+ming) speaks. Then [Dee](dee) holds out a pancake. [Angus](angus), [who](angus) has lost [his](angus) [wife](dee), [his](angus) room and the respect of [his](angus) own [child](rowan), is leaving for the oil fields; [Rowan](rowan) carries [his](angus) bag to the bus, which is something. [Francis](lodger) watches [Dee](dee) from the last pew. [She](dee) doesn't turn around. But when [he](lodger) gets to the gate, [she](dee) is standing at it.
- celebrate _ baby "christening"
+ reconcile dee ming "a pancake"
- breakup.past dee angus "lost his wife"
- parent angus rowan "child"
- move angus "leaving for"
- help rowan angus "carries his bag"
- love lodger dee "watches Dee"
+ reconcile? dee lodger "standing at it"
