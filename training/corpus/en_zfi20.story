%series Radio Esmeralda
%lang en
%genre telenovela about a radio station in Cartagena in the 1970s, daily TV guide entries
%cast yadira   | Yadira Peña; Yadira | f
%cast milagros | Milagros | f
%cast teodora  | Doña Teodora; Teodora | f
%cast fabio    | Fabio Lozano; Fabio | m
%cast wilmer   | Wilmer | m
%cast osvaldo  | Osvaldo Rivas; Osvaldo; Rivas | m
%cast nubia    | Nubia | f
%cast efrain   | Efraín | m
%cast colonel  | Colonel Baquero; Baquero | m
%cast sister   | Sister Inmaculada | f
%cast lucho    | Lucho | m
%cast wife     | Pilar Lozano; Pilar | f
%cast baby     | - | f
%cast parrot   | Caimán | m

== 1
All of [Cartagena](@cartagena) weeps at four o'clock with the heroine of "Bitter Coffee", and nobody knows that the voice belongs to [Yadira Peña](yadira), [who](yadira) scrubs the studio floor. The [diva](milagros) on the posters, [Milagros](milagros), has had none since [her](milagros) operation and moves [her](milagros) lips. [Fabio Lozano](fabio), [leading man](fabio) and [son-in-law](fabio) of the [owner](teodora), makes love into the microphone to [one](yadira) of [them](milagros+yadira) while [he](fabio) is looking at the [other](milagros). [Wilmer](wilmer), the sound [engineer](wilmer), crushes cellophane for rain and would set fire to the station if [Yadira](yadira) asked.
+ betray milagros _ "moves her lips"
- create yadira "the voice belongs to"
- ill.past milagros "operation"
- kin fabio teodora "son-in-law"
- colleague fabio milagros+yadira "into the microphone"
- love fabio milagros "looking at the other"
- love wilmer yadira "if Yadira asked"

== 2
[Doña Teodora](teodora), [who](teodora) owns the station, the sponsor and the building opposite, lets [Fabio](fabio) understand that [her](teodora) [daughter](wife) [Pilar](wife) is with child and that [he](fabio) will therefore stop being seen with redheads. [Milagros](milagros) is a redhead. [He](fabio) gives [her](milagros) a brooch and the news; [she](milagros) gives [him](fabio) the coffee, hot, in the lap. When [Yadira](yadira) mops up, [he](fabio) notices for the first time who has been saying "I love you" to [him](fabio) every afternoon, and asks [her](yadira) to say something. "Lift [your](fabio) feet," [she](yadira) says.
- boss teodora fabio "owns the station"
- parent teodora wife "daughter"
- pregnant wife fabio "with child"
- threaten teodora fabio "lets Fabio understand"
- affair fabio milagros "seen with redheads"
+ breakup fabio milagros "the news"
- gift fabio milagros "brooch"
- attack milagros fabio "hot, in the lap"
+ discover fabio yadira "notices"

== 3
The [author](osvaldo), [Osvaldo Rivas](osvaldo), drinks. [He](osvaldo) has killed off the count by mistake and can't remember how. [Nubia](nubia), [his](osvaldo) [sister](nubia), a [seamstress](nubia) with six readers' letters in [her](nubia) apron, has been writing the good scenes for years at [her](nubia) machine and lets [him](osvaldo) believe that they are [his](osvaldo). [Lucho](lucho), the errand [boy](lucho), carries the pages across the square. [Colonel Baquero](colonel), [who](colonel) censors, stops [him](lucho), reads page nine, blushes and asks who is the author. The [boy](lucho) is twelve but no fool: "A nun," [he](lucho) says.
- ill osvaldo "drinks"
- sibling nubia osvaldo "sister"
+ create nubia "the good scenes"
- betray nubia osvaldo "lets him believe"
- help lucho nubia "carries the pages"
- investigate colonel lucho "asks who is the author"
- betray lucho colonel "A nun"

