%series Dead End, Nice Lawns
%lang en
%genre comedy soap about the neighbours of a suburban cul-de-sac, a magazine's ironical recaps
%cast marcy     | Marcy Dunleavy; Marcy | f
%cast walt      | Walt | m
%cast priya     | Priya | f
%cast owen      | Owen; Tull | m
%cast gretchen  | Gretchen | f
%cast cole      | Cole | m
%cast dot       | Dot Ferris; Dot | f
%cast monty     | Monty | n
%cast chip      | Chip | m
%cast anjali    | Anjali | f
%cast realtor   | Skip Lonergan; Lonergan | m
%cast deputy    | - | f
%cast priyasis  | - | f
%cast sheldon   | Sheldon | m

== 1
Nothing brings people together like a hedge. [Priya](priya), fresh from a divorce and a moving van, takes possession of number four and, before the boxes are open, of [Owen](owen)'s shears. [He](owen), a [bachelor](owen) by conviction, is said to have smiled. Next door [Marcy Dunleavy](marcy), self-appointed [sheriff](marcy) of the street, sees the smile and reports it to [Walt](walt), [who](walt) has been married to [her](marcy) long enough not to look up.
- divorce.past _ priya "a divorce"
+ move priya "a moving van"
+ neighbour.start owen priya "number four"
- happy? owen "smiled"
- discover marcy owen "sees the smile"
- reveal marcy walt "reports it"
- married marcy walt "married to her"

== 2
The block party, that annual festival of goodwill, gets as far as the potato salad. [Dot Ferris](dot), eighty-one and armed with a cane, accuses [Gretchen](gretchen) of having done away with [Monty](monty), [her](dot) beloved [tortoise](monty). [Gretchen](gretchen), [who](gretchen) breeds borzois and grudges, replies with a lawsuit. Behind the bouncy castle, [her](gretchen) teenage [son](cole) and [Priya](priya)'s [daughter](anjali) exchange numbers, glances and, if the camera does not deceive, rather more. Has anyone asked [their](anjali+cole) [mothers](gretchen+priya)? Hardly.
- celebrate _ "block party"
+ accuse dot gretchen "accuses Gretchen"
- kill? gretchen monty "done away with"
- accuse gretchen dot "a lawsuit"
- parent gretchen cole "son"
- parent priya anjali "daughter"
+ flirt anjali cole "exchange numbers"
- kiss? anjali cole "rather more"

== 3
A man who lends a ladder has intentions; thus [Marcy](marcy)'s first law. [Owen](owen) has by now lent [Priya](priya) a ladder, a drill and two Sundays. [She](priya) is grateful, nothing more, or so [she](priya) assures [her](priya) [sister](priyasis) on the phone, at suspicious length. [Walt](walt), of all people, has a secret of [his](walt) own: Tuesdays [he](walt) does not bowl. Could the lipstick on the bowling bag be [Gretchen](gretchen)'s? [Marcy](marcy) would sooner suspect the [tortoise](monty), [which](monty) incidentally remains at large.
- help owen priya "lent Priya a ladder"
- love? owen priya "has intentions"
- love! priya owen "nothing more"
- sibling priya priyasis "sister"
- betray walt marcy "a secret"
+ affair? gretchen walt "be Gretchen's"
- find! _ monty "remains at large"

== 4
It is [Gretchen](gretchen)'s. The Tuesday idyll among the borzois has been going on since Labor Day, and [Cole](cole), home early with a nosebleed, now knows whose slippers those are. [He](cole) keeps the scandal from [his](cole) [mother](gretchen)'s [victim](marcy) but not from [Anjali](anjali), [his](cole) [girlfriend](anjali) of eleven days, [who](anjali) can be trusted with anything except a group chat. [Dot](dot)'s [grandson](chip) [Chip](chip) flies in to find the [tortoise](monty) and finds [Priya](priya) in the sprinkler. [He](chip) is a goner.
+ affair gretchen walt "Tuesday idyll"
- discover cole gretchen+walt "now knows"
- parent gretchen cole "mother"
- reveal! cole marcy "keeps the scandal"
- reveal cole anjali "not from Anjali"
- couple anjali cole "girlfriend"
- kin chip dot "grandson"
- find? chip monty "to find the tortoise"
- meet chip priya "finds Priya"
+ love.start chip priya "a goner"

== 5
[Marcy](marcy) learns of [her](marcy) own disgrace the modern way, from a thread entitled "OMG". The casserole that follows [Walt](walt) onto the lawn is tuna; the suitcases are monogrammed. [He](walt) appeals to [Owen](owen) for asylum, and [Tull](owen), too polite to refuse, gives up [his](owen) den. Meanwhile [Chip](chip) courts number four with yoga and a banjo. That [Owen](owen) prunes the same rosebush for five hours has nothing, absolutely nothing, to do with that.
+ discover marcy gretchen+walt "learns of"
- attack marcy walt "casserole that follows"
+ breakup marcy walt "the suitcases"
- housemate.start owen walt "gives up his den"
- flirt chip priya "courts number four"
- jealous owen chip "prunes the same rosebush"

== 6
Two wronged [women](dot+marcy) make a quorum. [Marcy](marcy) and [Dot](dot), at daggers drawn since the great mailbox affair, discover a common enemy in [Gretchen](gretchen) and put aside [their](dot+marcy) differences over a pitcher of something pink. By midnight [they](dot+marcy) have painted a kennel. The [deputy](deputy), called out by the [breeder](gretchen), finds the [delinquents](dot+marcy) asleep in a wheelbarrow and books [both](dot+marcy). Bail is put up by [Walt](walt). [Marcy](marcy) would rather have stayed inside.
- enemy.past dot marcy "at daggers drawn"
- enemy dot+marcy gretchen "common enemy"
+ reconcile dot marcy "put aside their differences"
- find deputy dot+marcy "finds the delinquents"
+ arrest deputy dot+marcy "books both"
- help walt dot+marcy "Bail"

