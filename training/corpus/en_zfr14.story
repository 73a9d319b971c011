%series Five Keys, One Fridge
%lang en
%genre flat-share sitcom, Glasgow, short plain loglines
%cast nnamdi | Nnamdi Eze; Nnamdi | m
%cast elsie  | Elsie Tan; Elsie | f
%cast rowan  | Rowan | n
%cast piotr  | Piotr Zielinski; Piotr | m
%cast saoirse | Saoirse Daly; Saoirse | f
%cast lady   | Mrs. Begg; Begg | f
%cast gavin  | Gavin | m
%cast lukas  | Lukas Thorne; Lukas; Dr. Thorne | m
%cast ada    | Ada Eze; Ada | f
%cast cop    | Constable McPhee; McPhee | f
%cast dad    | Desmond Daly; Desmond | m
%cast bride  | - | f
%cast eltern | - | g
%cast missus | - | f

== 1 The Ad
[Saoirse](saoirse) throws out [Gavin](gavin) and [his](gavin) drum kit and advertises the room. [Nnamdi](nnamdi), a [medic](nnamdi) fresh from [Enugu](@enugu), gets it, because [he](nnamdi) is the only [one](nnamdi) [who](nnamdi) brought biscuits. [He](nnamdi) meets [his](nnamdi) new [flatmates](elsie+piotr+rowan+saoirse): [Elsie](elsie), [who](elsie) never sleeps, [Piotr](piotr), [who](piotr) always does, and [Rowan](rowan). Within an hour [he](nnamdi) is smitten with [Elsie](elsie). Within two, [he](nnamdi) learns that [she](elsie) is taken.
+ breakup saoirse gavin "throws out"
+ move nnamdi "gets it"
- meet elsie+piotr+rowan+saoirse nnamdi "meets"
- housemate elsie+piotr+rowan+saoirse nnamdi "flatmates"
- love nnamdi elsie "smitten with"
- discover nnamdi elsie "learns"
- couple _ elsie "taken"

== 2 The Rota
[Elsie](elsie)'s [man](lukas) is [Dr. Thorne](lukas), [her](elsie) [tutor](lukas), forty, wedding ring in [his](lukas) coat pocket. [Piotr](piotr) has seen [him](lukas) at the zoo, with a [missus](missus) and a pram. Should [he](piotr) say so? [Rowan](rowan) says no, [Saoirse](saoirse) says yes, [Piotr](piotr) says it in [his](piotr) sleep. [Elsie](elsie), awake as ever, hears [him](piotr) through the wall. In the morning the milk is warm and [Elsie](elsie) is gone.
+ affair elsie lukas "Elsie's man"
- advisor lukas elsie "tutor"
- married lukas missus "missus"
- cheat lukas missus "missus"
- discover.past piotr lukas "has seen him"
+ reveal piotr elsie "says it in"
- discover elsie lukas "hears him"

== 3 Lost Property
[Constable McPhee](cop) brings [Elsie](elsie) home at four. [She](elsie) had scratched a word into a Volvo; the [doctor](lukas) doesn't want to press charges, for reasons of [his](lukas) own. [Nnamdi](nnamdi) makes the [culprit](elsie) tea and says nothing at all until it is light, which is just what [she](elsie) needs. [Saoirse](saoirse) asks the [policewoman](cop) for [her](cop) number. It is 101, says [McPhee](cop), but [she](cop) grins.
+ return elsie "home"
- attack.past elsie lukas "scratched a word"
- accuse! lukas elsie "press charges"
- help nnamdi elsie "makes the culprit tea"
+ flirt saoirse cop "number"
- happy cop "grins"

== 4 Noise
[Gavin](gavin) wants [his](gavin) drums. [Gavin](gavin) still wants [Saoirse](saoirse). [Gavin](gavin) drums on the stairs. [Mrs. Begg](lady) lives below. [Mrs. Begg](lady) owns the house. [She](lady) hits [Gavin](gavin) with a mop. [Gavin](gavin) calls the police. The police send [McPhee](cop). [McPhee](cop) takes the name of [Gavin](gavin). [McPhee](cop) takes [Saoirse](saoirse) to dinner. [Gavin](gavin) drums more softly.
- love gavin saoirse "still wants"
- ex gavin saoirse "still wants"
- neighbour lady saoirse "lives below"
+ attack lady gavin "hits"
+ date cop saoirse "takes Saoirse to dinner"

== 5 The Sister
[Ada](ada), [Nnamdi](nnamdi)'s big [sister](ada), arrives with yams and a photo of the [girl](bride) [his](nnamdi) [parents](eltern) have picked for [him](nnamdi). [He](nnamdi) panics and points at the nearest [person](rowan): that [one](rowan), [he](nnamdi) says, is [his](nnamdi) [fiancée](rowan). The nearest [person](rowan) is [Rowan](rowan), with a mouthful of toast. [Rowan](rowan) swallows and takes [his](nnamdi) hand. [Ada](ada) is delighted. So, oddly, is [Rowan](rowan).
- sibling ada nnamdi "big sister"
- travel ada "arrives"
- wedding? bride nnamdi "picked for him"
- parent eltern nnamdi "parents"
+ betray nnamdi ada "that one"
- engaged! nnamdi rowan "fiancée"
- help rowan nnamdi "takes his hand"
- happy ada "delighted"
- happy rowan "So, oddly"