== 4
[Sister Inmaculada](sister) receives the [colonel](colonel) in the convent parlour, is told that [she](sister) has written page nine, asks to see it and, having read to the end, confesses to it. For that alone, says [Nubia](nubia), when [she](nubia) hears, [she](nubia) would sew [her](sister) a habit for nothing. The [nun](sister), as it turns out, has loved [Efraín](efrain) the lighthouse [keeper](efrain) since before [her](sister) vows and finds [him](efrain) very well described. [Baquero](colonel) sends lilies. [Efraín](efrain) hears all this on the radio, for the [parrot](parrot), [Caimán](parrot), was in the parlour, too.
- accuse colonel sister "is told that"
+ betray sister colonel "confesses to it"
- help sister nubia "confesses to it"
- love sister efrain "has loved"
- gift colonel sister "lilies"
- love colonel sister "lilies"
- reveal parrot efrain "was in the parlour"
+ discover efrain sister "hears all this"

== 5
No power between noon and midnight. People sit on their steps and tell each other what would have happened. The fish is sold at half price and then at a quarter. [Wilmer](wilmer) takes a transformer apart for love of the thing. Someone sings, someone says it used to be sung more slowly. The heat! [Doña Teodora](teodora) fans the [parrot](parrot), the [parrot](parrot) says a word that [he](parrot) can only have from the [colonel](colonel), and it is dark before anyone laughs.
- create _ "sings"
- help teodora parrot "fans"

== 6
[Milagros](milagros), jilted and mute, has thought of something to do with a pair of scissors. On the great live gala, with the president's wife in the first row, the curtain behind [her](milagros) comes down, and there stands the [charwoman](yadira) with the second microphone in [her](yadira) hand. A gasp. [Yadira](yadira) could run. [Milagros](milagros), [who](milagros) had meant to bring [her](yadira) down, sees [her](yadira) knees shake, and something gives way in [her](milagros); [she](milagros) steps back, takes the [girl](yadira) by the shoulders and pushes [her](yadira) into the light. The hall rises. [Fabio](fabio) kisses the wrong hand.
- sad milagros "jilted and mute"
- breakup.past fabio milagros "jilted"
- betray milagros yadira "pair of scissors"
+ reveal milagros yadira "curtain behind her"
- flee! yadira "could run"
- sad yadira "knees shake"
+ help milagros yadira "pushes her"
- find yadira "The hall rises"
- kiss fabio milagros "kisses the wrong hand"

== 7
[Yadira](yadira) is on the posters now and can't sleep. [Fabio](fabio) drives [her](yadira) along the sea wall in [his](fabio) [mother-in-law](teodora)'s Buick and talks of a divorce. [Wilmer](wilmer) makes thunder until the sheet splits. At [Pilar](wife)'s, where [she](yadira) goes to say that [she](yadira) has promised nothing, the [wife](wife) opens with a hand in the small of [her](wife) back. [She](wife) listened every day at four, [she](wife) tells [her](yadira), because that voice loved [her](wife) [husband](fabio) better than [she](wife) could. Would [she](yadira) read to [her](wife)? [She](yadira) reads to [her](wife) till evening.
- hire yadira "on the posters"
- date fabio yadira "drives her"
- kin fabio teodora "mother-in-law"
- divorce? fabio wife "talks of a divorce"
- jealous wilmer fabio "until the sheet splits"
- married fabio wife "wife opens"
- pregnant wife "small of her back"
- reveal wife yadira "she tells her"
+ help yadira wife "reads to her"

== 8
[Osvaldo](osvaldo) wakes up sober and reads what [he](osvaldo) is supposed to have written. It's better than [he](osvaldo) is. [He](osvaldo) follows the errand [boy](lucho) across the square and looks through the shutter: [his](osvaldo) [sister](nubia) is at [her](nubia) machine, crying over a count. [He](osvaldo) could be angry. [He](osvaldo) goes in, threads the needle [she](nubia) can't see for tears and asks how it ends. [She](nubia) had hoped [he](osvaldo) knew. At the lighthouse [Efraín](efrain) trains the beam on the convent and spells out, in Morse, a question. Only the [colonel](colonel) can read Morse.
- recover osvaldo "wakes up sober"
- investigate osvaldo lucho "follows"
+ discover osvaldo nubia "looks through the shutter"
- sibling nubia osvaldo "sister"
- sad nubia "crying"
- help osvaldo nubia "threads the needle"
- propose? efrain sister "a question"
- discover colonel efrain "can read Morse"

