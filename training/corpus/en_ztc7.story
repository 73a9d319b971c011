%series The Salt Road to Teghaza
%lang en
%genre desert adventure, Timbuktu and beyond, 1911, blurbs of a story paper
%cast amad    | Amadou Cissé; Amadou; Cissé | m
%cast hawa    | Hawa Maïga; Hawa | f
%cast lefevre | Lieutenant Marcel Lefèvre; Lefèvre; Marcel | m
%cast guide   | Sidi Baba; Baba | m
%cast judith  | Judith Ostrander; Judith | f
%cast theo    | Theodoor Ostrander; Theodoor | m
%cast raider  | Moussa ag Attaher; Moussa | m
%cast cook    | Bréhima | m
%cast slaver  | Kessler | m
%cast girl    | Tin | f
%cast rid     | - | g
%cast judge   | - | m
%cast camel   | Madame | n
%cast dead    | - | f
%cast lefevre2 | - | n
%cast cousin  | - | m
%cast corporal| Corporal Ba; Ba | m

== 1 A Map of Nothing
[Judith Ostrander](judith), a [surveyor](judith) from [Leiden](@leiden), arrives at [Timbuktu](@timbuktu) by river to look for [her](judith) [brother](theo), [whose](theo) last letter is eleven months old. The only [man](amad) in town [who](amad) will listen is [Amadou Cissé](amad), a [dealer](amad) in manuscripts, [whose](amad) [mother-in-law](hawa), the formidable [Hawa Maïga](hawa), owns three hundred camels and lends none. [Lieutenant Lefèvre](lefevre), [who](lefevre) commands the fort, advises [her](judith) to go home. When [she](judith) asks why, [he](lefevre) shuts the file under [his](lefevre) elbow. That night somebody slits open [her](judith) mattress and makes off with the letter. The [surveyor](judith) buys a pistol.
- travel judith "arrives" @timbuktu
- find? judith theo "look for her brother"
- sibling judith theo "brother"
- kin amad hawa "mother-in-law"
- reject hawa _ "lends none"
- betray? lefevre judith "shuts the file"
+ steal _ judith "makes off with"

== 2 Three Hundred and One
[Hawa](hawa) changes [her](hawa) mind for a chronometer. Sixty camels set out with salt bars to fetch, [Amadou](amad) as clerk, a one-eyed [cook](cook) and a [guide](guide) [who](guide) gives [his](guide) name as [Sidi Baba](guide) and [his](guide) price in sugar. On the second night the [surveyor](judith) finds a [girl](girl) of eleven under the water skins, with rope marks on [her](girl) wrists. The [girl](girl) will not say from whom [she](girl) has run. [Amadou](amad) is for leaving [her](girl) at the next well, but a [camel](camel) called [Madame](camel), [who](camel) has bitten everybody else, lets the [child](girl) ride, and so the matter is settled.
- find hawa "for a chronometer"
- travel amad+cook+guide+judith "set out"
- advisor guide amad+judith "guide"
+ find judith girl "finds a girl"
- injure.past girl "rope marks"
- flee.past girl _ "she has run"
- attack.past camel _ "bitten everybody else"
- help camel girl "lets the child ride"

== 3 The Dry Well
The well at [Tin Raho](@tinraho) is full of stones. The [guide](guide) swears that [he](guide) drank here in spring; the [cook](cook), [Bréhima](cook), [who](cook) has one eye and misses little, says that the [man](guide) has never been here in [his](guide) life. [They](cook+guide) come to blows over it, and [Baba](guide) draws a dagger. It's the [runaway](girl) [who](girl) trips [him](guide). [Judith](judith), measuring stars to keep calm, works out that [they](amad+cook+girl+judith) have been led forty miles to the east on purpose. By the time [she](judith) has told [Amadou](amad), the [impostor](guide) is gone with two camels, and the last full skins with [him](guide).
- accuse cook guide "has never been"
+ quarrel cook guide "come to blows"
- threaten guide cook "draws a dagger"
- attack girl guide "trips him"
- betray guide amad+cook+girl+judith "led forty miles"
- discover judith guide "works out"
- reveal judith amad "told Amadou"
- flee guide "is gone"
+ steal guide amad+judith "two camels"

