%series Hourly, on the Half Hour
%lang en
%genre workplace comedy: a local radio station in the Scottish Borders, a magazine's ironical previews
%cast nicola   | Nicola Turnbull; Nicola | f
%cast graeme   | Graeme Naismith; Graeme; Naismith | m
%cast cairns   | Alison Cairns; Alison | f
%cast karen    | Karen | f
%cast ruairi   | PC Ruairi Dunn; Ruairi | m
%cast eilidh   | Eilidh | f
%cast ronnie   | Ronnie | m
%cast shepherd | Walter | m
%cast hakon    | Hakon | m
%cast elliot   | Piers Elliot; Elliot | m
%cast annabel  | Annabel | f
%cast mother   | Mrs Turnbull | f
%cast girl     | - | f
%cast dentist  | - | m
%cast vicar    | - | f

== 1
Tweedbank Sound has eleven thousand listeners and one good microphone, and [Nicola Turnbull](nicola) has had it to herself for six blissful years. Enter [station manager](cairns) [Alison Cairns](cairns) with a ratings chart and a surprise: as of Monday the breakfast show has a second [voice](graeme), [Graeme Naismith](graeme). Listeners will find [him](graeme) charming. [Nicola](nicola) found [him](graeme) in the airing cupboard with a [dentist](dentist)'s [wife](annabel), and divorced [him](graeme) for it. [Karen](karen) from Traffic, newly engaged, passes round the fudge.
- boss cairns nicola "station manager"
+ hire graeme "second voice"
+ colleague.start graeme nicola "second voice"
- cheat.past graeme nicola "in the airing cupboard"
- discover.past nicola annabel+graeme "found him"
- married annabel dentist "wife"
- cheat.past annabel dentist "in the airing cupboard"
- divorce.past graeme nicola "divorced"
- engaged _ karen "newly engaged"
- gift karen "passes round"

== 2
How long can two adults loathe each other in stereo? [Nicola](nicola) and [Graeme](graeme) last four records; then [she](nicola) pours [his](graeme) coffee into the mixing desk, [he](graeme) calls [her](nicola) a fishwife, and the phones light up with delight. [Alison](cairns), for [whom](cairns) fury is merely free content, extends [both](graeme+nicola) contracts. Elsewhere [Ronnie](ronnie), the [engineer](ronnie), solders, sighs and gazes after the [boss](cairns), as [he](ronnie) has done since 1998. And who is the [shepherd](shepherd) [who](shepherd) rings up at ten past four every morning to hear [newsreader](eilidh) [Eilidh](eilidh) breathe?
- enemy graeme nicola "loathe each other"
+ quarrel graeme nicola "calls her a fishwife"
- hire graeme+nicola cairns "extends"
- boss cairns ronnie "boss"
+ love ronnie cairns "gazes after"
- love? shepherd eilidh "hear newsreader Eilidh breathe"

== 3
[PC Ruairi Dunn](ruairi) asks to have the wedding put off, and the [woman](karen) [who](karen) warns three counties of black ice every morning does not see it coming: another [fiancée](annabel). The other [one](annabel) is called [Annabel](annabel), used to be married to a [dentist](dentist) and, [Nicola](nicola) notes with a certain reverence, gets about. [Karen](karen) drops [her](karen) ring into the Tweed, live, between a tailback and a jack-knifed lorry. Even [Graeme](graeme) is touched. [He](graeme) holds out a handkerchief, which turns out to be [Annabel](annabel)'s.
- wedding? karen ruairi "wedding put off"
- cheat ruairi karen "another fiancée"
- engaged annabel ruairi "fiancée"
- married.past annabel dentist "used to be"
+ breakup karen ruairi "drops her ring"
- help graeme karen "holds out a handkerchief"

