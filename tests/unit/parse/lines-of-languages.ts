/** Short texts, ten of each language: what a caption, a brief or the opening of a story gives to tell its language by. */
export const LINES: Readonly<Record<string, string>> = {
  en: `“We sail at noon,” said Ada Fenn.
Nora Quill laughed and shut the door.
The mayor denied it on Monday.
Rain fell all night over Marrow Bay.
“Nobody told us,” he said.
She runs the bakery on Cope Street.
Burton said, “I saw nothing.” The judge left.
Two boats were lost off the pier last week.
Why did they close the bridge without asking anybody?
Police are looking for a man with a red hat.`,
  fr: `« Nous partons à midi », a dit Ada Fenn.
Le bac est resté au port toute la nuit.
« Personne ne nous a prévenus », regrette-t-elle.
La mairie n’a pas répondu.
Les bateaux étaient au port. Il pleuvait.
Odette Lambrec ferme sa boutique après trente ans.
Qui a cassé la vitre de l’école ?
Le train n’est jamais arrivé à Brévigny.
Deux enfants ont trouvé une clé dans le jardin.
« C’est trop tard », soupire le maire.`,
  es: `—Yo no he sido —dijo Mateo.
El barco no salió anoche.
«No subiremos las tasas», afirmó la alcaldesa.
¿Quién ha roto la ventana?
La sequía terminará en octubre, según los pilotos.
Los vecinos cerraron el puente el lunes.
Dos niños encontraron una llave en el jardín.
La policía busca a un hombre con sombrero rojo.
El gobierno no lo cree.
Una tormenta dejó sin luz al pueblo.`,
  de: `„Wir fahren mittags“, sagte Ada Fenn.
Die Fähre blieb die ganze Nacht im Hafen.
Niemand hat uns gewarnt.
Der Bürgermeister schwieg dazu.
Zwei Kinder fanden einen Schlüssel im Garten.
Wer hat das Fenster der Schule zerbrochen?
Käthe Drost kam als Letzte vom Berg.
Das Rathaus ist seit Montag geschlossen.
Ein Sturm hat das Dorf vom Strom getrennt.
„Oben war es still“, erzählt sie.`,
  it: `«Partiamo a mezzogiorno», ha detto Ada Fenn.
Il traghetto è rimasto in porto tutta la notte.
La banda è tornata a casa.
Nessuno ci ha avvertiti.
Il sindaco non ha risposto.
Due bambini hanno trovato una chiave nel giardino.
Chi ha rotto la finestra della scuola?
Mancava il vino, racconta Bruno Salis.
Il ponte è chiuso da lunedì.
Una tempesta ha lasciato il paese senza luce.`,
  pt: `“Partimos ao meio-dia”, disse Joaquim Torres.
O barco ficou no porto a noite toda.
Ninguém nos avisou.
Os bombeiros chegaram de manhã.
A prefeita não respondeu.
Duas crianças encontraram uma chave no jardim.
Quem partiu a janela da escola?
O rio subiu durante a noite.
A ponte está fechada desde segunda-feira.
Uma tempestade deixou a vila sem luz.`,
  nl: `„Wij varen om twaalf uur”, zei Geert Hoekema.
De veerboot bleef de hele nacht in de haven.
Niemand heeft ons gewaarschuwd.
De burgemeester wilde niets zeggen.
Twee kinderen vonden een sleutel in de tuin.
Wie heeft het raam van de school gebroken?
De molen draait niet meer sinds maandag.
Het was stil op de dijk.
Een storm sloot het dorp van de stroom af.
“Wij bakken alleen op zaterdag”, zegt ze.`,
  ca: `El vaixell va quedar-se al port tota la nit.
Ningú no ens va avisar.
L’alcaldessa no ha volgut respondre.
Dos nens van trobar una clau al jardí.
Qui ha trencat la finestra de l’escola?
El pont és tancat des de dilluns.
«Marxem al migdia», va dir la Núria.
Una tempesta va deixar el poble sense llum.
Els veïns han tallat el carrer aquest matí.
Aquesta casa és massa petita per a nosaltres.`,
  ro: `Vaporul a rămas în port toată noaptea.
Nimeni nu ne-a spus nimic.
Primarul nu a răspuns la întrebări.
Doi copii au găsit o cheie în grădină.
Cine a spart fereastra școlii?
Podul este închis de luni.
„Plecăm la prânz”, a spus Ada.
O furtună a lăsat satul fără lumină.
Vecinii au închis strada în această dimineață.
Casa aceasta este prea mică pentru noi.`,
  la: `Navis per totam noctem in portu mansit.
Nemo nobis quicquam dixit.
Consul nihil respondit.
Duo pueri clavem in horto invenerunt.
Quis fenestram scholae fregit?
Haec domus nobis nimis parva est.
Pons ex eo die clausus est.
Milites autem cum duce suo in silvam fugerunt.
Tempestas oppidum sine luce reliquit.
Non enim omnes qui veniunt manent.`,
  sv: `Färjan låg i hamnen hela natten.
Ingen hade varnat oss.
Borgmästaren ville inte svara.
Två barn hittade en nyckel i trädgården.
Vem har krossat skolans fönster?
Bron är stängd sedan i måndags.
”Vi seglar klockan tolv”, sade Ada.
En storm lämnade byn utan ström.
Det här huset är för litet för oss.
Hon har drivit bageriet i trettio år.`,
  da: `Færgen lå i havnen hele natten.
Ingen havde advaret os.
Borgmesteren ville ikke svare.
To børn fandt en nøgle i haven.
Hvem har knust skolens vindue?
Broen har været lukket siden mandag.
»Vi sejler klokken tolv,« sagde Ada.
En storm efterlod byen uden strøm.
Huset er alt for lille til os.
Hun har drevet bageriet i tredive år.`,
  no: `Ferja lå i havna hele natta.
Ingen hadde advart oss.
Ordføreren ville ikke svare.
To barn fant en nøkkel i hagen.
Hvem har knust vinduet på skolen?
Brua har vært stengt siden mandag.
– Vi seiler klokka tolv, sa Ada.
Det er ikke noe å gjøre med det nå.
Huset er altfor lite for oss.
Hun har drevet bakeriet i tretti år.`,
  fi: `Lautta oli satamassa koko yön.
Kukaan ei varoittanut meitä.
Pormestari ei halunnut vastata.
Kaksi lasta löysi avaimen puutarhasta.
Kuka on rikkonut koulun ikkunan?
Silta on ollut suljettuna maanantaista asti.
”Me lähdemme puoliltapäivin”, sanoi Aada.
Myrsky jätti kylän ilman sähköä.
Tämä talo on meille liian pieni.
Hän on pitänyt leipomoa kolmekymmentä vuotta.`,
  hu: `A komp egész éjjel a kikötőben maradt.
Senki sem figyelmeztetett minket.
A polgármester nem akart válaszolni.
Két gyerek talált egy kulcsot a kertben.
Ki törte be az iskola ablakát?
A híd hétfő óta zárva van.
– Délben indulunk – mondta Ada.
A vihar áram nélkül hagyta a falut.
Ez a ház túl kicsi nekünk.
Harminc éve vezeti a pékséget.`,
  pl: `Prom całą noc stał w porcie.
Nikt nas nie ostrzegł.
Burmistrz nie chciał odpowiedzieć.
Dwoje dzieci znalazło klucz w ogrodzie.
Kto rozbił okno szkoły?
Most jest zamknięty od poniedziałku.
„Płyniemy w południe” – powiedziała Ada.
Burza zostawiła wieś bez prądu.
Ten dom jest dla nas za mały.
Od trzydziestu lat prowadzi piekarnię.`,
  cs: `Přívoz stál celou noc v přístavu.
Nikdo nás nevaroval.
Starosta nechtěl odpovědět.
Dvě děti našly na zahradě klíč.
Kdo rozbil okno školy?
Most je od pondělí zavřený.
„Plujeme v poledne,“ řekla Ada.
Bouře nechala vesnici bez proudu.
Ten dům je pro nás příliš malý.
Už třicet let vede pekárnu.`,
  tr: `Vapur bütün gece limanda kaldı.
Kimse bizi uyarmadı.
Belediye başkanı cevap vermek istemedi.
İki çocuk bahçede bir anahtar buldu.
Okulun camını kim kırdı?
Köprü pazartesiden beri kapalı.
“Öğlen yola çıkıyoruz” dedi Ada.
Fırtına köyü elektriksiz bıraktı.
Bu ev bizim için çok küçük.
Otuz yıldır fırını o işletiyor.`,
};
