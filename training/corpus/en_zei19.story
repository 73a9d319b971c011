%series Something Blue Ltd
%lang en
%genre workplace romcom: a wedding agency, streaming episode summaries
%cast portia | Portia Mensah; Portia; Mensah | f
%cast lucinda | Lucinda Beale; Lucinda; Beale | f
%cast hugh | Hughie Trant; Hughie; Trant | m
%cast anton | Anton Vasile; Anton | m
%cast cora | Cora Beale; Cora | f
%cast bride1 | - | f
%cast groom1 | - | m
%cast greta | Greta Lindholm; Greta | f
%cast fraser | Fraser | m
%cast mother | Efua Mensah; Efua | f
%cast florist | Nadège | f
%cast stella | Stella Trant; Stella | f
%cast jilted | Ludo | m
%cast mil | - | f
%cast fishmonger | - | m
%cast gfather | - | m

== 1
[Portia Mensah](portia), [planner](portia) of three hundred weddings and guest of honour at none, shares an office, a flat and a heart condition of a bank loan with [Lucinda Beale](lucinda), [her](portia) [partner](lucinda) since business school. Today's [bride](bride1) has locked herself in the vestry. While [Lucinda](lucinda) slips notes under the door, [Portia](portia) finds the [groom](groom1) in the car park, in tears, in the arms of the [caterer](hugh). It was only for comfort, swears [Hughie Trant](hugh); the poor [fellow](groom1) had been told that [she](bride1) never loved [him](groom1). Who told [him](groom1)? The [bride](bride1)'s own [mother-in-law](mil), it emerges, which is to say [his](groom1) [mum](mil).
- housemate lucinda portia "a flat"
- colleague lucinda portia "partner"
- wedding? bride1 groom1 "bride"
- flee bride1 "locked herself"
- help lucinda bride1 "slips notes"
+ find portia groom1 "finds the groom"
- sad groom1 "in tears"
- help hugh groom1 "for comfort"
- love! bride1 groom1 "never loved him"
- betray.past mil groom1 "had been told"
- kin bride1 mil "mother-in-law"
- parent mil groom1 "mum"

== 2
Reconciled by megaphone, the [pair](bride1+groom1) of episode one marry in a lay-by. Next client: [Greta Lindholm](greta), a widowed [cellist](greta), and [her](greta) [fiancé](fraser) [Fraser](fraser), [who](fraser) turns white when [he](fraser) is introduced to [Lucinda](lucinda). [They](fraser+lucinda) lived together for four years, and [he](fraser) went out for milk. [Portia](portia) wants to drop the contract. "On the contrary," says [her](portia) [friend](lucinda), sharpening a pencil: it'll be the most beautiful wedding [she](lucinda) has ever done.
- reconcile bride1 groom1 "Reconciled"
+ wedding bride1 groom1 "marry"
- married.past _ greta "widowed"
- die.past _ "widowed"
- engaged fraser greta "fiancé"
- ex fraser lucinda "lived together"
- breakup.past fraser lucinda "went out for milk"
- quit? portia greta "drop the contract"
- friend lucinda portia "friend"
- wedding? fraser greta "wedding"

== 3
[Efua Mensah](mother) flies in from [Accra](@accra) with one question, and it's not how business is. In a panic [Portia](portia) introduces the nearest bachelor, the Romanian [DJ](anton), [Anton Vasile](anton), as [her](portia) intended. [Anton](anton) rises to the occasion and kisses the old [lady](mother)'s hand. By dessert [he](anton) has been given a watch that belonged to [Portia](portia)'s [grandfather](gfather). [He](anton) tries to give it back in the kitchen. "Keep it on," [she](portia) hisses, "till Thursday."
- travel mother "flies in"
- sad portia "panic"
+ betray portia mother "introduces the nearest bachelor"
- engaged! anton portia "intended"
- help anton portia "rises to the occasion"
- kiss anton mother "kisses"
- gift mother anton "given a watch"
- kin gfather portia "grandfather"
- gift? anton mother "give it back"

