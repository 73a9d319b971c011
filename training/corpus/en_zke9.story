%series Cwm Harmony
%lang en
%genre Welsh male voice choir comedy drama, regional programme notes
%cast emrys   | Emrys Vaughan; Emrys | m
%cast gethin  | Gethin Price; Gethin | m
%cast rhian   | Rhian Vaughan; Rhian | f
%cast dilys   | Dilys Pugh; Dilys | f
%cast nia     | Nia Price; Nia | f
%cast olu     | Dr. Olu Bankole; Olu | m
%cast mal     | Malcolm Pugh; Mal | m
%cast siwan   | Siwan | f
%cast postman | Ianto | m
%cast bass    | - | m
%cast bev     | Bev | f
%cast pup     | Caruso | m
%cast osian   | Osian | m
%cast mam     | - | f
%cast tudur   | Tudur | m
%cast knots   | - | f
%cast niece   | - | f

== 1 Top Tenor Wanted
The choir of [Cwm Eithin](@cwm) has lost its best voice to a chest infection and its second best to a [barmaid](bev) in [Swansea](@swansea). [Emrys Vaughan](emrys), [who](emrys) conducts, tries out the new GP, [Dr. Olu Bankole](olu), a shy [bachelor](olu) from [Ibadan](@ibadan) with a top C. The men are enthusiastic, the wives more so. [Dilys Pugh](dilys) develops a cough; [Nia Price](nia) develops three. Only [Rhian](rhian), the [conductor](emrys)'s [daughter](rhian), freshly separated and back in [her](rhian) childhood bedroom, is in perfect health and cannot think of a thing to see [him](olu) about.
- boss emrys olu "conducts"
+ hire olu emrys "tries out"
- love? dilys olu "develops a cough"
- love? nia olu "develops three"
- parent emrys rhian "daughter"
- breakup.past rhian _ "freshly separated"
- return rhian "back in her childhood bedroom"

== 2 Second Cough
[Gethin Price](gethin), baritone and coal merchant, forbids [his](gethin) [wife](nia) the surgery, so [Nia](nia) meets the [doctor](olu) by chance at the chemist's, by chance at the library and by chance in a lay-by, where [he](olu) changes [her](nia) tyre and tells [her](nia), with the utmost courtesy, that [she](nia) is not ill. The [postman](postman), [who](postman) sees everything on the valley road, tells [Gethin](gethin) about the lay-by and leaves out the tyre. At practice that night the [baritone](gethin) sings straight into [Olu](olu)'s ear, fortissimo, and afterwards lets [him](olu) have it in the car park.
- married gethin nia "wife"
- meet nia olu "by chance"
- help olu nia "changes her tyre"
- reject olu nia "not ill"
- reveal postman gethin "tells Gethin"
- cheat! nia gethin "lay-by"#2
- jealous gethin olu "fortissimo"
+ attack gethin olu "lets him have it"

== 3 Raw Steak
Somebody has to hold a steak on the [doctor](olu)'s eye, and it falls to [Rhian](rhian), [who](rhian) happens to be locking up the chapel. An hour later the steak is warm. [Nia](nia), ashamed of herself, confesses to [Gethin](gethin) that the coughs were put on; [he](gethin) goes straight round to apologise and, through the window, sees the [victim](olu) being kissed by the [maestro](emrys)'s [girl](rhian). [He](gethin) tiptoes off. It is the first secret [he](gethin) has ever kept from [Emrys](emrys), with [whom](emrys) [he](gethin) shared a desk at school, and it gives [him](gethin) wind.
- help rhian olu "hold a steak"
- sad nia "ashamed"
- reveal nia gethin "confesses"
- reconcile? gethin olu "apologise"
- discover gethin olu+rhian "sees the victim"
+ kiss olu rhian "kissed"
- parent emrys rhian "maestro's girl"
- reveal! gethin emrys "secret"
- friend emrys gethin "shared a desk"

