%series The Wolf-Skald's Sons
%lang en
%genre Viking saga, encyclopedic episode table
%cast thorgunn | Thorgunn | f
%cast ketil | Ketil the Skald; Ketil | m
%cast orm | Orm | m
%cast sindri | Sindri | m
%cast yrsa | Yrsa | f
%cast jarl | Jarl Hrodmar; Hrodmar | m
%cast monk | Brother Colman; Colman | m
%cast thrall | Muirne | f
%cast seer | Old Heid; Heid | f
%cast son | Leif Hrodmarsson; Leif | m
%cast irish | - | m
%cast babe | - | m
%cast housecarl | Bersi | m

== 1 The Empty High Seat
[Ketil the Skald](ketil) comes home from [Ireland](@ireland) laid across an oar. [His](ketil) [widow](thorgunn), [Thorgunn](thorgunn), asks [their](ketil+thorgunn) [sons](orm+sindri) who struck the blow; [Orm](orm), the hot-headed [elder](orm), says an Irishman, and [Sindri](sindri), [who](sindri) stood closer, says nothing. Among the spoils are a tonsured [monk](monk) and a red-haired [girl](thrall), bound wrist to wrist. [Orm](orm) claims the [girl](thrall). [Thorgunn](thorgunn) cuts the rope and claims [both](monk+thrall).
- return ketil "comes home"
+ die ketil "laid across an oar"
- married.past ketil thorgunn "widow"
- investigate thorgunn _ "asks"
- parent ketil+thorgunn orm+sindri "sons"
- kill.past _ ketil "struck the blow"
- sibling orm sindri "elder"
- accuse orm _ "Irishman"
- reveal! sindri "says nothing"
- abduct.past _ monk+thrall "bound wrist to wrist"
- rescue thorgunn monk+thrall "cuts"
+ boss.start thorgunn monk+thrall "claims both"

== 2 What the Seeress Smelled
[Old Heid](seer) sniffs at the dead [man](ketil)'s mantle and announces that it was a northern axe. [Jarl Hrodmar](jarl), a [guest](jarl) at the funeral ale, sets down [his](jarl) horn. [He](jarl) and [Ketil](ketil) swore brotherhood in [their](jarl+ketil) youth; lately, [he](jarl) has wanted the fjord. [Orm](orm) leaps across the table at [him](jarl), and is sat upon by [Bersi](housecarl), the [jarl](jarl)'s biggest [man](housecarl). As the benches clear, [Yrsa](yrsa), [Hrodmar](jarl)'s [daughter](yrsa), picks up [Sindri](sindri)'s knife and forgets to return it.
- die.past ketil "dead"
+ reveal seer "northern axe"
- friend.past jarl ketil "swore brotherhood"
- enemy jarl ketil "wanted the fjord"
- attack orm jarl "leaps across the table"
+ attack housecarl orm "sat upon"
- boss jarl housecarl "biggest man"
- parent jarl yrsa "daughter"
- steal yrsa sindri "forgets to return"

== 3 Latin Lessons
[Brother Colman](monk) keeps the pigs and teaches [Sindri](sindri) letters in exchange for cheese. [Muirne](thrall), put to the loom, speaks to no one; but when [Orm](orm) comes to the weaving shed after dark, [she](thrall) speaks to [him](orm) with the shears. [He](orm) tells everyone that it was a dog. [Thorgunn](thorgunn), stitching [her](thorgunn) [son](orm)'s forearm, remarks that [she](thorgunn) has never known a dog to bite in pairs, and from that night bars the shed herself.
- advisor.start monk sindri "teaches"
- gift sindri monk "cheese"
+ attack thrall orm "the shears"
- betray orm _ "it was a dog"
- treat orm thorgunn "stitching"
- parent thorgunn orm "son"
- discover thorgunn orm "remarks"
- injure orm thrall "bite"
+ help thorgunn thrall "bars the shed"

