%series Bitter Grapes
%lang en
%genre South African wine-estate saga, broadcaster's episode synopses
%cast hester | Hester du Preez; Hester | f
%cast stef | Stefan du Preez; Stefan | m
%cast lind | Lindiwe Khumalo; Lindiwe | f
%cast themba | Themba Khumalo; Themba | m
%cast carli | Carli | f
%cast noma | Nomalanga; Noma | f
%cast wim | Willem Brandt; Brandt; Willem | m
%cast sipho | Sipho | m
%cast kurt | Kurt | m
%cast thandi | Thandi | f
%cast cap | Captain Petersen; Petersen | m
%cast vet | - | f
%cast baby | - | f
%cast pat | - | m
%cast pilot | - | m
%cast surgeon | - | n

== 1
The estate at [Franschhoek](@fr) passes, by the will of the late [patriarch](pat), half to [his](pat) [widow](hester) [Hester](hester) and half to [Themba Khumalo](themba), the [foreman](themba), [who](themba) turns out to be [his](pat) [son](themba). [Stefan](stef), raised as sole heir, pours the reserve into the gutter. [Lindiwe](lind), [Themba](themba)'s [wife](lind), a [lawyer](lind), asks for the keys; [Hester](hester) hands them over with tongs.
- die.past pat "late"
- married.past hester pat "widow"
- boss.past pat themba "foreman"
+ parent pat themba "his son"
- find hester+themba pat "passes"
- jealous stef themba "pours the reserve"
- married lind themba "wife"
- gift hester lind "hands them over"

== 2
[Stefan](stef) moves into the dairy rather than share a roof with a [brother](themba) [he](stef) used to order about. [His](stef) [fiancée](carli) [Carli](carli) prefers the roof and stays. [Brandt](wim), exporter and [Hester](hester)'s ardent admirer, advises [her](hester) to challenge the will. [Noma](noma), the eldest Khumalo [girl](noma), drops out of the university to join the pickers, and nobody dares ask why.
+ move stef "moves into the dairy"
- sibling stef themba "brother"
- boss.past stef themba "order about"
- engaged carli stef "fiancée"
- love wim hester "ardent admirer"
- help wim hester "advises"
- accuse? hester themba "challenge the will"
- quit noma "drops out"
- hire noma "join"

== 3
In the fermenting hall a hatch is left open overnight: [Sipho](sipho), the cellar [hand](sipho), is found unconscious by [Themba](themba), [who](themba) hauls [him](sipho) up before the fumes get [them](sipho+themba) both. [Captain Petersen](cap) takes statements and notes that [Stefan](stef) smells of the same vat. [Carli](carli) laughs at one of [Themba](themba)'s jokes. [Lindiwe](lind), drying a glass, puts it down whole, with an effort.
- find themba sipho "found"
- injure sipho "unconscious"
+ rescue themba sipho "hauls him up"
+ investigate cap stef "takes statements"
- flirt carli themba "laughs"
- jealous lind carli "with an effort"

== 4
[Stefan](stef) swears to [his](stef) [mother](hester) that [he](stef) opened no hatch; [Hester](hester), for the first time in [his](stef) life, does not answer. [Noma](noma) confides in the [vet](vet), of all people, that [she](noma) was assaulted by a [lecturer](kurt), [Kurt](kurt), a [nephew](kurt) of [Brandt](wim)'s. The [vet](vet) says: [I](vet) know [his](kurt) car. [Themba](themba) offers [Sipho](sipho) a share in the harvest; [Sipho](sipho) offers [him](themba) the name of the [man](wim) [he](sipho) saw.
- reveal stef hester "swears"
- parent hester stef "mother"
- attack! stef sipho "opened no hatch"
+ reveal noma vet "confides"
- attack.past kurt noma "assaulted"
- kin kurt wim "nephew"
- gift? themba sipho "share in the harvest"
+ reveal sipho themba "the name"

== 5
It was [Brandt](wim) [who](wim) opened the hatch, to have [Stefan](stef) hanged for it, or [Themba](themba), either would do: with both [heirs](stef+themba) gone [he](wim) could marry [Hester](hester) and the lot. [Themba](themba) takes this to [Lindiwe](lind), [Lindiwe](lind) takes it to [Hester](hester), and the two [women](hester+lind) burn the toast discussing it until dawn. [Petersen](cap) needs a witness. [Sipho](sipho)'s hut is empty, the door off.
+ betray wim stef "to have Stefan hanged"
- attack.past wim sipho "opened the hatch"
- wedding? hester wim "marry"
- reveal themba lind "takes this to"
- reveal lind hester "takes it to"
+ abduct? _ sipho "the door off"

