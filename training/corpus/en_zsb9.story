%series The Sardine Can
%lang en
%genre heist and prison-break thriller in Setúbal, Portugal, streaming blurbs, fast and breathless
%cast fatima  | Fátima Quaresma; Fátima | f
%cast duarte  | Duarte Quaresma; Duarte | m
%cast zulmira | Zulmira Pardal; Zulmira | f
%cast nelson  | Nelson Évora Brito; Nelson | m
%cast quim    | Joaquim Salgueiro; Quim | m
%cast ilda    | Ilda Salgueiro; Ilda | f
%cast rato    | Rato | m
%cast freire  | Warden Freire; Freire | m
%cast lobo    | Inspector Lobo; Lobo | f
%cast bento   | Bento | m
%cast carlota | Carlota | f
%cast vasques | Aurélio Vasques; Vasques | m
%cast gang    | Canners | g
%cast nun     | Sister Brites | f
%cast twins   | - | g
%cast doctor  | - | f

== 1 Six Go In
Six former [workers](gang) of a bankrupt cannery, [who](gang) call themselves the [Canners](gang), tunnel into the vault of the [man](vasques) [who](vasques) ruined it, the [banker](vasques) [Aurélio Vasques](vasques). The plan is the work of [Fátima Quaresma](fatima), once head of the packing line; [her](fatima) [husband](duarte) [Duarte](duarte) does the digging, [Zulmira Pardal](zulmira) the locks. [They](gang) come out with eleven million, but at the mouth of the tunnel the police are waiting, and only five are caught. [Rato](rato), the youngest of the [gang](gang), walks off between two patrol cars with both bags. Which of [them](gang) talked?
- quit.past gang "former workers"
- create fatima "The plan"
- boss.past fatima _ "head of"
- married duarte fatima "husband"
+ steal gang vasques "eleven million"
+ arrest _ gang "caught"
- flee rato "walks off"
- steal rato gang "both bags"
- betray _ gang "talked"

== 2 Seven Years
The men go to the fortress prison, the women to the convent next door, with a wall between [husband](duarte) and [wife](fatima). [Duarte](duarte) shares a cell with [Nelson](nelson), the [gang](gang)'s [driver](nelson), and with old [Quim Salgueiro](quim), [who](quim) coughs. [Quim](quim)'s [daughter](ilda), [Ilda](ilda), is the [fifth](ilda). [Inspector Lobo](lobo) pays a call on the [planner](fatima): where's the [boy](rato), where's the money? [Fátima](fatima) would give a good deal to know. That night the [warden](freire), [Freire](freire), [whose](freire) new motorcycle is the talk of the yard, has the [locksmith](zulmira) moved to solitary for possession of a hairpin.
- married duarte fatima "husband and wife"
- arrest.past _ gang "go to the fortress"
- housemate duarte nelson+quim "shares a cell"
- ill quim "coughs"
- parent quim ilda "daughter"
- colleague gang nelson "driver"
+ investigate lobo fatima "pays a call"
- find? lobo rato "where's the boy"
+ arrest freire zulmira "moved to solitary"

== 3 Sister Brites
Every Wednesday [Sister Brites](nun) carries the altar linen from the women's wing to the men's. [She](nun) also carries, unknown to God, what is sewn into the hems. The first message from the [wife](fatima) reads "Was it [Nelson](nelson)?" The [driver](nelson) reads it over [Duarte](duarte)'s shoulder, turns the colour of lard and swears on [his](nelson) [twins](twins) that [he](nelson) never said a word to anybody. [Duarte](duarte), [who](duarte) stood godfather to the [twins](twins), believes [him](nelson). Old [Quim](quim) laughs until it turns into coughing, and the coughing into blood, and [he](quim) is carried off to the sick bay with [his](quim) hand in [Nelson](nelson)'s.
- help nun fatima "what is sewn"
- married duarte fatima "wife"
+ accuse fatima nelson "Was it Nelson"
- parent nelson twins "his twins"
- sad nelson "colour of lard"
- betray! nelson _ "never said a word"
- kin duarte twins "godfather"
- ill quim "into blood"

== 4 Rato
[Rato](rato) is alive. [Rato](rato) is in a lighthouse. [He](rato) feeds hens. [He](rato) sleeps on eleven million. [Carlota](carlota) found [Rato](rato) in the boat shed. [Carlota](carlota) keeps the light. [Carlota](carlota) is seventy. [She](carlota) asks [Rato](rato) nothing. [She](carlota) teaches [Rato](rato) to gut fish. [Bento](bento) is [her](carlota) [nephew](bento). [Bento](bento) sees the bags. [Bento](bento) works for [Vasques](vasques). [Rato](rato) dreads [Bento](bento). [Rato](rato) is right.
- die! rato "alive"
- flee.past rato "in a lighthouse"
- steal.past rato _ "eleven million"
+ find.past carlota rato "found Rato"
- advisor carlota rato "teaches"
- kin bento carlota "nephew"
- discover bento rato "sees the bags"
- boss vasques bento "works for"
- sad rato bento "dreads"

