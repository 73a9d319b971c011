%series Casa Bellandi
%lang de
%genre Italian fashion-house saga set in Turin, German programme-magazine texts, long sentences alternating with curt ones
%cast renata | Renata Bellandi; Renata | f
%cast aldo | Aldo Bellandi; Aldo | m
%cast chiara | Chiara Bellandi; Chiara | f
%cast dario | Dario Bellandi; Dario | m
%cast nneka | Nneka Obi; Nneka; Obi | f
%cast pietro | Pietro Sala; Pietro; Sala | m
%cast lucrezia | Lucrezia Monti; Lucrezia; Monti | f
%cast fiore | Fiore; Fiore Amato | m
%cast zita | Zita | f
%cast carlo | Monsignor Carlo; Carlo | m
%cast pfoertner | - | m
%cast jude | Jude Obi; Jude | m
%cast masseurin | - | f
%cast mutter | - | f
%cast zwillinge | - | n

== 1
Zum fünfzigsten Jubiläum des Modehauses überrascht [Aldo Bellandi](aldo) die Gäste mit der Ankündigung, [er](aldo) werde die Leitung weder [seinem](aldo) [Ältesten](dario) noch [dessen](dario) [Schwester](chiara) übertragen, sondern der [Nigerianerin](nneka) [Nneka Obi](nneka), [die](nneka) bis gestern noch Knopflöcher genäht hat. [Dario](dario) zerbricht ein Glas, [Chiara](chiara) applaudiert, und [Renata](renata), [Aldos](aldo) [Gemahlin](renata), deutet die Wahl auf [ihre](renata) Weise: Die [Näherin](nneka) müsse wohl die [Mätresse](nneka) [ihres](renata) [Mannes](aldo) sein.
- celebrate _ "Jubiläum"
+ hire nneka aldo "übertragen"
- parent aldo dario "Ältesten"
- sibling chiara dario "Schwester"
- sad dario "zerbricht"
- happy chiara "applaudiert"
- married aldo renata "Gemahlin"
- affair? aldo nneka "Mätresse"

== 2
[Dario](dario) setzt [Pietro Sala](pietro), den schönsten [Zuschneider](pietro) Turins, auf [Nneka](nneka) an: [Er](pietro) soll [ihr](nneka) den Kopf verdrehen und die Skizzen aus der Tasche. [Pietro](pietro) hat Schulden und willigt ein. Beim ersten Espresso spricht [Nneka](nneka) von [ihrem](nneka) [Bruder](jude) [Jude](jude), [der](jude) in [Lagos](@lagos) auf ein neues Herz wartet. Beim zweiten vergisst der [Zuschneider](pietro) [seinen](pietro) Auftrag. [Lucrezia Monti](lucrezia), von [Dario](dario) vor einem Jahr sitzen gelassen, bietet den [Bellandis](aldo+chiara+dario+renata) im Laden gegenüber die Stirn.
- boss dario pietro "setzt"
+ betray? pietro nneka "Kopf verdrehen"
- steal? pietro nneka "Skizzen"
- date nneka pietro "Espresso"
- sibling jude nneka "Bruder"
- ill jude "neues Herz"
+ love.start pietro nneka "vergisst"
- breakup.past dario lucrezia "sitzen gelassen"
- neighbour aldo+chiara+dario+renata lucrezia "gegenüber"
- enemy aldo+chiara+dario+renata lucrezia "Stirn"

== 3
[Chiara](chiara) trägt Schwarz. Niemand ist gestorben. [Chiara](chiara) trägt es für [Fiore](fiore). [Fiore](fiore) ist Priesterschüler. [Monsignor Carlo](carlo) unterrichtet [Fiore](fiore). Vor dem Seminar war [Fiore](fiore) drei Jahre mit [Chiara](chiara) zusammen. Nun sieht [er](fiore) [sie](chiara) bei der Messe. [Er](fiore) stottert beim Vaterunser. „Wen suchst [du](fiore)?“, fragt [Carlo](carlo). „Gott“, lügt [Fiore](fiore). Abends klopft [Fiore](fiore) bei [Chiara](chiara). Gott öffnet nicht. [Chiara](chiara) öffnet.
- sad chiara "Schwarz"
- die! _ "Niemand"
- advisor carlo fiore "unterrichtet"
+ couple.past chiara fiore "drei Jahre"
- betray fiore carlo "lügt"
- love fiore chiara "stottert"
+ sex chiara fiore "öffnet"#2

