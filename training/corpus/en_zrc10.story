%series Foul Brood
%lang en
%genre village beekeepers' feud in Slovenia, blurbs and fan-wiki recaps
%cast vida     | Vida Kranjc; Vida | f
%cast matej    | Matej Kranjc; Matej | m
%cast stane    | Stane Hribar; Stane; Hribar | m
%cast luka     | Luka Hribar; Luka | m
%cast tone     | Uncle Tone; Tone | m
%cast nika     | Nika | f
%cast vet      | Dr. Zupan; Zupan | m
%cast ema      | Ema Hribar; Ema | f
%cast bor      | Bor | m
%cast judge    | Mrs. Oblak; Oblak | f
%cast mirko    | Mirko | m
%cast sara     | Sara | f
%cast dog      | Muki | n
%cast cop      | Inspector Rožič; Rožič | m
%cast bro      | - | m
%cast sw       | - | f
%cast pa       | - | m

== 1 Queen Missing
[Vida Kranjc](vida) opens [her](vida) best hive and finds the queen gone. For forty years the Kranjcs and the Hribars have fought over one meadow, so [she](vida) marches across and calls [Stane Hribar](stane) a thief in front of [his](stane) guests. [Stane](stane) sets [Muki](dog), the yard [dog](dog), on [her](vida). [Vida](vida) comes home with torn stockings. What neither of the old [people](stane+vida) knows: [her](vida) [grandson](matej) [Matej](matej) and [his](stane) [granddaughter](nika) [Nika](nika) met at a dance in [Bled](@bled) and have not stopped writing to each other since.
- lose vida "finds the queen gone"
- enemy stane vida "have fought"
+ accuse vida stane "a thief"
- attack stane vida "sets Muki"
- discover! stane+vida matej+nika "neither of"
- kin matej vida "grandson"
- kin nika stane "granddaughter"
- meet.past matej nika "met at a dance"

== 2 The Vet Comes
[Dr. Zupan](vet) inspects every hive in the valley and finds foul brood in six of [Stane](stane)'s. By law they have to be burned. The old [man](stane) watches with [his](stane) hat off. [His](stane) [son](luka) [Luka](luka) says aloud what many think, that the disease came over from the neighbours, and that a certain [lady](vida) had every reason. That night someone throws a torch into [Vida](vida)'s bee house. [Tone](tone), [Vida](vida)'s deaf [brother](tone), [who](tone) sleeps in the loft, is brought out at the last moment by a passing scrap [dealer](mirko). The scrap [dealer](mirko) leaves without giving [his](mirko) name.
- investigate vet _ "inspects every hive"
- discover vet stane "finds foul brood"
- parent stane luka "son"
- accuse luka vida "had every reason"
- attack _ vida "throws a torch"
- sibling tone vida "brother"
+ rescue mirko tone "brought out"

== 3 Burnt Hands
[Vida](vida) tried to save the frames and has burnt both hands. The [vet](vet), there being no doctor nearer than [Kranj](@kranj), bandages [her](vida) and takes [his](vet) time over it. [Inspector Rožič](cop) questions the [man](luka) [who](luka) spoke so loudly at the burning. [Luka](luka) has an alibi: [he](luka) was with a [woman](sara) [whose](sara) name [he](luka) won't give. [His](luka) [wife](ema), [Ema](ema), standing next to [him](luka), gets up and packs a bag. [Their](ema+luka) [daughter](nika) is the only one at supper. [Nika](nika) reads a letter under the table.
- injure vida "burnt both hands"
- treat vida vet "bandages her"
- investigate cop luka "questions the man"
- cheat luka ema "with a woman"
- reveal! luka cop "won't give"
- married ema luka "wife"
+ breakup ema luka "packs a bag"
- parent ema+luka nika "daughter"

