%series The Two Countesses Zichy-Varga
%lang en
%genre upstairs-downstairs period drama, Hungary 1912, encyclopaedia episode list
%cast gizella | Countess Gizella; Gizella | f
%cast emma    | Countess Emma; Emma Lowell; Emma | f
%cast miklos  | Count Miklós; Miklós | m
%cast aurel   | Count Aurél; Aurél | m
%cast piroska | Piroska | f
%cast benedek | Benedek | m
%cast jolan   | Jolán | f
%cast ferko   | Ferkó | m
%cast fraulein | Fräulein Hölzl; Hölzl | f
%cast sari    | Sári | f
%cast lowell  | Mr Lowell; Lowell | m
%cast weiss   | Dr Weiss; Weiss | m
%cast tilda   | Tilda | f
%cast priest  | - | m
%cast bishop  | - | m
%cast son     | - | m

== 1 The American
When [Count Miklós](miklos) brings home from [Boston](@boston) a [bride](emma), [Emma Lowell](emma), nine trunks and the money to mend the roof, the household lines up on the steps in order of wages; last of all, because [she](gizella) has none, stands the old [countess](gizella), [Gizella](gizella), [his](miklos) [mother](gizella), [who](gizella) offers the new [countess](emma) two fingers and calls the lady's [maid](piroska) forward to see to the dust. The [maid](piroska), [Piroska](piroska), looks not at the [lady](emma) but at the [gentleman](miklos), and drops a hatbox. The [butler](benedek), [Benedek](benedek), for [whom](benedek) hatboxes have fallen before, closes the door.
- wedding.past emma miklos "bride"
- move emma "brings home"
- return miklos "brings home"
- parent gizella miklos "mother"
+ meet emma gizella "offers the new countess"
- boss gizella piroska "lady's maid"
- love piroska miklos "drops a hatbox"
- discover benedek piroska "closes the door"

== 2 Keys at Table
Since the [elder](gizella) of the countesses will not give up the keys and the [younger](emma) will not ask for them, the preserves are locked, the guests go hungry, and the [cook](jolan), [Jolán](jolan), takes to the bottle that is not locked. The [count](miklos) goes shooting. [His](miklos) [brother](aurel), [Aurél](aurel), [who](aurel) has debts in four garrisons and the better legs, teaches [his](aurel) new [sister-in-law](emma) to swear in Hungarian, and [she](emma) tries it on the [dowager](gizella) in the belief that it is a grace. A silence; then the old [lady](gizella) says "Amen", and one of [her](gizella) keys is found next morning on the [American](emma)'s breakfast tray.
- quarrel? emma gizella "will not give up"
- sibling aurel miklos "brother"
- kin aurel emma "sister-in-law"
- advisor aurel emma "teaches"
- betray aurel emma "in the belief"
+ gift gizella emma "one of her keys"

== 3 Below Stairs
It is washing day, and nobody in this episode rises above the ground floor. The [coachman](ferko), [Ferkó](ferko), has asked the lady's [maid](piroska) to the vintage ball, and been told [she](piroska) has nothing to wear; the kitchen [girl](sari), [Sári](sari), [who](sari) has been in love with [him](ferko) since Easter, sews all night on a dress that is to be admired on the [other](piroska). In its seams [she](sari) comes upon a packet of letters from [Boston](@boston). [She](sari) can't read. [She](sari) asks the [governess](fraulein), the [fräulein](fraulein) from [Linz](@linz), [who](fraulein) reads two lines and goes the colour of the wash.
+ invite ferko piroska "has asked"
- reject piroska ferko "nothing to wear"
- love sari ferko "has been in love"
- help sari piroska "sews all night"
+ find sari "comes upon"
- create.past miklos "letters from Boston"
- discover fraulein miklos "reads two lines"

== 4 The Vintage Ball
For once the doors stand open. The [count](miklos) leads out [his](miklos) [wife](emma), as custom has it, then the head vintner's, and then, before three hundred eyes, the lady's [maid](piroska). The [coachman](ferko) holds [his](ferko) hat. Only the [dowager](gizella) continues to eat. Behind the press [Aurél](aurel) catches the [girl](sari) [who](sari) sewed the dress as [she](sari) runs out crying, lends [her](sari) [his](aurel) handkerchief, and, it being a warm night, [his](aurel) opinion of men; [she](sari) slaps [him](aurel), which has not happened to [him](aurel) in uniform, and which [he](aurel) is seen to think about. The [American](emma) dances with the [doctor](weiss), badly, and counts to herself in English.
- married emma miklos "wife"
+ flirt miklos piroska "before three hundred eyes"
- sad ferko "holds his hat"
- sad sari "crying"
- help aurel sari "lends her his handkerchief"
- attack sari aurel "slaps"
- date emma weiss "dances with"

