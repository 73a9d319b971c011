%series Lower Fifth, Thistlecombe
%lang en
%genre boarding-school dramedy, a magazine's ironical previews
%cast verena   | Verena Pomeroy; Verena; Mrs Pomeroy | f
%cast silvester | Silvester Crake; Silvester; Crake | m
%cast eily     | Eily | f
%cast zikora   | Zikora | f
%cast bertram  | Bertram | m
%cast xenia    | Xenia | f
%cast tidmarsh | Miss Tidmarsh; Matron | f
%cast pomeroy  | Mr Pomeroy | m
%cast inspector | - | f
%cast wojtek   | Wojtek | m
%cast chaplain | - | m
%cast eilydad  | - | m
%cast donkey   | Gladstone | m
%cast duke     | - | m
%cast dentist  | - | m
%cast aunt     | - | f

== 1 Trunk Call
Character, the prospectus says, is formed by cold water. [Eily](eily), fourteen and expelled from everywhere else, arrives at Thistlecombe on a scholarship and is assigned a bed between [Zikora](zikora), [who](zikora) snores in Latin, and [Xenia](xenia), [whose](xenia) [father](duke) paid for the ceiling. With the [first](zikora) [she](eily) is thick as thieves by lights-out; the [second](xenia) [she](eily) baptises with a chamber pot. [Verena Pomeroy](verena), first day as headmistress, shakes hands with [her](verena) [deputy](silvester), [Silvester Crake](silvester), [who](silvester) had already measured the curtains of [her](verena) study.
- quit.past eily "expelled"
- housemate.start eily xenia+zikora "a bed between"
- parent duke xenia "father"
+ friend.start eily zikora "thick as thieves"
- attack eily xenia "baptises"
- hire verena "first day as headmistress"
- boss.start verena silvester "deputy"
+ meet silvester verena "shakes hands"

== 2 The Spirit of the House
[Crake](silvester) fights [his](silvester) [superior](verena) with the only weapon an English deputy has, namely politeness. By Thursday half the staff are not on speaking terms with [her](verena), and [she](verena) has mislaid the key to the wine. In the shrubbery [Eily](eily) bumps into [Bertram](bertram), a [fugitive](bertram) from the boys' house across the lake, with ears like jug handles; a week of geometry is devoted to [his](bertram) profile. [He](bertram), alas, has asked [her](eily) for only one thing: [Xenia](xenia)'s surname. [Matron](tidmarsh) takes gin to the [gardener](wojtek). For the roses.
+ enemy.start silvester verena "fights his superior"
- boss verena silvester "superior"
- lose verena "mislaid the key"
+ meet bertram eily "bumps into"
- love.start eily bertram "devoted to his profile"
- love bertram xenia "Xenia's surname"
- gift tidmarsh wojtek "takes gin"

== 3 Correspondence
A letter in violet ink circulates in Prep. It is from [Bertram](bertram), it is to [Xenia](xenia), and it has been composed, at the cost of a broken heart, by [Eily](eily). [Xenia](xenia) yawns and files it. [Zikora](zikora), [who](zikora) has watched [her](zikora) best [friend](eily) cry on a hockey stick, threatens to tell the [boy](bertram) who really rhymes so well. [Mrs Pomeroy](verena)'s [husband](pomeroy) is seen by [Crake](silvester) in Taunton, with a [dentist](dentist) on [his](pomeroy) arm. [Crake](silvester), to [his](silvester) own surprise, holds [his](silvester) tongue.
- create eily "composed"
- sad eily bertram "broken heart"
- reject xenia bertram "yawns and files it"
- friend eily zikora "best friend"
+ reveal? zikora bertram "threatens to tell"
- married pomeroy verena "husband"
+ discover silvester dentist+pomeroy "is seen by Crake"
- reveal! silvester "holds his tongue"

== 4 Inspection
Her Majesty's [inspector](inspector) is expected on Monday and comes, as inspectors will, on Friday, in the middle of a pillow fight. [She](inspector) is hit by [Gladstone](donkey), the school [donkey](donkey), and carried to the sickroom, where [Matron](tidmarsh) and [Wojtek](wojtek) are discovered in a state of advanced horticulture. For once [head](verena) and [deputy](silvester) pull on the same rope: [she](verena) swears that it is a first-aid course, [he](silvester) takes notes. Afterwards [they](silvester+verena) laugh until the clock strikes. It is horribly pleasant, and is not mentioned again.
- attack donkey inspector "is hit by Gladstone"
- injure inspector donkey "carried to the sickroom"
+ affair tidmarsh wojtek "advanced horticulture"
- betray silvester+verena inspector "first-aid course"
- boss verena silvester "deputy"
- happy silvester+verena "laugh"
+ help silvester verena "takes notes"

