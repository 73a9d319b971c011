%series Cobble Bay
%lang en
%genre daily soap in a Northumbrian fishing town, next-week-on listings, plain and clipped
%cast hope     | Hope Storey; Hope | f
%cast mark     | Mark Storey; Mark | m
%cast grant    | Grant Lamb; Grant; Lamb | m
%cast will     | Will Storey; Will | m
%cast joy      | Joy Lamb; Joy | f
%cast rose     | Rose Trench; Rose | f
%cast pat      | Pat Trench; Pat | n
%cast chase    | Chase Okonjo; Chase | m
%cast dawn     | Dawn Okonjo; Dawn | f
%cast zygmunt  | Zygmunt; Ziggy | m
%cast bill     | Bill Lamb; Bill | m
%cast vicar    | Reverend Constance Pew; Constance; Reverend Pew | f
%cast fish     | - | m
%cast rosehus  | - | m
%cast girl     | - | f
%cast bishop   | - | m
%cast latewife | - | f
%cast baby     | Robin | n

== 1 Monday
[Hope](hope) catches [Mark](mark) in the smokehouse with [Joy Lamb](joy). [Mark](mark) is [Hope](hope)'s [husband](mark). [Joy](joy) was [her](hope) [bridesmaid](joy). [Hope](hope) locks the smokehouse from outside. [Grant](grant) hears the knocking. [Grant](grant) is [Joy](joy)'s [brother](grant), and a policeman. [He](grant) lets [them](joy+mark) out and asks nothing. [Mark](mark) begs [Grant](grant) to keep it quiet. [Will](will) heard the knocking, too. [Will](will) is fourteen and [Mark](mark)'s [son](will). [Hope](hope) tips [Mark](mark)'s clothes into the harbour. The gulls get the socks.
+ discover hope joy+mark "catches Mark"
- affair joy mark "in the smokehouse"
- cheat mark hope "in the smokehouse"
- married hope mark "husband"
- friend.past hope joy "bridesmaid"
- abduct hope joy+mark "locks the smokehouse"
- sibling grant joy "brother"
- rescue grant joy+mark "lets them out"
- parent mark will "son"
- discover will joy+mark "heard the knocking"
+ breakup hope mark "into the harbour"

== 2 Tuesday
[Rose Trench](rose) gives [Hope](hope) a bed over the chip shop. [Rose](rose) buried [her](rose) [husband](rosehus) in May and cannot stand a quiet house. [Her](rose) [child](pat) [Pat](pat), home from art school, paints [Hope](hope) asleep. [Mark](mark) turns to [Joy](joy), but [Joy](joy) has had enough of [Mark](mark). [She](joy) wants [Hope](hope) back, not [him](mark). [Will](will) won't sit at [his](will) [father](mark)'s table. A [stranger](fish) with one glove buys haddock from [Dawn Okonjo](dawn) and asks where the Lambs live. [Dawn](dawn) points the wrong way, on a hunch.
- help rose hope "gives Hope a bed"
- housemate.start hope rose "a bed over the chip shop"
- die.past rosehus "buried"
- married.past rose rosehus "husband"
- parent rose pat "child"
- return pat "home from art school"
- create pat hope "paints"
+ breakup joy mark "had enough"
- reconcile? hope joy "wants Hope back"
- reject will mark "won't sit"
- parent mark will "father's"
- investigate fish _ "asks where"
- betray dawn fish "the wrong way"

== 3 Wednesday
[Chase](chase) wants a baby. [Dawn](dawn) wants a boat. [Dawn](dawn) and [Chase](chase) have been wed a year. [Dawn](dawn) buys the boat from [Bill](bill). [Bill Lamb](bill) is the [father](bill) of [Grant](grant) and [Joy](joy). [Bill](bill) sells it cheap and in a hurry. [Chase](chase) finds the receipt and sleeps on the landing. [Pat](pat) shows [Hope](hope) the picture. [Hope](hope) sees that somebody has looked at [her](hope). [Hope](hope) blushes to the ears. [Rose](rose) sees [Hope](hope) blush, and sees [Pat](pat) see it. Fish is off, says the sign.
- pregnant? dawn chase "wants a baby"
- married chase dawn "wed a year"
- find dawn bill "buys the boat"
- parent bill grant+joy "father"
- discover chase dawn "finds the receipt"
+ quarrel chase dawn "sleeps on the landing"
- reveal pat hope "shows Hope the picture"
+ love pat hope "has looked at her"
- love.start hope pat "blushes"
- discover rose hope+pat "sees Hope blush"

