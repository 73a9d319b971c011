%series Five Acre Road
%lang en
%genre rural soap, Tasmanian vineyard valley, weekly TV listings in the present tense
%cast raelene | Raelene Mudge; Raelene; Rae | f
%cast stan    | Stan Mudge; Stan | m
%cast tobias  | Tobias Mudge; Tobias; Toby | m
%cast linh    | Linh Tran; Linh | f
%cast huy     | Huy Tran; Huy | m
%cast bridget | Bridget Casey; Bridget; Bridie | f
%cast cass    | Cass | n
%cast vonn    | Sergeant Vonn; Vonn | m
%cast dulcie  | Dulcie Mudge; Dulcie | f
%cast perce   | Percival Grant; Grant | m
%cast marco   | Marco Belli; Marco | m
%cast doc     | Dr. Sharma; Sharma | f
%cast emu     | Gloria | f
%cast babe    | Pip | m
%cast tramp   | - | m

== 1
[Stan Mudge](stan) vanishes on the morning of [his](stan) silver wedding, leaving [Raelene](raelene) with forty guests, a vineyard in hock and a [mother-in-law](dulcie) [who](dulcie) tells everyone [he](stan) has gone for ice. [Sergeant Vonn](vonn), [who](vonn) took [Raelene](raelene) to the school formal once and has regretted the rest ever since, drags the dam. [Their](raelene+stan) [eldest](tobias), [Tobias](tobias), flies in from [Perth](@perth) with a [fiancée](linh) nobody knew about. [She](linh) is [Linh Tran](linh), and [her](linh) [brother](huy) [Huy](huy) is the [man](huy) from the bank.
+ flee stan raelene "vanishes"
- celebrate raelene+stan "silver wedding"
- married raelene stan "silver wedding"
- kin dulcie raelene "mother-in-law"
- betray dulcie _ "gone for ice"
- date.past raelene vonn "school formal"
- love vonn raelene "regretted"
- investigate vonn stan "drags the dam"
- parent raelene+stan tobias "eldest"
- return tobias "flies in"
- engaged linh tobias "fiancée"
- sibling huy linh "brother"

== 2
[Huy](huy) gives the [Mudges](dulcie+raelene+tobias) till harvest. [Linh](linh), ashamed of [him](huy), moves out of [her](linh) [brother](huy)'s motel room and into the shearers' quarters, where the [picker](cass) in the next bunk, [Cass](cass), has a cold, a guitar and no surname. [Dulcie](dulcie) finds [Stan](stan)'s wedding ring in the [emu](emu)'s water trough. [Gloria](emu), the [emu](emu), has no comment. Convinced that [her](dulcie) [son](stan) is dead, the old [woman](dulcie) takes to [her](dulcie) bed; [Raelene](raelene), convinced that [he](stan) is not, buys a rifle.
- threaten huy dulcie+raelene+tobias "till harvest"
- sad linh huy "ashamed"
- sibling huy linh "brother"
- move linh "moves out"
- neighbour cass linh "next bunk"
- ill cass "a cold"
+ find dulcie "wedding ring"
- die! stan "Convinced that"
- parent dulcie stan "son"
- sad dulcie "takes to her bed"
- threaten? raelene stan "buys a rifle"

== 3
[Bridget Casey](bridget) comes home. [Bridie](bridget) was [Tobias](tobias)'s first [love](bridget). [Bridget](bridget) opens a pub. [Grant](perce) owns the next vineyard. [Grant](perce) wants the Mudge land. [Grant](perce) offers [Raelene](raelene) a price. [Raelene](raelene) spits. [Dulcie](dulcie) has hated [Grant](perce) for fifty years. [Grant](perce) jilted [Dulcie](dulcie). [Cass](cass) sings in [Bridget](bridget)'s pub. [Toby](tobias) hears [Bridget](bridget) laugh. [Linh](linh) watches [Toby](tobias). [Gloria](emu) kicks [Vonn](vonn).
+ return bridget "comes home"
- couple.past bridget tobias "first love"
- create bridget "opens a pub"
- neighbour perce raelene "next vineyard"
- reject raelene perce "spits"
- enemy dulcie perce "hated"
- breakup.past perce dulcie "jilted"
- create cass "sings"
- jealous? linh tobias "watches"
- attack emu vonn "kicks"

== 4
The frost fans fail in the coldest night of the year. [Raelene](raelene), [Tobias](tobias) and [Cass](cass) light fires between the rows, and it is the despised [banker](huy) [who](huy) turns up at two in the morning with a truckload of tyres. Half the crop is saved. At sunrise [Raelene](raelene) hands [him](huy) tea and the nearest thing to a smile. [He](huy) spoils it by asking who cut the cable. [Vonn](vonn) traces the pliers to a [tramp](tramp) [who](tramp) has been sleeping in [Grant](perce)'s barn, but when [he](vonn) gets there the [fellow](tramp) has cleared out, leaving an ice bag.
- help cass+raelene+tobias _ "light fires"
+ rescue huy raelene "truckload of tyres"
- gift raelene huy "tea"
- attack.past _ raelene "cut the cable"
+ discover vonn tramp "traces the pliers"
- flee tramp vonn "cleared out"

