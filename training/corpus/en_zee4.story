%series Hemlines
%lang en
%genre fashion-house comedy set in London, terse TV-listing notes
%cast philippa | Philippa Drake; Pip | f
%cast otto     | Otto Vandermeer; Otto; Vandermeer | m
%cast zadie    | Zadie Mensah; Zadie | f
%cast crispin  | Crispin Hale; Crispin | m
%cast nuria    | Nuria | f
%cast rafe     | Rafe | m
%cast dorcas   | Dorcas Mensah; Dorcas; Mrs. Mensah | f
%cast lady     | Lady Fenella; Fenella | f
%cast jules    | Jules | n
%cast teddy    | Teddy | m
%cast bride    | - | f
%cast twin     | Dirk | m
%cast vicar    | - | m

== 1
Star [designer](otto) [Otto Vandermeer](otto) walks out six days before Fashion Week, and the house's [founder](philippa), [Philippa Drake](philippa), bans black coffee, black moods and the word "Otto". Pattern [cutter](zadie) [Zadie](zadie) has sketches in a shoebox, which [her](zadie) [mum](dorcas) posts to the [boss](philippa) without asking. Upstairs, [Crispin](crispin) from accounts is enamoured of a dummy. It turns out to be [Nuria](nuria), a fit [model](nuria) with very good posture.
+ quit otto philippa "walks out"
- create.past philippa "founder"
- create.past zadie "sketches"
- parent dorcas zadie "mum"
- reveal dorcas philippa "posts"
- boss philippa zadie "boss"
+ love crispin nuria "enamoured"

== 2
[Philippa](philippa) adores the shoebox and detests the salary [she](philippa) will have to pay; [Zadie](zadie) is made head of womenswear for the price of a bus pass. [Otto](otto), lured away by [Lady Fenella](lady), [her](philippa) old school [bully](lady), sends white lilies, as for a funeral. [Nuria](nuria) asks [Crispin](crispin) to hold [her](nuria) gum.
+ hire zadie philippa "made head"
- happy philippa "adores"
- hire otto lady "lured away"
- enemy.past lady philippa "bully"
- gift otto philippa "lilies"

== 3
The collection goes down the runway back to front, thanks to [Jules](jules), a sleepless [dresser](jules), and is hailed as genius. Only [Zadie](zadie) is mortified. At the after-party [she](zadie) cries on a [waiter](rafe) named [Rafe](rafe), [who](rafe) mentions, somewhere around the third napkin, that [Fenella](lady) is [his](rafe) [mother](lady), and that [they](lady+rafe) are not on speaking terms.
- create zadie "collection"
- sad zadie "mortified"
- help rafe zadie "napkin"
- celebrate _ "after-party"
+ reveal rafe zadie "mentions"
- parent lady rafe "mother"
- enemy lady rafe "not on speaking terms"

== 4
A train four metres long goes missing between the steam room and the [bride](bride). [Pip](philippa), as nobody but [Teddy](teddy) the [doorman](teddy) may call [her](philippa), takes it for the work of [Vandermeer](otto) and empties a pin box over [his](otto) convertible. [He](otto) was in [Antwerp](@antwerp). While [she](philippa) writes a letter of apology that contains no apology, the train comes back round [Jules](jules)'s shoulders: [they](jules) had been cold.
- lose _ "goes missing"
- wedding? _ bride "bride"
+ accuse! philippa otto "takes it for"
- attack philippa otto "empties a pin box"
- reconcile? otto philippa "letter of apology"
- steal.past jules _ "had been cold"
- return jules "comes back"

== 5
Sunday in [Peckham](@peckham). [Dorcas](dorcas) has cooked for twelve and means to look over the [waiter](rafe), [whom](rafe) [Zadie](zadie) has been seeing on the sly. [He](rafe) eats three plates and mends the boiler. Then a Bentley draws up, and [Fenella](lady) sweeps in to fetch [her](lady) [boy](rafe) home. "Shoes off," says [Mrs. Mensah](dorcas), and to everyone's astonishment the [countess](lady) obeys.
- create dorcas "cooked"
- invite dorcas rafe "look over"
- affair.start rafe zadie "on the sly"
- help rafe dorcas "mends the boiler"
+ travel lady "sweeps in" @peckham
- parent lady rafe "boy"
+ meet dorcas lady "Shoes off"

== 6
[Crispin](crispin) learns to walk in heels so as to have something to talk about. [He](crispin) falls off them, and on top of the investor. From the stretcher [he](crispin) hears [Nuria](nuria) laugh until [she](nuria) hiccups; it is worth the collarbone. [Philippa](philippa), now short of one accountant and one investor, discovers that the books have been cooked for years, in a very tidy hand.
- injure crispin "collarbone"
- happy nuria "laugh"
- love crispin nuria "worth the collarbone"
+ discover philippa _ "discovers"
- steal.past _ philippa "cooked for years"

