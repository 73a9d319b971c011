%series Closed in November
%lang en
%genre drill
%cast roswitha | Roswitha Tschudi; Frau Tschudi; Roswitha | f
%cast kaspar | Kaspar Tschudi; Kaspar | m
%cast leonie | Leonie Tschudi; Leonie | f
%cast gregor | Gregor Tschudi; Gregor | m
%cast late | - | m
%cast beat | Beat Amrein; Beat; Amrein | m
%cast sunniva | Sunniva Dahl; Sunniva | f
%cast ragna | Dr Ragna Dahl; Dr Dahl; Ragna | f
%cast ottavio | Ottavio Bruni; Ottavio; Bruni | m
%cast fiamma | Fiamma | f
%cast nanda | Nanda Iyer; Nanda | f
%cast hobbs | Colonel Hobbs; Hobbs; Percival | m
%cast tuppence | Tuppence | f
%cast tupmum | - | f
%cast sweep | - | n
%cast driver | - | m
%cast skater | Yuki | f
%cast skatermum | - | f
%cast conductor | - | m
%cast baby | - | f

== 1
The hotel Murmelhof has forty beds and one will. By it [Frau Tschudi](roswitha)'s late [husband](late) left the house to whichever of [their](late+roswitha) [children](kaspar+leonie) should marry first. [Kaspar](kaspar) skis; [Leonie](leonie) cooks; [neither](kaspar+leonie) so much as dances. [Their](kaspar+leonie) [uncle](gregor), [Gregor](gregor), is to have everything if [they](kaspar+leonie) are still single on New Year's Day. [He](gregor) sends [them](kaspar+leonie) a calendar.
- die.past late "late"
- married.past late roswitha "husband"
- parent late+roswitha kaspar+leonie "children"
- wedding? kaspar+leonie "should marry"
- kin gregor kaspar+leonie "uncle"
+ gift gregor kaspar+leonie "calendar"
- find? gregor "have everything"
- gift? late kaspar+leonie "left"

== 2
[Kaspar](kaspar)'s new [trainer](sunniva) gets off the rack railway carrying the [conductor](conductor), [who](conductor) has fainted. [Sunniva Dahl](sunniva) won everything there is, until a knee went at [Kitzbühel](@kitz). [She](sunniva) looks over [her](sunniva) [pupil](kaspar), says that [he](kaspar) is fat, and has [his](kaspar) [sister](leonie) show [her](sunniva) the larder. By supper the key to it hangs round the [Norwegian](sunniva)'s neck.
+ travel sunniva "gets off"
- advisor sunniva kaspar "trainer"
- help sunniva conductor "carrying"
- ill conductor "fainted"
- find.past sunniva "won"
- injure.past sunniva "knee went" @kitz
- sibling kaspar leonie "sister"

== 3
At the desk stands [Ottavio Bruni](ottavio), [who](ottavio) knows eleven languages and was left in six of them, each time by the same [woman](fiamma). [Leonie](leonie) saves [him](ottavio) the burnt almonds. [He](ottavio) believes that [she](leonie) is merely tidy. [Beat Amrein](beat), ski [instructor](beat) and [her](leonie) [brother](kaspar)'s oldest [friend](beat), eats them behind [his](ottavio) back, and believes that they are for [him](beat).
- breakup.past fiamma ottavio "left"
- gift leonie ottavio "almonds"
- love leonie ottavio "saves him"
- steal beat ottavio "eats them"
- friend beat kaspar "oldest friend"
+ love! leonie beat "for him"

== 4
[Gregor](gregor) arrives to count the beds. [He](gregor) is courteous to [his](gregor) [sister-in-law](roswitha) and measures [her](roswitha) curtains. When [Roswitha](roswitha) asks what [he](gregor) would do with the house, [he](gregor) says "Apartments", in the tone in which others say grace. That night a cat is blamed for what happens to [his](gregor) hat. [Roswitha](roswitha) keeps no cat.
+ travel gregor "arrives"
- investigate gregor _ "count the beds"
- kin gregor roswitha "sister-in-law"

