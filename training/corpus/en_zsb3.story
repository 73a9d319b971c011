%series Loss Adjusted
%lang en
%genre insurance-investigator comedy thriller in Halifax, Nova Scotia, streaming blurbs
%cast maud    | Maud Comeau; Maud | f
%cast tibor   | Tibor Halasz; Tibor | m
%cast eunice  | Eunice Zwicker; Mrs Zwicker; Eunice | f
%cast orrin   | Orrin Zwicker; Orrin; Mr Zwicker | m
%cast lorne   | Lorne Zwicker; Lorne | m
%cast blaise  | Blaise Comeau; Blaise | m
%cast fern    | Fern Whynot; Fern | f
%cast chip    | Chip Hennigar; Hennigar | m
%cast moira   | Moira | f
%cast doc     | Dr Okafor; Okafor | m
%cast skipper | Cyril Rafuse; Rafuse | m
%cast roofer  | - | m
%cast diver   | - | f

== 1 Act of God
[Maud Comeau](maud) has been turning down claims for [Bluenose Mutual](#bluenose) for twenty-two years, and [she](maud) sleeps like a baby. Now [Chip Hennigar](chip), [who](chip) signs [her](maud) paycheques, saddles [her](maud) with a partner: [Tibor Halasz](tibor), until recently a [pickpocket](tibor) of some distinction. [Their](maud+tibor) first file is a burnt boathouse. Its [owner](orrin), the lobster baron [Orrin Zwicker](orrin), is said to have been inside. [His](orrin) [wife](eunice) [Eunice](eunice) weeps into a silk scarf, and [Maud](maud) notes that the price tag is still on. On the way out [Tibor](tibor) hands [his](tibor) new [colleague](maud) back [her](maud) watch.
- boss chip maud "signs her paycheques"
+ colleague.start maud tibor "partner"
- steal.past tibor _ "pickpocket"
- lose orrin "burnt boathouse"
- die? orrin "inside"
- married eunice orrin "wife"
- sad eunice "weeps"
- steal tibor maud "watch"
- discover maud eunice "notes"

== 2 Teeth
Two molars and a belt buckle are all that the fire has spared. [Dr Okafor](doc), [who](doc) had [Mr Zwicker](orrin) in [his](doc) dentist's chair every spring, certifies that they are [his](orrin). Then why does the [dentist](doc) drive a new Saab? [Tibor](tibor) relieves [him](doc) of [his](doc) wallet, finds a cheque from the [widow](eunice), and puts everything back but the lint. [Maud](maud) goes home to [her](maud) [brother](blaise) [Blaise](blaise), [who](blaise) has lived in [her](maud) basement since [he](blaise) lost [his](blaise) boat, and [who](blaise), it appears, mended the wiring in that boathouse.
- treat.past orrin doc "dentist's chair"
- reveal doc _ "certifies"
- steal tibor doc "relieves him"
+ discover tibor doc+eunice "finds a cheque"
- gift.past eunice doc "cheque from the widow"
- married.past eunice orrin "widow"
- sibling blaise maud "brother"
- housemate blaise maud "basement"
- lose.past blaise "lost his boat"

== 3 The Good Son
Enter the [heir](lorne). [Lorne Zwicker](lorne), [Orrin](orrin)'s [son](lorne) by somebody before [Eunice](eunice), has a degree in ethics and no shoes. [He](lorne) takes [Maud](maud) for a walk along the breakwater and informs [her](maud) that [his](lorne) [stepmother](eunice) had [Blaise](blaise) in the boathouse on more than one evening, and not for the wiring. That night the [electrician](blaise) is fetched out of [his](blaise) [sister](maud)'s basement by two constables. [Maud](maud), [who](maud) has no illusions about mankind, has one about [him](blaise). [She](maud) slams the file on [Chip](chip)'s desk: either the company pays a lawyer, or it can find itself another [bloodhound](maud).
- parent orrin lorne "son"
- kin eunice lorne "stepmother"
+ reveal lorne maud "informs her"
- affair blaise eunice "more than one evening"
- sibling blaise maud "sister's"
+ arrest _ blaise "fetched out"
- housemate blaise maud "sister's basement"
- quit? maud chip "another bloodhound"

== 4 Short Circuit
[Chip](chip) pays. The [lawyer](fern) is [Fern](fern). [Fern](fern) is tiny. [Fern](fern) was once married to [Tibor](tibor). [Tibor](tibor) hides behind [Maud](maud). [Fern](fern) sees [Tibor](tibor). [Fern](fern) wants [her](fern) piano back. [Tibor](tibor) sold it in [Moncton](@moncton). [Maud](maud) calls the meeting to order. Bail is set for [Blaise](blaise). [Maud](maud) pawns [her](maud) car. [Blaise](blaise) walks home beside [Maud](maud). [He](blaise) never touched [Eunice](eunice), says [Blaise](blaise). [He](blaise) only listened to [her](eunice) problems.
- help chip maud "Chip pays"
- advisor fern blaise "lawyer"
- married.past fern tibor "once married"
- find? fern "wants her piano back"
- steal.past tibor fern "sold it"
+ help maud blaise "pawns her car"
- affair! blaise eunice "never touched"
- help.past blaise eunice "listened to her problems"

== 5 Low Tide
A [diver](diver) looking for golf balls brings up a petrol can with a lobster licence number on it. The number isn't [Orrin](orrin)'s; it belongs to [Cyril Rafuse](skipper), [whose](skipper) traps the dead [man](orrin) used to cut and [whose](skipper) nose [he](orrin) broke in the year of the ice. So a grudge, then? [Rafuse](skipper), a giant with a voice like a flute, makes tea for the two [investigators](maud+tibor) and tells [them](maud+tibor) that [he](skipper) lent the can to a barefoot young [fellow](lorne) in July. [Tibor](tibor) is so charmed that [he](tibor) leaves the teaspoons. On the road the brakes of [Blaise](blaise)'s van fail at the second bend.
+ find diver "brings up"
- enemy orrin skipper "grudge"
- attack.past orrin skipper "used to cut"
- injure.past skipper orrin "nose he broke"
- reveal skipper maud+tibor "tells them"
- gift.past skipper lorne "lent the can"
- steal! tibor skipper "leaves the teaspoons"

== 6 Hay
A hay wagon saves [them](maud+tibor). [Maud](maud) comes out of it with a cracked rib, [Tibor](tibor) with straw in places that [he](tibor) declines to name. At the hospital the [nurse](moira) on duty is [Moira](moira), [Maud](maud)'s best [friend](moira) since Brownies and the only [person](moira) [who](moira) may call [her](maud) Maudie. [Moira](moira) straps the [patient](maud) up and mentions, as one does, that old [Okafor](doc) has been in as well: somebody slashed all four tyres of the Saab, and when [he](doc) ran out, [his](doc) cheek. The [dentist](doc) isn't pressing charges. [He](doc) is packing.
- injure maud "cracked rib"
- friend maud moira "best friend"
- treat maud moira "straps"
- rescue _ maud+tibor "saves them"
- reveal moira maud "mentions"
+ attack _ doc "his cheek"
- flee? doc "packing"

== 7 Departure Lounge
[Okafor](doc) has a ticket to [Lisbon](@lisbon) and ninety minutes. [Tibor](tibor) needs four: first the passport is gone, then the boarding pass, then the Saab keys, and a sweating [fugitive](doc) sits down between two people in raincoats and talks. The molars came out of [Orrin](orrin)'s mouth in a perfectly ordinary way, in April. [He](doc) was paid to keep them in a jar. By the [wife](eunice)? By the [son](lorne)? "By [Orrin](orrin)," says the [dentist](doc). [Maud](maud) has [her](maud) first laugh since Thanksgiving, and it hurts like blazes. In a cottage on [Cape Sable](@capesable), a large [man](orrin) with a gap in [his](orrin) bite opens a tin of beans.
- steal tibor doc "passport is gone"
- reveal doc maud+tibor "talks"
- flee? doc "a ticket" @lisbon
- treat.past orrin doc "came out"
+ betray.past orrin _ "paid to keep them"
- married eunice orrin "wife"
- parent orrin lorne "son"
- die! orrin "opens a tin"

== 8 Premium
The policy ran to four million, and the [widow](eunice) [who](eunice) isn't one collects on Tuesday, unless somebody produces a husband. [Hennigar](chip) would rather pay up and play golf; [he](chip) takes [Maud](maud) off the file and, when [she](maud) asks for [his](chip) reasons, off the payroll. [She](maud) clears [her](maud) desk into a hatbox. [Tibor](tibor), loyal for the first time in [his](tibor) life, resigns with a flourish and [his](tibor) [boss](chip)'s cufflinks. [Fern](fern) gives [the two](maud+tibor) a corner of [her](fern) office and a kettle. Over the kettle it comes out that [she](fern) could forgive the piano, but never the note.
- die! orrin "who isn't one"
- find? eunice "collects"
+ quit maud chip "off the payroll"
- quit tibor chip "resigns"
- steal tibor chip "cufflinks"
- boss chip tibor "boss's"
- help fern maud+tibor "a corner"
- reconcile? fern tibor "could forgive"

== 9 Cape Sable
[Lorne](lorne) gets there ahead of [them](maud+tibor). The [man](lorne) of ethics burnt the boathouse for [his](lorne) [father](orrin), with a borrowed can, in return for half; now [Eunice](eunice), [he](lorne) has learnt, is to have the other half and [he](lorne) a bicycle. [They](lorne+orrin) shout over the surf. [Orrin](orrin) steps back, and back again, and there is no more porch. When [Maud](maud) and [Tibor](tibor) climb down to [him](orrin), the [deceased](orrin) is at last what [his](orrin) papers say. It was no push, [Tibor](tibor) would swear to it. But who'd take the word of a [pickpocket](tibor)?
- travel lorne "gets there"
- help.past lorne orrin "burnt the boathouse"
- parent orrin lorne "father"
- discover lorne eunice+orrin "has learnt"
- gift? orrin eunice "the other half"
+ quarrel lorne orrin "shout over the surf"
+ die orrin "no more porch"
- find maud+tibor orrin "climb down to him"
- kill! lorne orrin "no push"

== 10 A Pickpocket's Word
The Crown thinks otherwise. [Lorne](lorne) is charged with the killing of a [man](orrin) already buried, which takes the clerk three forms, and the only [witness](tibor) for [him](lorne) has eleven convictions. [Fern](fern), appearing for the [accused](lorne), has to call [her](fern) own [ex](tibor). "Has [he](tibor) ever deceived [you](fern), Ms Whynot?" the prosecutor asks. "About everything," says [Fern](fern), "but [his](tibor) ears go red." The jury studies the [witness](tibor)'s ears. They are as white as milk. That evening [she](fern) plays a whole nocturne on the bar piano, and the [thief](tibor) turns the pages.
- accuse _ lorne "charged"
- kill? lorne orrin "killing"
- advisor fern lorne "appearing for"
- ex fern tibor "ex"
- betray.past tibor fern "About everything"
+ help tibor lorne "witness"
- arrest.past _ tibor "eleven convictions"
- die.past orrin "buried"
- create fern "plays a whole nocturne"
+ reconcile fern tibor "turns the pages"

== 11 The Scarf
With a real body to show, [Eunice](eunice) puts in a real claim, and [Chip](chip) has the pen in [his](chip) hand. [Blaise](blaise), ashamed of having listened so well, comes up from the basement with a tape: all those evenings [he](blaise) had been testing a recorder. On it the [widow](eunice) dictates, in a clear voice, what [Orrin](orrin) is to buy, whom [he](orrin) is to bribe and how long [she](eunice) means to cry. [His](blaise) [sister](maud) walks into the building that threw [her](maud) out and plays it to the board. The board asks [Chip](chip) to step outside. [Eunice](eunice) is stopped at the ferry, price tag and all.
- die.past orrin "real body"
- find? eunice "real claim"
- sad blaise "ashamed"
- betray eunice _ "dictates"
- married.past eunice orrin "widow"
- sibling blaise maud "sister"
- reveal blaise maud "comes up"
+ reveal maud "plays it to the board"
- quit.past maud "threw her out"
+ arrest _ eunice "stopped at the ferry"

== 12 No Claims
The corner office stands empty. It is offered to [Maud](maud), [who](maud) goes in, tries the chair, and says that [she](maud) prefers the kettle; from now on the company can hire [Comeau & Halasz](#comeau) by the day. [Blaise](blaise) has a boat again, an old one, sold to [him](blaise) for a song by [Rafuse](skipper), [whose](skipper) broken nose has a soft spot for wiring. [Okafor](doc) has pulled [his](doc) last tooth. [Moira](moira) organizes the party. Around midnight [Fern](fern) says something in [her](fern) former [husband](tibor)'s ear, and both [his](tibor) ears go red. At the door stands a [roofer](roofer) with a barn that, [he](roofer) swears, burnt down all by itself.
- hire? maud "offered to Maud"
- reject maud "prefers the kettle"
+ create maud+tibor "hire Comeau & Halasz"
- find blaise "a boat again"
- gift skipper blaise "sold to him"
- injure.past skipper _ "broken nose"
- quit doc "last tooth"
- celebrate moira "organizes the party"
+ flirt fern tibor "in her former husband's ear"
- ex fern tibor "former husband's"
