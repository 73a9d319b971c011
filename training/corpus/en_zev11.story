%series Second Desk
%lang en
%genre drill
%cast vasily | Vasily Orlov; Orlov; Vasily | m
%cast marguerite | Marguerite Tan; Marguerite; Tan | f
%cast bo | Bo Lindgren; Bo | m
%cast ximo | Ximo | m
%cast adaeze | Adaeze | f
%cast pauline | Pauline Fairweather; Miss Fairweather; Pauline | f
%cast klaus | Klaus Reiter; Reiter; Klaus | m
%cast noor | Noor | f
%cast tibor | Tibor | m
%cast wendell | Wendell | m
%cast orlova | Madame Orlova; Orlova | f
%cast conductor | - | m
%cast trombonist | - | m
%cast steward | - | f
%cast countess | - | f
%cast critic | - | m
%cast harpist | - | f
%cast hotelier | - | m
%cast son | Felix | m
%cast policeman | - | m
%cast pageturner | - | f
%cast uncle | - | m
%cast steward2 | - | f

== 1
The orchestra is on a train when its [conductor](conductor) dies, between [Linz](@linz) and the second movement, with the score open on [his](conductor) knees. [Miss Fairweather](pauline), the [manager](pauline), closes the one and then [his](conductor) eyes. "Nobody tells the horns," [she](pauline) says to the [steward](steward).
+ die conductor "dies"
- reveal? pauline "Nobody tells"

== 2
The [steward](steward) tells nobody but the [trombonist](trombonist), with [whom](trombonist) [she](steward) has been sharing a compartment since [Prague](@prague). [He](trombonist) tells the horns. By [Vienna](@vienna) even the [harpist](harpist) knows, [who](harpist) was the dead [man](conductor)'s second [wife](harpist) and ought to have been told first.
- reveal steward trombonist "tells nobody but"
- affair steward trombonist "sharing a compartment"
+ reveal trombonist "tells the horns"
- discover harpist conductor "knows"
- married.past conductor harpist "wife"
- die.past conductor "dead"

== 3
Two violinists share the second desk and nothing else. [Vasily Orlov](vasily) bows, [Marguerite Tan](marguerite) turns the pages. In the Brahms [he](vasily) sighs; [she](marguerite) turns too early, so as not to hear it. [Their](marguerite+vasily) [neighbours](adaeze+bo) at the third, [Bo](bo) and [Adaeze](adaeze), have a bet on which will kill the other.
- colleague marguerite vasily "share the second desk"
- colleague adaeze bo "at the third"
+ kill? marguerite vasily "kill the other"

== 4
Somebody has to conduct tonight. [Klaus Reiter](klaus), the [leader](klaus), believes that it is [he](klaus); [Tibor](tibor), [who](tibor) plays the triangle, has conducted in [Pécs](@pecs), in secret, for eleven years. [Pauline](pauline) tosses a coin. It falls into a tuba, and [Tibor](tibor) is the only [one](tibor) [whose](tibor) arm is thin enough to get it out.
- enemy klaus tibor "believes"
- create.past tibor "has conducted"
+ find tibor "get it out"

== 5
[Tibor](tibor) says it was heads. [Reiter](klaus), [who](klaus) saw tails in [his](klaus) mind, calls [him](tibor) a forger before ninety people. The [percussionist](tibor) holds out the coin to [his](tibor) [accuser](klaus) and lets [him](klaus) toss. Heads. [Klaus](klaus) has to tune for [him](tibor).
- accuse klaus tibor "forger"
+ hire tibor "Heads"

