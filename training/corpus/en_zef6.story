%series The Levanter Desk
%lang en
%genre spy season: a five-person station in Gibraltar, 2009, encyclopaedic episode summaries
%cast livia | Livia Marchetti; Marchetti; Livia | f
%cast conroy | Sir Alaric Conroy; Sir Alaric; Conroy; Alaric | m
%cast sash | Aleksandra Bielak; Sasha; Bielak; Aleksandra | f
%cast duffy | Cormac Duffy; Duffy; Cormac | m
%cast hamid | Hamid Zerouali; Hamid; Zerouali | m
%cast rosie | Rosalba | f
%cast source | Cormorant | n
%cast drummond | Admiral Drummond; Drummond | m
%cast wifed | Lady Drummond; Venetia | f
%cast kolya | Nikolai Brusilov; Kolya; Brusilov; Nikolai | m
%cast waiter | Pepe | m
%cast son | Joaquín | m
%cast widowt | Señora Tovar; Encarna; Encarna Tovar | f
%cast tovar | - | m
%cast medic | Dr. Benady; Benady | m

== 1 The Man Who Swam
A drowned [accountant](tovar) washes up on [Eastern Beach](@eastern) with a diplomatic seal sewn into [his](tovar) trunks. [Livia Marchetti](livia), acting [head](livia) of a station that officially repairs weather instruments, has forty-eight hours before [London](@london) sends somebody above [her](livia). [Her](livia) [deputy](duffy), [Cormac Duffy](duffy), breaks the news to the dead [man](tovar)'s [widow](widowt), [Encarna Tovar](widowt), and is slapped for [his](duffy) Spanish. [Analyst](sash) [Aleksandra Bielak](sash) finds that [Tovar](tovar) had been paid by three services at once. [Hamid](hamid), [who](hamid) tunes the receivers, hears a number station reading out the [accountant](tovar)'s birthday.
+ die tovar "drowned"
- boss livia duffy "deputy"
- reveal duffy widowt "news"
- married.past tovar widowt "widow"
- attack widowt duffy "slapped"
+ discover sash tovar "finds"
- discover hamid tovar "hears"
- hire.past tovar _ "paid"

== 2 Above Her
The [somebody](conroy) is [Sir Alaric Conroy](conroy), knighted, gouty and once, for two years in [Vienna](@vienna), [Livia](livia)'s [husband](conroy). [He](conroy) takes [her](livia) chair and leaves [her](livia) the window. The [pair](conroy+livia)'s first conference ends in raised voices and a broken barometer. [Duffy](duffy), tailing the [widow](widowt), sees [her](widowt) hand a cake box to [Lady Drummond](wifed), the [wife](wifed) of the fleet's [commander](drummond). In the box, as [Sasha](sash) ascertains by eating [her](sash) way down, is a microfilm, and the last thing on it is a photograph of [Marchetti](livia) asleep.
- married.past conroy livia "husband"
- boss.start conroy livia "takes her chair"
+ quarrel conroy livia "raised voices"
- investigate duffy widowt "tailing"
- gift widowt wifed "hand"
- married drummond wifed "wife"
+ discover sash livia "ascertains"

== 3 Cormorant
Whoever took the picture was inside the flat. Suspicion rests on [Rosalba](rosie), the station's [cleaner](rosie), [who](rosie) has a key, and on [Hamid Zerouali](hamid), [who](hamid) has had one since March, for reasons [he](hamid) and [Livia](livia) have told no one. [Conroy](conroy) works it out from two toothbrushes and says, with great courtesy, nothing whatever. Meanwhile a [source](source) [who](source) signs as [Cormorant](source) offers the name of a mole in exchange for safe passage. [Cormorant](source) will deal only with [Duffy](duffy), [who](duffy) has never heard of [him](source), or [her](source).
- accuse _ hamid+rosie "Suspicion rests"
+ affair hamid livia "told no one"
- discover conroy hamid+livia "works it out"
- reveal! hamid+livia _ "told no one"
- reveal? source duffy "offers"
- flee? source "safe passage"
- reveal! conroy "nothing whatever"
- meet! duffy source "never heard of"

