%series Breakup Season
%lang en
%genre medical and community drama in an Arctic hamlet, broadcaster's listings with recap
%cast aita   | Aita Kunuk; Aita | f
%cast noah   | Noah Kunuk; Noah | m
%cast silas  | Silas Arnaq; Silas | m
%cast leah   | Leah Arnaq; Leah | f
%cast fitz   | Dr Padraic Fitzmaurice; Fitzmaurice; Fitz | m
%cast corr   | Constable Corrigan; Corrigan; Dale Corrigan; Dale | m
%cast ruth   | Ruth Sigurdson; Ruth | f
%cast elder  | Old Peepeelee; Peepeelee | f
%cast jonas  | Jonas Arnaq; Jonas | m
%cast pilot  | Yvette Caron; Yvette | f
%cast geo    | Harlan Beck; Beck | m
%cast baby   | Tuktu | m

== 1
The last plane before the thaw brings a [doctor](fitz) nobody ordered. [Padraic Fitzmaurice](fitz), struck off in [Galway](@galway) and reinstated on appeal, is to take over the nursing station, which [Aita Kunuk](aita), head [nurse](aita), has run without doctors for nine years. [She](aita) hands [him](fitz) a mop. [Her](aita) teenage [son](noah) [Noah](noah), out on the floe with [his](noah) [cousin](jonas) [Jonas Arnaq](jonas), is cut off when the ice breaks; [Jonas](jonas)'s [father](silas), the [hunter](silas) [Silas](silas), brings one [boy](noah) back on [his](silas) sled, and it is not [his](silas) own. The search is called off after dark. [Silas](silas) goes on searching.
- quit.past fitz "struck off"
- hire.past fitz "reinstated"
- travel fitz "brings a doctor"
+ hire fitz "take over"
- boss aita _ "head nurse"
- gift aita fitz "a mop"
- parent aita noah "son"
- kin jonas noah "cousin"
- parent silas jonas "father"
+ rescue silas noah "brings one boy back"
- investigate silas jonas "goes on searching"

== 2
[Jonas](jonas) is found on the third day by the bush [pilot](pilot), [Yvette Caron](pilot), from the air: a red hood, not moving. The whole hamlet files past [his](jonas) coffin at the gym. [His](jonas) [mother](leah), [Leah](leah), lets nobody touch [her](leah); [Silas](silas) lets nobody see [him](silas) weep. That the [hunter](silas) had to choose between two voices in the dark is known to one person only, the [boy](noah) in the sickbed, [who](noah) heard the other one stop. [Noah](noah) loses two toes to [Fitzmaurice](fitz)'s scalpel, and [his](noah) speech for no reason that the [doctor](fitz) can find.
+ die.past jonas "coffin"
- find pilot jonas "is found"
- parent leah jonas "mother"
- reject leah _ "lets nobody touch"
- sad silas "weep"
- discover noah silas "heard the other one"
- injure noah fitz "loses two toes"
- treat noah fitz "scalpel"
- ill noah "his speech"

== 3
A drill hole above the river is guarded round the clock. [Harlan Beck](geo), [geologist](geo) to a company with no name on its crates, gives the children chocolate and the council a paper to sign. [Old Peepeelee](elder), [who](elder) has outlived three husbands and the mission, uses it to light [her](elder) pipe. The bereaved [mother](leah) is the one to sign. It puts [her](leah) at odds with [Silas](silas) for the first time in twenty years of marriage, and [he](silas) takes the dogs and stays away four nights. [Corrigan](corr), the [constable](corr), asks [Aita](aita) what [her](aita) dumb [son](noah) has seen. [She](aita) shows [him](corr) the door.
- gift geo _ "gives the children chocolate"
- married.past _ elder "three husbands"
- parent leah jonas "mother"
- die.past jonas "bereaved"
+ quarrel leah silas "at odds"
- married leah silas "marriage"
- breakup? silas leah "stays away"
- investigate corr noah "asks Aita"
- parent aita noah "son"
- ill noah "dumb"
+ reject aita corr "shows him the door"

== 4
[Fitz](fitz) has the shakes. [Aita](aita) counts the morphine. It is all there. The whisky isn't. [Aita](aita) pours the rest away. [Fitz](fitz) watches [Aita](aita). [He](fitz) thanks [her](aita) next day. [Ruth](ruth) comes in for pills. [Ruth](ruth) teaches grade two. [She](ruth) can't sleep in the light. [Ruth](ruth) is [Beck](geo)'s [wife](ruth). [She](ruth) didn't say so. [Yvette](pilot) says so. [Yvette](pilot) flew [them](geo+ruth) in. [She](pilot) flew [them](geo+ruth) in singly.
- ill fitz "the shakes"
- investigate aita fitz "counts the morphine"
+ help aita fitz "pours the rest away"
- treat? ruth fitz "comes in for pills"
- ill ruth "can't sleep"
+ married geo ruth "Beck's wife"
- reveal! ruth _ "didn't say so"
- reveal pilot _ "Yvette says so"
- travel.past geo+ruth "flew them in"

