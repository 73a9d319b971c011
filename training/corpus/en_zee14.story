%series Agony Hour
%lang en
%genre radio-station comedy in Glasgow: an advice host whose own life is a shambles; recap paragraphs
%cast morag    | Morag Sinclair; Morag | f
%cast dougal   | Dougal | m
%cast inez     | Inez | f
%cast callum   | Callum Sinclair; Callum | m
%cast bashir   | Bashir; Bash | m
%cast effie    | Effie | f
%cast hamish   | Hamish Orr; Hamish; Orr | m
%cast shona    | Shona | f
%cast stalker  | - | n
%cast stylist  | Ludo | m
%cast boss     | Roderick Stone; Stone | m
%cast wife     | Ailsa Stone; Ailsa | f
%cast cleaner  | - | n
%cast list     | - | n
%cast granhub  | - | m
%cast gran     | - | f

== 1
"Leave [him](callum)," says [Morag Sinclair](morag) on air, as [she](morag) says every night to somebody, and this time the [woman](shona) on line two does. The [man](callum) thus left is [Morag](morag)'s own [brother](callum), [Callum](callum), [who](callum) turns up at [her](morag) door with a budgie and a grievance and takes the box room. [Her](morag) [producer](bashir), [Bashir](bashir), [who](bashir) is forbidden by contract to fall in love with the talent, brings [her](morag) a bacon roll and reads out the ratings. Downstairs in sales, [Inez](inez) is offered [Morag](morag)'s time slot for the autumn, provided that [she](inez) can keep a secret.
+ breakup shona callum "left"
- help morag shona "Leave him"
- sibling callum morag "brother"
- housemate.start callum morag "takes the box room"
- sad callum "grievance"
- colleague bashir morag "producer"
- love? bashir morag "fall in love"
- gift bashir morag "bacon roll"
+ hire? inez _ "offered"
- reveal! inez _ "keep a secret"

== 2
Line two has a name: [Shona](shona), a tram [driver](shona) with a level voice. [She](shona) rings in again to ask how long one should feel this marvellous. [Callum](callum), listening in the box room, throws the wireless at the budgie and hits the window [cleaner](cleaner). [Inez](inez) confides in no one, except [Effie](effie), [who](effie) does the weather and has told the whole of sport by four. [Bash](bashir) hears it in the gents', and spends [his](bashir) evening on the fire stairs working out how to break it to [Morag](morag) that [she](morag) is to be replaced by a [woman](inez) [whom](inez) [she](morag) trained.
- happy shona "marvellous"
- sad callum shona "throws the wireless"
- injure cleaner callum "hits the window cleaner"
+ reveal inez effie "confides"
- reveal effie _ "told the whole of sport"
- discover bashir inez "hears it"
- reveal? bashir morag "break it"
- quit? morag _ "replaced"
- advisor.past morag inez "trained"

== 3
[Roderick Stone](boss), [controller](boss) of the station, invites [Morag](morag) to lunch in order to sack [her](morag) and is put off by [his](boss) own [wife](wife): [Ailsa](wife), three tables away, is dining with a young [stylist](stylist). In a sweat, [he](boss) asks the foremost [authority](morag) on such matters in western Scotland what a man should do. "Leave [her](wife)," [she](morag) says, with [her](morag) mouth full. [He](boss) does, before coffee. [Morag](morag) returns to the studio with [her](morag) job intact, and no idea why [her](morag) [producer](bashir) has tears in [his](bashir) eyes.
- invite boss morag "invites"
+ quit? morag boss "sack"
- married boss wife "wife"
- discover boss stylist+wife "dining"
- sad boss "In a sweat"
- help morag boss "asks the foremost authority"
+ breakup boss wife "before coffee"
- return morag "returns"
- quit! morag "job intact"
- sad bashir "tears in his eyes"

