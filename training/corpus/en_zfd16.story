%series Bottom Lock
%lang en
%genre daily radio serial on a Yorkshire canal, week-by-week summaries
%cast jean | Jean Ackroyd; Jean | f
%cast stu | Stuart Ackroyd; Stuart; Stu | m
%cast har | Harpreet Gill; Harpreet | f
%cast man | Manny Gill; Manny | m
%cast wit | Witold | m
%cast ros | Rosalind Thwaite; Ros; Thwaite | f
%cast ken | Kendall | n
%cast vic | Reverend Osei; Osei | m
%cast pat | Patsy | f
%cast biju | Dr. Biju; Biju | m
%cast tee | Tegan Ackroyd; Tegan | f
%cast old | Old Seth; Seth | m
%cast baby | - | m
%cast girl | - | f

== 1 Week One
On Monday [Jean Ackroyd](jean), [landlady](jean) of the Navvy, comes home from [her](jean) sister's funeral to find the pub repainted by the new [tenant](wit) of the end cottage, a Polish [boatbuilder](wit), and [her](jean) [husband](stu) [Stuart](stu) nowhere. [He](stu) has gone with the takings, a suitcase and [Patsy](pat) from the chip shop. [Harpreet Gill](har), across the towpath, comes round with dhal and a shoulder. By Friday [Jean](jean) has changed the locks and thrown a darts trophy at the wall. [Tegan](tee), home from university, tells [her](tee) [mother](jean) that [her](tee) [dad](stu) has rung, and is asked not to say that name.
- die.past _ "sister's funeral"
- sad jean "funeral"
- married jean stu "husband"
+ breakup stu jean "has gone"
- steal stu jean "with the takings"
- affair pat stu "Patsy from the chip shop"
- neighbour har jean "across the towpath"
- help har jean "a shoulder"
- return tee "home from university"
- parent jean+stu tee "mother"
- reveal tee jean "has rung"
- return jean "comes home"
- sibling _ jean "sister's"
- cheat stu jean "Patsy"
- gift har jean "dhal"

== 2 Week Two
[Manny Gill](man) is laid off from the mill and leaves the house every morning as though nothing were the matter, [his](man) sandwiches under [his](man) arm, to sit in [Old Seth](old)'s shed. [Seth](old), [who](old) is ninety and has opinions about ducks, swears on the ducks to keep mum. [Harpreet](har) thinks [her](har) [husband](man) has another woman. The new [lockkeeper](ros), [Ros Thwaite](ros), arrives with a narrowboat and a past in the Navy, takes one look at [Jean](jean) across the pumps and orders the wrong beer. [Witold](wit) gives [Tegan](tee) a lift to the station, and neither of [them](tee+wit) gets out of the van when the train has gone.
- quit man "laid off"
- betray man har "as though nothing"
- reveal! old har "keep mum"
- married har man "husband"
+ cheat? man har "another woman"
- hire ros "new lockkeeper"
+ love.start ros jean "orders the wrong beer"
+ flirt tee wit "neither of them"
- help old man "Old Seth's shed"
- meet jean ros "takes one look"
- help wit tee "gives Tegan a lift"

== 3 Week Three
It is [Reverend Osei](vic) [whom](vic) [Harpreet](har) sends to follow [Manny](man), a bad choice, since the [vicar](vic) has a bell on [his](vic) bicycle. Spotted at once, [he](vic) joins the [men](man+old) in the shed, is given tea and is sworn in. [Tegan](tee) writes to the university that [she](tee) won't be back, and moves in with the [boatbuilder](wit); [her](tee) [mother](jean) finds out from the postman. Words fly over the bar on Wednesday. "[You](jean) picked [Dad](stu)!" shouts the [girl](tee). On Thursday nobody serves. [Ros](ros), asked for nothing, goes behind the counter, rolls up [her](ros) sleeves and pulls pints until [Jean](jean) stops crying.
- investigate? vic man "follow Manny"
- discover man vic "Spotted at once"
- betray vic har "sworn in"
- quit tee "won't be back"
+ move tee wit "moves in"
- parent jean tee "mother"
- discover jean tee+wit "finds out"
+ quarrel jean tee "Words fly"
- help ros jean "goes behind the counter"
- sad jean "crying"
- gift man+old vic "given tea"
- accuse tee jean "picked Dad"
- parent stu tee "Dad"

