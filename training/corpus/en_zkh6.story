%series Second Unit
%lang en
%genre film crew comedy-drama in Hyderabad and Ladakh, fan wiki summaries
%cast meher    | Meher Irani; Meher; Irani | f
%cast kabir    | Kabir Sethi; Kabir; KS | m
%cast sanam    | Sanam Rao; Sanam | f
%cast lobsang  | Lobsang | m
%cast tina     | Tina D'Mello; Tina | f
%cast bunty    | Bunty Sethi; Bunty | m
%cast vikram   | Vikram Rao; Vikram | m
%cast gaurav   | Gaurav | m
%cast zoya     | Zoya | f
%cast dop      | Anselm Pinto; Pinto | m
%cast boyz     | - | m
%cast zmum     | - | f
%cast dubl     | - | f
%cast lmum     | - | f
%cast gmum     | - | f
%cast gpar     | - | n
%cast dwife    | - | f
%cast astrologer | - | m
%cast yak      | Basanti | f

== 1 Clapper
Cold open: assistant [director](meher) [Meher Irani](meher) is up to [her](meher) knees in a fake monsoon when the real [director](kabir), [Kabir Sethi](kabir), storms off the set for the fourth time that week. [His](kabir) [producer](bunty), [who](bunty) is also [his](kabir) kid [brother](bunty), [Bunty](bunty), begs [Meher](meher) to bring [him](kabir) back. [She](meher) and [Kabir](kabir) went to film school together, and only [the two](kabir+meher) of [them](kabir+meher) know that [his](kabir) first script was [hers](meher). Leading [lady](sanam) [Sanam Rao](sanam) watches from [her](sanam) van as [they](kabir+meher) argue. To [her](sanam) [hairdresser](tina), [Tina](tina), [she](sanam) remarks that people who shout like that have either been married or ought to be.
- boss kabir meher "assistant director"
- quit? kabir "storms off"
- boss bunty kabir "producer"
- sibling bunty kabir "brother"
- friend kabir meher "film school together"
- create.past meher "first script"
+ steal.past kabir meher "was hers"
+ quarrel kabir meher "they argue"
- boss sanam tina "hairdresser"
- married? kabir meher "ought to be"

== 2 The Husband
[Sanam](sanam)'s better [half](vikram) pays a visit. [Vikram Rao](vikram) made [his](vikram) money in cement, is putting up half the budget, and wants a look at the love scene. [Gaurav](gaurav), the male [lead](gaurav), can't manage so much as a hug with [him](vikram) in a folding chair. [Meher](meher) saves the day by sending the [investor](vikram) off to see [Bunty](bunty)'s accounts, which is how [he](vikram) comes to find out that there aren't any. That night [Sanam](sanam) turns up at [Tina](tina)'s with sunglasses on. [Tina](tina) takes them off [her](sanam), very gently, and goes for the ice.
- married sanam vikram "better half"
- travel vikram "pays a visit"
- colleague gaurav sanam "male lead"
- help meher gaurav "saves the day"
+ discover vikram bunty "find out"
- betray.past bunty vikram "there aren't any"
+ attack.past vikram sanam "sunglasses"
- treat sanam tina "goes for the ice"
- friend sanam tina "turns up at"

== 3 Recce
A location scout in [Ladakh](@ladakh), twelve hours by jeep. [Meher](meher) shares the back seat with the [cinematographer](dop), [Anselm Pinto](dop), [who](dop) is sixty, divorced thrice, and has advice on everything. The [driver](lobsang), [Lobsang](lobsang), has none, which is the first thing [Meher](meher) likes about [him](lobsang). At the pass [she](meher) comes down with altitude sickness; the [man](lobsang) at the wheel carries [her](meher) to [his](lobsang) [mother](lmum)'s stove and sits up all night feeding it. In the morning [she](meher) forgets to ring [Kabir](kabir). [Pinto](dop) notes the fact in [his](dop) light-meter book.
- travel dop+lobsang+meher "scout" @ladakh
- divorce.past _ dop "divorced"
- love.start meher lobsang "likes about him"
+ ill meher "altitude sickness"
- rescue lobsang meher "carries her"
- help lobsang meher "sits up"
- parent lmum lobsang "mother"
- discover dop meher "notes the fact"

