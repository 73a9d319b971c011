%series Frost Line
%lang en
%genre small-town murder serial, Saskatchewan, newspaper recap column with a raised eyebrow
%cast darcy   | Sergeant Darcy Kowalchuk; Darcy; Kowalchuk | f
%cast wayne   | Wayne Kowalchuk; Wayne | m
%cast niko    | Constable Niko Tootoosis; Niko; Tootoosis | m
%cast len     | Len Haugen; Haugen; Len | m
%cast bev     | Bev Haugen; Mrs Haugen; Bev | f
%cast crystal | Crystal | f
%cast otto    | Otto Haugen; Otto | m
%cast pastor  | Pastor Friesen; Friesen | m
%cast ming    | Ming Tran; Ming | f
%cast vet     | Dr Sunniva Aas; Sunniva; Aas | f
%cast gran    | - | f
%cast trucker | Dale | m
%cast mom     | - | f
%cast dog     | - | m
%cast baby    | Len | m
%cast asst    | - | f

== 1
A body in a grain elevator: well, where else would we keep them? It's [Len Haugen](len), [mayor](len), fifty-eight, [who](len) was loved by all, which in this town means that [he](len) was lent money by none. [Sergeant Darcy Kowalchuk](darcy) has the case and, since [she](darcy) married the [Haugens](bev+len)' [dentist](wayne), the dead [man](len)'s whole bridge club for in-laws. [Her](darcy) new [constable](niko), [Niko Tootoosis](niko), just off the bus from [Regina](@regina), faints politely. The [widow](bev), [Bev](bev), bakes. [Her](bev) [son](otto) [Otto](otto) smokes behind the rink. And a [waitress](crystal) at the Chinese café, [Crystal](crystal), cries into the wrong coffee.
+ kill _ len "A body"
- investigate darcy len "has the case"
- wedding.past darcy wayne "married"
- advisor wayne bev+len "dentist"
- hire niko "new constable"
- boss darcy niko "Her new constable"
- travel niko "just off the bus"
- ill niko "faints"
- married.past bev len "widow"
- parent bev otto "son"
- sad crystal "cries"

== 2
[Crystal](crystal) was the [mayor](len)'s bit on the side. There, I've said it, it took them forty minutes. [Ming Tran](ming), [who](ming) owns the café, pours it out to [Niko](niko) with the tea: every Thursday, back booth, for three years. [Bev](bev) swears that [she](bev)'d no idea. Does anybody buy that? A woman who counts her own raisins? [Darcy](darcy) doesn't, but then [Darcy](darcy) has a [dentist](wayne) at home [who](wayne) works late on Thursdays as well, and somebody's lipstick on the headrest. [She](darcy) takes it off with a wet thumb and says nothing to [him](wayne), and the [man](wayne) with the drill hums in the shower.
+ affair.past crystal len "bit on the side"
- cheat.past len bev "bit on the side"
- boss ming crystal "owns the café"
- reveal ming niko "pours it out"
- betray? bev darcy "no idea"
- married darcy wayne "a dentist at home"
- discover darcy wayne "somebody's lipstick"
+ cheat? wayne darcy "somebody's lipstick"
- reveal! darcy wayne "says nothing to him"

== 3
Funeral in minus thirty. [Pastor Friesen](pastor) praises the [departed](len) for a quarter of an hour and never once looks at the [widow](bev), [who](bev) looks at nothing else but the [pastor](pastor). Hm. The [other woman](crystal) stands at the back behind a wreath; [Otto](otto) walks up to [her](crystal) and spits. It's the [constable](niko) [who](niko) leads [him](otto) out and stays with [him](otto) at the fence till the [boy](otto) has cried. Afterwards [Dr Aas](vet), [vet](vet), [Norwegian](vet), big hands, shows the [sergeant](darcy) what [she](vet) has dug out of the [mayor](len)'s [dog](dog): a .22. So the [dog](dog) died first. I sniffled more at that than at all the rest.
- die len "the departed"
- married.past bev len "widow"
- love bev pastor "looks at nothing else"
- attack otto crystal "spits"
+ help niko otto "stays with him"
- sad otto "has cried"
+ discover vet "has dug out"
- kill.past _ dog "died first"
- reveal vet darcy "shows the sergeant"