== 4 Names
Who was it? [Bor](bor) knows. [Bor](bor) keeps the inn and says little. A [man](mirko) bought petrol from [Bor](bor). The [man](mirko) had a cart. [Rožič](cop) thanks [Bor](bor). [Rožič](cop) looks for the scrap [dealer](mirko). [He](mirko) is called [Mirko](mirko). [Mirko](mirko) sees the uniform. [Mirko](mirko) leaves the cart and runs for the woods. [Rožič](cop) has [his](cop) [man](mirko). So thinks [Rožič](cop). Deaf [Tone](tone) shakes [his](tone) head and writes "NO" on the table in honey.
- reveal bor cop "bought petrol"
+ flee mirko cop "runs for the woods"
- investigate cop mirko "looks for"
- accuse cop mirko "has his man"
- accuse! tone mirko "NO"

== 5 The Poet of Hive Nine
[Matej](matej) and [Nika](nika) are caught in the hayloft by [her](nika) [grandfather](stane). [Stane](stane) forbids [Nika](nika) to leave the house and takes away [her](nika) telephone. [Matej](matej) gets a black eye and the sack, since it was from [Hribar](stane)'s sawmill that [he](matej) drew [his](matej) wages. [Vida](vida) is told by [Bor](bor). [She](vida) looks at the [boy](matej)'s eye and says that in [her](vida) day one used the other ladder. Then [she](vida) goes quiet. [Tone](tone), from [whom](tone) nothing that goes on in faces is hidden, brings [her](vida) a box of old letters. They are all signed S.
- discover stane matej+nika "caught"
- kin nika stane "grandfather"
- abduct stane nika "forbids Nika to leave"
- injure matej stane "black eye"
- boss.past stane matej "drew his wages"
+ quit matej stane "the sack"
- reveal bor vida "told by Bor"
- gift tone vida "a box of old letters"
- steal stane nika "takes away her telephone"

== 6 In the Woods
While looking for mushrooms, [Ema](ema) sprains an ankle. The hunted [man](mirko) finds [her](ema), puts [her](ema) on [his](mirko) back and carries [her](ema) to the chapel. [He](mirko) tells [her](ema) why [he](mirko) ran: [he](mirko) has done four years for a fire that [his](mirko) [brother](bro) lit. The deserted [wife](ema) leaves [him](mirko) bread and a blanket. [She](ema) is about to speak to [Rožič](cop) when the village gets there first. Somebody saw smoke. They drag [Mirko](mirko) out of the chapel, and [Luka](luka) has brought a rope.
- injure ema "sprains an ankle"
- find mirko ema "finds her"
+ rescue mirko ema "carries her"
- reveal mirko ema "tells her"
- arrest.past _ mirko "four years"
- sibling bro mirko "brother"
- help ema mirko "bread and a blanket"
- reveal? ema cop "about to speak"
- attack _ mirko "drag Mirko out"
+ threaten luka mirko "brought a rope"

== 7 The Rope
[Vida](vida) walks straight through the crowd and puts [her](vida) bandaged hand on the rope. If they hang [him](mirko), [she](vida) says, they can hang [her](vida) next to [him](mirko), for [he](mirko) is the [one](mirko) [who](mirko) saved [her](vida) [brother](tone). [Tone](tone) throws [his](tone) arms round the scrap [dealer](mirko)'s neck. [Stane](stane), of all people, is the first to take [his](stane) cap off. [Luka](luka) tells the old [fool](stane) to keep out of it and pushes [him](stane). [Father](stane) and [son](luka) roll on the ground. [Rožič](cop), late as ever, fires into the air and hits a woodpecker.
- kill? _ mirko "hang him"
+ rescue vida mirko "on the rope"
- rescue.past mirko tone "saved her brother"
- sibling tone vida "brother"
- attack luka stane "pushes him"
- parent stane luka "Father"
- quarrel luka stane "roll on the ground"

