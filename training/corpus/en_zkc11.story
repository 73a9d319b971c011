%series The Miniature Painters
%lang en
%genre family of art forgers, Jaipur, streaming-service season guide
%cast baldev | Baldev Chhipa; Baldev | m
%cast sarla | Sarla Chhipa; Sarla | f
%cast ambika | Ambika Chhipa; Ambika | f
%cast tej | Tej Chhipa; Tej | m
%cast rehan | Rehan Qureshi; Rehan | m
%cast philippa | Philippa Gore; Philippa | f
%cast mohan | Mohan | m
%cast inspector | Inspector Rathore; Rathore | m
%cast maharani | - | f
%cast girl | Chand | f
%cast guru | - | m
%cast banker | Vikram Sethi; Sethi | m
%cast nurse | Lourdes | f
%cast husband | - | m
%cast quncle | - | m
%cast cousin | - | f

== 1
By day [Baldev Chhipa](baldev) restores miniatures for the museum; by night, with [his](baldev) [daughter](ambika) [Ambika](ambika) and [his](baldev) [son](tej) [Tej](tej), [he](baldev) paints new ones and ages them in tea. [His](baldev) [wife](sarla), [Sarla](sarla), believes that [they](ambika+baldev+tej) are devout. This week [Ambika](ambika) is to be shown to a [banker](banker), [Vikram Sethi](banker), but [she](ambika) has lost [her](ambika) heart elsewhere: to [Rehan Qureshi](rehan), [who](rehan) frames for [them](ambika+baldev+tej) and prays on Fridays. [They](ambika+rehan) share one kiss among the gilt corners, and one [witness](girl), a street [girl](girl) at the window, [who](girl) holds out a palm for [her](girl) silence.
- parent baldev ambika "daughter"
- parent baldev tej "son"
- create ambika+baldev+tej "paints new ones"
- married baldev sarla "wife"
- betray ambika+baldev+tej sarla "believes"
- engaged? ambika banker "to be shown"
+ love ambika rehan "lost her heart"
- colleague ambika+baldev+tej rehan "frames for them"
+ kiss ambika rehan "one kiss"
- discover girl ambika+rehan "witness"
- threaten girl ambika+rehan "holds out a palm"

== 2
A [Londoner](philippa) in linen, [Philippa Gore](philippa), buys nine leaves of the Gita Govinda without haggling. [Tej](tej), [who](tej) delivers them to [her](philippa) hotel, does not come home until lunch the next day, humming. Over betel [Ambika](ambika) tells the [banker](banker) to [his](banker) face that [she](ambika) will not have [him](banker); [he](banker), it appears, is vastly relieved, for [he](banker) has been living with a [man](husband) in Pune since college, and [the two](ambika+banker) shake hands on a long and entirely fraudulent engagement. [Her](ambika) [mother](sarla) distributes sweets. [Rehan](rehan), seeing the boxes, smashes a frame.
- find philippa "buys nine leaves"
+ sex philippa tej "until lunch the next day"
- reject ambika banker "will not have him"
- reveal banker ambika "it appears"
- happy banker "vastly relieved"
- couple banker husband "living with a man"
+ engaged! ambika banker "fraudulent engagement"
- parent sarla ambika "mother"
- celebrate sarla ambika "distributes sweets"
+ jealous rehan banker "smashes a frame"

== 3
[She](ambika) explains, [he](rehan) sulks, [she](ambika) explains again on [his](rehan) [uncle](quncle)'s roof with the kites going up, and the matter is settled without further words. [Inspector Rathore](inspector) of the antiquities squad pays a call on [Baldev](baldev). [The two](baldev+inspector) were pupils of one [guru](guru) and loved one [girl](sarla), [who](sarla) chose the [painter](baldev); the [policeman](inspector) has never forgiven [either](baldev+sarla). [He](inspector) admires a peacock. That peacock, [he](inspector) says, has a younger brother in the British Library. [Sarla](sarla) pours [her](sarla) old [suitor](inspector) tea with a steady hand, and when [he](inspector) has gone asks [Baldev](baldev) what it is that [he](baldev) has done.
+ reconcile ambika rehan "settled without further words"
- quarrel ambika rehan "sulks"
- investigate inspector baldev "pays a call"
- advisor.past guru baldev+inspector "pupils"
- love.past baldev+inspector sarla "loved one girl"
- reject.past sarla inspector "chose the painter"
- reconcile! baldev+sarla inspector "never forgiven"
+ accuse inspector baldev "younger brother"
- accuse sarla baldev "asks Baldev what"

