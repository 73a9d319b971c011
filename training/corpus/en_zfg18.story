%series Nap Time
%lang en
%genre nursery-school dramedy in Nottingham, encyclopaedia episode table, plain wording
%cast petra   | Petra Vance; Petra | f
%cast kwame   | Kwame Boateng; Kwame | m
%cast lucy    | Lucy Vance; Lucy | f
%cast duncan  | Duncan Ferris; Duncan; Ferris | m
%cast aisha   | Aisha | f
%cast moss    | Mrs Mossop; Mossop | f
%cast finn    | Finn Ferris; Finn | m
%cast ella    | Ella Boateng; Ella | f
%cast bill    | Bill Vance; Bill | m
%cast ivana   | Ivana | f
%cast clown   | - | m
%cast pc      | - | f
%cast grandad | - | m
%cast deadwife | - | f
%cast finnuncle | - | m
%cast babyboy | Bill | m

== 1 Settling In
[Petra Vance](petra) takes over the [Little Acorns](#acorns) nursery from [Mrs Mossop](moss), [who](moss) is retiring with a bad back and leaves [her](petra) nineteen toddlers and a rabbit. [Her](petra) younger [sister](lucy) [Lucy](lucy), between jobs as ever, is hired for the nappies. Among the new parents is [Kwame Boateng](kwame), [who](kwame) is raising little [Ella](ella) on [his](kwame) own, and among the old ones [Duncan Ferris](duncan), a [banker](duncan) [who](duncan) pays late. [Ella](ella) bites [his](duncan) [son](finn) [Finn](finn) in the ear on the very first day.
+ hire petra "takes over"
- quit moss "is retiring"
- ill moss "bad back"
- sibling lucy petra "younger sister"
- hire lucy "hired for the nappies"
- parent kwame ella "raising"
- parent duncan finn "son"
- attack ella finn "bites"
- injure finn ella "in the ear"

== 2 Sorry Cards
The two [fathers](duncan+kwame) meet over the bitten ear and nearly come to blows. [Petra](petra) steps in and has the [men](duncan+kwame) draw sorry cards at the small table. [Lucy](lucy) thinks [Kwame](kwame) has kind eyes; [Petra](petra) says that [she](petra) had not noticed, which is a lie. [Duncan](duncan) has other worries: [his](duncan) bank has let [him](duncan) go, and [he](duncan) leaves the house in a suit every morning so that [his](duncan) [wife](ivana) won't know. [Ivana](ivana), for [her](ivana) part, believes that [he](duncan) has a mistress.
- meet duncan kwame "meet"
- parent duncan finn "fathers"
- parent kwame ella "fathers"
+ quarrel duncan kwame "nearly come to blows"
- betray petra lucy "a lie"
- love petra kwame "had not noticed"
+ quit.past duncan "let him go"
- betray duncan ivana "in a suit"
- married duncan ivana "wife"
- cheat! duncan ivana "a mistress"

== 3 Head Lice
[Aisha](aisha), the youngest of the staff, is expecting and has told only the rabbit. [Bill Vance](bill), the [sisters](lucy+petra)' [father](bill), comes to mend the swings, overhears [her](aisha) and brings [her](aisha) ginger biscuits from then on, without a word. All of [Acorns](#acorns) has lice. [Kwame](kwame) combs [Petra](petra)'s hair on the back step, by torchlight, for forty minutes, and neither of [them](kwame+petra) has ever been so happy. Through the window [Lucy](lucy) sees [her](lucy) [sister](petra)'s face, and switches off the light.
- pregnant aisha "expecting"
- reveal! aisha _ "told only the rabbit"
- parent bill lucy+petra "father"
+ discover bill aisha "overhears her"
- gift bill aisha "ginger biscuits"
- help kwame petra "combs"
+ happy kwame+petra "so happy"
- sibling lucy petra "sister's"
- discover lucy petra "sees her sister's face"

== 4 Show and Tell
[Finn](finn) tells the circle that [his](finn) [daddy](duncan) sits in the park all day and feeds the ducks. [Lucy](lucy), [who](lucy) had taken [Ferris](duncan) for a snob, goes to look, shares [her](lucy) sandwich with [him](duncan) and is asked not to tell. [She](lucy) gives [her](lucy) word. The next day [Ivana](ivana), [who](ivana) has followed [her](ivana) [husband](duncan) as far as the pond, sees a young [woman](lucy) brush crumbs off [his](duncan) lapel. [She](ivana) storms into the nursery at story time and slaps the wrong [sister](petra).
+ reveal finn _ "tells the circle"
- parent duncan finn "daddy"
- gift lucy duncan "shares her sandwich"
- reveal! lucy _ "asked not to tell"
- married duncan ivana "husband"
- investigate ivana duncan "has followed"
- jealous ivana lucy "sees a young woman"
- sibling lucy petra "wrong sister"
+ attack ivana petra "slaps"

== 5 Ice Pack
[Petra](petra), with an ice pack on [her](petra) cheek, would like an explanation, and [Lucy](lucy), bound by [her](lucy) promise, has none. The [sisters](lucy+petra) stop speaking, except through the children. [Duncan](duncan) finds a suitcase on the doorstep, and it is [his](duncan). [He](duncan) could clear everything up with one sentence, but is too ashamed to say it, and takes a room above the chip shop. [Aisha](aisha) is sick into the sandpit. [Mossop](moss), bored by retirement, has come back to fold towels and draws [her](moss) own conclusions.
- injure petra ivana "ice pack"
- reveal! lucy petra "has none"
- sibling lucy petra "sisters"
+ quarrel lucy petra "stop speaking"
+ breakup ivana duncan "a suitcase"
- reveal! duncan ivana "too ashamed"
- sad duncan "ashamed"
- move duncan "takes a room"
- ill aisha "sick"
- return moss "has come back"
- discover moss aisha "draws her own conclusions"

== 6 Lost Property
A strange [man](grandad) collects [Ella](ella) at noon. [He](grandad) knows [her](ella) name, [her](ella) song and [her](ella) peg, and [Lucy](lucy) lets [her](ella) go. When [Kwame](kwame) arrives at three the [girl](ella) is gone. A [constable](pc) takes down what there is to take down; [Petra](petra) rings every hospital, and [Lucy](lucy), [who](lucy) cannot forgive herself, runs through the whole town in [her](lucy) apron. It is [Duncan](duncan), on [his](duncan) bench, [who](duncan) notices a [child](ella) in a yellow coat feeding ducks with an old [man](grandad), and does not let [them](ella+grandad) out of [his](duncan) sight.
+ abduct grandad ella "collects Ella"
- investigate pc "takes down"
- help petra kwame "rings every hospital"
- sad lucy "cannot forgive herself"
- investigate lucy ella "runs through"
+ find duncan ella "notices a child"
- rescue duncan ella "out of his sight"

== 7 The Old Man
The [kidnapper](grandad) is [Ella](ella)'s [grandfather](grandad), the [father](grandad) of [Kwame](kwame)'s late [wife](deadwife), [whom](grandad) [Kwame](kwame) has not allowed across the threshold since the funeral. [He](grandad) only wanted to see [her](ella). The [constable](pc) has the handcuffs ready; [Kwame](kwame), the [child](ella) asleep on [his](kwame) shoulder, shakes [his](kwame) head, and asks the old [man](grandad) in for soup. On the way [he](kwame) stops at the bench. "Thank [you](duncan)," [he](kwame) says to [Duncan](duncan), and the former [banker](duncan) starts to weep and can't stop.
- abduct.past grandad ella "kidnapper"
- reject.past kwame grandad "not allowed"
- kin ella grandad "grandfather"
- married.past deadwife kwame "late wife"
- parent grandad deadwife "the father of"
- die.past deadwife "funeral"
- arrest? pc grandad "handcuffs ready"
- accuse! kwame grandad "shakes his head"
+ reconcile grandad kwame "asks the old man in"
- invite kwame grandad "for soup"
- sad duncan "starts to weep"

== 8 Truth Table
[Duncan](duncan) finally tells [Ivana](ivana) about the bank, in the cloakroom, under [Finn](finn)'s peg. [She](ivana) is so relieved that it is only ruin that [she](ivana) kisses [him](duncan). Then [she](ivana) goes to [Petra](petra) and holds out [her](ivana) own cheek. [Petra](petra) laughs, for the first time in a week, and looks round for [her](petra) [sister](lucy); but [Lucy](lucy) has left a note on the rabbit hutch. [She](lucy) has gone to [Leeds](@leeds) with a [clown](clown) [who](clown) had come about the summer party.
+ reveal duncan ivana "tells Ivana"
- happy ivana "relieved"
+ kiss duncan ivana "kisses him"
- reconcile ivana petra "her own cheek"
- happy petra "laughs"
- sibling lucy petra "sister"
- flee lucy "left a note"
- travel clown+lucy "gone to Leeds" @leeds

== 9 Inspection Week
The council finds fault with the stairs, the sandpit and the fact that [Petra](petra) has let a jobless [banker](duncan) do the books. Unless four thousand pounds turn up, [Acorns](#acorns) must close. [Mossop](moss) offers [her](moss) savings. [Petra](petra) won't hear of it. [Aisha](aisha) faints during the hokey-cokey, and [Bill](bill), catching [her](aisha), is asked by the paramedic if [he](bill) is the [grandfather](bill). "If [she](aisha) likes," says [Bill](bill). The real [father](finnuncle), [Ivana](ivana)'s [brother](finnuncle), is at sea and has answered none of [her](aisha) letters.
- accuse _ petra "finds fault"
- help duncan petra "do the books"
- gift? moss petra "offers her savings"
- reject petra moss "won't hear of it"
- ill aisha "faints"
+ rescue bill aisha "catching her"
- kin? aisha bill "the grandfather"
- pregnant aisha finnuncle "real father"
- sibling finnuncle ivana "brother"
- reject finnuncle aisha "answered none"

== 10 Red Nose
[Bill](bill) drives to [Leeds](@leeds) to fetch [his](bill) younger [daughter](lucy) and finds [her](lucy) selling balloons in the rain. The [clown](clown) has made off with the van and [her](lucy) wages. [She](lucy) is too proud to come home; [he](bill) buys all the balloons. In the nursery, meanwhile, [Kwame](kwame) builds a new staircase in three nights. On the third [Petra](petra) brings [him](kwame) tea and asks what [she](petra) owes [him](kwame). Dinner, [he](kwame) says. [They](kwame+petra) burn the dinner and do not notice.
- travel bill "drives to Leeds" @leeds
- parent bill lucy "younger daughter"
- find bill lucy "finds her selling"
+ steal clown lucy "made off with"
- sad lucy "too proud"
- help bill lucy "buys all the balloons"
- create kwame "builds"
- help kwame petra "new staircase"
- gift petra kwame "brings him tea"
+ date kwame petra "Dinner"

== 11 Summer Party
[Lucy](lucy) comes up the path behind a hundred balloons. [Petra](petra) says nothing and hands [her](lucy) an apron, and [the two](lucy+petra) are sisters again. Everyone buys cake; [Finn](finn) sells [Ella](ella) to [her](ella) own [grandfather](grandad) for a pound. By four o'clock there are three thousand nine hundred and sixty in the tin, when the tin is snatched by a [man](clown) with a red nose. [Ivana](ivana), [who](ivana) ran the hurdles for Croatia, brings [him](clown) down in the sandpit. It is the second slap of the season, and this time it's the right face.
- return lucy "comes up the path"
+ reconcile lucy petra "sisters again"
- kin ella grandad "grandfather"
+ steal clown _ "snatched"
- attack ivana clown "brings him down"
- rescue ivana _ "brings him down"

== 12 Home Time
In the last hour of term [Aisha](aisha)'s waters break in the reading corner. [Mossop](moss), [who](moss) has forgotten [her](moss) back, delivers a [boy](babyboy) between the cushions, and [he](babyboy) is called [Bill](babyboy). The [sailor](finnuncle) stands at the gate with a parrot and all [her](aisha) letters, unopened, since [he](finnuncle) can't read. [Aisha](aisha) will think about it. [Duncan](duncan) is taken on as bursar, at a tenth of [his](duncan) old pay, and has never slept better. [Ella](ella) asks [Petra](petra) if [she](petra) would like to be collected by [them](ella+kwame), too, every day. [Petra](petra) fetches [her](petra) coat.
+ birth aisha babyboy "delivers a boy"
- treat aisha moss "delivers"
- return finnuncle "stands at the gate"
- reconcile? aisha finnuncle "think about it"
- hire duncan petra "taken on"
- happy duncan "never slept better"
- invite ella petra "asks Petra"
+ couple.start kwame petra "fetches her coat"
