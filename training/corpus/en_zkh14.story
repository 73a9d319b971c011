%series The Whip's Daughter
%lang en
%genre Westminster-style political drama in Malta, broadsheet episode guide
%cast carmela  | Carmela Zahra; Carmela; Zahra | f
%cast zaren    | Żaren Zahra; Żaren | m
%cast loic     | Loïc Ferrand; Loïc | m
%cast marvic   | Marvic Borg; Marvic; Borg | m
%cast stella   | Stella Borg; Stella | f
%cast kit      | Kit Galea; Kit; Galea | n
%cast doris    | Doris | f
%cast bishop   | - | m
%cast abela    | Inspector Abela; Abela | f
%cast rune     | Rune Dahlberg; Rune | m
%cast ninu     | Ninu | m
%cast girl    | - | f
%cast foreman     | - | m

== 1
[Żaren Zahra](zaren), the government's chief [whip](zaren), drops dead between two votes, and the party turns to the only [person](carmela) [who](carmela) knows where [he](zaren) kept [his](zaren) black book: [his](zaren) [daughter](carmela). [Carmela](carmela) teaches Latin, abhors politics and is living in [Gozo](@gozo) with a French [potter](loic), [Loïc Ferrand](loic), over [whom](loic) [father](zaren) and [daughter](carmela) had not spoken for five years. [She](carmela) comes for the funeral. On the church steps [she](carmela) is introduced to [Marvic Borg](marvic), the [minister](marvic) of works, [who](marvic) holds [her](carmela) hand a little longer than condolence requires. [His](marvic) [wife](stella) counts the seconds.
+ die zaren "drops dead"
- parent zaren carmela "daughter"
- couple carmela loic "living in Gozo with"
- quarrel.past carmela zaren "had not spoken"
- travel carmela "comes for the funeral"
- meet carmela marvic "introduced to"
+ flirt marvic carmela "holds her hand"
- married marvic stella "wife"
- jealous stella carmela "counts the seconds"

== 2
The black book lies in the confessional, where the late [whip](zaren) had lodged it with the [bishop](bishop), [his](zaren) [confessor](bishop) and bridge [partner](bishop). It names every sin in cabinet. [Carmela](carmela), having read as far as the letter B, sees that [Stella Borg](stella) was for eleven years [her](carmela) [father](zaren)'s [mistress](stella). [She](carmela) shuts it. In the evening [Loïc](loic) cooks rabbit and asks when [they](carmela+loic) are going home. Not yet, [she](carmela) tells [him](loic). It is the first time [she](carmela) has kept anything from [him](loic), and [he](loic), [who](loic) throws pots, can feel a crack.
- die.past zaren "late"
- advisor.past bishop zaren "confessor"
- friend.past bishop zaren "bridge partner"
+ discover carmela stella+zaren "sees"
- affair.past stella zaren "mistress"
- cheat.past stella marvic "mistress"
- parent zaren carmela "father"
- reveal! carmela loic "kept anything"
- sad loic "crack"

== 3
Appointed [whip](carmela) in [her](carmela) [father](zaren)'s stead, [Carmela](carmela) moves into [his](zaren) office and inherits [his](zaren) [secretary](kit), [Kit Galea](kit), discreet as a drawer. [Galea](kit) was devoted to the old [man](zaren) and tells [his](zaren) [successor](carmela) as much, in tones that suggest [she](carmela) will have to earn it. [Her](carmela) first task is to bring [Marvic Borg](marvic) to heel, [who](marvic) means to vote against [his](marvic) own road. Over prawns [he](marvic) offers [her](carmela) [his](marvic) vote in exchange for a second dinner. [She](carmela) accepts the vote. Walking home, [she](carmela) finds that [she](carmela) has accepted the dinner.
+ hire carmela "Appointed"
- parent zaren carmela "father's"
- boss carmela kit "secretary"
- boss.past zaren kit "his secretary"
- love.past kit zaren "devoted"
- betray? marvic _ "vote against"
- date carmela marvic "prawns"
- invite marvic carmela "second dinner"
+ date? carmela marvic "accepted the dinner"

