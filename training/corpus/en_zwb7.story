%series Notions, Third Floor
%lang en
%genre period drama in a Chicago department store of the 1920s, a DVD box's episode texts
%cast lucille  | Lucille Pomeroy; Lucille; Miss Pomeroy | f
%cast verna    | Verna Kolar; Verna | f
%cast elmore   | Elmore Ledyard; Mr. Ledyard; Elmore | m
%cast roscoe   | Roscoe Ledyard; Roscoe | m
%cast almira   | Mrs. Ledyard; Almira | f
%cast ottokar  | Ottokar Kolar; Ottokar | m
%cast dempsey  | Dempsey | m
%cast sybil    | Sybil Ames-Thornbury; Sybil | f
%cast grimshaw | Miss Grimshaw; Grimshaw | f
%cast porter   | Cyrus Fontaine; Fontaine | m
%cast singerw  | Hattiemae; Hattiemae Fontaine | f
%cast bootleg  | Big Augie | m
%cast thief    | - | f
%cast lucson   | Robbie | m
%cast walt     | Clete Pomeroy; Clete | m
%cast banker   | - | m
%cast customer | - | n
%cast sybilfather | - | m
%cast surgeon  | - | m
%cast reporter | - | m

== 1 Gloves, Ribbons, Lies
Chicago, 1924. Straight from a farm in [Nebraska](@nebraska), [Lucille Pomeroy](lucille) finds employment behind the button counter of [Ledyard's](#ledyards), and in [Verna Kolar](verna), [who](verna) sells ribbons and opinions, a roommate and a confidante. [Miss Grimshaw](grimshaw), terror of the third floor, detests the [newcomer](lucille) at sight. The [owner](elmore)'s [son](roscoe) does not: young [Roscoe Ledyard](roscoe) buys forty-one buttons, one at a time. That [Miss Pomeroy](lucille) is really Mrs. and has a [boy](lucson) with the nuns, no one must ever learn.
+ hire lucille "finds employment" #ledyards
- housemate.start lucille verna "roommate"
- friend.start lucille verna "confidante"
- enemy grimshaw lucille "detests"
- parent elmore roscoe "owner's son"
- love roscoe lucille "one at a time"
- married _ lucille "is really Mrs."
- parent lucille lucson "a boy"
+ reveal! lucille "no one must ever learn"

== 2 The Floorwalker
Silk stockings vanish by the dozen, and suspicion rests upon the new [girl](lucille). [Dempsey](dempsey), the [floorwalker](dempsey), a former prizefighter with a soft spot for [Verna](verna), shadows [Lucille](lucille) to an orphanage and jumps to the wrong conclusion. The true [thief](thief), a [banker](banker)'s [wife](thief), is caught with eleven pairs under [her](thief) fox, and is permitted, as ladies are, to pay. [Roscoe](roscoe) invites [Lucille](lucille) to the opera; [his](roscoe) [mother](almira), in the box opposite, lowers [her](almira) glasses and inquires what that is.
- steal thief _ "vanish"
- accuse! _ lucille "suspicion rests upon"
- love dempsey verna "soft spot"
+ investigate dempsey lucille "shadows"
- discover! dempsey lucille "wrong conclusion"
- married banker thief "wife"
- discover _ thief "is caught"
+ invite roscoe lucille "invites"
- parent almira roscoe "mother"

== 3 Dry Goods
What goes up in the freight elevator at night is not dry at all. [Ottokar](ottokar), [Verna](verna)'s [brother](ottokar), runs gin for [Big Augie](bootleg) through the hat department, with the knowledge of the elevator [man](porter), [Cyrus Fontaine](porter), [whose](porter) [wife](singerw) sings in the cellar where it is drunk. [Verna](verna) implores [him](ottokar) to stop and is laughed at. When [Dempsey](dempsey) comes upon the crates, love bids [him](dempsey) be silent, duty bids [him](dempsey) speak. [He](dempsey) orders a drink.
- sibling ottokar verna "brother"
+ boss bootleg ottokar "runs gin for"
- discover porter ottokar "with the knowledge"
- married porter singerw "wife"
- reject ottokar verna "is laughed at"
+ discover dempsey ottokar "comes upon"
- love dempsey verna "love bids"

== 4 A Suitable Girl
[Mrs. Ledyard](almira) has chosen: [Sybil Ames-Thornbury](sybil), of the Lake Forest Thornburys, steel on [her](sybil) [father](sybilfather)'s side. The betrothal is in the newspaper before [Roscoe](roscoe) has met [her](sybil). [Lucille](lucille), reading it over the shoulder of a [customer](customer), sews a button to [her](lucille) own sleeve. On the fire stairs [Roscoe](roscoe) swears that [he](roscoe) cares for no one but [her](lucille), and [she](lucille), [who](lucille) could put an end to it with one word, kisses [him](roscoe) instead. One landing below, [Miss Grimshaw](grimshaw) stands quite still.
- parent sybilfather sybil "father's side"
+ engaged.start roscoe sybil "betrothal"
- meet! roscoe sybil "before Roscoe has met"
- sad lucille roscoe "sews a button"
- confess roscoe lucille "cares for no one"
- reveal! lucille roscoe "with one word"
+ kiss lucille roscoe "kisses"
- discover grimshaw lucille+roscoe "stands quite still"

== 5 The January Sale
[Grimshaw](grimshaw) demands of [Lucille](lucille) half [her](lucille) wages in exchange for silence. In the crush of the white sale an old [flame](sybil) of the store's makes [her](sybil) entrance, and it turns out to be [Sybil](sybil): the [heiress](sybil), [who](sybil) worked here one summer under a false name, for a lark, adores [Verna](verna) from those days and has no desire to marry anybody. [The three](lucille+sybil+verna) become allies over damask. [Elmore Ledyard](elmore), the [chairman](elmore), observes from the gallery and feels, for reasons of [his](elmore) own, [his](elmore) age.
+ threaten grimshaw lucille "in exchange for"
- return sybil "makes her entrance"
- betray.past sybil _ "under a false name"
- love sybil verna "adores Verna"
- wedding! roscoe sybil "no desire to marry"
+ friend.start lucille+verna sybil "become allies"
- colleague.past sybil verna "worked here"

== 6 Robbie
Scarlet fever in the orphanage. [Lucille](lucille) leaves the counter in the middle of a yard of lace and is dismissed in absentia by [Miss Grimshaw](grimshaw). [Dempsey](dempsey), [who](dempsey) has followed [her](lucille) once more, at last sees for whom [she](lucille) goes there; ashamed, the big [man](dempsey) carries the [child](lucson) through the snow to a [surgeon](surgeon) [who](surgeon) owes [him](dempsey) a nose. [Robbie](lucson) pulls through. [Roscoe](roscoe), searching all over the city for the vanished [salesgirl](lucille), is told at [her](lucille) boardinghouse by [Verna](verna) that [she](lucille) has gone home to [Nebraska](@nebraska).
- ill lucson "Scarlet fever"
- quit lucille grimshaw "is dismissed"
+ discover dempsey lucille+lucson "at last sees"
- sad dempsey "ashamed"
- rescue dempsey lucson "carries the child"
+ recover lucson "pulls through"
- treat lucson surgeon "surgeon"
- investigate roscoe lucille "searching"
- betray verna roscoe "gone home to"

== 7 The Chairman's Elevator
Between two floors and two strokes of the clock, the car sticks. [Elmore Ledyard](elmore) and [Cyrus Fontaine](porter), [who](porter) has driven [him](elmore) up and down for thirty years without being asked a question, share a flask and a truth: [Grimshaw](grimshaw) was once the old [man](elmore)'s [mistress](grimshaw), and [he](elmore) threw [her](grimshaw) over for [Almira](almira)'s dowry. Set free, [Elmore](elmore) descends to the third floor, begs [her](grimshaw) pardon after all this time, and is slapped. Then [she](grimshaw) weeps. Then [she](grimshaw) tears up [Lucille](lucille)'s dismissal.
- boss elmore porter "driven him"
+ reveal elmore porter "a truth"
- affair.past elmore grimshaw "mistress"
- breakup.past elmore grimshaw "threw her over"
- married almira elmore "Almira's dowry"
- attack grimshaw elmore "is slapped"
- reconcile? elmore grimshaw "begs her pardon"
- sad grimshaw elmore "weeps"
+ hire lucille grimshaw "tears up"

== 8 Speakeasy
[Hattiemae Fontaine](singerw) sings, the gin flows, and all of [Ledyard's](#ledyards) dances under its own cellar. [Dempsey](dempsey) has put on a collar for [Verna](verna); [Sybil](sybil) leads, in trousers. [Roscoe](roscoe) catches sight of [Lucille](lucille), alive and not in [Nebraska](@nebraska), and across forty tables [the two](lucille+roscoe) go toward each other, when the lights fail. It is not the police. [Big Augie](bootleg) has come for money that [Ottokar](ottokar) lost on a horse. Shots. [Fontaine](porter) throws himself before [his](porter) [wife](singerw) …
- create singerw "sings"
- find roscoe lucille "catches sight of"
+ threaten bootleg ottokar "come for money"
- lose.past ottokar "lost on a horse"
- attack bootleg ottokar "Shots"
- married porter singerw "wife"
+ rescue porter singerw "throws himself before"

== 9 Mourning Goods
… and is carried out in a hatbox-lined cart. [Cyrus Fontaine](porter) leaves a [widow](singerw) [who](singerw) will not sing again and a [friend](elmore) [who](elmore) walks up four flights from now on, in [his](porter) memory. [Ottokar](ottokar) flees to [Omaha](@omaha), cursed by [his](ottokar) [sister](verna). In the general upheaval [Roscoe](roscoe) proposes to [Lucille](lucille), on the cellar steps, without a ring; the answer, no, for which [she](lucille) gives no grounds, sends [him](roscoe) out of [her](lucille) life and into the arms of nobody, since [Sybil](sybil), too, declines with thanks.
+ die porter "is carried out"
- married.past porter singerw "widow"
- sad singerw porter "will not sing again"
- friend.past elmore porter "friend"
- flee ottokar "flees" @omaha
- sibling ottokar verna "sister"
+ propose roscoe lucille "proposes"
- reject lucille roscoe "no, for which"
- reject sybil roscoe "declines with thanks"

== 10 Mrs. Pomeroy
A [reporter](reporter), put on the trail by [Almira](almira), prints it: the [heir](roscoe)'s [darling](lucille) has a [son](lucson) and, as far as is known, a living [husband](walt). [Roscoe](roscoe) reads it in [his](roscoe) club, [Lucille](lucille) in the streetcar, standing. [Verna](verna) hits the [newspaperman](reporter) with a hat block. The [husband](walt) himself appears, drawn by the smell of money: [Clete Pomeroy](walt), [whom](walt) [she](lucille) ran from with a broken wrist and a [baby](lucson). [He](walt) demands five thousand dollars of [Mrs. Ledyard](almira), or else [his](walt) [wife](lucille).
+ reveal reporter lucille "prints it"
- parent lucille lucson "a son"
- married lucille walt "living husband"
- discover roscoe lucille "reads it"
- attack verna reporter "hits the newspaperman"
+ return walt "appears"
- flee.past lucille walt "ran from"
- injure.past lucille walt "broken wrist"
- threaten walt almira "demands"

== 11 The Price of a Boy
[Mrs. Ledyard](almira) pays, to be rid of [them](lucille+lucson+walt) all. With the banknotes in [his](walt) boot [Clete](walt) fetches [Robbie](lucson) from the nuns and makes for the depot, the [child](lucson) screaming under [his](walt) arm. [Lucille](lucille), [Verna](verna), [Sybil](sybil) in [her](sybil) [father](sybilfather)'s Packard: [the three](lucille+sybil+verna) give chase, with a [floorwalker](dempsey) on the running board. On the platform, [Dempsey](dempsey) takes off [his](dempsey) jacket for the first time since the Garden. [Clete](walt) does not get up. It is [Roscoe](roscoe), arriving last, [whom](roscoe) the [boy](lucson) lets pick [him](lucson) up.
- gift almira walt "pays"
+ abduct walt lucson "makes for the depot"
- sad lucson walt "screaming"
- parent sybilfather sybil "father's Packard"
- rescue? lucille+sybil+verna lucson "give chase"
+ attack dempsey walt "does not get up"
- help roscoe lucson "pick him up"

== 12 Inventory
The divorce from [Clete](walt) costs less than the betrothal did. [Elmore](elmore) makes [Miss Grimshaw](grimshaw) manager of the entire house, over the dead bodies, as [she](grimshaw) puts it, of the board; [Almira](almira) sails for [Cherbourg](@cherbourg). [Verna](verna) weds [her](verna) [floorwalker](dempsey) among the bridal mannequins, and [Sybil](sybil), best [man](sybil) in every sense, proposes that [she](sybil) and [Hattiemae](singerw) open a nightclub. And [Lucille](lucille)? [She](lucille) lets [Roscoe](roscoe) buy one last button, the forty-second. [She](lucille) sews it to [his](roscoe) cuff, and stays standing very close.
- divorce lucille walt "The divorce"
+ hire grimshaw elmore "manager"
- travel almira "sails" @cherbourg
+ wedding dempsey verna "weds her floorwalker"
- advisor sybil dempsey "best man"
- create? singerw+sybil "open a nightclub"
- love lucille roscoe "standing very close"
