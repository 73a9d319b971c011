%series Three Graves South
%lang en
%genre western set in Patagonia in 1899, fan-wiki episode plots
%cast amparo   | Amparo Luján; Amparo | f
%cast crispin  | Crispín Luján; Crispín | m
%cast owen     | Owen Pugh; Owen | m
%cast gwen     | Gwen Pugh; Gwen | f
%cast salas    | Colonel Salas; Salas | m
%cast bell     | Lucky Bell; Bell | m
%cast dutch    | Dutch Annie; Annie | f
%cast keo      | Keoken | f
%cast priest   | Father Tomé; Tomé | m
%cast barber   | Lisandro | m
%cast teller   | - | m
%cast rosa     | Rosario Salas; Rosario | f
%cast horse    | Deacon | n
%cast foster   | - | m
%cast juan     | Juan | m

== 1 The Bank at Gallegos
[Lucky Bell](bell) and [his](bell) [partner](dutch) [Dutch Annie](dutch) hold up the bank at [Río Gallegos](@gallegos). The [teller](teller) reaches for a pistol and [Annie](dutch) shoots [him](teller) through the hand. On [their](bell+dutch) way out [they](bell+dutch) take a [customer](amparo) along as a shield, [Amparo Luján](amparo), [who](amparo) has just buried [her](amparo) [husband](juan). Two leagues on, [Bell](bell) sets the young [widow](amparo) down with a canteen and an apology. [She](amparo) walks home. In [her](amparo) pocket [she](amparo) finds a roll of banknotes with [his](bell) compliments.
- colleague bell dutch "partner"
+ steal bell+dutch _ "hold up the bank"
- injure teller dutch "through the hand"
- attack dutch teller "shoots him"
+ abduct bell+dutch amparo "as a shield"
- married.past amparo juan "husband"
- die.past juan "buried"
- find amparo "finds a roll"
- gift bell amparo "with his compliments"

== 2 Salas
[Colonel Salas](salas) runs the province like a barracks. [He](salas) has the banknotes in the [widow](amparo)'s pocket taken for proof and throws [her](amparo) in jail. [Crispín](crispin), [her](amparo) late [husband](juan)'s [brother](crispin), goes to see the [colonel](salas) and comes away without teeth. The [barber](barber), [Lisandro](barber), patches [him](crispin) up. That same night [Bell](bell), [who](bell) has read of it in the paper, rides back into town on [his](bell) [horse](horse) [Deacon](horse), blows a hole in the jail and gets [Amparo](amparo) out. So now, [she](amparo) tells [him](bell), [she](amparo) really is an outlaw.
- accuse salas amparo "taken for proof"
- discover bell amparo "read of it"
+ arrest salas amparo "throws her in jail"
- married.past amparo juan "late husband"
- sibling crispin juan "brother"
- attack salas crispin "without teeth"
- treat crispin barber "patches him up"
- return bell "rides back"
+ rescue bell amparo "gets Amparo out"

== 3 Welsh Hospitality
The [fugitives](amparo+bell+dutch) find shelter on the farm of [Owen Pugh](owen) and [his](owen) [sister](gwen) [Gwen](gwen), Welsh settlers with eleven words of Spanish. [Gwen](gwen) takes to the [American](bell) at once and lets [her](gwen) scones burn. [Dutch Annie](dutch) sees it and sharpens a knife. [Owen](owen), for [his](owen) part, can't take [his](owen) eyes off [Amparo](amparo). The [widow](amparo) mends a fence, shears a sheep and asks [her](amparo) [host](owen) for the use of [his](owen) rifle range. When a patrol comes by, [Gwen](gwen) hides [the three of them](amparo+bell+dutch) in the wool loft and pours the soldiers tea.
- flee amparo+bell+dutch "fugitives"
- help gwen+owen amparo+bell+dutch "shelter"
- sibling gwen owen "sister"
- love gwen bell "takes to"
- jealous dutch gwen "sharpens a knife"
- love owen amparo "can't take his eyes off"
+ help gwen amparo+bell+dutch "hides the three of them"

== 4 A Deal in the Church
[Father Tomé](priest) hears confession. [Dutch Annie](dutch) kneels down. [She](dutch) offers to give up [Bell](bell). In return [Salas](salas) must let [her](dutch) go. The [priest](priest) is no friend of [Salas](salas). [He](priest) is even less a friend of breaking the seal. But [Crispín](crispin) is mopping behind the pillar. [Crispín](crispin) hears every word. [He](crispin) saddles the mule. [He](crispin) rides all night to warn [Bell](bell). The mule throws [him](crispin). [Crispín](crispin) walks the rest.
- reveal dutch priest "hears confession"
+ betray? dutch bell "give up Bell"
- enemy priest salas "no friend"
- reveal! priest _ "breaking the seal"
- discover crispin dutch "hears every word"
- help crispin bell "to warn Bell"

