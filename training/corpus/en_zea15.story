%series Jasmine Towers
%lang en
%genre Manila soap set in one apartment block, channel listings
%cast ligaya | Ligaya Santos; Ligaya | f
%cast dodong | Dodong | m
%cast vivian | Vivian Co; Vivian | f
%cast ramil | Ramil Santos; Ramil | m
%cast crispin | Crispin Co; Crispin | m
%cast teresita | Teresita; Tita Tess | f
%cast amihan | Amihan | f
%cast kiko | Kiko | m
%cast javier | Dr. Javier Luna; Luna; Javier | m
%cast cop | Lieutenant Abad; Abad | f
%cast priest | Father Mon | m
%cast loan | Big Boy | m
%cast parents | - | g
%cast rider | - | m
%cast dcwoman | - | f
%cast baby | - | f

== 1
Back from eleven years as a maid in [Dubai](@dubai), [Ligaya Santos](ligaya) finds [her](ligaya) [husband](ramil) [Ramil](ramil) sharing the flat [she](ligaya) paid for with [Vivian Co](vivian), [whom](vivian) [he](ramil) introduces as a cousin. [Their](ligaya+ramil) [son](kiko) [Kiko](kiko) calls [Vivian](vivian) Mama. [Dodong](dodong), the building's [guard](dodong), carries [Ligaya](ligaya)'s boxes to the laundry room on the roof and offers [her](ligaya) [his](dodong) folding bed.
+ return ligaya "Back from" @dubai
- married ligaya ramil "husband"
- housemate ramil vivian "sharing the flat"
- betray ramil ligaya "introduces"
- kin! ramil vivian "cousin"
- parent ligaya+ramil kiko "son"
+ discover ligaya ramil "finds"
- parent! vivian kiko "Mama"
- gift dodong ligaya "offers"
- help dodong ligaya "folding bed"

== 2
[Ligaya](ligaya) takes in washing from twelve floors and reads the building like a diary: whose collar bears whose lipstick, who has stopped sleeping. [Vivian](vivian)'s [brother](crispin) [Crispin](crispin), [landlord](crispin) of the lot, doubles the rent of anybody who gives [her](ligaya) work. [Tita Tess](teresita), the retired [judge](teresita) in 4B, sends down nine pillowcases and a statute. [Kiko](kiko), on a dare from no one, brings [his](kiko) [mother](ligaya) a mango.
- hire ligaya _ "takes in washing"
+ threaten crispin _ "doubles the rent"
- sibling crispin vivian "brother"
- help teresita ligaya "statute"
- gift kiko ligaya "mango"
- parent ligaya kiko "mother"

== 3
[Amihan](amihan), a nursing [student](amihan) with a baby bump under [her](amihan) uniform, tells [Ligaya](ligaya) over the ironing who put it there: the [landlord](crispin). [He](crispin) has given [her](amihan) money for a clinic in [Pasay](@pasay), and threatened to report [her](amihan) [parents](parents), [who](parents) live in the basement without a contract. [Ligaya](ligaya) gives the money back to [him](crispin), in coins, from the fourth-floor gallery.
+ pregnant amihan crispin "baby bump"
- reveal amihan ligaya "tells Ligaya"
- gift crispin amihan "given her money"
- threaten crispin amihan "threatened"
- accuse? crispin parents "report"
- parent parents amihan "parents"
- gift ligaya crispin "gives the money back"

== 4
[Crispin](crispin) has the padlock on the roof changed. [Dodong](dodong) opens it with a hairpin and is fired on the spot; the tenants strike, hanging every sheet in the house from the balconies. [Dr. Javier Luna](javier), [who](javier) runs a clinic out of a garage, climbs through the linen to look at [Amihan](amihan), [whose](amihan) blood pressure is frightening, and stays because of the [laundress](ligaya).
- help dodong ligaya "opens it"
+ quit dodong crispin "fired"
- treat amihan javier "look at"
- ill amihan "blood pressure"
+ love javier ligaya "because of"

== 5
[Ramil](ramil) comes up the stairs, contrite and unshaven: [Vivian](vivian) has thrown [him](ramil) out for betting [her](vivian) pearls on a cockfight. [He](ramil) kneels on a wet floor. "[You](ramil) may mop it," says [his](ramil) [wife](ligaya). [Kiko](kiko) watches through the banisters and, that same night, asks if [he](kiko) may sleep upstairs. A [loan shark](loan) called [Big Boy](loan) has a different question for [Ramil](ramil).
- return ramil "comes up"
- sad ramil "contrite"
+ breakup vivian ramil "thrown him out"
- betray ramil vivian "betting her pearls"
- reconcile? ligaya ramil "kneels"
- reject ligaya ramil "mop it"
- married ligaya ramil "wife"
+ move? kiko ligaya "sleep upstairs"

