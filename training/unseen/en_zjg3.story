%series Good to Soft
%lang en
%genre racing-stable soap, County Kildare, weekly recap column
%cast nuala   | Nuala Prendergast; Nuala | f
%cast fintan  | Fintan Prendergast; Fintan | m
%cast sorcha  | Sorcha Prendergast; Sorcha | f
%cast devlin  | Cormac Devlin; Devlin; Cormac | m
%cast oisin   | Oisín Devlin; Oisín | m
%cast priya   | Priya Nair; Priya | f
%cast teddy   | Teddy Brandt; Teddy; Brandt | m
%cast gus     | Gus | m
%cast yolanda | Yolanda Cruz; Yolanda | f
%cast garda   | Sergeant Mulqueen; Mulqueen | f
%cast bookie  | Nobby Tench; Tench | m
%cast priest  | - | m
%cast nanny   | Mrs Coyle | f
%cast surgeon | - | m
%cast twins   | - | g

== 1 Under Starter's Orders
We're off! [Nuala Prendergast](nuala), first [lady](nuala) of Irish flat racing, has forty boxes, one cracked [husband](fintan) ([Fintan](fintan), on the gin by eleven) and a [daughter](sorcha), [Sorcha](sorcha), [who](sorcha) vets the horses and never talks to [Daddy](fintan) before lunch. Over the hedge trains the silver-haired [Cormac Devlin](devlin), [whom](devlin) [Nuala](nuala) very nearly married in 1989 and now beats for a living. Into this walks apprentice [jockey](priya) [Priya Nair](priya), straight off the [Cork](@cork) bus, and gets taken on because [she](priya) calms the colt nobody can sit on.
- married fintan nuala "husband"
- ill fintan "on the gin"
- parent fintan+nuala sorcha "daughter"
- neighbour devlin nuala "Over the hedge"
- ex devlin nuala "very nearly married"
- enemy devlin nuala "beats for a living"
- travel priya "straight off"
+ hire priya nuala "taken on"

== 2 Hay Fever
Someone needs to tell the writers what hay is for. Yes, that was [Sorcha](sorcha) in the loft, and yes, the bare shoulder beside [hers](sorcha) belonged to [Oisín Devlin](oisin), [heir](oisin) to the wrong side of the hedge. [They](oisin+sorcha) have been at it since [Galway](@galway) race week, it seems, no strings. Head [lad](gus) [Gus](gus), a [man](gus) of few words, put the ladder back for [them](oisin+sorcha) and used none. [Priya](priya), on the other hand, gave that smirking [Teddy Brandt](teddy), [who](teddy) rides for the [Devlins](devlin+oisin), a flat no and a wet sponge.
+ affair oisin sorcha "no strings"
- discover gus oisin+sorcha "put the ladder back"
- reveal! gus "used none"
- boss devlin teddy "rides for"
+ reject priya teddy "flat no"
- attack priya teddy "wet sponge"

== 3 The Woman in the Hat
Enter [Yolanda Cruz](yolanda), [Texan](yolanda), thrice bereaved, with a hat like a satellite dish and more money than the bank that's about to foreclose on [Nuala](nuala). [She](yolanda) moves two of [her](yolanda) horses from [Devlin](devlin) to [Nuala](nuala) because of something [Fintan](fintan) said about [her](yolanda) ankles. [Devlin](devlin) came round and roared. [Nuala](nuala) roared right back. [Fintan](fintan), for the first time in this show, was seen to shave, and [his](fintan) [wife](nuala) was seen to see it. That, my friends, is called a slow burn.
- die.past _ "bereaved"
- married.past _ yolanda "bereaved"
- lose? nuala "foreclose"
- flirt fintan yolanda "ankles"
- lose devlin "moves two"
+ quarrel devlin nuala "roared"
- love? fintan yolanda "seen to shave"
- married fintan nuala "wife"
- discover nuala fintan "seen to see"