== 4 Thursday
The [man](fish) with one glove finds the right door. [Bill Lamb](bill) goes grey in the face: thirty years ago [the two](bill+fish) robbed a bank in [Leith](@leith), and only [one](fish) of [them](bill+fish) went to jail. The [visitor](fish) would like [his](fish) half, or [Grant](grant) may like to hear where [his](grant) christening silver came from. [Bill](bill) asks for a week. [Zygmunt](zygmunt), [who](zygmunt) is mending the Lambs' gutter, understands more English than people think. That night [he](zygmunt) asks [Constance](vicar) what a Christian does with a thing like that. The [vicar](vicar) puts the kettle on. [She](vicar) has had [her](vicar) eye on that gutter for weeks.
- find fish bill "the right door"
- sad bill "goes grey"
- steal.past bill+fish _ "robbed a bank"
- arrest.past _ fish "went to jail"
+ threaten fish bill "would like his half"
- discover zygmunt bill+fish "understands more"
- reveal zygmunt vicar "a thing like that"
- advisor vicar zygmunt "asks Constance"
- love vicar zygmunt "had her eye"

== 5 Friday
[Will](will) runs away from [Mark](mark), and [Mark](mark) searches for [Will](will). [Hope](hope) finds [Will](will) in [Dawn](dawn)'s boat. The boat is adrift by then. [Hope](hope) can't row. [Will](will) can't swim. [Chase](chase) swims out to [Hope](hope) and [Will](will). [Dawn](dawn) stands on the pier and screams for [Chase](chase). [Chase](chase) brings in the boat by a rope in [his](chase) teeth. [Dawn](dawn) kisses [Chase](chase) and thumps [Chase](chase). [Mark](mark) holds [Will](will). [Will](will) holds on to [Hope](hope). [Hope](hope) is not [Will](will)'s [mother](hope), only the nearest thing. Blankets all round.
+ flee will mark "runs away"
- investigate mark will "searches for Will"
- find hope will "finds Will"
+ rescue chase hope+will "brings in the boat"
- sad dawn chase "screams"
- reconcile chase dawn "kisses Chase"
- kiss chase dawn "kisses Chase"
- attack dawn chase "thumps"
- kin hope will "nearest thing"
- parent! hope will "not Will's mother"

== 6 The Weekend Omnibus
[Joy](joy) leaves a pie on the step of the chip shop every morning, and every morning [Hope](hope) feeds it to the gulls; on Saturday [she](hope) eats it. "It needed salt," [she](hope) tells [her](hope) old [bridesmaid](joy), which in [Cobble Bay](@cobblebay) is an absolution. [Joy](joy) confides in [her](hope): [she](joy) is late, and it is [Mark](mark)'s. [Hope](hope), [who](hope) tried for six years, goes down to the harbour wall to be alone, and isn't, as [Pat](pat) is there sketching. It begins as a hand on a back. Upstairs, the [widow](rose) hears two pairs of feet come in and turns the wireless up.
- gift joy hope "a pie"
- reject hope joy "feeds it to the gulls"
+ reconcile hope joy "needed salt"
- friend.past hope joy "bridesmaid"
- reveal joy hope "confides"
+ pregnant joy mark "late"
- pregnant! hope mark "tried for six years"
- sad hope "to be alone"
- sex hope pat "two pairs of feet"
- married.past rose rosehus "widow"
- discover rose hope+pat "hears"

== 7 Monday Again
The week is up. [Bill](bill) has scraped together six thousand, from the boat and [his](bill) late [wife](latewife)'s rings, and the [man](fish) from [Leith](@leith) laughs at it. When the [old fellow](bill) lunges, [he](bill) is pushed down [his](bill) own stairs. [Grant](grant) finds [his](grant) [father](bill) with a broken hip and a story about a cat. The [sergeant](grant) has known cats. [He](grant) takes prints off the banister, and a name comes back from [Edinburgh](@edinburgh), with a second name beside it. What does a [policeman](grant) do? This [one](grant) sits in the car with the sheet of paper until the windows are white.
- reject fish bill "laughs at it"
- attack? bill fish "lunges"
+ attack fish bill "pushed down"
- injure bill fish "broken hip"
- parent bill grant "father"
- find grant bill "finds his father"
- betray bill grant "a story about a cat"
- investigate grant fish "takes prints"
+ discover grant bill "a second name"
- sad grant "sits in the car"

== 8 Banns
[Reverend Pew](vicar) asks [Ziggy](zygmunt) up the tower. [Ziggy](zygmunt) fixes a slate. [She](vicar) says that the slate was fine. [He](zygmunt) says that [he](zygmunt) knew. [They](vicar+zygmunt) come down engaged. [Pat](pat) tells [Rose](rose) about [Hope](hope). [Rose](rose) says [she](rose) has ears. [Mark](mark) hears it from [Rose](rose). [Mark](mark) goes for [Pat](pat) in the queue. [Chase](chase) sits on [Mark](mark). [Grant](grant) locks up [Mark](mark). [Joy](joy) visits [Mark](mark) and tells [him](mark) what is coming in June. [Mark](mark) cries on the bench. [Dawn](dawn) sells [Chase](chase) a half share in the boat, for a kiss.
- invite vicar zygmunt "up the tower"
- help zygmunt vicar "fixes a slate"
+ engaged.start vicar zygmunt "engaged"
- reveal pat rose "tells Rose"
- reveal rose mark "hears it from Rose"
- jealous mark pat "goes for Pat"
+ attack mark pat "goes for Pat"
- arrest grant mark "locks up"
- reveal joy mark "what is coming"
- pregnant joy mark "in June"
- kiss chase dawn "for a kiss"

