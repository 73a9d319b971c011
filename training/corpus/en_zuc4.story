%series The Salt Caravan
%lang en
%genre war drama in the Ethiopian highlands, 1937, encyclopaedia episode list in long sentences
%cast tsehay | Tsehay Worku; Tsehay | f
%cast desta  | Desta Worku; Desta | m
%cast gebre  | Dejazmach Gebre; Gebre | m
%cast almaz  | Almaz | f
%cast sandro | Sandro Bellomo; Bellomo; Sandro | m
%cast racca  | Colonel Racca; Racca | m
%cast kidane | Abba Kidane; Kidane | m
%cast haile  | Haile Mesfin; Mesfin; Haile | m
%cast nurse  | Ebba Lindahl; Lindahl; Ebba | f
%cast guide  | - | m
%cast corp   | - | m
%cast judge  | - | m
%cast baby   | - | f
%cast inter  | - | m
%cast salter | - | f

== 1 The School at Debre Zeit
When the occupiers turn the school into a stable, the [teacher](tsehay), [Tsehay Worku](tsehay), [whose](tsehay) [husband](haile) [Haile Mesfin](haile) has been missing since the battle in the north, is found a post as interpreter to [Colonel Racca](racca), and takes it, because from an office one can hear. [Her](tsehay) younger [brother](desta) [Desta](desta), [who](desta) has run off to the partisans of the old [Dejazmach Gebre](gebre), sends [her](tsehay) a dead crow as a token of what [he](desta) thinks of [her](tsehay). The [colonel](racca)'s [driver](sandro), [Sandro Bellomo](sandro), a [tailor](sandro) from [Bari](@bari) with flat feet, buries the bird for [her](tsehay) without a question.
- married haile tsehay "husband"
- die? haile "missing"
+ hire tsehay racca "found a post"
- sibling desta tsehay "younger brother"
- flee desta "run off"
- boss gebre desta "partisans"
- threaten desta tsehay "a dead crow"
- boss racca sandro "driver"
- help sandro tsehay "buries the bird"

== 2 Twelve Mules
From a conversation that [she](tsehay) has to translate, [Tsehay](tsehay) learns that a column of salt and ammunition will cross the escarpment on Thursday. [She](tsehay) passes it on through the [woman](salter) [who](salter) sells salt at the gate, and [Gebre](gebre)'s men, lying in the euphorbia, take twelve mules without a shot. In revenge [Racca](racca) has the nearest village burnt down, with the granary and the house of [Almaz](almaz), a [girl](almaz) of nineteen, [who](almaz) comes out of the smoke carrying someone else's [baby](baby) and walks straight up the mountain to ask for a rifle and a place in the line. The [Dejazmach](gebre) laughs at [her](almaz), until [she](almaz) shoots the pipe out of [his](gebre) hand.
- discover tsehay "learns"
+ reveal tsehay salter "passes it on"
- steal gebre racca "take twelve mules"
+ attack racca _ "burnt down"
- lose almaz "the house of Almaz"
- rescue almaz baby "carrying"
- hire? almaz gebre "a place in the line"
- reject gebre almaz "laughs at her"
- attack almaz gebre "shoots the pipe"

== 3 The Swede
A Red Cross tent is pitched below the pass by [Ebba Lindahl](nurse), a Swedish [nurse](nurse) [who](nurse) treats anybody and has therefore been shelled by both sides. Among the new patients is [Desta](desta), with a splinter in the eye, [whom](desta) [Lindahl](nurse) operates on by torchlight while [Almaz](almaz), the [recruit](almaz) with the borrowed [baby](baby), holds the lamp. [He](desta) will keep one eye. The [interpreter](tsehay), hearing at the office only that a boy of [her](tsehay) [brother](desta)'s name has been hit, faints over the typewriter; [Bellomo](sandro), asked to take [her](tsehay) home, drives [her](tsehay) without headlights to the tent, where the wounded [man](desta) turns [his](desta) face to the canvas and calls [her](tsehay) a whore of the Romans.
- attack.past _ nurse "shelled"
- injure desta "a splinter"
+ treat desta nurse "operates"
- help almaz nurse "holds the lamp"
- sibling desta tsehay "brother"
- ill tsehay "faints"
- help sandro tsehay "drives her"
+ reject desta tsehay "turns his face"
- accuse desta tsehay "calls her a whore"

