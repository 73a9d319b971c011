%series The Mission Ship Perseverance
%lang en
%genre medical drama: a hospital ship among the Dogger Bank smacks, 1888, a public broadcaster's long sentences
%cast lav | W. Sowerby; Winefride | f
%cast amb | Dr Ambler; Ambler; Josias | m
%cast sk | Skipper Thurlbeck; Thurlbeck | m
%cast ned | Enos; Enos Thurlbeck | m
%cast dor | Dorcas | f
%cast col | Coldicott | m
%cast hen | Mrs Sowerby | f
%cast boy | Wilkin | m
%cast fus | Fussey | m
%cast rev | Mr Toogood; Toogood | m
%cast she | Sheldrake | m
%cast cus | - | n
%cast but | Lavinia | f

== 1 The Surgeon in Skirts
When the trustees of the fishermen's mission, who had appointed a [W. Sowerby](lav) by post, find on the quay at [Gorleston](@gorleston) a young [woman](lav) with a bonnet and a bone saw, it is too late to send for another surgeon; and so [Winefride](lav) puts to sea under [Skipper Thurlbeck](sk), [who](sk) has sworn never to ship a petticoat, and beside [Dr Ambler](amb), a [colleague](amb) [whom](amb) drink has brought down from [Harley Street](@harley) and [who](amb) asks the new [arrival](lav), by way of greeting, to boil [him](amb) an egg.
+ hire lav "appointed"
- discover _ lav "find on the quay"
- travel lav "puts to sea"
- boss sk lav "under"
- colleague amb lav "colleague"
- ill amb "drink"
- meet amb lav "greeting"

== 2 Boarding by Basket
In a gale off the [Silver Pit](@silverpit) the [boy](boy) [Wilkin](boy), [whose](boy) hand has been crushed in a winch, is swung aboard in a coal basket, and since [Ambler](amb) cannot hold a cup, let alone a scalpel, it falls to [Winefride](lav) to save three fingers by lamplight while [Dorcas](dor), the [stewardess](dor), counts the drops of chloroform. The [lad](boy)'s [skipper](fus), one [Fussey](fus), maintains that it was carelessness; what [Dorcas](dor) sees, on undressing the [child](boy), are the weals of a rope's end, old ones and new, about which [he](boy) dare not speak.
- injure boy "has been crushed"
- ill amb "cannot hold a cup"
+ treat boy lav "save three fingers"
- help dor lav "counts the drops"
- boss fus boy "skipper"
- betray fus _ "maintains"
+ discover dor boy "weals"
- attack.past _ boy "a rope's end"
- reveal! boy _ "dare not speak"

== 3 What the Stewardess Knew
[Dorcas](dor), [who](dor) was herself in service with [Fussey](fus)'s people before [she](dor) fled by night with nothing but a hymn book, takes [Winefride](lav) into [her](dor) confidence, and it is then, over the sleeping [Wilkin](boy), that [the two](dor+lav) resolve not to give the [patient](boy) back; an undertaking that would be simpler if the [skipper](sk)'s [son](ned), the [mate](ned) [Enos](ned), had not been friends with [Fussey](fus) since boyhood and were not, moreover, so plainly taken with the [doctor](lav) that [he](ned) carries [her](lav) every bucket.
- flee.past dor fus "fled by night"
- boss.past _ dor "in service"
+ reveal dor lav "into her confidence"
- rescue? dor+lav boy "resolve"
- advisor lav boy "patient"
- parent sk ned "son"
- friend fus ned "been friends"
- love ned lav "taken with"
- help ned lav "every bucket"

