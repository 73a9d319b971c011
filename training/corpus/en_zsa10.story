%series Anglesea Street
%lang en
%genre fire-station drama, Cork, Ireland, encyclopaedia series overview
%cast donal   | Dónal Twomey; Dónal; Twomey | m
%cast una     | Una Twomey; Una | f
%cast fin     | Finbarr Lucey; Fin Lucey; Fin; Lucey | m
%cast adaeze  | Adaeze Okoro; Adaeze; Okoro | f
%cast chidi   | Chidi | m
%cast bruna   | Bruna Teixeira; Bruna | f
%cast mags    | Mags Crowley; Mags; Crowley | f
%cast noel    | Noel Crowley; Noel | m
%cast ahern   | Superintendent Ahern; Ahern | m
%cast les     | Les Cronin; Cronin; Les | m
%cast eily    | Eily Lucey; Eily | f
%cast tip     | - | m
%cast steno   | - | m
%cast infant  | - | n

== 1 Turnout
[Dónal Twomey](donal), for a decade [chief](donal) of the fire station in [Anglesea Street](@anglesea), takes [Adaeze Okoro](adaeze) on to [his](donal) watch straight from training school, and places [her](adaeze) in the care of [Finbarr Lucey](fin), [who](fin) is engaged to the [chief](donal)'s [daughter](una) [Una](una) and has never lost a bet. At a blaze in a mattress shop [she](adaeze) carries out the [proprietor](les), [Les Cronin](les), over [her](adaeze) shoulder. [He](les) sends the station a crate of stout. [Mags Crowley](mags), a [paramedic](mags), notices that [his](les) hands smell of paraffin, and mentions it to nobody but [her](mags) [brother](noel) [Noel](noel), [who](noel) drives the engine.
- hire adaeze donal "takes Adaeze Okoro on"
- advisor fin adaeze "care of"
- engaged fin una "engaged"
- parent donal una "daughter"
+ rescue adaeze les "carries out"
- gift les _ "crate of stout"
- discover mags les "notices"
- reveal mags noel "mentions it"
- sibling mags noel "brother"

== 2 Second Alarm
When a warehouse on [Albert Quay](@albert) goes up three nights later, the roof comes in on [Noel Crowley](noel), [who](noel) had unhooked [his](noel) line to free a [colleague](fin)'s boot. The [colleague](fin) was [Lucey](fin), and [he](fin) tells the inquest, with [his](fin) eyes on [his](fin) cap, that the line must have parted. [Adaeze](adaeze) saw it otherwise. [Mags](mags), at the graveside, presses the folded flag into the arms of [Bruna Teixeira](bruna), a Brazilian [hairdresser](bruna) of [whose](bruna) existence the family had no idea until that morning, and [who](bruna) is four months gone.
+ die noel "comes in on"
- help noel fin "free a colleague's boot"
- colleague fin noel "colleague"
- betray fin _ "tells the inquest"
- discover adaeze fin "saw it otherwise"
- couple.past bruna noel "of whose existence"
- gift mags bruna "folded flag"
- pregnant bruna noel "four months gone"

== 3 The Insurer's Man
[Superintendent Ahern](ahern), [who](ahern) has known [Cronin](les) since [both](ahern+les) were altar boys, sees no connection between the two fires. The [paramedic](mags), [who](mags) does, goes through [her](mags) late [brother](noel)'s notebook and finds the smell of paraffin entered under four earlier dates. [She](mags) takes it to the [chief](donal). [Twomey](donal), with a pension in sight, locks it in [his](donal) desk. It is the [recruit](adaeze) [who](adaeze) forces the lock, photographs the pages and, on being caught at it by [Una](una), is asked to wait until after the wedding. [Chidi](chidi), the [recruit](adaeze)'s [husband](chidi), paints the spare room yellow.
- friend ahern les "altar boys"
- investigate mags les "goes through"
- sibling mags noel "brother"
- die.past noel "late"
- reveal mags donal "takes it to the chief"
- reveal! donal _ "locks it"
+ steal adaeze donal "forces the lock"
- discover una adaeze "caught at it"
- wedding? fin una "wedding"
- married adaeze chidi "husband"

