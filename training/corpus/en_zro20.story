%series Lower Mill Lane
%lang en
%genre village soap, five evenings a week, terse magazine listings
%cast peg | Peggy Arkwright; Peg | f
%cast silas | Silas Arkwright; Silas | m
%cast robyn | Robyn Arkwright; Robyn | f
%cast dex | Dexter Mbeki; Dex | m
%cast philly | Philomena Stokes; Philly | f
%cast arthur | Arthur Stokes; Arthur | m
%cast nathan | Nathan Stokes; Nathan | m
%cast marcy | Marcy | f
%cast ivan | Ivan Petrov; Ivan | m
%cast beatrice | Dr Beatrice Lam; Beatrice; Dr Lam | f
%cast gil | Gil | m
%cast tabby | Tabitha | f
%cast sis | - | f
%cast baby | Rufus | m
%cast solicitor | - | m

== 1
[Philly](philly) smells someone else's shampoo on [Arthur](arthur) and says so over the kippers. [Nathan](nathan), [their](arthur+philly) [boy](nathan), carries on chewing. Down the lane, [Robyn](robyn) tells [Dex](dex) that [they](dex+robyn) have had [their](dex+robyn) last bus stop: university first, hearts later. [He](dex) throws [her](robyn) scarf in the mill race, then goes in after it.
- discover philly arthur "smells"
- accuse philly arthur "says so"
- cheat? arthur philly "shampoo"
- parent arthur+philly nathan "boy"
+ breakup robyn dex "last bus stop"

== 2
The shampoo is [Marcy](marcy)'s, and so is the bed above the salon. [Arthur](arthur) begs one more week; [Marcy](marcy) gives [him](arthur) until Friday to choose or [she](marcy) will choose for [him](arthur). The new [GP](beatrice), [Dr Lam](beatrice), fishes [Dex](dex) out of bed with a temperature and out of a sulk with a job: [he](dex) is to paint [her](beatrice) surgery. [Nathan](nathan) has [his](nathan) eye on it too, or rather on [her](beatrice).
+ affair arthur marcy "so is the bed"
- threaten marcy arthur "until Friday"
- hire beatrice "new"
- ill dex "temperature"
- treat dex beatrice "fishes Dex out of"
- sad dex "sulk"
- hire dex beatrice "a job"
- love nathan beatrice "his eye"

== 3
Friday. [Arthur](arthur) chooses the pub. [Marcy](marcy) walks in, kisses [him](arthur) in front of the darts team and leaves the rest to them. [Philly](philly) finishes [her](philly) shandy, goes home and puts [his](arthur) fishing rods out for the binmen. [Silas Arkwright](silas), [his](arthur) best [mate](silas) and [landlord](silas) of the Fleece, offers the [outcast](arthur) the box room; [Peg](peg), [Silas](silas)'s better [half](peg), offers [him](arthur) a look.
- kiss arthur marcy "kisses"
- reveal marcy "in front of the darts"
+ breakup philly arthur "fishing rods out"
- friend arthur silas "best mate"
- help silas arthur "offers"
- housemate.start arthur peg+silas "box room"
- married peg silas "better half"

== 4
[Ivan](ivan), the [beekeeper](ivan), has been in the village ten years and said ten words. The eleventh is to [Philly](philly), over the wall: "Honey?" [She](philly) takes the jar. It dawns on [Robyn](robyn), seeing [Dex](dex) up a ladder without a shirt, that hearts may not keep. [Tabitha](tabby), also seeing, brings [him](dex) lemonade. Two [girls](robyn+tabby), one ladder.
- gift ivan philly "jar"
- love robyn dex "hearts may not keep"
- gift tabby dex "brings"
- flirt tabby dex "lemonade"
+ jealous robyn tabby "Two girls"

== 5
[Nathan](nathan) fakes a bad back, twice. [Beatrice](beatrice) sees through [him](nathan), charms the spine and lets [him](nathan) down: patients are off limits. [He](nathan) deregisters on the spot. [Peg](peg) is short with [Silas](silas), with the dog, with the till; a letter from the clinic sits behind the toast rack. [She](peg) has opened it and wishes [she](peg) hadn't.
- betray nathan beatrice "fakes"
- ill! nathan "bad back"
- discover beatrice nathan "sees through"
+ reject beatrice nathan "off limits"
- quarrel peg silas "short"
- discover peg "opened it"
- sad peg "wishes"

== 6
Harvest supper. [Dex](dex) walks in with [Tabitha](tabby) on [his](dex) arm; [Robyn](robyn) walks out. [Beatrice](beatrice) is put next to [Nathan](nathan), no longer a [patient](nathan), and has the trifle and then, behind the tombola, [him](nathan). [Arthur](arthur) sees [his](arthur) [wife](philly) dance with the [beekeeper](ivan) and cannot eat. [Marcy](marcy) eats for two.
- celebrate _ "Harvest supper"
- couple.start dex tabby "on his arm"
- sad robyn "walks out"
- advisor.past beatrice nathan "patient"
+ sex beatrice nathan "behind the tombola"
- date ivan philly "dance with"
- married arthur philly "wife"
- jealous arthur ivan "cannot eat"
- pregnant? marcy "eats for two"

