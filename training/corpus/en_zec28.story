%series Highwaywoman
%lang en
%genre Georgian costume caper: players by day, robbers by night, streaming overviews
%cast araminta | Araminta Gow; Araminta; Minty | f
%cast ned | Ned Sparrow; Ned | m
%cast lavinia | Lavinia Thrale; Lavinia | f
%cast magistrate | Sir Crispin Hale; Crispin; Hale | m
%cast manager | Old Garrity; Garrity | m
%cast duchess | Duchess of Wend | f
%cast fence | Solomon Pike; Pike | m
%cast sister | Tabby | f
%cast rival | Captain Moonlight | n
%cast lordling | Lord Percy Fane; Percy | m
%cast jailer | Mrs Grub; Grub | f
%cast horse | Hamlet | m
%cast runner | Constable Oakes; Oakes | m
%cast babe | - | f

== 1
At eight [Araminta Gow](araminta) dies as Desdemona in [Garrity](manager)'s threadbare theatre; by eleven [she](araminta)'s on the heath in Othello's breeches, relieving the [Duchess of Wend](duchess) of [her](duchess) emeralds. [Her](araminta) [partner](ned) in both trades is [Ned Sparrow](ned), [who](ned) has a bass voice and a fear of horses. Tonight's loot will pay the surgeon: [Araminta](araminta)'s little [sister](sister) [Tabby](sister) coughs behind the scenery. But in the coach sits [Sir Crispin Hale](magistrate), the new [magistrate](magistrate), and [he](magistrate) never forgets a voice.
- create araminta "dies as Desdemona"
+ steal araminta duchess "relieving"
- colleague araminta ned "partner"
- sad ned "fear of horses"
- treat? sister _ "surgeon"
- ill sister "coughs"
- sibling araminta sister "sister"
+ meet araminta magistrate "in the coach sits"
- hire magistrate "new"

== 2
[Hale](magistrate) takes a box for the season, closes [his](magistrate) eyes and listens. [Lavinia Thrale](lavinia), the company's leading [lady](lavinia) until [Araminta](araminta) learnt to faint, takes [his](magistrate) presence for homage and sends [him](magistrate) a glove. [Solomon Pike](fence), [receiver](fence) of stolen goods and [Garrity](manager)'s [landlord](fence), won't touch the emeralds; too hot. [He](fence) will, on the other hand, overlook the rent if [Minty](araminta) would do a little job for [him](fence) in Grosvenor Square.
+ investigate magistrate araminta "listens"
- jealous lavinia araminta "until Araminta learnt"
- gift lavinia magistrate "a glove"
- colleague araminta lavinia "leading lady"
- reject fence araminta "won't touch"
+ hire? araminta fence "a little job"

== 3
The house in Grosvenor Square turns out to be the [magistrate](magistrate)'s own. Halfway up the ivy [Araminta](araminta) sees [him](magistrate) at a spinet, playing with two fingers a tune [she](araminta) sang in the second act, and falls into the laurels. [She](araminta) gives [her](araminta) ankle as [her](araminta) reason for ringing the bell. [He](magistrate) binds it himself. [They](araminta+magistrate) argue about Shakespeare. Out by the gate, [Ned](ned), holding [Hamlet](horse) by the bridle at arm's length, hears [her](araminta) laugh and stops feeling cold, or anything.
- discover araminta magistrate "sees him"
- create magistrate "playing"
- create.past araminta "sang"
- injure araminta "ankle"
- betray araminta magistrate "reason"
+ treat araminta magistrate "binds it"
- quarrel araminta magistrate "argue"
+ flirt araminta magistrate "laugh"
- jealous ned magistrate "stops feeling cold"

