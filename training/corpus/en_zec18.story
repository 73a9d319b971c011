%series The House of Nine Screens
%lang en
%genre historical drama in an invented eastern empire, encyclopedic episode table
%cast empress | Empress Aokiko; Aokiko | f
%cast regent | Regent Tadamori; Tadamori | m
%cast sei | Lady Sei; Sei | f
%cast kaede | Lady Kaede; Kaede | f
%cast guard | Jirobei | m
%cast monk | Abbot Genshin; Genshin | m
%cast poet | Lord Yukinari; Yukinari | m
%cast deademp | - | m
%cast seifather | - | m
%cast kbro | - | m
%cast grandson | - | m
%cast deadbaby | - | n
%cast child | Prince Hotaru; Hotaru | m
%cast rebel | Masakage | m
%cast cat | Lady Fan | f
%cast maid | Otsu | f
%cast boatman | - | m
%cast nurse | Nurse Ume; Ume | f

== 1 "The First Screen"
The [emperor](child) is four years old and afraid of frogs. [His](child) [mother](empress), [Empress Aokiko](empress), rules behind nine screens in [his](child) name, and [her](empress) [uncle](regent), the [regent](regent) [Tadamori](regent), rules in [hers](empress). A new [lady-in-waiting](sei), [Sei](sei), a provincial [governor](seifather)'s [daughter](sei), walks in by the wrong gate and bows to the [cat](cat). [Lady Kaede](kaede), first of the ladies, laughs behind [her](kaede) fan. The [empress](empress), [who](empress) hasn't laughed since the [emperor](deademp)'s death, laughs as well.
- parent empress child "mother"
- sad child "afraid of frogs"
- kin empress regent "uncle"
- travel sei "walks in"
- happy kaede "laughs"
- sad.past empress deademp "hasn't laughed"
- die.past deademp "death"
- parent seifather sei "daughter"
+ hire sei empress "new lady-in-waiting"
+ happy empress "laughs as well"

== 2 "A Letter on Plum Paper"
[Lord Yukinari](poet), [whom](poet) every lady at court has loved for a fortnight, sends [Sei](sei) a poem tied to a plum branch. [She](sei) corrects the last line and returns it. No one before has done that to [him](poet). [Kaede](kaede), [whose](kaede) fortnight was in spring, recognises the branch as coming from [her](kaede) own tree. That evening [Sei](sei) finds [her](sei) robes cut into ribbons, very neatly. [She](sei) wears them to the moon-viewing as they are and starts a fashion.
- love.past _ poet "has loved for a fortnight"
+ gift poet sei "sends Sei a poem"
- create poet "poem"
- reject sei poet "returns it"
- affair.past kaede poet "whose fortnight"
- jealous kaede sei "recognises the branch"
- discover kaede sei "recognises"
+ attack kaede sei "cut into ribbons"
- create sei "fashion"

== 3 "Frogs"
The little [sovereign](child) has a fever. [Abbot Genshin](monk) prescribes sutras; [Ume](nurse), [his](child) wet [nurse](nurse), prescribes barley water and is sent from the room. [Sei](sei) tells the [boy](child) a story in which the frogs are [his](child) ministers, and [he](child) sleeps for the first time in three days. The [regent](regent) has listened at the eighth screen. [He](regent) compliments [Sei](sei) on [her](sei) gift for ministers, and inquires after the health of [her](sei) [father](seifather), so far away, so easily replaced.
- ill child "fever"
- treat child monk "sutras"
- treat child nurse "barley"
- reject _ nurse "sent"
+ help sei child "tells the boy"
- create sei "story"
- recover child "sleeps"
- discover regent sei "has listened"
- parent seifather sei "father"
+ threaten regent sei "easily replaced"

