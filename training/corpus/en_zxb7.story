%series Guild of the Ninth Knot
%lang en
%genre fantasy: a guild of rope-makers whose knots bind promises, the inlay of a DVD box
%cast iso | Isolt; Isolt of the Walk | f
%cast wil | Wilmot | m
%cast edr | Edric | m
%cast leo | Leofa | f
%cast thu | Master Thurstan; Thurstan | m
%cast per | Pernel | f
%cast hes | Lady Hespera; Hespera | f
%cast sab | Prince Sabin; King Sabin; Sabin | m
%cast mau | Maudlin | f
%cast roh | Queen Rohese; Rohese | f
%cast fer | - | f
%cast pri | - | m
%cast cap | - | m
%cast god | - | f

== 1 The Walk
A promise tied by the Guild of the Ninth Knot cannot be broken, except by whoever tied it. When [Master Thurstan](thu) falls from the loft of the ropewalk, [his](thu) four [apprentices](edr+iso+leo+wil), [Isolt](iso), [Wilmot](wil), [Edric](edr) and [Leofa](leo), are left with an empty chair and a length of cut cord. [Pernel](per), [his](thu) [widow](per), takes [his](thu) seat and swears that it was no accident. And [Isolt](iso) finds, knotted round [her](iso) own wrist, a vow [she](iso) cannot remember making.
+ die thu "falls from the loft"
- advisor.past thu edr+iso+leo+wil "four apprentices"
- married.past per thu "widow"
+ hire per "takes his seat"
- accuse per _ "no accident"
- discover iso "a vow"

== 2 A Bride on a Line
[Lady Hespera](hes) orders a wedding cord for [Prince Sabin](sab), [her](hes) [stepson](sab), and a bride [he](sab) has never set eyes on. [Sabin](sab) would sooner be bound to a millstone. While [Edric](edr) twists and [Wilmot](wil) boasts, the [prince](sab) strikes up a conversation with [Leofa](leo) over the hemp, and before the cord is dry [both](leo+sab) are hopelessly tangled. [Isolt](iso) shows the mark on [her](iso) wrist to [Pernel](per), [who](per) turns pale and claims not to know the hand.
- kin hes sab "stepson"
- wedding? _ sab "wedding cord"
+ love.start leo sab "hopelessly tangled"
+ love.start sab leo "hopelessly tangled"
- meet leo sab "strikes up a conversation"
- reveal iso per "shows the mark"
- betray per iso "claims not to know"

== 3 The Slip
Every apprentice has one knot too many. [Edric](edr)'s is a letter to [Isolt](iso), three winters old and never sent; [Wilmot](wil)'s is a debt to the moneylending [ferrywoman](fer); [Leofa](leo)'s is on [his](sab) way to the altar with another. On the eve of the ceremony [Leofa](leo) loosens the cord by half a strand. It snaps before the whole court. [Hespera](hes) has the guild sealed, and [Pernel](per), to protect [her](per) four [pupils](edr+iso+leo+wil), puts out [her](per) hands for the irons.
+ love edr iso "a letter to Isolt"
- confess! edr iso "never sent"
- wedding? _ sab "to the altar"
- betray leo hes "loosens the cord"
+ arrest hes per "for the irons"
- help per edr+iso+leo+wil "to protect"
- advisor per edr+iso+leo+wil "four pupils"

== 4 Under the Tannery
Homeless, hungry and at odds, [the four](edr+iso+leo+wil) hide in the cellar of [Maudlin](mau), a [tanner](mau) [who](mau) once jilted [Master Thurstan](thu). [Wilmot](wil) blames [Leofa](leo) for everything, [Leofa](leo) blames [Wilmot](wil) for talking, and it takes a bucket of lime to cool [them](leo+wil). [Maudlin](mau) has kept a casket of [Thurstan](thu)'s. Inside lies the truth: [he](thu) had a [daughter](iso) outside wedlock, and [her](iso) cradle-knot matches the mark on [Isolt](iso)'s arm.
- flee edr+iso+leo+wil "hide in the cellar"
- help mau edr+iso+leo+wil "the cellar of Maudlin"
- breakup.past mau thu "once jilted"
- accuse wil leo "blames Leofa"
- accuse leo wil "blames Wilmot"
+ parent thu iso "had a daughter"
- discover iso thu "Inside lies the truth"

