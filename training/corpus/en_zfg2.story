%series St. Columba's, Third Floor
%lang en
%genre hospital drama in Vancouver, encyclopaedia episode table with long sentences
%cast anjali   | Dr. Anjali Sethi; Anjali; Sethi | f
%cast bao      | Dr. Bao Trinh; Bao; Trinh | m
%cast wren     | Wren Halloway; Wren | n
%cast moira    | Moira Kincaid; Moira; Kincaid | f
%cast lucien   | Dr. Lucien Abara; Lucien; Abara | m
%cast petra    | Petra Sethi; Petra | f
%cast gil      | Gil Kincaid; Gil | m
%cast fatou    | Fatou Abara; Fatou | f
%cast surgeon  | Dr. Signe Holm; Signe | f
%cast boy      | Teddy | m
%cast mother   | - | f
%cast porter   | Augusto | m
%cast lawyer   | - | m
%cast twins    | - | n
%cast father   | - | m

== 1 Handover
On the first night of [her](anjali) fellowship, [Dr. Anjali Sethi](anjali), [who](anjali) has come over from [Winnipeg](@winnipeg) with [her](anjali) teenage [daughter](petra), [Petra](petra), is put under [Dr. Lucien Abara](lucien), the heart [surgeon](lucien) [whom](lucien) [she](anjali) once let down a week before the wedding. Neither of [them](anjali+lucien) mentions it. When a [boy](boy) with a failing valve is wheeled in, [they](anjali+lucien) operate until dawn, and the charge [nurse](moira), [Moira Kincaid](moira), [who](moira) misses nothing, remarks that the new [fellow](anjali) hands over the clamps before [she](anjali) is asked.
- move anjali "come over from Winnipeg"
- hire anjali "fellowship"
- parent anjali petra "daughter"
- boss lucien anjali "put under"
+ breakup.past anjali lucien "let down"
- engaged.past anjali lucien "before the wedding"
- reveal! anjali+lucien "Neither of them mentions"
- ill boy "failing valve"
+ treat boy anjali+lucien "operate"
- discover moira anjali "misses nothing"

== 2 Next of Kin
The [boy](boy)'s [mother](mother), [who](mother) has given a false name at the desk, vanishes as soon as [she](mother) hears that the police want a word about [his](boy) bruises. [Wren Halloway](wren), the [youngest](wren) of the residents, tracks [her](mother) down in a motel in [Burnaby](@burnaby), where it emerges that it was [she](mother) [who](mother) took the blows meant for the [child](boy). The [resident](wren) keeps the address from everybody, [Bao Trinh](bao) included, although [Wren](wren) shares a flat, a car and most of [his](bao) shirts with [him](bao).
- parent mother boy "mother"
- betray mother _ "false name"
- flee mother "vanishes"
- investigate? _ mother "want a word"
- injure.past boy "bruises"
+ find wren mother "tracks her down" @burnaby
- discover wren mother "it emerges"
- attack.past _ mother "blows"
- rescue.past mother boy "meant for the child"
- reveal! wren bao "keeps the address"
- housemate bao wren "shares a flat"

== 3 The Other Mrs. Abara
In the canteen [Anjali](anjali) is introduced to a paediatric [dietician](fatou) [who](fatou) is every bit as funny and kind as the patients had promised, and [whose](fatou) badge, when at last [she](anjali) reads it, says Abara. [Lucien](lucien) has been wed for six years. [Fatou](fatou), [who](fatou) has never been told that [her](fatou) [husband](lucien) had a life in [Winnipeg](@winnipeg), asks the [stranger](anjali) round for Sunday. [Moira](moira), meanwhile, [whose](moira) [son](gil) [Gil](gil) is once again sleeping in [his](gil) car, slips [him](gil) the key to an empty ward.
+ meet anjali fatou "introduced"
- discover anjali fatou+lucien "reads it"
+ married fatou lucien "wed for six years"
- reveal! lucien fatou "never been told"
- invite fatou anjali "round for Sunday"
- parent moira gil "son"
- help moira gil "slips him the key"

