%series The Falcon Regency
%lang en
%genre historical drama at an invented Baltic court of the fifteenth century, DVD episode blurbs
%cast ingeborg | Queen Ingeborg; Ingeborg | f
%cast aldona   | Princess Aldona; Aldona | f
%cast mechtild | Mechtild | f
%cast gintaras | Duke Gintaras; Gintaras | m
%cast casimir  | Casimir | m
%cast wolfert  | Wolfert van Aken; Wolfert | m
%cast jurgis   | Jurgis | m
%cast rimma    | Rimma | f
%cast bishop   | Bishop Odilo; Odilo | m
%cast king     | King Vytas; Vytas | m
%cast dorothea | Dorothea | f
%cast tatar    | Selim-Khan | m
%cast falcon   | Snow | n
%cast infant   | Prince Kestas; Kestas | m

== 1 The Empty Saddle
[King Vytas](king) rides out after a boar, and the horse comes home without [him](king). [His](king) foreign [widow](ingeborg), [Ingeborg](ingeborg), eight months from home and seven gone with child, has the gates shut before the news can leave; [Duke Gintaras](gintaras), the late [king](king)'s [brother](gintaras), has them opened again. Between [the two](gintaras+ingeborg) stands [Aldona](aldona), [daughter](aldona) of the first marriage, eighteen, [who](aldona) calls the [queen](ingeborg) "the [Dane](ingeborg)" to [her](ingeborg) face. Only the [falconer](jurgis), [Jurgis](jurgis), has seen that the girth was cut. [He](jurgis) tells the [bird](falcon).
+ die king "without him"
- married.past ingeborg king "widow"
- pregnant ingeborg king "seven gone"
- sibling gintaras king "brother"
- kin aldona ingeborg "daughter of the first marriage"
- parent king aldona "daughter of the first marriage"
- enemy aldona ingeborg "the Dane"
+ discover jurgis "has seen"
- kill.past _ king "girth was cut"
- reveal jurgis falcon "tells the bird"

== 2 Regent
The council must choose a regent, and the [duke](gintaras) has bought eleven of nineteen votes. [Ingeborg](ingeborg)'s [lady-in-waiting](mechtild), [Mechtild](mechtild), dances with the [twelfth](bishop), [Bishop Odilo](bishop), and lets fall, where [he](bishop) cannot fail to hear it, that [Gintaras](gintaras) means to tax the abbeys. It is a lie; the [bishop](bishop) changes sides by morning. As the [queen](ingeborg) takes the oath, [she](ingeborg) feels the first pain. [Aldona](aldona), [who](aldona) has sworn not to kneel to [her](ingeborg), kneels, since somebody must catch [her](ingeborg).
- betray gintaras _ "has bought"
- boss ingeborg mechtild "lady-in-waiting"
- date bishop mechtild "dances with"
+ betray mechtild bishop "a lie"
- help bishop ingeborg "changes sides"
+ hire ingeborg "takes the oath"
- ill ingeborg "first pain"
- help aldona ingeborg "catch her"

== 3 The Cradle
It is a [son](infant), five weeks early, no longer than a loaf. The court physician gives [him](infant) until vespers. [Rimma](rimma), a charcoal-burner's [wife](rimma) [who](rimma) lost [hers](rimma) on Sunday, is fetched from the woods and puts [him](infant) to the breast, and at vespers [Prince Kestas](infant) is asleep. [Gintaras](gintaras) comes to view [his](gintaras) [nephew](infant) and asks [Rimma](rimma) what [she](rimma) would say to a farm. [She](rimma) would say yes. What would [she](rimma) have to do for it? Forget to wake up one night. [She](rimma) throws the milk jug at [him](gintaras).
+ birth ingeborg infant "a son"
- die? infant "until vespers"
- married _ rimma "wife"
- die.past _ "lost hers"
- hire rimma "fetched from the woods"
- rescue rimma infant "to the breast"
- recover infant "is asleep"
- kin gintaras infant "nephew"
- gift? gintaras rimma "a farm"
+ kill? gintaras infant "Forget to wake up"
- attack rimma gintaras "throws the milk jug"

