%series A Season in Montparnasse Court
%lang en
%genre period relationship drama, American expatriates and Parisians in 1926, encyclopaedia article
%cast theodora | Theodora Blythe; Theodora; Theo; Miss Blythe | f
%cast augustin | Augustin Lebrun; Augustin; Lebrun | m
%cast mabel    | Mabel Prentiss; Mabel | f
%cast silas    | Silas Prentiss; Silas; Prentiss | m
%cast odette   | Odette | f
%cast grigori  | Prince Grigori Orlov; Grigori; Orlov | m
%cast concierge | Madame Pic | f
%cast abelard  | Abelard Jones; Abelard | m
%cast hattie   | Hattie Blythe; Hattie | f
%cast doctor   | Dr. Maréchal | m
%cast valentin | Valentin | m
%cast baby | - | f
%cast editor   | - | m

== 1 The Courtyard
[Theodora Blythe](theodora), sent to [Paris](@paris) by a Boston [editor](editor) to report on hats, takes the garret of a house whose courtyard is ruled by [Madame Pic](concierge), the [concierge](concierge), and hears on the first evening, through a wall no thicker than a postcard, the [sculptor](augustin) [Augustin Lebrun](augustin) quarrelling with [his](augustin) [model](odette), [Odette](odette), about whether [she](odette) moved. On the floor below live [Silas](silas) and [Mabel Prentiss](mabel), a banker's [son](silas) and the [girl](mabel) for [whose](mabel) sake [he](silas) was disinherited; [Mabel](mabel) went to school with [Theo](theodora), and falls upon [her](theodora) neck on the stairs.
- boss editor theodora "sent to Paris"
- travel theodora "sent to Paris" @paris
+ move theodora "takes the garret"
- neighbour augustin theodora "through a wall"
- quarrel augustin odette "quarrelling"
- boss augustin odette "his model"
- neighbour mabel+silas theodora "On the floor below"
- parent _ silas "banker's son"
- couple mabel silas "for whose sake"
- lose.past silas "disinherited"
- friend mabel theodora "went to school with"
- happy mabel theodora "falls upon her neck"

== 2 Plaster
Complaining of the noise, [Theo](theodora) is asked by [Lebrun](augustin) to hold a bucket, holds it until midnight, and comes away with plaster in [her](theodora) hair and the conviction, which [she](theodora) communicates to [Mabel](mabel) over breakfast, that [she](theodora) has never met a ruder [man](augustin). [Mabel](mabel) laughs, having said the same of [her](mabel) own [husband](silas) once. The [latter](silas), idle, charming and short of funds, has in the meantime made the acquaintance of [Prince Grigori Orlov](grigori), [who](grigori) drives a taxi, and through [him](grigori) that of a gaming house, where in one night [Silas](silas) loses [Mabel](mabel)'s pearls and wins the telephone number of [Odette](odette).
- quarrel augustin theodora "Complaining"
+ meet augustin theodora "hold a bucket"
- help theodora augustin "holds it"
- reveal theodora mabel "communicates"
- love! theodora augustin "ruder man"
- married mabel silas "husband"
- meet grigori silas "acquaintance"
- lose silas "loses"
- steal silas mabel "Mabel's pearls"
+ flirt odette silas "telephone number"

== 3 What Madame Pic Carries Upstairs
Nothing passes [Madame Pic](concierge)'s lodge unread, and it is by way of a pneumatic letter, steamed open and closed again a trifle crookedly, that the [concierge](concierge) comes to know of the first rendezvous between the handsome [American](silas) of the second floor and the [model](odette). [She](concierge) says nothing, but serves [Mabel](mabel) larger eggs. [Odette](odette), meanwhile, has not told [Silas](silas) that [she](odette) has lived for three years as man and wife with [Valentin](valentin), a butcher's [boy](valentin) from [Les Halles](@halles) with forearms to match, nor has [Silas](silas) mentioned to [Odette](odette) that [he](silas) is married, an omission [she](odette) has long since made good by looking.
+ discover concierge odette+silas "comes to know"
- affair odette silas "rendezvous"
- cheat silas mabel "first rendezvous"
- reveal! concierge mabel "says nothing"
- help concierge mabel "larger eggs"
+ couple odette valentin "as man and wife"
- betray odette silas "has not told"
- cheat odette valentin "lived for three years"
- married mabel silas "is married"
- betray silas odette "omission"
- discover.past odette silas "long since made good"

== 4 Rain
[Theo](theodora) poses. [Augustin](augustin) asked, and [Theo](theodora) said no twice. Now [she](theodora) sits still for [Lebrun](augustin). [He](augustin) looks at [her](theodora) like a man at work. Then [he](augustin) does not. [She](theodora) kisses [him](augustin) first. [Odette](odette) opens the door on [them](augustin+theodora). "[I](odette) came for [my](odette) wages," says [Odette](odette). [Grigori](grigori) waits below with flowers for [Theo](theodora). [He](grigori) gives the flowers to [Odette](odette).
- create augustin "sits still"
- reject.past theodora augustin "said no"
+ love.start augustin theodora "Then he does not"
+ kiss augustin theodora "kisses"
- discover odette augustin+theodora "opens the door"
- boss augustin odette "my wages"
- love grigori theodora "flowers for Theo"
- gift grigori odette "gives the flowers"

