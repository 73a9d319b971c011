%series Small Animals Only
%lang en
%genre city veterinary practice, Zurich, terse listings
%cast regu  | Dr Regula Furrer; Regula | f
%cast beat  | Beat Zgraggen; Beat; Zgraggen | m
%cast aman  | Amanuel Tesfay; Amanuel; Aman | m
%cast cles  | Clémence Rochat; Clémence | f
%cast viv   | Vivi; Viviane Furrer | f
%cast luca  | Luca | n
%cast frau  | Frau Oechslin; Oechslin | f
%cast urs   | Urs | m
%cast kid   | Milo | m
%cast mir   | Mirjam Zgraggen; Mirjam | f
%cast coop  | - | m
%cast shah  | Dr Shah; Shah | m

== 1
[Dr Regula Furrer](regu) and [Beat Zgraggen](beat) open a practice together a month after [their](beat+regu) divorce: neither could afford to buy the other out. [Luca](luca), the [receptionist](luca), referees. [Amanuel Tesfay](aman), a [vet](aman) from Asmara working as a cleaner, brings a choking pug back to life while the two [owners](beat+regu) bicker about the X-ray. [He](aman) is taken on as a locum. The pug belongs to [Clémence Rochat](cles), [banker](cles), beauty, bored. [She](cles) looks [Beat](beat) up and down.
- create beat+regu "open a practice"
- divorce.past beat regu "divorce"
- ex beat regu "divorce"
- colleague beat regu "practice together"
- quarrel beat regu "bicker"
+ help aman cles "back to life"
+ hire aman "taken on"
- flirt cles beat "up and down"

== 2
[Clémence](cles) brings in the pug, healthy, three days running. [Beat](beat) goes to the opera with [her](cles). [Regula](regu), [who](regu) could not care less, drops a cat. [Her](regu) [daughter](viv) with [Beat](beat), [Vivi](viv), sixteen, splits [her](viv) weeks between two flats and hates both fridges. [Frau Oechslin](frau), [landlady](frau) and [enemy](frau) of all barking, gives notice of a rent rise. [Amanuel](aman) repairs [her](frau) deaf canary. The rise is postponed.
+ date beat cles "to the opera"
- jealous regu cles "drops a cat"
- parent beat+regu viv "daughter"
- sad viv "hates both fridges"
- threaten frau beat+regu "rent rise"
- help aman frau "repairs"

== 3
[Vivi](viv) skips school to help [Luca](luca), [who](luca) is nineteen, paints [their](luca) nails black and is the first person [she](viv) has ever wanted to impress. [Regula](regu) works late with [Amanuel](aman) over a poisoned parrot, and [he](aman) mentions a [wife](mir) and a [boy](kid) [he](aman) lost sight of in [Khartoum](@khartoum). [Beat](beat) spends the night at [Clémence](cles)'s lakeside villa. In the morning [her](cles) [husband](urs), [Urs](urs), makes [him](beat) coffee. [He](urs) seems used to it.
+ love viv luca "wanted to impress"
- colleague aman regu "works late with"
- married aman mir "wife"
- parent aman kid "a boy"
- reveal aman regu "mentions"
- lose.past aman kid+mir "lost sight of"
+ affair beat cles "spends the night"
- married cles urs "husband"
- cheat cles urs "spends the night"
- help urs beat "makes him coffee"
- discover urs beat+cles "used to it"

== 4
[Beat](beat) feels cheap. [Beat](beat) ends it with [Clémence](cles). [Clémence](cles) is not used to being left. [She](cles) complains to the board about [Beat](beat). The pug is fine. [Vivi](viv) kisses [Luca](luca). [Luca](luca) laughs, kindly. [Luca](luca) has somebody in Bern. [Vivi](viv) runs to [Regula](regu). [Regula](regu) makes cocoa for [Vivi](viv). [Beat](beat) arrives with cocoa for [Vivi](viv). Now there are two cocoas. [Regula](regu) and [Beat](beat) drink one.
- sad beat "feels cheap"
+ breakup beat cles "ends it"
- accuse cles beat "complains"
+ kiss luca viv "kisses Luca"
- reject luca viv "laughs, kindly"
- couple _ luca "somebody in Bern"
- flee viv "runs to Regula"
- help regu viv "makes cocoa"

== 5
An [inspector](shah) calls, [Dr Shah](shah), [who](shah) once sat beside [Regula](regu) in anatomy and proposed to [her](regu) over a horse. [He](shah) clears [Beat](beat) of malpractice and invites [Regula](regu) to dinner. [Beat](beat) scrubs a clean table for an hour. [Urs](urs) turns up with the pug, in tears: [Clémence](cles) has gone off with the tennis [coach](coop), and the dog won't eat. [Frau Oechslin](frau) takes in both. [Amanuel](aman)'s letter to the Red Cross comes back unopened.
- investigate shah beat "inspector"
+ propose.past shah regu "proposed to her"
- help shah beat "clears Beat"
- invite shah regu "invites Regula"
- jealous beat shah "scrubs a clean table"
- sad urs "in tears"
+ breakup cles urs "gone off with"
- affair cles coop "gone off with"
- housemate.start frau urs "takes in"

