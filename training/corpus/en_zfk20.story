%series Fall Guys of Film Nagar
%lang en
%genre stunt-crew drama in the Hyderabad film industry, encyclopaedia episode summaries
%cast jaya   | Jaya Reddy; Jaya | f
%cast vikram | Vikram Rao; Vikram | m
%cast imran  | Imran Ansari; Imran | m
%cast devi   | Devi | f
%cast surya  | Surya Prasad; Surya | m
%cast amma   | Kamala Reddy; Kamala | f
%cast nikhil | Nikhil; Nikhil Ansari | m
%cast tara   | Tara Mehta; Tara | f
%cast bose   | Dr. Bose; Bose | f
%cast shetty | Shetty; Inspector Shetty | m
%cast rani   | Rani | f
%cast dad | - | m
%cast lawyer | - | n
%cast princess | - | f
%cast producer | Gopal Varma; Varma | m

== 1 Take One
[Jaya Reddy](jaya), [whose](jaya) [father](dad), a stunt [man](dad), was killed in a fall on the set of [Vikram Rao](vikram)'s first hit, is engaged under a false name as the [double](jaya) of the film [star](tara) [Tara Mehta](tara). [Imran Ansari](imran), the [head](imran) of the crew and once [her](jaya) [father](dad)'s best [friend](imran), recognises [her](jaya) by the way in which [she](jaya) lands, and keeps it to himself. [Vikram](vikram), [who](vikram) has never done a stunt in [his](vikram) life, asks the [newcomer](jaya) for a light, is given a bucket of water, and laughs.
- die.past dad "was killed"
- parent dad jaya "father"
+ hire jaya _ "is engaged"
- betray jaya _ "under a false name"
- boss imran jaya "head of the crew"
- friend.past dad imran "best friend"
+ discover imran jaya "recognises her"
- reveal! imran _ "keeps it to himself"
- attack jaya vikram "bucket of water"
- happy vikram "laughs"

== 2 Rope Work
From an old call sheet, [Jaya](jaya) learns that the rope on which [her](jaya) [father](dad) hung had been changed an hour before the take by order of the [producer](producer), [Gopal Varma](producer). [Her](jaya) [mother](amma), [Kamala](amma), [who](amma) sews costumes and wants no more dead in the family, implores [her](jaya) to let the matter rest. [Nikhil](nikhil), [Imran](imran)'s [son](nikhil) and a hothead, is smitten with [Jaya](jaya) from the first jump and shows it by dropping sandbags near [her](jaya). [Tara](tara), [who](tara) is engaged to [Vikram](vikram) for the newspapers, confides to [her](tara) [double](jaya) that [she](tara) cannot abide [him](vikram).
+ discover jaya producer "learns"
- parent dad jaya "her father"
- parent amma jaya "mother"
- sad amma "no more dead"
- parent imran nikhil "son"
+ love.start nikhil jaya "smitten"
- engaged tara vikram "engaged to Vikram"
- enemy tara vikram "cannot abide"
- reveal tara jaya "confides"

== 3 Wire
A wire snaps while [Jaya](jaya) is thirty feet up, and it is the idle [star](vikram), of all people, [who](vikram) breaks [her](jaya) fall, with [his](vikram) collarbone. [Dr. Bose](bose), the unit [physician](bose), straps [him](vikram) up, remarks that heroism does not suit [him](vikram), and receives a bouquet from [him](vikram) the next morning, as does every nurse. [Nikhil](nikhil), [who](nikhil) had been in charge of the wire, is slapped by [his](nikhil) [father](imran) before the whole crew and goes over to [Surya Prasad](surya), [Imran](imran)'s competitor, [who](surya) was once a [member](surya) of the same crew and left it with the cash box.
+ rescue vikram jaya "breaks her fall"
- injure vikram "collarbone"
- treat vikram bose "straps him up"
- gift vikram bose "a bouquet"
- attack imran nikhil "slapped"
- parent imran nikhil "his father"
+ quit nikhil imran "goes over to"
- hire nikhil surya "goes over to Surya"
- enemy imran surya "competitor"
- steal.past surya imran "with the cash box"

