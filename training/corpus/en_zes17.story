%series Lip Sync
%lang en
%genre flatmates-and-work romantic comedy among dubbing actors, Montreal, ironic episode guide
%cast delphine | Delphine Roy; Delphine | f
%cast sam | Sam Abadi; Sam | m
%cast beatriz | Beatriz Lopes; Bia; Beatriz | f
%cast olu | Olu; Olufemi Grant | m
%cast marguerite | Marguerite Roy | f
%cast thierry | Thierry Caron; Caron; Thierry | m
%cast star | Chase Holloway; Holloway; Chase | m
%cast sound | Jacinthe | f
%cast roommate | Max | n
%cast fiancee | Ingrid | f
%cast plumber | - | m
%cast thug | - | m
%cast parakeet | Trudeau | m
%cast judge | Judge Lavoie; Lavoie | f

== 1 The Voice of Another
[Delphine Roy](delphine) has been the French voice of six Hollywood beauties and cannot get served in a bar. The new voice of [Chase Holloway](star), the [action hero](star), is a shy [Lebanese](sam), [Sam Abadi](sam), [who](sam) stammers until the red light goes on. Then [he](sam) growls, and [Delphine](delphine), at the next microphone, forgets [her](delphine) cue. When the light goes off, [he](sam) begs [her](delphine) pardon, four times, for having stood on [her](delphine) foot. [Thierry Caron](thierry), the dubbing [director](thierry), [whose](thierry) affair with [Delphine](delphine) ended on Monday, hands the [pair](delphine+sam) eleven love scenes. It is not kindness.
- meet delphine sam "next microphone"
+ love.start delphine sam "forgets her cue"
- boss thierry delphine+sam "dubbing director"
- affair.past delphine thierry "ended on Monday"
- betray thierry delphine "not kindness"

== 2 The Flat
[Sam](sam) rooms on the [Plateau](@plateau) with [Beatriz Lopes](beatriz), [who](beatriz) drives a snow plough, and [Olufemi Grant](olu), pastry [cook](olu) and former [husband](olu) of the snow plough. The divorce was amicable; it is the custody of the [parakeet](parakeet) that is being fought. [Bia](beatriz) has [him](parakeet) Mondays, [Olu](olu) Tuesdays, and on Wednesdays [Trudeau](parakeet) belongs to [Sam](sam), [who](sam) alone never asks [him](parakeet) whose side [he](parakeet) is on. A fourth [tenant](roommate), [Max](roommate), pays the rent punctually and has never been seen. The [plumber](plumber) believes [Max](roommate) to be dead.
- housemate beatriz+olu sam "rooms"
- ex beatriz olu "former husband"
- divorce.past beatriz olu "divorce"
+ quarrel beatriz olu "custody of the parakeet"
- housemate beatriz+olu+sam roommate "fourth tenant"
- die! roommate "dead"

== 3 Take Nine
Love scene one takes nine attempts. In the ninth, [Sam](sam)'s growl makes [Jacinthe](sound), the sound [engineer](sound), bite through [her](sound) pencil, and [Delphine](delphine) has to be fetched a chair. [Caron](thierry) finds it adequate. To punish [them](delphine+sam) for enjoying it [he](thierry) has [the two](delphine+sam) record separately from now on, [her](delphine) at nine, [him](sam) at noon. But the earlier [one](delphine) leaves [her](delphine) half of the dialogue in the headphones for the later [one](sam), with a sentence at the end that isn't in the script. By Friday [they](delphine+sam) have invented a whole reel.
- create delphine+sam "Love scene one"
- attack thierry delphine+sam "punish"
+ flirt delphine sam "isn't in the script"

== 4 Mother Tongue
[Marguerite Roy](marguerite), seventy, [judge](marguerite) of nothing and [critic](marguerite) of everything, lands on [her](marguerite) [daughter](delphine) for the weekend, and will not have it that [Delphine](delphine) is alone. So [Delphine](delphine) rings the [stammerer](sam), and it is the [parakeet](parakeet) [who](parakeet) picks up. Within the hour [Sam](sam) is sitting opposite the old [lady](marguerite), engaged to [her](marguerite) [daughter](delphine), as far as [she](marguerite) knows, and unable to utter a word. [Marguerite](marguerite) is enchanted. No [son-in-law](sam) of [hers](marguerite) has ever listened so well.
- travel marguerite "lands on"
- parent marguerite delphine "daughter"
+ engaged! delphine sam "engaged"
- betray delphine+sam marguerite "as far as she knows"
- happy marguerite "enchanted"

