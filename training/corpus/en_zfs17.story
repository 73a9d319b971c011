%series The Prompt Corner
%lang en
%genre comedy of an amateur theatre in Tallinn, short newspaper recaps in the past tense
%cast maarika | Maarika Tamm; Maarika | f
%cast juhan   | Juhan Tamm; Juhan | m
%cast eero    | Eero Lepp; Eero | m
%cast kadri   | Kadri Lepp; Kadri | f
%cast stella  | Stella | f
%cast oskar   | Oskar Tamm; Oskar | m
%cast grigori | Grigori; Grisha | m
%cast ludmilla| Ludmilla | f
%cast will    | Will Frost; Will | m
%cast helve   | Aunt Helve; Helve | f
%cast critic  | - | m
%cast girl    | - | f
%cast dog     | Hamlet | m

== 1
[Juhan Tamm](juhan) directed, and [his](juhan) [wife](maarika) [Maarika](maarika) prompted. When [he](juhan) gave the part of Juliet to [Stella](stella), a dental [nurse](stella) of twenty-six, the [prompter](maarika) drew the obvious conclusion and threw the script at [him](juhan). [She](maarika) was wrong about [Stella](stella), [who](stella) was seeing someone else in the company: [Eero Lepp](eero), [Maarika](maarika)'s own [brother](eero), [whose](eero) [wife](kadri) [Kadri](kadri) sewed the costumes. [Oskar](oskar), [son](oskar) of the [Tamms](juhan+maarika), was cast as Romeo. [He](oskar) would have preferred Mercutio, or rather the [man](will) [who](will) played Mercutio.
- married juhan maarika "wife"
- colleague juhan maarika "prompted"
- hire stella juhan "gave the part"
- accuse maarika juhan "obvious conclusion"
- attack maarika juhan "threw the script"
- affair! juhan stella "wrong about"
+ affair eero stella "seeing someone else"
- cheat eero kadri "seeing someone else"
- sibling eero maarika "brother"
- married eero kadri "wife"
- parent juhan+maarika oskar "son"
+ love oskar will "would have preferred"

== 2
[Will Frost](will), of [Hull](@hull), had come to [Tallinn](@tallinn) for a girl and been dropped by her at the airport. [Aunt Helve](helve), [Juhan](juhan)'s [sister](helve), let [him](will) [her](helve) attic and fed [him](will) sprats. [Oskar](oskar) carried up [his](will) suitcase. The [pair](oskar+will) talked till dawn about everything except the one thing, and in the morning [Helve](helve) told [her](helve) [nephew](oskar) that [he](oskar) had jam on [his](oskar) face and love in it. [Kadri](kadri) measured [Stella](stella) for the balcony scene and found, pinned inside [her](stella) collar, [her](kadri) own [husband](eero)'s tie clip.
- breakup.past _ will "been dropped"
- sibling helve juhan "sister"
- housemate.start helve will "her attic"
- help oskar will "carried up"
- kin helve oskar "nephew"
- discover helve oskar "love in it"
- love oskar will "love in it"
+ discover kadri eero+stella "tie clip"
- married eero kadri "husband"

== 3
[Kadri](kadri) stuck a pin into [Stella](stella). [Stella](stella) yelped. [Eero](eero) came running to [Stella](stella). That told [Kadri](kadri) enough. [Kadri](kadri) called [Eero](eero) a worm. [Eero](eero) begged [Kadri](kadri) for one more chance. [Stella](stella) heard [Eero](eero) beg. [Stella](stella) finished with [Eero](eero) on the spot. [Grigori](grigori) worked the lights. [Grigori](grigori) had waited years for [Kadri](kadri). [He](grigori) put a soft pink on [Kadri](kadri). [Hamlet](dog) the [dog](dog) howled at [Grigori](grigori).
- attack kadri stella "stuck a pin"
- help eero stella "came running"
- discover kadri eero "told Kadri enough"
+ quarrel eero kadri "a worm"
- reconcile? eero kadri "one more chance"
- discover stella eero "heard Eero beg"
+ breakup stella eero "finished with"
- love grigori kadri "had waited years"

