%series The Circuit Rides at Six
%lang en
%genre legal drama: barristers on the Norfolk assize circuit, 1843, a press office's nominal style
%cast hal | Lucian Hallowby; Serjeant Hallowby; Hallowby | m
%cast cra | Tobit Gathercole; Gathercole; Tobit | m
%cast vel | Mr Justice Vellacott; Vellacott | m
%cast jos | Jocasta Vellacott; Jocasta | f
%cast thr | Mrs Threadgold; Threadgold | f
%cast hep | Hephzibah Noakes; Hephzibah | f
%cast spu | Mr Spurling; Spurling | m
%cast gri | Gurdon; Constable Gurdon | m
%cast dav | Davy Noakes; Davy | m
%cast apo | - | m
%cast hor | - | m
%cast arm | Armiger Sallis; Sallis | m
%cast far | - | m

== 1 Thetford: The Arsenic Loaf
Opening of the Lent assizes and arrival of [Mr Justice Vellacott](vel) with [his](vel) unmarried [daughter](jos) [Jocasta](jos). First brief for [Tobit Gathercole](cra), hitherto [clerk](cra) to the celebrated [Serjeant Hallowby](hal): the defence of the [dairymaid](hep) [Hephzibah Noakes](hep), on trial for the poisoning of [her](hep) [master](far). For the Crown, to the dismay of the [beginner](cra): [Hallowby](hal). Nightly enquiries by [Gathercole](cra) among the bakers of the town, with the unbidden assistance of the [judge](vel)'s [daughter](jos), [whose](jos) veil deceives nobody except [her](jos) [father](vel).
- parent vel jos "daughter"
+ advisor.start cra hep "defence"
- boss.past hal cra "clerk"
- accuse _ hep "on trial"
- kill? hep far "poisoning"
- boss.past far hep "her master"
- sad cra hal "dismay"
- investigate cra _ "enquiries"
- help jos cra "assistance"
- betray jos vel "deceives nobody except"