== 5 The Sister
[Hattie Blythe](hattie), younger than [Theodora](theodora) by six years and prettier by common consent, arrives at the boat train, chaperoned by nobody, having jilted in [Boston](@boston) a dentist of excellent family. [She](hattie) flirts within a week with the [prince](grigori), the [doctor](doctor) on the ground floor and the whole of a jazz band, among whose members [she](hattie) settles upon the [cornettist](abelard), [Abelard Jones](abelard) of [Chicago](@chicago). [Augustin](augustin), asked by [his](augustin) new [love](theodora) to show [her](theodora) [sister](hattie) the [Louvre](@louvre), shows it to [her](hattie) three times. [Theodora](theodora) counts.
- sibling hattie theodora "younger than"
- travel hattie "arrives" @paris
- breakup.past hattie _ "jilted"
- flirt doctor+grigori hattie "flirts"
+ love.start hattie abelard "settles upon"
- couple augustin theodora "new love"
- help augustin hattie "show her sister"
- jealous theodora hattie "counts"

== 6 Carnival at the Bal Nègre
In the crush of the carnival ball, at which everyone comes as what he is not, [Silas](silas) dances with a veiled [Columbine](mabel) [whom](mabel) [he](silas) takes for [Odette](odette), whispers to [her](mabel) where [they](odette+silas) are to meet on Friday, and is answered, in [his](silas) [wife](mabel)'s voice, that Friday will not suit. [Odette](odette) herself, as a chimney sweep, is pulled off the floor by [Valentin](valentin), [who](valentin) needs no whisper, and [who](valentin) knocks out of [Silas](silas) two teeth and the last of [his](silas) credit. [Dr. Maréchal](doctor) sews up [his](silas) lip. [Mabel](mabel) does not hold [her](mabel) [husband](silas)'s hand. [Grigori](grigori) holds [hers](mabel).
- date mabel silas "dances"
- discover! silas mabel "takes for Odette"
- affair odette silas "to meet on Friday"
+ discover mabel odette+silas "Friday will not suit"
- married mabel silas "his wife's voice"
- discover valentin odette+silas "needs no whisper"
+ attack valentin silas "knocks out"
- injure silas valentin "two teeth"
- treat silas doctor "sews up"
- help! mabel silas "does not hold"
- help grigori mabel "holds hers"

== 7 Separate Floors
[Mabel](mabel) moves up into the garret with [Theo](theodora), so that the [pair](mabel+theodora), as at school, share one washstand and one grievance, [Theodora](theodora) having found that afternoon in [Augustin](augustin)'s studio, under a damp cloth, the head of [Hattie](hattie) in clay, and in the clay a smile which, [she](theodora) says, is not given to sculptors for nothing. [He](augustin) protests that it was given to [Abelard](abelard), [who](abelard) had sat behind [him](augustin) during every session playing with the mute in. [She](theodora) does not believe a word, throws the head from the window, and breaks with the [maker](augustin), whereupon the cornet is heard from the courtyard, asking whose nose this might be.
+ move mabel theodora "moves up"
- breakup mabel silas "moves up"
- housemate.start mabel theodora "share one washstand"
- find theodora "having found"
- create augustin "in clay"
- accuse theodora augustin "not given to sculptors"
- cheat! augustin theodora "protests"
- couple abelard hattie "given to Abelard"
- jealous theodora hattie "a smile"
+ breakup theodora augustin "breaks with"

== 8 Lessons
To earn [her](mabel) own bread, [Mabel](mabel), a [woman](mabel) [who](mabel) has never until now boiled water, learns to drive from [Orlov](grigori), [whose](grigori) method consists in covering [his](grigori) eyes, and proves, after the loss of a fender, the better [driver](mabel) of [the two](grigori+mabel). When [he](grigori) declares to [her](mabel), at a red lantern, that an exile possesses only what cannot be taken from [him](grigori), and that this is at present [his](grigori) feeling for [her](mabel), [she](mabel) drives on at red. [Silas](silas), thrown over by [Odette](odette) and dunned by [his](silas) tailor, sits on the stairs each night so as to be stepped over by [his](silas) [wife](mabel).
- advisor grigori mabel "learns to drive"
+ confess grigori mabel "declares to her"
- love grigori mabel "feeling for her"
- reject mabel grigori "drives on"
+ breakup odette silas "thrown over"
- sad silas mabel "sits on the stairs"
- married mabel silas "wife"

