%series Fish Market Saints
%lang en
%genre gang saga, Busan, encyclopaedia plot table in long sentences
%cast taesik | Kang Tae-sik; Tae-sik; Kang | m
%cast miran | Yoon Mi-ran; Mi-ran | f
%cast jun | Kang Jun; Jun | m
%cast hyejin | Oh Hye-jin; Hye-jin | f
%cast dokgo | Dokgo Pil; Dokgo | m
%cast sora | Dokgo So-ra; So-ra | f
%cast lim | Prosecutor Lim; Lim | m
%cast pearl | Pearl | f
%cast eel | Eel | m
%cast monk | - | m
%cast fishwife | - | f
%cast surgeon | - | f
%cast saints | Saints | g
%cast girl | - | f
%cast master | - | m
%cast landlady | - | f

== 1
After eleven years in prison for a murder that, as only two people know, [he](taesik) did not commit, [Kang Tae-sik](taesik), [founder](taesik) of the [Saints](saints), comes home to find that [his](taesik) [wife](miran), [Yoon Mi-ran](miran), has been living for a decade with [his](taesik) sworn [brother](dokgo) [Dokgo Pil](dokgo), [who](dokgo) now runs the [gang](saints) and the harbour with it. [Their](miran+taesik) [son](jun) [Jun](jun), nine at the time of the arrest, has been brought up to call [Dokgo](dokgo) [Father](dokgo), and shakes the [ex-convict](taesik)'s hand as one shakes a customer's. Only an old [fishwife](fishwife) on the quay bows.
- arrest.past _ taesik "eleven years in prison"
- kill! taesik _ "did not commit"
- create.past taesik "founder"
+ return taesik "comes home"
- married miran taesik "wife"
- discover taesik dokgo+miran "find that"
+ couple dokgo miran "living for a decade with"
- cheat miran taesik "living for a decade with"
- friend dokgo taesik "sworn brother"
- boss dokgo saints "runs the gang"
- parent miran+taesik jun "son"
- kin dokgo jun "brought up"

== 2
[Dokgo](dokgo) receives [his](dokgo) old [comrade](taesik) with tears, a watch and the lease of a noodle bar, on condition that [he](taesik) keep out of the business, and [Tae-sik](taesik), [who](taesik) has become attached to quiet, accepts. The [owner](pearl) of the karaoke parlour upstairs, a Filipina called [Pearl](pearl), complains about the smell of anchovies, comes down to complain again, and is still there when the chairs are put up. Meanwhile [Jun](jun), a law student by day, is secretly seeing [Oh Hye-jin](hyejin), without knowing that [she](hyejin) clerks for [Prosecutor Lim](lim), [whose](lim) life's aim it is to see every [Saint](saints) behind bars.
- reconcile dokgo taesik "with tears"
- gift dokgo taesik "a watch"
- hire taesik dokgo "noodle bar"
- neighbour pearl taesik "upstairs"
- quarrel pearl taesik "complains"
+ flirt pearl taesik "still there"
+ affair hyejin jun "secretly seeing"
- discover! jun hyejin "without knowing"
- boss lim hyejin "clerks for"
- enemy lim saints "life's aim"
- arrest? lim saints "behind bars"

== 3
[Mi-ran](miran), [who](miran) has avoided the noodle bar for a month, enters it in dark glasses, orders nothing and asks [her](miran) lawful [husband](taesik) for a divorce; when [he](taesik) signs without reading, [she](miran), to [her](miran) own fury, starts to cry, since [she](miran) had come prepared for shouting. On the stairs [she](miran) passes [Pearl](pearl), in a bathrobe, carrying two toothbrushes. [So-ra](sora), [Dokgo](dokgo)'s [daughter](sora) from [his](dokgo) youth and [Jun](jun)'s [stepsister](sora) in all but name, has been in love with [Jun](jun) since [she](sora) was twelve, and, following [him](jun) to the cinema, sees [whom](hyejin) [he](jun) meets there.
- married miran taesik "lawful husband"
+ divorce miran taesik "signs without reading"
- sad miran "starts to cry"
- affair pearl taesik "bathrobe"
- parent dokgo sora "daughter"
- kin jun sora "stepsister"
+ love sora jun "in love with"
- investigate sora jun "following"
- date hyejin jun "cinema"
- discover sora hyejin+jun "sees whom"

== 4
[Jun](jun) loves [Hye-jin](hyejin). [She](hyejin) adores [Jun](jun). [So-ra](sora) envies [Hye-jin](hyejin). [She](sora) tells [Dokgo](dokgo) about the [clerk](hyejin). [Dokgo](dokgo) sends for [Eel](eel). [Eel](eel) is [his](dokgo) best knife. [Mi-ran](miran) overhears [them](dokgo+eel). [She](miran) warns [Tae-sik](taesik). Nobody else would help [Jun](jun). [Tae-sik](taesik) waits at the bridge. [Eel](eel) respects [Kang](taesik). [Eel](eel) goes home. The [girl](hyejin) never notices [Eel](eel).
- love jun hyejin "loves"
- love hyejin jun "adores"
+ jealous sora hyejin "envies"
- reveal sora dokgo "tells Dokgo"
- kill? dokgo hyejin "sends for"
- boss dokgo eel "best knife"
- discover miran dokgo+eel "overhears"
- reveal miran taesik "warns"
+ rescue taesik hyejin "waits at the bridge"
- kill! eel hyejin "goes home"

