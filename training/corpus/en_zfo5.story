%series The Figured Silk
%lang en
%genre costume drama among the Spitalfields weavers, 1765, episode summaries in long sentences
%cast judith | Judith Delamare; Judith | f
%cast abel | Abel Delamare; Abel; Delamare | m
%cast esther | Esther Delamare; Esther; Essie | f
%cast kit | Kit Mulrooney; Kit; Mulrooney | m
%cast ambrose | Ambrose Tench; Ambrose; Tench | m
%cast lavinia | Lady Lavinia Strode; Lady Strode; Lavinia; her ladyship | f
%cast jem | Jem | m
%cast rafe | Rafe Strode; Rafe | m
%cast nan | Nan Skerry; Nan; Mrs Skerry | f
%cast mendes | Mr Mendes; Mendes | m
%cast guillaume | Pastor Guillaume; Guillaume | m
%cast lord | Lord Strode | m
%cast midwife | - | f
%cast hangman | - | m
%cast infant | - | n

== 1
[Abel Delamare](abel), master [weaver](abel), has two [daughters](esther+judith), eleven looms and a cough, and it is on account of the cough that [he](abel) summons [Ambrose Tench](ambrose), once [his](abel) [apprentice](ambrose), now the richest [mercer](ambrose) in Cheapside, and offers [him](ambrose) the business together with the hand of [Judith](judith), the [elder](judith). [Judith](judith), [who](judith) draws the patterns and is drawing one at that moment on the sleeve of the Irish [journeyman](kit) [Kit Mulrooney](kit), hears it through the floor. [Her](judith) [sister](esther) [Esther](esther), [who](esther) would give both eyes for [Tench](ambrose), hears it as well.
- parent abel esther+judith "daughters"
- ill abel "cough"
- advisor.past abel ambrose "once his apprentice"
- gift? abel ambrose "offers him the business"
+ wedding? ambrose judith "hand of Judith"
- flirt judith kit "drawing one"
- discover judith abel "hears it"
- sibling esther judith "sister"
- love esther ambrose "give both eyes"
- discover esther abel "hears it as well"

== 2
For all that [she](judith) has never been asked, [Judith](judith) finds herself betrothed by Sunday, and the [pastor](guillaume), [Guillaume](guillaume), reads the banns in French so that at least half of the street can weep. [Lady Strode](lavinia), [who](lavinia) has ordered a gown for the Queen's birthday, pays a call with [her](lavinia) [stepson](rafe), [Rafe](rafe), a [youth](rafe) of twenty, [who](rafe) breaks a thread, blushes, and cannot afterwards remember anything in the house but the younger [Miss Delamare](esther). What [her ladyship](lavinia) remembers is [Mulrooney](kit)'s forearms.
- engaged.start ambrose judith "betrothed"
- kin lavinia rafe "stepson"
+ love.start rafe esther "cannot afterwards remember"
- love lavinia kit "forearms"

== 3
The journeymen's club, of which [Kit](kit) is secretly the [captain](kit), votes to cut the silk from the looms of every master who pays below the book, and the name at the head of the list is [Tench](ambrose). [Kit](kit) does not tell [Judith](judith), [whom](judith) [he](kit) has been meeting behind the dye-house since Lent; it is [Nan Skerry](nan), [his](kit) [landlady](nan), [who](nan) brings it to [her](judith), having an old score to settle with the [Irishman](kit), [who](kit) preferred [her](nan) spare bed to [her](nan) own. Torn between [her](judith) [lover](kit)'s neck and [her](judith) [bridegroom](ambrose)'s looms, the [girl](judith) burns the list.
- threaten kit ambrose "head of the list"
- reveal! kit judith "does not tell Judith"
+ affair judith kit "meeting behind"
- cheat judith ambrose "behind the dye-house"
- reveal nan judith "brings it to her"
- housemate kit nan "landlady"
- reject.past kit nan "preferred her spare bed"
- sad judith "Torn"
- engaged ambrose judith "bridegroom"
- help judith kit "burns the list"

