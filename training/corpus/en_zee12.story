%series The Fact-Checkers
%lang en
%genre workplace dramedy at a Washington weekly, encyclopaedia's episode summaries
%cast viola    | Viola Hartigan; Viola; Vi | f
%cast ezra     | Ezra Blum; Ezra | m
%cast noor     | Noor Siddiqui; Noor | f
%cast buck     | Buck Tolliver; Buck; Tolliver | m
%cast gretchen | Gretchen Tolliver; Gretchen | f
%cast lars     | Lars | m
%cast celeste  | Celeste Blum; Celeste | f
%cast ambass   | Ambassador Ferrante; Ferrante | m
%cast intern   | Odell | m
%cast source   | - | n
%cast mole     | Percy Quist; Quist | m
%cast noordad  | Dr. Siddiqui | m
%cast vmother  | Mrs. Hartigan | f
%cast bodyguard| - | f
%cast baby     | - | f
%cast cab      | - | m

== 1 Is It True That
[Viola Hartigan](viola), [head](viola) of research at a weekly nobody admits to reading, has not let an error through in eleven years, save for one: [she](viola) was wed to the [columnist](ezra) [Ezra Blum](ezra) for ten months. [He](ezra) is hired back on the day that [her](viola) [deputy](noor), [Noor Siddiqui](noor), calls off an arranged engagement by telephone from the supply closet. The [publisher](buck), [Buck Tolliver](buck), asks [Viola](viola) to check whether [his](buck) [wife](gretchen) is faithful. "Sources?" asks [Viola](viola), and reaches for [her](viola) red pencil.
- boss viola noor "deputy"
- married.past ezra viola "wed"
+ hire ezra "hired back"
+ engaged.end _ noor "engagement"
- married buck gretchen "wife"
- investigate? viola gretchen "check whether"
- cheat? gretchen buck "faithful"

== 2 On Background
[Gretchen Tolliver](gretchen) lunches on Tuesdays with a [gentleman](ambass) of sixty [who](ambass) feeds [her](gretchen) artichokes leaf by leaf. [Viola](viola), two tables off behind a menu, is recognized by the waiter, by the [gentleman](ambass)'s [bodyguard](bodyguard) and finally by [Ezra](ezra), [who](ezra) has been following [her](viola) because [he](ezra) thought that [she](viola) was seeing someone. [The two](ezra+viola) hiss at each other until the [bodyguard](bodyguard) puts both of [them](ezra+viola) out on [M Street](@mstreet). In the closet, [Noor](noor) finds a piano [tuner](lars)'s business card in the pocket of a borrowed coat, and rings it up for something to do.
- date ambass gretchen "lunches"
+ investigate viola gretchen "behind a menu"
- discover ezra viola "recognized"
- boss ambass bodyguard "bodyguard"
- investigate ezra viola "following her"
- jealous ezra viola "seeing someone"
+ quarrel ezra viola "hiss at each other"
- attack bodyguard ezra+viola "puts both"
- find noor "finds"

== 3 A Second Source
The card belongs to [Lars](lars), a [Dane](lars) [who](lars) tunes pianos and wants [his](lars) coat returned. [Noor](noor) takes it to [him](lars) and keeps the pocket lint. [Her](noor) [father](noordad), a [surgeon](noordad), arrives from [Dearborn](@dearborn) to learn who has unmade [his](noordad) [daughter](noor)'s match; [Odell](intern), the [intern](intern), loses [his](intern) head and says that [he](intern) has. Tea with the gentle [boy](intern) in the fact-checking department follows, over the course of which the [doctor](noordad) diagnoses [him](intern) with anemia and takes a great liking to [him](intern).
- meet lars noor "takes it to him"
- gift noor lars "takes it"
- parent noordad noor "father"
- travel noordad "arrives from"
- discover? noordad noor "learn"
- breakup.past _ noor "unmade"
+ betray intern noordad "says that he has"
- ill intern "anemia"
- discover noordad intern "diagnoses"
+ friend.start intern noordad "great liking"

