%series Ferry Street Primary
%lang en
%genre school and neighbourhood drama, Hobart, Tasmania, 2011, listings and encyclopaedia summaries
%cast lorna    | Lorna Tilyard; Lorna | f
%cast craig    | Craig Tilyard; Craig | m
%cast bronte   | Bronte | f
%cast samir    | Samir Haddad; Samir; Mr Haddad | m
%cast joumana  | Joumana Haddad; Joumana | f
%cast petra    | Petra Vucic; Petra | f
%cast luka     | Luka | m
%cast merv     | Merv Dobson; Merv | m
%cast tamsin   | Tamsin Oakes; Tamsin; Oakes | f
%cast hugh     | Hugh Oakes; Hugh | m
%cast nan      | Nan Tilyard; Nan | f
%cast senior   | Senior Constable Jacki Dunn; Dunn; Jacki | f
%cast kelpie   | Biscuit | n
%cast temp     | - | m
%cast tdau     | Isla | f
%cast deputy   | Graham Pyke; Pyke | m

== 1 First Bell
[Lorna Tilyard](lorna), [principal](lorna) of a school that the department would like to close, has three problems on the first day of term: a new grade-six [teacher](samir), [Samir Haddad](samir), [who](samir) has been sent by the very department; a [caretaker](merv), [Merv Dobson](merv), [who](merv) has fallen off the roof; and [her](lorna) [husband](craig) [Craig](craig), [who](craig) cleared out on New Year's Eve and has now come for the boat. [Their](craig+lorna) [daughter](bronte) [Bronte](bronte), eleven, will be taught by the [newcomer](samir), beside [her](bronte) best [friend](luka) [Luka](luka), the [son](luka) of the canteen [manager](petra), [Petra Vucic](petra).
- hire samir "new grade-six teacher"
- injure merv "fallen off"
- married craig lorna "husband"
+ breakup.past craig lorna "cleared out"
- return craig "come for the boat"
- parent craig+lorna bronte "daughter"
- advisor? samir bronte "will be taught"
- friend bronte luka "best friend"
- parent petra luka "son"

== 2 Canteen Tin
The takings of the fete, four thousand dollars in an ice-cream tin, are gone from the canteen by Monday, and [Tamsin Oakes](tamsin), [who](tamsin) chairs the parents' committee and cannot forgive [Petra](petra) for the success of [her](petra) dumplings, has the culprit before [she](tamsin) has the facts. [Petra](petra) throws [her](petra) apron at the [chairwoman](tamsin) and walks out. The [caretaker](merv), with [his](merv) leg up, says that [he](merv) saw a light. [Samir](samir), [whom](samir) [his](samir) [sister](joumana) [Joumana](joumana), a [nurse](joumana), has advised to keep out of everything, buys forty pies with [his](samir) own money, so that the children get lunch.
+ steal _ _ "gone"
- jealous tamsin petra "cannot forgive"
- accuse tamsin petra "has the culprit"
+ quit petra "walks out"
- attack petra tamsin "throws her apron"
- discover merv _ "saw a light"
- sibling joumana samir "sister"
- help samir _ "buys forty pies"

== 3 Lost Property
Unable to bear the looks that [his](luka) [mother](petra) gets in the street, [Luka](luka) takes a kayak and [Bronte](bronte)'s map and does not come home. [Lorna](lorna) and the dismissed [cook](petra), [who](petra) had not been speaking, walk the foreshore all night with one torch; the absconding [husband](craig) takes out the boat that [he](craig) has just won from [his](craig) [wife](lorna). At dawn [Merv](merv)'s [kelpie](kelpie), [Biscuit](kelpie), finds the [runaway](luka) under the old jetty, blue with cold and without a kayak, and [Joumana](joumana), coming off night shift, wraps [him](luka) in foil. [Bronte](bronte) gives [her](bronte) [father](craig), for [whom](craig) [she](bronte) had drawn the map, a very long look.
- parent petra luka "mother"
+ flee luka "does not come home"
- quarrel.past lorna petra "had not been speaking"
- investigate lorna+petra luka "walk the foreshore"
- married craig lorna "husband"
- find craig _ "won"
+ find kelpie luka "finds"
- ill luka "blue with cold"
- treat luka joumana "in foil"
- parent craig bronte "father"