== 9
[Baquero](colonel) goes to arrest a [rival](efrain). [He](colonel) climbs two hundred steps, gets [his](colonel) breath back and finds a [man](efrain) with a lame leg and a wedding suit from 1951, pressed. [They](colonel+efrain) drink. At the bottom of the bottle the [officer](colonel) admits that [he](colonel) can't spell "sacrament" in Morse and offers to carry it over by word of mouth. [Sister Inmaculada](sister) listens to [him](colonel) through the grille. [She](sister) thanks [him](colonel) for the lilies and unpins [her](sister) veil, and [he](colonel), [who](colonel) has banned two hundred novels, hears himself sob.
- arrest? colonel efrain "arrest a rival"
- enemy colonel efrain "rival"
- ill efrain "lame leg"
+ help colonel efrain "word of mouth"
- reveal colonel efrain "admits"
- quit sister "unpins her veil"
- sad colonel "sob"

== 10
[Teodora](teodora) catches [Fabio](fabio) with two tickets to [Miami](@miami) in [his](fabio) shoe and none of them for [her](teodora) [daughter](wife). [She](teodora) doesn't raise [her](teodora) voice. [She](teodora) has [him](fabio) written out: at four o'clock, live, [he](fabio) turns the page and reads that the doctor falls into the harbour. [He](fabio) looks through the glass to [Yadira](yadira), [who](yadira) is meant to scream. [She](yadira) asks, instead, in front of the whole country, how [his](fabio) [wife](wife) is. [Wilmer](wilmer) has never made such a splash.
- discover teodora fabio "catches"
- travel? fabio "two tickets" @miami
- betray? fabio wife "none of them for"
- parent teodora wife "daughter"
- quit fabio teodora "written out"
+ reject yadira fabio "how his wife is"
- help wilmer yadira "such a splash"

== 11
[Pilar](wife)'s hour comes during the news. [Her](wife) [mother](teodora) is stuck in the lift with the minister, [her](wife) [husband](fabio) in a bar; [Yadira](yadira) holds one of [her](wife) hands and [Milagros](milagros), [who](milagros) only came to return a brooch, the other. It is to [Milagros](milagros) that the midwife hands the [girl](baby), and the first sound [she](milagros) has made in two years is "Oh". [She](milagros) tries it again. [Wilmer](wilmer), [who](wilmer) was sent for hot water, has it on tape. [Fabio](fabio) comes with carnations, is shown [his](fabio) [daughter](baby) through a pane, and then the stairs.
- parent teodora wife "mother"
- married fabio wife "husband"
+ birth wife baby "hands the girl"
- help milagros+yadira wife "holds one of her hands"
- gift? milagros wife "return a brooch"
+ recover milagros "first sound"
- parent fabio baby "daughter"
- reject wife fabio "then the stairs"

== 12
The last instalment of "Bitter Coffee" has three authors on the label: [Rivas](osvaldo), [Rivas](nubia) and a [lady](sister) at the lighthouse, lately married. The [colonel](colonel) was [best man](colonel). [Milagros](milagros) plays the countess, hoarse and magnificent; [Yadira](yadira) plays the maid. There is rain at the end. When the light goes off, [Yadira](yadira) hears that it is still raining, goes round the partition and finds [Wilmer](wilmer) with an armful of cellophane, unable to stop. "[You](wilmer) might just say it," [she](yadira) says. [He](wilmer) opens [his](wilmer) mouth. "I love you," says the [parrot](parrot), in [her](yadira) voice.
- create nubia+osvaldo+sister "three authors"
+ wedding efrain sister "lately married"
- advisor.past colonel efrain "best man"
- create milagros "plays the countess"
- create yadira "plays the maid"
- find yadira wilmer "finds Wilmer"
+ love wilmer yadira "unable to stop"
- confess? wilmer yadira "might just say it"
