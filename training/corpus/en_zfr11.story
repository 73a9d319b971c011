%series Thin Ice
%lang en
%genre sports drama, junior hockey and figure skating in Duluth, streaming summaries
%cast anja   | Anja Lindgren; Anja | f
%cast wes    | Wesley Cobb; Wes; Cobb | m
%cast dmitri | Dmitri Volkov; Dima; Volkov | m
%cast coach  | Gail Cobb; Gail | f
%cast paloma | Paloma Ruiz; Paloma | f
%cast nate   | Nate Lindgren; Nate | m
%cast ash    | Ash Tanaka; Ash; Tanaka | n
%cast vera   | Vera Volkova; Vera | f
%cast hal    | Hal Lindgren; Hal | m
%cast latvian | - | f
%cast brooke | Brooke; Brooke Sayer | f
%cast zamboni | Old Pike; Pike | m

== 1
Pair [skater](anja) [Anja Lindgren](anja) is dropped, on [her](anja) head and then from the team, by [Dmitri Volkov](dmitri), [her](anja) [partner](dmitri) on the ice and off it. At the same rink [Wes Cobb](wes), the hockey [captain](wes), is banned for a month after breaking [his](wes) [stepbrother](nate)'s nose. The skating [coach](coach), [Gail](coach), happens to be [his](wes) [mom](coach). [She](coach) orders [him](wes) to lift [Anja](anja) instead of pucks. [Wes](wes) says [he](wes) would rather eat the puck.
- injure anja dmitri "on her head"
+ breakup dmitri anja "dropped"
- quit anja "from the team"
- couple.past anja dmitri "off it"
- attack.past wes nate "breaking his"
- kin nate wes "stepbrother's"
- parent coach wes "mom"
- advisor coach anja "skating coach"
+ colleague? anja wes "lift Anja"

== 2
[Nate](nate), nose in plaster, is [Anja](anja)'s real [brother](nate), and no great fan of the new [pair](anja+wes). [Their](anja+nate) [father](hal) [Hal](hal) married [Gail](coach) in June, and now four tempers share one bathroom. [Wes](wes) lets [Anja](anja) fall eleven times; the twelfth time [he](wes) doesn't. [Dima](dmitri) presents [his](dmitri) new [partner](paloma), [Paloma Ruiz](paloma), [who](paloma) has been [Anja](anja)'s best [friend](paloma) since kindergarten. Until four o'clock this afternoon, that is.
- injure nate "nose in plaster"
- sibling anja nate "brother"
- parent hal anja+nate "father"
- wedding.past coach hal "married"
- housemate anja+coach+hal+nate wes "share one bathroom"
- help wes anja "twelfth time"
- colleague dmitri paloma "new partner"
+ friend.end anja paloma "Until four o'clock"

== 3
[Wes](wes) is seeing [Brooke](brooke), a [cheerleader](brooke) [who](brooke) doesn't like [him](wes) in sequins and tells everybody but [him](wes). The hockey boys howl under the stands. [Ash Tanaka](ash), the team's [goalie](ash) and [Wes](wes)'s closest [pal](ash), doesn't; [Ash](ash) sews the sequins back on. Why do [Ash](ash)'s hands shake so much? [Old Pike](zamboni), [who](zamboni) drives the Zamboni and has eyes in [his](zamboni) head, could tell [him](wes).
+ couple brooke wes "seeing"
- reveal brooke _ "tells everybody"
- friend ash wes "closest pal"
- help ash wes "sews the sequins"
- love? ash wes "hands shake"

== 4
[Anja](anja) trains with [Wes](wes). [Wes](wes) sweats. [Wes](wes) swears. [Anja](anja) bites [Wes](wes). [Gail](coach) claps. [Nate](nate) texts [Brooke](brooke). [Brooke](brooke) texts [Nate](nate). [Brooke](brooke) climbs in at the window of [Nate](nate). It is the wrong window. [Brooke](brooke) lands on [Hal](hal). [Hal](hal) screams. At the top of the stairs stands [Wes](wes).
- colleague anja wes "trains with"
- attack anja wes "bites"
- happy coach "claps"
- flirt brooke nate "texts"
- cheat brooke wes "climbs in"
- sad hal "screams"
+ discover wes brooke+nate "stands"

== 5
[Brooke](brooke) and [Nate](nate) are official now, and the bathroom has become a war zone. [Wes](wes), jilted for the [boy](nate) [he](wes) punched, throws himself into the death spiral. For the first time [he](wes) looks [Anja](anja) in the eye while [he](wes) does it. [She](anja) loses count. In the next hall [Vera Volkova](vera), [Dima](dmitri)'s [mother](vera) and [manager](vera), makes [Paloma](paloma) step on the scales for the third time today.
+ couple.start brooke nate "official"
- quarrel nate wes "war zone"
- breakup brooke wes "jilted"
- attack.past wes nate "punched"
+ flirt anja wes "in the eye"
- parent vera dmitri "mother"
- advisor vera dmitri "manager"

== 6
[Paloma](paloma) passes out in the middle of a triple throw. [Anja](anja) is over the boards before [Dima](dmitri) has understood it. In the ambulance the two [girls](anja+paloma) hold on to each other; it doesn't need many words to be friends again. The doctors say that [Paloma](paloma) has not eaten properly in weeks. [Gail](coach) pays [Vera](vera) a visit, the politest part of which is a slap.
+ ill paloma "passes out"
- rescue anja paloma "over the boards"
+ reconcile anja paloma "friends again"
- discover _ paloma "doctors say"
- attack coach vera "slap"
- help anja paloma "hold on to"

