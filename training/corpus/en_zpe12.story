%series Dry Creek Weekly
%lang en
%genre western serial about a newspaper in Wyoming, 1889, plain chapter recaps
%cast augusta | Augusta Bell; Augusta; Mrs Bell | f
%cast silas   | Silas Bell; Silas | m
%cast hattie  | Hattie Moon; Hattie | f
%cast coy     | Sheriff Coy Denton; Denton; Coy | m
%cast lem     | Lem | m
%cast ruth    | Ruth Denton; Ruth | f
%cast baron   | Major Carver; Carver | m
%cast lin     | Lin Wei; Lin | m
%cast preach  | Reverend Poole; Poole | m
%cast stranger| - | m
%cast cole    | Cole Carver; Cole | m
%cast child   | - | f

== 1 Type
[Silas Bell](silas), [who](silas) printed what [he](silas) liked, is shot dead at [his](silas) press. [His](silas) [wife](augusta), [Augusta](augusta), shuts [his](silas) eyes, washes [her](augusta) hands and gets the paper out on time. The printer's [boy](lem), [Lem](lem), has seen a rider go. [Sheriff Coy Denton](coy) takes a look round and finds nothing; [he](coy) has not found anything for years, being in the pay of [Major Carver](baron), the [cattle king](baron). [His](coy) [wife](ruth) [Ruth](ruth) brings the [widow](augusta) a pie. The two [women](augusta+ruth) came out on the same train as brides. [Hattie Moon](hattie) from the saloon brings whisky, and stays longer.
+ kill _ silas "shot dead"
- married.past augusta silas "wife"
- hire augusta "gets the paper out"
- boss silas lem "printer's boy"
- discover lem _ "has seen"
- investigate coy silas "takes a look round"
- boss baron coy "in the pay"
- married coy ruth "wife"
- help ruth augusta "brings the widow a pie"
- friend augusta ruth "came out on the same train"
- help hattie augusta "whisky"

== 2 Kin
[Carver](baron) makes the [widow](augusta) an offer for the press. [She](augusta) shows [him](baron) the door. On the way out [his](baron) younger [son](cole), [Cole](cole), holds it for [her](augusta), takes off [his](cole) hat and can't find what [he](cole) was going to say. [Lem](lem) asks [Hattie](hattie) to marry [him](lem), as [he](lem) does every payday; [she](hattie) gives [him](lem) a sarsaparilla. [Lin Wei](lin), [who](lin) has the laundry next to the paper, tells [Mrs Bell](augusta) that a bloody shirt has been brought in. It is gone by night. So is half of [Lin](lin)'s roof.
- married.past augusta silas "widow"
+ reject augusta baron "shows him the door"
- parent baron cole "son"
- love.start cole augusta "can't find"
- propose lem hattie "asks Hattie to marry him"
- reject hattie lem "sarsaparilla"
- neighbour augusta lin "next to the paper"
+ reveal lin augusta "bloody shirt"
- steal _ lin "gone by night"
- attack _ lin "roof"

== 3 A Man with a Valise
The noon train lets off a [stranger](stranger) with a valise and half an ear, [who](stranger) takes a room at [Hattie](hattie)'s, and turns [her](hattie) white: [he](stranger) is the [husband](stranger) [she](hattie) ran from in [St Louis](@stlouis). [Lem](lem) sees it and puts a fist under [his](stranger) nose. "[She](hattie)'s spoken for," says the one-eared [man](stranger), and shows the paper. [Ruth](ruth) finds a shirt at the bottom of the [sheriff](coy)'s trunk. It has been washed. [She](ruth) goes to bed beside the [man](coy) [she](ruth) has been married to for nine years and does not close [her](ruth) eyes. [Cole](cole) brings [Augusta](augusta) newsprint through the snow, behind [his](cole) [father](baron)'s back.
- travel stranger "lets off"
- move stranger hattie "takes a room"
+ married hattie stranger "husband"
- flee.past hattie stranger "ran from"
- threaten lem stranger "fist"
+ discover ruth coy "finds a shirt"
- married coy ruth "married"
- sad ruth coy "does not close her eyes"
- help cole augusta "brings Augusta newsprint"
- parent baron cole "father"
- betray cole baron "behind his father's back"

