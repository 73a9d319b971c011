%series Salt Exams
%lang en
%genre coming-of-age boarding-school drama on a Breton island, fan-wiki pages
%cast yann     | Yann Le Goff; Yann | m
%cast odette   | Odette Marchand; Odette | f
%cast bao      | Bao Tran; Bao | m
%cast perle    | Perle Kerviel; Perle | f
%cast max      | Maxence de Rohan; Maxence; de Rohan | m
%cast head     | Madame Kerviel; Solenn Kerviel; Solenn | f
%cast legoff   | Ronan Le Goff; Ronan | m
%cast briand   | Monsieur Briand; Briand; Étienne | m
%cast iris     | Iris | f
%cast camille  | Camille | n
%cast cook     | - | f
%cast ferry    | - | m
%cast maman    | Maman | f
%cast gramps   | - | m

== 1 The Last Ferry
[Odette Marchand](odette), fifteen, comes to the school on the island because [her](odette) parents are splitting up and neither wants the dog or [her](odette). On the ferry [she](odette) is sick over the shoes of [Maxence de Rohan](max), [who](max) will make [her](odette) pay for it until spring. [Her](odette) [roommate](perle) is [Perle Kerviel](perle), the [headmistress](head)'s own [daughter](perle), [who](perle) sleeps with [her](perle) shoes on so as to be quicker out of the window. The [fisherman](legoff)'s [son](yann), [Yann](yann), a day [boy](yann), lends the new [girl](odette) [his](yann) oilskin and walks home wet.
- travel odette "comes to the school"
- parent _ odette "parents"
- meet max odette "is sick over"
- ill odette "is sick over"
- enemy.start max odette "make her pay"
- housemate.start odette perle "roommate"
- parent head perle "own daughter"
- parent legoff yann "fisherman's son"
+ help yann odette "lends the new girl"

== 2 Dormitory Rules
[Perle](perle)'s window leads to [Bao Tran](bao), top of the year and cool as a cucumber until [he](bao) gets within a yard of [her](perle). [They](bao+perle) have been sweethearts since the mock exams. Nobody is supposed to know; [Odette](odette) is sworn in with salt. [Maxence](max), [whose](max) [grandfather](gramps) paid for the chapel, puts a conger eel into [Odette](odette)'s bed. [She](odette) carries it down to breakfast and lays it across [his](max) plate without a word. [Camille](camille), [who](camille) writes the school blog and [whom](camille) no one has ever managed to put into either dormitory, gives the round to [her](odette).
+ couple bao perle "sweethearts"
- reveal perle odette "sworn in"
- kin gramps max "grandfather"
- attack max odette "conger eel"
- attack odette max "lays it across"
- create camille "writes the school blog"
- find odette "gives the round"

== 3 Madame Writes a Letter
[Solenn Kerviel](head) has been widowed for three years and in love for two, with the same [man](legoff), [who](legoff) brings the mackerel. [She](head) cannot very well walk out with a [fisherman](legoff), and [Ronan Le Goff](legoff), [who](legoff) left school at twelve, cannot very well write back. So each asks somebody. [She](head) has [Monsieur Briand](briand), French and Latin, polish [her](head) lines; [he](legoff) has [his](legoff) [boy](yann) take dictation. [Briand](briand) polishes with [his](briand) teeth clenched. [He](briand) has sat next to the [headmistress](head) at every staff meeting since the funeral.
- die.past _ head "widowed"
+ love head legoff "in love for two"
- help briand head "polish her lines"
- parent legoff yann "his boy"
- help yann legoff "take dictation"
- love briand head "teeth clenched"
- colleague briand head "every staff meeting"

== 4 Low Tide
[Yann](yann) shows [Odette](odette) the causeway. The tide turns. [Odette](odette) can't swim. [Yann](yann) drags [Odette](odette) to the rock. There [they](odette+yann) sit till morning. [Odette](odette) tells [Yann](yann) about the dog. [Yann](yann) tells [her](odette) about [Maman](maman). [Maman](maman) lives in [Brest](@brest) with a dentist. [Odette](odette) takes the hand of [Yann](yann). A boat comes. In it stands [Maxence](max). [Maxence](max) has told [Madame Kerviel](head). [Odette](odette) is grounded. [Yann](yann) is banned from school. [Maxence](max) smiles at [Yann](yann).
+ rescue yann odette "drags Odette"
- reveal odette yann "about the dog"
- reveal yann odette "tells her about"
- parent maman yann "Maman"
- couple _ maman "with a dentist"
+ flirt odette yann "takes the hand"
- reveal max head "has told"
- quit yann head "is banned"

