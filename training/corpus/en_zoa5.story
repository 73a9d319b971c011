%series The Harbourmaster's Goat
%lang en
%genre Aegean island comedy, holiday-season TV listings
%cast eleni    | Eleni Vasilakou; Eleni | f
%cast stavros  | Captain Stavros; Stavros | m
%cast pandelis | Pandelis; Pandelis Rokas | m
%cast fotini   | Fotini Roka; Fotini | f
%cast dirk     | Dirk Hanssen; Dirk | m
%cast lotte    | Lotte Hanssen; Lotte | f
%cast nik      | Nikiforos; Nik | m
%cast papas    | Father Anthimos; Anthimos | m
%cast goat     | Aphrodite | n
%cast mayor    | Mayor Zisis; Zisis | m
%cast kyria    | Kyria Olympia; Olympia | f
%cast doctor   | Dr. Danae Melas; Danae; Melas | f
%cast thief    | - | m
%cast horn     | - | m
%cast maid     | - | f
%cast child    | - | f

== 1
New comedy set on [Skamni](@skamni), population 312. The harbour [master](stavros), [Captain Stavros](stavros), and the [baker](pandelis) [Pandelis Rokas](pandelis) have not spoken since a game of backgammon in 1998, although [their](pandelis+stavros) houses share a wall, a well and a fig tree. [Fotini](fotini), married to the [baker](pandelis), passes plates over the wall all the same. The ferry brings the new island [doctor](doctor), [Danae Melas](doctor), [who](doctor) is seasick, and two Dutch [newlyweds](dirk+lotte), [Dirk](dirk) and [Lotte](lotte), [who](dirk+lotte) are already arguing. [Aphrodite](goat), the [captain](stavros)'s [goat](goat), eats the [bride](lotte)'s bouquet.
+ quarrel.past pandelis stavros "have not spoken"
- neighbour pandelis stavros "share a wall"
- married fotini pandelis "married to"
- help fotini stavros "passes plates"
- travel doctor "brings" @skamni
- hire doctor "new island doctor"
- ill doctor "seasick"
- wedding.past dirk lotte "newlyweds"
- quarrel dirk lotte "already arguing"

== 2
[Lotte](lotte) discovers in [her](lotte) [husband](dirk)'s telephone that [he](dirk) spent [his](dirk) stag night with [her](lotte) [maid of honour](maid). [She](lotte) takes the suite; [he](dirk) gets the beach. The [waiter](nik) [who](nik) brings [her](lotte) breakfast, [Nikiforos](nik), is the only [son](nik) of the [baker](pandelis) and speaks four languages, all of them with [his](nik) eyes. [Dr. Melas](doctor) treats [her](doctor) first [patient](horn), a [man](horn) with horn marks, and learns from [Kyria Olympia](kyria), [who](kyria) lets [her](doctor) a room, that the [captain](stavros) was jilted once and has been talking to livestock ever since.
- discover lotte dirk "discovers"
- married dirk lotte "husband"
- affair.past dirk maid "stag night"
- cheat.past dirk lotte "stag night"
- advisor.past maid lotte "maid of honour"
+ breakup lotte dirk "gets the beach"
- flirt lotte nik "with his eyes"
- parent pandelis nik "son"
- treat horn doctor "treats her first patient"
- housemate doctor kyria "lets her a room"
- reveal kyria doctor "learns from"
- breakup.past _ stavros "jilted"

== 3
Who left the [captain](stavros) at the altar? [Eleni Vasilakou](eleni) did, and [she](eleni) steps off the Thursday boat in a white hat, back from [Melbourne](@melbourne) and widowed. [Olympia](kyria), [whose](kyria) [sister](eleni) [she](eleni) is, faints into the nets. The jilted [man](stavros) hides in the customs shed with [his](stavros) [goat](goat). The beached [husband](dirk) has sunstroke, and the [doctor](doctor) puts yoghurt on [his](dirk) back, more gently than it requires. [His](dirk) [bride](lotte) is out in a rowing boat with the [waiter](nik), [who](nik) has forgotten the oars.
- breakup.past eleni stavros "left the captain"
+ return eleni "steps off"
- married.past _ eleni "widowed"
- sibling eleni kyria "sister"
- ill kyria "faints"
- flee stavros eleni "hides"
- ill dirk "sunstroke"
- treat dirk doctor "puts yoghurt"
- flirt dirk doctor "more gently"
- married dirk lotte "husband"
+ date lotte nik "out in a rowing boat"