== 5
[Tobias](tobias) tells [Linh](linh) that [he](tobias) and [Bridget](bridget) are ancient history, and tells [Bridget](bridget), that same evening, across a beer mat, that [Linh](linh) is a fine woman and that [he](tobias) lies awake. The [publican](bridget) bars [him](tobias). [Linh](linh), [who](linh) came to fetch [him](tobias) home and had every word of it through the hatch, takes off the ring, puts it into the jar for the fire brigade and asks the [singer](cass) for a lift. To where? Anywhere. [They](cass+linh) get as far as the lighthouse and talk till the batteries of [Cass](cass)'s torch give out.
- ex bridget tobias "ancient history"
- reveal tobias bridget "lies awake"
- love? tobias bridget "lies awake"
- reject bridget tobias "bars him"
- discover linh tobias "every word of it"
+ engaged.end linh tobias "takes off the ring"
- help cass linh "a lift"
- travel cass+linh "lighthouse"

== 6
[Dulcie](dulcie) gets up again. [She](dulcie) has had a postcard, unsigned, of an iceberg. [She](dulcie) burns it before [her](dulcie) [daughter-in-law](raelene) can see. But [Huy](huy), there to value the silver, saw, and cannot decide whether a gentleman would speak. A gentleman dithers; [he](huy) writes an anonymous letter to [Vonn](vonn). Meanwhile old [Grant](perce) slips on [his](perce) cellar stairs, lies there for a day and a night, and is discovered by the last [person](dulcie) on earth [he](perce) would have called. [She](dulcie) looks down at [him](perce). "Well, [Perce](perce)," says [Dulcie](dulcie). "[You](perce) kept [me](dulcie) waiting longer." Then [she](dulcie) rings for [Dr. Sharma](doc).
- recover dulcie "gets up again"
- find dulcie "postcard"
- betray dulcie raelene "burns it"
- kin dulcie raelene "daughter-in-law"
- discover huy dulcie "saw"
+ reveal huy vonn "anonymous letter"
- injure perce "slips"
- find dulcie perce "discovered"
- breakup.past perce dulcie "kept me waiting"
+ rescue dulcie perce "rings for"

== 7
A slow week on Five Acre Road. The wind is in the west. [Marco Belli](marco), [winemaker](marco), arrives with three suitcases of shoes; [Raelene](raelene) has engaged [him](marco) on the strength of a photograph that turns out to be of [his](marco) cousin. [He](marco) tastes, weeps and says that it may be the best thing [he](marco) has met in the southern hemisphere, and then that [he](marco) means the wine. [Vonn](vonn) is seen ironing a shirt. [Bridget](bridget) takes the jar down from the bar, fishes out a ring and posts it, registered, to a lighthouse.
- travel marco "arrives"
+ hire marco raelene "engaged him"
- betray marco raelene "photograph"
- sad marco "weeps"
- love? marco raelene "best thing he has met"
- jealous? vonn marco "ironing a shirt"
- gift bridget _ "posts it"

== 8
On the strength of the letter [Vonn](vonn) searches the farmhouse and [Dulcie](dulcie) goes to pieces: yes, [Stan](stan) is alive; yes, [she](dulcie) lent [him](stan) the fare. [He](stan) owed money to people worse than banks. [Raelene](raelene) listens, goes out into the yard and puts six bullets into [his](stan) armchair. When the [sergeant](vonn) takes the rifle gently out of [her](raelene) hands, [she](raelene) does not let go of the hands. [Marco](marco), up a ladder, looks the other way. [He](marco) has cooked for two. [He](marco) eats for two.
- investigate vonn dulcie "searches"
+ reveal dulcie raelene+vonn "goes to pieces"
- die! stan "alive"
- help.past dulcie stan "lent him the fare"
- sad raelene "six bullets"
- help vonn raelene "takes the rifle gently"
+ flirt raelene vonn "does not let go"
- sad marco "eats for two"

== 9
Harvest. [Huy](huy) picks grapes. [Huy](huy) has quit the bank. [Huy](huy) tells [Raelene](raelene). [Raelene](raelene) gives [Huy](huy) a bucket. [Huy](huy) has a crush on [Bridget](bridget). [Bridget](bridget) teaches [Huy](huy) to pull beer. [Tobias](tobias) sulks. [Linh](linh) and [Cass](cass) come back from the lighthouse. [Linh](linh) holds [Cass](cass)'s guitar. [Cass](cass) holds [Linh](linh). [Tobias](tobias) wishes [them](cass+linh) luck. [Tobias](tobias) means it. [Grant](perce) sends [Dulcie](dulcie) fifty roses.
- quit huy "quit the bank"
- reveal huy raelene "tells Raelene"
- hire huy raelene "bucket"
+ love huy bridget "crush on"
- advisor bridget huy "teaches"
- sad tobias "sulks"
- return cass+linh "come back"
+ couple.start cass linh "holds Linh"
- happy? tobias cass+linh "luck"
- gift perce dulcie "fifty roses"

