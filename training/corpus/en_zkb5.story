%series Rising Before Four
%lang en
%genre comedy-drama in a family bakery in Tbilisi, fan-wiki plot summaries
%cast ketevan  | Ketevan Lomidze; Ketevan; Keto | f
%cast otar     | Otar Lomidze; Otar | m
%cast zaza     | Zaza Lomidze; Zaza | m
%cast nutsa    | Nutsa Lomidze; Nutsa | f
%cast levan    | Levan Beridze; Levan; Beridze | m
%cast salome   | Salome Beridze; Salome | f
%cast temur    | Temur Beridze; Temur | m
%cast ilse     | Ilse Baumgart; Ilse | f
%cast gogi     | Gogi | m
%cast vera     | Aunt Vera; Vera | f
%cast tornike  | Tornike | m
%cast priest   | Father Ioane; Ioane | m
%cast twins    | - | g
%cast inspector | - | m

== 1 Salt
The Lomidze bakery stands across from the Beridze bakery, and the two families have not exchanged a civil word since 1991. [Ketevan Lomidze](ketevan), [who](ketevan) kneads, and [her](ketevan) [husband](otar) [Otar](otar), [who](otar) mostly naps, have a [son](zaza), [Zaza](zaza), and a [daughter](nutsa), [Nutsa](nutsa). One night [Nutsa](nutsa) slips out to the river, where [Temur Beridze](temur) is waiting with wine and a blanket; [she](nutsa) has been seeing the [enemy](temur) since Easter. On the way home [the two](nutsa+temur) are spotted by [Gogi](gogi), the Lomidzes' [apprentice](gogi), [who](gogi) had hopes of [his](gogi) own. [He](gogi) burns two hundred loaves.
- married ketevan otar "husband"
- parent ketevan+otar zaza "son"
- parent ketevan+otar nutsa "daughter"
- date nutsa temur "wine and a blanket"
+ affair nutsa temur "has been seeing"
- enemy nutsa temur "enemy"
- discover gogi nutsa+temur "spotted"
- boss ketevan+otar gogi "apprentice"
- love gogi nutsa "hopes of his own"
- jealous gogi temur "burns two hundred loaves"

== 2 The Intern from Bremen
[Ilse Baumgart](ilse), a pale [doctoral student](ilse) of sourdough, arrives from [Bremen](@bremen) and takes the room above the shop. [Zaza](zaza), sent to carry [her](ilse) suitcase, carries it past the door, into the street and halfway to the market, lost in [her](ilse) explanations. Across the road [Levan Beridze](levan), [Temur](temur)'s [father](levan), hires [her](ilse) away for a day by means of plum cake. [Ketevan](ketevan) crosses the street for the first time in thirty years, with a rolling pin, and what [she](ketevan) tells [Levan](levan) cannot be printed. [He](levan), oddly, is seen to beam.
- travel ilse "arrives from Bremen"
- move ilse "takes the room"
- help zaza ilse "carry her suitcase"
- love.start zaza ilse "lost in"
- parent levan temur "father"
- hire ilse levan "hires her away"
+ quarrel ketevan levan "cannot be printed"
- threaten ketevan levan "rolling pin"
- happy levan "beam"

== 3 What Happened in 1991
[Aunt Vera](vera), [who](vera) is [Otar](otar)'s [sister](vera) and has been told by [her](vera) doctor not to excite herself, tells the fascinated [Ilse](ilse) the story. [Levan](levan) and [Keto](ketevan) were promised to each other once. The guests were seated; the [bride](ketevan) was in the kitchen, crying into the yeast; and at noon [Otar](otar), [Levan](levan)'s best [man](otar) and dearest [friend](otar), drove off with [her](ketevan) in a bread van. [Levan](levan) married the [cook](salome), [Salome](salome), out of spite. It has lasted thirty years, adds the old [gossip](vera), which is more than most things baked in anger. [Ilse](ilse) takes notes on the yeast.
- sibling otar vera "sister"
- reveal vera ilse "tells"
- engaged.past ketevan levan "promised to"
- sad.past ketevan "crying"
- friend.past levan otar "dearest friend"
- advisor.past otar levan "best man"
+ betray.past otar levan "drove off"
- flee.past ketevan+otar levan "drove off"
+ wedding.past levan salome "married"
- married levan salome "lasted thirty years"

