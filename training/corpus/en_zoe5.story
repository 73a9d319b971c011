%series The Winter of the Mules
%lang en
%genre wartime drama: a mountain village in Epirus, 1943, sober encyclopaedia table
%cast fotini  | Fotini Zerva; Fotini | f
%cast thanos  | Thanos Zervas; Thanos | m
%cast areti   | Areti | f
%cast stavros | Stavros | m
%cast papa    | Father Kosmas; Kosmas | m
%cast lenio   | Lenio | f
%cast byron   | Captain Byron Sayle; Sayle; Byron | m
%cast davy    | Davy Pugh; Pugh; Davy | m
%cast kurt    | Lieutenant Kurt Hessel; Hessel; Kurt | m
%cast yanna   | Yanna | f
%cast mayor   | Lambros | m
%cast sotiris | Sotiris | m
%cast baby    | - | f
%cast woman   | - | f

== 1 The Parachute
[Fotini Zerva](fotini), the village [teacher](fotini), [whose](fotini) [husband](thanos) [Thanos](thanos) has not been heard of since the retreat, finds two [Englishmen](byron+davy) hanging in the [priest](papa)'s walnut tree. [One](byron), [Captain Byron Sayle](byron), has a broken ankle; the [other](davy), [Davy Pugh](davy), insists that [he](davy) is Welsh. [She](fotini) and [her](fotini) [mother-in-law](areti), [Areti](areti), hide [them](byron+davy) in the loft. The [mayor](mayor), [Lambros](mayor), [who](mayor) drinks with the occupiers, has promised a sack of flour for every parachutist. [His](mayor) [daughter](lenio) [Lenio](lenio) sees silk on the washing line and asks for a piece.
- married fotini thanos "husband"
+ find fotini byron+davy "finds"
- injure byron "broken ankle"
- kin areti fotini "mother-in-law"
+ help areti+fotini byron+davy "hide them"
- friend _ mayor "drinks with the occupiers"
- gift? mayor _ "promised a sack"
- parent mayor lenio "daughter"
- discover lenio "sees silk"

== 2 The Loft
The [doctor](yanna) is two valleys away, and a woman; [Yanna](yanna) comes with [her](yanna) mule, sets the ankle of the [captain](byron) without chloroform and stays for soup. [Areti](areti) has not forgiven [her](yanna) for having broken off [her](yanna) engagement to [Areti](areti)'s younger [son](stavros), [Stavros](stavros), [who](stavros) took to the hills out of grief, or so [his](stavros) [mother](areti) tells it. The [Welshman](davy) learns ten words of Greek from [Lenio](lenio), eight of them for parts of the face. [Her](lenio) [father](mayor) entertains [Lieutenant Kurt Hessel](kurt) at the same hour and on the other side of the wall.
- advisor yanna byron "doctor"
- treat byron yanna "sets the ankle"
- reconcile! areti yanna "not forgiven"
- breakup.past yanna stavros "broken off"
- parent areti stavros "younger son"
- flee.past stavros yanna "took to the hills"
- sad stavros yanna "grief"
+ flirt davy lenio "parts of the face"
- parent mayor lenio "father"
- invite mayor kurt "entertains"

== 3 Name Day
On the name day of [Father Kosmas](papa) the whole village dances, including [Hessel](kurt), [who](kurt) was a [botanist](kurt) and asks the [teacher](fotini) for the names of flowers. [She](fotini) gives [him](kurt) wrong ones. From the loft [her](fotini) [lodger](byron) watches the [German](kurt) bend over [her](fotini) hand and finds, to [his](byron) annoyance, that [his](byron) ankle is not what hurts. [Stavros](stavros) comes down at midnight with snow on [his](stavros) cape, embraces [his](stavros) [mother](areti), hears who has set whose bones, and goes out to the stable, where the [doctor](yanna) is saddling up. [They](stavros+yanna) speak of the mule.
- celebrate papa "name day"
+ flirt kurt fotini "bend over her hand"
- betray fotini kurt "gives him wrong ones"
- housemate byron fotini "lodger"
- jealous byron kurt "ankle is not what hurts"
- return stavros "comes down"
- parent areti stavros "mother"
- ex stavros yanna "who has set whose bones"

== 4 Short Days
Snow falls. [Lenio](lenio) loves [Davy](davy). [Davy](davy) loves [Lenio](lenio) and cheese. [Kosmas](papa) knows about [Davy](davy). [Kosmas](papa) prays for [Davy](davy), in Greek. [Sotiris](sotiris) herds goats. [Sotiris](sotiris) wants [Lenio](lenio), and [Lambros](mayor) wants goats. [The two](mayor+sotiris) shake hands. Nobody asks [Lenio](lenio). Will [Yanna](yanna) ride home tonight? [Yanna](yanna) stays with [Stavros](stavros). [Areti](areti) hears [them](stavros+yanna) laugh in the stable. [She](areti) lays a second bowl.
- love lenio davy "loves"
- love davy lenio "loves"#2
- discover papa davy "knows about Davy"
- love sotiris lenio "wants Lenio"
+ engaged? lenio sotiris "shake hands"
+ reconcile stavros yanna "stays with"
- sex stavros yanna "stays with"
- discover areti stavros+yanna "hears them laugh"
- reconcile areti yanna "second bowl"

