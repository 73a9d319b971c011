%series Windward
%lang en
%genre Caribbean island melodrama around a rum estate, magazine synopses
%cast celeste  | Celeste Toussaint; Celeste | f
%cast aurelius | Aurelius Toussaint; Aurelius | m
%cast marva    | Marva Toussaint; Marva | f
%cast dion     | Dion Charles; Dion | m
%cast kezia    | Kezia Charles; Kezia | f
%cast rafe     | Rafe Hollis; Rafe; Hollis | m
%cast imogen   | Imogen Hollis; Imogen | f
%cast pastor   | Pastor Elroy; Elroy | m
%cast tantie   | Tantie Vee; Vee | f
%cast bliss    | Bliss | n
%cast pilot    | Noor | f
%cast twinb    | Augustin Toussaint; Augustin | m
%cast lawyer   | - | f
%cast baby     | - | m

== 1
On the eve of [her](celeste) wedding to the American hotel [owner](rafe) [Rafe Hollis](rafe), [Celeste Toussaint](celeste) slips out of [her](celeste) [father](aurelius)'s great house to say goodbye to [Dion Charles](dion), the distillery [foreman](dion) [she](celeste) has loved since school, and doesn't say it. [Aurelius Toussaint](aurelius) needs [Hollis](rafe)'s money; [he](aurelius) has mortgaged the estate to the last nutmeg. [Kezia](kezia), the [foreman](dion)'s [sister](kezia), irons the veil and sees that the [bride](celeste)'s dress from last night has sand in the hem. [Aurelius](aurelius)'s second [wife](marva), [Marva](marva), counts the guests and [her](marva) pills.
- wedding? celeste rafe "wedding"
- engaged celeste rafe "bride"
- parent aurelius celeste "father"
- love celeste dion "has loved"
- boss aurelius dion "foreman"
+ affair celeste dion "doesn't say it"
- cheat celeste rafe "sand in the hem"
- sibling dion kezia "sister"
- discover kezia celeste "sees that"
- married aurelius marva "second wife"

== 2
The vows are spoken, the band strikes up, and a tall [woman](imogen) in grey walks in from the beach to congratulate [her](imogen) [husband](rafe). [Imogen Hollis](imogen) and the [groom](rafe) were never divorced. [Celeste](celeste) throws the bouquet at the [bigamist](rafe), [Aurelius](aurelius) throws a chair, and [Pastor Elroy](pastor), [who](pastor) signed the register ten minutes ago, tears the page out. [Rafe](rafe) swears the [lawyer](lawyer) told [him](rafe) it was done. Behind the cane [Dion](dion) takes the veil off a [bride](celeste) [who](celeste) is crying and laughing, and for once nobody calls [her](celeste) in.
+ wedding celeste rafe "vows are spoken"
- travel imogen "walks in"
+ married imogen rafe "husband"
- divorce! imogen rafe "never divorced"
- betray rafe celeste "bigamist"
- attack celeste rafe "throws the bouquet"
- attack aurelius rafe "throws a chair"
- advisor lawyer rafe "lawyer"
- betray.past? lawyer rafe "told him"
- help dion celeste "takes the veil off"
- sad celeste "crying"

== 3
[Imogen](imogen) wants neither the [man](rafe) nor the name back; [she](imogen) wants half the hotel, and till [she](imogen) gets it [she](imogen) stays in room one. The false [bridegroom](rafe) calls in [Aurelius](aurelius)'s debts the same day. [Dion](dion) sells [his](dion) boat to keep the still running, a thing the [old man](aurelius) takes without thanks, because [Marva](marva) has told [him](aurelius) [who](dion) was behind the cane. The [foreman](dion) is off the estate by dusk. [Kezia](kezia) goes with [her](kezia) [brother](dion), leaving one half-ironed sheet. [Celeste](celeste) asks [Tantie Vee](tantie), [who](tantie) raised [her](celeste), for a bed.
- love! imogen rafe "neither the man"
- threaten rafe aurelius "calls in"
- help dion aurelius "sells his boat"
- reveal marva aurelius "has told him"
+ quit dion aurelius "off the estate"
- quit kezia aurelius "goes with her brother"
- sibling dion kezia "brother"
- kin celeste tantie "raised her"
+ move celeste tantie "for a bed"

