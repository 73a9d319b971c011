%series The Quiz Machine
%lang en
%genre friends' comedy around a Sheffield pub quiz, TV listings
%cast imogen  | Imogen Ashby; Imogen; Immy | f
%cast kofi    | Kofi Mensah; Kofi | m
%cast robin   | Robin Pickles; Robin; Pickles | n
%cast saoirse | Saoirse Flynn; Saoirse | f
%cast dilip   | Dilip Barot; Dilip; Barot | m
%cast hattie  | Hattie Ashby; Hattie | f
%cast marcus  | Marcus Thwaite; Mr Thwaite; Marcus; Thwaite | m
%cast joyce   | Joyce | f
%cast plumber | Lech Nowak; Lech | m
%cast greta   | Greta Barot; Greta | f
%cast vicar   | - | f
%cast dean    | Dean Coulter; Dean | m
%cast osteo   | - | n

== 1
After eight years in [Singapore](@singapore), [Imogen](imogen) is back in [Sheffield](@sheffield), and [her](imogen) old quiz team has filled [her](imogen) chair. The new [captain](dilip), [Dilip Barot](dilip), a [dentist](dilip) [who](dilip) knows every capital, takes an instant dislike to [her](imogen). [Kofi](kofi) doesn't: [he](kofi) has carried a torch for the [returnee](imogen) since sixth form. [Saoirse](saoirse), [who](saoirse) pulls the pints, puts [Immy](imogen) up in [her](saoirse) box room. Upstairs, meanwhile, a [plumber](plumber) floods the ladies'.
+ return imogen "is back" @sheffield
- hire dilip "new captain"
- enemy.start dilip imogen "instant dislike"
- love kofi imogen "carried a torch"
- help saoirse imogen "puts Immy up"
- housemate.start imogen saoirse "box room"

== 2
Somebody has been at the prize pot. [Robin](robin), the team's [treasurer](robin), points the finger at the [plumber](plumber), [who](plumber) had the only other key; the [landlady](joyce), [Joyce](joyce), goes through every drawer instead and turns up forty betting slips in [Robin](robin)'s own handwriting. "[I](robin) was going to put it back," sniffs the [culprit](robin). [Dilip](dilip) wants the police. [Kofi](kofi) quietly makes good the missing sum out of [his](kofi) savings, and tells nobody but [Imogen](imogen).
+ steal _ "been at"
- accuse robin plumber "points the finger"
- investigate joyce "goes through every drawer"
- discover joyce robin "turns up"
+ steal.past robin _ "put it back"
- sad robin "sniffs"
- arrest? _ robin "wants the police"
- help kofi robin "makes good"
- reveal kofi imogen "tells nobody but"

== 3
[Imogen](imogen)'s kid [sister](hattie), [Hattie](hattie), brings [her](hattie) [intended](marcus) to quiz night. [Marcus Thwaite](marcus) charms the whole table with card tricks, and only [Saoirse](saoirse) goes pale. Six summers ago, in [Cork](@cork), the same [charmer](marcus) walked out on [her](saoirse) between the soup and the main course. Should [she](saoirse) say so? [Her](saoirse) [lodger](imogen) is so pleased for [Hattie](hattie) that [she](saoirse) bites [her](saoirse) tongue. [Dilip](dilip) scores full marks on rivers. It is raining.
- sibling hattie imogen "sister"
+ engaged hattie marcus "intended"
- sad saoirse "goes pale"
+ breakup.past marcus saoirse "walked out on" @cork
- housemate imogen saoirse "lodger"
- happy imogen "pleased"
- reveal! saoirse imogen "bites her tongue"
- find dilip "scores full marks"

== 4
The quiz machine eats [Robin](robin)'s last tenner, and [Robin](robin) puts a boot through the glass. Eleven stitches later, the [casualty](robin) limps home on [Kofi](kofi)'s arm. [Dilip](dilip), stood up by [his](dilip) [wife](greta) on [their](dilip+greta) anniversary, stays until closing and finds that the [woman](imogen) [he](dilip) cannot abide is the only [one](imogen) [who](imogen) laughs at [his](dilip) jokes. [Imogen](imogen) drives [him](dilip) home. [Greta Barot](greta), at the window, sees who is behind the wheel and does not like it one bit.
- lose robin "eats"
- injure robin "Eleven stitches"
- help kofi robin "on Kofi's arm"
- married dilip greta "wife"
- reject greta dilip "stood up"
- enemy dilip imogen "cannot abide"
- help imogen dilip "drives him home"
+ jealous greta imogen "does not like it"

