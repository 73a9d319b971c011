%series The Lacquer Gate
%lang en
%genre historical court drama in an invented East Asian kingdom, press-kit synopses
%cast hwan | King Hwan; Hwan | m
%cast sorin | Consort Seol-ri; Seol-ri | f
%cast dow | Dowager Myeong; Myeong | f
%cast tae | Tae-gyu | m
%cast bok | Bok-dan | f
%cast min | Minister Ku; Ku | m
%cast yeon | Prince Yeonsu; Yeonsu | m
%cast nari | Na-ri | f
%cast general | General Baek; Baek | m
%cast eunuch | Chief Eunuch Oh; Oh | m
%cast medic | Jin-ah | f
%cast ped | - | m
%cast baby | - | m

== 1
A salt [peddler](ped)'s [daughter](bok), [Bok-dan](bok), enters the palace kitchens under a dead girl's papers. On [her](bok) first night [she](bok) takes a tipsy young [man](hwan) on the roof for a cook and shares a stolen persimmon with [him](hwan). It is only at the morning audience, forehead to the floor, that [she](bok) recognises the voice above [her](bok): it belongs to [King Hwan](hwan). [Chief Eunuch Oh](eunuch), missing nothing, has the new [scullion](bok) moved to the royal pantry.
+ hire bok "enters"
- betray bok _ "under a dead girl's papers"
- meet bok hwan "takes a tipsy"
- gift bok hwan "shares"
+ discover bok hwan "recognises"
- hire bok eunuch "moved"
- parent ped bok "daughter"

== 2
[Hwan](hwan) owes [his](hwan) throne to [his](hwan) [stepmother](dow), [Dowager Myeong](dow), [who](dow) would rather have seen [her](dow) own [boy](yeon) upon it; [Prince Yeonsu](yeon), however, prefers brushes to armies and is [Hwan](hwan)'s dearest companion. [Minister Ku](min) reminds the [dowager](dow) that accidents befall kings. [His](min) [daughter](sorin), [Consort Seol-ri](sorin), overhears it from behind a screen, and the jade comb in [her](sorin) hand snaps.
- kin dow hwan "stepmother"
- help.past dow hwan "owes"
- parent dow yeon "boy"
- friend hwan yeon "companion"
- kill? _ hwan "accidents"
- parent min sorin "daughter"
+ discover sorin min "overhears"

== 3
Who tasted the [king](hwan)'s soup? The [boy](tae) [who](tae) did lies foaming on the tiles. [Bok-dan](bok), [who](bok) carried the tray, is beaten until [she](bok) cannot stand, while [Jin-ah](medic), first female [physician](medic) at court, pumps [Tae-gyu](tae)'s stomach and finds monkshood. The [taster](tae) lives. Struck by the [girl](bok)'s refusal to name anyone, [General Baek](general), in charge of the inquiry, covers [her](bok) with [his](general) own cloak.
+ attack _ hwan "monkshood"
- ill tae "foaming"
- attack _ bok "beaten"
- injure bok "stand"
- treat tae medic "pumps"
- discover medic "finds"
- recover tae "lives"
- reveal! bok _ "refusal"
- investigate general "inquiry"
- help general bok "covers"

== 4
The [general](general)'s trail leads to the [consort](sorin)'s pavilion; a vial is unearthed beneath [her](sorin) peonies. [Seol-ri](sorin) could say who buried it, but the [culprit](min) has [her](sorin) eyes and [her](sorin) surname. [She](sorin) is stripped of [her](sorin) rank and confined to the Cold Palace, four months gone with the [king](hwan)'s [child](baby). [Hwan](hwan), [who](hwan) never loved [her](sorin) and now wishes [he](hwan) had been kinder, signs with a shaking hand.
- investigate general sorin "trail"
- married hwan sorin "consort"
- discover general "unearthed"
- reveal! sorin min "could say"
- parent min sorin "surname"
+ arrest _ sorin "confined"
- quit sorin "stripped"
+ pregnant sorin hwan "four months gone"
- love! hwan sorin "never loved"
- sad hwan "shaking"
- parent hwan baby "child"

== 5
Recovered, [Bok-dan](bok) leaves persimmons outside the Cold Palace. [Oh](eunuch) catches [her](bok) at it; to [her](bok) astonishment the old [man](eunuch) merely adds a blanket. [He](eunuch) too had a family before the knife, [he](eunuch) confides to [her](bok), and a [daughter](nari) [who](nari) would be [her](bok) age. In the studio of [Yeonsu](yeon), meanwhile, a [model](nari) called [Na-ri](nari) sits for a goddess of mercy. The [prince](yeon) has painted [her](nari) forty times and is no nearer to asking for [her](nari) hand.
- recover bok "Recovered"
- gift bok sorin "leaves"
+ discover eunuch bok "catches"
- help eunuch sorin "blanket"
- reveal eunuch bok "confides"
- parent eunuch nari "daughter"
- create yeon "painted"
- love yeon nari "forty times"
- propose? yeon nari "hand"

