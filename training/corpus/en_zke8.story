%series Baraat Brothers & Co.
%lang en
%genre comedy about a wedding band in Mumbai, encyclopaedia episode list
%cast farrokh | Farrokh Daruwala; Farrokh | m
%cast meher   | Meher Daruwala; Meher; Maneck | f
%cast sameer  | Sameer Bhonsle; Sameer | m
%cast lata    | Lata | f
%cast jolly   | Jolly Fernandes; Jolly | m
%cast tanvi   | Tanvi Bhonsle; Tanvi | f
%cast ritu    | Ritu | f
%cast arjan   | Arjan Singh Gill; Arjan | m
%cast uncle   | Bunty Uncle; Bunty | m
%cast shirin  | Shirin | f
%cast groom   | Kunal | m
%cast rosa    | Rosa Fernandes; Rosa | f
%cast tailor  | - | m
%cast priest  | - | m

== 1 Brass Section
The [Baraat Brothers](#baraat), none of whom are related, have played at four hundred weddings and come to blows at thirty, usually because the [trumpeter](sameer), [Sameer Bhonsle](sameer), makes eyes at the bride. This time the [bride](ritu), [Ritu](ritu), is the [girl](ritu) to [whom](ritu) [he](sameer) himself was to have been married in March, until [her](ritu) [uncle](uncle), [Bunty](uncle), discovered what a trumpeter earns. Halfway through the procession [he](sameer) climbs on the [bridegroom](groom)'s horse and plays [her](ritu) favourite song; [Ritu](ritu) weeps, the [groom](groom) sues, and the [bandleader](farrokh), old [Farrokh](farrokh), gives [Sameer](sameer) the sack.
- flirt sameer _ "makes eyes"
- wedding groom ritu "the bride"#2
- engaged.past ritu sameer "was to have been married"
- kin ritu uncle "uncle"
- discover.past uncle sameer "discovered"
+ create sameer ritu "plays her favourite song"
- sad ritu "weeps"
- accuse groom sameer "sues"
- boss farrokh sameer "bandleader"
+ quit sameer farrokh "the sack"

== 2 Vacancy for a Trumpet
[Farrokh](farrokh)'s [daughter](meher), [Meher](meher), [who](meher) keeps the accounts and has secretly practised the trumpet for years, applies for the vacancy under the name of Maneck, in a false moustache, and is taken on by [her](meher) short-sighted [father](farrokh), [who](farrokh) assures the young [man](meher) that [he](farrokh) has a marriageable [girl](meher) at home. [Sameer](sameer), begging outside [his](sameer) former [chief](farrokh)'s door, sees the moustache slip and promises to hold [his](sameer) tongue if [Meher](meher) will teach [his](sameer) [sister](tanvi), [Tanvi](tanvi), arithmetic. [She](meher) does so; [his](sameer) interest in fractions grows.
- parent farrokh meher "daughter"
- betray meher farrokh "false moustache"
+ hire meher farrokh "taken on"
- boss.past farrokh sameer "former chief"
- discover sameer meher "sees the moustache slip"
- reveal! sameer meher "hold his tongue"
- sibling sameer tanvi "sister"
- advisor.start meher tanvi "teach his sister"
- love? sameer meher "interest in fractions"

== 3 Second Marriage, Same Band
[Jolly Fernandes](jolly), [who](jolly) beats the big drum and is on [his](jolly) third separation, discovers that the [widow](lata) [who](lata) has booked the band for Sunday is [Lata](lata), the childhood [sweetheart](lata) [whom](lata) [he](jolly) lost to a dentist in 1988. [She](lata) is to marry a [tailor](tailor). [Jolly](jolly) drums [her](lata) all the way to the hall, at an ever slower pace, so that the auspicious hour is missed by eleven minutes, the [priest](priest) refuses and the [tailor](tailor), [who](tailor) has only come along for the fitting, goes home not wholly inconsolable. [Lata](lata) boxes the [drummer](jolly)'s ears, and then asks for [his](jolly) number.
- breakup.past _ jolly "third separation"
- discover jolly lata "discovers"
- married.past _ lata "widow"
- couple.past jolly lata "childhood sweetheart"
+ wedding! lata tailor "is to marry"
- reject priest lata+tailor "refuses"
- sad! tailor "not wholly inconsolable"
- attack lata jolly "boxes the drummer's ears"
- flirt lata jolly "asks for his number"

== 4 Half-Tone
[Ritu](ritu) leaves [Kunal](groom). [Kunal](groom) snores. [Ritu](ritu) runs to [Sameer](sameer). [Sameer](sameer) is teaching [Meher](meher) to cook. [Ritu](ritu) sees [Meher](meher) in [his](sameer) apron. [She](ritu) slaps [Sameer](sameer). [Bunty](uncle) fetches [Ritu](ritu). [Kunal](groom) forgives [Ritu](ritu). [Ritu](ritu) does not forgive [Kunal](groom). [Meher](meher) asks [Sameer](sameer) about [Ritu](ritu). [Sameer](sameer) lies to [Meher](meher). [Tanvi](tanvi) corrects [Sameer](sameer). [Meher](meher) takes off the apron. Fractions are over for [Tanvi](tanvi).
+ breakup ritu groom "leaves"
- flee ritu groom "runs to"
- advisor sameer meher "teaching"
- jealous ritu meher "sees Meher in his apron"
- attack ritu sameer "slaps"
- reconcile? groom ritu "forgives"
- reconcile! groom ritu "does not forgive"
- betray sameer meher "lies"
- reveal tanvi meher "corrects"
- sad meher "takes off the apron"
- advisor.end meher tanvi "Fractions are over"

== 5 The Rival Outfit
Since the sacked [trumpeter](sameer) has been engaged by the [Punjab Thunder](#thunder), whose turbaned [leader](arjan), [Arjan Singh Gill](arjan), has been at daggers drawn with [Farrokh](farrokh) ever since [both](arjan+farrokh) courted the same [woman](shirin), [who](shirin) then chose the [latter](farrokh), bore [him](farrokh) [Meher](meher) and died young, the two bands meet in the same lane under the same bridge and neither will back out. [Arjan](arjan), stuck for six hours beside the [rival](farrokh) [whom](farrokh) [he](arjan) has cut for twenty-five years, offers [him](farrokh) a paratha. [They](arjan+farrokh) talk of [Shirin](shirin) until the traffic police carry [them](arjan+farrokh) off together.
- quit.past sameer farrokh "sacked"
- hire.past sameer arjan "engaged"
- enemy arjan farrokh "daggers drawn"
- love.past arjan+farrokh shirin "courted"
- couple.past farrokh shirin "chose the latter"
- parent farrokh+shirin meher "bore him"
- die.past shirin "died young"
- gift arjan farrokh "offers him a paratha"
+ reconcile arjan farrokh "talk of Shirin"
- arrest _ arjan+farrokh "carry them off"

== 6 The Moustache Comes Off
At an engagement party on [Malabar Hill](@malabar), "[Maneck](meher)", as [Farrokh](farrokh) and the rest of the world still believe, is asked for a dance by the hostess's niece, for a loan by [Jolly](jolly) and for [his](meher) hand in marriage, or rather for that of [his](meher) [employer](farrokh)'s [daughter](meher), by [Kunal](groom), [whom](groom) [Ritu](ritu) has by now divorced. [Farrokh](farrokh), delighted, consents on [Meher](meher)'s behalf. The [betrothed](meher), a mute party to [her](meher) own betrothal, blows a note that cracks a chandelier and tears off the moustache. [Her](meher) [father](farrokh) is less shocked by the deceit than by the embouchure, which is [Shirin](shirin)'s.
- discover! farrokh meher "still believe"
- boss farrokh meher "employer's"
- propose groom meher "hand in marriage"
- parent farrokh meher "daughter"
- divorce.past groom ritu "divorced"
- happy farrokh "delighted"
- engaged.start groom meher "betrothed"
+ reveal meher farrokh "tears off"
- betray.past meher farrokh "deceit"

== 7 Drum Solo
[Rosa](rosa), the only [one](rosa) of [Jolly](jolly)'s three wives from [whom](rosa) [he](jolly) never got the papers, comes back from [Muscat](@muscat) on the very evening when [he](jolly) is cooking prawns for [Lata](lata), and since [she](rosa) has brought a suitcase and an appetite, the meal is taken by three. To [Jolly](jolly)'s alarm [the two women](lata+rosa) get on like a house on fire; by the sweet [they](lata+rosa) have compared [his](jolly) love letters and found that only the names differ. [Lata](lata) leaves with [Rosa](rosa) for the late show, and [he](jolly) does the washing up, unattached as a bachelor and married as ever.
- married jolly rosa "never got the papers"
+ return rosa "comes back"
- date jolly lata "cooking prawns"
- sad jolly "alarm"
+ friend.start lata rosa "house on fire"
- discover lata+rosa jolly "compared"
- breakup lata jolly "leaves with Rosa"

== 8 Kunal's Horse
With three weeks to go until [Meher](meher) marries a [man](groom) [she](meher) has met twice, [Tanvi](tanvi), [who](tanvi) misses [her](tanvi) [teacher](meher), goes behind [her](tanvi) [brother](sameer)'s back to [Ritu](ritu) and begs the [divorcee](ritu) to tell [Meher](meher) about the snoring. [Ritu](ritu) does better. Reluctantly, because [she](ritu) has not stopped hoping for [Sameer](sameer) herself, [she](ritu) plays [Meher](meher) a message that [he](sameer) left on [her](ritu) phone in the spring, in which [he](sameer) calls [Ritu](ritu) a closed chapter and talks for nine minutes about a [woman](meher) with a moustache. [Meher](meher) listens to it twice, and thanks [her](meher) [predecessor](ritu).
- engaged groom meher "marries a man"
- sad tanvi meher "misses her teacher"
- advisor.past meher tanvi "teacher"
- sibling sameer tanvi "brother"
- betray tanvi sameer "behind her brother's back"
- divorce.past _ ritu "divorcee"
- love ritu sameer "hoping for"
+ reveal ritu meher "plays Meher a message"
- love.past sameer meher "talks for nine minutes"
- love! sameer ritu "closed chapter"

== 9 Strike Up
[Bunty Uncle](uncle), [who](uncle) scents a scandal, locks [his](uncle) [niece](ritu) in the guest bathroom for meddling, from which [she](ritu) is freed by [Arjan](arjan), a [bachelor](arjan) of fifty-eight with a set of spanners. The [Sikh](arjan) drives [her](ritu) home in the band bus and is asked in. [Farrokh](farrokh) falls down in the middle of a rumba; the heart, says the doctor, and no excitement. So [Meher](meher), [who](meher) was on the point of telling [him](farrokh) that [she](meher) would not have [Kunal](groom) for all the flats in [Bandra](@bandra), tells [him](farrokh) instead that [she](meher) can hardly wait.
- kin ritu uncle "niece"
+ abduct uncle ritu "locks his niece"
- rescue arjan ritu "freed"
- help arjan ritu "drives her home"
- invite ritu arjan "asked in"
- ill farrokh "falls down"
- reveal! meher farrokh "on the point of telling"
- love! meher groom "would not have"
+ betray meher farrokh "can hardly wait"

== 10 Two Bands, One Bride
[Punjab Thunder](#thunder) and the [Baraat Brothers](#baraat) share the job on the day itself. [Sameer](sameer) is to play in front of the horse of a [rival](groom) for the second time in a year and has given [Arjan](arjan) [his](sameer) word to keep off it. [Kunal](groom), sweating under [his](groom) veil of flowers, listens to the trumpet, then to the answering trumpet from inside the hall, where no trumpeter is supposed to be, and is not so stupid as [he](groom) has been made out: [he](groom) gets down, hands the reins up to [Sameer](sameer), and goes to find [Ritu](ritu), to [whom](ritu) [he](groom) has an apology to make. [She](ritu) is in the bus, with [Arjan](arjan), and busy.
- enemy groom sameer "rival"
- attack! sameer groom "keep off it"
- discover groom meher+sameer "not so stupid"
+ breakup groom meher "gets down"
- help groom sameer "hands the reins"
- reconcile? groom ritu "apology"
- affair arjan ritu "busy"

== 11 Intermission
[Farrokh](farrokh), told on the steps that the bridegroom has changed, asks only whether the new [one](sameer) can transpose at sight, and then, since the auspicious hour was for another horoscope, sends everybody home until Thursday. [Sameer](sameer) and [Meher](meher), officially engaged for the first time, use the interval to quarrel about [Ritu](ritu), the horse, who is to play first trumpet, and the name of a child that does not exist. [Lata](lata), after six late shows with [Rosa](rosa), admits to [her](lata) new best [friend](rosa) that [she](lata) dreams of drums. [Rosa](rosa) signs the papers on the spot, with an eyebrow pencil.
- discover farrokh sameer "told on the steps"
+ engaged.start meher sameer "officially engaged"
- quarrel meher sameer "quarrel"
- friend lata rosa "best friend"
- reveal lata rosa "admits"
- love lata jolly "dreams of drums"
+ divorce jolly rosa "signs the papers"

== 12 Thursday
The [Baraat Brothers](#baraat) have nobody left to play, since their [trumpeters](meher+sameer) are getting married to each other, [Farrokh](farrokh) is giving the [bride](meher) away and [Jolly](jolly) has gone to [Lata](lata)'s balcony with the big drum to ask, in front of the whole street, whether [he](jolly) may be [her](lata) last mistake. [She](lata) lowers the key in a basket. In [their](meher+sameer) stead [Arjan](arjan) conducts, rather absently, because [Ritu](ritu) has told [him](arjan) during the overture that in the new year there will be three of [them](arjan+ritu). [Bunty](uncle) faints. [Tanvi](tanvi), on the trumpet, hits every note but one.
+ wedding meher sameer "getting married"
- propose? jolly lata "last mistake"
+ reconcile jolly lata "lowers the key"
- colleague meher sameer "trumpeters"
- create arjan "conducts"
- reveal ritu arjan "told him"
- pregnant ritu arjan "three of them"
- ill uncle "faints"
- create tanvi "on the trumpet"