== 9 The Ground Floor
[Hattie](hattie) faints twice, and [Dr. Maréchal](doctor) congratulates [her](hattie), a little prematurely, on [her](hattie) marriage. There being none, and a [cornettist](abelard) from the South Side not being what [Boston](@boston) had in view, [she](hattie) hides [her](hattie) condition from all but [Theo](theodora), from [whom](theodora) at last [she](hattie) also has it confirmed on oath that the smile in the clay had been for [Abelard](abelard) and for nobody else. [Theodora](theodora), ashamed, goes down in [her](theodora) nightgown to tell [Augustin](augustin) so, and is received by [Odette](odette), back in [her](odette) old place on the podium, and, so [she](odette) lets it be understood, elsewhere.
- ill hattie "faints"
+ pregnant hattie abelard "congratulates her"
- married! abelard hattie "There being none"
- reveal! hattie _ "hides her condition"
- reveal hattie theodora "confirmed on oath"
- discover theodora abelard+hattie "at last"
- sad theodora "ashamed"
- return odette augustin "back in her old place"
+ affair? augustin odette "lets it be understood"

== 10 The Butcher's Boy
That it was understood wrongly is proved by [Valentin](valentin), [who](valentin) storms the studio with a cleaver, cuts an armature in two in place of [Augustin](augustin), and breaks down sobbing among the feet and hands. [Odette](odette) kneels by [him](valentin); [she](odette) had only wanted, [she](odette) tells [him](valentin), to be made of something harder than [she](odette) was. [Madame Pic](concierge), drawn by the crash, gives both [lovers](odette+valentin) a bowl of soup, and [Augustin](augustin) the advice to go up one flight. [He](augustin) goes. [Theo](theodora) is not in. A telegram boy has been, and on the bed lies a message from [her](theodora) [editor](editor): no more hats, come home.
- affair! augustin odette "understood wrongly"
- attack? valentin augustin "cleaver"
- jealous valentin augustin "storms the studio"
- sad valentin "sobbing"
+ reconcile odette valentin "kneels by him"
- help concierge odette+valentin "bowl of soup"
- help concierge augustin "the advice"
- boss editor theodora "editor"
+ travel? theodora "come home"

== 11 Gare Saint-Lazare
Within the space of one hour, and on a single platform, [Abelard](abelard), informed by [Mabel](mabel) at the wheel of what [Hattie](hattie) would have kept from [him](abelard) for pride, asks the elder [Miss Blythe](theodora), in default of a father, for [her](theodora) [sister](hattie)'s hand and receives it together with a trunk; [Augustin](augustin), without a hat, runs alongside the wrong train; and [Silas](silas), catching the right one at the last moment, waves to a [wife](mabel) [who](mabel) has only come to make sure that [he](silas) is on it. [Theodora](theodora), seated on [her](theodora) luggage, watches the [sculptor](augustin) run. "[You](augustin) will find," [she](theodora) calls after [him](augustin), "that [I](theodora) have missed it."
- reveal mabel abelard "informed by Mabel"
- reveal! hattie abelard "kept from him"
+ propose abelard hattie "sister's hand"
- sibling hattie theodora "sister's"
- help theodora abelard "receives it"
- travel silas "catching the right one"
- married mabel silas "wife"
- travel! theodora "have missed it"
+ reconcile augustin theodora "find"

== 12 The Wedding Breakfast
[Hattie](hattie) marries [Abelard](abelard) in the town hall. The whole band plays. [Valentin](valentin) carves. [Odette](odette) wears [his](valentin) ring, and [Odette](odette) dances with nobody but [Valentin](valentin). A paper comes for [Mabel](mabel): [Mabel](mabel) is divorced. [She](mabel) folds it into a hat. [Grigori](grigori) does not ask. "Then [I](mabel) will," says [Mabel](mabel). The [prince](grigori) weeps. [He](grigori) says yes in Russian to [Mabel](mabel).
+ wedding abelard hattie "marries"
- create _ "band plays"
- engaged odette valentin "wears his ring"
- date odette valentin "dances"
- divorce mabel silas "is divorced"
- propose! grigori mabel "does not ask"
+ propose mabel grigori "Then I will"
- happy grigori "weeps"
- engaged.start grigori mabel "says yes"

== 13 Salon
At the autumn salon, a year after it flew from the window, the head of [Hattie](hattie), mended, and with the nose a shade to the left, is awarded a bronze medal, and its [subject](hattie), nursing a [daughter](baby) in the front row, a good many stares. [Theodora](theodora), dismissed by Boston and taken on by a Paris weekly, writes the notice without once naming the [artist](augustin), since [she](theodora) has shared [his](augustin) studio, and rather more, from the day of the trains. When [he](augustin) asks if [he](augustin) might not at least be called [her](theodora) [husband](augustin), [she](theodora) tells [him](augustin) to hold the bucket. [Madame Pic](concierge), [who](concierge) steams open the marriage licence in December, serves everyone larger eggs.
- find augustin "awarded"
- parent hattie baby "a daughter"
- quit theodora editor "dismissed"
- hire theodora "taken on"
- create theodora "writes the notice"
+ couple augustin theodora "shared his studio"
- propose augustin theodora "be called her husband"
- reject theodora augustin "hold the bucket"
+ wedding? augustin theodora "marriage licence"
- discover concierge augustin+theodora "steams open"
