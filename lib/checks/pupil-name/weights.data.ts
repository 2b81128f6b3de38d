/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -3;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
20 &⭐
19 crane turban
17 <that+our [sound
16 grin
15 >>>>taller cress
14 !of-child <give>the <off>at <who+gave chess clai newest ~прочитала прочитала
13 <gave>the <ha+a >>nurseri ]plate bach captain champion method ~swam ~yoghurt ~на
12 <home+with >>>>monitor >>>>photocopi >>>write >>stop >>y >and+her >got+# >is+off [@+marvel [between
12 ]captain ]faint ]furiou ]grass from_all goali home_time olden our_class pinecon puddl pupil swam tallest
12 trike twinkl ~sprout мене
11 1b <<mondai <>wouldn't <at> <it>on <our> <our>from <our>in >>>>staff >>>>third >>>brother >>>group
11 >>>monitor >>>raffl >>dad >alwai >from+recept >pull+the >wrote+i [@+think [tyron ]drink ]england ]hip
11 ]squar at_them babybel daisi from_@school garden_club gave_@ goalpost gone_home in_class it_known radish
11 sai_well shin stabilis superstar teddi the_show tracei triumph wasnt ~bobbl ~cress ~diwali ~hatch ~speak
11 ~support ~upsid ~wet
10 <<<you'll <<pleas <>grandad <>wear <a>chain <gave <go+on <tall <teach <term+and >>>>hundr >>>>wait >>>great
10 >>>list >>leav >down+for >from+year >i+love >look+at >rang+the >the+on >uncl >v+the [everi [everi+class
10 [four ]class ]footbal ]mate ]nativ ]nurseri ]retir ]tesco a_child astronaut at_break beam bench bikeabl
10 bouquet cheer class_teacher cup_of do_you eisteddfod everi_morn greet guess_who handbel handshak hatch
10 headston in_@school lanyard_and long_divis loom love_and magnifi makaton my_coat neither_of never_seen
10 nurtur onli_eat pace pencil regist scare shoelac show_the stopwatch sunflow survei tabl tambourin the_bench
10 the_coat tmrw tournament tue wheelchair wise wont woodlous you_couldn't ~badger ~blew ~guid ~narrat ~peg
10 ~roman ~squirrel ~wedi навчила
9 &" &% 3b <<<nearli <<<team <<box <<just <>drawn <>plai <>rang <>year <be> <boi+call <cheer> <dai+# <tell>the
9 <wa+in >>>>dress >>>>music >>>>person >>>>spell >>>>twin >>>class >>>proper >>>small >>>three >>>welsh
9 >>>window >>everyon >and+me >from+my >ha+join >in+nurseri >pick+me >set >who+said >won+the >wore+her @_wont
9 @school_call [after [conker [da+iawn [destini [had+to [i+had [ok [pari+doesn't [the+on [todai+i [which
9 ]literaci ]monitor ]move ]order ]pound ]sad ]stage ]start a_crown a_ruler a_tractor aff and_didn't beetroot
9 buddi buse came_as came_in commentari correct cross_countri cupcak dinner_queue do_your dragon duet even_the
9 from_year graviti guitar he_ask her_spell herself hose jumper keep_it kiln kwame learn_the me_i'm mini
9 my_math my_window new_@school new_starter ngl off_again over_@ perk race regist_in satsuma seven shadow
9 she'll_be she_came shell sibl sling sock string swing tech the_dark the_lollipop the_role the_water
9 through_to triangl tuba turbin ukrainian unicorn up_after victoria w where_doe windmil wobbl you_absolut
9 yr_# ~c'est ~conker ~explain ~gate ~harmoni ~joseph ~junior ~lego ~milk ~shepherd ~small ~whiteboard
9 ~written ~y ~вперше ~сьогодні вперше з сьогодні
8 #_i'v &— &🌱 &🥈 <+aw <+onli <+then <<<full <<<guid <<<made <<<see <<<told <<get <<need <<nice <<roof <<sand
8 <<well <>knock <>mum <>saw <>tri <>volcano <and+there <aw <found <give <had>and <heard <it>that <love+from
8 <middl <next+to <omg <wa> <work <you> <young >>>>chick >>>>costum >>>>gone >>>>lunch >>>>metr >>>>part
8 >>>>point >>>>stuck >>>>word >>>giggl >>>wet >>>wish >>anoth >>everyth >>explain >>herself >>lad >>littl
8 >>mine >>my >>tri >>turn >@+and >came+up >drawn >explain >from+y >got+the >had+anoth >see >to+@ >volcano
8 @_other @_press @school_door @school_like @school_my [@+knock [@+to [@+y [hat [hat+off [if+you [me+what
8 [miss [phone [summer+in [the+onli [your ]boiler ]bow ]bucket ]carri ]credit ]fraction ]here ]jean ]math
8 ]obvious ]shut ]teacher ]team ]touch ]tractor ]trai ]wemblei a_hug a_ladi a_laugh a_paper a_plaster a_sheep
8 aid at_@school at_snack bairn beetl believ_@ best_bit bossi bow came_back cartwheel clarinet club coach
8 crutch curtsei daffodil dice dinnertim drew drew_me dt eco ever_had first_to footbal frog gaffer got_up
8 group_is gymnast head_for her_at high_five hold_my homesick hurdl i_keep interact is_thi it_you je joseph
8 ketchup knee_with know_who ladi_from ladybird laugh_like leo letter_to like_he line_leader loaf me_# mous
8 my_@school my_lanyard na narrat noo not_tell on_wa pair_of paperwork pepper pleasur poem porridg proudest
8 public reason relai scissor scorer see_me she_just sheep sinc_septemb skirt slide snail sprint squeak
8 storytim surnam synonym tag teach_@ than_@ that_there the_carpet to_nine to_you translat volcano weekli
8 window_and work_and wormeri wouldn't zip ~award ~diari ~fraction ~glu ~knit ~ladder ~magic ~mouth ~pear
8 ~recept ~talli ~teach ~touch ~umbrella ~wept ~wheel ~whisper ~write ~y#
7 !several #_now &+ &🌟 &😭 2p 9am <+bless <<<an <<<bu <<<from <<<oh <<<term <<be <<funni <<goal <<goe <<never
7 <<sat <<someon <>done <>mark <>score <>spoke <>told <>wont <@>@ <and <and+it <by> <by>on <call>the <cri <dai
7 <except <from>who <honestli <i'v+had <not <off <oh <sai> <saw <sent <ta <teach>the <under <wa>who <well+plai
7 >#+on >>>>actual >>>>bag >>>>call >>>>ear >>>>gym >>>>handwrit >>>>laugh >>>>peg >>>>pen >>>>seat >>>>she'd
7 >>>>shepherd >>>>shout >>>>split >>>chapter >>>club >>>could >>>gave >>>grandma >>>guid >>>head >>>headteach
7 >>>infant >>>narrat >>>newt >>>part >>>scienc >>>share >>>super >>>whistl >>forti >>let >>note >>post
7 >>realli >>rememb >>told >>v >>year >and+@ >ask+our >at+# >came+in >came+out >come >cross >did+a >found+the
7 >hear >in+charg >in+year >introduc >just+ask >made+a >might >my+mum >pack >pack+lunch >point+at >question
7 >sai+the >saw+a >stamp >swam >that+is >ti >todai >told+the >wa+in >want+to >while >who+had >y+# >you+absolut
7 @_@school @_have @_see @school_who [@+grandad [@+laugh [@+mum [@+onli [@+that [anyon+got [bless+@ [can+we
7 [caretak [harvest [heatwav [held [hiya [hot [i+don't [i+teach [it+alwai [jasmin [lent [lent+my [mark+# [math
7 [nobodi [not+a [oh+my [paulin [report [spent [sun [the+class [the+look [thirti+on [trust [twenti [two+thing
7 [we+have [welcom [welli+on [y# ]@ ]bit ]board ]check ]dragon ]frog ]fryer ]gener ]honour ]joi ]phone
7 ]plaster ]ruler ]scissor ]swai ]wors a_bucket a_chair a_mondai a_question a_slide a_snail a_sticker a_worm
7 after_school and_@ and_half and_todai and_who arm_and assembl at_breakfast at_wet awak award back_at
7 backward be_the bead been_practis been_sent best_@school breadstick bulb bunni call_@family call_the carri
7 carrot cast chick chose cloud club_@ commit contact couldn't_make crook cuddl dai_sinc diwali do_love
7 door_with drill dunno duplo east emerg ev eyebrow fault fell_off folder fudg gave_him get_out give_@ given
7 golden_time got_our ha_found hamster hand_with have_you he'd held_my held_the hi_grandad hold_the hotel hum
7 i'll_miss ic in_nurseri in_pe incid interest is_six it_alwai it_it jestem joke kindest lad_in last_week
7 laugh_at lava lego let_go lick like_my lit lost_properti loud loudest lunchbox mango mashallah me_@school
7 me_all me_half me_her model muddi mum_sai museum my_group my_guid my_room nae name_after name_on neither
7 never_had not_stop nut of_hi off_with on_duti on_get on_who onc_in our_@school pa particular past_nine pe
7 pea petal pl poolsid poorli potato preschool recount recov result rocket role_plai sack sai_is sai_you salut
7 sand sank scarv school_field seven_year shape_like silent simpli sinc_half singl_dai sprout squar squirrel
7 stamp stapl stick sticker stool stretch swim telt that_our the_climb the_heart the_nurs the_plai the_stage
7 the_star there_ar they'v_been timer tinsel to_make to_them todai_in trai tuck tummi twizzler var wa_out
7 walk_it walru we_made week_with wendi went_and wept were_all what_do where_do who_said width wigan wink
7 with_it worksheet worm worm_have would_i would_like wrap_in yin you'd_have you'v_been you'v_got {— ~brain
7 ~carpet ~choir ~clai ~club ~discov ~egg ~except ~forward ~frog ~goggl ~hiya ~hung ~lean ~life ~mai
7 ~mashallah ~mi ~mix ~monei ~moustach ~nearli ~newt ~papier ~piano ~pipe ~pupil ~quick ~quietli ~rope
7 ~session ~sheep ~sit ~somehow ~stopwatch ~super ~tabl ~told ~whistl ~wouldn't ~zip вже
6 .'s 20p 2b 5p <+and <+i'm <+not <+put <+sign <+sorri <<<behind <<<french <<<now <<<plai <<<sit <<<warn
6 <<<would <<again <<garden <<gate <<luck <<miss <<onli <<regist <<residenti <<same <<small <<teach <<up <<ye
6 <<year <<you'v <>been <>den <>doesn't <>granda <>hand <>hug <>keep <>new <>point <>reckon <>refus <>said
6 <>took <>y <@>and <@>the <and>said <bless <but <by>in <cheer <congratul <done>and <for>and <had <had+@ <move
6 <on> <proud+of <taught <taught>the <then>goe <with>about <with>for <you>i'll >>>>b >>>>behind >>>>brother
6 >>>>classroom >>>>duti >>>>help >>>>if >>>>leader >>>>move >>>>nativ >>>>non >>>>samosa >>>>snail >>>>soup
6 >>>>stick >>>badger >>>bake >>>becaus >>>big >>>call >>>carpet >>>cut >>>don't >>>duti >>>our >>>pea
6 >>>piano >>>plate >>>sheep >>>skip >>>sticker >>>tabl >>>tree >>>tuesdai >>>weather >>>weekend >>actual
6 >>brilliant >>drum >>exactli >>find >>hear >>her >>him >>im >>learn >>name >>organis >>sing >>thank >>whole
6 >>wrap >@ >@+@ >ask >at+hi >aunti >bean+is >beat+the >call >came+back >can't >cri+at >cri+when >did+it >ey
6 >granda >ha+name >ha+on >ha+told >ha+written >had+third >hand >held+the >how >hug >i+wa >in+y >is+it >knew
6 >lean >live >measur >other >pat >poem >reckon >right >said+she >salut >sneez >taught+me >tell >thi+morn
6 >thi+year >to+me >well >well+done >whose >why >would+like >wouldn't >written >year+# @_as @_call @_correct
6 @_hold @_hug @_i'd @_know @_n @_nana @_pick @_sang @_that @_well @school_read [@+cri [@+done [@+know [@+new
6 [@+on [@+reckon [@+score [@+sister [@+swap [@+told [ah [big+up [bonjour [carpet+spot [choir [ev [first
6 [four+year [haha+ye [honest [i'v [interview [light [lost+properti [my+littl [my+read [ngl [nine [nit
6 [nobodi+told [oleksandr [overheard [parachut [parachut+game [phonic [poor [regist [sea [sea+life [the+sound
6 [them [there [there+a [thirti [tooth [willow [you'll [you+could [you+were ]agre ]argu ]asda ]bank ]bat ]care
6 ]cleaner ]compliment ]copi ]cupboard ]dinner ]door ]drain ]fish ]float ]governor ]hamster ]heart ]list
6 ]match ]mayor ]minut ]morn ]none ]o'clock ]over ]owt ]past ]pet ]properti ]puddl ]quiz ]raisin ]read ]safe
6 ]school ]shoulder ]silver ]stall ]take ]term ]them ]trampolin ]trip ]two ]wa a_book a_secret a_shop a_small
6 a_stick a_tree a_wed a_wee accur agre all_@school all_hi all_morn amen and_ask and_back and_by and_everyth
6 and_said and_there ant ar_you ask_who at_dinner audienc bake beat_me been_the best_job big_on bobbl
6 book_about bookmark bouncer break brick bring_me bronz busi button by_heart by_name can_i cannot card
6 card_for carpet caught chanc cheer_@ chess_club class_# click coat coat_@ collaps compliment conker contest
6 continu correct_my could_you council_about councillor counti custard cut_and cycl cymbal dai_@ dandelion
6 did_@ digger dinner dismiss doon dryer elsa entri everi_class everi_dai evid except_@ field_and finish_the
6 first_go flap floss for_lunch fraction full furiou gate gees gentl get_the go_home goal goggl grape group
6 group_ha guard guess ha_ever ha_never ha_written hairnet hall_@ hammer have_ask have_it he_at he_know
6 he_look her_class her_sister hi_jumper hospit_for i'll_take i'm_still i'v_heard i_come i_knew iawn in_octob
6 inform it_back it_more just_the let_@ librarian longest lucki lunch_todai lunchtim macarena make_the manger
6 manner marbl mash math me_my me_with medic mic miss monitor motto mr mud_kitchen my_bag my_desk my_hair
6 my_leg my_phonic my_voic nativ necessari no_@ not_@ nought of_everyon off_@ on_# on_on on_tabl or_just
6 or_the other_wai otter our_new overheard pipe player playtim practis pronunci properti rahman raisin
6 rang_the rat read_group refere rehears review right round_of rule ruler sack_race sai_@ said_sorri sand_trai
6 sandpit sang sat_with saw_@ sellotap sentiment sermon set_up she_sai shop_on shoulder sign_for sinc_mondai
6 sit_with size_# skip_rope snack snap sneak spy squad stage stain still_in still_on still_up stood_at suggest
6 sum swede system tadpol tae take_the talli tap tape taught_@ tell_it ten_past thass the_answer the_ceil
6 the_council the_dentist the_farm the_fenc the_gate the_giggl the_hall the_harvest the_line the_lost
6 the_parent the_plan the_regist the_seat the_trip thei_do them_all then_and there_alwai there_no thread
6 to_hold to_plai to_the to_whoever todai tooth tooth_in tuck_shop tug twice_and two_year understand undo
6 uniform unlucki vampir vers violin wai_back wai_down walk_in weather_forecast wedi well_done welli_on
6 went_down went_for went_over who'd who_the whole_hall won_the worri write_it xma you_go {& {+ {: {= ~badg
6 ~bean ~behind ~boss ~cello ~chang ~cheek ~count ~countri ~danc ~deliv ~entir ~ev ~flask ~headteach ~himself
6 ~homesick ~hug ~hum ~iawn ~invent ~led ~manag ~mud ~near ~need ~nose ~oh ~parent ~pierogi ~point ~punch ~ran
6 ~roar ~rocket ~scooter ~sent ~skill ~sock ~stamp ~step ~stop ~strike ~suit ~suspect ~talent ~tell ~theori
6 ~ti ~treasur ~triangl ~tuesdai ~tyron ~wasn't
5 !capital !school !sentence2 !sentences6 #_min &🇬 (( )+ .' 1s 2m 3s 4b <+ah <+all <+ask <+cheer <+found
5 <+honestli <+saw <+todai <<<best <<<coat <<<could <<<he <<<i'll <<<like <<<mark <<<need <<<recept <<<sinc
5 <<<take <<<that <<accord <<awai <<belong <<between <<birthdai <<chuf <<courtesi <<els <<explain <<five <<i'v
5 <<led <<lunch <<mr <<nobodi <<now <<point <<practic <<sit <<team <<won <<you <>ag <>ask <>b <>bean <>built
5 <>call <>count <>cut <>dad <>fast <>fix <>hasn't <>held <>onli <>pack <>ran <>share <>show <>stop <>we <@+@
5 <accord+to <ah <am <and>at <and>have <and>in <bar <belong+to <by># <by>that <courtesi+of <goe+to <good+morn
5 <i+let <is <it>who <just+sai <led+by <let <littl>in <look+at <me+why <my+boi <no <of>who <point+at
5 <read+with <record <talk+about <the+record <the+wai <then <then+there <to+see <to>from <to>that <told+by
5 <tonight <were <why <window <you >#+ >>>>4s >>>>arm >>>>blue >>>>book >>>>child >>>>class >>>>cup
5 >>>>everyth >>>>foot >>>>front >>>>hand >>>>hors >>>>lift >>>>line >>>>milk >>>>moon >>>>outsid >>>>pea
5 >>>>playground >>>>regist >>>>someon >>>>stage >>>>stai >>>>star >>>>tabl >>>>tini >>>>tonight >>>>week
5 >>>>whole >>>after >>>bean >>>behind >>>bell >>>bit >>>danc >>>did >>>displai >>>finish >>>friend >>>gate
5 >>>glass >>>glove >>>leav >>>littl >>>plai >>>retir >>>she'd >>>six >>>speech >>>taller >>>top >>>triangl
5 >>>worm >>@ >>becaus >>can't >>eight >>free >>friend >>full >>home >>mari >>me >>need >>notic >>plimsol
5 >>promis >>recept >>sent >>sheep >>soup >>speak >>spot >>through >>written >>wrote >about >and+i >and+that
5 >announc >as >ask+if >ask+what >back+from >beat+me >brought >charg >count+the >do+the >eat >get+in >give
5 >hand+up >held+my >hit >hit+the >hold >hold+the >hood+ >hous >in+full >in+my >invent >is+go >is+still >laugh
5 >left >lit >manag >nine >offer >point >press >ran >sai+a >sai+i >said >said+i >said+my >same >saw >sign >six
5 >spelt >spot >taught >think+the >wa+brilliant >wa+our >wee >who+wa >win+the @_about @_ag @_ask @_back @_can
5 @_coat @_could @_dad @_did @_everi @_help @_hous @_saw @_show @_stand @_taught @_todai @_us @_weather
5 @_whisper @_y @school_@school @school_everi @school_now @school_there @school_what @staff_came @staff_from
5 @staff_she [@+ask [@+beat [@+correct [@+doe [@+drawn [@+fast [@+fix [@+granda [@+hand [@+held [@+nan [@+pack
5 [@+ran [@+took [absolut [after+school [ah+@ [ahh [an [by+the [can+someon [caretak+log [carpet [certif
5 [choir+tonight [coach [couldn't [dai+# [daisi [diwali [ey+up [first+aid [first+time [footbal [fourteen [grit
5 [gut [half [he [he+been [her [honestli+@ [i'd [i'm+told [i'v+been [i'v+got [i+keep [i+know [i+said [i+taught
5 [if+@ [jumper [just+the [left [lunch [lunchtim [mini [miss+you [move [my+eldest [my+last [my+pupil [noth
5 [now [nurseri [on+the [onli [paint [pe [pe+kit [pl [placement [proud+moment [read+volunt [residenti [sat
5 [saw+@ [somebodi [someon [sun+cream [suppli [ta [teach+@ [thank+for [the+tuff [told+@ [tonight [trip
5 [we'v+got [we'v+had [we+do [what+would [work ]awai ]boi ]brian ]build ]cook ]could ]differ ]dishwash ]em
5 ]ever ]feet ]fenc ]five ]gravel ]ladi ]light ]lobster ]look ]most ]museum ]payrol ]photo ]pictur ]print
5 ]recov ]room ]sai ]sand ]second ]servic ]shark ]slide ]staff ]stick ]stori ]tap ]teapot ]tear ]tell ]wave
5 ]weekend ]wit ]world ]yorkshir _@school a_class a_clipboard a_differ a_dragon a_foot a_fork a_governor
5 a_leaf a_pair a_queue a_sign a_spider abseil ad after_# ag_# all_my all_on all_three an_@staff an_all
5 and_told anyon_got approv apron ar_@ arrang artist ask ask_my ask_the ask_why at_lunch aw ballet banker bat
5 be_call be_do bell bennett best_thing birthdai_and bless_her blink bonjour bracelet broadband broccoli brush
5 bubbl bull bump bunch but_not calmer calmli came_and can't_sai can_you cape cardigan chair chemist chuf
5 class_and class_vote climb_frame cloakroom come_off complet connect contribut count cross dap dear desk
5 dictionari did_all did_it dinner_time do_my doctor doe_not don't_get don't_know drown dungare electr end_@
5 end_up especi facebook faint fair_@ feed find_a flip for_all for_our fossil fountain frame fridai_i'v
5 from_home from_my full_mark full_stop function gari get_off get_well gift glove glove_on go_of goe grate
5 gravel grow_up ha_alreadi ha_decid ha_learn ha_learnt hall_with hand hand_and hand_in harp haunt have_never
5 have_open he'd_like he_just he_sai help_me helper henri hi_nan holder home_on hometim hour_of hug hush
5 i'd_got i'm_here i'v_said i_mean i_wasn't illustr improv in_her in_it in_my in_septemb in_two incl induct
5 inhal insist inspect intern is_off is_up it it_again it_alreadi it_call it_nearli it_off it_rain it_wa
5 jacket_potato jelli job_in judg jump kevin kidnei kite known known_that lace ladi_and late leaf leav_it led
5 librari lifeguard limerick line lobster lost_it loyalti magnet maker map_of mark_@ me_if me_look me_the
5 me_what met_@ minut miss_that mop_and more_than more_time my_name my_new my_shoe my_teacher my_tuesdai
5 my_year name_and name_in name_is nee need_on new_@family newspap night_on nightclub nor normal noseble
5 not_got not_in number_# odd_sock of_noth of_your oh_my on_from on_thi on_with onli_on order_of organis
5 our_own out_at out_for out_it paragraph peg pen_licenc person_who petit photocopi pick pierwszi playground
5 pleas_tell postcard potti pre promis punch pure put_in quarter queen quietli rake rap read_with recept_@
5 refus_to reindeer relief reservoir ribbon roar rota routin run_and ruthless sad scowl scrape second see_what
5 sentenc septemb_and serv shape sharpen shave she'll she_have she_left she_sat shepherd shield sie sign_@
5 sing sleev slid small soap soldier solo solomon somehow sometim spelt spine spirit steel steer stood_next
5 strike sunglass sydnei tablet take_it ten thankyou that_child that_in that_not that_order that_said the_bean
5 the_build the_curtain the_field the_hen the_number the_piano the_reason the_right the_sandpit the_site
5 the_swim the_top the_voic the_yard them_i then_i theori there_is they'd thirti_of thought_it tipto
5 to_explain to_talk to_teach to_tell todai_that total transfer treasuri trim tunnel turn_to twix under_the
5 understudi unionis upgrad vinegar wa_@ wa_go wave we_had weed wei well_@ when_thei where_she whisper who_in
5 whoever window_@ windscreen wire within wolf woodlic word work_out worker worldi write writer wrote
5 wrote_back y# year_# year_3s you_@ you_it you_miss you_said yr {( ~1s ~3rd ~adopt ~anywai ~ask ~bat ~belong
5 ~besid ~block ~bottl ~bow ~brick ~built ~busi ~can ~cardi ~cartwheel ~chosen ~classroom ~confirm ~councillor
5 ~cours ~courtesi ~crown ~daili ~debat ~drum ~eight ~enjoi ~gave ~goat ~granda ~granni ~graviti ~great ~grow
5 ~hors ~inform ~inspector ~jacket ~lick ~lit ~literaci ~map ~match ~nana ~nice ~nit ~note ~notic ~organis ~p
5 ~pe ~phonic ~photocopi ~pizza ~pl ~plimsol ~potato ~pound ~projector ~promis ~raffl ~rais ~rap ~read ~regist
5 ~scarf ~see ~shift ~six ~slide ~snowman ~solo ~sprint ~stapler ~stone ~system ~ta ~tall ~tini ~top ~trouser
5 ~tune ~updat ~v ~wednesdai ~wei ~well ~wonder ~wrap на
4 !long8 !sentences5 #_at #_thi &👐 &💚 &🖊 &🙃 5s <#># <+anywai <+caught <+even <+from <+got <+is <+it <+oh
4 <+watch <<<afternoon <<<ask <<<at <<<bit <<<come <<<dai <<<did <<<even <<<had <<<half <<<here <<<littl
4 <<<look <<<love <<<minut <<<no <<<parent <<<roman <<<sai <<<sound <<<special <<<tell <<<ten <<<thi
4 <<<through <<<time <<<you'r <<boi <<can <<chat <<child <<coat <<nativ <<order <<poor <<proud <<queue <<said
4 <<shout <<smile <<ta <<tabl <<talk <<thank <<their <<thi <<thing <<will <<write <>answer <>best <>brought
4 <>carri <>conduct <>drew <>gave <>gone <>hid <>just <>lent <>let <>signal <>spot <>still <>threw <>tooth <@
4 <@+# <@+and <a+teacher <a>in <alwai <and+then <and>for <and>ha <and>had <and>plai <and>that <and>to
4 <and>want <and>with <anywai <ask+by <ask>to <assembl <at <believ <between <birthdai+to <bit <boi> <by
4 <card+from <caught <chat+with <check <club <done+to <even <explain+to <for <for>who <from>to <good+on <got>
4 <had>@ <hall+and <i+had <is> <it <mark <moment <morn <my+mum <my>in <n <need+a <note <off>todai <on>in <over
4 <put <recept <sat+with <sign <sorri <special <still <taught>to <team <tell>hi <than <that>and <there <thing
4 <to> <to>for <wa <wai <wai>sai <watch>teach <wee <well <what <whoever+taught <with>on <y+# <ye> >>>>all
4 >>>>an >>>>anoth >>>>be >>>>befor >>>>biscuit >>>>chair >>>>dai >>>>dinner >>>>eco >>>>ever >>>>everyon
4 >>>>had >>>>leg >>>>librari >>>>marrow >>>>match >>>>name >>>>nobodi >>>>now >>>>over >>>>page >>>>prayer
4 >>>>read >>>>set >>>>sing >>>>sprout >>>>thei >>>>tin >>>>twelv >>>>want >>>>welli >>>>went >>>>where
4 >>>>world >>>answer >>>arm >>>book >>>both >>>bracelet >>>child >>>chip >>>dentist >>>deputi >>>egg >>>end
4 >>>fell >>>float >>>front >>>glue >>>held >>>hors >>>i'm >>>innkeep >>>inspector >>>into >>>look >>>mayor
4 >>>name >>>pair >>>pe >>>plan >>>road >>>sing >>>someth >>>swap >>>swim >>>vicar >>>we'r >>>whole >>>wolf
4 >>>won >>>wrote >>>x >>>you'r >>better >>clear >>count >>ev >>fallen >>four >>go >>green >>himself >>joke
4 >>kick >>morn >>odd >>our >>out >>past >>readi >>run >>shop >>stai >>super >>swap >>tabl >>tail >>tell
4 >>third >>were >>which >>y# >ag >ag+# >an >and+your >answer >argu >as+the >asleep+on >back >bean >brought+a
4 >brought+her >brought+hi >built >chain+on >clai >conduct+the >cut >doe+a >done+a >drew >fast >found >found+a
4 >from+our >gave+her >gave+me >gave+the >ha+invent >ha+read >hasn't >have+open >held >help >help+me >himself
4 >insist >insist+on >is+back >know >learn+to >lent >lick >lot >made+up >march >now >on+be >plai+the >plait
4 >put >put+hi >read >read+a >read+the >sai+i'v >signal >sit >snore >sold >stand >stuck >that+i >the+word
4 >threw >told+a >tooth >us >wait >walk+in >want+it >wave+at >went+round >whisper >who >wont >wouldn't+come
4 >wouldn't+do >wrote+my @_@family @_argu @_built @_can't @_count @_cut @_decid @_explain @_held @_left @_lent
4 @_now @_said @_sat @_save @_sit @_under @_wreath @_wrote @_year @family_doe @family_or @family_still
4 @family_want @school_done @school_ha @school_went @staff_thi [@+a [@+best [@+carri [@+clai [@+ha [@+hid
4 [@+keep [@+show [@+stood [@+taught [@+wrote [aww [befor [bikeabl [boi [breakfast [breakfast+club [caught+@
4 [cri [did [doe+@ [egg [fab [first+parent [florenc [found+@ [get+well [goodby [got+a [ha+anybodi [haha
4 [handwrit [home+time [hot+chocol [i'v+just [i+will [if+anyon [im [iv [last [lili [nobodi+tell [oh [plai
4 [poor+@ [princ [read+buddi [rounder [school+council [scienc [seat [seat+plan [seen [seen+on [snow [sometim
4 [spent+my [steel [steel+pan [ta+for [tell+me [thank+you [that+feel [the+peac [the+wai [thei [thi+is [three
4 [time+tabl [todai [todai+lesson [told [wa [wa+it [we [we+lost [we+were [wei [welcom+to [well+@ [welli
4 [when+the [who [whoever+invent [whoever+taught [wish [wrote [you [you+know ]accur ]ach ]alarm ]blanket
4 ]brother ]cheer ]chill ]choic ]comment ]conker ]costum ]crayon ]crumbl ]eight ]elbow ]florist ]fly ]foot
4 ]for ]freddo ]gravi ]hello ]him ]how ]job ]kevin ]mean ]mind ]notic ]own ]pal ]pea ]place ]playtim ]primari
4 ]prison ]rabbit ]race ]reckon ]regist ]satnav ]sellotap ]seven ]sigh ]snack ]solidar ]solo ]son ]stai ]still
4 ]swim ]swing ]tape ]thursdai ]tick ]treat ]try ]unreal ]were ]won ]wow a_bit a_blanket a_bow a_draw a_half
4 a_joi a_list a_satsuma a_shark a_speech a_star a_stranger a_vet a_wobbl abl about_a about_hi ac account ach
4 advic after_him afternoon again_for ahh all_four allow alphabetis alwai_@ amber an_actual and_ha and_nobodi
4 and_she'd and_stood and_when and_your ani_more announc appli argument arm armband arsen as_you assembl_and
4 at_first at_least at_school at_seven attenborough autograph aww back_for back_with bag balloon ban baton
4 batteri beat_the beautifulli bed_at befor_i befor_it befor_you beneath between_@ bhangra biff blackberri
4 blew blub boi_in book_corner brave brought_her brought_hi brought_in bu build_a bust but_in cake_for calm
4 came_down came_through campaign can't_be car_park carniv carpet_time caterpillar ceremoni chair_and chapati
4 charg_of check child_in cliff club_tonight come_in conduct conga cornet costum could couldn't council crayon
4 cri_when cucumb cupboard curtsi dashboard date deal decid_to decis declar den desk_and dinner_hall discuss
4 dodgebal doesnt done_the donkei dont drain drawn duti_in dzi each each_dai eal eat_a ei elect emot english
4 entir entranc eulogi even_@ everi excel explan ey_on facetim fairli fall favourit fell_over fetch finish_me
4 first_full five_year florist flush flute font for_book for_hi for_math for_on found_@ found_a franc freddo
4 french frogspawn garden gave gave_the gerald glass glitter goalkeep golden good_at good_morn goos goosebump
4 got_to got_two grandmoth ha_@ ha_a ha_gone had_a halfwai hand_the handwrit happen hard harvest have_fallen
4 have_start he_call he_ha he_right he_told he_went heard heard_a heatwav hedgehog helmet her her_grandad
4 her_head her_mum here_and hi_arm hi_mum hi_new hi_own hid him_to hockei how_much hula hunt hygien i'll_sai
4 i'm_have i'v_just i_look i_saw i_smell i_talk i_took i_turn in_case in_english in_french in_full in_with
4 inform_me innkeep inspector instrument intervent into_the invit is_@ is_alwai is_for is_her is_still isnt
4 it'll_be it_about it_and it_came it_twice it_up jaffa jail just_ask just_made just_want keith kept kerb
4 kindli kipper kitchen_and knit know_@ know_everi knowledg ladl lamp_and landslid later leav_me leaver
4 left_and leisur length letter lollipop_ladi lone look_back lost_on lunch mach made_a made_up made_us
4 magnific man_with map marrow mascara me_@family me_it me_then minu minut_of mirror miss_you moment_@ mondai
4 mondai_@ monkei monster moon moonwalk mop morn mum_who my_glass my_read my_tea mysteri next_time nice ninth
4 none not_ask not_cry not_to not_wrong noth_and notic now_@ now_a now_i'm nurseri of_red ok on_be on_by
4 on_child on_fridai on_my on_their on_too open_a opera order oscar other_end our_school our_whole owl owt p7
4 page papier papier_mach parad pari pass_the past_on paulin payrol peel pigeonhol pirat plai plait plant
4 plaster plaster_on plimsol portug potion ppa prayer pretend prime_minist probabl projector properli proud_of
4 punctuat purpos qualiti quarter_past ra raz read_book record_group ref region remembr reward rhythm ring_the
4 rounder row_of rung sai sai_i said_and salad samba saw_it scale scarecrow school_@family school_club scream
4 see_her send_me sept shake shall she she_been she_doe she_goe she_is she_think shift shoe simon
4 sinc_christma sing_the smile sneez snow solidar someon sound_of spell_bee splinter stand star sticki stood
4 store sugar sundai_night superhero suspect swansea swap swept tabl_@ tabl_and tad taller teach_me teacherlif
4 teari technic tell_her tenerif thank_to that_@school that_on that_when the_bank the_bell the_caretak
4 the_custard the_date the_deputi the_doctor the_hat the_head the_infant the_job the_math the_milk the_moon
4 the_nativ the_nurseri the_pea the_playground the_pool the_rest the_sand the_school the_scienc the_sink
4 the_sound the_spell the_tombola the_trai the_weather thei_ar thei_did thei_have then_ask then_at they'd_been
4 thi_but thi_term thi_week thi_year through_@school thru tie time_@ to_be to_give to_keep to_know to_look
4 to_me to_miss to_on to_our to_sai to_ten to_whistl token told_a tonic tonight_@ took_@ tri tricki turn_up
4 twelv twenti_six tyron un unblock undef under_it underneath uno upsid upsid_down urgent v visibl wa_just
4 wa_look wagon want_it want_me we_could we_have wee_@ week_you well_that welli what_@ what_a what_the
4 wheelbarrow whistl_and who_@ who_call who_cut who_taught whole wing wipe with_hi with_somebodi with_your
4 wobbl_tooth wors worth_the wouldnt write_a wrote_a yard yawn ye ye_@ yoga you_and you_ar you_get you_that
4 you_were {– ~accord ~aid ~arrang ~assembl ~beat ~becaus ~believ ~both ~bracelet ~build ~bump ~camp ~cant
4 ~captain ~care ~champion ~chapter ~charg ~chat ~cheer ~chuf ~clap ~clear ~correct ~costum ~cut ~disco
4 ~doesn't ~donkei ~dug ~english ~exactli ~fifti ~forest ~fossil ~four ~frame ~front ~goal ~goe ~group ~hasn't
4 ~hedgehog ~herself ~innkeep ~insist ~introduc ~item ~knew ~lai ~lamin ~let ~line ~listen ~lunchtim ~mark
4 ~measur ~model ~moment ~nowher ~nurseri ~omg ~order ~paper ~pen ~pencil ~petit ~plai ~plant ~playground
4 ~practic ~practis ~primari ~pumpkin ~r ~rainbow ~request ~review ~ribbon ~sad ~salut ~sand ~scienc ~second
4 ~seem ~sharpen ~shout ~sing ~sir ~skye ~smile ~sneez ~spell ~spelt ~splinter ~split ~stai ~stand ~statement
4 ~sticker ~superstar ~swan ~tail ~taught ~theatr ~tie ~time ~towel ~trai ~tri ~trim ~trombon ~ukrainian ~w
4 ~welli ~width ~window ~winner ~wipe ~wish ~work ~worm ~wrote ~year класі я
3 !ends-sentence !everyday-capital !sentence1 !sentence4 !sentences4 #_residenti #_team #_time #_with &📚 .:
3 10am 6s 7am <+dear <+doe <+to <+when <<<as <<<be <<<been <<<befor <<<between <<<bin <<<dinner <<<happi
3 <<<light <<<morn <<<much <<<not <<<on <<<seen <<<stop <<<thei <<<up <<<week <<<went <<and <<apart <<better
3 <<club <<crown <<custom <<duti <<feel <<field <<fridai <<front <<ha <<hall <<happi <<hatch <<head <<help
3 <<is <<lass <<last <<letter <<light <<listen <<long <<love <<mention <<more <<number <<onc <<plai <<teacher
3 <<them <<think <<wai <<who <<whoever <>beat <>boat <>cartwheel <>caught <>did <>explain <>help <>knew
3 <>laugh <>learnt <>left <>line <>need <>no <>paint <>sai <>spelt <>start <>taught <>teach <>tell <>wa <>what
3 <>win <actual <also <and+now <and+to <and>goe <and>got <and>won <answer <apart+from <ask <ask> <between>and
3 <bless+her <but>ha <but>in <captain <child <class <co <cut <dear <doe <for> <four <fridai+and <from>in <goal
3 <got+to <ha <him <if <is>in <it+for <it> <it>and <kitchen <lad+call <like> <listen+to <man <mention+to
3 <on+with <on>for <onli <pick <sai>at <school+and <see <star <teach>to <thank+to <thank+you <thank>
3 <the+kitchen <to>in <to>on <took <try <up>and <wa>he <wa>with <watch <who+taught <whoever+ha <wi <window+and
3 <with>in <year+and <you+to <you>for >#+# >#+@ >># >>>>a >>>>ar >>>>better >>>>bin >>>>box >>>>brought
3 >>>>can >>>>cant >>>>caretak >>>>certif >>>>conker >>>>cricket >>>>draw >>>>drill >>>>end >>>>favourit
3 >>>>forecast >>>>glove >>>>gran >>>>gravi >>>>group >>>>hamster >>>>hatch >>>>head >>>>here >>>>hi >>>>hold
3 >>>>home >>>>impress >>>>leaf >>>>licenc >>>>middl >>>>most >>>>need >>>>noth >>>>of >>>>pick >>>>poem
3 >>>>right >>>>rope >>>>side >>>>sinc >>>>sock >>>>spot >>>>stop >>>>stori >>>>talent >>>>teacher >>>>their
3 >>>>they'r >>>>thirti >>>>to >>>>told >>>>too >>>>tooth >>>>under >>>>whistl >>>>wrote >>>@ >>>a >>>angel
3 >>>appl >>>as >>>birthdai >>>bow >>>bridesmaid >>>card >>>chair >>>choir >>>dinner >>>door >>>eat
3 >>>fraction >>>good >>>hi >>>himself >>>how >>>keep >>>knit >>>letter >>>line >>>made >>>mark >>>me >>>miss
3 >>>moon >>>mum >>>nan >>>nativ >>>night >>>nine >>>nobodi >>>onli >>>pack >>>playtim >>>pretend >>>same
3 >>>santa >>>school >>>seat >>>second >>>sent >>>show >>>snow >>>st >>>stone >>>student >>>suppli >>>tell
3 >>>thei >>>took >>>trainer >>>vote >>>welli >>>wi >>>wonder >>>word >>>ye >>again >>all >>best >>bridg
3 >>built >>carri >>cousin >>danc >>donkei >>everi >>everybodi >>fine >>first >>fly >>happi >>hi >>husband >>i
3 >>if >>move >>narrat >>over >>plan >>put >>rais >>rubi >>sai >>second >>she >>shout >>some >>stood >>the
3 >>they'v >>tie >>time >>to >>tomorrow >>walk >>watch >>went >>whether >and+todai >ar+run >ar+you >arriv
3 >as+a >ask+the >ask+whether >asleep >at+a >b >beat >both >built+a >came+as >came+down >can >can+do >caravan
3 >cartwheel >coat >come+in >conduct >correct+my >could >count >decid >den >did+hi >do >do+not >doesn't
3 >drew+a >drew+me >famili >finish+the >fix >full >got+stuck >guess >ha+alreadi >ha+brought >ha+drawn >ha+talk
3 >had+hi >have+been >he+the >head >heard >hit+it >i'd >if+you >in+on >is+in >is+our >is+that >keep+a
3 >know+where >lai >lai+on >learnt >lent+me >lick+the >line >mum+ha >n+@ >nana >on+a >on+it >onli >pick >push
3 >put+a >read+to >record >refus >ring >rose >run+a >sai+her >said+grace >said+he >sat+on >score >she+told
3 >sing >spell >spent >spoke >stand+up >stood+at >stop >stori >teach >teach+the >tell+the >the+donkei >to+sai
3 >told >told+us >tuesdai >u >wa+a >water >went >who+is >who+told >will >work >would >wrote >wrote+a >y
3 @_answer @_beat @_behind @_brought @_come @_danc @_doesn't @_finish @_fix @_found @_four @_go @_ha @_laugh
3 @_made @_pack @_put @_read @_ring @_score @_she @_spoke @_tell @_thank @_threw @_v @_went @_work @family_cri
3 @family_left @family_said @family_sent @family_wa @family_you @school_@ @school_if @school_is
3 @school_residenti [#+# [@+can [@+count [@+dad [@+did [@+explain [@+help [@+holidai [@+left [@+mark [@+nana
3 [@+put [@+rang [@+spelt [@+tell [@+threw [@+want [a+moment [anyon+know [assembl [big [bless+her [bump [can
3 [can+i [can+you [cant [congratul+to [cross [did+@ [doe+ani [drew [dziekuj [eight [ever [everi+singl [feel
3 [fridai [garden [get [got+told [guess+who [gut+to [ha [ha+@ [had [had+@ [half+past [how [i+ask [i+can't [if
3 [just+want [kitchen [librari [littl+@ [lollipop [long [love+moment [made+it [make+kite [my+nan [my+other
3 [my+son [never [oh+that [okai [omg [on [pancak [phonic+screen [plant [poetri [poetri+slam [proper [quick [re
3 [read+@ [river [rounder+@ [sat+breakfast [seven [sian [six [some+dai [sort [star [star+of [stood [suppli+in
3 [swim [team+point [tell [that [there+is [thi [third [thought [tomorrow [turn+out [um [we'r [well [well+done
3 [what+i [wind [with [world [you+should ]amen ]ankl ]anyth ]assembl ]award ]backward ]bag ]be ]bench
3 ]breakfast ]bubbl ]bum ]bunch ]candl ]chair ]control ]counter ]crisp ]cup ]curtain ]delight ]driver ]drop
3 ]dumna ]e ]either ]everyon ]everywher ]eyebrow ]fab ]face ]favourit ]flag ]folk ]fridg ]friend ]garden
3 ]geniu ]had ]handbag ]handwrit ]hard ]her ]hero ]home ]humbl ]includ ]instead ]is ]joke ]jump ]lad ]late
3 ]leaf ]lego ]librarian ]like ]lock ]loft ]love ]lovemyjob ]magnific ]mat ]middl ]miss ]myself ]nana ]note
3 ]offer ]offic ]old ]orang ]packet ]pan ]parrot ]pe ]proud ]qualifi ]queue ]rain ]rate ]rest ]road ]sausag
3 ]sinc ]sit ]smell ]sofa ]speak ]stop ]these ]toddler ]too ]un ]walk ]war ]wheel ]whistl ]wild ]window
3 _@staff a_@family a_bin a_boi a_car a_christma a_cow a_door a_famili a_game a_glue a_goos a_hen a_lie
3 a_lollipop a_month a_nice a_spare a_time a_tooth a_twix a_veri a_wall abba about_be about_it about_me
3 about_my absolut abstain accord accord_to across actual admiss agenda aliv all_got all_the all_to alwai_a
3 an_old and_also and_gave and_honestli and_it and_me and_mr and_show and_went and_will anfield ankl answer
3 apologis_to appar ar_in ar_on argu_about ask_how ask_if ask_to ask_whether at_two back_after back_end
3 back_on back_up badger bagel bagpip baker be_an be_told beaker beat becaus_@ becaus_he becaus_the bee been
3 been_at begun behind beig bell_and besid better better_than bid birth birthdai birthdai_@ birthdai_to
3 biscuit bite board book_and book_dai bother bowl_of breath brigad broad bu_driver built bum burglar but_i
3 but_we butter butterfli buzz by_@school bye c'est cabbag cabinet cactu call_me camera can't_stop can_be
3 caretak case cd certain chang cheek chief clap class class_bear class_ha class_in class_to classic clock
3 co_@ come_as come_from confirm confisc convinc corner could_not coup courtesi courtesi_of cpd crown cultur
3 cwtch defenc demand depend depth did_hi didn't_know digniti digraph dinosaur do_i doe_@ doe_all doesn't_like
3 door_for down_and down_in draw draw_a draw_of drive_the drummer dustpan earth echo eighth elbow em end
3 england enough_to ever ever_been everi_singl exclud exclus exit f fame fastest fearless fell fellow fi
3 first_ever fish fly foil follow for_@ for_four for_six for_their for_three for_your forecast formal
3 found_her four_@ four_year frankincens from_@ front fuss gala galleri ghana ghost go_in goodnight googli
3 grade_# grammar granda grandma_in grass gravi graze grid gruffalo guid guid_read ha_ask ha_left ha_name
3 ha_taught ha_told had_@ had_sinc hairbrush haircut half_a halv hash have have_heard have_to he he_come
3 he_could he_got he_said he_the he_think he_took he_won't head header headlin heard_@ heart heartbeat heck
3 her_@family her_read hi hi_shoe hide high higher him_a hippo hold_hand hoop hop host how_@ how_mani how_the
3 hula_hoop humbl hurri i'll_never i'm_not i'm_told i'v_been i'v_come i'v_got i'v_never i'v_onli i'v_put
3 i'v_seen i_call i_don't i_hear i_live i_love i_miss i_repeat i_sleep i_told i_walk ident if_i if_i'm if_the
3 in_after in_eleven in_goal in_on in_order in_school in_welsh indoor infant introduc invent invest iron_man
3 is_@school is_me is_now is_that it_a it_at it_fridai it_she it_work iv jazz job job_is juggl junction just
3 kick kind_of knight know_about know_it know_she know_you lancashir laugh layer learn learnt leaver_assembl
3 left_it left_shoe leg licenc like_to like_you littl live_in log logic look_for look_up lost lot_of louder
3 lovemyjob lug lump make_it mark_it mascot massiv maypol me_do me_i me_not me_now me_through medal merci
3 mermaid metr mi microphon mind minut_and mitten mixtap moment multipl mum_ha my_kitchen my_last my_littl
3 my_nana nan near next_to next_year nicest no_idea nobodi_in nois not_allow not_let note noth_to nugget
3 of_@school of_em of_everyth of_the of_them of_y off_by off_her off_in offer old_and old_i omg on_each
3 on_purpos on_sinc onion onli_just orchestra our_littl our_nativ out_@ out_by out_of out_on out_over outdoor
3 over_it ow_@ page_# pair palm pancak parachut partner patch path pe_cupboard pen phonic_group photo piec
3 placement po poland pole polit possibl post_it prime print progress project prompt propos_to punjabi put_@
3 put_her put_it quarter_to question quit rais rais_# rangoli read reason_i recept record reet refus
3 regist_and remot rent residenti rest_of robot role roll_and roman root safe sai_a sai_but sai_my sai_the
3 said_he said_who same_time sat_down sat_under save_me sawdust scienc scienc_week scooter screen seasid
3 second_in section see_@ see_a seriou shade shark she'd_got she_can she_did she_read she_right shed_and
3 shoe_and shoebox shook shook_hand shout show_and show_me shrug sign_by silenc_then sinc_easter sincer singl
3 sink skip social sock_and sold solo_in someth_in spell spoon spot_on stabl staff_do star_@ star_of start
3 steward stop stranger stuck_in student_@staff student_teacher summat super suppli suppli_teacher support
3 sympathi tabl_for take_my taken talk_about tall taught_the taught_us tax teach_the teacher_at team tell
3 tell_me tell_them tell_your term_and than_a than_my thank_@ thank_the that'll_be that_i'm that_wa that_we
3 that_why the the_@staff the_book the_chair the_choir the_countri the_desk the_door the_drive the_fair
3 the_front the_hatch the_innkeep the_loo the_lunch the_museum the_music the_nicest the_north the_paper
3 the_photocopi the_photograph the_projector the_record the_roman the_roof the_song the_spoon the_tank
3 the_week the_weekend the_whole the_y thei_all them_and then then_on there there_@ there_a there_on they'r
3 thi_wa thing_i'v think_about three_week three_year through_a thrown thumb tickl tidi time time_with to_anyon
3 to_back to_ring to_school to_show to_watch todai_i toe told_@school told_by tomato tooth_and torch_and
3 tractor trail traine trainer treasur tri_to trip trunk tub tudor tuff turkei twice twit umbrella under_a
3 under_my until urdu us_all valentin wa_born wa_meant wa_onli wa_right wa_too walk_to wayn we'd_a we'v_all
3 we_do we_just weather wee weekend_@ weigh weird wellb went when_@ while_@ who_put whole_@school why_i wi_@
3 wit with_# with_an with_him with_three wizard woke word_of work_on wotsit would_be wrong wrote_me year_1s
3 year_5s year_and yellow yer yoghurt you_be you_know you_look you_on your_mum {, ~accept ~act ~afternoon ~ag
3 ~against ~ahh ~aliv ~alwai ~and ~apart ~art ~asleep ~bet ~between ~biscuit ~blame ~bless ~brought ~can't
3 ~cannot ~chef ~chief ~chose ~class ~cloud ~column ~compliment ~conduct ~daisi ~dear ~did ~dog ~draft ~drew
3 ~duck ~elbow ~elect ~f ~famili ~fan ~far ~felt ~float ~gari ~ghost ~giggl ~glue ~gold ~gonna ~grandma ~gravi
3 ~haha ~hang ~happi ~heaven ~held ~help ~hold ~honestli ~hoop ~host ~hymn ~i'd ~infant ~kit ~kite ~know ~lace
3 ~leaver ~left ~lent ~lift ~litter ~littl ~lock ~loudest ~math ~me ~mention ~might ~min ~mondai ~moral ~natur
3 ~now ~onli ~peel ~pet ~place ~plait ~poppi ~present ~pretend ~prime ~push ~race ~record ~repli ~result
3 ~rosett ~row ~rule ~sai ~same ~saw ~scare ~share ~short ~shower ~sign ~skip ~sleev ~snore ~special ~spoke
3 ~spoon ~sport ~stood ~suggest ~sunflow ~thank ~that'll ~think ~thirti ~threw ~til ~to ~tortois ~tower ~turn
3 ~um ~un ~unicorn ~up ~vicar ~vike ~wee ~went ~which ~while ~wolf ~wont ~worri ~x
2 !begins-sentence !sentence3 #_@ #_ar #_metr #_month #_of #_on #_try #_week #_who &: &« &✊ &🌙 &🌿 &🎶 &💙
2 &🙏 &🚗 &🥲 ): .B 19th <#+that <#+with <+# <+also <+did <+ha <+have <+if <+told <+wee <+what <<<about <<<can
2 <<<done <<<fair <<<for <<<gone <<<i <<<i'd <<<it <<<know <<<nativ <<<number <<<of <<<or <<<pe <<<shop
2 <<<start <<<swim <<<till <<<todai <<<wai <<<well <<<whistl <<all <<asleep <<ay <<b <<bought <<bump <<card
2 <<danc <<doe <<easter <<everi <<ey <<far <<four <<half <<hedgehog <<i'd <<i'll <<kit <<learn <<menu <<mile
2 <<mother <<next <<part <<seen <<shed <<sign <<start <<take <<term <<that <<that'll <<try <<u <<voic <<wa
2 <>at <>back <>come <>danc <>found <>ha <>isn't <>lunchbox <>made <>move <>nana <>on <>put <>read <>sang
2 <>translat <>v <>whisper <>won <>wrote <a>who <afternoon <again <and>and <and>ar <and>beat <and>both
2 <and>just <and>made <and>read <and>the <and>were <ar+@ <ar>@ <ask>what <birthdai> <bought <card+off <cat
2 <chang <chang> <coat <end <everyth <except>who <fair <find <first <from <funni+but <hear <how <is+a
2 <know+what <letter+from <met <never+chang <not> <of>on <on+for <our>plai <out+by <partner <repeat <sai>is
2 <show <stop <tabl <that'll+be <that+wa <that>in <the+dai <the+year <there+wa <thi+afternoon <thi+morn <time
2 <time+and <to <to>our <todai <told <um <updat>ha <wa>from <week <well+done <when <while <with <yesterdai
2 >>>>after >>>>am >>>>author >>>>bee >>>>birthdai >>>>bit >>>>bow >>>>break >>>>breakfast >>>>by >>>>can't
2 >>>>chess >>>>choir >>>>climb >>>>co >>>>come >>>>cook >>>>cut >>>>dad >>>>did >>>>do >>>>donkei >>>>eat
2 >>>>els >>>>ey >>>>fix >>>>garden >>>>gave >>>>got >>>>great >>>>hair >>>>he'd >>>>hospit >>>>infant
2 >>>>joke >>>>let >>>>map >>>>mark >>>>marri >>>>mayor >>>>me >>>>morn >>>>mother >>>>mum >>>>nine >>>>number
2 >>>>off >>>>own >>>>pass >>>>photo >>>>pretend >>>>same >>>>show >>>>sister >>>>smell >>>>suppli >>>>taught
2 >>>>ten >>>>than >>>>through >>>>turn >>>>two >>>>vers >>>>why >>>>wind >>>>with >>>across >>>all >>>am
2 >>>befor >>>bishop >>>built >>>cake >>>camel >>>can >>>caretak >>>clean >>>drop >>>duck >>>famili >>>five
2 >>>fix >>>foot >>>for >>>french >>>gone >>>grandad >>>i >>>in >>>know >>>ladi >>>leg >>>marri >>>match
2 >>>math >>>mine >>>minut >>>morn >>>my >>>new >>>number >>>off >>>onc >>>onto >>>open >>>out >>>pen
2 >>>phonic >>>prayer >>>queue >>>ran >>>read >>>real >>>regist >>>ribbon >>>roll >>>said >>>should >>>sign
2 >>>sister >>>solo >>>spoon >>>sprout >>>stai >>>step >>>stood >>>ta >>>teach >>>teacher >>>that >>>the
2 >>>thi >>>time >>>toast >>>trip >>>twin >>>wave >>>we >>>wear >>>which >>>wobbl >>>you >>>your >>a >>back
2 >>bag >>behind >>brother >>carpet >>charg >>costum >>did >>doesn't >>down >>eleven >>footbal >>got >>grace
2 >>hand >>have >>in >>invent >>jumper >>kept >>learnt >>lot >>near >>of >>pick >>real >>review >>sang >>save
2 >>such >>teach >>teacher >>think >>three >>two >>up >>we'v >>when >>whistl >>wing >>write >a >and+i'm
2 >and+it >ask+could >ask+why >at+carpet >been >birthdai >boat >bring+me >brought+in >carri+everi >correct
2 >cri >dad >dad+is >danc >do+ >drew+the >face >fae >featur >find >finish >fix+the >for >gave >give+me >go
2 >goe >group >ha+built >ha+decid >ha+done >ha+finish >ha+learnt >ha+taught >had+four >have+start >homework
2 >i'm >in+her >in+recept >inform >inform+me >into >is+six >is+such >join >just+told >let >letter >littl
2 >lunchbox >made+it >made+us >miss+you >model >mum+sent >n >next+to >paint >put+her >ran+the >read+hi
2 >said+her >sang >sat >share+her >shook >shout >show >show+and >star+of >still >stood+up >summer >talk
2 >taught+the >taught+us >tell+me >thi+week >through >time >translat >translat+the >twist >under >up+to >v
2 >want+a >want+the >wave >wear >welli >where >who'd >with+her >year >сьогодні @_ar @_arriv @_asleep @_but
2 @_drew @_face @_fell @_got @_grandad @_hit @_holidai @_in @_isn't @_keep @_knew @_last @_let @_littl @_might
2 @_nan @_need @_sing @_talk @_then @_thi @_turn @_twist @_wave @_were @_when @_will @_would @_wouldn't
2 @_you'v @family_@family @family_at @school_ask @school_goe @school_i @school_made @school_she @school_to
2 @staff_@staff @staff_he @staff_i'v @staff_it [# [@+boat [@+gave [@+get [@+is [@+lent [@+lunchbox [@+made
2 [@+sang [@+school [@+translat [@+whisper [@+won [@+won't [as [ay [be [big+@ [bless [bore [bulb [can't+stop
2 [christma+dinner [chuf [class+debat [column [could [dear [dear+@ [did+you [do [eid+mubarak [end+of [forti
2 [found [found+out [from [garden+club [gave+@ [grand [gymnast [had+the [half+my [have+you [home [honestli
2 [i'll [i'v+had [i+do [i+got [is+@ [it+@ [kwame [leav [leaver [librari+van [line [long+dai [mud [my+tuesdai
2 [not+on [note [on+duti [on+of [parti [playground [playtim [puppet [put [ran [realli [realli+enjoi [recept
2 [roll [same [sat+in [sat+with [second [see [sew [snack [someon+put [sundai+night [swear [sydnei [team [teddi
2 [tell+you [the+bu [the+great [the+lad [the+thing [they'v [they'v+shut [three+week [took+the [tri [two+year
2 [we+had [what+a [what+the [when+@ [where [whisper [whoever [world+book [yr [yr+# ]accept ]actual ]all ]along
2 ]batteri ]beauti ]beautifulli ]befor ]bell ]bless ]bottom ]career ]carpet ]castl ]ceil ]christma ]clock ]co
2 ]commit ]corsa ]croissant ]danc ]deal ]dinnertim ]dress ]drill ]earli ]expect ]ey ]fair ]field ]finger
2 ]flapjack ]floor ]forehead ]forti ]forward ]gent ]good ]goosebump ]got ]grudg ]hair ]hat ]igh ]infant ]isn't
2 ]king ]last ]later ]letter ]librari ]line ]manner ]menac ]mud ]na ]not ]onc ]other ]paint ]pair ]paracetamol
2 ]pasta ]pigeon ]plan ]poem ]point ]pupil ]queen ]residenti ]row ]said ]sale ]seat ]see ]shake ]share ]side
2 ]sign ]singl ]skip ]someth ]stamp ]suit ]tho ]thought ]three ]through ]ticket ]tight ]tire ]torch ]tree
2 ]tuesdai ]vers ]vote ]warn ]watch ]wed ]week ]wind ]wish ]wrong ]year ]yet a_bed a_better a_birthdai
2 a_caretak a_certif a_chees a_dog a_full a_great a_hors a_lad a_leek a_medal a_new a_note a_pencil a_person
2 a_plumber a_poem a_proper a_puddl a_read a_rota a_spoon a_stori accent accept addit address adverb against
2 ah alien all_dai all_it all_year alphabet also_@ among an an_egg and_# and_@family and_an and_is and_on
2 and_out and_thank and_thi and_thirti and_three and_what and_won't ani_other annual anyon_know apologis appl
2 applaus ar ar_just ar_up argu art ask_for ask_him at_asda at_last at_you awai bad bakeri balanc barrist base
2 becaus becaus_it been_do been_made befor_i'd behind_me best_dai between bitten blame blanket bobbl_hat bon
2 book_bag boss box_and brace braill brake bring_in brought brought_the bucket but but_the but_you by_@ by_her
2 by_the cage cake calon cam came canna carol carri_the castl ceil centuri certif certif_for chart chef
2 christma_dinner circl circl_time circuit clash class_@family class_ask clean cleaner clear climb clipboard
2 cloudi coin column come_back comma communion comp compass cone control convers cookeri coron corridor
2 could_hear counter courgett cow crawl crisp critic crochet crossword crumbl current custom dad_in daff dai_#
2 dai_but dai_in dai_of dai_wa danc_in dare de dealer decid declin deliv descant destini diagram did_her did_i
2 did_you didn't dine district divis do_hi dog_and don't_ask don't_care don't_have done_@ done_for done_to
2 done_with door door_and down_to down_with draft drank drew_the drop_off dry_ey dull dure dust duti_and eagl
2 ear economi edit eid_mubarak eight_and elmer enorm envelop episod equal equival even everydai everyon_had
2 everyon_in experi expert extinguish ey_shut eyf fab face_and face_like face_when fair_and fast favour
2 felt_tip fewer fig fine first_aid first_on flag for_ag for_him for_me for_tea for_thi forehead forward
2 found_the four_minut fourth frankli friendship_bracelet from_# from_under front_of front_row gate_duti
2 gave_up gent gentli get_@ give_her go_for go_on go_round gold got_@ got_in got_stuck grandpar granni grew
2 grown_up grudg ha_given ha_start had had_an had_four hair hand_on hat_and hat_off have_built havent
2 he'd_been he'll he_can't he_doe he_on he_want hear_@ heard_it heavi help her_a her_nan hi_ey hi_vi hidden
2 himself hiya hoars home_for honestli honor hors hot_chocol how_do hundr_and hung hungri i'd_been i'd_had
2 i'd_to i'm_# i'm_do i'v_done i'v_thought i_could i_drop i_laugh i_let i_like i_nearli i_think i_were i_wore
2 i_would idea import impress in_at in_the in_thi in_three in_y includ incub inspir is_better is_go is_our
2 isn't it'd_be it_did it_doe it_go it_now it_sinc it_still it_thei it_till it_to it_with jar jewel jingl
2 join_in jumper_on just_@ just_found just_to just_watch keep keep_the kent kerri know l la lai lan lawyer
2 leader learnt_to leav_card leav_the left left_in let_him let_it letterbox lib lick_the lid lie_down lighter
2 lighthous like like_@ like_he'd like_her like_it like_the line_and line_of liter litter lolli lolli_stick
2 lollipop lollipop_man loos lost_# lost_@ love_letter luck made_it main majesti make_my man_@ man_and margin
2 me_a me_at me_everi me_she middl might_be mile milk mime mobil moral morn_with most mouth move_up mum_sent
2 my_arm my_aunti my_car my_dinner my_face my_favourit my_mentor my_mum my_nan my_other my_plan my_recept
2 my_tabl my_y naughti netbal never_let new_year newt night_and nine_time no_on non_uniform nose note_in
2 noth_but now now_with nutmeg ob odd of_an of_be of_cours of_my of_on of_ten off_hi off_on off_the offic_and
2 offsid ofst older on_all on_i'v on_is on_it on_shoe on_wednesdai on_you onli_@ ought our_assembl our_nurseri
2 out_a out_and outgrown over_and over_to overtook pack_lunch paint panick paper paperclip parish partner_@
2 passeng pasta pat_my penc pend permiss person persuas piano picnic pine pit plai_the plane plastic playhous
2 plug plum pokemon polo poster prai prepar present primaryteach privat privileg professor protect prove
2 publish pug pumpkin puppet put_a put_that put_the queue rack rag rainbow ran ran_the rank reach read_everi
2 read_out read_thi read_to reader real_on realis rebound recept_in regular relax rematch requir ring_me rise
2 rod roll roller roof rope rubber run_the sai_good sai_sorri said_grace said_well said_you salari same sarni
2 sat_in save scarf school_ha school_in scratch seat_plan secur seen_it septemb sew sharper she'd she'd_a
2 she_didn't she_get she_in she_onli she_six show shut_the sight sign signatur silenc sir six_and skate slap
2 slate slot smug snowflak soft_plai somebodi_@family someon_tell sorri_@ sound spaghetti sparkler special
2 speed spent spud squabbl stai_in stapler start_a starter stegosauru still_go stitch stock stock_cupboard
2 strict stump submarin sung swai sworn tackl talent_show taller_than tannoi tbf tea_and tea_towel teach
2 teapot tell_@ tell_my tell_us ten_out ten_to ten_year than_mine that_doe that_her that_i'v that_it that_sai
2 that_same the_big the_birthdai the_biscuit the_board the_box the_bu the_cat the_class the_corridor
2 the_counter the_cow the_driver the_fella the_first the_full the_glue the_gravi the_holidai the_inspector
2 the_label the_map the_mayor the_middl the_minibu the_most the_mum the_new the_night the_on the_other
2 the_pair the_past the_pe the_person the_power the_same the_solo the_stock the_stori the_sun the_suppli
2 the_tea the_visit the_wai the_word their_own them them_on then_@ then_in therapist thi think_@ think_we
2 thirti_on three three_@family three_of throw thunder till_i time_and time_i'v time_sinc time_tabl time_to
2 tini tire to_draw to_find to_meet to_sleep to_us toast_and toasti todai_@school told told_@ told_me told_to
2 tombola tone touch tree trophi troubl trowel turn turnip twenti uncl under unless up_@ up_a up_and up_on
2 up_the us_it veget verb versu vi victorian viral visit wa_# wa_i wa_like wa_not wa_on wa_stood wa_told wage
2 wai_to wait_list walk walk_up walli want_to warn_me wash_up we_both we_don't we_need we_were wear wear_it
2 week_# week_i well welli_and went_off went_round west wet what_thei what_wa when_she where_we whether
2 which_on whistl whiteboard who_came who_come who_got who_ha who_is who_need whole_class whole_page
2 whole_tabl why winner with_her with_our with_that woke_up wolv workshop would_you wouldn't_let wrestl
2 yard_duti year_old you'd you'll you_at you_don't you_ever you_from you_i you_tell {! ~3s ~about ~accid ~ah
2 ~alright ~amber ~argu ~arriv ~as ~author ~bake ~band ~bath ~bee ~bench ~bit ~blood ~brilliant ~bu ~bucket
2 ~bui ~cake ~camel ~case ~cater ~certif ~co ~code ~come ~cough ~cri ~cross ~dad ~den ~differ ~direct ~doctor
2 ~drawn ~duti ~dzi ~eat ~eulogi ~fell ~find ~flood ~fly ~foot ~found ~free ~funni ~glove ~go ~good ~green
2 ~hartfield ~head ~heart ~hen ~her ~how ~hundr ~i'll ~if ~instead ~irish ~kept ~kick ~knee ~known ~less ~lion
2 ~lunchbox ~march ~menu ~metr ~minut ~monitor ~mop ~morn ~move ~mr ~nan ~nick ~nobodi ~odd ~onc ~onto ~orang
2 ~ow ~partner ~pea ~placement ~plastic ~player ~playtim ~pocket ~poem ~poetri ~polit ~proper ~properti ~put
2 ~question ~queue ~refere ~rehears ~repeat ~report ~roof ~run ~sandwich ~santa ~sat ~save ~self ~septemb
2 ~seriou ~sew ~she'd ~shelf ~shook ~shop ~silenc ~smell ~snack ~snow ~sold ~solv ~spaghetti ~speech ~stall
2 ~stomach ~sure ~that ~theme ~these ~though ~through ~tombola ~tooth ~tudor ~ukulel ~undef ~under ~until
2 ~vegan ~versu ~volunt ~vote ~wale ~watch ~wave ~week ~weigh ~whether ~who'd ~who'll ~won't ~yesterdai
2 ~you'll в
1 #_is #_wa #_what &» &– &☕ &🎤 &👋 &👑 &😂 )& 9s <+congratul <+littl <<<go <<<have <<<kitchen <<<ladi <<<long
1 <<<lunch <<<miss <<<mr <<<old <<<right <<<run <<<somebodi <<<sport <<<tonight <<<trip <<<what <<about
1 <<afternoon <<cri <<cry <<full <<hors <<hour <<it <<made <<pencil <<phone <<recept <<round <<sai <<school
1 <<tree <<via <<week <<whistl <<why <># <>a <>came <>cri <>doe <>gran <>home <>law <>nan <>style <>will
1 <>won't <and+todai <and>all <and>carri <and>come <and>gave <and>is <and>told <and>wa <ar <ar>and <best
1 <but>and <but>got <by>and <coach <did> <done>on <is>and <it+got <know <lost <not>tell <o <off> <report <step
1 <tell>i <thi+week <thi> <think+about <to>i <what>said <when>put <without <you'r <you+ar <you+hear > >+
1 >>>>ag >>>>ani >>>>ask >>>>awai >>>>bun >>>>card >>>>cry >>>>each >>>>eight >>>>face >>>>finish >>>>forti
1 >>>>her >>>>honestli >>>>how >>>>in >>>>jump >>>>just >>>>know >>>>learn >>>>lot >>>>odd >>>>or >>>>peopl
1 >>>>phonic >>>>sat >>>>skip >>>>song >>>>swim >>>>the >>>ag >>>brilliant >>>cross >>>dog >>>far >>>forest
1 >>>goal >>>gravi >>>hard >>>herself >>>if >>>it >>>live >>>lost >>>loudest >>>metr >>>no >>>nurs >>>patrol
1 >>>rain >>>singl >>>sleev >>>smell >>>snail >>>spell >>>splinter >>>they'v >>>third >>>told >>>up >>>without
1 >>ask >>awai >>been >>befor >>book >>bring >>decid >>dog >>done >>final >>finish >>given >>goal >>hold
1 >>lion >>mark >>mum >>new >>share >>sort >>those >>toast >at+all >bring >brought+the >can+whistl >carri+the
1 >darl >doe >draw >fine >forgot+her >four >got+a >gran >ha+found >ha+given >ha+made >ha+move >had+a >hand+me
1 >he >in+goal >in+your >is+teach >is+the >kept >left+a >lost+her >lunch >lunchbox+ha >made+the >mark >move
1 >nan >or+@ >out+of >plai+hot >pull >sai+hi >said+it >sang+the >slept+through >stai >stood >tell+everyon >ten
1 >thei >then >to+whistl >took >took+hi >turn+to >wa+my >when >who+came >wish >would+not >wrote+me >wrote+to
1 >you+get @_birthdai @_bring @_cri @_doe @_draw @_goe @_move @_mum @_nightingal @_over @_plate @_pull @_shout
1 @_spent @_swap @_term @_think @_two @_won't @family_no @family_sai @family_wed @school_todai @school_wa
1 @school_you @staff_of @staff_on @staff_wa [@+@ [@+drew [@+got [@+gran [@+home [@+in [@+off [@+pull [@+ukulel
1 [@+your [and [ar+you [bandag+a [big+shout [bit [caught [cover [dai [daisi+and [final [got+@ [grandma [hand
1 [he+wa [i [i'd+like [i'v+a [is [it+onli [love [my+new [nativ+cast [not+@ [number [ofst [pick+my [proper+lump
1 [read [ring [robin [rose [rose+from [scienc+week [sir [spell+bee [ten [the+year [ugh [we+did [wear
1 [would+you ]balanc ]batman ]choir ]club ]contract ]corridor ]cream ]doe ]duck ]forev ]ghost ]ground ]gutter
1 ]hous ]itself ]june ]lid ]meet ]merci ]mug ]nineteen ]nois ]noth ]nowt ]off ]ok ]paid ]pear ]peg ]penni ]pig
1 ]pizza ]prayer ]reason ]regret ]respect ]ring ]run ]save ]seriou ]sheet ]short ]sneez ]spoon ]swear ]t
1 ]teach ]though ]tissu ]tweet ]wait ]yeah a a_cup a_first a_hand a_hous a_lanyard a_lot a_mop a_page a_pound
1 a_round a_shed a_straight a_wash a_year accid across_the adopt adverbi aeroplan all_at an_hour and_did
1 and_get and_give and_neither and_onli and_then and_want and_we'v ani_of apostroph appear as asbesto ask_@
1 assembl_@ at_forest at_playtim attach attempt backdrop badg basic bc bear beard beauti been_teach behalf
1 behav behind_her bike_shed bin bleach bonnet bonni bore both_got bounc brutal burger but_@ but_it but_what c
1 came_off catalogu chapter chariti chat chatter checkout choir class_is club_is cold come_and come_up
1 competit concentr concert could_have couldn't_have count_the count_to craft crop cry_at cut_the dai_it danc
1 deep delight deputi_head describ detect dictat didnt direct discharg dishwash doll doubl dug dumna dziekuj
1 each_other eclips eid eight eleven_time end_of enter explain express fair far faster fern fever few final
1 find_out finger fish_finger five_minut fix float for_the forest_school forg forgotten fork fort fri
1 friendship fright fund further fuse gate_and gave_me gerbil get_to go_@ gone got_a got_them grace ha_invent
1 hardest have_gone have_said headphon her_hand her_it her_own hi_@school hi_coat hi_head hi_knee hi_life
1 hit_the home_corner homework honour hope horribl hot hous_and how_to humour i'v_gone i'v_start i_brought
1 i_go i_sai if_a igh in_from in_june is_come is_fine is_it is_my it_been it_by it_i'v it_on it_out it_take
1 it_there jacket joi_to kazoo kept_the kettl_on king know_i know_that know_what label languag last_and
1 last_dai last_on last_time left_hand left_on length_of lesson let letter_from leukaemia lip literaci
1 longship lot love_a macbeth made me_about me_on mental minut_befor monopoli more move mud multi mum_and
1 my_ear my_hand my_work nana nani newslett night_i nightingal nile no_word nobodi_said not_been not_go numer
1 obsess of of_applaus of_term off_it off_my oh on_dai on_he on_top on_what onli_person onto overnight panel
1 panto parcel part parti password past patient paus pe_kit peach pick_the pig pile portrait prai_for provid
1 punchlin put pyjama quot rail read_@ read_the readmit real repeat resign revoir round_the sai_@staff sai_it
1 said_she'd said_that sat_there score script seagul secret sell sender sensori separ sewn shall_be she'd_have
1 shed sheet shoe_off short showcas sign_it sing_and size skill sleep_in sleepov slip slug smaller song sooner
1 spain spec speech spilt spoke st_mari steam stood_there straight strap strategi tabl_with taken_up talk_of
1 talk_on target taught_her ten_and thank_you that_@ that_my the_@school the_aisl the_back the_bike the_dai
1 the_donkei the_hamster the_hand the_ic the_lad the_lamin the_offic the_paint the_path the_pond the_raffl
1 the_read the_royal the_split the_student the_team the_three the_window the_wrong theatr thei_can thei_get
1 then_there there'd there_i theyv thi_month thing_i thing_that through ticket_for tin_of todai_@ todai_he
1 todai_wa told_everyon told_her told_them took_her torch tour towel tree_on tuesdai two_hundr um up_by up_hi
1 us_in visitor vote_for wa wa_veri wai_home wait wasp we_know went_in went_on went_up what_i what_i'v what_to
1 when_he when_it when_the when_your which_i whittl wind window with_a won wonki wood word_and word_in work_in
1 wrap_up wreck ye_that year_that yorkshir you'd_think you'r you_did you_should your {. ~actual ~again ~ago
1 ~ani ~answer ~audit ~aunti ~bad ~bandag ~bed ~bingo ~birthdai ~brother ~capit ~congrat ~copi ~corridor
1 ~could ~council ~cushion ~custard ~custom ~elsa ~envelop ~everyth ~fast ~featur ~finish ~five ~fix ~food
1 ~french ~golden ~gran ~hard ~hat ~helper ~hi ~hop ~hope ~interrupt ~iv ~june ~kind ~letter ~lie ~list
1 ~lollipop ~look ~lunch ~mid ~nap ~nutmeg ~part ~person ~pleas ~post ~prai ~prayer ~refus ~river ~rubi ~sang
1 ~seat ~shoe ~side ~sleep ~slip ~smash ~snail ~star ~sun ~swap ~take ~tank ~they'r ~thing ~third ~three ~tip
1 ~toast ~todai ~train ~translat ~tuck ~twist ~voic ~warn ~wast ~will ~win ~wobbl ~you'r і
-1 !two #_a #_i #_still &. &⚽ &🏾 &👍 &😍 )# .1 .K .P .S 14th 40am 4am <#+# <+amaz <+hubbi <+nan <+no <+on
-1 <+rt <+sai <<# <<<birthdai <<<can't <<<class <<<end <<<forti <<<group <<<held <<<home <<<in <<<math <<<new
-1 <<<olymp <<<proud <<<rain <<<read <<<sat <<<shout <<<staff <<<sundai <<<than <<<wa <<<want <<<who <<alwai
-1 <<brother <<cheer <<found <<holli <<if <<late <<make <<not <<nurseri <<obsess <<of <<rest <<restor <<sing
-1 <<spot <<wee <<went <<what <<with <<world <>ali <>braill <>bront <>brown <>cloonei <>cottag <>daniel
-1 <>dettori <>ezra <>flintoff <>goe <>grealish <>hardi <>henderson <>hill <>j <>jame <>jone <>kane <>leagu
-1 <>light <>mercuri <>myle <>newton <>pasta <>pattern <>phillip <>pickford <>ramsai <>ramsei <>ride <>ridlei
-1 <>sayer <>slipper <>solomon <>st <>street <>theroux <>tilburi <>twist <>vuitton <>walcott <>with
-1 <>zinchenko <@+the <a>and <a>with <after+the <and+the <and>can <and>do <daughter>got <dog <for+my <friend
-1 <friend>and <from>at <grandson <hairdress <happi <hei>at <holli+and <home <husband <i+said <into <is+that
-1 <jami>got <lass <law>ha <littl+brother <look+on <lost+my <love <mate <me+a <mean <my+friend <my>on
-1 <my>start <nan <neighbour <night+with <on>face <or <our># <our>at <our>pass <poor+old <second <she+call
-1 <some <swim <the>fair <the>machin <then>from <to+be <to+our <to>to <to>who <took>to <who <with> <with>@
-1 <you+sai <youngest ># >>>>anyon >>>>bathroom >>>>bedtim >>>>best >>>>big >>>>bird >>>>carol >>>>correct
-1 >>>>cousin >>>>discov >>>>everi >>>>film >>>>find >>>>glue >>>>go >>>>http >>>>into >>>>invent >>>>it
-1 >>>>left >>>>lesson >>>>lost >>>>man >>>>mile >>>>n >>>>nan >>>>night >>>>no >>>>rain >>>>realli >>>>ring
-1 >>>>room >>>>sale >>>>shed >>>>staffroom >>>>stall >>>>take >>>>these >>>>think >>>>tour >>>>van >>>>voic
-1 >>>>we >>>>win >>>>yard >>>>you >>>about >>>alwai >>>anniversari >>>arena >>>bakeri >>>bu >>>by >>>chariti
-1 >>>crisp >>>daughter >>>down >>>drum >>>face >>>hand >>>here >>>kick >>>kind >>>let >>>like >>>lol >>>nail
-1 >>>next >>>polish >>>pub >>>staff >>>star >>>surviv >>>t >>>tea >>>term >>>their >>>twenti >>>visit >>>voic
-1 >>>wa >>>while >>>with >>am >>an >>ar >>bai >>born >>broke >>car >>check >>christma >>colli >>cooper
-1 >>daughter >>documentari >>feel >>film >>five >>flatmat >>he >>hous >>http >>insid >>more >>next >>no >>off
-1 >>on >>or >>overhead >>picnic >>pig >>plai >>plate >>plumber >>podcast >>pyjama >>recip >>road >>sat >>song
-1 >>spare >>spent >>swim >>thirti >>whippet >>wife >>won >>youngest >@+book >@+cooper >allen >allen+podcast
-1 >and >and+i'v >and+my >anniversari >appeal+tin >ar >ar+the >bear+picnic >behind >bellingham+overhead
-1 >benni+for >bieber >blunt >boe+on >braill >clean >cloonei >colman+could >dettori >did+all >did+the >fender
-1 >flintoff >flower+show >for+three >fridai >from >frost+ha >furi >furi+road >get >graduat >grealish
-1 >ha+discov >hardi >hen+do >henderson >high >hill >hood+bai >i+am >j >jame >kahan+ticket >leagu >light >mai
-1 >michael >my+flatmat >myle >newton >our >pasta >pattern >pattern+plate >phoenix >purpl >purpl+rain >ramsai
-1 >ramsei >red >ride >ridlei >ronan+could >seed+in >smith+at >solomon >st >the+tank >the+whippet >tomorrow
-1 >tree+by >turn+up >twice >volum >vuitton >wa+born >walcott >went+back >were >which >who+ha >with+my >wyle
-1 >you+ar @_a @_after @_allen @_awai @_becaus @_bieber @_chose @_cloonei @_cooper @_fender @_flintoff
-1 @_henderson @_jame @_leagu @_light @_miss @_nest @_pasta @_pattern @_ramsai @_ride @_st @_style @_to
-1 @_walcott @_you @family_ask @family_brought @family_made @family_my @school_# @school_did @school_with
-1 @staff_@ @staff_in @staff_said [@+ali [@+at [@+bellingham [@+braill [@+bront [@+brown [@+cake [@+cloonei
-1 [@+cottag [@+daniel [@+dettori [@+flintoff [@+grealish [@+hardi [@+henderson [@+jame [@+just [@+kane
-1 [@+leagu [@+learn [@+lost [@+michael [@+newton [@+pasta [@+pattern [@+phillip [@+pickford [@+ramsai
-1 [@+ramsei [@+ride [@+ridlei [@+sat [@+sayer [@+solomon [@+st [@+street [@+swim [@+theroux [@+tilburi
-1 [@+twist [@+vuitton [@+walcott [amaz+@ [anyon [by [came+in [congrat+to [cook [counti+@ [cousin [dad
-1 [everi+year [fell [give [governor [guess [had+a [hello [http [i'm+not [is+that [it+offici [it+wa [last+dai
-1 [mother+dai [my+ex [nan+@ [not+be [not+me [ok+who [our+new [our+y [pari+by [poor+old [put+the [real
-1 [right+who [rip [rt+i [rugbi [saw+a [sister [sport+dai [sydnei+to [teach [thi+@ [thirti+year [took+@ [two
-1 [who+els [willow+learn [with+@ ]ag ]again ]aliv ]anyon ]anywai ]area ]ask ]bin ]blackpool ]boyfriend
-1 ]brilliant ]bro ]cagoul ]cancel ]charact ]circl ]cow ]cry ]els ]final ]fridai ]gorgeou ]grandma ]green ]ham
-1 ]head ]hour ]jewel ]judg ]lost ]made ]man ]marathon ]moon ]nobodi ]op ]pm ]posh ]pub ]q ]report ]roast
-1 ]rope ]sash ]season ]smile ]swap ]third ]tonight ]trollei ]up ]vet ]wee ]weep ]well a1 a_@staff a_beach
-1 a_boat a_bowl a_cat a_dry a_face a_head a_hot a_littl a_nois a_parent a_primari a_set a_ta a_teacher
-1 a_wednesdai a_work abil about_@school about_our action advert again_that agenc airport all_along all_been
-1 alwai am_a and_befor and_cri and_just and_none and_not and_she and_took and_wa and_we and_wouldn't andi
-1 anoth_@ anti anywher ar_all ar_we armi as_it as_our ask_them at_a at_it at_our at_wemblei at_your attent
-1 back_to bare barrel be_at be_kind be_on been_on been_to belong berri best_in beyonc big bit blog boa bone
-1 border borscht both bought_it bounci box_in breakfast_club bring bristol brother_and bsl bu_stop busker
-1 but_there by_it by_now cafe came_out came_to can can't_believ can't_read can_get can_hear cant car_@
-1 carrier carter cavapoo chain chair_@ chapel check_out chees chilli chopstick chuck class_ar class_have
-1 class_stick classroom cleethorp co coat_peg cockerel colli come_out come_round comfort comic commiss commun
-1 confus could'v cruis dad_is dai_as dai_for dai_on debat definit degre derbi derri desert dettori dimmer
-1 director disco disnei dm do_a doorstep down_for down_the dr dress drove_the drum dubai dy e eaten_my
-1 eaten_the encor europ event everi_playtim everyth exampl fa fact fake fare farm featur fenc fender ferret
-1 festiv firework five flame flapjack flashback floor flow flower_show food for_it for_noth for_thirti
-1 for_tomorrow for_you forev forti_on fortieth four friend_@ from_her fryer funni_but g galwai gener get
-1 get_you give give_the glu go_to gone_to gonna_be good_on got_home got_three grandad granddaught_@ ha_come
-1 ha_more had_been had_to hai hairdress half hall hand_up hanger hardi haribo he'll_be he_is head_@ held_a
-1 henderson her_name her_nose home_in hurt i i'v i_at i_us ic_cream if_it if_we if_you'v in_a in_to into
-1 invent_the it_# it_be it_isn't it_me it_sai it_said item joaquin join journei justin k kei_stage kind
-1 knockout labour lamp lanyard lap_of laugh_till lee let_her let_them littl_@family live live_on lo lock_up
-1 lost_my loudli love_@school love_to lunchtim_supervisor m6 madam made_my mai_have manag mani mare marker
-1 marshmallow mate_@ matilda me_as me_till meant memori menac meter minc minut_silenc mock moth mr_@ mute
-1 my_dad my_gran my_heart my_in my_love my_son my_wife napoleon neck necklac never_mind never_stop new newton
-1 nh nick niec_@ no_@family no_i no_it no_note nobodi_ha non noodl northern not_a not_for note_on o of_a
-1 of_us olaf on_@school on_a on_and on_everi on_like on_night on_she on_veri oot oper or_a or_not out_#
-1 over_hi over_my pan pantri past_three pathet patienc pattern pattern_plate peer peter photograph pillar
-1 pillowcas pitch place place_in planner plumb plz pm point_at porch pour power practic preach princ princess
-1 prison pta pub_quiz pva q quick quicker rabbit radio_# ramsai ramsei rang rate rather raw registrar
-1 rememb_@ resili retail rhyl ridlei right_and right_up right_who rival ro robin rock rotherham rude russel
-1 ryder sadli sai_he'll said_@ said_the salon sash saturdai_and saturdai_at scan scone scotch scottish see_my
-1 seen_me seri she_fine she_my sheriff ship should should_have shredder side_of sill silver sinc_the
-1 sister_in six sligo smelt solid someon_who spider spot stick_and stood_in subtract such suit summit sun
-1 sundai_and suppos tab tabl_at take_a tattoo taught_my tear tenbi term the_actual the_allot the_assembl
-1 the_bath the_displai the_drama the_ey the_fish the_food the_fridg the_king the_ladi the_place the_printer
-1 the_pub the_queue the_quiz the_sea the_teacher there_and thi_weekend thing thing_about think_i'v tile tim
-1 to_come to_do to_everi to_have to_sign to_sit took_on trade travel tree_and trial twenti_two twilight union
-1 unit up_for up_in ur us_at us_the us_up via viii vole von vuitton walcott we'r we_all we_can we_did weep
-1 went_out weren't whale what_ar wheel when_you where_you whistl_@ who_look who_sai wide with_on wk wonder
-1 wonka word_for wore wore_it work work_the worn www you_@family you_ask you_for you_have you_see {# ~absolut
-1 ~airport ~album ~allen ~anyth ~arena ~backward ~bai ~bieber ~bishop ~boot ~bought ~brace ~braill ~brown
-1 ~car ~cardigan ~caretak ~carter ~catch ~celebr ~chickenpox ~cloonei ~colli ~confess ~cost ~date ~delight
-1 ~depend ~desert ~dettori ~done ~dont ~experi ~fair ~fall ~fenc ~fender ~financ ~fireman ~flintoff ~forgot
-1 ~given ~goddaught ~gone ~graduat ~granddaught ~grandson ~grew ~grown ~gut ~hardi ~haul ~he ~he'll ~hedg
-1 ~henderson ~hoover ~hous ~hr ~i ~in ~inset ~into ~jollof ~jumper ~k ~keep ~lane ~late ~lee ~light ~link
-1 ~london ~marathon ~matilda ~mile ~mint ~mon ~much ~myself ~newton ~number ~obsess ~op ~overhead ~paint ~pal
-1 ~pasta ~patrol ~pattern ~penalti ~per ~phoenix ~pickl ~picnic ~polish ~quid ~ramsai ~ramsei ~real ~realli
-1 ~remind ~rewatch ~ridlei ~screen ~sea ~she ~silver ~solomon ~song ~sound ~stori ~student ~style ~sub ~took
-1 ~traffic ~two ~u ~vintag ~volum ~vuitton ~walcott ~want ~we'r ~weep ~were ~wild ~won ~wonka ~yo ~young
-2 !before-word !last-word !long16 !long32 # #_@school #_all #_bu #_did #_he #_leaver #_sai #_she #_todai &?
-2 &[ &] &| &~ &🎄 &🎸 &😩 &🪔 &🫠 (' (/ ) )! )- ). .! .4 .D .E .H .J .L 12th 13th 18th 2pm 31st 5th 6pm
-2 <#>and <+co <+counti <+nephew <+poison <+same <+thi <+two <+uncl <+walk <+weep <+well <<< <<<by <<<do
-2 <<<everi <<<final <<<first <<<is <<<last <<<leav <<<me <<<more <<<past <<<round <<<rt <<<said <<<spare
-2 <<<they'r <<<to <<<tomorrow <<<tree <<<two <<<veri <<<visit <<<walk <<<watch <<<were <<<work <<<you
-2 <<<you'v <<after <<an <<as <<believ <<bloke <<by <<certif <<chapter <<coach <<come <<cross <<don't <<done
-2 <<ever <<from <<go <<gone <<grandad <<hand <<him <<leather <<littl <<live <<mark <<marri <<me <<memori
-2 <<mine <<move <<old <<on <<phonic <<plaster <<princ <<quiet <<realli <<rescu <<road <<roll <<rt <<rubi
-2 <<season <<see <<sister <<somebodi <<st <<straight <<then <<there <<three <<time <<to <<told <<tomorrow
-2 <<user <<weekend <<woman <<yet <>alexand <>ark <>awai <>bellingham <>benni <>boe <>bona <>boot <>bridg
-2 <>bun <>cake <>chain <>comic <>everyon <>face <>farrow <>final <>fisher <>fitzgerald <>forgot <>gold <>half
-2 <>hamm <>hilton <>hood <>italia <>kahan <>kelli <>larsson <>learn <>mcilroi <>ming <>moon <>nkrumah <>north
-2 <>off <>opera <>orwel <>paphiti <>perfum <>perrin <>potato <>rememb <>rice <>ronan <>roosevelt <>ryder
-2 <>she <>smith <>stood <>studi <>sweenei <>swim <>tea <>tindal <>toon <>two <>van <>walk <>warn <>wax
-2 <>weather <>wed <>went <>william <>willoughbi <>yate <>you <>you'r <>young <>yunu <@>book <a>nest <all+the
-2 <amaz>on <and+a <and>on <and>ran <and>up <aunti <book <book+and <boyfriend <by>at <call>who <co> <counti
-2 <counti>for <dai+and <down+to <driver <eldest <fella <for+a <for+our <from>and <get+my <goddaught <godson
-2 <granddaught <grandma <her+and <hubbi <if>is <in+law <it+the <king <lad <last <law <leather+on <look+like
-2 <love+you <lunch <mamma>singalong <mari <mari>primari <mine <moon <mr <mum <my+boyfriend <my+daughter
-2 <my+eldest <my+goddaught <my+granddaught <my+son <my+stepson <my>ha <my>is <nana <nephew <niec <night
-2 <not>the <of+the <off+to <our>been <our>had <our>start <our>wa <out <over+the <plan <poison <poor <princess
-2 <problem <put>in <read>web <rememb <roll+on <rt <run+by <said <san <sister <sister>ha <son <soon <st+mari
-2 <stepson <street <thank <the+new <the>back <the>for <the>wa <the>with <the>wreath <thi <to+@ <to+a <to+have
-2 <to+sai <to>@ <to>at <todai+wa <todai>and <tomorrow <two <updat <us <user+# <w <wa+a <wa+it <wa>and
-2 <week+is <weep <went <were>and <with+a <year <year>in >#+and >>> >>>>about >>>>anniversari >>>>back
-2 >>>>boiler >>>>but >>>>cake >>>>centr >>>>coffe >>>>could >>>>council >>>>cri >>>>dentist >>>>dog >>>>feet
-2 >>>>fenc >>>>first >>>>fridai >>>>goe >>>>ha >>>>high >>>>himself >>>>holidai >>>>hoop >>>>husband >>>>i'd
-2 >>>>i'll >>>>jumper >>>>kit >>>>last >>>>law >>>>mean >>>>met >>>>minc >>>>more >>>>my >>>>old >>>>open
-2 >>>>park >>>>place >>>>plai >>>>ran >>>>said >>>>saturdai >>>>stone >>>>sundai >>>>tell >>>>term >>>>time
-2 >>>>while >>>>will >>>>wrap >>>actual >>>an >>>and >>>anoth >>>b >>>back >>>best >>>blue >>>bring
-2 >>>brought >>>candl >>>capit >>>charg >>>christma >>>classroom >>>doe >>>dragon >>>ever >>>experi >>>final
-2 >>>futur >>>get >>>go >>>ha >>>half >>>jab >>>machin >>>matilda >>>move >>>much >>>near >>>not >>>pick
-2 >>>plaster >>>pleas >>>queen >>>question >>>race >>>rememb >>>repeat >>>restor >>>round >>>run >>>salon
-2 >>>set >>>sofa >>>stair >>>start >>>thank >>>them >>>then >>>theori >>>thursdai >>>tip >>>uni >>>vallei
-2 >>>walk >>>wall >>>wed >>>when >>>where >>>whoever >>>windowsil >>>world >>about >>album >>antenat >>arm
-2 >>b >>beat >>beauti >>becom >>benni >>bottl >>bought >>budgi >>butterscotch >>cat >>concert >>discov >>do
-2 >>doe >>drive >>eaten >>eldest >>end >>engag >>fix >>fridai >>hamster >>joi >>jollof >>lunch >>man >>meal
-2 >>nail >>never >>nobodi >>obscur >>person >>plant >>pleas >>poem >>queue >>record >>shift >>shut >>sign
-2 >>sorri >>stand >>that >>thing >>ticket >>todai >>took >>top >>town >>want >>wear >>wed >>who >>with
-2 >>worth >>x >>you'v >a+@ >after >ali >almond >alreadi >and+benni >armstrong >ask+me >awai >bark >be
-2 >befor+meal >benni >boe >boot >bought >bridg >bront >brought+me >brown >cake >came+over >came+to >chain+at
-2 >child+on >chose >come+to >comic >daniel >daniel+and >de >delight >delight+butterscotch >dicaprio >did+her
-2 >do+hi >doe+the >done >drop >farrow >fayr >final >fisher >fitzgerald+and >flower >for+our >from+antenat
-2 >from+next >frost >gemmil >gold >ha+got >hamm >have >have+got >here >hid >hilton >home+from >http >if
-2 >in+our >in+town >italia >italia+with >jackson >jone >kahan >kane >kelli >knock >lamp >larsson >last >learn
-2 >leav >leav+do >like >look >love >machin >made+me >mcilroi >ming >miss >new >nightingal >nkrumah >no+more
-2 >north >not >off >oh >open >opera >opera+hous >orwel >owen >paphiti >perfum >perrin >phillip >phone
-2 >pickford >plate >potato >primari >propos >pugh >rememb >rice >roosevelt >ryder >rylanc >sai+he >sai+i'm
-2 >sale+ >sayer >shed >should >singalong >slipper >smith >star >start+year >street >studi >sweenei >tabl >tea
-2 >the+@ >the+fourth >the+obscur >there >tilburi >tindal >to+see >took+her >toon >up+over >up+the >usyk >van
-2 >wa >walsh >warn >warn+for >wax >weather >wed >who+onli >william >willoughbi >with+the >won >wore >wreath
-2 >yate >ye >you'r >young >your >yunu @_ali @_be @_befor @_benni @_boe @_boi @_bridg @_bront @_brown @_daniel
-2 @_de @_delight @_divis @_done @_everyon @_fair @_final @_first @_fisher @_flower @_frost @_gold @_hen @_hid
-2 @_hood @_i'm @_if @_it @_italia @_just @_kahan @_kane @_kept @_knock @_learn @_lost @_mcilroi @_ming @_next
-2 @_or @_perfum @_perrin @_phillip @_pickford @_pugh @_rice @_smith @_somebodi @_street @_swift @_tabl
-2 @_there @_three @_tilburi @_tonight @_usyk @_wax @_william @_willoughbi @_wore @_yate @family_@school
-2 @family_all @family_came @family_is @family_it @family_off @family_sinc @school_about @school_can
-2 @school_have @school_he @school_we @staff_for @staff_i'm [@+alexand [@+ark [@+back [@+bear [@+benni [@+boe
-2 [@+bona [@+boot [@+bridg [@+built [@+bun [@+ezra [@+farrow [@+fell [@+fisher [@+fitzgerald [@+goe [@+half
-2 [@+hamm [@+heard [@+hill [@+hood [@+isn't [@+italia [@+jone [@+kahan [@+kelli [@+larsson [@+mcilroi
-2 [@+mercuri [@+ming [@+moon [@+myle [@+nkrumah [@+north [@+opera [@+orwel [@+paphiti [@+perfum [@+perrin
-2 [@+potato [@+read [@+rememb [@+rice [@+rodrigo [@+ronan [@+roosevelt [@+ryder [@+sale [@+smith
-2 [@+stephenson [@+sweenei [@+tea [@+tindal [@+tooth [@+van [@+wave [@+wax [@+wed [@+william [@+willoughbi
-2 [@+yate [@+yunu [anyon+watch [art [ask+@ [at+the [aunti [best+thing [bob [born [bu [call [camp [can't
-2 [can't+believ [cannot [chelsea+awai [come [confess [count [counti [cricket [date+night [daughter+boyfriend
-2 [drop+a [eid [end+up [ey [farm [father [father+dai [good [got+home [grace [half+term [happi+retir
-2 [hope+your [how+is [hubbi+@ [i'm [i'm+the [i+found [i+love [if+it [if+you'v [is+it [is+there [it+the
-2 [kaiser [kaiser+chief [knit [lili+of [listen [listen+to [lost+my [made [mai [mai+the [man [mark
-2 [my+goddaught [my+godson [my+phone [neighbour [nephew [nephew+@ [never+mind [over [poison [poison+ivi
-2 [right [rubi+chard [rubi+port [sai [sai+grace [school [shout [shout+out [shoutout [shoutout+to [skip
-2 [skye+for [sundai+lunch [tell+@ [the+sun [throwback [throwback+to [took+my [twenti+two [uncl [uncl+@ [up
-2 [we'v+a [we+ar [weep [weep+willow [what+my [when+your [who+got [will+do [winter [year [year+# ]accent
-2 ]answer ]ar ]aunti ]ay ]beard ]boat ]brew ]can ]can't ]cap ]caretak ]cat ]charg ]chees ]chip ]cloth
-2 ]compani ]decemb ]desk ]discuss ]displai ]duti ]famili ]feedback ]four ]free ]glitter ]go ]goal ]goos
-2 ]grace ]grand ]help ]himself ]human ]inset ]interv ]it ]jelli ]knee ]ladder ]lamp ]legend ]less ]life
-2 ]listen ]loo ]luck ]mark ]me ]mood ]neighbour ]neither ]new ]nose ]now ]out ]parent ]parti ]polici ]pta
-2 ]quiet ]readi ]realli ]rebrand ]recept ]refund ]roof ]sat ]saturdai ]scone ]septemb ]she ]shhh ]sir
-2 ]sticker ]stuff ]survivor ]system ]ta ]taught ]told ]tomorrow ]train ]version ]visit ]we ]wine ]worm
-2 ]yesterdai a_bad a_bank a_bell a_coat a_cold a_cone a_crisp a_few a_go a_lamp a_lap a_love a_parrot a_phone
-2 a_pin a_post a_right a_rubber a_saturdai a_song a_tin a_tuesdai abov admit adventur after again_he aisl aka
-2 aldi alexa alhambra ali all_@ all_afternoon all_through allen allow_to almond along along_the am an_@ and_a
-2 and_benni and_came and_dad and_had and_i and_i'd and_i'll and_my and_our and_stand and_take and_you
-2 anyon_els anyon_who anywai applic area as_an as_my as_the ask_could asleep assess at at_# at_half at_on
-2 at_st at_thi athlet audiobook back_and back_off background bacon bag_and bald ballot ballymena bank_holidai
-2 be_in bear_picnic beaten bed bedtim beef been_given been_put been_told been_up behind_the bella best_mate
-2 bet beth bieber big_@family bingo bio biryani blitz block blower bob boe boi_and bold book book_@ book_in
-2 book_is bookshop bottl_of bough bradford bread brew bring_your bro broke brother buckl budg build but_if
-2 by_# by_accid by_four by_my by_ten cab cagoul call call_it camp can't can't_find can't_get can_do can_find
-2 can_we candl canteen cardiff cat_on centr chair_of chard chariti_shop charlott charm chase cheap chelsea
-2 chippi choke christma cilla claim class_todai clip cloonei close cloth cluster code coke colin come comfi
-2 comment companion congrat contract cooper cough could_read countdown cours cover crew cue cuppa curtain
-2 cushion dad_and daddi dai_@school dai_and dai_i dai_we dame dan daniel dark daughter_@ david daylight
-2 delight_butterscotch dem dicaprio did_the didn't_even diet dip do_in do_not do_thei do_with documentari
-2 doe_the dog_at dome don't don't_do drip driven driver dunelm duti earlier_in earn eat_the ecstat ed edibl
-2 effort egypt egyptian eleven eliot emigr engin er eurovis everyon_who exact exchang exclam expect ey_and
-2 eyelash fantast farrow fashion_week fayr fb fb_me feet_up fell_asleep ferrel filei first_dai first_tooth
-2 fisher fix_the folk for_my for_them forc former forti forti_minut forti_year four_hundr fourteen frank from
-2 furi garden_centr gazza gcse gdansk gemmil geniu ghetto gingerbread give_it glue_stick go_and go_at go_up
-2 goddaught_@ godson gone_and gone_in good_luck got_through gotta graduat grandad_@ granddaught grang graph
-2 green gregg ground growth gui guillotin ha_anyon ha_brought ha_eaten ha_got ha_had half_of ham hamm hand_me
-2 hand_over handbag hanki happier hartfield harvest_assembl hat_@ hat_on have_been have_found have_her
-2 have_no have_on he_get he_gone he_put he_still heaven hedg hem hen_do her_back her_first her_i her_on
-2 here_we hi_@staff hi_face hi_first hilari hilton him him_all him_and him_in hobbi hoi hol holli_and holm
-2 home hoot hors_and hous http_fb http_tinyurl hubbi huddersfield i'd_a i'd_have i'll i'll_not i'm_a i'm_in
-2 i'v_found i'v_not i_alwai i_can i_cri i_never i_taught if_you ikea in_all in_assembl in_bed in_hull
-2 in_their in_your inclus inflat inherit internet interview investig invigil involv iplay irish iron is_a
-2 is_back is_i is_not is_teach is_there is_your issu it_he it_i it_like it_no it_that it_the it_took it_went
-2 it_when italia itself januari_# jaw jean jersei jk joe jollof jone junior just_a just_got just_told kahan
-2 kaiser kany karma knew_everi knock know_exactli know_how know_the know_where lad_on lad_who ladder ladi_in
-2 lamin larsson last_@ last_year least leather leav_for lend lesson_and lesson_with lewi life lifeboat
-2 light_and lincoln line_up linkedin listen_to littl_on lmao loan lockdown longboat look_like lost_hi
-2 lost_the lotteri loui love_@family love_me lover lunch_and made_of magpi mark marriag mcilroi me_how me_out
-2 me_to meal mean_@ medicin memoir memori_of microwav mid mike minimum minist mint miss_my mission mistak
-2 mistleto mix mob mom mon month_and mother_in mountain muck muppet my_@staff my_brother my_class
-2 my_classroom my_daughter my_eldest my_friend my_granddaught my_job my_niec my_oldest my_partner my_throat
-2 myle myth name_@ nation nectar neighbour_@ nephew_@ new_@staff newcastl nightmar nil nineteen no_more
-2 nonsens north norton not_be notebook now_and now_he now_she now_what nowher number number_line
-2 nurseri_@staff nurseri_and obscur octob of_all of_thirti of_what of_y# off_a off_at offend offici ol
-2 older_than oldest oldest_@family on_her on_of on_saturdai onc_and onli_a onli_gone op opposit organ orwel
-2 our_@staff ovat ow ow_me owen own_daughter owner oz pad paddl paddl_pool pai pai_for pal paper_plate
-2 paphiti parkin part_of pass_her passion pat pencil_case peopl peopl_and perfum perrin perth petrol pg
-2 phillip pick_up pickl pie pigeon pillow pint plan_for polish poor_@ port posh posit pox pram presid pretti
-2 princess_@ prize procedur prom proof prop prune pun put_me quiz quiz_team rachel raffl rafter ralph ramadan
-2 readi rebrand recycl red ree rep respect restor retir rex rick ride ride_on riot risk roast room roosevelt
-2 rot roundabout rs rt_@ rugbi ruin run_by rylanc safeti sai_he sai_no sai_that said_i'm sainsburi sainthood
-2 samosa sanction sarcasm sari sat saw_a saw_the sayer school_for scientist see_it seen_the send seven_and
-2 seventeen she'd_been she_call she_had she_now she_put shelf shortlist should'v shoutout shower shy side
-2 sign_up sinc_i singalong sister_@ sixth sleet slept smith snack_time snake somebodi son_@ sorri sound_like
-2 sparkli speak speaker spice split stack stai stand_up stare step stephenson stood_on storm_@ straighten
-2 stress student studi studio sub summer sunshin suppos_to survivor sweat sweenei sweetest swore
-2 taught_@school te teacher_@ tell_a telli_and term_is terribl that_i'd that_two that_what the_bottom
-2 the_cake the_canal the_christma the_cook the_counti the_cross the_entir the_face the_fourth the_good
-2 the_gutter the_heat the_hoover the_insid the_ladder the_last the_librari the_machin the_man the_match
-2 the_messag the_morn the_neighbour the_obscur the_panto the_park the_postman the_rabbit the_radiat the_real
-2 the_road the_shop the_snow the_theatr the_twin the_vallei the_war the_windowsil the_year thei_said
-2 their_dad them_a then_it these thi_@ thing_with think_he think_of think_the thirti threat three_time threw
-2 throwback tiger tilburi time_it time_thi tin tin_and tinyurl tinyurl_com to_@school to_@staff to_get
-2 to_help to_let to_live to_mine to_move to_read to_see to_share to_work to_write to_year toad todmorden
-2 tonight_at tonsil too took_a traffic trailer train transit treat tribe tribut trollei tryna turn_out
-2 turn_round turn_the turner tweet two_hour two_in type ugh undon unlock unreal up_all up_to upset urn usher
-2 veri_good vic vicar vint vintag visa wa_a wa_ask wa_it wa_me wa_the wag walk_home walsh wanna war warm
-2 wasn't wave_at wax we'll we_get we_got weav wed_and wed_in week_and well_the were_a were_the what_doe
-2 what_happen what_he what_you where_everyth where_he wherev which while_i whip whiski whitehal who_ask
-2 who_at who_onli whose why_is wi_a willoughbi window_@staff window_cleaner with_all with_the with_their
-2 wuther wyle y yall yate ye_i yea yeah year year_4s year_i year_in yesterdai yn you'r_welcom you_could
-2 you_to your_ag yunu zero {) {- {/ ~5th ~across ~aka ~al ~ali ~almond ~along ~angel ~antenat ~anyon
-2 ~apostroph ~appl ~ar ~armstrong ~at ~attempt ~bagel ~bead ~becom ~better ~boe ~bottom ~bowl ~box ~boyfriend
-2 ~bread ~bridg ~broken ~bront ~bun ~butterscotch ~call ~canal ~candl ~caravan ~cardiff ~carol ~caus ~centr
-2 ~chapel ~chard ~chippi ~christma ~close ~cockapoo ~coke ~collect ~comic ~cooper ~corner ~cottag ~cover ~cow
-2 ~cricket ~cruis ~d ~da ~daddi ~dai ~daniel ~david ~de ~dicaprio ~dinosaur ~dough ~dragon ~dry ~e ~easter
-2 ~either ~excit ~face ~farm ~farrow ~fayr ~feel ~film ~final ~fisher ~forget ~fun ~furi ~gemmil ~gilmor
-2 ~godson ~goldfish ~gotta ~grade ~hamm ~hid ~hilton ~honest ~hot ~hour ~hubbi ~human ~illustr ~im ~italia ~j
-2 ~jan ~jim ~joe ~john ~joi ~jone ~kahan ~kane ~kelli ~knock ~larsson ~law ~leak ~leed ~librari ~local
-2 ~longer ~loud ~ly ~machin ~mama ~mcilroi ~meal ~mind ~minist ~mummi ~music ~must ~myle ~nah ~nephew ~never
-2 ~next ~nineti ~nkrumah ~nowt ~obscur ~ofst ~okai ~olymp ~opera ~organ ~orwel ~outsid ~owen ~own ~pai ~palac
-2 ~paphiti ~pass ~past ~perrin ~phillip ~plaster ~pm ~poison ~port ~pox ~pretti ~price ~princ ~prize ~pub
-2 ~pugh ~queen ~rabbit ~rachel ~raz ~reader ~recip ~recommend ~rest ~rice ~rick ~rip ~road ~roll ~roosevelt
-2 ~ryder ~rylanc ~sale ~salon ~sayer ~school ~sell ~seri ~shot ~shut ~singalong ~singl ~slam ~slipper ~smith
-2 ~sofa ~sorri ~spent ~st ~stair ~start ~still ~studi ~such ~swear ~sweenei ~t ~taken ~teacher ~teddi ~teeth
-2 ~tilburi ~tindal ~toddler ~town ~trade ~trainer ~trash ~treat ~tribut ~try ~twin ~upon ~us ~user ~vallei
-2 ~verdict ~veri ~via ~visit ~vs ~walsh ~wax ~wemblei ~whatev ~willoughbi ~windowsil ~world ~wreath ~wyle
-2 ~yate ~ye ~yeah ~yet ~yn ~you'd ~youngest ~yunu ~моя моя
-3 !after-word !everyday !sentences1 #_@family #_ha #_me #_no #_teacher #_yr &) &, &… &♀ &💛 &🔑 &😅 &🥹 &🧸
-3 )/ . .. ./ .2 .W 1st 2s 30th 40th 4s 5k 7lb_# <+a <+christma <+ciao <+donna <+flatmat <+mamma <+moon <+nana
-3 <+princess <+rip <+st <+took <<<am <<<ar <<<big <<<each <<<garden <<<get <<<ha <<<hand <<<hear <<<how
-3 <<<mother <<<mum <<<next <<<night <<<same <<<sister <<<still <<<teach <<<three <<<took <<<we'r <<anyth <<ar
-3 <<argu <<been <<befor <<but <<dad <<drive <<find <<for <<fun <<here <<i <<keep <<ladi <<note <<over
-3 <<partner <<right <<sinc <<staff <<still <<stop <<the <<ticket <<tonight <<two <<under <<us <<wi <<your
-3 <>appeal <>bear <>bow <>budget <>bush <>candl <>child <>chose <>colman <>cook <>delight <>dent <>dicaprio
-3 <>draw <>fell <>harbour <>hen <>is <>kitchen <>lloyd <>love <>never <>next <>pick <>power <>rodrigo <>sale
-3 <>seed <>tree <>turn <>wave <a>i <amaz <amber <an <and+i <and>my <and>still <as <at+the <aunt <bag <boi
-3 <brother <brother>and <buddi <by+the <by>for <christma <ciao <come+on <cousin <dad <dai+with <daughter
-3 <done> <donna <dylan <fridai <give>a <gorgeou <group <he <he+call <i+do <i>that <in+the <in>is <it+is
-3 <it+wa <know+if <lad>got <lodger <long <lose <man+call <me <michael <moon>on <my> <my>came <n> <new+year
-3 <no> <of+my <of>in <on+to <on>and <our>got <our>is <retir <rip <sai>befor <san> <shoe <st>dai <storm
-3 <the>and <the>at <the>on <the>show <there+a <thought+of <three <ticket+for <to+the <to>the <wa>in <wife
-3 <with+my <with>and <with>she >#+year >>>>arena >>>>asleep >>>>bike >>>>boi >>>>bridg >>>>bring >>>>cafe
-3 >>>>catch >>>>caus >>>>chariti >>>>drive >>>>fring >>>>half >>>>keep >>>>kind >>>>kitchen >>>>lamin
-3 >>>>leav >>>>leaver >>>>life >>>>littl >>>>live >>>>long >>>>market >>>>mine >>>>much >>>>nail >>>>never
-3 >>>>next >>>>o2 >>>>our >>>>out >>>>panto >>>>put >>>>record >>>>sleep >>>>spoon >>>>start >>>>straight
-3 >>>>teach >>>>teeth >>>>those >>>>thursdai >>>>tomorrow >>>>wa >>>>walk >>>>wall >>>>watch >>>>weekend
-3 >>>>without >>>amaz >>>asleep >>>bed >>>bottom >>>broken >>>car >>>carri >>>cast >>>cat >>>cleaner >>>coat
-3 >>>couldn't >>>counti >>>cover >>>engin >>>entir >>>explain >>>feed >>>garag >>>he >>>he'd >>>help
-3 >>>interview >>>just >>>man >>>mean >>>met >>>michael >>>need >>>north >>>old >>>or >>>past >>>phone
-3 >>>photo >>>put >>>re >>>rest >>>ring >>>shout >>>stage >>>sundai >>>telli >>>through >>>ticket >>>todai
-3 >>>u >>>veri >>>whale >>>what >>>who >>>will >>>would >>>yorkshir >>answer >>barber >>be >>boyfriend >>calv
-3 >>can >>coat >>come >>cook >>cross >>cut >>didn't >>door >>drawn >>enjoi >>ever >>face >>for >>friendship
-3 >>grown >>half >>head >>hen >>here >>hot >>is >>just >>karaok >>know >>lol >>love >>make >>mondai >>most
-3 >>neighbour >>not >>octob >>onli >>pull >>rang >>score >>set >>show >>size >>stick >>tank >>term >>till
-3 >>uni >>weekend >>welli >>what >>while >>why >>window >>word >>you >ali+and >and+no >appeal >appeal+box
-3 >ark >ask+for >ask+where >at >at+asda >at+lunch >behind+the >bellingham >boat+song >boi >bona >born >bow
-3 >budget >bun >by >c >came >candl >caught >colman >cook >dent >didn't >even >everi >everyon >ezra >fair
-3 >fell+off >first >fitzgerald >flew >flew+in >glass >grade >ha+been >ha+grown >ha+learn >ha+pass >ha+to
-3 >half >half+term >harbour >hen >hope+and >is+get >list >look+like >mercuri >moon >need+to >next >no+
-3 >off+to >old >on+night >or >out >parent+even >rodrigo >ronan >said+the >share+a >she+said >sister >slept
-3 >sort >still+do >stole >swift >swift+friendship >swim >take >terrier >thank+you >that+the >the+hen
-3 >the+window >theroux >three >tint >to+hi >to+the >too >tree >trust >tuchel >turn+# >under+the >we >when+you
-3 >who+fix >who+taught >with+hi >write >you'r+all >you+all >z @_# @_@staff @_appeal @_at @_bellingham @_bona
-3 @_bun @_colman @_do @_ezra @_gone @_half @_hand @_her @_here @_http @_i'v @_jone @_jumper @_kelli @_leav
-3 @_love @_new @_north @_not @_nurseri @_off @_out @_ronan @_send @_stai @_theroux @_tree @_warn @_wed @_what
-3 @_which @_win @_won @_ye @_your @_z @family_# @family_got @family_ha @family_he @family_in @family_to
-3 @family_with @school_@staff @school_from @school_nobodi @school_on @staff_got @staff_that [@ [@+# [@+appeal
-3 [@+bring [@+child [@+colman [@+cook [@+delight [@+dent [@+dicaprio [@+finish [@+frost [@+gold [@+hen
-3 [@+kitchen [@+lloyd [@+next [@+nightingal [@+out [@+sai [@+san [@+seed [@+share [@+tree [@+up [@+walk
-3 [@+warn [@+young [@+зеленська [a+@ [adam [anyon+want [ask [autumn+budget [autumn+is [big+thank [bonfir
-3 [book+club [brother [cannot+believ [car [chicken [christma+@ [ciao [ciao+@ [congrat [daisi+the [date
-3 [daughter [do+the [donna [donna+@ [drop [eleven [fish [flatmat [found+a [go [grace+befor [gran
-3 [grandson+third [head [huge [i+am [if+you'r [in+my [in+the [inset [ivi+on [king [landladi [landladi+call
-3 [lili+pad [mamma [mamma+@ [me+and [mi [moon [mother+in [mum+carer [my+@ [my+brother [my+housem [my+husband
-3 [my+own [nana+@ [new+year [od [od+to [on+a [our+school [parent [pari+for [pick+up [pope [princess
-3 [princess+@ [proud [rang [river+studi [river+up [rose+bush [rt+user [sat+ar [sell [six+week [sorri [spot
-3 [st [st+@ [teddi+bear [that+wa [the+@ [the+twin [think [tk [tk+@ [took [try+to [turn [twin [twin+due
-3 [two+of [wait [walk [watch [watch+the [we+plant [weather [why [will+i [ya [you'd ]after ]bean ]below
-3 ]better ]both ]breath ]bu ]car ]caravan ]case ]certif ]chart ]child ]complain ]correct ]count ]dave
-3 ]dinnerladi ]do ]dog ]drawer ]fiver ]flat ]fork ]form ]frame ]from ]full ]giraff ]gone ]goodby ]hatch ]have
-3 ]hen ]hi ]hill ]howl ]husband ]kettl ]languag ]leg ]marri ]marriag ]minist ]monei ]mortgag ]music ]name
-3 ]next ]nice ]no ]novemb ]nurs ]octob ]otherwis ]our ]pend ]person ]properli ]quick ]quid ]samosa ]scene
-3 ]sentenc ]shame ]sheep ]shirt ]sourc ]space ]spell ]split ]star ]step ]stoneleigh ]summer ]thrill ]town
-3 ]trash ]uncl ]van ]win ]x a_bar a_bottl a_degre a_fortnight a_fridai a_hedg a_hundr a_lamin a_long a_mile
-3 a_mortgag a_second a_sit a_soul a_tabl a_voic a_weekend a_window aa about_the actress add admir agent
-3 ago_todai alan albert all_# all_in all_our all_those alon amaz_@ amazon ami and_end and_everyon and_got
-3 and_left and_made and_still and_thei anxieti anyon anyon_want apolog appoint approach ar_do ar_with arena
-3 arthur as_far ask_at at_hi at_me at_midnight at_that au author awar back_from badli bag_@ bake_off bargain
-3 barker barnslei bathroom batman bayern bbc be_with becom bedroom beer beg behaviour belong_to benni
-3 best_friend best_night big_coat biggest bike bit_@ bliss blister bona bottl box branch breed bribe bride
-3 brought_me brown bruh bud budget buffet bun bundl bunt but_i'v but_my butterscotch by_half by_our call_her
-3 caller can_go can_sai can_whistl cancel capit caravan cariad cenotaph ceo chicken child chile choru
-3 christen ciao class_hamster coland colleagu collin colman com complain con confetti content could_do crem
-3 cri crumb crush curl cut_out dad dad_@ dai_now davi dean deb debbi decad decemb deck dent derek did_he
-3 did_that dinner_@ dinner_and dinnerladi disc discount ditch do_@ do_for do_our doesn't doncast donna
-3 dorothi down_by drawer drive drone durham easi eat eaten eldest electrician emma enchant energi etern
-3 eurostar everi_@staff everi_dinner evil exactli explor ezra fade famili far_as fashion feather feb fei
-3 ferri fianc fiction fifteen finish_at firefight flashcard fleec fold foot for_# for_@family for_a
-3 for_eleven for_five for_her for_more for_wind forget forgot fortnight four_time from_uni frozen fry gelato
-3 gentlemen get_him get_it get_through get_up give_up glad globe gloriou glow gone_veri gorgeou got_on got_us
-3 grandchild great_@family grow guest gum h ha_hi ha_just ha_taken had_two half_past hall_and hall_floor
-3 halloween hand_like happen_to happi harbour hardli have_all have_done have_got haven't he_# he_did he_never
-3 head_of head_sinc hear_a heat heavier hei held_up her_in her_new here_@ here_to hi_dad hi_drive him_at
-3 him_for home_from hood hospit hotpot howl howlin hull i'd_never i'll_be i'm i'm_@ i'm_onli i'm_the i'v_ever
-3 i'v_left i'v_to i_can't i_didn't i_do i_ever i_feel i_get i_know i_might i_put i_sat i_should i_suppos
-3 i_thought i_will i_won't idk if ima in_# in_@family in_each in_everi in_for in_i in_love in_novemb in_that
-3 in_there in_time instruct into_@ into_a ipad is_all is_an is_do is_home is_on it_all it_better it_but
-3 it_come it_down it_her it_hi it_onli it_turn it_what jackson jet just_sai kebab kelli ken kharkiv king_@
-3 knicker know_a know_when knuckl lad_at lake lane lash lauren law_is leak leav left_her left_hi left_the
-3 left_with let_the lili lime limp link list llama load load_of longer_than look_on lost_a lost_her lot_@
-3 love lower loyal lush m magnolia mainli make maltes mamma mamma_@ man_call man_in march_# mask me_cry
-3 me_who mean member men mentor mercuri michael_@ minecraft ming morn_in mortgag mosqu mother_dai movi mp
-3 mum_@ my_ey my_first my_good my_grandson my_head my_lad my_neighbour my_nephew my_school myself na_na
-3 negoti nerv net never_know new_job new_york next_week night_at night_in nine_@ nkrumah no_# nomin nors
-3 norwich not_me novemb nun o2 occas of_# of_someth of_tea of_thing of_two oh_no old old_@ old_boi on_go
-3 on_in on_mondai on_our on_person on_thing on_your onc onli_# onlin ooh open_the or_do other_side otherwis
-3 out_with outsid_the over_a own pack paid_for paint_the palac paramed parent_even park park_on parrot paul
-3 payment pe_mat penni perfect pete pgce phone pick_for plai_in plain plank playlist polici popcorn pope
-3 poppi postman prawn price primari profess profession promot proper punctur push rain ram ran_out random
-3 read_it readi_for refund relat revis rhyme rob robert rodrigo roll_in roll_on ronan rosett rover row
-3 rt_user rubbish s sai_her said_a said_it same_@ san_@ sandbag sang_the sat_on scarborough scene school_and
-3 school_cook school_plai school_todai school_trip school_with scott scrub sent_a sequin set_of sewag share_a
-3 she_a she_made she_wa shot shout_at sigh sinc_# sit_in six_year sixteen sky slab slightli slim_world smell
-3 smell_like smilei snooker sole someth sourdough spark spent_the spiderman st stand_by stand_ovat standbi
-3 start_at stationeri still still_can't still_sai still_the stoneleigh stripe success sunburnt sunni sunris
-3 surveyor suspend suspici sword tabard tabbi tale talk_me taxi tbh teach_in teacher_is teeth tell_you
-3 temperatur thank_for that_i that_man that_she that_you the_# the_@family the_arena the_bag the_calendar
-3 the_card the_chariti the_flat the_futur the_goldfish the_in the_land the_left the_next the_page the_post
-3 the_pta the_rain the_rope the_side the_staff the_stapler the_step the_third the_town the_train the_tune
-3 the_under the_van the_vicar thei_were them_@ themselv therapi there_were theroux thi_hous thin thing_on
-3 thing_to think_it thirteen thought_of three_and three_dai through_the thursdai_and tight time_in time_on
-3 timet tindal tint to_a to_bed to_go to_stop to_your todai_she tomorrow_and tonight traitor trombon trust
-3 tube tuchel tutor twenti_eight two_minut two_week u ukulel understood unexpect unwrap up_@school up_from
-3 up_over up_who updat us us_for van vape veri_quiet version vest villag vocal voic_and volunt vs wa_alwai
-3 wa_and wa_at wa_in wa_my waffl wakefield walk_with want warn_for washington watch watch_a we'v_got weak
-3 wear_a week_the week_to weekend weetabix wemblei were_in what_for what_my whatev when_i'm which_is
-3 while_i'm whitbi who_know whole_wai wife_@ wig windowsil wireless with_@family with_recept without_a
-3 woman_with word_with worth x y'all year_on year_sinc you'r_not you_can you_can't you_feel you_got you_still
-3 you_what youtub { ~2nd ~aa ~adam ~after ~ain't ~aladdin ~alreadi ~april ~armi ~aww ~bakeri ~bank ~benni
-3 ~big ~bin ~boi ~bona ~bride ~castl ~chair ~ciao ~climb ~coach ~cold ~colleg ~colman ~communion ~coupl
-3 ~cousin ~dent ~didn't ~divis ~do ~documentari ~donna ~door ~drink ~eh ~enchant ~engin ~escap ~even ~ever
-3 ~ezra ~fashion ~feather ~ferri ~fianc ~fifteen ~fitzgerald ~flight ~forgotten ~forti ~fring ~frost ~garag
-3 ~garden ~grace ~grealish ~hair ~half ~happen ~hapu ~harbour ~high ~hilari ~hip ~holli ~http ~indoor ~insid
-3 ~iron ~island ~isn't ~jam ~jet ~join ~jump ~kitchen ~labrador ~lamp ~lass ~last ~lauren ~lead ~leagu
-3 ~leather ~lesson ~lewi ~live ~llama ~lose ~lot ~ma ~memori ~mercuri ~ming ~miss ~mo ~mock ~month ~most ~my
-3 ~nail ~name ~nectar ~netbal ~new ~niec ~other ~owt ~paid ~panel ~peopl ~perfum ~peter ~phone ~photo ~plate
-3 ~podcast ~princess ~pta ~pull ~puppet ~pure ~restor ~reunion ~rodrigo ~ronan ~rounder ~rt ~s ~saint ~samosa
-3 ~san ~saturdai ~serv ~seven ~she'll ~sister ~skim ~son ~soon ~sort ~speaker ~staff ~station ~stepdaught
-3 ~steve ~straight ~strictli ~tabbi ~takeawai ~te ~tea ~team ~telli ~term ~them ~theroux ~thought ~thrill
-3 ~tin ~tint ~tom ~tonight ~toon ~tree ~trumpet ~tuchel ~tyre ~uni ~wasp ~we ~welsh ~where ~william ~woman
-3 ~wore ~worst ~would'v ~yellow ~yoga ~yorkshir ~your ~z а зеленська
-4 !sentence0 #_by #_class #_dai #_minut #_pm #_year &- &£ &💜 &🙌 &🤣 (. )" )@ .M 50p 60th 6am 7lb 8s 9pm 9th
-4 <+fireman <+hei <+i <+jami <+michael <+miss <+our <+paloma <+storm <+thank <+the <<<all <<<daughter
-4 <<<everyon <<<fab <<<found <<<head <<<him <<<into <<<lad <<<left <<<man <<<mate <<<name <<<onli <<<our
-4 <<<show <<<someon <<<then <<<there <<<year <<adam <<answer <<book <<can't <<colleg <<do <<everyon <<give
-4 <<great <<have <<hug <<i'm <<isl <<mum <<or <<park <<pick <<report <<watch <<we <> <>asleep <>befor <>boi
-4 <>book <>bought <>dai <>enchant <>four <>frost <>i <>my <>nightingal <>pad <>return <>season <>slept <>tabl
-4 <>there <>weigh <@>ha <adam+and <after <and+onli <anthoni <ask+for <back <been+to <bit+of <by>who <call
-4 <can't+believ <card+and <dinner <down <els <ex <fireman <for+the <ginger <here <housem <i+am <i> <i>you
-4 <in> <in>and <isl+of <labrador <mamma <meet <morn+and <move+to <my+ex <my+flatmat <my+lad <my+partner
-4 <name+is <of>and <on+a <our>fair <out+to <own <paloma <round <sinc <st <tell>that <that+the <the+in <till
-4 <to+get <typic <up> <wa+call <we <week+in <with+@ <with>the <wor <your <подруга >>14th >>>> >>>>#
-4 >>>>answer >>>>assembl >>>>bottom >>>>busi >>>>christma >>>>fine >>>>five >>>>found >>>>four >>>>hall
-4 >>>>hot >>>>i'm >>>>lit >>>>new >>>>nit >>>>onc >>>>onli >>>>other >>>>paper >>>>past >>>>report >>>>roll
-4 >>>>seen >>>>six >>>>some >>>>team >>>>thank >>>>then >>>>thing >>>>top >>>>u >>>>weight >>>>what
-4 >>>>whoever >>>>wrong >>>>your >>>absolut >>>again >>>beanstalk >>>been >>>biscuit >>>blanket >>>boi
-4 >>>boiler >>>cannot >>>caus >>>done >>>drive >>>fifti >>>fish >>>given >>>goe >>>hair >>>hat >>>i'd
-4 >>>kitten >>>land >>>late >>>more >>>most >>>offer >>>orang >>>parti >>>red >>>right >>>samosa >>>saturdai
-4 >>>signal >>>sinc >>>some >>>staffroom >>>still >>>talk >>>taxi >>>thing >>>yard >>>year >>after >>alwai
-4 >>and >>arriv >>boiler >>box >>but >>challeng >>eastend >>easter >>even >>favourit >>french >>help >>into
-4 >>it >>job >>lead >>leed >>list >>lost >>medicin >>mr >>now >>old >>roll >>school >>season >>see >>start
-4 >>taken >>tea >>ten >>then >>tonight >>too >>u >>warn >>whatev >>worm >>would >alexand >and+all >bear
-4 >befor >box >bring+the >bush >chain >child >chose+the >don't >enchant >everyon+had >got+into >ha+gone
-4 >ha+just >ha+lost >handwrit >hate >hope >in+front >in+hi >is+a >is+home >kitchen >lad >learnt+to >lloyd
-4 >love+you >ma >make >marvel >marvel+medicin >me >my >my+word >nest+in >no >off+the >pad >pass+hi >pin >plan
-4 >read+challeng >return >round+the >sai+it >sale >seed >send >skip >someon >someon+pleas >spring
-4 >start+recept >swap >tin >trip >up+for >us+to >weigh >who+i >whole >сестра @_@ @_bear @_book @_bush @_child
-4 @_class @_cook @_dai @_from @_get @_kitchen @_look @_make @_mercuri @_michael @_my @_our @_park @_sale
-4 @_share @_someon @_swim @_take @_we @family_a @family_from @family_lad @family_on @family_that @family_who
-4 @family_x @school_i'm @school_sinc @school_want @school_write @staff_a [#+year [@+asleep [@+comic [@+dai
-4 [@+do [@+enchant [@+from [@+hapu [@+hit [@+my [@+pick [@+season [@+sent [@+slept [@+stare [@+term [@+went
-4 [amber+necklac [anthoni [anyon+els [autumn+walk [bonfir+night [caught+in [congratul+@ [dr [fireman
-4 [fireman+@ [got+my [grandson [ha+anyon [happi [happi+anniversari [he+got [hei+@ [home+from [hope+you'r
-4 [huge+thank [i+want [jami [jami+@ [joi [just+finish [mate [max [met [michael [michael+@ [miss+@ [mother
-4 [mum+of [my+boi [my+dad [my+partner [my+sister [my+wee [no+@ [octob [our+@ [over+the [paloma [paloma+@
-4 [pick [princ+@ [rang+@ [read+the [river+autumn [rose+ha [storm [storm+@ [teacher [the [the+head [think+of
-4 [to [twelv [u [walk+home [we'v+name [we+don't [went [what+doe [when+i [will+somebodi [will+there [y [y+#
-4 ]arm ]autumn ]beach ]bear ]bed ]bliss ]boot ]brave ]card ]decid ]dentist ]even ]fast ]fifth ]flask ]front
-4 ]game ]gazebo ]happen ]heck ]hedg ]iron ]lanyard ]laugh ]map ]mother ]night ]open ]phonic ]pick ]red
-4 ]sandwich ]sea ]sens ]sink ]slipper ]song ]sorri ]speechless ]staffroom ]tbh ]thi ]towel ]vicar ]woman
-4 a_decent a_fella a_lift a_man a_penni a_row a_sandwich a_seat a_side a_tenner a_tini a_torch a_wet
-4 about_that abroad advent again_i aj alarm alexand all_over am_# and_be and_for and_never and_would ani
-4 anthoni apart_from apprenticeship april ar_off arrest arriv as_@school as_i as_well at_six at_their attend
-4 b bag_for bai banner bara bath bbq beagl becaus_she becaus_you been_ask been_in behind_a belfast below
-4 belter big_@ biscuit_tin bit_ly blast boat boi boil book_on booster bounci_castl boxer breakfast brith
-4 british bront brother_@ bush but_a came_home came_on can_keep can_wait canada capsul card_and career
-4 carveri cash casserol casualti cat_and cathedr caus center chamber cheeki childmind chri clair class_@
-4 class_as class_for class_of come_home corsa cottag couldn't_get counsel cousin_@ cry curriculum curs daft
-4 dai_off dai_the dancer danger decent delai demo depart did_my dinner_at dinner_ladi diolch dish do_@school
-4 do_and do_come do_it dock doe_our dog_@ drop_the drove dump easier easter_and eaten_a eight_year elvi engag
-4 ever_@school everi_@ everi_word everi_year exercis farmer fav feel_like fella ff fifth find_the flask flat
-4 flintoff flower foam for_forti fought foundat freedom from_school fun funniest ga garag gave_a gear giant
-4 gig ginger giraff give_me glass_of goddaught goe_on goldfish gone_for googl got_hi got_your governor gp
-4 graham grandson_@ greatest greek grill grown_woman gutter ha_lost ha_put habit had_three haigh halifax
-4 harmoni hasn't have_come he_can he_in he_onli head_and headteach heal heaven_@ hi_ear hi_mother hi_teacher
-4 hire holli home_and honesti horror how_you hugh human humber husband_@ i'm_at i'v_two i_ar i_cant i_hate
-4 i_run i_went if_she if_you'r iftar imposs in_@ in_hi in_leed in_silenc incred insid_out instead instead_of
-4 instructor is_at is_down is_like is_over is_where isl_of it_home it_right j jan june just_get justic kati
-4 keeper kei know_all lad_@ lago leed leg_and lemon lesson_plan let_me let_us lifesav lift like_me like_that
-4 lino lipstick list_for livid lloyd lmfao london look_in lookin loop lorri love_@ love_the m62 made_her mail
-4 make_me man_on mari_@ mark_out marketplac master mate matter me_by me_from me_like me_when midnight might
-4 milkman mill miss_the mithai moan moodi more_for mortifi mostli mot move_in must_be my_ag my_best my_cat
-4 my_cousin my_ex my_goddaught my_husband my_life my_mark my_mother my_three name_for nervou never_felt
-4 never_get never_onc new_@ newli niec nine_year novel od of_everi of_him of_that often old_on on_@family
-4 on_stage on_there onesi or our_@ our_hous out_loud paczki paloma pass_hi pasti pastor paydai pension
-4 pharmaci pic piti podcast poison poll pouch prep process purpl quid radiat rare re read_a rec receipt reduc
-4 rescu revers richard ring rip rome round_@ rudd rum run_out sai_miss salmon sandal santa scheme school_hall
-4 school_on scroll sean see_how see_them shakespear shame share she_look shoe_@ shop shouldn't shuffl si
-4 six_week smart soft soon sort speechless spin sprai st_@ staff_meet stepdaught stepson still_not stomach
-4 stop_the strictli strong sue surgeon swift t tack tail tailor take_me takeawai tast teach_assist teacher
-4 teacher_in ted tens tent than_ani the_bit the_boiler the_chapel the_chippi the_dishwash the_famili
-4 the_flower the_ga the_garag the_giant the_hospic the_hospit the_isl the_letter the_light the_onli
-4 the_pictur the_ring the_size the_ta the_tin the_veri the_wed the_whale the_worst thei_put their_@family
-4 them_to then_told there_wa thief those til till_@ till_the time_we titan to_@family to_eat to_everyon
-4 to_him to_open to_pai to_run told_off tom tonight_and too_much took_my town trai_of trash trick tripl
-4 trumpet try_to tupperwar turn_# tv ugli underr unpack up_i vallei victim video wa_all wa_up wake want_the
-4 warwick wash water_bottl watford wet_plai what_we whatsapp who_doe who_fix who_wa william window_open
-4 won_it word_to world worth_it wreath wrist written_to year_2s year_i'v year_of yet york you'r_a you_all
-4 you_find you_sai you_think young your_@ your_hand z zumba ~14th ~7lb ~alexand ~alon ~anniversari ~anthoni
-4 ~appeal ~assess ~beanstalk ~bedtim ~bellingham ~bird ~boiler ~book ~budget ~burst ~bush ~campervan ~cast
-4 ~cat ~chain ~chess ~chocol ~cleaner ~cream ~degre ~deputi ~dure ~eastend ~eldest ~eleven ~em ~fab ~favourit
-4 ~field ~fish ~flower ~folk ~fresh ~ga ~ginger ~gorgeou ~gui ~gutter ~gym ~hamster ~height ~here ~isl
-4 ~jackson ~jame ~job ~juli ~kei ~kiss ~lloyd ~load ~lodger ~mamma ~mani ~marvel ~medicin ~michael ~mistleto
-4 ~mobil ~more ~museum ~neighbour ~nest ~night ~nine ~north ~octob ~offic ~our ~outfit ~pad ~page ~paloma
-4 ~pan ~petra ~pictur ~pop ~power ~problem ~puppi ~rain ~relat ~right ~round ~rudd ~scott ~seed ~send
-4 ~shoutout ~slim ~spaniel ~spreadsheet ~stage ~stare ~stick ~stole ~street ~suppli ~tenni ~terrier ~there
-4 ~ticket ~tutor ~typic ~wall ~wash ~we'v ~weav ~whose ~why ~wine ~wor ~worth ~zero
-5 !after-capital !lines !long24 !long48 !sentences7 &! &> &🌻 (" )? ." .? 21st 2am 6th <+anthoni <+doubt <+in
-5 <+mr <+my <+take <+theresa <+typic <<<after <<<brother <<<chair <<<hi <<<if <<<lead <<<let <<<put <<<sign
-5 <<<why <<<word <<<ye <<a <<am <<anyon <<call <<door <<fella <<first <<glass <<had <<hear <<home <<im <<in
-5 <<our <<own <<pop <<saw <<thei <<through <<twin <<wear <>as <>didn't <>make <>n <>out <>run <>someon
-5 <>spring <>take <>term <>that <@+in <a+littl <and+@ <and+our <and>came <and>share <at+our <babcia <bin
-5 <carer <do <doubt <flatmat <from>with <gran <half <in <in+a <is+call <me> <miss <my>got <name>and <new <of>
-5 <old <on+the <other+half <sai>in <said>will <saint <teacher <their <theresa <to>and <tomorrow+and <twin
-5 <want <which <wrong >#+ha >>>>belt >>>>bottl >>>>bui >>>>eaten >>>>get >>>>grandma >>>>i'v >>>>lanyard
-5 >>>>like >>>>love >>>>made >>>>nice >>>>not >>>>quiet >>>>rest >>>>second >>>>ship >>>>shop >>>>sound
-5 >>>>ta >>>>telli >>>>them >>>>wai >>>>when >>>>wine >>>anyth >>>at >>>bird >>>born >>>breakfast >>>dai
-5 >>>ey >>>garden >>>gym >>>hall >>>happi >>>i'v >>>lamin >>>librari >>>mate >>>music >>>na >>>offic >>>pull
-5 >>>puppi >>>radio >>>shop >>>sort >>>spider >>>stop >>>than >>>tonight >>>vet >>asda >>caretak >>class
-5 >>corri >>could >>cow >>dai >>drink >>give >>had >>he'll >>hit >>human >>impress >>month >>other >>rain
-5 >>right >>seen >>she'd >>she'll >>sit >>spin >>straight >>them >>there >>thursdai >>trust >>ye >and+he
-5 >and+the >at+the >back+on >be+the >came+on >christen >cut+her >davison >dean >for+a >gave+a >goe+to
-5 >ha+taken >had+the >i+ever >im >in+human >in+the >is+now >it >jump >jumper >land >mum+and >mummi >nearli
-5 >of >on+hi >on+the >on+your >park >pension >power >put+it >read+book >season >somebodi >teacher >term
-5 >the+cow >third >to+her >wa+the >weather+warn >who+at >who+did >who+doe >with+a >won't+eat >you+still @_all
-5 @_by @_came @_find @_fitzgerald @_he @_is @_nobodi @_potter @_season @_seed @_slipper @_teacher @_trip @_up
-5 @family_call @family_i @family_todai @school_do @school_that [@+had [@+love [@+n [@+no [@+pass [@+would
-5 [@+сестра [amber [amber+weather [angel [ann [ann+mari [anthoni+@ [back+from [best [can+confirm [dinner+hall
-5 [doubt [doubt+@ [everi+@ [go+to [green [hand+up [have [have+a [hope+you [i+wa [is+anyon [joi+to [just+back
-5 [just+me [mai+i [mari [max+# [me [mentor [mr+@ [mum [my+grandson [nana [oh+i [ooh [our [our+class
-5 [purpl+rain [rewatch [sold [spell+thi [summer+dress [sundai [theresa [theresa+@ [to+whoever [top [type
-5 [typic [typic+@ [user [user+# [usyk [want [went+to [who+rememb [will+someon [wor [you'd+think ]about
-5 ]believ ]bone ]but ]capit ]cone ]cope ]countri ]cushion ]deserv ]eh ]end ]gum ]honestli ]hope ]hundr ]hymn
-5 ]juli ]kidnei ]lake ]lot ]melt ]much ]mum ]net ]potato ]price ]programm ]recycl ]rose ]rule ]score ]sette
-5 ]shoe ]sleep ]soup ]spaniel ]surpris ]telli ]thank ]there ]thumb ]trust ]want ]welli ]what ]write a_bag
-5 a_bath a_brew a_broken a_coach a_dinner a_field a_fiver a_flask a_free a_friend a_retir a_tent a_week
-5 a_woman academi act after_@ afterward again ago aint al album all_round aloud am_i amount and_have and_i'v
-5 and_let and_make and_they'v apollo apprentic ar_at ask_and ask_her asleep_on at_nine at_uni august aunt
-5 aunti aunti_@ autumn bag_of bag_on barbecu be_like been_through befor_she bird biro blazer bluebel bodi
-5 boiler book_the bottom_of bout box_of burnt butti can_come canal car card_with cat cat_ha chap charl cheat
-5 chemistri chop clariti clever coal cockapoo coffe combin compost confer cool cope couch crazi croissant
-5 curv dahlia dai_at dat daughter daughter_in davison decor delici develop did_not dinner_duti divorc
-5 doe_anyon dog door_@family door_ha doubt dread dry dumpl dylan escap everi_@school excit explain_the factor
-5 fagin fallen father feeder fighter figur financ fitzgerald flamingo follow_me for_@school for_onc for_when
-5 for_work four_dai fresh friend frighten frock from_hi fume futur gaga gareth gateshead get_my get_on
-5 got_into guilti ha_discov had_her half_term he'd_have he_had he_like head_in hei_@ her_coat hi_teeth hing
-5 holidai hospic hous_is housem how_it how_long http_bit i'm_up i'v_made i'v_read i'v_told i'v_watch i_count
-5 i_made i_see i_stood i_take if_thei ignor in_four in_re innoc inshallah is_call is_why isl island it_over
-5 ivi januari jihadi john karaok karen kev kinda knot know_which lad laptop lawn lead less like_an lil
-5 live_with ll lock lodger lol love_my love_you lung lurcher ly lyon magician mai make_a marathon mark_done
-5 market max me_@ me_and me_off meadow mean_i mechan meghan mess midwif mine mo moor mould my my_bed
-5 my_flatmat my_grandad my_mate my_old my_wed nail nando natter navi nest no_voic nobodi_warn numicon obama
-5 of_mine of_those of_you off_to oliv on_more onli_the opinion origin other_peopl our_@family own_@family
-5 pain parent patti peopl_who phil phoenix photo_of pi pickford pleas pleas_with plumber poor potter pressur
-5 printer problem propos prosecco purpl_rain rain_and rang_me recept_class refresh rememb_when reunit road
-5 romanc royalti rumour sai_and sai_she said_no said_what san scari school_tomorrow scrap search seventi
-5 shatter she_# she_on sheer shorter sinc_five sit_on situat sixti size_of smh somebodi_els son sore sort_of
-5 sourc spoken spring staff stag stand_in station stori_and stori_time striker structur stun switch take_that
-5 talk_to tank_engin tea_at tea_in tea_on teacher_and telli tenner text than_me that_and the_bowl the_candl
-5 the_car the_dog the_exact the_garden the_hous the_mark the_peg the_staffroom the_street the_villag the_wing
-5 thei_got their them_the theme theresa these_dai thi_@school thing_@ thur to_hear toffe told_him track
-5 tradit trent truli trump twin twin_@ two_and typic uber uncl_@ up_there up_with us_@ utd verstappen vice
-5 villain vote wa_call wa_hi waggiest wai_through wash_machin watch_the we_ar weather_warn weight went_with
-5 what_it where_i where_the whippet who_had whole_street whoop wicket wifi with_@school with_us with_year
-5 wool worst wouldn't_take ya year_@ year_it you_come you_do yourself zone ~air ~alert ~allot ~assist ~au
-5 ~babcia ~barber ~basket ~bass ~bear ~carer ~christen ~clip ~coffe ~cook ~corri ~countdown ~counti ~cub
-5 ~davison ~dean ~dentist ~doubt ~drove ~ear ~engag ~fallen ~fella ~flatmat ~fox ~governor ~heal ~hill
-5 ~holidai ~hospit ~husband ~ivi ~judg ~karaok ~lad ~lamb ~land ~le ~lol ~make ~mate ~meghan ~mehndi ~midwif
-5 ~minibu ~mistak ~mostli ~nil ~novemb ~o'clock ~oak ~or ~paw ~pickford ~plumber ~rosa ~rose ~scheme ~size
-5 ~slept ~someon ~spider ~spin ~stepson ~storm ~swift ~taxi ~text ~theresa ~tomorrow ~trent ~twenti ~usyk
-5 ~vet ~view ~visitor ~wait ~wed ~wife ~willow ~подруга ~сестра подруга приіхала сестра
-6 !long64 &☀ &🌹 ._ 10k 1am 50th <+big <+there <<<mid <<<nan <<<us <<<your <<anybodi <<he <<hi <<mind <<new
-6 <<other <<put <<stori <<wait <<we'v <<wish <<word <>all <>do <>first <>have <>of <>or <>our <>up <a+singl
-6 <a> <a>for <a>on <a>that <call+me <call>and <door <everi <for>at <for>in <for>the <glass+of <go+as <go+to
-6 <gone <in>the <me+and <next+door <nine <of>at <our <our>ha <see>at <share <three+dai <uncl <wait+for
-6 <year+# <you+see >>>>alreadi >>>>and >>>>candl >>>>egg >>>>ferri >>>>flat >>>>hat >>>>light >>>>minut
-6 >>>>pair >>>>sai >>>>septemb >>>>still >>>>tea >>>>todai >>>>train >>>>well >>>>who >>>>window >>>better
-6 >>>box >>>favourit >>>forti >>>from >>>full >>>gcse >>>husband >>>ic >>>job >>>never >>>song >>>tomorrow
-6 >>>wait >>>wash >>>well >>ag >>birthdai >>fourth >>hate >>june >>last >>number >>pop >>ring >>said >>should
-6 >@+# >best >book >class >dai+ >drive >for+the >from+spin >ha+open >ha+start >have+made >hid+in >i+just
-6 >in+@ >is+# >is+not >learn+trust >nest >of+the >potter >put+the >round >run+the >school >the >up >web
-6 >zinchenko @_ark @_drive @_round @_the @family_@staff @family_i'v @family_not @family_of @family_she
-6 @family_we @school_all @school_as @school_at @school_for @school_i'v @school_were @school_wrote @staff_off
-6 @staff_to [#+name [@+bit [@+final [@+gone [@+i [@+not [@+of [@+teacher [babcia [be+a [book [bought
-6 [bought+a [brought [can+anyon [career [cheer [class [dentist [did+a [do+not [florenc+in [got+the [honour
-6 [honour+to [i'v+two [j [joi+is [ladi [mark+done [mark+out [my [my+fella [next [old [snack+time [stop
-6 [stop+press [stori [strictli [take [vet [олена ]back ]burst ]corri ]d ]food ]giggl ]gladiat ]great ]hurt
-6 ]idea ]lamin ]lesson ]milk ]number ]patienc ]right ]soon ]sort ]sport ]stuck ]trifl ]water ]welcom ]wreath
-6 ]xx ]ye a_@ a_garden a_ladder a_mug a_photo a_school a_sock again_@ ahead_of ain't air all_about all_up
-6 all_want alto am_dram and_down and_no and_we'r and_why andrew armstrong as_@ ash ask_where at_mine at_work
-6 babysitt back_@ bandag barber be_there beep befor_the benidorm best_@family bloke boot born brenda bring_a
-6 brudenel but_he by_tomorrow call_him cater chester chip classifi clutch comb consid cookbook cooker costa
-6 coupl cousin da dec deli deni dj doe_a door_@ doorwai dram due_in eh eighteen els empir evacue everi_night
-6 exist extra falcon famou fit fiver fiz flatmat_@ for_year free from_work gap goddess golf gossip
-6 got_@school grandkid greenhous grind grit groomer grotto group_@ guilt ha_my had_hi had_on had_that hang
-6 hangov head_to headship health hen her_@ her_@staff her_she him_i hive home_to honeymoon hoover hot_tub
-6 http_t i'v_bought i_teach i_work imagin in_human in_ten instagram it_gone it_or jame joi kayak keep_a larg
-6 lass le learn_trust leek legion level liar light_on loft lozel machin made_# magazin manchest marri marri_a
-6 mattress me_why melon miss_i missu morrison move_the mower much mull murphi must my_birthdai my_teeth nah
-6 narrowboat need_a nephew next night_of no_signal nod not_the now_it oak odeon of_teach off_for on_about
-6 on_call on_repeat on_sundai on_telli our_famili outfit oven panic pant peak perm pickup pierogi pin
-6 primari_school pup queu radio request retriev rosa rose round_and sage sauc sausag_roll scout se season
-6 sens sette sharp sister smoke snore societi sofa some someon_els soul speak_to stair steak stem stern
-6 still_do stockport suitcas surgeri swap_it t_co tea that_@family the_bread the_caravan the_film the_high
-6 the_lane the_legion the_radio the_receipt the_second the_shed the_smell the_talk the_thing the_time the_two
-6 the_wine thei_sai there'l there'l_be they'v_had through_my tini_chair tma to_each to_my toddler tonit trifl
-6 tuner twitch up_sinc us_to usyk wa_from warden we_go wean wed week_at week_off week_on what_she where_it
-6 wild willow wive worship wrote_it xx year_the you_the zinchenko ~6th ~agre ~amaz ~appoint ~bag ~basic
-6 ~bloke ~born ~budgi ~cafe ~chew ~crust ~deli ~dylan ~earli ~ex ~feet ~fiz ~fourth ~game ~gcse ~hairdress
-6 ~hate ~heat ~highlight ~housem ~ic ~meant ~meet ~mentor ~moja ~mother ~none ~ok ~old ~parrot ~peac ~pgce
-6 ~pig ~pin ~potter ~propos ~re ~salt ~se ~season ~sinc ~spare ~staci ~staffroom ~union ~upstair ~van ~web
-6 ~whippet ~wren ~zinchenko ~приіхала
-7 #_i'd &; &“ &” &❤ &🎂 &🏽 &💯 &🤫 (@ )( 15pm <<<back <<<game <<ask <<my <<offic <<plan <<taught <<took
-7 <<wed <>hapu <>shout <>the <>were <>would <all+about <all> <answer+to <health <hei <infant <jame <jami
-7 <littl>is <more <my+own <sinc> <sing <singl <sorri> <two>and <wa+from >>>>bath >>>>club >>>>dream
-7 >>>>eleven >>>>field >>>>goal >>>>list >>>>puppi >>>>save >>>>servic >>>>someth >>>>wed >>>alreadi >>>bag
-7 >>>everyth >>>found >>>holidai >>>lad >>>learn >>>lot >>>nurseri >>>over >>>proud >>>ride >>>sat >>>someon
-7 >>>wai >>blue >>dinner >>ground >>live >>sound >>thi >>tree >>well >bit >carri+it >chair >dai >did+my
-7 >doe+my >got+hi >ha+bought >ha+had >hapu >i+think >met >next+door >sai+he'll >sinc >stag >told+me
-7 >walk+with @_of @_sinc @family_ar @school_in @school_team @school_week @staff_at [@+our [@+the [@+v [@+who
-7 [ani [anybodi [hen [hope+everyon [it+non [my+two [night [off [oh+no [pleas+can [send [staff [the+cat [wee
-7 [will [wow ]alreadi ]bike ]brown ]cold ]council ]cri ]cross ]done ]farmer ]first ]hoover ]keeper ]kind
-7 ]lass ]law ]opinion ]photocopi ]profession ]shed ]spring ]sundai ]suppli ]time ]tin ]voic ]wash ]why
-7 a_@school a_level a_name adam all_i'v all_right and_sat and_somebodi angel anniversari antenat app at_her
-7 at_number barri beach becaus_i best_man both_of bridesmaid brief came_with campervan can't_come carer censu
-7 ch challeng chariot clearli compani concret cork corri cri_in crocodil dai_with dal deaf disagre doe_my
-7 dream dress_gown eastend emmerdal everi_child fae fan fantasi fete find_it for_breakfast for_christma
-7 for_new foreword found_it four_and four_hour fundrais gave_it goal_and got_me gown grei hadn't hame handl
-7 hate her_brother her_teacher hi_@ hiccup husband i'll_have i'v_# i_@ i_give if_i'd in_five in_march is_get
-7 is_out it_i'm jami jami_@ johnni kane landladi lebron local lviv made_from make_you mayo me_he me_or mehndi
-7 merri michael modern moja morn_and motorbik move_to my_@ my_boi my_lot my_sister name_the neighbour night
-7 noon not_have not_speak now_i nqt octopu of_@family of_thi on_an on_me our our_kitchen own_two paddington
-7 pakistan paw pear_tree perfectli physio pier pleas_come predict primark produc pub pugh purs put_up ratio
-7 read_record recoveri repair rhode round_with rug sai_hi saint sandra school_i scotland seedl seem senco
-7 she_the shelter singl_on slim soak squeaki staffroom start_to strang sundai sunset supper sweepstak teen
-7 terrier terrifi the_agenc the_air the_goat the_loft the_phonic the_sette the_sofa the_tudor thei_ask
-7 there_for there_in todai_it trelli trevor unconfin user user_# view waiter walk_into walk_past wheeli who_i
-7 with_my won't_hear wor would_have wrong_@ ~3am ~ark ~asda ~bill ~brian ~daughter ~doll ~drive ~enough
-7 ~father ~floor ~ground ~h ~health ~hei ~jami ~kitten ~m ~mean ~messag ~na ~park ~product ~purpl ~pyjama
-7 ~quiz ~radio ~rob ~spring ~stag ~thursdai ~traitor ~unconfin ~we'd
-8 !work &/ &< &🏃 &💍 &🥂 (_ <<<call <<<give <<<heard <<tell <<thought <<when <<whole <>for <>teacher <>who
-8 <and># <from>on <hi <i <in+goal <my <peac <the> <welcom <with>who >>>>alwai >>>>bed >>>>bu >>>>danc
-8 >>>>friend >>>>job >>>>machin >>>>twenti >>>eleven >>>fit >>>hollywood >>>kitchen >>>ofst >>chew >>seven
-8 >ask+can >came+home >can+you >did+that >drove >mean >need+a >size @_mine @_no @_school @_web @_young
-8 @school_it @school_will @staff_@family [@+first [@+you [amaz [best+man [ivi [just [nah [off+to [rain
-8 [school+run [still [take+@ [the+peg ]august ]benidorm ]canada ]degre ]dream ]educ ]flower ]insid ]jam ]kei
-8 ]lead ]machin ]nod ]peopl ]priceless ]skin a_hip a_job a_night aladdin amaz and_@school and_been and_both
-8 and_everi arch ark as_if assist babcia balconi beanstalk bin_@ bloodi bought bought_a bring_the brow budgi
-8 builder calendar came_last careless citi compar court cowboi crowd croydon dickinson don't_tell dramat
-8 earplug eiffel facilit fave full_of get_me grandpa grandson grealish grumpi hi_wife hill him_@ hollywood
-8 hous_in http i_marri i_sent in_biro in_law it_our jubile juli king_and kitten landlord mai_be man_who marin
-8 martin me_laugh meat mj mushroom my_@family my_own next_door night_@ oat on_@staff on_here on_hold on_we
-8 otlei patrol priceless programm pull pump puppi remov reunion rewatch rhubarb said_ye saturdai screenshot
-8 she_never sinc_we six_foot slipper spaniel steal sting stourbridg street sulk teenag tell_him the_beanstalk
-8 the_bed the_hill the_lion the_mud the_stair the_telli the_till the_work train_dai two_dai uni wardrob web
-8 went_well who_ar whole_time will_be woman write_to year_group year_marri zebra {" {@ ~babysitt ~bridesmaid
-8 ~calv ~career ~desk ~festiv ~hollywood ~keeper ~kettl ~rock ~room ~surgeon ~too ~twelv ~wool у
-9 !before-capital &💕 (# <<<whole <<daughter <<pig <<product <<stage <<where <>mine <as+a <her <home+and
-9 >>>>compani >>>>even >>>>knee >>>too >>miss >cat >had+been >is+what >mum+at >nurseri >will+be @_spell
-9 @family_name @staff_ha @staff_sinc @staff_the [@+blunt [proud+mum [rt [walk+past [why+is ]behind ]everyth
-9 ]ex ]fring ]lift ]loud ]secret ]sing ]to ]toast ]twin abstent ahead all_that allot at_five barbi basket
-9 bass bellingham boi_@ bulldog call_@ cartoon concern conservatori crystal cuz dave did_our do_on dodgi ex
-9 film five_a fox from_me gilmor gladiat had_me he_my hip hour_and inset_dai is_what it_@family labradoodl
-9 law love_her matt me_back messi midg moder motiv mum_of needl on_ask outliv past_the patio pilat plaqu
-9 recommend rush spreadsheet standard stile the_corner the_rugbi till_# to_learn toothbrush tram ward
-9 weathervan who_did who_els wren year_a ~calendar ~cuz ~dream ~driver ~due ~fit ~instructor ~leader ~pension
-9 ~pressur ~secondari
-10 <<<she <>be <back+from <dentist <finish <had+a <i+ask <name+wa <the+class >>>>corner >>>>diari >>>>kei
-10 >>>ark >>>but >>>even >>>why >>glass >befor+lunch >feet >from+the >had+her >lost+again >mine >on+everi
-10 >put+up [by+@ [coat [husband [knee [vike [whole ]magic ]saint a_labrador and_check christma_@ colleg
-10 downstair flight godmoth gone_@ greyhound gulp it_best jo lose mama my_two nap petra potteri pretend_to
-10 proud_@family rogu rt school_run shock singer staci stuf the_@ two_@ unbear univers vet wife wine
-10 you_about ~challeng ~exchang ~larg ~twice
-11 !part !titled !word &🙈 3am 5am <<<congratul <<<gave <<<nine <<name <a <big <congratul>and >>>>nap
-11 >>>>size >>>>tuesdai >>>corner >had+me >he+said >wa+ask @family_@ [@+have [pack [pack+lunch [robin+on
-11 [whole+of belt chew cub eighti flatmat home_@ inset like_thi lizard mood most_of mother on_where parkrun
-11 to_finish vet_sai worktop your_own
-12 <<heard <the >>>>cold >found+it [both [purpl ]lion ]onli ]sleev a_pizza annoi came_round fc have_made
-12 jericho mahabharata sai_thank senior the_vet upstair
-13 !grown-up !thing <car >>>>umbrella >rang+from ]i ]umbrella _@family book_club calv he_a her_school kudo
-13 labrador ~tractor каже
-14 !family >>>>flower >pick+the ]when retain vera
-15 <wa>idea >have+a
-16 !surname
-18 <@+said ]came
-19 !chance !famous
`;
