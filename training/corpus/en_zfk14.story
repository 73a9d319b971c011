%series The Organist Investigates
%lang en
%genre cosy murder mystery on Gozo, encyclopaedia episode list with one continuing case
%cast concetta | Concetta Grech; Concetta | f
%cast basil   | Father Basil; Basil | m
%cast micallef | Superintendent Micallef; Micallef; Karmenu | m
%cast nina    | Nina Micallef; Nina | f
%cast lord    | Lord Auberon Tighe; Auberon; Tighe | m
%cast peach   | Peach; Lady Peach Tighe | f
%cast salvu   | Salvu; Salvu Grech | m
%cast zen     | Zen; Zenobia Attard | f
%cast doc     | Dr. Pisani; Pisani | m
%cast twanny  | Twanny | m
%cast dutch   | Joost; Joost Haan | m
%cast mother | - | f
%cast hermit  | Customs Officer Grech; Grech | m
%cast chess   | Bishop | n

== 1 Prelude
[Concetta Grech](concetta), [organist](concetta) of the basilica and [widow](concetta) of a customs [officer](hermit), discovers the body of [Twanny](twanny), the bellows [boy](twanny), in the largest of [her](concetta) pipes. [Superintendent Micallef](micallef), to [whom](micallef) [she](concetta) was promised at nineteen and [whom](micallef) [she](concetta) left standing at the ferry, rules it an accident. [She](concetta) disagrees, in front of the congregation. [Father Basil](basil), the parish [priest](basil), [who](basil) has been keeping the keys, is so nervous that [he](basil) drops them into the font. [Concetta](concetta) decides to look into the matter herself, with the help of [her](concetta) [nephew](salvu) [Salvu](salvu), a [plumber](salvu), [who](salvu) knows about pipes.
- married.past concetta hermit "widow"
- die.past hermit "widow"
+ find concetta twanny "discovers the body"
- die twanny "body"
- engaged.past concetta micallef "promised"
- breakup.past concetta micallef "left standing"
- quarrel concetta micallef "disagrees"
- sad basil "nervous"
+ investigate concetta twanny "look into"
- kin concetta salvu "nephew"
- help salvu concetta "with the help of"

== 2 Fugue
From the dead [boy](twanny)'s savings book, which shows monthly sums far above what bellows pay, [Concetta](concetta) infers that [he](twanny) had something on somebody. The trail leads to [Lord Auberon Tighe](lord), an Irish [peer](lord) [who](lord) lives in tax exile with [his](lord) young [wife](peach), [Peach](peach), and takes the sacrament at odd hours. [Salvu](salvu), sent to mend the bidet, is received by [Peach](peach) in a bathrobe and stays for three hours, of which the repair takes up ten minutes. [Pisani](doc), the village [doctor](doc), lets the [organist](concetta) read the post-mortem report while [he](doc) looks out of the window; [he](doc) has admired [her](concetta) pedalling for years.
- discover concetta twanny "infers"
+ threaten.past twanny _ "had something on"
- investigate concetta lord "trail leads"
- married lord peach "wife"
- affair peach salvu "in a bathrobe"
- cheat peach lord "stays for three hours"
- betray salvu lord "sent to mend"
+ help doc concetta "lets the organist read"
- love doc concetta "has admired"

== 3 Counterpoint
[Nina](nina), the [superintendent](micallef)'s [daughter](nina), a trainee [constable](nina) with a mind of [her](nina) own, is forbidden by [her](nina) [father](micallef) to go near [Concetta](concetta), whereupon [she](nina) takes up the organ. Between two scales [she](nina) lets the [teacher](concetta) know that the accident report was dictated from above. By whom? [Zen](zen), [Concetta](concetta)'s best [friend](zen) and the telephone [exchange](zen) of the village, happens to have been listening when [Micallef](micallef) took the call and swears that the voice on the line was giving a blessing. [Father Basil](basil), asked for an alibi, says that [he](basil) was hearing a confession, and thereby makes everything worse.
- parent micallef nina "daughter"
- threaten micallef nina "is forbidden"
- advisor.start concetta nina "takes up the organ"
+ reveal nina concetta "lets the teacher know"
- friend concetta zen "best friend"
- discover zen micallef "listening"
- reveal zen concetta "swears"
+ accuse? concetta basil "asked for an alibi"

== 4 Rest
[Zen](zen) talks to [Peach](peach). [Peach](peach) cries at [Zen](zen)'s kitchen table. [Peach](peach) wants to leave [Auberon](lord). [Salvu](salvu) wants [Peach](peach) to stay quiet. [Nina](nina) plays the wrong pedal. [Concetta](concetta) praises [Nina](nina). [Bishop](chess) is the [priest](basil)'s [cat](chess). [Bishop](chess) drags a glove home. [Basil](basil) hides the glove. [Pisani](doc) sees [Basil](basil). [Pisani](doc) says nothing to [Concetta](concetta). [Bishop](chess) sleeps on the altar steps. The bells are late.
- friend peach zen "talks to"
- sad peach "cries"
+ breakup? peach lord "wants to leave"
- find chess "drags a glove home"
- betray basil _ "hides"
- discover doc basil "sees Basil"
+ reveal! doc concetta "says nothing"
- help concetta nina "praises"