== 7
Progress arrives in a convertible. [Skip Lonergan](realtor), a [realtor](realtor) with forty teeth too many, means to buy up the entire cul-de-sac and flatten it for a golf course; [Gretchen](gretchen), newly shunned, is the first to sign. [Priya](priya), by contrast, organizes the resistance and makes [Owen](owen) [her](priya) second-in-command. There is talk of strategy until three in the morning. [Chip](chip), [whose](chip) banjo nobody has requested in a week, feels a chill. The [kids](anjali+cole), for [their](anjali+cole) part, make plans to elope.
- reject _ gretchen "newly shunned"
+ enemy.start priya realtor "the resistance"
- boss.start priya owen "second-in-command"
- jealous chip owen "feels a chill"
+ flee? anjali+cole "elope"
- wedding? anjali cole "elope"

== 8
The elopement founders at the first rest stop, on the question of who brought the money. [Cole](cole) and [Anjali](anjali) are retrieved by [Owen](owen) and [Priya](priya), in a pickup truck, the young [couple](anjali+cole) no longer on speaking terms. In the glow of a vending machine, however, [Priya](priya) allows herself to be kissed, then remembers [she](priya) is dating [Chip](chip). Or is [she](priya)? [Walt](walt) serenades [his](walt) lawful wedded [wife](marcy) from the flower bed. [She](marcy) turns on the hose.
- flee! anjali+cole "founders"
- quarrel anjali cole "no longer on speaking"
- find owen+priya anjali+cole "are retrieved"
+ kiss owen priya "to be kissed"
- couple? chip priya "is dating Chip"
- married marcy walt "lawful wedded wife"
- reconcile? marcy walt "serenades"
+ reject marcy walt "turns on the hose"

== 9
Honesty, we learn, is a dish best served at brunch. [Priya](priya) tells [Chip](chip) that [her](priya) heart lives elsewhere, two doors down to be exact; [he](chip) thanks [her](priya), and weeps into the hollandaise. The lucky [addressee](owen) would be overjoyed if [he](owen) knew. Instead [Owen](owen) has accepted [Lonergan](realtor)'s offer that very morning, believing [Priya](priya) lost to a banjo. And [Gretchen](gretchen)? Late for the first time in [her](gretchen) life, [she](gretchen) counts the Tuesdays.
+ breakup priya chip "lives elsewhere"
- love priya owen "lives elsewhere"
- sad chip priya "weeps"
- discover! owen priya "if he knew"
- couple! chip priya "lost to a banjo"
+ pregnant? gretchen walt "counts the Tuesdays"

== 10
"Congratulations" is not the word [Marcy](marcy) chooses. The [father](walt)-to-be, however, behaves almost like a gentleman, promising [Gretchen](gretchen) support, though not himself. In the zoning office [Priya](priya) comes across the deed with [Owen](owen)'s name on it and calls [him](owen) a Judas before eleven witnesses. [His](owen) defense, that [he](owen) sold out of love, goes down badly with a [woman](priya) [who](priya) is holding a stapler. [Dot](dot) meanwhile takes [Marcy](marcy) in as a lodger. House rule one: no sheriffs.
- pregnant gretchen walt "father"
- help? walt gretchen "promising Gretchen support"
- couple! gretchen walt "though not himself"
- discover priya owen "comes across the deed"
- accuse priya owen "a Judas"
+ confess owen priya "out of love"
+ reject priya owen "goes down badly"
- housemate.start dot marcy "as a lodger"

== 11
The bulldozers are already idling when the [hero](monty) of the hour crawls into the road. It is [Monty](monty), hale, muddy and, as [Chip](chip) discovers on [his](chip) phone, a protected species. [Lonergan](realtor) swerves, hits a hydrant and is fished out of the spray by the [boy](cole) [whose](cole) home [he](realtor) was about to level. [Dot](dot) owes [Gretchen](gretchen) an apology and pays it, through clenched dentures. [Owen](owen) chains himself to the hedge. [Priya](priya), unimpressed until noon, brings [him](owen) a sandwich.
+ return monty "crawls into the road"
- discover chip monty "discovers"
- rescue cole realtor "fished out"
- reconcile dot gretchen "an apology"
+ reconcile owen priya "brings him a sandwich"

== 12
All's well that ends in a block party. The golf course is off, [Lonergan](realtor) under indictment, and [Gretchen](gretchen) the owner of a [boy](sheldon) named [Sheldon](sheldon), after the [tortoise](monty)'s breed, with [Marcy](marcy) astonishingly as godmother. [Her](marcy) divorce from [Walt](walt) was granted Friday; Saturday [he](walt) asked [her](marcy) to dinner. The hedge between four and six has come down, since [Owen](owen) and [Priya](priya) see no further use for it. [Chip](chip) plays. Someone ought to stop [him](chip).
- celebrate _ "block party"
- accuse _ realtor "under indictment"
+ birth gretchen sheldon "a boy named Sheldon"
- kin marcy sheldon "godmother"
- divorce marcy walt "was granted"
- date? marcy walt "to dinner"
+ couple.start owen priya "has come down"
- create chip "plays"
