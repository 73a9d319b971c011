%series Line One-Six-One
%lang en
%genre emergency-dispatch drama, Lima, terse TV listings
%cast rosaura  | Rosaura Quispe; Rosaura; Quispe | f
%cast elio     | Elio Bracamonte; Elio; Bracamonte | m
%cast nieves   | Nieves | f
%cast thiago   | Thiago | m
%cast caller   | Amparo | f
%cast husband  | Major Saldívar; Saldívar | m
%cast chema    | Chema | m
%cast lupe     | Guadalupe Ríos; Lupe | f
%cast boss     | Fabiola Wong; Wong; Fabiola | f
%cast drbell   | Dr. Iker Bell; Iker; Bell | m
%cast boy      | Nico | m
%cast technician | - | m
%cast gardener | - | m
%cast priest   | - | m
%cast fisherman | - | m
%cast elena    | - | f
%cast brother  | Captain Wong | m
%cast mother   | - | f
%cast parrot   | Bolívar | m

== 1 Night One
First shift for [Rosaura Quispe](rosaura), thrown out of nursing school for hitting a [professor](drbell). [Her](rosaura) [trainer](elio), [Elio Bracamonte](elio), eats sunflower seeds and has not raised [his](elio) voice since 1998. At two a [woman](caller) whispers that [her](caller) [husband](husband) is at the door, and hangs up. [Rosaura](rosaura) wants to send a car. No address, no car, says the [veteran](elio). When [he](elio) goes for coffee, [she](rosaura) sends one, to the only street in [Lima](@lima) where a [parrot](parrot) sings the anthem.
- hire rosaura "First shift"
- attack.past rosaura drbell "hitting"
- quit.past rosaura "thrown out"
- advisor elio rosaura "trainer"
- married caller husband "husband"
- reveal caller rosaura "whispers"
- threaten husband caller "at the door"
- reject elio rosaura "No address, no car"
+ help rosaura caller "sends one"

== 2 The Parrot
The patrol finds the [parrot](parrot), [Bolívar](parrot), two glasses and a [major](husband) of the air force, [Saldívar](husband), in pyjamas: [his](husband) [wife](caller) is with [her](caller) [mother](mother). [He](husband) complains. [Fabiola Wong](boss), [head](boss) of the centre, docks the [beginner](rosaura) a week's pay. On the ambulance side, [driver](chema) [Chema](chema) and [paramedic](lupe) [Lupe](lupe), [who](lupe) have shared a cabin for nine years and a bed never, deliver triplets in a lift. The [father](technician) is the [technician](technician) [who](technician) had come to repair it.
- parent mother caller "mother"
- married caller husband "wife"
- accuse husband rosaura "complains"
- boss boss rosaura "head"
+ lose rosaura "docks"
- colleague chema lupe "shared a cabin"
- help chema+lupe "deliver triplets"

== 3 A Cough
The [whisperer](caller) again: forty seconds. [She](caller) is not with [her](caller) [mother](mother), [she](caller) says, [she](caller) is in the boot. Of what? A car horn answers. [Rosaura](rosaura) keeps [her](caller) talking about recipes while [Elio](elio), without a seed in [his](elio) mouth for once, listens to the echo and says: underground, fourth level, [Miraflores](@miraflores). [Chema](chema) drives straight down the ramp. [He](chema) finds a boot, open, an earring, and a [boy](boy) of nine asleep on the spare wheel.
- abduct _ caller "in the boot"
- help rosaura caller "keeps her talking"
+ discover elio caller "underground"
- travel chema "drives"
+ find chema boy "finds"

== 4 Nico
[Nico](boy) says nothing except what the [parrot](parrot) says. [He](boy) belongs to nobody: [Saldívar](husband) declares that [he](husband) has never seen the [child](boy), and [Amparo](caller), as the [woman](caller) in the boot is called, has no children on paper. [Rosaura](rosaura) takes [him](boy) home to [her](rosaura) [sister](nieves), [Nieves](nieves), [who](nieves) runs a boarding house for seamen and asks no questions until breakfast. At breakfast [she](nieves) asks three. The [boy](boy) eats four eggs.
- betray husband "never seen"
- parent! caller boy "no children on paper"
+ help rosaura boy "takes him home"
- sibling nieves rosaura "sister"
- housemate.start boy nieves "takes him home"
- investigate nieves boy "asks three"

== 5 Professor Bell
[Iker Bell](drbell), [surgeon](drbell), [lecturer](drbell), and the [owner](drbell) of a nose once broken by a [student](rosaura), dials the number with a knife in [his](drbell) side. [Rosaura](rosaura) knows the voice at once. [He](drbell) does not know [hers](rosaura), and begs. For eleven minutes [she](rosaura) tells the [man](drbell) [who](drbell) put [his](drbell) hand up [her](rosaura) skirt how to press on [his](drbell) own artery. Then [Lupe](lupe) arrives. "Who was that angel?" asks the [patient](drbell). [Lupe](lupe), [who](lupe) knows the story, informs [him](drbell) in detail.
- injure drbell "knife"
- attack.past rosaura drbell "broken"
- discover rosaura drbell "knows the voice"
- attack.past drbell rosaura "put his hand"
+ rescue rosaura drbell "press on"
- help lupe drbell "arrives"
+ reveal lupe drbell "informs him"

