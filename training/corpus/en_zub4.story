%series The Lending Hour
%lang en
%genre Icelandic romantic dramedy, a municipal swimming pool in Akureyri, streaming blurbs with short plain sentences
%cast heidrun | Heiðrún Blöndal; Heiðrún; Heida | f
%cast steinar | Steinar Thorlacius; Steinar | m
%cast ragna   | Ragna Thorlacius; Ragna | f
%cast logi    | Logi Briem; Logi; Briem | m
%cast ylfa    | Ylfa Blöndal; Ylfa; Fräulein Blöndal | f
%cast piotr   | Piotr Zalewski; Piotr | m
%cast gudlaug | Guðlaug Briem; Guðlaug; Mrs Briem | f
%cast kari    | Kári Snædal; Kári; Snædal | m
%cast dane    | Mogens | m
%cast councillor | Egill Arnalds; Arnalds | m
%cast nils    | Nils | m
%cast doc     | - | f
%cast wife    | - | f
%cast danewife | - | f
%cast mum     | - | f

== 1 Hot Pot
Before the town is awake, six people sit up to their chins in the hot tub of the Akureyri baths and settle the affairs of the world. [Heiðrún Blöndal](heidrun), the [lifeguard](heidrun), hears everything. [She](heidrun) hears that [Steinar](steinar), the [dentist](steinar), is leaving [his](steinar) [wife](ragna), [Ragna](ragna); [Ragna](ragna), three bathers along, hears it too. One scalded shoulder later [he](steinar) is out of the water and out of the marriage. Old [Mrs Briem](gudlaug) offers [Ragna](ragna) the attic over the bakery [she](gudlaug) runs with [her](gudlaug) bachelor [son](logi), [Logi](logi), [who](logi) has not said a whole sentence to a woman since confirmation.
- discover heidrun steinar "hears that Steinar"
- married ragna steinar "wife"
- discover ragna steinar "hears it too"
- attack ragna steinar "scalded shoulder"
+ breakup ragna steinar "out of the marriage"
- invite gudlaug ragna "offers Ragna the attic"
- colleague gudlaug logi "runs with"
- parent gudlaug logi "son"

== 2 Lost and Found
A gold ring turns up in the filter. [Heida](heidrun) puts up a notice; four people claim it, and three of them are lying. The [fourth](piotr), [Piotr Zalewski](piotr), the Polish pool [technician](piotr), says only that it is [his](piotr) late [wife](wife)'s, gives the date engraved inside and goes back to [his](piotr) pipes. [Ylfa](ylfa), [Heiðrún](heidrun)'s little [sister](ylfa), home from [Reykjavík](@reykjavik) with no degree and no explanation, bets that [she](ylfa) can make the [widower](piotr) laugh by Easter. Up in the attic [Ragna](ragna) hangs a curtain. Down in the bakery [Logi](logi) burns a tray of buns, the first in [his](logi) life.
- find heidrun "turns up"
- betray _ heidrun "lying"
+ find piotr "it is his"
- die.past wife "late"
- married.past piotr wife "wife's"
- sibling heidrun ylfa "sister"
- return ylfa "home from"
- flirt? piotr ylfa "make the widower laugh"
- love.start logi ragna "burns a tray"

== 3 Chlorine
Three bathers are carried out with burning lungs: somebody has tampered with the chlorine. [Egill Arnalds](councillor), the town [councillor](councillor) [who](councillor) would dearly like the plot for a hotel, calls for the baths to be shut and for the [foreigner](piotr)'s head. [Piotr](piotr) is sent home without pay. The ring's [owner](piotr) would sit there still, had not the little [sister](ylfa) climbed in at [his](piotr) window with a bag of shrimps and a set of blueprints. The pump room, [she](ylfa) has found, has a second door. [Ragna](ragna), among the patients, is visited by [Steinar](steinar) with flowers. The [dentist](steinar) is shown out by [Logi](logi), [who](logi) says, in full, "No."
+ injure _ _ "burning lungs"
- accuse councillor piotr "calls for"
- quit piotr "sent home without pay"
- help ylfa piotr "climbed in"
+ discover ylfa "has a second door"
- ill ragna "patients"
- gift steinar ragna "with flowers"
- reject logi steinar "shown out"

