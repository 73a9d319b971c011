%series Upper Campus
%lang en
%genre campus telenovela at a music conservatory in Manila, encyclopaedia weekly summaries
%cast maya   | Maya Salonga; Maya; Salonga | f
%cast paolo  | Paolo Ilustre; Paolo; Ilustre | m
%cast bea    | Bea Ilustre; Bea | f
%cast jun    | Jun-Jun; Jun-Jun Dizon | m
%cast dean   | Dean Evangelista; Evangelista | f
%cast rafael | Rafael Cruz; Rafael; Professor Cruz | m
%cast lola   | Lola Caring | f
%cast kit    | Kit; Kit Robles | n
%cast hans   | Hans Obermaier; Obermaier; Hans | m
%cast senator | Senator Ilustre | m
%cast yaya   | Luningning; Ning | f
%cast chito  | Chito | m
%cast fiancee | Liwayway | f
%cast father | - | m
%cast nurse  | - | f

== 1 Week One: Auditions
[Maya Salonga](maya), a jeepney [driver](father)'s [daughter](maya), wins the single scholarship to the conservatory over [Bea Ilustre](bea), [daughter](bea) of the [senator](senator) [whose](senator) name is on the building. [Her](maya) [grandmother](lola), [Lola Caring](lola), forbids [her](maya) to accept it, without giving a reason, and locks up the violin. [Jun-Jun](jun), the [boy](jun) next door, [who](jun) has carried a torch for [Maya](maya) since kindergarten, picks the lock. On [her](maya) first day [she](maya) spills calamansi juice over [Paolo](paolo), not knowing that [he](paolo) is [Bea](bea)'s [brother](paolo), and [he](paolo), not knowing who [she](maya) is either, laughs so much that [she](maya) has to as well.
- parent father maya "daughter"
+ find maya "wins the single scholarship"
- lose bea maya "over Bea Ilustre"
- parent senator bea "daughter of the senator"
- kin lola maya "grandmother"
- quarrel lola maya "forbids"
- neighbour jun maya "next door"
- love jun maya "carried a torch"
- help jun maya "picks the lock"
+ meet maya paolo "spills calamansi juice"
- sibling bea paolo "brother"
- happy maya+paolo "laughs so much"

== 2 Week Two: Sight-Reading
[Bea](bea), out for revenge, makes [Maya](maya) a present of a rosin that ruins strings, and the [scholar](maya), thinking it kind, plays before the whole faculty on a violin that howls. [Dean Evangelista](dean), [who](dean) owes [her](dean) chair to the [senator](senator), gives [her](maya) a month's probation. Only [Professor Cruz](rafael), a former [prodigy](rafael) [who](rafael) has not touched an instrument since [his](rafael) [fiancée](fiancee) disappeared twenty years ago, hears what lies underneath the howling, and takes [her](maya) on as [his](rafael) pupil. Something about the way in which [she](maya) tucks in [her](maya) chin makes it hard for [him](rafael) to look. [Kit](kit), [Maya](maya)'s [roommate](kit), a [drummer](kit), scrapes off the rosin.
- gift bea maya "a present of a rosin"
+ betray bea maya "ruins strings"
- create maya "plays before"
- help.past senator dean "owes her chair"
- threaten dean maya "probation"
- engaged.past fiancee rafael "fiancée"
- lose.past rafael "disappeared"
+ advisor.start rafael maya "takes her on"
- sad rafael maya "hard for him to look"
- housemate kit maya "roommate"
- help kit maya "scrapes off"

== 3 Week Three: Rubato
[Maya](maya) and [Paolo](paolo) see each other every evening at the fishball cart, and become a couple somewhere between the sweet sauce and the hot. When [she](maya) learns from [Kit](kit) whose [son](paolo) [he](paolo) is, [she](maya) takes it as a joke at [her](maya) expense and stays away. [Paolo](paolo) turns for help to [Jun-Jun](jun), of all people, [who](jun) could not wish for a better opportunity to hold [his](jun) tongue; and yet, seeing [Maya](maya) sit in the dark with [her](maya) phone switched off, [he](jun) fetches the [rival](paolo) in [his](jun) own tricycle, lets [him](paolo) off under [her](maya) window and pedals home the long way round.
- date maya paolo "see each other"
+ couple.start maya paolo "become a couple"
- reveal kit maya "learns from Kit"
- parent senator paolo "son"
- discover maya paolo "learns"
- sad maya paolo "stays away"
- quarrel maya paolo "joke at her expense"
- help? jun paolo "turns for help"
- sad maya "sit in the dark"
- enemy jun paolo "rival"
+ help jun paolo "lets him off"