== 4 Hen Night
[Una](una) does not wait. In [her](una) veil and somebody else's boots, [she](una) puts it to [Fin](fin) in front of [his](fin) [mother](eily), [Eily](eily), whether [he](fin) let [Noel](noel) take the blame for a line that [he](fin) himself had begged [him](noel) to unhook. [Lucey](fin) says nothing, goes out for cigarettes and is next heard of in [Rosslare](@rosslare). The jilted [bride](una) eats the top tier of the cake with [Mags](mags), and [Eily](eily), [who](eily) has borne with one deserter in the family already, pays for the band. [Ahern](ahern) receives a three-piece suite at cost.
+ accuse una fin "puts it to Fin"
- parent eily fin "mother"
- betray.past fin noel "take the blame"
- flee fin "goes out for cigarettes" @rosslare
- breakup fin una "jilted"
- celebrate mags+una "eats the top tier"
- help eily una "pays for the band"
- find ahern les "at cost"

== 5 Plain Water
[Adaeze](adaeze) brings the photographs to [Ahern](ahern). [Ahern](ahern) thanks [Adaeze](adaeze). [Ahern](ahern) rings [Les](les). [Les](les) rings [Tip](tip). [Tip](tip) follows [Adaeze](adaeze) home. [Tip](tip) breaks a milk bottle on the step. [Chidi](chidi) finds the glass. [Chidi](chidi) cuts [his](chidi) foot. [Mags](mags) cleans the cut. [Mags](mags) asks who would do this. [Adaeze](adaeze) has a fair idea. [She](adaeze) does not tell [Chidi](chidi). A cat is fetched from a tree. The tree falls down. [Twomey](donal) misses [Noel](noel). [Bruna](bruna) cuts [Twomey](donal)'s hair. [Bruna](bruna) misses [Noel](noel) too.
- reveal adaeze ahern "brings the photographs"
- betray ahern adaeze "rings Les"
- investigate tip adaeze "follows Adaeze"
+ threaten tip adaeze "breaks a milk bottle"
- injure chidi "cuts his foot"
- treat chidi mags "cleans the cut"
- reveal! adaeze chidi "does not tell"
- sad donal noel "misses Noel"
- sad bruna noel "misses Noel too"

== 6 Back Draught
The [hairdresser](bruna)'s salon burns on a Sunday, with its [owner](bruna) upstairs. [Adaeze](adaeze) finds [her](bruna) under the sink; the [chief](donal) himself, [who](donal) has not been up a ladder since [his](donal) operation, brings [both](adaeze+bruna) down, and the strain of it lays [him](donal) out on the pavement. It is nothing worse than a pulled muscle. The waters have broken, and the [child](infant) of the dead [driver](noel) sees the light in the back of [Mags](mags)'s ambulance at a red one. The [aunt](mags) holds [it](infant) up to the window. From across the street, the [man](tip) with the milk bottle looks on, takes off [his](tip) cap and is sick.
- attack tip bruna "burns"
- find adaeze bruna "finds her"
- rescue donal adaeze+bruna "brings both down"
- injure donal "pulled muscle"
+ birth bruna infant "sees the light"
- parent noel infant "child"
- help mags bruna "Mags's ambulance"
- kin infant mags "aunt"
- sad tip "is sick"

== 7 Man Overboard
From a barman in [Fishguard](@fishguard) [Una](una) learns where her former [fiancé](fin) washes dishes. [She](una) had meant to hit [him](fin). [She](una) finds [him](fin) yellow with jaundice in a room over a chip shop, fetches a doctor and, having stayed until [he](fin) could hold a spoon, informs [him](fin) that [they](fin+una) are finished. [He](fin) comes home with [her](una) on the boat nevertheless. On the quay stands [his](fin) [mother](eily), and beside [her](eily), with a face like a shut door, the [sister](mags) of the [man](noel) [who](noel) died for [his](fin) boot. [Mags](mags) slaps [him](fin). Then [Fin](fin) starts talking.
- ex fin una "former fiancé"
- discover una fin "learns where"
- attack? una fin "meant to hit"
- ill fin "jaundice"
- help una fin "fetches a doctor"
- breakup una fin "are finished"
- return fin "comes home"
- parent eily fin "mother"
- sibling mags noel "sister"
- die.past noel fin "died"
- attack mags fin "slaps him"
+ reveal fin mags "starts talking"

