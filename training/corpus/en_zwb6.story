%series Black Dirt
%lang en
%genre crime drama in rural Iowa, a fan's episode guide
%cast jeanette | Jeanette Krug; Jeanette; Krug | f
%cast memo     | Guillermo Salas; Memo; Salas | m
%cast kirk     | Kirk Novotny; Novotny; Kirk | m
%cast sheriff  | Sheriff Tjaden; Tjaden | m
%cast tanya    | Tanya | f
%cast dwight   | Dwight Ruckle; Dwight; Ruckle | m
%cast lorie    | Lorie Ruckle; Lorie | f
%cast cody     | Brandon | m
%cast vic      | Neal Hobart; Hobart | m
%cast vicwife  | Mrs. Hobart | f
%cast surveyor | - | m
%cast waitress | Britney | f
%cast masked   | - | n
%cast jmother  | - | f
%cast twin     | Ethan | m
%cast judge    | Judge Lindell | f

== 1 Harvest
A combine turns up the body of [Neal Hobart](vic), the co-op [manager](vic), in a field of [Dwight Ruckle](dwight)'s. [Jeanette Krug](jeanette) gets the case because [Sheriff Tjaden](sheriff) went to school with the [victim](vic). [Her](jeanette) new [partner](memo) is [Memo Salas](memo), [who](memo) moved here from [Laredo](@laredo) last week. [Mrs. Hobart](vicwife) does not cry. [Jeanette](jeanette) and [Dwight](dwight) used to be engaged, and [he](dwight) married [her](jeanette) best [friend](lorie) [Lorie](lorie) instead. [Memo](memo) finds this out from a [waitress](waitress).
+ die.past vic "the body"
- investigate jeanette vic "gets the case"
- colleague.start jeanette memo "new partner"
- move.past memo "moved here"
- engaged.past dwight jeanette "used to be engaged"
- wedding.past dwight lorie "married her best friend"
- friend jeanette lorie "best friend"
- discover memo jeanette "finds this out"

== 2 Anhydrous
[Hobart](vic) was poisoned with fertilizer gas before [he](vic) was buried. Nobody at the co-op misses [him](vic). [Krug](jeanette) questions [Lorie Ruckle](lorie), and the two old [friends](jeanette+lorie) have a shouting match at the kitchen table until [Dwight](dwight) walks in. County attorney [Kirk Novotny](kirk) wants a quick arrest. [He](kirk) also wants [Jeanette](jeanette), [whom](jeanette) [he](kirk) asks to dinner for the third time; for the third time [she](jeanette) is washing [her](jeanette) hair. Ending: [someone](masked) in a ski mask shoots at [Memo](memo)'s truck. [He](memo) is not hurt.
- kill.past _ vic "poisoned"
- investigate jeanette lorie "questions"
- friend.past jeanette lorie "old friends"
+ quarrel jeanette lorie "shouting match"
- love kirk jeanette "also wants Jeanette"
- invite kirk jeanette "asks to dinner"
- reject jeanette kirk "washing her hair"
+ attack masked memo "shoots at"

== 3 Tile Lines
[Memo](memo) suspects a land [surveyor](surveyor) [who](surveyor) had threatened [Hobart](vic) over drainage. The [surveyor](surveyor) has an alibi: [he](surveyor) was in a motel with [Tanya](tanya), the [dispatcher](tanya). The trouble is that [Tanya](tanya) is the [sheriff](sheriff)'s [daughter](tanya), and that [she](tanya) has been going out with [Memo](memo) since Sunday. [He](memo) takes it like a gentleman and then kicks a vending machine. [Jeanette](jeanette) buys [him](memo) pie. It is [their](jeanette+memo) first talk about something other than work: [his](memo) [brother](twin) is in prison.
- accuse memo surveyor "suspects"
- threaten.past surveyor vic "threatened"
+ cheat tanya memo "in a motel"
- parent sheriff tanya "daughter"
- couple memo tanya "going out with"
- sad memo tanya "kicks"
- help jeanette memo "buys him pie"
- sibling memo twin "his brother"

