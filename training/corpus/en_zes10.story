%series Rehearsed Spontaneity
%lang en
%genre radio-soap workplace comedy, Wellington, ironic episode guide
%cast hine | Hinemoa Rangi; Hinemoa; Hine | f
%cast alistair | Alistair Dunne; Alistair; Dunne | m
%cast petra | Petra Vos; Petra | f
%cast tui | Tui | n
%cast rex | Rex Malone; Malone; Rex | m
%cast cynthia | Cynthia Malone; Cynthia | f
%cast foley | Walter Ng; Walter; Ng | m
%cast intern | Jonty | m
%cast fan | - | f
%cast boss | Deirdre Kelk; Kelk | f
%cast twin | Hamish Dunne; Hamish | m
%cast dentist | Dr. Patel; Patel | f
%cast goose | Admiral | m

== 1
For thirty-one years [Tussock Bay](*tussock) has gone out live at a quarter past five, and for thirty of these [Rex Malone](rex) and [Cynthia Malone](cynthia) have played its happiest [couple](cynthia+rex) while not exchanging a word off the air. [They](cynthia+rex) divorced in series two. The new [writer](hine), [Hinemoa Rangi](hine), learns this the hard way, by asking [him](rex) in the corridor how [his](rex) [wife](cynthia) is. "On page nine," says the old [actor](rex). The sound-effects [man](foley), [Walter Ng](foley), gives [her](hine) a coconut and [his](foley) condolences.
- colleague cynthia rex "played its happiest couple"
- divorce.past cynthia rex "divorced"
- hire hine "new writer"
+ discover hine cynthia+rex "learns this"
- ex cynthia rex "his wife"
- gift foley hine "gives her a coconut"

== 2
[Alistair Dunne](alistair), the station's [newsreader](alistair), has a voice like a warm stone and a pathological fear of women who have heard it. [He](alistair) sees [Hinemoa](hine) through the studio glass and reads out the cricket twice. Since [he](alistair) can't speak to [her](hine), [he](alistair) takes to leaving corrections in [her](hine) scripts, unsigned, in pencil. [She](hine) is outraged; they are improvements. [She](hine) accuses [Walter](foley), then [Tui](tui) from the mixing desk, then the [intern](intern), [who](intern) confesses, because [Jonty](intern) confesses to everything.
+ love.start alistair hine "reads out the cricket"
- help alistair hine "leaving corrections"
- sad hine "outraged"
- accuse hine foley+tui "accuses"
- accuse hine intern "the intern"
- reveal! intern hine "confesses"

== 3
A [listener](fan) from [Levin](@levin) has knitted the [Malones](cynthia+rex) a bedspread and comes to see it laid. What is to be done? [Deirdre Kelk](boss), [who](boss) runs the station on a shoestring and two aspirins, orders [her](boss) [stars](cynthia+rex) to be in love for an afternoon. [They](cynthia+rex) hold hands for the first time since 1996. [Cynthia](cynthia) notices that [his](rex) are cold; [Rex](rex), that [hers](cynthia) aren't. As soon as the [knitter](fan) is out of the door [they](cynthia+rex) let go, though not, [Tui](tui) observes, at once.
- travel fan "comes to see"
- gift fan cynthia+rex "a bedspread"
- boss boss cynthia+rex "orders"
+ love? cynthia rex "to be in love"
- betray cynthia+rex fan "hold hands"
- discover tui cynthia+rex "observes"

== 4
The [dentist](dentist) says that [Alistair](alistair) must not speak for a week. [Patel](dentist) means it kindly. A [substitute](twin) is found within the hour: [his](alistair) twin [brother](twin), [Hamish](twin), has the same voice, the same jaw, and none of the [newsreader](alistair)'s scruples. [He](twin) asks [Hinemoa](hine) out between the tides and the weather. [She](hine), [who](hine) has fallen for a voice on the six o'clock, says yes to what [she](hine) takes for its [owner](alistair). The mute [original](alistair) watches through the glass, pencil in mouth, and bites it in two.
- treat alistair dentist "says that"
- sibling alistair twin "brother"
- hire twin "substitute"
+ invite twin hine "asks Hinemoa out"
- love hine alistair "fallen for a voice"
- date? hine twin "says yes"
- betray twin hine "what she takes for"
- jealous alistair twin "bites it in two"