== 5
The [plumber](plumber) turns out to have a degree in medieval history. [Joyce](joyce) signs [him](plumber) up for the team on the spot, and the [newcomer](plumber) beats [Barot](dilip) to the buzzer nine times running. Wounded in [his](dilip) pride, the [captain](dilip) throws down [his](dilip) pencil and resigns. While the rest bicker about who should succeed [him](dilip), [Hattie](hattie) shows off [her](hattie) dress, and [Marcus](marcus), cornering [Saoirse](saoirse) by the crisps, warns [her](saoirse) that a word about [Cork](@cork) will cost [her](saoirse) the job.
- discover _ plumber "turns out"
+ hire plumber joyce "signs him up"
- find plumber "beats Barot"
- sad dilip "Wounded"
+ quit dilip "resigns"
- create hattie "shows off"
+ threaten marcus saoirse "warns"
- reveal? saoirse "a word"
- quit? saoirse "cost her the job"

== 6
The new [captain](imogen) is [Imogen](imogen), elected by three votes to two. [Her](imogen) first act is to knock on [her](imogen) [predecessor](dilip)'s door with a lasagne. [Greta](greta) lets [her](imogen) in, since [she](greta) is on [her](greta) way out, suitcases and all: after fourteen years [she](greta) is leaving [Dilip](dilip) for an [osteopath](osteo). [Dilip](dilip) eats half the lasagne without a word, then starts to sob. [Imogen](imogen) lets [him](dilip), and at two in the morning the [dentist](dilip) kisses [her](imogen), or [she](imogen) [him](dilip). Neither of [them](dilip+imogen) can name the capital of anywhere.
+ hire imogen "elected"
- gift imogen dilip "lasagne"
+ breakup greta dilip "is leaving Dilip"
- couple greta osteo "for an osteopath"
- cheat greta dilip "for an osteopath"
- sad dilip "starts to sob"
- help imogen dilip "lets him"
+ kiss dilip imogen "kisses"

== 7
[Kofi](kofi) has rehearsed it in the van all week: tonight [he](kofi) means to tell [Imogen](imogen) what [he](kofi) ought to have told [her](imogen) at seventeen. [He](kofi) is about to open [his](kofi) mouth when [he](kofi) notices [whose](dilip) scarf [she](imogen) is wearing. [Saoirse](saoirse) pours the unlucky [fellow](kofi) a double. [She](saoirse) in turn has nobody to pour for [her](saoirse): [Joyce](joyce), after an anonymous call about the till, has given the [barmaid](saoirse) a week's notice. The [caller](marcus) did card tricks as a student.
+ confess? kofi imogen "means to tell"
- love kofi imogen "ought to have told"
- discover kofi dilip+imogen "notices"
- help saoirse kofi "pours"
- sad saoirse "nobody to pour"
- accuse marcus saoirse "anonymous call"
+ quit saoirse joyce "a week's notice"
- boss joyce saoirse "barmaid"

== 8
A burst main, and the [plumber](plumber) has to be fetched from [his](plumber) bed. In the dark of the cellar [Lech Nowak](plumber), as [he](plumber) at last introduces himself, tells [Saoirse](saoirse) that [he](plumber) overheard [Thwaite](marcus) on the telephone. Why has [he](plumber) kept it to himself? Because [he](plumber) stammers in front of people [he](plumber) likes. [The two](plumber+saoirse) march up to [Joyce](joyce), [who](joyce) takes [Saoirse](saoirse) on again at better pay. [Hattie](hattie), choosing napkins, hums. Nobody has the heart to stop [her](hattie).
+ reveal plumber saoirse "tells Saoirse"
- discover.past plumber marcus "overheard"
- reveal! plumber _ "kept it to himself"
- love plumber saoirse "people he likes"
- reveal plumber+saoirse joyce "march up to"
+ hire saoirse joyce "takes Saoirse on"
- happy hattie "hums"