== 4 Week Four: Staccato
[Hans](hans) arrives from [Vienna](@vienna). [Hans](hans) conducts the orchestra. [Bea](bea) falls for [Hans](hans) at once. [Hans](hans) prefers [Kit](kit). [Kit](kit) prefers mangoes. [Bea](bea) envies [Kit](kit). [Hans](hans) scolds [Bea](bea) for a wrong note. [Bea](bea) runs out to [Ning](yaya). [Ning](yaya) has been with [Bea](bea) since birth. [Chito](chito) drives for [Ning](yaya)'s [employer](senator). [He](chito) has asked [Ning](yaya) to marry [him](chito) nine times. Next Monday [he](chito) asks [Ning](yaya) again. [She](yaya) says not now, [Chito](chito).
- travel hans "arrives from"
+ love.start bea hans "falls for"
- love hans kit "prefers Kit"
- jealous bea kit "envies"
- quarrel bea hans "scolds"
- help yaya bea "with Bea since birth"
- boss senator chito+yaya "employer"
- propose.past chito yaya "nine times"
+ propose chito yaya "asks Ning again"
- reject yaya chito "not now"

== 5 Week Five: The Gala
At the founder's gala, which the [senator](senator) attends in order to announce [his](senator) candidacy, [Maya](maya) plays a lullaby [she](maya) has known all [her](maya) life. [Professor Cruz](rafael) leaps up and upsets [his](rafael) chair: [he](rafael) wrote it, for one [person](fiancee), and it was never put to paper. [Senator Ilustre](senator), in the box, has turned just as pale. After the applause [Rafael](rafael) waylays the [girl](maya) in the wings to ask who taught it to [her](maya), but [Lola Caring](lola), [who](lola) has sneaked in among the waiters, gets there first, boxes [his](rafael) ears with a tray, and drags [her](lola) [grandchild](maya) home by the wrist.
- hire? senator _ "candidacy"
+ create maya "plays a lullaby"
- create.past rafael "wrote it"
- discover rafael maya "leaps up"
- sad senator "turned just as pale"
- investigate rafael maya "to ask who"
+ attack lola rafael "boxes his ears"
- kin lola maya "grandchild"
- abduct lola maya "drags"
- love.past rafael fiancee "for one person"

== 6 Week Six: Lola's Story
Taken ill on the way, of rage and high blood pressure, the old [woman](lola) believes [her](lola) last hour to have come and unburdens [her](lola) heart to the tricycle [driver](jun): [Maya](maya)'s [mother](fiancee), [Liwayway](fiancee), did not die in childbirth, as the [girl](maya) has been brought up to think; [she](fiancee) ran over a child one night in somebody else's car, or was told that [she](fiancee) had, and took ship for [Jeddah](@jeddah) with the [senator](senator)'s money in [her](fiancee) shoe. The jeepney [driver](father) is no [father](father), only a good [man](father). Toward morning [Lola Caring](lola) gets better and swears [Jun-Jun](jun) to secrecy on the Santo Niño.
- ill lola "Taken ill"
+ reveal lola jun "unburdens her heart"
- parent fiancee maya "mother"
- die.past! fiancee "did not die"
- betray.past lola maya "brought up to think"
- kill.past? fiancee _ "ran over a child"
- flee.past fiancee "took ship" @jeddah
- gift.past senator fiancee "the senator's money"
+ parent! father maya "no father"
- recover lola "gets better"

== 7 Week Seven: Dissonance
Burdened with more than [he](jun) can carry, [Jun-Jun](jun) avoids [Maya](maya), [who](maya) puts it down to [Paolo](paolo) and picks a fight with [him](paolo). [Bea](bea) uses the chance to pass on to the press a photograph of [her](bea) [brother](paolo) entering the scholarship [girl](maya)'s dormitory. The [senator](senator) summons both of [his](senator) [children](bea+paolo); [he](senator) boxes no one's ears, [he](senator) merely tells [Paolo](paolo) that [he](paolo) may have any girl in the Republic but that [one](maya), and to [Bea](bea)'s alarm [his](senator) voice shakes. [Paolo](paolo) moves out that same night. [Kit](kit) clears half a shelf for [him](paolo), next to the cymbals.
- flee jun maya "avoids"
+ quarrel maya paolo "picks a fight"
- betray bea maya+paolo "pass on to the press"
- sibling bea paolo "brother"
- parent senator bea+paolo "children"
- quarrel paolo senator "may have any girl"
- discover bea senator "voice shakes"
- sad bea senator "alarm"
+ move paolo "moves out"
- housemate.start kit paolo "clears half a shelf"

== 8 Week Eight: Blood Test
Could it be that [Maya](maya) and [Paolo](paolo) are [brother](paolo) and [sister](maya)? [Bea](bea), [who](bea) has pieced together a lullaby, a payment and a shaking voice, believes so, and is horrified to find that [she](bea) is not pleased. [She](bea) confides in [her](bea) [nanny](yaya). [Ning](yaya) goes white; [she](yaya) knows to the day when and where the [senator](senator) was in that year, having been, on two occasions and against [her](yaya) will, where [he](senator) was. [Bea](bea) steals a hairbrush from each of the [lovers](maya+paolo) and takes them to a [nurse](nurse), [who](nurse) mixes up the bags. The result names [Maya](maya), with a probability of ninety-nine per cent, as a sister.
+ sibling? maya paolo "brother and sister"
- discover? bea maya+paolo "pieced together"
- sad bea "horrified"
+ reveal bea yaya "confides in"
- attack.past senator yaya "against her will"
- steal bea maya+paolo "steals a hairbrush"
- couple maya paolo "lovers"
- help yaya bea "nanny"
- sibling! maya paolo "as a sister"

