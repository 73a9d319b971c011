%series The Vanishing Wing
%lang en
%genre ensemble comedy: a retirement home for stage magicians in Tasmania, streaming blurbs
%cast matron | Matron Tuala; Tuala; Sina | f
%cast orsino | The Great Orsino; Orsino; Norman Blatt; Norman | m
%cast dolly | Dolly Vane; Dolly; Miss Vane | f
%cast april | April March; April; March | f
%cast chance | Chance Okafor; Chance | m
%cast bishop | Bishop | m
%cast jem | Jem Blatt; Jem | n
%cast iris | Iris | f
%cast cook | Teddy Nakamura; Teddy | m
%cast rabbit | Harold | m
%cast inspector | Mr Lomax; Lomax | m
%cast priya | Priya | f
%cast reporter | - | m

== 1 Pick a Card
[The Great Orsino](orsino) moves into [Davenport House](@davenport) with eleven trunks and a bad hip, and the first [person](dolly) [he](orsino) sees over the custard is [Dolly Vane](dolly), [whom](dolly) [he](orsino) sawed in half for twenty years and divorced in an afternoon. [Dolly](dolly) is now on the arm of [Chance Okafor](chance), once [his](orsino) bitterest [competitor](chance). "Pass the salt, [Norman](orsino)," says [she](dolly). [Matron Tuala](matron) separates the tables. Somewhere a [rabbit](rabbit) is loose.
+ move orsino "moves into" @davenport
- colleague.past dolly orsino "sawed in half"
- divorce.past dolly orsino "divorced"
+ couple chance dolly "on the arm"
- enemy.past chance orsino "competitor"

== 2 Misdirection
[Orsino](orsino) bribes the [cook](cook) for a seat nearer the window. [Dolly](dolly) notices and has herself moved to the wall. [Her](dolly) best [friend](april), [April March](april), the only [woman](april) ever to escape from a postbox, thinks [both](dolly+orsino) of [them](dolly+orsino) ridiculous and says so over bridge to [Bishop](bishop), a mind-[reader](bishop), [who](bishop) reads in [her](april) mind that [she](april) adores [him](bishop). [He](bishop) is mistaken. [Tuala](matron) finds the [rabbit](rabbit) in the linen and, against the regulations, keeps [it](rabbit).
- gift orsino cook "bribes"
- reject dolly orsino "moved to the wall"
- friend april dolly "best friend"
- accuse april dolly+orsino "says so"
- love! april bishop "mistaken"
+ find matron rabbit "finds the rabbit"

== 3 Smoke
An [inspector](inspector) is coming, nobody knows which of the new residents [he](inspector) is. [Jem](jem), [Orsino](orsino)'s [grandchild](jem), arrives for the holidays with green hair and a suitcase, is suspected at once and thoroughly spoiled. [Chance](chance) teaches the [youngster](jem) to palm a coin, and [Jem](jem) palms it. On the verandah the old [rivals](chance+orsino) end up sharing a cigar; [they](chance+orsino) do not make peace, [they](chance+orsino) make smoke. But [Chance](chance) lets slip that [he](chance) and [Dolly](dolly) have been at odds since Easter.
- travel? inspector "is coming"
- discover! _ inspector "nobody knows"
- kin jem orsino "grandchild"
- travel jem "arrives"
- accuse _ jem "is suspected"
- advisor chance jem "teaches"
- steal jem chance "palms it"
- enemy chance orsino "old rivals"
- reconcile! chance orsino "do not make peace"
- reveal chance orsino "lets slip"
+ quarrel chance dolly "at odds"

