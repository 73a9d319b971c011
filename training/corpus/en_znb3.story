%series Tiebreak
%lang en
%genre tennis-academy drama in Catalonia, sports-page recap column
%cast montse  | Montserrat Riba; Montse; Riba | f
%cast jordi   | Jordi Riba; Jordi | m
%cast nell    | Nell Okafor; Nell; Okafor | f
%cast saskia  | Saskia de Wit; Saskia; De Wit | f
%cast tomo    | Tomohiro Kanda; Tomo; Kanda | m
%cast bram    | Bram Vos; Bram; Vos | m
%cast luca    | Luca Ferretti; Luca; Ferretti | m
%cast pilar   | Pilar | f
%cast quim    | Quim | m
%cast agent   | Sterling Webb; Webb | m
%cast okdad   | Chidi Okafor; Chidi | m
%cast stringer | - | m
%cast dog     | Volley | n

== 1 First Serve
Welcome to the [Riba](#riba) academy, where the clay gets into everything, marriages included. [Montserrat Riba](montse), once number nine in the world, trains the girls; [her](montse) [husband](jordi) [Jordi](jordi) trains the boys and, if you believe the canteen, one or two of the waitresses. New this term: [Nell Okafor](nell), seventeen, from [Leeds](@leeds), with a forehand like a slammed door. [She](nell) is put in a room with [Saskia de Wit](saskia), [who](saskia) draws a chalk line down the middle. The [Dutch girl](saskia) has been the best here for three years. On court [Nell](nell) needs forty minutes to change that.
- married jordi montse "husband"
- advisor montse _ "trains the girls"
- advisor jordi _ "trains the boys"
- cheat? jordi montse "one or two of the waitresses"
- housemate.start nell saskia "put in a room"
- enemy.start nell saskia "chalk line"
+ find nell saskia "needs forty minutes"

== 2 Love All
The boys, then. [Tomo Kanda](tomo) and [Bram Vos](bram) have shared a wardrobe, a toothpaste and a doubles ranking since [they](bram+tomo) were twelve, and you could not slide a racket string between [them](bram+tomo). You can now. [Saskia](saskia), [whom](saskia) [Bram](bram) has been seeing since the summer, has started to watch [Tomo](tomo)'s practice instead of [his](bram). [Tomo](tomo) keeps [his](tomo) eyes on the ball. [Nell](nell), homesick, phones [her](nell) [father](okdad) every evening and is overheard by [Quim](quim), the groundsman's [lad](quim), [who](quim) leaves an orange on [her](nell) bench. Who has time for tennis?
- friend bram tomo "since they were twelve"
- housemate bram tomo "shared a wardrobe"
- colleague bram tomo "doubles ranking"
- couple bram saskia "has been seeing"
+ love.start saskia tomo "started to watch"
- reject tomo saskia "keeps his eyes"
- sad nell "homesick"
- parent okdad nell "father"
- gift quim nell "leaves an orange"

== 3 Mr Webb
A [man](agent) in white loafers is walking round the courts with a notebook. [Sterling Webb](agent) represents champions; at present [he](agent) represents two former ones and a juggler. [He](agent) takes [Nell](nell) out for prawns and slides a contract under the lemon. [Montse](montse) gets wind of it and runs [him](agent) off the premises with a ball hopper. It emerges that [the two](agent+montse) have history: the [agent](agent) once sold [Riba](montse)'s shoulder to the press. [Jordi](jordi), meanwhile, is being terribly helpful to [Pilar](pilar) in the kitchen. [Pilar](pilar) is the [waitress](pilar) with the dimple. [Volley](dog), the academy [dog](dog), growls at [him](jordi). Good dog.
- advisor agent _ "represents champions"
- invite agent nell "takes Nell out"
- hire? nell agent "slides a contract"
- discover montse agent "gets wind of"
+ attack montse agent "ball hopper"
- betray.past agent montse "sold Riba's shoulder"
- flirt jordi pilar "terribly helpful"
- attack dog jordi "growls"

== 4 Short Balls
[Saskia](saskia) drops [Bram](bram). [Bram](bram) asks for a reason. The reason is called [Tomo](tomo). [Bram](bram) moves out of the room. [Tomo](tomo) did nothing. [Tomo](tomo) says so to [Bram](bram). [Bram](bram) does not believe [Tomo](tomo). [Vos](bram) and [Kanda](tomo) play doubles on Sunday. [They](bram+tomo) don't speak. [They](bram+tomo) lose in straight sets. [Nell](nell) finds [Bram](bram) behind the wall. [Bram](bram) is crying. [Nell](nell) hits balls with [him](bram) till dark. [He](bram) laughs once. [Quim](quim) waters court six. [Quim](quim) watches [Nell](nell).
+ breakup saskia bram "drops Bram"
- love saskia tomo "called Tomo"
- move bram "moves out"
- housemate.end bram tomo "moves out"
- betray! tomo bram "did nothing"
+ quarrel bram tomo "don't speak"
- lose bram+tomo "lose in straight sets"
- find nell bram "finds Bram"
- sad bram "crying"
- help nell bram "hits balls with him"
- love quim nell "watches Nell"

== 5 Service Hatch
Your columnist was at the hatch for a coffee, and so was [Montse](montse). Neither of us got one. What we got was [Jordi](jordi) and the [dimple](pilar), in an embrace among the onions. [Mrs Riba](montse) did not raise [her](montse) voice. [She](montse) raised a ladle. By lunch the separated [couple](jordi+montse) had divided the academy, courts one to seven for [her](montse), eight to fourteen for [him](jordi), and the net between as a border. [Pilar](pilar) has been given the sack, then been given it back by the boys' [coach](jordi). And from [Milan](@milan) the new hitting [partner](luca) has come, [Luca Ferretti](luca), thirty-four, shoulders like a sideboard. [He](luca) reports to [her](montse).
+ cheat jordi montse "in an embrace"
- affair jordi pilar "in an embrace"
- discover montse jordi+pilar "at the hatch"
- attack montse jordi "raised a ladle"
+ breakup jordi montse "separated"
- quit pilar montse "given the sack"
- hire pilar jordi "given it back"
- boss montse luca "reports to her"
- travel luca "has come"

== 6 The Father
[Chidi Okafor](okdad) arrives with a suitcase full of jollof spice and a bad cough. [He](okdad) wants to see [his](okdad) [girl](nell) play, [he](okdad) says, and does not say why now. It is [Ferretti](luca), with a mother in the same ward in [Milan](@milan), [who](luca) recognises the pills. [He](luca) promises the sick [man](okdad) to hold [his](luca) tongue until after the final. In the final, [Nell](nell) faces [her](nell) [roommate](saskia). [Saskia](saskia), up a set, is handed a slip of paper by [Webb](agent) in the changeover; it says hospital. [She](saskia) reads it, folds it and looks across at [her](saskia) [rival](nell)'s [father](okdad). Then [she](saskia) serves four double faults in a row. Not one was an accident.
- travel okdad "arrives"
- parent okdad nell "his girl"
- ill okdad "bad cough"
- discover luca okdad "recognises the pills"
- reveal! luca nell "hold his tongue"
- housemate nell saskia "roommate"
- enemy nell saskia "rival"
- parent _ luca "a mother"
- reveal agent saskia "slip of paper"
- discover saskia okdad "reads it"
+ help saskia nell "double faults"

== 7 Tie
The cup stands on the ward's windowsill. The [man](okdad) [who](okdad) wanted to see it breathes [his](okdad) last on the Monday, [his](okdad) [daughter](nell)'s wristband round [his](okdad) wrist. [Bram](bram) drives [Nell](nell) to the airport and, as [she](nell) cannot find the gate for tears, boards the plane with [her](nell). [They](bram+nell) are gone ten days. Here, [Tomo](tomo) plays singles and eats alone, until [Saskia](saskia) sits down opposite [him](tomo) with two yoghurts and says that [she](saskia) is mad about [him](tomo) and would [he](tomo) please pass the sugar. [He](tomo) passes it. [He](tomo) stays friends with the [man](bram) [who](bram) isn't there to see it, [he](tomo) says.
+ die okdad "breathes his last"
- parent okdad nell "daughter's"
- help bram nell "drives Nell"
- sad nell "tears"
- travel bram+nell "boards the plane"
+ confess saskia tomo "mad about him"
- reject tomo saskia "passes it"
- friend bram tomo "stays friends"

== 8 New Balls
A quiet week: two hail showers, a burst pipe, the old [stringer](stringer) [who](stringer) has restrung ten thousand rackets and never played. [He](stringer) tells the children that tension is everything. Between courts seven and eight there is some. [Montse](montse) laughs at something [Luca](luca) says; [Jordi](jordi) hits a ball into the sea. [Pilar](pilar), at the hatch, sees the ball go, and draws [her](pilar) own conclusions. Next day [her](pilar) apron hangs on the hook. [She](pilar) has gone to [Girona](@girona), where [she](pilar) has a cousin with a bar and, it turns out, no dimple to live up to.
- advisor stringer _ "tells the children"
- flirt luca montse "laughs at something"
+ jealous jordi luca "into the sea"
- discover pilar jordi "draws her own conclusions"
+ breakup pilar jordi "apron hangs"
- quit pilar "hangs on the hook"
- travel pilar "has gone" @girona
- kin _ pilar "cousin"

== 9 Mixed Doubles
[Bram](bram) and [Nell](nell) are back, and holding hands as if it were a grip they had been taught. [Quim](quim), [whose](quim) oranges have gone uneaten, does not take it well: court six is flooded. [Saskia](saskia) wishes the new [pair](bram+nell) luck and means half of it. Over pizza the former doubles [partners](bram+tomo) are sat side by side by the [stringer](stringer), [who](stringer) has had enough; [Bram](bram) asks whether [Tomo](tomo) ever laid a finger on [Saskia](saskia). Never, says [Tomo](tomo). "[You](tomo) idiot," says [Bram](bram), "why not?" And that is that quarrel done with. [Webb](agent), in the doorway, would like [them](bram+tomo) to sign something.
- return bram+nell "are back"
+ couple.start bram nell "holding hands"
- sad quim "does not take it well"
- love quim nell "oranges have gone uneaten"
- colleague.past bram tomo "former doubles partners"
- affair! saskia tomo "laid a finger"
+ reconcile bram tomo "done with"
- hire? bram+tomo agent "sign something"

== 10 Lines
[Luca](luca) kisses [Montse](montse). [Montse](montse) lets [Luca](luca). Then [she](montse) thinks of [Jordi](jordi). [She](montse) is still the [wife](montse) of [Jordi](jordi). [She](montse) asks [him](jordi) for a divorce. [He](jordi) says no to [Montse](montse). [He](jordi) still loves [Montse](montse). [He](jordi) should have said it before the onions. [Webb](agent) lends money to [Quim](quim). [Quim](quim) signs for [Webb](agent). [Quim](quim) lets down the tyres of [Bram](bram). [Volley](dog) bites [Quim](quim). [Tomo](tomo) asks [Saskia](saskia) to dinner. [She](saskia) had given up on [Tomo](tomo). [She](saskia) wears the green dress.
+ kiss luca montse "kisses Montse"
- married jordi montse "wife of Jordi"
+ divorce? jordi montse "a divorce"
- reject jordi montse "says no"
- love jordi montse "still loves"
- gift agent quim "lends money"
- hire quim agent "signs for"
- attack quim bram "lets down the tyres"
- attack dog quim "bites Quim"
+ invite tomo saskia "asks Saskia to dinner"
- date? saskia tomo "to dinner"

== 11 Hawk-Eye
Someone has put it about that [Nell](nell) takes pills. The federation tests [her](nell), clears [her](nell), and nobody prints the second part. Who started it? [Saskia](saskia), says everyone, with that chalk line. It is [Nell](nell) herself [who](nell) stands up in the canteen: a [girl](saskia) [who](saskia) gives away a final for you does not sell you for a paragraph. [Jordi](jordi) goes through the phone bills and comes upon forty calls from the groundsman's shed to [Webb](agent). [He](jordi) brings the list to [Montse](montse), across the border, on foot. It's the first thing [he](jordi) has carried for [her](montse) in a year, and [she](montse) offers [him](jordi) a chair.
- accuse _ nell "put it about"
- investigate _ nell "tests her"
- accuse! _ saskia "says everyone"
+ help nell saskia "stands up"
+ discover jordi agent+quim "comes upon"
- reveal jordi montse "brings the list"
- reconcile? jordi montse "offers him a chair"

== 12 Match Point
The [agent](agent) is led off court four in handcuffs, loafers and all; the [lad](quim) with the oranges goes to [Nell](nell)'s door, owns up and is let off with a month of ball-picking. [Ferretti](luca) packs. [He](luca) is no fool: a [woman](montse) [who](montse) looks at the clock while being kissed has somewhere to be. [He](luca) shakes [Jordi](jordi)'s hand, hard. The net between seven and eight comes down on the same night, and if the [Ribas](jordi+montse) went home together, your columnist saw nothing but one umbrella. As for [Tomo](tomo) and [Saskia](saskia), a year of looking away is a long time. [They](saskia+tomo) are making up for it behind the roller. Game, set and so on.
+ arrest _ agent "in handcuffs"
- reveal quim nell "owns up"
- reconcile nell quim "let off"
- breakup luca montse "packs"
+ reconcile jordi montse "one umbrella"
+ couple.start saskia tomo "making up for it"
