%series The Factor's House
%lang en
%genre historical family saga, a Sutherland estate, 1887 to 1893, encyclopaedia episode list in long sentences
%cast laird    | Sir Hector Munro-Baird; Sir Hector; Hector | m
%cast lady     | Lady Euphemia; Euphemia | f
%cast aeneas   | Aeneas Munro-Baird; Aeneas | m
%cast torquil  | Torquil Munro-Baird; Torquil | m
%cast factor   | Gideon Strang; Strang; Gideon | m
%cast isla     | Isla Strang; Isla | f
%cast mor      | Mor Mackay; Mor | f
%cast hugh     | Hugh Mackay; Hugh | m
%cast eck      | Eck Mackay; Eck | m
%cast dauney   | Dr Dauney; Dauney | m
%cast leckie   | Miss Leckie; Leckie | f
%cast minister | Mr Farquhar; Farquhar | m
%cast bairn    | Grace | f
%cast cousin   | Lord Ardross; Ardross | m

== 1 The Notice
When [Gideon Strang](factor), for eleven years [factor](factor) to [Sir Hector Munro-Baird](laird), nails up the order that is to clear the glen for deer, [Hugh Mackay](hugh) tears it down before the crofters' eyes and is led off to [Dornoch](@dornoch) jail, leaving [his](hugh) [mother](mor), [Mor](mor), and [his](hugh) simple-minded [brother](eck), [Eck](eck), to bring in the oats alone. [Sir Hector](laird)'s younger [son](torquil), [Torquil](torquil), sent down from [Oxford](@oxford) for reasons that are not discussed at table, takes off [his](torquil) coat and helps the [widow](mor) with the sheaves, to the disgust of [his](torquil) [heir](aeneas) of a [brother](aeneas), [Aeneas](aeneas), and the secret delight of [Strang](factor)'s [daughter](isla) [Isla](isla).
- boss laird factor "factor to"
- threaten factor _ "nails up the order"
+ arrest _ hugh "led off"
- parent mor eck+hugh "mother"
- sibling eck hugh "brother"
- parent laird torquil "younger son"
- parent laird aeneas "heir of a brother"
- quit.past torquil "sent down"
- help torquil mor "helps the widow"
- married.past _ mor "widow"
- sibling aeneas torquil "brother, Aeneas"
- parent factor isla "daughter"
- sad aeneas torquil "disgust"
- happy isla torquil "delight"

== 2 An Understanding
[Aeneas](aeneas), [who](aeneas) is expected to marry money, has for two summers been meeting the [factor](factor)'s [daughter](isla) in the ice-house; [she](isla) believes herself as good as betrothed, [he](aeneas) has never given the matter a thought. [Miss Leckie](leckie), formerly [governess](leckie) to both [brothers](aeneas+torquil) and now companion to [their](aeneas+torquil) [mother](lady), [Lady Euphemia](lady), comes upon [the couple](aeneas+isla) while looking for a salmon. [She](leckie) keeps [her](leckie) counsel, for [she](leckie) has a secret of [her](leckie) own: the tonic which [Dr Dauney](dauney) prescribes for [her](leckie) [mistress](lady) goes, spoon by spoon, down the sink.
- wedding? _ aeneas "expected to marry money"
- parent factor isla "daughter"
+ affair aeneas isla "meeting"
- engaged! aeneas isla "as good as betrothed"
- advisor.past leckie aeneas+torquil "governess"
- sibling aeneas torquil "brothers"
- parent lady aeneas+torquil "mother"
- discover leckie aeneas+isla "comes upon"
- reveal! leckie "keeps her counsel"
- treat lady dauney "prescribes"
- boss lady leckie "mistress"
- betray leckie dauney "down the sink"

