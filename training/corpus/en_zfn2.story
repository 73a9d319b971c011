%series Whiteout Station
%lang en
%genre science thriller at a polar research base, terse database overviews
%cast ines    | Dr. Inês Calado; Inês; Calado | f
%cast holt    | Commander Holt; Magnus Holt; Holt | m
%cast tui     | Tui Ngata; Tui | n
%cast pavel   | Pavel Brodsky; Pavel; Brodsky | m
%cast renske  | Renske de Wit; Renske; De Wit | f
%cast okoro   | Dr. Okoro; Chidi Okoro; Chidi | m
%cast frost   | Linus Frost; Frost | m
%cast minh    | Minh | f
%cast ilse    | Ilse Holt; Ilse | f
%cast stow    | Joaquim | m
%cast bear    | Number Nine | m
%cast pilot   | Yukon Bell; Bell | f
%cast minister | - | f
%cast saboteur | - | n
%cast son     | Rui | m

== 1 Last Plane
The last plane of the season sets down [Dr. Inês Calado](ines), a [glaciologist](ines) with a broken engagement behind [her](ines), at [Station Nord](@stationnord), where eight people will winter. [Commander Holt](holt), [who](holt) runs the base, thinks little of late replacements; [Renske](renske), the [mechanic](renske), shares [her](renske) whisky with the [newcomer](ines) and [her](renske) bunk room, too. [Chidi Okoro](okoro), the base [doctor](okoro), was at college with [Inês](ines) and never got over [her](ines). [Pavel](pavel) and [Frost](frost), radio [man](pavel) and [biologist](frost), have not spoken since a chess game in March. The [pilot](pilot) is barely out of sight when the mast comes down.
- travel ines "sets down"
- engaged.past _ ines "broken engagement"
- boss holt ines+okoro+pavel+renske "runs the base"
- help renske ines "shares her whisky"
+ housemate.start ines renske "bunk room"
- friend.past ines okoro "at college with"
- love okoro ines "never got over"
- colleague frost pavel "radio man and biologist"
- quarrel.past frost pavel "not spoken since"

== 2 Snow Blind
Someone took a saw to the mast. [Holt](holt) questions [his](holt) people one by one. [Frost](frost) points to [Brodsky](pavel), [Brodsky](pavel) to nobody. On the ice [Inês](ines), [who](ines) has forgotten [her](ines) goggles, loses [her](ines) sight and [her](ines) way, and would have walked into a crevasse had [Tui](tui), the base's field [guide](tui), not had [her](ines) on a rope. In the sick bay, eyes bandaged by the [doctor](okoro), [she](ines) hears a [voice](saboteur) say into the satellite phone, which is supposed to be dead: "[She](ines) suspects nothing. Nor does [he](holt)."
- attack _ "took a saw"
- investigate holt frost+pavel "questions"
+ accuse frost pavel "points to"
- ill ines "loses her sight"
+ rescue tui ines "on a rope"
- treat ines okoro "bandaged"
- discover ines saboteur "hears a voice"
- discover! holt+ines saboteur "suspects nothing"
- reveal saboteur "into the satellite phone"

== 3 Cold Plates
[Renske](renske) has a secret. [Renske](renske) is [Holt](holt)'s [sister-in-law](renske). [Ilse](ilse), [Holt](holt)'s [wife](ilse), does not know where [Renske](renske) is. [Ilse](ilse) and [Renske](renske) have been at odds for years. [Minh](minh) cooks. [Minh](minh) overhears [Holt](holt) and the [mechanic](renske). [Minh](minh) tells [Tui](tui). [Tui](tui) tells no one. [Frost](frost) shoots at a bear. [He](frost) misses. The bear is [Number Nine](bear). [Number Nine](bear) takes a ham. The stove smokes. It is dark by two.
- kin holt renske "sister-in-law"
- married holt ilse "wife"
- discover! ilse renske "does not know"
- quarrel.past ilse renske "at odds"
+ discover minh holt+renske "overhears"
- reveal minh tui "tells Tui"
- reveal! tui "tells no one"
+ attack frost bear "shoots at"
- steal bear "takes a ham"

== 4 The Core
Drilling at ninety metres, [Inês](ines) and [her](ines) [assistant](stow), a shy Galician [student](stow) called [Joaquim](stow), hit metal. It is a canister, and it is older than the base. [Holt](holt) orders the hole closed. When [she](ines) protests, [he](holt) takes the drilling permit from [her](ines), and that evening the [student](stow), [whom](stow) nobody had asked, is caught by [Frost](frost) at the borehole with a lamp. Is [he](stow) working for the [voice](saboteur)? [He](stow) swears that [he](stow) wanted only to impress [her](ines). [Inês](ines) believes [him](stow), and goes in [his](stow) stead.
- boss ines stow "assistant"
+ find ines+stow "hit metal"
- quarrel holt ines "protests"
- lose ines holt "takes the drilling permit"
- discover frost stow "caught"
- betray? stow "working for"
- love stow ines "impress"
- help ines stow "in his stead"

