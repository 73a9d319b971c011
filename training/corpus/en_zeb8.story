%series Cold Desk
%lang en
%genre police procedural, Reykjavik and the Westfjords, press listings
%cast sigga    | Sigridur Hall; Sigridur; Sigga | f
%cast bjartur  | Bjartur Lund; Bjartur; Lund | m
%cast hekla    | Hekla | f
%cast dagny    | Dagny Lund; Dagny | f
%cast ketill   | Ketill Storm; Ketill; Storm | m
%cast una      | Una | f
%cast anton    | Anton Gray; Anton; Gray | m
%cast priestf  | Reverend Solveig; Solveig | f
%cast runolf   | Runolf | m
%cast twoa     | Kasia; Kasia Nowak; Nowak | f
%cast pilot    | - | f
%cast shep     | Old Mar; Mar | m
%cast kid      | Loa | f
%cast mask     | - | n
%cast suspect  | - | n
%cast patho    | - | n
%cast sexton   | - | n
%cast mum      | - | f
%cast bmum     | - | f
%cast bdad     | - | m
%cast chief    | - | m

== 1
A trawler hauls up a car, and in the car a [man](runolf) [who](runolf) has been missing since 1996. [Sigridur Hall](sigga), [head](sigga) of the cold desk and its only [member](sigga), reopens the file on [Runolf](runolf), a bank [clerk](runolf). From above [she](sigga) is assigned a [partner](bjartur) [she](sigga) has not asked for: [Bjartur Lund](bjartur), demoted for dangling a [suspect](suspect) from a balcony. [He](bjartur) is also the [man](bjartur) [her](sigga) [sister](hekla) left at the altar.
- find _ runolf "hauls up"
- lose.past _ runolf "missing since"
+ investigate sigga runolf "reopens"
+ colleague.start bjartur sigga "partner"
- quit.past bjartur "demoted"
- threaten.past bjartur suspect "dangling"
- sibling hekla sigga "sister"
- breakup.past hekla bjartur "left"

== 2
[Runolf](runolf)'s [widow](una), [Una](una), remarried within the year; [her](una) second [husband](ketill) is [Ketill Storm](ketill), [owner](ketill) of the bank. The [couple](ketill+una) receive the [detectives](bjartur+sigga) with cake. When [Bjartur](bjartur) asks for the bathroom and opens the gun cupboard, [Storm](ketill) shows [them](bjartur+sigga) out with perfect courtesy and rings the [chief](chief). [Sigga](sigga) is carpeted. Who drove the car into the fjord, if the driver's seat was pushed back for someone two heads taller?
- married.past runolf una "widow"
- die.past runolf "widow"
- wedding.past ketill una "remarried"
- married ketill una "husband"
- colleague bjartur sigga "detectives"
- gift ketill+una bjartur+sigga "cake"
+ investigate bjartur ketill+una "opens the gun cupboard"
- reject ketill bjartur+sigga "shows"
- accuse ketill bjartur+sigga "rings"
- boss chief sigga "chief"
+ quarrel chief sigga "carpeted"

== 3
At the old vicarage [Reverend Solveig](priestf) turns out the drawers for the parish register. An entry has been cut away with a scalpel. That night a masked [figure](mask) clubs [her](priestf) on the vestry stairs. A Polish fish [packer](twoa), [Kasia Nowak](twoa), [who](twoa) cleans the church on Thursdays, finds [her](priestf) and drives [her](priestf) sixty miles to a doctor through a blizzard. [Hekla](hekla) sends [her](hekla) [sister](sigga) a wedding invitation. The groom is not named.
- investigate priestf _ "turns out the drawers"
- steal _ "cut away"
+ attack mask priestf "clubs"
- find twoa priestf "finds her"
+ rescue twoa priestf "sixty miles"
- sibling hekla sigga "sister"
- invite hekla sigga "invitation"
- wedding? _ hekla "wedding"