== 4 The Knife Returned
[Yrsa](yrsa) rides over with the knife. [Sindri](sindri) walks [her](yrsa) back along the shore, and it takes [them](sindri+yrsa) until morning. [Her](yrsa) [brother](son), [Leif](son), has been told to find [her](yrsa) a husband with ships; [he](son) finds [her](yrsa) with a [skald](ketil)'s [son](sindri) [who](sindri) has none, and heaves [him](sindri) into the surf. Soaked and blissful, [Sindri](sindri) makes [his](sindri) first verse. It is about hair. [Orm](orm), [who](orm) had meant to ask for [Yrsa](yrsa) himself, breaks the harp.
- travel yrsa "rides"
- gift yrsa sindri "with the knife"
+ date sindri yrsa "walks her back"
- sibling son yrsa "brother"
- wedding? _ yrsa "husband"
- find son sindri+yrsa "finds her"
- parent ketil sindri "son"
- attack son sindri "into the surf"
- happy sindri "blissful"
- create sindri "first verse"
- propose? orm yrsa "ask for"
+ jealous orm sindri "breaks the harp"

== 5 Wergild
At the assembly, [Thorgunn](thorgunn) charges [Hrodmar](jarl) with [Ketil](ketil)'s death, and needs a witness. [Sindri](sindri) saw the axe. If [he](sindri) speaks, [Yrsa](yrsa)'s [father](jarl) hangs; if not, [his](sindri) own [father](ketil) lies unavenged. [He](sindri) stands up, opens [his](sindri) mouth and asks for a drink of water. The case collapses. [His](sindri) [mother](thorgunn) doesn't reproach [him](sindri). [She](thorgunn) moves [his](sindri) bedding to the byre.
+ accuse thorgunn jarl "charges Hrodmar"
- kill? jarl ketil "Ketil's death"
- discover.past sindri "saw"
- kill? _ jarl "hangs"
- parent ketil sindri "his own father"
- parent jarl yrsa "Yrsa's father"
- die.past ketil "unavenged"
- reveal! sindri _ "drink of water"
- parent thorgunn sindri "mother"
- accuse! thorgunn sindri "reproach"
+ reject thorgunn sindri "moves his bedding"

== 6 Ash Wednesday
[Colman](monk) smears ash on [Muirne](thrall)'s brow, at [her](thrall) request, and learns why [she](thrall) has been silent. [She](thrall) is with child, and it is not [Orm](orm)'s, nor any Norseman's: [her](thrall) [husband](irish) fell on the same beach as the [skald](ketil). [Thorgunn](thorgunn) overhears. One [widow](thorgunn) looks at the [other](thrall). When [Hrodmar](jarl) offers six cows for the [girl](thrall), [Thorgunn](thorgunn) says that [she](thrall) isn't [hers](thorgunn) to sell, and from that word on, it's true.
- discover monk thrall "learns why"
+ pregnant thrall irish "with child"
- pregnant! thrall orm "not Orm's"
- married.past irish thrall "husband"
- die.past irish "fell on the same beach"
- discover thorgunn thrall "overhears"
- married.past ketil thorgunn "widow"
- gift? jarl thorgunn "offers"
- reject thorgunn jarl "isn't hers to sell"
+ rescue thorgunn thrall "it's true"

== 7 Night Fire
Riders, pitch, a barred door from outside: [Leif](son) has got tired of waiting for the fjord. [Heid](seer) burns in [her](seer) bed, having foretold it wrongly for a week. [Orm](orm) breaks through the turf roof, pulls up [his](orm) [mother](thorgunn), then [Muirne](thrall), then goes back in for the [monk](monk). A beam comes down across [his](orm) eyes. "It's grown dark early," [he](orm) says, lying in the snow.
+ attack son _ "barred door"
- die seer "burns in her bed"
+ rescue orm thorgunn+thrall "pulls up"
- parent thorgunn orm "mother"
- help? orm monk "goes back in"
+ injure orm "A beam comes down"

== 8 The Byre
The homeless household crams into the byre, where [Sindri](sindri), forgiven or at any rate trodden on, gives up [his](sindri) straw. [He](sindri) finally tells [Thorgunn](thorgunn) what [he](sindri) saw: two axes, and the first one was [Leif](son)'s; the [jarl](jarl) had flung himself between, too late. [She](thorgunn) has hated the wrong [man](jarl). [Muirne](thrall) changes the blind [man](orm)'s bandages. [He](orm) asks [her](thrall) pardon for the shed. [She](thrall) pulls the knot tight, then loosens it.
- lose _ "homeless"
- reconcile sindri thorgunn "forgiven"
- gift sindri _ "straw"
+ reveal sindri thorgunn "finally tells"
- discover.past sindri son "saw"
- kill.past son ketil "Leif's"
- rescue? jarl ketil "flung himself between"
- enemy! jarl thorgunn "hated"
- treat orm thrall "changes"
- injure orm "blind"
- reconcile? orm thrall "pardon"
+ reconcile orm thrall "loosens it"

