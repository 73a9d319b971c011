%series Fourth Form at Linwood
%lang en
%genre school soap, Christchurch, New Zealand, short plain summaries
%cast aria   | Aria Ngata; Aria | f
%cast tem    | Temuera Ngata; Tem | m
%cast finn   | Finn Leary; Finn | m
%cast jia    | Jia Wu; Jia | f
%cast sol    | Sol Faleolo; Sol | n
%cast holly  | Holly Pryce; Holly | f
%cast pryce  | Martin Pryce; Mr Pryce; Pryce | m
%cast ngata  | Hera Ngata; Ms Ngata; Hera | f
%cast boon   | Mr Boon; Boon | m
%cast bishop | Coach Bishop; Bishop | f
%cast dean   | Dean Wu; Dean | m
%cast dad    | - | m
%cast mum    | - | f
%cast nurse  | - | f

== 1 First Bell
[Aria](aria) and [her](aria) twin [brother](tem) [Tem](tem) start at a new school, where [their](aria+tem) [mother](ngata) now teaches maths. By lunch [Aria](aria) has fallen out with [Holly Pryce](holly), the [principal](pryce)'s [daughter](holly), over a seat. [Tem](tem) is luckier: a [boy](finn) called [Finn](finn) lends [him](tem) a locker. [Finn](finn) goes out with [Holly](holly). So [he](finn) should not be looking at [Aria](aria) like that.
- sibling aria tem "twin brother"
- parent ngata aria+tem "mother"
- hire ngata "now teaches"
+ quarrel aria holly "fallen out with"
- parent pryce holly "daughter"
- help finn tem "lends him a locker"
- couple finn holly "goes out with"
+ love finn aria "looking at Aria"

== 2 Detention
[Mr Boon](boon) keeps back five [pupils](aria+finn+holly+jia+sol) for a food fight that only one of [them](aria+finn+holly+jia+sol) began. [Sol](sol), [who](sol) did it, stays silent. [Jia](jia), [who](jia) saw, does too, for [the two](jia+sol) have been thick as thieves since kindergarten. [Finn](finn) draws [Aria](aria) on the desk. [Holly](holly) spots the drawing, spits out [her](holly) gum and dumps [him](finn) in front of the [teacher](boon).
- advisor boon aria+finn+holly+jia+sol "pupils"
- attack sol "did it"
- reveal! jia+sol "stays silent"
- friend jia sol "thick as thieves"
- create finn "draws"
- discover holly finn "spots the drawing"
+ breakup holly finn "dumps him"

== 3 The Bus
[Aria](aria) misses the bus and [Finn](finn) walks [her](aria) home. It takes three hours for a mile, and at the gate [they](aria+finn) get as far as noses. Behind the curtain stands [Hera](ngata) with a [guest](pryce) of [her](ngata) own: [Martin Pryce](pryce), [whose](pryce) tie is in [his](pryce) pocket. The [principal](pryce) climbs out by the laundry. "Was that [Holly](holly)'s [dad](pryce)?" asks [Tem](tem). [His](tem) [mother](ngata) says it was the gas man.
- date aria finn "walks her home"
+ kiss! aria finn "as far as noses"
- boss pryce ngata "principal"
+ affair ngata pryce "tie is in"
- flee pryce "climbs out"
- parent pryce holly "dad"
- parent ngata tem "mother"
- betray ngata tem "gas man"

== 4 Roll Call
[Jia](jia) fancies [Tem](tem). [Tem](tem) fancies [Sol](sol). [Sol](sol) fancies lunch. [Holly](holly) still wants [Finn](finn). Nobody asks [Boon](boon). [Boon](boon) is sweet on [Bishop](bishop). [Bishop](bishop) coaches netball. [She](bishop) drops [Jia](jia) from the team. [Jia](jia) runs out in tears. [Dean](dean) goes after [his](dean) little [sister](jia). Out by the bins, [Dean](dean) bumps into [Holly](holly).
- love jia tem "fancies"
- love tem sol "fancies"#2
- love holly finn "still wants"
- love boon bishop "sweet on"
- advisor bishop jia "coaches"
+ quit jia bishop "drops"
- sad jia "in tears"
- help dean jia "goes after"
- sibling dean jia "little sister"
+ meet dean holly "bumps into"

== 5 Substitute
[Holly](holly) has a new [boyfriend](dean) within a week, mostly to annoy the last [one](finn). [Dean](dean) is a prefect, drives a Mazda and really likes [her](holly). [Finn](finn) doesn't notice; [he](finn) and [Aria](aria) have found the roof of the gym, and this time nothing gets between [their](aria+finn) mouths. [Bishop](bishop) does, with a torch. Suspended for two days, the [lovebirds](aria+finn) are marched to [their](aria+finn) parents.
+ couple.start dean holly "new boyfriend"
- ex finn holly "last one"
- love dean holly "really likes"
+ kiss aria finn "mouths"
- discover bishop aria+finn "torch"
- couple aria finn "lovebirds"

