%series The Four O'Clock Ferry
%lang en
%genre afternoon drama from Iloilo, Philippines, magazine recap column for those who were at work
%cast luz      | Luzviminda Gelvezon; Luz | f
%cast corazon  | Corazon Jalandoni; Cora | f
%cast dante    | Dante Gelvezon; Dante | m
%cast efren    | Captain Efren Salcedo; Captain Salcedo; Efren; Salcedo | m
%cast honey    | Honey Jalandoni; Honey | f
%cast jun      | Jun Gelvezon; Jun | m
%cast tiya     | Tiya Pacita; Pacita | f
%cast quirino  | Attorney Quirino; Quirino | m
%cast brando   | Brando | m
%cast lito     | Lito; Lito Magbanua | m
%cast sister   | Sister Amparo; Amparo | f
%cast mate     | - | m
%cast fisher   | - | m
%cast kid      | Bong | m
%cast clerk    | - | n
%cast bishop   | - | m

== 1 Two Black Dresses
When [Dante Gelvezon](dante), the ferry [owner](dante), went down with the [Guimaras Star](*guimarasstar) in August, [he](dante) left one boat, one [widow](luz) and, as it turns out in the front pew, a [second](corazon). [Luz](luz), [his](dante) [wife](luz) of twenty years, sees a [woman](corazon) in black on the other side of the aisle, sobbing as if [she](corazon) had a right to. [She](corazon) thinks [she](corazon) has. [Corazon Jalandoni](corazon) has lived with [Dante](dante) across the strait since [their](corazon+dante) [daughter](honey) [Honey](honey) was born. The two [mourners](corazon+luz) fall upon each other over the candles. It takes a [nun](sister), [Sister Amparo](sister), [who](sister) is the dead [man](dante)'s own [sister](sister), to part [them](corazon+luz).
+ die.past dante "went down"
- married.past dante luz "widow"
- cheat.past dante luz "a second"
- sad corazon dante "sobbing"
- couple.past corazon dante "lived with"
- parent corazon+dante honey "daughter"
+ attack corazon luz "fall upon each other"
- sibling dante sister "sister"
- help sister corazon+luz "to part them"

== 2 The Will
[Attorney Quirino](quirino), [who](quirino) was at school with everyone, reads out what there is: half the surviving ferry for the lawful [wife](luz), half for the other [woman](corazon), and the debts for [both](corazon+luz). [Luz](luz)'s [son](jun) [Jun](jun), a third-year [cadet](jun), walks out and collides on the steps with a [girl](honey) [who](honey) is walking in. [She](honey) has [his](jun) eyebrows. [They](honey+jun) share an umbrella to the pier without giving a surname, and it's only at the gangway that each sees where the other is going. Too bad: it had been a very good umbrella. [Captain Salcedo](efren), at the wheel, asks which of the [ladies](corazon+luz) is giving the orders. [Both](corazon+luz) do.
- reveal quirino corazon+luz "reads out"
+ gift dante corazon+luz "half the surviving ferry"
- parent luz jun "son"
- meet honey jun "collides"
- sibling honey jun "his eyebrows"
- discover honey jun "sees where the other"
- flirt honey jun "very good umbrella"
- boss corazon+luz efren "giving the orders"

== 3 Engine Trouble
A fire breaks out below decks with sixty people on board. The [captain](efren) goes down himself and comes up with burned hands and a rag that smells of kerosene. So somebody wants the two [widows](corazon+luz) off the water. [Luz](luz) suspects the [mistress](corazon), [Cora](corazon) the [wife](luz), and neither of [them](corazon+luz) the smiling [attorney](quirino), in [whose](quirino) drawer lies an offer from a bigger line. [Amparo](sister) salves the [captain](efren)'s palms and recalls, though [she](sister) shouldn't, that before [she](sister) took the veil it was these hands [she](sister) meant to hold. [Honey](honey) and [her](honey) [half-brother](jun) man the pumps together, and do not look at each other even once.
- rescue efren _ "goes down himself"
- injure efren "burned hands"
+ discover efren "smells of kerosene"
- attack _ corazon+luz "wants the two widows"
- accuse luz corazon "suspects the mistress"
- accuse corazon luz "Cora the wife"
- treat efren sister "salves"
- love.past sister efren "meant to hold"
- sibling honey jun "half-brother"

== 4 Tiya Pacita Explains
Every family has someone who was there. Ours has [Tiya Pacita](tiya), [Dante](dante)'s [aunt](tiya), [who](tiya) is brought in from the farm for [her](tiya) cough and cannot be stopped. [Jun](jun), [she](tiya) says between two spoonfuls, is no more a Gelvezon than the cat. [Luz](luz) was already carrying [him](jun) when [she](luz) married: the [father](lito) was a guitarist called [Lito](lito), [who](lito) took a ship to [Jeddah](@jeddah) and never wrote. The [cadet](jun) hears this through a bamboo wall. [He](jun) ought to be heartbroken. [He](jun) runs, in the rain, all the way to the house of the [girl](honey) with the umbrella, [who](honey) now has no brother at all.
- kin dante tiya "aunt"
- travel tiya "brought in"
- ill tiya "cough"
+ reveal tiya _ "is no more"
- parent! dante jun "no more a Gelvezon"
- pregnant.past luz lito "carrying him"
- wedding.past dante luz "when she married"
- parent lito jun "father"
- travel.past lito "took a ship" @jeddah
- breakup.past lito luz "never wrote"
+ discover jun lito "hears this"
- sad! jun "heartbroken"
- sibling! honey jun "no brother at all"

