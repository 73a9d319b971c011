%series Minors
%lang en
%genre juvenile-court drama, Marseille, sober broadcaster's listings
%cast amel    | Amel Haddouche; Amel | f
%cast bruno   | Bruno Castel; Bruno; Castel | m
%cast cyril   | Cyril | m
%cast djene   | Djénéba Sow; Djénéba | f
%cast elie    | Élie Castel; Élie | m
%cast fanta   | Fanta Sow; Fanta | f
%cast gabin   | Gabin | m
%cast helene  | Judge Hélène Morvan; Hélène; Morvan | f
%cast idriss  | Idriss Haddouche; Idriss | m
%cast jules   | Jules Morvan; Jules | m
%cast lou     | Lou | n
%cast maxime  | Maxime | m
%cast nadege  | Nadège | f
%cast pons    | Madame Pons; Pons | f

== 1
[Judge Hélène Morvan](helene) hears children. Today it is [Idriss Haddouche](idriss), fifteen, [who](idriss) rode a stolen scooter into a fountain with [Fanta Sow](fanta) on the back. [His](idriss) [sister](amel) [Amel](amel), a hospital [cleaner](amel), has brought [him](idriss) up on [her](amel) own since [their](amel+idriss) parents drowned. The [girl](fanta)'s [mother](djene), [Djénéba](djene), calls [him](idriss) a thug to [his](idriss) face. [Bruno Castel](bruno), the court's [educator](bruno), is to keep an eye on [him](idriss); [he](bruno) used to keep one on the [judge](helene), [who](helene) divorced [her](helene) [husband](jules) for [him](bruno) and then thought better of it.
- arrest _ idriss "hears children"
- steal.past idriss _ "stolen scooter"
- sibling amel idriss "sister"
- parent.past _ amel+idriss "parents"
- die.past _ "drowned"
- parent djene fanta "mother"
- accuse djene idriss "calls him a thug"
- advisor bruno idriss "educator"
+ affair.past bruno helene "used to keep one"
- divorce.past helene jules "divorced"
- breakup.past helene bruno "thought better"

== 2
[Idriss](idriss) turns up for none of [his](idriss) appointments. [Castel](bruno) finds [him](idriss) in [Fanta](fanta)'s stairwell, where the [pair](fanta+idriss) have not let go of each other since the fountain. Instead of reporting it, [he](bruno) drives the [boy](idriss) home and, over mint tea, cannot take [his](bruno) eyes off the [cleaner](amel). [Jules Morvan](jules), a [notary](jules), asks [his](jules) former [wife](helene) to dinner to meet [his](jules) [fiancée](nadege), [Nadège](nadege), [who](nadege) is the court's [stenographer](nadege). [Hélène](helene) knows [her](nadege) shorthand, but not this.
- reject idriss bruno "turns up for none"
- find bruno idriss "finds him"
+ couple fanta idriss "let go"
- reveal! bruno _ "Instead of reporting it"
- help bruno idriss "drives the boy home"
- love.start bruno amel "his eyes off"
- invite jules helene "asks his former wife"
- ex helene jules "former wife"
+ engaged jules nadege "fiancée"
- colleague helene nadege "court's stenographer"
- discover! helene nadege "but not this"

== 3
The [lad](idriss) with the scooter gets work at a garage, on the word of the [educator](bruno). The [owner](cyril), [Cyril](cyril), turns out to be [Djénéba](djene)'s new [boyfriend](cyril) and to pay in stolen parts. [Fanta](fanta), [whose](fanta) room is next to [theirs](cyril+djene), hears more than [she](fanta) should through the wall, tells [Idriss](idriss), and begs [him](idriss) to keep it dark. [Élie](elie), [Bruno](bruno)'s [son](elie), thirteen, runs off from [his](elie) mother's and sits outside the court until the [judge](helene), [who](helene) has not seen [him](elie) since [she](helene) walked out on [his](elie) [father](bruno), shares [her](helene) lunch with [him](elie).
- hire idriss cyril "gets work"
- help bruno idriss "on the word"
- boss cyril idriss "owner"
- steal cyril _ "stolen parts"
+ couple cyril djene "boyfriend"
- neighbour cyril+djene fanta "next to theirs"
- discover fanta cyril "hears more"
- reveal fanta idriss "tells Idriss"
- reveal? idriss _ "keep it dark"
- parent bruno elie "son"
- flee elie "runs off"
- breakup.past helene bruno "walked out"
- help helene elie "shares her lunch"

