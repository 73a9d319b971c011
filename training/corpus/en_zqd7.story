%series Pepper & Smoke
%lang en
%genre restaurant family drama, Lagos, recap column by an opinionated auntie
%cast mama    | Mama Titi; Titi Balogun; Titi | f
%cast dele    | Dele Balogun; Dele | m
%cast kemi    | Kemi Balogun; Kemi | f
%cast gozie   | Chef Gozie; Gozie | m
%cast farida  | Farida Sule; Farida | f
%cast bayo    | Bayo Adewunmi; Bayo; Adewunmi | m
%cast ife     | Ife | n
%cast driver  | Sunday | m
%cast chief   | Chief Okafor; Okafor | m
%cast bisi    | Bisi | f
%cast twins   | - | n
%cast papa    | - | m
%cast bmom    | - | f

== 1
Settle down, my people, the soup is on. [Titi Balogun](mama), called [Mama Titi](mama) from Yaba to Lekki, is burying [her](mama) [husband](papa), and before the jollof is cold [her](mama) two [children](dele+kemi) are fighting over [his](papa) restaurant. [Dele](dele), the [elder](dele), wants to sell. [Kemi](kemi), the [younger](kemi), has run the kitchen since school and wants [him](dele) to choke on a bone. Into this walks a [woman](farida) in white with a calabash. [Her](farida) name is [Farida Sule](farida), says the [stranger](farida), and the dead [man](papa) was [her](farida) [father](papa) too. Ah! You could hear the goats swallow.
- die papa "burying"
- married.past mama papa "husband"
- parent mama dele+kemi "children"
- sibling dele kemi "children"
+ quarrel dele kemi "fighting over"
- travel farida "walks a woman"
+ reveal farida mama "says the stranger"
- parent papa farida "father"
- sibling? dele+kemi farida "her father too"

== 2
Is [she](farida) or isn't [she](farida)? [Mama](mama) wants a test. [Dele](dele), [who](dele) has debts, wants a lawyer and gets [Bayo Adewunmi](bayo), [his](dele) old [friend](bayo) from school, [who](bayo) also happens to be the [man](bayo) [Kemi](kemi) all but married in 2015. [He](bayo) went for cigarettes, you remember; the hall was decorated. Now [Kemi](kemi) has to pour [him](bayo) water and hear [him](bayo) say "estate". The [cook](gozie) under [her](kemi), [Gozie](gozie), sharpens a knife and looks the [lawyer](bayo) over as one looks over a goat. I like this [Gozie](gozie). [He](gozie) has loved [her](kemi) for three seasons by chopping onions.
- investigate? mama farida "wants a test"
- advisor bayo dele "a lawyer"
- friend bayo dele "old friend"
- engaged.past bayo kemi "all but married"
+ breakup.past bayo kemi "went for cigarettes"
- boss kemi gozie "under her"
- jealous gozie bayo "sharpens a knife"
+ love gozie kemi "has loved her"

== 3
Test is back: positive. The [newcomer](farida) has the Balogun blood and the Balogun appetite, and [Mama](mama), after a night on [her](mama) knees, brings [her](farida) a plate. Not a smile; a plate. It's a start. [Dele](dele) would rather sue. [His](dele) [wife](bisi) [Bisi](bisi), nine weeks along and already the size of a lie, goes with [him](dele) everywhere so as not to be alone with the [driver](driver). What has the [driver](driver) done? [He](driver) has looked after [her](bisi), that's what, every afternoon for a year, when the [husband](dele) was at the tables. I say no more. [Sunday](driver) doesn't either; [he](driver) polishes.
+ discover mama farida "positive"
- sibling dele farida+kemi "Balogun blood"
- gift mama farida "brings her a plate"
- reconcile? farida mama "a start"
- accuse? dele farida "would rather sue"
- married bisi dele "wife"
- pregnant bisi _ "nine weeks along"
- boss dele driver "the driver"
+ affair bisi driver "looked after her"
- cheat bisi dele "every afternoon"

