%series Uncle Bonifacio's Boat
%lang en
%genre inheritance comedy on a Philippine island, soap digest
%cast lualhati | Lualhati Reyes; Lualhati; Hati | f
%cast cristeta | Cristeta Reyes; Cristeta; Tetay | f
%cast jojo     | Jojo Bautista; Jojo | m
%cast anders   | Anders Holm; Anders; Holm | m
%cast boni     | Bonifacio Reyes; Bonifacio | m
%cast ligaya   | Ligaya | f
%cast dodong   | Captain Dodong; Dodong | m
%cast perla    | Judge Perla Ocampo; Perla; Ocampo | f
%cast kiko     | Kiko | m
%cast nonoy    | Nonoy Bautista; Nonoy | m
%cast baby     | Bituin | f
%cast chefs    | - | n
%cast dbro     | - | m
%cast mayor    | - | m

== 1
[Bonifacio Reyes](boni), [owner](boni) of the only ferry to Isla Tanglaw, has died at ninety, and [his](boni) two [nieces](cristeta+lualhati) get a half each. [Lualhati](lualhati) is a schoolteacher and cannot swim. [Cristeta](cristeta), [her](lualhati) [cousin](cristeta), is back from [Dubai](@dubai) with red nails and no husband, having caught [him](nonoy) with the cook. The [cousins](cristeta+lualhati) last met at a wedding that didn't take place: [Cristeta](cristeta) had gone off with the [groom](nonoy). "[You](lualhati) look well," says the [homecomer](cristeta). "[You](cristeta) look divorced," replies [Hati](lualhati).
- die.past boni "has died"
- kin boni cristeta+lualhati "nieces"
+ find cristeta+lualhati "a half each"
- kin cristeta lualhati "cousin"
+ return cristeta "back from"
- cheat.past nonoy cristeta "with the cook"
- discover.past cristeta nonoy "having caught"
- wedding.past! lualhati nonoy "didn't take place"
- betray.past cristeta lualhati "gone off"
- ex cristeta nonoy "divorced"

== 2
The first [mate](jojo), [Jojo Bautista](jojo), is the [jilter](nonoy)'s younger [brother](jojo) and has put up with a lot for it. [He](jojo) adores [Lualhati](lualhati) from a distance of one deck. [Cristeta](cristeta) wants to sell to [Anders Holm](anders), a Danish hotel [man](anders); [Lualhati](lualhati) would rather drown. A coin is tossed. It lands in the harbour. The [Dane](anders), asked to wait for the tide, takes the cabin next to [Tetay](cristeta)'s, knocks to borrow a fuse, and stays for mango. [Captain Dodong](dodong), [who](dodong) has steered drunk for forty years, toasts [them](anders+cristeta) through the porthole.
- sibling jojo nonoy "brother"
+ love jojo lualhati "adores"
- colleague dodong jojo "first mate"
- quarrel cristeta lualhati "would rather drown"
- neighbour.start anders cristeta "next to"
- meet anders cristeta "knocks"
+ date anders cristeta "stays for mango"
- celebrate dodong anders+cristeta "toasts"

== 3
A squall, a sandbank, sixty passengers and a pig. [Dodong](dodong) is out cold under the wheel. [Jojo](jojo) brings the boat off with [Lualhati](lualhati) reading [him](jojo) the chart, and for the length of an hour [the two](jojo+lualhati) of [them](jojo+lualhati) are of one mind. Ashore [she](lualhati) kisses the nearest cheek; it is the [mate](jojo)'s. [She](lualhati) puts it down to relief. [He](jojo) puts it in [his](jojo) diary. The [captain](dodong), sober and ashamed, hands in [his](dodong) cap, and it falls, by the vote of the sixty, to [Jojo](jojo). The pig abstains.
- ill dodong "out cold"
+ rescue jojo+lualhati _ "brings the boat off"
- kiss jojo lualhati "kisses the nearest cheek"
- happy lualhati "relief"
- create jojo "diary"
- sad dodong "ashamed"
- quit dodong "hands in his cap"
+ hire jojo "vote of the sixty"