== 9 What Grant Did
[Grant](grant) gives [his](grant) [father](bill) until visiting time to tell the truth himself. [Bill](bill) tells it, to the ceiling, to both [his](bill) [children](grant+joy). [Joy](joy) walks out; pregnant women shouldn't hear about safes. By evening the [man](fish) with one glove, hunting for [Bill](bill)'s strongbox, has broken into the chip shop by mistake and found [Rose](rose). [He](fish) ties [her](rose) to the fryer. [Pat](pat) comes in by the back with [Hope](hope), and [Hope](hope), [who](hope) has never hit anything in [her](hope) life, hits [him](fish) with a frozen cod. [Lamb](grant) arrests two old [men](bill+fish) that night. [He](grant) drives [one](bill) of [them](bill+fish) to prison himself, with the heater on.
- threaten grant bill "until visiting time"
- parent bill grant+joy "children"
+ reveal bill grant+joy "tells it"
- pregnant joy "pregnant women"
- steal? fish _ "has broken into"
- abduct fish rose "ties her"
- rescue hope+pat rose "comes in by the back"
+ attack hope fish "a frozen cod"
- arrest grant bill+fish "arrests two old men"
- help grant bill "with the heater on"

== 10 Papers
[Hope](hope) files. [Mark](mark) signs. It takes four minutes and costs ninety pounds each, [Grant](grant)'s pen included. [Mark](mark) says that [he](mark) did love [her](hope), and [she](hope) says that [she](hope) knows, and that it's a pity about the socks. [He](mark) takes a room near [Joy](joy)'s, for the [child](baby)'s sake; [she](joy) lets [him](mark) put up the cot and then shows [him](mark) the door. [Rose](rose), [who](rose) hasn't slept since the fryer, rings the station at three. The [sergeant](grant) comes round in [his](grant) slippers. [He](grant) comes round on Tuesday, too, and Wednesday. [Pat](pat) is offered a year in [Glasgow](@glasgow). [Hope](hope) says go, meaning stay.
+ divorce hope mark "signs"
- love.past mark hope "did love her"
- move mark "takes a room"
- help mark joy "put up the cot"
- reject joy mark "shows him the door"
- sad rose "hasn't slept"
- help grant rose "comes round"
- love.start grant rose "and Wednesday"
- hire? pat "a year in Glasgow"
+ travel? pat "says go" @glasgow

== 11 Glasgow Train
[Pat](pat) goes. [Hope](hope) stays. [Hope](hope) sells chips and burns them. [Will](will) buys [Hope](hope) a ticket with [his](will) paper-round money. [Rose](rose) sends [Hope](hope) off with [Pat](pat)'s scarf. In [Glasgow](@glasgow) [Hope](hope) knocks at the wrong door. A [girl](girl) in [Pat](pat)'s shirt opens. [Hope](hope) takes the next train. [Pat](pat) runs after the train. The [girl](girl) is the [landlady](girl), and the shirt was in the wash. [Pat](pat) tells [Hope](hope) so through the window, at nine miles an hour. [Hope](hope) pulls the cord. It costs [Hope](hope) fifty pounds.
+ travel pat "Pat goes" @glasgow
- sad hope "burns them"
- gift will hope "a ticket"
- help rose hope "sends Hope off"
- travel hope "In Glasgow" @glasgow
- jealous hope girl "takes the next train"
- cheat! pat hope "in the wash"
- reveal pat hope "tells Hope so"
+ reconcile hope pat "pulls the cord"

== 12 June
[Constance](vicar) can't very well marry herself, so a [bishop](bishop) is got in, [who](bishop) falls asleep. [Zygmunt](zygmunt)'s "I do" wakes [him](bishop). At the wedding breakfast [Dawn](dawn) turns down champagne, and [Chase](chase), [who](chase) has been counting on [his](chase) fingers, lets out a yell. [Joy](joy) goes into labour during the toast. [Mark](mark) is asked to wait outside, and [Hope](hope), to [whom](hope) it might have been given by rights, cuts the cord of [Robin](baby). [Rose](rose) and [her](rose) [sergeant](grant) take a tray of haddock up to the prison. [Bill](bill) wants to know whose hand that is on [his](bill) [son](grant)'s knee. It's the chip shop's, says [Grant](grant).
+ wedding vicar zygmunt "I do"
- pregnant dawn chase "turns down champagne"
- happy chase "lets out a yell"
+ birth joy baby "goes into labour"
- help hope joy "cuts the cord"
- couple grant rose "her sergeant"
- gift grant+rose bill "a tray of haddock"
- parent bill grant "son's"
- flirt grant rose "knee"
