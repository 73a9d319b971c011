%series Second Shift at Varga's
%lang en
%genre drama among the seamstresses of a Budapest workshop in the 1930s, podcast episode descriptions
%cast etelka  | Etelka Varga; Etelka; Madame Varga | f
%cast rozi    | Rozi Halmos; Rozi | f
%cast mirjam  | Mirjam Adler; Mirjam | f
%cast juli    | Juli | f
%cast olga    | Olga Petrovna; Olga | f
%cast klari   | Klári Varga; Klári | f
%cast count   | Count Zsigray; Zsigray | m
%cast gabor   | Gábor Varga; Gábor | m
%cast ferenc  | Ferenc Halmos; Ferenc | m
%cast simon   | Simon Adler; Simon | m
%cast landlady | Mrs. Pest; Pest | f
%cast doctor  | Dr. Lenk; Lenk | m
%cast baby    | Anna | f
%cast dancer | - | f
%cast violin | - | f
%cast newgirl | - | f
%cast husband | - | m

== 1 Cut on the Bias
At Varga's in Váci Street six women sew for other women's weddings. [Madame Varga](etelka), the [owner](etelka), has taken on a country [girl](juli), [Juli](juli), and places [her](juli) between the [forewoman](rozi), [Rozi Halmos](rozi), and a [Russian](olga) [who](olga) claims to be a princess. The [forewoman](rozi)'s [husband](ferenc), [Ferenc](ferenc), meets [her](rozi) every evening with a bunch of violets. On the third evening the violets are in the [apprentice](juli)'s buttonhole, and the [Russian](olga), [who](olga) misses nothing, bites off [her](olga) thread. Upstairs the [owner](etelka)'s [daughter](klari), [Klári](klari), reads novels and waits for a count.
- boss etelka juli+olga+rozi "owner"
+ hire juli etelka "taken on"
- colleague juli olga+rozi "places her between"
- married ferenc rozi "husband"
+ flirt ferenc juli "in the apprentice's buttonhole"
- discover olga ferenc+juli "misses nothing"
- parent etelka klari "daughter"

== 2 Measurements
The [count](count) exists. [Zsigray](count) comes to have a waistcoat let out and stays to be measured by [Mirjam Adler](mirjam), the best [hand](mirjam) in the house, engaged since Purim to a [watchmaker](simon) [she](mirjam) hardly knows. [He](count) calls [her](mirjam) by another name each time. [She](mirjam) pricks [him](count) at the third. [Klári](klari), listening on the stairs, takes the yelp for passion and will not speak to the Adler [girl](mirjam) any more, although [the two](klari+mirjam) have been inseparable since school. [Rozi](rozi) asks [her](rozi) [husband](ferenc) where [he](ferenc) has been; at the races, says [he](ferenc). There are no races on a Monday.
- travel count "comes to have"
- engaged mirjam simon "engaged since Purim"
- flirt count mirjam "another name"
- injure count mirjam "pricks him"
+ jealous klari mirjam "takes the yelp"
- love! mirjam count "for passion"
- quarrel klari mirjam "will not speak"
- friend.past klari mirjam "inseparable since school"
- married ferenc rozi "her husband"
- betray ferenc rozi "at the races"

== 3 The Princess
[Olga](olga) lodges with [Mrs. Pest](landlady), and owes [her](landlady) for the winter. When the [landlady](landlady) comes to the shop to make a scene, [Madame Varga](etelka) pays, without a word, out of the till, and then says a word: what kind of [princess](olga) hems like a convict? The kind that did eight years, says the [Russian](olga), for a [husband](husband) [who](husband) shot a general and let [her](olga) take the blame. The room goes quiet. That night it is the [owner](etelka) [who](etelka) carries a bottle up to the attic. [Her](etelka) own [husband](gabor), [Gábor](gabor), has not asked [her](etelka) a question since the armistice.
+ help etelka olga "pays"
- housemate landlady olga "lodges with"
- quarrel landlady olga "make a scene"
- reveal olga etelka "says the Russian"
- arrest.past _ olga "did eight years"
- married.past husband olga "a husband"
- kill.past husband _ "shot"
- betray.past husband olga "take the blame"
+ friend.start etelka olga "carries a bottle"
- married etelka gabor "own husband"

