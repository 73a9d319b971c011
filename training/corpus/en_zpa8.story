%series Gannet Cove
%lang en
%genre village saga on the coast of Newfoundland, 1934, encyclopaedia episode list
%cast hester  | Hester Pike; Hester | f
%cast silas   | Silas Pike; Silas; Pike | m
%cast josie   | Josie Pike; Josie | f
%cast noah    | Noah Pike; Noah | m
%cast maud    | Maud Trickett; Maud; Trickett | f
%cast len     | Leander Trickett; Leander | m
%cast fintan  | Fintan Dole; Fintan; Dole | m
%cast ansel   | Reverend Ansel Gower; Ansel; Gower | m
%cast clem    | Clem | f
%cast olaf    | Olaf Haugen; Olaf; Haugen | m
%cast ivy     | Ivy Gower; Ivy | f
%cast clemson | - | m
%cast olafwife | - | f
%cast baby    | Pearl | f

== 1 The Packet Boat
Eleven years after the schooner [Perseverance](*perseverance) went down with all hands, among them [Silas Pike](silas), the weekly packet puts ashore a bearded [man](silas) with no luggage, [whom](silas) [Hester](hester), gutting cod on the stage, takes for a pedlar until [he](silas) asks what [she](hester) has done with [his](silas) boots. [She](hester) has given them to [Fintan Dole](fintan), the [cooper](fintan), [whom](fintan) [she](hester) is to marry on Saturday. Of the two [children](josie+noah), [Josie](josie), [who](josie) is nineteen, runs to [her](josie) [father](silas), while [Noah](noah), [who](noah) was never held by [him](silas), stays behind the [cooper](fintan)'s leg. The [postmistress](maud), [Maud Trickett](maud), has wired the news to three bays before the kettle boils.
+ return silas "puts ashore"
- die.past! silas "went down"
- discover hester silas "his boots"
- gift.past hester fintan "has given them"
+ wedding? fintan hester "is to marry"
- engaged fintan hester "is to marry"
- parent silas josie "her father"
- reveal maud _ "has wired the news"

== 2 Two Husbands
Since no law of the Dominion provides for a dead man's opinion, the [Reverend Ansel Gower](ansel), [who](ansel) has a tender conscience and a tenderer stomach, declares the wedding put off, whereupon the [bridegroom](fintan) and the [revenant](silas) are seen on the slip, rolling over and over in the herring until [Olaf Haugen](olaf), the Norwegian [whaler](olaf) from the far side, lifts [them](fintan+silas) apart by [their](fintan+silas) collars. [Hester](hester), asked by [both](fintan+silas) which of [them](fintan+silas) [she](hester) will have, shuts the door on the [pair](fintan+silas) and sleeps with a poker. [Gower](ansel)'s young [wife](ivy) [Ivy](ivy), holding a steak to the [Norwegian](olaf)'s grazed cheek, holds it there rather longer than the bleeding lasts.
- wedding! fintan hester "put off"
+ attack fintan+silas "rolling over"
- help olaf fintan+silas "lifts them apart"
- reject hester fintan+silas "shuts the door"
- married ansel ivy "wife"
- injure olaf "grazed cheek"
- treat olaf ivy "holding a steak"
+ flirt ivy olaf "rather longer"

== 3 Where He Was
It was no shipwreck that had kept [Silas](silas) away, as [Josie](josie) gathers from a letter that falls from [his](silas) lining, but a second [wife](clem) in [Gloucester](@gloucester), one [Clem](clem), to [whom](clem) [he](silas) had told that [he](silas) was a widower and [who](clem), on learning better, put [him](silas) on the street. The [girl](josie), [who](josie) had taken [his](silas) part against the whole cove, goes out to the point and burns the letter, the hair ribbon [he](silas) brought [her](josie) and very nearly the lighthouse. [Leander Trickett](len), the [keeper](len) and the [postmistress](maud)'s only [son](len), stamps out the grass and does not ask; [he](len) has been sweet on the [arsonist](josie) since Sunday school.
- discover josie silas "gathers"
- married.past clem silas "second wife"
- betray.past silas clem "was a widower"
- cheat.past silas hester "second wife"
- breakup.past clem silas "put him on"
- sad josie silas "burns the letter"
- discover.past clem silas "on learning better"
- gift.past silas josie "brought her"
- help len josie "stamps out"
- parent maud len "only son"
+ love len josie "sweet on"