== 4
Everything [Fraser](fraser) dislikes finds its way into [Greta](greta)'s wedding: doves, aspic, a harp. The [bride](greta), [who](greta) is nobody's fool, summons [Lucinda](lucinda) to the cloakroom and has the milk story out of [her](lucinda) in ten minutes. Does [he](fraser) still snore? [The two](greta+lucinda) laugh till the harpist stops. It ends with [Greta](greta) asking the [planner](lucinda) to be [her](greta) witness. To [her](lucinda) own surprise [Lucinda](lucinda) says yes and means it. The aspic is struck off.
- wedding? fraser greta "wedding"
- betray lucinda fraser "doves"
- reveal lucinda greta "has the milk story out"
+ discover greta fraser+lucinda "has the milk story out"
- happy greta+lucinda "laugh"
+ invite greta lucinda "asking the planner"
- advisor? lucinda greta "witness"

== 5
[Hughie](hugh)'s [wife](stella) [Stella](stella), pastry, has moved in with the [fishmonger](fishmonger). [She](stella) has taken the ovens along. With two hundred vol-au-vents due by noon, [Hughie](hugh) sits down on the walk-in freezer floor. It is [Cora Beale](cora), [Lucinda](lucinda)'s [niece](cora), sent to [them](lucinda+portia) for work experience after setting fire to a school, [who](cora) commandeers a kebab van and fills the order. [She](cora) has flour on [her](cora) nose. [He](hugh) has hope on [his](hugh) face, of a purely culinary kind: [he](hugh) makes [her](cora) [his](hugh) apprentice.
+ breakup stella hugh "moved in with the fishmonger"
- couple.start fishmonger stella "moved in with"
- married hugh stella "wife"
- move stella fishmonger "moved in"
- steal stella hugh "taken the ovens"
- sad hugh "sits down"
- kin cora lucinda "niece"
- attack.past cora _ "setting fire"
- help cora hugh "fills the order"
+ hire cora hugh "apprentice"

== 6
Thursday has passed and [Efua](mother) hasn't. [She](mother) has asked [Anton](anton) to fix the boiler, the roof and a date. [Portia](portia) at last resolves to come clean, but is beaten to it: [her](portia) [mother](mother) has known since the soup. A man in love, [she](mother) says, doesn't check the clock. A man in love gives back watches. [Portia](portia) laughs. Then [she](portia) goes downstairs, where [Anton](anton) lies under the boiler, and asks [him](anton), so as to be clear about it, which of the two sorts [he](anton) is.
- help? anton mother "fix the boiler"
- wedding? anton portia "a date"
- reveal? portia mother "come clean"
- parent mother portia "mother"
+ discover.past mother anton+portia "has known"
- love? anton portia "A man in love"#2
- happy portia "laughs"

== 7
[Ludo](jilted), stood up at the altar by a client in 2019, has been sending [Beale](lucinda) the same bouquet every anniversary. [She](lucinda) thought it was spite. Tonight [he](jilted) delivers it in person and says that it's gratitude: the woman was a bigamist. [Nadège](florist), [who](florist) has had to tie those roses five years running and has fallen in love with the handwriting, drops the vase on [her](florist) foot. [Ludo](jilted) drives [her](florist) to casualty. The card, for the first time, gets a different name.
- reject.past _ jilted "stood up"
- gift jilted lucinda "bouquet"
- sad! jilted lucinda "spite"
+ reveal jilted lucinda "says that it's gratitude"
- cheat.past _ jilted "bigamist"
- love florist jilted "fallen in love"
- injure florist "drops the vase"
+ help jilted florist "drives her"

== 8
The day before [Greta](greta)'s wedding, the [groom](fraser) goes out for milk. [Lucinda](lucinda) finds [him](fraser) at a motorway service station, car keys in hand, ashen. [She](lucinda) has waited eight years to hit [him](fraser); [she](lucinda) buys [him](fraser) a tea. What is [he](fraser) running from? [He](fraser) can't have children, it comes out; [he](fraser) found out in [Lucinda](lucinda)'s time, couldn't tell [her](lucinda), and cannot tell [Greta](greta). "[She](greta)'s fifty-three, [you](fraser) idiot," says [Lucinda](lucinda), and holds the passenger door open.
- wedding? fraser greta "wedding"
+ flee fraser greta "goes out for milk"
- find lucinda fraser "finds him"
- sad fraser "ashen"
- attack? lucinda fraser "hit him"
- gift lucinda fraser "buys him a tea"
- parent! fraser _ "can't have children"
+ reveal fraser lucinda "it comes out"
- discover.past fraser "found out"
- reveal! fraser greta "cannot tell"
- help lucinda fraser "holds the passenger door"

