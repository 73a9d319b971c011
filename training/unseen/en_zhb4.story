%series Lowfield
%lang en
%genre teen series, a recapper's log written right after each episode
%cast imo     | Imogen Achterberg; Imogen; Imo | f
%cast tyrell  | Tyrell Joseph; Tyrell | m
%cast saoirse | Saoirse Doyle; Saoirse | f
%cast finlay  | Finlay; Fin | m
%cast zainab  | Zainab Haddad; Zainab | f
%cast archie  | Archie Lomax; Archie; Lomax | m
%cast coach   | Mr Petrakis; Petrakis | m
%cast gail    | Gail | f
%cast curtis  | Curtis | m
%cast head    | Mrs Oyelaran; Oyelaran | f
%cast rasheed | Rasheed Haddad; Rasheed | m
%cast river   | River | n
%cast nan     | - | f
%cast mia     | Mia | f
%cast hmum    | - | f

== 1
So: first day of sixth form. [Imo](imo) is back from a year in rehab that everybody has been told was Switzerland. [Saoirse](saoirse), [who](saoirse) was [her](imo) best [mate](saoirse), has spent that year going out with [Tyrell](tyrell), [who](tyrell) was [Imo](imo)'s [boyfriend](tyrell). Nobody has thought to mention it. [She](imo) finds out in the canteen, with a tray in [her](imo) hands. The tray ends up on [Saoirse](saoirse). New [kid](zainab) [Zainab](zainab) lends [Saoirse](saoirse) a hoodie and sits down next to [Imo](imo), which I thought was classy.
+ return imo "back"
- betray.past _ _ "Switzerland"
- friend.past imo saoirse "mate"
- couple saoirse tyrell "going"
- couple.past imo tyrell "boyfriend"
- discover imo saoirse+tyrell "finds"
+ attack imo saoirse "ends"
- gift zainab saoirse "lends"
- treat.past imo _ "rehab"
- reveal! _ imo "mention"

== 2
[Gail](gail), [Imo](imo)'s [mum](gail), is dating [Mr Petrakis](coach), [who](coach) coaches the swim team and marks [Imo](imo)'s essays. Screaming. The squad's [star](archie) is [Archie Lomax](archie), and when [he](archie) isn't swimming [he](archie) is making life hell for little [Finlay](finlay), [whose](finlay) locker [he](archie) fills with fish. [Zainab](zainab) catches [Archie](archie) at it, films [him](archie) and says [she](zainab)'ll post it if [he](archie) does it again. [He](archie) does look scared. [Finlay](finlay) looks at [her](zainab) as if somebody had switched the sun on.
- parent gail imo "mum"
+ couple coach gail "dating"
- advisor coach imo "marks"
- advisor coach archie "star"
- attack archie finlay "hell"
- discover zainab archie "catches"
- create zainab "films"
+ threaten zainab archie "post"
- sad archie zainab "scared"
- love.start finlay zainab "sun"
- reveal? zainab archie "post"

== 3
House party at the [Lomax](archie) place while the parents are in [Tenerife](@tenerife). [Tyrell](tyrell) corners [Imo](imo) by the coats: [he](tyrell) waited five months for a letter. There was a letter every week. Guess who used to collect [his](tyrell) post? Yes. [Saoirse](saoirse) owns up after three ciders, mascara everywhere, and [Tyrell](tyrell) walks out on [her](saoirse) in front of the entire rugby club. [Imo](imo), meanwhile, is staring at a bottle of vodka. [Finlay](finlay) takes it off [her](imo) and waters the yucca.
- celebrate archie "party"
- create.past imo tyrell "letter"#2
+ steal.past saoirse tyrell "collect"
- reveal saoirse tyrell "owns"
- sad saoirse "mascara"
+ breakup tyrell saoirse "walks"
- help finlay imo "takes"

