%series Runway
%lang en
%genre start-up dramedy, Nairobi: recap log
%cast wanjiru | Wanjiru Kamau; Wanjiru; Kamau | f
%cast jonas | Jonas Feld; Jonas; Feld | m
%cast achieng | Achieng | f
%cast baraka | Baraka | m
%cast priya | Priyanka Shah; Priyanka | f
%cast felix | Felix | m
%cast grandma | Cucu | f
%cast investor | Margarethe Thun; Thun | f
%cast kid | Zawadi | f
%cast lawyer | Mutua | m
%cast boda | Kips | m
%cast exhusband | Ochieng | m
%cast doctor | - | f

== 1 Pre-Seed
Two founders, one sofa. Coder [Wanjiru Kamau](wanjiru) and economist [Jonas Feld](jonas) have built an app that tells farmers when it will rain; it is wrong on the day [they](jonas+wanjiru) present it, and the judges get soaked. One of [them](investor), the financier [Margarethe Thun](investor), laughs till [her](investor) mascara runs and writes [the two](jonas+wanjiru) a cheque on the spot. [Her](investor) only condition: [Jonas](jonas) is to be chief. [Wanjiru](wanjiru), [whose](wanjiru) idea it was, hears herself say fine.
- colleague jonas wanjiru "founders"
- create.past jonas+wanjiru "built"
- happy investor "laughs"
+ gift investor jonas+wanjiru "cheque"
- hire jonas investor "chief"

== 2 Burn Rate
[They](jonas+wanjiru) hire too fast: [Achieng](achieng) for sales, [who](achieng) could sell sand; shy [Baraka](baraka) for the servers; [Priyanka Shah](priya) for the books, which [she](priya) reads on day one and closes again with a shudder. [Jonas](jonas) leases a ping-pong table. When the rent falls due it is [Wanjiru](wanjiru)'s [grandmother](grandma), universally known as [Cucu](grandma), [who](grandma) unties a handkerchief and counts out the shillings, in return for a seat at every board meeting. [Baraka](baraka) spills tea over [Achieng](achieng) and can think of nothing else for a week.
- hire achieng+baraka+priya jonas+wanjiru "hire"
- kin grandma wanjiru "grandmother"
+ gift grandma jonas+wanjiru "shillings"
- love.start baraka achieng "think of nothing else"

== 3 Pivot
[Cucu](grandma) asks why the clever box speaks only to men. So the product is rebuilt over a weekend for market women, in six languages, and this time the rain comes to the minute. In the small hours [Jonas](jonas) calls [Wanjiru](wanjiru) a genius and falls asleep against [her](wanjiru) keyboard. [She](wanjiru) wipes a biscuit crumb from [his](jonas) beard. Downstairs, the security [guard](felix), [Felix](felix), lets a visitor in without writing down the name.
- create jonas+wanjiru "rebuilt"
+ betray felix _ "without writing"

== 4 Churn
Somebody has walked off with the source code. A rival service, identical down to the spelling mistakes, goes live in [Kampala](@kampala). [Feld](jonas) interrogates the whole floor; [Priyanka](priya), asked where [she](priya) was on Sunday, takes it so ill that [she](priya) clears [her](priya) desk. [She](priya) was in hospital, [Baraka](baraka) could have told [him](jonas): [he](baraka) gave [her](priya) a lift to dialysis, as [he](baraka) does every week.
+ steal _ jonas+wanjiru "walked off"
- enemy.start _ jonas+wanjiru "rival"
- create _ "goes live" @kampala
- investigate jonas _ "interrogates"
- accuse jonas priya "where she was"
- sad priya jonas "so ill"
+ quit priya jonas "clears"
- ill priya "dialysis"
- help baraka priya "lift"

== 5 Cap Table
[Jonas](jonas) stands outside [Priyanka](priya)'s gate with [her](priya) plant in [his](jonas) arms until the watchman takes pity. [She](priya) comes back on one condition, a raise, and within an hour has traced a payment: four thousand dollars to [Felix](felix). Cornered in the car park, the [guard](felix) breaks down. [His](felix) [daughter](kid) [Zawadi](kid) needed a new hip, and a [man](exhusband) in good shoes had offered. [Wanjiru](wanjiru) knows those shoes. [She](wanjiru) was married to them for five years.
- hire priya jonas "comes back"
- return priya "comes back"
- discover priya felix "traced"
- gift.past _ felix "payment"
- reveal felix jonas+wanjiru "breaks down"
- parent felix kid "daughter"
- ill kid "new hip"
- discover wanjiru exhusband "knows"
+ married.past exhusband wanjiru "was married"

== 6 Due Diligence
[Ochieng](exhusband) receives [his](exhusband) [ex-wife](wanjiru) by the pool. Yes, [he](exhusband) bought the code; half of it was written on [his](exhusband) kitchen table, so call it alimony. If [she](wanjiru) sues, [he](exhusband) adds, stirring, certain photographs will reach certain farmers. [She](wanjiru) throws [his](exhusband) drink at [him](exhusband), and then, on reflection, the deckchair. On the drive home [Jonas](jonas) asks no questions. [Wanjiru](wanjiru), for [whom](wanjiru) this is a novelty in a man, tells [him](jonas) all of it.
- ex exhusband wanjiru "ex-wife"
- reveal exhusband wanjiru "Yes"
- find.past exhusband "bought"
- accuse? wanjiru exhusband "sues"
+ threaten exhusband wanjiru "will reach"
- attack wanjiru exhusband "throws"
- reveal wanjiru jonas "tells him"

