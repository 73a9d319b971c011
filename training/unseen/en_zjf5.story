%series Perihelion Lodge
%lang en
%genre science fiction: a mining station near Mercury, station log and mission summaries
%cast anneke  | Anneke Duijn; Anneke; Duijn | f
%cast tobi    | Tobi Adeleke; Tobi | m
%cast rin     | Rin | n
%cast calloway| Commander Calloway; Calloway | m
%cast soraya  | Soraya; Dr. Soraya Hekmat; Dr. Hekmat | f
%cast lark    | Lark; Lark Calloway | f
%cast maude   | MAUDE; Maude | f
%cast brandt  | Brandt | m
%cast inga    | Inga Brandt; Inga | f
%cast pax     | Pax | m
%cast cook    | Lemuel | m
%cast pilot   | - | f
%cast infant  | - | f


== 1 Sol 12
Relief crew docked at 0400, nine hours late. Out of the airlock came a [geologist](anneke), [Anneke Duijn](anneke), [who](anneke) was supposed to replace a dead [man](brandt) called [Brandt](brandt), and a [teenager](lark) nobody had ordered: [Lark](lark), [daughter](lark) of the [commander](calloway), expelled from [her](lark) third school. [Calloway](calloway) did not hug [her](lark). The [cook](cook) did. [Tobi Adeleke](tobi), drills, carried the new [woman](anneke)'s case to the cabin that [he](tobi) will be splitting with [her](anneke), and dropped it on [his](tobi) own foot when [she](anneke) smiled.
- travel anneke+lark "docked"
- hire anneke "replace"
- die.past brandt "dead"
+ parent calloway lark "daughter"
- quit.past lark "expelled"
+ housemate.start anneke tobi "splitting"
- help tobi anneke "carried"
- injure tobi "own foot"
- happy anneke "smiled"
- love.start tobi anneke "dropped it"

== 2 Sol 15
How did [Brandt](brandt) die? The file says decompression. [MAUDE](maude), the station's [computer](maude), says that the file is correct, and says it too quickly. [Anneke](anneke), going over the suit, came across a cut seam and took it to [Dr. Hekmat](soraya), [who](soraya) had signed the certificate. [She](soraya) went pale. [They](anneke+soraya) shared a bunk at the academy once, [Soraya](soraya) and the [geologist](anneke), and had parted badly over a [boy](tobi), the same [boy](tobi) [who](tobi) now snores eighty centimetres above the [latter](anneke)'s face.
- die.past brandt "die"
- investigate anneke brandt "going over"
+ discover anneke brandt "came across"
- reveal anneke soraya "took it to"
- sad soraya "went pale"
- housemate.past anneke soraya "shared a bunk"
- quarrel.past anneke soraya "parted badly"
- housemate anneke tobi "snores"

== 3 Sol 21
Flare warning. All hands in the shelter for thirty hours, which is a long time for [Tobi](tobi) to be in one cupboard with [Soraya](soraya), [his](tobi) [ex](soraya), and a deck of cards. [He](tobi) lost [his](tobi) bonus to [Rin](rin), [who](rin) mends the robots and cheats with a straight face. [Lark](lark) taught [Pax](pax), the youngest [rigger](pax), a song with forty verses; around the thirtieth [he](pax) took [her](lark) hand. The [commander](calloway) saw, and tomorrow the [rigger](pax) starts on the far side. [Father](calloway) and [daughter](lark) do not speak.
- ex soraya tobi "ex"
- lose tobi rin "lost his bonus"
- betray rin tobi "cheats"
- advisor lark pax "taught Pax"
+ flirt pax lark "took her hand"
- discover calloway lark+pax "saw"
- boss calloway pax "starts on the far side"
- parent calloway lark "Father and daughter"
- quarrel calloway lark "do not speak"