== 4
[Ligaya](ligaya) sells tickets. [Ligaya](ligaya) is married to [Dodong](dodong). [Dodong](dodong) hides the rum; [Ligaya](ligaya) finds the rum. [Cristeta](cristeta) helps [Ligaya](ligaya) pour. [Kiko](kiko) is [their](dodong+ligaya) [grandson](kiko). [Kiko](kiko) copies [his](kiko) homework from [Lualhati](lualhati)'s own book. [Lualhati](lualhati) scolds [Kiko](kiko). [Kiko](kiko) cries on [Anders](anders). [Anders](anders) does the homework. [Lualhati](lualhati) scolds [Anders](anders). From the gangway [Cristeta](cristeta) watches [Anders](anders) laugh. [Cristeta](cristeta) does not like it. [Lualhati](lualhati) took nothing from [her](cristeta), yet.
- married dodong ligaya "married to"
- find ligaya "finds the rum"
- help cristeta ligaya "helps Ligaya"
- kin dodong+ligaya kiko "grandson"
- advisor lualhati kiko "scolds Kiko"
- sad kiko "cries"
- help anders kiko "does the homework"
- quarrel anders lualhati "scolds Anders"
+ jealous cristeta lualhati "does not like it"

== 5
Enter, off the noon boat and in dark glasses, [Nonoy Bautista](nonoy), the [man](nonoy) [who](nonoy) has been the ruin of both [heiresses](cristeta+lualhati). [He](nonoy) is broke and [he](nonoy) is sorry, particularly the former. [His](nonoy) [brother](jojo) carries [his](nonoy) bag and says nothing. [His](nonoy) former [wife](cristeta) throws [him](nonoy) out of the ticket office. [His](nonoy) former [fiancée](lualhati) gives [him](nonoy) a chair, a fan and ten minutes; [she](lualhati) has been waiting for that apology for twelve years, and it turns out to be rather well made. In the wheelhouse [Jojo](jojo) grips the wheel of a boat at anchor.
+ return nonoy "off the noon boat"
- betray.past nonoy cristeta+lualhati "ruin"
- sibling jojo nonoy "brother"
- help jojo nonoy "carries his bag"
- ex cristeta nonoy "former wife"
- reject cristeta nonoy "throws him out"
- engaged.past lualhati nonoy "former fiancée"
+ reconcile lualhati nonoy "apology"
- jealous jojo nonoy "grips the wheel"

== 6
The [cousins](cristeta+lualhati)' case comes up before [Judge Perla Ocampo](perla), [who](perla) hasn't smiled since [her](perla) bar exam. [She](perla) rules that the boat may not be sold for a year and a day, during which both [owners](cristeta+lualhati) must live aboard. One bunk! [Cristeta](cristeta) snores; [Lualhati](lualhati) hums psalms. By the third night [they](cristeta+lualhati) have drawn a chalk line and by the fifth [they](cristeta+lualhati) are giggling across it like girls, about [Nonoy](nonoy), of all subjects. Did [he](nonoy) sing to [you](cristeta), too? [He](nonoy) sang flat. In the dark [Tetay](cristeta) says that [she](cristeta) is sorry. The humming stops, and a hand comes over the chalk.
- enemy cristeta lualhati "case"
+ housemate.start cristeta lualhati "live aboard"
- betray.past nonoy cristeta+lualhati "sing to you, too"
- happy cristeta+lualhati "giggling"
+ reconcile cristeta lualhati "says that she is sorry"

== 7
[Nonoy](nonoy) hasn't come for forgiveness. [He](nonoy) has come for the other half. [Kiko](kiko), fishing under the pier, hears [him](nonoy) promise the [mayor](mayor) the landing rights once [he](nonoy) is married to the [teacher](lualhati). The [boy](kiko) runs to [his](kiko) [grandmother](ligaya), [Ligaya](ligaya) runs to [Jojo](jojo), and [Jojo](jojo), [who](jojo) could have [his](jojo) [rival](nonoy) out of the way with a single sentence, can't bring it over [his](jojo) lips; the [liar](nonoy) is [his](jojo) own blood, and [Hati](lualhati) looks so happy. At sunset [Nonoy](nonoy) kneels on the foredeck. [She](lualhati) says [she](lualhati)'ll sleep on it.
- betray nonoy lualhati "other half"
- wedding? lualhati nonoy "married to"
+ discover kiko mayor+nonoy "hears him promise"
- kin kiko ligaya "grandmother"
- reveal kiko ligaya "runs to his grandmother"
- enemy jojo nonoy "rival"
- reveal! jojo lualhati "can't bring"
- sibling jojo nonoy "own blood"
- happy lualhati "happy"
+ propose nonoy lualhati "kneels"

== 8
[She](lualhati) sleeps on it, one bunk below [Cristeta](cristeta), [who](cristeta) once said yes to that very question and knows the foredeck, too. There's nothing for it: the [elder](cristeta) wakes the [younger](lualhati) and tells [her](lualhati) about the cook in [Dubai](@dubai), about the loans, and about the bruise [she](cristeta) never explained at Christmas. [Lualhati](lualhati) listens with [her](lualhati) hand over [her](lualhati) mouth. At breakfast [she](lualhati) gives [Nonoy](nonoy) [her](lualhati) answer, [her](lualhati) ring finger, and the contents of the coffee pot. [He](nonoy) runs for the plank. [Somebody](jojo) has pulled it in. It's [Jojo](jojo), and [he](jojo) is whistling.
- propose.past nonoy cristeta "that very question"
+ reveal cristeta lualhati "tells her about"
- attack.past nonoy cristeta "bruise"
+ reject lualhati nonoy "her answer"
- attack lualhati nonoy "coffee pot"
- flee nonoy lualhati "runs for the plank"
- happy jojo "whistling"