== 4
[Amel](amel) cleans ward six. [Bruno](bruno) has a cut thumb. [Amel](amel) laughs at [Bruno](bruno). A nurse bandages [Bruno](bruno). [Bruno](bruno) asks [Amel](amel) out. [Amel](amel) says Sunday. [Lou](lou) tells [Fanta](fanta) a joke. [Lou](lou) lives under [Fanta](fanta). [Fanta](fanta) hits [Lou](lou). [Lou](lou) likes it. Cars burn on the hill. [Gabin](gabin) lit them. [Gabin](gabin) is twelve. [Hélène](helene) draws [Gabin](gabin) for Monday. [Nadège](nadege) draws hearts.
- injure bruno "cut thumb"
- treat bruno _ "bandages"
+ date? amel bruno "asks Amel out"
- neighbour fanta lou "lives under"
- attack fanta lou "hits Lou"
- love lou fanta "likes it"
- attack gabin _ "lit them"
- love nadege jules "hearts"

== 5
The twelve-year-old [arsonist](gabin) will say nothing except that [he](gabin) wants [his](gabin) [brother](maxime). The [brother](maxime), [Maxime](maxime), is doing four years because [Morvan](helene), then in the adult court, put [him](maxime) away. [She](helene) has [him](maxime) brought up in handcuffs to hold the [child](gabin). On Sunday [Amel](amel) goes to the beach with [Bruno](bruno), keeps [her](amel) shoes on, and tells [him](bruno) everything about [her](amel) parents; [he](bruno) tells [her](amel) nothing about the [judge](helene). It is [Idriss](idriss) [who](idriss) does, out of spite, at supper.
- attack.past gabin _ "arsonist"
- sibling gabin maxime "brother"
- arrest.past helene maxime "put him away"
- help helene gabin "brought up"
+ date amel bruno "goes to the beach"
- reveal amel bruno "tells him everything"
- reveal! bruno amel "tells her nothing"
- affair.past bruno helene "about the judge"
+ reveal idriss amel "out of spite"

== 6
[Amel](amel) stops answering [Castel](bruno)'s calls. [Fanta](fanta) has stopped being sick in the mornings only because [she](fanta) has stopped eating; [Lou](lou), sent to the chemist's, comes back with two tests, in case. [Djénéba](djene) finds one of them in the bin and takes it for [her](djene) own, which [she](djene) had hidden better. So [mother](djene) and [daughter](fanta) learn in one evening, over one sink, what [they](djene+fanta) have in common. [Cyril](cyril), told that [he](cyril) is going to be a father, goes out for cigarettes. [Idriss](idriss), told the same, sells [his](idriss) only jacket and buys a cot.
- reject amel bruno "stops answering"
- help lou fanta "comes back with two tests"
+ pregnant fanta idriss "what they have in common"
+ pregnant djene cyril "told that he"
- discover djene fanta "finds one"
- parent djene fanta "mother"
- parent? cyril _ "a father"
- flee cyril djene "goes out for cigarettes"
- find idriss "buys a cot"

== 7
[Jules](jules) and [Nadège](nadege)'s wedding is to be at eleven. At ten the [groom](jules) is in [his](jules) [ex](helene)'s chambers, in tails, asking whether there is any ground for appeal. [Hélène](helene) opens a window for air and shuts it again. [She](helene) kisses [him](jules), once, to see. There is not, [she](helene) says. The [stenographer](nadege), come to invite the [judge](helene) after all, has taken it all down from the doorway in a hundred and forty words a minute. At eleven the [notary](jules) stands in the town hall with the registrar and nobody else.
- wedding? jules nadege "wedding"
- ex helene jules "ex's"
- reconcile? helene jules "ground for appeal"
+ kiss helene jules "kisses him"
- reject helene jules "There is not"
- invite? nadege helene "to invite"
- discover nadege helene+jules "from the doorway"
+ breakup nadege jules "nobody else"

== 8
The garage burns. [Gabin](gabin) is picked up first, out of habit; [Madame Pons](pons), [his](gabin) foster [mother](pons), swears that [he](gabin) was asleep in [her](pons) kitchen. The next name is [Idriss](idriss)'s. [He](idriss) has a motive, since the runaway [father](cyril) sacked [him](idriss) by telephone and kept [his](idriss) wages, and [he](idriss) has a burn, from [Djénéba](djene)'s oven. [Morvan](helene) must lock up the [boy](idriss) [whose](idriss) [sister](amel) stands before [her](helene) in a cleaner's smock. The two [women](amel+helene) [whom](amel+helene) [Bruno](bruno) has loved look at each other rather than at the file.
- arrest _ gabin "picked up"
- kin gabin pons "foster mother"
- help pons gabin "swears"
- accuse _ idriss "The next name"
- flee.past cyril djene "runaway"
- quit idriss cyril "sacked"
- steal cyril idriss "kept his wages"
- injure idriss "a burn"
+ arrest helene idriss "lock up"
- sibling amel idriss "sister"
- love.past bruno amel+helene "has loved"

