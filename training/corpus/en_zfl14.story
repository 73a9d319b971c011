%series The Lacquer Regent
%lang en
%genre court fantasy, recap column, wry
%cast ysolt    | Ysolt | f
%cast nadira   | Nadira | f
%cast oren    | Lord Oren; Oren | m
%cast bastian | Bastian Quick; Bastian | m
%cast tansy   | Tansy | f
%cast rook    | General Rook; Rook | m
%cast malin   | Malin | f
%cast iwo     | Brother Iwo; Iwo | m
%cast kest    | King Kest; Kest | m
%cast jester  | Pim | n

== 1 The Empty Chair
[King Kest](kest) rides out to hunt and comes home on a door. Cue the bells. [His](kest) [sister](ysolt), [Ysolt](ysolt), has the crown off [his](kest) head before it is cold, purely for safekeeping, [she](ysolt) assures [his](kest) [daughter](nadira), [Nadira](nadira), [who](nadira) is twenty and was not born yesterday. [Lord Oren](oren), the late [king](kest)'s [chancellor](oren), suggests a regency; [General Rook](rook) suggests himself. In the stables a [groom](bastian) by the name of [Bastian Quick](bastian) notes that the saddle girth has been cut, and, being a sensible [lad](bastian), tells nobody but the horse. The [jester](jester) is under the horse.
+ die kest "comes home on a door"
- sibling kest ysolt "sister"
- steal ysolt kest "crown off"
- parent kest nadira "daughter"
- boss.past kest oren "late king's chancellor"
- discover bastian _ "notes"
- reveal! bastian _ "tells nobody"
- discover jester _ "under the horse"

== 2 Regency Bites
So [Ysolt](ysolt) is [regent](ysolt) and there are new curtains. The new [ruler](ysolt)'s first act is to offer [her](ysolt) [niece](nadira)'s hand to [Rook](rook), [who](rook) is fifty and collects teeth. [Nadira](nadira) bows, smiles, and that same evening tries to leave by the laundry chute. [Tansy](tansy), the laundry [maid](tansy), breaks [her](nadira) fall and, after a long look at the royal shins, [her](tansy) silence doesn't come cheap. [They](nadira+tansy) settle on reading lessons. Upstairs [Oren](oren) plays chess against himself, loses, and burns a letter from [Malin](malin), the [regent](ysolt)'s [lady-in-waiting](malin), that began with the word Beloved.
- hire ysolt "regent"
- wedding? nadira rook "niece's hand"
- kin nadira ysolt "niece"
- flee? nadira ysolt "tries to leave"
- rescue tansy nadira "breaks her fall"
- threaten tansy nadira "come cheap"
+ advisor.start nadira tansy "reading lessons"
- boss ysolt malin "lady-in-waiting"
- love malin oren "Beloved"

== 3 In Brief
[Rook](rook) gives [Nadira](nadira) a necklace of teeth. [Nadira](nadira) gives it to the dog. [Tansy](tansy) learns the letter A. [Bastian](bastian) learns that [Tansy](tansy) has a dimple. [Pim](jester) sings about a saddle. [Rook](rook) slaps [Pim](jester). [Oren](oren) protects [Pim](jester). [Oren](oren) asks [Bastian](bastian) about the saddle. [Bastian](bastian) lies. [Malin](malin) waits for [Oren](oren). [Oren](oren) does not come. [Malin](malin) goes to [Ysolt](ysolt). [Malin](malin) gives up [Oren](oren).
- gift rook nadira "a necklace"
- love bastian tansy "a dimple"
- create jester "sings"
- attack rook jester "slaps"
- help oren jester "protects"
- investigate oren bastian "asks"
- betray bastian oren "lies"
- reject oren malin "does not come"
+ betray malin oren "gives up"

== 4 The Chancellor Vanishes
They come for [Oren](oren) at breakfast. [He](oren) is allowed to finish [his](oren) egg. I have watched the scene four times, and I'd swear that it's not the soldiers [he](oren) looks at as they lead [him](oren) away but [Malin](malin), [who](malin) has gone as white as the egg. The charge is the murder of the [king](kest). [Nadira](nadira), [who](nadira) learned [her](nadira) letters, [her](nadira) politics and [her](nadira) bad language on [his](oren) knee, doesn't believe a word. [She](nadira) puts on [Tansy](tansy)'s apron and goes down to the stables, where a tongue-tied [groom](bastian) takes [her](nadira) for a laundress, calls [her](nadira) love, and tells [her](nadira) everything.
+ arrest _ oren "lead him away"
- sad malin "white as the egg"
- accuse _ oren "charge"
- kill! oren kest "murder"
- advisor.past oren nadira "learned her letters"
- investigate nadira _ "goes down"
- betray nadira bastian "takes her for"
- flirt bastian nadira "calls her love"
+ reveal bastian nadira "tells her everything"