== 4
A second robber is out on the heath. "[Captain Moonlight](rival)" has stripped three coaches in a week, in a mask just like [Araminta](araminta)'s, and pistol-whipped a footman. [Ned](ned) swears that it isn't [him](ned). [Lord Percy Fane](lordling), [whose](lordling) father owns half of [Kent](@kent), drinks champagne from [Lavinia](lavinia)'s slipper and has, all at once, a great deal of money. [Constable Oakes](runner) puts up a bill with a reward of two hundred pounds. The drawing looks like [Tabby](sister).
+ steal rival _ "stripped three coaches"
- attack rival _ "pistol-whipped"
- steal! ned _ "isn't him"
- flirt lavinia lordling "Lavinia's slipper"
- find lordling "money"
- threaten runner rival "puts up a bill"
- accuse runner sister "drawing"

== 5
[Oakes](runner) takes in the [child](sister) for the sake of the drawing. [Mrs Grub](jailer), [turnkey](jailer) at [Newgate](@newgate), has buried six of [her](jailer) own and puts [her](sister) in the dry cell, with a cat. [Araminta](araminta) runs to [Hale](magistrate) in [her](araminta) Juliet nightgown. [He](magistrate) orders the release that instant, hands [her](araminta) [his](magistrate) coat, and asks where [she](araminta) spends [her](araminta) nights. Rehearsing, [she](araminta) says. In the coat's pocket there's an emerald earring, the twin of the one [she](araminta) dropped.
+ arrest runner sister "takes in the child"
- die.past _ "buried six"
- parent.past jailer _ "her own"
- help jailer sister "dry cell"
- travel araminta "runs"
+ rescue magistrate sister "orders the release"
- gift magistrate araminta "hands her his coat"
- betray araminta magistrate "Rehearsing"
- find araminta "emerald earring"
- lose.past araminta "dropped"

== 6
So [he](magistrate) knows. Since when? [Araminta](araminta) can't act for thinking of it; Desdemona strangles Othello. [Ned](ned), rubbing [his](ned) neck, asks whether [she](araminta)'s in love. [She](araminta) says no, and [he](ned) says that [he](ned) is. [They](araminta+ned) walk round Covent Garden eleven times without finding an answer to that. At home the emeralds are gone from the thunder drum, and in their place lies a card: with the compliments of [Captain Moonlight](rival).
- discover araminta magistrate "So he knows"
- discover.past magistrate araminta "knows"
- attack araminta ned "strangles"
- investigate ned araminta "asks"
- love! araminta magistrate "says no"
+ confess ned araminta "says that he is"
+ steal rival araminta "gone from"

== 7
Old [Garrity](manager) has a stroke in the middle of Lear, and the house takes it for art. [Araminta](araminta) takes over the company, the debts and the prompter's parrot. [Her](araminta) first act is to give [Lavinia](lavinia) Desdemona back. [Lavinia](lavinia), [who](lavinia) had come to scratch, weeps instead and confides that [Percy](lordling) keeps pistols beneath [her](lavinia) bed and that [she](lavinia)'s in trouble, and not only about the pistols.
+ ill manager "stroke"
- create manager "Lear"
- hire araminta "takes over"
- gift araminta lavinia "give Lavinia Desdemona back"
- attack? lavinia araminta "scratch"
- sad lavinia "weeps"
+ reveal lavinia araminta "confides"
- pregnant lavinia "in trouble"

== 8
The two [actresses](araminta+lavinia) lay a trap: a coach with a veiled [duchess](lavinia) in it, alone. At the crossroads out steps [Percy](lordling), masked, pistols up, and is asked by the veil what [he](lordling) means to call the [baby](babe). [He](lordling) fires in sheer fright. [Ned](ned), terrified astride [Hamlet](horse), has ridden in between, and it's the [horse](horse) [that](horse) rears and takes [him](ned) out of the way, and [Ned](ned) [who](ned) takes half of it nevertheless. [Moonlight](lordling) bolts across the heath in one boot.
- betray araminta+lavinia lordling "lay a trap"
- threaten lordling lavinia "pistols up"
+ discover araminta+lavinia lordling "out steps Percy"
- parent lordling babe "baby"
+ attack lordling lavinia "fires"
- sad lordling "fright"
- sad ned "terrified"
- rescue ned lavinia "in between"
- rescue horse ned "out of the way"
- injure ned lordling "takes half of it"
- flee lordling "bolts"