== 4 The Widow's Share
The co-op books show that [Hobart](vic) lent money to half the county. [Dwight](dwight) owed [him](vic) the most. [Mrs. Hobart](vicwife) comes to the station and tells [Krug](jeanette) that [her](vicwife) [husband](vic) had another [woman](lorie). [She](vicwife) never knew who. [Tanya](tanya) apologizes to [Memo](memo), [who](memo) says it is over. Meanwhile [Jeanette](jeanette)'s [mother](jmother), [who](jmother) has dementia, keeps calling [her](jeanette) Lorie. In the last scene [Jeanette](jeanette) recognizes the handwriting on a love letter to [Hobart](vic): it is [Lorie](lorie)'s.
+ reveal vicwife jeanette "tells Krug"
- affair.past lorie vic "another woman"
- married.past vic vicwife "husband"
- discover! vicwife lorie "never knew who"
- breakup memo tanya "it is over"
- parent jmother jeanette "mother"
- ill jmother "has dementia"
+ discover jeanette lorie+vic "recognizes the handwriting"

== 5 Letters
[Jeanette](jeanette) hides the letter from [Salas](memo) for one day and goes to [Lorie](lorie) alone. [Lorie](lorie) admits the affair and begs [her](jeanette) not to let [Dwight](dwight) know. [She](lorie) says [she](lorie) was going to leave [him](dwight) for [Hobart](vic), and that [Hobart](vic) broke it off. So now [she](lorie) has a motive, too. [Memo](memo) finds out about the letter and feels cheated by [his](memo) [partner](jeanette). [He](memo) goes to [Novotny](kirk) behind [her](jeanette) back. [Tjaden](sheriff) takes [Krug](jeanette) off the case.
- reveal! jeanette memo "hides the letter"
+ reveal lorie jeanette "admits the affair"
- breakup? lorie dwight "leave him"
- breakup.past vic lorie "broke it off"
- sad memo jeanette "feels cheated"
- betray memo jeanette "behind her back"
+ quit jeanette sheriff "off the case"

== 6 Suspended Dust
[Novotny](kirk) has [Lorie](lorie) arrested at church. [Dwight](dwight), [who](dwight) hears of the affair there and then, stands by [her](lorie) and says [he](dwight) killed [Hobart](vic) himself. [He](dwight) gets every detail wrong. [Jeanette](jeanette), with time on [her](jeanette) hands, goes through the gravel pit tapes and sees the ski mask. It belongs to [Brandon](cody), nineteen, [Lorie](lorie) and [Dwight](dwight)'s [son](cody). [She](jeanette) was at [his](cody) christening. [She](jeanette) is [his](cody) [godmother](jeanette).
+ arrest kirk lorie "arrested at church"
- discover dwight lorie "hears of"
- help dwight lorie "stands by"
- kill! dwight vic "he killed"
+ discover jeanette cody "sees the ski mask"
- parent dwight+lorie cody "son"
- kin cody jeanette "godmother"

== 7 Godmother
[Brandon](cody) tells [Krug](jeanette) that [he](cody) only shot at the truck to scare [Memo](memo) away from [his](cody) [mother](lorie). [He](cody) swears [he](cody) did not kill anyone. [She](jeanette) believes [him](cody). [Memo](memo) does not, and the ex-[partners](jeanette+memo) come to blows in the impound lot, which fans voted the best scene of the season. [Tanya](tanya) separates [them](jeanette+memo). It turns out the gas tank came from the [sheriff](sheriff)'s own farm. [Brandon](cody) runs for it that night with a duffel bag.
+ reveal cody jeanette "tells Krug"
- attack.past cody memo "shot at"
- parent cody lorie "mother"
- kill! cody _ "did not kill"
- colleague.past jeanette memo "ex-partners"
+ quarrel jeanette memo "come to blows"
- help tanya jeanette+memo "separates them"
- flee cody "runs for it"

== 8 Gravel
[Jeanette](jeanette) and [Memo](memo) look for [Brandon](cody) separately and find [him](cody) at the same time, in a grain bin, up to [his](cody) neck in corn. [They](jeanette+memo) need each other to pull [him](cody) out. After that [the two](jeanette+memo) are partners again. [Lorie](lorie) is let out of jail and goes home to [Dwight](dwight), [who](dwight) has cooked. Neither of [them](dwight+lorie) says a word about [Hobart](vic). [Novotny](kirk) asks [Jeanette](jeanette) one more time, and since [she](jeanette) has no excuse left [she](jeanette) goes.
- investigate jeanette+memo cody "look for"
- find jeanette+memo cody "find him"
+ rescue jeanette+memo cody "pull him out"
+ reconcile jeanette memo "partners again"
- return lorie dwight "goes home"
- date jeanette kirk "she goes"

