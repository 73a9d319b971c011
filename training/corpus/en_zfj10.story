%series Number Nineteen, Cork Hill
%lang en
%genre domestic serial: one tenement house in Limerick, 1954, fan-wiki episode recaps
%cast nan      | Nan Costello; Nan | f
%cast dermot   | Dermot Costello; Dermot | m
%cast peig     | Peig Costello; Peig | f
%cast sal      | Sal Hogan; Sal | f
%cast tadhg    | Tadhg Hogan; Tadhg | m
%cast miss     | Miss Prendergast; Prendergast | f
%cast ned      | Ned Fahy; Fahy; Ned | m
%cast rex      | Rex Colley; Colley; Rex | m
%cast guard    | Sergeant Breen; Breen | m
%cast oona     | Oona; Oonagh | f
%cast canon    | Canon Lynch; Lynch | m
%cast yank     | Patrick Shea; Shea; the Yank | m
%cast winnie   | Winnie | f
%cast late     | - | m
%cast moya     | - | f
%cast uncle   | - | m

== 1
[Nan Costello](nan) rules the ground floor of Number Nineteen, [Miss Prendergast](miss) the first and [Sal Hogan](sal) the attic, and none of [the three](miss+nan+sal) has spoken to another since the affair of the mangle. [Nan](nan)'s [grandson](dermot) [Dermot](dermot) gets a start on the docks. On [his](dermot) first day [he](dermot) knocks over a crate of oranges and, with it, [Oona](oona), the [checker](uncle)'s [niece](oona), [who](oona) laughs so hard that [he](dermot) forgets to apologise. The rent has gone up by half a crown. [Rex Colley](rex), the landlord's [agent](rex), puts the notice under three doors and runs.
- neighbour miss+nan sal "the attic"
- neighbour miss nan "the first"
+ quarrel.past miss+nan sal "the affair of the mangle"
- kin dermot nan "grandson"
- hire dermot "a start"
+ meet dermot oona "knocks over"
- kin oona uncle "the checker's niece"
- happy oona "laughs so hard"
- flee rex "runs"

== 2
With the rent as a common foe, the [neighbours](miss+nan+sal) come to terms on the stairs. It lasts an hour. [Sal](sal) finds out that [Nan](nan) has already paid, and calls [her](nan) a scab before the whole street; [Nan](nan) calls [Sal](sal)'s absent [husband](tadhg) a figment. [He](tadhg) is no such thing. [He](tadhg) is on the boat train at that very moment, home from [Coventry](@coventry) after seven years, with a cardboard suitcase and a [lady](winnie) named [Winnie](winnie) [who](winnie) is under the impression that [she](winnie) is Mrs Hogan.
- neighbour miss+nan sal "neighbours"
- reconcile miss+nan sal "come to terms"
- discover sal nan "finds out"
- accuse sal nan "calls her a scab"
+ quarrel nan sal "calls Sal's absent husband"
- married sal tadhg "absent husband"
+ return tadhg "home from Coventry"
- cheat tadhg sal "a lady named Winnie"
- couple tadhg winnie "Mrs Hogan"
- betray tadhg winnie "under the impression"

== 3
Catching sight of [Sal](sal) at the window, [Tadhg](tadhg) puts [Winnie](winnie) in a boarding house and tells [her](winnie) that the attic has the measles. [He](tadhg) climbs the stairs alone. [Sal](sal), [who](sal) has had a plate ready to throw since 1947, puts it on the table instead and fills it. [Miss Prendergast](miss), a retired [schoolmistress](miss), gives [Dermot](dermot) lessons in handwriting in return for coal; the letter that [he](dermot) copies out, over and over, begins "Dear [Oona](oona)", and the [teacher](miss), correcting only the commas, sheds a tear on the inkwell. Nobody ever began a letter to [her](miss) that way. Or did they?
- betray tadhg winnie "has the measles"
- help sal tadhg "fills it"
+ reconcile? sal tadhg "fills it"
- advisor miss dermot "gives Dermot lessons"
- create dermot "copies out"
- love dermot oona "Dear Oona"
- sad miss "sheds a tear"

