%series Saint Orla's Keys
%lang en
%genre historical convent and castle drama on a northern island, wry weekly recap column
%cast benedikta | Abbess Benedikta; Mother Benedikta; Benedikta | f
%cast runa      | Runa; Sister Runa; Abbess Runa | f
%cast gisla     | Gisla; Countess Gisla | f
%cast einar     | Count Einar; Einar | m
%cast hope      | Hope; Sister Hope | f
%cast ketil     | Ketil; Count Ketil | m
%cast solveig   | Solveig | f
%cast father    | Father Anselm; Anselm | m
%cast cellarer  | Sister Jutta; Jutta | f
%cast miller    | - | m
%cast novice    | Ylva | f
%cast smith     | Storm | m
%cast bishop    | - | m
%cast baby      | Benno | m
%cast guard     | - | m
%cast gislamom  | - | f
%cast runadad   | - | m

== 1 The Runaway Bride
We open, as one should, on a [bride](gisla) in a rowing boat. [Gisla](gisla) was to be joined to [Count Einar](einar) at noon; at eleven [she](gisla) climbed out of a window, and now [she](gisla) hammers at the gate of Saint Orla's. [Benedikta](benedikta), the [abbess](benedikta), [who](benedikta) is [her](gisla) [aunt](benedikta) and no friend of the [count](einar)'s, takes [her](gisla) in. The [portress](runa), [Runa](runa), lends the [runaway](gisla) a dry habit. [Einar](einar), left standing in [his](einar) best boots, swears [he](einar) will burn the place down. [His](einar) [brother](ketil) [Ketil](ketil) is seen to smile.
- engaged einar gisla "to be joined"
+ flee gisla einar "climbed out of"
- kin benedikta gisla "aunt"
- enemy benedikta einar "no friend"
+ help benedikta gisla "takes her in"
- gift runa gisla "lends"
- wedding! einar gisla "left standing"
- threaten einar benedikta "burn the place down"
- sibling einar ketil "brother"
- happy ketil "smile"

== 2 Bread and Stares
Convent life, [Gisla](gisla) finds, is chiefly onions. [Sister Jutta](cellarer), the [cellarer](cellarer), orders [her](gisla) about; [Hope](hope), the [youngest](hope) of the sisters, worships [her](gisla); and [Runa](runa), [who](runa) has been [Jutta](cellarer)'s particular [friend](runa) for eleven years, keeps brushing against the [newcomer](gisla)'s sleeve. [Jutta](cellarer) has noticed. [She](cellarer) puts too much salt in the [newcomer](gisla)'s soup. Meanwhile the [chaplain](father), [Father Anselm](father), hears a [penitent](ketil) whisper through the grille that [he](ketil) is mad about [his](ketil) [brother](einar)'s lost [bride](gisla). [Anselm](father), a [man](father) of discretion, tells only [his](father) [sister](solveig), which is to say everyone.
- boss cellarer gisla "orders her about"
- love hope gisla "worships her"
- friend cellarer runa "particular friend"
- flirt gisla runa "brushing against"
- jealous cellarer gisla "too much salt"
- advisor father ketil "hears a penitent"
+ love ketil gisla "mad about"
- sibling einar ketil "his brother's"
- sibling father solveig "sister"
- engaged.past einar gisla "lost bride"
- reveal father solveig "tells only"

== 3 She and She and She
[Jutta](cellarer) takes [Runa](runa) to task in the cheese cellar. [She](runa) is making a fool of herself, [she](cellarer) hisses, over a [girl](gisla) [who](gisla) will be gone by Easter. [She](runa) answers that [she](cellarer) does not own [her](runa). [Gisla](gisla), coming down for butter, hears [them](cellarer+runa), and [the two](cellarer+runa) fall silent. The [elder](cellarer) smiles at [her](gisla) with all [her](cellarer) teeth. The [portress](runa) blushes. [She](gisla) takes the butter and [her](gisla) leave, and on the steps [she](gisla) catches herself hoping that [she](runa) was the [one](runa) [who](runa) had said it. [The other](cellarer) locks the cellar and pockets the key.
+ quarrel cellarer runa "takes Runa to task"
- love runa gisla "making a fool"
- flee? gisla "will be gone"
- jealous cellarer gisla "hisses"
- discover gisla cellarer+runa "hears them"
- sad runa "blushes"
+ love gisla runa "hoping"

== 4 Siege, Sort Of
[Einar](einar) arrives with sixty men and one ladder. [He](einar) sends [Ketil](ketil) in to parley; [Ketil](ketil) comes out an hour later with jam on [his](ketil) chin and advises [him](einar) to go home. The [count](einar) boxes [his](einar) ears. Whereupon the younger [brother](ketil) deserts with half the men. At night a rock from the catapult, meant for the gate, comes through the chapel roof and crushes [Mother Benedikta](benedikta)'s legs. [Runa](runa), [who](runa) used to pull calves on [her](runa) [father](runadad)'s farm, binds them. The old [woman](benedikta) grips the key of the house, hands it to [her](runa), and has no more use for it by matins.
- travel einar "arrives"
- attack einar ketil "boxes his ears"
+ betray ketil einar "deserts"
- sibling einar ketil "younger brother"
- injure benedikta "crushes"
- parent runadad runa "father's farm"
- treat benedikta runa "binds"
- gift benedikta runa "hands it to her"
+ die benedikta "no more use"

