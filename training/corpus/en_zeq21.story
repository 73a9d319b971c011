%series Receiving
%lang en
%genre historical hospital drama, Detroit 1967 to 1968, encyclopaedia summaries
%cast lenora   | Lenora Gaines; Nurse Gaines; Lenora | f
%cast walter   | Dr. Walter Pulaski; Walter; Pulaski | m
%cast ames     | Dr. Josiah Ames; Ames; Josiah | m
%cast carl     | Carl Gaines; Carl | m
%cast dorothea | Dorothea Pulaski; Dorothea | f
%cast junebug  | Junebug; June Tolliver | f
%cast tolliver | Reverend Tolliver; Tolliver | m
%cast brodie   | Patrolman Stan Brodie; Brodie | m
%cast hutch    | Hutch | m
%cast mabry    | Miss Mabry; Mabry | f
%cast baby     | - | m
%cast tailor   | Mr. Saperstein; Saperstein | m
%cast organist | - | f
%cast sergeant | - | m

== 1 July
On the first night of the riot [Lenora Gaines](lenora), the only black charge [nurse](lenora) at [Receiving](#receiving), sews while the surgeons sleep. [Dr. Walter Pulaski](walter), on loan from the suburbs, faints at [his](walter) first gunshot wound and is slapped awake by [her](lenora). The wounded [man](tailor), a [tailor](tailor), compliments [her](lenora) on [her](lenora) stitch. At dawn [her](lenora) [brother](carl) [Carl](carl) is wheeled in, beaten; the [patrolman](brodie) [who](brodie) beat [him](carl), [Brodie](brodie), walks beside the stretcher and asks for a bandage for [his](brodie) knuckles.
- injure tailor "wounded"
- treat tailor lenora "sews"
- ill walter "faints"
- attack lenora walter "slapped awake"
- sibling carl lenora "brother"
+ attack brodie carl "beaten"
- injure carl brodie "beaten"

== 2 Knuckles
[Lenora](lenora) bandages the hand which broke [her](lenora) [brother](carl)'s jaw; that is the job. [Dr. Ames](ames), the only black [surgeon](ames) in the house, wires the jaw, and tells [her](lenora) later, on the fire escape, that [he](ames) would not have bandaged the hand. [The two](ames+lenora) have been keeping company since Easter, in so far as the rota permits. When [Brodie](brodie) files [his](brodie) report, it says that [Carl Gaines](carl) attacked [him](brodie). The [suburbanite](walter) saw otherwise, and is asked to sign it.
- treat brodie lenora "bandages"
- sibling carl lenora "brother"
- attack.past brodie carl "broke"
- treat carl ames "wires the jaw"
+ couple ames lenora "keeping company"
+ accuse brodie carl "attacked him"
- attack! carl brodie "saw otherwise"
- discover walter brodie "saw otherwise"

== 3 Signature
[Walter](walter) signs. [He](walter) has a [wife](dorothea) and a mortgage. [Lenora](lenora) looks at [him](walter) across the instruments as at a dropped swab and does not speak to [him](walter) for nine days, except for numbers. [Dorothea Pulaski](dorothea), [who](dorothea) has come downtown with sandwiches against everyone's advice, gets it out of [him](walter) in the car. [She](dorothea) drives straight past the turn-off, to the county jail, where [she](dorothea), a judge's [daughter](dorothea), posts bail for a [man](carl) [she](dorothea) has never met.
+ betray walter carl "signs"
- married dorothea walter "wife"
- sad lenora walter "does not speak"
- gift dorothea "sandwiches"
- reveal walter dorothea "gets it out"
- parent _ dorothea "daughter"
+ rescue dorothea carl "posts bail"
- meet! carl dorothea "never met"

== 4 Sandwiches
[Carl](carl) does not thank [her](dorothea). [He](carl) asks, through wire, what [she](dorothea) wants. Something to do, says [Dorothea](dorothea). [He](carl) takes [her](dorothea) to [Reverend Tolliver](tolliver), [who](tolliver) feeds four hundred children in a church basement and is short of a [person](dorothea) to shout at city hall. [His](tolliver) [daughter](junebug), nineteen and known as [Junebug](junebug), looks the rich [lady](dorothea) up and down, gives [her](dorothea) an apron, and takes it back to shorten it. [Carl](carl) watches the [girl](junebug) sew and forgets that [his](carl) jaw hurts.
- help carl dorothea "takes her to"
- help tolliver _ "feeds"
- hire dorothea tolliver "short of a person"
- parent tolliver junebug "daughter"
- gift junebug dorothea "apron"
+ love.start carl junebug "forgets"

== 5 Promotion
The post of chief resident falls vacant. [Ames](ames) has the grades, [Pulaski](walter) has the complexion. The board takes four minutes. When [Walter](walter), appointed, comes to offer [Ames](ames) the first pick of the rota, [Ames](ames) asks if [he](walter) would like that in writing, seeing that [he](walter) signs so well. The [men](ames+walter) come to blows over the autoclave; [Miss Mabry](mabry), the [matron](mabry), separates [them](ames+walter) with a bedpan, full. [Lenora](lenora), called in, has seen only the bedpan.
+ hire walter "appointed"
- gift? walter ames "offer"
- accuse ames walter "signs so well"
+ attack ames walter "come to blows"
- attack walter ames "come to blows"
- help mabry ames+walter "separates them"
- reveal! lenora "seen only the bedpan"

== 6 Thanksgiving
Everyone is fed. At [Receiving](#receiving) the bird arrives frozen and is thawed in hydrotherapy. An [organist](organist) with a hernia asks for something to play on. [Mabry](mabry), on [her](mabry) feet since 1931, sits down. In the suburbs a table for twelve stands laid, with nobody at it but [Walter](walter) and a telephone.
+ sad walter "nobody at it"
- ill organist "hernia"

== 7 The Tailor
[Mr. Saperstein](tailor), [whose](tailor) shoulder healed without a scar, returns to the hospital with a uniform for the [nurse](lenora) [who](lenora) did it, made to measure from memory. [He](tailor) has something else in the box: a film. From the shop window, before the bullet, [he](tailor) had photographed a [patrolman](brodie) and a [boy](carl). [Lenora](lenora) holds the negative against the lamp. It is not [Carl](carl) [who](carl) is striking. [She](lenora) shows it to nobody but [Josiah](ames), and [Josiah](ames), to [her](lenora) despair, locks it in [his](ames) own drawer and tells [her](lenora) to wait.
- recover.past tailor "healed"
- return tailor "returns to the hospital"
- treat.past tailor lenora "did it"
- gift tailor lenora "uniform"
+ find lenora "negative"
- injure.past tailor "bullet"
- attack! carl brodie "not Carl"
- attack.past brodie carl "is striking"
- reveal lenora ames "shows it"
- sad lenora ames "despair"

== 8 Waiting
[He](ames) has [his](ames) reasons; one is called [Hutch](hutch), runs numbers, and has owned [Ames](ames) since medical school, which [he](hutch) paid for. [Hutch](hutch) sells pictures to policemen. Either [he](hutch) gets the negative by Friday, or the hospital hears where the tuition came from. [Lenora](lenora) finds the drawer empty. [She](lenora) takes off [his](ames) ring, which [she](lenora) had been wearing round [her](lenora) neck where no one could see, and leaves it in the drawer, so that it shouldn't be.
- boss hutch ames "owned Ames"
- help.past hutch ames "paid for"
+ threaten hutch ames "Either he gets"
- reveal? hutch ames "the hospital hears"
- betray ames lenora "drawer empty"
- discover lenora ames "finds the drawer empty"
- engaged ames lenora "ring"
+ breakup lenora ames "takes off his ring"

== 9 Two Husbands
[Dorothea](dorothea) is out until three with voters' lists. [Walter](walter), [who](walter) suspects [Carl](carl), follows [her](dorothea) to the church, finds [Carl](carl) in the vestry kissing a [girl](junebug) [who](junebug) is not [Dorothea](dorothea), apologises, and is handed a ladle. [He](walter) ladles until midnight. On the way home [he](walter) tells [his](walter) [wife](dorothea) that [he](walter) wants to take it back. Which? The signature, says [Walter](walter). [She](dorothea) drives past the turn-off, again.
- jealous walter carl "suspects Carl"
- cheat! dorothea walter "is not Dorothea"
- investigate walter dorothea "follows her"
+ kiss carl junebug "kissing"
- help walter "ladles until midnight"
- married dorothea walter "wife"
- reveal? walter "take it back"

== 10 Under Oath
In court [Dr. Pulaski](walter) states that [he](walter) lied. [He](walter) loses [his](walter) post before [he](walter) has left the stand. It is not enough: one doctor, two statements. Then [Brodie](brodie)'s own [sergeant](sergeant), a dry [man](sergeant) with a cold, puts an envelope in front of the judge. It came by mail, [he](sergeant) says, from a [physician](ames); and inside is a negative. Only [Hutch](hutch), in the last row, knows that the [one](ames) [he](hutch) bought has gone and sold [him](hutch) an X-ray of a goose.
+ reveal walter "states that he lied"
- betray.past walter "lied"
- quit walter "loses his post"
- boss sergeant brodie "own sergeant"
- accuse sergeant brodie "envelope"
- help ames "came by mail"
+ betray ames hutch "X-ray of a goose"
- discover hutch ames "knows"

== 11 A Drawer
[Hutch](hutch) keeps [his](hutch) word; the whole hospital hears about the tuition. [Ames](ames) operates that day on a policeman's [child](baby), while the board confers, and on the stroke of five [he](ames) is offered [his](ames) resignation. [Miss Mabry](mabry) rises. If [he](ames) goes, [she](mabry) goes, and with [her](mabry) the keys, the linen and every nurse in the building. The board discovers that it has been misunderstood. In the drawer, in which [Lenora](lenora) looks for a pen, there lies a ring, and under it a goose.
+ reveal hutch ames "hears about the tuition"
- treat baby ames "operates"
- quit? ames "resignation"
+ help mabry ames "rises"
- quit? mabry "she goes"
- find lenora "ring"

== 12 April
Memphis is on the radio; the city holds its breath. [Reverend Tolliver](tolliver) goes from porch to porch the entire night, [Brodie](brodie), out of uniform and out of friends, carrying [his](tolliver) hat. [Carl](carl) marries [Junebug](junebug) at eight in the morning because nobody wants to wait any more. [Walter](walter) is the clinic, [Dorothea](dorothea) is its budget. And in Emergency, where no one is brought in, [Nurse Gaines](lenora) and [Dr. Ames](ames), [each](ames+lenora) with a needle ready, sit side by side. [She](lenora) is wearing it where one can see.
- quit.past brodie "out of uniform"
- help brodie tolliver "carrying his hat"
+ wedding carl junebug "marries"
- hire walter "is the clinic"
- colleague dorothea walter "its budget"
+ reconcile ames lenora "side by side"
- engaged ames lenora "wearing it"
