%series Booth Five
%lang en
%genre drill
%cast ines | Inés Quiroga; Quiroga; Inés | f
%cast matthias | Matthias Brandt; Matthias; Brandt | m
%cast lou | Lou Carragher; Lou | f
%cast ravi | Ravi | m
%cast zdenka | Zdenka | f
%cast okafor | Mr Okafor; Okafor | m
%cast helene | Hélène Marchand; Madame Marchand; Hélène | f
%cast tobin | Sir Alan Tobin; Tobin | m
%cast yara | Yara | f
%cast delegate | - | m
%cast president | - | f
%cast technician | Bruno | m
%cast spy | - | f
%cast porter | - | m
%cast quirogason | - | m
%cast therapist | - | m
%cast brandtwife | - | f
%cast loubrother | - | m
%cast waiter | - | m
%cast twin | - | f
%cast general | - | m
%cast charwoman | - | f
%cast colonel | - | m

== 1
[Inés Quiroga](ines) and [Matthias Brandt](matthias) have shared Booth Five at the [Palais](@palais) for eleven years without exchanging one word of [their](ines+matthias) own. [She](ines) speaks for the ministers until half past; then [he](matthias) does. [Her](ines) only message to [him](matthias) so far has been a glass of water.
- colleague ines matthias "shared Booth Five"
+ gift ines matthias "glass of water"

== 2
[Lou Carragher](lou) is new, from [Cork](@cork), and has been put in Booth Six with [Ravi](ravi), [who](ravi) knits. On [her](lou) first morning a [delegate](delegate) tells a joke about a bishop. [She](lou) cannot render it and says into the microphone that [he](delegate) has told a joke and would they please laugh. They do. [Ravi](ravi) drops a stitch.
- hire.past lou "new"
- colleague lou ravi "Booth Six"
+ help lou delegate "would they please laugh"

== 3
The [head](helene) of service, [Madame Marchand](helene), summons the [Irishwoman](lou). [Lou](lou) expects to be dismissed. [Her](lou) [superior](helene) asks instead how it went on, the one about the bishop; [she](helene) missed the end. At the door [she](helene) remembers to be severe, and is.
- boss helene lou "superior"
- quit? lou helene "dismissed"
+ meet helene lou "summons"

== 4
[Mr Okafor](okafor) negotiates for a country with two names, and [Sir Alan Tobin](tobin) for one that denies the other's. [They](okafor+tobin) were at school together. [The latter](tobin) once held [the former](okafor)'s head under a tap, and [Okafor](okafor), [who](okafor) has put on four stone since, still sits with [his](okafor) back to the basin.
+ attack.past tobin okafor "under a tap"
- enemy okafor tobin "negotiates"

== 5
The [technician](technician), down in the cellar, hears all six booths at once. [He](technician) hears [Lou](lou) hum. [He](technician) turns up Six until [Zdenka](zdenka) in Four complains of draughts of Irish; and [Bruno](technician), as [his](technician) badge calls [him](technician), gets a warning from [Hélène](helene), [who](helene) has been listening to Six as well.
+ love technician lou "turns up Six"
- accuse zdenka technician "complains"
- threaten helene technician "warning"

== 6
[Zdenka](zdenka) sees a [therapist](therapist) on Tuesdays because [she](zdenka) dreams in other people's voices. This week it was the [general](general)'s. [He](general) sang. "And what did [you](zdenka) do?" asks the [therapist](therapist). [She](zdenka) translated, of course. [He](therapist) tells [her](zdenka), as [he](therapist) has been telling [her](zdenka) for a year, that [she](zdenka) may hang up.
- advisor therapist zdenka "therapist"
+ reveal zdenka therapist "dreams"

== 7
[Brandt](matthias)'s [wife](brandtwife) telephones the [Palais](@palais) and gets [Inés](ines) by mistake. [She](brandtwife) asks [her](ines) to tell [him](matthias) that it is over. At half past, as [he](matthias) takes the chair, [Inés](ines) writes it on a slip. [He](matthias) reads it in the middle of fisheries and does not lose a single cod.
- married brandtwife matthias "wife"
+ breakup brandtwife matthias "over"
- reveal ines matthias "writes it"

== 8
The [porter](porter), a former [boxer](porter), has been letting in a [woman](spy) with a violin case and no violin. [She](spy) says [she](spy) is the [sister](spy) of [Yara](yara), the [trainee](yara). [Yara](yara) is an only child. But nobody asks the [trainee](yara), and the [porter](porter) is in love; the [musician](spy) has asked [him](porter) about [his](porter) nose.
- help porter spy "letting in"
- sibling! spy yara "sister"
+ betray spy porter "says she is the sister"
- love porter spy "in love"

