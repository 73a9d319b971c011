%series The Salt Throne of Ys
%lang en
%genre fantasy, fan wiki episode guide
%cast queen    | Queen Ysolde; Ysolde | f
%cast regent   | Lord Varek; Varek | m
%cast princess | Princess Anwen; Anwen | f
%cast thistle  | Thistle | m
%cast smith    | - | f
%cast bard     | Corentin | m
%cast ferryman | - | m
%cast witch    | Mother Ash; Ash | f
%cast envoy    | Prince Hakon; Hakon | m
%cast giant    | Brum | m
%cast captain  | Captain Dace; Dace | f
%cast maid     | Ember | f
%cast watch    | the Gull Watch; Gull Watch | g

== 1 Low Water
[Queen Ysolde](queen) has slept for seven years in a bed of salt, and [her](queen) [brother-in-law](regent), [Lord Varek](regent), rules in [her](queen) place as regent. [Her](queen) [daughter](princess), [Princess Anwen](princess), turns eighteen and is told over the birthday cake that [she](princess) shall wed [Prince Hakon](envoy) of the North. The [princess](princess), [whose](princess) heart belongs to [Thistle](thistle), a [thief](thistle) without a surname, climbs out of the window. [Thistle](thistle) is late. The [one](ferryman) waiting below is a [ferryman](ferryman) with no face.
- kin queen regent "brother-in-law"
- ill queen "slept"
- parent queen princess "daughter"
- celebrate princess "birthday cake"
+ wedding? envoy princess "wed"
- love princess thistle "heart belongs to"
+ flee princess "climbs out"
- meet ferryman princess "waiting below"

== 2 The Ferryman's Price
For a lock of [her](princess) hair the [ferryman](ferryman) sets [Anwen](princess) down among the marsh folk, where a [smith](smith) with burnt forearms takes [her](princess) on as a bellows girl and asks nothing. [Thistle](thistle), meanwhile, is seized on the palace roof by the [Gull Watch](watch). [Their](watch) [captain](captain), [Dace](captain), grew up in the same gutter as the [thief](thistle) and used to call [him](thistle) brother; [she](captain) locks [him](thistle) up all the same. The [regent](regent) has the [princess](princess)'s [maid](maid), [Ember](maid), put on the [runaway](princess)'s gown.
- gift princess ferryman "lock of her hair"
- help ferryman princess "sets Anwen down"
+ hire princess smith "takes her on"
+ arrest watch thistle "seized"
- boss captain watch "captain"
- friend.past captain thistle "call him brother"
- boss princess maid "maid"

== 3 Veil
[Hakon](envoy) arrives with forty ships and a toothache, is shown a veiled [girl](maid) and bows to [her](maid). The false [bride](maid) speaks little. In [her](maid) third silence the [suitor](envoy) starts to like [her](maid). [Brum](giant), the [giant](giant) [who](giant) carries the [prince](envoy)'s luggage, has smelled soap and kitchen smoke and sees through the whole thing, yet holds [his](giant) tongue because the [girl](maid) has given [him](giant) cake. In the marsh the [smith](smith) sings at the anvil. It's the [queen](queen)'s lullaby, and [Anwen](princess)'s hammer stops in the air.
- travel envoy "arrives"
- ill envoy "toothache"
- meet envoy maid "bows to her"
- betray maid envoy "false bride"
- love.start envoy maid "starts to like her"
+ discover giant maid "sees through"
- reveal! giant "holds his tongue"
- gift.past maid giant "given him cake"
- create smith "sings"
+ discover princess smith "hammer stops"

== 4 Plain Tale
The [bard](bard) visits [Dace](captain). The [bard](bard) courts [Dace](captain). [Dace](captain) yawns at the [bard](bard). [She](captain) goes down to the cells. [Thistle](thistle) begs [Dace](captain) for water. [Dace](captain) brings [Thistle](thistle) wine. [Ash](witch) sleeps in the next cell. [Ash](witch) is a witch, and proud of it. Once [Ash](witch) loved [Varek](regent). [Varek](regent) left [Ash](witch) for a crown. [Ash](witch) picks the lock. [Thistle](thistle) gets away from the [Watch](watch). [Brum](giant) saw [Ash](witch). [Brum](giant) says nothing again.
- flirt bard captain "courts"
- reject captain bard "yawns"
- gift captain thistle "brings Thistle wine"
- neighbour thistle witch "next cell"
- love.past witch regent "loved"
+ breakup.past regent witch "left Ash"
- help witch thistle "picks the lock"
+ flee thistle watch "gets away"
- discover giant witch "Brum saw Ash"
- reveal! giant "says nothing again"

== 5 Bellows
"Who taught [you](smith) that song?" Pressed by the bellows [girl](princess), the [smith](smith) puts down the tongs. [She](smith) is the elder [sister](smith) of the sleeping [queen](queen), disowned for running off with a charcoal-burner, and has been mourning [her](queen) ever since. [Aunt](smith) and [niece](princess) fall round each other's necks. [Thistle](thistle) reaches the marsh the same night, muddy and sorry, and is met with a bucket of cold water; then [Anwen](princess) lets [him](thistle) share the blanket.
+ reveal smith princess "puts down the tongs"
- sibling queen smith "elder sister"
- kin princess smith "Aunt"
- travel thistle "reaches the marsh"
- attack princess thistle "bucket of cold water"
- flee.past smith "running off"
- sad smith queen "mourning"
+ reconcile princess thistle "share the blanket"

