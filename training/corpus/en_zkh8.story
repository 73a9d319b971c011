%series The Ninth Floor
%lang en
%genre satire set in a New Zealand prime minister's office, entertainment magazine blurbs
%cast ngaire   | Prime Minister Ngaire Pōtae; Ngaire; Pōtae | f
%cast hugo     | Hugo Lamb; Lamb; Hugo | m
%cast sione    | Sione Faleafa; Sione | m
%cast bronwyn  | Bronwyn Lamb; Bronwyn; Bron | f
%cast price    | Alistair Price; Price | m
%cast wynne    | Wynne | n
%cast tevita   | Tevita | m
%cast marama   | Marama Pōtae; Marama | f
%cast gus      | Gus Hartigan; Gus; Hartigan | m
%cast cleo     | Cleo Price; Cleo | f
%cast lamb     | - | n
%cast newman   | - | m
%cast dane     | - | m
%cast corgi    | Winston | m

== 1 Landslide
[Ngaire Pōtae](ngaire) has been [prime minister](ngaire) for forty minutes when [her](ngaire) [chief](hugo) of staff, [Hugo Lamb](hugo), and [her](ngaire) deputy [chief](bronwyn), [Bronwyn Lamb](bronwyn), announce that [they](bronwyn+hugo) are separating. [They](bronwyn+hugo) will go on sharing the office; it's the kids' bedroom [they](bronwyn+hugo) can't agree on. Bodyguard [Sione Faleafa](sione), meanwhile, is told to be at [Pōtae](ngaire)'s side day and night. Fine by [him](sione): [he](sione) took the posting because of [her](ngaire), in a way [his](sione) superiors needn't know. [Leader](price) of the opposition [Alistair Price](price) rings with good wishes and a threat, in one breath.
- hire ngaire "prime minister"
- boss ngaire hugo "chief of staff"
- boss ngaire bronwyn "deputy chief"
+ breakup bronwyn hugo "separating"
- married bronwyn hugo "separating"
- colleague bronwyn hugo "sharing the office"
- parent bronwyn+hugo _ "the kids'"
- quarrel bronwyn hugo "can't agree"
+ love sione ngaire "because of her"
- enemy ngaire price "opposition"
- threaten price ngaire "threat"

== 2 Hot Mic
"[I](ngaire) could strangle that [man](price)," says the [PM](ngaire) into a live microphone, and by lunchtime [Price](price) has asked for police protection. [Hugo](hugo) blames [Bron](bronwyn); [Bron](bronwyn) blames the microphone. Enter [Wynne](wynne), [speechwriter](wynne), twenty-six and unimpressed, [who](wynne) turns the gaffe into a lullaby and the lullaby into a hit. [Marama](marama), the first [daughter](marama), seventeen, is snapped outside a club with a [boy](tevita) in a school blazer. [His](tevita) name is [Tevita](tevita), and [his](tevita) [uncle](sione), it emerges, is standing right behind the photographer with an earpiece in and [his](sione) mouth open.
- threaten! ngaire price "could strangle"
- enemy ngaire price "strangle"
- accuse hugo bronwyn "blames Bron"
- help wynne ngaire "turns the gaffe"
+ create wynne "a hit"
- parent ngaire marama "daughter"
+ date marama tevita "outside a club"
- discover _ marama+tevita "snapped"
- kin sione tevita "uncle"

== 3 Coalition
Short one seat, [Pōtae](ngaire) woos the Rural [Independent](gus), [Gus Hartigan](gus), a sheep [farmer](gus) and [her](ngaire) [ex](gus) of nineteen years' standing. [They](gus+ngaire) haven't been in the same room since [she](ngaire) walked out on [him](gus) in gumboots. Negotiations cover irrigation, broadband and whose fault it was. "[Yours](gus)," says the [PM](ngaire). "[Yours](ngaire)," says the [farmer](gus), and signs. Only [Sione](sione), at the door, catches [her](ngaire) wiping [her](ngaire) eyes on the agreement. On another floor, a [woman](cleo) in a trench coat leaves an envelope for [Hugo](hugo). It's signed [Cleo](cleo).
- invite ngaire gus "woos"
+ ex gus ngaire "her ex"
- breakup.past ngaire gus "walked out on"
- quarrel gus ngaire "whose fault"
- accuse ngaire gus "Yours"
- accuse gus ngaire "Yours"#2
+ colleague.start gus ngaire "signs"
- discover sione ngaire "catches her"
- sad ngaire "wiping her eyes"
- gift cleo hugo "envelope"

