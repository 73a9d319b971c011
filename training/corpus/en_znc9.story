%series Two Mile Creek
%lang en
%genre western, a railroad town in Nebraska 1881, paperback blurbs
%cast hattie   | Hattie Crowe; Hattie; Mrs Crowe | f
%cast silas    | Silas Crowe; Silas; Crowe | m
%cast will     | Will Bright; Will; Bright | m
%cast dove     | Dove Larsson; Dove | f
%cast nils     | Nils Larsson; Nils | m
%cast chen     | Chen Wei; Chen | m
%cast ruth     | Ruth Abelard; Ruth; Abelard | f
%cast major    | Major Tull; Tull | m
%cast hope     | Hope Tull; Hope | f
%cast doc      | Doc Farraday; Farraday; Doc | m
%cast kid      | Kid Early; Early | m
%cast gambler  | Jasper Noon; Noon | m
%cast baby     | Grover | m
%cast mother   | - | f
%cast amos     | Amos | m
%cast senator  | - | m
%cast men      | - | m
%cast arsonist | - | m

== 1 The Mail-Order Bride
[Hattie](hattie) stepped off the train at Two Mile Creek with a carpet bag and a photograph. The [man](silas) in the photograph was ten years younger than the [man](silas) on the platform. [Silas Crowe](silas) had a ranch, a cough and a [brother](will) half [his](silas) age, [Will Bright](will), born of the same [mother](mother) and a passing fiddler. [Hattie](hattie) looked from one to the other and thought the Lord had mixed up the mail. By sundown [she](hattie) was [Mrs Crowe](hattie). [Will](will) played at the wedding and didn't meet [her](hattie) eye.
- travel hattie "stepped off the train"
- meet hattie silas "on the platform"
- betray silas hattie "ten years younger"
- sibling silas will "brother"
- parent mother silas+will "same mother"
- parent _ will "passing fiddler"
- love.start hattie will "mixed up the mail"
+ wedding hattie silas "Mrs Crowe"
- create will "played at the wedding"

== 2 The Widow Abelard's Saloon
[Ruth Abelard](ruth) poured an honest whiskey and took no lip. Three men had asked for [her](ruth) hand since [her](ruth) [Amos](amos) caught a bullet, and three had gone out through the window. The [fourth](doc), [Doc Farraday](doc), had never dared to ask. Into [her](ruth) bar walks [Jasper Noon](gambler) with a clean collar and a marked deck, and by midnight [Nils Larsson](nils) has gambled away the homestead, the mule and the cradle. The [Swede](nils)'s [wife](dove) [Dove](dove) comes to fetch [him](nils). [She](dove) lays a shotgun on the green cloth. [Noon](gambler) is charmed. [Ruth](ruth) bolts the window.
- married.past amos ruth "her Amos"
- die.past amos "caught a bullet"
- propose.past _ ruth "asked for her hand"
- reject.past ruth _ "through the window"
- love doc ruth "never dared"
- betray gambler nils "marked deck"
+ lose nils gambler "gambled away"
- married dove nils "wife"
+ threaten dove gambler "lays a shotgun"
- love.start gambler dove "charmed"

== 3 Rails
[Major Tull](major) is bringing the railroad, and the railroad wants water, and the water is on [Crowe](silas)'s land. [Silas](silas) will not sell. The [major](major) sends for [Kid Early](kid), nineteen, nine notches. But [Hope Tull](hope), the [major](major)'s only [child](hope), has set [her](hope) cap at [Will Bright](will); when [she](hope) hears what [Papa](major) has ordered for Thursday, [she](hope) saddles up in [her](hope) party shoes to warn [Will](will) — and finds [him](will) in the barn, teaching [his](will) [brother](silas)'s [wife](hattie) to hold a fiddle. It is the way [she](hattie) holds it that [Hope](hope) can't forget.
- reject silas major "will not sell"
- hire kid major "sends for"
- parent major hope "only child"
- love hope will "set her cap"
- discover hope major "hears"
+ help hope will "to warn"
- advisor will hattie "teaching"
- kin hattie will "brother's wife"
- jealous hope hattie "can't forget"