== 4
A .22, eh? There are four hundred of those between here and [Swift Current](@swiftcurrent). [Wayne](wayne), our humming [dentist](wayne), has one; [his](wayne) is missing from the hook. At supper [his](wayne) [wife](darcy) asks [him](wayne) to pass the peas and account for Thursday. [He](wayne) passes the peas. Then out it comes, in a small voice, that [he](wayne) has been with the [vet](vet), and it isn't the rifle [Darcy](darcy) throws. Did they have to make it the one [colleague](vet) [she](darcy) likes? [Niko](niko) finds [his](niko) [superior](darcy) asleep in the patrol car at dawn and knocks on the glass with two coffees. [He](niko) has the makings of a husband, that [lad](niko), or at least of a cop.
- lose wayne "missing from the hook"
- married darcy wayne "wife"
- accuse darcy wayne "account for Thursday"
+ reveal wayne darcy "out it comes"
- affair vet wayne "with the vet"
- cheat wayne darcy "with the vet"
- attack darcy wayne "throws"
- colleague darcy vet "one colleague"
- find niko darcy "finds his superior"
- boss darcy niko "superior"
- help niko darcy "two coffees"

== 5
[Darcy](darcy) arrests [Wayne](wayne). [She](darcy) enjoys it. [Wayne](wayne) asks for [Sunniva](vet). [Sunniva](vet) has an alibi for [Wayne](wayne). [She](vet) has it in [her](vet) bed. [Darcy](darcy) lets [Wayne](wayne) go. [Wayne](wayne) packs a bag. [Sunniva](vet) won't take [Wayne](wayne) in. Ha! [Otto](otto) has stopped eating. [Ming](ming) feeds [Otto](otto). [Bev](bev) drives to church at midnight. [Niko](niko) follows [Bev](bev). [Friesen](pastor) opens the side door. [Bev](bev) kisses [Friesen](pastor). The [constable](niko) drops [his](niko) torch. What a clatter. My own pastor will hear from me about side doors.
+ arrest darcy wayne "arrests"
- happy darcy "enjoys it"
- sex vet wayne "in her bed"
- help vet wayne "has an alibi"
- sad otto "stopped eating"
- breakup wayne darcy "packs a bag"
- reject vet wayne "won't take"
- help ming otto "feeds Otto"
- travel bev "to church"
- investigate niko bev "follows Bev"
+ kiss bev pastor "kisses"
- discover niko bev+pastor "drops his torch"

== 6
So everybody in the [mayor](len)'s marriage was married to somebody else, so to speak. The [clergyman](pastor) owns up: [he](pastor) and [Bev](bev) have been praying, as [he](pastor) calls it, since the flood. [He](pastor)'s got no alibi either; neither has [she](bev), if you don't count each other. [Crystal](crystal), in the meantime, has been sick three mornings at the grill, and [Ming](ming), [who](ming) raised five, sends [her](crystal) home with ginger. It was [his](len). It's a dead [man](len)'s. The [waitress](crystal) tells nobody but the headstone, and behind the headstone, smoking, sits the [half-brother](otto) to be. The [orphan](otto) offers [her](crystal) [his](otto) mitts. I didn't see that coming and I've seen every episode twice.
- reveal pastor _ "owns up"
+ affair bev pastor "have been praying"
+ pregnant crystal len "It was his"
- help ming crystal "sends her home"
- boss ming crystal "sends her home"
- reveal! crystal _ "tells nobody"
- discover otto crystal "behind the headstone"
- sibling? baby otto "half-brother to be"
- gift otto crystal "offers her his mitts"
- die.past len "dead man's"

