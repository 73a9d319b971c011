%series The Taurus Sleeper
%lang en
%genre historical crime: a railway hotel and its train, Aleppo 1926, encyclopaedia episode list in the past tense
%cast armen    | Armen Tashjian; Armen; Tashjian | m
%cast zabel    | Zabel; Zabel Tashjian | f
%cast leila    | Leila Sabbagh; Leila | f
%cast hubert   | Captain Hubert Lacaze; Lacaze; Hubert | m
%cast quill    | Dorothy Quill; Miss Quill; Quill; Dorothy | f
%cast bey      | Rashid Bey | m
%cast mme      | Madame Lacaze | f
%cast karim    | Karim | m
%cast anahit   | Anahit | f
%cast dentist  | - | m
%cast photographer | Noble | n
%cast kids     | - | n
%cast anahitmum | - | f
%cast child    | - | f

== 1 Platform Two
When the sleeper from the coast pulled in with its blinds down and a [passenger](bey), the cotton [magnate](bey) [Rashid Bey](bey), lying garrotted in compartment six, the police of the mandate were at lunch, and so it fell to [Armen Tashjian](armen), [manager](armen) of the station hotel and a [detective](armen) in another life, to lock the doors. [He](armen) recognised at once the [woman](leila) in compartment seven. [Leila Sabbagh](leila), the [singer](leila), once [his](armen) [fiancée](leila), had left [him](armen) at this very station in 1919. [She](leila) asked [him](armen) for a light as if [he](armen) were anyone. It still hurt.
- kill _ bey "garrotted"
- travel bey "pulled in"
- find armen leila "recognised"
- engaged.past armen leila "fiancée"
- sad armen leila "hurt"
+ breakup.past leila armen "had left him"

== 2 The Captain's Table
[Captain Lacaze](hubert), put in charge of the inquiry because nobody disliked [him](hubert) more than [his](hubert) superiors, began by taking the best room and ended by suspecting the [cook](zabel). The [cook](zabel), [Zabel](zabel), was the [hotelier](armen)'s [sister](zabel); [she](zabel) had once been in service with the dead [man](bey) and had been sent packing without wages. [Miss Quill](quill), an English [archaeologist](quill) [who](quill) paid for two rooms and slept in one, gave [her](zabel) an alibi. Across the soup [Lacaze](hubert) could not keep [his](hubert) gaze from [Leila](leila), though [his](hubert) [wife](mme) was passing [him](hubert) the salt.
- hire hubert "put in charge"
- investigate hubert _ "inquiry"
- die.past bey "dead"
+ accuse hubert zabel "suspecting"
- sibling armen zabel "sister"
- boss.past bey zabel "in service"
- quit.past zabel bey "sent packing"
- help quill zabel "alibi"
+ love.start hubert leila "keep his gaze from"
- married hubert mme "wife"

== 3 Room Nine
The second of [Miss Quill](quill)'s rooms was not empty. In it lived a [photographer](photographer), [Noble](photographer), [whom](photographer) [she](quill) had brought from the dig for company, as [she](quill) put it, and [whose](photographer) bed [she](quill) shared on feast days only. [Armen](armen), looking for a leak, walked in on the [pair](photographer+quill), begged pardon and noticed, on the line over the bath, a wet print of platform two. That evening [Leila](leila) sang for the guests. [She](leila) sang it to [him](armen), the whole of it, and the [hotelier](armen), [who](armen) had sworn off that song, went to count the linen.
- housemate photographer quill "lived"
- affair photographer quill "on feast days only"
- discover armen photographer+quill "walked in on"
+ find armen "wet print"
- create leila "sang for the guests"
- flirt leila armen "sang it to him"
- reject armen leila "count the linen"