== 4
The [stylist](stylist), [Ludo](stylist), was cutting [Ailsa](wife)'s fringe for [her](wife) silver wedding; [they](stylist+wife)'d met at lunch to choose a present. [Ailsa](wife), with half a fringe and no [husband](boss), telephones the [Agony Hour](*agonyhour). "Leave [him](boss)," says [Morag](morag), [who](morag) hasn't recognised the voice, and then, when [she](morag) does, plays nine minutes of bagpipes. A parcel is delivered to the studio: a doll with [her](morag) hair. [Effie](effie) forecasts a chill. The note, in purple ink, is signed "[one](stalker) [who](stalker) did as you said".
- celebrate? boss+wife "silver wedding"
- affair! stylist wife "fringe for her silver wedding"
- married boss wife "husband"
- help morag wife "Leave him"
+ discover morag wife "when she does"
- gift stalker morag "parcel"
+ threaten stalker morag "a doll with her hair"

== 5
Nineteen [people](list) in four years have acted on a "leave him" or "leave her"; [Bashir](bashir) draws up the list. Any of [them](list) might have sent the doll. [Morag](morag) calls on each of [them](list) in turn with shortbread. The seventh is happily remarried and embraces [her](morag), the eighth sets a spaniel on [her](morag), the ninth is [Hamish Orr](hamish), [her](morag) first [husband](hamish), [whom](hamish) [she](morag) left on [her](morag) own advice. [He](hamish) makes pots now. [He](hamish) has no purple ink. [She](morag) stays to look for it till midnight.
- breakup.past list _ "have acted"
+ investigate bashir+morag stalker "draws up the list"
- travel morag "calls on each"
- gift morag list "shortbread"
- happy list "happily remarried"
- attack list morag "sets a spaniel"
- ex hamish morag "first husband"
- breakup.past morag hamish "left on her own advice"
- create hamish "makes pots"

== 6
With a kiln going off at the wrong temperature [Morag](morag) and [Hamish](hamish) are snowed in at [Loch Fyne](@lochfyne) and, in the absence of a second blanket, fall back into old ways. [Callum](callum), alone in the flat, opens the door to a hooded [figure](stalker) and gets a face full of purple. It won't wash off. [Bashir](bashir) takes the lilac [victim](callum) to casualty, sits up with [him](callum), and is asked, [patient](callum) to next of kin, how long [he](bashir) has been soft on [her](morag). Since the first bacon roll, says [Bash](bashir). Then the budgie says it, too; it has had a lot of time to learn.
+ sex hamish morag "old ways"
- attack stalker callum "face full of purple"
- injure callum stalker "purple"
- help bashir callum "sits up with him"
- travel bashir+callum "casualty"
+ reveal bashir callum "Since the first"
- love bashir morag "soft on her"

== 7
Silence at breakfast in the pottery. What was it, [Hamish](hamish) asks, that [he](hamish) had done, back then? [Morag](morag) can recall the show, the caller, the tone; not the reason. [She](morag) goes home by bus. On the way, in a lay-by, [she](morag) bursts into tears over a tram [driver](shona) on holiday, and it takes until [Dumbarton](@dumbarton) for either of [them](morag+shona) to realise who the other is. [Shona](shona) does not regret leaving [Callum](callum). [She](shona) would merely have liked to be asked, just once, what [he](callum) was like.
- breakup.past morag hamish "back then"
- travel morag "goes home"
- sad morag "bursts into tears"
+ meet morag shona "realise who the other is"
- breakup.past shona callum "leaving Callum"
- sad! shona "does not regret"

== 8
[Morag](morag) changes the show. "Tell [me](morag) about him," [she](morag) now says, and the switchboard melts: nobody has ever rung for so long. [Inez](inez), waiting for [her](inez) autumn, sees it slip away and, in a fit of nerves, puts [Callum](callum) through live. [He](callum) tells half of Scotland about a tram [driver](shona). On the number nine, between two stops, a tram stands still. [Stone](boss), in [his](boss) bachelor hotel, hears it as well. [He](boss) gets as far as [his](boss) [wife](wife)'s doorbell, finds [Ludo](stylist) there holding a hair dryer, and flees.
- create morag "changes the show"
- lose inez "slip away"
- sad inez "nerves"
- betray inez callum "puts Callum through"
+ love callum shona "tells half of Scotland"
- married boss wife "wife"
- return boss wife "doorbell"
- find boss stylist "finds"
- jealous boss stylist "holding a hair dryer"
+ flee boss "flees"