== 4 Second Unit
[Vikram](vikram) visits [Jaya](jaya). [Jaya](jaya) thanks [Vikram](vikram). [Kamala](amma) throws [Vikram](vikram) out. [Rani](rani) feeds the horses. [Rani](rani) is an orphan. [Rani](rani) worships [Jaya](jaya). [Devi](devi) is [Imran](imran)'s second [wife](devi). [Devi](devi) misses [Nikhil](nikhil) more than [Imran](imran) does. [She](devi) takes [Nikhil](nikhil) a hot lunch. [Nikhil](nikhil) will not speak to [Devi](devi). [He](nikhil) eats the lunch. The monsoon starts early. A tent blows over.
- travel vikram jaya "visits"
+ attack amma vikram "throws Vikram out"
- love rani jaya "worships"
- married devi imran "wife"
- sad devi nikhil "misses"
- gift devi nikhil "a hot lunch"
- reject nikhil devi "will not speak"

== 5 Cut
[Jaya](jaya) breaks into [Varma](producer)'s office and finds the insurance policy on [her](jaya) [father](dad)'s life, drawn up three days before [he](dad) died. [She](jaya) is surprised there by [Vikram](vikram), [who](vikram), instead of calling the guard, pulls [her](jaya) into a dance when the door opens, and kisses [her](jaya) for the look of the thing. [She](jaya) bites [him](vikram). It occurs to [her](jaya) on the way home that [she](jaya) could have bitten harder. [Tara](tara) hands [her](tara) ring back to a [fiancé](vikram) [who](vikram) has been talking of no one but a [stuntwoman](jaya), and [both](tara+vikram) of [them](tara+vikram) are much relieved.
- steal? jaya producer "breaks into"
+ discover jaya producer "finds the insurance policy"
- parent dad jaya "father's"
- die.past dad "he died"
- rescue vikram jaya "pulls her into"
- kiss jaya vikram "kisses her"
- attack jaya vikram "bites"
- love.start jaya vikram "bitten harder"
- love vikram jaya "no one but"
+ breakup tara vikram "hands her ring back"
- happy tara+vikram "relieved"

== 6 Retake
[Inspector Shetty](shetty), to [whom](shetty) [Jaya](jaya) takes the policy, sends it straight on to [Varma](producer), [his](shetty) golf [partner](producer). On the following day the [impostor](jaya) is exposed by [her](jaya) real name on the front page and thrown off the lot. [Imran](imran) downs tools, and the crew with [him](imran). [Varma](producer) engages [Surya](surya)'s men in [his](imran) stead, and [Nikhil](nikhil) has to decide whether to cross the line on which [his](nikhil) [father](imran) is standing. [He](nikhil) crosses it, weeping with rage; [Devi](devi), between the two, sits down in the road.
- reveal jaya shetty "takes the policy"
+ betray shetty jaya "sends it straight on"
- friend producer shetty "golf partner"
- reveal _ jaya "exposed"
- quit jaya producer "thrown off the lot"
- help imran jaya "downs tools"
- hire surya producer "engages"
- parent imran nikhil "father"
+ betray nikhil imran "crosses it"
- sad nikhil "weeping with rage"

== 7 Dailies
[Rani](rani), [who](rani) sleeps in the film archive because it is cool, comes across the can with the shot in which the [stuntman](dad) fell, and carries it to [Jaya](jaya) under [her](rani) shirt. Frame by frame [they](jaya+rani) make out a hand with a knife, and on the hand a ring. [Kamala](amma) has only to look at it once. [She](amma) had given back just such a ring, twenty-five years ago, to a [suitor](surya) [who](surya) would not take no for an answer, and had married the [suitor](surya)'s [partner](dad) instead. The [man](surya) was [Surya Prasad](surya).
+ find rani "comes across the can"
- die.past dad "fell"
- gift rani jaya "carries it to Jaya"
- discover jaya+rani "make out"
- reject.past amma surya "had given back"
- propose.past surya amma "take no"
- married.past amma dad "had married"
- colleague.past dad surya "partner"
+ kill.past surya dad "was Surya Prasad"

== 8 Playback
So as not to put anyone else in danger, [Jaya](jaya) signs on with the [murderer](surya), as [his](surya) [lead](jaya) for a jump from a moving train. [Vikram](vikram), told of the plan by [Rani](rani), forbids it, begs, and in the end learns to ride, falling off eleven times under the eyes of [Dr. Bose](bose), [who](bose) has stopped laughing at [him](vikram). [Nikhil](nikhil) overhears [Surya](surya) telling [Varma](producer) which coupling will be loose. For a long minute the young [man](nikhil) stands in the dark with [his](nikhil) phone in [his](nikhil) hand. [He](nikhil) calls [his](nikhil) [stepmother](devi).
- hire jaya surya "signs on with"
- kill.past surya dad "murderer"
- reveal rani vikram "told of the plan"
+ quarrel jaya vikram "forbids it"
- injure vikram "falling off"
- discover nikhil producer+surya "overhears"
- kill? surya jaya "will be loose"
- kin devi nikhil "stepmother"
+ reveal nikhil devi "calls his stepmother"

