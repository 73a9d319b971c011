%series Casualty of Love, Ward B
%lang en
%genre accident-ward soap in Cork, daily listings, short and breathless
%cast maeve   | Dr Maeve Lacey; Maeve; Lacey | f
%cast rohan   | Rohan Bhatt; Rohan | m
%cast declan  | Declan Roche; Declan; Roche | m
%cast brid    | Bríd Roche; Bríd | f
%cast ivo     | Ivo Lacey; Ivo | m
%cast shauna  | Shauna | f
%cast quirke  | Professor Quirke; Quirke | m
%cast nun     | Sister Bernard | f
%cast biker   | Cillian Daly; Cillian | m
%cast blonde  | Vanessa Quirke; Vanessa | f
%cast journo  | - | n
%cast driver  | - | m
%cast mam     | - | f
%cast claire  | Claire | f
%cast baby    | - | f

== 1
Storm over [Cork](@cork). A crushed [biker](biker) with no papers is brought in by the ambulance [driver](driver), and [Dr Maeve Lacey](maeve) has to take [his](biker) leg off on the kitchen table of a pub. [Rohan](rohan), the new [intern](rohan), holds the lamp and is sick afterwards. [Declan Roche](declan), [Maeve](maeve)'s [boss](declan), is nowhere to be found: [he](declan) is in the linen room with [Shauna](shauna), a trainee [nurse](shauna). [His](declan) [wife](brid), [who](brid) runs the pharmacy, has just ironed [his](declan) gown.
- injure biker "crushed"
+ treat biker maeve "take his leg off"
- help rohan maeve "holds the lamp"
- ill rohan "sick"
- boss declan maeve "boss"
+ affair declan shauna "linen room"
- cheat declan brid "linen room"
- married brid declan "wife"

== 2
The [patient](biker) from the pub wakes up, misses [his](biker) leg and flies at [Maeve](maeve) with a drip stand; [Rohan](rohan) pulls [him](biker) off [her](maeve). Only the old [nun](nun) from the chapel can calm [him](biker). "[Cillian](biker)," [she](nun) says, though no one has told [her](nun) [his](biker) name. [Shauna](shauna) wants flowers, dinner and daylight. [Declan](declan) fobs [her](shauna) off with a bracelet that [Bríd](brid) has been looking for since Sunday. At six [Professor Quirke](quirke) does [his](quirke) rounds and sees it glitter.
- recover biker "wakes up"
+ attack biker maeve "flies at"
- rescue rohan maeve "pulls him off"
- help nun biker "calm him"
- gift declan shauna "fobs her off"
- steal declan brid "looking for"
- discover quirke shauna "sees it glitter"

== 3
[Maeve](maeve) is summoned by the hospital board: the [biker](biker)'s [mother](mam) is suing. [Declan](declan), [who](declan) ought to have operated, swears on the Bible that [he](declan) was at the other end of a phone. [Maeve](maeve)'s [brother](ivo) [Ivo](ivo), a [barrister](ivo) home from [Brussels](@brussels), offers to act for [her](maeve). [He](ivo) and [Rohan](rohan) were at the same boarding school and loathe each other. Why, [neither](ivo+rohan) will say. [Sister Bernard](nun) lights two candles.
- accuse mam maeve "suing"
- parent mam biker "mother"
+ betray declan maeve "swears on the Bible"
- sibling ivo maeve "brother"
- return ivo "home from"
- advisor? ivo maeve "offers to act"
- enemy ivo rohan "loathe each other"
- reveal! ivo+rohan "neither will say"

== 4
[Shauna](shauna) is late, and not for work. [Declan](declan) gives [her](shauna) money for the boat to [Liverpool](@liverpool) and a shove towards the door; [she](shauna) throws the one after the other. In floods of tears [she](shauna) hands in a prescription at the pharmacy, where [Bríd](brid), [who](brid) likes the [girl](shauna), makes [her](shauna) tea and asks which rogue is to blame. On [Shauna](shauna)'s wrist hangs the answer. The [chemist](brid) finishes the tea. Then [she](brid) hits [her](brid) [husband](declan) with the kettle.
+ pregnant shauna declan "late"
- gift declan shauna "gives her money"
- reject shauna declan "throws the one"
- sad shauna "floods of tears"
- help brid shauna "makes her tea"
+ discover brid declan "the answer"
- attack brid declan "kettle"
- married brid declan "husband"

