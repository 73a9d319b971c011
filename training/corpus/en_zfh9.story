%series The Insomniacs
%lang en
%genre detective agency in Port of Spain, daily listings
%cast cass    | Cassandra Ramlogan; Cass; Ramlogan | f
%cast desmond | Desmond Achong; Desmond; Achong | m
%cast insomniacs | Insomniacs | g
%cast baptiste | Inspector Baptiste; Neville Baptiste; Baptiste; Neville | m
%cast pearl   | Auntie Pearl; Pearl | f
%cast ozzie   | Ozzie | m
%cast giselle | Giselle de Freitas; Giselle | f
%cast rawle   | Rawle de Freitas; Rawle | m
%cast masked  | Midnight Robber | n
%cast driver  | Winston | m
%cast shanti  | Shanti Ramlogan; Shanti | f
%cast boyo    | - | m
%cast pathologist | Dr Alleyne; Alleyne | f
%cast parrot  | Senator | m
%cast dealer  | Maxi Boodoo; Boodoo | m

== 1 Two O'Clock in the Morning
Sacked from the force for being right too early, [Cassandra Ramlogan](cass) rents an office above a roti shop and goes into business with the only [man](desmond) in [Port of Spain](@portofspain) [who](desmond) sleeps as little as [she](cass) does: [Desmond Achong](desmond), a [locksmith](desmond) with a record. [They](cass+desmond) call themselves the [Insomniacs](insomniacs). [Auntie Pearl](pearl), the [landlady](pearl), answers the phone. First through the door is [Giselle de Freitas](giselle), [whose](giselle) [husband](rawle) goes out at night and comes home smelling of turpentine. [Cass](cass) trails [him](rawle) to a painting class. [He](rawle) wanted it to be a surprise, for [their](giselle+rawle) anniversary.
+ quit cass _ "Sacked"
+ colleague.start cass desmond "into business"
- arrest.past _ desmond "a record"
- create cass+desmond insomniacs "call themselves"
- hire pearl insomniacs "answers the phone"
- married giselle rawle "husband"
- hire insomniacs giselle "First through the door"
- investigate cass rawle "trails him"
- discover cass rawle "painting class"
- celebrate? rawle giselle "anniversary"

== 2 The Midnight Robber
A masked [figure](masked) in a carnival hat, [whom](masked) the papers christen the [Midnight Robber](masked), has cleaned out three jewellers in a week and left each of them a poem. [Inspector Baptiste](baptiste), formerly [Cass](cass)'s [superior](baptiste) and, for one imprudent summer, rather more, warns [her](cass) off the case. [She](cass) takes it on that very afternoon. [Desmond](desmond) recognises the lock work: nobody cuts like that but [Ozzie](ozzie), [who](ozzie) taught [him](desmond) the trade and has been dead since August. [Pearl](pearl) is feeding the agency's [parrot](parrot), [Senator](parrot), [who](parrot) has started to rhyme.
+ steal masked _ "cleaned out"
- create masked _ "poem"
- boss.past baptiste cass "superior"
- affair.past baptiste cass "imprudent summer"
- threaten baptiste cass "warns her off"
+ investigate cass masked "takes it on"
- discover desmond ozzie "recognises"
- advisor.past ozzie desmond "taught him"
- die.past ozzie "dead since August"

== 3 Empty Box
[Desmond](desmond) digs up [his](desmond) old [teacher](ozzie)'s coffin with a borrowed shovel and finds sandbags. [Baptiste](baptiste), tipped off, claps [him](desmond) in irons beside the open grave. [Cass](cass) has to beg a favour of the [inspector](baptiste) and hates every syllable; for old times' sake [he](baptiste) tears up the charge. [Her](cass) younger [sister](shanti) [Shanti](shanti), home from [Toronto](@toronto) with a degree and no plans, moves in with [her](cass) and takes one look at [Desmond](desmond). [He](desmond), covered in clay, takes two.
- investigate desmond ozzie "digs up"
+ discover desmond ozzie "finds sandbags"
- die! ozzie "sandbags"
- arrest baptiste desmond "claps him in irons"
- rescue cass desmond "beg a favour"
- help baptiste cass "tears up"
- sibling cass shanti "sister"
- return shanti "home from"
- housemate.start cass shanti "moves in with"
- love.start shanti desmond "takes one look"
+ love.start desmond shanti "takes two"

== 4 Taxi
A maxi-taxi [driver](driver) wants the [Insomniacs](insomniacs) to find out who has been leaving money under [his](driver) seat. The trail leads to a [boy](boyo) of nine [who](boyo) sells snow cones and thinks that the [driver](driver) looks hungry. It is a slow night for crime. [Rawle de Freitas](rawle) has given up painting; [his](rawle) [wife](giselle) weeps in the office all the same, for there is no surprise, there is no canvas, there is, on [his](rawle) shirt, a perfume. [Cass](cass), [who](cass) reported [him](rawle) innocent, returns the fee. Rain drums on the tin roof till five.
- hire insomniacs driver "wants the Insomniacs"
+ discover insomniacs boyo "trail leads to"
- gift boyo driver "leaving money"
- quit rawle "given up"
- married giselle rawle "wife"
+ sad giselle "weeps"
- cheat? rawle giselle "a perfume"
- gift cass giselle "returns the fee"
- accuse! cass rawle "reported him innocent"