== 6 The Second Captain
[Varek](regent) strips [Dace](captain) of [her](captain) command over the jailbreak, and gives the plume to the [bard](bard), a spy of [his](regent) from the first verse. The new [captain](bard) sings no more. [His](bard) [predecessor](captain), drunk on quay brandy, arm-wrestles [Brum](giant) and loses, and wakes with [her](captain) head on the [giant](giant)'s chest; [neither](captain+giant) minds. [Ember](maid), for [her](maid) part, can no longer bear the veil. [She](maid) lifts it before [Hakon](envoy) on the sea stairs and waits to be struck. [He](envoy) asks [her](maid) what [her](maid) name is.
+ quit captain regent "strips"
- hire bard regent "gives the plume"
- boss regent bard "spy of his"
- lose captain giant "loses"
- sex captain giant "wakes with her head"
+ reveal maid envoy "lifts it"
- sad maid "can no longer bear"

== 7 Quarrel of Kings
The [regent](regent) demands a wedding by the spring tide; the [Northerner](envoy) says [he](envoy) will gladly have the [bride](maid), only not the [one](princess) on the parchment. Words are followed by gauntlets, and [Varek](regent) has the [guest](envoy) thrown into the cell where [Mother Ash](witch) is knitting. [She](witch) used to be a beauty, [she](witch) tells [him](envoy), and [she](witch) bore the [regent](regent) a [son](thistle), [whom](thistle) the tide took, or a gutter. Above, the [bard](bard) slaps [Ember](maid) for the theft of a gown. [Brum](giant) drops a chandelier on the [captain](bard).
- wedding? envoy princess "wedding"
- wedding? envoy maid "gladly have the bride"
- reject envoy princess "not the one"
- quarrel envoy regent "Words"
+ arrest regent envoy "thrown into the cell"
- parent regent+witch thistle "son"
- birth.past witch thistle "bore"
+ reveal witch envoy "tells him"
- attack bard maid "slaps"
- accuse bard maid "theft"
- attack giant bard "chandelier"

== 8 Marsh Wedding
[Anwen](princess) takes [Thistle](thistle) for better, for worse. The [smith](smith) joins [their](princess+thistle) hands. [Dace](captain) holds the ring for [Thistle](thistle). [Dace](captain) has found [her](captain) old [friend](thistle) again. [Brum](giant) carries in the ale, and then [Dace](captain). [They](captain+giant) are inseparable now. The [ferryman](ferryman) watches from the reeds. [He](ferryman) wants [Anwen](princess) too. So [he](ferryman) steals [Anwen](princess) at dawn. The [bridegroom](thistle) finds a wet pillow. [Thistle](thistle) howls. The [smith](smith) heats a blade.
+ wedding princess thistle "for better, for worse"
- advisor captain thistle "holds the ring"
- friend captain thistle "friend"
- couple captain giant "inseparable"
- love ferryman princess "wants"
+ abduct ferryman princess "steals"
- sad thistle "howls"

== 9 Underwater Hall
On the sea floor the [ferryman](ferryman) seats [his](ferryman) [captive](princess) at a table for two and begs [her](princess) to be [his](ferryman) [queen](princess). [She](princess) throws the soup. The [one](ferryman) without a face has, it appears, a voice, and tells [her](princess) through the steam what no one on land has grasped: the salt sleep was brewed by [Varek](regent), [he](ferryman) himself fetched the herbs, and a kiss will not break it, only an apology. [Anwen](princess), with child since the marsh, feels sick, and the [ferryman](ferryman), a gentle [monster](ferryman), holds the bowl.
- propose ferryman princess "begs her"
+ reject princess ferryman "throws the soup"
+ reveal ferryman princess "tells her"
- ill.past queen regent "brewed by Varek"
- help.past ferryman regent "fetched the herbs"
- pregnant princess "with child"
- ill princess "feels sick"
- help ferryman princess "holds the bowl"

== 10 The Face of the Thief
[Ash](witch) breaks out of the cell, as [she](witch) could have done on any day these seven years, with [Hakon](envoy) in tow, and stumbles over [Thistle](thistle) at the water gate. The birthmark, the crooked ear: there is no doubt. "[Mother](witch)?" says the [thief](thistle), [who](thistle) has never used the word. So [Varek](regent) is [his](thistle) [father](regent), and the [wife](princess) [he](thistle) has lost is [his](thistle) [cousin](princess) by marriage only, as the wiki feels bound to add. [Ember](maid) falls into the [prince](envoy)'s arms, and [he](envoy) kisses every freckle.
+ flee envoy+witch "breaks out"
- find witch thistle "stumbles over"
+ discover witch thistle "birthmark"
- parent witch thistle "Mother"
- parent regent thistle "father"
- married princess thistle "wife"
- kin princess thistle "cousin"
- kiss envoy maid "kisses every freckle"

== 11 High Water
The [ferryman](ferryman) rows the [princess](princess) home of [his](ferryman) own accord; [Thistle](thistle) lowers the blade. At the bed of salt the [smith](smith) says sorry to [her](smith) [sister](queen), for the years, for the silence, and the [queen](queen) opens [her](queen) eyes. The [regent](regent) lunges at [her](queen) with a fish knife. It's the former [captain](captain) [who](captain) runs [him](regent) through, weeping, while the new [one](bard) makes for the harbour. [Ysolde](queen) gives [Hakon](envoy) a treaty and [Ember](maid) a title, so that [they](envoy+maid) may wed. The [ferryman](ferryman) is asked to be godfather.
- return princess ferryman "rows the princess home"
- reconcile queen smith "says sorry"
- sibling queen smith "sister"
+ recover queen "opens her eyes"
- attack regent queen "lunges"
+ kill captain regent "runs him through"
- sad captain "weeping"
- flee bard "makes for the harbour"
- gift queen envoy+maid "gives"
- wedding? envoy maid "wed"
