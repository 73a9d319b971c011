%series Minor Offences
%lang en
%genre juvenile court drama, Manila, encyclopaedia episode summaries
%cast luz      | Judge Luzviminda Reyes; Judge Reyes; Luz; Reyes | f
%cast amado    | Amado Reyes; Amado | m
%cast jinky    | Jinky; Jinky Salonga | f
%cast bong     | Bong; Bonifacio Cruz | m
%cast rafa     | Atty. Rafael Yulo; Rafa; Yulo | m
%cast grace    | Grace Ocampo; Grace; Ocampo | f
%cast mayor    | Mayor Dimaano; Dimaano | m
%cast migs     | Migs; Miguel Dimaano | m
%cast social   | Tita Cora; Cora | f
%cast guard    | Mang Pol; Pol | m
%cast stepdad  | - | m
%cast nun      | Sister Amparo | f
%cast vendor   | - | f
%cast driver   | - | m
%cast twin     | - | m
%cast aide     | - | f
%cast boxer    | Kidlat | m

== 1 The Umbrella
[Judge Luzviminda Reyes](luz) hears thirty children a day and has none. The twenty-ninth is [Jinky](jinky), fourteen, caught with an umbrella belonging to [Mayor Dimaano](mayor). [She](jinky) claims that [she](jinky) found it. The [prosecutor](rafa), [Rafael Yulo](rafa), asks where; in the [mayor](mayor)'s car, says the [girl](jinky), where [she](jinky) also found the [mayor](mayor). The courtroom is cleared. [Tita Cora](social), the social [worker](social), begs [Jinky](jinky) to take it back. [Luz](luz) adjourns the case and goes home to [her](luz) [husband](amado) [Amado](amado), [who](amado) writes speeches for a living. For whom, [she](luz) knows only too well.
- parent! luz _ "has none"
- accuse _ jinky "caught with"
- steal? jinky mayor "caught with"
+ reveal jinky rafa "says the girl"
- accuse jinky mayor "also found the mayor"
- help? social jinky "begs Jinky"
- married amado luz "husband"
- colleague amado mayor "writes speeches"

== 2 Bong
[Bong](bong), fifteen, washes windscreens at the crossing below the court and is brought up for kicking in one of them. The car was driven by [Migs](migs), the [mayor](mayor)'s [son](migs), [who](migs) had splashed [him](bong) for fun. [Grace Ocampo](grace), the public [defender](grace), gets the young [driver](migs) to repeat the word [he](migs) used. It does not sound good in a courtroom. The [judge](luz) sentences the window [washer](bong) to wash [her](luz) windows, on the sixth floor, and asks [Mang Pol](guard), the [guard](guard), to hold on to [his](bong) belt. Below, in the dock corridor, [Jinky](jinky) throws [Bong](bong) half a boiled banana.
- attack bong migs "kicking in"
- accuse _ bong "brought up"
- parent mayor migs "son"
- attack migs bong "splashed"
- advisor grace bong "public defender"
+ reveal migs grace "repeat the word"
- boss luz guard "asks Mang Pol"
- help guard bong "hold on to"
+ gift jinky bong "half a boiled banana"

== 3 Speechwriter
The [mayor](mayor) wants the umbrella [girl](jinky) forgotten, and [Amado](amado) is to see to it over breakfast. [He](amado) butters [his](amado) [wife](luz)'s toast on both sides. [She](luz) lets [him](amado) get as far as the word "unstable". Then [she](luz) asks what a [man](amado) is paid for being ashamed of [his](amado) [wife](luz). [Amado](amado), [who](amado) once marched against a dictator beside [her](luz), and was braver than [she](luz) was, finds no answer. That night [he](amado) writes no speech, for the first time in years; [he](amado) writes a single line on the back of a menu, and [Luz](luz) finds it under the umbrella stand.
- boss mayor amado "is to see to it"
- betray? amado luz "over breakfast"
- married amado luz "wife"
- threaten? mayor jinky "forgotten"
- accuse luz amado "ashamed of his wife"
- create! amado "writes no speech"
+ create amado "writes a single line"
- find luz "finds it"

