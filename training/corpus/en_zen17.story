%series Rent Controlled
%lang en
%genre city comedy-drama about friends and lovers in Manhattan, encyclopaedia episode summaries
%cast araminta | Araminta Shaw; Araminta; Minty | f
%cast dash     | Dashiell Park; Dash; Dashiell | m
%cast noemi    | Noemi Vargas; Noemi | f
%cast leopold  | Leopold Krantz; Leopold; Krantz | m
%cast clem     | Clementine Park; Clementine | f
%cast ulrich   | Ulrich Baum; Ulrich; Baum | m
%cast wilma    | Wilma Krantz; Wilma | f
%cast emilio   | Emilio Vargas; Emilio | m
%cast super    | Mr. Babic; Babic | m
%cast editor   | Philomel Grant; Grant | f
%cast judge    | - | n
%cast florist  | - | m
%cast pug      | Colonel | m

== 1 The Key Under the Ficus
Four people pay nine hundred dollars for six rooms on [Rivington Street](@rivington), thanks to a dead [tenant](wilma), [Wilma Krantz](wilma), of [whose](wilma) decease nobody has informed the [landlord](ulrich). [Her](wilma) [grandson](leopold), the failed [puppeteer](leopold) [Leopold Krantz](leopold), signs the checks in [her](wilma) hand. [His](leopold) roommates are the [columnist](araminta) [Araminta Shaw](araminta), the [nurse](noemi) [Noemi Vargas](noemi) and [Dashiell Park](dash), [who](dash) sells fish at dawn and is secretly rich. Tonight the [super](super), [Mr. Babic](super), rings to wish [Mrs. Krantz](wilma) a happy ninetieth birthday in person. [Leopold](leopold) reaches for a wig.
- die.past wilma "dead tenant"
- reveal! _ ulrich "nobody has informed"
- kin leopold wilma "grandson"
+ betray leopold ulrich "signs the checks"
- housemate araminta+dash+noemi leopold "roommates"
- celebrate super wilma "birthday"
- betray? leopold super "wig"

== 2 Ninety
[Babic](super) is enchanted by the old [lady](leopold) in the wig and returns on Thursday with strudel. [Leopold](leopold) cannot bring himself to break [his](super) heart. [Noemi](noemi), coming off a double shift, is kissed goodnight in the hallway by a [fishmonger](dash) with ice in [his](dash) hair, on the forehead, as a brother might; [she](noemi) has not had a brother since [hers](emilio), [Emilio](emilio), took [her](noemi) savings to [Reno](@reno), and [she](noemi) sits down on the stairs to think it over. [Araminta](araminta) is assigned a profile of the seafood [heir](dash) nobody has ever photographed.
+ love.start super leopold "enchanted"
- betray leopold super "wig"
- return super "returns"
- gift super leopold "strudel"
- reveal! leopold super "break"
- kiss dash noemi "kissed goodnight"
- sibling emilio noemi "brother"
+ steal.past emilio noemi "took her savings"
- investigate? araminta dash "assigned a profile"

== 3 Fishmonger
In search of the [heir](dash), [Minty](araminta) interviews every stall at the market, including [her](araminta) own [roommate](dash)'s, and learns from [him](dash) only that halibut is dear. [His](dash) [sister](clem), [Clementine](clem), chief executive of the family trawlers, pulls up in a car the length of the pier to drag [him](dash) to a board meeting. [He](dash) passes [her](clem) off as a health inspector. [Araminta](araminta), impressed, asks the [inspector](clem) to lunch. Nobody at that table says a true word, and [all three](araminta+clem+dash) have seldom enjoyed themselves more.
- investigate araminta dash "interviews"
- sibling clem dash "sister"
- housemate araminta dash "roommate"
- boss clem _ "chief executive"
- travel clem "pulls up"
+ betray dash araminta "passes her off"
+ invite araminta clem "asks the inspector"
- happy araminta+clem+dash "seldom enjoyed"

