%series Altitude
%lang en
%genre veterinary and ranching drama in Chilean Patagonia, encyclopaedia episode list, matter-of-fact
%cast amaya   | Amaya Ortúzar; Amaya | f
%cast gaspar   | Gaspar | m
%cast noelle  | Noelle Whitaker; Noelle | f
%cast ruben   | Rubén Catrileo; Rubén; Catrileo | m
%cast inti    | Inti | n
%cast paz      | Paz | f
%cast osvaldo | Osvaldo | m
%cast sixto   | Sixto | m
%cast puma    | Viuda | n
%cast judge   | - | f
%cast pilot   | Henrik | m
%cast father  | - | m
%cast wife    | - | f
%cast rfather | - | m
%cast rwidow  | - | f

== 1 Pilot
After [her](amaya) [father](father)'s stroke [Amaya Ortúzar](amaya), a racehorse [vet](amaya) in [Dubai](@dubai), flies home to the family ranch, which [her](amaya) [brother](gaspar), [Gaspar](gaspar), has in the meantime pledged to a casino. On the runway [she](amaya) is met not by [Gaspar](gaspar) but by [Rubén Catrileo](ruben), the [foreman](ruben), [whom](ruben) [she](amaya) left without a word at nineteen, and by [his](ruben) [daughter](paz), [Paz](paz), [who](paz) is eight and asks if [she](amaya) is the [lady](amaya) from the drawer. [Rubén](ruben) carries [her](amaya) bags and does not say what is in the drawer. The old [man](father), unable to speak, turns [his](father) face to the wall.
- ill father "stroke"
- parent father amaya "father"
- return amaya "flies home"
- sibling amaya gaspar "brother"
- lose gaspar "casino"
- breakup.past amaya ruben "left without a word"
- parent paz ruben "daughter"
- help ruben amaya "carries her bags"
+ reject father amaya "turns his face"

== 2 Dip
The sheep have scab, and [Osvaldo](osvaldo), for thirty years the [vet](osvaldo) of the district and [Amaya](amaya)'s first [teacher](osvaldo), is too drunk to hold a syringe. [Amaya](amaya) takes over from [him](osvaldo) at the trough. When [she](amaya) pours [his](osvaldo) bottle into the dip, [he](osvaldo) tells [her](amaya) before the whole crew to go back to [her](amaya) sheikhs. That night it is the same [Osvaldo](osvaldo) [who](osvaldo) rides four hours to warn [her](amaya): the casino's [man](sixto), [Sixto](sixto), is on [his](sixto) way with a truck for the breeding mares. [She](amaya) and [Rubén](ruben) drive the herd into the hills by moonlight and, for the first time, exchange more than two sentences.
- advisor.past osvaldo amaya "first teacher"
- ill osvaldo "too drunk"
- help amaya osvaldo "takes over from him"
+ quarrel amaya osvaldo "go back to"
- reveal osvaldo amaya "warn her"
- steal? sixto amaya "with a truck"
- colleague amaya ruben "drive the herd"

== 3 Truck
[Sixto](sixto) finds no mares. [Sixto](sixto) takes [Gaspar](gaspar) instead. [Gaspar](gaspar) sits in the truck among the straw. [Paz](paz) sees the truck leave. [Paz](paz) tells [Inti](inti). [Inti](inti) is the [apprentice](inti) of [Osvaldo](osvaldo). [Inti](inti) rides after the truck. A tyre bursts. [Inti](inti) lets [Gaspar](gaspar) out. [Gaspar](gaspar) hugs [Inti](inti). [Amaya](amaya) is not so gentle. [Amaya](amaya) boxes [Gaspar](gaspar)'s ears. Then [she](amaya) boils [him](gaspar) an egg.
+ abduct sixto gaspar "takes Gaspar"
- discover paz gaspar "sees the truck leave"
- reveal paz inti "tells Inti"
- advisor osvaldo inti "apprentice"
+ rescue inti gaspar "lets Gaspar out"
- attack amaya gaspar "boxes"
- help amaya gaspar "boils him an egg"

== 4 The Widow
A puma that the shepherds call [Viuda](puma) has killed eleven ewes, and the neighbouring [landowner](noelle), [Noelle Whitaker](noelle), a [conservationist](noelle) from [Oregon](@oregon) and, as gossip has it, more than a [neighbour](noelle) to [Rubén](ruben), refuses to have [her](puma) shot. The two [women](amaya+noelle) have it out across a fence. [Noelle](noelle) offers to pay for the sheep; [Amaya](amaya) says that [she](amaya) was not aware that everything here was for sale. [Inti](inti), sent to set traps, comes face to face with the [animal](puma) in a gully and is let go. After that [Inti](inti) springs every trap with a stick.
- kill.past puma _ "eleven ewes"
- neighbour amaya noelle "neighbouring"
- affair? noelle ruben "more than a neighbour"
- kill? _ puma "have her shot"
- rescue noelle puma "refuses"
+ quarrel amaya noelle "have it out"
- gift? noelle amaya "offers to pay"
- meet inti puma "face to face"
+ help inti puma "springs every trap"