== 3 Released
Set free on the word of the [minister](minister), [Mr Farquhar](minister), [Hugh](hugh) walks home over the hill and finds [Torquil](torquil) at [his](hugh) hearth, reading aloud to [Mor](mor) from a newspaper that the [laird](laird) has forbidden on [his](laird) land. [The two](hugh+torquil), one of [whom](hugh+torquil) has been taught to despise the other and the other to fear [him](torquil), shake hands over the peat. By the autumn [they](hugh+torquil) are inseparable, and the crofters have in the [laird](laird)'s younger [son](torquil) an informant at the Big House, from [whom](torquil) they hear a day ahead where the [factor](factor)'s men will strike. [Strang](factor), [whose](factor) traps keep closing upon nothing, begins to suspect the wrong [brother](aeneas).
+ rescue minister hugh "Set free"
- return hugh "walks home"
- meet hugh torquil "shake hands"
- help torquil mor "reading aloud"
+ friend.start hugh torquil "inseparable"
- parent laird torquil "son"
- reveal torquil _ "informant"
- betray torquil factor "a day ahead"
- accuse factor aeneas "suspect the wrong brother"
- sibling aeneas torquil "wrong brother"

== 4 Plain Words
[Isla](isla) is carrying a child. [She](isla) tells [Aeneas](aeneas). [Aeneas](aeneas) offers [Isla](isla) forty pounds. [Isla](isla) throws the purse at [Aeneas](aeneas). [Leckie](leckie) has heard every word. The old [governess](leckie) goes to [Lady Euphemia](lady). [Euphemia](lady) sends for [Isla](isla). The [lady](lady) does not scold [Isla](isla). [She](lady) weeps with [her](isla). Once [she](lady) too was promised things by a Munro-Baird. [Strang](factor) must not know yet, says [Isla](isla).
+ pregnant isla aeneas "carrying a child"
- reveal isla aeneas "tells Aeneas"
- gift? aeneas isla "forty pounds"
- reject isla aeneas "throws the purse"
- discover leckie isla "has heard"
- reveal leckie lady "goes to"
- invite lady isla "sends for"
- help lady isla "weeps with her"
- betray.past _ lady "was promised things"
- reveal! isla factor "must not know"

== 5 The Heir Presumptive
[Lord Ardross](cousin), a [cousin](cousin) of the [laird](laird), arrives to shoot and lets it be known over the port that the family's debts, which [he](cousin) has bought up, can be settled in one way only: by a match between [Aeneas](aeneas) and a Glasgow shipowner's heiress with a stammer. [Aeneas](aeneas) consents between two mouthfuls. [Torquil](torquil), the only [person](torquil) at table to ask what is to become of [Isla Strang](isla), having it from [his](torquil) [mother](lady), is ordered by [Sir Hector](laird) to leave the room, and does so, and then, since nobody calls [him](torquil) back, the house; [he](torquil) is taken in by the [Mackays](eck+hugh+mor), and sleeps in the loft next to [Eck](eck).
- kin cousin laird "cousin"
- travel cousin "arrives"
- reveal cousin laird "lets it be known"
- engaged? _ aeneas "a match between"
+ engaged.start _ aeneas "consents"
- parent lady torquil "mother"
- reveal.past lady torquil "having it from"
- quarrel laird torquil "ordered by"
+ move torquil "the house"
- housemate.start eck+hugh+mor torquil "taken in"

== 6 Fire on the Thatch
The evictions begin at dawn. [Hugh](hugh)'s roof is among the first to burn, and [Mor](mor), [who](mor) has gone back for the Bible, would burn under it if [Strang](factor), of all men, did not go in after [her](mor). [He](factor) brings [her](mor) out over [his](factor) shoulder with [his](factor) own hair alight. [She](mor) spits in [his](factor) face. Later, when [Dr Dauney](dauney) is bandaging the [factor](factor)'s scalp, [Strang](factor) tells [him](dauney) that [he](factor) and the old [woman](mor) were once to have been wed, before [he](factor) took the [laird](laird)'s shilling and [she](mor), for spite, took Mackay.
- attack factor hugh+mor "evictions"
- lose hugh "roof"
- find? mor "gone back for"
+ rescue factor mor "brings her out"
- injure factor "hair alight"
- reject mor factor "spits in his face"
- treat factor dauney "bandaging"
- reveal factor dauney "tells him"
- engaged.past factor mor "to have been wed"
- hire.past factor laird "took the laird's shilling"
- married.past _ mor "took Mackay"

