%series Hut at the Second Saddle
%lang en
%genre drill: everyday and adventure series about a mountain hut in Slovenia, encyclopaedia episode summaries
%cast darja | Darja Kos; Darja | f
%cast tone | Tone Kos; Tone; Kos | m
%cast neza | Neža; Neža Kos | f
%cast blaz | Blaž; Blaž Rupnik; Rupnik | m
%cast emil | Emil | m
%cast amara | Amara Diallo; Amara | f
%cast gretchen | Gretchen | f
%cast pilot | Metod | m
%cast mira | Mira; Mira Rupnik | f
%cast brother | Klemen; Klemen Kos | m
%cast painter | Signor Volpe; Volpe | m
%cast kid | Vid | m
%cast emilmum | - | f
%cast french | - | m

== 1
For thirty summers [Tone Kos](tone) and [Darja](darja), [his](tone) [wife](darja), have kept the hut at the second saddle, and for thirty summers the hut at the first has been kept by [Blaž Rupnik](blaz), [who](blaz) wanted both the second hut and the second [innkeeper](tone)'s [bride](darja). This June the old [rivals](blaz+tone) each engage a helper. [Rupnik](blaz)'s is called [Emil](emil) and is afraid of heights; the [Koses](darja+tone)' is [Amara Diallo](amara), from [Dakar](@dakar), [who](amara) has never seen snow. The two [beginners](amara+emil) meet on the path, each on the way to the wrong hut.
- married darja tone "wife"
- love.past blaz darja "wanted both"
+ enemy blaz tone "rivals"
- hire emil blaz "engage"
- hire amara darja+tone "engage"
- sad emil "afraid of heights"
+ meet amara emil "meet on the path"
== 2
[Neža](neza), the [Koses](darja+tone)' [daughter](neza), comes up from [Ljubljana](@ljubljana) with [her](neza) [girlfriend](gretchen), an Austrian [geologist](gretchen), and introduces [her](gretchen) as a lodger. [Tone](tone) believes it and gives the [lodger](gretchen) the room over the stable. [Darja](darja), [who](darja) believes nothing, puts two hot-water bottles in it. In the night the [Austrian](gretchen) is kept awake by the mule, the [daughter](neza) of the house by [her](neza) conscience. "Tell [him](tone)," says [Gretchen](gretchen). [Neža](neza) says: tomorrow. It is what [she](neza) has been saying since Easter.
- parent darja+tone neza "daughter"
- travel gretchen+neza "comes up"
+ couple gretchen neza "girlfriend"
- betray neza darja+tone "as a lodger"
- discover darja gretchen+neza "believes nothing"
- reveal? neza tone "Tell him"
== 3
[Amara](amara) carries bread to [Rupnik](blaz)'s by mistake, and is asked in by the [helper](emil) [who](emil) ought to have carried it to [hers](amara). [He](emil) shows [her](amara) how to walk on scree, with [his](emil) eyes shut. [Blaž](blaz) finds [them](amara+emil) laughing and drives the [girl](amara) from [his](blaz) door; nobody from the second saddle has crossed it since [his](blaz) [sister](mira) did, to marry a [Kos](brother). [That one](brother) was [Tone](tone)'s [brother](brother), [Klemen](brother), [who](brother) went down the north face in 1994 with [Rupnik](blaz) holding the rope.
- invite emil amara "asked in"
- advisor emil amara "shows her"
+ flirt amara emil "laughing"
- reject blaz amara "drives the girl"
- sibling blaz mira "sister"
- wedding.past brother mira "marry a Kos"
- sibling brother tone "brother"
+ die.past brother "went down"
== 4
[Tone](tone) blames [Blaž](blaz). [Blaž](blaz) blames the rope. [Mira](mira) blames nobody. [She](mira) is [Klemen](brother)'s [widow](mira). [She](mira) lives in the valley. [Metod](pilot) flies over it. [Metod](pilot) flies the rescue helicopter. [He](pilot) waves to [Mira](mira). [She](mira) never waves to [Metod](pilot). On Sundays [she](mira) feeds [his](pilot) [son](kid). The [boy](kid) loves [Mira](mira). [His](kid) name is [Vid](kid).
+ accuse tone blaz "blames"
- accuse! mira _ "blames nobody"
- married.past brother mira "widow"
- flirt pilot mira "waves"
- reject mira pilot "never waves"
- parent pilot kid "son"
- help mira kid "feeds"
== 5
A [painter](painter) from [Trieste](@trieste), [Signor Volpe](painter), takes a bed for one night and stays for eleven, during which [he](painter) draws [Darja](darja) at the stove, [Darja](darja) at the well and [Darja](darja) asleep. It is the last of these that [Tone](tone) discovers in the guest book. The [innkeeper](tone) has never shown jealousy in [his](tone) life and does not know how it is done. [He](tone) goes to ask the only [man](blaz) on the mountain with experience. [Rupnik](blaz) pours two glasses. "[You](tone) get used to it," says [the one](blaz) [who](blaz) did not get [her](darja).
- create painter "draws"
- love? painter darja "asleep"
- discover tone painter "discovers"
+ jealous tone painter "jealousy"
- advisor blaz tone "ask the only man"
- gift blaz tone "two glasses"
- love.past blaz darja "did not get her"
== 6
[Darja](darja) finds [her](darja) [husband](tone) drunk on [his](tone) [enemy](blaz)'s bench, the [enemy](blaz) asleep on [his](tone) shoulder, and does not know which of [the two](blaz+tone) to throw water over first. What did [they](blaz+tone) drink to? To [her](darja). The [painter](painter) has asked [her](darja), in that very hour, to come with [him](painter) to [Trieste](@trieste), and [she](darja) had meant to tell [Tone](tone) about it so that [he](tone) would shout. Now [she](darja) says no to the [guest](painter), by way of an unpaid bill, and nothing to [Tone](tone), for [whom](tone) no shouting would be left.
- married darja tone "husband"
- enemy blaz tone "enemy"
+ reconcile blaz tone "asleep on his shoulder"
- celebrate blaz+tone darja "drink to"
- travel? darja painter "come with him" @trieste
+ reject darja painter "says no"
- reveal! darja tone "nothing to Tone"
== 7
A storm catches [Emil](emil) on the ridge; [he](emil) had gone to look for [Amara](amara), [who](amara) had long been home. From the lower hut [Rupnik](blaz) sets out, from the upper one [Gretchen](gretchen), [who](gretchen) knows the rock, and, since [Neža](neza) will not let [her](gretchen) go alone, [Neža](neza). The [women](gretchen+neza) get to the [boy](emil) first. [He](emil) has frozen to a ladder. [Neža](neza) climbs and ties [him](emil) to herself; the ladder gives. [They](emil+neza) are held by a single hand, the [geologist](gretchen)'s. "Tomorrow," shouts [she](gretchen) [who](gretchen) holds to [her](neza) [who](neza) hangs, "is today!"
- investigate emil amara "look for"
- help blaz emil "sets out"
- find gretchen+neza emil "get to the boy"
+ rescue neza emil "ties him to herself"
+ rescue gretchen emil+neza "single hand"
== 8
[Metod](pilot) lifts all [three](emil+gretchen+neza) off the wall, and in the hut's parlour [Neža](neza), with a bandaged head, tells [her](neza) [parents](darja+tone) whose hand it was and what else it is. [Tone](tone) asks what is to become of the room over the stable. [Darja](darja) says that the [lodger](gretchen) may keep it, but need not sleep there. [He](tone) thinks it over till supper. Then the old [man](tone) gets up, goes round the table and pours soup for [his](tone) [daughter-in-law](gretchen) before [he](tone) pours it for anyone else.
- rescue pilot emil+gretchen+neza "lifts all three"
- injure neza "bandaged head"
- parent darja+tone neza "parents"
+ reveal neza darja+tone "tells her parents"
- couple gretchen neza "what else it is"
- kin gretchen tone "daughter-in-law"
- help tone gretchen "pours soup"
== 9
[Emil](emil) lies in hospital in the valley with two black toes. [Amara](amara) sits beside [him](emil) until [his](emil) [mother](emilmum), a [judge](emilmum), comes in and mistakes [her](amara) for the cleaner. [Amara](amara) empties the basket, wishes the [lady](emilmum) a good day and goes. The [patient](emil), waking, finds the wrong [woman](emilmum) on the chair. [He](emil) learns from [Mira](mira), [who](mira) brings soup to everybody, what has happened; gets up, toes or no toes; and is overtaken at the bus stop by [his](emil) [mother](emilmum), [who](emilmum), crimson, is carrying the basket.
- injure emil "black toes"
- help amara emil "sits beside"
- parent emilmum emil "mother"
+ discover! emilmum amara "mistakes her"
- reveal mira emil "learns from Mira"
- travel? emil amara "gets up"
- sad emilmum "crimson"