== 9
[Yara](yara) is put next to [Inés](ines) to learn. What [she](yara) learns is that one can weep without its being heard: [Quiroga](ines)'s [boy](quirogason), [who](quirogason) is nineteen, has left for a war that [his](quirogason) [mother](ines) interprets every Thursday. "Don't look at [me](ines)," says [Inés](ines), covering the microphone. "Look at the verb."
- advisor.start ines yara "to learn"
- parent ines quirogason "mother"
+ sad ines quirogason "weep"
- travel quirogason "left for a war"

== 10
[Sir Alan Tobin](tobin) insults [Okafor](okafor) in the corridor. In the room [Matthias](matthias) must put [Okafor](okafor)'s reply into English, and for once in eleven years [he](matthias) improves it. The [knight](tobin) goes purple. [Inés](ines), beside [him](matthias), turns [her](ines) head by the width of a finger, and smiles at the glass.
+ attack tobin okafor "insults"
- help matthias okafor "improves it"
- sad tobin "purple"
- happy ines "smiles"

== 11
[Ravi](ravi) finishes the scarf. It is for the [waiter](waiter) in the delegates' lounge, [who](waiter) has a cold and no idea. [Ravi](ravi) asks [Lou](lou) to deliver it; the [waiter](waiter) thanks [Lou](lou), warmly; and [Lou](lou), [who](lou) can interpret nine kinds of silence, does not manage this one.
- create ravi "finishes"
- ill waiter "cold"
- love ravi waiter "for the waiter"
+ gift ravi waiter "scarf"
- help lou ravi "deliver it"
- discover! waiter ravi "no idea"

== 12
The [president](president) of the conference has a double chin, three mobile phones and a [twin](twin) [who](twin) keeps goats. When [she](president) faints on a Wednesday, the [other](twin) is driven down from the mountain and put in the chair, so that the session need not be adjourned. Only [Zdenka](zdenka) notices. The voice has the wrong dreams in it.
- sibling president twin "twin"
- ill president "faints"
+ betray twin _ "put in the chair"
- discover zdenka twin "notices"

== 13
The [goatherd](twin) is good at it. [She](twin) lets the delegates talk until they are hungry, then opens the gate. By Friday [Okafor](okafor) and [Tobin](tobin) have agreed on the tariff for tin. [Her](twin) [sister](president), listening in hospital, does not know whether to be grateful or to get well faster.
+ reconcile okafor tobin "agreed"
- sibling president twin "sister"
- ill president "hospital"

== 14
[Matthias](matthias) has nowhere to go on Sundays now. [He](matthias) goes to the zoo. In front of the seals stands [somebody](ines) in a yellow coat [whom](ines) [he](matthias) has never seen out of profile, and it takes [him](matthias) a minute. "[I](ines) come here," says [Inés](ines), "because they do not need [us](ines+matthias)."
- sad matthias "nowhere to go"
- travel matthias "zoo"
+ meet ines matthias "never seen out of profile"

== 15
[Bruno](technician) mends [Lou](lou)'s headphones, which are not broken. [She](lou) lets [him](technician). [She](lou) hums on purpose. "That's [Madame Marchand](helene) on the other line," warns the [engineer](technician), listening, and [Lou](lou), for a reason that [she](lou) will have to look up, hums better.
- help technician lou "mends"
- flirt technician lou "lets him"
+ love lou helene "hums better"

== 16
The violin case is opened by the [general](general) in the ladies' cloakroom. [He](general) takes out the tape recorder and puts in an envelope. So that is whose voice it was! [Zdenka](zdenka), in the last cubicle, hears [him](general) sing as [he](general) counts, and draws up [her](zdenka) feet.
- betray general _ "puts in an envelope"
- gift general spy "envelope"
+ discover zdenka general "hears him sing"

== 17
[She](zdenka) tells it to [her](zdenka) [therapist](therapist), [who](therapist) tells [her](zdenka) that it is a symbol. [She](zdenka) tells it to the [porter](porter), [who](porter) sits down on [his](porter) stool, and asks whether the [woman](spy) with the case had been crying. "No," says [Zdenka](zdenka), truthfully. [He](porter) had hoped so.
- reveal zdenka therapist "tells it"
+ reveal zdenka porter "tells it"#2
- sad porter spy "sits down"
- love porter spy "hoped"

== 18
At [her](helene) desk [Hélène](helene) drafts a warning to the Irish [interpreter](lou), tears it up, drafts an invitation, tears that up too. The [charwoman](charwoman), [who](charwoman) can read, pieces the second together and leaves it in Booth Six. [Lou](lou) comes at eight, in green. [Her](lou) [hostess](helene) has not cooked and does not know that [she](helene) is one.
- create helene "drafts"
- threaten? helene lou "warning"
- help charwoman helene "pieces the second together"
- invite? helene lou "invitation"
+ travel lou helene "comes at eight"

