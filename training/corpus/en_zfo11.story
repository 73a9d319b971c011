%series Spin Cycle
%lang en
%genre everyday soap around a launderette in Hull, evening TV listings
%cast peg | Peg Ellerby; Peg | f
%cast roy | Roy Ellerby; Roy | m
%cast shelley | Shelley Ellerby; Shelley; Shell | f
%cast ismail | Ismail Demir; Ismail | m
%cast defne | Defne Demir; Defne | f
%cast kurt | Kurt Boyes; Kurt; Boyes | m
%cast angel | Angel Monteiro; Angel | m
%cast petra | Petra Kask; Petra | f
%cast mick | Mick | m
%cast bo | Bo | n
%cast dentist | Clive Amos; Amos | m
%cast vicar | Reverend Joy; Joy | f
%cast lad | Ty | m
%cast sarge | - | f
%cast mum | - | f
%cast wife | - | f

== 1
[Peg](peg) opens up at six, and somebody is asleep in the tumble dryer: [Bo](bo), fifteen, off the ferry, no address. [Peg](peg) makes tea. Upstairs [her](peg) [Roy](roy), married to [her](peg) thirty years on Saturday, isn't pleased to have another mouth at the table. [Their](peg+roy) [Shelley](shelley) is pleased about something quite different. The new [tenant](angel) across the landing, [Angel Monteiro](angel), has asked [her](shelley) the way to the docks, walked [her](shelley) there and back, and forgotten to look at a single ship.
- find peg bo "asleep in the tumble"
- flee.past bo "no address"
- help peg bo "makes tea"
- married peg roy "married to her"
- move bo peg+roy "another mouth"
- parent peg+roy shelley "Their Shelley"
- neighbour.start angel shelley "across the landing"
+ date angel shelley "walked her there"

== 2
[Kurt Boyes](kurt), [who](kurt) has the betting shop next door, would like the launderette as well. [He](kurt) offers [Roy](roy) a price and reminds [him](roy), with an arm round [his](roy) neck, of what [he](roy) has lost on the dogs since Whitsun. [Peg](peg) knows about the dogs but not the sum. [Defne Demir](defne), from the kebab house, brings in [her](defne) tablecloths and [her](defne) troubles: [her](defne) [father](ismail) has found [her](defne) a husband in [Izmir](@izmir), and [she](defne) has already got [somebody](mick) in [Hull](@hull). [She](defne) won't say who. The [somebody](mick), up a ladder, is cleaning the window.
- neighbour kurt peg+roy "next door"
- threaten kurt roy "arm round his neck"
- lose.past roy kurt "lost on the dogs"
- discover! peg roy "not the sum"
- parent ismail defne "father"
- wedding? _ defne "a husband in Izmir"
+ couple defne mick "got somebody"
- reveal! defne peg "won't say who"

== 3
Pearl wedding. Sausage rolls, a banner, the whole street between the machines. [Roy](roy) makes a speech about loyalty. [Petra Kask](petra), [who](petra) does the service washes on Tuesdays, leaves before the toast, and [Peg](peg), carrying plates out, comes upon [her](petra) sobbing into the soap powder. It takes [her](peg) until the cake to put the Tuesdays together. [She](peg) cuts [Roy](roy) a slice, wishes [him](roy) many happy returns, and pushes it into [his](roy) face; then [she](peg) locks the flat from the inside.
- celebrate peg+roy "Pearl wedding"
- boss peg petra "does the service washes"
- sad petra "sobbing"
+ discover peg petra+roy "put the Tuesdays together"
- affair petra roy "Tuesdays"#2
- cheat roy peg "Tuesdays"#2
- attack peg roy "pushes it"
+ breakup peg roy "locks the flat"

== 4
[Roy](roy) sleeps in the shop. [Bo](bo) sleeps in the shop. [Bo](bo) snores less than [Roy](roy). [Petra](petra) quits. [Petra](petra) takes nothing but [her](petra) radio. [Shelley](shelley) spits at [Petra](petra) in the street. [Petra](petra) lets [Shelley](shelley) spit. [Angel](angel) lends [Petra](petra) a handkerchief. [Shelley](shelley) sees [Angel](angel) do it. [She](shelley) tells [Angel](angel) to choose. "A handkerchief?" asks [Angel](angel).
- housemate bo roy "sleeps in the shop"#2
- quit petra peg "quits"
- attack shelley petra "spits"
- help angel petra "lends"
- discover shelley angel "sees"
+ jealous shelley petra "to choose"