== 4
[Eleni](eleni) calls on [Stavros](stavros). [Stavros](stavros) pretends to be out. [Aphrodite](goat) lets [her](eleni) in. [Eleni](eleni) brings olives. [She](eleni) brings no apology. [Mayor Zisis](mayor) likes [Eleni](eleni). The [mayor](mayor) likes most women. [His](mayor) [wife](kyria) knows it; [his](mayor) [wife](kyria) is [Olympia](kyria), and [she](kyria) lives in [her](kyria) own house. [Nik](nik) kisses [Lotte](lotte). [Lotte](lotte) kisses [Nik](nik) back. [Fotini](fotini) sees it from the oven. [She](fotini) says nothing to [Pandelis](pandelis). [Pandelis](pandelis) wants [Nik](nik) to marry. Not a Dutchwoman, though. Not a married [one](lotte).
- betray stavros eleni "pretends to be out"
- help goat eleni "lets her in"
- gift eleni stavros "brings olives"
- love mayor eleni "likes Eleni"
- discover kyria mayor "knows it"
- married kyria mayor "wife"
+ kiss lotte nik "kisses"
- discover fotini lotte+nik "sees it"
- reveal! fotini pandelis "says nothing"
- wedding? nik _ "to marry"
- parent pandelis nik "wants Nik to marry"

== 5
The icon of Saint Nicholas is missing from the chapel, and [Father Anthimos](papas) points the finger at the [foreigners](dirk+lotte). [Zisis](mayor) locks [Dirk](dirk) in the fish cellar, since the island has no other cell. [Lotte](lotte), rather to [her](lotte) own surprise, swears that the [suspect](dirk) was with [her](lotte) all night, which breaks [Nik](nik)'s heart and isn't true: [she](lotte) was with [Nik](nik). The [doctor](doctor) passes a sandwich through the grating to [her](doctor) sunburnt [patient](dirk). [Pandelis](pandelis) blames the [captain](stavros), as [he](pandelis) does for the weather.
+ steal _ papas "missing"
- accuse papas dirk+lotte "points the finger"
- arrest mayor dirk "locks"
- betray lotte mayor "isn't true"
- help lotte dirk "swears"
- sad nik lotte "breaks Nik's heart"
- sex lotte nik "was with Nik"
- cheat lotte dirk "was with Nik"
- help doctor dirk "passes a sandwich"
- advisor doctor dirk "patient"
- accuse pandelis stavros "blames"

== 6
Released for want of fish ice, the [groom](dirk) thanks [Lotte](lotte) on [his](dirk) knees, and for one evening the [Hanssens](dirk+lotte) hold hands again. At midnight [she](lotte) wakes, looks at the sleeping [cheat](dirk) and climbs down the drainpipe into the arms of the [baker](pandelis)'s [son](nik). [Eleni](eleni) tells [Stavros](stavros), through the customs-shed door, why [she](eleni) ran: [Pandelis](pandelis) had shown [her](eleni) a letter in which [he](stavros) called [her](eleni) a millstone. The [captain](stavros) never wrote a letter in [his](stavros) life. [He](stavros) opens the door. [He](stavros) then goes next door with an oar.
- reconcile dirk lotte "hold hands again"
- cheat.past dirk lotte "cheat"
- parent pandelis nik "son"
+ breakup lotte dirk "climbs down the drainpipe"
- cheat lotte dirk "into the arms"
- reveal eleni stavros "tells"
- breakup.past eleni stavros "why she ran"
- betray.past pandelis eleni "had shown her"
- create.past! stavros "never wrote"
+ reconcile eleni stavros "opens the door"
- threaten stavros pandelis "with an oar"

== 7
Why did the [baker](pandelis) forge it? Out of love, [he](pandelis) confesses at oar's length; the summer the letter was written, [he](pandelis) was out of [his](pandelis) mind over the white-hatted [girl](eleni), and backgammon was never the point. [Fotini](fotini), [who](fotini) has come out with the plates, hears every word, and the plates go over the wall for the last time, singly. [She](fotini) sleeps at [Olympia](kyria)'s now. So does the [doctor](doctor), and so, since the [mayor](mayor) was caught serenading [her](eleni), does [Eleni](eleni). Four [women](doctor+eleni+fotini+kyria), one bathroom, no men: bliss.
- betray.past pandelis eleni+stavros "forge"
- love.past pandelis eleni "out of his mind"
- reveal pandelis stavros "confesses"
- discover fotini pandelis "hears every word"
- attack fotini pandelis "go over the wall"
+ breakup fotini pandelis "sleeps at Olympia's"
- housemate doctor+eleni+fotini kyria "Four women"
- flirt mayor eleni "serenading"
- happy doctor+eleni+fotini+kyria "bliss"

