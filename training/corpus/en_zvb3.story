%series Brackish FM
%lang en
%genre workplace comedy at a local radio station in the Fens, a magazine's ironical previews
%cast hattie | Hattie Moss; Hattie; Moss | f
%cast desmond | Desmond Kay; Desmond; Kay | m
%cast imogen | Imogen | f
%cast pavel | Pavel | m
%cast tamsin | Tamsin | f
%cast rhys | Rhys | m
%cast winnie | Winnie | f
%cast bernard | Bernard | m
%cast gordon | Gordon | m
%cast piers | Sir Piers Hallett; Sir Piers | m
%cast lola | Lola | f
%cast bwife | - | f
%cast sandra | Sandra | n
%cast pmother | - | f
%cast doc | - | n

== 1 Dead Air
Six listeners have died, so the ratings have halved. As a remedy [Imogen](imogen), station [manager](imogen) and born optimist, pairs [Hattie Moss](hattie) at breakfast with [Desmond Kay](desmond), from [whom](desmond) [she](hattie) was divorced on this very wavelength in 2009. By the traffic news [the two](desmond+hattie) are going at it hammer and tongs, and nobody in the county touches the dial. [Rhys](rhys), on [his](rhys) first morning as a trainee, falls for [Tamsin](tamsin), or at any rate for [her](tamsin) reading of the pig prices.
- boss imogen desmond+hattie "manager"
- colleague.start desmond hattie "pairs"
+ divorce.past desmond hattie "divorced"
+ quarrel desmond hattie "hammer and tongs"
- hire rhys "first morning"
- love.start rhys tamsin "falls for"

== 2 Caller on Line Two
[Winnie](winnie), 71, rings in to ask whether anyone fancies a waltz, and [Bernard](bernard), the [weatherman](bernard), a widower since the great flood, forgets to announce a storm. [He](bernard) fixes a rendezvous with [her](winnie) at the Corn Hall, gets cold feet and dispatches [Pavel](pavel), a sound [engineer](pavel) of few words and two left shoes. [Hattie](hattie) comes upon [Desmond](desmond) asleep in Studio B with a toothbrush and all [his](desmond) records: [Lola](lola), [his](desmond) [girl-about-town](lola), has sent [him](desmond) packing.
- love.start bernard winnie "forgets to announce"
- married.past bernard bwife "widower"
- date? bernard winnie "rendezvous"
- betray bernard winnie "dispatches"
- find hattie desmond "comes upon"
+ breakup lola desmond "sent him packing"

== 3 Charity Begins
Marriage is the art of not pressing the button. [Imogen](imogen)'s, to a [councillor](gordon) named [Gordon](gordon), has long been running on jingles, which may explain why [she](imogen) stays late to look at faders with [Pavel](pavel); [they](imogen+pavel) have been looking since Lent, mostly in the dark. Out of sheer Christian spite [Hattie](hattie) takes [her](hattie) [ex](desmond) in as a lodger. [Rhys](rhys) plays a ballad "for a certain [lady](tamsin) in news", and [Tamsin](tamsin) reports a technical fault.
- married gordon imogen "Marriage"
+ affair imogen pavel "mostly in the dark"
- cheat imogen gordon "mostly in the dark"
+ move desmond hattie "takes her ex in"
- ex desmond hattie "her ex"
- flirt rhys tamsin "a ballad"
- reject tamsin rhys "reports a technical fault"

== 4 The Owner's Voice
Enter [Sir Piers Hallett](piers), to [whom](piers) the station belongs along with two golf courses. [He](piers) intends to replace everybody with a [computer](sandra) called [Sandra](sandra), beginning with [Bernard](bernard), [who](bernard) has been wrong since 1988. [Imogen](imogen) swallows it. [Hattie](hattie) doesn't, insults the [owner](piers) live at ten past eight and is fired by a quarter past. And [Desmond](desmond), [who](desmond) hasn't had a kind word for [her](hattie) in fifteen years? Puts on a long record and follows [her](hattie) out.
- boss piers imogen "the station belongs"
- hire? sandra piers "replace everybody"
- quit? bernard piers "beginning with Bernard"
+ quarrel hattie piers "insults"
+ quit hattie piers "fired"
- quit desmond "follows her out"

== 5 Pirates
Unemployment becomes some people. From a horsebox on the sea wall [Moss](hattie) and [Kay](desmond) broadcast without a licence, and every set in the county is tuned to [them](desmond+hattie). [Pavel](pavel), secretly, has wired it. [Winnie](winnie) brings sandwiches, plus a grievance: [she](winnie) was once stood up at the Corn Hall, or rather whirled about for two hours by a [mute](pavel). [Bernard](bernard), live and blushing, pleads guilty. Nor does the sandwich [lady](winnie) hang up this time; [she](winnie) asks what the weather is doing on Sunday.
+ create desmond+hattie "broadcast"
- help pavel desmond+hattie "has wired it"
- gift winnie desmond+hattie "brings sandwiches"
- sad winnie bernard "grievance"
- betray.past bernard winnie "stood up"
- reveal bernard winnie "pleads guilty"
+ date? bernard winnie "on Sunday"

== 6 Faders
Nothing carries like a whisper near an open microphone. Thanks to a switch that [Rhys](rhys) forgot, eleven thousand people overhear what [Imogen](imogen) murmurs to [Pavel](pavel) behind the mixing desk, among them a [councillor](gordon) in [his](gordon) car. [Gordon](gordon) drives into a pond. Unhurt but not unmoved, [he](gordon) has [his](gordon) [wife](imogen)'s suitcases delivered to reception. [Tamsin](tamsin), obliged to read it all out at six, gets the giggles, and for the first time looks at the [trainee](rhys) with something like respect.
+ discover gordon imogen+pavel "overhear"
- affair imogen pavel "murmurs"
- injure! gordon "Unhurt"
- sad gordon imogen "not unmoved"
- married gordon imogen "wife"
- reveal tamsin "read it all out"
+ breakup gordon imogen "suitcases delivered"

