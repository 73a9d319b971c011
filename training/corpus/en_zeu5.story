%series Perdition Wells
%lang en
%genre western serial, Arizona Territory 1881, laconic past-tense episode guide
%cast teale    | Marshal Amos Teale; Teale; Amos | m
%cast roux     | Miss Delphine Roux; Delphine; Miss Roux | f
%cast lum      | Mr. Lum; Lum | m
%cast may      | May Lum; May | f
%cast strand   | Hollis Strand; Hollis | m
%cast clay     | Clay Strand; Clay | m
%cast wendell  | Wendell Strand; Wendell | m
%cast bloem    | Hanneke Bloem; Hanneke | f
%cast pieter   | Pieter Bloem; Pieter | m
%cast preacher | Ezra Coyne; Coyne | m
%cast cordelia | Cordelia Banks; Cordelia | f
%cast escobedo | Dr. Escobedo; Escobedo | m
%cast mule     | Socrates | m
%cast brother  | Jack Teale; Jack | m
%cast judge    | - | m
%cast thief    | - | m
%cast strands  | Strands | g

== 1 A Stranger, a Mule
[Perdition Wells](@perdition) had a church without a preacher and a jail without a key when, on the same stage, a [preacher](preacher) and a [schoolteacher](roux) got off. [He](preacher) carried a long case. [She](roux), [Miss Delphine Roux](roux) of [Baton Rouge](@batonrouge), carried nothing, having been robbed at [Gila Bend](@gilabend). [Marshal Amos Teale](teale) lent [her](roux) four dollars and the use of [his](teale) hat. That night, out on the creek, [Pieter Bloem](pieter) was called from supper and shot on [his](pieter) own porch. [His](pieter) [wife](bloem), [Hanneke](bloem), saw a grey horse and no face.
- travel preacher+roux "got off" @perdition
- steal.past _ roux "robbed"
- help teale roux "lent her"
- gift teale roux "four dollars"
+ kill _ pieter "shot"
- married bloem pieter "wife"

== 2 Grey Horses
There were three grey horses in the county, and [Hollis Strand](strand) owned them all. [Teale](teale) rode out to the ranch to ask about them. The old [man](strand) offered [him](teale) coffee, [his](strand) elder [boy](clay), [Clay](clay), offered [him](teale) ten seconds to get back on [his](teale) own horse, and [Wendell](wendell), the [younger](wendell), said nothing and looked at [his](wendell) boots. Everyone knew the [Strands](strands) wanted the creek. In town the [Dutchwoman](bloem) buried [her](bloem) [husband](pieter) without a tear, then walked into the store of [Mr. Lum](lum) and bought two boxes of shells. [Mr. Lum](lum) did not charge [her](bloem) for the second.
- investigate teale strand "ask about them"
- parent strand clay+wendell "elder boy"
+ threaten clay teale "ten seconds"
- sibling clay wendell "the younger"
- married.past bloem pieter "husband"
- help lum bloem "did not charge her"

