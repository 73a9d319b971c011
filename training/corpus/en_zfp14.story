%series Gill, Petrenko & Baptiste
%lang en
%genre legal drama in Toronto, encyclopaedia season overview
%cast simran  | Simran Gill; Simran | f
%cast oksana  | Oksana Petrenko; Oksana; Petrenko | f
%cast leroy   | Leroy Baptiste; Leroy; Baptiste | m
%cast harj    | Harjit Gill; Harjit; Harj | m
%cast chase   | Chase Whitmore; Chase; Whitmore | m
%cast yael    | Yael Stern; Yael | f
%cast bill    | Bill | m
%cast ren     | Ren | n
%cast bibi    | Bibi Gill; Bibi | f
%cast marcel  | Marcel Baptiste; Marcel | m
%cast client  | Mrs. Okafor | f
%cast baby    | Kiran | f
%cast girl    | - | f
%cast sister  | - | f
%cast father  | - | m
%cast wife    | - | f

== 1
Three junior [lawyers](leroy+oksana+simran) dismissed on one and the same afternoon from the firm of Whitmore & Lowe rent a former nail salon on the Danforth: [Simran Gill](simran), [who](simran) had been going out with the [founder](father)'s [son](chase), [Chase Whitmore](chase), until [he](chase) signed [her](simran) notice; [Oksana Petrenko](oksana), [who](oksana) shares [her](oksana) apartment with a [brother-in-law](bill) [she](oksana) detests; and [Leroy Baptiste](leroy), [father](leroy) of a teenager and the only one of the [three](leroy+oksana+simran) ever to have won anything. [Their](leroy+oksana+simran) first [client](client), [Mrs. Okafor](client), is suing [her](client) neighbour over a fence. The [receptionist](ren), [Ren](ren), hired for want of any other applicant, has read more law than [her](ren) [employers](leroy+oksana+simran) put together.
+ quit leroy+oksana+simran "dismissed"
- parent father chase "son"
- couple.past chase simran "going out with"
- breakup chase simran "signed her notice"
- kin bill oksana "brother-in-law"
- housemate bill oksana "shares her apartment"
- sad oksana bill "detests"
- parent leroy marcel "father"
+ create leroy+oksana+simran "rent"
- advisor leroy+oksana+simran client "first client"
- accuse client _ "suing"
- neighbour _ client "neighbour"
- hire ren "hired for want"
- boss leroy+oksana+simran ren "employers"

== 2
At the hearing the fence is defended, as ill luck will have it, by [Chase](chase), [who](chase) wears the tie that [Simran](simran) gave [him](chase) and asks [her](simran), in the elevator, how [she](simran) is sleeping. [She](simran) replies that [she](simran) is sleeping with the judge, which is untrue but gives [her](simran) an hour's peace. [Harjit](harj), [her](simran) elder [brother](harj), an [engineer](harj) driving a cab, brings lunch to the office and becomes so absorbed in the spectacle of [Oksana](oksana) shouting at a bailiff that [he](harj) forgets to put on the brake. [Leroy](leroy)'s [boy](marcel), [Marcel](marcel), is caught on the same day with a stolen guitar, and will tell nobody, least of all [his](marcel) [father](leroy), for whom [he](marcel) took it.
- gift.past simran chase "gave him"
- ex chase simran "how she is sleeping"
- sex! _ simran "untrue"
- betray simran chase "sleeping with the judge"
- sibling harj simran "brother"
+ love.start harj oksana "absorbed"
- quarrel _ oksana "shouting at"
- parent leroy marcel "boy"
+ steal marcel _ "stolen guitar"
- reveal! marcel leroy "will tell nobody"

== 3
[Oksana](oksana) throws out [Bill](bill). [Bill](bill) comes back for the toaster. [He](bill) loves [Oksana](oksana). It comes out over the toaster. [Oksana](oksana) laughs, and then [she](oksana) sees that [Bill](bill) means it. [Harj](harj) waits outside with samosas. [Bill](bill) takes a swing at [Harj](harj). [Harj](harj) ducks. [Ren](ren) dates nobody. [Ren](ren) writes poems to [Yael](yael). [Yael](yael) works for [Chase](chase). At noon [Yael](yael) reads one to [Chase](chase), and [they](chase+yael) both laugh. [Simran](simran) hears it. [Simran](simran) tells [Yael](yael) what [she](yael) is. On the bench sits [Ren](ren), and has heard as well.
- reject oksana bill "throws out"
- return bill "comes back"
+ confess bill oksana "comes out over"
- discover oksana bill "means it"
- love harj oksana "waits outside"
- attack bill harj "takes a swing"
- love ren yael "writes poems to"
- boss chase yael "works for"
- betray yael ren "reads one"
- quarrel simran yael "tells Yael"
- discover ren yael "has heard"
- discover simran chase+yael "hears it"