== 4 Night Watch
[Heiðrún](heidrun) hides in the towels. [Kári](kari) hides there too. [Kári Snædal](kari) is a reporter and tall. There is room for one. [They](heidrun+kari) share a sandwich. At two the second door opens. In comes a [boy](nils) with a wrench. [Heiðrún](heidrun) drops on [him](nils) from the shelf. The [boy](nils) bites [Kári](kari). It is [Nils](nils), the [councillor](councillor)'s [nephew](nils). [Nils](nils) cries and names [Arnalds](councillor). The bitten [reporter](kari) writes it all down. [Heiðrún](heidrun) bandages [Kári](kari). [Kári](kari) asks for the other half of [her](heidrun) sandwich, and gets a kiss from [Heiðrún](heidrun).
- meet heidrun kari "hides there too"
+ attack heidrun nils "drops on him"
- attack nils kari "bites"
- kin councillor nils "nephew"
+ reveal nils heidrun+kari "names Arnalds"
- create kari "writes"
- treat kari heidrun "bandages"
- kiss heidrun kari "kiss"

== 5 Front Page
The article brings [Arnalds](councillor) down within a day. [Piotr](piotr) gets [his](piotr) pipes back, along with an apology from everyone except the [man](councillor) [who](councillor) slandered [him](piotr). And [Heida](heidrun)? [She](heidrun) opens the paper to see what the tall [man](kari) has made of that night, and reads, in the last line, that the story was "told to our [correspondent](kari) by [his](kari) [wife](heidrun)-to-be". [She](heidrun) rings [him](kari) to protest. [He](kari) rings [her](heidrun) to propose. Both lines are engaged. At the bakery the older [woman](gudlaug) falls on the stairs, breaks [her](gudlaug) hip, and instructs [her](gudlaug) [lodger](ragna) from the stretcher how to prove the rye.
- create kari "article"
+ quit councillor "brings Arnalds down"
- hire piotr "gets his pipes back"
- reconcile _ piotr "apology"
- accuse.past councillor piotr "slandered"
- propose? kari heidrun "propose"
- injure gudlaug "breaks her hip"
- advisor gudlaug ragna "instructs"
- housemate gudlaug ragna "lodger"

== 6 Rye
It turns out that [Ragna](ragna), [who](ragna) never baked for the [dentist](steinar) in eighteen years, has flour in the blood. The queue goes round the corner. Beside [her](ragna), elbow to elbow from three in the morning, [Logi](logi) advances from "No" to "Yes", and from there to "[You](ragna)'ve got dough on [your](ragna) nose." [Ylfa](ylfa) loses [her](ylfa) bet on Easter Monday: the [technician](piotr) does not laugh. [He](piotr) weeps, for the first time since the funeral, on the shoulder of the [girl](ylfa) [who](ylfa) brought [him](piotr) shrimps. From [Aarhus](@aarhus) comes a [Dane](dane) in a good coat, asking at the ticket desk for [Fräulein Blöndal](ylfa).
- married.past ragna steinar "eighteen years"
- create ragna "flour in the blood"
- colleague logi ragna "elbow to elbow"
- flirt logi ragna "dough on your nose"
- lose ylfa "loses her bet"
- happy! piotr "does not laugh"
+ sad piotr wife "weeps"
- help ylfa piotr "on the shoulder of"
+ travel dane "comes a Dane"
- investigate dane ylfa "asking at"

== 7 The Good Coat
Which of the [sisters](heidrun+ylfa) does the [stranger](dane) mean? [Ylfa](ylfa) sees [him](dane) from the diving board and drops straight to the bottom. That is where the truth comes up: [Mogens](dane), [her](ylfa) [professor](dane) in the capital until Christmas, failed [her](ylfa) thesis in the same week in which [she](ylfa) turned [him](dane) down. Now [he](dane) says that [he](dane) has left [his](dane) [wife](danewife) and cannot live without [her](ylfa). [Piotr](piotr), [who](piotr) has been listening from inside the boiler, comes out with a spanner and asks, very civilly, whether the [gentleman](dane) knows how hot the third tub gets. The coat is found floating in it. The [Dane](dane) takes the evening plane.
- sibling heidrun ylfa "sisters"
- advisor.past dane ylfa "professor"
- betray.past dane ylfa "failed her thesis"
+ reject.past ylfa dane "turned him down"
- breakup.past dane danewife "left his wife"
- married dane danewife "wife"
- confess dane ylfa "cannot live without her"
- discover piotr dane "listening"
- help piotr ylfa "with a spanner"
+ threaten piotr dane "how hot the third tub"
- flee dane piotr "takes the evening plane"

== 8 Blizzard
Snow shuts the town for three days, and everyone is where they shouldn't be. [Steinar](steinar) is stuck in the bakery with the [woman](ragna) [he](steinar) left, [her](ragna) silent [colleague](logi) and a fierce old [patient](gudlaug) in plaster; [he](steinar) asks [Ragna](ragna) to come home, and is handed a broom. [Kári](kari) and [Heiðrún](heidrun), engaged now for eleven days, are snowed in at the baths and cannot agree on a single thing, from the wedding hymn to the [lifeguard](heidrun)'s wages, which the [reporter](kari) would rather not see printed. By the time the plough gets through, the ring is in the filter again. [She](heidrun) threw it there.
- breakup.past steinar ragna "left"
- colleague logi ragna "colleague"
- treat gudlaug "in plaster"
- reconcile? ragna steinar "come home"
+ reject ragna steinar "handed a broom"
- engaged heidrun kari "engaged"
- quarrel heidrun kari "cannot agree"
- wedding? heidrun kari "wedding hymn"
+ engaged.end heidrun kari "threw it there"

