%series The Cedar Palace
%lang en
%genre hotel saga, Beirut 1964, recap column, wry
%cast salma    | Salma Khoury; Salma; Madame Khoury | f
%cast nabil    | Nabil Khoury; Nabil | m
%cast rima     | Rima Khoury; Rima | f
%cast antoine  | Antoine Sfeir; Antoine; Sfeir | m
%cast hugh     | Hugh Pemberton; Pemberton; Hugh | m
%cast odile    | Odile Marchand; Odile | f
%cast vartan   | Vartan | m
%cast siran    | Siran | f
%cast faris    | Faris Haddad; Faris | m
%cast contessa | - | f
%cast pianist  | Zsolt | m
%cast mother   | Teta Wadad; Wadad | f
%cast gfather  | - | m
%cast bliss    | Bliss | n

== 1 Check-in
The Cedar Palace has four hundred rooms and one secret, and the secret is in 312. That is where [Nabil Khoury](nabil), [owner](nabil) by marriage, receives the French [contessa](contessa) on Tuesdays, while [his](nabil) [wife](salma) [Salma](salma), [owner](salma) by birth, does the flowers. [Their](nabil+salma) [daughter](rima) [Rima](rima) is home from the nuns and promised to [Antoine Sfeir](antoine), a bank in human form. The [girl](rima) would rather have the [doorman](faris), [Faris](faris), [who](faris) taught [her](rima) to whistle when [they](faris+rima) were six. [Vartan](vartan), the head [porter](vartan), sees all of it and has a tip jar to prove it. A new [pianist](pianist) plays flat.
+ affair contessa nabil "receives the French"
- cheat nabil salma "receives the French"
- married nabil salma "his wife"
- parent nabil+salma rima "daughter"
- return rima "home from the nuns"
- engaged antoine rima "promised to"
- love rima faris "would rather have"
- friend.past faris rima "were six"
- advisor.past faris rima "taught her"
- colleague faris vartan "head porter"
- discover vartan nabil "sees all of it"

== 2 Mr Pemberton Regrets
Enter [Hugh Pemberton](hugh), a British [attaché](hugh) with no visible duties, and a [blonde](odile) [who](odile) signs as [his](hugh) cousin and doesn't know [his](hugh) middle name. I'd say more about [her](odile) but [she](odile) is being followed by better journalists. [Salma](salma) and [Hugh](hugh) knew each other in [Cairo](@cairo) in the war; how well, you may gather from the speed with which [she](salma) drops the roses. [Her](salma) [husband](nabil) gathers nothing. [Sfeir](antoine) brings [Rima](rima) a bracelet, [she](rima) says thank you, and [Faris](faris) holds the door for [him](antoine) so long that the [banker](antoine) comes out again. Somebody really ought to tune that piano.
- travel hugh+odile "Enter Hugh Pemberton"
- kin! hugh odile "cousin"
- investigate _ odile "being followed"
+ affair.past hugh salma "knew each other"
- love salma hugh "drops the roses"
- married nabil salma "husband"
- discover! nabil hugh+salma "gathers nothing"
- gift antoine rima "a bracelet"
- jealous faris antoine "holds the door"

== 3 Laundry
The head [laundress](siran), [Siran](siran), [who](siran) is [Vartan](vartan)'s [wife](siran) and has not exchanged a civil syllable with [him](vartan) since Easter, finds in the sheets of 312 a hairpin that isn't [Madame Khoury](salma)'s. [She](siran) takes it upstairs on a saucer. [Salma](salma) thanks [her](siran), puts the pin in [her](salma) own hair and wears it to dinner, where the [contessa](contessa) recognises it over the consommé and goes the colour of the consommé. Not a voice is raised. By midnight [Nabil](nabil) has been moved to 313. [His](nabil) [mother-in-law](mother), [Teta Wadad](mother), [who](mother) never thought much of [him](nabil), orders champagne.
- married siran vartan "wife"
- quarrel siran vartan "not exchanged"
- find siran "hairpin"
+ reveal siran salma "on a saucer"
- discover salma contessa+nabil "puts the pin"
- sad contessa "goes the colour"
- breakup salma nabil "moved to 313"
- kin mother nabil "mother-in-law"
- enemy mother nabil "never thought much"
- happy mother "orders champagne"

