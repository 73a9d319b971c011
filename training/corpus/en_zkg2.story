%series Blue Funnel, Black Funnel
%lang en
%genre glossy soap about two Greek shipping families, magazine listings
%cast stavros  | Stavros Lemou; Stavros | m
%cast ismene   | Ismene Lemou; Ismene | f
%cast perry    | Perry Lemou; Perry | m
%cast danae    | Danae Lemou; Danae | f
%cast achille  | Achille Lemou; Achille | m
%cast katina   | Katina Vatis; Katina | f
%cast iason    | Iason Vatis; Iason | m
%cast roxy     | Roxy Vatis; Roxy | f
%cast wray     | Captain Wray; Wray | m
%cast olu      | Olu Falade; Olu | m
%cast bettina  | Bettina | f
%cast nikos    | Nikos Vatis; Nikos | m
%cast snow    | Mr. Snow | m
%cast stoker   | Manolis | m
%cast steward  | - | m
%cast oldlady  | - | f
%cast baby     | - | f

== 1
Champagne in [Piraeus](@piraeus)! Shipping king [Stavros Lemou](stavros) launches the biggest tanker in the Aegean and names it after [his](stavros) [wife](ismene), [Ismene](ismene), instead of [his](stavros) [mother](oldlady), [who](oldlady) never lived to forgive [him](stavros). [Their](ismene+stavros) [twins](danae+perry), [Perry](perry) and [Danae](danae), are barely on speaking terms: [he](perry) gets the head office, [she](danae) gets a horse. Then a helicopter lands. It carries [Katina Vatis](katina), [who](katina) was left at the altar by [Stavros](stavros) thirty years ago and [who](katina) now owns the rival line. [She](katina) has brought [him](stavros) a wreath.
- celebrate ismene+stavros "Champagne"
- married ismene stavros "wife"
- parent oldlady stavros "mother"
- parent ismene+stavros danae+perry "twins"
- sibling danae perry "twins"
- quarrel danae perry "barely on speaking terms"
+ breakup.past stavros katina "left at the altar"
- enemy katina stavros "rival line"
- gift katina stavros "wreath"
- travel katina "helicopter lands" @piraeus
- die.past oldlady "never lived"
- create stavros "launches"
- hire perry "gets the head office"
- gift stavros danae "gets a horse"

== 2
[Danae](danae) sells the horse and buys herself a berth as a deckhand, under a false name, on the worst ship in [her](danae) [father](stavros)'s fleet. [Captain Wray](wray) is a Scot with a temper; the second [engineer](olu), [Olu Falade](olu), is the only [one](olu) on board [who](olu) notices that the new [boy](danae) is a girl, and keeps it to himself. Back home [Perry](perry) has eyes for [Bettina](bettina), [his](perry) [father](stavros)'s Viennese [secretary](bettina). What [he](perry) does not know: so has the old [man](stavros), and [she](bettina) has the bracelets to show for it.
- parent stavros danae+perry "father"
+ betray danae wray "false name"
- hire danae "deckhand"
- boss wray danae+olu "Captain"
- discover olu danae "notices"
- reveal! olu _ "keeps it to himself"
- love perry bettina "has eyes for"
- boss stavros bettina "secretary"
+ affair bettina stavros "so has the old man"
- gift stavros bettina "bracelets"
- discover! perry bettina+stavros "does not know"

== 3
[Ismene](ismene)'s [brother-in-law](achille), the [gambler](achille) [Achille](achille), needs half a million by Friday. [Katina](katina) will pay it, in exchange for the tanker's safety reports. [Achille](achille) photographs them while [he](achille) is a guest at [his](achille) [brother](stavros)'s own name-day party. Caught on the stairs by [Perry](perry), [he](achille) claims to be looking for aspirin, and [his](achille) [nephew](perry), [who](perry) once learned poker on [his](achille) knee, wants to believe [him](achille). Meanwhile [Katina](katina) warns [her](katina) adopted [son](iason), [Iason](iason), never to fall for a Lemou. It runs in the blood, [she](katina) says, like gout.
- kin achille ismene "brother-in-law"
- gift? katina achille "will pay"
+ betray achille stavros "photographs"
- sibling achille stavros "brother's"
- celebrate stavros "name-day"
- discover perry achille "Caught on the stairs"
- betray achille perry "claims to be"
- kin achille perry "nephew"
- advisor.past achille perry "learned poker"
- parent katina iason "adopted son"
- love? iason _ "fall for"

