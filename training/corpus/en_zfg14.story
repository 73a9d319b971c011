%series Low Season
%lang en
%genre hotel and family drama in Cape Town's Sea Point, encyclopaedia episode list, long sentences
%cast thandi  | Thandiwe Maseko; Thandi | f
%cast pieter  | Pieter Roux; Pieter; Roux | m
%cast gwen    | Gwendoline Roux; Gwen | f
%cast sipho   | Sipho Maseko; Sipho | m
%cast chantal | Chantal | f
%cast elias   | Elias Roux; Elias | m
%cast guest   | Anton Weir; Weir | m
%cast maid    | Nomsa | f
%cast cook    | - | m
%cast advocate | Zubeida Khan; Khan | f
%cast wife    | - | f
%cast lodger  | - | f
%cast mama    | - | f
%cast kid     | Luthando | m
%cast mother  | - | f
%cast pianist | - | m

== 1 Vacancies
When the [owner](elias) of the [Hotel Benbow](#benbow), old [Elias Roux](elias), suffers a stroke on the dance floor, [his](elias) [son](pieter) [Pieter](pieter), [who](pieter) has spent twelve years in [Rotterdam](@rotterdam) avoiding [him](elias), flies home with [his](pieter) Dutch [fiancée](lodger) and finds that the place has long been run by [Thandi Maseko](thandi), the [chambermaid](mama)'s [daughter](thandi) with [whom](thandi) [he](pieter) used to climb the fig tree. [She](thandi) hands [him](pieter) the books, which are in the red, and a broom. [His](pieter) [aunt](gwen) [Gwen](gwen), [who](gwen) lives in suite nine and pays for nothing, has already ordered the funeral flowers.
- ill elias "stroke"
- parent elias pieter "son"
+ return pieter "flies home"
- engaged lodger pieter "fiancée"
- discover pieter thandi "finds that"
- hire.past thandi "run by"
- parent mama thandi "daughter"
- friend.past pieter thandi "climb the fig tree"
- gift thandi pieter "hands him the books"
- kin gwen pieter "aunt"
- die? elias "funeral flowers"

== 2 Half Board
While the [Dutchwoman](lodger), [who](lodger) had expected palm trees, moves out of the attic after one night with the pigeons and takes a room in the hotel opposite, [Pieter](pieter) peels potatoes, the [cook](cook) having walked out over unpaid wages. [Thandi](thandi)'s [brother](sipho) [Sipho](sipho), a [policeman](sipho) suspended for hitting a superior, takes over the stove and the door. A [gentleman](guest) by the name of [Weir](guest) checks into room four for an indefinite stay, tips lavishly and asks [Gwen](gwen), over [her](gwen) sherry, what an old lady's signature might be worth. No one has asked [Gwen](gwen) anything for years.
- move lodger "moves out"
- quit cook "walked out"
- sibling sipho thandi "brother"
- quit.past sipho "suspended"
- attack.past sipho _ "hitting"
- boss.past _ sipho "superior"
- hire sipho "takes over the stove"
+ travel guest "checks into" #benbow
- flirt guest gwen "over her sherry"
- happy gwen "No one has asked"

== 3 Turn-Down Service
[Nomsa](maid), the youngest of the maids, sees the [guest](guest) from room four photographing the title deeds and, since [she](maid) cannot prove it, tells only [Sipho](sipho), for [whom](sipho) [she](maid) has been saving the crispest rolls. [He](sipho) believes [her](maid), goes through the [gentleman](guest)'s luggage and finds three passports, none of them in the name of [Weir](guest). Before [he](sipho) can ring [his](sipho) former colleagues, however, the [owner](guest) of the passports knocks [him](sipho) down with the trouser press. [Thandi](thandi) discovers [her](thandi) [brother](sipho) at dawn in the laundry, between the sheets, with a bump and no memory of it.
- discover maid guest "sees the guest"
+ reveal maid sipho "tells only Sipho"
- love maid sipho "saving the crispest"
- investigate sipho guest "goes through"
- discover sipho guest "three passports"
- colleague.past _ sipho "former colleagues"
+ attack guest sipho "knocks him down"
- find thandi sipho "discovers her brother"
- sibling sipho thandi "brother"
- injure sipho guest "a bump"

== 4 Power of Attorney
[Gwen](gwen), [who](gwen) at seventy-one has been told that [she](gwen) has beautiful wrists, signs what is put before [her](gwen), so that on Monday it is [Weir](guest) [who](guest) holds forty percent of the hotel, and on Tuesday the [aunt](gwen) [who](gwen) sits by [her](gwen) telephone. [Pieter](pieter), instead of shouting at [her](gwen), as [his](pieter) [father](elias) would have done, carries up [her](gwen) breakfast. In the clinic [Elias](elias) opens one eye and utters [his](elias) first word since the dance, which is neither [Pieter](pieter)'s name nor [Gwen](gwen)'s but [Chantal](chantal). Nobody in the family admits to knowing a [Chantal](chantal).
+ betray guest gwen "signs what is put"
- find guest "holds forty percent"
- sad gwen "sits by her telephone"
- kin gwen pieter "the aunt"
- help pieter gwen "carries up"
- parent elias pieter "father"
- recover elias "opens one eye"
- reveal! _ _ "admits to knowing"

== 5 The Other Register
In an old guest book [Thandi](thandi) comes upon the name, entered on the fourth of every month for nineteen years, always in the same double room; [Pieter](pieter), comparing the hand with that on [his](pieter) school reports, has to accept that [his](pieter) [father](elias) had a mistress and, on the evidence of a cot on the bill, a [child](kid). While [the two](pieter+thandi) of [them](pieter+thandi) sit bent over one lamp, the [fiancée](lodger), come with an olive branch in the shape of a cake, looks in at the window. [She](lodger) leaves the cake, together with the ring, on the sill. It is eaten by gulls.
- discover thandi elias "comes upon the name"
- discover pieter elias "has to accept"
+ affair.past chantal elias "a mistress"
- parent elias kid "a child"
- engaged lodger pieter "fiancée"
- reconcile? lodger pieter "olive branch"
- discover lodger pieter+thandi "looks in"
- jealous lodger thandi "looks in"
+ breakup lodger pieter "together with the ring"

== 6 Do Not Disturb
[Zubeida Khan](advocate), an [advocate](advocate) feared as far as [Durban](@durban), is prevailed upon by [Thandi](thandi) to contest the deed, for no fee but a sea view. [Weir](guest), [who](guest) has not forgotten how to smile, threatens to have [Sipho](sipho)'s suspension turned into a prison sentence unless [his](sipho) [sister](thandi) sees reason. [Thandi](thandi) says nothing of it to anybody, withdraws the complaint and is taken by [Pieter](pieter), [who](pieter) cannot understand it, for a turncoat; there is a scene at reception in front of eleven Belgians. That night [she](thandi) packs [her](thandi) [mother](mama)'s apron and [her](thandi) own.
- advisor advocate thandi "contest the deed"
+ help advocate thandi "for no fee"
- threaten guest thandi "threatens"
- arrest? _ sipho "prison sentence"
- sibling sipho thandi "sister"
- reveal! thandi _ "says nothing of it"
+ betray! thandi pieter "turncoat"
- quarrel pieter thandi "a scene at reception"
- quit? thandi "packs"

== 7 Checkout
[Sipho](sipho), [whose](sipho) memory comes back in the middle of an omelette, puts the trouser press on the table before [his](sipho) old captain, is reinstated on the spot and hears only then, from [Nomsa](maid), what [his](sipho) [sister](thandi) has put up with on [his](sipho) account. [He](sipho) runs [Weir](guest) to ground at the harbour, aboard a yacht, and drags [him](guest) off it by [his](guest) silk scarf. The [swindler](guest), it emerges, has a [wife](wife) in every time zone, [one](wife) of whom has been following [him](guest) since [Perth](@perth) and only wishes to identify [him](guest). [Gwen](gwen) asks whether [she](wife), too, was praised for [her](wife) wrists.
- recover sipho "memory comes back"
- accuse sipho guest "trouser press"
- hire sipho "reinstated"
- reveal maid sipho "hears only then"
- help.past thandi sipho "put up with"
- sibling sipho thandi "sister"
+ arrest sipho guest "drags him off"
- married guest wife "wife in every"
- investigate.past wife guest "following him"
- betray.past guest gwen "swindler"

== 8 Late Arrival
On the fourth of the month, at the usual hour, a [woman](chantal) of fifty in a yellow coat asks for the usual double room. [Chantal](chantal) has not heard of the stroke, having had no one who would tell [her](chantal); when [Pieter](pieter) does so, as gently as [he](pieter) is able, [she](chantal) sits down on [her](chantal) suitcase. [He](pieter) ought to hate [her](chantal), for [his](pieter) [mother](mother)'s sake, and finds himself fetching brandy. Behind [her](chantal), with the [Roux](elias) chin and a cello, stands a [boy](kid) of eighteen, [Luthando](kid), [who](kid) has always believed [his](kid) [father](elias) to be a ship's steward.
+ return chantal "asks for the usual"
- reveal pieter chantal "does so"
- sad chantal "sits down on her"
- help pieter chantal "fetching brandy"
- parent mother pieter "mother's"
- parent elias kid "chin"
- betray.past _ kid "always believed"
+ meet kid pieter "stands a boy"

== 9 Adjoining Rooms
To win back [Thandi](thandi), [who](thandi) has found work in the hotel opposite at twice the wage, [Pieter](pieter) has a banner painted, which the wind wraps around the pharmacy; [she](thandi) reads only the second half. More useful is [Gwen](gwen), [who](gwen), having been made a fool of herself, knows what an apology costs, and crosses the street in [her](gwen) slippers to offer [hers](gwen), for twenty years of being called "the girl". [Elias](elias) is brought home in a wheelchair. [Chantal](chantal) feeds [him](elias), and the [boy](kid) plays to [him](elias) from behind the door, unable as yet to come in.
- reconcile? pieter thandi "To win back"
- hire thandi "has found work"
- betray.past _ gwen "made a fool of"
+ reconcile gwen thandi "offer hers"
- return elias "brought home"
- help chantal elias "feeds him"
- create kid "plays to him"
- sad kid "unable as yet"

== 10 Service Lift
Owing to a power cut [Pieter](pieter) and [Thandi](thandi), [who](thandi) has only come to collect [her](thandi) last pay, spend five hours between the second floor and the third, in the course of which [he](pieter) learns from [her](thandi) of the threat, of the fig tree as seen from below, and of the letters to [Rotterdam](@rotterdam) [she](thandi) never posted. When [Sipho](sipho) cranks [them](pieter+thandi) up by hand, [Nomsa](maid) lighting [him](sipho), the doors open on a [pair](pieter+thandi) that does not at first notice. The [policeman](sipho), [who](sipho) is himself wearing lipstick, not [his](sipho) own, has nothing to say.
- reveal thandi pieter "learns from her"
- threaten.past guest thandi "the threat"
- love thandi pieter "letters"
- rescue sipho pieter+thandi "cranks them up"
+ kiss pieter thandi "does not at first"
- kiss maid sipho "wearing lipstick"

== 11 Full House
For the first time since 1994 the [Benbow](#benbow) is booked out, for [Elias](elias)'s seventy-fifth, and the birthday [boy](elias), with the half of [his](elias) mouth that obeys [him](elias), acknowledges [Luthando](kid) before two hundred guests, asks [Chantal](chantal) for [her](chantal) hand and bequeaths the hotel in equal parts to [his](elias) [sons](kid+pieter). [She](chantal) says that [she](chantal) will let [him](elias) know on the fourth. The old [man](elias) dances with [her](chantal), in the chair. Toward midnight [he](elias) is found by the [pianist](pianist) on the terrace, with [his](elias) eyes on the bay, dead. [Gwen](gwen) sends back the funeral flowers and orders better ones.
- celebrate _ elias "seventy-fifth"
+ reveal elias kid "acknowledges"
- parent elias kid "acknowledges"
- propose elias chantal "for her hand"
- gift elias kid+pieter "bequeaths"
- sibling kid pieter "his sons"
- reject! chantal elias "let him know"
- find pianist elias "is found"
+ die elias "dead"

== 12 Low Season
When the will is read, it turns out that there is a later one, witnessed by [Weir](guest), leaving all to [Gwen](gwen), [who](gwen) eats it, to the admiration of [Zubeida Khan](advocate), page by page. The [brothers](kid+pieter) appoint [Thandi](thandi) [their](kid+pieter) [partner](thandi), though the [elder](pieter), having other plans with [her](thandi), makes the contract conditional on an answer; [she](thandi) crosses out the condition, and says yes. [Nomsa](maid) is given the night desk and the [policeman](sipho)'s key. On the fourth of the month the yellow coat appears again, and the best double room is free. [Luthando](kid) carries [his](kid) [mother](chantal)'s bag.
- find? gwen "leaving all to Gwen"
- help gwen kid+pieter "eats it"
- sibling kid pieter "brothers"
- hire thandi kid+pieter "appoint"
- colleague.start kid+pieter thandi "partner"
- propose pieter thandi "an answer"
+ engaged.start pieter thandi "says yes"
- hire maid "given the night desk"
- gift sipho maid "key"
- return chantal "appears again"
- parent chantal kid "mother's"