== 5
[Ismail](ismail) learns from [Kurt](kurt) that [his](ismail) [girl](defne) is walking out with [Mick](mick), a window [cleaner](mick) with a record and two kids. [Kurt](kurt) doesn't do it for nothing: [he](kurt) fancies [her](defne) himself. There are words in the kebab house, and a plate. [Defne](defne) climbs down the very ladder that has caused the trouble and is married by [Reverend Joy](vicar) on Friday, to a [man](mick) [who](mick) cries more than the [bride](defne). [Peg](peg) stands up as witness. [Ismail](ismail) turns [his](ismail) sign to "closed".
- reveal kurt ismail "learns from Kurt"
- parent ismail defne "his girl"
- couple defne mick "walking out"
- arrest.past _ mick "a record"
- love kurt defne "fancies her"
- quarrel defne ismail "words"
- flee defne ismail "climbs down"
+ wedding defne mick "married by Reverend Joy"
- sad ismail "closed"

== 6
At the [dentist](dentist)'s [Peg](peg) recognises, upside down, [Clive Amos](dentist), [who](dentist) sat behind [her](peg) in fourth form and dipped [her](peg) plait in the ink. [He](dentist) doesn't charge for the filling. [He](dentist) does ask if [she](peg) is still with the [goalkeeper](roy). [Roy](roy), [who](roy) hasn't kept a goal for thirty-five years, is at that moment round at [Petra](petra)'s with a bag of chips, and is sent away with it. [She](petra) has met [her](petra) own face in the mirror and didn't care for it. The chips are eaten by [Bo](bo).
- advisor dentist peg "dentist's"
- friend.past dentist peg "sat behind her"
- treat peg dentist "the filling"
- couple? peg roy "with the goalkeeper"
+ reject petra roy "sent away with it"
- affair.end petra roy "sent away with it"
- sad petra "didn't care for it"

== 7
A brick through the launderette window, wrapped in a betting slip. [Angel](angel) chases the [thrower](lad) to the dock gates and comes back with a black eye, a limp and the [culprit](lad): [Ty](lad), twelve, [Kurt](kurt)'s [nephew](lad), paid in crisps. [Shelley](shelley) sees to the eye with a bag of frozen peas and, since [she](shelley) is there, to the mouth. The handkerchief is forgiven. [Bo](bo) gives [Ty](lad) a look, then a broom. The two [kids](bo+lad) don't say a word all afternoon, and by five [they](bo+lad) are thick as thieves.
- attack lad peg "A brick"
- arrest angel lad "comes back with"
- injure angel lad "black eye"
- kin kurt lad "nephew"
- hire lad kurt "paid in crisps"
- treat angel shelley "sees to the eye"
+ kiss angel shelley "to the mouth"
- reconcile angel shelley "is forgiven"
+ friend.start bo lad "thick as thieves"

== 8
Rain on the Humber, a ship's horn, eleven odd socks. [Peg](peg) and the [dentist](dentist) go dancing at the Legion; on the way home [he](dentist) tells [her](peg) that [he](dentist) buried a wife in March and isn't up to more than a foxtrot. A foxtrot, says [Peg](peg), is just the right size. Across the road [Mick](mick)'s [ex](mum), [mother](mum) of [his](mick) two, wants them back from the [newlyweds](defne+mick). [Defne](defne), married three weeks and more fond of those boys than [she](defne) ever let on, wipes their noses, packs their bags and goes to bed in [her](defne) coat.
+ date dentist peg "go dancing"
- die.past _ "buried a wife"
- married.past _ dentist "buried a wife"
- reveal dentist peg "tells her"
- ex mick mum "ex"
- parent mick+mum _ "mother of his two"
- married defne mick "newlyweds"
- sad defne "goes to bed"

