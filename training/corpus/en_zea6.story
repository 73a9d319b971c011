%series Overtime in Mapo
%lang en
%genre Seoul office romantic comedy, channel listings
%cast bora | Han Bo-ra; Bo-ra; Miss Han | f
%cast jun | Seo Jun-pyo; Jun-pyo; Director Seo | m
%cast mirae | Oh Mi-rae; Mi-rae | f
%cast tae | Noh Tae-sik; Tae-sik | m
%cast chair | Chairwoman Seo; the Chairwoman | f
%cast yuna | Kwon Yu-na; Yu-na | f
%cast dad | - | m
%cast ho | Ho-jin | m
%cast cat | Deputy | n
%cast repo | - | m
%cast hyg | - | f
%cast parents | - | g
%cast matchm | Madam Pyo | f

== 1
Ghostwriter [Han Bo-ra](bora) composes love letters for a matchmaking firm whose new [director](jun), [Seo Jun-pyo](jun), believes that love is a rounding error. On [his](jun) first morning [he](jun) abolishes [her](bora) department; by lunch, swamped with complaints, [he](jun) has to beg [her](bora) to come back at double pay. [Oh Mi-rae](mirae), with [whom](mirae) [Bo-ra](bora) shares a rooftop room and one good coat, advises [her](bora) to ask for triple.
- create bora "composes"
- hire jun _ "new director"
- quit bora jun "abolishes"
+ hire bora jun "beg her to come back"
- housemate bora mirae "shares a rooftop room"
- help mirae bora "advises"

== 2
[Jun-pyo](jun) has been signed up as a client by [his](jun) own [grandmother](chair), the [Chairwoman](chair), and [Bo-ra](bora) must answer the ladies in [his](jun) name without [his](jun) knowledge. Most promising is [Kwon Yu-na](yuna), a heart [surgeon](yuna) [who](yuna) cites poetry. [Bo-ra](bora) quotes some back. Down in the mail room, [Tae-sik](tae) steams open an envelope that was meant for [Mi-rae](mirae) and sighs.
- kin chair jun "grandmother"
+ betray bora jun "without his knowledge"
- create bora "quotes"
- love tae mirae "sighs"

== 3
The [surgeon](yuna) and the [skeptic](jun) dine on the forty-ninth floor. [He](jun) has no idea what sonnet [she](yuna) is talking about; from the cloakroom [Bo-ra](bora) whispers lines into [his](jun) earpiece, under the pretext of a market survey. [Yu-na](yuna) is enchanted. So, to [her](bora) own dismay, is the [prompter](bora), each time [he](jun) repeats [her](bora) words in that voice.
+ date jun yuna "dine"
- help bora jun "whispers lines"
- love yuna jun "enchanted"
+ love bora jun "dismay"

== 4
[Bo-ra](bora)'s [father](dad), a bankrupt fishmonger on the run from creditors, moves in on the rooftop and snores. A debt [collector](repo) breaks [Mi-rae](mirae)'s rice cooker as a warning. [Tae-sik](tae), delivering a parcel, hits the [thug](repo) with it: it contained an iron. [Director Seo](jun) takes in a one-eared stray for the sake of company morale and names [it](cat) [Deputy](cat).
- parent dad bora "father"
- lose dad "bankrupt"
- flee dad _ "on the run"
- housemate.start bora+mirae dad "moves in"
+ threaten repo mirae "as a warning"
+ attack tae repo "hits the thug"
- rescue jun cat "takes in"

== 5
On a retreat in [Gapyeong](@gapyeong) the staff are tied ankle to ankle by lot. [Miss Han](bora) and the [Director](jun) finish last, muddy, quarrelling about commas. At the campfire [he](jun) tells [her](bora) what nobody at the firm knows: [his](jun) [parents](parents) drowned when [he](jun) was nine, and the letter that [he](jun) wrote to [them](parents) was answered by a [stranger](bora).
- travel bora+jun "retreat" @gapyeong
- quarrel bora jun "quarrelling"
+ reveal jun bora "tells her"
- die.past parents "drowned"
- parent.past parents jun "parents"
- create.past jun "wrote"

== 6
It was [Bo-ra](bora), then eight and working [her](bora) way through the dead-letter box in [her](bora) aunt's post office, [who](bora) wrote that answer; [she](bora) recognizes [her](bora) own misspelling of "heaven" in [his](jun) wallet and says nothing. [Yu-na](yuna) invites [Jun-pyo](jun) to meet [her](yuna) family. [Chairwoman Seo](chair), delighted, orders the ice swan.
+ discover bora "recognizes"
- create.past bora "wrote that answer"
- reveal! bora jun "says nothing"
+ invite yuna jun "invites"
- meet? _ jun "meet"
- happy chair "delighted"