== 4 Sol-fa
[Emrys](emrys) dislikes [Olu](olu). [Olu](olu) sings too well. [Rhian](rhian) loves [Olu](olu). [She](rhian) does not tell [Emrys](emrys). [Dilys](dilys) guesses it. [Dilys](dilys) is the [aunt](dilys) of [Rhian](rhian). [Mal](mal) is the [husband](mal) of [Dilys](dilys). [Mal](mal) has not sung since [their](dilys+mal) [son](osian) left. [Osian](osian) went to sea after a fight with [Mal](mal). [Siwan](siwan) waits for [Osian](osian). [She](siwan) still wears the ring from [Osian](osian). Every evening [Ianto](postman) walks past [Siwan](siwan). [Ianto](postman) has no letter for [Siwan](siwan).
- enemy emrys olu "dislikes"
+ love rhian olu "loves"
- reveal! rhian emrys "does not tell"
- discover dilys rhian "guesses"
- kin dilys rhian "aunt"
- married dilys mal "husband"
- parent dilys+mal osian "son"
- travel.past osian "went to sea"
- quarrel.past mal osian "a fight"
- love siwan osian "waits for"
- engaged osian siwan "ring from Osian"

== 5 The Postman Only Knocks
Four years without a line are enough for [Siwan](siwan): [she](siwan) takes off the ring, puts it in an envelope and hands it to [Ianto](postman) to send wherever [Osian](osian)'s ship may be. The [postman](postman), [who](postman) has adored [her](siwan) since [his](postman) first bicycle, carries the envelope about for a week next to [his](postman) heart. Then [he](postman) posts it, and asks [her](siwan) to the whist drive. Meanwhile a [spaniel](pup) called [Caruso](pup), [which](pup) joins in at every rehearsal on the same B flat, is discovered to have a better ear than the second [bass](bass), and the second [bass](bass) resigns.
+ breakup siwan osian "takes off the ring"
- love postman siwan "adored her"
- help postman siwan "posts it"
- invite postman siwan "asks her to the whist drive"
- date? postman siwan "whist drive"
- quit bass "resigns"

== 6 Eisteddfod Fever
On the coach to [Llangollen](@llangollen) [Rhian](rhian) and [Olu](olu) sit three rows apart and hold hands by text message. It is [Bev](bev), the [barmaid](bev) from [Swansea](@swansea), come to return the second-best tenor slightly used, [who](bev) blurts it out over the driver's microphone. [Emrys](emrys) stops the coach. [He](emrys) will not have [his](emrys) [daughter](rhian), a married [woman](rhian) in the eyes of the chapel, throw herself away on a [tenor](olu); tenors, [he](emrys) of all people ought to know, are never faithful. [Olu](olu) gets off, in the rain, with [his](olu) copy. [Rhian](rhian) gets off after [him](olu). The choir comes ninth.
- flirt olu rhian "hold hands by text"
+ reveal bev emrys "blurts it out"
- parent emrys rhian "daughter"
- married _ rhian "married woman"
- quarrel emrys rhian "will not have"
- quit olu emrys "gets off"
- help rhian olu "gets off after him"
- lose _ "comes ninth"

== 7 What the Bass Heard
Why does [Emrys](emrys) hold such a low opinion of tenors? The second [bass](bass), [who](bass) is deaf in the left ear and has been told many things into it, spills the beans at the barber's: in 1990 the [conductor](emrys), then a tenor himself, had a fling with [Bev](bev), while [Rhian](rhian)'s [mother](mam) lay in the maternity ward. [Rhian](rhian), having [her](rhian) hair done on the other side of the curtain, comes out in foil. [She](rhian) drives to [her](rhian) [father](emrys)'s, says "hypocrite" in two languages, packs, and moves in above the surgery.
+ reveal bass _ "spills the beans"
- affair.past bev emrys "fling"
- cheat.past emrys mam "fling"
- parent mam rhian "mother"
- birth.past mam rhian "maternity ward"
- discover rhian emrys "comes out in foil"
- parent emrys rhian "father's"
- accuse rhian emrys "hypocrite"
+ move rhian olu "moves in above"

== 8 Home from Sea
[Osian](osian) walks into the whist drive with a kitbag and, on a chain round [his](osian) neck, the ring. The envelope had reached [him](osian) off [Valparaíso](@valparaiso). [His](osian) [mother](dilys) drops the trumps. [Siwan](siwan), [whose](siwan) hand is at that moment in [Ianto](postman)'s, asks [him](osian) what [he](osian) expects after four years; a reason, says the [sailor](osian), and is given one. Outside, [Mal](mal) is sitting on the wall. [Father](mal) and [son](osian) have not got beyond the weather when [they](mal+osian) find that [they](mal+osian) are harmonising. [They](mal+osian) keep it up, in thirds, all the way home.
+ return osian "walks into"
- parent dilys osian "mother"
- couple postman siwan "in Ianto's"
- reject siwan osian "is given one"
- parent mal osian "Father and son"
+ reconcile mal osian "harmonising"

