%series The Sixth Vat
%lang en
%genre telenovela among the vineyards of Maule, Chile, recapped by an unfaithful fan
%cast aurelio | Don Aurelio Undurraga-Paz; Don Aurelio; Aurelio | m
%cast berta   | Doña Berta; Berta | f
%cast inti    | Inti Undurraga-Paz; Inti | m
%cast sol     | Soledad; Sol | f
%cast chofer  | Baltasar; Balta | m
%cast nun     | Sister Clemencia; Clemencia | f
%cast oeno    | Thibault Garrel; Thibault; Garrel | m
%cast yaya    | Yaya | f
%cast doc     | Doctor Ibacache; Ibacache | m
%cast pia     | Pía Larraguibel; Pía | f
%cast mother  | Rosamel | f
%cast baby    | - | m

== 1
Chapter one, and already somebody is on a horse. It is [Inti Undurraga-Paz](inti), home from [Bordeaux](@bordeaux) after six years with a diploma, a scarf and a [Frenchman](oeno): [Thibault Garrel](oeno), [his](inti) best [friend](oeno), [who](oeno) is going to tell [Papa](aurelio) how to make wine. [Papa](aurelio), [Don Aurelio](aurelio), would sooner be told how to breathe. At table sits [Doña Berta](berta), number two of [his](aurelio) wives, thirty-four, pearls, sighing. Serving the soup: [Soledad](sol), the [cook](yaya)'s [niece](sol), [who](sol) used to climb trees with the young [master](inti). [He](inti) burns [his](inti) tongue. Three guesses why.
- return inti "home"
- friend inti oeno "best friend"
- parent aurelio inti "Papa"
- travel oeno "Frenchman"
- hire? oeno "going to tell"
- married aurelio berta "number two"
- kin sol yaya "niece"
- friend.past inti sol "climb trees"
+ love.start inti sol "burns his tongue"

== 2
Let us count the glances. The [son](inti) looks at the [girl](sol) with the soup, the [stepmother](berta) looks at the [Frenchman](oeno), the [Frenchman](oeno) looks at the grapes, which is why I like [him](oeno). [Don Aurelio](aurelio), [who](aurelio) looks at nobody, announces over dessert that [Inti](inti) is going to marry [Pía Larraguibel](pia), bank and all, in March. A spoon falls in the kitchen. [Yaya](yaya), [who](yaya) has cooked for three generations and buried two, shuts the door on [her](yaya) [niece](sol)'s sobs and orders [her](sol) to forget the young [gentleman](inti). Has that ever worked? In any country?
- parent aurelio inti "son"
- kin berta inti "stepmother"
- love berta oeno "looks at the Frenchman"
- reveal aurelio "announces"
+ wedding? inti pia "going to marry"
- kin sol yaya "niece"
- sad sol "sobs"
- love sol inti "forget the young gentleman"

== 3
[Pía](pia) steps out of a helicopter, and damn it, [she](pia)'s nice. The [bride-to-be](pia) tells the [bridegroom](inti) within ten minutes that this whole business is the bank's idea and that [her](pia) own heart belongs to somebody in [Valdivia](@valdivia). So [they](inti+pia) shake hands on it: a sham engagement, champagne for the fathers. If only [they](inti+pia)'d told the [soup girl](sol)! [Soledad](sol) sees the ring, and in the yard throws [her](sol) apron at the [man](inti) [she](sol) grew up with. Up in the loft the [lady](berta) of the house has asked the [oenologist](oeno) to explain fermentation. The poor [fellow](oeno) actually explains it.
- travel pia "steps out"
- reveal pia inti "tells the bridegroom"
- love pia _ "heart belongs to"
+ engaged! inti pia "sham engagement"
- betray inti+pia aurelio "a sham engagement"
- celebrate inti+pia "champagne"
- reveal! inti+pia sol "told the soup girl"
- friend.past inti sol "grew up with"
- quarrel inti sol "throws her apron"
- jealous sol pia "sees the ring"
- flirt berta oeno "explain fermentation"

