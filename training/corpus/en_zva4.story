%series Rice in the Gutter
%lang en
%genre workplace comedy, a wedding planner's office in Dublin, ironical magazine guide
%cast pip | Philippa; Pip | f
%cast lorcan | Lorcan | m
%cast jun | Jun | m
%cast beatriz | Beatriz | f
%cast hobday | Mr Hobday; Hobday | m
%cast sorcha | Sorcha | f
%cast bride1 | - | f
%cast groom1 | - | m
%cast valentina | Valentina Dufresne; Valentina | f
%cast tenor | Aurelio | m
%cast pilotbride | - | f
%cast curate | - | m
%cast colonel | Colonel Strang | m
%cast widow | Mrs Peabody | f
%cast twina | - | f
%cast twinb | - | f
%cast broa | - | m
%cast brob | - | m
%cast colson | - | m
%cast ronan | Ronan | m
%cast intended | - | f
%cast mother | - | f
%cast chef | - | m

== 1 The Groom Wore Running Shoes
Nobody sells eternal love with less faith in it than [Pip](pip), left standing at the altar herself ten years ago by a certain [Ronan](ronan). So when this week's [groom](groom1) makes off through the vestry window, it falls to [her](pip) to comfort the [bride](bride1), which [she](pip) does with an invoice. [Lorcan](lorcan), fellow [director](lorcan) and incurable romantic, gives chase on a folding bicycle. [Jun](jun), three days in the job, has meanwhile kissed the [florist](beatriz) by mistake. [Beatriz](beatriz) would not object to a second mistake.
- breakup.past ronan pip "left standing"
+ flee groom1 bride1 "makes off"
- help? pip bride1 "comfort"
- colleague lorcan pip "fellow director"
- hire.past jun "three days in"
+ kiss beatriz jun "kissed"
- love beatriz jun "would not object"

== 2 Doves, Deceased
Forty doves, one heatwave: the rest is a matter for the insurers and for [Mr Hobday](hobday), [who](hobday) does the firm's books and would do anything else for [Pip](pip), had [she](pip) ever looked up from [hers](pip). [Valentina Dufresne](valentina), four times a bride and solvent after every one of them, orders wedding number five without having decided on whom. [Lorcan](lorcan) is smitten on the spot; [Jun](jun) opens a betting book. [Beatriz](beatriz), [who](beatriz) waits in vain for an encore, takes it out on the peonies.
- love hobday pip "would do anything"
- wedding? _ valentina "wedding number five"
- wedding.past _ valentina "four times a bride"
+ love.start lorcan valentina "smitten"
- create jun "betting book"
- love beatriz jun "waits in vain"
- sad beatriz "takes it out on"

== 3 Any Objections?
The [curate](curate) had one, it turned out, and it was that [he](curate) adored the [bride](pilotbride). Happily [her](pilotbride) [mother](mother) faints before the congregation can take sides. While [Pip](pip) negotiates with three families and the fire brigade, [her](pip) right [hand](lorcan) dines by candlelight with [Valentina](valentina), against every rule on the office wall, and comes away with a signed contract and lipstick on [his](lorcan) collar. [Sorcha](sorcha), [his](lorcan) [wife](sorcha) of eleven years, does the laundry in that house. Oh dear.
+ love curate pilotbride "adored"
- parent mother pilotbride "mother"
- ill mother "faints"
- colleague lorcan pip "right hand"
- date lorcan valentina "by candlelight"
- kiss? lorcan valentina "lipstick"
+ married lorcan sorcha "wife"

== 4 Mother of the Bride, Father of the Groom
[She](widow) is [Mrs Peabody](widow), [he](colonel) is [Colonel Strang](colonel), and the seating plan for the big day has to be redrawn when [they](colonel+widow) are surprised in the coat check. [Jun](jun), sworn to discretion, tells [Beatriz](beatriz), the bakery and the band. At home [Lorcan](lorcan) explains the stain as raspberry coulis. [Sorcha](sorcha), [who](sorcha) had been meaning to mention [her](sorcha) own raspberry coulis, a [chef](chef) named only in text messages, magnanimously believes [him](lorcan). Every marriage needs a hobby.
+ affair colonel widow "coat check"
- discover _ colonel+widow "surprised"
- reveal jun beatriz "tells Beatriz"
- betray lorcan sorcha "explains the stain"
+ affair chef sorcha "raspberry coulis"#2
- reveal! sorcha lorcan "meaning to mention"