== 9
[Greta](greta) and [Fraser](fraser) are man and wife, with a cello, without doves. In the marquee, competition: a rival agency is handing out cards, and its [owner](stella) is [Stella Trant](stella), [fishmonger](fishmonger) at [her](stella) side. [She](stella) poaches the band, the marquee and half of June. [Hughie](hugh) pleads with [her](stella) behind the generator, and for a moment, before the lights come on, it looks from the dance floor as if those [two](hugh+stella) are kissing. [They](hugh+stella) are. [Cora](cora), [who](cora) has baked [him](hugh) a pie in the shape of an oven, eats it.
+ wedding fraser greta "man and wife"
- boss stella _ "owner"
- steal stella _ "poaches"
- reconcile? hugh stella "pleads"
+ kiss hugh stella "kissing"
- create cora "baked"
- gift? cora hugh "baked him"

== 10
The bank calls in the loan. [Portia](portia) has been offered a post in [Dubai](@dubai) and hasn't told [Lucinda](lucinda); [Lucinda](lucinda) has sold [her](lucinda) car and hasn't told [Portia](portia). [Both](lucinda+portia) are discovered on the same afternoon, by the same bailiff, with the same bottle. [They](lucinda+portia) call each other everything the trade forbids. [Anton](anton), [whose](anton) turntables have just been carried out as assets, plays [them](lucinda+portia) [their](lucinda+portia) first jingle on a comb. [She](portia) will write to [Dubai](@dubai), says [one](portia). [She](lucinda) prefers walking anyway, says [the other](lucinda).
- hire? portia _ "offered a post" @dubai
- reveal! portia lucinda "hasn't told Lucinda"
- lose lucinda "sold her car"
- reveal! lucinda portia "hasn't told Portia"
- discover _ lucinda+portia "discovered"
+ quarrel lucinda portia "call each other"
- create anton "plays them"
- lose anton "carried out"
+ reconcile lucinda portia "prefers walking"

== 11
[Stella](stella)'s empire lasts until the first June wedding, where two hundred guests are poisoned by a prawn. The [fishmonger](fishmonger) absconds. Sobbing, green, [she](stella) stands at [her](stella) [ex-husband](hugh)'s kitchen door, and it isn't [he](hugh) but [Cora](cora), with a ladle, [who](cora) sends the pastry [cook](stella) packing. "That's [his](hugh) decision," says [Stella](stella). [Hughie](hugh), behind [them](cora+stella), decides. [He](hugh) returns to [Stella](stella) [her](stella) wedding ring, and to the fridge [his](hugh) eye, where a second oven-shaped pie is cooling.
- ill _ "poisoned"
+ flee fishmonger stella "absconds"
- sad stella "Sobbing"
- ill stella "green"
- ex hugh stella "ex-husband"
- reject cora stella "sends"
+ reject hugh stella "decides"
- gift hugh stella "returns to Stella"

== 12
Last chance, and a big one: a wedding for four hundred, deposit in cash, the [couple](anton+portia)'s names withheld. [Efua](mother) has paid. There stands [Portia](portia), headset on, clipboard in hand, running late for the ceremony, when [Lucinda](lucinda) takes the clipboard away from [her](portia) and gives [her](portia) flowers. [Anton](anton) is under the arch with no watch on. Nobody asked [her](portia), [she](portia) objects. So [he](anton) does. [Nadège](florist) and [Ludo](jilted), in the second row, are already on to names; [Hughie](hugh) cuts the cake with [his](hugh) [apprentice](cora)'s knife. [Portia](portia), for once, is not in charge of anything.
- gift mother portia "has paid"
- betray lucinda+mother portia "names withheld"
- gift lucinda portia "gives her flowers"
+ propose anton portia "does"
+ wedding? anton portia "ceremony"
- couple florist jilted "already on to names"
- advisor hugh cora "apprentice"