== 5 The Original
The real [Chase Holloway](star) comes to [Montreal](@montreal) to shoot a car chase, and wants to meet the [man](sam) [who](sam) steals [his](star) lines. [He](star) turns out to be short, lonely and squeaky; [he](star) lost [his](star) own voice years ago, and a German does it for [him](star). The [hero](star) falls at first sight for [Bia](beatriz), [whose](beatriz) plough has just removed [his](star) Ferrari. "[You](beatriz) owe [me](star) a car," squeaks the [star](star). "[You](star) owe [me](beatriz) a shovel," says [she](beatriz). [Olu](olu), bringing the éclairs on set, drops them.
- travel star "comes to Montreal" @montreal
- meet? sam star "wants to meet"
- sad star "lonely"
+ love.start star beatriz "falls at first sight"
- attack beatriz star "removed his Ferrari"
- jealous olu star "drops them"

== 6 Trudeau Speaks
The [parakeet](parakeet) says a new word. It is "Ingrid". [Bia](beatriz) knows no [Ingrid](fiancee) and asks [her](beatriz) [ex-husband](olu); [he](olu) knows none either, [he](olu) swears on the vanilla. [Both](beatriz+olu) stare at [Sam](sam). [He](sam) turns as red as the recording light. In [Beirut](@beirut), seven years ago, there was an [Ingrid](fiancee), a Swedish [nurse](fiancee), [he](sam) gave [her](fiancee) a ring, and the next morning [he](sam) took fright and fled to [Canada](@canada). [He](sam) has been stammering since the airport. [Olu](olu) pours [him](sam) a brandy and [Bia](beatriz) covers the cage.
- ex beatriz olu "ex-husband"
+ reveal sam beatriz+olu "there was an Ingrid"
- engaged.past fiancee sam "a ring"
- flee.past sam fiancee "fled to Canada"
- help olu sam "pours him a brandy"

== 7 Room Tone
Every recording needs a minute of silence, to be laid under the rest. [Jacinthe](sound) asks for it at five. Nobody breathes. One hears the radiator, the snow, far off the plough. [Caron](thierry) looks at [his](thierry) watch, then, without meaning to, at [Jacinthe](sound), [who](sound) has [her](sound) eyes closed and is listening as though to the sea. [He](thierry) had worked with [her](sound) for sixteen years. "Thank you," [she](sound) says at last; the minute has lasted four.
- colleague sound thierry "worked with her"
+ love.start thierry sound "looks at his watch"

== 8 The Other Woman
[Delphine](delphine) is at [Sam](sam)'s door with croissants when it is opened by a tall [blonde](fiancee) in [his](sam) dressing gown. [She](fiancee) is [Ingrid](fiancee). [She](fiancee) has come to [Quebec](@quebec) for a congress on frostbite, and traced [her](fiancee) [deserter](sam) by [his](sam) growl in a cinema. "And who may [you](delphine) be?" asks the former [betrothed](fiancee). The present [one](delphine), being merely feigned, says that [she](delphine) is from the bakery, presses the bag into the [Swede](fiancee)'s hands and runs. [Sam](sam), in the shower, is singing, without a single stumble.
- return fiancee "opened by"
- travel fiancee "come to Quebec" @quebec
- discover.past fiancee sam "traced her deserter"
- engaged.past fiancee sam "former betrothed"
- engaged! delphine sam "feigned"
+ betray delphine fiancee "from the bakery"
- flee delphine fiancee "runs"

== 9 Stunts
[Chase](star) proposes that [Bia](beatriz) drive the plough in the film. In scene forty a [thug](thug) drags [him](star) from [his](star) car, and [she](beatriz), in fur, is to save [him](star). The [stuntman](thug) drags rather hard. [Olu](olu), catering, takes it for real, flings himself between [the two](star+thug) and floors the [attacker](thug) with a baguette. It's on film, from three angles. The whole crew applauds the [pastry cook](olu), except for the [hero](star), [who](star) has seen how [she](beatriz) looked, and at [whom](olu). [He](star) may squeak, but [he](star) isn't blind.
- hire? beatriz star "drive the plough"
- attack? thug star "drags him"
- rescue? beatriz star "save him"
+ rescue olu star "flings himself"
- attack olu thug "floors the attacker"
- love beatriz olu "how she looked"
- discover star beatriz "has seen"