== 4
Opening night went on without a balcony. It had collapsed at the dress rehearsal under [Eero](eero), [who](eero) was trying to speak to [Stella](stella), and [he](eero) followed the action from a wheelchair. In the fourth act [Oskar](oskar) lay dead too early; [Will](will), though slain an hour before, came back on and, in front of the mayor, kissed [him](oskar) awake. The house rose. A [critic](critic) wrote of a bold new reading. [Maarika](maarika) wept with joy in the prompt corner. [Juhan](juhan), [who](juhan) had hoped for grandchildren, went out to smoke and did not come in for the bows.
- injure eero "collapsed"
+ kiss oskar will "kissed him awake"
- happy maarika "wept with joy"
- sad juhan "did not come in"
- die! oskar "lay dead"

== 5
[Father](juhan) and [son](oskar) did not exchange a word for eleven days. [Maarika](maarika) carried plates between [their](juhan+oskar) doors. On the twelfth [she](maarika) set down the plates, told [Juhan](juhan) that [she](maarika) had been married to a [coward](juhan) for thirty years and had only now noticed, and went to live with [her](maarika) [sister-in-law](helve), the attic being taken, in the box room. There [Ludmilla](ludmilla), the box-office [lady](ludmilla), called with the takings. [Ludmilla](ludmilla) had been [Juhan](juhan)'s [sweetheart](ludmilla) at drama school. [She](ludmilla) had never married; [she](ludmilla) asked, a shade too casually, who was cooking for [him](juhan).
- quarrel juhan oskar "exchange a word"
- parent juhan oskar "Father and son"
- married juhan maarika "had been married"
+ breakup maarika juhan "set down the plates"
- housemate.start helve maarika "went to live with"
- kin helve maarika "sister-in-law"
- couple.past juhan ludmilla "sweetheart"
- love ludmilla juhan "a shade too casually"

== 6
The herring ran; the harbor smelled of it. The roof fund stood at forty euros. [Hamlet](dog) ate a wig and was unwell. In the empty theatre [Kadri](kadri) hemmed curtains while [Grigori](grigori), on [his](grigori) ladder, replaced eleven bulbs which had not blown. [She](kadri) asked [him](grigori) if [he](grigori) was ever going to come down. [He](grigori) came down. It turned out that [he](grigori) could waltz, and that the [seamstress](kadri) could be made to hum. [She](kadri) still wore the ring, [she](kadri) reminded [him](grigori), and went on humming.
- ill dog "unwell"
- invite kadri grigori "come down"
+ flirt grigori kadri "could waltz"
- married eero kadri "wore the ring"

== 7
[Ludmilla](ludmilla) cooked for [Juhan](juhan) on Monday. On Tuesday [she](ludmilla) stayed to wash up, and on Wednesday [she](ludmilla) was seen at [his](juhan) window in a dressing gown of [Maarika](maarika)'s. [Helve](helve) saw it, and could no more keep it in than a sneeze. The lawful [wife](maarika) put on [her](maarika) coat, rang [her](maarika) own bell and asked for the dressing gown. [Ludmilla](ludmilla) took it off. [Juhan](juhan), behind a door, heard [the two](ludmilla+maarika) agree that [he](juhan) snored, sulked and could not act, and heard [them](ludmilla+maarika) laugh, which was worse. By evening [neither](ludmilla+maarika) would have [him](juhan).
- help ludmilla juhan "cooked for"
+ sex juhan ludmilla "in a dressing gown"
- cheat juhan maarika "in a dressing gown"
- discover helve juhan+ludmilla "saw it"
- reveal helve maarika "keep it in"
- married juhan maarika "lawful wife"
- friend.start ludmilla maarika "agree"
+ reject ludmilla+maarika juhan "neither would have him"

== 8
[Eero](eero) got out of the wheelchair. [Eero](eero) walked home to [Kadri](kadri). [Kadri](kadri) was waltzing with [Grisha](grigori). [Eero](eero) sat down again. [Kadri](kadri) asked [Eero](eero) for a divorce. "For [him](grigori)?" asked [Eero](eero). "For [me](kadri)," said [Kadri](kadri). [Stella](stella) had news for [Eero](eero). [Stella](stella) was in the family way. The [father](eero) was [Eero](eero). [Eero](eero) fainted. [Stella](stella) and [Kadri](kadri) carried [Eero](eero) to bed. [Kadri](kadri) promised [Stella](stella) a christening gown.
- recover eero "out of the wheelchair"
- discover eero grigori+kadri "sat down again"
+ divorce? eero kadri "for a divorce"
- reveal stella eero "had news for"
+ pregnant stella eero "in the family way"
- ill eero "fainted"
- help kadri+stella eero "carried"
- reconcile kadri stella "promised Stella"
- gift? kadri stella "christening gown"

