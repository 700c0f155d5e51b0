/**
 * Words that texts of a language are full of, and that say little by themselves: articles, pronouns, prepositions, forms of “to be”,
 * verbs of saying. What an apostrophe or hyphen joins counts as words of its own. Words that several languages share vote for each.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is was that it for on with as his he be at by this had not are but from have an they which or she you were her
    all their has would what been said says told asked wrote who when where why how there here then than now its him them us me my our
    your i we do did does don doesn didn isn wasn ll ve re will can could should may might must if so no nor any some each few other
    another both more most such these those into about against after again before between because through while until under over off up
    down out one two first last new year years day week month man woman people time way came went go going get got make made see saw know
    knew think good well back never always only just also still much many very too own same like every nobody nothing shut fell laughed
    whose being even take say come work old little three great around right place found without next away since part took want called end
    need put left really things something thought used find upon give enough full thing better himself already four several half
    today tomorrow tonight yesterday morning evening monday tuesday wednesday thursday friday saturday sunday mondays sundays closed
    open town house school street`,
  de: `der die und in den das nicht von zu mit sich des auf für ist im dem ein eine als auch es an werden aus er hat dass sie nach wird
    bei einer um am sind noch wie einem über war so wir ich ihr sein seine seinen seiner ihre ihren ihrer mein uns euch man wer was wo
    wann warum kein keine keinen nur schon aber oder wenn weil denn doch vor durch gegen ohne unter zwischen bis seit zum zur vom beim
    ins haben hatte hatten waren wurde wurden worden kann können muss soll will diese dieser dieses jetzt hier dort mehr sehr immer nie
    niemand nichts alle alles jeder sagte sagt sagen erklärte erzählt zwei drei jahr jahre jahren tag montag ganze wieder dazu eines
    einen habe gibt dann nun bereits ab damit diesem müssen selbst anderen viel ihm machen etwa ganz heute andere seien neuen sondern
    sowie einmal ob neue viele werde steht geht dabei gewesen etwas also könnte während lassen mich laut wegen wäre wollen kommen würde
    würden mir zurück jedoch einfach gut gar später liegt fast beiden kaum wenig gerade ihnen uhr
    gestern morgen abend morgens abends dienstag mittwoch donnerstag freitag samstag sonntag haus stadt straße schule geschlossen offen`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son mais comme ou nous aux elle
    cette été ses leur d l n qu j c s je tu vous ils elles on y où quand si même sans sous entre chez vers depuis après avant pendant
    donc car ni très bien tout tous toute toutes rien jamais personne encore aussi déjà alors ainsi fait faire dit était étaient avait
    avaient ont être avoir sera peut doit mon ma mes ton ta votre notre nos vos leurs lui moi eux ces cet quel quelle deux trois ans jour
    lundi mardi non oui trop ici là déclaré selon affirme explique ajoute soupire dont contre autres gouvernement également fin autre
    plusieurs moins pays temps mois fois lors année certains quelques premier près jusqu seront cela devant toujours nouveau faut
    beaucoup jours heures ancien pourrait celle mieux reste quoi ai
    hier demain aujourd soir matin mercredi jeudi vendredi samedi dimanche maison ville rue école fermé ouvert fermée`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este sí porque esta entre cuando
    muy sin sobre ser yo él ella ellos usted nosotros me te nos les mi tu qué quién quiénes cómo dónde cuándo hay había fue fueron era
    eran son está están estaba he han hasta desde también ya donde si sólo solo todo todos toda todas nada nadie nunca siempre eso esto
    ese esa esos aquel otro otra dos tres año años día después antes hoy ayer según contra durante ni dijo dice afirmó añadió explicó
    aseguró señaló lunes hace hacer puede mucho poco así pues unos unas hombre parte tiene mismo otros tiempo sido bien ahora menos sino
    forma vez estos tanto tener tras hecho nuevo presidente días aunque vida tienen tan además estas ante podría casi bajo mientras luego
    mejor algo algunas algunos mujer poder debe veces mañana millones barco noche quiero casa puente ventana segundo llegó salió
    tarde martes miércoles jueves viernes sábado domingo ciudad calle escuela cerrado cerrada abierto pueblo`,
  it: `di e il la che in un a è per una non del con si da le dei nel della alla sono ha anche come più o ma al lo delle gli suo questo
    dal era ne cui i ed ad dell dall all nell sull l d c io tu lui lei noi voi loro mi ti ci vi se chi cosa dove quando perché hanno ho
    hai abbiamo aveva avevano essere stato stata stati fu sua suoi sue mio mia nostro nostra questa questi queste quello quella quelli
    ogni tutto tutti tutta tutte niente nulla nessuno mai sempre solo già ancora poi dopo prima senza tra fra fino verso contro secondo
    degli dai dalla dalle sul sulla nella nelle negli due tre anni giorno detto dice disse spiega racconta lunedì molto così ai altri
    fare persone sta può sulle fa sui nei anno oggi fatto tempo giovani primo sarà mentre meno siamo sia sotto nuovo invece agli altra
    altro insieme però aver causa poco circa siano oltre stanno spiegato uomo nostri quel quale quali bambini
    ieri domani stasera sera mattina martedì mercoledì giovedì venerdì sabato domenica casa città strada scuola chiuso chiusa aperto
    paese`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito
    há nos já eu ela eles elas você vocês nós me te lhe lhes meu minha nosso nossa seus suas isto isso aquilo este esta esse essa aquele
    aquela quem qual onde porque também só até sem sob sobre entre depois antes desde contra durante pelo pela pelos pelas num numa aos
    às são está estão estava era eram foram tinha têm havia ter fazer pode nem nada ninguém nunca sempre tudo todos toda todas todo outro
    outra dois duas três ano anos dia hoje ontem segundo disse afirmou diz explicou segunda feira ainda bem presidente após meio conta
    vai primeira nesta ex será mesmo pessoas governo agora primeiro lado sido deste teve disso enquanto dias vezes outros outras últimos
    tempo manhã deve teria coisa vez seja fez dele dela então sendo houve apenas passado algumas alguns grande ficou noite mulher ali lá
    chegaram barco ponte casa janela noite dias falou chegou saiu ficou segundo conforme
    amanhã tarde terça quarta quinta sexta sábado domingo cidade rua escola fechado fechada aberto`,
  nl: `de het een van en in is dat op te zijn met voor niet aan er om ook als maar dan bij nog uit door naar heeft werd worden over wat
    ze hij was deze kan tot ik je jij wij we jullie zij hun hen ons onze mijn haar hem men wie waar wanneer waarom hoe geen wel niets
    niemand iets iemand altijd nooit al alleen meer veel zeer heel of want omdat toen nu hier daar zo dit die hebben had hadden waren
    wordt zou zal kunnen moet moeten wil mag gaat ging komt kwam tegen tussen onder zonder sinds na af twee drie jaar dag maandag zei
    zegt zeggen vertelt aldus volgens hele ander andere mensen zich maken gaan laten tijdens doen goed toe zien staat komen nieuwe week
    weinig mee nodig weten zoals eerste tijd samen leven zelf vooral willen kunt anders verder dus blijven toch begon weer alles doet
    elkaar net vier achter zelfs eerder terug lang dijk nacht kinderen
    vandaag gisteren morgen vanavond avond ochtend dinsdag woensdag donderdag vrijdag zaterdag zondag huis stad straat school gesloten
    dicht blijft bleef burgemeester gemeente brug winkel viel kreeg gaf stond lag`,
  ca: `de la que i el en a els les un per amb una no del es és als al més com però seva han seu dels va o aquest són hi ho ha tot entre
    aquesta sense molt l d m t s n ens us em et vaig vam van qui què quan on perquè també només fins des abans després sobre ni res ningú
    mai sempre tots totes tota altres altre era eren ser estar nosaltres ells ella jo tu meu meva aquests aquestes massa dos dues any
    anys dia avui ahir segons dir diu dilluns això aquell tinc tenen havia casa nens escola ciutat carrer poble demà matí nit`,
  gl: `de a o que e do da en un para é con non unha os no se na por máis as dos como mais foi ao el das ten á seu súa ou ser cando moito
    hai nos xa eu ela eles elas vostede nós me te lle lles meu miña iso isto este esta quen onde porque tamén só ata sen sobre entre
    despois antes desde polo pola polos polas nunha nun aos ás son está estaba era foron tiña houbo nin nada ninguén nunca sempre todo
    todos dous dúas tres ano anos día hoxe onte segundo dixo afirmou barco casa noite`,
  ro: `de și în a la cu pe nu că să se un o din este pentru care mai au fost al ale ce sunt dar sau prin după între despre până fără sub
    am ai are avea era erau va vor fi el ea ei ele noi voi eu îl îi își lui lor mea meu nostru noastră acest această aceasta acesta
    acești aceste cel cea cei cele când cum unde cine ne mi ți nici nimic nimeni tot toți toate foarte doar încă acum aici acolo doi
    două trei an ani zi luni spus declarat prea ar unei unui ca dintre`,
  la: `et in est non ad cum ut sed qui quae quod quid quis ex ab per si nec neque aut atque ac enim autem etiam quoque nam vero tamen
    sunt esse erat erant fuit fuerunt eius eorum suo sua suum suis se sibi nos vos nobis vobis ego tu mihi tibi hic haec hoc huius ille
    illa illud ipse ipsa ipsum idem omnes omnia omnibus nihil nemo semper nunquam iam nunc tunc ubi quando quia quam quem cuius cui
    quibus eo ea id eum eam pro sine post ante inter sub super contra apud dixit inquit ait dum igitur ergo navis dux rex urbs bellum
    deus homo hominum erit sit sint esset essent me te totam totum duo tres de`,
  sv: `och att det i en på är som för av den med till inte ett om har de jag han hon men var så från vi kan när nu ut upp vid efter hade
    skulle sin sitt sina mig dig oss er dem du ni min din vår deras hans hennes någon något några ingen inget alla allt mycket mer bara
    också redan här där vad vem varför hur eller än över under mellan utan mot sedan då blev bli vara varit vill ville ska måste år dag
    två tre sade säger sa måndag detta denna dessa andra igen åt hela natten hamnen barn själv kom går litet lite morgon kväll natt`,
  da: `og at det i en på er som for af den med til ikke et om har de jeg han hun men var så fra vi kan når nu ud op ved efter havde
    skulle sin sit sine mig dig os jer dem du min din vores deres hans hendes nogen noget nogle ingen intet alle alt meget mere kun også
    allerede her der hvad hvem hvorfor hvordan eller end over under mellem uden mod siden da blev bliver være været vil ville skal må år
    dag to tre sagde siger mandag dette denne disse andre igen selv sig lige hele natten haven havnen barn børn lukket kom går lidt morgen aften nat`,
  no: `og at det i en på er som for av den med til ikke et om har de jeg han hun men var så fra vi kan når nå ut opp ved etter hadde
    skulle sin sitt sine meg deg oss dere dem du min din vår deres hans hennes noen noe ingen intet alle alt mye mer bare også allerede
    her der hva hvem hvorfor hvordan eller enn over under mellom uten mot siden da ble blir være vært vil ville skal må år dag to tre sa
    sier mandag dette denne disse andre igjen selv seg ei ikkje eg hele natta havna nøkkel barn stengt kom går litt brua morgen kveld natt`,
  fi: `ja on ei se että hän oli en ovat mutta kuin joka myös tai niin kun jos mitä mikä kuka hänen minä sinä me te he minun meidän heidän
    tämä tuo ne nämä sitä siitä siellä täällä nyt vain jo vielä aina kaikki mukaan kanssa ennen jälkeen ilman koko olla ole olen olemme
    ollut olivat eivät emme ettei sekä eli koska vaikka kuitenkin sitten sen siis kertoi sanoi sanoo vuotta vuoden vuonna päivä kaksi
    kolme hyvin enemmän asti meille minulle hänelle olisi voi saa kuten eikä kuinka missä milloin miksi kukaan mitään meitä heitä häntä`,
  et: `ja on ei see et oli ta ma sa me te nad kui ka aga mis kes oma või seda selle siis nii veel juba ainult kõik väga pärast enne ilma
    olema olnud olid pole meie teie nende tema minu sinu siin seal nüüd kuidas miks millal mitte midagi keegi kogu kuni kaks kolm aasta
    aastat päev ütles sõnul`,
  hu: `a az és hogy nem is egy van volt meg csak már de ha mint vagy el ki be le fel ez azt ezt aki ami akkor itt ott még sem se én te ő
    mi ti ők nekem neked neki nekünk minket engem téged őt minden semmi senki mindig soha nagyon túl több kell lehet lesz lett vannak
    voltak után előtt között nélkül óta alatt szerint mert pedig azonban majd most két három év éve nap mondta mondja egész hogyan hol
    mikor miért kik mit akar akart olyan ilyen egyik másik`,
  pl: `i w na z się nie do to że jest o jak po co ale od za przez dla już tak tylko jego jej ich ten ta te tego tej tym być był była było
    były są został została może czy bo gdy kiedy gdzie kto nikt nic zawsze nigdy bardzo więcej jeszcze oraz lub albo przed między bez
    pod nad przy u mnie nas nam was wam ja ty on ona my wy oni który która które których sobie swój swoje dwa dwoje trzy rok lat dzień
    powiedział powiedziała mówi według`,
  cs: `a v na se je že to s z do o jako i k za pro ale po by jsem jsou byl byla bylo byli jeho její jejich ten ta tento tato toto který
    která které kteří co kdo kde kdy proč jak když protože nebo ani už ještě jen také více velmi vždy nikdy nic nikdo nás nám vás mně
    mě mi já ty on ona my vy oni od před mezi bez pod nad při u podle dva dvě tři rok let den řekl řekla říká nebyl není příliš kdyby`,
  sk: `a v na sa je že to s z do o ako i k za pre ale po by som sú bol bola bolo boli jeho jej ich ten tá tento táto toto ktorý ktorá ktoré
    ktorí čo kto kde kedy prečo keď pretože alebo ani už ešte len tiež viac veľmi vždy nikdy nič nikto nás nám vás mňa mi ja ty on ona my
    vy oni od pred medzi bez pod nad pri u podľa dva dve tri rok rokov deň povedal povedala hovorí nebol nie príliš aj`,
  sl: `in je na v se da za so z ki ne pa po s kot tudi od do bi ali bil bila bilo bili ni iz pri o ta to te njegov njen njihov kaj kdo kje
    kdaj zakaj kako ko ker še že samo zelo več vedno nikoli nič nihče nas nam vas vam mene meni jaz ti on ona mi vi oni pred med brez pod
    nad dva dve tri leto let dan rekel rekla pravi sem smo ste če lahko`,
  hr: `i u je na se da za su od s ne a o iz do kao bi koji koja koje ili ali već još samo po te što tko gdje kada kad zašto kako nije bio
    bila bilo bili biti njegov njezin njihov ovaj ova ovo taj to ništa nitko uvijek nikad vrlo više nas nam vas vam mene meni ja ti on ona
    mi vi oni pred prije između bez pod nad pri dva dvije tri godina godine dan rekao rekla kaže sam smo ste prema nakon`,
  tr: `ve bir bu da de için ile ne çok daha gibi o ben sen biz siz onlar bizim benim onun bizi beni ki mi mı mu mü var yok değil olan
    olarak oldu olduğu olduğunu kadar sonra önce her hiç şey kim kimse nasıl neden nerede ama veya ya şu en iki üç yıl yıldır gün dedi
    diyor söyledi etti göre ancak bile artık şimdi beri diye`,
  lt: `ir yra į kad su iš bet tai kaip ne o jis ji jie jos mes jūs aš tu buvo būti per nuo iki už po prie ant be apie tik jau dar labai
    visi viskas niekas kas kur kada kodėl nes ar arba šis ši šie tas ta savo mūsų jų jo du trys metų metai diena sakė teigė pasak`,
  lv: `un ir uz ka ar no bet tas tā kā ne viņš viņa viņi mēs jūs es tu bija būt par pie pēc līdz bez pirms pret tikai jau vēl ļoti visi
    viss nekas neviens kas kur kad kāpēc jo vai šis šī šie savu mūsu viņu divi trīs gadu gadi diena teica sacīja`,
  is: `og að í á er sem það ekki við um til en með fyrir af var hann hún þeir þær þau ég þú við þið frá þegar því eða hafa hefur hafði voru
    vera verið verður eftir undir yfir milli án sinn sína mig þig okkur þá þar hér nú bara líka mjög allt allir enginn ekkert hvað hver
    hvers hvar sagði segir ár dag tveir þrír`,
  eu: `eta da ez bat zen du dira izan dute zuen baina ere hau hori hura ni zu gu haiek nire zure gure bere zer nor non noiz zergatik edo
    baino oso dena beti inoiz orain hemen hor gero arabera esan dio zuten den dela egin bi hiru urte egun`,
  cy: `y yr a ac yn i o ar am er gan gyda wedi oedd mae nid ddim ei eu fy dy ein eich ni nhw hi fe ef hwn hon hyn beth pwy ble pryd pam
    ond neu dan dros rhwng heb bob dim nawr yma yna meddai dweud dau tri blwyddyn diwrnod bod roedd`,
  ga: `agus an na is ar ag i le do go ní bhí tá a é sí siad sinn mé tú sé seo sin cad cé cá nuair ach nó gan faoi roimh idir gach aon
    anois anseo ansin dúirt deir dhá trí bliain lá raibh bhfuil nach mar ó leis`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena ada mereka kami kita dia anda adalah oleh sudah telah
    bisa atau tetapi seperti lebih sangat hanya belum setelah sebelum tanpa antara apa siapa mana kapan mengapa bagaimana kata dua tiga
    tahun hari para orang`,
  af: `die van en in is het nie om te dat vir met hy sy was op aan sal kan ook maar by hulle ons jy ek my jou haar hom wat wie waar wanneer
    hoekom hoe geen niks niemand altyd nooit al net meer baie of want omdat toe nou hier daar so dit hierdie daardie word moet wil tussen
    onder sonder sedert na twee drie jaar dag sê gesê volgens`,
};

/** Letters by which a text is told: few languages write them. */
export const LETTERS: Readonly<Record<string, string>> = {
  de: 'ßäöü',
  fr: 'àâçèéêëîïôùûœ',
  es: 'ñáéíóú',
  it: 'àèéìòù',
  pt: 'ãõáâàçéêíóôú',
  nl: 'ëïé',
  ca: 'àçèéíïòóú',
  gl: 'ñáéíóú',
  ro: 'ăâîșțşţ',
  sv: 'åäö',
  da: 'æøå',
  no: 'æøå',
  fi: 'äö',
  et: 'õäöü',
  hu: 'áéíóöőúüű',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  hr: 'čćđšž',
  tr: 'çğıöşü',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  is: 'ðþæáéíóúýö',
  cy: 'ŵŷâêô',
  ga: 'áéíóú',
};