== 4 Week Four
A body in the lock? It is only [Stuart](stu), face up and singing. [Patsy](pat) has put [him](stu) out, and kept the takings. [Thwaite](ros) hauls [him](stu) in with a boathook and is called an angel; the [angel](ros), learning [whose](jean) [husband](stu) [she](ros) has landed, is tempted to put [him](stu) back. [Dr. Biju](biju) pumps [his](stu) chest and diagnoses gin. Nobody will have [him](stu) under their roof, save [Old Seth](old), [who](old) says that a man has to sleep somewhere, and has four to a shed by Saturday. [Harpreet](har), bringing the [doctor](biju) [his](biju) umbrella, sees [whose](man) sandwiches are on the shelf.
- breakup pat stu "put him out"
- steal pat stu "kept the takings"
+ rescue ros stu "hauls him in"
- married jean stu "husband"
- discover ros stu "learning"
- treat stu biju "pumps"
- housemate old stu "under their roof"
+ discover har man "sees whose sandwiches"
- die! stu "A body"
- flirt stu ros "called an angel"
- kill? ros stu "put him back"
- ill stu "diagnoses gin"
- help har biju "umbrella"

== 5 Week Five
[She](har) is not angry about the mill, [Harpreet](har) says, [she](har) is angry about the ducks: they knew, and [she](har) didn't. The [Gills](har+man) make up over a jar of pickle. It gives [Manny](man) a notion. Gill's Lime, out of [Seth](old)'s shed, sells forty jars at the lock on Saturday, with [Kendall](ken), fourteen, [who](ken) ought to be in school, shouting the price. Whose is [Kendall](ken)? [Kendall](ken) sleeps on the coal boat, says the [vicar](vic), and has no one. [Stuart](stu) turns up at the Navvy sober, shaved and with freesias, to ask whether [his](stu) [wife](jean) will see reason. [She](jean) will. [She](jean) hands [him](stu) the number of a solicitor.
- sad har man "angry"
+ reconcile har man "make up"
- create man "Gill's Lime"
- colleague ken man "shouting the price"
- sad ken "has no one"
- gift stu jean "freesias"
- reconcile? jean stu "see reason"
- married jean stu "wife"
+ reject jean stu "hands him the number"
- divorce? jean stu "solicitor"
- help old man "Seth's shed"
- reveal vic _ "says the vicar"
- return stu jean "turns up"
- recover stu "sober"

== 6 Week Six
Frost. The cut freezes over and stays so. On Monday the ducks walk. On Tuesday [Seth](old) holds forth on the winter of forty-seven, when beer was sold by weight; on Wednesday there's a power cut and the episode is played in the dark. Boats, [Reverend Osei](vic) preaches to nine people, are only patience with a lid on. [Witold](wit) planes a plank. [Jean](jean) and [Ros](ros) play dominoes, and the listener can tell from the clicking that somebody is letting somebody win. The bus doesn't come. It hadn't been coming before, either, but now there's a reason.
- advisor vic _ "preaches"
+ flirt jean ros "letting somebody win"
- reveal old _ "holds forth"
- create wit "planes a plank"

== 7 Week Seven
[Tegan](tee) is late, and takes a test in the ladies', and takes another. [She](tee) tells [Ros](ros), of all people, [who](ros) tells [her](tee) to tell [Witold](wit). The [Pole](wit) hears it halfway up a ladder, comes down it without using the rungs and asks [her](tee) to be [his](wit) [wife](tee), with a sprained ankle, in two languages. [She](tee) says no in both: not because of that, not yet. The [boatbuilder](wit), strapped up by [Biju](biju), drinks with [his](wit) not-quite [father-in-law](stu). [Jean](jean) comes into the shed for a jar of lime and catches the word grandad. For once [she](jean) and [Stuart](stu) stare at the same wall with the same face.
+ pregnant tee wit "is late"
- reveal tee ros "tells Ros"
- reveal tee wit "hears it"
- injure wit "sprained ankle"
+ propose wit tee "to be his wife"
- reject tee wit "says no in both"
- treat wit biju "strapped up"
- kin stu wit "father-in-law"
- discover jean tee "catches the word"
- help ros tee "to tell Witold"
- kin stu _ "grandad"
- sad jean+stu "the same face"

== 8 Week Eight
The coal boat burns. [Kendall](ken) is on it, say some; [Kendall](ken) lit it, says [Patsy](pat), [who](pat) saw a match. It is [Manny](man) [who](man) goes across the ice on [his](man) stomach and drags the [child](ken) from the hatch, and the ice lets [the two](ken+man) get within a yard of the bank. [Stuart](stu), good for nothing, as [he](stu) has often been told, lies down and makes a bridge. [All three](ken+man+stu) are in blankets by midnight. [Harpreet](har) has a spare room, and a look that nobody argues with. By morning [Kendall](ken) has a toothbrush there. The match, [Thwaite](ros) establishes, had chip fat on it.
- attack? ken _ "lit it"
- accuse pat ken "says Patsy"
+ rescue man ken "drags the child"
+ rescue stu ken+man "makes a bridge"
- invite har ken "spare room"
+ move ken har+man "has a toothbrush there"
- investigate ros _ "establishes"
- discover ros pat "chip fat"

