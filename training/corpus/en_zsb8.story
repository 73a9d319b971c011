%series The Alappuzha File
%lang en
%genre village-police mystery in the Kerala backwaters, regional TV guide, warm and ironic
%cast suma    | Sub-Inspector Suma Kurian; Kurian; Suma | f
%cast biju    | Biju Varghese; Biju | m
%cast jaya    | Jayalakshmi; Jaya | f
%cast unni    | Unni | m
%cast mathai  | Mathai Kuruvilla; Mathai | m
%cast rosamma | Rosamma | f
%cast tito    | Tito | m
%cast nair    | Circle Inspector Nair; Nair | m
%cast beena   | Beena | f
%cast faizal  | Faizal Rowther; Faizal | m
%cast doc     | Dr Leela Menon; Menon | f
%cast appu    | Appu | m
%cast goat    | Minister | m

== 1 Posted
As a punishment for arresting a minister's nephew, [Sub-Inspector Suma Kurian](suma) is sent to a station with two chairs, one [goat](goat) and no road. [Her](suma) staff consists of [Biju Varghese](biju), a [constable](biju) [who](biju) grows pumpkins, and [Appu](appu), fifty-eight, [who](appu) has never been awake after lunch. On [her](suma) first evening the toddy [contractor](mathai) [Mathai Kuruvilla](mathai) makes [her](suma) a present of a gold watch. [She](suma) sends it back with a receipt. On [her](suma) first morning [his](mathai) houseboat is lying on the bottom of the canal, and [his](mathai) night [watchman](unni), [Unni](unni), is nowhere to be seen.
- arrest.past suma _ "arresting"
+ hire suma "is sent"
- boss suma appu+biju "Her staff"
- gift mathai suma "a gold watch"
- reject suma mathai "sends it back"
+ lose mathai "on the bottom"
- boss mathai unni "night watchman"

== 2 The Watchman's Mother
[Unni](unni)'s [mother](rosamma), [Rosamma](rosamma), fries fish for half the jetty and has told nobody that [her](rosamma) [boy](unni) came home at four, soaked and talking of holes. By five [he](unni) was off again, in a borrowed shirt. [Mathai](mathai) has no doubt who sank [his](mathai) boat and lets it be known at the toddy shop that there's ten thousand in it for whoever brings in the [watchman](unni). [Biju](biju), [whose](biju) [fiancée](jaya), [Jaya](jaya), is [Unni](unni)'s [sister](jaya), wishes [he](biju) grew pumpkins for a living. The [sub-inspector](suma) buys a fish, eats it, and says that it needs salt and the truth.
- parent rosamma unni "mother"
- reveal! rosamma _ "told nobody"
- return.past unni "came home"
- flee unni "off again"
+ accuse mathai unni "no doubt"
- attack? unni mathai "sank his boat"
- gift? mathai _ "ten thousand"
- engaged biju jaya "fiancée"
- sibling jaya unni "sister"

== 3 Holes
[Faizal Rowther](faizal), [who](faizal) builds boats and buries men, being the coffin maker as well, dives to the wreck and finds nine holes, neatly drilled from the inside. One of [his](faizal) own augers, too. [He](faizal) says so at once, which is either honest or clever. It comes out that the [contractor](mathai) never paid [him](faizal) for the boat. [Suma](suma) likes honest men and has known two. [Nair](nair), the [circle inspector](nair), telephones to say that [he](nair) wants the [fish-seller](rosamma)'s [son](unni) in a cell by the festival, and, from the sound of it, has [Mathai](mathai) in the room.
- investigate faizal "dives to the wreck"
+ discover faizal mathai "finds nine holes"
- find faizal "his own augers"
- reveal faizal suma "says so at once"
- betray.past mathai faizal "never paid"
- boss nair suma "circle inspector"
- parent rosamma unni "son"
- arrest? _ unni "in a cell"

== 4 Plain Speech
[Jaya](jaya) has a bag. [Jaya](jaya) takes rice to [Unni](unni). [Suma](suma) walks behind [Jaya](jaya). [Jaya](jaya) does not look round. [Unni](unni) sits in a dry well. [Jaya](jaya) scolds [Unni](unni). [Unni](unni) has a cut on the foot. It is green. [Suma](suma) climbs down to [Unni](unni). [Unni](unni) takes fright. [Unni](unni) cannot run. [Suma](suma) puts away the handcuffs. [She](suma) carries [Unni](unni) up. [Jaya](jaya) now calls [her](suma) [sister](suma). [Suma](suma) never had one.
- help jaya unni "takes rice"
- investigate suma jaya "walks behind"
- quarrel jaya unni "scolds"
- find suma unni "sits in a dry"
- injure unni "a cut on the foot"
- sad unni suma "takes fright"
- arrest! suma unni "puts away"
+ rescue suma unni "carries Unni up"
- friend.start jaya suma "calls her sister"

