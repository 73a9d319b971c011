%series Two Bailiffs
%lang en
%genre crime dramedy: court bailiffs in Montreal, weekly TV listings
%cast odile | Odile Tremblay; Odile | f
%cast max | Max Desrosiers; Max | m
%cast fabrice | Fabrice Tremblay; Fabrice | m
%cast ruth | Ruth Desrosiers; Ruth | f
%cast wilner | Wilner Joseph; Wilner | m
%cast josee | Josée | f
%cast bull | Réjean Bull; Bull | m
%cast claire | Claire Bull; Claire | f
%cast teddy | Teddy | m
%cast nanny | Solange | f
%cast judge | Judge Abitbol; Abitbol | f
%cast piano | - | m
%cast baby | Oscar | m

== 1
[Odile Tremblay](odile) and [Max Desrosiers](max) have shared a van, a thermos and other people's bad days for nine years. Today's address is a villa in Outremont: [Réjean Bull](bull), concrete, owes the city two million. [His](bull) [wife](claire), [Claire](claire), begs [them](max+odile) to leave the cot. [His](bull) [nanny](nanny), [Solange](nanny), is wearing pearls that are on the list. At home [Max](max) finds [his](max) own [wife](ruth), [Ruth](ruth), staring at a pregnancy test. [He](max) whoops. [She](ruth) does not. [Max](max) had a vasectomy in March and never told [her](ruth).
- colleague max odile "shared a van"
- married bull claire "wife"
- boss bull nanny "nanny"
- affair? bull nanny "wearing pearls"
- married max ruth "own wife"
+ pregnant ruth "pregnancy test"
- happy max "whoops"
- reveal! max ruth "never told her"
- cheat ruth max "vasectomy"

== 2
Why did [he](max) whoop? From shock, [he](max) tells [Odile](odile), and swears [her](odile) to secrecy. [She](odile) is no help; [her](odile) [Fabrice](fabrice), a [juggler](fabrice), has been unfaithful with half the circus school, and [she](odile) has forgiven [him](fabrice) so often that [she](odile) has a rubber stamp for it. In [Bull](bull)'s garage the [pair](max+odile) come across a [pianist](piano) in the boot of a Buick, alive. [Bull](bull) had put [him](piano) there over a gambling debt. The [musician](piano) plays [them](max+odile) something on the dashboard.
- reveal max odile "tells Odile"
- reveal! odile "swears her to secrecy"
- couple fabrice odile "her Fabrice"
- cheat.past fabrice odile "been unfaithful"
- reconcile.past fabrice odile "forgiven him"
+ rescue max+odile piano "come across"
- abduct.past bull piano "put him there"

== 3
Questioned by [Judge Abitbol](judge), the [pianist](piano) remembers nothing. [Bull](bull)'s [driver](wilner), [Wilner Joseph](wilner), is waiting for [him](piano) on the courthouse steps, and the poor [devil](piano) takes the first bus to [Rimouski](@rimouski). [Wilner](wilner) hates the work. [He](wilner) does it for [his](wilner) [sister](nanny)'s sake: [Solange](nanny) is in [Bull](bull)'s house, in [his](bull) pocket and, three nights a week, in [his](bull) bed. [Max](max) follows [Ruth](ruth) to a motel. Out of room eleven, buttoning up, comes [Fabrice](fabrice).
- investigate judge piano "Questioned by"
- threaten wilner piano "waiting for him"
- flee piano "first bus"
- boss bull wilner "driver"
- sad wilner "hates the work"
- sibling nanny wilner "sister"
+ affair bull nanny "in his bed"
- investigate max ruth "follows Ruth"
+ affair fabrice ruth "room eleven"
- cheat fabrice odile "room eleven"
- cheat ruth max "room eleven"
- discover max fabrice+ruth "buttoning up"

