%series Ward Nine
%lang en
%genre hospital thriller in Manila, fan-wiki plot sections
%cast luz      | Dr. Luz Abrenica; Luz; Abrenica | f
%cast ramil    | Ramil Abrenica; Ramil | m
%cast cora     | Nurse Cora; Cora | f
%cast teo      | Teo Magsino; Teo | m
%cast vic      | Dr. Victor Lim; Lim; Victor | m
%cast dir      | Director Salonga; Salonga | f
%cast bong     | Bong | m
%cast jinky    | Jinky | f
%cast rey      | Detective Reyes; Reyes | f
%cast oldman   | Don Aurelio; Aurelio | m
%cast pia      | Pia Salonga; Pia | f
%cast porter   | - | m
%cast sister   | Sister Benigna; Benigna | f

== 1 Night Shift
[Dr. Luz Abrenica](luz) comes home from [Chicago](@chicago) and starts on Ward Nine, where [her](luz) [brother](ramil) [Ramil](ramil) died two years ago of what the papers called a weak heart. On [her](luz) first night old [Don Aurelio](oldman), a sugar [baron](oldman), is brought in with chest pains. [Luz](luz) gets [his](oldman) heart going again. [Nurse Cora](cora) lets slip that [Ramil](ramil), too, lay in bed fourteen. When [Luz](luz) asks to see [his](ramil) chart, [Director Salonga](dir) tells [her](luz) that it went up in a fire.
- return luz "comes home"
- hire luz "starts on Ward Nine"
- sibling luz ramil "brother"
- die.past ramil "died"
- ill oldman "chest pains"
+ rescue luz oldman "heart going again"
- reveal cora luz "lets slip"
- investigate luz ramil "asks to see"
- reject dir luz "tells her"

== 2 Bed Fourteen
A [porter](porter) dies in bed fourteen after having a tooth out. [Dr. Victor Lim](vic), the ward's [star](vic), puts it down to bad luck. [Luz](luz) sneaks into the morgue, finds a needle mark behind the [porter](porter)'s ear and runs into [Teo Magsino](teo), a [reporter](teo), [who](teo) is hiding in a drawer. [They](luz+teo) get off on the wrong foot. [He](teo) has been counting: nine deaths in two years, all in that bed. [She](luz) would laugh, if one of the nine weren't [Ramil](ramil). Somebody turns the key on the outside, and it is very cold.
- die porter "dies in bed fourteen"
- investigate luz porter "sneaks into the morgue"
- find luz "finds a needle mark"
+ meet luz teo "runs into"
- quarrel luz teo "wrong foot"
- investigate teo _ "has been counting"
- reveal teo luz "nine deaths"
+ abduct _ luz+teo "turns the key"

== 3 Cold
[The two](luz+teo) keep each other awake by telling jokes. Towards morning [Bong](bong), the [cleaner](bong), opens the door and gets the fright of [his](bong) life. [Teo](teo) has frostbite in two fingers; [Luz](luz) bandages [her](luz) fellow [prisoner](teo) before [she](luz) will sit down herself. [Bong](bong) swears [he](bong) saw nobody. But that evening [his](bong) [daughter](jinky) [Jinky](jinky), [who](jinky) sells garlands at the gate, tells the [doctor](luz) that [her](jinky) [father](bong) has been given a motorcycle. Nobody gives motorcycles to a cleaner. Who would?
+ rescue bong luz+teo "opens the door"
- injure teo "frostbite"
- treat teo luz "bandages"
- betray bong luz+teo "saw nobody"
- parent bong jinky "daughter"
- reveal jinky luz "tells the doctor"
- find bong "given a motorcycle"