== 4
Back to the kitchen, where it's hotter. [Bayo](bayo) has come for papers and stays for pepper soup; [his](bayo) hand finds the small of a certain back, out of habit, and [Kemi](kemi) lets it lie there for one breath too many. The [onion man](gozie) sees. [He](gozie) puts down [his](gozie) apron, gives notice in four words, and [Kemi](kemi) runs out after [him](gozie) into the rain without knowing, [she](kemi) says, what for. [She](kemi) finds the bus gone. The [half-sister](farida), [who](farida) used to sell fish, picks up the ladle. And that soup! Customers weep. [Farida](farida) is taken on at once, by a [boss](kemi) with wet hair.
- flirt bayo kemi "small of a certain back"
- discover gozie bayo+kemi "sees"
- jealous gozie bayo "puts down his apron"
+ quit gozie kemi "gives notice"
- love? kemi gozie "runs out after him"
- sibling farida kemi "half-sister"
- help farida kemi "picks up the ladle"
+ hire farida kemi "taken on at once"
- boss kemi farida "boss with wet hair"

== 5
[Okafor](chief) comes to eat. [Chief Okafor](chief) owns half the street. [He](chief) wants the other half. [He](chief) wants it from [Dele](dele). [Dele](dele) owes [Okafor](chief) eleven million. "Sign or swim," says [Okafor](chief). [Dele](dele) loses [his](dele) tongue. [Kemi](kemi) refuses [Okafor](chief) a table. [Mama](mama) has known [Okafor](chief) since school. [She](mama) once danced with [Okafor](chief). [She](mama) married the better dancer. [Okafor](chief) has never got over [Titi](mama). The [waiter](ife) is called [Ife](ife). [Ife](ife) tells [Kemi](kemi) everything. Every restaurant has an [Ife](ife). Mine was called Philomena, and she talked less.
+ threaten chief dele "Sign or swim"
- sad dele "loses his tongue"
- reject kemi chief "refuses Okafor"
- friend chief mama "has known Okafor"
- date.past chief mama "danced with Okafor"
- wedding.past mama papa "married the better dancer"
- love chief mama "never got over"
- reveal ife kemi "tells Kemi everything"

== 6
Seven o'clock, and the fish [woman](farida)'s fame has brought a food critic, two senators and an old acquaintance: [Gozie](gozie), in a chef's jacket, from the restaurant opposite. So that's where [he](gozie) went. [He](gozie) is [Okafor](chief)'s [man](gozie) now. [Kemi](kemi) takes it like a lady, meaning that [she](kemi) throws one plate and not the stack. But [who](bayo) sits up with [her](kemi) over the accounts at midnight? The [lawyer](bayo). And [who](bayo) forgets to go home? In the morning there are cigarettes on [her](kemi) sill. [Farida](farida), sweeping, counts the ends and shakes [her](farida) head at [her](farida) [sister](kemi). [Their](farida+kemi) [brother](dele) is at the tables again, with the deeds.
- return gozie "old acquaintance"
- hire.past gozie chief "Okafor's man"
- enemy gozie kemi "restaurant opposite"
- quarrel gozie kemi "throws one plate"
- help bayo kemi "sits up with her"
+ sex bayo kemi "forgets to go home"
- discover farida bayo+kemi "counts the ends"
- sibling farida kemi "sister"
- sibling dele farida+kemi "brother"

