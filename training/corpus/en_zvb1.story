%series Nobody's Shelf
%lang en
%genre comedy: four graduates share a house in Leeds, streaming service episode texts
%cast anjali | Anjali | f
%cast fergus | Fergus | m
%cast robyn | Robyn | f
%cast dele | Dele | m
%cast ottoline | Ottoline | f
%cast prosser | Mr Prosser; Prosser | m
%cast marguerite | Marguerite | f
%cast denise | Denise | f
%cast kit | Kit | m
%cast liang | Liang | m
%cast joss | Joss | m
%cast anex | - | m
%cast stepdad | - | m
%cast baby | - | f
%cast surveyor | - | m

== 1 The Deposit
Four degrees, three bedrooms. Shown the door by [Ottoline](ottoline) after five years, [Fergus](fergus) turns up with a rucksack and swollen eyes, and [Anjali](anjali) lets [him](fergus) have the sofa, over [Robyn](robyn)'s loud protests. [Dele](dele), meanwhile, lands [his](dele) first proper job by claiming to speak Mandarin, a talent that [his](dele) new [boss](marguerite) [Marguerite](marguerite) fully intends to use. And the [stranger](prosser) in the shower? [Mr Prosser](prosser), the [landlord](prosser), has come to test the pressure.
+ breakup ottoline fergus "Shown the door"
- sad fergus ottoline "swollen eyes"
- help anjali fergus "lets him have"
- quarrel anjali robyn "loud protests"
+ hire dele marguerite "lands his first"
- betray dele marguerite "claiming"
- boss.start marguerite dele "new boss"

== 2 The Boiler
Warmth is a question of trust. When the heating packs up, [Robyn](robyn), sworn off men since graduation, is suddenly hanging on a [plumber](kit)'s every word. [Kit](kit) is good with [his](kit) hands; unluckily, [he](kit) is also the [man](kit) [Anjali](anjali) went out with last Saturday and has been dodging ever since. [Fergus](fergus), still carrying a torch for [Ottoline](ottoline), writes [her](ottoline) nine pages that [he](fergus) will never dare to post. [Dele](dele) does so behind [his](fergus) back.
+ love.start robyn kit "hanging on"
- date.past anjali kit "went out with"
- reject anjali kit "dodging"
- love fergus ottoline "carrying a torch"
- create fergus "writes her nine pages"
+ betray dele fergus "behind his back"

== 3 The Dinner
[Marguerite](marguerite) asks [Dele](dele) to dine with a [client](liang) from [Chengdu](@chengdu). In Mandarin. Panic-stricken, [he](dele) turns to [Anjali](anjali), [whose](anjali) [ex](anex) taught [her](anjali) the basics, and passes [her](anjali) off as [his](dele) fiancée. [Liang](liang), the [guest](liang) of honour, sees through the [pair](anjali+dele) before the soup but is too amused to let on. [Ottoline](ottoline) rings about the letter: very touching, and no. [Fergus](fergus) says nothing and wolfs down [Robyn](robyn)'s cheese.
- invite marguerite dele "asks Dele to dine"
- sad dele "Panic-stricken"
- ex anex anjali "ex"
+ betray dele liang "passes her off"
- engaged! anjali dele "fiancée"
- discover liang anjali+dele "sees through"
- reveal! liang "let on"
+ reject ottoline fergus "and no"

== 4 The Box Room
The supposed [lovebirds](anjali+dele) are to be given an engagement party; [Marguerite](marguerite) insists. Rehearsing a kiss for the occasion, [Anjali](anjali) and [Dele](dele) forget to stop. [Robyn](robyn) has [her](robyn) [mother](denise) to contend with: [Denise](denise), [who](denise) has just walked out on [her](denise) second [husband](stepdad), commandeers the box room and, within the hour, [Fergus](fergus)'s ironing. [Kit](kit), blind to [Robyn](robyn)'s crush, tries [his](kit) luck with [Anjali](anjali) once more.
- couple! anjali dele "supposed lovebirds"
- celebrate? marguerite anjali+dele "engagement party"
+ kiss anjali dele "kiss"
- parent denise robyn "mother"
- breakup denise stepdad "walked out on"
- married denise stepdad "husband"
- move denise "commandeers the box room"
- love robyn kit "crush"
- flirt anjali kit "tries his luck"

== 5 The Party
Forty guests, two borrowed rings, one lie. [Ottoline](ottoline) makes [her](ottoline) entrance on the arm of [her](ottoline) new [beau](joss) [Joss](joss), [Marguerite](marguerite)'s [son](joss), whereupon [Fergus](fergus), three sheets to the wind, lets the cat out of the bag: no wedding, no Mandarin. [Marguerite](marguerite) gives [Dele](dele) [his](dele) cards before the cake is cut. In the garden [Robyn](robyn) hears from [Kit](kit) how [Anjali](anjali) gave [him](kit) the brush-off, and lends [him](kit) a shoulder to cry on.
- couple joss ottoline "beau"
- parent marguerite joss "son"
+ reveal fergus "lets the cat out"
- wedding! anjali dele "no wedding"
+ quit dele marguerite "gives Dele his cards"
- reject anjali kit "brush-off"
- help robyn kit "shoulder to cry on"

