%series Division Nine
%lang en
%genre courtroom drama, Manila, recap column with an opinion
%cast luz | Luzviminda Sarmiento; Luz Sarmiento; Luz; Sarmiento | f
%cast benjo | Benjamin Cruz; Benjo Cruz; Benjo | m
%cast judge | Judge Villanueva; Villanueva | f
%cast teddy | Teodoro Ongpin; Teddy Ongpin; Teddy; Ongpin | m
%cast joy | Joy Ongpin; Joy | f
%cast rigor | Rigor Salonga; Rigor; Salonga | m
%cast pepper | Pepper Dimaano; Pepper | f
%cast witness | Aling Nena; Nena | f
%cast stenographer | Honey | f
%cast bailiff | - | m
%cast victim | Celso Ongpin; Celso | m
%cast lola | Lola Ising; Ising | f
%cast driver | - | m
%cast infant | - | m
%cast bmother | - | f

== 1
Let us meet the furniture. [Luz Sarmiento](luz) prosecutes, [Benjo Cruz](benjo) defends, and until the annulment came through in March [the two](benjo+luz) shared a surname, a mortgage and a cat. Now [they](benjo+luz) share Division Nine. In the dock sits [Joy Ongpin](joy), second [wife](joy) of the cement [king](victim) [Celso Ongpin](victim), [who](victim) was found at the bottom of [his](victim) pool; [her](joy) [stepson](teddy) [Teddy](teddy) points at [her](joy) from the gallery and shouts "Murderess!" [Judge Villanueva](judge) has [him](teddy) put out. The [defendant](joy) blows [him](teddy) a kiss. I have seen colder fish, but only on ice.
+ divorce.past benjo luz "annulment"
- married.past benjo luz "shared a surname"
- colleague benjo luz "share Division Nine"
- advisor benjo joy "defends"
- married.past joy victim "second wife"
- die.past victim "bottom of his pool"
- kin joy teddy "stepson"
+ accuse teddy joy "Murderess"
- kill? joy victim "Murderess"
- accuse luz joy "prosecutes"

== 2
Enter a [laundress](witness). [Aling Nena](witness), [who](witness) has washed the Ongpin sheets for thirty years, swears to having heard two voices by the pool, neither of them [Joy](joy)'s. Under [Luz](luz)'s questions the old [woman](witness) gets so flustered that [she](witness) forgets which saint [she](witness) swore by. [Benjo](benjo) catches [his](benjo) former [wife](luz) at the coffee machine and tells [her](luz) [she](luz) is a bully. [She](luz) tells [him](benjo) [he](benjo) is a clown. The [stenographer](stenographer), [Honey](stenographer), takes it all down out of habit and, being sweet on the [bailiff](bailiff), reads it to [him](bailiff) over noodles.
+ reveal witness "swears to having heard"
- help witness joy "neither of them"
- ex benjo luz "former wife"
+ quarrel benjo luz "a bully"
- love stenographer bailiff "sweet on"
- reveal stenographer bailiff "reads it to him"
- date bailiff stenographer "over noodles"

== 3
Who were the voices? [Rigor Salonga](rigor), [Luz](luz)'s [investigator](rigor) and, let's be frank, [her](luz) gentleman [caller](rigor) since June, drives out to the house and comes away with a maid's diary and a black eye from [Teddy](teddy). It seems that [Celso](victim) had been about to cut [his](victim) [son](teddy) out of the will. It also seems that [Joy](joy) was carrying on with the family [driver](driver), [who](driver) has not been seen since the funeral. [Luz](luz) dabs at the eye with gin. [Benjo](benjo), come to deliver a motion, sees [her](luz) do it and files the motion in the umbrella stand.
- boss luz rigor "investigator"
- couple luz rigor "gentleman caller"
- investigate rigor "drives out"
- find rigor "maid's diary"
- attack teddy rigor "black eye"
- parent victim teddy "son"
+ affair.past driver joy "carrying on"
- cheat.past joy victim "carrying on"
- flee driver "has not been seen"
- treat rigor luz "dabs at the eye"
+ jealous benjo rigor "umbrella stand"

