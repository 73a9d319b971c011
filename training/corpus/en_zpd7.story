%series Orbital Nine
%lang en
%genre space-station serial, terse log-style episode summaries
%cast vasquez  | Commander Vasquez; Vasquez; Pilar | f
%cast ott      | Major Ott; Ott; Lennart | m
%cast kimura   | Dr Kimura; Kimura | f
%cast rao      | Ensign Rao; Rao; Dev | m
%cast sparks   | Chief Engineer Bell; Sparks; Bell | f
%cast lowri    | Lowri Bell; Lowri | f
%cast dunn     | Dunn; Cook | m
%cast ahn      | Lieutenant Ahn; Ahn; Min-ji | f
%cast tolly    | Tolliver Ott; Tolly | m
%cast miner    | Harkness | m
%cast admiral  | Admiral Sood; Sood | f
%cast lodge    | Lodge | m
%cast baby     | Nova | f
%cast drone    | Biscuit | n

== 1 Docking
[Vasquez](vasquez), the youngest [commander](vasquez) in the fleet, docks at a station that two [others](ahn+ott) had applied for: [Major Ott](ott), [who](ott) is told that [he](ott) will be [her](vasquez) [second](ott), and [Lieutenant Ahn](ahn), [who](ahn) is told nothing. [Ahn](ahn) and the [major](ott) were [man](ott) and [wife](ahn) until the last rotation. The [chief engineer](sparks), known as [Sparks](sparks), shows the new [boss](vasquez) the leaks. [Sparks](sparks)'s [daughter](lowri) [Lowri](lowri), born up here and never planetside, shows [her](vasquez) the view. [Dr Kimura](kimura) takes [her](vasquez) blood pressure, and [Ensign Rao](rao), [who](rao) carries the bags, gets [his](rao) own up.
- travel vasquez "docks"
+ hire vasquez "commander in the fleet"
- jealous ahn+ott vasquez "had applied for"
- boss vasquez ott "her second"
- divorce.past ahn ott "were man and wife"
- parent sparks lowri "daughter"
- treat vasquez kimura "takes her blood pressure"
- help rao vasquez "carries the bags"
- love.start rao vasquez "gets his own up"

== 2 Airlock
A valve sticks with the [ensign](rao) on the wrong side of it. [Ott](ott), in charge of the watch, counts the oxygen and gives the order to leave it shut; [Sparks](sparks) cuts it open with a torch. [Rao](rao) comes round in sick bay under the hands of the [doctor](kimura), calls [her](kimura) [Commander](vasquez), and asks [her](kimura) to marry [him](rao). [Kimura](kimura) puts it down to hypoxia. The [engineer](sparks) gets a week's arrest for insubordination, and [her](sparks) [girl](lowri) will not say good morning to the [man](ott) [who](ott) signed it. [Ahn](ahn), [his](ott) former [wife](ahn), won't either, but that is nothing new.
- kill? ott rao "leave it shut"
+ rescue sparks rao "cuts it open"
- recover rao "comes round"
- treat rao kimura "under the hands"
- propose rao kimura "to marry him"
- arrest ott sparks "a week's arrest"
- parent sparks lowri "her girl"
- sad lowri ott "good morning"
- ex ahn ott "former wife"

== 3 Night Cycle
The hypoxic [suitor](rao) apologises to the [commander](vasquez), at length, in the hydroponics bay, between two rows of beans. [She](vasquez) has had no one since the academy; [he](rao) knows the Latin names. When [Dunn](dunn), the [cook](dunn), comes for parsley, [he](dunn) finds two pairs of boots. [Dunn](dunn) keeps secrets the way [he](dunn) keeps soufflés. By breakfast [Ahn](ahn) has it, and [she](ahn) lets [her](ahn) [ex](ott) have it, over the porridge, for old times' sake. In the brig [Sparks](sparks) gets hot rolls from the [cook](dunn), [who](dunn) has worshipped [her](sparks) since the last refit.
+ sex rao vasquez "two pairs of boots"
- discover dunn rao+vasquez "finds two pairs"
- reveal dunn ahn "has it"
- reveal ahn ott "lets her ex have"
- ex ahn ott "her ex"
- gift dunn sparks "hot rolls"
- love dunn sparks "has worshipped her"

== 4 Drill
[Ott](ott) writes to the [admiral](admiral). [Sood](admiral) is [his](ott) [aunt](admiral). Nobody knows that but [Ahn](ahn). [Ahn](ahn) once had to call [Sood](admiral) aunt. [Rao](rao) salutes [Vasquez](vasquez) too slowly. [Vasquez](vasquez) blushes. [Kimura](kimura) notices [Rao](rao). [Kimura](kimura) envies [Vasquez](vasquez). [Lowri](lowri) mends a drone. [Lowri](lowri) calls it [Biscuit](drone). [Biscuit](drone) follows [Dunn](dunn). A shuttle brings [Tolly](tolly). [Tolly](tolly) is the [son](tolly) of [Ott](ott) and [Ahn](ahn). [He](tolly) is eighteen. [Lowri](lowri) has never seen a boy of eighteen.
- kin admiral ott "his aunt"
- kin.past admiral ahn "had to call Sood"
- reveal ott admiral "writes to the admiral"
- flirt rao vasquez "salutes"
- jealous kimura vasquez "envies"
- help lowri drone "mends a drone"
- travel tolly "brings Tolly"
+ parent ahn+ott tolly "the son of"

