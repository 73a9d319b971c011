%series Proof and Crumb
%lang en
%genre dramedy behind the scenes of a bakery contest in Quebec, recap column, chatty
%cast odile   | Odile Tremblay; Odile | f
%cast suzu    | Suzu Hoshino; Suzu | f
%cast kip     | Kip Laramie; Kip | m
%cast renaud  | Chef Renaud; Renaud | m
%cast bettina| Bettina Grau; Bettina; Mrs. Renaud | f
%cast yves    | Yves | m
%cast delphine| Delphine | f
%cast rashad  | Rashad | m
%cast producer| Sloane | f
%cast grand   | Hoshino | f
%cast huguette | Huguette | f
%cast mother | - | f
%cast intern  | Cosmo | m
%cast exwife  | - | f

== 1 Ready, Set, Rise
Welcome back, carb people. Eight hopefuls, one tent, and already I have a favourite: [Odile Tremblay](odile), lumberjack's [daughter](odile), forty, [who](odile) cuts [her](odile) thumb in minute two and bakes on with a glove. The [medic](rashad) tapes [her](odile) up and slips [her](odile) [his](rashad) number on the plaster. ([She](odile) hasn't seen it yet. We have.) At the next bench [Kip Laramie](kip), a [dentist](kip) from [Calgary](@calgary), weeps into [his](kip) meringue because [his](kip) [wife](exwife) walked out on Tuesday. And [who](bettina) should sweep in as guest judge? [Bettina Grau](bettina), once [Mrs. Renaud](bettina), to the visible horror of head [judge](renaud) [Chef Renaud](renaud).
- parent _ odile "daughter"
- injure odile "cuts her thumb"
- treat odile rashad "tapes her up"
+ flirt rashad odile "slips her his number"
- sad kip exwife "weeps"
- married exwife kip "wife"
- breakup.past exwife kip "walked out"
- return bettina "sweep in"
- married.past bettina renaud "once"
- sad renaud bettina "horror"

== 2 Sugar Work
[Suzu Hoshino](suzu), nineteen, never speaks, never sweats, and spins a sugar swan that makes [Renaud](renaud) drop [his](renaud) clipboard. [He](renaud) wants [her](suzu) in [his](renaud) restaurant on the spot; [she](suzu) says [she](suzu) will think about it, which is more words than the show has had from [her](suzu) so far. [Her](suzu) [roommate](delphine) at the motel, [Delphine](delphine), can't stand the swan. [Delphine](delphine) can't stand [Suzu](suzu), full stop. Somebody leaves the tent flap open overnight, raccoons happen, and in the morning there is a beak. [Yves](yves), the retired [postman](yves), saw who did it. [He](yves) is a gentleman. [He](yves) coughs.
- create suzu "spins"
- hire? suzu renaud "in his restaurant"
- housemate delphine suzu "roommate"
- jealous delphine suzu "can't stand the swan"
- enemy delphine suzu "can't stand Suzu"
+ betray delphine suzu "tent flap open"
- discover yves delphine "saw who did it"
- reveal! yves "He coughs"

== 3 Custard's Last Stand
Short and sour this week. [Kip](kip) leaves. [Kip](kip) comes back. [He](kip) forgot [his](kip) whisk. [Odile](odile) reads the plaster. [Odile](odile) rings the [medic](rashad). [Rashad](rashad) is [his](rashad) name. [Rashad](rashad) picks up. [Bettina](bettina) praises [Yves](yves). [Renaud](renaud) glares at [Yves](yves). [Delphine](delphine) forgets the eggs. The eggs are forgiven; [Delphine](delphine) is not. [Bettina](bettina) sends [Delphine](delphine) home. [Delphine](delphine) swears revenge on [Suzu](suzu). Nobody likes [Delphine](delphine), except [Cosmo](intern).
- quit kip "Kip leaves"
- return kip "comes back"
- discover odile rashad "reads the plaster"
- jealous renaud yves "glares"
+ quit delphine bettina "sends Delphine home"
- threaten delphine suzu "swears revenge"
- love intern delphine "except Cosmo"

== 4 The Intern
So let us talk about [Cosmo](intern). [He](intern) fetches flour, [he](intern) is [Sloane](producer)'s [son](intern), which is how an intern with no driving licence comes to drive the catering van, and [he](intern) has been smuggling [Delphine](delphine) into the pantry every night since [her](delphine) exit. What [they](delphine+intern) do in there I leave to the continuity department. What [she](delphine) does when [he](intern) has dozed off is swap the salt and the sugar in [Suzu](suzu)'s drawer. [Suzu](suzu) tastes everything twice, as [her](suzu) [grandmother](grand) taught [her](suzu), and wins the week. The [producer](producer), [who](producer) walks in on an empty sack and a full bra, cuts [her](producer) [boy](intern)'s wages.
- parent producer intern "son"
- help intern delphine "smuggling"
- quit.past delphine "exit"
+ affair delphine intern "every night"
- betray delphine suzu "swap the salt"
- advisor grand suzu "taught her"
- kin grand suzu "grandmother"
- find suzu "wins the week"
+ discover producer delphine+intern "walks in on"

