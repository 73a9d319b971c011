%series Los Arrayanes
%lang en
%genre telenovela: a coffee dynasty, breathless daily synopses
%cast ximena   | Ximena Altamirano; Ximena | f
%cast leandro  | Leandro Quiroga; Leandro | m
%cast graciela | Doña Graciela Altamirano; Doña Graciela; Graciela | f
%cast fausto   | Fausto Altamirano; Fausto | m
%cast octavia  | Octavia Belmonte; Octavia | f
%cast cruz     | Cruz | m
%cast petra    | Petra Quiroga; Petra | f
%cast padre    | Father Anselmo; Anselmo | m
%cast ismael   | Ismael | m
%cast doctor   | Doctor Villaseñor; Villaseñor | f
%cast nun      | Sister Inmaculada; Inmaculada | f
%cast driver   | - | m
%cast baby     | Lucero | f
%cast husband  | Don Evaristo | m
%cast judge    | Judge Pacheco; Pacheco | m

== 1
On the eve of [her](ximena) marriage to the [banker](ismael) [Ismael](ismael), [Ximena Altamirano](ximena) rides out one last time and is thrown by [her](ximena) mare. The [picker](leandro) [who](leandro) pulls [her](ximena) out of the flooded ravine tells [her](ximena) only that [his](leandro) first name is [Leandro](leandro). [Her](ximena) [mother](graciela), [Doña Graciela](graciela), widowed [mistress](graciela) of [Los Arrayanes](@arrayanes), presses a coin into [his](leandro) palm; [he](leandro) lets it drop. Nobody sees how the [lady](graciela) blanches at the scar on [his](leandro) wrist.
- wedding? ismael ximena "marriage"
- travel ximena "rides"
- injure ximena "thrown"
+ rescue leandro ximena "pulls"
- parent graciela ximena "mother"
- married.past _ graciela "widowed"
- die.past _ "widowed"
- gift? graciela leandro "presses"
- reject leandro graciela "lets it drop"
- meet leandro ximena "his first name"

== 2
The cathedral is full, the organ playing, and at the question the [bride](ximena) says: "[I](ximena) cannot." [Ismael](ismael) swears before the altar to ruin the [Altamiranos](fausto+graciela+ximena) down to the last bean. [Fausto](fausto), [Ximena](ximena)'s gambling [brother](fausto), turns pale, for it is to [Ismael](ismael)'s bank that [he](fausto) has secretly pledged the estate. In the huts, [Petra Quiroga](petra) slaps [her](petra) [son](leandro) [Leandro](leandro) on hearing the name of the [girl](ximena) [he](leandro) saved. "Any woman," [she](petra) sobs, "but not that [one](ximena)."
- wedding! ismael ximena "I cannot"
+ breakup ximena ismael "I cannot"
+ threaten ismael fausto+graciela+ximena "ruin"
- sibling fausto ximena "brother"
- betray.past fausto _ "pledged"
- parent petra leandro "son"
- attack petra leandro "slaps"
- rescue.past leandro ximena "saved"
- sad petra "sobs"
- sad fausto ismael "turns pale"

== 3
Against everyone's orders, [Ximena](ximena) and [Leandro](leandro) meet nightly in the drying loft, where for the first time in [her](ximena) life [she](ximena) is laughed at. [They](leandro+ximena) become one under the moon and the burlap. The overseer [Cruz](cruz), [who](cruz) has wanted the young [mistress](ximena) since [she](ximena) wore ribbons, sees the lantern and bites through [his](cruz) lip. Meanwhile a [lady](octavia) in violet steps off the noon train: [Octavia Belmonte](octavia), thirty years a singer in [Havana](@havana), and once the dearest [confidante](octavia) of [Doña Graciela](graciela). The [latter](graciela) has the gate bolted.
- affair leandro ximena "nightly"
+ sex leandro ximena "become one"
- boss ximena cruz "mistress"
- love cruz ximena "wanted"
- discover cruz leandro+ximena "sees"
- jealous cruz leandro "bites"
+ return octavia "steps"
- friend.past graciela octavia "confidante"
- reject graciela octavia "bolted"