== 5
A yoga [teacher](nanda) has been booked by mistake for a yogurt salesman. [Nanda Iyer](nanda) stays nonetheless, since the [driver](driver) [who](driver) brought [her](nanda) has gone, and sets seventeen bankers on their heads. [Kaspar](kaspar), passing the ballroom, looks in upside down, so to speak, and walks into a pillar. [His](kaspar) [coach](sunniva) has [him](kaspar) carried up to [her](sunniva) [sister](ragna), the house [doctor](ragna).
- help driver nanda "brought her"
- advisor nanda _ "teacher"
+ love.start kaspar nanda "walks into a pillar"
- injure kaspar "pillar"
- advisor sunniva kaspar "coach"
- sibling ragna sunniva "sister"
- hire nanda "booked"

== 6
[Dr Ragna Dahl](ragna) sews neatly and asks nothing. [She](ragna) and [Sunniva](sunniva) share a room and have not exchanged a sentence since [Kitzbühel](@kitz), where it was [Ragna](ragna) [who](ragna) passed the knee as fit. The [patient](kaspar), between two stitches, inquires about it. "[She](sunniva) begged [me](ragna)," says the [doctor](ragna). Across the passage, through a thin wall, [she](sunniva) hears that, and turns up the radio.
- treat kaspar ragna "sews"
- housemate ragna sunniva "share a room"
- enemy ragna sunniva "not exchanged a sentence"
+ reveal ragna kaspar "begged me"
- discover sunniva ragna "hears that"
- treat.past sunniva ragna "passed the knee"

== 7
[Colonel Hobbs](hobbs) has come every winter since [his](hobbs) honeymoon, for the last nine with an urn. This year [he](hobbs) brings a [girl](tuppence) of ten as well. [Tuppence](tuppence) is [his](hobbs) [daughter](tupmum)'s; the [daughter](tupmum) is in prison, over some cheques. "Mummy is in the navy," the [child](tuppence) informs [Roswitha](roswitha), looking [her](roswitha) in the eye. [Roswitha](roswitha), [whose](roswitha) own [husband](late) was so often at the dentist, gives [her](tuppence) the room with the swing.
- travel hobbs+tuppence "brings"
- die.past _ "urn"
- parent tupmum tuppence "daughter's"
- parent hobbs tupmum "daughter"#2
- arrest.past _ tupmum "prison"
+ betray tuppence roswitha "navy"
- gift roswitha tuppence "the room"
- return hobbs "come every winter"
- married.past _ hobbs "honeymoon"
- married.past late roswitha "husband"

== 8
From the rooms things vanish: a brooch, a flute, the [Colonel](hobbs)'s left spur. At midnight [Tuppence](tuppence) meets a chimney [sweep](sweep) on the back stairs, black from head to foot, [who](sweep) lays a finger on the place where a mouth would be and hands [her](tuppence) a marzipan pig. [She](tuppence) accepts it. [She](tuppence) knows something about not telling; [she](tuppence) does not tell [her](tuppence) [grandfather](hobbs).
- steal _ hobbs "vanish"
+ meet sweep tuppence "meets"
- gift sweep tuppence "marzipan pig"
- reveal! tuppence hobbs "does not tell"
- kin hobbs tuppence "grandfather"

== 9
[Gregor](gregor) has worked out that [he](gregor) is safe so long as [Kaspar](kaspar) trains and [Leonie](leonie) burns almonds. So [he](gregor) makes [Ottavio](ottavio) an offer: the management of a palace in [Lugano](@lugano), from the first of December. The [receptionist](ottavio) says no in eleven languages. [Leonie](leonie)'s [uncle](gregor) then looks up, in an old register, whom to write to; and a perfumed letter goes off to [Naples](@naples).
+ hire? ottavio gregor "offer" @lugano
- reject ottavio gregor "says no"
- kin gregor leonie "uncle"
- invite gregor fiamma "perfumed letter"
- discover gregor "worked out"

== 10
[She](fiamma) comes by the noon train, singing. [Fiamma](fiamma) is [Ottavio](ottavio)'s former [wife](fiamma), three times over, and is engaged by [Gregor](gregor) for the bar. [Ottavio](ottavio) hands [her](fiamma) [her](fiamma) key without looking up; [he](ottavio) has gone as white as the register. The [cook](leonie), behind the hatch, asks [Beat](beat) who that is. "That," says [he](beat), with [his](beat) mouth full, "is why [he](ottavio) never says anything."
+ return fiamma ottavio "comes by the noon"
- divorce.past fiamma ottavio "three times over"
- ex fiamma ottavio "former wife"
- hire fiamma gregor "engaged"
- sad ottavio "white"
- reveal beat leonie "says he"
- gift ottavio fiamma "key"

