%series Seed Round
%lang en
%genre start-up satire in Kochi, streaming blurbs and fan-wiki notes
%cast annamma  | Annamma Kurian; Annamma; Kurian | f
%cast sreeja   | Sreeja Warrier; Sreeja | f
%cast jinu     | Jinu Thomas; Jinu | m
%cast hafiz    | Hafiz Rahman; Hafiz | m
%cast bose     | Subhash Bose Pillai; Bose | m
%cast chacko   | Chacko Kurian; Chacko | m
%cast lali     | Lali | f
%cast delphine | Delphine Roche; Delphine; Roche | f
%cast unni     | Unni | m
%cast nisha    | Inspector Nisha; Nisha | f
%cast guard    | - | m
%cast buyer    | - | m

== 1 Garage
[Annamma Kurian](annamma) and [Sreeja Warrier](sreeja) have been best [friends](annamma+sreeja) since a school bus threw [them](annamma+sreeja) into the same ditch. Now [they](annamma+sreeja) have an app that tells ripe jackfruit from unripe by the sound, and no money. [Sreeja](sreeja) writes the code; [Annamma](annamma) does the talking, the accounts and, at night, the worrying. The office is the garage of [Annamma](annamma)'s [father](chacko), [Chacko](chacko), [who](chacko) parks on the cables. [Jinu Thomas](jinu), [their](annamma+sreeja) first [employee](jinu), is paid in fish curry. Before the week is out [he](jinu) has deleted the wrong folder.
- friend annamma sreeja "best friends"
+ create annamma+sreeja "have an app"
- sad annamma "worrying"
- colleague annamma sreeja "does the talking"
- parent chacko annamma "father"
- boss annamma+sreeja jinu "first employee"
- lose jinu "deleted"

