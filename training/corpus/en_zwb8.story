%series The Township of Small Wonders
%lang en
%genre village fantasy in Wisconsin, a press office's nominal style
%cast sonja    | Sonja Engebretson; Sonja | f
%cast ardis    | Ardis Engebretson; Ardis | f
%cast cooper   | Cooper | m
%cast merlyn   | Mayor Merlyn Fritsch; Merlyn Fritsch; Fritsch; Merlyn | m
%cast lavonne  | LaVonne | f
%cast wellman  | Halsten Rime; Rime | m
%cast bobby    | Bobby Fritsch; Bobby | m
%cast jolie    | Jolie | f
%cast priestess | Pastor Kjersti; Kjersti | f
%cast cow      | Duchess | f
%cast nisse    | Nisse | m
%cast photographer | Bradley Ansgar; Ansgar | m
%cast grandma  | Grandma Borghild; Borghild | f
%cast truckman | - | m
%cast baker    | Mr. Pfister; Pfister | m
%cast oldfritsch | Amund Fritsch | m
%cast grandgran | - | f
%cast admirer  | - | m
%cast judge    | - | n
%cast sheriff  | - | m

== 1 The Wish
Return of [Sonja](sonja) to [Little Norway Township](@township) upon the death of [Grandma Borghild](grandma); inheritance of the dairy, jointly with [Ardis](ardis), the [sister](ardis) with [whom](ardis) [she](sonja) has not exchanged a syllable since a stolen [boyfriend](cooper). The bequest includes a well. Careless sigh of the elder [heiress](ardis): if only somebody would talk to [her](ardis)! Next morning, first words of the [cow](cow) [Duchess](cow). Arrival, in the meantime, of a soaked [man](wellman) without a name at the bakery of [Mr. Pfister](baker), [who](baker) gives [him](wellman) an apron.
+ return sonja "Return" @township
- die.past grandma "death"
- kin ardis+sonja grandma "Grandma"
+ find ardis+sonja "inheritance"
- sibling ardis sonja "sister"
- quarrel ardis sonja "not exchanged a syllable"
- steal.past ardis sonja "stolen boyfriend"
- hire wellman baker "gives him an apron"

== 2 Loose Talk
Disclosure by [Duchess](cow), in front of the milk [driver](truckman), of what [she](cow) saw in the hayloft ten years ago: not a theft of any boyfriend, only a kiss forced upon [Ardis](ardis) by [Cooper](cooper), today [deputy](cooper) and [husband](cooper) of the [mayor](merlyn)'s [daughter](jolie). Speechlessness of [Sonja](sonja), followed by a first cup of coffee for [two](ardis+sonja). Efforts of [Mayor Fritsch](merlyn), alarmed for [his](merlyn) [son-in-law](cooper) and for the milk price, to have the [animal](cow) silenced. At the bakery, awakening of tender feelings in [LaVonne](lavonne), the [postmistress](lavonne), for the [stranger](wellman).
+ reveal cow sonja "Disclosure"
- steal.past! ardis sonja "not a theft"
- attack.past cooper ardis "forced upon"
- kin cooper merlyn "son-in-law"
- parent merlyn jolie "daughter"
- married cooper jolie "husband"
- reconcile ardis sonja "first cup of coffee"
- threaten? merlyn cow "silenced"
+ love.start lavonne wellman "tender feelings"

== 3 Town Meeting
Disappearance of [Duchess](cow) on the eve of the vote on the new parking lot, which is to cover the well. Suspicion against [Bobby](bobby), the [mayor](merlyn)'s [nephew](bobby), [whose](bobby) hands smell of clover; in truth the [boy](bobby) is hiding the [cow](cow) from [his](bobby) [uncle](merlyn) in the Lutheran sacristy, with the connivance of [Pastor Kjersti](priestess). Clash of [Ardis](ardis) with [Cooper](cooper) over a search warrant that does not exist. Secret midnight wish of [LaVonne](lavonne): a name for the [baker](baker)'s [apprentice](wellman). [He](wellman) wakes and is called [Halsten Rime](wellman).
- accuse _ bobby "Suspicion"
- kin bobby merlyn "nephew"
+ help bobby cow "is hiding"
- help priestess bobby "connivance"
- quarrel ardis cooper "Clash"
- boss baker wellman "apprentice"
+ discover wellman "is called"