== 5 Choux Choux
For two years, we learn over the éclairs, [Renaud](renaud) and [Bettina](bettina) have communicated only through lawyers and a parrot. Now [they](bettina+renaud) must share a trailer. The wall is thin; the crew hears crockery, then shouting, then a long silence, then laughing. I make no comment. Meanwhile [Odile](odile) has [Rashad](rashad) over for tourtière, and [he](rashad), a gentle [giant](rashad) with a limp, fixes [her](odile) oven and stays for breakfast. [Kip](kip), sixty dollars poorer after a bet with [Yves](yves), makes a croquembouche leaning like Pisa. It stands for exactly as long as it has to.
- ex bettina renaud "lawyers"
- housemate bettina renaud "share a trailer"
- quarrel bettina renaud "shouting"
- reconcile? bettina renaud "laughing"
- invite odile rashad "has Rashad over"
- help rashad odile "fixes her oven"
+ sex odile rashad "stays for breakfast"
- lose kip yves "sixty dollars poorer"
- create kip "makes a croquembouche"

== 6 Bread Week
Somebody sabotages the sourdough. Not a figure of speech: bleach, in four jars out of five, and the fifth jar is [Suzu](suzu)'s. [Sloane](producer), scenting ratings, puts the [nineteen-year-old](suzu) on camera and as good as calls [her](suzu) a poisoner. [Suzu](suzu) says nothing; [she](suzu) walks. [Yves](yves) is the [one](yves) [who](yves) runs after [her](suzu) in [his](yves) apron, down the whole of the highway, and, between gasps, tells [her](suzu) about the raccoons, and the flap, and how a [coward](yves) coughed. [She](suzu) turns round. "[You](yves) run very badly," [she](suzu) says. [They](suzu+yves) go back together and [he](yves) repeats it, louder, to [Renaud](renaud).
+ accuse producer suzu "a poisoner"
- quit suzu "walks"
- help yves suzu "runs after her"
+ reveal yves suzu "tells her"
- return suzu+yves "go back"
- reveal yves renaud "louder"

== 7 Pie Chart
Off to [Sherbrooke](@sherbrooke) for the outdoor special! A bear turns up; nobody is eaten; it had the rhubarb. [Kip](kip)'s [wife](exwife), the [one](exwife) [who](exwife) left, appears among the spectators with a stroller, and [Kip](kip) learns in front of four cameras that [he](kip) has been a father since August. [He](kip) faints on a lattice crust. [Rashad](rashad) brings [him](kip) round. The [couple](exwife+kip) talk behind the portable toilets for the whole second challenge, which costs [him](kip) the week and wins [him](kip) back, [he](kip) says, hiccuping, everything else.
- travel _ "Off to" @sherbrooke
- married exwife kip "wife"
- breakup.past exwife kip "left"
- return exwife "appears"
+ discover kip "learns"
- parent kip _ "father"
- ill kip "faints"
- treat kip rashad "brings him round"
+ reconcile exwife kip "wins him back"
- quit kip "costs him the week"

== 8 Half Time, Half Baked
It was [Delphine](delphine). Of course it was [Delphine](delphine). [Cosmo](intern) owned the bleach and, once the [medic](rashad)'s colleague from the police starts asking where an intern gets twelve litres of it, [he](intern) folds like a napkin. [His](intern) [mother](producer) is told to choose between [her](producer) show and [her](producer) [boy](intern) and picks, to everyone's amazement and perhaps [her](producer) own, the [boy](intern). Enter a new [showrunner](bettina): [Bettina](bettina), as if [she](bettina) needed more knives. The ousted [producer](producer) throws [her](producer) headset into the lake. [Delphine](delphine) has skipped to [Ottawa](@ottawa). Not one word of goodbye for the [lad](intern) [who](intern) carried the jars.
- discover _ delphine "It was Delphine"
- colleague _ rashad "colleague"
- investigate _ intern "starts asking"
- reveal intern _ "folds"
- parent producer intern "mother"
- help producer intern "picks"
+ hire bettina "new showrunner"
- quit producer "ousted"
- sad producer "throws her headset"
- flee delphine "skipped" @ottawa
- breakup delphine intern "Not one word"