== 4
By the second lesson nobody's explaining. The camera pans to a barrel, as cameras will, and when it pans back, [Doña Berta](berta) is looking for a pearl. The [chauffeur](chofer) finds it. [He](chofer)'s called [Baltasar](chofer), [he](chofer) has had sideburns since chapter one, and today we learn what they are for: [he](chofer) wants money, monthly, or the [old man](aurelio) gets the earring and the story. [Berta](berta) pays. [Thibault](oeno), [who](oeno) feels wretched, avoids [his](oeno) best [friend](inti)'s eyes. And [Soledad](sol)? Gone by the night bus to [Santiago](@santiago), without a note. [Yaya](yaya) oversalts everything.
+ sex berta oeno "a barrel"
- cheat berta aurelio "a barrel"
- lose berta "looking for a pearl"
- find chofer "finds it"
+ threaten chofer berta "or the old man"
- gift berta chofer "Berta pays"
- sad oeno "feels wretched"
- friend inti oeno "best friend's"
+ flee sol "Gone by"
- travel sol "night bus" @santiago
- sad yaya "oversalts everything"

== 5
[Inti](inti) goes after [her](sol), because [he](inti)'s the [hero](inti) and has seen soaps. [Santiago](@santiago) has seven million inhabitants; [he](inti) comes upon [her](sol) by the first commercial break, scrubbing floors in the convent of [Sister Clemencia](nun). The [nun](nun) bars [his](inti) way with a mop. When [she](nun) hears the surname, [she](nun) drops it. Why? I have theories. [He](inti) shouts the truth about the engagement through the gate, and the [runaway](sol) comes down in bare feet. [They](inti+sol) spend the night on a roof. In the morning [he](inti) swears to tell [his](inti) [father](aurelio) everything. Men swear so prettily at dawn.
- travel inti "goes after her" @santiago
+ find inti sol "comes upon her"
- reject nun inti "bars his way"
- reveal inti sol "shouts the truth"
- flee.past sol "runaway"
- reconcile inti sol "in bare feet"
+ sex inti sol "the night"
- reveal? inti aurelio "swears to tell"
- parent aurelio inti "father"

== 6
[He](inti) doesn't, needless to say. On [his](inti) return [Inti](inti) finds the [patriarch](aurelio) grey on the study carpet, and [Doctor Ibacache](doc), a [man](doc) with a moustache and no bedside, listening to [his](aurelio) heart. No excitement, the [physician](doc) decrees; one shock and it's over. How convenient for eleven chapters of silence! The [false bride](pia) holds the [sick man](aurelio)'s hand and grows fond of [him](aurelio). [Baltasar](chofer) puts up [his](chofer) price. [Berta](berta), with nothing left to pawn, begs the [Frenchman](oeno) to run away with [her](berta), and [he](oeno) (take note, girls) says that [he](oeno) has a harvest.
- reveal! inti aurelio "He doesn't"
- return inti "return"
+ ill aurelio "grey on the study carpet"
- treat aurelio doc "listening to"
- die? aurelio "one shock"
- help pia aurelio "holds the sick man's hand"
- friend.start aurelio pia "grows fond of"
- threaten chofer berta "puts up his price"
- flee? berta+oeno "run away with her"
+ reject oeno berta "has a harvest"

== 7
[Sol](sol) is sick in the convent. Three mornings running. The [nun](nun) knows. [She](nun) was once young herself. [She](nun) tells [Sol](sol) a story. A rich [man](doc) loved a [nurse](mother). [He](doc) left the [nurse](mother) for a dowry. The [nurse](mother) died in childbed. The [child](sol) lived. [Clemencia](nun) brought up that [child](sol), or rather handed it on. To whom? To a [cook](yaya). "What cook?" asks [Sol](sol). The rain stops. I stopped chewing. "[Your](sol) [aunt](yaya) isn't [your](sol) [aunt](yaya)," says [Clemencia](nun).
+ pregnant sol inti "sick in the convent"
- discover nun sol "The nun knows"
- reveal nun sol "tells Sol"
- love.past doc mother "loved a nurse"
- breakup.past doc mother "left the nurse"
- die.past mother "died"
- birth.past mother sol "childbed"
- help.past nun sol "brought up that child"
- kin! sol yaya "isn't your aunt"
+ reveal nun sol "isn't your aunt"