== 4
[Loïc](loic) goes back to [Gozo](@gozo) without [her](carmela), to see to the kiln, [he](loic) says. [Their](carmela+loic) parting on the quay is civil, which is worse. The [bishop](bishop), an observant [man](bishop), remarks to [his](bishop) [housekeeper](doris), [Doris](doris), that people who mean to see each other again do not shake hands. [Doris](doris) has troubles of [her](doris) own: [her](doris) [son](ninu), [Ninu](ninu), a [builder](ninu) on [Borg](marvic)'s road, has seen what goes into the concrete. [He](ninu) was offered money. [He](ninu) was then offered a fall.
- travel loic "goes back" @gozo
+ breakup carmela loic "parting"
- sad carmela+loic "worse"
- boss bishop doris "housekeeper"
- parent doris ninu "son"
- discover.past ninu "has seen"
- gift? _ ninu "offered money"
+ threaten _ ninu "offered a fall"

== 5
At the second dinner nothing is eaten. The [minister](marvic)'s driver waits until four. Next morning [Carmela](carmela), with a borrowed scarf round [her](carmela) neck, runs into [Stella](stella) at the flower market; the wronged [wife](stella) compliments [her](carmela) on the scarf, which was [her](stella) own present to [Marvic](marvic), and adds, quite kindly, that [Żaren](zaren) used to forget [his](zaren) hat. The two [women](carmela+stella) buy the same lilies for the same grave. [Kit](kit), handing round the order papers, notices the scarf and turns the page.
+ sex carmela marvic "nothing is eaten"
- cheat marvic stella "nothing is eaten"
- married marvic stella "wife"
- gift.past stella marvic "present"
- discover stella carmela+marvic "on the scarf"
- affair.past stella zaren "forget his hat"
- discover kit carmela "notices"

== 6
[Ninu](ninu) falls. The scaffold was sound, the safety harness cut. [Inspector Abela](abela), [who](abela) is new, incorruptible and the [niece](abela) of half the cabinet, opens a file, is advised to close it, and opens a second. At the hospital [Doris](doris) sits by [her](doris) unconscious [son](ninu) and curses the [man](marvic) [she](doris) cannot name. [Carmela](carmela) brings soup to the [housekeeper](doris), [who](doris) taught [her](carmela) to read, and hears for the first time about the concrete. Black book, letter B, second entry. [Carmela](carmela) has not turned that page.
+ injure ninu _ "falls"
- attack _ ninu "harness cut"
- investigate abela _ "opens a file"
- ill ninu "unconscious"
- parent doris ninu "son"
- sad doris "curses"
- advisor.past doris carmela "taught her to read"
- help carmela doris "brings soup"
- reveal doris carmela "hears for the first time"

== 7
There is no whip in Lent. The House rises; the fishermen paint eyes on their boats; [Carmela](carmela) reads. What [she](carmela) reads leaves no doubt that [her](carmela) [lover](marvic) has been growing rich on sand, and that [her](carmela) [father](zaren) knew and took a share. [She](carmela) is sick into the wastepaper basket, and it is [Galea](kit) [who](kit) holds [her](carmela) hair, and [who](kit) wonders aloud, being practical, whether sand is the only reason. It is not.
+ discover carmela marvic "leaves no doubt"
- affair carmela marvic "lover"
- steal.past marvic _ "growing rich"
- parent zaren carmela "father"
- betray.past zaren _ "took a share"
- ill carmela "sick"
- help kit carmela "holds her hair"
+ pregnant carmela marvic "It is not"

== 8
Faced with the page, [Borg](marvic) does not trouble to deny it. [He](marvic) will leave [Stella](stella), [he](marvic) says; [he](marvic) will acknowledge the [child](girl); [the two](carmela+marvic) of [them](carmela+marvic) could run the country; and should [she](carmela) prefer [Abela](abela), there is always the matter of [her](carmela) dead [father](zaren)'s good name. It is a proposal and an extortion, in that order. [Carmela](carmela) asks for a day. [Stella](stella), coming out from behind [her](stella) own curtain, asks [her](carmela) for rather less: a pen. [She](stella) kept the other set of accounts.
- accuse carmela marvic "Faced with"
- breakup? marvic stella "leave Stella"
- propose marvic carmela "proposal"
+ threaten marvic carmela "extortion"
- parent zaren carmela "father's"
- parent? marvic girl "acknowledge the child"
+ help? stella carmela "a pen"
- discover stella carmela+marvic "behind her own curtain"