== 5 The Glove
The glove, a lady's, in lilac kid, matches one that [Peach](peach) wore to the feast of Saint George, and before the day is over the whole island has it that the [peeress](peach) and the [priest](basil) were carrying on behind the organ. [Salvu](salvu), beside himself, calls [Father Basil](basil) out after vespers and lays [him](basil) flat with a wrench. [Concetta](concetta) is ashamed of [her](concetta) [nephew](salvu), sits with the unconscious [cleric](basil) and goes through [his](basil) pockets, from sheer force of habit. What [she](concetta) turns up is a pawn ticket. What the bishop's chalice is doing at a pawnbroker's in [Valletta](@valletta), [Basil](basil), awake again, would sooner not discuss.
- discover _ basil+peach "has it that"
- affair? basil peach "carrying on"
- jealous salvu basil "beside himself"
+ attack salvu basil "lays him flat"
- injure basil salvu "unconscious"
- kin concetta salvu "nephew"
- sad concetta salvu "ashamed"
- help concetta basil "sits with"
- investigate concetta basil "goes through"
- find concetta "turns up"
- recover basil "awake again"
+ steal.past basil _ "pawn ticket"

== 6 Variations on a Theme
[Basil](basil) breaks down and owns to it: [he](basil) has been paying for years, first to [Twanny](twanny)'s [mother](mother) and later to [Twanny](twanny), because the [boy](twanny) was [his](basil). [He](basil) may be a [thief](basil), but [he](basil) is no [murderer](basil) of [his](basil) own [child](twanny), and the tears with which [he](basil) says so persuade [Concetta](concetta), though not [Nina](nina). The young [policewoman](nina), [whose](nina) chief suspect the [priest](basil) remains, gets into the rectory at night and surprises there, bent over the baptismal register, [Joost Haan](dutch), a Dutch yacht [broker](dutch), [whom](dutch) nobody had on the list. [He](dutch) has such fine eyes that [she](nina) forgets to arrest [him](dutch).
- reveal basil concetta "owns to it"
- threaten.past mother+twanny basil "has been paying"
- parent mother twanny "mother"
+ parent basil twanny "was his"
- steal.past basil _ "thief"
- kill! basil twanny "no murderer"
- sad basil "tears"
- accuse nina basil "chief suspect"
+ find nina dutch "surprises there"
- love.start nina dutch "such fine eyes"
- arrest! nina dutch "forgets to arrest"

== 7 The Second Pipe
[Lord Tighe](lord) is fished out of the yacht basin with an organ pipe tied to [his](lord) ankle. [His](lord) [widow](peach), [who](peach) has told half the village that [she](peach) longed to be rid of [him](lord), is taken into custody by [Micallef](micallef) before the coffee is cold, with [Salvu](salvu), the pipe being from [his](salvu) workshop, as [her](peach) accomplice. For [Concetta](concetta) blood is thicker than water, all the more since the water in question was salt. [She](concetta) swallows [her](concetta) pride and calls on the [man](micallef) [she](concetta) jilted. [He](micallef) keeps [her](concetta) standing for an hour, exactly as long as [she](concetta) had kept [him](micallef), and then lets [her](concetta) see the file.
+ die lord "fished out"
- kill _ lord "tied to his ankle"
- married.past lord peach "widow"
- breakup? peach lord "to be rid of"
+ arrest micallef peach+salvu "taken into custody"
- colleague peach salvu "accomplice"
- kin concetta salvu "blood is thicker"
- breakup.past concetta micallef "jilted"
- travel concetta micallef "calls on"
- help micallef concetta "lets her see"

== 8 Stops
In the file, [Concetta](concetta) finds a name blotted out with ink; [Pisani](doc), in [whose](doc) surgery there is a lamp for such purposes, makes it legible, and it is [Haan](dutch)'s. [Nina](nina), by then on [his](dutch) yacht with a glass in [her](nina) hand, is told by the [Dutchman](dutch) that [he](dutch) is working for the insurers of a painting, stolen in [Delft](@delft) in 1971 and, [he](dutch) believes, walled up behind the organ. Is [he](dutch) lying? [She](nina) chooses not to ask; [she](nina) is kissed, and kisses back, and on waking discovers that the yacht is at sea, that the door is bolted and that [someone](hermit) else is breathing in the dark.
- discover concetta dutch "finds a name"
- help doc concetta "makes it legible"
- date dutch nina "glass in her hand"
- reveal dutch nina "is told by"
- hire.past dutch _ "working for"
- betray? dutch nina "lying"
+ kiss dutch nina "is kissed"
+ abduct _ nina "door is bolted"
- meet hermit nina "breathing in the dark"