== 4
The [shepherd](shepherd) has a name, or so [he](shepherd) claims in [his](shepherd) forty-third call: [Walter](shepherd), unmarried, nine hundred ewes. [Eilidh](eilidh), twenty-six and tired of men with podcasts, drives out to the Yarrow valley at dawn to surprise [him](shepherd), and finds a field, no ewes, and a phone box from which [Ronnie](ronnie) is emerging. [He](ronnie) had been practising, stammers the [engineer](ronnie): voice, courage, compliments. For [whom](cairns), [he](ronnie) does not divulge. [Alison](cairns), at a conference in [Leeds](@leeds), is telling the bar that nobody ever rings.
- travel eilidh "drives out"
- discover eilidh ronnie "is emerging"
+ betray.past ronnie eilidh "practising"
- love ronnie cairns "compliments"
- reveal! ronnie eilidh "does not divulge"
- travel cairns "at a conference" @leeds
- sad cairns "nobody ever rings"

== 5
Love conquers all except a hostile takeover. [Piers Elliot](elliot) of Anthem Media inspects the station, hums, and lets it be known that one breakfast voice will do. Side by side for once, [Nicola](nicola) and [Graeme](graeme) draw up a petition; by page two [they](graeme+nicola) are sharing a bag of chips, by page three a past. [Nicola](nicola)'s [mother](mother), [who](mother) warned [her](nicola) against [Naismith](graeme) in 1999, catches [them](graeme+nicola) at it in the record library. [Elliot](elliot), meanwhile, buys [Alison](cairns) a dinner at which [she](cairns) forgets to defend anybody.
- investigate elliot _ "inspects the station"
- quit? graeme+nicola elliot "one breakfast voice"
- create graeme+nicola "petition"
- ex graeme nicola "a past"
+ sex graeme nicola "at it"
- parent mother nicola "mother"
- discover mother graeme+nicola "catches them"
- date cairns elliot "a dinner"
- help! cairns _ "forgets to defend"

== 6
"It never happened," [Nicola](nicola) decrees on Monday, and [Graeme](graeme), [who](graeme) had brought croissants, eats six. [Karen](karen) has let the spare room to a Norwegian wind-farm [technician](hakon) with [whom](hakon) Tweedbank's womenfolk suddenly wish to discuss turbines; [Karen](karen), still smarting over [Ruairi](ruairi), has nothing but house rules for [Hakon](hakon). [He](hakon) washes up. It is a start. [Ronnie](ronnie), at the end of [his](ronnie) courage, slides a tape under [Alison](cairns)'s door, and [Elliot](elliot), first in the office, treads on it, listens, and pockets it.
- reject nicola graeme "It never happened"
- gift? graeme nicola "brought croissants"
- housemate.start hakon karen "let the spare room"
- sad karen ruairi "still smarting"
- help hakon karen "washes up"
+ confess? ronnie cairns "slides a tape"
- discover elliot ronnie "listens"
+ steal elliot ronnie "pockets it"

== 7
Blackmail is such an ugly word; [Elliot](elliot) prefers "synergy". Either [Ronnie](ronnie) helps [him](elliot) to doctor the audience figures, or the whole valley hears the tape at drive time. [Ronnie](ronnie) doctors. [Alison](cairns), confronted with the ruin of [her](cairns) station, sacks the only [person](graeme) within reach: [Graeme](graeme). Is [Nicola](nicola) triumphant? [She](nicola) plays forty minutes of whale song and bites the head off an intern. [Karen](karen), home early with a temperature, is put to bed by a [lodger](hakon) [who](hakon) knows four lullabies and no English ones.
+ threaten elliot ronnie "Blackmail"
- reveal? elliot _ "hears the tape"
- betray ronnie cairns "Ronnie doctors"
+ quit graeme cairns "sacks"
- happy? nicola graeme "triumphant"
- sad nicola graeme "bites the head off"
- ill karen "with a temperature"
- help hakon karen "put to bed"
- housemate hakon karen "lodger"

== 8
Absence makes the heart grow tuneless. [Graeme](graeme) busks outside the Co-op in [Galashiels](@gala), and an unknown [listener](nicola) in dark glasses drops twenty pounds into [his](graeme) hat every noon; [he](graeme) would know that cough anywhere. [Karen](karen), restored, learns the Norwegian for "stay". [Hakon](hakon) knows it already, yet in [Bergen](@bergen), [he](hakon) admits, there is a [girl](girl) of seven with [his](hakon) eyes. The [eavesdropper](eilidh) of the week is [Eilidh](eilidh): behind the filing cabinets [she](eilidh) records [Elliot](elliot) on the telephone, selling the building for a car park.
- create graeme "busks" @gala
- gift nicola graeme "drops twenty pounds"
- discover graeme nicola "would know that cough"
- recover karen "restored"
+ reveal hakon karen "he admits"
- parent hakon girl "his eyes"
+ discover eilidh elliot "records Elliot"
- betray elliot cairns "selling the building"

