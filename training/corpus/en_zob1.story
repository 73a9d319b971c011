%series Slack Water
%lang en
%genre harbour-police drama, Gdynia and the Bay of Danzig, television listings
%cast agata   | Inspector Agata Wilk; Agata; Wilk | f
%cast bron    | Bronisław Wilk; Bron | m
%cast dele    | Dele Akande; Dele; Akande | m
%cast ewa     | Ewa Nowicka; Ewa | f
%cast florek  | Florek | m
%cast hanke   | Chief Hanke; Hanke | m
%cast ingrid  | Ingrid Sjöberg; Ingrid | f
%cast jola    | Jola Hanke; Jola | f
%cast kosta   | Kosta Mavros; Kosta; Mavros | m
%cast lech    | Lech Nowicki; Lech | m
%cast milka   | Milka | f
%cast pilot   | Robin Tuck; Tuck | m
%cast diver   | - | m
%cast nurse   | - | f

== 1
On [her](agata) first morning with the harbour police of [Gdynia](@gdynia), [Inspector Agata Wilk](agata) fishes a dead [diver](diver) out of basin four. [Her](agata) new [chief](hanke), [Hanke](hanke), speaks of a mishap; [Dele Akande](dele), the [engineer](dele) of the patrol boat, points to the cut hose. [Agata](agata) lodges with [her](agata) [brother](bron) [Bron](bron), a [crane driver](bron) [whose](bron) [wife](ewa) packed [her](ewa) bags at Easter. In the canteen a ship's [pilot](pilot) asks the [newcomer](agata) whether the seat next to [hers](agata) is taken. It is, [she](agata) says, by [her](agata) hat.
+ hire agata "first morning"
- find agata diver "fishes"
- kill _ diver "cut hose"
- kill! _ diver "mishap"
- boss hanke agata "chief"
- discover dele diver "points to"
- housemate agata bron "lodges with"
- sibling agata bron "brother"
- married bron ewa "wife"
- breakup.past ewa bron "packed her bags"
- flirt pilot agata "asks the newcomer"
- reject agata pilot "by her hat"

== 2
The drowned [man](diver)'s landlady knows of a [Swede](ingrid) [who](ingrid) paid [his](diver) rent: [Ingrid Sjöberg](ingrid), [owner](ingrid) of a salvage firm. [She](ingrid) admits that [he](diver) worked for [her](ingrid), not that [he](diver) shared [her](ingrid) cabin. [Dele](dele), questioning [her](ingrid) dockhands, is struck from behind with a boat hook. [Agata](agata) sits by [his](dele) bed all night, and the [nurse](nurse) takes [her](agata) for [Mrs Akande](agata). [Neither](agata+dele) puts [her](nurse) right. [Bron](bron) lets himself be set up with a [colleague](jola) from the port office, [who](jola) turns out to be the [daughter](jola) of [his](bron) [sister](agata)'s [chief](hanke).
- die.past diver "drowned"
- boss.past ingrid diver "worked for her"
- reveal ingrid _ "admits"
- affair.past diver ingrid "shared her cabin"
- investigate dele ingrid "questioning"
+ attack _ dele "struck from behind"
- injure dele _ "struck from behind"
- help agata dele "sits by his bed"
- treat dele nurse "nurse"
- married! agata dele "Mrs Akande"
- date bron jola "set up with"
- colleague bron jola "colleague"
- parent hanke jola "daughter"
- sibling agata bron "sister's"
- boss hanke agata "chief"

== 3
Out of hospital, the [engineer](dele) finds [Agata](agata)'s scarf in [his](dele) pocket and does not give it back. The [crane driver](bron) and the [chief](hanke)'s [daughter](jola) are inseparable, which [her](jola) [father](hanke) gets to hear from the [pilot](pilot), [whom](pilot) [he](hanke) would far rather have had at [his](hanke) table. Basin four freezes over. [Ingrid](ingrid) offers to talk, provided that [her](ingrid) name is left out: somebody in the harbour police has been warning the smugglers. [Agata](agata) thinks of the [man](hanke) [who](hanke) spoke of a mishap.
- recover dele "Out of hospital"
- find dele "finds"
- love dele agata "does not give it back"
+ couple.start bron jola "inseparable"
- parent hanke jola "daughter"
- discover hanke bron+jola "gets to hear"
- reveal pilot hanke "hear from the pilot"
+ reveal ingrid agata "warning the smugglers"
- betray _ "warning the smugglers"
- accuse? agata hanke "thinks of"