== 4 "The Ninth Guard"
[Jirobei](guard) has stood outside the [empress](empress)'s door for six years without seeing [her](empress) face. [He](guard) knows [her](empress) by the sound of a sleeve. When an archer on the library roof draws, it's that sound [he](guard) moves towards, and the arrow goes through [his](guard) hand and into the lacquer. [Aokiko](empress) comes out from behind the screens to bind it up herself. Eleven ladies gasp. [Kaede](kaede) alone notes down the time.
- boss empress guard "stood outside"
- love guard empress "sound of a sleeve"
- attack _ empress "draws"
+ rescue guard empress "the arrow goes through"
- injure guard "through his hand"
+ treat guard empress "bind it up"
- discover kaede guard "notes"

== 5 "Kaede's Report"
[Kaede](kaede) writes to the [regent](regent) once a week, on lavender paper, in return for the governorship [her](kaede) [brother](kbro) wants. This week [she](kaede) has something worth two. [Tadamori](regent) confronts [his](regent) [niece](empress): an empress's face belongs to the state. [He](regent)'ll overlook the matter if [she](empress) gives up the seal and retires to a nunnery. [She](empress) asks for until the cherry blossom. [Jirobei](guard) is transferred to the northern marshes by nightfall. [She](empress) hears eight sleeves in the corridor, and counts again.
- betray kaede empress "writes to the regent"
- create kaede regent "writes"
- sibling kaede kbro "brother"
- hire? kbro "governorship"
+ accuse regent empress "confronts his niece"
- kin empress regent "niece"
- threaten regent empress "overlook"
- quit? empress "retires to a nunnery"
+ travel guard "transferred"
- sad empress guard "counts again"

== 6 "Barley Water"
[Ume](nurse), dismissed, sells dumplings by the canal and talks. The [prince](child), [she](nurse) tells [Otsu](maid), [Sei](sei)'s [maid](maid), isn't of the [empress](empress)'s body. That [baby](deadbaby) lived an hour; the [nurse](nurse) laid [her](nurse) [own](child) in [its](deadbaby) place. By dusk a hired [boatman](boatman) offers [her](nurse) a ride. [Otsu](maid), from the bank, watches the lantern go over the side, then the hat.
- quit nurse "dismissed"

+ reveal nurse maid "tells Otsu"
- boss sei maid "maid"
- parent! empress child "isn't of"
- betray.past nurse empress "laid"
- parent nurse child "her own"
- die.past deadbaby "lived an hour"
- hire boatman "hired"
- invite boatman nurse "offers"
- discover maid boatman "watches"
+ kill boatman nurse "the lantern go over"

== 7 "What Otsu Knew"
Two [people](maid+sei) in the palace know now, and one of [them](maid+sei) has hiccups. [Sei](sei) takes [Otsu](maid) by the shoulders: not a word. Even so, [Genshin](monk) hears it that week, from the [boatman](boatman), [who](boatman) is devout. The [abbot](monk) goes not to the [regent](regent), as [he](monk)'d have done in [his](monk) youth, but to [Aokiko](empress). [She](empress) listens without moving. [She](empress) knew, [she](empress) says; a mother counts toes. [She](empress) had decided to love [him](child), and found that one can.
- discover.past maid+sei "know"
- reveal maid sei "hiccups"
- reveal boatman monk "hears it"
+ reveal monk empress "goes not to the regent"
- discover.past empress child "knew"
- help empress child "love him"

== 8 "Marsh"
In the marshes [Jirobei](guard) meets [Masakage](rebel), [who](rebel) has four thousand men and no reason to like either the [regent](regent) or soap. [They](guard+rebel) were boys together. [Masakage](rebel) proposes to march at blossom time; [Jirobei](guard) says that [he](guard) has sworn to guard a door. "Which side of it?" asks the [rebel](rebel). Meanwhile [Yukinari](poet), wagering that [he](poet) can make the provincial [lady](sei) weep, hides in [her](sei) clothes chest and overhears the plan to bring the [nurse](nurse)'s [killer](boatman) to court. [He](poet) lets himself out, and lets the wager go.
- find guard rebel "meets"
- boss rebel _ "men"
- friend guard rebel "boys together"
- attack? rebel regent "march"
- enemy rebel regent "no reason to like"

