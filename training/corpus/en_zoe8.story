%series Candlewick Row
%lang en
%genre fantasy: sorcerers, apprentices and a dragon in a harbour city, fan-wiki summaries
%cast thessaly | Mistress Thessaly Grume; Thessaly; Grume | f
%cast corvin  | Corvin Grume; Corvin | m
%cast ilex    | Ilex | m
%cast bramble | Bramble Ott; Bramble | f
%cast oswin   | Oswin Ott; Oswin | m
%cast zahra   | Zahra al-Nur; Zahra | f
%cast pike    | Captain Pike; Pike | m
%cast mirabel | Mirabel | f
%cast fenn    | Fenn | m
%cast dragon  | Soot | n
%cast guild   | Master Aldous; Aldous | m
%cast twin    | Ivo | m
%cast widow   | - | f

== 1 Apprentice Wanted
In [Candlewick Row](@row) two households of sorcerers have been at daggers drawn for sixty years. On the left lives [Mistress Thessaly Grume](thessaly) with [her](thessaly) [son](corvin) [Corvin](corvin); on the right [Oswin Ott](oswin) with [his](oswin) [granddaughter](bramble) [Bramble](bramble) and a small [dragon](dragon), [Soot](dragon). The [Grumes](corvin+thessaly) take on a [runaway](ilex), [Ilex](ilex), as an apprentice. On [his](ilex) first morning [he](ilex) sets fire to [Bramble](bramble)'s hat across the fence, and puts it out with a kiss, which [she](bramble) returns before [she](bramble) remembers which side of the fence [he](ilex) is on.
- neighbour corvin+thessaly bramble+oswin "on the right"
- enemy corvin+thessaly bramble+oswin "daggers drawn"
- parent thessaly corvin "son"
- kin bramble oswin "granddaughter"
+ hire ilex corvin+thessaly "take on a runaway"
- flee.past ilex "runaway"
- attack ilex bramble "sets fire"
+ kiss bramble ilex "kiss"

== 2 The Guild Dines
[Master Aldous](guild) of the guild gives a dinner for the [enchantress](zahra) [Zahra al-Nur](zahra). [Corvin](corvin) cannot get a word out in front of [her](zahra). [He](corvin) is to marry [Mirabel](mirabel), [Aldous](guild)'s [niece](mirabel), and has forgotten that as well. [Captain Pike](pike) of the watch, [who](pike) used to be [Zahra](zahra)'s [husband](pike), drops by with questions: three wands have vanished. Suspicion falls on the [apprentice](ilex), since no one knows where [he](ilex) comes from. The [host](guild) says [he](guild) never liked the [boy](ilex). [Bramble](bramble) lies to the [captain](pike) that [Ilex](ilex) was with [her](bramble) all night, and blushes up to the burnt hat.
- invite guild zahra "gives a dinner"
+ love.start corvin zahra "cannot get a word out"
- engaged corvin mirabel "to marry"
- kin guild mirabel "niece"
- ex pike zahra "used to be"
- steal _ _ "have vanished"
- enemy guild ilex "never liked"
- investigate pike _ "questions"
- accuse _ ilex "Suspicion falls"
+ betray bramble pike "lies to"
- help bramble ilex "was with her all night"

== 3 A Tenant for the Attic
[Zahra](zahra) rents the attic of the old [man](oswin) on the right, [who](oswin) taught [her](zahra) everything once, and thereby earns the hatred of the [lady](thessaly) on the left. From [his](corvin) window the betrothed [sorcerer](corvin) sees the [lodger](zahra) brush [her](zahra) hair. [Ilex](ilex), to [whom](ilex) [he](corvin) confides it, himself climbs the fence nightly. The wands turn up in [Soot](dragon)'s basket. So is the [dragon](dragon) a thief? Or is somebody trying to set the household against the watch? [Pike](pike) arrests the basket. [Mirabel](mirabel) tries on veils with [her](mirabel) [uncle](guild).
- move zahra oswin "rents the attic"
- advisor.past oswin zahra "taught her everything"
- enemy thessaly zahra "hatred"
- engaged corvin mirabel "betrothed"
- housemate oswin zahra "lodger"
+ reveal corvin ilex "confides"
- date bramble ilex "climbs the fence nightly"
- discover _ _ "turn up"
- accuse? _ dragon "a thief"
- kin guild mirabel "uncle"

== 4 Short Spells
[Corvin](corvin) writes to [Zahra](zahra). [Fenn](fenn), the [footman](fenn), delivers it to [Mirabel](mirabel). [Mirabel](mirabel) reads every line. [She](mirabel) has never loved [Corvin](corvin). But [she](mirabel) hates to lose. [She](mirabel) pays [Fenn](fenn) to watch [Corvin](corvin). [Fenn](fenn) would do it for nothing. [Fenn](fenn) worships [Mirabel](mirabel). [Thessaly](thessaly) finds [Ilex](ilex) on the fence. [She](thessaly) throws [Ilex](ilex) out. [Oswin](oswin) takes [Ilex](ilex) in. [Soot](dragon) sneezes. [Soot](dragon) is black, and so now is [Oswin](oswin).
- betray fenn corvin "delivers it"
+ discover mirabel corvin "reads every line"
- love! mirabel corvin "never loved"
- hire fenn mirabel "pays Fenn"
- investigate? fenn corvin "to watch"
- love fenn mirabel "worships"
- discover thessaly ilex "on the fence"
+ quit ilex thessaly "throws Ilex out"
- move ilex oswin "takes Ilex in"

