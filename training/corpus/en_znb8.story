%series Panel Nine
%lang en
%genre romantic office drama in a Seoul webtoon studio, streaming blurbs
%cast haneul   | Seo Haneul; Haneul | f
%cast junho    | Kang Junho; Junho | m
%cast director | Director Bae; Bae Misook; Misook | f
%cast rafi     | Rafi Castellan; Rafi | m
%cast yuri     | Yuri | f
%cast dohyun   | Dohyun; Do | m
%cast mrsseo   | Mrs Seo | f
%cast chairman | Chairman Kang | m
%cast penname  | Grey Heron | n
%cast minji    | Minji | f
%cast mother   | - | f
%cast courier  | - | m
%cast cat      | Toner | n

== 1 Blank Page
[Seo Haneul](haneul) inks other people's drawings, lives over a fried-chicken shop with [her](haneul) [mother](mrsseo) and has never missed a deadline. On [her](haneul) thirtieth birthday [her](haneul) [boyfriend](dohyun) of six years, [Dohyun](dohyun), gives [her](haneul) a fountain pen and the sack, in that order: [he](dohyun) has fallen for [Yuri](yuri) from accounts. Next morning the studio gets a new head of story. [Kang Junho](junho) is the youngest [son](junho) of the [chairman](chairman), can't draw a circle, and sits down at the desk of the [man](dohyun) [who](dohyun) has just dumped [her](haneul).
- housemate haneul mrsseo "lives over"
- parent mrsseo haneul "mother"
- couple.past dohyun haneul "boyfriend of six years"
- celebrate haneul "birthday"
- gift dohyun haneul "gives her a fountain pen"
+ breakup dohyun haneul "the sack"
- love dohyun yuri "has fallen for"
- hire junho "new head of story"
- parent chairman junho "youngest son"

== 2 Grey Heron
The whole country is hooked on a comic called [Low Tide](*lowtide), by someone [who](penname) signs as [Grey Heron](penname), and [Director Bae](director) wants it for the studio at any price. [She](director) puts [Junho](junho) on the hunt and lends [him](junho) [Haneul](haneul). [The two](haneul+junho) can't agree on so much as a sandwich. [Haneul](haneul) has good reason to drag [her](haneul) feet: [she](haneul) draws [Low Tide](*lowtide) by night, with [Toner](cat), the [cat](cat), on [her](haneul) lap. [Rafi](rafi), the [letterer](rafi) from Manila, is the only living soul in the know. [He](rafi) puts up with the secret, the cat and, worse, with being thought of as a brother.
- create penname "signs as"
- boss director junho "puts Junho"
- investigate? haneul+junho penname "on the hunt"
- colleague.start haneul junho "lends him Haneul"
- quarrel haneul junho "can't agree"
+ create haneul "draws Low Tide"
- discover.past rafi haneul "in the know"
- love rafi haneul "thought of as a brother"

== 3 Company Dinner
Grilled pork, too much soju, and a seating plan drawn up by the devil. [Yuri](yuri) feeds [Dohyun](dohyun) with chopsticks across the table from [his](dohyun) [ex](haneul); [Haneul](haneul) feeds herself, steadily. [Junho](junho) gets up, wobbles, and announces that the [inker](haneul) is [his](junho) date. It's a lie and a kindness, and the table swallows it. In the taxi [she](haneul) asks what [she](haneul) owes [him](junho). [He](junho) has dropped off on [her](haneul) shoulder. [Bae Misook](director), paying the bill, remarks to [Rafi](rafi) that office love is like toner, it never washes out; the [director](director) ought to know, being divorced from the [chairman](chairman).
- flirt yuri dohyun "feeds Dohyun"
- ex dohyun haneul "his ex"
- betray junho _ "a lie"
+ help junho haneul "a kindness"
- date! haneul junho "his date"
- divorce.past chairman director "divorced"
- ex chairman director "divorced from"

== 4 Small Panels
[Junho](junho) brings coffee for [Haneul](haneul). [Haneul](haneul) hates coffee. [Rafi](rafi) knows that. [Junho](junho) learns it from [Rafi](rafi). Next day [Junho](junho) brings tea. [Dohyun](dohyun) sees the tea. [Dohyun](dohyun) misses [Haneul](haneul). [Yuri](yuri) wants a ring from [Dohyun](dohyun). [Dohyun](dohyun) wants [his](dohyun) fountain pen back. A [courier](courier) brings a parcel for [Grey Heron](penname). [Mrs Seo](mrsseo) signs for it. The [courier](courier) likes the chicken. [Mrs Seo](mrsseo) likes the [courier](courier). Pan, oil, salt.
- gift junho haneul "brings coffee"
- discover junho haneul "learns it"
- jealous dohyun junho "sees the tea"
+ love dohyun haneul "misses Haneul"
- engaged? dohyun yuri "wants a ring"
- love mrsseo courier "likes the courier"

