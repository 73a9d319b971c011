%series Lot Nineteen
%lang en
%genre drill: everyday workplace series in an auction house in Colombo, listings magazine
%cast sunil | Sunil Perera; Sunil; Mr Perera | m
%cast ishara | Ishara Perera; Ishara | f
%cast dev | Dev; Dev Mendis | m
%cast beryl | Beryl Wickrama; Beryl; Mrs Wickrama | f
%cast noor | Noor; Noor Cassim | n
%cast hector | Hector; Hector Jansz | m
%cast tanuja | Tanuja | f
%cast porter | Lal | m
%cast judge | Justice Silva; Silva | f
%cast forger | Cyril | m
%cast bidder | - | f
%cast hectorwife | - | f
%cast tot | - | m

== 1
[Mr Perera](sunil) has the hammer, and [his](sunil) [sister](ishara), [Ishara](ishara), has the keys. Between [them](ishara+sunil) [they](ishara+sunil) have run the auction rooms since [their](ishara+sunil) parents stopped speaking. The [auctioneer](sunil) is engaged to [Tanuja](tanuja), the [cashier](tanuja); the [keyholder](ishara) is engaged to nobody and has been followed to the bus for a month by the new [clerk](dev), [Dev Mendis](dev), [who](dev) believes that [she](ishara) has not noticed. Today [she](ishara) turns round and asks [him](dev) which bus is [his](dev).
- sibling ishara sunil "sister"
- colleague ishara sunil "have run"
- engaged sunil tanuja "engaged"
- hire dev "new clerk"
- love dev ishara "followed to the bus"
+ flirt ishara dev "turns round"
== 2
A [lady](bidder) in grey bids for lot nineteen, a chest of letters, against [Hector Jansz](hector), the biggest [dealer](hector) in town and once the [Pereras](ishara+sunil)' [apprentice](hector). [She](bidder) wins. [He](hector) congratulates [her](bidder), and that night the [porter](porter)'s room is broken into. [Lal](porter), the [porter](porter), is knocked down by [somebody](hector) [who](hector) smells of cloves. "[Hector](hector) chews cloves," says [Tanuja](tanuja), [who](tanuja) ought to know: before [she](tanuja) was [Sunil](sunil)'s [she](tanuja) was [his](hector).
- enemy bidder hector "bids"
- advisor.past ishara+sunil hector "apprentice"
+ find bidder "wins"
+ attack hector porter "knocked down"
- accuse tanuja hector "chews cloves"
- couple.past hector tanuja "was his"
- couple sunil tanuja "was Sunil's"
== 3
The chest is still there. [Noor Cassim](noor), [who](noor) appraises paper and lives over the shop, has taken it upstairs to read. The letters are from a married [man](hector) to a [woman](beryl) called B. [He](hector) signs with a clove. [Noor](noor) shows one to [Ishara](ishara), [who](ishara) shows it to [Dev](dev), and the [clerk](dev), [whose](dev) [grandmother](beryl) is called [Beryl](beryl), turns as white as the envelope. [Mrs Wickrama](beryl) has been a respectable [widow](beryl) since before [he](dev) could walk.
- investigate noor hector "to read"
- affair.past beryl hector "woman called B"
- cheat.past hector hectorwife "married man"
- reveal noor ishara "shows one"
- reveal ishara dev "shows it to Dev"
- kin beryl dev "grandmother"
+ discover dev beryl "white"
- married.past _ beryl "widow"
== 4
[Dev](dev) visits [Beryl](beryl). [Beryl](beryl) raised [Dev](dev). [He](dev) asks about [Hector](hector). [She](beryl) asks about [Ishara](ishara). [They](beryl+dev) drink tea. [Beryl](beryl) loved [Hector](hector). [Hector](hector) loved [his](hector) [wife](hectorwife)'s money. [Beryl](beryl) broke it off. [He](hector) never forgave [Beryl](beryl). Now [he](hector) is a [widower](hector). [He](hector) wants [his](hector) letters, or [he](hector) wants [Beryl](beryl).
- kin beryl dev "raised"
- love.past beryl hector "loved Hector"
- married.past hector hectorwife "wife"
+ breakup.past beryl hector "broke it off"
- reconcile! beryl hector "never forgave"
- die.past hectorwife "widower"
- love? hector beryl "wants Beryl"
== 5
[Sunil](sunil) sees [his](sunil) [fiancée](tanuja) get out of the [dealer](hector)'s car. [She](tanuja) says that [she](tanuja) went to threaten [him](hector), on behalf of the [porter](porter). [He](sunil) says that nobody puts on earrings to threaten. The [couple](sunil+tanuja) fall out in front of eighty bidders, between lots four and five, and the [cashier](tanuja) takes off the ring. [He](sunil) knocks it down, in a blind rage, to the highest offer. It goes to [Lal](porter), with a bandaged head.
- engaged sunil tanuja "fiancée"
- threaten? tanuja hector "went to threaten"
- jealous sunil hector "earrings"
+ quarrel sunil tanuja "fall out"
+ breakup tanuja sunil "takes off the ring"
- sad sunil "blind rage"
- find porter "goes to Lal"
== 6
[Lal](porter) has carried tables past [Tanuja](tanuja)'s window for seven years, and has now got a ring and no courage. [He](porter) asks [Noor](noor) what to do with it. [Noor](noor) advises [him](porter) to put it where it belongs. [The other](porter) takes that literally, goes to [Sunil](sunil) and gives it back. "[You](porter) are a better [man](porter) than [I](sunil) am," says the [auctioneer](sunil); and the [porter](porter), [who](porter) knows it, walks twice round the block and kicks a bollard.
+ love porter tanuja "carried tables past"
- advisor noor porter "advises"
- gift porter sunil "gives it back"
- sad porter "kicks a bollard"
== 7
[Ishara](ishara) and [Dev](dev) take the same bus now. On the upper deck [she](ishara) lays [her](ishara) head on [his](dev) shoulder, and misses [her](ishara) stop on purpose. But [he](dev) has something on [his](dev) conscience: it was [he](dev) [who](dev), on [his](dev) first day, told the [dealer](hector) what was in lot nineteen, for a tip. When [he](dev) has said so, the [passenger](ishara) beside [him](dev) rings the bell. [She](ishara) gets out at a stop [she](ishara) has never seen, and walks.
- couple dev ishara "same bus"
- betray.past dev ishara "for a tip"
- reveal.past dev hector "told the dealer"
- reveal dev ishara "has said so"
+ breakup ishara dev "rings the bell"
== 8
The [lady](judge) in grey comes for [her](judge) chest, and is not a stranger at all: [Justice Silva](judge) takes off [her](judge) hat. [She](judge) had bought it for a [friend](beryl) from schooldays, [Beryl](beryl), [who](beryl) could not be seen to. The [friend](beryl)'s [grandson](dev) carries it to the car. [He](dev) has been dismissed, [he](dev) tells [her](judge), by the [woman](ishara) [he](dev) loves. "[I](judge) sentence people," says the [judge](judge). "[I](judge) never noticed that it stopped them loving anybody."
- reveal judge _ "takes off her hat"
- friend beryl judge "friend from schooldays"
- help judge beryl "bought it for"
- kin beryl dev "grandson"
- help dev judge "carries it"
+ quit dev ishara "dismissed"
- love dev ishara "loves"
- advisor judge dev "says the judge"
== 9
Out of spite, [Hector](hector) opens rooms of [his](hector) own across the street and lures away the [cashier](tanuja). [She](tanuja) goes, for [Sunil](sunil) has not said good morning to [her](tanuja) in a fortnight. At the rival house, on the very first day, the [dealer](hector) tries to kiss [his](hector) former [sweetheart](tanuja), [whom](tanuja) [he](hector) takes to have come back to [him](hector). [She](tanuja) hits [him](hector) with the cash box. Through the window [she](tanuja) is watched by two [men](porter+sunil): [one](porter) of [them](porter+sunil) cheers, and it is not [Sunil](sunil).
- enemy hector ishara+sunil "rival house"
+ hire tanuja hector "lures away"
- quit tanuja sunil "goes"
- kiss? hector tanuja "tries to kiss"
- couple.past hector tanuja "former sweetheart"
+ attack tanuja hector "hits"
- discover porter+sunil tanuja "watched by"
- happy porter "cheers"

