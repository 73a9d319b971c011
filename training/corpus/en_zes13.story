%series Panto Season
%lang en
%genre backstage romantic comedy, a Christmas pantomime in Sunderland, TV listings
%cast gladys | Gladys Thwaite; Gladys | f
%cast leonard | Leonard Pike; Leonard; Lenny | m
%cast amara | Amara Diallo; Amara | f
%cast scott | Scott Dempsey; Scott; Dempsey | m
%cast poppy | Poppy Thwaite; Poppy | f
%cast horsefront | Nils | m
%cast horseback | Gethin | m
%cast director | Camilla Frost; Frost | f
%cast mayor | Mr. Hindmarsh; Hindmarsh | m
%cast critic | Ottoline Marks; Marks | f
%cast magician | The Great Alonzo; Alonzo | m
%cast rabbit | Bernard | m
%cast usherette | - | f
%cast understudy | Billie | n

== 1
For the fortieth winter running [Leonard Pike](leonard) is to play the Dame at the [Empire](@empire), and for the first time [he](leonard) has a [boss](director) younger than [his](leonard) wig. [Camilla Frost](director), fresh from [Berlin](@berlin), wants a Cinderella without a ball. [Gladys Thwaite](gladys), the [wardrobe mistress](gladys), [who](gladys) has pinned [Leonard](leonard) into [his](leonard) bosoms since 1984, tells the [newcomer](director) where [she](director) may put [her](director) concept. Meanwhile, the two [halves](horseback+horsefront) of the horse are introduced. [Nils](horsefront) will be the front; [Gethin](horseback), [who](horseback) trained in [Paris](@paris), is not amused to be the rest.
- boss director leonard "a boss"
- create? leonard "play the Dame"
- colleague gladys leonard "wardrobe mistress"
+ quarrel director gladys "where she may put"
- meet horseback horsefront "introduced"
- sad horseback "not amused"

== 2
[Prince Charming](scott) arrives by helicopter. [Scott Dempsey](scott) won a television island, and cannot find [his](scott) mark, [his](scott) light or [Sunderland](@sunderland). [His](scott) [Cinderella](amara), [Amara Diallo](amara), three years at drama school and four waiting tables, has to kiss [him](scott) twice nightly. [She](amara) slaps [him](scott) once, unscripted, when [he](scott) calls [her](amara) "babe". In the stalls [Poppy](poppy), [granddaughter](poppy) of the [wardrobe mistress](gladys), ten years old and off school with something that comes and goes, keeps score in chalk.
- travel scott "arrives" @sunderland
- find.past scott "won"
- colleague amara scott "His Cinderella"
- kiss? amara scott "has to kiss"
+ attack amara scott "slaps"
- kin gladys poppy "granddaughter"
- ill poppy "something"

== 3
A [rabbit](rabbit) has vanished, and not on purpose. [The Great Alonzo](magician), [who](magician) fills the gap before the interval, accuses everyone in turn: the [mayor](mayor), [who](mayor) had brought a lettuce; the [child](poppy); the horse. It is the horse's rear [end](horseback) [who](horseback) found [Bernard](rabbit), shivering, under the stage, and hid [him](rabbit) in the one place nobody ever looks. "They saw [him](rabbit) in half at Easter," [Gethin](horseback) whispers to [Nils](horsefront). So the [front](horsefront) keeps silent as well. That evening the horse trots with unusual care.
- lose magician rabbit "has vanished"
- accuse magician horseback+horsefront+mayor+poppy "accuses everyone"
- find horseback rabbit "found Bernard"
+ rescue horseback rabbit "hid him"
- reveal horseback horsefront "whispers"
- reveal! horsefront magician "keeps silent"

