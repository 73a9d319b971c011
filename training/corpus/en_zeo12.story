%series Hotel Toussaint
%lang en
%genre historical drama: a boarding hotel in New Orleans, 1868, recap log
%cast clemence | Clemence Toussaint; Clemence; Madame Toussaint | f
%cast odalie | Odalie | f
%cast crabb | Major Josiah Crabb; Josiah Crabb; Crabb; Josiah | m
%cast theo | Theophile; Theo | m
%cast sidonie | Mam Sidonie; Sidonie | f
%cast armand | Armand Villeray; Armand | m
%cast madame | Madame Villeray | f
%cast philippa | Philippa Gray; Philippa; Miss Gray | f
%cast zeno | Zeno | m
%cast gray | Augustus Gray; Gray | m
%cast pinkney | Reverend Pinkney; Pinkney | m
%cast croupier | - | m
%cast child | Marie-Ange | f
%cast steward | - | m
%cast planter | Hippolyte Villeray; Hippolyte | m
%cast doctor | - | m
%cast laundress | - | f

== 1 Rooms to Let
With a borrowed silver tray and three unbroken chairs, [Clemence Toussaint](clemence) opens [her](clemence) hotel on [Rampart Street](@rampart). The deed, signed in the last summer of the war by a dying [planter](planter), makes [her](clemence) the first woman of colour to own a house on the square. [Madame Villeray](madame), [his](planter) [widow](madame), [who](madame) lives across the way behind closed shutters, calls it a forgery. [Major Josiah Crabb](crabb) of the occupation, in need of a bath, takes the best room for a year. [Odalie](odalie), the [landlady](clemence)'s sixteen-year-old [sister](odalie), carries up the water and spills most of it, for the [major](crabb) has asked [her](odalie) opinion of Voltaire.
+ create clemence "opens"
- gift.past planter clemence "deed"
- die.past planter "dying"
- married.past madame planter "widow"
- neighbour clemence madame "across the way"
- accuse madame clemence "forgery"
- move crabb clemence "takes the best room"
- sibling clemence odalie "sister"

== 2 The Printer
Behind the kitchen [Theophile](theo), once the property of a Baptist, sets type for a newspaper of four pages and eleven subscribers. [He](theo) has asked [Clemence](clemence) to marry [him](theo) every New Year since 1861 and does so again over the ink; [she](clemence) again says, not yet. [Her](clemence) [sister](odalie), [who](odalie) reads proof, thinks [her](clemence) a fool. A brick comes through the window, wrapped in the first issue. Little [Zeno](zeno), [who](zeno) sweeps up, has seen the thrower, and can describe the boots: very fine, with a scar across the left toe. [Armand Villeray](armand), passing beneath the gallery, scrapes [his](armand) left boot clean.
- boss.past _ theo "property"
- create theo "sets type"
- propose.past theo clemence "every New Year"
+ propose theo clemence "does so again"
- reject clemence theo "not yet"
- sibling clemence odalie "sister"
- colleague odalie theo "reads proof"
+ attack armand theo "A brick"
- discover zeno armand "seen"

== 3 Mother and Son
The [heir](armand) to nothing owes everybody. At the faro table [Armand](armand) stakes [his](armand) late [father](planter)'s watch, and the [croupier](croupier) rakes it in. [His](armand) [mother](madame) has the remedy at hand: [Philippa Gray](philippa) of [Boston](@boston), only [child](philippa) of a cotton [broker](gray), freckled, rich and willing to be courted. "[You](armand) will be charming until Easter," [she](madame) instructs [him](armand). Across the street [Clemence](clemence) receives a summons; the [widow](madame) has engaged a lawyer. [Mam Sidonie](sidonie), [who](sidonie) brought both Toussaint [girls](clemence+odalie) into the world, and a Villeray or two besides, turns to the wall when [she](sidonie) is asked about the old [planter](planter).
- lose armand croupier "rakes it in"
- die.past planter "late"
- parent planter armand "father"
- parent madame armand "mother"
+ wedding? armand philippa "courted"
- parent gray philippa "only child"
- accuse madame clemence "summons"
- married.past madame planter "widow"
- help.past sidonie clemence+odalie "into the world"
- reveal! sidonie "turns to the wall"