== 5 Loft and Ladder
[Crispín](crispin) arrives at dawn, an hour after the soldiers. [Salas](salas) has surrounded the farm, and [Annie](dutch) stands next to [him](salas). [Bell](bell) comes down the ladder with [his](bell) hands up so that nobody else gets hurt. [He](bell) asks [his](bell) old [partner](dutch) one thing: why? "Fifteen years," [she](dutch) says, "and [you](bell) never once burnt anything for [me](dutch)." The [colonel](salas) has [him](bell) beaten in front of the [Pughs](gwen+owen). [Owen](owen) goes for a soldier with a pitchfork and takes a bullet in the thigh. The wool catches fire.
+ betray dutch bell "stands next to him"
+ arrest salas bell "hands up"
- colleague.past bell dutch "old partner"
- love dutch bell "never once burnt"
- attack salas bell "beaten"
- attack owen _ "pitchfork"
- injure owen "takes a bullet"

== 6 Keoken's Tent
The [survivors](amparo+crispin+gwen+owen) get away over the river and are taken in by [Keoken](keo), a Tehuelche [healer](keo). [She](keo) digs the bullet out of the [farmer](owen)'s leg. [Amparo](amparo), [who](amparo) has buried one [man](juan) and means to keep this [one](owen), sits by [him](owen) through four nights of fever. On the fifth [he](owen) asks for tea. [Gwen](gwen) tells [Keoken](keo) about the [American](bell), and the [healer](keo), [who](keo) speaks better Welsh than most Englishmen, advises [her](gwen) to get [him](bell) out first and marry [him](bell) afterwards. [Crispín](crispin) learns to cook guanaco. It tastes of mule.
- flee amparo+crispin+gwen+owen "get away"
- help keo amparo+crispin+gwen+owen "taken in"
+ treat owen keo "digs the bullet out"
- die.past juan "buried"
- love amparo owen "keep this one"
- help amparo owen "sits by him"
- rescue? gwen bell "get him out"
- ill owen "fever"
- recover owen "asks for tea"
- reveal gwen keo "tells Keoken"
- wedding? bell gwen "marry him"

== 7 The Colonel's Daughter
[Rosario Salas](rosa) has come back from a convent school in [Buenos Aires](@ba) with ideas. [Her](rosa) [father](salas) intends [her](rosa) for a sheep baron. [Rosario](rosa) would rather study law. [She](rosa) brings soup to the [prisoner](bell) and gets [him](bell) to tell [her](rosa) about the bank: half the money in it, as [Bell](bell) saw with [his](bell) own eyes, was stamped as belonging to the army widows. Going through the [colonel](salas)'s desk at night, [she](rosa) finds the same stamp. [She](rosa) has loved this [man](salas) all [her](rosa) life. [She](rosa) is sick in the umbrella stand.
- return rosa "come back"
- parent salas rosa "father"
- wedding? rosa _ "intends her"
- gift rosa bell "brings soup"
- reveal bell rosa "tell her"
- investigate rosa salas "Going through"
+ discover rosa salas "finds the same stamp"
- steal.past salas _ "army widows"
- love rosa salas "has loved"

== 8 Gallows Morning
[Bell](bell) is to hang at eight. At half past seven the [barber](barber) is let in to shave [him](bell), and under the towel [Lisandro](barber) has a file and the [widow](amparo)'s regards. In the square [Crispín](crispin) lets loose forty sheep. [Gwen](gwen), dressed as a nun, cuts the rope at the very last second; [Amparo](amparo) covers [them](bell+gwen) from the belfry. As [they](bell+gwen) mount [Deacon](horse), [Dutch Annie](dutch) steps out of the hotel and has [her](gwen) in [her](dutch) sights. [She](dutch) lowers the gun. The [colonel](salas), furious, shoots the [woman](dutch) [who](dutch) sold [him](salas) the [bandit](bell).
- kill? salas bell "to hang"
- help barber bell "has a file"
+ rescue gwen bell "cuts the rope"
- help amparo bell+gwen "covers them"
- threaten dutch gwen "in her sights"
- betray.past dutch bell "sold him"
- sad salas "furious"
+ attack salas dutch "shoots the woman"