== 4 Visiting Rights
Three courses of jollof and small talk are followed by a fourth, in the pantry, where [Lucien](lucien) begs [Anjali](anjali) to keep what was between [them](anjali+lucien) from [his](lucien) [wife](fatou). [Anjali](anjali), [who](anjali) had meant to do nothing else, is so stung by the request that [she](anjali) refuses. It is [Petra](petra), fifteen and bored, [who](petra) mentions over the ice cream that [Mum](anjali) has a wedding dress in the attic with the [host](lucien)'s initials in the hem. [Fatou](fatou) lays down [her](fatou) spoon. The tram home is very quiet.
- couple.past anjali lucien "what was between them"
- married fatou lucien "wife"
- sad anjali lucien "stung"
- reject anjali lucien "refuses"
- parent anjali petra "Mum"
+ reveal petra fatou "mentions"
- sad fatou "lays down her spoon"

== 5 Counted Twice
A box of fentanyl ampoules is short. [Bao](bao), [who](bao) signed for it, is suspended pending an inquiry by [Dr. Signe Holm](surgeon), the new [head](surgeon) of surgery, and [Wren](wren) lies to [her](surgeon) face to protect [him](bao), claiming to have miscounted. [Kincaid](moira) knows better: [she](moira) has caught [Gil](gil) in the empty ward with dilated pupils. Torn between the [man](bao) [who](bao) stands to lose [his](bao) licence and the [boy](gil) [she](moira) bore, [she](moira) flushes what is left and holds [her](moira) peace.
+ steal.past gil _ "short"
- accuse surgeon bao "suspended"
- investigate surgeon bao "inquiry"
- hire surgeon "new head"
- betray wren surgeon "lies to her face"
- help wren bao "protect"
+ discover moira gil "caught Gil"
- ill gil "dilated pupils"
- sad moira "Torn between"
- quit? bao "lose his licence"
- parent moira gil "bore"
- reveal! moira "holds her peace"

== 6 Code Blue
[Gil](gil) stops breathing at ten past four. The [porter](porter), a former [medic](porter) from [Luanda](@luanda), finds [him](gil), and it is the suspended [Bao](bao), come to empty [his](bao) locker, [who](bao) brings [him](gil) back. [Moira](moira), kneeling on the tiles beside the [pair](bao+gil), tells [him](bao) everything there and then. [Bao](bao) could walk upstairs and have [his](bao) name cleared within the hour. [He](bao) goes home, says nothing, and lets [Wren](wren) yell at [him](bao) for it. The [nurse](moira), left alone with [her](moira) uniform, hangs it up for good.
- ill gil "stops breathing"
- find porter gil "finds"
- rescue bao gil "brings him back"
+ reveal moira bao "tells him everything"
- reveal! bao _ "says nothing"
- quarrel bao wren "yell"
+ quit moira "hangs it up"

== 7 Signature
[Fatou](fatou) moves out, not to punish [Lucien](lucien), [she](fatou) explains, but because a [man](lucien) [who](lucien) can hide a whole [fiancée](anjali) can hide anything. [She](fatou) takes a room with, of all people, [Anjali](anjali), [who](anjali) has one to spare and a guilty conscience. [The two](anjali+fatou) discover that [they](anjali+fatou) like the same films and were told the same jokes. In [his](lucien) office the [surgeon](lucien) signs the wrong chart twice. [His](lucien) [chief](surgeon) tells [him](lucien) to go home; [he](lucien) answers that it is no longer there.
+ breakup fatou lucien "moves out"
- betray.past lucien fatou "hide a whole fiancée"
- engaged.past anjali lucien "fiancée"
+ move fatou anjali "takes a room"
- sad anjali "guilty conscience"
- friend.start anjali fatou "same films"
- boss surgeon lucien "chief"
- sad lucien "no longer there"

== 8 Transplant
Little [Teddy](boy), as the [boy](boy) from the first night is called, gets [his](boy) heart, out of a helicopter and into the hands of [Dr. Holm](surgeon). [She](surgeon) has scarcely closed when [his](boy) [mother](mother) is taken away in handcuffs from the very corridor in which [she](mother) had waited for nine hours, the [husband](father) having reported [her](mother) for kidnapping. [Wren](wren) finds [her](mother) a [lawyer](lawyer), [who](lawyer) works for nothing and falls for [his](lawyer) [client](mother)'s courage, or [her](mother) dimples. The [child](boy) sleeps, pink for the first time.
- find boy "gets his heart"
+ treat boy surgeon "into the hands of"
- parent mother boy "mother"
+ arrest _ mother "handcuffs"
- married father mother "husband"
- accuse father mother "reported her"
- abduct.past? mother boy "kidnapping"
- help wren mother "finds her"
- advisor lawyer mother "lawyer"
- love.start lawyer mother "falls for"
- recover boy "pink"

