%series Bus Garage 4
%lang en
%genre drill: workplace comedy-drama in a Leicester bus depot, television listings
%cast harjit | Harjit Gill; Harjit; Mrs Gill | f
%cast len | Len Sparrow; Len; Sparrow | m
%cast bea | Bea Sparrow; Bea | f
%cast tola | Tola Adewale; Tola | f
%cast owen | Owen Pugh; Owen | m
%cast manny | Manny Gill; Manny | m
%cast ricky | Ricky Dace; Ricky; Dace | m
%cast june | June | f
%cast mech | Ivanka; Ivanka Petrova | f
%cast schoolgirl | Poppy | f
%cast poppydad | - | m
%cast junehub | - | m
%cast cleaner | Abdi | m

== 1
[Harjit Gill](harjit) has driven the 31 for twenty years, behind [Len Sparrow](len) on the 30, and [neither](harjit+len) has ever let the other out at the lights. Today one of [the two](harjit+len) is to be made inspector. [Ricky Dace](ricky), the young [manager](ricky), asks both [rivals](harjit+len) to shake hands before [he](ricky) opens the envelope. It contains the name of a third party: [Owen Pugh](owen), [who](owen) joined at Easter, and [who](owen) happens to share a flat with [him](ricky).
+ enemy harjit len "neither has ever let"
- boss ricky harjit+len "manager"
- hire? harjit+len ricky "made inspector"
+ hire owen ricky "third party"
- housemate owen ricky "share a flat"

== 2
The [losers](harjit+len) find themselves at one table in the canteen. [Harjit](harjit)'s [son](manny) [Manny](manny), a [trainee](manny), has bet on [her](harjit); [Len](len)'s [daughter](bea) [Bea](bea), [who](bea) runs the ticket office, on [him](len). The young [people](bea+manny), left to settle up, decide to drink the stake. Nobody else has ever seen [Sparrow](len) pass [Mrs Gill](harjit) the sugar. "[She](harjit) takes two," [he](len) tells the astonished [cook](june), "as [I](len) have known for twenty years."
- parent harjit manny "son"
- parent len bea "daughter"
- lose harjit+len "losers"
+ date bea manny "drink the stake"
+ friend.start harjit len "pass Mrs Gill"

== 3
[June](june), the [cook](june), is [Harjit](harjit)'s oldest friend and [Len](len)'s former [wife](june). [She](june) left [him](len) for a [conductor](junehub), a real one, with an orchestra. [The one](harjit) has never asked why, [the other](len) has never stopped. When [Len](len) now sits down with [Harjit](harjit) for the third day running, [June](june) oversalts the rice. It isn't as if [she](june) wanted [him](len) back, [she](june) tells the [cleaner](cleaner), [who](cleaner) hasn't said a word.
- friend harjit june "oldest friend"
- ex june len "former wife"
- breakup.past june len "left him"
- love.past june junehub "for a conductor"
+ jealous june harjit "oversalts the rice"
- reconcile! june len "wanted him back"

== 4
[Owen](owen) inspects the 30. [Len](len) shows [Owen](owen) no ticket. [Owen](owen) inspects the 31. [Harjit](harjit) closes the door on [Owen](owen). At the depot stands [Tola](tola). [Tola Adewale](tola) drives nights. [She](tola) was engaged to [Owen](owen) once. [Owen](owen) ran away from [Tola](tola) the evening before. [She](tola) asks to see [his](owen) pass. [His](owen) hands shake. "Welcome," says [Tola](tola) to [Owen](owen).
- reject len owen "no ticket"
- reject harjit owen "closes the door"
- engaged.past owen tola "engaged"
+ breakup.past owen tola "ran away"
+ meet owen tola "stands Tola"
- sad owen tola "shake"

