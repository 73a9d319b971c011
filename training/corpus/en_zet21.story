%series Tidewater Bail Bonds
%lang en
%genre bounty-hunter dramedy, Savannah, chatty streaming recaps
%cast odell    | Odell Pickett; Odell; Pickett | m
%cast juno     | Juno Pickett; Juno | f
%cast marguer  | Marguerite Pickett; Miss Marguerite; Marguerite | f
%cast teddy    | Teddy Okonkwo; Teddy | m
%cast lacey    | Lacey Broussard; Lacey; Broussard | f
%cast deputy   | Deputy Wade Suggs; Suggs; Wade | m
%cast judge    | Judge Tansy; Tansy | f
%cast crow     | Preacher Crow; Crow | m
%cast forger   | - | f
%cast shrimper | Boudreaux; Alcide Boudreaux | m
%cast clown    | Mister Buttons | m
%cast baby     | Hercules | m

== 1 Skip
[Odell Pickett](odell) has brought in four hundred fugitives and lost one [wife](marguer), to boredom. [His](odell) [daughter](juno) [Juno](juno), twenty-two, keeps the books and would rather carry the handcuffs. When a birthday [clown](clown) skips bail, the [father](odell) sprains [his](odell) back on the first fence, and it is the [bookkeeper](juno) [who](juno) tackles [Mister Buttons](clown) in a bouncy castle. [Odell](odell) is proud for a second and furious for a week. [Miss Marguerite](marguer), [who](marguer) left [him](odell) but kept the name, drives over from [Tybee](@tybee) with a casserole. [She](marguer) has come, [she](marguer) says, for the [girl](juno). [She](marguer) rubs [his](odell) back all the same.
- breakup.past marguer odell "lost one wife"
- ex marguer odell "wife"
- parent marguer+odell juno "daughter"
- flee clown "skips bail"
- injure odell "sprains his back"
+ arrest juno clown "tackles Mister Buttons"
- sad odell juno "furious"
- help marguer odell "rubs his back"

== 2 The Competition
There is a new bail [bondsman](lacey) across the square, and [she](lacey) is [Lacey Broussard](lacey), [who](lacey) used to be one of the four hundred. [Pickett](odell) put [her](lacey) away for seven months, over a matter of peaches. [She](lacey) holds no grudge; [she](lacey) merely undercuts [him](odell) by two per cent and steals [his](odell) best [man](teddy), [Teddy Okonkwo](teddy), [who](teddy) is in love with [Juno](juno) and too shy to give notice in person. [He](teddy) leaves a note. [Juno](juno) reads it, crosses out two commas and sends it back. For the first time in [his](odell) life, the old [hunter](odell) locks the door at night.
- enemy lacey odell "undercuts him"
- arrest.past odell lacey "put her away"
+ hire teddy lacey "steals his best man"
- boss.past odell teddy "his best man"
- love teddy juno "in love with"
- quit teddy odell "leaves a note"
- find juno "reads it"

== 3 Preacher
[Preacher Crow](crow) has preached to two congregations in one night and been married in both. Whoever finds [him](crow) gets nine thousand dollars. [Odell](odell) knows [his](crow) mother, [Lacey](lacey) knows [his](crow) horse. The two [rivals](lacey+odell) arrive at the same barn at the same hour, hide behind the same bale, and have been shushing each other for some time when the [bigamist](crow) walks in between [them](lacey+odell) and asks whether this seat is taken. [Broussard](lacey) has the left arm, [Pickett](odell) the right. [Judge Tansy](judge) divides the bounty by the arm, and gives the [prisoner](crow) the choice of wives for [his](crow) one phone call.
- wedding.past _ crow "married in both"
- investigate lacey+odell crow "Whoever finds him"
- enemy lacey odell "rivals"
- meet crow lacey+odell "walks in between"
+ arrest lacey+odell crow "left arm"
- gift judge lacey+odell "divides the bounty"

