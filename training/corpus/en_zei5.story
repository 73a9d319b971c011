%series Ashes to Amarillo
%lang en
%genre road-trip dramedy: three brothers and an urn, streaming blurbs
%cast wendell | Wendell Tubbs; Wendell; Tubbs | m
%cast roscoe | Roscoe Tubbs; Roscoe | m
%cast cal | Calvin Tubbs; Calvin; Cal | m
%cast pop | Earl Tubbs; Earl; Pop | m
%cast nadine | Nadine | f
%cast hitch | Juniper | f
%cast trooper | Trooper Salas; Salas | m
%cast lou | Lou-Ann Tubbs; Lou-Ann | f
%cast odell | Odell Greer; Odell; Greer | m
%cast mule | Senator | m
%cast doc | Dr. Nakamura; Nakamura | f
%cast marisol | Marisol | f
%cast ctmother | - | f
%cast stepdad | - | m
%cast haunt | - | f
%cast tsister | - | f
%cast pson | - | m

== 1
When [Earl Tubbs](pop), champion liar of [Duluth](@duluth), dies under a jukebox, a lawyer hands [his](pop) three [sons](cal+roscoe+wendell) one urn, one rusty Winnebago and one condition: [they](cal+roscoe+wendell) must take [him](pop) to [Amarillo](@amarillo) together, or the house goes to the Elks. [Wendell](wendell), the eldest, is a [deacon](wendell) with an ulcer. [Roscoe](roscoe) owes money in four counties. [Cal](cal), the [baby](cal), hasn't seen either of [them](roscoe+wendell) since [he](cal) ran off at sixteen. Before [they](cal+roscoe+wendell) have left the driveway, the [deacon](wendell) has punched the [debtor](roscoe).
+ die pop "dies"
- parent pop cal+roscoe+wendell "sons"
- gift pop cal+roscoe+wendell "one urn"
- travel? cal+roscoe+wendell "take him to" @amarillo
- flee.past cal "ran off"
+ attack wendell roscoe "punched"
- ill wendell "ulcer"
- sibling cal roscoe+wendell "eldest"

== 2
[Iowa](@iowa), nothing but corn and grudges. [Roscoe](roscoe) picks up a [hitchhiker](hitch) with a guitar case and no shoes, over [Wendell](wendell)'s veto. [She](hitch) gives [her](hitch) name as [Juniper](hitch), sings like a rusty angel and by Des Moines has [Cal](cal) staring at [her](hitch) in the mirror instead of at the road. At a rest stop the [girl](hitch) is gone, and so are the [deacon](wendell)'s wallet and the urn. Who steals a dead [man](pop)? [Wendell](wendell) doesn't say that [he](wendell) told [them](cal+roscoe) so. [He](wendell) says it four times.
- meet hitch roscoe "picks up"
- reject wendell roscoe "veto"
- create hitch "sings"
- love.start cal hitch "staring"
- flee hitch "gone"
+ steal hitch wendell "wallet"
- die.past pop "dead"
- accuse wendell roscoe "told them so"

== 3
[They](cal+roscoe+wendell) catch up with [her](hitch) in a pawnshop in [Omaha](@omaha), where [she](hitch) is trying to sell [Pop](pop) as a samovar. [Cal](cal), of all people, buys the urn back with [his](cal) late [mother](ctmother)'s watch. [Roscoe](roscoe) wants to call the law, [Wendell](wendell) to forgive [her](hitch) publicly; [Juniper](hitch), barefoot and seventeen if a day, breaks down and lets on that [she](hitch) is running from a [stepfather](stepdad) with a belt. So that makes four in the Winnebago. Five, says [Roscoe](roscoe), patting the urn, and the [brothers](cal+roscoe+wendell) laugh for the first time since the funeral.
+ find cal+roscoe+wendell hitch "catch up with"
- gift cal _ "mother's watch"
- die.past ctmother "late mother"
- parent ctmother cal "late mother"
- arrest? hitch "call the law"
- reconcile? hitch wendell "forgive"
- sad hitch "breaks down"
+ reveal hitch cal+roscoe+wendell "lets on"
- flee hitch stepdad "running from"
- kin hitch stepdad "stepfather"
- sibling cal roscoe+wendell "brothers"
- happy cal+roscoe+wendell "laugh"

