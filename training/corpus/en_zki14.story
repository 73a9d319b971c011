%series Night Ferry to Hook
%lang en
%genre drill: workplace series aboard a North Sea ferry, recap column, dry
%cast bo | Bo Lindeman; Bo; Purser Lindeman | m
%cast gwen | Gwen Lindeman; Gwen | f
%cast marlon | Marlon Pinas; Marlon; Pinas | m
%cast tilly | Tilly; Tilly Crabbe | f
%cast roos | Roos; Roos Pinas | f
%cast captain | Captain Steyn; Steyn | f
%cast barman | Hope; Hope Addo | m
%cast trucker | Big Ania; Ania | f
%cast magician | The Great Lorenz; Lorenz | m
%cast gent | Mr Ashby; Ashby | m
%cast lady | Mrs Verkerk | f
%cast bosun | Dirkse | m
%cast dog | Kruimel | m

== 1
[Bo Lindeman](bo) is [purser](bo) on the way out, [Marlon Pinas](marlon) is [purser](marlon) on the way back, and in fourteen years the [colleagues](bo+marlon) have met only at the gangway, where [the one](bo) hands [the other](marlon) a bunch of keys. [Bo](bo)'s [wife](gwen), [Gwen](gwen), runs the duty-free shop. [She](gwen) sails in both directions, and for a year now [she](gwen) has needed neither key. The [barman](barman), [Hope](barman), sees who knocks at [her](gwen) cabin on the way back. It is no passenger.
- colleague bo marlon "colleagues"
- gift bo marlon "keys"
- married bo gwen "wife"
+ affair gwen marlon "knocks at her cabin"
- cheat gwen bo "knocks at her cabin"
- discover barman gwen+marlon "sees who knocks"
== 2
[Tilly Crabbe](tilly), a new [stewardess](tilly), is shown round by [Roos](roos), [who](roos) is [Pinas](marlon)'s [sister](roos) and says so within ten minutes. [The two](roos+tilly) share a cabin with one porthole. [Tilly](tilly) is running away from a wedding, [her](tilly) own; [Roos](roos) is saving up for one, with [Dirkse](bosun), the [bosun](bosun), [who](bosun) has not been told. That first night [the older](roos) holds back [the younger](tilly)'s hair. "[You](tilly)'ll marry a lighthouse keeper," [she](roos) says.
- hire tilly "new stewardess"
- advisor roos tilly "shown round"
- sibling marlon roos "sister"
+ housemate.start roos tilly "share a cabin"
- flee tilly "running away"
- wedding! _ tilly "a wedding"
- wedding? bosun roos "saving up for one"
- love roos bosun "saving up"
- ill tilly "hair"
- help roos tilly "holds back"
== 3
Two passengers cross every Thursday: [Mr Ashby](gent), [who](gent) visits a grave in [Delft](@delft), and [Mrs Verkerk](lady), [who](lady) visits one in [Ipswich](@ipswich). [He](gent) goes out when [she](lady) comes back. [Each](gent+lady) has for months been finding, at the same window seat, a crossword half done. [Each](gent+lady) fills in what the other could not. Today the engine fails in port, two sailings are made one, and the [widower](gent) finds [his](gent) seat taken by a [lady](lady) with a pencil.
- die.past _ "grave"
- married.past _ gent "widower"
- help gent lady "fills in"
- help lady gent "fills in"
+ meet gent lady "seat taken"
== 4
[Steyn](captain) commands the ship. [Dirkse](bosun) fears [Captain Steyn](captain). [She](captain) fears [Ania](trucker). [Big Ania](trucker) drives a truck. [She](trucker) was married to [Steyn](captain). [Ania](trucker) sails every Tuesday. Every Tuesday [Steyn](captain) stays on the bridge. [Hope](barman) takes [her](captain) a plate. [He](barman) takes [Ania](trucker) one too. "Has [she](captain) eaten?" asks [Ania](trucker). "Has [she](trucker) asked?" asks the [captain](captain). [Hope](barman) answers yes to [both](captain+trucker).
- sad bosun captain "fears"
- boss captain bosun "commands"
- sad captain trucker "fears Ania"
+ ex captain trucker "was married"
- help barman captain "plate"
- help barman trucker "one too"
- love trucker captain "Has she eaten"
- love captain trucker "Has she asked"
== 5
Because of the failed engine, both [pursers](bo+marlon) are on board at once. [Bo](bo) proposes a drink. [Marlon](marlon), [who](marlon) has spent a year avoiding [his](marlon) [mistress](gwen)'s [husband](bo), finds to [his](marlon) dismay that [he](marlon) likes [him](bo). [They](bo+marlon) know the same jokes. [They](bo+marlon) have, after all, the same source. When the [cuckold](bo) tells one about a parrot, which [the other](marlon) had heard on Monday in the dark, [Pinas](marlon) laughs before the end, and [Lindeman](bo) looks at [him](marlon) a little longer than the joke deserves.
- invite bo marlon "drink"
- affair gwen marlon "mistress"
- married bo gwen "husband"
- friend.start bo marlon "likes him"
- cheat gwen bo "cuckold"
+ discover? bo marlon "a little longer"
== 6
[The Great Lorenz](magician), [conjurer](magician) in the Neptune Lounge, saws [Tilly](tilly) in two since [his](magician) assistant has jumped ship. In the box [she](tilly) hears [him](magician) sniff. [He](magician) was jilted the day before [he](magician) joined; [she](tilly) jilted somebody the day before [she](tilly) did. [They](magician+tilly) work it out between the second saw and the third: no, [he](magician) is not [hers](tilly), and [she](tilly) is not [his](magician), but each would do to shout at. The audience believes that it is part of the act.
- create magician "saws Tilly"
- hire tilly magician "saws Tilly in two"
- breakup.past _ magician "was jilted"
- breakup.past tilly _ "jilted somebody"
+ quarrel magician tilly "shout at"
== 7
[Roos](roos) asks [Dirkse](bosun) at last. The [bosun](bosun), a [man](bosun) of few words, uses one, and it is not the one [she](roos) had saved for. [He](bosun) is going to be a [father](bosun), in [Harwich](@harwich). [Her](roos) [cabin-mate](tilly) finds [her](roos) with the biscuit tin on the afterdeck, throwing guilders into the wake one at a time. [Tilly](tilly) sits down beside [her](roos) and throws [her](tilly) engagement ring. "That's better than guilders," [Roos](roos) says. "It sinks with more style."
- propose roos bosun "asks Dirkse"
+ reject bosun roos "uses one"
- pregnant _ bosun "father"
- housemate roos tilly "cabin-mate"
- find tilly roos "finds her"
- sad roos "throwing guilders"
- engaged.end _ tilly "throws her engagement ring"
- friend roos tilly "sits down beside her"
== 8
[Bo](bo) tells the parrot joke to [Gwen](gwen), and leaves off the end. [She](gwen) doesn't supply it. [He](bo) asks [her](gwen) who has been supplying it to others. There is a silence in the duty-free; then [she](gwen) takes the keys out of [his](bo) pocket and lays them on the counter. It's [Marlon](marlon), says [his](bo) [wife](gwen), and it's been over for a week. Since when? Since [he](marlon) came back from that drink, sat down upon [her](gwen) bed with [his](marlon) cap on, and said that [he](marlon) could not do it to a [friend](bo).
+ discover bo gwen "asks her"
- reveal gwen bo "It's Marlon"
- married bo gwen "wife"
- affair.past gwen marlon "It's Marlon"
+ breakup marlon gwen "could not do it"
- friend bo marlon "friend"
== 9
The deserted [wife](gwen)—for the [husband](bo) has moved to the crew deck—shares [her](gwen) meals with the [barman](barman). [He](barman) never says what [he](barman) sees. It is restful. At the far table sit the two [pursers](bo+marlon), back to back, [the one](bo) not speaking and [the other](marlon) not eating. Which of [them](bo+marlon) does [she](gwen) miss? asks [Hope](barman), and, as [she](gwen) begins to answer, [he](barman) regrets for once that [he](barman) opened [his](barman) mouth: [he](barman) has wanted it to be neither.
- married bo gwen "husband"
+ breakup bo gwen "deserted"
- move bo "moved to the crew deck"
- friend barman gwen "shares her meals"
- quarrel bo marlon "back to back"
- sad marlon "not eating"
- love barman gwen "wanted it to be neither"

