%series Bond Money
%lang en
%genre flatshare sitcom, Melbourne, TV listings, brisk
%cast mei      | Mei-Lin Chow; Mei-Lin; Mei | f
%cast dougie   | Dougie Pappas; Dougie; Pappas | m
%cast saskia   | Saskia van Dyk; Saskia; Sas | f
%cast tui      | Tui Parata; Tui | n
%cast raf      | Rafael Ocampo; Raf | m
%cast barb     | Barb Pappas; Barb | f
%cast landlord | Mr Krstić; Krstić | m
%cast anand    | Anand | m
%cast june     | June | f
%cast exfi     | Hunter Blaine; Hunter; Blaine | m
%cast cat      | Mortgage | f
%cast yiayia   | Yiayia | f
%cast baby     | Con | m

== 1 Room for One
[Dougie Pappas](dougie) has a four-room terrace in Brunswick and three quarters of the rent. [His](dougie) [girlfriend](saskia) [Saskia](saskia) walked out in the night, though only as far as the shed, where [she](saskia) now lives on principle. Candidates for the room: a drummer, a Scientologist, and [Mei-Lin Chow](mei), a junior [barrister](mei) [who](mei) has left a [fiancé](exfi) standing at Tullamarine and owns one suitcase and a [cat](cat), [Mortgage](cat). [Tui Parata](tui), [nurse](tui) and third [tenant](tui), votes for the [cat](cat). [Dougie](dougie) votes for the eyes. [Landlord Krstić](landlord), [who](landlord) lives over the fence and sees everything, votes for cash.
- couple.past dougie saskia "girlfriend"
+ breakup saskia dougie "walked out"
- breakup.past mei exfi "left a fiancé standing"
- engaged.past exfi mei "fiancé"
- move? mei dougie+tui "Candidates"
- housemate dougie tui "third tenant"
- love.start dougie mei "the eyes"
- neighbour dougie landlord "over the fence"

== 2 Shed Rules
[Saskia](saskia) runs an extension cord to the shed and a cold war from it. [She](saskia) informs the new [girl](mei) that [Dougie](dougie) snores, owes and cries at ads. [Mei](mei) finds that [she](mei) likes people who cry at ads. [She](mei) finds too that [she](mei) likes [Sas](saskia): the two [women](mei+saskia) get through a cask of riesling on the shed roof and come down as thick as thieves. [Tui](tui), on nights at the Royal, brings home a patient's [brother](raf), [Rafael Ocampo](raf), for breakfast, and makes [him](raf) toast in the shape of a question. [He](raf) stays for lunch.
- enemy dougie saskia "cold war"
- sibling _ raf "brother"
- reveal saskia mei "informs"
- love.start mei dougie "people who cry"
+ friend.start mei saskia "thick as thieves"
- invite tui raf "brings home"
- flirt raf tui "in the shape of a question"

== 3 Barb Wire
[Dougie](dougie)'s [mum](barb) is coming to dinner and has not been told about the split, so [Saskia](saskia) is bribed with a bar fridge to hold [Dougie](dougie)'s hand for three courses. [She](saskia) does so with conviction. [Mei](mei), introduced as the cleaner, stabs the moussaka. Over the baklava [Barb](barb) weeps for joy and presses [Yiayia](yiayia)'s ring on the happy [pair](dougie+saskia); [Dougie](dougie), [who](dougie) has never disappointed [his](dougie) [mother](barb) to [her](barb) face, puts it on [his](dougie) [ex](saskia)'s finger. It won't come off. In the kitchen the [cleaner](mei) hands in [her](mei) notice.
- parent barb dougie "mum"
- reveal! dougie barb "has not been told"
- gift dougie saskia "bar fridge"
- betray dougie+saskia barb "with conviction"
- jealous mei saskia "stabs the moussaka"
- happy barb "weeps for joy"
- gift barb dougie+saskia "presses Yiayia's ring"
- ex dougie saskia "his ex"
+ engaged! dougie saskia "on his ex's finger"
- sad mei "hands in her notice"

== 4 Butter
[Tui](tui) tries butter. [Tui](tui) tries ice. The ring stays on [Saskia](saskia). [Mei](mei) won't speak to [Dougie](dougie). [Dougie](dougie) writes [Mei](mei) a note. The [cat](cat) eats the note. [Raf](raf) asks [Tui](tui) to the footy. [Tui](tui) loathes footy. [Tui](tui) goes with [Raf](raf). [They](raf+tui) hold one pie between [them](raf+tui). [Krstić](landlord) raises the rent. [Saskia](saskia) calls [Krstić](landlord) a vampire. [Krstić](landlord) likes [Saskia](saskia). Hope is a fridge with one light. [Dougie](dougie) sits on the step beside [Mei](mei). [Mei](mei) lets [Dougie](dougie) sit.
- help tui saskia "tries butter"
- quarrel dougie mei "won't speak"
+ date raf tui "to the footy"
- sad tui "loathes footy"
- flirt raf tui "one pie"
- accuse saskia landlord "a vampire"
- love landlord saskia "likes Saskia"
- reconcile dougie mei "lets Dougie sit"

