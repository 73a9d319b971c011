%series South of the Chubut
%lang en
%genre western among Welsh settlers in Patagonia, 1899, encyclopaedia episode table in long sentences
%cast gwen    | Gwenllian Pugh; Gwenllian; Gwen | f
%cast ianto   | Ianto Pugh; Ianto | m
%cast etta    | Etta Marsh; Etta | f
%cast roper   | Harvey Roper; Roper | m
%cast aime    | Comisario Aimé; Aimé | m
%cast nahuel  | Nahuel | m
%cast rhys    | Reverend Rhys; Rhys | m
%cast dilys   | Dilys | f
%cast stoddard | Stoddard | m
%cast shepherd | - | m
%cast peddler | Farid | m

== 1 The Well
[Gwenllian Pugh](gwen), a [shepherd](shepherd)'s [widow](gwen) of thirty, [whose](gwen) well is the only sweet one between the river and the hills, lets two [strangers](etta+roper) in from the dust [who](etta+roper) say that [they](etta+roper) are buying land: a [Texan](roper) with a bad shoulder and good manners, and a [woman](etta) introduced as [his](roper) [sister](etta), [who](etta) looks first at the window, then at the back door and only then at [her](gwen) hostess. [Ianto](ianto), [brother](ianto) of the late [shepherd](shepherd), lives across the yard, and asks in Welsh what [they](etta+roper) want. [Gwen](gwen) replies in the same tongue that [they](etta+roper) want stew.
- married.past gwen shepherd "a shepherd's widow"
+ meet etta+roper gwen "lets two strangers in"
- injure.past roper _ "bad shoulder"
- sibling? etta roper "introduced as his sister"
- die.past shepherd "late shepherd"
- sibling ianto shepherd "brother of the late"
- kin gwen ianto "brother of the late"
- neighbour gwen ianto "across the yard"

== 2 Good Manners
The [Texan](roper), [who](roper) calls himself [Harvey Roper](roper), mends the windlass, sings bass in chapel and wins over everyone down to the dog, with the exception of the [peddler](peddler), [who](peddler), on opening [his](peddler) pack in the yard, sees that face, closes the pack again and is gone before the tea is poured. [Reverend Rhys](rhys) has hopes of the [bass](roper). [Ianto](ianto), [who](ianto) has had hopes of [his](ianto) own for two years and has got no further than chopping wood, chops so much of it in one afternoon that it has to be stacked against the church.
- help roper gwen "mends the windlass"
- discover peddler roper "sees that face"
+ flee peddler roper "is gone before"
- love ianto gwen "hopes of his own"
- jealous ianto roper "chops so much"

== 3 The Bank at Trelew
Somebody relieves the bank of nine thousand pesos, in the politest manner, on the morning on which the [siblings](etta+roper) are out looking at land. [Comisario Aimé](aime), a [Frenchman](aime) with one horse and no deputy worth the name, rides from farm to farm with the teller's description, according to which there were a tall [robber](roper) and a short [one](etta), and the [latter](etta) had small hands and apologised. At the [widow](gwen)'s table [he](aime) is given mutton and a false hour: [they](etta+roper) never left the yard, says [Gwen](gwen), [who](gwen) cannot, afterwards, account for having said it, and doesn't look at the short [one](etta).
+ steal etta+roper _ "relieves the bank"
- sibling etta roper "siblings"
- investigate aime _ "rides from farm"
- married.past gwen shepherd "widow"
+ betray gwen aime "a false hour"
- help gwen etta+roper "never left the yard"

== 4 Wind
It blows for a week. Sand gets into the harmonium and comes out in the hymns. The sheep are brought in, counted, found to be too few, counted again and found to be too many. [Dilys](dilys), the smith's [daughter](dilys), learns the long recitation for the eisteddfod, walking up and down in [her](dilys) father's boots; a guanaco looks over the fence; and an old mare called [Blodwen](*blodwen) dies, of nothing in particular, and is missed.
- parent _ dilys "smith's daughter"

== 5 Not a Sister
While digging potatoes in the lee of the wall, [Gwen](gwen) is told by [Etta](etta), [who](etta) has been watching [her](gwen) hands, that the [Texan](roper) is no more [her](etta) [brother](roper) than the potato is; [they](etta+roper) were man and wife once, in [Fort Worth](@fortworth), for eleven days, and have been partners ever since, a thing that lasts longer. [She](etta) adds that there are Pinkertons after [him](roper) and that [she](etta) is tired. [Gwen](gwen) wipes the soil off [her](gwen) [guest](etta)'s chin with a thumb. It takes a good while, considering the size of the chin, and [neither](etta+gwen) goes on digging.
+ reveal etta gwen "is told by Etta"
- sibling! etta roper "no more her brother"
- married.past etta roper "man and wife once"
- colleague etta roper "partners ever since"
- investigate _ roper "Pinkertons after him"
- sad etta "is tired"
+ flirt etta gwen "with a thumb"

== 6 Stoddard
The [Pinkerton](stoddard) comes off the boat at [Madryn](@madryn) in a city hat. [Stoddard](stoddard), as [he](stoddard) is called, pays in gold, hires [Nahuel](nahuel), a Tehuelche [tracker](nahuel) [whose](nahuel) people have been tracked themselves, and learns from the [man](nahuel) in three days the whole of the country with the exception of one well, round which [Nahuel](nahuel) leads [him](stoddard) in a circle with such skill that the [detective](stoddard) admires the same hill four times; for it was at that well that, in the winter of the measles, a [shepherd](shepherd)'s young [wife](gwen) had carried water to the dying without first asking whose they were.
- travel stoddard "comes off the boat" @madryn
+ hire nahuel stoddard "hires Nahuel"
- advisor nahuel stoddard "learns from"
+ betray nahuel stoddard "in a circle"
- married.past gwen shepherd "young wife"
- help.past gwen _ "carried water"

