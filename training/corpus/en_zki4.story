%series The Countess of Arrowby
%lang en
%genre drill: costume drama in which a title changes hands, fan-wiki summaries
%cast augusta | Augusta Vane; Augusta; Lady Augusta | f
%cast julian | Julian Vane; Julian; Lord Arrowby | m
%cast ottilie | Ottilie; Ottilie Straub | f
%cast hal | Hal Vane; Hal; Captain Vane | m
%cast prudence | Prudence Gale; Prudence | f
%cast cosmo | Cosmo Vane; Cosmo | m
%cast steward | Blackett; Mr Blackett | m
%cast maid | Nan | f
%cast curate | Mr Loveday; Loveday | m
%cast doctor | Dr Strang | m
%cast duke | - | m
%cast child | Edmund | m
%cast groom | - | m
%cast oldearl | - | m

== 1
Since the death of the old [earl](oldearl), [his](oldearl) [widow](augusta) has ruled [Arrowby](@arrowby) in [her](augusta) [son](julian)'s name. The [countess](augusta), [Augusta Vane](augusta), has chosen a [bride](prudence) for [him](julian), [Prudence Gale](prudence), [who](prudence) is rich, and rejected eleven others who were not. But [Julian](julian) returns from [Vienna](@vienna) with an opera [singer](ottilie) on [his](julian) arm. "[Mother](augusta)," says the young [earl](julian), "this is the [countess](ottilie)." Somewhere a tray is heard to fall. There are now two of the name, and one chair.
- die.past oldearl "death"
- married.past augusta oldearl "widow"
- parent augusta julian "son"
- engaged? julian prudence "chosen a bride"
+ return julian "returns" @arrowby
+ married julian ottilie "this is the countess"
- meet augusta ottilie "this is the countess"

== 2
The [dowager](augusta), as [she](augusta) is called from now on by everyone except herself, receives [Ottilie](ottilie) with two fingers and a list of the family dead. The new [countess](ottilie) asks which of them [she](augusta) poisoned. In the gallery [Julian](julian)'s younger [brother](hal), [Hal](hal), a [captain](hal) of hussars, laughs aloud. It is the first time that anyone has laughed in front of [his](hal) [mother](augusta). Looking up, the [singer](ottilie) meets the eyes of the [hussar](hal), and it is [he](hal) [who](hal) looks away.
- enemy augusta ottilie "two fingers"
- accuse ottilie augusta "poisoned"
- sibling hal julian "brother"
- parent augusta hal "mother"
+ love.start hal ottilie "looks away"

== 3
[Prudence Gale](prudence), [who](prudence) came to [Arrowby](@arrowby) to be married and has been left with nine trunks, does not weep. [She](prudence) calls on the [woman](ottilie) [who](ottilie) has taken [her](prudence) place and asks to be taught a song. [The two](ottilie+prudence) get on at once. The [dowager](augusta), [who](augusta) had counted on tears, sends for [her](augusta) [steward](steward). [Blackett](steward) is to find out who the [Viennese](ottilie) was before [she](ottilie) was anybody. [He](steward) has found out worse for [her](augusta), and been kissed for it, long ago, in the linen room.
- wedding! julian prudence "to be married"
- meet ottilie prudence "calls on"
- friend.start ottilie prudence "get on at once"
- advisor ottilie prudence "taught a song"
- boss augusta steward "steward"
+ investigate? steward ottilie "find out"
- kiss.past augusta steward "kissed"

== 4
[Nan](maid) dresses the [countess](ottilie). [Nan](maid) hates the [dowager](augusta). [She](maid) carries [Blackett](steward)'s child. [He](steward) does not know. The [curate](curate) does. [Loveday](curate) would marry [Nan](maid) tomorrow. [He](curate) tells [her](maid) so. [Nan](maid) thanks [Mr Loveday](curate) and cries. Then [she](maid) goes to [Blackett](steward). [He](steward) gives [her](maid) ten guineas and points to the door. Over the banister leans [Cosmo](cosmo).
- boss ottilie maid "dresses"
- enemy augusta maid "hates"
+ pregnant maid steward "carries Blackett's child"
- discover! steward maid "does not know"
- discover curate maid "does"#2
- love curate maid "would marry"
- propose curate maid "tells her so"
- reject maid curate "thanks"
- sad maid "cries"
- reveal maid steward "goes to Blackett"
- gift steward maid "ten guineas"
+ breakup steward maid "points to the door"

