%series Block C
%lang en
%genre women's prison drama in Durban, fan-wiki episode pages
%cast thandi  | Thandiwe Cele; Thandi | f
%cast bronwyn | Bronwyn Naicker; Bronwyn | f
%cast prem    | Prem Naicker; Prem | m
%cast hester  | Hester Botha; Ma Botha; Botha | f
%cast zinzi   | Zinzi Khoza; Zinzi | f
%cast lwazi   | Lwazi Cele; Lwazi | m
%cast gov     | Mrs Pillay; Pillay | f
%cast dlamini | Warder Dlamini; Dlamini | f
%cast nel     | Warder Nel; Nel | m
%cast doc     | Dr Govender; Govender | m
%cast faith   | Faith | f
%cast babyz   | Sipho | m
%cast husband | - | m
%cast nurse   | - | f
%cast anneke  | Anneke | f

== 1 Intake
[Thandiwe Cele](thandi), a [schoolteacher](thandi) from [Umlazi](@umlazi), is brought in at night to begin eight years for the death of a pupil's [father](husband), [whom](husband) [she](thandi) hit with a fire extinguisher when [he](husband) came at [her](thandi) with a belt. [She](thandi) gets the lower bunk beneath [Bronwyn Naicker](bronwyn), [who](bronwyn) emptied the accounts of [her](bronwyn) [husband](prem) [Prem](prem)'s furniture shop, down to the petty cash. The block is run, in all but name, by [Hester Botha](hester), known as [Ma Botha](hester), a poisoner with a gift for knitting. [Warder Nel](nel) carries [her](hester) parcels.
+ arrest _ thandi "brought in"
- kill.past thandi husband "hit with a fire extinguisher"
- attack.past husband thandi "came at her"
- housemate.start bronwyn thandi "lower bunk"
- steal.past bronwyn prem "emptied the accounts"
- married bronwyn prem "husband"
- parent husband _ "father"
- kill.past hester _ "poisoner"
- help nel hester "carries her parcels"

== 2 Bread
Every new arrival pays [Botha](hester) a tax, in bread. [Thandi](thandi) says no, politely, and eats [her](thandi) slice. At lights out [Bronwyn](bronwyn), [who](bronwyn) is usually glad of a quiet life, pushes a locker against the door, and a good thing too: two women with a sock full of batteries go away again. In the laundry next morning they find the [teacher](thandi) alone. [She](thandi) loses a tooth. [Dr Govender](doc) stitches [her](thandi) lip and asks who did it. "The floor," [she](thandi) tells [him](doc). By supper the whole block has heard of that answer, and [Ma Botha](hester) passes [her](thandi) the salt.
- reject thandi hester "says no"
+ help bronwyn thandi "pushes a locker"
- attack? _ thandi "sock full of batteries"
- attack _ thandi "find the teacher alone"
- injure thandi "loses a tooth"
- treat thandi doc "stitches her lip"
- betray thandi doc "The floor"

== 3 Sunday
Visitors are let in on the last Sunday of the month. [Lwazi](lwazi), [Thandi](thandi)'s fourteen-year-old [son](lwazi), won't take off [his](lwazi) cap or look at [his](lwazi) [mother](thandi), and [she](thandi) won't cry before [he](lwazi) has gone. Across the room the robbed [husband](prem) sits down opposite the [thief](bronwyn) with a box of samosas. [Prem](prem) doesn't want the money back; [he](prem) wants to know who it was for. [Bronwyn](bronwyn) tells [him](prem) about the card tables in [Umhlanga](@umhlanga). [He](prem) had been hoping for another man, [he](prem) says. That, at least, [he](prem) could have hit.
- parent thandi lwazi "son"
- reject lwazi thandi "won't take off"
- sad thandi "cry"
- steal.past bronwyn prem "robbed"
- married bronwyn prem "husband"
- gift prem bronwyn "samosas"
- reveal bronwyn prem "tells him"
+ lose.past bronwyn "card tables"
- cheat! bronwyn prem "hoping for another man"

