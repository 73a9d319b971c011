%series Amber and Iron
%lang en
%genre costume drama about a margrave's heirs on a cold coast, 1420s, matter-of-fact TV listings
%cast margrave | Margrave Otto; Otto | m
%cast judita   | Judita; Margravine Judita | f
%cast henk     | Henk; Margrave Henk | m
%cast alrun    | Alrun | f
%cast wiebke   | Wiebke; Margravine Wiebke | f
%cast sander   | Sander | m
%cast jaak     | Jaak | m
%cast marit    | Marit | f
%cast hildo    | Bishop Hildo; Hildo | m
%cast miller   | Tonis | m
%cast governess | Dame Cecily; Cecily | f
%cast rose     | Rose | f
%cast envoy    | - | m
%cast king     | - | m
%cast child    | Little Otto | m

== 1 The Testament
[Margrave Otto](margrave) has three days left, says the barber. [His](margrave) third [wife](judita), [Judita](judita), younger than two of [his](margrave) children, sits up with [him](margrave). [Henk](henk), the [heir](henk), is newly betrothed to [Wiebke](wiebke), [whose](wiebke) dowry is four warships. [Henk](henk)'s [twin](alrun) [Alrun](alrun) thinks [her](alrun) future [sister-in-law](wiebke) a cow. On the third day the old [man](margrave) acknowledges [Jaak](jaak), the stable [master](jaak), as [his](margrave) eldest, and departs this life with a chuckle. [Henk](henk) and [Jaak](jaak), [friends](henk+jaak) since boyhood, look at one another across the bed.
- die? margrave "three days left"
- married judita margrave "third wife"
+ engaged henk wiebke "newly betrothed"
- sibling alrun henk "twin"
- enemy alrun wiebke "a cow"
- kin? alrun wiebke "future sister-in-law"
+ reveal margrave jaak "acknowledges"
- parent margrave jaak "his eldest"
- die margrave "departs this life"
- friend henk jaak "friends since boyhood"

== 2 Stable Talk
[Henk](henk) goes down to the stable without a cloak. [He](henk) asks [him](jaak) what [he](jaak) wants. [Jaak](jaak) wants [him](henk) to pass the brush. [They](henk+jaak) groom the grey from both sides. If [he](jaak) claims the chair, [Henk](henk) says, the ships will sail home with [Wiebke](wiebke), and if [he](jaak) doesn't, asks [he](jaak), what then? Then [he](henk) will owe [him](jaak) everything. [He](jaak) has never liked being owed. The [groom](jaak) comes round the horse, and the [margrave](henk) [whom](henk) no one has yet called so steps back, afraid for the first time of the [boy](jaak) with [whom](jaak) [he](henk) used to steal pears. "[I](jaak) have a [brother](henk)," says [he](jaak). "That'll do [me](jaak)."
- boss henk jaak "groom"#2
- hire? jaak "claims the chair"
+ sad henk jaak "afraid"
- friend.past henk jaak "used to steal pears"
+ sibling henk jaak "a brother"

== 3 Weddings and Wagers
[Henk](henk) leads [Wiebke](wiebke) to the altar. [Alrun](alrun) bets [Sander](sander) ten groats that [she](wiebke) will cry; [she](wiebke) roars with laughter instead, for [Bishop Hildo](hildo) has hiccups. [Sander](sander), [captain](sander) of the [bride](wiebke)'s ships and formerly [her](wiebke) dancing [partner](sander), collects in kisses. [Alrun](alrun) pays up, all ten, and tips. The [dowager](judita), in black, catches [Jaak](jaak)'s eye over the roast. [She](judita) has been a widow for five weeks. [Dame Cecily](governess), once [governess](governess) to the [twins](alrun+henk), drops [her](governess) napkin so as not to see it.
+ wedding henk wiebke "to the altar"
- happy wiebke "laughter"
- ill hildo "hiccups"
+ kiss alrun sander "collects in kisses"
- boss wiebke sander "captain of"
- flirt jaak judita "catches Jaak's eye"
- married.past judita margrave "widow"
- advisor.past governess alrun+henk "governess"

== 4 Rent Day
[Marit](marit) owes rent. [Marit](marit) is married to the [miller](miller). The [miller](miller) beats [Marit](marit). [Jaak](jaak) stops [him](miller). [Marit](marit) runs off with a goose. [Alrun](alrun) hides [Marit](marit). [Rose](rose) cooks for [Marit](marit). [Rose](rose) is the scullery maid. [Rose](rose) has a soft spot for [Jaak](jaak). [Jaak](jaak) only has eyes for [Judita](judita). [Hildo](hildo) lends the [miller](miller) dogs. The dogs find the goose. [Henk](henk) fines the [miller](miller). The [miller](miller) spits at [Henk](henk).
- married marit miller "is married"
+ attack miller marit "beats"
- rescue jaak marit "stops him"
- flee marit miller "runs off"
- help alrun marit "hides"
- love rose jaak "soft spot"
+ love jaak judita "eyes for"
- help hildo miller "lends"
- attack miller henk "spits at"