== 4
The guitar turns out to belong to [Chase Whitmore](chase)'s [daughter](girl) by a marriage of which [Simran](simran), in three years of candlelight, had never been told; [Marcel](marcel) had acted at the [owner](girl)'s own request, [the two](girl+marcel) being secretly in love. [Simran](simran) learns in one sentence of the [girl](girl)'s existence, of the [wife](wife)'s, and of the circumstance that the divorce has never been applied for. [She](simran) had, then, been the other [woman](simran). [Harjit](harj), [who](harj) alone is told, offers to run the [gentleman](chase) over, and would be surprised to know how long [she](simran) thinks about it. [Leroy](leroy), having shouted at [his](leroy) [son](marcel) for an hour, asks what the [girl](girl) is like.
- parent chase girl "daughter"
- married chase wife "marriage"
- reveal! chase simran "never been told"
- couple girl marcel "secretly in love"
+ discover simran chase "learns"
- divorce! chase wife "never been applied for"
- affair.past chase simran "the other woman"
- cheat.past chase wife "the other woman"
- reveal simran harj "alone is told"
- attack? harj chase "run the gentleman over"
- quarrel leroy marcel "shouted at"
- parent leroy marcel "son"

== 5
Invited by [Bibi](bibi), the [matriarch](bibi) of the [Gills](harj+simran) and inventor of a biryani that has ended wars, [Oksana](oksana) comes to dinner in the belief that it is a business meeting and leaves it, four hours later, in the knowledge that everyone at the table except [Harjit](harj) has taken [her](oksana) for [his](harj) fiancée. On the doorstep [she](oksana) demands an explanation. [He](harj) gives one, looking at [his](harj) shoes. What [she](oksana) does next is seen by [Bibi](bibi) through the fanlight, and the old [lady](bibi) goes to bed content. [Bill](bill), watching from a parked car what [Bibi](bibi) is watching from the stairs, sends an anonymous letter to the bar association.
- invite bibi oksana "Invited"
- kin bibi harj+simran "matriarch"
- engaged! harj oksana "fiancée"
+ confess harj oksana "gives one"
+ kiss harj oksana "does next"
- discover bibi harj+oksana "through the fanlight"
- happy bibi "content"
- discover bill harj+oksana "parked car"
- jealous bill harj "anonymous letter"
- betray bill oksana "anonymous letter"

== 6
The letter, which charges [Petrenko](oksana) with having coached a witness, costs [her](oksana) [her](oksana) licence for the time of the inquiry, and the firm its biggest case. [Simran](simran) takes over the file and with it a cross-examination of [Yael Stern](yael), [who](yael), on being asked who had shredded the minutes, glances at [Chase](chase), bursts out crying and names [him](chase). It is not loyalty to the truth so much as a broken heart: [Whitmore](chase) had been visiting [her](yael), too, by candlelight. The [two](simran+yael), once over the first embarrassment, compare dates in the ladies' room, find that in March they overlap, and go for a drink. [Ren](ren), at the bar, pretends not to know either.
- accuse _ oksana "charges"
- quit oksana "her licence"
- investigate _ oksana "inquiry"
- sad yael "bursts out crying"
+ reveal yael chase "names him"
- affair.past chase yael "visiting her"
- cheat.past chase simran "overlap"
+ reconcile simran yael "go for a drink"
- discover simran+yael chase "compare dates"
- betray ren simran+yael "pretends not to know"

== 7
[Chase](chase) is ruined. [His](chase) [father](father) fires [Chase](chase). [His](chase) [wife](wife) files for divorce. [Chase](chase) sits on the steps of the salon. [Leroy](leroy) steps over [Chase](chase), turns round, and brings [him](chase) a coffee. [Yael](yael) asks for a job. "Ask [Ren](ren)," says [Simran](simran). [Yael](yael) says sorry to [Ren](ren). [Ren](ren) forgives [Yael](yael) too fast. [Oksana](oksana) cannot work and cannot sleep. [Harj](harj) drives [Oksana](oksana) round the lake all night. In the back seat [she](oksana) finally rests, with [her](oksana) feet on [Harj](harj). Morning comes. The meter says nine hundred dollars. [Neither](harj+oksana) has looked.
- quit chase father "fires"
- parent father chase "father"
- married chase wife "wife"
- divorce? chase wife "files for divorce"
- sad chase "ruined"
- help leroy chase "brings him a coffee"
- hire? yael "asks for a job"
+ reconcile ren yael "forgives Yael"
- sad oksana "cannot sleep"
- help harj oksana "drives Oksana"
+ date harj oksana "round the lake"

== 8
The spelling of a single word, as [Ren](ren) is the first to remark, is the same in the anonymous letter and in the note that [Bill](bill) left about the toaster. Brought face to face with both by [Leroy](leroy), [who](leroy) can look very large when [he](leroy) likes, the [slanderer](bill) breaks down and signs; and [Oksana](oksana), restored to the rolls, does what no one expects and drives [him](bill), [who](bill) has neither home nor friend, to [her](oksana) late [sister](sister)'s grave, where the [widower](bill) and the [sister](oksana) stand a long while and, for the first time since the funeral, speak of [her](sister). Back at the office [she](oksana) finds [Harjit](harj) in tears, having misread the situation entirely.
- discover ren bill "remark"
- accuse leroy bill "face to face"
+ reveal bill _ "signs"
- hire oksana "restored to the rolls"
- sibling oksana sister "sister"
- die.past sister "late"
- married.past bill sister "widower"
+ reconcile bill oksana "stand a long while"
- sad harj "in tears"
- breakup! oksana harj "misread the situation"