== 9 What Annie Left
[Annie](dutch) lives till noon. [She](dutch) dies on the [barber](barber)'s chair with [Father Tomé](priest) beside [her](dutch), and this time [she](dutch) tells [him](priest) to shout it from the roof: it was [Salas](salas) [who](salas) had [Juan](juan) killed, because the [farrier](juan) had shod a mule that carried army gold. [Amparo](amparo) hears it from the pulpit on Sunday. [Her](amparo) [brother-in-law](crispin) holds [her](amparo) up. The [priest](priest) is arrested before the blessing, and by evening the [colonel](salas) has put a price on the heads of [all five](amparo+bell+crispin+gwen+owen).
+ die dutch "lives till noon"
- reveal dutch priest "tells him"
- kill.past salas juan "had Juan killed"
- reveal priest amparo "from the pulpit"
- kin amparo crispin "brother-in-law"
- help crispin amparo "holds her up"
+ arrest salas priest "is arrested"
- threaten salas amparo+bell+crispin+gwen+owen "a price on the heads"

== 10 Snow in the Pass
Crossing the mountains to [Chile](@chile), [Gwen](gwen) and [Bell](bell) are married by [Keoken](keo) over a saddle. The ceremony takes four minutes, the snow four days. [Owen](owen), lame since the raid, falls behind and begs to be left; [Amparo](amparo) calls [him](owen) an idiot, kisses [him](owen) and ties [him](owen) to the horse. [Crispín](crispin) goes back to look for a lost bundle and does not return. [They](amparo+bell+gwen+owen) find [him](crispin) in the morning, sitting against a rock, the bundle on [his](crispin) knees, frozen. In it are [his](crispin) [brother](juan)'s tools.
- travel amparo+bell+crispin+gwen+owen "Crossing the mountains" @chile
+ wedding bell gwen "are married"
- kiss amparo owen "kisses him"
- rescue amparo owen "ties him"
- return! crispin "does not return"
- find amparo+bell+gwen+owen crispin "find him"
+ die crispin "frozen"
- sibling crispin juan "brother"

== 11 Turning Round
[Amparo](amparo) has lost [her](amparo) [husband](juan) and [his](juan) [brother](crispin) to one [man](salas). [She](amparo) turns [her](amparo) horse. The [newlyweds](bell+gwen) can't talk [her](amparo) out of it and in the end go along, and so does the lame [man](owen). Meanwhile [Rosario](rosa) has taken the ledger to the [governor](foster). The [governor](foster) sends it straight to [his](foster) old [comrade](salas) [Salas](salas). When [her](rosa) [father](salas) confronts [her](rosa), the ledger in [his](salas) hand, [she](rosa) tells [him](salas) that [she](rosa) is ashamed of [her](rosa) name. [He](salas) locks [her](rosa) up in the cell that the [American](bell) left.
- die.past crispin+juan "lost her husband"
- married.past amparo juan "husband"
- sibling crispin juan "brother"
- reveal rosa foster "taken the ledger"
- friend foster salas "comrade"
+ betray foster rosa "sends it straight"
- parent salas rosa "father"
- accuse salas rosa "confronts her"
- sad rosa salas "ashamed"
+ abduct salas rosa "locks her up"

== 12 High Noon, More or Less
[They](amparo+bell+gwen+owen) ride in at siesta time. [Owen](owen) frees the [priest](priest) and the [colonel](salas)'s [daughter](rosa). [Bell](bell) and [Gwen](gwen) keep the garrison pinned down in its nightshirts. [Amparo](amparo) walks into the [barber](barber)'s shop, where [Salas](salas) is lying back under a hot towel, and takes the razor from [Lisandro](barber)'s hand. [She](amparo) holds it to [his](salas) throat while [he](salas) tells [her](amparo) how [her](amparo) [husband](juan) died. Then [she](amparo) puts it down. The widows are waiting outside, sixty of them, and [he](salas) will have to walk past.
- return amparo+bell+gwen+owen "ride in"
+ rescue owen priest+rosa "frees"
- parent salas rosa "daughter"
- attack bell+gwen _ "pinned down"
+ threaten amparo salas "holds it to his throat"
- reveal salas amparo "tells her"
- married.past amparo juan "her husband"

== 13 Spring Shearing
[Salas](salas) breaks rocks in [Ushuaia](@ushuaia). [Rosario](rosa) has passed [her](rosa) first exam and writes letters for the widows, who have got their money. On the Pugh farm there are now two [couples](amparo+bell+gwen+owen) at table. [Gwen](gwen) is expecting, and [Bell](bell), [whom](bell) nobody calls Lucky any more, burns the scones on [her](gwen) behalf. [Owen](owen) asks [Amparo](amparo) in [his](owen) twelfth word of Spanish. [She](amparo) answers in [her](amparo) first word of Welsh. Nobody at the table knows what it means, but [he](owen) looks pleased.
- arrest _ salas "breaks rocks"
- find rosa "passed her first exam"
- help rosa _ "writes letters"
- couple amparo owen "couples"
- pregnant gwen bell "is expecting"
+ propose owen amparo "asks Amparo"
- happy owen "looks pleased"
