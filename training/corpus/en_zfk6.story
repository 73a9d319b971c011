%series Bridge City Bruisers
%lang en
%genre roller-derby dramedy in Saskatoon, encyclopaedia season article
%cast dee     | Delphine Okemaw; Dee; Okemaw | f
%cast marnie  | Marnie Kowalchuk; Marnie; Kowalchuk | f
%cast tuula   | Tuula Heino; Tuula | f
%cast priscilla | Priscilla Bautista; Priss; Bautista | f
%cast gord    | Gord Kowalchuk; Gord | m
%cast wes     | Wes Okemaw; Wes | m
%cast avery   | Avery Sloan; Avery; Sloan | n
%cast hank    | Hank; Coach Hank; Hank Dubois | m
%cast sky     | Sky | f
%cast rex     | Rex Bautista; Rex | m
%cast reporter | - | m
%cast lodger  | Ivo; Ivo Petrić | m
%cast ref     | - | f
%cast mother  | Rosalind | f
%cast child   | - | f
%cast bruisers | Bruisers | g
%cast queens  | Prairie Queens | g

== 1 Pilot
After being made redundant at the potash mine on the same day that [her](dee) [boyfriend](reporter), a local [reporter](reporter), ends things by text message, [Delphine Okemaw](dee), known as [Dee](dee), follows a flyer to a disused curling rink, where [Hank](hank), a former hockey [coach](hank), is holding try-outs for an all-women roller-derby team. [She](dee) is knocked flat within a minute by [Marnie Kowalchuk](marnie), [who](marnie) bullied [her](dee) all through high school and does not recognise [her](dee). [Tuula Heino](tuula), a Finnish dental [hygienist](tuula), lends [her](dee) knee pads and offers [her](dee) the couch. Both [women](dee+marnie) make the team.
+ quit dee _ "made redundant"
- couple.past dee reporter "boyfriend"
- breakup reporter dee "ends things"
- create hank "holding try-outs"
- attack marnie dee "knocked flat"
- attack.past marnie dee "bullied"
- discover! marnie dee "does not recognise"
- help tuula dee "lends her knee pads"
- invite tuula dee "offers her the couch"
+ hire dee+marnie hank "make the team"

== 2 Bruise Cruise
[Dee](dee), [who](dee) has taken up [Tuula](tuula)'s offer and now shares a bathroom with [her](tuula) five cats, hides [her](dee) bruises from [her](dee) [father](wes), [Wes](wes), [who](wes) lost [his](wes) [wife](mother) to a skating accident and made [her](dee) promise as a child never to set foot on a rink. [Marnie](marnie) tells [her](marnie) [husband](gord) [Gord](gord) that [she](marnie) has joined a book club. When [Gord](gord) bumps into the club's supposed [founder](priscilla), [Priscilla Bautista](priscilla), at the hardware store and asks what they are reading, [Priss](priscilla), the team's [captain](priscilla), comes up with the title of a cookbook; [Gord](gord), a [chef](gord), is intrigued.
+ housemate.start dee tuula "shares a bathroom"
- betray dee wes "hides her bruises"
- parent wes dee "father"
- die.past mother "lost his wife"
- married.past mother wes "wife"
- married gord marnie "husband"
- betray marnie gord "book club"
- meet gord priscilla "bumps into"
- betray priscilla gord "comes up with"
- help priscilla marnie "comes up with the title"

== 3 Star Pass
In [their](bruisers) first bout the [Bruisers](bruisers) are thrashed by the [Prairie Queens](queens) of [Regina](@regina), [whose](queens) [jammer](sky), [Sky](sky), is [Hank](hank)'s estranged [daughter](sky) and skates, as the commentator puts it, at [him](hank) rather than at the opposition. During a time-out [Dee](dee) reminds [Marnie](marnie) who [she](dee) is, complete with locker number; shaken, [Kowalchuk](marnie) lets the next opponent through and then, outside by the dumpsters, says [she](marnie) is sorry, to which [Dee](dee) replies that it has only taken eighteen years. [Tuula](tuula) celebrates the defeat by baking pulla, and [Avery Sloan](avery), the [skater](avery) with the clipboard, asks [her](tuula) whether [she](tuula) is seeing anyone. [She](tuula) is, says [Tuula](tuula): five cats.
- lose bruisers queens "thrashed"
- enemy bruisers queens "opposition"
- parent hank sky "daughter"
- quarrel.past hank sky "estranged"
+ reveal dee marnie "reminds"
- sad marnie "shaken"
+ reconcile? dee marnie "says she is sorry"
- celebrate tuula "celebrates the defeat"
- date? avery tuula "seeing anyone"
- reject tuula avery "five cats"