== 5 A Letter Translated
[Fräulein Hölzl](fraulein) has taught English to the child of the house, [Tilda](tilda), orphaned [niece](tilda) of both [counts](aurel+miklos), and now gives a lesson to its [mistress](emma). [She](fraulein) lays the packet before the young [countess](emma). "[My](miklos) [own](piroska), it's only for the roof. When the roof is paid [I](miklos) shall come back to [you](piroska) as [I](miklos) went." The [wife](emma) reads it to the end, corrects the spelling of a word, and asks to whom it is addressed. The [governess](fraulein) would rather lose [her](fraulein) tongue. It is not the lady's [maid](piroska)'s way, however, to let others be questioned; "To [me](piroska), [my](piroska) [lady](emma)," says [Piroska](piroska), from the linen.
- advisor fraulein tilda "has taught"
- kin aurel+miklos tilda "niece"
+ reveal fraulein emma "lays the packet"
- love.past miklos piroska "My own"
+ betray.past miklos emma "only for the roof"
- discover emma miklos "reads it to the end"
- reveal piroska emma "To me, my lady"

== 6 Inventory
[She](emma) dismisses no one. The young [countess](emma) has the roof measured, to the shingle, and sends the bill to [her](emma) [husband](miklos)'s bedroom on a salver, with an itemised deduction for herself. [He](miklos) finds [his](miklos) way barred by a trunk. The [butler](benedek), [who](benedek) carries up the salver and has waited thirty years to see a [Zichy-Varga](miklos) made to read something through, treats himself to a cigar. In the garden room, the old [countess](gizella) is asked by the young [one](emma) whether [she](gizella) knew. "[My](gizella) dear," says [Gizella](gizella), "what do [you](emma) think [I](gizella) was the roof of?"
- quit! piroska emma "dismisses no one"
- married emma miklos "husband"
+ reject emma miklos "barred by a trunk"
- happy benedek "cigar"
- boss miklos benedek "butler"
- discover? gizella miklos "whether she knew"
+ reveal gizella emma "was the roof of"

== 7 Scarlet
The [child](tilda) has a throat. [Dr Weiss](weiss) orders straw on the drive and no one in or out; so that a [husband](miklos), a [wife](emma), and the [woman](piroska) [who](piroska) stands between [them](emma+miklos) are shut up together in the east wing with a [seven-year-old](tilda) [who](tilda) calls for [each](emma+miklos+piroska) in turn. Nights, the [two](emma+piroska) nurse [her](tilda), the [one](emma) with the sponge, the [other](piroska) with the songs; days, [they](emma+piroska) sleep in the same bed by turns. The [count](miklos), [who](miklos) has never been needed for anything, is allowed to carry the basin. In the second week [he](miklos) drops it: the fever has taken [him](miklos) too.
+ ill tilda "has a throat"
- advisor tilda weiss "Dr Weiss orders"
- married emma miklos "wife"
- help emma+piroska tilda "nurse her"
- housemate emma piroska "the same bed"
+ ill miklos "the fever has taken"

== 8 The Other Count
[Miklós](miklos) lies in the chapel, and the [heir](aurel), with four garrisons at [his](aurel) heels, is the [count](aurel). There are now three [ladies](emma+gizella+piroska) in black at one window, and only two of [them](emma+gizella+piroska) have a title. The [priest](priest) comforts the [widow](emma). The [mother](gizella), dry-eyed, walks past the [widow](emma) and [him](priest) and puts [her](gizella) shawl about the [third](piroska), [whose](piroska) teeth are chattering. The new [count](aurel)'s first act is to send for a man from the bank; [his](aurel) second is to go down to the kitchen and ask the [girl](sari) [who](sari) hit [him](aurel) what [she](sari) would do in [his](aurel) place. "Work," says [Sári](sari).
+ die miklos "lies in the chapel"
+ hire aurel "is the count"
- married.past emma miklos "widow"
- help priest emma "comforts the widow"
- parent gizella miklos "mother"
- help gizella piroska "puts her shawl about"
- attack.past sari aurel "hit"