== 9 The Hermit
Beside [Nina](nina) in the chain locker, tied up likewise, lies the [hermit](hermit) of Ta' Ċenċ, at [whose](hermit) feet half the island has sought advice, and [who](hermit), as [he](hermit) tells [her](nina) to pass the time, is neither holy nor dead, whatever [his](hermit) [wife](concetta) may suppose: [he](hermit) is [Customs Officer Grech](hermit), [who](hermit) saw a painting come ashore in 1971, took money for not seeing it and, afraid of those who paid, walked into the hills. The [girl](nina), [who](nina) has been learning Bach from [his](hermit) [relict](concetta), saws through the rope on a shell. [They](hermit+nina) swim. [Micallef](micallef), up all night on the quay, wades in to [his](micallef) waist when [he](micallef) makes out [his](micallef) [daughter](nina)'s cap.
- abduct _ hermit "tied up"
+ reveal hermit nina "tells her"
- married concetta hermit "wife"
- die! hermit "nor dead"
- discover.past hermit "saw a painting"
- betray.past hermit _ "took money"
- sad.past hermit "afraid of those"
- flee.past hermit "walked into the hills"
- advisor concetta nina "learning Bach"
+ rescue nina hermit "saws through"
- flee hermit+nina "swim"
- rescue micallef nina "wades in"
- parent micallef nina "daughter"

== 10 Voix Céleste
Never has [Concetta](concetta) played so many wrong notes as on the evening when [Nina](nina) leads a bearded [tramp](hermit) up to the organ loft. [She](concetta) strikes the returned [husband](hermit) with the hymn book, embraces [him](hermit), strikes [him](hermit) again, and requests an explanation by Thursday. [Pisani](doc), [who](doc) had at long last bought a ring, throws it into the harbour. The [ghost](hermit) identifies the voice that gave the blessing over the telephone: not a priest's at all, but that of [Zen](zen), [who](zen) could take off anybody, and [who](zen), as the old [man](hermit) recalls, used to bring [him](hermit) [his](hermit) bread, [his](hermit) newspaper and, from the gang, [his](hermit) pay.
+ return hermit concetta "returned"
- married concetta hermit "husband"
- attack concetta hermit "strikes"
- happy concetta "embraces"
- propose? doc concetta "bought a ring"
- lose doc "throws it into the harbour"
+ accuse hermit zen "identifies"
- betray.past zen micallef "take off anybody"
- gift.past zen hermit "his bread"

== 11 Full Organ
Confronted by [her](zen) oldest [friend](concetta) across the kitchen table at which everyone has always told [her](zen) everything, [Zen](zen) pours out coffee and the truth. [She](zen) was the gang; [Twanny](twanny), [who](twanny) had found the canvas in the pipe, asked [her](zen) for a motorcycle; [Tighe](lord), the [buyer](lord), wanted [his](lord) money back. As to the [Dutchman](dutch), [he](dutch) is merely [her](zen) [son](dutch), and does as [he](dutch) is told. [Concetta](concetta) looks at [her](concetta) cup. It is at this point that the [cat](chess), [who](chess) has a weakness for cream, jumps on the table, drinks, and drops dead. [Salvu](salvu), released an hour before, comes through the window.
- accuse concetta zen "Confronted"
- friend concetta zen "oldest friend"
+ reveal zen concetta "the truth"
- discover.past twanny "had found the canvas"
- threaten.past twanny zen "asked her for a motorcycle"
- kill.past zen lord+twanny "the truth"
- parent zen dutch "son"
- attack zen concetta "coffee"
+ die chess "drops dead"
- rescue salvu concetta "comes through"

== 12 Postlude
[Zen](zen) is driven away, on the telephone to the last. [Joost](dutch), found adrift off [Sicily](@sicily), writes to [Nina](nina) from [his](dutch) cell, and [she](nina) files the letters under evidence, in the order of their beauty. [Peach](peach), rich and tired of baths, goes home to [Cork](@cork) without [Salvu](salvu), [who](salvu) had already learned the anthem. [Basil](basil), defrocked, buries [his](basil) [son](twanny) under [his](basil) own name. [Grech](hermit), back among the living, finds that [his](hermit) [wife](concetta) has got used to playing alone, and asks for [his](hermit) cave back. The [superintendent](micallef) and the [doctor](doc), rivals since Tuesday, turn the pages for [her](concetta), one left, one right.
+ arrest _ zen "driven away"
- arrest _ dutch "cell"
- love dutch nina "writes to Nina"
- breakup peach salvu "without Salvu"
- return peach "goes home" @cork
- quit basil _ "defrocked"
- parent basil twanny "son"
- die.past twanny "buries"
+ breakup concetta hermit "his cave back"
- married concetta hermit "wife"
- enemy doc micallef "rivals"
- help doc+micallef concetta "turn the pages"
