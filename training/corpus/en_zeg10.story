%series Wexcombe Hall
%lang en
%genre boarding-school teen drama, fan wiki episode summaries
%cast allegra | Allegra Featherby; Allegra; Leggy | f
%cast dhruv | Dhruv Anand; Dhruv | m
%cast saoirse | Saoirse Flynn; Saoirse | f
%cast peregrine | Peregrine Featherby; Peregrine; Perry | m
%cast takumi | Takumi Ito; Takumi | m
%cast marlowe | Dr. Edith Marlowe; Marlowe; Dr. Marlowe; Edith | f
%cast coyle | Mr. Lysander Coyle; Mr. Coyle; Coyle; Lysander | m
%cast bex | Bexley Stone; Bex | f
%cast lordf | Lord Featherby; Hugo Featherby | m
%cast ladyf | Lady Featherby; Sybil | f
%cast abiola | Nurse Abiola; Abiola | f
%cast gardener | Old Jem; Jem | m
%cast harlequin | - | n
%cast sender | - | n
%cast grandf | - | m
%cast cellist | Clementine | f
%cast mum | - | f
%cast flynn | Donal Flynn; Donal | m

== 1 Michaelmas
[Saoirse Flynn](saoirse), a bus [driver](flynn)'s [daughter](saoirse) on a full scholarship, is put in the attic with [Allegra Featherby](allegra), [whose](allegra) [grandfather](grandf)'s name is on the library. [They](allegra+saoirse) draw a chalk line across the floor. [Dhruv](dhruv), the head [boy](dhruv), carries [Saoirse](saoirse)'s trunk; [Allegra](allegra), [who](allegra) considers [him](dhruv) spoken for, breaks the chalk. During Latin, [Takumi](takumi) receives a black envelope: "[I](sender) know what [you](takumi) did at Easter."
- parent flynn saoirse "daughter"
+ housemate.start allegra saoirse "put in the attic"
- kin allegra grandf "grandfather"
- help dhruv saoirse "carries"
- love allegra dhruv "spoken for"
+ threaten sender takumi "black envelope"
- find takumi "receives"

== 2 House Colours
[Peregrine](peregrine), [Allegra](allegra)'s younger [brother](peregrine), is hung from the clock tower by [his](peregrine) braces; [Old Jem](gardener), the [gardener](gardener), cuts [him](peregrine) down. Nobody saw anything. More envelopes follow: one for the [chaplain](coyle), [Mr. Coyle](coyle), one, addressed in the same green ink, for the [headmistress](marlowe). [Dr. Marlowe](marlowe) locks [hers](marlowe) in the safe. [Saoirse](saoirse) beats [Allegra](allegra) at fencing and is invited, for the look of the thing, to the [Featherbys](allegra+ladyf+lordf+peregrine)' for half-term.
- sibling allegra peregrine "brother"
- attack _ peregrine "hung"
+ rescue gardener peregrine "cuts"
- threaten sender coyle+marlowe "More envelopes"
- invite allegra saoirse "invited"

== 3 Half-Term
Forty rooms, nine dogs. Over grouse [Lord Featherby](lordf) goes white at the sound of [Saoirse](saoirse)'s surname. [Lady Featherby](ladyf) doesn't. In the gun room [Saoirse](saoirse) stumbles on a pay slip: [her](saoirse) [dad](flynn) was once chauffeur here, and was let go the week a [child](cellist) fell into the weir. What [child](cellist)? [Allegra](allegra) says there never was one. [Dhruv](dhruv), a guest as well, meets [Saoirse](saoirse) on the back stairs in [his](dhruv) socks. Hardly a word is spoken. Several are not needed.
- find saoirse "stumbles"
- parent flynn saoirse "dad"
- boss.past lordf flynn "chauffeur"
- quit.past flynn lordf "let go"
+ discover saoirse flynn "pay slip"
- date dhruv saoirse "meets"

