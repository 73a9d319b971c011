%series Seven Wells
%lang en
%genre family saga on a Croatian island, short weekly blurbs
%cast nevenka  | Nevenka Barbir; Nevenka; Nena | f
%cast lovro    | Lovro Barbir; Lovro | m
%cast dunja    | Dunja | f
%cast tomo     | Tomislav Barbir; Tomo; Tomislav | m
%cast fitz     | Desmond Fitzgerald; Fitz; Desmond | m
%cast mirta    | Mirta Zorić; Mirta | f
%cast zdenko   | Don Zdenko; Zdenko | m
%cast petra    | Petra | f
%cast ante     | Captain Ante; Ante | m
%cast saoirse  | Saoirse Fitzgerald; Saoirse | f
%cast notary   | - | f
%cast babe     | Luce | f

== 1 The Empty Hotel
When [her](nevenka) [husband](ante) [Ante](ante), the ferry [captain](ante), is lost in the bora, [Nevenka Barbir](nevenka) inherits a bankrupt hotel and two [sons](lovro+tomo) [who](lovro+tomo) do not speak. [Lovro](lovro), the elder, wants to sell. [Tomo](tomo), the younger, wants [Dunja](dunja), [who](dunja) happens to be [Lovro](lovro)'s [wife](dunja). An [Irishman](fitz) with a white suit and no luggage asks for a room. [He](fitz) introduces himself to the [widow](nevenka) as [Desmond Fitzgerald](fitz) and pays for a week in advance, with tears in [his](fitz) eyes.
- married ante nevenka "husband"
+ die ante "lost in the bora"
- find nevenka "inherits"
- parent nevenka lovro+tomo "sons"
- enemy lovro tomo "do not speak"
+ love tomo dunja "wants Dunja"
- married dunja lovro "wife"
- meet fitz nevenka "introduces himself"
- sad fitz "tears"

== 2 Room Nineteen
The [guest](fitz) breakfasts late, repairs the boiler and knows by Thursday where each spoon lives. [Don Zdenko](zdenko), [priest](zdenko) and chess [partner](zdenko) of the late [captain](ante), warns [Nena](nevenka) against [him](fitz); [she](nevenka) tells the old [man](zdenko) to mind [his](zdenko) bishop. On the terrace [Lovro](lovro) has words with [Mirta Zorić](mirta), the developer's [agent](mirta), with [whom](mirta) [he](lovro) was once caught in a boathouse, and signs something. [His](lovro) [wife](dunja) believes [he](lovro) is at the dentist. [His](lovro) [brother](tomo) knows that [he](lovro) is not, and keeps it to himself.
- help fitz nevenka "repairs the boiler"
- friend.past ante zdenko "chess partner"
- die.past ante "late captain"
- accuse zdenko fitz "warns"
- reject nevenka zdenko "mind his bishop"
- quarrel lovro mirta "has words"
- affair.past lovro mirta "caught in a boathouse"
+ betray lovro dunja "at the dentist"
- married dunja lovro "wife"
- sibling lovro tomo "brother"
- reveal! tomo dunja "keeps it to himself"

== 3 Dentist
[Dunja](dunja) has a toothache herself, and rings the surgery. No one by the name of [Lovro Barbir](lovro) has been seen there for years. [She](dunja) drives round the bay with a napkin of ice to [her](dunja) cheek until [she](dunja) spots the red car outside [Mirta](mirta)'s office, the blinds down at noon. Instead of going in, [she](dunja) goes to [Tomo](tomo), [who](tomo) is painting [his](tomo) boat. "How long have [you](tomo) known?" [He](tomo) paints on. "Since the wedding," says [he](tomo), and it is not clear to [her](dunja) which of two things [he](tomo) means.
- ill dunja "toothache"
- investigate dunja lovro "rings the surgery"
+ discover dunja lovro "red car"
+ affair lovro mirta "blinds down"
- cheat lovro dunja "blinds down"
- discover.past tomo lovro "Since the wedding"
- love? tomo dunja "two things"
- wedding.past dunja lovro "wedding"

== 4 Short Season
[Saoirse](saoirse) comes on the noon boat. [Saoirse](saoirse) has a white suitcase. [She](saoirse) asks for [Fitz](fitz). [Fitz](fitz) hides in the laundry. [Nena](nevenka) finds [Fitz](fitz). "[Your](fitz) [wife](saoirse) is here," says [Nena](nevenka). "[My](fitz) [daughter](saoirse)," says [Fitz](fitz). [Saoirse](saoirse) has not forgiven [Fitz](fitz). [Fitz](fitz) missed a funeral. It was [her](saoirse) mother's. [Petra](petra), the [maid](petra), gives [Saoirse](saoirse) soup. [Petra](petra) cannot stop looking.
- travel saoirse "comes on the noon boat"
- flee fitz saoirse "hides"
- find nevenka fitz "finds Fitz"
- married! fitz saoirse "wife"
+ parent fitz saoirse "daughter"
- reconcile! fitz saoirse "has not forgiven"
- die.past _ "funeral"
- help petra saoirse "soup"
+ love petra saoirse "cannot stop looking"

