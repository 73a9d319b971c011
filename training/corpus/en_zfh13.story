%series Upside Down Mountains
%lang en
%genre flying doctors in Papua New Guinea, breathless fan-site recaps
%cast grace   | Dr Grace Kila; Grace; Kila | f
%cast benno   | Benno Wirth; Benno; Wirth | m
%cast tavita  | Tavita | m
%cast ilsabe  | Ilsabe Wirth; Ilsabe | f
%cast cloud   | Cloudhoppers | g
%cast noah    | Noah Temu; Noah | m
%cast ruth    | Sister Ruth; Ruth | f
%cast hugh    | Hugh Pemberton; Pemberton; Hugh | m
%cast bigman  | - | m
%cast lucky   | Lucky | n
%cast miriam  | Miriam Temu; Miriam | f
%cast dentist | - | m
%cast minister | - | m
%cast mother  | - | f
%cast widower | - | m
%cast baby    | - | f

== 1 Mind the Ridge
Strap in, Hoppers! [Dr Grace Kila](grace) jumps out of a plane in the first ninety seconds because the strip at [Tolo](@tolo) is too short to land on, and by the ad break [she](grace) has taken out an appendix by torchlight. The [owner](bigman) of the appendix is the village [headman](bigman), [who](bigman) promises [her](grace) a pig. The [pilot](benno), [Benno Wirth](benno), moody, Swiss, has to circle till dusk and runs out of chocolate. Welcome to the [Cloudhoppers](cloud), four people, one plane! [Tavita](tavita), the [nurse](tavita), cannot stand heights. [Sister Ruth](ruth), [who](ruth) runs the radio, cannot stand [Benno](benno).
- travel grace "jumps out" @tolo
+ treat bigman grace "taken out an appendix"
- ill bigman "appendix"
- gift? bigman grace "promises her a pig"
- colleague benno grace "Welcome to the Cloudhoppers"
- sad tavita "cannot stand heights"
- enemy benno ruth "cannot stand Benno"

== 2 Mrs Wirth
[He](benno)'s MARRIED? A [woman](ilsabe) in white linen climbs out of the mail plane and plants a kiss on [Benno](benno)'s stubble, and it's [Ilsabe](ilsabe), [wife](ilsabe) of nine years, [whom](ilsabe) nobody on base has ever heard of. [Grace](grace) drops a tray. [She](grace) wasn't, like, interested. [She](grace) just dropped a tray. Up at [Tolo](@tolo) the [pig](lucky) arrives at the strip in person; [Tavita](tavita) names [it](lucky) [Lucky](lucky) and then can't possibly let anyone eat [it](lucky). [Ruth](ruth), cheated of [her](ruth) crackling, lets slip to [Grace](grace) that the [newcomer](ilsabe) has brought divorce papers and hasn't had the heart to unpack them.
- travel ilsabe "climbs out of"
- discover grace benno+ilsabe "drops a tray"
+ kiss benno ilsabe "plants a kiss"
- married benno ilsabe "wife of nine years"
- jealous grace ilsabe "drops a tray"
- love! grace benno "wasn't, like, interested"
- gift bigman grace "the pig arrives"
- rescue tavita lucky "can't possibly let anyone"
- reveal ruth grace "lets slip"
+ divorce? benno ilsabe "divorce papers"

== 3 Fog
Okay, breathe. [Benno](benno) flies [Noah Temu](noah), a coffee [farmer](noah) with a crushed leg, over the ridge in zero visibility, and [Grace](grace) has [her](grace) fist in an artery the whole way. [They](benno+grace+noah) can't go over it, [they](benno+grace+noah) can't go under it. [Ruth](ruth), on the radio, forgets that [she](ruth) can't bear the [man](benno) and talks [him](benno) down with the Lord's Prayer, one line per hundred feet. Touchdown at "Amen". [Noah](noah) keeps the leg! And when [Noah](noah)'s [sister](miriam) [Miriam](miriam) rushes in, [Tavita](tavita) trips over the [pig](lucky), over [his](tavita) feet and, basically, over [his](tavita) heart. [Miriam](miriam) helps [him](tavita) up. [He](tavita) forgets to let go.
+ treat noah grace "fist in an artery"
- injure noah "crushed leg"
- travel benno+grace+noah "over the ridge"
+ rescue ruth benno "talks him down"
- recover noah "keeps the leg"
- sibling miriam noah "sister"
- help miriam tavita "helps him up"
- meet miriam tavita "helps him up"
+ love.start tavita miriam "over his heart"