== 7 The Lodge
[Euphemia](lady), stronger than [she](lady) has been for years now that [she](lady) no longer swallows what the [doctor](dauney) sends, asks for the bottles to be analysed in [Inverness](@inverness), and [Leckie](leckie), [who](leckie) for months had feared to be thought mad, hears [her](leckie) suspicion confirmed in a chemist's hand: antimony, a little every day. The bills for it have been paid by the [laird](laird). Confronted by [his](laird) [wife](lady) at the breakfast table, [Sir Hector](laird) butters [his](laird) toast to the edges before [he](laird) replies that [she](lady) is not well. [She](lady) withdraws that night with the [companion](leckie) and two pistols to the keeper's lodge.
- recover lady "stronger"
- investigate lady dauney "to be analysed"
- sad leckie "had feared"
- discover leckie dauney "suspicion confirmed"
+ attack dauney lady "antimony"
- gift laird dauney "paid by the laird"
- quarrel lady laird "Confronted"
- married lady laird "wife"
- betray laird lady "not well"
+ flee lady laird "withdraws"
- housemate.start lady leckie "lodge"

== 8 Lammas
[Isla](isla)'s waist can no longer be laced out of sight, and [her](isla) [father](factor), told by a washerwoman, loads [his](factor) gun and rides to the Big House, past the lodge, where [Lady Euphemia](lady) catches the bridle. [She](lady) talks to [him](factor) for an hour. What [she](lady) says is not shown; what is shown is that [he](factor) gets down, hands [her](lady) the gun and goes home to [his](factor) [daughter](isla), to [whom](isla) [he](factor) reads the Book of Ruth. The heiress from [Glasgow](@glasgow), having been informed by the same washerwoman, sends [Aeneas](aeneas) back [his](aeneas) letters tied in black.
- parent factor isla "father"
- discover factor isla "told by"
- threaten factor aeneas "loads his gun"
+ help lady factor "catches the bridle"
- return factor "goes home"
- help factor isla "reads the Book"
- kill! factor aeneas "hands her the gun"
+ breakup _ aeneas "sends Aeneas back"

== 9 The Ravine
[Torquil](torquil) and [his](torquil) [host](hugh), crossing the burn in spate with meal for the families on the shore, are fired upon from above. [Hugh](hugh) goes down; [Torquil](torquil), though a ball has gone through [his](torquil) own hand, drags [him](hugh) into the heather, lies on top of [him](hugh) till dark, and in the belief that [he](hugh) cannot hear says to [him](hugh) what [he](torquil) was sent down from [Oxford](@oxford) for feeling. [Hugh](hugh) hears. [He](hugh) neither answers nor lets go of the hand. The marksman is seen by no one but [Eck](eck), [who](eck) counts on [his](eck) fingers, over and over, the silver buttons on a coat.
- housemate hugh torquil "host"
- help hugh+torquil _ "meal for the families"
- attack _ hugh+torquil "fired upon"
- injure hugh _ "goes down"
- injure torquil _ "gone through"
+ rescue torquil hugh "drags him"
+ confess torquil hugh "says to him"
- discover eck _ "seen by no one"

== 10 Silver Buttons
A [girl](bairn), named [Grace](bairn), is born at the [factor](factor)'s house in the small hours, delivered by [Mor Mackay](mor), [who](mor) vowed never to cross that threshold and is obliged to hold its [owner](factor)'s hand while [he](factor) weeps. On the same day [Eck](eck), taken to church by [his](eck) [mother](mor), walks up to the [laird](laird)'s pew and begins to count aloud. There are nine buttons on [Aeneas](aeneas)'s coat, and a thread where there was a tenth. [Farquhar](minister) stops in the middle of the psalm. Pointing at the [heir](aeneas) from the pulpit, [he](minister) asks [him](aeneas) before the congregation whether [he](aeneas) has shot at [his](aeneas) own [brother](torquil).
+ birth isla bairn "is born"
- help mor isla "delivered by"
- help mor factor "hold its owner's hand"
- happy factor "weeps"
- parent mor eck "mother"
- reveal eck aeneas "count aloud"
- discover minister aeneas "stops in the middle"
+ accuse minister aeneas "asks him"
- attack.past aeneas torquil "shot at"
- sibling aeneas torquil "brother"