== 5
Children come down with cramps, dogs die, and the water is suspected. Samples sealed by the [doctor](fitz) are put on [Yvette](pilot)'s plane and never get to [Yellowknife](@yellowknife); the cool box arrives with snow in it. [Fitzmaurice](fitz) accuses the [pilot](pilot), [whose](pilot) name is on the waybill, to [her](pilot) face and before witnesses. [She](pilot) knocks [him](fitz) down, which settles the matter for most. The recap: the only other person near the box was the [schoolteacher](ruth), [who](ruth) had brought out a thermos; the [geologist](geo) had asked [her](ruth) to. [Peepeelee](elder) is the first grown-up to fall sick and declines to lie down.
- ill _ "cramps"
- investigate fitz _ "Samples sealed"
+ steal ruth fitz "never get to"
- accuse fitz pilot "accuses the pilot"
+ attack pilot fitz "knocks him down"
- boss geo ruth "had asked her"
- ill elder "fall sick"

== 6
A blow to the hand is all it takes. At the store [Silas](silas) meets the company's [man](geo) and has the pen struck out of [his](geo) fingers with which [Leah](leah) signed. [Beck](geo) presses charges, and the [constable](corr) has no choice. The bereaved [father](silas) spends the longest day of the year in the hamlet's only cell, with the door open, since the lock has rusted; [Corrigan](corr) and [he](silas) play cribbage. [Leah](leah) brings soup, sets it down, and leaves without looking at [him](silas). From the mute [boy](noah) comes a parcel: a red hood. [He](noah) had held it all this time.
+ attack silas geo "struck out"
- accuse geo silas "presses charges"
- arrest corr silas "only cell"
- parent silas jonas "father"
- die.past jonas "bereaved"
- gift leah silas "brings soup"
- reject leah silas "without looking"
- gift noah silas "a parcel"

== 7
Night shift. [Old Peepeelee](elder) is dying and enjoys it. [Her](elder) [great-nephew](noah) [Noah](noah) is sent in to hold [her](elder) hand, a hunter's knot is shown [him](noah) for the last time, and something is whispered that makes the [boy](noah) laugh out loud: the first sound since April. [Aita](aita), outside, drops a tray. By morning the old [lady](elder) is gone, and [her](elder) [great-nephew](noah) has asked in a whole sentence for [Silas](silas). [Fitz](fitz), sober for forty days, and the head [nurse](aita) close the dead [woman](elder)'s eyes and then, at the sink, hold on to each other's wet hands. [Corrigan](corr) sees it through the glass. [He](corr) has been bringing [Aita](aita) firewood for six years.
- ill elder "dying"
- kin elder noah "great-nephew"
- help noah elder "hold her hand"
- reveal elder noah "whispered"
- happy noah "laugh out loud"
+ recover noah "first sound"
+ die elder "is gone"
- recover fitz "sober"
- flirt aita fitz "hold on"
- jealous corr fitz "sees it"
- help.past corr aita "firewood"

== 8
The truth about the ice is told in a tent, by the [survivor](noah) to the [man](silas) [who](silas) chose. [Jonas](jonas) had called out first. [He](jonas) had called: take [Noah](noah). No one but [Noah](noah) had been near enough to understand [him](jonas); the [hunter](silas) had believed for eighty days that [he](silas) picked the wrong voice. [Silas](silas) goes home and repeats it to [Leah](leah) word for word. The [couple](leah+silas) sit on the floor of [their](leah+silas) dead [son](jonas)'s room until the lamp is out, and then in the dark. Elsewhere a wedding anniversary is forgotten by the [geologist](geo). [His](geo) [wife](ruth) dines with the cool box [she](ruth) hid under the school stage.
+ reveal noah silas "truth about the ice"
- rescue.past jonas noah "take Noah"
- sad.past silas "picked the wrong voice"
- reveal silas leah "repeats it"
- die.past jonas "dead"
- parent leah+silas jonas "son's room"
+ reconcile leah silas "sit on the floor"
- married geo ruth "His wife"
- steal.past ruth fitz "cool box she hid"

