%series Backwater Lane
%lang en
%genre family serial in a small Kerala town, weekly television magazine
%cast sarasu   | Sarasu Menon; Sarasu; Sarasu Teacher | f
%cast unni     | Unni Menon; Unni | m
%cast meera    | Meera | f
%cast thomas   | Thomas Kurien; Thomas; Kurien | m
%cast leela    | Leela Kurien; Leela | f
%cast jibin    | Jibin Kurien; Jibin | m
%cast rekha    | Rekha | f
%cast appu     | Appu | m
%cast doctor   | Dr Fathima; Fathima | f
%cast broker   | Paulose | m
%cast anil     | Anil | m
%cast postman  | - | m
%cast niece    | Devi | f

== 1
[Sarasu Menon](sarasu), retired [headmistress](sarasu) and terror of the lane, has two [children](meera+unni) and plans for [both](meera+unni). [Unni](unni), the [elder](unni), is to wed the bank manager's [girl](rekha), [Rekha](rekha), in May; [Meera](meera), the [younger](meera), is to finish medicine. What [Sarasu](sarasu) has not planned for is [Jibin Kurien](jibin), the Christian [baker](thomas)'s [son](jibin) from across the canal, [whom](jibin) [Meera](meera) has been writing to since the ninth standard. The [postman](postman), [who](postman) carries both halves of the correspondence, reads neither and grins at all. [Thomas Kurien](thomas), [Jibin](jibin)'s [father](thomas), was once [Sarasu](sarasu)'s worst pupil.
- parent sarasu meera+unni "two children"
- sibling meera unni "the younger"
- engaged rekha unni "is to wed"
- parent _ rekha "bank manager's girl"
- love jibin meera "writing to"
- love meera jibin "writing to"
- parent thomas jibin "son"
- help postman jibin+meera "carries both halves"
+ discover postman jibin+meera "grins at all"
- advisor.past sarasu thomas "worst pupil"

== 2
[Rekha](rekha) comes to inspect [her](rekha) future kitchen, and [her](rekha) future [husband](unni) burns the tea. [They](rekha+unni) have met twice. [She](rekha) finds [him](unni) restful; [he](unni) finds [her](rekha) loud, and says so to [Anil](anil), with [whom](anil) [he](unni) shared a hostel room in [Thrissur](@thrissur) and, for one monsoon, everything else. [Anil](anil) drives an autorickshaw now and still dreams of rain. [Leela Kurien](leela), meanwhile, discovers in [her](leela) [boy](jibin)'s flour bin forty-one letters in a hand that is certainly not a baker's, and reads until the bread is black.
- engaged rekha unni "future husband"
- housemate.past anil unni "hostel room"
+ affair.past anil unni "everything else"
- love anil unni "dreams of rain"
- parent leela jibin "her boy's"
- find leela "forty-one letters"
- discover leela jibin+meera "reads until"

== 3
[Leela](leela) crosses the canal. [Leela](leela) puts the letters in front of [Sarasu](sarasu). [Sarasu](sarasu) corrects the spelling. Then [she](sarasu) reads the last page. [She](sarasu) sends [Meera](meera) to an [aunt](doctor) in [Kochi](@kochi). The [aunt](doctor) is no aunt. [Dr Fathima](doctor) was [Sarasu](sarasu)'s room-mate at college. [Meera](meera) howls in the bus. [Jibin](jibin) runs behind the bus. [Thomas](thomas) catches [Jibin](jibin) by the collar. "Bread first," says [Thomas](thomas).
- travel leela "crosses the canal"
- reveal leela sarasu "in front of Sarasu"
+ discover sarasu jibin+meera "reads the last page"
- travel meera "sends Meera" @kochi
- kin! doctor meera "no aunt"
- housemate.past doctor sarasu "room-mate"
- sad meera "howls"