== 9 The Train
[Imran](imran), warned by [Devi](devi), races the train in a bullock lorry. The coupling gives; [Jaya](jaya) hangs between two wagons, and three [men](imran+nikhil+vikram) reach for [her](jaya) at once, [one](vikram) on horseback, [one](imran) from the lorry, and [one](nikhil) from the roof. It is the [last](nikhil) [who](nikhil) has the longest arms. [Nikhil](nikhil) pulls [her](jaya) up, slips, and is seized by the collar by [his](nikhil) [father](imran). [Neither](imran+nikhil) lets go. [Surya](surya) jumps off on the far side, straight into a river with which [he](surya) is not familiar, and is fished out by [Shetty](shetty), [who](shetty) has been filmed and has no choice.
- reveal devi imran "warned"
- betray surya jaya "The coupling gives"
- rescue? imran+vikram jaya "reach for her"
+ rescue nikhil jaya "pulls her up"
+ rescue imran nikhil "seized by the collar"
- parent imran nikhil "father"
- reconcile imran nikhil "Neither lets go"
- flee surya "jumps off"
- arrest shetty surya "fished out"

== 10 Premiere
[Surya](surya) names [Varma](producer) as the [one](producer) [who](producer) paid; the [producer](producer) is led out of [his](producer) own premiere, during the applause. [Shetty](shetty) asks for early retirement. [Rani](rani), [whom](rani) [Kamala](amma) has taken in, wears a dress for the first time and tears it. [Jaya](jaya) has [her](jaya) name in the titles, under [her](jaya) [father](dad)'s. [Vikram](vikram) goes down on one knee on the red carpet. [She](jaya) has promised [her](jaya) [mother](amma), [she](jaya) tells [him](vikram), never to marry a man in films. [He](vikram) has been sacked that morning, says [Vikram](vikram).
- accuse surya producer "names Varma"
+ arrest _ producer "led out"
- quit? shetty _ "early retirement"
- housemate.start amma rani "has taken in"
- parent dad jaya "father's"
- parent amma jaya "mother"
+ propose vikram jaya "goes down on one knee"
- reject jaya vikram "never to marry"
- quit vikram _ "sacked"

== 11 Outtakes
[Vikram](vikram), out of work, is trained by [Imran](imran), from the bottom up, in the art of falling, and moves into the hostel of the crew, where [he](vikram) shares a room with [Nikhil](nikhil), [who](nikhil) snores out of spite. [Tara](tara), now producing, needs a director for [her](tara) first film and gives the post to [Devi](devi), [who](devi) has been running everything for years in any case. [Kamala](amma) is called on by [Surya](surya)'s [lawyer](lawyer): the [prisoner](surya) is dying and begs to be forgiven. [She](amma) goes to the jail, looks at [him](surya) through the bars, and takes [her](amma) ring out of the case file.
- lose vikram "out of work"
- advisor imran vikram "trained by Imran"
- move vikram "moves into"
- housemate.start nikhil vikram "shares a room"
- enemy nikhil vikram "out of spite"
+ hire devi tara "gives the post"
- advisor lawyer surya "lawyer"
- arrest _ surya "prisoner"
- ill surya "dying"
- reconcile? amma surya "to be forgiven"
- travel amma surya "goes to the jail"
+ reconcile! amma surya "takes her ring"

== 12 Take Two
On the first day of [Devi](devi)'s shoot, [Rani](rani) doubles for a child [princess](princess) and is applauded by the horses, or so [she](rani) maintains. [Nikhil](nikhil), [who](nikhil) has noticed that [Dr. Bose](bose) limps when it rains and that no one ever carries [her](bose) bag, carries it. [Imran](imran) announces that [he](imran) is stepping down and that the new [head](jaya) of the crew, the first [woman](jaya) to be so, is [Jaya](jaya). [Her](jaya) first order is directed at a [beginner](vikram) of thirty-five, [who](vikram) is to jump from the roof of the palace. [He](vikram) jumps. At the bottom, on the mattress, with the camera running, the [boss](jaya) tells [him](vikram) yes.
- hire rani devi "doubles for"
- help nikhil bose "carries it"
- quit imran _ "stepping down"
+ hire jaya imran "is Jaya"
- boss jaya vikram "order"
+ engaged.start jaya vikram "yes"