== 3 Sums
[Miss Roux](roux) opened the school with nine pupils, of whom the oldest was twenty. [Wendell Strand](wendell) had never learned to read. [He](wendell) sat at the back beside [Lum](lum)'s [daughter](may), [who](may) could, in two languages, and [who](may) pushed [her](may) slate an inch to the left so that [he](wendell) might copy. [His](wendell) [brother](clay) came for [him](wendell) at noon, roped [him](wendell) like a calf and dragged [him](wendell) to the trough. The [teacher](roux) broke a pointer over [Clay](clay)'s head. [Cordelia Banks](cordelia), watching from the balcony of the [Silver Dollar](#silverdollar), sent across a new pointer, of hickory.
- create roux "opened the school"
- advisor roux wendell "nine pupils"
- parent lum may "daughter"
- help may wendell "pushed her slate"
- sibling clay wendell "brother"
+ attack clay wendell "roped him"
+ attack roux clay "broke a pointer"
- help roux wendell "broke a pointer"
- gift cordelia roux "new pointer"

== 4 The Long Case
The [preacher](preacher) preached on Cain. [He](preacher) did it so well that [Clay Strand](clay) walked out and a horse [thief](thief) gave himself up. On Monday [Hanneke Bloem](bloem), taking a pie to the parsonage, looked into the long case when [she](bloem) should have been looking for a plate. It held a rifle with eleven notches. [She](bloem) put the lid back, set down the pie, and asked the [man](preacher) of God what [he](preacher) charged. [He](preacher) had given that up, [he](preacher) said. [She](bloem) said that everyone gives up something, and left [her](bloem) wedding ring on the plate.
- create preacher "preached"
- gift bloem preacher "a pie"
+ discover bloem preacher "looked into"
- kill.past preacher _ "eleven notches"
- hire? preacher bloem "what he charged"
- reject preacher bloem "given that up"

== 5 Fever
First the well went bad, then the children. [Dr. Escobedo](escobedo), [who](escobedo) drank, stopped drinking; [Cordelia](cordelia) gave up the upper floor of the saloon for cots, and [her](cordelia) girls became nurses. [May Lum](may) was among the sickest. Every night a tall [boy](wendell) stood below [her](may) window in the rain with a slate held over [his](wendell) head. On the slate, in capitals, was [her](may) name. [He](wendell) had spelled it right. On the sixth night [her](may) [father](lum), [who](lum) had meant to chase [him](wendell) off, came out with an umbrella and told [him](wendell) that the fever had broken.
- help cordelia _ "gave up the upper floor"
- ill may "sickest"
+ love wendell may "stood below"
- parent lum may "father"
- reject? lum wendell "chase him off"
- reveal lum wendell "told him"
- recover may "fever had broken"

== 6 Whose Creek
Arsenic, said [Escobedo](escobedo), holding a bottle to the light: somebody was poisoning the wells one by one. [Teale](teale) suspected [Hollis](strand) and could prove nothing; [Hollis](strand) suspected the [widow](bloem) and said so in the street. The [marshal](teale) had to hold [her](bloem) by both wrists. [She](bloem) had a good grip, and [he](teale) did not let go as soon as [he](teale) might have. From [her](roux) schoolhouse [Delphine](roux) saw it. [She](roux) took the borrowed hat down from its nail and had a pupil return it.
- discover escobedo "Arsenic"
- accuse? teale strand "suspected Hollis"
- married.past bloem pieter "widow"
- accuse strand bloem "said so in the street"
- attack! bloem strand "hold her"
+ love.start teale bloem "did not let go"
+ jealous roux bloem "Delphine saw it"
- love roux teale "borrowed hat"

== 7 The Other Teale
A [man](brother) rode in with the [marshal](teale)'s face, ten years younger and a good deal better shaved. [Jack Teale](brother) had last been seen going through a courthouse window in [Wichita](@wichita). [Amos](teale) embraced [his](teale) kid [brother](brother) and then took [his](brother) gun. At the [Silver Dollar](#silverdollar), [Jack](brother) played cards with [Clay](clay) until sunrise, lost everything, and was told how [he](brother) might work it off. [Cordelia](cordelia), [who](cordelia) was dealing, heard the words "well" and "by Friday". For reasons of [her](cordelia) own, [she](cordelia) looked at the younger [Teale](brother) as one looks at a bill that was paid long ago.
- travel brother "rode in"
- flee.past brother "going through"
+ return brother teale "embraced"
- sibling brother teale "brother"
- lose brother clay "lost everything"
- hire? brother clay "work it off"
- discover cordelia clay "heard the words"

== 8 Ezra Coyne
On the road to [Yuma](@yuma), the [judge](judge) recognised the [preacher](preacher) by [his](preacher) left hand. It had been raised before [him](judge) once, to swear, by [Ezra Coyne](preacher), [who](preacher) shot for money. So [he](preacher) had a name, and a price on it of two thousand dollars. [Teale](teale) found [him](preacher) in the church with the rifle across [his](preacher) knees and the [Bible](*bible) on top. [Coyne](preacher) asked for one day. It was not to run in; on Saturday [he](preacher) was to bury two children. The [marshal](teale), [who](teale) had never broken the law before, tore up the bill and held the spade.
- discover judge preacher "recognised"
- kill.past preacher _ "shot for money"
- find teale preacher "in the church"
- flee! preacher "not to run"
+ help teale preacher "tore up the bill"

== 9 Friday
[Jack](brother) went to the last good well with a sack, and came away from it with a full sack. "[I](brother)'m a bad hat," [he](brother) told [Cordelia](cordelia) on the back stairs, "but there are kids." [She](cordelia) had been [his](brother) [wife](cordelia) for a month in [Wichita](@wichita); [he](brother) had left [her](cordelia) with the hotel bill. [She](cordelia) let [him](brother) in. When [Clay](clay) came up the stairs after [him](brother), shooting, it was not the [one](brother) with the sack [who](brother) was hit. [Cordelia](cordelia) sat down, said that this made two bills, and died on the landing with [her](cordelia) head on [Jack](brother)'s knee.
- attack! brother _ "came away from it"
- reveal brother cordelia "told"
- married.past brother cordelia "wife"
- breakup.past brother cordelia "left her"
- help cordelia brother "let him in"
- attack clay brother "shooting"
+ kill clay cordelia "was hit"
+ die cordelia "died"

== 10 Sides
The funeral closed every shop on the street. [Jack](brother) gave the sack to [his](brother) [brother](teale) and himself up. [Clay](clay), said [Hollis Strand](strand), had been at home all week; [he](strand) would swear to it, and so would [Wendell](wendell). [Wendell](wendell), called upon, stood up in front of [May](may), [her](may) [father](lum), the [teacher](roux) and the whole town. [He](wendell) took a slate out of [his](wendell) shirt, and read from it, word by word, with a finger under each, where [his](wendell) [brother](clay) had been on Friday, and where on the night the [Dutchman](pieter) died. By supper [he](wendell) had no [father](strand).
- gift brother teale "gave the sack"
- sibling brother teale "his brother"
- betray strand _ "at home all week"
- parent lum may "father"
+ reveal wendell clay "read from it"
- accuse wendell clay "where his brother had been"
- sibling clay wendell "his brother"#2
- die.past pieter "died"
+ parent.end strand wendell "had no father"

== 11 High Ground
[Clay](clay) was up among the rocks with a repeating rifle and [Miss Roux](roux). [He](clay) had taken [her](roux) out of the empty schoolhouse because of the pointer. The posse could get no nearer than the creek: [Teale](teale) was hit in the thigh, [Escobedo](escobedo) lost [his](escobedo) hat, and only the [mule](mule), [Socrates](mule), went on up the path, since [he](mule) had never in [his](mule) life been told to. [Hanneke](bloem) was lying flat behind [him](mule). [She](bloem) had [Pieter](pieter)'s [murderer](clay) in [her](bloem) sights and the [teacher](roux) in front of [him](clay). "Down, [schoolma'am](roux)," said [somebody](preacher) above [them](bloem+clay+roux), and [Ezra Coyne](preacher) cut a notch too many.
+ abduct clay roux "taken her"
- injure teale clay "hit in the thigh"
- lose escobedo "lost his hat"
- kill.past clay pieter "murderer"
- rescue? bloem roux "in her sights"
- rescue preacher roux "Down"
+ kill preacher clay "notch too many"

== 12 What Was Paid
[Ezra Coyne](preacher) came down the hill with [his](preacher) hands out and laid a wedding ring in the [widow](bloem)'s palm; there was no charge. The [judge](judge) gave [him](preacher) six months, to be served in [his](preacher) own pulpit. [Hollis](strand) sold up and stood for an hour at the edge of the schoolyard before [he](strand) rode off. [He](strand) had [his](strand) [son](wendell)'s slate under [his](strand) arm. It said "Write". On the porch by the creek [Miss Roux](roux), no hard feelings, brought the lame [marshal](teale) [his](teale) hat, and found it hanging there already, on another [woman](bloem)'s nail. [She](roux) laughed, and asked [Escobedo](escobedo) whether [he](escobedo) was in need of one.
- gift preacher bloem "laid a wedding ring"
- married.past bloem pieter "widow"
- arrest judge preacher "six months"
- parent strand wendell "son"
- gift wendell strand "slate"
+ reconcile? strand wendell "Write"
+ couple.start bloem teale "hanging there already"
- happy roux "laughed"
- flirt roux escobedo "in need of one"