== 4 Masked Ball
Mardi Gras. The [major](crabb), a Quaker by upbringing, escorts [Odalie](odalie) as far as the door of the ballroom, where [she](odalie) is told that [her](odalie) sort goes round the back. [He](crabb) goes round the back with [her](odalie). Inside, [Philippa](philippa), dressed as Columbia, dances so long with [Theophile](theo), [who](theo) is there to report and is taken for a Spaniard, that [Armand](armand) demands satisfaction. It is a white [man](armand)'s privilege to be shot at, the [printer](theo) answers, and takes off [his](theo) mask. The music stops. [Miss Gray](philippa) alone keeps hold of [his](theo) arm.
- celebrate _ "Mardi Gras"
- date crabb odalie "escorts Odalie"
- reject _ odalie "goes round the back"
- help crabb odalie "goes round the back"#2
- flirt philippa theo "dances so long"
+ jealous armand theo "demands satisfaction"
- threaten armand theo "demands satisfaction"
+ reveal theo _ "takes off his mask"
- help philippa theo "keeps hold"

== 5 Dawn under the Oaks
[They](armand+theo) meet after all. [Theo](theo) fires wide; [Armand](armand) does not, and the [newspaperman](theo) is carried in through the hotel kitchen with a ball beneath the collarbone. An army [doctor](doctor) digs it out on the pastry board. Through the fever [he](theo) calls for one [woman](clemence), and all night it is another [woman](philippa) [who](philippa) wrings the cloths. [Clemence](clemence), coming in at four with the lamp, sees a freckled hand on [his](theo) forehead. [She](clemence) could say yes now. Instead [she](clemence) goes down to the yard and beats a carpet until the [major](crabb), from [his](crabb) window, begs for mercy.
+ attack armand theo "does not"
- help _ theo "carried in"
- injure theo armand "ball"
- treat theo doctor "digs"
- ill theo "fever"
- love theo clemence "calls for one woman"
- help philippa theo "wrings"
- discover clemence philippa "sees"
- engaged? clemence theo "say yes"

== 6 The Other Paper
It is not the lawyer who finds it but [Zeno](zeno), in the lining of a hatbox that [Sidonie](sidonie) had told [him](zeno) to burn: a second deed in the dead [planter](planter)'s hand. It leaves the house to "[my](planter) [daughter](clemence)". The [boy](zeno) reads slowly, and by the time [he](zeno) has got to the end the [midwife](sidonie) is sitting down. [Hippolyte Villeray](planter) had a laundress once, [she](sidonie) says; the [laundress](laundress) had two girls; one was [his](planter). [Clemence](clemence) asks which. But [she](clemence) has looked into [Armand](armand)'s face often enough across that street. It is [her](clemence) own, with a moustache.
+ find zeno "lining"
- die.past planter "dead"
- gift.past planter clemence "leaves"
- parent planter clemence "daughter"
+ reveal sidonie clemence "she says"
- affair.past laundress planter "had a laundress"
- parent laundress clemence+odalie "two girls"
- discover clemence armand "her own"
- sibling armand clemence "her own"

== 7 Easter
Two weeks before the wedding [Philippa](philippa) informs [her](philippa) [intended](armand) that [she](philippa) will not have [him](armand). [She](philippa) has sold [her](philippa) pearls and bought a steam press. [Augustus Gray](gray), come down from [Boston](@boston) to give away [his](gray) [girl](philippa), is presented with the invoice and has a stroke on the gallery. [Madame Villeray](madame) watches the money being lifted into an ambulance. It is a terrible thing to have to do, but [she](madame) crosses the street. [Clemence](clemence) lets [her](madame) stand for precisely as long as the [widow](madame) has kept tradesmen standing; then [she](clemence) offers [her](madame) a chair, one of the three.
- wedding? armand philippa "the wedding"
- engaged armand philippa "intended"
+ breakup philippa armand "will not have him"
- lose philippa "sold"
- find philippa "bought"
- parent gray philippa "his girl"
- travel gray "come down from"
+ ill gray "a stroke"
- travel madame "crosses"
- married.past madame planter "widow"

== 8 Terms
"[I](madame) always knew," says the [visitor](madame), "that [he](planter) had [one](clemence). [I](madame) thought it was the little [one](odalie)." For nineteen years [she](madame) has crossed herself at the wrong [sister](odalie). [She](madame) will drop the suit, if [her](madame) [husband](planter)'s name stays out of [Theophile](theo)'s paper; [Clemence](clemence) will hold [her](clemence) tongue, if [Armand](armand) pays the glazier. [Neither](clemence+madame) shakes hands. When [Armand](armand) is told whom [he](armand) is to pay, and why, [he](armand) drinks the cellar dry and sets out to do the one decent thing left: [he](armand) goes up to the sickroom and begs the [printer](theo)'s forgiveness, on [his](armand) knees, in French.
- discover.past madame clemence "always knew"
- parent planter clemence "that he had one"
- parent! planter odalie "little one"
- sibling clemence odalie "sister"
- married.past madame planter "husband"
+ reconcile? clemence madame "drop"
- reveal! clemence _ "hold her tongue"
- gift? armand _ "pays"
- reveal _ armand "is told"
+ reconcile? armand theo "forgiveness"

