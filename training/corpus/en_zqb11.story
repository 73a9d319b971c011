%series Below the Salt
%lang en
%genre royal-household romance in an invented Alpine duchy, streaming-service blurbs
%cast clara    | Clara Winn; Clara | f
%cast leopold  | Prince Leopold; Leopold; Leo | m
%cast frederika | Duchess Frederika; Frederika | f
%cast august   | Prince August; August | m
%cast hedwig   | Hedwig Zoller; Hedwig; Zoller | f
%cast bastian  | Bastian | m
%cast sidonie  | Sidonie de Brisac; Sidonie | f
%cast amir     | Amir Haddad; Amir | m
%cast greta    | Greta | f
%cast footman  | Tobias | m
%cast press    | Nell Garvey; Nell; Garvey | f
%cast heiress  | - | f
%cast scullion | - | f
%cast twins    | - | n

== 1
Out of work and newly dumped, English [governess](clara) [Clara Winn](clara) takes a post at the ducal palace of [Lindau-Varn](@lindauvarn), where [her](clara) [charge](greta), [Greta](greta), eight, bites. The [girl](greta)'s [father](leopold), [Prince Leopold](leopold), has not smiled since [his](leopold) [wife](sidonie) left [him](leopold) for a racing [driver](bastian). [Housekeeper](hedwig) [Hedwig Zoller](hedwig) rules below stairs and detests foreigners; [footman](footman) [Tobias](footman) adores them. When [Clara](clara) walks in on [Leopold](leopold) crying in the linen room, [she](clara) hands [him](leopold) a pillowcase and backs out.
- breakup.past _ clara "newly dumped"
+ hire clara "takes a post" @lindauvarn
- advisor clara greta "governess"
- parent leopold greta "father"
- married leopold sidonie "wife"
- breakup.past sidonie leopold "left him"
- affair.past bastian sidonie "for a racing driver"
- boss hedwig footman "rules below stairs"
- discover clara leopold "walks in on"
- sad leopold "crying"
- help clara leopold "hands him a pillowcase"

== 2
[Greta](greta) stops biting the [governess](clara) and starts biting the [housekeeper](hedwig), which [Zoller](hedwig) puts down to English influence. The [prince](leopold)'s younger [brother](august), [August](august), home from yet another expulsion, bets [Tobias](footman) a month's wages that [he](august) will have the [newcomer](clara) by Sunday. [Clara](clara), invited to see the telescopes, looks through them, thanks [August](august) and goes to bed alone. [Duchess Frederika](frederika), [mother](frederika) of both [princes](august+leopold), has a [bride](heiress) in mind for the [elder](leopold): a paper [heiress](heiress), due on Tuesday.
- attack greta hedwig "biting the housekeeper"
- accuse hedwig clara "English influence"
- sibling august leopold "brother"
- return august "home from"
- quit.past august "expulsion"
- sex? august clara "have the newcomer"
- invite august clara "invited to see"
+ reject clara august "goes to bed alone"
- parent frederika august+leopold "mother"
+ wedding? heiress leopold "a bride in mind"

== 3
Tuesday brings not the [heiress](heiress) but the runaway [wife](sidonie). [Sidonie de Brisac](sidonie), dropped by [her](sidonie) racing [driver](bastian) at a petrol station, wants to see [her](sidonie) [daughter](greta), and [her](sidonie) old rooms back. The [duchess](frederika) has never liked [her](sidonie); the [child](greta) hides behind [Clara](clara)'s skirt. [Leopold](leopold) stammers. In the kitchen [Tobias](footman), [who](footman) has won the bet, is too pleased to notice that the [housekeeper](hedwig) has stopped detesting: [she](hedwig) was [Sidonie](sidonie)'s [nurse](hedwig), and [she](hedwig) kisses the [prodigal](sidonie) on both hands.
+ return sidonie "the runaway wife"
- married leopold sidonie "runaway wife"
- breakup.past bastian sidonie "dropped by"
- parent sidonie greta "daughter"
- enemy frederika sidonie "never liked her"
- flee greta sidonie "hides behind"
- find footman august "has won the bet"
- advisor.past hedwig sidonie "nurse"
- happy hedwig sidonie "kisses the prodigal"