== 9 Mr Lowell
From [Boston](@boston) arrives a [father](lowell), to fetch a [daughter](emma) and, if possible, a roof. [Mr Lowell](lowell) is received by a [dowager](gizella) in an apron and by a [count](aurel) with blisters. [Emma](emma) isn't at home; [she](emma) is up the bell tower with the [doctor](weiss), counting storks. [She](emma) has told [him](weiss) that [she](emma) was bought, and [he](weiss), [who](weiss) is a Jew in a county of bishops, has told [her](emma) what [he](weiss) would have paid. Neither has jumped. At dinner the [American](lowell) tells the old [lady](gizella) that [she](gizella) reminds [him](lowell) of no one; [she](gizella) drops a fork for the first time since 1867.
- travel lowell "arrives"
- meet aurel+gizella lowell "is received"
- parent lowell emma "father"
- date emma weiss "up the bell tower"
- reveal emma weiss "has told him"
+ love weiss emma "would have paid"
- flirt lowell gizella "reminds him of no one"
- love.start gizella lowell "drops a fork"

== 10 What Piroska Carries
The seam of the vintage dress has to be let out. The [coachman](ferko) notices first, being used to mares, and goes to the old [maid](piroska), as [she](piroska) begins to call herself at twenty-six, with [his](ferko) savings, [his](ferko) hat, and the offer of [his](ferko) name. It would be no lie, [he](ferko) says; [he](ferko) has been the father of it in [his](ferko) mind since the hatbox. [She](piroska) thanks [him](ferko), and weeps, and cannot. The [widow](emma), on the other side of the door, has been childless for exactly as long as [she](emma) has been married. [She](emma) goes to [her](emma) room; [she](emma) comes back with the cradle.
+ pregnant piroska miklos "let out"
- discover ferko piroska "notices first"
+ propose ferko piroska "offer of his name"
- reject piroska ferko "cannot"
- married.past emma miklos "widow"
- discover emma piroska "other side of the"
+ gift emma piroska "comes back with the"

== 11 The Bishop's Objection
A [Zichy-Varga](son) by the back stairs! The [priest](priest) refuses to christen; the county sends back its cards. [Gizella](gizella) has the carriage brought, drives to the [bishop](bishop), and reads aloud to [him](bishop) from the parish register the births in [his](bishop) own family, with months. On the way home, in the open landau, [she](gizella) allows [Mr Lowell](lowell) to hold the reins. Meanwhile the young [countess](emma) has fainted at the font, from laughing, into the arms of the [doctor](weiss); and [he](weiss), for the benefit of the entire congregation, forgets to set [her](emma) on [her](emma) feet.
- birth.past piroska son "by the back stairs"
- reject priest piroska "refuses to christen"
- threaten gizella bishop "reads aloud"
- flirt gizella lowell "hold the reins"
- ill emma "fainted"
- help weiss emma "into the arms"
+ love weiss emma "forgets to set her"

== 12 Roof
Storks. The [count](aurel), brown as a vintner, signs over half the cellar to the [housekeeper](sari), [who](sari) was the kitchen [girl](sari) and has made [him](aurel) wait until the debts were paid for a dance; the last of them fell due on Friday. The [dowager](gizella), as of June, is [Mrs Lowell](gizella), in [Boston](@boston), where [she](gizella) locks up the preserves. [Emma](emma) marries before a registrar, and takes off a title as one does a tight shoe. In the east wing [Piroska](piroska)'s [son](son), under a roof paid for by a [lady](emma) [he](son) will call aunt, is rocked by the [coachman](ferko), [whose](ferko) hat hangs on the door. It hangs there in the morning, too.
- gift aurel sari "signs over"
- hire sari aurel "housekeeper"
- date aurel sari "a dance"
- wedding.past gizella lowell "Mrs Lowell"
- move gizella "in Boston" @boston
+ wedding emma weiss "marries before a registrar"
- parent piroska son "Piroska's son"
- help ferko son "rocked"
+ couple.start ferko piroska "in the morning"
