%series The Bread of Others
%lang en
%genre multigenerational drama about a bakery dynasty in Iloilo, encyclopaedia episode summaries in long sentences
%cast ligaya  | Ligaya Montinola; Ligaya; Lola Ligaya | f
%cast ernesto | Ernesto Montinola; Ernesto | m
%cast carding | Ricardo Montinola; Carding | m
%cast nena    | Nena Montinola; Nena | f
%cast alon    | Alon Montinola; Alon | m
%cast tala    | Tala Montinola; Tala | f
%cast isagani | Isagani; Gani | m
%cast corazon | Corazon Dy; Corazon | f
%cast wilson  | Wilson Dy; Wilson | m
%cast pepper  | Pepper Dy; Pepper | f
%cast brando  | Brando | m
%cast luz     | Luzviminda; Luz | f
%cast attorney | Attorney Sison; Sison | m
%cast baby    | - | f
%cast mrdy    | - | m
%cast cannery | - | f

== 1 Starter
[Ligaya Montinola](ligaya), [who](ligaya) for fifty years has fed the sourdough from which the family fortune rose, divides the bakery between [her](ligaya) [sons](carding+ernesto), the dutiful [Ernesto](ernesto) and the charming [Carding](carding), on the day that [Carding](carding), after eleven years in [Dubai](@dubai), walks in with a [wife](nena) nobody has heard of. [Ernesto](ernesto) recognizes [Nena](nena), [whom](nena) [he](ernesto) had once hoped to marry himself. [His](ernesto) [daughter](tala), [Tala](tala), shows [her](tala) new [aunt](nena) to the guest room, while [his](ernesto) adopted [son](alon), [Alon](alon), delivers rolls to the Dys, the [competitors](corazon+wilson) across the plaza, and lingers.
- parent ligaya carding+ernesto "sons"
- sibling carding ernesto "sons"
- gift ligaya carding+ernesto "divides the bakery"
+ return carding "walks in"
- married carding nena "wife"
- discover ernesto nena "recognizes"
- love.past ernesto nena "hoped to marry"
- parent ernesto tala "daughter"
- kin nena tala "aunt"
- parent ernesto alon "adopted son"
- enemy carding+ernesto+ligaya corazon+wilson "competitors"

== 2 Rolls for the Enemy
[Corazon Dy](corazon), a [widow](corazon) [whose](corazon) [stepson](wilson) [Wilson](wilson) keeps the books and [whose](corazon) own [daughter](pepper) [Pepper](pepper) keeps no hours at all, lets it be known that no Montinola is to be served, and has to send [Alon](alon) away from the door three mornings running, since [Pepper](pepper) has taken to ordering from the opposition. On the fourth [Pepper](pepper) climbs down the drainpipe and eats the rolls with [him](alon) on the sea wall. [Wilson](wilson), [who](wilson) saw, does not tell [his](wilson) [stepmother](corazon); [he](wilson) has been writing verses to a [Montinola](tala) himself, to [Tala](tala), and has not yet had the courage to post one.
- parent corazon pepper "daughter"
- kin corazon wilson "stepson"
- reject corazon alon "send Alon away"
- flee pepper "drainpipe"
+ date alon pepper "eats the rolls with him"
- discover wilson alon+pepper "who saw"
- reveal! wilson corazon "does not tell"
+ love wilson tala "verses"
- die.past mrdy "a widow"
- married.past corazon mrdy "a widow"
- confess! wilson tala "has not yet had the courage"

== 3 The Brother's Wife
While [Carding](carding) spends [his](carding) half of the bakery at the cockpit, [Nena](nena) gets up at three to knead beside [her](nena) [brother-in-law](ernesto), and [the two](ernesto+nena), [who](ernesto+nena) have sworn to say nothing about the year before [he](ernesto) was married off to [Luz](luz), say nothing so thoroughly that [Luz](luz) begins to listen. What [she](luz) overhears at last is [her](luz) [husband](ernesto) admitting that no day has gone by; what [she](luz) does not wait to hear is [Nena](nena)'s reply, which is that [she](nena) loves [Carding](carding), God help [her](nena), and that it must never be mentioned again.
- kin ernesto nena "brother-in-law"
- help nena ernesto "knead"
- couple.past ernesto nena "the year before"
- married ernesto luz "husband"
- discover luz ernesto "overhears"
+ confess ernesto nena "admitting"
- love ernesto nena "no day has gone by"
+ reject nena ernesto "must never be mentioned"
- love nena carding "loves Carding"
- lose carding "at the cockpit"

