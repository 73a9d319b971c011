%series Eleven at Dunmarrow
%lang en
%genre drill
%cast shona | Shona McVey; Shona; McVey | f
%cast ailsa | Ailsa McVey; Ailsa | f
%cast priya | Priya Nair; Dr Nair; Priya | f
%cast gaffer | Big Moira; Moira | f
%cast dougie | Dougie | m
%cast freya | Freya Lund; Freya; Lund | f
%cast teddy | Teddy | f
%cast kenna | Kenna | f
%cast marek | Marek | m
%cast lord | Lord Strathallan; Strathallan | m
%cast physio | - | f
%cast keeper | - | f
%cast goalmother | - | f
%cast ref | - | f
%cast chairman | - | m
%cast scout | - | m
%cast bus | - | m
%cast priest | Father Quinn | m
%cast landlord | - | m
%cast rival | Jacqui Boyle; Boyle | f
%cast rivalcoach | - | m
%cast greyhound | Sputnik | m
%cast chairwife | - | f
%cast twinone | - | f
%cast twintwo | - | f
%cast journalist | - | n

== 1
[Shona McVey](shona) misses a penalty that [her](shona) [sister](ailsa) would have scored, and it is [Ailsa](ailsa), on the bench, [who](ailsa) gets the blame. That is how it has always been between [them](ailsa+shona), and [neither](ailsa+shona) has ever been able to work out who is the unlucky one.
- sibling ailsa shona "sister"
- lose shona "misses"
+ accuse _ ailsa "blame"