== 9
A letter from [Hull](@hull) offered [Will](will) a job [he](will) had longed for since school. [He](will) hid it from [Oskar](oskar) beneath the sprats. [Aunt Helve](helve), [who](helve) read everything, read it, and told [her](helve) [lodger](will) that in this house one did not run away without saying goodbye. [He](will) had no wish to run; [he](will) had a return ticket and no courage. [Oskar](oskar) came upon [him](will) at the ferry, made no reproaches and handed [him](will) a scarf. The ferry sailed. On the quay, when the crowd had gone, two [people](oskar+will) were left, [one](will) of [them](oskar+will) with a suitcase. [He](will) had let it sail.
- hire? will "offered Will a job"
- reveal! will oskar "hid it from"
- discover helve will "read it"
- flee! will "no wish to run"
- find oskar will "came upon him"
- gift oskar will "a scarf"
+ travel! will "let it sail"

== 10
[Juhan](juhan) had lost [his](juhan) [prompter](maarika), [his](juhan) box office and [his](juhan) appetite. [He](juhan) climbed to [Helve](helve)'s attic with [his](juhan) hat in [his](juhan) hands, and when [his](juhan) [son](oskar) opened, with [Will](will) behind [him](oskar) in an apron, the old [man](juhan) said the only sentence [he](juhan) had rehearsed: would the two [gentlemen](oskar+will) do [him](juhan) the honor of coming to lunch? [Oskar](oskar) embraced [him](juhan). From the box room, through the boards, a voice supplied the line that [he](juhan) had forgotten. It was "sorry". [Maarika](maarika) had never missed a cue.
- sad juhan "his appetite"
- parent juhan oskar "son"
- couple oskar will "in an apron"
- invite juhan oskar+will "coming to lunch"
+ reconcile juhan oskar "embraced him"
- help maarika juhan "supplied the line"

== 11
While [Stella](stella) was on stage as Nora, the labor pains slammed the door for [her](stella). [Grigori](grigori) brought up the house lights and asked for a doctor; there were nine dentists in, friends of the leading [lady](stella), and no doctor. [Kadri](kadri) delivered the [girl](girl) in the wardrobe, on velvet. [She](kadri) then handed [her](kadri) former [husband](eero) [his](eero) [daughter](girl) and told [him](eero) to support the head. [Eero](eero) offered to marry [Stella](stella) there and then. [She](stella) thought not, thank [you](eero); [she](stella) had seen how [he](eero) begged. But Sundays would be welcome. The [critic](critic) called it naturalism.
+ birth stella girl "delivered the girl"
- help kadri stella "delivered"
- ex eero kadri "former husband"
- parent eero girl "daughter"
+ propose eero stella "offered to marry"
- reject stella eero "thought not"

== 12
The season closed with a farce, and, for once, on purpose. [Oskar](oskar) and [Will](will), rings on, took a flat over the fish market. [Kadri](kadri) kept [her](kadri) own name and [Grigori](grigori)'s ladder. [Ludmilla](ludmilla) went on a cruise with the [critic](critic), [who](critic) had praised [her](ludmilla) ticket-tearing. On the last night [Juhan](juhan) dried in the middle of [his](juhan) curtain speech, looked toward the prompt corner, where nobody had sat since autumn, and heard, very softly: "[I](juhan) cannot do it without [my](juhan) [wife](maarika)." [He](juhan) repeated it, word for word. The [prompter](maarika) closed the book and came out into the light.
- wedding.past oskar will "rings on"
- housemate.start oskar will "took a flat"
- couple grigori kadri "Grigori's ladder"
- date critic ludmilla "on a cruise"
- married juhan maarika "wife"
+ reconcile juhan maarika "came out into"
