%series Smoko at Bandicoot Tank
%lang en
%genre outback soap: a shearing team in western New South Wales, a private station's breathless previews
%cast noe | Noeline Ridgway; Noeline | f
%cast bur | Burl Ridgway; Burl | m
%cast loc | Lockie | m
%cast gid | Gidget | f
%cast mac | Macca | m
%cast she | Sheree | f
%cast tan | Tanika | f
%cast jye | Jye | m
%cast dam | Damo | m
%cast lur | Lurline | f
%cast buy | Kendrick | m
%cast cop | - | f
%cast fly | - | m
%cast vic | - | f
%cast fat | - | m

== 1
Twelve thousand sheep, one shed and no cook! Just as [Noeline](noe) is about to boil the mutton herself, [Gidget](gid) roars back into [Bandicoot Tank](@tank), three years after [she](gid) ran off with the shearers' pay and left [Lockie](loc) standing at the altar. [Macca](mac), [Sheree](she) and [Jye](jye) are livid, but [Noeline](noe) hands [her](gid) the apron. [Lockie](loc) only wants [his](loc) breakfast, or so [he](loc) says. Has [he](loc) really got over [her](gid)? And why won't [she](gid) unpack [her](gid) boot …?
+ return gid "roars back" @tank
- steal.past gid _ "ran off with"
- breakup.past gid loc "standing at the altar"
- sad jye+mac+she gid "livid"
+ hire gid noe "hands her the apron"
- love? loc gid "got over her"

== 2
Love is blind, but it can count. [Sheree](she), [who](she) has shared [Lockie](loc)'s swag since Christmas, counts how often [he](loc) looks at the new [cook](gid): eleven times between smoko and lunch. [Noeline](noe) counts the overdraft and dares not breathe a word to [Burl](bur), [her](noe) [husband](bur), with [his](bur) dicky heart. And young [Jye](jye), the [rouseabout](jye), counts the freckles on [Tanika](tan), the wool [classer](tan), [who](tan) doesn't even know [his](jye) name. Then shots ring out at the dam …
- couple loc she "shared Lockie's swag"
- jealous she gid "counts how often"
- discover! tan jye "doesn't even know"
- reveal! noe bur "dares not breathe"
- married bur noe "husband"
- ill bur "dicky heart"
+ love jye tan "counts the freckles"

== 3
It was only [Damo](dam), taking pot shots at cans! But a stray one hits the water tank, and [Macca](mac), [who](mac) has hated [his](mac) [half-brother](dam) ever since the reading of the will, goes for [him](dam) with a broom. [Noeline](noe) separates the [brothers](dam+mac) and puts [Damo](dam), fresh out of gaol, on the payroll. [Sheree](she) has it out with [Gidget](gid) behind the killing shed. "Keep [him](loc)," hisses the [cook](gid). The truth? At night [she](gid) sobs [his](loc) name into a flour bag.
- sibling dam mac "half-brother"
- enemy dam mac "has hated"
+ attack mac dam "goes for him"
- hire dam noe "on the payroll"
- arrest.past _ dam "fresh out of gaol"
- quarrel gid she "has it out with"
+ love gid loc "sobs his name"

== 4
What's in [Gidget](gid)'s boot? [Jye](jye) takes a peek and nearly faints: sixty thousand dollars in a nappy bag! [She](gid) begs [him](jye) to keep mum. It's the stolen pay, every cent of it, and the thief was never [her](gid) at all, but [Lockie](loc)'s own [dad](fat), [who](fat) confessed to [her](gid) before [he](fat) died. [Jye](jye) promises. [Tanika](tan), for [her](tan) part, can't take [her](tan) eyes off [Damo](dam), [whose](dam) forearms are a scandal. And [Burl](bur) has opened the bank's letter …
+ find jye "sixty thousand dollars"
- steal.past fat "thief"
- steal! gid "never her"
- parent fat loc "dad"
- reveal.past fat gid "confessed to her"
- die.past fat "before he died"
- reveal! jye "Jye promises"
- love tan dam "can't take her eyes"
- discover bur noe "opened the bank's letter"

