%series The Finishing School
%lang en
%genre spy season: eight recruits in a Scottish manor, 1962, each of them lying, recap log
%cast head | Miss Philippa Strang; Miss Strang; Philippa; Pip Strang | f
%cast corp | Corporal Jebb; Jebb | m
%cast hen | Henrietta Lyle; Hen; Henrietta; Lyle | f
%cast ansel | Ansel Farquhar; Ansel; Farquhar | m
%cast dag | Dagny Holm; Dagny; Holm | f
%cast rafe | Raphael Costa; Rafe; Raphael; Costa | m
%cast win | Winifred Oduya; Win; Oduya | f
%cast tibor | Tibor Halasz; Tibor; Halasz | m
%cast cook | Mrs. McPhee | f
%cast terrier | - | n
%cast duke | - | m
%cast henmum | - | f
%cast villdoc | - | n
%cast visitor | Mr. Smith | m
%cast laird | Sir Hector Farquhar; Sir Hector | m
%cast sister | Ilona | f
%cast postman | - | m
%cast tutor | Dr. Quaye; Quaye | m
%cast vicar | - | m

== 1
Eight young people get off the night train at [Achnacarry](@achnacarry) under names that aren't theirs. [Miss Philippa Strang](head), [headmistress](head) of an academy without a curriculum, informs them that one of the eight has been planted by [Moscow](@moscow); whoever finds out which may stay. By supper two have taken the train back. [Henrietta Lyle](hen), a duke's [bastard](hen), shares a room with a Danish chess [player](dag) called [Dagny](dag) and sleeps with a hatpin. [Tibor Halasz](tibor) sleeps not at all. [Corporal Jebb](corp), [who](corp) will teach them how to fall, begins by pushing [Ansel Farquhar](ansel) down the stairs.
- travel _ "get off" @achnacarry
- betray? _ head "planted"
+ reveal head _ "informs"
- quit _ "taken"
- parent duke hen "bastard"
- housemate.start dag hen "shares"
- investigate? _ "finds out"
+ attack corp ansel "pushing"
- advisor? corp _ "teach"
- boss head _ "headmistress"

== 2
Exercise: steal something nobody will miss. [Raphael Costa](rafe) takes the [vicar](vicar)'s sermon, [Dagny](dag) the clock hands, [Winifred Oduya](win) the [corporal](corp)'s good opinion. [Ansel](ansel) brings in nothing; [he](ansel) gives back a spoon [he](ansel) pocketed at nine, for the manor belonged to [his](ansel) family until [his](ansel) [uncle](laird), [Sir Hector](laird), lost it at baccarat. [Hen](hen) finds [him](ansel) crying in the gun room, comes away with [his](ansel) handkerchief and, [she](hen) notes with annoyance, an attachment to its [owner](ansel).
- steal rafe vicar "takes"
+ steal dag _ "the clock hands"
- kin ansel laird "uncle"
- lose.past laird "lost it"
- steal.past ansel _ "pocketed"
- sad ansel "crying"
- find hen ansel "finds"
+ love.start hen ansel "attachment"
- gift ansel _ "gives back"

== 3
A lecture on poison by [Dr. Quaye](tutor), and at the end of it the [lecturer](tutor) slides under the desk. [Win](win), a [midwife](win) in [her](win) true life, has [him](tutor) drink mustard water and saves [him](tutor). It wasn't part of the course. Who had access to [his](tutor) tea? The [cook](cook), [Mrs. McPhee](cook); [Tibor](tibor), [who](tibor) was washing up; and, through the hatch, [Costa](rafe), [who](rafe) owes the [doctor](tutor) a thrashing for something that happened in [Lagos](@lagos). The three [suspects](cook+rafe+tibor) play whist till midnight, watched by the others.
+ attack _ tutor "access to his tea"
- ill tutor "slides under the desk"
- treat tutor win "mustard water"
+ rescue win tutor "saves"
- accuse _ cook+rafe+tibor "suspects"
- enemy.past rafe tutor "thrashing"
- attack? rafe tutor "thrashing"
- investigate _ cook+rafe+tibor "watched by"
- create tutor "lecture"