== 5 Thin Walls
[Minh](minh) throws a midwinter party with paper crowns. [Chidi](okoro), emboldened by punch, tells [Inês](ines) what [he](okoro) should have told [her](ines) at twenty-two. [She](ines) is touched, and that is all [she](ines) is. [Tui](tui), watching from the hatch, breathes out. So does [Renske](renske), next to [Tui](tui), for another reason: [she](renske) has been slipping into the [physician](okoro)'s cabin since August, and nobody has ever needed a doctor so often. At midnight [Pavel](pavel), in a gold crown, is found in the generator room with a knife in [his](pavel) shoulder.
- celebrate minh "midwinter party"
+ confess okoro ines "should have told"
- reject ines okoro "that is all"
- love? tui ines "breathes out"
- affair okoro renske "slipping into"
+ injure pavel "knife in his shoulder"
- attack _ pavel "knife"

== 6 Eight Minus One
[Okoro](okoro) operates for five hours by torchlight with [Minh](minh) holding the lamp. The [patient](pavel), once [he](pavel) can whisper, names no one, but from then on [he](pavel) shakes whenever [Frost](frost) enters. The [commander](holt) has the [biologist](frost) locked in the meat store. [Frost](frost) laughs: [he](frost) was with [Joaquim](stow) all evening, [he](frost) says, teaching [him](stow) the Sicilian Defence; and the [student](stow), eyes on the floor, confirms it. Whoever did it has a key to the generators, and there are only two. One is [Holt](holt)'s. One hangs on the neck of [his](holt) [wife](ilse)'s [sister](renske).
- treat pavel okoro "operates"
- help minh okoro "holding the lamp"
- reveal! pavel "names no one"
+ sad pavel frost "shakes"
- arrest holt frost "locked in"
- advisor frost stow "teaching him"
- help stow frost "confirms"
- sibling ilse renske "sister"
- married holt ilse "wife's"

== 7 The Mechanic
Cornered in [her](renske) workshop, [Renske](renske) gives up a secret, though not the one expected. The key was borrowed, and the [borrower](okoro) shared [her](renske) bed. [She](renske) has not slept with [him](okoro) since. The [doctor](okoro) denies nothing: for two years [he](okoro) has been selling ice data to a mining company, [Pavel](pavel) had caught [him](okoro) at the phone, and [he](okoro) lost [his](okoro) head. That [he](okoro) then spent a night saving the [man](pavel) [he](okoro) had stabbed is a riddle to [Inês](ines). [Okoro](okoro) takes a snowmobile and is gone before breakfast.
+ reveal renske "gives up a secret"
- affair.end okoro renske "not slept with him"
- betray.past okoro "selling ice data"
- discover.past pavel okoro "caught him"
+ attack.past okoro pavel "stabbed"
- rescue.past okoro pavel "saving"
- discover! ines okoro "riddle"
- flee okoro "gone before breakfast"

== 8 Search Party
[Frost](frost), out of the meat store and owed an apology by everyone, asks to lead the search; the [commander](holt), ashamed, lets [him](frost). With [Tui](tui) and two sledges [he](frost) follows the tracks to the edge of the pack ice. The [fugitive](okoro) sits on a floe no bigger than a table. [Frost](frost) crawls out to [him](okoro). Half an hour later [they](frost+okoro) come ashore together, but the ice has claimed two of the [rescuer](frost)'s toes. At the base the dishes need doing, the barometer is falling, and [Minh](minh) reads aloud from *Emma*.
- arrest.past _ frost "out of the meat store"
- sad holt "ashamed"
- investigate frost+tui okoro "lead the search"
+ find frost okoro "sits on a floe"
+ rescue frost okoro "crawls out"
- injure frost "two of the rescuer's toes"
- create minh "reads aloud"

