%series Four to a Lift
%lang en
%genre ensemble comedy-drama about couples in a Glasgow tower block, weekly TV-magazine previews
%cast una     | Una Devlin; Una | f
%cast craig   | Craig Devlin; Craig | m
%cast nkechi  | Nkechi Ude; Nkechi | f
%cast alasdair | Alasdair Muir; Alasdair; Muir | m
%cast sam     | Sam Muir; Sam | n
%cast rhona   | Rhona Baird; Rhona | f
%cast zoltan  | Zoltán | m
%cast elsie   | Elsie Baird; Elsie | f
%cast jools   | Jools | f
%cast factor  | Mr Crombie; Crombie | m
%cast stepdad | - | m
%cast postie  | Davie | m
%cast baby    | Grace | f
%cast midwife | - | f
%cast nson    | - | m
%cast cop     | - | m

== 1
[Una](una) and [Craig](craig) get the keys to number 14C, and with them a [neighbour](nkechi) [who](nkechi) sings hymns at six in the morning. [Una](una) bangs on the wall; [Nkechi Ude](nkechi) brings round pepper soup, and by the weekend [the two](nkechi+una) are thick as thieves. One floor up, widowed [taxman](alasdair) [Alasdair Muir](alasdair) meets the new [caretaker](zoltan), [who](zoltan) has just fished [his](alasdair) [child](sam) [Sam](sam) out of the lift shaft. The [factor](factor), [Mr Crombie](factor), puts up the rent.
+ move craig+una "get the keys"
- neighbour craig+una nkechi "neighbour"
- quarrel nkechi una "bangs on the wall"
- gift nkechi una "pepper soup"
+ friend.start nkechi una "thick as thieves"
- married.past _ alasdair "widowed"
- meet alasdair zoltan "meets"
- hire zoltan "new caretaker"
- parent alasdair sam "child"
- rescue zoltan sam "fished"

== 2
A letter for the previous tenant gives [Craig](craig) a turn: it is from [Jools](jools), [whom](jools) [he](craig) was seeing before [he](craig) met [Una](una), and [who](jools) used to live in this very flat. [He](craig) burns it in the sink. [Rhona Baird](rhona) of 9A, forty and bored, has [her](rhona) [mother](elsie) on [her](rhona) hands again, since the care home has sent [Elsie](elsie) packing for running a card school. [Davie](postie), the [postman](postie), loses [his](postie) bicycle clips to the old [lady](elsie), then [his](postie) watch.
- couple.past craig jools "was seeing"
- betray craig una "burns it"
- sad craig "a turn"
- sad rhona "bored"
- parent elsie rhona "mother"
+ housemate.start elsie rhona "on her hands"
- quit elsie "sent Elsie packing"
- lose postie elsie "loses his bicycle clips"
- find elsie postie "then his watch"

== 3
[Una](una) has been trying for a baby for four years, and this month the test is blue. [Craig](craig) whoops so loud that 14D complains. [Nkechi](nkechi) is the first to be told and goes quiet, having buried a [son](nson) in [Lagos](@lagos); then [she](nkechi) starts to knit. [Sam](sam), nine, wants to know why [Dad](alasdair) irons [his](alasdair) shirt before changing a light bulb with the [caretaker](zoltan). [Alasdair](alasdair) would quite like to know that himself. [Rhona](rhona), watching [Zoltán](zoltan) from 9A, has no such doubts about [her](rhona) own shirt.
+ pregnant una craig "the test is blue"
- happy craig "whoops"
- reveal una nkechi "first to be told"
- die.past nson "buried"
- parent nkechi nson "son"
- sad nkechi "goes quiet"
- create nkechi "starts to knit"
- parent alasdair sam "Dad"
- love.start alasdair zoltan "irons his shirt"
- love rhona zoltan "no such doubts"

