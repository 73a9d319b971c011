%series The Hotel Eudokia
%lang en
%genre historical novel: a seaside hotel in Alexandria, 1926, chapter summaries in the past tense
%cast eudokia | Madame Eudokia Pappas; Madame Pappas; Eudokia | f
%cast leo     | Leonidas Pappas; Leonidas; Leo | m
%cast selim   | Selim Hakki; Selim | m
%cast zeinab  | Zeinab Hakki; Zeinab | f
%cast violet  | Violet Thrupp; Violet | f
%cast nigel   | Major Nigel Thrupp; Major Thrupp; Nigel; Thrupp | m
%cast lydia   | Countess Lydia Orlova; Countess Orlova; Lydia | f
%cast bertie  | Bertrand Oakes; Bertie Oakes; Bertie; Oakes | m
%cast fouad   | Dr Fouad; Fouad | m
%cast pasha   | Nessim Pasha; Nessim | m
%cast page    | Aziz | m
%cast count   | - | m
%cast waiter  | - | m
%cast husb    | - | m
%cast smyrna  | - | f
%cast son     | - | m

== 1 The Season Opens
[Madame Eudokia Pappas](eudokia) had buried [her](eudokia) [husband](husb) with [her](eudokia) left hand while signing for the champagne with [her](eudokia) right, and in the twelve years since had allowed nobody to help [her](eudokia) with either. [Her](eudokia) only [son](leo), [Leonidas](leo), was to have the hotel when [he](leo) had learnt to add. The first guests of the season were [Major Thrupp](nigel), late of the Sudan, and [Violet](violet), [his](nigel) [bride](violet) of a fortnight, [who](violet) already took [her](violet) breakfast alone; behind [their](nigel+violet) trunks, in a sable that was not paid for, came [Countess Orlova](lydia).
- die.past husb "buried her husband"
- married.past eudokia husb "husband"
- parent eudokia leo "son"
- travel nigel+violet "first guests"
+ wedding.past nigel violet "bride of a fortnight"
- married nigel violet "bride"
- travel lydia "came"

== 2 The Night Porter
[Selim Hakki](selim), the night [porter](selim), read law between the bells. [His](selim) [sister](zeinab) [Zeinab](zeinab) did the linen, and ever since [Leonidas](leo) had burned [his](leo) hand on [her](zeinab) iron, and [she](zeinab) had bandaged it, [the two](leo+zeinab) had met behind the sheets, where no one ever looked but the page [boy](page) [Aziz](page). [Selim](selim) had other worries. The English [bride](violet) could not sleep; [she](violet) came down at three in [her](violet) kimono, and [the two](selim+violet) of [them](selim+violet) played backgammon until it was light. [He](selim) let [her](violet) win. [She](violet) noticed, and let [him](selim).
- sibling selim zeinab "sister"
- injure.past leo "burned his hand"
- treat.past leo zeinab "bandaged"
+ affair leo zeinab "behind the sheets"
- discover page leo+zeinab "no one ever looked"
- flirt selim violet "let her win"
- discover violet selim "noticed"

== 3 Cards
The [major](nigel) lost forty pounds to the [countess](lydia) on Monday, ninety on Tuesday, and on Wednesday something else, for [she](lydia) took off [her](lydia) sable for [him](nigel) in the yacht of [Nessim Pasha](pasha), [her](lydia) [protector](pasha), [who](pasha) happened to be in [Cairo](@cairo). [Bertie Oakes](bertie), [who](bertie) had roomed with [Thrupp](nigel) at Sandhurst, had not spoken to [him](nigel) since and had come out for [his](bertie) lungs, saw [them](lydia+nigel) disembark. It cost [him](bertie) a bad night whether to tell the [wife](violet) of an old [enemy](nigel) something that would make [her](violet) unhappy and [him](bertie), [he](bertie) feared, glad.
- lose nigel lydia "lost forty pounds"
+ sex lydia nigel "took off her sable"
- cheat nigel violet "took off her sable"
- cheat lydia pasha "took off her sable"
- affair lydia pasha "protector"
- housemate.past bertie nigel "roomed with"
- ill bertie "lungs"
- discover bertie lydia+nigel "saw them disembark"
- reveal? bertie violet "whether to tell"
- married nigel violet "wife"
- enemy bertie nigel "enemy"

