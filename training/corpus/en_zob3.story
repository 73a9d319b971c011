%series Costs Reserved
%lang en
%genre small-court drama, a magistrates' bench in Kisumu, encyclopaedia summaries in long sentences
%cast achieng | Achieng Odhiambo; Achieng | f
%cast barasa  | Magistrate Barasa; Barasa; Wycliffe | m
%cast chloe   | Chloe Barasa; Chloe | f
%cast dan     | Daniel Otieno; Dan; Otieno | m
%cast esther  | Esther Wekesa; Esther | f
%cast gitau   | Sergeant Gitau; Gitau | m
%cast hamisi  | Hamisi | m
%cast imran   | Imran Virjee; Imran; Virjee | m
%cast lulu    | Lulu Virjee; Lulu | f
%cast mercy   | Mercy Otieno; Mercy | f
%cast njoki   | Njoki | f
%cast omollo  | Omollo | m
%cast zawadi  | Zawadi | f
%cast baby    | Tom | m

== 1
[Achieng Odhiambo](achieng), called to the bar a month before, takes on as [her](achieng) first brief the defence of a ferry [cook](omollo), [Omollo](omollo), [who](omollo) is said to have stolen an outboard engine from the [boatbuilder](imran) [Imran Virjee](imran), and finds on the prosecutor's chair [Dan Otieno](dan), [whom](dan) [she](achieng) was to have married until [he](dan) told [her](achieng), at the dressmaker's, that [he](dan) would rather have [her](achieng) [cousin](mercy) [Mercy](mercy). [Magistrate Barasa](barasa), [who](barasa) taught [them](achieng+dan) both, wishes to hear no sighing from either table, and [Omollo](omollo), asked how [he](omollo) pleads, replies that [he](omollo) pleads hunger.
+ hire achieng omollo "first brief"
- advisor achieng omollo "defence"
- accuse _ omollo "is said to have stolen"
- steal? omollo imran "stolen"
- find achieng dan "finds on"
- engaged.past achieng dan "to have married"
- breakup.past dan achieng "told her"
- love.past dan mercy "would rather have"
- kin achieng mercy "cousin"
- advisor.past barasa achieng+dan "taught them both"

== 2
While [Imran](imran), under [Achieng](achieng)'s questions, cannot say where the missing engine was bought, [his](imran) [sister](lulu) [Lulu](lulu), [who](lulu) keeps the firm's accounts and has had [her](lulu) eye on the young [lawyer](achieng) for quite other reasons than the trial, passes [her](achieng) a delivery note across the rail, from which it appears that the [boatbuilder](imran) sold it himself; the [cook](omollo) walks free, and [Dan](dan), [who](dan) has lost, is fetched from the steps by [his](dan) [wife](mercy), six months along, [whom](mercy) [Achieng](achieng) has managed not to meet for a year and now cannot avoid, as the [women](achieng+mercy) reach for the same umbrella.
- sibling imran lulu "sister"
- love lulu achieng "had her eye on"
- help lulu achieng "delivery note"
- discover achieng imran "it appears"
- betray lulu imran "passes her a delivery note"
- steal! omollo imran "walks free"
+ lose dan achieng "has lost"
- married dan mercy "wife"
- pregnant mercy dan "six months along"
- meet achieng mercy "reach for the same umbrella"

== 3
[Imran](imran), made to look a cheat by [his](imran) own flesh and blood, puts [Lulu](lulu) out of the house with one suitcase, and [she](lulu) turns up on the landing of the [woman](achieng) [whose](achieng) case [she](lulu) won, where [Achieng](achieng)'s [lodger](njoki), the court [typist](njoki) [Njoki](njoki), clears half a shelf for [her](lulu); the freed [cook](omollo), in the meantime, is courting [Esther Wekesa](esther), a fishmonger's [widow](esther), much to the disgust of [Sergeant Gitau](gitau), [who](gitau) arrested [him](omollo), [who](gitau) buys [his](gitau) tilapia from [her](esther) every Friday and has been waiting, as [he](gitau) puts it, for the mourning to run out.
- sibling imran lulu "flesh and blood"
+ quarrel imran lulu "puts Lulu out"
- help.past lulu achieng "she won"
- move lulu achieng+njoki "turns up"
- housemate achieng njoki "lodger"
- help njoki lulu "clears half a shelf"
- flirt omollo esther "courting"
- married.past _ esther "widow"
- arrest.past gitau omollo "arrested him"
+ love gitau esther "been waiting"
- jealous gitau omollo "disgust"