== 4 Portrait of a Lady
[Wolfert van Aken](wolfert), [painter](wolfert), is to make a likeness of [Aldona](aldona) for a suitor in [Moravia](@moravia), so ugly, if the [duke](gintaras) has [his](gintaras) way, that the suitor stays there; [he](gintaras) wants [her](aldona) for [his](gintaras) own [son](casimir). [Wolfert](wolfert) looks at [her](aldona) for three days and paints what [he](wolfert) sees. [She](aldona), for [her](aldona) part, has never been looked at for so long by anyone without an office to ask for. [Casimir](casimir), the [son](casimir) in question, holds the lamp, sighs, and is looking neither at the [sitter](aldona) nor at the canvas.
- create? wolfert aldona "likeness"
- engaged? _ aldona "suitor"
- engaged? aldona casimir "wants her for"
- parent gintaras casimir "son"
- love wolfert aldona "paints what he sees"
+ create wolfert "paints"
- happy aldona "looked at for so long"
+ love casimir wolfert "sighs"

== 5 The Girth
[Jurgis](jurgis) can bear it no longer and brings the cut strap to the [regent](ingeborg). [She](ingeborg) has it laid on the council table without a word, and watches their hands. One is withdrawn: the [bishop](bishop)'s. [Odilo](bishop) had blessed that saddle, at whose request [he](bishop) would rather tell God. In the night [he](bishop) is helped down the belfry stairs by persons unknown. [Mechtild](mechtild), [who](mechtild) finds [him](bishop), hears the name with [her](mechtild) ear at [his](bishop) lips. [She](mechtild) repeats it to [Ingeborg](ingeborg), [who](ingeborg) asks [her](mechtild) to say it once more, for it is not the name [she](ingeborg) had expected.
- reveal jurgis ingeborg "brings the cut strap"
- investigate ingeborg "watches their hands"
- discover ingeborg bishop "One is withdrawn"
- reveal! bishop "rather tell God"
+ kill _ bishop "helped down"
- find mechtild bishop "finds him"
- reveal bishop mechtild "hears the name"
+ reveal mechtild ingeborg "repeats it"

== 6 Dorothea
The name belongs to the late [king](king)'s [mother](dorothea). [Dorothea](dorothea) has lived for ten years behind a grille at the Bernardines; [Ingeborg](ingeborg) goes there alone, with the [child](infant) in [her](ingeborg) cloak. "[My](dorothea) elder [son](king) would have sold this land to [your](ingeborg) father," says the old [woman](dorothea). "[I](dorothea) have [another](gintaras)." The [younger](ingeborg) of [the two](dorothea+ingeborg) asks if it was worth it. [Dorothea](dorothea) puts a finger through the grille, the [child](infant) takes hold of it, and neither [woman](dorothea+ingeborg) moves until the bell rings. When it is over the [grandmother](dorothea) says in a changed voice: do not drink the Easter wine.
- parent dorothea king "late king's mother"
- travel ingeborg "goes there alone"
- reveal dorothea ingeborg "would have sold"
+ kill.past dorothea king "worth it"
- parent dorothea gintaras "another"
- accuse ingeborg dorothea "worth it"
- kin dorothea infant "grandmother"
+ help dorothea ingeborg "do not drink"
- kill? _ ingeborg "Easter wine"

== 7 Easter
[Ingeborg](ingeborg) does not drink. [She](ingeborg) passes the cup, as is the custom, to the next in rank, and [Gintaras](gintaras) passes it on to [Aldona](aldona), because [he](gintaras) dares not and [she](aldona) does not know. [Wolfert](wolfert) knocks it from [her](aldona) hand, jostled, as it seems, by [Casimir](casimir), [who](casimir) has recognised the ring on [his](casimir) [father](gintaras)'s cupbearer. The dogs lick it up. By nightfall there are no dogs. [Aldona](aldona) comes barefoot to the [queen](ingeborg)'s chamber and asks if [she](aldona) may sleep there; [Ingeborg](ingeborg) moves over.
- betray gintaras aldona "passes it on"
+ kill? gintaras aldona "passes it on"
+ rescue casimir+wolfert aldona "knocks it"
- discover casimir gintaras "recognised"
- parent gintaras casimir "father"
- sad aldona "barefoot"
- reconcile aldona ingeborg "moves over"

== 8 Snow
The white [falcon](falcon) has flown off, and the whole court tramps through the marsh with lures. Not a word of politics is spoken. [Jurgis](jurgis), [who](jurgis) loves the [bird](falcon) more than [his](jurgis) salary, weeps into [his](jurgis) glove. [Mechtild](mechtild), muddy to the waist, shares [her](mechtild) bread with [him](jurgis), and as [he](jurgis) has only one dry boot and [she](mechtild) has none, [he](jurgis) gives it to [her](mechtild). The [runaway](falcon) sits all the while on the palace weathercock, preening. Who would have thought of looking up?
+ flee falcon jurgis "has flown off"
- investigate _ falcon "tramps through"
- sad jurgis "weeps"
- help mechtild jurgis "shares her bread"
+ gift jurgis mechtild "gives it to her"

