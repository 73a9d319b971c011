%series Galley Nine
%lang en
%genre audio drama aboard a freight ship between Mars and Ceres, with an all-male crew, podcast episode descriptions
%cast anselm  | Captain Anselm Dube; Anselm; Dube; Captain Dube | m
%cast ravi    | Ravi Thibault; Ravi; Thibault | m
%cast oleg    | Oleg Marchenko; Oleg; Marchenko | m
%cast quill   | Quill | m
%cast jory    | Jory | m
%cast iosua   | Iosua Leota; Iosua; Leota | m
%cast stow    | - | m
%cast bran    | Brantley Voss; Brantley; Voss | m
%cast hettie  | Henrietta Dube; Hettie | f
%cast noor    | Noor | f
%cast ship    | Galley | n
%cast medic   | Dr. Saltash; Saltash | m
%cast oldnav  | - | m

== 1 Undocked
The old [navigator](oldnav) has retired, and the [man](ravi) [who](ravi) reports for [his](oldnav) berth is [Ravi Thibault](ravi), late of the navy, [who](ravi) was once the [captain](anselm)'s [brother-in-law](ravi). [Captain Anselm Dube](anselm) has not set eyes on [him](ravi) since [he](anselm) and [Hettie](hettie) went [their](anselm+hettie) separate ways in court. At the first supper the [cook](iosua), [Iosua Leota](iosua), seats the two [men](anselm+ravi) as far apart as a table for seven allows. The [engineer](oleg), a [Ukrainian](oleg) [who](oleg) trusts nobody, bets a week's coffee that there will be blood before Ceres. The youngest [hand](jory), [Jory](jory), takes the bet and holds [his](jory) breath.
- quit oldnav "retired"
+ hire ravi "reports for"
- kin.past anselm ravi "brother-in-law"
- sibling hettie ravi "brother-in-law"
- divorce.past anselm hettie "in court"
- ex anselm hettie "went their separate ways"
- boss anselm ravi "captain's"
- enemy anselm ravi "as far apart"

== 2 Inventory
[Someone](stow) has been eating the apricots. [Galley](ship), the ship's [mind](ship), insists that seven are aboard; the scales insist on eight. [Oleg](oleg) accuses [Quill](quill), the cargo [master](quill), with [whom](quill) [he](oleg) has shared a cabin and a grudge for six years; [Quill](quill) throws a spanner. It is [Jory](jory) [who](jory) opens crate forty and looks into the face of a [boy](stow) of about [his](jory) own age, feverish, a knife in [his](stow) fist and juice on [his](stow) chin. [He](jory) shuts the lid again. [He](jory) tells the [others](anselm+iosua+medic+oleg+quill+ravi) it was rats.
- steal stow "eating the apricots"
- accuse oleg quill "accuses"
- housemate oleg quill "shared a cabin"
- enemy oleg quill "grudge"
- attack quill oleg "throws a spanner"
+ find jory stow "looks into the face"
- ill stow "feverish"
- help jory stow "shuts the lid"
- betray jory anselm+iosua+medic+oleg+quill+ravi "rats"

== 3 Broth
The [stowaway](stow) will not give a name. [Jory](jory) brings [him](stow) broth, blankets and, on the fourth night, [his](jory) company. [They](jory+stow) whisper through the slats until the lights come up. The [cook](iosua) has noticed the missing bowl and says nothing; [he](iosua) merely fills a second one. Upstairs, the ship's [doctor](medic), [Saltash](medic), treats [Quill](quill) for a cut brow and gets himself asked to dance, there being no music. [Quill](quill) is a widower and rusty at it. The [physician](medic) is not rusty at all.
- reveal! stow jory "will not give a name"
- help jory stow "broth"
+ love.start jory stow "his company"
- discover iosua jory "missing bowl"
- reveal! iosua "says nothing"
- treat quill medic "cut brow"
+ flirt quill medic "asked to dance"
- help iosua jory+stow "fills a second one"
- married.past _ quill "widower"
- die.past _ "widower"

== 4 Voice Mail
A message from [Hettie](hettie) reaches the ship eleven hours late. [Her](hettie) [brother](ravi) plays it on the bridge by mistake, so that every man on watch learns that [she](hettie) is to marry [Brantley Voss](bran), [owner](bran) of the line, hence everybody's [employer](bran). The [captain](anselm) asks to hear it again. Then [he](anselm) goes into the airlock, the inner half, and sits. [Ravi](ravi), [who](ravi) had sworn never to do this [man](anselm) another kindness, sits down on the other side of the glass. "[She](hettie) cried for a year," [he](ravi) says. "[You](anselm) might as well know."
- sibling hettie ravi "brother"
+ engaged bran hettie "to marry"
- discover anselm hettie "learns"
- boss bran anselm+iosua+jory+medic+oleg+quill+ravi "everybody's employer"
- sad anselm "goes into the airlock"
- help ravi anselm "sits down"
- reveal ravi anselm "might as well know"
- sad.past hettie anselm "cried for a year"

