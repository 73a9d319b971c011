%series Below the Salt
%lang en
%genre American Gilded Age drama, mansion and kitchen, New York 1888, episode summaries
%cast cornelius | Cornelius Vandeveer; Cornelius | m
%cast minerva  | Minerva Vandeveer; Minerva | f
%cast lily     | Adelaide Vandeveer; Miss Vandeveer; Adelaide | f
%cast schuyler | Schuyler Vandeveer; Schuyler | m
%cast honora   | Honora Tighe; Honora; Tighe | f
%cast bridget  | Maeve Tighe; Maeve | f
%cast boswell  | Mr. Boswell; Boswell | m
%cast august   | Konrad Kessel; Kessel | m
%cast lucius   | Lucius Grant; Lucius; Grant | m
%cast ottilie  | Mrs. Euphemia Stuyver; Euphemia | f
%cast jerome   | Jerome Stuyver; Mr. Stuyver; Jerome | m
%cast seraph   | Seraphine Dubois; Seraphine | f
%cast duke     | Duke of Marr; His Grace; Marr | m
%cast doctor   | Dr. Rebecca Hale; Hale | f
%cast pinkerton| - | m
%cast babe     | - | f
%cast niece    | - | f

== 1
[Cornelius Vandeveer](cornelius), king of the elevated railroads, opens the largest house on [Fifth Avenue](@fifth) with a ball to which nobody comes. [His](cornelius) [wife](minerva), [Minerva](minerva), a former [milliner](minerva), dances alone with the [butler](boswell). Watching through the service door are the [Tighe](bridget+honora) [sisters](bridget+honora), off the boat on Thursday: [Honora](honora), [who](honora) has been taken on for the kitchen, and [Maeve](bridget), [who](bridget) has not, and [who](bridget) has slept under [her](bridget) [elder](honora)'s cot for three nights. [Schuyler](schuyler), the [heir](schuyler), finds [her](bridget) there, looking for [his](schuyler) cuff link.
- celebrate cornelius "ball"
- married cornelius minerva "wife"
- invite! cornelius _ "nobody comes"
- quit.past minerva "former"
- sibling bridget honora "sisters"
- travel bridget+honora "off the boat"
+ hire honora "taken on"
- hire! bridget "has not"
+ find schuyler bridget "finds"
- lose schuyler "cuff link"

== 2
[He](schuyler) gives [Maeve](bridget) away to no one; [he](schuyler) gives [her](bridget) the cuff link. [Mrs. Euphemia Stuyver](ottilie), [keeper](ottilie) of the list of the Four Hundred, returns [Minerva](minerva)'s card with a corner torn off. [Cornelius](cornelius) retaliates by buying the street the [Stuyvers](jerome+ottilie) live in. [Their](cornelius+minerva) [daughter](lily), [Adelaide](lily), meanwhile, attends a lecture on the kidney, in trousers, and shares a bench with [Dr. Rebecca Hale](doctor) and [her](doctor) young Black [assistant](lucius), [Lucius Grant](lucius), [who](lucius) hands [her](lily) a handkerchief when the knife goes in. [She](lily) keeps it.
- reveal! schuyler "to no one"
- gift schuyler bridget "gives her"
+ reject ottilie minerva "corner torn off"
- find cornelius "buying the street"
- parent cornelius+minerva lily "daughter"
- boss doctor lucius "assistant"
+ meet lily lucius "shares a bench"
- gift lucius lily "hands her a handkerchief"

== 3
[Mr. Boswell](boswell) counts the spoons and is one [maid](bridget) over. Dragged from beneath the cot, [Maeve](bridget) would be in the gutter by noon if [Minerva](minerva) had not come down for a heel of bread, remembered a cot of [her](minerva) own and made [her](bridget) a lady's maid on the spot. [Seraphine Dubois](seraph), [who](seraph) has held that position in two palaces, packs [her](seraph) irons and moves four doors down, to [Euphemia](ottilie), taking along the measurements and the truth about the hats. [Honora](honora) warns [her](honora) [sister](bridget): nothing is free.
- discover boswell bridget "one maid over"
- quit? bridget "in the gutter"
+ hire bridget minerva "lady's maid"
- hire.past seraph "held that position"
- quit seraph minerva "packs her irons"
- hire seraph ottilie "four doors down"
- betray seraph minerva "taking along"
- help honora bridget "warns"
- sibling bridget honora "sister"

