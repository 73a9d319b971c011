%series Fifty Miles to Sweetgrass
%lang en
%genre western: cattle, sheep and a ladies' hotel in Montana, 1887, encyclopaedia episode list
%cast delphine | Delphine Roux; Delphine | f
%cast hollis   | Hollis Grange; Hollis; Grange | m
%cast amos     | Amos Grange; Amos | m
%cast birch    | Birch | m
%cast takoda   | Takoda | m
%cast temperance | Temperance Oakley; Temperance | f
%cast sheriff  | Sheriff Ludlow; Ludlow; Virgil Ludlow; Virgil | m
%cast ling     | Ling Mei; Ling | f
%cast scot     | Callum Baird; Baird; Callum | m
%cast cora     | Cora Ludlow; Cora | f
%cast gambler  | Faro | m
%cast preacher | Reverend Stiles; Stiles | m
%cast boy      | Jeb | m
%cast brother  | - | m
%cast mrsgrange| - | f

== 1 The Hotel
[Delphine Roux](delphine), [who](delphine) has crossed the plains in answer to a newspaper advertisement, gets down from the stage at [Sweetgrass](@sweetgrass) to be told that the [man](brother) [who](brother) was to marry [her](delphine) was put in the ground on Tuesday. Left without a bridegroom but with nine trunks, [she](delphine) takes over the derelict hotel. [Her](delphine) first [boarder](temperance) is [Temperance Oakley](temperance), [schoolma'am](temperance); [her](delphine) second, a [Scot](scot) with a dog and four hundred sheep, is run off the porch by the [cattlemen](amos+hollis) [Hollis](hollis) and [Amos Grange](amos), [father](hollis) and [son](amos).
+ travel delphine "gets down" @sweetgrass
- wedding! brother delphine "was to marry"
- die.past brother "put in the ground"
- create delphine "takes over"
- housemate.start delphine temperance "boarder"
- attack amos+hollis scot "run off the porch"
- parent hollis amos "father and son"

== 2 Wire
[Hollis](hollis) strings wire across the creek. By morning it has been cut in eleven places, and [he](hollis) lays it at the door of the [sheepman](scot); [Sheriff Ludlow](sheriff), [who](sheriff) draws a second salary from the [rancher](hollis), obliges with handcuffs. [Temperance](temperance) writes an indignant letter to [Helena](@helena). [Amos](amos), sent to the hotel to collect the [prisoner](scot)'s dog, stays for pie, and when [Delphine](delphine) laughs at something that [he](amos) has said, the younger [Grange](amos) walks into the doorpost. [He](amos) is spoken for, however: [he](amos) is promised to [Cora](cora), the [sheriff](sheriff)'s [girl](cora).
- accuse hollis scot "lays it at the door"
- boss hollis sheriff "second salary"
+ arrest sheriff scot "handcuffs"
- create temperance "writes"
- happy delphine "laughs"
- love.start amos delphine "walks into the doorpost"
+ engaged amos cora "promised to Cora"
- parent sheriff cora "girl"

== 3 Sunday Best
[Reverend Stiles](preacher) preaches on coveting while half the pews look at [Delphine](delphine)'s hat. After the service [Cora](cora) asks [her](delphine) to tea, and there, between the scones, tells [her](delphine) to keep [her](delphine) French hands off other people's property. [Delphine](delphine) replies that [she](delphine) has not touched it yet. [Takoda](takoda), [who](takoda) scouts for the army and grew up with [Amos](amos) like a twin, brings word that the wire was snipped by [Hollis](hollis)'s own [foreman](birch), [Birch](birch), on orders. [Baird](scot) is let out with no apology.
- invite cora delphine "asks her to tea"
+ threaten cora delphine "hands off"
- jealous cora delphine "other people's property"
- friend amos takoda "grew up with"
- reveal takoda _ "brings word"
- boss hollis birch "foreman"
+ betray hollis scot "on orders"
- rescue _ scot "let out"

== 4 Short Rope
[Birch](birch) drinks. When [he](birch) drinks, [he](birch) talks. [Birch](birch) tells [Ling Mei](ling) too much. [Ling](ling) does the laundry of [Birch](birch). [Ling](ling) was cook to the dead [bridegroom](brother). [He](brother) was a [brother](brother) of [Hollis](hollis). Half the ranch was [his](brother). Who poured [his](brother) last coffee? [Birch](birch) poured it. [Ling](ling) runs to [Temperance](temperance). Before sunup someone puts a bullet in [Birch](birch). [Birch](birch) lives, but [he](birch) cannot speak.
- reveal birch ling "talks"
- boss.past brother ling "cook"
- die.past brother "dead"
- sibling brother hollis "brother"
+ kill.past birch brother "poured it"
- travel ling temperance "runs to"
+ attack _ birch "bullet"
- die! birch "Birch lives"
- injure birch _ "cannot speak"

== 5 Box Social
At the box social a [stranger](gambler) with rings on every finger, known as [Faro](gambler), outbids [Amos](amos) for [Delphine](delphine)'s basket and eats [her](delphine) chicken under the cottonwoods with [his](gambler) boots off. [He](gambler) is [her](delphine) [husband](gambler), it transpires; [she](delphine) left [him](gambler) asleep in [Memphis](@memphis), and no court ever parted [them](delphine+gambler). [Amos](amos), [who](amos) has that very evening asked [Cora](cora) for [his](amos) ring back, gets very drunk. It is the [schoolma'am](temperance), of all people, [who](temperance) holds [his](amos) head over the trough and [who](temperance) hears what [he](amos) had been meaning to say to [somebody else](delphine).
- find gambler "outbids"
- date delphine gambler "eats"
+ married delphine gambler "husband"
- breakup.past delphine gambler "left him asleep"
- divorce! delphine gambler "ever parted them"
+ breakup amos cora "ring back"
- help temperance amos "holds his head"
- discover temperance amos "hears"
- confess? amos delphine "meaning to say"

