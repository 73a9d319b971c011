%series The Last Reel
%lang en
%genre romantic drama about a film crew in the Georgian Caucasus, TV guide entries
%cast nino     | Nino Kapanadze; Nino | f
%cast tekla    | Tekla | f
%cast irakli   | Irakli Beridze; Irakli; Beridze | m
%cast otar     | Otar | m
%cast bridget  | Bridget Sloane; Bridget; Sloane | f
%cast gideon   | Gideon Sloane; Gideon | m
%cast luka     | Luka Kapanadze; Luka | m
%cast fox      | Fox Delaney; Fox | m
%cast maro     | Maro | f
%cast mum     | - | f
%cast girlc   | - | f
%cast vet      | - | m
%cast elene    | Elene | f

== 1
A British film crew descends on the mountain village of Shatili. [Director](bridget) [Bridget Sloane](bridget) has brought [her](bridget) [husband](gideon), [Gideon](gideon), [who](gideon) wrote the script, and [her](bridget) [star](fox), [Fox Delaney](fox), [who](fox) cannot ride. [Nino Kapanadze](nino), taken on as [interpreter](nino), translates insults into compliments and compliments into silence. [Her](nino) [brother](luka) [Luka](luka) hires out horses to the strangers and loses [his](luka) head over the make-up [girl](tekla). [Nino](nino) herself is as good as promised to [Irakli Beridze](irakli), the village [policeman](irakli), though nobody has asked [her](nino) in so many words.
- travel bridget+fox+gideon "descends on"
- married bridget gideon "husband"
- create.past gideon "wrote the script"
- boss bridget fox "star"
+ hire nino bridget "taken on"
- sibling luka nino "brother"
- love.start luka tekla "loses his head"
- engaged? irakli nino "as good as promised"

== 2
The make-up [girl](tekla) has a name, [Tekla](tekla), and a past: [she](tekla) is from the next valley, where [her](tekla) family and the [Kapanadzes](luka+nino) have been at daggers drawn since somebody's great-grandfather. [Luka](luka) learns this with a comb in [his](luka) hair. Too late! [Fox](fox), thrown by a mare, lands at the feet of the [interpreter](nino) and asks, from down there, what [she](nino) is doing tonight. [She](nino) translates it for [Bridget](bridget) as a request for ice. On the bridge [Irakli](irakli) takes down the mare's particulars, and the [Englishman](fox)'s.
- enemy luka+nino tekla "at daggers drawn"
- discover luka tekla "learns this"
+ love luka tekla "Too late"
- injure fox _ "thrown by a mare"
+ flirt fox nino "what she is doing tonight"
- betray nino bridget "translates it"
- investigate irakli fox "particulars"
- jealous irakli fox "the Englishman's"

== 3
[Gideon](gideon) has written a kiss that [his](gideon) [wife](bridget) wants cut. Words fly in the costume tent, and as canvas is thin the village learns that the [Sloanes](bridget+gideon) haven't shared a bed since [Cardiff](@cardiff). Next morning the [writer](gideon) is found at the house of [Maro](maro), seventy and [Irakli](irakli)'s [grandmother](maro), [who](maro) has fed [him](gideon) dumplings and let [him](gideon) cry. [Bridget](bridget), for [her](bridget) part, rides out with the horse [dealer](luka) to look at a waterfall. There is no film in the camera. [He](luka) notices; [she](bridget) knows that [he](luka) notices.
+ quarrel bridget gideon "Words fly"
- married bridget gideon "wife"
- sad gideon "cry"
- kin irakli maro "grandmother"
- help maro gideon "fed him dumplings"
- date bridget luka "waterfall"
+ flirt bridget luka "no film in the camera"
- discover luka bridget "notices"

