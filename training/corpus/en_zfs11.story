%series Twelve Oaks Lane
%lang en
%genre suburban soap in Johannesburg about two patchwork families, TV-weekly short recaps in the past tense
%cast thandi  | Thandi Mokoena; Thandi | f
%cast pieter  | Pieter Basson; Pieter | m
%cast grace   | Grace Basson; Grace | f
%cast sipho   | Sipho Mokoena; Sipho | m
%cast zanele  | Zanele | f
%cast neels   | Neels Basson; Neels | m
%cast lerato  | Lerato Mokoena; Lerato | f
%cast ravi    | Ravi Pillay; Ravi | m
%cast anjali  | Anjali Pillay; Anjali | f
%cast vusi    | Vusi | m
%cast gogo    | Gogo Nomsa; Gogo | f
%cast coach   | Coach Botha; Botha | m
%cast mover   | - | m
%cast baby    | Khaya | m

== 1
[Thandi Mokoena](thandi) and [Pieter Basson](pieter) bought number twelve together three weeks after [their](pieter+thandi) wedding, and filled it with what [their](pieter+thandi) earlier marriages had left: [her](thandi) [two](lerato+vusi), [his](pieter) [one](neels) and a deaf spaniel. [Neels](neels), [his](pieter) [son](neels), was to share a bathroom with [Lerato](lerato), [her](thandi) [daughter](lerato), [who](lerato) could not stand [him](neels). The removal [man](mover) dropped the piano. At number fourteen, the curtain moved: [Pieter](pieter)'s [ex-wife](grace) [Grace](grace) had taken the lease the day before. [She](grace) came over with a casserole.
- wedding.past pieter thandi "wedding"
+ move pieter+thandi "bought number twelve"
- parent pieter neels "son"
- parent thandi lerato "daughter"
- housemate.start lerato neels "share a bathroom"
- enemy lerato neels "could not stand"
- ex grace pieter "ex-wife"
+ neighbour.start grace pieter+thandi "number fourteen"
- gift grace pieter+thandi "casserole"

== 2
[Sipho](sipho), [whom](sipho) [Thandi](thandi) had divorced over a [receptionist](zanele), came to pick up the [children](lerato+vusi) and found [Grace](grace) on the lawn, crying about a fence. The two [leftovers](grace+sipho), as [she](grace) called [them](grace+sipho), shared a cigarette. [He](sipho) offered to mend the fence. The [receptionist](zanele), [Zanele](zanele), now [his](sipho) [fiancée](zanele), waited in the car with the engine running. [Gogo Nomsa](gogo), [Thandi](thandi)'s [mother](gogo), took [her](zanele) out a plate and told [her](zanele) the truth about [Sipho](sipho) in three languages.
- divorce.past sipho thandi "had divorced"
- affair.past sipho zanele "over a receptionist"
- parent sipho lerato+vusi "children"
+ meet grace sipho "on the lawn"
- sad grace "crying"
- help sipho grace "mend the fence"
- engaged sipho zanele "fiancée"
- parent gogo thandi "mother"
- gift gogo zanele "plate"
+ reveal gogo zanele "the truth about"

== 3
[Lerato](lerato) hated [Neels](neels). [Neels](neels) hated [Lerato](lerato)'s music. [Vusi](vusi) was the little [brother](vusi) of [Lerato](lerato). [Vusi](vusi) liked [Neels](neels). [Neels](neels) taught [Vusi](vusi) to kick. [Coach Botha](coach) picked [Neels](neels) for the first team. At the party [Neels](neels) danced with [Anjali](anjali). [Anjali](anjali) was the best [friend](anjali) of [Lerato](lerato). [Lerato](lerato) went home early. [Gogo](gogo) asked [Lerato](lerato) who had hurt [Lerato](lerato). "Nobody," said [Lerato](lerato).
+ enemy lerato neels "hated"
- sibling lerato vusi "brother"
- friend neels vusi "liked"
- advisor neels vusi "taught"
- hire neels coach "picked Neels"
+ flirt anjali neels "danced with"
- friend anjali lerato "best friend"
- jealous lerato anjali "went home early"

== 4
[Ravi Pillay](ravi), [who](ravi) ran the pharmacy and was [Anjali](anjali)'s [father](ravi), had been a widower so long that [he](ravi) talked to the tablets. [Grace](grace) had a headache on Monday, a cough on Tuesday and nothing whatever on Wednesday. [He](ravi) asked [her](grace) to a concert. [She](grace) wore [her](grace) green dress and sat through two sonatas with [her](grace) eyes on the door, through which [Pieter](pieter) had come in with [his](pieter) new [wife](thandi). [Ravi](ravi) was no fool. [He](ravi) drove [her](grace) home at the interval and thanked [her](grace) for the cough.
- parent ravi anjali "father"
- die.past _ "widower"
- married.past _ ravi "widower"
- ill grace "headache"
+ date grace ravi "to a concert"
- love grace pieter "eyes on the door"
- married pieter thandi "wife"
- discover ravi grace "no fool"
+ reject ravi grace "drove her home"

