%series Chance of Hail
%lang en
%genre workplace dramedy at a local TV station in Omaha, streaming-service blurbs
%cast delphine | Delphine Okoro; Delphine | f
%cast hank     | Hank Brandvold; Hank; Brandvold | m
%cast gretchen | Gretchen Brandvold; Gretchen | f
%cast lupe     | Lupe Arriaga; Lupe | f
%cast ximena   | Ximena | f
%cast teddy    | Teddy Vance; Teddy; Vance | m
%cast sooah    | Soo-ah Kim; Soo-ah | f
%cast marlon   | Marlon Pickett; Marlon; Pickett | m
%cast ozzie    | Ozzie | m
%cast trainer  | Corwin Bly; Corwin | m
%cast doctor   | - | f
%cast viewer   | - | m
%cast gmother  | - | f
%cast baby     | Hailey | f

== 1
Dumped by text during the six o'clock forecast, weather [presenter](delphine) [Delphine Okoro](delphine) reads the rest of the map with wet eyes. The [sender](hank) sits three feet away: married [anchorman](hank) [Hank Brandvold](hank), [whose](hank) [wife](gretchen) [Gretchen](gretchen) has baked for the whole crew. [Cameraman](marlon) [Marlon Pickett](marlon), [Delphine](delphine)'s oldest [pal](marlon) at the station, keeps [her](delphine) out of the close-up. Meanwhile, [producer](lupe) [Lupe Arriaga](lupe) takes on an [intern](sooah), [Soo-ah Kim](sooah), without asking the [owner](teddy), [Teddy Vance](teddy).
+ breakup hank delphine "Dumped by text"
- sad delphine "wet eyes"
- married gretchen hank "wife"
- cheat hank gretchen "The sender"
- friend delphine marlon "oldest pal"
- help marlon delphine "out of the close-up"
- hire sooah lupe "takes on"
- boss teddy lupe "owner"

== 2
[Vance](teddy) wants the [intern](sooah) gone by Friday; [Lupe](lupe) bets [her](lupe) own chair that the [kid](sooah) is worth it. [Soo-ah](sooah) proves it by catching the hailstorm on [her](sooah) phone. Sports [man](ozzie) [Ozzie](ozzie), new in town and fresh from a divorce, buys [Delphine](delphine) one beer too many and gets a polite no at the door. [Gretchen](gretchen) comes across a text in [Hank](hank)'s phone. It ends in three little clouds, and [she](gretchen) knows only one [person](delphine) [who](delphine) signs like that.
- quit? sooah teddy "gone by Friday"
- help lupe sooah "bets her own chair"
- divorce.past _ ozzie "fresh from a divorce"
- flirt ozzie delphine "one beer too many"
+ reject delphine ozzie "a polite no"
+ discover gretchen delphine+hank "comes across a text"

== 3
Confronted over breakfast, [Hank](hank) swears that the weather [girl](delphine) was chasing [him](hank). [His](hank) [wife](gretchen) pretends to believe it and hires a personal [trainer](trainer), [Corwin Bly](trainer), with very good arms. The rejected [sportscaster](ozzie), no bearer of grudges, lets [Delphine](delphine) cry on [his](ozzie) jacket. That doesn't sit well with [Marlon](marlon), [who](marlon) has carried a torch for [her](delphine) for nine years. [Lupe](lupe) gets a call from jail: [her](lupe) [sister](ximena) [Ximena](ximena) has been picked up for brawling. The new [intern](sooah) drives.
- accuse gretchen hank "Confronted"
+ betray hank gretchen "swears"
- accuse hank delphine "was chasing him"
- betray gretchen hank "pretends"
- reject.past delphine ozzie "rejected"
- sad delphine "cry"
- married gretchen hank "wife"
- hire trainer gretchen "hires"
- help ozzie delphine "cry on his jacket"
- jealous marlon ozzie "doesn't sit well"
+ love marlon delphine "carried a torch"
- sibling lupe ximena "sister"
- arrest _ ximena "picked up"
- help sooah lupe "drives"

== 4
Bailed out and bunking on [her](ximena) [sister](lupe)'s couch, [Ximena](ximena) lasts two days before [she](ximena) insults the whole stairwell. [Hank](hank) gets the national audition and, out of spite, has [his](hank) old [fling](delphine) moved to the four a.m. slot. [Her](delphine) [pal](marlon) behind the camera offers to swap shifts so that [she](delphine) won't be alone in the dark. [Gretchen](gretchen), stretching with [her](gretchen) [trainer](trainer), finds that [she](gretchen) hasn't laughed so hard since [her](gretchen) honeymoon. [Vance](teddy) watches the [intern](sooah)'s reel twice.
- help lupe ximena "Bailed out"
- housemate lupe ximena "bunking"
- sibling lupe ximena "sister"
- quarrel _ ximena "insults"
- find hank "gets the national audition"
- affair.past delphine hank "old fling"
- advisor trainer gretchen "trainer"
+ betray hank delphine "out of spite"
- friend delphine marlon "pal"
- help? marlon delphine "swap shifts"
- happy gretchen "laughed so hard"
+ flirt gretchen trainer "stretching"

