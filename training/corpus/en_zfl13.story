%series Five Stamps
%lang en
%genre small-town postal mystery romance in Saskatchewan, podcast episode descriptions, folksy
%cast will   | Will Sharpe; Will; Sharpe | m
%cast grant  | Grant | m
%cast hope   | Hope Lavallee; Hope | f
%cast mark   | Mark | m
%cast faith  | Faith | f
%cast bill   | Bill Penner; Penner | m
%cast summer   | Summer | f
%cast young  | Dr. Young; Young | f
%cast reeve  | Reeve Olafson; Olafson | m
%cast drew   | Drew | n
%cast heiress| - | f
%cast courier| - | m
%cast mom    | - | f
%cast rfather | - | m
%cast cook | - | f
%cast smum | - | f

== 1 Return to Sender
New [postmaster](will) in [Dry Creek](@drycreek)! [Will Sharpe](will), late of [Toronto](@toronto) and fresh from a divorce, unlocks the office and finds, behind the radiator, five letters from 1996. The first one is for [Hope Lavallee](hope). [Hope](hope) runs the diner; [she](hope) opens it over the pie case, reads two lines and lands on the floor. [Her](hope) [sister](faith) [Faith](faith) slaps [her](hope) awake. The letter is from [Grant](grant), [who](grant) walked out on [her](hope) the week before graduation, as all the town knows, without so much as a note.
- hire will "New postmaster"
- divorce.past _ will "divorce"
+ find will "five letters"
- ill hope "lands on the floor"
- sibling faith hope "sister"
- help faith hope "slaps her awake"
- reveal grant hope "from Grant"
- breakup.past grant hope "walked out on her"

== 2 What the Note Said
It said: meet [me](grant) at the elevator, bring a coat. [Hope](hope) never did, because [Hope](hope) never knew. Instead [she](hope) wed [Mark](mark), a steady [hand](mark), and steadily outlasted [him](mark). The [widow](hope) wants to know who shoved a [boy](grant)'s whole heart behind a radiator. [Will](will), [who](will) has taken to eating pie three times a day, is only too glad to look into it. Back in '96 the mail was sorted by [Bill Penner](bill). [Penner](bill) is deaf on the left, and that is the side [he](bill) turns. [His](bill) [granddaughter](summer), [Summer](summer), drops a whole tray of cups.
- invite.past grant hope "meet me"
- discover! hope grant "never knew"
- wedding.past hope mark "wed"
- die.past mark "outlasted him"
- married.past hope mark "widow"
- love will hope "pie three times"
+ investigate will _ "look into it"
- kin bill summer "granddaughter"
- reveal! bill will "the side he turns"

== 3 Short Sorts
[Will](will) will not give up. [Summer](summer) brings [Will](will) the second letter's address. The second letter is for [Mark](mark). [Mark](mark) is dead. [Hope](hope) opens [Mark](mark)'s letter. [Grant](grant) wrote it, too. [Grant](grant) asked [Mark](mark) to look after [Hope](hope). [Mark](mark) never got the letter. [Mark](mark) did it anyway. [Hope](hope) cries. [Faith](faith) hates [Grant](grant). [Faith](faith) once loved [Grant](grant). Nobody asks [Faith](faith).
- help summer will "brings Will"
- die.past mark "is dead"
- create.past grant "wrote it"
- help? mark hope "look after"
+ help.past mark hope "did it anyway"
- sad hope "cries"
- enemy faith grant "hates"
- love.past faith grant "once loved"

== 4 Grain
A quiet one. Wheat, wind, and eleven minutes of a train going by. [Will](will) climbs the old elevator to see what a [boy](grant) would have seen from there, waiting with two tickets, and scares up an owl. Carved on a beam are two initials and a date. [Reeve Olafson](reeve), [who](reeve) is selling the elevator for scrap, shouts up that [he](will)'s trespassing. [The two](reeve+will) have words. [They](reeve+will) have them again at the hardware store, over a bolt. In the evening, [Drew](drew), [who](drew) drives the school bus and [whose](drew) heart is nobody's business, drops off a casserole for the lonely [postmaster](will).
- investigate will grant "climbs the old elevator"
- discover will "Carved on a beam"
- accuse reeve will "trespassing"
+ quarrel reeve will "have words"
- gift drew will "casserole"
- sad will "lonely"