== 5 The Fence
The [foundling](ilex) on the wrong side of the fence sleeps under one roof with [Bramble](bramble), [whose](bramble) [grandfather](oswin) sleeps with one eye open. At noon [Corvin](corvin) plucks up [his](corvin) courage and tells the [lodger](zahra) in the attic that [he](corvin) would give up the guild, the [bride](mirabel) and the left-hand side of the street for [her](zahra). [Zahra](zahra) has heard this sort of thing from a [captain](pike). All the same [she](zahra) does not draw the curtain. [Fenn](fenn), up a ladder, falls off it. With a broken arm the [spy](fenn) is tended by the very [woman](zahra) [he](fenn) was spying on, and is ashamed.
- housemate bramble ilex "under one roof"
- kin bramble oswin "grandfather"
+ confess corvin zahra "tells the lodger"
- engaged corvin mirabel "bride"
- flirt corvin zahra "does not draw"
- investigate fenn corvin+zahra "up a ladder"
- injure fenn "broken arm"
- treat fenn zahra "tended by"
- sad fenn "ashamed"

== 6 Wedding Bells, Somewhat Cracked
At the altar, when [Master Aldous](guild) asks whether [he](corvin) will, the [groom](corvin) says that [he](corvin) won't. [Mirabel](mirabel) faints into the arm that [Fenn](fenn) has not broken. [Thessaly](thessaly), disgraced before the entire guild, tells [her](thessaly) [son](corvin) that [he](corvin) is no longer one; the jilted [girl](mirabel)'s [uncle](guild) strikes [him](corvin) off the rolls. [Pike](pike), in the back pew, has understood for [whom](zahra) it was done and leaves without [his](pike) hat. That night somebody puts a torch to the house on the right. [Ilex](ilex) brings [Bramble](bramble) down the drainpipe; old [Oswin](oswin) goes back in for the [dragon](dragon).
+ breakup corvin mirabel "he won't"
- ill mirabel "faints"
- help fenn mirabel "into the arm"
- reject thessaly corvin "no longer one"
- parent thessaly corvin "son"
- kin guild mirabel "uncle"
- quit corvin guild "off the rolls"
- discover pike corvin+zahra "has understood"
+ attack _ oswin "puts a torch"
- rescue ilex bramble "down the drainpipe"
- rescue? oswin dragon "goes back in"

== 7 Ashes
It is the [dragon](dragon) [who](dragon) drags the old [man](oswin) out, and not the other way round. [Oswin](oswin) is badly burnt. The first to come running with a salve is the [enemy](thessaly) of sixty years, in [her](thessaly) nightcap. "[I](thessaly) would have married [you](oswin)," [she](thessaly) mutters, "if [you](oswin) had once asked properly." [Zahra](zahra) has lost all [her](zahra) books and finds [Corvin](corvin), guildless and sooty, sitting on the only one [he](corvin) could save. Now [she](zahra) does kiss [him](corvin). [Pike](pike) has a [witness](guild) [who](guild) saw the [runaway](ilex) with a torch. The [witness](guild) is [Aldous](guild).
+ rescue dragon oswin "drags the old man out"
- injure oswin "badly burnt"
- treat oswin thessaly "with a salve"
- enemy.past oswin thessaly "enemy of sixty years"
+ confess thessaly oswin "would have married you"
- lose zahra "lost all her books"
- help corvin zahra "could save"
- kiss corvin zahra "kiss him"
- flee.past ilex "runaway"
- accuse guild ilex "The witness is Aldous"

== 8 In the Watch House
[Pike](pike) locks up [Ilex](ilex). [Bramble](bramble) shouts at [Pike](pike). [Ilex](ilex) swears by [Bramble](bramble). [Pike](pike) believes the [master](guild), not [Ilex](ilex). [Zahra](zahra) comes to see [Pike](pike). [He](pike) still loves [Zahra](zahra). [She](zahra) no longer loves [Pike](pike). "Then why come?" asks [Pike](pike). [Ilex](ilex) has a [twin](twin), says [Zahra](zahra). The [twin](twin) is called [Ivo](twin). [Ivo](twin) serves [Aldous](guild). [Pike](pike) reaches for [his](pike) hat. The hat is still in the church.
+ arrest pike ilex "locks up"
- quarrel bramble pike "shouts at"
- accuse pike ilex "not Ilex"
- love pike zahra "still loves"
- love.end zahra pike "no longer loves"
+ sibling ilex twin "twin"
- reveal zahra pike "says Zahra"
- boss guild twin "serves"