== 11
[Leonie](leonie) throws away the almonds. [Amrein](beat), [who](beat) finds them in the bin, thinks that [he](beat) has offended [her](leonie), and turns up that evening with gentians, in a tie. [She](leonie) is so unhappy, and [he](beat) so clean, that [she](leonie) lets [him](beat) stay and peel. At two in the morning, among the peelings, [he](beat) asks [her](leonie). [She](leonie) says that [she](leonie) will sleep on it.
- find beat "finds them"
- gift beat leonie "gentians"
- sad leonie "unhappy"
- help beat leonie "peel"
+ propose beat leonie "asks her"
- sad! leonie beat "offended"

== 12
Nothing that is asked in that kitchen stays there. [Kaspar](kaspar) thumps [his](kaspar) [friend](beat)'s back; [Roswitha](roswitha) weeps into the wrong tureen; and [Ottavio](ottavio), [whom](ottavio) nobody has told, enters "Tschudi and Amrein" in the book for a double room, in error, and strikes it out. It is [Gregor](gregor) [who](gregor) comforts [Fiamma](fiamma) with a bonus: in place of the [Italian](ottavio), [she](fiamma) is to sing at the [instructor](beat).
- friend beat kaspar "friend's"
+ hire gregor fiamma "bonus"
- wedding? beat leonie "double room"
- reveal! _ ottavio "told"
- help gregor fiamma "comforts"
- flirt? beat fiamma "sing at"

== 13
[Fiamma](fiamma) has never failed with a tie. [She](fiamma) twists an ankle at the top of the nursery slope, and [Beat](beat) carries [her](fiamma) down it, then up again, as [she](fiamma) has left [her](fiamma) glove. [Tuppence](tuppence) is on the drag lift with a pair of opera glasses. "[He](beat)'s kissing the ankle," [she](tuppence) reports to [her](tuppence) new [friend](leonie), the [cook](leonie), over the pudding. "The wrong one, [I](tuppence) think."
- injure! fiamma "twists an ankle"
- betray fiamma beat "twists"
- help beat fiamma "carries her down"
+ kiss beat fiamma "kissing the ankle"
- reveal tuppence leonie "reports"
- friend leonie tuppence "friend"
- lose fiamma "left her glove"

== 14
[Leonie](leonie) is relieved, and ashamed of it. [She](leonie) gives [Beat](beat) back [his](beat) gentians, pressed. [He](beat) confesses to one ankle; [she](leonie) forgives [him](beat) both. There goes the house, sighs [her](leonie) [mother](roswitha). But [Kaspar](kaspar) is not dead yet: [he](kaspar) has lost four kilos, [he](kaspar) can stand on [his](kaspar) head, and [he](kaspar) has only to tell [Nanda](nanda) why.
- happy leonie "relieved"
- reject leonie beat "gives Beat back"
- reveal beat leonie "confesses to one ankle"
+ reconcile beat leonie "forgives"
- parent roswitha leonie "mother"
- confess? kaspar nanda "tell Nanda why"
- sad leonie "ashamed"
- sad roswitha "sighs"

== 15
[He](kaspar) tells [her](nanda) upside down, since only then do [their](kaspar+nanda) eyes meet. [Nanda](nanda) hears [him](kaspar) out and comes slowly down. [She](nanda) likes [him](kaspar) very much, [she](nanda) says. There is however a [person](ragna) [who](ragna) sews neatly and asks nothing, and of [whom](ragna) [she](nanda) has thought since the day [he](kaspar) hit the pillar. [Kaspar](kaspar) remains on [his](kaspar) head until [his](kaspar) [trainer](sunniva) tips [him](kaspar) over.
+ confess kaspar nanda "tells her"
- reject nanda kaspar "There is however"
- love nanda ragna "has thought"
- advisor sunniva kaspar "trainer"
- injure.past kaspar "hit"
- friend kaspar nanda "likes"

== 16
"Good," says [Sunniva](sunniva), "now [you](kaspar) can ski." [She](sunniva) has [him](kaspar) up at four. [She](sunniva) follows [him](kaspar) down on the bad knee, bellowing; and on the third morning, at the gate they call the Widow, the knee gives. [He](kaspar) hears the bellowing stop. [He](kaspar) climbs four hundred metres back and finds [his](kaspar) [tormentor](sunniva) in a drift, with [her](sunniva) hat on straight, crying with rage.
+ injure sunniva "the knee gives"
- find kaspar sunniva "finds his tormentor"
- sad sunniva "crying"
- advisor sunniva kaspar "has him up"