== 4 The Papers
[Ilsabe](ilsabe) finally unpacks. It happens in the hangar, between two spare tyres, and it's so quiet. [She](ilsabe) has fallen for a [dentist](dentist) in [Bern](@bern), [she](ilsabe)'s sorry, here's a pen. [Benno](benno) says that [he](benno) left in the first place because after [their](benno+ilsabe) [daughter](baby) was stillborn [he](benno) couldn't stand [her](ilsabe) being brave. [She](ilsabe) wasn't brave, [she](ilsabe) says. [She](ilsabe) was waiting for [him](benno) to cry. Oof. [He](benno) cries now. [They](benno+ilsabe) both sign. Outside, a [man](hugh) in a crisp shirt, [Hugh Pemberton](hugh) from the ministry, is measuring the runway with a little wheel, humming, and [Lucky](lucky) bites [him](hugh) in the calf.
- love ilsabe dentist "fallen for"
- breakup.past benno ilsabe "left in the first"
- parent benno+ilsabe baby "daughter"
- die.past baby "stillborn"
- sad benno "cries now"
+ divorce benno ilsabe "both sign"
- investigate hugh cloud "measuring the runway"
+ attack lucky hugh "bites him"

== 5 Budget Line 114
[Pemberton](hugh) has come to axe us. [He](hugh) says it in a nice voice, with a bandage on: the [Cloudhoppers](cloud) cost more per patient than a hotel. [He](hugh)'ll give [them](cloud) eight weeks. [Grace](grace) goes for [him](hugh) like a cassowary and calls [him](hugh) an undertaker; [Tavita](tavita), gentle [Tavita](tavita), backs [her](grace) up. What no one knows and we do: the [undertaker](hugh) has a spot on [his](hugh) lung the size of a kina, and keeps the X-ray in [his](hugh) briefcase, next to the sandwiches. [Ilsabe](ilsabe), [who](ilsabe) was meant to be on Monday's plane, offers to teach [Miriam](miriam)'s evening class, just till Friday.
- quit? cloud hugh "axe us"
+ threaten hugh cloud "eight weeks"
- quarrel grace hugh "goes for him"
- accuse grace hugh "an undertaker"
- help tavita grace "backs her up"
+ ill hugh "spot on his lung"
- reveal! hugh "What no one knows"
- help? ilsabe miriam "offers to teach"
- injure.past hugh lucky "bandage"

== 6 Bride Price
[Tavita](tavita) wants to ask for [Miriam](miriam), and for that one needs pigs, plural. [He](tavita) has one [pig](lucky) and [he](tavita) is not giving [Lucky](lucky) to ANYBODY. [Noah](noah), leg in a frame, names the figure: twelve. [Miriam](miriam) says that [she](miriam)'s a headmistress, not a heifer, and stops talking to both of [them](noah+tavita). Swiss subplot: [Benno](benno) and the [woman](ilsabe) [who](ilsabe) used to be [his](benno) [wife](ilsabe) play cards till midnight and laugh, really laugh, and guess who's walking past the window with a torch? [Grace](grace). [She](grace) goes and alphabetises the morgue.
- propose? tavita miriam "ask for Miriam"
- gift! tavita noah "not giving Lucky"
+ quarrel miriam noah+tavita "stops talking"
- ex benno ilsabe "used to be"
- happy benno+ilsabe "laugh"
- jealous grace ilsabe "alphabetises the morgue"

== 7 Cave-In
Half a hill comes down on the school road. [Miriam](miriam) and nineteen kids are behind it. [Tavita](tavita), [who](tavita) gets dizzy on a KERB, abseils. One by one [he](tavita) ties the kids on, and [she](miriam) won't go before the last one is up, and then the rope frays, because of course it does. [Noah](noah), on one leg and a crutch, holds it. [Noah](noah) holds it until [his](noah) palms are gone. [Ilsabe](ilsabe) turns out to have been a mountain medic before [she](ilsabe) was a wife (nine years, [Benno](benno), did [you](benno) ever ASK?) and sets eleven fractures. [Tavita](tavita) kisses [Miriam](miriam), hanging in mid-air. Zero pigs changed hands.
+ rescue tavita miriam "ties the kids on"
- rescue noah miriam+tavita "holds it"
- injure noah "palms are gone"
- treat _ ilsabe "sets eleven fractures"
- married.past benno ilsabe "was a wife"
- rescue tavita _ "One by one"
- discover benno ilsabe "turns out"
+ kiss miriam tavita "kisses Miriam"