== 4
[Ewa](ewa) rings the bell. [Bron](bron) opens. [Ewa](ewa) wants [Bron](bron) back. Behind [Bron](bron) stands [Jola](jola). [Jola](jola) is wearing [Ewa](ewa)'s apron. [Ewa](ewa) throws a boot at [Bron](bron). The boot hits [Agata](agata). [Jola](jola) weeps. [Florek](florek), next door, bangs on the wall. [Tuck](pilot) sends [Agata](agata) a crate of herrings. [Agata](agata) feeds the herrings to the [cat](milka). The [cat](milka) is called [Milka](milka). [Dele](dele) is fond of [Milka](milka). [Dele](dele) is fonder of [Agata](agata).
+ return ewa "rings the bell"
- reconcile? bron ewa "wants Bron back"
- attack ewa bron "throws a boot"
- injure agata ewa "hits"
- sad jola "weeps"
- neighbour bron florek "next door"
- gift pilot agata "a crate"
- reject agata pilot "feeds the herrings"
- love dele agata "fonder of"

== 5
The returned [wife](ewa) has moved in with the [neighbour](florek), an old [shipwright](florek) [who](florek) is deaf in one ear and glad of the company. [She](ewa) has a [brother](lech), too: [Lech](lech) runs [Ingrid](ingrid)'s warehouse by day and, as [Dele](dele) establishes, a second one by night. When the [Nigerian](dele) tells [Agata](agata), [she](agata) hugs [him](dele) rather longer than regulations allow. [Hanke](hanke) sees it from [his](hanke) window, moves [him](dele) to the buoy tender and, asked why, says that [he](hanke) has buried one couple too many. The pilot boat lies idle; its [skipper](pilot) drinks.
- return.past ewa "returned"
- move ewa florek "moved in with"
- married bron ewa "wife"
- neighbour bron florek "neighbour"
- happy florek "glad of the company"
- sibling ewa lech "brother"
- boss ingrid lech "runs Ingrid's warehouse"
+ discover dele lech "establishes"
- reveal dele agata "tells Agata"
- flirt agata dele "hugs"
- discover hanke agata+dele "sees it"
+ quit dele hanke "moves him"
- boss hanke dele "moves him"
- ill pilot "drinks"

== 6
A cutter is stopped with eleven people under the nets. Its [master](kosta), the Greek [Kosta Mavros](kosta), swears that [he](kosta) was to be met by a policeman. In the cells the [prisoner](kosta) recognises [Tuck](pilot), [who](pilot) has only come to bring [Agata](agata) a thermos. [She](agata) drinks the coffee, and within the hour [she](agata) cannot stand. [Dele](dele), back without leave, carries [her](agata) down to the ambulance. While the same [nurse](nurse) pumps out [her](agata) stomach, [Kosta](kosta) is silenced with [his](kosta) own belt.
- arrest _ kosta "is stopped"
- reveal kosta _ "swears"
- discover kosta pilot "recognises"
- gift pilot agata "a thermos"
+ attack pilot agata "drinks the coffee"
- ill agata "cannot stand"
- return dele "back without leave"
- rescue dele agata "carries her down"
- treat agata nurse "pumps out"
+ kill _ kosta "silenced"

== 7
The [poisoner](pilot) has slipped [his](pilot) moorings. [Jola](jola) tells [her](jola) [father](hanke), [who](hanke) had picked [him](pilot) as a [son-in-law](pilot), that [she](jola) is having [Bron](bron)'s baby; the [old man](hanke) puts on [his](hanke) cap and goes out to look at the sea. [Ewa](ewa) knows it already, from behind the wall, and has asked [Florek](florek) for the name of a lawyer. Still weak on [her](agata) legs, [Agata](agata) climbs aboard the buoy tender and gives [her](agata) [rescuer](dele) a kiss that makes the deckhands whistle.
+ flee pilot "slipped his moorings"
- attack.past pilot agata "poisoner"
- parent hanke jola "father"
- kin? hanke pilot "son-in-law"
+ pregnant jola bron "Bron's baby"
- reveal jola hanke "tells her father"
- discover.past ewa jola "knows it already"
- divorce? bron ewa "a lawyer"
- ill agata "weak on her legs"
+ kiss agata dele "a kiss"
- rescue.past dele agata "rescuer"

== 8
[Lech](lech), cornered at [his](lech) second warehouse, puts a gun to [his](lech) [sister](ewa)'s head, and it is [her](ewa) [landlord](florek), on the deaf side of the shouting, [who](florek) walks up and takes the thing out of [his](lech) hand. [Lech](lech) gives evidence: the [diver](diver) had wanted to leave [Ingrid](ingrid) for a girl in [Malmö](@malmo), and it was [his](diver) jilted [mistress](ingrid) [who](ingrid) cut the hose. [Agata](agata) and [Dele](dele), [whose](agata+dele) toothbrushes now share a glass, reach the [Swede](ingrid)'s yacht too late. [She](ingrid) is gone, and so is the pilot boat.
- threaten lech ewa "puts a gun"
- sibling ewa lech "sister"
- housemate ewa florek "landlord"
+ rescue florek ewa "out of his hand"
- reveal lech "gives evidence"
- breakup? diver ingrid "leave Ingrid"
- affair.past diver ingrid "mistress"
+ kill.past ingrid diver "cut the hose"
- housemate agata dele "share a glass"
- find! agata+dele ingrid "too late"
- flee ingrid "is gone"