== 5 The Return of the Cad
Guess who is getting married. [Ronan](ronan), back in town, tanned and apparently unaware of the name on the door, wants the works, and wants it from the very [woman](pip) [he](ronan) once stood up. [Philippa](pip) smiles, doubles the fee and is found by [Hobday](hobday) in the stationery cupboard, howling. [He](hobday) offers a handkerchief and, in a rush of blood, theatre tickets; [she](pip) takes the handkerchief. [Beatriz](beatriz), tired of hints, gives [Jun](jun) a cactus with [her](beatriz) number on it. [He](jun) waters it.
+ return ronan "back in town"
- wedding? _ ronan "getting married"
- breakup.past ronan pip "stood up"
+ sad pip "howling"
- help hobday pip "a handkerchief"
- date? hobday pip "theatre tickets"
- gift beatriz jun "a cactus"

== 6 Two of a Kind
Identical [twins](twina+twinb) marry identical [brothers](broa+brob), and by the first dance two of [the four](broa+brob+twina+twinb) are in the wrong arms, not all of them by accident. It makes [Valentina](valentina) thoughtful: [she](valentina) has picked [Aurelio](tenor), a [tenor](tenor) with a yacht, yet goes on meeting [Lorcan](lorcan) on Tuesdays, 'for the napkins'. [Pip](pip), no fool, gives [her](pip) [partner](lorcan) until Friday to come to [his](lorcan) senses. [Ronan](ronan)'s [intended](intended), it transpires, prefers to stay anonymous until the fitting. [She](intended) is still, as it were, otherwise engaged.
- sibling twina twinb "twins"
- sibling broa brob "brothers"
- wedding broa+brob twina+twinb "marry"
- couple.start tenor valentina "picked"
+ affair lorcan valentina "on Tuesdays"
- colleague lorcan pip "partner"
- threaten pip lorcan "until Friday"
- engaged intended ronan "intended"

== 7 A Fitting End
The curtain of the dressing room parts and out steps, in eggshell satin, [Sorcha](sorcha). So the raspberry was [Ronan](ronan) all along, and no chef at all! Before [Pip](pip) can decide whether to warn [her](pip) [friend](lorcan) or throttle [him](lorcan), the happy [bride-to-be](sorcha) has sworn [her](pip) to silence: [she](sorcha) will tell [her](sorcha) [husband](lorcan) herself, once [she](sorcha) has told [him](lorcan) [she](sorcha) wants out. [Jun](jun), holding the pins, has heard everything. In eleven minutes, a house record, so has [Beatriz](beatriz).
+ discover pip sorcha "out steps"
- affair ronan sorcha "the raspberry was"
- affair! chef sorcha "no chef"
- friend lorcan pip "friend"
- engaged ronan sorcha "bride-to-be"
- reveal? sorcha lorcan "will tell"
- married lorcan sorcha "husband"
- divorce? lorcan sorcha "wants out"
+ reveal jun beatriz "so has Beatriz"

== 8 Something Blue
Mostly it is [Lorcan](lorcan). Turned out by [Sorcha](sorcha) with a garment bag, turned down by [Valentina](valentina), [who](valentina) finds available men so tiring, [he](lorcan) camps under [his](lorcan) desk and cries over other people's table cards. [Pip](pip), eaten up by what [she](pip) knew, brings [him](lorcan) soup and the truth, in that order, and gets the bowl back at speed. [Hobday](hobday) buys himself a hat. [Jun](jun) has at last dialled the number on the cactus, and [Beatriz](beatriz) lets it ring. Twice, for form's sake.
+ breakup sorcha lorcan "Turned out"
- reject valentina lorcan "turned down"
- sad lorcan "cries"
- sad pip "eaten up"
- gift pip lorcan "soup"
+ reveal pip lorcan "the truth"
- attack lorcan pip "at speed"
- flirt? jun beatriz "dialled"

