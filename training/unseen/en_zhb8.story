%series Contempt
%lang en
%genre legal drama, dense trade-press episode summaries
%cast noor     | Noor Castellane; Noor; Castellane | f
%cast wendell  | Wendell Abioye; Wendell; Abioye | m
%cast rosalind | Rosalind Thorne; Rosalind; Thorne | f
%cast teague   | Teague Mulcahy; Teague; Mulcahy | m
%cast pilar    | Pilar Etxeberria; Pilar | f
%cast judge    | Judge Horatio Blum; Blum | m
%cast simeon   | Simeon Varga; Varga; Simeon | m
%cast lucia    | Lucía Varga; Lucía | f
%cast kit      | Kip | m
%cast dane     | Detective Ottilie Dane; Dane | f
%cast jurora   | - | m
%cast paralegal| Hugo | m
%cast leila    | Leila | f
%cast warder   | - | m
%cast chief    | - | n
%cast uncle    | Costin Varga; Costin | m

== 1 Voir Dire
Public [defender](noor) [Noor Castellane](noor) is assigned the case no one at the office will touch: concert [pianist](simeon) [Simeon Varga](simeon), charged with pushing [his](simeon) heiress [wife](lucia), [Lucía](lucia), from an opera box. Appearing for the state is [Wendell Abioye](wendell), with [whom](wendell) [she](noor) shared a surname until last spring. [Judge Blum](judge) asks whether the former [spouses](noor+wendell) can be civil. [They](noor+wendell) say yes in unison and disagree by lunch. In the cells [Simeon](simeon) tells [his](simeon) new [counsel](noor) that [he](simeon) loved [Lucía](lucia), that [he](simeon) loathed [her](lucia), and that [he](simeon) never laid a finger on [her](lucia).
- hire noor "assigned"
+ accuse _ simeon "charged"
- married lucia simeon "wife"
- kill? simeon lucia "pushing"
- married.past noor wendell "shared a surname"
- ex noor wendell "spouses"
- quarrel noor wendell "disagree"
- advisor.start noor simeon "counsel"
- love.past simeon lucia "loved"
- enemy.past lucia simeon "loathed"
- kill! simeon lucia "never laid a finger"

== 2 Discovery
[Teague Mulcahy](teague), a disbarred [attorney](teague) turned private eye, owes [Noor](noor) [his](teague) liberty and pays in legwork. From an usher [he](teague) learns that a second glass stood in the box. [Detective Ottilie Dane](dane), [whose](dane) report mentions one, hangs up on [him](teague); [the two](dane+teague) have not been on speaking terms since [he](teague) left [her](dane) waiting in a hotel in [Reno](@reno) in a white dress. [Wendell](wendell)'s [intern](pilar), [Pilar Etxeberria](pilar), is top of [her](pilar) class, and the only one to spot that the report was typed on two machines. [Her](pilar) [superior](wendell) tells [her](pilar) to put it back in the box.
- help.past noor teague "owes Noor his liberty"
- quit.past teague "disbarred"
- help teague noor "pays"
- investigate teague _ "legwork"
+ discover teague _ "second glass"
- reject dane teague "hangs up"
- breakup.past teague dane "left"
- wedding! dane teague "white dress"
- boss wendell pilar "intern"
- discover pilar dane "two machines"
- quarrel.past dane teague "not been on speaking"

== 3 Custody
In the corridor between hearings the [exes](noor+wendell) fight over [their](noor+wendell) seven-year-old [son](kit) [Kip](kit), [who](kit) has begun to stammer. [Wendell](wendell) wants [him](kit) for the school year; [Noor](noor) says over [her](noor) dead body, and says it in front of the [boy](kit). [He](kit) bolts down the fire stairs. Rival [counsel](noor+wendell) spend three hours combing the riverfront in one car, and it is [Wendell](wendell) [who](wendell) thinks of the observatory. The [child](kit) is lying under the telescope, asleep. On the ride home no one mentions the school year.
- ex noor wendell "exes"
- quarrel noor wendell "fight"
- parent noor+wendell kit "son"
- ill kit "stammer"
+ flee kit noor+wendell "bolts"
- enemy noor wendell "Rival"
- housemate? kit wendell "wants him"
- reject noor wendell "over her dead body"
- find? noor+wendell kit "combing"
- find wendell kit "thinks"