== 9 Quaker Meeting
The regiment is to march for [Texas](@texas). [Josiah Crabb](crabb) sits in silence in [his](crabb) room, as [his](crabb) people do, for two days; on the third [he](crabb) asks [Odalie](odalie) whether [she](odalie) could bear snow. [Reverend Pinkney](pinkney), the only [clergyman](pinkney) in the parish [who](pinkney) will marry such a pair, wants the elder [sister](clemence)'s consent. [Clemence](clemence) refuses it outright. [She](clemence) did not scrub floors for a [child](odalie) to be stared at in [Philadelphia](@philadelphia). [Odalie](odalie) throws a ladle, then a trunk out of the window, and is halfway down it on a sheet when [she](odalie) finds that the [person](sidonie) holding the bottom is [Mam Sidonie](sidonie), with sandwiches.
- travel? crabb "march for" @texas
+ propose crabb odalie "could bear snow"
- advisor pinkney crabb+odalie "clergyman"
- wedding? crabb odalie "marry such a pair"
- sibling clemence odalie "sister"
+ reject clemence crabb+odalie "refuses"
- quarrel clemence odalie "throws a ladle"
- flee odalie clemence "on a sheet"
- help sidonie odalie "holding the bottom"

== 10 Night Riders
Eleven subscribers have become two thousand, and that is too many for some. Men in flour sacks come down the lane with a can of coal oil. [Philippa](philippa), alone at the press in [her](philippa) shirtsleeves, is dragged out by the hair. It is a barefoot [drunkard](armand) from across the way [who](armand) wades in, swinging a chair leg, and when one of the sacks comes off, [Armand](armand) calls the [wearer](steward) by name: [his](armand) own [mother](madame)'s [steward](steward). A knife goes in under [his](armand) arm. [Zeno](zeno) rings the mission bell until [his](zeno) palms bleed. By morning the type lies melted in the gutter, and in two houses on [Rampart Street](@rampart) the mirrors are covered for one [man](armand).
- attack _ philippa "dragged out"
+ rescue armand philippa "wades in"
- reveal armand steward "by name"
- boss madame steward "steward"
- parent madame armand "mother"
- attack _ armand "A knife"
- help zeno _ "rings the mission bell"
- injure zeno "bleed"
- lose theo "melted"
+ die armand "mirrors are covered"

== 11 One Pew
Two [women](clemence+madame) walk behind [Armand](armand)'s coffin, and for the first time since the house was built [they](clemence+madame) use the same door. [Madame Villeray](madame) takes the arm of [her](madame) [son](armand)'s [half-sister](clemence) because the step is high. Nobody remarks on it. The [steward](steward) is handed to the provost by [his](steward) [employer](madame) in person. Out of bed at last, [Theophile](theo) sets the obituary by hand, in borrowed type, and leaves out nothing but the [father](planter). Then [he](theo) asks [Clemence](clemence) nothing whatever. [She](clemence) waits until New Year's Eve. At a quarter to twelve, [she](clemence) puts on [her](clemence) hat, goes into the shop and asks [him](theo).
- die.past armand "coffin"
- help clemence madame "takes the arm"
- sibling armand clemence "half-sister"
- parent madame armand "her son"
- boss madame steward "employer"
+ arrest madame steward "handed"
- recover theo "Out of bed"
- create theo "sets"
- reveal! theo "leaves out"
- travel clemence "goes into"
+ propose clemence theo "asks him"

== 12 Vacancies
Five years on. The sign reads [Hotel Toussaint & Press](#hotel). From the boat train step a former [major](crabb), [his](crabb) [wife](odalie), [whom](odalie) snow has not spoilt, and a small [person](child) called [Marie-Ange](child), [who](child) wants to know which of the ladies is the [aunt](clemence). The [one](philippa) with ink on [her](philippa) cuffs? That is [Miss Gray](philippa), [who](philippa) went to prison for an editorial in March and has come out fatter. The [one](madame) in lace, asleep over the accounts? That is old [Madame Villeray](madame), [who](madame) keeps the till. "[I](clemence) am the [aunt](clemence)," says [Clemence](clemence), and hands [her](child) a ladle. In the doorway a [man](theo) [who](theo) was refused nineteen times is winding the clock.
+ married crabb odalie "wife"
- travel child+crabb+odalie "From the boat train"
- kin child clemence "aunt"
- arrest.past _ philippa "prison"
- create.past philippa "editorial"
- return philippa "come out"
- colleague clemence madame "keeps the till"
- gift clemence child "hands"
- reject.past clemence theo "refused"