== 5 Keys
[Runa](runa) is [abbess](runa) now. [Jutta](cellarer) wanted to be [abbess](runa). [Hope](hope) voted for [Runa](runa). [Jutta](cellarer) never speaks to [Hope](hope) again. A [smith](smith) mends the gate. [His](smith) name is [Storm](smith). [Storm](smith) makes [Hope](hope) laugh. [Hope](hope) drops [her](hope) veil, and [Storm](smith) picks it up. [Gisla](gisla) mourns [her](gisla) [aunt](benedikta). The [abbess](runa) holds [Gisla](gisla). It lasts longer than comfort needs. [Father Anselm](father) coughs.
+ hire runa "is abbess"
- hire? cellarer "wanted to be"
- help hope runa "voted for"
- quarrel cellarer hope "never speaks"
- meet hope smith "mends the gate"
- flirt hope smith "makes Hope laugh"
- sad gisla benedikta "mourns"
- kin benedikta gisla "aunt"
+ help runa gisla "holds Gisla"
- discover father gisla+runa "coughs"

== 6 The Bishop's Sermon
Summoned over the death of an [abbess](benedikta), [Einar](einar) kneels before the [bishop](bishop), pays forty marks, and is absolved by lunchtime. The [bishop](bishop) then sends for the new [abbess](runa) and tells [her](runa) to hand over the [bride](gisla). [Runa](runa) declines so politely that [he](bishop) has finished [his](bishop) plum cake before [he](bishop) understands [her](runa). [He](bishop) threatens to close the house. It is [Solveig](solveig), [Anselm](father)'s talkative [sister](solveig) and the [bishop](bishop)'s [cook](solveig), [who](solveig) lets [her](runa) out by the scullery, having mentioned on the way that the [bishop](bishop) himself has three children in the village, and by whom.
- kill.past einar benedikta "death of an abbess"
- gift einar bishop "pays"
- help bishop einar "absolved"
- engaged.past einar gisla "bride"
+ reject runa bishop "declines"
- threaten bishop runa "threatens"
- sibling father solveig "sister"
- boss bishop solveig "cook"
- help solveig runa "lets her out"
+ reveal solveig runa "having mentioned"
- parent bishop _ "three children"

== 7 What the Cellar Knew
[Jutta](cellarer) writes to the [count](einar) that the back door will be open on Thursday. [Her](cellarer) motive, [she](cellarer) explains to the cheeses, is the good of the house. On Thursday [Einar](einar) walks in and carries [Gisla](gisla) off in a flour sack, with the [miller](miller)'s help. The [novice](novice) at the pump sees it, and rings every bell [she](novice) can reach. [Runa](runa) learns who drew the bolt from [Jutta](cellarer)'s own mouth. "[You](cellarer) have sold [her](gisla)," [she](runa) says. "[I](cellarer) have kept [you](runa)," says the [friend](cellarer) of eleven years. The [abbess](runa) points to the gate, and [she](cellarer) goes through it in the rain.
+ betray cellarer runa "will be open"
+ abduct einar gisla "carries Gisla off"
- help miller einar "miller's help"
- discover novice einar "sees it"
- reveal cellarer runa "own mouth"
- accuse runa cellarer "have sold her"
- love cellarer runa "have kept you"
- friend.past cellarer runa "friend of eleven years"
+ quit cellarer "points to the gate"

== 8 In the Tower
There are worse towers; this one has a window seat. [Gisla](gisla) refuses food, wine, a lute and, twice daily, [Einar](einar). [He](einar) is not a monster, [he](einar) insists; [he](einar) was promised a wife. The [guard](guard) on the stairs takes bribes. [Ketil](ketil), in a beard, bribes [him](guard), and on [his](ketil) knees offers [her](gisla) [his](ketil) heart, [his](ketil) sword and a rope. [She](gisla) accepts the rope. On the way down [she](gisla) tells [him](ketil), kindly, that there is somebody else. Is it a better man? [he](ketil) asks from below. "No man," says [Gisla](gisla), and steps on [his](ketil) fingers.
- reject gisla einar "refuses"
- engaged.past einar gisla "promised a wife"
- gift ketil guard "bribes him"
+ confess ketil gisla "his heart"
- rescue ketil gisla "a rope"
+ flee gisla einar "On the way down"
- reject gisla ketil "tells him, kindly"
- love gisla runa "somebody else"

