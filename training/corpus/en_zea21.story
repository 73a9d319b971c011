%series The Golden Kopitiam
%lang en
%genre Penang family drama about a coffee shop, TV listings
%cast ooi | Ooi Boon Huat; Mr. Ooi; Ooi | m
%cast siew | Siew Ling; Ling | f
%cast kah | Kah Wai | m
%cast mei | Mei Fong | f
%cast raj | Rajendran; Raj | m
%cast dev | Devaki | f
%cast aziz | Aziz | m
%cast farah | Farah | f
%cast loan | Tiger Lim; Lim | m
%cast ah | Ah Por | f
%cast insp | Inspector Norliza; Norliza | f
%cast jp | Jean-Pierre | m
%cast lsx | - | f
%cast dsx | - | f
%cast ooiwife | - | f
%cast lcook | - | n
%cast nursx | - | f
%cast aln | - | m
%cast teoh | - | f
%cast bab | Ah Por | f

== 1
Bankrupt banker [Kah Wai](kah) flies home from [London](@london) to tell [his](kah) [father](ooi), [Mr. Ooi](ooi), that [he](kah) has ruined [him](ooi): the coffee shop stood surety. [Ooi](ooi) takes it standing up, and has a heart attack sitting down. [Siew Ling](siew), the dutiful [sister](siew), has been running the place alone for years. At the next table [Raj](raj), the [lawyer](raj), [who](raj) eats [his](raj) toast there because of [her](siew), chokes on it.
- lose kah "Bankrupt"
- return kah "flies home"
- parent ooi kah "father"
+ reveal kah ooi "has ruined him"
- betray.past kah ooi "ruined"
+ ill ooi "heart attack"
- sibling kah siew "sister"
- love raj siew "because of her"
- ill raj "chokes"

== 2
[Kah Wai](kah) ties on the apron and pours coffee over the first guest, [Mei Fong](mei), the bank's new [collector](mei), and [his](kah) [sweetheart](mei) until [he](kah) left without writing. [She](mei) sends [him](kah) the dry-cleaning bill and the foreclosure in one envelope. [Siew Ling](siew) turns down [Raj](raj)'s hand for the seventh year in a row; [she](siew) has a [patient](ooi) upstairs. [Ah Por](ah), [her](siew) [grandmother](ah), ninety-one, asks [Raj](raj) to try an eighth.
- attack kah mei "pours"
- couple.past kah mei "sweetheart"
+ threaten mei kah "foreclosure"
- breakup.past kah mei "left without writing"
- propose raj siew "hand"
- reject siew raj "turns down"
- ill ooi "patient"
- kin ah siew "grandmother"
- propose? raj siew "eighth"

== 3
[Tiger Lim](loan), moneylender, offers [Kah Wai](kah) a bridge loan and [his](loan) [daughter](lsx) as a cashier. [Aziz](aziz), the roti [man](aziz) in the alley, warns [him](kah); [he](aziz) paid [Lim](loan) for eleven years and lost a finger on top. [Kah Wai](kah) signs nonetheless. [Mei Fong](mei) sees it through the shutter, and walks round the block three times before [she](mei) allows herself to cry.
- gift? loan kah "offers"
- parent loan lsx "daughter"
- hire? lsx kah "cashier"
- help aziz kah "warns"
- injure.past aziz loan "lost a finger"
+ find kah loan "signs"
- discover mei kah "sees"
- sad mei kah "cry"

== 4
[Devaki](dev), [Raj](raj)'s [mother](dev), has picked out a [dentist](dsx) for [him](raj), and the [dentist](dsx) is charming. [Raj](raj) tells [Siew Ling](siew) about [her](dsx) over coffee, in detail, twice. [Siew Ling](siew) drops six cups. [Ah Por](ah) has [her](ah) fall in the bathroom, and the first to reach [her](ah) is [Farah](farah), [Aziz](aziz)'s [daughter](farah), a junior [doctor](farah), [who](farah) carries [her](ah) out like a bride.
- parent dev raj "mother"
- engaged? dsx raj "picked out"
- reveal raj siew "tells"
+ jealous siew dsx "drops six cups"
- injure ah "fall"
- rescue farah ah "carries her out"
- parent aziz farah "daughter"

== 5
The interest doubles. [Lim](loan)'s boys take the marble tables in lieu, with [Mr. Ooi](ooi), in pyjamas, still sitting at one. [Kah Wai](kah) runs after the lorry; [he](kah) is thrown off at the corner. [Mei Fong](mei) binds up [his](kah) knees and kisses [him](kah) once, crossly, as one signs for a parcel. Upstairs [Ooi](ooi)'s place is empty, and [his](ooi) slippers are gone.
- threaten loan kah "interest doubles"
- steal loan ooi "marble tables"
+ abduct loan ooi "still sitting at one"
- attack loan kah "thrown off"
- treat kah mei "binds up"
+ kiss kah mei "kisses him"