== 4
Slower one. [Zainab](zainab)'s big [brother](rasheed) [Rasheed](rasheed) works nights at the depot and thinks [she](zainab)'s at chess club. [She](zainab)'s drumming in a band. [River](river), the [singer](river), dumps the old drummer by text to make room for [her](zainab), and [they](river+zainab) write a decent song about buses. Also, [Curtis](curtis), [Imo](imo)'s [dad](curtis), turns up on the doorstep after six years with a dog and no explanation. [Gail](gail) won't let [him](curtis) over the threshold. The dog gets in.
- sibling rasheed zainab "brother"
- betray zainab rasheed "chess club"
- create zainab "drumming"
- hire zainab river "room"
- create river+zainab "write"
- parent curtis imo "dad"
+ return curtis "turns"
- reject gail curtis "won't let him"
- quit _ river "dumps"

== 5
OK, this was brutal. [Archie](archie) doesn't come up after a dive at county trials. [Petrakis](coach) goes in fully dressed and drags [him](archie) out; [Finlay](finlay), of all people, does the mouth-to-mouth. At the hospital the tests find stuff in [his](archie) blood, and [Archie](archie) tells the [head](head) that [Imo](imo) sold it to [him](archie). [She](imo) did not. [Mrs Oyelaran](head) suspends [her](imo) anyway, and [Gail](gail), worst of all, goes through [her](imo) drawers.
- ill archie "doesn't come up"
+ rescue coach archie "drags"
- treat archie finlay "mouth-to-mouth"
+ accuse archie imo "sold"
- quit imo head "suspends"
- investigate gail imo "goes"#2
- discover _ archie "find"

== 6
[Imo](imo) moves in with [Curtis](curtis) above the chippy because at least [he](curtis) believes [her](imo). [Tyrell](tyrell) does some digging: the pills come from [Lomax](archie)'s own [cousin](mia) [Mia](mia), [who](mia) deals behind the leisure centre. Rather than hand [her](mia) over [he](tyrell) tries to talk [her](mia) round, the [muppet](tyrell), and gets a broken wrist from [her](mia) bouncer mates. Guess who happens to be on reception in A&E? [Saoirse](saoirse), on work experience. [She](saoirse) holds the other hand till the plaster's dry. [Neither](saoirse+tyrell) says a word about it.
- move imo curtis "moves"
- housemate.start curtis imo "moves"
- investigate tyrell mia "digging"
- kin archie mia "cousin"
+ discover tyrell mia "the pills come from"
- help? tyrell mia "talk"
- injure tyrell _ "broken"
- attack _ tyrell "mates"
- hire saoirse "work experience"
+ help saoirse tyrell "holds"
- help curtis imo "believes"
- reveal! tyrell mia "hand"

== 7
Gig night! The Timetables are third on the bill and [Zainab](zainab) is a beast. Then the lights go up and [Rasheed](rasheed) is standing there in [his](rasheed) hi-vis. I expected shouting. [He](rasheed) cries, because apparently [their](rasheed+zainab) late [mum](hmum) played the tabla. [River](river) goes in for a kiss at the van, and [Zainab](zainab) kisses back, and then says [she](zainab) has to think. [Finlay](finlay) saw it through a window, heart in [his](finlay) boots and, in [his](finlay) fist, the garage flowers [she](zainab) was supposed to get. Oh, [Fin](finlay).
+ create zainab "Gig"
- discover rasheed zainab "standing"
- quarrel? rasheed zainab "shouting"
- sad rasheed "cries"
+ kiss river zainab "kisses"
- discover finlay river+zainab "saw"
- gift? finlay zainab "flowers"
- parent hmum rasheed+zainab "mum"
- die.past hmum "late"
- create.past hmum "played"
- sad finlay "heart in his boots"

== 8
[Archie](archie) is out of hospital and lonely as anything; the swim lot have dropped [him](archie). [Finlay](finlay)'s [nan](nan), [who](nan) has no idea what [he](archie) has done, finds [him](archie) at the bus stop and takes [him](archie) home for shepherd's pie. So [tormentor](archie) and [victim](finlay) spend an entire evening over one jigsaw. Before [he](archie) goes, [Archie](archie) says sorry for the fish, and is forgiven. [Finlay](finlay) says: tell [Oyelaran](head) the truth, then. [He](archie) doesn't. Not yet. [Petrakis](coach) buys a ring and hides it in [his](coach) kickboard.
- recover archie "out"
- sad archie "lonely"
- kin finlay nan "nan"
- find nan archie "finds"
- invite nan archie "takes"
+ reconcile archie finlay "sorry"
- reveal? archie head "tell"
- reveal! archie head "Not yet"
- propose? coach gail "ring"
- discover! nan archie "no idea"
- reject _ archie "dropped"
- attack.past archie finlay "tormentor"