== 9
A calm week. The ferry is painted yellow, the pig has a litter, nobody marries anyone. [Anders](anders), recalled to [Copenhagen](@copenhagen) for want of results, packs very slowly. [Cristeta](cristeta) irons [his](anders) shirts, all nine, and scorches the last on purpose. [He](anders) can't possibly travel in that, [she](cristeta) says. [Judge Ocampo](perla), inspecting the bunk, finds the [Dane](anders) in it, without a shirt, and the [joint owner](cristeta) holding an iron. There's no law against it. [She](perla) goes up on deck, and [Dodong](dodong), dry for two months, swears that [he](dodong) saw the [judge](perla) smile.
- travel? anders "recalled" @copenhagen
- help cristeta anders "irons his shirts"
- betray cristeta anders "on purpose"
+ sex anders cristeta "in it"
- discover perla anders+cristeta "finds the Dane"
- recover dodong "dry for two months"
- happy perla "smile"

== 10
Thrown out of every house on the island, [Nonoy](nonoy) takes to the mangroves and one night unties the ferry. [Kiko](kiko) is asleep on board. The current has [them](kiko+nonoy) at the reef by the time [Ligaya](ligaya) screams. It's [Lualhati](lualhati) [who](lualhati) is nearest, and [Lualhati](lualhati), [who](lualhati) cannot swim, swims. [She](lualhati) gets a rope to the [boy](kiko); [Jojo](jojo), right behind [her](lualhati) in a canoe, gets one round [her](lualhati); and [Nonoy](nonoy), with the hull filling under [him](nonoy), is pulled out last, by the [brother](jojo) [he](nonoy) had just robbed. [They](jojo+nonoy) don't speak. One of [them](jojo+nonoy) shivers, and the [other](jojo) gives [him](nonoy) [his](jojo) coat.
- steal nonoy cristeta+lualhati "unties the ferry"
- abduct nonoy kiko "asleep on board"
- sad ligaya "screams"
+ rescue lualhati kiko "rope to the boy"
- rescue jojo lualhati "round her"
- rescue jojo nonoy "pulled out"
- sibling jojo nonoy "brother"
- gift jojo nonoy "gives him his coat"

== 11
[Nonoy](nonoy) gets three years from the [judge](perla), and takes it like someone who has at last been given a bed. The boat is a wreck, and the insurance lapsed with the old [uncle](boni). So [Anders](anders) puts in the money that had been meant for the hotel. [His](anders) [employers](chefs) sack [him](anders) by fax. [He](anders) frames it. [Jojo](jojo), in the meantime, has lent [Hati](lualhati) [his](jojo) diary, by mistake, between two tide tables; [she](lualhati) returns it with the grammar corrected and, on the last page, in red ink, the words: See [me](lualhati).
- arrest perla nonoy "three years"
- lose cristeta+lualhati "a wreck"
- kin boni cristeta+lualhati "uncle"
+ help anders cristeta+lualhati "puts in the money"
- quit anders chefs "sack him"
- gift jojo lualhati "lent"
- love jojo lualhati "diary"
+ invite lualhati jojo "See me"

== 12
A year and a day. The yellow ferry makes its maiden trip under a new name, [Bonifacio](*bonifacio), with two [brides](cristeta+lualhati) aboard and a [baby](baby) [who](baby) won't wait for the harbour. [Cristeta](cristeta), in white and in labour, says [her](cristeta) vows between two pains; the [bridegroom](anders) says [his](anders) in Danish, out of fright. [Ligaya](ligaya) delivers [Bituin](baby) on the foredeck. In the confusion nobody has noticed that the other [pair](jojo+lualhati) are married as well: the [teacher](lualhati) and the [captain](jojo) did it themselves, at the wheel, with [Judge Ocampo](perla) nodding from the ladder, and [her](perla) hand, if [Kiko](kiko) is to be believed, in [Dodong](dodong)'s [brother](dbro)'s.
+ wedding anders cristeta "vows"
- sad anders "fright"
+ birth cristeta baby "delivers"
- help ligaya cristeta "delivers Bituin"
- wedding jojo lualhati "married as well"
- date? dbro perla "her hand"
- sibling dbro dodong "brother"