== 4 Short Dough
[Tala](tala) meets [Isagani](isagani). [Isagani](isagani) delivers flour. [Tala](tala) drops a tray. [Gani](isagani) picks up the buns. [He](isagani) makes [Tala](tala) laugh. [Wilson](wilson) sees it from the window. [Wilson](wilson) tears up a poem. [Pepper](pepper) glues it for [Wilson](wilson). [Pepper](pepper) carries it to [Tala](tala). [Tala](tala) thinks it is from [Gani](isagani). That night [Tala](tala) kisses [Gani](isagani). [Gani](isagani) has never read a poem. [Alon](alon) knows the hand. [Alon](alon) owes [Wilson](wilson) one. Still, [Alon](alon) keeps quiet.
+ meet isagani tala "meets"
- help isagani tala "picks up the buns"
- flirt isagani tala "makes Tala laugh"
- sad wilson "tears up"
- help pepper wilson "glues it"
- gift pepper tala "carries it to"
+ kiss isagani tala "kisses"
- create! isagani "never read a poem"
- create.past wilson "a poem"
- discover alon wilson "knows the hand"
- reveal! alon tala "keeps quiet"

== 5 Salt
[Luz](luz) leaves, with one suitcase and the recipe for the ensaymada, and as [she](luz) does not want to be laughed at by [her](luz) own people, it is to [Corazon](corazon) that [she](luz) goes: the deserted [wife](luz) and the [widow](corazon) were convent girls together and have not exchanged a word since the quarrel of the houses. [Ernesto](ernesto), finding the bed made, assumes that [she](luz) is at Mass. It takes [Tala](tala), furious on [her](tala) [mother](luz)'s behalf, to tell [him](ernesto) what the whole plaza knows, and to call [him](ernesto) a coward, which [he](ernesto) does not dispute.
+ breakup luz ernesto "leaves"
- steal luz ernesto "the recipe"
- move luz corazon "it is to Corazon"
- friend.past corazon luz "convent girls together"
- married ernesto luz "wife"
- help corazon luz "that she goes"
- discover! ernesto luz "assumes"
- parent luz tala "mother's"
- reveal tala ernesto "tell him"
+ accuse tala ernesto "coward"

== 6 The Cockpit
[Carding](carding), down to [his](carding) last wall, stakes it on a bird owned by [Brando](brando), a moneylender with a soft voice, and loses. [He](carding) does not tell [Nena](nena), [who](nena) has just told [him](carding), in the dark, that after eleven barren years [she](nena) is two months gone; [he](carding) weeps, so that [she](nena) takes it for joy, and perhaps it is that, too. In the morning [Brando](brando)'s men measure the ovens. [Lola Ligaya](ligaya), offered a chair by the new [part-owner](brando), replies that [she](ligaya) was sitting here when [he](brando) was stealing mangoes, and remains standing.
+ lose carding brando "loses"
- reveal! carding nena "does not tell"
- pregnant nena carding "two months gone"
- reveal nena carding "told him"
- sad carding "weeps"
- happy? carding "joy"
- find brando "new part-owner"
- reject ligaya brando "remains standing"
- steal.past brando _ "stealing mangoes"

== 7 By Heart
At the fiesta [Gani](isagani) is asked by [Tala](tala) to recite the poem that won [her](tala), and, having got as far as the moon, stops, goes red and says that it was never [his](isagani). [Tala](tala), [who](tala) has for two months been the [girlfriend](tala) of a handwriting, walks along the row of guests, looking into face after face, until [she](tala) comes to the only one that does not look back. [Wilson](wilson) begs [her](tala) pardon for having meant every word. [She](tala) slaps [him](wilson); then [she](tala) slaps [Gani](isagani); and it is not lost on either [man](isagani+wilson) that the first blow was gentler.
- celebrate _ "fiesta"
- create! isagani "never his"
+ reveal isagani tala "says that it was never"
- couple isagani tala "girlfriend"
- betray.past isagani tala "girlfriend of a handwriting"
- discover tala wilson "does not look back"
- love wilson tala "meant every word"
- attack tala wilson "slaps him"
- attack tala isagani "slaps Gani"
- reconcile? tala wilson "begs her pardon"