== 4
Two dollars left and a flat tire. [Cal](cal) washes dishes, [Juniper](hitch) plays for quarters, and [Wendell](wendell) preaches in a parking lot until a [heckler](odell) in a Stetson shouts [him](wendell) down. The [heckler](odell) is [Odell Greer](odell), to [whom](odell) [Roscoe](roscoe) has owed nine thousand since Reno. Trapped in the restroom, [Roscoe](roscoe) offers [him](odell) the camper, then the dead [man](pop). [Greer](odell) gives [him](roscoe) until [Tulsa](@tulsa) and, as a token, breaks [his](roscoe) little finger.
- hire cal "washes dishes"
- create hitch "plays"
- create wendell "preaches"
- quarrel odell wendell "shouts him down"
- gift? roscoe odell "offers"
- die.past pop "dead"
+ threaten odell roscoe "until Tulsa"
+ injure roscoe odell "breaks"

== 5
At an emergency room outside [Wichita](@wichita), [Dr. Nakamura](doc) splints the finger in four minutes and then spends forty on [Wendell](wendell), [whose](wendell) ulcer turns out to have been bleeding for a month. [He](wendell) has to stay. For two days the other two [brothers](cal+roscoe) sit at [his](wendell) bed and play gin for cough drops. [Roscoe](roscoe), thinking [him](wendell) asleep, tells [Cal](cal) where the house money really went: [he](roscoe) gambled it away, with [Pop](pop)'s signature, while [Pop](pop) was in the hospital. The [deacon](wendell) opens one eye.
- treat roscoe doc "splints"
+ ill wendell "bleeding"
- treat wendell doc "on Wendell"
- sibling cal+roscoe wendell "brothers"
- help cal+roscoe wendell "sit at his bed"
+ reveal roscoe cal "tells Cal"
- lose.past roscoe "gambled it away"
- betray.past roscoe pop "Pop's signature"
- ill.past pop "hospital"
- discover wendell roscoe "opens one eye"

== 6
Fists in the hospital corridor. [Dr. Nakamura](doc) has both the [patient](wendell) and the [forger](roscoe) put out, one by the front door and one by the back. Left with the keys, [Cal](cal) must choose whom to pick up first. [He](cal) picks up [Juniper](hitch), [who](hitch) has been waiting in the laundromat for three days in case [they](cal+roscoe+wendell) came back. Why did [he](cal) run, at sixteen? [He](cal) tells [her](hitch), and nobody before [her](hitch): it wasn't [Pop](pop). It was that the preacher's [son](pson) had kissed [him](cal) behind the bleachers, and [he](cal) had liked it.
+ quarrel roscoe wendell "Fists"
- reject doc roscoe+wendell "put out"
- find cal hitch "picks up Juniper"
+ reveal cal hitch "tells her"
- flee.past cal "run"
- kiss.past cal pson "kissed him"
- love.past cal pson "liked it"
- return? cal+roscoe+wendell "came back"

== 7
It takes a mule to make peace. [Senator](mule), property of a [widow](marisol) named [Marisol](marisol), will not leave the road, and the Winnebago will not leave [Senator](mule). Coming from opposite ends on foot, [Wendell](wendell) and [Roscoe](roscoe) arrive at the same animal at the same hour. One pulls, the other pushes. By the time [it](mule) moves, [they](roscoe+wendell) are leaning on each other, helpless. [Marisol](marisol) feeds all [four](cal+hitch+roscoe+wendell) of [them](cal+hitch+roscoe+wendell) tamales, and the [deacon](wendell), ten years a [widower](wendell), takes a second helping, then a third, and is heard to inquire about Mass times. [He](wendell) is a Baptist.
- married.past _ marisol "widow"
- die.past _ "widow"
+ reconcile roscoe wendell "make peace"
- help marisol cal+hitch+roscoe+wendell "feeds"
- married.past _ wendell "widower"
+ love.start wendell marisol "Mass times"

== 8
[Tulsa](@tulsa), deadline. [Greer](odell)'s men are at every exit. Instead of running, [Roscoe](roscoe) walks into the diner, sits down opposite [Odell](odell) and deals. [He](roscoe) wins back the nine thousand; [he](roscoe) wins the Stetson. When the [loser](odell) reaches into [his](odell) jacket, it's the [waitress](nadine) [who](nadine) brings a coffeepot down on [his](odell) skull, and behind the apron is [Nadine](nadine), the [wife](nadine) [whom](nadine) [Roscoe](roscoe) walked out on in 2009. [She](nadine) simply wanted [him](roscoe) in one piece, [she](nadine) says, for the alimony.
+ find roscoe odell "wins back"
- attack? odell roscoe "reaches into his jacket"
+ rescue nadine roscoe "coffeepot"
- attack nadine odell "coffeepot"
- married nadine roscoe "wife"
- breakup.past roscoe nadine "walked out on"
- boss odell _ "men"
- flee! roscoe odell "Instead of running"
- lose odell roscoe "loser"