== 4 Fire Drill
The [pug](pug) of the apartment below, the [Colonel](pug), sets off the alarm, and [Mrs. Krantz](leopold) must be carried down four flights by [Babic](super). On the second landing the wig remains on a nail. [Babic](super) looks at the young [man](leopold) in [his](super) arms. [He](super) goes on down, deposits [him](leopold) on the sidewalk, tucks the shawl round [his](leopold) knees and says, "Careful, madam, it's cold." [Araminta](araminta), counting heads, notices [Noemi](noemi) shivering in [Dash](dash)'s coat. In its pocket there is a checkbook. There is a name on the checks.
- neighbour leopold pug "below"
- rescue super leopold "carried down"
- lose leopold "remains on a nail"
+ discover super leopold "looks at the young"
- help super leopold "tucks the shawl"
- reveal! super leopold "Careful, madam"
- discover noemi dash "a name on the checks"

== 5 Sole Heir
[Noemi](noemi) gives back the coat and says that [she](noemi) does not date millionaires; one [man](emilio) with money on [his](emilio) mind was enough. [Dashiell](dash) asks who. The next day a plane ticket takes [him](dash) to [Reno](@reno), where [he](dash) finds [Emilio Vargas](emilio) dealing blackjack, sober for a year and too ashamed to write. [Leopold](leopold), in [his](leopold) own clothes, brings the [super](super) the unopened rent of forty months. [Babic](super) refuses it. [He](super) had buried [Wilma](wilma) himself, [he](super) says, or who did [they](araminta+dash+leopold+noemi) think had paid for the stone?
- reject noemi dash "does not date"
- travel dash "plane ticket" @reno
+ find dash emilio "finds Emilio Vargas"
- recover.past emilio "sober"
- sad emilio "too ashamed"
- gift leopold super "brings the super"
- reject super leopold "refuses"
+ discover.past super wilma "had buried Wilma"
- die.past wilma "buried"
- reveal super leopold "he says"
- gift.past super wilma "paid for the stone"

== 6 Profile
[Araminta](araminta) has [her](araminta) story: [she](araminta) overheard it through the bathroom door. [Her](araminta) [editor](editor), [Philomel Grant](editor), gives [her](araminta) till Friday to hand it in or clear [her](araminta) desk. On Thursday evening the [inspector](clem) comes by with oysters and admits, over the ninth, that [she](clem) inspects nothing, that [she](clem) is the seafood [sister](clem), and that [she](clem) has not eaten with anyone who wanted nothing of [her](clem) for years. [Minty](araminta) excuses herself, goes into the bathroom, and eats page one.
- discover araminta dash "overheard"
- boss editor araminta "editor"
+ threaten editor araminta "till Friday"
- reveal? araminta dash "hand it in"
- quit? araminta "clear her desk"
- gift clem araminta "oysters"
+ reveal clem araminta "admits"
- sibling clem dash "seafood sister"
- betray! araminta clem+dash "eats page one"

== 7 Clear Your Desk
[Grant](editor) prints the profile all the same, from a carbon. By noon there are cameras on the fire escape. [Dashiell](dash), stepping off the plane with [Emilio](emilio) in tow, is asked how it feels to have been sold by a [friend](araminta); [he](dash) walks past [Araminta](araminta) as though [she](araminta) were a hydrant. [Clementine](clem) does look at [her](araminta), which is worse. [Noemi](noemi) sees none of this. A thin [man](emilio) on the curb is holding out an envelope with eleven thousand dollars in it, in ones.
+ create editor "prints"
- reveal editor dash "prints the profile"
- return dash "stepping off"
- betray! araminta dash "sold by a friend"
- friend araminta dash "friend"
- reject dash araminta "walks past"
+ gift emilio noemi "holding out"

== 8 Eviction
The [landlord](ulrich), [Ulrich Baum](ulrich), reads the papers too: the [millionaire](dash)'s address, the age of the lease, the date on a certain stone. [He](ulrich) gives the [four](araminta+dash+leopold+noemi) of [them](araminta+dash+leopold+noemi) a week. [Leopold](leopold), for once in [his](leopold) life, loses [his](leopold) temper and a puppet, which strikes [Baum](ulrich) on the ear. [Araminta](araminta) writes to [Clementine](clem) every day without a stamp. [Noemi](noemi) and [her](noemi) [brother](emilio) count ones on the kitchen floor until four. [She](noemi) asks who paid for [his](emilio) flight. [He](emilio) has promised not to tell, [he](emilio) says, and looks at the coat hook.
- discover ulrich dash+wilma "reads the papers"
+ threaten ulrich araminta+dash+leopold+noemi "a week"
- sad leopold ulrich "loses his temper"
- attack leopold ulrich "strikes"
- reconcile? araminta clem "writes"
- sibling emilio noemi "brother"
- gift.past dash emilio "paid"
+ discover noemi dash "looks at the coat hook"
- reveal! emilio noemi "promised not to tell"