== 4 Grog Ship
The arrival alongside of a Dutch trader, a so-called coper, that barters brandy for nets sends half the fleet and, to no one's surprise, [Dr Ambler](amb) over the rail; [Winefride](lav), rowed across by [Enos](ned) to fetch the old [man](amb) home, finds [him](amb) not drunk but on [his](amb) knees, holding the artery of the coper's [master](she), [Sheldrake](she), [whom](she) a [customer](cus) has knifed. [They](amb+lav) operate together, without a word; and when [Ambler](amb) afterwards pours [his](amb) flask into the sea, [she](lav) boils [him](amb) the egg.
- travel amb "over the rail"
- help ned lav "rowed across by"
+ find lav amb "finds him"
- rescue amb she "holding the artery"
- attack.past cus she "has knifed"
- treat she amb+lav "operate together"
- recover? amb "pours his flask"
+ friend.start amb lav "boils him the egg"

== 5 A Mother's Letter
With the mail cutter comes [Mrs Sowerby](hen), [who](hen) wishes to see for herself what [her](hen) [daughter](lav) has preferred to a [curate](rev) with four hundred a year, and with [her](hen) the [curate](rev) in question, [Mr Toogood](rev), engaged to [Winefride](lav), as the ship's company learns with some interest, since Whitsun. [Enos](ned), for [whom](ned) the news comes as a cold sea down the neck, drops a case of quinine; [Toogood](rev), seasick to the point of sincerity, is dosed by the very [fiancée](lav) [who](lav) had hoped [he](rev) would forget [her](lav).
- travel hen+rev "comes Mrs Sowerby"
- parent hen lav "daughter"
+ engaged lav rev "engaged"
- discover ned lav+rev "the news"
+ sad ned lav+rev "a cold sea"
- ill rev "seasick"
- treat rev lav "is dosed"

== 6 Fussey's Claim
[Fussey](fus), for [whom](fus) a lad apprenticed is a lad bought, comes aboard with papers and four deckhands to take back [his](fus) property, and is told by [Mrs Sowerby](hen), of all people, that [Wilkin](boy) has died of [his](boy) injuries and been committed to the deep: a falsehood of which no one would have thought [her](hen) capable, least of all [her](hen) [daughter](lav), under [whose](lav) bunk the [deceased](boy) is eating raisins. [Thurlbeck](sk), [who](sk) reads the burial service over a sack of ballast, has thereby, [he](sk) remarks, perjured himself before God.
- boss fus boy "his property"
- abduct? fus boy "take back"
+ betray hen fus "a falsehood"
- die! boy "has died"
- parent hen lav "daughter"
- help lav boy "under whose bunk"
- betray sk fus "reads the burial service"

== 7 The Fleet Is Sick
Typhoid, brought on board with water from a fouled tank at [Heligoland](@heligoland), goes through the smacks within days, and among the first to be carried below is [Toogood](rev), [who](rev) had insisted on reading to the dying. [Winefride](lav) nurses [him](rev) with a devotion for which remorse must answer, [Ambler](amb) nurses everybody else, and [Dorcas](dor), before [she](dor) sickens herself, gets out of the feverish [curate](rev) that [he](rev) has long loved another, the [organist](but) [Lavinia](but), and had not had the heart to say so.
- ill rev "carried below"
- help rev _ "reading to the dying"
+ treat rev lav "nurses him"
- sad lav rev "remorse"
- treat _ amb "nurses everybody else"
- ill dor "sickens"
- love rev but "has long loved"
+ discover dor rev "gets out of"
- reveal! rev lav "to say so"

== 8 Convalescents
It is a relief to both [parties](lav+rev) when [Toogood](rev), thin as a candle and hardly more audible, asks [Winefride](lav) to release [him](rev) and [she](lav), instead of weeping, kisses [his](rev) hand; only [Mrs Sowerby](hen) mourns the four hundred a year. [Enos](ned), on hearing of it, shaves. But before [he](ned) can find words, the [mate](ned) lets fall a different sentence to [his](ned) old [playfellow](fus) [Fussey](fus), over a pipe, in all innocence: that the [lad](boy) eats for two. That night [Fussey](fus) has [Wilkin](boy) lifted from [his](boy) cot.
- recover rev "thin as a candle"
+ breakup rev lav "release him"
- kiss lav rev "kisses his hand"
- happy lav+rev "a relief"
- sad hen "mourns"
- discover ned lav+rev "on hearing of it"
+ reveal ned fus "lets fall"
- friend fus ned "playfellow"
- abduct fus boy "lifted from his cot"

