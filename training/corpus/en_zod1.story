%series Stair Four, Left
%lang en
%genre sitcom of flatmates in a Glasgow tenement, TV listings
%cast nkechi   | Nkechi Obi; Nkechi | f
%cast fergus   | Fergus Baird; Fergus | m
%cast sunniva  | Sunniva Dahl; Sunniva | f
%cast ravi     | Ravi Menon; Ravi; Menon | m
%cast imrie    | Mrs Imrie | f
%cast plumber  | Tadeusz; Tad | m
%cast blair    | Blair Lennox; Blair; Lennox | f
%cast gregor   | Gregor Imrie; Gregor | m
%cast ada      | Adaeze Obi; Adaeze | f
%cast boat     | - | m
%cast bosun    | Bosun | m
%cast bairn    | Maisie | f

== 1 Box Room
[Nkechi Obi](nkechi), a dental [nurse](nkechi), has been chucked by a [man](boat) with a boat and needs a roof. [She](nkechi) is given the box room at number 14, where [Fergus Baird](fergus), [who](fergus) saws ladies in half for a living, and the trainee [accountant](ravi) [Ravi Menon](ravi) are not on speaking terms over a jar of pickle. The third [flatmate](sunniva), [Sunniva Dahl](sunniva) from [Bergen](@bergen), takes nobody's part. [Mrs Imrie](imrie), the [landlady](imrie), lives across the landing with an old [spaniel](bosun), [Bosun](bosun), [who](bosun) bites [Fergus](fergus) on sight. [Ravi](ravi) carries the new [girl](nkechi)'s boxes up four flights and is lost by the third.
- breakup.past boat nkechi "chucked"
+ move nkechi fergus+ravi+sunniva "given the box room"
- quarrel fergus ravi "not on speaking terms"
- housemate fergus+ravi sunniva "flatmate"
- neighbour fergus+ravi+sunniva imrie "across the landing"
- injure fergus bosun "bites"
- help ravi nkechi "carries"
+ love.start ravi nkechi "lost"

== 2 Hot Water
The boiler gives up on the coldest day of the year. A [plumber](plumber) comes, looks, whistles and stays for supper, mostly because of [Sunniva](sunniva), [who](sunniva) knows what a flange is. [She](sunniva) lets [him](plumber) explain it all the same, and the [pair](plumber+sunniva) giggle into one spanner. [Ravi](ravi) asks [Nkechi](nkechi) out for a curry. [She](nkechi) thinks [he](ravi) means all four of [them](fergus+nkechi+ravi+sunniva) and brings [Fergus](fergus), with [whom](fergus) [she](nkechi) gets on like a house on fire. The [trainee](ravi) pays for three and goes to bed with a face like thunder. The boiler, like love, is only making a noise.
- love plumber sunniva "because of Sunniva"
+ flirt plumber sunniva "giggle"
- invite ravi nkechi "asks Nkechi out"
- date? nkechi ravi "out for a curry"
- friend fergus nkechi "house on fire"
- jealous ravi fergus "face like thunder"

== 3 The Assistant
[Fergus](fergus)'s [assistant](blair), [Blair Lennox](blair), hands in [her](blair) notice between the two halves of herself: a cruise line has made a better offer. It comes out that the [magician](fergus) and the sawn [woman](blair) were man and wife for eleven weeks, in [Largs](@largs). [Nkechi](nkechi), [who](nkechi) knew nothing of an ex, steps into the box for one night only. The latest [arrival](nkechi) at number 14 has never felt so alive. [Ravi](ravi), in row two, watches [his](ravi) [housemates](fergus+nkechi) take a bow hand in hand and has to go and stand by the coats. The [plumber](plumber), off duty, claps longest; beside [him](plumber) sits the [Norwegian](sunniva), and [neither](plumber+sunniva) has looked at the stage.
- colleague blair fergus "assistant"
- quit blair fergus "hands in her notice"
- married.past blair fergus "man and wife"
- ex blair fergus "ex"
- hire? blair "a better offer"
- discover! nkechi fergus "knew nothing"
+ help nkechi fergus "steps into the box"
- happy nkechi "so alive"
- housemate fergus+nkechi ravi "housemates"
+ jealous ravi fergus "stand by the coats"
- date plumber sunniva "beside him"