== 10
In a force ten [Ania](trucker)'s truck breaks loose on the car deck. [She](trucker) runs down to it against orders. It is the [captain](captain) herself [who](captain), leaving the bridge to [Dirkse](bosun), goes after the [woman](trucker) [she](captain) has avoided for six years and drags [her](trucker) from between two axles. The [trucker](trucker) has a broken wrist. [The other](captain) has broken something too, namely a regulation. "[You](captain) left [your](captain) bridge," says [Ania](trucker). "[You](trucker) left [yours](trucker) first," says [Steyn](captain).
+ rescue captain trucker "drags her"
- injure trucker "broken wrist"
- accuse captain trucker "left yours first"
- breakup.past trucker captain "left yours first"

== 11
Somebody has left a [dog](dog) in car 212. [Kruimel](dog) has a label round [its](dog) neck: [he](dog) is called [Kruimel](dog) and bites. [Mr Ashby](gent) and [Mrs Verkerk](lady), [who](gent+lady) since the breakdown have been travelling in the same direction, fall out over which of [the two](gent+lady) [he](dog) has bitten less. [She](lady) has a garden, [he](gent) a balcony. The obvious solution occurs to [Roos](roos), [who](roos) brings the plasters, to [Tilly](tilly), [who](tilly) brings the tea, and, somewhat later, to the [parties](gent+lady) themselves.
- attack dog gent+lady "bitten"
- couple gent lady "in the same direction"
+ quarrel gent lady "fall out"
- help roos gent+lady "plasters"
- housemate? gent lady "obvious solution"