== 9 Strictly Business
[Colonel Strang](colonel) wishes to elope with [his](colonel) [son](colson)'s [mother-in-law](widow), on a budget and before lunch; [Pip](pip), moved in spite of herself, waives the fee. That settles it for [Hobday](hobday): a [woman](pip) [who](pip) gives discounts has a heart. [His](hobday) declaration, four typed pages with an appendix, lands by an oversight among the quotes for marquees, and is rejected as overpriced. [Lorcan](lorcan), out for revenge, meets the competition for lunch. In a bar full of bridesmaids [Jun](jun) has a first evening out with [Beatriz](beatriz).
+ wedding? colonel widow "elope"
- parent colonel colson "son"
- kin colson widow "mother-in-law"
- help pip colonel "waives the fee"
+ confess hobday pip "declaration"
- reject pip hobday "rejected"
- betray? lorcan pip "out for revenge"
- date beatriz jun "first evening out"

== 10 Till Debt Us Do Part
The bank has sent its regrets, the competition has stolen the [Dufresne](valentina) account, and [Pip](pip) has worked out who sold it. Words are had. After twelve years of joint letterhead [Lorcan](lorcan) empties [his](lorcan) drawers; [he](lorcan) forgets, of course, the photograph of the [two](lorcan+pip) of [them](lorcan+pip). It is [Hobday](hobday) [who](hobday), going through the figures at midnight, spots that the money was siphoned off by the [bridegroom](ronan): [Ronan](ronan) has been paying for [his](ronan) nuptials with the firm's own cheques.
- discover pip lorcan "worked out"
- betray.past lorcan pip "sold"
- quarrel lorcan pip "Words are had"
+ quit lorcan "empties his drawers"
- colleague.end lorcan pip "joint letterhead"
+ discover hobday ronan "spots"
- steal ronan pip "siphoned off"

== 11 Handcuffs by Appointment
Few receptions are improved by detectives. At this one they wait until the cake is cut before relieving [Sorcha](sorcha) of a [husband](ronan) of forty minutes. [Pip](pip), [who](pip) has dreamt of the moment for a decade, finds that [she](pip) merely feels sorry for [him](ronan). [Lorcan](lorcan), lurking behind the marquee, catches the sobbing [bride](sorcha), and a glimpse of [his](lorcan) former [associate](pip) applauding. Meanwhile [Aurelio](tenor) has thrown over [Valentina](valentina) by aria. [Jun](jun) moves [his](jun) cactus in with [Beatriz](beatriz).
+ arrest _ ronan "relieving Sorcha of"
- married ronan sorcha "husband"
- sad sorcha "sobbing"
- help lorcan sorcha "catches"
- colleague.past lorcan pip "former associate"
+ breakup tenor valentina "thrown over"
- move jun beatriz "moves his cactus"

== 12 The Last to Know
Everyone but [Philippa](pip) has noticed that the [accountant](hobday) has not sent in [his](hobday) own bill since spring. When at last [she](pip) finds the four typed pages behind the marquees, [she](pip) reads them standing up, sits down and telephones the [author](hobday) at two in the morning. [Lorcan](lorcan) gets [his](lorcan) half of the letterhead back, and [his](lorcan) divorce; [Sorcha](sorcha) gets the house. The firm's first booking of the season? A small affair, says [Mr Hobday](hobday). No doves. The [bride](pip) has yet to be asked.
- help hobday pip "not sent in"
+ find pip "finds the four"
- love.start pip hobday "telephones the author"
- colleague.start lorcan pip "letterhead back"
+ divorce lorcan sorcha "divorce"
- find sorcha "gets the house"
- wedding? hobday pip "A small affair"
- propose? hobday pip "yet to be asked"
