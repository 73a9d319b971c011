%series Odd Numbers Only
%lang en
%genre dramedy about the couples on one side of a Pittsburgh street, a streaming service's terse lines
%cast marisol  | Marisol | f
%cast teague   | Teague | m
%cast lavinia  | Lavinia | f
%cast augustin | Augustin | m
%cast roxanne  | Roxanne | f
%cast petra    | Petra | f
%cast hollis   | Hollis | m
%cast dove     | Dove | f
%cast gwendolyn| Gwendolyn | f
%cast driver   | - | m
%cast barber   | Casimir | m
%cast lawyer   | - | f
%cast trainer  | - | f
%cast donor    | - | m
%cast boy      | - | m

== 1 Number Seven
One open house, four doors down. [Marisol](marisol) and [Teague](teague) carry a sofa up the steps of Number Seven and a secret past the people next door: there never was a wedding. [Lavinia](lavinia) and [Augustin](augustin), thirty years married and twelve without conversation, bring a casserole. [Roxanne](roxanne) brings herself. [Petra](petra), [her](roxanne) [wife](petra), stays in and watches from upstairs. Within the hour [Teague](teague) knows that the whole street has seen the ad [he](teague) placed. Which ad? [Marisol](marisol) asks.
+ move marisol+teague "carry a sofa"
- wedding! marisol teague "never was a wedding"
- reveal! marisol+teague _ "a secret"
- married augustin lavinia "thirty years married"
- gift augustin+lavinia marisol+teague "bring a casserole"
- neighbour augustin+lavinia marisol+teague "next door"
- married petra roxanne "wife"
- discover teague _ "knows that"

== 2 The Ad
"Husband, hardly used." It was a joke, says [Teague](teague). It was fishing, says [Marisol](marisol), and the sofa gets a second use. [Augustin](augustin) walks into [Casimir](barber)'s barbershop for a trim and walks out in love, though it will take [him](augustin) all season to use the word. [Lavinia](lavinia) only notices the haircut. Over at Eleven, [Roxanne](roxanne) wants a child; [Petra](petra) wants a kiln. [Dove](dove), home from rehab, wants [her](dove) [mother](lavinia) to stop smelling [her](dove) coffee.
+ quarrel marisol teague "It was fishing"
- meet augustin barber "walks into"
+ love.start augustin barber "in love"
- pregnant? roxanne "wants a child"
- return dove "home from rehab"
- parent lavinia dove "mother"
- ill.past dove "rehab"

== 3 Casserole Dish
A dish has to be returned, so [Marisol](marisol) goes over, and finds [Lavinia](lavinia) on the kitchen floor, counting pills. [She](marisol) sits down there and counts with [her](lavinia) until there are none left to count. Neither will say a word to [Augustin](augustin). [Teague](teague) starts at the bakery on Penn, [Hollis](hollis)'s place; [Hollis](hollis) used to date [Marisol](marisol) and neglects to mention it. [Petra](petra) gets [her](petra) kiln. [Roxanne](roxanne) gets the message.
- find marisol lavinia "finds Lavinia"
+ help marisol lavinia "sits down there"
- reveal! lavinia+marisol augustin "Neither will say"
+ hire teague hollis "starts at the bakery"
- couple.past hollis marisol "used to date"
- betray hollis teague "neglects to mention"
- find petra "gets her kiln"

== 4 Rise Twice
Dough rises twice; so does [Teague](teague)'s suspicion. A photo over the ovens puts [Marisol](marisol), at nineteen, on [his](teague) [boss](hollis)'s shoulders. [He](teague) quits, is talked round by the sourdough, and says nothing at home. [Lavinia](lavinia) lets [Marisol](marisol) drive [her](lavinia) to a [woman](lawyer) with a brass plate; half an hour's advice, and [she](lavinia) knows what a house is worth. [Dove](dove) relapses in a parked car. [Petra](petra), passing, drives it to the clinic.
+ discover teague hollis+marisol "A photo"
- boss hollis teague "boss"
- quit teague hollis "quits"
- reveal! teague marisol "says nothing"
- advisor.start lawyer lavinia "advice"
- help marisol lavinia "drive her"
- ill dove "relapses"
+ help petra dove "drives it to"

== 5 Cold Feet, Warm Floor
[Augustin](augustin) has [his](augustin) neck shaved three times in one week. On the third [Casimir](barber) locks the door, and the blind comes down on a kiss. At home, [he](augustin) asks [Lavinia](lavinia) how [her](lavinia) day was. It scares [her](lavinia). [Roxanne](roxanne) has picked a [donor](donor) out of a binder without [Petra](petra)'s knowledge: tall, cello, no allergies. [Hollis](hollis) leaves a loaf on the step of Number Seven. It isn't for [Teague](teague).
+ kiss augustin barber "kiss"
- cheat augustin lavinia "the blind comes down"
- sad lavinia augustin "scares her"
+ betray roxanne petra "without Petra's knowledge"
- find roxanne donor "picked a donor"
- gift hollis marisol "leaves a loaf"
- gift! hollis teague "isn't for Teague"

