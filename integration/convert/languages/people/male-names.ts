/** Given names of men; see `femaleNames`. */
export const maleNames = `
    art piet kees henk wouter hendrick cornelis gerrit evert aaron abel abraham achim adam adolf adrian adriano al alan alasdair albert alberto albrecht aldo alec alejandro alessandro
    alex alexander alexandre alfie alfons alfonso alfred alfredo alistair allan allen alois alonso álvaro amos anatole anders andré andreas andrés andrew andy angelo angus anthony anton
    antoine antonio antónio archibald archie ari aristide armand armando arno arnaud arnold arthur arturo august augusto augustus aurélien austin axel baptiste barney barry bart basil
    bastian ben benedikt benedict benito benjamin benoît bernard bernardo bernd bernhard bernie bert bertram bertrand bill billy björn bob bobby boris brad brandon brendan brett brian
    bruce bruno bryan burkhard caleb carl carlo carlos carsten cecil cédric cesare césar charles charlie chester chris christian christoph christophe christopher claude claudio claus
    clemens clement clifford clive clyde colin colm conrad constantin cornelius craig curt curtis cyril damian damien dan daniel daniele danny dario dave david davide dean denis dennis
    derek dermot desmond detlef dick didier diego dieter dietmar dietrich dirk dmitri dominic domingo don donald douglas drew duarte duncan dwight eamon eberhard eckhard ed eddie edgar
    edmond edmund édouard eduard eduardo edward edwin egon elias elijah elliott ellis elmar émile emil emile emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst
    erwin esteban étienne eugen eugene eugène ewan ezra fabian fabio fabrice fabrizio federico felipe felix félix ferdinand fermín fernando filippo fitz florian floyd francesco francis
    francisco franck franco françois frank franklin franz fred freddy frédéric frederic frederick fredrik friedhelm friedrich fritz gabriel gareth gary gaston gavin gene geert geoff
    geoffrey george georg georges gerald gérard gerard gerd gerhard gerry gert giacomo gianni gil gilbert gilles gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gordon
    graham grant greg gregor gregory guido guillaume guillermo günter günther gus gustav gustave guy hal hamish hannes hans hans-jürgen harald harold harry hartmut harvey hector heiko
    heiner heinrich heinz helge helmut hendrik henk henri henry herbert herman hermann hernán holger horace horst howard hubert hugh hugo humphrey ian ignacio igor ingo ira isaac ismael
    ivan iván jack jacob jacques jaime jake jakob james jamie jan jared jasper javier jean-luc jean-marie jean-pierre jed jef jeff jeffrey jem jens jeremiah jeremy jérôme jerome jerry
    jim jimmy jo joachim joão joaquim joaquín jochen joe joel joey johan johann johannes john johnny jonas jonathan jörg jorge josef josé joseph josh joshua jost juan jules julian julien
    julio julius jürgen justin karl karl-heinz kaspar keith ken kenneth kevin kilian klaus knut konrad konstantin kurt lance lars larry laurence laurent lawrence leo leon léon leonard
    leonardo leonhard leopold leroy leslie lester lew lewis liam lionel lloyd lorenzo lothar lou louis luc luca lucas lucien ludovic ludwig luigi luis luís luiz lukas luke luther lutz
    magnus malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus mario mark markus marshall martin marvin massimo mateo mathias mathieu matt matteo matthew matthias
    matthieu maurice mauricio maurizio max maximilian maxime mehmet melvin michael michal michel miguel mick mike mikhail milan miles milton mitch mohamed mohammed moritz morris moses
    muhammad murray nathan nathaniel ned neil neville nick nicholas nicolas nicolás nigel nikolai nils noah noel norbert norman oleg oliver olivier omar orlando oscar oskar osvaldo
    oswald otis otto owen pablo paolo pascal pat patricio patrick paul paulo pavel pedro pepe percy peter pete phil philip philipp philippe pierre pietro quentin rafael rainer ralf ralph
    ramón randolph randy raoul raphaël raúl ray raymond reginald reinhard reinhold rémi rené reuben rex ricardo riccardo richard rick ricky roald rob robert roberto rod roderick rodney
    rodolfo rodrigo roger rogelio roland rolf roman ron ronald ronnie rory ross roy rubén rudi rudolf rudolph rufus rui rupert russell ryan sam sammy samuel sancho santiago sascha scott
    sean sebastian sébastien sepp serge sergei sergio seth shane sid sidney siegfried sigmund silas silvio simon spencer stan stanley stefan stefano steffen stephan stéphane stephen
    steve steven stewart stuart sven sylvain sylvester ted terence terry theo theodor theodore thibault thierry thomas thorsten thomás tiago till tim timothy tino tobias todd tom tomás
    tommy tony torsten travis trevor tristan tyler ulf ulrich ulysses umberto uwe valentin vernon victor víctor viktor vincent vincenzo vinzenz virgil vladimir volker wallace walter
    warren wayne werner wesley wilbur wilfred wilfried wilhelm will willi william willie willy wim winston wolf wolfgang woodrow xavier yannick yves yvan zacharias zachary zoltan
    augustin georgios robbie roddy jaap nikolay nikolai jimmie vicente georgie archibald algernon percival reggie bertie freddie teddy dickie toby dougal angus callum ewan fraser gavin
    lachlan rhys iestyn owain nat ned sim ab abner ezekiel josiah jedediah obadiah hiram silas amory bartholomew cuthbert ethelbert wilbur orville elmer homer virgil cletus earl wladimir
    wolodymyr volodymyr mikhail alexei aleksei andrei yuri dmitri pavel pyotr ivan igor boris vasily sergei anatoly bogdan zbigniew krzysztof wojciech tomasz jerzy janusz marek piotr
    jaroslav miroslav václav milos zoran dragan goran slobodan ante luka hiroshi kenji takeshi akira wei jian ming kwok rajesh rahul amit vijay arvind ravi suresh ramesh anil narendra
    imran bilal usman tariq khalid yasser bashar mahmoud ismaïl mamadou ousmane abdoulaye cheikh ibrahima kofi kwasi chinua emeka olusegun thabo jacob cyril moussa idrissa vitaly gunther
    torben jesper anders lars mats göran ola bjarne henning mogens pekka jukka matti timo teemu sepp alois xaver korbinian vicco ingolf ortwin eckart bernt wim joop cees kees gijs ruud
    dirk jeroen maarten wouter bram rutger pim ard siegbert nacho paco pepe curro chema iker unai aitor mikel josu gorka xabi jordi oriol pau arnau gerard ferran xavi marcelino evaristo
    eusebio anselmo gumersindo hilario fructuoso nico tunde kwame raj sanjay arjun ahmed ali hassan hussein ibrahim ismail mustafa osman abdullah karim omar youssef nuno joris pieter
    klaas jeroen sander bas maarten thijs arjen sjoerd dries koen lennart emilian declan cormac fergus eoin padraig rhys huw gethin silvester yusuf dmitry sergey aleksandr geoffroy gaël
    loïc aart abdallah abdel abdelkader abdi abdou abdul abdulaziz abdullahi abdur abe abhishek abiodun ade adebayo adel adem adewale adil adnan adrien agostino agustín ahmad ahmet aidan
    aiden ainsley ajay akash akbar akin akinwumi akram alaa alain alaric albin alden aldous alek aleksandar aleksander aleksi alessio alexandros alexandru alexey alexis aleš alf alfonse
    alistaire allister aloysius alvin alwyn amadou amar ambrose amin amir amitabh ammar amr anand anatol andrej andrey andris andrzej aneurin anish ansel anselm ansgar antal antoni
    antonis antonín anwar apostolos aravind arend ariel arif aris arkady arlo armin arnaldo arne arran arron arsène artem arthurs artur artyom arun arvid asad asaf asger ashok ashraf
    asif aslan asmund athanasios atif attila auberon augustine augustín aurelio avi avraham ayman aymeric ayub aziz babak badr baldev baltasar balthazar bao barack barnabas barnaby
    bartosz bashir baz bela benedetto benicio benjamín benno benny beppe berat bernat berthold bertil bevan birger björk bjørn blaise blaž boniface brendon brice bror bryn burak byron
    béla caden caius calum calvin carey carwyn caspar casper caspian cassius cem cemal chaim chandan charley chas chauncey chidi chijioke chinedu christer christiaan christos chuck
    chukwuemeka cian ciaran ciarán cillian clarence claud claudius cledwyn clem cliff clint clinton clovis cody colby connor conor constantine corentin corey corin cornell corrado cosimo
    cosmo costas crispin cristian cristiano cristóbal cyprian cyrus dafydd dagfinn dai daisuke damir damon dandan danil danilo dara daragh darcy daren dariush dariusz darko darragh
    darrell darren darryl daryl dashiell davey davi davor davud dawid dawit dax debashish deepak demba demetrios demetrius denzel denzil derrick desh dev devin dewey dhruv diarmuid
    dieudonné dilip dimitar dimitri dimitrios dimitris dinesh dino dion djibril dmytro dobromir domenico dominik donal donny dorian doug drago dustin dušan dwayne dylan eamonn ebenezer
    edd eddy edgardo edvard edvin edwardo efe efraim efrem egbert egil einar eirik eivind elbert eli eliseo elmo elton elvis elwood elwyn emanuel emeric emiliano emin emir emlyn emre
    emrys endre engelbert enoch enos enver ephraim ercan erdem erdoğan erkan erkki erling ernie errol esa esau ethan euan eugenio eunan eustace evan evander everard evgeny ewald ezequiel
    ezio fahad fahd faisal faizal fareed farhad farid farouk farrukh faruk fausto federigo femi fenton ferdinando ferenc fergal fernand ferruccio feyisa fielding filip filipe finbar
    fingal finlay finn finnian fintan flavio flavius francesc frederico fredric freek friedemann frode fumio fyodor gabor gaetano galen gamal ganesh garfield garth gaspar gaspard gavino
    gavrilo gaylord geir gennady gennaro geno georgi georgiy geraint gerardo gereon germán gernot geronimo gerrard gershon gerwyn ghassan gid gideon gilberto giles gireesh giri girish
    girolamo giuliano gleb glyn gordan gottfried graeme gregorio grigor grigory grzegorz guglielmo gui guram gustaf gustavo gwilym gwyn gyorgy györgy gábor habib hadi hafiz hakan hakeem
    hakim halil hamid hamza hank hansjörg hari haris harish haroon haroun haruki harun hasan hashim heber hedley henrik herbie herschel hervé hesham hideo hilmar hiro hisham hjalmar
    horatio hosea hossam hossein hristo hughie huib humbert humberto hussain hyacinthe hyman håkon héctor iago iain idris ieuan ifor ignace ignatius ignaz ike ikechukwu ilan ilhan ilias
    ilija ilya imad imre indra ingmar ingvar innes ioan ioannis iraj irfan irvin isa isaiah isak isham ishmael isidor isidore isidro islam istván ivar ives ivo ivor iwan izaak izzy jacek
    jacinto jacopo jad jafar jagdish jago jahangir jai jair jakub jalal jamal jamil janez janis jannes jannik janos jarek jarred jarrod jason javad javed jaxon jay jayden jayesh
    jean-claude jean-marc jean-paul jeb jedidiah jeffery jermaine jesús jethro jitendra jiří jock joep johnnie jolyon jon jonah jonathon jonny joost jorgen jos joschka josip jostein
    jovan jozef jubal judah judson junaid jussi justus jános jérémie józef jørgen kaan kabir kadir kai kaleb kamal kamil kamran kane kareem karel karol karsten kasim kasper kaveh
    kazimierz kazuo keanu keir kelvin kemal kenan kennedy kenny kenta kenzo keshav kester khaled khalil kian kieran kieron killian kiran kirill kit kjell klemens knud kobe kojo
    konstantinos kostas kris krishna krister kristian kristjan kristof kristoffer kuldeep kwabena kwadwo kwaku kyle kyriakos ladislav lajos lakshman lamar lamin lancelot lasse laszlo
    latif laurens laurie lazar lazarus leander leandro leif lemuel len lennie lenny leofric leonid leonidas leopoldo lev levi lex linus lisandro ljubomir llewellyn lonnie lorcan lorenz
    louie lubomir lucian luciano lucius ludo ludovico ludvig lukasz lászló madhav mahdi maher mahesh mahmood mahmud maik majid malachi malachy malik mandla manish manny manoj mansoor
    mansour marcello marcio mariano marijn marin marius marko marlon marten martijn marty marwan massimiliano masud mateus mateusz mathew mathis matias matija mato mattia mauritz mauro
    maxim maximiliano mazen mehdi mehmed melvyn menno mervyn mesut micah michail michał michiel mickey mihai mihail mikael mikkel mikko miklos miklós milo miloš mircea miro moe mohammad
    mohan mohsen moise moises moisés monty mordecai morten moshe mostafa mourad moustapha mubarak muhammed mukesh munir murad murat murdo musa mykola myles nabeel nabil nadim naim najib
    nandan narayan nariman naseem nasir nasser nate nathanael naveed navid nayef nazir neal neel nemanja niall nicodemus nicolae nicolai nicolò niels nikhil niklas niko nikola nikolaj
    nikolaos nikolas nikolaus nikos nima nitin nolan noriyuki obed obi octavio oddvar oisín okan olaf olav ole oleh oleksandr oleksiy olof olu oluwaseun omer onur orhan orson osama osamu
    ossie oswaldo oswin othmar oystein ozan pacho paddy palle pancho panos parvez pasquale patryk paulino paulus pavlo pavol paweł pelle peregrine perry petr petros petrus petteri
    phillip phineas pierluigi piero piers placido porfirio prabhu pradeep prakash pranav prasad prem przemysław pál qasim quincy quintin rabindra rachid radek radhakrishnan radim
    radoslav radu rafa rafał raffaele rafferty rafi rafik raghav raghu rahim raif raimund rajan rajeev rajinder rajiv raju rakesh raman rami ramiro randal ranjit rashad rashid rasmus
    ravindra raymundo reg reinier reinout renato renaud reuven reza rhett rhodri rico rik rishi ritchie rocco roel rogerio rohan rohit rolando rollo romain romeo romesh ronaldo ronan
    roscoe ruaridh rudy rune rustam ryszard régis saad sacha sachin sadiq saeed safwan sajid sakari salah salim salman salvatore sameer sami samir samson samuele sandeep sandro sanjeev
    santino santosh saul savvas saúl seamus sebastián selim semyon sergej serhiy severin seydou seymour seán shahid shakeel shamus shankar sharif shaukat shaun shawn shay shigeru shinji
    shinzo shiv shlomo shmuel shyam sigismund sigurd simeon sinan sivan slavko somchai sotiris spiro spiros srinivas stanislas stanislav stanisław stavros stefanos sten stepan stig stijn
    struan sudhir sufyan suleiman suliman sumit sunil suraj svein svend sverre syd sándor séamus søren sławomir tad tadashi tadeusz tahir takashi tamás tancredi tanel tanguy tapio taro
    tarquin tarun tatsuya terje terrance terrell terrence tevita thaddeus thanos theodoros thiago thorbjörn thorstein théo théodore tiberius tibor tilman timur titus tobin tomaž tommaso
    tomáš tore torvald tristram troels trond trygve tuan turlough tyrone ulises umair umar uriah uriel urs vadim vaibhav valdemar valentino valentín valerio valery vasco vasil vasile
    venkat vic vidar vidkun vikram vilhelm ville vinay vince vincente vinnie vinod virgilio vishal vishnu vito vittorio vivek vlad vladislav vojtěch waldemar waleed walid wally walt
    walther wasim waylon wenceslas wes wessel wilbert wilf wilfrid wilhelmus willem wilmer winfried witold wolfram woody wyatt wyn xander yaakov yahya yannis yaser yasin yehuda yevgeny
    yiannis yitzhak yoav yochanan yohannes yonas yosef youri yousef youssouf yuji yukio yunus yuriy yvon zac zach zachariah zack zafar zaheer zahid zain zakir zander zane zdeněk zebedee
    zeke zeki zelig zeljko zhiwei zia zoltán zubair zvi łukasz`;
