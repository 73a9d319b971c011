%series The Silent Bell
%lang en
%genre village mystery in Goa, television listings
%cast filo    | Filomena D'Costa; Filo | f
%cast agnelo  | Agnelo | m
%cast sarto   | Sub-Inspector Deepa Naik; Naik; Deepa | f
%cast lourdes | Lourdes | f
%cast benny   | Benny; Bento Mascarenhas | m
%cast priest  | Father Xavier; Xavier | m
%cast hilary  | Hilary | n
%cast manek   | Manek Shroff; Shroff; Manek | m
%cast ines    | Inês | f
%cast toddy   | - | m
%cast doctor  | - | n
%cast figure  | - | n
%cast stranger | Tristan | m
%cast pig     | Brigadier | m
%cast oldm    | - | m
%cast drowned | Custodio | m

== 1 Matins
The bell of Santa Rita has rung at six for three hundred years. On Monday it doesn't. [Filomena D'Costa](filo), retired [postmistress](filo) and professional [busybody](filo), climbs the tower and finds the rope cut and the [bell-ringer](drowned) at the other end of it. Heart, says the [doctor](doctor). With a knot like that? says [Filo](filo). The young [sub-inspector](sarto), [Deepa Naik](sarto), four days in the job, tells the old [lady](filo) to stay out of it and then asks [her](filo) who might have done it.
+ die.past drowned "at the other end"
- find filo drowned "finds the rope cut"
- quit.past filo "retired"
- hire.past sarto "four days"
- ill? drowned "Heart"
- kill? _ drowned "With a knot"
- investigate! filo "stay out of it"
+ investigate sarto drowned "asks her"

== 2 Four Kinds of Pickle
Everyone in the village had reason to wish [Custodio](drowned) elsewhere. [He](drowned) owed the [toddy-tapper](toddy), [he](drowned) had courted [Lourdes](lourdes) and let [her](lourdes) go, and [he](drowned) knew, having carried letters for half the parish, more than is healthy. [Lourdes](lourdes), [who](lourdes) bakes, serves the [policewoman](sarto) mango, lime, prawn and brinjal and doesn't shed a tear. [Her](lourdes) [brother](agnelo) [Agnelo](agnelo), [who](agnelo) does, has to be sent out of the room.
- date.past drowned lourdes "courted"
- breakup.past drowned lourdes "let her go"
- enemy _ drowned "wish Custodio elsewhere"
- discover.past drowned _ "he knew"
- create lourdes "bakes"
- gift lourdes sarto "serves the policewoman"
- sad! lourdes "doesn't shed a tear"
- sibling agnelo lourdes "brother"
+ sad agnelo "who does"