== 9 Two of a Face
[Ivo](twin), the [apprentice](ilex)'s double, had stolen the wands and lit the torch on [his](twin) [master](guild)'s orders; from this [master](guild) [Ilex](ilex) once ran away, and [Ivo](twin) took the beatings for both. The [brothers](ilex+twin) talk through the bars. The free [one](twin) opens the door, changes coats with the [captive](ilex) and sits down in [his](ilex) place. [Bramble](bramble), waiting at the corner, throws herself on the right neck, after a moment in which it might have been the wrong one. [Mirabel](mirabel), [who](mirabel) has heard [her](mirabel) [uncle](guild) talk in [his](guild) sleep, asks [Fenn](fenn) whether [he](fenn) thinks [her](mirabel) wicked. [He](fenn) thinks [her](mirabel) tired.
- steal.past twin _ "had stolen the wands"
- attack.past twin oswin "lit the torch"
- boss guild twin "master's orders"
- flee.past ilex guild "ran away"
- attack.past guild twin "took the beatings"
- sibling ilex twin "brothers"
+ rescue twin ilex "changes coats"
- flirt bramble ilex "throws herself"
- discover mirabel guild "talk in his sleep"
- kin guild mirabel "uncle"

== 10 Mirabel's Choice
With the [footman](fenn) at [her](mirabel) side the jilted [bride](mirabel) goes to the watch and puts [her](mirabel) [uncle](guild)'s ledger on the table. [She](mirabel) does it, [she](mirabel) says, neither for the [man](corvin) [who](corvin) left [her](mirabel) nor for the [woman](zahra) [he](corvin) left [her](mirabel) for. [Pike](pike), [who](pike) could say the same, buys [her](mirabel) a hot chestnut. [Aldous](guild), warned by a bird, snatches the convalescent [Oswin](oswin) from [Thessaly](thessaly)'s spare bed and takes ship. [Thessaly](thessaly) has never in [her](thessaly) life run. [She](thessaly) runs. On the quay [she](thessaly) all but knocks over the [son](corvin) [she](thessaly) disowned, and takes [his](corvin) arm.
- breakup.past corvin mirabel "jilted"
+ betray mirabel guild "puts her uncle's ledger"
- reveal mirabel pike "puts her uncle's ledger"
- kin guild mirabel "uncle's"
- gift pike mirabel "hot chestnut"
+ abduct guild oswin "snatches"
- flee guild "takes ship"
- parent thessaly corvin "son"
- reconcile corvin thessaly "takes his arm"

== 11 Soot
How does one catch a galley? By dragon, if the [dragon](dragon) has grown. On [Soot](dragon)'s back sit an [apprentice](ilex) and a [girl](bramble) with half a hat. [Ilex](ilex) faces the [man](guild) [whose](guild) stick [he](ilex) knows by heart, and [his](ilex) knees fail; it is [Bramble](bramble) [who](bramble) turns [her](bramble) [grandfather](oswin)'s [kidnapper](guild) into something with fins. Over the open sea, upside down, the [boy](ilex) asks [her](bramble) to be [his](ilex) [wife](bramble). [She](bramble) nearly drops [Oswin](oswin). [Ivo](twin) is let out on the [captain](pike)'s word, and goes to lodge with [him](pike), since [both](pike+twin) burn toast. By the quay [Fenn](fenn) and [his](fenn) [mistress](mirabel) are seen hand in hand.
- travel bramble+ilex "On Soot's back"
- attack.past guild ilex "stick"
- sad ilex guild "knees fail"
- abduct guild oswin "kidnapper"
- help pike twin "let out"
- kin bramble oswin "grandfather's"
+ attack bramble guild "something with fins"
+ propose ilex bramble "asks her"
- move twin pike "goes to lodge"
- boss mirabel fenn "mistress"
- couple.start fenn mirabel "hand in hand"

== 12 No Fence
The fence comes down for firewood. [Oswin](oswin) has asked properly, in rhyme, and the old [foes](oswin+thessaly) are wed a week before the young [ones](bramble+ilex), so as not to be outdone. That makes [Corvin](corvin) the [stepfather](oswin)'s heir and [Bramble](bramble)'s [uncle](corvin) of sorts, which nobody can work out. [Zahra](zahra), elected head of the guild, restores [her](zahra) [lover](corvin) to the rolls and is, [she](zahra) tells [him](corvin) under the table, expecting. [Pike](pike) finds [his](pike) hat. Inside it is a note from a [widow](widow) in the third pew. In a glass bowl in the watch house something with fins swims round and round.
+ wedding oswin thessaly "wed"
- propose.past oswin thessaly "asked properly"
- enemy.past oswin thessaly "old foes"
- wedding? bramble ilex "the young ones"
- kin corvin oswin "stepfather's"
- kin bramble corvin "uncle of sorts"
- hire zahra "elected head"
- couple corvin zahra "lover"
- hire corvin zahra "restores"
- pregnant zahra corvin "expecting"
- reveal zahra corvin "tells him"
- find pike "finds his hat"