== 4
When [she](director) finds [him](leonard) asleep in the pumpkin, [Frost](director) suspects drink, and sends the old [comedian](leonard) home with a warning. [Gladys](gladys) knows better. [He](leonard) has been sleeping there since October; [his](leonard) landlord has sold up. Should [she](gladys) offer [him](leonard) [her](gladys) spare room? In thirty-nine years [she](gladys) has seen [Lenny](leonard) in every state of undress and has never once called [him](leonard) by [his](leonard) first name. [She](gladys) moves the ironing board instead, puts a camp bed in the wardrobe and says that it's for the crinolines.
- find director leonard "finds him asleep"
- accuse! director leonard "suspects drink"
- threaten director leonard "a warning"
- discover.past gladys leonard "knows better"
- lose.past leonard "has sold up"
- invite? gladys leonard "offer him"
+ help gladys leonard "puts a camp bed"

== 5
The [islander](scott) can't read. That, and not contempt, is why [he](scott) never knows [his](scott) lines, and [Amara](amara) finds it out when [he](scott) holds the fire notice upside down during a fire. It is a small one. [He](scott) begs [her](amara) to keep it to herself. [She](amara) does better: every morning at nine, in the royal box, [Cinderella](amara) teaches the [Prince](scott) to read, with the help of [Poppy](poppy), [who](poppy) is strict. By the end of the week [he](scott) has got as far as "Once". The other two words will follow, promises the [ten-year-old](poppy).
+ discover amara scott "finds it out"
- reveal? amara "keep it to herself"
- help amara+poppy scott "teaches the Prince"
- advisor amara scott "teaches the Prince"

== 6
First preview. The ball, which the [director](director) had cut, is put back by public demand, the public being [Mr. Hindmarsh](mayor), [mayor](mayor), [butcher](mayor) and [sponsor](mayor) of the horse. [He](mayor) has an eye on [Gladys](gladys). [He](mayor) sends [her](gladys) a pork pie with [her](gladys) initials in the crust. [Leonard](leonard), [who](leonard) is laced up at that moment, says that it looks like a very nice pie, and has such trouble breathing that [she](gladys) has to let [him](leonard) out two holes. "Tight?" [she](gladys) asks. "It was all right a minute ago," says the [Dame](leonard).
- love mayor gladys "an eye on"
+ gift mayor gladys "pork pie"
- jealous leonard mayor "trouble breathing"
- help gladys leonard "let him out"

== 7
Day off. Snow falls on the promenade and into the sea. The lighthouse has a wreath on. In the empty house the safety curtain comes down by itself, as it is said to do every year on this date, and goes up again. Nobody is about, only the [usherette](usherette), [who](usherette) is counting the choc ices and does not even turn [her](usherette) head. There is no business like it, [she](usherette) observes to the tubs.

