%series The Lying-In
%lang en
%genre period serial: a maternity home in Glasgow, 1954, streaming overviews
%cast maudie  | Matron; Miss Laidlaw | f
%cast effie   | Effie | f
%cast ishbel  | Ishbel | f
%cast tovah   | Tovah | f
%cast crombie | Hamish Crombie; Hamish; Crombie | m
%cast strang  | Dr Strang; Ludovic; Strang | m
%cast bill    | Bill Pardon; Bill; Pardon | m
%cast jean    | Jean Pardon; Jean | f
%cast aldo    | Aldo | m
%cast lodge   | Mrs Grice | f
%cast major   | Major Laidlaw | m
%cast georgie | Mrs Strang | f
%cast girl    | - | f
%cast cousin  | - | m
%cast mum     | - | f
%cast twins   | - | n
%cast child   | - | m
%cast pa      | Rabbi Lipschitz | m

== 1
Three new [midwives](effie+ishbel+tovah), one attic, no hot water. [Effie](effie) has bruises and a [husband](crombie) in [Paisley](@paisley) [who](crombie) believes [her](effie) to be at [her](effie) [mother](mum)'s; [Ishbel](ishbel) has a trunk of novels; [Tovah](tovah), a [rabbi](pa)'s [daughter](tovah), has a steamer ticket to [Haifa](@haifa) and no intention of using it. [Matron](maudie) shows [them](effie+ishbel+tovah) a forceps and the fire exit. That night [Jean Pardon](jean), a [docker](bill)'s [wife](jean), has [twins](twins) on the tram, and the prettiest of [the three](effie+ishbel+tovah), [Ishbel](ishbel), is sick into the conductor's hat.
+ housemate.start effie+ishbel+tovah effie+ishbel+tovah "one attic"
- hire effie+ishbel+tovah "new midwives"
- injure effie crombie "bruises"
- betray effie crombie "believes her"
- parent mum effie "mother's"
- married crombie effie "husband"
- parent pa tovah "daughter"
- travel! tovah "no intention" @haifa
- married bill jean "docker's wife"
+ birth jean twins "has twins"
- ill ishbel "sick"

== 2
[Dr Strang](strang) delivers the babies of the rich and breaks the hearts of nurses, and [Ishbel](ishbel), [who](ishbel) has been warned, is next. [Matron](maudie), [who](maudie) has not been warned since 1931, when it was [she](maudie), looks on with folded arms. The [docker](bill), visiting with a herring in [his](bill) pocket, cannot look at the [twins](twins), because [they](twins) are red-haired and [he](bill) is not. Is there a red-haired man in the close? There is: the ice-cream [vendor](aldo), from [Barga](@barga). [Effie](effie) lies for the young [mother](jean), and swears to a red-haired great-aunt.
+ love ishbel strang "is next"
- couple.past maudie strang "since 1931"
- sad bill "cannot look"
- parent? aldo twins "red-haired man"
- betray effie bill "swears"
- help effie jean "lies for"
- parent jean twins "mother"

== 3
The ice-cream [man](aldo) is called [Aldo](aldo), and [Aldo](aldo) dyes [his](aldo) hair; so much for the theory. [Bill Pardon](bill), ashamed, buys [Jean](jean) a cone, two wafers and a hat. A letter has come from [Paisley](@paisley). [Effie](effie) burns it unread, and it is [Tovah](tovah) [who](tovah) hauls the trunk against the attic door and teaches [her](effie) how to make a fist. "[You](effie) were never at [your](effie) [mother](mum)'s, [hen](effie)," says [Ishbel](ishbel), putting two and two together, and climbs into bed beside [her](effie) till [she](effie) stops shaking. From then on, [the three](effie+ishbel+tovah) are thick as thieves.
- parent! aldo twins "so much for"
- sad bill "ashamed"
- reconcile bill jean "a cone"
- gift bill jean "a cone"
- help tovah effie "hauls the trunk"
- advisor tovah effie "teaches"
- parent mum effie "mother's"
- discover ishbel effie "two and two together"
- help ishbel effie "climbs into bed"
- sad effie "shaking"
+ friend.start effie+ishbel+tovah effie+ishbel+tovah "thick as thieves"

