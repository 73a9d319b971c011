%series The Sixpenny Shed
%lang en
%genre historical drama: a Lancashire weaving town in 1911, a press office's nominal style
%cast nellie   | Nellie Greenhalgh; Nellie | f
%cast annie    | Annie | f
%cast albert   | Albert | m
%cast leonora  | Leonora Whiteley; Mrs Whiteley; Leonora | f
%cast edwin    | Edwin | m
%cast horrocks | Horrocks | m
%cast tolson   | Reverend Tolson; Tolson | m
%cast miriam   | Miriam Blau; Miriam | f
%cast cecily   | Cecily | f
%cast walt     | Walt | m
%cast ralph    | Ralph | m
%cast oldmaster | - | m
%cast judge    | - | m
%cast doctor   | - | m
%cast sergeant | - | m
%cast child    | - | f
%cast lieutenant | - | m

== 1
Arrival of a new steam loom and, with it, of a new order at Whiteley's: sixpence less a week. Clash of the widowed [weaver](nellie) [Nellie Greenhalgh](nellie) with the [overlooker](horrocks) [Horrocks](horrocks), formerly [her](nellie) [suitor](horrocks), now [her](nellie) [tormentor](horrocks). Dismissal of a sleepy [errand boy](walt). First encounter of [Leonora Whiteley](leonora), [mistress](leonora) of the mill since [her](leonora) [husband](oldmaster)'s death, with [Nellie](nellie), over a cashbox and without a handshake. Stolen glances between the [heir](edwin), [Edwin](edwin), and [Nellie](nellie)'s [daughter](annie) [Annie](annie).
- married.past _ nellie "widowed"
- quarrel horrocks nellie "Clash"
- love.past horrocks nellie "formerly her suitor"
- quit walt "Dismissal"
- married.past leonora oldmaster "husband"
- die.past oldmaster "death"
+ meet leonora nellie "First encounter"
- flirt annie edwin "Stolen glances"
- parent nellie annie "daughter"

== 2
Secret assembly in the chapel of [Reverend Tolson](tolson) at the instigation of [Miriam Blau](miriam), an [organiser](miriam) from [Manchester](@manchester). Vote for a strike; election of [Nellie](nellie) to the chair, much against [her](nellie) will. Betrayal of every word to the mill by the [chairwoman](nellie)'s own [brother](albert), [Albert](albert), deep in debt to [Horrocks](horrocks) and in terror of [him](horrocks). A dropped glove, an escort home through the rain: helpless enchantment of [Edwin](edwin) with a [girl](annie) [who](annie) winds bobbins in [his](edwin) [mother](leonora)'s shed.
- create miriam "instigation"
+ hire nellie "election"
+ betray albert nellie "Betrayal of every word"
- sibling albert nellie "brother"
- sad albert horrocks "in terror of"
- help edwin annie "an escort home"
- love edwin annie "helpless enchantment"
- parent leonora edwin "mother"

== 3
Silence of eight hundred looms. Refusal of all talks by [Leonora](leonora), upon the advice of [Horrocks](horrocks) and to the chagrin of [her](leonora) [son](edwin). Instead of wages, soup from the vestry, ladled by [Tolson](tolson), [whose](tolson) regard for [Nellie](nellie) exceeds the pastoral. Admission of [Miriam](miriam) to the [Greenhalghs](annie+nellie)' only spare bed. At the Hall, appearance of [Cecily](cecily), a cotton broker's [daughter](cecily) and, by arrangement between two ledgers, [Edwin](edwin)'s [betrothed](cecily); at the window, in the snow, the discovery of both facts by [Annie](annie).
+ reject leonora "Refusal of all talks"
- sad edwin leonora "chagrin"
- parent leonora edwin "son"
- help tolson _ "ladled"
- love tolson nellie "exceeds the pastoral"
- housemate.start annie+nellie miriam "spare bed"
- engaged cecily edwin "betrothed"
+ discover annie cecily+edwin "discovery"