== 4
[Tench](ambrose) loses nine looms in one night. [Tench](ambrose) suspects [Kit](kit). [Kit](kit) was with [Judith](judith). [Judith](judith) cannot say so. [Esther](esther) can. [She](esther) says that [Kit](kit) was with [Esther](esther). [Abel](abel) locks [Esther](esther) in the garret. [Kit](kit) goes free. [Judith](judith) has never had a better [sister](esther). [Esther](esther) has never told a bigger lie.
- lose ambrose "loses nine looms"
- accuse ambrose kit "suspects"
- date judith kit "was with Judith"
- reveal! judith _ "cannot say so"
+ betray esther abel+ambrose "was with Esther"
- rescue esther kit "goes free"
- abduct abel esther "locks Esther in"
- sibling esther judith "better sister"

== 5
As the supposed seducer of the younger Delamare [girl](esther), [Kit](kit) is ordered by the [father](abel) to make an honest woman of [her](esther), or else leave the parish, and [he](kit) would choose the road if [Judith](judith) had not, that same morning, been unable to keep down [her](judith) chocolate. The [midwife](midwife) [whom](midwife) [she](judith) consults under a false name counts upon [her](midwife) fingers. Meanwhile [Rafe Strode](rafe) climbs up to the garret window by a drainpipe, in order to assure a locked-up [stranger](esther) of [his](rafe) esteem; [she](esther) passes [him](rafe) out a slice of pie.
- wedding? esther kit "honest woman"
- parent abel esther "the father"
- threaten abel kit "or else leave"
+ pregnant judith kit "keep down her chocolate"
- advisor midwife judith "consults"
- betray judith midwife "false name"
- confess rafe esther "esteem"
- gift esther rafe "slice of pie"

== 6
[Ambrose](ambrose), [who](ambrose) takes [his](ambrose) [intended](judith)'s pallor for maidenly awe, brings the day forward. On the eve of it [Judith](judith) goes to [her](judith) old [teacher](guillaume), [Guillaume](guillaume), and pours out [her](judith) heart; the [pastor](guillaume) answers that [he](guillaume) has already received, an hour since, under the same seal, the heart of the other [sister](esther), and that in forty years [he](guillaume) has not known two young women who had so much need of changing places. [They](esther+judith) change places. Under two veils of Alençon it is [Essie](esther) [who](esther) says yes.
- engaged ambrose judith "intended's"
- wedding? ambrose judith "brings the day forward"
- advisor.past guillaume judith "old teacher"
- reveal judith guillaume "pours out"
- reveal.past esther guillaume "already received"
- sibling esther judith "other sister"
+ betray esther+judith ambrose "change places"
+ wedding ambrose esther "says yes"

== 7
When the veil is turned back at the breakfast, [Tench](ambrose) laughs for so long that the guests take it for apoplexy, sits down beside [his](ambrose) unlooked-for [wife](esther) and, to everybody's amazement and most of all [his](ambrose) own, finds that [he](ambrose) does not mind. It is [Abel](abel) [who](abel) minds. [He](abel) strikes [Judith](judith), puts [her](judith) out in the street in [her](judith) petticoat and turns the key, and the [outcast](judith) is taken in by [Mr Mendes](mendes), the [dealer](mendes) in raw silk, [who](mendes) has lived next to the [Delamares](abel+esther+judith) for twenty years and never been asked inside.
- discover ambrose esther "veil is turned back"
- married ambrose esther "wife"
- happy ambrose "does not mind"
- attack abel judith "strikes"
+ reject abel judith "turns the key"
- help mendes judith "taken in"
- housemate.start judith mendes "taken in by"
- neighbour abel+esther+judith mendes "next to the Delamares"

== 8
A thousand weavers march upon Parliament with black flags. [Lady Strode](lavinia) has [Mulrooney](kit) fetched out of the crowd by [her](lavinia) [footman](jem), [Jem](jem), and proposes, across a sofa, to have [his](kit) name struck from a certain warrant in exchange for one evening a week. [He](kit) thanks [her](lavinia) kindly; [he](kit) is bespoke. By nightfall [he](kit) is in [Newgate](@newgate), and the [lady](lavinia), [who](lavinia) has never been refused by anybody except [her](lavinia) own [husband](lord), the old [lord](lord), sits at the glass and does not recognise herself.
- boss lavinia jem "her footman"
- affair? kit lavinia "one evening a week"
+ reject kit lavinia "thanks her kindly"
- couple judith kit "bespoke"
+ arrest _ kit "in Newgate"
- threaten lavinia kit "certain warrant"
- reject.past lord lavinia "except her own husband"
- married lavinia lord "husband"
- sad lavinia "does not recognise herself"