== 5 The Nephew's Price
Half, says [Bento](bento), or [he](bento) goes to [his](bento) [employer](vasques). The [boy](rato) pays, and pays again. What [he](rato) doesn't know is that the [blackmailer](bento) has gone to the [banker](vasques) all the same, and that the [banker](vasques) is in no hurry. [Vasques](vasques) had ordered the vault robbed himself, or at least left the plans where a clever [packer](fatima) would come across them: the insurance has paid double. Two men in a van now have instructions to see that the [youngster](rato) is never found. [Carlota](carlota), [who](carlota) has dealt with wreckers in [her](carlota) time, lets the lamp go out for a minute, and the van goes into the sea.
- threaten bento rato "Half"
- boss vasques bento "employer"
- gift rato bento "pays"
+ betray bento rato "gone to the banker"
- reveal bento vasques "gone to the banker"
- discover! rato bento "doesn't know"
- steal.past gang vasques "robbed"
- betray.past vasques _ "paid double"
- kill? _ rato "never found"
+ rescue carlota rato "lets the lamp go out"
- kill carlota _ "into the sea"

== 6 Sick Bay
[Quim](quim) won't see the spring. The prison [doctor](doctor), a beginner on loan from [Beja](@beja), tells [him](quim) so, badly, and cries. It's the dying [man](quim) [who](quim) consoles [her](doctor). Before it is too late [he](quim) wants two things, [his](quim) [daughter](ilda)'s hand and somebody to hear [him](quim). [Freire](freire) grants neither. So the linen is taken through the wall by [Ilda](ilda) that week, in the habit of [Sister Brites](nun), [who](nun) sits in the cell in a grey smock saying [her](nun) rosary. [Father](quim) and [daughter](ilda) have eleven minutes. When [she](ilda) comes back [she](ilda) gives the [nun](nun) [her](nun) veil, and does not say what [he](quim) told [her](ilda).
- die? quim "won't see the spring"
- treat quim doctor "prison doctor"
- reveal doctor quim "tells him"
- ill quim "dying"
- help quim doctor "consoles her"
- parent quim ilda "daughter's"
- reject freire quim "grants neither"
- help nun ilda "in a grey smock"
- reveal! ilda nun "does not say"
+ reveal quim ilda "what he told her"

== 7 What He Told Her
It was not for money. [Vasques](vasques) had found out that [Ilda](ilda) was behind the fire in the cannery office, and [he](vasques) gave [her](ilda) [father](quim) a choice: the names and the date of a certain tunnel, or [her](ilda) name to the police. Now the [informer](quim) is dead, of [his](quim) lungs, on a Tuesday, and [his](quim) [daughter](ilda) has to look four [friends](duarte+fatima+nelson+zulmira) in the face at the funeral, for which [they](duarte+fatima+nelson+zulmira)'re let out in chains. [She](ilda) holds out until the earth is on the coffin. [Fátima](fatima) hears [her](ilda) to the end, and then, as far as the chain allows, takes [her](ilda) in [her](fatima) arms. [Zulmira](zulmira) turns away and spits.
- discover.past vasques ilda "found out"
- attack.past ilda _ "fire"
- friend duarte+fatima+nelson+zulmira ilda "friends"
- threaten.past vasques quim "gave her father a choice"
- betray.past quim gang "names and the date"
- parent quim ilda "father"
+ die quim "dead, of his lungs"
+ reveal ilda duarte+fatima+nelson+zulmira "hears her to the end"
- help fatima ilda "in her arms"
- reject zulmira ilda "turns away"

== 8 Low Season
Not much happens in a prison in February, and [Zulmira](zulmira) wants it that way, for [she](zulmira) is making a key out of a sardine tin. It rains into the soup. [Freire](freire) falls off the motorcycle and comes to roll call with [his](freire) arm in plaster and [his](freire) temper in splinters. [Nelson](nelson) gets a drawing from the [twins](twins): four men and a rat. [Lobo](lobo), [who](lobo) was to have been promoted for the arrest and has been passed over, sits up at night with the insurance policy and [her](lobo) reading glasses. Somewhere a sum has been added up twice.
- create zulmira "making a key"
- injure freire "falls off the motorcycle"
- gift twins nelson "a drawing"
- arrest.past lobo _ "arrest"
- hire! lobo "passed over"
+ investigate lobo vasques "the insurance policy"

