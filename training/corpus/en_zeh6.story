%series Kite Alley Nine
%lang en
%genre anime-like adventure: apprentices of a flying courier guild, recap log
%cast tobi | Tobiko | f
%cast ren | Renzo; Ren | m
%cast gale | Master Gale; Gale | f
%cast ashk | Ashkari | m
%cast mimi | Mimika; Mimi | f
%cast bolt | Bolt | n
%cast crow | the Crow | n
%cast kuro | Kuroha | f
%cast baron | Baron Zephir; Zephir | m
%cast dad | - | m
%cast guild | Kite Alley | g
%cast tyke | - | m
%cast goro | Goro | m
%cast emp | the Cloud Empress; Empress | f

== 1
[Tobiko](tobi), twelve, scared of heights, wants to be a sky courier like [her](tobi) [dad](dad), [who](dad) flew into a storm six years ago and was never heard of again. [She](tobi) flunks the entrance test of the [guild](guild) [Kite Alley](guild) three times in one morning. [Master Gale](gale), [head](gale) of the [guild](guild) and twice winner of the Monsoon Race, takes [her](tobi) on anyway, as a sweeper. First day, first disaster: a cheeky [boy](ren) named [Ren](ren) flies through [her](tobi) clean laundry and [she](tobi) beans [him](ren) with the bucket.
- sad tobi "scared"
- hire? tobi _ "wants to be"
- parent dad tobi "dad"
- lose.past _ dad "never heard of again"
- reject guild tobi "flunks"
- boss gale guild "head"
- find.past gale "winner"
+ hire tobi gale "takes"
- meet ren tobi "named Ren"
- attack tobi ren "beans"

== 2
[Bolt](bolt), a rusty [kite-drone](bolt) with a dog's brain, is about to be scrapped. [Tobiko](tobi) hides [it](bolt) under [her](tobi) bed. [Ren](ren) finds out, of course, and wants a whole week of dumplings for keeping quiet; instead of squealing [he](ren) ends up soldering [its](bolt) tail. During the night alarm the [drone](bolt), with [Tobiko](tobi) screaming on [its](bolt) back, plucks a runaway balloon full of toddlers out of the clouds. So [she](tobi) can fly. [She](tobi) just can't look.
- kill? _ bolt "scrapped"
+ help tobi bolt "hides"
- discover ren tobi "finds"
- threaten ren tobi "wants a whole week"
- help ren bolt "soldering"
- sad tobi "screaming"
+ rescue bolt+tobi _ "plucks"

== 3
New roommate! [Mimika](mimi) has three trunks, a title and a bodyguard named [Goro](goro), [who](goro) sleeps in the hall. [Ren](ren) turns into a puddle whenever [she](mimi) says good morning. [Tobiko](tobi) does NOT care. ([She](tobi) breaks two brooms.) The truth comes out over spilled noodles: [Mimi](mimi) has run away from [Baron Zephir](baron), to [whom](baron) [her](mimi) parents have promised [her](mimi). [He](baron) is forty, owns the wind above five provinces and doesn't like losing things.
- housemate.start mimi tobi "roommate"
- boss mimi goro "bodyguard"
- love ren mimi "puddle"
+ jealous tobi mimi "does NOT care"
+ flee mimi baron "run"#2
- engaged baron mimi "promised"
- reveal mimi tobi "comes out"
- parent _ mimi "parents"