== 4 Shrimp
A [shrimper](shrimper) has jumped bail on a charge of ramming the [deputy](deputy)'s boat. [Alcide Boudreaux](shrimper) is seventy, sober and, in the opinion of the whole coast, right. [Deputy Suggs](deputy), [whose](deputy) boat it was, offers [Juno](juno) a date for the old [man](shrimper)'s address. [She](juno) accepts the date, orders everything on the menu and gives [him](deputy) the address of a dentist. [Teddy](teddy), at the next table with a newspaper, laughs for the first time in [his](teddy) new job. In the marsh [Odell](odell) finds the [shrimper](shrimper), shares a bucket with [him](shrimper), and somehow forgets to bring [him](shrimper) in. The net is mended by evening.
- flee shrimper "jumped bail"
- attack.past shrimper deputy "ramming"
- date deputy juno "a date"
+ betray juno deputy "address of a dentist"
- happy teddy "laughs"
+ find odell shrimper "finds the shrimper"
- help odell shrimper "net is mended"
- arrest! odell shrimper "forgets to bring him"

== 5 The Forger's Baby
Bail was posted for a [forger](forger) with a very round belly, and the [forger](forger) has gone. [Juno](juno) follows a trail of excellent twenty-dollar bills to a laundromat. The [fugitive](forger) is sitting on a dryer, breathing oddly. There is no time to call anyone. Somebody has to be there, says the [woman](forger), [who](forger) has never yet asked for anything real; so the [girl](juno) with the handcuffs delivers the [baby](baby), on a stack of warm towels. It is a [boy](baby). [He](baby) is named [Hercules](baby), after the dryer. When [Suggs](deputy) bursts in, [Juno](juno) swears that nobody here answers that description. The [deputy](deputy) looks at the ink on the towels.
- flee forger "has gone"
- investigate juno forger "follows a trail"
- find juno forger "fugitive is sitting"
- help juno forger "delivers the baby"
+ birth forger baby "delivers the baby"
- parent forger baby "boy"
+ betray juno deputy "swears"
- rescue juno forger "nobody here answers"

== 6 Low Country
No one skips. [Pickett](odell) sits on [his](odell) porch; across the square [Broussard](lacey) sits on [hers](lacey). Each could see the [other](lacey+odell) if it weren't for the azaleas. [Marguerite](marguer), back in [Tybee](@tybee), waters a plant [she](marguer) dislikes. [Hercules](baby) cries and is fed. The mosquitoes are as big as hymnals. There is a proverb about an idle hound, and [Teddy](teddy) has looked it up; [he](teddy) writes it to [Juno](juno) on a postcard, without commas. [She](juno) props it against the coffee pot, where [her](juno) [father](odell) reads it, twice, and says that it is well put.
- sad marguer "dislikes"
- create teddy juno "on a postcard"
- parent odell juno "father"
- happy odell "well put"

== 7 The Judge's Necklace
[Judge Tansy](judge) has been robbed. The necklace was a gift from a [lover](odell), and for that reason [she](judge) cannot go to the police; [she](judge) goes to [Lacey](lacey), [who](lacey) steals nothing nowadays but might know who does. [Broussard](lacey) looks into it and comes up with a name, and closes the folder. It was [Marguerite](marguer) [who](marguer) took the necklace. [She](marguer) recognised it. It had been [hers](marguer) before [Odell](odell), in the last month of [his](odell) marriage, gave it to [someone](judge) [who](judge) was less bored. So it wasn't boredom that [Juno](juno)'s [mother](marguer) left [him](odell) for. [Lacey](lacey) carries the folder past [Odell](odell)'s porch, and back, and past it again.
+ steal marguer judge "robbed"
- gift.past odell judge "gift from a lover"
- affair.past judge odell "lover"
- hire lacey judge "goes to Lacey"
+ discover lacey marguer "comes up with"
- steal.past odell marguer "had been hers"
- cheat.past odell marguer "last month of his marriage"
- breakup.past marguer odell "left him"
- parent marguer juno "Juno's mother"

== 8 A Year and a Day
[Juno](juno) finds the folder. [She](juno) has always believed that [her](juno) [mother](marguer) walked out on [her](juno) [father](odell), and has punished the [one](marguer) for it with short visits and the [other](odell) with long ones. [She](juno) puts both of [them](marguer+odell) at one table. [Marguerite](marguer) lays the necklace next to the salt; [Odell](odell) turns it over with [his](odell) fork. [Juno](juno) asks [him](odell) for one true sentence. [He](odell) tries three. The last is that [he](odell) was afraid of how happy [he](odell) was, and [his](odell) [daughter](juno), disgusted, goes across the square and asks [Broussard](lacey) for a job.
+ discover juno marguer+odell "finds the folder"
- breakup! marguer odell "walked out on"
- sad juno "punished"
- reveal odell juno "one true sentence"
- sad.past odell "afraid"
- parent odell juno "daughter"
- hire? juno lacey "asks Broussard for a job"