== 4 Photo Finish
Short one this week. [Priya](priya) rides [Copperplate](*copperplate). [Teddy](teddy) rides [Lamplight](*lamplight). [Teddy](teddy) leans on [Priya](priya) at the bend. Down goes [Priya](priya). The [surgeon](surgeon) puts two pins in [Priya](priya). [Gus](gus) sits with [her](priya) all night. The stewards stand [Teddy](teddy) down for a month. [He](teddy) laughs at them. [Sorcha](sorcha) does not laugh. [Sorcha](sorcha) breaks [Teddy](teddy)'s nose. [Oisín](oisin) adores [Sorcha](sorcha). Who wouldn't?
+ attack teddy priya "leans on"
- injure priya teddy "Down goes"
- treat priya surgeon "two pins"
- help gus priya "sits with her"
- quit teddy "stand Teddy down"
+ attack sorcha teddy "breaks"
- injure teddy sorcha "breaks Teddy's nose"
- love oisin sorcha "adores"

== 5 Walls Have Ears, Stables Have Nannies
[Mrs Coyle](nanny), [who](nanny) brought up [Sorcha](sorcha) and will no doubt bury us all, caught [Fintan](fintan) tiptoeing out of the [widow](yolanda)'s hotel in [his](fintan) socks. [She](nanny) gave [him](fintan) until Sunday to own up. [He](fintan) didn't, so [she](nanny) did it for [him](fintan), over the roast. [Nuala](nuala) carved on. Then [she](nuala) asked [her](nuala) [spouse](fintan) to pass the horseradish and be out of the house by the pudding. [He](fintan) was, too, with one suitcase and a pheasant.
- discover nanny fintan "caught"
- married.past _ yolanda "widow"
- affair fintan yolanda "in his socks"
- cheat fintan nuala "in his socks"
- threaten nanny fintan "until Sunday"
- reveal! fintan nuala "He didn't"
+ reveal nanny nuala "did it for him"
- married fintan nuala "spouse"
+ breakup nuala fintan "out of the house"

== 6 Odds Against
Hospital corner: [Priya](priya), bored, hobbles about on crutches and overhears in the car park what no jockey should. [Teddy](teddy) owes a [bookmaker](bookie) nine grand, and was paid in kind to put [her](priya) on the ground. The [bookmaker](bookie), a [man](bookie) with a toothpick, then noticed [he](bookie) had an audience. [He](bookie) asked [her](priya), ever so gently, how [she](priya) meant to ride with no knees at all. [Priya](priya) told nobody. I shouted at the telly. Meanwhile [Oisín](oisin), [who](oisin)'d only gone up for a scarf, told [Sorcha](sorcha) in the hayloft that [he](oisin) wanted strings after all, and got a very long kiss for it.
- discover priya bookie+teddy "overhears"
- attack.past teddy priya "put her on the"
- discover bookie priya "noticed"
+ threaten bookie priya "no knees"
- reveal! priya "told nobody"
- confess oisin sorcha "wanted strings"
+ kiss oisin sorcha "very long kiss"
- injure priya "on crutches"

== 7 Romeo, Romeo
The hedge has fallen. [Devlin](devlin) found one of [Sorcha](sorcha)'s stethoscopes under [his](devlin) [boy](oisin)'s pillow and bellowed that no son of [his](devlin) would court a Prendergast. "[You](devlin) did," said [Oisín](oisin), packing. The [lovebirds](oisin+sorcha) are now under one roof, if you can call the caravan behind the gallops a roof. And here's the twist I'd been promised: [Nuala](nuala), locking up, sees [her](nuala) old [flame](devlin) alone on the other side with a bottle, climbs through the gap and drinks half of it with [him](devlin). Thirty years of sniping, over a screw-top!
- discover devlin oisin+sorcha "found one of"
- parent devlin oisin "boy"
- quarrel devlin oisin "bellowed"
+ move oisin sorcha "under one roof"
- couple oisin sorcha "lovebirds"
- ex devlin nuala "old flame"
+ reconcile devlin nuala "drinks half of it"
- enemy.past devlin nuala "sniping"

== 8 Two Lines
It's positive. [Sorcha](sorcha) stares at the stick, then at the caravan, then at a [priest](priest) [who](priest) had come to bless the horses and got the confession of the season instead. [She](sorcha) isn't sure about babies. [She](sorcha) isn't even sure about [him](oisin). [Fintan](fintan), of all people, is the [one](fintan) [she](sorcha) rings; turns out [he](fintan) has been dry for five weeks and jilted for two, [Yolanda](yolanda) having found [him](fintan) dull without the gin. [Father](fintan) and [daughter](sorcha) eat chips in a lay-by and say more than in ten years. I wept into my tea.
+ pregnant sorcha oisin "positive"
- advisor priest sorcha "the confession"
- reveal sorcha priest "confession of the season"
- love? sorcha oisin "even sure about him"
- recover fintan "dry for five weeks"
- breakup.past yolanda fintan "jilted"
- parent fintan sorcha "Father and daughter"
+ reconcile fintan sorcha "say more"