== 8
Opening night, and in row F sits [Ottoline Marks](critic) of the [Globe](#globe), [who](critic) has closed eleven shows and a bridge. What nobody had reckoned with is that [she](critic) knows [somebody](horseback) in the cast, or rather in the horse. In the second half, at the sound of a hiccup, the [critic](critic) drops [her](critic) pen. [She](critic) was once engaged to a hiccup like that, in [Paris](@paris), until its [owner](horseback) ran away to become a great mime. After the curtain [she](critic) goes round, kneels before the animal and speaks into the wrong end.
- engaged.past critic horseback "engaged"
- breakup.past horseback critic "ran away"
+ discover critic horseback "drops her pen"

== 9
It is [Nils](horsefront) [who](horsefront) has to answer. While [Gethin](horseback) holds [his](horseback) breath behind [him](horsefront), the front [half](horsefront) tells [Miss Marks](critic) that there is nobody in here by that name. [She](critic) leaves a notice so savage that half the advance is returned by noon. [Frost](director) weeps on the shoulder [she](director) least expected; the [Dame](leonard) lends [her](director) [his](leonard) powder. "[I](director) thought [you](leonard) hated [me](director)," says [she](director). [He](leonard) did, until Tuesday, [Leonard](leonard) admits, but nobody gets to close [him](leonard) but [him](leonard).
+ betray horsefront critic "nobody in here"
- create critic "a notice"
- lose director "is returned"
- sad director "weeps"
- help leonard director "lends her"
- reconcile director leonard "until Tuesday"

== 10
[Hindmarsh](mayor) proposes to [Gladys](gladys) from the stage, in front of nine hundred brownies and cubs. "Oh no [she](gladys) won't!" shouts a voice. "Oh yes [she](gladys) will!" reply nine hundred. The voice belonged to the [Dame](leonard), [who](leonard) claps both hands over [his](leonard) mouth; in four decades [he](leonard) has never dried, and now [he](leonard) dries. [Gladys](gladys) comes out of the wings with pins between [her](gladys) lips. [She](gladys) thanks the [butcher](mayor) for the pie. Then [she](gladys) turns to the [other](leonard) and asks whether [he](leonard) has anything to add. [Leonard](leonard) runs, in heels, up the aisle and into the snow.
+ propose mayor gladys "proposes"
- sad leonard "dries"
- reject gladys mayor "thanks the butcher"
- love leonard gladys "anything to add"
+ flee leonard gladys "runs"

== 11
[Billie](understudy), [who](understudy) understudies everyone and hopes for nothing, goes on as the Dame and is adequate. [Poppy](poppy) organizes the search. The [mayor](mayor), a good loser, contributes two vans; [Scott](scott) reads out the street names, all by himself, and [Amara](amara), at the wheel, has to pull over, because [she](amara) cannot see for pride. That is how [they](amara+scott) come to be standing under a lamp when the clock strikes twelve, and how, for the first time without a script, [Cinderella](amara) is late. The kiss lasts until a [man](leonard) in a crinoline knocks on the windscreen and asks for a lift.
- create understudy "goes on"
- investigate poppy leonard "organizes the search"
- help mayor poppy "two vans"
- happy amara scott "pride"
+ kiss amara scott "The kiss"
- find amara+scott leonard "knocks on the windscreen"

== 12
[Gethin](horseback) writes a letter. [He](horseback) has never told a soul why [he](horseback) left the [woman](critic) with the pen: [he](horseback) was going to be great, and after that [he](horseback) was going to come back, and the first never happened. [Nils](horsefront), asked to deliver it, reads it on the bus, as friends should not, and adds a line. The line says: "[He](horseback) gave up [his](horseback) only good entrance for a [rabbit](rabbit)." When [Ottoline](critic) takes [her](critic) seat that night, it is in the front row, and when the horse bows [she](critic) throws a carrot. [He](horseback) hiccups.
- create horseback "writes a letter"
- breakup.past horseback critic "left the woman"
- friend horseback horsefront "friends"
- help horsefront horseback "adds a line"
+ reconcile critic horseback "throws a carrot"

== 13
[Alonzo](magician) recognizes [his](magician) [rabbit](rabbit) by the ears, which are sticking out of the horse, and calls the police. What follows is the only trial ever held on the set of a palace. [Frost](director) presides, [Poppy](poppy) defends. Did the [accused](horseback) take the [animal](rabbit)? [He](horseback) did. Has the [animal](rabbit) any wish to return? [Bernard](rabbit), placed between the two [claimants](horseback+magician), sits for a long while, cleans one whisker and hops into the [mime](horseback)'s sleeve. The [conjurer](magician) breaks down: [he](magician) never liked the saw either. [Gladys](gladys) sews [him](magician) a dove.
- find magician rabbit "recognizes his rabbit"
- accuse magician horseback "calls the police"
- advisor poppy horseback "defends"
+ steal.past horseback magician "He did"
- reject rabbit magician "hops into"
- sad magician "breaks down"
- gift gladys magician "sews him a dove"

== 14
Last night of the run. [Marks](critic) of the [Globe](#globe) has printed the first retraction of [her](critic) career. [Scott](scott) gets a laugh with a line that [he](scott) read himself, [Amara](amara) gets an offer from [Berlin](@berlin), and the [director](director) gets a ball, a real one, with the audience on the stage. [Leonard](leonard) takes off [his](leonard) wig. "[Gladys](gladys)," [he](leonard) says, and that is all [he](leonard) can get out. "[Leonard](leonard)," says the [dresser](gladys), for the first time in thirty-nine years, and unpins [him](leonard). The camp bed goes back to the props. The spare room, it turns out, had been aired since October.
- create critic "retraction"
- hire? amara _ "an offer from Berlin"
- celebrate director "a ball, a real one"
+ couple.start gladys leonard "unpins him"
- move? leonard gladys "The spare room"