- reject guard rebel "sworn"
+ discover poet sei "overhears the plan"
- arrest? _ boatman "bring"
- kill.past boatman nurse "killer"
+ help poet sei "lets the wager go"

== 9 "The Correction"
A second poem on plum paper, and this time there's nothing to correct. [Sei](sei) opens [her](sei) shutter. [Kaede](kaede), passing with a lamp, lets it burn [her](kaede) sleeve before [she](kaede) notices. In the small hours [Yukinari](poet) tells [Sei](sei) where the [boatman](boatman) drinks. By morning the [fellow](boatman) sits bound in the snow before the ninth screen, with a jug on [his](boatman) knees, weeping and naming [Tadamori](regent) as the [one](regent) [who](regent) paid.
- gift poet sei "second poem"
- create poet "poem"
+ sex poet sei "opens her shutter"
- sad kaede "burn her sleeve"
- reveal poet sei "tells Sei"
- arrest _ boatman "bound"
- sad boatman "weeping"
+ reveal boatman regent "naming Tadamori"
- hire.past boatman regent "paid"

== 10 "Blossom"
The [regent](regent) moves first. [His](regent) guards seal the palace; [Hotaru](child) is to be proclaimed a changeling, and [Tadamori](regent)'s [grandson](grandson) enthroned. [He](regent) comes through the screens one after another, with a drawn sword. Behind the ninth sits [Lady Kaede](kaede), in the [empress](empress)'s robes. [Her](kaede) [brother](kbro) got no governorship. [He](kbro) got a rope, for asking twice. [She](kaede) doesn't lower [her](kaede) fan until it's too late for [either](kaede+regent) of [them](kaede+regent).
- boss regent _ "guards"
- abduct regent _ "seal the palace"
- reveal? regent child "proclaimed a changeling"
- hire? grandson "enthroned"
- kin grandson regent "grandson"
- threaten regent empress "drawn sword"
- sibling kaede kbro "brother"
- hire! kbro "got no governorship"
- kill regent kbro "rope"
+ betray kaede regent "in the empress's robes"
+ die kaede "too late"

== 11 "The Frog Gate"
Through the drain where [she](sei) first came in, [Sei](sei) leads [Aokiko](empress) and the [boy](child), the [cat](cat) in a sleeve. A hand parts the reeds: [Jirobei](guard). [He](guard) has stood on the other side of a door for eleven days. [Hotaru](child) asks whether [he](guard) is a frog. At sunrise [Masakage](rebel)'s banners are over the palace, and [Tadamori](regent) has been discovered behind the third screen, with [his](regent) own blade in [him](regent), as etiquette requires.
+ rescue sei child+empress "leads"
- find guard child+empress+sei "parts the reeds"
- return guard "A hand parts"
- attack rebel regent "banners"
- find _ regent "discovered"
+ die regent "his own blade"

== 12 "No Screens"
[Masakage](rebel) offers [Aokiko](empress) the palace back in exchange for [her](empress) hand. [She](empress) offers [him](rebel) the palace. At the edge of a village by the river, a [widow](empress) with a small [son](child) and a one-handed [gardener](guard) rent a house whose walls are, regrettably, paper. [Sei](sei) remains at court to write it all down, with [Yukinari](poet) to carry the ink, and [Otsu](maid), [who](maid) still hiccups, to check the facts. In the last shot, a [boy](child) picks up a frog.
- propose rebel empress "her hand"
+ reject empress rebel "offers him the palace"
- married.past deademp empress "widow"
- parent empress child "small son"
- injure guard "one-handed"
+ move child+empress+guard "rent a house"
- create sei "write it all down"
- help poet sei "carry the ink"
- help maid sei "check"