== 17
[He](kaspar) brings [her](sunniva) in on [his](kaspar) back. The only [one](ragna) [who](ragna) can operate is the [one](ragna) to [whom](ragna) [she](sunniva) doesn't speak. "Don't let [her](ragna)," says [Sunniva](sunniva), and holds out the leg. It takes [Ragna](ragna) three hours. When [her](ragna) [sister](sunniva) wakes, the [surgeon](ragna) is asleep across the foot of the bed. A hand comes down and, after a time, very crossly, strokes [her](ragna) hair.
- rescue kaspar sunniva "brings her in"
- treat sunniva ragna "operate"
- sibling ragna sunniva "sister"
+ reconcile ragna sunniva "strokes her hair"
- enemy ragna sunniva "doesn't speak"

== 18
From the doorway [Nanda](nanda) has seen it all. [She](nanda) puts down the soup [she](nanda) was bringing and goes out on tiptoe. [Dr Dahl](ragna), [who](ragna) isn't asleep by any means, catches up with [her](nanda) by the linen cupboard; there [she](ragna), [who](ragna) asks nothing, asks something. The cupboard door shuts. [Tuppence](tuppence), looking for clues, notes in [her](tuppence) book: "Not the [sweep](sweep)."
- discover nanda ragna+sunniva "seen it all"
+ affair.start nanda ragna "cupboard door shuts"
- investigate tuppence sweep "looking for clues"
- create tuppence "notes"

== 19
Now the [Colonel](hobbs)'s urn is gone. [He](hobbs) does not make a scene; [he](hobbs) sits down in the hall and cannot be got to stand. [His](hobbs) [granddaughter](tuppence) has kept silent about spurs, but this is different. [She](tuppence) stretches a thread across the back stairs. At midnight there's a crash, a scream on high C, and in a cloud of soot lies, with an armful of silver, [Fiamma](fiamma).
- steal sweep hobbs "gone"
- sad hobbs "sits down"
- kin hobbs tuppence "granddaughter"
+ discover tuppence fiamma "a scream on high"
- attack tuppence fiamma "thread"
- steal fiamma _ "silver"
- reveal! tuppence hobbs "kept silent"

== 20
"It was for [him](ottavio)," sobs the [singer](fiamma), and it takes [Ottavio](ottavio) a while to see that [she](fiamma) means [Ottavio](ottavio). [Gregor](gregor) had told [her](fiamma) that [her](fiamma) [ex-husband](ottavio) was drowning in debts. [She](fiamma) has left [him](ottavio) three times; [she](fiamma) had never been able to bear the thought of [him](ottavio) poor. The urn [she](fiamma) took for a cocktail shaker. [She](fiamma) hands it back to [Hobbs](hobbs) on [her](fiamma) knees.
- sad fiamma "sobs"
- betray.past gregor fiamma "had told her"
- ex fiamma ottavio "ex-husband"
- breakup.past fiamma ottavio "left him three times"
- steal.past fiamma hobbs "took"
+ gift fiamma hobbs "hands it back"
- help? fiamma ottavio "for him"

== 21
Somebody ought to fetch the police. [Roswitha](roswitha) looks at the [thief](fiamma), at the [Colonel](hobbs), [who](hobbs) shakes [his](hobbs) head, and at [Ottavio](ottavio), [who](ottavio) has found a handkerchief in [his](ottavio) sleeve for [her](fiamma). The soot is washed off in the laundry. [Leonie](leonie) has to heat the water; [she](leonie) does so, bucket upon bucket, and in the last one, as no one is by, [she](leonie) washes [her](leonie) own eyes.
- arrest? _ fiamma "fetch the police"
- help hobbs fiamma "shakes his head"
- help ottavio fiamma "handkerchief"
+ sad leonie "eyes"
- steal.past fiamma _ "thief"
- help leonie fiamma "heat the water"