== 8 Partners
Because the ovens are being sold from under [her](ligaya), [Ligaya](ligaya) does what [she](ligaya) has threatened to do in every typhoon: [she](ligaya) crosses the plaza. [Corazon](corazon), [whose](corazon) late [husband](mrdy) had been [Ligaya](ligaya)'s [baker](mrdy) before [he](mrdy) became [her](ligaya) [foe](mrdy), listens without offering coffee; at the end [she](corazon) offers coffee. The [grandmothers](corazon+ligaya), as the town calls [them](corazon+ligaya), although only [one](ligaya) of [them](corazon+ligaya) has a grandchild, will bake under one roof, in the Dys' kitchen, and thus it comes about that [Luz](luz), in an apron, hands a tray to the [husband](ernesto) [she](luz) has left, and that neither lets go of it at once.
- threaten.past ligaya _ "threatened to do"
- boss.past ligaya mrdy "baker"
- enemy.past ligaya mrdy "foe"
- die.past mrdy "late husband"
- married.past corazon mrdy "husband"
+ reconcile corazon ligaya "offers coffee"
+ colleague.start corazon ligaya "bake under one roof"
- breakup.past luz ernesto "has left"
- married ernesto luz "husband she has left"
- colleague ernesto luz "hands a tray"

== 9 Sea Wall
[Pepper](pepper) wants to marry [Alon](alon); [Alon](alon), [who](alon) does not know whose [son](alon) [he](alon) was before the Montinolas took [him](alon) in, wants to find out first. [Attorney Sison](attorney), [who](attorney) drew up the adoption, lets slip, over the third beer, a name, and the name is that of [Carding](carding). The [uncle](carding) is thus the [father](carding), by a [girl](cannery) from the cannery [who](cannery) died of it, and went to [Dubai](@dubai) the same week. Does [Ernesto](ernesto) know? [He](ernesto) has always known; [he](ernesto) took [his](ernesto) [brother](carding)'s [child](alon) and, with the [child](alon), the blame. [Alon](alon) shaves, puts on a clean shirt and goes to knock [Carding](carding) down.
- wedding? alon pepper "wants to marry"
- investigate? alon "find out"
- parent ernesto alon "took him in"
- advisor attorney ernesto "drew up the adoption"
+ reveal attorney alon "lets slip"
- kin alon carding "uncle"
+ parent carding alon "father"
- parent cannery alon "by a girl"
- die.past cannery "died of it"
- flee.past carding "went to Dubai"
- discover.past ernesto alon "has always known"
- sibling carding ernesto "brother's"
- help.past ernesto carding "the blame"
- attack? alon carding "knock Carding down"

== 10 Low Tide
The blow never falls, since someone has got there first: [Carding](carding) is lying behind the cockpit with a knife in [his](carding) side, and it is the [son](alon) [he](carding) never owned to [who](alon) carries [him](carding) two miles to the hospital. [Nena](nena), six months along, sits on one side of the bed, [Ernesto](ernesto) on the other. "[You](ernesto) should have had [her](nena)," says [Carding](carding) to [his](carding) [elder](ernesto), "[you](ernesto) were always better with dough," and [Nena](nena), laughing, with [her](nena) wet face in [his](carding) palm, feels the fingers go cold.
- attack! alon carding "blow never falls"
- attack _ carding "knife in his side"
- injure carding "knife"
- parent carding alon "son"
- rescue alon carding "carries him"
- pregnant nena carding "six months along"
- sibling carding ernesto "elder"
- happy nena "laughing"
+ die carding "go cold"
- sad nena carding "wet face"

