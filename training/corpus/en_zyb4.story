%series Powered Sites Only
%lang en
%genre dramedy: three separated fathers in a caravan park near Geraldton, Western Australia, a fan's episode guide
%cast kel | Kelvin Drabble; Kelvin | m
%cast ash | Ashwin Cardozo; Ashwin | m
%cast jar | Jarrod | m
%cast noe | Noelene Fitch; Noelene | f
%cast tay | Tayla | f
%cast reg | Reg Fitch; Reg | m
%cast cha | Charmaine | f
%cast bod | Bodhi | m
%cast nim | Nimmi | f
%cast ros | Roshni | f
%cast coo | Mr Tuckwell; Tuckwell | m
%cast odu | Dr Oduya; Chike | m
%cast lwy | - | f
%cast kyl | - | m
%cast gir | - | f

== 1 Site 14
[Kelvin](kel) checks into the caravan park for one night after [Charmaine](cha) has put [his](kel) golf clubs on the lawn. [Noelene](noe), the [owner](noe), gives [him](kel) site 14, next to [Ashwin](ash), [who](ash) has been there since [his](ash) own separation in March. At the barbecue [Kelvin](kel) recognises [Jarrod](jar), with [whom](jar) [he](kel) was at school. The three [men](ash+jar+kel) drink until four. We learn that [Jarrod](jar) used to go out with [Charmaine](cha). [Kelvin](kel) doesn't.
+ breakup cha kel "clubs on the lawn"
- neighbour ash kel "next to"
- breakup.past ash _ "separation"
- find kel jar "recognises"
- couple.past cha jar "go out with"
- discover! kel cha+jar "doesn't"

== 2 The Hose
The water bill is too high, and [Noelene](noe)'s [father](reg) [Reg](reg) keeps watch with a torch to find out what is draining the main. [He](reg) catches [Tayla](tay), [his](reg) own [granddaughter](tay), filling a paddling pool for [Ashwin](ash)'s little [girl](ros), and covers up for [her](tay). [Kelvin](kel) rings [Charmaine](cha) eleven times. On the twelfth a [man](kyl) picks up. [Jarrod](jar) gets [Kelvin](kel) a start at the cray factory, where [he](jar) is a foreman.
- parent reg noe "father"
- investigate reg "find out"
+ discover reg tay "catches Tayla"
- kin reg tay "granddaughter"
- parent ash ros "little girl"
- betray reg noe "covers up for her"
- help reg tay "covers up for her"
+ hire kel jar "gets Kelvin a start"

== 3 Every Second Weekend
[Bodhi](bod), sixteen, comes to stay with [Kelvin](kel) and won't talk to [his](bod) [father](kel). [He](bod) talks to [Tayla](tay), though, and by Sunday [the two](bod+tay) are inseparable. [Ashwin](ash) has [Roshni](ros) for the weekend and can't do plaits; [Noelene](noe) does them. First hint that [she](noe) is keen on [him](ash): [she](noe) lends [him](ash) the good urn. In the last scene [Bodhi](bod) tells [Kelvin](kel) who answered the phone: the marriage [counsellor](kyl).
- parent kel bod "father"
- reject bod kel "won't talk"
+ couple.start bod tay "are inseparable"
- help noe ash "does them"
- love noe ash "keen on him"
+ reveal bod kel "tells Kelvin"
- advisor kyl kel "counsellor"

== 4 King Tide
A storm floods the lower rows. [Jarrod](jar) carries [Reg](reg) out of the laundry on [his](jar) back and cuts [his](jar) leg on the fence. The new locum, [Dr Oduya](odu), puts in nine stitches, and [Jarrod](jar), [who](jar) has told everyone that [he](jar) is seeing a [girl](gir) in [Perth](@perth), asks [him](odu) twice whether [he](odu) is married. There is no [girl](gir). [Kelvin](kel)'s van is gone, so [he](kel) bunks in with [Ashwin](ash). Good scene: [Ashwin](ash) reads [him](kel) [his](ash) letter to [Nimmi](nim).
+ rescue jar reg "carries Reg out"
- injure jar "cuts his leg"
- treat jar odu "nine stitches"
- betray.past jar _ "has told everyone"
- couple! gir jar "no girl"
- love.start jar odu "asks him twice"
- lose kel "van is gone"
+ housemate.start ash kel "bunks in"

== 5 Small Claims, Big Mouth
[Kelvin](kel) sees a [solicitor](nim) about the house. [She](nim) is [Nimmi](nim), [Ashwin](ash)'s [wife](nim), and when [Kelvin](kel) realises it, [he](kel) has already told [her](nim) about the letter [his](kel) [flatmate](ash) hasn't sent. [Ashwin](ash) hears of it from [Nimmi](nim) and throws [Kelvin](kel)'s bedding outside. [Reg](reg) collapses at bingo: a small stroke. [Noelene](noe) sits with [him](reg) at the hospital, and [Tayla](tay), left in charge, lets [Bodhi](bod) move into the manager's flat with [her](tay).
- advisor nim kel "sees a solicitor"
- married ash nim "wife"
+ reveal kel nim "already told her"
- discover ash kel "hears of it"
- housemate.end ash kel "bedding outside"
- ill reg "a small stroke"
- help noe reg "sits with him"
- move bod tay "move into"