== 8 Statement
With [Lucey](fin)'s sworn account in the [chief](donal)'s hands and the [fire-raiser](tip) unnerved, [Cronin](les) decides to clear house. [Tip](tip), told to meet [him](les) at the slip, is pushed in with a sash weight in [his](tip) pocket; the very [firefighter](adaeze) on [whose](adaeze) step [he](tip) broke the bottle dives after [him](tip). [He](tip) coughs up half the river and five years of names, that of the [superintendent](ahern) among them. [Ahern](ahern), in [his](ahern) pyjamas, reaches for the telephone and finds [his](ahern) own sergeants on the line. [Twomey](donal) hands in [his](donal) badge for having kept the notebook in a drawer.
+ attack les tip "pushed in"
- rescue adaeze tip "dives after him"
- threaten.past tip adaeze "broke the bottle"
- reveal tip adaeze "coughs up"
- accuse tip ahern "that of the superintendent"
- arrest _ ahern "his own sergeants"
- quit donal "hands in his badge"

== 9 Acting Chief
For want of anyone better, as the council puts it, [Mags](mags) is seconded to run the station. [Her](mags) first order is to set [Lucey](fin) to polishing brass, out of reach of any hose; [her](mags) second, a christening, at which the [infant](infant) gets the name of the [father](noel) [it](infant) will never see and a [godmother](adaeze) from [Enugu](@enugu). [Les](les) has disappeared. A reward is offered. [Eily](eily), airing [her](eily) holiday cabin in [Youghal](@youghal), walks in on a [stranger](les) asleep under a very good quilt, pulls the door to, turns the key and sits down on the step with [her](eily) rosary until the guards arrive.
+ hire mags "seconded"
- celebrate infant "christening"
- parent noel infant "father"
- kin adaeze infant "godmother"
- flee les "has disappeared"
- find eily les "walks in on"
- arrest eily les "turns the key"

== 10 Long Hose
[Chidi](chidi) hears for the first time in open court of the threats, the river and the [man](tip) [who](tip) shadowed [his](chidi) [wife](adaeze), and asks [her](adaeze) on the courthouse steps what else [he](chidi) ought to know. [She](adaeze) is expecting, [she](adaeze) says, since [he](chidi) asks. The former [superintendent](ahern) gets six years, the mattress [dealer](les) fifteen, [Tip](tip) a suspended sentence on the plea of the [woman](bruna) [he](tip) burned out. [Una](una), called as a witness, catches the eye of the court [stenographer](steno) and is asked to repeat [her](una) answer. [Her](una) [father](donal), gardening badly, takes up bees.
- discover chidi adaeze "hears for the first time"
- investigate.past tip adaeze "shadowed"
- married adaeze chidi "wife"
+ pregnant adaeze chidi "expecting"
- arrest _ ahern "gets six years"
- arrest _ les "fifteen"
- help bruna tip "on the plea"
- attack.past tip bruna "burned out"
- flirt steno una "catches the eye"
- parent donal una "father"

== 11 The Brass Room
An explosion in the boiler house of the maternity hospital finds the crew two short, and the acting [chief](mags), having counted twice, tells the [polisher](fin) of brass to get [his](fin) coat. [Fin](fin) goes in on one line with [Adaeze](adaeze). When the stairwell drops, it is [her](adaeze) boot that is caught; [he](fin) looks at [his](fin) hook, unclips it and frees [her](adaeze), as was once done for [him](fin), and [Twomey](donal), [who](donal) has run all the way from the beehives, catches the rope's end as it slides away. [All three](adaeze+donal+fin) are coughing in the yard when [Eily](eily) gets there. [Mags](mags) hands [Lucey](fin) [her](mags) [brother](noel)'s helmet.
- boss mags fin "acting chief"
- colleague adaeze fin "on one line"
+ rescue fin adaeze "frees her"
- rescue donal fin "catches the rope's end"
- rescue.past noel fin "once done for him"
- gift mags fin "hands Lucey"
- sibling mags noel "brother"

== 12 Stand Down
Dust gets on the chest of the old [chief](donal), and [he](donal) dies in November, in the ward from which the mothers had been carried. The whole station walks behind the engine. [Una](una), on the arm of the [stenographer](steno), lets [her](una) former [fiancé](fin) take a corner of the coffin, which everyone understands. [Bruna](bruna) reopens the salon with the insurance money. In the final scene the [godmother](adaeze), on leave and enormous, teaches the [toddler](infant) to say "Turn out", and [Mags Crowley](mags), now [chief](mags) in name as well, stops the bell, since it is only the kettle.
- ill donal "Dust gets on the chest"
+ die donal "dies"
- couple steno una "on the arm"
- ex fin una "former fiancé"
- reconcile fin una "take a corner"
- create bruna "reopens the salon"
- kin adaeze infant "godmother"
- advisor adaeze infant "teaches"
- hire mags "in name as well"