== 4 Sea Air
[Dr Fouad](fouad) tapped [Bertie](bertie)'s chest. [He](fouad) did not like what [he](fouad) heard. [He](fouad) liked still less what [he](fouad) saw on [Violet](violet). [She](violet) had walked into a door, [she](violet) said. [Fouad](fouad) had met such doors before. [He](fouad) told [Madame Pappas](eudokia). [Eudokia](eudokia) struck [Thrupp](nigel)'s name off the dinner list. [Selim](selim) asked [Violet](violet) nothing. [He](selim) put a new bolt on [Violet](violet)'s door. [She](violet) slid it that night against [Nigel](nigel).
- treat bertie fouad "tapped"
- ill bertie "did not like"
+ attack.past nigel violet "such doors"
- betray violet fouad "walked into a door"
- discover fouad violet "saw on Violet"
- reveal fouad eudokia "told"
+ help selim violet "put a new bolt"
- reject violet nigel "slid"

== 5 A Match Is Made
For [her](eudokia) [heir](leo) [Eudokia](eudokia) had picked a currant merchant's girl in [Patras](@patras). [Leonidas](leo), informed of [his](leo) good fortune over the olives, announced that [he](leo) was going to marry [Zeinab](zeinab) or no one, and [his](leo) [mother](eudokia) replied that no one was an excellent choice. By evening the [laundress](zeinab) had been given a month's wages and [her](zeinab) hat. [Her](zeinab) [brother](selim) gave notice the same hour, though the law school would not open for a year; it was the [countess](lydia), of all people, [who](lydia) hid [the pair](selim+zeinab) in [her](lydia) dressing room, saying that [she](lydia) too had once been put out of a house by a mother.
- wedding? leo _ "picked"
+ wedding? leo zeinab "marry Zeinab"
- parent eudokia leo "mother"
- reject eudokia leo "no one was an excellent"
+ quit zeinab eudokia "a month's wages"
- sibling selim zeinab "brother"
- quit selim eudokia "gave notice"
- help lydia selim+zeinab "hid the pair"
- reject.past _ lydia "put out of a"

== 6 The Countess Explains
There had never been a count; or rather, there was [one](count), a postal [clerk](count) in [Odessa](@odessa), to [whom](count) [Lydia](lydia) was still married and to [whom](count) every month [she](lydia) sent what [she](lydia) had won, for the keep of [their](count+lydia) [son](son). All this [she](lydia) told [Zeinab](zeinab) while the [latter](zeinab) was letting out [her](lydia) corsets. [Zeinab](zeinab) then had something to let out in turn. When [the two](lydia+zeinab) had finished crying, the [elder](lydia) counted on [her](lydia) rings: a wedding in October, a christening in March, it could just be managed. [Aziz](page), under the chaise longue, put both secrets in [his](page) cap.
- married count lydia "still married"
- parent count+lydia son "their son"
- gift lydia count "sent"
- reveal lydia zeinab "told Zeinab"
- help zeinab lydia "letting out"
+ pregnant zeinab leo "a christening in March"
- wedding? leo zeinab "a wedding in October"
- reveal zeinab lydia "let out in turn"
- sad lydia+zeinab "crying"
- discover page lydia+zeinab "both secrets"

== 7 The Terrace
On the terrace, before sixty people and a string trio, [Bertie Oakes](bertie) walked up to [Nigel Thrupp](nigel), called [him](nigel) a cad and named the yacht. [Violet](violet) put down [her](violet) ice. [She](violet) did not look at the [man](nigel) [whose](nigel) ring [she](violet) was pulling off; [she](violet) looked for a [porter](selim) [who](selim) was no longer there. The [major](nigel)'s stick caught [Oakes](bertie) across the mouth. A [waiter](waiter) held [the one](nigel), [Dr Fouad](fouad) knelt by [the other](bertie), and the trio, which had its orders from [Madame Pappas](eudokia), played on.
+ reveal bertie violet "named the yacht"
- accuse bertie nigel "called him a cad"
+ breakup violet nigel "pulling off"
- investigate violet selim "looked for"
- attack nigel bertie "caught Oakes"
- injure bertie nigel "caught Oakes across"
- help fouad bertie "knelt by"

== 8 Pasha
[Nessim](pasha) came home from [Cairo](@cairo) to find a glove of the wrong size in [his](pasha) yacht. [He](pasha) was a mild man with a fleet. [Lydia](lydia), asked for the truth, gave [him](pasha) the whole of it, [clerk](count), [child](son) and all; [he](pasha) listened to the end, remarked that in nine years [she](lydia) might have mentioned it, and offered to send a ship for the [boy](son). Never had [she](lydia) been so ashamed. [She](lydia) went up to the [major](nigel), [who](nigel) had expected otherwise, and returned [him](nigel) [his](nigel) hundred and thirty pounds with a box on the ear for interest.
- return pasha "came home"
- discover pasha lydia "find a glove"
+ reveal lydia pasha "gave him the whole"
- help? pasha lydia "send a ship"
- sad lydia "ashamed"
+ breakup lydia nigel "returned him"
- attack lydia nigel "box on the ear"

