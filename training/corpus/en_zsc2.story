%series Table for Nobody
%lang en
%genre dramedy about a Greek family restaurant in Melbourne, recap column
%cast toula    | Fotoula Kalogeras; Toula | f
%cast spiro    | Spiro Kalogeras; Spiro | m
%cast yiayia   | Yiayia Stamatia; Stamatia | f
%cast con      | Con Kalogeras; Con | m
%cast vicki    | Vasiliki Kalogeras; Vicki | f
%cast merrin   | Merrin Hogarth; Merrin | f
%cast dinh     | Dinh Van Tran; Dinh | m
%cast gaspar   | Gaspar Vella; Vella; Gaspar | m
%cast rhonda   | Rhonda Tully; Rhonda | f
%cast critic   | Bartholomew Sedge; Sedge | m
%cast kitty    | Kitty | f
%cast doc      | Dr Ambani | m
%cast baby     | - | m
%cast sgt      | Sergeant Fenech; Fenech | f
%cast pavlo    | Pavlo | m

== 1 Opening Credits
Welcome to the Ithaki in [Oakleigh](@oakleigh), where [Spiro Kalogeras](spiro) burns the lamb, [his](spiro) [wife](toula) [Toula](toula) tells the customers it's a regional style, and [his](spiro) [mother](yiayia) [Yiayia Stamatia](yiayia) spits on anyone [she](yiayia) is fond of. Last night the pilot dropped a bomb on [them](spiro+toula+yiayia) before the entrées: [Spiro](spiro)'s little [brother](con) [Con](con), not heard of since the fishing boat went down ten years ago, strolled in and ordered the squid. The old [lady](yiayia) passed out into the taramasalata. [Spiro](spiro) hit [him](con) with a tray, then hugged [him](con), then hit [him](con) again.
- married spiro toula "wife"
- parent yiayia spiro "mother"
- sibling con spiro "brother"
+ return con "strolled in"
- ill yiayia "passed out"
- attack spiro con "with a tray"
- reconcile con spiro "hugged him"

== 2 Squid Pro Quo
So where has the dead [man](con) been? In [Darwin](@darwin), on a pearl lugger, and under a false name because a certain [Gaspar Vella](gaspar) had lent [him](con) forty thousand. [Toula](toula), [who](toula) does the books, smells trouble; [her](toula) [daughter](vicki) [Vicki](vicki), [who](vicki) was eight at the memorial service, just thinks [her](vicki) [uncle](con) is the coolest thing since frappé. The new [dishwasher](dinh), [Dinh](dinh), gets two lines and the best laugh. And that blonde [woman](merrin) at table six [who](merrin) pays cash and weeps into the menu? Hold that thought.
+ betray.past con _ "under a false name"
- gift.past gaspar con "lent him"
- travel.past con "In Darwin" @darwin
- parent toula vicki "daughter"
- kin con vicki "uncle"
- die! con "memorial service"
- hire dinh "new dishwasher"
- sad merrin "weeps"

== 3 Table Six
The [weeper](merrin) gets a name, [Merrin Hogarth](merrin), and a marriage certificate: [she](merrin) is [Con](con)'s [wife](merrin), or the [wife](merrin) of the [man](con) [he](con) was in [Darwin](@darwin). [He](con) skipped town while [she](merrin) was at the dentist. [Con](con) hides in the cool room, [Spiro](spiro) denies that [he](spiro) has a [brother](con), and [Vicki](vicki), hopeless [liar](vicki), goes pink to the ears. It's [Stamatia](yiayia) [who](yiayia) takes the [stranger](merrin) by the elbow, sits [her](merrin) down and feeds [her](merrin) until [she](merrin) can speak. [She](merrin) is four months gone. The [grandmother-to-be](yiayia) drags the [absconder](con) out from among the lettuces by [his](con) collar.
+ married con merrin "wife"
- flee.past con merrin "skipped town"
- flee con merrin "cool room"
- sad merrin "weeper"
- betray spiro merrin "denies"
- sibling con spiro "brother"
- kin? baby yiayia "grandmother-to-be"
- help yiayia merrin "feeds her"
+ pregnant merrin con "four months gone"

== 4 The Sedge Report
Critic night. [Bartholomew Sedge](critic), [who](critic) closed two places on our street with one column each, books for four and comes alone. Naturally the oven dies. The [dishwasher](dinh), [who](dinh), it turns out, ran a kitchen in [Da Nang](@danang), cooks eleven dishes on a camp stove, and the [owner](spiro), red in the face, carries them out as [his](spiro) own. The feared [guest](critic) asks to shake the [cook](dinh)'s hand. [Spiro](spiro) holds out [his](spiro); from behind the hatch, [Vicki](vicki) says loudly [whose](dinh) it ought to be. [Her](vicki) [father](spiro) doesn't speak to [her](vicki) until the credits.
- quit.past _ critic "closed two places"
- boss.past dinh _ "ran a kitchen" @danang
- create dinh "cooks eleven dishes"
- boss spiro dinh "owner"
+ betray spiro critic "as his own"
- reveal vicki critic "says loudly"
- parent spiro vicki "father"
- quarrel spiro vicki "doesn't speak"