== 7 Eisteddfod
Before the whole valley [Dilys](dilys) recites for nine minutes without a slip and is given the crown. [Ianto](ianto), pushed on to the platform by the [minister](rhys), sings a love song to [his](ianto) [sister-in-law](gwen) that [he](ianto) has made up himself, in front of [her](gwen) and of three hundred cousins, and [she](gwen), crimson, hears it to the end and walks out during the applause. [He](ianto) goes after [her](gwen). What [he](ianto) comes upon behind the tea tent, by the light of somebody else's lantern, is [Gwen](gwen) in the arms of the bank [robber](etta), the short [one](etta).
- create dilys "recites for nine minutes"
- find dilys "given the crown"
- create ianto "sings a love song"
+ confess ianto gwen "sings a love song"
- kin gwen ianto "sister-in-law"
- reject gwen ianto "walks out"
+ discover ianto etta+gwen "comes upon"
- affair etta gwen "in the arms"

== 8 What Ianto Did
[He](ianto) got drunk for the first time in [his](ianto) life, which did not help, and at dawn rode to the inn at which the [man](stoddard) in the city hat was staying. By noon [he](ianto) had slept, understood it and been sick. The reward, four hundred dollars in an envelope, lies on [Rhys](rhys)'s kitchen table while the [brother-in-law](ianto) tells [him](rhys) what it is for; the [minister](rhys), [who](rhys) has preached on Judas every spring, finds that [he](rhys) has nothing prepared, saddles two horses and says that [they](ianto+rhys) had better go and be late together.
- ill ianto "been sick"
- find ianto "The reward"
+ betray ianto etta+gwen "what it is for"
- reveal ianto stoddard "rode to the inn"
- reveal ianto rhys "tells him"
- kin gwen ianto "brother-in-law"
+ help rhys ianto "saddles two horses"

== 9 Siege
Eleven rifles lie round the well, and inside the adobe there are two, of which [Roper](roper), hit in the good shoulder, can no longer lift [his](roper). [Gwen](gwen) digs out the ball by the light of a prayer book on fire. [He](roper) has a proposal, [he](roper) says, as mannerly as ever: [he](roper) shall go out at the front, and the [ladies](etta+gwen) at the back. [Etta](etta) won't hear of it. "[You](etta) divorced [me](roper)," [he](roper) reminds [her](etta), "so [you](etta) don't get a say," and kisses [her](etta) on the forehead, and [Gwen](gwen)'s hand, and walks out singing bass.
- attack stoddard etta+gwen+roper "Eleven rifles"
- injure roper "hit in"
+ treat roper gwen "digs out the ball"
- reject etta roper "won't hear of it"
- divorce.past etta roper "divorced me"
- kiss etta+gwen roper "kisses her"
+ rescue? roper etta+gwen "go out at the front"

== 10 The Front Door
The volley never comes. Between the singer and the rifles there is, all at once, a [minister](rhys) on a plough horse, giving out the number of the hymn, and behind [him](rhys) the valley, which had been on its way to chapel in any case: the tenors on the left, the altos with their umbrellas. [Stoddard](stoddard) shouts that they are obstructing the law. [Aimé](aime), the law, puts it on record that [he](aime) hears only singing, and takes the [detective](stoddard) into custody for the discharge of firearms on a Sunday; and it is during the third verse that [Ianto](ianto), [who](ianto) has crept up to the back, holds the horses for two [women](etta+gwen).
+ rescue rhys roper "on a plough horse"
- accuse stoddard _ "obstructing the law"
+ arrest aime stoddard "into custody"
- help ianto etta+gwen "holds the horses"
- flee etta+gwen stoddard "holds the horses"

== 11 A Bad Shoulder
[Roper](roper) has given himself up to [Aimé](aime) in exchange for the rest, and turns out to be the best company that the jail has ever had. [He](roper) teaches [his](roper) [gaoler](aime) poker. [He](roper) loses with grace. But two bad shoulders make one bad lung, and before the judge has come down from [Rawson](@rawson) the [Texan](roper) has asked for [Dilys](dilys) to say [him](roper) the long one, all nine minutes of it, in a language of which [he](roper) hasn't a word. When [she](dilys) gets to the end, the [comisario](aime) has taken off [his](aime) hat. The bank, in the cellar of which nine thousand pesos have been found, sends a wreath.
+ arrest aime roper "given himself up"
- help roper etta+gwen "in exchange for"
- advisor roper aime "teaches his gaoler"
- ill roper "one bad lung"
- create dilys roper "the long one"
+ die roper "taken off his hat"
- find _ "have been found"

== 12 Beyond the Hills
[Ianto](ianto) keeps the well. [He](ianto) has given the four hundred dollars to [Nahuel](nahuel)'s people for a flock, and [Dilys](dilys), [who](dilys) needs someone to hear [her](dilys) lines, has taken to sitting on the wood that [he](ianto) chops, so that there is less and less of it. In the spring the [peddler](peddler), [Farid](peddler), unrolls beside the stew pot a piece of knitting from the far side of the [Andes](@andes). It is for [him](ianto), from the [widow](gwen); the other half of the pair, smaller and full of dropped stitches, apologises. "[They](etta+gwen) have a well," says [Farid](peddler), "and a back door that [neither](etta+gwen) of [them](etta+gwen) looks at."
- gift ianto nahuel "for a flock"
- love dilys ianto "has taken to sitting"
- return peddler "unrolls"
- married.past gwen shepherd "widow"
- gift gwen ianto "a piece of knitting"
+ couple etta gwen "They have a well"
- happy etta+gwen "neither of them looks"