== 4
Weil [Renata](renata) den Blicken nicht länger trauen mag, die [ihr](renata) [Gatte](aldo) der neuen [Direktorin](nneka) nachschickt, lässt [sie](renata) [Nnekas](nneka) Wohnung auf den Kopf stellen und findet dort kein Liebesbriefchen, wohl aber eine Fotografie, auf der [Aldo](aldo), dreißig Jahre jünger, im Hafen von [Lagos](@lagos) eine lachende [Fremde](mutter) umfasst. Auf der Rückseite steht „[Deine](aldo) kleine [Familie](mutter+nneka)“. Nicht [Aldos](aldo) [Geliebte](nneka) ist die [Näherin](nneka) also, sondern [sein](aldo) [Fleisch und Blut](nneka). Die [Ehefrau](renata) schweigt und lädt zum Abendessen.
- married aldo renata "Gatte"
- jealous renata nneka "nicht länger trauen"
- investigate renata nneka "auf den Kopf stellen"
- find renata "findet"
- couple.past aldo mutter "umfasst"
- parent mutter nneka "Familie"
+ discover renata nneka "steht"
- affair! aldo nneka "Geliebte"
+ parent aldo nneka "Fleisch und Blut"
- invite renata _ "lädt"

== 5
Antipasti: [Renata](renata) reicht die Fotografie herum. Primo: [Aldo](aldo) gesteht. Secondo: [Dario](dario) nennt [Nneka](nneka) einen Bastard, worauf [Chiara](chiara) [ihm](dario) die Polenta über den Scheitel stürzt. Dolce gibt es keines. [Nneka](nneka), [die](nneka) bis zu diesem Abend [ihren](nneka) [Vater](aldo) für einen ertrunkenen Seemann hielt, rennt in den Regen und [Pietro](pietro) in die Arme. Da will auch [er](pietro) reinen Tisch machen und beichtet, wer [ihn](pietro) bezahlt hat. [Sie](nneka) stößt [ihn](pietro) weg. Schlechtes Timing, [Signor Sala](pietro)!
- reveal renata "reicht"
+ reveal aldo "gesteht"
- quarrel dario nneka "Bastard"
- attack chiara dario "Polenta"
- parent aldo nneka "Vater"
- discover! nneka aldo "hielt"
- flee nneka "rennt"
+ reveal pietro nneka "beichtet"
- reject nneka pietro "weg"

== 6
[Renata](renata) packt siebzehn Koffer und zieht zu [ihrer](renata) [Jugendfreundin](zita) [Zita](zita) an den [Lago Maggiore](@lago), wo es eine [Masseurin](masseurin) gibt und keine Männer. [Dario](dario) und [Lucrezia](lucrezia) laufen sich im Stoffmarkt über den Weg, beschimpfen einander eine Viertelstunde und erwachen am nächsten Morgen in [ihrem](lucrezia) Bett. Die [Monti](lucrezia) hat dabei mehr im Kopf als Vergnügen: Während der [Verflossene](dario) duscht, fotografiert [sie](lucrezia) die Winterkollektion. [Chiara](chiara) hat keine Periode. [Fiore](fiore) hat am Sonntag Weihe.
- move renata zita "zieht" @lago
- friend renata zita "Jugendfreundin"
- breakup renata aldo "packt"
- quarrel dario lucrezia "beschimpfen"
+ sex dario lucrezia "Bett"
- ex dario lucrezia "Verflossene"
- steal lucrezia dario "fotografiert"
- betray lucrezia dario "fotografiert"
+ pregnant? chiara fiore "keine Periode"

== 7
Der Dom ist voll, die Orgel braust, und als der Bischof fragt, ob jemand Einwände habe, erhebt sich niemand außer dem [Kandidaten](fiore) selbst. [Fiore](fiore) läuft den Mittelgang hinunter, vorbei an [seinem](fiore) [Lehrer](carlo) [Carlo](carlo), [der](carlo) heimlich ein Kreuz schlägt und lächelt. [Chiara](chiara) erfährt es beim Arzt, der [ihr](chiara) Zwillinge zeigt. [Lucrezia](lucrezia) bringt die gestohlenen Entwürfe unter eigenem Namen heraus. [Aldo](aldo) beschuldigt [Pietro](pietro), [Nneka](nneka) glaubt es auch. Der [Unschuldige](pietro) wird fristlos gefeuert.
+ quit fiore "läuft"
- advisor carlo fiore "Lehrer"
- happy carlo "lächelt"
- discover chiara fiore "erfährt"
+ pregnant chiara "Zwillinge"
- steal.past lucrezia _ "gestohlenen"
- accuse aldo pietro "beschuldigt"
- accuse nneka pietro "glaubt es auch"
- steal! pietro "Unschuldige"
- quit pietro aldo "gefeuert"

== 8
[Jude](jude) landet in [Turin](@turin), auf einer Trage: Der reuige [Vater](aldo) von [Nneka](nneka) hat den Flug und die Klinik bezahlt. Mit [Jude](jude) ist [Aldo](aldo) nicht verwandt, nur mit [dessen](jude) [Halbschwester](nneka), und gerade darum rührt es [sie](nneka). Im Krankenhaus begegnet [sie](nneka) dem [Pförtner](pfoertner), [der](pfoertner) in der Diebesnacht im Stoffmarkt Dienst hatte und schwören kann, dass dort die [Monti](lucrezia) mit einer Kamera herumschlich. [Nneka](nneka) läuft zu [Pietros](pietro) Wohnung. Dort hängt ein Zettel: Verreist, für immer.
- travel jude "landet" @turin
- parent aldo nneka "Vater"
+ help aldo jude "bezahlt"
- kin! aldo jude "nicht verwandt"
- sibling jude nneka "Halbschwester"
- meet nneka pfoertner "begegnet"
+ discover nneka lucrezia "schwören"
- reveal pfoertner nneka "schwören"
- travel pietro "Verreist"