== 9 Week Nine: Rest
[Bea](bea) tells [Paolo](paolo). [Paolo](paolo) tells no one. [He](paolo) leaves [Maya](maya) by letter. [Maya](maya) reads the letter to [Kit](kit). [Kit](kit) breaks a drum. [Hans](hans) buys [Kit](kit) a new drum. [Kit](kit) eats a mango with [Hans](hans). [Paolo](paolo) sails for [Cebu](@cebu). [Jun-Jun](jun) finds [Maya](maya) on the sea wall. [He](jun) has sworn on the Santo Niño. [He](jun) breaks the oath for [Maya](maya). Now [Maya](maya) knows about [Liwayway](fiancee). Waves slap the wall.
- reveal bea paolo "tells Paolo"
+ breakup paolo maya "leaves Maya by letter"
- reveal maya kit "reads the letter"
- sad kit "breaks a drum"
- gift hans kit "a new drum"
- date hans kit "eats a mango"
- travel paolo "sails for" @cebu
- find jun maya "finds Maya"
+ reveal jun maya "breaks the oath"
- betray jun lola "breaks the oath for"
- discover maya fiancee "knows about"

== 10 Week Ten: Jeddah
[Rafael](rafael), to [whom](rafael) [Maya](maya) goes with the story before [she](maya) has so much as dried [her](maya) eyes, has to sit down on the stairs. By way of an agency, two consulates and a choir of domestic workers, [he](rafael) tracks [Liwayway](fiancee) down, and the telephone rings in a kitchen where a [woman](fiancee) with grey in [her](fiancee) hair is humming. The child [she](fiancee) was supposed to have killed never existed. [Chito](chito), [who](chito) had been at the wheel behind [her](fiancee) that night, on orders, with a sack of flour, has meanwhile told [Ning](yaya) so, not caring for [her](yaya) to say yes to a [man](chito) [she](yaya) did not know.
- reveal maya rafael "goes with the story"
- sad rafael "sit down"
+ find rafael fiancee "tracks"
- kill.past! fiancee _ "never existed"
- betray.past chito+senator fiancee "sack of flour"
- reveal chito yaya "meanwhile told Ning"
- boss.past senator chito "on orders"
- propose? chito yaya "say yes"
+ discover yaya chito "told Ning so"

== 11 Week Eleven: Recapitulation
[Ning](yaya) gives evidence before the electoral commission, with [Bea](bea) holding [her](yaya) hand, though it is against [her](bea) own [father](senator). [Dean Evangelista](dean), anxious about the building's name, resigns in time. The [nurse](nurse), brought to book over the bags, repeats the test: it was [Ning](yaya)'s brush, borrowed by [Maya](maya) after a swim, on account of which the laboratory had found a family likeness, and not with [Paolo](paolo) but with [Bea](bea). The [girl](bea) looks from the sheet to the [woman](yaya) [who](yaya) has combed [her](bea) hair for nineteen years. "[I](yaya) was allowed to stay," says [Ning](yaya), "if [I](yaya) never said it."
- accuse yaya senator "gives evidence"
- help bea yaya "holding her hand"
- parent senator bea "father"
- betray bea senator "against her own father"
- quit dean _ "resigns"
- accuse _ nurse "brought to book"
- sibling! maya paolo "not with Paolo"
+ parent yaya bea "family likeness"
- discover bea yaya "looks from the sheet"
+ reveal yaya bea "says Ning"

== 12 Week Twelve: Coda
[Jun-Jun](jun) takes [his](jun) tricycle aboard the night ferry, finds [Paolo](paolo) gutting fish in [Cebu](@cebu) and brings [him](paolo) home, on the handlebars for the last stretch, to a [Maya](maya) [who](maya) has tuned up and is not going to stop for anyone. [He](paolo) waits through three encores. At the airport [Lola Caring](lola) slaps [her](lola) returning [daughter](fiancee) and will not let go of [her](fiancee) sleeve; [Rafael](rafael), behind [them](fiancee+lola), has opened [his](rafael) violin case. The [senator](senator) is in detention. [Ning](yaya), asked for the eleventh time, says now, [Chito](chito). [Jun-Jun](jun), on the sea wall, makes room for [Bea](bea), [who](bea) would like to know how one learns not to be an [Ilustre](bea).
- travel jun paolo "night ferry" @cebu
- find jun paolo "finds Paolo"
+ return paolo "brings him home"
- help jun paolo "on the handlebars"
+ reconcile maya paolo "waits through"
- create maya "three encores"
- return fiancee "returning"
- parent lola fiancee "daughter"
- attack lola fiancee "slaps"
- arrest _ senator "in detention"
- propose chito yaya "eleventh time"
- engaged.start chito yaya "says now"
- invite jun bea "makes room"