== 10
[Bridget](bridget) faints behind the bar and, once [Dr. Sharma](doc) has shut the door, learns that there will be two of [her](bridget) by June. [She](bridget) counts back to a night in [Hobart](@hobart), before the first frost, with a [traveller](stan) in ice machines [who](stan) told [her](bridget) [his](stan) name was Smith. The photo by [Raelene](raelene)'s till, which [she](bridget) sees when paying for nappies nobody is to know of, shows [him](stan) cutting a silver cake. [Bridie](bridget) leaves [her](bridget) change on the counter. Only [Huy](huy), [who](huy) carries [her](bridget) crates, can tell that [she](bridget) has been crying, and [he](huy) asks nothing.
- ill bridget "faints"
- advisor doc bridget "Dr. Sharma"
+ pregnant bridget stan "two of her"
- sex.past bridget stan "a night in Hobart"
- betray.past stan bridget "Smith"
+ discover bridget stan "shows him"
- cheat.past stan raelene "a night in Hobart"
- sad bridget "crying"
- discover huy bridget "can tell"

== 11
The [man](stan) with the ice bag walks into [his](stan) own kitchen, thinner, and asks what's for tea. The [wife](raelene) [he](stan) deserted tells [him](stan) to sit in [his](stan) chair, and [he](stan) sees what is left of it. [He](stan) cut the cable, [he](stan) says, hoping the insurance would pay for everything; it was [Grant](perce)'s barn but [his](stan) own idea. [Tobias](tobias) has to be held back by three pickers. Then the door opens again and a [woman](bridget) five months gone looks at the [prodigal](stan), and the [prodigal](stan) at [her](bridget), and [Raelene](raelene) at [both](bridget+stan), and for once on Five Acre Road nothing has to be explained.
+ return stan "walks into"
- married raelene stan "wife"
- breakup.past stan raelene "deserted"
- reveal stan raelene "he says"
- attack.past stan raelene "cut the cable"
- attack? tobias stan "held back"
- pregnant bridget stan "five months gone"
+ discover raelene bridget+stan "at both"

== 12
[Vonn](vonn) puts [Stan](stan) in the cells, as much for [his](stan) safety as for the fans. The creditors are said to be on the ferry. It is [Huy](huy), once more, [who](huy) knows a clause: a vineyard in one name only cannot be touched, and by nightfall [Stan](stan) has signed over the whole of it to [Raelene](raelene), together with the divorce, on the bonnet of the police car. [Raelene](raelene) then knocks at the pub. [She](raelene) has brought a cot that has held four Mudges. The two [women](bridget+raelene) carry it upstairs. [Bridget](bridget) cries; [Raelene](raelene), [who](raelene) does not, tells [her](bridget) which board creaks.
+ arrest vonn stan "in the cells"
- help huy raelene "knows a clause"
- gift stan raelene "signed over"
+ divorce raelene stan "the divorce"
- gift raelene bridget "a cot"
- reconcile bridget raelene "knocks at the pub"
- sad bridget "cries"

== 13
Season finale. First vintage: gold in [Melbourne](@melbourne), and [Marco](marco), kissed on both cheeks by everyone, leaves for [Chile](@chile) with one suitcase of shoes fewer. Old [Grant](perce), on two sticks, stands at an altar fifty-one years late; the [bride](dulcie) keeps [him](perce) waiting, out of principle, for an hour. [Her](dulcie) jailed [son](stan) sends ice. [Vonn](vonn) asks the [boss](raelene) of Five Acre Road to dance, to dinner and, rather fast, to marry [him](vonn): [she](raelene) says yes to two out of three. In the cellar, with [Linh](linh) and [Tobias](tobias) as unlikely midwives, [Bridget](bridget) is delivered of [Pip](babe), and squeezes, throughout, the hand of a [barman](huy) [who](huy) asks nothing.
- find raelene "gold"
- travel marco "leaves for" @chile
+ wedding dulcie perce "at an altar"
- parent dulcie stan "son"
- arrest.past _ stan "jailed"
- gift stan dulcie "sends ice"
- invite vonn raelene "to dance"
+ propose vonn raelene "to marry him"
- reject raelene vonn "two out of three"
- help linh+tobias bridget "midwives"
+ birth bridget babe "delivered"
- help huy bridget "asks nothing"