== 9
Board meeting with cake. [Eilidh](eilidh) plays [her](eilidh) recording to the shareholders, and [Elliot](elliot), in the middle of a toast to transparency, leaves by the fire escape, [Karen](karen) after [him](elliot) with a traffic cone. [Alison](cairns), [who](cairns) had already picked out curtains for [the two of them](cairns+elliot), locks herself in Studio B and bawls. Through the door [somebody](ronnie) talks [her](cairns) round in the voice of a Yarrow shepherd: [Ronnie](ronnie), word-perfect at last. The tape [he](ronnie) passes over in silence. [Graeme](graeme), reinstated, finds a temp in [his](graeme) chair.
+ reveal eilidh _ "plays her recording"
- flee elliot karen "leaves by"
- love.past cairns elliot "picked out curtains"
- sad cairns elliot "bawls"
+ help ronnie cairns "talks her round"
- reveal! ronnie cairns "passes over in silence"
- hire graeme "reinstated"

== 10
One should never rehearse beside an open microphone. What [Nicola](nicola) means for the mirror goes out to three counties: that, airing cupboard or no airing cupboard, [she](nicola) has never stopped loving [her](nicola) [ex-husband](graeme). [He](graeme) hears it on the A7, drives into a ditch out of sheer bliss and breaks an arm. [Hakon](hakon) is wanted in [Bergen](@bergen), where [his](hakon) [daughter](girl) starts school without a father. [Karen](karen) takes [him](hakon) to the ferry, the Norwegian for "stay" on the tip of [her](karen) tongue, and there it remains.
+ confess nicola graeme "never stopped loving"
- ex graeme nicola "ex-husband"
- discover graeme nicola "hears it"
- happy graeme nicola "sheer bliss"
- injure graeme "breaks an arm"
- parent hakon girl "daughter"
- travel? hakon "wanted in Bergen" @bergen
+ help karen hakon "takes him"
- love karen hakon "tip of her tongue"

== 11
Two bunches of grapes meet at a bedside. [Nicola](nicola)'s is from the market, the other from [Annabel](annabel), [who](annabel) is no longer anything to [Ruairi](ruairi) and would like to be something to [Graeme](graeme) again. [He](graeme) asks [Annabel](annabel) to close the door, from outside. [Ruairi](ruairi), at a loose end, wants [Karen](karen) back and is given a parking ticket. At the back of [Elliot](elliot)'s abandoned desk [Eilidh](eilidh) unearths a certain tape. [Alison](cairns) listens to it thrice and turns the colour of the On Air sign.
- gift annabel+nicola graeme "Two bunches of grapes"
- engaged.end annabel ruairi "no longer anything"
- love annabel graeme "would like to be"
- affair.past annabel graeme "to Graeme again"
+ reject graeme annabel "close the door"
- reconcile? karen ruairi "wants Karen back"
- reject karen ruairi "a parking ticket"
- find eilidh "unearths"
+ discover cairns ronnie "listens to it"

== 12
At the Christmas market, between the news and the farm prices, a [vicar](vicar) marries [Nicola](nicola) and [Graeme](graeme) for the second time; old [Mrs Turnbull](mother) throws the rice as though it were gravel. [Hakon](hakon) climbs off the airport bus, a [daughter](girl) on [his](hakon) shoulders, and the valley hears nothing of Soutra Hill because [Karen](karen) is laughing and crying at once. At ten past four in the morning [Alison](cairns) rings the request line and asks for a shepherd. Dinner, Thursday? [Ronnie](ronnie) would love to, but has fainted.
+ wedding graeme nicola "marries"
+ return hakon "climbs off"
- parent hakon girl "daughter"
- happy karen hakon "laughing and crying"
- date? cairns ronnie "Dinner, Thursday"
- ill ronnie "fainted"