== 4 Advent
Chapel, candles, mistletoe. [Dhruv](dhruv) tells [Allegra](allegra) that [their](allegra+dhruv) parents may have shaken hands on it in [Mumbai](@mumbai) but [he](dhruv) has not. [She](allegra) thanks [him](dhruv) for [his](dhruv) candour and drowns [his](dhruv) blazer in the pond. [Takumi](takumi) pays the first instalment: [his](takumi) violin. [Nurse Abiola](abiola), treating [Perry](peregrine)'s weals, sees that they form letters and photographs every one of them. [Coyle](coyle) is found in the belfry with an empty pill bottle, just breathing.
+ reject dhruv allegra "he has not"
- engaged! allegra dhruv "shaken hands"
- lose takumi sender "violin"
- treat peregrine abiola "treating"
- investigate abiola _ "photographs"
+ find _ coyle "found"
- ill coyle "empty pill bottle"
- discover abiola peregrine "sees"
- parent _ allegra+dhruv "parents"

== 5 Lent
[Lysander Coyle](coyle) pulls through. [His](coyle) secret, told to [Dr. Marlowe](marlowe) from the pillow: [he](coyle) was never ordained. [Hers](marlowe), told in return: [she](marlowe) has known for eleven years, and has loved [him](coyle) for ten. [Allegra](allegra), frozen out by [her](allegra) own clique, wakes with a fever to see [Saoirse](saoirse) on the wrong side of the chalk with a basin. [Bex Stone](bex), the clique's new [queen](bex), announces a ball.
- recover coyle "pulls through"
+ reveal coyle marlowe "told to Dr. Marlowe"
- discover.past marlowe coyle "has known"
+ confess marlowe coyle "loved"
- ill allegra "fever"
- help saoirse allegra "with a basin"
- celebrate? bex "announces a ball"
- reject _ allegra "frozen"
- reveal marlowe coyle "told in return"

== 6 Shrove
Chalk scrubbed off. The [roommates](allegra+saoirse) break into the safe with one of [Allegra](allegra)'s hairpins; the [headmistress](marlowe)'s envelope holds a cutting about a drowned [girl](cellist), [Clementine](cellist), aged four, born in [Donegal](@donegal). [Saoirse](saoirse) has to sit down: that is the [sister](cellist) nobody at home would mention. [Takumi](takumi), playing on a borrowed fiddle, makes [Peregrine](peregrine) cry for reasons neither expected, and gives [him](peregrine) [his](takumi) handkerchief with a ring of rosin on it.
- housemate allegra saoirse "roommates"
- steal allegra+saoirse marlowe "break into the safe"
+ discover saoirse cellist "a cutting"
- die.past cellist "drowned"
- sibling cellist saoirse "sister"
- gift takumi peregrine "gives"
- sad peregrine takumi "cry"
- create takumi "playing"

== 7 Mid-Lent
[Saoirse](saoirse) telephones [Donal](flynn) from the porter's lodge. Silence, then all of it: [Clementine](cellist) was playing in the drive; the car that knocked [her](cellist) into the weir was driven by [Lady Featherby](ladyf), tipsy; [Donal](flynn), with a sick [wife](mum) and no savings, took the blame and the cheque. The scholarship was part of the price. [Allegra](allegra), listening on the other receiver, hangs up first and is gone by supper.
+ reveal flynn saoirse "all of it"
- kill.past ladyf cellist "knocked her into"
- married flynn mum "wife"
- ill.past mum "sick"
- help.past flynn ladyf "took the blame"
- gift.past ladyf flynn "cheque"
- discover allegra ladyf "listening on"
+ flee allegra "is gone by supper"

== 8 Laetare
[Allegra](allegra) has walked eleven miles to the weir. [Dhruv](dhruv) and [Saoirse](saoirse) comb the bank with lanterns; it is [Jem](gardener) [who](gardener) gets to [her](allegra) first, sits down beside [her](allegra) and tells [her](allegra) what [he](gardener) saw that day and was paid not to see. [She](allegra) takes [his](gardener) hand and the path home. Meanwhile [Abiola](abiola) lays the photographs side by side: the letters on [Peregrine](peregrine)'s back are in [Bex](bex)'s handwriting.
- travel allegra "walked eleven miles"
- investigate dhruv+saoirse allegra "comb"
- find gardener allegra "gets to her"
+ reveal gardener allegra "tells"
- return allegra "path home"
+ discover abiola bex "lays"