== 5
Four a.m., fog, and nobody watching: the [cameraman](marlon) finally says it. [Delphine](delphine), half asleep, takes it for a sound check. Mortified, [Marlon](marlon) asks [Lupe](lupe) for a transfer. [Hank](hank) blows the audition and comes home early to find [his](hank) [wife](gretchen) in the shower and [Corwin](trainer) in [his](hank) bathrobe. [He](hank) swings, misses and breaks two fingers on the tiles. [Ozzie](ozzie) takes [Ximena](ximena) to a demolition derby. For once the [jailbird](ximena) isn't the loudest one in the place.
+ confess marlon delphine "finally says it"
- sad marlon "Mortified"
- quit? marlon "a transfer"
- married gretchen hank "wife"
+ cheat gretchen hank "in his bathrobe"
- sex gretchen trainer "in the shower"
- lose hank "blows the audition"
- discover hank gretchen+trainer "find his wife"
- attack hank trainer "swings"
- injure hank "breaks two fingers"
- date ozzie ximena "takes Ximena to"

== 6
With the [anchorman](hank) bandaged and drinking, [Teddy](teddy) puts [Soo-ah](sooah) behind the desk for one night. The switchboard melts. [Hank](hank) accuses [Lupe](lupe) of having planned it all along, and the two [colleagues](hank+lupe) go at it in front of the weather map. [Gretchen](gretchen) packs a bag, but not for [Corwin](trainer): the [trainer](trainer) was exercise, [she](gretchen) tells [him](trainer). [Delphine](delphine), playing back the fog tape, hears what the [man](marlon) behind the camera really said. By then [his](marlon) locker is empty.
- injure hank "bandaged"
+ hire sooah teddy "behind the desk"
- accuse hank lupe "accuses"
- colleague hank lupe "colleagues"
- quarrel hank lupe "go at it"
+ breakup gretchen hank "packs a bag"
- breakup gretchen trainer "was exercise"
+ discover delphine marlon "hears what the man"
- quit marlon "his locker is empty"

== 7
[Marlon](marlon) films cows now. [Soo-ah](sooah) reads the news. [Hank](hank) hates [Soo-ah](sooah). [Teddy](teddy) likes [her](sooah) more than is wise. [Lupe](lupe) has seen the way the [boss](teddy) looks. [Delphine](delphine) drives out to the cows. It rains. [She](delphine) had promised sun. The [cameraman](marlon) won't come back for a job, [he](marlon) says. "Then come for [me](delphine)," says [Delphine](delphine). The kiss startles the herd. [Ximena](ximena) and [Ozzie](ozzie) now share a toothbrush. [Gretchen](gretchen) sleeps at [her](gretchen) [mother](gmother)'s and sees a [doctor](doctor). [She](gretchen) is six weeks along.
- hire marlon "films cows now"
- enemy hank sooah "hates"
- love teddy sooah "more than is wise"
- discover lupe teddy "has seen"
- boss teddy lupe "boss"
- travel delphine "drives out"
+ kiss delphine marlon "kiss"
- return! marlon "won't come back"
- couple ozzie ximena "share a toothbrush"
- move gretchen gmother "sleeps at her mother"
- parent gmother gretchen "mother's"
- advisor doctor gretchen "doctor"
+ pregnant gretchen "six weeks along"

== 8
Whose is it? The expectant [mother](gretchen) isn't certain and asks both [candidates](hank+trainer) for a swab. [Her](gretchen) estranged [husband](hank) weeps with joy; the [trainer](trainer) leaves the state. Newly in love, [Delphine](delphine) and [Marlon](marlon) are back on the same shift and no use to anyone. The [owner](teddy) takes [his](teddy) young [anchor](sooah) to dinner and lays a key beside [her](sooah) plate. [Soo-ah](sooah) slides it back. On Monday [her](sooah) name is off the schedule, and [Lupe](lupe), without a word to [her](lupe) [sister](ximena) or [her](lupe) bank, walks too.
- married gretchen hank "estranged husband"
- happy hank "weeps with joy"
- flee trainer gretchen "leaves the state"
+ couple.start delphine marlon "Newly in love"
- return marlon "back on the same shift"
- pregnant gretchen "expectant"
- invite teddy sooah "to dinner"
- gift? teddy sooah "lays a key"
- reject sooah teddy "slides it back"
+ quit sooah teddy "off the schedule"
- sibling lupe ximena "sister"
+ quit lupe teddy "walks too"