== 5
Between the last night bus and the first day bus, [Tola](tola) sleeps in the workshop, where [Ivanka](mech), the [mechanic](mech), lets [her](tola) have the heater. [Ivanka](mech) would let [her](tola) have more than that, but the night [driver](tola) only ever speaks of the [inspector](owen). How could [he](owen)? And why does [he](owen) still whistle [their](owen+tola) song? "Men whistle," says the [mechanic](mech), and drops a spanner on [his](owen) bicycle.
- help mech tola "lets her have"
+ love mech tola "more than that"
- love tola owen "only ever speaks"
- betray.past owen tola "How could he"
- attack mech owen "drops a spanner"
- jealous mech owen "drops a spanner"

== 6
[Ricky](ricky) owes [his](ricky) [flatmate](owen) more than the rent: at school it was [Owen](owen) [who](owen) said that [he](owen), and not [Ricky](ricky), had crashed the headmaster's car. [Dace](ricky) has been paying [him](owen) back in promotions. [Bea](bea) finds this out from the files, tells [her](bea) [boyfriend](manny), and makes [him](manny) swear not to breathe a word of it to [his](manny) [mother](harjit). [He](manny) doesn't. [He](manny) tells [Len](len).
- housemate owen ricky "flatmate"
- help.past owen ricky "said that he"
- help ricky owen "paying him back"
+ discover bea owen+ricky "finds this out"
- couple bea manny "boyfriend"
- reveal bea manny "tells her boyfriend"
- parent harjit manny "mother"
- reveal! manny harjit "doesn't"
+ reveal manny len "tells Len"

== 7
A [schoolgirl](schoolgirl) falls asleep on the 30 and is carried to the end of the line. [Len](len) would have to report [her](schoolgirl); instead [he](len) buys [her](schoolgirl) chips. [Her](schoolgirl) [father](poppydad), it turns out, works nights and locks [her](schoolgirl) out. The old [driver](len) has a word with [him](poppydad) through the letter box. The next afternoon the [child](schoolgirl) is back, and the day after. [Harjit](harjit), at the lights, sees a small [girl](schoolgirl) steering [her](harjit) [enemy](len)'s bus on the old [man](len)'s lap, and for the first time in history lets [him](len) out.
- find len schoolgirl "asleep on the 30"
- gift len schoolgirl "chips"
- parent poppydad schoolgirl "father"
- quarrel len poppydad "has a word"
- return schoolgirl "is back"
- enemy harjit len "enemy's"
+ reconcile harjit len "lets him out"

== 8
[Sparrow](len) is suspended for it: a [witness](owen) has come forward. [The latter](owen) swears that [he](owen) did not want to. [Ricky](ricky) had to act, says [Ricky](ricky). That evening there stands, in [his](ricky) and [Owen](owen)'s kitchen, a delegation made up of a [cook](june), two [drivers](harjit+tola) and a [mechanic](mech). [June](june) speaks for [them](harjit+june+mech+tola) all. A [man](len) [whom](len) [she](june) has divorced, [she](june) says, is still a [man](len) [she](june) may fight for. [Harjit](harjit) looks at [her](june) sideways.
+ quit? len ricky "suspended"
- accuse owen len "come forward"
- housemate owen ricky "kitchen"
+ help harjit+june+mech+tola len "delegation"
- divorce.past june len "divorced"
- jealous harjit june "sideways"

== 9
[Tola](tola) asks [Owen](owen) for the truth, on the top deck, at four in the morning. [He](owen) fled from the wedding because [his](owen) [friend](ricky) had told [him](owen) that [she](tola) had been unfaithful. And who was supposed to have been the other [man](ricky)? [Owen](owen) does not know. [She](tola) does: there had been one [person](ricky) [who](ricky) tried to kiss [her](tola) that week, and [she](tola) had boxed [his](ricky) ears. "[You](owen) live with [him](ricky)," [she](tola) says.
- breakup.past owen tola "fled"
- friend owen ricky "friend"
- cheat! tola owen "unfaithful"
+ betray.past ricky owen "told him"
- kiss? ricky tola "tried to kiss"
- reject.past tola ricky "boxed his ears"
+ reveal tola owen "You live with him"
- housemate owen ricky "live with him"