== 10
[Tanuja](tanuja) crosses the street with [her](tanuja) handbag. Two [men](porter+sunil) step up. [The one](sunil) holds out the ring; [the other](porter) holds the door. [She](tanuja) thanks [the latter](porter) and, on reflection, goes through it, past the [former](sunil), without a glance at [his](sunil) hand. The [porter](porter) closes the door behind [them](porter+tanuja) both. "Going once," murmurs [Noor](noor), upstairs at the window, to [Ishara](ishara). "Going twice," says [his](sunil) [sister](ishara).
+ reconcile? sunil tanuja "holds out the ring"
+ reject tanuja sunil "without a glance"
- couple.start porter tanuja "behind them both"
- discover ishara+noor porter+tanuja "at the window"
- sibling ishara sunil "sister"

== 11
[Beryl](beryl) receives [Hector](hector). The old [lover](hector) has a plaster on [his](hector) nose and wants [his](hector) letters. [She](beryl) burns them in front of [him](hector), one at a time, and reads each aloud first. At the ninth [he](hector) begins to cry. At the nineteenth [she](beryl) stops. This one [she](beryl) had never been able to part with. The [dealer](hector), [who](hector) has overpaid for everything in [his](hector) life but this, asks what [she](beryl) wants for it. An apology to a [porter](porter), says the [widow](beryl).
- invite beryl hector "receives"
- affair.past beryl hector "old lover"
- attack beryl hector "burns them"
+ sad hector "cry"
- love beryl hector "never been able"
- reconcile? hector porter "apology"
- married.past _ beryl "widow"