== 11 The Long Table
Suspended between shame and the assizes, [Aeneas](aeneas) takes ship for [Valparaíso](@valparaiso) with what is left in the strongbox; [he](aeneas) does not ask to see the [child](bairn). [Sir Hector](laird), deserted by [his](laird) [heir](aeneas) as [he](laird) had been by [his](laird) [lady](lady), suffers a stroke on the stairs, and it falls to [Dauney](dauney) to bleed [him](laird). No sooner has the [patient](laird) regained [his](laird) speech than [he](laird) denounces the [doctor](dauney) as a poisoner, hoping thus to save himself. The [physician](dauney) produces the receipts. They are examined by [Lord Ardross](cousin), [who](cousin) remarks that [his](cousin) [kinsman](laird) has never learned to burn a paper.
+ flee aeneas "takes ship" @valparaiso
- steal aeneas laird "left in the strongbox"
- breakup.past lady laird "deserted"
- ill laird "a stroke"
- treat laird dauney "bleed him"
- recover laird "regained his speech"
+ accuse laird dauney "denounces"
- betray dauney laird "produces the receipts"
- discover cousin laird "examined by"
- kin cousin laird "kinsman"

== 12 A New Notice
Before the sheriff can call, [Hector Munro-Baird](laird) has drunk what [he](laird) had bought for another. The estate falls, entailed and mortgaged, to [Torquil](torquil), [who](torquil) with one stroke of the pen cancels the clearances and with another the post of [factor](factor); [Gideon Strang](factor), out of work at sixty, is found by [Mor](mor) at the burnt-out croft, putting up a roof-tree, and is handed the hammer without a word. [Euphemia](lady) buys out [Ardross](cousin) with [her](lady) diamonds. In the spring [Isla](isla), asked by the new [laird](torquil) for [her](isla) hand so that the [child](bairn) may have the name that is due to [her](bairn), turns [him](torquil) down, adding gently that [she](isla) knows [whose](hugh) hand [he](torquil) held.
+ die laird "has drunk"
- find torquil "falls"
- rescue torquil _ "cancels the clearances"
- quit factor torquil "out of work"
- help factor mor "putting up a roof-tree"
- reconcile factor mor "handed the hammer"
- gift lady cousin "buys out"
- propose torquil isla "asked by"
+ reject isla torquil "turns him down"
- discover.past isla torquil "knows whose hand"
- love torquil hugh "whose hand"

== 13 Valparaíso
Four years on, a bearded [man](aeneas) in a borrowed coat gets off the mail cart and is bitten by the dog. It is [Mor](mor), married since Martinmas to [Gideon](factor), [who](mor) recognises [Aeneas](aeneas) and [who](mor), against the wishes of [her](mor) [husband](factor), gives [him](aeneas) broth. [He](aeneas) has a fever and not long to live. [His](aeneas) [brother](torquil) sits up with [him](aeneas), and so, turn about, does [Hugh](hugh), these days the [laird](torquil)'s [grieve](hugh) and, as everybody knows and nobody says, rather more. On the last evening a small [girl](bairn) brings in a jar of tadpoles. [She](bairn) asks the [stranger](aeneas) [his](aeneas) name. "Nobody," says [Aeneas](aeneas), and is allowed to hold the jar.
+ return aeneas "gets off"
- injure aeneas "bitten"
- married factor mor "married since Martinmas"
- discover mor aeneas "recognises"
- help mor aeneas "gives him broth"
- ill aeneas "a fever"
- die? aeneas "not long to live"
- sibling aeneas torquil "brother"
- help hugh+torquil aeneas "sits up with"
- boss torquil hugh "grieve"
+ couple hugh torquil "rather more"
- betray aeneas bairn "Nobody"
- meet aeneas bairn "asks the stranger"