== 7
Whose hand? [Teddy](teddy), once of the [Met](#met), volunteers to look into it and goes through the bins in white gloves. The trail leads past [Crispin](crispin), [who](crispin) writes like a spider, to a consultant nobody has seen in person, one [D. Vandermeer](twin). [Otto](otto) swears on [his](otto) shears that [he](otto) is an only child. [His](otto) passport application says something else.
+ investigate teddy _ "look into it"
- investigate teddy crispin "past Crispin"
- sibling! otto twin "only child"
+ betray otto teddy "swears"
- discover teddy otto "something else"

== 8
[Dirk](twin) is [his](twin) [brother](otto) [Otto](otto) minus the talent. Cornered by [Philippa](philippa) in a fitting room, the elder [twin](otto) tells [her](philippa) all: [he](otto) left because [Dirk](twin) was bleeding the house dry and would have put the blame on [him](otto). So it wasn't the money, nor even [Fenella](lady)? [Philippa](philippa) has to sit down on a bolt of tulle. [She](philippa) had loved [him](otto) for fourteen years, and chosen to be furious instead.
+ sibling otto twin "brother"
- accuse philippa otto "Cornered"
+ reveal otto philippa "tells her all"
- quit.past otto philippa "left because"
- steal.past twin philippa "bleeding the house dry"
- accuse? twin otto "put the blame"
- love philippa otto "loved him"
- sad philippa otto "furious"

== 9
A trap is baited with an unsigned cheque and a Danish pastry. [Zadie](zadie), hiding among the furs, gets claustrophobia; [Jules](jules), hiding among the hats, gets some sleep. [Dirk](twin) comes, signs, eats, and locks [Teddy](teddy) in [his](teddy) own lodge on the way out. It is [Nuria](nuria), motionless in the window, [whom](nuria) [he](twin) takes for plaster, until [she](nuria) sticks out a leg.
- betray teddy+zadie twin "trap"
- ill zadie "claustrophobia"
- abduct twin teddy "locks Teddy in"
- flee twin "on the way out"
+ attack nuria twin "sticks out a leg"

== 10
With the [swindler](twin) remanded and the bank mollified, the house throws a Christmas dinner. [Crispin](crispin), in a sling, is kissed by [Nuria](nuria) under a coat hanger, there being no mistletoe. [Rafe](rafe) gives notice at the caterer's and is snapped up as [Dorcas](dorcas)'s sous in a food van. Does [Otto](otto) come? [He](otto) stands across the road in the snow and does not, quite.
- arrest _ twin "remanded"
- celebrate philippa "Christmas dinner"
- injure crispin "sling"
+ kiss crispin nuria "kissed"
- quit rafe "gives notice"
+ hire rafe dorcas "snapped up"
- boss.start dorcas rafe "sous"

== 11
[Lady Fenella](lady) buys the freehold and gives [Pip](philippa) a month to get out. So it was true, says [Teddy](teddy), what they used to say of [her](lady) in the fourth form. [Rafe](rafe) breaks [his](rafe) silence in order to shout at [his](rafe) [mother](lady) in front of [her](lady) bridge club. What [she](lady) wanted, [she](lady) shouts back, was one room in [London](@london) where [she](lady) might be let in.
- find lady "buys"
+ threaten lady philippa "a month to get out"
+ quarrel lady rafe "shout"
- parent lady rafe "mother"
- sad lady "might be let in"

== 12
[Zadie](zadie) fits the [countess](lady) for a coat, and learns between the pins that [she](lady) was sent away to school at five, that [she](lady) pinched [Philippa Drake](philippa)'s doll on the first night, and that [she](lady) still has it. The doll is returned, in a hatbox, with the deeds. [Philippa](philippa) asks [her](philippa) [tormentor](lady) up for tea. It is dreadful tea, and there are two cups of it.
- help zadie lady "fits"
- reveal lady zadie "learns"
- sad.past lady "sent away"
- steal.past lady philippa "pinched"
+ gift lady philippa "with the deeds"
+ invite philippa lady "asks her tormentor up"
- enemy.past lady philippa "tormentor"

== 13
[Otto](otto) crosses the road. [He](otto) has a toile over [his](otto) arm, cut to the measurements of the only [woman](philippa) [who](philippa) ever banned [his](otto) name. A [vicar](vicar), [whom](vicar) [Teddy](teddy) brought along on the off chance, is sent home, but told to keep June free. [Zadie](zadie) has to move [her](zadie) desk and finds in the drawer a van key from [Rafe](rafe) and a list of coastal towns.
- return otto "crosses the road"
+ gift otto philippa "toile"
- invite teddy vicar "brought along"
+ wedding? otto philippa "keep June free"
- find zadie "finds"
- gift rafe zadie "van key"
- travel? rafe+zadie "coastal towns"