== 4
[Costa](rafe) is found guilty by a jury of [his](rafe) peers, five to one, and locked in the ice house. The [one](dag) is [Dagny](dag), [who](dag) has spent the nights since Sunday in [his](rafe) company and can hardly say so. [She](dag) picks the lock instead. [Miss Strang](head), in a dressing gown, lets the [fugitives](dag+rafe) get as far as the ha-ha before [she](head) switches on the searchlight and asks [them](dag+rafe) to stay: in [her](head) trade, [lovers](dag+rafe) are useful, being easy to lean on. [Rafe](rafe) bows. [Dagny](dag) learns, from the bow, that [he](rafe) had guessed.
- accuse _ rafe "found guilty"
- arrest _ rafe "locked in"
- affair dag rafe "lovers"
+ rescue dag rafe "picks the lock"
- flee dag+rafe "fugitives"
+ discover head dag+rafe "searchlight"
- invite head dag+rafe "asks"
- discover dag rafe "learns"
- reveal! dag "can hardly say"
- discover.past rafe dag "guessed"

== 5
A [Mr. Smith](visitor) comes from [London](@london) to look at the goods. [He](visitor) has a wooden hand and the manners of a hangman. One by one [he](visitor) interviews them; [Tibor](tibor), asked about [Budapest](@budapest), puts a fist through the window. [His](tibor) [sister](sister) was taken there in '56, [he](tibor) hasn't had a line since, and the [visitor](visitor) has [her](sister) photograph in [his](visitor) file, recent, smiling, in a fur. [Jebb](corp) bandages the [boy](tibor)'s knuckles. That night the [postman](postman) cycles out with one letter more than [he](postman) cycled in with.
- travel visitor "comes from"
- investigate visitor _ "interviews"
- attack tibor _ "a fist through"
- sibling sister tibor "sister"
- arrest.past _ sister "taken"
+ discover tibor sister "photograph"
- injure tibor "knuckles"
- treat tibor corp "bandages"
- help corp tibor "bandages"

== 6
The letter has been written in Hungarian, so the whole house looks at [Halasz](tibor). Too neat, thinks [Hen](hen). Any of them could have copied it from [his](tibor) dictionary, and one of them, [she](hen) finds by means of a candle and some talc, has: the thumb belongs to [Ansel](ansel). Must [she](hen) report [him](ansel)? [She](hen) kisses [him](ansel) first, to make up [her](hen) mind. It doesn't help. At breakfast [she](hen) tells the [headmistress](head) that the talc was spoiled, and [Miss Strang](head), [who](head) keeps a better brand, passes [her](hen) the marmalade.
- accuse _ tibor "looks at"
- create.past ansel "written in Hungarian"
- investigate hen _ "by means of"
+ discover hen ansel "thumb"
- betray.past ansel tibor "copied"
- reveal? hen head "report him"
+ kiss ansel hen "kisses"
- betray hen head "the talc was spoiled"
- help hen ansel "the talc was spoiled"

== 7
Winter survival: three days on the hill, in pairs. [Win](win) and the [corporal](corp) reach the bothy first and are snowed in with one blanket, a circumstance to which [neither](corp+win) objects. [Dagny](dag) breaks an ankle; [Costa](rafe) carries [her](dag) six miles on [his](rafe) back, complaining of [her](dag) chess. [Farquhar](ansel) and [Hen](hen) quarrel on the ridge about nothing, that is, about everything; [he](ansel) walks off into the whiteout. When the count is taken at the manor, it is [Tibor](tibor) [who](tibor) goes back for [him](ansel), although it was [him](tibor) the letter was meant to hang.
- travel corp+win "reach"
+ affair.start corp win "one blanket"
- injure dag "breaks"
- rescue rafe dag "carries"
- quarrel ansel hen "quarrel"
- flee ansel hen "walks off"
+ rescue? tibor ansel "goes back for"
- kill? ansel tibor "hang"

== 8
Two [men](ansel+tibor) in a snow hole have time to talk. It wasn't for [Moscow](@moscow), [Ansel](ansel) says through chattering teeth, it was for [Monte Carlo](@monte): [Sir Hector](laird)'s creditors pay by the page, and a Hungarian spy is worth the roof. [Halasz](tibor) hits [him](ansel), then lies down on top of [him](ansel) so that [he](ansel) won't freeze. [They](ansel+tibor) are dug out at noon by [Mrs. McPhee](cook)'s [terrier](terrier). [Mr. Smith](visitor) wants [Farquhar](ansel) shot. "Expelled," says [Miss Strang](head). "One does not shoot Farquhars in [Lochaber](@lochaber); it upsets the beaters."
- reveal ansel tibor "says through"
+ betray.past ansel tibor "pay by the page"
- attack tibor ansel "hits"
+ rescue tibor ansel "won't freeze"
- rescue terrier ansel+tibor "dug out"
- kill? visitor ansel "shot"
- quit ansel head "Expelled"
- kill! _ ansel "does not shoot"