== 4
[Peig](peig) is home. [Peig](peig) is [Dermot](dermot)'s [mother](peig). [Nan](nan) raised [Dermot](dermot). [Peig](peig) was in a laundry. [She](peig) never wrote to [Dermot](dermot). [Dermot](dermot) does not know [Peig](peig). [Nan](nan) opens the door to [Peig](peig). [Nan](nan) slaps [Peig](peig). Then [she](nan) holds [her](peig). [Peig](peig) asks for [Dermot](dermot). [Dermot](dermot) runs to the docks. [Oona](oona) finds [Dermot](dermot) behind the barrels. "[She](peig) is [my](dermot) [mother](peig)," says [Dermot](dermot) to [Oona](oona).
+ return peig "Peig is home"
- parent peig dermot "Dermot's mother"
- kin dermot nan "Nan raised Dermot"
- attack nan peig "slaps Peig"
- help nan peig "holds her"
- flee dermot peig "runs to the docks"
- find oona dermot "finds Dermot"
- reveal dermot oona "says Dermot to Oona"

== 5
[Winnie](winnie), out of patience and of money, asks a [guard](guard) the way to [Mr Hogan](tadhg)'s. [Sergeant Breen](guard) escorts [her](winnie) in person. On the landing the two [wives](sal+winnie) look each other over like two cats on one wall, and then, as if at a signal, turn to the [husband](tadhg). In the row that ensues the banister comes off. [Tadhg](tadhg) gets out through the skylight, leaving behind a suitcase, two [women](sal+winnie) and a Coventry City scarf, and [Breen](guard), writing "bigamy?" in [his](guard) notebook, has to take shelter with [Miss Prendergast](miss), [who](miss) gives [him](guard) a glass of port for the first time in nine years.
- help guard winnie "escorts her"
+ meet sal winnie "look each other over"
- married tadhg winnie "two wives"
- married sal tadhg "two wives"
- quarrel sal+winnie tadhg "row"
- flee tadhg sal+winnie "out through the skylight"
+ accuse? guard tadhg "bigamy"
- gift miss guard "glass of port"

== 6
[Peig](peig) gets work on [Ned Fahy](ned)'s coal cart through the good offices of [Canon Lynch](canon), [who](canon) has never felt easy about having sent [her](peig) away. [Ned](ned) is fifty, shy and rings [his](ned) bell at every corner as if to beg pardon. [Dermot](dermot) crosses the street when [he](dermot) sees the cart. It is [Oona](oona) [who](oona) climbs up beside the [carter](peig) and asks [her](peig) outright why a mother does not write. [Peig](peig) shows [her](oona) a bundle: sixteen years of letters, each returned, in [Nan](nan)'s hand, unopened.
- hire peig ned "gets work"
- boss ned peig "coal cart"
- help canon peig "good offices"
- abduct.past canon peig "sent her away"
- reject dermot peig "crosses the street"
+ reveal peig oona "shows her"
- betray.past nan dermot+peig "each returned"

== 7
Should a [girl](oona) tell tales about [her](oona) [sweetheart](dermot)'s [grandmother](nan)? [Oonagh](oona), as [Miss Prendergast](miss) insists on spelling [her](oona), is so torn that [she](oona) miscounts a shipload of bananas and is let go by [her](oona) [uncle](uncle), the [checker](uncle). In the attic [Sal](sal) has taken in [Winnie](winnie), since neither [woman](sal+winnie) can afford a room and both are furious with the same [man](tadhg). By Saturday [the pair](sal+winnie) are baking for half the parish. The [sergeant](guard), calling on business, is handed a scone on the second floor and a glass on the first.
- couple dermot oona "sweetheart's grandmother"
- kin dermot nan "grandmother"
- sad oona "torn"
+ quit oona uncle "let go"
- kin oona uncle "uncle"
+ housemate.start sal winnie "taken in"
- sad sal+winnie tadhg "furious"
- colleague.start sal winnie "are baking"

== 8
[Nan](nan) falls ill. It is [Nan](nan)'s heart. [Dermot](dermot) sits by [Nan](nan). [Oona](oona) sits by [Dermot](dermot). [Nan](nan) wants the [canon](canon). [She](nan) confesses to [Lynch](canon). [Lynch](canon) sends [Nan](nan) no penance but one. [Nan](nan) must tell [Dermot](dermot). [Nan](nan) tells [Dermot](dermot) about the letters. [Dermot](dermot) leaves the room. [Dermot](dermot) walks to the coal yard. [Peig](peig) is feeding the horse. [Dermot](dermot) holds out [his](dermot) hand for the letters. [Peig](peig) gives [Dermot](dermot) the bundle.
+ ill nan "falls ill"
- help dermot nan "sits by Nan"
- reveal nan canon "confesses"
- advisor canon nan "penance"
+ reveal nan dermot "tells Dermot"
- travel dermot peig "walks to"
- gift peig dermot "gives Dermot the bundle"
- reconcile dermot peig "holds out his hand"