== 5 The Dead Man's Apprentice
[Ozzie](ozzie) is standing in [Desmond](desmond)'s kitchen, eating [his](desmond) bread. The [burglar](ozzie) confides to [his](ozzie) old [pupil](desmond) that it was the only way out of a debt to [Maxi Boodoo](dealer), a [moneylender](dealer) [who](dealer) collects in fingers. [He](ozzie) is not the [Robber](masked), [he](ozzie) swears; [he](ozzie) merely opened the safes for a [client](masked) in a hat. [Desmond](desmond) ought to tell [his](desmond) [partner](cass) and puts it off. [Shanti](shanti), bringing [him](desmond) a cake, sees a ghost climbing out of the window. [She](shanti) keeps mum as well. That makes two [liars](desmond+shanti) in [Cass](cass)'s life, both with crumbs on [their](desmond+shanti) shirts.
+ return ozzie "is standing"
- reveal ozzie desmond "confides"
- advisor.past ozzie desmond "old pupil"
- threaten dealer ozzie "collects in fingers"
- help.past ozzie masked "opened the safes"
- colleague cass desmond "partner"
- reveal! desmond cass "puts it off"
- gift shanti desmond "cake"
+ discover shanti ozzie "sees a ghost"
- betray desmond+shanti cass "liars"

== 6 Fingers
A parcel arrives for [Desmond](desmond), and in it a thumb. [Dr Alleyne](pathologist), the [pathologist](pathologist), dry as a biscuit, identifies it as [Ozzie](ozzie)'s. [Cass](cass) learns from the [doctor](pathologist) what [she](cass) should have heard from [Desmond](desmond), and the shouting wakes the roti shop. While [the two](cass+desmond) are at it, [Pearl](pearl), seventy-four, calls on [Boodoo](dealer) with a Bible in [her](pearl) handbag; there is also a pistol in the handbag. [She](pearl) once was [his](dealer) Sunday school [teacher](pearl). By midnight what is left of [Ozzie](ozzie) is delivered to the office, alive, apologetic, and nine-fingered.
- injure ozzie dealer "thumb"
- discover pathologist ozzie "identifies"
- reveal pathologist cass "learns from"
- discover cass desmond "learns"
+ quarrel cass desmond "shouting"
- threaten pearl dealer "pistol"
- advisor.past pearl dealer "Sunday school"
+ rescue pearl ozzie "is delivered"

== 7 Perfume
[Giselle](giselle) has traced the scent. It belongs to nobody: [Rawle](rawle) wears it himself, beneath a hat with a fringe. Out of the wardrobe tumble a cape, a whistle and eleven poems in draft. [Her](giselle) mild, bald accountant of a [husband](rawle) is the [Midnight Robber](rawle)! [She](giselle) puts everything back on its hanger. At supper [she](giselle) asks [him](rawle), for the first time in years, how [his](rawle) day was. Meanwhile [Baptiste](baptiste) asks [Cass](cass) to dinner, is told that [she](cass) never eats, and eats with the [pathologist](pathologist), [who](pathologist) always does.
- investigate giselle rawle "traced the scent"
- find giselle "tumble"
+ discover giselle rawle "is the Midnight Robber"
- married giselle rawle "husband"
- reveal! giselle "puts everything back"
- invite baptiste cass "asks Cass"
- reject cass baptiste "never eats"
+ date baptiste pathologist "eats with"

== 8 Partners in Rhyme
There is a second [figure](giselle) on the roofs of [St Clair](@stclair), shorter, in better shoes. [Giselle](giselle) has demanded to be taken along, and the thieving [couple](giselle+rawle) are happier than on [their](giselle+rawle) honeymoon. [Desmond](desmond), still in [Cass](cass)'s bad books, lies in wait for the [Robber](rawle) alone, as a peace offering. On a wet gutter [he](desmond) slips; it is the [Robber](rawle) [who](rawle) catches [him](desmond) by the wrist, hauls [him](desmond) in and bows. [He](desmond) has seen the eyes. [He](desmond) has also seen, round [Rawle](rawle)'s neck, the spectacles on a string.
- steal giselle+rawle _ "thieving couple"
- married giselle rawle "couple"
+ happy giselle+rawle "happier"
- quarrel cass desmond "bad books"
- reconcile? cass desmond "peace offering"
+ rescue rawle desmond "hauls him in"
- discover desmond rawle "seen the eyes"