== 4 Pins
[Juli](juli) is sick over a bucket. [Olga](olga) holds [Juli](juli)'s hair. [Rozi](rozi) lets out [Juli](juli)'s skirt and thinks nothing of it. Then [Rozi](rozi) thinks. [Ferenc](ferenc) does not come with violets. [Rozi](rozi) asks [Juli](juli) for a name. [Juli](juli) looks at the floor. [Rozi](rozi) hits [Juli](juli), sits down and hits the table. Dresses hang along the wall. None of them says a word.
- ill juli "sick"
- help olga juli "holds"
+ pregnant juli ferenc "sick over a bucket"
- discover rozi ferenc+juli "thinks"#2
- reveal! juli rozi "looks at the floor"
+ attack rozi juli "hits"
- cheat.past ferenc rozi "asks Juli for a name"

== 5 Wages
The [forewoman](rozi) throws [her](rozi) [husband](ferenc) down the stairs, and the violets after [him](ferenc). [He](ferenc) turns up at the shop next day on crutches, to beg, and begs the wrong [woman](juli); [Juli](juli) tells [him](ferenc) that [she](juli) would rather have the [child](baby) by a tram. [The two](juli+rozi) [he](ferenc) has made fools of are left alone with eleven yards of tulle. By nine o'clock the [elder](rozi) has said that [she](rozi) cannot have any; by ten the [younger](juli) has said that [she](juli) does not want one. [Neither](juli+rozi) says the rest, but the [apprentice](juli) moves [her](juli) bed into the empty half of the [Halmos](rozi) flat.
+ breakup rozi ferenc "throws her husband"
- injure ferenc rozi "crutches"
- reconcile? ferenc juli "to beg"
- reject juli ferenc "by a tram"
- betray.past ferenc juli+rozi "made fools of"
- reveal rozi juli "cannot have any"
- pregnant! rozi "cannot have any"
- reveal juli rozi "does not want one"
+ move juli rozi "moves her bed"
- housemate.start juli rozi "moves her bed"
- pregnant juli ferenc "the child"

== 6 Waistcoat
[Klári](klari) runs off with the [count](count). The letter is on the pincushion; the silver is gone as well. [Gábor](gabor) rages, [Madame](etelka) sits, and [Mirjam](mirjam), [who](mirjam) has every right to let [her](mirjam) former [friend](klari) lie in the bed [she](klari) made, goes straight to Keleti station, since [she](mirjam) knows the kind of man who cannot remember a name. [She](mirjam) finds the [girl](klari) weeping on a trunk. [He](count) had needed only the fare, and the candlesticks. On the tram home [they](klari+mirjam) hold hands as [they](klari+mirjam) did at twelve. Nobody asks [Mirjam](mirjam) what [she](mirjam) told [her](mirjam) [fiancé](simon).
+ flee klari "runs off"
- couple count klari "runs off with"
- steal count etelka+gabor "silver"
- sad gabor "rages"
- friend.past klari mirjam "former friend"
+ find mirjam klari "finds the girl"
- sad klari "weeping"
- betray.past count klari "needed only"
+ reconcile klari mirjam "hold hands"
- engaged mirjam simon "fiancé"

== 7 The Watchmaker
[Simon Adler](simon) is [his](simon) [bride](mirjam)'s [cousin](simon), a [widower](simon), and does not say much. [He](simon) has heard of the [count](count). [He](simon) comes to the back door with [his](simon) hat in [his](simon) hand to release [her](mirjam), if [she](mirjam) likes, from the whole affair. [Mirjam](mirjam), [who](mirjam) has never been asked what [she](mirjam) likes, is so taken aback that [she](mirjam) kisses [him](simon), before witnesses, to the joy of the [Russian](olga). [Klári](klari), across the landing, cries till [she](klari) hiccups; it is then that [her](klari) [mother](etelka) understands for whom. It was never the [count](count). [She](etelka) strokes [her](etelka) [daughter](klari)'s neck and tells [her](klari) about a bottle in an attic.
- kin mirjam simon "cousin"
- engaged mirjam simon "bride's"
- die.past _ "widower"
- breakup? simon mirjam "release her"
+ kiss mirjam simon "kisses him"
- happy olga "joy"
- sad klari "cries"
+ discover etelka klari "understands"
- love klari mirjam "for whom"
- love! klari count "never the count"
- parent etelka klari "mother"
- help etelka klari "strokes"
- reveal etelka klari "tells her"

== 8 Stock-Taking
The books do not balance. [Gábor Varga](gabor) has been keeping a [dancer](dancer) in Buda, and paying [her](dancer) out of the wages. The bailiffs give the firm three weeks. [Etelka](etelka) spends the first of them in bed, face to the wall. [Who](olga) gets [her](etelka) up is the convict [princess](olga), with black tea, bad language and a plan: [they](etelka+olga) will sew for the [dancer](dancer)'s theatre. The [dancer](dancer) herself, a sensible [person](dancer) from Szeged, comes for a fitting and pays in advance. [She](dancer) had understood that [he](gabor) was a bachelor. [She](dancer) too, it turns out, was promised the shop.
- affair dancer gabor "keeping a dancer"
+ cheat gabor etelka "keeping a dancer"
- steal gabor etelka "out of the wages"
- sad etelka "face to the wall"
+ help olga etelka "gets her up"
- betray.past gabor dancer "was a bachelor"
- hire etelka dancer "comes for a fitting"