== 6
[Sipho](sipho) is held in a pressing shed by [Kurt](kurt), [who](kurt) drinks. [Noma](noma) goes there alone, with the [veterinarian](vet)'s dart gun, for reasons of [her](noma) own; by the time [her](noma) [father](themba) arrives [Kurt](kurt) is asleep on [his](kurt) face. [Stefan](stef), on the way to the same shed with a crowbar, holds the lamp. [The two](stef+themba) of [them](stef+themba) carry [Sipho](sipho) out, and don't discuss it.
- abduct kurt sipho "held in"
- travel noma "goes there"
+ attack noma kurt "dart gun"
- parent themba noma "father"
- help stef themba "holds the lamp"
+ rescue stef+themba sipho "carry Sipho out"

== 7
[Brandt](wim) drives to [Hester](hester)'s terrace with roses and a pistol. The proposal is short. [Hester](hester) turns it down shorter, and takes the bullet in the hat. [Petersen](cap) steps from behind the bougainvillea. [Carli](carli), on the lawn, discovers that [she](carli)'s been sleeping with a bankrupt as well as a [fiancé](stef), since [Stefan](stef), to pay for the lawyers, has sold even the ring.
- travel wim "drives"
- gift wim hester "roses"
- propose wim hester "proposal"
- reject hester wim "turns it down"
- attack wim hester "takes the bullet"
+ arrest cap wim "steps from behind"
- engaged carli stef "fiancé"
- discover carli stef "discovers"
- lose stef "sold"

== 8
[Carli](carli) takes up with an airline [pilot](pilot) and takes off. [Stefan](stef), sober for once, asks [Themba](themba) for a job, on [his](themba) terms: six weeks of picking, lunch with the pickers. [Thandi](thandi), [Noma](noma)'s [friend](thandi) and the loudest voice in the row, tells [him](stef) [he](stef)'s slow. [He](stef) is. [He](stef) also, [she](thandi) tells [Noma](noma) that evening, has quite nice wrists.
+ breakup carli stef "takes off"
- couple carli pilot "takes up with"
- recover stef "sober"
+ hire stef themba "job"
- friend noma thandi "friend"
- love thandi stef "quite nice wrists"

== 9
[Hester](hester) has a spot on the lung. [She](hester) shows the X-ray first to [Lindiwe](lind), [who](lind) for the past year has shouted at [her](hester) across three courtrooms. "[I](hester) haven't anyone else," [Hester](hester) says. [Lindiwe](lind) drives [her](hester) to every appointment. [Noma](noma) testifies against [Kurt](kurt) in a voice like clean water; nine years. On the way home [Themba](themba) stops the car, gets out and kicks a fence post to pieces.
- ill hester "spot on the lung"
+ reveal hester lind "shows the X-ray"
- quarrel.past hester lind "shouted"
- sad hester "haven't anyone else"
+ help lind hester "drives her"
- accuse noma kurt "testifies"
- arrest _ kurt "nine years"
- sad themba "fence post"

== 10
Frost in November takes a third of the crop. [Stefan](stef) keeps the pickers out of bed all night to light fires; [Thandi](thandi) runs between the rows with [him](stef), and towards five o'clock, when the wind turns, [they](stef+thandi) end up behind the same oil drum and stay there. [Hester](hester), through the window, sees two shadows grow into one. [She](hester) feels, for an invalid, remarkably well.
- lose _ "takes a third"
- help thandi stef "runs"
+ kiss stef thandi "grow into one"
- discover hester stef+thandi "sees two shadows"
- recover hester "remarkably well"

== 11
[Lindiwe](lind) wins the last of the appeals and hands [Hester](hester) a document by which each family owns the other's half. [Hester](hester) signs it in the theatre, on the gurney. The [surgeon](surgeon) takes out the spot and hopes that was all of it. [Noma](noma) goes back to the university; the [vet](vet), [who](vet) has kept a desk free, comes along to carry the books, and misses the last bus.
- find lind "wins"
- gift lind hester "hands"
+ reconcile hester lind "signs it"
- treat hester surgeon "takes out the spot"
- return noma "goes back"
- help vet noma "carry"
- love vet noma "misses the last bus"

== 12
Harvest supper: one table, four languages, seventy chairs. [Stefan](stef) toasts the [brother](themba) [he](stef) would once have crossed the road to avoid; [Themba](themba), with wine on [his](themba) shirt, toasts [him](stef) back. [Thandi](thandi) and [Stefan](stef)'s [daughter](baby), six weeks old and named for nobody, sleeps through the whole of it in a picking crate. [Sipho](sipho) has been made cellar master. The first bottle goes to [Hester](hester), unopened, at the hospital of [her](hester) choice: the kitchen.
+ celebrate _ "Harvest supper"
- sibling stef themba "brother"
- reconcile stef themba "toasts the brother"
- enemy.past stef themba "avoid"
- parent stef+thandi baby "daughter"
- hire sipho _ "cellar master"
+ gift _ hester "bottle"