== 5 Short Watch
[Quill](quill) hums. [Oleg](oleg) hates it. [Saltash](medic) sleeps in [Quill](quill)'s bunk. [Oleg](oleg) sleeps in the corridor. [Jory](jory) kisses the [stowaway](stow). The crate is cold. A siren goes off. [Oleg](oleg) catches [Jory](jory) by the collar. The [stowaway](stow) comes out with both hands up. [His](stow) name is [Noor](noor)'s, [he](stow) says. [Noor](noor) was [his](stow) [mother](noor). [She](noor) worked for [Voss](bran).
+ sex medic quill "in Quill's bunk"
- sad oleg quill "hates"
+ kiss jory stow "kisses"
- discover oleg jory+stow "catches"
- attack oleg jory "by the collar"
- reveal stow oleg "comes out"
- parent noor stow "mother"
- boss.past bran noor "worked for"

== 6 The Vote
Company rules put stowaways out at the next rock. Over cold soup the crew splits. The [engineer](oleg) is for it, on principle; the [cook](iosua) threatens never to season anything again; [Jory](jory), red to the ears, declares that whoever touches the [boy](stow) will have to get past [him](jory), and that [he](jory) loves [him](stow), which rather settles the matter of the rats. With three against three, all look to the head of the table. [Dube](anselm) asks the [boy](stow) a single question: who is [his](stow) [father](bran)? "The [man](bran) [whose](bran) name is on [your](anselm) cups," the [stowaway](stow) says.
- abduct? _ stow "put stowaways out"
- quarrel iosua oleg "the crew splits"
- threaten iosua oleg "threatens"
+ confess jory stow "loves"
- rescue? jory stow "get past him"
- betray.past jory _ "matter of the rats"
+ parent bran stow "is his father"
- reveal stow anselm "the stowaway says"

== 7 Legitimate Interests
The engagement is eight weeks old; the unacknowledged [son](stow), nineteen years. [Ravi](ravi) wants to cable [his](ravi) [sister](hettie) at once. The [captain](anselm), [who](anselm) has every reason to, forbids it: it would look like spite, and besides it *would* be spite. [They](anselm+ravi) come to blows in the chart room and break a lamp. It is [Iosua](iosua) [who](iosua) parts [the two](anselm+ravi) of [them](anselm+ravi), one under each arm, and [who](iosua) remarks that in Apia a woman gets to choose with her eyes open. The cable goes out with three signatures.
- engaged bran hettie "engagement"
- parent bran stow "unacknowledged son"
- sibling hettie ravi "sister"
- reveal? ravi hettie "wants to cable"
- reject anselm ravi "forbids it"
+ attack anselm ravi "come to blows"
- help iosua anselm+ravi "parts"
+ reveal anselm+iosua+ravi hettie "cable goes out"

== 8 Slow Leak
Nobody noticed the hiss behind crate forty. By the time [Galley](ship) wakes the [doctor](medic), the [boy](stow) is blue and [Jory](jory) has only one mask, which is on the other [lad](stow)'s face. [Saltash](medic) brings [them](jory+stow) round, first the [one](stow), then, after four minutes, the [other](jory). The [man](oleg) [who](oleg) crawled into the breach with a plate and a torch was the [one](oleg) [who](oleg) had voted to put the [lad](stow) off. [He](oleg) loses two fingers by it. [Quill](quill), for once, has nothing funny to say; [he](quill) gives [his](quill) old cabin [mate](oleg) the bottom bunk.
- ill stow "blue"
- rescue jory stow "only one mask"
+ treat jory+stow medic "brings them round"
+ rescue oleg jory+stow "crawled into"
- injure oleg "two fingers"
- housemate.past oleg quill "cabin mate"
- reconcile oleg quill "bottom bunk"

