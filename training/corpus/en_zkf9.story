%series Laikipia Large and Small
%lang en
%genre veterinary comedy-drama, Kenyan highlands, back-cover blurbs
%cast wam   | Dr Wambui Kariuki; Wambui; Dr Kariuki | f
%cast hope  | Hope | m
%cast bea   | Beatrix Lonsdale; Trixie | f
%cast mutu  | Mutua; Sergeant Mutua | m
%cast achi  | Achieng; Achi | f
%cast will  | Will | m
%cast njo   | Njoroge Kariuki; Njoroge | m
%cast odd   | Odd; Odd Halvorsen; Halvorsen | m
%cast grace | Mama Njeri; Njeri | f
%cast tumbo | Tumbo | n
%cast salim | Salim | m

== 1 The Elephant in the Waiting Room
Everyone in Nanyuki knows that [Wambui Kariuki](wam) was left standing at the church by [Will](will), the dashing [pilot](will). Everyone except [Odd Halvorsen](odd), the Norwegian [vet](odd) [who](odd) has just bought half of [her](wam) practice from [her](wam) broke [brother](njo), [Njoroge](njo), without anyone telling [her](wam). [She](wam) can't stand the [man](odd). [He](odd) can't stand the instant coffee. But an orphaned elephant calf called [Tumbo](tumbo) needs milk every three hours, day and night, and somebody has to share the shift.
+ breakup.past will wam "left standing"
- wedding! wam will "at the church"
- sibling njo wam "brother"
- betray njo wam "without anyone telling her"
+ colleague.start odd wam "bought half"
- enemy odd wam "can't stand the man"
- help? odd+wam tumbo "share the shift"

== 2 Gossip by Radio
[Achieng](achi), [receptionist](achi), [oracle](achi) and [Wambui](wam)'s bosom [pal](achi) since nursery school, gives it two months before the [bosses](odd+wam) fall for one another. [Hope](hope), the lanky young [assistant](hope), gives it one; [he](hope) ought to know, [he](hope)'s been mooning over [Achieng](achi) for three years and [she](achi) thinks it's hay fever. Up at the Lonsdale ranch, a leopard has mauled the prize bull. [Odd](odd) saves the bull. Its glamorous [owner](bea), thrice-divorced [Beatrix](bea), wants to know what else those hands can do.
- friend achi wam "bosom pal"
- boss odd+wam achi "bosses"
- love? odd wam "fall for"
+ love hope achi "mooning over"
- discover! achi hope "thinks it's hay fever"
- divorce.past _ bea "thrice-divorced"
+ flirt bea odd "those hands"

== 3 Love Is a Dry Riverbed
Dinner at the ranch is by candlelight and ends by torchlight, when [Wambui](wam) drives forty kilometres to fetch [Odd](odd) away from a champagne-soaked [Trixie](bea): [Tumbo](tumbo) has colic. [She](wam) isn't jealous. [She](wam) merely happens to mention it six times. At dawn the [calf](tumbo) gets up, trumpets, and the two exhausted [doctors](odd+wam) fall asleep against [him](tumbo), back to back. That's how [Njoroge](njo) finds [them](odd+wam), come to tell [his](njo) [sister](wam) that [he](njo) has gambled away the other half too.
- date bea odd "by candlelight"
- ill bea "champagne-soaked"
+ ill tumbo "colic"
- jealous wam bea "six times"
- recover tumbo "gets up"
- discover njo odd+wam "finds them"
- sibling njo wam "sister"
- lose.past njo "gambled away"
+ reveal njo wam "come to tell"

== 4 Who Owes Whom
[Njoroge](njo) owes [Trixie](bea). [Trixie](bea) owns the practice now. [Wambui](wam) throws a bucket at [Njoroge](njo). The bucket hits [Hope](hope). [Achieng](achi) bandages [Hope](hope). [Hope](hope) has never been so happy. Will rain come? [Will](will) comes instead. [He](will) lands on the airstrip of [Trixie](bea). [Will](will) still has that grin. [Odd](odd) dislikes [Will](will). It is odd how much. "[You](wam) look well, [Wambui](wam)," says [Will](will). [Wambui](wam) slams the gate on [Will](will).
+ find bea "owns the practice"
- attack wam njo "throws a bucket"
- injure hope wam "hits"
- treat hope achi "bandages"
- happy hope "never been so happy"
+ return will "comes instead"
- enemy odd will "dislikes"
- reject wam will "slams the gate"

