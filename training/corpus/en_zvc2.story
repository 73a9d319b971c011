%series Bay Eleven After Dark
%lang en
%genre hospital soap on an emergency ward's night shift, a private station's breathless press text
%cast nell      | Dr. Arkwright; Nell | f
%cast kamran    | Dr. Sethi; Kamran; Sethi | m
%cast lucy      | Lucy | f
%cast joss      | Joss | m
%cast bea       | Bea | f
%cast fitz      | Fitz | m
%cast dorian    | Wyke | m
%cast imogen    | Imogen | f
%cast stranger  | Elis | m
%cast porter    | Huw | m
%cast gunman    | - | m
%cast baby      | - | f
%cast trucker   | - | m
%cast buyer     | - | m
%cast dealer    | - | m
%cast brother   | - | m

== 1
Blue lights, black coffee, forbidden feelings! In the linen room [Nell](nell) and [Kamran](kamran) can't keep [their](kamran+nell) hands off each other, while out in the corridor [his](kamran) [wife](lucy) is wheeled in after a pile-up. And that's not all: [Lucy](lucy) is five months gone! Will the scorching secret come out? Male [nurse](joss) [Joss](joss), hopelessly smitten with the [consultant](nell), covers for [her](nell), and hates himself for it.
+ affair kamran nell "keep their hands off"
- married kamran lucy "wife"
- injure lucy "pile-up"
+ pregnant lucy "five months gone"
- love joss nell "hopelessly smitten"
- help joss nell "covers for her"

== 2
Shock for [Dr. Sethi](kamran): of all the doctors on duty, it is [Nell](nell) [who](nell) has to operate on [Lucy](lucy)! With steady hands [she](nell) saves [mother](lucy) and [child](baby), and afterwards collapses sobbing against a vending machine. [Fitz](fitz), the [hunk](fitz) from the ambulance, has only one patient on [his](fitz) mind: [Nell](nell)'s little [sister](bea). But [Bea](bea) has no time for sweet nothings. The morphine cupboard is two ampoules short, and the key is in [her](bea) pocket …
- treat lucy nell "operate on Lucy"
+ rescue nell baby+lucy "saves mother and child"
- parent lucy baby "mother"
- sad nell "sobbing"
- love fitz bea "on his mind"
- sibling bea nell "little sister"
- reject bea fitz "no time for"
+ steal? bea _ "two ampoules short"

== 3
[Wyke](dorian) is on the warpath! The hospital [manager](dorian) has it in black and white: the night shift is to be scrapped by Christmas. [Nell](nell) and [he](dorian), sworn foes ever since the cleaning scandal, go at each other hammer and tongs. Meanwhile a [trucker](trucker) with a nail in [his](trucker) skull turns [Joss](joss)'s bay upside down. And as [Bea](bea) slips a small package to a [man](buyer) in the car park, [Fitz](fitz) is watching. Has [his](fitz) dream [girl](bea) been lying to everybody?
- enemy dorian nell "sworn foes"
+ quarrel dorian nell "hammer and tongs"
- injure trucker "nail in his skull"
- gift bea buyer "slips a small package"
+ discover fitz bea "is watching"
- love fitz bea "dream girl"
- betray? bea _ "lying to everybody"

== 4
[Lucy](lucy) is on the mend and has taken a real shine to [Nell](nell): "[You](nell)'re the [friend](nell) [I](lucy)'ve always longed for!" Every word is torture for the [home-wrecker](nell). In the small hours [she](nell) tells [Kamran](kamran) that it's over, once and for all, but will [he](kamran) accept that? [Fitz](fitz) has it out with [Bea](bea). Instead of denying anything, [she](bea) breaks down: [she](bea) is hooked. The [paramedic](fitz) swears to keep mum and to get [her](bea) clean.
- recover lucy "on the mend"
- friend.start lucy nell "friend"
- sad nell lucy "torture"
+ breakup nell kamran "it's over"
- accuse fitz bea "has it out"
+ reveal bea fitz "is hooked"
- ill bea "hooked"
- help? fitz bea "get her clean"

== 5
A night of horror! A raving [gunman](gunman) storms the ward and takes [Joss](joss) and heavily pregnant [Lucy](lucy) prisoner in [Bay Eleven](@bayeleven). [His](gunman) demand: the [surgeon](nell) [who](nell) could not save [his](gunman) [brother](brother). Without a second thought [Dr. Arkwright](nell) walks in, hands in the air. Out in the corridor [Sethi](kamran) loses [his](kamran) nerve and screams a name, and it's not [his](kamran) [wife](lucy)'s. [Lucy](lucy) has heard. [She](lucy) understands everything.
+ abduct gunman joss+lucy "prisoner"
- pregnant lucy "heavily pregnant"
- rescue.past! nell brother "could not save"
- rescue? nell joss+lucy "hands in the air"
- sibling brother gunman "brother"
- married kamran lucy "wife"
+ discover lucy kamran+nell "understands everything"

== 6
A shot rings out! [Joss](joss) has thrown himself at the [hostage-taker](gunman) and taken the bullet; police lead the [madman](gunman) off in cuffs. While [Nell](nell) fights for the life of the [nurse](joss) [who](joss) never breathed a word of what [he](joss) feels for [her](nell), [Lucy](lucy) packs [her](lucy) bag. Not a tear, not a word to the [cheat](kamran). [She](lucy) has just one thing for [his](kamran) [mistress](nell): a slap in the face in front of the whole team!
- attack joss gunman "thrown himself at"
+ injure joss gunman "taken the bullet"
- arrest _ gunman "in cuffs"
- treat joss nell "fights for the life"
- confess! joss nell "never breathed a word"
- love joss nell "feels for her"
+ breakup lucy kamran "packs her bag"
- cheat kamran lucy "cheat"
- affair.past kamran nell "mistress"
- attack lucy nell "slap in the face"