== 4 Short Week
[Rima](rima) meets [Faris](faris) on the roof. [Faris](faris) kisses [Rima](rima). [Rima](rima) kisses [Faris](faris) back. Below, [Antoine](antoine) counts chairs. There will be three hundred. [Odile](odile) asks [Vartan](vartan) for a key. [Vartan](vartan) wants to know why. [Odile](odile) smiles at [Vartan](vartan). [Vartan](vartan) hands over the key. Men are locks, thinks [Siran](siran). [Pemberton](hugh) dances with [Salma](salma). [Nabil](nabil) watches [Salma](salma). [Salma](salma) doesn't look at [Nabil](nabil). [Wadad](mother) looks at all [three](hugh+nabil+salma). [Zsolt](pianist) plays on. That is the [pianist](pianist)'s name. Nobody had asked.
+ kiss faris rima "kisses Rima"
- wedding? antoine rima "counts chairs"
- flirt odile vartan "smiles at Vartan"
- betray? odile _ "asks Vartan for a key"
- gift vartan odile "hands over the key"
- date hugh salma "dances with Salma"
- jealous nabil hugh "watches Salma"
- quarrel nabil salma "doesn't look at"

== 5 Room Service
With the key to 205, [Odile](odile), [whose](odile) surname, it now seems, is [Marchand](odile) and [whose](odile) employer is in [Paris](@paris), photographs what the [attaché](hugh) keeps under [his](hugh) shirts. Unluckily for [her](odile), [he](hugh) comes in for a handkerchief. [Hugh](hugh) has loved [her](odile) a little, in the way of the Service; now [he](hugh) locks [her](odile) in the bathroom and telephones. It is [Zsolt](pianist) [who](pianist) hears the knocking, and the [Hungarian](pianist), [who](pianist) once sat in a cellar himself, breaks the door. [They](odile+pianist) are on the fire escape, hand in hand, before introductions. Meanwhile [Salma](salma), waiting on the terrace in grey silk, waits.
+ betray odile hugh "photographs what"
- discover hugh odile "comes in for a handkerchief"
- love hugh odile "has loved her"
- abduct hugh odile "locks her"
- arrest.past _ pianist "sat in a cellar"
+ rescue pianist odile "breaks the door"
- flee odile+pianist hugh "fire escape"
- meet odile pianist "before introductions"
- date! hugh salma "waits"

== 6 The Rehearsal
Three hundred chairs, and one short: the [groom](antoine)'s. It is not cold feet. It's mumps, at thirty-four, and the wedding is put off till autumn. No patient was ever less pitied by [his](antoine) [intended](rima). [Rima](rima) visits [him](antoine) once, with oranges, and is so taken aback to be thanked with tears in [his](antoine) eyes that [she](rima) stays and reads to [him](antoine). I did not see that coming. Nor does [Faris](faris), [who](faris) waits on the roof with a guitar. In 313, [Nabil](nabil) learns from the [contessa](contessa) that [she](contessa) is leaving, and not for [Paris](@paris): the [lady](contessa) has hired herself out as [cook](contessa) to a monastery.
- ill antoine "mumps"
- wedding! antoine rima "put off"
- engaged antoine rima "his intended"
- gift rima antoine "oranges"
- sad antoine "tears in his eyes"
+ help rima antoine "reads to him"
- love faris rima "with a guitar"
- reveal contessa nabil "learns from the contessa"
+ breakup contessa nabil "she is leaving"
- hire contessa "hired herself out"

== 7 Under the Stairs
[Vartan](vartan) is carpeted over the key. [Salma](salma) could dismiss [him](vartan), and [Sfeir](antoine), convalescent and shareholder, moves that [she](salma) does. It is then that [Siran](siran) walks into the office in [her](siran) apron, says that whoever sacks the [fool](vartan) will have to iron four hundred pairs of sheets themselves, and walks out again. "[She](siran) called [me](vartan) a fool," says [Vartan](vartan), radiant. "[She](siran) hasn't called [me](vartan) anything since Easter." On the back stairs the [two](siran+vartan) make it up, and are in the way of the trolleys. [Hugh](hugh), recalled to [London](@london), doesn't say goodbye to the [woman](salma) in grey silk. [He](hugh) sends a bill.
- accuse salma vartan "carpeted"
- boss salma vartan "could dismiss"
- quit? vartan salma "dismiss him"
- recover antoine "convalescent"
- help siran vartan "have to iron"
- happy vartan "radiant"
+ reconcile siran vartan "make it up"
- travel? hugh "recalled to London" @london
+ breakup hugh salma "doesn't say goodbye"

== 8 Arithmetic
[Rima](rima), [who](rima) has two [men](antoine+faris) and nineteen years, finds that [she](rima) is late for more than lunch. The roof was in June; [Antoine](antoine) has never so much as held [her](rima) elbow. [She](rima) tells [Teta Wadad](mother), [who](mother), it emerges, was in the same boat in 1911, on a real boat. And did [her](rima) [grandmother](mother) marry the man? No, says [Wadad](mother), [I](mother) married [your](rima) [grandfather](gfather). [He](gfather) was a bank, too. [Faris](faris), from [whom](faris) the news is being kept, has enlisted as a steward with the airline and is off to [Karachi](@karachi) by the night flight, to forget. The bellboys have put the tip jar on a wager, and shame on them.
+ pregnant rima faris "late for more"
- reveal rima mother "tells Teta Wadad"
- pregnant.past mother _ "in the same boat"
- kin mother rima "grandmother"
- married.past gfather mother "married your"
- kin gfather rima "grandfather"
- discover! faris rima "is being kept"
+ hire faris "enlisted as a steward"
- travel? faris "off to Karachi" @karachi