== 5 The Drawer
[Paz](paz) shows [Amaya](amaya) the drawer. It contains sixteen letters that [Rubén](ruben) wrote to [Dubai](@dubai) and did not send, and a newspaper photograph in which [Amaya](amaya) is holding a stallion. [Rubén](ruben), coming in with firewood, takes the drawer out of [his](ruben) [girl](paz)'s hands and puts it on the fire. [He](ruben) had a [wife](wife), [he](ruben) tells [Amaya](amaya); [she](wife) was ill for three years, and [she](wife) knew about the letters and never asked. [He](ruben) will not speak of love in [her](wife) kitchen. The burning takes a long time. [Noelle](noelle), knocking, finds three [people](amaya+paz+ruben) staring into a stove.
+ reveal paz amaya "shows Amaya"
- love.past ruben amaya "sixteen letters"
- parent paz ruben "girl's"
- married.past ruben wife "had a wife"
- ill.past wife "ill for three years"
- discover.past wife ruben "knew about the letters"
- confess! ruben amaya "will not speak of love"

== 6 Quarter Horses
To pay the first instalment [Gaspar](gaspar) enters the mare [Lluvia](*lluvia) in the provincial race and, the jockey having broken a collarbone, puts [Inti](inti) on her. [Inti](inti) comes in first, ahead of [Sixto](sixto)'s favourite. [Sixto](sixto), enraged, demands a drug test, and to general dismay it is positive; the [one](osvaldo) [who](osvaldo) gave the injection, out of confusion and not of malice, is [Osvaldo](osvaldo), [who](osvaldo) mistook the bottle. The [judge](judge) bars the ranch for two years. Instead of reproaching [him](osvaldo), [Amaya](amaya) drives the old [drunkard](osvaldo) to a clinic in [Punta Arenas](@puntaarenas), where [he](osvaldo) weeps like a child and signs in.
- injure _ "broken a collarbone"
- find inti "comes in first"
- sad sixto "enraged"
- accuse sixto gaspar "drug test"
- betray! osvaldo _ "not of malice"
+ reject judge gaspar "bars the ranch"
- accuse! amaya osvaldo "reproaching"
+ help amaya osvaldo "drives the old drunkard"
- sad osvaldo "weeps"

== 7 White Wind
In a snowstorm the small plane of the Norwegian [pilot](pilot) [who](pilot) brings the mail comes down on [Noelle](noelle)'s land. [Rubén](ruben) and [Noelle](noelle) set out on horseback, and [Amaya](amaya), [who](amaya) has not been asked, follows in the tractor. It is just as well, since [Rubén](ruben)'s horse goes through the ice and the [pilot](pilot), [whose](pilot) leg is pinned, has to be cut free with a hoof knife. The four of [them](amaya+noelle+pilot+ruben) spend the night in the cockpit. The injured [man](pilot), [Henrik](pilot) by name, asks [Noelle](noelle) to keep talking. [She](noelle) talks until morning; by then [she](noelle) has told [him](pilot) things which [Rubén](ruben) has never heard.
- injure pilot "comes down"
- travel noelle+ruben "set out"
- travel amaya "follows"
- rescue amaya ruben "just as well"
+ rescue amaya+noelle+ruben pilot "cut free"
- help noelle pilot "keep talking"
- reveal noelle pilot "has told him"

== 8 Consent
[Noelle](noelle) breaks it off with [Rubén](ruben), or, as [she](noelle) puts it, returns [him](ruben). The [foreman](ruben) is more relieved than is polite. [He](ruben) walks over to the clinic, where [Amaya](amaya) has both arms in a cow, and asks, at last, why [she](amaya) left. [Her](amaya) [father](father) had told [her](amaya), [she](amaya) says without turning round, that [Rubén](ruben) had taken money to let [her](amaya) go. [Rubén](ruben) never took a peso. The calf arrives. [Both](amaya+ruben) look at it. In the house, [Gaspar](gaspar), feeding the old [man](father), asks [him](father) whether it's true, and the [father](father), with the hand that still obeys [him](father), writes yes.
+ breakup noelle ruben "breaks it off"
- happy ruben "relieved"
- breakup.past amaya ruben "left"
- betray.past father amaya "had told her"
- gift! _ ruben "never took a peso"
- parent father amaya "father"
- help gaspar father "feeding"
+ reveal father gaspar "writes yes"

