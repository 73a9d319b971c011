%series Outpatients at Cavehill
%lang en
%genre hospital drama in Belfast, a fan's episode guide
%cast brona    | Dr Brona Magennis; Brona; Dr Magennis; Magennis | f
%cast emeka    | Emeka Nwosu; Emeka; Nwosu | m
%cast fidelma  | Sister Fidelma Toner; Fidelma; Sister Toner | f
%cast lorcan   | Lorcan | m
%cast hugh     | Professor Hugh Wylie; Professor Wylie; Wylie; Hugh | m
%cast siofra   | Síofra | f
%cast maeve    | Mrs Magennis | f
%cast ruth     | Ruth | f
%cast porter   | Sammy | m
%cast boxer    | Cormac | m
%cast teacher  | - | f
%cast bishop   | - | m
%cast ruairc   | Ruairc | m
%cast reporter | - | m
%cast lawyer   | - | f
%cast uncle    | - | m

== 1 New Intake
[Dr Brona Magennis](brona) starts as registrar under [Professor Wylie](hugh), [who](hugh) taught [her](brona) anatomy and does not remember [her](brona). [Emeka Nwosu](emeka), another of the new doctors, gets lost and is shown the way by the [porter](porter), [Sammy](porter). A [boxer](boxer) with a head injury refuses a scan; [Fidelma](fidelma), the ward [sister](fidelma), talks [him](boxer) into it. At the end [Brona](brona) goes home to a house in the [Ormeau](@ormeau) that [she](brona) shares with [Lorcan](lorcan), [her](brona) [fiancé](ruairc)'s [brother](lorcan).
+ hire brona hugh "starts as registrar"
- boss hugh brona "under"
- advisor.past hugh brona "taught her"
- help porter emeka "shown the way"
- injure boxer "head injury"
- help fidelma boxer "talks him into it"
- housemate brona lorcan "shares with"
- engaged brona ruairc "fiancé"
- sibling lorcan ruairc "brother"

== 2 Reflexes
The scan shows that the [boxer](boxer), [whose](boxer) name is [Cormac](boxer), has a tumour. [Brona](brona) breaks it to [him](boxer) before [Wylie](hugh) has given permission, and [Wylie](hugh) dresses [her](brona) down in front of the students. [Emeka](emeka) buys [her](brona) a fish supper afterwards. In the lift [he](emeka) meets [Síofra](siofra), a [physiotherapist](siofra), and talks to [her](siofra) about the weather for five floors. [Fidelma](fidelma) receives an unsigned letter. Whatever is in it, [she](fidelma) burns it in a kidney dish.
+ ill boxer "tumour"
+ reveal brona boxer "breaks it to him"
- quarrel brona hugh "dresses her down"
- gift emeka brona "fish supper"
- meet emeka siofra "meets"
- find fidelma "receives an unsigned letter"

== 3 Grand Round
[Wylie](hugh) operates on [Cormac](boxer) and removes the whole tumour. A [teacher](teacher) is brought in with burns; [her](teacher) story about a chip pan does not add up, and [Brona](brona) looks up [her](teacher) three earlier admissions. [Sammy](porter) knows the [husband](bishop). [He](porter) gives [Brona](brona) an address and asks not to be named. [Emeka](emeka) has a coffee with [Síofra](siofra), [who](siofra) says early on that [she](siofra) is seeing somebody. [She](siofra) does not say whom.
- treat boxer hugh "operates on"
- recover boxer "removes the whole"
- injure teacher "burns"
+ investigate brona teacher "looks up"
- married bishop teacher "husband"
- reveal porter brona "gives Brona an address"
- date emeka siofra "has a coffee"
- couple _ siofra "seeing somebody"
- reveal! siofra emeka "does not say"