== 5 Exeat
Visiting Sunday, the feast of the divorced. [Eily](eily) tells all comers that [her](eily) [father](eilydad) is a diplomat in Lima, a posting from which, for want of a telephone in D Wing, [he](eilydad) seldom writes. [Xenia](xenia) overhears [Zikora](zikora) being told the truth and, contrary to all form, keeps it to herself. [Verena](verena), meanwhile, receives a postcard: [Mr Pomeroy](pomeroy) has found in Crete what [he](pomeroy) never found in [her](verena), and will send for [his](pomeroy) pipes. [She](verena) shows it to [Crake](silvester), [who](silvester) drops the sherry. Guilt, for once.
+ betray eily "tells all comers"
- arrest.past _ eilydad "D Wing"
- parent eilydad eily "father"
- reveal eily zikora "told the truth"
- discover xenia eilydad "overhears"
- reveal! xenia "keeps it to herself"
+ breakup pomeroy verena "will send for his pipes"
- reveal verena silvester "shows it"
- sad silvester "Guilt"

== 6 The Lake Freezes
Of the three ways of getting to the boys' house, walking on water is the most romantic and the wettest. [Bertram](bertram), on [his](bertram) way to serenade [Xenia](xenia), goes through the ice; [Eily](eily) crawls out on a hockey stick, [Zikora](zikora) and [Xenia](xenia) hanging on to [her](eily) ankles, and [the three](eily+xenia+zikora) land [him](bertram) like a pike. Wrapped in a horse blanket, [he](bertram) looks into the wrong pair of eyes, or finally into the right one. [Crake](silvester) carries [Verena](verena), [who](verena) has fainted, up the hill.
- travel bertram xenia "on his way"
- love bertram xenia "to serenade Xenia"
+ rescue eily+xenia+zikora bertram "land him"
+ love.start bertram eily "the right one"
- ill verena "has fainted"
- help silvester verena "carries Verena"

== 7 Gated
Love in the Lower Fifth is a matter of laundry. [Bertram](bertram) smuggles [his](bertram) answers to [Eily](eily) in pillowcases, until [Matron](tidmarsh) comes across a sonnet and supposes it to be from [Wojtek](wojtek). [She](tidmarsh) accepts. [Wojtek](wojtek), [who](wojtek) had not known that [he](wojtek) was proposing, hasn't the heart to say so. [Zikora](zikora), neglected by [her](zikora) lovesick [chum](eily), plays chess with [Xenia](xenia), loses, and finds herself staring at how [she](xenia) holds a bishop. And [Verena](verena) learns from a bishop that [her](verena) gallant [deputy](silvester) has applied for [her](verena) post again.
+ flirt bertram eily "smuggles his answers"
- find tidmarsh "comes across a sonnet"
- propose! wojtek tidmarsh "had not known"
+ engaged.start tidmarsh wojtek "She accepts"
- sad zikora eily "neglected"
- friend eily zikora "chum"
- lose zikora xenia "loses"
- love.start zikora xenia "finds herself staring"
- boss verena silvester "deputy"
+ discover verena silvester "learns from a bishop"

== 8 Theatricals
The school play is a comedy of errors even before it is cast. [Verena](verena), wounded by [Crake](silvester)'s perfidy more than a headmistress should be, communicates with [him](silvester) through the noticeboard. That the application dates from August, and was withdrawn in January, [he](silvester) is too proud to tell [her](verena). As Orlando and Rosalind, [Bertram](bertram) and [Eily](eily) have to embrace nine times and rehearse it forty. [Zikora](zikora) prompts beside [Xenia](xenia); a hand is taken, and not given back. Row G contains a [duke](duke) with opera glasses.
+ sad verena silvester "wounded"
- betray! silvester verena "perfidy"
- reveal! silvester verena "too proud to tell"
- create bertram+eily "rehearse"
- hire! silvester "was withdrawn"
+ flirt xenia zikora "a hand is taken"
- discover? duke xenia+zikora "opera glasses"