== 4 Short and Plain
[Ravi](ravi) loves [Nkechi](nkechi). [Nkechi](nkechi) fancies [Fergus](fergus). [Fergus](fergus) misses [Blair](blair). [Blair](blair) is in [Malaga](@malaga). [Sunniva](sunniva) has a [boyfriend](plumber). The [boyfriend](plumber) mends taps. [Mrs Imrie](imrie)'s [nephew](gregor) arrives. [His](gregor) name is [Gregor](gregor). [Bosun](bosun) likes [Gregor](gregor). Nobody else likes [Gregor](gregor). [He](gregor) shouts at [Ravi](ravi) about bicycles. The [accountant](ravi) shouts back. [He](gregor) winks at [Nkechi](nkechi). The [nurse](nkechi) shows [him](gregor) a drill. [Sunniva](sunniva) kisses the [plumber](plumber). [Bosun](bosun) swallows a washer. The [dog](bosun) is driven to the vet. Who drove? [Fergus](fergus) did. [Fergus](fergus) can't bear [Bosun](bosun).
- love ravi nkechi "loves"
+ love.start nkechi fergus "fancies"
- love fergus blair "misses"
- couple plumber sunniva "boyfriend"
- kin gregor imrie "nephew"
- travel gregor "arrives"
+ quarrel gregor ravi "shouts at"
- flirt gregor nkechi "winks"
- reject nkechi gregor "shows him a drill"
- kiss plumber sunniva "kisses"
- help fergus bosun "driven to the vet"
- enemy bosun fergus "can't bear"

== 5 Notice to Quit
[Mrs Imrie](imrie) has had a turn on the stairs, and while [she](imrie) is in the Royal [her](imrie) [nephew](gregor) takes over the rent book. [He](gregor) gives all four [tenants](fergus+nkechi+ravi+sunniva) a month to get out, unless [Nkechi](nkechi) will have dinner with [him](gregor). [Ravi](ravi) puts on a suit and says that over [his](ravi) dead body. [Fergus](fergus), instead, goes through the [blackmailer](gregor)'s bins; [he](fergus) learns that [Gregor](gregor) has a fiancée in [Perth](@perth) and no licence to let so much as a pigeon loft. The old [lady](imrie), told everything over grapes, sits up and laughs herself well. [Nkechi](nkechi) throws [her](nkechi) arms round the [man](fergus) with the bins and plants one on [his](fergus) mouth. It was meant for the cheek. Or was it?
- ill imrie "had a turn"
- kin gregor imrie "nephew"
+ threaten gregor fergus+nkechi+ravi+sunniva "a month to get out"
- date? gregor nkechi "have dinner"
- investigate fergus gregor "goes through"
- discover fergus gregor "learns"
- engaged _ gregor "fiancée"
- reveal _ imrie "told everything"
- recover imrie "laughs herself well"
+ kiss fergus nkechi "plants one"

== 6 Sister Act
[Nkechi](nkechi)'s twin [sister](ada) [Adaeze](ada), an Edinburgh [judge](ada) at thirty-one, turns up with two suitcases. [Her](ada) marriage is on the rocks, and could [she](ada) have the sofa? [Fergus](fergus), coming in from a matinee, takes the wrong [twin](ada) by the waist on the landing. The [judge](ada) lets [him](fergus) finish the sentence and then passes one. [Ravi](ravi) brings the [guest](ada) tea and finds that [he](ravi) can talk to the [woman](ada) on the sofa without dropping anything. [Her](ada) [sister](nkechi), [who](nkechi) has been waiting two weeks for the [conjuror](fergus) to mention that kiss, tells [him](fergus) to go and boil his head.
- sibling ada nkechi "sister"
+ move ada nkechi "two suitcases"
- married _ ada "marriage"
- flirt fergus ada "by the waist"
- reject ada fergus "passes one"
- friend.start ada ravi "can talk"
- kiss.past fergus nkechi "that kiss"
+ quarrel fergus nkechi "boil his head"

== 7 Open Windows
A quiet week. It rains on [Dennistoun](@dennistoun). The pigeons have taken the gutter, the gutter has taken the wall, and the book group has taken against [Kidnapped](*kidnapped). The [plumber](plumber), asked at last what [he](plumber) is called, says [Tadeusz](plumber), or [Tad](plumber). [Sunniva](sunniva) has been calling [him](plumber) [love](plumber) for months to hide that [she](sunniva) didn't know. [She](sunniva) owns up; [he](plumber) is so offended that [he](plumber) walks out with the ballcock in [his](plumber) hand. The [Norwegian](sunniva) cries on the [landlady](imrie)'s shoulder. [Mrs Imrie](imrie), home again, was left by a joiner once, over less. By midnight [Tad](plumber) is on the stairs with herring, and all is well.
- couple plumber sunniva "love"
- reveal sunniva plumber "owns up"
+ breakup plumber sunniva "walks out"
- sad plumber sunniva "offended"
- sad sunniva "cries"
- help imrie sunniva "shoulder"
- return imrie "home again"
- breakup.past _ imrie "was left"
+ reconcile plumber sunniva "all is well"

== 8 Home Port
Who should come down the gangway at [Greenock](@greenock), brown, broke and four months gone, but [Blair](blair)? The [father](boat), a [man](boat) with a boat, has sailed. [Fergus](fergus) gives up [his](fergus) bed to [his](fergus) former [wife](blair), and [Nkechi](nkechi), on hearing the name of the boat, has to sit down: it is the very [fellow](boat) [who](boat) threw [her](nkechi) over. The two discarded [women](blair+nkechi) compare notes until dawn and are bosom pals by breakfast. [Ravi](ravi) and the [judge](ada), meanwhile, share a taxi, an umbrella and, the umbrella being small, a good deal else. Only [Bosun](bosun) has seen it, and [Bosun](bosun) is discreet.
+ return blair "come down the gangway"
- pregnant blair boat "four months gone"
- help fergus blair "gives up his bed"
- ex blair fergus "former wife"
- travel boat "has sailed"
- breakup.past boat nkechi "threw her over"
- breakup.past boat blair "discarded"
+ friend.start blair nkechi "bosom pals"
- kiss ada ravi "a good deal else"
- discover bosun ada+ravi "has seen it"