== 5 Third-Class
Letter three is to the [Reeve](reeve)'s [mother](mom), [whose](mom) [companion](heiress), a [girl](heiress) from the city with a large inheritance, drowned in the dugout that spring. [Olafson](reeve) snatches it out of [Will](will)'s hand and into the stove; but [Summer](summer), [who](summer) irons on Tuesdays for [Dr. Young](young), the [coroner](young), has steamed it open first. "[I](grant) saw who was with [her](heiress)," it says. So the [boy](grant) wasn't running from [Hope](hope) at all. [Dr. Young](young) was new then, and young, and signed what the old doctor put before [her](young). [She](young) has not slept well since the day [she](young) did.
- parent mom reeve "mother"
- colleague.past heiress mom "companion"
- die.past heiress "drowned"
- steal reeve will "snatches"
- boss young summer "irons"
+ discover summer grant "steamed it open"
- discover.past grant _ "saw who was with"
- flee! grant hope "wasn't running from"
- sad young "not slept well"

== 6 Special Delivery
A [courier](courier) brings [Will](will) a dead gopher. A brick comes through the window of the diner, and [Hope](hope)'s [cook](cook) hands in [her](cook) apron. [Hope](hope) has had enough: [she](hope) tells [Will](will) to put the letters back behind the radiator and [Will](will), [who](will) would otherwise do anything [she](hope) said, tells [her](hope) no. It is [their](hope+will) first fight. [They](hope+will) conduct it in whispers, with customers in. [Faith](faith), refilling the ketchup, informs [both](hope+will) of [them](hope+will) that people who don't care for each other don't whisper.
- threaten courier will "dead gopher"
- attack _ hope "through the window"
- boss hope cook "Hope's cook"
- quit cook hope "hands in"
- sad hope "had enough"
- reject will hope "tells her no"
+ quarrel hope will "first fight"
- discover faith hope+will "don't whisper"

== 7 Penner Talks
[Summer](summer) has turned eighteen and knows where the old [man](bill) keeps [his](bill) hearing aid. [She](summer) puts it in for [him](bill), and asks [him](bill), and holds [his](bill) hand while [he](bill) answers. [He](bill) was paid to lose the letters. It was fifty dollars; it went on [her](summer) [mother](smum)'s teeth. [He](bill) couldn't burn them, being sworn to the mail, so [he](bill) posted them, in a manner of speaking, behind the heat. The [man](rfather) with the fifty wore a chain of office, and that [man](rfather) is dead. [His](rfather) [son](reeve) wears it now. [Summer](summer) kisses the [sinner](bill) on the bald spot and calls the Mounties.
- celebrate summer "turned eighteen"
- help summer bill "holds his hand"
+ reveal bill summer "paid to lose"
- gift.past rfather bill "fifty dollars"
- parent smum summer "mother's"
- sad bill "couldn't burn"
- die.past rfather "that man is dead"
- parent rfather reeve "His son"
- betray summer bill "calls the Mounties"

== 8 The Cowboy at Table Six
A [cowboy](grant) with a grey moustache orders rhubarb pie, looks at [Hope](hope) a good deal, leaves a hundred-dollar tip and is gone. [Hope](hope) picks up the fork. Only one [person](grant) [she](hope) ever knew ate pie from the crust end. [She](hope) runs out into the road in [her](hope) apron. There is dust, and a truck in it. [Faith](faith), [who](faith) had recognised [him](grant) at the door and served [him](grant) without a word, sits down at table six and laughs until [she](faith) has to hold the table. [Will](will), across the street, has watched all of it and turns [his](will) sign to Closed.
- return grant "at table six"
- gift grant hope "hundred-dollar tip"
+ discover hope grant "picks up the fork"
- flee grant "is gone"
- discover faith grant "had recognised"
- betray faith hope "without a word"
- jealous will grant "turns his sign"

== 9 Fourth
[Will](will) could pocket the fourth letter, and almost does. It's addressed to the Mounties. [He](will) drives it sixty miles to [Swift Current](@swiftcurrent) through hail, alone, and hands it over; inside, after twenty-eight years, are a name, a drawing of a boat and a strand of hair. On the road home [he](will) passes the [cowboy](grant), out of gas. Gives [him](grant) a lift. Somewhere around mile forty [they](grant+will) work out who the other is. "Does [she](hope) still hum when [she](hope) bakes?" asks [Grant](grant). Only when [she](hope)'s happy, says [Will](will). [He](will) has heard [her](hope) do it. [He](will) hopes the other [man](grant) won't ask how lately.
- steal? will _ "could pocket"
- travel will "drives it" @swiftcurrent
+ reveal will _ "hands it over"
- meet grant will "passes the cowboy"
- help will grant "lift"
- discover grant+will "work out"
- love grant hope "still hum"
- happy hope "happy"

