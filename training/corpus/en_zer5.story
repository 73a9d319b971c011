%series Second Flush
%lang en
%genre inheritance drama on a Darjeeling tea estate, glossy streaming overviews
%cast rohini   | Rohini Pradhan; Rohini | f
%cast dev      | Devraj Pradhan; Dev; Devraj | m
%cast wes      | Wesley Crane; Wes; Crane | m
%cast pema     | Pema | f
%cast subba    | Manager Subba; Subba | m
%cast pushpa   | Pushpa Chettri; Pushpa | f
%cast anand    | Anand Mitra; Anand; Mitra; Dr. Mitra | m
%cast colette  | Colette Pradhan; Colette | f
%cast grandpa  | Bikram Pradhan; Bikram | m
%cast juno     | Juno Crane; Juno | n
%cast tenzing  | Tenzing | m
%cast buyer    | Mr Ostrowski; Ostrowski | m
%cast nurse    | - | f
%cast husband  | - | m
%cast plucker  | - | f

== 1
Summoned by a telegram that nobody admits to having sent, [Rohini Pradhan](rohini) leaves [her](rohini) restaurant in [Leeds](@leeds) for the estate [she](rohini) was born on. [Bikram](grandpa), [her](rohini) tyrannical [grandfather](grandpa), has named a single heir and sealed the envelope until the second flush. Everyone thinks it is for them: [Dev](dev), [her](rohini) spendthrift [cousin](dev); [Colette](colette), [his](dev) French [stepmother](colette); and a lanky [American](wes) at the gate, [Wesley Crane](wes), [who](wes) claims the old [man](grandpa)'s blood runs in [his](wes) veins.
- travel rohini "leaves her restaurant"
- kin grandpa rohini "grandfather"
- kin dev rohini "cousin"
- kin colette dev "stepmother"
+ kin? grandpa wes "claims"
- invite _ rohini "Summoned"
- gift? grandpa _ "named a single heir"

== 2
Too ill to receive more than one visitor a day, [Bikram](grandpa) chooses the [American](wes). [Dev](dev) bribes the [nurse](nurse) to listen at the door; what [she](nurse) hears, [she](nurse) sells to [Colette](colette) as well. In the withering loft, plucking [forewoman](pushpa) [Pushpa](pushpa) recognizes the [cook](rohini) from [Leeds](@leeds) as the little [girl](rohini) [she](pushpa) once carried on [her](pushpa) back. [Rohini](rohini) has not forgotten either, least of all why [she](rohini) was sent away: [Anand](anand), [Pushpa](pushpa)'s [nephew](anand), now the estate's [doctor](anand) and somebody's [husband](anand).
- ill grandpa "Too ill"
- invite grandpa wes "chooses"
- gift dev nurse "bribes"
- investigate nurse grandpa+wes "listen at the door"
+ betray nurse dev "sells to Colette"
- reveal nurse colette "sells to Colette"
- discover pushpa rohini "recognizes"
- help.past pushpa rohini "carried on her back"
- love.past anand rohini "why she was sent away"
- kin anand pushpa "nephew"
- married _ anand "somebody's husband"

== 3
Midnight blaze in the sorting room! [Manager Subba](subba), [who](subba) has served three generations, drags out the ledgers and leaves it to [Wes](wes) to drag out [Subba](subba). Singed but grateful, the [manager](subba) lets [his](subba) [rescuer](wes) see a page that should have burned. Somebody has been selling the best leaf twice. Next morning, [Dr. Mitra](anand) bandages [the two](subba+wes) of [them](subba+wes) and, across the cotton wool, meets the eyes of [Rohini](rohini) for the first time in sixteen years. Neither says hello.
+ rescue wes subba "drag out Subba"
- boss grandpa subba "has served"
- reveal subba wes "lets his rescuer see"
- betray.past _ grandpa "selling the best leaf"
- treat subba+wes anand "bandages"
- meet anand rohini "meets the eyes"
- injure subba "Singed"
- happy subba wes "grateful"