== 8 S
[Vida](vida) reads the letters at last. At twenty [she](vida) and [Stane](stane) wanted to run away to [Trieste](@trieste). [She](vida) waited at the bridge till morning; [he](stane) never came, and in the spring [he](stane) married the [daughter](sw) of the sawmill. Now [she](vida) learns from [his](stane) own hand that [he](stane) had waited, too, at the other bridge, because of a note in somebody else's spelling. There was one [person](tone) [who](tone) ran errands for both of [them](stane+vida). [She](vida) carries the box to [her](vida) [brother](tone)'s loft and sits down across from [him](tone).
- flee? stane+vida "wanted to run away"
- wedding.past stane sw "he married"
+ discover vida stane "learns"
- betray.past tone stane+vida "somebody else's spelling"
- help.past tone stane+vida "ran errands"
- sibling tone vida "brother"
- love.past stane+vida stane+vida "wanted to run away"

== 9 Tone's Spelling
[He](tone) was nine, [Tone](tone) writes on a slate. [He](tone) didn't want to be left alone with [Father](pa)'s belt, and so [he](tone) mixed up the bridges on purpose. [Vida](vida) says nothing. In the night the old [man](tone) climbs out to the burnt bee house to sleep there and is stung by the last swarm. By the time [his](tone) [sister](vida) finds [him](tone), [his](tone) throat has closed. [Zupan](vet) can only shut [his](tone) eyes. On the slate stands "sorry," with two mistakes in it. [Stane](stane) digs the grave himself.
+ reveal tone vida "writes on a slate"
- parent pa tone "Father"
- betray.past tone stane+vida "mixed up"
- injure tone "is stung"
- sibling tone vida "sister"
- find vida tone "finds him"
+ die tone "shut his eyes"
- sad.past tone "left alone"

== 10 Petrol
After the funeral [Bor](bor) has one too many. [Sara](sara), the [barmaid](sara), hears [him](bor) mumble that nobody was meant to be in the loft. [Sara](sara) is also the [woman](sara) [whom](sara) [Luka](luka) would not name. [She](sara) tells [Luka](luka), and [Luka](luka), for once, does the right thing and goes to the police. [Bor](bor) had bought up both families' debts, and with the meadow in ashes [he](bor) could have built [his](bor) hotel. The missing queen is in a jar on [his](bor) shelf, long dead. The [innkeeper](bor) locks himself in the cellar with a can of petrol and [Sara](sara).
- discover sara bor "hears him mumble"
- affair luka sara "would not name"
- reveal sara luka "tells Luka"
- reveal luka cop "goes to the police"
+ attack.past bor vida "meadow in ashes"
- steal.past bor vida "missing queen"
+ abduct bor sara "locks himself"

== 11 The Cellar
[Mirko](mirko) knows the cellar, having once delivered coal there. [He](mirko) slides down the chute and comes up behind the [arsonist](bor). [They](bor+mirko) struggle, the match goes out, and the [barmaid](sara) is pushed up into the daylight. Then the second match catches. [Mirko](mirko) gets out with singed hair. [Bor](bor) does not get out. [Luka](luka) takes the coughing [woman](sara) in [his](luka) arms in front of the whole village, including [Ema](ema), [who](ema) looks on, nods and asks the scrap [dealer](mirko) whether anyone has seen to that burn.
- quarrel bor mirko "struggle"
+ rescue mirko sara "pushed up"
- die bor "does not get out"
- injure mirko "singed hair"
- couple luka sara "in front of the whole village"
- help ema mirko "seen to that burn"

== 12 Honey
In June the hives are back on the meadow, side by side. The county [judge](judge), [Mrs. Oblak](judge), draws a line through forty years of files and is paid in honey. [Nika](nika), free to go out, goes out by the door. At [her](nika) and [Matej](matej)'s wedding the two [grandparents](stane+vida) are put at one table and left there. [Vida](vida) asks [Stane](stane) which bridge. [He](stane) shows [her](vida). [They](stane+vida) take the slow train to [Trieste](@trieste), with [Muki](dog) under the seat, and send the [newlyweds](matej+nika) a card. The spelling is perfect.
- enemy.end stane vida "draws a line"
- gift _ judge "paid in honey"
+ wedding matej nika "wedding"
- kin nika stane "grandparents"
- kin matej vida "grandparents"
+ travel stane+vida "slow train" @trieste