== 4
A masked [flyer](crow), the [Crow](crow), is knocking couriers out of the air and taking their mailbags. [Gale](gale)'s [deputy](ashk), smooth [Ashkari](ashk), organises the hunt. [Ren](ren) and [Tobiko](tobi), forbidden to join, join. Up in the thunderheads the [Crow](crow) has [Ren](ren) at the end of a hook, looks at [Tobiko](tobi)'s goggles (they were [her](tobi) [father](dad)'s), lets go, and is gone. Why would a [robber](crow) spare anyone because of a pair of goggles?
- attack crow _ "knocking"
- steal crow _ "taking"
- boss gale ashk "deputy"
- investigate ashk crow "hunt"
- investigate ren+tobi crow "join"#2
- threaten crow ren "end of a hook"
- parent dad tobi "father"
+ flee crow "gone"
- kill! crow ren "spare"

== 5
Beach episode, sort of. The [guild](guild) delivers ice to the [Cloud Empress](emp)'s summer palace, and [Goro](goro), never without [his](goro) sword, turns out to be a demon at sandcastles. [Mimi](mimi) teaches [Tobiko](tobi) to float; [Tobiko](tobi) teaches [Mimi](mimi) to spit melon seeds. By sunset [they](mimi+tobi) swear to be sisters. That same night [Goro](goro) opens the window to four men in grey. By breakfast [his](goro) [mistress](mimi) is gone, and so is [he](goro).
- travel guild emp "delivers"
- create goro "sandcastles"
- advisor mimi tobi "teaches"
- advisor tobi mimi "teaches"#2
+ friend.start mimi tobi "sisters"
+ betray goro mimi "opens"
- abduct goro mimi "gone"
- boss mimi goro "mistress"

== 6
[Zephir](baron)'s tower, no doors, no stairs. [Gale](gale) refuses to risk a war for one [girl](mimi); the [sweeper](tobi) hands back [her](tobi) broom and quits on the spot. [Ren](ren) is grounded and climbs out of the chimney. The [two](ren+tobi) of [them](ren+tobi) fly [Bolt](bolt) through a hailstorm and into the tower pantry, where [Goro](goro) is crying into the rice. They've got [his](goro) little [son](tyke), [he](goro) says. "[You](goro) could have TOLD [us](ren+tobi)," [Tobiko](tobi) yells. And then: "Where is [he](tyke)?"
- reject gale _ "refuses"
+ quit tobi gale "quits"
- flee ren "climbs"
- travel ren+tobi "fly"
- find ren+tobi goro "crying"
- sad goro "crying"
- parent goro tyke "son"
- abduct.past _ tyke "They've got"
- reveal goro ren+tobi "says"
- sad tobi goro "yells"

== 7
Double jailbreak. [Goro](goro) carries the [boy](tyke), [Ren](ren) carries the trunks, and [Tobiko](tobi), eyes squeezed shut, flies [Mimi](mimi) out of the wedding itself, veil and all, seconds before the "I do". [Zephir](baron) lets loose the hurricane [he](baron) keeps in a jar. It is the [Crow](crow) [who](crow) dives between. The blast rips off the mask; underneath is a scarred young [woman](kuro), [Kuroha](kuro), once the [Alley](guild)'s best pupil. [She](kuro) spits blood at [her](kuro) old [teacher](gale)'s name.
- rescue goro tyke "carries"
+ rescue tobi mimi "flies"
- wedding! baron mimi "seconds before"
- attack baron _ "hurricane"
+ rescue kuro tobi "dives"
- discover _ kuro "mask"
- injure.past kuro "scarred"
- injure kuro baron "spits blood"
- advisor.past gale kuro "teacher"
- enemy gale kuro "spits blood at"

== 8
Bandages and flashbacks. Six years ago [Kuroha](kuro) flew as wingman to [Tobiko](tobi)'s [dad](dad). On a secret run for the [guild](guild) [the two](dad+kuro) were shot down, by a bolt from [their](dad+kuro) own side; [she](kuro) crawled out of the sea, [he](dad) didn't. [She](kuro) has been looking through mailbags ever since for the order that killed [him](dad). [Mimi](mimi) changes the dressings. [Tobiko](tobi) sits outside the door for a long time before [she](tobi) goes in and gives [her](kuro) the goggles.
- colleague.past dad kuro "wingman"
- parent dad tobi "dad"
- attack.past _ dad+kuro "shot"
- flee.past kuro "crawled"
- investigate kuro _ "looking"
- die.past dad "killed"
- steal.past kuro _ "mailbags"
- treat kuro mimi "dressings"
+ gift tobi kuro "gives"

== 9
Back in the [Alley](guild), hands up. [Gale](gale) is asked straight out and turns grey: [she](gale) signed the flight plan, not the order. There was only one other [person](ashk) [who](ashk) had a stamp. [Ashkari](ashk) smiles, applauds, and drops the roof on all of [them](gale+kuro+tobi). When the dust has cleared the [deputy](ashk) is off to [Zephir](baron)'s with the [guild](guild)'s maps, and [Master Gale](gale) is lying under a beam with both legs crushed. [She](gale) names a successor: [Kuroha](kuro). [Kuroha](kuro) says a rude word. Then [she](kuro) says yes.
- return kuro+tobi "Back in"
- accuse kuro+tobi gale "asked"
- reveal gale kuro+tobi "signed"
+ discover kuro+tobi ashk "only one other person"
- attack ashk gale+kuro+tobi "roof"
- flee ashk baron "is off to"
- steal ashk guild "maps"
- injure gale ashk "crushed"
+ hire kuro gale "successor"
- boss gale ashk "deputy"

== 10
Training arc! Under the new [head](kuro) the apprentices fly blindfold, which suits [Tobiko](tobi) down to the ground. [Ren](ren), [who](ren) has stopped going to pieces over [Mimi](mimi), can't work out when [he](ren) started watching the [girl](tobi) with the broom. [Mimi](mimi) can, and teases [him](ren) mercilessly. From [her](gale) sickbed [Gale](gale) writes to the [Empress](emp), proposing an alliance. The answer comes by swan: the [Empress](emp) will side with whoever wins the Monsoon Race.
- boss kuro guild "head"
- happy tobi "suits"
- love.end ren mimi "has stopped"
- love.start ren tobi "watching"
- discover mimi ren "Mimi can"
- ill gale "sickbed"
- create gale "writes"
+ friend? emp guild "alliance"
- help? emp _ "side"

== 11
Race day. [Ashkari](ashk), flying for the [Baron](baron), cuts [Ren](ren)'s line on the first lap. [Ren](ren) falls; [Goro](goro), in the spectators' boat, catches [him](ren) in a tablecloth, and a collarbone goes. [Kuroha](kuro) and the [traitor](ashk) duel with hooks above the strait until both kites tear. [She](kuro) could cut [him](ashk) loose. [She](kuro) drags [him](ashk) along by the collar instead. That leaves one [flyer](tobi) in front, on a rusty [drone](bolt), with [her](tobi) eyes wide open.
- boss baron ashk "flying for"
+ attack ashk ren "cuts"
- rescue goro ren "catches"
- injure ren "collarbone"
- betray.past ashk _ "traitor"
- attack ashk kuro "duel"
- attack kuro ashk "duel"
- kill? kuro ashk "cut him loose"
- arrest kuro ashk "drags"

== 12
[Tobiko](tobi) wins by a nose ([Bolt](bolt)'s). The [Empress](emp) keeps [her](emp) word, [Zephir](baron)'s winds are let out of their jars, and the [Baron](baron), without so much as a breeze to [his](baron) name, has to walk home. [Ashkari](ashk), in chains, gives up one last secret to save [his](ashk) skin: [Tobiko](tobi)'s [father](dad) was picked up by a whaler. There's an island. There's a lighthouse. Nobody says anything. [Ren](ren), arm in a sling, grabs the [champion](tobi)'s hand and forgets to let go. Next season: due west!
+ find tobi "wins"
- help emp guild "word"
- lose baron "let out of their jars"
- arrest _ ashk "chains"
+ reveal ashk tobi "secret"
- parent dad tobi "father"
- rescue.past _ dad "picked"
- injure ren "sling"
- love ren tobi "forgets to let go"
- travel? _ "due west"