== 4
[Lund](bjartur) reads the invitation on [Sigga](sigga)'s fridge and goes out to chop wood for three hours. Rumour has it that [Runolf](runolf) had a second family up the coast. There [Old Mar](shep), a [shepherd](shep), remembers a city [gentleman](runolf) [who](runolf) came by seaplane, brought sweets and called himself [Daddy](runolf). The little [girl](kid) was [Loa](kid). [She](kid) is thirty now, and [she](kid) is the [pathologist](patho)'s [assistant](kid) [who](kid) signed [Runolf](runolf)'s bones out of the morgue last night.
- discover bjartur hekla "reads"
- sad bjartur "chop wood"
- cheat? runolf una "second family"
+ reveal shep bjartur+sigga "remembers"
- travel.past runolf "came"
- gift.past runolf kid "brought sweets"
- parent runolf kid "Daddy"
- boss patho kid "assistant"
+ steal kid _ "signed Runolf's bones out"

== 5
[Loa](kid) has taken [her](kid) [father](runolf) home. [She](kid) has laid [him](runolf) out in the boathouse and is sitting beside [him](runolf) with a lamp when [Sigridur](sigga) comes in alone, without a weapon. [They](kid+sigga) talk about fathers. At dawn [Bjartur](bjartur), [who](bjartur) has waited outside against every rule, lends a hand with the spade. Gone from the grave goods: the seaplane key. Its [pilot](pilot) in those days was a young [woman](pilot). [She](pilot) now flies for [Ketill Storm](ketill).
- parent runolf kid "father"
- find sigga kid "comes in"
+ help bjartur kid+sigga "lends"
- lose _ "Gone"
- boss ketill pilot "flies for"

== 6
The [pilot](pilot) has a price and [Anton Gray](anton), [Storm](ketill)'s [lawyer](anton), pays it. [She](pilot) remembers nothing. So [Sigga](sigga) asks [Kasia](twoa), [who](twoa) has a nodding acquaintance with everybody's wastepaper, to take a cleaning job at the bank. On [her](twoa) second evening [she](twoa) is surprised at the safe by [Una](una). Instead of calling security, [Storm](ketill)'s [wife](una) shows [her](twoa) which drawer to look in.
- gift anton pilot "pays it"
- advisor anton ketill "lawyer"
- reveal! pilot _ "remembers nothing"
- help? twoa sigga "asks"
+ hire twoa "take a cleaning job"
- discover una twoa "surprised at the safe"
- married ketill una "wife"
+ help una twoa "which drawer"

== 7
In the drawer: eleven letters from [Runolf](runolf), postmarked two years after [his](runolf) death. Somebody wrote them to keep [Una](una) hoping, then stopped. [Bjartur](bjartur) knows the typewriter. It stood in the hall of [his](bjartur) own [parents](bdad+bmum). [His](bjartur) [aunt](dagny), [Dagny Lund](dagny), was [Storm](ketill)'s [secretary](dagny) and, the whole town whispers, a good deal more. [Dagny](dagny), eighty and in a home, mistakes [him](bjartur) for the young [Ketill](ketill) and slaps [his](bjartur) face with all the strength that [she](dagny) has left.
- die.past runolf "death"
- create.past _ "wrote"
- betray.past _ una "keep Una hoping"
+ discover bjartur dagny "knows"
- parent bdad+bmum bjartur "parents"
- kin bjartur dagny "aunt"
- boss.past ketill dagny "secretary"
- affair? dagny ketill "a good deal more"
- ill dagny "mistakes him for"
+ attack dagny bjartur "slaps"