== 2
[Big Moira](gaffer) trains [Dunmarrow Ladies](#dunmarrow) on Tuesdays and drives a hearse the rest of the week. [She](gaffer) drops [Shona](shona). [Her](gaffer) [captain](shona) takes off the armband and throws it; the [greyhound](greyhound) catches it and runs.
- advisor gaffer shona "trains"
- sad shona "throws it"
+ quit shona gaffer "drops"
- steal greyhound shona "catches it"

== 3
[Sputnik](greyhound) belongs to [Dougie](dougie), the [groundsman](dougie), [who](dougie) was engaged to [Shona](shona) for four years and to [Ailsa](ailsa) for an afternoon. The afternoon is not talked about. [He](dougie) brings back the armband, chewed, and does not know which of [the two](ailsa+shona) to give it to.
+ engaged.past dougie shona "engaged to Shona"
- engaged.past ailsa dougie "afternoon"

== 4
The club's [landlord](landlord) intends to build flats on the pitch. The [chairman](chairman) tells the players. [He](chairman) does not tell them that the [landlord](landlord) is [his](chairman) [brother-in-law](landlord), or that there is a penthouse with [his](chairman) name on it.
- create? landlord "intends to build"
- reveal chairman _ "tells the players"
+ reveal! chairman _ "does not tell"
- kin chairman landlord "brother-in-law"
- gift? landlord chairman "penthouse"

== 5
A new [striker](freya) gets off the bus in shorts, in January. [Freya Lund](freya) comes from [Tromsø](@tromso) and finds it mild. The bus [driver](bus), [who](bus) has loved football all [his](bus) life and nobody in it, carries [her](freya) bag to the ground, and drives off without [his](bus) passengers.
- travel freya "gets off the bus"
- help bus freya "carries"
+ love.start bus freya "drives off without"

== 6
[Priya Nair](priya) is a surgeon and plays left back, as [she](priya) does everything, with gloves on. [She](priya) takes one look at the [Norwegian](freya)'s knee, asks who sewed it up, and is told: [Freya](freya), on a boat. The [surgeon](priya) goes quiet. It is the first time anybody has seen [her](priya) jealous.
- investigate priya freya "one look"
+ jealous priya freya "jealous"

== 7
The [goalkeeper](keeper) never speaks on match days, and today is one. [Her](keeper) [mother](goalmother), [who](goalmother) stands behind the net, speaks for [her](keeper): the [keeper](keeper) thinks that the wall is too far left, the [keeper](keeper) is expecting twins. The wall turns round. So does the [keeper](keeper).
- parent goalmother keeper "mother"
+ pregnant keeper "expecting"
- reveal goalmother "speaks for her"

== 8
[She](keeper) has told nobody, least of all [Marek](marek), [who](marek) lays tiles in [Perth](@perth) and thinks that it was only the once. [Her](keeper) [mother](goalmother) has found the test in [her](keeper) glove. Now eleven women know, and a [referee](ref), [who](ref) whistles for half-time ten minutes early to give [her](keeper) a hug.
- reveal! keeper marek "told nobody"
- affair.past keeper marek "only the once"
- parent goalmother keeper "mother"
- discover.past goalmother keeper "found the test"
+ help ref keeper "hug"

== 9
So there is no goalkeeper. [Moira](gaffer) asks [Teddy](teddy), [who](teddy) washes the kit, is sixty-one and is known to have caught a [baby](lord) once from a second-floor window. The [laundress](teddy) says that it was a third. [She](teddy) puts on the gloves.
+ hire teddy gaffer "asks Teddy"
- rescue.past teddy lord "caught a baby"

== 10
[Lord Strathallan](lord) watches from [his](lord) car. Ever since [he](lord) came of age [he](lord) has sat there, every Saturday, engine running, and nobody knows why. The [physio](physio), massaging [Teddy](teddy)'s calf, sees that [she](teddy) waves to [him](lord) with the sponge.
+ discover physio lord+teddy "sees"

== 11
"Aye, [he](lord) is the [baby](lord)," says [Teddy](teddy), when the [physio](physio) asks. "[His](lord) nurse had dropped [him](lord)." The old [woman](teddy) has never had a penny for it and would not take one. But [he](lord) brings [her](teddy) [his](lord) shirts.
+ reveal teddy physio "says Teddy"
- rescue.past teddy lord "baby"

== 12
[Kenna](kenna) is seventeen, fast, and lies. [She](kenna) has told the school that [she](kenna) is at the club and the club that [she](kenna) is at school, and [she](kenna) is at the dogs, where [she](kenna) is putting the collection for new nets on [Sputnik](greyhound). [He](greyhound) comes in second. [His](greyhound) [owner](dougie) buys [her](kenna) a pie, unsuspecting.
- betray kenna _ "lies"
- steal kenna _ "collection"
+ lose kenna "second"
- gift dougie kenna "pie"
- discover! dougie kenna "unsuspecting"

== 13
[Ailsa](ailsa) plays in [her](ailsa) [sister](shona)'s place and scores twice. [She](ailsa) looks across to see if [Shona](shona) is clapping. [Shona](shona) is; it is [Dougie](dougie) beside [her](shona) [who](dougie) has [his](dougie) hands in [his](dougie) pockets, having just been asked by [her](shona), between the first goal and the second, about the afternoon.
- sibling ailsa shona "sister"
+ find ailsa "scores"
- investigate shona dougie "asked"

== 14
[He](dougie) had thought that [she](ailsa) was [Shona](shona). It was foggy, [she](ailsa) wore [her](shona) coat, and said yes before [he](dougie) had finished. By the time [he](dougie) saw which [sister](ailsa) [he](dougie) had proposed to, [the other one](shona) was coming up the path. [He](dougie) has been engaged to [neither](ailsa+shona) since.
- discover.past! dougie ailsa "thought"
- engaged.past ailsa dougie "said yes"
+ propose.past dougie ailsa "proposed"
- sibling ailsa shona "sister"
- breakup.past dougie ailsa+shona "engaged to neither"

== 15
[Shona](shona) does not ask why [Ailsa](ailsa) said yes. [She](shona) asks why [she](ailsa) wore the coat. [Ailsa](ailsa), unlacing [her](ailsa) boots, says that [she](ailsa) wanted to know what it was like to be waited for. That night the [elder](shona) hangs the coat on the [younger](ailsa)'s door.
- reveal ailsa shona "says"
- sibling ailsa shona "elder"
+ gift shona ailsa "hangs the coat"

== 16
The collection tin weighs what it should, but it rattles wrong. [Father Quinn](priest), the [treasurer](priest), opens it and finds washers. [He](priest) suspects the [chairman](chairman), [who](chairman) is at the moment the only [man](chairman) in [Dunmarrow](@dunmarrow) with a new watch.
- discover priest "finds"
+ accuse priest chairman "suspects"

== 17
[Kenna](kenna) confesses on Saturday, in the box, with [her](kenna) shin pads on. The [priest](priest) cannot tell anybody now. [He](priest) must sit next to the [chairman](chairman) on the touchline and listen to [him](chairman) protest that [he](chairman) is innocent, which [he](chairman) is, and which gives [him](priest) a sore throat.
+ reveal kenna priest "confesses"
- reveal! priest "cannot tell"
- steal! chairman _ "innocent"
- ill priest "sore throat"

== 18
A [scout](scout) from [Manchester](@manchester) is after [Freya](freya). [He](scout) buys tea for [Priya](priya), [whom](priya) [he](scout) takes for [her](freya) agent, because [she](priya) keeps an eye on the [Norwegian](freya)'s knee. How much does [she](freya) want? "[I](priya) want [her](freya) to stay," says [Priya](priya), before [she](priya) has looked at the question.
- advisor! priya freya "agent"
- gift scout priya "tea"
- hire? freya "after Freya"
+ love priya freya "want her to stay"

== 19
[Freya](freya) hears of it from the bus [driver](bus), [whose](bus) stop is next to the tea urn. [He](bus) tells [her](freya) honestly what the [surgeon](priya) said, since [he](bus) tells [her](freya) everything, even what breaks [his](bus) heart. [She](freya) kisses [him](bus) on the bald spot, gets out at the infirmary, and asks for [Dr Nair](priya).
+ reveal bus freya "tells her"
- sad bus "breaks his heart"
- kiss bus freya "kisses"
- travel freya priya "infirmary"

== 20
[Priya](priya) is in theatre. The [Norwegian](freya) waits four hours, in shorts. What [they](freya+priya) say when the door opens is known only to a porter, but by Tuesday the left [back](priya) and the [striker](freya) have stopped passing to anyone else, and [Moira](gaffer) has to shout at [both](freya+priya).
- travel freya "waits"
+ couple.start freya priya "stopped passing"

== 21
[Marek](marek) comes to tile the away showers and meets the [goalkeeper](keeper) coming out of them. [He](marek) looks at [her](keeper) face, then further down. [She](keeper), it being no match day, says a great deal; [he](marek), [who](marek) talks all day, says nothing and sits down on [his](marek) bucket.
- travel marek "comes"
+ discover marek keeper "further down"
- reveal keeper marek "says a great deal"

== 22
It is [her](keeper) [mother](goalmother) [who](goalmother) finds [him](marek) there at dusk. [He](marek) would marry [her](keeper), [he](marek) tells the future [grandmother](goalmother), if only [she](keeper) would be silent long enough to be asked. "Saturday," advises the old [lady](goalmother). "Three o'clock."
- parent goalmother keeper "mother"
- find goalmother marek "finds"
- wedding? keeper marek "marry"
+ help goalmother marek "advises"

== 23
On Saturday at three [Marek](marek) kneels behind the goal. The bench-bound [keeper](keeper) looks at [him](marek), at the match, at [her](keeper) [mother](goalmother), [who](goalmother) for once has shut [her](goalmother) mouth with both hands, and nods. [Teddy](teddy), turning round to see, lets in the only goal.
+ propose marek keeper "kneels"
- engaged.start keeper marek "nods"
- parent goalmother keeper "mother"
- lose teddy "lets in"

== 24
The semi-final is against [Largo Rovers](#largo), whose [captain](rival), [Jacqui Boyle](rival), broke [Shona](shona)'s nose at school. [Shona](shona) broke [hers](rival) first, says [Boyle](rival). At the handshake, [they](rival+shona) compare.
- injure.past rival shona "broke Shona's nose"
- injure.past shona rival "broke hers first"
+ enemy rival shona "compare"

== 25
[Boyle](rival) goes in on [Ailsa](ailsa) from behind. [Shona](shona) is off the bench before the whistle; but instead of hitting the [woman](rival), as [Moira](gaffer) fears and the [greyhound](greyhound) hopes, [she](shona) picks up [her](shona) [sister](ailsa), puts the armband on [her](ailsa) and sits down again.
- attack rival ailsa "goes in"
- attack! shona rival "hitting"
- sad gaffer "fears"
- sibling ailsa shona "sister"
+ help shona ailsa "picks up"
- gift shona ailsa "armband"

== 26
The [referee](ref) does not book [Boyle](rival). [They](ref+rival) live together, after all. This comes out because the [Largo](#largo) [coach](rivalcoach), [who](rivalcoach) was married to the [one](ref) before [she](ref) moved in with [the other](rival), shouts it across the field. Everybody feels sorry for [him](rivalcoach), including both [women](ref+rival).
- housemate ref rival "live together"
- married.past ref rivalcoach "married"
- couple ref rival "moved in"
+ reveal rivalcoach _ "shouts"

== 27
The match must be replayed with somebody impartial. The league sends a [man](bus) [who](bus) has [his](bus) certificate from 1988 and a bus outside. [He](bus) is in love with [one](freya) of the strikers, [he](bus) declares for the record, and [she](freya) with [one](priya) of the backs. It is found acceptable.
- hire bus _ "sends"
- love bus freya "in love"
- love freya priya "one of the backs"
+ reveal bus "declares"

== 28
[Dunmarrow](#dunmarrow) wins. The [driver](bus) has sent [Freya](freya) off for a foul and apologised; [she](freya) thanks [him](bus), for it was one. In the dressing room somebody asks who it was that scored, and [Kenna](kenna), for once not lying, says it was [her](kenna), and no one believes [her](kenna).
+ find kenna "scored"
- reveal kenna "not lying"

== 29
[Kenna](kenna) pays back the nets with [her](kenna) first wages from the chip shop. [She](kenna) drops the envelope through [Father Quinn](priest)'s door with no name on it. [He](priest) recognises the smell. Next morning the [chairman](chairman) is told by [him](priest) that [he](priest) was wrong about [him](chairman), and the [innocent](chairman), [who](chairman) is not one, goes pale at the word.
+ gift kenna priest "pays back"
- hire.past kenna "first wages"
- discover priest kenna "recognises"
- reconcile chairman priest "was wrong about him"
- sad chairman "pale"

== 30
A [journalist](journalist) has asked the [chairman](chairman) about the penthouse. [He](chairman) blames the [landlord](landlord), the [landlord](landlord) blames [his](landlord) [sister](chairwife), to [whom](chairwife) [the other](chairman) is married, and [she](chairwife) hands the [reporter](journalist) both sets of plans across the garden fence and goes on pruning.
- investigate journalist chairman "asked"
- accuse chairman landlord "blames"
- accuse landlord chairwife "blames"#2
- sibling chairwife landlord "sister"
- married chairman chairwife "married"
+ reveal chairwife journalist "hands"

== 31
The [chairman](chairman) resigns before [he](chairman) is asked to. That does not help the pitch. The [landlord](landlord) has sold it, over everyone's head, to [somebody](lord) with a car; and on Saturday the [somebody](lord) gets out of it, for the first time in forty years, and has to be shown by [Teddy](teddy) where the gate is.
+ quit chairman "resigns"
- find lord "sold"
- help teddy lord "shown"

== 32
[Strathallan](lord) gives the ground to the [woman](teddy) [who](teddy) caught [him](lord). [She](teddy) refuses. [He](lord) says that if [she](teddy) does not take it [he](lord) will jump out of a window again. [She](teddy), [who](teddy) has [her](teddy) gloves on already, says that in that case [she](teddy) supposes [she](teddy) must.
+ gift lord teddy "gives the ground"
- rescue.past teddy lord "caught him"
- reject teddy lord "refuses"
- threaten lord teddy "jump"

== 33
[Dougie](dougie) has waited for both [sisters](ailsa+shona) at the gate in turn. Now [he](dougie) waits for [one](shona). There is no fog, and the coat comes out; [he](dougie) looks twice this time, at the chin, at the way of walking. It is [Shona](shona), in [her](shona) [sister](ailsa)'s boots. "Ask," [she](shona) says, "and mind the name."
- sibling ailsa shona "sister"
+ propose? dougie shona "Ask"

== 34
[Shona](shona) says [she](shona) will have [him](dougie), but that [she](shona) has something to tell [him](dougie): it is due in August. [He](dougie) counts. It cannot be the fog. No, says [she](shona), it was the night of the nets, when [he](dougie) came to tell [her](shona) that [he](dougie) was sorry, and forgot to.
- engaged.start dougie shona "have him"
+ pregnant shona dougie "due in August"
- sex.past dougie shona "night of the nets"
- reveal shona dougie "tell him"

== 35
Only [Ailsa](ailsa) has still to be told. [Shona](shona) walks round the pitch three times with [her](shona) [sister](ailsa). At the corner flag [Ailsa](ailsa) says, "[You](shona) are having a wean, and [you](shona) are having [Dougie](dougie), and [you](shona) want [me](ailsa) not to mind." [She](ailsa) minds for the length of the touchline. Then [she](ailsa) doesn't.
- sibling ailsa shona "sister"
+ discover ailsa shona "having a wean"
- pregnant shona "having a wean"
- couple dougie shona "having Dougie"
- sad ailsa "minds"
- reconcile ailsa shona "doesn't"

== 36
The final, in [Glasgow](@glasgow). [Moira](gaffer) drives them there in the hearse and the bus [driver](bus) drives the mourners. In goal stands [Teddy](teddy), [Lord Strathallan](lord) behind the net; in front, a [surgeon](priya), a [liar](kenna), a [Norwegian](freya) and, with the armband, the [younger](ailsa) of two [sisters](ailsa+shona).
+ travel ailsa+freya+gaffer+kenna+priya+teddy "drives" @glasgow
- sibling ailsa shona "sisters"

== 37
A penalty in the last minute. The [captain](ailsa) puts down the ball, looks round for the bench and walks over to it. "It was always [yours](shona)," says [Ailsa](ailsa). The [other](shona), five months gone, in [her](shona) [husband](dougie)'s coat, goes up, takes one step, and scores; [she](shona) has never been so out of breath, or so hugged.
- gift ailsa shona "always yours"
- pregnant shona "five months gone"
- married dougie shona "husband"
+ find shona "scores"

== 38
At the party the [keeper](keeper)'s waters break, on a match day. [She](keeper) cannot say so. [Marek](marek) sees [her](keeper) face and says it for [her](keeper), [Priya](priya) puts down [her](priya) glass, and [Moira](gaffer) brings the hearse round. Two [girls](twinone+twintwo) arrive at the second set of lights, both of [them](twinone+twintwo) screaming, in nobody's words but [their](twinone+twintwo) own.
- celebrate _ "party"
- reveal marek "says it for her"
- help gaffer keeper "brings the hearse"
- treat keeper priya "puts down her glass"
+ birth keeper twinone+twintwo "arrive"