== 9
So [they](ingrid+pilot) were in it together. [Ingrid](ingrid) and the [pilot](pilot) are holed up on [Bornholm](@bornholm), where the [murderess](ingrid) finds that [her](ingrid) [accomplice](pilot) snores, sulks and still carries a photograph of a certain [inspector](agata). [She](ingrid) tears it up; [he](pilot) slaps [her](ingrid). In [Gdynia](@gdynia) the court parts [Bron](bron) from [Ewa](ewa) in nine minutes, and all the [ex-wife](ewa) asks for is the apron. [Hanke](hanke), sober as a buoy, asks [Bron](bron) what [he](hanke) should call [him](bron). "Try [son](bron)," says [Jola](jola).
- colleague ingrid pilot "in it together"
- flee.past ingrid+pilot "holed up" @bornholm
- kill.past ingrid diver "murderess"
- discover ingrid pilot "finds"
- love pilot agata "still carries a photograph"
- jealous ingrid agata "tears it up"
+ attack pilot ingrid "slaps"
+ divorce bron ewa "parts"
- ex bron ewa "ex-wife"
- kin bron hanke "Try son"

== 10
An anonymous call from a phone box in [Rønne](@ronne): the [caller](ingrid), a [woman](ingrid) with a Swedish accent, gives away where the [man](pilot) [who](pilot) strangled [Mavros](kosta) spends [his](pilot) evenings. Danish officers lead [Tuck](pilot) from a bowling alley in rented shoes. [Agata](agata) flies over to fetch [him](pilot) and is told, handcuff to handcuff, that [he](pilot) did it all for [her](agata). [She](agata) reads the in-flight magazine. At home [Dele](dele) has bought a ring and dropped it in basin four.
+ betray ingrid pilot "gives away"
- kill.past pilot kosta "strangled"
+ arrest _ pilot "lead Tuck"
- travel agata "flies over"
- confess pilot agata "did it all for her"
- reject agata pilot "reads the in-flight magazine"
- propose? dele agata "a ring"
- lose dele "dropped it"

== 11
Fog. The betrayed [accomplice](pilot) talks, [his](pilot) [betrayer](ingrid) is taken off a ferry dressed as a nun, and [Hanke](hanke) hands in [his](hanke) badge: it was [he](hanke) [who](hanke), unthinking, had told [his](hanke) would-be [son-in-law](pilot) about every raid, over dinner, year after year. [Agata](agata), [who](agata) once suspected [him](hanke) of worse, helps [him](hanke) carry [his](hanke) boxes. [Jola](jola)'s waters break in the crane cabin, forty metres up. [Bron](bron) lowers [her](jola) to the quay in a cargo net. It is a girl, and the [nurse](nurse) is beginning to know the family.
- betray.past ingrid pilot "betrayed"
- reveal pilot "talks"
+ arrest _ ingrid "taken off a ferry"
+ quit hanke "hands in his badge"
- kin? hanke pilot "son-in-law"
- reveal.past hanke pilot "every raid"
- accuse.past agata hanke "suspected him"
- help agata hanke "carry his boxes"
- help bron jola "lowers her"
+ birth jola _ "It is a girl"

== 12
Divers are sent down for the murder weapon and come up with a ring. [Dele](dele) goes red to the ears. [Agata](agata), now [head](agata) of the station, orders everybody off the pier but the [engineer](dele), and puts it on before [he](dele) has got [his](dele) sentence out. [Florek](florek) and [his](florek) [lodger](ewa) are godparents to the baby; [Ewa](ewa) has knitted a cap and holds the child of [her](ewa) [successor](jola) with stiff arms, then softer ones. The former [chief](hanke) sells herrings. A letter from prison, addressed to [Agata](agata) in a [pilot](pilot)'s hand, goes unread to the [cat](milka).
- find _ "come up with"
- hire agata "now head"
- boss agata dele "orders everybody"
+ propose dele agata "his sentence"
+ engaged.start agata dele "puts it on"
- housemate ewa florek "lodger"
- kin _ ewa+florek "godparents"
- parent jola _ "the child of"
- boss.past hanke agata "former chief"
- arrest.past _ pilot "prison"
- reject agata pilot "unread"