== 9 Hue and Cry
To have betrayed a [child](boy) without meaning to weighs no less: [Enos](ned), to [whom](ned) [Winefride](lav) will not so much as pass the salt, sets out alone in the jolly boat to search a hundred and forty sail, while [Dorcas](dor), barely on [her](dor) feet, gives evidence before the mission's [superintendent](col), [Coldicott](col), [who](col) thinks stewardesses given to fancies and [Fussey](fus) a subscriber of long standing. [Thurlbeck](sk), having no other son, stands on deck with the glass till it is dark and then till it is light.
- betray.past ned boy "To have betrayed"
- reject lav ned "pass the salt"
+ travel ned "sets out"
- investigate ned boy "to search"
+ accuse dor fus "gives evidence"
- parent sk ned "son"
- sad sk ned "till it is dark"

== 10 Ropes
Found at last lashed to the mizzen of the smack [Grace Abounding](*smack), [Wilkin](boy) is cut loose by the [mate](ned), [who](ned) gets a marlinspike through the shoulder from [his](ned) former [friend](fus) for [his](ned) pains and comes back to the [Perseverance](*ship) rowing with one arm and bailing with the [boy](boy). [Winefride](lav), drawing out the iron, breaks down at last; [she](lav) has called [him](ned) a Judas, [she](lav) says, and asks [his](ned) pardon. "[You](lav) may call [me](ned) what [you](lav) please," replies the wounded [man](ned), "so [you](lav) call [me](ned)."
+ rescue ned boy "is cut loose"
- find ned boy "Found at last"
- attack fus ned "a marlinspike"
- friend.end fus ned "former friend"
- return boy+ned "comes back"
- treat ned lav "drawing out the iron"
- sad lav ned "breaks down"
- accuse.past lav ned "a Judas"
+ reconcile lav ned "asks his pardon"
- confess ned lav "so you call me"

== 11 Assizes of the Sea
In [Yarmouth](@yarmouth) [Fussey](fus) stands before a judge, charged on the testimony of [Dorcas](dor) and of a [witness](boy) [whom](boy) the mission's own register declares to have been buried; an obstacle that [Mrs Sowerby](hen), to the consternation of [Coldicott](col), removes by avowing [her](hen) lie in open court and offering to go to prison for it. The sentence falls upon the [master](fus): five years. Upon [Ambler](amb), [who](amb) had borne up without a drop until that evening, falls a letter saying that [he](amb) is struck off.
- accuse boy+dor fus "charged"
- die! boy "to have been buried"
- reveal hen _ "avowing her lie"
- sad col hen "consternation"
- betray.past hen _ "her lie"
- arrest? _ hen "go to prison"
+ arrest _ fus "five years"
- recover amb "without a drop"
+ quit amb "is struck off"

== 12 Harbour Lights
As the [Perseverance](*ship) is made ready for the winter, [Coldicott](col), wishing to be rid of the skirts as quietly as they came, offers [Winefride](lav) an infants' clinic at [Lowestoft](@lowestoft), and is informed by [Skipper Thurlbeck](sk), [who](sk) once had other views, that in that case the trustees may sail the ship themselves. [She](lav) stays; [Ambler](amb), with a licence or without, stays as [her](lav) loblolly man; [Wilkin](boy), adopted by [Dorcas](dor), goes to school; and [Enos](ned), [whose](ned) arm is out of its sling, puts it, by permission, round the [surgeon](lav).
- hire? lav col "offers Winefride"
+ help sk lav "is informed"
- threaten sk col "may sail the ship"
- quit! lav "stays"
- hire amb lav "loblolly man"
- parent.start dor boy "adopted"
- recover ned "out of its sling"
+ couple.start lav ned "round the surgeon"