== 9 The Ball
Masks compulsory. A [harlequin](harlequin) steers [Takumi](takumi) onto the roof and demands the last instalment: push [Perry](peregrine), or Easter comes out. Easter was an exam paper; [Takumi](takumi) snorts, pulls out a microphone and lets the entire ballroom hear it. [Bex](bex) tears off the [harlequin](bex)'s face. [She](bex) lunges; [Peregrine](peregrine) trips [her](bex), for the clock tower. [Dr. Marlowe](marlowe) has the [girl](bex)'s car brought round. And on the terrace, under a paper moon, [Dhruv](dhruv) asks a [moth](saoirse) to dance.
- threaten harlequin takumi "demands"
- attack? takumi peregrine "push Perry"
+ reveal takumi _ "hear it"
- attack bex takumi "lunges"
- attack peregrine bex "trips"
- quit bex marlowe "car brought round"
- flirt dhruv saoirse "asks a moth"
+ reveal bex _ "tears off"
- reveal? harlequin takumi "comes out"

== 10 Palm Sunday
[Allegra](allegra) goes to the police in [her](allegra) school uniform and gives [her](allegra) [mother](ladyf) away. [Lord Featherby](lordf) cuts off [his](lordf) [daughter](allegra)'s allowance, [his](lordf) [wife](ladyf)'s calls and finally the telephone. [Saoirse](saoirse), sent the next term's fees by some unknown benefactor, means to return them till [Dhruv](dhruv) turns out [his](dhruv) pockets: no more polo ponies. Is that a gift, or a leash? [They](dhruv+saoirse) fight in iambics. [Coyle](coyle), unfrocked by [his](coyle) own hand, applies for the vacant post of porter.
+ betray allegra ladyf "gives"
- parent ladyf allegra "mother"
- parent lordf allegra "daughter"
- married ladyf lordf "wife"
- reject lordf allegra "cuts off"
- gift dhruv saoirse "fees"
- quarrel dhruv saoirse "fight"
- quit coyle "unfrocked"
- hire? coyle marlowe "applies for"
- reveal dhruv saoirse "turns out"

== 11 Eastertide
[Lady Featherby](ladyf) pleads guilty in pearls. Outside the court [Donal Flynn](flynn) and [his](flynn) [girl](saoirse) do not look at [her](ladyf), until [she](ladyf) stops before [them](flynn+saoirse) and says a name: [Clementine](cellist). It is all [she](ladyf) has. [Takumi](takumi) gets back the violin, dug up by [Jem](gardener) under the roses, and [Perry](peregrine) gets a serenade below [his](peregrine) dormitory window, and [both](peregrine+takumi) get detention. The new [porter](coyle) brings [Edith](marlowe) [her](marlowe) post personally. All of it. One letter at a time.
- reveal ladyf "pleads"
- parent flynn saoirse "girl"
- find gardener "dug up"
+ confess takumi peregrine "serenade"
- hire coyle marlowe "new porter"
- find takumi "gets back"
- gift coyle marlowe "brings"

== 12 Trinity
Last supper, last bell. [Allegra](allegra), penniless and rather enjoying it, accepts a job on [Donal](flynn)'s buses. [Saoirse](saoirse) has [Cambridge](@cambridge) and [Dhruv](dhruv) hasn't; [he](dhruv) shows [her](saoirse) the lease on a houseboat moored, by pure chance, beneath [her](saoirse) college. [She](saoirse) jumps aboard. [Dr. Marlowe](marlowe) reads the banns, [her](marlowe) own, to a chapel that goes up like a football ground. In the emptied attic a chalk line reappears overnight, green.
+ hire allegra flynn "accepts"
- find saoirse "has Cambridge"
- housemate? dhruv saoirse "lease"
- wedding? coyle marlowe "banns"
- happy allegra "enjoying it"
+ move saoirse dhruv "jumps aboard"