== 4 The People Call
On the stand, [Rosalind Thorne](rosalind), [Lucía](lucia)'s oldest [friend](rosalind) and the [maid](rosalind) of honour at [her](lucia) wedding, testifies that the [deceased](lucia) lived in dread of the [pianist](simeon). Cross-examined, [she](rosalind) has to concede that [she](rosalind) herself used to receive [him](simeon) in bed on Wednesdays. The gallery gasps; [Simeon](simeon) looks at [his](simeon) hands. Why, [Noor](noor) roars in the cells, was [she](noor) not told? [He](simeon) was protecting a [lady](rosalind). Over whisky [Teague](teague) opines that ladies rarely need it. Meanwhile someone on the jury, the [florist](jurora) in seat four, finds ten thousand dollars among [his](jurora) tulips.
- friend.past lucia rosalind "friend"
- advisor.past rosalind lucia "maid of honour"
- wedding.past _ lucia "wedding"
- reveal rosalind simeon "testifies"
- sad.past lucia simeon "dread"
+ affair.past rosalind simeon "bed"
- die.past lucia "deceased"
- cheat.past simeon lucia "bed"
- reveal! simeon noor "not told"
- reveal rosalind _ "concede"
- sad noor simeon "roars"
- help simeon rosalind "protecting"
+ find jurora "finds"

== 5 In Camera
The [florist](jurora) brings the money to [Blum](judge), trembling. [Blum](judge) thanks the honest [man](jurora), swears [him](jurora) to silence and dismisses [him](jurora); that evening the [judge](judge) puts the bundle into [his](judge) own safe, next to four others. [Pilar](pilar), working late, has taken the two-faced report home after all. [She](pilar) lies awake. On the third night [she](pilar) slides a copy under the door of [Noor](noor)'s office, unsigned, and throws up in the elevator. [Hugo](paralegal), the [paralegal](paralegal), [who](paralegal) has been pining for [Pilar](pilar) since orientation, recognises [her](pilar) scent on the paper. [He](paralegal) says nothing to [his](paralegal) [boss](noor), either.
- reveal jurora judge "brings"
- quit jurora judge "dismisses"
+ steal judge _ "own safe"
- steal pilar wendell "taken"
+ reveal pilar noor "slides"
- ill pilar "throws up"
- love paralegal pilar "pining"
- discover paralegal pilar "recognises"
- reveal! paralegal noor "says nothing"
- sad jurora "trembling"
- reveal! jurora _ "silence"
- sad pilar "lies awake"
- boss noor paralegal "boss"

== 6 Fruit of the Poisonous Tree
Who swapped page two? [Teague](teague) takes the question to [Ottilie Dane](dane)'s kitchen, along with a belated apology for [Reno](@reno), and gets a saucepan across the ear. Then [she](dane) dabs the cut herself. Page two, [she](dane) admits, was [her](dane) [chief](chief)'s doing; [she](dane) has signed worse to keep [her](dane) pension. [She](dane)'ll deny every word. [They](dane+teague) end up half dressed on the kitchen floor among the lentils. [Wendell](wendell), shown the copy in open court, asks for a recess, walks into [Pilar](pilar)'s cubicle and holds out a cardboard box for [her](pilar) things.
- attack dane teague "saucepan"
- treat teague dane "dabs"
- injure teague dane "cut"
- reveal dane teague "admits"
- betray.past chief _ "chief's doing"
+ sex dane teague "half dressed"
- discover wendell pilar "shown the copy"
+ quit pilar wendell "cardboard box"
- boss chief dane "chief"
- reconcile? dane teague "apology"

== 7 Next of Kin
[Costin Varga](uncle), [Simeon](simeon)'s [uncle](uncle), flies in from [Cluj](@cluj) to post bail, with a violin case no one sees [him](uncle) open. [He](uncle) brought the [orphan](simeon) up, [he](uncle) tells [Noor](noor), and taught [him](simeon) [his](simeon) first scales. In a wine bar [Noor](noor) hires [Pilar](pilar) on the spot, and orders [Hugo](paralegal) to find [her](pilar) a desk; [he](paralegal) gives [her](pilar) [his](paralegal). Released, [Simeon](simeon) plays all night at an open window, while in the street below a [woman](leila) in a veil keeps watch. [She](leila) has [Lucía](lucia)'s walk.
- kin simeon uncle "uncle"
- travel uncle "flies"
- help uncle simeon "bail"
- die.past _ "orphan"
- advisor.past uncle simeon "taught"
+ hire pilar noor "hires"
- boss noor paralegal "orders"
- gift paralegal pilar "gives"
- create simeon "plays"
+ investigate leila simeon "keeps watch"

== 8 Doubles
The veiled [visitor](leila) is [Leila](leila), [Lucía](lucia)'s [twin](leila), raised by the other parent on another continent; the [sisters](leila+lucia) met only once, three weeks before the fall. [Leila](leila) swears that [Lucía](lucia) meant to leave [Simeon](simeon) and had named [her](leila) in a new will. [Rosalind](rosalind) witnessed it. Asked about it by [Teague](teague), [Thorne](rosalind) slams the door on [his](teague) fingers, two of which snap. That night [Noor](noor) and [Wendell](wendell), alone over the deposition, reach for the same cold dumpling. [He](wendell) still takes off [her](noor) glasses before [he](wendell) kisses [her](noor).
- sibling leila lucia "twin"
- parent _ leila "parent"
- meet.past leila lucia "met"
- reveal leila _ "swears"
- breakup? lucia simeon "leave"
- gift? lucia leila "named"
- create.past lucia "will"
- investigate teague rosalind "Asked"
- attack rosalind teague "slams"
- injure teague rosalind "snap"
+ kiss noor wendell "kisses"