== 9 Amends
[Gil](gil), out of detox after thirty days, turns himself in to [Signe Holm](surgeon) and thereby exonerates [Bao](bao), [who](bao) gets [his](bao) post back and a standing ovation from the kitchen staff. What [he](bao) would like is [Wren](wren)'s. [Wren](wren), however, cannot see why [he](bao) preferred to look guilty rather than confide in [somebody](wren) [who](wren) would have perjured themselves a second time for [him](bao), and requests a transfer to [Prince George](@princegeorge). The flat is divided with masking tape. Each lies awake on one side of it.
- recover gil "out of detox"
+ reveal gil surgeon "turns himself in"
- accuse! surgeon bao "exonerates"
- hire bao "gets his post back"
- love? wren bao "would like"
- reveal! bao wren "preferred to look guilty"
- travel? wren "transfer" @princegeorge
- quarrel bao wren "masking tape"
- sad bao+wren "lies awake"

== 10 Two Heartbeats
Because the [dietician](fatou) has been sick every morning of the week, [Anjali](anjali) borrows an ultrasound machine, and [the two](anjali+fatou) of [them](anjali+fatou) stare at a screen on which there is one heartbeat and, when one looks longer, another. [They](twins) are [Lucien](lucien)'s. [Fatou](fatou) swears [her](fatou) [landlady](anjali) to silence. [Petra](petra), listening at the door, has sworn nothing. By the evening round the [father-to-be](lucien) is at the gate with two tiny caps, and is sent away by [his](lucien) [wife](fatou) with both of them.
- ill fatou "sick"
+ discover anjali+fatou fatou "one heartbeat"
+ pregnant fatou lucien "Lucien's"
- housemate anjali fatou "landlady"
- reveal! anjali "to silence"
- discover petra fatou "listening at the door"
- reveal petra lucien "has sworn nothing"
- gift? lucien twins "two tiny caps"
- married fatou lucien "wife"
+ reject fatou lucien "sent away"

== 11 Bus Forty-One
A bus skids off the [Lions Gate Bridge](@lionsgate), and for one night all quarrels are suspended: [Moira](moira), in a cardigan, turns up without being called and runs the triage; [Lucien](lucien) and [Anjali](anjali) stand at one table, and [her](anjali) hand is, as ever, where [his](lucien) is going to be. Under the last tarpaulin lies [Augusto](porter), the [porter](porter), crushed on [his](porter) way to the shift. [He](porter) dies holding [Gil](gil)'s wrist. At dawn the [surgeon](lucien) says to the [woman](anjali) opposite that [he](lucien) never stopped. "[I](anjali) know," says [Anjali](anjali). "Go home to [your](lucien) [wife](fatou)."
- return moira "turns up"
- colleague anjali lucien "at one table"
- injure porter "crushed"
+ die porter "dies"
+ confess lucien anjali "never stopped"
- love lucien anjali "never stopped"
+ reject anjali lucien "Go home"
- married fatou lucien "wife"

== 12 Rounds
[Teddy](boy) is discharged on [his](boy) own feet, at the hand of [his](boy) [mother](mother), [whose](mother) case the court has thrown out, and of a [lawyer](lawyer) [who](lawyer) now sends no bills but flowers. [Wren](wren)'s car is packed, the engine running, when a strip of masking tape is found across the windscreen; on it, in [Bao](bao)'s handwriting, stands what [he](bao) has failed to say in two years of sharing a fridge. [Wren](wren) switches off the engine. And [Fatou](fatou), from the window of the third floor, watches [Lucien](lucien) sit on the wet bench [he](lucien) has occupied for nineteen evenings, and takes [him](lucien) out an umbrella.
- recover boy "discharged"
- parent mother boy "mother"
- accuse! _ mother "thrown out"
- gift lawyer mother "flowers"
- travel! wren "switches off"
+ confess bao wren "failed to say"
- housemate bao wren "sharing a fridge"
+ reconcile? fatou lucien "umbrella"
