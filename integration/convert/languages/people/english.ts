import type { PeopleTable } from './person-words.ts';

/** English: words for people and bodies, from general knowledge. */
export const english: PeopleTable = {
  code: 'en',
  words: {
    particle: "ap ab ní nic ó van von de del della di da do du des la le bin ibn al el ben ten ter dos y d'",
    secondParticle: "der den dem la las los le les l'",
    capitalParticle: "le la de di da du del della van von den der el al ben d'",
    'courtesy+male': 'fr mr mister messrs master sir esq',
    'courtesy+female': 'mrs ms miss missus mistress madam madame mme mlle lady dame',
    courtesy: 'dr mx m rev revd reverend hon rt',
    'courtesy+title+male': 'monsieur señor herr signor lord father brother',
    'courtesy+title+female': 'sister señora frau signora doña',
    title: `major-gen maj-gen lt-gen lieut lieut-col lt-col brig-gen capt-gen sub-lieutenant insp supt det-sgt cmdt doctor prof professor sen senator rep representative gov governor president vice-president premier mayor judge justice secretary
      minister chancellor general gen colonel col captain capt cap'n commander cmdr lieutenant lt sergeant sgt corporal cpl private pvt major maj admiral adm
      commodore brigadier marshal marshall field-marshal sheriff constable pc dc ds di dci det detective inspector superintendent officer
      ambassador consul viceroy pope cardinal archbishop bishop dean canon deacon vicar parson curate rabbi imam sheikh ayatollah mullah
      pastor chaplain elder chairman speaker director editor chief deputy councillor councilor cllr alderman
      commissioner attorney coach manager captain-general squire baron viscount earl marquis marquess count hon honourable honorable
      justice taoiseach chair ald gunner trooper seaman wing-commander flight-lieutenant warden headmaster provost`,
    'title+male':
      'king prince duke emperor sultan tsar czar kaiser uncle friar chairman councilman congressman alderman headmaster',
    'title+female': `queen princess duchess empress countess baroness aunt auntie mother chairwoman congresswoman councilwoman headmistress
      marchioness abbess nurse`,
    'title+kin+male': 'uncle grandpa granddad grandfather papa pa dad daddy brother father',
    'title+kin+female': 'aunt auntie grandma granny grandmother mamma mama mum mummy mom mother sister',
    'title+kin': 'cousin',
    'kin+male':
      'husband son brother father grandson nephew widower stepfather stepson boyfriend fiancé son-in-law brother-in-law father-in-law dad uncle bridegroom',
    'kin+female': `wife daughter sister mother granddaughter niece widow stepmother stepdaughter girlfriend fiancée daughter-in-law
      sister-in-law mother-in-law mum mom aunt bride`,
    kin: 'friend partner colleague cousin child neighbour neighbor sibling twin spouse parent teammate classmate roommate orphan grandchild relative',
    'role+male': `man boy gentleman lad fellow guy youth spokesman businessman salesman fireman policeman postman fisherman sportsman cameraman foreman
      frontman craftsman statesman craftsman landlord actor waiter steward monk priest butler footman gamekeeper batsman ombudsman
      chairman councilman congressman assemblyman clergyman nobleman milkman ploughman boatman watchman workman seaman yachtsman headmaster host hero`,
    'role+female': `woman girl lady maid spokeswoman businesswoman saleswoman policewoman sportswoman landlady actress waitress stewardess nun
      housewife midwife ballerina heroine hostess princess chairwoman assemblywoman housekeeper housemaid nursemaid governess seamstress
      schoolgirl headmistress suffragette heiress poetess authoress mistress matron widow`,
    role: `freshman sophomore planner cio cmo vp svp evp md chairperson freshman undergraduate postgraduate researcher-in-chief commander-in-chief editor-in-chief spokesperson official aide lawyer barrister solicitor attorney advocate counsel president senator governor mayor minister secretary
      director manager chairperson chair chief doctor physician surgeon nurse paramedic teacher tutor lecturer headteacher student pupil graduate
      reporter journalist correspondent columnist broadcaster presenter anchor commentator author writer novelist poet playwright essayist
      dramatist screenwriter biographer historian critic reviewer expert analyst activist campaigner organiser organizer strategist diplomat
      officer prosecutor judge magistrate coroner investigator detective inspector source leader lawmaker legislator politician candidate
      councillor councilor backbencher mp mep msp peer owner founder co-founder cofounder entrepreneur executive ceo cfo coo cto boss employer employee worker
      labourer farmer grower baker butcher grocer brewer chef cook gardener builder carpenter joiner plumber electrician engineer architect
      designer developer programmer scientist researcher economist biologist physicist chemist mathematician astronomer geologist philosopher
      psychologist psychiatrist sociologist anthropologist archaeologist statistician inventor explorer librarian curator archivist translator
      interpreter editor publisher printer blogger vlogger influencer youtuber podcaster photographer painter artist sculptor illustrator
      cartoonist musician composer conductor pianist violinist guitarist drummer singer songwriter singer-songwriter rapper vocalist soprano tenor
      baritone dancer choreographer comedian comic entertainer filmmaker film-maker producer screenwriter star celebrity model coach trainer player
      captain striker midfielder defender goalkeeper keeper winger forward quarterback pitcher bowler golfer cyclist runner sprinter swimmer
      boxer wrestler jockey racer driver rider pilot sailor skipper soldier veteran sergeant general colonel lieutenant commander guard warden
      porter clerk cashier treasurer bursar accountant auditor banker broker trader dealer investor shareholder landowner tenant resident
      villager passenger customer shopper visitor tourist witness victim survivor suspect defendant plaintiff claimant prisoner inmate
      volunteer member delegate representative ambassador envoy consul commissioner superintendent constable sheriff marshal chancellor
      vice-chancellor dean rector principal provost professor scholar fellow vicar rector pastor bishop archbishop cardinal pope rabbi imam
      missionary evangelist theologian preacher chaplain choirmaster bandmaster organist sexton verger harbourmaster ferryman
      host moderator administrator coordinator consultant adviser advisor assistant deputy head lead specialist technician mechanic operator
      supervisor superintendent foreman contractor supplier translator courier messenger servant coachman groom shepherd miller
      blacksmith tailor shoemaker weaver miner fisher hunter trapper ranger naturalist ecologist botanist zoologist conservationist
      environmentalist meteorologist climatologist epidemiologist virologist immunologist neuroscientist oceanographer geographer linguist
      restaurateur hotelier publican barman bartender barista caterer retailer wholesaler exporter manufacturer landlord realtor
      psychotherapist therapist counsellor counselor physiotherapist dentist vet veterinarian pharmacist optician optometrist
      republican democrat conservative liberal socialist communist independent lib tory nationalist unionist whip leaker whistleblower insider
      pensioner teenager youngster toddler widow orphan millionaire billionaire philanthropist benefactor patron collector enthusiast fan
      newcomer native immigrant refugee migrant exile rebel revolutionary guerrilla hostage negotiator mediator arbitrator regulator ombudsman
      watchman gunman hitman killer murderer thief burglar smuggler pirate terrorist militant sniper hacker addict gambler tycoon magnate
      guru mogul legend winner champion medallist medalist finalist contestant competitor laureate nominee appointee successor predecessor
      chairman spokesman captain-elect president-elect`,
    group: `sons daughters citizens mothers veterans neighbours generals admirals colonels captains majors presidents judges bishops professors brothers sisters inspectors constables messrs mesdames people residents neighbours neighbors voters republicans democrats conservatives liberals socialists tories lawmakers leaders officials aides
      lawyers students pupils teachers parents children critics experts analysts activists campaigners officers police prosecutors investigators sources
      scientists researchers economists authors doctors nurses farmers workers employees staff men women boys girls families friends relatives colleagues
      villagers locals fans supporters players customers passengers witnesses victims survivors reporters journalists editors authorities authority
      firefighters paramedics detectives soldiers troops rebels militants protesters protestors demonstrators opponents opposition
      historians scholars academics organisers organizers owners managers directors councillors members ministers mps senators
      everyone everybody nobody somebody others crowd jury public media press observers insiders users commentators readers
      christians muslims jews catholics protestants hindus buddhists americans britons germans french spaniards italians russians chinese
      europeans africans indians israelis palestinians londoners`,
    modifier: `ninety forty eighty twenty sixty thirty seventy fifty eleven thirteen twelve hundred co vice county-wide inter patrol regional swedish british-born chief deputy assistant associate acting vice senior junior junr lead head principal general executive managing prime first second lady
      foreign home interior finance defence defense health education justice culture transport energy environment trade labour labor shadow
      attorney solicitor secretary under permanent private press communications marketing sales operations technical technology research
      national regional local international global state federal county city town parish district municipal royal imperial
      police fire army navy naval military air force special detective crown criminal civil human rights
      liberal democrat conservative republican democratic socialist green independent tory labour lib dem coalition opposition
      british english scottish welsh irish american canadian australian french german spanish italian dutch belgian swiss austrian russian
      ukrainian polish swedish norwegian danish finnish greek turkish israeli palestinian iranian iraqi syrian egyptian indian pakistani
      chinese japanese korean mexican brazilian argentine african european asian israeli saudi nigerian kenyan afghan
      catholic anglican methodist protestant jewish muslim christian lead veteran award-winning fellow poor dear old little young big good sweet
      study co-author author us uk u.s u.s. u.k un eu u.n`,
    surname: `hill hills wood woods lake park rivers forest mount castle hall gate marsh moor heath baker butler carpenter cook farmer fisher gardener hunter mason miller potter porter shepherd tailor weaver archer fowler parker bishop dean king
      prince pope knight marshal marshall major page judge justice constable chamberlain skinner smith clark sawyer spencer steward parson elder singer
      ranger trapper earl duke baron abbot bowler driver barber collier glover fuller forester foster harper hooper sexton slater thatcher wheeler
      bell young little small long short rich good best white black brown green gray grey day may noble sharp strong swift wild wise`,
    former: 'former ex late erstwhile previous outgoing retired onetime one-time',
    body: `department ministry university college school academy times post news journal herald tribune gazette agency committee commission
      council court party union association company corp corporation inc ltd plc llc llp group institute institution office house senate congress
      parliament assembly bank fund foundation church police army navy guardian telegraph reuters bloomberg press radio television tv magazine center
      centre society board bureau service services government republicans democrats conservatives liberals authority administration federation
      confederation cooperative co-operative co-op coalition alliance league club trust charity panel tribunal inquiry taskforce jury
      organisation organization network forum campaign movement initiative project programme program partnership consortium chamber cabinet
      secretariat directorate inspectorate ombudsman hospital clinic museum gallery library theatre theater orchestra choir company brigade
      regiment division squad team rovers united fc afc athletic wanderers
      airlines airways airport rail railways railway railroad motors foods food brewery breweries energy power electric gas water oil petroleum
      pharmaceuticals pharma technologies technology systems software solutions labs laboratories laboratory industries industrial holdings
      partners capital ventures investments insurance assurance financial finance securities logistics transport freight shipping lines
      hotels resorts restaurants stores supermarkets retail properties homes estates developments construction engineering works mills
      studios pictures films entertainment records music games media publishing publications books newspapers broadcasting communications
      telecom telecommunications wireless networks international worldwide global enterprises brands products chemicals steel mining
      weekly daily review chronicle observer independent mirror express mail sun star standard examiner dispatch inquirer ledger advertiser
      echo courier argus sentinel register monitor nation gov`,
    place: `street road avenue lane drive way square park bridge river lake sea ocean bay point island islands isle mount mountain mountains hill hills
      valley forest wood woods beach coast county district region province state states kingdom republic village town city borough north south
      east west northern southern eastern western central upper lower upon kong korea africa america europe asia britain england scotland wales
      ireland france germany spain italy russia china india canada australia london paris berlin washington chicago boston texas california florida
      mill hall tower castle palace cathedral abbey station harbour harbor quay pier dock docks farm inn hotel arms gate terrace crescent close gardens`,
    suffix:
      'mp mep msp ms am qc kc sc obe mbe cbe dbe kbe kcb kcmg frs phd md ma ba bsc jp esq dds rn jr sr junior senior ii iii iv nf',
    label: `photo photograph photographs picture pictures image images illustration figure fig table chart map caption credit chapter part act scene volume
      vol page pages section appendix note notes contents index preface introduction prologue epilogue edition copyright advertisement
      subject re date sent fwd cc read more related watch listen video audio subscribe share comments comment published updated updates
      question answer q a monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
      october november december mon tue wed thu fri sat sun christmas easter god heaven hell bible internet web email today yesterday tomorrow
      spring summer autumn winter yes no oh ah well please thank thanks hello hi hey good goodbye sorry ok okay alas`,
  },
  indefinite: ['a', 'an', 'one', 'another'],
  roleEnds: [
    'ologist',
    'woman',
    'person',
    'master',
    'mistress',
    'keeper',
    'maker',
    'worker',
    'player',
    'writer',
    'leader',
    'holder',
    'scientist',
    'officer',
    'ographer',
    'strategist',
    'owner',
  ],
  groupEnds: ['ers', 'ors', 'ists', 'ians', 'men', 'women', 'ants', 'ents', 'ees', 'ities', 'tions', 'ings'],
  femaleEnds: ['woman', 'mistress'],
};