== 4 Chai Break
[Bunty](bunty) owes money to [Vikram](vikram). [Vikram](vikram) never forgets. [Kabir](kabir) calls [Bunty](bunty) a fool. [Bunty](bunty) calls [Kabir](kabir) a fraud. [Gaurav](gaurav) reads the papers. The papers say [Gaurav](gaurav) loves [Sanam](sanam). [Gaurav](gaurav) does not love [Sanam](sanam). [Gaurav](gaurav) loves [Bunty](bunty). [Bunty](bunty) knows. Nobody else may know. [Zoya](zoya) comes to the gate. [Zoya](zoya) is seventeen. "[I](zoya) am looking for [Pinto](dop)," says [Zoya](zoya). "[He](dop) left [my](zoya) [mother](zmum)."
- enemy bunty vikram "never forgets"
+ quarrel bunty kabir "calls Bunty a fool"
- love! gaurav sanam "does not love"
+ love gaurav bunty "loves Bunty"
- discover.past bunty gaurav "knows"
- reveal? _ "may know"
- breakup.past dop zmum "left my mother"
- parent zmum zoya "mother"
- investigate zoya dop "looking for"

== 5 Continuity Error
A DNA test is too dear, so the old [cameraman](dop) and the [teenager](zoya) compare ears in the make-up mirror, with [Tina](tina) as referee. The verdict: [father](dop) and [daughter](zoya). [Pinto](dop), [who](dop) forgot three anniversaries a year for thirty years, takes the [girl](zoya) on as focus puller and gets every shot sharp. Elsewhere: [Tina](tina) has moved [Sanam](sanam) into [her](tina) one-room flat, the [star](sanam) has never washed a plate, and the neighbours are told that [she](sanam) is a cousin from [Mangalore](@mangalore). [Vikram](vikram) has offered a reward. Nobody in the entire unit takes it, not even [Bunty](bunty), [who](bunty) needs it.
+ discover dop+zoya "compare ears"
- parent dop zoya "father and daughter"
- help tina dop+zoya "referee"
- hire zoya dop "takes the girl on"
- move sanam tina "moved"
+ housemate.start sanam tina "one-room flat"
- betray tina _ "are told"
- kin! sanam tina "cousin"
- betray! bunty sanam "Nobody in the entire unit"

== 6 Night Shoot
Two proposals, one generator. [Kabir](kabir), having at last read the credits of [his](kabir) own life, goes down on one knee before [Meher](meher) and blows the fuse for the whole valley. In the dark [she](meher) says no; there's [someone](lobsang), [she](meher) says. Across the river, and by candle, [Gaurav](gaurav) produces a ring for [Bunty](bunty), [who](bunty) puts it on, panics, pulls it off and drops it in the Indus. The two [brothers](bunty+kabir) finish a bottle on the roof of the van. [One](kabir) has been refused, the [other](bunty) has refused; [neither](bunty+kabir) admits which.
+ propose kabir meher "on one knee"
- reject meher kabir "says no"
- love meher lobsang "there's someone"
+ propose gaurav bunty "produces a ring"
- reject bunty gaurav "pulls it off"
- sad bunty "panics"
- lose bunty "drops it"
- sibling bunty kabir "brothers"
- reveal! bunty+kabir "neither admits"

== 7 Stunt
[Vikram](vikram) arrives with six men and a court order. [Sanam](sanam), mid-take on a cliff, does what [her](sanam) stunt [double](dubl) was hired for, and jumps. [She](sanam) lands on the airbag; [Vikram](vikram)'s men, following, do not all. [He](vikram) himself gets as far as the yak. [Basanti](yak), a method [actress](yak), breaks three of [his](vikram) ribs, and the [patient](vikram), laid out in the production tent beside the [woman](sanam) [he](vikram) used to hit, finds [her](sanam) looking down on [him](vikram) with something [he](vikram) isn't used to. It's boredom. [She](sanam)'d like a divorce, [she](sanam) says, and [her](sanam) lunch.
- travel vikram "arrives"
- accuse vikram sanam "court order"
+ flee sanam vikram "jumps"
+ injure vikram yak "breaks"
- attack.past vikram sanam "used to hit"
- love! sanam vikram "boredom"
- divorce? sanam vikram "like a divorce"

== 8 Reshoot
Without the cement there is no money, and the crew vote to work for food. [Lobsang](lobsang)'s [mother](lmum) cooks for ninety. [Kabir](kabir), a changed [man](kabir) or a hungry [one](kabir), tears up the title card and has a new one painted: written by [Meher Irani](meher). [She](meher) bursts into tears in front of the whole unit, hits [him](kabir) with the slate, and [they](kabir+meher)'re friends. There's [Gaurav](gaurav), too, on the phone to [his](gaurav) [parents](gpar) in [Indore](@indore), telling [them](gpar) whom [he](gaurav) loves. [They](gpar) hang up. [Bunty](bunty), [who](bunty) was pretending to check invoices, gets up and, with everyone looking, takes [his](gaurav) hand.
- help _ kabir "work for food"
- parent lmum lobsang "mother"
- reveal kabir "new one painted"
- sad meher "tears"
+ reconcile kabir meher "they're friends"
- attack meher kabir "hits him"
- parent gpar gaurav "parents"
- reveal gaurav gpar "telling them"
- love gaurav bunty "whom he loves"
- reject gpar gaurav "hang up"
+ couple.start bunty gaurav "takes his hand"