== 5 Correspondence
With no one to take dictation, the [fisherman](legoff)'s next letter is in [his](legoff) own hand, three words, two of them misspelt. It is the best [she](head) has ever had. [Solenn](head) puts on lipstick, lets the Latin [master](briand) correct it (the letter, not the lipstick) and asks [him](briand) straight out whether a woman in [her](head) position may throw it away. [Étienne Briand](briand) has waited three years for that question, from the other side. "Throw it," [he](briand) says. That night the [bachelor](briand) burns [his](briand) own drafts. [Perle](perle), climbing in as [her](perle) [mother](head) is climbing out, gets the fright of [her](perle) life.
- create legoff "in his own hand"
- confess legoff head "three words"
- help briand head "Throw it"
- love briand head "waited three years"
- parent head perle "mother"
+ date? head legoff "climbing out"
- discover perle head "gets the fright"

== 6 Half-Term
The school empties. [Odette](odette), [whom](odette) neither parent has sent for, is asked by [Bao](bao) to [his](bao) family's restaurant in [Nantes](@nantes), and [Perle](perle), asked as well, says no because [her](perle) [mother](head) would ask why. In [Nantes](@nantes), then, the [girlfriend](perle)'s best [friend](odette) and the [boyfriend](bao) fold two hundred spring rolls, miss the last tram and kiss in the cold store. It lasts four seconds. [They](bao+odette) spend the rest of the holiday apologising to each other. [Iris](iris), [Bao](bao)'s little [sister](iris), was fetching prawns. [Iris](iris) can be bought, but not for ever.
- invite bao odette "is asked by Bao"
- parent head perle "her mother"
- couple bao perle "girlfriend"
- friend odette perle "best friend"
+ kiss bao odette "kiss in the cold store"
- cheat bao perle "in the cold store"
- betray odette perle "in the cold store"
- sad bao+odette "apologising"
- sibling bao iris "little sister"
- discover iris bao+odette "was fetching prawns"

== 7 The Blog
The price of [Iris](iris)'s silence was a bicycle, and [Bao](bao) is short of a wheel. The story reaches [Camille](camille), [who](camille) is no gossip and sits on it, and then, by way of an open laptop, [Maxence](max), [who](max) posts it. [Perle](perle) reads it aloud in the refectory in an even voice. After that [her](perle) bed is in another room. [Odette](odette) runs to [Yann](yann), back in class on probation, only to learn that the day [boy](yann) can read, too. [Camille](camille) takes the blog off the net for good. [De Rohan](max) has never had so much company at lunch, or enjoyed it so little.
- reveal iris camille "The story reaches Camille"
- reveal! camille _ "sits on it"
- steal max camille "open laptop"
+ reveal max _ "posts it"
- discover perle bao+odette "reads it aloud"
- housemate.end odette perle "in another room"
+ breakup yann odette "can read, too"
- return yann "back in class"
- sad max "enjoyed it so little"

== 8 Short Days
[Perle](perle) walks past [Bao](bao). [Bao](bao) fails Latin. [Briand](briand) gives [Bao](bao) extra lessons. [Bao](bao) weeps over Ovid. [Briand](briand) lends [Bao](bao) a handkerchief. [Odette](odette) eats alone. The [cook](cook) sits down with [Odette](odette). The [cook](cook) has no name for the pupils. [Camille](camille) likes [Perle](perle). [Camille](camille) has always liked [Perle](perle). [Camille](camille) tells [Perle](perle) so on the stairs. [Perle](perle) laughs at [Camille](camille). Then [she](perle) stops. [She](perle) is sorry. It snows on the sea.
- quarrel bao perle "walks past"
- advisor briand bao "extra lessons"
- sad bao "weeps"
- gift briand bao "a handkerchief"
- sad odette "eats alone"
- help cook odette "sits down with"
- love camille perle "has always liked"
+ confess camille perle "tells Perle so"
- reject perle camille "laughs at Camille"
- sad perle "is sorry"