== 9 Answer from Home
[Hettie](hettie)'s reply is nine words long. The wedding is off; the [bridegroom](bran) has been informed by slap. Less welcome is the second message, from the office of [Voss](bran): the [captain](anselm) is relieved of [his](anselm) command, and at Ceres the [navigator](ravi) is to take [his](anselm) place. [Ravi](ravi) laughs until [he](ravi) has to hold on to the chart table. Then [he](ravi) salutes the [man](anselm) [he](ravi) is meant to replace, and asks for orders. "Open the good bottle," says [Anselm](anselm). Seven [men](anselm+iosua+jory+medic+oleg+quill+ravi) and a [boy](stow) drink from paper cups.
- breakup hettie bran "is off"
- attack hettie bran "slap"
+ quit anselm bran "relieved of"
- hire? ravi bran "take his place"
- reject ravi bran "asks for orders"
+ reconcile anselm ravi "salutes"
- celebrate anselm+iosua+jory+medic+oleg+quill+ravi+stow "good bottle"

== 10 Boarding
A company cutter comes alongside, and [Brantley Voss](bran) in person steps through the lock with four guards. [He](bran) is all charm. [He](bran) has come, [he](bran) says, to take [his](bran) [son](stow) home. The [lad](stow) would sooner take [his](stow) chances outside; the last time a ship of [his](stow) [father](bran)'s called at the colony, [his](stow) [mother](noor) went aboard to plead and was never seen again. The [magnate](bran) stops smiling. A guard grabs the [stowaway](stow), [Jory](jory) bites the guard, and in the scuffle the [cook](iosua) is shot through the shoulder with [his](iosua) own ladle raised.
- travel bran "steps through"
- parent bran stow "son"
- abduct? bran stow "take his son home"
- reject stow bran "would sooner"
- parent noor stow "mother"
- accuse stow bran "never seen again"
+ abduct? _ stow "grabs"
- attack jory _ "bites the guard"
+ injure iosua _ "shot through"

== 11 Sealed
[Galley](ship), [who](ship) has obeyed orders for thirty years, closes every door between the [owner](bran) and the way out. "[I](ship) have a recording," the [ship](ship) says pleasantly. It is nineteen months old. On it [Noor](noor) begs the [father](bran) of [her](noor) [child](stow) for a doctor, and [he](bran) has [her](noor) put off at an empty rock. The [stowaway](stow) listens on [his](stow) feet, with [Jory](jory) at one elbow and [Oleg](oleg), of all people, at the other. The guards lay down their guns. The [man](bran) [who](bran) owns the line is locked into crate forty.
- betray ship bran "closes every door"
- reveal ship _ "recording"
- parent bran+noor stow "the father of her child"
+ kill.past bran noor "put off"
- help jory+oleg stow "at one elbow"
+ arrest _ bran "locked into"

== 12 Ceres
[Voss](bran) is handed to the harbour police. [Leota](iosua) mends. [Quill](quill) asks [Saltash](medic) to be [his](quill) husband. [Saltash](medic) checks [his](medic) own pulse and says yes. [Hettie](hettie) is on the quay. [She](hettie) hugs [her](hettie) [brother](ravi). [She](hettie) does not hug the [captain](anselm). [She](hettie) buys [him](anselm) a coffee. [Oleg](oleg) pays [Jory](jory) a week's worth. There had been no blood before Ceres, if one does not count [Oleg](oleg).
- arrest _ bran "harbour police"
- recover iosua "mends"
+ propose quill medic "husband"
- engaged.start medic quill "says yes"
- travel hettie "on the quay"
- sibling hettie ravi "brother"
+ date anselm hettie "coffee"
- gift oleg jory "a week's worth"

== 13 Manifest
Half a year on, the line belongs to a [heir](stow) of twenty [who](stow) has kept [his](stow) [mother](noor)'s name and lives, by choice, in a cabin for two with the youngest [hand](jory). The new [owner](stow)'s first order puts [Dube](anselm) back on the bridge. The [captain](anselm)'s [cook](iosua) can lift the arm again. The newlywed [doctor](medic) and [his](medic) cargo [master](quill) bicker over blankets. And [Hettie](hettie), [who](hettie) booked as far as Mars, has had [her](hettie) trunk carried past the passenger deck to a door [she](hettie) knows. [Ravi](ravi), once more the [captain](anselm)'s [kinsman](ravi), or nearly, asks [Galley](ship) to look the other way.
- parent noor stow "mother"
- find stow "belongs to a heir"
- boss anselm iosua "captain's cook"
- housemate jory stow "cabin for two"
- couple jory stow "cabin for two"
+ hire anselm stow "back on the bridge"
- recover iosua "lift the arm"
- married medic quill "newlywed"
- quarrel medic quill "bicker"
+ reconcile anselm hettie "a door she knows"
- kin? anselm ravi "kinsman"