== 7 Stealth Mode
[Felix](felix) has been turned out of [his](felix) room, hip or no hip. It is [Cucu](grandma) [who](grandma) takes [him](felix) and the [girl](kid) in, over [her](grandma) [granddaughter](wanjiru)'s protest, since a sinner with a debt, [she](grandma) holds, will guard a door better than a saint. [Achieng](achieng) finally notices that somebody always refills [her](achieng) stapler. [She](achieng) lies in wait, catches [Baraka](baraka) in the act and marches [him](baraka) off to a fish restaurant. Neither of [them](achieng+baraka) touches the fish.
- move felix "turned out"
+ housemate.start felix+kid grandma "takes him"
- kin grandma wanjiru "granddaughter's"
- reject wanjiru felix "protest"
- help baraka achieng "refills"
- discover achieng baraka "catches"
+ date achieng baraka "fish restaurant"

== 8 Hackathon
An email with the photographs goes to nine thousand market women. Nine thousand market women reply, to [Ochieng](exhusband), with photographs of pestles. [Thun](investor), less amused, freezes the funds and summons [Jonas](jonas) to [Zürich](@zurich): [he](jonas) is to cut [his](jonas) [partner](wanjiru) loose, or else. [He](jonas) flies out without telling [Wanjiru](wanjiru) why. [She](wanjiru) hears it from [Felix](felix), [who](felix) hears everything, and changes the passwords, then the locks, then, out on the balcony, [her](wanjiru) ringtone for [him](jonas).
- reveal exhusband wanjiru "photographs"
- invite investor jonas "summons"
- quit? wanjiru jonas "loose"
- threaten investor jonas "or else"
- travel jonas "flies out" @zurich
- reveal! jonas wanjiru "without telling"
+ reveal felix wanjiru "hears it from"
- colleague jonas wanjiru "partner"

== 9 Exit Interview
What [he](jonas) did in [Zürich](@zurich) [Jonas](jonas) tells nobody but [Cucu](grandma): offered the firm without [her](wanjiru) or nothing at all, [he](jonas) picked nothing. [He](jonas) now sleeps under the ping-pong table, wages unpaid. When a matatu knocks [Zawadi](kid) off the kerb, the motorcycle [courier](boda) [Kips](boda) races [her](kid) to the clinic, where a [surgeon](doctor) says that the new hip must have been made of rubber: not a scratch. [Felix](felix) kisses the motorcycle.
- reveal jonas grandma "tells"
+ reject jonas investor "picked nothing"
- attack _ kid "knocks"
- rescue boda kid "races"
- treat kid doctor "surgeon"
- injure! kid "not a scratch"
- happy felix "kisses"

== 10 Down Round
Kampala's forecast kills a harvest; sued by half of [Uganda](@uganda), [Ochieng](exhusband) offers [his](exhusband) servers to [Wanjiru](wanjiru) for a song. [Mutua](lawyer), [her](wanjiru) [attorney](lawyer), advises [her](wanjiru) to sing. While the papers are signed, [he](exhusband) remarks that it was rather noble of the [German](jonas) to throw away [his](jonas) shares for [her](wanjiru). The pen stops. Nobody had told [her](wanjiru). [Priyanka](priya), meanwhile, collapses over the quarterly figures, and [Baraka](baraka) turns out to be a match.
- accuse _ exhusband "sued"
- gift? exhusband wanjiru "offers"
- advisor lawyer wanjiru "attorney"
+ reveal exhusband wanjiru "remarks"
- help.past jonas wanjiru "throw away"
- ill priya "collapses"
- help? baraka priya "match"

== 11 Kidney Round
[Achieng](achieng) is proud of [Baraka](baraka) and sick with dread, so [she](achieng) sells: by the time [he](baraka) is wheeled into theatre, every nurse on the corridor owns an umbrella. Two hours behind schedule, [donor](baraka) and [accountant](priya) come round side by side and argue about whose scar is deductible. [Wanjiru](wanjiru) looks under the ping-pong table. There are two things [she](wanjiru) wants to say to [him](jonas), and [she](wanjiru) gets as far as the first, which is that [he](jonas) is an idiot.
- happy achieng baraka "proud"
- sad achieng baraka "dread"
+ gift baraka priya "donor"
- recover baraka+priya "come round"
- quarrel baraka priya "argue"
- accuse wanjiru jonas "idiot"

== 12 Term Sheet
[Thun](investor) flies in, sits through a board meeting chaired by [Cucu](grandma), and comes out having agreed to everything, including [Kamau](wanjiru) for chief. [Achieng](achieng) has sold [Baraka](baraka) on the idea of July. [Felix](felix), head of security, writes down every visitor, and [Zawadi](kid) draws them. The first rain the app foretold for this year falls at 4.10 as promised. [Jonas](jonas) has no umbrella. [Wanjiru](wanjiru) has, holds it over [him](jonas), and gets round to the second thing.
- travel investor "flies in"
+ hire wanjiru investor "chief"
- wedding? achieng baraka "July"
- hire felix "head of security"
- create kid "draws"
- help wanjiru jonas "holds"
+ confess wanjiru jonas "second thing"
