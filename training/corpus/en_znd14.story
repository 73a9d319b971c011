%series Harbour Brigade
%lang en
%genre police drama in Marseille, terse press-kit synopses
%cast solange | Captain Solange Mercier; Solange; Mercier | f
%cast yann    | Yann Le Goff; Yann; Le Goff | m
%cast nadir   | Nadir Benali; Nadir; Benali | m
%cast odile   | Odile Benali; Odile | f
%cast victor  | Victor Sabatini; Victor; Sabatini | m
%cast chiara  | Chiara Sabatini; Chiara | f
%cast luca    | Luca Sabatini; Luca | m
%cast prefect | Commissioner Rey; Rey | m
%cast fleur   | Fleur | f
%cast pilot   | - | m
%cast nurse   | Amandine | f
%cast baby    | - | f
%cast cousin  | - | m
%cast exa     | - | m
%cast docker  | - | m

== 1
[Captain Solange Mercier](solange) gets a new number two, [Nadir Benali](nadir), the same week [her](solange) [husband](yann), harbour [pilot](yann) [Yann Le Goff](yann), gets a new bed, at [his](yann) [mistress](fleur)'s. A [body](cousin) in the dry dock has been shot twice. [Benali](nadir) recognises the tattoo of the Sabatinis. [He](nadir) ought to: [he](nadir) grew up three doors from [Victor Sabatini](victor), the [boss](victor) of the docks, and was best [man](nadir) to [his](victor) [son](luca), [Luca](luca). Of that, [he](nadir) says nothing to the [captain](solange).
- boss solange nadir "number two"
- hire nadir solange "gets a new number"
- married solange yann "husband"
+ breakup yann solange "a new bed"
- affair fleur yann "mistress"
+ kill _ cousin "shot twice"
- discover nadir cousin "recognises"
- neighbour.past nadir victor "three doors from"
- parent victor luca "son"
- advisor.past nadir luca "best man"
- betray nadir solange "says nothing"

== 2
[Solange](solange) questions [Victor](victor)'s [daughter-in-law](chiara), [Chiara](chiara), [who](chiara) has a split lip and has walked into a door. [Nadir](nadir), by the window, can't look at [her](chiara): [they](chiara+nadir) were sweethearts before [Luca](luca) came along with a car. At home, [Odile Benali](odile), seven months gone, lays the table for two and eats alone. [Yann](yann) comes to pick up [his](yann) razor. [Solange](solange) hands it over blade first.
- investigate solange chiara "questions"
- kin chiara victor "daughter-in-law"
- injure chiara luca "split lip"
- betray chiara solange "walked into a door"
+ couple.past chiara nadir "sweethearts"
- married chiara luca "Luca came along"
- married nadir odile "two"
- pregnant odile nadir "seven months gone"
- sad odile "eats alone"
- quarrel solange yann "blade first"

== 3
[Luca](luca) beats a [docker](docker) senseless over a glance at [his](luca) [wife](chiara). [Nadir](nadir) slips the cuffs on [his](nadir) old [friend](luca), and is spat at. [Chiara](chiara), free for one night, rings [Nadir](nadir) from the breakwater; [he](nadir) goes. "Nothing happened," [he](nadir) assures [Odile](odile), smelling of salt. Nothing did, except that [they](chiara+nadir) kissed until the lighthouse went out. [Commissioner Rey](prefect), [who](prefect) dines with [Victor](victor), has the [prisoner](luca) out by breakfast.
+ attack luca docker "beats a docker senseless"
- jealous luca docker "a glance at his wife"
- married chiara luca "his wife"
- arrest nadir luca "slips the cuffs"
- friend.end luca nadir "is spat at"
+ kiss chiara nadir "kissed"
- cheat nadir odile "Nothing happened"
- betray nadir odile "assures Odile"
- friend prefect victor "dines with"
- rescue prefect luca "out by breakfast"