== 4
A storm. A chain breaks. [Danae](danae) goes overboard. [Olu](olu) jumps after [Danae](danae). [He](olu) has [her](danae) by the hair. [Wray](wray) turns the ship around. The [steward](steward) brings blankets and stares. Now everyone sees what [Olu](olu) has known. [Wray](wray) roars at [Danae](danae). [Danae](danae) roars at [Wray](wray). "[You](danae) are a Lemou," says the [captain](wray). [He](wray) has seen [Stavros](stavros) angry. In the sick bay [Danae](danae) holds on to [Olu](olu)'s sleeve. Later [she](danae) is kissed. By breakfast [she](danae) is the [girlfriend](danae) of the [engineer](olu).
+ rescue olu danae "jumps after"
- help steward danae+olu "brings blankets"
- discover.past olu danae "has known"
- quarrel danae wray "roars at"
- discover wray danae "a Lemou"
- kiss danae olu "is kissed"
+ couple.start danae olu "girlfriend"

== 5
Who is [Mr. Snow](snow)? Under that name a [man](snow) has checked into a clinic above [Glyfada](@glyfada), with a beard, a limp and a photograph of [Katina](katina). [Iason](iason), running an errand to the same clinic for [his](iason) [mother](katina), holds a door for [him](snow) and feels watched all the way to the car. In the boardroom the leaked reports are in every newspaper. [Stavros](stavros) suspects [Bettina](bettina), fires [her](bettina) by telephone and is told by the same telephone that [she](bettina) is three months along. [Ismene](ismene), on the extension, hangs up without a sound.
- travel snow "checked into" @glyfada
- betray snow _ "Under that name"
- parent katina iason "mother"
+ meet iason snow "holds a door"
- accuse stavros bettina "suspects"
- quit bettina stavros "fires her"
+ pregnant bettina stavros "three months along"
- reveal bettina stavros "is told"
- discover ismene bettina+stavros "on the extension"

== 6
Hell hath no fury. [Ismene](ismene) packs [her](ismene) [husband](stavros)'s suits into the lifeboat of the tanker that bears [her](ismene) name and has it lowered. Then [she](ismene) drives to the [woman](katina) [who](katina) might have had [him](stavros) and spared [her](ismene) the trouble. Over ouzo, [Katina](katina) and the deserted [wife](ismene) discover that [they](ismene+katina) rather like each other. Across town [Bettina](bettina), with no salary and no ring, faints on the tram and is caught by [Perry](perry). [He](perry) takes [her](bettina) home, makes the sofa for himself and hears that the [baby](baby) is not [his](perry) own but [his](perry) [father](stavros)'s. [He](perry) offers [it](baby) [his](perry) name.
- married ismene stavros "husband's"
+ breakup ismene stavros "has it lowered"
- sad ismene stavros "fury"
- travel ismene katina "drives to"
+ friend.start ismene katina "rather like each other"
- ill bettina "faints"
- rescue perry bettina "caught by"
- housemate.start bettina perry "takes her home"
- reveal bettina perry "hears"
- parent stavros perry "father's"
- pregnant bettina stavros "baby"
- help? perry baby "offers it"

== 7
[Danae](danae) comes ashore on the arm of [Olu](olu), and finds [her](danae) [parents](ismene+stavros)' house in two halves, a chalk line down the dining table. [Stavros](stavros) will not shake the [Nigerian](olu)'s hand. A coal carrier's [grandson](stavros) himself, [he](stavros) wants a prince for [his](stavros) [daughter](danae). "[You](stavros) have just lost [me](danae)," says [Danae](danae), and books a room at the seamen's mission. The [couple](danae+olu) hold a party there for two in a bunk bed. In the corridor [she](danae) bumps into a [stranger](iason) with a crate of oranges, hands [him](iason) back the three [he](iason) dropped and forgets to let go.
- return danae "comes ashore"
- married.end ismene stavros "in two halves"
- reject stavros olu "will not shake"
- parent ismene+stavros danae "parents'"
+ quarrel danae stavros "lost me"
- move danae "books a room"
- couple danae olu "couple"
- celebrate danae+olu "party"
+ meet danae iason "bumps into"
- love danae iason "forgets to let go"