== 4 Consent
The [teacher](teacher)'s [husband](bishop) tries to take [her](teacher) home and [Fidelma](fidelma) stands in the door. [He](bishop) pushes [her](fidelma) over and is led away. [Fidelma](fidelma) has a cracked wrist, which [Emeka](emeka) plasters. [She](fidelma) tells [him](emeka) that [she](fidelma) was once married to a man like that, and that nobody on the ward is to hear of it. [Wylie](hugh) asks [Brona](brona) to dinner and [she](brona) declines: [she](brona) is to marry [Ruairc](ruairc), [who](ruairc) works on a rig and will be back in June.
- married bishop teacher "husband"
- help fidelma teacher "stands in the door"
+ attack bishop fidelma "pushes her over"
- arrest _ bishop "led away"
- injure fidelma bishop "cracked wrist"
- treat fidelma emeka "plasters"
+ reveal fidelma emeka "tells him"
- married.past _ fidelma "once married"
- reject brona hugh "declines"
- engaged brona ruairc "is to marry"

== 5 Night Float
No main plot; three small ones. [Cormac](boxer), up and about, teaches [Sammy](porter) to skip and asks [Síofra](siofra) for more sessions than [he](boxer) needs. [Lorcan](lorcan) nurses [Brona](brona) through flu and reads to [her](brona) when [she](brona) cannot sleep; on the third night [he](lorcan) holds [her](brona) hand for too long and both of [them](brona+lorcan) notice. [Emeka](emeka) sees who fetches [Síofra](siofra) from work: [Professor Wylie](hugh), [who](hugh) has a [wife](ruth) in [Holywood](@holywood). The fridge theory starts here.
- recover boxer "up and about"
- love boxer siofra "more sessions than"
- advisor siofra boxer "sessions"
- ill brona "flu"
- treat brona lorcan "nurses"
+ love lorcan brona "holds her hand"
+ discover emeka hugh+siofra "sees who"
- married hugh ruth "wife"

== 6 The Rig
A helicopter brings in eleven men from a fire on the rig. [Ruairc](ruairc) is among them and dies on the table, [Brona](brona) being kept outside by [Fidelma](fidelma), [who](fidelma) holds [her](brona) by both shoulders. [Lorcan](lorcan) has to identify [his](lorcan) [brother](ruairc). [Mrs Magennis](maeve) travels up from [Newry](@newry) to be with [her](maeve) [daughter](brona). In the mortuary corridor [Brona](brona) and [Lorcan](lorcan) cannot look at each other. The line about the tide is not in the script.
+ die ruairc "dies on the table"
- help fidelma brona "holds her"
- sibling lorcan ruairc "brother"
- travel maeve "travels up from"
- parent maeve brona "daughter"
- help maeve brona "to be with"

== 7 Compassionate Leave
[Brona](brona) stays away from work; [her](brona) post goes, for the time being, to [Emeka](emeka). [Lorcan](lorcan) moves out of the house without leaving a note. [Wylie](hugh)'s [wife](ruth), [Ruth](ruth), comes to the clinic about headaches and is referred, by an oversight, to [Síofra](siofra). [The two](ruth+siofra) like each other. [Síofra](siofra) works out who [she](ruth) is from the emergency contact and the same evening ends it with [Hugh](hugh), by voicemail. [Emeka](emeka), on call, finds [her](siofra) in tears and says nothing about the weather.
- hire emeka "her post goes"
+ move lorcan "moves out"
- married hugh ruth "wife"
- ill ruth "headaches"
- meet ruth siofra "is referred"
+ discover siofra ruth "works out"
+ breakup siofra hugh "ends it"
- sad siofra "in tears"

== 8 Return to Practice
[Brona](brona) is back. A [reporter](reporter) has got hold of the rig files, and it comes out that [Ruairc](ruairc) could have lived: the right blood was in the building, sent to the wrong theatre. [Wylie](hugh) had signed the form. [He](hugh) lets [Sammy](porter), [who](porter) only carried the box, take the blame, and [Sammy](porter) is sent home. [Fidelma](fidelma) gets a second unsigned letter. This time [she](fidelma) shows it to [Emeka](emeka): it is from [her](fidelma) former [husband](uncle).
+ return brona "is back"
- discover reporter hugh "has got hold of"
- die.past ruairc "could have lived"
+ betray hugh porter "take the blame"
- quit porter "sent home"
- find fidelma "gets a second"
- reveal fidelma emeka "shows it"
- ex fidelma uncle "former husband"