== 7
Now for a [trucker](trucker). [He](trucker) eats at [Ming](ming)'s every other Thursday, [he](trucker)'s called [Dale](trucker), and [he](trucker)'d like to marry [Crystal](crystal); has said so since [her](crystal) first shift, over pie. [She](crystal) always laughs. This week [she](crystal) doesn't laugh. Does [he](trucker) mind that [she](crystal) is going to have someone else's? [He](trucker) minds so little that [he](trucker) goes and washes the truck. The [sergeant](darcy), [who](darcy) hears of it, wonders how much [he](trucker) minded before: a [man](trucker) with a rifle rack [who](trucker) loved the [girl](crystal) the [mayor](len) kept? It's a motive, says [Niko](niko). It's a truck, says the [dispatcher](gran), [his](niko) [granny](gran), [who](gran) has run the radio at the detachment since Trudeau. The first one.
- love trucker crystal "like to marry"
+ propose trucker crystal "has said so"
- reject! crystal trucker "doesn't laugh"
- pregnant crystal len "someone else's"
- happy trucker "washes the truck"
- kill? trucker len "a motive"
- jealous? trucker len "how much he minded"
- affair.past crystal len "the mayor kept"
- kin gran niko "granny"
- colleague darcy gran "run the radio"

== 8
Two women in one ditch. [Darcy](darcy)'s car slides off the grid road in a whiteout, and the lights that come through the snow belong to the [person](vet) [she](darcy) would least like to owe anything. [Sunniva](vet) winches [her](darcy) out, and then [they](darcy+vet) sit in the cab till it blows over, the [deserted wife](darcy) and the [other woman](vet), with a calf in a blanket between [them](darcy+vet). [They](darcy+vet) talk about [Wayne](wayne). [They](darcy+vet) agree about [Wayne](wayne)! By morning [they](darcy+vet)'re laughing, and [Darcy](darcy) lets slip the missing .22; the [vet](vet) stops. [He](wayne) never lost it. [He](wayne) lent it, a month ago, to a patient who had gophers. To whom? Fade out, damn you.
+ rescue vet darcy "winches her out"
- breakup.past wayne darcy "deserted wife"
- married darcy wayne "deserted wife"
- affair.past vet wayne "other woman"
- enemy darcy vet "least like"
- reconcile darcy vet "laughing"
- reveal darcy vet "lets slip"
- lose! wayne "never lost it"
+ reveal vet darcy "lent it"
- gift.past wayne _ "lent it"

== 9
To [Friesen](pastor). Who else has gophers under a pulpit? The [pastor](pastor) shows the [sergeant](darcy) into the vestry; the rifle stands where it should, wiped so clean that you could take communion off it. [He](pastor) didn't wipe it. [He](pastor) goes grey, and begins to pray in earnest for once, since there's one other person with a key. [Bev](bev), at that hour, is ironing the [mayor](len)'s shirts. [She](bev) has asked [Crystal](crystal) over for a cup of tea: to make peace, [she](bev) says, woman to woman. The [girl](crystal) comes, with banana bread. And the [wife](bev), still smiling, puts the chain on. My popcorn went everywhere.
- gift.past wayne pastor "To Friesen"
- investigate darcy pastor "shows the sergeant"
+ discover pastor bev "goes grey"
- sad pastor "goes grey"
- invite bev crystal "asked Crystal over"
- reconcile? bev crystal "to make peace"
- betray bev crystal "she says"
- gift crystal bev "with banana bread"
+ abduct bev crystal "puts the chain on"
- married.past bev len "wife"

== 10
[She](bev) tells it over the teapot, in the order in which one would tell a recipe. [Len](len) was leaving [her](bev). Not for God, not for the café: for a baby. [He](len) had wanted a second one all [their](bev+len) lives, and [he](len) stood in the kitchen and beamed. The [dog](dog) had barked, so the [dog](dog) went first. And now, says the [murderess](bev), sugar? [Crystal](crystal) doesn't drink. It's [Otto](otto) [who](otto) breaks the kitchen door, because [he](otto)'d come back for [his](otto) mitts, or so [he](otto) says; [he](otto) takes the kettle off [his](otto) [mother](bev), [he](otto) takes the full cup from [his](otto) [father](len)'s [girl](crystal), and pours both over the geranium. It dies in the next shot. Symbolism!
+ reveal bev crystal "tells it over"
- breakup? len bev "was leaving her"
- happy.past len "beamed"
- kill.past bev dog "went first"
+ kill.past bev len "murderess"
- kill? bev crystal "full cup"
+ rescue otto crystal "breaks the kitchen door"
- parent bev otto "mother"
- parent len otto "his father's"
- affair.past crystal len "father's girl"
- return otto "come back"

