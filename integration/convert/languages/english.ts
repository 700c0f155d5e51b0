import type { LanguageTable } from './language.ts';

/** English. Verbs are those that newspapers and novels put next to a quotation; word counts of PolNeAR's training part chose among them. */
export const english: LanguageTable = {
  code: 'en',
  words: {
    saying: `said says say wrote writes write added adds add asked asks ask told tells tell noted notes argued argues argue
      explained explains replied replies answered answers responded responds continued continues concluded concludes
      announced announces declared declares stated states insisted insists insist warned warns warn tweeted tweets posted
      reported reports report claimed claims claim acknowledged acknowledges admitted admits suggested suggests suggest
      observed observes remarked remarks commented comments stressed stresses emphasized emphasizes reiterated reiterates
      recalled recalls joked jokes quipped quips quoted quotes mentioned mentions denied denies confirmed confirms complained
      complains predicted predicts promised promises vowed vows pledged pledges urged urges conceded concedes asserted asserts
      alleged alleges contended contends countered counters demanded demands exclaimed cried cries shouted shouts whispered
      whispers muttered murmured mumbled growled groaned sighed laughed gasped sobbed yelled screamed shrieked snapped
      retorted rejoined returned inquired enquired begged pleaded protested objected interrupted interjected repeated ejaculated
      called calls call described describes testified testifies boasted bragged lamented mused pointed points opined
      cautioned advised proposed proposes maintained maintains revealed reveals cited cites chimed drawled faltered
      stammered hissed roared bellowed thundered croaked echoed agreed resumed pursued persisted ventured volunteered
      read reads recounted relayed accused accuses criticized criticised denounced praised mocked blasted
      proclaimed signaled indicated indicates reasoned pronounced assured assures informed informs deadpanned gushed
      hinted guessed wondered wonders went put puts disclosed elaborated clarified theorized summed
      confided confides confessed confesses apologised apologized enthused enthuses fumed fumes blurted intoned stuttered wailed whined barked grumbled moaned grunted
      smiled smiles grinned grins beamed chuckled giggled smirked sneered scoffed sniffed snorted
      purred rasped squeaked squealed coaxed chided scolded teased taunted chorused chanted recited cackled texted emailed`,
    holding: `believes believe believed thinks think thought hopes hope hoped fears fear feared feels feel felt expects expect
      expected wants want wanted knows know knew sees see saw found finds find shows show showed decided decides learned
      considers consider considered understands understand assumes assume assumed doubts doubt doubted realizes realized
      supports support supported opposes oppose opposed plans plan planned intends intend intended seeks seek sought
      agrees agree worries worry worried concludes suspects suspect suspected imagines imagined hears heard hear
      estimates estimate estimated`,
    sayingForm: `saying adding noting writing asking telling arguing explaining replying claiming warning insisting calling
      suggesting announcing declaring stating citing tweeting promising urging denying describing quoting recalling
      predicting acknowledging admitting alleging asserting complaining pledging vowing concluding reporting`,
    sayingNoun: `statement statements claim claims remark remarks comment comments report reports announcement allegation
      allegations argument question questions answer letter tweet interview speech testimony promise suggestion assertion
      accusation warning reply replies response responses retort verdict message advice plea refrain cry cries shout shouts chant chants
      complaint complaints conclusion assessment description explanation admission confession apology observation joke quip greeting
      greetings order command request invitation prayer toast boast whisper whispers murmur roar yell yells exclamation`,
    pronoun: `he she they i we it you who one someone everyone nobody somebody others many some`,
    determiner: `the a an this that these those his her its their our my your another each every some any no both eight five four nine seven
      six ten three two several many few most dozens hundreds`,
    preposition: `of in on at by for from with about against to into over under during after before between through without
      within among as than via near since until behind beyond per like unlike off up down out around across along despite including
      following regarding concerning toward towards upon`,
    auxiliary: `is are was were be been being am has have had having do does did will would can could shall should may might must
      's isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't`,
    conjunction: `and or but nor yet so while although though because if when whereas unless as since after before until once`,
    subordinator: `that whether how why what if when where who which`,
    relative: `who whom whose which that where`,
    weak: `read reads put puts went guessed wonders wondered called calls call describes described describe report quoted quotes
      cited cites answer echoed reasoned sighed laughed gasped faltered resumed pursued persisted summed growled roared praised mocked
      blasted denounced criticized criticised accused accuses signaled pronounced proposed proposes urges urged demanded
      smiled smiles grinned grins beamed chuckled giggled smirked sneered scoffed sniffed snorted
      purred rasped squeaked squealed coaxed chided scolded teased taunted chorused chanted recited cackled texted emailed`,
    thatWord: `that whether`,
    negation: `not never n't no nor neither didn't doesn't don't hasn't haven't hadn't wouldn't won't`,
    time: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december yesterday today tomorrow tonight earlier later recently week month year night morning
      afternoon evening ago last`,
    title: `mr mrs ms miss dr prof professor sen senator rep representative gov governor president vice mayor judge justice
      secretary minister chancellor prime general gen colonel col captain capt lieutenant lt sergeant sgt major chief sheriff
      officer detective inspector attorney ambassador king queen prince princess lord lady sir dame pope cardinal bishop father
      sister brother rev reverend rabbi imam sheikh chairman chairwoman speaker director editor aunt uncle madam madame
      monsieur señor coach deputy councillor councilman councilwoman congressman congresswoman commissioner superintendent
      host author candidate reporter columnist spokesman spokeswoman analyst strategist activist`,
    role: `spokesman spokeswoman spokesperson official officials aide aides lawyer lawyers president senator governor mayor
      minister secretary director manager chairman chief professor doctor nurse teacher student students reporter author
      writer critic critics expert experts analyst analysts activist activists strategist diplomat diplomats police officer
      officers prosecutor prosecutors judge investigators source sources people person man woman men women boy girl residents
      neighbors voters republicans democrats conservatives liberals lawmakers leaders leader campaign committee commission
      agency department ministry office council court company group union party newspaper paper magazine report study poll
      survey statement letter document documents website researchers scientists economists authors editor farmer farmers
      owner worker workers fellow former counsel scientist economist biologist physicist historian philosopher psychologist
      paleontologist astronomer journalist blogger publisher founder researcher mother father wife husband son daughter brother sister witness witnesses candidate candidates`,
    female: `she her hers herself mrs ms miss woman women girl lady madam madame queen princess mother wife daughter sister aunt
      spokeswoman chairwoman congresswoman councilwoman businesswoman actress grandmother niece widow nun waitress dame`,
    male: `he him his himself mr sir man men boy lord king prince father husband son brother uncle spokesman chairman
      congressman councilman businessman actor grandfather nephew widower monk priest waiter monsieur pope`,
    plural: `they them their theirs themselves`,
    naming: `so-called called dubbed termed nicknamed titled entitled named known labeled labelled christened word words term
      phrase expression slogan motto alias aka dub call calls calling`,
    workNoun: `book novel song album film movie play poem essay article column series show episode documentary podcast painting
      memoir story opera musical magazine newspaper report paper study single track ballad hymn tune sitcom chapter
      title headline`,
    abbreviation: `mr mrs ms dr prof sen rep gov gen col capt lt sgt maj rev hon st jr sr vs no jan feb mar apr jun jul aug sep
      sept oct nov dec inc corp co ltd bros dept dist fig vol ed approx est mt ave blvd`,
    adverb: `also later then now further once first recently repeatedly previously always never often still again already only
      just even reportedly publicly privately quickly simply quietly softly angrily finally flatly famously initially
      subsequently explicitly clearly apparently perhaps maybe meanwhile however indeed instead thus hence moreover furthermore
      nevertheless nonetheless otherwise likewise similarly there here elsewhere unfortunately fortunately sadly surely certainly
      obviously actually honestly frankly who`,
    according: `according`,
    telling: `told tells tell telling informed asked`,
    firstPerson: `i we my our me us mine ours i'm i've i'd i'll we're we've we'll we'd`,
  },
  according: ['according to', 'in the words of', 'as per'],
  modals: ['would', 'might', 'could'],
  conditions: ['if', 'unless', 'suppose'],
  nobody: ['nobody', 'none', 'neither', 'no'],
  as: ['as'],
  definite: ['the', 'this', 'that', 'these', 'those'],
  calls: [
    {
      as: ['as'],
      verbs: `describe describes described describing denounce denounces denounced denouncing dismiss dismisses dismissed dismissing condemn
        condemns condemned condemning characterize characterizes characterized characterise characterises characterised portray portrays
        portrayed hail hails hailed hailing brand brands branded branding decry decries decried deride derides derided mock mocks mocked
        label labels labelled labeled slam slams slammed blast blasts blasted criticise criticises criticised criticize criticizes criticized
        praise praises praised attack attacks attacked reject rejects rejected lambast lambasts lambasted refer refers referred
        remember remembers remembered cite cites cited summarise summarised summarize summarized`,
    },
    {
      as: [],
      verbs: `call calls called calling dub dubs dubbed dubbing brand brands branded branding label labels labelled labeled term terms termed
        deem deems deemed`,
      never: ['is', 'are', 'so', 'be', 'being'],
    },
  ],
  documents: {
    nouns:
      'letter letters note notes message statement telegram cablegram cable despatch dispatch memo memorandum mail email e-mail passage extract excerpt quotation quote phrase words line lines verse verses stanza poem hymn sonnet speech sermon prayer proclamation circular reply answer request diary journal post tweet',
    by: ['from', 'by', 'of'],
  },
  inscriptions: `cry cries shout shouts chant chants yell yells roar roars scream screams murmur murmurs whisper whispers sign signs banner banners
    placard placards poster posters sticker stickers plaque plaques notice notices shirt shirts t-shirt t-shirts card cards button buttons badge
    badges board boards screen`,
  passive: ['is', 'are', 'was', 'were', 'be', 'been', 'being'],
  agent: ['by'],
  adding:
    'added adds adding continued continues continuing concluded concludes concluding resumed resumes resuming finished repeated repeats',
  several: ['these', 'those', 'some', 'many', 'several', 'most', 'few', 'both', 'two', 'three'],
  commaClause: false,
};
