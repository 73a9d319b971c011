%series Polonaise Street
%lang en
%genre funeral-home family drama, Polish-American Chicago, encyclopaedia episode list, long sentences
%cast jadwiga | Jadwiga Sobol; Jadzia; Mrs. Sobol | f
%cast conrad  | Conrad Sobol; Conrad | m
%cast wanda   | Wanda Sobol; Wanda | f
%cast felix   | Felix Sobol; Felix | m
%cast dolores | Dolores Ochoa; Lola | f
%cast amir    | Amir Haddad; Amir | m
%cast nadia   | Nadia | f
%cast bishop  | Msgr. Halloran; Halloran | m
%cast cliff   | Clifford Wayne; Wayne | m
%cast pat     | Pat Nowicki; Pat | n
%cast casimir | Casimir Sobol; Casimir | m
%cast organist | - | f
%cast stell   | Estelle | f
%cast babe    | Caz | m
%cast ummi    | - | f

== 1 The Blue Casket
[Casimir Sobol](casimir), [undertaker](casimir) to three generations of the parish, dies in the showroom while demonstrating a lid, and leaves [his](casimir) [widow](jadwiga), [Jadwiga](jadwiga), forty-one per cent of the firm, [his](casimir) elder [son](conrad), [Conrad](conrad), thirty, [his](casimir) younger [son](felix), [Felix](felix), ten, and nineteen to [someone](stell) [whom](stell) the lawyer, clearing his throat, calls "[Estelle](stell)". [Wanda](wanda), [Conrad](conrad)'s [wife](wanda), [who](wanda) does the make-up and has a feeling for these things, is the first to look at the framed photograph of the bowling team and, in the second row, at a [woman](stell) with a very familiar bracelet.
+ die casimir "dies"
- married.past casimir jadwiga "his widow"
- parent casimir conrad "elder son"
- parent casimir felix "younger son"
- gift casimir conrad+felix+jadwiga "leaves his widow"
- gift casimir stell "nineteen to someone"
- sibling conrad felix "younger son"
- married conrad wanda "wife"
+ discover wanda stell "is the first to look"

== 2 Viewing Hours
While [Jadwiga](jadwiga), [who](jadwiga) refuses to discuss the will until the forty days are up, receives condolences with a rosary wound so tightly round [her](jadwiga) fingers that they go white, [Felix](felix), back from [Portland](@portland) for the first time since [he](felix) quarreled with [his](felix) [father](casimir) over becoming a baker, is embraced by everyone except [his](felix) [brother](conrad). It is [Amir Haddad](amir), the new embalming [apprentice](amir), [who](amir) brings [him](felix) a chair, and [Lola](dolores), the [florist](dolores), with [whom](dolores) [he](felix) once skipped a whole semester of Latin, [who](dolores) brings [him](felix) out to the loading dock, where [they](dolores+felix) laugh for the first time that week.
- sad jadwiga "go white"
+ return felix "back from Portland"
- quarrel.past casimir felix "quarreled with his father"
- parent casimir felix "his father"
- sibling conrad felix "his brother"
- reject conrad felix "except his brother"
- help amir felix "brings him a chair"
- friend.past dolores felix "skipped a whole semester"
- happy dolores+felix "laugh"

== 3 Ashes
The chain of [Clifford Wayne](cliff), [who](cliff) has bought up every funeral parlor between [Cicero](@cicero) and the lake, approaches [Conrad](conrad) with a sum that would clear all the debts of which [he](conrad) has never breathed a word to [Wanda](wanda), and [Conrad](conrad), having slept on it for exactly one night, tells [Wayne](cliff) that [he](conrad) will see what [he](conrad) can do. [Wanda](wanda), searching for a stapler, reads the letter. Rather than make a scene, [she](wanda) drives to the address that is given for [Estelle](stell) in the phone book, and has the door opened to [her](wanda) by a [girl](nadia) of sixteen with the late [undertaker](casimir)'s ears.
- gift? cliff conrad "a sum"
- reveal! conrad wanda "never breathed a word"
+ betray? conrad jadwiga "see what he can do"
+ discover wanda conrad "reads the letter"
- travel wanda stell "drives to the address"
- meet nadia wanda "opened to her"
- parent? casimir nadia "undertaker's ears"