== 4 Short Type
[Ruth](ruth) asks [Coy](coy). [Coy](coy) hits [Ruth](ruth). [Ruth](ruth) walks out with one shoe. [She](ruth) goes to [Augusta](augusta). [Augusta](augusta) gives the back room to [Ruth](ruth). [Ruth](ruth) cannot say why. [She](ruth) cannot say it to [Augusta](augusta). The [preacher](preach) wants [Ruth](ruth) to go back. [Augusta](augusta) throws ink at [Poole](preach). [Lem](lem) sleeps before the door of [Hattie](hattie). [Cole](cole) kisses [Augusta](augusta). Coy [she](augusta) is not. [Augusta](augusta) slaps [Cole](cole), and kisses [Cole](cole) back.
+ attack coy ruth "hits"
+ breakup ruth coy "walks out"
- move ruth augusta "back room"
- reveal! ruth augusta "cannot say it"
- reconcile? coy ruth "to go back"
- attack augusta preach "throws ink"
- help lem hattie "before the door"
- kiss augusta cole "kisses"
- attack augusta cole "slaps"

== 5 The Price of a Wife
The [husband](stranger) with the valise lets [Hattie](hattie) know what it would cost to make [him](stranger) lose the paper: five hundred dollars, or the saloon. [She](hattie) hasn't got it. [Lem](lem), [who](lem) has eleven, goes to [Major Carver](baron) and gets the rest, for a small service. The paper does not come out that week, because somebody has put sand in the press. [Augusta](augusta) puts it down to the [Major](baron)'s [son](cole), [who](cole) was the last to be let in, and tells [him](cole) never to come near [her](augusta) again. [He](cole) takes it without a word. The [boy](lem) can't look at [her](augusta) and spills the type.
- married hattie stranger "husband"
+ threaten stranger hattie "what it would cost"
- help lem hattie "gets the rest"
- betray lem augusta "sand in the press"
- accuse augusta cole "puts it down"
- parent baron cole "son"
+ breakup augusta cole "never to come near"
- sad lem augusta "can't look at her"

== 6 What the Boy Did
[Hattie](hattie), free and with the torn paper in [her](hattie) hand, goes to [Lem](lem) to say yes, and finds [him](lem) drunk for the first time in [his](lem) life. [He](lem) gets it all out: the sand, the [Major](baron), the money. [She](hattie) takes [him](lem) by the ear to [Mrs Bell](augusta). The [employer](augusta) hears the [saboteur](lem) to the end and then gives [him](lem) a broom. It is harder to go to [Cole](cole). [Augusta](augusta) rides out alone; halfway [she](augusta) meets [him](cole) riding in, with a split lip. [He](cole) has quarrelled with the [cattle king](baron), and been put off the ranch in what [he](cole) stands up in. [Ruth](ruth), alone at the paper, is printing something of [her](ruth) own.
- divorce hattie stranger "free"
+ engaged.start hattie lem "to say yes"
- reveal lem hattie "gets it all out"
- betray.past lem augusta "sand"
- boss augusta lem "employer"
- reconcile augusta lem "a broom"
- quarrel baron cole "quarrelled"
+ reconcile augusta cole "rides out alone"
- quit cole baron "put off"
- create ruth "printing"

== 7 Page One
"[My](ruth) [husband](coy) killed [Silas Bell](silas)," says the front page, over the name of [Ruth Denton](ruth). The town reads it at breakfast. [Augusta](augusta) reads it, too, and for a whole day can't forgive the [friend](ruth) under [her](augusta) roof for having known it for weeks; then [she](augusta) sees that [Ruth](ruth)'s hands are as black as [hers](augusta). The [sheriff](coy) comes for [his](coy) [wife](ruth) with a gun. It's the [laundryman](lin), [who](lin) has had enough of fires, [who](lin) puts a kettle of boiling starch between [them](coy+ruth). [Denton](coy), scalded, rides to the [Major](baron) for help, and is not asked in.
+ reveal ruth _ "front page"
- kill.past coy silas "killed"
- married coy ruth "husband"
- friend augusta ruth "friend"
- sad augusta ruth "can't forgive"
- reconcile augusta ruth "as black as hers"
- threaten coy ruth "with a gun"
+ rescue lin ruth "a kettle"
- injure coy lin "scalded"
- reject baron coy "not asked in"

== 8 Plain Dealing
[Coy](coy) hides at the creek. [Cole](cole) finds [Coy](coy). [Cole](cole) brings in [Coy](coy) on a mule. The cell has never held a sheriff. [Coy](coy) asks for [Ruth](ruth). [Ruth](ruth) comes. [Coy](coy) says sorry to [Ruth](ruth). It is late for that, says [Ruth](ruth). [She](ruth) leaves [him](coy) a pie. [Coy](coy) tells [Ruth](ruth) who paid [him](coy). It was [Carver](baron). [Ruth](ruth) tells [Augusta](augusta), this time at once. [Cole](cole) hears it about [Carver](baron). [Augusta](augusta) holds [Cole](cole).
- find cole coy "finds"
+ arrest cole coy "brings in"
- reconcile? coy ruth "says sorry"
- reject ruth coy "late for that"
- gift ruth coy "pie"
- boss.past baron coy "paid him"
+ reveal coy ruth "who paid him"
- reveal ruth augusta "at once"
- discover cole baron "hears it"
- help augusta cole "holds"