== 9
[Dario](dario) erfährt von der [Halbschwester](nneka), mit wem [er](dario) das Kopfkissen teilt, will es nicht wahrhaben und macht [Lucrezia](lucrezia) noch am selben Abend einen Antrag, wie um es zu widerlegen. [Sie](lucrezia), [die](lucrezia) sich gegen jeden Plan in [ihn](dario) verliebt hat, bricht zusammen und gibt alles zu. [Dario](dario) verlässt das Lokal, kehrt um und verlässt es noch einmal. Im Spital klopft das neue Herz in [Judes](jude) Brust. Wer [ihn](jude) pflegt? Die [Masseurin](masseurin) vom [Lago](@lago), [der](masseurin) am See zu viel geredet wurde.
- reveal nneka dario "erfährt"
- discover dario lucrezia "erfährt"
- affair dario lucrezia "Kopfkissen"
- sibling dario nneka "Halbschwester"
+ propose dario lucrezia "Antrag"
- love lucrezia dario "verliebt"
+ reveal lucrezia dario "gibt alles zu"
- breakup dario lucrezia "verlässt"
- recover jude "klopft"
- help masseurin jude "pflegt"

== 10
[Renata](renata) kommt heim. [Aldo](aldo) kniet in der Halle. [Renata](renata) steigt über [Aldo](aldo) hinweg. Im Salon sitzt [Nneka](nneka). „[Du](nneka) hast [seine](aldo) Nase“, sagt [Renata](renata). „Und [Ihre](renata) Geduld“, sagt [Nneka](nneka). Da müssen [die zwei](nneka+renata) lachen. Oben wohnen jetzt [Fiore](fiore) und [Chiara](chiara). Das [Paar](chiara+fiore) zankt um Vornamen. In [Genua](@genua) findet ein Detektiv [Pietro](pietro). [Pietro](pietro) flickt Segel. [Nneka](nneka) fährt nach [Genua](@genua). [Sie](nneka) bittet [ihn](pietro) um Verzeihung. [Er](pietro) flickt weiter.
- return renata "kommt"
- reconcile? aldo renata "kniet"
- reject renata aldo "hinweg"
- happy nneka+renata "lachen"
- housemate chiara fiore "wohnen"
- quarrel chiara fiore "zankt"
- investigate _ pietro "Detektiv"
- find _ pietro "findet"
- travel nneka "fährt" @genua
+ reconcile? nneka pietro "Verzeihung"
- reject pietro nneka "flickt weiter"

== 11
Kurz vor der großen Schau stürzt [Aldo](aldo) in den Probenschacht und ist auf der Stelle tot, und [Renata](renata), [die](renata) [ihm](aldo) am Morgen endlich verziehen hatte, legt sich das erste Mal seit dreißig Jahren ein schwarzes Kleid an, das nicht von [ihm](aldo) ist. Am Sarg stehen drei [Halbwaisen](chiara+dario+nneka) nebeneinander, [Dario](dario), [Chiara](chiara) und [Nneka](nneka), und halten sich an den Händen. [Pietro](pietro) kommt zu spät, bleibt an der Friedhofsmauer, und [Nneka](nneka) erkennt [ihn](pietro) am geflickten Mantel. Diesmal flickt [er](pietro) nicht weiter.
+ die aldo "tot"
- injure aldo "stürzt"
- reconcile aldo renata "verziehen"
- sad renata "schwarzes Kleid"
- parent aldo chiara+dario+nneka "Halbwaisen"
- return pietro "kommt"
- find nneka pietro "erkennt"
+ reconcile nneka pietro "nicht weiter"

== 12
Die Schau findet statt. [Lucrezia](lucrezia) hat der Polizei den Diebstahl gestanden und sitzt mit Fußfessel in der letzten Reihe; [Dario](dario) setzt sich neben [sie](lucrezia), ohne ein Wort, und gibt [ihr](lucrezia) die Hälfte [seines](dario) Panino. [Renata](renata) hält auf jedem Arm einen [Enkel](zwillinge). [Fiore](fiore) und [Chiara](chiara) wollen sich trauen lassen, von [Carlo](carlo), wem sonst. Als letztes Modell erscheint ein Brautkleid, und darin steckt die [Chefin](nneka). [Pietro](pietro) hat es genäht. „Ist das ein Antrag?“, ruft jemand. [Nneka](nneka) ruft zurück: „Das ist die Antwort.“
- reveal lucrezia "gestanden"
- arrest _ lucrezia "Fußfessel"
- reconcile dario lucrezia "Hälfte"
- gift dario lucrezia "Panino"
- kin renata zwillinge "Enkel"
- birth.past chiara zwillinge "Enkel"
- wedding? chiara fiore "trauen"
- create pietro "genäht"
+ propose? pietro nneka "Antrag"
+ engaged.start nneka pietro "Antwort"