== 4
The [Herald](*herald) prints a hat, a price and a name, and [Minerva](minerva) learns at breakfast that all [New York](@newyork) knows what [she](minerva) used to be. [Cornelius](cornelius) is for suing; [she](minerva) is for pinning on the ugliest bonnet [she](minerva) ever made and driving round the [Park](@park) in it. Halfway, a [gentleman](jerome) lifts [his](jerome) hat. It is [Jerome Stuyver](jerome), the list-[keeper](ottilie)'s own [husband](jerome), for [whom](jerome), twenty-five years ago, [she](minerva) cut [her](minerva) finger on a hatpin, and cried. Under the plumes [her](minerva) face does not move.
+ reveal _ minerva "prints"
- discover minerva _ "learns"
- accuse? cornelius _ "suing"
- create minerva "ever made"
- married jerome ottilie "husband"
+ return jerome "lifts his hat"
- injure.past minerva "cut her finger"
- love.past minerva jerome "cried"

== 5
A strike. The motormen have walked out, and [Konrad Kessel](august), [who](august) leads them, walks in, by the front door, with [his](august) boots on. [Cornelius](cornelius) throws a decanter. [Kessel](august) catches it, pours himself a glass and, passing through the kitchen on [his](august) way out, meets the one person in the house [who](honora) tells [him](august) to wipe [his](august) feet. By evening [Honora](honora) has read [his](august) pamphlet twice. [Adelaide](lily) informs [her](lily) [parents](cornelius+minerva), over sorbet, that [she](lily) has enrolled in the medical college for women. [Her](lily) [father](cornelius) has no decanter left.
- quit _ cornelius "walked out"
- boss august _ "leads them"
+ attack cornelius august "throws a decanter"
- meet august honora "meets the one person"
+ reveal lily cornelius+minerva "informs"
- hire lily "enrolled"
- parent cornelius+minerva lily "parents"

== 6
[Schuyler](schuyler) has taught [Maeve](bridget) to waltz in the linen room, to a music box. [Boswell](boswell), [whose](boswell) own youth was spent on a doorstep in [Mayfair](@mayfair), coughs outside before [he](boswell) enters. The [duke](duke) [whom](duke) [Euphemia](ottilie) has imported for [her](ottilie) [niece](niece) is, [he](boswell) recognises, no more a duke than [he](boswell) is: [they](boswell+duke) blacked boots together. [Marr](duke) begs; [Boswell](boswell) will hold [his](boswell) tongue for as long as [His Grace](duke) stays away from a certain heiress. That same night [His Grace](duke) proposes to [Adelaide](lily) on a staircase.
- advisor schuyler bridget "taught Maeve to waltz"
- date bridget schuyler "to a music box"
- invite ottilie duke "imported"
- kin niece ottilie "niece"
- betray duke ottilie "no more a duke"
+ discover boswell duke "recognises"
- colleague.past boswell duke "blacked boots together"
- threaten boswell duke "for as long as"
+ propose duke lily "proposes"

== 7
[She](lily) says that [she](lily) will consider it when [he](duke) can name the bones of the hand. [Minerva](minerva) could weep: a coronet! [She](minerva) sits up with [her](minerva) account book, and with [Jerome](jerome), [who](jerome) has come by the garden to confess that it was [he](jerome) [who](jerome) tore the corner off the card, for fear of what [his](jerome) face would do. [Maeve](bridget), lighting [him](jerome) out, is seen from the mews by [Seraphine](seraph), and the whole avenue hears by noon that the Vandeveer [maid](bridget) receives [Mr. Stuyver](jerome).
- reject lily duke "name the bones"
- sad minerva "could weep"
+ reveal jerome minerva "confess"
- betray.past jerome minerva "tore the corner off"
- love jerome minerva "his face would do"
- discover seraph bridget "is seen"
+ reveal seraph _ "hears by noon"
- affair! bridget jerome "receives Mr. Stuyver"

== 8
[Schuyler](schuyler) believes it, gets drunk and takes the night train for [Chicago](@chicago). [Maeve](bridget) might save herself with one word and [Minerva](minerva) waits, white, for [her](bridget) to say it. [She](bridget) irons. It is [her](bridget) [sister](honora) [who](honora) marches four doors down, past the liveries, and gives the [Frenchwoman](seraph) a black eye among the rolling pins. [Honora](honora) spends two days in the [Tombs](@tombs), where the other guests are strikers. [Kessel](august), in the next cell, reads to [her](honora) through the wall. [He](august) has got to the part about love.
- sad schuyler "gets drunk"
+ flee schuyler "takes the night train" @chicago
- reveal! bridget "irons"
- sibling bridget honora "sister"
+ attack honora seraph "black eye"
- arrest _ honora "Tombs"
- arrest _ august "cell"
- help august honora "reads to her"

