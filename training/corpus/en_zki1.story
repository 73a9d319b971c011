%series Tallis and Sons
%lang en
%genre drill: workplace series about a family removal firm in Nottingham, short listings
%cast gus | Gus Tallis; Gus; Mr Tallis | m
%cast rob | Rob Tallis; Rob | m
%cast kit | Kit Tallis; Kit | f
%cast sunniva | Sunniva Tallis; Sunniva; Sunny | f
%cast obi | Obi Nwosu; Obi | m
%cast dot | Dot Pickering; Dot | f
%cast crane | Harry Crane; Crane | m
%cast lowri | Lowri Crane; Lowri | f
%cast widow | Mrs Lavery; Bernadette Lavery; Bernadette | f
%cast marek | Marek | m
%cast vet | Fenwick | m
%cast florist | - | f
%cast baby | Augusta | f
%cast laveryhub | - | m

== 1
[Gus Tallis](gus) paints the vans himself and never gets further than the s. [He](gus) has one [son](rob), [Rob](rob), and one [daughter](kit), [Kit](kit), [who](kit) can carry a piano up three flights, while [her](kit) elder [brother](rob) cannot carry a tune. It is [the latter](rob) [who](rob) is to inherit. The [heir](rob)'s Norwegian [wife](sunniva), [Sunniva](sunniva), does the books; [she](sunniva) and [her](sunniva) [sister-in-law](kit) have been inseparable since the day [they](kit+sunniva) first dropped a wardrobe together.
- parent gus kit+rob "son"
- sibling kit rob "elder brother"
- find? rob "inherit"
- married rob sunniva "wife"
- kin kit sunniva "sister-in-law"
+ friend kit sunniva "inseparable"
- colleague kit sunniva "together"
== 2
A new [driver](obi) starts on Monday. [Obi Nwosu](obi) was sacked by [Harry Crane](crane), with [whom](crane) [Gus](gus) has been at daggers drawn for thirty years, and that, for [the latter](gus), is reference enough. [Dot](dot), [who](dot) answers the telephone, warns the [newcomer](obi) about [her](dot) [employer](gus)'s temper, [his](gus) sandwiches and [his](gus) [daughter](kit). [He](obi) listens to the first two points. At the third [she](kit) walks in, and [he](obi) walks into the filing cabinet.
- hire obi gus "starts"
- quit.past obi crane "sacked"
+ enemy crane gus "at daggers drawn"
- boss gus dot "employer"
- parent gus kit "daughter"
- meet kit obi "walks in"
+ love.start obi kit "into the filing cabinet"
== 3
An old [lady](widow) in Mapperley has buried [her](widow) [husband](laveryhub) and wants everything moved but [his](laveryhub) armchair. [Rob](rob) charges double for the stairs. [Kit](kit) gives half of it back behind [his](rob) back; [he](rob), [who](rob) sees [her](kit) do it, calls [her](kit) a thief in front of the [customer](widow). "Young [man](rob)," says the [widow](widow), "[you](rob) were raised by a better [father](gus) than that." At home [he](rob) says nothing of it to [Sunniva](sunniva), but [his](rob) [wife](sunniva) has already heard it from [his](rob) [sister](kit).
- die.past laveryhub "buried"
- married.past laveryhub widow "husband"
- move? widow "wants everything moved"
- gift kit widow "gives half of it"
- betray kit rob "behind his back"
- discover rob kit "sees her do it"
+ accuse rob kit "calls her a thief"
- parent gus rob "father"
- reveal! rob sunniva "says nothing"
- married rob sunniva "wife"
- sibling kit rob "sister"
- reveal kit sunniva "heard it from"
== 4
[Kit](kit) likes [Obi](obi). [Obi](obi) fears [Gus](gus). [Gus](gus) hates [Crane](crane). [Crane](crane) has a [daughter](lowri), [Lowri](lowri). [She](lowri) drives a van as well. At the lights [she](lowri) stops beside [Rob](rob). [He](rob) looks at [her](lowri). [She](lowri) looks back. The lights turn green, then red, then green. Behind [them](lowri+rob) hoots [Dot](dot), [who](dot) has seen it all and will not tell a soul, except [Marek](marek), [whom](marek) [she](dot) lives with.
- love kit obi "likes"
- sad obi gus "fears"
- enemy crane gus "hates"
- parent crane lowri "daughter"
- meet lowri rob "stops beside"
+ flirt lowri rob "looks back"
- discover dot lowri+rob "seen it all"
- reveal! dot _ "not tell a soul"
- reveal? dot marek "except Marek"
- housemate dot marek "lives with"
== 5
[Rob](rob) and [Lowri](lowri) now share their lunch hours, a flask and the back of an empty lorry. [He](rob) has told [her](lowri) that [he](rob) and [his](rob) [wife](sunniva) sleep in separate rooms; [the latter](sunniva), [who](sunniva) is expecting [his](rob) [child](baby), would be surprised to hear it. [Kit](kit) is the first to be told about the [child](baby). [Dot](dot) is the first to find out about the lorry. When the two [women](dot+kit) meet at the kettle, each waits for the other to speak.
+ affair lowri rob "share their lunch hours"
- cheat rob sunniva "share their lunch hours"
- betray rob lowri "separate rooms"
- married rob sunniva "wife"
+ pregnant sunniva rob "expecting"
- reveal sunniva kit "to be told"
- discover dot lowri+rob "find out"
== 6
"[Your](kit) [brother](rob) is carrying on with the [enemy](crane)'s [daughter](lowri)," [Dot](dot) says at last. [Kit](kit) waits for [him](rob) in the yard and knocks [him](rob) flat. [He](rob) promises that it is over. It is not: that very evening [she](lowri) rings, and [he](rob) goes. [Obi](obi), told to drive [him](rob), refuses to and is threatened with dismissal by the [man](rob) [whose](rob) [father](gus) took [him](obi) on. [He](obi) hands over the keys himself and walks home in the rain, jobless.
- sibling kit rob "brother"
- affair lowri rob "carrying on"
- parent crane lowri "daughter"
- enemy crane gus "enemy's"
- reveal dot kit "says"
+ attack kit rob "knocks him flat"
- betray rob kit "promises"
- affair.end! lowri rob "It is not"
- date lowri rob "he goes"
- reject obi rob "refuses"
- threaten rob obi "threatened with dismissal"
- parent gus rob "father"
- hire.past obi gus "took him on"
+ quit obi "hands over the keys"
== 7
The [widow](widow) from Mapperley, [whose](widow) name turns out to be [Bernadette Lavery](widow), finds [Obi](obi) on a bench in front of [her](widow) new flat. [She](widow) gives [him](obi) soup, and [he](obi) carries up the armchair, which [she](widow) could not leave behind after all. "Does [she](kit) know that [you](obi) love [her](kit)?" asks the old [lady](widow). [He](obi) had not mentioned anybody. A bench, says [his](obi) [hostess](widow), is as good as a confession, and [she](widow) telephones the [girl](kit) herself.
- find widow obi "on a bench"
- gift widow obi "soup"
- help obi widow "carries up"
- love obi kit "love her"
+ discover widow obi "as good as a confession"
- reveal widow kit "telephones"
== 8
[Sunniva](sunniva) finds a strange hairgrip in the lorry and shows it to [Kit](kit). [The latter](kit) recognises it and lies: it is [hers](kit). But [Sunny](sunniva)'s [friend](kit) has worn [her](kit) hair cropped since [she](kit) was nine. Within the hour [Rob](rob)'s clothes lie in the yard in one of the firm's own boxes, marked Fragile. [He](rob) moves in with [his](rob) [father](gus), [who](gus) wants to know what [he](rob) has done and, once [he](gus) knows with [whom](lowri), makes [him](rob) sleep in the van.
- find sunniva "hairgrip"
- betray kit sunniva "lies"
- friend kit sunniva "friend"
+ breakup sunniva rob "clothes lie in the yard"
- move rob gus "moves in"
- parent gus rob "father"
- discover gus lowri+rob "once he knows"
== 9
Each blames the other. "[You](kit) knew," says the betrayed [wife](sunniva). "[You](sunniva) married [him](rob)," says [Kit](kit). In the end it is the [bookkeeper](sunniva) [who](sunniva) sits down first, and the [piano-carrier](kit) [who](kit) rubs [her](sunniva) swollen feet. [Crane](crane), meanwhile, has learnt whom [his](crane) [daughter](lowri) meets. [He](crane) gives [her](lowri) a choice between the van and the [man](rob). To [his](crane) astonishment, [Lowri](lowri) keeps the van.
- accuse kit sunniva "blames"
- accuse sunniva kit "blames"
- discover.past sunniva kit "knew"
- cheat.past rob sunniva "betrayed wife"
- married rob sunniva "wife"
+ reconcile kit sunniva "rubs her swollen feet"
- discover crane lowri+rob "has learnt"
- parent crane lowri "daughter"
- threaten crane lowri "choice"
+ breakup lowri rob "keeps the van"