== 9
Ninety days sober for [Imo](imo), and [Curtis](curtis) bakes a cake. In the same episode [she](imo) finds [his](curtis) hip flask in the cistern. It's full. Turns out the oil rig [he](curtis) told [her](imo) about was fiction; [Dad](curtis) was in the same kind of clinic as [she](imo) was, four times. [She](imo) pours it away, packs a bag and stands in the road at two in the morning dialling. It isn't [Gail](gail) [she](imo) rings. It's [Saoirse](saoirse), [who](saoirse) comes on a moped in pyjamas. I am not made of stone.
- celebrate curtis imo "cake"
+ discover imo curtis "finds"
- betray.past curtis imo "fiction"
- parent curtis imo "Dad"
- treat.past curtis+imo _ "clinic"
- flee imo curtis "packs"
+ help saoirse imo "comes"
- recover imo "sober"

== 10
Assembly. [Archie](archie) gets up in front of four hundred people and says whose pills they were, and that [Imo](imo) had nothing to do with it. Police pick up [Mia](mia) by lunch. [Mrs Oyelaran](head) apologises, [Imo](imo) is back in class, [Gail](gail) weeps on [her](imo) neck. And [Petrakis](coach) kneels on the wet tiles at the pool and [Gail](gail) goes: "Ask [me](gail) when [my](gail) [daughter](imo)'s passed [her](imo) exams." That is not a no! [He](coach) wrote it on [his](coach) whistle.
+ reveal archie _ "says"
- arrest _ mia "pick"
- return imo "back"
- reconcile gail imo "weeps"
+ propose coach gail "kneels"
- reject! gail coach "not a no"
- parent gail imo "daughter"
- reconcile head imo "apologises"
- create coach "wrote"

== 11
[Zainab](zainab) has thought. [She](zainab) tells [River](river) in the rehearsal room that [she](zainab) likes the songs more than the kissing, and [River](river) takes it like a prince and smashes one tambourine. Then [Rasheed](rasheed) drops the bomb: promoted, [Glasgow](@glasgow), end of the month. [She](zainab)'s going with [him](rasheed) whether [she](zainab) likes it or not. [Finlay](finlay) misses the farewell since [his](finlay) [nan](nan) has had a stroke on the stairs. [Archie](archie) drives [him](finlay) to the ward, no licence, no lights, no questions.
+ reject zainab river "more than the kissing"
- reveal rasheed zainab "drops"
- hire rasheed "promoted"
- move? rasheed+zainab "going" @glasgow
- celebrate _ zainab "farewell"
- kin finlay nan "nan"
+ ill nan "stroke"
- help archie finlay "drives"

== 12
Finale. [Nan](nan) squeezes [Finlay](finlay)'s thumb, so we can all breathe. [He](finlay) sprints to the coach station, and through the glass [he](finlay) finally tells [Zainab](zainab) what we have known since episode two. [She](zainab) breathes on the window and draws a heart. The coach leaves. [Imo](imo) passes, barely. So does [Tyrell](tyrell), and [he](tyrell) asks whether [they](imo+tyrell) could begin again from scratch; [Imo](imo) looks over at [Saoirse](saoirse), [who](saoirse) is pretending to read a fire notice, and says [she](imo)'d rather keep [her](imo) [friend](saoirse). Then the [three](imo+saoirse+tyrell) of [them](imo+saoirse+tyrell) go for chips. Crying at chips. Me, personally.
- recover nan "squeezes"
- travel finlay "sprints"
+ confess finlay zainab "tells"
- love zainab finlay "heart"
- travel zainab "leaves"
- reconcile? imo tyrell "from scratch"
+ reject imo tyrell "rather"
- friend imo saoirse "friend"
- travel imo+saoirse+tyrell "go"