== 4
Avowal of [Edwin](edwin)'s love to [Annie](annie) in the engine house, along with a promise to be rid of [Cecily](cecily); surrender of the [girl](annie) after a struggle with reason. Theft of the strike fund from the vestry by night. Suspicion of the hungry town against the [stranger](miriam) from [Manchester](@manchester), defence of [Miriam](miriam) by [Nellie](nellie) at the cost of a broken window. The actual whereabouts of the money: a cigar box belonging to [Horrocks](horrocks), delivered there, in settlement of all debts, by a weeping [Albert](albert).
+ confess edwin annie "Avowal"
- breakup? edwin cecily "to be rid of"
- sex annie edwin "surrender"
+ steal albert _ "Theft"
- accuse _ miriam "Suspicion"
- help nellie miriam "defence of Miriam"
- gift albert horrocks "delivered there"
- sad albert "weeping"

== 5
Collapse of the dismissed [errand boy](walt), [Walt](walt) by name, from hunger, on the very steps of the Hall; [his](walt) admission to the kitchen, then to the blue bedroom, by [Leonora](leonora), bereft of [her](leonora) [youngest](ralph), [Ralph](ralph), since a winter of diphtheria. Visit of [Nellie](nellie) to the sickbed. Two [women](leonora+nellie), one basin, no mention of sixpences. Consternation of [Horrocks](horrocks) at this armistice; import, on [his](horrocks) own authority, of forty blacklegs from [Preston](@preston). Diagnosis by the [doctor](doctor): the [boy](walt) will live.
- ill walt "Collapse"
+ help leonora walt "admission"
- die.past ralph "diphtheria"
- parent leonora ralph "bereft of her youngest"
- travel nellie walt "Visit"
- sad horrocks leonora+nellie "Consternation"
- hire _ horrocks "import"
- treat walt doctor "Diagnosis"

== 6
Battle of the mill gate between strikers and blacklegs, with the mounted police as referee. Injury of [Tolson](tolson) by a truncheon intended for [Nellie](nellie); arrest of [Miriam](miriam) on a charge of riot sworn by [Horrocks](horrocks). Severance between [mother](leonora) and [son](edwin) following [Edwin](edwin)'s public siding with the weavers, and [his](edwin) removal to lodgings over a tripe shop. [Cecily](cecily)'s release of [him](edwin) from the engagement by telegram, in six words, not without relief, [her](cecily) own heart being pledged to a [lieutenant](lieutenant).
- injure tolson "Injury"
- attack? _ nellie "intended for Nellie"
+ arrest _ miriam "arrest"
- accuse horrocks miriam "sworn by Horrocks"
- quarrel edwin leonora "Severance"
- help edwin _ "public siding"
- move edwin "removal to lodgings"
+ breakup cecily edwin "release of him"
- love cecily lieutenant "pledged to a lieutenant"

== 7
Confession of [Albert](albert) to [his](albert) [sister](nellie), in drink but in full. [Nellie](nellie)'s curse upon [him](albert), [his](albert) disappearance in the direction of the canal, [her](nellie) remorse, a night of lanterns. Recovery of the drowning [man](albert) by [Walt](walt), nimble again, and a police [sergeant](sergeant). Announcement by [Annie](annie) to [Edwin](edwin), above the tripe, of an heir to Whiteley's, no parson being as yet in view. Jubilation of the [father](edwin)-to-be, followed by arithmetic.
+ reveal albert nellie "Confession"
- sibling albert nellie "sister"
- reject nellie albert "curse"
- flee albert nellie "disappearance"
- sad nellie albert "remorse"
- rescue sergeant+walt albert "Recovery"
+ pregnant annie edwin "an heir"
- reveal annie edwin "Announcement"
- happy edwin annie "Jubilation"

== 8
Trial of [Miriam](miriam) before a [judge](judge) with a mill of [his](judge) own. Sensational entry of [Leonora](leonora), in mourning and the largest hat in [Lancashire](@lancashire), as a witness for the defence; exposure of [Horrocks](horrocks) as the author of the riot; acquittal. Removal of the [overlooker](horrocks) from [his](horrocks) post by [his](horrocks) [employer](leonora), [his](horrocks) oath of vengeance at the gate. Convalescence of [Tolson](tolson) in [Nellie](nellie)'s kitchen, a proposal between two spoonfuls, a plea for time by the [lady](nellie) concerned.
+ help leonora miriam "witness for the defence"
- reveal leonora judge "exposure"
- arrest! _ miriam "acquittal"
- quit horrocks leonora "Removal"
- threaten horrocks _ "oath of vengeance"
- recover tolson "Convalescence"
+ propose tolson nellie "a proposal"

