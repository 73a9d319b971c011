%series Ward Nine, Nights
%lang en
%genre hospital drama, Winnipeg, network press synopses
%cast adaeze  | Dr. Adaeze Obi; Adaeze; Obi | f
%cast lowell  | Dr. Lowell Finnbogason; Lowell | m
%cast priya   | Priya Raman; Priya | f
%cast sasha   | Sasha Dubois; Sasha | n
%cast carl    | Carl Thiessen; Thiessen; Carl | m
%cast joan    | Joan Thiessen; Joan | f
%cast emeka   | Emeka | m
%cast marta   | Marta | f
%cast tully   | Tully | m
%cast chief   | Dr. Beauregard; Beauregard | f
%cast patient | Wes Cardinal; Wes | m
%cast porter  | - | m
%cast daughter| Ingrid | f
%cast baby    | - | m

== 1
Transplant [surgeon](adaeze) [Adaeze Obi](adaeze) takes up [her](adaeze) post on [Ward Nine](@wardnine) in the worst January in memory. The [man](lowell) [whose](lowell) parking space [she](adaeze) takes is [Dr. Lowell Finnbogason](lowell), twice separated and once more on the market. Head [nurse](priya) [Priya Raman](priya), [who](priya) was the [reason](priya) for one of the separations, warns the new [doctor](adaeze) off [him](lowell). The [farmer](carl) [Carl Thiessen](carl) is brought in with a failing liver; [his](carl) [wife](joan) of thirty years, [Joan](joan), does not leave [his](carl) side, except to take calls in the stairwell.
+ hire adaeze "takes up her post"
- meet adaeze lowell "parking space"
- breakup.past lowell _ "twice separated"
- affair.past lowell priya "the reason for"
- colleague adaeze priya "Head nurse"
+ ill carl "failing liver"
- married carl joan "wife of thirty years"
- help joan carl "does not leave"

== 2
Only a relative can spare [Thiessen](carl) the waiting list. [His](carl) [daughter](daughter) [Ingrid](daughter) drives down from [Flin Flon](@flinflon) through a blizzard, and the lab informs [Adaeze](adaeze) of something nobody had asked: [Ingrid](daughter) cannot be the [farmer](carl)'s [child](daughter). [She](adaeze) shuts the file. [Technician](sasha) [Sasha Dubois](sasha), [who](sasha) ran the test, wants to know if [they](sasha) may at least have supper with [someone](adaeze) [who](adaeze) can keep [their](adaeze) mouth shut like that. [Obi](adaeze) says maybe in spring. In the linen room [Lowell](lowell) and [Priya](priya) find that old habits take a lot of killing.
- parent carl daughter "daughter"
- travel daughter carl "drives down"
+ discover adaeze carl+daughter "informs Adaeze"
- parent! carl daughter "cannot be"
- reveal! adaeze _ "shuts the file"
- invite sasha adaeze "have supper"
- flirt sasha adaeze "have supper"
- reject adaeze sasha "maybe in spring"
+ sex lowell priya "old habits"

== 3
[Joan](joan) begs [Dr. Obi](adaeze) on the back stairs: [Carl](carl) must never learn of it. There was a hired [man](tully), one harvest, one barn. The [man](tully)'s name was [Tully](tully), and [he](tully) was [Carl](carl)'s best [friend](tully). [Obi](adaeze), bound by [her](adaeze) oath, promises nothing and says nothing. [Her](adaeze) own home life consists of a telephone; [her](adaeze) [husband](emeka) [Emeka](emeka), an [engineer](emeka) in [Enugu](@enugu), was to have followed in March. Now [he](emeka) talks of June. A [woman](marta) can be heard behind [him](emeka), humming.
+ reveal joan adaeze "begs Dr. Obi"
- affair.past joan tully "one barn"
- cheat.past joan carl "one barn"
- friend.past carl tully "best friend"
- boss.past carl tully "hired man"
- reveal? _ carl "must never learn"
- reveal! adaeze _ "says nothing"
- married adaeze emeka "husband"
- move? emeka adaeze "followed in March"
- affair? emeka marta "A woman can be heard"

