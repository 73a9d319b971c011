%series Representation
%lang en
%genre literary-agency dramedy in Toronto, terse encyclopaedia lines
%cast harriet  | Harriet Boone; Harriet; Boone | f
%cast nisha    | Nisha Perera; Nisha | f
%cast duncan   | Duncan Boone; Duncan | m
%cast yara     | Yara Khoury; Yara | f
%cast milos    | Miloš; Milo Hrabal; Hrabal | m
%cast freya    | Freya | f
%cast lester   | Lester Quill; Lester | m
%cast abe      | Abe | m
%cast barista  | Chidi | m
%cast ruth     | Ruth | f
%cast moihub   | - | m
%cast nishdad  | - | m
%cast dentist  | Moira | f
%cast poet     | Lourdes | f

== 1
[Harriet Boone](harriet) represents nineteen novelists and is married to [one](duncan), [whom](duncan) [she](harriet) does not represent. On [their](duncan+harriet) anniversary [Duncan](duncan) gives [her](harriet) a typescript and [she](harriet) gives [him](duncan) a watch; [she](harriet) is the quicker to be disappointed. [Nisha Perera](nisha), fresh out of law school and [her](nisha) [father](nishdad)'s good books, is engaged as an assistant over the heads of forty others, having pulled [Harriet](harriet)'s scarf from the escalator with [Harriet](harriet) in it.
- advisor harriet _ "represents"
- married duncan harriet "married"
- advisor! harriet duncan "does not represent"
- celebrate duncan+harriet "anniversary"
- gift duncan harriet "typescript"
- gift harriet duncan "watch"
- sad harriet duncan "disappointed"
- parent nishdad nisha "father"
+ hire nisha harriet "engaged"
+ rescue.past nisha harriet "pulled Harriet's scarf"

== 2
The typescript concerns a man who loathes his wife's profession. [Harriet](harriet) reads it aloud to [her](harriet) oldest [client](lester), [Lester Quill](lester), [who](lester) thinks it the best thing in years and offers to sign it himself. [Nisha](nisha) shares a kitchen with a Czech [translator](milos), [Miloš](milos), and with [Yara](yara), an [editor](yara) with a bicycle and no furniture. [He](milos) cooks for [them](nisha+yara) both, and salts only [Nisha](nisha)'s the way [she](nisha) likes.
- reveal harriet lester "reads it aloud"
- advisor harriet lester "client"
- steal? lester duncan "sign it himself"
+ housemate milos nisha "shares a kitchen"
- housemate nisha yara "with Yara"
- help milos nisha+yara "cooks"
+ love milos nisha "the way she likes"

== 3
Confronted with page ninety, [Duncan](duncan) owns up: there is [someone](dentist), [Moira](dentist), a [periodontist](dentist). [Harriet](harriet) takes the watch back and leaves it running on the desk of a rival [agent](freya), [Freya](freya), together with the typescript: let [her](freya) have both. [Freya](freya), [who](freya) started out fetching [Harriet](harriet)'s lunch, sells it by nightfall. At the launch of somebody else's cookbook, [Yara](yara) is asked by a [barista](barista) what [she](yara) does, and forgets.
- accuse harriet duncan "Confronted"
+ reveal duncan harriet "owns up"
- cheat duncan harriet "there is someone"
- breakup harriet duncan "takes the watch back"
- enemy freya harriet "rival"
- gift harriet freya "have both"
- boss.past harriet freya "fetching"
- find freya "sells it"
- meet barista yara "asked"

== 4
[Lester](lester)'s new novel is [his](lester) old one, retyped. Only [Nisha](nisha) notices, and is sent to [Muskoka](@muskoka) to ask [him](lester) gently. [She](nisha) finds a kettle boiled dry, and the grand old [man](lester) addressing the lake as [Ruth](ruth). [She](nisha) stays the week, labels the drawers and writes down what [he](lester) says to [his](lester) late [wife](ruth). By Friday it is a chapter. Whose?
- create lester "new novel"
+ discover nisha lester "notices"
- travel nisha "sent to" @muskoka
- find nisha lester "finds"
+ ill lester "addressing the lake"
- help nisha lester "labels the drawers"
- married.past lester ruth "wife"
- die.past ruth "late"
- create nisha "a chapter"

== 5
Husbandless, [Harriet](harriet) lives on crackers and rage. [Her](harriet) [brother](abe) [Abe](abe), a [furrier](abe) with no customers, moves in to keep an eye on [her](harriet), and is kept an eye on instead. [Miloš](milos), told by [Yara](yara) that [he](milos) should simply speak, speaks, in Czech, to the refrigerator. [Nisha](nisha), back that minute, stands in the hall with a dictionary [she](nisha) has carried since June, looking up the verbs.
- sad harriet "rage"
- sibling abe harriet "brother"
+ housemate.start abe harriet "moves in"
- help harriet abe "kept an eye on instead"
- help yara milos "should simply speak"
+ confess milos nisha "speaks, in Czech"
- return nisha "back that minute"
- discover nisha milos "looking up the verbs"

== 6
[Duncan](duncan)'s book is a sensation; the wife in it, says the [Globe](#globe), is a monster for the ages. [Harriet](harriet) is hissed at in [Kensington Market](@kensington) and defended, with a baguette, by a total [stranger](poet), the [poet](poet) [Lourdes](poet). The [barista](barista), [Chidi](barista), draws a heart on [Yara](yara)'s foam and, seeing [her](yara) blush, one on everyone's, so as not to embarrass [her](yara). [She](yara) counts forty-four, and goes home in tears.
- create duncan "sensation"
- attack _ harriet "hissed at"
+ rescue poet harriet "defended"
- meet harriet poet "stranger"
- flirt barista yara "heart"
- sad yara barista "in tears"