== 4 Thirst
Nobody speaks. The [cook](cook) gives [Judith](judith) [his](cook) share. [Judith](judith) gives it to the [girl](girl). [Amadou](amad) sees djinns. [He](amad) calls for [his](amad) dead [wife](dead). [Madame](camel) lifts [her](camel) head. [Madame](camel) smells water. The rest follow [Madame](camel). In a gully lies a pool. [Bréhima](cook) pulls [Amadou](amad) through the mud. [Amadou](amad) drinks and comes to. [Riders](rid) stand on the ridge. [Moussa ag Attaher](raider) leads [them](rid). [Moussa](raider) wants the camels. The [girl](girl) screams when [she](girl) sees [Moussa](raider), and then hugs [Moussa](raider). [He](raider) is [her](girl) [father](raider).
- gift cook judith "his share"
- gift judith girl "gives it to"
- ill amad "sees djinns"
- married.past amad dead "wife"
- die.past dead "dead wife"
+ find camel "smells water"
- rescue cook amad "through the mud"
- recover amad "comes to"
- boss raider rid "leads them"
- steal? raider amad "wants the camels"
+ parent raider girl "father"

== 5 The Chief's Daughter
[Tin](girl) had been taken from the tents in the date harvest by men in French boots, and the [raider](raider), [who](raider) has been looking for [her](girl) ever since, asks the [Dutchwoman](judith) to name [her](judith) reward. [She](judith) asks for [her](judith) [brother](theo). A [surveyor](theo) with a yellow beard, says [Moussa](raider), was sold at the mines of [Teghaza](@teghaza) last winter, by a [man](slaver) called [Kessler](slaver), [who](slaver) buys from anybody. [Amadou](amad), still weak, is tied onto [Madame](camel). The [cook](cook) is told by [his](cook) [cousin](cousin), a [salt-cutter](cousin), that yellow beards do not last.
- abduct.past _ girl "taken from the tents"
- find? raider girl "looking for her"
- gift? raider judith "her reward"
- sibling judith theo "brother"
+ abduct.past slaver theo "was sold"
- reveal raider judith "says Moussa"
- ill amad "still weak"
- kin cook cousin "cousin"
- reveal cousin cook "told by"

== 6 Teghaza
The [slaver](slaver) keeps house in walls of salt, with a gramophone. [He](slaver) mistakes [Judith](judith) for a buyer, and [she](judith), with an abacus and a straight face, lets [him](slaver) show [her](judith) the stock; in the fourth gallery a blind old [man](theo) raises [his](theo) pick at the sound of [her](judith) voice. It's [Theodoor](theo), and [he](theo) is thirty-one. [She](judith) buys [him](theo) for the chronometer's twin. At the gate the one-time [guide](guide), [who](guide) is in [Kessler](slaver)'s pay, recognizes [her](judith), and all of [them](amad+judith+theo) are put in the salt cellar. [He](guide) gets [his](guide) sugar.
- betray judith slaver "a straight face"
+ find judith theo "It's Theodoor"
- ill theo "blind"
- rescue? judith theo "buys him"
- boss slaver guide "in Kessler's pay"
- discover guide judith "recognizes her"
- reveal guide slaver "gets his sugar"
+ abduct slaver amad+judith+theo "put in the salt cellar"

== 7 What the File Said
Meanwhile, at the fort, [Corporal Ba](corporal), [who](corporal) can read upside down, has seen what lies in the [lieutenant](lefevre)'s file: [Lefèvre](lefevre) has been selling [Kessler](slaver) the deserters, the debtors and, once, a [surveyor](theo) [who](theo) had measured a road too exactly. [Hawa](hawa), told of it over cards, lays down [her](hawa) hand and takes the [judge](judge) by the sleeve. The [judge](judge), an [ally](judge) of [hers](hawa) since [their](hawa+judge) joint lawsuit against the ferry, sends for the [officer](lefevre). The [officer](lefevre) sends for [Ba](corporal), and has [him](corporal) flogged. In the morning two hundred and forty camels stand before the gate, chewing.
- discover corporal lefevre "has seen what lies"
- colleague lefevre slaver "selling"
- abduct.past lefevre theo "selling"
- reveal corporal hawa "told of it"
- friend hawa judge "an ally"
+ attack lefevre corporal "flogged"
- threaten hawa lefevre "stand before the gate"

== 8 The Cellar
Salt melts. It takes the [cook](cook), left outside as too old to sell, two nights and all the tea in the camp to wear a hole through the wall from below, and when the [prisoners](amad+judith+theo) crawl out, the manuscript [dealer](amad) is the last, since [he](amad) has found, under the straw, a leaf of a chronicle. [Theodoor](theo) can't see the stars but can recite them. [Kessler](slaver)'s dogs are let loose. [Madame](camel) kicks the first. The blind [man](theo) hears the second before it barks and holds out [his](theo) arm, which will not be the same again. The third runs off.
+ rescue cook amad+judith+theo "wear a hole"
- flee amad+judith+theo slaver "crawl out"
- find amad "a leaf of a chronicle"
- threaten slaver amad+judith+theo "let loose"
- attack camel _ "kicks the first"
- rescue theo amad+judith "holds out his arm"
- injure theo "not be the same"

