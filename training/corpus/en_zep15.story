%series Fotheringay Road Surgery
%lang en
%genre British GP-practice medical drama, hyper-dense synopses
%cast sunita   | Dr Sunita Rao-Pell; Sunita | f
%cast alistair | Dr Alistair Keane; Alistair; Keane | m
%cast beryl    | Beryl Stubbs; Beryl | f
%cast jonty    | Jonty Pell; Jonty | m
%cast mirela   | Mirela Popa; Mirela | f
%cast cyril    | Cyril Stubbs; Cyril | m
%cast freya    | Freya Keane; Freya | f
%cast olu      | Olu Bankole; Olu | m
%cast hobbs    | Maxine Hobbs; Mrs Hobbs; Maxine | f
%cast ronnie   | Ronnie Hobbs; Ronnie | m
%cast agnes    | Agnes Keane; Agnes | f
%cast sunmum   | - | f
%cast widower  | - | m
%cast plumber  | - | m
%cast inspector| Piers Lockyer; Lockyer | m
%cast paramedic| - | m


== 1
[Dr Sunita Rao-Pell](sunita) takes up [her](sunita) partnership at [Fotheringay Road](@froad) in the very room where, fifteen years ago, [Alistair Keane](alistair) told [her](sunita) [mother](sunmum) that it was only wind. The [receptionist](beryl) [Beryl Stubbs](beryl), [who](beryl) made that appointment, drops the kettle. [Keane](alistair) remembers neither the [woman](sunmum) nor the wind; [his](alistair) [wife](freya) [Freya](freya), the practice [manager](freya), pulls the file before lunch and locks it in [her](freya) own desk.
- hire sunita "partnership"
- colleague alistair sunita "partnership"
+ treat.past sunmum alistair "only wind"
- parent sunmum sunita "mother"
- discover! alistair sunmum "remembers neither"
- married alistair freya "wife"
- steal freya _ "locks it in"

== 2
[Olu Bankole](olu), district [nurse](olu), cycles in with a cat bite and the news that old [Mrs Hobbs](hobbs) has thrown [her](hobbs) pills at [him](olu) once more. [Sunita](sunita), calling on [her](sunita), finds no dementia but a bruise; the [widow](hobbs)'s [stepson](ronnie), [Ronnie](ronnie), explains too quickly. At home [Jonty](jonty), [who](jonty) gave up the Bar so that [his](jonty) [wife](sunita) might be near [her](sunita) dead, has burnt the dal. [He](jonty) doesn't tell [her](sunita) who rang. It was [Freya](freya), [his](jonty) first girlfriend.
- injure olu "cat bite"
- reveal olu sunita "news"
- die.past widower "widow"
- attack hobbs olu "thrown her pills"
+ discover sunita hobbs "finds"
- ill! hobbs "no dementia"
- injure hobbs "bruise"
- married.past hobbs widower "widow"
- kin hobbs ronnie "stepson"
- quit.past jonty "gave up the Bar"
- married jonty sunita "wife"
- reveal! jonty sunita "doesn't tell her"
- couple.past freya jonty "first girlfriend"

== 3
[Cleaner](mirela) and part-time [student](mirela) of pharmacy, [Mirela Popa](mirela) counts what is in the bins: somebody is prescribing morphine to the late [Cyril Stubbs](cyril). [She](mirela) shows the blisters to [Beryl](beryl), [who](beryl) has buried no [Cyril](cyril); [her](beryl) [husband](cyril) is on the allotment and as fit as a flea. Or was, on Tuesday. The [receptionist](beryl) runs all the way. Behind the beans, blue-lipped, [Cyril](cyril) is being breathed into by [Olu](olu), [whose](olu) bicycle lies in the marrows.
+ discover mirela cyril "counts"
- reveal mirela beryl "shows the blisters"
- die! cyril "late"
- married beryl cyril "husband"
- travel beryl "runs all the way"
- ill cyril "blue-lipped"
+ rescue olu cyril "breathed into"

