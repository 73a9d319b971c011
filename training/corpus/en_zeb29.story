%series The Ottoman Clockroom
%lang en
%genre spy and double-agent drama, Istanbul 1952, encyclopaedia episode summaries
%cast sevgi   | Sevgi Tanriver; Sevgi; Tanriver | f
%cast rutger  | Rutger Maas; Maas; Rutger | m
%cast prudence | Prudence Hallam-Reid; Prudence; Hallam-Reid | f
%cast halil   | Colonel Halil; Halil | m
%cast ghislaine | Ghislaine Aubry; Ghislaine; Aubry | f
%cast anselm  | Anselm Keogh; Keogh; Anselm | m
%cast nur     | Nur | f
%cast watchmaker | Old Bedros; Bedros | m
%cast attache | Pavel Gorin; Gorin | m
%cast cipher  | - | m
%cast barge   | - | m
%cast brother | - | m
%cast a1      | - | m
%cast a2      | - | m
%cast sentry  | - | m
%cast fakenun | - | f
%cast hbro    | - | m
%cast hwidow  | - | f
%cast amother | - | f
%cast broker  | - | n

== 1 The Minute Hand
In the back room of a watch shop in [Pera](@pera) secrets change hands inside alarm clocks. [Sevgi Tanriver](sevgi), [who](sevgi) keeps the accounts for [Old Bedros](watchmaker), knows nothing of it until a cipher [clerk](cipher) of the British legation staggers in, presses a brass clock upon [her](sevgi) and expires on the counter. [Colonel Halil](halil) of the security police arrives before the doctor. [He](halil) asks what the time is. [She](sevgi) puts the clock into [her](sevgi) shopping and lies.
- boss watchmaker sevgi "keeps"
- discover! sevgi _ "knows nothing"
+ gift cipher sevgi "presses"
- die cipher "expires"
- travel halil "arrives"
- investigate halil sevgi "asks"
+ betray sevgi halil "lies"

== 2 An Afternoon Caller
[Prudence Hallam-Reid](prudence), cultural [attache](prudence) and the dead [clerk](cipher)'s [employer](prudence) in another line of business, calls with condolences and goes through the kitchen drawers while the tea draws. [Rutger Maas](rutger), a Dutch carpet [dealer](rutger), offers [Sevgi](sevgi) four times what any clock is worth. [Her](sevgi) [sister](nur), [Nur](nur), a night-club [dancer](nur), has already pawned it. The [pawnbroker](broker) has already been broken into.
- die.past cipher "dead"
- boss.past prudence cipher "employer"
- travel prudence "calls"
+ investigate prudence sevgi "goes through"
- sibling nur sevgi "sister"
+ lose nur "pawned it"
- steal _ broker "broken into"

== 3 Ticking
[Anselm Keogh](anselm), an Irish [newspaperman](anselm) between papers, has it on [his](anselm) bedside table; [he](anselm) bought it for the alarm. [Nur](nur) hears it ring, being under the same mosquito net. The film inside shows nine faces and a tenth scratched out. [Keogh](anselm) proposes to sell it to everybody. [Nur](nur) laughs, waits until [he](anselm) snores, and takes it home to [Sevgi](sevgi), along with [his](anselm) trousers, so that [he](anselm) won't follow.
- find anselm "bought it"
+ affair anselm nur "the same mosquito net"
- betray? anselm _ "sell"
- happy nur "laughs"
+ steal nur anselm "takes"
- gift nur sevgi "home to Sevgi"

== 4 The Nine
One of the nine is [Bedros](watchmaker), thirty years younger and in uniform. Asked about it, the old [man](watchmaker) winds eleven clocks before [he](watchmaker) replies: they had been a ring, [he](watchmaker) says, first for the Allies and then for whoever paid, and somebody is now having the members put down like dogs. [He](watchmaker) begs [Sevgi](sevgi) to burn the film. That night [he](watchmaker) is thrown from the Galata bridge and drawn out, breathing, by a [bargeman](barge) [who](barge) had been hired to see that [he](watchmaker) was not.
- investigate sevgi watchmaker "Asked"
- kill.past _ _ "put down like dogs"
+ reveal watchmaker sevgi "replies"
+ kill? _ watchmaker "thrown from"
- rescue barge watchmaker "drawn out"
- betray barge _ "hired to see"
- hire.past barge "hired"

