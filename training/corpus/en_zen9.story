%series Silk and Stuff
%lang en
%genre legal drama in Edinburgh advocates' chambers, encyclopaedia episode summaries
%cast morag    | Morag Sinclair; Morag; Sinclair | f
%cast farid    | Farid Haddad; Farid; Haddad | m
%cast isla     | Isla Drummond; Isla; Drummond | f
%cast torquil  | Torquil Ogilvie; Torquil; Ogilvie | m
%cast priti    | Priti Venkatesan; Priti | f
%cast fergus   | Fergus Drummond; Fergus | m
%cast leila    | Leila Haddad; Leila | f
%cast bethia   | Bethia Ogilvie; Bethia | f
%cast jardine  | Lord Jardine; Jardine | m
%cast clerk    | Eck | m
%cast dealer   | - | m
%cast skipper  | - | m
%cast skipwife | - | f
%cast inspector | DI Lomax; Lomax | m
%cast student  | Gavin | m
%cast studentmum | - | f
%cast driver   | - | f
%cast forger   | - | m
%cast juryman  | - | m
%cast mate     | - | m
%cast librarian | - | n
%cast interp   | - | m
%cast interpmum | - | f

== 1 Devil's Own
[Priti Venkatesan](priti) begins [her](priti) pupillage, known in [Edinburgh](@edinburgh) as devilling, on the day [her](priti) devil-master, [Torquil Ogilvie](torquil), is found asleep in the gown of another advocate. The gown is [Isla Drummond](isla)'s, [who](isla) happens to be married to the fiscal, [Fergus Drummond](fergus), and asks [Priti](priti) to forget it. The head of chambers, [Morag Sinclair](morag), assigns the [girl](priti) an unwinnable brief: a trawler [skipper](skipper) is said to have pushed [his](skipper) [mate](mate) overboard. [Farid Haddad](farid), [Morag](morag)'s fiercest [competitor](farid) for the silk, offers to share [his](farid) notes. Nobody in living memory has seen [him](farid) share so much as an umbrella.
- hire priti "begins"
- advisor.start torquil priti "devil-master"
+ affair isla torquil "gown of another advocate"
- married fergus isla "married to the fiscal"
- discover priti isla+torquil "found asleep"
- boss morag priti "head of chambers"
- advisor priti skipper "brief"
- accuse _ skipper "is said to"
- kill? skipper mate "pushed"
- enemy farid morag "competitor"
+ help? farid priti "share his notes"

== 2 Man Overboard
The [skipper](skipper)'s [wife](skipwife) will not look at [him](skipper) in the dock. [Priti](priti), counting lifejackets in the exhibit room with the clerk [Eck](clerk), arrives at one too many. Under [her](priti) questions the [wife](skipwife) gives way: the [mate](mate) was never on the boat; [he](mate) had asked [her](skipwife) to come to [Iceland](@iceland) with [him](mate), [she](skipwife) had refused, and [he](mate) had gone alone. Acquitted, the [fisherman](skipper) holds out [his](skipper) hand to [her](skipwife), and [she](skipwife) takes it, for want of a bollard. [Fergus](fergus), beaten, compliments [Priti](priti) and adds that [his](fergus) [wife](isla) has been coming home late. [She](priti) replies that trains are dreadful this year.
- married skipper skipwife "wife"
+ discover priti "one too many"
- reveal skipwife priti "gives way"
- invite.past mate skipwife "asked her to come"
- reject.past skipwife mate "refused"
- travel.past mate "gone alone" @iceland
+ kill! skipper mate "Acquitted"
- reconcile? skipper skipwife "takes it"
- lose fergus "beaten"
- married fergus isla "his wife"
- betray priti fergus "trains are dreadful"

== 3 Silk
The list is out: one of [the two](farid+morag) is to be King's Counsel, and it is [Farid](farid). [Morag](morag) congratulates [him](farid) with a bottle and goes for a walk along the cliffs in [her](morag) court shoes. [He](farid) ought to be elated; what [he](farid) does is to read the recommendation, signed by the judge, [Lord Jardine](jardine), with [whose](jardine) [daughter](bethia), [Bethia](bethia), [he](farid) once shared a taxi. [Haddad](farid) smells a favour, and hates favours. [Torquil](torquil), [whose](torquil) [wife](bethia) [Bethia](bethia) has been for nine years, comes home to find [her](bethia) ironing [Isla](isla)'s gown. The name is in the collar.
+ hire farid "King's Counsel"
- gift morag farid "bottle"
- happy! farid "elated"
- help? jardine farid "recommendation"
- parent jardine bethia "daughter"
- accuse farid jardine "smells"
- married bethia torquil "wife"
- return torquil "comes home"
+ discover bethia torquil "in the collar"