== 9 Bottom of the Pool
[Nils](nils), sentenced to forty hours of scrubbing for the business with the wrench, slips on the wet tiles after closing and goes under. Nobody is on duty. The jilted [newspaperman](kari), [who](kari) has come to fish a ring out of the filter, goes in after the [saboteur](nils) in [his](kari) boots. It takes two to bring a boy like that round, and the [second](heidrun) to arrive is the [lifeguard](heidrun). [They](heidrun+kari) work on [him](nils) without a word, as though [they](heidrun+kari) had never quarrelled. When [Nils](nils) coughs, [Heida](heidrun) is so relieved that [she](heidrun) kisses the first face to hand. It happens to be the young [doctor](doc) from the ambulance. [She](doc) does not mind.
- arrest.past _ nils "sentenced"
- injure nils "goes under"
- breakup.past heidrun kari "jilted"
+ rescue heidrun+kari nils "goes in after"
- quarrel.past heidrun kari "quarrelled"
- recover nils "coughs"
- happy heidrun "relieved"
+ kiss doc heidrun "kisses"

== 10 Quiet Water
Nothing much happens at the baths this week. The [councillor](councillor) [who](councillor) wanted a hotel is back in the tub, a [councillor](councillor) no longer, and is passed the thermos like anybody else. [Guðlaug](gudlaug) walks to the counter on two sticks, tastes [Ragna](ragna)'s rye, and goes upstairs again to die, as [she](gudlaug) puts it, of envy. On Thursday [she](gudlaug) does die, in [her](gudlaug) sleep, with the light on. [Logi](logi) carries the coffin at the front left corner; at the front right, on [his](logi) [mother](gudlaug)'s written orders, walks the [lodger](ragna). The bakery, the will says, goes to [the two](logi+ragna) of [them](logi+ragna), "in the hope that somebody will speak".
- return councillor "back in the tub"
- quit.past councillor "a councillor no longer"
- reconcile _ councillor "passed the thermos"
- recover gudlaug "on two sticks"
+ die gudlaug "does die"
- parent gudlaug logi "mother"
+ gift gudlaug logi+ragna "goes to the two"

== 11 Somebody Speaks
[He](logi) does, in the end, at four in the morning, into a bowl of dough: eleven sentences, of which the ninth is the one that counts. [Ragna](ragna) asks [him](logi) to repeat it and to look at [her](ragna) this time. Upstairs there is one curtain too many now. [Ylfa](ylfa), meanwhile, has handed in [her](ylfa) thesis at another university, on the sociology of hot water, and taken highest marks; there are shrimps and vodka in the boiler room, and the [widower](piotr), told what the bet had been, laughs until the gauges tremble. It is only that [he](piotr) is going home to [Gdynia](@gdynia) on the first, where [his](piotr) [mother](mum) is failing.
+ confess logi ragna "the ninth"
- couple.start logi ragna "one curtain too many"
- create ylfa "handed in her thesis"
- find ylfa "taken highest marks"
- celebrate piotr+ylfa "shrimps and vodka"
- happy piotr "laughs"
- travel? piotr "going home" @gdynia
- parent mum piotr "mother"
- ill mum "failing"

== 12 Summer Hours
Sunlight at midnight, and the water is full. The [doctor](doc) teaches [Heiðrún](heidrun) to ride a motorcycle, and neither of [them](doc+heidrun) troubles to explain it to the tub. [Kári](kari), [best man](kari) today, has printed the story of the year on the back of a menu: the [baker](logi) and the [baker](ragna), married under the water slide at noon, with [Steinar](steinar) filling in as organist and bearing up. Late, with a wet suitcase, a [guest](piotr) in a borrowed suit comes over the fence. [His](piotr) [mother](mum) is better; [she](mum) has told [him](piotr) not to come back without the [girl](ylfa) with the shrimps. [Ylfa](ylfa) laughs first.
- advisor doc heidrun "teaches"
- couple.start doc heidrun "neither of them"
- advisor kari logi+ragna "best man"
- create kari "printed the story"
+ wedding logi ragna "married under"
+ return piotr "comes over the fence"
- parent mum piotr "mother"
- recover mum "is better"
- happy ylfa "laughs first"