== 4
[Hamish Crombie](crombie) stands in the hall. [He](crombie) wants [Effie](effie). [Matron](maudie) says [Effie](effie) is out. [Effie](effie) is in the coal hole. [Crombie](crombie) raises a fist to [Matron](maudie). [Matron](maudie) raises a bedpan. [Crombie](crombie) goes down. [He](crombie) will come back, [he](crombie) says. [Strang](strang) takes [Ishbel](ishbel) to the Locarno. [They](ishbel+strang) dance. [They](ishbel+strang) take a room under the name of Brown. [Tovah](tovah) waits up. [Tovah](tovah) irons the same apron twice. [Ishbel](ishbel) comes home at six. [Tovah](tovah) cannot look at [Ishbel](ishbel).
- return crombie "stands in the hall"
- betray maudie crombie "is out"
- flee effie crombie "in the coal hole"
- threaten crombie maudie "raises a fist"
+ attack maudie crombie "a bedpan"
- return? crombie "will come back"
- date ishbel strang "Locarno"
+ sex ishbel strang "take a room"
- return ishbel "comes home"
- sad tovah ishbel "cannot look"

== 5
Fog. No trains, no coal, and on the ward nothing but knitting. [Mrs Grice](lodge), the [landlady](lodge) of the close opposite, brings a goose and stays to gossip: a man's a man, a pudding is a pudding, and there never was a doctor who did not keep one wife for show. [Ishbel](ishbel) laughs. Then [she](ishbel) doesn't. In the laundry, [Tovah](tovah) teaches [Aldo](aldo) the English for linen, and [he](aldo) teaches [her](tovah) the Italian for eyes. That evening the [landlady](lodge) lets slip that the [one](strang) for [whom](strang) [Ishbel](ishbel) waits has a house, a hedge and a [Mrs Strang](georgie) in [Bearsden](@bearsden).
- gift lodge _ "brings a goose"
- advisor tovah aldo "teaches"
- advisor aldo tovah "teaches"#2
- flirt aldo tovah "Italian for eyes"
- sad ishbel "she doesn't"
- love ishbel strang "waits"
+ reveal lodge ishbel "lets slip"
+ married georgie strang "Mrs Strang"
- cheat.past strang georgie "has a house"

== 6
Taxed with [his](strang) hedge, [Ludovic](strang) shrugs like a man asked about the weather. [Ishbel](ishbel) tears off the string of pearls and leaves [him](strang) at the tram stop, pearls, umbrella and all; but it is not only pearls that [she](ishbel) has from [him](strang), as [Tovah](tovah), holding [her](ishbel) plait over the basin three mornings running, is the first to grasp. "[I](ishbel)'ll be put out," says the [mother-to-be](ishbel). "[We](effie+tovah)'ll be put out with [you](ishbel)," say [the others](effie+tovah). [Matron](maudie), behind the door with the night tea, hears every word and lets it go cold.
- accuse ishbel strang "Taxed"
+ breakup ishbel strang "leaves him"
- gift.past strang ishbel "has from him"
- ill ishbel "over the basin"
- discover tovah ishbel "first to grasp"
+ pregnant ishbel strang "mother-to-be"
- quit? ishbel "put out"
- help effie+tovah ishbel "put out with you"
- discover maudie ishbel "hears every word"

== 7
Why does [Matron](maudie) not dismiss the [sinner](ishbel)? Because in the winter of 1931, [she](maudie) tells [Ishbel](ishbel) over the sterilizer, a [probationer](maudie) of nineteen gave up a [boy](child) to a couple in [Perth](@perth), and the handsome [houseman](strang) [who](strang) was to blame signed the form. That [houseman](strang) is now [Chief](strang). [Her](maudie) [brother](major), [Major Laidlaw](major), has not let [her](maudie) past [his](major) door since. On the ward, [Jean](jean) calls the [twins](twins) Maud and Matron. [Hamish](crombie) has joined the dockers, it is said, to be nearer to [his](crombie) [wife](effie); [Pardon](bill) works the same crane.
- quit! ishbel maudie "not dismiss"
+ reveal maudie ishbel "tells Ishbel"
- birth.past maudie child "a boy"
- parent maudie+strang child "to blame"
- lose.past maudie child "gave up"
- hire strang "now Chief"
- sibling major maudie "brother"
- reject major maudie "past his door"
- hire? crombie "joined the dockers"
- married crombie effie "his wife"
- colleague bill crombie "same crane"

