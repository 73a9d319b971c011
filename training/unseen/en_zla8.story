%series Graveyard Shift at Halo-Halo
%lang en
%genre call-centre and karaoke comedy, Quezon City, encyclopaedia episode table in a dry tone
%cast ligaya   | Ligaya Santos; Ligaya; Gaya | f
%cast dodong   | Dodong Reyes; Dodong | m
%cast marivic  | Marivic Santos; Marivic | f
%cast grant    | Grant Pruitt; Grant; Pruitt | m
%cast jinky    | Jinky Lim; Jinky | f
%cast bong     | Bong Lim; Bong | m
%cast phoenix  | Phoenix Cruz; Phoenix | n
%cast lola     | Lola Inday; Inday | f
%cast caller   | Walter Budd; Walter | m
%cast rose     | Rose Reyes; Rose | f
%cast father   | Father Nilo; Nilo | m
%cast baker    | - | m
%cast dentist  | - | f
%cast child    | - | f
%cast nephew   | - | m
%cast baby     | Walterina | f
%cast team     | Team Tarsier | g

== 1
[Ligaya Santos](ligaya) sells cruise insurance to Americans between midnight and eight, and sings away the rest of the night at [Halo-Halo](#halohalo), the karaoke bar of [Jinky](jinky) and [Bong Lim](bong), [who](bong+jinky) have been wed for eleven years and stopped listening to each other's songs after two. The new team [leader](grant) from [Ohio](@ohio), [Grant Pruitt](grant), forbids [Team Tarsier](team) to laugh on the line. [Gaya](ligaya) laughs. [Her](ligaya) [seatmate](dodong) [Dodong Reyes](dodong), [who](dodong) would walk through fire for [her](ligaya) and has never said so, takes the blame and the deduction.
- married bong jinky "wed"
- boss grant team "leader"
- colleague dodong ligaya "seatmate"
+ love dodong ligaya "walk through fire"
- confess! dodong ligaya "never said so"
+ help dodong ligaya "takes the blame"

== 2
[Marivic](marivic), [Ligaya](ligaya)'s elder [sister](marivic), flies home from a cleaning job in [Milan](@milan) with four boxes of chocolate and no ring, the engagement to a local [baker](baker) having gone stale. [She](marivic) takes over one half of the bed that [Ligaya](ligaya) shares with [their](ligaya+marivic) [grandmother](lola), [Lola Inday](lola). At [Halo-Halo](#halohalo), [Bong](bong) dedicates a ballad to the [homecomer](marivic), [who](marivic) was [his](bong) first [crush](marivic) at sixteen, and [Jinky](jinky), at the till, snaps [her](jinky) lollipop. A deep voice asks [Ligaya](ligaya), around four, not for a policy but for the weather. Its owner is one [Walter Budd](caller), 81.
- sibling ligaya marivic "sister"
+ return marivic "flies home"
- engaged.end baker marivic "gone stale"
- move marivic ligaya+lola "takes over one half"
- housemate ligaya lola "shares with"
- kin ligaya+marivic lola "grandmother"
- love.past bong marivic "first crush"
- flirt bong marivic "dedicates a ballad"
+ jealous jinky marivic "snaps her lollipop"
- meet caller ligaya "asks Ligaya"

== 3
In a bid to win [Team Tarsier](team)'s affection, [Pruitt](grant) treats [his](grant) subordinates to a night at the bar. [He](grant) is the only [one](grant) not to notice that [Phoenix Cruz](phoenix), the floor's best [closer](phoenix), has signed up every title in the book so that [he](grant) will not get a turn. When [he](grant) does, it emerges that the [tyrant](grant) sings like an angel. [Marivic](marivic) puts down [her](marivic) fork. By the second chorus [she](marivic) has been dragged on stage, by the third [the two](grant+marivic) are holding hands, and the fourth is not in the original.
- invite grant team "treats"
- boss grant team "subordinates"
- discover! grant phoenix "not to notice"
- betray phoenix grant "signed up every title"
- create grant "sings like an angel"
+ flirt grant marivic "holding hands"

== 4
It rains for a week. The street floods. [Lola Inday](lola) sits on the table. [Dodong](dodong) comes in a boat. [He](dodong) rows to work with [Ligaya](ligaya). [Ligaya](ligaya) sleeps on the oars. [Dodong](dodong) looks at [Ligaya](ligaya). At the desk waits [Rose](rose). [Rose](rose) is [Dodong](dodong)'s [mother](rose). [Rose](rose) has found a [girl](dentist) for [Dodong](dodong). The [girl](dentist) is a dentist. [Dodong](dodong) meets the [dentist](dentist). The [dentist](dentist) finds two cavities. No one hears from [Walter](caller). [Ligaya](ligaya) dials [his](caller) number.
- rescue dodong ligaya+lola "comes in a boat"
- parent rose dodong "mother"
- couple? dentist dodong "found a girl"
+ meet dentist dodong "meets the dentist"
- treat dodong dentist "two cavities"

== 5
[Jinky](jinky), having come upon a text from [Bong](bong) to [Marivic](marivic) that begins with "Remember the jeepney", pours the contents of the till into a pillowcase and drives to a hotel in [Baguio](@baguio). The [addressee](marivic), for her part, did remember the jeepney and has replied that it was a long time ago, that [he](bong) is a husband and that [she](marivic) is spoken for: since Tuesday [Marivic](marivic) has been going out with the [boss](grant) of [her](marivic) own [sister](ligaya). [Ligaya](ligaya) is informed of it by the entire lift.
+ discover jinky bong+marivic "come upon a text"
- flirt bong marivic "Remember the jeepney"
- steal jinky bong "contents of the till"
+ breakup jinky bong "drives to"
- reject marivic bong "a long time ago"
- married bong jinky "a husband"
- couple.start grant marivic "going out with"
- boss grant ligaya "boss"
- sibling ligaya marivic "sister"
- reveal _ ligaya "informed"

== 6
What [Ligaya](ligaya) cannot forgive is not that [her](ligaya) [sister](marivic) is walking out with a [slave-driver](grant) but that the [slave-driver](grant) has started to be nice. [He](grant) brings [her](ligaya) coffee; [she](ligaya) pours it into the printer. [Phoenix](phoenix) opens a book on how long it will last and is obliged to pay out when [Marivic](marivic) discovers in the glove compartment of the company car a drawing, signed by a [child](child), of a house in [Ohio](@ohio) with three people in front of it. [Grant](grant) swears that the divorce is nearly through. "Nearly", says [Lola Inday](lola), is where the [baker](baker) was, too.
- reconcile! ligaya marivic "cannot forgive"
- sibling ligaya marivic "sister"
- couple grant marivic "walking out with"
- gift grant ligaya "brings her coffee"
- reject ligaya grant "pours it"
+ discover marivic grant "discovers"
- parent grant child "child"
- divorce? _ grant "nearly through"

== 7
At last [Walter](caller) rings, from a hospital in [Toledo](@toledo): [he](caller) has had a fall, has no kin, and would like somebody to read [him](caller) the terms and conditions. [Ligaya](ligaya) does so for six nights, paragraph by paragraph, until [Pruitt](grant), listening in, is supposed to dismiss [her](ligaya), and instead sends the others on a break so that [she](ligaya) can be heard. [Dodong](dodong) proposes to the [dentist](dentist) in a fit of despair. [She](dentist), a [woman](dentist) of method, inquires whom [he](dodong) is looking at over [her](dentist) shoulder. It is a poster, [he](dodong) says. It is not a poster.
- injure caller "a fall"
- kin! _ caller "no kin"
+ help ligaya caller "for six nights"
- quit! ligaya grant "supposed to dismiss"
- help grant ligaya "on a break"
+ propose dodong dentist "proposes"
- love dodong ligaya "not a poster"
- betray dodong dentist "It is a poster"

== 8
[Jinky](jinky) is back. [Jinky](jinky) has no money left. [Bong](bong) has kept [her](jinky) chair free. [Bong](bong) kneels on the wet floor. [Jinky](jinky) hits [Bong](bong) with a menu. Then [Jinky](jinky) sings. It is [their](bong+jinky) wedding song. [Bong](bong) takes the low part. The bar weeps. [Phoenix](phoenix) passes napkins to [Father Nilo](father). [Father Nilo](father) married [them](bong+jinky). [He](father) remembers the rain. Upstairs [Marivic](marivic) packs [Grant](grant)'s shirts. [She](marivic) throws the bag at [Grant](grant).
- return jinky "is back"
- attack jinky bong "hits"
+ reconcile bong jinky "low part"
- wedding.past bong jinky "married them"
- help phoenix father "passes napkins"
+ breakup marivic grant "packs Grant's shirts"

== 9
[Walter](caller) dies on a Sunday, in the middle of clause nineteen, having made over to [his](caller) "[girl](ligaya) at the other end" a bungalow with a lake view. A [nephew](nephew), [whom](nephew) the old [man](caller) never mentioned, contests the will and alleges that the [heiress](ligaya) talked a sick [man](caller) out of [his](caller) senses at eleven dollars a minute. [Ligaya](ligaya), [who](ligaya) is summoned before a court in [Ohio](@ohio), knows one [soul](grant) there: [Grant](grant), single, sleepless and due for leave. At the airport [Dodong](dodong) gives [her](ligaya) [his](dodong) scarf and [Grant](grant) a look.
+ die caller "dies"
- gift.past caller ligaya "made over"
- kin caller nephew "nephew"
+ accuse nephew ligaya "alleges"
- ill.past caller "sick"
- travel? ligaya "summoned" @ohio
- gift dodong ligaya "his scarf"
- jealous dodong grant "a look"

== 10
In a motel with thin walls the former [tyrant](grant) rehearses the [witness](ligaya) and falls silent in the middle of a question, for [he](grant) has become aware that for some weeks it has been the younger [sister](ligaya) [he](grant) waits up for. [He](grant) tells [her](ligaya) as much between two trucks. [She](ligaya) answers that in [her](ligaya) family one does not eat off a [sister](marivic)'s plate, and moves to a room on the other side. The judge, having had the tapes played in open court, finds for [Ligaya](ligaya), and has to borrow the bailiff's handkerchief. Nine time zones off, the jilted [dentist](dentist) sends [Dodong](dodong) a bill.
- help grant ligaya "rehearses the witness"
- love.start grant ligaya "waits up for"
- sibling ligaya marivic "younger sister"
+ confess grant ligaya "tells her as much"
- reject ligaya grant "a sister's plate"
+ find ligaya "finds for Ligaya"
- breakup dodong dentist "jilted"

== 11
[Ligaya](ligaya) sells the bungalow, hires half of [Team Tarsier](team) away and opens a line that people may ring for no reason whatever. [Dodong](dodong), offered the desk next to [hers](ligaya), declines, since another four years of that would kill [him](dodong), and, taking the microphone at [Halo-Halo](#halohalo) with [his](dodong) back to the room, says it at last to the wall. The wall is silent. [Someone](ligaya) pulls [him](dodong) round by the scarf. [Marivic](marivic), in [her](marivic) third month and ill at the smell of garlic, confides in [Lola Inday](lola), [who](lola) counts back to [Grant](grant) on [her](lola) rosary.
- hire team ligaya "hires"
+ create ligaya "opens a line"
- hire! dodong ligaya "declines"
+ confess dodong ligaya "says it at last"
- kiss? dodong ligaya "pulls him round"
- pregnant marivic grant "third month"
- ill marivic "smell of garlic"
- reveal marivic lola "confides"

== 12
[Grant](grant) lands in a typhoon, soaked, divorced and with a small [girl](child) by the hand, to be told by an old [lady](lola) with a rosary what awaits [him](grant). [He](grant) asks [Marivic](marivic) in the kitchen, on both knees, because of the ceiling; [she](marivic) lets [him](grant) stay down there for a while before [she](marivic) nods. [Father Nilo](father) reads two couples' banns in one breath: [Dodong](dodong)'s [mother](rose), having wept for the [dentist](dentist), has come round. The first to arrive, between the second couple's vows and the lechon, is [Walterina](baby). [Phoenix](phoenix), [whose](phoenix) book had it down as a Tuesday, pays out.
- travel grant "lands"
- divorce.past _ grant "divorced"
- parent grant child "small girl"
- reveal lola grant "told by an old lady"
+ propose grant marivic "both knees"
+ engaged.start grant marivic "nods"
- wedding? dodong ligaya "banns"
- wedding? grant marivic "two couples' banns"
- parent rose dodong "mother"
- sad.past rose "wept"
- reconcile dodong rose "come round"
+ birth marivic baby "arrive"
