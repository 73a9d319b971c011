%series Low Headroom
%lang en
%genre comedy about bachelors sharing a barge, newspaper listings
%cast lachlan      | Lachlan | m
%cast wilf         | Wilf | m
%cast crispin      | Crispin | m
%cast ikenna       | Ikenna | m
%cast odile        | Odile | f
%cast bruno        | Bruno | m
%cast thelma       | Thelma | f
%cast jacqui       | Jacqui | f
%cast orthodontist | - | m
%cast ikmum        | Mrs Obiora | f
%cast chidera      | Chidera | f
%cast fenella      | Fenella | f
%cast spurling     | Spurling | m
%cast morna        | Morna | f
%cast mornaman     | - | m
%cast hygienist    | - | f

== 1
Bachelorhood is best enjoyed in company. Jilted at the altar in April, [Lachlan](lachlan) has sunk the honeymoon money into a leaking barge, the [Patience](*patience), and takes in [Wilf](wilf), [whose](wilf) [ex-wife](jacqui) kept the house, the spaniel and the good saucepans. [Crispin](crispin), between engagements of every kind, moves aboard unasked. [Ikenna](ikenna), [lodger](ikenna) number three, swears to [his](ikenna) [mother](ikmum) in [Enugu](@enugu) that [he](ikenna) shares with two nuns. And on the next mooring a [woman](odile) hangs out stockings …
- breakup.past _ lachlan "Jilted at the altar"
+ move wilf lachlan "takes in"
- ex jacqui wilf "ex-wife"
- move crispin "moves aboard"
- housemate ikenna lachlan "lodger number three"
- betray ikenna ikmum "swears to his mother"
- parent ikmum ikenna "mother"
- neighbour lachlan odile "on the next mooring"

== 2
It takes a fallen garment to break the ice. [Lachlan](lachlan) fishes it out of the cut and is lost from that hour; [Odile](odile), the [puppeteer](odile) to [whom](odile) it belongs, rewards [him](lachlan) with a jar of plums. Alas, it is [Crispin](crispin) [who](crispin) steals across to [her](odile) bunk by night, and [who](crispin) says nothing of it at breakfast. [Wilf](wilf), summoned by [Jacqui](jacqui) to see to a blocked sink, discovers [his](wilf) slippers on the feet of an [orthodontist](orthodontist). [Ikenna](ikenna)'s [mother](ikmum) announces a visit.
+ love.start lachlan odile "is lost"
- gift odile lachlan "jar of plums"
+ affair.start crispin odile "to her bunk"
- reveal! crispin "says nothing"
- help wilf jacqui "see to"
- discover wilf jacqui+orthodontist "discovers"
- parent ikmum ikenna "mother"
- travel? ikmum "announces a visit"

== 3
[Mrs Obiora](ikmum) comes up the gangplank with two suitcases and a photograph of [Chidera](chidera), [whom](chidera) [her](ikmum) [son](ikenna) is to lead to the altar at Easter. For lack of nuns [Thelma](thelma), the [lock-keeper](thelma), is stuffed into a habit; [she](thelma) obliges on account of [Wilf](wilf), on [whom](wilf) [she](thelma) has had designs since the spring floods. [Lachlan](lachlan) practises on the tiller what [he](lachlan) means to say to [Odile](odile). [Crispin](crispin), within earshot, could put an end to [his](lachlan) illusions, but likes the plums too well.
- travel ikmum "comes up the gangplank" *patience
- parent ikmum ikenna "son"
- wedding? chidera ikenna "lead to the altar"
+ betray ikenna+thelma ikmum "stuffed into a habit"
- love thelma wilf "has had designs"
+ confess? lachlan odile "means to say"
- reveal! crispin lachlan "could put an end"

== 4
Truth comes out, generally in a gale. A rope parts, the [Patience](*patience) rams the puppet boat, and [Lachlan](lachlan), leaping to [Odile](odile)'s aid, shines [his](lachlan) lantern on [Crispin](crispin) in [her](odile) only blanket. Words are exchanged that no towpath should hear. [Mrs Obiora](ikmum), undeceived about the [nun](thelma), laughs until [she](ikmum) hiccups and makes a bosom friend of [Thelma](thelma). Bitten by a swan, [Ikenna](ikenna) is sewn up, for want of a doctor, by a [vet](fenella). [Fenella](fenella), says the badge. [He](ikenna) cannot recall any photograph.
- help? lachlan odile "leaping to Odile's aid"
+ discover lachlan crispin+odile "shines his lantern"
- quarrel crispin lachlan "Words are exchanged"
- discover ikmum thelma "undeceived"
- friend.start ikmum thelma "bosom friend"
- injure ikenna "Bitten by a swan"
- treat ikenna fenella "sewn up"
- love.start ikenna fenella "cannot recall"