== 4
Court sits late. [Barasa](barasa) yawns. [Hamisi](hamisi), the [usher](hamisi), winds the clock. [Njoki](njoki) types. [Hamisi](hamisi) adores [Njoki](njoki). [Njoki](njoki) adores crosswords. [Omollo](omollo) asks [Esther](esther) to be [his](omollo) wife. [Esther](esther) asks for time. [Gitau](gitau) asks [Esther](esther) as well. [Esther](esther) laughs at [Gitau](gitau). [Mercy](mercy) sends [Achieng](achieng) a mango. [Achieng](achieng) gives the mango to [Lulu](lulu). [Lulu](lulu) kisses [Achieng](achieng). The mango drops.
- love hamisi njoki "adores"
- propose omollo esther "asks Esther to be"
- propose gitau esther "asks Esther as well"
- reject esther gitau "laughs at Gitau"
- gift mercy achieng "sends Achieng a mango"
- gift achieng lulu "gives the mango"
+ kiss achieng lulu "kisses"

== 5
What began over the mango is continued behind locked doors, since in [Kisumu](@kisumu) two women may share a flat but not a sentence, and the only [person](njoki) [who](njoki) knows of it, the [lodger](njoki), would sooner swallow [her](njoki) ribbon than talk; unhappily the [magistrate](barasa)'s new [wife](chloe), [Chloe](chloe), [who](chloe) is twenty-six to [his](barasa) sixty-one and lives across the yard, has nothing to do all day but look out, and mentions what [she](chloe) has seen to [Dan](dan), with [whom](dan) [she](chloe) plays tennis, and, on Wednesdays, does not play tennis.
+ affair achieng lulu "behind locked doors"
- discover njoki achieng+lulu "knows of it"
- housemate achieng njoki "lodger"
- reveal! njoki _ "swallow"
- married barasa chloe "wife"
- neighbour achieng chloe "across the yard"
- discover chloe achieng+lulu "has seen"
- reveal chloe dan "mentions"
+ affair chloe dan "does not play tennis"
- cheat chloe barasa "does not play tennis"
- cheat dan mercy "does not play tennis"

== 6
When [Mercy](mercy) goes into labour a month too soon, [her](mercy) [husband](dan) is not to be found on any court in the town, and it is the [cousin](achieng) [he](dan) once jilted [who](achieng) holds [her](mercy) hand, counts with [her](mercy) and signs for [her](mercy) in the clinic, so that by the time a [son](baby), [Tom](baby), is laid between [them](achieng+mercy), neither [woman](achieng+mercy) can remember what it was that the other could not be forgiven; [Esther](esther), delivering fish to the kitchen, says that [she](esther) saw the [prosecutor](dan)'s car outside the [Barasas](barasa+chloe)', and bites [her](esther) tongue too late.
- married dan mercy "husband"
- breakup.past dan achieng "once jilted"
- kin achieng mercy "cousin"
- help achieng mercy "holds her hand"
+ birth mercy baby "is laid between them"
- parent mercy baby "son"
+ reconcile achieng mercy "could not be forgiven"
- reveal esther mercy "says that she saw"
- married barasa chloe "the Barasas"

== 7
[Mercy](mercy) takes the [child](baby) to [her](mercy) mother's in [Siaya](@siaya), [Dan](dan) follows with flowers and is seen off by the dogs, and back in town the forsaken [adulterer](dan), [who](dan) must blame somebody and picks the [cousin](achieng), threatens [Achieng](achieng) that unless [she](achieng) talks [Mercy](mercy) round [he](dan) will let the Law Society know who sleeps in which bed; [she](achieng) writes to the Society herself, to give up [her](achieng) licence, but the letter is taken out of the postbag by [Hamisi](hamisi), [who](hamisi), having read it, out of a habit of [his](hamisi), puts it in the stove and says nothing.
+ breakup mercy dan "takes the child"
- travel mercy "takes the child" @siaya
- travel dan "follows"
- reject mercy dan "seen off by the dogs"
- accuse dan achieng "picks the cousin"
- kin achieng mercy "cousin"
- cheat.past dan mercy "adulterer"
+ threaten dan achieng "threatens"
- reveal? dan achieng+lulu "let the Law Society know"
- quit? achieng "give up her licence"
- steal hamisi achieng "taken out of the postbag"
- discover hamisi achieng "having read it"
- help hamisi achieng "in the stove"
- reveal! hamisi _ "says nothing"

== 8
[Imran Virjee](imran) is found with a chisel in [his](imran) back among [his](imran) half-built hulls, and as [Sergeant Gitau](gitau) can name three people who wished [him](imran) ill and likes only one of them in handcuffs, it is again [Omollo](omollo) [who](omollo) is led past the fish stall; [Esther](esther), [who](esther) had that very morning said yes to [him](omollo), throws a bucket of ice over the [policeman](gitau), and the dead [man](imran)'s [sister](lulu), to [whom](lulu) [he](imran) has left everything, asks [Achieng](achieng) to defend the [one](omollo) accused of making [her](lulu) rich, which a bench less patient than [Barasa](barasa)'s would not have allowed.
+ kill _ imran "chisel in his back"
+ arrest gitau omollo "led past"
- accuse gitau omollo "in handcuffs"
- engaged.start esther omollo "said yes"
- attack esther gitau "bucket of ice"
- die imran "dead"
- sibling imran lulu "sister"
- gift.past imran lulu "left everything"
- advisor? achieng omollo "defend"

