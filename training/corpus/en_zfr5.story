%series Second Half
%lang en
%genre sports soap, women's football club in Porto Vale, Brazil, fan-wiki recaps
%cast iara    | Iara Campos; Iara | f
%cast bruna   | Bruna Salles; Bruna | f
%cast teo     | Téo Salles; Téo | m
%cast kiki    | Kiki; Cristina Prado | f
%cast otto    | Otto Rehder; Otto; Rehder | m
%cast yasmin  | Yasmin Abdo; Yasmin | f
%cast dunga   | Professor Lima; Lima | m
%cast rute    | Rute Campos; Rute | f
%cast caio    | Caio | m
%cast noemi   | Noemi Rehder; Noemi | f
%cast physio  | Sunny; Sandro Luz | m
%cast son     | - | m
%cast twins   | - | g

== 1 Kick-off
[Striker](iara) [Iara Campos](iara) signs for [Porto Vale](#vale), the club of textile [baron](otto) [Otto Rehder](otto), and finds out on day one that the [captain](bruna) is [Bruna Salles](bruna), the [woman](bruna) [who](bruna) broke [her](iara) ankle in the juniors. [They](bruna+iara) don't shake hands. [Bruna](bruna)'s [brother](teo) [Téo](teo), [who](teo) drives the team bus, does, and holds on to [Iara](iara)'s a little too long. [Rute](rute), [her](iara) overprotective [mother](rute), writes down the number plate.
+ hire iara otto "signs for" #vale
- discover iara bruna "finds out"
- injure.past iara bruna "broke her ankle"
- enemy bruna iara "don't shake hands"
- sibling bruna teo "brother"
- flirt teo iara "holds on to"
- parent rute iara "mother"

== 2 Warm-up
In training [Bruna](bruna) goes in studs first, [Iara](iara) hits back with an elbow, and [coach](dunga) [Lima](dunga) makes the two of [them](bruna+iara) room together as a punishment. [Kiki](kiki), the [goalkeeper](kiki), [who](kiki) has been [Bruna](bruna)'s other half for two years, does not like it one bit. The [owner](otto)'s [daughter](noemi), [Noemi](noemi), comes for a selfie and leaves with [Téo](teo)'s jacket on [her](noemi) shoulders.
- attack bruna iara "studs first"
- attack iara bruna "elbow"
- advisor dunga bruna+iara "coach"
+ housemate.start bruna iara "room together"
- couple bruna kiki "other half"
- jealous kiki iara "does not like it"
- parent otto noemi "owner's daughter"
- flirt noemi teo "Téo's jacket"

== 3 Offside
[Téo](teo) has dinner with [Iara](iara) on Friday and with [Noemi](noemi) on Saturday. Only the first of these is in the paper. [Otto](otto) reads it at breakfast, aloud, and wonders why [his](otto) [daughter](noemi) turns green. [Winger](yasmin) [Yasmin](yasmin), [whose](yasmin) [husband](caio) [Caio](caio) looks after the house and the [twins](twins), scores twice. The [physio](physio), known to all as [Sunny](physio), rubs [her](yasmin) calf and [she](yasmin) forgets to say ouch.
- date iara teo "has dinner"
- date noemi teo "Saturday"
- cheat teo iara "with Noemi"
- parent otto noemi "daughter"
- jealous noemi iara "turns green"
- married caio yasmin "husband"
- parent caio+yasmin twins "twins"
- treat yasmin physio "rubs her calf"
+ love.start yasmin physio "forgets to say ouch"

== 4 Throw-ins
[Iara](iara) trusts [Téo](teo). [Bruna](bruna) knows [Téo](teo). [She](bruna) warns [Iara](iara). [Iara](iara) laughs at [Bruna](bruna). [Noemi](noemi) texts [Téo](teo). [Iara](iara) reads it. The bus leaves without [Téo](teo). At the wheel sits [Iara](iara). Nobody dares to complain. [Bruna](bruna) hands [her](iara) a tissue. "[He](teo)'s [my](bruna) own [brother](teo)," says [Bruna](bruna), "and a pig."
- help bruna iara "warns"
+ discover iara teo "reads it"
+ breakup iara teo "without Téo"
- sibling bruna teo "brother"

== 5 Nil-Nil
After the cup match the [roommates](bruna+iara) stay up with a bottle of cachaça and forget the ankle. What starts as a dare ends as a kiss, and [Kiki](kiki), [who](kiki) has come to borrow toothpaste, sees it through the keyhole. The [keeper](kiki) lets in five the next day. [Yasmin](yasmin) tells [Caio](caio) that the sessions have been extended. So they have, to the back seat of [Sunny](physio)'s beetle.
- housemate bruna iara "roommates"
- enemy.end bruna iara "forget the ankle"
+ kiss bruna iara "kiss"
- cheat bruna kiki "kiss"
- discover kiki bruna+iara "sees it"
- betray yasmin caio "sessions have been extended"
+ affair.start physio yasmin "back seat"

== 6 Red Card
[Kiki](kiki) punches [Iara](iara) in the tunnel and is sent home by [Lima](dunga). [Bruna](bruna) goes after [her](kiki), swears that it meant nothing and gets a door in [her](bruna) face. [Noemi](noemi) presents [Téo](teo) to [her](noemi) [father](otto) as the [man](teo) [she](noemi) will marry. The [baron](otto) sacks the bus [driver](teo) on the spot. Too late, says [Noemi](noemi), patting [her](noemi) belly: the heir will be here by Christmas.
- attack kiki iara "punches"
- reconcile? bruna kiki "goes after"
+ breakup kiki bruna "door in her face"
- parent otto noemi "father"
- wedding? noemi teo "will marry"
- quit teo otto "sacks"
+ pregnant noemi teo "patting her belly"

== 7 Injury Time
[Iara](iara) tears a ligament, the old one. [Bruna](bruna) carries [her](iara) off the pitch and does not leave the clinic for two days. [Rute](rute) arrives with soup, sees who is asleep with [her](bruna) head on [her](rute) [daughter](iara)'s hand, and turns round at the door. "[She](bruna) crippled [you](iara)!" [Rute](rute) cries on the phone. "[She](bruna) was fourteen, [Mama](rute)," says [Iara](iara), "and so was [I](iara)."
+ injure iara "tears a ligament"
- help bruna iara "carries her off"
- travel rute "arrives"
- discover rute bruna+iara "sees who is asleep"
- parent rute iara "daughter's"
- accuse rute bruna "crippled"
- injure.past iara bruna "crippled"

== 8 Own Goal
[Otto](otto) would rather have the [driver](teo) as a son-in-law than a grandchild without a name, and books the cathedral. On the stag night the [groom](teo) turns up under [Iara](iara)'s window with a guitar. [She](iara) empties a bucket over [him](teo). [Caio](caio) brings the [twins](twins) to training by surprise and finds [his](caio) [wife](yasmin) nowhere, and the [physio](physio)'s door locked. [He](caio) knocks for a very long time.
- wedding? noemi teo "books the cathedral"
- kin? otto teo "son-in-law"
- love teo iara "with a guitar"
+ reject iara teo "bucket"
- parent caio+yasmin twins "twins"
- married caio yasmin "wife"
- affair physio yasmin "door locked"
+ discover caio yasmin "door locked"

== 9 Penalty
[Caio](caio) moves to [his](caio) sister's with the [twins](twins). [Yasmin](yasmin) cries in the showers; [Kiki](kiki), back between the posts, sits down beside [her](yasmin) under the water, kit and all. [Sunny](physio) is fired by [Rehder](otto) and offers [Yasmin](yasmin) a new life in [Recife](@recife). [She](yasmin) looks at [his](physio) beetle and declines. [Noemi](noemi) marries [Téo](teo) in front of six hundred guests. [He](teo) faints at "for ever".
+ breakup caio yasmin "moves to his sister's"
- sad yasmin "cries"
- return kiki "back between the posts"
- help kiki yasmin "sits down beside"
- quit physio otto "fired"
- reject yasmin physio "declines"
+ wedding noemi teo "marries"
- ill teo "faints"

== 10 Extra Time
Crutches or no crutches, [Iara](iara) limps into the [captain](bruna)'s flat and stays. The [lovers](bruna+iara) keep it from the press, not from [Kiki](kiki), [who](kiki) finds that [she](kiki) no longer minds, for [she](kiki) has [Yasmin](yasmin) to take to the cinema now. [Lima](dunga) has a heart attack on the bench, and it is the [striker](iara), useless leg and all, [who](iara) pumps [his](dunga) chest until the ambulance gets through.
+ move iara bruna "stays"
- couple bruna iara "lovers"
- reveal bruna+iara kiki "not from Kiki"
- jealous! kiki iara "no longer minds"
- date kiki yasmin "take to the cinema"
- ill dunga "heart attack"
+ rescue iara dunga "pumps his chest"

== 11 Semi-final
[Rute](rute) comes for Sunday lunch at last, brings a cake and eats it all herself. [Her](rute) [daughter](iara)'s [girlfriend](bruna) apologises for the ankle, word by word. [Lima](dunga) names a stand-in until [he](dunga) is well: [Iara](iara), at twenty-six the youngest [coach](iara) in the league. [Her](iara) first act is to give the captain's armband to [Kiki](kiki), and [Bruna](bruna) is furious for all of an hour.
- invite bruna+iara rute "comes for Sunday lunch"
- parent rute iara "daughter's"
- couple bruna iara "girlfriend"
- reconcile bruna rute "apologises"
+ hire iara dunga "stand-in"
- boss iara bruna+kiki "youngest coach"
- gift iara kiki "armband"
- sad bruna iara "furious"

== 12 Final Whistle
The cup is [theirs](bruna+iara+kiki+yasmin), three to two. In the stands [Noemi](noemi) goes into labour, and the [father](teo) has to be fetched from another woman's car. [He](teo) holds [his](teo) [son](son), swears to be better and is told by [his](teo) [wife](noemi) to start on Monday, at a lawyer's. [Caio](caio) lets the [twins](twins) run onto the pitch to [Yasmin](yasmin). [He](caio) stays where [he](caio) is, but [he](caio) waves.
+ find bruna+iara+kiki+yasmin "cup is theirs"
- birth noemi son "goes into labour"
- parent teo son "father"
- cheat teo noemi "another woman's car"
- married noemi teo "wife"
+ divorce? noemi teo "at a lawyer's"
- parent yasmin twins "twins"
- reconcile? caio yasmin "waves"
