import type { PersonWords } from './person-words.ts';

/**
 * The commonest given names of the languages that have tables. They say weakly whether somebody is a woman or a man: what a text says of its
 * people wins. Names that both have say nothing of it.
 */
export const givenNames: PersonWords = {
  'given+female': `ada adele agatha agnes aimée alexandra alice alicia alma amanda amelia amy ana andrea anette angela angelica angelina anita anja ann anna
    anne annelies annemarie annette annie antje antonia ariane astrid audrey aurora barbara beatrice beatriz becky belinda bella berta bertha bess beth betsy
    betty bianca birgit blanche brenda bridget brigitte camila camilla carla carmen carol carole carolina caroline catalina catarina catherine cécile cecilia
    céline chantal charlotte chiara chloe christa christiane christina christine cindy claire clara claudia clémence clotilde colette constance consuelo cora cordelia
    corinna corinne cornelia cristina cynthia daisy daniela danielle daphne dawn debbie deborah delia denise diana diane dolores dominique dora doreen doris
    dorothea dorothy edith edna eileen elaine eleanor elena elfriede elisa elisabeth elise elizabeth elke ella ellen elodie eloise elsa elsbeth elsie emilia emilie
    emily emma erika esmé esme esmeralda estelle esther ethel eugenia eulalia eva eve evelyn fanny fatima federica fiona flora florence frances francesca francisca françoise
    frieda gabriela gail geneviève georgia geraldine gerda gertrud gertrude gilda gillian gina ginny giorgia giovanna gisela giulia gladys gloria grace greta gretchen gudrun
    gwen gwendolen hana hannah hanna hanne harriet hazel hedwig heidi heike helen helena helene hélène helga henrietta hermine hilary hilda hildegard holly hortense ida ilse ilaria inès
    ines inge ingeborg ingrid irene iris irina irma isabel isabella isabelle ivy jacqueline jane janet janice jeanette jeanne jennifer jenny jessica jill joan joanna
    joanne johanna josefa josefina josephine joy joyce juana judith judy julia juliana julie juliet julieta juliette june jutta karen karin karla kate kathleen katharina katherine
    käthe kathrin kathryn kathy katie katja katrin katya kerstin kirsten kitty klara kristin kristina laetitia lara laura laure lauren lavinia lea leah lena leonie leonora leticia lieselotte liesbeth
    lilian lillian lilly lily linda lisa liv liz lizzie lizzy lois lola lore lorena loretta lorna lotta lotte lottie louisa louise lucia lucía lucie lucille lucinda lucrezia lucy luisa luise lydia mabel
    maddie madeleine madeline magda magdalena maggie maja mandy manuela marcella mareike margaret margarete margarita margery margherita margit margot marguerite maria maría marian mariana marianne marie
    marina marion marissa marjorie marlene marta martha martina martine mary maryam mathilde matilda maud maude maureen maxine megan meike melanie melinda melissa mercedes meredith mia michaela
    michelle mildred millicent millie mina minnie miranda miriam moira molly mona monica monika monique montserrat muriel myra myrtle nadia nadine nadja nan nancy naomi natalia
    natalie natasha nathalie nell nellie nelly nerea nicole nina nora noëlle norah norma octavia odette odile olga olive olivia ophelia ottilie pamela paola patience patricia patty paula paulette
    pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly priscilla priya prudence rachel raffaella ramona raquel rebecca regina regine renate renée rhoda rhonda rita
    roberta rocío rosa rosalie rosalind rosanna rose roseanne rosemarie rosemary rosie rowena roxane ruby ruth sabina sabine sadie sally samantha sandra sara sarah saskia selina selma serena sharon sheila
    shirley sibylle sigrid silke silvia simone sofia sofie solange solène sonia sonja sophia sophie soledad stacy stefanie stella stephanie stéphanie sue susan susana susanna susanne susie suzanne sybil sylvia
    sylvie tabitha tamara tania tanja tara tatiana teresa tess tessa thelma theodora theresa thérèse tilda tilly tina tracy trixie trudy ulla ulrike ursula uta ute valentina valeria valérie
    vanessa vera verena verónica veronica veronika véronique vicky victoria viola violet virginia virginie viviane vivien vivienne wanda waltraud wendy wiebke wilhelmina wilma winifred ximena yolanda yvette yvonne zara zelda
    zoe zoé catriona marija angelika ylva llanos abby debra meghan megan kristine mónica clementina mariam amina aisha fatma leila layla noor yasmin nadine shirin priyanka deepika lakshmi sunita mei ying yuki akiko svetlana ludmila tatyana galina oksana yulia zuzana agnieszka katarzyna malgorzata ewa ilse geertje marieke anneke femke sanne janneke wilma fenna maite ainhoa nuria núria montse begoña macarena guadalupe lourdes inés josefa rosario conchita teodora ludovica federica alessandra elisabetta mariana luana fernanda letícia larissa juliana adriana thaís marcelle ginette huguette josette mireille bernadette corinne marine manon léa inès margaux apolline capucine siân sian siobhan niamh aoife fern magnolia petunia ginevra beatrix rosalia annika paulina mara imogen isobel ilona`,
  'given+male': `art piet kees henk wouter hendrick cornelis gerrit evert aaron abel abraham achim adam adolf adrian adriano al alan alasdair albert alberto albrecht aldo alec alejandro alessandro alex alexander alexandre alfie alfons
    alfonso alfred alfredo alistair allan allen alois alonso álvaro amos anatole anders andré andreas andrés andrew andy angelo angus anthony anton antoine antonio antónio archibald archie ari aristide armand armando arno arnaud
    arnold arthur arturo august augusto augustus aurélien austin axel baptiste barney barry bart basil bastian ben benedikt benedict benito benjamin benoît bernard bernardo
    bernd bernhard bernie bert bertram bertrand bill billy björn bob bobby boris brad brandon brendan brett brian bruce bruno bryan burkhard caleb carl carlo carlos carsten cecil
    cédric cesare césar charles charlie chester chris christian christoph christophe christopher claude claudio claus clemens clement clifford clive clyde colin colm conrad constantin cornelius craig
    curt curtis cyril damian damien dan daniel daniele danny dario dave david davide dean denis dennis derek dermot desmond detlef dick didier diego dieter dietmar dietrich dirk dmitri dominic domingo
    don donald douglas drew duarte duncan dwight eamon eberhard eckhard ed eddie edgar edmond edmund édouard eduard eduardo edward edwin egon elias elijah elliott ellis elmar émile emil emile emilio emmanuel
    enrico enrique enzo eric erich erik ernest ernesto ernst erwin esteban étienne eugen eugene eugène ewan ezra fabian fabio fabrice fabrizio federico felipe felix félix ferdinand fermín
    fernando filippo fitz florian floyd francesco francis francisco franck franco françois frank franklin franz fred freddy frédéric frederic frederick fredrik friedhelm friedrich fritz gabriel gareth gary
    gaston gavin gene geert geoff geoffrey george georg georges gerald gérard gerard gerd gerhard gerry gert giacomo gianni gil gilbert gilles gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gordon
    graham grant greg gregor gregory guido guillaume guillermo günter günther gus gustav gustave guy hal hamish hannes hans hans-jürgen harald harold harry hartmut harvey hector heiko heiner heinrich heinz helge
    helmut hendrik henk henri henry herbert herman hermann hernán holger horace horst howard hubert hugh hugo humphrey ian ignacio igor ingo ira isaac ismael ivan iván jack jacob jacques jaime jake jakob
    james jamie jan jared jasper javier jean-luc jean-marie jean-pierre jed jef jeff jeffrey jem jens jeremiah jeremy jérôme jerome jerry jim jimmy jo joachim joão joaquim joaquín jochen joe joel joey johan johann johannes john johnny
    jonas jonathan jörg jorge josef josé joseph josh joshua jost juan jules julian julien julio julius jürgen justin karl karl-heinz kaspar keith ken kenneth kevin kilian klaus knut konrad
    konstantin kurt lance lars larry laurence laurent lawrence leo leon léon leonard leonardo leonhard leopold leroy leslie lester lew lewis liam lionel lloyd lorenzo lothar lou louis luc luca lucas lucien ludovic
    ludwig luigi luis luís luiz lukas luke luther lutz magnus malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus mario mark markus marshall martin marvin massimo mateo mathias mathieu matt matteo
    matthew matthias matthieu maurice mauricio maurizio max maximilian maxime mehmet melvin michael michal michel miguel mick mike mikhail milan miles milton mitch mohamed mohammed moritz morris moses muhammad murray
    nathan nathaniel ned neil neville nick nicholas nicolas nicolás nigel nikolai nils noah noel norbert norman oleg oliver olivier omar orlando oscar oskar osvaldo oswald otis otto owen pablo paolo pascal pat patricio
    patrick paul paulo pavel pedro pepe percy peter pete phil philip philipp philippe pierre pietro quentin rafael rainer ralf ralph ramón randolph randy raoul raphaël raúl ray raymond reginald reinhard reinhold rémi
    rené reuben rex ricardo riccardo richard rick ricky roald rob robert roberto rod roderick rodney rodolfo rodrigo roger rogelio roland rolf roman ron ronald ronnie rory ross roy rubén rudi rudolf rudolph rufus rui rupert
    russell ryan sam sammy samuel sancho santiago sascha scott sean sebastian sébastien sepp serge sergei sergio seth shane sid sidney siegfried sigmund silas silvio simon spencer stan stanley stefan stefano steffen stephan stéphane
    stephen steve steven stewart stuart sven sylvain sylvester ted terence terry theo theodor theodore thibault thierry thomas thorsten thomás tiago till tim timothy tino tobias todd tom tomás tommy tony torsten travis trevor tristan tyler
    ulf ulrich ulysses umberto uwe valentin vernon victor víctor viktor vincent vincenzo vinzenz virgil vladimir volker wallace walter warren wayne werner wesley wilbur wilfred wilfried wilhelm will willi william willie willy wim
    winston wolf wolfgang woodrow xavier yannick yves yvan zacharias zachary zoltan augustin georgios robbie roddy jaap nikolay nikolai jimmie vicente georgie archibald algernon percival reggie bertie freddie teddy dickie toby dougal angus callum ewan fraser gavin lachlan rhys iestyn owain nat ned sim ab abner ezekiel josiah jedediah obadiah hiram silas amory bartholomew cuthbert ethelbert wilbur orville elmer homer virgil cletus earl wladimir wolodymyr volodymyr mikhail alexei aleksei andrei yuri dmitri pavel pyotr ivan igor boris vasily sergei anatoly bogdan zbigniew krzysztof wojciech tomasz jerzy janusz marek piotr jaroslav miroslav václav milos zoran dragan goran slobodan ante luka hiroshi kenji takeshi akira wei jian ming kwok rajesh rahul amit vijay arvind ravi suresh ramesh anil narendra imran bilal usman tariq khalid yasser bashar mahmoud ismaïl mamadou ousmane abdoulaye cheikh ibrahima kofi kwasi chinua emeka olusegun thabo jacob cyril moussa idrissa vitaly gunther torben jesper anders lars mats göran ola bjarne henning mogens pekka jukka matti timo teemu sepp alois xaver korbinian vicco ingolf ortwin eckart bernt wim joop cees kees gijs ruud dirk jeroen maarten wouter bram rutger pim ard siegbert nacho paco pepe curro chema iker unai aitor mikel josu gorka xabi jordi oriol pau arnau gerard ferran xavi marcelino evaristo eusebio anselmo gumersindo hilario fructuoso nico tunde kwame raj sanjay arjun ahmed ali hassan hussein ibrahim ismail mustafa osman abdullah karim omar youssef nuno joris pieter klaas
    jeroen sander bas maarten thijs arjen sjoerd dries koen lennart emilian declan cormac fergus eoin padraig rhys huw gethin silvester yusuf dmitry sergey aleksandr geoffroy gaël loïc`,
  given: `ashley beverly cameron casey chris claude dana dominique drew francis gene jackie jan jean jesse jo jordan kelly kim lee leigh lindsay lynn marion maxime
    michele morgan nikita pat robin sandy sasha sascha shannon sydney taylor tracy vivian alex andrea camille nicola simone gabriele`,
};

/** Where a language's people have the other sex by a name, or no one sex. */
export const italianNames: PersonWords = {
  'given+male': 'andrea nicola simone gabriele michele luca mattia elia',
};
export const frenchNames: PersonWords = {
  'given+male': 'jean claude michel maxime jacky pascal gaël joël noël emile',
  'given+female': 'andrée joëlle noëlle michèle danièle renée simone',
};
export const germanNames: PersonWords = {
  'given+male': 'jan toni kay kai marian',
  'given+female': 'andrea simone gabriele nicola hilary kirsten',
};
export const spanishNames: PersonWords = {
  'given+male': 'josé jesús ángel',
  'given+female': 'maría carmen rosario consuelo pilar dolores guadalupe',
};