== 6 Single Beds
[Ada](ada) stays a week, so the phoney [couple](nnamdi+rowan) must share a mattress. [Elsie](elsie) finds it funny, then less funny, then turns off the hot water while [Rowan](rowan) is in the shower. [Piotr](piotr) wakes up long enough to tell [her](elsie) that [she](elsie) is jealous. [She](elsie) throws a yam at [him](piotr). [Thorne](lukas) waits by the gate with a bunch of carnations and [his](lukas) bags. [His](lukas) [wife](missus) has read the Volvo.
- couple! nnamdi rowan "phoney couple"
+ jealous elsie rowan "less funny"
- attack elsie rowan "turns off the hot"
- attack elsie piotr "throws a yam"
- return lukas elsie "waits by the gate"
- married lukas missus "wife"
+ breakup missus lukas "his bags"
- discover missus lukas "has read the Volvo"

== 7 The Landing
[Elsie](elsie) lets [Thorne](lukas) sleep in the bath, for the sake of [her](elsie) degree. [Mrs. Begg](lady) goes up to complain about feet, finds a handsome [man](lukas) in [her](lady) bath and puts up [her](lady) hair. [Ada](ada) catches [McPhee](cop) and [Saoirse](saoirse) kissing in the pantry and doesn't turn a hair; what shocks [her](ada) is the state of the pantry. [Rowan](rowan) doesn't go back to the other bedroom when [Ada](ada) has left. [Nnamdi](nnamdi) hasn't asked [Rowan](rowan) to.
- help elsie lukas "sleep in the bath"
- find lady lukas "finds a handsome man"
- love.start lady lukas "puts up her hair"
- discover ada cop+saoirse "catches"
+ kiss cop saoirse "kissing"
+ couple.start nnamdi rowan "doesn't go back"

== 8 Under the Weather
The whole flat comes down with flu, except for the one [medic](nnamdi), [who](nnamdi) has to nurse four [patients](elsie+piotr+rowan+saoirse) and a [lecturer](lukas). In a fever [Elsie](elsie) tells [him](nnamdi) that [she](elsie) has loved [him](nnamdi) ever since the tea. [He](nnamdi) wrings out the cloth. [He](nnamdi) would have given a kidney for that in September. [Rowan](rowan), two pillows away, lies quite still and hears it all. [Piotr](piotr) sleeps.
+ ill elsie+lukas+piotr+rowan+saoirse "comes down with flu"
- treat elsie+lukas+piotr+rowan+saoirse nnamdi "nurse"
+ confess elsie nnamdi "loved him"
- love.past nnamdi elsie "in September"
- discover rowan elsie "hears it all"

== 9 Deposit
Once [she](elsie) is well, [Elsie](elsie) blames the fever and takes it back. [She](elsie) moves out all the same, to [Leith](@leith), by the night bus. [Piotr](piotr) is awake for once and carries the boxes; on the last step [he](piotr) asks if [he](piotr) may come too, as [he](piotr) has only ever slept so much because [she](elsie) was up at night and [he](piotr) was waiting. [She](elsie) sits down on a box.
- recover elsie "well"
- love! elsie nnamdi "takes it back"
+ move elsie "moves out" @leith
- help piotr elsie "carries the boxes"
+ confess piotr elsie "was waiting"

== 10 Blood Is Thicker
[Desmond Daly](dad), not seen since [Saoirse](saoirse)'s first communion, stands at the door with a fiddle. [His](dad) [daughter](saoirse) gives [him](dad) soup and a deadline. It takes [McPhee](cop) one look: there is a warrant out for the [fiddler](dad), for bigamy in two counties. The [constable](cop) can arrest [her](cop) [girlfriend](saoirse)'s [father](dad), or [she](cop) can take off [her](cop) hat. The hat goes on the hook until midnight.
+ return dad "stands at the door"
- parent dad saoirse "daughter"
- help saoirse dad "soup"
- discover cop dad "one look"
- married _ dad "bigamy"
- arrest? cop dad "can arrest"
- couple cop saoirse "girlfriend"
+ arrest! cop dad "on the hook"

== 11 Midnight
At midnight the fiddle is gone, the rent tin too, and so is [Desmond](dad). [Saoirse](saoirse) blames the [policewoman](cop) for looking away, the [policewoman](cop) blames [her](saoirse) for asking [her](cop) to, and a plate with a map of [Cork](@cork) on it gets broken. [McPhee](cop) spends the night in the patrol car, outside the house. Around five [Gavin](gavin) brings [her](cop) a coffee. "[She](saoirse) always does that," [he](gavin) says. "Ring the bell."
+ flee dad "gone"
- steal dad saoirse "rent tin"
- accuse saoirse cop "blames"
- accuse cop saoirse "blames"#2
+ quarrel cop saoirse "gets broken"
- help gavin cop "brings her a coffee"

== 12 Housewarming
[Nnamdi](nnamdi) passes [his](nnamdi) finals, and the party is loud enough for [Mrs. Begg](lady) to come up with the mop in one hand and [Lukas Thorne](lukas) in the other. [Elsie](elsie) and [Piotr](piotr) come over from [Leith](@leith), yawning, at opposite hours. [McPhee](cop) has rung the bell, and is let off with a warning. [Ada](ada) telephones: when is the wedding? [Rowan](rowan) looks at [Nnamdi](nnamdi), and puts [Nnamdi](nnamdi)'s hand over the receiver. "Well," says [Rowan](rowan), "when?"
- celebrate nnamdi "party"
- couple lady lukas "in the other"
- travel elsie+piotr "come over"
+ reconcile cop saoirse "let off"
- wedding? nnamdi rowan "when is the wedding"
+ propose rowan nnamdi "Well"