== 9
The purple [figure](stalker) strikes a third time and is caught in the revolving door by [Effie](effie), [who](effie) had forecast it. Under the hood is a small retired [headmistress](gran) [whose](gran) [husband](granhub), a [caller](granhub) long ago, had been told to leave [her](gran), and went out for a paper in 2019. The police are sent for. [Morag](morag) sends them away again, orders two teas and asks [her](gran) about [him](granhub). Around dawn the old [lady](gran) laughs for the first time. [She](gran) has brought along another doll, and unpicks its hair herself.
+ discover effie gran "caught"
- married.past gran granhub "husband"
- breakup.past granhub gran "went out for a paper"
- help.past morag granhub "told"
- arrest? _ gran "sent for"
- arrest! _ gran "sends"
+ help morag gran "asks her about him"
- happy gran "laughs"

== 10
[Inez](inez), sick of waiting, forges a memo in [Stone](boss)'s name. [Morag](morag) clears [her](morag) shelf, [Bashir](bashir) hands in [his](bashir) own headphones out of solidarity, and [the two](bashir+morag) of [them](bashir+morag) stand on [Queen Margaret Drive](@qmd) with one box and one umbrella. It is a good moment to speak. [He](bashir) produces a bacon roll. [She](morag) takes a bite and then, slowly, as a [woman](morag) [who](morag) has listened to four thousand men describe it, stops chewing. Unfortunately the Stornoway bus, the last, is [hers](morag), and [she](morag) gets on it to think.
- sad inez "sick"
+ betray inez boss+morag "forges a memo"
- quit morag "clears her shelf"
- quit bashir "headphones"
- help bashir morag "solidarity"
- gift bashir morag "bacon roll"
+ discover morag bashir "stops chewing"
- confess? bashir morag "moment to speak"
- travel morag "Stornoway bus" @stornoway

== 11
[Inez](inez)'s debut. Caller one is a [controller](boss) in a hotel [who](boss) misses [his](boss) [wife](wife), caller two a [wife](wife) with a fringe growing out. [Inez](inez), losing [her](inez) head, connects [them](boss+wife) to each other and goes for a cigarette. [They](boss+wife) talk through the news. When [Stone](boss) finds out about the memo, [he](boss) is too happy to dismiss anyone; the [forger](inez) has to write a confession and gives it to [Effie](effie) to spread. [Bashir](bashir) sells [his](bashir) scooter for a ferry ticket, and is seasick on three passengers, one of [them](hamish) [Hamish Orr](hamish), bound the same way with a pot.
- hire inez "debut"
- sad boss wife "misses"
- married boss wife "wife"
- help inez boss+wife "connects them"
+ reconcile boss wife "through the news"
- discover boss inez "finds out"
- happy boss "too happy"
- quit! inez boss "dismiss anyone"
- reveal inez effie "confession"
- lose bashir "sells"
- travel bashir "ferry ticket"
- ill bashir "seasick"
- travel hamish "bound the same way"

== 12
Two [suitors](bashir+hamish) reach the same croft, the [one](bashir) green in the face, the [other](hamish) with a present. [Morag](morag), [who](morag) has milked a goat for a week and told it everything, hears both [men](bashir+hamish) out. "Leave [her](morag)," [she](morag) advises [Hamish](hamish), kindly, and keeps the pot. To [Bashir](bashir) [she](morag) says nothing, which on the wireless would cost a fortune. Back home the box room has been vacated: on the number nine, [Callum](callum) stands beside the [driver](shona), budgie on [his](callum) shoulder, not speaking to [her](shona), as the sign requires, and holding on.
- love bashir+hamish morag "suitors"
- travel bashir+hamish "reach the same croft"
- gift hamish morag "present"
+ reject morag hamish "Leave her"
- move callum "vacated"
+ reconcile? callum shona "holding on"