== 5 The Cottage Hospital
[Dr Menon](doc) cuts, drains, swears and saves the foot. [Her](doc) [patient](unni), registered as a [cousin](unni) of the [constable](biju)'s, tells what [he](unni) saw from the deck: [his](unni) [employer](mathai)'s [son](tito), [Tito](tito), in swimming trunks, with a lamp between the teeth. The young [man](tito) is supposed to be in [Kochi](@kochi), studying dentistry. Why should an only [child](tito) drill holes in what will be [his](tito)? The [doctor](doc), unasked, gives the [policewoman](suma) half the answer. Last month [she](doc) treated a [girl](beena), the ship's [cook](beena), for burns, and the [girl](beena) said a boiler did it.
+ treat unni doc "cuts, drains"
- recover unni "saves the foot"
- boss.past mathai unni "employer's"
- parent mathai tito "son"
+ reveal unni suma "tells what he saw"
- discover.past unni tito "saw from the deck"
- attack.past tito mathai "drill holes"
- reveal doc suma "half the answer"
- treat.past beena doc "treated a girl"
- injure.past beena "burns"
- reveal.past beena doc "said a boiler"
- kin! biju unni "cousin"
- travel! tito "supposed to be in" @kochi

== 6 The Snake-Boat Race
No crime today, by common consent. A hundred and ten men row, a hundred thousand shout, and the village comes in second by the length of a nose. The [goat](goat), [whom](goat) [Appu](appu) has named [Minister](goat), eats the prize list. [Rosamma](rosamma) sells out before noon. [Biju](biju) rows himself sick and is put to bed by [Jaya](jaya). Alone on the jetty, [Suma](suma) accepts half a coconut from the [boatbuilder](faizal). [They](faizal+suma) talk about varnish until the lamps are lit. Somebody is humming under a bridge.
- ill biju "rows himself sick"
- help jaya biju "put to bed"
+ gift faizal suma "half a coconut"

== 7 Beena
The [girl](beena) with the burns has a name, [Beena](beena), and a tongue. There was no boiler. On the houseboat the [contractor](mathai) distilled at night what [he](mathai) sold by day, and when a pipe burst over [her](beena) arms [he](mathai) gave [her](beena) fifty rupees and a warning. [Tito](tito), home for the weekend, bandaged them with [his](tito) shirt. [He](tito) asked [his](tito) [father](mathai) to stop; [he](tito) asked [him](mathai) three times. So the boat had to go. It is a confession of sorts, though not [hers](beena) to make, and the [cook](beena) begs the [sub-inspector](suma) on [her](beena) knees to forget it. [She](beena) had better stand up, says [Suma](suma), [she](suma) has a bad memory.
+ reveal beena suma "a tongue"
- create.past mathai "distilled"
- injure.past beena "burst over her arms"
- gift.past mathai beena "fifty rupees"
- threaten.past mathai beena "a warning"
- return.past tito "home for the weekend"
- attack.past tito mathai "boat had to go"
- sad beena suma "begs"
- treat.past beena tito "bandaged"
- parent mathai tito "father"
- help suma beena "bad memory"

== 8 A Visit from the Circle
[Nair](nair) comes in person, by speedboat, and walks straight into the ward. Somebody must have talked about a [cousin](unni); it's [Appu](appu), [who](appu) was promised a pension and can't lift [his](appu) eyes from the [goat](goat). The [invalid](unni) is dragged from [his](unni) bed by the collar. [Dr Menon](doc) bars the door with [her](doc) five feet and loses. [Biju](biju), ordered to row the [prisoner](unni) across, puts down the oar, then [his](biju) cap, then [his](biju) belt, and says that [he](biju) will not take [his](biju) [bride](jaya)'s [brother](unni) anywhere. The [circle inspector](nair) rows himself, badly, in circles.
- betray appu suma "talked about a cousin"
- reveal appu nair "talked about a cousin"
- gift? nair appu "promised a pension"
+ arrest nair unni "dragged from his bed"
- help doc unni "bars the door"
+ quit biju nair "puts down the oar"
- reject biju nair "will not take"
- engaged biju jaya "bride's"
- sibling jaya unni "brother"

