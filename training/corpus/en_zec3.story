%series Dry Fork
%lang en
%genre western serial, streaming overviews
%cast stranger | Cole Maddigan; Maddigan | m
%cast widow | Ruth Ellen Tarrant; Ruth Ellen; Mrs. Tarrant | f
%cast sheriff | Sheriff Amos Quade; Quade | m
%cast baron | Hiram Stoddard; Stoddard | m
%cast foreman | Lucky Broussard; Broussard | m
%cast daughter | Josie | f
%cast doc | Doc Sweetwater; Sweetwater | f
%cast saloon | Belle Castleton; Belle | f
%cast preacher | Reverend Pym; Pym | m
%cast tarrant | Will Tarrant; Will | m
%cast niece | Virginia Stoddard; Virginia | f
%cast deputy | Deputy Nuñez; Nuñez | m
%cast mule | Deuteronomy | n
%cast photographer | - | m

== 1
A [stranger](stranger) on a mule rides into [Dry Fork](@dryfork) on the day they hang [Will Tarrant](tarrant) for rustling. [He](stranger) takes off [his](stranger) hat to the [widow](widow), buys a coffee and asks who owns the river. Everyone in the saloon looks at [Hiram Stoddard](baron). [Belle Castleton](saloon), the [proprietress](saloon), tells the [newcomer](stranger) that the coffee is free if [he](stranger) drinks it on the road.
- travel stranger "rides" @dryfork
+ die tarrant "hang"
- accuse _ tarrant "rustling"
- married.past tarrant widow "widow"
- investigate stranger _ "asks"
- gift? saloon stranger "free"
- threaten saloon stranger "on the road"

== 2
[Ruth Ellen Tarrant](widow) has forty acres, a [girl](daughter) of eight and no well. When [Stoddard](baron)'s [foreman](foreman), [Lucky Broussard](foreman), arrives with a bill of sale and a pen, [she](widow) shoots the hat off [his](foreman) head. The [stranger](stranger), camping by the creek, mends [her](widow) fence without being asked and won't give [his](stranger) name. Little [Josie](daughter) prefers the [mule](mule), [whose](mule) name is [Deuteronomy](mule).
- parent widow daughter "girl of eight"
- boss baron foreman "foreman"
+ attack widow foreman "shoots the hat off"
- help stranger widow "mends her fence"
- reveal! stranger _ "won't give"

== 3
[Sheriff Quade](sheriff) was paid to look away when the jury was chosen, and has slept badly since. [His](sheriff) new [deputy](deputy), [Nuñez](deputy), reads old files for amusement and wonders aloud why the brand on [Tarrant](tarrant)'s stolen cattle was still wet. That night, four riders set about the young [man](deputy) with axe handles. [Doc Sweetwater](doc) sews [him](deputy) up and tells [him](deputy) that [she](doc) has buried two deputies already.
- betray.past sheriff tarrant "look away"
- sad sheriff "slept badly"
- boss sheriff deputy "deputy"
+ investigate deputy tarrant "wonders aloud"
- steal.past tarrant _ "stolen"
+ attack _ deputy "axe handles"
- treat deputy doc "sews him up"
- reveal doc deputy "buried two deputies"
- die.past _ "buried"

== 4
From the train steps [Virginia](niece), [Stoddard](baron)'s [niece](niece) from [Boston](@boston), with eleven trunks and a law degree that nobody will let [her](niece) use. [Broussard](foreman) carries the trunks and can't get a word out. [Reverend Pym](preacher) preaches on Naboth's vineyard, and the cattle [king](baron) gets up in the middle of it, walks to the pulpit and asks the [parson](preacher) how [he](preacher) likes [his](preacher) roof. There is no second half to the sermon.
- travel niece "steps"
- kin baron niece "niece"
- help foreman niece "carries"
- love.start foreman niece "can't get a word out"
- create preacher "preaches"
+ threaten baron preacher "likes his roof"

== 5
Rain at last, too much of it. The creek takes [Ruth Ellen](widow)'s wagon with [Josie](daughter) on the seat. The [stranger](stranger) goes in after [her](daughter), clothes and all, and comes up half a mile down with the [child](daughter) across [his](stranger) shoulders. By the fire the [widow](widow) sees the mark on [his](stranger) wrist: a prison number. "[You](stranger) might have said," [she](widow) remarks, and puts on more beans.
+ rescue stranger daughter "goes in after her"
- married.past tarrant widow "widow"
+ discover widow stranger "prison number"
- arrest.past _ stranger "prison"
- reveal! stranger widow "said"

== 6
A photograph in [Belle](saloon)'s back room shows three men in uniform: [Quade](sheriff), the hanged [man](tarrant), and the [stranger](stranger), arm in arm. [Nuñez](deputy), [who](deputy) comes in for the ale and stays for [Belle](saloon), asks [her](saloon) about it between two kisses. [His](stranger) name is [Cole Maddigan](stranger), and [he](stranger) served six years for a payroll [he](stranger) never touched. The [man](sheriff) [who](sheriff) swore against [him](stranger) got a badge.
- die.past tarrant "hanged"
- friend.past sheriff stranger "arm in arm"
- friend.past stranger tarrant "arm in arm"
- love deputy saloon "stays"
- investigate deputy stranger "asks"
- kiss deputy saloon "two kisses"
+ reveal saloon deputy "His name"
- arrest.past _ stranger "served six years"
- steal! stranger _ "never touched"
+ betray.past sheriff stranger "swore against him"
- hire.past sheriff "badge"