== 5 The Colonel's Carnation
[Halil](halil) takes [Bedros](watchmaker) under guard and [Sevgi](sevgi) to dinner. [He](halil) was at school with [her](sevgi) late [brother](brother) and carried [him](brother) home from [Gallipoli](@gallipoli), [he](halil) tells [her](sevgi); [he](halil) would be sorry to have to arrest [her](sevgi). Is that a threat or a declaration? From the next table [Ghislaine Aubry](ghislaine), a [countess](ghislaine) by the look of [her](ghislaine) gloves, sends over a card with nothing on it but a scratched-out face.
- help halil watchmaker "under guard"
- date halil sevgi "dinner"
- friend.past brother halil "at school"
- sibling brother sevgi "brother"
- die.past brother "late"
- help.past halil brother "carried"
+ arrest? halil sevgi "arrest her"
- threaten? halil sevgi "threat"
- confess? halil sevgi "a declaration"
+ threaten ghislaine sevgi "sends"

== 6 Carpets
[Maas](rutger) is followed by [Prudence](prudence), [Prudence](prudence) by [Keogh](anselm), in new trousers, and [Keogh](anselm) by two [men](a1+a2) in galoshes, [who](a1+a2) relieve [him](anselm) of [his](anselm) teeth. In the carpet warehouse [Hallam-Reid](prudence) is shut into a chest by the [Dutchman](rutger), shipped as far as [Izmit](@izmit) and let out by [Pavel Gorin](attache) of the Soviet consulate, [whose](attache) advances [she](prudence) has been declining since the spring of 1950. [She](prudence) declines again, but accepts a lift.
- investigate prudence rutger "followed"
- investigate anselm prudence "Prudence by Keogh"
+ attack a1+a2 anselm "relieve"
+ abduct rutger prudence "shut"
- travel prudence "shipped" @izmit
- rescue attache prudence "let out"
- love attache prudence "advances"
- reject.past prudence attache "declining"
- reject prudence attache "declines again"
- help attache prudence "lift"

== 7 The Hour Glass
[Nur](nur) nurses [Keogh](anselm) with soup and a straw, and hears, through the gaps, that [he](anselm) has no paper and never had: it was the [countess](ghislaine) [who](ghislaine) sent [him](anselm) to buy that clock. [Aubry](ghislaine) pays well. [Aubry](ghislaine) is the tenth face. On learning it [Sevgi](sevgi) does the brave thing, goes to [Halil](halil), and finds [him](halil) kissing a glove. The [owner](ghislaine) of the glove looks at [her](sevgi) across [his](halil) shoulder, and yawns.
- help nur anselm "nurses"
- reveal anselm nur "through the gaps"
- boss ghislaine anselm "pays well"
+ discover sevgi ghislaine "On learning it"
- travel sevgi "goes"
+ find sevgi halil "finds"
- kiss ghislaine halil "kissing"

== 8 Quarter Past
Who can be told? [Bedros](watchmaker), from a hospital bed, recommends the enemy. [Gorin](attache) receives [Sevgi](sevgi) in a steam bath, hears [her](sevgi) out, and swears on [his](attache) [mother](amother) that for once it was not they: [he](attache) lost three people to that [woman](ghislaine) himself. [He](attache) gives [her](sevgi) a pistol the size of a lipstick. In the corridor outside [Bedros](watchmaker)'s room the [sentry](sentry) has been called away by [his](sentry) [colonel](halil); a [nun](fakenun) with a syringe walks in.
- ill watchmaker "hospital bed"
- help watchmaker sevgi "recommends"
- meet attache sevgi "receives"
- reveal sevgi attache "hears"
- parent amother attache "mother"
- kill! attache _ "not they"
- kill.past ghislaine _ "lost"
+ gift attache sevgi "a pistol"
- boss halil sentry "his colonel"
+ kill? fakenun watchmaker "syringe"