== 4 Photograph
[Hugh Oakes](hugh), [Tamsin](tamsin)'s [husband](hugh), a property [lawyer](hugh) with an eye on the school site, has in [his](hugh) office a [man](temp) from the department [who](temp) is not the department's at all, and it is there that [Samir](samir), called in for a talk, is shown a photograph of himself on a placard in a street in [Tripoli](@tripoli). Unless [he](samir) reports that the school is beyond saving, [his](samir) visa might be looked into. [He](samir) goes home and unpacks nothing. [Nan Tilyard](nan), [Lorna](lorna)'s [mother-in-law](nan), [who](nan) helps with the reading, tells [Merv](merv), to [whom](merv) [she](nan) has been whispering for some time, that the [boy](samir) has stopped eating.
- married hugh tamsin "husband"
- betray hugh+temp samir "not the department's"
+ threaten hugh samir "looked into"
- sad samir "unpacks nothing"
- kin lorna nan "mother-in-law"
- flirt nan merv "whispering"
- reveal nan merv "tells Merv"

== 5 Wet Lunch
It rains. [Lorna](lorna) serves soup. [Bronte](bronte) has hidden a key. The key is [Craig](craig)'s. It fits the canteen. [Bronte](bronte) found it in the boat. [She](bronte) shows it to [Luka](luka). [Luka](luka) keeps quiet for [Bronte](bronte). [Craig](craig) misses [his](craig) key. [He](craig) shouts at [Bronte](bronte). [Nan](nan) has heard every word. [Nan](nan) is [Craig](craig)'s [mother](nan). [She](nan) slaps [Craig](craig). "It was a loan," says [Craig](craig). [Nan](nan) gives [Craig](craig) until Friday. On Thursday [Craig](craig) is gone. [Biscuit](kelpie) has eaten the soup.
- find bronte _ "found it"
+ discover bronte craig "fits the canteen"
- reveal bronte luka "shows it"
- reveal! luka _ "keeps quiet"
- quarrel bronte craig "shouts"
- discover nan craig "heard every word"
- parent nan craig "mother"
- attack nan craig "slaps"
- reveal craig nan "It was a loan"
- threaten nan craig "until Friday"
+ flee craig nan "is gone"

== 6 Accounts
[Nan](nan) pays the four thousand out of [her](nan) funeral fund and puts the tin back in its place, where it is found, of all people, by [Tamsin](tamsin), [who](tamsin) now has to explain herself to [Petra](petra) and does so in eleven words. [Petra](petra) returns to the stove. The [teacher](samir), [who](samir) has [his](samir) report to write, confides in nobody but the [principal](lorna); [Lorna](lorna), instead of throwing [him](samir) out, asks which placard it was, hears that it was for the right to strike, and puts on the kettle. Between the cups, at about nine, [their](lorna+samir) hands meet over the sugar. [Joumana](joumana), waiting in the car, turns off the lights.
- gift nan _ "pays the four thousand"
+ find tamsin _ "is found"
- reconcile petra tamsin "explain herself"
- return petra "returns to the stove"
+ reveal samir lorna "confides"
- quit! samir lorna "throwing him out"
- flirt lorna samir "hands meet"

== 7 Inspection Day
[Hugh](hugh)'s [inspector](temp), [who](temp) inspects the boiler by himself and with the door shut, has left the valve in such a way that, when [Merv](merv) comes to light it, the [caretaker](merv) is thrown against the wall with burns to both arms. It is [Luka](luka), once afraid of water and now in love with hoses, [who](luka) puts out the rest. At the hospital the [nurse](joumana) on duty, [Samir](samir)'s [sister](joumana), dresses the old [man](merv)'s arms, and is kissed on the cheek by [Nan](nan), [who](nan) thereupon announces to both corridors that [she](nan) intends to marry [him](merv) before [he](merv) blows up altogether. [Senior Constable Dunn](senior) asks to see the boiler.
+ attack temp merv "left the valve"
- injure merv temp "burns"
- help luka _ "puts out"
- sibling joumana samir "sister"
- treat merv joumana "dresses"
- kiss joumana nan "is kissed"
- wedding? merv nan "intends to marry"
+ investigate senior _ "asks to see"

== 8 Surveillance
[Dunn](senior), [who](senior) was at school with [Craig](craig) and knows where [he](craig) fishes, brings the [absconder](craig) back from Bruny Island in the rear of a van, for a matter, as it turns out, that nobody wishes to report. [He](craig) owed the tin, [he](craig) admits, to [Hugh Oakes](hugh), [who](hugh) had lent [him](craig) the money for poker machines and suggested how to repay it. For once the estranged [husband](craig) is of use. Wearing a wire, [he](craig) goes to [his](craig) [creditor](hugh) with a story of a second tin, and lets [him](hugh) talk: about the boiler, about the visa, about a [teacher](samir) [who](samir) would be on the plane by June.
- return craig "back from Bruny"
+ arrest senior craig "in the rear"
- colleague.past craig senior "at school with"
- reveal craig senior "admits"
- gift.past hugh craig "had lent him"
- married craig lorna "husband"
- help craig senior "Wearing a wire"
+ betray craig hugh "a second tin"
- reveal hugh craig "talk"