== 4
[Baldev](baldev) tells [Sarla](sarla) half. [Sarla](sarla) wants the whole. [She](sarla) sleeps in [Ambika](ambika)'s room. [Tej](tej) writes poems to [Philippa](philippa). [Philippa](philippa) corrects the spelling. [She](philippa) has a [husband](mohan) in Delhi. [Mohan](mohan) is rich. [Mohan](mohan) collects knives and miniatures. [Tej](tej) does not know about [Mohan](mohan). [Chand](girl) does. [Chand](girl) is the [girl](girl) from the window. [Ambika](ambika) feeds [Chand](girl). Soon [she](ambika) teaches [Chand](girl) to grind colours.
- reveal baldev sarla "tells Sarla half"
- quarrel baldev sarla "sleeps in Ambika's room"
- love tej philippa "writes poems"
+ married mohan philippa "husband in Delhi"
- cheat philippa mohan "husband in Delhi"
- discover! tej mohan "does not know about"
- discover girl mohan "Chand does"
- help ambika girl "feeds"
- advisor ambika girl "teaches"

== 5
The [husband](mohan) flies in. [He](mohan) compliments [Tej](tej) on the leaves, [whose](tej) brushwork [he](mohan) knew at once for modern, and on [his](tej) taste in other men's wives; then [he](mohan) lays a knife from Bukhara on the table and names a price. The [family](ambika+baldev+sarla+tej) shall paint [him](mohan) the whole lost Ramayana of Bundi by Diwali, or [he](mohan) goes to [Rathore](inspector). [Philippa](philippa), in the next room, does not come out. So it was all arranged between [the pair](mohan+philippa)! [Tej](tej) walks through the bazaar like one hit on the head and is nearly run over by a [nurse](nurse) on a scooter.
- married mohan philippa "The husband"
- travel mohan "flies in"
- discover.past mohan tej "knew at once"
+ threaten mohan tej "lays a knife"
- betray.past mohan+philippa tej "all arranged"
+ discover tej mohan+philippa "all arranged"
- sad tej philippa "hit on the head"
- meet nurse tej "nearly run over"

== 6
Four brushes, a hundred and six leaves, sixty days. When [Baldev](baldev)'s right hand starts to shake, [Ambika](ambika) does gods and demons both. [Sarla](sarla), to everyone's astonishment, rolls up [her](sarla) sleeves: [she](sarla) was the best of the old [guru](guru)'s pupils until [she](sarla) married the second best. [Husband](baldev) and [wife](sarla) paint the exile in the forest side by side and find that [they](baldev+sarla) are talking. [Sethi](banker) comes visiting with [his](banker) [friend](husband) from Pune, introduced as a cousin. Only [Chand](girl), [who](girl) keeps the tea hot, sees how the [framer](rehan) looks at the clock and then at the gate.
- ill baldev "starts to shake"
- help sarla ambika+baldev+tej "rolls up her sleeves"
- advisor.past guru sarla "pupils"
- wedding.past baldev sarla "married the second best"
- married baldev sarla "Husband and wife"
+ reconcile baldev sarla "talking"
- couple banker husband "friend from Pune"
- betray banker sarla "introduced as a cousin"
- kin! banker husband "introduced as a cousin"
+ discover girl rehan "sees how"

== 7
What is [Rehan](rehan) afraid of? [His](rehan) [uncle](quncle) has promised [him](rehan) to a [cousin](cousin) in Ajmer. The ceremony is on the fourteenth, the contract was made when [he](rehan) was seven, and [he](rehan) has kept it from [Ambika](ambika) for two years. [She](ambika) hears of it from the [bride](cousin), a schoolteacher of great good sense, [who](cousin) has taken a bus to ask the painter [woman](ambika) whether [she](ambika) wouldn't mind eloping with the [man](rehan) a little faster. [Ambika](ambika) is too furious. [She](ambika) tells [Rehan](rehan) to go to [his](rehan) wedding and calls [him](rehan) a forger; it is the worst word [she](ambika) knows.
- sad rehan "afraid"
- kin quncle rehan "uncle"
- wedding? cousin rehan "promised him"
- kin cousin rehan "cousin in Ajmer"
+ betray rehan ambika "has kept it from"
+ reveal cousin ambika "hears of it"
- love! cousin rehan "a little faster"
- sad ambika rehan "furious"
+ breakup ambika rehan "go to his wedding"

== 8
[Tej](tej) has a cold and no one to complain to but the [nurse](nurse) of the scooter, [Lourdes](nurse) from Goa, [who](nurse) comes twice daily about [Baldev](baldev)'s hand. [She](nurse) tells [him](tej) to blow [his](tej) nose and read better poets. In the garden of the Rambagh a veiled old [maharani](maharani), [whose](maharani) family once owned the true Ramayana, lets [Inspector Rathore](inspector) know that it was burned in 1947; [she](maharani) struck the match. Nothing more occurs. A peacock screams, the milk boils over, somebody wins at carrom.
- ill tej "has a cold"
- treat baldev nurse "comes twice daily"
+ reveal maharani inspector "lets Inspector Rathore know"