== 4
[Rafe](rafe) drinks. [Imogen](imogen) swims. [Bliss](bliss) mixes the drinks. [Bliss](bliss) hears everything. [Rafe](rafe) misses [Celeste](celeste). [Rafe](rafe) tells [Bliss](bliss). [Bliss](bliss) tells [Kezia](kezia), for [Bliss](bliss) adores [Kezia](kezia). [Kezia](kezia) laughs at [Bliss](bliss). [Dion](dion) finds work on a seaplane. The [pilot](pilot) is called [Noor](pilot). [Noor](pilot) flies low over [Celeste](celeste). [Celeste](celeste) sees [Dion](dion) and waves. [She](celeste) sees [Noor](pilot)'s hand on [Dion](dion)'s knee and stops waving. [Vee](tantie) shells peas. Love, says [Vee](tantie), is peas. [Marva](marva) packs a bag for nobody knows where.
- sad rafe celeste "misses"
- reveal rafe bliss "tells"
- reveal bliss kezia "tells"#2
+ love bliss kezia "adores"
- reject kezia bliss "laughs at"
- hire dion pilot "finds work"
- flirt pilot dion "hand on"
+ jealous celeste pilot "stops waving"

== 5
The last [person](marva) anyone expected in room one is [Marva](marva), yet there [she](marva) is, passing [Imogen](imogen) the ledgers of the [man](aurelius) [she](marva) married for them. The two second-thoughts [wives](imogen+marva), as [Bliss](bliss) puts it, have been cooking this up by letter for a year. [Celeste](celeste) quarrels with [Dion](dion) about a knee, and about a boat [he](dion) never told [her](celeste) [he](dion) had sold. That night [he](dion) stays at [Noor](pilot)'s hangar. [Aurelius](aurelius), deserted by [daughter](celeste), [foreman](dion) and [maid](kezia), sets a place at table for each of [them](celeste+dion+kezia).
+ betray marva aurelius "ledgers"
- married aurelius marva "married for them"
- friend imogen marva "by letter"
- quarrel celeste dion "quarrels with"
- reveal! dion celeste "never told"
- sex dion pilot "stays at"
- cheat dion celeste "stays at"
- parent aurelius celeste "daughter"
- sad aurelius celeste+dion+kezia "deserted"

== 6
Fire in the boiling house. The hotel [owner](rafe), drunk and nearest, runs in twice and comes out with [Aurelius](aurelius) over [his](rafe) shoulder, and the [woman](celeste) [whom](celeste) [he](rafe) married for ten minutes bandages [his](rafe) hands and doesn't mind looking at [him](rafe). [Pastor Elroy](pastor) has smelled paraffin on [Marva](marva)'s gloves. [He](pastor) has also, God forgive [him](pastor), kissed those gloves, every Wednesday since Lent. [Dion](dion), flown in by the [pilot](pilot), lands an hour late and sees the burnt [hero](rafe)'s head in [Celeste](celeste)'s lap.
+ rescue rafe aurelius "comes out with"
- wedding.past celeste rafe "married for ten minutes"
- injure rafe "burnt"
- treat rafe celeste "bandages"
- discover pastor marva "smelled paraffin"
- attack marva aurelius "paraffin"
- affair marva pastor "every Wednesday"
- cheat marva aurelius "kissed those gloves"
- help pilot dion "flown in"
- jealous dion rafe "sees the burnt hero's"

== 7
With [her](celeste) [father](aurelius) in hospital, [Celeste](celeste) runs what is left, with a bandaged [partner](rafe) [who](rafe) asks for nothing and is rather good at rum. Nobody is more surprised than [Imogen](imogen) to hear [her](imogen) [husband](rafe) laugh sober. [Dion](dion) asks the [pilot](pilot) what [they](dion+pilot) are to each other. "Weather," says [Noor](pilot). [Kezia](kezia), waiting on [Imogen](imogen) for wages, has stopped laughing at [Bliss](bliss): the [bartender](bliss) read to [her](kezia) all through the dengue, and when the fever broke [she](kezia) took the book away and put [her](kezia) mouth there.
- parent aurelius celeste "father"
- ill aurelius "in hospital"
- colleague celeste rafe "bandaged partner"
- married imogen rafe "husband"
- happy rafe "laugh sober"
- affair dion pilot "Weather"
- boss imogen kezia "waiting on Imogen"
- help bliss kezia "read to her"
- ill kezia "dengue"
- recover kezia "fever broke"
+ kiss bliss kezia "put her mouth there"

== 8
From [his](aurelius) hospital bed the [widower](aurelius), for so [Aurelius](aurelius) was when [Marva](marva) found [him](aurelius), hears from a guilt-ridden [pastor](pastor) about the gloves, the paraffin and the Wednesdays. [He](aurelius) thanks [him](pastor), asks for [his](aurelius) hat and leaves [his](aurelius) [wife](marva) by telegram. [Marva](marva) laughs; the ledgers are copied. What [she](marva) hasn't reckoned with is [Vee](tantie). The old [nurse](tantie), [who](tantie) brought up two Toussaint generations, has known for sixty years that [Aurelius](aurelius) came into the world with company.
- married.past _ aurelius "widower"
- sad pastor "guilt-ridden"
+ reveal pastor aurelius "hears from"
- cheat marva aurelius "the Wednesdays"
- attack.past marva aurelius "paraffin"
+ breakup aurelius marva "by telegram"
- married aurelius marva "wife"
- betray marva aurelius "ledgers are copied"
- discover.past tantie aurelius "has known"
- sibling aurelius twinb "came into the world"

