%series Dead Air
%lang en
%genre workplace sitcom at a small Irish radio station, encyclopaedia episode summaries
%cast fionn    | Fionnuala Darcy; Fionnuala; Darcy | f
%cast devlin   | Declan Devlin; Declan; Devlin | m
%cast katya    | Katya Volkova; Katya | f
%cast emeka    | Emeka Adeleke; Emeka | m
%cast wren     | Wren Gilhooly; Wren | f
%cast barney   | Barney Gilhooly; Barney | m
%cast assumpta | Assumpta Darcy; Assumpta | f
%cast rival    | Cormac Tuohy; Cormac; Tuohy | m
%cast rory     | Rory Devlin; Rory | m
%cast orla     | Orla Tuohy; Orla | f
%cast priest   | Father Moynihan | m
%cast tuohysr  | - | m
%cast guardbro | - | m
%cast minister | - | f
%cast singer   | Ambrose | m
%cast singerwife | - | f
%cast guard    | - | f
%cast donkey   | Marconi | m

== 1 Silence at Six
[Declan Devlin](devlin), for twenty years the golden voice of the west, loses it in mid-weather. In the panic [Fionnuala Darcy](fionn), [manager](fionn) of [Radio Kilmore](#kilmore) and [his](devlin) [wife](fionn) until the spring, shoves the nearest [person](katya) at the microphone: it is the [cleaner](katya), [Katya Volkova](katya), [who](katya) reads the tide tables as if they were Pushkin. The phones melt. [Emeka Adeleke](emeka), the [engineer](emeka), forgets to fade [her](katya) out. Scribbling on a pad, the speechless [star](devlin) demands that the [woman](katya) be returned to [her](katya) bucket.
- ill devlin "loses it"
- boss fionn devlin "manager"
- married.past devlin fionn "wife until the spring"
- hire katya fionn "shoves"
+ create katya "reads the tide tables"
- love.start emeka katya "forgets to fade"
- quit? katya "returned to her bucket"

== 2 Tides
Within a week letters come from trawlers as far as [Iceland](@iceland). [Devlin](devlin), under doctor's orders not to whisper, hires himself out to [his](devlin) own [replacement](katya) as a speech coach and teaches [her](katya) every consonant wrong. [She](katya) notices on the second day, says nothing, and is adored for it. [Fionnuala](fionn)'s [mother](assumpta), [Assumpta](assumpta), [who](assumpta) owns the mast and thus everybody, sells half of it over whist to [Cormac Tuohy](rival) of the commercial station, and forgets to mention it. The work-experience [girl](wren), [Wren Gilhooly](wren), adopts a [donkey](donkey).
- advisor _ devlin "doctor"
- hire devlin katya "hires"
- advisor devlin katya "speech coach"
+ betray devlin katya "every consonant wrong"
- discover katya devlin "notices"
- reveal! katya "says nothing"
- love _ katya "adored"
- parent assumpta fionn "mother"
+ reveal! assumpta fionn "forgets to mention"
- find rival "sells half"
- find wren donkey "adopts"

== 3 Half a Mast
[Tuohy](rival), once jilted by [Fionnuala](fionn) in a ceilidh band, turns up to switch off [his](rival) half. [Katya](katya) is cut short between Rockall and Malin. [Wren](wren)'s [father](barney), [Barney](barney), a fisherman out there in the fog, hears the silence and steers by it, straight into the pier. No one is hurt but the pier. [Emeka](emeka) climbs the mast in a gale with a coat hanger, gets the signal back, and from up there, unaware that [he](emeka) has become the aerial, tells the wind and the county what [he](emeka) thinks of [Katya](katya).
- breakup.past fionn rival "jilted"
- return rival "turns up"
- parent barney wren "father"
- injure! barney "hurt"
- help emeka katya "signal back"
+ confess emeka katya "tells the wind"

== 4 Retraction
Everybody has heard it except [her](katya): [she](katya) was in the boiler room with a wrench. [Emeka](emeka) begs the staff to keep mum, and it is remarkable how many favours [he](emeka) ends up owing. [Devlin](devlin), [whose](devlin) voice is creeping back, has a tape. The price is [his](devlin) chair. That evening [Darcy](fionn) finds [her](fionn) former [husband](devlin) asleep in the archive on a heap of [his](devlin) own greatest hits; [his](devlin) landlady has put [him](devlin) out. Against all advice, and to spite nobody but herself, [she](fionn) gives [him](devlin) a key.
- discover! katya emeka "except her"
- reveal! _ katya "keep mum"
- recover devlin "creeping back"
+ threaten devlin emeka "has a tape"
- married.past devlin fionn "former husband"
- find fionn devlin "asleep in the archive"
- lose devlin "put him out"
+ gift fionn devlin "a key"

== 5 Raffle
First prize in the fundraiser is a dinner with the presenter of your choice. The [winner](orla), [Orla Tuohy](orla), [sister](orla) of the [enemy](rival), picks [Emeka](emeka), [who](emeka) is no presenter. [She](orla) has a hearing aid built by [her](orla) late [father](tuohysr), and [he](emeka) mends it under the table between soup and fish. "[I](orla) could hear [your](emeka) heart just then," [she](orla) says, "and it isn't here." [Barney](barney) meanwhile asks [Assumpta](assumpta), on air, to dance at the regatta. [His](barney) [daughter](wren) and [hers](fionn) dive for the same switch.
- find orla "winner"
- sibling orla rival "sister"
- enemy fionn rival "enemy"
+ date emeka orla "dinner"
- create.past tuohysr "built"
- help emeka orla "mends"
- die.past tuohysr "late"
- parent tuohysr orla "father"
- love! emeka orla "isn't here"
+ invite barney assumpta "asks Assumpta"
- parent barney wren "daughter"
- parent assumpta fionn "hers"

== 6 Outside Broadcast
The regatta goes out live. A cross-channel [swimmer](singer) staggers ashore, declares to the first microphone [he](singer) meets that [he](singer) has left [his](singer) [wife](singerwife), and is told by the microphone that it is [his](singer) [wife](singerwife): [she](singerwife) freelances. [Rory](rory), [Declan](devlin)'s [son](rory) by an earlier marriage, a stockbroker in need of fresh air, has been sent to [his](rory) [stepmother](fionn) for the summer, falls off a pontoon, and is fished out by [Wren](wren) with a boathook. [He](rory) calls [her](wren) a peasant, hoarsely. [She](wren) throws [him](rory) back.
- reveal singer singerwife "declares"
- breakup singer singerwife "has left"
- married singer singerwife "wife"
- parent devlin rory "son"
- married.past _ devlin "earlier marriage"
- travel rory "sent to"
- kin fionn rory "stepmother"
+ rescue wren rory "fished out"
- quarrel rory wren "peasant"
+ attack wren rory "throws him back"

== 7 The Tape
[Katya](katya) comes upon the tape while dusting, labels being a weakness of [hers](katya), and plays it on the office machine at a volume that clears the building. [She](katya) listens twice. Then [she](katya) dictates, into the six o'clock news, after the fatstock prices, that [Mr Adeleke](emeka) is required in the boiler room with a wrench. [Devlin](devlin), [whose](devlin) weapon is thus spent, has [his](devlin) chair to himself and no listeners. [Fionnuala](fionn) finds the key on [her](fionn) desk with a note in Latin: mea culpa, mea maxima. [She](fionn) weighs it in [her](fionn) hand all through the Angelus.
+ find katya "comes upon"
- discover katya emeka "listens twice"
+ invite katya emeka "required"
- find fionn "finds"
- gift devlin fionn "key on her desk"
- reconcile? devlin fionn "mea culpa"

== 8 Licence
An arts [minister](minister) arrives unannounced to inspect the station, and the one [person](wren) on duty is [Wren](wren), with the [donkey](donkey), [Marconi](donkey), on the desk. [Tuohy](rival) has tipped off the ministry that the place is a zoo. [Rory](rory), to make amends for "peasant", slips into [his](rory) [father](devlin)'s studio and reads the poultry news with such gravity that the [visitor](minister) takes out a hanky: [she](minister) kept hens. The licence is renewed. [Cormac](rival) is overheard at the bar by [his](rival) own [sister](orla), [who](orla) has [her](orla) new ear in.
- travel minister "arrives unannounced"
- investigate? minister "inspect"
- betray rival fionn "tipped off"
- reconcile? rory wren "make amends"
- parent devlin rory "father's"
+ create rory "poultry news"
- sad minister "hanky"
- find fionn "renewed"
- sibling orla rival "sister"
+ discover orla rival "overheard"

== 9 Feedback
[Orla](orla) changes sides. [She](orla) moves [her](orla) half of the half-mast, left by [her](orla) [father](tuohysr) to [both](orla+rival), back to [Radio Kilmore](#kilmore), and takes the desk by the window. [Cormac](rival), quartered, drinks in the car park until [Fionnuala](fionn) comes out to [him](rival) with soup. Why did [she](fionn) leave [him](rival) at that ceilidh? Because [he](rival) played flat, [she](fionn) says. [He](rival) ponders it. It is better than all the reasons [he](rival) had thought of. At the window above, [Devlin](devlin) sees the [two](fionn+rival) of [them](fionn+rival) laughing and loses [his](devlin) voice again.
+ betray orla rival "changes sides"
- gift orla fionn "moves her half"
- gift.past tuohysr orla+rival "left"
- parent tuohysr orla+rival "father"
- hire orla "takes the desk"
- gift fionn rival "soup"
- breakup.past fionn rival "leave him"
- happy fionn+rival "laughing"
+ jealous devlin rival "loses his voice"
- ill devlin "loses his voice"

== 10 Overnight
[Katya](katya)'s visa has run out, unnoticed by all but a [guard](guard) with a grudge against tides. Someone must marry [her](katya) by Monday. [Emeka](emeka) would in a heartbeat, and for that reason will not ask; [he](emeka) wants no yes with a stamp on it. [Barney](barney) offers, [Father Moynihan](priest) offers until reminded, and [Rory](rory) draws up a rota. On Sunday night [she](katya) is hidden in the one place the law may not enter without [Assumpta](assumpta)'s leave: the top of the mast.
- lose katya "run out"
- discover guard katya "unnoticed by all"
- wedding? _ katya "marry her"
- love emeka katya "heartbeat"
- propose! emeka katya "will not ask"
- propose barney katya "Barney offers"
- propose priest katya "Moynihan offers"
+ help _ katya "hidden"
- flee katya "hidden"

== 11 Signal
From up there, at six, [she](katya) reads the tides by heart. Half the trawlers of the north Atlantic sail in and drop anchor under the mast, a petition in wet wool. The [guard](guard), [who](guard) has a [brother](guardbro) on one of them, tears up the order. On the ladder, halfway, [Katya](katya) meets [Emeka](emeka) coming up with a coat hanger. Now that [she](katya) need not marry anyone, [she](katya) informs [him](emeka), with [his](emeka) ear against the aerial, [she](katya) would like to. It goes out live. [Assumpta](assumpta), below, turns up the volume for [Barney](barney).
- create katya "by heart"
+ rescue _ katya "petition"
- sibling guard guardbro "brother"
- help guard katya "tears up"
- find katya emeka "meets"
+ propose katya emeka "would like to"

== 12 Dead Air
For sixty seconds [Radio Kilmore](#kilmore) is silent, for [Assumpta Darcy](assumpta), found in [her](assumpta) chair with a winning hand. [Her](assumpta) [daughter](fionn) counts them on the studio clock with [her](fionn) hand in somebody's, and at fifty-nine looks to see whose. It is [Declan](devlin)'s. [Barney](barney), asked to say a few words, puts the accordion on [his](barney) knee instead. The will leaves the mast to the [one](wren) [who](wren) fed the [donkey](donkey). [Rory](rory), [who](rory) fed [it](donkey) every morning for three months so that [Wren](wren) could sleep, is the only [person](rory) to say nothing.
+ die assumpta "found in her chair"
- parent assumpta fionn "daughter"
- help devlin fionn "hand in somebody's"
- create barney "accordion"
+ find wren "leaves the mast"
- help.past wren donkey "fed"
- help.past rory wren "fed it"
- love rory wren "so that Wren could sleep"
- reveal! rory wren "say nothing"

== 13 Peasant
It is [Marconi](donkey) [who](donkey) gives [him](rory) away, by following the young [broker](rory) onto the [Dublin](@dublin) train. [Wren](wren), in pursuit of [her](wren) [animal](donkey), hears out the conductor, looks from [one](donkey) to the [other](rory), and asks [Rory](rory) how long. Since the boathook, [he](rory) says. [She](wren) stops the train, for which there is a fine. Back at the station [Fionnuala](fionn) offers [her](fionn) [ex-husband](devlin) the late shift, on probation, on the air as at home. [He](devlin) nods; speech would spoil it. [Cormac](rival), left with soup, learns the fiddle from the beginning.
+ reveal donkey wren "gives him away"
- travel rory "onto" @dublin
- love rory wren "Since the boathook"
- discover wren rory "asks Rory how long"
- confess rory wren "he says"
- hire devlin fionn "late shift"
- ex devlin fionn "ex-husband"
+ reconcile devlin fionn "on probation"

== 14 Sign-Off
The [cleaner](katya) and the [engineer](emeka) are wed between the forecast and the Angelus; the [bride](katya) reads the banns herself. [Orla](orla) dances with [Barney](barney), [who](barney) says [she](orla) hears the music better than the deaf ought. [Wren](wren), [proprietor](wren), aged eighteen, signs [her](wren) first contract, with [Cormac Tuohy](rival): peace, in exchange for one ceilidh a month, in tune. At midnight [Devlin](devlin) goes on air. "This is [Declan Devlin](devlin)," says the golden voice, and from the next room, over the talkback, [his](devlin) twice-married [wife](fionn) corrects the consonants.
+ wedding emeka katya "are wed"
- create katya "reads the banns"
- hire rival wren "first contract"
+ reconcile rival wren "peace"
- create devlin "goes on air"
- recover devlin "golden voice"
- wedding.past devlin fionn "twice-married"
- married devlin fionn "wife"