== 6 The Blizzard
Four days of snow in April. [Baird](scot) digs [his](scot) flock out with a skillet, helped by no one save [Temperance](temperance), [who](temperance) has lost a glove, [her](temperance) spectacles and most of [her](temperance) prejudices against wool. In the lambing shed [they](scot+temperance) keep each other from freezing to death; the dog looks tactfully at the wall. Up at the ranch house [Hollis](hollis), laid low with pneumonia, mistakes [Cora](cora) for [his](hollis) late [wife](mrsgrange) and tells [her](cora) where the deed is hidden. [She](cora), cast off only last week, has not forgotten.
- help temperance scot "helped by no one save"
- lose temperance "lost a glove"
+ sex scot temperance "keep each other from freezing"
- ill hollis "pneumonia"
- die.past mrsgrange "late"
- married.past hollis mrsgrange "late wife"
+ reveal hollis cora "where the deed"
- breakup.past amos cora "cast off"

== 7 Deed
Deed in hand, [Cora](cora) calls on [Delphine](delphine), and for once there are no scones. If the advertised [groom](brother) left everything to "[my](brother) [intended](delphine)", as the paper says, then half of the Grange ranch belongs to a [hotelkeeper](delphine). [She](cora) hates [her](delphine) still, [Cora](cora) adds, but [she](cora) hates [them](amos+hollis) more. [The two](cora+delphine) shake on it. [Faro](gambler), listening on the stairs, begins to find [his](gambler) [wife](delphine) beautiful again. Four aces later [he](gambler) has been thrown in the creek by [Takoda](takoda), [who](takoda) considers this none of [his](takoda) business.
- travel cora delphine "calls on"
- gift.past brother delphine "left everything"
- engaged.past brother delphine "intended"
+ find delphine "belongs to"
- enemy cora delphine "hates her"
- enemy amos+hollis cora "hates them"
- help cora delphine "shake on it"
- discover gambler "listening"
- married delphine gambler "wife"
- love.start gambler delphine "beautiful again"
- attack takoda gambler "thrown in the creek"