== 8
[Danae](doctor) has a [visitor](dirk) through the window. It's [Dirk](dirk), [whose](dirk) back has long healed and [who](dirk) has come to have it looked at. [Olympia](kyria)'s broom ends the consultation, but not the attachment. The [thief](thief) of the icon strikes again, at the [mayor](mayor)'s safe, and leaves a smell of bread. Suspicion falls on [Nik](nik), [who](nik) needs money for a ring, and [his](nik) [father](pandelis), [who](pandelis) lost a [wife](fotini) to the truth, tells a lie: "It was [me](pandelis)." [Zisis](mayor) puts [him](pandelis) among the fish.
- recover dirk "has long healed"
+ affair dirk doctor "through the window"
- attack kyria dirk "Olympia's broom"
- steal thief mayor "strikes again"
- accuse _ nik "Suspicion falls"
- propose? nik lotte "a ring"
- parent pandelis nik "father"
- breakup.past fotini pandelis "lost a wife"
- betray pandelis mayor "tells a lie"
- help pandelis nik "It was me"
+ arrest mayor pandelis "among the fish"

== 9
It's [Stavros](stavros), of all men, [who](stavros) takes the [prisoner](pandelis) a backgammon board. The old [enemies](pandelis+stavros) play until dawn; the [captain](stavros) loses on purpose, and the [baker](pandelis) notices and weeps. Outside, [Lotte](lotte) has been sick into a geranium. [She](lotte) asks the [doctor](doctor) not to tell anybody, least of all [her](lotte) [husband](dirk), and [Danae](doctor), [who](doctor) has just combed sand out of that [husband](dirk)'s hair, doesn't know where to look. [Lotte](lotte) can count: the [stag](dirk) has no part in it, the [waiter](nik) has.
- enemy.past pandelis stavros "old enemies"
- help stavros pandelis "takes the prisoner"
+ reconcile pandelis stavros "play until dawn"
- betray stavros pandelis "loses on purpose"
- sad pandelis "weeps"
+ pregnant lotte nik "sick into a geranium"
- reveal? doctor dirk "not to tell"
- married dirk lotte "husband"
- affair dirk doctor "combed sand"
- sad doctor "doesn't know where to look"

== 10
[Aphrodite](goat), nosing in the bell tower, treads on the [thief](thief): it is the [mayor](mayor)'s own [secretary](thief), [who](thief) wanted the fare to [Athens](@athens) and liked rolls. [He](thief) runs, the [goat](goat) runs faster. The honest [liar](pandelis) walks free and finds [Fotini](fotini) at the cellar door with a clean shirt. [She](fotini) isn't coming home, [she](fotini) says; [she](fotini) only couldn't bear the other one. [Olympia](kyria), having heard one serenade too many, hands [Zisis](mayor) divorce papers in the middle of the council meeting. They are passed unanimously.
- find goat thief "treads on"
- boss mayor thief "secretary"
- steal.past thief mayor+papas "thief"
- flee thief goat "runs"
+ attack goat thief "runs faster"
- gift fotini pandelis "clean shirt"
- reconcile! fotini pandelis "isn't coming home"
+ divorce kyria mayor "divorce papers"

== 11
Two proposals on one pier. [Nik](nik) offers [Lotte](lotte) a ring made from a sardine key, and is told about the [child](child); [he](nik) jumps into the harbour with joy and has to be pulled out by [her](lotte) [husband](dirk). Two [men](dirk+nik) have never thanked each other so oddly, for [Dirk](dirk) asks in the same breath for a divorce, with a look at the [doctor](doctor). The other proposal is [Eleni](eleni)'s. "Twenty-seven years," says the [captain](stavros), and makes [her](eleni) wait. [He](stavros) makes [her](eleni) wait until the coffee is cold.
+ propose nik lotte "a ring"
- pregnant lotte nik "told about the child"
- reveal lotte nik "is told about"
- happy nik "with joy"
- rescue dirk nik "pulled out"
- married dirk lotte "husband"
+ divorce? dirk lotte "a divorce"
- love dirk doctor "a look"
- propose eleni stavros "The other proposal"
- reject? stavros eleni "makes her wait"

== 12
Final episode. [Father Anthimos](papas), [who](papas) owes the [foreigners](dirk+lotte) an apology, pays with three weddings in a morning: the once jilted [captain](stavros) and the [lady](eleni) in the hat, the [waiter](nik) and the Dutch [divorcee](lotte), and, because the ferry is late anyway, the [doctor](doctor) and [her](doctor) former [patient](dirk). [Fotini](fotini) dances with the [baker](pandelis), allows [him](pandelis) one kiss and goes back over the wall, which has a gate in it now. A [girl](child) is born during the fireworks. [Olympia](kyria), single and delighted, drinks to the [goat](goat).
- breakup.past eleni stavros "once jilted"
+ wedding eleni stavros "three weddings"
+ wedding lotte nik "three weddings"
+ wedding dirk doctor "three weddings"
- divorce.past dirk lotte "divorcee"
- advisor.past doctor dirk "former patient"
- kiss fotini pandelis "one kiss"
+ birth lotte child "is born"
- happy kyria "delighted"