== 3 A Guest at the Villa
[Manek Shroff](manek) of Bombay has bought the [Mascarenhas](#masc) house, roof, rats and family portraits. The last of the line, [Benny](benny), stays on in the gatehouse with a [pig](pig) and a grudge. "[My](benny) great-grandfather pawned that silver," [Benny](benny) informs [him](manek), "but nobody ever sold [you](manek) the view." The [newcomer](manek) would like to be liked. [He](manek) gives a party. Only [Hilary](hilary), the [schoolteacher](hilary), comes, eats for twelve and leaves with the [host](manek)'s heart in a doggy bag.
- find manek "has bought"
- enemy benny manek "grudge"
- celebrate manek "gives a party"
+ love.start manek hilary "the host's heart"
- housemate benny pig "with a pig"
- reveal benny manek "informs him"
- move manek "newcomer"
- travel hilary "comes"

== 4 Confidential
[Father Xavier](priest) heard the dead [man](drowned)'s last confession, two hours before it was needed. [He](priest) can't say a word and looks as if [he](priest) might burst. [Filo](filo) tries kindness, then rum. [Naik](sarto) tries the law. [Neither](filo+sarto) gets a thing from the [padre](priest), but on [his](priest) blotter, back to front, is the name of a ship. It sailed for [Lisbon](@lisbon) in 1988, with [Custodio](drowned)'s [wife](ines) on board.
- advisor.past priest drowned "last confession"
- reveal! priest filo+sarto "Neither gets a thing"
- sad priest "might burst"
+ discover filo+sarto "back to front"
- married.past drowned ines "wife"
- travel.past ines "sailed for" @lisbon
- die.past drowned "dead man"
- investigate filo priest "tries kindness"
- investigate sarto priest "tries the law"

== 5 Feast of the Umbrellas
The rains break, and the village forgets murder for a day. Boats are blessed. The [pig](pig) wins first prize in a class for goats. A brass band goes through the floor of the bandstand, playing. There is a great deal of sorpotel and no news whatever.
+ find pig "wins first prize"
- celebrate _ "Boats are blessed"

== 6 The Tapper's Tale
From the top of a palm one sees everything, and the [toddy-tapper](toddy) saw a light in the belfry at two and a [figure](figure) in a cassock coming down. [Filo](filo)'s tongue gets there first; by noon [Xavier](priest) finds [his](priest) church empty and a dead fish on the altar. [Deepa](sarto) takes [him](priest) in, for [his](priest) own good. "[You](sarto) don't believe it," says the [postmistress](filo), ashamed for once. The [officer](sarto) doesn't. A cassock hangs on a nail; anyone can put it on.
- discover.past toddy figure "saw a light"
- reveal filo _ "Filo's tongue"
- accuse _ priest "dead fish"
+ arrest sarto priest "takes him in"
- sad filo "ashamed"
- kill! priest drowned "doesn't"
- reject _ priest "church empty"
- help sarto priest "own good"

== 7 Portraits
One of the oil Mascarenhases in the villa's hall has [Agnelo](agnelo)'s nose. [Hilary](hilary) noticed it over the second helping and has been losing sleep since, on top of what [Manek](manek)'s poems, sixteen to date, were already costing. [Benny](benny) must have seen it years ago: the [baker](lourdes) and [her](lourdes) [brother](agnelo) are [his](benny) [father](oldm)'s, from the wrong side of the kitchen door. It makes [them](agnelo+lourdes) heirs to half of nothing. Half of nothing has just been sold for nine crores.
- discover hilary agnelo "noticed it"
- sad hilary "losing sleep"
- create manek "poems"
+ parent oldm agnelo+lourdes "his father's"
- parent oldm benny "his father's"
- sibling agnelo+lourdes benny "wrong side"
- discover.past benny agnelo+lourdes "must have seen"
- love manek hilary "poems"
- sibling agnelo lourdes "her brother"
- find? agnelo+lourdes "heirs"

== 8 Tristan
The ferry brings a young [Portuguese](stranger) with a rucksack and [Custodio](drowned)'s eyebrows. [Tristan](stranger) was raised on stories of a [father](drowned) [who](drowned) rang God awake each morning, and has come six thousand miles to hear it. Nobody has the heart to tell [him](stranger). It's [Lourdes](lourdes), of all people, jilted for this [boy](stranger)'s [mother](ines) at twenty-two, [who](lourdes) shuts the bakery, takes [him](stranger) by the arm up to the grave and there, with an audience of one, finally cries.
- travel stranger "The ferry brings"
+ parent drowned stranger "Custodio's eyebrows"
- reveal! _ stranger "Nobody has the heart"
- breakup.past drowned lourdes "jilted"
- parent ines stranger "boy's mother"
+ reveal lourdes stranger "up to the grave"
- sad lourdes "finally cries"
- couple.past drowned ines "jilted for"
- help lourdes stranger "by the arm"
- die.past drowned "the grave"

== 9 Doggy Bag
[Manek](manek) goes down on one knee in the mud outside Standard Four. The answer comes through the window, in chalk, legible from the road: NO. (Later, at the back door, in a whisper: not yet.) The pupils cheer either way. In [Benny](benny)'s gatehouse [Deepa](sarto) counts the hooks. Four coats, three hats, one cassock, still damp. The [pig](pig) is fed, the kettle's warm, and the [tenant](benny) is gone.
+ propose manek hilary "goes down on"
- reject hilary manek "NO"
- investigate sarto benny "counts the hooks"
+ discover sarto benny "one cassock"
- flee benny "is gone"
- engaged? hilary manek "not yet"
- help _ pig "is fed"

== 10 Low Tide
[Benny](benny) has [Agnelo](agnelo) in a canoe with no bung and wants a signature. Sign away the nose, says [Mascarenhas](benny), or learn to swim. [Agnelo](agnelo) can't write; nobody ever asked. It would be funny if the water weren't at [their](agnelo+benny) knees. [Tristan](stranger), up the tower to see where a [father](drowned) worked, spots [them](agnelo+benny), has no rope, and throws [his](stranger) whole weight on the clapper. At the first stroke in six weeks every boat in the village puts out.
+ abduct benny agnelo "in a canoe"
- threaten benny agnelo "learn to swim"
- discover stranger agnelo+benny "spots them"
+ rescue stranger agnelo "on the clapper"
- kill? benny agnelo "no bung"
- steal? benny agnelo "Sign away"
- parent drowned stranger "a father"
- travel stranger "up the tower"
- rescue _ agnelo "puts out"

== 11 What the Ringer Knew
So it was the register. [Custodio](drowned) had found the old [man](oldm)'s two other [children](agnelo+lourdes) in it, in ink, and meant to tell [Lourdes](lourdes): a present, years too late, from the [man](drowned) [who](drowned) had left [her](lourdes) standing. [He](drowned) told [Benny](benny) first, out of manners. [Benny](benny) says all this to [Naik](sarto) with a towel round [his](benny) neck, courteous to the last. [Xavier](priest), let out, is met by the entire parish with its eyes on its shoes, and by [Filo](filo) with a fish, fresh.
- discover.past drowned agnelo+lourdes "had found"
- reveal? drowned lourdes "meant to tell"
- breakup.past drowned lourdes "left her standing"
- reveal.past drowned benny "told Benny first"
+ kill.past benny drowned "says all this"
- reveal benny sarto "says all this"
- rescue _ priest "let out"
- reconcile filo priest "a fish, fresh"
- parent oldm agnelo+lourdes "other children"
- gift? drowned lourdes "a present"
- sad _ "eyes on its shoes"
- gift filo priest "with a fish"

== 12 Six O'Clock
[Lourdes](lourdes) buys back the bakery's lease and, for one rupee, [Benny](benny)'s [half-brother](agnelo)'s nose, which [Manek](manek) lets [her](lourdes) have in its frame. [Agnelo](agnelo) is learning [his](agnelo) letters; the [teacher](hilary) has brought along an [assistant](manek) from Bombay to sharpen the pencils. [Deepa](sarto) is offered Panjim and stays. [Tristan](stranger) has written to [his](stranger) [mother](ines) that [he](stranger)'ll be longer than planned. It's five to six. [Filo](filo), in curlers, holds [her](filo) breath.
- find lourdes "buys back"
- gift manek lourdes "lets her have"
- sibling agnelo benny "half-brother's"
- advisor hilary agnelo "learning his letters"
- help manek hilary "sharpen the pencils"
+ hire? sarto "offered Panjim"
- parent ines stranger "mother"
- colleague hilary manek "an assistant"
- reject sarto _ "and stays"
- reveal stranger ines "has written to"