== 9
A Pinkerton [man](pinkerton) fires into the crowd at [Chatham Square](@chatham). [Grant](lucius), on [his](lucius) way to a confinement with [his](lucius) bag, goes down with a ball in the thigh; [Adelaide](lily), two months a student, ties it off with the handkerchief [she](lily) has carried since the kidney. No hospital in the district will have [him](lucius). So [she](lily) has [her](lily) [father](cornelius)'s own elevated train stopped, between stations, and [Lucius](lucius) laid in the president's car. [Cornelius](cornelius), told of it, is about to bellow, when [he](cornelius) sees how [she](lily) holds the [man](lucius)'s head.
- attack pinkerton _ "fires into the crowd"
- injure lucius pinkerton "goes down"
+ treat lucius lily "ties it off"
- reject _ lucius "will have him"
+ rescue lily lucius "president's car"
- parent cornelius lily "her father's own"
- discover cornelius lily+lucius "sees"
- love lily lucius "holds the man's head"

== 10
Settled: the motormen get their ten hours, [Kessel](august) a desk, and [Honora](honora), [who](honora) corrected [his](august) grammar in the demands, the chair opposite. [Boswell](boswell) unmasks the [duke](duke) at table, by asking [him](duke) for the blacking. [Euphemia](ottilie) faints into the turtle soup. When [she](ottilie) comes to, there's a valise in the hall: [Jerome](jerome) is going to live at [his](jerome) club and thinks that [she](ottilie) will find the list of people likely to mind remarkably short. [Maeve](bridget) has not had one line from [Chicago](@chicago), and [her](bridget) apron no longer ties.
- hire august "desk"
- hire honora "chair opposite"
- help.past honora august "corrected his grammar"
- colleague august honora "opposite"
+ reveal boswell duke "unmasks"
- ill ottilie "faints"
- recover ottilie "comes to"
+ breakup jerome ottilie "valise"
- move jerome "live"
- pregnant bridget "no longer ties"

== 11
[Minerva](minerva) tells [her](minerva) [husband](cornelius) about the garden. [He](cornelius) is silent so long that the fire goes out; then [he](cornelius) asks whether [she](minerva) would care to go. [She](minerva) looks round at all that marble, and at the big, tired [man](cornelius) [who](cornelius) had bought [her](minerva) a street. [She](minerva) would not. That settled, [she](minerva) takes the night train and finds [her](minerva) [son](schuyler) driving a streetcar on [Halsted](@halsted), unshaven. "[You](schuyler) were wrong about [her](bridget)," says [Minerva](minerva), and says whom it was that the [girl](bridget) was shielding.
- married cornelius minerva "husband"
+ reveal minerva cornelius "tells her husband"
- breakup! minerva cornelius "would not"
- gift.past cornelius minerva "bought her a street"
- travel minerva "takes the night train"
- parent minerva schuyler "son"
+ find minerva schuyler "finds her son"
- hire schuyler "driving a streetcar"
- reveal minerva schuyler "shielding"
- help.past bridget minerva "shielding"

== 12
The second ball at the [Vandeveers](cornelius+lily+minerva+schuyler)' draws nine hundred, and half the guests of honor come up the kitchen stairs. [Schuyler](schuyler), streetcar tan and all, walks past the whole Four Hundred to a chair behind a palm and asks [Maeve](bridget) for the waltz. [She](bridget) asks what the [baby](babe) is supposed to do meanwhile. [Dr. Hale](doctor), [Grant](lucius) and a newly licensed [Miss Vandeveer](lily) see to it in the linen room. [Honora](honora) holds the lamp, [Minerva](minerva) the hand. It's a [girl](babe), in a hatbox, and [Mr. Boswell](boswell), reading out the names of the arrivals, announces [her](babe) first.
+ celebrate cornelius+lily+minerva+schuyler "second ball"
- return schuyler "streetcar tan"
- invite schuyler bridget "asks"
- hire lily "licensed"
- treat bridget doctor+lily+lucius "see to it"
- help honora+minerva bridget "holds the lamp"
+ birth bridget babe "It's a girl"
- reveal boswell _ "announces her"
