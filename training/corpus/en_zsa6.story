%series Camp Street
%lang en
%genre police-station drama, Ballarat, Australia, encyclopaedia episode guide
%cast noreen  | Senior Sergeant Noreen Tully; Noreen; Tully | f
%cast spiro   | Spiro Kostas; Spiro; Kostas | m
%cast bao     | Constable Bao Vang; Bao; Vang | m
%cast jacinta | Jacinta Rigby; Jacinta; Rigby | f
%cast dean    | Dean Rigby; Dean | m
%cast elvira  | Elvira Kostas; Elvira | f
%cast merv    | Merv Hocking; Merv; Hocking | m
%cast lyle    | Lyle Hocking; Lyle | m
%cast sasha   | Sasha Quill; Sasha; Quill | n
%cast paul    | Father Paul Doyle; Doyle | m
%cast ivy     | Ivy Tully; Ivy | f
%cast shop    | - | m
%cast brooke  | Brooke | f
%cast mum     | - | f
%cast baker   | - | n
%cast doc     | - | n
%cast rd      | - | m

== 1 Roll Call
[Noreen Tully](noreen), the first [woman](noreen) to command the station in [Camp Street](@camp), finds on arrival that [her](noreen) new [second-in-command](spiro) is [Spiro Kostas](spiro), with [whom](spiro) [she](noreen) shared a squad car, and for one winter rather more than that, twenty years before. [His](spiro) [wife](elvira) [Elvira](elvira) teaches [Tully](noreen)'s [granddaughter](ivy) [Ivy](ivy) the piano. On the same day [Merv Hocking](merv), a [pawnbroker](merv), is beaten unconscious in [his](merv) shop. The [youngest](bao) on the roll, [Constable Bao Vang](bao), rides with [him](merv) to the hospital and hears [him](merv) murmur a name that sounds like "[Lyle](lyle)".
+ hire noreen "to command"
- boss noreen spiro "second-in-command"
- colleague.past noreen spiro "squad car"
- affair.past noreen spiro "rather more"
- married elvira spiro "wife"
- advisor elvira ivy "teaches"
- kin ivy noreen "granddaughter"
- attack _ merv "beaten unconscious"
- help bao merv "rides with him"

== 2 The Brother
[Lyle Hocking](lyle), the [victim](merv)'s younger [brother](lyle), owes half the town money and has not been on speaking terms with [Merv](merv) since [their](lyle+merv) [mother](mum)'s will was read. [Kostas](spiro) brings [him](lyle) in. [Jacinta Rigby](jacinta), [whom](jacinta) [Tully](noreen) has borrowed from the drug squad, has doubts, because the [suspect](lyle) has one hand in plaster, but is overruled; [her](jacinta) [husband](dean), [Dean](dean), [who](dean) drives a tow truck, would like to know why [she](jacinta) is never home. [Bao](bao) sits with the [pawnbroker](merv) through the night and reads [him](merv) the racing page.
- sibling lyle merv "brother"
- enemy lyle merv "not been on speaking terms"
- parent mum lyle+merv "mother's"
- accuse spiro lyle "suspect"
+ arrest spiro lyle "brings him in"
- boss noreen jacinta "borrowed"
- married dean jacinta "husband"
- sad dean jacinta "never home"
- help bao merv "sits with the pawnbroker"

== 3 Seven Hundred Dollars
When the till roll is recovered from a drain it shows that [Dean Rigby](dean) was the last [customer](dean), a fact which [Jacinta](jacinta), first to read it, folds up and puts in [her](jacinta) shoe. [Her](jacinta) [husband](dean) swears to [her](jacinta) that [he](dean) merely pawned a watch. [Lyle](lyle) spends [his](lyle) third night in the cells, where the [chaplain](paul), [Father Doyle](paul), brings [him](lyle) cigarettes; [Sasha Quill](sasha), a legal-aid [solicitor](sasha) barely out of school by the look of it, demands the release of the one-handed [man](lyle) and gets it from [Tully](noreen), over [Spiro](spiro)'s head.
- discover jacinta dean "first to read it"
- married dean jacinta "husband"
+ betray jacinta noreen "folds up"
- betray? dean jacinta "swears to her"
- arrest _ lyle "third night"
- gift paul lyle "cigarettes"
- advisor sasha lyle "solicitor"
- help sasha lyle "demands the release"
- arrest.end noreen lyle "gets it"