== 9
Unable to leave a bleeding [man](ned), [Araminta](araminta) is found on the road by [Oakes](runner) with a mask in [her](araminta) hand. [Newgate](@newgate), irons, a date. [Hale](magistrate) must try [her](araminta) himself or hand the case to a hanging judge. [He](magistrate) comes to [her](araminta) cell with the earring's other half. It has been [his](magistrate) for two years, [he](magistrate) says: the [duchess](duchess) is [his](magistrate) [aunt](duchess), and the emeralds are glass.
- injure ned "bleeding"
+ arrest runner araminta "irons"
- find runner araminta "found on the road"
- accuse? magistrate araminta "try"
- travel magistrate araminta "comes"
+ reveal magistrate araminta "he says"
- kin duchess magistrate "aunt"

== 10
[Ned](ned), one arm strapped, organises the theatre: the prompter as chaplain, the parrot as alibi. [Mrs Grub](jailer), [who](jailer) has heard all about Juliet from [Tabby](sister), obligingly believes in a potion. [Araminta](araminta) is carried out dead. In the crypt [she](araminta) sits up and finds [Crispin](magistrate) there before everybody else, with a candle and a drawn face; [he](magistrate) had not been told about the potion. [He](magistrate) says the thing that one says. [Ned](ned), on the steps with the rope ladder, turns back quietly.
- injure ned "strapped"
- help ned araminta "organises the theatre"
- reveal sister jailer "heard"
- help jailer araminta "obligingly believes"
+ rescue jailer+ned araminta "carried out dead"
- die! araminta "dead"
- find araminta magistrate "finds"
- sad magistrate araminta "a drawn face"
- reveal! _ magistrate "told"
+ confess magistrate araminta "says the thing"
- sad ned "turns back"

== 11
[Percy](lordling) means to sail from [Deal](@deal) with [Pike](fence), [who](fence) has bought the glass for real emeralds and just found out. [They](fence+lordling) cut each other's purses over the gangplank. [Lavinia](lavinia) watches from a cart with [her](lavinia) knitting until [both](fence+lordling) have been fished out and ironed. [Hale](magistrate), having let a [prisoner](araminta) die on [him](magistrate), gives up the bench before it gives up [him](magistrate). Out of work, out of breath, [he](magistrate) applies at the stage door for any post in music.
- flee? fence+lordling "sail from Deal"
- discover fence "just found out"
- steal fence lordling "cut each other's purses"
- steal lordling fence "cut each other's purses"
+ arrest _ fence+lordling "ironed"
- die! araminta "die"
+ quit magistrate "gives up the bench"
- hire? magistrate "applies"

== 12
A benefit night, with a new leading [man](magistrate) on the spinet. The [Duchess](duchess) sends real emeralds, and a note: one so seldom gets out. [Lavinia](lavinia) plays Hermione with a [baby](babe) in the wings, held by [Mrs Grub](jailer), wardrobe [mistress](jailer) as of Monday. [Tabby](sister) sings the epilogue without one cough. [Ned](ned) has been offered [Dublin](@dublin), and [Hamlet](horse) with it. [Araminta](araminta) walks [him](ned) to the coach and asks for [his](ned) purse. [He](ned) hands it over. There's a glass earring in it.
- celebrate _ "benefit"
- hire magistrate "new"
- gift duchess araminta "real emeralds"
- create lavinia "plays"
- parent lavinia babe "baby"
- hire jailer "wardrobe mistress"
- create sister "sings"
+ recover sister "without one cough"
- hire ned "offered Dublin"
+ travel ned "to the coach" @dublin
- gift ned araminta "hands it over"