== 9 Decree
[Etelka](etelka) divorces [Gábor](gabor). [Gábor](gabor) keeps the canary. [Rozi](rozi) divorces nobody; [Ferenc](ferenc) has vanished. [Juli](juli) gives birth on a cutting table. [Dr. Lenk](doctor) arrives when it is over. [Olga](olga) has cut the cord with the good shears. It is a [girl](baby). [Juli](juli) will not look at [Anna](baby). [Rozi](rozi) cannot look away. [Mirjam](mirjam) marries [Simon](simon). [Klári](klari) makes the veil.
+ divorce etelka gabor "divorces"
- flee ferenc rozi "vanished"
+ birth juli baby "gives birth"
- help olga juli "cut the cord"
- reject juli baby "will not look"
- love rozi baby "cannot look away"
+ wedding mirjam simon "marries"
- create klari "veil"

== 10 Two Mothers
For six weeks the [forewoman](rozi) gets up at night, and the [girl](juli) sleeps. In the seventh [Juli](juli) wakes on [her](juli) own, finds the cradle empty and screams the house down. [They](baby+rozi) are in the kitchen, the [infant](baby) and the older [woman](rozi), [who](rozi) is telling [her](baby) the names of stitches. It is the first time that the [mother](juli) has held out [her](juli) arms. That would be that, were it not for [Ferenc](ferenc), back with a beard and a lawyer, demanding [his](ferenc) [daughter](baby). The [doctor](doctor), [who](doctor) had to treat both [their](juli+rozi) bruises, is ready to swear to whatever is required of [him](doctor). [Lenk](doctor) has been bringing violets of [his](doctor) own, and not to the [apprentice](juli).
- help rozi baby "gets up at night"
- sad juli "screams"
- parent juli baby "mother"
- love.start juli baby "held out"
+ return ferenc "back with a beard"
- parent ferenc baby "his daughter"
- abduct? ferenc baby "demanding"
- help? doctor juli+rozi "ready to swear"
- treat.past juli+rozi doctor "bruises"
+ flirt doctor rozi "bringing violets"

== 11 Opening Night
The theatre is the making of the house. [Etelka](etelka) takes [her](etelka) bow between the [dancer](dancer), now [her](etelka) best [customer](dancer), and the new [partner](olga), [who](olga) has been told [she](olga) may drop the princess and replies that [she](olga) would rather drop the prince: [her](olga) [husband](husband), the general's [murderer](husband), has written from Paris to ask for money and forgiveness. The [owner](etelka) turns white. The [Russian](olga) lights [her](olga) cigarette with the letter. [They](etelka+olga) are seen by [Klári](klari), [who](klari) had come to tell [her](klari) [mother](etelka) something similar. The [somebody](violin) is waiting outside; [she](violin) plays second violin and is holding two umbrellas.
- hire olga etelka "new partner"
- married husband olga "her husband"
- kill.past husband _ "murderer"
- reconcile? husband olga "forgiveness"
- jealous etelka husband "turns white"
+ reject olga husband "with the letter"
- discover klari etelka+olga "are seen"
- parent etelka klari "her mother"
+ couple klari violin "something similar"

== 12 Hem
[Rozi](rozi) says yes to the [doctor](doctor) on two conditions, [one](baby) of [whom](baby+juli) is six months old and the [other](juli) nineteen. So [Lenk](doctor), [who](doctor) had meant to marry one [woman](rozi), moves three into the flat above [his](doctor) practice. [Ferenc](ferenc), paid off by four seamstresses with a coat, takes the boat to Canada. [Mirjam](mirjam) is expecting. [Her](mirjam) [husband](simon) has mended every clock in the workshop, and they strike together now, which startles the new [apprentice](newgirl), a country [girl](newgirl). [She](newgirl) is placed between a [forewoman](rozi) with a cradle at [her](rozi) feet and a [foreigner](olga) [who](olga) claims to have been a convict. Nobody believes [her](olga).
+ engaged.start doctor rozi "says yes"
+ move baby+juli+rozi doctor "moves three"
- gift _ ferenc "paid off"
- travel ferenc "takes the boat"
- pregnant mirjam simon "expecting"
- married mirjam simon "husband"
- hire newgirl etelka "new apprentice"
- colleague newgirl olga+rozi "placed between"
