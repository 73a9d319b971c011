%series Cut and Blow
%lang en
%genre drill: everyday serial in a Kingston, Jamaica, barber shop and beauty salon under one roof, short plain blurbs
%cast winsome | Winsome Clarke; Winsome; Miss Winsome | f
%cast errol | Errol Clarke; Errol | m
%cast jahmelia | Jahmelia; Jah | f
%cast duke | Duke Bailey; Duke | m
%cast sharon | Sharon Bailey; Sharon | f
%cast reggie | Reggie; Reginald Clarke | m
%cast bishop | Bishop Tate; Tate | m
%cast teacher | Miss Fong; Fong; Carol Fong | f
%cast cop | Corporal Dunn; Dunn | f
%cast mother | Mama Lou | f
%cast taxi | Percival | m
%cast bride | Keisha | f
%cast keishaman | - | m
%cast thief | - | m
%cast baby | - | m

== 1
One roof, two doors: [Winsome](winsome) does hair on the left, and [her](winsome) [husband](errol), [Errol Clarke](errol), cuts it on the right. [They](errol+winsome) have not used the door in between since Easter, when [he](errol) shaved off [her](winsome) [brother](duke)'s moustache without being asked. [Duke](duke), the shorn [party](duke), has taken [his](duke) custom to the left, where [Jahmelia](jahmelia), the [apprentice](jahmelia), washes it twice as long as it needs. "[You](jahmelia) washing [him](duke) or marrying [him](duke)?" asks [her](jahmelia) [employer](winsome).
- married errol winsome "husband"
+ quarrel errol winsome "not used the door"
- sibling duke winsome "brother"
- attack.past errol duke "shaved off"
+ love jahmelia duke "twice as long"
- boss winsome jahmelia "employer"

== 2
[Duke](duke) is married already. [His](duke) [wife](sharon), [Sharon](sharon), has been in [Miami](@miami) for two years, sends barrels and does not send for [him](duke). In [her](sharon) absence [he](duke) shares a house with [his](duke) and [Winsome](winsome)'s [mother](mother), [Mama Lou](mother), [who](mother) irons [his](duke) shirts and prays for [his](duke) soul in that order. It is the old [lady](mother) [who](mother) opens the door when [Jahmelia](jahmelia) calls about a comb [he](duke) is supposed to have left behind. [She](mother) looks at the comb. It has a price tag.
- married duke sharon "wife"
- travel sharon "in Miami" @miami
- gift sharon duke "sends barrels"
- housemate duke mother "shares a house"
- parent mother duke+winsome "mother"
- help mother duke "irons his shirts"
+ discover mother jahmelia "price tag"

== 3
On the right side works [Reggie](reggie), [Errol](errol)'s [nephew](reggie), [who](reggie) sings bass. [He](reggie) has got himself engaged to two [women](bride+teacher). The [first](bride), [Keisha](bride), chose the church; the [second](teacher), [Miss Fong](teacher), [who](teacher) teaches at the primary school, chose the cake. [Bishop Tate](bishop), in for a trim, mentions [the one](bride); five minutes later [Corporal Dunn](cop) mentions [the other](teacher). [Errol](errol), with the razor at the [corporal](cop)'s neck, puts two and two together, and it makes three.
- kin errol reggie "nephew"
- boss errol reggie "works"
+ engaged bride+teacher reggie "engaged to two women"
- cheat reggie bride+teacher "engaged to two women"
+ discover errol reggie "two and two together"

== 4
[Winsome](winsome) misses [Errol](errol). [Errol](errol) misses [Winsome](winsome). [Neither](errol+winsome) tells the other. [Percival](taxi) tells [both](errol+winsome). [Percival](taxi) drives a taxi. In [his](taxi) taxi [Jahmelia](jahmelia) kissed [Duke](duke). [Duke](duke) did not stop [her](jahmelia). [He](taxi) tells that as well. [Winsome](winsome) hears it. [Mama Lou](mother) knew it before [Winsome](winsome). By Sunday the news has reached [Sharon](sharon). And on Monday a plane lands.
- love winsome errol "misses"
- love errol winsome "misses"#2
- reveal! errol+winsome _ "Neither tells"
- reveal taxi errol+winsome "tells both"
+ kiss.past duke jahmelia "kissed"
- reveal taxi winsome "tells that as well"
- discover.past mother duke+jahmelia "knew it"
- discover sharon duke+jahmelia "has reached Sharon"