== 4
[Cyril](cyril) pulls through and is questioned by [his](cyril) own [wife](beryl) more closely than by the police. The scripts aren't [his](cyril); the signature, [he](cyril) swears, is [Dr Keane](alistair)'s. [Keane](alistair) is at that hour being sick behind the hospice where [his](alistair) [mother](agnes), [Agnes](agnes), can't die and won't be helped to. [Freya](freya) wipes [his](alistair) chin. [She](freya) thinks that [he](alistair) is giving the stuff to [her](freya) [mother-in-law](agnes); [he](alistair) isn't giving it to anyone. [He](alistair) rolls down [his](alistair) sleeve.
- recover cyril "pulls through"
- investigate beryl cyril "questioned"
- married beryl cyril "wife"
+ accuse cyril alistair "he swears"
- ill alistair "sick"
- parent agnes alistair "mother"
- ill agnes "hospice"
- die! agnes "can't die"
- help freya alistair "wipes his chin"
- kin agnes freya "mother-in-law"
- gift! alistair agnes "isn't giving it"

== 5
The [Hobbses](hobbs+ronnie) are at law about the bungalow. [Ronnie](ronnie), through a solicitor, calls [Sunita](sunita) an interfering cow; [Maxine Hobbs](hobbs), through [Sunita](sunita), calls [him](ronnie) by the name of the [plumber](plumber) [she](hobbs) had [him](ronnie) by. Had [him](ronnie) by? [She](hobbs) claps a hand over [her](hobbs) mouth. So [he](ronnie) isn't [her](hobbs) [stepson](ronnie) at all: the young [au pair](hobbs) of 1971 handed [her](hobbs) [baby](ronnie) to the family [she](hobbs) worked for and, much later, married the [man](widower) [whom](widower) everybody took for the father.
- enemy hobbs ronnie "at law"
- accuse ronnie sunita "interfering cow"
- kin! hobbs ronnie "stepson at all"
+ parent hobbs ronnie "had him by"
- birth.past hobbs ronnie "baby"
- parent plumber ronnie "had him by"
- hire.past hobbs _ "worked for"
- married.past hobbs widower "married"
- parent! widower ronnie "took for the father"