== 9 The Brothers
[Einar](einar) catches up with [Ketil](ketil) at the ford. [He](einar) calls [him](ketil) a thief. [He](ketil) has stolen nothing, [he](ketil) shouts back, for [she](gisla) was never [his](einar). [They](einar+ketil) had fought over a wooden horse as [boys](einar+ketil), and the [younger](ketil) had let the [elder](einar) win; this time [he](ketil) does not. A thrust under the arm, and the [count](einar) sits down in the water. "Was [she](gisla) worth it?" [he](einar) asks [him](ketil). [He](ketil) tells [him](einar) the truth: [she](gisla) has turned [him](ketil) down as well. The dying [man](einar) laughs till [he](einar) chokes, and the [survivor](ketil) holds [his](einar) head up out of the current to the end.
- find einar ketil "catches up with"
+ accuse einar ketil "calls him a thief"
- steal! ketil einar "stolen nothing"
- quarrel einar ketil "shouts back"
- quarrel.past einar ketil "fought over"
+ kill ketil einar "thrust"
- reveal ketil einar "the truth"
- reject.past gisla ketil "turned him down"
- happy einar "laughs"
- help ketil einar "holds his head"

== 10 Count Ketil
So the [count](ketil) is [Ketil](ketil), and nobody is gladder than the tenants. [His](ketil) first act is to send the [bishop](bishop) a list of three names, two boys and a girl; the [bishop](bishop) discovers urgent business in [Rome](@rome). [His](ketil) second is to hire [Solveig](solveig), [who](solveig) was dismissed over the scullery door. [She](solveig) talks all through supper. [He](ketil), [who](ketil) killed a [brother](einar) and lost a love within the month, finds that [he](ketil) is listening. At Saint Orla's, [Hope](hope) takes off the veil for good and puts on [Storm](smith)'s ring, and the [abbess](runa) gives [her](hope) away, humming.
+ hire ketil "count is Ketil"
- threaten ketil bishop "list of three names"
- flee bishop "urgent business" @rome
- hire solveig ketil "hire Solveig"
- quit.past solveig bishop "was dismissed"
- kill.past ketil einar "killed a brother"
- sibling einar ketil "a brother"
- quit hope "takes off the veil"
- lose ketil gisla "lost a love"
+ wedding hope smith "Storm's ring"

== 11 Winter Quarters
[Gisla](gisla) could go home. [Her](gisla) [mother](gislamom) writes; the roads are clear. [She](gisla) stays to help with the onions. In the [abbess](runa)'s study [Runa](runa) reads aloud, badly, and [she](gisla) darns, worse, and one evening the candle goes out and [neither](gisla+runa) lights another. Nothing is said in the morning. The [novice](novice), [whose](novice) name, we are told at last, is [Ylva](novice), changes the linen and has the tact of a cat. In a hut across the sound [Jutta](cellarer) lies down with a cough that does not leave [her](cellarer). Proverb of the week: a locked cellar keeps the mouse in.
- parent gislamom gisla "mother"
- return! gisla "could go home"
- help gisla runa "help with the onions"
+ sex gisla runa "candle goes out"
- discover novice gisla+runa "changes the linen"
- ill cellarer "cough"

== 12 The Cough
[Runa](runa) rows across the sound to [Jutta](cellarer) in a gale. [She](cellarer) does not want [her](runa) soup. [She](runa) spoons it into [her](cellarer) all the same. "Has [she](gisla) made [you](runa) happy?" [she](cellarer) asks, when [she](cellarer) can. [She](runa) nods, for [she](runa) has never been able to lie to [her](cellarer). "Then [I](cellarer) was wrong about Easter," says the sick [woman](cellarer), and that is all the apology [she](runa) will ever get. [She](runa) stays for nine nights. On the tenth the former [cellarer](cellarer) sits up and complains of the salt. [Her](cellarer) [nurse](runa) throws open the shutters and sings.
- travel runa "rows across"
- reject cellarer runa "does not want"
- treat cellarer runa "spoons it into her"
- happy runa gisla "nods"
+ reconcile cellarer runa "I was wrong"
- ill cellarer "sick woman"
+ recover cellarer "sits up"
- happy runa "sings"

== 13 Keys Again
Easter, a year on. [Solveig](solveig), [countess](solveig) since Candlemas, is brought to bed of a [boy](baby), [Benno](baby), and does not stop talking for it. [Storm](smith) and [Hope](hope) have moved into the mill, the [miller](miller) having been hanged. And the [abbess](runa), before the assembled sisters, lays the key on the table: [she](runa) cannot, [she](runa) says, love God and hide behind him. [Ylva](novice), nineteen, is elected over [her](novice) own protests. The [one](runa) [who](runa) was [abbess](runa) and the [one](gisla) [who](gisla) was a bride walk down to the rowing boat together. The new [abbess](novice) pushes it off.
- married ketil solveig "countess"
+ birth solveig baby "brought to bed"
- move hope+smith "moved into"
- die.past miller "hanged"
+ quit runa "lays the key"
- hire novice "elected"
- couple.start gisla runa "together"
- help novice gisla+runa "pushes it off"