== 9
Wedding preparations in the tripe shop, with a borrowed ring and forgiveness sought from [Leonora](leonora), as yet in vain. Nocturnal return of [Horrocks](horrocks) to the mill, paraffin in hand. Conflagration of the weaving shed with [Annie](annie), come for [her](annie) bobbin hook, on the upper floor. Rescue of the [bride](annie) by [Edwin](edwin) at the price of [his](edwin) own life. Vain restraint of [Leonora](leonora), by [Nellie](nellie) and with both arms, at the threshold of the flames.
- wedding? annie edwin "Wedding preparations"
- reconcile? edwin leonora "forgiveness sought"
- return horrocks "Nocturnal return"
- attack horrocks _ "Conflagration"
+ rescue edwin annie "Rescue"
+ die edwin "own life"
- help nellie leonora "restraint"

== 10
Burial of [Edwin](edwin) in the sight of masters and weavers. [Leonora](leonora)'s public denunciation of [Annie](annie) as the cause of it all and of [Nellie](nellie) as a thief of sons; an end, apparently, to a friendship scarcely begun. Loss of speech in [Annie](annie), out of grief. Pursuit of [Horrocks](horrocks) to the [Liverpool](@liverpool) docks by the one [man](albert) acquainted with [his](horrocks) hiding places, [Albert](albert), for the sake of [his](albert) [sister](nellie)'s pardon. A knife on the gangway; [Albert](albert)'s wound; the [fugitive](horrocks)'s capture.
+ accuse leonora annie+nellie "denunciation"
- friend.end leonora nellie "an end"
- ill annie "Loss of speech"
- sad annie edwin "grief"
- investigate albert horrocks "Pursuit" @liverpool
- sibling albert nellie "sister"
- reconcile? albert nellie "pardon"
- injure albert horrocks "wound"
+ arrest _ horrocks "capture"

== 11
Delivery of [Annie](annie), eight weeks before term and in a blizzard, of a [daughter](child), with [Miriam](miriam) as unskilled midwife; a cry from the [child](child), then the first word in months from the [mother](annie): "[Edwin](edwin)". Appearance at the door, on foot, of [Mrs Whiteley](leonora), in [her](leonora) arms the cradle once made for [her](leonora) [son](edwin). Silence, tears, forgiveness among three generations of women. [Albert](albert), patched up, forgiven and teetotal, off to [Canada](@canada). Sole discordant note: [Tolson](tolson)'s jealousy of a strike [chairwoman](nellie)'s eight hundred members.
+ birth annie child "Delivery"
- help miriam annie "midwife"
- recover annie "first word"
- gift leonora annie "cradle"
- parent leonora edwin "son"
+ reconcile annie+nellie leonora "forgiveness"
- travel albert "off to Canada" @canada
- jealous tolson nellie "jealousy"

== 12
Return of the sixpence after thirty-one weeks. Appointment of [Nellie](nellie) as manageress by [Leonora](leonora), to the despair of three counties' mill owners. Life sentence for [Horrocks](horrocks). Adoption of [Walt](walt) at the Hall, in the blue bedroom for good. Departure of [Miriam](miriam) for [Lodz](@lodz), with embraces and another warrant behind [her](miriam). At last, [Nellie](nellie)'s consent to [Tolson](tolson)'s suit; nuptials in the rebuilt shed, [Leonora](leonora) as matron of honour, [Annie](annie), smiling for the first time since the fire, with the little [girl](child) on [her](annie) arm.
+ hire nellie leonora "Appointment"
- arrest _ horrocks "Life sentence"
- parent.start leonora walt "Adoption"
- travel miriam "Departure" @lodz
+ wedding nellie tolson "nuptials"
- advisor leonora nellie "matron of honour"
- happy annie "smiling"