== 5 The Man from Tullamarine
The jilted [fiancé](exfi) has a name, a tan and a better job than anyone: [Hunter Blaine](exfi), [Mei](mei)'s [opponent](exfi) in Monday's trial. [He](exfi) wins it before morning tea, takes [her](mei) for a consolation martini and explains that [he](exfi) is willing to overlook the airport. [She](mei) says [she](mei) isn't, says it again in the cab, and wakes up in [his](exfi) penthouse regretting both the martini and the view. [Dougie](dougie), up all night with a lasagne with [her](mei) name on it in cheese, is told [she](mei) worked late. [Tui](tui), [who](tui) saw the cab, passes the salt.
- ex exfi mei "jilted fiancé"
- enemy exfi mei "opponent"
- find exfi "wins it"
- invite exfi mei "consolation martini"
- reconcile? exfi mei "overlook the airport"
- reject mei exfi "says she isn't"
+ sex exfi mei "wakes up"
- sad mei "regretting"
- betray mei dougie "worked late"
- discover tui mei "saw the cab"

== 6 Small Claims
[Krstić](landlord) slips an eviction under the door: the terrace is to be sold. [Mei](mei) takes the case for nothing, finds that the other side has hired [Blaine](exfi), and finds [Blaine](exfi) waiting on the steps with tulips. Would [she](mei) settle? If [she](mei) moves back in with [him](exfi), the house stays as it is. [She](mei) tells nobody, least of all [Dougie](dougie), [who](dougie) has finally got the ring off [Sas](saskia) with bolt cutters and carries the halves about in [his](dougie) wallet. In the shed [Saskia](saskia) has a caller with a bottle of plum brandy: the [enemy](landlord) from over the fence.
- threaten landlord dougie+mei+saskia+tui "eviction"
- help mei dougie+saskia+tui "for nothing"
- advisor exfi landlord "hired Blaine"
- gift exfi mei "tulips"
+ threaten exfi mei "If she moves back"
- reveal! mei dougie "least of all Dougie"
- enemy landlord saskia "enemy"
- date landlord saskia "plum brandy"

== 7 Plum Brandy
[Anand](anand), [Mei](mei)'s [clerk](anand), puts two and two together and rings [Dougie](dougie). What follows on the landing can be heard as far as the tram. [He](dougie) calls [her](mei) a martyr; [she](mei) calls [him](dougie) a lasagne; out comes the penthouse, and [Dougie](dougie) stops shouting, which is worse. [Mei](mei) packs the suitcase and forgets the [cat](cat). [Saskia](saskia) meanwhile wakes in a bed with carved posts and a view of [her](saskia) own shed. [Krstić](landlord) has tears in [his](landlord) moustache. Since [his](landlord) [June](june) died, [he](landlord) says, no woman has called [him](landlord) a vampire.
- boss mei anand "clerk"
- discover anand exfi+mei "two and two"
- reveal anand dougie "rings Dougie"
+ quarrel dougie mei "heard as far as the tram"
- reveal mei dougie "out comes the penthouse"
+ breakup mei dougie "packs the suitcase"
- sex landlord saskia "wakes in a bed"
- sad landlord "tears in his moustache"
- married.past june landlord "his June"
- die.past june "died"

== 8 No Fixed Abode
[Mei](mei) sleeps at chambers. [Anand](anand) brings [Mei](mei) congee. [Anand](anand) has always been sweet on [Mei](mei). [Mei](mei) tells [Anand](anand) kindly. [Anand](anand) takes it on the chin. [Hunter](exfi) sends a key. [Mei](mei) sends the key back. [Raf](raf) gets a job in [Cairns](@cairns). [Tui](tui) gets the hiccups. [Raf](raf) asks [Tui](tui) along. [Tui](tui) can't leave [Dougie](dougie) like this. [Raf](raf) goes alone. [Tui](tui) watches the footy and cries. [Mortgage](cat) has kittens in [Saskia](saskia)'s hat. [Barb](barb) comes round and learns the truth from a kitten, more or less.
- help anand mei "brings Mei congee"
- love anand mei "sweet on Mei"
- reject mei anand "tells Anand kindly"
- gift exfi mei "sends a key"
- reject mei exfi "sends the key back"
- hire raf "gets a job" @cairns
- invite raf tui "asks Tui along"
- reject tui raf "can't leave"
+ move raf "goes alone" @cairns
- sad tui "cries"
- birth cat "has kittens"
- discover barb dougie+saskia "learns the truth"

