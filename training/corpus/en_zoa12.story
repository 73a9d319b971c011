%series Second Opinion, First Love
%lang en
%genre romantic comedy around a Lisbon law office and the clinic above it, listings
%cast teresa   | Teresa Vaz; Teresa; Vaz | f
%cast duarte   | Duarte Vaz; Duarte | m
%cast ana      | Dr Ana Brandão; Ana; Brandão | f
%cast malik    | Malik Tavares; Malik | m
%cast xavi     | Xavier Puig; Xavi; Puig | m
%cast sofia    | Sofia; Sofia Vaz | f
%cast gil      | Gil | m
%cast noemi    | Noémia; Noémia Brandão | f
%cast chuva    | Zé Chuva; Chuva | m


== 1
[Teresa Vaz](teresa), divorce [lawyer](teresa), is served with [her](teresa) own: [Duarte](duarte), [her](teresa) [husband](duarte) of nineteen years and [partner](duarte) in the firm, wants out by Christmas. [She](teresa) goes upstairs to have [her](teresa) blood pressure taken, and the [doctor](ana), [Ana Brandão](ana), goes pale on hearing the name. The clinic's [receptionist](gil), [Gil](gil), knows why. [He](gil) has seen [Duarte](duarte) on the back stairs, shoes in hand. [Teresa](teresa)'s [daughter](sofia) [Sofia](sofia), seventeen, skips school to ride about on the scooter of one [Zé Chuva](chuva).
+ divorce? duarte teresa "served with her own"
- married duarte teresa "husband"
- colleague duarte teresa "partner"
- treat teresa ana "blood pressure taken"
- affair ana duarte "shoes in hand"
- cheat duarte teresa "shoes in hand"
- discover gil ana+duarte "has seen"
- parent teresa sofia "daughter"
- date chuva sofia "ride about"

== 2
[Who](xavi) represents a divorce [lawyer](teresa)? [Xavier Puig](xavi) does, a [Catalan](xavi) with a limp and a bad name, [who](xavi) sat next to [Teresa](teresa) at law school and never got over it. [Gil](gil) lets slip to the betrayed [wife](teresa) which stairs to look at. [She](teresa) looks. By evening [Duarte](duarte) is living in the firm's archive and the [doctor](ana) has [her](ana) [mother](noemi) on the phone. [Noémia](noemi) has one question: is [he](duarte) at least a widower? In the café [Malik Tavares](malik), nursing a coffee and a summons, bumps into the [doctor](ana)'s tray.
+ advisor.start xavi teresa "represents"
- love xavi teresa "never got over it"
- reveal gil teresa "lets slip"
- cheat duarte teresa "betrayed"
- married duarte teresa "wife"
+ discover teresa ana+duarte "She looks"
- move duarte "living in the firm's archive"
- parent noemi ana "mother"
- meet ana malik "bumps into"

== 3
The summons is from [Duarte](duarte): the tray [carrier](malik), it turns out, is the tenant [whom](malik) the firm means to evict, and [he](malik) takes it badly that the [doctor](ana) [whose](ana) coffee [he](malik) wears is the [girlfriend](ana) of [his](malik) tormentor. [Ana](ana) hadn't known. [She](ana) has words with [Duarte](duarte) among the archive boxes. The [Catalan](xavi) wins [his](xavi) [client](teresa) the flat, the car and the dog, and asks for a dance by way of fee. [Teresa](teresa) pays in cash. The scooter [boy](chuva) brings the lawyers' [daughter](sofia) home at dawn.
- threaten duarte malik "summons"
- couple ana duarte "girlfriend"
- enemy duarte malik "tormentor"
- sad malik ana "takes it badly"
- discover! ana duarte "hadn't known"
+ quarrel ana duarte "has words"
- advisor xavi teresa "client"
- help xavi teresa "wins his client"
- invite xavi teresa "a dance"
- reject teresa xavi "pays in cash"
- parent duarte+teresa sofia "daughter"

== 4
[Chuva](chuva) means rain. [Chuva](chuva) never shows up in rain. It rains all week. [Sofia](sofia) waits for [Chuva](chuva). [Gil](gil) has an umbrella. [Gil](gil) waits with [Sofia](sofia). [Ana](ana) has had enough of [Duarte](duarte). [She](ana) tells [Duarte](duarte) so in the archive. [Duarte](duarte) cries on a deed. [Teresa](teresa) hears about it from [Puig](xavi). [She](teresa) is not sorry for [Duarte](duarte). [Noémia](noemi) comes to stay with [Ana](ana). [Noémia](noemi) likes [Malik](malik). [Malik](malik) fixed [Noémia](noemi)'s suitcase. [Ana](ana) pretends not to like [Malik](malik).
- help gil sofia "waits with Sofia"
+ breakup ana duarte "had enough of Duarte"
- sad duarte "cries"
- reveal xavi teresa "hears about it"
- move noemi ana "comes to stay"
- help malik noemi "fixed"
- betray ana malik "pretends"
- love ana malik "like Malik"