== 6
[Tita Tess](teresita) drags [Crispin](crispin) before the barangay council, without a robe but with [her](teresita) glasses low on [her](teresita) nose. On the way home [she](teresita) is run down by a motorcycle without a plate. [Luna](javier) sets [her](teresita) hip; [she](teresita) dictates the judgment through the anaesthetic. [Vivian](vivian) recognises the motorcycle. It is parked in [her](vivian) own garage.
- accuse teresita crispin "drags"
+ injure teresita _ "run down"
- treat teresita javier "sets her hip"
- create teresita "dictates"
+ discover vivian crispin "recognises"

== 7
[Vivian](vivian) and [Ligaya](ligaya) have a shouting match in the lift, which stops between floors. Two hours and one thermos later each has learned about [Ramil](ramil) what the other never wanted to know. [Vivian](vivian) tells [her](ligaya) about the motorcycle, too, as one tells a hairdresser. When the doors open [Kiko](kiko) is standing there, with [Dodong](dodong)'s hammer. [They](ligaya+vivian) [both](ligaya+vivian) take [his](kiko) hand.
+ quarrel ligaya vivian "shouting match"
- discover ligaya+vivian ramil "learned"
+ reveal vivian ligaya "tells her"
- help ligaya+vivian kiko "take his hand"

== 8
[Big Boy](loan)'s men take [Ramil](ramil) from the barber's chair. The ransom is the price of the flat. [Ligaya](ligaya), against advice, sells it, to [Vivian](vivian), [who](vivian) pays in tears; [Lieutenant Abad](cop) counts the bag at the drop and whistles. [Ramil](ramil) comes out of the car boot shaved on one side. [He](ramil) takes the first jeepney going anywhere and does not turn around.
+ abduct loan ramil "take Ramil"
+ rescue ligaya ramil "ransom"
- threaten loan _ "ransom"
- gift ligaya vivian "sells"
- help vivian ligaya "pays in tears"
- sad vivian "tears"
- flee ramil "first jeepney"

== 9
A typhoon takes off the roof. [Amihan](amihan) gives birth on [Teresita](teresita)'s dining table, [Luna](javier) holding a torch in [his](javier) teeth, [Father Mon](priest) the basin. A [girl](baby). [Crispin](crispin), cornered on the landing by thirty tenants in pyjamas, is asked by the young [mother](amihan) what [his](crispin) [child](baby) should be called. [He](crispin) looks at [her](baby). For once [he](crispin) asks for time.
- lose _ "takes off"
+ birth amihan baby "gives birth"
- treat amihan javier "holding a torch"
- help priest amihan "the basin"
- parent amihan baby "mother"
- parent crispin baby "child"

== 10
The police recover the motorcycle; [Crispin](crispin) gives himself up before it can be traced, and tells [Abad](cop) that [he](crispin) paid the [rider](rider) two hundred pesos. [Vivian](vivian) visits [him](crispin) with noodles and inherits the keys. First of all [she](vivian) rehires [Dodong](dodong), then has the folding bed, with ceremony, burned. On its ashes [Luna](javier) finds a note from [Ligaya](ligaya): dinner, seven o'clock, bring the stethoscope.
+ arrest cop crispin "gives himself up"
- reveal crispin cop "tells Abad"
- attack.past crispin teresita "paid the rider"
- hire.past rider crispin "paid"
- gift vivian crispin "noodles"
- find vivian crispin "inherits the keys"
- hire dodong vivian "rehires"
- find javier "finds"
- invite ligaya javier "dinner"

== 11
[Kiko](kiko), [who](kiko) has stopped calling anybody Mama, is knocked off [his](kiko) bicycle and wakes up in the clinic with two [women](ligaya+vivian) asleep on either side of [him](kiko). [He](kiko) tries out the word on the thinner of [them](ligaya+vivian), very softly. [Ligaya](ligaya) does not open [her](ligaya) eyes, so as not to frighten it. [Javier](javier), at the door, counts the stitches; there are seven, and none [he](javier) would care to lose.
- injure kiko "knocked off"
- recover kiko "wakes up"
- treat kiko javier "stitches"
+ reconcile kiko ligaya "tries out the word"

== 12
[Ramil](ramil) sends a postcard from [Davao](@davao): [he](ramil) has found work and, [he](ramil) writes, a decent [woman](dcwoman); the annulment can go through. [Tita Tess](teresita), on two canes, officiates at the first wedding held on the new roof, to which every floor has brought its ladder. [Dodong](dodong) gives the [bride](ligaya) away, with a face that makes [Amihan](amihan) look twice. [Vivian](vivian), holding [Kiko](kiko)'s tie, takes one step back into the sheets, and finds that [she](vivian)'s crying, and that nobody minds.
- hire ramil _ "found work"
- reveal ramil _ "writes"
- couple dcwoman ramil "decent woman"
- divorce ligaya ramil "annulment"
+ wedding javier ligaya "wedding"
- love amihan dodong "look twice"
- advisor dodong ligaya "gives the bride away"
- sad vivian "crying"