== 7
Trying to return a borrowed scarf, [Mi-rae](mirae) walks in on [Ho-jin](ho), [her](mirae) steady [date](ho) of two years, in the arms of [his](ho) dental [hygienist](hyg). [She](mirae) drowns [her](mirae) sorrows in the mail room. [Tae-sik](tae) makes [her](mirae) seaweed soup and does not mention a single one of the sixty-one unsent letters in [his](tae) locker.
+ discover mirae ho "walks in on"
- couple ho mirae "steady date"
- cheat ho mirae "in the arms of"
- affair ho hyg "in the arms of"
- sad mirae ho "sorrows"
- help tae mirae "makes her"
- confess! tae mirae "does not mention"

== 8
The matchmakers' union sends in an [inspector](matchm), [Madam Pyo](matchm), to look at the letter files; sample for sample, all the ladies have fallen for a single pen. To shield [Bo-ra](bora), [Jun-pyo](jun) takes responsibility for an offense [he](jun) is only now hearing of. [Bo-ra](bora) spends the fine's worth of tears. [Her](bora) [dad](dad), caught short-changing the union's coffee fund, is locked in the archive by [Deputy](cat).
+ investigate matchm bora "look at the letter files"
- love _ bora "fallen for"
- discover jun bora "only now hearing"
+ help jun bora "takes responsibility"
- sad bora "tears"
- parent dad bora "dad"
- abduct cat dad "locked"
- steal dad _ "short-changing"

== 9
Stripped of [his](jun) title by the board, [Seo Jun-pyo](jun) starts over as a temp in the mail room, where [Tae-sik](tae) teaches [him](jun) to lick stamps. [He](jun) is not speaking to [Bo-ra](bora). [She](bora) slips a note into [his](jun) pigeonhole every morning; every evening [he](jun) puts it back, corrected in red. [Mi-rae](mirae) cuts off [her](mirae) hair, and [Ho-jin](ho)'s car has no more tires.
+ quit jun _ "Stripped of his title"
- hire jun _ "temp"
- advisor.start tae jun "teaches him"
- colleague.start jun tae "temp"
- quarrel bora jun "not speaking"
- reconcile? bora jun "slips a note"
+ reject jun bora "puts it back"
- attack mirae ho "no more tires"

== 10
[Chairwoman Seo](chair) clutches [her](chair) heart during [her](chair) own eightieth birthday speech and is opened up by [Kwon Yu-na](yuna). For eleven hours [Jun-pyo](jun) and [Bo-ra](bora) sit on the same bench, a vending machine humming between [them](bora+jun). Around dawn [he](jun) takes the old letter from [his](jun) wallet and asks [her](bora) to spell "heaven". [She](bora) gets it wrong.
- celebrate chair "birthday"
+ ill chair "clutches her heart"
- treat chair yuna "opened up"
+ discover jun bora "gets it wrong"

== 11
[Yu-na](yuna) asks, with a scalpel-straight face, which of the [two](bora+jun) [she](yuna) has been in love with. "[Her](bora)," [she](yuna) answers for herself, takes it sportingly and flies to [Busan](@busan) for a post as head of cardiology. [Tae-sik](tae)'s locker bursts. Sixty-one envelopes slide across the floor to [Mi-rae](mirae)'s feet; [she](mirae) reads until the lights go off, and then by phone.
- love.past yuna bora "in love with"
- travel yuna "flies to" @busan
+ hire yuna _ "head of cardiology"
+ discover mirae tae "reads"

== 12
The [collector](repo) snatches [Bo-ra](bora)'s [father](dad) off a bus and wants thirty million won by midnight. [Jun-pyo](jun) pawns [his](jun) watch, [Tae-sik](tae) [his](tae) motorbike, the [Chairwoman](chair), from [her](chair) drip, a small Renoir. [They](chair+jun+tae) need not have bothered: over cards the [hostage](dad) has won [his](dad) freedom, the van and the [collector](repo)'s trousers. On the dark stairs [Mi-rae](mirae) pulls [Tae-sik](tae) to [her](mirae) by the collar.
+ abduct repo dad "snatches"
- parent dad bora "father"
- threaten repo bora "by midnight"
- help chair+jun+tae bora "pawns"
- find dad repo "won his freedom"
+ kiss mirae tae "pulls Tae-sik to her"

== 13
One last letter to write, and the client is in the next chair: [Jun-pyo](jun) dictates, haltingly, to a [woman](bora) [whose](bora) hands shake. It ends with a question mark. [Bo-ra](bora) corrects nothing. At the reopening of the firm, now [Han & Seo](#hanseo), the [Chairwoman](chair), back on [her](chair) feet, cuts the swan; [Deputy](cat) has given birth in the stamp drawer, and so [he](cat) is a she.
+ propose jun bora "question mark"
- confess jun bora "dictates"
- celebrate _ "reopening"
+ create bora+jun "now Han & Seo"
- recover chair "back on her feet"
- birth cat "given birth"