== 9
[Simran](simran) has put on weight, and blames the biryani until [Bibi](bibi), [who](bibi) has borne seven, lays a palm on [her](simran) at prayers and says: May. It must have been the night before the notice. [She](simran) sees no reason why the [begetter](chase) should hear of it, but [Yael](yael), now [her](simran) [clerk](yael) and [confidante](yael), sees several, and while [the two](simran+yael) are arguing [Chase](chase) has come in to return a stapler. [He](chase) offers, in this order, a chair, [his](chase) hand and half of nothing. [She](simran) accepts the chair. In the corridor [Ren](ren), in a burst of courage, asks [Yael](yael) out to a reading, and is told that [Yael](yael) has been waiting since the poems to be asked.
+ pregnant simran chase "put on weight"
- discover bibi simran "lays a palm"
- boss simran yael "clerk"
- friend simran yael "confidante"
- quarrel simran yael "arguing"
- discover chase simran "has come in"
+ propose chase simran "his hand"
- reject simran chase "accepts the chair"
- date? ren yael "asks Yael out"
- love yael ren "waiting since the poems"

== 10
The engagement of [Harjit](harj) and [Oksana](oksana), which is celebrated on the same day in two languages and three religions, is clouded by the absence of [Leroy](leroy), [who](leroy) has had a phone call: [Marcel](marcel) and the guitar's [owner](girl) have run away to [Halifax](@halifax). [Leroy](leroy) and [Chase](chase), [fathers](chase+leroy) of the [fugitives](girl+marcel) and [adversaries](chase+leroy) in eleven lawsuits, have to share a car for nineteen hours. By Quebec [they](chase+leroy) are not on speaking terms; by Moncton [they](chase+leroy) are singing. The [children](girl+marcel) are found in a laundromat, hungry and no longer quite so fond of one another, and accept the offer of a lift with dignity. On the way home the front seats laugh more than the back.
+ engaged harj oksana "engagement"
- celebrate harj+oksana "celebrated"
+ flee girl+marcel "run away"
- parent leroy marcel "fathers of the fugitives"
- parent chase girl "fathers"
- enemy chase leroy "adversaries"
- travel chase+leroy "share a car" @halifax
- quarrel chase leroy "not on speaking terms"
- find chase+leroy girl+marcel "are found"
+ friend.start chase leroy "singing"

== 11
Called to the stand in the firm's great case against Whitmore & Lowe, [Chase](chase) testifies against [his](chase) own [father](father) so fully and so quietly that even [Simran](simran), [who](simran) examines [him](chase) eight months gone and on a cushion, has to ask for a glass of water. [They](leroy+oksana+simran) win. At the moment of the verdict [her](simran) waters break over the exhibits; the [witness](chase), [whom](chase) nobody has dismissed, carries [her](simran) down four flights, and holds, at [her](simran) own command, first the door, then [her](simran) hand and in the end [Kiran](baby), a [girl](baby) of seven pounds. [Bibi](bibi) takes the [baby](baby) from [him](chase), inspects [him](chase), and gives [it](baby) back.
- accuse chase father "testifies against"
- parent father chase "father"
- find leroy+oksana+simran "win"
- help chase simran "carries her"
+ birth simran baby "waters break"
- parent chase+simran baby "Kiran"
- pregnant simran "eight months gone"

== 12
Two weddings had been announced, but only one is held. [Oksana](oksana) marries [her](oksana) cab [driver](harj) in a red sari with Ukrainian embroidery, given away by [Bill](bill), [who](bill) weeps; the other pair, [Ren](ren) and [Yael](yael), decide on the steps of the city hall that a lease is commitment enough, and move the same day, with nine boxes of poems, into [Bill](bill)'s old room. [Marcel](marcel) plays, on a guitar of [his](marcel) own. [Simran](simran) still refuses to be anybody's wife. Yet when the dancing begins it is noticed by [Leroy](leroy), from [whom](leroy) nothing can be hidden, that the [father](chase)'s chair and [hers](simran) are empty, and that out in the nail salon, between the dryers, [she](simran) is teaching [Chase](chase) to hold a child and be kissed.
+ wedding harj oksana "marries"
- help bill oksana "given away"
- sad bill "weeps"
- wedding! ren yael "lease is commitment enough"
- couple ren yael "the other pair"
- move ren+yael bill "move the same day"
- create marcel "plays"
- married! _ simran "refuses"
- discover leroy chase+simran "noticed by"
- parent chase baby "father"
+ kiss chase simran "be kissed"
- advisor simran chase "teaching"