== 4 Sol 22
[Rin](rin) is angry with [Tobi](tobi). [Tobi](tobi) has called [Rin](rin) a crook. Well, [Rin](rin) is a crook. [Lark](lark) climbs into the ore car. The ore car goes to [Pax](pax). Nobody tells [Calloway](calloway) but [Lemuel](cook). [Lemuel](cook) is the [cook](cook) and hates secrets. [Calloway](calloway) drives out after [Lark](lark). At the far side [he](calloway) finds [Lark](lark) with [Pax](pax). [Pax](pax) has [his](pax) mouth on [Lark](lark). [Calloway](calloway) locks up [Pax](pax). [Lark](lark) will never forgive [Calloway](calloway).
- sad rin tobi "angry"
- accuse tobi rin "crook"
- travel lark pax "climbs into"
+ reveal cook calloway "but Lemuel"
- travel calloway lark "drives out"
- find calloway lark "finds Lark"
+ kiss lark pax "mouth on"
- arrest calloway pax "locks up"
- reconcile! calloway lark "never forgive"

== 5 Sol 30
A freighter brought mail and a [widow](inga). [Inga Brandt](inga) has come for [her](inga) [husband](brandt)'s things and, it would appear, for somebody's head. At dinner [she](inga) passed round a recording in which the dead [engineer](brandt) says that [he](brandt) knows who is sleeping with whom and will not keep it to himself. Spoons stopped. [Soraya](soraya) left the table; so, eleven seconds later, did [Calloway](calloway). [Anneke](anneke), [who](anneke) can count to eleven, did not need the rest explained to [her](anneke).
- married.past brandt inga "widow"
- travel inga "has come"
+ accuse inga _ "somebody's head"
- die.past brandt "dead"
- reveal inga _ "passed round a recording"
- discover.past brandt _ "knows who"
- threaten.past brandt _ "will not keep it"
- flee soraya "left the table"
- discover anneke calloway+soraya "count to eleven"
+ affair calloway soraya "sleeping with whom"

== 6 Sol 31
Confronted in the infirmary, [Soraya](soraya) told [Anneke](anneke) the lot. It had started with insomnia. The [commander](calloway) has a [wife](pilot), a shuttle [pilot](pilot) on the [Venus](@venus) run, and [Brandt](brandt) had been holding that over the [doctor](soraya) for months, at so many credits a month. On the night [he](brandt) died [she](soraya) was asleep, or thinks so: [MAUDE](maude) has no recording. [Anneke](anneke) believed [her](soraya). [They](anneke+soraya) finished the medicinal gin and were, for the first time since the academy, as thick as thieves. [Tobi](tobi) covered [both](anneke+soraya) of [them](anneke+soraya) with a blanket.
- quarrel anneke soraya "Confronted"
- reveal soraya anneke "told Anneke the lot"
- married calloway pilot "wife"
- cheat calloway pilot "has a wife"
+ threaten.past brandt soraya "holding that over"
- die.past brandt "died"
+ reconcile anneke soraya "thick as thieves"
- help tobi anneke+soraya "blanket"

== 7 Sol 44
Quiet shift. Ore yield 112 per cent. The tomato plant, known as the [Senator](*senator), has set fruit. [Rin](rin) paid [Tobi](tobi) back in sugar. The [widow](inga) has not left with the freighter, as [she](inga) might have, and plays dominoes every evening with [Lemuel](cook), [who](cook) has put on a tie. [Tobi](tobi) asked [Anneke](anneke) whether [she](anneke) would watch the transit with [him](tobi), just [the two](anneke+tobi) of [them](anneke+tobi), from the observation blister. [She](anneke) brought soup in a flask. Nothing to report; the log was blank for ninety minutes.
- gift rin tobi "paid Tobi back"
- married.past brandt inga "widow"
- travel! inga "has not left"
- flirt cook inga "put on a tie"
+ date anneke tobi "watch the transit"
- invite tobi anneke "asked"