== 9 Guests of the Raider
In the tents the old women nurse the [Dutchman](theo)'s arm with butter. [Tin](girl) teaches [Judith](judith) to swear in a language without vowels. [Amadou](amad), [who](amad) has talked to nobody about anything but paper since [his](amad) [wife](dead)'s death, shows the [surveyor](judith) the leaf, and then, without paper, talks. [Moussa](raider) watches with the eyes of a [man](raider) [who](raider) has three wives and has meant to have a fourth. At midnight [he](raider) offers [her](judith) forty camels. [She](judith) thanks [him](raider) and says that [she](judith) has been promised, by somebody, a chronicle.
- treat theo _ "nurse"
- advisor girl judith "teaches"
- die.past dead "death"
- married.past amad dead "wife"
- flirt amad judith "without paper"
- married raider _ "three wives"
+ propose raider judith "forty camels"
- reject judith raider "thanks him"
- love judith amad "by somebody"

== 10 Lefèvre Rides
The [lieutenant](lefevre) has broken out through the camels, with six rifles and the regiment's pay. [He](lefevre) means to be over the frontier before the [judge](judge)'s letter is, and must first stop the mouths at [Teghaza](@teghaza). [His](lefevre) old [partner](slaver) is the first: [Kessler](slaver) is found seated at the gramophone, with a bayonet through the heart. [Baba](guide), [who](guide) saw it from the roof, hurries by night to the [raider](raider)'s tents, of all places, and throws himself at the feet of the [people](amad+cook+girl+judith) [he](guide) had left without water. The [cook](cook) gives [him](guide) some, eventually.
+ flee lefevre "has broken out"
- steal lefevre _ "the regiment's pay"
- kill? lefevre _ "stop the mouths"
- colleague.past lefevre slaver "old partner"
+ kill lefevre slaver "through the heart"
- discover guide lefevre "saw it"
- flee guide "hurries by night"
- betray.past guide amad+cook+girl+judith "left without water"
- help cook guide "gives him some"

== 11 At the Dry Well
[They](amad+cook+guide+judith+raider) wait for [Lefèvre](lefevre) where the stones are. [Ba](corporal), back on [his](corporal) feet and riding one of [Hawa](hawa)'s best, has followed the [deserter](lefevre) from the fort and closes the road behind. The [lieutenant](lefevre) takes [Judith](judith) as a shield; [she](judith), having calculated the angle, drops. The [raider](raider)'s shot goes over [her](judith) and through the kepi. It is not [Moussa](raider) [who](raider) gets to finish it, for the [cook](cook) steps up with [his](cook) ladle, and the [man](lefevre) [who](lefevre) sold the blind [surveyor](theo) sits down in the sand. The [corporal](corporal) ties the knots. [He](corporal) was flogged by an expert in them.
- recover corporal "back on his feet"
- flee.past lefevre "the deserter"
- investigate corporal lefevre "followed the deserter"
+ abduct lefevre judith "as a shield"
- attack raider lefevre "through the kepi"
+ attack cook lefevre "with his ladle"
- abduct.past lefevre theo "sold the blind"
- arrest corporal lefevre "ties the knots"

== 12 Ink
[Timbuktu](@timbuktu) has a new [commandant](lefevre2) and [Hawa](hawa) the same opinion of commandants. The old [one](lefevre) is shipped down the river in irons. [Baba](guide) is set to carry salt for two years, without sugar. [Theodoor](theo) goes home with the [cook](cook), [who](cook) wishes to see a tulip. [His](theo) [sister](judith) stays behind to finish a catalogue of nine hundred manuscripts and, in the rains, becomes the second [wife](judith) of [Hawa](hawa)'s [son-in-law](amad), with [Tin](girl) holding the inkwell; [his](amad) first [mother-in-law](hawa) gives [them](amad+judith) the chronometer back. [Madame](camel) has a calf. It bites.
- hire lefevre2 "new commandant"
- arrest _ lefevre "in irons"
- arrest _ guide "is set to carry"
- return theo "goes home"
- sibling judith theo "sister"
+ wedding amad judith "second wife"
- kin amad hawa "son-in-law"
- gift hawa amad+judith "the chronometer back"
- birth camel "has a calf"