== 9 Supper Club
The dinner is a disaster. [Kirk](kirk) talks about convictions and drinks; at one point [he](kirk) says that [Hobart](vic) had the [sheriff](sheriff) in [his](vic) pocket, then denies having said it. [Jeanette](jeanette) drives [him](kirk) home and kisses [him](kirk) so that [he](kirk) will not ask why [she](jeanette) took [his](kirk) keys. In [his](kirk) study [she](jeanette) finds the loan book. On page one: [Tjaden](sheriff). [Memo](memo) is in the meantime shot in the shoulder on [his](memo) porch. [Tanya](tanya) is with [him](memo).
- date jeanette kirk "dinner"
- reveal kirk jeanette "he says"
- kiss jeanette kirk "kisses"
- steal jeanette kirk "took his keys"
+ find jeanette "finds the loan book"
+ injure memo "shot in the shoulder"

== 10 Tanya
This one belongs to [Tanya](tanya). [She](tanya) stops the bleeding, rides in the helicopter and realizes at the hospital which rifle it was: [she](tanya) learned to shoot with it. [Her](tanya) [father](sheriff) taught [her](tanya). [She](tanya) goes home, sits down across from [him](sheriff) and asks. [Tjaden](sheriff) says [he](sheriff) would do it again for the farm, for the family, for [her](tanya). [She](tanya) loves [him](sheriff) and [she](tanya) is afraid of [him](sheriff). [She](tanya) has left the radio on; [Jeanette](jeanette) heard it all.
- help tanya memo "stops the bleeding"
+ discover tanya sheriff "realizes"
- parent sheriff tanya "father"
- advisor.past sheriff tanya "taught her"
+ reveal sheriff tanya "do it again"
- attack.past sheriff memo "would do it again"
- sad tanya sheriff "afraid"
- discover jeanette sheriff "heard it all"

== 11 Standoff
[Tjaden](sheriff) barricades himself in the barn. [He](sheriff) lets [Tanya](tanya) go but takes [Novotny](kirk) hostage, [who](kirk) came to negotiate and to get the loan book back. [Jeanette](jeanette) goes in unarmed. [Tjaden](sheriff) was [her](jeanette) first [boss](sheriff), gave [her](jeanette) [her](jeanette) badge and stood up for [her](jeanette) when [Dwight](dwight) jilted [her](jeanette). [He](sheriff) confesses to [her](jeanette): [Hobart](vic) was going to foreclose. Then [he](sheriff) points the rifle at [Kirk](kirk). Cut to black. A shot!
- abduct sheriff kirk "takes Novotny"
- boss.past sheriff jeanette "first boss"
- help.past sheriff jeanette "stood up for"
- breakup.past dwight jeanette "jilted her"
+ reveal sheriff jeanette "confesses to her"
- kill.past sheriff vic "He confesses"
- threaten.past vic sheriff "going to foreclose"
+ threaten sheriff kirk "points the rifle"

== 12 First Frost on Beans
[Tjaden](sheriff) shot himself; [he](sheriff) dies in [Jeanette](jeanette)'s arms. [Kirk](kirk) resigns before [Judge Lindell](judge) can have [him](kirk) charged. [Tanya](tanya) moves in with [Memo](memo), [whose](memo) [brother](twin) [Ethan](twin) gets out on parole. [Lorie](lorie) tells [Jeanette](jeanette) [she](lorie) is expecting, and that [she](lorie) does not know by whom. [Dwight](dwight) says it is [his](dwight), period. The old [friends](jeanette+lorie) finally hug. [Krug](jeanette) is elected sheriff by eleven votes, and [her](jeanette) [mother](jmother), for once, calls [her](jeanette) by the right name.
+ die sheriff "dies"
- quit kirk "resigns"
- move tanya memo "moves in with"
- sibling memo twin "brother"
- pregnant lorie "is expecting"
- pregnant? lorie dwight "it is his"
+ reconcile jeanette lorie "finally hug"
- hire jeanette "elected sheriff"
- parent jmother jeanette "mother"
