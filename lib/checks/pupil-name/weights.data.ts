/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -12;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
16 !school
13 !several club
11 !of-child regist
10 caretak class group nurseri
8 ask held recept residenti teach
7 <and >ask assembl count gate miss plai tabl ~year
6 becaus carpet coat dinner seven stick ten the todai triangl y ~class ~have
5 <you >in >she aid aliv bell corner council cross done except hall joke jumper librari log lunchtim math
5 netbal page phonic playground playtim poem read scienc second spell spot tell then well whole y# ~as ~go ~me
5 ~my ~plai ~week
4 <# >said >told >would anywai better bottom brought card cast choir couldn't donkei drill everyth five
4 forward front full hatch her hold hour ic it loud lunch minut moment morn nativ offic oh ok pe record right
4 sai said sang sheep sign spent time too tooth trai until week went word wouldn't year ~ask ~from ~her ~i'v
4 ~save ~she ~stuck ~tell ~time ~todai ~told ~updat ~whole
3 !everyday-capital !long30 !mostly-name < <but <done <with >dad >did >from >mum >put >taught ag alreadi anyth
3 awai award bad break busi cake cartwheel corridor countri cream danc desk did dinosaur door drew drum eco
3 enough fell giggl glitter half handwrit herself hi infant innkeep job kind knee lamp lesson let line manag
3 map move near nose note out owl pea pen pencil photocopi piano pick pleasur point poppi promis pupil reason
3 rest roman round sat septemb silent sing sir sock someon stapler stuck swim taught them thirti took tri
3 trial turn twelv visit voic we wednesdai wee where wobbl won wrote yr ~a ~cut ~did ~drew ~drum ~explain
3 ~held ~it ~never ~own ~spell ~swap ~taught ~that ~third ~well ~would ~written ~you
2 1s 3s 5s <@ <be <class <from <morn <then <todai <week >cri >drew >explain >have >held >made >off >read >sang
2 >tell >want >y also appl argu bake band basic bean beat best biscuit blanket bless book brave buddi but c
2 carol carri certif cheer chess chick chickenpox child chocol clock collect confess cook crown cut dai decid
2 diari didn't down draw dry dure duti eleven ever everi everyon explain ey festiv field fine finish floor
2 food found french golden gone good governor guess had hair hand harvest he'd high hoop i'd improv in into
2 invent judg librarian litter london longer made manner mean melt menu milk monitor nan nearli never nice
2 nine not nowher on orang order over paint past peac plastic properti proud quiet quit race rais ran rehears
2 result room rounder sausag screen secret seen shark she'd shed singl slip slow small smile snack solo soup
2 speak spoon staff stall stand star start stori superstar suppli swap ta three tidi to tomorrow translat tree
2 try tuesdai ukrainian under veri volcano w wa wasp wear were why wi window winter wonder worm write wrong ye
2 ~actual ~all ~and ~answer ~assembl ~be ~book ~bring ~brought ~built ~carpet ~club ~coat ~cri ~four ~full
2 ~gave ~guid ~hat ~if ~know ~let ~made ~manag ~mark ~mine ~moment ~need ~of ~off ~onli ~pass ~phonic ~proud
2 ~put ~ran ~read ~recept ~said ~sang ~second ~sign ~star ~still ~talk ~tuesdai ~under ~wear ~went ~without
2 ~wobbl ~y#
1 !long15 .. .? 4s <got <had <on <sai <to <wa <watch <what >and >as >bring >brought >by >do >for >found >gave
1 >he >love >name >never >new >next >ran >run >sinc >that >todai >took >walk >who actual against ah allow am
1 anybodi ar area asda ay backward bar beauti bee been behind bin blood bottl box breath brilliant bring
1 budget bui build built bum bun came catch caught celebr centr chain charg circl clap clear coffe cold
1 comment concert convers correct costum could cow cri crisp daisi den displai eat effort eight english ev
1 everybodi fallen farm fast favourit feedback fill foot forgot four fridg frost futur garden gave give glue
1 gravi great grow guid gym ha head heart hero hide hip histori homework honour hors hot hunt i'll interview
1 joi join kevin lace leaf leaver lego letter life littl mari me memori mental met middl min moon museum music
1 neck need new octob offici onli open paper pari part peg person pie pig pin place plant pocket polic posit
1 potato practic primari proper reader refus releas roast rock roll row sad salut same sandwich school sentenc
1 servic session shake sheet shop short should shout show sit sixti slide smell sort special stage sticker
1 stood stop tast than there they'r thought tight tini told topic tortois tune twenti twice uniform up vers
1 wai water we'd weep welli when which while whistl whiteboard who wind wore worri written yellow you'll ~also
1 ~alwai ~an ~awai ~beat ~befor ~both ~by ~can't ~dad ~decid ~finish ~five ~found ~ha ~head ~help ~hi ~him
1 ~how ~kind ~ladi ~line ~littl ~lost ~mari ~miss ~mondai ~morn ~move ~music ~nine ~oh ~other ~plan ~residenti
1 ~right ~sai ~saw ~seen ~seven ~should ~shout ~six ~solo ~stai ~stop ~tabl ~thank ~the ~then ~thi ~turn
1 ~until ~w ~wait ~watch ~while ~word ~wrote ~y ~you'r
-1 !capital ." ., .1 .B .C .J .K 2s 3rd 6s <at <becaus <birthdai <boi <get <hi <htc <is <law <san <see <sorri
-1 <three <us <when >@ >all >befor >boi >first >http >i'm >it >look >miss >my >need >no >weather >were >what
-1 >will >wrote a a1 act afternoon ain't al alwai amazon arm at bai befor between bike birthdai bit block both
-1 bro bsyz9h camp can't candlelight carli cb chang charli check chill classroom climb compar cone congratul
-1 conker contact coupl cours crazi cupboard cushion d da damnteenquot date daughter dave de dear debat decemb
-1 differ director dream e earli earlier eaten end enjoi exampl excit extra fact famili far feb feet figur
-1 first flash flower follow forget forgotten fridai g glass goe gold green hard heaven hello home honestli
-1 hood hospit htc human hundr i'v icarli idea ill jam januari john june justin justinbieb k kai kei kiss know
-1 l la ladder lanyard like link list liter lo load lollipop long look luck magazin man march midnight minibu
-1 moan mon month more mouth myself na nana non nugget number o o'clock odd off ofst okai omg outsid pai
-1 patienc pear penguin perfect perform pictur planetjedward plate plu polit polo popcorn post power prayer
-1 question quiz radiat rain retweet s save see she simon sinc six slept snow speech spencer spend st step
-1 steve straight street style summer surpris take takeawai teen that third threw thrill through tie till tin
-1 tinyurl toast total touch treat ugli unlock usss van video warm warn watch we'v weather weetabix weight
-1 west whale whoever will wish with would y'all young zayn ~# ~about ~ain't ~alreadi ~anoth ~at ~big ~bit
-1 ~born ~box ~can ~care ~check ~chicken ~congratul ~contact ~cool ~d ~dai ~david ~doe ~down ~e ~even ~ever
-1 ~final ~find ~for ~goe ~had ~he ~htc ~http ~i ~isn't ~just ~king ~learn ~long ~look ~lose ~love ~mai ~man
-1 ~most ~mum ~n ~name ~next ~no ~not ~octob ~old ~open ~or ~pg ~pleas ~princ ~run ~same ~shot ~sister ~some
-1 ~sorri ~st ~straight ~t ~teacher ~think ~tomorrow ~too ~wai ~walk ~want ~warn ~weather ~who ~why ~yesterdai
-2 !everyday .2 .4 .H .L .P <by <for <hei <in <littl <new <of <st <take <tell <thank <that >a >learn >lost
-2 >out >sai >up >wear after ago ahead amaz anyon arriv august aw base be began bet bmt bout breakfast broke
-2 broken bucket call can cant car caus cbb chicken chief come cuz dad dark davidson do ear eh everywher face
-2 fan fenc fifteen final finger fix folk fun funni game georg goal grace grandad gui habit happi hate he hear
-2 heard here hope how i isl jan jc joe juli king lad last laugh learn leav legend listen live ll lmao local
-2 lot love machin magic master match might mind mix north now or other pack parent park pd pg photo pm poor
-2 press quick recommend red road shoe shot shreveport size slab somebodi soon stack state strong studi term
-2 think throat tire togeth top town traeabn trip trust unc us v vet via weekend welcom wifi wine won't worst
-2 wow wrap xx yeah yesterdai you ~after ~am ~amaz ~ar ~b ~back ~bird ~birthdai ~brother ~but ~car ~come ~cry
-2 ~don't ~door ~game ~gui ~hei ~here ~i'm ~im ~in ~is ~j ~law ~leav ~like ~live ~lol ~much ~north ~our ~poor
-2 ~rememb ~san ~season ~share ~someon ~through ~trust ~user ~v ~vote ~we ~which ~will ~won
-3 !two .! 1st 6th <me <rt >came >goe >is >to >wa >won album all b back bbc bear bed big brother cat challeng
-3 com cool cover degre doe dog drop even film for friend frog glad grei grown happen hasn't hei i'm isn't
-3 just karaok ladi learnt left lil lose make mani mine mood most mother mum must n nap nc nephew notic ooh op
-3 own peopl plan pretti propos pub radio real realli rememb return run san send share side someth son split
-3 stai still tbh tear telli thank their thing tho tom trash true tweet twin ugh uni vote want war we'r wife
-3 work worth x ya yet york you'v z ~again ~asleep ~boi ~cook ~drive ~get ~got ~marri ~math ~out ~over ~photo
-3 ~school ~veri ~wa ~wed ~were ~with
-4 !long50 >get >on >with anniversari aunti born chip citi dat els free go h him holidai hous husband im is j
-4 lead lion lol ly mate michael mostli much neighbour night no noah petra pretend puppi rose season sister
-4 sleep sundai support they'v two wake whatev ~came ~first ~make ~new ~night ~saturdai ~shoe
-5 <call > ># >had >i again ani as asleep bath bird chees close don't drive egg find flatmat mai marri old
-5 pull regret ride sofa some t woman ~happi ~tonight ~two
-6 . bought from get if my saturdai slipper thei those u wed ~call
-7 boi co hen next staffroom ~rt
-8 <the >the law user
-9 tonight
-10 ._
-12 http
-14 rt
-17 !doubtful
`;
