%series Duty Counsel, North Shore
%lang en
%genre legal drama in a Québec river town, a streaming service's episode texts
%cast kateri   | Kateri Lazore; Kateri; Lazore | f
%cast manon    | Manon Thibodeau; Manon | f
%cast ghislain | Ghislain Thibodeau; Judge Thibodeau; Ghislain | m
%cast yvan     | Yvan | m
%cast fabien   | Fabien | m
%cast guylaine | Guylaine | f
%cast euclide  | Euclide | m
%cast ginette  | Ginette | f
%cast melville | Melville Stroud-Haines; Melville | m
%cast sister   | - | f
%cast foreman  | - | m
%cast widow    | - | f
%cast nun      | - | f
%cast juror    | - | m
%cast twin     | Zotique | m

== 1 First Appearance
A mill burns. By morning the night [watchman](foreman) is dead and a [nineteen-year-old](fabien) is in the cells. [Kateri](kateri), four days into the job, draws the file nobody wants. [Fabien](fabien) won't talk, not even to [his](fabien) [mother](guylaine). Across the aisle sits [Yvan](yvan), [who](yvan) taught [Kateri](kateri) everything [she](kateri) knows about cross-examination before [he](yvan) crossed over to the Crown. [She](kateri) has one hour, one candy bar, and one question: whose lighter is that?
- die foreman "dead"
- arrest _ fabien "in the cells"
- hire.past kateri "four days into"
+ advisor.start kateri fabien "draws the file"
- reveal! fabien guylaine "won't talk"
- parent guylaine fabien "mother"
- advisor.past yvan kateri "taught Kateri"

== 2 Disclosure
[Manon](manon) runs the office, and the office runs on debt. When [Kateri](kateri) asks [her](manon) for an investigator, [she](manon) offers [Ginette](ginette), the [secretary](ginette), and a bus pass. [Ginette](ginette) comes back with gold: the mill was insured twice over. The [judge](ghislain) has been named as well. [He](ghislain) is [Ghislain Thibodeau](ghislain). [Manon](manon) hasn't exchanged a word with [her](manon) [father](ghislain) since [she](manon) walked out of [his](ghislain) house at seventeen.
- boss manon ginette+kateri "runs the office"
- help manon kateri "offers Ginette"
+ discover ginette _ "comes back with gold"
- hire ghislain "has been named"
- parent ghislain manon "father"
- quarrel.past ghislain manon "hasn't exchanged a word"
- flee.past manon ghislain "walked out"

== 3 Bail
[Guylaine](guylaine) puts up the house. Bail is granted; an hour later the [boy](fabien) is gone. The trail leads [Kateri](kateri) to a convent on the cape, where a [nun](nun) has given [him](fabien) soup, a bunk and no lecture. There [he](fabien) finally opens up. [He](fabien) wasn't at the mill to set a fire. [He](fabien) was there for the [girl](sister) [he](fabien) loves. [Melville Stroud-Haines](melville) owns the mill. The [girl](sister) is [his](melville) [daughter](sister).
- help guylaine fabien "puts up the house"
+ flee fabien "gone"
- investigate kateri fabien "The trail leads Kateri"
- help nun fabien "soup, a bunk"
+ reveal fabien kateri "opens up"
- love fabien sister "he loves"
- parent melville sister "daughter"

== 4 Conflict Check
An old photograph turns up in the firm's safe: [Euclide](euclide), [who](euclide) founded the practice and still naps in it, arm in arm with [Melville](melville). [They](euclide+melville) were business partners. [Euclide](euclide) swears it ended badly, in 1988, over a card game. [Kateri](kateri) believes [him](euclide). [Manon](manon) doesn't. Meanwhile the Crown loses [Yvan](yvan)'s best witness, and [Yvan](yvan) loses [his](yvan) temper, then invites [Kateri](kateri) for a drink. The drink is coffee, the date lasts until two, and the town talks.
- create.past euclide "founded the practice"
- colleague.past euclide melville "business partners"
- quarrel.past euclide melville "ended badly"
- accuse? manon euclide "Manon doesn't"
- sad yvan "loses his temper"
- invite yvan kateri "invites Kateri"
+ date kateri yvan "the date"

== 5 Recusal
Sleeping with the [prosecutor](yvan) is not, technically, a crime. Going home at five, shoes in hand, [Kateri](kateri) is seen by [Ginette](ginette), [who](ginette) says nothing and buys [her](kateri) a croissant. In court [Judge Thibodeau](ghislain) is harder on [his](ghislain) [daughter](manon)'s firm than on anyone. [Manon](manon) moves to have [him](ghislain) taken off the case. [He](ghislain) asks for one reason. "[You](ghislain) didn't come to [Maman](widow)'s funeral," [she](manon) says. The gallery stops breathing.
+ sex kateri yvan "Sleeping with the prosecutor"
- discover ginette kateri "is seen by"
- gift ginette kateri "a croissant"
- parent ghislain manon "daughter's firm"
- quit? ghislain manon "taken off the case"
- parent widow manon "Maman's"
- die.past widow "funeral"
+ accuse manon ghislain "didn't come"