== 6
[Regula](regu) and [Shah](shah) are an item by Advent. [Vivi](viv) likes [him](shah), which [Beat](beat) calls treason; [father](beat) and [daughter](viv) stop speaking for a week. [Luca](luca), jilted by Bern, sleeps in the kennels, and is fetched home by [Vivi](viv), [who](viv) has got over it and says so twice. [Aman](aman)'s residence permit runs out on Friday. One way to stay would be a Swiss wife. The [boss](regu), after a sleepless night, offers herself.
+ couple.start regu shah "an item"
- quarrel beat viv "stop speaking"
- breakup.past _ luca "jilted"
- help viv luca "fetched home"
- love.end viv luca "got over it"
- parent beat viv "father"
- boss regu aman "boss"
+ propose regu aman "offers herself"

== 7
[Amanuel](aman) thanks [her](regu) and declines: [he](aman) is married, wherever [she](mir) is. It is [Shah](shah), hurt to the quick by the offer, [who](shah) still rings the ministry and gets [him](aman) a year. Then the [inspector](shah) breaks it off with [Regula](regu): [someone](regu) [who](regu) gives herself away so easily, [he](shah) says, belongs to somebody already. [Beat](beat), coming to gloat, finds [his](beat) former [wife](regu) on the floor with a litter of orphaned hedgehogs, and takes three.
- reject aman regu "declines"
- married aman mir "married"
- sad shah regu "hurt to the quick"
+ help shah aman "gets him a year"
+ breakup shah regu "breaks it off"
- ex beat regu "former wife"
- help beat regu "takes three"

== 8
Hedgehogs eat at night. So [Beat](beat) sleeps over at [Regula](regu)'s. [Vivi](viv) sleeps badly. [Vivi](viv) hears [Beat](beat) sing to a hedgehog. [Regula](regu) hears [Beat](beat) too. At four [she](regu) kisses [Beat](beat). At five [Beat](beat) kisses [Regula](regu). At seven [they](beat+regu) lie to [Vivi](viv). [Vivi](viv) has eyes. [Urs](urs) teaches chess to [Frau Oechslin](frau). [Frau Oechslin](frau) beats [Urs](urs). [Urs](urs) is delighted. A call comes from Khartoum.
- discover viv beat "hears Beat sing"
+ kiss beat regu "kisses Beat"
- betray beat+regu viv "lie to Vivi"
- discover viv beat+regu "has eyes"
- advisor urs frau "teaches chess"
- find frau "beats Urs"
- happy urs "delighted"

== 9
The [boy](kid) is alive. [Milo](kid), eight, in a camp, alone; [his](kid) [mother](mir) died of fever in March. [Amanuel](aman) sits down among the leads and collars. [Luca](luca) closes the practice. [Clémence](cles), tanned, dumped and two months pregnant by the [coach](coop), wants [Urs](urs) and the pug back. [Urs](urs) says [she](cles) may have the pug on Sundays. [Beat](beat) and [Regula](regu), drawing up rules for this thing that [they](beat+regu) are not having, get as far as rule two.
+ discover aman kid "alive"
- parent mir kid "mother"
- die.past mir "died of fever"
- parent aman kid "boy"
- sad aman "sits down"
+ pregnant cles coop "two months pregnant"
- breakup.past coop cles "dumped"
- reconcile? cles urs "wants Urs"
- reject urs cles "on Sundays"
- affair beat regu "not having"

== 10
Papers take months; [Shah](shah) knows a consul. [He](shah) flies to [Khartoum](@khartoum) with [Amanuel](aman), and it is over the airport chessboard that [the two](aman+shah) become friends. [Vivi](viv) discovers a toothbrush, a razor and [her](viv) [father](beat) behind the shower curtain. [She](viv) screams, then calculates: one fridge. [Clémence](cles) faints in the waiting room. [Luca](luca) holds [her](cles) head, then [her](cles) hand. The [banker](cles) asks whether anyone there could use a rich, difficult friend.
- help shah aman "knows a consul"
- travel aman+shah "flies to" @khartoum
+ friend.start aman shah "become friends"
+ discover viv beat "behind the shower curtain"
- parent beat viv "father"
- happy viv "one fridge"
- ill cles "faints"
- help luca cles "holds her head"

== 11
[Amanuel](aman) walks out of arrivals with a [boy](kid) on [his](aman) shoulders. [Milo](kid) speaks to nobody, then to the pug, then to [Frau Oechslin](frau), [whose](frau) lap [he](kid) falls asleep on. [Urs](urs) has asked [her](frau) something on square e4. [She](frau) has moved [her](frau) queen; that means yes. [Regula](regu) snaps at [Beat](beat) over a bill, exactly as in the last year of the marriage. [Both](beat+regu) hear it. [He](beat) takes [his](beat) razor home.
- return aman "out of arrivals"
+ rescue aman kid "on his shoulders"
- parent aman kid "with a boy"
+ propose urs frau "asked her something"
- engaged.start frau urs "means yes"
- quarrel beat regu "snaps at"
- married.past beat regu "the marriage"
- breakup beat regu "takes his razor home"

== 12
[Shah](shah) gives away [Frau Oechslin](frau), now [Oechslin](frau) no more; the canary sings, deaf as a post. [Clémence](cles) has twins in the [groom](urs)'s car, the [vet](aman) from Asmara presiding. [Luca](luca) is named godparent and cries black. On the stairs, between two cakes, [Beat](beat) tells [Regula](regu) that [he](beat) was a rotten husband and would like to apply for locum. "One year, on trial," says [she](regu). "With [your](beat) own fridge." [Vivi](viv) groans from the landing.
+ wedding frau urs "gives away"
- birth cles "twins"
- help aman cles "presiding"
- kin _ luca "godparent"
- sad luca "cries black"
- ex beat regu "rotten husband"
- married.past beat regu "rotten husband"
+ reconcile beat regu "on trial"