== 5
[Burl](bur) collapses between two rams! The flying [doctor](fly) gets [his](bur) heart going again, but somebody will have to talk to [him](bur) about the overdraft. Thirty-eight years wed, and suddenly the [Ridgways](bur+noe) have nothing left to say to each other. [Kendrick](buy), a smooth [buyer](buy) from [Adelaide](@adelaide), offers [Noeline](noe) a million for the run, and dinner. Out by the tank stand, [Damo](dam) and [Tanika](tan) don't need many words either. [Jye](jye) sees the kiss and throws [his](jye) best hat into the fire.
- ill bur "Burl collapses"
+ rescue fly bur "gets his heart going"
- married bur noe "Thirty-eight years wed"
- love.end bur noe "nothing left to say"
- love.end noe bur "nothing left to say"
- meet buy noe "a smooth buyer"
- invite buy noe "and dinner"
+ kiss dam tan "the kiss"
- jealous jye dam "into the fire"

== 6
Strike! [Macca](mac), [Lockie](loc), [Sheree](she) and [Damo](dam) down handpieces, because the cheques have bounced for the second week running. In the thick of it, [Gidget](gid) slaps the nappy bag on the classing table and pays the whole [gang](dam+loc+mac+she) out, without saying where the money comes from. So [Lockie](loc) says it for [her](gid): thief! [Jye](jye), red as a beetroot, breaks [his](jye) promise and names the [culprit](fat). [Lockie](loc) smashes the photograph of [his](loc) [father](fat) against the wall …
- gift gid dam+loc+mac+she "pays the whole gang"
- reveal! gid dam+loc+mac+she "without saying where"
- accuse loc gid "thief!"
+ reveal jye loc "names the culprit"
- parent fat loc "father"
+ sad loc fat "smashes the photograph"

== 7
Some say sorry with flowers, some with a sheepdog: [Lockie](loc) hands [Gidget](gid) [his](loc) best pup, [Noeline](noe) spoons broth into a [husband](bur) [who](bur) turns [his](bur) face away, and [Macca](mac) leaves a carton of beer on [his](mac) [brother](dam)'s bunk. Only the pup is a success. [Gidget](gid) and [Lockie](loc) talk till the stars go out, and then [they](gid+loc) stop talking. But [Sheree](she) is coming up the track with a cake for [his](loc) birthday …
+ reconcile gid loc "pup is a success"
- gift loc gid "his best pup"
- help noe bur "spoons broth"
- reject bur noe "turns his face away"
- gift mac dam "carton of beer"
- sibling dam mac "brother"
+ sex gid loc "stop talking"

== 8
Crumbs everywhere! [Sheree](she) has walked in on [the two](gid+loc), flung the cake and demanded that [Noeline](noe) choose: the [cook](gid) or [her](she). [Noeline](noe) can't spare either, so [Sheree](she) rolls [her](she) swag and hitches to [Cobar](@cobar) on [her](she) own, gutted. Not alone for long, mind: [Lurline](lur), the shearing [rep](lur) with the loudhailer, gives [her](she) a lift and a job at the union. [Damo](dam) pops the question to [Tanika](tan) on the wool press. [She](tan) laughs. Until [she](tan) sees that [he](dam) isn't …
- discover she gid+loc "has walked in on"
- threaten she noe "demanded that Noeline choose"
+ breakup she loc "rolls her swag"
- travel she "hitches to Cobar" @cobar
- sad she gid+loc "gutted"
- hire she lur "job at the union"
+ propose dam tan "pops the question"

