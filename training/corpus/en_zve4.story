%series Wet Weather Programme
%lang en
%genre staff of a seaside holiday camp in 1978, a fan's episode guide
%cast maxine   | Maxine | f
%cast denzil   | Denzil | m
%cast lynette  | Lynette | f
%cast kirk     | Kirk | m
%cast allard   | Mr Allardyce; Allardyce | m
%cast mrsall   | Mrs Allardyce | f
%cast yolanda  | Yolanda | f
%cast figgis   | Uncle Figgis; Figgis | m
%cast bernice  | Bernice | f
%cast clive    | Clive | m
%cast widow    | Mrs Tranter | f
%cast boy      | Darren | m
%cast boyfather | - | m
%cast agent    | Lew Marks; Marks | m
%cast inspector | - | m
%cast ventri   | - | m
%cast bernhub  | Ron | m
%cast bsis     | Pauline | f
%cast ybaby    | - | f

== 1 First Saturday
Opening week at [Sandy Gap](@sandygap). [Maxine](maxine), promoted over [Denzil](denzil)'s head to entertainments manager, sacks the [ventriloquist](ventri) on day one. [Denzil](denzil), the camp [comedian](denzil) and [her](maxine) ex-[fiancé](denzil), swears that [she](maxine) will not see August. [Lynette](lynette), a new chalet [maid](lynette), tells everyone that [she](lynette) is eighteen; [she](lynette) is sixteen and has run away from [Hull](@hull). [Kirk](kirk), the [lifeguard](kirk), takes a shine to [her](lynette). [Uncle Figgis](figgis) loses the key to the donkey shed.
+ hire maxine "promoted"
- quit ventri maxine "sacks"
- engaged.past denzil maxine "ex-fiancé"
- threaten denzil maxine "swears"
- betray lynette "is sixteen"
+ flee.past lynette "run away"
- love.start kirk lynette "takes a shine"

== 2 Knobbly Knees
[Yolanda](yolanda), the [dancer](yolanda) sharing a chalet with [Maxine](maxine), has been carrying on with [Mr Allardyce](allard), the camp [director](allard), since Easter, and nearly bumps into [his](allard) [wife](mrsall) in [his](allard) office. [Figgis](figgis) hides [her](yolanda) in the Punch and Judy booth. A [guest](boyfather)'s small [son](boy), [Darren](boy), goes under in the deep end. [Kirk](kirk) gets [him](boy) out; what nobody notices is that [he](kirk) was late because [he](kirk) was chatting up [Lynette](lynette). First mention of [Bernice](bernice)'s secret still.
- housemate maxine yolanda "sharing a chalet"
+ affair allard yolanda "carrying on"
- married allard mrsall "wife"
- help figgis yolanda "hides"
- parent boyfather boy "son"
+ rescue kirk boy "gets him out"
- flirt kirk lynette "chatting up"

== 3 Glamorous Granny
[Mrs Tranter](widow), a [widow](widow) from [Leek](@leek), wins the contest and proposes to [Uncle Figgis](figgis), [who](figgis) declines because, as [he](figgis) puts it, [he](figgis) is married to the donkeys. [Denzil](denzil) plants a whoopee cushion of a different order: the chip pan money turns up in [Maxine](maxine)'s locker. [Allardyce](allard) suspends [her](maxine). [Bernice](bernice), the head [cook](bernice), saw [who](denzil) put it there but says nothing, since [Denzil](denzil) knows about the still. (Bloopers: the donkey's name changes in scene nine.)
- married.past _ widow "widow"
+ propose widow figgis "proposes"
- reject figgis widow "declines"
+ betray denzil maxine "plants"
- quit maxine allard "suspends"
- discover bernice denzil "saw"
- reveal! bernice "says nothing"
- discover denzil bernice "knows about the still"

== 4 Rain Stopped Play
Three days of rain and four hundred guests. [Lynette](lynette), on cleaning duty, gets the story out of [Bernice](bernice) and takes it to [Allardyce](allard). [Maxine](maxine) is reinstated; [Denzil](denzil) is demoted to bingo. [Maxine](maxine) asks [Lynette](lynette) how [she](maxine) can thank [her](lynette), guesses [her](lynette) age, and does not report [her](lynette). [Kirk](kirk) and [Lynette](lynette) share [their](kirk+lynette) first kiss under the bandstand, observed by [Darren](boy)'s [father](boyfather), [who](boyfather) is still after someone to blame for the pool. Only episode without a bathing costume.
- reveal bernice lynette "gets the story"
+ reveal lynette allard "takes it"
- hire maxine allard "reinstated"
- quit denzil allard "demoted"
- discover maxine lynette "guesses her age"
- reveal! maxine lynette "does not report"
+ kiss kirk lynette "first kiss"
- discover boyfather kirk+lynette "observed"
- parent boyfather boy "father"