== 8
[Mr. Snow](snow) shaves off [his](snow) beard and is [Nikos Vatis](nikos), [who](nikos) went down with the [Andromache](*andromache) twenty-six years ago and [whom](nikos) [Katina](katina) has mourned ever since in black Dior. [She](katina) slaps [her](katina) [husband](nikos), revives [him](nikos) and slaps [him](nikos) once more. Where has [he](nikos) been? In [Montevideo](@montevideo), it turns out, with a second family: from the next taxi steps [Roxy](roxy), twenty-four, gum-chewing, [his](nikos) [daughter](roxy). [Iason](iason), [who](iason) has always wanted a sister, carries [her](roxy) six suitcases. [Roxy](roxy) looks at the muscles of this [non-brother](iason) and decides that blood, fortunately, is not involved.
+ return nikos "shaves off his beard"
- die! nikos "went down"
- sad.past katina nikos "mourned"
- attack katina nikos "slaps"
- married katina nikos "husband"
- betray.past nikos katina "second family"
- parent nikos roxy "daughter"
- kin iason roxy "non-brother"
- help iason roxy "carries her six suitcases"
- love roxy iason "muscles"

== 9
[Roxy](roxy) makes [her](roxy) move at the pool and is gently told by [her](roxy) [stepbrother](iason) that [his](iason) heart is at the seamen's mission. [She](roxy) follows [him](iason) there, sees the Lemou [girl](danae) laughing on [his](iason) handlebars, and telephones the [girl](danae)'s [boyfriend](olu) at sea. [Olu](olu) hears the worst at the worst moment, with a boiler about to go. In the explosion [he](olu) loses the sight of one eye; old [Wray](wray), [who](wray) dragged [him](olu) clear, loses more than that and is buried off [Crete](@crete). [Danae](danae) hears of both on the same morning.
- flirt roxy iason "makes her move"
- reject iason roxy "gently told"
- kin iason roxy "stepbrother"
- love iason danae "his heart"
- date danae iason "on his handlebars"
- couple danae olu "boyfriend"
- discover roxy danae+iason "sees the Lemou girl"
- reveal roxy olu "hears the worst"
- discover danae olu+wray "hears of both"
- injure olu "loses the sight"
- rescue wray olu "dragged him clear"
+ die wray "buried"

== 10
At [Olu](olu)'s bedside [Danae](danae) swears that nothing has happened with [Iason](iason), which is true, and that nothing will, which is brave. [Olu](olu) sets [her](danae) free all the same; a man with one eye, [he](olu) says, still sees. [Perry](perry) has become used to the sofa and [Bettina](bettina) to [his](perry) coffee. [He](perry) would marry [her](bettina) tomorrow. [She](bettina) asks what the [child](baby) is to call [him](perry), brother or papa. [Achille](achille) loses again at the casino, to [Nikos](nikos), and this time the stake is the truth: [Katina](katina)'s [spy](achille) has a name, and [Nikos](nikos) sells it on.
- affair! danae iason "nothing has happened"
+ breakup olu danae "sets her free"
- housemate bettina perry "sofa"
- love perry bettina "would marry"
- wedding? bettina perry "would marry"
- lose achille nikos "loses again"
- discover nikos achille "has a name"
- betray.past achille _ "spy"
+ betray nikos achille "sells it on"

