%series The Hereditary Astronaut
%lang en
%genre space opera at a court aboard a ring station, streaming one-paragraph blurbs
%cast marg     | Margravine; Ilse-Amara Ott | f
%cast heir     | Prince Cosmo; Cosmo | m
%cast twin     | Princess Vesper; Vesper | f
%cast guard    | Korhonen | f
%cast envoy    | Envoy Tash; Tash | n
%cast gardener | Hollis Bright; Bright | m
%cast doctor   | Dr. Anand; Anand | m
%cast wife     | Lucasta Anand; Lucasta | f
%cast valet    | Seventeen | n
%cast uncle    | Duke Rainer; Rainer | m
%cast sweeper  | Yoko Darling; Yoko | f
%cast regent   | - | n
%cast father   | - | m
%cast granny   | - | f
%cast poet     | - | m

== 1 The Airlock
On the eve of [his](heir) coronation [Prince Cosmo](heir) opens the wrong door, and only the hand of a floor [sweeper](sweeper) on [his](heir) collar keeps [him](heir) from going out into space in evening dress. The sign on the door had been changed. [His](heir) [mother](marg), the [Margravine](marg), sends for [Korhonen](guard), the [captain](guard) of the guard; [her](marg) [brother](uncle), [Duke Rainer](uncle), sends for the [sweeper](sweeper), and asks what a [woman](sweeper) of [her](sweeper) grade was doing in that corridor. Sweeping, [she](sweeper) says. [Vesper](twin), the [prince](heir)'s [twin](twin), born eleven minutes too late to inherit, laughs until [she](twin) has to sit down. Nobody else does.
+ rescue sweeper heir "keeps him"
- attack _ heir "had been changed"
- parent marg heir "mother"
- sibling marg uncle "brother"
- investigate uncle sweeper "asks what"
- sibling heir twin "twin"
- happy twin "laughs"

== 2 Seventeen
[Seventeen](valet), the [prince](heir)'s mechanical [valet](valet), remembers everything that [it](valet) has seen except the last two days. Somebody has wiped them. [Korhonen](guard) suspects the [princess](twin) and tells [her](twin) so at fencing. [Vesper](twin), parrying, replies that if [she](twin) wanted [her](twin) [brother](heir) dead [she](twin) would simply let [him](heir) cook. The two [women](guard+twin) fence rather longer than the lesson. Down in the gardens, the head [gardener](gardener), [Hollis Bright](gardener), digs in something at night that is the length of a man. The [doctor](doctor) sees [him](gardener) from a balcony where [he](doctor) has no business to be, in a dressing gown that is not [his](doctor).
- attack.past _ valet "wiped"
+ accuse guard twin "suspects"
- kill! twin heir "if she wanted"
- sibling heir twin "brother"
- flirt guard twin "rather longer than the lesson"
- advisor guard twin "the lesson"
- discover doctor gardener "sees him"
+ affair doctor _ "dressing gown"

== 3 Envoy
From the outer worlds comes [Envoy Tash](envoy), [who](envoy) is neither man nor woman, eats nothing, and brings an offer: peace, if the [heir](heir) will marry the [regent](regent) out there. [He](heir) would rather not. [Cosmo](heir) has been writing verses to somebody for a year, and when the [Margravine](marg) demands the name, [he](heir) names a [poet](poet) long dead. The [Duke](uncle) urges [his](uncle) [nephew](heir) to accept, and afterwards is seen by the [sweeper](sweeper) to bow, very low, to the [envoy](envoy). In the medical bay [Lucasta Anand](wife), the [doctor](doctor)'s [wife](wife), irons a dressing gown and finds it a size too large.
- travel envoy "comes"
+ wedding? heir regent "will marry"
- reject heir regent "rather not"
- love heir _ "verses to somebody"
- betray heir marg "names a poet"
- die.past poet "long dead"
- kin heir uncle "nephew"
- discover sweeper uncle "is seen by the sweeper"
- married doctor wife "wife"
- discover wife doctor "a size too large"

