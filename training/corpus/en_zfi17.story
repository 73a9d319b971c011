%series The Bora Files
%lang en
%genre crime series set in Trieste, Sunday-supplement episode previews
%cast nives    | Commissario Nives Furlan; Nives; Furlan | f
%cast ettore   | Ettore Slataper; Ettore | m
%cast mirko    | Mirko Hrovat; Mirko | m
%cast donata   | Donata Furlan; Donata | f
%cast loredana | Loredana | f
%cast sandro   | Sandro Cosulich; Sandro; Cosulich | m
%cast olga     | Olga | f
%cast vesna    | Vesna | f
%cast greta    | Greta Cosulich; Greta | f
%cast fisher   | Zvane | m
%cast priest   | Don Tullio | m
%cast luca     | Luca | m
%cast dead     | - | m

== 1 Force Nine
The wind blows a coffin off the Molo Audace, and in it there are, besides the late [shipowner](dead), eleven kilos of somebody else's cocaine. [Commissario Nives Furlan](nives) questions the [undertaker](ettore), [Ettore Slataper](ettore), and would find it easier if [he](ettore) had not jilted [her](nives) at the altar in 1999. [He](ettore) swears [he](ettore) knows nothing. [Mirko Hrovat](mirko), [her](nives) [deputy](mirko), [who](mirko) wasn't born in [Trieste](@trieste) and believes nobody, takes down every word, including those [she](nives) wishes [he](mirko) hadn't heard. The [heir](sandro), [Sandro Cosulich](sandro), asks only if the coffin was scratched.
- die.past dead "late shipowner"
+ find _ "eleven kilos"
- investigate nives ettore "questions"
- breakup.past ettore nives "jilted"
- wedding! ettore nives "at the altar"
- boss nives mirko "deputy"
- discover mirko ettore+nives "takes down every word"
- kin dead sandro "heir"

== 2 The Washerwoman
[Olga](olga), [who](olga) washes the dead for [Ettore](ettore), was sent home early on the night in question by a phone call that [he](ettore) denies having made. [She](olga) tells it to [Loredana](loredana), [her](olga) [lodger](loredana), a [croupier](loredana), because [she](loredana) listens so well; [Loredana](loredana) passes it on to [Sandro Cosulich](sandro), [who](sandro) pays [her](loredana) rent. By morning [Olga](olga) has been pushed down the steps of San Giusto. [Nives](nives) sits at [her](olga) bedside. [Olga](olga) won't say who it was; what [she](olga) does say, fingering the sheet, is that this is not how one tucks in a corpse.
- boss ettore olga "washes the dead for"
- betray _ olga "sent home early"
- reveal olga loredana "tells it"
- housemate loredana olga "lodger"
+ betray loredana olga "passes it on"
- reveal loredana sandro "passes it on"
- affair loredana sandro "pays her rent"
+ attack _ olga "pushed down"
- injure olga "pushed down"
- help nives olga "at her bedside"
- reveal! olga nives "won't say"

== 3 Sisters
[Donata Furlan](donata), public [prosecutor](donata), takes the case out of [her](donata) younger [sister](nives)'s hands on account of the jilting, and [Nives](nives) reminds [her](donata) with whom [he](ettore) had spent that wedding morning. [They](donata+nives) have not mentioned it in twenty-five years. [Donata](donata) goes white, [Nives](nives) goes out, [Mirko](mirko) stays and makes camomile for the [prosecutor](donata), and is asked to report to [her](donata) behind [his](mirko) [boss](nives)'s back. [He](mirko) says [he](mirko) will sleep on it. [He](mirko) tells [Nives](nives) within the minute.
- sibling donata nives "sister"
- steal donata nives "takes the case out"
- cheat.past ettore nives "spent that wedding morning"
- affair.past donata ettore "spent that wedding morning"
- betray.past donata nives "spent that wedding morning"
+ quarrel donata nives "reminds her"
- help mirko donata "makes camomile"
- boss nives mirko "boss"
- betray? mirko nives "behind his boss's back"
+ reveal mirko nives "tells Nives"