== 4 Short Tricks
[Dolly](dolly) catches [Chance](chance). [Chance](chance) is holding [April](april). Neither [April](april) nor [Chance](chance) explains. [Dolly](dolly) throws the deck. It snows hearts on [Chance](chance). So much for [Dolly](dolly) and [Chance](chance). [Bishop](bishop) had foreseen it. [Bishop](bishop) foresees everything afterwards. [March](april) locks [her](april) door. [Jem](jem) picks the lock. [Jem](jem) brings tea to [April](april).
+ discover dolly april+chance "catches"
+ affair? april chance "holding April"
- cheat? chance dolly "holding April"
- reveal! april+chance dolly "explains"
- attack dolly chance "throws the deck"
+ breakup dolly chance "So much for"
- sad april "locks her door"
- help jem april "brings tea"

== 5 Dove Pan
[Dolly](dolly) does not come down for three days. What had happened? [Chance](chance) had merely been consoling [April](april), [whose](april) [sister](iris) lies in a clinic in [Hobart](@hobart) and no longer recognises [her](april); [April](april) had sworn [him](chance) to silence, for in [Davenport House](@davenport) illness is bad luck. [Orsino](orsino), [who](orsino) has got the truth out of [Chance](chance) by cheating at whist, could run up the stairs and tell [his](orsino) former [wife](dolly). Hip or no hip, that's eighteen steps. [He](orsino) considers the advantages of saying nothing, and says nothing.
- sad dolly "does not come down"
- help.past chance april "consoling"
- sibling april iris "sister"
- ill iris "clinic"
- affair! april chance "merely"
+ discover orsino chance "got the truth out"
- ex dolly orsino "former wife"
- betray orsino chance "cheating at whist"
+ reveal! orsino dolly "says nothing"

== 6 Escapology
[Orsino](orsino) is asked to tea by [Dolly](dolly), then to sherry, then to stay. In the morning there are two sets of teeth in one glass, and the [magician](orsino), happy as a boy, feels like a thief. Downstairs the [inspector](inspector) unmasks himself; it is the deaf [Mr Lomax](inspector), [who](inspector) has been hearing everything for a month. [He](inspector) has found fourteen breaches and a [rabbit](rabbit). The [matron](matron) offers [him](inspector) lemonade. [He](inspector) accepts it from [her](matron) hand as if it were a bouquet.
- invite dolly orsino "asked to tea"
+ sex dolly orsino "one glass"
- happy orsino "happy as a boy"
- sad orsino "feels like a thief"
+ reveal inspector _ "unmasks himself"
- discover inspector "has found"
- gift matron inspector "lemonade"
- love inspector matron "as if it were a bouquet"

== 7 The Third Trunk
The [cook](cook), [who](cook) answers to [Teddy Nakamura](cook) and to nothing else, asks [Jem](jem) why a [grandparent](orsino) would keep [his](orsino) wedding photograph under the doves. [Jem](jem) asks [Orsino](orsino), [Orsino](orsino) weeps, and so it comes about that a [person](jem) of sixteen learns how a marriage ends: [he](orsino) was unfaithful, with an acrobat, in [Perth](@perth), and [she](dolly) read it in the programme. And now [he](orsino) has lied again. "Then go and unlie," says the [teenager](jem). Meanwhile [Tuala](matron) and [Lomax](inspector) inspect the moon.
- kin jem orsino "grandparent"
- discover cook orsino "keep his wedding photograph"
- wedding.past dolly orsino "wedding photograph"
- sad orsino "weeps"
+ reveal orsino jem "learns"
- cheat.past orsino dolly "was unfaithful"
- discover.past dolly orsino "read it in the programme"
- betray.past orsino dolly "lied again"
+ date inspector matron "inspect the moon"

