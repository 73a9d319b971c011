%series Golden Needle
%lang en
%genre family saga about a fashion house in Accra, Sunday newspaper recap column in the past tense
%cast efua    | Madam Efua Quartey; Madam Efua; Efua | f
%cast kobina  | Kobina Quartey; Kobina | m
%cast nana    | Nana Yaa Quartey; Nana Yaa | f
%cast selorm  | Selorm Agbeko; Selorm | m
%cast lydia   | Lydia Quartey; Lydia Boateng; Lydia | f
%cast joy     | Joy Agbeko; Joy | f
%cast rex     | Rex Laryea; Rex; Laryea | m
%cast baaba   | Baaba | f
%cast fiifi   | Fiifi Quartey; Fiifi | m
%cast tailor  | Uncle Paa; Paa | m
%cast pastor  | Pastor Emmanuel; Emmanuel | m
%cast model   | Zuwena; Zu | f
%cast driver  | - | m
%cast doctor  | - | f

== 1
The season opened with a funeral that turned into a fistfight. [Madam Efua Quartey](efua), [founder](efua) of the [Golden Needle](#needle) fashion house, buried [her](efua) second [husband](rex) on Saturday; on Sunday [he](rex) strolled into the wake. [Rex Laryea](rex) had not drowned off [Takoradi](@takoradi), [he](rex) had merely been living with a [model](model) in [Lomé](@lome). [Kobina](kobina), [Efua](efua)'s [eldest](kobina), knocked [his](kobina) [stepfather](rex) into the jollof. [Her](efua) [daughter](nana) [Nana Yaa](nana) fetched ice for the dead [man](rex). Under the canopy, unnoticed, [Kobina](kobina)'s [wife](lydia) [Lydia](lydia) passed a note to the [tailor](selorm) [Selorm](selorm).
- create.past efua "founder" #needle
- married efua rex "second husband"
+ die! rex "not drowned"
- return rex "strolled into"
- affair model rex "living with"
- cheat rex efua "living with"
- parent efua kobina "eldest"
- kin kobina rex "stepfather"
- attack kobina rex "knocked"
- parent efua nana "daughter"
- help nana rex "fetched ice"
- married kobina lydia "wife"

== 2
[Madam Efua](efua) would not have [Rex](rex) under [her](efua) roof. [She](efua) had mourned once, [she](efua) informed [him](rex), and [she](efua) did not intend to waste the dress. The [castaway](rex) took a room at [Joy Agbeko](joy)'s, two doors down, where the rent was low and the [landlady](joy) lonely. [Joy](joy)'s [son](selorm) [Selorm](selorm) was the best [cutter](selorm) at the [Golden Needle](#needle), and after closing time [he](selorm) met [Lydia](lydia) among the bolts of wax print. [She](lydia) wanted to stop. [She](lydia) wanted it more firmly each time, and came back each time. [Kobina](kobina) praised [his](kobina) [wife](lydia) for working so late.
+ reject efua rex "would not have"
- sad.past efua rex "had mourned"
- move rex joy "took a room"
- neighbour efua rex "two doors down"
- sad joy "lonely"
- parent joy selorm "son"
+ affair lydia selorm "after closing time"
- breakup? lydia selorm "wanted to stop"
- married kobina lydia "wife"
- cheat lydia kobina "working so late"

== 3
It had been thirty years since [Uncle Paa](tailor), [who](tailor) had sewn the first dress the house ever sold, had asked [Efua](efua) to be [his](tailor), and thirty years since [she](efua) had told [him](tailor) that [she](efua) preferred a man with a car. [He](tailor) still carried a torch for [her](efua). When [she](efua) sat down beside [his](tailor) machine and asked what a woman does with two husbands, [one](rex) of them imaginary, the old [bachelor](tailor) ran the needle through [his](tailor) own thumb. [Nana Yaa](nana), home from law school, bound it up and laughed. The [student](nana) had made up [her](nana) mind to be rid of the imaginary [one](rex) in court.
- create.past tailor "sewn the first dress"
+ propose.past tailor efua "to be his"
- reject.past efua tailor "preferred a man"
- love tailor efua "carried a torch"
- injure tailor "through his own thumb"
- return nana "home from"
- treat tailor nana "bound it up"
- divorce? efua rex "be rid of"

== 4
[Fiifi](fiifi) came home. [Fiifi](fiifi) was the black [sheep](fiifi). [His](fiifi) [mother](efua) cried. [His](fiifi) [brother](kobina) did not. [Kobina](kobina) hated [Fiifi](fiifi). Long ago [both](fiifi+kobina) loved [Lydia](lydia). [Lydia](lydia) had chosen [Kobina](kobina). [Fiifi](fiifi) brought a [fiancée](baaba), [Baaba](baaba). [Baaba](baaba) had once been the best [friend](baaba) of [Lydia](lydia). [Lydia](lydia) dropped a plate. [Baaba](baaba) hugged [Lydia](lydia). [Rex](rex) hugged [Baaba](baaba) for too long. [Fiifi](fiifi) noticed. "Hands off," said [Fiifi](fiifi).
+ return fiifi "came home"
- parent efua fiifi "mother"
- sibling fiifi kobina "brother"
- enemy fiifi kobina "hated"
- love.past fiifi+kobina lydia "both loved"
- reject.past lydia fiifi "had chosen"
+ engaged baaba fiifi "fiancée"
- friend.past baaba lydia "best friend"
- flirt rex baaba "too long"
- discover fiifi rex "noticed"
- threaten fiifi rex "Hands off"

== 5
Trouble arrived from [Lomé](@lome) in dark glasses. [Zuwena](model), the [model](model), had not been consulted when [Rex](rex) rose from the dead, and [she](model) meant to be compensated: either [Madam Efua](efua) put [her](model) on the runway at the anniversary show, or the newspapers would get the photographs. [Efua](efua), never one to be pushed, measured the [blackmailer](model)'s waist and hired [her](model) on the spot. [Kobina](kobina) called [his](kobina) [mother](efua) mad. [His](kobina) [sister](nana) called it cheap at the price. [Rex](rex), confronted with [his](rex) [mistress](model) in [his](rex) [wife](efua)'s workshop, hid in a wardrobe.
- travel model "arrived from"
+ threaten model efua "either Madam Efua"
+ hire model efua "hired her"
- quarrel efua kobina "called his mother mad"
- parent efua kobina "mother"
- sibling kobina nana "sister"
- affair model rex "mistress"
- married efua rex "wife"
- flee rex model "hid in"

== 6
No one could have foreseen that [Joy](joy) and [Rex](rex), the [landlady](joy) and the [lodger](rex), would be seen at the [Osu](@osu) night market sharing one straw. [Her](joy) [son](selorm) was appalled and demanded that [she](joy) throw the [scoundrel](rex) out. "[You](selorm) of all people," said [she](joy), [who](joy) washed [his](selorm) shirts and knew whose perfume was on them. [Selorm](selorm) begged [her](joy) to hold [her](joy) tongue. In return [he](selorm) put up with the [lodger](rex) at breakfast. That night the rain took the roof off the market, and nobody in this story was under it.
+ date joy rex "sharing one straw"
- housemate joy rex "lodger"
- parent joy selorm "son"
- sad selorm "appalled"
- quarrel joy selorm "demanded"
- discover joy selorm "knew whose perfume"
- reveal? joy _ "hold her tongue"
- affair lydia selorm "whose perfume"

== 7
The anniversary show was remembered for what happened behind the curtain. [Baaba](baaba), looking for pins, came upon [Lydia](lydia) and the [cutter](selorm) in a state that left nothing to the imagination. [She](baaba) owed [Lydia](lydia) nothing, [she](baaba) said later; [the two](baaba+lydia) had not spoken since school. Yet when [Kobina](kobina) asked [her](baaba) where [his](kobina) [wife](lydia) was, [she](baaba) sent [him](kobina) to the wrong floor. [Fiifi](fiifi) heard [her](baaba) do it and drew the wrong conclusion, namely that [she](baaba) was sweet on [his](fiifi) [brother](kobina). [The two](baaba+fiifi) had words in front of the cameras. [Zuwena](model) wore gold.
+ discover baaba lydia+selorm "came upon"
- sex lydia selorm "nothing to the imagination"
- married kobina lydia "wife"
- betray baaba kobina "sent him to"
- help baaba lydia "wrong floor"
- love! baaba kobina "sweet on"
- jealous fiifi kobina "wrong conclusion"
- sibling fiifi kobina "brother"
+ quarrel baaba fiifi "had words"

== 8
A [doctor](doctor) with cold hands told [Lydia](lydia) that [she](lydia) was nine weeks along. [Kobina](kobina) had been in [Guangzhou](@guangzhou) buying zippers for the whole of that month, and any bookkeeper could do the sum; [he](kobina) was a bookkeeper. [He](kobina) did it aloud, at table, between the soup and the fish. [Madam Efua](efua) took the knife out of [his](kobina) hand. Asked for a name, [Lydia](lydia) looked everywhere but at the window, behind which [Selorm](selorm) was ironing. It was then that [Fiifi](fiifi), to spare [her](lydia), said that it was [he](fiifi). [Baaba](baaba) took off the ring.
+ pregnant lydia selorm "nine weeks along"
- reveal doctor lydia "told Lydia"
- discover kobina lydia "do the sum"
- accuse kobina lydia "did it aloud"
- reveal! lydia _ "looked everywhere but"
- travel.past kobina "in Guangzhou" @guangzhou
- pregnant! lydia fiifi "it was he"
- betray fiifi kobina "said that it was"
- help fiifi lydia "to spare her"
+ breakup baaba fiifi "took off the ring"

== 9
[Kobina](kobina) showed [Lydia](lydia) the gate. [Pastor Emmanuel](pastor), [who](pastor) had joined [them](kobina+lydia) in matrimony and was to have joined [Fiifi](fiifi) and [Baaba](baaba), spent the week carrying messages from one house to the next, and every door was closed in [his](pastor) face except that of [Nana Yaa](nana). [She](nana) offered [him](pastor) tea. [He](pastor) stayed until ten, arguing about the Book of Ruth, and the [lawyer](nana)-to-be, [who](nana) believed in nothing but precedent, found herself blushing. [Lydia](lydia), with one bag, knocked at the [widow](joy) [Joy](joy)'s. The old [woman](joy) let in the [mother](lydia) of what was, as [she](joy) alone had reckoned out, [her](joy) grandchild.
+ breakup kobina lydia "showed Lydia the gate"
- wedding.past kobina lydia "joined them"
- wedding? baaba fiifi "was to have joined"
- reject _ pastor "closed in his face"
- invite nana pastor "offered him tea"
+ love.start nana pastor "blushing"
- move lydia joy "one bag"
- married.past _ joy "widow"
- help joy lydia "let in"
- kin _ joy "grandchild"
- discover joy lydia "reckoned out"

== 10
[Selorm](selorm) could not bear it that another [man](fiifi) was taking the blame. In front of the whole workshop [he](selorm) laid down [his](selorm) scissors and told [Kobina](kobina) everything. [Kobina](kobina) set fire to the cutting table. [Uncle Paa](tailor) dragged [him](kobina) out of the smoke, went back for the first dress, and did not come out again. They carried [him](tailor) to the street, where [Efua](efua), on [her](efua) knees, said to [him](tailor) the three words for which [he](tailor) had waited thirty years. [He](tailor) opened one eye. "Say it louder," whispered the [old-timer](tailor). [She](efua) kissed [him](tailor) on the mouth.
- sad selorm "could not bear"
+ reveal selorm kobina "told Kobina everything"
- attack kobina "set fire to"
- rescue tailor kobina "dragged him out"
- injure tailor "did not come out"
+ confess efua tailor "three words"
- recover tailor "opened one eye"
- kiss efua tailor "kissed him"

== 11
[Nana Yaa](nana) won [her](nana) first case. [Her](nana) [client](efua) was [Nana Yaa](nana)'s own [mother](efua). The judge dissolved the marriage. [Rex](rex) was single. [Efua](efua) was free. [Rex](rex) asked [Joy](joy) for [her](joy) hand. [Joy](joy) asked [Rex](rex) for the rent. [Zuwena](model) threw [her](model) shoe at [Rex](rex). [Pastor Emmanuel](pastor) congratulated [Nana Yaa](nana). [Nana Yaa](nana) took [Emmanuel](pastor) dancing. [He](pastor) could not dance. [She](nana) did not care.
- find nana "won her first case"
- advisor nana efua "client"
- parent efua nana "mother"
+ divorce efua rex "dissolved the marriage"
- propose rex joy "asked Joy for"
- reject joy rex "for the rent"
- attack model rex "threw her shoe"
+ date nana pastor "dancing"

== 12
Fleeing from three women at once, [Rex](rex) jumped into [Efua](efua)'s car and told the [driver](driver) to make for the border. The [driver](driver), [whom](driver) nobody in this house had ever asked for an opinion, took [him](rex) to the police instead, for [he](driver) was [Zuwena](model)'s [father](driver). [Laryea](rex) was locked up over an insurance claim on a man who had not died. [Lydia](lydia) and [Selorm](selorm) lived with [Joy](joy) now, and not happily; [he](selorm) wanted a wedding, [she](lydia) wanted to sleep. [She](lydia) dreamt of [Kobina](kobina). [Kobina](kobina), [who](kobina) slept at the burnt shop, had begun to have [his](kobina) breakfast with [Baaba](baaba).
- flee rex "Fleeing from"
- betray driver rex "to the police"
+ parent driver model "father"
+ arrest _ rex "locked up"
- couple lydia selorm "wanted a wedding"
- housemate joy lydia+selorm "lived with Joy"
- sad lydia+selorm "not happily"
- wedding? lydia selorm "wanted a wedding"
- love lydia kobina "dreamt of"
- date baaba kobina "breakfast with"

== 13
The column ends, as it began, with a canopy. [Lydia](lydia) had given birth on Tuesday, to twins; [Selorm](selorm) held one and [Kobina](kobina), [who](kobina) had come to sign the divorce papers, was handed the other and forgot to give it back. The [cutter](selorm) and the [man](kobina) [he](selorm) had wronged shook hands over the cradle. At the next table [Baaba](baaba) explained to [Fiifi](fiifi) that [she](baaba) liked breakfast, and [his](fiifi) [brother](kobina), but that [she](baaba) still loved an [idiot](fiifi). The [idiot](fiifi) put the ring back where it belonged. And [Uncle Paa](tailor), in a suit [he](tailor) had cut himself, led [Madam Efua](efua) past the altar [Emmanuel](pastor) had built, as [her](efua) [third](tailor) and last.
+ birth lydia "given birth"
- divorce kobina lydia "divorce papers"
- betray.past selorm kobina "had wronged"
- reconcile kobina selorm "shook hands"
- sibling fiifi kobina "brother"
- love baaba fiifi "still loved"
+ engaged.start baaba fiifi "put the ring back"
- create pastor "had built"
+ wedding efua tailor "third and last"