== 5 Talent Night
[Lew Marks](agent), a London [agent](agent), attends the show for [Yolanda](yolanda). [She](yolanda) twists [her](yolanda) ankle in the wings, and [Lynette](lynette), pushed on by [Figgis](figgis), sings in [her](yolanda) place and brings the house down. [Marks](agent) offers [her](lynette) a contract; a guardian's signature is required. [Denzil](denzil), drunk, breaks down after the bingo and confides to [Bernice](bernice) that [he](denzil) would give [his](denzil) right arm to have [Maxine](maxine) back. [Yolanda](yolanda), passed over, stops speaking to [Lynette](lynette).
- injure yolanda "twists her ankle"
+ create lynette "sings"
- hire? lynette agent "offers her a contract"
- sad denzil "breaks down"
+ love denzil maxine "to have Maxine back"
- reveal denzil bernice "confides"
- jealous yolanda lynette "passed over"

== 6 Donkey Derby
Halfway point of the series. The [boy](boy)'s [father](boyfather) accuses [Kirk](kirk) of negligence, and [Allardyce](allard) dismisses [him](kirk) before lunch. [Lynette](lynette) feels responsible and wants to go with [him](kirk) to [Jersey](@jersey). [Mrs Allardyce](mrsall) rides in the derby, falls, and is treated by [Clive](clive), the camp [nurse](clive), in [whom](clive) [she](mrsall) finds a good listener. [Yolanda](yolanda) tells [Maxine](maxine) that [she](yolanda) is expecting [Allardyce](allard)'s [baby](ybaby), and that [he](allard) does not want [it](ybaby). (Directed, for once, at some speed.)
- parent boyfather boy "father"
+ accuse boyfather kirk "accuses"
- quit kirk allard "dismisses"
- move? kirk+lynette "go with him" @jersey
- treat mrsall clive "treated"
+ pregnant yolanda allard "expecting"
- reveal yolanda maxine "tells Maxine"

== 7 Lost Children
The [Hull](@hull) police circulate a photograph of [Lynette](lynette). [Denzil](denzil) recognises [her](lynette) first and, for once, does the decent thing: [he](denzil) tears down the poster and warns [Maxine](maxine). An [inspector](inspector) searches the chalets. [Lynette](lynette) escapes through the laundry with [Kirk](kirk), [who](kirk) has come back for [her](lynette) on [his](kirk) motorcycle. On the coast road [the two](kirk+lynette) crash. [Figgis](figgis), walking the donkeys home, finds [them](kirk+lynette); [Kirk](kirk) is unconscious, [Lynette](lynette) only bruised.
- discover denzil lynette "recognises"
- help denzil lynette "tears down"
- reveal denzil maxine "warns"
- investigate inspector lynette "searches"
+ flee kirk+lynette inspector "escapes"
- return kirk lynette "come back for her"
+ injure kirk+lynette "crash"
- find figgis kirk+lynette "finds them"

== 8 Visiting Hours
[Kirk](kirk) lies in a coma at the cottage hospital, where [Clive](clive) has been sent to help out. [Lynette](lynette) gives herself up to the [inspector](inspector) so as to be allowed to stay with [him](kirk). It emerges why [she](lynette) fled [Hull](@hull): [her](lynette) [stepfather](bernhub), [Ron](bernhub), used to beat [her](lynette). [Bernice](bernice) goes pale on hearing the name, for [she](bernice) was married to the [man](bernhub). [Maxine](maxine) applies to be [Lynette](lynette)'s guardian. [Denzil](denzil) offers to vouch for [her](maxine); [she](maxine) accepts, with suspicion. An episode without a joke.
- ill kirk "coma"
+ arrest inspector lynette "gives herself up"
- flee.past lynette "fled"
- kin bernhub lynette "stepfather"
- attack.past bernhub lynette "beat"
- sad bernice bernhub "goes pale"
- married.past bernhub bernice "was married"
+ kin? lynette maxine "guardian"
- help? denzil maxine "offers to vouch"