== 5
On air, [Rex](rex)'s character is to die; it saves money. [Kelk](boss) breaks it to [him](rex) in the lift. The old [trouper](rex) takes it like a gentleman and goes home to not tell anyone. But [Cynthia](cynthia), on finding the funeral in [her](cynthia) script, marches into the office and informs the [boss](boss) that if [he](rex) goes, [she](cynthia) goes. [She](cynthia) begs that [Malone](rex) should not hear of it. [He](rex) does not. [He](rex) hears only that [his](rex) former [wife](cynthia) was seen leaving the office looking satisfied.
- quit? rex boss "is to die"
- reveal boss rex "breaks it to him"
- reveal! rex _ "not tell anyone"
- discover cynthia rex "finding the funeral"
+ threaten cynthia boss "if he goes"
- help cynthia rex "if he goes"
- quit? cynthia boss "she goes"
- boss boss cynthia "boss"
- ex cynthia rex "former wife"

== 6
Dinner with the voice. It talks about itself. By the second course [Hinemoa](hine) has learned about the boat, the other boat and the woman in [Nelson](@nelson), and wonders where the [man](alistair) has gone [who](alistair) reads the shipping forecast as though each ship were [his](alistair). [Hamish](twin) leans over to kiss [her](hine) and gets a coconut between the teeth. In the basement, meanwhile, [Walter Ng](foley) trots a horse over gravel for no one. [Petra Vos](petra), the [cleaner](petra), stands in the door. [She](petra) could have sworn it was a real one.
- date hine twin "Dinner"
- discover hine twin "has learned about"
- kiss? hine twin "leans over"
+ reject hine twin "a coconut"
- create foley "trots a horse"
- discover petra foley "stands in the door"

== 7
An outside broadcast, with geese. [Admiral](goose), the biggest, objects to [Jonty](intern). The [intern](intern) is chased round the duck pond twice and saved by [Petra](petra), [who](petra) grew up with worse in [Friesland](@friesland). [She](petra) tucks the [bird](goose) under one arm and the [boy](intern) under the other. [Walter](foley) tapes it all. It will come in handy, [he](foley) says, the next time somebody on [Tussock Bay](*tussock) gives birth.
- attack goose intern "objects to"
+ rescue petra intern "saved"

== 8
[Alistair](alistair) gets [his](alistair) voice back and finds that [his](alistair) [brother](twin) has mislaid [his](alistair) good name. [Hinemoa](hine) will not so much as look through the glass at [him](alistair). [He](alistair) could explain; it would take speaking. [He](alistair) corrects instead. Under the last line of Friday's script, where the widow says that all men are alike, [she](hine) finds in pencil: "Not all. Two. See birth certificate." [She](hine) reads it, holds it up against the other corrections, and it dawns on [her](hine) both who wrote these and with [whom](alistair) [she](hine) has not been to dinner.
- recover alistair "gets his voice back"
- sibling alistair twin "brother"
- betray.past twin alistair "mislaid his good name"
- reject hine alistair "will not so much"
- reveal alistair hine "in pencil"
+ discover hine alistair "dawns on her"
- date! alistair hine "has not been to dinner"

== 9
[Rex](rex) believes that it was [Cynthia](cynthia) [who](cynthia) had [him](rex) killed. On air, where [he](rex) has to call [her](cynthia) "[my](rex) [treasure](cynthia)", [he](rex) does it in a tone that brings four hundred letters. [She](cynthia) will not defend herself; [she](cynthia) throws a prop at [him](rex), live, and the [foley artist](foley), quick as thought, covers it with a pheasant. It is the [intern](intern), of course, [who](intern) blurts out the truth, having filed the [boss](boss)'s minutes. The [accuser](rex) sits down on the nearest instrument, which is a wind machine.
- betray! cynthia rex "had him killed"
- attack cynthia rex "throws a prop"
- help foley cynthia+rex "covers it"
+ reveal intern rex "blurts out"
- sad rex "sits down"