== 5 Saint Blaise
On the feast of the patron saint the whole village dances. [Tomislav](tomo) dances with the [sister-in-law](dunja) [he](tomo) adores, one waltz, at arm's length; [Lovro](lovro), [who](lovro) has had enough to drink to see straight, knocks [him](tomo) into the brass band. The [woman](dunja) between [them](lovro+tomo) slaps [her](dunja) [husband](lovro), picks up a trombone and a [brother-in-law](tomo), and leaves by the church steps. [Nevenka](nevenka), watching [her](nevenka) [sons](lovro+tomo) from the bandstand, gropes for a hand. The one [she](nevenka) finds is [Desmond](fitz)'s. [She](nevenka) does not give it back until the fireworks.
- celebrate _ "feast"
- kin dunja tomo "sister-in-law"
- love tomo dunja "adores"
+ attack lovro tomo "knocks him"
- jealous lovro tomo "knocks him"
- attack dunja lovro "slaps"
+ breakup dunja lovro "leaves by"
- married dunja lovro "husband"
- parent nevenka lovro+tomo "sons"
- love.start nevenka fitz "does not give it back"

== 6 Signature
The [notary](notary) comes over from [Split](@split) to read what [Lovro](lovro) has put [his](lovro) name to: half the hotel now belongs to a company with a post-office box. The [agent](mirta) is all smiles. [She](mirta) has dropped [her](mirta) [lover](lovro) by text message, between the soup and the fish. The deceived [deceiver](lovro) goes up to the bell tower and looks down for a long while, and it is [Don Zdenko](zdenko), climbing two hundred steps at eighty-one, [who](zdenko) talks [him](lovro) down, mainly about the steps. [Lovro](lovro) weeps like a child. [He](lovro) is carried to [his](lovro) [mother](nevenka).
- travel notary "comes over"
- lose nevenka "half the hotel"
- happy mirta "all smiles"
- betray.past mirta lovro "deceived"
+ breakup mirta lovro "dropped her lover"
- affair.past lovro mirta "lover"
- betray.past lovro dunja "deceiver"
- die? lovro "looks down"
+ rescue zdenko lovro "talks him down"
- sad lovro "weeps"
- parent nevenka lovro "mother"

== 7 Without News
A wet week. The guests play cards; the [maid](petra) irons and hums. [Saoirse](saoirse), [who](saoirse) was to leave on Monday, has put it off, saying that the sea is rough. The sea is like milk. In the linen room [she](saoirse) asks what the song is called and gets, for an answer, a kiss, at which [both](petra+saoirse) of [them](petra+saoirse) are so startled that [they](petra+saoirse) fold the same sheet four times. Downstairs [her](saoirse) [father](fitz) has laid a place for [her](saoirse) at breakfast, as [he](fitz) has every day. That morning, for the first time, [she](saoirse) sits down at it.
- travel? saoirse "was to leave"
- betray saoirse "sea is rough"
+ kiss petra saoirse "a kiss"
- parent fitz saoirse "father"
- invite fitz saoirse "laid a place"
+ reconcile fitz saoirse "sits down"

== 8 The Net
[Tomo](tomo) and [Dunja](dunja) have lived above the boat shed since the feast, [he](tomo) in the hammock, [she](dunja) in the bed, a net hung between [them](dunja+tomo) for decency. On Sunday the net comes down; [Tomo](tomo) says it needed mending. Village opinion is divided. [Nevenka](nevenka), torn between the [son](lovro) [who](lovro) was left and the [one](tomo) for [whom](tomo) [he](lovro) was left, cooks for [both](lovro+tomo) and carries the pot back and forth. [Her](nevenka) [lodger](fitz) carries the lid. Upstairs [Lovro](lovro) will see nobody except [Petra](petra), [whom](petra) [he](lovro) taught to read.
- housemate dunja tomo "lived above the boat shed"
+ sex dunja tomo "net comes down"
- parent nevenka lovro+tomo "son"
- breakup.past dunja lovro "was left"
- sad nevenka "torn"
- help nevenka lovro+tomo "cooks for both"
- housemate fitz nevenka "lodger"
- advisor.past lovro petra "taught to read"