== 8 Reveal
It takes [Orsino](orsino) forty minutes to climb eighteen steps. [He](orsino) tells [Dolly](dolly) everything: that [Chance](chance) was innocent, that [April](april) had only wept, that [he](orsino) himself had known. [She](dolly) hears [him](orsino) out, takes [his](orsino) teeth from the glass and drops them from the window, into the custard apples. By noon [she](dolly) has begged [April](april)'s pardon. By evening [she](dolly) stands at [Chance](chance)'s door, but the [slandered](chance) party is out: [he](chance) has taken [April](april) to [Hobart](@hobart), in a taxi, and held [her](april) hand all the way.
+ reveal orsino dolly "tells Dolly everything"
- affair! april chance "was innocent"
+ breakup dolly orsino "drops them"
- reconcile april dolly "begged April's pardon"
- reconcile? chance dolly "at Chance's door"
- travel april+chance "in a taxi" @hobart
- help chance april "held her hand"

== 9 Sealed Envelope
[Iris](iris), [who](iris) knows nobody any more, knows [Chance](chance). [She](iris) calls [him](chance) by a pet name, in front of [her](iris) [sister](april), and asks after the [child](priya). Now it is [April](april) [who](april) does not come down. It was in 1969, [Chance](chance) explains through the door; it was a summer; there had been a [girl](priya), given away, called [Priya](priya) after nobody. [Bishop](bishop), [who](bishop) has listened at the same door from the other side, for once did not see it coming. [Harold](rabbit) eats a glove.
- ill iris "knows nobody"
- affair.past chance iris "a summer"
- sibling april iris "sister"
+ discover april chance+iris "pet name"
- sad april chance "does not come down"
+ reveal chance april "explains"
- parent chance+iris priya "a girl"
- discover bishop chance "listened"

== 10 Linking Rings
[Jem](jem) finds [Priya](priya) in six minutes, on a telephone. [She](priya) is fifty-three, a [locksmith](priya) in [Launceston](@launceston), and has no objection to being found. [Father](chance) and [daughter](priya) meet in the car park, both in hats, both lifting them at once. [April](april) watches from the landing. [Her](april) [niece](priya), [she](april) realises; and goes down. [Dolly](dolly), [who](dolly) has come to terms with much, is introduced as "an old [friend](dolly)", and swallows it. [Orsino](orsino), toothless, is eating soup by himself at the wall.
+ find jem priya "finds Priya"
- parent chance priya "Father and daughter"
+ meet chance priya "meet in the car park"
- kin april priya "niece"
- discover april priya "realises"
- friend chance dolly "old friend"
- sad orsino "by himself"

== 11 Levitation
[Lomax](inspector) has resigned from the ministry. A [man](inspector) [who](inspector) is in love with the [matron](matron), [he](inspector) writes, cannot in conscience count [her](matron) fire doors. [Sina](matron), for that is the [matron](matron)'s name, frames the letter and kisses its [author](inspector) under the sprinkler. The fourteen breaches stand. To pay for them the residents hire themselves out for one last show, and it has a cast of nine, a combined age of seven hundred, and nobody willing to be sawn. [Dolly](dolly) looks at the box. [Dolly](dolly) looks at [Norman](orsino).
+ quit inspector "resigned"
- love inspector matron "in love"
- confess inspector matron "he writes"
+ kiss inspector matron "kisses its author"
- create? _ "one last show"

== 12 The Great Orsino
[She](dolly) climbs in. [He](orsino) saws, weeping, and the two halves of [her](dolly) roll apart to an ovation. A [reporter](reporter) asks [Miss Vane](dolly) if there is any truth in the rumour of a second marriage; none, [she](dolly) says, one was ample, but the [gentleman](orsino) may carry [her](dolly) tray. [April](april) and [Chance](chance) have gone away together to look at the sea. [Bishop](bishop) announces that [he](bishop) will die on Thursday. It is Friday. [Teddy](cook), [who](cook) has never said so, gives [Bishop](bishop) the last custard and [his](cook) hand.
- create dolly+orsino "saws"
- sad orsino "weeping"
- wedding! dolly orsino "second marriage"
+ reconcile dolly orsino "carry her tray"
- travel april+chance "gone away together"
- couple.start april chance "together"
- die! bishop "will die"
- gift cook bishop "last custard"
+ confess cook bishop "his hand"
