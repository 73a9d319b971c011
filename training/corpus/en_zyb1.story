%series Mind the Upright
%lang en
%genre relationship comedy: a removal firm in Cork, a streaming service's terse blurbs
%cast ult | Fachtna Linnane; Fachtna | m
%cast nes | Nessa Coakley; Nessa | f
%cast pol | Pola | f
%cast don | Donncha | m
%cast fer | Feargal | m
%cast siv | Sive | f
%cast kay | Kay Linnane; Kay | f
%cast ahe | Mrs Aherne | f
%cast cus | - | f
%cast hus | Redmond | m
%cast rit | Ríona | f
%cast wit | Witek | m
%cast aud | - | m
%cast nur | - | n
%cast bab | - | n

== 1 Third Floor, No Lift
[Fachtna](ult) has carried other people's sofas for six years and a torch for [Nessa](nes) almost as long. [His](ult) [boss](nes) believes [he](ult) hums because [he](ult) likes the job. This morning [she](nes) takes on a third pair of arms: [Pola](pol), just off the boat from [Gdynia](@gdynia). First job, first disaster. The [customer](cus) is clearing out behind the back of [her](cus) [husband](hus), [who](hus) walks in on the last box. [Fachtna](ult) makes [him](hus) tea, holds [his](hus) hand and loses [Nessa](nes) an hour.
- love ult nes "a torch"
- boss nes ult "boss"
+ hire pol nes "takes on"
- travel pol "off the boat"
- married cus hus "husband"
+ breakup cus hus "clearing out"
- betray cus hus "behind the back"
- discover hus cus "walks in on"
- help ult hus "holds his hand"

== 2 Fragile
The phone has been ringing since dawn. It is [Feargal](fer), [who](fer) was [Nessa](nes)'s [husband](fer) until the [cleaner](rit) with the good teeth, and [who](fer) now needs four rooms moved and no questions. [Nessa](nes) names a price that makes [him](fer) gasp and tells [Fachtna](ult) it was a wrong number. [Pola](pol), meanwhile, has been sleeping in the van. When [Fachtna](ult) catches on, [he](ult) clears the box room where [his](ult) [daughter](siv) [Sive](siv) keeps [her](siv) hamster. [Sive](siv) demands rent. The hamster is not consulted.
- ex fer nes "was Nessa's husband"
- betray nes ult "a wrong number"
- discover ult pol "catches on"
+ housemate.start pol siv+ult "clears the box room"
- help ult pol "clears"
- parent ult siv "daughter"

== 3 Middle C
The piano belongs to [Mrs Aherne](ahe), ninety-one, and fits through no door invented since. [Donncha](don), the [tuner](don) [she](ahe) has sent for, looks at [Pola](pol) across the open lid and strikes the first wrong note of [his](don) career. [She](pol) laughs; [he](don) is done for. [Nessa](nes) leaves [Feargal](fer)'s boxes out in the rain and feels marvellous, until [she](nes) reads the label on one: "Nursery". All those years [he](fer) had told [her](nes) children gave [him](fer) hives. [Fachtna](ult) sits down on the kerb beside [her](nes).
- hire don ahe "has sent for"
- meet don pol "looks at Pola"
+ love.start don pol "done for"
- happy nes "feels marvellous"
+ discover nes fer "reads the label"
- betray.past fer nes "had told her"
- help ult nes "sits down"

== 4 Bubble Wrap
[Redmond](hus), the [man](hus) of the last box, wants [his](hus) furniture back and hires the firm that carried it off. [Fachtna](ult) calls it closure, [Nessa](nes) calls it two invoices. [Donncha](don) has found eleven pretexts for tuning [Mrs Aherne](ahe)'s piano in one week, all of them named [Pola](pol). On the twelfth [she](pol) brings [him](don) a poppy-seed cake and mentions [Witek](wit). [Witek](wit) drives lorries. [Witek](wit) is [her](pol) [fiancé](wit). The cake, the [tuner](don) reports, tasted of nothing.
- hire nes hus "hires the firm"
- love don pol "eleven pretexts"
- gift pol don "a poppy-seed cake"
- reveal pol don "mentions Witek"
+ engaged pol wit "fiancé"
- sad don pol "tasted of nothing"

== 5 Contents of Attic
[Kay](kay) is downsizing, and [her](kay) [son](ult) gets to carry forty years down a ladder. In the last trunk [Fachtna](ult) comes upon [his](ult) own letters to [Nessa](nes), six of them, stamped, never posted. So does [Sive](siv), [who](siv) can read now. At the depot [Nessa](nes) scolds [Pola](pol) for a scratched sideboard, and [Pola](pol), near tears, lets out what [she](pol) has kept from everyone: [Witek](wit) has not called in five weeks. [Grandmother](kay) and [granddaughter](siv) buy one stamp.
- parent kay ult "son"
- find ult "comes upon"
- love.past ult nes "letters to Nessa"
- discover siv ult "can read now"
- quarrel nes pol "scolds"
- sad pol nes "near tears"
+ reveal pol nes "lets out"
- kin kay siv "Grandmother"