== 5
The quarrel between the two [brothers](dokgo+taesik) by oath breaks out at the Harvest festival, when [Tae-sik](taesik), in front of the assembled [Saints](saints), asks [Dokgo](dokgo) why [he](dokgo) should want to have a [student](hyejin) stabbed, and [Dokgo](dokgo), [who](dokgo) never admits anything, answers that a [man](taesik) [who](taesik) lets [his](taesik) [wife](miran) be taken ought not to speak of knives. A table goes over. Half of the [gang](saints) walk out with the [founder](taesik). [Mi-ran](miran), appalled to have been spoken of as something taken, moves into a guest house that same night, so that at fifty-one [she](miran) is without a man for the first time since school.
+ quarrel dokgo taesik "breaks out"
- friend dokgo taesik "brothers by oath"
- celebrate _ "Harvest festival"
- accuse taesik dokgo "asks Dokgo why"
- kill? dokgo hyejin "have a student stabbed"
- married.past miran taesik "his wife"
- quit saints dokgo "walk out"
- sad miran "appalled"
+ breakup miran dokgo "moves into a guest house"
- move miran "moves into"

== 6
[Hye-jin](hyejin), ordered by [Lim](lim) to find a way into the Kang household, realises from a photograph on the [prosecutor](lim)'s wall [whom](jun) [she](hyejin) has been kissing, and tells [her](hyejin) [superior](lim) nothing. [She](hyejin) tells [Jun](jun) nothing, either. When at last [he](jun) discovers [her](hyejin) staff pass in [her](hyejin) coat, [he](jun) takes every tender word of the past half-year for bait; [she](hyejin) swears that [she](hyejin) has betrayed [her](hyejin) office for [him](jun) and not the other way about, but [he](jun) puts [her](hyejin) out in the rain. The next morning [she](hyejin) gives notice, and is sick on the steps of the ministry.
- investigate? hyejin jun "find a way into"
+ discover hyejin jun "realises from a photograph"
- kiss.past hyejin jun "has been kissing"
- reveal! hyejin lim "tells her superior nothing"
- boss lim hyejin "superior"
- discover jun hyejin "discovers her staff pass"
- betray! hyejin jun "takes every tender word"
- betray.past hyejin lim "betrayed her office"
+ breakup jun hyejin "puts her out"
- quit hyejin lim "gives notice"
- ill hyejin "is sick"

== 7
Told by a [surgeon](surgeon) that the shadow on [his](taesik) lung leaves [him](taesik) until spring, [Kang](taesik) asks [her](surgeon) to keep it to herself and goes to see a [monk](monk), formerly the [accountant](monk) of the [Saints](saints), [who](monk) is the [other](monk) of the two people who know who stabbed the harbour [master](master). It was [Mi-ran](miran). The harbour [master](master) had forced himself on [her](miran); [her](miran) [husband](taesik) took the knife from [her](miran) hand, wiped it and went to jail in [her](miran) place, and all [he](taesik) asked of [his](taesik) best [friend](dokgo), [Dokgo](dokgo), was to look after [her](miran). [Pearl](pearl), [who](pearl) is listening behind the screen, had only wished to bring [him](taesik) [his](taesik) scarf.
- ill taesik "shadow on his lung"
- reveal surgeon taesik "Told by a surgeon"
- die? taesik "until spring"
- hire.past monk saints "accountant"
+ kill.past miran master "stabbed"
- attack.past master miran "forced himself on her"
- married.past miran taesik "her husband"
+ rescue.past taesik miran "in her place"
- arrest.past _ taesik "went to jail"
- friend dokgo taesik "best friend"
- help? dokgo miran "look after her"
- discover pearl miran+taesik "listening"

== 8
A quiet chapter follows, in which snow falls on the squid racks. [Pearl](pearl) does not say what [she](pearl) knows; [she](pearl) closes the parlour for a week and takes the sick [man](taesik) to the hot springs, where [they](pearl+taesik) are mistaken for an old married couple and do not object. At the guest house a [girl](girl) of six, the [landlady](landlady)'s [granddaughter](girl), teaches [Mi-ran](miran) cat's cradle. [So-ra](sora), repentant because [Jun](jun) neither eats nor sleeps, seeks out [Hye-jin](hyejin) to apologise, and is the first to guess, from the dried plums on the windowsill, that [her](sora) [rival](hyejin) is expecting.
- travel pearl+taesik "hot springs"
- ill taesik "sick man"
- married! pearl taesik "mistaken for"
- kin girl landlady "granddaughter"
- advisor girl miran "teaches"
- sad sora jun "repentant"
- sad jun "neither eats nor sleeps"
- reconcile? hyejin sora "apologise"
- enemy hyejin sora "rival"
+ pregnant hyejin jun "is expecting"
+ discover sora hyejin "first to guess"