== 9
A tall [American](yank) in a white raincoat, [whom](yank) the street calls [the Yank](yank) before [he](yank) has paid off the cab, stands under the first-floor window and whistles. A curtain twitches. [Patrick Shea](yank) was to have married the [schoolmistress](miss) in 1919; [he](yank) sailed ahead, sent for [her](miss), and had no reply. [She](miss), for [her](miss) part, never got a line. [Rex Colley](rex)'s late [father](late), it emerges, was the postman, and had hopes of [her](miss) himself. [Sergeant Breen](guard), [who](guard) had, at last, bought a ring to go with the port, puts it back in [his](guard) tunic and directs the traffic with unusual vigour.
- return yank "whistles"
- engaged.past miss yank "was to have married"
- travel.past yank "sailed ahead"
+ betray.past late miss+yank "never got a line"
- parent late rex "late father"
- die.past late "late father"
- love.past late miss "had hopes of her"
- love guard miss "bought a ring"
- propose! guard miss "puts it back"
- sad guard "unusual vigour"

== 10
[Shea](yank) has the manners of a bishop and money in three banks. For two weeks [he](yank) takes [Prendergast](miss) to every tearoom in the county and tells [her](miss) about [Ohio](@ohio). What [he](yank) does not tell [her](miss) is that there is a [Mrs Shea](moya) in [Dayton](@dayton), with a heart condition and a mother's eye for a bargain: the [wife](moya) it is [who](moya) has sent [him](yank) over, to buy up the house for a song before the corporation does. [Colley](rex) is in on it. [Winnie](winnie), scrubbing the [agent](rex)'s stairs, hears every word through the letter box.
- date miss yank "takes Prendergast"
- reveal! yank miss "does not tell her"
+ married moya yank "the wife"
- ill moya "heart condition"
- betray yank miss "does not tell her"
- betray rex miss "is in on it"
+ discover winnie rex+yank "hears every word"

== 11
[Winnie](winnie) tells [Sal](sal), [Sal](sal) tells [Nan](nan), pale yet upright, and the enmity of nine years is forgotten in the time it takes to climb one flight. [The three](nan+sal+winnie) knock at [Miss Prendergast](miss)'s. [She](miss) has known since Tuesday. "[He](yank) stirred [his](yank) tea like a married man," [she](miss) says, and takes from under the bed the deeds of Number Nineteen: [she](miss) has owned the house, anonymously, for thirty years, and it is [she](miss) [who](miss) put up the rent, by mistake, in a muddle over the noughts. The tenants are speechless. [Rex](rex) is out of a job by teatime, and the [Yank](yank) on the night boat.
- reveal winnie sal "Winnie tells Sal"
- reveal sal nan "Sal tells Nan"
+ reconcile nan sal "is forgotten"
- discover.past miss yank "has known"
- reveal miss nan+sal+winnie "takes from under the bed"
+ quit rex miss "out of a job"
- flee yank "on the night boat"

== 12
[Tadhg](tadhg) is picked up by [Breen](guard) at [Rosslare](@rosslare), halfway up a gangway with a third lady, and gets two years. The house celebrates with a currant cake that is the joint work of both [his](tadhg) [wives](sal+winnie). [Ned Fahy](ned) rings [his](ned) bell under [Nan](nan)'s window and asks for the hand of [her](nan) [daughter](peig), and [Dermot](dermot), [who](dermot) is asked next, puts out [his](dermot) own. [He](dermot) has a question for [Oona](oona) as well, in faultless handwriting. [Miss Prendergast](miss) lowers the rent, invites the [sergeant](guard) up and, without waiting for [him](guard) to find the right pocket, holds out [her](miss) finger.
+ arrest guard tadhg "picked up by"
- flee? tadhg "halfway up a gangway"
- celebrate _ "currant cake"
- married sal+winnie tadhg "his wives"
- propose ned peig "asks for the hand"
- parent nan peig "her daughter"
- propose dermot oona "a question for Oona"
- gift miss nan+sal+winnie "lowers the rent"
- invite miss guard "invites the sergeant"
+ engaged.start guard miss "holds out her finger"