== 5 Ladies in Waiting
[Wiebke](wiebke) is bored, and [she](wiebke) is in a bad way: the [margravine](wiebke) has been sick every morning since Lent. [Judita](judita), [who](judita) was [margravine](judita) before [her](wiebke), recognises the colour. [She](judita) tells [her](wiebke) what to expect. [She](wiebke) cries; [she](wiebke) had wanted to sail first. The [elder](judita) of [the two](judita+wiebke) is all of twenty-six. [She](judita) never had one, [she](judita) says; [Otto](margrave) was past it. [Wiebke](wiebke) dries [her](wiebke) nose, and asks whether [she](judita) would now like one, and from whom, and the [widow](judita), [who](judita) has told nobody, says the name into [her](judita) cup. "The horse [man](jaak)?" shrieks the [other](wiebke), enchanted.
- ill wiebke "sick every morning"
+ pregnant wiebke henk "recognises the colour"
- discover judita wiebke "recognises"
- advisor judita wiebke "what to expect"
- sad wiebke "cries"
- married.past judita margrave "widow"
- love judita jaak "the name"
+ reveal judita wiebke "into her cup"
- happy wiebke "enchanted"

== 6 The Boathouse
A thunderstorm, an upturned boat: [Judita](judita) and [Jaak](jaak) take shelter, and it is some time before either notices that the rain has stopped. The [miller](miller), out after [his](miller) fugitive [wife](marit), peers through a knothole. What [he](miller) has seen [he](miller) sells to the [bishop](hildo), [who](hildo) sells it on to the [king](king)'s [envoy](envoy). [Rose](rose), bringing dry clothes, sees the [miller](miller) at the knothole, then looks through it herself, and gives notice. [She](rose) goes to live with [Dame Cecily](governess), [who](governess) is going blind and needs someone to read to [her](governess).
+ sex jaak judita "take shelter"
- investigate miller marit "out after"
- married marit miller "fugitive wife"
- discover miller jaak+judita "peers through"
- reveal miller hildo "sells to"
- reveal hildo envoy "sells it on"
- boss king envoy "king's envoy"
- discover rose jaak+judita "looks through"
- quit rose "gives notice"
+ move rose governess "goes to live with"
- ill governess "going blind"

== 7 Not a Brother's Bed
The [bishop](hildo) preaches on Leviticus: may a son know his father's [widow](judita)? [Jaak](jaak) gets up in the middle and walks out, and [Henk](henk) after [him](jaak). In the churchyard [he](henk) hits [him](jaak). [He](jaak) does not hit back. [He](henk) calls [him](jaak) a thief of beds and graves; [he](jaak) picks up [his](henk) cap and gives it to [him](henk). That makes it worse. [He](henk) forbids [him](jaak) the house. The banished [man](jaak) saddles the grey, which is [his](henk), and leaves a coin for it in the manger. When [he](henk) finds the coin, [Henk](henk) sits down in the straw, and stays there so long that [Wiebke](wiebke) has to fetch [him](henk).
- sex.past jaak judita "know his father's widow"
- accuse hildo jaak "preaches"
+ attack henk jaak "hits him"
- attack! jaak henk "does not hit back"
- accuse henk jaak "a thief of beds"
- quarrel henk jaak "makes it worse"
+ quit jaak henk "forbids him the house"
- sad henk "sits down in the straw"

== 8 Alrun at Sea
[Alrun](alrun) has signed on with [Sander](sander) as a ship's boy, in breeches, and outclimbs the rest. By night the [captain](sander) and the ship's [boy](alrun) share a hammock, to the crew's confusion. Off the skerries pirates board; [Sander](sander) loses an ear and is taken. It is [Alrun](alrun) now [whom](alrun) the men call [captain](alrun). [She](alrun) chases the pirates for nine days, rams them, and gets [Sander](sander) back in exchange for a cask and their chief. [He](sander) asks [her](alrun) to marry [him](sander). [She](alrun) can't hear [him](sander), [she](alrun) shouts, on [his](sander) side of the wind.
- hire alrun sander "signed on"
- boss sander alrun "captain"
+ sex alrun sander "share a hammock"
- injure sander "loses an ear"
- abduct _ sander "is taken"
- hire alrun "now whom"
+ rescue alrun sander "gets Sander back"
- propose sander alrun "to marry him"