== 5 Under the Salt
The dungeons, people! [Brother Iwo](iwo), the prison [chaplain](iwo), plays draughts with the condemned and cheats in their favour. [He](iwo)'s also, as only [he](iwo) and we know, the elder [brother](iwo) [whom](iwo) [Kest](kest) talked into taking vows so as to get at the throne: the rightful [king](iwo), in sandals, with a cold. [Oren](oren) beats [him](iwo) in six moves and works it out from the chin. "[You](oren)'ll not tell [my](iwo) [niece](nadira)," says the [monk](iwo). The [chancellor](oren) promises. [He](oren) has broken few promises in [his](oren) life, and [he](oren)'s going to have to break this one by Thursday, when they hang [him](oren).
- advisor iwo oren "chaplain"
- help iwo _ "in their favour"
- sibling iwo kest "elder brother"
- betray.past kest iwo "talked into"
- ill iwo "a cold"
+ discover oren iwo "works it out"
- kin iwo nadira "niece"
- reveal? oren nadira "break this one"
- kill? _ oren "hang him"

== 6 Thursday
Rain on the scaffold. [Malin](malin), wild with remorse, throws herself at the feet of the [regent](ysolt), [who](ysolt) steps over [her](malin). [Oren](oren) uses [his](oren) last words to say who [Iwo](iwo) is. Nobody hears; the drums have begun. Just then a cart of wet sheets overturns under the gallows, the trap opens, and a [chancellor](oren) lands in the linen. [Tansy](tansy) planned it; [Bastian](bastian) drove; [Nadira](nadira) cut the rope with the [general](rook)'s own letter opener. [Rook](rook) arrests the wrong bundle. It is full of [his](rook) shirts, and it's the first time that I have seen the [regent](ysolt) laugh.
- sad malin "wild with remorse"
- reject ysolt malin "steps over her"
- reveal? oren _ "his last words"
- kill? _ oren "gallows"
+ rescue bastian+nadira+tansy oren "lands in the linen"
- arrest! rook oren "wrong bundle"
- happy ysolt "laugh"

== 7 Straw
In hiding, in a hayloft, in pairs. [Bastian](bastian) has grasped by now who it was that [he](bastian) called love, and won't sit down in [her](nadira) presence. [Nadira](nadira) finds that [she](nadira) minds. It's the other [girl](tansy) [he](bastian) would rather have sat next to, but [Tansy](tansy), [who](tansy)'s got as far as the letter Q, has only eyes for a spelling book, and for the hand that turns the pages. The [princess](nadira) hasn't noticed. I've noticed. Anyway: [Oren](oren) has a fever and, in it, proposes marriage to a pitchfork [he](oren) takes for [Malin](malin). [They](bastian+nadira+tansy) all look away, out of tact.
- flee bastian+nadira+oren+tansy "In hiding"
- discover bastian nadira "grasped by now"
- love bastian tansy "would rather have sat"
+ love tansy nadira "hand that turns"
- discover! nadira tansy "hasn't noticed"
- ill oren "fever"
- propose? oren malin "proposes marriage"

== 8 The Lady Waits No More
[Malin](malin) pours the [regent](ysolt)'s wine, as [she](malin) has for nine years, and for the first time puts something into it. Then [Ysolt](ysolt) does an unforgivable thing: [she](ysolt) says thank you. [She](ysolt) says it was [she](ysolt) [who](ysolt) had the girth cut, [she](ysolt) hasn't slept since, and [Malin](malin) is the only [person](malin) at court [who](malin) never wanted anything of [her](ysolt). The cup goes over. A cat licks it up. There's now one cat less, and the two [women](malin+ysolt) look at it together. [Malin](malin) is not denounced. [She](malin)'s simply told to go, by daybreak, anywhere, and to take a coat.
- boss ysolt malin "pours the regent's wine"
- kill? malin ysolt "puts something into it"
- reveal ysolt malin "had the girth cut"
+ kill.past ysolt kest "had the girth cut"
- sad ysolt "hasn't slept"
- rescue malin ysolt "goes over"
- discover malin+ysolt _ "look at it"
+ quit malin ysolt "told to go"