== 5 The Man Who Went Away
Why did [he](will) bolt? For [her](wam) own good, [Will](will) swears; a doctor in [Mombasa](@mombasa) had given [him](will) a year to live. The doctor was wrong. The [pilot](will) is healthy, sorry and very, very tanned, and [Wambui](wam), [who](wam) has hated [him](will) for four years, doesn't know what to do with [her](wam) face. [Odd](odd) hands [her](wam) the feeding bottle and takes himself off to [Trixie](bea)'s, where [he](odd) drinks too much and wakes up in satin. Meanwhile somebody is selling the practice's ketamine. The till says [Njoroge](njo). [Achi](achi) says no way.
- flee.past will wam "bolt"
- ill! will "doctor was wrong"
- sad will "sorry"
- enemy.past wam will "has hated"
+ sex bea odd "wakes up in satin"
- steal _ odd+wam "selling the practice's ketamine"
- accuse _ njo "The till says"
- help achi njo "no way"

== 6 Sergeant, Sir
Enter [Sergeant Mutua](mutu), wildlife service, moustache like a handlebar. [He](mutu) has poachers to catch and doesn't care whose feelings [he](mutu) hurts. [He](mutu) grills [Njoroge](njo). [He](mutu) grills [Hope](hope). [He](mutu) tries to grill [Achieng](achi), loses the thread, and asks [her](achi) to the pictures instead. [She](achi) says yes! [Hope](hope), on the other side of the hatch, drops eleven vials. Over at the ranch, [Trixie](bea) tells the [Norwegian](odd) the facts: [he](odd)'s a [darling](odd), [he](odd) was a mistake, and would [he](odd) please send in [Will](will)?
- investigate mutu hope+njo "grills"
+ date? achi mutu "to the pictures"
- invite mutu achi "asks her"
- jealous hope mutu "drops eleven vials"
- breakup bea odd "was a mistake"
- love bea will "send in Will"

== 7 Kiss Me, I'm Sedated
A lioness, a dart, a gust of wind: the dart ends up in [Odd](odd). Before [he](odd) passes out [he](odd) tells [Wambui](wam) [she](wam) has the most beautiful ears in the southern hemisphere, and kisses one. Twelve hours later [he](odd) remembers nothing. [She](wam) remembers every syllable, and is expected that very night under the stars by [her](wam) [ex](will), with a ring [he](will) already bought once. [Mama Njeri](grace), [who](grace) brought [her](wam) up and can smell a fool at a mile, advises [her](wam) to have [her](wam) ears cleaned.
+ injure odd "ends up in Odd"
- flirt odd wam "most beautiful ears"
+ kiss odd wam "kisses one"
- ex wam will "ex"
- date? wam will "under the stars"
- propose? will wam "a ring"
- parent grace wam "brought her up"
- help grace wam "advises her"

== 8 Under the Stars
[Will](will) kneels. [Wambui](wam) says neither yes nor no. [Hope](hope) sulks. [Achi](achi) has seen a film with [Mutua](mutu). [Mutua](mutu) talked through the film. [Achi](achi) missed [Hope](hope). [She](achi) tells this to [Njeri](grace). [Njeri](grace) tells [Hope](hope). [Hope](hope) runs all the way to the house of [Achi](achi). [He](hope) forgets [his](hope) speech. [Achi](achi) kisses [Hope](hope) anyway. A crate goes missing. [Salim](salim), the night [guard](salim), goes missing with it. [Salim](salim) was never a guard.
+ propose will wam "kneels"
- sad hope "sulks"
- date achi mutu "seen a film"
- love achi hope "missed Hope"
- reveal achi grace "tells this"
- reveal grace hope "tells Hope"
+ kiss achi hope "kisses Hope"
- steal salim _ "goes missing with it"
- betray salim _ "never a guard"