== 4
[Max](max) does not tell [Odile](odile). [Odile](odile) tells [Max](max). [She](odile) found [Ruth](ruth)'s scarf on [Fabrice](fabrice). [Max](max) offers [Odile](odile) coffee. [Odile](odile) offers [Max](max) the rubber stamp. [They](max+odile) throw it in the river. [Fabrice](fabrice) comes home. [His](fabrice) clubs are on the lawn. [Ruth](ruth) comes home. [Max](max) has cooked. "Eat," says [Max](max). "Then go."
- reveal! max odile "does not tell"
- discover odile fabrice+ruth "found Ruth's scarf"
- reveal odile max "Odile tells Max"
+ breakup odile fabrice "on the lawn"
+ breakup max ruth "Then go"

== 5
[Claire Bull](claire), the cot in one hand and [Teddy](teddy), two, in the other, appears at the bailiffs' office; [she](claire) has left [Bull](bull) over the pearls. [She](claire) wants nothing, only a corner to sleep in, and is given [Max](max)'s. [She](claire) sings in the bath. [Odile](odile), [who](odile) has come round with the mail, hears it from the landing, puts the mail down rather hard and drives to [her](odile) [friend](josee) [Josée](josee)'s. "[He](max)'s just a [colleague](max)," says [Odile](odile), on the third glass. [Josée](josee), [who](josee) has known [her](odile) since nursery school, says nothing, pointedly.
- parent bull+claire teddy "Teddy"
+ breakup claire bull "left Bull"
- housemate.start claire max "given Max's"
- happy claire "sings in the bath"
- jealous odile claire "rather hard"
- friend josee odile "friend"
- colleague max odile "colleague"
- love? odile max "says nothing, pointedly"

== 6
[Bull](bull) wants [his](bull) [boy](teddy) back and sends [Wilner](wilner). The [chauffeur](wilner) finds [Teddy](teddy) at the swings with [Josée](josee), [who](josee) is minding [him](teddy), and [who](josee), seeing what is up, asks [him](wilner) to push. [He](wilner) pushes for an hour. [He](wilner) goes home without the [child](teddy), and is thrashed for it by two men in overalls. [Josée](josee) picks the gravel out of [his](wilner) cheek in [her](josee) kitchen. It is a broad cheek; [she](josee) takes [her](josee) time; at last [he](wilner) asks if [she](josee) has anything against Haitians. "Only against gravel," [she](josee) says.
- parent bull teddy "his boy"
- abduct? wilner teddy "wants his boy back"
- boss bull wilner "sends Wilner"
- help josee claire "is minding him"
+ attack _ wilner "thrashed"
- treat wilner josee "picks the gravel"
+ flirt josee wilner "Only against gravel"

== 7
[Fabrice](fabrice) and [Ruth](ruth) set up house above a tattoo parlour. It lasts nine days; the [juggler](fabrice) drops whatever [he](fabrice) is handed a second time. Alone and in [her](ruth) sixth month, [Ruth](ruth) rings the only number that [she](ruth) knows by heart. [Max](max) carries [her](ruth) boxes down three floors, carries them up four at [her](ruth) mother's, and is asked on the top stair if [he](max) could imagine it. [He](max) could not. [Her](ruth) [ex](max) kisses [her](ruth) on the forehead, and learns only now, from [her](ruth), that [she](ruth) has always known about March.
- housemate.start fabrice ruth "set up house"
+ breakup fabrice ruth "lasts nine days"
- pregnant ruth fabrice "sixth month"
- help max ruth "carries her boxes"
- reconcile? max ruth "could imagine it"
- reject max ruth "could not"
- ex max ruth "ex"
- discover.past ruth max "always known"

== 8
A search warrant, a cellar, a wall that sounds hollow: [Bull](bull)'s former associate has been in the concrete since 2009. [Solange](nanny) held the lamp that night. [She](nanny) says so to [Abitbol](judge) after [Odile](odile) has shown [her](nanny) a second string of pearls, bought for a second nanny. Before the handcuffs arrive, [Bull](bull) has taken [Odile](odile) by the throat and dragged [her](odile) into the mixer's cab. It is [Wilner](wilner) [who](wilner) blocks the road with [his](bull) own limousine, and [Max](max), white as lime, [who](max) breaks the glass.
- colleague.past _ bull "former associate"
- kill.past bull _ "in the concrete"
- help.past nanny bull "held the lamp"
- cheat bull nanny "second string"
- reveal nanny judge "says so"
+ abduct bull odile "dragged her"
- attack bull odile "by the throat"
- help wilner max "blocks the road"
+ rescue max odile "breaks the glass"