== 9
Through a hole in the wall of the condemned cell [Kit](kit) and [Judith](judith) are joined by [Guillaume](guillaume), the turnkey holding the candle and the [hangman](hangman), [who](hangman) happens to be about, standing up as [his](kit) best [man](hangman). [Jem](jem), [who](jem) in [his](jem) [mistress](lavinia)'s service has carried more letters than [he](jem) can carry on [his](jem) conscience, confides in [Rafe](rafe) where the warrant came from. The [stepson](rafe) confronts [Lavinia](lavinia) at cards. [She](lavinia) calls [him](rafe) a puppy. [He](rafe) calls [her](lavinia), before three ambassadors, what nobody in that house has called [her](lavinia) before.
+ wedding judith kit "joined by Guillaume"
- advisor hangman kit "best man"
- boss lavinia jem "mistress's"
- reveal jem rafe "confides in Rafe"
- kin lavinia rafe "stepson"
+ quarrel lavinia rafe "confronts"

== 10
[Esther Tench](esther), with child herself, goes on [her](esther) knees to [her](esther) [husband](ambrose), [who](ambrose) lifts [her](esther) up again: it was [his](ambrose) word that first put the rope round the [weaver](kit)'s neck, and it shall be [his](ambrose) word that takes it off. Before the magistrate [he](ambrose) swears that the looms were cut on [his](ambrose) own orders, for the sake of the insurance. It is untrue, and costs [him](ambrose) Cheapside. [Abel](abel), at the back of the court, hears one [son-in-law](ambrose) ruin himself for the [other](kit), and something in [him](abel) gives way.
- pregnant esther ambrose "with child"
- married ambrose esther "husband"
- accuse.past ambrose kit "first put the rope"
+ rescue ambrose kit "takes it off"
- betray ambrose _ "untrue"
- lose ambrose "costs him Cheapside"
- kin abel ambrose+kit "son-in-law"
- sad abel "gives way"

== 11
A quiet chapter. Looms knock from attic to attic, canaries answer them, the price of bread falls by a farthing. [Mendes](mendes) and [Nan Skerry](nan), neither of [them](mendes+nan) young, discover over a disputed gutter that each has for years been looking across at the other's lamp. [Kit](kit), pardoned, mends the cradle in which [Judith](judith) and [Esther](esther) both lay. The old [man](abel) [who](abel) made it comes as far as the gate. [He](abel) goes away again. "Tomorrow," says [Mendes](mendes), from behind the curtain, to [his](mendes) [guest](judith); "[he](abel)'ll knock tomorrow."
- neighbour mendes nan "disputed gutter"
- love mendes+nan mendes+nan "looking across"
- housemate judith mendes "his guest"
- discover mendes+nan "discover over"
+ rescue _ kit "pardoned"
- sibling esther judith "both lay"
- reconcile? abel judith "knock tomorrow"

== 12
[He](abel) knocks at five in the morning, because the [midwife](midwife) has lost [her](midwife) way, and it is [Abel Delamare](abel) [who](abel), with the hands that never dropped a thread, receives [his](abel) first [grandchild](infant). [Judith](judith) holds on to [his](abel) beard. The quarrel is not mentioned then, or ever. Of the rest it remains to report that [Rafe](rafe) was jilted by an heiress and went to sea with [Jem](jem); that [Lady Strode](lavinia), widowed at last, wears black of [Kit Mulrooney](kit)'s weaving, at full price; and that [Abel](abel) lies in the French ground, where [Guillaume](guillaume) said over [him](abel) the shortest prayer [he](guillaume) knew.
- return abel "knocks at five"
+ birth judith infant "receives his first grandchild"
- kin abel infant "grandchild"
- help abel judith "receives"
+ reconcile abel judith "not mentioned then"
- breakup _ rafe "jilted"
- travel jem+rafe "went to sea"
- die lord "widowed at last"
- married.past lavinia lord "widowed"
- die abel "French ground"