== 9 New Management
[Lacey](lacey) takes [Juno](juno) on, on probation, and gives [her](juno) [Teddy](teddy) to train. [The two](juno+teddy) spend nine hours in a van. [He](teddy) talks about hydraulics; [she](juno), in the tenth hour, kisses [him](teddy) to make it stop. It doesn't. Meanwhile, [Deputy Suggs](deputy) has had the ink on the towel analysed, and goes after the [forger](forger) himself. It was for love of [Juno](juno), [he](deputy) will claim. [He](deputy) takes [Hercules](baby) out of the cradle as one takes a piece of evidence. The [mother](forger), [who](forger) has been straight for eleven weeks, sits down and makes a very good copy of [his](deputy) badge.
- hire juno lacey "takes Juno on"
- advisor juno teddy "to train"
+ kiss juno teddy "kisses him"
- investigate deputy forger "goes after"
- love? deputy juno "for love of"
+ abduct deputy baby "takes Hercules"
- parent forger baby "mother"
- create forger "very good copy"

== 10 Hercules
Three women, one shrimp boat. The [forger](forger), as [Deputy Suggs](deputy)'s superior, has ordered the [child](baby)'s release by letter; [Lacey](lacey) delivers it; and [Juno](juno), behind a door marked Evidence, is passing a [baby](baby) through a window to the [man](shrimper) in the boat. It is at this point that [Odell](odell), with a sprained back, walks in by the front. [He](odell) has come to do it the old way. [He](odell) asks the [deputy](deputy) for [his](deputy) keys. [Wade](deputy) swings. The old [man](odell) goes down, and so, over [him](odell), does the young [one](deputy), tackled from behind by [somebody](teddy) tremendously shy.
- betray forger deputy "superior"
- help lacey forger "delivers it"
+ rescue juno+shrimper baby "passing a baby"
- rescue? odell baby "old way"
- attack deputy odell "swings"
+ attack teddy deputy "tackled from behind"
- help teddy odell "tackled from behind"

== 11 Bail
Everyone is arrested, naturally, and everyone comes before [Tansy](judge). [She](judge) looks down from the bench at [her](judge) former [lover](odell), at [his](odell) former [wife](marguer), [who](marguer) has brought a casserole, at a [swindler](lacey) turned honest and a [forger](forger) turned nearly so. The necklace lies before [her](judge) in a plastic bag. Nobody will say where it came from. Out of the whole row only the [clown](clown), up on another matter, pleads guilty. The [judge](judge) fines [Suggs](deputy) for kidnapping, frees the rest of [them](forger+juno+lacey+odell+shrimper+teddy), and hangs the necklace, on [her](judge) way out, round [Marguerite](marguer)'s neck.
- arrest _ forger+juno+lacey+odell+shrimper+teddy "is arrested"
- ex judge odell "former lover"
- ex marguer odell "former wife"
- reveal! _ marguer "Nobody will say"
- reveal clown judge "pleads guilty"
- accuse judge deputy "fines Suggs"
- abduct.past deputy baby "kidnapping"
+ rescue judge forger+juno+lacey+odell+shrimper+teddy "frees the rest"
+ gift judge marguer "hangs the necklace"

== 12 Pickett, Broussard & Daughter
The azaleas have been cut down. The sign across the square and the sign on this side of it now say the same. [Lacey](lacey) owns fifty-one per cent, as [she](lacey) reminds [her](lacey) new [partner](odell) when [he](odell) reaches for the last peach. [He](odell) asks [her](lacey) to supper, for the third time. For the third time [she](lacey) asks whether it is a date or a stakeout. [Juno](juno) and [Teddy](teddy) have left in the van, after a [gentleman](crow) [who](crow) has been married again, and on the porch [Marguerite](marguer) rocks [Hercules](baby), in pearls, and isn't bored.
- colleague lacey odell "new partner"
+ date? lacey odell "asks her to supper"
- investigate juno+teddy crow "left in the van"
- wedding _ crow "married again"
- help marguer baby "rocks Hercules"
- sad! marguer "isn't bored"