== 5 Stepbrother
[Junho](junho)'s secret is smaller and sadder. [His](junho) [mother](mother) was the [chairman](chairman)'s driver's [daughter](mother), not [his](chairman) [wife](mother); [Bae](director) brought [him](junho) up all the same for nine years, until the divorce, and in the office the [stepmother](director) and the [stepson](junho) address each other by rank. [Haneul](haneul) stumbles on it when [she](haneul) delivers proofs to the [director](director)'s flat and sees the height marks on the door frame. [She](haneul) draws the door into [Low Tide](*lowtide). On Thursday four million people cry over it. On Friday [Junho](junho) stands stock-still before the screen: how can [Grey Heron](penname) know?
- parent chairman junho "chairman's"
- affair.past chairman mother "not his wife"
- parent.past director junho "brought him up"
- divorce.past chairman director "the divorce"
- kin director junho "stepmother"
+ discover haneul director+junho "stumbles on it"
- create haneul "draws the door"
- discover? junho penname "how can Grey Heron know"
+ betray haneul junho "draws the door into"

== 6 Rain Check
[He](junho) goes through everyone who has ever set foot in that flat and ends up with one name, [Rafi](rafi), [who](rafi) mended the boiler there. The [Filipino](rafi) takes the blame without blinking. Yes, [he](rafi) is the [Heron](penname). [Junho](junho), more hurt than angry, has [him](rafi) out of the building within the hour. [Haneul](haneul) could speak and does not. [She](haneul) finds [her](haneul) [friend](rafi) at the bus terminal, screams at [him](rafi), thanks [him](rafi), and is kissed on the forehead, then not on the forehead. [She](haneul) steps back. "[I](haneul) know," says [Rafi](rafi). "[I](rafi) just wanted one for the road."
- investigate junho penname "goes through everyone"
- accuse! junho rafi "ends up with"
+ betray rafi junho "takes the blame"
- sad junho "hurt"
- quit rafi junho "out of the building"
- reveal! haneul junho "could speak and does not"
- friend haneul rafi "friend"
- find haneul rafi "finds her friend"
- quarrel haneul rafi "screams"
+ kiss haneul rafi "is kissed"
- reject haneul rafi "steps back"

== 7 Overtime
Without a letterer, the two [enemies](haneul+junho) of the sandwich have to see the issue through alone, and at three in the morning, on the floor, over cold dumplings, it becomes plain that [they](haneul+junho) stopped being enemies some time ago. The lights go off on a timer. Neither of [them](haneul+junho) gets up to wave at the sensor. [She](haneul) wakes under [his](junho) coat; [he](junho) has gone for tea. Through the glass wall [Yuri](yuri), [who](yuri) is always first in, takes a photograph. It isn't malice, exactly: the [accountant](yuri) has just found the draft of a love letter in [Dohyun](dohyun)'s drawer, and it is not addressed to [her](yuri).
- enemy.end haneul junho "stopped being enemies"
- colleague haneul junho "see the issue through"
+ sex haneul junho "The lights go off"
- discover yuri haneul+junho "takes a photograph"
- discover yuri dohyun "has just found"
- love dohyun haneul "love letter"

== 8 Viral
By noon the picture is on every phone in [Gangnam](@gangnam). [Chairman Kang](chairman) rings, for the first time since [his](chairman) [son](junho)'s military service, to inform [Junho](junho) that [he](junho) will be engaged by the weekend to [Minji](minji), of the shipping Yoons. [Mrs Seo](mrsseo) is asked by customers whether [her](mrsseo) [girl](haneul) comes with the wings. [Haneul](haneul) pours a jug of radish water over [Yuri](yuri)'s keyboard. [Dohyun](dohyun) chooses this moment to hand over [his](dohyun) letter, and is turned down in front of accounts. The scorned [Yuri](yuri) and [she](haneul) look at each other and, God knows why, get the giggles.
- parent chairman junho "his son's"
+ engaged? junho minji "will be engaged"
- parent mrsseo haneul "her girl"
- attack haneul yuri "radish water"
- confess dohyun haneul "hand over his letter"
+ reject haneul dohyun "turned down"
- breakup dohyun yuri "scorned"
- reconcile haneul yuri "get the giggles"

