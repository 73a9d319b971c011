%series Cold Basin
%lang en
%genre police procedural: a harbour CID, episode summaries in the manner of an encyclopaedia
%cast zainab | Detective Inspector Zainab Hashmi; DI Hashmi; Hashmi; Zainab | f
%cast torquil | Detective Sergeant Torquil Munro; Sergeant Munro; Munro; Torquil | m
%cast vane | Superintendent Beatrix Vane; Vane; Beatrix | f
%cast ife | Dr Ifeoma Eze; Dr Eze; Eze; Ifeoma | f
%cast leopold | Leopold Strand; Strand; Leopold | m
%cast corinne | Corinne Strand; Corinne | f
%cast piotr | Piotr Wilk; Wilk; Piotr | m
%cast jory | Jory Penhale; Penhale | m
%cast yusra | Yusra Hashmi; Yusra | f
%cast hitcher | - | f
%cast delphine | Constable Delphine Roe; Constable Roe; Roe; Delphine | f
%cast ambrose | Ambrose Kettle; Kettle | m
%cast nadim | Nadim | m
%cast bookkeeper | Hollis Tarn; Tarn | m
%cast cabbie | - | m
%cast mum | - | f
%cast coat | - | n

== 1 Slack Water
The body of [Hollis Tarn](bookkeeper), [bookkeeper](bookkeeper) to the shipping magnate [Leopold Strand](leopold), is hauled out of the dry dock with a mooring line round the neck. [DI Hashmi](zainab), [who](zainab) transferred from [Leeds](@leeds) the day before, takes the case without having unpacked; [her](zainab) [sergeant](torquil), [Torquil Munro](torquil), makes no secret of the fact that [he](torquil) had counted on the post himself. The [pathologist](ife), [Dr Ifeoma Eze](ife), rules out drowning: somebody throttled the [man](bookkeeper). In a lay-by at dawn, a [hitchhiker](hitcher) washes blood off [her](hitcher) sleeves.
- discover ife bookkeeper "rules out"
+ kill _ bookkeeper "throttled"
- boss leopold bookkeeper "bookkeeper"
- move zainab "transferred"
+ investigate zainab bookkeeper "takes the case"
- boss zainab torquil "sergeant"
- hire? torquil "counted on the post"
- jealous torquil zainab "makes no secret"

== 2 The Widow's Ledger
It emerges that [Strand](leopold)'s [wife](corinne) [Corinne](corinne) and the dead [bookkeeper](bookkeeper) had been meeting at a boarding house every Tuesday since spring. Under questioning, [she](corinne) concedes the liaison to [Munro](torquil) but swears that [Tarn](bookkeeper) feared only one person, the dockers' [spokesman](piotr) [Piotr Wilk](piotr), [who](piotr) had promised to break both [his](bookkeeper) arms. [Hashmi](zainab) has [Wilk](piotr) taken into custody. [Her](zainab) younger [sister](yusra), [Yusra](yusra), [who](yusra) happens to be [Wilk](piotr)'s [solicitor](yusra), has [him](piotr) out again before supper.
- married corinne leopold "wife"
- die.past bookkeeper "dead"
- investigate torquil corinne "questioning"
+ affair.past bookkeeper corinne "liaison"
- cheat.past corinne leopold "liaison"
- reveal corinne torquil "concedes"
- sad.past bookkeeper piotr "feared"
- threaten.past piotr bookkeeper "promised to break"
+ arrest zainab piotr "taken into custody"
- sibling yusra zainab "sister"
- advisor yusra piotr "solicitor"
- help yusra piotr "has him out"

== 3 Lay-by 14
A minicab [driver](cabbie) hands in a knife that the [hitchhiker](hitcher) left on [his](cabbie) back seat. [Constable Delphine Roe](delphine), fresh out of training college and eager to shine, shows it to the press before it reaches the lab, for which [Superintendent Vane](vane) carpets [her](delphine) in front of the whole floor. [Munro](torquil) slips the mortified [constable](delphine) a handkerchief. [Strand](leopold), meanwhile, has had [his](leopold) [wife](corinne) followed; when [he](leopold) lays the photographs beside [her](corinne) breakfast plate, [Corinne](corinne) asks calmly whether [he](leopold) murdered [Tarn](bookkeeper).
- lose.past hitcher "left"
- reveal delphine "shows it"
- accuse vane delphine "carpets"
- sad delphine "mortified"
- help torquil delphine "handkerchief"
- married corinne leopold "wife"
- investigate leopold corinne "followed"
+ accuse corinne leopold "asks calmly"
- kill? leopold bookkeeper "murdered"