== 5
Space is now divided by a chalk line. Banished by [Lachlan](lachlan) to the bilge end, [Crispin](crispin) assures [Odile](odile) through a porthole that for [him](crispin) it has become serious; for [her](odile), alas, it hasn't, and there is a [husband](bruno) in [Basel](@basel) besides. [Wilf](wilf) instructs [Thelma](thelma) in soldering and notices nothing. Egged on by [his](ikenna) own [mother](ikmum), [Ikenna](ikenna) goes every day to have [his](ikenna) stitches looked over by [Fenella](fenella). [Jacqui](jacqui)'s [beau](orthodontist) finds that [he](orthodontist) is allergic to spaniels.
- reject lachlan crispin "Banished"
+ confess crispin odile "become serious"
- reject odile crispin "it hasn't"
- married bruno odile "husband"
- advisor wilf thelma "instructs"
- help ikmum ikenna "Egged on"
- parent ikmum ikenna "mother"
- treat ikenna fenella "looked over"
- couple jacqui orthodontist "Jacqui's beau"

== 6
Husbands have a way of turning up. [Bruno](bruno), [who](bruno) carves marionettes and weighs eighteen stone, ties up in the dark. [Crispin](crispin), in fear for [his](crispin) profile, seeks asylum on the wrong side of the chalk line; [Lachlan](lachlan), no less heartsore over [Odile](odile), rubs it out with [his](lachlan) sleeve. By telephone [Mrs Obiora](ikmum) lets [Chidera](chidera) down gently: there will be no Easter wedding with [Ikenna](ikenna). And [Jacqui](jacqui), thrown over by the [orthodontist](orthodontist) for a [hygienist](hygienist), rings [Wilf](wilf) about a sink that is not blocked at all.
- travel bruno "ties up"
- sad crispin bruno "in fear"
+ reconcile crispin lachlan "rubs it out"
- sad lachlan odile "heartsore"
- reveal ikmum chidera "lets Chidera down"
- wedding! chidera ikenna "no Easter wedding"
+ breakup orthodontist jacqui "thrown over"
- couple.start hygienist orthodontist "for a hygienist"
- betray jacqui wilf "not blocked at all"

== 7
One night under [his](wilf) old roof, on [his](wilf) old side of [Jacqui](jacqui)'s bed, and [Wilf](wilf) has to tell [Thelma](thelma), [who](thelma) had iced [him](wilf) a birthday cake, that the pipes were complicated. [Thelma](thelma) knows pipes. [She](thelma) closes the lock to all traffic and sobs into [her](thelma) cap. Over an anaesthetised poodle [Ikenna](ikenna) and [Fenella](fenella) bump spectacles, on purpose. What [he](ikenna) learns only afterwards: the [vet](fenella) is promised to [Spurling](spurling), the [harbour master](spurling) from [whom](spurling) [the four](crispin+ikenna+lachlan+wilf) rent [their](crispin+ikenna+lachlan+wilf) mooring.
+ sex jacqui wilf "side of Jacqui's bed"
- betray wilf thelma "pipes were complicated"
- gift thelma wilf "birthday cake"
- discover thelma wilf "knows pipes"
- sad thelma wilf "sobs"
+ kiss fenella ikenna "bump spectacles"
- discover ikenna fenella "learns only afterwards"
- engaged fenella spurling "promised"

== 8
A slighted man with a rubber stamp is best avoided. Having got wise to [Fenella](fenella) and [Ikenna](ikenna), [Spurling](spurling) gives the [Patience](*patience) a fortnight to clear the basin. [Crispin](crispin) favours scuttling the [harbour master](spurling)'s launch; [Ikenna](ikenna) goes to [him](spurling) and makes a clean breast of it, for which [he](ikenna) collects a black eye. [Fenella](fenella) returns the ring, on nobody's account, [she](fenella) stresses. Without a farewell to [Thelma](thelma), [Wilf](wilf) carries [his](wilf) toolbox back to [Jacqui](jacqui) for good.
+ discover spurling fenella+ikenna "got wise"
- threaten spurling "a fortnight"
- attack? crispin spurling "scuttling"
- reveal ikenna spurling "clean breast"
- attack spurling ikenna "black eye"
+ breakup fenella spurling "returns the ring"
- reconcile jacqui wilf "back to Jacqui"

