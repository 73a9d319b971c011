%series Salt and Cork
%lang en
%genre Portuguese telenovela in the Alentejo and Setúbal, weekly summaries
%cast mafalda | Mafalda Queiroz; Mafalda | f
%cast duarte | Duarte Sampaio; Duarte | m
%cast lurdes | Lurdes Sampaio; Dona Lurdes; Lurdes | f
%cast afonso | Afonso | m
%cast bia | Beatriz; Bia | f
%cast xavier | Xavier Queiroz; Xavier | m
%cast tomas | Dr. Tomás Brito; Brito; Tomás | m
%cast yara | Yara | f
%cast insp | Inspector Falcão; Falcão | f
%cast gonc | Gonçalo | m
%cast nun | Mother Inês | f
%cast baby | - | m
%cast samp | - | m
%cast cook | - | f

== 1
Cork [heiress](mafalda) [Mafalda Queiroz](mafalda) runs from [her](mafalda) own wedding and hides in a fishing van. At the wheel sits [Duarte Sampaio](duarte), [son](duarte) of the one [man](samp) that [her](mafalda) [father](xavier) [Xavier](xavier) could never forgive. [Gonçalo](gonc), jilted in front of the bishop, vows to drag the [bride](mafalda) back by [her](mafalda) veil. In [Setúbal](@setubal) [Duarte](duarte)'s widowed [mother](lurdes), [Lurdes](lurdes), ties an apron over the wedding dress and points to the sardines.
+ flee mafalda gonc "runs from"
- wedding! gonc mafalda "wedding"
- parent samp duarte "son"
- parent xavier mafalda "father"
- enemy samp xavier "forgive"
- breakup mafalda gonc "jilted"
- threaten gonc mafalda "drag the bride back"
- die.past samp "widowed"
- married.past lurdes samp "widowed"
- parent lurdes duarte "mother"
+ hire mafalda lurdes "ties an apron"

== 2
[Xavier](xavier) offers the vacant place to [Bia](bia), the younger [sister](bia), [who](bia) has filled schoolbooks with [Gonçalo](gonc)'s name; [she](bia) curtsies. [Afonso](afonso), [Duarte](duarte)'s [twin](afonso), shows the [fugitive](mafalda) how to gut, steals a kiss with scales on [his](afonso) lips, and is rewarded with a slap. Doctor's orders: [Xavier](xavier) is to rest, since [Tomás Brito](tomas) doesn't like the sound of [his](xavier) lungs or the taste of [his](xavier) broth.
- sibling bia mafalda "younger sister"
- love bia gonc "schoolbooks"
+ engaged.start bia gonc "curtsies"
- sibling afonso duarte "twin"
- advisor afonso mafalda "shows"
- kiss afonso mafalda "steals a kiss"
- attack mafalda afonso "slap"
- treat xavier tomas "Doctor's orders"
- ill xavier "lungs"

== 3
On [his](gonc) wedding night [Gonçalo](gonc) addresses [Bia](bia) by the wrong name. [She](bia) goes down to the chapel in [her](bia) nightgown to cry and runs into [Yara](yara), the [fortune-teller](yara), [who](yara) reads a cradle, a coffin and a boat in [her](bia) palm. [Mafalda](mafalda) and [Duarte](duarte) argue over the price of bait, about Salazar, about whether the moon is waxing; [Lurdes](lurdes), counting the quarrels, airs the double bed.
- wedding bia gonc "wedding night"
- sad bia gonc "cry"
+ meet bia yara "runs into"
- reveal yara bia "reads"
- birth? bia "a cradle"
- die? _ "a coffin"
+ quarrel duarte mafalda "argue"

== 4
[Brito](tomas) has the soup analysed: arsenic. [He](tomas) tells no one except [Inspector Falcão](insp), with [whom](insp) [he](tomas) shares a balcony wall, a newspaper subscription and, on rainy nights, more. The [cook](cook) is questioned and found hanged. In the sardine hall [Duarte](duarte) burns [his](duarte) hand on the steam pipe, and [Mafalda](mafalda), dressing it, forgets to let go.
- investigate tomas "analysed"
- ill xavier _ "arsenic"
- attack _ xavier "arsenic"
- reveal tomas insp "tells no one except"
- neighbour insp tomas "shares a balcony wall"
- affair insp tomas "rainy nights"
- investigate insp cook "questioned"
+ die cook "found hanged"
- injure duarte "burns his hand"
- treat duarte mafalda "dressing it"
+ love mafalda duarte "forgets to let go"

== 5
The [heiress](mafalda) and the [fisherman](duarte) put out to sea for one night and come back after three. [Afonso](afonso), [who](afonso) has waited for [them](duarte+mafalda) on the mole, breaks an oar across [his](afonso) knee, then rows over to the tavern where [Gonçalo](gonc) is paying for information. [Bia](bia) is with child, and tells [her](bia) [husband](gonc) at table; [he](gonc) asks the butler for more salt. [Yara](yara) turns out to be the dead [cook](cook)'s [niece](yara).
+ sex duarte mafalda "put out to sea"
- return duarte+mafalda "come back"
- jealous afonso duarte "breaks an oar"
+ betray afonso mafalda "paying for information"
- pregnant bia gonc "with child"
- reveal bia gonc "tells her husband"
- married bia gonc "husband"
- die.past cook "dead"
- kin cook yara "niece"