== 4 Stet
The [gentleman](ambass), so [Viola](viola) reports to [Buck](buck), is [Ambassador Ferrante](ambass), and what [he](ambass) and [Gretchen](gretchen) discuss over the artichokes is a surprise party for [Tolliver](buck)'s sixtieth. The [husband](buck) weeps from relief, doubles the research budget and, at the party, jumps so convincingly out of [his](buck) skin that a vessel bursts in [his](buck) eye. [Viola](viola) has left out one fact. After the cake, in the cloakroom, [she](viola) had seen the [Ambassador](ambass) kiss the [hostess](gretchen), and not on the cheek. It is the first thing [she](viola) has ever let stand.
- reveal viola buck "reports"
- celebrate? ambass+gretchen buck "surprise party"
- married buck gretchen "husband"
- happy buck "relief"
- celebrate gretchen buck "sixtieth"
- injure buck "vessel bursts"
+ kiss ambass gretchen "kiss"
- discover viola ambass+gretchen "had seen"
+ betray viola buck "left out one fact"

== 5 Unnamed Official
A [voice](source) on [Ezra](ezra)'s machine, neither male nor female, offers [him](ezra) the story of the decade: someone at the magazine is selling unpublished pages to the [Senate](#senate). [He](ezra) suspects [Noor](noor), [who](noor) has new shoes. [She](noor), told of it by [Odell](intern), empties a fire bucket over the [columnist](ezra). The shoes were [Lars](lars)'s gift, for [her](noor) birthday; [he](lars) had traced [her](noor) foot on the back of a sonata while [she](noor) slept on the piano lid. Dripping, [Ezra](ezra) says that [he](ezra) is sorry, which [Viola](viola) has [him](ezra) repeat for the record.
- reveal source ezra "offers him the story"
- betray? _ buck "selling"
+ accuse ezra noor "suspects"
- reveal intern noor "told of it"
+ attack noor ezra "empties a fire bucket"
- gift lars noor "gift"
- celebrate lars noor "birthday"
- reconcile? ezra noor "sorry"

== 6 The Style Guide
[Mrs. Hartigan](vmother), [who](vmother) wrote the magazine's style guide in 1964 and still enforces it from a nursing home, escapes in a bread van. [Her](vmother) [daughter](viola) is summoned to three precincts, [Ezra](ezra) to a fourth. [He](ezra) comes upon [his](ezra) former [mother-in-law](vmother) at the [Lincoln Memorial](@lincoln), correcting it. [The two](ezra+vmother) were always fond of each other. [She](vmother) had meant to leave [him](ezra) [her](vmother) dictionary, [she](vmother) tells [him](ezra), but that was before "impactful". Why, incidentally, did [he](ezra) walk out on [Vi](viola)? [He](ezra) didn't. "Then check it," says the old [lady](vmother).
- create.past vmother "wrote"
+ flee vmother "escapes"
- parent vmother viola "daughter"
+ find ezra vmother "comes upon"
- kin ezra vmother "mother-in-law"
- friend.past ezra vmother "fond of each other"
- gift! vmother ezra "leave him her dictionary"
- reveal vmother ezra "tells"
- breakup! ezra viola "walk out"

== 7 Correction
Each had been shown, six years ago, a note in which the other gave [him](ezra) or [her](viola) up. Both notes are typewritten; both drop the same "e". While [Odell](intern), a gifted [forger](intern) of hall passes in [his](intern) day, goes through the office machines by night, someone turns the key on [him](intern), and [he](intern) spends the weekend in the morgue among back issues. It is [Celeste](celeste), [Ezra](ezra)'s [sister](celeste) and the art department's new [star](celeste), [who](celeste) hears [him](intern) singing. [She](celeste) brings a crowbar, and a sandwich.
- breakup.past! ezra viola "gave him or her up"
- discover ezra+viola "drop the same"
- investigate intern _ "goes through"
+ abduct _ intern "turns the key"
- sibling celeste ezra "sister"
- hire celeste "new star"
+ rescue celeste intern "crowbar"
- gift celeste intern "sandwich"

== 8 Dropped E
The machine stands in the office of [Percy Quist](mole), the managing [editor](mole), [who](mole) for a decade has sharpened [Viola](viola)'s pencils unasked. [He](mole) denies nothing. [He](mole) wrote both notes because [he](mole) could not bear to watch [her](viola) being happy with a [man](ezra) [who](ezra) split infinitives; [he](mole) sold the pages because [he](mole) had taken to buying [her](viola) presents, never delivered. A drawer is opened. There are ninety-four fountain pens in it. As [Quist](mole) is taken down in the freight elevator, [she](viola) goes along with [him](mole) as far as the lobby.
+ discover viola mole "The machine stands"
- reveal mole viola "denies nothing"
- betray.past mole ezra+viola "wrote both notes"
- love mole viola "could not bear"
- jealous.past mole ezra "could not bear"
- happy.past viola ezra "happy"
- steal.past mole buck "sold the pages"
- gift! mole viola "never delivered"
+ arrest _ mole "taken down"