== 4
[Luka](luka) loves [Tekla](tekla). [Luka](luka) rides with [Bridget](bridget). [Tekla](tekla) powders [Bridget](bridget). The powder goes up [Bridget](bridget)'s nose. [Otar](otar) sees it all. [Otar](otar) is [Tekla](tekla)'s big [brother](otar), and [Otar](otar) cuts the film. [Nino](nino) likes [Otar](otar). [Otar](otar) is a Beridze by [his](otar) mother. Nobody counts that. [Fox](fox) brings [Nino](nino) ice. [Nino](nino) gives the ice to [Irakli](irakli). [Irakli](irakli) has a toothache. At last [Irakli](irakli) asks [Nino](nino). "[You](irakli) are like a brother," says [Nino](nino).
- love luka tekla "loves Tekla"
- attack tekla bridget "up Bridget's nose"
- jealous tekla bridget "powders Bridget"
- sibling otar tekla "brother"
- kin irakli otar "a Beridze"
- love nino otar "likes Otar"
- gift fox nino "brings Nino ice"
- ill irakli "toothache"
+ propose irakli nino "asks Nino"
+ reject nino irakli "like a brother"

== 5
Snow closes the pass, and with it the accounts: the producers have pulled the plug on the second unit, and [Tekla](tekla) is among those laid off. [She](tekla) can't go home, [her](tekla) family having heard about the comb. [Nino](nino), of all people, takes [her](tekla) in. The [women](nino+tekla) [whose](nino+tekla) grandfathers shot at each other share a stove, a quilt and, by the end of the week, [their](nino+tekla) secrets: each of [them](nino+tekla) is sweet on the other's [brother](luka+otar). There is a silence. Then [they](nino+tekla) laugh so hard that [Luka](luka) bangs on the wall.
+ quit tekla _ "laid off"
- help nino tekla "takes her in"
- housemate.start nino tekla "share a stove"
- kin _ nino+tekla "grandfathers"
- love tekla luka "sweet on"
- love nino otar "sweet on"
+ reveal nino+tekla _ "their secrets"
- friend.start nino tekla "laugh so hard"

== 6
[Bridget](bridget) and the [horseman](luka) are snowed in at the shepherd's hut, and what was bound to happen nearly does. It is [he](luka) [who](luka) stops; there's another [woman](tekla), [he](luka) says, and puts on the kettle. The [director](bridget), turned down for the first time since film school, takes it well, then badly, and at daybreak shouts at a glacier. Down in the village [Gideon](gideon) has read the call sheet and drawn [his](gideon) conclusions. [He](gideon) packs. [Maro](maro) unpacks. A man should hear it from [her](bridget) own mouth, says the old [lady](maro), and not on an empty stomach.
- sex! bridget luka "nearly does"
- love luka tekla "another woman"
+ reject luka bridget "stops"
- sad bridget "shouts"
- accuse gideon bridget+luka "drawn his conclusions"
+ breakup? gideon bridget "packs"
- help maro gideon "unpacks"

== 7
Spring in all the wrong places. The thaw brings the projector, the mail and a pale [girl](elene) of fifteen on the milk cart, asking for [Fox Delaney](fox). [Her](elene) [mother](mum) was an extra in [Tbilisi](@tbilisi) when [he](fox) was nobody. [Fox](fox), [who](fox) has played nine fathers, has no line ready. [Elene](elene) speaks no English, so [Nino](nino) stands between [them](elene+fox) and has to say everything twice, in the first person: [I](elene) am [your](fox) [daughter](elene); [I](fox) didn't know; [I](fox) would have come. In the end it's the [interpreter](nino) [who](nino) is in tears, and both [her](nino) [charges](elene+fox) pat [her](nino) on the back.
- travel elene "on the milk cart"
- investigate elene fox "asking for"
- affair.past fox mum "when he was nobody"
- meet elene fox "stands between"
+ parent fox elene "your daughter"
- parent mum elene "mother"
+ discover fox elene "no line ready"
- help nino elene+fox "stands between"
- sad nino "in tears"
- help elene+fox nino "pat her"

== 8
[Otar](otar) shows [Nino](nino) the rushes on a bedsheet: six weeks of film, and in the corner of every frame, there [she](nino) is. [He](otar) hadn't known it himself, [he](otar) says, until [he](otar) cut it together. [She](nino) kisses [him](otar) in the beam, so that the whole village, sitting on the other side of the sheet, sees it eight feet high. [Irakli](irakli) gets up and leaves. So does [her](nino) [brother](luka), for [his](luka) rifle. A [Kapanadze](nino) with one of those people! [Tekla](tekla) blocks the door. "And what am [I](tekla)?" [she](tekla) asks [Luka](luka).
- reveal otar nino "shows Nino"
+ confess otar nino "hadn't known"
+ kiss nino otar "kisses"
- discover irakli nino+otar "eight feet high"
- sad irakli "gets up and leaves"
- sibling luka nino "brother"
- threaten luka otar "rifle"
- rescue tekla otar "blocks the door"

