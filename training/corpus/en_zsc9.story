%series Glue Factory
%lang en
%genre dramedy of three friends and a puppet theatre in Halifax, Nova Scotia, recap column
%cast marnie  | Marnie Comeau; Marnie | f
%cast duncan  | Duncan Rafuse; Duncan; Rafuse | m
%cast soo     | Soo-ah Paik; Soo-ah | f
%cast percy   | Percival d'Eon; Percy | m
%cast lottie  | Lottie Rafuse; Lottie | f
%cast wade    | Wade Comeau; Wade | m
%cast farrell | Mrs. Farrell; Farrell | f
%cast blaise  | Blaise | n
%cast odile   | Odile | f
%cast ham     | Dr. Hamm; Hamm | m
%cast pup     | Captain Cod | n
%cast cust    | Constable Boutilier; Boutilier | f
%cast omar    | Omar | m
%cast gents   | - | m
%cast neph    | - | m
%cast girl    | - | f

== 1 Strings Attached
Three [friends](duncan+marnie+soo), one attic, forty-one puppets. [Marnie Comeau](marnie) writes, [Duncan Rafuse](duncan) carves and [Soo-ah Paik](soo) pulls the strings, and since the bank has pulled its own, [they](duncan+marnie+soo) have till spring. [Their](duncan+marnie+soo) [landlady](farrell), [Mrs. Farrell](farrell), gives [them](duncan+marnie+soo) another month out of pity for [Captain Cod](pup), the [star](pup). Then [Percival d'Eon](percy), [who](percy) went to art school with [all three](duncan+marnie+soo) and made millions with a talking lobster, drops by with champagne. [He](percy) would like to buy the [Captain](pup). [Duncan](duncan) pours the champagne into [Percy](percy)'s hat.
- friend duncan marnie+soo "friends"
- friend marnie soo "friends"
- help farrell duncan+marnie+soo "another month"
- friend.past percy duncan+marnie+soo "went to art school"
+ reject duncan percy "into Percy's hat"
- create marnie "writes"
- create duncan "carves"
- create soo "pulls the strings"
- find? percy pup "buy the Captain"

== 2 Cod War
The [Captain](pup) is gone from [his](pup) hook. [Constable Boutilier](cust) takes down a description: sixty centimetres, oilskin, glass eye. [Duncan](duncan) says it was the lobster [millionaire](percy), and drives to the [man](percy)'s villa with a chisel; the [puppeteer](soo), more practical, has a look under the bed of [Marnie](marnie)'s [brother](wade) [Wade](wade), [who](wade) sleeps in the props room and gambles. Nothing. [Wade](wade) is hurt. [She](soo) begs [his](wade) pardon, and as [she](soo) bends to kiss [his](wade) cheek, [he](wade) turns [his](wade) head. It lasts a good while. Nobody mentions the [cod](pup).
+ abduct _ pup "gone from his hook"
- investigate cust "takes down"
- accuse duncan percy "says it was"
- threaten duncan percy "with a chisel"
- sibling marnie wade "brother"
- investigate soo wade "has a look"
- sad wade soo "is hurt"
- reconcile soo wade "begs his pardon"
+ kiss soo wade "kiss his cheek"

== 3 Ransom
A letter, cut from playbills: two thousand by Friday or the [hostage](pup) goes in the harbour. [Marnie](marnie) recognises [her](marnie) own commas. Only one [person](odile) besides [her](marnie) has ever owned those playbills, and that's [Odile](odile), [her](marnie) former [co-author](odile) and, until the night of the Lunenburg festival, the love of [her](marnie) life. The [carver](duncan) is sent with a bag of buttons. Under the clock stands not [Odile](odile) but a [child](blaise) of ten, [Blaise](blaise), [who](blaise) takes the bag, weighs it, and bites the [messenger](duncan) in the thumb. [Duncan](duncan), no coward, comes home without thumbnail, buttons or [cod](pup).
- threaten _ duncan+marnie+soo "or the hostage goes"
+ discover marnie odile "recognises"
- colleague.past marnie odile "former co-author"
- ex marnie odile "until the night"
- betray? duncan odile "bag of buttons"
- attack blaise duncan "bites"
- injure duncan blaise "without thumbnail"
- meet blaise duncan "Under the clock"
- love.past marnie odile "love of her life"

== 4 Boots
[Odile](odile) opens the door. [Marnie](marnie) stands in the rain. [Odile](odile) has a cold. [Odile](odile) has a child now. [Blaise](blaise) is the [child](blaise). [Blaise](blaise) hides behind [Odile](odile). [Blaise](blaise) stole the [puppet](pup), all alone. [Odile](odile) knew nothing. [Marnie](marnie) believes [Odile](odile). [Marnie](marnie) looks at the boots in the hall. They are a [man](percy)'s boots. They belong to [Percy](percy). [Percy](percy) is [Blaise](blaise)'s [father](percy). [He](percy) pays, and never calls. [Blaise](blaise) gives [Marnie](marnie) the [cod](pup). [Marnie](marnie) leaves [Blaise](blaise) the glass eye.
- parent odile blaise "a child"
+ abduct.past blaise pup "stole the puppet"
- parent percy blaise "father"
- discover! odile blaise "knew nothing"
- help percy blaise "He pays"
- gift blaise marnie "the cod"
- gift marnie blaise "the glass eye"

== 5 Sawdust and Vinegar
This week wants us to like [Percy](percy), so it has [him](percy) faint. Diabetes, says [Dr. Hamm](ham), and no more champagne. At [his](percy) bedside sits, of all the women [he](percy) knows, [Duncan](duncan)'s little [sister](lottie) [Lottie](lottie), [who](lottie) has been reading [him](percy) scripts for a year at twelve dollars an hour and now refuses the twelve dollars. [Her](lottie) [brother](duncan) finds out from a gossip page. There's a scene. [Rafuse](duncan) calls [her](lottie) a Judas; [she](lottie) calls [him](duncan) a failure with a chisel. The [landlady](farrell), [who](farrell) overheard it on the stairs, turns the heat up in the attic as one does in a house of mourning.
- ill percy "faint"
- treat percy ham "no more champagne"
- sibling duncan lottie "sister"
- colleague lottie percy "reading him scripts"
- love lottie percy "refuses the twelve dollars"
+ discover duncan lottie "finds out"
+ quarrel duncan lottie "There's a scene"
- accuse duncan lottie "a Judas"
- accuse lottie duncan "a failure"

== 6 All In
[Wade](wade) has met some [people](gents). By Wednesday [he](wade) owes [them](gents) the attic's spring, and on Thursday the strongbox turns up empty behind the puppet bench. [His](wade) [sister](marnie) doesn't wait for excuses, for [she](marnie) has paid for [him](wade) four times; [she](marnie) puts [his](wade) suitcase in the snow. [Soo-ah](soo), [who](soo) has told no one about that kiss or the thirty-odd since, carries it after [him](wade) as far as the ferry. There the two big [gentlemen](gents) are waiting. [He](wade) jumps on; [she](soo) is left on the quay with [his](wade) suitcase, a broken wrist, and a warning to pass along.
- meet gents wade "has met"
- help.past marnie wade "paid for him"
- kiss.past soo wade "that kiss"
- lose wade "owes them"
- steal wade duncan+marnie+soo "turns up empty"
- sibling marnie wade "sister"
+ reject marnie wade "suitcase in the snow"
- affair soo wade "thirty-odd since"
- reveal! soo _ "told no one"
- flee wade "jumps on"
- injure soo gents "a broken wrist"
- threaten gents wade "a warning"

== 7 One-Handed
How does a puppeteer work with one hand? [Soo-ah](soo) trains another. [Blaise](blaise), caught for the third time on the fire escape, is dragged in by [Marnie](marnie) and put on the bridge, and the former [kidnapper](blaise) turns out to have the best left hand since the war. [Dr. Hamm](ham) sets [Soo-ah](soo)'s wrist and asks if there's a [man](wade) to fetch [her](soo). There isn't. [She](soo) goes home with two hearts beating and has told no one that either. Down at the villa, the [patient](percy) learns from [Lottie](lottie), across the sugarless jam, where [his](percy) only [child](blaise) spends the afternoons.
- advisor.start soo blaise "trains another"
- discover marnie blaise "caught"
+ hire blaise "on the bridge"
- abduct.past blaise pup "kidnapper"
- treat soo ham "sets"
- pregnant soo wade "two hearts"
- reveal! soo _ "has told no one"
+ reveal lottie percy "learns from Lottie"
- parent percy blaise "only child"

== 8 Father's Day
[Percy](percy) turns up at the matinee in dark glasses, and [Blaise](blaise), from the bridge, drops a sandbag on [him](percy). It could have killed the [man](percy). It gets the lobster balloon in [his](percy) lap instead. While [he](percy) is getting [his](percy) breath back, [Odile](odile), [who](odile) came to fetch [her](odile) [child](blaise), tells [him](percy) what [she](odile) has wanted to tell [him](percy) for ten years, and the full house, supposing it part of the play, applauds. [Marnie](marnie) applauds longest. [Duncan](duncan) sees how [she](marnie) looks at the [mother](odile), breaks off the nose of the puppet in [his](duncan) hand, and asks for a week off. Oh, [Duncan](duncan). Since when?
- return percy "turns up"
+ attack blaise percy "drops a sandbag"
- kill! blaise percy "could have killed"
- parent odile blaise "her child"
- quarrel odile percy "wanted to tell"
- love marnie odile "applauds longest"
+ love duncan marnie "breaks off"
- jealous duncan odile "how she looks"

== 9 Peggy's Cove
The lovesick [carver](duncan) goes out on the black rocks, which every sign tells you not to do, and a wave takes [him](duncan). [Omar](omar), the lighthouse souvenir [seller](omar), ties himself to a rail and goes in. [Duncan](duncan) comes round in a truck between two racks of fridge magnets; [his](duncan) [rescuer](omar), shivering, asks [him](duncan) for nothing but conversation. [They](duncan+omar) talk till the tank's empty. In town the week-old vacancy has been filled by none other than the [Judas](lottie), [who](lottie) can carve after all; it was [she](lottie) [who](lottie) taught [him](duncan), when [they](duncan+lottie) were kids. [He](duncan) comes home to find [his](duncan) bench swept, and hugs [her](lottie).
- sad duncan "lovesick"
- injure duncan "a wave takes"
+ rescue omar duncan "goes in"
- friend.start duncan omar "talk till"
- recover duncan "comes round"
- hire lottie "has been filled"
- advisor.past lottie duncan "taught him"
+ reconcile duncan lottie "hugs her"

== 10 A Postcard from Gaspé
The absent [gambler](wade) writes. [He](wade) guts herring, [he](wade) hasn't touched a card since the ferry, and [he](wade) sends [his](wade) [sister](marnie) two hundred dollars, with fish scales. [She](marnie) is still angry enough to frame it. But the postscript is for the [woman](soo) on the quay, and [Marnie](marnie) reads it aloud before [she](marnie) sees what it says. So that's how the [others](duncan+marnie) learn that [they](duncan+marnie) are going to be an [aunt](marnie) and, by acclamation, an [uncle](duncan). [Soo-ah](soo) throws up in the cod's oilskin. [Mrs. Farrell](farrell), taken ill the same night, is found by [Lottie](lottie) on the second landing, and this time no doctor is any use.
- gift wade marnie "two hundred dollars"
- sibling marnie wade "sister"
- recover wade "hasn't touched"
- sad marnie wade "angry enough"
+ discover duncan+marnie soo "learn"
- pregnant soo wade "an aunt"
- reveal marnie duncan "reads it aloud"
- ill farrell "taken ill"
- find lottie farrell "is found by"
+ die farrell "no doctor"

== 11 The Will of Mrs. Farrell
The old [lady](farrell)'s house goes to a [nephew](neph) nobody has heard of, [who](neph) has it valued during the funeral lunch. [Percy](percy) could buy it with what's in [his](percy) hat. [He](percy) does. [He](percy) then makes over the deed to [Blaise](blaise), aged eleven, with [Odile](odile) as guardian of the roof, and for once slips off before anyone can thank [him](percy). The new [owner](blaise) sets the rent at one glass eye a year. [Duncan](duncan), watching [Marnie](marnie) run after [Odile](odile) down four flights without [her](marnie) coat, waits for it to hurt. It does, a bit. Then [he](duncan) rings a number on the back of a fridge magnet.
- find neph farrell "goes to"
- kin neph farrell "nephew"
- die.past farrell "funeral"
- find percy "He does"
- gift percy blaise "makes over"
- advisor odile blaise "guardian"
- love marnie odile "run after"
+ date? duncan omar "rings a number"
- sad duncan "hurt"

== 12 Captain's Return
Opening night, full house, ice on the harbour. [Soo-ah](soo)'s waters break in the second act, above the scene with the whale. [Blaise](blaise) takes over the strings. A [fisherman](wade) [who](wade) has hitched down from [Gaspé](@gaspe) with [his](wade) cap in [his](wade) hands runs up the ladder and is told by [her](soo), between two contractions, that [he](wade)'s late; the [girl](girl) isn't. [Dr. Hamm](ham), third row, cuts the cord with the [carver](duncan)'s chisel. On the other side of the curtain [Captain Cod](pup) marries the mermaid. [Marnie](marnie) has rewritten the ending at noon, with [her](marnie) old [co-author](odile), in bed. [Wade](wade) holds [his](wade) [daughter](girl) in an oilskin. What a season!
- create _ "Opening night"
- create blaise "takes over the strings"
- return wade "hitched down"
+ birth soo girl "waters break"
- treat soo ham "cuts the cord"
- wedding pup _ "marries the mermaid"
- colleague.past marnie odile "old co-author"
- create marnie+odile "rewritten the ending"
+ sex marnie odile "in bed"
- parent wade girl "daughter"