/** How words of five letters or more end, in three letters, where that tells. */
export const ENDINGS: Readonly<Record<string, string>> = {
  en: 'ing ght ess ely lly ted ous ked her ith',
  de: 'ung ich hen ten cht eit gen sch ern tet',
  fr: 'ent eux ait ier tte ère ons ent aux eur elle ène ets rde',
  es: 'mos ión dad ado ido aba ían ron ndo nto tió ntó osa oso uela illa ejo',
  it: 'one ità nto ndo ato ito tti ano ono tto zzo ggi gli sse',
  pt: 'ado ido ida mos ção ade ram ava ndo ões nho nha ram eiro iam ões vel',
  nl: 'ijk eid sen ken gen den jes tje aar oor oon ijn aat een eur',
  ca: 'ció tat ent ava eix any ell ers tge nys',
  gl: 'mos ión ade ron aba nto eiro',
  ro: 'lor lui rii tul iei ează ilor ului ată',
  la: 'que rum bus tur unt ant ere rit sit ebat uit ium',
  sv: 'ade are ska arna gen het nde ngen',
  da: 'ede hed ske gen nde ene erne lse',
  no: 'ene het ske gen nde else nen ken sett',
  fi: 'ssa lla sta nen een aan ssä llä stä tti tty vat vät aja',
  et: 'ist ega sse eks ude vad tud nud',
  hu: 'ban ben nak nek ság ség tás tés ott ett okat val vel',
  pl: 'ego ach ych emu ość nie ała iał ków ami',
  cs: 'ého ých ost ení ina ovat ick ách ějš',
  tr: 'lar ler dan den yor mış miş nda nde',
};