== 19
[They](helene+lou) eat bread and the end of a cheese. The [younger](lou) tells the [elder](helene) how the bishop's joke ends. It ends badly, it is not even funny, and [Madame Marchand](helene) laughs until [she](helene) has to hold on to the nearest thing, which is [Lou](lou).
- reveal lou helene "tells"
+ date helene lou "eat bread"
- happy helene "laughs"

== 20
No news of [Quiroga](ines)'s [son](quirogason) for twenty days. On the twenty-first the [general](general) reads a list of prisoners from the rostrum, and [Inés](ines) is on duty. [She](ines) gets as far as Q. The silence lasts four seconds; then [Brandt](matthias) leans across, half an hour before [his](matthias) time, and says the name for [her](ines).
- parent ines quirogason "son"
- reveal general _ "reads"
- arrest.past _ quirogason "prisoners"
- discover ines quirogason "gets as far as Q"
+ help matthias ines "says the name for her"

== 21
[The two](ines+matthias) go on to the end like that, turn about, line by line. In the cellar the [technician](technician) takes off [his](technician) headphones out of respect. It is the first time that [he](technician) has hung up on anybody. [He](technician) thinks of [Zdenka](zdenka), for no reason, [who](zdenka) never can.
+ help matthias ines "turn about"

== 22
[Okafor](okafor) has a prison in [his](okafor) gift and [Tobin](tobin) has a [colonel](colonel) in [his](tobin). [Inés](ines) knows both [men](okafor+tobin)'s voices better than [their](okafor+tobin) wives do; [she](ines) knows what [each](okafor+tobin) will trade. [She](ines) may not ask. An interpreter who asks is a delegate. It is [Yara](yara), [who](yara) has not sworn anything yet, [that](yara) carries the message between [the two](okafor+tobin).
+ help yara ines "carries the message"

== 23
[Sir Alan](tobin) wants to hear it from [Okafor](okafor) himself. [They](okafor+tobin) meet at the basin. [The one](tobin) turns on the tap, puts [his](tobin) own head under it and keeps it there for as long as [the other](okafor) remembers. [Okafor](okafor) hands [him](tobin) a towel, eventually.
- meet okafor tobin "meet"
- gift okafor tobin "hands him a towel"
+ reconcile okafor tobin "puts his own head under it"

== 24
The [woman](spy) with the violin case has a heart after all. [She](spy) learns through the [porter](porter), [who](porter) is supposed to be telling [her](spy) about left hooks, that the tape [she](spy) sold has put a [boy](quirogason) of nineteen in a cell. [She](spy) asks [him](porter) to hit [her](spy). [He](porter) has retired, says the [boxer](porter), and gives [her](spy) a handkerchief.
- reveal porter spy "telling her"
- betray.past spy quirogason "sold"
- arrest.past _ quirogason "in a cell"
- sad spy "asks him to hit her"
- attack! porter spy "retired"
+ gift porter spy "handkerchief"

== 25
[She](spy) sends the second tape to the [president](president), not the [one](twin) [who](twin) presides but the [one](president) in bed. On it the [general](general) sings. The [patient](president) plays it to [her](president) [sister](twin) over the telephone. The [goatherd](twin) knows what one does with a wolf: one lets it come right up to the fold.
+ reveal spy president "sends"
- sibling president twin "sister"
- reveal president twin "plays"

== 26
The [general](general) is given the floor. [He](general) speaks for an hour. [Zdenka](zdenka) translates all of it, and then, when [he](general) has sat down, goes on. [She](zdenka) translates what [he](general) sang in the cloakroom, sum by sum, in [his](general) own key. The [therapist](therapist), in the visitors' gallery at [her](zdenka) request, writes down: not a symbol.
- invite zdenka therapist "at her request"
+ reveal zdenka "sum by sum"

== 27
[He](general) calls [her](zdenka) a liar; every headphone in the hall calls [him](general) one. As the guards take [him](general) past Booth Four, [he](general) stops in front of the glass, and [she](zdenka) does at last what [her](zdenka) [doctor](therapist) has been advising for a year. The click is heard in six languages.
- accuse general zdenka "liar"
- accuse _ general "calls him one"
- advisor therapist zdenka "doctor"
+ arrest _ general "guards take him"
- recover zdenka "click"

== 28
Who is the [lady](twin) in the chair? asks a newspaper. The [president](twin) has put on a stone and lost a mole. [Hélène](helene) knows and says nothing; [Ravi](ravi), asked by the [waiter](waiter) over the soup, says that [he](ravi) would rather talk about scarves. "Then it was [you](ravi)," says the [waiter](waiter).
- discover helene twin "knows"
- reveal! helene "says nothing"
+ discover waiter ravi "it was you"