== 7
[Virginia](niece) goes through [her](niece) [uncle](baron)'s ledgers by candlelight and learns that the river was never [his](baron); the deed is [Tarrant](tarrant)'s. When [he](baron) catches [her](niece) at it, [he](baron) locks [her](niece) in with [her](niece) trunks. [Broussard](foreman) brings [her](niece) supper, hears what [she](niece) knows and, for the first time in [his](foreman) life, leaves a door open.
- investigate niece baron "goes through"
- kin baron niece "uncle"
+ discover niece baron "learns"
- find baron niece "catches"
+ abduct baron niece "locks her in"
- gift foreman niece "supper"
- reveal niece foreman "hears"
- rescue foreman niece "leaves a door open"

== 8
Two [women](niece+widow) at one kitchen table: [Virginia](niece) unrolls the deed, [Ruth Ellen](widow) unloads the rifle so that [they](niece+widow) can use it as a paperweight. [Neither](niece+widow) mentions that the [man](stranger) sawing wood outside has been looked at by [both](niece+widow). The [Bostonian](niece) will argue the case in [Carson City](@carsoncity), since there the judge is half blind and may not notice [she](niece) is a woman. [Stoddard](baron) raises the bounty on the [jailbird](stranger) to a thousand dollars.
+ help niece widow "unrolls the deed"
- help stranger widow "sawing"
- love niece+widow stranger "looked at by both"
- advisor? niece widow "argue"
- kill? baron stranger "raises the bounty"

== 9
Drunk for the first time since the war, [Quade](sheriff) rides out to the creek and holds [his](sheriff) pistol out to [Maddigan](stranger), butt first. [Maddigan](stranger) could, and doesn't. Instead [he](stranger) makes [him](sheriff) write it all down, and sign. On the way home with a lighter heart, the [sheriff](sheriff) meets [Broussard](foreman)'s riders at the ford. [Deuteronomy](mule) finds [him](sheriff) in the morning; by then, [he](sheriff) needs no doctor.
- travel sheriff "rides out"
- gift? sheriff stranger "holds"
- kill! stranger sheriff "could, and doesn't"
+ reveal sheriff stranger "write it all down"
- happy sheriff "lighter heart"
- find mule sheriff "finds"
+ die sheriff "needs no doctor"

== 10
Acting [sheriff](deputy) [Nuñez](deputy) arrests [Lucky Broussard](foreman) in the barber's chair, lather and all. The [foreman](foreman) says that [he](foreman) gave no order, that the riders take their pay from the [boss](baron) direct, and that [he](foreman) resigned the night [he](foreman) left the door open. [Doc](doc) believes [him](foreman). [Belle](saloon) does not, and tells [Nuñez](deputy) that if [he](deputy) lets the [fellow](foreman) go [he](deputy) needn't knock again.
- hire deputy "Acting"
+ arrest deputy foreman "arrests"
- reveal foreman deputy "says"
- kill! foreman _ "gave no order"
- boss baron foreman "boss"
- quit foreman baron "resigned"
- help doc foreman "believes"
- threaten saloon deputy "needn't knock again"

== 11
They come at dusk, thirty strong, with torches. [Ruth Ellen](widow)'s side counts, besides [her](widow), a [jailbird](stranger), a drenched [clergyman](preacher) and a travelling [salesman](photographer) [who](photographer) only wanted to take a photograph. [Pym](preacher) rings a cowbell until the whole town stands along the creek with buckets. Nobody fires. Then [Stoddard](baron) does, at the [widow](widow), and [Maddigan](stranger) is in between.
- attack _ widow "They come"
- help preacher widow "rings a cowbell"
- attack! _ "fires"
+ attack baron widow "Stoddard does"
- married.past tarrant widow "widow"
+ rescue stranger widow "in between"

== 12
[Doc Sweetwater](doc) digs for the bullet till sunup. [Virginia](niece)'s telegram from [Carson City](@carsoncity) arrives before [she](niece) does: the river goes to the [plaintiff](widow). [Stoddard](baron), in irons, asks [his](baron) [niece](niece) whether [she](niece) would take [his](baron) case, and [she](niece) quotes [him](baron) a fee. [Maddigan](stranger) wakes to find two [women](niece+widow) asleep in two chairs. [He](stranger) reaches for the nearer hand. It is [Ruth Ellen](widow)'s; it was meant to be.
- treat stranger doc "digs for the bullet"
- reveal niece _ "telegram"
+ find widow "goes to the plaintiff"
- arrest _ baron "in irons"
- kin baron niece "niece"
- hire? niece baron "take his case"
- recover stranger "wakes"
- find stranger niece+widow "find"
+ love stranger widow "meant to be"