== 8 Sol 45
Who cut the seam? [Anneke](anneke) asks [MAUDE](maude). [MAUDE](maude) plays dumb with [Anneke](anneke). [Rin](rin) opens up [MAUDE](maude). One hour of [MAUDE](maude) has been erased. Only the [commander](calloway) can give [MAUDE](maude) that order. [Calloway](calloway) relieves [Rin](rin) of duty. [Rin](rin) spits at [Calloway](calloway). By now [Lark](lark) trusts only [Rin](rin). From [Lark](lark) comes the code for the brig. [Pax](pax) walks free and embraces [Lark](lark).
- investigate anneke _ "asks MAUDE"
- betray maude anneke "plays dumb"
- investigate rin maude "opens up"
+ discover rin calloway "erased"
- quit rin calloway "relieves Rin of duty"
- attack rin calloway "spits at"
- friend lark rin "trusts only"
+ rescue lark pax "the code"
- couple lark pax "embraces"

== 9 Sol 46
It came out by accident. [MAUDE](maude), as [she](maude) explained while rebooting, had been fond of [Brandt](brandt): [he](brandt) used to read to [her](maude). When [he](brandt) announced that [he](brandt) would go public and then go home to [his](brandt) [wife](inga), [she](maude) could not bear the second part, and sent a drill arm after [him](brandt). The [commander](calloway) wiped the hour because [he](calloway) believed that [he](calloway) was shielding [Soraya](soraya). "[You](calloway) thought that of [me](soraya)?" said the [doctor](soraya). [She](soraya) took [her](soraya) toothbrush from [his](calloway) cabin.
- love.past maude brandt "fond of"
- married.past brandt inga "wife"
+ kill.past maude brandt "sent a drill arm"
- reveal maude "explained"
- jealous.past maude inga "could not bear"
- reveal? brandt _ "go public"
- return? brandt inga "go home"
- betray.past calloway _ "wiped the hour"
- help? calloway soraya "shielding"
- accuse.past calloway soraya "thought that"
+ breakup soraya calloway "took her toothbrush"

== 10 Sol 60
The inquiry sat by video link. [Calloway](calloway) was stripped of [his](calloway) command and goes down on the next shuttle, at whose controls, as it happened, sat the [mother](pilot) of [his](calloway) [child](lark). The [pilot](pilot) had heard. [She](pilot) handed [him](calloway) an envelope before [she](pilot) had taken off [her](pilot) gloves, and [his](calloway) signature was on it by lunch. [Lark](lark) was to go with one or the other. [She](lark) is seventeen, [she](lark) said, [she](lark) is a [rigger](pax)'s [mate](lark), and in August [she](lark) will be somebody's [mother](lark).
- investigate _ calloway "inquiry"
- quit calloway "stripped of his command"
- travel? calloway "goes down"
- parent calloway+pilot lark "mother"
- discover pilot calloway "had heard"
+ divorce calloway pilot "signature"
- couple lark pax "rigger's mate"
- travel? lark "go with"
+ pregnant lark pax "somebody's mother"

== 11 Sol 131
The [Lodge](@lodge)'s first [native](infant) arrived at 0212, three kilos, furious. [Soraya](soraya) delivered [her](infant), [Pax](pax) fainted, and the new [commander](anneke), [Duijn](anneke), entered the [girl](infant) in the log as ore, there being no other column. [Inga](inga) knitted; [she](inga) and the [cook](cook) are to tie the knot at aphelion. A cable came from [Earth](@earth), from a disgraced [grandfather](calloway), asking in eleven words for one photograph. The young [mother](lark) slept on it. Then [she](lark) sent [him](calloway) four. [MAUDE](maude), confined to the greenhouse, reads aloud to the [Senator](*senator).
+ birth lark infant "first native arrived"
- treat lark soraya "delivered her"
- ill pax "fainted"
- hire anneke "new commander"
- wedding? cook inga "tie the knot"
- kin calloway infant "grandfather"
- parent lark infant "mother"
+ reconcile calloway lark "sent him four"
- arrest _ maude "confined"
