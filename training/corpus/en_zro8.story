%series Tidewater Drive
%lang en
%genre daytime-style saga of a South Carolina family, dense weekly recap
%cast loretta | Loretta Pinckney; Loretta | f
%cast amos | Amos Pinckney; Amos | m
%cast deandre | DeAndre Pinckney; DeAndre; Dre | m
%cast savannah | Savannah Pinckney; Savannah; Vanna | f
%cast ruthann | Ruth-Ann | f
%cast caleb | Caleb Thorne; Caleb; Thorne | m
%cast whit | Whitfield Thorne; Whit | m
%cast noelle | Noelle | f
%cast marisol | Marisol Vega; Marisol | f
%cast judge | Judge Beaufain | m
%cast jolene | Jolene | f
%cast isaiah | Isaiah | m
%cast baby | Amos Junior | m
%cast doctor | Dr. Cho | f
%cast daddy | - | m

== 1
With the shrimp fleet mortgaged to the hilt, [Loretta Pinckney](loretta) swallows [her](loretta) pride and asks [Whitfield Thorne](whit) for a loan, not knowing that upstairs in the very same house [his](whit) only [son](caleb), [Caleb](caleb), is buttoning [his](caleb) shirt and [her](loretta) [daughter](savannah) [Savannah](savannah) is looking for a shoe. [Amos](amos), [Loretta](loretta)'s [husband](amos) of thirty-four years, would sooner sink the boats: the [Thornes](caleb+whit) stole [his](amos) [daddy](daddy)'s land.
- help? whit loretta "loan"
- discover! loretta caleb+savannah "not knowing"
- parent whit caleb "only son"
+ sex caleb savannah "buttoning"
- parent loretta savannah "daughter"
- married amos loretta "husband"
- parent daddy amos "daddy"
- steal.past caleb+whit daddy "stole"
- enemy amos whit "sooner sink"

== 2
[DeAndre](deandre) is home from the Navy with a medal, a limp and, to the consternation of the front pew, a [fiancée](marisol): [Marisol Vega](marisol), [whom](marisol) [he](deandre) has known for nine weeks. [Ruth-Ann](ruthann), [who](ruthann) waited three years for [him](deandre), fans herself and smiles till it hurts. [Savannah](savannah) warms to [her](savannah) future [sister-in-law](marisol) over a burnt roux. [Whit](whit) grants the loan against [Loretta](loretta)'s signature and one dinner a month.
- return deandre "home from"
- injure.past deandre "limp"
+ engaged deandre marisol "fiancée"
- love ruthann deandre "waited three years"
- sad ruthann "till it hurts"
- kin marisol savannah "sister-in-law"
- friend.start marisol savannah "warms to"
- help whit loretta "grants"

== 3
The first of the dinners runs late. [Loretta](loretta) and [Whit](whit) talk about 1979, when [they](loretta+whit) were an item for one unforgivable summer. [Amos](amos) waits up with the porch light on and gets half an answer. In the boathouse [Caleb](caleb) asks [Savannah](savannah) to go public; [she](savannah) balks. [Her](savannah) best [friend](noelle), [Noelle](noelle), hears it through the planks, and [she](noelle) has wanted that [boy](caleb) since Sunday school.
- date loretta whit "dinners"
+ couple.past loretta whit "an item"
- reject savannah caleb "balks"
- friend noelle savannah "best friend"
- discover noelle caleb+savannah "hears it"
- love noelle caleb "wanted"

== 4
[Noelle](noelle) writes no name under the letter that [Amos](amos) finds in [his](amos) cast net. [He](amos) storms up [Thorne](whit)'s drive with an oar and lays it across [Caleb](caleb)'s shoulders. [Savannah](savannah), screaming, gets between [them](amos+caleb). Is it true? It is, [she](savannah) says, and it is love. [Her](savannah) [father](amos) tells [her](savannah) [she](savannah) has no room in [his](amos) house. [Ruth-Ann](ruthann) makes up [her](ruthann) couch.
- betray noelle savannah "no name"
- reveal noelle amos "letter"
- find amos "finds"
+ attack amos caleb "lays"
- help savannah caleb "gets between"
- reveal savannah amos "It is"
- love savannah caleb "love"
- parent amos savannah "father"
- reject amos savannah "no room"
- help ruthann savannah "makes up"

== 5
Living out of a duffel at [Ruth-Ann](ruthann)'s, [Vanna](savannah) finds a shoebox of letters to [Dre](deandre), never mailed, and mails one. [DeAndre](deandre) reads it in the truck, twice. [He](deandre) loves [Marisol](marisol), surely? That night [he](deandre) sits through the rehearsal dinner like a man at [his](deandre) own wake, while [Judge Beaufain](judge), an old [flame](judge) of the [bride](marisol)'s [aunt](jolene), proposes a toast nobody follows.
- housemate ruthann savannah "Living out of"
- find savannah "finds"
- reveal savannah deandre "mails one"
- love? deandre marisol "loves"
- wedding? deandre marisol "rehearsal"
- sad deandre "at his own wake"
- kin jolene marisol "aunt"
+ ex jolene judge "old flame"

== 6
The church is full, the organ is on its third march, and [DeAndre Pinckney](deandre) is sitting in a bait shop with [Ruth-Ann](ruthann). [He](deandre) cannot go through with it. [Marisol](marisol), left among four hundred lilies, lifts [her](marisol) veil, thanks the guests for coming and leads the conga to the reception. Only [Savannah](savannah) hears [her](savannah) [friend](marisol) throw up behind the tent. [Marisol](marisol) is eight weeks gone.
+ breakup deandre marisol "cannot go through"
- wedding! deandre marisol "cannot go through"
- discover savannah marisol "hears"
- friend marisol savannah "friend"
- celebrate marisol "reception"
- ill marisol "throw up"
+ pregnant marisol "eight weeks gone"