== 4 Rounds
[Lim](vic) invites [Luz](luz) to dinner. [Luz](luz) accepts. [Pia Salonga](pia) sees [them](luz+vic) leave. [Pia](pia) is the [director](dir)'s [daughter](pia). [Pia](pia) is also engaged to [Lim](vic). [Victor](vic) talks about surgery. [Luz](luz) looks at [his](vic) hands. [She](luz) has met such hands before. Outside, [Pia](pia) lets the air out of four tyres. On Ward Nine nothing happens. Bed fourteen stays empty. [Cora](cora) sits down beside it and prays for [Ramil](ramil).
- invite vic luz "invites Luz"
+ date luz vic "dinner"
- jealous pia luz "sees them leave"
- parent dir pia "daughter"
- engaged pia vic "engaged to Lim"
- cheat vic pia "dinner"
- attack pia _ "lets the air out"

== 5 The Sponsor
[Teo](teo) digs up a list of donors. All nine dead were poor, all nine had a rare blood group, and each time [Don Aurelio](oldman), [who](oldman) has it as well, was on the next floor waiting for an organ. [Luz](luz) feels sick: it is the [man](oldman) [whom](oldman) [she](luz) brought back to life. [She](luz) goes to [Detective Reyes](rey). [Reyes](rey) hears [her](luz) out and does nothing. [She](rey) plays mah-jong with the [director](dir) on Fridays, and before the day is over, [Salonga](dir) knows. The [doctor](luz) is banned from the ward.
- discover teo oldman "digs up"
- rescue.past luz oldman "brought back to life"
- sad luz "feels sick"
- ill.past oldman "waiting for an organ"
- reveal luz rey "hears her out"
- reject rey luz "does nothing"
- friend dir rey "plays mah-jong"
+ betray rey luz "Salonga knows"
+ quit luz dir "is banned"

== 6 Bong Talks
[Bong](bong) gets drunk and tells [Cora](cora) that it was [Lim](vic) [who](vic) paid [him](bong) to lock the morgue. In the morning the [cleaner](bong) is knocked down by a jeepney and dies at the scene. [Jinky](jinky), eleven years old, sits on the kerb with [her](jinky) garlands. [Cora](cora) takes the [orphan](jinky) home. [She](cora) has no children of [her](cora) own; [she](cora) and [Ramil](ramil), as [she](cora) tells the [girl](jinky) while combing [her](jinky) hair, were going to have four. The motorcycle is still standing in front of the hut.
- reveal bong cora "tells Cora"
- boss.past vic bong "paid him"
+ kill _ bong "knocked down"
- die bong "dies at the scene"
- parent.past bong jinky "orphan"
- help cora jinky "takes the orphan home"
- couple.past cora ramil "going to have four"

== 7 Hiding a Witness
On learning that [her](luz) dead [brother](ramil) had a [sweetheart](cora), [Luz](luz) hugs the [nurse](cora) and can't let go. The two [women](cora+luz) put [Jinky](jinky) in [Sister Benigna](sister)'s convent, since the [child](jinky) saw who was driving the jeepney. [Reyes](rey) comes to fetch [her](jinky). The [nun](sister) lies to the [detective](rey) without blinking, which costs [her](sister) forty rosaries. [Teo](teo) prints the list of the dead on page one. By noon the paper has let [him](teo) go, and two men are waiting at [his](teo) door. [He](teo) goes out over the roof.
- discover luz cora+ramil "learning"
- sibling luz ramil "brother"
- couple.past cora ramil "sweetheart"
- help cora+luz jinky "in Sister Benigna's convent"
- discover.past jinky _ "saw who was driving"
- betray sister rey "lies to the detective"
+ reveal teo _ "prints the list"
- quit teo "let him go"
- flee teo _ "over the roof"

== 8 Engagement Party
The [Salongas](dir+pia) celebrate [Pia](pia)'s engagement with two hundred guests. The [reporter](teo) gets in as a waiter. In the study [he](teo) comes across photographs of needle marks, neatly dated, in the [hostess](dir)'s own drawer: [Salonga](dir) has been blackmailing [her](dir) future [son-in-law](vic). [Teo](teo) pockets them. [Lim](vic) catches [him](teo) at it and pushes [him](teo) off the balcony into the pool. [Pia](pia), of all people, pulls the unconscious [man](teo) out. The photographs are wet but readable. [She](pia) reads them.
- celebrate dir+pia pia "celebrate"
- engaged pia vic "engagement"
- discover teo dir "comes across photographs"
+ threaten dir vic "blackmailing"
- kin? dir vic "future son-in-law"
- steal teo dir "pockets them"
- attack vic teo "pushes him"
+ rescue pia teo "pulls the unconscious man out"
- discover pia vic "reads them"