== 10
[Hamish](twin) does not give up so easily. As the [newsreader](alistair) walks to the microphone, the [twin](twin) has [him](alistair) locked in the record library and sits down in [his](alistair) chair, to declare [his](twin) love to [Hinemoa](hine) between two headlines. But [she](hine), listening at the desk beside [Tui](tui), hears at the first comma that it is the wrong [man](twin). "Fade [him](twin) out," [she](hine) says. [Tui](tui), [who](tui) has waited for such an order [their](tui) whole working life, does. Into the silence comes, from behind a steel door, faint, perfect, the shipping forecast.
- sibling alistair twin "the twin"
- abduct twin alistair "locked in"
- betray twin hine "sits down in his chair"
- confess? twin hine "declare his love"
+ discover hine twin "hears at the first"
- reject hine twin "Fade him out"
- help tui hine "does"

== 11
The door is opened, the [prisoner](alistair) stands there, and [neither](alistair+hine) knows what to say. [Hinemoa](hine) gives [him](alistair) [her](hine) pencil. [He](alistair) breaks it, on purpose, and tells [her](hine) out loud, with nine mistakes, which [she](hine) does not correct. In the basement [Petra](petra) asks [Walter](foley) what a heart sounds like. [He](foley) tries a drum, a mattress, a wet glove. None of it will do. [She](petra) takes [his](foley) hand and shows [him](foley) where the real one is kept, and the [specialist](foley) for once has nothing to add.
- rescue _ alistair "door is opened"
- gift hine alistair "gives him her pencil"
+ confess alistair hine "tells her out loud"
+ confess petra foley "shows him"

== 12
The station is to be merged with a sports channel, effective spring. [Kelk](boss) gathers [her](boss) people and gives it to them straight, then goes into the lavatory and cries. [Cynthia](cynthia) goes in after [her](boss). What the [women](boss+cynthia) say to each other is drowned by the dryer, but when [they](boss+cynthia) come out, it is the [actress](cynthia) [who](cynthia) has a plan and the [manager](boss) [who](boss) is afraid of it. [Rex](rex) is asked to propose to [his](rex) former [wife](cynthia), live, in [his](rex) own name. It would be for the ratings only. Naturally, says [Rex](rex), and can't do up [his](rex) cuffs.
- reveal boss _ "gives it to them"
- sad boss "cries"
- help cynthia boss "goes in after her"
- ex cynthia rex "former wife"
+ propose? rex cynthia "is asked to propose"
- love rex cynthia "can't do up"

== 13
The [knitter](fan) of [Levin](@levin) has found out. [Somebody](intern) sent [her](fan) a clipping: [her](fan) [favourites](cynthia+rex) have been divorced for thirty years. [She](fan) arrives at a quarter to five with scissors, to take back the bedspread. [Hinemoa](hine) tries to explain about fiction; [Alistair](alistair), about facts. At a quarter past, the red light goes on, with the old [lady](fan) still in the studio, and [she](fan) sees [Rex](rex) put away the script, get down on both knees, since one would not hold, and fail to say a single line. "Prompt," whispers [Cynthia](cynthia). "Yes," calls the [woman](fan) with the scissors.
- discover fan cynthia+rex "found out"
- divorce.past cynthia rex "divorced"
- travel fan "arrives"
- sad fan "scissors"
+ propose rex cynthia "on both knees"

== 14
It was for the ratings, and the ratings are obscene. The sports channel merges with somebody else. [Tussock Bay](*tussock) celebrates its ten-thousandth episode with a wedding at which the [bride](cynthia) and [groom](rex) have not stopped talking since Thursday. [Walter](foley) supplies the bells, [Petra](petra) the horse, a real one. [Hamish](twin) reads the lesson, under guard, by the [goose](goose). As for the [writer](hine) and [her](hine) [newsreader](alistair), [they](alistair+hine) are in the corridor with a page of vows between [them](alistair+hine), and one pencil. [Jonty](intern) confesses that it was [he](intern) [who](intern) sent the clipping. Nobody believes [him](intern).
- celebrate _ "ten-thousandth episode"
+ wedding cynthia rex "wedding"
- couple alistair hine "her newsreader"
- wedding? alistair hine "vows"
- reveal intern "confesses"