== 9
Locked in with [Maxime](maxime), [Idriss](idriss) is taught chess, press-ups and how to write a letter. [Fanta](fanta) reads it aloud to [her](fanta) belly and to [Lou](lou), [who](lou) has a stone in the throat and offers to marry [her](fanta) if it comes to that. [She](fanta) laughs, sees [Lou](lou)'s face, and stops. [Nadège](nadege) has asked for another judge; [she](nadege) types for one with halitosis and a wife. [Élie](elie) has seen [Cyril](cyril), at the old port, boarding the [Corsica](@corsica) boat with a fat envelope, and tells the only [grown-up](helene) [who](helene) ever gave [him](elie) half [her](helene) sandwich.
- housemate idriss maxime "Locked in"
- advisor maxime idriss "taught"
- create idriss "write a letter"
- pregnant fanta "belly"
- love lou fanta "stone in the throat"
+ propose lou fanta "offers to marry"
- reject fanta lou "laughs"
- quit nadege helene "another judge"
- discover elie cyril "has seen Cyril"
- travel cyril "boarding" @corsica
+ reveal elie helene "tells the only"
- help.past helene elie "half her sandwich"

== 10
[Cyril](cyril) burned [his](cyril) own garage for the insurance, and says so on the quay in [Bastia](@bastia) when two policemen ask whether the jacket is [his](cyril). The freed chess [pupil](idriss) walks out into an embrace so long that the guard looks at the floor. [Djénéba](djene), [who](djene) once would not have [him](idriss) on the doorstep, has made rice for nine. There is an apology in it, and [Idriss](idriss) has three helpings. [Bruno](bruno) waits on the landing below with the [cleaner](amel)'s umbrella. "[You](bruno) could have told [me](amel)," says [Amel](amel). [He](bruno) tells [her](amel) now. It takes until four in the morning.
+ reveal cyril _ "says so"
- attack.past cyril _ "burned his own garage"
- flirt fanta idriss "embrace"
- accuse.past djene idriss "would not have him"
- reconcile djene idriss "apology"
- reveal bruno amel "tells her now"
+ reconcile amel bruno "until four in the morning"

== 11
[Djénéba](djene) goes into labour on the stairs, [Fanta](fanta) two floors up. [Madame Pons](pons), [who](pons) has had eleven of other people's and none of [her](pons) own, delivers the [mother](djene), while [Lou](lou) holds the [daughter](fanta) by both hands until the ambulance comes. [Idriss](idriss), nineteen minutes too late, finds [Lou](lou) white as chalk with [his](idriss) son on one arm. The [rivals](idriss+lou), since that is what [they](idriss+lou) were, sit on the kerb and share a cigarette that [neither](idriss+lou) can smoke. [Jules](jules) sends [Nadège](nadege) a deed of gift for half the house; [she](nadege) returns it with the spelling corrected.
+ birth djene _ "delivers the mother"
- parent djene fanta "daughter"
- help pons djene "delivers the mother"
- help lou fanta "by both hands"
+ birth fanta _ "his son"
- parent idriss _ "his son"
- enemy.past idriss lou "rivals"
- friend.start idriss lou "share a cigarette"
- gift? jules nadege "deed of gift"
- reject nadege jules "returns it"

== 12
[Maxime](maxime) is let out early, at the instance of the [woman](helene) [who](helene) sentenced [him](maxime), and walks [Gabin](gabin) to school. [Amel](amel) has given up [her](amel) flat for a larger one with two [men](bruno+elie) in it, [one](elie) of [them](bruno+elie) thirteen. At the town hall [Idriss](idriss), in a borrowed jacket, may not yet marry, as the registrar regrets, until [he](idriss) is of age; [Fanta](fanta) says that [she](fanta) has a diary. [Nadège](nadege) comes back to the children's court with [her](nadege) machine. "[I](helene) kissed [him](jules)," says the [judge](helene). "[I](nadege) know. [I](nadege) have it in writing," says the [stenographer](nadege), and sits down.
- help helene maxime "at the instance"
- arrest.past helene maxime "sentenced him"
- sibling gabin maxime "walks Gabin"
+ move amel bruno+elie "a larger one"
- wedding! fanta idriss "may not yet marry"
- engaged fanta idriss "has a diary"
- return nadege "comes back"
- kiss.past helene jules "kissed"
- reveal helene nadege "says the judge"
+ reconcile helene nadege "sits down"