== 9 Letters to the Editor
Six years are a long time to check. [Ezra](ezra) suggests dinner; [Viola](viola) suggests a list of discrepancies, and [they](ezra+viola) get as far as the third in a booth at closing time. [Dr. Siddiqui](noordad), up for [Odell](intern)'s blood test, walks into a piano showroom to get out of the rain and hears [his](noordad) own [child](noor) laugh behind a Bösendorfer. [Noor](noor), [who](noor) has feared this minute since October, introduces [Lars](lars). The [surgeon](noordad) inspects the [tuner](lars)'s hands. They are good hands, [he](noordad) concedes, and goes off to have a word with [Odell](intern).
- date? ezra viola "dinner"
+ reconcile? ezra viola "a list of discrepancies"
- treat intern noordad "blood test"
- discover noordad lars+noor "hears"
- parent noordad noor "child"
- sad.past noor noordad "feared"
+ reveal noor noordad "introduces"

== 10 Hold the Front Page
[Buck](buck) opens the wrong envelope. In it lies a photograph of an artichoke, a hand and a wedding ring that [he](buck) bought himself. [Gretchen](gretchen) does not insult [him](buck) with an explanation. [She](gretchen) packs. [Ferrante](ambass) has been recalled to [Rome](@rome), and there are two tickets. Betrayed, [Tolliver](buck) bawls for [his](buck) [head](viola) of research: did [she](viola) know? [Viola](viola), [who](viola) has never told a lie in this building, says yes. [He](buck) sacks [her](viola), then, after a silence in which one hears the presses, asks [her](viola) whether there was anything else that [she](viola) let stand.
+ discover buck gretchen "photograph"
- married buck gretchen "wedding ring"
- cheat gretchen buck "Betrayed"
+ breakup gretchen buck "packs"
- travel? ambass+gretchen "two tickets" @rome
- boss buck viola "head"
- accuse buck viola "did she know"
- reveal viola buck "says yes"
+ quit viola buck "sacks"

== 11 Kill Fee
Without [her](viola) the next issue carries forty-one mistakes, one of which marries off a bishop. [Noor](noor) and [Odell](intern) walk out in sympathy; [Celeste](celeste) draws the cover, a red pencil in a coffin, then follows [them](intern+noor) and in the stairwell takes [Odell](intern)'s arm for good. [Mrs. Hartigan](vmother) passes away over page three, the word "whom" underlined. At the graveside [Ezra](ezra) holds the umbrella for [his](ezra) once and perhaps future [wife](viola), and when [she](viola) asks if it is true that [he](ezra) never stopped, [he](ezra) can name two independent sources.
- quit intern+noor buck "walk out"
- create celeste "draws the cover"
- quit celeste buck "follows them"
- couple.start celeste intern "takes Odell's arm"
+ die vmother "passes away"
- help ezra viola "umbrella"
- married.past ezra viola "once and perhaps future"
- married? ezra viola "perhaps future"
+ love ezra viola "never stopped"

== 12 Is It True That (II)
[Tolliver](buck) comes up four flights in person to offer [Viola](viola) the editorship, and finds [her](viola), [Noor](noor), [Odell](intern) and both [Blums](celeste+ezra) founding a rival on a card table. [He](buck) asks what [they](celeste+ezra+intern+noor+viola) pay. [He](buck) could, [he](buck) says, read proofs. [Noor](noor) is to marry the piano [tuner](lars) with [her](noor) [father](noordad)'s blessing, on condition that the [couple](lars+noor) feed the thin [boy](intern). The first issue has one error, on purpose: according to the masthead the [founder](viola)'s name is [Viola Blum](viola). "Wait a week," says [Ezra](ezra), and it will be right.
- hire? viola buck "editorship"
- find buck celeste+ezra+intern+noor+viola "finds"
+ create celeste+ezra+intern+noor+viola "founding"
- hire? buck celeste+ezra+intern+noor+viola "read proofs"
+ wedding? lars noor "marry"
- parent noordad noor "father"
- couple lars noor "couple"
- wedding? ezra viola "Wait a week"
