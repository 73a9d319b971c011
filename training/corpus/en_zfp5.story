%series Akinlade & Sons, Printers
%lang en
%genre family saga, Ibadan 1958 to 1999, chapter summaries of a novel
%cast papa     | Josiah Akinlade; Papa Akinlade; Josiah | m
%cast mama     | Abigail Akinlade; Abigail; Mama Abigail | f
%cast folarin  | Folarin Akinlade; Folarin; Fola | m
%cast dele     | Dele Akinlade; Dele | m
%cast yetunde  | Yetunde Akinlade; Yetunde; Yetty | f
%cast comfort  | Comfort Essien; Comfort | f
%cast gbenga   | Chief Gbenga Soyinde; Gbenga; Chief Gbenga | m
%cast bisi     | Bisi | f
%cast moira    | Moira Keogh; Moira | f
%cast tayo     | Tayo | n
%cast sunday   | Sunday Obi; Sunday | m
%cast kemi     | Kemi | f
%cast twins    | Taiwo and Kehinde | g
%cast midwife  | - | f

== 1
[Josiah Akinlade](papa), a mission-school [foundling](papa) [who](papa) has set type for other men since [he](papa) was eleven, buys a treadle press on credit, hangs out a board on which there are as yet no sons to justify the lettering, and within the year has taken to church the catechist's [daughter](mama) [Abigail](mama), against the express will of [Gbenga Soyinde](gbenga), [who](gbenga) had danced with [her](mama) first and never lets [him](papa) forget it. [Folarin](folarin) arrives in the rains of 1958, [Dele](dele) eleven months after; at the naming feast of the second [boy](dele) [Gbenga](gbenga), a chief by now, presents a cradle so magnificent that the [father](papa) chops it up for firewood.
- find papa "buys a treadle press"
+ wedding mama papa "taken to church"
- enemy gbenga papa "against the express will"
- date.past gbenga mama "danced with"
- birth mama folarin "Folarin arrives"
- birth mama dele "eleven months after"
- celebrate dele "naming feast"
- gift gbenga dele "presents a cradle"
- parent papa dele "father"
- sad papa gbenga "chops it up"

== 2
A [daughter](yetunde), [Yetunde](yetunde), is born on the night the Union Jack comes down, in the paper store, between two reams of foolscap, because the [midwife](midwife) has been held up by the fireworks. The chapter dwells on the rivalry of the two [boys](dele+folarin), [who](dele+folarin) fight over marbles, over the front seat and over the attention of [Comfort](comfort), the Calabar [orphan](comfort) [whom](comfort) [Abigail](mama) has taken in to mind the [baby](yetunde); and it introduces, almost as an afterthought, [Josiah](papa)'s first stroke, after which [he](papa) is tended by [Comfort](comfort) while [his](papa) [wife](mama) works the treadle with a child on [her](mama) back.
+ birth mama yetunde "is born"
- enemy dele folarin "rivalry"
- quarrel dele folarin "fight over marbles"
- help mama comfort "taken in"
+ ill papa "first stroke"
- help comfort papa "tended by"
- married mama papa "wife"

== 3
Fifteen years on, [Folarin](folarin) reads law in [Dublin](@dublin) and writes home about the weather; that [he](folarin) has for some time been living with [Moira Keogh](moira), a [nurse](moira) from Sligo with a laugh like a tray of glasses, [his](folarin) [parents](mama+papa) hear from a returning priest. [Abigail](mama) takes the news lying down, with a wet cloth. [Dele](dele), [who](dele) left school to keep the press going, wants nothing from life but [Comfort](comfort), and [Comfort](comfort), [who](comfort) has waited since the age of twelve for a letter with a Dublin stamp, tells [him](dele) as gently as [she](comfort) can that [she](comfort) is not to be had for the asking.
- travel folarin "reads law" @dublin
+ couple folarin moira "living with"
- housemate folarin moira "living with"
- parent mama+papa folarin "his parents"
- discover mama+papa folarin "hear from"
- sad mama "wet cloth"
- quit.past dele "left school"
- love dele comfort "wants nothing from life"
- love comfort folarin "waited since"
+ reject comfort dele "not to be had"

== 4
[Folarin](folarin) is home. [He](folarin) has brought [Moira](moira). [Mama Abigail](mama) shakes [her](moira) hand for a very long time. [Comfort](comfort) cooks for [Moira](moira) and salts it twice. [Papa Akinlade](papa) likes [Moira](moira). [Dele](dele) avoids [Folarin](folarin). On Sunday [Moira](moira) marries [Folarin](folarin) in a yellow hat. [Comfort](comfort) stays in bed. [Yetty](yetunde) holds [Comfort](comfort)'s feet. In the yard stands [Sunday](sunday). [Sunday](sunday) has come about the ink. The ink [seller](sunday) sees [Yetunde](yetunde), and [Sunday](sunday) forgets the ink. [She](yetunde) laughs at [Sunday](sunday), and looks back once.
+ return folarin "is home"
- jealous comfort moira "salts it twice"
- quarrel dele folarin "avoids"
+ wedding folarin moira "marries Folarin"
- sad comfort "stays in bed"
- help yetunde comfort "holds Comfort's feet"
- meet sunday yetunde "sees Yetunde"
- love.start sunday yetunde "forgets the ink"
- flirt sunday yetunde "looks back"

