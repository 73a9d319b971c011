%series The Confirmed Bachelors
%lang en
%genre Regency costume comedy of a club of single gentlemen in Bath, encyclopaedia entries
%cast jasper   | Sir Jasper Thorne; Jasper; Sir Jasper | m
%cast peregrine | Peregrine Lisle; Perry | m
%cast augusta  | Lady Augusta Thorne; Lady Augusta; Augusta | f
%cast mercy    | Mercy Tolland; Mercy; Miss Tolland | f
%cast faith    | Faith Tolland; Faith | f
%cast sharpe   | Captain Sharpe; Sharpe | m
%cast bingham  | Lord Bingham; Bingham | m
%cast mama     | Mrs Tolland | f
%cast toussaint | Toussaint Leclerc; Toussaint | m
%cast honor    | Honor Price; Honor | f
%cast curate   | Mr Meek | m
%cast valet    | Gage | m
%cast child    | - | f

== 1 The Oath
Five [gentlemen](bingham+jasper+peregrine+sharpe+toussaint), each of [whom](bingham+jasper+peregrine+sharpe+toussaint) has been crossed in love, found a club on [Milsom Street](@milsom) and swear never to wed: [Sir Jasper Thorne](jasper), [whose](jasper) [bride](honor) left [him](jasper) at the church gate; the [poet](peregrine) [Peregrine Lisle](peregrine), [who](peregrine) has been refused eleven times, nine of them by the same [lady](augusta), [Jasper](jasper)'s [sister](augusta) [Augusta](augusta); the Haitian fencing [master](toussaint) [Toussaint Leclerc](toussaint), a [widower](toussaint); [Captain Sharpe](sharpe); and old [Lord Bingham](bingham), [who](bingham) likes the port. Opposite, the same afternoon, [Mrs Tolland](mama) takes a house with two marriageable [daughters](faith+mercy).
+ create bingham+jasper+peregrine+sharpe+toussaint "found a club"
- wedding! bingham+jasper+peregrine+sharpe+toussaint "never to wed"
- breakup.past honor jasper "left him at the church gate"
- reject.past augusta peregrine "nine of them"
- sibling augusta jasper "sister"
- married.past _ toussaint "widower"
- move mama "takes a house"
- neighbour bingham+jasper+peregrine+sharpe+toussaint mama "Opposite"
- parent mama faith+mercy "daughters"

== 2 A Broken Pane
[Mercy](mercy), the elder [Miss Tolland](mercy), drives a cricket ball through the club's window, climbs in after it and, finding [Sir Jasper](jasper) in [his](jasper) shirtsleeves, tells [him](jasper) that [he](jasper) holds [his](jasper) cards like a dowager. [He](jasper) loses forty guineas to [her](mercy) and [his](jasper) composure. [Faith](faith), the younger [sister](faith), sent to retrieve the [retriever](mercy), sees the [captain](sharpe) and blushes; the [captain](sharpe), [who](sharpe) has debts in three counties, sees [her](faith) pearls and blushes as well. [Gage](valet), [Jasper](jasper)'s [valet](valet), is heard to whistle a wedding march, and is dismissed until Thursday.
- travel mercy "climbs in"
- meet jasper mercy "finding Sir Jasper"
- lose jasper mercy "loses forty guineas"
- sibling faith mercy "younger sister"
- love.start faith sharpe "blushes"
- boss jasper valet "valet"
+ quit valet jasper "dismissed"

== 3 Assembly Rooms
Honour forbids the [members](bingham+jasper+peregrine+sharpe+toussaint) to dance, though not to stand about, and [Perry](peregrine) stands so close to [Lady Augusta](augusta) that [she](augusta) treads on [him](peregrine). [She](augusta) has rejected [his](peregrine) nine offers, it turns out, because each was in verse. In the shrubbery [Sharpe](sharpe) steals a kiss from [Faith](faith) and, not to waste the evening, [her](faith) bracelet. [Mercy](mercy), looking for [her](mercy) [sister](faith), runs into [Sir Jasper](jasper), looking for [his](jasper) hat; what passes between [them](jasper+mercy) behind the hedge is a quarrel, to judge by the leaves, and [Mrs Tolland](mama), on the terrace, counts to twelve and smiles.
- reject.past augusta peregrine "nine offers"
- kiss faith sharpe "kiss"
+ steal sharpe faith "her bracelet"
- sibling faith mercy "her sister"
- quarrel jasper mercy "a quarrel"
- happy mama "smiles"

