%series Kestrel County
%lang en
%genre crime procedural: a sheriff's office on the Montana plains, recap log
%cast lupe | Sheriff Lupe Arriaga; Lupe Arriaga; Lupe; Arriaga | f
%cast harlan | Harlan Coe; Harlan; Coe | m
%cast noor | Dr Noor Haddad; Noor; Haddad | f
%cast consuelo | Consuelo Arriaga; Consuelo | f
%cast birdie | Birdie Coe; Birdie | f
%cast greer | Greer Lindley; Greer | f
%cast thad | Thaddeus Voss; Thaddeus; Thad | m
%cast ruth | Ruth Voss; Ruth | f
%cast caleb | Caleb Voss; Caleb | m
%cast emile | Emile Boudreau; Emile; Boudreau | m
%cast hitch | Wren | f
%cast trucker | - | m
%cast vetman | Dr Ansel Pope; Pope | m
%cast preacher | Pastor Grimes; Grimes | m
%cast chopper | - | f
%cast foal | - | m
%cast dog | - | n
%cast hitchmum | - | f
%cast abuela | - | f
%cast agent | Special Agent Yoo; Yoo | f

== 1 Black Ice
At mile sixty a pickup stands nose down in the creek, and in it, seat belt fastened, sits the richest [rancher](thad) in the county with a hole behind [his](thad) ear. [Sheriff Lupe Arriaga](lupe) knew [Thaddeus Voss](thad); [he](thad) paid for [her](lupe) opponent's billboards. [Her](lupe) [deputy](harlan), [Harlan Coe](harlan), photographs everything twice. A [trucker](trucker) saw a [hitchhiker](hitch) climb down the bank, then changes [his](trucker) mind. It falls to [Lupe](lupe) to drive out to the ranch. [Ruth Voss](ruth) hears [her](lupe) through, asks who will feed the horses now, and only when the [sheriff](lupe) has left does the [widow](ruth) put [her](ruth) fist through the screen door.
+ die thad "hole behind his ear"
- enemy.past lupe thad "opponent's billboards"
- boss lupe harlan "deputy"
- investigate harlan _ "photographs everything"
- discover trucker hitch "saw"
- travel lupe ruth "drive out"
- reveal lupe ruth "hears her through"
- married.past ruth thad "widow"
- sad ruth "fist"

== 2 Next of Kin
[Caleb Voss](caleb), not seen since the quarrel over the gas wells, flies in for the funeral and sits on the wrong side of the aisle. [Ruth](ruth) is not [his](caleb) mother, as [he](caleb) reminds [Pastor Grimes](preacher) during the hymn; [his](caleb) [father](thad) merely married [her](ruth). [Lupe](lupe)'s [sister](consuelo), [who](consuelo) happens to be mayor, reads the eulogy. Afterwards [Consuelo](consuelo) takes the [sheriff](lupe) aside by the potato salad: the gas company would like a quick arrest, and so would the council. [Harlan](harlan), [whose](harlan) own [sister](birdie) has done the catering, drops a tray at the right moment. Who, [Birdie](birdie) asks [him](harlan), was the skinny [kid](hitch) [she](birdie) gave a sandwich to on the night of the murder?
- return caleb "flies in"
- quarrel.past caleb thad "quarrel"
- parent! ruth caleb "not his mother"
- parent thad caleb "father"
- wedding.past ruth thad "married her"
- sibling consuelo lupe "sister"
- create consuelo "eulogy"
- arrest? _ "quick arrest"
- sibling birdie harlan "sister"#2
+ reveal birdie harlan "asks him"
- gift.past birdie hitch "gave"
- kill.past _ thad "murder"

== 3 Cold Storage
"Small calibre, close up, no struggle," dictates [Dr Noor Haddad](noor), county [coroner](noor) since the last one retired to [Tucson](@tucson). "[He](thad) knew whoever did it." [She](noor) also finds what the dead [man](thad)'s insurers will not like: in six months [Thad](thad) would have been gone anyway, liver first. [Noor](noor) has been lodging with [Lupe](lupe) since the flood, two doors down from the room that [Greer](greer) emptied last spring. [Greer](greer), a bush [pilot](greer), took the good skillet and left the dog's dish. Tonight [she](greer) rings from the airfield. The [sheriff](lupe)'s [ex](greer) has seen, from above, a burned patch on Voss land where nobody burns.
- die.past thad "dead man"
- discover noor thad "finds"
- ill.past thad "liver first"
- hire.past noor "county coroner since"
- housemate lupe noor "lodging"
+ breakup.past greer lupe "emptied last spring"
- ex greer lupe "ex"
+ discover greer _ "seen, from above"
- reveal greer lupe "rings"