== 4 Question Time
[Cleo](cleo) is married to [Price](price). [Cleo](cleo) writes to [Hugo](hugo). [Hugo](hugo) writes back. [Bron](bronwyn) sorts the mail. [Bron](bronwyn) reads the mail. [Bron](bronwyn) does not miss [Hugo](hugo). So why is [she](bronwyn) shaking? [Wynne](wynne) brings [Bron](bronwyn) a flat white. "[You](bronwyn) type when [you](bronwyn)'re sad," says [Wynne](wynne). [Gus](gus) sends the [PM](ngaire) a lamb. [Sione](sione) feeds the lamb. [Winston](corgi) bites [Sione](sione). [Winston](corgi) is the [PM](ngaire)'s [corgi](corgi), and a sound judge of rivals.
- married cleo price "married to"
+ flirt hugo cleo "writes back"
- discover bronwyn cleo+hugo "reads the mail"
- love! bronwyn hugo "does not miss"
- jealous bronwyn cleo "shaking"
- sad bronwyn "sad"
- help wynne bronwyn "flat white"
- gift gus ngaire "sends"
- attack corgi sione "bites"
- enemy gus sione "rivals"

== 5 State Dinner
The Danish [ambassador](dane) is allergic to shellfish, and learns so in front of two hundred guests. It is [Sione](sione), not the doctors, [who](sione) has the needle in [him](dane) inside a minute. In the confusion, two coats go missing from the cloakroom and so do two people: [Lamb](hugo) and the opposition [leader](price)'s [wife](cleo) are discovered by [Marama](marama) behind the minibar of the Māori Affairs room. The [girl](marama) names [her](marama) price: not a word, provided [he](hugo) gets [her](marama) [boyfriend](tevita) off the no-entry list. [Hugo](hugo) caves in. [Cleo](cleo) can't stop giggling.
+ ill dane "allergic"
+ rescue sione dane "needle"
- married cleo price "wife"
+ sex cleo hugo "behind the minibar"
- cheat cleo price "behind the minibar"
- discover marama cleo+hugo "discovered"
- threaten marama hugo "names her price"
- couple marama tevita "boyfriend"
- happy cleo "giggling"

== 6 Lambs
Custody hearing. The [Lambs](bronwyn+hugo) bring a lawyer each and come away with neither; the judge has called [them](bronwyn+hugo) the [pair](bronwyn+hugo) of children in the case. In the lift, jammed between five and six, the former [lovebirds](bronwyn+hugo) tell each other the truth for two hours. It clears the air. [He](hugo)'s seeing someone; [she](bronwyn) knows. [She](bronwyn) hates [his](hugo) beard; [he](hugo) knows. When the doors open, [they](bronwyn+hugo) go for a drink and shake on joint custody, just as [Price](price), at home, comes across a beard hair on [his](price) own pillow and has it sent to a lab.
- quarrel bronwyn hugo "Custody hearing"
- ex bronwyn hugo "former lovebirds"
- reveal bronwyn+hugo _ "the truth"
- affair cleo hugo "seeing someone"
- discover.past bronwyn cleo+hugo "she knows"
+ reconcile bronwyn hugo "clears the air"
- find price "comes across"
+ investigate price cleo "sent to a lab"

== 7 Woolshed
A weekend at [Hartigan](gus)'s farm, for the cameras. [Pōtae](ngaire) shears one sheep and one photographer. After midnight the [host](gus) shows [her](ngaire) the room that [he](gus) has kept as [she](ngaire) left it, and [she](ngaire) sits down on the bed. Under the window, on watch in the rain, a [man](sione) [who](sione) has taken an oath to notice everything tries not to. At dawn [Gus](gus) comes out whistling. [He](gus) offers the [bodyguard](sione) a coffee; the [bodyguard](sione) declines it. Monday: [Sione](sione) applies for a transfer to [Invercargill](@invercargill).
- invite gus ngaire "A weekend"
- travel ngaire+sione "weekend"
+ sex gus ngaire "sits down on the bed"
- sad sione "tries not to"
- happy gus "whistling"
- reject sione gus "declines"
- jealous sione gus "declines it"
+ quit? sione "applies for a transfer"