== 4 Plain Dealing
[Perry](peregrine) writes to [Augusta](augusta) in prose. [Augusta](augusta) reads it to [Jasper](jasper). [Jasper](jasper) mocks [Perry](peregrine). [Mercy](mercy) scolds [Jasper](jasper). [Toussaint](toussaint) teaches [Mercy](mercy) the foil. [Jasper](jasper) envies [Toussaint](toussaint). [Faith](faith) misses [her](faith) bracelet. [Sharpe](sharpe) accuses [Gage](valet). [Mrs Tolland](mama) believes [Sharpe](sharpe). [Gage](valet) is taken to gaol. [Mercy](mercy) does not believe [Sharpe](sharpe). [Bingham](bingham) sleeps. [Mr Meek](curate) prays for [Gage](valet). [Mr Meek](curate) loves [Faith](faith).
- create peregrine augusta "writes"
- reveal augusta jasper "reads it to Jasper"
- quarrel jasper mercy "scolds"
- advisor toussaint mercy "teaches"
+ jealous jasper toussaint "envies"
- lose faith "misses her bracelet"
- accuse sharpe valet "accuses"
- betray sharpe mama "believes Sharpe"
+ arrest _ valet "gaol"
- help curate valet "prays"
- love curate faith "loves"

== 5 Pawned
In a pawnbroker's at [Bristol](@bristol), to which [Mercy](mercy) and [Jasper](jasper) drive in the same curricle and in the worst of tempers, the bracelet comes to light, together with a ticket in the [captain](sharpe)'s hand and a stack of miniatures of heiresses. An axle breaks on the way home; there is one inn; there is, needless to say, one bed. [He](jasper) sleeps in the chair, or at least sits in it, listening to [her](mercy) breathe and reflecting upon article one of the statutes. The next day the whole of [Bath](@bath) holds [Miss Tolland](mercy) to be ruined, and [her](mercy) [mother](mama) takes to [her](mama) bed with delight.
- investigate jasper+mercy sharpe "drive"
+ discover jasper+mercy sharpe "comes to light"
- quarrel jasper mercy "worst of tempers"
- sex! jasper mercy "sleeps in the chair"
- love? jasper mercy "listening to her breathe"
- parent mama mercy "mother"
- happy mama "delight"

== 6 Satisfaction
[Faith](faith) cannot be persuaded of the [captain](sharpe)'s guilt by any means but a post chaise, in which [he](sharpe) is carrying [her](faith) off to [Gretna Green](@gretna) at the very hour when [her](faith) [sister](mercy) lays the ticket on the breakfast table. [Toussaint](toussaint) saddles up for the sake of the club's good name, [Mr Meek](curate) for the sake of [Faith](faith), and it is the [curate](curate), a hopeless rider, [who](curate) falls off in front of the horses and thereby halts the coach. The [Haitian](toussaint) pinks [Sharpe](sharpe) in the arm. [Faith](faith), in floods of tears, binds up the [clergyman](curate)'s knee with [her](faith) veil.
- abduct sharpe faith "carrying her off"
- wedding? faith sharpe "Gretna Green"
- sibling faith mercy "sister"
- reveal mercy _ "lays the ticket"
+ rescue curate faith "halts the coach"
- injure sharpe toussaint "pinks"
- sad faith "floods of tears"
- treat curate faith "binds up"

== 7 An Honourable Offer
To save [her](mercy) reputation [Sir Jasper](jasper) resigns from [his](jasper) own club and asks for [Mercy](mercy)'s hand in a tone in which one might ask for the bill. [She](mercy) declines it. [She](mercy) will not be a debt of honour, [she](mercy) says, and if [he](jasper) means to have [her](mercy) [he](jasper) had better find a worse reason. [Mrs Tolland](mama) swoons; [Lord Bingham](bingham), [who](bingham) happens to be calling about the window, catches [her](mama), and does not put [her](mama) down as soon as [he](bingham) could. Cleared of all suspicion, [Gage](valet) returns to [his](valet) [master](jasper), and finds [him](jasper) weeping into the boot polish.
- quit jasper "resigns"
+ propose jasper mercy "asks for Mercy's hand"
+ reject mercy jasper "declines"
- ill mama "swoons"
- help bingham mama "catches her"
- flirt bingham mama "does not put her down"
- return valet jasper "returns"
- boss jasper valet "master"
- sad jasper "weeping"

== 8 The Bride of the Church Gate
[Honor Price](honor), [whom](honor) nobody has seen since [she](honor) fled from [Sir Jasper](jasper)'s side in 1809, alights at the [White Hart](#whitehart) with a little [girl](child) by the hand. [Augusta](augusta), [who](augusta) was to have been [her](honor) [sister-in-law](augusta), cuts [her](honor) dead; [Toussaint](toussaint) drops [his](toussaint) cane. It was with [him](toussaint), then not yet a fencing master in [Bath](@bath) but a prisoner on parole, that the [runaway](honor) had been in love, and the [child](child) has [his](toussaint) brow. Does [Jasper](jasper) know? [He](jasper) counts on [his](jasper) fingers, and for a [friend](toussaint) [whom](toussaint) [he](jasper) has trusted for six years there is only one glove.
- return honor "alights"
- flee.past honor jasper "fled"
- kin! augusta honor "sister-in-law"
- reject augusta honor "cuts her dead"
- love.past honor toussaint "had been in love"
+ parent toussaint child "has his brow"
- cheat.past honor jasper "had been in love"
- discover jasper honor+toussaint "counts"
- friend jasper toussaint "a friend"
- threaten jasper toussaint "glove"