== 8 Bloodwork
[Pemberton](hugh) coughs red into [Ruth](ruth)'s handkerchief. [Grace](grace) finds the X-ray in the briefcase, and the [enemy](hugh) of the people turns into a patient before [her](grace) eyes. [She](grace)'s livid: [he](hugh) has known for months! [Hugh](hugh) says that [he](hugh) had rather be useful than horizontal. [Ruth](ruth), [who](ruth) took [her](ruth) vows at nineteen and knits during sermons, reads cricket scores to [him](hugh) through the night, and I'm not crying, it's the cricket. [He](hugh) slips [her](ruth) [his](hugh) report to keep safe. It recommends, on page forty, in tiny print, that budget line 114 be DOUBLED. The [man](hugh) was on our side the whole time!
- ill hugh "coughs red"
+ discover grace hugh "finds the X-ray"
- sad grace hugh "livid"
- discover.past hugh "has known for months"
- help ruth hugh "reads cricket scores"
- gift hugh ruth "slips her his report"
+ help.past hugh cloud "on our side"
- enemy.past cloud hugh "enemy of the people"

== 9 Two Goodbyes
[Ilsabe](ilsabe) is on the mail plane after all, window seat. The [dentist](dentist) has written; it seems [he](dentist) is not that kind of dentist. [She](ilsabe)'s going back to the mountains instead, [her](ilsabe) own. [Benno](benno) carries [her](ilsabe) case and asks if [she](ilsabe) would ever. "No," [she](ilsabe) says, and pats [his](benno) cheek, "but [you](benno) should shave for [Grace](grace)." Across the field [Hugh Pemberton](hugh) dies, holding a [nun](ruth)'s hand, during the second innings. [Ruth](ruth) finishes reading the page to [him](hugh) first. Then [she](ruth) puts [her](ruth) head down on the radio and for the first time ever nobody answers at base.
- return ilsabe "going back"
- reject dentist ilsabe "not that kind"
- help benno ilsabe "carries her case"
- reconcile? benno ilsabe "would ever"
- reject ilsabe benno "No"
+ die hugh "dies"
- help ruth hugh "holding a nun's hand"
- sad ruth hugh "puts her head down"

== 10 Shave
[HE](benno) SHAVED. I repeat: chin. [Benno](benno) flies [Grace](grace) up to [Tolo](@tolo) for the [headman](bigman)'s check-up and clears [his](benno) throat for forty miles. What comes out at last, over the gorge, is that [he](benno)'s been in love with [her](grace) since the appendix. The engine picks that moment to cut out. In the silence [she](grace) says, "Fly first, talk later." [They](benno+grace) glide onto the too-short strip, stop an inch from the drop, and then nobody talks for a while, if you get me. The [headman](bigman) turns [his](bigman) back politely. [He](bigman) has brought another pig.
+ confess benno grace "in love with her"
- love benno grace "since the appendix"
- travel benno+grace "flies Grace up" @tolo
- treat bigman grace "check-up"
+ kiss benno grace "nobody talks"
- gift bigman grace "another pig"

== 11 Page Forty
The ministry swears it never got a report. [Ruth](ruth) takes the bus, two days each way, and lays it on the [minister](minister)'s lunch. [He](minister)'s a busy man, [he](minister) says. [She](ruth)'ll wait, [she](ruth) says, and gets out the knitting. It's the best nine hours of television this year. Meanwhile the plane is grounded, and a [mother](mother) from the coast dies on the road that [they](cloud) would have flown in eleven minutes. [Tavita](tavita) has to tell the [husband](widower). [Miriam](miriam), back on good terms since the rope, holds [Tavita](tavita) while [he](tavita) shakes. At the ninth hour the pen comes out. Line 114, doubled.
- travel ruth minister "takes the bus"
- betray? _ ruth "never got a report"
- reveal ruth minister "lays it on"
- reject minister ruth "a busy man"
+ die mother "dies"
- married mother widower "husband"
- reveal tavita widower "tell the husband"
- reconcile miriam tavita "on good terms"
- help miriam tavita "holds Tavita"
- sad tavita "shakes"
+ find cloud minister "Line 114, doubled"

== 12 Twelve Pigs
Turns out the whole district owed [Tavita](tavita) a pig. The appendix, the fractures, the twins of last June: by noon there are twelve on the runway, plus [Lucky](lucky), in a bow, as ring bearer. [Noah](noah) gives [his](noah) [sister](miriam) away and gives the herd back. [Miriam](miriam) makes a speech about heifers. [Benno](benno) lands in a brand-new plane with [Pemberton](hugh) painted on the nose, and [Ruth](ruth), [who](ruth) never swears, swears. [Grace](grace), bouquet in hand, looks seasick. It isn't the heights, [she](grace) whispers to the [pilot](benno). It's about the size of a coffee bean. ROLL CREDITS.
- help.past tavita _ "owed Tavita a pig"
- gift _ tavita "twelve on the runway"
+ wedding miriam tavita "gives his sister away"
- sibling miriam noah "sister"
- gift noah _ "gives the herd back"
- create miriam "makes a speech"
- return benno "lands"
- ill grace "looks seasick"
- reveal grace benno "whispers"
+ pregnant grace benno "coffee bean"