== 7
The deeds are gone. In one night! The [gambler](dele) tells it to [his](dele) [wife](bisi) through the bathroom door. [She](bisi) comes out with a suitcase. [She](bisi) doesn't leave [him](dele) over money, [she](bisi) says, [she](bisi) leaves [him](dele) because the scan shows twins and [he](dele) hasn't got two of anything. And it isn't [he](dele) [who](dele) drives [her](bisi) to [her](bisi) [mother](bmom)'s, is it? [Sunday](driver) holds the car door. [Dele](dele) looks from the belly to the [chauffeur](driver)'s hand on it, and the penny, having rolled about for six weeks, drops. The [man](dele) I thought a clown sits down in the gutter, in a good suit. I took [him](dele) some soup, in my mind.
+ lose dele "deeds are gone"
- reveal dele bisi "tells it"
- married bisi dele "wife"
+ breakup bisi dele "with a suitcase"
- pregnant bisi driver "twins"
- parent bmom bisi "mother"
- help driver bisi "holds the car door"
- travel bisi "to her mother's"
- discover dele bisi+driver "drops"
- sad dele "sits down in the gutter"

== 8
Now the [chief](chief) has the house, [he](chief) sends flowers, not to the [daughters](farida+kemi) but to the [widow](mama): [she](mama) may stay on and cook till [she](mama) dies if [she](mama)'ll only give [him](chief) [her](mama) hand, which [he](chief) was promised in 1979 behind a chapel. Was [he](chief)? Everyone looks at [Mama](mama). [Mama](mama) looks at the pot. [She](mama) did promise, at seventeen, and then [her](mama) [late husband](papa) came by on a motorbike. "[We](mama+papa) broke that [man](chief)," [she](mama) tells the [girls](farida+kemi), "and [he](chief) has been building ever since." The [lawyer](bayo) has advice for [his](bayo) [sweetheart](kemi): take the money. [Kemi](kemi) looks at [him](bayo). [She](kemi) hears cigarettes.
- find chief "has the house"
- gift chief mama "sends flowers"
+ propose chief mama "give him her hand"
- parent mama kemi "daughters"
- married.past mama papa "late husband"
- engaged.past chief mama "did promise"
- breakup.past mama chief "came by on a motorbike"
- reveal mama farida+kemi "tells the girls"
- couple bayo kemi "sweetheart"
- advisor bayo kemi "has advice"
- reject? kemi bayo "hears cigarettes"

== 9
Nobody sleeps this week. [Ife](ife), [who](ife) hears through walls, has heard the [lawyer](bayo) on the phone: it was [Bayo](bayo) [who](bayo) took [Dele](dele) to the tables, [Bayo](bayo) [who](bayo) drew up the loan, and [Bayo](bayo) [who](bayo) gets ten per cent from the [chief](chief). The [informer](ife) brings it to [Kemi](kemi) with the bread. And what does our [girl](kemi) do? Does [she](kemi) shout? [She](kemi) cooks [him](bayo) [his](bayo) favourite dish, eats it herself in front of [him](bayo), and opens the door. "Go for cigarettes," [she](kemi) says. Best line of the year. [He](bayo) goes. Across the road a [chef](gozie) in a borrowed jacket has seen the door open and shut, and burns somebody's steak.
- discover ife bayo "has heard the lawyer"
- betray bayo dele "took Dele to the tables"
- find bayo chief "gets ten per cent"
- reveal ife kemi "brings it"
- discover kemi bayo "brings it"
+ breakup kemi bayo "Go for cigarettes"
- flee bayo "goes"
- discover gozie bayo+kemi "has seen the door"
- happy gozie "burns somebody's steak"

== 10
Visiting time. [Dele](dele) has swallowed something, and not soup. [Farida](farida), the [sister](farida) [he](dele) meant to sue, finds [him](dele) in the cold room and drags [him](dele) by the collar to the general hospital, where they pump [him](dele). At the bedside: [Mama](mama) at the head, [Kemi](kemi) at the foot, and between [them](kemi+mama), huge and ashamed, [Bisi](bisi). [He](dele) asks [her](bisi) for nothing. [He](dele) asks the [driver](driver), standing behind [her](bisi) with [his](driver) cap, only whether [he](driver)'ll be good to the two of them, no, three. [Sunday](driver) says [he](driver)'ll try, sir. Say what you like, that was more like a wedding than most weddings.
- ill dele "swallowed something"
- sibling dele farida "sister"
+ rescue farida dele "drags him"
- find farida dele "finds him"
- treat dele _ "pump him"
- sad bisi "ashamed"
- pregnant bisi driver "huge"
- reconcile dele driver "be good to"
- couple bisi driver "standing behind her"