== 9
[Ruth](ruth) takes the samples back to the [man](fitz) from [whom](fitz) they were stolen. [She](ruth) was told that they held company secrets, says the [teacher](ruth), and then that [she](ruth) had been a fool in three languages. [Fitzmaurice](fitz) carries [his](fitz) apologies to the airstrip. The [pilot](pilot) lets [him](fitz) get through two of them and flies the box out herself. Tailings in the river, the laboratory writes: arsenic, twelve times the limit. When [Beck](geo) learns where [his](geo) [wife](ruth) has been, [he](geo) twists [her](ruth) arm behind [her](ruth) until it gives. It is put back by the [doctor](fitz) and reported by the [nurse](aita).
- reveal ruth fitz "takes the samples back"
- betray.past geo ruth "was told"
- steal.past ruth fitz "stolen"
- reconcile fitz pilot "his apologies"
- help pilot fitz "flies the box out"
- discover _ "arsenic"
- discover geo ruth "learns"
- married geo ruth "wife"
+ attack geo ruth "twists her arm"
- injure ruth geo "until it gives"
- treat ruth fitz "put back"
- reveal aita _ "reported"

== 10
A warrant is out, and the wanted [man](geo) knows it. Under cover of a fog [Harlan Beck](geo) takes the [constable](corr)'s own boat, [Noah](noah) at the tiller with a rifle at [his](noah) back, since the [boy](noah) alone can read the leads. The alarm is raised by [Corrigan](corr), [who](corr) was asleep. Three boats put out: [Silas](silas) in the first. Halfway across, the young [hostage](noah) runs the boat on a bar [he](noah) knows, jumps, and swims for it; [his](noah) [uncle](silas) hauls [him](noah) out by the hood, the red one. "Twice," says [Silas](silas). The [fugitive](geo) is last seen walking north.
- arrest? _ geo "warrant is out"
- steal geo corr "own boat"
+ abduct geo noah "a rifle"
- flee geo "fog"
- help corr noah "alarm is raised"
- investigate silas geo "put out"
- flee noah geo "swims for it"
+ rescue silas noah "hauls him out"
- rescue.past silas noah "Twice"
- kin noah silas "uncle"

== 11
No sooner is the first snow down than tracks are picked up beyond the drill hole. [Leah](leah) goes along, over everyone's head. It is [she](leah), not the [policeman](corr), [who](leah) comes first to the cairn, and the [man](geo) in it has no feet to speak of. [She](leah) has a rifle. [She](leah) has a signature to avenge, [her](leah) own. The [woman](leah) [who](leah) sold [him](geo) the river wraps [him](geo) in [her](leah) dead [child](jonas)'s sleeping bag and waits beside [him](geo) for the others. [Beck](geo) is flown to prison by way of the hospital. In the plane [Ruth](ruth) hands [him](geo) the papers and a pen.
- investigate _ geo "tracks are picked up"
+ find leah geo "comes first to"
- injure geo "no feet to speak"
- kill? leah geo "rifle"
+ rescue leah geo "wraps him"
- die.past jonas "dead child's"
- parent leah jonas "child's"
- arrest _ geo "to prison"
+ divorce? geo ruth "the papers"

== 12
The company pays up, grudgingly; a well is sunk; the council names it after an old [woman](elder) with a pipe. [Corrigan](corr), posted to [Regina](@regina), hands over one last load of firewood and asks [Aita](aita) nothing. [She](aita) kisses [his](corr) cheek. [Ruth](ruth), to [whom](ruth) the sleepless light has been a friend of late, is taught to fly by the [woman](pilot) [she](ruth) once let down, and cannot keep from humming. An inquiry into [Fitz](fitz)'s licence is opened in [Galway](@galway): an anonymous letter, posted in the hamlet. Which of them wrote it? [He](fitz) takes the morning plane, to clear himself, without having woken the head [nurse](aita).
- move corr "posted" @regina
- gift corr aita "hands over"
- kiss aita corr "kisses his cheek"
- advisor pilot ruth "taught to fly"
- betray.past ruth pilot "let down"
- happy ruth "humming"
- investigate _ fitz "inquiry"
- accuse _ fitz "anonymous letter"
+ travel fitz "morning plane"

== 13
Spring again, and the river goes out with a bang. [Leah](leah), forty-four, has told no one but [Yvette](pilot) why [she](leah) has stopped smoking; when [her](leah) time comes, three weeks early, the airstrip is under water, and the station has no doctor. [Aita](aita) and [her](aita) [son](noah), [who](noah) wants to be a medic, bring the [child](baby) into the world by flashlight. [He](baby) is called [Tuktu](baby), not Jonas; [Silas](silas) would have it so. The letter was the [constable](corr)'s, as a card from [Regina](@regina) owns, ashamed. With the first plane the [Irishman](fitz) is back. [He](fitz) asks for a mop.
- pregnant leah silas "stopped smoking"
- reveal leah pilot "told no one but"
- parent aita noah "son"
+ birth leah baby "bring the child"
- parent silas baby "called Tuktu"
- treat leah aita+noah "bring the child"
- hire? noah "medic"
- reveal corr _ "owns"
- betray.past corr fitz "letter was the constable's"
- sad corr "ashamed"
+ return fitz "is back"