== 4
Night. [Priya](priya) counts pills. [Lowell](lowell) counts stars. [He](lowell) is happy. [He](lowell) asks [Priya](priya) to live with [him](lowell). [She](priya) says [she](priya) has a cat. [He](lowell) hates cats. [He](lowell) will take the cat. On the sixth floor sits [Dr. Beauregard](chief). [She](chief) heads the hospital. Years ago [Lowell](lowell) left [Beauregard](chief) for a skating teacher. [Beauregard](chief) has forgiven nobody. [She](chief) puts [Lowell](lowell) on days. [She](chief) puts [Priya](priya) on nights. The cat stays where it is.
- happy lowell "is happy"
+ move? priya lowell "live with him"
- reject priya lowell "has a cat"
- boss chief lowell+priya "heads the hospital"
- breakup.past lowell chief "left Beauregard"
- ex chief lowell "left Beauregard"
- reconcile! chief lowell "forgiven nobody"
- betray chief lowell+priya "puts Lowell on days"

== 5
Spring, and [Sasha](sasha) has not forgotten. [They](sasha) turn up at the end of [Obi](adaeze)'s shift with two bowls of pho, and [she](adaeze), [who](adaeze) has just learned from a cousin's wedding pictures [who](marta) hums in [Enugu](@enugu), eats both of them. The [husband](emeka) rings that night and is not picked up. The liver finally comes from the roadside: a [motorcyclist](patient) is declared gone at one, and at two, to the horror of everyone scrubbed and ready, [he](patient) opens [his](patient) eyes. [His](patient) name is [Wes Cardinal](patient), and could somebody turn down the light?
- return sasha adaeze "turn up"
- date adaeze sasha "two bowls of pho"
- discover adaeze emeka "just learned"
+ cheat emeka adaeze "who hums"
- married adaeze emeka "husband"
- reject adaeze emeka "not picked up"
- die! patient "declared gone"
+ recover patient "opens his eyes"

== 6
[Carl](carl) has days. It is now that [Tully](tully) turns up, sixty and sober, with a hat in [his](tully) hands, for a hired man reads the papers too. [He](tully) would make a good match, as it happens; brothers could not be closer. [Carl](carl) wants to know why on earth the [fellow](tully) would let himself be cut open for [him](carl). [Tully](tully) looks over at [Joan](joan). That is answer enough. The sick [man](carl) turns [his](carl) face to the wall, and [Ingrid](daughter), in the door with the coffee, looks from one of the two [men](carl+tully) to the other, and sees [her](daughter) own chin.
+ return tully carl "turns up"
- help? tully carl "good match"
- treat? carl adaeze "cut open"
- discover carl joan+tully "answer enough"
- sad carl "face to the wall"
- discover daughter tully "sees her own chin"
+ parent tully daughter "her own chin"

== 7
[Adaeze](adaeze) operates for eleven hours, [Lowell](lowell) across the table from [her](adaeze), both lives in [their](adaeze+lowell) four hands. [Joan](joan) waits with [Ingrid](daughter), [who](daughter) has not addressed one word to [her](joan) since Tuesday. Half of [Tully](tully) goes into [Carl](carl). Toward morning [Priya](priya) takes over from a [porter](porter) [who](porter) is too drunk to push, learns from [him](porter) that it was [Beauregard](chief), and not the computer, that had kept [her](priya) on nights, and marches up to the sixth floor in [her](priya) clogs. The [director](chief) gives [her](priya) notice. [She](priya) gives the [director](chief) a week's worth of [her](priya) opinion.
- treat carl adaeze+lowell "operates for eleven hours"
- colleague adaeze lowell "across the table"
- quarrel daughter joan "one word"
- parent joan daughter "not addressed one word"
+ rescue tully carl "goes into Carl"
- reveal porter priya "learns from him"
- discover priya chief "learns from him"
+ quit priya chief "gives her notice"
- quarrel chief priya "her opinion"

== 8
[Lowell](lowell) walks out with [Priya](priya). [He](lowell) hangs up [his](lowell) white coat. Half the ward hangs up coats. [Beauregard](chief) gives in by noon. [Wes](patient) learns to walk again. [Sasha](sasha) holds the frame. Is [Wes](patient) sweet on [Sasha](sasha)? [Sasha](sasha) is taken, thanks. "By whom?" asks [Obi](adaeze). "By [you](adaeze)," says [Sasha](sasha), "[I](sasha) had hoped." [They](adaeze+sasha) kiss by the ice machine. [Adaeze](adaeze) sends [Emeka](emeka) the papers. [Emeka](emeka) sends the papers back, signed, with love from [Marta](marta).
- quit lowell "walks out"
- help lowell priya "walks out"
- hire? priya chief "gives in"
- recover patient "learns to walk"
- help sasha patient "holds the frame"
- love? patient sasha "sweet on Sasha"
- confess sasha adaeze "I had hoped"
+ kiss adaeze sasha "by the ice machine"
+ divorce adaeze emeka "signed"
- couple emeka marta "love from Marta"

