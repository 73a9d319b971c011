%series Hanging Indent
%lang en
%genre workplace comedy at a small publishing house in St. Paul, a newspaper's listings
%cast renae    | Renae Halvorsen; Renae; Halvorsen | f
%cast garrett  | Garrett Pruss; Garrett; Pruss | m
%cast sheila   | Sheila Dombrowski; Sheila; Dombrowski | f
%cast wendy    | Wendy | f
%cast tou      | Tou Vang; Tou | m
%cast lloyd    | Lloyd Tvedt; Lloyd; Tvedt | m
%cast kendra   | Kendra | f
%cast brent    | Brent | m
%cast pa       | - | f
%cast toumom   | Mrs. Vang | f
%cast proof    | Ardeth | f
%cast lwife    | - | f
%cast hygienist | - | f
%cast courier  | - | m
%cast corliss  | Corliss Beech; Beech | m
%cast lloydson | - | m
%cast cwife    | - | f
%cast baby     | - | n
%cast lawyer   | - | n
%cast printer  | - | n
%cast chaplain | - | n

== 1 Front Matter
Without its casserole cookbooks [Sandhill Press](#sandhill) would long since be a parking lot. [Renae](renae) fights for [Lloyd Tvedt](lloyd)'s memoir, [Garrett](garrett), [who](garrett) shares [her](renae) office and none of [her](renae) opinions, for a snappier subtitle, and [the two](garrett+renae) go at it hammer and tongs. [Sheila](sheila), [who](sheila) signs [their](garrett+renae) paychecks, meanwhile puts [her](sheila) [daughter](wendy) on the front desk, from where [Wendy](wendy) has a clear view of [Tou](tou), the [designer](tou), and makes eyes at nothing else.
- help renae lloyd "fights for"
- colleague garrett renae "shares her office"
+ quarrel garrett renae "hammer and tongs"
- boss sheila garrett+renae "signs their paychecks"
+ hire wendy sheila "on the front desk" #sandhill
- parent sheila wendy "daughter"
- love wendy tou "makes eyes"

== 2 The Orthodontist
Three years with [Brent](brent), and when [he](brent) finally goes down on one knee in front of [Renae](renae), it is to look for a retainer. [She](renae) takes [her](renae) disappointment to the office, where [Garrett](garrett), newly divorced from an [agent](kendra) [whom](kendra) [he](garrett) calls the hardcover edition, declines to offer comfort. [Wendy](wendy) brings [Tou](tou) a cinnamon roll every morning, undeterred by what [he](tou) has told [her](wendy): [his](tou) [mother](toumom) has already picked out a [bride](pa) for [him](tou), in [Fresno](@fresno).
- couple brent renae "Three years with"
+ propose! brent renae "on one knee"
- sad renae brent "disappointment"
- divorce.past garrett kendra "newly divorced"
- help! garrett renae "declines to offer comfort"
- gift wendy tou "cinnamon roll"
+ reveal tou wendy "told her"
- parent toumom tou "mother"
- engaged? pa tou "picked out"

== 3 The Hardcover Edition
[She](kendra) is called [Kendra](kendra), wears white in November and is threatening to take [Tvedt](lloyd), [her](kendra) oldest [client](lloyd), across the river to [Belknap House](#belknap), unless [Sheila](sheila) doubles the advance. [Garrett](garrett), sent to soften up [his](garrett) former [wife](kendra), wakes next to [her](kendra) at the [Saint Paul Hotel](#hotel), unsigned. The [author](lloyd), a [widower](lloyd) of seventy-eight, knows nothing of the auction. [He](lloyd) has lost [his](lloyd) heart to the [proofreader](proof) [who](proof) caught the misprint in [his](lloyd) late [wife](lwife)'s name.
+ threaten kendra sheila "threatening"
- advisor kendra lloyd "oldest client"
- ex garrett kendra "former wife"
+ sex garrett kendra "wakes next to her" #hotel
- discover! lloyd "knows nothing"
- love lloyd proof "lost his heart"
- married.past lloyd lwife "widower"
- die.past lwife "late"

== 4 Widows and Orphans
Coming home early with the flu, [Renae](renae) finds [Brent](brent) and a dental [hygienist](hygienist) in a state that no insurance covers. [She](renae) packs [her](renae) dictionaries, moves into the conference room at [Sandhill](#sandhill) and swears [Wendy](wendy), [who](wendy) trips over the air mattress, to secrecy. [Garrett](garrett), in the belief that [his](garrett) [rival](renae) is simply working harder than [he](garrett) is, begins to sleep there too. Only [Tou](tou) has told [his](tou) [mother](toumom) the truth: no wedding. [Mrs. Vang](toumom) takes to [her](toumom) bed.
- ill renae "flu"
+ cheat brent renae "in a state"
- discover renae brent+hygienist "finds Brent"
+ breakup renae brent "packs her dictionaries"
- move renae "moves into" #sandhill
- discover wendy renae "trips over"
- enemy garrett renae "rival"
+ reveal tou toumom "the truth"
- parent toumom tou "mother"
- wedding! pa tou "no wedding"
- sad toumom tou "takes to her bed"

== 5 Warehouse Sale
Nine thousand unsold hotdish cookbooks must go, and with them the last distance between [Wendy](wendy) and [Tou](tou): on a pallet of returns the [receptionist](wendy) and the [designer](tou) kiss, witnessed by a [courier](courier) [who](courier) needs a signature. [Her](wendy) [mother](sheila) is not to hear of it. [Sheila](sheila) has other worries in any case, namely a lunch with [Corliss Beech](corliss) of [Belknap House](#belknap), [who](corliss) once broke [her](sheila) heart and would now like to purchase the rest.
+ kiss tou wendy "kiss"
- discover courier tou+wendy "witnessed by"
- parent sheila wendy "mother"
- reveal! tou+wendy sheila "not to hear of it"
- date corliss sheila "a lunch"
- sad.past sheila corliss "broke her heart"

== 6 Mrs. Vang Recovers
[Tou](tou)'s [mother](toumom) gets up, puts on [her](toumom) best coat and drives to the office to see the [girl](wendy) [who](wendy) ruined [Fresno](@fresno). By mistake [she](toumom) lays into [Renae](renae), [who](renae), in pajamas, takes [her](toumom) for a novelist. It is [Garrett](garrett) [who](garrett) clears things up and, while [he](garrett) is at it, learns why [Halvorsen](renae) owns a toaster in the conference room. Instead of gloating, [he](garrett) offers [her](renae) [his](garrett) guest bed. [She](renae) turns it down flat, only to be standing at [his](garrett) door by ten.
- parent toumom tou "mother"
- travel toumom "drives to"
- accuse toumom renae "lays into"
- discover garrett renae "learns why"
+ invite garrett renae "guest bed"
- reject renae garrett "turns it down"
+ move renae garrett "at his door"

== 7 Galley Slaves
Sharing a bathroom, it turns out, is easier than sharing a semicolon: [Renae](renae) and [her](renae) new [roommate](garrett) have not exchanged a cross word for a week, and it worries [them](garrett+renae) both. Then a test turns up in the wastebasket. Not [hers](renae); [Kendra](kendra), [who](kendra) had dropped by to negotiate, is expecting. [Garrett](garrett) counts back to the hotel and goes pale. For [her](sheila) part [Sheila](sheila) tells [Beech](corliss) that neither [she](sheila) nor the firm is for sale, whereupon [he](corliss) quietly buys up [her](sheila) [printer](printer)'s debts.
- housemate garrett renae "new roommate"
- quarrel! garrett renae "not exchanged"
+ pregnant kendra garrett "is expecting"
- discover garrett kendra "counts back"
- sad garrett kendra "goes pale"
+ reject sheila corliss "for sale"
- betray corliss sheila "quietly buys up"

== 8 A Reading in Bemidji
On the way to the poetry festival the van breaks down, the heater with it, and [Lloyd Tvedt](lloyd), wrapped in a banner, asks for the hand of the [proofreader](proof) beside [him](lloyd). [Ardeth](proof), as nobody at the press knew [she](proof) was called, requests one correction, "until death" for "until further notice", and accepts. [His](lloyd) [son](lloydson), [who](lloydson) had been counting on the lake cabin, rages at the [bride-to-be](proof). [Garrett](garrett) has yet to tell [Renae](renae) about [Kendra](kendra)'s condition. How long can a [publicist](garrett) keep a thing quiet?
+ propose lloyd proof "asks for the hand"
+ engaged.start lloyd proof "accepts"
- parent lloyd lloydson "son"
- sad lloydson proof "rages"
- reveal! garrett renae "yet to tell"
- pregnant kendra "condition"

== 9 Errata
About as long as it takes to forward an e-mail. "Congratulations, [Daddy](garrett)," [Kendra](kendra) has written, and copied in all of [Sandhill](#sandhill). [Renae](renae), [who](renae) for some days had been harboring the tenderest thoughts about [her](renae) [landlord](garrett), moves back among the dictionaries. [Wendy](wendy), cornered by [Sheila](sheila) over a hickey, owns up to [Tou](tou); far from exploding, the [publisher](sheila) gives [her](sheila) [child](wendy) [her](sheila) blessing and the [designer](tou) a long list of rules. In the evening news, [Belknap House](#belknap) announces a takeover.
+ reveal kendra renae "copied in all"
- parent? garrett baby "Daddy"
- love renae garrett "tenderest thoughts"
- move renae "moves back"
+ reveal wendy sheila "owns up to"
- couple tou wendy "hickey"
- parent sheila wendy "child"

== 10 Hostile Bid
As of Monday [Corliss Beech](corliss) occupies [Sheila](sheila)'s chair. [His](corliss) first act is to let [Tou](tou) go; [his](corliss) second, to make [Renae](renae) editor in chief, a promotion for which [her](renae) [colleagues](garrett+wendy), [Garrett](garrett) and [Wendy](wendy), cut [her](renae) dead. Neither of [them](garrett+wendy) suspects that [Halvorsen](renae) said yes merely in order to get at the contracts. [Lloyd](lloyd), on hearing of the putsch, suffers a stroke at [Ardeth](proof)'s kitchen table; the [fiancée](proof) rides along in the ambulance, correcting the paramedics' grammar to keep from weeping.
- boss.start corliss renae "occupies Sheila's chair"
- quit tou corliss "let Tou go"
+ hire renae corliss "editor in chief"
- colleague garrett+wendy renae "colleagues"
- reject garrett+wendy renae "cut her dead"
- discover! garrett+wendy renae "Neither of them suspects"
- betray renae corliss "merely in order to"
+ ill lloyd "stroke"
- engaged lloyd proof "fiancée"
- sad proof lloyd "keep from weeping"

== 11 The Clause
The test was false, the tears were not: [Kendra](kendra) admits to [Garrett](garrett) that there never was a [baby](baby), only the wish to be missed by [him](garrett). [He](garrett) forgives [her](kendra), sees [her](kendra) to the train and runs, hatless, to [Renae](renae), [who](renae) has meanwhile unearthed a clause giving [Tvedt](lloyd) a veto over any change of owner. But the old [man](lloyd) can neither speak nor write. [Ardeth](proof) holds the pencil with [him](lloyd). [His](lloyd) [son](lloydson) calls a [lawyer](lawyer) …
+ reveal kendra garrett "admits to Garrett"
- pregnant! kendra garrett "never was a baby"
- reconcile garrett kendra "forgives her"
- discover renae "unearthed a clause"
- ill lloyd "neither speak nor write"
- help proof lloyd "holds the pencil"
- parent lloyd lloydson "son"

== 12 Colophon
One shaky N and one shaky O, and [Beech](corliss) is out on the sidewalk, where [his](corliss) [wife](cwife) is waiting with questions about a certain lunch. [Sheila](sheila) gets [her](sheila) chair back, [Tou](tou) [his](tou) job. Before the hospital [chaplain](chaplain) [Lloyd](lloyd) squeezes [Ardeth](proof)'s hand in place of "I do". At the reception [Garrett](garrett) confesses to [Renae](renae), over a footnote, that [he](garrett) has been gone on [her](renae) since the first comma; [she](renae) strikes the footnote and promotes the sentence to the main text, with a kiss.
- quit corliss "out on the sidewalk"
- married corliss cwife "wife"
- hire sheila "her chair back"
- hire tou "his job"
+ wedding lloyd proof "in place of"
- celebrate lloyd+proof "reception"
+ confess garrett renae "gone on her"
- love garrett renae "since the first comma"
+ kiss garrett renae "with a kiss"