== 9 Two in a Bed
For the sake of the baby, [Fergus](fergus) goes down on one knee to [Blair](blair) in the bus queue; [she](blair) laughs till the bus comes and says yes for want of breath. [Nkechi](nkechi), [who](nkechi) hears of it from the driver, wishes [her](nkechi) new [friend](blair) joy and spends the evening with a wet pillow. [Her](nkechi) [twin](ada) has other worries. [Adaeze](ada) wakes up next to [Ravi](ravi) and recalls that in the eyes of the law, [her](ada) own, [she](ada) still has a husband. The [accountant](ravi) takes it that [he](ravi) is being let down gently. [He](ravi) isn't. [She](ada) has the papers in [her](ada) bag, signed by both parties, and only wants a pen that works.
+ propose fergus blair "on one knee"
- engaged.start blair fergus "says yes"
- friend blair nkechi "friend"
- sad nkechi "wet pillow"
- sibling ada nkechi "twin"
+ sex ada ravi "wakes up next to"
- married _ ada "husband"
- reject! ada ravi "let down gently"
- divorce _ ada "signed by both parties"

== 10 The Spare Key
[Gregor](gregor) is back, jilted by [his](gregor) Perth fiancée and looking for somewhere to lay [his](gregor) head. [His](gregor) [aunt](imrie) shows [him](gregor) the door. While the whole stair is at [Blair](blair)'s antenatal class, [he](gregor) lets himself in with the spare key and makes off with the old [lady](imrie)'s silver, or would have done, had not [Tad](plumber) been lying under the sink. The [plumber](plumber) sits on the [burglar](gregor) until two constables come and take [him](gregor) away. [Sunniva](sunniva), still holding [her](sunniva) breathing card, asks [her](sunniva) [hero](plumber) whether [he](plumber) would care to move in properly. [He](plumber) already has a shelf.
- return gregor "is back"
- breakup.past _ gregor "jilted"
- kin gregor imrie "aunt"
- reject imrie gregor "shows him the door"
+ steal? gregor imrie "makes off with"
- attack plumber gregor "sits on"
- arrest _ gregor "take him away"
+ move? plumber sunniva "move in"

== 11 Cold Feet
On the eve of the big day [Fergus](fergus) confides in [Bosun](bosun) that [he](fergus) is about to marry the wrong woman. [He](fergus) doesn't know that the [bride](blair) is standing behind the coal bunker, thinking much the same about the [groom](fergus). [Blair](blair) hands back the ring, [her](blair) second from the same [man](fergus), and gives [him](fergus) a shove in the direction of the box room. There the [lodger](nkechi) [he](fergus) has adored since the night with the saw is packing for a job in [Leith](@leith). What [he](fergus) says to [her](nkechi) takes [him](fergus) four minutes and no tricks. The [judge](ada), at the keyhole, finds the case proven; [her](ada) young [man](ravi) wants to know who has won.
- reveal fergus bosun "confides"
- wedding? blair fergus "about to marry"
- discover blair fergus "behind the coal bunker"
+ breakup blair fergus "hands back the ring"
- help blair fergus "a shove"
- love fergus nkechi "has adored"
- move? nkechi "packing" @leith
+ confess fergus nkechi "What he says"
- discover ada fergus+nkechi "at the keyhole"
- couple ada ravi "her young man"

== 12 Hogmanay
The bells, and all the close on one landing. [Blair](blair)'s pains start during the steak pie; [Nkechi](nkechi), [who](nkechi) has only ever delivered molars, brings a [girl](bairn) into the world on [Mrs Imrie](imrie)'s good carpet. [Maisie](bairn) is to have two [godfathers](fergus+plumber), a [magician](fergus) and a [plumber](plumber), so that something will always come out of somewhere. The new [mother](blair) will stay on in the box room, which is free, since its last [occupant](nkechi) now sleeps at the front with [Fergus](fergus). [Ravi](ravi) and the other [twin](ada) announce that [they](ada+ravi) are to be wed at Easter. And [Bosun](bosun)? [He](bosun) lies down across [his](bosun) old [enemy](fergus)'s feet and doesn't bite.
+ birth blair bairn "a girl into the world"
- help nkechi blair "brings"
- kin bairn fergus+plumber "godfathers"
- parent blair bairn "mother"
- housemate blair fergus+nkechi "stay on"
- couple fergus nkechi "sleeps at the front"
+ engaged.start ada ravi "to be wed"
- sibling ada nkechi "other twin"
- reconcile bosun fergus "doesn't bite"
- enemy.end bosun fergus "old enemy"