== 2 Thetford: A Question of Rats
Collapse of the Crown's case after the admission by the [apothecary](apo), wrung from [him](apo) by [Gathercole](cra) in seven questions, that the arsenic had been sold not to [Hephzibah](hep) but to the dead [man](far)'s own [nephew](arm), [Armiger Sallis](arm). Acquittal of the [dairymaid](hep), disappearance of the [nephew](arm) in the direction of [King's Lynn](@lynn). Chilly congratulations from the [Serjeant](hal) to [his](hal) former [clerk](cra), [whom](cra) the [landlady](thr) [Mrs Threadgold](thr) moves that evening from the attic to the first floor. A posy without a card is attributed, erroneously, to the [landlady](thr).
- reveal apo cra "admission"
+ discover cra arm "wrung from him"
- kin arm far "nephew"
+ rescue cra hep "Acquittal"
- flee arm "disappearance" @lynn
- boss.past hal cra "former clerk"
- help thr cra "first floor"
- gift! thr cra "erroneously"

== 3 Swaffham: Sheep by Night
Indictment of [Davy Noakes](dav), [brother](dav) of the acquitted [Hephzibah](hep), for the theft of eleven ewes; assumption of the defence by [Gathercole](cra) without fee and, as [Hallowby](hal) observes, without hope. Renewed tête-à-tête of the [advocate](cra) with [Jocasta](jos) in the cloakroom, avowal of the posy, entry of the [judge](vel) at the worst of moments. Prohibition of all further intercourse. Meanwhile confidential supper between [Hallowby](hal) and the chief prosecution [witness](gri), [Constable Gurdon](gri), for [whose](gri) evidence a price is agreed.
+ accuse _ dav "Indictment"
- sibling dav hep "brother"
- steal? dav _ "theft of eleven ewes"
- advisor.start cra dav "defence"
- date cra jos "tête-à-tête"
- reveal jos cra "avowal of the posy"
- discover vel cra+jos "worst of moments"
+ betray gri+hal dav "a price is agreed"

== 4 Swaffham: The Witness for Hire
Conviction of [Davy](dav) on the purchased testimony of [Gurdon](gri): transportation for life. Nocturnal confession of the [constable](gri), a [father](gri) of six with a conscience, to [Mrs Threadgold](thr), [his](gri) [sister-in-law](thr), and forwarding of the same, with the eggs, to [Gathercole](cra). Refusal of [Vellacott](vel) to hear an unsworn [landlady](thr); private doubts on the part of [his lordship](vel), confided to nobody but [his](vel) horse. Vow of [Hephzibah](hep), at the prison gate, to follow [her](hep) [brother](dav) to the colonies as a convict if need be.
- arrest _ dav "Conviction"
- betray gri dav "purchased testimony"
+ reveal gri thr "confession"
- kin gri thr "sister-in-law"
+ reveal thr cra "forwarding"
- reject vel thr "Refusal"
- sibling dav hep "brother"
- travel? hep dav "to follow her brother"

== 5 Bury: Chambers and Antechambers
Announcement of the engagement of [Jocasta](jos) to [Serjeant Hallowby](hal), desired by the [father](vel), suffered by the [daughter](jos), celebrated by the whole bar with the exception of one junior [member](cra), confined to [his](cra) room by a sudden indisposition of the heart. Arrival of [Mr Spurling](spu), [solicitor](spu) of the late [farmer](far)'s estate, in search of [Sallis](arm). Offer of a partnership in [London](@london) to [Gathercole](cra): two hundred a year. Consolation by [Mrs Threadgold](thr) in the form of a pork pie and the advice not to accept anything on an empty stomach.
+ engaged.start hal jos "engagement"
- parent vel jos "father"
- sad jos hal "suffered"
- sad cra jos "indisposition of the heart"
- find? spu arm "in search"
- hire? cra _ "Offer of a partnership"
- help thr cra "Consolation"
- die.past far "late"

== 6 Bury: The Man in the Brewhouse
Discovery of [Armiger Sallis](arm), disguised by a beard and a Methodist hat, in the brewhouse of the inn: a feat of [Jocasta](jos)'s, [whose](jos) motive, the wish to be of service to [Gathercole](cra), is lost on no chambermaid. Seizure of the [huntress](jos) as a hostage by the cornered [poisoner](arm); liberation by [Gathercole](cra) with the aid of a mash paddle. Embrace of [the two](cra+jos) before the eyes of the [fiancé](hal), and swelling of the same with jealousy. Transfer of [Sallis](arm) to the castle, silence of the [Serjeant](hal) throughout the drive.
+ find jos arm "Discovery"
- help? jos cra "to be of service"
- abduct arm jos "hostage"
+ rescue cra jos "liberation"
- engaged hal jos "fiancé"
- jealous hal cra "jealousy"
- arrest _ arm "Transfer of Sallis"

== 7 Ely: Habeas Corpus
Postponement of the sailing of the convict ship [Antiope](*ship) by four days, obtained by [Spurling](spu) in exchange for [Gathercole](cra)'s signature to the partnership. Frantic search by the [advocate](cra) for [Gurdon](gri), vanished since the trial with [his](gri) six children. Recognition of the [constable](gri), by [Hephzibah](hep), in a [drover](gri) at Ely fair; flight of the [man](gri) over the fen dykes, fall, broken ankle. Treatment by the [pursuer](hep) herself with a splint of hurdle wood and, in lieu of a doctor's fee, the promise of a full retraction.
- help spu cra "obtained by Spurling"
+ hire cra spu "signature to the partnership"
- investigate cra gri "Frantic search"
- flee.past gri "vanished"
+ discover hep gri "Recognition"
- flee gri hep "flight of the man"
- injure gri "broken ankle"
- treat gri hep "Treatment"
- reveal? gri _ "full retraction"

== 8 Ely: Retraction
Public retraction by [Gurdon](gri) on crutches, naming of [Hallowby](hal) as the source of the bribe, uproar. Counter-accusation by the [Serjeant](hal): theft of a silver inkstand by [his](hal) erstwhile [clerk](cra), subsequently found under [Gathercole](cra)'s own pillow, where [Hallowby](hal)'s [valet](hor) had been seen at dusk by [Mrs Threadgold](thr). Arrest of [Gathercole](cra) nonetheless. Dissolution of the engagement by [Jocasta](jos) in a letter of nine words, six of them civil. Pardon for [Davy](dav), in a courier's bag, at the gallop.
+ accuse gri hal "naming of Hallowby"
- accuse hal cra "Counter-accusation"
- steal! cra hal "theft"
- boss.past hal cra "erstwhile clerk"
- betray hal+hor cra "under Gathercole's own pillow"
- discover thr hor "had been seen"
- boss hal hor "valet"
+ arrest _ cra "Arrest"
+ breakup jos hal "Dissolution"
- rescue _ dav "Pardon"

== 9 Norwich: Castle Prison
Exchange of knocking signals between [Gathercole](cra) and [his](cra) [neighbour](arm) in the condemned cell: [Sallis](arm), [who](arm) is willing to part with a secret for tobacco. Disclosure, through eight feet of flint, that the arsenic was only half [his](arm) idea; the other half belonged to [Hallowby](hal), the holder of a mortgage on the dead [man](far)'s land. Visit by [Jocasta](jos) disguised as a laundress, with a file that [neither](cra+jos) needs. First kiss, through the bars, and subsequent embarrassment of a warder with a family.
- neighbour arm cra "neighbour"
+ reveal arm cra "Disclosure"
- kill.past arm far "half his idea"
- kill.past hal far "the other half"
- gift jos cra "with a file"
+ kiss cra jos "First kiss"

== 10 Norwich: The Daughter's Evidence
Application of [Jocasta](jos) to be heard as a witness before [her](jos) own [father](vel); outrage of the bar, bewilderment of the [bench](vel). Testimony as to the [valet](hor), the inkstand and the state of [her](jos) affections. Release of [Gathercole](cra); private anguish of [Vellacott](vel), for thirty years a [friend](vel) of [Hallowby](hal). Refusal of the [judge](vel) to sign the warrant, followed, after a night's walk along the [Wensum](@wensum) in the company of [his](vel) horse, by the signing of it. Absence of the [Serjeant](hal) from breakfast.
- parent vel jos "father"
+ reveal jos vel "Testimony"
- love jos cra "her affections"
+ rescue jos cra "Release"
- sad vel hal "anguish"
- friend hal vel "friend"
- arrest? vel hal "sign the warrant"
- flee hal "Absence"

== 11 Yarmouth: Packet for Ostend
Pursuit of [Hallowby](hal) to the coast by [Spurling](spu), [Gathercole](cra) and a lame [constable](gri) in a fish cart. Surprising encounter on the jetty: the [fugitive](hal) in conversation with [Hephzibah](hep), on the point of embarkation after [her](hep) pardoned [brother](dav), and unaware of the [gentleman](hal)'s identity. Gift of [his](hal) watch to the [girl](hep), "for the family"; return to the gaol coach of [his](hal) own accord. Astonishment of all three [pursuers](cra+gri+spu). Explanation in the concluding part: a [child](hep), given away in [Thetford](@thetford) two decades ago.
- investigate cra+gri+spu hal "Pursuit"
- meet hal hep "encounter"
- sibling dav hep "brother"
- travel? hep "embarkation"
+ gift hal hep "Gift of his watch"
- arrest _ hal "gaol coach"
- parent? hal hep "a child"

== 12 Norwich: Judgment Reserved
Last statement of [Lucian Hallowby](hal): acknowledgment of [Hephzibah](hep) as [his](hal) natural daughter, entrusted as an infant to the Noakes family, and bequest to [her](hep) of the mortgaged farm. Death of the [prisoner](hal) on the eve of sentence, in the arms of [Vellacott](vel). Betrothal of [Tobit](cra) and [Jocasta](jos) with the blessing of a much aged [father](vel), subject to a house with stabling for [the latter](vel)'s horse. Departure of [Mrs Threadgold](thr) as [their](cra+jos) future housekeeper to [London](@london). Return of [Davy](dav), brown, married and in excellent spirits.
+ reveal hal hep "acknowledgment"
- parent hal hep "natural daughter"
- gift hal hep "bequest"
+ die hal "Death"
- help vel hal "in the arms"
+ engaged.start cra jos "Betrothal"
- parent vel jos "a much aged father"
- travel thr "Departure" @london
- return dav "Return of Davy"
- married _ dav "married"