== 4 Oysters at the Rock Hotel
[Duffy](duffy) waits three evenings under the palms for someone carrying a copy of [Lorca](*lorca). On the third, [Pepe](waiter), the [waiter](waiter), spills wine over [him](duffy), mutters a time and a bay, and is stabbed in the pantry before the cheese. [Dr. Benady](medic) keeps [him](waiter) alive with two fingers in the artery. [Pepe](waiter)'s [son](son), a customs [officer](son) named [Joaquín](son), accuses the English of getting [his](son) [father](waiter) killed and arrests the only [one](sash) in reach: [Sasha](sash), [who](sash) is Polish, and [who](sash) finds [him](son), in handcuffs or out, exceedingly handsome.
- reveal waiter duffy "mutters"
+ attack _ waiter "stabbed"
- rescue medic waiter "alive"
- treat waiter medic "two fingers"
- parent waiter son "son"
- accuse son _ "accuses"
- kill? _ waiter "killed"
+ arrest son sash "arrests"
- love.start sash son "exceedingly handsome"

== 5 Four Men in a Launch
At the appointed bay lies a smuggler's launch with [Nikolai Brusilov](kolya) at the tiller, [Moscow](@moscow)'s [best](kolya) and [Bielak](sash)'s [teacher](kolya) at [Gdynia](@gdynia) before [she](sash) changed sides. [He](kolya) isn't [Cormorant](source) either. [He](kolya) was sent to drown [Cormorant](source). [Duffy](duffy), outnumbered, goes over the rail with [Brusilov](kolya)'s briefcase in [his](duffy) teeth. It contains a list of passwords, a rosary and a love letter, eleven years old, never mailed and addressed to [Aleksandra](sash). [Hamid](hamid) translates it for the whole office before anyone thinks to stop [him](hamid).
- advisor.past kolya sash "teacher"
- betray.past sash _ "changed sides"
- kill? kolya source "drown Cormorant"
- flee duffy kolya "over the rail"
+ steal duffy kolya "briefcase"
+ love.past kolya sash "love letter"
- create.past kolya "love letter"
- reveal hamid "translates"

== 6 The Admiral's Wife
[Lady Drummond](wifed) invites [Livia](livia) to tea and, between the sandwiches, to blackmail: either the station stops bothering [Señora Tovar](widowt) or a certain photograph goes to the newspapers, Moroccan [lover](hamid) and all. [Marchetti](livia) pours. Then [she](livia) asks how long [Encarna](widowt) and her [ladyship](wifed) have been in love. The silver tongs fall. It has been six years, it emerges; the cakes were only ever about [them](widowt+wifed), and the microfilm was slipped in by the dead [accountant](tovar), [who](tovar) had found [his](tovar) [wife](widowt) out and wished [her](widowt) to hang for it.
- invite wifed livia "invites"
+ threaten wifed livia "blackmail"
- affair hamid livia "Moroccan lover"
+ love widowt wifed "in love"
- affair widowt wifed "six years"
- discover livia widowt+wifed "emerges"
- cheat.past widowt tovar "six years"
- discover.past tovar widowt "found his wife out"
- betray.past tovar widowt "slipped in"
- married.past tovar widowt "wife"
- kill? tovar widowt "hang"

== 7 Dead Letter
[Sir Alaric](conroy) collapses over the decrypts: kidneys, says [Benady](medic), and about a year. [Conroy](conroy) forbids the [doctor](medic) to tell [Livia](livia). [He](conroy) dictates two letters to [Rosalba](rosie), [who](rosie) cleans and, as it turns out, takes shorthand at a hundred and forty words. [Joaquín](son), ashamed, releases [Sasha](sash) and asks [her](sash) out to see some tobacco burned. The number station falls silent. On the wall of the women's lavatory someone has written, in pencil, the true name of every officer in the building but one.
+ ill conroy "collapses"
- treat conroy medic "says Benady"
- die? conroy "about a year"
- create conroy "letters"
- reveal! medic livia "forbids the doctor"
- sad son "ashamed"
- date? sash son "asks her out"
+ betray _ livia "the true name"

== 8 But One
The missing name is [Duffy](duffy)'s. [He](duffy) is suspended, followed and, when [he](duffy) runs, shot at by [his](duffy) own side on the [Spanish](@spain) fence. [Encarna](widowt), [who](widowt) owes the British nothing, hides [him](duffy) under a stall of melons. There the [deputy](duffy) does what no one else has: [he](duffy) reads the [accountant](tovar)'s ledgers, column by column, and comes on a monthly payment to a cleaning firm. [Livia](livia), [who](livia) signed the order against [him](duffy), finds a melon on [her](livia) desk with a single word carved into the rind.
+ accuse livia duffy "suspended"
- quit duffy "suspended"
- flee duffy "runs"
- attack _ duffy "shot at"
+ help widowt duffy "hides"
- investigate duffy tovar "reads"
+ discover duffy rosie "comes on"
- reveal duffy livia "a single word"
- investigate _ duffy "followed"