== 4 Name in the Collar
[Bethia](bethia) does not make a scene. [She](bethia) returns the gown, pressed, to its [owner](isla)'s [husband](fergus), in the middle of a plea hearing. [Fergus](fergus) reads the collar, sits down, stands up, and drops the charges against a stolen-goods [dealer](dealer) by mistake. [The two](bethia+fergus), each left holding the other's proof, go for a silent lunch. In chambers [Isla](isla) lays the blame on [Priti](priti), [who](priti) has told no one; [Eck](clerk), a witness to everything that is ever whispered near a kettle, contradicts [her](isla). [Leila](leila), [Farid](farid)'s [sister](leila), home after five years of reporting from war zones, has a scar [she](leila) will not discuss and takes the attic above [Morag](morag).
+ reveal bethia fergus "returns the gown"
- married fergus isla "husband"
- discover fergus isla "reads the collar"
- accuse! fergus dealer "drops the charges"
- accuse isla priti "lays the blame"
- reveal! priti "told no one"
- help clerk priti "contradicts"
- sibling farid leila "sister"
- return leila "home after"
- injure.past leila "scar"
- reveal! leila "will not discuss"
+ neighbour.start leila morag "attic above"

== 5 Noise Complaint
[Leila](leila) shouts in [her](leila) sleep. [Morag](morag), one floor below, lies awake for three nights before [she](morag) goes up in [her](morag) nightgown with two mugs, and after that the shouting stops, or changes. [She](leila) has not told [her](leila) [brother](farid), [Leila](leila) says; [Morag](morag), [who](morag) faces that [brother](farid) daily across the well of the court, would rather lose a limb than be the [one](morag) to tell [him](farid). A philosophy [student](student), [Gavin](student), is charged with setting fire to the library. [His](student) [mother](studentmum) is a cleaner there. [She](studentmum) begs [Priti](priti) to believe that [she](studentmum) did it herself.
- sad leila "shouts in her sleep"
- neighbour leila morag "one floor below"
- help morag leila "two mugs"
+ affair.start leila morag "or changes"
- sibling farid leila "brother"
- reveal! leila farid "has not told"
- accuse _ student "charged"
- attack? student _ "setting fire"
- parent studentmum student "mother"
+ reveal! studentmum priti "did it herself"

== 6 Smoke
Neither [mother](studentmum) nor [son](student): the library was burned for the insurance value of one manuscript, which never lay there. [DI Lomax](inspector), [who](inspector) closed the file with indecent haste, used to be engaged to the head [librarian](librarian). [Priti](priti) says as much in open court and finds [her](priti) tyres let down. It is [Torquil](torquil), thrown out by [Bethia](bethia) and living in chambers, [who](torquil) sits guard outside [his](torquil) [pupil](priti)'s door with a niblick. [He](torquil) talks through the letter box all night, about law, mostly. In the morning [she](priti) brings [him](torquil) tea, then finds that [Isla](isla) has, too.
- parent studentmum student "son"
- attack! student _ "Neither mother nor son"
- engaged.past inspector librarian "used to be engaged"
+ accuse priti inspector "says as much"
- threaten _ priti "tyres"
- breakup bethia torquil "thrown out"
- move torquil "living in chambers"
- help torquil priti "sits guard"
- advisor torquil priti "pupil"
+ gift isla+priti torquil "tea"