== 4 What Was Under the Roses
[Korhonen](guard) has the beds dug up. It's not a corpse; it is a rocket, four metres long and homemade. [Bright](gardener) was born on the ring, like [his](gardener) [father](father) and [grandmother](granny), and before [he](gardener) dies [he](gardener) would like to stand on something that doesn't turn. The [captain](guard), [whose](guard) duty is to confiscate it, asks how far it would get. To the moon, says the old [man](gardener), with luck. [She](guard) has it covered up again. The [duke](uncle)'s agents come for it an hour later and find roses. Who told [Rainer](uncle)? [Dr. Anand](doctor), asked about it by [his](doctor) [wife](wife) across the soup, drops the spoon.
- investigate guard gardener "dug up"
- create gardener "homemade"
- parent father gardener "father"
- kin gardener granny "grandmother"
- travel? gardener "stand on something"
+ help guard gardener "covered up again"
- reveal.past _ uncle "Who told Rainer"
- accuse? wife doctor "asked about it"
- married doctor wife "wife"

== 5 Lucasta Counts
The [physician](doctor) has been sleeping with the [Duke](uncle) since the spring equinox. [Lucasta](wife) doesn't scream. [She](wife) counts [his](doctor) pills, which are two short, goes to the [valet](valet) and, with a hairpin, looks into the back of [its](valet) head. There is a trace of them on the contacts. So it was [her](wife) [husband](doctor) [who](doctor) wiped [it](valet), at the bidding of the [man](uncle) in the large dressing gown. [She](wife) ought to tell the [Margravine](marg). [She](wife) sits down on the [valet](valet)'s charging stool first, and [Seventeen](valet), [which](valet) can't recall [her](wife) name, offers [her](wife) a handkerchief.
+ affair doctor uncle "sleeping with"
- cheat doctor wife "sleeping with"
- investigate wife doctor "counts his pills"
- married doctor wife "husband"
+ discover wife doctor+uncle "wiped it"
- attack.past doctor valet "wiped it"
- reveal? wife marg "ought to tell"
- help valet wife "handkerchief"

== 6 A Day Without Gravity
The ring stops for repairs. For nine hours the whole court floats. The [poet](poet)'s bust floats; the soup is forbidden. [Princess Vesper](twin) and [Korhonen](guard) happen to be in the same pantry when it starts, and are found there, when it ends, sitting among the fallen tins with [their](guard+twin) hair undone. [Duke Rainer](uncle) spends it tied to a chair, being ill. [Cosmo](heir), under the ceiling of the great hall, meets [Yoko Darling](sweeper), the [woman](sweeper) [who](sweeper) once held [him](heir) by the collar, sweeping the chandelier. [He](heir) has written to [her](sweeper) for a year, without ever learning [her](sweeper) name.
- discover _ guard+twin "are found"
- sex guard twin "hair undone"
- ill uncle "being ill"
+ meet heir sweeper "meets"
- rescue.past sweeper heir "held him"
+ love heir sweeper "written to her"

== 7 Poison, Properly
The [Margravine](marg) collapses over the treaty. [Anand](doctor), called to [her](marg) bedside, is barred from it by [his](doctor) own [wife](wife), [who](wife) says aloud, in front of the whole court, whose bed [he](doctor) came from. [He](doctor) denies nothing. It wasn't [he](doctor) [who](doctor) put the stuff in the ink, [he](doctor) says, [he](doctor) only measured it; [he](doctor) had thought that it was for rats. Twenty drops of the antidote are left, and [he](doctor) gives them to [Lucasta](wife) to give. [Rainer](uncle), meanwhile, has had himself declared regent. [His](uncle) first decree is the arrest of [his](uncle) [niece](twin).
+ ill marg "collapses"
+ reveal wife doctor "says aloud"
- affair.past doctor uncle "whose bed"
- married doctor wife "wife"
- attack _ marg "the stuff in the ink"
- attack! doctor marg "wasn't he"
- reveal doctor _ "only measured it"
- help doctor wife "gives them"
- treat marg wife "to give"
- hire uncle "declared regent"
- arrest? uncle twin "the arrest"
- kin twin uncle "niece"

== 8 The Captain's Choice
It is [Korhonen](guard) [who](guard) is sent to carry it out. [Vesper](twin) opens the door to [her](guard) in the fencing jacket and holds out both wrists: "In the pantry [you](guard) were gentler." The [officer](guard) lets the cuffs fall. By the time the [duke](uncle)'s own men arrive, the [princess](twin) and [her](twin) [jailer](guard) are crawling along a pipe with [Seventeen](valet) ahead of [them](guard+twin) as a lamp. [They](guard+twin+valet) come out among roses. [Bright](gardener) has room for one, [he](gardener) says, in a craft built for himself. [He](gardener) looks from the [one](guard) to the [other](twin). Then [he](gardener) begins, sighing, to unscrew the seat.
- arrest? guard twin "sent to carry it out"
- affair.past guard twin "In the pantry"
+ rescue guard twin "lets the cuffs fall"
- flee guard+twin+valet uncle "crawling along"
- help valet guard+twin "as a lamp"
+ help gardener guard+twin "unscrew the seat"