== 4 Zinzi
[Zinzi](zinzi) is nineteen. [Zinzi](zinzi) is six months gone. [Zinzi](zinzi) has [Faith](faith). [Faith](faith) is [her](zinzi) cousin and sleeps next to [Zinzi](zinzi). [Zinzi](zinzi) stole a car. [Faith](faith) only sat in it. [Nel](nel) likes [Zinzi](zinzi) a good deal. [Nel](nel) brings [her](zinzi) peaches. [Faith](faith) throws the peaches at [Nel](nel). [Nel](nel) puts [Faith](faith) in the hole. The [teacher](thandi) hears [Faith](faith) sing at night. [She](thandi) taps along on the pipe.
- pregnant zinzi "six months gone"
- kin faith zinzi "cousin"
- housemate faith zinzi "sleeps next to Zinzi"
- steal.past zinzi _ "stole a car"
- love nel zinzi "likes Zinzi"
- gift nel zinzi "brings her peaches"
- attack faith nel "throws"
+ arrest nel faith "in the hole"
- create faith "sing"
- help thandi faith "taps along"

== 5 The Spelling Class
[Mrs Pillay](gov), the [governor](gov), [who](gov) likes a success in the papers, lets [Thandi](thandi) open a school in the old chapel. Eleven women come, and one of them, to general amazement, is [Hester Botha](hester), [who](hester) has been signing things for sixty years without being able to read a word of them. The [teacher](thandi) keeps that to herself. In return the [poisoner](hester) has a word with [Nel](nel), and [Faith](faith) is let out two days early, thinner and hoarse. [Nel](nel) isn't pleased with having been spoken to. [He](nel) drops [his](nel) eyes, though, and counts the parcels.
+ create thandi "open a school"
- help gov thandi "lets Thandi"
- advisor thandi hester "one of them"
- reveal! thandi hester "keeps that to herself"
- rescue hester faith "has a word"

== 6 What Hester Did
At last a page of [her](hester) own file that [she](hester) can read: [Botha](hester) spells it out aloud in class, syllable by syllable. Three husbands, one recipe. The judge wrote "no remorse", and the old [woman](hester) asks what the second word means. There is a [daughter](anneke), [Anneke](anneke), too, [whose](anneke) letters the [illiterate](hester) has kept unopened in a biscuit drum for two decades, because there was nobody whom [she](hester) trusted to read them to [her](hester). [Thandi](thandi) opens the first. It begins: "Mama, [I](anneke) know [you](hester) did it for [me](anneke)." Nobody in the chapel stirs for a while.
+ kill.past hester _ "Three husbands"
- reveal hester "spells it out"
- parent hester anneke "daughter"
- married.past _ hester "husbands"
- help thandi hester "opens the first"
- discover anneke hester "I know"
- help.past hester anneke "did it for me"

== 7 Lockdown
A master key has vanished from [Nel](nel)'s belt. [Warder Dlamini](dlamini), the only [officer](dlamini) on the block [who](dlamini) says good morning, has every mattress slit, and the key is discovered in [Bronwyn](bronwyn)'s pillow, where [Nel](nel) had put it an hour before. [She](bronwyn) gets six weeks added and loses [her](bronwyn) visits. [Her](bronwyn) [bunkmate](thandi), [who](thandi) knows for a fact that [she](bronwyn) can't so much as thread a needle unseen, writes to the [governor](gov). [Mrs Pillay](gov) has the letter filed. The next Sunday [Prem](prem) is turned back at the gate with [his](prem) box, and hands it to the guard dogs' keeper.
- lose nel "vanished"
- investigate dlamini "every mattress slit"
- find _ "is discovered"
+ betray nel bronwyn "had put it"
- arrest _ bronwyn "six weeks added"
- lose bronwyn "loses her visits"
- housemate bronwyn thandi "bunkmate"
- help thandi bronwyn "writes to the governor"
- reject gov thandi "filed"
- reject _ prem "turned back"

== 8 Waters
[Zinzi](zinzi)'s waters break during a power cut. [Govender](doc) is on the golf course, the [nurse](nurse) has gone home, and the phone in [Nel](nel)'s office rings on and on, since its [owner](nel) is asleep. So it is a triple [widow](hester), by [her](hester) own doing, [who](hester) rolls up [her](hester) sleeves, having brought forty lambs and one [daughter](anneke) into the world; [Faith](faith) holds the torch; the [gambler](bronwyn) boils water and faints. [Sipho](babyz) weighs three kilos. [His](babyz) young [mother](zinzi) doesn't stop bleeding. When at dawn [Dlamini](dlamini) unlocks the door, [she](dlamini) carries [her](zinzi) to [her](dlamini) own car, against every rule in the book.
+ birth zinzi babyz "weighs"
- married.past _ hester "widow"
- kill.past hester _ "by her own doing"
- help hester zinzi "rolls up her sleeves"
- parent hester anneke "daughter"
- help faith zinzi "holds the torch"
- help bronwyn zinzi "boils water"
- ill bronwyn "faints"
- parent zinzi babyz "mother"
- ill zinzi "bleeding"
+ rescue dlamini zinzi "to her own car"