== 9 Objection
In court [Mei](mei) takes [Hunter](exfi) apart. It turns out that the buyer of the terrace is a company, the company is a drawer, and the drawer is in [Blaine](exfi)'s desk: the [counsel](exfi) had been cheating [his](exfi) own [client](landlord) of half the price. [Krstić](landlord) stands up in the gallery and asks for a word in private. It takes two ushers to get [him](landlord) off. [Hunter](exfi) loses [his](exfi) wig, [his](exfi) licence and a crown. [Mei](mei) looks along the row for [Dougie](dougie) and sees [Barb](barb), [who](barb) has come in [his](dougie) place to look at the [cleaner](mei), and likes what [she](barb) sees.
+ find mei exfi "takes Hunter apart"
- advisor exfi landlord "own client"
- betray exfi landlord "cheating"
- discover mei exfi "It turns out"
+ attack landlord exfi "a word in private"
- quit exfi "his licence"
- injure exfi landlord "a crown"
- travel barb "has come in his place"
- happy barb "likes what she sees"

== 10 Cairns
[Dougie](dougie) drives [Tui](tui) the three thousand kilometres to [Cairns](@cairns), there being nothing on the telly. In the ute each tells the other what an idiot [they](dougie+tui) have been. [Raf](raf), found under a boat, doesn't come out until [Tui](tui) has sung the whole club song. At the last line [he](raf) comes out. In [Brunswick](@brunswick) [Saskia](saskia) is late, and not for work. [Krstić](landlord) is sixty-one and has to sit on the fence. [He](landlord) offers [her](saskia) the house, both houses, [his](landlord) name with the accent. [She](saskia) says [she](saskia)'ll keep [her](saskia) own name, and the shed.
- travel dougie+tui "drives Tui" @cairns
- find tui raf "found under a boat"
- confess tui raf "the whole club song"
+ reconcile raf tui "he comes out"
+ pregnant landlord saskia "is late"
- reveal saskia landlord "sit on the fence"
- propose landlord saskia "his name with the accent"
- engaged.start landlord saskia "keep her own name"

== 11 Yiayia
[Yiayia](yiayia) is dying, for the fourth time. [She](yiayia) wants to see [her](yiayia) ring on somebody. [Barb](barb), [her](yiayia) [daughter](barb), gives [her](yiayia) the two halves on a saucer. The old [lady](yiayia) laughs till the monitor protests, and then, between two breaths, is gone. At the wake [Dougie](dougie) can't get past the second line of the eulogy, and somebody takes the page from [him](dougie) and reads the rest, in a courtroom voice that cracks in one place only. [Mei](mei) means to slip away after. [He](dougie) holds on to [her](mei) sleeve. "The [cat](cat) misses [you](mei)," [he](dougie) says. "The [cat](cat) hates [me](mei)," [she](mei) says.
- ill yiayia "dying"
- parent yiayia barb "daughter"
- happy yiayia "laughs"
+ die yiayia "is gone"
- sad dougie "can't get past"
- help mei dougie "reads the rest"
- reconcile? dougie mei "holds on to her sleeve"
- love dougie mei "misses you"

== 12 Bond Returned
Moving day, and nobody moves. [Krstić](landlord), a [husband](landlord) of one hour, signs the terrace over to [his](landlord) [tenants](dougie+tui) as a wedding present from himself to everybody. [Tui](tui) and [Raf](raf) take the front room. In the middle of the tarantella [Saskia](saskia) grabs the nearest hand, which is [her](saskia) [ex](dougie)'s, and breaks two fingers of it; [Con](baby) is born in the shed, by torchlight, [his](baby) own [mother](saskia) having refused the house to the end. [Dougie](dougie) proposes with [his](dougie) other hand, and with half a ring. [Mei](mei) has had the other half all week. Hope, says [Tui](tui), is two fridges.
- wedding landlord saskia "a husband of one hour"
- gift landlord dougie+tui "signs the terrace over"
- move raf+tui "take the front room"
- ex dougie saskia "her ex's"
- injure dougie saskia "breaks two fingers"
+ birth saskia baby "is born in the shed"
- parent saskia baby "mother"
+ propose dougie mei "proposes"
- engaged.start dougie mei "the other half"