== 9 What the Old Man Wrote
The [patriarch](father)'s slate fills up in the course of one night. [Rubén](ruben)'s [father](rfather) had been [his](father) closest [friend](rfather); [they](father+rfather) had bought the land together; and when the [friend](rfather) was thrown by a horse and died, [he](father) forgot to tell the [widow](rwidow) about the papers. Half of the ranch belongs, and always has belonged, to the [Catrileos](paz+ruben). [Gaspar](gaspar), [who](gaspar) could wipe the slate with [his](gaspar) sleeve and [who](gaspar) owes the casino for half a ranch exactly, looks at [his](gaspar) sleeve for a while. Then [he](gaspar) wakes [his](gaspar) [sister](amaya). In the morning [Amaya](amaya) reads it aloud to [Rubén](ruben), with [Paz](paz) on the fence.
- parent rfather ruben "father"
- friend.past father rfather "closest friend"
- die.past rfather "thrown by a horse"
- married.past rfather rwidow "widow"
+ betray.past father rwidow "forgot to tell"
- find paz+ruben "Half of the ranch"
- reveal father gaspar "slate fills up"
- betray? gaspar ruben "could wipe"
- reveal gaspar amaya "wakes his sister"
- sibling amaya gaspar "sister"
+ reveal amaya ruben "reads it aloud"

== 10 Shearing
A calm episode. Two thousand sheep are shorn in five days. The dogs sleep under the table. [Osvaldo](osvaldo) is back from the clinic, thinner, with a thermos; [Inti](inti) takes the shears away from [him](osvaldo) and gives [him](osvaldo) the tally book. [Rubén](ruben) eats for the first time at the head of the table, ill at ease, between [Paz](paz) and the [patriarch](father), [who](father) cannot lift [his](father) eyes. A proverb is quoted about wool and wolves. [Henrik](pilot) plays the accordion with [his](pilot) plaster on a stool, and it's [Noelle](noelle) [who](noelle) turns the pages of the music, although it's plain [he](pilot) cannot read any.
- return osvaldo "is back"
- recover osvaldo "from the clinic"
- gift inti osvaldo "tally book"
- sad ruben "ill at ease"
- sad father "cannot lift his eyes"
- create pilot "plays the accordion"
+ flirt noelle pilot "turns the pages"

== 11 Foreclosure
[Sixto](sixto) comes with the [judge](judge) and a padlock. [Noelle](noelle) puts in the price of the eleven ewes, which [Amaya](amaya) at last accepts; [Osvaldo](osvaldo) puts in [his](osvaldo) watch. It's not enough. [Gaspar](gaspar) then signs over [his](gaspar) own share to [Inti](inti), [who](inti), since a debt of the [brother](gaspar)'s can't be collected from a [groom](inti), tears up nothing and needs to do nothing. [Sixto](sixto) goes for [Gaspar](gaspar) with the padlock. Something yellow drops from the barn roof between [them](gaspar+sixto). [Viuda](puma) does not touch [Sixto](sixto). [She](puma) only looks, and [he](sixto) runs, and runs, through the river, padlock and all.
- lose? gaspar sixto "padlock"
- gift noelle amaya "puts in the price"
- gift osvaldo amaya "his watch"
+ gift gaspar inti "signs over"
- sibling amaya gaspar "brother's"
- attack sixto gaspar "goes for"
+ rescue puma gaspar "drops from"
- attack! puma sixto "does not touch"
- flee sixto puma "he runs"

== 12 Names
[Amaya](amaya) cancels [Dubai](@dubai) by telephone. [Her](amaya) [father](father) dies in the night before the branding, with [Rubén](ruben), of all men, holding the glass, having first managed one spoken word, which [Rubén](ruben) keeps to himself. Both families ride behind the coffin. [Inti](inti), [who](inti) has inherited nothing in this life except a quarter of a ranch and a puma, is adopted by [Osvaldo](osvaldo) before the same [judge](judge). [Noelle](noelle) is flown to the ice field and comes back with a ring made out of a spark plug. [Paz](paz), asked what to call the new foal, says that it has to ask [Amaya](amaya)'s permission first: Quédate, which means Stay.
- quit amaya "cancels"
- parent father amaya "father"
+ die father "dies in the night"
- help ruben father "holding the glass"
- reveal! ruben _ "keeps to himself"
- parent.start osvaldo inti "adopted"
- travel noelle "flown to"
+ engaged.start noelle pilot "a ring"