== 2 Pitch
At the [Hotel Malabar](#malabar) the [investor](delphine) [Delphine Roche](delphine) gives founders four minutes each. [Annamma](annamma)'s voice fails in the first. [Sreeja](sreeja), [who](sreeja) has never spoken to more than five people at once, takes the microphone from [her](annamma), knocks on a jackfruit and says, "Unripe." It is opened. It is unripe. [Hafiz Rahman](hafiz), [whose](hafiz) drone firm has just been shown off the stage, is the only [one](hafiz) not to clap. [He](hafiz) was going out with [Annamma](annamma) until June. [She](annamma) learned from the newspaper that [he](hafiz) had founded the firm on the idea that [she](annamma) had told [him](hafiz) in bed.
- ill annamma "voice fails"
+ help sreeja annamma "takes the microphone"
- create sreeja "knocks on a jackfruit"
- reject delphine hafiz "shown off the stage"
- couple.past annamma hafiz "going out"
- discover.past annamma hafiz "learned"
- create.past hafiz "had founded"
- steal.past hafiz annamma "the idea"
- reveal.past annamma hafiz "had told him"

== 3 Term Sheet
[Roche](delphine) will put in two crore, on one condition: there must be one boss. Both [women](annamma+sreeja) say at once that it should be the [other](annamma+sreeja). By evening [both](annamma+sreeja) wish that [they](annamma+sreeja) had not. [Annamma](annamma), the [older](annamma) by nine days, signs as chief executive; [her](annamma) [friend](sreeja) congratulates [her](annamma) in a text without a single capital letter. [Jinu](jinu), [who](jinu) finds [Sreeja](sreeja) in the dark garage among the fruit, sits down beside [her](sreeja) and admits that [he](jinu) deleted the folder on purpose, because the code in it was bad. It was [Sreeja](sreeja)'s. [She](sreeja) looks. [He](jinu) is right. [She](sreeja) laughs for the first time that day.
- gift? delphine annamma+sreeja "two crore"
+ hire annamma delphine "signs as chief"
- friend annamma sreeja "friend"
- jealous sreeja annamma "without a single"
- find jinu sreeja "finds Sreeja"
- reveal jinu sreeja "admits"
- happy sreeja "laughs"

== 4 Open Plan
The firm moves to a glass tower. [Bose](bose) comes with it. [Bose](bose) is [Roche](delphine)'s [man](bose). [He](bose) counts the chairs. [He](bose) counts the people. There are more people than chairs. [Bose](bose) lets three people go. One of them is [Unni](unni). [Unni](unni) has a [wife](lali) and a cough. [Sreeja](sreeja) brings [Unni](unni) back. [Bose](bose) throws [him](unni) out again. [Annamma](annamma) sides with [Bose](bose). [Sreeja](sreeja) kicks the gong. Every start-up has a gong. At the gate the old [guard](guard) gives [Unni](unni) tea. Somewhere on the eleventh floor a jackfruit is going off.
- move annamma+jinu+sreeja "moves to"
- boss delphine bose "Roche's man"
+ quit unni bose "lets three people go"
- married lali unni "wife"
- ill unni "a cough"
- hire unni sreeja "brings Unni back"
- help annamma bose "sides with"
- sad sreeja "kicks the gong"
- gift guard unni "gives Unni tea"

== 5 The Smell
Somebody has got into the server room and poured jackfruit syrup into the machines. [Bose](bose) points at [Unni](unni), [who](unni) has reason; [Annamma](annamma), at [Hafiz](hafiz), [who](hafiz) has none, except [her](annamma). [Inspector Nisha](nisha), sent by the cyber cell, dips a finger in, licks it and asks to see everybody's shoes. [Unni](unni) is taken away in handcuffs, coughing. [His](unni) [wife](lali), [Lali](lali), [who](lali) cleans the tower at night, goes from desk to desk asking for help, and the last desk is [Sreeja](sreeja)'s. [Sreeja](sreeja) takes [her](sreeja) car keys. At the station the [programmer](sreeja) stands bail for the [man](unni) with [her](sreeja) half of the firm.
- attack _ annamma+sreeja "poured jackfruit syrup"
- accuse bose unni "points at"
- accuse annamma hafiz "at Hafiz"
- investigate nisha _ "asks to see"
+ arrest nisha unni "in handcuffs"
- ill unni "coughing"
- married lali unni "wife"
- help? _ lali "asking for help"
+ rescue sreeja unni "stands bail"

== 6 Shoes
The syrup was on the soles of the [guard](guard). [Inspector Nisha](nisha) gets it out of [him](guard) with a plate of banana fritters: a [gentleman](buyer) with a Dubai number paid [him](guard) to look the other way. [Unni](unni) is cleared, but [his](unni) lungs are not; [he](unni) dies on the night train to Vellore, with [his](unni) head in [Lali](lali)'s lap. [Sreeja](sreeja) asks [Annamma](annamma) to come to the funeral. [Annamma](annamma) has a call with [Roche](delphine). When the [widow](lali) comes back to the tower for [her](lali) bucket, [Sreeja](sreeja) takes the bucket from [her](lali) and hands [her](lali) a keyboard.
+ discover nisha guard "gets it out"
- betray.past guard _ "look the other way"
- find.past guard buyer "paid him"
- ill unni "lungs are not"
+ die unni "dies"
- married.past lali unni "widow"
- invite sreeja annamma "asks Annamma"
- reject annamma sreeja "has a call"
- hire lali sreeja "hands her a keyboard"

== 7 Hafiz Again
[Hafiz](hafiz)'s drones fall into the sea off [Cherai](@cherai), one after the other, and with them [his](hafiz) firm. [He](hafiz) turns up in the lobby with a cactus. [Annamma](annamma), [who](annamma) swore never to speak to the [thief](hafiz) again, speaks to [him](hafiz) until four in the morning. In return for a desk [he](hafiz) tells [her](annamma) [who](buyer) has been sounding out [her](annamma) engineers: it is the [man](buyer) with the Dubai number. [Sreeja](sreeja) comes in at seven and finds [her](sreeja) best [friend](annamma) asleep on the shoulder of the [fellow](hafiz) over [whom](hafiz) [she](annamma) cried for a year, on [Sreeja](sreeja)'s own sofa. [She](sreeja) waters the cactus.
- lose hafiz "fall into the sea"
- return hafiz "turns up"
- gift hafiz annamma "a cactus"
- steal.past hafiz annamma "thief"
+ reveal hafiz annamma "tells her"
- hire hafiz annamma "a desk"
- investigate buyer _ "sounding out"
- discover sreeja annamma+hafiz "finds her best friend"
- friend annamma sreeja "best friend"
- sad.past annamma hafiz "cried"

== 8 Board Meeting
[Bose](bose) has prepared a slide with [Sreeja](sreeja)'s salary on it, in red. By the rules that [Annamma](annamma) signed without reading, three votes are enough to remove a founder: [Roche](delphine)'s, [Bose](bose)'s and one more. [Annamma](annamma) looks at the table, at [her](annamma) [father](chacko)'s old cables in the glass case, and at the [woman](sreeja) beside [whom](sreeja) [she](annamma) once lay in a ditch. [She](annamma) puts up [her](annamma) hand. [Sreeja](sreeja) unscrews the gong and carries it out under [her](sreeja) arm. [Jinu](jinu) goes with [her](sreeja), and so does [Lali](lali). In the lift [Hafiz](hafiz), coming up with coffee for two, is told by [Lali](lali) what [he](hafiz) may do with it.
- accuse bose sreeja "in red"
- parent chacko annamma "father's"
+ betray annamma sreeja "puts up her hand"
- quit sreeja annamma+bose+delphine "remove a founder"
- steal sreeja _ "unscrews the gong"
- quit jinu+lali "goes with her"
- quarrel hafiz lali "is told by Lali"

== 9 Chacko's Garage
[Chacko](chacko) has found a [tenant](sreeja) for the garage: [his](chacko) [daughter](annamma)'s ex-[partner](sreeja). [He](chacko) lets [her](sreeja) have it for nothing, as long as no one touches the cables, and tells [Annamma](annamma) nothing about it. [Sreeja](sreeja), [Jinu](jinu) and the [widow](lali) teach the old code to hear what it was never meant to hear: lungs. It was [Lali](lali)'s idea. Knock on a chest, [she](lali) said, and it is like a fruit. The first [volunteer](guard) is the [guard](guard), [who](guard) can't pass [Lali](lali) in the street without turning [his](guard) face to the wall. [She](lali) puts the microphone to [his](guard) ribs herself. [He](guard) is perfectly healthy. [She](lali) tells [him](guard) so, and [he](guard) weeps.
- gift chacko sreeja "for nothing"
- parent chacko annamma "daughter's"
- reveal! chacko annamma "tells Annamma nothing"
- colleague jinu+lali sreeja "teach the old code"
+ create jinu+lali+sreeja "lungs"
- create.past lali "Lali's idea"
- colleague.past annamma sreeja "ex-partner"
- treat guard lali "puts the microphone"
- ill! guard "perfectly healthy"
- reveal lali guard "tells him so"
- sad guard "weeps"

== 10 Dubai Number
The [man](buyer) with the number has bought [Bose](bose), then four engineers, and at last, over dinner, [Roche](delphine). [Annamma](annamma) comes to work and [her](annamma) card no longer opens the door. [Hafiz](hafiz) still has a desk; [he](hafiz) has had it since the day on which [he](hafiz) told [her](annamma) about the [buyer](buyer), [who](buyer) was paying [him](hafiz) to tell [her](annamma). [She](annamma) throws the cactus at [him](hafiz). It hits the gong's empty frame. In the rain, in front of the tower, [she](annamma) rings the only number that [she](annamma) knows by heart. It is engaged. [Sreeja](sreeja) is on the phone to [Annamma](annamma)'s [father](chacko), [who](chacko) has collapsed among the cables.
- find bose+delphine buyer "has bought"
+ quit annamma delphine "no longer opens"
- betray.past hafiz annamma "was paying him"
+ attack annamma hafiz "throws the cactus"
- hire.past hafiz annamma "still has a desk"
- reveal.past hafiz annamma "told her about"
- parent chacko annamma "father"
- ill chacko "collapsed"

== 11 Breathing
[Chacko](chacko) lies on the garage floor. [Sreeja](sreeja) knocks on [his](chacko) chest. [Jinu](jinu) holds the phone. The phone says pneumonia. The hospital says a cold. [Sreeja](sreeja) believes the phone. [Sreeja](sreeja) shouts at the hospital. The hospital takes an X-ray. The phone was right. [Annamma](annamma) runs in, wet through. [Sreeja](sreeja) gives [her](annamma) a towel. [She](sreeja) doesn't give [her](annamma) a look. For nine nights [they](annamma+sreeja) take turns at the bed. On the tenth [Chacko](chacko) wants jackfruit. "[You](annamma+sreeja) two," says [Chacko](chacko), "are unripe." [Annamma](annamma) laughs. [Sreeja](sreeja) tries not to.
- treat chacko sreeja "knocks on his chest"
- ill chacko "pneumonia"
+ rescue sreeja chacko "shouts at"
- return annamma "runs in"
- gift sreeja annamma "a towel"
- help annamma+sreeja chacko "take turns"
- recover chacko "wants jackfruit"
- happy annamma "laughs"

== 12 Exit
[Inspector Nisha](nisha) has followed the Dubai number to a bungalow behind the temple, where [Bose](bose) and the [buyer](buyer), [who](buyer) is [his](bose) [brother-in-law](buyer) and has never been abroad, are burning paper. [Roche](delphine), caught at the airport, is given four minutes to explain. In the garage there is one [boss](lali) again: [Lali](lali), by two votes to none. [Annamma](annamma) makes the tea and does the accounts and has said that [she](annamma) is sorry, once, in capital letters. [Sreeja](sreeja) has framed it. When [Hafiz](hafiz) comes by with another cactus, the two [friends](annamma+sreeja) look at each other, and [Sreeja](sreeja) closes the door, and [Annamma](annamma) parks on [his](hafiz) foot.
- investigate nisha buyer "has followed"
- kin bose buyer "brother-in-law"
- reconcile? annamma sreeja "is sorry"
+ arrest _ delphine "caught"
- hire lali "one boss again"
- boss lali annamma+sreeja "one boss again"
+ reconcile annamma sreeja "has framed it"
- friend annamma sreeja "friends"
- gift? hafiz annamma+sreeja "another cactus"
- reject sreeja hafiz "closes the door"
- injure hafiz annamma "parks on his foot"