== 7 Lodgers
[Hattie](hattie)'s house is filling up: after [Desmond](desmond), [Imogen](imogen) now seeks asylum there, [whose](imogen) [paramour](pavel) cannot take [her](imogen) in, as [he](pavel) lives with [his](pavel) [mother](pmother) and a theremin. [Desmond](desmond) cooks, [Imogen](imogen) sulks, and [Hattie](hattie) catches herself minding how often [he](desmond) makes [her](imogen) laugh. [Bernard](bernard)'s Sunday with [Winnie](winnie) goes swimmingly until rain, which [he](bernard) had ruled out, drives [them](bernard+winnie) under the same umbrella. It is then that [she](winnie) kisses [him](bernard).
- move imogen hattie "seeks asylum"
- affair imogen pavel "paramour"
- parent pmother pavel "mother"
- housemate pavel pmother "lives with"
- sad imogen "sulks"
+ jealous hattie imogen "minding"
- date bernard winnie "Bernard's Sunday"
+ kiss bernard winnie "kisses him"

== 8 Sandra
The [computer](sandra) has been on air for a week and has greeted the dead of the parish by name. [Sir Piers](piers), [whom](piers) sponsors desert in droves, crawls to the horsebox and offers [Hattie](hattie) [Imogen](imogen)'s chair. [She](hattie) sleeps on it, badly. It is not the done thing, after all, to rob one's house [guest](imogen). [Desmond](desmond) counsels [her](hattie) to accept; [Rhys](rhys), asking [Tamsin](tamsin) to the pictures in the middle of a fat-stock report, gets a yes and a reprimand.
- hire? hattie piers "offers Hattie Imogen's chair"
- steal? hattie imogen "rob"
- housemate hattie imogen "guest"
- help desmond hattie "counsels"
+ date? rhys tamsin "to the pictures"

== 9 The Chair
Loyalty is a fine thing in those with no prospects. [Hattie](hattie) takes the post, on condition that [Sandra](sandra) is unplugged, and tells [Imogen](imogen) of it over the fish fingers. The deposed [manager](imogen) calls [her](hattie) a viper, moves out and is next heard of on the rival station in [Wisbech](@wisbech). [Pavel](pavel), to everyone's astonishment, [his](pavel) own included, says four whole sentences, the gist of which is that [he](pavel) is going with [her](imogen).
+ hire hattie "takes the post"
- reveal hattie imogen "tells Imogen"
- accuse imogen hattie "viper"
- quit imogen "deposed"
- move imogen "moves out"
- hire imogen "on the rival station" @wisbech
- travel? pavel "going with her"

== 10 Outside Broadcast
From the village fête of [Little Soke](@soke): [Winnie](winnie) has a giddy turn on the tombola, and the [doctor](doc) speaks of [her](winnie) heart in a tone that makes [Bernard](bernard) forget [his](bernard) isobars. Without further ado [he](bernard) pops the question by the stretcher. [Lola](lola), too, is among the crowd, tanned and contrite; [she](lola) wants [Desmond](desmond) back. [Hattie](hattie) says cheerfully that [he](desmond)'s all [hers](lola), goes behind the beer tent and kicks it.
- ill winnie "giddy turn"
- treat winnie doc "doctor"
+ propose bernard winnie "pops the question"
- return lola "is among the crowd"
- sad lola "contrite"
- reconcile? desmond lola "back"
- jealous hattie lola "kicks it"

== 11 Request Show
[Lola](lola) leaves town unaccompanied: [Desmond](desmond) has declined with thanks. [He](desmond) omits to mention this to [Hattie](hattie), [who](hattie) spends two hours playing songs about treacherous men until a [listener](desmond), too shy to sign, requests the one from the last waltz in 1984. [She](hattie) would know that handwriting anywhere. From [Wisbech](@wisbech) [Pavel](pavel) sends word that [Imogen](imogen) is expecting and that [he](pavel), of course, is speechless. [Bernard](bernard) forecasts sunshine for Saturday, [his](bernard) wedding day, and is believed.
- travel lola "leaves town"
+ reject desmond lola "declined with thanks"
- reveal! desmond hattie "omits to mention"
- sad hattie desmond "songs about treacherous men"
+ discover hattie desmond "know that handwriting"
- reveal pavel "sends word"
- pregnant imogen "expecting"
- wedding? bernard winnie "wedding day"

== 12 Sign-Off
It pours, naturally. [Winnie](winnie) becomes [Bernard](bernard)'s [wife](winnie) beneath a golf umbrella presented by [Sir Piers](piers), [who](piers) is so moved that [he](piers) sells the station to [his](piers) staff for a pound. [Tamsin](tamsin) catches the bouquet; [Rhys](rhys) turns the colour of a prime pig. [Gordon](gordon) has brought [his](gordon) former [wife](imogen) a rattle and no hard feelings. And the closing announcement? [Hattie](hattie) and [Desmond](desmond) make it, kissing in Studio B, at a microphone that somebody has left open on purpose.
+ wedding bernard winnie "becomes Bernard's wife"
- gift piers bernard+winnie "presented"
- happy piers "moved"
- find tamsin "catches the bouquet"
- ex gordon imogen "former wife"
- gift gordon imogen "rattle"
- reconcile gordon imogen "no hard feelings"
+ kiss desmond hattie "kissing"