== 4 Penalty Box
[Wes](wes) sees the bout on television. [Wes](wes) drives to the rink. [Dee](dee) hides behind [Hank](hank). [Hank](hank) knows [Wes](wes) from the army. [Wes](wes) hugs [Hank](hank); then [he](wes) shouts at [Dee](dee). [Dee](dee) shouts back. [Rex](rex) mops the floor meanwhile. [Rex](rex) is the [captain](priscilla)'s [twin](rex). [Rex](rex) adores [Dee](dee) in silence. [Priss](priscilla) teases [Rex](rex). [Gord](gord) roasts a duck for the book club. Nobody comes but [Avery](avery). [Avery](avery) eats the duck.
- discover wes dee "sees the bout"
- travel wes "drives to"
- friend hank wes "knows Wes from"
+ quarrel dee wes "shouts at"
- sibling priscilla rex "twin"
- love rex dee "adores"
- invite gord _ "roasts a duck"

== 5 Book Club
[Gord](gord), on learning from the well-fed [guest](avery) that there has never been any club, concludes that [his](gord) [wife](marnie) is having an affair and takes to shadowing [her](marnie) in the catering van, with the result that [he](gord) witnesses [her](marnie) embracing [Hank](hank), [who](hank) has merely been told that [Sky](sky) had blocked [his](hank) number. [He](gord) punches the [coach](hank) on the nose. In the ensuing uproar [Marnie](marnie) pulls [her](marnie) jersey out of [her](marnie) handbag and puts it on in front of [him](gord), whereupon [Gord](gord) breaks into tears of relief; [Tuula](tuula), being nearly medical, sets the nose.
- discover gord marnie "never been any club"
- reveal avery gord "learning from"
- married gord marnie "wife"
- cheat? marnie gord "having an affair"
- investigate gord marnie "shadowing"
- help marnie hank "embracing"
- reject sky hank "blocked his number"
+ attack gord hank "punches"
- reveal marnie gord "pulls her jersey"
- happy gord "tears of relief"
- treat hank tuula "sets the nose"

== 6 The Other Okemaw
With [Wes](wes) having cut off all contact, [Dee](dee) goes through [her](dee) late [mother](mother)'s boxes in search of the accident report and discovers instead a photograph of [Hank](hank) with [his](hank) arms around the [deceased](mother). [She](dee) puts the question to [him](hank) at practice, in front of everybody; the [coach](hank) lets it be known that [he](hank) and [Rosalind](mother) were to have been married, that [his](hank) best [friend](wes) got there first, and that [he](hank) was driving the night that the ice gave way. [Avery](avery), acting as interim treasurer, in the meantime notices that the gate money is three hundred dollars short, week after week.
- quarrel dee wes "cut off all contact"
- parent mother dee "mother's"
- die.past mother "late"
- investigate dee _ "goes through"
- discover dee hank+mother "discovers"
- engaged.past hank mother "to have been married"
- friend hank wes "best friend"
- wedding.past mother wes "got there first"
+ reveal hank dee "lets it be known"
- kill.past hank mother "was driving"
- discover avery "notices"
- steal _ bruisers "dollars short"

== 7 Bout Fever
[Priss](priscilla) is put off [her](priscilla) stride by the arrival of [Ivo](lodger), a handsome [lodger](lodger) [whom](lodger) [Rex](rex) has taken in to help with the rent, and skates into a pillar, suffering a concussion that makes [her](priscilla) unusually candid. [She](priscilla) informs [Rex](rex) that [he](rex) should have spoken to [Dee](dee) in September, [Tuula](tuula) that pulla is dry, and the [lodger](lodger) that [he](lodger) has the most beautiful elbows in Saskatchewan. Who is going to lead the team on Saturday? [Hank](hank), after long reflection, gives the captain's star to [Dee](dee), and [Marnie](marnie), [who](marnie) had counted on it, sews it on for [her](dee).
- travel lodger "arrival"
+ housemate.start lodger priscilla+rex "taken in"
- injure priscilla "concussion"
- love priscilla lodger "most beautiful elbows"
- love rex dee "should have spoken"
- reveal priscilla rex "informs"
- flirt priscilla lodger "elbows"
+ hire dee hank "captain's star"
- lose marnie "had counted on it"
- help marnie dee "sews it on"

== 8 The Three Hundred
[Avery](avery), convinced of the guilt of the [newcomer](lodger), searches [his](lodger) room and unearths a locked cash box, which contains nothing but letters from a child in [Zadar](@zadar). The real [culprit](gord) is [Gord](gord), [who](gord) has been borrowing from the till to pay off the restaurant, where [he](gord) has not had a job for half a year; [he](gord) makes a clean breast of it to [Marnie](marnie) at the very moment when [she](marnie) is trying to tell [him](gord) that [she](marnie) has been accepted by a professional team in [Denver](@denver). [She](marnie) keeps the news to herself. [Avery](avery) apologises to [Ivo](lodger) by teaching [him](lodger) to skate backwards.
- accuse! avery lodger "convinced of the guilt"
- investigate avery lodger "searches"
- find avery "unearths"
+ steal gord bruisers "borrowing from the till"
- quit.past gord _ "has not had a job"
- reveal gord marnie "makes a clean breast"
+ hire? marnie _ "has been accepted"
- reveal! marnie gord "keeps the news"
- reconcile avery lodger "apologises"
- advisor avery lodger "teaching"