== 4
[Nena](witness) is missing. [Rigor](rigor) searches for [Nena](witness). [Teddy](teddy) swears [he](teddy) is innocent. Nobody believes [Teddy](teddy). [Pepper](pepper) does. [Pepper Dimaano](pepper) is [his](teddy) [fiancée](pepper). [She](pepper) also works for [Benjo](benjo). [She](pepper) has told [Benjo](benjo) nothing. [Honey](stenographer) saw [Pepper](pepper) with [Teddy](teddy). [Honey](stenographer) keeps quiet, for once. The [bailiff](bailiff) buys [Honey](stenographer) a ring. It is for [his](bailiff) [mother](bmother). [Honey](stenographer) weeps.
+ abduct? _ witness "is missing"
- investigate rigor witness "searches for"
+ engaged pepper teddy "fiancée"
- boss benjo pepper "works for"
- reveal! pepper benjo "told Benjo nothing"
- discover stenographer pepper+teddy "saw Pepper"
- reveal! stenographer "keeps quiet"
- gift! bailiff stenographer "buys Honey a ring"
- parent bmother bailiff "mother"
- sad stenographer "weeps"

== 5
The scandal breaks on a Tuesday. The defence [counsel](benjo)'s own [junior](pepper) is betrothed to the [man](teddy) [who](teddy) profits most from a conviction! [Benjo](benjo), [who](benjo) learns it from the newspaper, sacks [Pepper](pepper) in the corridor; [Pepper](pepper), weeping, protests that [she](pepper) never leaked a comma, and that [she](pepper) said yes to [Teddy](teddy) long before there was a body. Touched in spite of himself, [he](benjo) lends [her](pepper) a handkerchief, which bears the initials of [Luz](luz). So [he](benjo) still carries them, thinks the [prosecutor](luz), passing, and is annoyed at how pleased [she](luz) is.
- boss benjo pepper "junior"
- engaged pepper teddy "betrothed"
- discover benjo pepper+teddy "learns it"
+ quit pepper benjo "sacks"
- sad pepper "weeping"
- betray! pepper benjo "never leaked"
- help benjo pepper "lends her"
- love? benjo luz "still carries them"
- happy luz "how pleased"

== 6
No session today, on account of the typhoon, so here is [Lola Ising](lola) instead, [Benjo](benjo)'s [grandmother](lola), [who](lola) never recognised the annulment and goes on setting a place for [Luz](luz). This week [Luz](luz), stranded by the flood, sits in it. The rain drums on the tin, the cat of the former [household](benjo+luz) chooses a lap, and [Lola](lola) retires at seven with a loud yawn. What do [they](benjo+luz) talk about? Tiles. Around midnight the candle goes out; it is a good while before anyone relights it. [Rigor](rigor), in [his](rigor) boots, is wading through [Quiapo](@quiapo) after a [laundress](witness).
- kin benjo lola "grandmother"
- ex benjo luz "annulment"
- invite lola luz "setting a place"
+ sex benjo luz "candle goes out"
- cheat luz rigor "candle goes out"
- investigate rigor witness "wading"

== 7
[He](rigor) finds [her](witness), too. [Nena](witness) is sitting on a sack of rice in a cousin's attic, alive and indignant, after [Teddy](teddy)'s men came at night to give [her](witness) a ticket to [Davao](@davao) and a choice. On the way to court the jeep is rammed from behind. The [detective](rigor) throws himself across the old [woman](witness); [she](witness) walks into Division Nine with rice in [her](witness) hair, and [he](rigor) is carried into the emergency ward without a pulse to speak of. [Luz](luz) runs from the courtroom in [her](luz) robe. [Villanueva](judge), [who](judge) has never in [her](judge) life adjourned before noon, adjourns.
+ find rigor witness "finds her"
- kin _ witness "cousin's"
- threaten teddy witness "a choice"
- attack _ rigor+witness "rammed"
+ rescue rigor witness "throws himself across"
- injure rigor "emergency ward"
- return witness "walks into"
- sad luz "runs from the courtroom"

== 8
Awake again, [Rigor](rigor) asks for mangoes and for [Luz](luz), in that order. [She](luz) ought to tell [him](rigor) about the candle. [She](luz) peels the mango. [He](rigor), a [policeman](rigor) to the bone, has read it in [her](luz) face by the second slice, and releases [her](luz): a man with nine stitches, [he](rigor) says, has no wish to be anyone's typhoon shelter. Meanwhile the [laundress](witness) names the second voice: the [driver](driver). And the first? [She](witness)'d rather not, in front of the [boy](teddy). The [boy](teddy), thirty-four, goes grey under [his](teddy) tan and leaves the gallery by the fire escape.
- recover rigor "Awake again"
- reveal! luz rigor "ought to tell him"
+ discover rigor luz "read it"
+ breakup rigor luz "releases her"
- reveal witness "names"
- accuse witness driver "names"
- reveal! witness "rather not"
- flee teddy "fire escape"