== 10
It is [the elder](emilmum) [who](emilmum) gets on the bus. The [judge](emilmum) rides up to the last stop, climbs two hours in town shoes and asks the [Senegalese](amara) for [her](amara) pardon before a full terrace. [Amara](amara) lets [her](emilmum) sit down first. [They](amara+emilmum) talk about [Emil](emil) as a child. When the [mother](emilmum) descends again, in [Amara](amara)'s boots, [she](emilmum) meets [Rupnik](blaz), [who](blaz) has not spoken with a woman since the snow melted, and asks [him](blaz) whether [he](blaz), too, has something to apologise for. [He](blaz) has had it ready for thirty years.
- travel emilmum "climbs two hours"
+ reconcile amara emilmum "pardon"
- gift amara emilmum "boots"
- parent emilmum emil "mother"
+ meet blaz emilmum "meets Rupnik"
- reconcile? _ blaz "ready for thirty years"

== 11
It is for [Mira](mira). [He](blaz) goes down to [his](blaz) [sister](mira) and lays the rope on the table: it had not broken. [Klemen](brother) had cut it, because [he](brother) saw that it would pull down the [man](blaz) [who](blaz) held it. [Blaž](blaz) had let himself be called a murderer sooner than have [her](mira) know that [her](mira) [husband](brother) chose. [She](mira) has known, says the [widow](mira). [She](mira) was with the glass at the window. [She](mira) only wondered when [her](mira) [brother](blaz) would come. On the stairs stands [Metod](pilot) with flowers, and understands that it is not the day.
- sibling blaz mira "sister"
+ reveal blaz mira "lays the rope"
- rescue.past brother blaz "had cut it"
- accuse.past _ blaz "murderer"
- kill! blaz brother "murderer"
- married.past brother mira "husband"
+ discover.past mira brother "has known"
- love pilot mira "flowers"