== 4 Stepfather
A [man](stepdad) in a clean shirt comes to fetch [Jinky](jinky) home. [She](jinky) hides behind [Tita Cora](social). [He](stepdad) is the [one](stepdad) [who](stepdad) sent [her](jinky) to the car, and [he](stepdad) was paid. [Grace](grace) would like to ask [him](stepdad) how much, but [Yulo](rafa) is quicker: the [prosecutor](rafa) [who](rafa) is supposed to lock up the [child](jinky) puts the question in [his](rafa) softest voice, and the clean shirt begins to stick. The [stepfather](stepdad) runs for it. On the stairs [he](stepdad) meets a bucket of soapy water, and behind the bucket, [Bong](bong). [Ocampo](grace) looks at [her](grace) [opponent](rafa) for the first time as if [he](rafa) were a person.
- return? jinky "fetch Jinky home"
- help social jinky "hides behind"
- kin jinky stepdad "stepfather"
+ betray.past stepdad jinky "sent her"
- gift.past _ stepdad "was paid"
- accuse rafa stepdad "puts the question"
- flee stepdad "runs for it"
- attack bong stepdad "bucket of soapy water"
- enemy grace rafa "opponent"
- love.start grace rafa "as if he were"

== 5 Typhoon Signal
The city is under water and court sits by candle. No case is called. Three juveniles, two lawyers, one [judge](luz) and a [guard](guard) share a tin of sardines and the stories that go with it. [Mang Pol](guard) was a boxer once. [Cora](social) was a nun, for eleven days. Frogs come up the steps. [Jinky](jinky) teaches [Luz](luz) a card game in which the low cards beat the high. Nobody speaks of the [mayor](mayor), [whose](mayor) portrait floats past the window, face up, towards the bay. Near morning [Rafa](rafa), thinking [her](grace) asleep, lays [his](rafa) robe over [Grace](grace). [She](grace) is not asleep.
- advisor jinky luz "teaches Luz"
- reveal! _ mayor "Nobody speaks"
+ help rafa grace "lays his robe"
- discover! rafa grace "thinking her asleep"

== 6 The Vendor
A fish [vendor](vendor) swears that [she](vendor) saw the umbrella given to the [girl](jinky), as a present, by the [mayor](mayor)'s [son](migs). It would make an innocent gift out of everything. [Grace](grace) asks which hand. The left, says the [witness](vendor). [Migs](migs), [who](migs) is sitting in the public seats because [his](migs) [father](mayor) made [him](migs), holds up [his](migs) left arm, which ends at the elbow: a firecracker, when [he](migs) was nine. There is a laugh; it is not meant kindly. [He](migs) goes very red, gets up and tells the court that [he](migs) does not know the [girl](jinky) and that the [woman](vendor) has been bought. [His](migs) [father](mayor) closes [his](mayor) eyes.
- gift? migs jinky "as a present"
- parent mayor migs "son"
+ betray vendor _ "swears"
- injure.past migs "ends at the elbow"
- meet! jinky migs "does not know"
+ reveal migs _ "tells the court"
- betray.past mayor _ "has been bought"
- sad mayor "closes his eyes"

== 7 Disowned
[Dimaano](mayor) puts [his](mayor) [son](migs) out of the house with one suitcase and no driver. The [driver](driver) goes along all the same: [he](driver) has been with the [boy](migs) since the firecracker. [The two](driver+migs) sleep in the car at the crossing, where [Bong](bong) wakes [them](driver+migs) by wiping the windscreen. It is the new one. The [washer](bong) and the [washed](migs) look at each other. [Migs](migs) says the word that [he](migs) ought to have said in court. [Bong](bong), [who](bong) has been called worse, tells [him](migs) where a shower can be had for five pesos, and lends [him](migs) five.
- parent mayor migs "son"
+ reject mayor migs "out of the house"
- boss mayor driver "driver"
- help driver migs "goes along"
- meet bong driver "wakes them"
+ reconcile bong migs "ought to have said"
- gift bong migs "lends him"

== 8 Recusal
An [aide](aide) of the [mayor](mayor) has discovered that [Judge Reyes](luz) is married to a [man](amado) on the city payroll. The press has it by noon. [She](luz) ought to withdraw; [Amado](amado) goes [her](luz) one better and withdraws himself, on television, in the finest speech [he](amado) ever wrote, and the last sentence is the one on the menu: [my](amado) [wife](luz) is the only honest thing [I](amado) ever signed. The [mayor](mayor) throws a shoe at the set. Unemployed, [Amado](amado) comes up to the sixth floor, where the [woman](luz) [he](amado) has just lost [his](amado) living for is peeling a mango. [She](luz) gives [him](amado) the bigger half.
- discover aide luz "has discovered"
- married amado luz "married"
- reveal aide _ "The press has it"
- quit? luz "ought to withdraw"
+ quit amado mayor "withdraws himself"
- create amado "finest speech"
- love amado luz "only honest thing"
- attack mayor _ "throws a shoe"
- gift luz amado "bigger half"