== 9 Chain of Custody
[Cormac](boxer), discharged, works for a solicitor's office between fights and brings [Sammy](porter) a [lawyer](lawyer), free of charge. [Brona](brona) goes through the blood bank's log at night and copies the page with [Wylie](hugh)'s initials. [He](hugh) walks in. [He](hugh) offers [her](brona) a consultant's post if the copy goes into the shredder. [She](brona) does not take it. [Fidelma](fidelma)'s former [husband](uncle) waits by [her](fidelma) car, and [Emeka](emeka) and [Síofra](siofra), coming out together, see [him](uncle) off.
+ advisor.start lawyer porter "brings Sammy"
- help boxer porter "free of charge"
- investigate brona hugh "goes through"
+ discover brona hugh "initials"
- hire! brona hugh "does not take it"
- ex fidelma uncle "former husband"
- rescue emeka+siofra fidelma "see him off"

== 10 Inquiry
The board sits. [Brona](brona) puts the page on the table, [Ruth](ruth) gives evidence against [her](ruth) own [husband](hugh), and [Sammy](porter) gets [his](porter) name and [his](porter) trolley back. [Wylie](hugh) clears [his](hugh) desk. Outside [he](hugh) tells [Brona](brona) that [he](hugh) did remember [her](brona), from the first day, and regrets everything that came after. [She](brona) leaves [him](hugh) standing. [Emeka](emeka) asks [Síofra](siofra), in the lift, between four and five, whether [she](siofra) would have dinner with [him](emeka).
+ accuse brona hugh "puts the page"
- accuse ruth hugh "gives evidence"
- married hugh ruth "husband"
- hire porter "his trolley back"
+ quit hugh "clears his desk"
- reveal hugh brona "did remember"
- sad hugh "regrets"
- reject brona hugh "leaves him standing"
- date? emeka siofra "have dinner"

== 11 Tides
[Brona](brona) takes the train to [Portrush](@portrush), where [Lorcan](lorcan) repairs boats. It was not betrayal, [she](brona) tells [him](lorcan), to love [him](lorcan) before [she](brona) had cause to. [He](lorcan) needs the whole length of the strand to answer, and [they](brona+lorcan) walk back arm in arm. Meanwhile [Ruth](ruth) collapses on the stairs. The headaches were an aneurysm; [Emeka](emeka) assists the surgeon and [Cormac](boxer) sits outside, since [he](boxer) knows what that is like. [She](ruth) comes round asking for [her](ruth) handbag.
- travel brona "takes the train" @portrush
- betray! brona _ "not betrayal"
+ confess brona lorcan "she tells him"
- couple.start brona lorcan "arm in arm"
- ill ruth "collapses"
- treat ruth emeka "assists the surgeon"
+ recover ruth "comes round"

== 12 Discharge Letters
[Brona](brona) is appointed consultant; [Mrs Magennis](maeve), in a new hat, cries during the tea. [Fidelma](fidelma)'s former [husband](uncle) is under a court order and [she](fidelma) sleeps with the window open. [Síofra](siofra) and [Emeka](emeka) are expecting, which [Sammy](porter) guessed from the pickles. [Ruth](ruth) has filed for divorce and taken a flat above [Cormac](boxer)'s gym. Last shot: the lift stops between four and five, with [Lorcan](lorcan) in it, on one knee, and [Brona](brona) outside, pressing every button.
+ hire brona "appointed consultant"
- ex fidelma uncle "former husband"
- pregnant siofra emeka "expecting"
- discover porter emeka+siofra "guessed"
- divorce? hugh ruth "filed for divorce"
- move ruth "taken a flat"
+ propose lorcan brona "on one knee"
