%series The Wednesday Bureau
%lang en
%genre time-travel adventure series, TV-database overviews
%cast ottla | Ottla Kressin; Ottla | f
%cast desmond | Desmond Achebe; Desmond | m
%cast yuna | Yuna Pak; Yuna | f
%cast director | Director Halloran; Halloran | f
%cast rogue | Lucan Vail; Vail; Lucan | m
%cast clerk | Mr Thimble; Thimble | m
%cast grandmother | Rosalind Achebe; Rosalind | f
%cast yunahus | - | m
%cast girl | Petronella; Nell | f
%cast double | - | f
%cast inventor | Ignatius Bloom; Bloom | m
%cast soldier | Marcus Varro; Varro | m
%cast parrot | Clio | n


== 1 Sign Here
Passed over for promotion in the archive, [Ottla Kressin](ottla) opens the wrong door and is hired on the spot by [Director Halloran](director), since whoever has seen the [Bureau](#bureau) must either work for it or forget it. [Her](ottla) [partner](desmond) is [Desmond Achebe](desmond), [who](desmond) hasn't smiled since 1912, and [her](ottla) first errand is to stop a [thief](rogue) in ancient [Rome](@rome). The [thief](rogue) tips [his](rogue) hat to [Desmond](desmond) as [he](rogue) vanishes with an eagle standard. [They](desmond+rogue) used to share a desk.
- reject _ ottla "Passed over"
+ hire ottla director "hired"
- discover ottla "seen"
- colleague desmond ottla "partner"
- sad desmond "hasn't smiled"
- travel ottla "errand" @rome
+ steal rogue _ "vanishes with"
- flee rogue "vanishes"
- colleague.past desmond rogue "share a desk"

== 2 The Eagle Has Left
Without its eagle, the Ninth Legion mutinies four years early. [Yuna Pak](yuna), the [Bureau](#bureau)'s [engineer](yuna), sews a copy out of tinfoil and curtain rings. [Ottla](ottla) smuggles it into camp beneath [her](ottla) stola and is seized by a [centurion](soldier), [Marcus Varro](soldier), [whom](soldier) [she](ottla) talks out of crucifying [her](ottla) in very bad Latin. [He](soldier) escorts [her](ottla) to the gate. On the way home [Desmond](desmond) asks why [she](ottla)'s blushing.
- lose _ "Without"
- betray _ "mutinies"
- create yuna "sews a copy"
- colleague ottla yuna "Bureau's engineer"
+ arrest soldier ottla "seized"
- meet ottla soldier "centurion"
- kill! soldier ottla "talks out of crucifying"
- help soldier ottla "escorts her"
- return desmond+ottla "way home"
- love.start ottla soldier "blushing"

== 3 A Woman on the Telephone
[Lucan Vail](rogue) rings from 1958. If they want the eagle, let [Desmond](desmond) bring the key to the Wednesday door. [Halloran](director) forbids it. [She](director) has [her](director) reasons: it was [she](director) [who](director) left [Vail](rogue) behind in a burning zeppelin, and [she](director) told [his](rogue) [partner](desmond) that [he](rogue) was dead. [Desmond](desmond) gets this from [Vail](rogue), over a crackling line, and hangs up. [He](desmond) hangs up gently. That is what frightens [Ottla](ottla).
- threaten rogue desmond "bring the key"
- reject director rogue "forbids"
+ betray.past director rogue "left Vail behind"
- betray.past director desmond "told his partner"
- colleague.past desmond rogue "partner"
- die! rogue "dead"
+ reveal rogue desmond "gets this from"
- sad ottla desmond "frightens Ottla"

== 4 Rosalind
A dance hall in [Lagos](@lagos), 1958. [Desmond](desmond) has gone without leave, and [Ottla](ottla) without [Desmond](desmond) knowing. [He](desmond) isn't looking for [Vail](rogue); [he](desmond) is looking at the [singer](grandmother). [Rosalind Achebe](grandmother) is twenty and has never seen [her](grandmother) [grandson](desmond) before, nor will [she](grandmother), for in a week [she](grandmother) steps in front of a bus. [Ottla](ottla) takes [him](desmond) by the sleeve. One can't. [He](desmond) can, it turns out: [he](desmond) asks for a dance, and [Rosalind](grandmother) misses the bus by a waltz.
- travel desmond+ottla "gone without leave" @lagos
- investigate! desmond rogue "looking for Vail"
- kin desmond grandmother "grandson"
- die? grandmother "steps in front"
+ meet desmond grandmother "asks for a dance"
- invite desmond grandmother "dance"#2
+ rescue desmond grandmother "misses the bus"

== 5 Ripples
Everybody in the office remembers a different Tuesday. [Thimble](clerk), the filing [clerk](clerk), now has a twin; the [parrot](parrot) speaks Portuguese; [Yuna](yuna) has been married for six years to a [man](yunahus) [whom](yunahus) [she](yuna) cannot stand. [Halloran](director) suspends [Desmond](desmond) and takes [his](desmond) badge. [He](desmond) says [he](desmond) would do it again. [Yuna](yuna) packs [her](yuna) toothbrush and moves in with [Ottla](ottla), leaving the [man](yunahus) a note which begins "Who are [you](yunahus)".
- sibling _ clerk "twin"
- married yuna yunahus "married"
- sad yuna yunahus "cannot stand"
+ quit desmond director "suspends Desmond"
- lose desmond "badge"
- breakup yuna yunahus "leaving the man"
+ move yuna ottla "moves in"
- create yuna "note"

== 6 Nell
Who is the [child](girl) in the lift? [She](girl) is eight, answers to [Nell](girl), and has [Ottla](ottla)'s eyebrows. [She](girl) comes from a Wednesday which hasn't happened yet, and [she](girl) has run away from school to see what [her](girl) [mother](ottla) was like "when [she](ottla) was fun". [Ottla](ottla), flattered and appalled, feeds [her](girl) toast and asks about the father. [Nell](girl) asks for more toast, in flawless Latin.
- travel girl "comes from"
- flee girl "run away"
+ parent ottla girl "mother"
- happy ottla girl "flattered"
- sad ottla girl "appalled"
- gift ottla girl "toast"
- investigate ottla girl "asks"
- reveal! girl ottla "more toast"

== 7 The Zeppelin
[Desmond](desmond) lets himself be recruited by [Vail](rogue), against a promise: one trip to the zeppelin, to see what truly took place. [They](desmond+rogue) stand in the smoke and watch [their](desmond+rogue) younger selves. [Halloran](director) didn't run. [She](director) hauled on the hatch until [her](director) hands were raw, and it was a rigger's boot, not [hers](director), that kicked it shut. [Vail](rogue) has hated [her](director) for nothing for forty-six years. [He](rogue) doesn't take it well. [He](rogue) takes the key from [Desmond](desmond), and leaves [him](desmond) in the fire.
- hire desmond rogue "recruited"
- gift? rogue desmond "promise"
- travel desmond+rogue "trip"
+ discover desmond+rogue director "didn't run"
- rescue? director rogue "hauled on the hatch"
- injure director "raw"
- betray! director rogue "not hers"
- enemy director rogue "hated her"
- sad rogue "doesn't take it well"
- steal rogue desmond "takes the key"
+ betray rogue desmond "leaves him"

== 8 Hands
[Nell](girl) knows the date, since [she](girl) has had it in history. [Ottla](ottla) drops out of the sky over [Lakehurst](@lakehurst) with a rope and the [centurion](soldier) [she](ottla) has borrowed. [Varro](soldier) pulls [Desmond](desmond) through the hatch by [his](desmond) collar, and sees a dirigible explode without so much as raising an eyebrow; [he](soldier) has served in Britain. In the sick bay, [Halloran](director) shows [Desmond](desmond) [her](director) palms. The scars are still there. [Neither](desmond+director) of [them](desmond+director) says sorry, at some length.
- help girl ottla "knows the date"
- travel ottla "drops"
+ rescue soldier desmond "pulls Desmond"
- ill desmond "sick bay"
- reveal director desmond "shows Desmond"
- injure.past director "scars"
+ reconcile desmond director "says sorry"

== 9 Wednesday
With the key in [his](rogue) possession, [Vail](rogue) opens the one door that goes to before the [Bureau](#bureau) itself. [Ignatius Bloom](inventor), [watchmaker](inventor), is just tightening the last screw in 1871 as a [stranger](rogue) aims a revolver at [him](inventor). No [inventor](inventor), no [Bureau](#bureau), no zeppelin. In the office, [Thimble](clerk) fades at [his](clerk) desk, stamp in hand. [Yuna](yuna) straps everyone who's left to the boiler. "Hold hands," [she](yuna) says.
- travel rogue "opens the one door"
- create inventor "tightening"
+ threaten rogue inventor "aims a revolver"
- kill? rogue inventor "No inventor"
- die clerk "fades"
- help yuna _ "straps everyone"

== 10 The Other Ottla
A [woman](double) of sixty in [Ottla](ottla)'s coat holds the [watchmaker](inventor)'s door shut from outside. [She](double) is what will become of [Ottla](ottla) if [Nell](girl) is never born: director for thirty years, alone, with a [parrot](parrot). [She](double) came to see to it that [Vail](rogue) succeeds. "It gets so quiet," [she](double) says. The younger [Ottla](ottla) doesn't fight [her](double). [She](ottla) puts the [child](girl) between [them](double+ottla). The older [one](double) looks at the eyebrows for a long while, then steps aside and comes apart like smoke.
- birth? ottla girl "born"
- hire? double "director"
- sad double "so quiet"
- help? double rogue "see to it"
- attack! ottla double "fight"
- parent ottla girl "child"
- help double ottla "steps aside"
+ die double "comes apart"

== 11 Bloom
[Desmond](desmond) walks in with empty hands. [He](desmond) tells [Vail](rogue) about [Rosalind](grandmother) and the waltz: the Bureau said one couldn't. [Vail](rogue) could step out of that zeppelin too, if there were somebody at the hatch with a bigger rope. The revolver sinks. It's the startled [Bloom](inventor), at this very moment, [who](inventor) brings down a grandfather clock on [Vail](rogue)'s head. [His](rogue) old [partner](desmond) carries [him](rogue) home. [Halloran](director) sits by the cot with [her](director) hands in [her](director) lap until [he](rogue) opens [his](rogue) eyes and says [her](director) first name.
- reveal desmond rogue "tells Vail"
- rescue? desmond rogue "a bigger rope"
+ attack inventor rogue "brings down"
- colleague.past desmond rogue "partner"
- help desmond rogue "carries"
- help director rogue "sits by"
- recover rogue "opens his eyes"
+ reconcile director rogue "says her first name"

== 12 Sign Out
[Nell](girl) must go home before [she](girl) unhappens. [She](girl) hugs everyone, twice in the case of [Varro](soldier), [who](soldier) wonders why the little [barbarian](girl) weeps on [his](soldier) breastplate. [Thimble](clerk), restored and untwinned, stamps the case closed. [Halloran](director) retires to a cottage and a former [thief](rogue). [Her](director) chair goes to [Yuna](yuna), [who](yuna) doesn't want it and is therefore suitable. [Ottla](ottla) has a week's leave. [She](ottla) takes it in the year 117, with a [guide](soldier).
- travel girl "go home"
- sad girl soldier "weeps"
- return clerk "restored"
- quit director "retires"
- move director "cottage"
+ couple.start director rogue "former thief"
- steal.past rogue "thief"
- hire yuna "chair goes to Yuna"
- reject yuna director "doesn't want"
- travel ottla "takes"
+ date? ottla soldier "with a guide"