== 9 The Major
The [prisoner](coy) is found hanged before [he](coy) can say it to a judge, and so there is only the word of a [widow](ruth) [who](ruth) was [his](coy) [wife](ruth). [Carver](baron) gives a dinner that night. Into it walks [Cole](cole), and asks [his](cole) [father](baron) across the roast. The old [man](baron) has never told [him](cole) a lie and doesn't now; [he](baron) says that [he](baron) would do it again, puts down [his](baron) napkin and has a stroke. [Ruth](ruth) weeps for [Coy](coy), to [her](ruth) own surprise, and it is the ink-stained [preacher](preach), of all people, [who](preach) sits down by [her](ruth) and does not quote anything. [Hattie](hattie) and [Lem](lem) put off [their](hattie+lem) wedding by a week.
+ die coy "hanged"
- married.past coy ruth "widow"
- celebrate baron "dinner"
- accuse cole baron "across the roast"
- parent baron cole "father"
+ reveal baron cole "would do it again"
- ill baron "stroke"
- sad ruth coy "weeps"
- help preach ruth "sits down by her"
- wedding? hattie lem "wedding"

== 10 Obituary
The [Major](baron) lasts until Sunday, nursed by the [son](cole) [whom](cole) [he](baron) put off the ranch. The [editor](augusta) writes the notice: eleven lines, every one true. It nearly costs [her](augusta) the [man](cole) [she](augusta) loves. [He](cole) reads it, goes out, stays away for nine days, and comes back with the herd sold and the word "fair" on [his](cole) lips. On the tenth [Lem](lem), in [his](lem) late [employer](silas)'s collar, marries [Hattie](hattie). Through the window looks a [man](stranger) with half an ear; [Lin](lin) sees [him](stranger) first, and walks [him](stranger) to the train. [Poole](preach), [who](preach) gave the blessing, gets a smile from [Ruth](ruth) and forgets where [he](preach) has put [his](preach) horse.
- treat baron cole "nursed"
+ die baron "lasts until Sunday"
- parent baron cole "son"
- create augusta "writes the notice"
- love augusta cole "loves"
- return cole "comes back"
- reconcile augusta cole "fair"
+ wedding hattie lem "marries"
- boss.past silas lem "employer"
- die.past silas "late"
- return stranger "looks a man"
- love preach ruth "forgets"

== 11 Spring Mud
[Ruth](ruth) is elected sheriff, by eleven votes, since the law doesn't say that one mustn't. [Her](ruth) first [prisoner](preach) is the [preacher](preach), for riding on the sidewalk; [he](preach) has been thinking of [her](ruth) and went the wrong way. [She](ruth) lets [him](preach) out in the morning and lets [him](preach) walk [her](ruth) home at night. [Augusta](augusta) turns [Cole](cole) down twice, because a year isn't up. [Hattie](hattie) can't abide the smell of beer any more. [Lem](lem), told what that means, sets [his](lem) own name in the paper upside down. [Lin](lin) has a new roof, put up by both [Carver](cole) money and Carver hands.
+ hire ruth "elected"
- arrest ruth preach "prisoner"
- love preach ruth "thinking of her"
- date preach ruth "walk her home"
- propose cole augusta "twice"
+ reject augusta cole "turns Cole down"
- pregnant hattie lem "smell of beer"
- happy lem "upside down"
- help cole lin "new roof"

== 12 Late Edition
The year is up at noon. At five past, [Augusta](augusta) has put on the blue dress, and at ten past [she](augusta) asks [Cole](cole) herself, over the press, with the engine going, so that [he](cole) has to have it set in type. "YES," [he](cole) sets. [Hattie](hattie)'s [girl](child) is born the same night in the room of the [saloon keeper](hattie), with the [sheriff](ruth) boiling water; [Lem](lem), [who](lem) once put sand in it, runs the press till morning so that the [baby](child) can be on page one. The [Reverend](preach) asks [Ruth](ruth) what [she](ruth) would say to a third shoe. Nobody knows what [he](preach) means. [She](ruth) does, and says it.
+ propose augusta cole "asks Cole herself"
- engaged.start augusta cole "YES"
+ birth hattie child "born"
- help ruth hattie "boiling water"
- betray.past lem augusta "put sand"
- create lem "runs the press"
- parent hattie child "girl"
- propose preach ruth "third shoe"
- engaged.start preach ruth "says it"