== 4 Plain Talk
[Nadia](nadia) lets [Wanda](wanda) in. [Estelle](stell) is not at home. [Nadia](nadia) pours [Wanda](wanda) a Coke. [Nadia](nadia)'s [father](casimir) is dead, says [Nadia](nadia). Nobody told [Nadia](nadia) about the funeral. [Wanda](wanda) tells [Nadia](nadia) the truth. [Nadia](nadia) throws the glass. [Wanda](wanda) sweeps up for [Nadia](nadia). Then [Estelle](stell) comes home. [Estelle](stell) knows [Wanda](wanda). [Wanda](wanda) did the hair of [Estelle](stell) at a wedding. [Estelle](stell) asks if [Jadzia](jadwiga) knows. [Wanda](wanda) shakes [her](wanda) head.
- gift nadia wanda "a Coke"
- parent casimir nadia "Nadia's father"
- die.past casimir "is dead"
- reveal! _ nadia "Nobody told Nadia"
+ reveal wanda nadia "tells Nadia the truth"
- sad nadia "throws the glass"
- help wanda nadia "sweeps up for Nadia"
- return stell "comes home"
- meet.past stell wanda "knows Wanda"
- discover! jadwiga casimir "shakes her head"

== 5 The Forty Days
When the forty days are up, [Jadwiga](jadwiga) sets a place at the table for [Estelle](stell), [whose](stell) name [she](jadwiga) has known, it appears, for seventeen years, as [she](jadwiga) has known about the [girl](nadia), the bowling and the bracelet, of which [she](jadwiga) owns the twin. Neither [woman](jadwiga+stell) raises her voice over the barley soup. [Conrad](conrad), on learning at [his](conrad) own table that [he](conrad) has a [half-sister](nadia), goes out and kicks the hearse; [Felix](felix), on the same occasion, goes out and fetches [Nadia](nadia) a pillow from the loft, since it has begun to snow and somebody has to ask [her](nadia) to stay the night.
- invite jadwiga stell "sets a place"
+ discover.past jadwiga casimir+stell "has known"
- affair.past casimir stell "the bowling"
- discover conrad nadia "on learning"
- sibling conrad nadia "half-sister"
- sad conrad "kicks the hearse"
- invite felix nadia "ask her to stay"
- help felix nadia "fetches Nadia a pillow"

== 6 An Accident of Records
A cremation goes wrong. The ashes handed to [Msgr. Halloran](bishop), the [brother](bishop) of the deceased, prove to be those of a Great Dane, and the [monsignor](bishop), [who](bishop) has a sense of occasion and a newspaper column, holds the firm up to ridicule before half the diocese. [Amir](amir), [who](amir) was on duty, is dismissed by [Conrad](conrad) on the spot. [Pat Nowicki](pat), from the crematorium, swears to [Felix](felix) over doughnuts that it was a fellow from [Wayne](cliff)'s outfit who swapped the labels, but will not repeat it in front of a lawyer, having been promised a raise and threatened with worse.
- sibling _ bishop "brother of the deceased"
- reveal bishop _ "holds the firm up"
+ quit amir conrad "is dismissed"
+ reveal pat felix "swears to Felix"
- betray.past cliff conrad "swapped the labels"
- reveal! pat _ "will not repeat"
- threaten cliff pat "threatened with worse"
- gift? cliff pat "promised a raise"

== 7 The Overnight
[Felix](felix) hires [Amir](amir) for the bakery that [he](felix) has opened in the old coach house, four yards from the back door of the mortuary; the smell of poppy seed drifts in among the lilies and draws, as the first customers, the mourners. Between the two and the three o'clock batch, [Amir](amir) tells [him](felix) about [his](amir) [mother](ummi) in [Dearborn](@dearborn), [who](ummi) prays for a bride, and [Felix](felix), [who](felix) has never had to say it aloud to anybody in the parish, says that [his](felix) did too. [Their](amir+felix) hands meet in the dough. [Lola](dolores), come for rye, backs out again on tiptoe.
- hire amir felix "hires Amir"
- create.past felix "has opened"
- parent ummi amir "his mother"
- reveal amir felix "tells him about"
- wedding? _ amir "prays for a bride"
- love amir felix "hands meet"
- discover dolores amir+felix "backs out again"

== 8 Short Words
[Conrad](conrad) signs with [Wayne](cliff). [Wayne](cliff) needs [Jadwiga](jadwiga)'s share. [Jadwiga](jadwiga) will not sell to [Wayne](cliff). [Wayne](cliff) sends [Jadwiga](jadwiga) lilies. [Wayne](cliff) sends [Estelle](stell) a check. [Estelle](stell) tears up the check. [Wanda](wanda) begs [Conrad](conrad) to stop. [Conrad](conrad) has debts, cries [Conrad](conrad). [He](conrad) lost it all at the track. [Wanda](wanda) did not know [Conrad](conrad), thinks [Wanda](wanda). [Wanda](wanda) goes to [her](wanda) [aunt](pat) [Pat](pat). [Pat](pat) gives [Wanda](wanda) a bed. [Pat](pat) tells [Wanda](wanda) about the labels.
- betray conrad jadwiga "signs with Wayne"
- reject jadwiga cliff "will not sell"
- gift cliff jadwiga "sends Jadwiga lilies"
- gift? cliff stell "sends Estelle a check"
- reject stell cliff "tears up the check"
- lose.past conrad "at the track"
+ reveal conrad wanda "cries Conrad"
- breakup wanda conrad "goes to her aunt"
- kin pat wanda "her aunt Pat"
- help pat wanda "gives Wanda a bed"
+ reveal pat wanda "tells Wanda"