== 10 The Elevator
[Hope](hope) and [Grant](grant) meet where [they](grant+hope) should have met. [He](grant) has gone bald under the hat. The old [mayor](rfather), [he](grant) tells [her](hope), had taken the [heiress](heiress) out in a boat, and [Grant](grant), fishing, had seen only one of [them](heiress+rfather) row back; the [mayor](rfather) gave [him](grant) an hour to get out of the province or join [her](heiress). [He](grant) wrote five letters in that hour. Below, someone has padlocked the door. Below, someone is pouring something out of a can. It is [Drew](drew), [who](drew) came to bring [Will](will) soup and followed a smell, [who](drew) drives a school bus straight through the wall.
- meet grant hope "meet where"
- reveal grant hope "tells her"
- kill.past rfather heiress "row back"
- discover.past grant rfather "had seen"
- threaten.past rfather grant "an hour to get out"
- flee.past grant rfather "out of the province"
- attack _ grant+hope "padlocked"
+ rescue drew grant+hope "through the wall"

== 11 Bolts
[Olafson](reeve) smells of gasoline and says [he](reeve) was out for a walk. [Will](will) sits on [him](reeve) till the Mounties come. [He](reeve)'d done it for [his](reeve) [father](rfather)'s good name, [he](reeve) says, and for [his](reeve) [mother](mom), [who](mom), at ninety-one, has herself driven to the station to spit on both. The [heiress](heiress) was the only [friend](heiress) the old [lady](mom) ever had. [Dr. Young](young) amends a certificate in green ink. [Hope](hope) has burns on [her](hope) hands; there are two [men](grant+will) in the corridor of the hospital with the same brand of carnations, and [Faith](faith) tells each of [them](grant+will) to sit.
+ arrest will reeve "sits on him"
- betray reeve _ "out for a walk"
- attack.past reeve _ "done it"
- parent rfather reeve "father's"
- parent mom reeve "mother"
- reject mom reeve "spit on both"
- friend.past heiress mom "only friend"
- reveal young _ "amends"
- injure hope "burns on her hands"
- gift? grant+will hope "carnations"

== 12 Sisters
Which, then? [Hope](hope) loved [Grant](grant) for a year and mourned [him](grant) for ten, and [she](hope) tells [him](grant) so, holding [his](grant) carnations between [her](hope) bandages, and tells [him](grant) that it's over and was sweet. [He](grant) takes it with [his](grant) hat off. Out in the parking lot [her](hope) [sister](faith), [Faith](faith), is failing to start [her](faith) car. [She](faith) gives [him](grant), finally, [her](faith) opinion of [him](grant), twenty-eight years of it, at the top of [her](faith) lungs; [he](grant) opens the hood and listens to the end. Then [he](grant) asks if [she](faith) has eaten. [She](faith) kicks the tire. [She](faith) hasn't.
- love.past hope grant "loved Grant"
- sad.past hope grant "mourned him"
+ reject hope grant "it's over"
- sibling faith hope "sister"
+ quarrel faith grant "at the top of"
- help grant faith "opens the hood"
- invite grant faith "has eaten"

== 13 Fifth and Last
The fifth letter has no name on it, only: To the [one](will) [who](will) finds these. [Will](will) has carried it since spring. [He](will) opens it at the counter, with the pie cooling. Thank [you](will), writes a [boy](grant) of eighteen; whoever [you](will) are, [I](grant) bet [you](will)'re kind; if there's a [girl](hope) called [Hope](hope), tell [her](hope) to marry someone who delivers. [Will](will) reads it out, gets as far as the semicolon and can't go on. [Hope](hope), [who](hope) can read upside down, goes on for [him](will). Then [she](hope) says all right. [Drew](drew), in the doorway, holding a casserole, sets it down very gently, and stays for the toast.
- find.past will "carried it"
- happy grant will "Thank you"
- wedding? _ hope "marry"
- sad will "can't go on"
- help hope will "goes on for him"
+ engaged.start hope will "says all right"
- love drew will "very gently"
- celebrate drew+hope+will "toast"
