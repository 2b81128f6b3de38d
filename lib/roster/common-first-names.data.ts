/**
 * The 1,250 first names that most children born in England and Wales from 2014 to 2021 have, most frequent first, folded and without
 * hyphens, one space between them; without those that are mostly everyday words (*Summer*, *Hope*, *King*).
 *
 * Source: Office for National Statistics, *Baby names in England and Wales*, licensed under the Open Government Licence v3.0.
 */
// prettier-ignore
export const COMMON_FIRST_NAMES =
  'oliver george olivia harry noah amelia jack charlie muhammad jacob oscar leo thomas henry isla ' +
  'william alfie ava arthur freddie james emily archie joshua mia isabella lily theo isaac alexander ' +
  'sophia poppy ella edward ethan lucas evie logan sophie joseph finley freya charlotte max jessica ' +
  'florence samuel mohammed theodore daniel benjamin phoebe sienna daisy harrison mason alice sebastian ' +
  'ivy ruby isabelle evelyn willow rosie elsie adam sofia matilda scarlett dylan teddy chloe riley ' +
  'elijah eva frankie tommy millie arlo zachary harper reuben emilia maya luca louie david imogen hugo ' +
  'toby jake esme layla jude eliza rory harley maisie elizabeth albie jaxon reggie lola lucy erin ' +
  'albert ronnie louis harriet eleanor molly ellie penelope emma holly thea aria bella michael jenson ' +
  'luna violet frederick gabriel stanley harvey jayden ezra hannah blake mohammad bobby jasmine lilly ' +
  'carter matthew mila elliot georgia amber luke charles abigail zara lottie nancy elliott amelie ' +
  'annabelle rowan jesse maria lewis ryan ollie liam nathan gracie ellis caleb jackson alex darcie ' +
  'arabella bonnie tyler felix kai robyn anna leon dexter eden finn jasper ada maryam martha ibrahim ' +
  'iris aurora heidi hallie ralph aaron orla grayson alfred tobias yusuf beatrice clara sara eli ' +
  'delilah francesca aisha hudson dominic edith jamie oakley ayla milo lyla lexi darcey zoe robert ' +
  'darcy aiden victoria callum owen connor sarah patrick rupert julia felicity lara kian seth leah john ' +
  'megan fatima maddison nevaeh eloise mollie ayaan billy joey annie mabel evan lydia esmae cody joel ' +
  'brody niamh muhammed margot alexandra isabel marley chester leonardo ali myla nathaniel musa ' +
  'savannah ariana parker brooke lacey elias pippa edie bethany maxwell aaliyah ruben skye finlay ' +
  'elodie robin bailey eric anaya myles hollie madison levi vincent isobel jaxson amaya kayden mya ' +
  'gabriella jonah tilly paige rocco nicholas zainab otis elena miles vinnie christopher lyra cameron ' +
  'anthony betsy katie amy connie marnie jax maximilian arya aidan filip cole lena spencer wilfred nina ' +
  'quinn kevin esther hanna laura zahra lenny sadie taylor seren syed ted yahya abdullah naomi georgie ' +
  'lillie rhys jason rebecca rosa jakub natalia rayan beatrix bradley skyla anastasia skylar tristan ' +
  'zakariya maximus bodhi flynn khadija penny ahmed mohamed liliana amira hazel eesa paisley morgan ' +
  'aoife peter nellie maggie zayn cora raphael isaiah zac annabel hamza hayden indie brodie maja keira ' +
  'kaiden abdul leila nicole sam inaaya jordan alana lois ophelia sidney ottilie xavier lucia alexis ' +
  'zoya jensen idris omar zuzanna amara corey ashton elise cleo casey francis alba oskar xander ' +
  'jonathan zain polly nora andrew aliza remy alyssa tabitha harlow maia enzo libby alicia rafael ' +
  'barnaby lukas zack remi mustafa antoni safa marcus anya georgina lorenzo laila alan alisha ayesha ' +
  'amina abel khadijah rayyan ben madeleine aleena eliana maeve lilah eddie olly rohan freddy emmie ' +
  'kyle mariam asher adrian victor hattie fraser neve otto kacper ameliarose melissa leonard dorothy ' +
  'halle aizah aurelia lana lennon athena martin axel layton marcel aubrey fletcher leighton callie ' +
  'talia reece josiah emelia jemima antonia alayna nico lauren caitlin nadia dominik hana zofia ' +
  'josephine umar ellarose bertie jessie kiara ariella lexie faye casper valentina aryan ismail nicolas ' +
  'rudy rufus ayda conor hector hassan noor douglas mary matteo micah rafferty hafsa haniya malachi ' +
  'lila julian matei alexa yasmin emmanuel kayla joe danny cara tallulah zak effie aleksander gabriela ' +
  'ahmad nyla syeda peyton liyana coby islarose aiza josie zach macie constance teddie brandon arianna ' +
  'wyatt jennifer diana reginald helena dolly clementine harris monty richard franklin avarose rafe tia ' +
  'rachel miriam etta zaynab stefan everly elsa ewan arjun ivan aliyah alessia ayat nia fabian damian ' +
  'denis shay lilyrose billie romeo emilie ayah ida luka avery miley amir ayan esmee alina declan ' +
  'lillian audrey cillian ashley ernest aarav alicja osian zayd jeremiah fatimah rosalie mateo ralphie ' +
  'preston cian amari nell maisy ffion minnie ana sami cohen kieran ayden norah jimmy angus amirah ' +
  'finnley harri travis ezekiel anayah inaya winnie walter philippa natalie astrid inayah stella haris ' +
  'imaan ivyrose emmeline aya iyla fleur catherine timothy darius alexia zayan verity lucie evangeline ' +
  'paul tom lilymae carson ronan addison alexandru nelly solomon aminah cassius erik kingsley elisa ' +
  'philip nate mylo katherine daria tate jace andrei oliwia sean vienna michelle louisa isa noa cruz ' +
  'kaleb maddie bilal szymon nola kobe elis erica dennis dougie zachariah iqra yusra hugh reeva aubree ' +
  'annabella jaiden ilyas tomas dottie demi nylah aadam rae azaan madeline simon tiana anais barney ' +
  'franciszek betty dua lochlan bellarose nikodem izabella zayaan vanessa leia agnes saoirse kobi ' +
  'daphne lennox halima raya ibraheem alma iona aron edison hussain claudia kyra ayman natan sylvie ' +
  'graciemae niall amal sasha kairo ismaeel frances kara vivienne olivier bentley livia hadley antonio ' +
  'josh colby skyler laurence yunus jannat santiago troy zane bruno lachlan margaret ariya luis ' +
  'oliviarose magnus johnny bianca nikola lilia indiana joanna jaden percy hendrix dakota ayra serena ' +
  'kaya elliemae keegan samantha macey henrietta mikolaj khalid ernie lillymae fearne adeline ' +
  'montgomery gabrielle aahil aimee aaminah huxley leyla lennie maddox marwa stephen avamae cecilia ' +
  'amalia kane malik koby rudi euan marco regan freyja jorgie ari hamish stephanie mali lillyrose ' +
  'ameera lia eira lawrence ciara hawa alaya ellen miarose klara aleksandra greyson kasper clayton ' +
  'haider pola genevieve alistair lina myah hashim malakai issac diego milly theodora eshaal aston ' +
  'arham kaitlyn aydin clark abbie anas caiden ela kira juno tymon aila lacie jac eduard kiera milena ' +
  'brian zakaria caitlyn eadie amayah sulaiman camilla cerys yaqub daniella safaa isra tomos bobbie ' +
  'maksymilian dawud priya emmy ryder erika ruth avagrace renee louise mckenzie hafsah devon hasan ' +
  'archibald adriana brianna milana dolcie alys lucian kyla ayana carys aliya loki dawid aayan rhea ' +
  'benedict arla amiyah aida aiyla peggy charley ioan hari karina abraham stevie kate orson mario ' +
  'calvin miya jonas dante alyssia wiktoria sumayyah neave mae aniyah minahil atticus henley edwin ' +
  'alannah maxim robbie oliwier evierose emaan tiffany orlaith myra alby scott hayley mira asiya ' +
  'adelaide ria dillon sullivan ruqayyah hermione rayaan wynter jago kylo yaseen michal kiaan macy ' +
  'safiyyah hiba liana manha selena aaryan sana lillymay kaia lawson andre mikaeel armaan natasha ' +
  'tillie justin siena octavia shelby aleeza nikolas rian meredith maira evelina alaia haleema shanaya ' +
  'rylee yuvraj caelan igor brayden dawson sabrina romy lea vinny odin raheem tara wiktor zoey steven ' +
  'reagan aqsa orion laith hareem kye ellamae bethan anika harperrose bryan safiya leonidas wilbur elle ' +
  'yara yousef diya khalil hughie elsiemae iman khloe elisha nicola lilymay annalise kyron cayden ' +
  'curtis juliet cai macsen ziggy salma ameerah daniyal angelina faris poppie riya imran rueben ' +
  'daisymae mina deniz lili theia yasin ines mara yousuf eviemae krish aysha elin islamae hoorain ' +
  'samson lilian dalton nolan amanda angelo juliette alia alisa kenzie idrees jakob elliemay ayub ariah ' +
  'jett ian amaan carla leela cali kody elif rico christina jasmin mirha cassie ned laylarose ' +
  'siennarose rumaysa eryn usman malaika greta adele fergus amani alanna laiba saskia everleigh kayson ' +
  'veronica hettie mikey nikita courtney elissa jai teodor millicent henri moses judah jenna aayat ' +
  'cassidy mahnoor matthias shiloh angela tamara thalia caden vihaan laurie coco nela miguel aarya ' +
  'aariz zayyan sia veer andrea sylvia celine reid kendall elora anabia antonina alayah yasmine bruce ' +
  'zaid patryk kyran michaela harriett ishaan rosanna kristian oisin arnie fred shane alivia simran ' +
  'nusaybah rebeca amna keyaan tommylee deborah raymond scarlettrose rita winifred rehan ralphy tessa ' +
  'marcie orlando emerson isobelle caspar alesha arielle jovan cecily una esa eisa rares kaden danielle ' +
  'esmai subhan evalyn ayyub mackenzie asa rubyrose nala jeremy mateusz tegan tianna nieve soraya ' +
  'andreas ruairi melanie gloria hania juniper shayan arjan ianis imani jamal vlad gwen matias leyton ' +
  'franky alessandro emilio humaira lowen carmen presley lilliemae rogan kornelia melisa isabellarose ' +
  'zakariyya giulia damien brogan ashleigh margo kobie camille emmett';