== 9 Closing Argument
Before the minister can sign, [Samir](samir) reads out to the whole assembly the report that [he](samir) was told to write, and then the one that [he](samir) has written. [Tamsin](tamsin) looks at [her](tamsin) [husband](hugh) across the hall, gets up, and sits down on the other side, beside the [woman](petra) with the dumplings. In the car park [Hugh](hugh) drives off, with the senior [constable](senior) after [him](hugh); at the ferry ramp [he](hugh) leaves the wheel to the false [inspector](temp) and swims for it. The [one](temp) goes down with the car and is fished out by two [children](bronte+luka) in a kayak. The [other](hugh) is standing in handcuffs on the jetty, in front of [his](hugh) [wife](tamsin), [who](tamsin) has brought [him](hugh) dry socks.
+ reveal samir _ "reads out"
- married hugh tamsin "husband"
- breakup tamsin hugh "the other side"
- flee hugh senior "drives off"
+ rescue bronte+luka temp "fished out"
- arrest senior hugh "in handcuffs"
- gift tamsin hugh "dry socks"

== 10 Last Bell
The wedding of the eldest [couple](merv+nan) on the staff list takes place in the school hall, with [Biscuit](kelpie) carrying the rings and [Craig](craig), out on a good-behaviour bond, giving [his](craig) [mother](nan) away. [His](craig) divorce came through on Tuesday. [Joumana](joumana) dances with the [man](craig) from [Bruny](@bruny) until [she](joumana) remembers who [he](craig) is. [Tamsin](tamsin) has taken over the bookkeeping, [Petra](petra) has taken on [Tamsin](tamsin)'s [daughter](tdau) as a help, and the school stays open, by one vote. [Samir](samir), [whose](samir) visa arrived in the morning post, shows it first to [Lorna](lorna), and [she](lorna) says that [she](lorna) had better learn where to put the sugar.
+ wedding merv nan "The wedding"
- parent nan craig "mother"
- divorce craig lorna "divorce came through"
- flirt craig joumana "dances"
- hire tamsin "taken over"
- hire tdau petra "taken on"
- parent tamsin tdau "daughter"
- find samir _ "arrived"
- love lorna samir "had better learn"

== 11 Term Two
During the honeymoon of the [newlyweds](merv+nan) a temporary [caretaker](deputy), [Graham Pyke](deputy), sees to the boiler, and things begin to go astray again: a laptop, two saws, the [nurse](joumana)'s bicycle. Everyone thinks of [Craig](craig), [who](craig) has heard that tune before and lies in wait in the bike shed for three nights to clear [his](craig) name. On the third [he](craig) is knocked out with a spade. [Isla](tdau), the [daughter](tdau) of the former [chairwoman](tamsin), comes across the unconscious [man](craig) in the morning and screams for [Petra](petra), [who](petra) calls [Joumana](joumana). Coming to, [he](craig) asks first for a name for those green eyes. [Dunn](senior) looks into [Pyke](deputy)'s garage and needs a second van.
- married merv nan "newlyweds"
- hire deputy "temporary caretaker"
- steal _ joumana "go astray"
- accuse _ craig "thinks of Craig"
+ attack _ craig "knocked out"
- parent tamsin tdau "daughter"
- find tdau craig "comes across"
- ill craig "unconscious"
- recover craig "Coming to"
- flirt craig joumana "green eyes"
+ investigate senior deputy "looks into"

== 12 Speech Day
The prize for courage goes to [Luka](luka), the prize for geography to [Bronte](bronte), and neither can be handed over, since the two [friends](bronte+luka) are out in the kayak. In [Risdon](@risdon) the [lawyer](hugh) receives a visit from [his](hugh) [wife](tamsin), [who](tamsin) has papers with [her](tamsin), and from the [thief](deputy) of the bicycle, [who](deputy) has the bunk below. [Craig](craig) is turned down by [Joumana](joumana) for the fourth time, and for the first time thanked. [Merv](merv), brown and limping, takes back [his](merv) keys. At the end of the year's last assembly the [principal](lorna) tells the school that [she](lorna) and [Mr Haddad](samir) are engaged, and three hundred voices answer, more or less together, that they know.
- find luka "prize for courage"
- find bronte "prize for geography"
- friend bronte luka "friends"
- married hugh tamsin "wife"
- divorce? hugh tamsin "papers"
- steal.past deputy joumana "thief"
- housemate deputy hugh "the bunk below"
- reject joumana craig "turned down"
- return merv "takes back"
+ engaged lorna samir "engaged"
- reveal lorna _ "tells the school"