== 29
[Ravi](ravi) cannot find a word, in any of seven. The [waiter](waiter), [whose](waiter) cold is long gone, unwinds the scarf from [his](waiter) own neck, puts one end round [Ravi](ravi)'s and keeps the other. The soup gets cold. [Lou](lou), passing with a tray that is not [hers](lou), interprets the silence to the whole lounge: two coffees.
- recover waiter "long gone"
+ couple.start ravi waiter "one end round Ravi's"

== 30
[Brandt](matthias)'s [wife](brandtwife) rings again and again gets [Inés](ines). It is not over, [she](brandtwife) would like [her](ines) to say. [Inés](ines) covers the microphone. For eleven years [she](ines) has passed everything on. At half past [she](ines) gives [him](matthias) the chair, the glass and a blank slip of paper.
- married brandtwife matthias "wife"
- reconcile? brandtwife matthias "not over"
- reveal! ines matthias "blank slip"
+ love ines matthias "blank slip"

== 31
[He](matthias) asks [her](ines) at the seals what the blank one meant. [She](ines) tells [him](matthias), word for word, what [his](matthias) [wife](brandtwife) had said, and then, in the first person, what [she](ines) had not. [He](matthias) thinks about tenses. "Say the second one again," says [Matthias](matthias).
- reveal ines matthias "tells him"
- married brandtwife matthias "wife"
+ confess ines matthias "first person"

== 32
[Tobin](tobin)'s [colonel](colonel) is exchanged for [Okafor](okafor)'s prison at a bridge, in fog. Twelve men walk one way, a single fat [officer](colonel) the other. [Yara](yara) has been sent as interpreter, [her](yara) first time; there is nothing to interpret. The [seventh](quirogason) of the twelve asks [her](yara) for a cigarette in [Quiroga](ines)'s accent. [She](yara) does not smoke. [She](yara) runs to buy some.
+ rescue okafor+tobin quirogason "exchanged"
- meet quirogason yara "asks her for a cigarette"
- help yara quirogason "buy some"

== 33
[Mother](ines) and [son](quirogason) do not embrace. [He](quirogason) is ashamed because [he](quirogason) went; [she](ines), because [she](ines) had read out the reasons for it every week in such a beautiful voice. "[You](ines) were very convincing," [he](quirogason) says. Then the [boy](quirogason) puts [his](quirogason) face in the yellow coat, and [Matthias](matthias) looks hard at a seal.
- parent ines quirogason "Mother"
- sad ines+quirogason "ashamed"
+ reconcile ines quirogason "face in the yellow coat"

== 34
[Lou](lou)'s [brother](loubrother), a [priest](loubrother), comes over from [Cork](@cork) to see what sort of man has made [her](lou) hum. [He](loubrother) is received by [Hélène](helene). [He](loubrother) asks for the gentleman of the house. "Sit down, [Father](loubrother)," says [his](loubrother) [sister](lou), and [he](loubrother) does, and looks from the green dress to the grey, and asks if there is any cheese.
- sibling lou loubrother "brother"
- travel loubrother "comes over"
- meet helene loubrother "received"
+ discover loubrother helene+lou "looks"

== 35
[Bruno](technician) asks to be moved from Six. In Four, [Zdenka](zdenka) sleeps like a child and would like somebody to check [her](zdenka) line at night, in case. [He](technician) listens: only breathing. Towards morning it turns into [his](technician) name, in [her](zdenka) own voice, and the [technician](technician) spills [his](technician) coffee on the fuses.
- recover zdenka "sleeps like a child"
- help technician zdenka "listens"
+ love zdenka technician "his name"

== 36
The [president](president) is discharged and takes back [her](president) chair. [She](president) is a tyrant, as before. The delegates sign everything, but they look at the mountain. [Okafor](okafor) and [Tobin](tobin), on a walking tour, call upon a [woman](twin) with goats and ask [her](twin) to tell [them](okafor+tobin) where [they](okafor+tobin) have gone wrong.
- recover president "discharged"
- return president "takes back"
+ travel okafor+tobin twin "call upon"

== 37
The [porter](porter) has bought a violin. The [woman](spy) for [whom](spy) it was meant must go before a judge on Monday, for the tapes, and brings the empty case along. [He](porter) lays the instrument in it. It fits. [She](spy) will have two years to learn, [she](spy) says. [He](porter), [who](porter) once went twelve rounds with a broken hand, says that two is nothing.
+ gift porter spy "lays the instrument"
- accuse _ spy "before a judge"

== 38
On the last day of the session the same [delegate](delegate) tells the joke about the bishop. In six booths they look at one another. [Ravi](ravi) puts down the needles, [Zdenka](zdenka) lifts [her](zdenka) thumb; in Five [Inés](ines) and [Matthias](matthias) bend to the one microphone, and at half past neither of [them](ines+matthias) gets up.
+ couple ines matthias "neither of them gets up"