== 9
The engagement party of the year ends in handcuffs! While [Macca](mac), [Lockie](loc) and [Gidget](gid) toast [Damo](dam) and [Tanika](tan), a [policewoman](cop) walks into the shed: the servo in [Wilcannia](@wilcannia) was held up last night, and somebody has named the [groom](dam). [Damo](dam) swears [he](dam) was in bed with [his](dam) [bride](tan). [She](tan) was in [Bourke](@bourke). Did [Jye](jye) make that anonymous call? [Macca](mac), of all men, stands up for [his](mac) [half-brother](dam). Meanwhile [Kendrick](buy) and [Noeline](noe) dine by candlelight, and [Burl](bur) is told it's about wethers …
- engaged dam tan "engagement party"
- celebrate gid+loc+mac dam+tan "toast"
- steal? dam _ "held up last night"
+ arrest cop dam "handcuffs"
- betray dam cop "swears he was in"
- accuse? jye dam "anonymous call"
- help mac dam "stands up for"
- sibling dam mac "half-brother"
- date buy noe "dine by candlelight"
- betray _ bur "about wethers"

== 10
No alibi, no bail, no bride? [Tanika](tan) visits [Damo](dam) in the lock-up and gives back the ring, since a man who lies once will lie again. [Macca](mac) plays detective and finds the servo money at [Jye](jye)'s [mother](vic)'s: the [rouseabout](jye) robbed the till himself to get [his](jye) [rival](dam) out of the way! [Jye](jye) takes to the scrub on a stolen quad. And [Noeline](noe)? [She](noe) has let [Kendrick](buy) kiss [her](noe), and [she](noe) liked it. Oh dear.
- arrest _ dam "in the lock-up"
+ breakup tan dam "gives back the ring"
- parent vic jye "mother"
+ discover mac jye "finds the servo money"
- steal.past jye _ "robbed the till"
- enemy dam jye "rival"
- flee jye "takes to the scrub"
- kiss buy noe "Kendrick kiss her"
- happy noe "she liked it"

== 11
Forty-six degrees, and [Jye](jye) is out there without water! [Macca](mac), [Lockie](loc), [Gidget](gid) and the freshly released [Damo](dam) comb the saltbush all night. It's [Damo](dam) [who](dam) finds the [boy](jye) and carries [him](jye) in on [his](dam) back; for that [Tanika](tan) could kiss [him](dam), and does. [Burl](bur) has received a letter, too: photographs, candlelight. [He](bur) loads [his](bur) shotgun and drives to the motel. What [he](bur) doesn't know: [Noeline](noe) has just sent [Kendrick](buy) and [his](buy) million packing.
- help dam+gid+loc+mac jye "comb the saltbush"
+ rescue dam jye "carries him in"
- kiss dam tan "and does"
- discover bur noe "photographs, candlelight"
- jealous bur buy "loads his shotgun"
- travel bur "drives to the motel"
+ reject noe buy "sent Kendrick"

== 12
One shot, one hole in a motel ceiling, and two old [people](bur+noe) in each other's arms! [Burl](bur) and [Noeline](noe) renew [their](bur+noe) vows in the wool shed, best [man](mac): [Macca](mac), [who](mac) has bought half the run with [his](mac) [brother](dam). [Jye](jye) gets off with a bond and a hug from [Tanika](tan), [who](tan) is wearing [her](tan) ring again. Even [Sheree](she) sends a cake, and [Burl](bur), [Noeline](noe), [Macca](mac) and [Damo](dam) bawl with joy. This time it is [Gidget](gid) [who](gid) waits at the altar, and ten minutes late, here comes [Lockie](loc). [He](loc)'s forgiven.
+ reconcile bur noe "in each other's arms"
- advisor mac bur+noe "best man"
- colleague.start dam mac "bought half the run"
- sibling dam mac "brother"
- help tan jye "a hug"
- engaged dam tan "her ring again"
- gift she _ "sends a cake"
- happy bur+dam+mac+noe "bawl with joy"
+ wedding gid loc "waits at the altar"
- reconcile gid loc "forgiven"