== 9 Surgery Hours
Living above the shop, [Rhian](rhian) finds, means being one of the patients. [Olu](olu) is called out at two, at four and at five, twice by [Dilys](dilys), [whose](dilys) cough by now is real, and [Rhian](rhian), [who](rhian) came to [him](olu) with nothing but a hairdryer, has nobody to talk to except [her](rhian) [husband](tudur), [Tudur](tudur), [who](tudur) telephones from [Cardiff](@cardiff) every evening and is suddenly charming. On Friday [Olu](olu) gets home early and hears [her](rhian) laugh. [She](rhian) swears that it was nothing. "It was a nice laugh," says [he](olu). [They](olu+rhian) go to bed without a word.
- housemate olu rhian "Living above the shop"
- advisor olu dilys "called out"
- ill dilys "cough by now is real"
- sad rhian "nobody to talk to"
- married rhian tudur "husband"
- flirt tudur rhian "suddenly charming"
- discover olu rhian "hears her laugh"
+ jealous olu tudur "a nice laugh"
- quarrel olu rhian "without a word"

== 10 Decree
[Tudur](tudur) comes for [his](tudur) [wife](rhian) in a hired car with carnations on the bonnet and gets as far as the bridge, on which the whole bass section is standing. [Rhian](rhian) walks through them, gives [him](tudur) the carnations back one at a time, and with the last of them the papers, signed. [He](tudur) signs against the parapet. On the same parapet, that evening, [Nia](nia), [who](nia) has been reading novels again, asks [Gethin](gethin) when [he](gethin) last told [her](nia) that [he](gethin) loved [her](nia). 1997, says [Gethin](gethin), and nothing has changed. It is not the answer [she](nia) wanted. [She](nia) takes it.
- travel tudur "comes for"
- married rhian tudur "wife"
- reconcile? rhian tudur "comes for his wife"
- reject rhian tudur "carnations back"
+ divorce rhian tudur "the papers, signed"
- love gethin nia "nothing has changed"

== 11 The Old Tenor
[Emrys](emrys) has been conducting badly, and sleeping worse. [Bev](bev), [who](bev) after three decades has a right to an opinion, comes up from [Swansea](@swansea), sits down at [his](emrys) kitchen table and tells [him](emrys) that the only thing worse than a tenor is a widower who plays the saint. [They](bev+emrys) drink [his](emrys) late [wife](mam)'s elderberry wine, and nothing happens, and [she](bev) misses the last bus. In the morning [he](emrys) climbs the stairs beside the surgery with [his](emrys) hat in [his](emrys) hand. [Rhian](rhian) lets [him](emrys) stand for one verse. Then [she](rhian) puts [her](rhian) arms around [him](emrys), and [Olu](olu) puts the kettle on.
- sad emrys "sleeping worse"
- affair.past bev emrys "after three decades"
- travel bev "comes up from Swansea"
- accuse bev emrys "plays the saint"
- die.past mam "late"
- married.past emrys mam "wife's"
- sex! bev emrys "nothing happens"
+ reconcile emrys rhian "puts her arms around"

== 12 Amen
For the wedding of [Siwan](siwan) and the [postman](postman) the choir sings in full strength, [Olu](olu) restored to the top line and [Mal](mal) to the bottom one. The jilted [sailor](osian) holds the rings, having got over it, or over the worst; a [bridesmaid](knots) from [Bala](@bala), at all events, has been asking [him](osian) about knots. [Emrys](emrys) brings [Bev](bev), quite openly. [Gethin](gethin), as best [man](gethin), says "love" four times in one speech, looking at [Nia](nia). And [Olu](olu) sings [his](olu) solo with such a wobble that [Rhian](rhian), [who](rhian) told [him](olu) in the vestry that [she](rhian) was ten weeks gone, has to be held up by the [aunt](dilys).
+ wedding postman siwan "wedding"
- return olu "restored"
- breakup.past siwan osian "jilted"
- recover osian "got over it"
- flirt knots osian "asking him about knots"
+ couple.start bev emrys "quite openly"
- advisor gethin postman "best man"
- love gethin nia "looking at Nia"
- pregnant rhian olu "ten weeks gone"
- reveal rhian olu "told him"
- help dilys rhian "held up"
- kin dilys rhian "aunt"