== 5
A text meant for [Pieter](pieter) reached [Pieter](pieter)'s [son](neels): [Grace](grace) missed the old days, and the door was not locked. [Neels](neels) showed it, without thinking, to the [person](lerato) brushing [her](lerato) teeth beside [him](neels). [Lerato](lerato) was for telling [her](lerato) [mother](thandi). [Neels](neels), [who](neels) had spent ten years hoping that [his](neels) [parents](grace+pieter) would patch it up, was for telling no one, and now was ashamed of the hope. [The two](lerato+neels) of [them](lerato+neels) sat on the rim of the bath until midnight. [They](lerato+neels) deleted it. It was the first thing on which [they](lerato+neels) had ever agreed.
- parent pieter neels "son"
+ invite grace pieter "not locked"
- love grace pieter "missed the old days"
- reveal neels lerato "showed it"
- parent thandi lerato "mother"
- reveal? lerato thandi "for telling her mother"
- parent grace+pieter neels "parents"
- reconcile? grace pieter "patch it up"
- sad neels "ashamed"
+ reconcile lerato neels "ever agreed"

== 6
[Zanele](zanele) gave [Sipho](sipho) back [his](sipho) ring, [his](sipho) keys and [his](sipho) blender. [She](zanele) had put two and two together from a smell of fresh creosote: that fence had taken [him](sipho) nine evenings. There was nothing going on, swore [Sipho](sipho), and for once [he](sipho) was telling the truth; [Grace](grace) talked of [Pieter](pieter), [he](sipho) talked of [Thandi](thandi), and the fence was crooked. [He](sipho) spent the night at [his](sipho) former [mother-in-law](gogo)'s, on the sofa with the springs. [Gogo](gogo) made [him](sipho) porridge and asked when [he](sipho) meant to grow up.
+ breakup zanele sipho "gave Sipho back"
- accuse zanele sipho "two and two together"
- affair! grace sipho "nothing going on"
- love grace pieter "talked of Pieter"
- love sipho thandi "talked of Thandi"
- kin gogo sipho "mother-in-law"
- housemate.start gogo sipho "on the sofa"
- help gogo sipho "porridge"

== 7
Jacarandas bloomed along the lane. The spaniel caught a mole, a water pipe was dug up and left, and the street committee argued over speed bumps until ten. [Anjali](anjali) asked [Neels](neels) to the matric dance. [He](neels) said that [he](neels) would have to think, and [Anjali](anjali), [who](anjali) had eyes, asked [him](neels) whether the thing [he](neels) had to think about was asleep behind the bathroom wall. [He](neels) went crimson. "[She](lerato)'s [my](neels) [stepsister](lerato)," said [he](neels). "[You](neels) have known [her](lerato) for five months," said [Anjali](anjali).
+ invite anjali neels "matric dance"
- reject neels anjali "have to think"
+ love neels lerato "went crimson"
- kin lerato neels "stepsister"
- discover anjali neels "had eyes"

== 8
With [Thandi](thandi) away at a congress in [Durban](@durban), [Pieter](pieter) knocked on the door of number fourteen to return a dish. [He](pieter) had one glass. [He](pieter) had three. When [Grace](grace) drew the curtains, [he](pieter) did not stop [her](grace). [Vusi](vusi), out after the spaniel in [his](vusi) pajamas, watched [his](vusi) [stepfather](pieter) climb over the new fence at five, shoes in hand, and wished [him](pieter) good morning. All that day [Pieter](pieter) could not eat. [He](pieter) bought the [boy](vusi) a bicycle, and the [boy](vusi), [who](vusi) was eight, supposed it was [his](vusi) birthday.
- travel thandi "away at" @durban
- neighbour grace pieter "number fourteen"
+ sex grace pieter "drew the curtains"
- cheat pieter thandi "drew the curtains"
- kin pieter vusi "stepfather"
- discover vusi pieter "watched"
- sad pieter "could not eat"
- gift pieter vusi "bicycle"
- celebrate! vusi "birthday"