== 8
[Aldo](aldo) asks [Tovah](tovah) to the pictures. [Tovah](tovah) says yes. [Rabbi Lipschitz](pa) says no. [Tovah](tovah) goes. [Her](tovah) [father](pa) sits in the next row. [He](pa) keeps [his](pa) hat on. On the quay, [Bill](bill) drinks with [Crombie](crombie). [Crombie](crombie) brags about [his](crombie) belt. [Bill](bill) puts [his](bill) glass down. [Bill](bill) hits [Crombie](crombie). The crane is swinging. [Crombie](crombie) steps back. [Crombie](crombie) is killed. It was an accident, the police find. [Effie](effie) is a [widow](effie). [Effie](effie) sleeps for eleven hours.
- invite aldo tovah "asks Tovah"
+ date aldo tovah "Tovah goes"
- parent pa tovah "father"
- attack.past crombie effie "his belt"
- reveal crombie bill "brags"
- attack bill crombie "hits Crombie"
+ die crombie "is killed"
- kill! bill crombie "an accident"
- investigate _ bill "the police find"
- married.past crombie effie "widow"

== 9
At the funeral the [widow](effie) wears yellow. Afterwards the [docker](bill) confesses to [her](effie) what happened by the crane, and is forgiven before [he](bill) has done. [Matron](maudie) gives the [Chief](strang) a choice, under four eyes: [he](strang) will sign for [Ishbel](ishbel)'s keep, or the ladies of [Bearsden](@bearsden) shall hear about two babies, twenty-three years apart or near enough. [He](strang) signs. [He](strang) also begs [her](maudie), with what remains of the charm, to dine with [him](strang). [She](maudie) has [her](maudie) knitting. From [Perth](@perth) arrives a young [policeman](child), twenty-two, looking for a [Miss Laidlaw](maudie).
- die.past crombie "funeral"
- married.past crombie effie "widow"
- happy effie "wears yellow"
- reveal bill effie "confesses"
- reconcile bill effie "forgiven"
+ threaten maudie strang "a choice"
- gift strang ishbel "signs"
- invite strang maudie "dine with him"
- reject maudie strang "her knitting"
+ travel child "arrives"
- investigate child maudie "looking for"

== 10
The [policeman](child) has [Strang](strang)'s chin and [Matron](maudie)'s way of folding [his](child) arms. For a whole shift [the two](child+maudie) discuss bicycle lamps. Only when [he](child) has put [his](child) helmet on does [she](maudie) say that [he](child) was born in the fourth bed from the window, at a quarter past three, and that [she](maudie) has never moved it. [Ishbel](ishbel), due in a week, is courted in the linen room by [Effie](effie)'s [cousin](cousin), a [widower](cousin) with a dairy, and says [she](ishbel) has had enough of men to last [her](ishbel) to Christmas. The [rabbi](pa) has tried pistachio. [He](pa) concedes the pistachio.
- parent maudie+strang child "Strang's chin"
+ reveal maudie child "was born in"
- birth.past maudie child "was born"
- pregnant ishbel "due in a week"
- kin cousin effie "cousin"
- married.past _ cousin "widower"
- flirt cousin ishbel "courted"
- reject ishbel cousin "enough of men"
- reconcile? aldo pa "concedes"

== 11
The steamer for [Haifa](@haifa) sails without [Tovah](tovah), [whose](tovah) [father](pa) waved the ticket at the gangway and then, on reflection, gave it to a stranger. [Aldo](aldo) is learning to read from right to left, and may come to supper. In the fourth bed from the window [Ishbel](ishbel) is brought through a breech by [Effie](effie), now [sister](effie) of the ward, with [Matron](maudie)'s hand on [her](effie) shoulder. A [girl](girl): no chin to speak of. And who is to push the pram? The [dairyman](cousin), it seems. [Ishbel](ishbel) looked at the calendar, and it was Christmas.
- travel! tovah "sails without"
- parent pa tovah "father"
- gift pa _ "gave it to"
- invite pa aldo "come to supper"
+ birth ishbel girl "breech"
- treat ishbel effie "by Effie"
- hire effie "now sister"
- help maudie effie "hand on her shoulder"
+ couple.start cousin ishbel "push the pram"
