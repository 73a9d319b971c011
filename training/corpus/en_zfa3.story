%series The Regent of Zelova
%lang en
%genre royal court drama in an invented Carpathian kingdom, 1894, recap column
%cast ilona    | Queen Ilona; Ilona | f
%cast casimir  | Prince Casimir; Casimir | m
%cast theodora | Theodora; Princess Theodora; Dora | f
%cast matyas   | King Mátyás; Mátyás | m
%cast leszek   | Count Leszek Barany; Leszek; Barany | m
%cast wenna    | Wenna Trethewey; Miss Trethewey; Wenna | f
%cast tibor    | Tibor | m
%cast gaspar   | Dr. Gaspar; Gaspar | m
%cast aurelia  | Duchess Aurelia; Aurelia | f
%cast emil     | Emil | m
%cast bishop   | - | m
%cast painter  | Solange; Solange Duval | f
%cast coach    | - | m
%cast prussian | - | m
%cast king    | - | m

== 1 The Bells
So the old [king](king) is dead before the credits. [Mátyás](matyas) is six, and wets the throne; until [he](matyas) comes of age, [Zelova](@zelova) belongs to [his](matyas) [mother](ilona), [Queen Ilona](ilona), and half of the council would sooner be ruled by the horse. The other half backs [Prince Casimir](casimir), the dead [man](king)'s [brother](casimir), [who](casimir) has come home from [Vienna](@vienna) with debts and a dressing case. Enter a Cornish [governess](wenna), [Miss Trethewey](wenna), with an umbrella. [She](wenna) asks the [boy](matyas) what [he](matyas) would like to learn. "To whistle," says [His Majesty](matyas).
- die king "is dead"
- parent ilona matyas "mother"
- sibling casimir king "brother"
- enemy casimir ilona "other half backs"
+ return casimir "come home"
+ hire wenna "Enter a Cornish governess"
- advisor wenna matyas "governess"

== 2 The Whistle
[Ilona](ilona) signs forty papers and does not read one; [Count Barany](leszek), the [chancellor](leszek), reads them for [her](ilona) and takes a little something for [his](leszek) eyesight out of the salt tax. In the garden the [king](matyas) learns to whistle. [His](matyas) half-[sister](theodora) [Theodora](theodora), seventeen and promised since the cradle to a [Prussian](prussian) with a monocle, is the only [one](theodora) at court to notice that the new [governess](wenna) writes down the hours at which the [chancellor](leszek)'s carriage comes and goes. [She](theodora) lends [her](wenna) a better pencil.
- boss ilona leszek "chancellor"
+ steal leszek _ "a little something"
- sibling matyas theodora "half-sister"
- engaged prussian theodora "promised since the cradle"
- investigate wenna leszek "writes down the hours"
+ discover theodora wenna "to notice"
- gift theodora wenna "better pencil"

== 3 A Portrait
[Paris](@paris) sends a [painter](painter) to immortalise the [queen](ilona), and your humble columnist has never seen a regent sit so still. It takes three weeks, all of them with the door bolted. What does one paint for three weeks? The [Frenchwoman](painter) finished the face on day two. [Leszek](leszek), [who](leszek) has had hopes in that quarter since the funeral, stands on the stairs grinding [his](leszek) teeth; [Casimir](casimir), passing, advises [him](leszek) to take up embroidery. [Barany](leszek) challenges [him](casimir) on the spot. [They](casimir+leszek) shoot at dawn, and miss, and hit a goose.
+ affair ilona painter "door bolted"
- create painter "finished the face"
- love leszek ilona "had hopes"
+ jealous leszek painter "grinding his teeth"
- quarrel casimir leszek "challenges him"
- attack? casimir leszek "shoot at dawn"
- attack? leszek casimir "shoot at dawn"

== 4 The Groom
[Tibor](tibor) mucks out the royal stables, reads Rousseau in the hay and has no business knowing how a [princess](theodora)'s hair smells. [He](tibor) knows. It is to the loft that [Theodora](theodora) creeps when the Prussian [envoy](coach), a [man](coach) like a cupboard, has come to measure [her](theodora) for the ring. [The two](theodora+tibor) are as careful as thieves. But [Duchess Aurelia](aurelia), the late [king](king)'s [sister](aurelia) and the palace's unpaid intelligence service, finds straw on a ball gown, and asks [her](aurelia) [niece](theodora), over the cards, whether [she](theodora) has taken up riding.
- die.past king "late king"
- sibling aurelia king "sister"
+ affair theodora tibor "to the loft"
- engaged prussian theodora "for the ring"
- kin aurelia theodora "niece"
- discover aurelia theodora "finds straw"
- investigate aurelia theodora "asks her niece"