== 9 Strike
The syringe ends up in the [nun](fakenun). [Bedros](watchmaker), [who](watchmaker) has mended smaller things in the dark, twists [her](fakenun) wrist, reads the label on the phial and calls for a priest, for [her](fakenun). Before [she](fakenun) dies, [she](fakenun) gives up the address where the [countess](ghislaine) keeps [her](ghislaine) ledger. [Nur](nur) dances there on Saturdays. [She](nur) comes home with the book under [her](nur) veils and [Rutger Maas](rutger) two steps behind, [whose](rutger) name, struck through, stands on the last page.
+ kill watchmaker fakenun "twists"
- reveal fakenun watchmaker "gives"
- create nur "dances"
- return nur "comes home"
+ steal nur ghislaine "under her veils"
- investigate rutger nur "two steps behind"
- kill? ghislaine rutger "struck through"

== 10 Two Keys
[Maas](rutger) has been selling to the [countess](ghislaine) for years and has just read what [he](rutger) is worth to [her](ghislaine). [He](rutger) changes sides on the doormat. [Prudence](prudence), still with straw in [her](prudence) hair, is not inclined to forgive the carpet [dealer](rutger) the chest; [she](prudence) boxes [his](rutger) ears and then hires [him](rutger). [Halil](halil) is named in the ledger, too, every month, with a sum. [Sevgi](sevgi) reads it twice, and gives back the carnation, by post.
- boss.past ghislaine rutger "selling to"
- discover rutger ghislaine "read"
+ betray rutger ghislaine "changes sides"
- reconcile! prudence rutger "not inclined"
- attack prudence rutger "boxes"
- hire rutger prudence "hires"
+ discover sevgi halil "named"
- gift.past ghislaine halil "sum"
- reject sevgi halil "gives"

== 11 Midnight, by Consent
Four secret services lie in wait in one carpet shop and are introduced. The [countess](ghislaine) sends [Halil](halil) in ahead, alone, to fetch the book or [Sevgi](sevgi). [He](halil) lays [his](halil) revolver on the counter instead, tells [her](sevgi) that the money went to [his](halil) [brother](hbro)'s [widow](hwidow), and turns round just in time to be hit by the bullet that was [hers](sevgi). [Ghislaine](ghislaine), on the gallery, reloads. [Nur](nur), above [her](ghislaine), lets go of a Bokhara, ten feet by fourteen.
- boss ghislaine halil "sends"
- abduct? halil sevgi "fetch the book or"
- reject halil ghislaine "lays his revolver"
- married.past hbro hwidow "widow"
- sibling halil hbro "brother"
- reveal halil sevgi "tells her"
- gift.past halil hwidow "money"
- die.past hbro "widow"
+ rescue halil sevgi "hit"
- injure halil ghislaine "hit"
- kill? ghislaine sevgi "hers"
+ attack nur ghislaine "lets go"

== 12 The Repair
Unrolled, the [countess](ghislaine) is divided among the four services by lot; [Gorin](attache) wins [her](ghislaine), and [Prudence](prudence), in exchange for one dinner, wins [her](ghislaine) from [Gorin](attache). [Keogh](anselm) gets teeth, in gold, and [Nur](nur), in earnest. [Bedros](watchmaker) hands [Sevgi](sevgi) the keys of the shop. In the hospital garden a discharged and demoted [officer](halil) is asked by a [lady](sevgi) with a ledger what the time is. [He](halil) holds out [his](halil) wrist. [His](halil) watch has stopped, [he](halil) says, and could [she](sevgi) see to it?
- arrest _ ghislaine "divided among"
- date? attache prudence "one dinner"
- find prudence "wins"#2
- find anselm "teeth"
- couple.start anselm nur "in earnest"
+ gift watchmaker sevgi "keys"
- recover halil "discharged"
- quit halil "demoted"
+ flirt halil sevgi "see to it"