== 6 The Silence
Breakfast without a word: [Dele](dele), out of work, is not on speaking terms with [Fergus](fergus), [who](fergus) pushes apologies under [his](dele) door. Comfort comes from [Anjali](anjali), and by the weekend [the two](anjali+dele) are an item after all. If only [Liang](liang), [who](liang) has a weakness for gifted liars, weren't dangling a post in [Chengdu](@chengdu) before [him](dele) … [Prosser](prosser) calls to raise the rent, finds [Denise](denise) in [her](denise) dressing gown and is smitten.
- quarrel dele fergus "not on speaking terms"
- reconcile? dele fergus "apologies"
- help anjali dele "Comfort"
+ couple.start anjali dele "an item"
- hire? dele liang "dangling a post" @chengdu
- love.start prosser denise "smitten"

== 7 The Cistern
Timing is everything. [Robyn](robyn) waits until [Kit](kit)'s head is in the tank to tell [him](kit) what [she](robyn) feels, and takes the echo for a yes. It was a "let's stay mates". Out in the rain stands [Ottoline](ottoline) with a suitcase: [Joss](joss) has traded [her](ottoline) in for somebody from the gym and, to crown it all, [she](ottoline) is three months gone. [Fergus](fergus) does the sums. Is [he](fergus) the [father](fergus)?
+ confess robyn kit "what she feels"
- reject kit robyn "let's stay mates"
- return ottoline "stands Ottoline"
- breakup joss ottoline "traded her in"
+ pregnant ottoline "three months gone"
- parent? fergus baby "father"

== 8 The Contract
Without a word to [Anjali](anjali), [Dele](dele) has signed [Liang](liang)'s contract. [She](anjali) comes across it under the toaster, and the ensuing row costs the house six plates. [Fergus](fergus), delighted to be of use, nurses the queasy [Ottoline](ottoline) on [his](fergus) sofa and doesn't ask about dates. [Robyn](robyn), going to the attic to lick [her](robyn) wounds, surprises [her](robyn) [mother](denise) and the [landlord](prosser) in what may charitably be called an embrace.
+ hire dele liang "signed"
- discover anjali dele "comes across it"
+ quarrel anjali dele "row"
- happy fergus "delighted"
- help fergus ottoline "nurses"
- sad robyn "lick her wounds"
- discover robyn denise+prosser "surprises"
- parent denise robyn "mother"
- affair denise prosser "embrace"

== 9 Gate 14
The hardest word is a short one. At the airport [Anjali](anjali), no believer in love by video link, sets [Dele](dele) free before [he](dele) can suggest it; [he](dele) flies to [Chengdu](@chengdu) none the wiser as to [her](anjali) tears. [He](dele) has, at least, buried the hatchet with [Fergus](fergus). To spite [Kit](kit), [Robyn](robyn) brings a chartered [surveyor](surveyor) home. The [plumber](kit) finds fault with the [fellow](surveyor)'s shoes, and with every pipe in the house.
+ breakup anjali dele "sets Dele free"
- travel dele "flies" @chengdu
- sad anjali dele "tears"
- reconcile dele fergus "buried the hatchet"
- date robyn surveyor "brings"

== 10 The Scan
Only in the waiting room does [Ottoline](ottoline) own up: the [child](baby) is [Joss](joss)'s, as [she](ottoline) has known all along. [Fergus](fergus), [who](fergus) has already painted a cot, goes down on one knee regardless, and gets a laugh, a sob and a "not yet". [Marguerite](marguerite), hearing that there is a [grandchild](baby) on the way, cuts [her](marguerite) faithless [son](joss)'s allowance and sends [the two of them](fergus+ottoline) a pram. [Robyn](robyn) drops the [surveyor](surveyor).
+ reveal ottoline fergus "own up"
- parent joss baby "is Joss's"
+ propose fergus ottoline "one knee"
- reject ottoline fergus "not yet"
- kin baby marguerite "grandchild"
- parent marguerite joss "son"
- gift marguerite fergus+ottoline "sends"
- breakup robyn surveyor "drops"

== 11 For Sale
[Denise](denise) and [Mr Prosser](prosser) are getting hitched. The happy news has a catch: to pay for a honeymoon of two years, the [bridegroom](prosser) is putting the house on the market. [Robyn](robyn) accuses [her](robyn) [mother](denise) of selling [her](robyn) bed from under [her](robyn). And there is somebody else [who](kit) can't bear to see [her](robyn) go. [Kit](kit), spanner in hand, takes back everything [he](kit) said about mates, and isn't sent away.
- engaged denise prosser "getting hitched"
- travel? denise+prosser "honeymoon"
- accuse robyn denise "accuses"
- parent denise robyn "mother"
+ confess kit robyn "takes back everything"
+ couple.start kit robyn "isn't sent away"

== 12 The Keys
Viewing day, and the waters break. Between two prospective buyers [Ottoline](ottoline) is delivered of a [girl](baby) in the shower, with [Kit](kit) at the taps and [Fergus](fergus) at [her](ottoline) side; asked again, [she](ottoline) gives [him](fergus) [her](ottoline) hand. The third [buyer](dele) is an old acquaintance: sick of [Chengdu](@chengdu) and of sleeping alone, [Dele](dele) is back, with a deposit from [Liang](liang). [Anjali](anjali) has one condition. [Her](anjali) shelf in the fridge stays [hers](anjali).
+ birth ottoline baby "is delivered of"
- help fergus ottoline "at her side"
- propose fergus ottoline "asked again"
+ engaged.start fergus ottoline "gives him her hand"
- sad dele "sick of"
+ return dele "is back"
- gift liang dele "deposit from Liang"
- reconcile? anjali dele "one condition"
