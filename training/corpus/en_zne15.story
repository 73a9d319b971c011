%series The Pump Room
%lang en
%genre Georgian costume comedy, Bath 1788, blurbs and chapter summaries
%cast hester  | Lady Hester Vane; Lady Hester; Hester | f
%cast kitty   | Kitty Vane; Kitty | f
%cast barnaby | Sir Barnaby Vane; Sir Barnaby; Barnaby | m
%cast ignatius| Dr. Ignatius Coote; Coote | m
%cast cass    | Cassandra Lowe; Mrs. Lowe; Cassandra | f
%cast jasper  | Captain Jasper Rook; Rook; Jasper | m
%cast toby    | Tobias Grace; Grace; Toby | m
%cast sukey   | Sukey | f
%cast dowager | Duchess of Yarrow; Duchess | f
%cast peregr  | Lord Peregrine; Peregrine | m
%cast pug     | Caesar | m
%cast player  | Signor Valli; Valli | m
%cast infant  | - | f
%cast lowe    | Mr. Lowe | m

== 1
[Sir Barnaby Vane](barnaby) comes to [Bath](@bath) for [his](barnaby) gout, [his](barnaby) second [wife](hester), [Lady Hester](hester), for company, and [Kitty](kitty), the [daughter](kitty) of the first, because nobody would leave [her](kitty) behind with the gardener's [boy](toby). For [Kitty](kitty), at seventeen, has given [her](kitty) heart to [Toby Grace](toby), [who](toby) prunes roses. In the [Pump Room](@pumproom) [Lady Hester](hester) finds herself face to face with [Captain Rook](jasper), to [whom](jasper) [she](hester) was promised before [her](hester) father's ruin. [He](jasper) bows. [She](hester) spills the water. The [doctor](ignatius), [Coote](ignatius), prescribes [Sir Barnaby](barnaby) eight glasses a day and himself [Sir Barnaby](barnaby)'s port.
- ill barnaby "gout"
- married barnaby hester "second wife"
- travel barnaby+hester+kitty "comes to Bath" @bath
- parent barnaby kitty "daughter"
+ love kitty toby "given her heart"
+ meet hester jasper "face to face"
- engaged.past hester jasper "promised"
- advisor ignatius barnaby "prescribes"

== 2
The [Duchess of Yarrow](dowager), [who](dowager) is rich, deaf and determined, has a [grandson](peregr), [Lord Peregrine](peregr), to dispose of. [Kitty](kitty) is to be had, [she](dowager) has heard, with forty thousand. [Barnaby](barnaby), all but asleep, gives [his](barnaby) consent over whist, and a [girl](kitty) [who](kitty) went down to breakfast free comes up from supper engaged to a [youth](peregr) [whose](peregr) chief passion is a [pug](pug). [Kitty](kitty)'s [maid](sukey) [Sukey](sukey) carries the news to [Toby](toby), and dries [his](toby) tears for [him](toby) a shade more tenderly than [her](sukey) [mistress](kitty) had in mind.
- kin dowager peregr "grandson"
- wedding? kitty peregr "to be had"
+ engaged.start kitty peregr "engaged"
- boss kitty sukey "maid"
- love peregr pug "chief passion"
- reveal sukey toby "carries the news"
- sad toby "his tears"
- help sukey toby "dries"
- love sukey toby "more tenderly"

== 3
[Mrs. Lowe](cass), a [widow](cass) of no known husband, takes the house next door to the [Vanes](barnaby+hester+kitty), gives a masked ball and sends cards to everybody whom [Lady Hester](hester) has cut. It is under a black domino that [Jasper Rook](jasper) dances four times with [Hester](hester), and under the stairs that [he](jasper) begs [her](hester) to forget the last nine years. [She](hester) boxes [his](jasper) ears, then kisses them better. [Cassandra Lowe](cass), [who](cass) has come to [Bath](@bath) after the same [captain](jasper), on account of a promise of [her](cass) own, lifts the curtain and lets it fall.
- neighbour.start barnaby+hester+kitty cass "next door"
- celebrate cass "masked ball"
- flirt hester jasper "dances four times"
- attack hester jasper "boxes his ears"
+ kiss hester jasper "kisses"
- cheat hester barnaby "kisses"
- travel.past cass "come to Bath" @bath
- engaged.past cass jasper "a promise of her own"
+ discover cass hester+jasper "lifts the curtain"