== 9 Halibut
[Noemi](noemi) gets to the market at five, in clogs. [She](noemi) orders one halibut, whole, from the [millionaire](dash), and while [he](dash) is wrapping it says that [she](noemi) may have been hasty about a class of persons. [His](dash) knife slips. [She](noemi) sews [him](dash) up on the ice, eleven stitches, and at the twelfth kisses [him](dash), not on the forehead. On the other side of town a [florist](florist) with a bundle of unstamped letters, delivered to [his](florist) shop in error since Monday, decides to carry them up to the fortieth floor himself. [Clementine](clem) reads them standing.
- travel noemi "gets to the market"
- reconcile? dash noemi "have been hasty"
- injure dash "His knife slips"
- treat dash noemi "eleven stitches"
+ kiss dash noemi "kisses him"
- help florist araminta "carry them up"
+ discover clem araminta "reads them"

== 10 Housing Court
The case of [Baum](ulrich) against a dead [woman](wilma) draws a crowd. [Babic](super) takes the stand. Lately, it comes out, [he](super) and [Wilma](wilma) had been married, at City Hall, for eleven days, and a [widower](super), under the rent law, succeeds. [Leopold](leopold) stares at [his](leopold) new [step-grandfather](super). "[I](super) wished to tell [you](leopold)," says the old [man](super), "but [you](leopold) made such a nice [Wilma](leopold)." The [judge](judge) finds for the [super](super). In the corridor a former [columnist](araminta) and an [inspector](clem) [who](clem) isn't run into each other, in both senses. Coffee goes everywhere.
- accuse ulrich wilma "against a dead woman"
- die.past wilma "dead"
+ wedding.past super wilma "City Hall"
- married.past super wilma "widower"
- kin leopold super "step-grandfather"
+ reveal super leopold "takes the stand"
- find super "finds for"
- quit.past araminta "former columnist"
- find araminta clem "run into each other"

== 11 Stain
[Clementine](clem) sends [Araminta](araminta) the cleaning bill. On the back of it is a table for two. [Noemi](noemi)'s [brother](emilio) finds work as [Dash](dash)'s apprentice and lodging in the box room, where [he](emilio) comes across a trunk of marionettes. [He](emilio) carves one new hand, then a nose. [Leopold](leopold), discovering the repairs, is so moved that [he](leopold) gives [him](emilio) half the theater, consisting of a cardboard box, and before long half [his](leopold) supper, and by the weekend, as [Babic](super) remarks to the [Colonel](pug), half the bed.
- invite clem araminta "table for two"
- sibling emilio noemi "brother"
- hire emilio dash "apprentice"
- housemate.start dash+leopold+noemi emilio "lodging"
- find emilio "comes across"
- create emilio "carves"
- discover leopold emilio "discovering"
- help emilio leopold "repairs"
- happy leopold emilio "moved"
- gift leopold emilio "half the theater"
+ couple.start emilio leopold "half the bed"

== 12 Puppet Government
Opening night in the boiler room. The play is called [Wilma](*wilma) and has a landlord in it with one red ear. [Baum](ulrich), [who](ulrich) has bought a ticket out of spite, laughs so hard that [he](ulrich) lowers the rent. [Dash](dash) has signed the trawlers over to [his](dash) [sister](clem), every plank; [he](dash) is, by the time the curtain falls, worth one halibut, and goes down on one knee beside [Noemi](noemi)'s seat to offer it to [her](noemi). [She](noemi) says yes with [her](noemi) mouth full. In the dark [Clementine](clem) reviews [Araminta](araminta)'s new column, word by word, into [her](araminta) ear.
- create emilio+leopold "Opening night"
- happy ulrich "laughs so hard"
- help ulrich super "lowers the rent"
- gift dash clem "signed the trawlers over"
- sibling clem dash "sister"
+ propose dash noemi "on one knee"
+ engaged.start dash noemi "says yes"
- create araminta "new column"
- flirt araminta clem "into her ear"