== 9 The Engagement Mackerel
[Ronan](legoff) proposes with a mackerel: the ring is in its mouth. [Solenn](head) says yes and then, being [headmistress](head), asks for time to inform the governors, whose chairman is [Maxence](max)'s [grandfather](gramps). The future [stepbrother](yann) and [stepsister](perle) meet on the quay and size each other up. [Perle](perle) remarks that [they](perle+yann) have one thing in common, somebody stole from [both](perle+yann). "Nobody stole [me](yann)," says [Yann](yann). "[I](yann) went home." It strikes [them](perle+yann), walking back, that being furious is more amusing in company; the [ferryman](ferry) sees [them](perle+yann) laugh, and draws the wrong conclusion, and the ferry draws it everywhere.
+ propose legoff head "proposes"
- engaged.start head legoff "says yes"
- kin gramps max "grandfather"
- kin? perle yann "future stepbrother"
- sad perle+yann "furious"
- friend.start perle yann "laugh"
- couple! perle yann "wrong conclusion"

== 10 Chapel
The governors give [Madame Kerviel](head) the choice between [her](head) post and the [man](legoff) with the boat. It is [Maxence](max), of all people, [who](max) stands up in the chapel that bears [his](max) name and says that [his](max) [grandfather](gramps) can have it back. [He](max) owns up to the laptop while [he](max) is at it, and to the eel. [Odette](odette) is the first to clap. Out on the steps [she](odette) asks the [boy](max) why. "Because [you](odette) never told," [he](max) says, and turns the colour of a lobster: nobody ever was as bad at hating as [Maxence](max) at hating [her](odette). [Yann](yann), coiling rope, coils the same rope twice.
- threaten _ head "the choice between"
- couple head legoff "the man with the boat"
+ help max head "stands up"
- kin gramps max "grandfather"
- reveal max _ "owns up"
- enemy.end max odette "as bad at hating"
+ love max odette "colour of a lobster"
- jealous yann max "the same rope twice"

== 11 Lifeboat
During the regatta the fishing boat founders on the [Hen's Teeth](@hensteeth) with [Ronan](legoff) and, as a paying guest, [Briand](briand) on board. The [Latinist](briand) can swim; the [fisherman](legoff), like every fisherman on the island, cannot. For eleven minutes [Étienne](briand) holds up by the collar the [man](legoff) [who](legoff) has taken from [him](briand) the only thing [he](briand) wanted. [Yann](yann) and [Odette](odette), in the dinghy, get to [them](briand+legoff) first. [Solenn](head) has run into the water up to [her](head) waist. [She](head) embraces [them](briand+legoff) both, but one of [them](briand+legoff) longer. [Briand](briand) asks the [cook](cook) for cocoa. The [cook](cook) asks [him](briand), since [he](briand) has never inquired, whether [he](briand) would like to know [her](cook) name.
- enemy briand legoff "taken from him"
+ rescue briand legoff "holds up"
- steal.past legoff briand "taken from him"
- love briand head "only thing he wanted"
+ rescue odette+yann briand+legoff "get to them first"
- love head legoff "one of them longer"
- flirt cook briand "her name"

== 12 Results
The results hang on the gate. [Bao](bao) is first again and goes to stand before [Perle](perle) with a list of [his](bao) own, headed Errors. [She](perle) corrects the spelling, then [she](perle) kisses [him](bao) on the forehead, as one does at the end of something; [her](perle) seat on the ferry is next to [Camille](camille)'s. The wedding is held on the quay, between two tides, with [Yann](yann) and [Perle](perle) as witnesses and a dog, sent on by somebody's parents at last, eating the mackerel. [Maxence](max) asks [Odette](odette) for a dance, gets it, and hands [her](odette) over to the next [man](yann) on the list, [who](yann) has brought [his](yann) oilskin. It isn't raining.
- find bao "is first again"
- reconcile? bao perle "a list of his own"
+ breakup perle bao "at the end of something"
- love.start perle camille "next to Camille's"
+ wedding head legoff "wedding"
- advisor perle+yann head+legoff "witnesses"
- invite max odette "for a dance"
+ reconcile odette yann "his oilskin"