== 5 Low Water
The ferry is on the mud. [Luz](luz) blames [Cora](corazon). [Cora](corazon) blames [Brando](brando). [Brando](brando) is the [mate](brando), and drinks. [He](brando) was paid to turn left. Who paid [Brando](brando)? [He](brando) won't tell [Cora](corazon). [He](brando) won't tell [Luz](luz). [Sister Amparo](sister) prays beside [Brando](brando). [Brando](brando) weeps and names [Quirino](quirino). That night the [mate](brando) falls off the pier. The [man](brando) is dead by morning. A [fisherman](fisher) saw two shadows. Now [Luz](luz) is afraid, and so is [Cora](corazon). [They](corazon+luz) sit in one kitchen with one knife. [Cora](corazon) peels a mango for [Luz](luz).
- accuse luz corazon "blames Cora"
- accuse corazon brando "blames Brando"
- betray.past brando corazon+luz "paid to turn left"
- reveal! brando corazon+luz "won't tell Cora"
- help sister brando "prays beside"
+ reveal brando sister "names Quirino"
+ die brando "dead by morning"
- kill? _ brando "two shadows"
- discover fisher "saw two shadows"
- sad corazon+luz "afraid"
- help corazon luz "peels a mango"

== 6 The Guitarist
After eighteen years a [man](lito) with a silver tooth gets off the Manila boat and asks for a [woman](luz) [who](luz) used to like boleros. [Jun](jun) carries [his](lito) case to the jeepney before anyone has told [him](jun) whose it is. [Lito](lito) has come for a pardon and, should there be one going, a roof; [Luz](luz) gives [him](lito) the boathouse and no pardon. [Honey](honey), [whom](honey) the [cadet](jun) has kissed eleven times by [her](honey) own count, asks what [her](honey) [mother](corazon) will say. [Her](honey) [mother](corazon) says a good deal, and most of it is plates. A [daughter](honey) of [hers](corazon) and a [son](jun) of that [woman](luz)'s! It is the [man](efren) with the burned hands, still unable to hold a fork, on [whom](efren) [she](corazon) then tries out a smile.
+ return lito "gets off the Manila boat"
- help jun lito "carries his case"
- move lito luz "boathouse"
- reconcile! lito luz "no pardon"
+ kiss honey jun "kissed eleven times"
- parent corazon honey "mother"
- quarrel corazon honey "plates"
- parent luz jun "son"
- flirt corazon efren "a smile"

== 7 Depositions
The [fisherman](fisher)'s two [shadows](clerk+mate) acquire faces. [One](clerk) is a [clerk](clerk) of [Attorney Quirino](quirino)'s; the [other](mate) has not been seen since. Before the [witness](fisher) can sign, [he](fisher) is beaten up behind the ice plant and remembers, when [he](fisher) comes to, that it was very dark. [Amparo](sister), the only other [person](sister) to [whom](sister) the drowned [mate](brando) ever spoke, is visited in the convent garden by the [lawyer](quirino), hat in hand: a roof can fall in on an orphanage so easily. [She](sister) thanks [him](quirino) for [his](quirino) concern. Then [she](sister) goes to the [captain](efren), for the first time in nineteen years without a chaperone, and [he](efren) believes every word.
- boss quirino clerk "a clerk of"
- flee mate "has not been seen"
+ attack _ fisher "beaten up"
- recover fisher "comes to"
- reveal! fisher "very dark"
- die.past brando "drowned"
- threaten quirino sister "a roof can fall"
+ reveal sister efren "goes to the captain"
- help efren sister "believes every word"

== 8 A Quiet Crossing
For once nobody is on fire. The ferry takes a wedding party, a hundred ducks and a dentist across to [Guimaras](@guimaras) and brings back the ducks. [Pacita](tiya) sits by the rail, better, and tells the deckhands whose nose comes from where. [Lito](lito) plays a bolero on the upper deck, and [one](luz) of the [owners](corazon+luz) is seen to stop counting tickets. The other [owner](corazon), [who](corazon) has no one to play for [her](corazon), notices that the [captain](efren) takes [his](efren) coffee these days from the hand of a [nun](sister), and that the cup comes back with both [their](efren+sister) thumbs on it. [She](corazon) decides to mention it to the [bishop](bishop); then [she](corazon) remembers what it is to be talked about, and does not.
- recover tiya "better"
- reveal tiya _ "tells the deckhands"
- create lito "plays a bolero"
- love luz lito "stop counting tickets"
+ discover corazon efren+sister "notices"
- gift sister efren "coffee"
- flirt efren sister "both their thumbs"
- reveal? corazon bishop "mention it to the bishop"