== 9 The Man in the White Suit
[Zdenko](zdenko) has written to [Dublin](@dublin), and the answer is not kind: [Fitzgerald](fitz) did four years for fraud. Confronted in the dining room, the [Irishman](fitz) folds [his](fitz) napkin. It is quite true; [he](fitz) had come here to marry a hotel, and stayed for the boiler. [Nevenka](nevenka) orders [him](fitz) off the island. But who, asks [Saoirse](saoirse), knows better than an old [swindler](fitz) how to deal with a new [one](mirta)? That night [Desmond](fitz) calls on [Mirta](mirta) in [his](fitz) best suit, proposing a partnership. [She](mirta) falls for it before dessert.
- investigate zdenko fitz "has written to Dublin"
- arrest.past _ fitz "did four years"
- betray.past fitz _ "fraud"
- accuse zdenko fitz "Confronted"
- wedding? fitz nevenka "marry a hotel"
+ reject nevenka fitz "off the island"
- help saoirse fitz "knows better"
- colleague? fitz mirta "partnership"
+ betray fitz mirta "falls for it"

== 10 Partners
Whatever [Mirta](mirta) signs, [she](mirta) signs in triplicate; the third copy goes to the [notary](notary). By the end of the week the half of the hotel has passed to a company in [Desmond](fitz)'s name, and the [agent](mirta), outfoxed, shrieks that [she](mirta) will have [him](fitz) shot. [She](mirta) very nearly has. Two men wait in the lane, and the blow meant for [him](fitz) lands on [Lovro](lovro), [who](lovro) had come down for the first time in weeks to hit the [Irishman](fitz) himself. [Petra](petra) bandages [his](lovro) head. [He](lovro) asks after [his](lovro) [brother](tomo).
- steal fitz mirta "has passed to"
+ betray fitz mirta "outfoxed"
- threaten mirta fitz "shot"
- attack _ fitz "blow meant for him"
+ injure lovro _ "lands on"
- attack? lovro fitz "hit the Irishman"
- treat lovro petra "bandages"
- sibling lovro tomo "brother"

== 11 Blood
[Dunja](dunja) has not felt well for a month, and the midwife tells [her](dunja) why. By the calendar, it may be [Tomo](tomo)'s; by the same calendar, it may be [his](tomo) [brother](lovro)'s. [She](dunja) tells [the two](lovro+tomo) of [them](lovro+tomo) together, across the sickbed, in one breath. Nobody shouts. "Then it will look like Mama either way," says the [man](lovro) with the bandage at last, and holds out a hand, and the [other](tomo) takes it. There will be a [child](babe), and an [uncle](lovro), and a divorce. In the corridor [their](lovro+tomo) [mother](nevenka), an ear to the door, burns the soup.
+ pregnant dunja _ "not felt well"
- parent? tomo babe "may be Tomo's"
- parent? lovro babe "his brother's"
- sibling lovro tomo "brother's"
- reveal dunja lovro+tomo "in one breath"
+ reconcile lovro tomo "takes it"
- kin? babe lovro "uncle"
- divorce? dunja lovro "divorce"
- parent nevenka lovro+tomo "mother"
- discover nevenka dunja "ear to the door"

== 12 Return Ticket
The deed lies on [Nevenka](nevenka)'s pillow, made out to [her](nevenka), and the white suit has gone from its hook. At the quay [Saoirse](saoirse) is to follow [her](saoirse) [father](fitz) aboard; at the last minute [she](saoirse) throws [him](fitz) [her](saoirse) suitcase and jumps back ashore, where a [maid](petra) is standing [who](petra) has forgotten [her](petra) apron and [her](petra) shame. [Nena](nevenka), for the first time since [Ante](ante) died, takes out the old launch, overhauls the ferry off the cape and yells up at the rail that room nineteen has not been paid for. [He](fitz) climbs over the rail in [his](fitz) shirtsleeves.
- gift fitz nevenka "deed"
- flee fitz "has gone"
- parent fitz saoirse "father"
- travel! saoirse "jumps back"
+ couple.start petra saoirse "a maid is standing"
- die.past ante "died"
+ reconcile fitz nevenka "climbs over"

== 13 Luce
In [Split](@split) the divorce is granted on a Tuesday and the [girl](babe) born on the Wednesday, with [Tomislav](tomo) fainting and [Lovro](lovro), the [uncle](lovro) by decision of the family, cutting the cord. [She](babe) is called [Luce](babe), and looks like [Nevenka](nevenka). [Mirta](mirta) is picked up at the border with a suitcase of other people's deeds. As for the [landlady](nevenka) and the [swindler](fitz), [they](fitz+nevenka) have themselves married by [Don Zdenko](zdenko), [who](zdenko) forgives nothing and forgets the ring. Seven wells, says the [priest](zdenko), and not one of them dry. The hotel is full until October.
- divorce dunja lovro "divorce"
+ birth dunja babe "born"
- ill tomo "fainting"
- kin babe lovro "uncle"
- kin babe nevenka "looks like"
- arrest _ mirta "picked up"
- steal.past mirta _ "other people's deeds"
+ wedding fitz nevenka "married by"
- reconcile! fitz zdenko "forgives nothing"