== 6
The concert is a triumph, which the [critic](critic) of the [Presse](#presse) ascribes to the late [conductor](conductor), since nobody has told [him](critic). [He](critic) sends a bouquet to the hotel. [Miss Fairweather](pauline) puts it in a bath and lies, over the telephone, about how the [maestro](conductor) is.
- die.past conductor "late"
- discover! critic conductor "nobody has told him"
- gift critic conductor "bouquet"
+ betray pauline critic "lies"

== 7
[Noor](noor), first flute, has a [son](son) of nine [who](son) travels in the double-bass case, [his](son) school being closed and [his](son) [father](ximo) not knowing that [he](ximo) is one. The [bassist](wendell), [Wendell](wendell), is six foot seven and lends the case gladly. [He](wendell) carries [his](wendell) bass in [his](wendell) arms, like a bride.
+ parent noor son "son"
- parent ximo son "father"
- discover! ximo son "not knowing"
- gift wendell noor "lends"

== 8
The [father](ximo) sits four chairs from [her](noor) and plays the oboe. [Ximo](ximo) left [Noor](noor) in [Valencia](@valencia), for a bassoon, on the day before [she](noor) meant to tell [him](ximo). [He](ximo) gives [her](noor) the A every evening. [She](noor) takes it as one takes salt.
- parent ximo son "father"
+ breakup.past ximo noor "left"
- reveal.past! noor ximo "meant to tell"
- colleague noor ximo "four chairs"

== 9
At [Graz](@graz) the [boy](son), [Felix](son), climbs out of the case for air and meets an [oboist](ximo) soaking a reed. "What is that for?" asks [Felix](son). [He](ximo) lets [him](son) try. The noise brings the [flautist](noor) running; [she](noor) sees two heads over the one glass, and steps back behind a pillar.
+ meet son ximo "meets"
- discover noor son+ximo "sees"
- gift ximo son "lets him try"

== 10
[Vasily](vasily)'s [mother](orlova) joins the train. [Madame Orlova](orlova) played for two tsars, or says so, and travels with a samovar. [She](orlova) asks [Marguerite](marguerite) whether it is [she](marguerite) [who](marguerite) makes [her](orlova) [son](vasily) sigh. [Marguerite](marguerite) had thought that it was Brahms.
- parent orlova vasily "mother"
- travel orlova "joins"
+ love? vasily marguerite "sigh"
- discover! marguerite vasily "had thought"

== 11
It is [she](marguerite), of course. [He](vasily) has worshipped [her](marguerite) for four seasons, from fourteen inches, and is ill with it before every Adagio. When [his](vasily) [mother](orlova) tells [him](vasily) what [she](orlova) has said to [her](marguerite), [Orlov](vasily) locks himself in the lavatory as far as [Trieste](@trieste).
+ love vasily marguerite "worshipped"
- ill vasily "ill"
- parent orlova vasily "mother"
- reveal orlova vasily "tells"
- sad vasily "locks himself"

== 12
So [Bo](bo) moves up to the second desk for a night. [He](bo) talks. [She](marguerite) finds that [she](marguerite) cannot turn a page without a sigh to go by, and comes in twice in the wrong key. [Adaeze](adaeze), left alone behind [them](bo+marguerite), plays for both [deserters](bo+vasily).
- colleague bo marguerite "second desk"
+ discover marguerite "finds"
- help adaeze bo+vasily "plays for both"

== 13
The dead [man](conductor) cannot stay in the luggage van for ever. The [harpist](harpist) wants [him](conductor) buried in [Udine](@udine), where [they](conductor+harpist) were happy. [His](conductor) first [wife](countess), a [countess](countess), telegraphs from [Udine](@udine) that it was with [her](countess).
- die.past conductor "dead"
- happy.past conductor+harpist "happy"
+ married.past conductor countess "first wife"
- quarrel countess harpist "telegraphs"

== 14
[The two](countess+harpist) meet over the coffin at platform two. The [younger](harpist) has brought a wreath and the [elder](countess) an invoice. [He](conductor) owed [her](countess) a piano. "[He](conductor) owed [me](harpist) a child," says the [harpist](harpist), and the [countess](countess), [who](countess) has three of [his](conductor), folds up the paper.
+ meet countess harpist "meet"
- parent conductor+countess _ "three of his"
- sad harpist "child"
- reconcile countess harpist "folds up"

== 15
A [policeman](policeman) with a cold wants to know why a corpse has crossed two frontiers without a passport. [Pauline](pauline) shows [him](policeman) one: it is [Tibor](tibor)'s. The [officer](policeman) compares, sneezes, and stamps it. From now on [Tibor](tibor) is dead, and must not be seen to eat.
- investigate policeman conductor "wants to know"
- ill policeman "cold"
+ betray pauline policeman "shows him one"
- die! tibor "dead"

== 16
[Reiter](klaus) sees [his](klaus) chance. A dead man cannot conduct, [he](klaus) points out to [Miss Fairweather](pauline), [who](pauline) once, in [Leipzig](@leipzig), said yes to [him](klaus) and then, when [he](klaus) had finished describing the flat, no. [She](pauline) looks at [him](klaus) rather long. "[You](klaus) shall have [Venice](@venice)," [she](pauline) says.
- engaged.past klaus pauline "said yes"
- breakup.past pauline klaus "no"#2
+ hire klaus pauline "have Venice"

== 17
In [Venice](@venice) [Klaus](klaus) conducts. Nothing happens. Ninety players follow the triangle, which the [deceased](tibor), in a false beard, strikes a hair before every beat. The [critic](critic), [who](critic) has followed the bouquet, writes that [Reiter](klaus) seemed to be taking dictation.
+ create klaus "conducts"
- betray tibor klaus "hair before every beat"
- create critic "writes"

== 18
[He](klaus) reads it at breakfast and knows from whom. [He](klaus) goes to [Tibor](tibor)'s room with [his](klaus) bow. The [man](tibor) is in bed, with a fever and without the beard, beating time on the quilt; and the [leader](klaus), [who](klaus) came to thrash [him](tibor), sits down to copy out the tempi.
- discover klaus tibor "knows from whom"
- attack? klaus tibor "thrash"
- ill tibor "fever"
+ reconcile klaus tibor "sits down"

== 19
[Felix](son) learns the A. [He](son) learns it from [Ximo](ximo), at night, in the boiler room of the hotel, while [Wendell](wendell), [who](wendell) has been sworn to secrecy by [mother](noor) and [son](son), keeps watch with the case. Once the [hotelier](hotelier) comes down. [Wendell](wendell) steps into the doorway, and it is as if there were no door.
- advisor.start ximo son "learns it"
- parent noor son "mother"
+ help wendell son+ximo "keeps watch"

== 20
"Who is [your](son) [mother](noor)?" [Ximo](ximo) asks at last. The [boy](son) has promised not to say. [He](son) says that [she](noor) is somebody [who](noor) takes [his](ximo) A every evening and does not give it back. The oboe needs a new reed; the [oboist](ximo) goes on looking for it long after [he](ximo) has found one.
- parent noor son "mother"
- reveal son ximo "says"
+ discover ximo noor+son "goes on looking"

== 21
[He](ximo) does not dare to speak to [her](noor). [He](ximo) plays instead: in the slow movement, where the score gives the flute eight bars alone, [he](ximo) comes in under [her](noor), a third below. It is a scandal. [Noor](noor) could stop. [She](noor) breathes where [he](ximo) breathes, and [Tibor](tibor) lets [them](noor+ximo).
- sad ximo noor "does not dare"
- create ximo "plays"
+ reconcile noor ximo "breathes where he breathes"
- help tibor noor+ximo "lets them"

== 22
[Orlova](orlova) is discovered in the buffet car by the [hotelier](hotelier), [whose](hotelier) towels are in [her](orlova) samovar. [He](hotelier) demands them back. [She](orlova) plays [him](hotelier) the Méditation on [her](orlova) [son](vasily)'s violin, out of practice for thirty years, and [he](hotelier) dries [his](hotelier) eyes on one of them.
- steal orlova hotelier "towels"
- find hotelier orlova "discovered"
- parent orlova vasily "son"
+ create orlova "plays"
- sad hotelier "dries his eyes"

== 23
[Vasily](vasily), in the corridor, has never heard [her](orlova) play. It was true, then, about the tsars. All [his](vasily) life [he](vasily) has practised eight hours a day so as not to be a [liar](orlova)'s [son](vasily). [He](vasily) goes up to the second desk and asks [Bo](bo) for [his](vasily) chair.
- parent orlova vasily "son"
+ discover vasily orlova "true"
- betray.past! orlova vasily "liar's"
- return vasily "his chair"

== 24
[He](vasily) does not sigh that night. [Marguerite](marguerite) waits for it, turns, waits, and in the last bar hears it after all; it is [hers](marguerite). [Adaeze](adaeze) pays [Bo](bo) five marks. "[Neither](marguerite+vasily) is dead," [he](bo) objects. That, says [she](adaeze), is what the money is for.
+ love.start marguerite vasily "hers"
- gift adaeze bo "five marks"
- kill! marguerite vasily "Neither is dead"

== 25
[Bo](bo) has lost or won so much to [Adaeze](adaeze) over the years that it would be simpler to have one purse. [He](bo) puts it to [her](adaeze) like that, on the ferry. [She](adaeze) gives [him](bo) odds of nine to one against; [he](bo) takes them.
+ propose bo adaeze "one purse"
- reject? adaeze bo "nine to one against"

== 26
[Adaeze](adaeze)'s [uncle](uncle), [who](uncle) brought [her](adaeze) up and is a bishop, is waiting in [Ancona](@ancona) to look at the [Swede](bo). [He](uncle) has been told that [Bo](bo) gambles. "Only with [her](adaeze)," says [Bo](bo). The [churchman](uncle) offers [him](bo) a small wager on the collection.
- kin adaeze uncle "uncle"
- discover uncle bo "has been told"
+ investigate uncle bo "look at"
- invite uncle bo "offers"

== 27
The [page-turner](pageturner) of the pianist is a silent [girl](pageturner) in grey [whom](pageturner) nobody engaged. [She](pageturner) got on at [Linz](@linz). The [steward](steward) asks for [her](pageturner) ticket, and is shown a photograph of the [conductor](conductor) with a [baby](pageturner); the [baby](pageturner) frowns exactly as the [passenger](pageturner) does.
- travel pageturner "got on" @linz
- investigate steward pageturner "asks for her ticket"
+ parent conductor pageturner "baby"
- reveal pageturner steward "shown"

== 28
It is not one of the [countess](countess)'s three. The [steward](steward) counts up on [her](steward) fingers and runs to the [harpist](harpist): the year is right, the frown is right. But [she](harpist) never had a child, whispers the [widow](harpist). [She](harpist) had [one](pageturner), [she](harpist) was told, for an hour, and [it](pageturner) was dead.
- discover steward pageturner "counts up"
- reveal steward harpist "runs"
- married.past conductor harpist "widow"
- die.past conductor "widow"
+ birth.past harpist pageturner "had one"
- die.past! pageturner "dead"

== 29
[He](conductor) had given [it](pageturner) away. [He](conductor) could not have a cradle and a Mahler cycle in one year, wrote the [maestro](conductor) to the [countess](countess), and [she](countess), [who](countess) had room, found [it](pageturner) a nurse. [She](countess) says so to the [harpist](harpist) now, on [her](countess) knees, among the instrument trunks. [The latter](harpist) is tuning, string after string. [She](harpist) does not stop.
- betray.past conductor harpist "given it away"
- reveal.past conductor countess "wrote"
- help.past countess conductor "found it a nurse"
+ reveal countess harpist "says so"
- sad harpist "does not stop"

== 30
[Mother](harpist) and [daughter](pageturner) sit side by side that night without a word, since there are forty-seven strings between [them](harpist+pageturner). At the cadenza the [girl](pageturner) gets up from the piano, walks across the platform and turns the [harpist](harpist)'s page. It is the wrong one. It does not matter.
- parent harpist pageturner "Mother"
+ reconcile harpist pageturner "turns the harpist's page"

== 31
The [trombonist](trombonist), it emerges, has a compartment of [his](trombonist) own on every line. The [steward](steward) learns of it from a [colleague](steward2) on the night train to [Bari](@bari), [who](steward2) wears the same brooch. [They](steward+steward2) put [his](trombonist) slide out at [Foggia](@foggia), and a moment later [him](trombonist).
+ cheat trombonist steward "every line"
- reveal steward2 steward "learns of it"
- colleague steward steward2 "colleague"
- breakup steward+steward2 trombonist "put his slide out"

== 32
[Miss Fairweather](pauline) has run out of lies. [She](pauline) calls the orchestra together and tells everybody what they all know, that the [maestro](conductor) is dead, and what they do not, that the money is. [Reiter](klaus) gets up. [He](klaus) has a flat in [Leipzig](@leipzig), [he](klaus) says; [he](klaus) had meant it for something else.
- reveal pauline "tells"
- die.past conductor "is dead"
- lose pauline "money"
+ gift? klaus pauline "flat"

== 33
[Pauline](pauline) asks how many rooms. "[You](pauline) did not let [me](klaus) finish, that time," says [Klaus](klaus). There was to have been a room for [her](pauline) timetables. [She](pauline) sells it over [his](klaus) head the same afternoon, at a good price, and says yes to [him](klaus) for the second time and without a flat.
+ engaged.start klaus pauline "says yes"
- engaged.past klaus pauline "second time"

== 34
The [policeman](policeman) has recovered from [his](policeman) cold and remembers the photograph. [He](policeman) boards at [Brindisi](@brindisi) with a warrant for a dead Hungarian. [Tibor](tibor) is in the middle of the Eroica. The [officer](policeman), [who](policeman) has never heard any music but the fire brigade, stands in the wings until the end of the funeral march, and tears it up.
- recover policeman "recovered"
- travel policeman "boards" @brindisi
- arrest? policeman tibor "warrant"
+ rescue policeman tibor "tears it up"

== 35
[Felix](son) no longer fits in the case. [Noor](noor) asks [Ximo](ximo) if [he](ximo) knows of an empty chair. [He](ximo) knows of two; [he](ximo) has had them next to [his](ximo) own in every town, and has told the porters that [they](noor+son) were only late. The [bassist](wendell), with nothing in [his](wendell) arms any more, does not know where to put them.
+ invite ximo noor+son "two"
- help.past wendell son "fits in the case"
- sad wendell "does not know where"

== 36
In the last town [Marguerite](marguerite) turns a page and finds a leaf of paper between the staves: a proposal, in pencil, with bowings. [She](marguerite) has four bars' rest. [She](marguerite) writes "attacca" underneath, in ink. [Orlov](vasily) reads it in the repeat, misses [his](vasily) entry, and sighs so that it can be heard in the gallery, where [his](vasily) [mother](orlova) nudges the [hotelier](hotelier).
- propose vasily marguerite "proposal"
+ engaged.start marguerite vasily "attacca"
- parent orlova vasily "mother"