== 5
Twice abandoned, [Duarte](duarte) lets himself into [his](duarte) [wife](teresa)'s flat with the old key and cooks. The dog is pleased. [Teresa](teresa), [who](teresa) has come home with [her](teresa) [counsel](xavi), [his](xavi) limp and a bottle, is less so. The two [men](duarte+xavi) go at each other with oven gloves. It ends with the [cook](duarte) on the landing, and [Xavi](xavi), a burn on [his](xavi) hand, being kissed at the tap. A floor below, [Noémia](noemi) has asked the [tenant](malik) to dinner and, at eight, remembers another engagement. [Her](noemi) [daughter](ana) lights the candle herself.
- breakup.past ana duarte "abandoned"
- return duarte teresa "lets himself into"
- married duarte teresa "wife's"
- advisor xavi teresa "counsel"
- attack duarte xavi "go at each other"
- injure xavi "a burn"
+ kiss teresa xavi "kissed at the tap"
- invite noemi malik "asked the tenant"
- parent noemi ana "daughter"
- date ana malik "lights the candle"

== 6
[Sofia](sofia) is late, and not for school. The scooter [boy](chuva), told of it in a dry spell, remembers an uncle in [Faro](@faro) and is gone before the first drop. To [whom](gil) does one turn? The [receptionist](gil) with the umbrella makes the appointment, holds the coat and doesn't say what [he](gil) feels. It's [Ana](ana) [who](ana) has to tell the [daughter](sofia) of the [man](duarte) [she](ana) left and the [woman](teresa) [she](ana) wronged that there will be a child. "Please don't tell [my](sofia) [mother](teresa)," says [Sofia](sofia). The [doctor](ana) gives [her](ana) word.
+ pregnant sofia chuva "is late"
+ breakup chuva sofia "is gone"
- help gil sofia "holds the coat"
- confess! gil sofia "doesn't say"
- parent duarte+teresa sofia "daughter"
- breakup.past ana duarte "she left"
- betray.past ana teresa "she wronged"
- reveal ana sofia "has to tell"
- reveal? ana teresa "don't tell my mother"

== 7
The secret lasts a lift ride. [Noémia](noemi), squeezed in behind [the two of them](ana+sofia), has excellent ears, and [Teresa](teresa) is told over bridge. [Teresa](teresa) storms the clinic, calls [her](teresa) former [rival](ana) a meddler and then, on the examination couch, has a good cry in the [meddler](ana)'s arms. [Duarte](duarte) sets off for [Faro](@faro) to break the [runaway](chuva)'s neck and breaks down outside [Beja](@beja). It is the [tenant](malik) [he](duarte) evicted, passing in a van, [who](malik) stops for [him](duarte).
- discover noemi sofia "excellent ears"
+ reveal noemi teresa "told over bridge"
- enemy.past ana teresa "former rival"
- accuse teresa ana "calls her former rival"
- sad teresa "has a good cry"
+ reconcile ana teresa "in the meddler's arms"
- travel duarte "sets off" @faro
- kill? duarte chuva "break the runaway's neck"
- breakup.past chuva sofia "runaway"
- help malik duarte "stops for him"

== 8
[Malik](malik) drives. [Duarte](duarte) talks. [Duarte](duarte) still loves [Teresa](teresa). [Malik](malik) loves [Ana](ana). Neither [man](duarte+malik) likes [Faro](@faro). [They](duarte+malik) find [Chuva](chuva) on the beach. [Chuva](chuva) has a new girl and no uncle. [Duarte](duarte) hits [Chuva](chuva). [Malik](malik) holds the towel. On the way back [Duarte](duarte) tears up the eviction. In [Lisbon](@lisbon) it rains. [Gil](gil) asks [Sofia](sofia) to marry [him](gil). [Sofia](sofia) is seventeen. [She](sofia) laughs at [Gil](gil), then hugs [Gil](gil). [Xavi](xavi) moves in with [Teresa](teresa).
- love duarte teresa "still loves"
- love malik ana "Malik loves Ana"
- find duarte+malik chuva "find Chuva"
- couple chuva _ "a new girl"
+ attack duarte chuva "hits"
- help duarte malik "tears up the eviction"
+ propose gil sofia "to marry him"
- reject sofia gil "laughs at"
- housemate teresa xavi "moves in with"

== 9
Final episode. The [Catalan](xavi), three weeks under [her](teresa) roof, is thrown out by [Teresa](teresa) for ironing [her](teresa) gowns; what [she](teresa) misses is a [man](duarte) [who](duarte) can't iron. The papers lie ready, [Duarte](duarte) holds the pen, and [husband](duarte) and [wife](teresa) fall into each other's arms across the desk. The jilted [lawyer](xavi) goes up to have [his](xavi) limp seen to and stays for [Noémia](noemi)'s soup. [Ana](ana) puts the question to [Malik](malik) herself. And [Sofia](sofia) turns eighteen, with [Gil](gil)'s umbrella over the cake.
- breakup teresa xavi "thrown out"
- love teresa duarte "misses"
- divorce! duarte teresa "papers lie ready"
- married duarte teresa "husband and wife"
+ reconcile duarte teresa "each other's arms"
- invite noemi xavi "soup"
+ propose ana malik "puts the question"
- celebrate sofia "turns eighteen"