== 4
At the house of [Dr Fathima](doctor) nobody is locked in. The [physician](doctor) gives [her](doctor) [guest](meera) a desk, a key and, on Sundays, the telephone. [She](doctor) herself, [she](doctor) says, once obeyed; the man became a minister, [she](doctor) became a gynaecologist, and one gets over everything but the quiet. [Meera](meera) studies like a fury. At home [Unni](unni), on the pretext of a puncture, takes to spending evenings in the autorickshaw shed, where [Anil](anil) has hung up a second lamp. [Rekha](rekha) has [her](rekha) sari blouse measured and asks the [tailor](appu), an idle [fellow](appu) called [Appu](appu), if [he](appu) has noticed how thin the [groom](unni) has become.
- housemate.start doctor meera "her guest"
- invite doctor meera "her guest"
- gift doctor meera "a desk, a key"
- love.past doctor _ "once obeyed"
- betray unni rekha "on the pretext of"
+ date anil unni "spending evenings"
- engaged rekha unni "groom"
- investigate rekha unni "asks the tailor"

== 5
[Appu](appu) has noticed a good deal. [He](appu) has noticed where the [bridegroom](unni)'s bicycle stands at night, and that the [bride](rekha) has a dimple when cross. [He](appu) says nothing of either; [he](appu) takes in the blouse by mistake, so that [she](rekha) must come back, and lets it out by mistake, so that [she](rekha) must come again. [Paulose](broker), the marriage [broker](broker), sees a [bride](rekha) going five times to a [tailor](appu), and raises [his](broker) fee. [Leela](leela) and [Sarasu](sarasu) meet at the fish stall. [They](leela+sarasu) both want the last pomfret; it ends with scales on everybody.
- discover appu unni "has noticed"
- love appu rekha "a dimple"
- reveal! appu rekha "says nothing"
+ betray appu rekha "by mistake"
- discover broker appu+rekha "going five times"
- quarrel leela sarasu "with scales on everybody"

== 6
A letter gets through. [Jibin](jibin), sleeves white to the elbow, takes the night train to [Kochi](@kochi), and it is under the eyes of [Fathima](doctor), [who](doctor) looks tactfully at a skeleton, that two [people](jibin+meera) [who](jibin+meera) have loved each other on paper for eleven years first stand in the same room without a teacher. [They](jibin+meera) do not know what to do with [their](jibin+meera) hands. The [doctor](doctor) goes out to buy fish. When [she](doctor) comes back, an hour later, nobody has laid the table, and one of [Meera](meera)'s plaits is undone and full of flour.
- find meera "gets through"
- travel jibin "takes the night train" @kochi
- discover doctor jibin+meera "under the eyes"
- love jibin meera "loved each other"
- love meera jibin "loved each other"
- help doctor jibin+meera "looks tactfully"
+ affair.start jibin meera "full of flour"

== 7
Wedding eve at the Menons'. The pandal is up, the cook is drunk, and the [bridegroom](unni) has not been seen since lunch. [He](unni) is sitting on the ferry steps with [Anil](anil), [who](anil) has packed for [both](anil+unni). Two tickets to [Goa](@goa), one bench. At eleven [Unni](unni) says that [he](unni) cannot do it to [her](sarasu), and [Anil](anil), [who](anil) doesn't need to ask which [woman](sarasu) [he](unni) means, tears up one of the tickets. Behind the banana grove, at the very same hour, the [bride](rekha) is sitting on [Appu](appu)'s sewing machine, being told that [she](rekha) has been badly cut all [her](rekha) life.
- wedding? rekha unni "Wedding eve"
- flee unni "not been seen"
- flee? anil+unni "packed for both"
- travel? anil+unni "Two tickets" @goa
+ reject unni anil "cannot do it"
- sad anil "tears up"
- confess appu rekha "badly cut"
+ flirt appu rekha "badly cut"

== 8
Three hundred guests and no thread to tie. [Rekha](rekha) looks at [Unni](unni), [Unni](unni) looks at [Rekha](rekha); each sees that the other has been crying, and [she](rekha), being the loud [one](rekha), laughs. "Do [you](unni) want this?" [she](rekha) whispers under the flowers. [He](unni) doesn't. Nor does [she](rekha). [The two](rekha+unni) garland each other as brother and sister, bow to the guests and walk off in different directions. [Sarasu Teacher](sarasu) stands alone beside the sacred fire. [Paulose](broker) faints into the payasam. The bank manager asks for his lorry back.
- sad rekha+unni "has been crying"
- happy rekha "laughs"
- investigate rekha unni "whispers"
+ wedding! rekha unni "different directions"
- sad sarasu "stands alone"
- ill broker "faints"