== 6 Return to Sender
The letter arrives on a Tuesday. [Nessa](nes) reads it standing, then sitting, then in the van with the doors locked. Signed: [Fachtna](ult). [He](ult) has no idea why [she](nes) drops the wardrobe on [his](ult) foot. A sprain, says the [nurse](nur). A catastrophe, says [Kay](kay), [who](kay) owns up to [her](kay) [boy](ult) at the bedside, not without pride. [Donncha](don) offers to drive [Pola](pol) to [Gdynia](@gdynia) to look for [Witek](wit). Two thousand kilometres in aid of a [rival](wit): some people have no instinct of self-preservation.
+ discover nes ult "reads it"
- discover! ult nes "has no idea"
- injure ult nes "drops the wardrobe"
- treat ult nur "says the nurse"
- reveal kay ult "owns up"
- parent kay ult "her boy"
- travel? don+pol "offers to drive" @gdynia
- help don pol "offers to drive"
- find? don+pol wit "look for"
- enemy don wit "rival"

== 7 Left Hand Drive
[Witek](wit) turns up before the ferry does, at the depot, with carnations and a [baby](bab). The [child](bab) is [his](wit). The mother is somebody from [Poznań](@poznan). [Pola](pol) takes the ring off, puts it in the nappy bag and wishes [them](bab+wit) a safe journey. [Donncha](don) has the decency not to whistle. [Nessa](nes) hasn't said a word about page two, the one about the nape of [her](nes) neck, and [Fachtna](ult), on crutches, decides that silence is an answer. It isn't.
- return wit "turns up"
- gift wit pol "with carnations"
- parent wit bab "is his"
- cheat.past wit pol "somebody from Poznań"
+ breakup pol wit "takes the ring off"
- happy don "not to whistle"
- reveal! nes ult "hasn't said a word"
- love ult nes "nape of her neck"

== 8 Load-Bearing
[Feargal](fer) is back, minus four rooms: [Ríona](rit), the [cleaner](rit) with the teeth, has changed the locks. [Nessa](nes) lets [him](fer) have the office couch for one night, which becomes nine. [Fachtna](ult) sees two toothbrushes and hands in [his](ult) notice by text. "Cowardly," says [Sive](siv), dictating the spelling. [Pola](pol) could tell [him](ult) that the second brush is for the grouting. Nobody asks [her](pol). [She](pol) is on a ladder above [Donncha](don)'s bed anyway, painting the ceiling, and has no plans to come down.
- return fer "is back"
+ breakup rit fer "changed the locks"
- help nes fer "office couch"
- housemate.start fer nes "becomes nine"
- affair! fer nes "two toothbrushes"
+ quit ult nes "hands in his notice"
- reveal! pol ult "could tell him"

== 9 Competitor
[Fachtna](ult) drives for the other crowd now, [Lee Valley Haulage](#lee), where nobody hums. [His](ult) first address is [his](ult) own: [Kay](kay) has had a fall on the stairs and is moving in with [him](ult) and [Sive](siv), oxygen, budgie and all. [Nessa](nes) comes with flowers for the [patient](kay), [whom](kay) [she](nes) has always adored, and finds the [son](ult) of the house in rubber gloves. [They](nes+ult) talk about stair lifts. [They](nes+ult) talk about nothing else, for three hours.
- hire ult "drives for" #lee
- injure kay "had a fall"
+ move kay siv+ult "moving in with"
- gift nes kay "with flowers"
- parent kay ult "the son"
- friend kay nes "always adored"

== 10 Insurance Value
An [auditor](aud) wants to see the books. Somebody has been siphoning off deposits since spring, and the [auditor](aud), a patient [man](aud), suspects the Polish [employee](pol). [Donncha](don), [who](don) thinks in octaves, notices that the thefts keep time with [Feargal](fer)'s nights on the couch. [He](don) tells [Nessa](nes). [She](nes) doesn't shout. [She](nes) carries [her](nes) [ex](fer)'s four boxes to the kerb herself, in the rain, and rings the guards. Then [she](nes) rings [Fachtna](ult), and hangs up.
- investigate aud nes "see the books"
- accuse aud pol "suspects"
- boss nes pol "employee"
+ steal fer nes "siphoning off deposits"
- discover don fer "notices"
- reveal don nes "tells Nessa"
- ex fer nes "ex"
- housemate.end fer nes "to the kerb"
- accuse nes fer "rings the guards"

== 11 Page Two
[Mrs Aherne](ahe) has died and left the piano to the two [people](don+pol) [who](don+pol) met over it. [Pola](pol) and [Donncha](don) own a bed, a budgie cage and now nine octaves of damp. Somebody has to get it up four floors, so [Pola](pol) sends for the best [back](ult) in [Cork](@cork) without telling [Nessa](nes), [who](nes) is on the other end of it. Jammed on the landing, a concert grand between [them](nes+ult), [Nessa](nes) quotes page two by heart.
+ die ahe "has died"
- find don+pol ahe "left the piano"
- meet.past don pol "met over it"
- housemate don pol "own a bed"
- hire ult pol "sends for"
- betray pol nes "without telling"
+ confess nes ult "quotes page two"

== 12 This Side Up
One van, two names on the side. [Fachtna](ult) is back, no longer on the payroll but on the deeds, and [Sive](siv) has drawn up the conditions: [Nessa](nes) may move in if [she](nes) takes over the hamster. [Kay](kay), fit as a flea again, waltzes with [Redmond](hus) at the housewarming. [Feargal](fer) sends an apology from custody. [Nessa](nes) doesn't open it. And [Pola](pol), offered champagne by the [tuner](don), asks for water. "For two," [she](pol) says. [Donncha](don) sits down on the keys.
- return ult "is back"
- colleague.start nes ult "two names"
+ move? nes siv+ult "may move in"
- recover kay "fit as a flea"
- celebrate nes+ult "housewarming"
- arrest.past _ fer "custody"
- reconcile! fer nes "doesn't open it"
+ pregnant pol don "For two"