== 8
You've done the arithmetic? So has the [girl](sol). If the rich [man](doc) was [Aurelio](aurelio), then the [father](inti) of what [she](sol) is carrying is [her](sol) [half-brother](inti), and I'm going to need a drink. [She](sol) writes [Inti](inti) three lines: [she](sol) doesn't love [him](inti), [she](sol) never has, [he](inti) isn't to look for [her](sol). Two of the three are lies. [Clemencia](nun), [who](nun) named no names, has no idea what [she](nun) has done. [Inti](inti) reads the letter in the sixth vat, where [he](inti) goes to be alone, and there finds [his](inti) [friend](oeno) the [oenologist](oeno), also alone, also unhappy. [They](inti+oeno) drink. [Thibault](oeno) tells [him](inti) about [Berta](berta). Wrong moment, mon ami.
- parent? aurelio sol "was Aurelio"
- sibling? inti sol "half-brother"
- pregnant sol inti "carrying"
+ breakup sol inti "three lines"
- love! sol inti "doesn't love him"
- betray sol inti "lies"
- friend inti oeno "his friend"
- sad oeno "also unhappy"
+ reveal oeno inti "tells him"

== 9
A black eye and a packed suitcase: thus ends a friendship begun in [Bordeaux](@bordeaux). [Pía](pia), the only grown-up in this valley, finds the [exile](oeno) on the station bench and puts [him](oeno) up in the guesthouse, at [her](pia) bank's expense. The [blackmailer](chofer) has meanwhile grown tired of instalments. [He](chofer) wants the [lady](berta) herself. When [Berta](berta) slaps [him](chofer), [he](chofer) drives straight to the [master](aurelio) with an earring on [his](chofer) open palm. [Aurelio](aurelio) looks at the thing for a long time. Then the [invalid](aurelio) gets up and throws not the [wife](berta) but the [chauffeur](chofer) out of the house. Bravo! One loves [him](aurelio) for exactly one scene.
- attack inti oeno "black eye"
+ friend.end inti oeno "ends a friendship"
- find pia oeno "finds the exile"
- help pia oeno "puts him up"
- threaten.past chofer berta "blackmailer"
- love chofer berta "wants the lady"
- attack berta chofer "slaps him"
- reveal chofer aurelio "an earring"
- married aurelio berta "the wife"
+ quit chofer aurelio "out of the house"

== 10
Then [he](aurelio) goes upstairs. In a voice that would freeze must, the betrayed [husband](aurelio) informs [his](aurelio) [wife](berta) that [they](aurelio+berta) will dine together, sleep apart and never speak of it. [She](berta) would have preferred a vase to the head. I've seen this [woman](berta) vamp and sigh for forty nights, and here, taking off the pearls, [she](berta) breaks my heart. In the other plot (there's always another plot) [Yaya](yaya) goes to [Santiago](@santiago), [her](yaya) first train ever, to fetch the [child](sol) [she](yaya) raised. [She](yaya) and the [nun](nun) embrace. [They](nun+yaya) are sisters. [They](nun+yaya)'re actually sisters! Nobody told us, and [they](nun+yaya) haven't talked since the [nurse](mother)'s funeral.
- cheat.past berta aurelio "betrayed husband"
- married aurelio berta "wife"
+ breakup aurelio berta "sleep apart"
- sad berta "breaks my heart"
- travel yaya "goes to Santiago" @santiago
- kin sol yaya "she raised"
+ sibling nun yaya "They are sisters"
- reconcile nun yaya "embrace"
- die.past mother "nurse's funeral"