== 4 The Kid
It is [Pope](vetman), the large-animal [vet](vetman), [who](vetman) comes upon [her](hitch) in a foaling stall, asleep against a mare. [He](vetman) sets [her](hitch) ankle and asks no name; the [girl](hitch) bolts at the sound of [Harlan](harlan)'s boots. In the straw lies a revolver with a pearl grip. [Ruth](ruth) identifies it without being asked: a wedding present, from the [groom](thad). So the [widow](ruth) it is, thinks [Coe](harlan). [Lupe](lupe) would rather know why the second [Mrs Voss](ruth) should point at [her](ruth) own nightstand. At dusk [Caleb](caleb) is seen leaving the gas company's motel with a [woman](agent) [who](agent) has a federal haircut.
+ find vetman hitch "comes upon"
- treat hitch vetman "sets"
- injure hitch "ankle"
- flee hitch harlan "bolts"
- find harlan _ "In the straw"
- gift.past thad ruth "wedding present"
- wedding.past ruth thad "wedding"
- married.past ruth thad "widow"
- accuse harlan ruth "thinks Coe"
- discover _ agent+caleb "seen"

== 5 Emile
Released from [Deer Lodge](@deerlodge) after fourteen years, [Emile Boudreau](emile) gets off the bus in a suit from another decade and asks the first [person](birdie) [he](emile) sees for a cup of coffee. [Birdie](birdie) pours it without looking up, looks up, and sits down. [He](emile) taught [her](birdie) to dance; then [he](emile) took the blame for a stable fire that somebody richer had set. [Her](birdie) [brother](harlan), [who](harlan) put the cuffs on [him](emile) in [his](harlan) first week on the job, comes in for pie and leaves without any. Was [Boudreau](emile) on the Thursday bus, as the ticket says, or on the Tuesday one?
- return emile "gets off"
- gift birdie emile "pours"
- advisor.past emile birdie "taught"
- betray.past _ emile "took the blame"
- attack.past _ "stable fire"
- sibling birdie harlan "brother"
+ arrest.past harlan emile "cuffs"
- travel? emile "Thursday bus"

== 6 Yoo
The federal [haircut](agent) introduces herself: [Special Agent Yoo](agent), tax fraud. For a year [Caleb](caleb) has been passing [her](agent) [his](caleb) [father](thad)'s second set of books. [Lupe](lupe), [who](lupe) learns this last of everyone, takes it out on [Harlan](harlan); [he](harlan) takes it out on a filing cabinet and asks for a transfer. At home [Noor](noor) plays the oud behind a closed door. The [sheriff](lupe) listens on the stairs with [her](lupe) boots in [her](lupe) hand, and it strikes [her](lupe), not pleasantly, that [she](lupe) has been coming home early for weeks. The tests are back: the revolver killed nobody.
- reveal agent lupe "introduces herself"
- betray.past caleb thad "passing her"
- parent thad caleb "father"
+ discover lupe caleb "learns this"
- sad lupe "takes it out on"
- quarrel harlan lupe "takes it out on"
- quit? harlan lupe "a transfer"
- create noor "plays"
- love? lupe noor "strikes her"
- kill! ruth thad "killed nobody"

== 7 Burn Scar
From the back seat of the Cessna the scar looks like a keyhole. [Greer](greer) lands beside it, and [her](greer) former [wife](lupe) digs. Three drums, one boot and a ledger: on Voss land [Boudreau](emile)'s [employer](thad) buried what the gas company paid [him](thad) to bury. On the flight back [they](greer+lupe) speak of the [dog](dog), [whose](dog) death [neither](greer+lupe) has got over. [She](greer) hears, says [Greer](greer), that there is music in the house. "It's only the [lodger](noor)," says [Lupe](lupe). "[You](lupe)'ve gone red," says the [pilot](greer), and brings the plane down so gently that the [sheriff](lupe) does not notice [they](greer+lupe) have landed.
- travel greer+lupe "lands beside it"
- ex greer lupe "former wife"
+ find lupe _ "digs"
- boss.past thad emile "employer"
- betray.past thad _ "buried what"
- die.past dog "death"
- sad greer+lupe "neither has got over"
- housemate lupe noor "lodger"
- love? lupe noor "gone red"

== 8 Foal
A storm, a breech, and a [preacher](preacher) with small hands: before midnight [Ruth](ruth)'s best mare drops a [colt](foal) into the arms of [Grimes](preacher) while [Pope](vetman) holds the lamp. Two [men](preacher+vetman) and a [widow](ruth) laugh until [they](preacher+ruth+vetman) cannot stand. It does not last. From the loft comes a sneeze, and down climbs the [girl](hitch) with the bad ankle. [Her](hitch) name is [Wren](hitch), [she](hitch) is sixteen, and [she](hitch) was in the truck. [Thaddeus Voss](thad) had sent [her](hitch) [mother](hitchmum) money every birthday until last year; [she](hitch) had come to ask [him](thad) why. "Ask [his](thad) [wife](ruth)," says [Ruth](ruth). "[I](ruth) wrote the cheques."
- birth _ foal "colt"
- help preacher+vetman ruth "holds the lamp"
- happy preacher+ruth+vetman "laugh"
- married.past ruth thad "widow"
+ return hitch "down climbs"
- injure hitch "bad ankle"
+ reveal hitch preacher+ruth+vetman "was in the truck"
- gift.past thad hitchmum "sent"
- parent hitchmum hitch "mother"
- investigate hitch thad "ask him why"
+ reveal ruth hitch "wrote the cheques"