== 9 Shorthand
[Rosalba](rosie) is gone, [her](rosie) mop still wet. With [her](rosie) went the two letters, the cipher wheel and [Hamid](hamid), bundled into a laundry van at the point of a syringe. [Marchetti](livia) wants to trade; [Conroy](conroy), [who](conroy) has buried four agents and a marriage for the rule that one never does, overrules [her](livia). [She](livia) steals [his](conroy) keys while [he](conroy) sleeps. At the airfield stands [Brusilov](kolya), [who](kolya) has been looking for [his](kolya) briefcase. [He](kolya) asks for one thing only, namely to know whether [Sasha](sash) read it.
- flee rosie "gone"
- steal rosie conroy "the two letters"
+ abduct rosie hamid "bundled into"
- divorce.past conroy livia "marriage"
- die.past _ "buried four"
- reject conroy livia "overrules"
+ steal livia conroy "steals"
- meet kolya livia "At the airfield"
- lose.past kolya "looking"

== 10 An Exchange of Views
On a freighter off [Ceuta](@ceuta) the [ex-cleaner](rosie) questions [Zerouali](hamid) about frequencies and gets recipes. [Kolya](kolya) brings [Livia](livia) alongside under a Moldovan flag; why should [he](kolya) help? Because the [mole](rosie) was run without [his](kolya) knowledge, [he](kolya) says, and because one is not so often asked. Shots, fog, a ladder. [Hamid](hamid) comes down it on [Marchetti](livia)'s back, one ear the lighter. The [Russian](kolya) holds the rail till [they](hamid+livia) are clear and slides, without a sound, into the wake. At the desk [Aleksandra](sash) turns over the last page.
- investigate rosie hamid "questions"
+ rescue kolya+livia hamid "on Marchetti's back"
- help kolya livia "brings Livia alongside"
- injure hamid "one ear the lighter"
+ die kolya "into the wake"
- quit.past rosie "ex-cleaner"
- attack _ "Shots"
- discover! kolya rosie "without his knowledge"

== 11 What Cormorant Wanted
A small [woman](source) of seventy presents herself at the weather office with a copy of [Lorca](*lorca): [Rosalba](rosie)'s [mother](source). It was [she](source) [who](source) promised the [mole](rosie)'s name, [she](source) [who](source) wished, for once in [her](source) life, to see [her](source) [child](rosie) stopped. [Duffy](duffy), rehabilitated, makes [Cormorant](source) a cup of tea and finds [he](duffy) can't ask. [Sir Alaric](conroy) asks. By nightfall [Rosalba](rosie) has been taken at a convent in [Ronda](@ronda), without resistance, peeling potatoes. [Her](rosie) [mother](source) sees [her](rosie) through glass for the length of a rosary.
+ parent source rosie "mother"
- reveal.past source duffy "promised"
- arrest? _ rosie "see her child stopped"
- hire duffy "rehabilitated"
- gift duffy source "tea"
- meet duffy source "presents"
+ arrest _ rosie "taken at a convent"

== 12 Fair, Backing Easterly
The letters come back, unopened. One is [Conroy](conroy)'s resignation, naming [Livia](livia) to succeed [him](conroy); the other tells [her](livia) what [Benady](medic) was not allowed to. [She](livia) reads it on the breakwater, furious, and then goes and pushes [his](conroy) wheelchair up to the apes. [Lady Drummond](wifed) sails without [her](wifed) [husband](drummond) and with a great many cake boxes. [Sasha](sash), asked to marry in two languages, answers in a third; [Joaquín](son) has to have it translated, and [Hamid](hamid), a bandage round [his](hamid) head, obliges. On every receiver at once, the numbers begin again.
- quit conroy "resignation"
+ hire livia "succeed"
- reveal conroy livia "tells"
- sad livia conroy "furious"
- help livia conroy "pushes"
- breakup wifed drummond "without her husband"
- married drummond wifed "husband"
+ propose son sash "marry"
- help hamid son "obliges"
- injure.past hamid "bandage"