== 9
On the thirteenth, at dusk, a groom's white mare stands riderless in Ajmer. [Rehan](rehan) has walked out on the wedding, with the blessing of the [jilted](cousin), [who](cousin) held the stirrup. [He](rehan) arrives in the Chhipas' courtyard grey with dust. [Ambika](ambika) goes on painting an ear. [He](rehan) kneels down beside [her](ambika), in front of [her](ambika) [parents](baldev+sarla), [her](ambika) sham [fiancé](banker) and the sham [fiancé](banker)'s [beloved](husband), and asks. [She](ambika) finishes the ear. Then [she](ambika) draws, with one hair, a very thin gold line around [his](rehan) finger.
+ breakup rehan cousin "walked out on"
- wedding! cousin rehan "riderless"
- help cousin rehan "held the stirrup"
- return rehan "arrives"
- parent baldev+sarla ambika "parents"
- engaged! ambika banker "sham fiancé"
- couple banker husband "beloved"
+ propose rehan ambika "kneels down"
+ engaged.start ambika rehan "thin gold line"

== 10
Delivery day. [Mohan](mohan) counts the leaves, pays nothing and sets [his](mohan) men on [Baldev](baldev), [whose](baldev) good hand is broken in a door. [Philippa](philippa), watching, is sick into a planter. [She](philippa) has put up with eleven years of being used as bait; that night [she](philippa) leaves [him](mohan) on a camel cart, as the trains are on strike, with the account books in [her](philippa) hatbox, and knocks at the one house in [Jaipur](@jaipur) where [she](philippa) is hated. [Tej](tej) opens. [He](tej) lets [her](philippa) in. [He](tej) does not let [her](philippa) any further than the kitchen, where [Lourdes](nurse) is setting [his](tej) [father](baldev)'s bones.
- betray mohan baldev "pays nothing"
+ attack mohan baldev "sets his men"
- injure baldev mohan "broken in a door"
- ill philippa "is sick"
- betray.past mohan philippa "used as bait"
+ breakup philippa mohan "leaves him"
- steal philippa mohan "account books"
- enemy philippa tej "is hated"
- help tej philippa "lets her in"
- treat baldev nurse "setting his father's bones"
- parent baldev tej "father's"

== 11
[Sarla](sarla) goes to see [Rathore](inspector), for the first time in thirty years alone. [She](sarla) puts the books of [Mohan](mohan) on [his](inspector) desk and asks for one favour. [He](inspector) could send [her](sarla) [husband](baldev) away for ten years, and [he](inspector) has dreamed of it for thirty. "If [you](sarla) had asked [me](inspector) for anything in those days," [he](inspector) says, "[I](inspector) would have done it." "[I](sarla) know," says [Sarla](sarla). "That was the trouble." The [collector](mohan) is seized at the airport between two crates. In the second, behind the monkey army, sits [Chand](girl), [whom](girl) [he](mohan) had carried off because [she](girl) could paint.
- gift sarla inspector "puts the books"
- arrest? inspector baldev "send her husband away"
- married baldev sarla "husband"
+ love.past inspector sarla "would have done it"
+ arrest _ mohan "is seized"
- abduct.past mohan girl "carried off"
- rescue _ girl "In the second"

== 12
Two nuptials under one awning: [Ambika](ambika) takes [Rehan](rehan), before a registrar who has mislaid his glasses, and the [banker](banker) and [his](banker) [companion](husband) exchange garlands behind a curtain, unregistered and unashamed. [Lourdes](nurse) has moved [her](nurse) scooter into the yard; [Tej](tej) is learning Portuguese. [Philippa](philippa), bound for London, embraces the [family](ambika+baldev+sarla+tej) [she](philippa) nearly ruined and is given a peacock, signed, for once, by its maker. [Chand](girl) is entered in the ration book as [daughter](girl) of the house. [Rathore](inspector), the uninvited [guest](inspector), stays for one dance, with the [mother](sarla) of the [bride](ambika).
+ wedding ambika rehan "takes Rehan"
- wedding banker husband "exchange garlands"
- couple.start nurse tej "moved her scooter"
- travel? philippa "bound for London"
- reconcile ambika+baldev+sarla+tej philippa "embraces"
- gift ambika+baldev+sarla+tej philippa "a peacock"
+ parent.start baldev+sarla girl "daughter of the house"
- date inspector sarla "one dance"
- parent sarla ambika "mother of the bride"