== 4
Who better to catch a thief than another? [Dev](dev), up to [his](dev) neck in gambling debts, swears to [his](dev) [cousin](rohini) that for once it was not [him](dev), and offers to find out who it was. Against [her](rohini) better judgment, [she](rohini) shakes on it. [Colette](colette) cozies up to [Wes](wes) over the piano, widow to orphan, and slips one of [his](wes) hairs into a locket. [Juno](juno), [Wes](wes)'s teenage [child](juno) [whom](juno) [he](wes) has mentioned to no one, steps off the toy train with a skateboard and a temper.
- kin dev rohini "cousin"
- investigate? dev _ "offers to find out"
+ help dev rohini "shakes on it"
- flirt colette wes "cozies up"
- married.past _ colette "widow to"
+ steal colette wes "slips one of his hairs"
- parent wes juno "teenage child"
- travel juno "steps off"
- reveal! wes _ "mentioned to no one"
- lose.past dev "gambling debts"

== 5
Fourteen, furious and allergic to tea, [Juno](juno) refuses to speak to the [liar](wes) [who](wes) booked one ticket instead of two. The [runaway](juno) prefers the company of [Tenzing](tenzing), the estate's aged [postman](tenzing), [who](tenzing) lets slip that no telegram has come through [his](tenzing) hands in years; the one in [Leeds](@leeds) was a forgery. [Rohini](rohini) confronts the obvious suspect, [Pushpa](pushpa). "Yes," says the [forewoman](pushpa), "it was [me](pushpa)." Somebody had to come who can count.
- sad juno wes "refuses to speak"
- betray wes juno "liar"
- flee.past juno "runaway"
- friend juno tenzing "prefers the company"
+ reveal tenzing juno "lets slip"
- accuse rohini pushpa "confronts"
+ betray.past pushpa rohini "it was me"
- reveal pushpa rohini "it was me"

== 6
The hair comes back from the laboratory in [Kolkata](@kolkata): [Wes](wes) is no more a Pradhan than the piano. [Colette](colette) keeps the result to herself, and the [impostor](wes) on a leash. If [he](wes) inherits, [he](wes) will marry [her](colette); if [he](wes) balks, [Juno](juno) will read it in the paper. [Dev](dev), trailing the stolen chests by jeep, finds [Subba](subba) at the end of the road, embracing a [woman](pema) in the doorway of a shack. It is no mistress. [Pema](pema) is [his](subba) [daughter](pema), and [she](pema) is dying for want of money.
- kin! grandpa wes "no more a Pradhan"
+ discover colette wes "comes back"
- threaten colette wes "on a leash"
- wedding? colette wes "marry her"
- investigate dev _ "trailing the stolen chests"
+ discover dev subba "finds Subba"
- parent subba pema "daughter"
- ill pema "dying"
- steal.past subba grandpa "stolen chests"
- reveal! colette _ "keeps the result"
- find? wes "inherits"
- affair! pema subba "no mistress"

== 7
To turn in the [thief](subba), or not? The old [Dev](dev) would have asked for a cut. The new [one](dev) sells [his](dev) watch, [his](dev) jeep and [his](dev) pride, and pays for [Pema](pema)'s operation. [Anand](anand) performs it with [Rohini](rohini) holding the lamp, and by the time the [patient](pema) stirs, the [surgeon](anand) has explained a marriage that ended in everything but name. When [Bikram](grandpa) calls for [his](grandpa) [heir](rohini) that night, it is the wrong name that the [nurse](nurse) writes down.
- steal.past subba grandpa "thief"
- accuse? dev subba "turn in"
+ help dev pema "pays for"
- treat pema anand "performs it"
- help rohini anand "holding the lamp"
- recover pema "stirs"
- married.end _ anand "ended"
- betray nurse grandpa "wrong name"
- reveal anand rohini "has explained"
- invite grandpa rohini "calls for"

== 8
Stricken at the tasting table, [Bikram](grandpa) dies with a spoon in [his](grandpa) hand. Mourners come from nine valleys, among them [Mr Ostrowski](buyer), a [buyer](buyer) from [Gdynia](@gdynia) [who](buyer) weeps harder than all the family, and bids for the estate before the pyre is cold. [Pushpa](pushpa) stops the pluckers from striking; [Wes](wes), moved in spite of himself, carries the [man](grandpa) [he](wes) has deceived on [his](wes) shoulder. For that alone, [Juno](juno) takes [his](wes) hand.
+ die grandpa "dies with a spoon"
- travel buyer "from Gdynia"
- sad buyer grandpa "weeps harder"
- help pushpa _ "stops the pluckers"
- betray.past wes grandpa "has deceived"
- reconcile juno wes "takes his hand"
- ill grandpa "Stricken"
- find? buyer "bids for"