== 9
[Teddy](teddy) and the [driver](driver)! The [heir](teddy) paid, the other [man](driver) held the old [gentleman](victim) under, and the wicked [stepmother](joy) was meant to pay for it. [Joy](joy), let out on bail, doesn't celebrate. [She](joy) is in [her](joy) fourth month, and the [father](driver) is the same [driver](driver) [whom](driver) half the islands are now hunting. [Pepper](pepper) takes off [her](pepper) ring in front of the cameras and drops it into a collection box. I cried at this, readers; I had thought [her](pepper) a goose. [Benjo](benjo), no fool, gives the [girl](pepper) [her](pepper) desk back the same evening.
+ discover _ driver+teddy "Teddy and the driver"
- hire.past driver teddy "The heir paid"
- kill.past driver victim "held the old gentleman under"
- betray.past teddy joy "meant to pay"
- kin joy teddy "stepmother"
- celebrate! joy "doesn't celebrate"
- pregnant joy driver "fourth month"
- investigate _ driver "hunting"
+ engaged.end pepper teddy "takes off her ring"
- hire pepper benjo "her desk back"

== 10
Short week, so a love story from the cheap seats. The [bailiff](bailiff) has at long last explained to [Honey](stenographer) about [his](bailiff) [mother](bmother)'s ring, [Honey](stenographer) has explained to [him](bailiff) about three months of sulking, and [they](bailiff+stenographer) were seen making up behind the evidence lockers, thoroughly. [He](bailiff) has [his](bailiff) own question ready, [he](bailiff) says, but wants to ask it on a beach. [Judge Villanueva](judge), [whom](judge) they think stone, has been sending the [stenographer](stenographer) home early on Fridays since June. Elsewhere nothing happens. The fan turns. A fly walks over the penal code.
- reveal bailiff stenographer "explained to Honey"
- parent bmother bailiff "mother's"
+ reconcile bailiff stenographer "making up"
- kiss bailiff stenographer "thoroughly"
- propose? bailiff stenographer "question ready"
- help judge stenographer "home early"

== 11
[Teddy](teddy), hiding in a cockpit in [Cavite](@cavite), telephones the only [one](pepper) [who](pepper) ever thought [him](teddy) decent and begs [her](pepper) to bring cash and a passport. [Pepper](pepper) brings [Rigor](rigor). In the scuffle among the roosters the [driver](driver), [whom](driver) [Ongpin](teddy) has cheated of [his](driver) fee, lunges at [his](driver) [paymaster](teddy) with a gaff; [Salonga](rigor), stitches or no stitches, gets in between for the second time this season. Both [men](driver+teddy) are brought in on one chain. [Joy](joy) watches the [father](driver) of [her](joy) unborn go by. [He](driver) looks at [her](joy) belly, and then at [his](driver) shoes.
- flee teddy "hiding"
- help? pepper teddy "begs her"
+ betray pepper teddy "brings Rigor"
- betray.past teddy driver "cheated"
- attack driver teddy "lunges"
- rescue rigor teddy "gets in between"
+ arrest rigor driver+teddy "brought in"
- pregnant joy driver "unborn"

== 12
Verdict day. [Teddy](teddy): life. The [driver](driver): the same, and a [son](infant), born to [Joy](joy) in the small hours, [who](infant) will inherit cement. As [Rigor](rigor) holds the door for [Pepper](pepper) [their](pepper+rigor) hands touch, and [neither](pepper+rigor) seems in a hurry to correct it; the [one](rigor) jilted, the [other](pepper) jilting, [they](pepper+rigor) are off to look for noodles. And our [exes](benjo+luz)? [Luz](luz) has asked for a transfer to [Cebu](@cebu). [Benjo](benjo) reads the form, corrects the grammar and applies as well. "Are [you](benjo) following [me](luz), [counsel](benjo)?" "Objection," says [he](benjo). [She](luz) sustains it, on the mouth, under the eyes of [Villanueva](judge), [who](judge) bangs [her](judge) gavel for the sheer joy of it.
- arrest _ teddy "life"
- arrest _ driver "the same"
- parent driver infant "a son"
+ birth joy infant "born to Joy"
- flirt pepper rigor "their hands touch"
- date? pepper rigor "look for noodles"
- ex benjo luz "exes"
- move? luz "transfer" @cebu
- move? benjo "applies as well" @cebu
+ kiss benjo luz "on the mouth"
- reconcile benjo luz "sustains it"
- happy judge "sheer joy"