== 9 Birth Night
[Wiebke](wiebke)'s pains come on a month early, and [Henk](henk) is away hunting wolves. [Judita](judita) and the [runaway](marit) [Marit](marit), [who](marit) has nine brothers, deliver [her](wiebke) of a [boy](child). [He](child) is blue. [Marit](marit) breathes into [him](child) till [he](child) screams. When [Henk](henk) gets home there is an [heir](child) at the breast of [one](marit) and a [margravine](wiebke) asleep in the arms of the [other](judita). [He](henk) thanks [Marit](marit) with the mill. The [miller](miller), drunk on the doorstep, learns that [he](miller) has become [his](miller) [wife](marit)'s tenant. In the night the mill burns, with [him](miller) in it.
+ birth wiebke child "deliver her of"
- treat wiebke judita+marit "deliver her"
- ill child "blue"
+ rescue marit child "breathes into him"
- return henk "gets home"
- parent henk child "heir"
- gift henk marit "with the mill"
- boss marit miller "tenant"
- married marit miller "his wife's"
- die miller "with him in it"

== 10 King's Man
The [envoy](envoy) puts it bluntly: the [king](king) will have the amber coast back, for a margrave with an elder brother is no margrave. [Hildo](hildo) has sworn to it, on a relic. [Henk](henk) has until Easter. Over dinner the [visitor](envoy) tries [his](envoy) luck with the [dowager](judita), and gets the fish fork. [Cecily](governess), guided by [Rose](rose), asks to be heard. [She](governess) alone was in the room when the [twins](alrun+henk) were born, and when [Jaak](jaak) was, a year after: the stable [master](jaak) is the [younger](jaak) by eleven months. [Otto](margrave), God rest [him](margrave), could never count.
- threaten envoy henk "will have the amber coast"
- betray hildo henk "has sworn to it"
- sibling henk jaak "elder brother"
- flirt envoy judita "tries his luck"
+ attack judita envoy "gets the fish fork"
- help rose governess "guided by"
+ reveal governess envoy "She alone"
- die.past margrave "God rest him"

== 11 The Search
[Henk](henk) rides out to look for [Jaak](jaak). [Judita](judita) has left already. [Judita](judita) finds [Jaak](jaak) first. [Jaak](jaak) shoes horses in a village. [Jaak](jaak) lives over a tavern with [Judita](judita). [Henk](henk) walks in and orders beer. [Jaak](jaak) brings [Henk](henk) beer. [Henk](henk) says sorry to [Jaak](jaak). [Jaak](jaak) says sorry to [Henk](henk). [Judita](judita) pays. The [baby](child) is called [Little Otto](child), says [Henk](henk). [Jaak](jaak) is to be [his](child) [godfather](jaak).
- investigate henk jaak "look for"
+ find judita jaak "finds Jaak"
- housemate jaak judita "lives over"
- find henk jaak "walks in"
+ reconcile henk jaak "says sorry"
- travel judita "has left already"
- reveal henk jaak "is called"
- kin? child jaak "godfather"

== 12 Bishop's Move
[Hildo](hildo), found out, claims sanctuary in [his](hildo) own cathedral. [Marit](marit), in a widow's cap, brings [him](hildo) soup for a week; then [she](marit) asks [him](hildo), ladle in hand, who lent the dogs. [He](hildo) offers [her](marit) marriage. [She](marit) pours. [Sander](sander), back in port, repeats [his](sander) question on the quay, this time on [Alrun](alrun)'s good side. [Alrun](alrun) tells [him](sander) to ask the [captain](alrun). [She](alrun) is the [captain](alrun), [he](sander) says. Then it's yes. The old [governess](governess) dies in [Rose](rose)'s arms in the middle of a chapter, and leaves [her](rose) the book, the house and a pair of spectacles.
- flee hildo "claims sanctuary"
- married.past marit miller "widow's cap"
- help marit hildo "brings him soup"
- propose hildo marit "offers her marriage"
- reject marit hildo "She pours"
- attack marit hildo "pours"
- return sander "back in port"
- propose sander alrun "repeats his question"
+ engaged.start alrun sander "it's yes"
+ die governess "dies in"
- find rose governess "leaves her the book"

== 13 Amber
Peace breaks out. [Jaak](jaak) and [Judita](judita) say "I will" in a chapel where no one reads Leviticus. [Wiebke](wiebke) takes a ship out, at last, and [Henk](henk), left ashore with the [baby](child), waves until [his](henk) arm aches. [Alrun](alrun) and [her](alrun) one-eared [fiancé](sander) race [her](wiebke) to the skerries; [the two](alrun+wiebke), [who](alrun+wiebke) could not stand each other, shout insults of real affection. [Rose](rose) teaches [Marit](marit) to read. [They](marit+rose) have reached the letter K when [Marit](marit) leans over the page. [Rose](rose) shuts the book with a finger in it and leans, too.
+ wedding jaak judita "say"
- travel wiebke "takes a ship out"
- engaged alrun sander "fiancé"
- enemy.past alrun wiebke "could not stand"
- friend alrun wiebke "real affection"
- advisor rose marit "teaches"
+ kiss marit rose "leans over"