== 12
A Ming bowl turns out to be by [Cyril](forger), a pensioned art [teacher](forger). [Ishara](ishara) has sold it to [Justice Silva](judge). The house could be ruined; the [judge](judge), in [whose](judge) court it would come up, brings the bowl back and remarks that a bus driver has been asking after a young [woman](ishara) [who](ishara) walks. It was [Dev](dev) [who](dev) found the [forger](forger), in [his](dev) own time, and made [him](forger) confess. [Ishara](ishara) takes the upper deck at five. [He](dev) is sitting there, as [he](dev) has sat every evening.
- create.past forger "by Cyril"
- betray.past forger ishara+judge "by Cyril"
- discover dev forger "found the forger"
- reveal forger dev "confess"
- return judge "brings the bowl back"
+ help dev ishara "made him confess"
- find ishara dev "sitting there"
+ reconcile? dev ishara "takes the upper deck"

== 13
[Hector](hector) begs [Lal](porter)'s pardon before a full room. The [porter](porter) grants it, for cloves, [he](porter) says, are good for the teeth. Then [Sunil](sunil) puts down the hammer: [he](sunil) has sold half the house to the [man](hector) across the street, [his](sunil) [rival](hector) as of yesterday and from today [his](sunil) [partner](hector). [Ishara](ishara), [who](ishara) had to countersign, has asked for one thing in return, a certain [clerk](dev). And [Sunil](sunil)? [He](sunil) has seen how [Noor](noor) looks at paper, and would like to be a letter.
+ reconcile hector porter "begs Lal's pardon"
- enemy.end hector sunil "rival as of yesterday"
+ colleague.start hector sunil "partner"
- hire dev ishara "asked for one thing"
- love.start sunil noor "like to be a letter"

== 14
Lot nineteen comes up again: one letter, signed with a clove. [Hector](hector) bids. [Beryl](beryl) bids against [him](hector) from the front row, and goes on, and on, until [he](hector) crosses the aisle and asks [her](beryl) for [her](beryl) hand, as it would be cheaper. Sold, says [Sunil](sunil). [Tanuja](tanuja), big with the [porter](porter)'s [child](tot), enters it in the book. [Dev](dev) kisses [Ishara](ishara) behind the chest. On [his](sunil) way out the [auctioneer](sunil) is asked by [Noor](noor) for the time; [he](sunil) gives [Noor](noor) the watch.
+ propose hector beryl "asks her for her hand"
- pregnant tanuja porter "big with"
+ kiss dev ishara "kisses"
- gift sunil noor "watch"