== 11
The [murderess](bev) is off across the stubble in [her](bev) late [husband](len)'s parka. The [sergeant](darcy) goes left, the [constable](niko) right. It's [Niko](niko) [who](niko) gets there, at the elevator, and [he](niko) could shoot and [he](niko) doesn't; [he](niko) says "[Mrs Haugen](bev), it's cold," and [she](bev) gives [him](niko) [her](bev) wrists. So it ends where it began; they like a circle in television. [Friesen](pastor) hands back [his](pastor) collar and hitches a ride west with the [trucker](trucker), the saddest lift on the prairie. [Dale](trucker), for [his](trucker) part, has got [his](trucker) yes: [Crystal](crystal) gave it at the hospital, with a drip in [her](crystal) arm. [Ming](ming) has already ordered the lobster.
+ flee bev "off across"
- kill.past bev len "murderess"
- married.past bev len "late husband's"
- die.past len "late husband's"
- attack! niko bev "could shoot"
+ arrest niko bev "her wrists"
- quit pastor "his collar"
- travel pastor "hitches a ride"
- help trucker pastor "hitches a ride"
+ engaged.start crystal trucker "got his yes"
- celebrate? ming crystal+trucker "ordered the lobster"
- treat crystal _ "a drip"

== 12
What becomes of a [boy](otto) of seventeen with a [mother](bev) in prison and a [father](len) in the ground? [Darcy](darcy), [who](darcy) has a dentist-sized hole in [her](darcy) house, clears out the model trains and gives [Otto](otto) the room. [They](darcy+otto) don't talk. [He](otto) eats, though. [She](darcy) signs [her](darcy) divorce papers on the hood of the patrol car, using [Wayne](wayne)'s back, and [he](wayne) has the nerve to ask if [she](darcy) would consider, in time... [She](darcy) would not. [He](wayne)'s off to [Moose Jaw](@moosejaw), to [his](wayne) [mom](mom). And [Sunniva](vet), with [whom](vet) the [sergeant](darcy) now goes curling on Thursdays, and I leave you to think what you like about it, has sewn a collar for the new dog.
- parent bev otto "a mother in prison"
- die.past len "in the ground"
- arrest.past _ bev "in prison"
- parent len otto "a father"
- help darcy otto "clears out"
+ move otto darcy "the room"
- divorce darcy wayne "divorce papers"
- reconcile? darcy wayne "would consider"
- reject darcy wayne "would not"
- parent mom wayne "mom"
- travel wayne "off to Moose Jaw" @moosejaw
+ friend darcy vet "goes curling"
- create vet "has sewn"

== 13
A trial, a wedding and a birth, in one hour, with ads. [Bev](bev) gets life, and waves at the balcony. At the café they push the tables together for the [bride](crystal), [who](crystal) is so far gone that the [groom](trucker) has to kiss [her](crystal) from the side. [Granny](gran) calls the dances; [her](gran) [grandson](niko), after two beers, asks the [vet](vet)'s new [assistant](asst) for a waltz, and then for another. [Otto](otto) is the best [man](otto). In the middle of [his](otto) speech the [bride](crystal) sits down. It is a [boy](baby), delivered by a large-animal [specialist](vet) on table six. The new big [brother](otto) holds [him](baby), says "Hey, [Len](baby)," and nobody in this whole gossiping town finds a word.
- arrest _ bev "gets life"
+ wedding crystal trucker "the bride"
- pregnant crystal len "so far gone"
- kiss crystal trucker "kiss her"
- kin gran niko "grandson"
- flirt asst niko "a waltz"
- boss vet asst "new assistant"
- advisor otto trucker "best man"
+ birth crystal baby "It is a boy"
- help vet crystal "delivered by"
- sibling baby otto "big brother"