== 4 Short Stop
[Lacaze](hubert) sent roses to [Leila](leila). [Leila](leila) gave the roses to [Zabel](zabel). [Zabel](zabel) put them in a pot for [Karim](karim). [Karim](karim) was the [porter](karim), and [Zabel](zabel) was mad about [Karim](karim). Nobody had told [Karim](karim). Then [Karim](karim) saw [Noble](photographer) on the tracks. [Noble](photographer) was burning something. [Karim](karim) shouted at [Noble](photographer). A stone struck [Karim](karim). It had come from behind [Karim](karim). [Zabel](zabel) carried [Karim](karim) in.
- gift hubert leila "sent roses"
- gift leila zabel "gave the roses"
+ love zabel karim "mad about"
- reveal! _ karim "Nobody had told"
- discover karim photographer "saw Noble"
- quarrel karim photographer "shouted at"
+ attack _ karim "stone"
- injure karim _ "struck"
- rescue zabel karim "carried Karim in"

== 5 A Dentist from Adana
Nursing [his](karim) head in the pantry, the [porter](karim) remembered a smell of cloves. There was a [dentist](dentist) in room twelve. This [guest](dentist), unmasked by [Armen](armen) over a game of backgammon, proved to be nothing of the kind; [he](dentist) had been paid by [Rashid Bey](bey)'s heirs to watch over the will, and the will, alas, had vanished from the dead [man](bey)'s shoe. [Madame Lacaze](mme) meanwhile counted [her](mme) [husband](hubert)'s visits to the telegraph office, and [she](mme) counted [Leila](leila)'s. [She](mme) was seen buying a small revolver, or a large lighter.
- treat karim "Nursing"
- discover armen dentist "unmasked"
- betray dentist _ "nothing of the kind"
- hire.past dentist _ "paid by"
- die.past bey "dead"
- steal _ bey "vanished"
- married hubert mme "husband"
- investigate mme hubert "counted"
+ jealous mme leila "Leila's"
- kill? mme _ "revolver"

== 6 The Dining Car
Between [Aleppo](@aleppo) and the bridge, in the dining car which [Armen](armen) had hired for the purpose, the company was assembled to act the murder out. [Quill](quill) played the corpse. In the tunnel, when the lamps were out, [somebody](armen) kissed [Leila](leila), and [she](leila), [who](leila) knew that moustache of old, kissed back; when it grew light [Armen](armen) was at the other end of the carriage and [Lacaze](hubert) was nursing a slapped cheek. [Dorothy Quill](quill), sitting up, stated that the killing could only have been done by someone as small as a child. [Madame Lacaze](mme) dropped [her](mme) lighter. It went off.
- invite armen hubert+leila+mme+quill "assembled"
- kill.past _ bey "the murder"
- create quill "played the corpse"
+ kiss armen leila "kissed Leila"
- attack leila hubert "slapped cheek"
- reveal quill "stated"
- attack mme _ "went off"

== 7 The Wound
The ball had passed through the sleeve of [Noble](photographer) and lodged in [Hubert Lacaze](hubert)'s shoulder, which everyone agreed was where it had been meant to go, only lower. [He](hubert) would bring no charge against the [mother](mme) of [his](hubert) four [children](kids); [he](hubert) begged [her](mme) pardon instead, publicly, in the corridor, in pyjamas, and was granted it by the end of the week. [Miss Quill](quill) extracted the lead with tweezers meant for beads. [Leila](leila), [who](leila) found the spectacle oddly moving, told [Armen](armen) why [she](leila) had gone in 1919. There had been a little [girl](child). [She](child) was six now and lived with nuns.
- injure hubert mme "ball"
- parent hubert+mme kids "mother"
- accuse! hubert mme "no charge"
+ reconcile hubert mme "granted"
- treat hubert quill "extracted"
- reveal leila armen "told Armen"
- breakup.past leila armen "had gone"
+ parent leila child "little girl"