== 5 The Weight of Hemp
[Isolt](iso) mourns a [father](thu) [whom](thu) [she](iso) only ever called Master. [Edric](edr), [who](edr) would carry mountains for [her](iso), carries water. In the palace dungeon, meanwhile, [Pernel](per) has a nightly visitor: [Queen Rohese](roh), [Sabin](sab)'s [mother](roh), dead these nine years and still angry. [She](roh) was not taken by fever, whispers the [ghost](roh), but by a noose that undid itself. [Wilmot](wil), for thirty silver pieces and a clean slate with the [ferrywoman](fer), sells the address of the cellar.
- sad iso thu "mourns"
- parent thu iso "a father"
- love edr iso "would carry mountains"
- help edr iso "carries water"
- die.past roh "dead these nine years"
- parent roh sab "mother"
+ kill.past _ roh "by a noose"
- reveal roh per "whispers the ghost"
+ betray wil edr+iso+leo "sells the address"

== 6 Hounds
Bloodhounds at the tannery door! [Maudlin](mau) holds the stairs with a flensing knife so that the [others](edr+iso+leo) can get away through the vats, and pays for it with an eye. [Wilmot](wil), watching from the alley, is sick into the gutter. Only [Leofa](leo) is caught. Brought before [Sabin](sab) in chains, [she](leo) expects the rope; [he](sab) kneels, unlocks [her](leo) and places [his](sab) heart, such as it is, at [her](leo) disposal. [Hespera](hes) is listening behind the arras.
+ rescue mau edr+iso+leo "holds the stairs"
- flee edr+iso+leo "through the vats"
- injure mau "with an eye"
- sad wil "sick into the gutter"
- arrest _ leo "is caught"
- kill? _ leo "expects the rope"
- rescue sab leo "unlocks her"
+ confess sab leo "places his heart"
- discover hes leo+sab "listening behind the arras"

== 7 What the Ferrywoman Wants
Money cannot buy a conscience back, as [Wilmot](wil) finds when the [ferrywoman](fer) refuses [his](wil) silver. [She](fer) wants a kiss instead, and after it [he](wil) is no longer sure what [he](wil) was so afraid of. On the far bank, [Isolt](iso) and [Edric](edr) share a blanket with a sword between [them](edr+iso), and neither sleeps. [She](iso) asks [him](edr) outright whether [he](edr) loves [her](iso). [He](edr) says no. It is the first lie [he](edr) has ever told, and [both](edr+iso) believe it.
- reject fer wil "refuses his silver"
+ kiss fer wil "after it"
- sad.past wil "so afraid of"
- love? edr iso "asks him outright"
- love! edr iso "says no"
+ betray edr iso "first lie"

== 8 Stepmother's Sampler
[Hespera](hes)'s pastime comes to light: in a tower without stairs [she](hes) keeps the nooses of everyone who ever stood in [her](hes) path, the [queen](roh)'s and [Thurstan](thu)'s among them. [Leofa](leo) and [Sabin](sab), eloping by way of the roof, stumble upon it. [Sabin](sab) recognizes the braid from [his](sab) [mother](roh)'s hair. Grief makes [him](sab) reckless; [he](sab) draws on [Hespera](hes) and is caught fast in [her](hes) girdle. [Leofa](leo), flung from the battlements, lands in the moat and in [Wilmot](wil)'s boat.
- kill.past hes roh+thu "keeps the nooses"
- flee leo+sab "eloping"
+ discover leo+sab hes "stumble upon it"
- parent roh sab "mother"
- sad sab roh "Grief"
- attack sab hes "draws on Hespera"
+ abduct hes sab "caught fast"
- attack _ leo "flung from the battlements"
- rescue wil leo "in Wilmot's boat"