== 9
So the mole is somebody else, and still in the house. [Hen](hen) sees [Ansel](ansel) to the train; on the platform [he](ansel) asks [her](hen) to wait for [him](ansel), and [she](hen) replies that [her](hen) [father](duke) said that to [her](hen) [mother](henmum). [Dagny](dag)'s ankle won't mend. The [doctor](villdoc) from the village cuts the plaster and finds a film cartridge inside it. It isn't [hers](dag), [she](dag) swears; the only [one](rafe) to have touched the cast is the [man](rafe) [who](rafe) carried [her](dag) and drew a queen on it. [Costa](rafe) has taken the sermon, the motorbike and the hill road.
- help hen ansel "sees"
- travel ansel "train"
- couple? ansel hen "wait"
- reject hen ansel "she replies"
- parent duke hen "father"
- treat dag villdoc "cuts"
+ discover villdoc rafe "film cartridge"
- betray.past rafe dag "touched"
+ flee rafe "the hill road"
- recover! dag "won't mend"
- rescue.past rafe dag "carried"
- create.past rafe "drew"
- steal rafe _ "taken"
- parent henmum hen "mother"

== 10
[Rafe](rafe) gets to [Mallaig](@mallaig), to the pier, to within a yard of the trawler, where a [lady](sister) in a fur is holding out [her](sister) hand to [him](rafe). [Tibor](tibor), come over the moor on skis, sees [her](sister) face under the lamp. It is [Ilona](sister). [His](tibor) [sister](sister) wasn't taken in '56, [she](sister) was promoted, and has been running the [Brazilian](rafe) since [Lisbon](@lisbon). [She](sister) has a pistol; so has [he](tibor). In the end [neither](sister+tibor) shoots. [Costa](rafe), making for the gangplank, is felled by a crutch, thrown thirty feet by a chess [player](dag).
- travel rafe "gets to" @mallaig
- flee? rafe "trawler"
+ discover tibor sister "sees"
- sibling sister tibor "sister"
- arrest! _ sister "wasn't taken"
- hire.past sister "promoted"
- boss sister rafe "running"
- help? sister rafe "holding out"
- kill! sister tibor "neither shoots"
+ attack dag rafe "felled"

== 11
Who let the trawler go? [Ilona](sister) was on board and the shore battery had [her](sister) in its sights. It was [Tibor](tibor) [who](tibor) stood in front of the lens. [He](tibor) admits as much, and asks for the ice house. [Dr. Quaye](tutor), quite recovered, identifies in [Costa](rafe)'s luggage the brand of tea [he](tutor) had been served. Interrogated by [Mr. Smith](visitor), the [prisoner](rafe) offers one name for [his](rafe) life: the [corporal](corp)'s. [Win](win) laughs until [she](win) sees that nobody else does. [Jebb](corp) has already put down [his](corp) stripes on the [cook](cook)'s scales.
+ rescue tibor sister "stood in front of"
- flee sister "on board"
- reveal tibor _ "admits"
- recover tutor "recovered"
- attack.past rafe tutor "tea"
- investigate visitor rafe "Interrogated"
- arrest _ rafe "prisoner"
- reveal rafe visitor "one name"
+ accuse rafe corp "offers one name"
- quit corp "stripes"
- discover tutor rafe "identifies"
- happy win "laughs"

== 12
Graduation. Three are left to receive a handshake and a real passport in a false name: [Hen](hen), [Dagny](dag), [Win](win). [Jebb](corp) never worked for anyone but [Miss Strang](head), it appears; [he](corp) was the last examination, and those who denounced [him](corp) failed. [Win](win) hadn't. [She](win) slaps [him](corp) all the same, and then [they](corp+win) post the banns. [Mr. Smith](visitor) unscrews the wooden hand and gives [Philippa](head) what was in it, a ring, twenty years late. On the down platform, in a stationmaster's cap a size too large, the last of the [Farquhars](ansel) raises [his](ansel) flag. [Hen](hen) lets the train leave.
+ find dag+hen+win "receive a handshake"
- betray! corp head "never worked for"
- boss head corp "worked for"
- accuse! win corp "hadn't"
- attack win corp "slaps"
- engaged.start corp win "banns"
- gift visitor head "gives Philippa"
+ propose visitor head "ring"
- hire.past ansel "stationmaster's cap"
- reconcile? ansel hen "lets the train leave"
- accuse.past _ corp "denounced"