== 9 What Desmond Saw
One [man](rawle) owes the agency a fee, [another](desmond) owes that [man](rawle) [his](desmond) life. [Desmond](desmond) lays the case before [Shanti](shanti) over doubles in the rain, and [she](shanti) tells [him](desmond) to sleep on it, a joke that [he](desmond) gets only after [she](shanti) has pressed [her](shanti) lips to [his](desmond). [Cass](cass), passing in a taxi, orders [Winston](driver), the [driver](driver), to stop. [Her](cass) baby [sister](shanti) and a [jailbird](desmond)! [She](cass) forbids it on the spot. [Shanti](shanti) points out that [she](shanti) is twenty-six, and that some people's summers with policemen were nobody's business, either.
- rescue.past rawle desmond "owes that man his life"
- reveal desmond shanti "lays the case before"
- help shanti desmond "tells him"
+ kiss desmond shanti "pressed her lips"
- discover cass desmond+shanti "passing in a taxi"
- sibling cass shanti "sister"
+ quarrel cass shanti "forbids it"
- affair.past baptiste cass "summers with policemen"

== 10 Boodoo's Diamonds
The safe that the masked [pair](giselle+rawle) crack tonight is [Maxi Boodoo](dealer)'s, and the loan [shark](dealer) is sitting in the armchair next to it. [He](dealer) takes [Giselle](giselle), ties [her](giselle) to a sewing machine and gives [her](giselle) [accountant](rawle) until dawn to bring the whole of the season's loot. [Rawle](rawle), hat in hand, comes to the one address [he](rawle) knows. [He](rawle) tells the [Insomniacs](insomniacs) everything, in prose. [Cass](cass) could have the arrest of the decade. [She](cass) looks at the shaking little [man](rawle), and at [Desmond](desmond), and reaches for [her](cass) umbrella.
- steal? giselle+rawle dealer "crack"
+ abduct dealer giselle "takes Giselle"
- threaten dealer rawle "until dawn"
- travel rawle insomniacs "comes to"
+ reveal rawle insomniacs "tells the Insomniacs everything"
- arrest? cass rawle "arrest of the decade"
- help cass rawle "reaches for her umbrella"
- sad rawle "shaking"

== 11 Until Dawn
[Ozzie](ozzie) opens the back door with nine fingers and a hairpin. [Senator](parrot) is released through the skylight and recites, in the voice of the late police commissioner, an order to surrender; two thugs do. [Cass](cass) gets to [Giselle](giselle) first and cuts the cord. But [Boodoo](dealer) has [Desmond](desmond) by the collar at the head of the stairs, and it is [Shanti](shanti), supposed to be in bed, [who](shanti) swings the sewing machine. [Baptiste](baptiste), arriving with sirens, picks the [usurer](dealer) up off the landing and asks no questions about capes. [Dr Alleyne](pathologist) is waiting for [him](baptiste) in the car.
- help ozzie insomniacs "opens the back door"
+ rescue cass giselle "cuts the cord"
- threaten dealer desmond "by the collar"
+ rescue shanti desmond "swings the sewing machine"
- attack shanti dealer "swings the sewing machine"
- arrest baptiste dealer "picks the usurer up"
- couple baptiste pathologist "waiting for him"

== 12 Morning After
A quiet installment in which people sleep. [Cass](cass) does not. On the balcony [she](cass) and [her](cass) [sister](shanti) share a mango, skin and all, and the subject of jailbirds is allowed to rest. The jewels come back to the three shops by post, with a villanelle. [Desmond](desmond) and [Cass](cass) are on speaking terms again by eleven, arguing by noon. [Pearl](pearl) discovers that the rent has been paid in advance to the year 2041, in notes that smell of turpentine. [She](pearl) holds one up to the light, shrugs and buys the [parrot](parrot) a mirror.
- sibling cass shanti "sister"
+ reconcile cass shanti "share a mango"
- gift giselle+rawle _ "come back"
- reconcile cass desmond "speaking terms again"
- quarrel cass desmond "arguing"
- find pearl "paid in advance"
- gift pearl parrot "mirror"

== 13 J'ouvert
Carnival Monday, four in the morning, mud to the knees. [Ozzie](ozzie), officially deceased, dances on a lorry with [his](ozzie) own death certificate pinned to [his](ozzie) chest. [Desmond](desmond) fumbles with a ring and drops it in the mud, and half the band goes down on its knees to look, so that nobody can tell any longer which of the kneeling men is asking; [Shanti](shanti) can. [She](shanti) says yes to the [dirtiest](desmond). The [inspector](baptiste) offers [Cass](cass) [her](cass) badge back. [She](cass) lets [him](baptiste) hold it out for a good long while, then shakes [her](cass) head. For the first time in eleven years [she](cass) falls asleep, standing up, against [his](baptiste) shoulder.
- die! ozzie "officially deceased"
- happy ozzie "dances"
- lose desmond "drops it"
+ propose desmond shanti "ring"
+ engaged.start desmond shanti "says yes"
- hire? cass baptiste "offers Cass"
- reject cass baptiste "shakes her head"
- help baptiste cass "against his shoulder"