== 5 Croup
A bad night. The [child](matyas) on the throne cannot breathe, and the court [physician](gaspar), old [Dr. Gaspar](gaspar), is found under a table, dead to the world. [Wenna](wenna) boils kettles till four and holds [him](matyas) over the steam, while the [queen](ilona), [who](ilona) has buried two before [him](matyas), walks up and down outside and bargains with the saints. Towards morning [he](matyas) whistles. [Ilona](ilona) goes down on [her](ilona) knees, not to the saints but to the [governess](wenna), [who](wenna) hauls [her](ilona) up by the elbows and suggests tea.
- ill matyas "cannot breathe"
- advisor gaspar matyas "court physician"
- ill gaspar "dead to the world"
+ treat matyas wenna "holds him over the steam"
- die.past _ "buried two"
- parent.past ilona _ "buried two"
- parent ilona matyas "before him"
- sad ilona "bargains with the saints"
+ recover matyas "he whistles"
- help wenna ilona "hauls her up"

== 6 Who Poured the Wine?
For it was no ordinary drunkenness. Somebody dosed the [doctor](gaspar)'s glass so that [he](gaspar) should be of no use that night, and [Gaspar](gaspar), sober and shaking, swears that the hand belonged to the [prince](casimir). The council believes it at once, being tired of [his](casimir) debts. [Casimir](casimir) laughs, then sees that no one else is laughing. [He](casimir) is marched off to the fortress past the nursery window, and it is [Mátyás](matyas) [who](matyas) screams, since [Uncle](casimir) had promised to show [him](matyas) a toad. The [count](leszek) pours everyone a drink.
- attack.past _ gaspar "dosed"
+ accuse gaspar casimir "swears"
- sad gaspar "shaking"
+ arrest _ casimir "marched off"
- sad matyas "screams"
- kin casimir matyas "Uncle"

== 7 The Fortress
Six feet by nine, a bucket, a view. To pass the time the [prisoner](casimir) writes to [Miss Trethewey](wenna) about toads, and [she](wenna), God knows why, answers. By letter eleven [he](casimir) has forgotten to be witty. By letter fourteen [she](wenna) has to read in the linen cupboard. [Theodora](theodora), [who](theodora) carries the post in [her](theodora) muff, reads it too, naturally, and reports to [Tibor](tibor) that [her](theodora) [uncle](casimir) is lost. Meanwhile the [queen](ilona) says goodbye to the [painter](painter) at the back gate. It lasts until the horses are cold.
- arrest.past _ casimir "the prisoner"
- create casimir wenna "writes to"
+ love.start casimir wenna "forgotten to be witty"
- love.start wenna casimir "linen cupboard"
- help theodora casimir "carries the post"
- discover theodora casimir "reads it too"
- reveal theodora tibor "reports"
- kin casimir theodora "uncle"
+ breakup ilona painter "says goodbye"

== 8 Straw
[Aurelia](aurelia) plays [her](aurelia) trump at breakfast: the straw, the loft, the Rousseau. [Ilona](ilona) has never struck anyone. [She](ilona) does not strike the [princess](theodora), either; [she](ilona) only asks, in a voice that takes the gilt off the cups, whether the young [man](tibor) can at least be sent somewhere warm. The stable [boy](tibor) is pressed into the army and put on the night train. [Theodora](theodora) bites the Prussian [envoy](coach) in the hand that holds the ring, and is locked in [her](theodora) room with a deaf nun, who snores.
+ reveal aurelia ilona "plays her trump"
- attack! ilona theodora "does not strike"
- abduct _ tibor "pressed into the army"
- travel tibor "night train"
+ attack theodora coach "bites"
- reject theodora prussian "bites"
- abduct _ theodora "locked in her room"