== 11 Nine Days
At the novena [Brando](brando) kisses the [widow](nena)'s hand, and no one in the room doubts who sent the knife, least of all [Gani](isagani), [who](isagani) drives a truck for [him](brando) now and was told that night to wait with the engine running. To speak is to be killed. [He](isagani) goes to the one [person](wilson) in town [who](wilson) owes [him](isagani) nothing but a punch, and [Wilson](wilson), having heard [him](isagani) out, gives [him](isagani) a bed in the flour loft and writes it all down, for once without a rhyme. [Tala](tala) brings up the supper. [She](tala) finds [the two](isagani+wilson) of [them](isagani+wilson) playing chess, and sits down, uninvited, on [Wilson](wilson)'s side.
- die.past carding "widow's"
- married.past carding nena "widow's"
- boss brando isagani "drives a truck for"
- accuse? _ brando "no one in the room doubts"
- kill? brando isagani "to be killed"
+ reveal isagani wilson "heard him out"
- help wilson isagani "a bed in the flour loft"
- enemy isagani wilson "nothing but a punch"
- gift tala isagani+wilson "brings up the supper"
- love.start tala wilson "on Wilson's side"

== 12 Deposition
[Attorney Sison](attorney) files the paper, and the [lender](brando) is taken out of [his](brando) box at the cockpit in front of four hundred people, none of whom has ever liked him. Before the week is out a rock comes through the Dys' window and hits [Corazon](corazon), [who](corazon) is nursed, over [her](corazon) protests, by [Lola Ligaya](ligaya). [Luz](luz) has been asked by [Ernesto](ernesto) to come home. [She](luz) asks in turn what [he](ernesto) means to do about [his](ernesto) [brother](carding)'s [widow](nena), and [he](ernesto) says, the truth being all that [he](ernesto) has left, that [he](ernesto) does not know. [She](luz) thanks [him](ernesto), and stays where [she](luz) is.
- accuse attorney brando "files the paper"
+ arrest _ brando "taken out of his box"
- injure corazon "hits Corazon"
- treat corazon ligaya "nursed"
- reconcile? ernesto luz "come home"
- love? ernesto nena "does not know"
- married.past carding nena "widow"
- sibling carding ernesto "brother's"
+ reject luz ernesto "stays where she is"
- die.past carding "widow"

== 13 Proof
[Nena](nena)'s [daughter](baby) is born in the mixing room, between two batches, into the hands of [Luz](luz), [who](luz) had sworn never to be in a room with [her](nena) again and now ties the cord with bakery string. What [the two](luz+nena) say to each other in the hour before a doctor comes nobody learns; but when [Ernesto](ernesto) appears on the threshold, it is from [both](luz+nena) of [them](luz+nena) that [he](ernesto) is sent out. [Alon](alon) holds [his](alon) new [half-sister](baby) and is told by [Pepper](pepper), dry-eyed and direct, that if [he](alon) is quite done finding relatives [she](pepper) would like to become one.
+ birth nena baby "is born"
- help luz nena "ties the cord"
- enemy luz nena "never to be in a room"
+ reconcile luz nena "say to each other"
- reject luz+nena ernesto "sent out"
- sibling alon baby "half-sister"
+ propose pepper alon "become one"
- parent nena baby "daughter"

== 14 The Long Table
A double table is laid across the plaza for the wedding of [Alon](alon) and [Pepper](pepper), so that for the first time in two generations one can walk from the one house to the other without getting wet. [Corazon](corazon) gives away [her](corazon) [daughter](pepper), and [Ligaya](ligaya) gives [her](ligaya) [grandson](alon)'s [bride](pepper) a jar of the starter. [Wilson](wilson), called upon for a toast, reads a poem with only one [addressee](tala), [who](tala) gets up in the middle and goes to kiss [him](wilson) into silence. [Gani](isagani), with nothing left to carry, dances with [Nena](nena)'s [baby](baby). [Ernesto](ernesto), divorced in all but law, does the washing-up, and [Luz](luz), after a while, dries.
+ wedding alon pepper "wedding"
- parent corazon pepper "daughter"
- kin alon ligaya "grandson's"
- gift ligaya pepper "a jar of the starter"
- create wilson "reads a poem"
- confess wilson tala "only one addressee"
+ kiss tala wilson "kiss him into silence"
- parent nena baby "Nena's baby"
- divorce? ernesto luz "divorced in all but law"
- reconcile? ernesto luz "dries"
- help luz ernesto "dries"