== 9 Auspicious
The [astrologer](astrologer) [who](astrologer) set the release date is caught taking bribes from a competing studio. It turns out [he](astrologer) told the [Raos](sanam+vikram), too, that [their](sanam+vikram) stars were a perfect match, for a fee. [Sanam](sanam) asks for a refund. [Zoya](zoya) falls head over heels for the clapper [boy](boyz) and is forbidden to go out with [him](boyz) by [Pinto](dop), of all people. [She](zoya) points out that [his](dop) third [wife](dwife) was the maid. Grounded! [Tina](tina) sneaks [her](zoya) out by the back, in a sari and a moustache, and drops [her](zoya) at the cinema at six sharp.
+ discover _ astrologer "caught taking bribes"
- betray.past astrologer sanam+vikram "for a fee"
- married sanam vikram "Raos"
- love.start zoya boyz "head over heels"
- parent dop zoya "Grounded"
+ reject dop zoya "forbidden"
- married.past dop dwife "wife"
- help tina zoya "sneaks her out"
- date? boyz zoya "go out with"

== 10 Close-up
Only three scenes are left. Between the second and the third, [Sanam](sanam) wipes [her](sanam) own face for once, looks at the [woman](tina) [who](tina) has been doing it for nine years and realises whose hands [she](sanam) would miss. [She](sanam) says it badly, in English, borrowing a line from the film. [Tina](tina) points out that the line continues. [They](sanam+tina) finish it together, lip to lip, behind the wind machine. [Meher](meher) has meanwhile written to [Lobsang](lobsang), [who](lobsang) can't read [her](meher) script, and [he](lobsang) has answered with a drawing: one house, one jeep, two cups.
+ love sanam tina "whose hands"
- colleague sanam tina "for nine years"
+ confess sanam tina "says it badly"
- kiss sanam tina "lip to lip"
- create meher "written to"
- create lobsang "drawing"
- move? lobsang meher "one house"

== 11 Cut
Wrap day. [Vikram](vikram) turns up in a corset and tries once more to have the negative seized; the bailiff turns out to be a fan of [Gaurav](gaurav)'s. It's the ex-[husband](vikram) [who](vikram) is led off, for what's written in [Bunty](bunty)'s brand-new accounts, page one: the cement was sand. The papers are signed on the bonnet of the police jeep. Free at last, [Sanam](sanam) tosses [her](sanam) wedding chain to [Basanti](yak), [who](yak) eats it. [Kabir](kabir) shouts [his](kabir) final "Cut", finds that [he](kabir)'s got nobody to go home with, and is asked by [Zoya](zoya)'s [mother](zmum), just off the bus, if this is the film people.
- return vikram "turns up"
- accuse bunty vikram "page one"
+ arrest _ vikram "led off"
- ex sanam vikram "ex-husband"
- betray.past vikram _ "the cement was sand"
+ divorce sanam vikram "papers are signed"
- happy sanam "Free at last"
- gift sanam yak "tosses"
- sad kabir "nobody"
- parent zmum zoya "mother"
- meet kabir zmum "is asked by"

== 12 Premiere
Red carpet, Hyderabad. [Bunty](bunty) and [Gaurav](gaurav) walk it arm in arm; [his](bunty) [mother-in-law](gmum), from [Indore](@indore), walks behind and adjusts the sherwanis. [Sanam](sanam) tells a reporter that [her](sanam) [partner](tina) does [her](tina) own hair. [Pinto](dop) sits next to the [woman](zmum) [he](dop) deserted and is, on the whole, relieved to see who's on the other side of [her](zmum): [KS](kabir) has brought [her](zmum) popcorn. When the name of the [writer](meher) comes up on the screen, one seat in row F is empty. [She](meher) is at the pass with two cups; [she](meher) married the [driver](lobsang) on Tuesday, and the invitations are snowed in.
- couple bunty gaurav "arm in arm"
- kin bunty gmum "mother-in-law"
- reconcile gaurav gmum "walks behind"
- couple sanam tina "partner"
- breakup.past dop zmum "deserted"
- date kabir zmum "popcorn"
+ wedding lobsang meher "married the driver"
- happy dop "relieved"
- create.past meher "writer"