== 9 The Toothpick
[Tench](bookie)! The [man](bookie) with the toothpick is called [Nobby Tench](bookie), and [Sergeant Mulqueen](garda) has been after [him](bookie) since the dog track. [Gus](gus), [who](gus) had wrung the truth out of [Priya](priya) with nothing but silence and soup, drove [her](priya) to the barracks himself. Not soon enough: at the lights a jeep rammed [them](gus+priya), and when [Gus](gus) came round, the passenger seat was empty. [Teddy](teddy), sick with shame at last, walked into [Mulqueen](garda)'s office and drew [her](garda) a map of the lock-up. [She](garda) had the [girl](priya) out and [Tench](bookie) in the van by teatime.
- investigate garda bookie "been after"
- reveal.past priya gus "wrung the truth"
- help gus priya "drove"
- attack _ gus+priya "rammed"
+ abduct bookie priya "passenger seat was empty"
- sad teddy "sick with shame"
- reveal teddy garda "drew her a map"
- betray teddy bookie "map of the lock-up"
+ rescue garda priya "had the girl out"
- arrest garda bookie "in the van"

== 10 Say Something
[Gus](gus) spoke. Mark the date! With [his](gus) head in a bandage [he](gus) told [Priya](priya), across the back of a sleeping mare, that [he](gus) had been mad about [her](priya) since the sponge. [Priya](priya) said that [he](gus) was forty-one. [Gus](gus) said [he](gus) knew. [She](priya) said that [she](priya) would think about it; then [she](priya) thought about it for all of nine seconds, and the mare had to look away. Over at [Nuala](nuala)'s, the bailiffs are counting saddles, and it's no use asking [Yolanda](yolanda), [who](yolanda) has flown home with the horses and the hat.
- injure gus "bandage"
+ confess gus priya "told Priya"
- love gus priya "mad about her"
+ kiss gus priya "had to look away"
- lose nuala "bailiffs"
- travel yolanda "flown home"

== 11 Grand National Treasure
[Devlin](devlin) buys up the debt. [Nuala](nuala) thinks [he](devlin) wants the yard and throws a bucket at [him](devlin); [he](devlin) wants, it emerges from under the bucket, [her](nuala). Will [she](nuala)? [She](nuala) points out that there's the small matter of [Fintan](fintan), [whose](fintan) signature [she](nuala) has been meaning to get since the horseradish. [Fintan](fintan), bless [him](fintan), signs on the bonnet of the car and shakes [his](fintan) [successor](devlin)'s hand. [Sorcha](sorcha), big as a barn, meanwhile says yes to the younger [Devlin](oisin), provided nobody makes a speech.
- help devlin nuala "buys up the debt"
- attack nuala devlin "throws a bucket"
+ propose devlin nuala "Will she"
- love devlin nuala "wants"#2
+ divorce fintan nuala "signs"
- couple devlin nuala "successor"
- pregnant sorcha "big as a barn"
- engaged.start oisin sorcha "says yes"

== 12 Winners' Enclosure
A double wedding on Derby day, with [Mrs Coyle](nanny) in charge of the hats. [Nuala](nuala) gets [her](nuala) [Cormac](devlin) thirty years late; [Sorcha](sorcha) gets as far as "[I](sorcha) d—" before [her](sorcha) waters break, so that [she](sorcha) is married between contractions and delivered of [twins](twins) in the weighing room. Everyone made a speech. [Priya](priya), back in the saddle, brings [Copperplate](*copperplate) home by a neck, and [her](priya) quiet [man](gus) is heard to whoop. The hedge? Grubbed up. See you all in the autumn.
+ wedding devlin nuala "double wedding"
+ wedding oisin sorcha "married"
+ birth sorcha twins "delivered of twins"
- recover priya "back in the saddle"
- find priya "by a neck"
- couple gus priya "her quiet man"
- happy gus "whoop"