== 9 Ducal Displeasure
One doesn't, says the [Duke](duke), and certainly not with a [prompter](zikora). [He](duke) removes [his](duke) [daughter](xenia), and with [her](xenia), by return of post, the ceiling: endowment cancelled, school insolvent by Easter. [Xenia](xenia), locked in a castle of forty rooms, writes to [Zikora](zikora) daily and is answered by a butler. [Zikora](zikora) stops snoring, which alarms everyone. At an emergency meeting [Crake](silvester) puts [his](silvester) late [aunt](aunt)'s legacy on the table. "Why?" asks [Verena](verena). [He](silvester) mumbles something about the roof. [She](verena) has seldom heard a lovelier word.
- parent duke xenia "daughter"
+ abduct duke xenia "locked in a castle"
- lose _ "endowment cancelled"
- love xenia zikora "writes to Zikora daily"
- sad zikora xenia "stops snoring"
- die.past aunt "late aunt"
- kin aunt silvester "aunt"
+ gift silvester verena "legacy on the table"
- happy verena silvester "seldom heard a lovelier"

== 10 Boathouse Rules
A [man](eilydad) in a prison blanket is living on stolen rice pudding under the punts. To the village constable [he](eilydad) is armed and dangerous, to [Eily](eily), [who](eily) finds [him](eilydad), [he](eilydad) is [Dad](eilydad), and innocent. [Bertram](bertram) is for turning [him](eilydad) in, and is told in three words where [he](bertram) can put [his](bertram) sonnets. [Zikora](zikora), on the other hand, picks the handcuffs with a compass. Upstairs, [Miss Tidmarsh](tidmarsh) catches [Wojtek](wojtek) confiding in the [chaplain](chaplain) that [he](wojtek) was engaged by mistake. [She](tidmarsh) returns the ring in an enema.
- flee.past eilydad "prison blanket"
+ find eily eilydad "finds him"
- parent eilydad eily "Dad"
- betray? bertram eilydad "turning him in"
+ breakup eily bertram "told in three words"
- help zikora eilydad "picks the handcuffs"
- reveal wojtek chaplain "confiding"
- discover tidmarsh wojtek "catches Wojtek"
+ breakup tidmarsh wojtek "returns the ring"

== 11 The Long Dormitory
Nemesis wears tweed. [Eily](eily)'s [father](eilydad) is caught in the larder by [Crake](silvester), [who](silvester) reaches for the telephone, sees the [girl](eily)'s face and reaches for [his](silvester) law books instead: [he](silvester) was called to the bar once, before [he](silvester) was called to Thistlecombe. The conviction, it emerges, rests on a signature of the [Duke](duke)'s that the [Duke](duke) never gave. Only [he](duke) can say so. Through a castle window, by bedsheet, with [Bertram](bertram), penitent, holding the ladder, [Zikora](zikora) fetches [Xenia](xenia) out. The kiss takes place on the ladder.
- discover silvester eilydad "is caught"
- parent eilydad eily "father"
- help silvester eilydad "his law books"
- sad bertram "penitent"
+ rescue zikora xenia "fetches Xenia out"
- help bertram zikora "holding the ladder"
+ kiss xenia zikora "The kiss"
- hire.past silvester "called to the bar"

== 12 Speech Day
Blackmailed by [his](duke) own [child](xenia) with the silence of a lifetime, the [Duke](duke) swears to what [he](duke) never signed, and [Eily](eily)'s [parent](eilydad) walks free, straight into the post of bursar. [Bertram](bertram) begs for pardon in prose. [Eily](eily), [who](eily) never cared for the verse, grants it. [Matron](tidmarsh), over [Wojtek](wojtek), has accepted the [chaplain](chaplain), by mistake on [his](chaplain) part, too. And when [Verena](verena), divorced since Tuesday, offers [Crake](silvester) the headship to make up for everything, [he](silvester) turns it down, provided that [she](verena) keeps it, and [him](silvester).
+ threaten xenia duke "Blackmailed"
- parent duke xenia "own child"
- reveal duke "swears"
- parent eilydad eily "parent"
- hire eilydad "post of bursar"
- reconcile bertram eily "grants it"
- engaged.start chaplain tidmarsh "has accepted"
- divorce.past pomeroy verena "divorced"
- hire? silvester verena "offers Crake the headship"
- reject silvester verena "turns it down"
+ propose silvester verena "keeps it, and him"