== 5 Gravity
Asked by [his](tolly) [parents](ahn+ott), separately, not to take sides, [Tolly](tolly) takes that of the engine room, where a [girl](lowri) with oil on [her](lowri) nose teaches [him](tolly) to fall upwards. [He](tolly) kisses [her](lowri) on the way down. In reply to the [major](ott)'s letter the [admiral](admiral) orders an inquiry into the conduct of the [commander](vasquez), and [Ott](ott), as the ranking officer, is to hold it. [He](ott) summons the [cook](dunn). [Dunn](dunn), sweating, says that the boots were [his](dunn) own. Both pairs? [He](dunn) has, says [Dunn](dunn), sensitive feet.
- parent ahn+ott tolly "parents"
- advisor lowri tolly "teaches him"
+ kiss lowri tolly "kisses her"
- investigate? ott vasquez "orders an inquiry"
- boss admiral ott "orders"
+ investigate ott vasquez "summons the cook"
- betray dunn ott "boots were his own"
- help dunn rao+vasquez "boots were his own"

== 6 Rockfall
On the mining rock below, a charge has gone off too soon. The surviving [foreman](miner), legs crushed, is brought up by [Ahn](ahn), [who](ahn) flew without clearance, and is operated on for six hours by [Kimura](kimura), with [Rao](rao) holding the lamp. [He](rao) holds it well. Afterwards, both shaking, the [surgeon](kimura) and the [ensign](rao) sit on the floor with [their](kimura+rao) foreheads together, and [Vasquez](vasquez), come to thank [them](kimura+rao), goes away without having done so. The [foreman](miner) keeps asking for [his](miner) [Lowri](lowri). The only [person](lowri) of that name aboard has no idea who [he](miner) is. [Her](lowri) [mother](sparks) drops a spanner.
- injure miner "legs crushed"
+ rescue ahn miner "brought up by Ahn"
- treat miner kimura "operated on"
- help rao kimura "holding the lamp"
+ flirt kimura rao "foreheads together"
- jealous vasquez kimura "goes away"
- parent sparks lowri "mother"
- sad sparks "drops a spanner"

== 7 Bloodline
[His](miner) name is [Harkness](miner); [he](miner) walked out on [Sparks](sparks) nineteen years ago, when [she](sparks) was carrying [Lowri](lowri), and has been digging six miles below [them](lowri+sparks) ever since. The [girl](lowri) takes it badly, on learning that the dead [hero](miner) of [her](lowri) bedtime stories was a man on a different shift. [She](lowri) moves out of [her](lowri) [mother](sparks)'s cabin and in with [Tolly](tolly), in a store cupboard. [Dunn](dunn), [who](dunn) had at last found the courage to bake a heart, sees [Harkness](miner)'s hand in the [engineer](sparks)'s and feeds the heart to the recycler. [Rao](rao) and the [commander](vasquez) have words about a forehead.
+ breakup.past miner sparks "walked out on"
- pregnant.past sparks miner "was carrying"
- parent miner lowri "was carrying Lowri"
+ discover lowri miner "on learning"
- sad lowri "takes it badly"
- parent sparks lowri "mother's cabin"
- betray.past sparks lowri "bedtime stories"
- die! miner "dead hero"
- love dunn sparks "bake a heart"
- discover dunn miner+sparks "sees Harkness's hand"
- move lowri tolly "moves out"
- jealous dunn miner "feeds the heart"
- quarrel rao vasquez "have words"

== 8 Findings
The [major](ott) reads out [his](ott) report: one [cook](dunn) perjured, one [ensign](rao) compromised, one [commander](vasquez) unfit. [Vasquez](vasquez) hands over [her](vasquez) insignia. The [man](rao) [she](vasquez) lost them for is offered a posting to [Ceres](@ceres) and, instead of refusing it for [her](vasquez) sake, asks for a night to think. [She](vasquez) doesn't give [him](rao) a night. [Ahn](ahn), [who](ahn) has read the report before anyone else, because [she](ahn) still knows [her](ahn) [ex-husband](ott)'s password, has read [his](ott) letters too, and plays one of them over the loudspeakers. "Dear [Auntie](admiral)," it begins. The mess falls silent.
+ quit vasquez "hands over her insignia"
- accuse ott dunn+rao+vasquez "reads out"
- betray.past dunn ott "perjured"
- hire? rao "a posting"
- breakup vasquez rao "doesn't give him"
- ex ahn ott "ex-husband's password"
- discover ahn ott "has read his letters"
+ reveal ahn _ "plays one of them"
- kin admiral ott "Auntie"