== 4
[Rey](prefect) wants the case closed. [Solange](solange) wants it open. [She](solange) defies [Rey](prefect). [Rey](prefect) takes [her](solange) badge. [Nadir](nadir) covers for [Solange](solange). [Fleur](fleur) leaves [Yann](yann). Fleur means flower; [Fleur](fleur) means business. [Yann](yann) sits at the bar of [Victor](victor). [Victor](victor) buys [Yann](yann) a drink. A pilot is useful to [Victor](victor). [Yann](yann) owes [Victor](victor) now. [Solange](solange) still wears the ring of [Yann](yann). Why? Ask [Solange](solange).
- quarrel prefect solange "defies"
- boss prefect solange "takes her badge"
+ quit solange prefect "takes her badge"
- help nadir solange "covers for"
+ breakup fleur yann "leaves Yann"
- gift victor yann "buys Yann a drink"
- love solange yann "still wears"

== 5
[Odile](odile) finds sand in the wrong shoes. [She](odile) follows [Nadir](nadir) to the breakwater and sees the other [woman](chiara)'s arms round [him](nadir). [Her](odile) waters break in the taxi. The [driver](pilot) runs every light; a [girl](baby) is born on the ramp of La Timone, and [her](baby) [father](nadir) is not there. When [he](nadir) does arrive, with petrol-station roses, the night [nurse](nurse) has orders. [Chiara](chiara), same night, same ward, is wheeled past [him](nadir). [Luca](luca) has found out as well.
- discover odile chiara+nadir "sand in the wrong"
- investigate odile nadir "follows"
- affair chiara nadir "arms round him"
- cheat nadir odile "the other woman's arms"
- help pilot odile "runs every light"
+ birth odile baby "is born"
- parent nadir baby "father"
- reject odile nadir "has orders"
- injure chiara luca "is wheeled past"
- discover luca chiara+nadir "has found out"

== 6
[Chiara](chiara) won't testify. The night [nurse](nurse), [whose](nurse) name is [Amandine](nurse), sits with [her](chiara) till four and tells of [her](nurse) own [ex](exa), and a door [she](nurse) too once walked into. At eight [Chiara](chiara) asks for the [captain](solange). Suspended, [Solange](solange) takes the statement in [her](solange) kitchen: it was [Luca](luca) [who](luca) fired in the dry dock, and the dead [man](cousin) was [her](chiara) [cousin](cousin). [Nadir](nadir) sleeps in [his](nadir) car. [Odile](odile) changes the lock with the [baby](baby) on [her](odile) hip.
- reject chiara _ "won't testify"
+ help nurse chiara "sits with her"
- reveal nurse chiara "tells of"
- ex exa nurse "her own ex"
+ reveal chiara solange "asks for"
- accuse chiara luca "fired"
- kill.past luca cousin "the dead man"
- kin chiara cousin "cousin"
+ breakup odile nadir "changes the lock"

== 7
The mistral blows for a week. Nothing sails. Hats are lost, a gull takes a sandwich from a judge. [Solange](solange) plays cards with [Yann](yann) for [his](yann) half of the flat and wins the balcony. [They](solange+yann) open the good bottle. In the morning [Yann](yann), in [his](yann) old dressing gown, makes coffee as if [he](yann) had never been away. It's the sort of mistake one makes in a wind, says [Solange](solange). [She](solange) makes it again on Thursday.
- find solange yann "wins the balcony"
+ sex solange yann "in his old dressing gown"

== 8
[Victor](victor) calls in the drink: [Yann](yann) is to bring a freighter in dark, or else. [He](yann) owns up to [Solange](solange), for once before and not after. [She](solange) plants a microphone in [his](yann) cap. Somebody in the building warns the Sabatinis. It can only be [Rey](prefect). On the bridge [Luca](luca) tears off the cap and takes the [pilot](yann) along as a shield. [Nadir](nadir), alone in the launch, has to choose between [Yann](yann) and the bullet. [He](nadir) doesn't choose long.
- threaten victor yann "or else"
- reveal yann solange "owns up"
- help solange yann "plants a microphone"
- betray prefect solange "warns"
- attack luca yann "tears off the cap"
+ abduct luca yann "takes the pilot along"
+ rescue nadir yann "doesn't choose long"