== 9
[Dokgo](dokgo), deserted by [his](dokgo) [companion](miran), by half [his](dokgo) men and, as [he](dokgo) sees it, by heaven, hires back [Eel](eel) for one last errand: the noodle bar is to burn with the [cook](taesik) inside. Instead it is [Jun](jun) [who](jun) is sleeping there, having come to ask the [father](taesik) [he](jun) never knew how one lives without a woman. [So-ra](sora), driving past, runs into the flames and drags [him](jun) out by the collar, and pays for it with the skin of both hands. When [Dokgo](dokgo) is told [whose](sora) hands they are, [he](dokgo) sits down on the kerb among the hoses.
- breakup.past miran dokgo "deserted"
- hire eel dokgo "hires back"
+ kill? dokgo taesik "is to burn"
- parent taesik jun "father"
+ rescue sora jun "drags him out"
- injure sora "skin of both hands"
- sad dokgo sora "sits down on the kerb"

== 10
The [daughter](sora) of the [arsonist](dokgo) lies bandaged to the elbows and receives visitors in order of guilt: first [Hye-jin](hyejin), [who](hyejin) feeds [her](sora) plums; then [Jun](jun), [who](jun) learns from [So-ra](sora)'s own lips both that [she](sora) had once wanted the other [woman](hyejin) dead and that [he](jun) is going to be a father, and [who](jun) runs down eight flights because the lift is too slow. [He](jun) catches up with [Hye-jin](hyejin) at the bus stop. What [he](jun) says is drowned out by the 1003 to Seomyeon; the [lovers](hyejin+jun)' reunion holds up the whole queue. Last, and without knocking, comes [Dokgo](dokgo), to beg, and [she](sora) turns [her](sora) face to the wall.
- parent dokgo sora "daughter of the arsonist"
- help hyejin sora "feeds her"
+ reveal sora jun "own lips"
- kill? sora hyejin "wanted the other woman dead"
- parent? jun _ "a father"
- pregnant hyejin jun "a father"
+ reconcile hyejin jun "reunion"
- reject sora dokgo "turns her face"

== 11
[Lim](lim) has all [he](lim) needs to charge [Tae-sik](taesik) with the fire, the insurance being in [his](taesik) name, and does so; [Mi-ran](miran), [who](miran) has been told the truth about [Kang](taesik)'s lungs by [Pearl](pearl), one [woman](pearl) to [another](miran) over a bowl of cold noodles, will not have [him](taesik) serve a second sentence on anyone's account, walks into the [prosecutor](lim)'s office and confesses to the killing of twelve years ago. The statute has run out, as the [accountant](monk) turned [monk](monk) is able to prove. [Dokgo](dokgo), [whom](dokgo) no one has asked, gives himself up for the arson an hour later, so that [he](dokgo) and the [friend](taesik) [whom](taesik) [he](dokgo) robbed of everything pass each other in the doorway.
- accuse lim taesik "charge"
- attack! taesik _ "the fire"
+ reveal pearl miran "told the truth"
- ill taesik "Kang's lungs"
- reveal miran lim "confesses to"
- kill.past miran master "killing"
- help monk miran "is able to prove"
+ arrest lim dokgo "gives himself up"
- friend dokgo taesik "friend"
- steal.past dokgo taesik "robbed"

== 12
[Tae-sik](taesik) lives until the cherry blossom, long enough to marry [Pearl](pearl) between two shifts and to stand, with a drip on wheels, at [Jun](jun) and [Hye-jin](hyejin)'s own wedding, where [his](taesik) first [wife](miran) and [his](taesik) [second](pearl) hold [him](taesik) up on either side. [He](taesik) passes away during the speeches, so quietly that the [monk](monk) goes on to the end. [Pearl](pearl) and [Mi-ran](miran), the two [widows](miran+pearl), as the harbour calls [them](miran+pearl), reopen the noodle bar together. [So-ra](sora) visits [her](sora) [father](dokgo) in jail on the first of each month, and by the third month has found that the [surgeon](surgeon) [who](surgeon) grafted [her](sora) palms likes to hold them.
+ wedding pearl taesik "marry Pearl"
- wedding hyejin jun "own wedding"
- divorce.past miran taesik "first wife"
+ die taesik "passes away"
- married.past pearl taesik "widows"
- colleague miran pearl "reopen"
- help miran+pearl taesik "hold him up"
- arrest.past _ dokgo "in jail"
- parent dokgo sora "father"
- treat.past sora surgeon "grafted"
- flirt sora surgeon "likes to hold"