== 4 Piano Lesson
[Elvira](elvira), [who](elvira) has long known about that winter, learns from little [Ivy](ivy) that [Grandma](noreen) keeps a photograph of [Spiro](spiro) in [her](noreen) sewing box. [She](elvira) plays one scale to the end, shuts the lid and drives to the station, where the two [women](elvira+noreen) have it out in the evidence room among forty stolen bicycles. [Noreen](noreen) gives [her](elvira) the photograph. At the hospital, [Merv](merv) opens [his](merv) eyes, recognises [Bao](bao)'s voice and remembers nothing at all from the day of the beating. There is cake for the typist's birthday.
- discover.past elvira noreen+spiro "long known"
- love noreen spiro "keeps a photograph"
- reveal ivy elvira "learns from little Ivy"
- kin ivy noreen "Grandma"
+ quarrel elvira noreen "have it out"
- gift noreen elvira "gives her the photograph"
- recover merv "opens his eyes"
- attack.past _ merv "the beating"

== 5 Watch House
[Bao](bao) finds the watch. It is in [Dean](dean)'s truck. [Bao](bao) tells [Jacinta](jacinta). [Rigby](jacinta) asks [Vang](bao) to wait one day. [He](bao) gives [her](jacinta) one day. [Jacinta](jacinta) goes home to [Dean](dean). [Dean](dean) cries. [He](dean) owed [Merv](merv) seven hundred dollars. [Merv](merv) had laughed. So [Dean](dean) hit [Merv](merv). [Jacinta](jacinta) listens to [Dean](dean). Then [she](jacinta) takes out [her](jacinta) handcuffs. The neighbours watch over the fence. Nobody speaks. A dog barks at the tow truck. In the mess room [Quill](sasha) eats [Spiro](spiro)'s sandwich. [Spiro](spiro) buys another. [Father Doyle](paul) blesses both.
- find bao dean "finds the watch"
- reveal bao jacinta "tells Jacinta"
- help bao jacinta "gives her one day"
- sad dean "cries"
- reveal dean jacinta "listens to"
- attack.past dean merv "hit Merv"
+ arrest jacinta dean "handcuffs"
- steal sasha spiro "eats Spiro's sandwich"

== 6 Internal Affairs
For having sat on the till roll the [detective](jacinta) is stood down, and the [constable](bao) [who](bao) granted [her](jacinta) a day is docked a month's pay. [Lyle](lyle), [who](lyle) has now had three nights in a cell for nothing, throws a brick through the window of the station and a second at [Kostas](spiro), splitting [his](spiro) eyebrow; [Tully](noreen) stitches it with the kit from the old squad car, and for a moment neither of [the two](noreen+spiro) draws back. [They](noreen+spiro) are not alone. On the stairs stands the piano [teacher](elvira), with [his](spiro) dinner in a dish.
+ quit jacinta "stood down"
- attack lyle spiro "a second at"
- injure spiro lyle "splitting"
- treat spiro noreen "stitches it"
- flirt noreen spiro "draws back"
- discover elvira noreen+spiro "On the stairs"