== 4 The Name
Remembrance, together with the name, of everything else: in 1889 [Halsten Rime](wellman), a well [digger](wellman), was pushed into [his](wellman) own shaft by [his](wellman) [partner](oldfritsch), a certain [Amund Fritsch](oldfritsch), [great-grandfather](oldfritsch) of the [mayor](merlyn), over a [girl](grandgran) [they](oldfritsch+wellman) both loved. [LaVonne](lavonne)'s dismay at the news that [he](wellman) still loves [her](grandgran). Desperate love letters, meanwhile, from an unknown [admirer](admirer) to [Sonja](sonja), in a child's hand and smelling of rye; joyless dinner of the [sisters](ardis+sonja) with [Jolie](jolie), [who](jolie) has begun to doubt [Cooper](cooper).
+ attack.past oldfritsch wellman "pushed into"
- colleague.past oldfritsch wellman "partner"
- kin merlyn oldfritsch "great-grandfather"
- love.past oldfritsch+wellman grandgran "both loved"
- sad lavonne wellman "dismay"
- love wellman grandgran "still loves"
- love admirer sonja "Desperate love letters"
- sibling ardis sonja "sisters"

== 5 The Admirer
Unmasking of the letter [writer](nisse): a [nisse](nisse), two feet tall, resident of the dairy and in love with every one of its mistresses since the Civil War, most recently with [Sonja](sonja). Gentle refusal on the part of the [adored](sonja), with an offer of porridge for life; tears of the little [fellow](nisse), the souring of all the milk in the county. Collapse of [Ardis](ardis) in the sour flood, concussion, and a night watch by [Bobby](bobby), [who](bobby), it emerges, would give [her](ardis) more than clover.
+ discover _ nisse "Unmasking"
- housemate ardis+sonja nisse "resident of the dairy"
- love nisse sonja "in love with"
+ reject sonja nisse "Gentle refusal"
- gift? sonja nisse "porridge for life"
- sad nisse sonja "tears"
- injure ardis "concussion"
- help bobby ardis "night watch"
- love bobby ardis "more than clover"

== 6 Jolie
Confrontation of [Jolie](jolie) with [her](jolie) [husband](cooper), prompted by the [cow](cow)'s testimony; flat denial by [Cooper](cooper), [who](cooper) describes [Ardis](ardis) as the seducer and the [animal](cow) as senile. Belief of the [mayor](merlyn) in [his](merlyn) [son-in-law](cooper), disbelief of the [daughter](jolie), and [her](jolie) removal, with two suitcases, to the dairy, of all addresses. First steps of [Rime](wellman) on a bicycle under the guidance of [LaVonne](lavonne); [his](wellman) discovery, in the cemetery, of the grave of the [woman](grandgran) for [whom](grandgran) [he](wellman) drowned: [Borghild](grandma)'s [grandmother](grandgran).
+ quarrel cooper jolie "Confrontation"
- married cooper jolie "husband"
- betray cooper jolie "flat denial"
- accuse! cooper ardis "the seducer"
- kin cooper merlyn "son-in-law"
- parent merlyn jolie "daughter"
+ move jolie ardis+sonja "removal"
- advisor lavonne wellman "under the guidance"
- discover wellman grandgran "his discovery"
- kin grandgran grandma "grandmother"

== 7 Blood Feud
Discovery of a kinship no one wished for: [Sonja](sonja) and [Ardis](ardis), descended from the [girl](grandgran) and, as the church book has it, from [Rime](wellman), [who](wellman) had married [her](grandgran) in secret a week before the murder. Embrace of a [great-great-grandfather](wellman) of thirty-one and [descendants](ardis+sonja) [who](ardis+sonja) are older than [he](wellman) is. Claim of the [family](ardis+sonja+wellman) to the [mayor](merlyn)'s land, bought with the dead [man](wellman)'s purse; apoplectic rage of [Merlyn Fritsch](merlyn). Jealousy of [LaVonne](lavonne) of a tombstone, conceded to no one but the [cow](cow).
+ kin ardis+sonja wellman "kinship"
- kin ardis+sonja grandgran "descended from"
- wedding.past grandgran wellman "married her in secret"
- kill.past oldfritsch wellman "the murder"
- steal.past oldfritsch wellman "dead man's purse"
- sad merlyn ardis+sonja+wellman "apoplectic rage"
+ jealous lavonne grandgran "Jealousy"
- reveal lavonne cow "conceded"

== 8 County Fair
Blue ribbon for [Duchess](cow), withdrawn after a remark about the [judge](judge). Appearance of a [photographer](photographer) from [Chicago](@chicago), [Bradley Ansgar](photographer), on the trail of the talking [animal](cow), and conquest by [him](photographer), between cream puffs and tractor pull, of [Sonja](sonja), [who](sonja) on the Ferris wheel mistakes [his](photographer) curiosity for affection. Rejection of [Bobby](bobby)'s bouquet by [Ardis](ardis), on grounds of [his](bobby) surname, and remorse a quarter of an hour later. Plan of [Cooper](cooper) and the [mayor](merlyn): sale of the [cow](cow) to [Ansgar](photographer)'s magazine, by night.
- find cow "Blue ribbon"
- investigate photographer cow "on the trail"
+ love.start sonja photographer "conquest"
- love! photographer sonja "mistakes his curiosity"
- reject ardis bobby "Rejection"
- sad ardis bobby "remorse"
+ abduct? cooper+merlyn cow "by night"