== 9
The scandal feeds the lane until Onam. [Rekha](rekha), thrown out by [her](rekha) people, is cutting cloth at [Appu](appu)'s side, at first as [his](appu) apprentice; the sign outside says "Appu & Rekha" by the new moon. [Unni](unni) runs through the rain to the shed. The second lamp is gone, and so is [Anil](anil). [He](unni) has a postcard from [Goa](@goa) with nothing on it but the sea. [His](unni) [mother](sarasu) has not spoken for nine days. On the tenth [she](sarasu) asks [him](unni) what [Anil](anil) takes in [his](anil) tea. [She](sarasu) had taught [them](anil+unni) both.
- move rekha appu "thrown out by"
- hire rekha appu "apprentice"
- colleague.start appu rekha "sign outside"
- travel unni anil "runs through the rain"
- flee.past anil unni "and so is Anil"
- travel.past anil "postcard from Goa" @goa
- find unni "a postcard"
- parent sarasu unni "mother"
- sad sarasu "has not spoken"
+ reconcile sarasu unni "what Anil takes"
- advisor.past sarasu anil+unni "taught them both"

== 10
A [son](unni) on the road, a [daughter](meera) in the family way: [Fathima](doctor) breaks the news to [her](doctor) old [friend](sarasu) on the veranda, with a stethoscope round [her](doctor) neck to be on the safe side. It takes three cups. That night, in [her](sarasu) grey sari, [Sarasu](sarasu) is rowed across the canal. [Thomas](thomas) sees [her](sarasu) coming and, at fifty-eight, hides [his](thomas) cigarette. The former [pupil](thomas) and the former [teacher](sarasu) settle it between two ovens; church and temple, one after the other, and the child may choose. [Leela](leela) weeps into the dough out of pure annoyance. It rises beautifully.
- parent sarasu meera+unni "A son"
+ pregnant meera jibin "in the family way"
- reveal doctor sarasu "breaks the news"
- friend doctor sarasu "old friend"
- travel sarasu thomas "rowed across the canal"
- advisor.past sarasu thomas "former pupil"
- reconcile sarasu thomas "settle it"
- wedding? jibin meera "church and temple"
- sad leela "weeps"

== 11
[Unni](unni) finds [Anil](anil) in a beach shack. [Anil](anil) is frying fish for Russians. [Anil](anil) does not turn round. [Unni](unni) says [he](unni) was a coward. [Anil](anil) agrees with [Unni](unni). [Unni](unni) peels onions until dark. [He](unni) peels onions for a week. On the eighth day [Anil](anil) dries [his](unni) eyes. [They](anil+unni) share one bench. The bench is too short. At home a [niece](niece) arrives. [Devi](niece) is eight days early. [Meera](meera) is twenty-four hours tired. [Sarasu](sarasu) holds [Devi](niece) like a certificate.
- find unni anil "finds"
- sad anil "does not turn round"
- reveal unni anil "a coward"
- help unni anil "peels onions"
+ reconcile anil unni "dries his eyes"
- happy sarasu "like a certificate"
+ birth meera niece "a niece arrives"
- kin niece unni "niece"

== 12
The double ceremony brings the lane to a standstill, with a priest at nine and a priest at eleven, the [bride](meera) in white and then in gold, and the [baby](niece) being passed from one grandmother to the other like a ruling under appeal. [Paulose](broker) claims the credit and is paid in buns. [Jibin](jibin), [who](jibin) has waited since the ninth standard, has forgotten [his](jibin) speech and reads out [her](meera) first letter. [Appu](appu), best dressed of all the guests, goes down on one knee among the coconuts; the [seamstress](rekha) hauls [him](appu) up again with a yes. Late, through the gate, come two [men](anil+unni) off the [Goa](@goa) bus. Nobody asks. [Sarasu](sarasu) has put out two cups, one without sugar.
+ wedding jibin meera "double ceremony"
- kin leela+sarasu niece "grandmother"
- create jibin "reads out"
- propose appu rekha "on one knee"
- engaged.start appu rekha "with a yes"
- return anil+unni "off the Goa bus"
- couple anil unni "two men"
- invite sarasu anil+unni "two cups"
