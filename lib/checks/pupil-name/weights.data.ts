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
12 !of-child
11 regist
10 caretak class group nurseri
8 ask held recept residenti teach
7 <and >ask assembl count gate miss plai tabl ~year
6 becaus carpet coat dinner seven stick ten the todai triangl y ~class ~have
5 <you >in >she aid aliv bell corner council cross done except five hall joke jumper librari log lunchtim math
5 netbal page phonic playground playtim poem read right scienc second spell spot tell then well whole y# ~as
5 ~from ~go ~me ~my ~plai ~week
4 <# >said >told >would anywai better bottom break brought card cast choir couldn't donkei drill everyth
4 forward front full hatch her hold hour ic it line loud lunch minut moment morn nativ offic oh ok pe record
4 rest sai said sang septemb sheep sign spent time too tooth trai until week went word wouldn't year ~ask ~her
4 ~i'v ~save ~she ~stuck ~tell ~time ~todai ~told ~updat ~whole
3 !everyday-capital !long30 !mostly-name < <but <done <with >dad >did >from >put >taught ag alreadi anyth awai
3 award bad busi cake cartwheel corridor countri cream danc desk did dinosaur door drew drum eco enough fell
3 giggl glitter half handwrit herself hi infant innkeep job kind knee lamp lesson let manag map move near
3 nearli nose note out owl pea pen pencil photocopi piano pick plastic pleasur point poppi promis pupil reason
3 roman round sat silent sing sir sock someon stapler stuck swim taught them thirti tomorrow took tri trial
3 turn twelv visit voic we wednesdai wee where wobbl won wrote yr ~a ~cut ~did ~drew ~drum ~explain ~held ~it
3 ~never ~own ~spell ~taught ~that ~third ~well ~would ~you
2 1s 3s 5s <@ <be <class <from <morn <then <todai <week >cri >drew >explain >have >held >made >mum >off >read
2 >sang >tell >want >y also appl argu bake band basic bean beat best biscuit blanket bless book brave buddi
2 but c carol carri certif cheer chess chick chickenpox child chocol clock collect confess cook crown cut dai
2 decid diari didn't down draw dry dure duti eleven ever everi everyon explain ey festiv field fine finish
2 floor food found french golden gone good governor guess had hair hand harvest he'd high hoop i'd improv in
2 into invent judg librarian litter london longer made manner mean melt menu milk monitor nan never nice nine
2 not nowher on orang order over paint past peac properti proud quiet quit race rais ran rehears result room
2 rounder sausag screen secret seen shark she'd shed singl slip slow small smile snack solo soup speak spoon
2 staff stall stand star start stori superstar suppli swap ta three tidi to translat tree try tuesdai
2 ukrainian under veri volcano w wa wasp wear were why wi window winter wonder worm write wrong ye ~actual
2 ~all ~and ~answer ~assembl ~be ~book ~bring ~brought ~built ~carpet ~club ~coat ~cri ~four ~full ~gave ~guid
2 ~hat ~if ~know ~let ~made ~manag ~mark ~mine ~moment ~need ~of ~off ~onli ~pass ~phonic ~proud ~ran ~read
2 ~recept ~said ~sang ~second ~sign ~star ~still ~swap ~talk ~tuesdai ~under ~wear ~went ~without ~wobbl ~word
2 ~written ~y#
1 !long15 .. .? 4s <got <had <on <sai <to <wa <watch <what >and >as >bring >brought >by >do >for >found >gave
1 >he >love >name >never >new >next >ran >run >that >todai >took >walk >who actual against allow am anybodi ar
1 area asda ay backward bar beauti bee been behind bin blood bottl box breath brilliant bring budget bui build
1 built bum bun came catch caught celebr centr chain charg circl clap clear coffe cold comment concert convers
1 correct costum could cow cri crisp daisi den displai eat effort eight english ev everybodi fallen farm fast
1 favourit feedback fill foot forgot four frost futur garden gave give glue gravi great grow guid gym ha heart
1 hero hide hip histori homework honour hors hot hunt i'll interview joi join lace leaf leaver lego letter
1 life littl mari me memori mental met middl min moon museum music neck need new octob offici onli open paper
1 pari part peg person pie pig pin place plant pocket polic posit potato practic primari proper reader refus
1 releas roast rock roll row sad salut same sandwich school sentenc servic session shake sheet shop short
1 should shout show sit sixti slide smell sort special stage sticker stood stop tast than there they'r thought
1 tight tini told topic tortois tune twenti twice uniform up vers wai wash water we'd weep welli when which
1 while whiteboard who wind wore worri written yellow you'll ~also ~alwai ~an ~beat ~been ~befor ~both ~by
1 ~can't ~dad ~decid ~finish ~five ~found ~ha ~head ~help ~hi ~him ~how ~kind ~ladi ~line ~littl ~lost ~mari
1 ~miss ~mondai ~morn ~move ~music ~nine ~oh ~other ~plan ~put ~residenti ~right ~sai ~saw ~seen ~seven
1 ~should ~shout ~six ~solo ~stai ~stop ~tabl ~thank ~the ~then ~thi ~turn ~until ~w ~wait ~watch ~while
1 ~wrote ~y ~you'r
-1 !capital ." ., .1 .B .C .J .K 2s 3rd 6s <at <becaus <birthdai <boi <get <hi <is <law <san <see <sorri
-1 <three <us <when >@ >all >befor >boi >first >http >i'm >it >look >miss >my >need >no >up >weather >were
-1 >what >will >wrote a act afternoon ain't amazon arm befor between bike birthdai bit block both bro camp
-1 can't candlelight chang charli chill classroom climb compar cone congratul conker cours cupboard cushion d
-1 da date daughter dave de dear debat decemb differ dream e earli eaten end enjoi exampl excit extra fact
-1 famili far fashion feb feet figur first flower follow forget forgotten fridai g glass goe gold green hard
-1 heaven hello home honestli hood hundr idea ill jam jan januari john june justin kei kiss know l ladder
-1 lanyard less like link list liter load lollipop long look luck man march mark midnight minibu moan month
-1 more mouth myself na nana non nugget number o o'clock odd off ofst omg outsid pai patienc pear penguin
-1 perfect perform pictur plate plu polit polo popcorn post power prayer question quiz radiat rain s save see
-1 she six slept snow speech spend step steve straight street strong style summer surpris take takeawai teen
-1 that third threw thrill through tie till tin tinyurl toast total touch treat ugli van video warm warn watch
-1 we'v weather weetabix weight west whale whoever will wish with would y'all young ~# ~about ~ain't ~alreadi
-1 ~anoth ~at ~back ~big ~bit ~born ~box ~can ~care ~check ~chicken ~come ~congratul ~d ~dai ~david ~doe ~down
-1 ~e ~even ~ever ~final ~find ~for ~goe ~had ~he ~http ~i ~isn't ~just ~king ~learn ~long ~look ~lose ~love
-1 ~mai ~man ~most ~mum ~n ~name ~next ~no ~not ~octob ~old ~open ~or ~pleas ~run ~same ~sinc ~sister ~some
-1 ~sorri ~st ~straight ~t ~teacher ~think ~tomorrow ~too ~us ~wai ~walk ~want ~warn ~weather ~who ~why
-1 ~yesterdai
-2 !everyday .2 .H .L .P <by <for <hei <in <littl <new <of <take <tell <thank <that >a >learn >lost >out >sai
-2 >wear after ago ahead amaz anyon arriv august aw base be bet breakfast broke broken bucket call can cant
-2 car caus check chicken chief come contact dad do ear earlier eh everywher face fan fenc fifteen final
-2 finger fix folk fun funni game georg goal grace grandad gui habit happi hate he hear heard here hope how
-2 human i isl joe juli king lad last laugh learn learnt leav legend listen live lmao local lot love machin
-2 magic match mind mix north now or other pack parent park photo pm poor press quick recommend red road shoe
-2 shot sinc size somebodi soon st stack state studi term think throat tire togeth top town trip trust v vet
-2 via weekend welcom wifi wine won't worst wow wrap xx yeah you ~after ~am ~amaz ~ar ~b ~bird ~birthdai
-2 ~brother ~but ~car ~cry ~don't ~door ~game ~gui ~hei ~here ~i'm ~im ~in ~is ~j ~law ~leav ~like ~live ~lol
-2 ~much ~north ~our ~poor ~rememb ~san ~season ~share ~someon ~through ~trust ~user ~v ~vote ~we ~which ~will
-2 ~won
-3 !two .! .4 1st 6th <me <rt >came >goe >is >to >wa >won album all b back bbc bear bed big brother cat
-3 challeng com cool cover dark degre doe dog drop even film for friend frog glad go grei happen hasn't hei
-3 i'm isn't just karaok ladi left lil lose make mani might mine mood most mother mum must n nap nephew notic
-3 ooh op own peopl plan pretti propos pub radio real realli return run san send share side someth son split
-3 stai still tbh tear telli thank their thing tho tom trash true tweet twin ugh uni us vote want war we'r
-3 wife work worth x ya yesterdai yet york you'v z ~again ~asleep ~boi ~cook ~drive ~get ~got ~marri ~math
-3 ~out ~over ~photo ~school ~veri ~wa ~wed ~were ~with
-4 !long50 >get >i >on >with anniversari aunti born chip citi dat els find free grown h him holidai hous
-4 husband im is j lead lion lol ly mate michael mostli much neighbour night no noah petra pretend puppi
-4 rememb rose season sister sleep sundai support they'v two wake whatev ~came ~first ~make ~new ~night
-4 ~saturdai ~shoe
-5 <call > ># >had again ani as asleep bath bird chees close don't drive egg flatmat mai marri old pull regret
-5 ride sofa some t thei woman ~happi ~tonight ~two
-6 . bought from get if my saturdai slipper those wed ~call
-7 boi co hen staffroom u ~rt
-8 <the >the law next user
-9 tonight
-10 ._
-12 http
-14 rt
-17 !doubtful
`;