== 9
Who is [Bo](bo)? A police [sergeant](sarge) with a photograph has the answer: wanted for nothing, missed by a stepfather in [Esbjerg](@esbjerg), who is on his way. [Bo](bo) goes white, takes the till money and is gone. It is [Roy](roy), [who](roy) has shared four months of nights with the [kid](bo), [who](roy) guesses where to look, and sits down in the bottom of the lifeboat without asking anything. [Bo](bo) rolls up a sleeve. [Roy](roy) looks at the burns. When the stepfather gets off the ferry, [Roy](roy) is at the barrier, and for once in [his](roy) life saves everything.
- kin _ bo "stepfather"
- sad bo "goes white"
- steal bo peg "takes the till money"
+ flee bo "is gone"
- housemate bo roy "shared four months"
- find roy bo "guesses where to look"
- injure.past bo _ "burns"
- attack.past _ bo "burns"
+ rescue roy bo "saves everything"

== 10
[Peg](peg) hears what [Roy](roy) did. [Peg](peg) brings [Roy](roy) a pillow. It is the good one. [Amos](dentist) sees [Peg](peg) look at [Roy](roy). [Amos](dentist) bows out like a gentleman. [Joy](vicar) takes [Amos](dentist) to the pictures. [Joy](vicar) likes a foxtrot. [Kurt](kurt) sends [Defne](defne) roses. [Mick](mick) sends [Kurt](kurt) the roses, stalks first. [Shell](shelley) does a test. [Shell](shelley) does another.
- discover peg roy "hears"
- gift peg roy "a pillow"
- reconcile? peg roy "good one"
+ breakup dentist peg "bows out"
- date dentist vicar "to the pictures"
- flirt kurt defne "roses"
- reject mick kurt "stalks first"
- pregnant? shelley angel "a test"

== 11
It is positive both times. [Angel](angel), told over the ironing, whoops, and then remembers that [he](angel) has a [wife](wife) in [Vigo](@vigo); it was to be annulled, it has been going to be annulled for six years. [Shelley](shelley) sends the iron after [him](angel) down the stairs. [Kurt](kurt) calls in [Roy](roy)'s debt: the money or the keys, by noon. At five to twelve [Ismail](ismail) walks in with a carrier bag. [His](ismail) [daughter](defne) has told [him](ismail) who was [her](defne) witness, and [he](ismail) does not forget a kindness, or, it would appear, a grandchild on the way, for [Defne](defne)'s apron is tight.
+ pregnant shelley angel "is positive"
- reveal shelley angel "told over the ironing"
- happy angel "whoops"
- married angel wife "has a wife"
- divorce? angel wife "to be annulled"
- attack shelley angel "sends the iron"
- threaten kurt roy "or the keys"
- parent ismail defne "daughter"
- gift ismail roy "carrier bag"
- pregnant defne mick "on the way"
+ reconcile defne ismail "has told him"

== 12
A [woman](wife) with a wheeled case asks in the launderette for a certain [Monteiro](angel). [Shelley](shelley), [who](shelley) takes [her](wife) for the [wife](wife), and is right, has an iron in [her](shelley) hand. The [visitor](wife) has a paper in [hers](wife), signed and stamped, and wants only a stamp for the return envelope. [She](wife) looks at [Shelley](shelley)'s front and remarks that [he](angel) cannot cook. [Shelley](shelley) finds [him](angel) among the ships, at last looking at them. What [she](shelley) says is lost in a foghorn; what [he](angel) answers is not.
- travel wife "asks in the launderette"
- married angel wife "the wife"
- divorce angel wife "signed and stamped"
- find shelley angel "among the ships"
+ reconcile angel shelley "lost in a foghorn"

== 13
Saturday again, and a banner again. This time the speech is by [Peg](peg), on the subject of second rinses; [Roy](roy), back upstairs on probation, holds the sausage rolls. [Kurt](kurt)'s shop has been raided, and [Kurt](kurt) with it. [Ty](lad) now sleeps on the bunk above [Bo](bo), for [whom](bo) [Peg](peg) and [Roy](roy) have got the papers as foster [parents](peg+roy). [Petra](petra) has sent a card from [Tallinn](@tallinn); it is [Shelley](shelley) [who](shelley) pins it up. At ten past nine [Shell](shelley) grips the edge of machine four. [Angel](angel) faints on the spot. [Amos](dentist) says that [he](dentist) is only a dentist, and washes [his](dentist) hands.
- celebrate peg+roy "a banner again"
+ reconcile peg roy "back upstairs"
- arrest _ kurt "raided"
- housemate.start bo lad "sleeps on the bunk"
- kin.start bo peg+roy "foster parents"
- reconcile petra shelley "pins it up"
+ birth? shelley "grips the edge"
- ill angel "faints"
- help? dentist shelley "washes his hands"
