/** Given names of women, from the languages that have tables and those of their readers; names that are common words in one of them are left out. */
export const femaleNames = `
    ada adele agatha agnes aimée alexandra alice alicia alma amanda amelia amy ana andrea anette angela angelica angelina anita anja ann anna anne annelies annemarie annette annie antje
    antonia ariane astrid audrey aurora barbara beatrice beatriz becky belinda bella berta bertha bess beth betsy betty bianca birgit blanche brenda bridget brigitte camila camilla carla
    carmen carol carole carolina caroline catalina catarina catherine cécile cecilia céline chantal charlotte chiara chloe christa christiane christina christine cindy claire clara
    claudia clémence clotilde colette constance consuelo cora cordelia corinna corinne cornelia cristina cynthia daisy daniela danielle daphne dawn debbie deborah delia denise diana
    diane dolores dominique dora doreen doris dorothea dorothy edith edna eileen elaine eleanor elena elfriede elisa elisabeth elise elizabeth elke ella ellen elodie eloise elsa elsbeth
    elsie emilia emilie emily emma erika esmé esme esmeralda estelle esther ethel eugenia eulalia eva eve evelyn fanny fatima federica fiona flora florence frances francesca francisca
    françoise frieda gabriela gail geneviève georgia geraldine gerda gertrud gertrude gilda gillian gina ginny giorgia giovanna gisela giulia gladys gloria grace greta gretchen gudrun
    gwen gwendolen hana hannah hanna hanne harriet hazel hedwig heidi heike helen helena helene hélène helga henrietta hermine hilary hilda hildegard holly hortense ida ilse ilaria inès
    ines inge ingeborg ingrid irene iris irina irma isabel isabella isabelle ivy jacqueline jane janet janice jeanette jeanne jennifer jenny jessica jill joan joanna joanne johanna
    josefa josefina josephine joy joyce juana judith judy julia juliana julie juliet julieta juliette june jutta karen karin karla kate kathleen katharina katherine käthe kathrin kathryn
    kathy katie katja katrin katya kerstin kirsten kitty klara kristin kristina laetitia lara laura laure lauren lavinia lea leah lena leonie leonora leticia lieselotte liesbeth lilian
    lillian lilly lily linda lisa liv liz lizzie lizzy lois lola lore lorena loretta lorna lotta lotte lottie louisa louise lucia lucía lucie lucille lucinda lucrezia lucy luisa luise
    lydia mabel maddie madeleine madeline magda magdalena maggie maja mandy manuela marcella mareike margaret margarete margarita margery margherita margit margot marguerite maria maría
    marian mariana marianne marie marina marion marissa marjorie marlene marta martha martina martine mary maryam mathilde matilda maud maude maureen maxine megan meike melanie melinda
    melissa mercedes meredith mia michaela michelle mildred millicent millie mina minnie miranda miriam moira molly mona monica monika monique montserrat muriel myra myrtle nadia nadine
    nadja nan nancy naomi natalia natalie natasha nathalie nell nellie nelly nerea nicole nina nora noëlle norah norma octavia odette odile olga olive olivia ophelia ottilie pamela paola
    patience patricia patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar polly priscilla priya prudence rachel raffaella ramona raquel rebecca
    regina regine renate renée rhoda rhonda rita roberta rocío rosa rosalie rosalind rosanna rose roseanne rosemarie rosemary rosie rowena roxane ruby ruth sabina sabine sadie sally
    samantha sandra sara sarah saskia selina selma serena sharon sheila shirley sibylle sigrid silke silvia simone sofia sofie solange solène sonia sonja sophia sophie soledad stacy
    stefanie stella stephanie stéphanie sue susan susana susanna susanne susie suzanne sybil sylvia sylvie tabitha tamara tania tanja tara tatiana teresa tess tessa thelma theodora
    theresa thérèse tilda tilly tina tracy trixie trudy ulla ulrike ursula uta ute valentina valeria valérie vanessa vera verena verónica veronica veronika véronique vicky victoria viola
    violet virginia virginie viviane vivien vivienne wanda waltraud wendy wiebke wilhelmina wilma winifred ximena yolanda yvette yvonne zara zelda zoe zoé catriona marija angelika ylva
    llanos abby debra meghan megan kristine mónica clementina mariam amina aisha fatma leila layla noor yasmin nadine shirin priyanka deepika lakshmi sunita mei ying yuki akiko svetlana
    ludmila tatyana galina oksana yulia zuzana agnieszka katarzyna malgorzata ewa ilse geertje marieke anneke femke sanne janneke wilma fenna maite ainhoa nuria núria montse begoña
    macarena guadalupe lourdes inés josefa rosario conchita teodora ludovica federica alessandra elisabetta mariana luana fernanda letícia larissa juliana adriana thaís marcelle ginette
    huguette josette mireille bernadette corinne marine manon léa inès margaux apolline capucine siân sian siobhan niamh aoife fern magnolia petunia ginevra beatrix rosalia annika
    paulina mara imogen isobel ilona aaliyah abigail adaeze adela adelaide adelina adina agathe agnese agneta aida aileen ailsa aine aisling aissatou akosua alana alberta alejandra
    aleksandra alena alessia alexa alexia alina alisa alison allison althea alva alyssa amara amber ambrosine ameera amelie amira amrita anahit anastasia andreea aneta angharad anisa
    annabel annabelle anneliese annelise annemiek annis anouk anoushka anthea antonella antonina anya aoibhe apinya araceli arlene arlette armelle aslaug asma asmaa athena audra aurélie
    ava avril aya ayesha aylin ayse azadeh azra barbora basma bea belén bente bernice beryl bethan bethany betül beulah beverley birgitta birte bodil bonnie bozena briana bridie brigid
    brigitta britney britta bronwen brooke bryony caitlin calliope candace carina carlotta carly carmela carmella carolyn carrie carys cassandra cassie catrin celeste celestine celina
    chanda chantelle charlene charmaine cherie cheryl chiamaka chidinma chinwe chipo chitra chloé ciara cicely clarice clarissa claudette claudine clementine cleo colleen connie
    consolata coralie coretta cristal dagmar dagny dahlia daniella danuta darlene davina deanna debora deirdre delphine desirée devi devika dilys dimitra dina dinah donna dorota dorothée
    dorte drusilla dunja ebba edda edwina effie eilidh eira eirini ekaterina elba eleanora eleanore eleni elfrida eliana elif elin elina elinor ellinor eloisa elspeth elvira elzbieta
    emer emine emmanuelle emmeline ena enid erica erin ermintrude ernestine estella etta eugenie eunice evangeline evelina evita faiza farah farida farzana fatemeh fatimah fatou
    fatoumata faye felicia felicity fenella fidelma fien filomena finola floriane francine frankie freda freja freya frida gabriella gabrielle gaia gaynor gemma georgina germaine gertie
    giada gianna gisele giselle glenda glenys glynis golda grainne greer greet gretel grethe griselda gráinne gulnara gunilla gwendolyn gwyneth hafsa haifa hala haleh halima hanan haruka
    harumi hatice hattie hayley heather hedda heide heidrun heleen heloise henrike hephzibah hermione hester hetty hien hilde hildur hiromi honora huda hyacinth ianthe ifeoma imani
    imelda inga ingunn inna ioana ione iphigenia irena irmgard isha ishani isla ismene itziar ivana ivanka ivonne iwona izabela jacinta jacqui jade jadwiga jamila jana janelle janette
    janine jasmin jasmine jasna jaya jayne jeanie jeannette jelena jemima jenna jennie jessie jette jitka joana joanie jocasta jocelyn jodie jody johanne jolanda jolanta jolene jorunn
    josefine josephina josie jovana juanita judit jule julianne jumoke justina justine justyna jytte kaja kajsa kamala kamila karima karina karine karoline kasia katarina katerina katia
    katinka katrien katrina kavita kayla keiko keisha kelsey kendra kerry khadija khadijah kiara kiera kimberley kimberly kira kirsti kirsty klaudia komal konstanze krystyna kumiko kylie
    laila lakisha lana latifa latisha latoya leandra leanne leela leigha leilani lene leni lenka lenore leocadia leontine lettice letty lidia lieke liesl lila liliana lilias lilith
    lillie lin lina linnea linnéa lisbeth liselotte lisette lissa livia ljubica loes lolita loredana lorelei lorene loreto lorrie louella lubna lucette luciana lucile ludmilla luella
    lupe lupita lyn lynda lynette lynne lyudmila maddalena madge mae maeve magali magalie mahalia maike mairead mairi maisie makeda malala malika malin mallory malvina mamie mandisa
    maral marcela marcia marcie maren margareta margaretha margarethe margie margo margret margriet mariah mariama mariame mariann marianna mariella marietta marijke marika mariko
    marilena marilyn maris marisol marita marja marla marlena marlies marlis marnie marsha martyna marwa marzena masako matilde mattie mavis maya mayumi meena meera megumi mehwish melba
    melina meltem mena merle merrill meryem meryl mette michiko mieke mihaela miho mikaela mila milagros milena milica mimi minna mira mireia mirela mirjam mirka misaki mitsuko mitzi
    mollie morag morgana morwenna mridula muna myfanwy mylène myrna máiréad nabila nada nadezhda nadira nadège nahid naima najla najwa nanette nanna naoko narges nasreen nasrin natacha
    natalija nataliya natascha nayeli nazanin neema neha nena nerys nevena ngozi nia nichola nicolette nida nigella nikki nilufar nimmi nirmala nisha nita nkechi noemi noemí nolwenn
    noreen nour nuala nura nyasha oana odalys ofelia olena olha oluchi omolara oona oonagh oriana oriel orla orlagh orna orsolya ottoline padma pallavi paloma pam pamina parisa parvati
    pascale patrizia patsy patti pauletta pelagia perpetua persis petronella petula philomena phyllida pia pippa piroska poonam preeti prisca priti prunella queenie rabia rachael rachele
    radha radhika rae raewyn rahel raina raisa rajni rania ranjana rashida raymonde razia rebekah regula reiko rekha renata renske reyhan rhea rhian rhiannon rhona ria rika rikke risa
    ritu riya robyn rochelle roisin rolanda romy ronja rosalba rosalía rosaria rosaura roselyn rosetta rosheen roshni rosina rosita roslyn rosy roxanne roya rubina rukhsana rukmini
    ruthie rym róisín sabah sabiha sabrina sachiko sadia safiya sahar saida sakina sakura salma salome samia samira sana sanaa sanchia sandhya sangeeta sania saoirse saori sapna sarai
    sarita saroja scarlett selda selena selin sevgi sevim seyma shabana shadi shaista shakira shamima shana shanice shanti shari sharmila sharron shauna shazia sheena shelley shelly
    sherry sheryl shira shiva shona shreya shukria sibel sidonie sigourney silja silje simona simran sindy sinead sinéad siri sirpa sissel siti smita sneha snezana sofía solveig sona
    soraya stacey stefania steffi stephania sukie sultana suman sumitra sunniva suri susannah sushma suzanna suzette svea swati sybille sylvaine sylvana sylwia synnøve sławomira tabea
    tahira takako talia talitha tallulah tamar tamika tamiko tamsin tandi tanisha tanya tarja tasneem tatjana terri tetyana thandi thandiwe thea theda thekla thora thuy tia tiana tiffany
    tiina tikva timea tineke tinuke tirza tonia tonje topsy tove tracey treena tricia trine trish trisha trixi trude truus tsitsi tuva twyla urmila ursel usha vaishali valda vandana
    vanya varsha veerle velma verity verna vesna vibeke vigdís vijaya viktoria viktoriya vilma violeta violette virna viveca viveka vlasta wafa wairimu wangari whitney wietske wilhelmine
    willa willemijn winnie winona wisława xenia xiomara yaa yael yana yara yasemin yasmeen yasmina yelena yetunde yevgenia yoko yolande yoshiko zahida zahra zainab zakia zandra zarina
    zaynab zehra zeinab zelma zena zenobia zeynep zhanna zita ziva zofia zohra zora zosia zoë zsuzsa zsófia zuleika zuzanna`;