== 4
[Cruz](cruz) carries the tale to the house, and [Graciela](graciela) has [Leandro](leandro) whipped off the plantation. By dawn [he](leandro) is lying in the parish hall with [Doctor Villaseñor](doctor) picking the dirt from [his](leandro) back. [Ximena](ximena), locked in [her](ximena) room, refuses food for three days. Prodded by [Octavia](octavia), [who](octavia) has taken lodgings opposite the church, [Father Anselmo](padre) breaks into a sweat over an old baptismal register: one page, [he](padre) notes, has been neatly razored out. Who could have wished a child unwritten?
- reveal cruz graciela "carries"
+ attack graciela leandro "whipped"
- quit leandro graciela "off the plantation"
- treat leandro doctor "picking the dirt"
- abduct _ ximena "locked"
- move octavia "lodgings"
+ discover padre "razored"

== 5
At cards in the casino, [Fausto](fausto) stakes and forfeits the eastern slope to [Ismael](ismael), and then puts up [his](fausto) [sister](ximena): if [she](ximena) marries [Ismael](ismael) after all, the debt is void. [Octavia](octavia), listening from behind a fan, is told by the [croupier](driver) that [Cruz](cruz) is on the [banker](ismael)'s payroll. In the loft [Ximena](ximena) counts the weeks on [her](ximena) fingers, and then once more. There can be no doubt. [Leandro](leandro), across the border with a fever, knows nothing of it.
- lose fausto ismael "forfeits"
- betray fausto ximena "puts"
- sibling fausto ximena "sister"
- wedding? ismael ximena "marries"
- investigate octavia "listening"
- reveal driver octavia "told"
+ boss ismael cruz "payroll"
+ pregnant ximena leandro "counts the weeks"
- ill leandro "fever"
- discover! leandro ximena "knows nothing"

== 6
To spare [her](ximena) [brother](fausto) prison and [her](ximena) [child](baby) a gutter, [Ximena](ximena) stands before [Father Anselmo](padre) beside [Ismael](ismael) a second time, and now the answer is yes. The [groom](ismael)'s satisfaction lasts one night. Finding [her](ximena) letter to [Leandro](leandro), [he](ismael) pushes [her](ximena) against the bedpost and burns it before [her](ximena) eyes. Meanwhile [Petra](petra) collapses at the washing stones. [She](petra) has weeks left, [Villaseñor](doctor) tells [her](petra), and had better say whatever there is to be said.
- help ximena fausto "spare"
- sibling fausto ximena "brother"
+ wedding ismael ximena "the answer is yes"
- happy ismael "satisfaction"
- discover ismael ximena "Finding"
- attack ismael ximena "pushes"
- ill petra "collapses"
- die? petra "weeks left"
- advisor doctor petra "tells her"
- reveal doctor petra "tells her"
- arrest? _ fausto "prison"
- pregnant ximena "child"

== 7
[Petra](petra)'s candle burns low. [Leandro](leandro), back in secret and gaunt as a nail, hears from [her](petra) lips that [she](petra) bore no son, ever: thirty years ago the [infant](leandro) was laid in [her](petra) arms by a [nun](nun) with a purse of gold. Which [woman](octavia) was [his](leandro) [mother](octavia), [she](petra) cannot say; only that the order came from the big house. [She](petra) closes [her](petra) eyes on the word "[Graciela](graciela)". [He](leandro) staggers into the rain. If the [Doña](graciela) bore [him](leandro), then [Ximena](ximena) is [his](leandro) own [sister](ximena).
- return leandro "back"
+ reveal petra leandro "from her lips"
- parent! petra leandro "bore no son"
- gift.past nun petra "laid"
+ die petra "closes her eyes"
- parent? graciela leandro "bore him"
- sibling? leandro ximena "own sister"
- reveal! petra leandro "cannot say"
- sad leandro "staggers"

== 8
[He](leandro) does not tell [Ximena](ximena); [he](leandro) merely turns away from [her](ximena) at the graveside and lets [her](ximena) believe that [he](leandro) has stopped caring. [She](ximena) goes home to a [husband](ismael) [who](ismael) counts [her](ximena) candles. Now it is [Octavia](octavia)'s turn to knock at the convent, where the aged [Sister Inmaculada](nun) recognises [her](octavia) at once and falls to [her](nun) knees. The [baby](leandro) did not die at all, the [nun](nun) confesses: [Graciela](graciela) paid for a tiny empty coffin.
- reveal! leandro ximena "does not tell"
+ breakup leandro ximena "turns away"
- love.end! leandro ximena "stopped caring"
- married ismael ximena "a husband"
- travel octavia "knock"
- find nun octavia "recognises"
- die! leandro "did not die"
+ reveal nun octavia "confesses"
- betray.past graciela octavia "empty coffin"
- betray leandro ximena "lets her believe"