== 22
Meanwhile [Tuppence](tuppence) has gone. On [her](tuppence) pillow lies the book of clues, open at the last page: if people who take things can be let off, [she](tuppence) will tell the prison so. [Her](tuppence) [grandfather](hobbs) reads it aloud and for the first time calls [his](hobbs) [daughter](tupmum) by name. It is snowing. Every man in the house goes out with a lantern, and [Gregor](gregor), [who](gregor) owns the only sledge with bells, is asked for it.
+ flee tuppence "gone"
- help? tuppence tupmum "tell the prison"
- kin hobbs tuppence "grandfather"
- parent hobbs tupmum "daughter"
- help? gregor _ "asked for it"
- rescue? _ tuppence "lantern"

== 23
[He](gregor) does not lend it; [he](gregor) drives it. Nobody is more surprised than the horses. At the frozen lake a young [skater](skater) in white waves [him](gregor) down: under [her](skater) coat, blue with cold, is a [child](tuppence) [whom](tuppence) [she](skater) has pulled out of a hole in the ice. [Gregor](gregor) wraps [them](skater+tuppence) both in the curtains that [he](gregor) had in mind for the apartments, and whips the horses home.
- rescue skater tuppence "pulled out"
- injure tuppence "blue with cold"
+ help gregor skater+tuppence "wraps"
- meet gregor skater "waves him down"
- travel gregor "drives"

== 24
By the stove the [skater](skater) thaws out. [Her](skater) name is [Yuki](skater), [she](skater) is from [Sapporo](@sapporo), and [she](skater) is looking for a [man](gregor) of [whom](gregor) [her](skater) late [mother](skatermum) would only say that [he](gregor) counted everything: stairs, spoons, [her](skatermum) freckles. All heads turn. [Gregor](gregor), [who](gregor) was just counting the logs, lets one fall. "A hundred and four," [he](gregor) says, quite hoarse. "On the left side alone."
- reveal skater "is Yuki"
- die.past skatermum "late"
- parent skatermum skater "mother"
- parent gregor skater "counted everything"
- love.past gregor skatermum "freckles"
+ discover gregor skater "lets one fall"
- investigate skater gregor "looking for"

== 25
[Gregor](gregor) has a [daughter](skater), and [she](skater) can do figures. [Yuki](skater) wants nothing from [him](gregor), [she](skater) says, but to look. [He](gregor) lets himself be looked at for a whole evening. Next morning [he](gregor) takes the tape measure off [his](gregor) [sister-in-law](roswitha)'s curtains, gives [Kaspar](kaspar) a calendar with no crosses in it, and asks [Leonie](leonie), since [she](leonie) is so tidy, whether [she](leonie) has ever said one plain word to that [man](ottavio) at the desk.
- parent gregor skater "daughter"
- kin gregor roswitha "sister-in-law"
- gift gregor kaspar "calendar"
+ help gregor leonie "one plain word"

== 26
[She](leonie) hasn't. [She](leonie) goes to say it, in an apron, with a plate; and there, [her](fiamma) elbows on the register, leans [his](ottavio) [ex-wife](fiamma), scrubbed and beautiful. [Leonie](leonie) turns on [her](leonie) heel. "Stay," says [Fiamma](fiamma). "[I](fiamma)'ve been asking [him](ottavio) to try it a fourth time. [He](ottavio) says [he](ottavio) can't; [he](ottavio) says that somebody has stopped giving [him](ottavio) almonds, and [he](ottavio) can think of nothing else."
- ex fiamma ottavio "ex-wife"
- reconcile? fiamma ottavio "try it"
- reject ottavio fiamma "he can't"
- reveal fiamma leonie "says Fiamma"
+ love ottavio leonie "nothing else"
- flee leonie "turns on her heel"
- confess? leonie ottavio "goes to say it"
- gift! leonie ottavio "stopped giving"

== 27
The plate holds almonds. Neither of [the two](leonie+ottavio) can find a word in any of eleven languages, so that [Fiamma](fiamma) has to do it for [them](leonie+ottavio). [She](fiamma) does it in Neapolitan, with gestures. At the end [she](fiamma) joins [their](leonie+ottavio) hands, blows [her](fiamma) nose, and takes the evening train with [Beat](beat), [who](beat) has bought a tie for the journey and does not ask how long it will last.
- gift leonie ottavio "almonds"
- help fiamma leonie+ottavio "do it for them"
+ couple.start leonie ottavio "joins their hands"
- travel beat+fiamma "takes the evening train"
- couple.start beat fiamma "last"