== 11
[Gozie](gozie) crosses the road at last. [He](gozie)'s sorry, [he](gozie)'s an idiot, [he](gozie) has also stolen [his](gozie) [employer](chief)'s ledger, in which the game at the tables is written down, marked card by marked card. Flowers would've done. [Kemi](kemi) puts the ledger on the scale, next to an onion, and asks which weighs more. Then [she](kemi) kisses [him](gozie), and the soup boils over, and [Ife](ife) tells the street. [Mama](mama) carries the ledger herself, in [her](mama) church hat, to the [man](chief) [she](mama) jilted. [She](mama) doesn't threaten [him](chief). [She](mama) just reads aloud to [him](chief) until [he](chief) cries, and [he](chief) gives [her](mama) back [her](mama) kitchen.
- return gozie "crosses the road"
- reconcile gozie kemi "sorry"
- boss chief gozie "employer"
- steal gozie chief "employer's ledger"
- betray.past chief _ "marked card"
+ kiss gozie kemi "kisses him"
- reveal ife "tells the street"
- breakup.past mama chief "she jilted"
- threaten! mama chief "doesn't threaten"
- reveal mama chief "reads aloud"
- sad chief "cries"
+ find mama "gives her back"

== 12
A quiet one: harmattan, dust, nobody dies. The signboard is repainted, and under BALOGUN it now says AND SISTERS. [Dele](dele), out of hospital, washes pots for [Farida](farida) at the minimum wage and whistles. The disbarred [lawyer](bayo) has been seen in [Cotonou](@cotonou) selling phones. [Okafor](chief) takes [his](chief) dinner on our side of the street, alone at table four; no one asked [him](chief), no one sends [him](chief) off. On Thursdays [Mama](mama) sits down opposite [him](chief) with [her](mama) own plate. [They](chief+mama) don't speak. [They](chief+mama) chew. Is it love? At our age, my dears, it is teeth.
- recover dele "out of hospital"
- hire dele farida "washes pots"
- happy dele "whistles"
- sibling dele farida "AND SISTERS"
- quit.past bayo "disbarred"
- travel.past bayo "in Cotonou" @cotonou
+ date chief mama "sits down opposite him"
- love? chief mama "Is it love"
- reject! _ chief "sends him off"

== 13
Twins, on the very evening of the betrothal! [Bisi](bisi) was only dropping in with a gift. It happens between the yams and the chin-chin: first a [boy](twins), then a louder [one](twins), and the [driver](driver), grey as ash, is held upright by the [man](dele) [whose](dele) [wife](bisi) [she](bisi) was. [Dele](dele) has signed the divorce; [he](dele) carries hot water as though born to it. On the other side of the wall the [chef](gozie) asks [Mama](mama) for [her](mama) [daughter](kemi), on [his](gozie) knees, with an onion for a ring box. [Mama](mama) says it's not for [her](mama) to say. [Kemi](kemi) says it, with [her](kemi) mouth full. And [Farida](farida), the fish [woman](farida), the [stranger](farida) with the calabash, cooks for all two hundred, and sits down, last of all, at the family table, in [her](farida) [father](papa)'s chair.
+ birth bisi twins "Twins"
- gift bisi _ "with a gift"
- sad driver "grey as ash"
- help dele driver "held upright"
- married.past bisi dele "wife"
- divorce bisi dele "signed the divorce"
- help dele bisi "carries hot water"
- propose gozie kemi "on his knees"
- parent mama kemi "daughter"
+ engaged.start gozie kemi "Kemi says it"
- create farida "cooks"
- parent papa farida "father's chair"