== 6
At the lender's villa [Mr. Ooi](ooi) teaches [Lim](loan)'s [cook](lcook) to make proper kaya and learns that [Lim](loan) himself can't sleep for the bad conscience of 1987, when [he](loan) let [Ooi](ooi)'s [wife](ooiwife) drown to save a case of brandy. [Inspector Norliza](insp), on a tip from [Farah](farah), surrounds the kaya. [Siew Ling](siew) throws the cup of salt over [Lim](loan) that [Ah Por](ah) has had ready for thirty years.
- advisor ooi lcook "teaches"
- boss loan lcook "cook"
+ discover ooi loan "learns"
- sad loan "bad conscience"
- kill.past loan ooiwife "let Ooi's wife drown"
- die.past ooiwife "drown"
- married.past ooi ooiwife "wife"
- reveal farah insp "tip"
+ arrest? insp loan "surrounds"
- attack siew loan "cup of salt"

== 7
[Norliza](insp) has to let [Lim](loan) go: no witness but [Ooi](ooi), and [Ooi](ooi) says [he](ooi) went for the breakfast. Behind the beaded curtain [he](ooi) tells [his](ooi) [children](kah+siew) why: the [debtor](kah) upstairs is worth more to [him](ooi) than the [drowner](loan). [Raj](raj) drafts a contract that [Lim](loan) signs in [his](loan) bathrobe; debt against silence. [Mei Fong](mei) resigns from the bank that evening, with the file in [her](mei) basket.
- arrest! insp loan "let Lim go"
- betray ooi insp "went for the breakfast"
- reveal ooi kah+siew "tells"
- parent ooi kah+siew "children"
- create raj "drafts"
+ threaten raj loan "debt against silence"
+ quit mei _ "resigns"
- steal mei _ "in her basket"

== 8
[Jean-Pierre](jp), a French pastry [cook](jp) on a bicycle tour, asks [Siew Ling](siew) for water and stays a week. [He](jp) worships [her](siew) kaya, aloud. [Raj](raj) breaks off with the [dentist](dsx), [who](dsx) is relieved, since [she](dsx) likes the [nurse](nursx). [Ah Por](ah) puts both [men](jp+raj) at one table, and feeds [Raj](raj) nothing. [Farah](farah) is asked to the cinema by [Kah Wai](kah)'s best [friend](aln) and asks [him](aln) how [he](aln) is with blood.
- love jp siew "worships"
- friend aln kah "best friend"
+ breakup raj dsx "breaks off with"
- happy dsx "relieved"
- love dsx nursx "likes the nurse"
- date? aln farah "cinema"

== 9
[Aziz](aziz) collapses over the griddle with [his](aziz) ninth finger in the flame. [Farah](farah) does what has to be done on the pavement, with [Kah Wai](kah) kneeling on [her](farah) [father](aziz)'s chest in rhythm. [Mei Fong](mei) holds the drip, and [she](mei) and [Kah Wai](kah) do not notice until the ambulance has gone that [they](kah+mei) have been holding hands as well. [Jean-Pierre](jp) proposes to [Siew Ling](siew) with a choux bun. [She](siew) asks for till Friday.
+ ill aziz "collapses"
- injure aziz "finger"
- treat aziz farah "what has to be done"
- parent aziz farah "father"
- help kah aziz "in rhythm"
- help mei aziz "holds the drip"
- date kah mei "holding hands"
+ propose jp siew "proposes"

== 10
Friday. [Raj](raj) stands in the rain before the shop with one umbrella and no speech. [Siew Ling](siew) comes down with [her](siew) answer for [Jean-Pierre](jp) ready, looks out, and hands it in with the tip: no. The next bit takes eight years less than [Raj](raj) had allowed for. [Lim](loan), going through the old ledgers in [his](loan) loneliness, takes all the money [he](loan) ever took off [Aziz](aziz) and leaves it in the flour bin.
- reject siew jp "no"#2
+ couple.start raj siew "eight years less"
- sad loan "loneliness"
- steal.past loan aziz "took off"
+ gift loan aziz "flour bin"

== 11
The rightful papers are found behind the clock by [Mei Fong](mei): the surety was void from the start, the bank liable for damages, and [Kah Wai](kah), had [he](kah) read them, need never have gone under. [Mr. Ooi](ooi) laughs so hard that [his](ooi) stitches protest. [Ah Por](ah), [whose](ah) lungs have been filling up for weeks, asks for a last pull at [Ooi](ooi)'s cigar. On the seventh puff [she](ah) stops.
+ find mei "found behind the clock"
- discover mei "void"
- happy ooi "laughs"
+ die ah "she stops"
- ill ah "filling up"

== 12
The coffee shop reopens in white, for [Ah Por](ah), and, a hundred days later, in red, for a double wedding: [Kah Wai](kah) and [Mei Fong](mei), [Siew Ling](siew) and [Raj](raj). [Devaki](dev) dances in front of the till. [Aziz](aziz), on nine fingers and a new griddle, supplies four hundred roti. [Farah](farah) arrives late, in scrubs: the Teohs' [daughter](teoh) next door has been safely delivered of a [girl](bab), and, seeing the house number, they are calling [her](bab) [Ah Por](bab).
+ wedding kah mei "double wedding"
+ wedding raj siew "double wedding"
- celebrate dev "dances"
- gift aziz _ "supplies"
- travel farah "arrives"
- parent _ teoh "daughter"
- birth teoh bab "delivered of a girl"
- treat teoh farah "safely delivered"