== 9 Dawn, Lansdown
[Mercy](mercy), as pupil of [the one](toussaint) and, whatever [she](mercy) may say, as beloved of [the other](jasper), rides between the pistols in [her](mercy) nightgown, with [Honor](honor) behind [her](mercy) on the same horse. "[You](jasper) never loved [me](honor)," says [Honor](honor) to [Jasper](jasper). "[You](jasper) loved being left." It is so true that [he](jasper) fires at a tree. The former [friends](jasper+toussaint) embrace. [Perry](peregrine), the [second](peregrine), is struck by a falling branch, and [Lady Augusta](augusta), with [his](peregrine) head in [her](augusta) lap, hears [him](peregrine) mutter a tenth proposal in words of one syllable. [She](augusta) says "[Perry](peregrine), yes."
- advisor toussaint mercy "pupil"
- love jasper mercy "beloved"
+ rescue honor+mercy jasper+toussaint "rides between"
- love.past! jasper honor "never loved me"
- attack! jasper toussaint "fires at a tree"
- reconcile jasper toussaint "embrace"
- injure peregrine jasper "struck"
- help augusta peregrine "his head in her lap"
- propose peregrine augusta "tenth proposal"
+ engaged.start augusta peregrine "yes"

== 10 The Port Runs Out
With [Perry](peregrine) betrothed, [Toussaint](toussaint) reunited with [his](toussaint) lost [love](honor) and learning from [his](toussaint) [daughter](child) to play at spillikins, and [Captain Sharpe](sharpe) in the debtors' prison, the Confirmed Bachelors have shrunk to [Lord Bingham](bingham), [who](bingham) convenes an extraordinary meeting, finds himself alone at it, and walks across the street to ask [Mrs Tolland](mama) whether [she](mama) plays piquet. [Mrs Tolland](mama), [who](mama) has worn black for eleven years, receives [him](bingham) in lilac. [Faith](faith) reads to the lame [curate](curate) daily, out of nothing but duty, and has got to the Song of Songs.
- engaged augusta peregrine "betrothed"
+ reconcile honor toussaint "reunited"
- parent toussaint child "daughter"
- arrest.past _ sharpe "debtors' prison"
- sad bingham "alone"
- neighbour bingham mama "across the street"
- flirt bingham mama "plays piquet"
- help faith curate "reads"
- love? faith curate "Song of Songs"

== 11 A Worse Reason
[Mercy](mercy) is to leave for [Jamaica](@jamaica) as a governess, and has told everyone except [Jasper](jasper). It is [Gage](valet), once accused and never forgetful of who stood by [him](valet), [who](valet) shaves [his](valet) [master](jasper) that morning on one side only and mentions the tide. Half-bearded, [Sir Jasper](jasper) overtakes the mail coach on a borrowed donkey and shouts in at the window the reason that [she](mercy) had asked for: [he](jasper) cannot play cards with anyone else. The other passengers find it poor. [She](mercy), however, thinks it the worst [she](mercy) has ever heard, and opens the door. The kiss holds up the mail for nine minutes.
- travel? mercy "leave" @jamaica
- hire? mercy "as a governess"
- reveal! mercy jasper "except Jasper"
- accuse.past _ valet "once accused"
- boss jasper valet "master"
- reveal valet jasper "mentions the tide"
+ confess jasper mercy "cannot play cards"
+ kiss jasper mercy "kiss"

== 12 Four Weddings and a Window
[Mr Meek](curate) marries four couples in one morning and would have been glad to be among them, had [Faith](faith) not fallen asleep; [she](faith) wakes at the blessing and says "[I](faith) will" rather loudly, so that it is five. [Mercy](mercy), now [Lady Thorne](mercy), is led down the aisle by [her](mercy) brand-new [stepfather](bingham). [Sharpe](sharpe), set free by [Perry](peregrine), [who](peregrine) has forgiven everybody, is caught with the collection and hired as a footman by [Augusta](augusta), as [she](augusta) likes to know where [he](sharpe) is. On [Milsom Street](@milsom), a gentleman of nineteen, jilted that very day, inquires of [Gage](valet) whether there is still a club.
+ wedding curate faith "it is five"
- married.start jasper mercy "now Lady Thorne"
- kin bingham mercy "stepfather"
- rescue peregrine sharpe "set free"
- steal sharpe _ "collection"
- hire sharpe augusta "hired"