== 6 Hostile
The [girl](sister) takes the stand. Under [her](sister) [father](melville)'s eye [she](sister) has never met [Fabien](fabien), never gone near the mill, never owned a lighter. Every word is a lie, and [Fabien](fabien) weeps to hear it. Could [Kateri](kateri) tear [her](sister) apart? Yes. [She](kateri) sits down instead. That night someone slides an envelope under the office door. It holds a key to locker nineteen, and it smells of the [girl](sister)'s perfume.
- parent melville sister "father's eye"
- meet! fabien sister "never met Fabien"
+ betray sister _ "a lie"
- sad fabien sister "weeps"
+ gift sister kateri "slides an envelope"

== 7 Chain of Custody
Locker nineteen gives up a petrol can, a glove and a name tag. It belongs to [Zotique](twin), [Euclide](euclide)'s [brother](twin), [who](twin) has been on [Melville](melville)'s payroll for thirty years. [Euclide](euclide) has known since the night of the fire. [He](euclide) begs [Kateri](kateri) to leave it in the locker. [She](kateri) owes [him](euclide) [her](kateri) first suit, [her](kateri) articling post and the roof over [her](kateri) head. [She](kateri) calls [Yvan](yvan) anyway, and reads out the tag.
- sibling euclide twin "brother"
- boss melville twin "payroll"
- discover.past euclide twin "has known"
- gift.past euclide kateri "first suit"
- hire.past kateri euclide "articling post"
+ reveal kateri yvan "reads out the tag"

== 8 Solicitor, Client
[Yvan](yvan) does the one thing [Kateri](kateri) didn't reckon with: [he](yvan) buries the tag. [His](yvan) career is riding on a conviction, and the election is in May. [She](kateri) throws [his](yvan) toothbrush off the wharf. [Euclide](euclide), [whom](euclide) nobody is speaking to, moves into the hotel with one lamp. And [Manon](manon), working late, answers the phone. "[I](ghislain) read [your](manon) motion," says an elderly [voice](ghislain). "It's good. [Your](manon) [mother](widow) wrote like that."
+ betray yvan kateri "buries the tag"
- breakup kateri yvan "throws his toothbrush"
- sad euclide "nobody is speaking to"
- move euclide "moves into the hotel"
- parent widow manon "Your mother"

== 9 Leave to Appeal
Guilty. The jury needs forty minutes. [Guylaine](guylaine) faints into [Kateri](kateri)'s arms, and [Fabien](fabien) is led away for life. [Yvan](yvan) accepts congratulations with the face of a man at his own wake. At the back of the room a [juror](juror) lingers. [He](juror) has been sleeping badly and driving a new truck. Does [Manon](manon) want to know who paid for it? [She](manon) does. The name on the cheque begins with an M.
+ arrest _ fabien "led away"
- ill guylaine "faints"
- help kateri guylaine "into Kateri's arms"
- sad yvan "at his own wake"
+ reveal juror manon "who paid for it"

== 10 Fresh Evidence
[Zotique](twin) is found at the foot of the grain elevator, alive, just about. Somebody pushed [him](twin). [Euclide](euclide) sits by [his](twin) bed and holds the hand that set the fire. Toward evening the injured [man](twin) squeezes back and dictates. [He](twin) lit it; [Melville](melville) gave the order; nobody knew the [watchman](foreman) was inside. [Kateri](kateri) types it up herself, then drives ninety miles through sleet to get it stamped.
- attack _ twin "Somebody pushed him"
- help euclide twin "sits by his bed"
- recover twin "squeezes back"
+ reveal twin euclide "dictates"
- kill.past twin foreman "lit it"
- boss.past melville twin "gave the order"
- discover! melville+twin foreman "nobody knew"
- travel kateri "drives ninety miles"

== 11 De Novo
A new hearing, a new prosecutor. [Yvan](yvan) has handed in [his](yvan) robe and appears as a witness, against himself. It costs [him](yvan) everything, and [Kateri](kateri), watching, hates how much that moves [her](kateri). [Melville](melville) heads for the airstrip. [His](melville) [daughter](sister) has let the air out of [his](melville) tires. Then [she](sister) walks into court, late, soaked, and tells the truth about the lighter. It was [hers](sister). It was a birthday present for [Fabien](fabien).
+ quit yvan "handed in his robe"
- reveal yvan _ "appears as a witness"
- love kateri yvan "moves her"
- flee? melville "heads for the airstrip"
- parent melville sister "daughter"
+ reveal sister _ "tells the truth"
- gift.past sister fabien "birthday present"

== 12 Time Served
[Fabien](fabien) walks out into the snow, where [Guylaine](guylaine) is waiting in [his](fabien) coat. [Melville](melville) goes in through the other door. In the robing room a retired [judge](ghislain) takes off [his](ghislain) gloves and asks [his](ghislain) [daughter](manon) to lunch; [she](manon) lets [him](ghislain) carry [her](manon) briefcase. [Ginette](ginette) is made investigator, with a car. And [Kateri](kateri) finds a toothbrush on [her](kateri) desk, still in its wrapper. Whether [she](kateri) keeps it is privileged.
+ arrest _ melville "goes in"
- quit.past ghislain "retired judge"
- parent ghislain manon "daughter"
- invite ghislain manon "to lunch"
+ reconcile ghislain manon "carry her briefcase"
- hire ginette "made investigator"
- reconcile? kateri yvan "keeps it"