== 8
Should a [policeman](bjartur) question [his](bjartur) own [aunt](dagny)? [Sigga](sigga) takes [him](bjartur) off the interview and, when [he](bjartur) storms at [her](sigga), off the case. [He](bjartur) drives to the church where [Hekla](hekla) is trying on a veil. What [he](bjartur) says to [her](hekla) the [sexton](sexton) does not catch. [Gray](anton) meets the [pilot](pilot) on a breakwater with a second envelope; next day [her](pilot) aircraft comes down in clear weather, and [she](pilot) with it.
- investigate? bjartur dagny "question"
- kin bjartur dagny "aunt"
- boss sigga bjartur "takes"
+ quit bjartur sigga "off the case"
- quarrel bjartur sigga "storms"
- travel bjartur "drives"
- wedding? _ hekla "veil"
- discover! sexton bjartur "catch"
- gift anton pilot "second envelope"
+ die pilot "comes down"

== 9
[Kasia](twoa) has kept copies. [She](twoa) lays them out like patience in [Sigga](sigga)'s kitchen: the seaplane log, the missing page of the register, a marriage. [Runolf](runolf) had wed [Loa](kid)'s [mother](mum) before ever [he](runolf) wed [Una](una). [Una](una) was never [his](runolf) [wife](una); [her](una) fortune, which made [Storm](ketill)'s bank, was never [hers](una). Now that is a motive. In the corridor [Solveig](priestf), head bandaged and temper restored, spots a scalpel in the breast pocket of [Anton Gray](anton).
- reveal twoa sigga "lays them out"
- parent mum kid "mother"
- wedding.past mum runolf "had wed"
- wedding.past runolf una "wed"#2
+ married! runolf una "wife"
- find! una "never hers"
- injure.past priestf "bandaged"
- recover priestf "temper restored"
+ discover priestf anton "spots"

== 10
[Hekla](hekla) calls off the wedding by text message, to a [groom](anton) named [Anton](anton). On the ferry landing [he](anton) overtakes [her](hekla), pulls [her](hekla) into the car and sets off for the pass. [Bjartur](bjartur), [who](bjartur) has no badge and no chains, gives chase in the mobile library. Above the tree line [he](bjartur) forces the [lawyer](anton) into a drift and digs [Hekla](hekla) out by hand. [She](hekla) asks after [his](bjartur) library card.
+ breakup hekla anton "calls off"
- wedding! anton hekla "calls off the wedding"
- engaged anton hekla "groom"
+ abduct anton hekla "pulls her"
- attack bjartur anton "into a drift"
+ rescue bjartur hekla "digs"

== 11
Behind bars, [Gray](anton) names [his](anton) [client](ketill); the [client](ketill) names [Dagny](dagny). [She](dagny) gave the push in 1996, says [Storm](ketill), out of love for [him](ketill), and [he](ketill) had merely been sorry. [Una](una) listens behind the mirror, takes off [her](una) earrings and drops them into [Sigridur](sigga)'s palm. [She](una) was in the boathouse that night. It was [Ketill](ketill) [who](ketill) pushed. [She](una) had kept it to herself because of the letters, which came so regularly, and were so kind.
- arrest _ anton "Behind bars"
+ betray anton ketill "names"
- advisor anton ketill "client"
- accuse ketill dagny "the client names"
- kill! dagny runolf "push"
- love? dagny ketill "love"
- discover una ketill "listens"
- gift una sigga "earrings"
+ reveal una sigga "boathouse that night"
- kill.past ketill runolf "pushed"
- reveal! una _ "kept it to herself"

== 12
[Storm](ketill) walks to the police launch between two rows of depositors. [Dagny](dagny) dies in [her](dagny) sleep, at peace with everyone but the cook. Over [Runolf](runolf)'s new grave two [women](kid+una) [who](kid+una) might have been stepmother and stepdaughter share an umbrella, and it is [Loa](kid) [who](kid) holds it. [Lund](bjartur) is reinstated. On the cold desk stands a second chair, and on the chair a cake from [Hekla](hekla) with a question iced on it. [Sigga](sigga) eats the question mark.
+ arrest _ ketill "police launch"
- die dagny "dies"
- kin? kid una "stepmother"
- help kid una "holds it"
+ hire bjartur "reinstated"
- gift hekla bjartur "cake"