== 9
Life for [Bull](bull); eighteen months, suspended, for the [lamp-holder](nanny). In the van [Max](max) and [Odile](odile) sit in front of a hydrant and do not drive off. [She](odile) says that [his](max) [lodger](claire) sings very nicely. The [lodger](claire), says [Max](max), is moving to [her](claire) parents' in [Gaspé](@gaspe) on Monday. [She](odile) says that that's a pity. [He](max) says nine years, [Odile](odile), nine years [I](max)'ve been holding [your](odile) coffee. The thermos falls over. A traffic warden knocks on the steamed-up window and, recognising [them](max+odile), tears up the ticket.
- arrest _ bull "Life"
- arrest! _ nanny "suspended"
- housemate claire max "lodger"
- move? claire "moving to" @gaspe
+ confess max odile "holding your coffee"
+ kiss max odile "steamed-up window"
- gift _ max+odile "tears up the ticket"

== 10
[Josée](josee) marries [Wilner](wilner). [Solange](nanny) holds the ring for [Wilner](wilner). [Odile](odile) holds [Josée](josee)'s shoes. [Fabrice](fabrice) juggles for the guests. [Odile](odile) does not look at [Fabrice](fabrice). [Ruth](ruth) does. [Ruth](ruth)'s pains begin. [Max](max) has the van. [Oscar](baby) is born between two seized sofas. [Oscar](baby) has three [people](fabrice+max+odile) in front of [him](baby). [One](fabrice) of [them](fabrice+max+odile) drops [his](fabrice) clubs.
+ wedding josee wilner "marries"
- help nanny wilner "holds the ring"
- help odile josee "shoes"
- create fabrice "juggles"
- help max ruth "has the van"
+ birth ruth baby "is born"

== 11
The office gets a new [recruit](nanny): [Solange](nanny), on probation in both senses, hired by [Odile](odile) over the protests of the [colleague](max) [whose](max) toothbrush now hangs next to [hers](odile). [Her](nanny) first seizure is [Fabrice](fabrice)'s unicycle. The [father](fabrice) of [Oscar](baby) is three months behind with [Ruth](ruth)'s money, lies about it, is caught lying and breaks down; [he](fabrice) has been sleeping in the big top. [Solange](nanny), [who](nanny) has a weakness for scoundrels, buys [him](fabrice) breakfast. "Not again," groans [Wilner](wilner), [her](nanny) [brother](wilner).
+ hire nanny odile "hired by Odile"
- colleague max odile "the colleague"
- couple max odile "toothbrush"
- parent fabrice baby "father of Oscar"
- betray fabrice ruth "lies about it"
- discover _ fabrice "caught lying"
- sad fabrice "breaks down"
+ flirt fabrice nanny "buys him breakfast"
- sibling nanny wilner "brother"

== 12
A postcard from [Gaspé](@gaspe): [Claire](claire) has found work on a whale boat, and [somebody](piano) to share the flask with, a bearded [fellow](piano) [who](piano) plays the piano in the hotel and starts whenever a car boot slams. [Ruth](ruth) brings [Oscar](baby) round on Sundays and stays for the roast; [she](ruth) and [Odile](odile), after a year of nodding, have begun to talk, chiefly about what was wrong with [Fabrice](fabrice). [Max](max) is on one knee under the table. [He](max) is looking for the dummy, [he](max) says, and comes up with a ring. The [women](odile+ruth) exchange a glance. "Ask [her](odile) properly," says [his](max) first [wife](ruth).
- hire claire "found work"
+ couple claire piano "share the flask"
- reconcile odile ruth "begun to talk"
+ propose max odile "a ring"
- married.past max ruth "first wife"