== 4 The House Always Wins
[Mirko](mirko) goes undercover at the casino in [Portorož](@portoroz), as a widower with a system. [Loredana](loredana) deals to [him](mirko) and sees after three hands that [he](mirko) has no system and no late wife. [She](loredana) could ring [Sandro](sandro). Instead [she](loredana) slips [him](mirko) a chip with a number on it and is waiting in the car park, where, with [her](loredana) shoes off, [she](loredana) cries over [Olga](olga), [who](olga) had knitted [her](loredana) those socks. [Mirko](mirko) lends [her](loredana) [his](mirko) jacket. From a balcony [Greta Cosulich](greta), [Sandro](sandro)'s [wife](greta), takes a photograph of [them](loredana+mirko) for [her](greta) album.
- travel mirko "goes undercover" @portoroz
- betray mirko loredana "as a widower"
+ discover loredana mirko "sees after three hands"
- married! mirko _ "no late wife"
- reveal! loredana sandro "could ring Sandro"
- meet loredana mirko "waiting in the car park"
- gift loredana mirko "slips him a chip"
- sad loredana olga "cries"
- gift.past olga loredana "knitted her"
- help mirko loredana "lends her"
- married greta sandro "wife"
- investigate greta loredana+mirko "takes a photograph"

== 5 Caffè San Marco
Nothing to be done until the divers can go down. The old gentlemen play chess; one of them has been about to move since Tuesday. [Don Tullio](priest) argues with the waiter about the Trinity and is given a third coffee for it. A dog that everyone takes for everyone else's goes from table to table. [Nives](nives) reads the obituaries, as other women read the horoscope. [Ettore](ettore) comes in, sees [her](nives), and goes out again. Outside, the wind takes [his](ettore) hat.
- quarrel _ priest "argues"
- gift _ priest "third coffee"
+ flee ettore nives "goes out again"
- lose ettore "takes his hat"

== 6 An Album
[Greta](greta) knows every one of [her](greta) [husband](sandro)'s women by name, flat and shoe size. [She](greta) lays the album on [Donata](donata)'s desk and offers to exchange it for a passport. The [prosecutor](donata), turning pages, comes to a picture of herself at thirty with [Sandro](sandro). It is a polite form of blackmail, and [Greta](greta) has polite manners. [Donata](donata) shuts the book. That evening [she](donata) drops the charges against [Cosulich](sandro), and [Nives](nives), [who](nives) cannot imagine why, calls [her](donata) corrupt in front of the whole corridor.
- married greta sandro "husband"
- cheat sandro greta "women"
- discover.past greta sandro "knows every one"
+ threaten greta donata "blackmail"
- affair.past donata sandro "picture of herself"
- help? donata greta "passport"
- help donata sandro "drops the charges"
- discover! nives donata "cannot imagine why"
+ accuse nives donata "corrupt"

== 7 Nets
[Zvane](fisher), a [fisherman](fisher) from Istria, lands a second coffin, and the [man](luca) in this one, [Greta](greta)'s [driver](luca) [Luca](luca), is alive. [Zvane](fisher) gives [him](luca) grappa before [he](fisher) gives [him](luca) to the law. [He](luca) had pushed the [washerwoman](olga), [Luca](luca) admits, teeth chattering, but it was on the [lady](greta)'s orders, not the [gentleman](sandro)'s; [Sandro](sandro) thinks that ships carry timber. When [he](luca) asked [her](greta) for more, [she](greta) had [him](luca) boxed. [Mirko](mirko) gets [Olga](olga) a guard. [Loredana](loredana) moves [her](loredana) chair to the sickroom door and sends the guard home.
+ find fisher luca "lands a second coffin"
- help fisher luca "gives him grappa"
- die! luca "is alive"
- boss greta luca "driver"
- reveal luca fisher+mirko "admits"
- attack.past luca olga "had pushed"
+ accuse luca greta "on the lady's orders"
- discover! sandro "thinks that ships"
- attack.past greta luca "had him boxed"
- threaten.past luca greta "asked her for more"
- help mirko olga "a guard"
- help loredana olga "moves her chair"

== 8 Altar
[Ettore](ettore) asks [Nives](nives) to meet [him](ettore) in the church, and [she](nives) has the nerve to be late. The call that sent [Olga](olga) home was [his](ettore) after all. [Greta](greta) had come to [him](ettore) in 1999, on the wedding morning, with a canister and a list of all that burns in an undertaker's; [Donata](donata) had only happened to be there, to warn [him](ettore). For twenty-five years [he](ettore) has lent [her](greta) [his](ettore) coffins. "[You](ettore) might have told [me](nives)," says [Nives](nives). "[You](nives) would have arrested [her](greta), and [she](greta) would have burned [you](nives)." [She](nives) puts the handcuffs on [him](ettore), and kisses [him](ettore).
- betray.past ettore olga "was his after all"
+ reveal ettore nives "was his after all"
- threaten.past greta ettore "with a canister"
- affair! donata ettore "only happened to be there"
- help? donata ettore "warn him"
- help.past ettore greta "lent her his coffins"
- accuse nives ettore "might have told me"
+ arrest nives ettore "handcuffs"
- kiss ettore nives "kisses him"