== 9
[Benali](nadir) is in a coma. Two [women](chiara+odile) sit outside, a chair apart: the [wife](odile) and the [mistress](chiara). [Chiara](chiara) talks first. [She](chiara) says it's over, it was only ever the [boy](nadir) from three doors down [she](chiara) was after, and [he](nadir)'s gone. [Odile](odile) says nothing, then holds out the [baby](baby). [Luca](luca), on the run, phones [his](luca) [father](victor) for money. [Victor](victor), [who](victor) never forgave [him](luca) the [cousin](cousin), tells the police which box.
- injure nadir luca "in a coma"
- married nadir odile "wife"
- affair chiara nadir "mistress"
+ breakup chiara nadir "it's over"
- reconcile chiara odile "holds out the baby"
- flee luca _ "on the run"
- parent victor luca "father"
- reconcile! luca victor "never forgave"
+ betray victor luca "tells the police"

== 10
[Luca](luca) is taken in a phone box in [Aubagne](@aubagne), talking to [Chiara](chiara)'s voicemail. [He](luca) gives up [Rey](prefect) for a cell with a view. The new [commissioner](solange) is [Mercier](solange), back with honours; the old [one](prefect) clears [his](prefect) desk under [her](solange) eyes. [Nadir](nadir) opens [his](nadir). The first face [he](nadir) sees is [Amandine](nurse)'s, the second [Odile](odile)'s, the third eight pounds heavy. "Who's this?" [he](nadir) asks. [Odile](odile) tells [him](nadir): [somebody](baby) [who](baby)'d like to meet [him](nadir).
+ arrest _ luca "is taken"
- love luca chiara "voicemail"
- betray luca prefect "gives up Rey"
+ hire solange "new commissioner"
- return solange "back with honours"
- quit prefect "clears his desk"
- recover nadir "opens his"
- treat nadir nurse "first face he sees"
- meet baby nadir "like to meet him"

== 11
[Chiara](chiara) files for divorce and gets it by fax. [Victor](victor), ruined, old overnight, calls on [her](chiara) with the family pearls; [she](chiara) shows [him](victor) out, then calls [him](victor) back for the pearls. [Yann](yann) has popped the question to [his](yann) own [ex-wife](solange). [Solange](solange) says [she](solange)'d rather live in sin. [Odile](odile) lets [Nadir](nadir) come home on a folding bed. The bed stands in the hall for a week, then in the nursery, and on Sunday it's folded.
+ divorce chiara luca "gets it by fax"
- lose victor "ruined"
- gift victor chiara "family pearls"
- reject chiara victor "shows him out"
- propose yann solange "popped the question"
- ex solange yann "ex-wife"
- reject solange yann "rather live in sin"
+ reconcile nadir odile "it's folded"

== 12
[Rey](prefect) gets nine years. [Amandine](nurse) rents the room above the fish market to [Chiara](chiara); [they](chiara+nurse) share a balcony, a cat, a dislike of doors. Something else is growing up there, and the fishwives, who miss nothing, approve. [Nadir](nadir) asks for a desk job. Request refused, says [his](nadir) [boss](solange), and tears up [his](nadir) letter. [Yann](yann) steers the ferry past [her](solange) window and blows the horn, twice, as agreed. [She](solange)'s not at the window. [She](solange)'s at the wheel.
- arrest _ prefect "nine years"
+ housemate.start chiara nurse "rents the room"
+ love.start chiara nurse "Something else is growing"
- boss solange nadir "boss"
- reject solange nadir "Request refused"
- couple solange yann "as agreed"