== 4
A palace can be shared, it is decided: east wing for the [prince](leopold), west wing for [his](leopold) estranged [wife](sidonie), and the [governess](clara) in between. [Sidonie](sidonie) is quick to see how [Leopold](leopold) looks at the [go-between](clara). [She](sidonie) has [Clara](clara)'s trunk searched, and out of it comes the ducal emerald. It was [Zoller](hedwig) [who](hedwig) put it there, with trembling fingers. Nobody believes the [Englishwoman](clara), except the rejected [August](august), [who](august) knows what a false alibi looks like, having so often needed one. [Clara](clara) is on the next train.
- housemate leopold sidonie "can be shared"
- married leopold sidonie "estranged wife"
- love leopold clara "how Leopold looks"
- discover sidonie clara+leopold "quick to see"
- jealous sidonie clara "quick to see"
- accuse sidonie clara "trunk searched"
- steal! clara frederika "ducal emerald"
+ betray hedwig clara "put it there"
- help august clara "except the rejected August"
- reject.past clara august "rejected"
+ quit clara "on the next train"

== 5
[Greta](greta) refuses to eat. [Greta](greta) bites [Sidonie](sidonie). [Leopold](leopold) misses [Clara](clara) and does not write to [Clara](clara). [August](august) writes to [Clara](clara). [Clara](clara) works in a hotel now. [Nell Garvey](press) is a guest there. [Nell](press) is from the press. [Garvey](press) buys [Clara](clara) a drink and asks about princes. [Clara](clara) says nothing. [Nell](press) likes [Clara](clara) for it. Back home, [Tobias](footman) saw [Zoller](hedwig) with the emerald. [He](footman) fears [Zoller](hedwig). [He](footman) loves [his](footman) job. [He](footman) tells [August](august) in the dark.
- attack greta sidonie "bites Sidonie"
- sad leopold clara "misses Clara"
- hire clara "works in a hotel"
- gift press clara "buys Clara a drink"
- investigate press clara "asks about princes"
- reveal! clara press "says nothing"
- friend.start clara press "likes Clara"
- sad footman hedwig "fears Zoller"
+ reveal footman august "tells August"
- discover.past footman hedwig "saw Zoller"

== 6
Armed with the [footman](footman)'s story, the black [sheep](august) of the family corners the [housekeeper](hedwig), [who](hedwig) bursts into tears: [she](hedwig) did it for [her](hedwig) [girl](sidonie). [August](august) ought to go to [his](august) [brother](leopold). Instead [he](august) drives through the night to the hotel, for [he](august) has noticed, to [his](august) own disgust, that [he](august) can't stop thinking about the [woman](clara) [who](clara) looked only through the telescope. [Clara](clara), cleared, cries on [his](august) shoulder. It's [Nell](press) [who](press) photographs it. Next morning the whole duchy has the shoulder for breakfast.
- accuse august hedwig "corners"
- sad hedwig "bursts into tears"
- reveal hedwig august "did it for her girl"
- sibling august leopold "brother"
- travel august "drives through the night"
+ love august clara "thinking about the woman"
- reveal august clara "cleared"
- sad clara "cries"
- help august clara "on his shoulder"
+ betray press clara "photographs it"
- reveal press august+clara "whole duchy"

== 7
[Leopold](leopold), [who](leopold) has never hit anyone, hits [August](august). [August](august), [who](august) has been hit by experts, doesn't hit back; [he](august) tells [his](august) [brother](leopold) what the [housekeeper](hedwig) did, and that if [he](august) were a better man [he](august) would be gladder to say it. [Sidonie](sidonie) swears [she](sidonie) knew nothing, and leaves [Hedwig](hedwig) to face the music alone. After thirty-four years the disgraced [housekeeper](hedwig) hands over [her](hedwig) keys. The [duchess](frederika), watching [her](frederika) [sons](august+leopold) from the gallery, clutches [her](frederika) arm.
+ attack leopold august "hits August"
- jealous leopold august "hits August"
- sibling august leopold "brother"
- reveal august leopold "what the housekeeper did"
- betray sidonie hedwig "face the music alone"
+ quit hedwig "hands over her keys"
- parent frederika august+leopold "sons"
- ill frederika "clutches her arm"

== 8
The heart needs rest, says the palace [doctor](amir), [Amir Haddad](amir), and by rest [he](amir) means no sons. [Clara](clara) comes back for the sake of [Greta](greta), on condition that [she](clara) need see neither of the two [brothers](august+leopold). [She](clara) sees [both](august+leopold) within the hour. [August](august) offers [her](clara) [his](august) arm and [his](august) name; [Leopold](leopold), overhearing, offers [her](clara) the nursery key and a very long silence. [Tobias](footman), promoted to [butler](footman), gets an offer of marriage from a [scullion](scullion) and declines. [He](footman) has, [he](footman) blushes, been noticing the [doctor](amir).
- ill frederika "The heart needs rest"
- treat frederika amir "the palace doctor"
- gift? leopold clara "nursery key"
- return clara "comes back"
- help clara greta "for the sake of"
- sibling august leopold "brothers"
+ propose august clara "and his name"
- discover leopold august "overhearing"
- hire footman "promoted"
- propose scullion footman "offer of marriage"
- reject footman scullion "declines"
- love.start footman amir "noticing the doctor"