== 9 Static
[Sood](admiral) comes in person. [Sood](admiral) is small and furious. [She](admiral) relieves [Ott](ott) of the station. [Ott](ott) calls [her](admiral) [Auntie](admiral) once. [She](admiral) slaps [Ott](ott). [Vasquez](vasquez) gets [her](vasquez) stars back from [Sood](admiral). [She](vasquez) gets no ensign back. [Rao](rao) sleeps in sick bay. [Kimura](kimura) does too. [Harkness](miner) learns to walk. [He](miner) walks with [Lowri](lowri). [Lowri](lowri) lets [Harkness](miner) hold [her](lowri) arm. [Tolly](tolly) tells [Ahn](ahn) that [Lowri](lowri) is pregnant. [Ahn](ahn) tells no one. Then [Ahn](ahn) tells [Ott](ott).
- travel admiral "comes in person"
+ quit ott admiral "relieves Ott"
- kin admiral ott "Auntie"
- attack admiral ott "slaps Ott"
- hire vasquez admiral "her stars back"
+ couple.start kimura rao "does too"
- recover miner "learns to walk"
- reconcile lowri miner "hold her arm"
- pregnant lowri tolly "is pregnant"
- reveal tolly ahn "Tolly tells Ahn"
- reveal ahn ott "Ahn tells Ott"

== 10 Debris
For the first time in years [the two](ahn+ott) [who](ahn+ott) made [Tolly](tolly) are of one mind: it is too soon, it is the wrong [girl](lowri), it is the other's fault. While [they](ahn+ott) shout, a piece of satellite the size of a stove comes through the dining deck. [Dunn](dunn) shoves the [admiral](admiral) behind the oven and is pinned by the door. [Sparks](sparks) crawls in for [him](dunn) through two bulkheads; the [man](miner) [who](miner) once deserted [her](sparks) holds the line and sees, from the way [she](sparks) says the [cook](dunn)'s name, that [he](miner) has come back too late. On the far side of the breach [Ott](ott) grips [his](ott) former [wife](ahn) by the belt. [He](ott) doesn't let go.
- parent ahn+ott tolly "made Tolly"
+ quarrel ahn ott "they shout"
- rescue dunn admiral "shoves the admiral"
- injure dunn "pinned"
+ rescue sparks dunn "crawls in"
- breakup.past miner sparks "once deserted her"
- love sparks dunn "the way she says"
- discover miner sparks "sees"
- return miner "come back"
- ex ahn ott "former wife"
- rescue ott ahn "grips"

== 11 Banns in Orbit
[Sood](admiral), [whose](admiral) life was saved by the [cook](dunn), owes [him](dunn) a favour, and [he](dunn) asks for one wedding, with cake, before [she](admiral) goes. Whose? [He](dunn) hadn't got that far. [Sparks](sparks), arm in a sling, says that [she](sparks) had better find the [man](dunn) a bride, then, and looks straight at [him](dunn) until [he](dunn) drops the whisk. [Harkness](miner) is asked to give [her](sparks) away, and laughs till it hurts. [Kimura](kimura), [who](kimura) has been asked by the [ensign](rao) a second time, and in good air, says that [she](kimura) will come to [Ceres](@ceres) with [him](rao). The [commander](vasquez) signs both transfers with a steady pen.
- rescue.past dunn admiral "life was saved"
+ propose sparks dunn "the man a bride"
- happy dunn "drops the whisk"
- injure sparks "arm in a sling"
- propose rao kimura "a second time"
+ engaged.start kimura rao "will come to"
- move kimura+rao "to Ceres" @ceres

== 12 Undocking
[Lowri](lowri)'s [girl](baby), the second [human](baby) to be born on [Orbital Nine](@orbitalnine), is caught by [her](baby) [grandfather](miner), on crutches, since the [doctor](kimura) left for [Ceres](@ceres) an hour before. The crew call [her](baby) [Nova](baby), after nobody. [Tolly](tolly) faints on [Biscuit](drone). The [grandparents](ahn+ott) on the other side, [who](ahn+ott) were last seen holding one belt, are late, and come from the same direction, [she](ahn) in [his](ott) tunic. With the newly married [cook](dunn) and [his](dunn) [wife](sparks) at the window, [Vasquez](vasquez) welcomes a new [ensign](lodge). [He](lodge) is called [Lodge](lodge). [He](lodge) asks to carry [her](vasquez) bag. "No," says [Vasquez](vasquez).
+ birth lowri baby "is caught"
- kin baby miner "grandfather"
- help miner lowri "is caught by"
- travel kimura "left for Ceres" @ceres
- ill tolly "faints"
- kin ahn+ott baby "grandparents"
- reconcile ahn ott "in his tunic"
- married dunn sparks "wife"
- wedding.past dunn sparks "newly married"
- hire lodge "new ensign"
- meet lodge vasquez "welcomes"
- reject vasquez lodge "No"