== 9 The Honest Bank
Before [she](rima) can be talked into anything, [Rima](rima) goes to [Antoine](antoine) and lays it before [him](antoine), the roof, the guitar, the month. I have never liked the [man](antoine), as faithful readers know, and I hereby eat my hat: [he](antoine) listens, closes the ledger and drives [her](rima) to the airport at a speed that cost [him](antoine) the mudguard. [They](antoine+rima) are in time to see the lights go up. On the way back [he](antoine) says that if [she](rima) is waiting for somebody, [he](antoine) could wait with [her](rima). [Nabil](nabil) hears on the same evening, from a [daughter](rima) for once, what it is like to be told the truth, and goes to find [his](nabil) [wife](salma).
- reveal rima antoine "lays it before him"
- pregnant rima faris "the month"
+ help antoine rima "drives her to the airport"
- travel faris "lights go up"
- love antoine rima "could wait with her"
- parent nabil rima "daughter"
- reveal rima nabil "told the truth"
- reconcile? nabil salma "goes to find his wife"
- married nabil salma "his wife"

== 10 Half Board
[Salma](salma) listens to [Nabil](nabil). [Nabil](nabil) is sorry. [Salma](salma) isn't. [She](salma) wants the hotel and no [Nabil](nabil). [Nabil](nabil) signs. [He](nabil) keeps 313. [Nabil](nabil) is now a guest of [Salma](salma). [Nabil](nabil) pays by the week. [Wadad](mother) toasts [Salma](salma). [Odile](odile) writes from [Budapest](@budapest). [She](odile) has married [Zsolt](pianist). Was it wise? wonders [Vartan](vartan). The new [pianist](bliss) is called [Bliss](bliss). [Bliss](bliss) plays worse. [Faris](faris) flies over the hotel each Monday. [Rima](rima) looks up each Monday. [Antoine](antoine) looks at [Rima](rima).
- sad nabil "is sorry"
- reconcile! nabil salma "isn't"
+ divorce nabil salma "Nabil signs"
- celebrate mother salma "toasts Salma"
+ wedding.past odile pianist "has married Zsolt"
- love rima faris "looks up"
- love antoine rima "looks at Rima"

== 11 Turbulence
An engine fails over the bay and the Monday plane comes down in the water in full view of the breakfast terrace. [Vartan](vartan) takes out the hotel's pedal boats with every waiter who can swim; it is the [banker](antoine), however, [who](antoine) can't, [who](antoine) gets to the [steward](faris) first, on a lilo. So [Faris](faris), with a broken collarbone, is put to bed in 312 of all rooms, nursed by [Siran](siran), and hears from the lips of [his](faris) [rival](antoine) that [he](faris) is to be a father by Christmas. Why does [he](antoine) tell [him](faris)? "Because [she](rima) won't," says [Sfeir](antoine), "and [you](faris) ought to know what [you](faris) are whistling at."
- help vartan _ "takes out the hotel's"
+ rescue antoine faris "on a lilo"
- injure faris "broken collarbone"
- treat faris siran "nursed by Siran"
- enemy antoine faris "rival"
+ reveal antoine faris "hears from the lips"
- parent? faris _ "a father by Christmas"
- reveal! rima faris "she won't"

== 12 Checkout
The last column. [Rima](rima) stands between the bed and the door, and between two good [men](antoine+faris), which is more than most of us get. [She](rima) whistles; the [invalid](faris) whistles back. That's that. [Antoine](antoine) returns [his](antoine) ring to the jeweller and himself to the bank, refuses to be comforted by [Teta Wadad](mother) and is comforted. The chairs, all three hundred, come out after all. [Salma](salma) gives [her](salma) [child](rima) away on one side, [Nabil](nabil) on the other, and afterwards the hotel's [proprietress](salma) has a dance with its oldest [guest](nabil). [She](salma) leads. On the way up, the lift stops at the third floor for some time. I make no comment.
- love rima faris "She whistles"
- love faris rima "whistles back"
+ reject rima antoine "That's that"
- sad antoine "refuses to be comforted"
- help mother antoine "is comforted"
+ wedding faris rima "come out after all"
- parent nabil+salma rima "her child"
- flirt nabil salma "has a dance"
- affair.start nabil salma "for some time"