== 6 Block Party
The street closes, mouths open. [Dove](dove), ninety days sober, thanks [Petra](petra) over the karaoke microphone, which is how [Lavinia](lavinia) and [Augustin](augustin) hear that [their](augustin+lavinia) [daughter](dove) was ever back on anything. [Hollis](hollis) dances with [Marisol](marisol) once too slowly. [Teague](teague) swings a ladle. It hits [Roxanne](roxanne). In the ambulance [she](roxanne) tells the [driver](driver) to mind the bumps, since [she](roxanne) is pregnant, and [Petra](petra), squeezed in behind, hears it along with everyone on the radio channel.
- recover dove "ninety days sober"
+ reveal dove augustin+lavinia "karaoke microphone"
- parent augustin+lavinia dove "daughter"
- flirt hollis marisol "too slowly"
- jealous teague hollis "swings a ladle"
- injure roxanne teague "hits Roxanne"
- reveal roxanne driver "tells the driver"
+ discover petra roxanne "hears it"
- pregnant roxanne donor "pregnant"

== 7 Glaze
Silence at Eleven, apart from breaking pottery. [Petra](petra) moves into the kiln room and lets [Dove](dove) have the other half of it. [Marisol](marisol) is offered a promotion in [Tucson](@tucson), and the first person [she](marisol) shares it with is [Hollis](hollis). Guess who delivers the rolls to [her](marisol) office party? [Teague](teague) learns of it from a banner. [Lavinia](lavinia), [who](lavinia) has rehearsed the sentence on the dog, asks [Augustin](augustin) for [her](lavinia) half.
- sad petra roxanne "breaking pottery"
- move petra "moves into"
- housemate.start dove petra "the other half"
- hire? marisol "offered a promotion" @tucson
+ reveal marisol hollis "shares it with"
- discover teague marisol "learns of it"
+ divorce? augustin lavinia "asks Augustin for"

== 8 Half
[He](augustin) says yes before [she](lavinia) has finished, and then, because [she](lavinia) deserves the rest, says [Casimir](barber)'s name. [She](lavinia) laughs till the dog leaves the room. Twelve years [she](lavinia) thought it was [her](lavinia)! [Marisol](marisol) turns down [Hollis](hollis), [who](hollis) has proposed [Tucson](@tucson) for two. [Teague](teague), unaware, has already packed. [Roxanne](roxanne) reads aloud to a locked kiln-room door. By page ninety the key turns.
+ reveal augustin lavinia "says Casimir's name"
- divorce? augustin lavinia "says yes"
- happy lavinia "laughs"
- travel? hollis+marisol "Tucson for two" @tucson
+ reject marisol hollis "turns down"
- discover! teague marisol "unaware"
- reconcile? petra roxanne "the key turns"

== 9 Vacancy
A house with two names on the deed gets a third toothbrush: [Lavinia](lavinia) keeps upstairs, [Augustin](augustin) and [Casimir](barber) the ground floor, and [Dove](dove) sets the rules. [Teague](teague) sleeps at the bakery, of all places. [Hollis](hollis) throws [him](teague) a blanket and, with it, the truth: not once did [she](marisol) look at [him](hollis) that way. [Teague](teague) runs the nine blocks home. Number Seven is dark, the sofa gone.
+ housemate.start augustin+barber lavinia "third toothbrush"
- gift hollis teague "a blanket"
+ reveal hollis teague "the truth"
- love! marisol hollis "not once"
- breakup marisol teague "sofa gone"

== 10 Forwarding Address
Nobody on the street will admit to knowing where [Marisol](marisol) is. [She](marisol) is forty feet away, in [Petra](petra)'s kiln room, having begged [Petra](petra) and [Roxanne](roxanne) not to give [her](marisol) up. [Teague](teague) posts [his](teague) second ad: "Husband, unused, apologises." [Roxanne](roxanne)'s blood pressure climbs; [her](roxanne) [trainer](trainer), the worrying kind, sends [her](roxanne) straight to bed. [Casimir](barber) cuts [Lavinia](lavinia)'s hair and, asked whether [Augustin](augustin) sings at breakfast, starts to cry. [She](lavinia) comforts [him](barber).
- reveal! _ teague "will admit to"
+ flee marisol teague "kiln room"
- help petra+roxanne marisol "not to give her"
- reconcile? marisol teague "apologises"
- ill roxanne "blood pressure"
- advisor trainer roxanne "trainer"
- sad barber "starts to cry"
- help lavinia barber "comforts him"

== 11 Contractions
It's a snow day, and the baby has not read the forecast. [Petra](petra), [who](petra) was never going to be in the room, is in the room. [Lavinia](lavinia) boils things. A [boy](boy), furious, with a cellist's fingers, arrives at noon; [his](boy) [mothers](petra+roxanne) weep in stereo. Sent for towels, [Marisol](marisol) runs into the [man](teague) [she](marisol) is hiding from. [He](teague) is shoveling [her](marisol) path. Does either of [them](marisol+teague) speak?
+ birth roxanne boy "arrives"
- help petra roxanne "is in the room"
- help lavinia roxanne "boils things"
- parent petra+roxanne boy "mothers"
- happy petra+roxanne boy "weep in stereo"
- find marisol teague "runs into"
- flee marisol teague "hiding from"
- help teague marisol "shoveling her path"

== 12 Even
[They](marisol+teague) did. The wedding that never was takes place on the steps of Number Seven, with [Hollis](hollis) as best man, a six-tier loaf, and [Augustin](augustin) giving away the [bride](marisol). [Lavinia](lavinia), divorced as of Tuesday, catches the bouquet and hands it to [Dove](dove), a year clean. [Gwendolyn](gwendolyn), from across the street, wants to know when the even numbers get a party. [Petra](petra), [baby](boy) on [her](petra) shoulder, points [her](gwendolyn) at the pottery.
+ wedding marisol teague "wedding"
- advisor hollis teague "best man"
- divorce augustin lavinia "divorced"
- gift lavinia dove "hands it"
- recover dove "a year clean"
- neighbour gwendolyn petra "from across the street"