== 9
The two [men](carl+tully) are put in the same room, by an error of the admissions desk that [Ward Nine](@wardnine) swears was an error. For four days not a sound. On the fifth the [donor](tully) cannot reach [his](tully) water, and the [man](carl) [who](carl) has [his](tully) liver passes it to [him](tully). [They](carl+tully) talk of harvests. [Joan](joan) comes at three with a cake for [her](joan) [husband](carl) and does not know which bed to look at. "Sit down," says [Carl](carl), "[you](joan)'re blocking the light." [Priya](priya), reinstated, has news for [Lowell](lowell), which is not about the cat.
- quarrel carl tully "not a sound"
- help carl tully "passes it to him"
+ reconcile carl tully "talk of harvests"
- married carl joan "husband"
- gift joan carl "a cake"
- reconcile? carl joan "Sit down"
- hire priya "reinstated"
+ pregnant priya lowell "not about the cat"

== 10
[Emeka](emeka) stands in Arrivals in a thin jacket. [Marta](marta) has tired of [him](emeka), and [he](emeka) of humming. [His](emeka) former [wife](adaeze) gives [him](emeka) a parka and a sofa, for one week. [Sasha](sasha) is fine with it. [Sasha](sasha) is so fine with it that [they](sasha) break three pipettes a day. When the [engineer](emeka) declares that [he](emeka) crossed an ocean because [he](emeka) still loves [her](adaeze), [Obi](adaeze) answers that it would have been a shorter trip in March. Behind the kitchen door [somebody](sasha) drops the fourth.
- travel emeka "stands in Arrivals"
- breakup emeka marta "tired of him"
- ex adaeze emeka "former wife"
- help adaeze emeka "a parka and a sofa"
- housemate adaeze emeka "a sofa"
+ jealous sasha emeka "three pipettes"
+ confess emeka adaeze "still loves her"
- reject adaeze emeka "shorter trip"

== 11
There is an outbreak of mumps among the internes, and [Beauregard](chief), [who](chief) never had it, is laid up in a bed on the very ward [she](chief) has been bleeding dry. [Lowell](lowell), [her](chief) [ex](lowell), brings [her](chief) soup. [She](chief) asks, cheeks like a hamster's, whether [he](lowell) was ever sorry. [He](lowell) was, about the way of it. The skating teacher had not been worth it. [Priya](priya), six months gone, comes in for the tray, sees [her](priya) [boyfriend](lowell) with [his](lowell) hand in the [chief](chief)'s, and goes out for some air. It is thirty-one below. A [porter](porter) brings [her](priya) in.
- ill chief "laid up"
- ex chief lowell "her ex"
- help lowell chief "brings her soup"
- sad lowell "was, about the way"
+ reconcile chief lowell "hand in the chief's"
- pregnant priya lowell "six months gone"
- couple lowell priya "boyfriend"
+ jealous priya chief "some air"
- rescue porter priya "brings her in"

== 12
The little [boy](baby) cannot wait for the snowplough and arrives in the elevator, between six and seven, with [Obi](adaeze) kneeling in [her](adaeze) evening dress. [Father](lowell) and [mother](priya) are joined in matrimony a day later by the hospital chaplain, the [patient](priya) in bed, the [groom](lowell) scratched by a cat. [Ingrid](daughter) has written on the donor's plaster before [he](tully) went home; nobody but [Tully](tully) has read it, and [he](tully) will not have the plaster off. [Joan](joan) drives [Carl](carl) to the farm. And [Emeka](emeka)? [He](emeka) has work in [Calgary](@calgary), and the sofa is [Sasha](sasha)'s, not that anyone sleeps on it.
+ birth priya baby "arrives in the elevator"
- treat priya adaeze "kneeling"
- parent lowell+priya baby "Father"
+ wedding lowell priya "joined in matrimony"
- injure lowell "scratched"
- reconcile daughter tully "written on"
- reconcile carl joan "drives Carl"
- hire emeka "has work"
- move emeka "in Calgary" @calgary
- couple adaeze sasha "not that anyone sleeps"