== 9 Backgammon
[Violet](violet) found [Selim](selim) at a table in [Attarine](@attarine), setting out the pieces against nobody. This time [neither](selim+violet) let the other win. Towards morning [he](selim) said that [he](selim) had nothing, and [she](violet), that [she](violet) was still somebody's [wife](violet) in the eyes of the consul; then [they](selim+violet) said nothing for some time, and the board slid off the bed. In the room below, behind a curtain, lay [Zeinab](zeinab), to [whom](zeinab) [Leo](leo) had climbed by the drainpipe to ask why [she](zeinab) no longer wrote. [She](zeinab) had written daily. The letters were in [his](leo) [mother](eudokia)'s desk.
- find violet selim "found"
+ sex selim violet "slid off the bed"
- married nigel violet "somebody's wife"
- housemate selim zeinab "room below"
+ date leo zeinab "climbed by the drainpipe"
- create zeinab leo "written daily"
- betray eudokia leo+zeinab "mother's desk"
- parent eudokia leo "mother"

== 10 A Page Turned
[Aziz](page) emptied [his](page) cap. [He](page) told [Eudokia](eudokia) about March. [Eudokia](eudokia) sat down. Only one person had ever seen [Eudokia](eudokia) sit down. [She](eudokia) thought of [Zeinab](zeinab). [She](eudokia) thought of a scullery [girl](eudokia) in [Smyrna](@smyrna), forty years ago. That [girl](eudokia) had been [Eudokia](eudokia). A [mother](smyrna) had put that [girl](eudokia) out. [Eudokia](eudokia) took the letters to [Leonidas](leo). [She](eudokia) begged [Leonidas](leo)'s pardon. [Leonidas](leo) kissed [Eudokia](eudokia)'s hand. Then [Eudokia](eudokia) went for the tram to [Attarine](@attarine), with [Zeinab](zeinab)'s hat.
+ reveal page eudokia "told"
- pregnant zeinab "March"
- discover eudokia zeinab "sat down"
- reject.past smyrna eudokia "put that girl out"
- gift eudokia leo "took the letters"
+ reconcile eudokia leo "pardon"
- travel eudokia "went for" @attarine

== 11 The Duel
[Thrupp](nigel), jilted by [wife](violet) and [mistress](lydia) within a week, sent [his](nigel) card to the wrong [man](bertie). It was not [Oakes](bertie) [who](bertie) had taken [Violet](violet) from [him](nigel), but [Oakes](bertie), coughing, accepted for the sake of a [porter](selim) [whom](selim) [he](bertie) hardly knew and a [lady](violet) [whom](violet) [he](bertie) had loved since the terrace. [He](bertie) fired in the air. [Nigel](nigel) did not. In [Dr Fouad](fouad)'s arms, on the sand, the dying [man](bertie) asked that nobody tell [her](violet); [Fouad](fouad), [who](fouad) had never kept a promise to a patient that [he](fouad) thought foolish, told [her](violet) that evening.
- breakup.past lydia+violet nigel "jilted"
- married nigel violet "wife"
- affair.past lydia nigel "mistress"
+ threaten nigel bertie "sent his card"
- ill bertie "coughing"
- help bertie selim+violet "for the sake of"
- love bertie violet "had loved"
+ kill nigel bertie "did not"
- die bertie "dying man"
- reveal fouad violet "told her that evening"

== 12 The Season Closes
The [major](nigel) was marched aboard a troopship between two corporals. [Violet](violet), free by decree of the consul, laid [her](violet) bouquet on a grave before [she](violet) carried what was left of it to the town hall, where a law [student](selim) was waiting in a borrowed collar. [Lydia](lydia) stood on the quay with the [pasha](pasha), looking out for a ship, a [child](son) and, it could not be helped, a postal [clerk](count). In the ballroom [Leonidas](leo) and [Zeinab](zeinab) danced, [she](zeinab) at arm's length, there being by now no other way; and [Eudokia](eudokia), having promised nobody anything, let [her](eudokia) [daughter-in-law](zeinab) have the keys.
+ arrest _ nigel "marched aboard"
- divorce nigel violet "free by decree"
- die.past bertie "grave"
+ wedding selim violet "town hall"
- travel? count+son "looking out for"
- couple lydia pasha "with the pasha"
- pregnant zeinab "arm's length"
- kin eudokia zeinab "daughter-in-law"
- gift eudokia zeinab "keys"