== 9 Splice
Can a cut rope be whole again? [Wilmot](wil) lays [his](wil) treason before [Isolt](iso), [Edric](edr) and [Leofa](leo), and [Maudlin](mau), bandaged, is the first to spit and the first to shake [his](wil) hand. The [others](edr+iso+leo) follow suit, [Leofa](leo) last. A [captain](cap) of the guard, homesick for honesty, opens [Pernel](per)'s cell. On the road the [widow](per) tells [Isolt](iso) whose vow [she](iso) wears: [her](iso) [mother](hes) tied it, on the day [she](hes) gave [her](iso) away. [Her](iso) [mother](hes) is called [Hespera](hes).
- reveal wil edr+iso+leo "lays his treason before"
+ reconcile edr+iso+leo+mau wil "shake his hand"
- injure mau "bandaged"
- rescue cap per "opens Pernel's cell"
- reveal per iso "tells Isolt"
+ parent hes iso "Her mother is called"

== 10 Daughter of the Noose
[Isolt](iso) walks into the palace alone and presents herself as the lost [daughter](iso). [Hespera](hes) weeps real tears, dresses [her](iso) in grey silk and teaches [her](iso) the Ninth Knot, which strangles at a distance. [Edric](edr), told of it by a [kitchenmaid](god), believes that [Isolt](iso) has changed sides and gets drunk for the first time. [Leofa](leo) does not believe it. Neither does [Sabin](sab), dangling in the tower, for every night somebody loosens [his](sab) bonds by exactly one strand.
- travel iso hes "walks into the palace"
+ reveal iso hes "presents herself"
- parent hes iso "lost daughter"
- gift hes iso "dresses her"
- advisor hes iso "teaches her"
- betray! iso edr "has changed sides"
- help _ sab "loosens his bonds"

== 11 The Unmaking
[Hespera](hes) demands a proof of filial love: [Edric](edr)'s neck. Before the assembled court [Isolt](iso) lays the cord about [his](edr) throat, and [he](edr), thinking himself lost, says at last what the letter said. "[I](iso) read it three winters ago," [she](iso) replies, and pulls. It is the other end that tightens. [Hespera](hes) falls; dying, [she](hes) undoes the vow on [her](hes) [daughter](iso)'s wrist. [Leofa](leo), [Wilmot](wil), [Pernel](per) and [Maudlin](mau) storm the gate just in time to catch the fainting [executioner](iso).
- kill? iso edr "Edric's neck"
+ confess edr iso "says at last"
- discover.past iso edr "I read it"
+ kill iso hes "pulls"
- die hes "Hespera falls"
- parent hes iso "daughter's wrist"
- attack leo+mau+per+wil "storm the gate"
- help leo+mau+per+wil iso "catch the fainting"

== 12 Ninth
The ropewalk hums again, with [Pernel](per) at its head, [Maudlin](mau) at [her](per) table and the two old [rivals](mau+per) quarrelling nightly over a dead [man](thu)'s virtues. [King Sabin](sab) marries [Leofa](leo) without a cord, to the horror of the [archpriest](pri). [Wilmot](wil) ferries the guests across at half price, [his](wil) [ferrywoman](fer) on the tiller. [Isolt](iso), [who](iso) sleeps badly and has sworn never to tie another knot, goes out to the hemp field. [Edric](edr) is already there. Neither says a word, and the sword is nowhere to be seen.
- hire per "at its head"
- enemy mau per "rivals"
- quarrel mau per "quarrelling nightly"
+ wedding leo sab "marries Leofa"
- sad pri leo+sab "horror of the archpriest"
- couple fer wil "his ferrywoman"
- sad iso "sleeps badly"
+ couple.start? edr iso "nowhere to be seen"