== 9
"Why did [Vusi](vusi) get a bicycle?" asked [Thandi](thandi). [Vusi](vusi) told [Thandi](thandi) about the fence. [Thandi](thandi) sat down on the piano. [Pieter](pieter) confessed. [Thandi](thandi) had heard it all once, from [Sipho](sipho). [She](thandi) pointed at the door. [Pieter](pieter) went. [He](pieter) did not go next door. [Grace](grace) waited at the window for [Pieter](pieter). [Thandi](thandi) crossed the lawn to [Grace](grace). [Thandi](thandi) gave [Grace](grace) back the dish, in pieces. [Neels](neels) refused to speak to [Grace](grace).
+ reveal vusi thandi "told Thandi about"
- reveal pieter thandi "confessed"
- cheat.past sipho thandi "heard it all once"
+ breakup thandi pieter "pointed at the door"
- move! pieter grace "not go next door"
- love grace pieter "waited at the window"
- quarrel grace thandi "in pieces"
- reject neels grace "refused to speak"

== 10
While the grown-ups were busy with lawyers, [Lerato](lerato) and [Neels](neels) were thrown back on one another. [He](neels) was no longer strictly a relation, since [his](neels) [father](pieter) slept at a motel, and it was under this legal opinion that, on the rim of the bath, [she](lerato) took the toothbrush out of [his](neels) mouth and kissed [him](neels). [Gogo](gogo), [who](gogo) had come up for the laundry, went down again without it. [Coach Botha](coach) wondered why [his](coach) [fullback](neels) suddenly caught everything. [Anjali](anjali), going to the dance with a cousin, did [her](anjali) best [friend](lerato)'s hair.
- divorce? pieter thandi "lawyers"
- kin! lerato neels "no longer strictly"
- parent pieter neels "father"
- breakup.past thandi pieter "slept at a motel"
+ kiss lerato neels "kissed him"
- discover gogo lerato+neels "went down again"
- advisor coach neels "fullback"
- kin _ anjali "cousin"
- friend anjali lerato "best friend"
- help anjali lerato "hair"

== 11
Whose is it? [Grace](grace), at forty-three, stared at two blue lines in the staff toilet of [Ravi](ravi)'s pharmacy, and [Ravi](ravi), [who](ravi) had sold [her](grace) the kit and waited, brought [her](grace) a chair. [She](grace) had not told [Pieter](pieter) and was not going to. [He](ravi) said that [he](ravi) had a spare room, a good blender and no objection to noise. [Sipho](sipho) came with a proposal of another kind: since [Thandi](thandi) was on [her](thandi) own again, might [he](sipho)? [Thandi](thandi) might have laughed, had [he](sipho) not at that moment been fixing [her](thandi) piano.
+ pregnant grace pieter "two blue lines"
- help ravi grace "brought her a chair"
- reveal! grace pieter "had not told"
- invite ravi grace "spare room"
- love ravi grace "and waited"
+ reconcile? sipho thandi "might he"
- help sipho thandi "fixing her piano"

== 12
[Pieter](pieter) learned that [he](pieter) was to be a [father](pieter) from the removal [man](mover), [who](mover) was carrying a cot into the [pharmacist](ravi)'s house. [He](pieter) ran the four blocks. [Grace](grace) told [him](pieter) on the step that [she](grace) had wanted [him](pieter) for ten years, that it had been like a cough, and that [she](grace) was over it. [He](pieter) could see the [child](baby) on Sundays. Then [she](grace) went in to [Ravi](ravi). [Pieter](pieter) sat on the curb. It was [Sipho](sipho), of all men, [who](sipho) sat down beside [him](pieter) and passed [him](pieter) a cigarette. "Welcome to the leftovers," said [Sipho](sipho).
+ discover pieter grace "learned that he"
- reveal mover pieter "from the removal man"
- parent pieter baby "father"
- housemate grace ravi "carrying a cot"
- travel pieter "ran the four blocks"
- love.past grace pieter "had wanted him"
+ love.end grace pieter "over it"
- reject grace pieter "went in to Ravi"
- help sipho pieter "passed him a cigarette"

== 13
[Khaya](baby) was born during a thunderstorm, in the back of [Zanele](zanele)'s taxi; the [ex-receptionist](zanele) had changed trades. Four parents, official and otherwise, bent over [him](baby). [Thandi](thandi), [who](thandi) had brought soup to the [woman](grace) [she](thandi) had sworn never to forgive, caught [Pieter](pieter)'s eye across the blanket. [She](thandi) was not taking [him](pieter) back. [She](thandi) was not taking [Sipho](sipho) back either. [She](thandi) had accepted, as of Friday, an invitation to dinner from [Coach Botha](coach). [Neels](neels) and [Lerato](lerato), on the back seat, held hands where everyone could see, and nobody in the family had the right to say a word.
+ birth grace baby "was born"
- help zanele grace "Zanele's taxi"
- quit.past zanele "changed trades"
- help thandi grace "brought soup"
- reconcile grace thandi "sworn never to forgive"
- reconcile! pieter thandi "not taking him back"
- reconcile! sipho thandi "not taking Sipho"
- date? coach thandi "invitation to dinner"
+ couple lerato neels "held hands"