== 9
Some presents can be sent back. [Morna](morna), [she](morna) of the April altar, appears on the towpath with eleven toast racks and a bad conscience: the other [man](mornaman), [she](morna) confides to [Lachlan](lachlan), has been shown the gate; might [they](lachlan+morna) try again? [He](lachlan) asks for time. On the neighbouring deck [Odile](odile) and [her](odile) [husband](bruno) give a puppet play about four oafs in a tub. [Thelma](thelma) applies for a transfer to the north. [Wilf](wilf), dry at last, lies awake and misses the drip.
+ return morna lachlan "appears on the towpath"
- breakup.past morna lachlan "April altar"
- sad morna "bad conscience"
- breakup morna mornaman "shown the gate"
- reconcile? lachlan morna "try again"
- married bruno odile "husband"
- create bruno+odile "a puppet play"
- move? thelma "applies for a transfer"
- sad wilf "misses"

== 10
On the eve of the eviction the cellar, a bucket, is drunk dry. [Wilf](wilf) comes with the spaniel under [his](wilf) arm: it is all over with [Jacqui](jacqui), for the second time and by [his](wilf) own choice. [Bruno](bruno), none the wiser, has engaged [Odile](odile)'s [admirer](crispin), [Crispin](crispin), for the voice of the wolf. [Fenella](fenella) would like to know from [Ikenna](ikenna) if the fourth bunk might hold two. And [Lachlan](lachlan) reveals to [his](lachlan) [friends](crispin+ikenna+wilf) that [he](lachlan) was never half as fond of [Morna](morna) as of the cake.
- celebrate crispin+ikenna+lachlan+wilf "drunk dry"
+ breakup wilf jacqui "all over"
- love crispin odile "admirer"
- discover! bruno crispin+odile "none the wiser"
- hire crispin bruno "engaged"
- move? fenella ikenna "might hold two"
- reveal lachlan crispin+ikenna+wilf "reveals"
- friend crispin+ikenna+wilf lachlan "friends"
- love! lachlan morna "never half as fond"

== 11
[Wilf](wilf) reaches the lock an hour late: [Thelma](thelma) has gone north on the milk train without learning that [he](wilf) returns [her](thelma) affections. The [Patience](*patience) gives chase at three miles an hour, with [Mrs Obiora](ikmum) at the stove, the [bachelors](crispin+ikenna+lachlan+wilf) at the poles and [Spurling](spurling), brandishing a summons, in [his](spurling) launch behind. When the launch capsizes, it is [Ikenna](ikenna) [who](ikenna) hauls the [harbour master](spurling) in. [The two](ikenna+spurling) shake hands. [Morna](morna), left standing on the quay, has [her](morna) answer.
- travel thelma "gone north"
+ love wilf thelma "returns her affections"
- discover! thelma wilf "without learning"
- threaten spurling crispin+ikenna+lachlan+wilf "brandishing a summons"
+ rescue ikenna spurling "hauls"
- reconcile ikenna spurling "shake hands"
- reject lachlan morna "has her answer"

== 12
Every lock opens in the end. At the topmost one [Wilf](wilf) sinks into the mud before [Thelma](thelma) and offers [her](thelma) a brass washer, size nine; it fits. [Mrs Obiora](ikmum) dances at the nuptials of [Ikenna](ikenna) and [his](ikenna) [vet](fenella), with [Crispin](crispin), back from the tour, howling the Ave Maria. [Lachlan](lachlan), by now the last bachelor aboard, is coiling rope when a young [lady](chidera) with a familiar face inquires after a berth. [Chidera](chidera), [she](chidera) says. Will [he](lachlan) take [her](chidera) in?
+ propose wilf thelma "brass washer"
- engaged.start thelma wilf "it fits"
+ wedding fenella ikenna "nuptials"
- celebrate ikmum fenella+ikenna "dances"
- return crispin "back from the tour"
- meet chidera lachlan "inquires after a berth"
- move? chidera lachlan "take her in"