== 6
[Gonçalo](gonc)'s hirelings empty the sardine hall with clubs. [Lurdes](lurdes), struck on the temple, falls among the crates and doesn't get up again; [Duarte](duarte) closes [her](lurdes) eyes with a hand that still wears [Mafalda](mafalda)'s bandage. [Mafalda](mafalda) is driven home trussed like a hen. [Afonso](afonso) did not mean that, not that; [he](afonso) walks into the waves to [his](afonso) chest, and is hauled out by [his](afonso) [brother](duarte), [who](duarte) then knocks [him](afonso) down.
- boss gonc _ "hirelings"
- attack gonc lurdes "clubs"
- injure lurdes "struck"
+ die lurdes "doesn't get up again"
+ abduct gonc mafalda "driven home trussed"
- sad afonso "not that"
- die? afonso "walks into the waves"
- rescue duarte afonso "hauled out"
- sibling afonso duarte "brother"
- attack duarte afonso "knocks him down"

== 7
Locked in the nursery, [Mafalda](mafalda) learns from [her](mafalda) [sister](bia) that the [master](xavier) of the house is being poisoned and that [she](mafalda) stands accused of having ordered it by post. [Bia](bia) doesn't believe it. [She](bia) takes the key from [Gonçalo](gonc)'s watch chain as [he](gonc) sleeps, and lets [Mafalda](mafalda) out through the olive press. For that [her](bia) [husband](gonc) pushes [her](bia) down the stairs. [Brito](tomas) saves the [child](baby), barely.
- abduct _ mafalda "Locked"
- sibling bia mafalda "sister"
- reveal bia mafalda "learns from"
- attack _ xavier "poisoned"
- accuse _ mafalda "stands accused"
- steal bia gonc "takes the key"
+ rescue bia mafalda "lets Mafalda out"
+ attack gonc bia "pushes her"
- married bia gonc "husband"
- treat bia tomas "saves the child"

== 8
The [fugitive](mafalda) seeks shelter in the convent of [Mother Inês](nun), [who](nun) was engaged to [Xavier](xavier) once, before either of [them](nun+xavier) knew better. [Yara](yara) brings [Duarte](duarte) a message from [her](yara) dead [aunt](cook), written on the back of a recipe: it was [Gonçalo](gonc) [who](gonc) gave the [cook](cook) the powder, and [who](gonc) held the rope. [Afonso](afonso) asks for a chance to carry it to [Falcão](insp). [Duarte](duarte) thinks about it for a whole tide, and hands [him](afonso) the paper.
- help nun mafalda "shelter"
- engaged.past nun xavier "engaged"
- die.past cook "dead"
- kin cook yara "aunt"
+ reveal yara duarte "message"
- betray.past gonc xavier "gave the cook the powder"
- kill.past gonc cook "held the rope"
- reveal? afonso insp "carry"
+ reconcile afonso duarte "hands him the paper"

== 9
[Gonçalo](gonc)'s men catch [Afonso](afonso) at the ferry. [He](afonso) swallows the recipe, is beaten until [he](afonso) can't stand, and, laid in front of [Inspector Falcão](insp), recites it from memory, including the bay leaf. Warrants are issued. [Bia](bia), bedridden, has been reading [her](bia) [husband](gonc)'s letters to kill time; in one, to [Mafalda](mafalda), never posted, [he](gonc) apologizes. [She](bia) adds a line of [her](bia) own, and posts it.
- abduct _ afonso "catch"
- attack _ afonso "beaten"
- injure afonso "can't stand"
+ reveal afonso insp "recites it"
- accuse insp gonc "Warrants"
- ill bia "bedridden"
- discover bia gonc "reading"
- reconcile? gonc mafalda "apologizes"

== 10
[Xavier](xavier), weaned from [his](xavier) broth, wakes to find that the only [person](bia) spooning it for [him](xavier) now is the [daughter](bia) [he](xavier) married off as a spare. [He](xavier) asks what [she](bia) would like. Out of [Gonçalo](gonc)'s life, says [Bia](bia). [Gonçalo](gonc) takes the hint and a rifle, and rides for the convent, where [Mother Inês](nun) bars the door with a harmonium.
- recover xavier "weaned"
- parent xavier bia "daughter"
- help bia xavier "spooning"
- wedding.past bia gonc "married off"
+ breakup? bia gonc "Out of"
+ threaten gonc mafalda "rides for the convent"
- help nun mafalda "bars"

== 11
In the cloister [Gonçalo](gonc) holds [Mafalda](mafalda) before himself like a shield and tells [Duarte](duarte) to put down the harpoon. It's [Yara](yara), [who](yara) was selling charms at the gate, [who](yara) cuts the rope of the bell. [Gonçalo](gonc) looks up, too late. [Falcão](insp) enters [his](gonc) death as an act of God with assistance. That same hour [Bia](bia) is brought to bed of a [boy](baby), in the boat that was to take [her](bia) to the doctor.
+ abduct gonc mafalda "like a shield"
- threaten gonc duarte "tells"
+ kill yara gonc "cuts the rope"
- die gonc "death"
+ birth bia baby "brought to bed"

== 12
Reading of the betrothals, after Mass: [Mafalda](mafalda) to [Duarte](duarte), [who](duarte) has asked on the dunes, and been answered by a hand that smelled of cork; [Inês](nun) to nobody, though [Xavier](xavier) has invited [her](nun) to tea every day for a month. [Falcão](insp) knocks a door through the balcony wall. [Afonso](afonso), with a limp, teaches [Bia](bia)'s [son](baby) to swim before [he](baby) can stand; [Bia](bia) watches the [teacher](afonso), not the [pupil](baby).
- engaged.start duarte mafalda "betrothals"
+ propose duarte mafalda "asked on the dunes"
- invite xavier nun "invited"
+ housemate.start insp tomas "knocks a door"
- injure afonso "limp"
- advisor afonso baby "teaches"
- parent bia baby "son"
- love bia afonso "watches the teacher"
