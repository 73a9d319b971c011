%series Station 9, Kalahari Road
%lang en
%genre police drama, Botswana, encyclopaedia episode list
%cast neo     | Superintendent Neo Molefe; Neo; Molefe | f
%cast kagiso  | Kagiso Tau; Kagiso; Tau | m
%cast wessel  | Wessel Brink; Brink; Wessel | m
%cast naledi  | Naledi Molefe; Naledi | f
%cast oarabile | Oarabile; Oarabile Dube; Dube | m
%cast lorato  | Lorato Tau; Lorato | f
%cast sefako  | Chief Sefako; Sefako | m
%cast hannelie | Hannelie Brink; Hannelie | f
%cast pule    | Pule | m
%cast ranger  | - | f
%cast granny  | Mma Boitumelo; Boitumelo | f
%cast chen    | Mr Chen; Chen | m
%cast geolog  | - | m
%cast twinb   | Tebogo; Tebogo Dube | m

== 1
A diamond [geologist](geolog) is dragged from [his](geolog) tent by what the papers call a lion. [Superintendent Neo Molefe](neo), newly posted to [Station 9](#s9), observes that lions do not wear boots. [Her](neo) [deputy](kagiso), [Kagiso Tau](kagiso), has written "lion" in the book already and resents having to cross it out. The dead [man](geolog)'s [employer](wessel), the cattle [baron](wessel) [Wessel Brink](wessel), offers the police the use of [his](wessel) aeroplane and [his](wessel) version.
+ kill _ geolog "dragged"
- hire neo "posted" #s9
- boss neo kagiso "deputy"
- discover neo _ "observes"
- create kagiso "written"
- sad kagiso neo "resents"
- die geolog "dead"
- boss wessel geolog "employer"
- gift? wessel _ "offers"

== 2
[Neo](neo)'s [daughter](naledi), [Naledi](naledi), seventeen and furious at the desert, bunks off school and gets a lift from [Oarabile Dube](oarabile), [who](oarabile) sells airtime and has no licence. [They](naledi+oarabile) run over something in the dark. It is a rucksack with core samples in it. [Oarabile](oarabile) wants to leave it lying; [Naledi](naledi), a policewoman's [child](naledi) after all, hides it under [her](naledi) bed and tells [her](naledi) [mother](neo) that [she](naledi) was at choir.
- parent neo naledi "daughter"
- sad naledi "furious"
- flee naledi "bunks off"
- help oarabile naledi "lift"
+ find naledi+oarabile "run over"
+ betray naledi neo "at choir"

== 3
The village [chief](sefako), [Sefako](sefako), is brought in for questioning: [he](sefako) had cursed the [geologist](geolog) before forty witnesses. [He](sefako) cursed everybody, [his](sefako) [aunt](granny), [Mma Boitumelo](granny), points out, and if curses were worth anything [Brink](wessel) would have no teeth. [Neo](neo) releases the [chief](sefako) with an apology, and [Tau](kagiso), [who](kagiso) had promised [Brink](wessel) an arrest, has to explain himself at the farm. [He](kagiso) comes away with a bottle and a bruise.
+ arrest neo sefako "brought in"
- threaten.past sefako geolog "cursed"
- kin granny sefako "aunt"
- help neo sefako "releases"
- reconcile neo sefako "apology"
- arrest? kagiso _ "an arrest"
- gift wessel kagiso "bottle"
- attack wessel kagiso "bruise"

== 4
A park [ranger](ranger) leads [Molefe](neo) to the place where the boots stop and tyres begin. [She](ranger) has seen the car: it is the same that collects pangolin scales for one [Mr Chen](chen), [whom](chen) nobody has ever seen. On the way home [the two](neo+ranger) come upon [Hannelie Brink](hannelie), [Wessel](wessel)'s [wife](hannelie), walking along the road in a nightdress, forty kilometres from [her](hannelie) house. [She](hannelie) asks politely for a lift in any direction but that.
- help ranger neo "leads Molefe"
+ reveal ranger neo "seen"
- return neo+ranger "way home"
- find neo+ranger hannelie "come upon"
- married hannelie wessel "wife"
- help? neo+ranger hannelie "lift"
+ flee hannelie wessel "any direction but that"

== 5
[Hannelie](hannelie) sleeps for two days in [Neo](neo)'s spare room. What [she](hannelie) says on waking, [she](hannelie) says to [Naledi](naledi), over cornflakes: [her](hannelie) [husband](wessel) keeps a second set of maps. [Naledi](naledi) owns up to the rucksack. Before anyone can compare the two, the house is turned upside down in broad daylight, and the only thing gone is from under the bed. [Kagiso](kagiso) was on watch outside. [He](kagiso) had been called, [he](kagiso) says, to a goat.
- housemate hannelie neo "spare room"
- married hannelie wessel "husband"
- reveal hannelie naledi "over cornflakes"
+ reveal naledi _ "owns up"
- investigate _ neo "upside down"
+ steal _ naledi "gone"
- betray kagiso neo "to a goat"

== 6
[Oarabile](oarabile), [who](oarabile) alone knew what lay under that bed, is beaten to within an inch of [his](oarabile) life behind the bus rank. At the clinic [Lorato Tau](lorato), [Kagiso](kagiso)'s [wife](lorato) and the only [doctor](lorato) for a day's drive, removes a kidney and then, off duty, goes through [her](lorato) [husband](kagiso)'s pockets. [He](kagiso) took forty thousand pula from a [man](wessel) [who](wessel) breaks boys. [She](lorato) lays it out on the bed, note by note, for when [he](kagiso) comes home.
- discover.past oarabile "knew"
+ attack _ oarabile "beaten"
- treat oarabile lorato "removes"
- married kagiso lorato "wife"
- investigate lorato kagiso "goes through"
- gift.past wessel kagiso "took"
+ discover lorato kagiso "forty thousand pula"
- attack wessel _ "breaks"
- reveal lorato kagiso "lays"

== 7
[Tau](kagiso) does not come home. [Lorato](lorato) lies awake, first from anger, then from something else; in the morning [she](lorato) walks into [Neo](neo)'s office with the money in a pillowcase. Meanwhile, under the watch of [Brink](wessel)'s [foreman](pule), [Pule](pule), the [deputy](kagiso) is digging a hole in the sand, about [his](kagiso) own length. [Pule](pule) and [he](kagiso) played on the same football team at school. [Pule](pule) looks at [his](pule) watch, yawns, and fires into the ground.
- return! kagiso "does not come home"
- sad lorato kagiso "from anger"
- travel lorato "walks"
+ reveal lorato neo "pillowcase"
- abduct pule kagiso "under the watch"
- boss wessel pule "foreman"
- threaten pule kagiso "digging a hole"
- friend.past kagiso pule "same football team"
+ rescue pule kagiso "fires into the ground"

== 8
The desert, four days. [Kagiso](kagiso), without water or shoes, is picked up by [Mma Boitumelo](granny), [who](granny) is out for melons with a donkey and does not hold with policemen. [She](granny) pours a little into [him](kagiso) every mile. In town a second [Dube](twinb) steps off the bus: [Tebogo](twinb), [Oarabile](oarabile)'s double, a law [student](twinb) with a temper. Seeing [him](twinb) at the bedside of [his](twinb) [brother](oarabile), [Naledi](naledi) screams, then stares, then smooths [her](naledi) hair.
+ rescue granny kagiso "picked up"
- help granny kagiso "pours"
- sibling oarabile twinb "brother"
- travel twinb "steps off the bus"
- ill oarabile "bedside"
- sad naledi "screams"
- love.start naledi twinb "smooths her hair"

== 9
With two [Dubes](oarabile+twinb) in town, an ambush suggests itself. [Tebogo](twinb) lets it be known that [Oarabile](oarabile) can walk again and will testify. That night the [killers](chen+pule) come to the clinic, and find in the bed not a boy but a [superintendent](neo) with a torch. One of [the two](chen+pule) is [Pule](pule). The [other](chen), small, bespectacled, in [Hannelie](hannelie)'s missing pearls, presents a business card. So [he](chen) does exist.
+ betray neo+twinb chen+pule "ambush"
- betray twinb _ "lets it be known"
- recover? oarabile "walk again"
- reveal? oarabile _ "testify"
- kill? chen+pule oarabile "killers"
- travel chen+pule "come"
+ arrest neo chen+pule "not a boy"
- steal.past chen hannelie "missing pearls"
- reveal chen neo "presents"

== 10
[Chen](chen) is out in an hour, on a telephone call from the capital, and so is the [superintendent](neo): [Molefe](neo) is recalled for exceeding [her](neo) authority. [She](neo) packs as slowly as [she](neo) can. [Kagiso](kagiso) rides up to the station on a donkey, walks past everybody to the cells and locks himself in. [He](kagiso) will dictate, [he](kagiso) says, but only to [his](kagiso) [wife](lorato). [Lorato](lorato) sharpens a pencil on the other side of the bars. [She](lorato) does not sit down until page six.
- help _ chen "telephone call"
- quit neo "recalled"
- travel? neo "packs"
+ return kagiso "rides up"
- arrest _ kagiso "cells"
- married kagiso lorato "wife"
+ reveal kagiso lorato "dictate"
- reconcile? kagiso lorato "sit down"

== 11
The second set of maps is in the piano. [Hannelie](hannelie), back in the farmhouse in [her](hannelie) best dress, plays [her](hannelie) [husband](wessel) to sleep and carries them out to [Sefako](sefako), under [whose](sefako) village, it appears, the whole matter lies glittering. [Wessel Brink](wessel) wakes. [He](wessel) is at the gate with a rifle when [Chen](chen), for [whom](chen) partners have a limited term, drives up behind [him](wessel) with the lights off. The lions, [Pule](pule) remarks later, were real this time.
- return hannelie "back"
- create hannelie "plays"
- married hannelie wessel "husband"
+ betray hannelie wessel "carries"
- gift hannelie sefako "carries"
- threaten wessel hannelie "rifle"
- colleague chen wessel "partners"
- betray chen wessel "a limited term"
- travel chen "drives up"
+ die wessel "real this time"

== 12
By petition of four villages and a clinic, [Neo](neo) is unpacked again. [Chen](chen) reaches the border at [Martin's Drift](@drift) in a load of melons, on which [Mma Boitumelo](granny), [who](granny) knows melons, knocks one after another until one says ouch. [Tau](kagiso) serves a year and is fetched at the gate by [Lorato](lorato), with shoes. The law [student](twinb) goes back to [Gaborone](@gaborone). [Naledi](naledi) has, by pure coincidence, applied there. [Her](naledi) [mother](neo) helps [her](naledi) carry the rucksack.
- help _ neo "petition"
+ return neo "unpacked"
- find granny chen "says ouch"
- flee chen "reaches"
+ arrest.past _ kagiso "serves"
- reconcile kagiso lorato "with shoes"
- travel twinb "goes back" @gaborone
- travel? naledi "applied"
- parent neo naledi "mother"
- help neo naledi "helps"
