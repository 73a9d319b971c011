%series St Elmo's
%lang en
%genre hospital drama on Malta, encyclopaedia episode list in long sentences
%cast carmen  | Dr Carmen Zahra; Carmen; Zahra | f
%cast luca    | Luca Zahra; Luca | m
%cast imogen  | Imogen Tate; Imogen; Tate | f
%cast sandro  | Sandro Vella; Sandro; Vella | m
%cast pawlu   | Pawlu Grech; Pawlu; Grech | m
%cast tereza  | Tereza Grech; Tereza; Mrs Grech | f
%cast noor    | Noor Haddad; Noor; Haddad | f
%cast yusuf   | Yusuf Haddad; Yusuf | m
%cast bertu   | Bertu | m
%cast doris   | Doris Borg; Doris; Sister Borg | f
%cast patient | Wilfred Onslow; Onslow | m
%cast lawyer  | - | f
%cast child  | Marija | f
%cast mum    | - | f
%cast diver   | - | m

== 1 Admissions
On [her](imogen) first morning at [St Elmo's](#elmo), [Imogen Tate](imogen), a [surgeon](imogen) from [Leeds](@leeds) [who](imogen) has walked out on a [husband](patient) [whom](patient) [she](imogen) never names, is introduced to the team by the [head](carmen) of surgery, [Dr Carmen Zahra](carmen), [whose](carmen) younger [brother](luca) [Luca](luca) drives the ambulance and, to the annoyance of the ward [sister](doris), [Doris Borg](doris), winks at the [newcomer](imogen) across a fractured pelvis. The [anaesthetist](sandro) [Sandro Vella](sandro), [who](sandro) shares a flat above the fish market with [Luca](luca), bets [him](luca) fifty euros that [she](imogen) will be gone by Christmas, while [Pawlu Grech](pawlu), the hospital's [director](pawlu), kisses [Carmen](carmen) in the lift and goes home to [his](pawlu) [wife](tereza).
+ hire imogen "first morning" #elmo
- breakup.past imogen patient "walked out on"
- married imogen patient "a husband"
- meet carmen imogen "introduced to"
- boss carmen imogen "head of surgery"
- sibling carmen luca "brother"
- flirt luca imogen "winks"
- housemate luca sandro "shares a flat"
+ kiss carmen pawlu "kisses"
- married pawlu tereza "wife"
- cheat pawlu tereza "kisses Carmen in"

== 2 Night Rota
[Noor Haddad](noor), the youngest of the nurses, brings [her](noor) [twin](yusuf) [Yusuf](yusuf) to casualty with a gash which [he](yusuf) claims to owe to a tin and which [Imogen](imogen), [who](imogen) has seen tins before, stitches without a word, although [Sister Borg](doris) is of the opinion that the police ought to hear of it. When [Luca](luca) asks the [Englishwoman](imogen) whether [she](imogen) would care for a plate of rabbit after the shift, [she](imogen) says that [she](imogen) eats alone; an hour later, however, [the two](imogen+luca) are seen at the same table, with one plate. [Carmen](carmen), at the next window, waits in vain for [Pawlu](pawlu), [whose](pawlu) [wife](tereza) has found a hairpin.
- sibling noor yusuf "twin"
- injure yusuf "a gash"
- betray yusuf imogen "claims"
- discover imogen yusuf "has seen tins before"
- treat yusuf imogen "stitches"
- reject imogen luca "eats alone"
- date? imogen luca "a plate of rabbit"
+ date imogen luca "at the same table"
- married pawlu tereza "wife"
- affair carmen pawlu "waits in vain"
- find tereza "found a hairpin"

== 3 The Hairpin
[Tereza Grech](tereza), under the pretext of a charity tea, sits down opposite the [woman](carmen) [whom](carmen) [she](tereza) suspects, and, placing the hairpin between the cups, lets it be understood that [she](tereza) will see the [surgeon](carmen) struck off unless the thing with [her](tereza) [husband](pawlu) comes to a stop before Lent. [Carmen](carmen), [who](carmen) has never begged anyone for anything, tells [Pawlu](pawlu) the same night that [they](carmen+pawlu) are through, whereupon the [director](pawlu), unable to bear the sight of either [woman](carmen+tereza), takes a room in [Sliema](@sliema). Downstairs the ambulance [driver](luca) and the [stranger](imogen) from [Leeds](@leeds) have got as far as each other's coats, and [his](luca) [flatmate](sandro), fifty euros the poorer, knocks on the wall.
+ threaten tereza carmen "struck off"
- accuse tereza carmen "placing the hairpin"
- married pawlu tereza "husband"
+ affair.end carmen pawlu "are through"
- move pawlu "takes a room" @sliema
- breakup pawlu tereza "takes a room"
- sex imogen luca "each other's coats"
- lose sandro "fifty euros the poorer"
- housemate luca sandro "flatmate"

== 4 Plain Sailing
[Sandro](sandro) loves [Noor](noor). [Noor](noor) has no idea. [Yusuf](yusuf) has. [He](yusuf) warns the [anaesthetist](sandro) off. [Sandro](sandro) calls [him](yusuf) a child. The [twin](yusuf) swings at [him](yusuf) — and misses — no, not quite. There is blood on the lino. [Doris](doris) mops. Who did this? Nobody did, says [Vella](sandro). [He](sandro) covers for [Yusuf](yusuf). [Noor](noor) holds the ice to [his](sandro) jaw. [Her](noor) hand stays there. The lift is mended at last. The rabbit is off the menu. [Imogen](imogen) sings in the shower. Next door [Luca](luca) hears [Imogen](imogen). Is [he](luca) happy? Ask the [flatmate](sandro).
+ love sandro noor "loves Noor"
- discover! noor sandro "has no idea"
- discover yusuf sandro "has"#2
- threaten yusuf sandro "warns"
- quarrel sandro yusuf "a child"
+ attack yusuf sandro "swings at him"
- sibling noor yusuf "twin"
- injure sandro yusuf "blood"
- help sandro yusuf "covers for"
- treat sandro noor "ice to his jaw"
- happy? luca "happy"
- housemate luca sandro "flatmate"

== 5 The Englishman
A [yachtsman](patient) with a burst appendix, [Wilfred Onslow](patient), is wheeled in by [Luca](luca), [who](luca) takes a liking to [him](patient), gives [him](patient) [his](luca) own blanket and hears from [him](patient), before the morphine takes hold, of a [wife](imogen) [who](imogen) vanished in spring and [whom](imogen) [he](patient) has come to fetch. It is only over the open abdomen that [Imogen](imogen), called in because [Carmen](carmen) is in court, sees the face above the sheet, puts down the scalpel and asks [Sandro](sandro), the one [person](sandro) in the room [who](sandro) knows, to keep it from [his](sandro) [friend](luca). The [deserter](imogen) then saves [her](imogen) [husband](patient)'s life in forty minutes, as [she](imogen) would have saved a stranger's.
- ill patient "burst appendix"
- meet luca patient "wheeled in by"
- friend.start luca patient "takes a liking"
- help luca patient "his own blanket"
- reveal patient luca "hears from him"
- breakup.past imogen patient "vanished"
- travel patient "come to fetch"
- discover imogen patient "sees the face"
- reveal! sandro luca "keep it from"
- friend luca sandro "friend"
- married imogen patient "husband"
+ rescue imogen patient "saves"
- treat patient imogen "saves her husband's life"

== 6 Rounds
Since the [patient](patient) in bed nine, on waking, asks in front of the whole round whether [his](patient) [wife](imogen) might pass [him](patient) the water, [Luca](luca) learns in the worst possible company what [his](luca) [girlfriend](imogen) and [his](luca) best [friend](sandro) have both hidden from [him](luca), throws the keys of the flat at the [one](sandro) and has not a syllable for the [other](imogen), and moves in with [his](luca) [sister](carmen), [who](carmen) puts [him](luca) to bed as [she](carmen) did when [their](carmen+luca) [mother](mum) died. [Noor](noor), in the linen room, tells the [anaesthetist](sandro) that a man who keeps his mouth shut for others is not the worst; [he](sandro) takes [his](sandro) courage in both hands, and what follows makes [Doris](doris) drop the pillowcases.
+ reveal patient luca "in front of the"
- discover luca imogen+sandro "learns"
- married imogen patient "wife"
- couple imogen luca "girlfriend"
- friend luca sandro "best friend"
- betray imogen+sandro luca "hidden from"
- breakup luca imogen "not a syllable"
- move luca carmen "moves in"
- sibling carmen luca "sister"
- parent mum carmen+luca "mother"
- die.past mum "died"
- confess sandro noor "courage in both hands"
+ kiss noor sandro "what follows"
- discover doris noor+sandro "drop the pillowcases"

== 7 Second Opinion
[Tereza](tereza), having had [Pawlu](pawlu) served with papers by a [lawyer](lawyer) from [Valletta](@valletta), an old [schoolfellow](lawyer), comes to the hospital for a lump of which [she](tereza) has told nobody, only to find that the one [surgeon](carmen) free to remove it is the [woman](carmen) [she](tereza) once swore to ruin. [Carmen](carmen) neither gloats nor apologises; [she](carmen) operates, and afterwards the former [rivals](carmen+tereza) split a forbidden cigarette on the fire stairs and agree that [he](pawlu) was hardly worth the parking. In the basement [Imogen](imogen) pleads with [Luca](luca), [who](luca) listens to the end and then tells [her](imogen) to be a good [wife](imogen) to somebody.
- divorce? pawlu tereza "served with papers"
- advisor lawyer tereza "lawyer"
- friend.past lawyer tereza "old schoolfellow"
- ill tereza "a lump"
- reveal! tereza "told nobody"
- threaten.past tereza carmen "swore to ruin"
+ treat tereza carmen "operates"
- enemy.past carmen tereza "former rivals"
+ reconcile carmen tereza "forbidden cigarette"
- reconcile? imogen luca "pleads"
- reject luca imogen "a good wife"
- married imogen patient "a good wife"

== 8 Short Notice
[Imogen](imogen) is late. [She](imogen) counts again. Two [men](luca+patient) are possible, no: only one. [She](imogen) goes to [Doris](doris). [Doris](doris) has known since Tuesday. The old [nun](doris) was once a midwife. "Tell [Luca](luca)," says [Doris](doris). The [Englishwoman](imogen) tells [Onslow](patient) instead. [Her](imogen) [husband](patient) is on the terrace. [He](patient) laughs. Then [he](patient) grips [her](imogen) wrist. [Grech](pawlu) sees it. The [director](pawlu) is nobody's idea of a hero. [He](pawlu) hits the [yachtsman](patient) with a tray. [Onslow](patient) sits down among the geraniums. [He](patient) is thrown out by noon. The [lawyer](lawyer)'s car waits for [Tereza](tereza).
+ pregnant imogen luca "is late"
- discover doris imogen "has known"
- reveal? imogen luca "Tell Luca"
- reveal imogen patient "tells Onslow"
- married imogen patient "husband"
+ attack patient imogen "grips her wrist"
- rescue pawlu imogen "hits the yachtsman"
- attack pawlu patient "hits the yachtsman"
- reject _ patient "thrown out"

== 9 Feast Day
While the whole quarter carries the saint down to the harbour, [Yusuf](yusuf), [who](yusuf) owes nine thousand euros to a [fence](bertu) called [Bertu](bertu), the [owner](bertu) of the tin, is dragged into a boathouse by [his](yusuf) [creditor](bertu) and made to telephone [his](yusuf) [sister](noor), [who](noor) tells [Sandro](sandro), [who](sandro), although the [boy](yusuf) once split [his](sandro) lip, goes down there with the money for the wedding ring. [Bertu](bertu) takes it and keeps [both](sandro+yusuf). [They](sandro+yusuf) owe [their](sandro+yusuf) deliverance to [Luca](luca), [who](luca), having followed [his](luca) former [flatmate](sandro) to punch [him](sandro), backs the ambulance through the door; after that [he](luca) can scarcely go on not speaking to a [man](sandro) with [his](sandro) arms round [his](luca) neck.
- threaten bertu yusuf "made to telephone"
+ abduct bertu yusuf "dragged into"
- sibling noor yusuf "sister"
- reveal noor sandro "tells Sandro"
- attack.past yusuf sandro "split his lip"
- rescue? sandro yusuf "goes down there"
- engaged? noor sandro "wedding ring"
- abduct bertu sandro+yusuf "keeps both"
+ rescue luca sandro+yusuf "their deliverance"
- housemate.past luca sandro "former flatmate"
- attack? luca sandro "to punch him"
- reconcile luca sandro "go on not speaking"

== 10 Visiting Time
[Bertu](bertu), taken off in handcuffs with a broken collarbone that [Imogen](imogen) has set, lets drop, out of pure spite, that the lady [doctor](imogen) had to sit down twice while doing so; and [Luca](luca), [who](luca) can count to three months as well as the next man, climbs the four floors to the room of [his](luca) [ex](imogen) and asks [her](imogen) through the door whose it is. "[Yours](luca), [you](luca) donkey," says [she](imogen). [He](luca) stays on the mat until morning. [Noor](noor), to [whom](noor) [Sandro](sandro) has still not put the question, because the ring money lies at the bottom of the harbour, puts it to [him](sandro) herself, in the sluice room, between two bedpans, and is accepted.
- arrest _ bertu "handcuffs"
- injure bertu "broken collarbone"
- treat bertu imogen "has set"
- reveal bertu luca "lets drop"
- ex imogen luca "ex"
+ pregnant imogen luca "Yours"
- lose.past sandro "ring money"
- propose! sandro noor "has still not put"
+ propose noor sandro "puts it to him"
- engaged.start noor sandro "is accepted"

== 11 Papers
The divorce of the [Grechs](pawlu+tereza) goes through on the day on which [Pawlu](pawlu), accused by an anonymous letter of having laid hands on a [patient](patient), is relieved of [his](pawlu) post, and it is [his](pawlu) former [mistress](carmen) [whom](carmen) the board puts in [his](pawlu) chair. [Carmen](carmen), [who](carmen) recognises the spelling of the letter, keeps to herself that the [yachtsman](patient) wrote it. [Tereza](tereza), free for the first time since convent school, goes dancing with [her](tereza) [lawyer](lawyer), and the [two](lawyer+tereza), [who](lawyer+tereza) at seventeen were caught holding hands and separated by the nuns, take up where [they](lawyer+tereza) were interrupted. [Onslow](patient) himself sails at dusk, having signed what [his](patient) [wife](imogen) sent [him](patient).
+ divorce pawlu tereza "divorce"
- accuse patient pawlu "accused"
- attack.past pawlu patient "laid hands"
- quit pawlu "relieved of his post"
- affair.past carmen pawlu "former mistress"
+ hire carmen "in his chair"
- discover carmen patient "recognises"
- reveal! carmen "keeps to herself"
- date lawyer tereza "goes dancing"
- advisor lawyer tereza "her lawyer"
- couple.past lawyer tereza "holding hands"
+ couple.start lawyer tereza "take up"
- flee patient "sails"
- married imogen patient "wife"
- divorce? imogen patient "signed"

== 12 Discharge
[Noor](noor) walks up the aisle on the arm of [her](noor) [twin](yusuf), [who](yusuf) has been six weeks without a tin, and the [groom](sandro)'s [best man](luca), [whose](luca) speech is to last three minutes, gets no further than the second, because in the third pew the [woman](imogen) [he](luca) has been courting since the feast day takes hold of [Sister Borg](doris)'s veil and remarks that it is time. The ambulance being decked with carnations, they make do with it. [Dr Zahra](carmen) receives [her](carmen) own [niece](child) at a quarter past five; the little [girl](child) is to be [Marija](child), after the [mother](mum) of the [Zahras](carmen+luca), and the proud [father](luca), [who](luca) has fainted, is stitched above the eye by the [bride](noor).
+ wedding noor sandro "up the aisle"
- sibling noor yusuf "twin"
- recover yusuf "without a tin"
- advisor luca sandro "best man"
- love luca imogen "has been courting"
+ birth imogen child "it is time"
- kin carmen child "niece"
- parent mum carmen+luca "mother of the"
- parent luca child "proud father"
- ill luca "fainted"
- treat luca noor "stitched"