== 5
Installed as company secretary over the head of the [brother](dele) [who](dele) had kept the place alive, [Folarin](folarin) modernises, mortgages and, in the third year, gambles; [Dele](dele) discovers the second set of books on the same evening on which [he](dele) learns that [Comfort](comfort), grown tired of hoping, has consented to be the third [wife](comfort) of [Chief Gbenga](gbenga). There is a scene in the machine room in which the elder Akinlade [boy](folarin) calls the [younger](dele) a typesetter and the [typesetter](dele) breaks the [other](folarin)'s jaw. [Moira](moira) binds it up; [she](moira) is five months along with what [she](moira) believes to be one child.
- hire folarin "company secretary"
- sibling dele folarin "brother"
- betray folarin papa "second set of books"
+ discover dele folarin "discovers the second"
- discover dele comfort+gbenga "learns"
- engaged comfort gbenga "consented"
- married? comfort gbenga "third wife"
- quarrel dele folarin "a scene"
- attack dele folarin "breaks the other's jaw"
- injure folarin dele "jaw"
- treat folarin moira "binds it up"
+ pregnant moira folarin "five months along"

== 6
There are two, [Taiwo and Kehinde](twins), and [their](twins) [mother](moira) does not live to see the second lifted up. The [widower](folarin), beside himself, will look at [neither](twins), and [they](twins) are carried across the yard in a laundry basket to [Abigail](mama), [who](mama) is past fifty and sets about raising [her](mama) [grandsons](twins) with the words that [she](mama) never liked [her](mama) [daughter-in-law](moira)'s hats but would give [her](mama) right arm to see one now. [Comfort](comfort), in the [chief](gbenga)'s house, hears the bell toll from behind a lattice. That the [deceased](moira) had written to [her](comfort) in the last week, asking [her](comfort) to come, [she](comfort) finds out only years afterwards; [Gbenga](gbenga) opened [his](gbenga) wives' mail.
+ birth moira twins "There are two"
- parent moira twins "mother"
+ die moira "does not live"
- married.past folarin moira "widower"
- sad folarin moira "beside himself"
- reject folarin twins "look at neither"
- kin mama twins "grandsons"
- help mama twins "raising her grandsons"
- kin mama moira "daughter-in-law"
- sad mama moira "give her right arm"
- invite.past moira comfort "asking her to come"
- discover comfort moira "finds out"
- married comfort gbenga "his wives'"
- betray gbenga comfort "opened his wives' mail"

== 7
The civil courtship of [Yetunde](yetunde) and [Sunday Obi](sunday), which has run under the surface of the last two chapters in the form of delivery notes, comes to light when [she](yetunde) is seen at the cinema with the ink [salesman](sunday)'s arm about [her](yetunde). [Josiah](papa), a tolerant man in other respects, forbids [her](yetunde) to set eyes on an Igbo again, the war being six years over and not over; [she](yetunde) moves out the same night with one suitcase and the office typewriter, and the registrar at [Enugu](@enugu) makes [them](sunday+yetunde) man and wife. [Father](papa) and [daughter](yetunde) do not exchange a word for nineteen years.
- couple sunday yetunde "courtship"
- discover _ sunday+yetunde "comes to light"
- date sunday yetunde "at the cinema"
- reject papa sunday "forbids her"
+ move yetunde "moves out"
- steal yetunde papa "office typewriter"
+ wedding sunday yetunde "man and wife"
- parent papa yetunde "Father and daughter"
- quarrel papa yetunde "do not exchange a word"

== 8
[Comfort](comfort) runs from [Gbenga](gbenga). [She](comfort) takes no shoes. [Dele](dele) opens the door. [He](dele) asks [Comfort](comfort) nothing. [Gbenga](gbenga) sends two men to [Dele](dele). The men come back with broken teeth. At Christmas [Dele](dele) is still sleeping on the floor. "Come up here," says [Comfort](comfort). [He](dele) does. In the morning [Abigail](mama) brings tea for [Comfort](comfort) and [Dele](dele). [Folarin](folarin) moves to [Lagos](@lagos). [He](folarin) takes [Bisi](bisi) along, a [singer](bisi). [Bisi](bisi) has a husband in the navy. [Taiwo and Kehinde](twins) stay with [Abigail](mama).
+ flee comfort gbenga "runs from Gbenga"
- help dele comfort "opens the door"
- threaten gbenga dele "sends two men"
- attack dele _ "broken teeth"
- housemate comfort dele "sleeping on the floor"
+ sex comfort dele "He does"
- move folarin "moves to Lagos" @lagos
- affair bisi folarin "takes Bisi along"
- married _ bisi "husband in the navy"
- cheat bisi _ "takes Bisi along"
- housemate mama twins "stay with Abigail"

