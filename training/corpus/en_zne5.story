%series The Bright Concern
%lang en
%genre space-freighter comedy drama, streaming blurbs
%cast vesna   | Captain Vesna Prodan; Vesna; Prodan | f
%cast okoro   | Okoro | m
%cast lark    | Lark | f
%cast ticket  | Ticket | n
%cast juno    | Juno Adebayo-Katz; Juno | f
%cast silas   | Silas Mott; Silas; Mott | m
%cast wu      | Engineer Wu; Wu | f
%cast brand   | Brand | m
%cast ella    | Ella | f
%cast inspect | - | f
%cast stow    | Pim | m
%cast guild   | Haulers' Guild | g
%cast egg     | Invoice | n

== 1 Outbound
The [Bright Concern](*concern) hauls fertilizer between moons that can't afford it. At the helm: [Vesna Prodan](vesna), on [her](vesna) third ship and second marriage, this one to [Okoro](okoro), [her](vesna) [pilot](okoro). In the galley: [Lark](lark), [who](lark) used to be married to [him](okoro) first. And in a crate marked PHOSPHATE, breathing through a straw, lies a [boy](stow) of fifteen. The ship's [computer](ticket), known as [Ticket](ticket), has noticed, but nobody asked [it](ticket).
- boss vesna okoro "pilot"
+ married okoro vesna "second marriage"
- ex lark okoro "used to be"
- colleague lark okoro+vesna "In the galley"
- discover ticket stow "has noticed"
- reveal! ticket _ "nobody asked"

== 2 Weight
Fuel's short, and [somebody](stow) on board weighs fifty-one kilos too much. The [captain](vesna) has every cabin turned out. In [Okoro](okoro)'s locker [she](vesna) finds a love letter, undated; in [Lark](lark)'s, the envelope. The [pilot](okoro) swears it's from the old days. The [cook](lark) would rather not say. By dinner [husband](okoro) and [wife](vesna) aren't on speaking terms, and [Engineer Wu](wu), [who](wu) likes quiet, turns the heating down to help. It's the [stowaway](stow) [who](stow) comes out of [his](stow) crate to ask for a blanket.
- investigate vesna lark+okoro "turned out"
- find vesna "a love letter"
- affair? lark okoro "love letter"
- betray? okoro vesna "swears"
+ quarrel okoro vesna "speaking terms"
- married okoro vesna "husband and wife"
- colleague okoro wu "Engineer Wu"
+ reveal stow _ "comes out"