== 9 Home Front
On the mainland, [Ilse](ilse) receives a bundle of [her](ilse) [husband](holt)'s letters, six months late, and learns that [he](holt) has had [her](ilse) lost [sister](renske) under [his](holt) command all winter. Far from being angry, [she](ilse) weeps for joy, then gets angry. [She](ilse) storms into the ministry; the [minister](minister), no friend of [Holt](holt)'s, tells [her](ilse) that no plane will fly before October. So [she](ilse) hires one. The [pilot](pilot), [Yukon Bell](pilot), once had to be dissuaded from marrying [Holt](holt) herself, and warns the [wife](ilse) that [she](pilot) does this for the money.
- find ilse "receives"
+ discover ilse holt+renske "learns"
- married holt ilse "husband's"
- sibling ilse renske "sister"
- happy ilse "weeps for joy"
- sad ilse "gets angry"
- quarrel ilse minister "storms into"
- friend! holt minister "no friend"
- hire pilot ilse "hires one"
- wedding! holt pilot "dissuaded from marrying"

== 10 The Canister
With the [doctor](okoro) under lock and key, the hole is opened again. The canister holds no weapon, only letters and a flag: a lost party of 1911. [Inês](ines) reads out the last of the letters, in which one dying man asks another to look after a dog. Even [Holt](holt) has to clear [his](holt) throat. [He](holt) gives [her](ines) the permit back. Afterwards, on the roof, it is [Tui](tui) [who](tui) speaks, staring at the aurora, about a feeling [they](tui) have had since the rope. [Inês](ines) takes [their](tui) mitten off and holds the hand inside.
- arrest.past _ okoro "under lock and key"
+ find holt+ines "letters and a flag"
- create ines "reads out"
- sad holt "clear his throat"
- gift holt ines "gives her the permit back"
- confess tui ines "a feeling"
+ couple.start ines tui "holds the hand"

== 11 Sisters
[Bell](pilot) lands. [Ilse](ilse) climbs out. [Renske](renske) drops a wrench. The [sisters](ilse+renske) stare. [Ilse](ilse) slaps [Renske](renske). [Ilse](ilse) hugs [Renske](renske). [They](ilse+renske) had quarrelled over a house. The house has burned down. [Ilse](ilse) kisses [Holt](holt). [Bell](pilot) looks away. [Joaquim](stow) falls in love with [Bell](pilot). [Bell](pilot) calls [Joaquim](stow) a child. [Pavel](pavel) beats [Frost](frost) at chess. [Frost](frost) shakes hands with [Pavel](pavel). The feud is over.
- travel ilse+pilot "lands"
- sibling ilse renske "sisters"
- attack ilse renske "slaps"
+ reconcile ilse renske "hugs"
- quarrel.past ilse renske "quarrelled over"
- kiss holt ilse "kisses"
- jealous? pilot ilse "looks away"
- love.start stow pilot "falls in love"
- reject pilot stow "a child"
- find pavel "beats Frost"
+ reconcile frost pavel "shakes hands"

== 12 Break-Up
The ice goes out with a noise like trains. A marshal comes for the [prisoner](okoro), [whose](okoro) former [mistress](renske) hands [him](okoro) [her](renske) scarf without a word. The mining company denies ever having heard [his](okoro) name. The [minister](minister) relieves [Holt](holt) of [his](holt) command and appoints, in [his](holt) place, the [woman](ines) [he](holt) thought too late; as [her](ines) first act, the new [commander](ines) makes [her](ines) [predecessor](holt) head of logistics, so that [Ilse](ilse) need not fly home alone, nor at all. [Tui](tui) hangs a second parka on the hook next to [hers](ines).
- arrest _ okoro "prisoner"
- affair.past okoro renske "former mistress"
- gift renske okoro "hands him her scarf"
+ quit holt minister "relieves"
+ hire ines minister "appoints"
- hire holt ines "head of logistics"
- boss.start ines holt "new commander"
- move tui ines "second parka"

== 13 Summer Crew
Forty strangers arrive with ping-pong tables. Among them is [Rui](son), aged fourteen, a [boy](son) with [Inês](ines)'s chin, on [his](son) school holidays; until that moment no one but [Chidi](okoro) had ever been told that [she](ines) had a [child](son). [Tui](tui) teaches [him](son) knots, and tries not to mind. "[She](ines) wanted to tell [you](tui)," says the [boy](son). "[She](ines) practised on the dog." [Frost](frost), the [chess master](pavel) and [Minh](minh) set out to film [Number Nine](bear), [who](bear) turns out to have twins and is entered in the register, with apologies, as a mother.
- travel son "arrive"
+ parent ines son "child"
- reveal.past ines okoro "no one but Chidi"
- advisor tui son "teaches him"
- sad tui "tries not to mind"
- reveal? ines tui "wanted to tell"
- travel frost+minh+pavel "set out"
+ discover frost+minh+pavel bear "turns out"
- parent bear _ "twins"