== 10 Explanations
[Ingrid](fiancee) has not come for revenge. [She](fiancee) has come to hand back the ring, having married a periodontist, and the dressing gown is explained by a burst pipe, a [plumber](plumber) and bad luck. All this [Sam](sam) would gladly tell [Delphine](delphine), if only [he](sam) could get past the D. [He](sam) telephones; [she](delphine) hears breathing and hangs up. [He](sam) writes; [Caron](thierry), [who](thierry) sorts the mail, puts the letter in [his](thierry) own pocket. At last the [nurse](fiancee) goes in [his](sam) place. The two [women](delphine+fiancee) take to one another at once, and [he](sam) is torn to shreds over a fondue, affectionately.
- gift fiancee sam "hand back the ring"
- married _ fiancee "married a periodontist"
- reject delphine sam "hangs up"
- steal thierry sam "in his own pocket"
+ help fiancee sam "goes in his place"
- reveal fiancee delphine "goes in his place"
- friend.start delphine fiancee "take to one another"

== 11 Custody
The case of [Lopes](beatriz) versus [Grant](olu) comes before [Judge Lavoie](judge), [who](judge) owns a canary. Each of the [parties](beatriz+olu) has prepared a speech on why the other should not have [Trudeau](parakeet). Called upon to speak, [Bia](beatriz) says that [Olu](olu) cuts up [his](parakeet) apple smaller than [she](beatriz) has the patience for. [Olu](olu), [who](olu) had seven pages, says that the [bird](parakeet) sings only when [he](parakeet) hears the plough come home. [Her Honour](judge) blows [her](judge) nose. [She](judge) sentences [them](beatriz+olu) to one cage, jointly, in one room. There is no appeal, and nobody would have lodged one.
- quarrel beatriz olu "comes before"
+ reconcile beatriz olu "jointly"

== 12 Max
Water comes through the ceiling of the invisible [tenant](roommate). [They](beatriz+olu+sam) break down the door: the room is full of tapes, shelf upon shelf, and under the headphones sits [Max](roommate), alive, small, in slippers, with a letter to hand in. For three years [Max](roommate) has been the ghost-writer of every film that [Caron](thierry) has signed; the [director](thierry) pays the rent and takes the prizes. "[He](thierry) threw out a letter yesterday," says [Max](roommate). "[I](roommate) collect paper." It is [Sam](sam)'s. [Bia](beatriz) drives it across town herself, with the blade down.
+ find beatriz+olu+sam roommate "under the headphones"
- betray thierry roommate "takes the prizes"
- reveal roommate beatriz+olu+sam "has been the ghost-writer"
- help beatriz sam "drives it across town"

== 13 Red Light
[Delphine](delphine) has read the letter. [She](delphine) says nothing; [she](delphine) lies in wait in the studio, presses the switch, and the red lamp goes on. Then [she](delphine) asks [Sam](sam) the question. And since the lamp is on, [he](sam) answers [her](delphine), fluently, for eleven minutes, about the foot, the reel, the airport, and at the end of it [she](delphine) turns the lamp off. "And now say it again," says [she](delphine). It takes [him](sam) the rest of the evening. [Jacinthe](sound), behind the glass, has kept every syllable. [She](sound) has also kept [Caron](thierry) out, by sitting on the handle.
+ confess sam delphine "answers her"
- help sound delphine+sam "by sitting on"

== 14 Credits
At the premiere the name of the [author](roommate) appears on the screen for the first time, and forty people turn round to see who is called [Max](roommate). [Thierry](thierry), stripped of three prizes, gets up and leads the applause. "That was the first decent sound [you](thierry) have made," says [Jacinthe](sound), and lets [him](thierry) carry [her](sound) cables. [Chase Holloway](star) flies home with a shovel, signed. [Marguerite](marguerite) is told the truth about the engagement, namely that as of tonight there is one. [She](marguerite) isn't listening. [She](marguerite) has asked [her](marguerite) [son-in-law](sam) to say something, and [he](sam) is saying it, slowly, and [she](marguerite) has all the time in the world.
- reveal _ roommate "appears on the screen"
- lose thierry "stripped"
- help thierry sound "carry her cables"
- travel star "flies home"
+ engaged.start delphine sam "there is one"
- reveal _ marguerite "is told the truth"
- kin marguerite sam "son-in-law"
