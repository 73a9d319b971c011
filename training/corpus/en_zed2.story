%series Above the Fold
%lang en
%genre newsroom drama, Cape Town: dense weekly synopses
%cast nomsa | Nomsa Dlamini; Nomsa; Dlamini | f
%cast pieter | Pieter Rautenbach; Pieter; Rautenbach | m
%cast farrah | Farrah Osman; Farrah; Osman | f
%cast declan | Declan Boyle; Declan; Boyle | m
%cast thabo | Thabo | m
%cast gugu | Gugu | f
%cast minister | Deputy Minister Steyn; Steyn | m
%cast wife | Marelize Steyn; Marelize | f
%cast source | Daisy | f
%cast publisher | Hendrik Loots; Loots | m
%cast gunman | - | m
%cast nurse | - | m
%cast mother | - | f
%cast son | Sipho | m
%cast lawyer | Advocate Naidoo; Naidoo | f
%cast cousin | - | m

== 1
The day the [Courier](#courier) sacks a third of its staff, [Nomsa Dlamini](nomsa) is promoted to editor over the head of [Pieter Rautenbach](pieter), [who](pieter) taught [her](nomsa) everything and was once [her](nomsa) [husband](pieter). Crime [reporter](farrah) [Farrah Osman](farrah) gets a call from a frightened [woman](source) at the ministry of ports: containers are vanishing, and [Deputy Minister Steyn](minister) signs for them. Across the desk [her](farrah) deadliest [rival](declan) in the building, political [correspondent](declan) [Declan Boyle](declan), pretends to be asleep.
- quit _ "sacks" #courier
+ hire nomsa "promoted" #courier
- boss.start nomsa pieter "over the head"
- advisor.past pieter nomsa "taught"
- ex nomsa pieter "once"
- sad source "frightened"
+ reveal source farrah "call"
- lose _ "vanishing"
- accuse source minister "signs"
- enemy declan farrah "rival"
- married.past nomsa pieter "husband"
- betray declan farrah "pretends"

== 2
[Boyle](declan), [who](declan) heard every word, beats [Farrah](farrah) to the harbour and finds the informant's [cousin](cousin), a crane [driver](cousin), floating between two tugs. [He](declan) files four paragraphs before the body is ashore. [Farrah](farrah) empties a cup of rooibos over [his](declan) keyboard; [Nomsa](nomsa) orders [the two](declan+farrah) to share a byline, a car and, if need be, a toothbrush. [Her](nomsa) teenage [son](son) [Sipho](son), meanwhile, skips school to see [Pieter](pieter), the only [father](pieter) [he](son) ever had.
- discover.past declan "heard"
- travel declan "harbour"
- find declan cousin "finds"
- kin cousin source "cousin"
+ die cousin "floating"
- create declan "files"
- attack farrah declan "empties"
- boss nomsa declan+farrah "orders"
+ colleague.start declan farrah "share a byline"
- parent nomsa son "son"
- flee son "skips"
- parent pieter son "father"

== 3
Stuck in a hatchback outside the [minister](minister)'s villa, [Declan](declan) and [Farrah](farrah) learn more about one another than about [Steyn](minister): [her](farrah) [mother](mother) is losing [her](mother) memory, [his](declan) divorce came through on Tuesday. Towards midnight a limousine brings home [Steyn](minister)'s [wife](wife), [Marelize](wife), in the company of the [Courier](#courier)'s own [publisher](publisher), [Hendrik Loots](publisher). [They](publisher+wife) are not discussing ports. [Farrah](farrah) takes the picture; it is [Declan](declan) [who](declan) says [they](declan+farrah) should wait with it.
- investigate declan+farrah minister "outside"
- discover declan+farrah "learn"
- parent mother farrah "mother"
- ill mother "losing"
- divorce.past _ declan "divorce"
- return wife "brings home"
- married minister wife "wife"
+ affair publisher wife "not discussing ports"
- discover declan+farrah publisher+wife "takes the picture"

== 4
[Loots](publisher) wants the port story dropped and invites [Nomsa](nomsa) to lunch to say so. If [she](nomsa) prints, the building goes to a developer. Shaken, [she](nomsa) seeks counsel from [Pieter](pieter), [who](pieter) tells [her](nomsa) to do what [he](pieter) never dared; the evening ends in the flat [they](nomsa+pieter) used to own, on a sofa that was always too short. [Thabo](thabo), the photo [editor](thabo) [who](thabo) has pined for [Nomsa](nomsa) since the interns' party, sees [her](nomsa) in yesterday's dress at the morning conference and crops [Pieter](pieter) out of every frame.
- invite publisher nomsa "invites"
- create? nomsa "prints"
+ threaten publisher nomsa "goes to a developer"
- sad nomsa "Shaken"
- help pieter nomsa "counsel"
- housemate.past nomsa pieter "used to own"
+ sex nomsa pieter "sofa"
- love thabo nomsa "pined"
- discover thabo nomsa "sees"
- jealous thabo pieter "crops"

== 5
Going by the name of "[Daisy](source)" in the notes, the [woman](source) from the ministry agrees to hand over the ledgers at a taxi rank. A [motorcyclist](gunman) gets there first. [Farrah](farrah), shoved aside by [Declan](declan), hits the tarmac unhurt; the bullet meant for the [whistleblower](source) has gone through [his](declan) shoulder. From the trolley in the corridor at [Groote Schuur](#schuur) [he](declan) dictates the lead to [her](farrah), with corrections, until a [nurse](nurse) confiscates the phone and cuts [his](declan) shirt away.
- gift? source farrah "hand over"
- injure! farrah "unhurt"
- attack gunman source "meant for"
+ rescue declan farrah "shoved aside"
- reveal source "whistleblower"
+ injure declan gunman "through his shoulder"
- create declan "dictates"
- treat declan nurse "nurse"

== 6
Page one: the ports, the containers, the [Steyn](minister) signature. [Nomsa](nomsa) has printed, and by noon [she](nomsa) is out, a cardboard box under [her](nomsa) arm, the applause of the whole floor at [her](nomsa) back. [Loots](publisher) gives [her](nomsa) chair to [Rautenbach](pieter). Will [he](pieter) take it? [He](pieter) does, and cannot say why. [Sipho](son) refuses to come to the phone. The [minister](minister) has [Advocate Naidoo](lawyer) announce that the documents are forged.
- create nomsa "printed"
- accuse nomsa minister "Page one"
+ quit nomsa publisher "is out"
+ hire pieter publisher "gives her chair"
- reject son pieter "refuses"
- advisor lawyer minister "Advocate"
- accuse lawyer _ "forged"

== 7
Why [he](pieter) took it comes out on Thursday. [Pieter](pieter) has been copying [Loots](publisher)'s correspondence, night after night, with the help of the [publisher](publisher)'s [secretary](gugu), [Gugu](gugu), and carries it to [Nomsa](nomsa)'s kitchen in a cooler bag. [She](nomsa) lets [him](pieter) stand on the mat a good while for what [he](pieter) put [her](nomsa) through. Among the letters is the wedding photograph of [Farrah](farrah)'s nameless [caller](source). The [groom](minister), fifteen years younger, wears [Steyn](minister)'s ears.
+ reveal pieter "comes out"
- betray pieter publisher "copying"
- help gugu pieter "help"
- boss publisher gugu "secretary"
- gift pieter nomsa "carries it"
- sad.past nomsa pieter "put her through"
+ wedding.past minister source "wedding"

== 8
So [Daisy](source) is a first [wife](source) with a grudge. [Farrah](farrah), [who](farrah) staked [her](farrah) career on the [woman](source), feels played and tells [her](source) so in a church in [Paarl](@paarl). But every figure, [Daisy](source) swears, is true; [she](source) was thrown out for reading them. [Declan](declan), arm in a sling, believes [her](source). [Farrah](farrah) does not, and for two days the [colleagues](declan+farrah) communicate in capitals. When [her](farrah) [mother](mother) wanders off in slippers, it is [he](declan) [who](declan) drives the beach road until [he](declan) spots the old [lady](mother).
- ex minister source "first wife"
- sad source minister "grudge"
- sad farrah source "feels played"
- betray source farrah "played"
- accuse farrah source "tells" @paarl
- breakup.past minister source "thrown out"
- injure.past declan "sling"
- colleague declan farrah "colleagues"
+ quarrel declan farrah "capitals"
- parent mother farrah "mother"
- flee mother "wanders off"
- help declan farrah "drives"
+ find declan mother "spots"

== 9
[Marelize Steyn](wife) calls a press conference and, to [Naidoo](lawyer)'s horror, unburdens herself: of the marriage, of [Loots](publisher), of the account in [Mauritius](@mauritius) where both [men](minister+publisher) keep what [they](minister+publisher) skim. By the time the cameras are packed up, [her](wife) [husband](minister) is on a fishing boat bound for [Maputo](@maputo). [Thabo](thabo) gets the only shot of [him](minister) at the rail and, offered a fortune for it by a tabloid, slips it under [Nomsa](nomsa)'s door with no note.
- sad lawyer "horror"
+ reveal wife minister+publisher "unburdens"
- steal minister+publisher _ "skim"
- married minister wife "husband"
+ flee minister "fishing boat" @maputo
- create thabo minister "shot"
- gift? _ thabo "offered"
- gift thabo nomsa "slips it under"

== 10
[Nomsa](nomsa) launches a newspaper from [her](nomsa) garage with five laptops and [Gugu](gugu)'s savings. [Farrah](farrah) and [Declan](declan) hand in [their](declan+farrah) notice to [Pieter](pieter) on the same sheet of paper, and [he](pieter), visibly relieved, adds [his](pieter) own name beneath. Over the trestle table that night [Boyle](declan) reads out [Farrah](farrah)'s obituary of the [cousin](cousin) no one else had thought to write; [her](farrah) hand is in [his](declan) before the last line. The [gunman](gunman), still at large, buys the first issue.
+ create nomsa "launches"
- gift gugu nomsa "savings"
- boss pieter declan+farrah "hand in"
- quit declan+farrah+pieter "notice"
- happy pieter "relieved"
- create farrah cousin "obituary"
- die.past cousin "obituary"
+ couple.start declan farrah "hand is in his"
- kin cousin source "cousin"
- flee gunman "at large"

== 11
Brakes that held yesterday fail on the pass, and [Sipho](son), [who](son) had borrowed [his](son) [mother](nomsa)'s car without asking, goes through the barrier. Surgeons give [him](son) even odds. In the waiting room [Nomsa](nomsa) screams at [Pieter](pieter), then sleeps on [his](pieter) shoulder. [Farrah](farrah) traces the cut cable to the [rider](gunman) from the taxi rank and the taxi-rank [rider](gunman) to [Loots](publisher)'s payroll. Detectives lift the [publisher](publisher) out of a box at the opera, and at dawn the [boy](son) asks for a burger.
- parent nomsa son "mother"
- steal son nomsa "without asking"
+ injure son gunman "goes through"
- treat son _ "Surgeons"
- quarrel nomsa pieter "screams"
- help pieter nomsa "on his shoulder"
- discover farrah gunman "traces"
- boss publisher gunman "payroll"
+ arrest _ publisher "lift"
- recover son "asks"

== 12
A year on, the garage has become a floor above a bakery. [Daisy](source) testifies under [her](source) own name against [her](source) former [spouse](minister), extradited on Monday. [Farrah](farrah)'s [mother](mother), [who](mother) takes [Declan](declan) for the milkman, gives the [pair](declan+farrah) [her](mother) blessing all the same. There remains the matter of [Thabo](thabo). [Nomsa](nomsa) tells [him](thabo), as kindly as it can be told, that [she](nomsa) is moving back in with [Pieter](pieter); [he](thabo) nods, frames the [two](nomsa+pieter) of [them](nomsa+pieter) in [his](thabo) viewfinder and, this time, leaves [him](pieter) in.
- accuse source minister "testifies"
- ex minister source "former spouse"
- arrest _ minister "extradited"
- parent mother farrah "mother"
- couple declan farrah "pair"
- reveal nomsa thabo "tells"
- reject nomsa thabo "as kindly"
+ move nomsa pieter "moving"
- reconcile nomsa pieter "back in"