== 9 Icing on Thin Ice
Three left. [Odile](odile)'s hands have begun to shake, and not from nerves. [She](odile) hides it under a tea towel and tells [Rashad](rashad) that [she](odile) is tired. [He](rashad) has worked in ambulances for fifteen years; [he](rashad) knows what tired looks like, and says so, and [she](odile) throws [him](rashad) out, whisk, boots, toothbrush and all. [Yves](yves), a [widower](yves) [who](yves) nursed [his](yves) [Huguette](huguette) through the same thing, finds [her](odile) sitting on the flour sacks and doesn't ask. [He](yves) steadies the piping bag. [Their](odile+yves) three-tiered cake is technically cheating. [Renaud](renaud) looks the other way.
- ill odile "begun to shake"
- betray odile rashad "tells Rashad"
- discover rashad odile "knows what tired"
- quarrel odile rashad "says so"
+ breakup odile rashad "throws him out"
- married.past huguette yves "widower"
- die.past huguette "widower"
- treat.past huguette yves "nursed"
- find yves odile "finds her"
+ help yves odile "steadies the piping bag"
- help renaud odile+yves "looks the other way"

== 10 Cold Oven
A quiet one, and the best so far. The tent is shut for snow. There is no challenge, no music, hardly any dialogue. The oven clicks as it cools. A crow walks along the ridgepole. In the motel, [Suzu](suzu) writes a letter to [Kyoto](@kyoto) and tears it up; writes another and keeps it. [Bettina](bettina) plays cards with the [medic](rashad) and lets [him](rashad) win. [He](rashad) does not go to [Odile](odile)'s door. At the very end [he](rashad) leaves a loaf on the step and walks off, and the bread is still steaming when the door opens.
- create suzu "writes a letter"
- help bettina rashad "lets him win"
+ gift rashad odile "leaves a loaf"

== 11 The Letter
We get the letter in voice-over. [Suzu](suzu)'s [grandmother](grand) had a pastry shop, a French [apprentice](renaud) for one summer, and, nine months later, a baby [girl](mother) [whom](mother) [she](grand) raised alone. The [apprentice](renaud) went home and became somebody. [Suzu](suzu) did not enter the contest for the money. [She](suzu) asks [Renaud](renaud), over a burnt caramel, whether the name [Hoshino](grand) means anything to [him](renaud), and [he](renaud) sits down on the floor. [Bettina](bettina), [who](bettina) wanted children when [he](renaud) didn't, hears it from the doorway. [She](bettina) might gloat. [She](bettina) sits down on the floor as well and takes [his](renaud) hand.
- kin grand suzu "grandmother"
- boss.past grand renaud "apprentice"
- affair.past grand renaud "one summer"
- birth.past grand mother "baby girl"
- breakup.past renaud grand "went home"
+ reveal suzu renaud "asks Renaud"
- kin renaud suzu "Hoshino"
- discover bettina renaud "hears it"
+ help bettina renaud "takes his hand"

== 12 Semi-Sweet
[Yves](yves) bows out. [He](yves) could have beaten [Odile](odile); [he](yves) sets down [his](yves) spatula with a minute on the clock and says the old knees have had enough. [Odile](odile) knows a gift when [she](odile) sees one and gives [him](yves) hell for it, then hugs [him](yves) till [his](yves) glasses bend. The doctors have put a name to [her](odile) tremor. [She](odile) says it aloud, to camera, and then says the thing [she](odile) is much more scared of: "[Rashad](rashad), [I](odile) was an idiot." Nobody in the tent moves. The [man](rashad) himself, holding the first-aid kit, limps the whole length of it to kiss [her](odile).
+ quit yves "bows out"
- help yves odile "a gift"
- quarrel odile yves "gives him hell"
- ill odile "tremor"
- reveal odile _ "says it aloud"
- sad odile "scared"
- reconcile odile rashad "an idiot"
+ kiss odile rashad "kiss her"

== 13 Final Proof
[Odile](odile) versus [Suzu](suzu), and [Renaud](renaud), being [kin](renaud) to one of [them](odile+suzu), recuses himself, so the verdict is [Bettina](bettina)'s alone. [Delphine](delphine) shows up with an apology and a camera crew; security escorts both to the gate, where [Cosmo](intern), wiser, doesn't lift the barrier. The swan is back, with a cygnet. It beats the tourtière by a crumb. The [winner](suzu) cuts the cheque in two with the bread knife and pushes half across to the [loser](odile), for the doctors. [Kip](kip) cries; [his](kip) [wife](exwife) cries; I had something in my eye. As for the trailer, the [Renauds](bettina+renaud) have kept it. [They](bettina+renaud) say it's for the parrot.
- kin renaud suzu "kin"
- enemy odile suzu "versus"
- return delphine "shows up"
- reconcile? delphine suzu "an apology"
- reject intern delphine "doesn't lift"
+ find suzu "beats"
- lose odile suzu "loser"
+ gift suzu odile "pushes half"
- married exwife kip "wife"
- sad exwife+kip "cries"
- reconcile bettina renaud "have kept it"