== 9
[Sidonie](sidonie) is expecting, and [Leopold](leopold) hasn't shared a wing with [her](sidonie) for two years. [She](sidonie) says that it's [his](leopold). A court that counts on its fingers is asked to count differently, for the good of the duchy, and the cuckolded [prince](leopold), [who](leopold) hates a scene, says that [he](leopold) will acknowledge the [child](twins). [Clara](clara) hears it from [Greta](greta), [who](greta) hears everything. That evening the [governess](clara) gives the younger [brother](august) an answer, and it's yes. The former [nurse](hedwig), peeling potatoes in exile at an inn, recognises a [guest](bastian): the racing [driver](bastian), [Bastian](bastian), with a ring in [his](bastian) pocket.
+ pregnant sidonie "expecting"
- betray sidonie leopold "says that it's his"
- cheat.past sidonie leopold "cuckolded"
- reveal greta clara "hears it from"
- sibling august leopold "brother"
+ engaged.start august clara "it's yes"
- propose? bastian sidonie "with a ring"
- parent? leopold twins "acknowledge the child"
- advisor.past hedwig sidonie "former nurse"
- find hedwig bastian "recognises"

== 10
[Bastian](bastian) never dropped anyone at a petrol station; [he](bastian) went in to pay and came out to an empty car park. [Hedwig](hedwig) marches [him](bastian) up the hill by the ear. Before the assembled court the [driver](bastian) claims the [child](twins), kneels and is refused. [He](bastian) kneels longer. [Sidonie](sidonie), [who](sidonie) is afraid of being poor and has never been afraid of anything else, looks from the [prince](leopold) to the [man](bastian) on the floor, and sits down beside the [man](bastian). [Leopold](leopold) signs the divorce that night with [Greta](greta)'s crayon.
- breakup! bastian sidonie "never dropped"
- flee.past sidonie bastian "empty car park"
- reveal bastian _ "claims the child"
- pregnant sidonie bastian "claims the child"
- propose bastian sidonie "kneels"
- reject sidonie bastian "is refused"
- sad sidonie "afraid of being poor"
+ reconcile bastian sidonie "sits down beside"
+ divorce leopold sidonie "signs the divorce"

== 11
So the elder [prince](leopold) is free and the [governess](clara) is not. [Clara](clara) tries on a veil; [Leopold](leopold), sent by [his](leopold) [mother](frederika) with a tiara, finds that [he](leopold) can't hand it over. [They](clara+leopold) stand there, holding one end each. [August](august) is at the door. For the first time in [his](august) life [he](august) leaves a room quietly. [Nell](press), back to cover the wedding, finds the [bridegroom](august) on the stairs with a bottle, takes it from [him](august) and shares it. [She](press) owes somebody in this palace an apology, [she](press) says. [He](august) says to start with [him](august).
- engaged august clara "is not"
- parent frederika leopold "mother"
- gift? leopold clara "with a tiara"
+ love clara leopold "holding one end each"
- discover august clara+leopold "at the door"
- sad august "with a bottle"
- return press "back to cover"
- wedding? august clara "wedding"
- find press august "finds the bridegroom"
- help press august "shares it"
- reconcile? august press "an apology"

== 12
A wedding without a wedding: the [bride](clara) is released by the [groom](august) in front of the altar, with a bow and a joke, and asked by [him](august) to turn around. [His](august) [brother](leopold) is there, on one knee, with a pillowcase. The [duchess](frederika), [whose](frederika) [doctor](amir) has forbidden excitement, is excited. [She](frederika) has [Hedwig](hedwig)'s keys fetched from the drawer. [Tobias](footman) is walking out with the [physician](amir). [Sidonie](sidonie) is delivered of [twins](twins) in a pit lane. And in the last row [August](august) explains the telescopes to a [reporter](press), [who](press), for the time being, wants to hear about the stars.
- wedding! august clara "without a wedding"
+ breakup august clara "released by the groom"
- sibling august leopold "brother"
+ propose leopold clara "on one knee"
- happy frederika "excited"
- advisor amir frederika "doctor"
- hire? hedwig frederika "Hedwig's keys"
- couple amir footman "is walking out with"
- birth sidonie twins "delivered of twins"
- flirt august press "explains the telescopes"