== 9 The Report
The [girl](zinzi) will live. The question is who pays. [Pillay](gov) needs a name for the ministry, and [Nel](nel), wide awake now, supplies one: [Dlamini](dlamini), [who](dlamini) took a [prisoner](zinzi) out without papers. [She](dlamini) is sent home that afternoon without [her](dlamini) uniform. It is [Bronwyn](bronwyn) [who](bronwyn) remembers that phones keep lists. Through [Prem](prem), [who](prem) has a nephew at the exchange, [she](bronwyn) gets hold of the one from that night: nineteen calls to the [sleeper](nel)'s desk, unanswered. [Thandi](thandi) corrects the spelling of the covering letter. This time it doesn't go to the [governor](gov) but to a newspaper.
- recover zinzi "will live"
- accuse nel dlamini "supplies one"
- rescue.past dlamini zinzi "took a prisoner out"
+ quit dlamini gov "without her uniform"
- help prem bronwyn "Through Prem"
- kin _ prem "nephew"
- find bronwyn "gets hold"
- help thandi dlamini "corrects the spelling"
+ reveal bronwyn+thandi nel "to a newspaper"

== 10 Front Page
[Nel](nel) reads about himself on the bus. Before anybody can take [his](nel) keys [he](nel) has been in [Bronwyn](bronwyn)'s cell, and when [Thandi](thandi) walks in, [he](nel) has [his](nel) hands round the throat of the [woman](bronwyn) [who](bronwyn) cost [him](nel) [his](nel) pension. There is, again, a fire extinguisher on the wall. The [teacher](thandi) looks at it. Then [she](thandi) lets it hang, and screams, as [she](thandi) didn't eight months ago, and goes on screaming until the whole of Block C is in the doorway. [Faith](faith) sits on [his](nel) legs. [Ma Botha](hester) offers [him](nel) a cup of tea, which [he](nel) declines.
- discover nel "reads about himself"
+ attack nel bronwyn "round the throat"
- quit nel "cost him his pension"
- attack! thandi nel "lets it hang"
- rescue thandi bronwyn "screams"
- attack faith nel "sits on his legs"
- invite hester nel "cup of tea"
- reject nel hester "declines"

== 11 Letters
A slow week. [Dlamini](dlamini) has been given back [her](dlamini) post and a desk, [Mrs Pillay](gov) a transfer. The new [governor](doc) is, for want of candidates, [Dr Govender](doc), [who](doc) sells [his](doc) golf clubs. [Lwazi](lwazi) comes without the cap. [He](lwazi) has read the paper, all of it, and asks [his](lwazi) [mother](thandi) why [she](thandi) didn't hit the [warder](nel). "Because you'd have had to wait another eight years," [she](thandi) says. [He](lwazi) laughs. In the drum there are four letters left, and [Anneke](anneke), a [grandmother](anneke) herself by now, writes in the last that [she](anneke) would come, if only someone would answer [her](anneke). [Hester](hester) sharpens a pencil.
- hire dlamini "given back her post"
- quit gov "a transfer"
+ hire doc "new governor"
- parent thandi lwazi "mother"
- discover lwazi nel "read the paper"
- attack! thandi nel "didn't hit"
- kin _ anneke "grandmother"
- travel? anneke hester "would come"

== 12 Gate
[Anneke](anneke) is one day late. [Her](anneke) [mother](hester), [who](hester) had put on a clean collar, died over [her](hester) knitting in the night, a sentence half read on [her](hester) lap; the two [cousins](faith+zinzi) found [her](hester) at roll call. [They](faith+zinzi) give the [visitor](anneke) what there is, a drum of letters and one answer. On appeal [Thandi](thandi)'s eight years have become two, of which [she](thandi) has served the better part. [Bronwyn](bronwyn) walks out first. [Prem](prem) is leaning on a van that says "Naicker & Wife", and [he](prem) has hidden the cheque book. The [teacher](thandi) moves to the upper bunk. Below, in the dark, somebody new is crying.
- travel anneke "one day late"
- parent hester anneke "mother"
+ die hester "died over her knitting"
- kin faith zinzi "cousins"
- find faith+zinzi hester "found her"
- gift faith+zinzi anneke "drum of letters"
- housemate.end bronwyn thandi "walks out first"
+ reconcile bronwyn prem "Naicker & Wife"
- married bronwyn prem "Wife"