== 9 Arithmetic
Never cross a woman with a good pencil. [Wenna](wenna) adds up two months of carriages, forty papers and one doctored glass, and the sum is [Leszek Barany](leszek). [She](wenna) takes it to the [bishop](bishop), [who](bishop) hears confession from everyone who matters and goes green; that very evening [he](bishop) dines with the [chancellor](leszek), and over the pears [he](bishop) sells [her](wenna). [She](wenna) is accosted on the bridge by men in capes. In the river the umbrella is found, open, turning.
+ discover wenna leszek "the sum is"
- reveal wenna bishop "takes it to"
- sad bishop "goes green"
+ betray bishop wenna "sells her"
- attack _ wenna "accosted"
- kill? _ wenna "umbrella is found"

== 10 Somewhere Warm
No, [she](wenna)'s not dead; can you see this columnist surviving that? A [deserter](tibor), footsore, with a paperback Rousseau, pulls [her](wenna) out below the weir. [Tibor](tibor) has walked back ninety miles for one look at a window. [The pair](tibor+wenna) of [them](tibor+wenna) knock at the fortress in the uniform of the [one](tibor) and the petticoat of the [other](wenna), and the [gaoler](emil), [whose](emil) name, we learn in passing, is [Emil](emil), decides that [he](emil) has seen nothing and never liked the [count](leszek) anyway. [Casimir](casimir) finds, for once, no words. So [she](wenna) kisses [him](casimir).
- kill! _ wenna "not dead"
+ rescue tibor wenna "pulls her out"
- flee tibor "deserter"
- return tibor "walked back"
- love tibor theodora "look at a window"
- help emil tibor+wenna "seen nothing"
+ kiss casimir wenna "kisses him"

== 11 The Chancellor's Supper
[Barany](leszek) has the guard in [his](leszek) pocket and the [regent](ilona) at [his](leszek) table, under the knife, so to speak. [His](leszek) terms are a ring by Sunday, [hers](ilona), or a small accident to a small [boy](matyas). [She](ilona) asks for time to do [her](ilona) hair. What follows is the best nine minutes of the season: the [queen](ilona) in [her](ilona) shift on the ledge with the [king](matyas) on [her](ilona) back, and [Aurelia](aurelia), seventy if [she](aurelia) is a day, holding the ladder. "[I](aurelia) never could abide that [man](leszek)'s cravats," says the old [gossip](aurelia).
+ threaten leszek ilona "small accident"
- propose leszek ilona "a ring by Sunday"
- kill? leszek matyas "small accident"
- betray ilona leszek "do her hair"
+ flee ilona+matyas leszek "on the ledge"
- help aurelia ilona+matyas "holding the ladder"
- enemy aurelia leszek "never could abide"

== 12 Toads
Sunday. The cathedral is full, and the [bridegroom](leszek) waits. Up the aisle, instead of a [bride](ilona), comes a [prince](casimir) with straw in [his](casimir) hair, and after [him](casimir) the [doctor](gaspar), [who](gaspar) takes back every word. The [bishop](bishop) tries the vestry door; [Tibor](tibor) is on the other side of it. [Leszek](leszek) draws a pistol on the smallest [person](matyas) present. It is never fired, for the [king](matyas) has whistled, and at that sound the royal stallion, on which the [chancellor](leszek) arrived, goes through [him](leszek) like a train. [He](leszek) is buried on the Tuesday. Nobody sends flowers.
- wedding! ilona leszek "waits"
- return casimir "comes a prince"
- accuse.past gaspar casimir "takes back"
- flee? bishop "tries the vestry door"
+ threaten leszek matyas "draws a pistol"
+ die leszek "goes through him"

== 13 Long Live
The Prussians get their monocle back. [Theodora](theodora) gives up [her](theodora) place in the succession, a title and eleven tiaras with a single signature and goes off with [her](theodora) [groom](tibor) to [Geneva](@geneva), where Rousseau at least is in print. [Casimir](casimir), sounded out about the chancellorship, would rather be a [husband](casimir): [Wenna](wenna) has said that [she](wenna) will think it over, and has thought it over by the soup. And the [queen](ilona)? A parcel has come from [Paris](@paris), rolled up. It shows [her](ilona) laughing. At the back gate, under the only umbrella in [Zelova](@zelova), stands [Solange Duval](painter) with [her](painter) easel.
- engaged.end prussian theodora "monocle back"
- quit theodora "gives up her place"
+ travel theodora+tibor "goes off with" @geneva
- couple theodora tibor "her groom"
- hire? casimir "sounded out"
+ engaged.start casimir wenna "thought it over"
- gift painter ilona "A parcel"
+ return painter "stands Solange Duval"