== 12
[Tone](tone) hears it from [Neža](neza), [who](neza) has it from the [pilot](pilot)'s [boy](kid). The [man](blaz) [he](tone) has cursed for half [his](tone) life was the [one](blaz) [his](tone) [brother](brother) died to save. [He](tone) takes the second key of the second hut from the nail, carries it down to the first, and hangs it there, beside the rope. [Blaž](blaz) says that [he](blaz) has no need of it. It is not a question of need, says [Kos](tone). That evening [Darja](darja) counts three heads at table where there have been two, and takes out a third napkin ring.
- reveal kid neza "has it from"
- reveal neza tone "hears it"
- parent pilot kid "pilot's boy"
- sibling brother tone "brother"
- rescue.past brother blaz "died to save"
- gift tone blaz "second key"
+ reconcile blaz tone "hangs it there"
- invite darja blaz "third napkin ring"

== 13
With the first snow comes [Amara](amara)'s [fiancé](french), of [whom](french) nobody had heard. [He](french) is from [Lyon](@lyon) and has a return ticket for two. [Emil](emil) congratulates [them](amara+french) and goes to chop wood that has been chopped. [She](amara) stands between the [man](french) [who](french) has waited and the [one](emil) [who](emil) has never asked. [Gretchen](gretchen), from the stable door, remarks that tomorrow is a long way off. So [Amara](amara) returns a ring to [the former](french) and an axe to [the latter](emil). "Ask," [she](amara) tells [him](emil). [He](emil) asks if [she](amara) is cold.
- engaged amara french "fiancé"
- travel? amara+french "return ticket"
- sad emil "chopped"
- advisor gretchen amara "remarks"
+ breakup amara french "returns a ring"
+ couple.start amara emil "Ask"

== 14
[Vid](kid) is ten on the last day of the season. At [his](kid) feast in the upper hut sit the [judge](emilmum) and [Rupnik](blaz), on the same bench, with the same blanket; [Neža](neza) and the [geologist](gretchen), [whom](gretchen) the valley now calls the young [landlady](gretchen); and [Emil](emil), on the balcony, with [his](emil) eyes open. When the [pilot](pilot) goes out to [his](pilot) machine, [Mira](mira) steps to the window. [Metod](pilot) waves, as [he](pilot) always does. The [boy](kid) lifts [her](mira) arm a little way, and then [she](mira) does the rest herself.
+ celebrate _ kid "feast"
- couple.start blaz emilmum "same blanket"
- couple gretchen neza "young landlady"
- hire gretchen "landlady"
- recover emil "eyes open"
- parent pilot kid "boy"
+ flirt mira pilot "does the rest"