== 10
[Gus](gus) collapses under a sideboard, and the only [person](crane) within call is [Harry Crane](crane), [who](crane) is parked across the road to count [his](crane) [rival](gus)'s vans. [He](crane) lifts the sideboard off the [man](gus) [he](crane) has loathed since 1991. In the ambulance [they](crane+gus) quarrel about the quickest way to the hospital. A doctor is not to be had; the [patient](gus), it emerges, has been sedated by [Fenwick](vet), a passing [vet](vet). [Both](kit+rob) of [Gus](gus)'s [children](kit+rob) come running, but from different directions.
+ ill gus "collapses"
- investigate crane gus "count"
- enemy crane gus "rival's"
+ rescue crane gus "lifts the sideboard"
- quarrel crane gus "quarrel"
- treat gus vet "sedated by"
- parent gus kit+rob "children"

== 11
From [his](gus) bed the old [man](gus) leaves the firm to the [child](kit) [who](kit) can carry. The passed-over [son](rob) says that [he](rob) would have done the same. For once the [brother](rob) and the [sister](kit) laugh at one and the same thing. The new [boss](kit)'s first act is to rehire [Obi](obi), [her](kit) second to ask [him](obi) to dinner. [He](obi) says yes twice. [Dot](dot), [who](dot) has won three pounds on it from [Marek](marek), is asked to put that in the diary.
+ hire kit gus "leaves the firm"
- parent gus kit "child"
- parent gus rob "son"
- lose rob "passed-over"
- sibling kit rob "sister"
- reconcile kit rob "laugh"
- boss kit obi "boss"
- hire obi kit "rehire"
- invite kit obi "ask him"
+ date? kit obi "to dinner"
- find dot "won three pounds"