== 9
The death of [Papa Akinlade](papa), in the act of correcting a wedding invitation, brings all three [children](dele+folarin+yetunde) under one roof for the first time since the paper-store days. [Yetunde](yetunde), stout, grey-templed and a headmistress, arrives too late for the pardon that the old [man](papa), as [Abigail](mama) assures [her](yetunde), had had ready in [his](papa) breast pocket; the envelope contains the deeds to the house, made over to [Yetty](yetunde) and [Sunday](sunday) jointly. Nobody is more incensed at this than [Folarin](folarin), [whose](folarin) creditors have followed the cortège, and [who](folarin) contests the will with the help of [Chief Gbenga](gbenga), the family's oldest [foe](gbenga).
+ die papa "death"
- parent papa dele+folarin+yetunde "three children"
- return yetunde "arrives too late"
- reconcile? papa yetunde "pardon"
+ find sunday+yetunde "made over to"
- sad folarin "incensed"
- accuse folarin _ "contests the will"
- help gbenga folarin "with the help of"
- enemy gbenga papa "oldest foe"

== 10
In the middle of the lawsuit [Gbenga](gbenga) discovers what [he](gbenga) might have read years before in any delivery ledger: that [Comfort](comfort)'s [child](tayo), [Tayo](tayo), a left-handed and short-sighted [eight-year-old](tayo) [whom](tayo) [he](gbenga) had been paying a lawyer to reclaim, has the Akinlade ears and a birthday eleven months after the flight. The [chief](gbenga) drops the case, drops [Folarin](folarin), and has a seizure on the courthouse steps, where [Sunday Obi](sunday), of all those present the only one to have learnt first aid, keeps [him](gbenga) breathing until the ambulance comes. [He](gbenga) lives another ten years, speechless, and sends the [Igbo](sunday) a goat at every feast.
+ discover gbenga tayo "discovers"
- parent comfort tayo "child"
- parent dele tayo "Akinlade ears"
- flee.past comfort gbenga "flight"
- betray gbenga folarin "drops Folarin"
- ill gbenga "has a seizure"
+ rescue sunday gbenga "keeps him breathing"
- gift gbenga sunday "a goat at every feast"

== 11
A chapter of settlements, mostly unhappy. [Bisi](bisi) goes back to the navy, taking the car; [Folarin](folarin), alone in [Lagos](@lagos) with a liver that the doctors speak of in the past tense, is visited by [sons](twins) [who](twins) address [him](folarin) as sir. It is to the [brother](dele)'s house that [he](folarin) finally asks to be brought, and in the room above the presses that [Dele](dele), between two shifts, feeds [him](folarin) with a spoon. Of the jaw, the books and [Comfort](comfort), not a syllable. On the last evening [Fola](folarin) takes [his](folarin) [nurse](dele) for [his](folarin) [father](papa), begs forgiveness, and gets it, [Dele](dele) not being a man to stand on a technicality.
- breakup bisi folarin "goes back to the navy"
- steal bisi folarin "taking the car"
- sad folarin "alone"
- ill folarin "liver"
- parent folarin twins "sons"
- sibling dele folarin "the brother's"
- move folarin dele "to be brought"
- help dele folarin "feeds him"
- parent papa folarin "father"
- die folarin "last evening"
+ reconcile dele folarin "begs forgiveness"

== 12
The final chapter, narrated by [Tayo](tayo), is set on the last night of the century. The press is in a museum; [Taiwo and Kehinde](twins) have opened a copy shop each, on opposite sides of the same street, and undercut one another daily. [Abigail](mama), ninety-one, presides in an armchair over [her](mama) descendants, among them [Kemi](kemi), [whom](kemi) [Tayo](tayo) has been courting by fax and presents tonight for inspection. [She](kemi) is found to be a [granddaughter](kemi) of [Gbenga](gbenga)'s by [his](gbenga) second wife. There is a silence in which a pin could be heard. Then the [matriarch](mama) says that [she](mama) had always liked that cradle, and sends for wine; at midnight [Comfort](comfort) and [Dele](dele), never lawfully married, slip off to the registrar's wife, who has left a window open.
- create tayo "narrated"
- create twins "opened a copy shop"
- celebrate mama "last night of the century"
- couple kemi tayo "courting"
- meet kemi mama "presents tonight"
+ kin gbenga kemi "granddaughter"
- married.past _ gbenga "second wife"
- couple comfort dele "never lawfully married"
+ wedding? comfort dele "registrar's"