== 9
At the hen night in [York](@york), [Saoirse](saoirse) finally comes out with it. [Hattie](hattie) calls [her](saoirse) a bitter old maid, and the [bride-to-be](hattie)'s [sister](imogen), to everyone's surprise, takes [Hattie](hattie)'s side; the [flatmates](imogen+saoirse) travel home in separate carriages. Next morning [Imogen](imogen) finds the box room key on the mat and [her](imogen) bags in the hall. [She](imogen) could go to [Dilip](dilip)'s. [She](imogen) goes to [Kofi](kofi)'s, [who](kofi) clears [his](kofi) football boots off the sofa.
- celebrate hattie "hen night" @york
+ reveal saoirse hattie "comes out with it"
- quarrel hattie saoirse "bitter old maid"
- sibling hattie imogen "sister"
- engaged hattie marcus "bride-to-be"
- help imogen hattie "takes Hattie's side"
- quarrel imogen saoirse "separate carriages"
- housemate.end imogen saoirse "her bags"
+ move imogen kofi "goes to Kofi's"

== 10
A [man](dean) in a leather coat asks for a [Mr Thwaite](marcus), [who](marcus) owes [him](dean) eleven thousand pounds. [Dean Coulter](dean) leaves [his](dean) card; by evening [Marcus](marcus) has a split lip and a story about a cupboard. [Hattie](hattie) believes it. [Robin](robin), [who](robin) knows a gambler from the inside, does not, and follows [him](marcus) to a casino in [Leeds](@leeds), where [he](marcus) stakes, and drops, the wedding money. "Takes one to know one," says [Robin](robin), three months clean, and takes the [loser](marcus) for a coffee.
+ threaten dean marcus "leaves his card"
- attack dean marcus "split lip"
- betray marcus hattie "a story"
- discover! hattie marcus "believes it"
+ investigate robin marcus "follows" @leeds
- lose marcus "drops"
- recover robin "three months clean"
- help robin marcus "for a coffee"

== 11
The [vicar](vicar) has begun when the [groom](marcus) asks if [he](marcus) may say something first. In front of ninety guests [Marcus](marcus) owns up: to the money, to [Cork](@cork), to the call. [Hattie](hattie) hands [him](marcus) the bouquet and walks out alone with [her](hattie) head held high. In the churchyard [she](hattie) asks [Saoirse](saoirse)'s pardon and gets it; [Imogen](imogen) has to queue for [hers](imogen). The [vicar](vicar) turns out to be very good at geography. That night [Lech](plumber), without a single stammer, asks [Saoirse](saoirse) to the pictures.
- wedding? hattie marcus "groom"
+ reveal marcus hattie "owns up"
- wedding! hattie marcus "hands him the bouquet"
+ breakup hattie marcus "walks out"
- reconcile hattie saoirse "gets it"
- reconcile imogen saoirse "queue for hers"
+ invite plumber saoirse "asks Saoirse"
- date? plumber saoirse "pictures"

== 12
Cup final in [Barnsley](@barnsley). [Dilip](dilip), divorced and mellowed, returns to the team as a humble reserve, and has seen for weeks what [Imogen](imogen) has not: [whose](kofi) sofa [she](imogen) comes home to, and gladly. [He](dilip) lets [her](imogen) go with a handshake and the capital of Bhutan. In the tie-break the [captain](imogen) passes the question to [Kofi](kofi). [He](kofi) gets it right; [she](imogen) gets [him](kofi) by the collar. The [landlady](joyce) rings last orders, and then, as [she](joyce) is retiring to [Spain](@spain), gives [Saoirse](saoirse) the bell.
- travel dilip+imogen+kofi "Cup final" @barnsley
- divorce.past dilip greta "divorced"
- return dilip "returns to the team"
- discover dilip imogen "has seen"
- housemate imogen kofi "comes home to"
- love imogen kofi "gladly"
+ breakup dilip imogen "lets her go"
- find kofi "gets it right"
+ kiss imogen kofi "by the collar"
- quit joyce "retiring"
- travel? joyce "retiring to Spain" @spain
- gift joyce saoirse "the bell"