== 9 Envoy Tash Eats
[Tash](envoy) has never been seen at table. Tonight the [envoy](envoy) takes a seat opposite the [usurper](uncle), unfolds a napkin, and asks for fish. The gift of the outer worlds to [Duke Rainer](uncle) was a fleet, if the [heir](heir) came to grief; it was not, says [Tash](envoy), a licence to poison a [woman](marg) [whom](marg) [I](envoy) respect. Bones first, the [diplomat](envoy) eats the entire fish. [Rainer](uncle) understands that [he](uncle) has been dropped. In the cells, [Cosmo](heir) hears a broom: three strokes, a pause, three strokes. [He](heir) has scanned enough verse to know a key when [he](heir) hears one, and turns to face the grating.
- gift? envoy uncle "a fleet"
- betray.past envoy+uncle heir "came to grief"
- accuse envoy uncle "a licence to poison"
+ betray envoy uncle "has been dropped"
- arrest.past _ heir "In the cells"
+ rescue? sweeper heir "hears a broom"

== 10 Three on a Rocket
Built for one, the rocket holds three, if two are in love. [Bright](gardener), between [them](guard+twin) and the fuel, keeps [his](gardener) eyes on the moon. Behind, on the ring, [Yoko](sweeper) has the [prince](heir) out through the laundry. [He](heir) is dressed as a sack. The [sweeper](sweeper) stops to catch [her](sweeper) breath and [he](heir), from inside the sack, recites to [her](sweeper) what [he](heir) has never yet had the courage to say in prose. "[I](sweeper) know," says [Yoko](sweeper). "[I](sweeper) empty [your](heir) basket." At moonrise the radio gives a crackle, then a cough. An old [man](gardener) is reporting that it doesn't turn.
- travel gardener+guard+twin "the rocket holds three"
- love guard twin "in love"
- love twin guard "in love"
+ rescue sweeper heir "out through the laundry"
+ confess heir sweeper "recites to her"
- discover.past sweeper heir "I know"

== 11 The Margravine Rises
[She](marg) has been awake for two days, and has let only [Lucasta](wife) know. From the bed the [ruler](marg) of eleven thousand souls dictates; the [doctor](doctor)'s [wife](wife) writes. On the third morning the [Duke](uncle) bends over [his](uncle) [sister](marg) to see if [she](marg) is breathing. [She](marg) has [him](uncle) by the ear. [He](uncle) has always been afraid of [her](marg), ever since [she](marg) taught [him](uncle) to swim by letting go; [he](uncle) confesses to the sign, the ink, the treaty and a frog in 2291. [Dr. Anand](doctor) has asked to share the cell of [his](doctor) [lover](uncle). It is refused: the [Margravine](marg) needs a doctor, and a good one is hard to find.
- recover marg "awake"
- reveal marg wife "let only Lucasta know"
- married doctor wife "wife"
- help wife marg "writes"
- sibling marg uncle "sister"
+ attack marg uncle "by the ear"
- sad uncle marg "afraid"
- advisor.past marg uncle "taught him to swim"
+ reveal uncle marg "confesses"
- arrest marg uncle "share the cell"
- affair doctor uncle "lover"
- reject marg doctor "refused"

== 12 Coronation, with Broom
There's a coronation after all, and it is [Vesper](twin)'s. [Cosmo](heir), [who](heir) abdicates in rhyme, sits in the third row with moondust-coloured cuffs and a [woman](sweeper) [who](sweeper) can't stop looking at the floor, since it needs doing. The new [ruler](twin) kneels; it is [her](twin) [captain](guard) [who](guard) holds the crown, and [who](guard) gets kissed for it, in front of two fleets. [Lucasta](wife) has signed the divorce with a hairpin dipped in ink. [She](wife) has kept [Seventeen](valet). On the moon [Hollis Bright](gardener) takes off [his](gardener) boots, puts the radio next to a pot with one rose, and asks the court to speak up a bit, please.
+ hire twin "coronation"
- quit heir "abdicates"
- couple heir sweeper "in the third row"
- boss twin guard "her captain"
+ kiss guard twin "gets kissed"
- divorce doctor wife "signed the divorce"
- housemate valet wife "kept Seventeen"