== 5
Eight stitches for [Declan](declan), sewn by [Rohan](rohan) with unusual slowness. The [cheat](declan) goes to a hotel, from which [Bríd](brid) has already cancelled [his](declan) room. In court, [Ivo](ivo) asks [his](ivo) [sister](maeve)'s [boss](declan) on which phone exactly [he](declan) was called. [Roche](declan) stammers, blushes and perjures himself twice. A [reporter](journo) in the gallery begins to write. After the hearing [Vanessa Quirke](blonde), the [professor](quirke)'s [daughter](blonde), slips [Ivo](ivo) [her](blonde) card: [she](blonde) was in the linen room, too, one week earlier.
- treat declan rohan "Eight stitches"
- cheat.past declan brid "cheat"
- breakup brid declan "goes to a hotel"
- advisor ivo maeve "asks his sister's boss"
- sibling ivo maeve "sister's"
- boss declan maeve "boss"
+ betray declan _ "perjures himself"
- create journo "write"
- parent quirke blonde "daughter"
- affair.past blonde declan "linen room"
+ reveal blonde ivo "slips Ivo her card"

== 6
[Vanessa](blonde) testifies, [Maeve](maeve) is acquitted, and on the steps the [winner](maeve) falls round the nearest neck. It belongs to [Rohan](rohan). That evening [the two](maeve+rohan) of [them](maeve+rohan) eat chips on the quay, and it gets late. [Ivo](ivo), [who](ivo) has waited up for [his](ivo) [sister](maeve), sees from the window [whose](rohan) jacket [she](maeve) is wearing and says one sentence: "Ask [him](rohan) about [Claire](claire)." [Declan](declan) is suspended without pay. The [professor](quirke) gives [his](quirke) [daughter](blonde) a week to pack.
- help blonde maeve "testifies"
+ accuse! _ maeve "acquitted"
- happy maeve "falls round"
+ date maeve rohan "eat chips"
- sibling ivo maeve "sister"
- discover ivo maeve+rohan "sees from the window"
- accuse ivo rohan "Ask him"
- quit declan "suspended"
- threaten quirke blonde "a week to pack"
- parent quirke blonde "daughter"

== 7
Who is [Claire](claire)? The [intern](rohan) turns white and walks out of the canteen. [Maeve](maeve) hears it in the end from the old [nun](nun), [who](nun) taught all three: [Ivo](ivo)'s first [girlfriend](claire), drowned off [Kinsale](@kinsale) at seventeen on a raft that [Rohan](rohan) had built. [Maeve](maeve) finds [him](rohan) by the water, sits down by [his](rohan) side and holds on to [his](rohan) sleeve. Upstairs [Cillian](biker), learning to hop, asks [Shauna](shauna) to dance. [She](shauna) says [she](shauna) comes as a pair. "So do [I](biker), more or less," says the one-legged [charmer](biker).
- sad rohan "turns white"
- flee rohan "walks out"
+ reveal nun maeve "hears it"
- couple.past claire ivo "girlfriend"
- die.past claire "drowned"
- create.past rohan "built"
- help maeve rohan "holds on"
- flirt biker shauna "asks Shauna to dance"
- reveal shauna biker "comes as a pair"

== 8
[Quirke](quirke) collapses in the lift, and the only [surgeon](declan) in the house with the nerve for it is the [one](declan) [who](declan) has been barred from entering. [Bríd](brid) phones [him](declan). [Declan](declan) comes running in pyjamas and cuts, with [Maeve](maeve) opposite [him](declan), for five hours; [she](maeve) has never admired [him](declan) so much and liked [him](declan) so little. The [professor](quirke) lives. In the corridor the [hero](declan) holds out both hands to [his](declan) [wife](brid). "That," says [Bríd](brid), "was a phone call."
- ill quirke "collapses"
- help brid quirke "phones him"
+ rescue declan quirke "cuts"
- treat quirke declan+maeve "for five hours"
- love! maeve declan "liked him so little"
- recover quirke "lives"
- married brid declan "wife"
+ reject brid declan "a phone call"