== 5 The Goatherd
[Lenio](lenio) tells the [man](sotiris) [her](lenio) [father](mayor) has picked for [her](lenio) that [she](lenio) would sooner marry one of [his](sotiris) goats. The spurned [goatherd](sotiris) follows [her](lenio) through the snow to the [teacher](fotini)'s house and sees, through a knothole, the [foreigner](davy) with [his](davy) arms around [her](lenio) waist. [He](sotiris) could have the flour. [He](sotiris) goes instead to the [priest](papa), [who](papa) keeps [him](sotiris) on [his](sotiris) knees till dawn and makes [him](sotiris) swear silence. Yet by noon [Hessel](kurt) is at [Fotini](fotini)'s door. [He](kurt) has brought [her](fotini) a Greek flora, inscribed.
- parent mayor lenio "father"
+ reject lenio sotiris "sooner marry"
- discover sotiris davy+lenio "sees"
- couple davy lenio "around her waist"
- reveal sotiris papa "goes instead"
- investigate sotiris lenio "follows her"
- reveal! sotiris _ "swear silence"
- travel kurt "at Fotini's door"
- gift kurt fotini "a Greek flora"

== 6 Flour
The [captain](byron), on [his](byron) feet again, wants the bridge blown, and [Stavros](stavros)'s band is to help [him](byron). [The two](byron+stavros) cannot stand each other: [one](byron) has the dynamite, the [other](stavros) the men. In the kitchen [Fotini](fotini) and [her](fotini) [guest](byron) quarrel as well, over whether [she](fotini) may go on seeing the [botanist](kurt), and it ends against the flour bin, with white hands on [her](fotini) black back. [She](fotini) is a married woman, [she](fotini) says afterwards. [Areti](areti), [whose](areti) [son](thanos) [she](fotini) is married to, brushes the flour off in silence.
- recover byron "on his feet"
- enemy byron stavros "cannot stand"
- boss stavros _ "Stavros's band"
- help? stavros byron "help him"
- quarrel byron fotini "quarrel"
- jealous byron kurt "go on seeing"
+ sex byron fotini "against the flour bin"
- cheat fotini thanos "against the flour bin"
- married fotini thanos "married woman"
- discover areti byron+fotini "brushes the flour off"
- parent areti thanos "son"

== 7 The Bridge
The bridge goes up, with a train on it. [Pugh](davy), [who](davy) lit the fuse, is shot through the lung; the [goatherd](sotiris) [who](sotiris) had every reason to leave [him](davy) there carries [him](davy) four hours over the ice to [Yanna](yanna). In reprisal the [lieutenant](kurt) has orders to take ten men. [He](kurt) takes nine and, for the tenth, the [priest](papa), [who](papa) has volunteered for a [father](mayor) of one [girl](lenio), namely [Lambros](mayor). The [mayor](mayor) weeps on [his](mayor) own doorstep. [Lenio](lenio) steps over [him](mayor) on [her](lenio) way to the wounded [man](davy).
+ attack davy _ "lit the fuse"
- injure davy "shot through the lung"
+ rescue sotiris davy "carries him"
- boss _ kurt "has orders"
- arrest kurt papa "takes nine"
- rescue papa mayor "volunteered"
- parent mayor lenio "father"
- sad mayor "weeps"
- quarrel lenio mayor "steps over him"

== 8 Ten Candles
The ten sit in the school. [Fotini](fotini) goes to [Hessel](kurt). [She](fotini) begs for [Kosmas](papa). "Marry [me](kurt) after the war," says [Hessel](kurt). [She](fotini) lets [him](kurt) kiss [her](fotini). [He](kurt) lets the nine go, but not [Kosmas](papa). [Kosmas](papa) dies at six. [His](papa) last word is a joke. [Sayle](byron) hears of the kiss. [He](byron) calls [Fotini](fotini) a name. [She](fotini) calls [him](byron) a worse one. [Lambros](mayor) burns [his](mayor) flour. Frost is all that blooms.
- help? fotini papa "begs for"
- propose kurt fotini "after the war"
- kiss fotini kurt "kiss her"
- rescue kurt _ "lets the nine go"
+ die papa "dies at six"
- discover byron fotini+kurt "hears of the kiss"
+ quarrel byron fotini "calls Fotini a name"
- sad mayor "burns his flour"