== 9
The sacked [anchor](sooah) and [her](sooah) former [producer](lupe) go live from a garage, with [Ozzie](ozzie)'s [girlfriend](ximena) on lights. [Their](lupe+sooah+ximena) first guest is [Gretchen](gretchen), [who](gretchen) tells [Omaha](@omaha) what the keys on [Teddy](teddy)'s ring are for: [she](gretchen) was once offered one as well. [Vance](teddy) threatens to sue all four [women](gretchen+lupe+sooah+ximena). A lone [viewer](viewer) throws a brick through the garage window and cuts [Ximena](ximena) above the eye. [Ozzie](ozzie) sews it up himself, badly, and asks [her](ximena) to marry [him](ozzie) while [she](ximena) is holding the scissors.
- quit.past sooah "sacked"
+ create lupe+sooah "go live"
- couple ozzie ximena "girlfriend"
- help ximena lupe+sooah "on lights"
- flirt.past teddy gretchen "once offered one"
+ reveal gretchen teddy "tells Omaha"
- threaten teddy gretchen+lupe+sooah+ximena "threatens to sue"
- attack viewer ximena "throws a brick"
- injure ximena viewer "cuts"
- treat ximena ozzie "sews it up"
+ propose ozzie ximena "to marry him"

== 10
Engaged and stitched, [Ximena](ximena) has forgotten to mention one thing to [her](ximena) [fiancé](ozzie): a [husband](trainer) in [Tulsa](@tulsa). It is [Lupe](lupe) [who](lupe) breaks it to [Ozzie](ozzie). It is [Delphine](delphine) [who](delphine) recognises the wedding photo: the [groom](trainer) with the very good arms gave [Gretchen](gretchen) sit-ups. The [sportscaster](ozzie) hands back [his](ozzie) ring and misses a whole football season of sleep. The [sisters](lupe+ximena) stop talking. [Hank](hank), sober for thirty days, paints a nursery on the chance that it is [his](hank).
- engaged ozzie ximena "Engaged and stitched"
- married trainer ximena "husband"
- betray ximena ozzie "forgotten to mention"
+ reveal lupe ozzie "breaks it"
- discover delphine trainer "recognises"
+ breakup ozzie ximena "hands back his ring"
- sibling lupe ximena "sisters"
- quarrel lupe ximena "stop talking"
- sad ozzie "misses a whole"
- recover hank "sober"
- parent? hank baby "it is his"

== 11
The swab is in, and the [anchorman](hank) is out: the [child](baby) is [Corwin](trainer)'s. [Hank](hank) drives to [Tulsa](@tulsa) to break the other [man](trainer)'s nose, finds [him](trainer) laid up with a bad back, and brings [him](trainer) soup instead. While [he](hank) is gone, [Gretchen](gretchen)'s waters break in the garage studio. [Delphine](delphine), once the other [woman](delphine), holds [her](gretchen) hand through eleven hours. The [girl](baby) is called [Hailey](baby). Shaken by so much goodness, the almost-[bigamist](ximena) signs [her](ximena) divorce papers and rings [her](ximena) [sister](lupe).
- pregnant gretchen trainer "Corwin's"
- attack? hank trainer "break the other man's"
- travel hank "drives to Tulsa" @tulsa
- find hank trainer "finds him"
- ill trainer "laid up"
- affair.past delphine hank "other woman"
- help hank trainer "brings him soup"
- help delphine gretchen "holds her hand"
+ birth gretchen baby "waters break"
+ divorce trainer ximena "divorce papers"
- sibling lupe ximena "sister"
- reconcile lupe ximena "rings her sister"

== 12
[Teddy](teddy) is led out of [his](teddy) own building in handcuffs, live, on the garage channel. The new owners want the banished [duo](lupe+sooah) back, [one](lupe) as news chief, [the other](sooah) at the desk. [Marlon](marlon) has a ring in the lens cap; [Delphine](delphine) has seen it coming, as [she](delphine) tells [him](marlon), on the radar. [Ozzie](ozzie) runs into his [ex](ximena) at the derby, newly single, on crutches. [He](ozzie) asks if the seat is taken. And [Gretchen](gretchen) lets the [man](hank) [who](hank) isn't the [father](trainer) carry the cradle upstairs. [He](hank) may stay till Sunday.
+ arrest _ teddy "in handcuffs"
- hire? lupe+sooah "want the banished duo"
- propose? marlon delphine "a ring"
- discover delphine marlon "seen it coming"
- ex ozzie ximena "his ex"
- injure ximena "on crutches"
- flirt ozzie ximena "if the seat"
- find ozzie ximena "runs into"
- parent! hank baby "isn't the father"
- help hank gretchen "carry the cradle"
+ reconcile gretchen hank "may stay"