== 9 The Hem
The tin key turns. In one night four [people](duarte+fatima+nelson+zulmira) in altar cloths walk through a convent, a fortress and a fish market, and not one dog barks, since [Sister Brites](nun) has been round with the cutlets. Only [Ilda](ilda) stays behind: [Zulmira](zulmira) has said that [she](zulmira) won't run with a [traitor](quim)'s [child](ilda), and the [child](ilda) locks the door after [them](duarte+fatima+nelson+zulmira) with [her](ilda) own hands and sings to cover the noise. At dawn the [warden](freire), one arm in a sling, counts twice, and then strikes the one [prisoner](ilda) that [he](freire) still has. It costs [him](freire) the front page.
+ flee duarte+fatima+nelson+zulmira "walk through a convent"
- help nun duarte+fatima+nelson+zulmira "with the cutlets"
- flee! ilda "stays behind"
- reject zulmira ilda "won't run"
- parent quim ilda "traitor's child"
- betray.past quim gang "traitor's"
- help ilda duarte+fatima+nelson+zulmira "cover the noise"
+ attack freire ilda "strikes"

== 10 Hens
Guided by a drawing (the [twins](twins), it seems, had a postcard), the [fugitives](duarte+fatima+nelson+zulmira) row out to the lighthouse. There is no hero's welcome. The [boy](rato) is tied up in the hen house, the old [lady](carlota) is lying at the foot of [her](carlota) stairs with a broken hip, and [Bento](bento) is loading the second bag. [Duarte](duarte), a gentle [man](duarte), lifts [him](bento) by the belt and lets [him](bento) hang out over the gallery for as long as it takes to say one name. [Nelson](nelson) sets the hip as [he](nelson) would an axle. "Took [you](duarte+fatima+nelson+zulmira) long enough," says [Rato](rato), and bursts out crying.
- flee.past duarte+fatima+nelson+zulmira "fugitives"
- travel duarte+fatima+nelson+zulmira "row out"
+ abduct bento rato "tied up"
- injure carlota "broken hip"
- steal bento rato "loading the second bag"
+ threaten duarte bento "hang out"
- reveal bento duarte "one name"
- treat carlota nelson "sets the hip"
- sad rato "bursts out crying"

== 11 A Visitor at the Bank
[Lobo](lobo) has the sum and the [fugitive](fatima) has the name; somebody has to go first. [Fátima](fatima) rings the [woman](lobo) [who](lobo) put [her](fatima) away, from a box, and offers [her](lobo) a swap. That afternoon the [inspector](lobo) calls on [Vasques](vasques) with a search warrant and a hidden microphone, and the [banker](vasques), taking [her](lobo) for purchasable, names a figure, names the [warden](freire), [who](freire) gets [his](freire) monthly, and names a [nephew](bento) in the lighthouse trade. While [he](vasques) talks, the vault behind [his](vasques) back is being opened again, by a [lady](zulmira) with half a sardine tin. This time it's to put something in.
- arrest.past lobo fatima "put her away"
- help? fatima lobo "a swap"
- investigate lobo vasques "search warrant"
- gift? vasques lobo "names a figure"
+ reveal vasques lobo "names the warden"
- flee.past fatima "fugitive"
- betray lobo vasques "hidden microphone"
- gift vasques freire "gets his monthly"
- gift zulmira vasques "put something in"

== 12 Six Come Out
The money lies where it lay, to the last note, with the seal of the insurers on it; and where no money is missing, pleads the defence, there's been no robbery, only a fraud, and its [author](vasques) is wearing the best suit in the room. [Vasques](vasques) gets nine years, [Freire](freire) four, in a cell with a [nephew](bento). [Ilda](ilda) is fetched at the gate by [somebody](zulmira) with grease on [her](zulmira) fingers, [who](zulmira) doesn't apologize but has brought a coat. The cannery reopens as a cooperative, [Fátima](fatima) at its head. On the first tin is a portrait of an old [man](quim) coughing, or laughing. [Rato](rato) keeps hens.
+ arrest _ vasques "nine years"
- betray.past vasques _ "a fraud"
- arrest _ freire "Freire four"
- steal! gang vasques "no robbery"
- housemate bento freire "in a cell with"
- gift zulmira ilda "brought a coat"
+ reconcile ilda zulmira "doesn't apologize"
- create _ "reopens"
- hire fatima "at its head"