== 5 A Word With Mr Vella
The [lender](gaspar) comes to lunch. [He](gaspar) is small, courteous and Maltese, [he](gaspar) eats a custard pie with a spoon, and [he](gaspar) lets it be understood that restaurants are very flammable. [Toula](toula) pays [him](gaspar) two thousand out of the wedding tin. [Con](con) swears to [his](con) pregnant [wife](merrin) that [he](con) will find honest work; [he](con) finds a horse, and the horse finds a rabbit hole. When [Merrin](merrin) learns where the pram money went, [she](merrin) moves in with [Dinh](dinh)'s [landlady](rhonda), [Rhonda Tully](rhonda), across the road. [Rhonda](rhonda) has no time for men and a shotgun over the fridge.
+ threaten gaspar con+spiro+toula "very flammable"
- gift toula gaspar "pays him"
- married con merrin "wife"
- pregnant merrin con "pregnant"
- hire? con "honest work"
- lose con "rabbit hole"
- discover merrin con "learns"
+ move merrin rhonda "moves in with"
- neighbour con+spiro+toula rhonda "across the road"
- housemate dinh rhonda "landlady"

== 6 Two Stars
The review is in. [Sedge](critic) gives two stars. They are for the [dishwasher](dinh). [Spiro](spiro) reads it aloud. [Spiro](spiro) stops. [Toula](toula) laughs. [Stamatia](yiayia) frames the page. [Spiro](spiro) throws [Dinh](dinh) out. [Vicki](vicki) goes after [Dinh](dinh). [She](vicki) has liked [him](dinh) for months. At the tram stop [she](vicki) says so to [Dinh](dinh). [He](dinh) is flattered, but there is [Kitty](kitty). Who is [Kitty](kitty)? [Kitty](kitty) is a pastry [cook](kitty). The tram comes. [Vicki](vicki) walks home. On the way [she](vicki) passes a [man](pavlo) with a can. It smells of petrol.
- create critic "gives two stars"
+ quit dinh spiro "throws Dinh out"
- love vicki dinh "has liked him"
- confess vicki dinh "says so"
- couple dinh kitty "there is Kitty"
- reject dinh vicki "flattered"

== 7 Flammable
Well, they did it. The Ithaki goes up at 1.15 a.m. with [Yiayia](yiayia) asleep over the kitchen, and the [one](dinh) [who](dinh) runs up the burning stairs isn't one of [her](yiayia) [sons](con+spiro), [who](con+spiro) are in the yard blaming each other, but the sacked [dishwasher](dinh), [who](dinh) saw the glow from the tram stop. [He](dinh) gets [her](yiayia) out over the roof. [His](dinh) hands are in ribbons. [Dr Ambani](doc) picks glass from them for three hours while [Spiro](spiro), in [his](spiro) singlet, waits in the corridor with a speech [he](spiro) never gets to give. [Sergeant Fenech](sgt) wants to know who profits.
- attack _ con+spiro+toula "they did it"
- lose con+spiro+toula "goes up"
- parent yiayia con+spiro "sons"
- quarrel con spiro "blaming each other"
+ rescue dinh yiayia "gets her out"
- injure dinh "in ribbons"
- treat dinh doc "picks glass"
- investigate sgt "wants to know"
- quit.past dinh spiro "sacked"

== 8 Who Profits
The insurance, as the [sergeant](sgt) soon establishes, was doubled a week before by [Toula](toula). That's how the [woman](toula) [who](toula) paid off a [gangster](gaspar) out of the wedding tin ends up in a cell in [Moorabbin](@moorabbin). [Spiro](spiro) sells [his](spiro) boat to raise the bail. Guess [who](vicki) remembers the [man](pavlo) with the can! But when [Vicki](vicki) picks [him](pavlo) out of [Fenech](sgt)'s photographs, it's none of the [Maltese](gaspar)'s boys. It is [Pavlo](pavlo), [who](pavlo) delivers the [critic](critic)'s wine. Meanwhile the [hero](dinh) of the roof lies in a ward full of flowers, being read to by a very small pastry [cook](kitty) and being fed by a very large [grandmother](yiayia).
- investigate sgt toula "establishes"
+ arrest sgt toula "ends up in a cell"
- lose spiro "sells his boat"
- help spiro toula "raise the bail"
+ discover vicki pavlo "picks him out"
- colleague critic pavlo "delivers"
- help kitty dinh "being read to"
- help yiayia dinh "being fed"
- gift.past toula gaspar "paid off"
- rescue.past dinh yiayia "hero of the roof"
- ill dinh "lies in a ward"