== 4 Confession
The [monk](kidane) [Abba Kidane](kidane), to [whom](kidane) half the garrison town confesses, is offered a new roof for the church if [he](kidane) will tell the [colonel](racca) which of [his](kidane) flock talks to the bandits. [He](kidane) refuses on Monday and on Tuesday; on Wednesday the rains begin, the icons are getting wet, and [he](kidane) gives up the salt [seller](salter). [She](salter) is hanged from the gate at which [she](salter) used to sit, without having named the [teacher](tsehay). [Tsehay](tsehay), [who](tsehay) must interpret the sentence word for word, does so in a steady voice, and afterwards, in the garage, has [her](tsehay) head held over a bucket by a [tailor](sandro).
- advisor kidane _ "confesses"
- gift? racca kidane "a new roof"
- reveal? kidane racca "will tell the colonel"
- reject kidane racca "refuses"
+ betray kidane salter "gives up the salt seller"
+ kill _ salter "hanged"
- reveal! salter tsehay "named the teacher"
- help sandro tsehay "head held over a bucket"

== 5 Left Eye
[Desta](desta) learns to aim with the left eye. [Almaz](almaz) teaches [Desta](desta). [Desta](desta) hates lessons. [He](desta) likes [Almaz](almaz). The [baby](baby) likes [Gebre](gebre). [Gebre](gebre) pretends not to notice. The old [chief](gebre) has had a cough since Easter. [Ebba](nurse) listens to [his](gebre) chest. [She](nurse) gives [Gebre](gebre) six months. [Gebre](gebre) gives [Ebba](nurse) a shield. In town [Racca](racca) plays the gramophone. [Racca](racca) asks [Tsehay](tsehay) to dance. [Tsehay](tsehay) points at [her](tsehay) ring. [Sandro](sandro) mends curtains, and looks at nobody. [Kidane](kidane) sits under the new roof. Nobody comes to confess to [Kidane](kidane) any more. Rain drums.
- advisor almaz desta "teaches"
+ love desta almaz "likes Almaz"
- ill gebre "a cough"
- treat gebre nurse "listens to his chest"
- die? gebre "six months"
- gift gebre nurse "a shield"
- flirt racca tsehay "asks Tsehay to dance"
- reject tsehay racca "points at her ring"
- sad kidane "Nobody comes"

== 6 The Man from the North
A [beggar](haile) with a burnt face, to [whom](haile) [Sandro](sandro) throws a coin at the petrol pump, answers in the schoolmaster's Italian of someone who has learned it from books, and by nightfall the [driver](sandro) has understood that [Haile Mesfin](haile), missing for two years and mourned for one, is alive and sleeping in the ditch behind the barracks. [He](sandro) could keep it to himself. [He](sandro) has, after all, just finished a coat for the [beggar](haile)'s [wife](tsehay), and put into the lining more than thread. Instead [he](sandro) brings [her](tsehay) the [husband](haile) under a heap of laundry, and walks up and down outside until morning so that no one will disturb the [couple](haile+tsehay).
- gift sandro haile "throws a coin"
- injure.past haile "burnt face"
+ discover sandro haile "has understood"
- die! haile "is alive"
+ return haile "is alive"
- create sandro tsehay "a coat"
- love sandro tsehay "more than thread"
- married haile tsehay "wife"
- help sandro haile+tsehay "under a heap of laundry"

== 7 Weddings and Funerals
On the plateau [Desta](desta) and [Almaz](almaz) are married by a deserter [corporal](corp), [who](corp) was a seminarian in [Trento](@trento) before [he](corp) threw away [his](corp) rifle, and the [bridegroom](desta), asked whom [he](desta) would like to invite, says nobody, and then, after a time, that there was a [sister](tsehay) once. [Gebre](gebre) dances, coughs, and is carried to bed. Below, [Racca](racca) has had the laundry counted. When [he](racca) kicks in the door of the [teacher](tsehay)'s house [he](racca) finds only [Mesfin](haile), too slow with [his](haile) stick; [Tsehay](tsehay) is at the pump, and the [driver](sandro) holds [her](tsehay) down behind the seat with both arms as the [prisoner](haile) is led by.
+ wedding almaz desta "are married"
- flee.past corp "deserter"
- invite! desta _ "says nobody"
- sibling desta tsehay "sister"
- ill gebre "carried to bed"
- investigate racca "laundry counted"
+ arrest racca haile "led by"
- help sandro tsehay "holds her down"

== 8 Military Court
The trial of the burnt [man](haile) lasts as long as a cigarette, and since the court has run out of interpreters it is [his](haile) own [wife](tsehay) [who](tsehay) is sent for, for nobody at the barracks knows of the marriage except the [driver](sandro) and the [accused](haile), and [the two](haile+sandro) look past one another. [She](tsehay) translates [his](haile) silence. The [judge](judge), a homesick [Piedmontese](judge), gives [him](haile) twenty years instead of the rope. For that [Racca](racca) has the [Piedmontese](judge) transferred to the desert. On the way to the coast the lorry with the [convict](haile) goes over the edge at the third bend, and no one troubles to climb down.
- married haile tsehay "wife"
- discover! _ haile+tsehay "nobody at the barracks knows"
- accuse _ haile "accused"
- arrest judge haile "twenty years"
- kill! judge haile "instead of the rope"
- quit judge racca "transferred"
+ injure haile "goes over the edge"
- rescue! _ haile "no one troubles"