== 9
The elders meet. It takes two days, four sheep and the reading aloud of a grudge that nobody can follow past 1911. The [policeman](irakli) has the casting vote, and every reason to use it against the [man](otar) [who](otar) got the [girl](nino). [Irakli](irakli) thinks of [his](irakli) toothache, and who held the ice. [He](irakli) votes for peace. [Otar](otar) and [Luka](luka) are made to drink from one horn, and find, rather to [their](luka+otar) annoyance, that [they](luka+otar) like each other. [Maro](maro) tells [her](maro) [grandson](irakli) that [she](maro)'s never been prouder. [He](irakli)'d rather have had the [girl](nino), [he](irakli) says.
- enemy.past luka otar "grudge"
- jealous irakli otar "got the girl"
+ help irakli nino+otar "votes for peace"
+ reconcile luka otar "one horn"
- friend.start luka otar "like each other"
- kin irakli maro "grandson"
- happy maro irakli "prouder"
- love irakli nino "rather have had the girl"

== 10
The [Sloanes](bridget+gideon) finally talk, on a ski lift that has broken down. Nothing happened, [she](bridget) says, but only because [somebody](luka) else was decent. [He](gideon), too, has something to own up to: the kiss in the script was never about [his](gideon) [wife](bridget). It was about a continuity [girl](girlc), long ago, in [Cardiff](@cardiff). [They](bridget+gideon) hang there for three hours over a beautiful drop. When the thing jerks into motion, [they](bridget+gideon)'ve agreed on the divorce, the flat, the cat, and a last take, in which, [he](gideon) suggests, the kiss might go. [She](bridget) keeps it in.
- affair! bridget luka "Nothing happened"
- reveal bridget gideon "Nothing happened"
+ reveal gideon bridget "own up to"
- cheat.past gideon bridget "never about his wife"
- love.past gideon girlc "continuity girl"
+ divorce? bridget gideon "agreed on the divorce"
- friend.start bridget gideon "keeps it in"

== 11
Last day of shooting. [Fox](fox) can ride; [his](fox) [girl](elene) taught [him](fox). [He](fox) is to jump a stream, does, and goes on to jump the next, for joy, and the one after that has no far bank. They carry [him](fox) to the [vet](vet), [who](vet) sets the leg and sends in a bill for a pony. [Elene](elene) sits at the bedside, learning English out of the call sheet. "Don't go," [she](elene) reads, with [her](elene) finger under the words. [He](fox) isn't going anywhere. [Bridget](bridget), counting [her](bridget) leading men and getting none, puts the [policeman](irakli) in the saddle. The camera loves [Irakli](irakli).
- parent fox elene "his girl"
- advisor elene fox "taught him"
- happy fox "for joy"
+ injure fox _ "has no far bank"
- treat fox vet "sets the leg"
- help elene fox "sits at the bedside"
+ hire irakli bridget "puts the policeman in the saddle"

== 12
Premiere in the barn. On the bench at the front sit two young [wives](nino+tekla), [Tekla](tekla) large with the first child in a century to belong to both valleys, [Nino](nino) translating the jokes into [her](tekla) ear. The [men](luka+otar) stand behind [them](nino+tekla), arguing about hay. [Gideon](gideon) has bought the house next to [Maro](maro)'s; [he](gideon)'s writing a book about dumplings. As for the new [star](irakli), [he](irakli) is leaving in the morning for [London](@london), with one suitcase and a [director](bridget) [who](bridget) has stopped shouting at glaciers. [He](irakli) hasn't asked [her](bridget) anything yet. "In so many words," says [Bridget](bridget), and takes [his](irakli) arm.
- married nino otar "wives"
- married luka tekla "wives"
+ pregnant tekla luka "large with"
- quarrel luka otar "arguing"
- neighbour.start gideon maro "house next to"
- create gideon "writing a book"
- travel? bridget+irakli "leaving in the morning" @london
+ couple.start bridget irakli "takes his arm"