== 4
The lift sticks between eight and nine with [Rhona](rhona), [Alasdair](alasdair) and [Zoltán](zoltan) inside. [Rhona](rhona) flutters [her](rhona) lashes at the [Hungarian](zoltan) for an hour and ten minutes; the [Hungarian](zoltan) shares [his](zoltan) sandwich with the [taxman](alasdair), [who](alasdair) is scared of heights, and talks [him](alasdair) through it, hand on sleeve. When the doors open, [she](rhona) has understood and is a good sport about it. On the landing, [Jools](jools) is ringing at 14C with a suitcase. "Does [he](craig) still live here?" [she](jools) asks [Una](una).
- flirt rhona zoltan "flutters her lashes"
- gift zoltan alasdair "shares his sandwich"
- sad alasdair "scared of heights"
- help zoltan alasdair "talks him through it"
+ discover rhona alasdair+zoltan "has understood"
+ return jools "ringing at 14C"
- meet jools una "asks Una"

== 5
[Craig](craig) swears that [he](craig) never touched [Jools](jools) after the wedding, which is true, and that [he](craig) has not heard from [her](jools) since, which isn't. [Una](una) finds the ashes of a second letter in the plughole and sends [her](una) [husband](craig) to sleep at [his](craig) [stepfather](stepdad)'s. [Jools](jools) needs only a floor for a week, and gets [Elsie](elsie)'s, at cards. [Nkechi](nkechi), [who](nkechi) has an eye for such things, sees how the [visitor](jools) winces on the stairs: beneath the long sleeves there are bruises, and they are not old.
- cheat! craig una "never touched"
- married craig una "wedding"
+ betray craig una "which isn't"
- discover una craig "ashes"
+ breakup una craig "to sleep at his"
- kin craig stepdad "stepfather"
- housemate.start elsie jools "gets Elsie's"
- discover nkechi jools "sees how"
- injure jools "bruises"

== 6
[Jools](jools) has run out on a [policeman](cop) in [Dundee](@dundee), and [he](cop) wants [her](jools) back. [Una](una), six months gone and furious, is all for putting [her](jools) on the street until [Nkechi](nkechi) rolls up one of the sleeves. The ladies of the stair take turns at the peephole. [Zoltán](zoltan) changes the front-door lock for nothing; [Crombie](factor), the [factor](factor), is slipped forty pounds by a [man](cop) with a crew cut and hands over a copy of the new key. [Sam](sam) sees the notes change hands.
- flee jools cop "run out on"
- reconcile? cop jools "wants her back"
- sad una "furious"
+ reveal nkechi una "rolls up"
- help _ jools "take turns"
- help zoltan jools "for nothing"
- gift cop factor "slipped forty pounds"
+ betray factor jools "hands over a copy"
- discover sam factor "sees the notes"

== 7
Nobody believes [Sam](sam) at first: the [kid](sam) [who](sam) cried lift. Only [Elsie](elsie), [who](elsie) cheats for a living and knows a bribe when [she](elsie) hears of one, wedges a chair under the handle. At three in the morning the key turns. The [policeman](cop) has [Jools](jools) by the hair when [Craig](craig), come to leave flowers on [his](craig) [wife](una)'s doormat, hears the screams and throws himself between [the pair](cop+jools). [He](craig) gets a knife in the side for it. [Elsie](elsie) fells the [brute](cop) with the card table.
- discover! _ sam "Nobody believes"
- help elsie jools "wedges a chair"
+ attack cop jools "by the hair"
- married craig una "wife's"
- gift? craig una "flowers"
+ rescue craig jools "throws himself between"
- injure craig cop "a knife"
- attack elsie cop "fells the brute"

== 8
[Craig](craig) is on the operating table for six hours. In the waiting room [his](craig) [wife](una) and [his](craig) former [girlfriend](jools) share a blanket, and [Una](una) hears from [the latter](jools) what stood in the letters: not a word of love, only the question whether a spare bed could be had. The [policeman](cop) is charged, by colleagues who don't look [him](cop) in the eye. Neither woman sleeps. At noon the [patient](craig) opens one eye, sees [both](jools+una), and shuts it again.
+ treat craig "on the operating table"
- married craig una "wife"
- ex craig jools "former girlfriend"
+ reveal jools una "hears from the latter"
- love! jools craig "not a word"
- invite? _ jools "spare bed"
- accuse _ cop "charged"
- friend.start jools una "share a blanket"
- recover craig "opens one eye"