== 9 A Stranger at the Spring
A [beggar](thanos) with a beard to [his](thanos) belt sits at the spring for two days before [Areti](areti), come for water, lets the jar fall. [Thanos](thanos) has walked from a camp in [Thrace](@thrace). [Fotini](fotini) washes [her](fotini) [husband](thanos)'s feet, in the kitchen where the flour bin stands, and tells [him](thanos) nothing. [He](thanos) asks nothing: [he](thanos) had a [woman](woman) in [Drama](@drama) himself. [Byron](byron) has moved to the cave, where [Stavros](stavros), [who](stavros) of all people knows what it is to be left, pours [his](stavros) old [enemy](byron) a drink. And [Yanna](yanna)? Since Sunday the [doctor](yanna) cannot bear the smell of mule.
+ return thanos "walked from a camp"
- find areti thanos "lets the jar fall"
- married fotini thanos "husband"
- reveal! fotini thanos "tells him nothing"
- affair.past thanos woman "had a woman"
- cheat.past thanos fotini "had a woman"
- move byron "moved to the cave"
- breakup.past yanna stavros "to be left"
- help stavros byron "pours"
+ friend.start byron stavros "pours"
- enemy.past byron stavros "old enemy"
- pregnant yanna stavros "smell of mule"

== 10 The Widow's Portion
[Lambros](mayor) blesses, if that is the word, [his](mayor) [daughter](lenio)'s marriage to the [Welshman](davy), which, for want of a priest, is performed by the [captain](byron) with a hymn book. The rejected [suitor](sotiris) plays the clarinet. Between two dances the late-come [husband](thanos) asks [his](thanos) [brother](stavros) outright which of the two [Englishmen](byron+davy) it was. [Stavros](stavros), [who](stavros) never could lie, looks at the floor. [Thanos](thanos) walks up to [Byron](byron), and everyone waits for the knife; [he](thanos) holds out tobacco. "[You](byron) kept the roof on," [he](thanos) says. That night [he](thanos) sleeps in [his](thanos) [mother](areti)'s room.
- reconcile lenio mayor "blesses"
- parent mayor lenio "daughter's"
+ wedding davy lenio "marriage"
- reject.past lenio sotiris "rejected"
- create sotiris "plays the clarinet"
- sibling stavros thanos "brother"
- discover thanos byron+fotini "which of the two"
- attack? thanos byron "the knife"
- gift thanos byron "holds out tobacco"
- help.past byron fotini "kept the roof on"
- parent areti thanos "mother's"
+ breakup thanos fotini "mother's room"

== 11 Flowers, Wrongly Named
A patrol brings in [Sotiris](sotiris), and under the stick the [goatherd](sotiris) gives away the cave. [Hessel](kurt) rides up alone with a white cloth. [He](kurt) is to attack at noon, [he](kurt) says to the [man](byron) [whose](byron) kiss [he](kurt) supposes [he](kurt) stole; it is ten; and would the [captain](byron) tell the [teacher](fotini) that there is no such flower as mule's patience, [he](kurt) has looked it up. The band gets away over the ridge. The [lieutenant](kurt) is arrested by [his](kurt) own sergeant and shot at the bridge. [Fotini](fotini), [who](fotini) never loved [him](kurt), closes the school for a day.
- arrest _ sotiris "brings in"
+ betray sotiris byron+stavros "gives away"
- reveal kurt byron "he says to"
- flee byron+stavros kurt "gets away"
+ rescue kurt byron+stavros "it is ten"
- discover kurt fotini "looked it up"
- arrest _ kurt "arrested"
+ kill _ kurt "shot"
- boss kurt _ "his own sergeant"
- kiss.past fotini kurt "kiss"
- attack _ sotiris "under the stick"
- attack? kurt byron+stavros "to attack"
- love! fotini kurt "never loved him"
- sad fotini kurt "closes the school"

== 12 Thaw
The occupiers leave in October as they came, in the rain. [Yanna](yanna), wed to [Stavros](stavros) only since Easter, bears a [girl](baby) [whom](baby) [Areti](areti), [who](areti) can count, calls early. [Thanos](thanos) goes to [Drama](@drama), to the [woman](woman); [he](thanos) and [his](thanos) [wife](fotini) part at the spring with a handshake and, halfway through it, tears. The [Pughs](davy+lenio) emigrate with a cheese. [Lambros](mayor), voted out, rings the church bell. [Sayle](byron), recalled to [Cairo](@cairo), has got as far as the walnut tree when somebody throws a book at [him](byron). It is a Greek flora. "[You](byron) might stay and correct it," says the [teacher](fotini).
- wedding.past stavros yanna "wed to Stavros"
+ birth yanna baby "bears a girl"
- move thanos woman "goes to Drama" @drama
- married fotini thanos "wife"
+ breakup fotini thanos "part"
- sad fotini+thanos "tears"
- move davy+lenio "emigrate"
- quit mayor "voted out"
- travel? byron "recalled" @cairo
- attack fotini byron "throws a book"
- move? byron fotini "stay"