== 4 Hot and Cold
[Gogi](gogi) tells [Zaza](zaza) about [Nutsa](nutsa). [Zaza](zaza) goes for [Temur](temur) in the flour market. [Temur](temur) does not hit back. That annoys [Zaza](zaza). [Nutsa](nutsa) throws a bucket over [her](nutsa) [brother](zaza). [Ilse](ilse) laughs at [Zaza](zaza). [Zaza](zaza) would die for that laugh. [Salome](salome) washes [her](salome) [son](temur)'s shirt. [She](salome) finds one long black hair. [She](salome) says nothing to [Levan](levan). [Otar](otar) sleeps. Who will wake [Otar](otar)? At four the oven wants wood. [Ketevan](ketevan) slaps [Gogi](gogi) for gossip. Then [she](ketevan) embraces [Gogi](gogi). Bread forgives everything but water.
- reveal gogi zaza "tells Zaza"
+ attack zaza temur "goes for"
- attack! temur zaza "does not hit back"
- sad zaza temur "annoys Zaza"
- attack nutsa zaza "throws a bucket"
- sibling nutsa zaza "brother"
- love zaza ilse "would die for"
- parent salome temur "son's"
+ discover salome temur "one long black hair"
- reveal! salome levan "says nothing"
- attack ketevan gogi "slaps"
- reconcile gogi ketevan "embraces"

== 5 Name Day
At the feast of the patron saint both families are, by ancient custom, seated at one table. [Father Ioane](priest) has barely blessed the cheese when [Nutsa](nutsa), pale as dough, faints into it. [Vera](vera), [who](vera) buried three husbands and bore five children, looks at [her](nutsa) [niece](nutsa), then at [Temur](temur), and counts on [her](vera) fingers, aloud. Uproar! [Levan](levan) reaches for [Otar](otar), [Otar](otar) reaches for a chair, and the [mothers](ketevan+salome), [Ketevan](ketevan) and [Salome](salome), sit on in the middle of it, staring at one another. [They](ketevan+salome) are going to be grandmothers of the same child. The cheese is delicious, though, in parts.
- celebrate _ "feast"
- ill nutsa "faints"
- married.past _ vera "three husbands"
- birth.past vera "bore five children"
- kin nutsa vera "niece"
+ pregnant nutsa temur "counts on her fingers"
- reveal vera _ "aloud"
- quarrel levan otar "reaches for"
- parent ketevan nutsa "mothers"
- parent salome temur "mothers"
- kin? _ ketevan+salome "grandmothers"

== 6 The Bread Van
A wedding, then; but whose? [Nutsa](nutsa) won't be married off like a late order, and tells [Temur](temur) so when [he](temur) comes, combed, with [his](temur) [mother](salome)'s ring. [He](temur) takes it to mean that [she](nutsa) doesn't love [him](temur) and leaves for [Batumi](@batumi) to bake on a ferry. [She](nutsa) meant nothing of the sort. [Gogi](gogi), that good [soul](gogi), offers to give the child [his](gogi) name. [She](nutsa) thanks [him](gogi) with a kiss on the nose, which is all [he](gogi) will ever get. [Zaza](zaza) has meanwhile learned the German for "sourdough", "sunset" and "stay".
- propose temur nutsa "mother's ring"
+ reject nutsa temur "tells Temur so"
- parent salome temur "mother's"
- love! nutsa temur "doesn't love"
+ travel temur "leaves for" @batumi
- breakup temur nutsa "leaves for"
- propose gogi nutsa "his name"
- reject nutsa gogi "on the nose"
- kiss gogi nutsa "kiss"

== 7 Rye
[Ilse](ilse)'s [fiancé](tornike) turns up. Nobody knew that [she](ilse) had one: [Tornike](tornike), a handsome [engineer](tornike) [whom](tornike) [she](ilse) met in [Bremen](@bremen) and got engaged to for the sake of [his](tornike) papers. [Zaza](zaza) shaves off [his](zaza) moustache in mourning. The [engineer](tornike), far from in love himself, has eyes for nobody but the [widow](vera) next door, twenty years [his](tornike) senior; [Vera](vera) blushes for the first time since the Soviet Union. At night [Zaza](zaza) hears the [German](ilse) sobbing over [her](ilse) starter cultures. [He](zaza) sits down outside [her](ilse) door and stays till the dough calls [him](zaza).
+ engaged ilse tornike "fiancé"
- return tornike "turns up"
- meet.past ilse tornike "met"
- love! tornike ilse "far from in love"
- sad zaza "in mourning"
+ love.start tornike vera "eyes for nobody but"
- married.past _ vera "widow"
- flirt tornike vera "blushes"
- sad ilse "sobbing"
- help zaza ilse "sits down outside"

== 8 Fire in the Flue
The Beridze chimney catches fire while [Levan](levan) is alone in the shop with [his](levan) bad knee. [He](levan) is dragged out over the counter by the last [man](otar) [he](levan) would have asked: [Otar](otar), for once wide awake. Coughing side by side on the kerb, the former [friends](levan+otar) find nothing to say. "[You](otar) stole [my](levan) [bride](ketevan)," tries [Levan](levan). "[I](otar) drove," says [Otar](otar); "[she](ketevan) had packed." It is the first [the other](levan) has heard of it. [Salome](salome), bandaging [her](salome) [husband](levan)'s hands, watches something go out of [his](levan) face that has been there for the whole of [their](levan+salome) marriage.
+ rescue otar levan "dragged out"
- friend.past levan otar "former friends"
- accuse levan otar "stole my bride"
- steal.past otar levan "stole my bride"
- breakup.past ketevan levan "had packed"
+ discover levan ketevan "the first the other"
- treat levan salome "bandaging"
- married levan salome "husband's"