== 7
[Joss](joss) opens [his](joss) eyes, and whose hand is [he](joss) holding? That of [Imogen](imogen), the new [physio](imogen), with a smile like a sunrise. Is [he](joss) over [Nell](nell) at last? Sleepless [Kamran](kamran), sofa-surfing at [Fitz](fitz)'s, sends [his](kamran) estranged [wife](lucy) a hundred roses; back comes the vase, in pieces. [Bea](bea) is going cold turkey, shaking, cursing, clinging to the [man](fitz) [who](fitz) has not left [her](bea) side. "Don't [you](fitz) dare love [me](bea)!" Too late …
- recover joss "opens his eyes"
+ meet imogen joss "the new physio"
- love.end? joss nell "over Nell at last"
- housemate.start fitz kamran "sofa-surfing"
- married kamran lucy "wife"
- gift kamran lucy "a hundred roses"
- reject lucy kamran "back comes the vase"
- ill bea "cold turkey"
+ help fitz bea "not left her side"
- love fitz bea "Too late"

== 8
Bombshell in the boardroom: [someone](imogen) has leaked the missing ampoules to [Wyke](dorian)! [He](dorian) smells blood and suspends [Nell](nell) on the spot, since the signature in the log is [hers](nell). Forged, as only [Bea](bea) knows. Can [she](bea) look on while [her](bea) own [sister](nell) pays the price? In the rehab gym things get steamy between [Joss](joss) and [Imogen](imogen), [who](imogen) conceals from [him](joss) that [she](imogen) is the [manager](dorian)'s [daughter](imogen) and the leak to boot.
- reveal.past imogen dorian "the leak"
+ quit nell dorian "suspends Nell"
- betray.past _ nell "Forged"
- sibling bea nell "own sister"
- affair.start imogen joss "things get steamy"
- parent dorian imogen "daughter"
+ betray imogen joss "conceals from him"

== 9
"[I](bea) did it!" In front of the entire disciplinary panel [Bea](bea) comes clean and saves [Nell](nell)'s neck. It costs [her](bea) the job, but wins [her](bea) back a [sister](nell), [who](nell) hugs [her](bea) for the first time in years. Elsewhere [Lucy](lucy)'s waters break in a jammed lift, with no one around except [Kamran](kamran)! Between the third floor and the fourth a [girl](baby) comes into the world, and two [people](kamran+lucy) [who](kamran+lucy) had nothing left to say to each other weep together.
+ reveal bea "comes clean"
- rescue bea nell "saves Nell's neck"
- quit bea "costs her the job"
- reconcile bea nell "wins her back"
+ birth lucy baby "comes into the world"

== 10
Hopes of a fresh start: for the [baby](baby)'s sake [Lucy](lucy) has let [Kamran](kamran) move back in, into the box room. [Nell](nell), reinstated and lonelier than ever, drowns [her](nell) sorrows, until a drenched [stranger](stranger) is brought in with amnesia and calls [her](nell) by a pet name that only one person ever used. Fans of [Joss](joss) and [Imogen](imogen) must be brave: [Huw](porter) the [porter](porter) blabs whose [daughter](imogen) [she](imogen) is, and [Joss](joss) gives the [traitress](imogen) the elbow.
- move kamran lucy "move back in"
- reconcile? kamran lucy "a fresh start"
- hire nell "reinstated"
- sad nell "lonelier than ever"
- ill stranger "amnesia"
+ reveal porter joss "blabs"
- parent dorian imogen "whose daughter"
+ breakup joss imogen "the elbow"
- betray.past imogen joss "traitress"

== 11
The truth about the [man](stranger) without a memory: [he](stranger) is [Elis](stranger), [Nell](nell)'s first [love](stranger), [who](stranger) vanished at sea ten years ago, a week before [their](nell+stranger) big day! Does [he](stranger) even know [he](stranger) broke [her](nell) heart? [Joss](joss) sees [her](nell) sitting at the bedside and feels a stab of envy. And high above the city, on the helipad, [Fitz](fitz) holds out a ring to [Bea](bea). Before [she](bea) can reply, [her](bea) old [dealer](dealer) steps out of the dark, knife drawn …
+ return stranger "he is Elis"
- couple.past nell stranger "first love"
- engaged.past nell stranger "their big day"
- sad.past nell stranger "broke her heart"
- jealous joss stranger "stab of envy"
+ propose fitz bea "holds out a ring"
- threaten dealer bea "knife drawn"

== 12
Showdown at dawn! [Fitz](fitz) floors the [pusher](dealer), [Bea](bea) sobs out [her](bea) yes, and [Huw](porter) pops the cork. Bitter pill for [Wyke](dorian): [his](dorian) own [daughter](imogen) lays [his](dorian) fiddled accounts before the press, the night shift is saved, and [he](dorian) gets the boot. [Elis](stranger) remembers at last: there is a family waiting in [Cork](@cork). [He](stranger) kisses [Nell](nell) goodbye. Who is left at [her](nell) side as the sun comes up? [Joss](joss), [who](joss) finally speaks from the heart …
- attack fitz dealer "floors the pusher"
+ engaged.start bea fitz "sobs out her yes"
- parent dorian imogen "daughter"
- reveal imogen "before the press"
- quit dorian "gets the boot"
- recover stranger "remembers at last"
- kiss nell stranger "kisses Nell goodbye"
+ confess joss nell "speaks from the heart"
