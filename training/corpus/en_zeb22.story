%series The Sugar Coast Inquiry
%lang en
%genre colonial-era detective serial, Mauritius 1896, chapter synopses in the past tense
%cast eugenie | Eugenie Lamartine; Eugenie; Lamartine | f
%cast samuel  | Sub-Inspector Samuel Narain; Narain; Samuel | m
%cast hugo    | Hugo de Rochecouste; Hugo; Rochecouste | m
%cast celeste | Celeste de Rochecouste; Celeste | f
%cast victorin | Victorin | m
%cast whit    | Governor Whitcombe; Whitcombe | m
%cast parbati | Parbati | f
%cast lascar  | - | m
%cast bishop  | Bishop Tarleton; Tarleton | m
%cast augustin | Augustin Lamartine; Augustin | m
%cast cookm   | Ah-Fong | m
%cast governess | Miss Hale | f
%cast sfather | - | m
%cast smum    | - | f
%cast dodo    | - | n
%cast cookdaughter | - | f
%cast infant  | - | f
%cast jailer  | - | m

== 1
On the night of the planters' ball somebody cut the throat of the sugar [heir](augustin) [Augustin Lamartine](augustin) and hung [his](augustin) watch on the garden gate. [His](augustin) [sister](eugenie) [Eugenie](eugenie), a [botanist](eugenie), came upon both. The police would have arrested the nearest cane cutter; [Sub-Inspector Samuel Narain](samuel), [whose](samuel) own [father](sfather) had cut cane, asked instead to see the dance cards. [He](samuel) was shown to the tradesmen's entrance.
- celebrate _ "ball"
+ kill _ augustin "cut"
- sibling augustin eugenie "sister"
- find eugenie augustin "came upon"
- parent sfather samuel "father"
+ investigate samuel _ "dance cards"
- reject _ samuel "tradesmen's entrance"

== 2
[Celeste de Rochecouste](celeste), [who](celeste) had been promised to the murdered [man](augustin), was observed by [her](celeste) [governess](governess) to sleep soundly. [Her](celeste) [brother](hugo), [Hugo](hugo), stood to gain a mill by the death and a scandal by the engagement. [Eugenie](eugenie) admitted [Narain](samuel) by the front door, gave [him](samuel) [her](eugenie) [brother](augustin)'s letters and asked [him](samuel) one favour: that [he](samuel) should not be tactful.
- engaged.past augustin celeste "promised"
- kill.past _ augustin "murdered"
- discover governess celeste "observed"
- advisor governess celeste "governess"
- sibling celeste hugo "brother"
- find? hugo "gain"
- sibling augustin eugenie "brother"#2
- gift eugenie samuel "letters"
+ help eugenie samuel "admitted"

== 3
From the letters it appeared that [Augustin](augustin) had been bled of four hundred rupees a month by a [correspondent](dodo) [who](dodo) signed with a drawing of a dodo. [Governor Whitcombe](whit) considered the bird an insult to the Crown and forbade further questions. That same evening [Victorin](victorin), the Lamartines' [overseer](victorin), was seized at the docks with four hundred rupees in [his](victorin) boot. [He](victorin) asked for a lawyer, a priest and [Mademoiselle Eugenie](eugenie), in reverse order.
- discover _ augustin "appeared"
+ threaten.past dodo augustin "bled of"
- threaten whit samuel "forbade"
- boss eugenie victorin "overseer"
+ arrest _ victorin "seized"
- invite victorin eugenie "asked for"

== 4
"It was [I](victorin) [who](victorin) carried them, never [I](victorin) who wrote," swore [Victorin](victorin), through the bars. [Eugenie](eugenie) believed [him](victorin), for [they](eugenie+victorin) had learned [their](eugenie+victorin) letters on the same slate. The money was to have gone to a sailor. Before [he](victorin) could say which, [his](victorin) soup came, and [he](victorin) shared it with the [jailer](jailer); only the [jailer](jailer) was greedy enough to die of it. [Narain](samuel) carried the half-conscious [overseer](victorin) out across [his](samuel) own shoulders, with no order in [his](samuel) pocket.
- threaten! victorin augustin "never I who wrote"
- arrest.past _ victorin "bars"
- friend.past eugenie victorin "same slate"
- attack _ victorin "soup"
- gift victorin jailer "shared"
+ die jailer "die"
+ rescue samuel victorin "carried"#2
- ill victorin "half-conscious"

== 5
[Parbati](parbati), a [healer](parbati) of the camps, hid [Victorin](victorin) beneath a heap of turmeric and sweated the arsenic out of [him](victorin). [She](parbati) was [Samuel](samuel)'s [mother](smum)'s [cousin](parbati) and thought little of [his](samuel) boots. Meanwhile [Miss Hale](governess) was dismissed by the Rochecoustes without a character. [She](governess) had seen [Celeste](celeste) burn a glove. At the harbour [she](governess) waited for the mail boat, was approached by a [lascar](lascar) with a tattooed bird, and was not aboard when it sailed.
- help parbati victorin "hid Victorin"
+ treat victorin parbati "sweated"
- parent smum samuel "mother"
- kin parbati smum "cousin"
- quit governess celeste+hugo "dismissed"
- discover governess celeste "had seen"
- travel? governess "mail boat"
- meet governess lascar "approached"
+ lose _ governess "not aboard"