== 10
[Dace](ricky) comes home to an empty flat; [his](ricky) old [schoolmate](owen) has taken even the bulbs. At the garage [he](ricky) finds [his](ricky) job advertised. The company, says the letter, has been written to. By whom? [Harjit](harjit) says by [her](harjit). [Len](len) says by [him](len). [Bea](bea), [who](bea) wrote it, says nothing; [Manny](manny), [who](manny) posted it, kisses [her](bea) behind the timetable, where [her](bea) [father](len) finds [them](bea+manny), blinks and punches [both](bea+manny) of [their](bea+manny) tickets.
+ housemate.end owen ricky "empty flat"
- friend.past owen ricky "schoolmate"
- quit ricky "job advertised"
- accuse.past bea ricky "wrote it"
- help manny bea "posted it"
- kiss bea manny "kisses"
- parent len bea "father"
- discover len bea+manny "finds them"

== 11
[Owen](owen), [who](owen) sleeps in a bus shelter rather than ask, is picked up by the 31. [Mrs Gill](harjit) wraps the [inspector](owen) in [her](harjit) cardigan, gives [him](owen) [Manny](manny)'s bed and [Manny](manny) the sofa. [She](harjit) will not hear of [Tola](tola). A [woman](tola) [who](tola) can forgive that much, says [Owen](owen)'s [hostess](harjit), should be asked twice. [He](owen) goes to ask, with a borrowed tie. [Tola](tola) is not in the workshop, and neither is the [mechanic](mech). On the heater hang two pairs of gloves.
- help harjit owen "picked up"
- housemate.start harjit owen "bed"
- gift harjit owen "cardigan"
- reconcile? owen tola "goes to ask"
+ couple.start mech tola "two pairs of gloves"

== 12
The new [manager](harjit) is a driver, the first ever: [Harjit](harjit) gets the office, and [Len](len) the 31. [He](len) brings [her](harjit) tea, with two. Will [he](len) call [her](harjit) ma'am? [He](len) will call [her](harjit) anything, says [Sparrow](len), if [she](harjit) comes to the pictures. Through the hatch, [his](len) [ex](june) and [her](harjit) [friend](june) hears every word, ladles out custard and finds that it does not hurt as it should. The [cleaner](cleaner) holds out [his](cleaner) plate. [His](cleaner) name, [he](cleaner) says, is [Abdi](cleaner). [He](cleaner) has been meaning to mention it since the rice.
+ hire harjit "gets the office"
- boss harjit len "ma'am"
- gift len harjit "tea"
+ date? harjit len "to the pictures"
- ex june len "ex"
- friend harjit june "friend"
- discover june harjit+len "hears every word"
- jealous! june harjit "does not hurt"
- flirt cleaner june "meaning to mention"

== 13
[Ivanka](mech) has never been happier, and tells the gearboxes. [Tola](tola) asks [Owen](owen) to be [her](tola) best man; [her](tola) former [fiancé](owen) needs a night to think, then says that [he](owen) at least knows how not to do it. [Bea](bea) catches the bouquet and [Manny](manny) catches [Bea](bea). The [girl](schoolgirl) from the 30, [Poppy](schoolgirl), scatters old tickets. At [her](schoolgirl) side, in a suit, walks a shy [man](poppydad): [her](schoolgirl) [father](poppydad), [whom](poppydad) the new [manager](harjit) has put on days.
- happy mech "never been happier"
- engaged.past owen tola "former fiancé"
- advisor owen tola "best man"
+ wedding mech tola "bouquet"
- rescue manny bea "catches Bea"
- parent poppydad schoolgirl "father"
- help harjit poppydad "on days"

== 14
The last 31 leaves at midnight. Its [driver](len) has one passenger, the [manager](harjit), [who](harjit) has a car. At the lights stands the 30, and at its wheel, on [his](manny) first night alone, [Manny](manny). [The younger](manny) waves [the elder](len) through. "[He](manny) gets that from [me](harjit)," says the [mother](harjit). "From [me](len)," says the [man](len) [she](harjit) is going home with. On the wall of the canteen [June](june) and [Abdi](cleaner) have hung a picture of two buses, side by side.
- boss harjit len "manager"
- help manny len "waves the elder through"
- parent harjit manny "mother"
+ couple harjit len "going home with"