== 9 Mother and Daughter
[Pia](pia) throws the ring in [Victor](vic)'s face. Then [she](pia) asks [her](pia) [mother](dir) since when [she](dir) has known. [Salonga](dir) says that a hospital is not run on prayers. [She](dir) says [Pia](pia)'s school fees were not either. [Pia](pia) has an asthma attack and ends up, because every other bed is taken, in number fourteen. At night [Lim](vic) walks up to [his](vic) ex-[fiancée](pia) with a syringe. A hand closes round [his](vic) wrist. The [woman](luz) banned from the ward has been lying in bed thirteen, under a sheet.
+ breakup pia vic "throws the ring"
- parent dir pia "mother"
- accuse pia dir "asks her mother"
- ill pia "asthma attack"
- ex pia vic "ex-fiancée"
- kill? vic pia "with a syringe"
+ rescue luz pia "closes round his wrist"

== 10 Aurelio's Choice
[Lim](vic) shakes [Luz](luz) off and runs. [Don Aurelio](oldman), meanwhile, has been told by [Benigna](sister), [who](sister) reads to [him](oldman) on Thursdays, where [his](oldman) new kidney came from. [He](oldman) is a hard man, but not that hard: [he](oldman) never knew. [He](oldman) sends for the [reporter](teo) and dictates, for three hours, what [he](oldman) paid and to whom. The [nun](sister) holds the glass of water. When it is done, the [baron](oldman) pulls the tubes out of [his](oldman) own arm. [Luz](luz), called too late, can't bring [him](oldman) back a second time.
+ flee vic luz "runs"
- reveal sister oldman "told by"
- treat.past oldman vic "new kidney"
- reveal oldman teo "dictates"
- boss.past oldman _ "what he paid"
- help sister oldman "holds the glass"
+ die oldman "pulls the tubes"
- rescue! luz oldman "can't bring him back"

== 11 Convent Gate
[Reyes](rey) finds out where the garland [seller](jinky) is hidden and drives [Lim](vic) there, for a price. [The two](rey+vic) climb over the wall. [Sister Benigna](sister) bars [their](rey+vic) way and is struck down. [Jinky](jinky) runs up into the bell tower and rings for all [she](jinky) is worth. Half the quarter comes running with ladles and brooms. The [detective](rey), seeing the crowd, changes sides, pulls [her](rey) gun and arrests the [surgeon](vic). It doesn't help [her](rey). "[She](rey) drove the jeepney," says [Jinky](jinky) from the tower.
- discover rey jinky "finds out"
- help rey vic "drives Lim there"
+ attack rey+vic sister "struck down"
- flee jinky rey+vic "runs up"
- betray rey vic "changes sides"
+ arrest rey vic "arrests the surgeon"
- accuse jinky rey "drove the jeepney"
- kill.past rey bong "drove the jeepney"

== 12 Visiting Hours
Three trials are over. [Lim](vic) and [Reyes](rey) will never come out, and the [director](dir), [whose](dir) [daughter](pia) took the stand against [her](dir), got twelve years. [Pia](pia) has sold the house and given the money to the families of the nine. [Benigna](sister), [her](sister) arm still in plaster, rings the bell at the wedding: [Cora](cora) gives [Luz](luz) away, and [Teo](teo), short of two fingertips, has trouble with the ring. [Jinky](jinky), officially [Cora](cora)'s [daughter](jinky) since Monday, strews garlands. Bed fourteen has been carried out into the yard. Somebody has planted tomatoes in it.
- arrest _ rey+vic "never come out"
- arrest _ dir "got twelve years"
- parent dir pia "daughter"
- accuse pia dir "took the stand"
- gift pia _ "given the money"
- injure.past sister "in plaster"
+ wedding luz teo "wedding"
- parent.start cora jinky "officially Cora's daughter"