== 8 Guns
[Hollis](hollis) hears of the deed. [He](hollis) sends [Ludlow](sheriff) to burn the hotel. [Ludlow](sheriff) finds [Cora](cora) in the door. Will a [father](sheriff) burn a [daughter](cora)? [Ludlow](sheriff) throws down the torch. [He](sheriff) throws down the star of [Hollis](hollis), too. Then [Amos](amos) rides in ahead of [Hollis](hollis). "Shoot [me](amos), [Pa](hollis)," says [Amos](amos). [Hollis](hollis) shoots. [Takoda](takoda) takes the bullet for [Amos](amos). [Delphine](delphine) presses [her](delphine) best petticoat on [Takoda](takoda).
- discover hollis delphine "hears of"
- attack? sheriff delphine "burn the hotel"
- find sheriff cora "finds Cora"
- parent sheriff cora "daughter"
- quit sheriff hollis "throws down the star"
- parent hollis amos "Pa"
- attack hollis amos "shoots"
+ rescue takoda amos "takes the bullet"
- injure takoda hollis "bullet"
- treat takoda delphine "petticoat"

== 9 The New Star
[Sweetgrass](@sweetgrass) elects a new [sheriff](temperance), and because nobody else will have it, it is [Temperance](temperance). [Her](temperance) first act is to lock up the elder [Grange](hollis), [her](temperance) second to swear in [Ling](ling) as [deputy](ling). The wounded [scout](takoda) is nursed in room three by [Cora](cora), [who](cora) reads to [him](takoda) from a seed catalogue and is astonished to be listened to. [Virgil Ludlow](sheriff) sweeps the hotel floors for [his](sheriff) keep. [Delphine](delphine) visits [Amos](amos) at [his](amos) line cabin, stays an hour, and rides home in the rain, singing.
+ hire temperance "elects"
- arrest temperance hollis "lock up"
- hire ling temperance "swear in"
- boss temperance ling "deputy"
- injure.past takoda "wounded"
- treat takoda cora "nursed"
- love.start cora takoda "astonished"
- hire sheriff delphine "for his keep"
- date amos delphine "visits Amos"
- happy delphine "singing"

== 10 Trial by Circuit
Carried into court on a door, [Birch](birch) points with the one finger that still obeys [him](birch), and it is [Hollis](hollis) [he](birch) points at. A written question, a nod: yes, the [rancher](hollis) ordered the coffee. The [fratricide](hollis) will hang at Michaelmas. [Amos](amos) hears the sentence sitting between [Delphine](delphine), to [whom](delphine) [he](amos) is nothing in the eyes of the law, and [Takoda](takoda), to [whom](takoda) [he](amos) is everything a brother could be. [Faro](gambler), [who](gambler) has tried to sell [his](gambler) husbandly rights to three people, is called out by the fourth.
+ accuse birch hollis "points at"
- kill.past hollis brother "ordered the coffee"
- kill? _ hollis "will hang"
- married! amos delphine "nothing in the eyes"
- friend amos takoda "everything a brother"
- betray gambler delphine "sell his husbandly rights"
- threaten _ gambler "called out"

== 11 Stage Out
The duel lasts as long as it takes [Faro](gambler) to cheat; [Ling](ling) is quicker with the handcuffs, and [he](gambler) signs [Delphine](delphine)'s papers against the promise of an open window. [Callum Baird](scot) and the [sheriff](temperance) stand up before [Stiles](preacher) with the dog as witness and the lamb of that April night, so to speak, well under way. [Cora](cora) leaves for [Oregon](@oregon) on the same wagon as [Takoda](takoda), to [her](cora) [father](sheriff)'s unconcealed grief. As the stage pulls out, a [passenger](boy) gets down: a [boy](boy) of ten, [Jeb](boy), with [Faro](gambler)'s chin, asking for [his](boy) [mama](delphine).
- betray gambler _ "cheat"
- arrest ling gambler "handcuffs"
+ divorce delphine gambler "signs Delphine's papers"
- wedding scot temperance "stand up before"
- pregnant temperance scot "well under way"
- travel cora+takoda "leaves for" @oregon
- parent sheriff cora "father"
- sad sheriff cora "grief"
- travel boy "gets down"
+ parent delphine boy "mama"
- parent gambler boy "Faro's chin"