== 7
At the [periodontist](dentist)'s [Duncan](duncan) meets the [husband](moihub) of [whom](moihub) [Moira](dentist) never spoke, and loses a front tooth to [him](moihub), then another to [her](dentist), professionally. [Freya](freya) drops [him](duncan) over the lisp. Up north [Lester](lester) has wandered out on the ice. [Nisha](nisha) is too far off to do anything but telephone; it is [Miloš](milos), on skates [he](milos) has borrowed from a child, [who](milos) gets to the old [man](lester) and is taken by [him](lester), all the way in, for [Ruth](ruth).
- meet duncan moihub "meets"
- married dentist moihub "husband"
- reveal! dentist duncan "never spoke"
+ attack moihub duncan "loses a front tooth"
- treat duncan dentist "professionally"
- quit duncan freya "drops him"
- lose _ lester "wandered out"
+ rescue milos lester "gets to the old man"

== 8
[Lester](lester) is brought to town, to a bed at [Harriet](harriet)'s. [Abe](abe) wraps [him](lester) in unsold mink. On a clear morning the [patient](lester) asks for [his](lester) [agent](harriet) and [her](harriet) [assistant](nisha) and dictates a single sentence: the chapters are the [girl](nisha)'s, all of them, and the name on the cover had better be [hers](nisha), too. [He](lester) is not clear again. [Nisha](nisha) says that [she](nisha) won't, [Harriet](harriet) that [she](nisha) will.
- travel lester "brought to town"
- help abe lester "wraps him"
- ill lester "patient"
- advisor harriet lester "agent"
- boss harriet nisha "assistant"
+ reveal lester harriet+nisha "dictates"
- create.past nisha "chapters"
+ gift lester nisha "name on the cover"
- reject nisha lester "won't"

== 9
[Freya](freya), in want of a sensation, offers [Nisha](nisha) six figures and, as an extra, the news that [Harriet](harriet) has mortgaged the agency to pay [Quill](lester)'s nurses. [Nisha](nisha) hangs up. [She](nisha) signs with [Boone](harriet) on the back of a menu. [Yara](yara), made to choose between editing the book and loving its [author](nisha)'s [flatmate](milos) like a brother, gets to do both. [Chidi](barista) has quit the café. [He](barista) left a cup for [her](yara): no heart, just a number, in foam, fading.
- gift? freya nisha "six figures"
- reveal freya nisha "the news"
- help harriet lester "mortgaged"
+ reject nisha freya "hangs up"
- advisor.start harriet nisha "signs with"
- hire yara "editing the book"
- housemate milos nisha "flatmate"
- friend milos yara "like a brother"
- quit barista "has quit"
+ gift barista yara "left a cup"

== 10
[Duncan](duncan), toothless, wifeless, remaindered, comes to return the watch. [Harriet](harriet) reads in [his](duncan) face the first good page [he](duncan) ever wrote, and tells [him](duncan) so; but no. The [poet](poet) [Lourdes](poet), [who](poet) has taken to bringing baguettes on Sundays, is reading to [Lester](lester) when [he](lester) says "[Ruth](ruth)", quite happily, and stops. [Yara](yara) has remembered all but the last digit. [She](yara) gets through to nine strangers and a fire hall before a [voice](barista) says, "[I](barista) hoped [you](yara)'d have a good memory."
- return duncan harriet "comes to return"
- sad duncan "wifeless"
+ reject harriet duncan "but no"
- gift poet harriet "bringing baguettes"
- help poet lester "reading to"
- happy lester "happily"
+ die lester "stops"
- find yara barista "gets through"

== 11
[Nisha](nisha)'s [father](nishdad), a [judge](nishdad), has the novel read to [him](nishdad) by a clerk, so as not to be seen enjoying it. [He](nishdad) turns up at the prize dinner, is seated next to a [Czech](milos) with salt on [his](milos) cuffs and cross-examines [him](milos) through four courses. The verdict is delayed by the envelope. It contains the wrong name, then the right one. [Nisha](nisha), on the dais, thanks [Lester](lester), [Ruth](ruth), [her](nisha) [agent](harriet), and, in a language few present follow, the refrigerator.
- parent nishdad nisha "father"
- happy? nishdad "enjoying"
- travel nishdad "turns up"
- meet milos nishdad "seated next to"
- investigate nishdad milos "cross-examines"
+ find nisha "right one"
- advisor harriet nisha "agent"
+ confess nisha milos "the refrigerator"

== 12
[Harriet](harriet) burns the mortgage in an ashtray. [Freya](freya), between firms, applies for a job; [she](freya) is told to start with lunch. [Abe](abe) has lent the mink to [Moira](dentist), [who](dentist), lately divorced, thinks it was a gift, and [he](abe) hasn't the heart. The watch is on [Lourdes](poet)'s wrist. On the doormat lies a typescript from [Duncan](duncan), about a man who was wrong. [Boone](harriet) weighs it in [her](harriet) hand. "Nineteen," [she](harriet) says to [Nisha](nisha), "is an odd number," and turns to page one.
+ hire freya harriet "start with lunch"
- gift! abe dentist "gift"
- reveal! abe dentist "hasn't the heart"
- divorce dentist moihub "divorced"
- create duncan "typescript"
- gift duncan harriet "typescript"