== 9
The envelope is opened, and it is empty. In the uproar everybody accuses everybody: [Colette](colette) the [nurse](nurse), the [nurse](nurse) [Dev](dev), [Dev](dev) the [American](wes), and [Wes](wes), unable to bear it any longer, himself. "[I](wes) am a piano tuner from [Dayton](@dayton)," [he](wes) tells them. It was [Colette](colette)'s late [husband](husband) [who](husband) sent for [him](wes), out of spite, and then died. [Juno](juno), proud and homeless, calls [him](wes) an idiot. Alone with a locket and nobody to hang it on, [Colette](colette) laughs until the [nurse](nurse) has to slap [her](colette).
- married.past colette husband "husband"
- die.past husband "died"
- accuse colette nurse "accuses everybody"
- accuse nurse dev "accuses everybody"
- accuse dev wes "accuses everybody"
+ reveal wes _ "piano tuner"
- happy juno wes "proud"
- attack nurse colette "slap"
- invite.past husband wes "sent for him"
- sad colette "Alone"

== 10
No will, no heir, and [Ostrowski](buyer) at the door with a suitcase of cash. By law the land falls to [Dev](dev) and [Rohini](rohini) in equal parts, and the [cousins](dev+rohini) cannot agree on so much as a teapot. [He](dev) wants to sell, since [he](dev) owes; [she](rohini) to stay, since [she](rohini) loves. [Anand](anand)'s divorce comes through on the very evening that [his](anand) [love](rohini) has no time for [him](anand). The recovering [Pema](pema) tells [Juno](juno) where [her](pema) [father](subba) hides what [he](subba) cannot burn.
- find dev+rohini "falls to"
- kin dev rohini "cousins"
+ quarrel dev rohini "cannot agree"
- love anand rohini "his love"
- divorce _ anand "divorce comes through"
- recover pema "recovering"
- parent subba pema "father"
- reveal pema juno "tells Juno"
- reject rohini anand "no time for"

== 11
Inside [Subba](subba)'s prayer wheel, [Juno](juno) finds the true will. The [manager](subba) had taken it from the envelope on the night of the fire, fearing that [he](subba) would be named in it. [He](subba) was: as [son](subba). [Bikram](grandpa) had loved a [plucker](plucker) before [he](grandpa) ever loved an acre, and left everything to the [boy](subba) [he](grandpa) never had the courage to call [his](grandpa). [Subba](subba) has robbed, for years, himself. [Pushpa](pushpa) hands [him](subba) a chair. [She](pushpa) had known [his](subba) [mother](plucker).
+ find juno "finds the true will"
- steal.past subba grandpa "taken it"
- parent grandpa subba "as son"
- love.past grandpa plucker "loved a plucker"
- find subba grandpa "left everything"
- parent plucker subba "mother"
- help pushpa subba "hands him a chair"
- sad subba "fearing"

== 12
The new [owner](subba) signs with a shaking hand: half to [Pushpa](pushpa) and the pluckers, a quarter to the [nephew](dev) [who](dev) saved [his](subba) [Pema](pema), and the bungalow kitchen to [Rohini](rohini). [Ostrowski](buyer) goes home with one chest, and [Colette](colette), [who](colette) finds that [he](buyer) plays four-handed. [Juno](juno) and [Wes](wes) stay on for the piano. Under the oldest bush on the hill, [Rohini](rohini) tells [Anand](anand) that [she](rohini) sold [her](rohini) restaurant this morning. [He](anand) had the ticket to [Leeds](@leeds) already in [his](anand) pocket.
- gift subba pushpa "half to Pushpa"
- gift subba dev "a quarter"
- gift subba rohini "bungalow kitchen"
- kin dev subba "nephew"
- help.past dev pema "saved"
- travel buyer+colette "goes home"
+ reveal rohini anand "tells Anand"
- travel? anand "ticket to Leeds" @leeds
- quit rohini "sold her restaurant"