== 9
Somebody has poisoned the tea urn. Nine people are throwing up; [one](driver) of them, the ambulance [driver](driver), dies before noon. All fingers point to [Bríd](brid), [who](brid) has the key of the poisons cupboard and a temper. [She](brid) is led away in [her](brid) white coat. [Declan](declan) declares [her](brid) capable of anything. [Shauna](shauna), [whom](shauna) [she](brid) once made tea, believes in [her](brid) and goes through the bins by night with [Cillian](biker) and a torch.
+ attack _ _ "poisoned"
- ill _ "throwing up"
+ die driver "dies"
- accuse _ brid "All fingers point"
- arrest _ brid "led away"
- accuse declan brid "capable of anything"
- help shauna brid "believes in her"
- investigate biker+shauna "goes through the bins"

== 10
An empty rat-poison tin turns up, wrapped in an old altar cloth. [Sister Bernard](nun) takes all the blame: [she](nun) mistook it for the sugar, the eyes not being what they were. [She](nun) asks [Bríd](brid) to forgive [her](nun). [Bríd](brid), on the chapel steps with [her](brid) belongings in a bag, takes the old [woman](nun) in [her](brid) arms. [Ivo](ivo) brings [Rohan](rohan) a thing [he](ivo) has kept for eleven years, the raft's paddle. [The two](ivo+rohan) burn it on the quay, drink to [Claire](claire) and stagger home arm in arm.
+ reveal nun _ "takes all the blame"
- kill nun driver "mistook it"
- reconcile brid nun "in her arms"
- gift ivo rohan "brings Rohan"
+ reconcile ivo rohan "burn it"
- celebrate ivo+rohan claire "drink to Claire"

== 11
[Maeve](maeve) has been asked to [Boston](@boston), for two years at least. [Rohan](rohan) packs a lunch for [her](maeve) and [his](rohan) own heart with it, and doesn't ask [her](maeve) to stay. [Vanessa](blonde), thrown out by [her](blonde) [father](quirke), has found shelter with [Ivo](ivo) and beats [him](ivo) at chess. In the delivery room [Shauna](shauna) swears like a docker at [Cillian](biker), [who](biker) is standing on [his](biker) new leg beside [her](shauna) pillow. It's a [girl](baby). [Declan](declan) hears it over the tannoy, in the car park, with nobody to tell.
- invite _ maeve "asked to Boston"
- travel? maeve "asked to Boston" @boston
- gift rohan maeve "packs a lunch"
- love rohan maeve "heart"
- parent quirke blonde "father"
+ move blonde ivo "found shelter"
- help biker shauna "beside her pillow"
+ birth shauna baby "It's a girl"
- sad declan "nobody to tell"

== 12
At the gate for [Boston](@boston) a whole ward is waving. [Maeve](maeve) turns around for the last time, and counts: [brother](ivo), [nun](nun), [chemist](brid), [mother](shauna) and [child](baby). [One](rohan) is missing. [He](rohan) is sitting in 23B, a second-hand coat over [his](rohan) knees, with a one-way ticket and an internship at the same hospital. [Declan](declan) signs the divorce papers, and [Bríd](brid) lets [him](declan) keep the kettle. [Cillian](biker) and [Shauna](shauna) set a date. Does the [professor](quirke) put in a good word for the black [sheep](blonde)? [He](quirke) does: in public, over the tannoy.
- travel maeve+rohan "23B" @boston
+ couple.start maeve rohan "one-way ticket"
- hire rohan "internship"
- sibling ivo maeve "brother"
- parent shauna baby "mother and child"
+ divorce brid declan "divorce papers"
- wedding? biker shauna "set a date"
- help quirke blonde "good word"