== 9 Safe House
[Jinky](jinky) is lodged with [Sister Amparo](nun), [who](nun) keeps bees and a shotgun for the monkeys. [Cora](social) is the only [one](social) [who](social) has the address. [She](social) is stopped on the footbridge by [Jinky](jinky)'s [stepfather](stepdad), out on bail, and another [man](twin) so like [him](stepdad) that [she](social) believes [she](social) is fainting: [his](stepdad) [twin](twin). [They](stepdad+twin) do not need to hurt [her](social). [They](stepdad+twin) need only mention [her](social) [grandson](boxer)'s gym. [Tita Cora](social), [who](social) has lied for a thousand children, tells the truth about [one](jinky). Then [she](social) runs all the way to the court, in one shoe, to say what [she](social) has done.
- housemate.start jinky nun "lodged with"
- kin jinky stepdad "stepfather"
- sibling stepdad twin "twin"
- threaten stepdad+twin social "need only mention"
- kin boxer social "grandson"
+ betray social jinky "tells the truth about"
- reveal social stepdad+twin "tells the truth about"
- reveal? social luz "say what she"

== 10 Bees
It takes [Pol](guard), [Rafa](rafa), [Grace](grace) and a car with a polite one-armed [boy](migs) at the wheel forty minutes to reach the convent. It took the [brothers](stepdad+twin) thirty. When the [rescuers](grace+guard+migs+rafa) come through the gate, [one](stepdad) of the [twins](stepdad+twin) is up a tree and the [other](twin) is in the well, and on the rim, veil down, sits the [nun](nun), explaining to [him](twin) about queens. [Jinky](jinky) had only to open the hives. [She](jinky) has been stung as well, eleven times, and will not have it treated until [Bong](bong) has been told that [she](jinky) counted.
- travel grace+guard+migs+rafa "reach the convent"
- rescue? grace+guard+migs+rafa jinky "the rescuers"
- sibling stepdad twin "brothers"
+ attack jinky stepdad+twin "open the hives"
- flee stepdad "up a tree"
- injure jinky _ "stung"
- treat! jinky _ "not have it treated"

== 11 Hearing
It is not the [girl](jinky)'s hearing any longer. [Yulo](rafa), against the orders of [his](rafa) superior, charges the [mayor](mayor); [Grace Ocampo](grace), [who](grace) has defended all [her](grace) life, sits down beside [him](rafa) to prosecute. Called as a witness, the [vendor](vendor) asks for a left-handed glove and weeps. [Jinky](jinky) speaks for eleven minutes. [She](jinky) speaks to nobody but the [judge](luz), as [she](jinky) might over cards. [Dimaano](mayor)'s counsel has no questions. His [client](mayor) has one: what has the [child](jinky) been promised? An umbrella, says [Jinky](jinky). [Mine](jinky) was taken.
+ accuse rafa mayor "charges the mayor"
- colleague.start grace rafa "sits down beside"
- sad vendor "weeps"
- reveal vendor _ "left-handed glove"
+ reveal jinky luz "speaks for eleven minutes"
- steal.past _ jinky "was taken"

== 12 The Low Cards
[Dimaano](mayor) gets fourteen years. [He](mayor) asks to speak to [his](mayor) [son](migs); [Migs](migs) sends a speech by [Amado](amado), [who](amado) writes for the poor now, at the poor's prices. [Grace](grace) finds that [she](grace) has been carrying a robe around for a month and takes it back to its [owner](rafa), [who](rafa) asks if [she](grace) would not rather keep it, with [him](rafa) in it. [She](grace) would. [Bong](bong) is to be apprenticed to the old [boxer](guard) and faints at the sight of the gloves. And [Luz](luz), [who](luz) has never had a child, signs one last paper. From Monday the [girl](jinky) deals the cards at breakfast.
- arrest _ mayor "fourteen years"
- parent mayor migs "son"
- reject migs mayor "sends a speech"
- help amado _ "for the poor"
- gift grace rafa "takes it back"
+ propose rafa grace "with him in it"
- couple.start grace rafa "She would"
- advisor? guard bong "apprenticed"
- ill bong "faints"
+ parent.start luz jinky "signs one last"