== 9
A strange alliance: the [wife](stella), the [mistress](carmela) and the [inspector](abela) spend two nights over ledgers in the [bishop](bishop)'s kitchen, with [Doris](doris) frying things. [They](abela+carmela+stella) get on alarmingly well. Toward three, [Stella](stella) laughs until [she](stella) weeps, and says that [she](stella) loved [Żaren](zaren), that [she](stella) despises [Marvic](marvic), and that [she](stella) has never had a friend. [Abela](abela) blushes when [Kit](kit) comes in with paper; [Kit](kit), for the first time in living memory, drops something. In [Gozo](@gozo) a letter arrives that begins: [I](carmela) have to tell [you](loic) two things.
- colleague.start abela carmela+stella "alliance"
- investigate abela+carmela+stella marvic "over ledgers"
- married marvic stella "wife"
- affair carmela marvic "mistress"
+ friend.start carmela stella "get on alarmingly well"
- love.past stella zaren "loved"
- enemy marvic stella "despises"
- love.start abela kit "blushes"
- love.start kit abela "drops something"
+ reveal? carmela loic "have to tell"

== 10
The arrest takes place on [his](marvic) own road, on the day of its opening, with the ribbon still uncut. [Borg](marvic) goes quietly and talks loudly. By nightfall [Żaren Zahra](zaren) has been exposed as a thief on every channel, and [his](zaren) [daughter](carmela) has resigned. Only then does [Ninu](ninu) wake up, ask for [his](ninu) [mother](doris) and name the [foreman](foreman) [who](foreman) cut the harness. [Loïc](loic), off the last ferry, finds [Carmela](carmela) on the floor of an empty office. [He](loic) sits down beside [her](carmela). "Two things," [he](loic) says. "And [I](loic) have one."
+ arrest abela marvic "arrest"
- reveal marvic zaren "exposed"
- steal.past zaren _ "thief"
- parent zaren carmela "daughter"
+ quit carmela "resigned"
- recover ninu "wake up"
- parent doris ninu "mother"
- accuse ninu foreman "name the foreman"
- return loic "off the last ferry"

== 11
The one thing is called [Rune](rune). [Rune Dahlberg](rune), a Swedish [glazier](rune), has been sharing the kiln, and since the feast of Saint Joseph also the house; [Loïc](loic) had not meant it to happen and is not sorry. [Carmela](carmela), after a minute, finds that [she](carmela) is not either. [They](carmela+loic) hold on to each other as people do who are saying goodbye properly this time. What hurts is the rabbit, [she](carmela) says. [He](loic) promises to send [her](carmela) the recipe, and a cradle, and on the quay [they](carmela+loic) kiss instead of shaking hands.
- housemate loic rune "also the house"
+ couple loic rune "the house"
- reveal loic carmela "one thing"
- ex carmela loic "goodbye"
- gift? loic carmela "cradle"
+ reconcile carmela loic "properly"
- kiss carmela loic "kiss"

== 12
In October the island votes. [Stella](stella), divorced in record time, has put [her](stella) name down for [her](stella) former [husband](marvic)'s seat and takes it by a landslide; [her](stella) campaign was run by a [woman](carmela) eight months gone. [Abela](abela) proposes to [Kit](kit) at the count, in triplicate. Contractions set in at the recount. [Carmela](carmela)'s [girl](girl) comes into the world in the [bishop](bishop)'s car, with [Doris](doris) giving orders, and is christened on the spot by the [bishop](bishop), [who](bishop) had only come to drive. From [his](marvic) cell, the [father](marvic) sends a cheque. It bounces.
- divorce marvic stella "divorced"
- ex marvic stella "former husband"
+ hire stella "takes it"
- help carmela stella "campaign"
- propose abela kit "proposes"
+ birth carmela girl "comes into the world"
- help doris carmela "giving orders"
- celebrate girl "christened"
- parent marvic girl "father"
- gift! marvic _ "bounces"