== 9 Corked
Did [Sedge](critic) have the place burnt down over two stars? [He](critic) did not, and this week's script is at pains to be fair to [him](critic). [His](critic) [driver](pavlo) did it for [Rhonda](rhonda), of all people, [who](rhonda) wanted the whole corner for flats. The [landlady](rhonda) sees the police coming, takes the shotgun off the fridge and [her](rhonda) [lodger](merrin) as a shield. [Con](con), [who](con) has run from everything in this series so far, walks up the path with [his](con) hands raised and offers himself in exchange. The gun goes off. It hits the letter box. [Toula](toula) is let out in time for the ambulance: nobody is hurt, but the waters have broken.
- attack! critic con+spiro+toula "have the place burnt"
- attack pavlo con+spiro+toula "did it for"
- boss rhonda pavlo "for Rhonda"
+ abduct rhonda merrin "as a shield"
- housemate merrin rhonda "lodger"
- flee.past con _ "run from everything"
+ rescue con merrin "in exchange"
- arrest.end toula "let out"
- injure! _ "nobody is hurt"
- birth? merrin "waters"

== 10 Small Plates
A [boy](baby), three kilos, black hair, the lungs of a fishmonger. [His](baby) [father](con), [who](con) fainted, comes to with the [baby](baby) on [his](con) chest and the [mother](merrin) looking at [him](con) as [she](merrin) hasn't since [Darwin](@darwin). [Merrin](merrin) doesn't say [she](merrin) has pardoned the [runaway](con). [She](merrin) says [he](con) may hold the bottle. [Spiro](spiro) finally delivers [his](spiro) speech to the [man](dinh) with the bandaged hands; it consists of one word, "partner", and a key. [Dinh](dinh) asks for a day to think. [Vicki](vicki), very grown up, invites [Kitty](kitty) for coffee. By the second cup the two [girls](kitty+vicki) are thick as thieves.
+ birth merrin baby "A boy"
- parent con baby "father"
- parent merrin baby "mother"
- flee.past con merrin "runaway"
- injure.past dinh "bandaged hands"
- ill con "fainted"
- reconcile! con merrin "doesn't say"
- hire? dinh spiro "partner"
- gift spiro dinh "a key"
- invite vicki kitty "invites"
- friend.start kitty vicki "thick as thieves"

== 11 The Bill
Rebuilding costs money, and [Gaspar Vella](gaspar) has it. The small courteous [man](gaspar) offers terms that make [Toula](toula) cross herself. It is then that [Yiayia](yiayia), not a line to say all night, shuffles over and calls [him](gaspar) by a nickname. [They](gaspar+yiayia) were [neighbours](gaspar+yiayia) on the boat from [Piraeus](@piraeus) in '58; [he](gaspar) was six, [he](gaspar) fell in the harbour, and a [girl](yiayia) of eighteen jumped in after [him](gaspar). The old debt is weighed against the new one. [Vella](gaspar) tears up the paper, kisses the hand of [his](gaspar) [lifesaver](yiayia) and takes home a custard pie. And [Con](con)? For once owing nothing to anybody, [he](con) doesn't know what to do with [his](con) evenings.
- gift? gaspar toula "offers terms"
- sad toula "cross herself"
- neighbour.past gaspar yiayia "neighbours on the boat"
+ rescue.past yiayia gaspar "jumped in after him"
+ help gaspar con "tears up the paper"
- kiss gaspar yiayia "kisses the hand"
- reveal yiayia gaspar "by a nickname"
- travel.past gaspar+yiayia "boat from Piraeus" @piraeus

== 12 Ithaki Da Nang
[Stamatia](yiayia) doesn't live to see the new sign. [She](yiayia) goes on a Tuesday, in [her](yiayia) chair, [her](yiayia) [grandson](baby) asleep in [her](yiayia) lap. [Her](yiayia) [sons](con+spiro) carry the coffin with [Dinh](dinh) and, at [his](gaspar) own request, the [boy](gaspar) from the harbour. Afterwards the doors open for the first time. The new [partner](dinh) and [Kitty](kitty) send out lamb with lemongrass; the [critic](critic) queues like everyone else. [Merrin](merrin) takes the chair next to [Con](con)'s, then, after a bit, [his](con) hand. [Vicki](vicki) leaves for cooking school in [Lyon](@lyon) without looking back. Three stars from your columnist.
+ die yiayia "goes on a Tuesday"
- kin baby yiayia "grandson"
- parent yiayia con+spiro "sons"
- colleague.start dinh spiro "new partner"
- help dinh+gaspar con+spiro "carry the coffin"
- create dinh+kitty "send out"
+ reconcile con merrin "his hand"
- travel vicki "leaves" @lyon