== 9
[Augustin Toussaint](twinb), elder by nine minutes and shipped to [Panama](@panama) for a scandal, steps off [Noor](pilot)'s plane with a cane and the deed. By law the estate is [his](twinb); every paper [Marva](marva) has copied isn't worth the match. The [twins](aurelius+twinb) look at each other like men before a mirror and then both begin to weep. [Dion](dion) comes to beg [Celeste](celeste)'s pardon. [She](celeste) gives it, with a kiss on the forehead, and [he](dion) knows what sort of kiss that is. [Rafe](rafe), on the veranda, knows nothing and stirs the molasses.
+ return twinb "steps off"
- sibling aurelius twinb "twins"
- find twinb "the deed"
- meet aurelius twinb "look at each other"
- sad aurelius+twinb "weep"
+ reconcile celeste dion "gives it"
- kiss celeste dion "a kiss"
- breakup celeste dion "what sort of kiss"

== 10
The paper [bride](celeste) of one [man](rafe) and [wife](celeste) of none, [Celeste](celeste) is late, and Sister at the clinic congratulates [her](celeste). By the calendar it is [Dion](dion)'s, from behind the cane. [She](celeste) tells [Rafe](rafe) before [she](celeste) tells [Dion](dion), which tells [her](celeste) something. The [American](rafe) asks if the [child](baby) will like hotels. [Imogen](imogen), [who](imogen) has been watching [Augustin](twinb) do the crossword in ink, signs [her](imogen) divorce at breakfast and asks [him](twinb) for seven across. [Bliss](bliss) and [Kezia](kezia) take the room over the bar, with one key.
+ pregnant celeste dion "late"
- wedding.past! celeste rafe "paper bride"
- reveal celeste rafe "tells Rafe"
- reveal celeste dion "tells Dion"
- love.start celeste rafe "tells her something"
+ divorce imogen rafe "signs her divorce"
- love imogen twinb "has been watching"
- flirt imogen twinb "seven across"
- housemate bliss kezia "one key"
- couple bliss kezia "one key"

== 11
[Marva](marva) has nothing left but a can of paraffin. [Elroy](pastor) follows [his](pastor) former [mistress](marva) to the great house, wrestles [her](marva) for the matches and goes down the cellar steps with a cracked skull. [She](marva) runs. The [pilot](pilot) refuses to take [her](marva) off the island; the sea isn't asked. [Her](marva) shoes are found on the jetty, side by side. [Aurelius](aurelius), [husband](aurelius) still, closes [his](aurelius) eyes when [he](aurelius) hears. The [pastor](pastor) wakes, and resigns. [Dion](dion) asks to know the [child](baby), when it comes, and [Celeste](celeste) asks [him](dion) to be [its](baby) [father](dion), out loud, always.
- affair.past marva pastor "former mistress"
- attack marva pastor "cracked skull"
- injure pastor marva "cracked skull"
- flee marva "runs"
- reject pilot marva "refuses"
+ die? marva "shoes are found"
- sad aurelius "closes his eyes"
- married aurelius marva "husband"
- recover pastor "wakes"
- quit pastor "resigns"
+ parent dion baby "father"

== 12
Nine months, one hurricane, no roof. The [baby](baby) comes in the rum cellar, with [Tantie Vee](tantie) at one end, [Rafe](rafe) at the other and [Dion](dion) on the stairs, being sick. When the wind drops, the twice jilted hotel [man](rafe) asks a third time and, there being neither pastor nor guests nor wives from the beach, gets a yes that counts. [Noor](pilot) takes [Dion](dion) up to look at the damage; [their](dion+pilot) hands meet on the throttle. [Augustin](twinb) leaves the estate to both [his](twinb) [brother](aurelius) and [Imogen](imogen), provided [she](imogen) marries one of the [two](aurelius+twinb). [She](imogen) picks.
+ birth celeste baby "comes in"
- help rafe+tantie celeste "at the other"
- ill dion "being sick"
- propose rafe celeste "asks a third time"
+ engaged.start celeste rafe "a yes that counts"
- flirt dion pilot "hands meet"
- gift twinb aurelius+imogen "leaves the estate"
- sibling aurelius twinb "brother"
- wedding? _ imogen "marries"