== 9 The Moravian
The portrait has done its work: the Moravian has died of old age with it in his arms, and nothing stands between [Aldona](aldona) and [Casimir](casimir) but [their](aldona+casimir) inclinations. The [duke](gintaras) has the banns read. [Casimir](casimir) tells [his](casimir) [bride](aldona) in the vestry, stammering, whom [he](casimir) dreams of. "[I](aldona) know," [she](aldona) says. "So do [I](aldona)." [They](aldona+casimir) laugh until the candles shake. [Their](aldona+casimir) plan wants a priest, a boat and the [painter](wolfert); the [painter](wolfert) would die for either of [them](aldona+casimir), though only for [her](aldona) would [he](wolfert) live.
- die _ "died of old age"
+ engaged.start aldona casimir "banns read"
- reveal casimir aldona "tells his bride"
- love casimir wolfert "dreams of"
- love aldona wolfert "So do I"
- happy aldona+casimir "laugh"
- love! wolfert casimir "though only for her"
- love wolfert aldona "would he live"

== 10 Horsetails
[Selim-Khan](tatar) stands before the city with ten thousand riders, invited, as the [regent](ingeborg) learns from [Rimma](rimma), [whose](rimma) husband burns charcoal on the frontier, by [Gintaras](gintaras) in person. [Ingeborg](ingeborg) rides out to the [Tatar](tatar) in [her](ingeborg) coronation dress. What did the [duke](gintaras) promise [him](tatar)? The salt road. [She](ingeborg) cannot give [him](tatar) that. [She](ingeborg) gives [him](tatar) instead the letter in which the same [duke](gintaras) offered the same road to the Order, for [his](tatar) head. [He](tatar) reads it twice, being slow in Latin.
- threaten tatar _ "stands before the city"
- invite.past gintaras tatar "invited"
- married _ rimma "husband"
- reveal rimma ingeborg "learns from Rimma"
- betray gintaras ingeborg "invited"
- travel ingeborg "rides out"
+ reveal ingeborg tatar "the letter"
- betray.past gintaras tatar "for his head"

== 11 The Boat
The wedding procession reaches the altar without a bride. [Aldona](aldona) and [Wolfert](wolfert) are already on the river, married by a ferryman; [Casimir](casimir), [who](casimir) stayed behind to bolt the doors, faces [his](casimir) [father](gintaras) alone. The [duke](gintaras) draws on [him](casimir). It is [Dorothea](dorothea), out of [her](dorothea) convent for the first time in ten years, [who](dorothea) steps between [son](gintaras) and [grandson](casimir). [He](gintaras) cannot stop the blade. [She](dorothea) dies telling [him](gintaras) that [she](dorothea) had the wrong one killed.
+ wedding aldona wolfert "married by a ferryman"
- flee aldona+wolfert "on the river"
- wedding! aldona casimir "without a bride"
- help casimir aldona+wolfert "bolt the doors"
- parent gintaras casimir "father"
- attack gintaras casimir "draws on him"
+ rescue dorothea casimir "steps between"
- parent dorothea gintaras "son"
- kin casimir dorothea "grandson"
+ kill gintaras dorothea "cannot stop the blade"
- die dorothea "dies telling him"
- kill.past dorothea king "the wrong one killed"

== 12 Two Thrones
[Gintaras](gintaras) flees to the tents of [his](gintaras) [ally](tatar), [who](tatar) receives [him](gintaras) with great courtesy and sends [him](gintaras) back in a sack. [Ingeborg](ingeborg) does not have [him](gintaras) beheaded; [he](gintaras) is to keep bees, under [Rimma](rimma), on the very farm [he](gintaras) once offered [her](rimma). [Jurgis](jurgis) asks [Mechtild](mechtild) to marry [him](jurgis), holding the other boot. A letter comes from [Bruges](@bruges), with a sketch of [Aldona](aldona) looking round. The [regent](ingeborg) hangs it over the cradle, in which the [king](infant), since that is what [he](infant) is, has just cut a tooth.
- flee gintaras "flees"
- friend gintaras tatar "ally"
+ betray tatar gintaras "in a sack"
- arrest tatar gintaras "in a sack"
- kill! ingeborg gintaras "does not have him beheaded"
- boss rimma gintaras "under Rimma"
- propose jurgis mechtild "to marry him"
- find ingeborg "letter comes"
- create wolfert "sketch"
+ hire infant "the king"