== 9
Cross-examined, the [sergeant](gitau), still smelling of bream, has to concede that [he](gitau) himself was the last to see the [boatbuilder](imran) alive, and that [they](gitau+imran) had words, though not, as [Achieng](achieng) supposes, over [Esther](esther), but over a debt of [his](gitau), while [Njoki](njoki), [whose](njoki) transcript is read back, has typed "[Hamisi](hamisi)" where the [witness](gitau) said "[Gitau](gitau)", a slip at which the whole room laughs except the [usher](hamisi); that evening [he](hamisi) tells [her](njoki) that [he](hamisi) has loved [her](njoki) since the old typewriter, and that [he](hamisi) was there, at the yard, on the night in question.
- discover _ gitau "has to concede"
- die.past imran "alive"
- quarrel.past gitau imran "had words"
- jealous! gitau _ "as Achieng supposes"
+ confess hamisi njoki "has loved her"
- love hamisi njoki "has loved her"
+ reveal hamisi njoki "he was there"

== 10
[Hamisi](hamisi), [who](hamisi) as a boy was apprenticed to the [Virjees](imran+lulu)' father and beaten by the [heir](imran), saw [Chloe Barasa](chloe) run from the shed with [her](chloe) racket bag, and would never have said it aloud, since [he](hamisi) has carried the [magistrate](barasa)'s files for thirty years, had [Njoki](njoki) not told [him](hamisi) that [she](njoki) could not care for a man [who](hamisi) let a [cook](omollo) hang; [Barasa](barasa), hearing [his](barasa) [wife](chloe)'s name in [his](barasa) own court, takes off [his](barasa) glasses, steps down from the case, and asks only whether it was the [prosecutor](dan) [whom](dan) [she](chloe) had been to see there.
- boss.past _ hamisi "apprenticed"
- attack.past imran hamisi "beaten by the heir"
- discover.past hamisi chloe "saw Chloe Barasa run"
- flee.past chloe "run from the shed"
- boss barasa hamisi "files"
- reject? njoki hamisi "could not care"
+ reveal hamisi _ "hearing his wife's name"
- married barasa chloe "wife"
- quit barasa "steps down"
- jealous barasa dan "had been to see"

== 11
[Chloe](chloe) was being bled by [Virjee](imran), [who](imran) had let [her](chloe) and [Dan](dan) use the loft over [his](imran) workshop and then charged [them](chloe+dan) for [his](imran) silence, but it was the [prosecutor](dan), as [she](chloe) swears with a glance at the [husband](barasa) [who](barasa) has come to the cells with a blanket for [her](chloe), [who](dan) reached for the chisel when the [blackmailer](imran) laughed; [Dan](dan) is taken off a bus at [Busia](@busia), [Omollo](omollo) is let go a second time and carried shoulder-high to the fish stall, where [his](omollo) [bride](esther) informs [Gitau](gitau) that the tilapia has just gone up.
- threaten.past imran chloe+dan "was being bled"
- help.past imran chloe+dan "use the loft"
- affair.past chloe dan "use the loft"
- married barasa chloe "husband"
- help barasa chloe "blanket"
+ accuse chloe dan "swears"
+ kill.past dan imran "chisel"
+ arrest _ dan "taken off a bus" @busia
- engaged esther omollo "bride"
- reject esther gitau "gone up"

== 12
In the long vacation the deserted [magistrate](barasa) pleads for leniency on [his](barasa) unfaithful [wife](chloe)'s behalf and is retained, for a shilling, as [her](chloe) counsel; [Omollo](omollo) and [Esther](esther) are married on a ferry of which [he](omollo) is now part-owner, [Lulu](lulu), the [heiress](lulu), having made over to [him](omollo) one engine and a third of a hull; [Njoki](njoki) lets [Hamisi](hamisi) have seven across; [Mercy](mercy), [whose](mercy) decree has come through, moves with [Tom](baby) into the room the [typist](njoki) is leaving; and when [Lulu](lulu) asks where there will be space for [her](lulu), now that the family is back, [Achieng](achieng) says, with the windows open, "Where [you](lulu) have always slept."
- breakup.past chloe barasa "deserted"
- help barasa chloe "pleads for leniency"
- cheat.past chloe barasa "unfaithful"
- married barasa chloe "wife"
- advisor.start barasa chloe "counsel"
+ wedding esther omollo "are married"
- gift lulu omollo "made over"
- flirt hamisi njoki "lets Hamisi have seven"
- divorce dan mercy "decree"
- move mercy+baby achieng+lulu "moves with Tom"
- housemate.end achieng njoki "is leaving"
+ couple achieng lulu "always slept"