== 8 Leak
The lab knows beards. [Price](price) moves [his](price) [wife](cleo)'s things into the garage and takes [his](price) findings to the press: government [aide](hugo) in opposition bed. [Hugo](hugo) writes [his](hugo) resignation; the [PM](ngaire) feeds it to [Winston](corgi). No, [she](ngaire) tells the gallery, love isn't a security breach. [She](ngaire) is thinking, as only one [person](bronwyn) there can tell, of [somebody](sione) [whose](sione) transfer [she](ngaire) signed at nine. In the corridor, [Wynne](wynne) and [Bron](bronwyn) are writing the statement together, heads so close that the sentence goes off course; the kiss that follows has no full stop.
- married cleo price "wife"
- breakup price cleo "into the garage"
- discover price hugo "findings"
- reveal price cleo+hugo "to the press"
- affair cleo hugo "opposition bed"
+ quit? hugo "resignation"
- help ngaire hugo "feeds it"
- love? ngaire sione "thinking"
- move? sione "transfer"
- colleague bronwyn wynne "writing the statement together"
+ kiss bronwyn wynne "kiss"

== 9 Confidence
Jilted and dangerous, [Price](price) buys the one vote [he](price) needs. It's [Hartigan](gus)'s. The price is a dam. [Gus](gus) explains to [Ngaire](ngaire) that it's only politics, sweetheart. [She](ngaire) explains to [him](gus), in front of a full House, what [she](ngaire) should've explained in gumboots. [She](ngaire) loses by one and goes to the country. In the back of the car, where there's now a [stranger](newman) in the front seat, [she](ngaire) asks [her](ngaire) [daughter](marama) how one says sorry to [someone](sione) one has never so much as called by [his](sione) first name. "Try it," says [Marama](marama).
- sad price "Jilted"
- gift price gus "buys"
+ betray gus ngaire "only politics"
- breakup ngaire gus "in front of a full House"
- quarrel gus ngaire "explains to him"
+ lose ngaire "loses by one"
- parent ngaire marama "daughter"
- reconcile? ngaire sione "says sorry"

== 10 Invercargill
Campaign bus, deep south. Someone's thrown a paint bomb, someone's got a knife, and the new [man](newman) at the wheel is no use. A traffic [constable](sione), directing cows, walks through the crowd and takes the knife away as if it were a toy. "[Sione](sione)," says the [PM](ngaire). It's the first time. [He](sione) has a cut across the palm; [she](ngaire) binds it up with a campaign scarf and is in no hurry. [His](sione) [nephew](tevita), also on the bus, owing to [Marama](marama), films it. Two million views. [Her](ngaire) poll numbers rise by nine.
- travel ngaire "deep south"
- attack _ ngaire "paint bomb"
- threaten _ ngaire "knife"
+ rescue sione ngaire "takes the knife away"
- return sione "walks through"
- hire.past sione "traffic constable"
- injure sione _ "cut"
- treat sione ngaire "binds it up"
+ love ngaire sione "in no hurry"
- kin sione tevita "nephew"
- couple marama tevita "owing to Marama"

== 11 Results
Election night. [Price](price), alone in front of a cake, sees the seats go one after the other, and turns to say something to [Cleo](cleo), [who](cleo) left in March. [He](price) rings [her](price) anyway. [She](cleo)'s at the maternity ward in [Wellington](@wellington): false alarm, thirty weeks, and before [he](price) can count, yes, it's [Hugo](hugo)'s. The [father](hugo)-to-be is stuck at headquarters, where [Hartigan](gus), out of a seat and out of a dam, has come to congratulate [his](gus) old [flame](ngaire). [She](ngaire) sends [him](gus) [Winston](corgi).
- sad price "alone"
- lose price "seats go"
- breakup.past cleo price "left in March"
+ pregnant cleo hugo "thirty weeks"
- reveal cleo price "it's Hugo's"
- parent? hugo _ "father"
- lose gus "out of a seat"
- ex gus ngaire "old flame"
- reject ngaire gus "sends"

== 12 Second Term
Sworn in at ten, engaged by eleven: there's no law against a [prime minister](ngaire) asking a traffic [constable](sione), [Wynne](wynne) checked. [Marama](marama) breaks up with [Tevita](tevita) on the grounds that [they](marama+tevita)'d be cousins; [he](tevita) promises to think of a legal solution. The [Lambs](bronwyn+hugo) celebrate a divorce, with speeches, and [Bron](bronwyn) catches the bouquet, thrown by [Cleo](cleo) from a wheelchair, with a newborn on [her](cleo) arm and [Hugo](hugo) behind it. [Price](price), late but correct, brings the [baby](lamb) a cup. It's got the [baby](lamb)'s name on it. Nobody asks how [he](price) knew.
- hire ngaire "Sworn in"
+ engaged.start ngaire sione "engaged"
- propose ngaire sione "asking a traffic constable"
- breakup marama tevita "breaks up with"
- kin? marama tevita "cousins"
+ divorce bronwyn hugo "divorce"
- celebrate bronwyn+hugo "celebrate"
- birth.past cleo lamb "newborn"
- gift price lamb "a cup"