== 9 The Third Bend
It was not an accident. [Abba Kidane](kidane), [who](kidane) had been giving the guards their last sacraments in advance, had loosened the wheel with the same hands that once betrayed the salt [seller](salter); [he](kidane) lies at the bottom among the guards, with a broken back, and [Almaz](almaz) and the [corporal](corp), climbing down for boots, find [him](kidane) still praying. From the [monk](kidane)'s last breath [they](almaz+corp) learn that the [prisoner](haile) has crawled off. [They](almaz+corp) follow the blood. [Haile Mesfin](haile), [whom](haile) [they](almaz+corp) carry up on a door, opens [his](haile) eyes in front of a one-eyed young [fighter](desta), and calls [him](desta) [his](haile) [brother-in-law](desta).
+ rescue.past kidane haile "loosened the wheel"
- betray.past kidane salter "betrayed"
- injure kidane "a broken back"
- find almaz+corp kidane "find him"
- die kidane "last breath"
- flee haile "crawled off"
- investigate almaz+corp haile "follow the blood"
- rescue almaz+corp haile "carry up"
+ meet desta haile "opens his eyes"
- kin desta haile "brother-in-law"

== 10 What the Crow Meant
[Desta](desta) learns from the [man](haile) [who](haile) married [his](desta) [sister](tsehay) where every warning of the last year has come from, and that the [whore](tsehay) of the Romans has saved [his](desta) life five times. [He](desta) goes down alone, in women's clothes, to beg [her](tsehay) pardon, and gets as far as the pump. [Racca](racca)'s new [interpreter](inter), a sergeant's [boy](inter), has recognised the eye. Before the [colonel](racca) can have the [partisan](desta) questioned, [Bellomo](sandro) offers to drive the [prisoner](desta) to the cells; [he](sandro) drives past them. Shots follow. A bullet lodges in the [tailor](sandro)'s shoulder, and from now on there are two armies [he](sandro) cannot go back to.
+ reveal haile desta "learns from the man"
- married haile tsehay "married his sister"
- sibling desta tsehay "his sister"
- rescue.past tsehay desta "saved his life"
- travel desta "goes down alone"
- reconcile? desta tsehay "beg her pardon"
- boss racca inter "new interpreter"
- discover inter desta "recognised the eye"
- investigate? racca desta "questioned"
- arrest _ desta "prisoner"
+ rescue sandro desta "drives past them"
- injure sandro "lodges"

== 11 Three at Table
In the cave [Ebba](nurse) removes the bullet, and in the cave, two days later, arrives [Tsehay](tsehay), [her](tsehay) ledger of names sewn into the coat. There the [husband](haile) sits, there the [brother](desta), there the [man](sandro) [who](sandro) cut the coat. [Desta](desta) kneels. [She](tsehay) pulls [him](desta) up by the ear. With [Haile](haile) [she](tsehay) shares a blanket and, since the ditch, not much to say; it is the burnt [man](haile) himself [who](haile) remarks to the [tailor](sandro) that a coat ought to be worn. [Gebre](gebre), propped against the rock, hands [his](gebre) lion's mane to [Almaz](almaz), makes [her](almaz) [chief](almaz) over a hundred grumbling men, and turns to the wall.
- treat sandro nurse "removes the bullet"
- travel tsehay "arrives"
- married haile tsehay "husband"
- sibling desta tsehay "brother"
+ reconcile desta tsehay "pulls him up"
- help haile sandro "ought to be worn"
- gift gebre almaz "lion's mane"
+ hire almaz gebre "chief"
- die gebre "turns to the wall"

== 12 Rain
The last column up the escarpment is led by [Racca](racca) in person, on horseback, with a [guide](guide) [who](guide) has been chosen for [his](guide) ignorance and is in fact the [grandson](guide) of the hanged salt [seller](salter). The [guide](guide) leads [him](racca) well: to the exact place where the new [chief](almaz) is waiting. [Almaz](almaz) lets the conscripts go barefoot. The [colonel](racca) is tried in the cave, before the same [interpreter](tsehay), [who](tsehay) translates every word and adds none, and is shot by the clock. In the school, emptied of horses, lessons start again in spring. The [headmistress](tsehay) wears black for [Haile](haile), [whom](haile) the winter took; there is something sewn in the lining.
- boss racca guide "guide"
- kin guide salter "grandson"
- kill.past _ salter "hanged"
+ betray guide racca "the exact place"
- accuse _ racca "is tried"
+ kill _ racca "is shot"
- create tsehay "lessons start again"
- sad tsehay haile "wears black"
- die.past haile "the winter took"