== 4
[Peregrine](peregr) walks with [Kitty](kitty). [He](peregr) talks of [Caesar](pug). [Caesar](pug) is [his](peregr) [pug](pug). [Kitty](kitty) talks of roses. [Neither](kitty+peregr) listens. Then [Caesar](pug) falls into the [Avon](@avon). [Toby Grace](toby) dives in after [Caesar](pug). [Peregrine](peregr) embraces [Toby](toby). [Peregrine](peregr) hires [Toby](toby) as a groom. Now [Toby](toby) sees [Kitty](kitty) every day. So does [Sukey](sukey). At cards [Cassandra](cass) beats [Barnaby](barnaby). [Barnaby](barnaby) admires [Cassandra](cass). [He](barnaby) forgets [his](barnaby) gout. Rose water is sold out. Who bought it? [Coote](ignatius), for the [widow](cass).
- engaged kitty peregr "walks with Kitty"
+ rescue toby pug "dives in"
- happy peregr toby "embraces"
+ hire toby peregr "hires"
- lose barnaby cass "beats"
- love.start barnaby cass "admires"
- love ignatius cass "for the widow"

== 5
[Mrs. Lowe](cass) calls on [Lady Hester](hester), accepts a dish of tea, and names [her](cass) price for silence: five hundred guineas or the [captain](jasper). [Hester](hester) has neither to give. [She](hester) pawns the Vane pearls through [Sukey](sukey), [who](sukey) is caught with them by [Dr. Coote](ignatius) and accused of theft before the whole [Pump Room](@pumproom). [Kitty](kitty) swears that [her](kitty) [maid](sukey) is honest. [Her](kitty) [stepmother](hester), white as the china, says nothing at all, and the [girl](sukey) is carried off to gaol for what [she](hester) did not dare confess.
+ threaten cass hester "price for silence"
- boss kitty sukey "maid"
- help sukey hester "pawns the Vane pearls"
- discover ignatius sukey "is caught"
- accuse ignatius sukey "accused of theft"
- steal! sukey hester "theft"
- help kitty sukey "swears"
- kin hester kitty "stepmother"
- betray hester sukey "says nothing at all"
+ arrest _ sukey "carried off to gaol"

== 6
[Toby](toby) sells [his](toby) grandfather's watch to feed the [prisoner](sukey), and through the grating [Sukey](sukey) lets [him](toby) know what [she](sukey) has kept to herself for a year. [He](toby) is sorry for [her](sukey). [He](toby) is not only sorry. [Kitty](kitty), in the meantime, has been reading novels, and throws a note, a rope ladder and the elder of [her](kitty) two bonnets out of the window, to be eloped with on Thursday. On Thursday [she](kitty) waits at the crossroads until the rain has gone through both. The one [person](peregr) to pass is [Lord Peregrine](peregr), with a lantern and a [pug](pug).
- help toby sukey "feed the prisoner"
+ confess sukey toby "lets him know"
- love.start toby sukey "not only sorry"
- flee? kitty toby "be eloped with"
- sad kitty "waits at the crossroads"
+ breakup toby kitty "waits at the crossroads"

== 7
Conscience wakes late in [Lady Hester](hester), but it wakes. [She](hester) tells the magistrate whose pearls they were and who sent the [maid](sukey); [she](hester) tells [Sir Barnaby](barnaby) the rest that same evening. [He](barnaby) is silent so long that [she](hester) believes [him](barnaby) asleep. "[You](hester) were very young when [I](barnaby) bought [you](hester)," [he](barnaby) says then. [Rook](jasper) waits at the [White Hart](@whitehart) with a chaise. [She](hester) sends [him](jasper) a line: [she](hester) will not come. The [captain](jasper) drinks the chaise, and [Cassandra](cass), [who](cass) had thought [him](jasper) worth a crime, sees what [she](cass) has crossed [England](@england) for.
- reveal hester _ "tells the magistrate"
- rescue hester sukey "sent the maid"
+ reveal hester barnaby "the rest"
- married barnaby hester "bought you"
- flee? hester+jasper "with a chaise"
+ breakup hester jasper "will not come"
- sad jasper "drinks the chaise"
- love.end cass jasper "sees what"

== 8
[Sukey](sukey) walks out of gaol. [Toby](toby) waits for [Sukey](sukey). [Kitty](kitty) sees [Toby](toby) take [Sukey](sukey)'s arm. [Kitty](kitty) slaps [Toby](toby). Then [she](kitty) slaps [Sukey](sukey). [Sukey](sukey) slaps back. [They](kitty+sukey) fall into each other's arms, laughing. [Toby](toby) rubs [his](toby) cheek. [Coote](ignatius) proposes to [Cassandra](cass). [Cassandra](cass) asks what [he](ignatius) earns. [She](cass) declines [Coote](ignatius). [Barnaby](barnaby) dismisses [Coote](ignatius). [Barnaby](barnaby) feels better at once. May a pug eat syllabub? [Caesar](pug) may, says the [Duchess](dowager).
- return sukey "walks out of gaol"
- couple.start sukey toby "take Sukey's arm"
- discover kitty sukey+toby "Kitty sees"
- attack kitty sukey+toby "slaps Toby"
- attack sukey kitty "slaps back"
+ reconcile kitty sukey "each other's arms"
+ propose ignatius cass "proposes"
- reject cass ignatius "declines"
- quit ignatius barnaby "dismisses"
- recover barnaby "feels better"