== 11
Cain and Abel, with lawyers: [Stavros](stavros) throws [his](stavros) only [brother](achille) off the board, out of the will and very nearly off the terrace. [Achille](achille), weeping, asks what a Lemou is without a Lemou to look down on. [He](achille) finds shelter with the one [relative](ismene) [who](ismene) still answers the bell, [his](achille) former [sister-in-law](ismene). [Ismene](ismene), [her](ismene) decree three days old, is learning to sail. [Her](ismene) [teacher](stoker), a retired [stoker](stoker), is no talker. [He](stoker) shows [her](ismene) a knot; [she](ismene) ties it around [his](stoker) wrist; the boat is seen drifting.
- sibling achille stavros "brother"
+ quit achille stavros "off the board"
- attack? stavros achille "very nearly"
- sad achille "weeping"
- move achille ismene "finds shelter"
- help ismene achille "shelter"
- kin.past achille ismene "former sister-in-law"
- divorce.past ismene stavros "decree"
- advisor stoker ismene "teacher"
+ affair.start ismene stoker "ties it"

== 12
Enemies' children marry quickly. [Danae](danae) and [Iason](iason) tell no one but the [steward](steward) of [her](danae) old ship, [who](steward) is now on [his](iason) [mother](katina)'s payroll and serves as a witness with a napkin over [his](steward) arm. The honeymoon lasts until the dessert. [Roxy](roxy), sore and inventive, shows up with a paper from an orphanage in [Chios](@chios), according to which the [groom](iason)'s natural [father](stavros) is [Stavros Lemou](stavros). Is [Danae](danae) the [wife](danae) of [her](danae) own [half-brother](iason)? [She](danae) runs out into the rain with one shoe on. [Iason](iason) finds the other.
+ wedding danae iason "marry quickly"
- reveal danae+iason steward "tell no one but"
- boss katina steward "payroll"
- parent katina iason "mother's"
- betray roxy danae+iason "inventive"
- parent? stavros iason "natural father"
- sibling? danae iason "half-brother"
- reveal roxy danae+iason "shows up with a paper"
+ flee danae iason "runs out"

== 13
Blood tests take a week, and nobody in either villa eats. [Katina](katina) goes to [Stavros](stavros), the first time [she](katina) has crossed [his](stavros) threshold since the church, and puts the question to [him](stavros) without a wreath. No, [he](stavros) says: there was never a child of [theirs](katina+stavros). [She](katina) believes [him](stavros). For an hour [they](katina+stavros) talk like the couple [they](katina+stavros) had been, [her](katina) [husband](nikos) asleep in the car. The result clears the [newlyweds](danae+iason). [Roxy](roxy) confesses that [she](roxy) typed the paper herself, and [her](roxy) [father](nikos) puts [her](roxy) on a plane; [she](roxy) gets off it before the doors close.
- travel katina stavros "crossed his threshold"
- parent! katina+stavros _ "never a child"
- couple.past katina stavros "the couple they had been"
- married katina nikos "husband"
+ sibling! danae iason "clears"
- married danae iason "newlyweds"
- reveal roxy _ "confesses"
- parent nikos roxy "father"
- travel! roxy "gets off it"
- betray.past roxy danae+iason "typed the paper"

== 14
[Bettina](bettina) has a [daughter](baby) in the back of [Perry](perry)'s car, and it is [Perry](perry) [whose](perry) finger the [baby](baby) grabs. [Stavros](stavros), a [father](stavros) for the third time and a [grandfather](stavros) any day now, if [Danae](danae)'s appetite is a sign, stands at the glass with [his](stavros) hat in [his](stavros) hands. [Ismene](ismene) comes up beside [him](stavros), with [her](ismene) [stoker](stoker), [Manolis](stoker), [whom](stoker) [she](ismene) introduces as the man [she](ismene) lives with. [The two](ismene+stavros) shake hands like owners after a collision. At the pier, [Olu](olu), master of the tanker now, is teaching [Roxy](roxy) to swear in Yoruba. [She](roxy) is a quick learner.
+ birth bettina baby "has a daughter"
- help perry bettina "in the back of Perry's car"
- parent stavros baby "father for the third"
- pregnant? danae iason "appetite"
- couple ismene stoker "lives with"
+ reconcile ismene stavros "shake hands"
- meet stavros stoker "introduces"
- hire olu "master of the tanker"
- advisor olu roxy "teaching"