== 9 Signal Rockets
[Jun](jun) and [Honey](honey), forbidden by both [mothers](corazon+luz) to meet, take a banca by night, and with it, though [they](honey+jun) don't know this, a [stowaway](kid): [Bong](kid), nine years old, from the orphanage, [who](kid) wants to see the sea. Off the lighthouse the outrigger snaps. [Honey](honey) keeps the [boy](kid)'s chin above water until [her](honey) arms give out; then the [cadet](jun) has [them](honey+kid) both. In the morning [their](honey+jun+kid) rockets bring two boats, one with [Luz](luz) in it and one with [Cora](corazon). The hauling takes four hands. When it is over the [enemies](corazon+luz) find that [they](corazon+luz) are holding each other, and that [neither](corazon+luz) wants to be first to let go. The [lovers](honey+jun) are grounded all the same.
- flee honey+jun corazon+luz "take a banca"
- betray kid honey+jun "stowaway"
+ rescue honey kid "above water"
- rescue jun honey+kid "has them both"
- rescue corazon+luz honey+jun+kid "hauling"
- enemy.end corazon luz "enemies"
+ reconcile corazon luz "holding each other"
- couple honey jun "lovers"

== 10 Habit
A letter for the [bishop](bishop) is found under the [bishop](bishop)'s door, and not in [Cora](corazon)'s hand. [Sister Amparo](sister) is to be sent to [Mindanao](@mindanao). [She](sister) packs a hymnal and one [man](efren)'s bandages. On the eve of [her](sister) departure the orphanage roof does fall in, with the children at vespers; the [captain](efren), passing by on purpose, holds up a beam with the hands that [she](sister) healed, while the [nun](sister) passes the little ones out between [his](efren) knees. The last to come is the [stowaway](kid). And then the dust settles, and in front of the archbishop's delegate, eleven orphans and God, [she](sister) takes off [her](sister) veil to bind up [his](efren) head.
- accuse _ sister "A letter"
- travel? sister "to be sent" @mindanao
- recover.past efren "she healed"
+ rescue efren+sister kid "passes the little ones out"
+ quit sister "takes off her veil"
- injure efren "bind up"
- treat efren sister "bind up"

== 11 Cross-Examination
The second [shadow](mate) turns out to be the [mate](brando)'s own [brother-in-law](mate), [who](mate) comes down from the hills because [he](mate) cannot sleep and tells the court who hired [him](mate). [Quirino](quirino), defending himself, has a fool for a client. As the handcuffs close, [he](quirino) asks to say one thing to the [widows](corazon+luz), [whom](corazon+luz) [he](quirino) has cheated: the [Guimaras Star](*guimarasstar) was sound, and [Dante](dante) was no swimmer, but no body was ever found, was it? [Luz](luz) goes white, [Cora](corazon) red. Outside, a gaunt [man](dante) with a beard is buying a ticket for the four o'clock ferry. [Tiya Pacita](tiya) is the first to know [him](dante). "[You](dante)'re late," [she](tiya) says. "We've had the mass."
- kin brando mate "brother-in-law"
- return mate "comes down"
+ reveal mate quirino "tells the court"
- hire.past mate quirino "hired"
+ arrest _ quirino "handcuffs close"
- betray.past quirino corazon+luz "cheated"
- die? dante "no body was ever"
- sad luz "goes white"
+ return dante "buying a ticket"
- discover tiya dante "first to know him"

== 12 The Four O'Clock
[He](dante) had swum, it appears, from one life to look for a third. The drowned [man](dante) would like to come home; the difficulty is to which. [His](dante) [wife](luz) has a [guitarist](lito) in the boathouse and, since Sunday, not only in the boathouse. [His](dante) [mistress](corazon) has been taught book-keeping by [his](dante) [wife](luz) and wouldn't trade. The two [shipowners](corazon+luz) hear [him](dante) out, sell [him](dante) a single to [Cebu](@cebu) and wave. On the upper deck the former [nun](sister) marries the [captain](efren) with a bandage round [his](efren) head, [Bong](kid), [whom](kid) [they](efren+sister) have adopted, holding the cushion. [Jun](jun) has [his](jun) licence. [Honey](honey) has [Jun](jun). The boat leaves on time, which has never happened before, so that half the guests are still ashore.
- flee.past dante corazon+luz "had swum"
- return? dante "come home"
- married dante luz "wife"
- affair lito luz "not only in"
- affair.past corazon dante "mistress"
- advisor luz corazon "taught"
- colleague corazon luz "shipowners"
+ reject corazon+luz dante "sell him a single"
+ wedding efren sister "marries"
- parent efren+sister kid "adopted"
- find jun "has his licence"
- couple honey jun "Honey has Jun"