== 11
Tea in the convent clears up what forty letters couldn't. The rich [man](doc) of the story, says [Yaya](yaya), was no vintner at all. It was [Ibacache](doc), moustache and everything, then a houseman with a rich papa, [who](doc) jilted [his](doc) [nurse](mother) for a pharmacist's daughter. So our [Soledad](sol) is a [doctor](doc)'s [child](sol), the [baby](baby) may have as many toes as it likes, and I may put down my glass. [She](sol) laughs, cries, runs. Too late? At the estate the bells are ringing for the wedding of the [heir](inti) and the bank, because [Inti](inti), [who](inti) has had [his](inti) three lines, has decided that one woman is as good as another. Poor [Pía](pia). Poor bells.
- reveal yaya nun+sol "says Yaya"
+ parent doc sol "doctor's child"
- breakup.past doc mother "jilted"
- sibling! inti sol "as many toes"
- happy sol "laughs"
- wedding? inti pia "the wedding"
- breakup.past sol inti "three lines"

== 12
"Does anybody object?" asks the priest. In any decent family someone would have coughed. Here [three](oeno+pia+sol) rise at once. [Thibault](oeno), from the last row, because [he](oeno) has fallen for the [bride](pia) in the course of one guesthouse. The [bride](pia) herself, because [she](pia) has fallen back, and Valdivia, [she](pia) now tells us, got married in May. And a barefoot [girl](sol) in the doorway, out of breath and visibly pregnant. The [bridegroom](inti) looks at [her](sol) middle. [He](inti) counts on [his](inti) fingers. [He](inti) runs down the aisle, over a flower girl, and [the two](inti+sol) collide. Somewhere behind the organ, a [chauffeur](chofer) with a grudge is pouring petrol. Of course [he](chofer) is.
+ love oeno pia "has fallen for"
- love pia oeno "fallen back"
- wedding.past _ "got married in May"
- return sol "in the doorway"
- pregnant sol inti "visibly pregnant"
- discover inti sol "counts on his fingers"
- reconcile inti sol "collide"
- wedding! inti pia "three rise at once"
+ attack? chofer _ "pouring petrol"

== 13
The vats burn, all but the sixth. In it [the lovers](inti+sol) sit up to the neck in Carménère while the flames go over. Is this physically possible? Don't write in. [Aurelio](aurelio) goes back for [his](aurelio) estranged [wife](berta), [whose](berta) train of tulle has caught, and drags [her](berta) out; and the weak heart, which held through everything, chooses the lawn. [He](aurelio) dies with [his](aurelio) head in [her](berta) lap, and [she](berta) finally weeps for something real. The [doctor](doc), called too late, finds himself facing a [girl](sol) with [his](doc) own chin. [She](sol) doesn't shake [his](doc) hand. [Baltasar](chofer) is picked up at the border. [His](chofer) sideburns give [him](chofer) away.
- rescue aurelio berta "drags her out"
- married aurelio berta "wife"
- ill aurelio "weak heart"
+ die aurelio "dies"
- sad berta "weeps"
- meet doc sol "finds himself facing"
- parent doc sol "his own chin"
- reject sol doc "doesn't shake"
- arrest _ chofer "picked up"

== 14
Last call. A year later the estate belongs to two [people](berta+inti) [who](berta+inti) cannot stand each other and will do very well: the [widow](berta), half, and [her](berta) [stepson](inti), half. [Soledad](sol), Señora since April, nurses a [boy](baby) under the trees [she](sol) used to climb. [Pía](pia) has left the bank for the [Frenchman](oeno); [Inti](inti) shakes the [latter](oeno)'s hand over the first bottle of the new vintage, and neither mentions the eye. [Yaya](yaya) and [her](yaya) [sister](nun), out of the habit now, quarrel about salt. And on a bench outside the gate a [man](doc) with a moustache waits, as [he](doc) has waited every Sunday. Today someone brings [him](doc) soup. [She](sol) sits down. Nobody speaks. It's the best scene they ever shot.
- find berta+inti "belongs to"
- married.past aurelio berta "widow"
- kin berta inti "stepson"
- enemy berta inti "cannot stand"
- married inti sol "Señora since April"
- parent sol baby "nurses a boy"
- quit pia "left the bank"
- couple oeno pia "for the Frenchman"
+ reconcile inti oeno "shakes the latter's hand"
- quit nun "out of the habit"
- sibling nun yaya "sister"
- quarrel nun yaya "quarrel about salt"
+ reconcile doc sol "brings him soup"