== 6 Parents' Evening
[Hera](ngata) and [Pryce](pryce) have agreed to be strangers until the exams. It lasts until the punch. [Holly](holly) goes to fetch [her](holly) coat and finds [her](holly) [father](pryce) and the maths [teacher](ngata) in a clinch among the anoraks. [She](holly) tells [Aria](aria), in the worst words that [she](holly) knows. The [girls](aria+holly) fight, hair and nails, across the buffet. Who pulls [them](aria+holly) apart? [Sol](sol), with a fire hose.
- reveal! ngata+pryce "agreed to be strangers"
- parent pryce holly "father"
- kiss ngata pryce "in a clinch"
+ discover holly ngata+pryce "finds"
+ reveal holly aria "tells Aria"
- quarrel aria holly "fight"
- help sol aria+holly "pulls them apart"

== 7 Asthma
On the cross-country run [Tem](tem) goes down, blue in the face. [Sol](sol) carries [him](tem) two kilometres to the [nurse](nurse), [who](nurse) gets [him](tem) breathing again. When [he](tem) comes round, [he](tem) says out loud what [he](tem) has written on three pencil cases: that [he](tem) is in love with [Sol](sol). The [runner](sol) turns as red as [he](tem) was blue. [Jia](jia), with the inhaler in [her](jia) hand, steps back into the corridor.
+ ill tem "blue in the face"
- rescue sol tem "carries him"
- treat tem nurse "gets him breathing"
- recover tem "comes round"
+ confess tem sol "in love with Sol"
- love jia tem "steps back"

== 8 Silent Reading
[Jia](jia) has not said a word to [Sol](sol) for six days. [Sol](sol) writes [her](jia) a note: "[I](sol) never asked [him](tem) to." [She](jia) folds it into a boat. [Pryce](pryce) asks [Ms Ngata](ngata) to marry [him](pryce), in the stationery room, between the glue and the chalk. [She](ngata) needs time to think, and so would [her](ngata) late [husband](dad). [Dean](dean) lets [Holly](holly) drive the Mazda. Into a tree.
- quarrel jia sol "not said a word"
- create sol "writes her a note"
+ propose pryce ngata "asks Ms Ngata to"
- reject? ngata pryce "time to think"
- married.past dad ngata "late husband"
- die.past dad "late"

== 9 Ward B
[Holly](holly) has a cracked rib, [Dean](dean) worse. [He](dean) lies in a coma, and [his](dean) [sister](jia) screams at the [driver](holly) that it is all [her](holly) fault. [Aria](aria), of all people, takes [Holly](holly) home and makes up the spare bed. The [enemies](aria+holly) talk all night. By breakfast [Holly](holly) knows that [Aria](aria) misses [her](aria) [dad](dad), and [Aria](aria) knows that [Holly](holly) still dreams of [Finn](finn).
- injure holly "cracked rib"
+ ill dean "coma"
- sibling dean jia "sister"
+ accuse jia holly "all her fault"
- help aria holly "takes Holly home"
- enemy.end aria holly "enemies"
- parent dad aria "dad"
- sad aria "misses her dad"
- love holly finn "dreams of Finn"

== 10 Mock Exams
[Dean](dean) opens [his](dean) eyes and asks for [Holly](holly), [who](holly) sits by [his](dean) bed every day from then on, out of guilt, [she](holly) says. [Jia](jia) unfolds the paper boat and plonks herself down next to [Sol](sol) in the canteen as if nothing had happened. [Finn](finn) has moved schools with [his](finn) [mum](mum); [he](finn) promises [Aria](aria) a call every night, and for four nights [he](finn) keeps it.
+ recover dean "opens his eyes"
- help holly dean "sits by his bed"
- sad holly "guilt"
+ reconcile jia sol "plonks herself down"
- move finn+mum "moved schools"
- parent mum finn "mum"

== 11 Cheats
On the fifth night it is a girl's voice that answers [Finn](finn)'s phone. [Aria](aria) doesn't wait for [his](finn) excuse. [She](aria) throws the phone in the [Avon](@avon), then has to fish it out, as it is [her](aria) [brother](tem)'s. [Tem](tem) is too happy to mind: [Sol](sol) has asked [him](tem) to the ball. And [Boon](boon) learns from the [nurse](nurse) that [Coach Bishop](bishop) prefers women, this [one](nurse) to be exact.
- cheat? finn aria "girl's voice"
+ breakup aria finn "doesn't wait for"
- sibling aria tem "brother's"
- happy tem "happy"
+ invite sol tem "asked him"
- date? sol tem "ball"
- reveal nurse boon "learns from the nurse"
- love bishop nurse "this one"

== 12 The Ball
[Hera](ngata) gives [Pryce](pryce) [her](ngata) answer during the slow dance, and it is yes. So the worst of [enemies](aria+holly) will be [stepsisters](aria+holly); [Holly](holly) says it could be worse, and [Aria](aria) agrees. [Dean](dean) dances in a wheelchair with a [girl](holly) [who](holly) has noticed, rather late, that it was never guilt. In the door stands [Finn](finn) with a carnation. [Aria](aria) takes the flower, bites it off and hands [him](finn) the stalk.
+ engaged.start ngata pryce "it is yes"
- enemy.past aria holly "enemies"
- kin? aria holly "stepsisters"
- love holly dean "never guilt"
- return finn "In the door"
- gift finn aria "carnation"
+ reject aria finn "hands him the stalk"