== 9
[Una](una) takes [Craig](craig) home on the understanding that there will be no more burning of post. Upstairs all is not well: [Alasdair](alasdair), teased at the office about [his](alasdair) "handyman", denies so much as knowing [Zoltán](zoltan), [who](zoltan) is standing right behind [him](alasdair) with the forgotten lunch box. The [Hungarian](zoltan) says "Sir" and puts it down. [Sam](sam) does not talk to [Dad](alasdair) for two days. [Rhona](rhona), [her](rhona) heart mended, gives [Davie](postie) [his](postie) watch back and discovers [he](postie) has nice wrists.
+ reconcile craig una "takes Craig home"
- sad alasdair "teased"
+ betray alasdair zoltan "denies"
- discover zoltan alasdair "right behind him"
- parent alasdair sam "Dad"
- quarrel alasdair sam "does not talk"
- love.end rhona zoltan "heart mended"
- gift rhona postie "his watch back"
- love.start rhona postie "nice wrists"

== 10
[Zoltán](zoltan) has handed in [his](zoltan) notice, and the flat-warming of [his](zoltan) successor is already pinned up beside the bins. [Sam](sam) decides to act and gets stuck in the lift shaft on purpose. It is not the [caretaker](zoltan) [who](alasdair) comes down the ladder, though, but a [man](alasdair) [who](alasdair) can't stand on a chair without going green. Halfway, [Alasdair](alasdair) freezes. So [Zoltán](zoltan) has to bring up [father](alasdair) and [child](sam) both. At the top, before nine neighbours and a reporter, [Muir](alasdair) kisses [him](zoltan).
+ quit zoltan "handed in his notice"
- betray sam _ "on purpose"
- help alasdair sam "comes down the ladder"
- sad alasdair "freezes"
- parent alasdair sam "father"
+ rescue zoltan alasdair+sam "bring up"
+ kiss alasdair zoltan "kisses him"

== 11
Water off, lights off: [Crombie](factor) is trying to freeze the tenants out so that the tower can be sold. [Elsie](elsie) challenges [him](factor) to a hand of rummy for the deeds of the boiler house. [He](factor) is a bad player and a worse [loser](factor). [Jools](jools), [whom](jools) a charity has taken on as a night porter, digs up the ledger that shows what [he](factor) has pocketed. In the pitch-dark stairwell [Una](una)'s waters break three weeks early. The [midwife](midwife) is in [Paisley](@paisley). [Nkechi](nkechi) rolls up [her](nkechi) sleeves.
- threaten factor _ "freeze the tenants out"
- find elsie factor "bad player"
- hire jools "taken on"
+ discover jools factor "digs up"
- steal.past factor _ "pocketed"
+ birth? una baby "waters break"
- help nkechi una "rolls up"

== 12
By candlelight, with [Craig](craig) holding the torch and [his](craig) breakfast down, little [Grace](baby) comes into the world on the fourteenth floor. [Her](baby) [godmother](nkechi) is of course [Nkechi](nkechi), [who](nkechi) wraps [her](baby) in a shawl begun for somebody else. [Crombie](factor) is led off by two constables, complaining of the stairs. [Rhona](rhona) says yes to the [postman](postie) through the letter box, [his](postie) question having come by registered mail, and at the party [Elsie](elsie) deals. Who won the lift is still in dispute.
+ birth una baby "comes into the world"
- parent craig+una baby "comes into the world"
- kin baby nkechi "godmother"
- gift nkechi baby "a shawl"
+ arrest _ factor "led off"
- propose postie rhona "question"
- engaged.start postie rhona "says yes"
- celebrate _ baby "party"