== 7 Eureka Day
During the parade [Ivy](ivy) is lost sight of. The band plays, the floats go by, and the [child](ivy) with the red balloon is no longer at the kerb where [her](ivy) [grandmother](noreen) had put [her](ivy). [Tully](noreen) closes four streets. [Elvira](elvira), the betrayed [wife](elvira), joins in the search without a second's hesitation, and it is [she](elvira) [who](elvira) hears a scale being whistled in the crypt of [St Patrick's](#stpats): [Lyle](lyle), drunk, took the [girl](ivy) for a joke, as [he](lyle) puts it, to teach the police what waiting is. [Ivy](ivy) has enjoyed herself. [Noreen](noreen) has to be held back by three.
- lose noreen ivy "lost sight of"
- kin ivy noreen "grandmother"
- investigate noreen ivy "closes four streets"
- betray.past spiro elvira "betrayed"
- married elvira spiro "wife"
- help elvira noreen "joins in the search"
+ find elvira ivy "hears a scale"
+ abduct lyle ivy "took the girl"
- happy ivy "enjoyed herself"
- attack? noreen lyle "held back"

== 8 Brothers' Keeper
To general astonishment the [pawnbroker](merv) stands bail for the [kidnapper](lyle), [whom](lyle) [he](merv) hasn't addressed in nine years, and takes [him](lyle) in behind the shop. [Sasha Quill](sasha) now has the [brother](lyle) for a client in one court and, having drawn the short straw, [Dean Rigby](dean) in the other. [Jacinta](jacinta) works nights in a bakery. The [baker](baker)'s [sister](brooke), [Brooke](brooke), turns out to be the [woman](brooke) to [whom](brooke) [Dean](dean) had given the seven hundred dollars; [she](brooke) says that [he](dean) told [her](brooke) [he](dean) was a widower.
- rescue merv lyle "stands bail"
- move lyle merv "takes him in"
+ reconcile lyle merv "takes him in"
- sibling lyle merv "brother"
- advisor sasha dean+lyle "client"
- hire jacinta baker "works nights"
- sibling baker brooke "sister"
- gift.past dean brooke "had given"
- betray dean brooke "he told her"
- cheat dean jacinta "the woman to whom"

== 9 A Plea
Confronted with the [woman](brooke) from the bakery, [Dean](dean) pleads guilty and gets two years; the [wife](jacinta) [who](jacinta) arrested [him](dean) hears it from the back row and is seen to leave by the same door as the other [woman](brooke). [Spiro](spiro), asked by [Elvira](elvira) to choose, hands in [his](spiro) transfer to [Mildura](@mildura), and the [couple](elvira+spiro) go house-hunting. [Noreen](noreen) does not attend [his](spiro) farewell drinks. [She](noreen) is in bed with what [she](noreen) calls a cold and what the [doctor](doc), sent for by [Ivy](ivy), calls pneumonia. [Bao](bao), at twenty-four, runs the station for nine days. The cells are painted.
- reveal dean _ "pleads guilty"
+ arrest _ dean "two years"
- married dean jacinta "wife"
- arrest.past jacinta dean "arrested him"
- quit spiro "hands in his transfer"
- ill noreen "pneumonia"
- help ivy noreen "sent for by Ivy"
- hire bao "runs the station"

== 10 Siege in Sturt Street
A [jeweller](shop) has locked himself into [his](shop) own strongroom with a shotgun and [Father Doyle](paul), to [whom](paul) [he](shop) had meant to confess that [he](shop) staged the theft of [his](shop) stock. The stand-in [commander](bao) talks to [him](shop) through the letter slot for seven hours. Just as [he](shop) is about to give up, the gun goes off; the [priest](paul) is hit in the thigh. [Jacinta](jacinta), bringing rolls for the cordon, climbs in by the skylight and kicks the weapon away from the [man](shop) before [he](shop) can turn it on himself. [Tully](noreen), out of bed against orders, signs [her](jacinta) reinstatement on a flour bag.
- threaten shop paul "shotgun"
- reveal? shop paul "confess"
- betray.past shop _ "staged the theft"
- help bao shop "talks to him"
+ injure paul shop "hit in the thigh"
- rescue jacinta shop "kicks the weapon"
- recover noreen "out of bed"
- hire jacinta noreen "reinstatement"

== 11 Mildura
A telephone call at four in the morning: [Kostas](spiro), nine weeks in [his](spiro) new district, has been run down at a roadblock and died on the way to hospital. [Noreen](noreen) drives the four hundred kilometres to tell [Elvira](elvira) what [she](elvira) knows already. The [widow](elvira) makes up the spare bed for [her](elvira) late [husband](spiro)'s old [love](noreen), and the two [women](elvira+noreen) sit until sunrise over a photograph that has now changed hands for the second time. In [Ballarat](@ballarat), [Merv](merv) gives evidence against no one, being able to remember no one, and [Lyle](lyle) is let off with a warning.
+ die spiro "died"
- kill _ spiro "run down"
- travel noreen "drives"
- married.past elvira spiro "widow"
- invite elvira noreen "makes up the spare bed"
- ex noreen spiro "old love"
- gift elvira noreen "changed hands"
- reconcile elvira noreen "sit until sunrise"
- arrest! _ lyle "let off"

== 12 Changing of the Watch
The [driver](rd) from the roadblock is picked out by [Bao](bao) from eleven hours of film and taken at a caravan park by [Rigby](jacinta), [who](jacinta) puts [Spiro](spiro)'s own cuffs on [him](rd). [Tully](noreen) gives up [her](noreen) command in favour of the [constable](bao) [who](bao) held it for nine days, and moves with [Ivy](ivy) into the house across the road from [Elvira](elvira)'s, so that scales can be heard in both directions. [Lyle](lyle) sweeps the shop. Through the pane [he](lyle) once broke, the new [senior sergeant](bao) watches the [Hocking brothers](lyle+merv) argue about a clock.
- find bao rd "picked out"
+ arrest jacinta rd "taken"
- quit noreen "gives up her command"
- hire bao noreen "in favour of"
- move ivy+noreen "moves with Ivy"
- neighbour.start elvira noreen "across the road"
- attack.past lyle _ "once broke"
- quarrel lyle merv "argue"
- sibling lyle merv "Hocking brothers"