== 4 Low Water
[Josie](josie) knows. [Noah](noah) knows something. [Hester](hester) knows nothing. [Silas](silas) mends [her](hester) roof. [He](silas) mends it well. Fish are scarce. So is flour. [Fintan](fintan) brings [Hester](hester) a barrel of it. The [rivals](fintan+silas) nod. [Maud](maud) counts nods. The [widow](maud) misses no one. At noon [Hester](hester) laughs at a joke of [Silas](silas). [Josie](josie) drops a plate. The [bigamist](silas) looks at [Josie](josie). "Please," say [his](silas) eyes. [She](josie) says nothing. For that, [she](josie) hates [Silas](silas). [Leander](len) rows over with mackerel. [He](len) leaves with [Josie](josie). [Their](josie+len) oars do not splash.
- discover! hester silas "knows nothing"
- help silas hester "mends her roof"
- gift fintan hester "a barrel of it"
- enemy fintan silas "rivals"
- happy hester silas "laughs at a joke"
- reveal! josie hester "says nothing"
- sad josie silas "hates"
+ date josie len "leaves with Josie"

== 5 Steak and Scripture
What the [parson](ansel)'s [wife](ivy) began with a steak goes on behind the try-pots, where [Olaf](olaf), [who](olaf) has forty words of English, needs none of them; [Ivy](ivy), married at seventeen to a [man](ansel) [who](ansel) reads [her](ivy) the lesson in bed, comes home with soot on [her](ivy) back, and the [clergyman](ansel), [who](ansel) notices only sins, brushes it off. [Silas](silas), meanwhile, has mended so much of the house that there is but one room left to mend, and [Hester](hester), for one night, lets [him](silas) in; in the morning [Noah](noah), sent by the [cooper](fintan) with a mackerel, sees four boots under a bed where there have been two, and tells the [cooper](fintan), [who](fintan) goes to pack [his](fintan) staves.
+ affair ivy olaf "behind the try-pots"
- married ansel ivy "wife"
- cheat ivy ansel "soot on her back"
- discover! ansel ivy "notices only sins"
+ sex hester silas "lets him in"
- cheat hester fintan "for one night"
- discover noah hester+silas "four boots"
- reveal noah fintan "tells the cooper"
- move? fintan "pack his staves"

== 6 Gloucester
The packet brings [Clem](clem), in a hat, with a photograph and an infant's shoe; [she](clem) walks up the hill, lays both before the first [wife](hester) and asks, without ill will, whether the [swine](silas) is in. The two [women](clem+hester) have tea. When [Silas](silas) comes down from the roof, [his](silas) boots stand on the step for the second time in [his](silas) life. [Josie](josie), taxed by [her](josie) [mother](hester) with having known since spring, has no answer, and [Hester](hester) strikes [her](josie), which [she](hester) has never done. The [girl](josie) takes the boat to the light that same night. [Leander](len) gives up [his](len) bunk and sleeps with the lamp; [his](len) [mother](maud), through [her](maud) spyglass, counts one candle, then none.
- travel clem "The packet brings"
- married.past hester silas "first wife"
- married.past clem silas "an infant's shoe"
- reveal clem hester "lays both"
- meet clem hester "have tea"
+ breakup hester silas "on the step"
- parent hester josie "mother"
- discover hester josie "having known since"
- accuse hester josie "taxed by"
- attack hester josie "strikes"
+ move josie len "takes the boat"
- help len josie "gives up his bunk"
- parent maud len "his mother"

== 7 The Banns
[Gower](ansel), reading out before the whole congregation the names of [Fintan Dole](fintan) and [Hester Pike](hester), [who](hester) had gone to the cooperage on [her](hester) knees, as near as a proud [woman](hester) can, and been lifted off them, is interrupted at "just impediment" by [Clem](clem), [who](clem) stands up in [her](clem) hat to say that there is none, [she](clem) herself having the other [one](silas) locked in the coal shed. It is in the laughter that [Ivy](ivy) faints; and [Haugen](olaf), [who](olaf) has understood for once every word, vaults three pews, carries [her](ivy) out past [her](ivy) [husband](ansel) and does not bring [her](ivy) back. The [reverend](ansel) finishes the service. No one hears [him](ansel) weep but the [sexton](noah), aged eleven.
- wedding? fintan hester "reading out"
- reconcile fintan hester "lifted off them"
- reveal clem "there is none"
- abduct clem silas "coal shed"
- ill ivy "faints"
+ flee ivy+olaf "carries her out"
- breakup ivy ansel "does not bring her"
- married ansel ivy "her husband"
- sad ansel "weep"
- discover noah ansel "hears him"

== 8 Winter Stores
Ice comes early. [Silas](silas) is let out of the coal shed. Nobody feeds [Silas](silas). [Clem](clem) does. [She](clem) calls [him](silas) a dog and salts [his](silas) porridge. [Noah](noah) brings [him](silas) a fish. "Why?" asks the [father](silas). "[You](silas) look cold," says [Noah](noah). [Hester](hester) marries [Fintan](fintan). It is a small wedding. [Josie](josie) is not invited. [Josie](josie) watches from the light. A cake comes by dory. [Leander](len) cannot read the card. [He](len) eats it. Hope floats, some say, on such ice. [Maud](maud) gives [Ivy](ivy) a bed. The [Norwegian](olaf) sleeps in the sail loft. The [runaways](ivy+olaf) meet at the pump.
- rescue _ silas "is let out"
- help clem silas "Clem does"
- quarrel clem silas "a dog"
- help noah silas "brings him a fish"
- parent silas noah "the father"
+ wedding fintan hester "marries"
- invite! _ josie "is not invited"
- gift _ josie "A cake comes"
- housemate.start ivy maud "a bed"
- date ivy olaf "at the pump"

