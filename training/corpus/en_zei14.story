%series The Silver Anchor
%lang en
%genre retirement-home sitcom, encyclopaedic season summaries
%cast maud | Maud Ellery; Maud; Miss Ellery | f
%cast cornelius | Cornelius Stott; Cornelius; Stott | m
%cast bertie | Bertie Gaunt; Bertie; Gaunt | m
%cast pru | Prudence Fell; Prudence; Miss Fell; Pru | f
%cast winnie | Winifred Akande; Winnie | f
%cast matron | Sister Dymphna; Dymphna | f
%cast callum | Callum | m
%cast lance | Lance Stott; Lance | m
%cast beryl | Beryl | f
%cast dora | Dora | f
%cast doc | Dr Osei | m
%cast clown | - | m
%cast colette | Colette Gaunt; Colette | f
%cast cedric | Cedric | m
%cast trainee | Bibi | f
%cast vicar | - | m
%cast dean | - | m
%cast cmother | - | f

== 1 The New Gentleman
The waiting list at the [Silver Anchor](#anchor) moves in one direction only, and so [Cornelius Stott](cornelius), retired tram [driver](cornelius), is given the bed of the late [Cedric](cedric) before it has cooled. [His](cornelius) [son](lance) [Lance](lance), [who](lance) has sold the house over [his](cornelius) head, leaves [him](cornelius) with a budgerigar. At supper three [ladies](maud+pru+winnie) [who](maud+pru+winnie) have not agreed on anything since Suez, [Maud](maud), [Prudence](pru) and [Winnie](winnie), fall silent over the same spoonful. [Bertie Gaunt](bertie), until tonight the only [man](bertie) here with [his](bertie) own teeth, counts [his](bertie) days.
- quit.past cornelius "retired"
- die.past cedric "late"
+ move cornelius "given the bed"
- parent cornelius lance "son"
- lose cornelius "sold the house"
- betray.past lance cornelius "over his head"
- gift lance cornelius "budgerigar"
- quarrel maud pru+winnie "not agreed"

== 2 Bingo
[Bertie](bertie) has been rigging the bingo for years in [Prudence](pru)'s favour, as a courtship, so discreet that [she](pru) has never noticed. When [Cornelius](cornelius), asked to call the numbers, fails to fiddle them, [Pru](pru) loses three nights running and accuses [him](cornelius) of prejudice against Methodists. [Cornelius](cornelius), baffled, studies the balls, weighs them in [his](cornelius) palm and understands. [He](cornelius) seeks out [Gaunt](bertie) in the boiler room. "Does [she](pru) know?" No. "Then [I](cornelius) never saw them," says the [newcomer](cornelius), and puts the heavy ones back.
- betray.past bertie _ "rigging"
- love bertie pru "courtship"
- discover! pru bertie "never noticed"
- lose pru "loses"
+ accuse pru cornelius "accuses"
+ discover cornelius bertie "understands"
- reveal! cornelius bertie "never saw them"
- help cornelius bertie "puts the heavy"

== 3 Night Nurse
[Callum](callum), the night [porter](callum), twenty and on probation, is teaching [Winnie](winnie) poker. [She](winnie), formerly of the High Court of [Lagos](@lagos), is teaching [him](callum) torts. Neither is getting much sleep. [Sister Dymphna](matron), the [matron](matron), finds chips in the commode and threatens to send the [lad](callum) back to [his](callum) cell; [Winnie](winnie) puts on [her](winnie) wig and pleads for two hours. Sentence suspended. In the sluice room the [nun](matron), alone, deals herself a hand, and smiles at what [she](matron) gets.
- arrest.past callum "probation"
- advisor callum winnie "teaching Winnie"
- quit.past winnie "formerly"
- advisor winnie callum "teaching him"
- find matron "finds chips"
+ threaten matron callum "threatens"
- arrest? callum "back to his cell"
+ help winnie callum "pleads"
- happy matron "smiles"

== 4 Visiting Hours
Once a month [Maud](maud)'s younger [sister](dora) [Dora](dora) comes with shortbread, and once a month [they](dora+maud) are at each other's throats before the tin is open. It is about [Beryl](beryl). [Beryl](beryl) was [Maud](maud)'s "[companion](beryl)" for forty years, and at [her](beryl) funeral [Dora](dora) had put [Maud](maud) in the third row. This time [Prudence](pru), [who](pru) disapproves of nearly everything, sits down between [the two](dora+maud) with [her](pru) knitting and says that in [her](pru) church a widow sits in front. [Dora](dora) looks from one to the other. Then [she](dora) takes [Maud](maud)'s coat off the hook, to drive [her](maud) to the grave.
- sibling dora maud "sister"
- travel dora "comes"
- gift dora maud "shortbread"
+ quarrel dora maud "at each other's throats"
- couple.past beryl maud "companion"
- die.past beryl "funeral"
- reject.past dora maud "third row"
- help pru maud "a widow sits in front"
+ reconcile dora maud "takes Maud's coat"
- travel? dora+maud "drive her to the grave"

== 5 The Inspector of Fire Doors
[Lance Stott](lance) drops in with papers. All [Dad](cornelius) has to do is sign, and the last savings will be in safe hands, namely [his](lance). [Winnie](winnie), [whose](winnie) eyesight fails only when it suits [her](winnie), asks to see the small print. [Bertie](bertie) hides [Stott](cornelius)'s spectacles; [Pru](pru), in a cardigan and a borrowed badge, inspects [Lance](lance)'s car for fire doors until it is past visiting time. Foiled, the [son](lance) calls the lot of [them](bertie+pru+winnie) senile. [Cornelius](cornelius), [who](cornelius) has understood more than [he](cornelius) lets on, spends the evening with the budgerigar and doesn't come down for [his](cornelius) cocoa.
- travel lance "drops in"
- parent cornelius lance "Dad"
- steal? lance cornelius "last savings"
- investigate winnie lance "small print"
- help bertie cornelius "hides"
+ betray pru lance "borrowed badge"
- accuse lance bertie+pru+winnie "senile"
+ discover cornelius lance "understood more"
- sad cornelius "doesn't come down"

== 6 Outing
A coach trip to the sea, with [Callum](callum) at the wheel and fourteen life jackets. [Bertie](bertie) rows [Prudence](pru) round the pier, means to tell [her](pru), catches a crab instead, and has to be towed in by a [clown](clown) on a pedalo. [Maud](maud) swims, naked, a mile out. When [her](maud) head vanishes behind a buoy, [Cornelius](cornelius), [who](cornelius) cannot swim a stroke, walks straight into the waves in [his](cornelius) hat, and it is [Maud](maud) [who](maud) drags [him](cornelius) ashore. "[You](cornelius) old fool," [she](maud) says. "[I](maud) wasn't drowning, [I](maud) was saying goodbye to somebody."
- travel bertie+callum+cornelius+maud+pru "coach trip"
- confess? bertie pru "means to tell her"
- rescue clown bertie "towed in"
- rescue? cornelius maud "walks straight"
+ rescue maud cornelius "drags him ashore"
- die! maud "wasn't drowning"

== 7 Influenza
Half the corridor is down with it. [Dr Osei](doc), three days without sleep, sets up [his](doc) camp bed in the linen room, and [Dymphna](matron) herself runs a temperature and goes on giving orders from a stretcher. [Callum](callum) could be at [his](callum) law-school interview. [He](callum) isn't; [he](callum) is spooning broth into [Winnie](winnie), [who](winnie) orders [him](callum) out, then forbids [him](callum), then grips [his](callum) wrist. [Gaunt](bertie) rallies on the fourth day. In the next room they have covered the mirror. [Pru](pru), [who](pru) only had a cold, [Pru](pru), [who](pru) never missed chapel.
- ill matron "runs a temperature"
- ill winnie "spooning broth"
- hire? callum "interview"
+ help callum winnie "spooning broth"
- recover bertie "rallies"
+ die pru "covered the mirror"
- reject winnie callum "orders him out"
- ill pru "cold"

== 8 What Bertie Said
At the chapel [Bertie](bertie) stands up in the wrong place and says it after all, to the box. That [he](bertie) had loved [her](pru) since the spring of the jubilee; that every line [she](pru) won was [his](bertie). Some titter. [Cornelius](cornelius) hushes them with a tram driver's look and takes [his](cornelius) arm. [Colette Gaunt](colette), [who](colette) has come over from [Brussels](@brussels) to be with [her](colette) [father](bertie), had thought until then that [he](bertie) mourned only [her](colette) [mother](cmother). The [vicar](vicar) hands [Bertie](bertie) an envelope from [Prudence](pru)'s Bible: eleven years of bingo cards, each marked in pencil. [She](pru) had known.
- sad.past bertie cmother "mourned"
+ confess bertie pru "says it after all"
- love bertie pru "loved her"
- help cornelius bertie "takes his arm"
- travel colette "come over" @brussels
- parent bertie colette "father"
- die.past cmother "mourned"
- parent cmother colette "mother"
- gift vicar bertie "envelope"
+ discover.past pru bertie "had known"

== 9 The Empty Chair
Nobody sits in it. [Bibi](trainee), a [trainee](trainee) on [her](trainee) first day, does, and is frozen out by the entire dining room until [she](trainee) weeps into the semolina. [Maud](maud), ashamed, takes [her](trainee) down to the shore and teaches [her](trainee) to skim stones. [Callum](callum) has been offered a second interview and says [he](callum) overslept. [Winnie](winnie) doesn't believe a word. [She](winnie) telephones a former [clerk](dean) of [hers](winnie), now a [dean](dean), bullies [him](dean), flatters [him](dean) and, in the last resort, reminds [him](dean) of [Ibadan](@ibadan). On probation, with a place at law school: [Callum](callum) has to sit down. Only one chair is free.
- hire trainee "first day"
- reject _ trainee "frozen out"
- sad trainee "weeps"
- sad maud "ashamed"
+ help maud trainee "teaches her"
- betray callum winnie "overslept"
- boss.past winnie dean "clerk"
- threaten winnie dean "reminds him"
+ help winnie callum "telephones"
- find callum "a place at law school"

== 10 Power of Attorney
Bankrupt and unshaven, [Lance](lance) turns up at the back door at night, wanting only somewhere to lie down. [Bertie](bertie), [who](bertie) lets [him](lance) in, recognises what [he](bertie) has himself been since April: a man with no one to bring tea to. The [two](bertie+lance) sit in the kitchen until five. In the morning [Lance](lance) goes upstairs, with a tray. [Cornelius](cornelius) is slow to open, slower to speak, and then talks for an hour about nothing but tram lines; [his](cornelius) [boy](lance), on the edge of the bed, has never heard any of it. The house is gone. The budgerigar is given back.
- lose lance "Bankrupt"
+ return lance "turns up"
- help bertie lance "lets him in"
- sad bertie "no one to bring tea to"
- gift lance cornelius "tray"
- parent cornelius lance "his boy"
+ reconcile cornelius lance "talks for an hour"
- lose cornelius "gone"
- gift cornelius lance "given back"

== 11 Vows
[Sister Dymphna](matron) asks to be released from [hers](matron). Forty years a [nun](matron), [she](matron) has fallen, not for a man, as the whole house supposes from the way [Dr Osei](doc) blushes, but for a boat. It is called the [Ruth](*ruth), it lies at Leith, and it needs a ship's [nurse](matron). The [doctor](doc)'s blushes, it's [Maud](maud) [who](maud) establishes, are on account of [Colette](colette), [who](colette) has found reasons to miss the Brussels train on five successive Sundays. [Bertie](bertie), about to lose a [daughter](colette) to the medical profession, tells [him](doc) [his](bertie) conditions: a firm hand at bingo.
- quit? matron "released"
- love! matron doc "not for a man"
+ love doc colette "blushes"
- hire? matron "ship's nurse"
- discover maud colette+doc "establishes"
- lose? bertie colette "lose"
- parent bertie colette "daughter"
- love colette doc "miss the Brussels train"
+ threaten bertie doc "conditions"

== 12 High Tide
The [Ruth](*ruth) sails at seven. All of [them](bertie+callum+cornelius+maud+winnie) are on the pier in nightclothes, waving to a [woman](matron) in a sou'wester [who](matron) once confiscated [their](bertie+callum+cornelius+maud+winnie) matches. [Winnie](winnie) wears [Callum](callum)'s first gown; [he](callum) wears [her](winnie) wig. [Bibi](trainee) is in charge now and hasn't any idea of what. [Maud](maud) and [Cornelius](cornelius) share a flask, and the rest of it besides, so it is said, though [neither](cornelius+maud) would put a name to it, and [Dora](dora) has knitted a double hot-water bottle cover. The bed of the late [Miss Fell](pru) is taken, as of noon, by [Lance](lance): cleaner, live-in.
- travel matron "sails"
- steal.past matron bertie+callum+cornelius+maud+winnie "confiscated"
- hire trainee "in charge"
+ couple? cornelius maud "the rest of it"
- create dora "knitted"
- gift dora cornelius+maud "knitted"
- die.past pru "late"
+ hire lance "cleaner"
- move lance "live-in"