== 4 Thursday
[Early](kid) rides in early. [Silas](silas) is on the porch. [Silas](silas) has one bullet and a cough. [Early](kid) has six. [Chen](chen) comes round the house with a skillet. [Chen](chen) is the [cook](chen), and strong. [Early](kid) goes down like a sack. [Hattie](hattie) ties [Early](kid) to the pump. [Will](will) wants to shoot [Early](kid). [Silas](silas) won't have it. [Silas](silas) gives [Early](kid) soup. Nobody ever gave [Early](kid) soup. [Early](kid) asks for work. [Silas](silas) hires [Early](kid). The [major](major) will want [his](major) money back.
- travel kid "rides in"
- rescue chen silas "comes round the house"
+ attack chen kid "goes down like a sack"
- boss silas chen "the cook"
- arrest hattie kid "ties Early"
- kill? will kid "shoot Early"
- gift silas kid "soup"
+ hire kid silas "hires"

== 5 Dove
[Nils](nils) is off to Omaha, drunk, to win it all back. [Dove](dove) takes in washing, [Noon](gambler)'s for one, and [his](gambler) shirts come with wildflowers in the pockets. [He](gambler) offers [her](dove) the deed of [her](dove) own homestead. For what? For a smile, says the [gambler](gambler). [She](dove) has a better use for [her](dove) teeth. But winter is long, and the stove smokes, and the [man](gambler) [who](gambler) fixes it stays till the coffee is ready, then till the coffee is cold. In the next claim over, [Hattie](hattie) sees two shadows on the [Larssons](dove+nils)' blind and draws [her](hattie) own.
- travel nils "off to Omaha"
- gift gambler dove "wildflowers"
- flirt gambler dove "wildflowers"
- gift? gambler dove "the deed"
- reject dove gambler "a better use"
- help gambler dove "fixes it"
+ affair dove gambler "two shadows"
- cheat dove nils "two shadows"
- neighbour dove hattie "next claim over"
- discover hattie dove+gambler "sees two shadows"

== 6 The Cough
[Silas](silas) spits red on the snow. [Farraday](doc) drinks three of [Ruth](ruth)'s whiskeys before [he](doc) can bring himself to say it: spring, if the winter is mild. The dying [rancher](silas) has eyes in [his](silas) head. [He](silas) calls [Will](will) to the bedside and asks [him](will), man to man, whether [he](will) loves [Hattie](hattie). [Will](will) lies. [Silas](silas) sighs and asks [Hattie](hattie). [She](hattie) says [she](hattie) has been a true [wife](hattie) and means to stay one to the last day. It is no answer, and it is the whole answer. [He](silas) pats [her](hattie) hand and asks for the fiddle.
+ ill silas "spits red"
- advisor doc silas "bring himself to say it"
- reveal doc silas "spring"
- die? silas "dying"
- love will hattie "loves Hattie"
- betray will silas "Will lies"
- married hattie silas "a true wife"
- love hattie will "the whole answer"
- cheat! hattie silas "true wife"

== 7 Papa's Choice
[Hope Tull](hope) is engaged! Unfortunately the [man](senator) in question is a senator of fifty-eight, and nobody asked [her](hope). The [major](major) needs a vote. [Hope](hope) needs a horse. [She](hope) climbs down the trellis into the arms of [Kid Early](kid), [who](kid) has come to return the [major](major)'s pistol and leaves with the [major](major)'s [daughter](hope). [He](kid) has nothing to offer but soup, [he](kid) tells [her](hope). "[I](hope) had oysters tonight," says [Hope](hope), "with [him](senator)." [They](hope+kid) ride till dawn. The posse is eleven men and one [father](major), and [Will Bright](will), asked which way [they](hope+kid) went, points at Wyoming.
+ engaged hope senator "is engaged"
- parent major hope "daughter"
+ flee hope major "climbs down"
- return kid "return the major's pistol"
- flirt hope kid "into the arms"
- date.past hope senator "oysters tonight"
- investigate major hope+kid "posse"
- betray will major "points at Wyoming"
- help will hope+kid "points at Wyoming"

== 8 Nils Comes Home
[Nils](nils) comes home sober. [Nils](nils) has won it all back. [He](nils) finds a collar on the bedpost. [Dove](dove) does not deny the collar. [Nils](nils) sits down and weeps. [Dove](dove) wishes [he](nils) had shouted. [Noon](gambler) waits behind the church. [Dove](dove) does not come to [Noon](gambler). [Nils](nils) does. [Nils](nils) fires at [Noon](gambler) and hits the bell. [Noon](gambler) fires and hits [Nils](nils). [Ruth](ruth) saw it all from the step. [Bright](will) rides for [Farraday](doc). [Farraday](doc) comes too late. [Dove](dove) closes [Nils](nils)'s eyes and hands the sheriff a collar.
+ return nils "comes home sober"
- find nils "won it all back"
- discover nils dove+gambler "a collar"
- sad nils "weeps"
- reject dove gambler "does not come"
- attack nils gambler "fires at Noon"
+ kill gambler nils "hits Nils"
- die nils "too late"
- discover ruth gambler "saw it all"
- help will nils "rides for"
- accuse dove gambler "hands the sheriff"

