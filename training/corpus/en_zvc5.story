%series The Fenwold Enquiries
%lang en
%genre police procedural in the English fens, a fan's episode guide
%cast birch     | Birch; Harriet | f
%cast lal       | DS Vikesh Lal; Lal | m
%cast mott      | Superintendent Mott; Mott | m
%cast josie     | Josie | f
%cast adrian    | Adrian Keane; Keane | m
%cast pru       | Pru | f
%cast farmer    | Alfred Goss | m
%cast gosswife  | Edna Goss; Edna | f
%cast tanya     | Tanya | f
%cast vicar     | - | f
%cast sexton    | - | m
%cast eelman    | Noah Tibbs; Tibbs | m
%cast solicitor | Giles Farrow; Farrow | m
%cast anita     | Anita | f
%cast teacher   | - | m
%cast pupil     | Robbie | m
%cast nurse     | - | f
%cast engineer  | - | m
%cast herdsman  | - | m
%cast bride     | Chloe | f
%cast groom     | Dale | m
%cast bestman   | - | m
%cast pfather   | - | m

== 1 The Pumping Station
An [engineer](engineer) finds the body of [Alfred Goss](farmer), a sugar beet [farmer](farmer), in the sluice at [Tydd Lode](@tyddlode). [Birch](birch), back in the county after eleven years with the [Met](#met), takes over the case, to the annoyance of [DS Vikesh Lal](lal), [who](lal) had been promised the post of inspector. The [widow](gosswife) confesses within the hour. [Pru](pru), the [pathologist](pru) and an old school [friend](pru) of [Harriet](birch)'s, points out that [Edna](gosswife) could not have lifted [her](gosswife) [husband](farmer).
- find engineer farmer "finds the body"
- return birch "back in the county"
- investigate birch farmer "takes over the case"
- hire! lal "had been promised"
- married.past farmer gosswife "widow"
+ reveal gosswife "confesses"
- friend birch pru "school friend"
+ kill! gosswife farmer "could not have lifted"

== 2 The Pumping Station (2)
[Edna Goss](gosswife) withdraws [her](gosswife) statement: [she](gosswife) had meant to shield [Tanya](tanya), the [herdsman](herdsman)'s [widow](tanya), [whom](tanya) [she](gosswife) brought up as [her](gosswife) own. [Lal](lal) establishes that [Tanya](tanya) was having an affair with the dead [man](farmer) and broke it off in June. The weapon, a beet knife, is recovered from [her](tanya) shed, and [she](tanya) is charged with murder. First appearance of [Josie](josie), [Birch](birch)'s teenage [daughter](josie), [who](josie) resents the move.
- help? gosswife tanya "shield"
- kin gosswife tanya "brought up"
- married.past herdsman tanya "widow"
- discover lal farmer+tanya "establishes"
- affair.past farmer tanya "having an affair"
- breakup.past tanya farmer "broke it off"
+ accuse _ tanya "charged with murder"
- parent birch josie "daughter"
- sad josie "resents"

== 3 Eel Night
[Noah Tibbs](eelman), an eel [catcher](eelman) and occasional police [informant](eelman), telephones [Lal](lal) about poached elvers and is shot before [they](eelman+lal) can talk. [He](eelman) survives, but remembers nothing. The licence for the gun is in the name of [Adrian Keane](adrian), a land [agent](adrian); [Birch](birch) hands the interview to [Lal](lal) without giving a reason. Only the viewer learns that [she](birch) and [Keane](adrian) were once engaged and that [he](adrian) does not know about [Josie](josie).
+ attack _ eelman "is shot"
- recover eelman "survives"
- investigate lal adrian "interview"
- engaged.past adrian birch "once engaged"
+ discover! adrian josie "does not know"

== 4 Glebe Land
The [vicar](vicar) of [Holme St Guthlac](@holme) reports a theft of altar silver. [Birch](birch) suspects the [sexton](sexton), [who](sexton) has gambling debts, while [Lal](lal) believes [him](sexton). The [sexton](sexton) is found hanged in the belfry. The letter beside the body, in which [he](sexton) accuses the [inspector](birch) of hounding [him](sexton), reaches [Superintendent Mott](mott). [Birch](birch) and [Lal](lal) have [their](birch+lal) first open argument. [Josie](josie) skips school and meets [Keane](adrian) by chance at the ice rink.
- steal _ vicar "theft"
- accuse birch sexton "suspects the sexton"
+ die sexton "found hanged"
- accuse sexton birch "accuses the inspector"
+ quarrel birch lal "open argument"
- meet adrian josie "by chance"

== 5 Glebe Land (2)
[Mott](mott) takes [Birch](birch) off the case. Working on alone, [Lal](lal) proves that the suicide note was dictated: the [vicar](vicar) had sold the silver herself in order to pay for the roof and killed the only [witness](sexton). [She](vicar) is arrested during evensong. [Lal](lal) declines the credit in favour of [Birch](birch), and the [two](birch+lal) drink to it at the [Three Tuns](@threetuns). [His](lal) [wife](anita) [Anita](anita) waits up with the dinner for the fourth night running.
- quit birch mott "takes Birch off"
+ discover lal vicar "proves"
- kill.past vicar sexton "killed the only witness"
+ arrest _ vicar "arrested"
- help lal birch "declines the credit"
- celebrate birch+lal "drink to it"
- married anita lal "wife"

== 6 Slow Water
A [pupil](pupil) named [Robbie](pupil) disappears from a canoe trip. [His](pupil) geography [teacher](teacher), the last to have seen [him](pupil), is beaten up by the [boy](pupil)'s [father](pfather). [Josie](josie), [who](josie) is in the same class and secretly going out with [Robbie](pupil), knows where [he](pupil) is but has sworn not to tell [her](josie) [mother](birch). [Keane](adrian) calls on [Birch](birch) at home and asks [her](birch) outright how old [her](birch) [daughter](josie) is. [She](birch) lies by two years.
- flee pupil "disappears"
- advisor teacher pupil "geography teacher"
+ attack pfather teacher "beaten up"
- parent pfather pupil "father"
- couple josie pupil "going out with"
- reveal! josie birch "not to tell"
- parent birch josie "mother"
+ betray birch adrian "lies"

== 7 Slow Water (2)
[Robbie](pupil) is located at a derelict windmill, where [he](pupil) has been hiding from [his](pupil) violent [father](pfather). Before [Lal](lal) can reach [him](pupil) the stairs give way. [He](pupil) dies in the ambulance. [Josie](josie) blames [her](josie) silence, then, after a quarrel with [Birch](birch) in which the true date of birth comes up, [her](josie) [mother](birch). [She](josie) packs a rucksack and goes to [Keane](adrian)'s house. "[I](josie) think [you](adrian)'re [my](josie) [dad](adrian)."
- find _ pupil "located"
- flee.past pupil pfather "hiding from"
+ die pupil "dies in the ambulance"
- quarrel birch josie "quarrel"
- accuse josie birch "blames"
- travel josie adrian "goes to Keane's house"
+ parent? adrian josie "my dad"

== 8 Ullage
Two deaths in a nursing home are put down to old age until [Pru](pru) detects insulin. [Lal](lal) goes in undercover in the guise of a handyman. The night [nurse](nurse) takes [him](lal) into [her](nurse) confidence and, later, into the linen store; [he](lal) stops short of adultery, though not by much. [Anita](anita) sees [them](lal+nurse) leave together. [Keane](adrian), overjoyed at having a child, applies for custody. [His](adrian) [solicitor](solicitor), [Giles Farrow](solicitor), is [Mott](mott)'s golf [partner](solicitor).
+ discover pru "detects insulin"
- investigate lal "undercover"
- cheat! lal anita "stops short of adultery"
- discover anita lal+nurse "sees them leave"
- happy adrian josie "overjoyed"
- advisor solicitor adrian "solicitor"
- friend mott solicitor "golf partner"

== 9 Ullage (2)
The [nurse](nurse) overpowers [Lal](lal) and gives [him](lal) an injection. [Birch](birch), alerted by [Anita](anita), [who](anita) had followed the [pair](lal+nurse), breaks down the door in time. The [nurse](nurse) is sectioned. In hospital [Lal](lal) asks [his](lal) [wife](anita) to forgive [him](lal) for a thing that [he](lal) did not do; [she](anita) forgives the thing, not the fourteen dinners, and moves out. The custody hearing is adjourned because [Josie](josie) refuses to speak to either [side](adrian+birch).
+ attack nurse lal "overpowers Lal"
- reveal anita birch "alerted"
+ rescue birch lal "in time"
- cheat! lal anita "did not do"
- married anita lal "wife"
+ breakup anita lal "moves out"
- reject josie adrian+birch "refuses to speak"

== 10 Confetti
A [bride](bride) collapses in [Ely Register Office](@elyoffice) before [she](bride) can say yes to [her](bride) [groom](groom). The champagne contained foxglove. Suspicion falls first on the [best man](bestman), [Chloe](bride)'s [ex](bestman), then on [Tibbs](eelman), [who](eelman) supplied the smoked eel and [who](eelman) suddenly remembers who shot [him](eelman). [He](eelman) will say it to nobody except [Lal](lal), now sleeping at the station. [Birch](birch) turns down an offer from the [Met](#met) to remain near [her](birch) [daughter](josie).
- wedding! bride groom "before she can say"
+ injure bride "collapses"
- accuse _ bestman+eelman "Suspicion falls"
- ex bestman bride "ex"
- reveal? eelman lal "to nobody except Lal"
- hire! birch "turns down an offer"
- parent birch josie "daughter"

== 11 Confetti (2)
The [best man](bestman) admits to the foxglove: [he](bestman) had never got over [Chloe](bride) and wanted [her](bride) ill for a week, not dead. [Dale](groom) and [his](groom) recovered [bride](bride) make good the ceremony on the ward. [Tibbs](eelman) names [Giles Farrow](solicitor), [whose](solicitor) elver racket [Mott](mott) had covered up for years. When [Lal](lal) lays this before [him](mott), the [superintendent](mott) draws a pistol. Cliffhanger: a shot is heard over black.
- reveal bestman "admits"
- attack.past bestman bride "foxglove"
- love bestman bride "never got over Chloe"
- recover bride "recovered bride"
+ wedding bride groom "make good the ceremony"
- accuse eelman solicitor "names"
- help.past mott solicitor "had covered up"
+ threaten mott lal "draws a pistol"

== 12 The Washes
The shot hit the ceiling; [Josie](josie), hiding in the evidence room, had thrown the fire extinguisher. [Mott](mott) escapes by boat with [Farrow](solicitor), [who](solicitor) drowns when it capsizes on the ebb. [Birch](birch) pulls [her](birch) own [boss](mott) out of the mud and reads [him](mott) [his](mott) rights. [Keane](adrian) withdraws the petition. [Lal](lal) becomes acting inspector under a [superintendent](birch) [who](birch) is now called [Birch](birch), and finds [Anita](anita) in [his](lal) kitchen, with two plates. Last scene: the [mother](birch) teaching the [daughter](josie) to skate.
+ rescue josie lal "fire extinguisher"
- flee mott+solicitor "escapes by boat"
- die solicitor "drowns"
- boss mott birch "boss"
+ arrest birch mott "reads him his rights"
- hire lal "acting inspector"
- boss birch lal "under a superintendent"
- return anita "in his kitchen"
- parent birch josie "mother"