== 4 Dead Reckoning
[Dr Eze](ife) matches the blood on the knife not to the [victim](bookkeeper) but to [Jory Penhale](jory), a [diver](jory) missing since the night of the crime. [Zainab](zainab), [who](zainab) has been dining on vending-machine soup, is asked by the [pathologist](ife) to share a proper stew, and the [women](ife+zainab) talk until the trams run again. [Roe](delphine), combing the foreshore against orders, discovers [Penhale](jory), barely breathing, in a boathouse. [He](jory) has been stabbed in the side, [he](jory) whispers to [her](delphine), by a [girl](hitcher) to [whom](hitcher) [he](jory) had merely offered a lift.
- kill.past _ bookkeeper "victim"
- discover ife jory "matches"
- lose.past _ jory "missing"
- invite ife zainab "asked"
- investigate delphine "combing"
+ find delphine jory "discovers"
- ill jory "barely breathing"
+ injure.past jory hitcher "stabbed"
- reveal jory delphine "whispers"
- help? jory hitcher "offered a lift"

== 5 Ambrose Kettle
A retired [harbourmaster](ambrose), [Ambrose Kettle](ambrose), presents himself at the desk and owns up to strangling [Tarn](bookkeeper), [who](bookkeeper), [he](ambrose) claims, had cheated [him](ambrose) out of [his](ambrose) pension. [Vane](vane) is jubilant and calls the cameras. [Hashmi](zainab) does not believe a word: [Kettle](ambrose)'s arthritic hands could not strangle a kitten. Who is the old [man](ambrose) shielding? In the ward where [Penhale](jory) is being patched up, [Munro](torquil) trips over the answer, a framed portrait of the [hitchhiker](hitcher) as a child, signed "To [Grandad](ambrose)".
- kill! ambrose bookkeeper "strangling"
+ reveal ambrose "owns up"
- quit.past ambrose "retired"
- steal.past? bookkeeper ambrose "cheated him out"
- happy vane "jubilant"
- ill ambrose "arthritic"
- treat jory _ "patched up"
- help? ambrose _ "shielding"
+ discover torquil ambrose+hitcher "trips over"
- kin ambrose hitcher "Grandad"

== 6 Undertow
On learning that [Munro](torquil) has been passing files to [Strand](leopold) for three years, [Hashmi](zainab) says nothing and changes the locks of the evidence room. The [sergeant](torquil), [whose](torquil) [son](nadim) [Nadim](nadim) needs a kidney, has taken the [magnate](leopold)'s money for the clinic bills. [Yusra](yusra) finds [her](yusra) [sister](zainab) weeping in the car park and holds [her](zainab) for as long as it takes. In the final scene, the [hitchhiker](hitcher) climbs aboard [Strand](leopold)'s yacht and puts a pistol to [his](leopold) temple.
- discover zainab torquil "learning"
+ betray.past torquil zainab "passing files"
- parent torquil nadim "son"
- ill nadim "kidney"
- find.past torquil leopold "taken the magnate's money"
- find yusra zainab "finds"
- sibling yusra zainab "sister"
- sad zainab "weeping"
- help yusra zainab "holds her"
- travel hitcher "climbs"
+ threaten hitcher leopold "pistol"

== 7 Port of Refuge
Two hours of negotiation through a loudhailer get [Constable Roe](delphine) nowhere, until [Wilk](piotr), [who](piotr) knows every hatch of the yacht, swims out and takes the gun from the [girl](hitcher) from behind. [She](hitcher) turns out to be the [magnate](leopold)'s own [daughter](hitcher), born to a [cleaner](mum) and disowned before [she](hitcher) could walk. [Strand](leopold), unharmed, refuses to look at [her](hitcher). [Zainab](zainab) confronts [Munro](torquil) with the files; [he](torquil) lays [his](torquil) warrant card on [her](zainab) desk and begs [her](zainab), for the [boy](nadim)'s sake, to keep it from [Vane](vane) until the operation is over.
+ rescue piotr leopold "takes the gun"
- discover _ hitcher "turns out"
+ parent leopold hitcher "daughter"
- birth.past mum hitcher "born"
- reject.past leopold hitcher "disowned"
- injure! leopold "unharmed"
- reject leopold hitcher "refuses to look"
- accuse zainab torquil "confronts"
- quit? torquil "warrant card"
- reveal! zainab vane "keep"
- treat? nadim "operation"