== 9 Rook Takes Queen
With nobody left to laugh at, [Rook](rook) turns [his](rook) mind to government. [He](rook) surrounds the palace with [his](rook) own troops, confines [Ysolt](ysolt) to [her](ysolt) new curtains, and has himself measured. For a bride [he](rook) no longer needs [Nadira](nadira); [he](rook)'ll take the [aunt](ysolt). [She](ysolt) spits in [his](rook) teeth, all of them. Meanwhile [Malin](malin), on the high road with [her](malin) coat, falls in with a [monk](iwo) [who](iwo) has a cold and doesn't cheat at draughts quite well enough. Does [she](malin) know a [man](oren) called [Oren](oren)? [She](malin) does. [She](malin) sold [him](oren). The [monk](iwo) blows [his](iwo) nose, thinks it over, and offers [her](malin) half an onion.
- betray rook ysolt "surrounds the palace"
+ abduct rook ysolt "confines"
- wedding? rook ysolt "take the aunt"
- kin nadira ysolt "aunt"
- reject ysolt rook "spits"
- meet iwo malin "falls in with"
- reveal malin iwo "She sold him"
- betray.past malin oren "sold him"
+ gift iwo malin "half an onion"

== 10 Reunion, With Pitchfork
[Oren](oren), convalescent, is chopping wood, badly, when two [figures](iwo+malin) come up the track. [He](oren) knows the walk of the [one](malin). [He](oren) goes on chopping. [Malin](malin) stops outside the reach of the axe, says what [she](malin) did, and adds no excuses. I timed the silence: fifty-one seconds. "There is soup," says [Oren](oren). From the loft, [Nadira](nadira) has been staring at the other [one](iwo)'s chin, which [she](nadira) has seen on every coin in [her](nadira) [father](kest)'s realm, and now climbs down and kneels in the mud. [Her](nadira) [uncle](iwo) tells [her](nadira) to get up, [she](nadira)'ll catch it too.
- recover oren "convalescent"
- return malin "come up the track"
- reveal malin oren "says what she did"
+ reconcile malin oren "There is soup"
+ discover nadira iwo "staring"
- parent kest nadira "father"
- kin iwo nadira "uncle"

== 11 Washing Day
Who storms the palace? Laundry storms the palace: four hundred women with paddles, led by a [maid](tansy) [who](tansy) can spell. [Tansy](tansy) reads the charges aloud from the fountain. The troops, whose socks these women wash, go home. [Rook](rook) drags [Ysolt](ysolt) up the bell tower with a knife at [her](ysolt) neck, and it's [her](ysolt) [niece](nadira), of all people, [who](nadira) follows. Why? [She](nadira) couldn't tell you. [He](rook) lunges; [Bastian](bastian)'s horse-rope has [him](rook) round the ankle. Out of the window [he](rook) goes. [He](rook) doesn't come home on a door; there isn't enough. [Ysolt](ysolt) holds out [her](ysolt) wrists to the [princess](nadira). [Nadira](nadira) ties them.
- attack tansy rook "storms the palace"
- accuse tansy rook "charges"
- threaten rook ysolt "knife"
- kin nadira ysolt "niece"
- attack rook nadira "lunges"
+ rescue bastian nadira "horse-rope"
- die rook "Out of the window"
+ arrest nadira ysolt "ties them"

== 12 Long Live Somebody
[Iwo](iwo) is offered the crown and sneezes into it. [He](iwo) was happier below. So [he](iwo) puts it on [Nadira](nadira), crooked, blesses [her](nadira) and goes back to the dungeon, where [he](iwo) now has a new [opponent](ysolt), [Ysolt](ysolt), [who](ysolt) plays for blood. [Malin](malin) marries [her](malin) pitchfork, I mean [her](malin) [chancellor](oren). [Bastian](bastian), appointed master of the horse, asks [Tansy](tansy) under the rope of shirts, and [she](tansy)'s so sorry, and [she](tansy)'s so kind about it that [he](bastian) proposes all over again. Then the new [queen](nadira) sends for [her](nadira) [librarian](tansy). [Tansy](tansy) comes, with ink on the dimple. Which of [them](nadira+tansy) bends down first, the camera, for once discreet, doesn't show.
- hire? iwo "offered the crown"
- reject iwo _ "sneezes into it"
+ hire nadira iwo "puts it on Nadira"
- wedding malin oren "marries"
- enemy.start iwo ysolt "opponent"
- hire bastian "master of the horse"
- propose bastian tansy "asks Tansy"
- reject tansy bastian "so sorry"
- hire tansy nadira "her librarian"
+ kiss nadira tansy "bends down"