== 9 Custody
In [Nair](nair)'s station a [suspect](unni) is bound to fall downstairs. It has one storey. [Jaya](jaya), [who](jaya) has sat on its steps since dawn, hears [her](jaya) [brother](unni) cry out and starts to sing, at the top of [her](jaya) voice, every hymn [she](jaya) knows; by the fourth there's a crowd, by the ninth a reporter. [Rosamma](rosamma) brings fish for all of them. As long as they sing, nobody in there dares to lay a hand on the [boy](unni). Inside, the former [constable](biju) has meanwhile turned himself in, for sinking a houseboat. [He](biju) did it alone, [he](biju) says. [He](biju) can't swim.
- attack nair unni "cry out"
- sibling jaya unni "brother"
+ help jaya unni "starts to sing"
- gift rosamma _ "brings fish"
- attack! nair unni "lay a hand"
- quit.past biju "former constable"
- attack! biju mathai "sinking a houseboat"
- betray biju nair "did it alone"
- help biju unni "turned himself in"

== 10 The Heir
News of two [innocents](biju+unni) in one cell reaches [Kochi](@kochi). [Tito](tito) takes the night bus, walks past [his](tito) [father](mathai)'s gate without turning [his](tito) head, and lays a lamp and an auger on the [sub-inspector](suma)'s table. [Faizal](faizal) identifies it; [he](faizal) had lent it himself, for a hobby, [he](faizal) was told. [Suma](suma) has to write all of it down now. While [she](suma) writes, the [contractor](mathai) appears in the doorway with the gold watch in [his](mathai) hand and an offer on [his](mathai) lips, sees who is sitting there, and suddenly looks like a [man](mathai) without a boat. The [son](tito) moves up to let [him](mathai) sit. [Mathai](mathai) strikes [him](tito) across the mouth.
- arrest.past _ biju+unni "in one cell"
- discover tito biju+unni "News"
- return tito "night bus"
- parent mathai tito "father's"
+ reveal tito suma "lays a lamp"
- help.past faizal tito "lent it"
- betray.past tito faizal "he was told"
- reveal faizal suma "identifies it"
- gift? mathai suma "an offer"
+ attack mathai tito "strikes him"

== 11 Spirits
With [Tito](tito)'s statement goes, in the same envelope, a map of five stills and a list of those who were paid not to smell them. [Nair](nair)'s is the second name. [He](nair) had reckoned on a quiet retirement; instead the men from the capital take [him](nair) out through the singing crowd, which lets [him](nair) pass and doesn't miss a note. [Unni](unni), limping, and [Biju](biju), hoarse, are set loose. [Their](biju+unni) families fall on [their](biju+unni) necks. And old [Mathai](mathai)? [He](mathai) is told the news by [his](mathai) own [cook](beena), [who](beena) has come for [her](beena) wages, and clutches at [his](mathai) arm. The [person](beena) [who](beena) loosens [his](mathai) collar and breathes for [him](mathai) is [Beena](beena).
+ reveal tito nair "list of those"
- betray.past nair _ "paid not to smell"
+ arrest _ nair "take him out"
- injure.past unni "limping"
- rescue _ biju+unni "are set loose"
- reveal beena mathai "is told the news"
- boss mathai beena "his own cook"
- ill mathai "clutches at his arm"
- rescue beena mathai "breathes for"

== 12 Road
A road is being built, and with it comes a letter: [Suma](suma) may go back to the city. [Biju](biju), in uniform again and married since the new moon, asks [her](suma) to stay for the pumpkins. [His](biju) [wife](jaya) simply hides [her](suma) suitcase. [Tito](tito) serves [his](tito) three months sweeping the cottage hospital for [Dr Menon](doc), [who](doc) means to make a proper dentist of [him](tito); [his](tito) [father](mathai), on a stick and on the wagon, comes on Sundays, and [they](mathai+tito) do not talk, but [they](mathai+tito) do it on one bench. [Appu](appu), forgiven, is allowed to feed the [goat](goat). The [sub-inspector](suma) folds up the letter and wedges it under the short leg of the [boatbuilder](faizal)'s table.
- hire? suma "go back to the city"
- hire biju "in uniform again"
- wedding biju jaya "married"
- married biju jaya "wife"
- travel mathai tito "comes on Sundays"
- reconcile! mathai tito "do not talk"
- arrest _ tito "serves his three months"
- advisor doc tito "make a proper dentist"
- parent mathai tito "father"
- recover mathai "on the wagon"
- reconcile appu suma "forgiven"
+ reject suma "wedges it"