== 9 By Night
Abduction of [Duchess](cow) in a horse trailer, [Cooper](cooper) at the wheel, [Ansgar](photographer) at the camera; silence of the [victim](cow), out of fear. Pursuit by [Bobby](bobby) on a tractor, with the [nisse](nisse) at [his](bobby) ear and [Ardis](ardis) on the fender. Realization of [Sonja](sonja), on seeing the empty stall and the fee, that [she](sonja) was a means to an end. Change of heart in [Ansgar](photographer) at milepost nine, because the [cow](cow) asks [him](photographer) whether [he](photographer) has a mother; [his](photographer) leap upon the brake …
+ abduct cooper+photographer cow "Abduction"
- sad cow cooper+photographer "out of fear"
- rescue? ardis+bobby+nisse cow "Pursuit"
+ discover sonja photographer "Realization"
- betray photographer sonja "means to an end"
- rescue? photographer cow "leap upon the brake"

== 10 Ditch
… with the result of an overturned trailer, a broken collarbone for [Cooper](cooper) and freedom for [Duchess](cow). First kiss of [Ardis](ardis) and [Bobby](bobby). Arrest of the [deputy](cooper) by [his](cooper) own [sheriff](sheriff) on the complaint of [Jolie](jolie), [who](jolie) in this way gets [her](jolie) divorce as well. Reproaches of [Sonja](sonja) against [Ansgar](photographer), [who](photographer) burns the film before [her](sonja) eyes; no forgiveness, but a bandage. Resolve of [Rime](wellman) to go back into the well, since the [dead](wellman), in [his](wellman) opinion, owe the living some room.
- injure cooper "broken collarbone"
+ rescue photographer cow "freedom"
+ kiss ardis bobby "First kiss"
- arrest sheriff cooper "Arrest"
- accuse jolie cooper "complaint"
- divorce cooper jolie "divorce"
- quarrel photographer sonja "Reproaches"
- reconcile! photographer sonja "no forgiveness"
- help sonja photographer "a bandage"
- travel? wellman "go back into"

== 11 The Rim
Farewell of [Halsten Rime](wellman) to [his](wellman) [kin](ardis+sonja), to the [baker](baker) and, last and longest, to [LaVonne](lavonne), [who](lavonne) confesses that it was [she](lavonne) [who](lavonne) wished [him](wellman) a name and has regretted it only in [her](lavonne) own interest. Admission of [Rime](wellman) that the dead [wife](grandgran) has had a [rival](lavonne) since about the second roll. Appearance of [Merlyn Fritsch](merlyn) with an excavator, and, at the sight of the [man](wellman) [his](merlyn) [forebear](oldfritsch) killed, a breakdown in tears. Departure of the well [digger](wellman) canceled: proposal instead, on wet stone.
- kin ardis+sonja wellman "kin"
- reveal lavonne wellman "confesses"
- love wellman lavonne "a rival"
- married.past grandgran wellman "dead wife"
- kin merlyn oldfritsch "forebear"
- kill.past oldfritsch wellman "killed"
- sad merlyn wellman "in tears"
+ travel! wellman "canceled"
+ propose wellman lavonne "proposal"

== 12 Last Wish
Double wedding of [LaVonne](lavonne) with [Rime](wellman) and of [Ardis](ardis) with [Bobby](bobby), [whose](bobby) [uncle](merlyn) returns the stolen acres as a present and resigns [his](merlyn) office in favor of [Pastor Kjersti](priestess). Reunion of [Sonja](sonja) and [Ansgar](photographer) behind the band, brokered by the [nisse](nisse), [who](nisse) has meanwhile transferred [his](nisse) affections to [Jolie](jolie). Use of the final wish by [Duchess](cow), after due reflection: peace and quiet. Sudden muteness of the [animal](cow), to the grief of the whole township; one last look at [Sonja](sonja), and, possibly, a wink.
+ wedding lavonne wellman "Double wedding"
+ wedding ardis bobby "Double wedding"
- kin bobby merlyn "uncle"
- gift merlyn "a present"
- quit merlyn "resigns"
- hire priestess "in favor of"
- reconcile photographer sonja "Reunion"
- help nisse photographer+sonja "brokered by"
- love.start nisse jolie "transferred his affections"