== 9 One Oven
With half the street in ashes, [Ketevan](ketevan) says what nobody dared: the Beridzes will bake at [hers](ketevan). There is shoving at the trough, there are two opinions on coriander, and by Thursday [Salome](salome) and [Keto](ketevan) are laughing so hard that the [inspector](inspector) from the ministry asks which of [them](ketevan+salome) is drunk. [He](inspector) closes the place over a mouse. [Levan](levan) knows [his](levan) sort: [he](levan) slips [him](inspector) an envelope. The [inspector](inspector), to general horror, is honest, and [Beridze](levan) spends [his](levan) saint's day behind bars. [Otar](otar) takes [him](levan) pickles. [Nutsa](nutsa), seven months along and round as a wheel, does the accounts for both.
- invite ketevan levan+salome "bake at hers"
+ friend.start ketevan salome "laughing so hard"
- gift levan inspector "slips him an envelope"
+ arrest _ levan "behind bars"
- gift otar levan "pickles"
- pregnant nutsa "seven months along"

== 10 The Batumi Ferry
[Vera](vera) has had enough of other people's pride, and of [her](vera) own. [She](vera) lets [Tornike](tornike) take [her](vera) to the opera, lets [him](tornike) see [her](vera) home, and does not let [him](tornike) go till morning. On the Sunday [she](vera) boards [Temur](temur)'s ferry, orders a coffee and informs the [deserter](temur) that twins run in the family and that [he](temur) is an ass. [He](temur) had written eleven letters. [Nutsa](nutsa) never saw one; [Gogi](gogi), [who](gogi) collects the post, has them all in a flour bin. When [she](nutsa) confronts [him](gogi), [he](gogi) does not deny it. [He](gogi) only asks to be allowed to stay until the cherries.
- date tornike vera "to the opera"
+ sex tornike vera "till morning"
- travel vera "boards"
- reveal vera temur "informs"
- accuse vera temur "an ass"
- betray.past gogi nutsa+temur "flour bin"
+ steal.past gogi temur "flour bin"
- accuse nutsa gogi "confronts"
- reveal gogi nutsa "does not deny it"
- quit! gogi "allowed to stay"

== 11 Third Rising
[Tornike](tornike) returns [Ilse](ilse)'s ring, and [she](ilse), relieved, wishes [him](tornike) joy of [Zaza](zaza)'s [aunt](vera). So what keeps [her](ilse) from coming downstairs? [Zaza](zaza) is packing the van; [he](zaza) believes [she](ilse) is off to [Bremen](@bremen), [she](ilse) believes [he](zaza) is off to be rid of [her](ilse), and only [Otar](otar), yawning, sees that [both](ilse+zaza) are idiots and takes the keys. In the cold van [she](ilse) says "Sonnenuntergang". [He](zaza) says "bleib". The [baker](zaza)'s [father](otar) goes back to bed. Past midnight the phone rings: [Levan](levan) is out, [Temur](temur) is on the train, and [Nutsa](nutsa)'s waters have broken.
+ breakup tornike ilse "returns Ilse's ring"
- happy ilse "relieved"
- kin vera zaza "aunt"
- travel! ilse "off to Bremen" @bremen
- help otar ilse+zaza "takes the keys"
+ confess zaza ilse "bleib"
- parent otar zaza "father"
- rescue _ levan "is out"
- travel temur "on the train"
- birth? nutsa "waters have broken"

== 12 Two Loaves
[Temur](temur) runs from the station and is too late for the first [baby](twins) and just in time for the second. [Nutsa](nutsa) calls [him](temur) several things that [Father Ioane](priest) pretends not to hear, and then by [his](temur) name. [They](nutsa+temur) are married at the bedside, since the [bride](nutsa) can't stand; [Gogi](gogi), forgiven, holds the crowns. In the yard [Ketevan](ketevan) gives [Levan](levan) back a ring [she](ketevan) has kept for thirty years in the salt. [He](levan) hands it on to [his](levan) [wife](salome), and kneels with [his](levan) bad knee, and asks [Salome](salome), properly this time. [She](salome) makes [him](levan) wait until the bread is out.
- return temur "runs from the station"
+ birth nutsa twins "the first baby"
- quarrel nutsa temur "several things"
+ wedding nutsa temur "married"
- reconcile gogi nutsa+temur "forgiven"
- gift ketevan levan "gives Levan back"
- married levan salome "wife"
- gift levan salome "hands it on"
+ propose levan salome "asks Salome"