== 6 Fog
Nothing but fog and wrong numbers. A [priest](priest) wants to know the time. A woman in [Callao](@callao) reads out a poem. [Elio](elio) turns sixty and conceals it; [Thiago](thiago), [his](elio) [son](thiago), [who](thiago) has not spoken to [him](elio) since the funeral, rings the emergency number because it is the only one at which the old [man](elio) picks up. It is [Rosaura](rosaura) [who](rosaura) takes the call. Is it an emergency? [Thiago](thiago) considers. Yes, [he](thiago) says.
+ celebrate elio "turns sixty"
- reveal! elio "conceals it"
- parent elio thiago "son"
- enemy elio thiago "not spoken to him"
+ reconcile? elio thiago "rings"

== 7 Thiago
[He](thiago) comes to the centre with a cake, and [his](thiago) [father](elio) goes on talking to a drowning [fisherman](fisherman) for a full hour. Only when the [man](fisherman) is ashore does [Elio](elio) turn round. [He](elio) had talked to [Thiago](thiago)'s [mother](elena) just as calmly, on this very line, and had not been able to keep [her](elena). "[I](thiago) heard the tape," says the [son](thiago). "[You](elio) never let go of [her](elena)." [Rosaura](rosaura) takes all calls until dawn and is fed cake by a [stranger](thiago) with flour on [his](thiago) lashes.
- parent elio thiago "father"
+ rescue elio fisherman "ashore"
- parent elena thiago "mother"
- die.past elena "not been able to keep her"
- discover.past thiago elio "heard the tape"
+ reconcile elio thiago "never let go"
- help rosaura elio "takes all calls"
- flirt rosaura thiago "fed cake"

== 8 The Major's Friends
[Wong](boss) orders the tapes of the [whisperer](caller) erased; [she](boss) has a [brother](brother) in the air force, and [his](brother) commanding [officer](husband) is [Saldívar](husband). [Elio](elio) erases a football match instead. In the corridor [Chema](chema) is offered a new ambulance by two men in plain clothes, if [he](chema) will only tell them where the [boy](boy) is. [He](chema) asks for automatic transmission, and drives straight to the boarding house to warn [Nieves](nieves). Naturally, they drive behind [him](chema).
- sibling boss brother "brother"
- boss husband brother "commanding officer"
- betray elio boss "erases a football match"
- gift? _ chema "offered a new ambulance"
- reveal! chema boy "asks for automatic transmission"
+ help chema nieves "warn"
- investigate _ chema "drive behind him"

== 9 Boarding House
Eleven seamen of nine nations stand on the stairs, and [Nieves](nieves) in front of them with an iron. The two men are thrown into the hydrangeas. In the meantime [Lupe](lupe) gets [Nico](boy) out over the roofs, and [Chema](chema), at the wheel below, catches first the [child](boy), then [her](lupe). [He](chema) holds [her](lupe) somewhat longer than the [boy](boy). [She](lupe) remarks on it. Nine years, says [Chema](chema), and puts [her](lupe) down. The radio reports a whisper on line four.
- attack nieves _ "thrown into"
+ rescue lupe boy "gets Nico out"
- rescue chema boy+lupe "catches"
- flirt chema lupe "somewhat longer"

== 10 The Recipe
It is [Amparo](caller), from the sickroom of an air base, with a [doctor](drbell)'s telephone. The [doctor](drbell) is [Iker Bell](drbell), called in to certify [her](caller) insane; [he](drbell) has asked whose voice [she](caller) would trust and dialled the number [he](drbell) owes [his](drbell) life to. The [boy](boy), [she](caller) tells [Rosaura](rosaura), is no child of [hers](caller): [he](boy) is the only [witness](boy) to what [her](caller) [husband](husband) did to a [gardener](gardener). "[I](drbell) will sign nothing," [Bell](drbell) says in the background. "Tell [Quispe](rosaura) that makes [us](drbell+rosaura) quits." It does not.
- help drbell caller "dialled the number"
- rescue.past rosaura drbell "owes his life"
+ reveal caller rosaura "she tells"
- parent! caller boy "no child of hers"
- married caller husband "husband"
- kill.past husband gardener "did to a gardener"
- betray? drbell caller "certify her insane"

== 11 Fourth Level
[Saldívar](husband) takes a hostage after all, and it is [his](husband) own [subordinate](brother)'s [sister](boss): with a pistol at [Fabiola Wong](boss)'s neck [he](husband) walks into the centre and demands the tapes. [Elio](elio) offers [him](husband) sunflower seeds. [He](elio) talks to [him](husband) as [he](elio) has talked to everyone, without raising [his](elio) voice, about horses, about the weather, until the [major](husband) is crying; then [Captain Wong](brother), entering by the fire door, takes the weapon from [his](brother) [superior](husband)'s hand.
- boss husband brother "superior"
- sibling boss brother "sister"
+ abduct husband boss "takes a hostage"
- threaten husband boss "pistol"
- help elio boss "talks to him"
- sad husband "crying"
+ rescue brother boss "takes the weapon"

== 12 Hang Up
[Nico](boy) testifies, in complete sentences, the [parrot](parrot) on [his](boy) shoulder. [Amparo](caller) takes the room next to [his](boy) at the boarding house. [Chema](chema) and [Lupe](lupe) are found asleep in the parked ambulance, like spoons, by a [priest](priest) [who](priest) only wants to know the time. [Bell](drbell) resigns [his](drbell) chair, with a letter; the school writes to [Rosaura](rosaura) that [she](rosaura) may come back. [She](rosaura) reads it to [Thiago](thiago), between two loaves. Line four lights up. [She](rosaura) puts the letter down and says good evening.
- reveal boy "testifies"
- neighbour boy caller "room next to his"
+ affair chema lupe "like spoons"
- discover priest chema+lupe "found asleep"
- quit drbell "resigns"
- reveal rosaura thiago "reads it"
+ return! rosaura "puts the letter down"