== 8 The Cleaner's Child
From the dock, the [hitchhiker](hitcher) gives [her](hitcher) account: [Tarn](bookkeeper) had drawn the hush money for [her](hitcher) late [mother](mum) for twenty years, pocketing half, and was about to tell [Corinne](corinne) when [somebody](coat) in a camel coat came up behind [him](bookkeeper). [Penhale](jory), sent after [her](hitcher), had a rope; [she](hitcher) had the knife. [Yusra](yusra), now acting for [her](hitcher), asks for a camel coat to be looked for. Released on bail, the [girl](hitcher) falls into the arms of old [Kettle](ambrose). [Wilk](piotr), [who](piotr) only came to return a cardigan, asks [Yusra](yusra) whether [she](yusra) likes herring.
- accuse _ hitcher "dock"
- reveal hitcher "account"
- parent mum hitcher "mother"
- die.past mum "late"
- steal.past bookkeeper mum "pocketing half"
- reveal.past? bookkeeper corinne "about to tell"
+ kill.past coat bookkeeper "came up behind"
- attack.past jory hitcher "had a rope"
- injure.past jory hitcher "had the knife"
- advisor.start yusra hitcher "acting for her"
- help ambrose hitcher "arms"

== 9 Camel Hair
A search of the villa yields nothing but an empty hanger. It is [Corinne](corinne) [who](corinne) drives to the station and hands [Hashmi](zainab) the garment in a hatbox: [she](corinne) had fished it out of the furnace on the night [Tarn](bookkeeper) perished and kept it as insurance against [her](corinne) [husband](leopold). Before [Hashmi](zainab) can act, [Strand](leopold) has [Dr Eze](ife) dragged into a van outside the mortuary, and a voice on the line proposes an exchange, the coat for the [pathologist](ife). [Nadim](nadim)'s new kidney works. [His](nadim) [father](torquil), keeping vigil, sees the news and reaches for [his](torquil) shoes.
- investigate _ leopold "search"
- travel corinne "drives"
- find.past corinne "fished it out"
- die.past bookkeeper "perished"
- married corinne leopold "husband"
+ gift corinne zainab "hatbox"
+ abduct leopold ife "dragged"
- threaten _ zainab "proposes an exchange"
- discover torquil "sees the news"
- recover nadim "works"
- parent torquil nadim "father"

== 10 Spring Tide
Only one man knows where [Strand](leopold) hides what [he](leopold) does not want found, and [Munro](torquil) tells [Hashmi](zainab) everything. At the old ice factory [he](torquil) goes in first, unarmed, and is struck by the bullet meant for [Ifeoma](ife). [She](ife) presses both hands on the wound and talks [him](torquil) through it, while [Hashmi](zainab) chases [Strand](leopold) across the rooftops and handcuffs [him](leopold) to a weathervane. Back on the quay, [she](zainab) takes [Ifeoma](ife)'s bloodstained fingers, and this time [neither](ife+zainab) woman lets go. Will [Munro](torquil) live?
- reveal torquil zainab "tells"
+ rescue torquil ife "bullet meant for"
- injure torquil _ "struck"
- attack _ ife "bullet"
- help ife torquil "presses both hands"
- flee leopold zainab "chases"
+ arrest zainab leopold "handcuffs"
- couple.start ife zainab "lets go"
- die? torquil "live"

== 11 High Water
[Strand](leopold) is sent down for life; from the gallery [Corinne](corinne) applauds, and outside [she](corinne) tells reporters that [she](corinne) will be [Mrs Strand](corinne) no longer than it takes to file. [Munro](torquil), on crutches and stripped of [his](torquil) rank, hands over the keys of [his](torquil) desk to [Roe](delphine), newly made up to [sergeant](delphine). [Vane](vane) begs [Hashmi](zainab) to put in for the superintendent's chair, which [she](vane) is vacating in June. The [inspector](zainab) asks for the weekend to think, and spends it assembling a bed at [Ifeoma](ife)'s flat, where [her](zainab) boxes are at last being unpacked.
+ arrest _ leopold "sent down"
- happy corinne "applauds"
- married corinne leopold "Mrs Strand"
- divorce? corinne leopold "no longer"
- injure.past torquil "crutches"
- quit torquil "stripped"
- gift torquil delphine "hands over"
+ hire delphine "made up"
- hire? zainab "put in for"
- quit? vane "vacating"
+ move zainab ife "unpacked"