== 6
[Hugo](hugo) proposed to [Eugenie](eugenie), over [her](eugenie) orchids, in the tone of a man who buys a horse. [She](eugenie) requested time and went through [his](hugo) desk while [he](hugo) sought the ring. There was no dodo in it; there was a marriage certificate, seven months old, on which [Augustin](augustin) had wed the [cook](cookm)'s [daughter](cookdaughter). The [cook](cookm), [Ah-Fong](cookm), standing behind [her](eugenie) with the tray, began to weep.
+ propose hugo eugenie "proposed"
- investigate eugenie hugo "went through"
+ discover eugenie augustin "marriage certificate"
- wedding.past augustin cookdaughter "had wed"
- parent cookm cookdaughter "daughter"
- sad cookm "weep"

== 7
[She](cookdaughter) had died in childbed in March, [Ah-Fong](cookm) related, and [he](cookm) had been paid for [his](cookm) silence by the [bishop](bishop). [Tarleton](bishop), surprised at [his](bishop) devotions by [Narain](samuel), pleaded the secrecy of the confessional and then, less grandly, [his](bishop) gout. [He](bishop) had baptised the [child](infant) under a false name. A stone came through the vestry window, wrapped in a drawing. "[He](dodo) wants [me](bishop) next," cried the [bishop](bishop), and asked the [policeman](samuel) to stay for the night.
- die.past cookdaughter "died"
- birth.past cookdaughter infant "childbed"
- gift.past bishop cookm "paid"
+ reveal cookm eugenie "related"
- find samuel bishop "surprised"
- reveal! bishop samuel "secrecy"
- ill bishop "gout"
- betray.past bishop _ "false name"
+ threaten dodo bishop "stone"
- sad bishop "cried"
- invite bishop samuel "stay"

== 8
[Narain](samuel) slept across the door and was dragged from it at dawn by four constables: [Whitcombe](whit) had found a use for [him](samuel), as the [man](samuel) [who](samuel) had helped a [prisoner](victorin) to escape. In [Port Louis](@portlouis) gaol [he](samuel) was given [Victorin](victorin)'s cell. [Eugenie](eugenie), refused an audience, drove [her](eugenie) dogcart straight into the [Governor](whit)'s croquet. [She](eugenie) was heard, was hit by a ball, and obtained two days.
- help samuel bishop "slept across"
+ arrest whit samuel "dragged"
- help.past samuel victorin "helped"
- flee.past victorin "escape"
- reject whit eugenie "refused"
- travel eugenie "drove"
- injure eugenie "hit by"
+ help eugenie samuel "obtained two days"

== 9
Two days were enough for [Parbati](parbati). The camps knew the [lascar](lascar): [he](lascar) was no Indian, nor a sailor, but a discharged corporal, [who](lascar) kept a [governess](governess) under lock in the powder house because [she](governess) had seen [his](lascar) face. The women went up by night with cane knives. They brought [Miss Hale](governess) down in a palanquin, singing, and the [corporal](lascar) in a sugar sack. [He](lascar) drew for [Parbati](parbati), at [her](parbati) polite request, a dodo. It was very poor.
- discover parbati lascar "knew"
- quit.past lascar "discharged"
- abduct lascar governess "under lock"
- discover.past governess lascar "seen"
+ rescue _ governess "brought"
- abduct _ lascar "sugar sack"
- create lascar "drew"

== 10
[He](lascar) could not have drawn the others, then. [Miss Hale](governess), wrapped in shawls, was shown the letters, and recognised at once the hand to which [she](governess) herself had taught its curves: [Celeste](celeste)'s. The [girl](celeste) had learned of the certificate, and had made [her](celeste) [betrothed](augustin) pay by the month for it. But why kill so good a payer? [Celeste](celeste) listened to [Narain](samuel)'s question with bent head. [She](celeste) had not. [She](celeste) had only told [Hugo](hugo).
+ discover governess celeste "recognised"
- advisor.past governess celeste "had taught"
- discover.past celeste augustin "learned"
- engaged.past augustin celeste "betrothed"
- threaten.past celeste augustin "pay"
- investigate samuel celeste "question"
- kill! celeste augustin "She had not"
- reveal.past celeste hugo "told Hugo"

== 11
[Rochecouste](hugo) was measuring [Eugenie](eugenie)'s finger when the [sub-inspector](samuel) entered, by the front door, unannounced. [He](hugo) seized [her](eugenie) by the hair, held the pruning knife to [her](eugenie) throat and backed towards the mill. In the rolling house [Victorin](victorin), thin as a lath, stood by the lever. "[Mademoiselle](eugenie)," [he](victorin) said, "down." [She](eugenie) dropped; the trolley came. [Hugo](hugo) lived for an hour, and used it to ask whether the watch had been noticed.
- travel samuel "entered"
+ attack hugo eugenie "seized"
- threaten hugo eugenie "pruning knife"
- flee hugo "backed"
- rescue victorin eugenie "stood by the lever"
+ kill victorin hugo "lived for an hour"

== 12
[Celeste](celeste) sailed for [Reunion](@reunion) under another name. [Whitcombe](whit) was recalled, to everyone's satisfaction but the croquet club's. [Eugenie](eugenie) sought out the [child](infant), [her](eugenie) [niece](infant), at a convent school for foundlings and made over half of Bel Air to [her](infant); the other half went to those who cut it. [Samuel Narain](samuel) received a clock. On the back of it [she](eugenie) had engraved, in Latin, the name of an orchid which had till then had none: it was [his](samuel).
- flee celeste "sailed" @reunion
- quit whit "recalled"
- happy _ whit "satisfaction"
+ find eugenie infant "sought out"
- kin eugenie infant "niece"
- gift eugenie infant "made over"
- gift eugenie _ "other half"
+ gift eugenie samuel "clock"