== 6
War: the northern clans have broken the truce, and [Baek](general) marches within the hour. At the gate the [general](general), a [widower](general) for ten years, presses into [Jin-ah](medic)'s hand the key to [his](general) house, with not a syllable of explanation; the [physician](medic) wears it round [her](medic) neck. [Ku](min) sees to it that the grain carts follow the wrong road. If [Baek](general) starves, nobody will stand between [him](min) and the gate.
- attack _ "broken"
- travel general "marches"
- married.past _ general "widower"
- die.past _ "widower"
- gift general medic "presses"
+ betray min general "wrong"
- die? general "starves"

== 7
[Hwan](hwan) roams the kitchens at night, looking for persimmons, [he](hwan) claims. [Bok-dan](bok) owns up to the borrowed name; [he](hwan), [he](hwan) replies, has been living under one since [he](hwan) was six. [They](bok+hwan) are interrupted before [he](hwan) can finish a sentence that began with "If [I](hwan) were a cook". [Seol-ri](sorin) gives birth by the light of a single taper, attended by [Jin-ah](medic). The [boy](baby) is carried off, still wet, by [Ku](min)'s men.
- find? hwan "looking"
- reveal bok hwan "owns up"
- reveal hwan bok "living under one"
- confess? hwan bok "If I were a cook"
+ birth sorin baby "birth"
- treat sorin medic "attended"
+ abduct min baby "carried"

== 8
A stillbirth, the [king](hwan) is told. [He](hwan) mourns a [son](baby) [who](baby) is lying, well fed, in a farmhouse, where [his](baby) [grandfather](min) intends to rear [him](baby) until the throne falls vacant. [Jin-ah](medic) heard the [child](baby) cry and goes to the [dowager](dow) with it. A mistake: in the corridor [her](medic) arms are seized from behind. In the north [Baek](general)'s men eat their saddles. It is a [painter](yeon), of all people, [who](yeon) brings up the missing carts, [his](yeon) sleeves still spattered with vermilion.
- die! baby "stillbirth"
- betray _ hwan "told"
- sad hwan baby "mourns"
- parent hwan baby "son"
- kin baby min "grandfather"
- discover medic baby "heard"
- reveal medic dow "goes"
+ abduct _ medic "seized"
+ rescue yeon general "brings up the missing carts"

== 9
[Prince Yeonsu](yeon)'s name is on every tongue, and suddenly [his](yeon) [mother](dow) has less need of a minister. [Ku](min), feeling the wind change, whispers to [Hwan](hwan) that the [hero](yeon) of the north wants to be more than a prince. For one evening the [king](hwan) believes it; the [brothers](hwan+yeon) drink without a word. Then [Yeonsu](yeon) lays [his](yeon) seal on the table and asks leave to marry a [model](nari). [Hwan](hwan) laughs till [he](hwan) cries.
- parent dow yeon "mother"
+ betray min hwan "whispers"
- accuse min yeon "wants to be more"
- sibling hwan yeon "brothers"
- quit? yeon hwan "lays his seal"
- wedding? nari yeon "marry"
- happy hwan "laughs"

== 10
[Na-ri](nari) is presented at court and drops a curtsy; round [her](nari) wrist hangs a wooden duck that [Oh](eunuch) whittled eighteen years ago. The [chief eunuch](eunuch) faints among the teacups. While [father](eunuch) and [daughter](nari) are still sobbing on each other's necks, [Bok-dan](bok), out after mushrooms, hears an [infant](baby) bawling in a farmhouse and, from the cellar beneath, a [woman](medic) giving medical instructions in a very cross voice.
- discover eunuch nari "duck"
- create.past eunuch "whittled"
- ill eunuch "faints"
- parent eunuch nari "father"
- find eunuch nari "sobbing"
+ find bok baby+medic "hears"

== 11
One lantern, two locks, four guards: the [scullion](bok) drugs the soup, a trick [she](bok) learned as a suspect, and wheels the [physician](medic) and the [heir](baby) home under a load of cabbages. [Seol-ri](sorin), [who](sorin) was told that [she](sorin) had dreamed the crying, takes the [child](baby) and speaks at last. [Ku](min)'s own [daughter](sorin) denounces [him](min). The [minister](min), cornered, grabs [Hwan](hwan) by the topknot and puts a razor to [his](hwan) neck.
- attack bok _ "drugs"
+ rescue bok baby+medic "wheels"
- betray.past _ sorin "had dreamed"
- find sorin baby "takes"
- reveal sorin _ "speaks"
- parent min sorin "daughter"
+ accuse sorin min "denounces"
- threaten min hwan "razor"

== 12
[Baek](general)'s arrow, loosed from the roof, ends it. [He](general) gets [his](general) key back the same evening, together with the [woman](medic) [who](medic) has been wearing it. The [dowager](dow) withdraws to a nunnery, unasked. [Seol-ri](sorin) is offered [her](sorin) rank, declines, and goes to live among peonies with [her](sorin) [son](baby), [whom](baby) the [king](hwan) visits on every holiday. Abdicating in favour of [Yeonsu](yeon), the former [sovereign](hwan) rents a noodle stall by the harbour. [He](hwan) is hopeless at it. The [cook](bok), [his](hwan) [wife](bok), adds salt.
+ kill general min "arrow"
- couple.start general medic "gets his key back"
- quit dow "withdraws"
- reject sorin hwan "declines"
- move baby+sorin "goes to live"
- parent sorin baby "son"
- travel hwan baby "visits"
+ quit hwan "Abdicating"
- hire yeon "favour"
+ married bok hwan "wife"