== 9 Miss Minji
The [shipping heiress](minji) is nice: that is the worst of it. [She](minji) reads [Low Tide](*lowtide) and doesn't want to be married off any more than [he](junho) does. Over abalone, [she](minji) and [Junho](junho) agree to act the happy pair until [her](minji) father has signed something. Nobody tells [Haneul](haneul), [who](haneul) sees the ring in a magazine and ships the boy in [Low Tide](*lowtide) off to sea. Readers revolt. The [courier](courier), [who](courier) has been helping [Mrs Seo](mrsseo) to close up every evening for a month, is seen leaving at dawn with feathers on [his](courier) collar. Some people have it easy.
- wedding! junho minji "married off"
- parent _ minji "her father"
+ engaged! junho minji "act the happy pair"
- betray junho+minji _ "act the happy pair"
- reveal! junho haneul "Nobody tells Haneul"
- discover haneul junho "sees the ring"
- sad haneul "ships the boy"
+ affair courier mrsseo "leaving at dawn"

== 10 White Space
[Rafi](rafi) writes to [Haneul](haneul). [Rafi](rafi) has work in [Busan](@busan). [He](rafi) has met a dentist. [Haneul](haneul) is glad for [Rafi](rafi). [Haneul](haneul) misses [Rafi](rafi). [Yuri](yuri) moves in with [Haneul](haneul). [Dohyun](dohyun) has thrown out [Yuri](yuri). [Toner](cat) sleeps on [Yuri](yuri). [Bae](director) visits [Mrs Seo](mrsseo). [Bae](director) sees a page on the table. [Bae](director) knows that line. It is the hand of [Grey Heron](penname). The [director](director) eats two wings. [She](director) says nothing to [Mrs Seo](mrsseo).
- hire rafi "has work"
- meet.past _ rafi "has met a dentist"
- happy haneul rafi "is glad"
- sad haneul rafi "misses Rafi"
+ move yuri haneul "moves in"
- breakup dohyun yuri "has thrown out"
+ discover director penname "knows that line"
- reveal! director mrsseo "says nothing"

== 11 The Contract
The [woman](director) [who](director) was married to a Kang for a decade has learnt to read small print. [She](director) lays before [Haneul](haneul) a contract made out to [Grey Heron](haneul), without comment, and beside it the file on [Rafi](rafi)'s dismissal. The [heron](haneul) signs the one and takes the other to [Junho](junho), knocks, and tells [him](junho) in one breath about the nights, the cat and the door frame. [He](junho) goes grey. It wasn't theft, [he](junho) says at last, that [he](junho) minded; it was that the only [stranger](haneul) [who](haneul) understood [him](junho) had turned out to be no stranger, and had let a [friend](rafi) be fired for it. The door closes, softly, which is worse.
- married.past chairman director "was married"
- discover director haneul "without comment"
- hire haneul director "signs the one"
- quit.past rafi junho "Rafi's dismissal"
+ reveal haneul junho "in one breath"
- sad junho "goes grey"
+ breakup junho haneul "The door closes"
- betray.past haneul rafi "let a friend be fired"

== 12 Last Chapter
[Minji](minji) gets tired of waiting for happy endings and writes one: at the press conference, [she](minji) hands the ring back to [Junho](junho) and the microphone to [Haneul](haneul). The [artist](haneul) pulls off the mask. [She](haneul) asks the [letterer](rafi)'s pardon before nine cameras, and [Rafi](rafi), on the [Busan](@busan) train with [his](rafi) dentist asleep, turns up the sound. The [chairman](chairman) disowns [his](chairman) [son](junho) on the spot; [Bae](director) says into the silence that [she](director) will have [him](junho), then, as [hers](director), and no longer by rank. [Junho](junho) crosses the stage with a paper cup. It's tea. [Haneul](haneul) takes a sip and, before four million readers, [his](junho) hand.
- breakup minji junho "hands the ring back"
+ reveal haneul _ "pulls off the mask"
- reconcile? haneul rafi "pardon"
- couple _ rafi "his dentist"
- parent chairman junho "son"
- parent.end chairman junho "disowns"
- parent.start director junho "as hers"
+ reconcile haneul junho "his hand"