== 9
Thirty years late, [Octavia](octavia) walks into the salon of [Los Arrayanes](@arrayanes) and tears the pearls from [her](octavia) false [friend](graciela)'s neck. Yes, cries [Graciela](graciela): the [singer](octavia) had lain with [Don Evaristo](husband), [her](graciela) [husband](husband), and a bastard would have had the land. [Villaseñor](doctor), called for smelling salts, hears it all. So [Leandro](leandro) is [Evaristo](husband)'s [son](leandro), and [Ximena](ximena)'s half-[brother](leandro)? The [matriarch](graciela) laughs until [she](graciela) chokes. [Ximena](ximena), [she](graciela) says, is no child of [Evaristo](husband)'s at all.
- travel octavia "walks"
+ attack octavia graciela "tears"
- friend! graciela octavia "false friend"
- affair.past husband octavia "had lain with"
- cheat.past husband graciela "had lain with"
- married.past graciela husband "husband"
- discover doctor "hears it all"
- parent husband leandro "Evaristo's son"
- sibling? leandro ximena "half-brother"
+ parent! husband ximena "no child of"
- reveal graciela octavia "cries"

== 10
The carriage carrying [Ximena](ximena) to the clinic has had its axle sawn through. [Cruz](cruz) did it on [Ismael](ismael)'s instructions, but when [he](cruz) sees who is inside instead of the [singer](octavia), [he](cruz) throws himself before the horses, and the wheels pass over [him](cruz). With [his](cruz) last strength [he](cruz) names [his](cruz) [paymaster](ismael) to [Father Anselmo](padre). In the ditch, with [Villaseñor](doctor)'s shawl for a cradle, a tiny [girl](baby) utters [her](baby) first cry. [Octavia](octavia) kneels down in the mud beside the young [mother](ximena), and says only: "[I](octavia) am [his](leandro) [mother](octavia)."
- attack cruz ximena "sawn"
- boss ismael cruz "instructions"
+ rescue cruz ximena "throws himself before"
+ die cruz "wheels pass over him"
+ birth ximena baby "first cry"
- help doctor ximena "shawl"
- parent ximena baby "mother"
- parent octavia leandro "mother"#2
- reveal octavia ximena "says only"
- attack? cruz octavia "instead of the singer"
- travel ximena "to the clinic"
- reveal cruz padre "names"

== 11
For the first time [Leandro](leandro) embraces the [woman](octavia) [whose](octavia) arias [he](leandro) used to whistle. [Fausto](fausto), ashamed to the bone, hands the police the casino ledgers, and [Ismael](ismael) is taken off the [Veracruz](@veracruz) ferry in a nun's habit. [Judge Pacheco](judge), [whose](judge) bastard [Ximena](ximena) turns out to be, resigns from the case and sends [his](judge) [daughter](ximena) a letter of eleven pages. In an empty salon, [Graciela](graciela) drinks what [she](graciela) once mixed for [Don Evaristo](husband). Only the parrot hears the glass break.
+ meet leandro octavia "first time"
- sad fausto "ashamed"
- reveal fausto _ "hands"
- flee ismael "ferry"
+ arrest _ ismael "taken"
- parent judge ximena "bastard"
- quit judge "resigns"
+ die graciela "drinks"
- kill.past graciela husband "mixed"
- create judge "a letter"

== 12
Two coffins leave [Los Arrayanes](@arrayanes) by the front gate, and by the same gate come the pickers, invited to dinner for the first time. The marriage to [Ismael](ismael) is struck from the register by [Father Anselmo](padre), with a razor, which seems only just. Little [Lucero](baby) is christened in [Octavia](octavia)'s veil; the [grandmother](octavia) sings, cracked and glorious, for the first time since [Havana](@havana). When the last guest has gone, [Leandro](leandro) drops on one knee in the ravine where it began. [Ximena](ximena) laughs [her](ximena) consent, pushes [him](leandro) in, and jumps after [him](leandro).
- invite _ _ "invited"
- divorce ismael ximena "struck from"
- celebrate _ baby "christened"
- kin baby octavia "grandmother"
- create octavia "sings"
+ propose leandro ximena "on one knee"
- engaged.start leandro ximena "consent"
- happy ximena leandro "laughs"