== 6 Manager's Discretion
[Noelene](noe) comes home and finds [Bodhi](bod) in the bath. [She](noe) bans [Kelvin](kel)'s [boy](bod) from the park, and [Tayla](tay) shouts that [she](tay) hates [her](noe). [Kelvin](kel) says sorry to [Ashwin](ash) with a slab of beer and is allowed back in. It turns out the letter worked: [Nimmi](nim) wants to try again. At the pub [Jarrod](jar) and [Dr Oduya](odu) share a table because the others are taken, then a taxi, although nothing else was.
- return noe "comes home"
+ discover noe bod "finds Bodhi"
- parent kel bod "boy"
- quarrel noe tay "shouts"
- reconcile ash kel "allowed back in"
- reconcile? ash nim "try again"
- date jar odu "share a table"
+ affair.start jar odu "then a taxi"

== 7 Vacancy
[Tayla](tay) and [Bodhi](bod) have run off; [her](tay) note says [Broome](@broome). [Kelvin](kel) and [Charmaine](cha) go after [them](bod+tay) in one car, [their](cha+kel) first eighteen hours together since the lawn. [Noelene](noe) can't leave because a [man](coo) from the shire, [Mr Tuckwell](coo), is inspecting the park and hints that it could be closed. [Ashwin](ash), [who](ash) meant to fly to [Nimmi](nim), stays to help [Noelene](noe) with the paperwork. [Nimmi](nim) waits at the airport with [Roshni](ros) and a balloon.
+ flee bod+tay "run off" @broome
- travel cha+kel "go after them" @broome
- investigate coo noe "inspecting the park"
- threaten coo noe "hints"
- travel? ash nim "meant to fly"
- help ash noe "stays to help"

== 8 Nine Hundred Kilometres
Bottle episode. In the car [Charmaine](cha) admits that the affair with the [counsellor](kyl) is over and that it started after [Kelvin](kel) forgot [her](cha) mother's funeral. [He](kel) had not forgotten: [he](kel) had gone into the wrong church and sat through a stranger's. [She](cha) laughs so hard that [he](kel) has to pull over. [They](cha+kel) kiss at the roadhouse in [Karratha](@karratha). [Bodhi](bod) and [Tayla](tay) see it from the next pump and decide [they](bod+tay) can go home.
+ reveal cha kel "admits"
- affair.end cha kyl "is over"
- reveal kel cha "had not forgotten"
- happy cha kel "laughs so hard"
+ kiss cha kel "kiss" @karratha
- discover bod+tay cha+kel "see it"
- return? bod+tay "go home"

== 9 The Urn
[Noelene](noe) has had enough of waiting and tells [Ashwin](ash), over the urn, that [she](noe) is in love with [him](ash). [He](ash) says nothing and goes to fix a tap. [Jarrod](jar)'s [mum](lwy) visits, is introduced to [Chike](odu) as "the doctor" and asks [him](odu) about [her](lwy) knees. [Chike](odu) plays along, examines the knees, and afterwards calls it off, since [he](odu) won't be anyone's [doctor](odu) in bed. [Tuckwell](coo) is seen taking measurements with a developer.
+ confess noe ash "in love with him"
- reject ash noe "says nothing"
- parent lwy jar "mum"
- meet lwy odu "is introduced"
- betray jar lwy "the doctor"
- treat lwy odu "examines the knees"
+ breakup odu jar "calls it off"

== 10 Easter
[Reg](reg) dies in [his](reg) sleep on Good Friday. At the wake [Nimmi](nim) overhears two old ducks discussing the [landlady](noe) and the tap, and drives off with [Roshni](ros). [Jarrod](jar) uses [his](jar) speech about [Reg](reg) to tell the whole park, [his](jar) [mum](lwy) included, about [Chike](odu). The [mum](lwy) says [she](lwy) has eyes, thank you. [Chike](odu) is in the back row. [Tayla](tay) finds [her](tay) [grandfather](reg)'s will in the bingo box: the park is [hers](tay).
+ die reg "dies in his sleep"
- discover nim ash+noe "overhears"
- breakup nim ash "drives off"
+ reveal jar lwy "tell the whole park"
- discover.past lwy jar "has eyes"
- kin reg tay "grandfather"
- find tay reg "park is hers"

== 11 Final Notice
[Tuckwell](coo) offers [Tayla](tay) two million, and [her](tay) [mother](noe) advises [her](tay) to take it and see the world. [Kelvin](kel) remembers [Nimmi](nim)'s trade and asks [her](nim) to look at the shire's file, though [she](nim) has every reason to let [Noelene](noe) drown. [She](nim) reads it anyway. The [inspector](coo) is the developer's [brother-in-law](coo). [Nimmi](nim) gives [Ashwin](ash) the proof and the divorce papers in the same envelope. [He](ash) signs both. [Bodhi](bod) is offered an apprenticeship in [Darwin](@darwin).
- gift? coo tay "offers"
- parent noe tay "mother"
- advisor.start nim noe+tay "asks her to look"
+ discover nim coo "is the developer's"
- kin _ coo "brother-in-law"
- gift nim ash "gives Ashwin"
+ divorce ash nim "signs both"
- hire? bod "is offered" @darwin

== 12 Check-Out Is at Ten
Season finale. [Charmaine](cha) asks [Kelvin](kel) to come home; [he](kel) would rather [she](cha) came to the caravan, and [she](cha) does, with [his](kel) clubs. [Bodhi](bod) leaves for [Darwin](@darwin), and [Tayla](tay) doesn't cry until the bus has turned. [Chike](odu) and [Jarrod](jar) take over site 9, officially. In the last shot [Ashwin](ash) mends [Noelene](noe)'s tap for good and stays for tea. It isn't said what it means. [Kelvin](kel), asked for how many nights, answers: "Put down forever."
+ reconcile cha kel "she does"
- move cha kel "came to the caravan"
- travel bod "leaves for" @darwin
- sad tay bod "cry"
+ housemate.start jar odu "take over"
- help ash noe "mends Noelene's tap"