== 9 Sky's the Limit
Transferred from the [Prairie Queens](queens) over an unpaid fine, [Sky](sky) turns up at the rink with all [her](sky) belongings and joins the [Bruisers](bruisers), on condition that [she](sky) need not exchange a word with the [coach](hank). Instructions are relayed by [Tuula](tuula), [who](tuula), having a soft spot for [both](hank+sky), improves on them in translation, so that "tell [her](sky) to keep low" reaches [Sky](sky) as "[he](hank) missed [you](sky) at Christmas". [Wes](wes), alone on [his](wes) farm, gets a visit from [Rex](rex), [who](rex) has come about a used tractor and stays for three hours talking of [Dee](dee). The [widower](wes) knocks two hundred off the price.
- quit sky queens "Transferred"
+ hire sky bruisers "joins the Bruisers"
- return sky hank "turns up"
- help tuula hank+sky "improves on them"
- betray tuula sky "in translation"
- sad wes "alone"
- travel rex wes "gets a visit"
- love rex dee "talking of Dee"
- married.past mother wes "widower"
+ gift wes rex "two hundred off"

== 10 Broken Wheels
In the semi-final against [Calgary](@calgary), [Sky](sky) is sent flying over the barrier by an illegal block and lies motionless, and [Hank](hank), [who](hank) has not been on skates since the accident that robbed [him](hank) of [Rosalind](mother), is beside [her](sky) before the [referee](ref) can blow the whistle. [Her](sky) collarbone is smashed. Riding in the ambulance, the [two](hank+sky) talk for the first time in six years, chiefly about painkillers. [Dee](dee), rattled, is on the verge of forfeiting, when [she](dee) makes out, high up in the stands, between two foam fingers, the hat of [her](dee) [father](wes). The [Bruisers](bruisers) scrape through by a single point.
- attack _ sky "sent flying"
+ injure sky "collarbone is smashed"
- help hank sky "beside her"
- die.past mother "robbed him"
- reconcile hank sky "talk for the first time"
- sad dee "rattled"
- parent wes dee "father"
- discover dee wes "makes out"
+ find bruisers "scrape through"

== 11 Denver
The letter from [Denver](@denver), left on the photocopier, makes the rounds, and [Marnie](marnie) is accused of desertion by [Priss](priscilla), of cowardice by [Avery](avery), and by [Gord](gord) of having so little faith in [him](gord) that [she](marnie) would turn down a dream on [his](gord) account. [Dee](dee), the only [one](dee) with a right to hold something against [her](marnie), drives [her](marnie) to the airport for the medical and lies to the rest of the team about where [they](dee+marnie) have been. On the way back [they](dee+marnie) get stuck in a snowdrift overnight. In the meantime [Ivo](lodger) finally takes notice of [Priss](priscilla), though, to be precise, only of [her](priscilla) elbows.
- discover _ marnie "makes the rounds"
- accuse priscilla marnie "desertion"
- accuse avery marnie "cowardice"
+ quarrel gord marnie "so little faith"
- help dee marnie "drives her"
- travel dee+marnie "to the airport"
- betray dee _ "lies to"
- flirt lodger priscilla "takes notice of"

== 12 Last Lap
The final pits the [Bruisers](bruisers) against the [Prairie Queens](queens) in front of a sold-out house, which includes [Ivo](lodger)'s little [girl](child), newly arrived from [Zadar](@zadar). [Wes](wes) and [Hank](hank), at odds since [Dee](dee) opened the box, shake hands over a shared thermos. In the last jam [Dee](dee) passes the star to [Marnie](marnie), [who](marnie) wins it all by the width of a wheel and, still panting, tells [Gord](gord) that [Denver](@denver) has restaurants. [He](gord) has packed the knives already. [Rex](rex), pushed on to the track by [his](rex) [twin](priscilla), opens [his](rex) mouth at last, but [Dee](dee), [who](dee) has been waiting since September, is faster and kisses [him](rex).
- parent lodger child "little girl"
- travel child "newly arrived"
- quarrel.past hank wes "at odds"
- reconcile hank wes "shake hands"
- help dee marnie "passes the star"
+ find marnie "wins it all"
- move? gord+marnie "Denver has restaurants" @denver
- sibling priscilla rex "twin"
- confess? rex dee "opens his mouth"
+ kiss dee rex "kisses"