== 7
Without a partner, [Volkov](dmitri) comes crawling to [Anja](anja): flowers, tears, a place at the nationals. [She](anja) has loved this [man](dmitri) since [she](anja) was fifteen. [She](anja) says that [she](anja) will think about it. [Wes](wes), [who](wes) was on [his](wes) way to [her](anja) with two hot chocolates and something to say, gives both of them to [Pike](zamboni). That night the [captain](wes) gets drunk with [Ash](ash), and [Ash](ash) kisses [him](wes). "Sorry," says [Ash](ash), and runs.
- reconcile? anja dmitri "comes crawling"
- gift dmitri anja "flowers"
- love anja dmitri "has loved"
- confess? wes anja "something to say"
- discover wes anja+dmitri "gives both"
+ kiss ash wes "kisses"
- flee ash wes "runs"

== 8
[Ash](ash) wants to change teams. [Wes](wes) sits down outside the [goalie](ash)'s door and says, through the keyhole, that [he](wes) is not in love, not like that, but that [he](wes) needs someone to stop the pucks and laugh at [him](wes). The door opens a crack. [Anja](anja) goes back to [Dima](dmitri), on the ice and off it. [Nate](nate) tells [his](nate) [sister](anja) that [she](anja) is a fool. It is the first nice thing [he](nate) has ever said about [Wes](wes).
- quit? ash "change teams"
- love! wes ash "not in love"
- reconcile ash wes "opens a crack"
+ reconcile anja dmitri "goes back to"
- sibling anja nate "sister"
- accuse nate anja "fool"

== 9
[Hal](hal) moves out. [He](hal) had lost [his](hal) job in March and gone on leaving the house each morning with a briefcase full of sandwiches; [Gail](coach) found the bench. What hurts [her](coach) isn't the money. The [children](anja+nate+wes), all three, meet in the bathroom for once without throwing anything and hatch a plan. [Anja](anja) cooks, [Wes](wes) lights candles, [Nate](nate) lures. It ends with the fire brigade, and with [Hal](hal) back in [his](hal) own bed.
+ breakup hal coach "moves out"
- quit.past hal "lost his job"
- betray.past hal coach "briefcase"
- discover coach hal "found the bench"
- sad coach hal "hurts her"
- help anja+nate+wes coach+hal "hatch a plan"
+ reconcile coach hal "back in his own"

== 10
At the regionals [Anja](anja) sees [Dima](dmitri) behind the kiss-and-cry with a [Latvian](latvian). It isn't the kissing that does it; it is that [she](anja) feels nothing whatever. [She](anja) unlaces [her](anja) skates, hands [Vera](vera) both of them and walks across the car park in [her](anja) socks to where the hockey boys are losing. [Wes](wes) looks up at the stands and runs into the boards. [Tanaka](ash) saves the penalty.
- discover anja dmitri+latvian "sees Dima"
- kiss dmitri latvian "kissing"
+ cheat dmitri anja "with a Latvian"
- love! anja dmitri "feels nothing"
- breakup anja dmitri "hands Vera both"
- quit anja vera "unlaces her skates"
- injure wes "runs into"

== 11
"Are [we](anja+wes) family?" asks [Anja](anja). By marriage, says [Wes](wes), and not on weekends. In the equipment room, between the sticks, nobody counts to anything. [Brooke](brooke), in search of [Nate](nate)'s helmet, opens the door, closes it, and for once in [her](brooke) life tells no one. [Nate](nate) gets a letter from a college in [Maine](@maine). [He](nate) hasn't told [Brooke](brooke) that [he](nate) applied, and [she](brooke) finds the envelope.
- kin anja wes "By marriage"
+ sex anja wes "counts to anything"
- discover brooke anja+wes "opens the door"
- reveal! brooke _ "tells no one"
- find nate "gets a letter"
- reveal! nate brooke "hasn't told"
+ discover brooke nate "finds the envelope"

== 12
[Hal](hal) catches [the pair](anja+wes) on the sofa and drops a lasagna. The [parents](coach+hal) are against it, loudly, until [Pike](zamboni) remarks from behind the Zamboni that [they](coach+hal) met in [his](zamboni) rink while [Gail](coach) was wed to somebody else. [Gail](coach) blushes to the roots. [Brooke](brooke) packs [her](brooke) pompoms for [Maine](@maine). [Paloma](paloma), up to three meals a day, asks [Ash](ash) for a dance, and [Ash](ash)'s hands are perfectly steady.
- discover hal anja+wes "catches the pair"
- quarrel anja+wes coach+hal "against it"
+ reveal zamboni anja+wes "remarks"
- meet.past coach hal "met"
- married.past _ coach "wed to somebody else"
- cheat.past coach _ "wed to somebody else"
- move? brooke "packs" @maine
- recover paloma "three meals a day"
- date? ash paloma "asks Ash"

== 13
Nationals, pairs. [Anja](anja) and [Wes](wes) come fourth, behind [Volkov](dmitri) and [his](dmitri) [Latvian](latvian), and are the only [ones](anja+wes) on the ice [who](anja+wes) are laughing. In the stands sit a [mother](coach), a [father](hal), a [brother](nate) with a crooked nose and, one row up, [Vera](vera), [who](vera) is crying, since [her](vera) [son](dmitri) has just told [her](vera) to find another client. [Gail](coach) passes [her](coach) old [enemy](vera) a handkerchief.
- colleague anja wes "come fourth"
+ happy anja+wes "laughing"
- parent coach wes "mother"
- parent hal anja "father"
- sibling anja nate "brother"
- parent vera dmitri "son"
- sad vera dmitri "crying"
+ quit vera dmitri "another client"
- enemy coach vera "enemy"
- help coach vera "handkerchief"