== 12
[Lorenz](magician) makes things vanish, but they have to be put somewhere. In [his](magician) trunk [Tilly](tilly) finds the ship's petty cash. [She](tilly) could report it. [She](tilly) remembers the sniffing; the [conjurer](magician) is given one night to make it appear again. In the morning it lies in [Bo](bo)'s safe and [he](magician) is gone, along with the savings in [Roos](roos)'s biscuit tin. It's [Marlon](marlon) [who](marlon) catches the [thief](magician) by the cape on the quay, since the robbed [woman](roos) is [his](marlon) [sister](roos), and [Bo](bo) [who](bo) holds the other end of the cape.
- steal.past magician _ "petty cash"
- discover tilly magician "finds"
- threaten tilly magician "one night"
- flee magician "gone"
+ steal magician roos "savings"
+ arrest bo+marlon magician "catches the thief"
- sibling marlon roos "sister"

== 13
Over the cape the [pursers](bo+marlon) make it up. [Gwen](gwen) watches from the rail. [She](gwen) sees now that [she](gwen) was always the [third](gwen) of [the three](bo+gwen+marlon), [she](gwen) tells [Hope](barman), and laughs. When [Bo](bo) comes to say that [he](bo) will come home if [she](gwen) likes, [she](gwen) kisses [his](bo) forehead and says that [he](bo) is home. It's [she](gwen) [who](gwen) goes: on the way back, [she](gwen) helps behind the bar. There the [Ghanaian](barman) tells [her](gwen) the parrot joke, [his](barman) own version. [She](gwen) has never heard the end.
+ reconcile bo marlon "make it up"
- reveal gwen barman "tells Hope"
- reconcile? bo gwen "come home"
+ reject gwen bo "kisses his forehead"
- colleague.start barman gwen "helps behind the bar"
- flirt barman gwen "parrot joke"

== 14
The old ship makes her last crossing. [Dirkse](bosun) holds [his](bosun) baby; [Roos](roos) holds a mate's certificate and lets [him](bosun) salute. [Ashby](gent) and the former [Mrs Verkerk](lady) are on [their](gent+lady) honeymoon, with muzzle. The [captain](captain) has put down [her](captain) stripes and sits, for the first time, in the passenger seat of a truck; at the wheel, one-handed, is [her](captain) once and future [wife](trucker). And the keys? [Bo](bo) has handed them to [Marlon](marlon), [Marlon](marlon) to [Tilly](tilly). The new [purser](tilly) marries nobody. In the distance blinks a lighthouse.
- parent bosun _ "baby"
- boss roos bosun "salute"
+ married gent lady "honeymoon"
- quit captain "put down her stripes"
+ reconcile captain trucker "once and future wife"
- ex captain trucker "once and future wife"
+ hire tilly "new purser"
- wedding! _ tilly "marries nobody"