== 5
[Cosmo Vane](cosmo), the dead [earl](oldearl)'s [brother](cosmo), lives off the [family](augusta+hal+julian) and on the second floor. What [he](cosmo) overhears [he](cosmo) sells, and the [steward](steward) now has to pay [him](cosmo) by the week. When [he](steward) falls behind, the old [rogue](cosmo) offers the same goods to [Julian](julian). The [earl](julian) dismisses [Blackett](steward) on the spot. As the [man](steward) passes the [dowager](augusta), [he](steward) murmurs that [he](steward) has had an answer from [Vienna](@vienna), and that it will now cost [her](augusta) more than a kiss.
- die.past oldearl "dead"
- sibling cosmo oldearl "brother"
- discover cosmo steward "overhears"
+ threaten cosmo steward "pay him by the week"
- reveal cosmo julian "offers the same goods"
+ quit steward julian "dismisses"
- kiss.past augusta steward "kiss"
- threaten steward augusta "cost her more"

== 6
While [Julian](julian) is away at Parliament, [his](julian) [wife](ottilie) catches a fever, and it is [her](ottilie) [brother-in-law](hal) [who](hal) rides through the night for [Dr Strang](doctor), sits by the bed and, when [he](hal) believes [her](ottilie) asleep, tells [her](ottilie) all. [She](ottilie) is awake. So is [Prudence](prudence), in the armchair behind the screen, [who](prudence) has loved that same [captain](hal) since [she](prudence) was twelve and was only ever engaged to the wrong [brother](julian). [The one](ottilie) keeps [her](ottilie) eyes shut, [the other](prudence) [her](prudence) mouth.
- travel julian "at Parliament"
- married julian ottilie "wife"
- ill ottilie "fever"
- kin hal ottilie "brother-in-law"
- help hal ottilie "rides through the night"
+ confess hal ottilie "tells her all"
- discover ottilie+prudence hal "awake"
- sibling hal julian "brother"#2
- love prudence hal "loved"
- engaged.past julian prudence "engaged to"

== 7
The answer from [Vienna](@vienna) is read out at dinner. The [singer](ottilie), it says, had a [husband](groom) before [this one](julian), a [groom](groom) at the court stables, and nobody has seen [him](groom) dead. If [he](groom) lives, the [countess](ottilie) is no countess. [Ottilie](ottilie) rises. [He](groom) beat [her](ottilie), [she](ottilie) says; [she](ottilie) ran; [she](ottilie) was told that [he](groom) had drowned. [Julian](julian) looks at [his](julian) [mother](augusta), [who](augusta) is eating. Then [he](julian) asks the [woman](ottilie) [he](julian) had thought was [his](julian) [wife](ottilie) to leave the room.
- married.past groom ottilie "husband before"
- reveal _ julian "read out"
- married! julian ottilie "thought was his wife"
- married? groom ottilie "If he lives"
- attack.past groom ottilie "beat her"
- flee.past ottilie groom "ran"
- die? groom "drowned"
- parent augusta julian "mother"
+ breakup julian ottilie "leave the room"

== 8
[She](ottilie) leaves the house as well, at dawn, in [Nan](maid)'s cloak. [Hal](hal) catches up with [her](ottilie) at the bridge. [He](hal) begs [her](ottilie) to let [him](hal) come; [she](ottilie) answers that one [Vane](julian) has broken [her](ottilie) heart and that [she](ottilie) will not be the [one](ottilie) to break another's. The [captain](hal) rides home and is found, wet through, by [Prudence](prudence). [She](prudence) rubs [his](hal) hands. [He](hal) does not ask why [hers](prudence) are shaking.
+ flee ottilie "leaves the house"
- travel? hal ottilie "let him come"
- reject ottilie hal "will not"
- sad ottilie julian "broken her heart"
- find prudence hal "is found"
- help prudence hal "rubs his hands"
- love prudence hal "shaking"

== 9
There is a [countess](augusta) at [Arrowby](@arrowby) again, the old [one](augusta): [Augusta](augusta) has had [her](augusta) chair brought down from the attic. To marry [her](augusta) [son](julian) to [Prudence](prudence) after all, [she](augusta) needs only the [bride](prudence)'s consent. [Prudence](prudence), asked, says that [she](prudence) would sooner marry the chair. [Julian](julian), [who](julian) drinks, is relieved. [Cosmo](cosmo), [who](cosmo) also drinks, tells [him](julian) on the third bottle what [he](cosmo) has known all along: that the [groom](groom) was buried in April, and [Blackett](steward)'s answer forged at the [dowager](augusta)'s own desk.
- hire augusta "countess at Arrowby again"
- wedding? julian prudence "marry her son"
- parent augusta julian "son"
+ reject prudence julian "sooner marry the chair"
- happy julian "relieved"
- discover.past cosmo augusta "known all along"
+ reveal cosmo julian "tells him"
- die.past groom "buried"
- betray.past augusta julian "forged"