== 7
[Marcy](marcy) has told the hairdryers, and the hairdryers have told the lane: [Arthur](arthur)'s, due at Easter. [He](arthur) drops a barrel on [his](arthur) foot. [Philly](philly) hears it at the post office, posts [her](philly) parcel, and drives to the coast to shout at the sea; [Ivan](ivan), in the passenger seat, hands [her](philly) flask and plasters and says nothing. It is the best conversation in years.
+ pregnant marcy arthur "due at Easter"
- reveal marcy "told the hairdryers"
- injure arthur "drops"
- discover philly arthur+marcy "hears"
- travel ivan+philly "drives"
- sad philly "shout"
- help ivan philly "hands her"

== 8
A lump, a scan, a scalpel. [Peg Arkwright](peg) goes under the knife in [Leeds](@leeds) having told only [Dr Lam](beatrice); [Silas](silas) thinks [she](peg) is at [her](peg) [sister](sis)'s. [He](silas) rings the [sister](sis). [He](silas) arrives with the wrong slippers and the right face. "[You](peg) might have said," [he](silas) weeps. "[You](silas) might have cooked," says [she](peg).
- ill peg "lump"
- treat peg _ "knife" @leeds
- reveal peg beatrice "told only"
- sibling peg sis "sister"
+ discover silas peg "rings"
- travel silas "arrives"
- sad silas "weeps"

== 9
[Robyn](robyn) has a place at [Durham](@durham) and a face like rain. At the bus stop [Tabitha](tabby) sits down next to [her](robyn): [she](tabby) is chucking [Dex](dex), [he](dex) talks of nothing but scarves. [Gil](gil), new to the post round, asks the way of the wrong [girl](tabby), [Tabitha](tabby), and never does deliver the mail. [Robyn](robyn) runs. The bus goes without [her](robyn).
- find robyn "a place at"
- sad robyn "face like rain"
- reveal tabby robyn "chucking"
+ breakup tabby dex "chucking"
- meet gil tabby "asks"
- love? dex robyn "scarves"
- travel! robyn "goes without"

== 10
[She](robyn) finds [Dex](dex) on the weir with the scarf, shrunk. "[I](robyn)'ve been an idiot." "Since June," [he](dex) agrees, and wraps [her](robyn) in it. [They](dex+robyn) miss supper. [Nathan](nathan) asks [Beatrice](beatrice) to move in above the garage; [she](beatrice) asks [him](nathan) to move out of [his](nathan) [mother](philly)'s. [Arthur](arthur) hobbles up [Philly](philly)'s path with chrysanthemums and meets, on the step, a pair of wellingtons that are not [his](arthur).
- find robyn dex "finds"
+ reconcile dex robyn "wraps her"
- invite nathan beatrice "asks Beatrice to"
- move? beatrice "move in"
- housemate nathan philly "move out"
- parent philly nathan "mother"
- gift? arthur philly "chrysanthemums"
- discover arthur ivan+philly "wellingtons"

== 11
Clear margins: [Peg](peg) is let off with a scar and a warning. The Fleece gives free halves. [The Stokeses](arthur+philly) sit across from one [solicitor](solicitor), [who](solicitor) gives each a biro. Thirty-one years, two signatures; afterwards [Arthur](arthur) walks to the salon and asks [Marcy](marcy) what one does with a pram. [She](marcy) shows [him](arthur). It takes all night.
+ recover peg "Clear margins"
- celebrate _ peg "free halves"
+ divorce arthur philly "two signatures"
- advisor solicitor arthur+philly "solicitor"
- reconcile arthur marcy "shows him"

== 12
[Ivan](ivan) has used up [his](ivan) second decade of words at once. At the hives, veil on, [he](ivan) tells [Philly](philly) that [she](philly) is what the summer is for. [She](philly) lifts the veil. [Gil](gil) and [Tabitha](tabby) take the lease on the cottage next to [hers](philly), with one bedroom. [Nathan](nathan) signs for a flat; [Dr Lam](beatrice) signs underneath.
+ confess ivan philly "what the summer is for"
- love ivan philly "what the summer is for"
- housemate.start gil tabby "one bedroom"
- neighbour.start gil+tabby philly "next to hers"
- housemate.start beatrice nathan "signs underneath"

== 13
Easter Monday, and the egg race is stopped by [Marcy](marcy), [who](marcy) sits down at the halfway line. [Beatrice](beatrice) delivers, [Philly](philly) holds the towel, [Arthur](arthur) the egg. [Rufus](baby) is welcomed with three cheers and [half-brother](nathan) [Nathan](nathan)'s scarf. [Dex](dex) and [Robyn](robyn) get on the [Durham](@durham) bus together. [Silas](silas), unasked, has cooked. [Peg](peg) has seconds.
+ birth marcy baby "delivers"
- help beatrice+philly marcy "holds"
- sibling baby nathan "half-brother"
- gift nathan baby "scarf"
- travel dex+robyn "get on" @durham
- create silas "cooked"