== 9 Hostile Witness
Recalled, [Rosalind](rosalind) pleads the Fifth eleven times. [Blum](judge) declares a mistrial before [she](rosalind) can run out of fingers, and [Hugo](paralegal), [who](paralegal) has a cousin at the bank, shows [Noor](noor) why: the bundles in the [judge](judge)'s safe come out of [Thorne](rosalind)'s account. [Wendell](wendell) is told before anyone. [He](wendell) and [Noor](noor) lodge the complaint together. In revenge [Blum](judge) leaks to the tabloids that [prosecutor](wendell) and [defender](noor) are sharing more than dumplings, and [both](noor+wendell) are suspended by dinner. [Simeon](simeon), [his](simeon) bail revoked, is beaten in the showers by a [warder](warder).
- reveal! rosalind _ "pleads the Fifth"
- kin _ paralegal "cousin"
- reveal paralegal noor "shows"
+ discover noor judge+rosalind "Thorne's account"
- reveal _ wendell "told"
- accuse noor+wendell judge "complaint"
- reveal judge "leaks"
- affair noor wendell "more than dumplings"
+ quit noor+wendell "suspended"
- arrest _ simeon "bail revoked"
- gift rosalind judge "Thorne's account"
- attack warder simeon "beaten"

== 10 Pro Se
With no lawyer left to [him](simeon), [Simeon](simeon) rises to defend himself, one arm in a sling. [Pilar](pilar), not yet admitted to the bar, feeds [him](simeon) questions through an earpiece from the ladies' room; [Hugo](paralegal) guards the door and, between objections, tells [her](pilar) how [he](paralegal) feels about [her](pilar). "Sustained," [she](pilar) says, and kisses [him](paralegal). On the stand [Detective Dane](dane) puts [her](dane) pension on the rail, in a manner of speaking, and gives up [her](dane) [chief](chief). [Leila](leila) removes [her](leila) veil. From the witness bench comes a shriek: [Rosalind](rosalind), on [her](rosalind) feet, begs the dead [woman](lucia)'s pardon.
- advisor.end noor simeon "no lawyer left"
- injure.past simeon "sling"
- help pilar simeon "feeds"
- help paralegal pilar "guards"
+ confess paralegal pilar "tells"
+ kiss paralegal pilar "kisses"
- accuse dane chief "gives up"
- boss chief dane "chief"
+ reveal rosalind "begs"
- die.past lucia "dead"
- reconcile? lucia rosalind "pardon"

== 11 Allocution
[Thorne](rosalind) tells it all without a tear. [She](rosalind) had wanted [Simeon](simeon) whole, not on Wednesdays; when [she](rosalind) heard that [Lucía](lucia) would be giving [him](simeon) up of [her](lucia) own free will, [she](rosalind) was already holding the glass with the sedative, and [Lucía](lucia) had already drunk. It took no more than a nudge. The bailiffs lead [her](rosalind) past the [pianist](simeon), [who](simeon) does not lift [his](simeon) eyes. [Blum](judge), tipped off, has reached the private airfield. [Teague](teague), with eight working fingers and a borrowed fuel truck, parks across the runway and waits for [Dane](dane)'s siren.
- love rosalind simeon "wanted"
- affair.past rosalind simeon "Wednesdays"
- breakup? lucia simeon "giving him up"
- betray.past rosalind lucia "the sedative"
+ kill.past rosalind lucia "nudge"
+ arrest _ rosalind "lead"
- reveal _ judge "tipped"
- flee judge "private airfield"
- reveal rosalind _ "tells it all"
- discover.past rosalind lucia "heard"
- help teague dane "parks"

== 12 Judgment
Acquitted, [Varga](simeon) gives one recital, to an empty house, and goes home with [his](simeon) [uncle](uncle) to [Cluj](@cluj). [Leila](leila) spends [her](leila) inheritance on a legal clinic, with [Pilar](pilar)'s name on the door and [Hugo](paralegal)'s on the kettle. Reinstated by the bar, [Mulcahy](teague) has a gown again and no one to show it to, until [Ottilie](dane) drives up in the white dress, let out at the waist. At seven months, [she](dane) reasons, [Reno](@reno) is quicker. [Noor](noor) turns down the bench; so does [Wendell](wendell), for the same [reason](kit), [who](kit) is eight now and has quit stammering.
- recover kit "quit"
- create simeon "recital"
- travel simeon+uncle "goes" @cluj
- kin simeon uncle "uncle"
- find leila "inheritance"
+ create leila "clinic"
- hire teague "Reinstated"
+ pregnant dane teague "At seven months"
- wedding? dane teague "white dress"
- travel dane "drives up"
- kill! simeon lucia "Acquitted"
- reject noor+wendell "turns"