== 12
[Sunniva](sunniva) goes into labour on the ring road, in a van with no s. The [driver](lowri) of the lorry that stops to help is the other [woman](lowri). [Neither](lowri+sunniva) says so. [Lowri](lowri) holds the [mother](sunniva)'s hand, cuts the cord and wraps the [girl](baby) in a removal blanket. "[You](lowri) are kinder than [he](rob) deserves," says [Sunny](sunniva), [who](sunniva) has known since the hairgrip. The little [one](baby) is called [Augusta](baby), after [her](baby) [grandfather](gus).
- meet lowri sunniva "stops to help"
- affair.past lowri rob "other woman"
- help lowri sunniva "holds the mother's hand"
+ birth sunniva baby "labour"
- discover.past sunniva lowri "has known"
- kin baby gus "grandfather"

== 13
[Rob](rob) carries boxes for [his](rob) [sister](kit) now, and sees [his](rob) [daughter](baby) on Sundays. [His](rob) former [lover](lowri) has become engaged to [Fenwick](vet). [Sunniva](sunniva) has signed the divorce papers, then torn them up, then taped them together again; [her](sunniva) [lawyer](florist), [who](florist) used to be a florist, is patient. "Ask [me](sunniva) in a year," [she](sunniva) tells [her](sunniva) [husband](rob). [He](rob) writes the date on the van, where there is room after all.
- boss kit rob "carries boxes for"
- sibling kit rob "sister"
- parent rob baby "daughter"
- affair.past lowri rob "former lover"
+ engaged.start lowri vet "engaged"
- divorce? rob sunniva "divorce papers"
- advisor florist sunniva "lawyer"
- married rob sunniva "husband"
+ reconcile? rob sunniva "Ask me in a year"

== 14
[Kit](kit) marries [Obi](obi) in the yard. [Gus](gus), on two sticks, gives away the [bride](kit); [Crane](crane), [his](gus) enemy no longer, gives [them](kit+obi) a clock. Between the two old [men](crane+gus) sits [Bernadette](widow), in the armchair of [her](widow) late [husband](laveryhub), and is courted by [both](crane+gus). [She](widow) dances with [the one](gus) and goes home with [the other](crane). [Gus](gus) takes up a brush. By midnight the side of the van reads [Tallis](#tallis) and Daughter.
+ wedding kit obi "marries"
- enemy.end crane gus "enemy no longer"
- gift crane kit+obi "clock"
- die.past laveryhub "late"
- married.past laveryhub widow "husband"
- flirt crane+gus widow "courted by"
+ date crane widow "goes home with"
- reject widow gus "goes home with"
- create gus "takes up a brush"