== 8 Whose
[Armen](armen) counted the months. [He](armen) counted them again for [Zabel](zabel). The [girl](child) had to be the [daughter](child) of [Armen](armen). [Armen](armen) shouted at [Leila](leila). [Leila](leila) shouted back at [Armen](armen). The hotel heard every word from [Leila](leila). For seven years [she](leila) had been ashamed before [Armen](armen). In the kitchen [Karim](karim) took the hand of [Zabel](zabel). [He](karim) could not read, but [he](karim) could guess. At last [Karim](karim) belonged to [Zabel](zabel). Upstairs a shot was a cork.
- discover armen child "counted the months"
- parent armen child "daughter"
+ quarrel armen leila "shouted at"
- sad.past leila armen "ashamed"
- flirt karim zabel "took the hand"
- discover karim zabel "guess"
+ couple.start karim zabel "belonged to"
- attack! _ "shot"

== 9 Small Hands
[Anahit](anahit), [who](anahit) sold sesame rings on the platform and looked fourteen, was twenty-six and the unacknowledged [daughter](anahit) of [Rashid Bey](bey). The false [dentist](dentist) had been in [her](anahit) pay, the photograph had shown [her](anahit) apron, and [Noble](photographer), to [whom](photographer) [she](anahit) had promised a third of the cotton, had burnt the negative. [Quill](quill), [who](quill) took the news of the third very well and that of the promise in the dark very badly, put [her](quill) [friend](photographer)'s tripod out of the window. The sesame [seller](anahit) herself was gone. So was [Armen](armen)'s cash box.
- parent bey anahit "daughter"
- boss anahit dentist "in her pay"
- betray.past photographer _ "burnt the negative"
- gift? anahit photographer "promised a third"
- discover quill anahit+photographer "took the news"
- affair.past anahit photographer "promise in the dark"
- jealous quill anahit "very badly"
- friend photographer quill "friend"
+ breakup quill photographer "put her friend's tripod"
+ flee anahit "gone"
- steal anahit armen "cash box"

== 10 Bridge
[She](anahit) was overtaken on the viaduct by [Karim](karim), [who](karim) could outrun a goods train, and held there until [Lacaze](hubert), one-armed, caught up. [Her](anahit) [father](bey), [she](anahit) said, had let [her](anahit) [mother](anahitmum) die in a ditch outside [Mersin](@mersin) in full view of [his](bey) automobile. [She](anahit) had used [her](anahit) [mother](anahitmum)'s sash. [He](hubert) thought about it, that vain, tired [policeman](hubert), for as long as the signal was red. Then [he](hubert) untied [her](anahit). In [his](hubert) report the [suspect](anahit) was swept off by the river. [Karim](karim) was witness to it, and cannot, as we know, read.
- arrest hubert+karim anahit "held there"
- parent bey anahit "father"
- die.past anahitmum "die in a ditch"
- parent anahitmum anahit "mother"
- reveal anahit hubert+karim "she said"
- kill.past anahit bey "used her mother's sash"
+ rescue hubert anahit "untied"
- betray hubert _ "In his report"
- die! anahit "swept off"

== 11 Departures
The [Lacazes](hubert+mme) were posted to [Tonkin](@tonkin), arm in sling, arm in arm. [Miss Quill](quill) took the [ex-dentist](dentist) on at the dig as a cleaner of very old teeth. On the feast of the Assumption [Zabel](zabel) and [her](zabel) [porter](karim) were made man and wife in two languages, with a cake that fed the station, and by the same train on which [she](leila) had come [Leila](leila) left [Aleppo](@aleppo). [Armen](armen) watched until the lamp was out of sight. It was back on Thursday; out of it climbed the [singer](leila) and, holding [her](leila) by one finger, a [person](child) of six, [who](child) inspected [him](armen) and asked [him](armen) where [she](child) was to sleep.
- travel hubert+mme "posted to" @tonkin
- hire dentist quill "took the ex-dentist on"
+ wedding karim zabel "made man and wife"
- travel leila "left Aleppo"
- return leila "climbed"
+ meet armen child "inspected him"
- move? child armen "where she was to sleep"