== 9 Reconciliation
[Nives](nives) climbs to the fifth floor and doesn't know how to start. [Donata](donata) starts: about the picture, about [Sandro](sandro), [whom](sandro) [she](donata) had loved, about the charges. [She](donata) has written out [her](donata) resignation. [Nives](nives) eats it. [They](donata+nives) are still laughing when [Vesna](vesna), [Donata](donata)'s [daughter](vesna), brings in the post and in the post a toy coffin. It has the [girl](vesna)'s name on it. [Vesna](vesna) is sent to [Zvane](fisher)'s island, where [she](vesna) learns to gut squid from [Luca](luca), [whom](luca) [she](vesna) has been told not to speak to and finds rather nice.
+ reveal donata nives "about the picture"
- love.past donata sandro "had loved"
- quit? donata "resignation"
+ reconcile donata nives "laughing"
- parent donata vesna "daughter"
- threaten greta vesna "toy coffin"
- travel vesna "is sent to"
- advisor luca vesna "learns to gut squid"
- love.start vesna luca "rather nice"

== 10 Cash
[Sandro](sandro) learns from [Loredana](loredana) what [his](sandro) ships carry. [He](sandro) won't believe it, then goes to look. In hold three [he](sandro) runs into [his](sandro) [wife](greta) with two suitcases. It is the longest talk of [their](greta+sandro) marriage. [She](greta) built the firm up from the bankrupt toy [he](sandro) was left, [she](greta) says, and what did [he](sandro) build? [He](sandro) has no answer, and bars [her](greta) way with [his](sandro) arms. [She](greta) shoots, and steps over [him](sandro). [Mirko](mirko), on the gangway, gets a suitcase in the face and, when it bursts, the money.
+ reveal loredana sandro "learns from Loredana"
- investigate sandro _ "goes to look"
- find sandro greta "runs into"
- married greta sandro "wife"
- quarrel greta sandro "longest talk"
- accuse greta sandro "what did he build"
+ attack greta sandro "shoots"
- flee greta "steps over him"
- attack greta mirko "in the face"
- find mirko "the money"

== 11 Force Eleven
[Greta](greta) has forced [Don Tullio](priest), [who](priest) was blessing the boats, to take [her](greta) out in [his](priest) dinghy. The bora does the rest. [Nives](nives) and [Zvane](fisher) put out after [them](greta+priest); the [fisherman](fisher) gets the [priest](priest) by the cassock and the [commissario](nives) gets the [murderess](greta) by the fur, from which [she](greta) slips. For a second [they](greta+nives) have each other by the hand. It would be simple to let go. [Nives](nives) doesn't. [She](nives) is asked at the quay by [Donata](donata) why on earth not. "Because [you](donata) want to prosecute [her](greta)," [she](nives) says, "and [I](nives) owe [you](donata) a wedding present."
+ abduct greta priest "forced"
- flee greta "take her out"
- investigate fisher+nives greta+priest "put out after"
+ rescue fisher priest "by the cassock"
- kill.past greta _ "murderess"
- rescue nives greta "by the hand"
- kill! nives greta "let go"
- gift? nives donata "wedding present"

== 12 Calm
The wind drops. [Sandro](sandro) will live, is bankrupt, and is seen on [Loredana](loredana)'s arm, paying for nothing. [Olga](olga) runs the undertaker's until its [owner](ettore) has served [his](ettore) eighteen months; [she](olga) tucks in the dead so tenderly that the living make reservations. [Mirko](mirko) is offered a post in [Rome](@rome), looks out at the sea, and asks [Nives](nives) if [she](nives) would miss [him](mirko). "[Vesna](vesna) would," [she](nives) says. [He](mirko) has, as ever, believed nobody, and stays. On Sundays [Nives](nives) takes the bus to the prison with a cake. The file in it is a real one, for [his](ettore) nails.
- recover sandro "will live"
- lose sandro "bankrupt"
- couple.start loredana sandro "on Loredana's arm"
- hire olga "runs the undertaker's"
- arrest.past _ ettore "eighteen months"
- hire? mirko "offered a post"
- reject mirko _ "stays"
+ love nives ettore "with a cake"
- gift nives ettore "a cake"