== 6
[Lockyer](inspector) from the [Quality Commission](#qc), thirty, creaseless, spends a week on a stool in the corner. [He](inspector) praises [Mirela](mirela)'s bins and [Olu](olu)'s tyres. [He](inspector) asks [Freya](freya) for one particular file, and [she](freya) looks [Jonty](jonty) in the eye, across the waiting room where [he](jonty) has come to bring [his](jonty) [wife](sunita) a sandwich, and says that there is no such file. [Jonty](jonty) knows where the key hangs: [she](freya) told [him](jonty) over the one lunch [he](jonty) should not have had.
- investigate inspector _ "stool in the corner"
- investigate inspector freya "asks"
- gift jonty sunita "sandwich"
- married jonty sunita "wife"
+ betray freya inspector "no such file"
- reveal.past freya jonty "told"
+ date.past freya jonty "one lunch"

== 7
[He](jonty) puts the file on the pillow. Whether [Sunita](sunita) is to thank [him](jonty) for the theft or murder [him](jonty) for the lunch [she](sunita) can't decide, so [she](sunita) reads. [Her](sunita) [mother](sunmum)'s scan had been clean, and the referral [Keane](alistair) is supposed never to have made was made twice. It was the hospital that lost it. In fifteen years of hating, [Sunita](sunita) has got the wrong man. [She](sunita) drives round to say so and meets [Freya](freya) on the step in a nightdress, screaming for a doctor.
- steal jonty freya "theft"
- gift jonty sunita "puts the file"
- reveal jonty sunita "lunch"
- parent sunmum sunita "mother"
+ discover sunita alistair "wrong man"
- lose.past _ "lost"
- sad.past sunita alistair "hating"
- travel sunita "drives round"
- sad freya "screaming"

== 8
It takes [her](sunita) two ampoules and the flat of [her](sunita) hand to bring [Keane](alistair) round. [Freya](freya) kneels among the blisters, every one of them labelled [Stubbs](cyril). "[I](freya) thought it was for [your](alistair) [mother](agnes)," [she](freya) says, and [he](alistair), to the [woman](sunita) [who](sunita) came to forgive [him](alistair), says that [he](alistair) wishes it had been. The [paramedic](paramedic) is [Olu](olu)'s [brother](paramedic) and can keep a secret. [Olu](olu), unhappily, is on the pillion, and [he](olu) can't.
- treat alistair sunita "ampoules"
+ rescue sunita alistair "bring Keane round"
- parent agnes alistair "mother"
- reconcile? alistair sunita "forgive"
- sibling olu paramedic "brother"
- reveal! paramedic "keep a secret"
- reveal? olu _ "can't"

== 9
Suspended, [Alistair](alistair) is driven to the clinic in [Kent](@kent) by [Cyril Stubbs](cyril), [who](cyril) reckons that anyone who has used your name for a year is family. [Beryl](beryl) takes over the practice desk from [Freya](freya), and the one in reception goes to [Ronnie](ronnie), on trial, at the request of [his](ronnie) [mother](hobbs). The first caller [he](ronnie) puts through is a [plumber](plumber) with palpitations. [Mrs Hobbs](hobbs), having [her](hobbs) pulse taken next door, recognises the cough through the wall, and [hers](hobbs) goes to a hundred and ten.
- quit alistair "Suspended"
- help cyril alistair "driven"
- travel alistair "driven" @kent
- treat alistair _ "clinic"
- steal.past alistair cyril "used your name"
- hire beryl "takes over"
- quit freya "takes over"
- treat hobbs _ "pulse taken"
- hire ronnie "on trial"
- parent hobbs ronnie "mother"
- ill plumber "palpitations"
+ discover hobbs plumber "recognises"

== 10
[Freya](freya) gives evidence against herself, then turns up at the [Rao-Pells](jonty+sunita)' with the kettle [she](freya) once saw dropped, mended. [Sunita](sunita) lets [her](freya) stand in the rain for as long as a lunch takes, and asks [her](freya) in. Upstairs the spare bed is made up; [Jonty](jonty) has been sleeping in it since the pillow. It is [their](jonty+sunita) [guest](freya) [who](freya) tells [Sunita](sunita) what was actually said over that lunch: [he](jonty) talked for two hours about [his](jonty) [wife](sunita), and paid.
- reveal freya _ "gives evidence"
- return freya "turns up"
- gift freya sunita "kettle"
+ invite sunita freya "asks her in"
- quarrel jonty sunita "since the pillow"
+ reveal freya sunita "tells Sunita"
- date.past freya jonty "that lunch"
- love.past jonty sunita "talked for two hours"

== 11
[Agnes Keane](agnes) slips off in [her](agnes) sleep, a week before [her](agnes) [son](alistair) is due out. [Mirela](mirela), [who](mirela) sat with [her](mirela) nights for pin money, is left a house in [Hove](@hove), and says no, and is told by [Lockyer](inspector), [who](inspector) has gone on finding reasons to look into the bins, that it would pay for the last two years of pharmacy. And what would [he](inspector) know about it? Nothing, says the [inspector](inspector). [He](inspector) only happens to have a van on Saturday.
+ die agnes "slips off"
- parent agnes alistair "son"
- recover? alistair "due out"
- help.past mirela agnes "sat with"
- find mirela agnes "left a house"
- reject mirela "says no"
+ help? inspector mirela "have a van"

== 12
Clean for ninety days, the [doctor](alistair) comes back to [Fotheringay Road](@froad) by the patients' door and takes a ticket. [His](alistair) number is called by [Sunita](sunita). [Ronnie](ronnie) has asked for the day off: [his](ronnie) [parents](hobbs+plumber) are getting married in the bungalow, with [Cyril](cyril) giving away the [bride](hobbs), and [Beryl](beryl) in a hat like a marrow. [Jonty](jonty) is called to a different bar and pulls pints at the reception. And in the ladies', white about the mouth, [Freya](freya) counts weeks on [her](freya) fingers, and then goes out and tells the [patient](alistair).
- recover alistair "Clean"
+ return alistair "comes back" @froad
- treat? alistair sunita "number is called"
- parent hobbs+plumber ronnie "parents"
+ wedding hobbs plumber "getting married"
- help cyril hobbs "giving away"
- hire jonty "pulls pints"
- celebrate _ "reception"
- pregnant? freya "counts weeks"
- reveal freya alistair "tells the patient"