== 9 Tusk
[Salim](salim) works for the poachers, and what the poachers want next weighs two hundred kilos and answers to [Tumbo](tumbo). By morning the stall is empty. [Wambui](wam) calls the [man](will) with the plane. [Will](will) takes off at once, [Wambui](wam) beside [him](will), and below [them](wam+will), on the only motorbike in the district, rides a [Norwegian](odd) with no sense of direction. [Mutua](mutu) has been watching [Trixie](bea)'s hangar for weeks. The ranch is where the ivory goes out. But does [she](bea) know it? And who's been flying it?
+ abduct salim tumbo "the stall is empty"
- boss _ salim "works for"
- help will wam "takes off at once"
- investigate mutu bea "has been watching"
- accuse mutu bea "ivory goes out"
- discover? bea _ "does she know"

== 10 Free Fall
Halfway up the escarpment [Wambui](wam) finds a tusk under [her](wam) seat. So there was never a doctor in [Mombasa](@mombasa). [Her](wam) childhood [sweetheart](will) has been a [smuggler](will) from the start; [he](will) jilted [her](wam) because [her](wam) father was on to [him](will). [She](wam) pulls the key. [They](wam+will) come down in an acacia. [Will](will), with a broken leg, points a flare gun at the [woman](wam) [he](will) meant to marry, and [Odd](odd), lost as ever, comes over the rise and straight into [him](will) with the motorbike.
+ discover wam will "finds a tusk"
- betray.past will wam "never a doctor"
- couple.past wam will "childhood sweetheart"
- breakup.past will wam "jilted"
- parent _ wam "her father"
- discover.past _ will "on to him"
- injure will "broken leg"
- threaten will wam "points a flare gun"
- engaged.past wam will "meant to marry"
+ rescue odd wam "straight into him"

== 11 Home, Tumbo
Cuffs for [Will](will), cuffs for [Salim](salim), and an apology from [Mutua](mutu) to a weeping [Trixie](bea), [who](bea) has been had by a [man](will) yet again. [He](mutu) lends [her](bea) a handkerchief the size of a flag; it is the beginning of something. [Tumbo](tumbo), found in a quarry, won't eat until both of [his](tumbo) [keepers](odd+wam) sit down. [Odd](odd) confesses to [Wambui](wam) that [he](odd) has remembered about the ears for weeks. "All of it?" All of it. [She](wam) takes [him](odd) by the collar. The [elephant](tumbo) turns [his](tumbo) back.
+ arrest mutu salim+will "Cuffs"
- reconcile bea mutu "an apology"
- sad bea "weeping"
- betray.past will bea "has been had"
- help mutu bea "lends her a handkerchief"
- find odd+wam tumbo "found in a quarry"
- sad tumbo "won't eat"
- reveal odd wam "confesses to Wambui"
+ kiss odd wam "by the collar"

== 12 Half and Half
[Trixie](bea) signs the practice back. [Njoroge](njo), off the cards for ninety days, becomes its [bookkeeper](njo) and is paid in goats. [Achieng](achi) has moved in with [Hope](hope), is expecting, and hasn't told a soul, so the whole of Nanyuki is knitting. And [Wambui](wam)? [Her](wam) [Norwegian](odd) has a ticket to [Bergen](@bergen): [his](odd) mother is dying. [He](odd)'ll be back, [he](odd) says. [She](wam) has heard that from an airstrip before. This time [she](wam) runs after the plane, with [her](wam) own bag, in [her](wam) own good shoes.
- gift bea odd+wam "signs the practice back"
- hire njo "becomes its bookkeeper"
+ housemate.start achi hope "moved in with"
- pregnant achi hope "expecting"
- reveal! achi "hasn't told a soul"
- travel? odd "ticket" @bergen
- ill _ "dying"
- parent _ odd "his mother"
- return? odd "be back"
+ travel wam "runs after the plane"