== 9 Fancy Dress
[Ron](bernhub) arrives disguised as a pirate, among two hundred others, and drags [Lynette](lynette) to [his](bernhub) van. [Bernice](bernice) knocks [him](bernhub) out with a ladle. [He](bernhub) is taken away by the [inspector](inspector), [who](inspector) discovers the still in the process, but prefers to sample it. [Mrs Allardyce](mrsall) spots [her](mrsall) [husband](allard) in a gorilla suit pleading with a visibly pregnant [Yolanda](yolanda), and draws the right conclusion. [She](mrsall) spends the night talking with [Clive](clive). Last shot: [Kirk](kirk)'s fingers move.
+ abduct bernhub lynette "drags Lynette"
- attack bernice bernhub "knocks him out"
- arrest inspector bernhub "taken away"
- discover inspector bernice "discovers the still"
- married allard mrsall "husband"
- pregnant yolanda "visibly pregnant"
+ discover mrsall allard+yolanda "right conclusion"
- recover kirk "fingers move"

== 10 Under New Management
[Mrs Allardyce](mrsall), [who](mrsall) turns out to own the camp, throws out [her](mrsall) [husband](allard) and puts [Maxine](maxine) in [his](allard) place. [Allardyce](allard) now wants to marry [Yolanda](yolanda), [who](yolanda) laughs in [his](allard) face. [Kirk](kirk) is awake but cannot remember [Lynette](lynette); [he](kirk) takes [her](lynette) for a nurse and, to [her](lynette) dismay, flirts with [Clive](clive)'s [sister](bsis) [Pauline](bsis), a real one. [Maxine](maxine) and [Denzil](denzil) rehearse a double act until three in the morning and end up in bed. The gorilla suit makes its second and last appearance.
+ breakup mrsall allard "throws out"
- married allard mrsall "husband"
- hire maxine mrsall "in his place"
- propose? allard yolanda "wants to marry"
- reject yolanda allard "laughs"
- ill kirk "cannot remember"
- sad lynette kirk "dismay"
- flirt kirk bsis "flirts"
- sibling bsis clive "sister"
+ sex denzil maxine "end up in bed"

== 11 Last Post
The guardianship is granted. [Lynette](lynette) could now sign with [Marks](agent), but cannot bring herself to leave before [Kirk](kirk) knows [her](lynette) again. [She](lynette) sings [him](kirk) the song from the bandstand, and it comes back to [him](kirk). [Denzil](denzil) has an offer from a cruise line and keeps it from [Maxine](maxine); [she](maxine) reads the telegram and assumes that [he](denzil) is leaving [her](maxine) a second time. [Mrs Tranter](widow) returns with a donkey of [her](widow) own. [Uncle Figgis](figgis) reconsiders. Written at short notice, which explains the donkey.
- kin.start lynette maxine "guardianship is granted"
+ recover kirk "comes back to him"
- create lynette kirk "sings him"
- hire? denzil "an offer"
- reveal! denzil maxine "keeps it from"
- discover maxine denzil "reads the telegram"
+ breakup? denzil maxine "is leaving her"
- return widow "returns"

== 12 Lights Out
Final episode. [Denzil](denzil) has turned the cruise down; [he](denzil) says so on stage, as a punchline, and [Maxine](maxine) answers with a kiss. [Yolanda](yolanda) has a [girl](ybaby) in the Punch and Judy booth, delivered by [Clive](clive), [whom](clive) [Mrs Allardyce](mrsall), recently divorced, has asked to run the sick bay and share [her](mrsall) bungalow. [Figgis](figgis) marries [Mrs Tranter](widow) with six donkeys in attendance. [Lynette](lynette) leaves for [London](@london); [Kirk](kirk), on crutches, carries [her](lynette) case onto the train and stays on it. Over the credits the tannoy wishes everybody goodnight.
- hire! denzil "turned the cruise down"
+ kiss denzil maxine "kiss"
- birth yolanda ybaby "has a girl"
- help clive yolanda "delivered"
- divorce allard mrsall "recently divorced"
- move? clive mrsall "share her bungalow"
+ wedding figgis widow "marries"
+ travel kirk+lynette "leaves for London" @london