== 5
[Sharon](sharon) gets out of [Percival](taxi)'s taxi with four suitcases and asks which one is the [apprentice](jahmelia). Three people point. [She](sharon) sits down in the chair, and says to the [girl](jahmelia) [who](jahmelia) has kissed [her](sharon) [husband](duke): "Wash." [Jahmelia](jahmelia) washes. When [she](jahmelia) is done, [the other](sharon) gives [her](jahmelia) a tip, twenty dollars American. It is the kindest humiliation the street has ever seen. [Duke](duke), [who](duke) has been watching through the louvres, flees to the right-hand side, and to the [man](errol) [who](errol) took [his](duke) moustache.
+ return sharon "gets out"
- kiss.past duke jahmelia "kissed"
- married duke sharon "husband"
- meet jahmelia sharon "asks which one"
- gift sharon jahmelia "tip"
- attack sharon jahmelia "humiliation"
- flee duke sharon "flees"

== 6
[Errol](errol) hides [his](errol) [brother-in-law](duke) under hot towels. That is what family is for, [he](errol) says. [Duke](duke), from beneath, asks pardon for the business of the door. It is granted; a moustache grows back. When [Winsome](winsome) bangs on the wall for [her](winsome) [brother](duke), the [barber](errol) answers that there is nobody here but a [bishop](bishop). Unluckily the [bishop](bishop) is standing next to [her](winsome).
- help errol duke "hides"
- kin duke errol "brother-in-law"
+ reconcile duke errol "asks pardon"
- sibling duke winsome "brother"
- betray errol winsome "nobody here"

== 7
[Keisha](bride) comes to the left side to have [her](bride) hair done for the wedding. So does [Miss Fong](teacher). [Winsome](winsome), [who](winsome) knows nothing, seats [them](bride+teacher) side by side. [They](bride+teacher) compare rings, then churches, then [grooms](reggie). The [teacher](teacher) is the first to understand, the [other](bride) the first to scream. Together [they](bride+teacher) walk through the door that has not been opened since Easter. [Reggie](reggie), [who](reggie) is in the middle of a high note, never sings bass again.
- wedding? bride+teacher reggie "for the wedding"
- discover! winsome reggie "knows nothing"
- meet bride teacher "side by side"
- engaged bride+teacher reggie "rings"
+ discover bride+teacher reggie "understand"

== 8
Through the open door [husband](errol) and [wife](winsome) see each other for the first time in three months. [She](winsome) has lost weight. [He](errol) has lost [his](errol) razor, which the two jilted [brides](bride+teacher) are holding. [The latter](bride+teacher) leave with half of [Reggie](reggie)'s hair. "[You](errol) knew?" [Winsome](winsome) asks. [He](errol) knew. "And didn't tell [me](winsome)?" [She](winsome) shuts the door again, so hard that both mirrors crack.
- married errol winsome "husband and wife"
- breakup bride+teacher reggie "jilted"
- attack bride+teacher reggie "half of Reggie's hair"
- discover.past errol reggie "knew"
- reveal! errol winsome "didn't tell"
+ quarrel errol winsome "shuts the door again"

== 9
A [thief](thief) comes at night and takes the till on the right and the dryers on the left. [Corporal Dunn](cop) questions the [couple](errol+winsome) separately, since [they](errol+winsome) will not be questioned together. [She](winsome) suspects [Reggie](reggie), [who](reggie) needs money for two cakes; [he](errol) suspects [Duke](duke). [Both](duke+reggie) were in fact together, on [Carol Fong](teacher)'s doorstep, the [latter](duke) holding up a torch and the [former](reggie) begging. Nobody had come out. From the window above, a bucket had.
+ steal thief errol+winsome "takes the till"
- investigate cop errol+winsome "questions"
- accuse winsome reggie "suspects"
- accuse errol duke "suspects"#2
- help duke reggie "holding up a torch"
- reconcile? reggie teacher "begging"
+ reject teacher reggie "bucket"