== 7
Sworn to secrecy, [Savannah](savannah) spends a wretched Advent watching [her](savannah) [brother](deandre) and [Ruth-Ann](ruthann) bill and coo. [Noelle](noelle) consoles [Caleb](caleb), [whose](caleb) calls go unanswered, with pecan pie and a good deal of perfume, and is gently shown to [her](noelle) car. [Loretta](loretta) skips the third dinner. [Whit](whit) calls in the note: ninety days, or the boats.
- reveal! savannah "secrecy"
- sad savannah "wretched"
- sibling deandre savannah "brother"
- couple.start deandre ruthann "bill and coo"
- help noelle caleb "consoles"
- flirt noelle caleb "perfume"
- reject caleb noelle "gently shown"
+ threaten whit loretta "calls in the note"

== 8
A nor'easter takes the *Miss Loretta* with [Amos](amos) aboard. For two nights [Loretta](loretta) stands on the dock between [Whit](whit), [who](whit) has sent out every hull [he](whit) owns, and [her](loretta) [children](deandre+savannah). It is [Caleb](caleb) [who](caleb) drags the old [shrimper](amos) off the jetty, half drowned, cussing. In the ward [Amos](amos) asks [him](caleb) for a glass of water, and then, gruffly, what [his](caleb) intentions are.
- help whit loretta "sent"
- parent loretta deandre+savannah "children"
+ rescue caleb amos "drags"
- injure amos "half drowned"
- reconcile amos caleb "a glass of water"

== 9
Intentions: honorable. [Caleb](caleb) puts a ring on [Savannah](savannah)'s finger at low tide, in front of the pelicans. [Whit](whit) cuts [him](caleb) off without a nickel, and [Dr. Cho](doctor), taping [Amos](amos)'s ribs, spots a shadow that has nothing to do with the storm. How long? A year, with luck. [Amos](amos) tells no one but the pelicans.
+ engaged.start caleb savannah "ring"
- reject whit caleb "cuts"
- treat amos doctor "taping"
- discover doctor amos "spots"
- ill amos "shadow"
- die? amos "A year"
- reveal! amos _ "tells no one"

== 10
[Marisol](marisol) is seven months along when [DeAndre](deandre) bumps into [her](marisol) and [her](marisol) belly at the Piggly Wiggly. [He](deandre) counts back; [she](marisol) rolls [her](marisol) cart on. [Ruth-Ann](ruthann), hearing of it from the bag boy, gives back the friendship bracelet, the house key and [her](ruthann) hopes. "Go be a daddy," [she](ruthann) says, and shuts the screen.
- pregnant marisol deandre "seven months along"
- find deandre marisol "bumps into"
- discover deandre marisol "counts back"
- discover ruthann deandre "hearing"
+ breakup ruthann deandre "gives back"
- parent deandre baby "daddy"

== 11
[Savannah](savannah) is fitted for [Loretta](loretta)'s old gown when [Noelle](noelle) breaks down among the pins and owns up to the letter. Slap, silence, and then, since one cannot be fitted with wet eyes forever, a hug. On [his](amos) last good evening [Amos](amos) takes [his](amos) [wife](loretta) dancing at the Legion and lets [her](loretta) know everything, shadow included. [She](loretta) never misses a step.
- sad noelle "breaks down"
+ reveal noelle savannah "owns up"
- attack savannah noelle "Slap"
- reconcile noelle savannah "hug"
- date amos loretta "dancing"
- married amos loretta "wife"
- reveal amos loretta "know"

== 12
The wedding is moved up to a Tuesday, to the foot of the sickbed. [Amos](amos) gives [his](amos) [girl](savannah) away lying down. [Whit](whit) comes, hat in hand, with the torn-up note for a present, shakes [Amos](amos)'s fingers and calls [him](amos) neighbor. At four in the morning [Loretta](loretta) closes [her](loretta) [husband](amos)'s eyes. An hour on, across the hall, [Marisol](marisol) is brought to bed of a [boy](baby) with [his](baby) name.
+ wedding caleb savannah "The wedding"
- ill amos "sickbed"
- parent amos savannah "girl"
- gift whit loretta "present"
- reconcile amos whit "shakes"
+ die amos "closes"
- married amos loretta "husband"
- birth marisol baby "brought to bed"

== 13
[DeAndre](deandre) learns diapers from [Isaiah](isaiah), [Marisol](marisol)'s new [beau](isaiah), a [pediatric nurse](isaiah) with enormous patience. [He](deandre) has lost the [mother](marisol), but not the [boy](baby): weekends, the court says. Dockside, [Ruth-Ann](ruthann) is shipping out for [Galveston](@galveston) when a limping [man](deandre) runs alongside the gangway. The [Widow Pinckney](loretta), asked to dinner by a certain [creditor](whit), says not this year. Ask [her](loretta) next.
- advisor isaiah deandre "learns"
- couple isaiah marisol "beau"
- lose deandre marisol "lost"
- parent marisol baby "mother"
- travel ruthann "shipping out" @galveston
- reconcile? deandre ruthann "alongside the gangway"
- married.past amos loretta "Widow"
- invite whit loretta "asked"
+ reject loretta whit "not this year"