== 28
[Kaspar](kaspar) races on Saint Sylvester's Day. [His](kaspar) [trainer](sunniva) watches from a deck chair with [her](sunniva) leg up, and [her](sunniva) [sister](ragna) holds the thermos. [He](kaspar) leads by a second as far as the Widow. There [he](kaspar) sees that [she](sunniva) has stood up, on both legs, to bellow. [He](kaspar) looks one instant too long, loses a ski, and comes in last, on one, beaming like a lamp.
- advisor sunniva kaspar "trainer"
- sibling ragna sunniva "sister"
- recover sunniva "stood up"
- lose kaspar "comes in last"
+ love kaspar sunniva "one instant too long"
- happy kaspar "beaming"
- help ragna sunniva "holds the thermos"

== 29
"Idiot," says [Sunniva](sunniva). "What were [you](kaspar) looking at?" [He](kaspar) tells [her](sunniva). [She](sunniva) is thirty-nine, [she](sunniva) points out; [she](sunniva) has one knee, a temper, and the key to [his](kaspar) larder. [He](kaspar) has thought about the larder, says [Kaspar](kaspar). It is ten minutes to midnight. [Ragna](ragna), [who](ragna) never asks anything, asks if one of [them](kaspar+sunniva) would mind answering before [her](ragna) hand freezes to the thermos.
+ confess kaspar sunniva "tells her"

== 30
At the Murmelhof the [registrar](hobbs) is [Colonel Hobbs](hobbs), by virtue of a certificate from [Rangoon](@rangoon). At five to twelve [he](hobbs) weds [Leonie](leonie) to [Ottavio](ottavio). At four minutes to, the door flies open, and [her](leonie) [brother](kaspar) carries in a [bride](sunniva) with a crutch. [He](kaspar) has missed it by one minute. [He](kaspar) could not care less; [his](kaspar) [uncle](gregor), [who](gregor) holds the watch, has stopped it anyhow.
+ wedding leonie ottavio "weds"
- sibling kaspar leonie "brother"
- engaged kaspar sunniva "bride"
- kin gregor kaspar "uncle"
- lose kaspar "missed it"

== 31
So the house is [Leonie](leonie)'s, and the first thing [she](leonie) does with it is to give half to [Kaspar](kaspar). [Their](kaspar+leonie) [mother](roswitha) burns the will, under the punch. [Nanda](nanda) and the [doctor](ragna) have taken over the linen cupboard for good. Only [Roswitha](roswitha) is left without anyone; and the [Colonel](hobbs), after clearing [his](hobbs) throat, asks whether there might be room, on some shelf of [hers](roswitha), for an urn and himself.
- find leonie "is Leonie's"
- gift leonie kaspar "half"
- parent roswitha kaspar+leonie "mother"
- couple nanda ragna "for good"
+ propose hobbs roswitha "asks whether"
- housemate? hobbs roswitha "room"
- sad roswitha "without anyone"

== 32
In spring a thin [woman](tupmum) with a cardboard suitcase stands in the drive. [Tuppence](tuppence), on skates, being taught by [Yuki](skater) to fall, gets up and stops. "Is the navy over?" [she](tuppence) asks. "It is," says [her](tuppence) [mother](tupmum). [Frau Tschudi](roswitha) looks at [her](tupmum), then at the till, then at the [Colonel](hobbs)'s face, and takes from its hook the one key which [she](roswitha) has never given to anybody.
+ return tupmum tuppence "stands in the drive"
- advisor skater tuppence "taught"
- parent tupmum tuppence "mother"
- help roswitha tupmum "the one key"

== 33
They close in November. [Kaspar](kaspar) closes the shutters, [his](kaspar) [wife](sunniva) the larder. [Leonie](leonie), eight months gone, is forbidden the ladder by [her](leonie) [husband](ottavio) in all [his](ottavio) languages, climbs it, and has to be helped down by [her](leonie) [sister-in-law](sunniva)'s [sister](ragna). "Now?" says [Ragna](ragna). "Now," says [Leonie](leonie). The [girl](baby) is born among the folded tablecloths, and [Gregor](gregor) counts [her](baby) toes: ten, ten, and once again, for joy, ten.
- married kaspar sunniva "wife"
- pregnant leonie ottavio "eight months gone"
- married leonie ottavio "husband"
- kin leonie sunniva "sister-in-law"
- sibling ragna sunniva "sister"#2
- help ragna leonie "helped down"
+ birth leonie baby "born"
- happy gregor "joy"