- reject.past _ stu "good for nothing"
- help _ ken+man+stu "in blankets"
== 9 Week Nine
[Patsy](pat) had wanted the mooring, and hadn't known that there was a [child](ken) aboard; [she](pat) says so in tears to the [vicar](vic) and, at [his](vic) urging, to the police. [Stuart](stu) visits [her](pat) in the cells with a bag of scraps. The [hero](stu) of the ice is treated to so many pints that [he](stu)'s sick in the font. Divorce papers arrive. [Jean](jean) signs, [he](stu) signs, and [they](jean+stu) share a pie on it. Late on Friday, with the chairs up, [Ros](ros) tells [Jean](jean) why [she](ros) left the Navy, and for whom, and that it had been a mistake. "Of the two," says [Jean](jean), "that's the second wrong order [you](ros)'ve made." And turns the sign round to Closed.
- attack.past pat ken "hadn't known"
- advisor vic pat "at his urging"
+ reveal pat _ "in tears"
- arrest _ pat "in the cells"
- ill stu "sick in the font"
+ divorce jean stu "signs, he signs"
- quit.past ros "left the Navy"
- reveal ros jean "tells Jean"
+ flirt jean ros "wrong order"
- gift stu pat "bag of scraps"
- celebrate _ stu "so many pints"
- reconcile jean stu "share a pie"
- love.past ros _ "for whom"

== 10 Week Ten
Everyone knows, thanks to the postman, and nobody minds but [Tegan](tee), [who](tee) minds a lot. [Her](tee) [mother](jean), at fifty-three, with the [lockkeeper](ros)! And [she](tee), [Tegan](tee), had told that [woman](ros) about the test first! "[You](tee) moved in with a [man](wit) for [his](wit) van," observes [Jean](jean). The [daughter](tee) doesn't come to the quiz. [Old Seth](old) does, takes the prize for local history, falls asleep with the cup in [his](old) lap and cannot be woken. [He](old) has left the shed to the four [men](man+stu+vic+wit) [who](man+stu+vic+wit) hid in it, and the ducks to [Kendall](ken).
- discover _ jean+ros "Everyone knows"
- couple.start jean ros "with the lockkeeper"
- sad tee "minds a lot"
- parent jean tee "mother"
- find old "takes the prize"
+ die old "cannot be woken"
+ gift.past old man+stu+vic+wit "left the shed"
- gift.past old ken "the ducks"
- reveal.past tee ros "about the test"
- move.past tee wit "moved in with"
- accuse jean tee "for his van"

== 11 Week Eleven
At the graveside a [stranger](girl) in city boots says that [she](girl) is [Seth](old)'s [granddaughter](girl), that the shed stands on [her](girl) land, and that [they](man+stu+vic+wit) have till the first. [She](girl)'s entitled; the [doctor](biju), [who](biju) reads everything, has read the deeds. [He](biju) has also read the [visitor](girl)'s face and offers to show [her](girl) the canal. [They](biju+girl) look at all nine locks. [Kendall](ken) steals the deeds from [her](girl) car, and [Harpreet](har) marches the [thief](ken) back by the ear to return them; [she](girl), touched, gives [Kendall](ken) a fiver. By Friday the first has become the thirty-first, and [Biju](biju) has bought a tie.
- kin girl old "granddaughter"
+ threaten girl man+stu+vic+wit "till the first"
- discover biju girl "has read the deeds"
+ date biju girl "show her the canal"
+ steal ken girl "steals the deeds"
- gift girl ken "a fiver"
- love.start biju girl "bought a tie"
- die.past old "graveside"
- invite biju girl "offers to show"
- attack har ken "by the ear"
- happy girl "touched"
- help girl man+stu+vic+wit "the thirty-first"

== 12 Week Twelve
The waters break, fittingly, in Bottom Lock, with the gates jammed and the boat going down. Aboard are [Tegan](tee), [Witold](wit) and, having come to shout at each other, nobody else. [Jean](jean) works the paddles. [Ros](ros) climbs down the wet ladder with a knife in [her](ros) teeth and a towel round [her](ros) neck; the Navy teaches you all sorts. It's a [boy](baby). "Is [she](ros) always like that?" gasps the new [mother](tee). "[I](jean)'m hoping," says the new [grandmother](jean) from above. [Tegan](tee) asks [Ros](ros) to hold [him](baby). Then [she](tee) asks [Witold](wit), in Polish, which [she](tee) has been learning in secret, the thing [he](wit) once asked [her](tee) at the foot of a ladder.
+ birth tee baby "It's a boy"
- treat tee ros "climbs down"
- love jean ros "I'm hoping"
- kin baby jean "grandmother"
- parent tee baby "mother"
+ reconcile ros tee "to hold him"
+ propose tee wit "the thing"
- quarrel? tee wit "to shout at each other"
- help jean tee "works the paddles"
- propose.past wit tee "once asked her"