== 9 The Light
In a gale that takes the roof off the chapel the [keeper](len), rowing out to a barque in distress, is swept from the dory before the eyes of the [girl](josie) at the lamp, and it is by [her](josie) hand on the clockwork, turning it for seven hours after the spring has snapped, that the ship and, towards dawn, one exhausted [swimmer](len) find the channel. [Silas](silas), of all people, stands in the surf to the neck and passes [him](len) up; [he](silas) then goes under himself, and is not, this time, put ashore. [Clem](clem) sits beside the body and so, after a while, does [Hester](hester). The two [widows](clem+hester) have a single shawl between [them](clem+hester).
- rescue josie len "by her hand"
+ rescue silas len "passes him up"
+ die silas "goes under"
- married.past clem silas "widows"
- married.past hester silas "widows"
- sad clem+hester "beside the body"

== 10 The Reading
[Clem](clem), having been a wife by fraud, has no claim to the house and asks for none; it is [Hester](hester) [who](hester), with [her](hester) new [husband](fintan)'s consent, gives [her](clem) and the little [boy](clemson) in [Gloucester](@gloucester) the roof that [their](clem+hester) late common [spouse](silas) mended. [Josie](josie) comes down from the light for the burial, big with child under [Leander](len)'s oilskin, and [mother](hester) and [daughter](josie) meet at the churchyard gate, each waiting for the other to be ashamed first. The [postmistress](maud), [who](maud) has known the month since the night of the single candle, shoves [them](hester+josie) through together. [Gower](ansel), burying the [bigamist](silas), loses the thread at the word "forsaken"; [Ivy](ivy), from the last pew, gives [him](ansel) the line.
- married fintan hester "new husband"
- betray.past silas clem "by fraud"
- married.past clem silas "spouse"
- married.past hester silas "spouse"
- die.past silas "late common spouse"
- gift hester clem "gives her"
- parent clem clemson "little boy"
- return josie "comes down"
+ pregnant josie len "big with child"
- parent hester josie "mother and daughter"
+ reconcile hester josie "shoves them through"
- discover.past maud josie "has known the month"
- help ivy ansel "the line"

== 11 Open Water
It comes out with the thaw that [Haugen](olaf), so far from being a bachelor, has paid every month for nine years for the keep of a [wife](olafwife) in an asylum at [Bergen](@bergen), a thing which [he](olaf) has not had the words to tell and which [Maud](maud), [who](maud) sells the stamps, has had for nine years and kept, to everyone's surprise. [Ivy](ivy), having already one husband too many, weeps, rages, and is found in the vestry, where the [man](ansel) [she](ivy) deserted is patching a surplice. [They](ansel+ivy) talk, for the first time since [their](ansel+ivy) wedding, without a text. [He](ansel) does not ask [her](ivy) to return. [He](ansel) offers [her](ivy), if [she](ivy) likes, the fare to [Bergen](@bergen), for two.
- discover _ olaf "It comes out"
+ married olaf olafwife "a wife in an"
- ill olafwife "asylum"
- reveal! olaf ivy "not had the words"
- discover.past maud olaf "has had for nine"
- sad ivy olaf "weeps"
- breakup.past ivy ansel "deserted"
- reconcile ansel ivy "without a text"
- wedding.past ansel ivy "their wedding"
+ help ansel ivy "the fare"

== 12 The Packet Boat
When the weekly packet puts out again, [Ivy](ivy) and the [whaler](olaf) are at the rail, to tell a sick [woman](olafwife) to [her](olafwife) face what cannot be written, and [Clem](clem), in [her](clem) hat, is on the quay, holding a [boy](clemson) by the hand and, as the [postmistress](maud) records, the sleeve of the [clergyman](ansel), [who](ansel) has asked [her](clem) to supper. In the light the [keeper](len) and [Josie](josie) are married by lantern at four, with the [bride](josie) sitting; at six [Pearl](baby) is born, and [her](baby) [grandmother](hester), rowed over by the [cooper](fintan) and [Noah](noah), [who](noah) now calls [him](fintan) [Da](fintan), hands in at the door a pair of old boots, resoled, for the first of the family who can fill them.
- travel ivy+olaf "are at the rail"
- reveal? ivy+olaf olafwife "to tell a sick"
- return clem "on the quay"
- parent clem clemson "a boy by"
- date? ansel clem "asked her to supper"
- invite ansel clem "asked her to supper"
+ wedding josie len "are married"
+ birth josie baby "is born"
- kin baby hester "grandmother"
- kin fintan noah "Da"
- gift hester baby "hands in"