== 9 Pallbearers
At the funeral of the church [organist](organist), [who](organist) had taught every one of the [Sobols](conrad+felix) to sing, [Conrad](conrad) and [Felix](felix) are compelled, for lack of able-bodied relatives, to carry the same end of the coffin, and, for lack of any other subject over a distance of two hundred yards, to talk. By the time [they](conrad+felix) reach the grave the [elder](conrad) has owned up to the horses, the [younger](felix) has mentioned [Amir](amir), and [neither](conrad+felix) has dropped the coffin, although the [baker](felix) thought for a moment that [his](felix) [brother](conrad) would. What [Conrad](conrad) says, in the end, is that [Amir](amir) always kept the neatest drains in Cook County.
- die.past organist "funeral"
- advisor.past organist conrad+felix "had taught"
+ reveal conrad felix "owned up to the horses"
- reveal felix conrad "has mentioned Amir"
- couple? amir felix "has mentioned Amir"
- sibling conrad felix "his brother"
+ reconcile conrad felix "neither has dropped"

== 10 The Good Tablecloth
Nothing much happens on the feast of St. Joseph. A table is set in the hall for whoever cares to come; there are figs, a lamb made of butter and a loaf in the shape of a beard; the hearse, washed and waxed, stands in the sun like a contented whale, and a sparrow takes the crumbs from the sill. [Nadia](nadia), [who](nadia) is learning to drive in it, parks between two lines on the very first attempt. [Estelle](stell) and [Jadwiga](jadwiga), on the bench, compare the bracelets, which are, as both of [them](jadwiga+stell) have always suspected, not gold.
- celebrate _ "feast"
- discover jadwiga+stell "have always suspected"

== 11 Proxies
At the meeting at which [Wayne](cliff) expects to take possession, [Conrad](conrad), to the astonishment of the [buyer](cliff) as much as of the family, produces a tape, recorded with the help of [Pat](pat), on which the [tycoon](cliff) can be heard to boast about the dog, and announces that [he](conrad), [Conrad](conrad), was deceived when [he](conrad) signed. The deal is off. [Jadwiga](jadwiga), [who](jadwiga) knows better than anyone how to bury a thing decently, hands [Wayne](cliff) [his](cliff) hat. [Wanda](wanda) has been listening behind the folding door; what [she](wanda) says to [her](wanda) [husband](conrad), once the room has emptied, is that [he](conrad) may come by for dinner on Friday, and that there will be no horses.
- help pat conrad "with the help of"
+ reveal conrad cliff "produces a tape"
- betray.past cliff conrad "was deceived"
- reject jadwiga cliff "hands Wayne his hat"
- married conrad wanda "her husband"
- discover wanda conrad "listening behind"
- invite wanda conrad "come by for dinner"
+ reconcile? conrad wanda "may come by"

== 12 Perpetual Care
By All Souls' the sign above the door has been repainted to read [Sobol & Daughter](#sobol), since [Nadia](nadia), [who](nadia) asked for it as a joke, has been taken at [her](nadia) word by [Jadwiga](jadwiga), and [her](nadia) [half-brothers](conrad+felix) have voted for it. [Amir](amir)'s [mother](ummi) arrives from [Dearborn](@dearborn) with a suspicious face and a tray of baklava, tastes what [her](ummi) [son](amir) and [his](amir) [friend](felix) have in the oven, and is overheard to ask [Felix](felix) for the recipe, which in that family is as good as a blessing. [Wanda](wanda) and [Conrad](conrad), living under one roof again, christen a [boy](babe), and [Halloran](bishop), [who](bishop) officiates, forgives everyone the Dane.
- hire nadia jadwiga "taken at her word"
- sibling conrad+felix nadia "half-brothers"
- parent ummi amir "mother"
- travel ummi "arrives from Dearborn"
- gift ummi amir+felix "tray of baklava"
- couple amir felix "his friend"
- help ummi felix "as good as a blessing"
+ reconcile conrad wanda "one roof again"
+ celebrate conrad+wanda babe "christen"
- parent conrad+wanda babe "a boy"
- reconcile _ bishop "forgives everyone"