== 9
[Trooper Salas](trooper) pulls the camper over for a broken light and finds a runaway [minor](hitch), an unlicensed driver and human remains. [Juniper](hitch) is to be sent home to the [stepfather](stepdad). [Cal](cal) talks; [he](cal) has never talked so much; and [Salas](trooper), soft-spoken, thirty, with a kid [sister](tsister) of [his](trooper) own, makes one phone call after another until an [aunt](haunt) turns up in [Santa Fe](@santafe). On the shoulder, in the flashing blue, the [trooper](trooper) writes [his](trooper) number on the back of the ticket. [Cal](cal) reads it as a fine.
- arrest? trooper hitch "pulls the camper over"
- return? hitch "sent home"
- help cal hitch "talks"
+ find trooper haunt "turns up"
- sibling trooper tsister "sister"
+ flirt trooper cal "writes his number"
- flee hitch "runaway"
- kin hitch stepdad "stepfather"
- kin haunt hitch "aunt"

== 10
Farewell to [Juniper](hitch) at the bus station: boots from [Nadine](nadine), [who](nadine) has invited herself along "to protect [my](nadine) investment", a hymnbook from [Wendell](wendell), and from [Roscoe](roscoe) a deck of cards, marked. To [Cal](cal) [she](hitch) gives the guitar. [He](cal) calls the number. Two counties away a telephone rings in a squad car, and [Salas](trooper) steers onto the gravel. [Nadine](nadine) and [Roscoe](roscoe) share the back bunk for reasons of space. In the morning there is more space than [they](nadine+roscoe) need.
- gift nadine hitch "boots"
- gift wendell hitch "hymnbook"
- gift roscoe hitch "deck of cards"
+ gift hitch cal "guitar"
+ reconcile nadine roscoe "share the back bunk"
- travel hitch "bus station"
- travel nadine "invited herself along"

== 11
[Amarillo](@amarillo) at last, and at the address in the will a door opens on a [woman](lou) with [Pop](pop)'s chin. [Lou-Ann](lou) is forty-nine, calls [him](pop) [Daddy](pop), and has cooked for six. All those sales trips, all those Februaries: [Earl](pop) had a second family. [Wendell](wendell) walks out into the yard and is sick among the chickens. [Roscoe](roscoe), professional [deceiver](roscoe), takes off [his](roscoe) hat to the old [man](pop). It is [Cal](cal) [who](cal) sits down and lets [her](lou) show [him](cal) the photographs. [She](lou) had known about the [boys](cal+roscoe+wendell) all along.
- travel cal+roscoe+wendell "at last" @amarillo
- meet cal+roscoe+wendell lou "door opens"
+ parent pop lou "Daddy"
- sibling cal+roscoe+wendell lou "Daddy"
- betray.past pop cal+roscoe+wendell "second family"
- ill wendell "is sick"
- discover.past lou cal+roscoe+wendell "had known"
- reveal lou cal "show him"

== 12
Four [siblings](cal+lou+roscoe+wendell) and no wind. When it comes, it comes from the wrong side, and each of [them](cal+lou+roscoe+wendell) goes home with some of [Earl](pop) on the lapels. The house, by the letter of the will, is [theirs](cal+lou+roscoe+wendell); [they](cal+lou+roscoe+wendell) sell it and pay off [Greer](odell), [who](odell) now wears a neck brace and sends a card. [Wendell](wendell) drives south, to a [widow](marisol) with a [mule](mule). [Cal](cal) rides shotgun in a cruiser. [Nadine](nadine) tears up the alimony order and asks for a ring this time, a real one. And [Lou-Ann](lou), [who](lou) always wanted brothers, has three to be furious with.
- sibling cal+roscoe+wendell lou "siblings"
- find cal+lou+roscoe+wendell "theirs"
+ travel wendell marisol "drives south"
- married.past _ marisol "widow"
- propose nadine roscoe "asks for a ring"
- gift cal+lou+roscoe+wendell odell "pay off"
- injure.past odell "neck brace"
- return cal+lou+roscoe+wendell "goes home"