== 10
[Son](julian) and [mother](augusta) face each other. [The former](julian) speaks for an hour, [the latter](augusta) for a minute. [She](augusta) did it, says the [dowager](augusta), as [she](augusta) did everything, for the house. Then let [her](augusta) have the house, answers the [earl](julian), and orders [his](julian) horse. It is a dark night. At the bridge, where [his](julian) [brother](hal) was turned back, the horse stumbles; [Dr Strang](doctor) can only close the [rider](julian)'s eyes. [Augusta](augusta), when [she](augusta) is told, asks for [her](augusta) [husband](oldearl).
- parent augusta julian "mother"
+ quarrel augusta julian "face each other"
- reveal augusta julian "She did it"
- travel? julian "orders his horse"
- sibling hal julian "brother"
+ die julian "close the rider's eyes"
- married.past augusta oldearl "husband"

== 11
[Hal](hal) is the [earl](hal) now, and hates the word. In [Vienna](@vienna), [Ottilie](ottilie) is singing again when [Nan](maid), heavy with child, brings [her](ottilie) two pieces of news: that [she](ottilie) was [Julian](julian)'s wife to the end, and that there has been an end. The [widow](ottilie) faints on the stage. A [duke](duke), [who](duke) has been sending [her](ottilie) orchids for a month, carries [her](ottilie) off it. The doctor of the opera finds that the [singer](ottilie) too is with child, and counts back to [Arrowby](@arrowby).
- hire hal "earl now"
- sad hal "hates the word"
- create ottilie "singing again"
- pregnant maid "heavy with child"
- travel maid "brings her two pieces" @vienna
- reveal maid ottilie "news"
- married.past julian ottilie "Julian's wife"
- die.past julian "an end"
- sad ottilie "faints"
- flirt duke ottilie "orchids"
- help duke ottilie "carries her off"
+ pregnant ottilie julian "with child"

== 12
The [curate](curate) has travelled after [Nan](maid) with a ring in a hymn book, and finds [her](maid) holding a [baby](child). It is not [hers](maid). "That," says [Nan](maid), [whose](maid) own was lost in the snow on the [Brenner](@brenner), "is the [Earl of Arrowby](child)." [Loveday](curate) sinks to one knee, and it takes [her](maid) a while to see that it is before [her](maid) and not before the [earl](child). The [child](child)'s [mother](ottilie), from the sofa, asks [her](maid) whether [she](maid) means to keep the poor [man](curate) down there until Lent.
- travel curate maid "travelled after"
- find curate maid "finds her"
- lose maid "lost in the snow"
+ birth.past ottilie child "baby"
+ propose curate maid "one knee"
- parent ottilie child "mother"

== 13
So the title comes home in a basket. [Hal](hal), an [earl](hal) for nine months, hands it over to [his](hal) [nephew](child) with a cheer, and the [countess](ottilie) takes [her](ottilie) chair. The [woman](augusta) opposite has grown small. "What is [his](child) name?" asks [Augusta](augusta). "[Edmund](child), after nobody," says [her](augusta) [daughter-in-law](ottilie). [She](ottilie) holds out the [boy](child). The [grandmother](augusta), [who](augusta) has never been handed anything that [she](augusta) did not first demand, takes [him](child) and cannot speak.
+ return ottilie "comes home"
- kin child hal "nephew"
- quit hal "hands it over"
- gift hal child "hands it over"
- kin augusta ottilie "daughter-in-law"
- kin augusta child "grandmother"
+ reconcile augusta ottilie "holds out the boy"

== 14
Everyone expects [Captain Vane](hal), a [captain](hal) once more, to woo [his](hal) [brother](julian)'s [widow](ottilie). [He](hal) expects it himself. But when [he](hal) has rehearsed [his](hal) speech before [Prudence](prudence) for the third time, [he](hal) finds that [he](hal) has been addressing it to the right [person](prudence). [She](prudence) corrects one comma and accepts. [Ottilie](ottilie), [who](ottilie) has refused a [duke](duke) by the morning post, sings at the wedding. [Cosmo](cosmo) sells the news to three papers, and [Blackett](steward), [porter](steward) at an inn, reads it to the horses.
- propose? hal ottilie "expects it"
- sibling hal julian "brother"
- married.past julian ottilie "widow"
+ propose hal prudence "addressing it"
- love.start hal prudence "right person"
- engaged.start hal prudence "accepts"
- create ottilie "sings"
- reject ottilie duke "refused a duke"
+ wedding hal prudence "wedding"
- reveal cosmo _ "sells the news"