== 9 Ruth Takes the Stand
The jury has been drinking with [Jasper Noon](gambler) for a year. The judge owes [him](gambler) sixty dollars. Who will say what everybody knows? [Ruth Abelard](ruth) puts on [her](ruth) wedding black. The night before, a [man](arsonist) with a sack over [his](arsonist) head has put a torch to [her](ruth) storeroom, and [Doc](doc) has carried [her](ruth) out over [his](doc) shoulder, coughing and cussing. [She](ruth) testifies with no eyebrows. "[I](ruth) saw [him](gambler) do it," [she](ruth) says, "and [I](ruth) saw [him](gambler) smile." Then [she](ruth) turns round in the box and asks [Farraday](doc) how much longer [he](doc) means to wait.
- attack arsonist ruth "a torch"
- rescue doc ruth "carried her out"
+ accuse ruth gambler "I saw him"
- reveal ruth _ "testifies"
+ propose ruth doc "how much longer"

== 10 A Grave with a View
[Silas Crowe](silas) made it to the first crocus. [He](silas) had [Chen](chen) carry [him](silas) out to the rise and died with [his](silas) boots on, as [he](silas) liked to say [he](silas) would, with [his](silas) [wife](hattie) on one side, [Will](will) on the other, and each one's hand in one of [his](silas). Then [he](silas) had put the two hands together. [Hattie](hattie) took [hers](hattie) back. [She](hattie) owes [him](silas) a year, [she](hattie) tells [Will](will), and a year it shall be. [Will](will) signs on with a cattle drive to [Abilene](@abilene), as far as a fellow can get from a black dress. The water, says the will, goes to [Hattie](hattie).
+ die silas "died with his boots on"
- help chen silas "carry him out"
- married hattie silas "wife"
- love hattie will "put the two hands together"
+ reject hattie will "took hers back"
- travel will "cattle drive" @abilene
- hire will _ "signs on"
- find hattie silas "goes to Hattie"

== 11 The Major Pays a Call
With flowers in one hand and the paper in the other, [Tull](major) courts the [widow](hattie). When [she](hattie) declines both, [his](major) [men](men) drive off [her](hattie) herd, and [Chen](chen), [who](chen) tries to stop [them](men), is left for dead in the creek. [Dove](dove), six months gone with a child that could be either [man](gambler+nils)'s, pulls [him](chen) out. [She](dove) dresses the wound with [Nils](nils)'s last clean shirt. [Chen](chen), once a [scholar](chen) in [Canton](@canton), reads to [her](dove) when [he](chen) can sit up. In the night a rider comes over the ridge, then another, then [one](hope) in party shoes. [Hope](hope) has heard about [Papa](major).
- flirt major hattie "courts"
- married.past hattie silas "widow"
- reject hattie major "declines both"
- steal men hattie "drive off"
- attack men chen "left for dead"
- pregnant dove _ "six months gone"
+ rescue dove chen "pulls him out"
- treat chen dove "dresses the wound"
- recover chen "sit up"
- flirt chen dove "reads to her"
+ return hope "in party shoes"
- discover hope major "has heard"
- parent major hope "Papa"

== 12 Shotgun Weddings
[Hope](hope) stands in front of [her](hope) [father](major)'s rifle and shows [him](major) a ring, a deputy's star on [Early](kid)'s vest, and a waistline. The old [soldier](major) lowers the gun and asks to sit. The railroad will go round by the mill; the creek stays where it is. In May [Ruth](ruth) marries [her](ruth) [doctor](doc), sober, the pair of [them](doc+ruth). [Dove](dove) has [her](dove) [boy](baby) at harvest, names [him](baby) [Grover](baby), and lets [Chen Wei](chen) teach [him](baby) the flute and [her](dove) the rest. And on the day the year is up, not an hour before, a [fiddler](will) gets off the train at Two Mile Creek. [Hattie](hattie) is on the platform.
- parent major hope "father's"
- threaten major _ "rifle"
- married hope kid "a ring"
- hire kid "deputy's star"
- pregnant hope kid "a waistline"
+ reconcile hope major "lowers the gun"
+ wedding doc ruth "marries"
- birth dove baby "has her boy"
- advisor chen baby "teach him"
- couple.start chen dove "the rest"
- return will "gets off the train"
+ reconcile hattie will "on the platform"