== 3 Pim
Name: [Pim](stow). Reason: a [stepfather](silas) with big hands and bigger friends. [Wu](wu), [who](wu) has never so much as kept a plant, lets the [kid](stow) sleep behind the boiler and shows [him](stow) which end of a spanner is which. [Prodan](vesna) means to put [him](stow) off at the next dock. Then [she](vesna) sees [his](stow) back. The ship flies past the next dock. But the big hands belong to [Silas Mott](silas), [treasurer](silas) of the [Haulers' Guild](guild), and [he](silas) has already sold the [boy](stow)'s berth in the mines.
- kin silas stow "stepfather"
- attack.past silas stow "big hands"
- flee.past stow silas "Reason"
+ help wu stow "sleep behind the boiler"
- advisor wu stow "shows him which end"
- reject? vesna stow "put him off"
- discover vesna stow "sees his back"
+ rescue vesna stow "flies past"
- betray silas stow "sold the boy's berth"

== 4 Short Circuit
The lights go out. [Okoro](okoro) looks for a fuse. [Lark](lark) looks for a fuse. [They](lark+okoro) find each other. Nothing happens. [Lark](lark) wishes it had. [Okoro](okoro) wishes [Vesna](vesna) had seen nothing. [Vesna](vesna) had a torch. [She](vesna) moves [her](vesna) pillow to the bridge. [Ticket](ticket) says, "[He](okoro) pulled away, [Captain](vesna)." "Who asked [you](ticket)?" says [Vesna](vesna). [Pim](stow) finds the fuse. [Pim](stow) puts it in. Light falls on [Wu](wu). [She](wu) is holding [Lark](lark)'s hand. [Wu](wu) has held it all along.
- sex! lark okoro "Nothing happens"
- love lark okoro "wishes it had"
- discover vesna lark+okoro "had a torch"
- jealous vesna lark "moves her pillow"
+ breakup vesna okoro "moves her pillow"
- reject okoro lark "pulled away"
- reveal ticket vesna "pulled away"
- find stow "finds the fuse"
+ love wu lark "holding Lark's hand"

== 5 Port of Tears
Shore leave on [Dione](@dione)! [Juno Adebayo-Katz](juno) runs the only bar with gravity and half the lawsuits in the belt. [She](juno) was [Vesna](vesna)'s [second-in-command](juno) till the two [women](juno+vesna) fell out over a wreck, a debt and a [man](brand). The [man](brand), [Brand](brand), was [Vesna](vesna)'s first [husband](brand). [He](brand) is behind the bar, drying a glass. Everybody remembers everything. Chairs fly. Around four in the morning [Juno](juno) and the [captain](vesna) are found under a table, singing, and [Brand](brand) is found to have gone off with the till.
- colleague.past juno vesna "second-in-command"
- quarrel.past juno vesna "fell out over"
- ex brand vesna "first husband"
- quarrel juno vesna "Chairs fly"
+ reconcile juno vesna "singing"
+ steal brand juno "the till"
- breakup brand juno "gone off"

== 6 Passenger
Fleeced and single, [Juno](juno) sells up and buys a berth on the [Concern](*concern). [She](juno) takes the cabin opposite the [pilot](okoro)'s. [He](okoro) carries [her](juno) trunk, [she](juno) cuts [his](okoro) hair; on a ship of seven [souls](juno+lark+okoro+stow+ticket+vesna+wu), this is called carrying on. [Vesna](vesna) isn't jealous, [she](vesna) tells [Ticket](ticket) three times an hour. Down in the engine room, [Lark](lark) has cooked for two, and [Wu](wu), [who](wu) prefers machines because they do not leave, eats [her](wu) first hot meal in nine years. [She](wu) is told [she](wu) may keep the plate. And the [cook](lark).
- move juno "buys a berth"
- sad juno "Fleeced and single"
- neighbour juno okoro "cabin opposite"
- help okoro juno "carries her trunk"
+ flirt juno okoro "carrying on"
- jealous vesna juno "three times an hour"
- betray vesna ticket "isn't jealous"
- date lark wu "cooked for two"
+ couple.start lark wu "And the cook"

== 7 Boarding Party
The [Guild](guild) stops the ship on the pretext of a missing stamp. The [inspector](inspect) [who](inspect) comes aboard is courteous, thorough, and on [Mott](silas)'s payroll; [she](inspect) has a photo of the [lad](stow) in [her](inspect) glove. [Juno](juno) stalls [her](inspect) with drinks, [Okoro](okoro) with questions about the stamp. But on [her](inspect) way out the [visitor](inspect) stops at the boiler, says in a low voice that [she](inspect) ran away from home once herself, and writes: nobody found. Only [Ticket](ticket) notes the tremor in [her](inspect) hand.
- investigate guild vesna "stops the ship"
- hire.past inspect silas "on Mott's payroll"
- betray juno+okoro inspect "stalls her"
- help juno+okoro stow "stalls her"
- discover inspect stow "stops at the boiler"
- flee.past inspect _ "ran away from home"
+ rescue inspect stow "nobody found"
- betray inspect silas "nobody found"

== 8 The Egg
Something's in the phosphate. [It](egg)'s the size of a melon, and warm. [Pim](stow) sits on [it](egg) for three days because somebody has to. [Wu](wu) and [Lark](lark) have the first row of [their](lark+wu) life together, about whether a thing like that goes in the boiler room or the pot. While everybody's bent over the crate, [Okoro](okoro) comes up beside [Vesna](vesna) and says, not looking at [her](vesna), that the pillow is cold without [hers](vesna). [She](vesna) says it can stay cold. Then the [egg](egg) cracks, and [she](vesna) grabs [his](okoro) sleeve.
- find _ egg "Something's in"
- help stow egg "sits on it"
+ quarrel lark wu "first row"
- couple lark wu "life together"
- confess okoro vesna "pillow is cold"
- reject vesna okoro "stay cold"
+ birth _ egg "cracks"
- sad vesna egg "grabs his sleeve"

== 9 Milk
[It](egg) has six legs. [It](egg) wants milk. [Ticket](ticket) names [it](egg) [Invoice](egg). [Pim](stow) feeds [Invoice](egg). [Silas Mott](silas) offers a reward. [Brand](brand) needs a reward. [Brand](brand) knows the ship's route from [Juno](juno)'s letters. [Brand](brand) sells the route to [Silas](silas). [Juno](juno) hears it on the radio. [She](juno) once loved [Brand](brand). [She](juno) throws up. It is not only the radio. [Wu](wu) counts on [her](wu) fingers. "Whose?" asks [Lark](lark). [Juno](juno) looks at [Okoro](okoro). Then, just as long, at a photo of [Brand](brand).
- help stow egg "feeds Invoice"
- find? brand "needs a reward"
+ betray brand juno "sells the route"
- reveal brand silas "sells the route"
- discover juno brand "hears it"
- love.past juno brand "once loved"
- ill juno "throws up"
+ pregnant juno "not only the radio"
- parent? brand _ "photo of Brand"
- parent? okoro _ "looks at Okoro"

== 10 Man Overboard
[Mott](silas) catches up off [Rhea](@rhea), with a tug and six men. [He](silas) wants [his](silas) [stepson](stow) and the reward for returning [him](stow) to himself. [Pim](stow) offers to go, so that nobody gets hurt; [Wu](wu) locks [him](stow) in the pantry with the cat-sized [thing](egg). In the airlock it's [Okoro](okoro) against [Silas](silas), helmet against helmet. The [pilot](okoro)'s line snaps. Without a word to anybody [Vesna](vesna) jumps after [him](okoro). Behind [her](vesna), [Invoice](egg) has eaten through the pantry, the pantry wall, and the seat of the [treasurer](silas)'s suit.
- kin silas stow "stepson"
- threaten silas stow "wants his stepson"
- help? stow _ "offers to go"
- help wu stow "locks him"
+ attack okoro silas "helmet against helmet"
+ rescue vesna okoro "jumps after him"
- love vesna okoro "Without a word"

== 11 Air for Two
Adrift, one tank, forty minutes: there are worse places for a couple that's been meaning to talk. [He](okoro) tells [her](vesna) about [Juno](juno), one night, and that [he](okoro) has been sick about it since. [She](vesna) tells [him](okoro) about the letter, which [she](vesna) has known for weeks to be ten years old. [They](okoro+vesna)'ve stopped talking, to save air, when [Wu](wu) reels [them](okoro+vesna) in and finds the [two](okoro+vesna) wrapped round each other like a pair of gloves. [Lark](lark), [who](lark) has waited at the winch in case [she](lark) was a widow of sorts, kisses [Wu](wu) on the visor instead.
- married okoro vesna "a couple"
+ reveal okoro vesna "tells her about Juno"
- cheat.past okoro vesna "one night"
- sex.past juno okoro "one night"
- sad okoro "sick about it"
- reveal vesna okoro "tells him about"
+ rescue wu okoro+vesna "reels them in"
- reconcile okoro vesna "wrapped round each other"
- kiss lark wu "on the visor"

== 12 Inbound
[Silas Mott](silas) goes down for child trafficking, in a borrowed pair of trousers, on the word of an [inspector](inspect) in gloves. [Wu](wu) and [Lark](lark) sign for the [boy](stow): two [mothers](lark+wu), no hands. [Juno](juno)'s little [Ella](ella) has [Brand](brand)'s nose. Everyone's relieved, except [Brand](brand), [who](brand) has to hear it in the cell next to [Mott](silas)'s. [She](juno) gets off at [Dione](@dione) with the [baby](ella) and [her](juno) old bar, bought back by the [captain](vesna) as a christening present. And the berth across from the [pilot](okoro)'s? It's empty. So is the one on the bridge.
+ arrest _ silas "goes down"
- accuse inspect silas "on the word"
+ kin.start lark+wu stow "sign for"
- birth juno ella "Juno's little"
- parent brand ella "Brand's nose"
- happy _ "relieved"
- arrest _ brand "in the cell"
- discover brand ella "has to hear"
- move juno "gets off"
- gift vesna juno "christening present"
- reconcile okoro vesna "the one on the bridge"