== 9 What Wren Saw
[She](hitch) will tell it once, and to the [doctor](noor), because [Noor](noor) brought the soup. [He](thad) stopped for [her](hitch) in the snow; [he](thad) was crying; [he](thad) said that [he](thad) had a [boy](caleb) to see and that it could wait. Then another truck came up behind, and a [man](emile) in an old-fashioned suit got out, and the two [men](emile+thad) shook hands. After that [she](hitch) ran. While [Haddad](noor) writes it down, [her](noor) [landlady](lupe) stands in the doorway and looks at the [coroner](noor) rather than the page. Across town [Birdie](birdie) irons a lapel. [She](birdie) finds the Tuesday ticket, and puts it in the stove.
- reveal hitch noor "tell it once"
- gift noor hitch "brought"
- help.past thad hitch "stopped"
- sad.past thad "crying"
- parent thad caleb "boy"
- flee.past hitch "ran"
- housemate lupe noor "landlady"
+ discover birdie emile "Tuesday ticket"
+ help birdie emile "stove"

== 10 Warrant
[Lupe](lupe) signs it at seven; at five past, the whole diner knows. [Harlan](harlan) asks to be the one. [He](harlan) walks across the street to the [sister](birdie) [who](birdie) raised [him](harlan) and explains, hat in hand, that the [man](emile) in [her](birdie) kitchen has to come along for the second time. [Birdie](birdie) stands in front of the swing door with a skillet. It is [Boudreau](emile) [who](emile) puts an end to it: [he](emile) kisses [her](birdie) on the forehead, lays [his](emile) wrists together and says that [he](emile) met [Thad](thad) on the road, yes, to forgive [him](thad). When [they](emile+thad) parted, [he](thad) was alive. The [mayor](consuelo) announces an arrest.
- help.past birdie harlan "raised him"
- sibling birdie harlan "sister"
+ arrest? harlan emile "has to come along"
- threaten birdie harlan "with a skillet"
- kiss birdie emile "kisses"
- reconcile.past emile thad "forgive"
- kill! emile thad "was alive"
+ arrest harlan emile "arrest"
- reveal consuelo _ "announces"

== 11 The Mayor's Boots
One boot in the burn scar, size five, hand-tooled: there is a [cobbler](chopper) in [Miles City](@milescity) [who](chopper) remembers the order. [She](chopper) made the pair for a swearing-in. [Lupe](lupe) drives home slowly, takes the family album from the shelf, and is found an hour later by the [lodger](noor), [who](noor) sees the photograph and does not ask. [Noor](noor) just takes [her](lupe) hand and, this time, leaves it there. In the morning the [sheriff](lupe) walks into city hall without [her](lupe) badge. "[You](consuelo) were paid to let [him](thad) bury it." [Her](lupe) [sister](consuelo) goes on signing. "We were all paid," [she](consuelo) says. "[Thad](thad) wanted to give it back."
- create.past chopper _ "made"
- return lupe "drives home"
- find noor lupe "found"
- housemate lupe noor "lodger"
- discover noor "sees"
- help noor lupe "takes her hand"
- travel lupe "walks into"
+ accuse lupe consuelo "were paid"
- gift.past _ consuelo "paid"
- sibling consuelo lupe "sister"
- reveal consuelo lupe "all paid"
- gift? thad _ "give it back"

== 12 Mile Sixty
At the spot where it happened the [Arriagas](consuelo+lupe) stand on either side of the guard rail. [Consuelo](consuelo) holds the small calibre that [their](consuelo+lupe) [grandmother](abuela) used for snakes. [She](consuelo) did not plan it, [she](consuelo) says; [he](thad) thanked [her](consuelo) for everything and turned [his](thad) head. [Lupe](lupe) talks, as to a horse, until the gun is in the creek. [Harlan](harlan), [his](harlan) transfer torn up, reads the [mayor](consuelo) [her](consuelo) rights because [his](harlan) [boss](lupe) cannot. [Emile](emile) is driven home by [Birdie](birdie), [who](birdie) has burned the suit. On the ranch a [stepmother](ruth), [her](ruth) [stepson](caleb) and [his](caleb) [half-sister](hitch) mend a screen door, and at the [sheriff](lupe)'s house someone has bought a second skillet.
- kin abuela consuelo+lupe "grandmother"
+ kill.past consuelo thad "turned his head"
- reveal consuelo lupe "she says"
- help lupe consuelo "talks"
- quit! harlan lupe "torn up"
+ arrest harlan consuelo "rights"
- boss lupe harlan "boss"
- travel birdie+emile "driven home"
- kin caleb ruth "stepson"
- sibling caleb hitch "half-sister"