== 7 Two Cups
[Isla](isla) is leaving [Fergus](fergus); [she](isla) has come to tell [Torquil](torquil) [he](torquil) may now have [her](isla). [Ogilvie](torquil), a cup in either hand, discovers that [he](torquil) liked [her](isla) best as a secret. [She](isla) pours the tea over [his](torquil) wig. [Farid](farid), looking for [his](farid) [sister](leila) to wish [her](leila) a happy birthday, is let into the wrong flat by the right key and finds [her](leila) there, asleep on [his](farid) [rival](morag)'s shoulder. [He](farid) leaves the cake on the stairs. The next day [he](farid) objects to every sentence [Morag](morag) utters, including "good morning".
- breakup isla fergus "is leaving"
- reject torquil isla "liked her best"
- affair.past isla torquil "secret"
- attack isla torquil "pours"
- sibling farid leila "sister"
- celebrate farid leila "happy birthday"
+ discover farid leila+morag "finds her there"
- enemy farid morag "rival"
- gift farid leila "cake"
+ quarrel farid morag "objects"

== 8 Contempt of Cake
"[You](farid) would have minded less if [she](morag) were a bus," [Leila](leila) tells [her](leila) [brother](farid). [He](farid) minds, it emerges, not the [woman](morag) but the five years: [he](farid) had written to [Leila](leila) every week, and [she](leila), to [him](farid), never. [She](leila) could not. [Her](leila) [interpreter](interp) was shot beside [her](leila) and [she](leila) had promised the [man](interp)'s [mother](interpmum) not to write a word until that was known. [Farid](farid) weeps into a legal pad. [Jardine](jardine), riding in the park with [his](jardine) [daughter](bethia), hears that [she](bethia) dines on Thursdays with the [fiscal](fergus), and nearly falls off.
- sibling farid leila "brother"
- sad farid leila "minds"
+ reveal leila farid "could not"
- boss.past leila interp "interpreter"
- kill.past _ interp "shot"
- reveal! leila "not to write a word"
- sad farid "weeps"
- parent interpmum interp "mother"
- parent jardine bethia "daughter"
+ date bethia fergus "dines on Thursdays"
- discover jardine bethia "hears"

== 9 The Fiscal's Witness
The burned manuscript turns up in a saleroom in [Antwerp](@antwerp), offered by the very [dealer](dealer) [whom](dealer) [Fergus](fergus) let go by mistake. To get it back, and [his](fergus) good name with it, [he](fergus) goes undercover as a Belgian count, with [Bethia](bethia) as the countess. [They](bethia+fergus) are convincing. The [dealer](dealer), kissing the [lady](bethia)'s hand, recognises [her](bethia) from the society pages and locks [the pair](bethia+fergus) into a refrigerated lorry bound for [Ostend](@ostend). The [driver](driver), [who](driver) hears knocking, is a [woman](driver) with four sons and a low opinion of knocking. Will [she](driver) stop?
- find _ "turns up"
- help.past fergus dealer "let go"
- find? fergus "get it back"
+ betray fergus dealer "undercover"
- kiss dealer bethia "kissing"
- discover dealer bethia "recognises"
+ abduct dealer bethia+fergus "locks the pair"
- parent driver _ "sons"
- rescue? driver bethia+fergus "stop"

== 10 Perishable Goods
[She](driver) stops, outside [Bruges](@bruges), in order to be sick; the [driver](driver) is expecting a fifth. Thawed out and handed over the manuscript in gratitude for a name suggestion, [Fergus](fergus) brings both home, the parchment and [Bethia](bethia), on [whose](bethia) lips there are now no more traces of frost. [Lomax](inspector), confronted with the [dealer](dealer)'s ledger, asks for a lawyer. The only [one](priti) free is [Priti](priti). [She](priti) loathes [him](inspector), defends [him](inspector) to the last comma, and gets [him](inspector) two years instead of ten. "Now [you](priti) are an advocate," says [Torquil](torquil), and puts [his](torquil) own gown, with [his](torquil) own name in it, around [her](priti).
- ill driver "sick"
- pregnant driver "expecting a fifth"
- rescue driver bethia+fergus "Thawed out"
- find fergus "handed over the manuscript"
- return fergus "brings both home"
+ kiss bethia fergus "no more traces of frost"
- accuse _ inspector "confronted"
- advisor priti inspector "asks for a lawyer"
- enemy inspector priti "loathes"
- help priti inspector "defends"
+ arrest _ inspector "two years"
- hire priti torquil "Now you are"
- gift torquil priti "own gown"