== 9 Between Father and Son
[Thorgunn](thorgunn) walks unarmed to [Hrodmar](jarl)'s hall. [He](jarl) has known for a year what [his](jarl) [heir](son) did, and has drunk accordingly. [They](jarl+thorgunn) sit up over [Ketil](ketil)'s old songs, and by the end of the night the [jarl](jarl) has pronounced [Leif](son) outlaw. [Yrsa](yrsa), listening behind the hanging, warns [her](yrsa) [brother](son) all the same; blood is blood. [He](son) thanks [her](yrsa) by carrying [her](yrsa) off to the ships.
- travel thorgunn "walks"
- discover.past jarl son "has known"
- parent jarl son "heir"
- create.past ketil "songs"
+ accuse jarl son "outlaw"
- discover yrsa "listening"
- reveal yrsa son "warns her brother"
- sibling son yrsa "brother"
+ abduct son yrsa "carrying her off"

== 10 The Skerries
[Sindri](sindri) can't sail, so the blind [Orm](orm) steers by the sound of the breakers while [his](orm) [brother](sindri) shouts what [he](sindri) sees. [They](orm+sindri) run [Leif](son) down among the skerries. [Bersi](housecarl), [who](housecarl) followed the [outlaw](son) out of habit, looks at [Yrsa](yrsa) tied to the mast, unties [her](yrsa) and goes over the side. Holmgang, at low tide, ankle-deep: [Sindri](sindri) with the returned knife, [Leif](son) with an axe. [He](son) has killed one skald already.
- injure orm "blind"
- sibling orm sindri "brother"
- help orm sindri "steers"
- find orm+sindri son "run Leif down"
- boss son housecarl "followed the outlaw"
- abduct son yrsa "tied"
+ rescue housecarl yrsa "unties her"
- flee housecarl son "over the side"
+ attack sindri son "Holmgang"
- gift.past yrsa sindri "returned"
- kill.past son ketil "killed one skald"

== 11 Low Tide
What wins is the tide. [Leif](son), in mail, sinks to the waist in quicksand, and [Sindri](sindri) holds the axe handle out to [him](son). [Leif](son) takes it, pulls, and has [him](sindri) by the throat; then [Yrsa](yrsa) steps on [her](yrsa) [brother](son)'s hand. [She](yrsa) doesn't watch the rest. Aboard, [Orm](orm) asks three times what the silence means. On the way back, [Yrsa](yrsa) lays [her](yrsa) head on no one's shoulder.
- rescue? sindri son "holds the axe handle"
+ attack son sindri "by the throat"
- rescue yrsa sindri "steps on"
- attack yrsa son "steps"
- sibling son yrsa "brother"
- investigate orm "asks"
+ die son "the silence"
- return orm+sindri+yrsa "way back"
- sad yrsa son "no one's shoulder"

== 12 The Skald's Seat
[Muirne](thrall)'s [boy](babe) is born on the first day of summer, and it's [Thorgunn](thorgunn) [who](thorgunn) lifts [him](babe) from the floor and gives [him](babe) [Ketil](ketil)'s name. [Hrodmar](jarl) cedes the fjord and asks to sleep in the byre, as [he](jarl) has nobody left to quarrel with. [Sindri](sindri) sings the whole of it at the summer feast, sparing no one. At the last verse [Yrsa](yrsa) returns, for the second time, with [his](sindri) knife. [Orm](orm) can hear [Muirne](thrall) smiling.
+ birth thrall babe "born"
- parent thrall babe "boy"
- help thorgunn babe "lifts"
- gift jarl thorgunn "cedes the fjord"
- move? jarl thorgunn "sleep"
- sad jarl "nobody left"
- quarrel! _ jarl "quarrel"
+ create sindri "sings"
- celebrate _ "summer feast"
- return yrsa "returns"
- happy thrall "smiling"
