%series Ladder Forty-One
%lang en
%genre fire-station dramedy in Toledo, a private channel's breathless previews
%cast brenda   | Lieutenant Brenda Kozak; Brenda Kozak; Brenda; Kozak | f
%cast whitfield | Captain Dwayne Whitfield; Whitfield; Dwayne; Cap | m
%cast tyrell   | Tyrell | m
%cast kayla    | Kayla Stamper; Kayla; Stamper | f
%cast bryce    | Bryce | m
%cast amber    | Amber | f
%cast janelle  | Janelle | f
%cast jamal    | Jamal | m
%cast doug     | Doug; Uncle Doug | m
%cast monique  | Monique | f
%cast firebug  | - | m
%cast cwife    | - | f
%cast investigator | Troy Sandoval; Sandoval | m
%cast boywidow | - | m
%cast girl     | - | f
%cast ash      | Ladle | f
%cast bmother  | - | f
%cast trucker  | - | m
%cast nurse    | - | m

== 1 Probie
First day, first fire, first disaster! [Lieutenant Brenda Kozak](brenda) takes command of [Ladder 41](#ladder), and the [man](tyrell) [she](brenda) beat out for the job is the [captain](whitfield)'s own [son](tyrell). [Tyrell](tyrell) makes no secret of [his](tyrell) fury. In the stairwell of a blazing motel the [lieutenant](brenda) hauls a little [girl](girl) out of the smoke, goes back for [Tyrell](tyrell), and gets no thanks. Meanwhile [Bryce](bryce), [who](bryce) has a [wife](amber) at home, has a [paramedic](janelle) in the supply closet: [Janelle](janelle)!
+ hire brenda "takes command" #ladder
- enemy brenda tyrell "beat out"
- parent whitfield tyrell "son"
- sad tyrell brenda "fury"
+ rescue brenda girl "hauls a little girl"
- rescue brenda tyrell "goes back for"
- married amber bryce "a wife at home"
- affair bryce janelle "in the supply closet"

== 2 Hot Dish
Chili night, and something is burning that is not on the stove. [Kayla](kayla), the youngest on the crew, would walk through walls for [Jamal](jamal), [who](jamal) thinks of [her](kayla) as a kid sister and tells [her](kayla) so, of all places, on the ten-meter ladder. [Amber](amber) drops by with brownies for [her](amber) [husband](bryce) and hits it off with a nice new [friend](janelle): [Janelle](janelle). [Bryce](bryce) breaks out in hives. And the [firebug](firebug) setting dumpsters alight all over East Toledo: why is [he](firebug) always one block from [Brenda](brenda)'s house?
- love kayla jamal "walk through walls"
+ reject jamal kayla "as a kid sister"
- gift amber bryce "brownies"
- married amber bryce "husband"
+ friend.start amber janelle "hits it off"
- ill bryce "hives"

== 3 Backdraft
[Troy Sandoval](investigator) from the arson squad has charming dimples and an ugly suspicion: nobody lights fires like somebody who puts them out. [He](investigator) grills the whole shift. [Kozak](brenda) objects to the tone, then accepts the dinner; it ends at [her](brenda) door, with a handshake that lasts four minutes. For the widowed [captain](whitfield) there is the annual call from [Monique](monique), [his](whitfield) late [wife](cwife)'s [sister](monique), [whose](monique) voice [he](whitfield) saves on the machine. [Tyrell](tyrell) erases it. What has the [boy](tyrell) got against [his](tyrell) [aunt](monique)?
- investigate investigator _ "grills"
- quarrel brenda investigator "objects"
+ date brenda investigator "dinner"
- married.past cwife whitfield "widowed"
- sibling cwife monique "sister"
- love whitfield monique "saves on the machine"
- betray tyrell whitfield "erases it"
- kin monique tyrell "aunt"

== 4 Jumper
A young [widower](boywidow) is out on the ledge of the Fiberglas Tower, and the only one [he](boywidow) will talk to is the new [recruit](kayla). [Kayla](kayla) climbs out, tells [him](boywidow) about [Jamal](jamal), about the ladder, about everything; the [man](boywidow) laughs, the [man](boywidow) takes [her](kayla) hand, the crew breathes again. Afterwards [Jamal](jamal) cannot stop shaking. Is that still brotherly? Over at [Amber](amber)'s, a girls' night goes off the rails: [she](amber) weeps into [Janelle](janelle)'s lap that [her](amber) [Bryce](bryce) has [another](janelle) …
- married.past _ boywidow "widower"
- reveal kayla boywidow "tells him"
- love kayla jamal "about Jamal"
+ rescue kayla boywidow "takes her hand"
- sad jamal kayla "cannot stop shaking"
- love? jamal kayla "still brotherly"
- sad amber bryce "weeps"
+ cheat bryce amber "has another"

== 5 Mutual Aid
… and [Janelle](janelle) strokes [her](amber) hair and lies. Next morning [she](janelle) drops [Bryce](bryce) like a hot hose, returns [his](bryce) key in front of the whole bay and asks for a transfer. [Bryce](bryce) swears [he](bryce) will tell [his](bryce) [wife](amber) everything. [He](bryce) buys [her](amber) a jet ski instead. At midnight the [firebug](firebug) strikes at [Brenda](brenda)'s own garage, with the ladder crew racing to the [boss](brenda)'s address! In the ashes [Sandoval](investigator) picks up a lighter, engraved: D. W.
- betray janelle amber "lies"
+ breakup janelle bryce "drops"
- quit? janelle "asks for a transfer"
- reveal? bryce amber "swears"
- married amber bryce "wife"
- gift bryce amber "jet ski"
+ attack firebug brenda "strikes at"
- find investigator "picks up a lighter"

== 6 D. W.
Handcuffs for the [captain](whitfield)! [Sandoval](investigator) leads [Dwayne Whitfield](whitfield) off in front of [his](whitfield) own [son](tyrell), and [Brenda](brenda), [who](brenda) would put [her](brenda) hand in the fire for [Cap](whitfield), breaks it off with the [investigator](investigator) on the spot. It takes [Tyrell](tyrell) all night to come clean to [her](brenda): the lighter was a present of [his](tyrell) [father](whitfield)'s, and [he](tyrell) had lent it months ago to [Uncle Doug](doug). [Doug](doug) the [hero](doug)? [Doug](doug), [who](doug) taught [both](brenda+tyrell) of [them](brenda+tyrell) to fight fires, before drink cost [him](doug) [his](doug) badge?
+ arrest investigator whitfield "Handcuffs"
- parent whitfield tyrell "son"
- breakup brenda investigator "breaks it off"
+ reveal tyrell brenda "come clean"
- gift.past whitfield tyrell "a present of"
- kin doug tyrell "Uncle Doug"
- advisor.past doug brenda+tyrell "taught"
- quit.past doug "cost him his badge"

== 7 Rekindle
[Brenda](brenda) and [Tyrell](tyrell) find [Doug](doug) in the old training tower with eleven gas cans and a grudge: [Kozak](brenda) wears the bars that ought to have been [his](doug) again. [Whitfield](whitfield), let go an hour before, talks to the [friend](doug) of [his](whitfield) youth through the smoke. No use. The floor gives, [Doug](doug) falls, and the [captain](whitfield) after [him](doug). While the crew digs, [Amber](amber) in the crowd catches two looks and one touch between [her](amber) [husband](bryce) and [her](amber) best [friend](janelle). [She](amber) understands at once.
- find brenda+tyrell doug "find Doug"
- enemy brenda doug "a grudge"
- friend doug whitfield "friend of his youth"
- help! whitfield doug "No use"
+ injure doug+whitfield "falls"
- married amber bryce "husband"
- friend amber janelle "best friend"
+ discover amber bryce+janelle "understands at once"

== 8 The Bell
Three strokes for [Doug](doug). [Whitfield](whitfield) lives, with a broken spine, and [Monique](monique), [whom](monique) [Tyrell](tyrell) after much swallowing has phoned himself, flies in from [Atlanta](@atlanta) and does not leave the bedside. It is the [boy](tyrell) [who](tyrell) leaves, jealous on behalf of [his](tyrell) [mother](cwife), five years in [her](cwife) grave. [Amber](amber) throws the jet ski key at [Bryce](bryce) and [Janelle](janelle)'s own words at [Janelle](janelle), and files. At the funeral [Jamal](jamal) puts [his](jamal) jacket around [Kayla](kayla), and forgets to call [her](kayla) sis.
+ die doug "Three strokes"
- injure whitfield "broken spine"
- travel monique "flies in"
- help monique whitfield "does not leave the bedside"
- jealous tyrell monique "jealous"
- parent cwife tyrell "mother"
- die.past cwife "in her grave"
- quarrel amber bryce+janelle "throws the jet ski"
+ divorce? amber bryce "files"
- help jamal kayla "puts his jacket around"

== 9 Acting Captain
Who gets the white helmet? [Brenda](brenda) is made acting captain, [Tyrell](tyrell) acting lieutenant, and within an hour [they](brenda+tyrell) are acting like children: a shouting match over hose couplings stops traffic on Cherry Street! A one-eyed [dog](ash) from a chimney fire gets [them](brenda+tyrell) talking. [They](brenda+tyrell) name [it](ash) [Ladle](ash). [Bryce](bryce), thrown out by [Amber](amber), bunks on [his](bryce) [mother](bmother)'s recliner and drinks; [his](bryce) hands shake on the pump panel, [Stamper](kayla) covers for [him](bryce), and that is going to cost somebody dearly.
+ hire brenda "acting captain"
- hire tyrell "acting lieutenant"
- quarrel brenda tyrell "shouting match"
- reconcile brenda tyrell "talking"
- breakup amber bryce "thrown out"
- move bryce bmother "bunks on"
- parent bmother bryce "mother"
- ill bryce "his hands shake"
+ help kayla bryce "covers for him"

== 10 No Water
And it costs [Jamal](jamal)! The hydrant is open, the pump is not, and the flames roll over the one [man](jamal) [who](jamal) always came home whistling. [Kayla](kayla), beside herself, tells [Brenda](brenda) the truth about the bottle in the pump cabinet and lays down [her](kayla) badge. [Bryce](bryce) is suspended. In the burn unit, under all that gauze, [Jamal](jamal) asks the [nurse](nurse) for a pencil and writes four words for [Kayla](kayla): Never was your brother. [She](kayla) reads it, and runs. To the chapel? To [Bryce](bryce), to throttle [him](bryce)?
- injure jamal "flames roll over"
- sad kayla jamal "beside herself"
+ reveal kayla brenda "the truth"
- quit kayla "lays down her badge"
- quit bryce "suspended"
- treat jamal nurse "burn unit"
+ confess jamal kayla "Never was your brother"
- attack? kayla bryce "throttle"

== 11 Controlled Burn
Neither: to the academy, to get [her](kayla) badge back, and then to [Jamal](jamal)'s bed, which from now on [she](kayla) guards like a dragon. [Bryce](bryce) checks into rehab; it is [Janelle](janelle), of all people, [who](janelle) drives [him](bryce), and [Amber](amber) [who](amber) pays. The two [women](amber+janelle) share a silent cup of coffee, then a not so silent one. [Brenda](brenda) kisses [Sandoval](investigator) by mistake, or so [she](brenda) claims. And [Whitfield](whitfield) tells [Tyrell](tyrell) what the [boy](tyrell) dreads: [he](whitfield) means to marry [Monique](monique).
- hire? kayla "badge back"
- love kayla jamal "guards like a dragon"
- treat bryce "checks into rehab"
- help janelle bryce "drives him"
- help amber bryce "who pays"
- reconcile amber janelle "not so silent one"
+ kiss brenda investigator "kisses"
- reveal whitfield tyrell "tells Tyrell"
- sad tyrell monique "dreads"
+ wedding? monique whitfield "means to marry"

== 12 All Hands
Alarm in the middle of the vows! A [trucker](trucker) has put eighteen wheels of fireworks through the church hall, and [groom](whitfield), [bride](monique) and best [man](tyrell) are trapped inside. With [Jamal](jamal) on the radio and [Kayla](kayla) on the rope, [Brenda](brenda) brings [them](monique+tyrell+whitfield) out one by one, [Tyrell](tyrell) last, with [his](tyrell) [aunt](monique) on [his](tyrell) back, and on the sidewalk [he](tyrell) calls [her](monique) Mom. The wedding goes ahead by the light of the ladder truck. [Sandoval](investigator), uninvited, asks the [captain](brenda) a question. The siren swallows [her](brenda) answer …
- advisor tyrell whitfield "best man"
+ rescue brenda monique+tyrell+whitfield "brings them out"
- rescue tyrell monique "on his back"
- kin monique tyrell "aunt"
- reconcile monique tyrell "calls her Mom"
+ wedding monique whitfield "The wedding goes ahead"
- propose? investigator brenda "a question"