== 9
A [man](lowe) in a sailor's coat asks in the [Pump Room](@pumproom) for [his](lowe) [wife](cass). It is the late [Mr. Lowe](lowe), taken by corsairs and returned with one ear, and [his](lowe) [widow](cass) drops down in a swoon that is, for once, not studied. [Signor Valli](player), first [violin](player) of the Assembly band, has to be told that [he](player) may not see [her](cass) home any more. [Kitty](kitty) and [Peregrine](peregr), [who](peregr) fetched [her](kitty) out of the rain and never asked what [she](kitty) was doing there, find that [they](kitty+peregr) have agreed for a fortnight on everything, above all on not getting married.
+ return lowe "returned with one ear"
- married cass lowe "his wife"
- abduct.past _ lowe "taken by corsairs"
- die! lowe "late Mr. Lowe"
- ill cass "in a swoon"
- affair.end cass player "not see her home"
- help.past peregr kitty "fetched her"
- friend kitty peregr "agreed for a fortnight"
- wedding! kitty peregr "not getting married"

== 10
The banns are to be read on Sunday all the same. [Peregrine](peregr) confides to [Kitty](kitty) why [he](peregr) can love no bride: since Michaelmas [he](peregr) has been the dear [friend](peregr) of [Signor Valli](player), and is as wretched about [Mrs. Lowe](cass) as [he](peregr) can be. [Kitty](kitty), [who](kitty) has read of such things in Plutarch, strikes a bargain: [she](kitty) will take [his](peregr) name, [he](peregr) [her](kitty) fortune, and each will leave the other in peace. [Hester](hester) begs [her](hester) [stepdaughter](kitty) not to do as [she](hester) did. It's the first thing [she](hester) has ever said to [her](kitty) that was not about posture.
- wedding? kitty peregr "banns"
- reveal peregr kitty "confides"
+ affair peregr player "dear friend"
- jealous peregr cass "wretched about"
+ engaged kitty peregr "strikes a bargain"
- kin hester kitty "stepdaughter"
- help hester kitty "begs her stepdaughter"

== 11
[Rook](jasper), in debt to [his](jasper) eyebrows, forces [his](jasper) way into [Kitty](kitty)'s coach on [Claverton Down](@claverton) and makes for [Gretna](@gretna) with the forty thousand. It is the gouty [baronet](barnaby), of all horsemen, [who](barnaby) overtakes [them](jasper+kitty), and [who](barnaby), having never fought anyone, offers [Rook](jasper) the choice of pistols. [Jasper](jasper) shoots first and hits a hat. [Barnaby](barnaby) fires into the air. [Lady Hester](hester), [who](hester) has ridden behind astride, throws [her](hester) arms round a [husband](barnaby) [whom](barnaby) [she](hester) sees, as [she](hester) tells [him](barnaby), for the first time.
+ abduct jasper kitty "forces his way"
- wedding? jasper kitty "makes for Gretna"
- rescue barnaby kitty "overtakes them"
- threaten barnaby jasper "choice of pistols"
- attack jasper barnaby "shoots first"
- married barnaby hester "husband"
+ reconcile barnaby hester "throws her arms"

== 12
[Cassandra](cass) forgives [Mr. Lowe](lowe) for being alive; [he](lowe) has learnt to listen, with the one ear. [Sukey](sukey) and [Toby](toby) are wed at [Walcot](@walcot) church, a month before a [girl](infant) is born to [them](sukey+toby), and [Kitty](kitty) stands [godmother](kitty). The [Duchess](dowager), told by [Peregrine](peregr) in a shout that there will be no wedding, replies that [she](dowager) isn't as deaf as all that, and leaves [Valli](player) [her](dowager) Stradivari. And [Kitty](kitty)? Engaged to no one, in love with no one, and of age in three years, [she](kitty) takes the waters, which are horrid.
- reconcile cass lowe "forgives"
+ wedding sukey toby "are wed"
- birth sukey infant "a girl"
- kin infant kitty "godmother"
- reveal peregr dowager "in a shout"
- breakup kitty peregr "no wedding"
- gift dowager player "leaves Valli"
- love! kitty _ "in love with no one"