== 11 Vacancy on the Bench
[Lord Jardine](jardine) has a stroke in the middle of a sentence of nine years, and the [convict](forger), a forger, is the first to reach [him](jardine). Half [Edinburgh](@edinburgh) wants [his](jardine) seat. [Bethia](bethia), at [her](bethia) [father](jardine)'s bedside, learns from [him](jardine), spelled out with blinks, that it was [Morag](morag) [who](morag) should have had the silk; [he](jardine) had put down the other name because [he](jardine), a [widower](jardine) of sixty-eight, had written [Sinclair](morag) a letter and been refused. [Bethia](bethia) has this from a [man](jardine) [who](jardine) cannot speak. Whom should [she](bethia) tell? The [forger](forger), visiting, offers to put it in writing.
- ill jardine "stroke"
- arrest.past _ forger "convict"
+ help forger jardine "first to reach him"
- parent jardine bethia "father"
- reveal jardine bethia "learns"
- betray.past jardine morag "the other name"
- love.past jardine morag "written Sinclair a letter"
- reject.past morag jardine "refused"
- married.past _ jardine "widower"
- reveal? bethia "tell"
- help? forger bethia "offers"

== 12 Handing It Back
[Haddad](farid) hears it from [Bethia](bethia) at noon, and at five past [he](farid) is in [Morag](morag)'s room with the patent in [his](farid) hand, folded very small. [She](morag) will not take it: [he](farid) won it, even if on a lame horse. [They](farid+morag) argue until [Leila](leila), knocking with a broom from above, suggests that [they](farid+morag) try being family. A [juryman](juryman) has been found drowned in the dock with [Gavin](student)'s scarf about [his](juryman) neck. The [student](student) is nowhere to be found, and [his](student) [mother](studentmum), once more, confesses. This time [Priti](priti) is not so sure [she](studentmum) is making it up.
- reveal bethia farid "hears it"
+ gift? farid morag "patent in his hand"
- reject morag farid "will not take it"
- quarrel farid morag "argue"
- reconcile? farid morag "try being family"
- die juryman "drowned"
- lose _ student "nowhere to be found"
- parent studentmum student "mother"
+ kill? studentmum juryman "confesses"

== 13 Her Son's Keeper
The cleaning [woman](studentmum) did hold the [juror](juryman) under, [she](studentmum) says, after [he](juryman) had sold [his](juryman) vote against [her](studentmum) [boy](student) and laughed. [Torquil](torquil) prosecutes, on loan; [Priti](priti) defends; [master](torquil) and [pupil](priti) do not spare each other. Everything turns on a timetable, and [Eck](clerk), [who](clerk) never speaks in court, stands up in the gallery to say that at ten past nine on the night in question [he](clerk) was with [her](studentmum), dancing, at the Palais. [She](studentmum) has tears in [her](studentmum) eyes; it was the best lie anyone ever told for [her](studentmum). Or was it? [Gavin](student), brought in from [Fife](@fife) by two constables, has had the [clerk](clerk)'s ears all along.
- kill? studentmum juryman "hold the juror under"
- betray.past juryman student "sold his vote"
- parent studentmum student "boy"
- accuse torquil studentmum "prosecutes"
- advisor priti studentmum "defends"
- enemy priti torquil "do not spare"
- advisor torquil priti "master and pupil"
+ help clerk studentmum "stands up"
- date.past? clerk studentmum "dancing"
- sad studentmum "tears"
- arrest _ student "brought in"
+ parent? clerk student "clerk's ears"

== 14 Calling Day
[Gavin](student) owns up to a quarrel on the quay; the [juror](juryman) slipped, and the [boy](student) ran. Culpable homicide, suspended. [His](student) [parents](clerk+studentmum), introduced to each other's existence at last in the witness room, ask if the Palais is still open. [Morag](morag) takes the seat on the bench, over which no letter has been written, and is sworn in by a [Jardine](jardine) with half a smile. [Isla](isla) returns from [Toronto](@toronto) as a plaintiff. At the door of the robing room [Torquil](torquil) and [Priti](priti) are disputing the use of the comma; [neither](priti+torquil) sees the other's hand until it has been taken.
- reveal student "owns up"
- quarrel.past juryman student "quarrel"
- injure.past juryman "slipped"
- flee.past student "ran"
- parent clerk+studentmum student "parents"
+ hire morag "takes the seat"
- recover jardine "half a smile"
- return isla "returns from"
- accuse isla _ "plaintiff"
- quarrel priti torquil "disputing"
+ love? priti torquil "hand until it has been taken"