== 10
[Duke](duke) has to choose. With [Sharon](sharon) [he](duke) has ten years, of which two were barrels; with [Jah](jahmelia) one kiss and forty shampoos. [He](duke) asks [his](duke) [mother](mother). [Mama Lou](mother) asks which of the [two](jahmelia+sharon) makes [him](duke) laugh. [Neither](jahmelia+sharon), [he](duke) says after a while: it is [they](jahmelia+sharon) [who](jahmelia+sharon) laugh, at each other's jokes, in [his](duke) kitchen. For [Sharon](sharon) has engaged the [girl](jahmelia). [They](jahmelia+sharon) are opening a salon of [their](jahmelia+sharon) own across the road.
- married duke sharon "ten years"
- kiss.past duke jahmelia "one kiss"
- parent mother duke "mother"
- advisor mother duke "asks his mother"
+ friend.start jahmelia sharon "laugh"#2
- hire jahmelia sharon "engaged the girl"
- quit jahmelia winsome "salon of their own"
- create jahmelia+sharon "opening a salon"
+ enemy.start sharon winsome "across the road"

== 11
Without an apprentice, with no dryers and half a mirror, [Miss Winsome](winsome) sits down on [her](winsome) own step. Next to [her](winsome) sits down a [man](errol) [who](errol) has no till. "[You](winsome) have customers?" [he](errol) asks. "[You](errol)?" [She](winsome) has [one](bishop), the [bishop](bishop), [who](bishop) sides with nobody and is let in by turns. When [Errol](errol) offers to sweep [her](winsome) half, [his](errol) [wife](winsome) hands [him](errol) the broom. Across the street [Sharon](sharon) lowers [her](sharon) blind; there are things one should not watch.
- sad winsome "sits down on her own step"
- help? errol winsome "offers to sweep"
- married errol winsome "wife"
+ reconcile errol winsome "hands him the broom"

== 12
[Keisha](bride) marries after all, in the church [she](bride) chose, a [man](keishaman) [she](bride) met in the queue for the refund. The cake is baked by [her](bride) former [rival](teacher). [Miss Fong](teacher) has gone on teaching, gone on hurling buckets, and lately, since [Reggie](reggie) started bringing [his](reggie) own towel, gone on the odd walk with [him](reggie). [Tate](bishop), [who](bishop) weds the [couple](bride+keishaman), asks whether anyone knows of an impediment. All eyes go to the [barber](reggie) with half a head of hair. "Not today," [he](reggie) says.
+ wedding bride keishaman "marries"
- meet.past bride keishaman "met in the queue"
- enemy.past bride teacher "former rival"
- create teacher "baked"
- attack teacher reggie "hurling buckets"
+ date reggie teacher "odd walk"

== 13
[Jahmelia](jahmelia) is carrying a child. [Percival](taxi) knows whose: [his](taxi). Forty shampoos, it seems, had to be driven home from. [Duke](duke) takes it with relief, [Sharon](sharon) with a cot from [Miami](@miami). The [taximan](taxi) proposes at a red light; the young [hairdresser](jahmelia) tells [him](taxi) it's green. [She](jahmelia) has one condition, that [he](taxi) stop telling everybody everything. [He](taxi) promises, and within the hour the whole street congratulates [him](taxi) on [his](taxi) promise.
+ pregnant jahmelia taxi "carrying a child"
- parent taxi baby "his"
- happy duke "relief"
- gift sharon jahmelia "cot"
- propose taxi jahmelia "proposes"
- reject jahmelia taxi "it's green"
- reveal taxi _ "congratulates"

== 14
[Corporal Dunn](cop) brings back the till, the dryers and the [thief](thief), [who](thief) wants a haircut before court. [Errol](errol) cuts it. Left and right are one shop now; the door has been taken off and serves as a table. Around it sit [Mama Lou](mother), [her](mother) two [children](duke+winsome), [their](duke+winsome) two [spouses](errol+sharon), of [whom](errol+sharon) [one](sharon) is about to fly back and [the other](errol) is asleep, and the [apprentice](jahmelia) that was, with [her](jahmelia) newborn [son](baby). [Sharon](sharon) kisses [Duke](duke) goodbye. "Send for [me](duke)," [he](duke) says. And [she](sharon) just might.
- return cop "brings back"
- arrest cop thief "thief"
- help errol thief "cuts it"
- parent mother duke+winsome "two children"
- married errol winsome "spouses"
- married duke sharon "spouses"
- travel? sharon "fly back" @miami
- birth.past jahmelia baby "newborn"
- parent jahmelia baby "son"
- invite? sharon duke "Send for me"
+ kiss duke sharon "kisses"
