/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -5;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
15 coach race
14 a_child from_@school grin like_my pea
13 club cress dai_# monitor pencil wouldn't ~teach
12 !of-child _@staff captain hatch home_time in_nurseri jumper librari miss sack tuck
11 >@ after_school carri crane dzi footbal for_all in_@school math metr my_new rehears string tri welli_on
11 worm
10 !several @school_ha backward bench best_bit came_as chess correct group guess hi_own it_back keep_it
10 my_@school narrat off_@ onli_on our_@school our_class peg playground poem sai_you sand scienc scissor snail
10 sunflow tabl tooth volcano wont ~speak
9 <but >ask and_@ announc assembl award beetroot but_@ carpet choir clai compliment conker couldn't dai_@ gate
9 got_to ha_ask held herself in_class indoor line lunchtim model my_lanyard note old_and onli_@ overheard pe
9 puddl pupil radish refus_to regist scare seven snack squirrel stick sticker teach_@ thank_to the_climb
9 the_coat the_gate the_stage tonight_@ w wasnt wrote ~club ~recept ~well ~written ~сьогодні
8 <@ <give <off <you >mum >said >saw @_sang @school_@ @school_call a_car a_small a_wed at_@school at_break
8 back_for bikeabl buddi busi but_i car_park card cast cheer cross_countri den dinner_hall dinner_queue donkei
8 dragon duet eco feed fraction from_all from_year garden_club goali goe group_is guess_who guid handwrit
8 he_ask he_said heard_@ hiya hold_the i_love i_mean interest it_@ it_wa joseph label last_week leaver letter
8 lit lost_properti map me_with meant_to my_last my_mum never_seen new_@school on_on owt perk playtim pleasur
8 point residenti sang see_her sell she_got sheep spell superstar swing ten the_fire the_week them_all to_know
8 to_tell tractor trai triangl violin we_do we_made well_done zip ~count ~drum ~explain ~gate ~guid ~shepherd
8 ~updat ~write ~y сьогодні
7 #_@ #_on .: 1b <cheer <except <gave <taught <teach <then <todai >ag >count >she >shout >tell >wait @_@school
7 @_ag @_ask @_have @_show @_that @_year _@school about_it aid all_@school and_her and_there back_on basic
7 be_the becaus bottom break butterfli came_back carri_the caught charg cheer_@ club_@ coat_@ contact corridor
7 custard deliv desk did_it diwali drew faint forecast found_the from_my full get_the give_@ gone_to
7 ha_alreadi ha_gone hand_and hum i_did in_and in_my in_septemb inspect is_it it_at joke kick know_who lace
7 let_@ librarian lick lucki me_what mini more_than museum my_desk no_@ nose not_@ nurseri on_with page
7 photocopi plai plaster properti quit raisin rest_of rounder said_so screen she_been shepherd shoelac sleev
7 spelt squeak stood talli taught_@ ten_past the_bell the_bike the_carpet the_nurseri the_right the_toilet
7 the_weekend there_is thi_week to_ten todai triumph twix uniform updat_@ visitor wa_@ want_a wear when_she
7 width winner wobbl won_the word yer you'v_got yr ~conker ~deliv ~egg ~except ~gave ~goal ~head ~hold ~infant
7 ~lick ~plai ~sat ~second ~shout ~sprout ~stop ~told ~wrote
6 !long40 <found <hear <not <oh <onli >built >hand >hit >knew >pack >read @_@family @_mum @_sat @school_door
6 @school_thi @school_who a_babi a_leaf a_paper a_tree a_veri abba about_my absolut actual aliv all_three
6 alwai_@ and_# ar_@ argu ask_the assembl_and audienc badg befor_i'd better_than book_dai bow built bump
6 call_me came_in carpet_time cello champion chef chick chuf circl class_and climb cloud cross crown cupboard
6 dinner don't_care draw eat_a eisteddfod elsa em excel first_to fish for_an from_@ gave_me gift giggl glitter
6 go_home got_@ gravi hall_@ hamster hand harvest he_is her_@family home_with hoop i'v_been i_let ic in_it
6 insect is_go it_a it_my it_out it_sai it_up kept know_if leaf length like_to literaci litter lobster look_at
6 look_for lunchbox made_me manger manner me_do mind minut my_phonic my_year na never_had nut odd_sock off_the
6 pancak parachut pet phonic potato public queen read refere result right rocket rope round_of rugbi sai_i
6 sai_the sandpit sat_with satsuma servic shell shin shout silenc silent sinc_septemb sink skip sock sprint
6 squar star stick_insect stitch straight strike sugar sum survei swim tall taller taught_the term_and
6 the_choir the_class the_fenc the_photocopi the_playground the_school the_sink the_top then_i thread
6 through_to to_our to_school to_show try turbin two_year ukrainian unicorn upsid wa_not want_it we_had
6 wear_it week_@ wept what_do what_the wheelbarrow whole_page worker would_like y# you'v_been ~announc ~as
6 ~ask ~badger ~charg ~cheer ~class ~ev ~four ~fraction ~her ~i'd ~inform ~knew ~let ~manag ~match ~nana
6 ~narrat ~need ~nice ~note ~nurseri ~peg ~ran ~regist ~report ~saw ~scienc ~sheep ~sit ~super ~tabl ~talk
6 ~tall ~taught ~tell ~third ~tri ~y# ~zip вперше
5 !school #_still <ah <and <believ <bless <by <heard <it <there <watch <what <wi >answer >correct >dad >drew
5 >explain >four >hold >i'm >laugh >number >other >put >ran >score >stamp >told >year @_as @_built @_can @_do
5 @_help @_know @_read @_taught @_tell @_well @family_sai @school_done @school_my @staff_and a_@family a_class
5 a_lot accept after_the again_for agre all_hi all_my alphabetis and_an and_said appar ar_you ask ask_if
5 ask_why at_breakfast attenborough bad be_call beat_me been_do behind birthdai_@ bobbl brave brilliant cabbag
5 ceil cereal certif chair check class class_ha class_is club_tonight collect complet count cow cut darl did_@
5 did_hi dinner_time do_we dryer each_other end_up england ev everi everi_singl everyon except eyebrow
5 favourit fetch first_aid fish_finger found_a from_# garden get_that glove golden_time good_morn goodby
5 goosebump got_the grape ha_name halv hammer hand_on have_heard he'd he_got height held_the her her_dad
5 her_mum homesick i'll_miss i'm_not i_need i_said iawn in_case inform is_our is_still it_and keep laugh
5 leader led leg let_go lick_the lie_down like_a like_it longer look_after lunch made_a me_@family me_i me_i'm
5 me_it me_my merci mile mondai mop mr my_hair my_hand my_nan n_@ natur near normal not_to nurtur of_the on_#
5 on_my order out_of outdoor paper peel pl poster practic practis prayer put_hi queue rais reason refus
5 reindeer relai roman rota rule sai_my salad same school_field scooter scream seagul second septemb_and shape
5 shark sharpen shoe short show show_me sing singl size_# sneez so_good so_hard solo somehow sound soup spare
5 special spirit squad still_in sunglass suppli teddi tell tell_her than_i thankyou the_@staff the_book
5 the_desk the_hall the_head the_job the_lollipop the_nativ the_rest the_show the_wash then_@ there_no they'v
5 tidi time_@ time_tabl to_all to_check to_the to_whistl todai_i told_@school trail translat tudor up_after
5 up_i vers vike we'v_had what_@ what_a when_i'm when_thei who'd who_is wipe wise with_our with_three work_in
5 work_on y_# yard year_# you'v you_couldn't you_know you_were ~afternoon ~ag ~ah ~award ~between ~both ~c'est
5 ~card ~cello ~correct ~crown ~dad ~dear ~giggl ~gravi ~headteach ~held ~him ~led ~math ~milk ~morn ~notic
5 ~oh ~omg ~pe ~phonic ~playground ~read ~result ~sai ~see ~sing ~skip ~sock ~solo ~somehow ~spell ~stai
5 ~stamp ~stand ~thank ~that ~ti ~top ~watch ~whiteboard ~window ~wrap на я
4 !everyday-capital #_sai 3b 3s 4b <alwai <ask <got <ha <had <let <move <n <no <on <over <ta <tall <with <work
4 >brought >come >do >drawn >grandad >hasn't >in >isn't >live >plai >plait >sang >spent >spot >tooth >tri
4 >wave >well >whisper >whose >wrote @_dad @_left @_n @_on @_ran @_save @_score @_still @_would @_wreath
4 @_wrote @_you'r @school_@school @school_sai a_bow a_goat a_great a_half a_love a_note a_twix a_word a_worm
4 about_a about_shark accent accord afternoon ag_# against ah alright amen and_back and_everyth and_on
4 and_that and_two anyon_els ar_in ar_on ask_to ask_who at_dinner at_school awai badger bag bairn ballet band
4 bar be_ask beautifulli befor_i bell belong besid big_school bin birthdai_to biscuit bless_her boss bother
4 brew brick broad broccoli bubbl but_in cake can_i card_for cardi chang christma_dinner clarinet cloakroom
4 commentari council councillor counti crisp cupcak dai_in dai_of dai_on dear decid deep didn't dinnertim
4 divis do_you don't_know down_a down_in draft drew_me each economi ei eid elect envelop even_the ever
4 everi_dai explan feet fell_asleep find_the floss for_twenti forward four_minut four_year frame frankincens
4 front gari gave get_@ get_to glass go_in go_on goe_to goggl got_hi great grew grow gymnast ha_@ ha_decid
4 had_my hair hairnet handshak have_it he he_could head help helper hi_@school hi_hand hi_name hid hide high
4 hollowai honour hose how_the hula hung hungri i'v_done i'v_heard i'v_never i_found i_look if_the in_an
4 in_bit in_our in_school in_y inch inhal innkeep intervent invent is_for is_up it_@school jar jump kevin
4 kindest knee know_it kwame ladybird leisur lighthous lollipop lollipop_man longest lost lost_the loud
4 made_it make_the marbl mashallah massiv mayor me_through medal middl_of milk morn muddi my_guid my_heart
4 my_name name_it name_on nativ netbal newt next_year not_come obvious of_our of_term of_us off_a off_by
4 on_fridai on_i'v on_thi orang oscar our_@staff our_new our_school out_a out_in owl pack_lunch parad part_#
4 partner payrol pizza plate player pre prentic pretend prison promis properli protect pumpkin punch put_her
4 question quietli rainbow recept reckon record relief remembr rob role ruler rung sai_@ sai_good saw
4 school_@family scrape serv she_came she_did she_doe she_told shift small snow so_@ so_proud sprout squash
4 stage stamp start_a storytim super tadpol take_the talk_about tallest tape than_my that_on the_bank the_big
4 the_box the_glue the_infant the_innkeep the_line the_minibu the_moon the_rain the_weather the_whole the_year
4 thei_all thei_were them them_on three_week to_ask to_look to_plai to_teach told_the tomato tooth_in touch
4 trip tug turn twitter umbrella under_the understand unlucki us_all var vegan wa_# water we_need wear_the wee
4 welli went_in whisper whole_class wi wind with_it with_that with_your without_be word_of wors write writer
4 wrong xma year_3s you_get you_miss you_need ~accept ~accord ~aunti ~behind ~blew ~build ~built ~by ~cake
4 ~can ~cant ~carpet ~carri ~congrat ~courtesi ~cri ~flat ~glove ~hasn't ~heaven ~herself ~hi ~home ~homework
4 ~hug ~if ~keep ~know ~lamin ~littl ~mai ~me ~model ~mud ~nobodi ~now ~number ~potato ~promis ~record ~same
4 ~sign ~smell ~smile ~sold ~someth ~spelt ~ta ~three ~time ~until ~volcano ~went ~wet ~whisper ~whistl
4 ~wonder ~you'll ~на
3 !long8 #_for #_the #_thi .) 5s 6s <also <between <cat <co <congratul <doe <done <honestli <mark <now <sai
3 <saw <took <try <until <window <without >as >b >birthdai >cri >darl >found >help >hug >insist >know >left
3 >lick >n >nan >nana >poem >pull >set >sing >six >snore >still >taught >todai >want >wouldn't @_and @_back
3 @_but @_count @_did @_fell @_found @_ha @_i'm @_if @_in @_made @_sit @_stood @_swap @_term @_thi @_todai
3 @_told @school_ar @school_ask a_cat a_draw a_lie a_spoon a_star a_tooth abseil admiss adopt ahh allow also_@
3 an an_actual and_i'll and_told and_who anim anoth anyon_got anywai aren't artist ask_@ ask_about ask_how
3 at_@ at_forest at_wet attitud aw aww baker be_a beam beat becaus_@ bee been between_@ bit_of blew blood blue
3 blunt board bonnet book_corner bossi brass brook brought_in button by_a call_the came_up can't_believ
3 can_see can_you cannot cardigan carniv cartwheel chat chose circl_time class_# cleaner clock co_@ coat_on
3 competit conduct confess corner correct_my costum could could_be couldn't_have countri cream cycl daffodil
3 danc defend descant describ did_a dinosaur do_i doesn't doesnt door down_with draw_of dress_as dt easter
3 elbow especi even ever_had explain f fab facetim fair fix flute foot for_@ for_me fossil found_@ fridai_so
3 gentl geographi get_in goal goat golden googli goos guard ha_a ha_taught had_@ half_a halfwai have_start
3 have_to have_you he_sai heard heatwav hedgehog help_me her_sister him_a hold hors hot_chocol hour_of how
3 how_much hug hunt i'm_# i'm_go i'm_have i'm_still i_am i_don't i_go i_onli i_read i_smell in_english
3 in_recept in_that in_year incid incom inform_me insist inspector into_the is_@ is_now it it_again it_in
3 it_sinc it_still jacket job judg junior just ketchup kid_ar kind kite known ladi_and lamb least like_the lip
3 list littl littl_on log lollipop_ladi love_to main make_it mari marrow mash me_a me_at me_for me_her me_the
3 melt min mous move mud my_dad my_dinner my_read naughti necessari neck need_to new_@family newspap nice nois
3 not_let not_stop novemb nowher number_# o'clock observ odd of_everi offer offic oh ok or_the out_@ over_my
3 pa paint pair pair_of pan part parti pass_the penc petal piano pick plant plot poetri prai proud_of put_a r
3 rack rais_# ran ran_the rangoli reach read_book refer rematch review rhythm roll rubber sale salut samba
3 school_council school_dinner see_the send_help session set seven_year shadow she'll_be she_get she_wa shelv
3 shield shoulder silver skye slide smaller smile so_we space splinter spoon stabl stock_cupboard stranger
3 subtract suggest sundai_night suspect swap swept tae tag take_it taken taller_than team tech ten_and than
3 that_a the the_biscuit the_caretak the_countri the_dai the_dentist the_dinner the_field the_first
3 the_hamster the_littl the_mayor the_parent the_piano the_record the_regist the_roof the_stock the_tank
3 the_teacher the_voic the_window there_@ thi_afternoon thi_on three_of tidi_up time_and timer tini to_be
3 to_make to_sai to_us toast toaster told took_@ took_it transit trim tuesdai until up_a us_in vinegar wa_on
3 wa_told wai wale wasp watch_@ we_don't we_just week_# weigh went_over when_he while whiteboard who_wa whole
3 why why_i wing wink wire with_# with_hi woodlic work_with world_book year_and yellow you'd you'll you_and
3 you_don't you_should ~appar ~argu ~art ~bean ~becaus ~block ~blood ~bobbl ~brother ~brought ~cardi ~case
3 ~certif ~coat ~councillor ~darl ~decid ~draft ~drink ~eight ~elsa ~enjoi ~far ~five ~fix ~glue ~goe ~goggl
3 ~grandma ~grown ~haha ~hatch ~help ~himself ~homesick ~hors ~how ~i'm ~innkeep ~insist ~lanyard ~learnt
3 ~left ~lego ~line ~litter ~love ~map ~march ~mark ~mention ~mine ~move ~nearli ~nose ~nowher ~odd ~organis
3 ~p ~pear ~pencil ~piano ~pizza ~plait ~plant ~playtim ~practic ~practis ~proper ~proud ~pupil ~race ~rais
3 ~readi ~residenti ~roman ~run ~sack ~sand ~santa ~score ~seem ~sent ~sharpen ~shift ~short ~signal ~six
3 ~snowman ~somebodi ~spoon ~sprint ~step ~ten ~that'll ~they'r ~think ~to ~toast ~train ~triangl ~tuesdai ~up
3 ~wave ~won't ~worm ~wouldn't ~year ~you ~you'v
2 !capital #_# #_at #_that #_with #_yr 1s 20p <all <at <check <christma <even <for <from <get <go <moment
2 <seen <sorri <star <tonight <updat <wai <why <yesterdai >back >been >bring >but >call >can >can't >conduct
2 >did >eat >finish >ha >held >hi >hous >inform >law >letter >refus >show >sit >spoke >stood >stop >stuck
2 >talk >teach >thi >think >water >who >will >would >y @_beat @_bring @_chain @_cri @_drew @_finish @_gave
2 @_go @_held @_knew @_last @_let @_might @_put @_said @_shout @_thank @_thei @_then @_wouldn't @_y @family_he
2 @family_she @family_with @school_class @school_i @school_is @school_of @school_wa @school_went @staff_@staff
2 @staff_on a a_@staff a_boi a_book a_conker a_dai a_joke a_proper a_read a_spare a_ta a_thing a_wee a_year ac
2 ach across action ad agenc agenda all_@ all_i all_the all_week allow_to alphabet an_all and_all and_by
2 and_half and_honestli and_nobodi and_our and_then and_we'v ankl ant appl ar ar_a ar_just ar_my area art
2 as_the asda ask_for at_lunch bake ban bark bath_and be_do beaker bean beaten beauti been_a been_to beetl
2 befor_you bennett between birthdai bog book_and bore bounc bracelet bronz brought brought_a bruis bu built_a
2 bulb bum bunni butter by_ten bye camel care_home carnag catalogu celebr chapati chapter checkout cheek
2 chocol clipboard come_to confirm contest convers cookeri corn cost could'v could_have court cricket crumb
2 crumbl dai_is daili dare debat depend did dine dinner_and do_my doctor doe_anybodi don't_have done_@
2 done_for done_to drain drawer dry edit egg eight eighth elf entir entri even_@ everi_morn everywher exchang
2 excus explain_to ey fault fed feel feel_like festiv file fill fine finish_the firework first_ever five_year
2 flapjack flood fly follow for_everi for_tea for_us fork freezer fridg frog front_of fryer gala gale galleri
2 garlic gerald get_it give_it given go_@ go_round goalpost gold grandma grass grown_up guid_read gym ha_told
2 had had_a haha haircut hand_in hand_up hardest harmoni hat_on haunt have_# have_never have_put he_doe he_ha
2 he_still he_wa headlin heart her_brother her_read her_whole here_and hi hi_nan high_school highlight hilari
2 histori home_in hop hotel i'd i'v_got i_can't i_could if_anyon improv in_assembl in_her in_order in_to incub
2 inspir is_call it_from it_just it_so it_to jasmin joi_to join just_@ just_found kindli la ladl languag
2 last_dai learn left left_the legend lego licenc like live_in loaf logic lot_of louder love_the lovemyjob
2 lump ma match me_# me_everi me_if meant mic minut_of moment moon moral mountain mubarak mug mum_and mummi
2 music my_car my_face my_feet my_friend my_job my_knee my_littl my_voic nappi nav nearli neither never
2 next_to nit no_# nobodi_in none not_a not_be not_go notic now now_@ of_my of_them of_y offsid oil okai older
2 omg on_@ on_hi on_to onion onto open_a out_on out_the paperwork paracetamol past pen_licenc persuas
2 phonic_group piec pile pine pink plane planet plastic pokemon polic pond portrait posit prais preschool
2 prime prime_minist progress purpos put_it quarter recov reduc ref registr remind ribbon roast room round_the
2 royal safe sai_a said_my sandwich sari sat_in sauc scale sea seat seat_plan sensori sentenc sept seriou
2 she'd sherri shook signatur simon smell_like snap so_i'm so_if social sock_and sold somebodi someon
2 sound_like spent start starter stock stool store stuck_in stuff submarin sung suppos surnam surviv swan
2 sworn sydnei tackl target taught_@school teach teach_me teach_the teacher_at tell_@ tell_me tell_you ten_to
2 tesco that'd that_@school that_he that_sai that_wa that_why the_bin the_care the_cat the_chair the_farm
2 the_guinea the_hatch the_kitchen the_lamin the_lunch the_offic the_plan the_talk the_tortois the_train
2 the_word thei_ar then then_the theori there thi_half thi_year think_about third thirteen three thumb tie
2 till till_i time tinsel to_bit to_draw to_it to_keep to_sit to_stai told_her told_me told_my tombola tonic
2 took took_me total tournament traine tunnel two_hour type tyron undo uno up_@ up_by urdu wa waffl walk_in
2 want_to wash_up we'r_all we'v we_did wednesdai wee_@ week_of week_with wei well went were wet what_i
2 what_thei when_@ when_the where whittl wide window windowsil with_a with_her wonki wool worri worth_it
2 wouldnt wrap_up yard_duti year_1s year_she you_@ you_ar yourself ~# ~3rd ~a ~all ~anoth ~answer ~assembl
2 ~beat ~believ ~bless ~bonfir ~bottl ~bow ~bring ~brook ~bump ~busi ~camel ~captain ~caught ~chang ~choir
2 ~clap ~classroom ~co ~comment ~conduct ~countri ~cours ~cross ~did ~discov ~doctor ~doesn't ~done ~donkei
2 ~draw ~drew ~dry ~elect ~end ~entir ~everi ~everybodi ~feed ~find ~food ~forest ~french ~go ~golden ~good
2 ~grandad ~great ~group ~ha ~handwrit ~happi ~hat ~hedgehog ~hous ~hung ~insid ~invent ~jumper ~kick ~kit
2 ~knee ~knit ~laugh ~lent ~list ~luck ~ly ~mid ~might ~minut ~nan ~nativ ~open ~ow ~pack ~pair ~paper ~parti
2 ~pea ~peel ~person ~place ~plaster ~pleas ~poppi ~prime ~properti ~puppet ~rainbow ~realli ~reckon ~refus
2 ~review ~river ~roar ~rocket ~roof ~rope ~rosett ~rule ~sang ~save ~scare ~scooter ~side ~special ~spoke
2 ~sung ~swap ~team ~their ~through ~tini ~tombola ~trai ~twin ~weigh ~whole ~wi ~win ~winner ~wish ~young в з
1 !long32 #_all #_in #_week #_who 2nd <best <birthdai <find <good <like <morn <thank <that <time <video <when
1 >arriv >beat >becaus >both >chose >cut >draw >gave >give >her >home >just >keep >kept >last >let >line >made
1 >manag >model >now >pick >pleas >ring >rose >save >star >third >three >us >walk >when >work @_carri @_i @_it
1 @_law @_now @_pick @_three @_took @_turn @_walk @_wave @family_for @school_and @school_todai @school_told
1 @staff_of a_bit a_differ a_hors a_lad a_poem a_shop accid accur add advic among and_i'm and_to and_todai
1 and_want andrew apart apologis applaus ar_the argument ask_what at_all back_at balloon bare benefit birdsong
1 blink bookmark build_a bulli by_@ call_it calm campaign care carri_it cat_@ centuri chalk chart chief choos
1 clap classic cone continu courtesi crayon cri_at cuddl curriculum cute daff dahl dai dai_wa daisi danger
1 david delight deputi deserv discharg do_it doe_the duck dug dziekuj eal eaten_a eleven equal everi_time
1 everybodi everyon_in field first_week flip fog for_on for_our for_the forehead friendship_bracelet fuss
1 gener gentleman gerbil grab greet grit guinea_pig had_the have_i heaven her_hand her_own hometim honest
1 honestli hoodi hot how_mani humbl i'll i'v_just i'v_no i_call i_do i_had i_hope i_live i_miss in in_june
1 in_the initi is_the it_had it_on iv just_made kettl_on knew knicker knit last_on last_time leav_card
1 leav_the lesson lid lidl lifeguard like_@ longboat loom mach majesti mascara measur minibu moment_@ mouth
1 mummifi my_tea nana negoti newslett nicest non nugget of_@school of_an of_applaus of_cours of_me off_and
1 off_her ofst on_hand on_more opinion out out_there p papier pebbl penguin peter pipe placement plait polo
1 pound prai_for print privileg problem projector pure qualiti quaver quiz rap read_group reader readmit
1 ring_me roald roof root sai_it sarni satnav septemb serious she'll should_be signal sinc_the size skirt slug
1 so_it soldier some_@ some_of song spain speak spot steel tablet tank tax teacherlif tenni tenth thank_@
1 that_@ that_it the_babi the_council the_door the_floor the_good the_harvest the_holidai the_middl the_other
1 the_pe the_tabl the_tree the_wai tho through ti time_sinc tindal todai_# todai_in todai_it toi told_to tower
1 treasur trombon troubl truth try_it turn_up twelv under under_my underneath understood v veri wa_a wa_in
1 walli wast when_it whether which who_came who_got who_taught whoever whole_of with_an won year_5s year_6s
1 yorkshir your zero ~ahh ~also ~and ~arm ~bag ~bar ~bed ~bye ~can't ~chat ~confirm ~danc ~diari ~ey ~face
1 ~fan ~farm ~film ~honestli ~hundr ~joke ~level ~life ~lollipop ~lunchtim ~mayor ~measur ~moment ~mondai
1 ~mouth ~much ~offici ~pen ~pond ~pretend ~pumpkin ~question ~queue ~salut ~sell ~set ~skye ~snow ~some ~soon
1 ~sorri ~soup ~spaghetti ~split ~star ~stone ~suppli ~swim ~take ~tidi ~tie ~tire ~tortois ~tune ~tyron
1 ~ukrainian ~via ~vicar ~vote ~wasn't ~wee ~wei ~worri ~yesterdai що
-1 !two #_ha #_http #_i #_of #_teacher .1 .C .D .E .K .W 40th 5th <after <am <be <boyfriend <goddaught
-1 <grandad <hubbi <if <into <lad <mate <nan <neighbour <of <out <put <tomorrow <two <w <weep >after >blunt
-1 >boe >braill >brown >by >c >candl >collect >dent >fisher >grade >henderson >hill >hood >if >larsson >move
-1 >need >next >nkrumah >nurseri >pattern >pension >phillip >pugh >ramsei >tonight >toon >tuchel >vallei
-1 >verstappen >vuitton >walcott >wax >were >yate >young >yunu @_been @_bieber @_fisher @_just @_move @_never
-1 @_pattern @_she @_tea @_verstappen @_walcott @_who @_without @_your @family_@family @family_had
-1 @family_made @family_on @family_sinc a_dinner a_full a_girl a_go a_pictur a_sundai about_@ ag again_and ami
-1 approach arena asleep_in attent back_in barrist been_teach been_told beg belt berri biryani blank blazer
-1 boi book_@ bought_a bride bridg broke bug bui bundl by came_on camp can't_come can_do can_tell chanc chao
-1 chelsea class_assembl class_have collar come_and cooker croissant cuppa curri dai_as dan declan dent depart
-1 derri did_not did_you dig discount discuss dishwash do_thi doncast done_in doubl drive_test duti earlier
-1 edg eighteen etern exhaust exit eyelash fa feeder ferri ff fisher five flow food for_mum forest former fort
-1 french frozen funni game gent get_marri ghetto godson good_at goodnight gossip graham grand grandpar grang
-1 great_@family greatest ground guest ha_hi ha_put ham handl have_all he_did her_on hi_@family him_in hire
-1 hold_a hr http_ow hurri hymn i'm_off i_know i_sat id idk if_@ imposs in_two in_your into_a it_all it_by
-1 it_that jo joi jollof kazoo knacker l larsson late lifesav light lincoln line_up link listen_to lock_up
-1 loop lost_# made_up magic manag mark_done marshmallow mate_@ matern matilda me_off me_on minist mock
-1 morrison mower my_@staff my_head my_kitchen my_old my_whole myself name napoleon naw neighbour_@ niec_@
-1 nine_@ nine_year nkrumah nowt obama obscur of_y# on on_here open orwel other over_a pack packet paddl palac
-1 palm partner_@ pattern pattern_plate pe_mat penalti phillip phone photo pic pictur_of poll possibl pouch
-1 power prop put put_me pva pyjama quot ralph ramsei read_@ red regret releas repeat respect revis ride
-1 robert rose rotten rum said_i sat_on save_me school_and scrub search secretari seen sequin she_said shed
-1 should'v sidewai sinc_# size_of smilei spong sport stephenson strawberri such summer sunris sure swear
-1 takeawai tank_engin teacher_in the_cross the_dragon the_fourth the_on the_post the_quiz the_size themselv
-1 thirti_year to_your tomorrow too_much toon track trade traffic treat tribut trip_to trump tub tuchel tutor
-1 twenti twilight unreal up_for up_it valentin valli verstappen victim view vint vintag vinyl visa vuitton
-1 wa_born wa_right wa_so walcott wall wallac washington wayn we_all we_ar websit weird wemblei went_back
-1 which_is whitbi whoop whose won't_be work worship yea you_sai yourselv yunu ~about ~agre ~allot ~ani
-1 ~anybodi ~bakeri ~be ~bedtim ~bird ~biscuit ~blanket ~blunt ~boe ~braill ~brave ~butterscotch ~cafe ~candl
-1 ~chariti ~chick ~could ~cow ~cut ~daddi ~dent ~dragon ~engin ~excit ~field ~fifteen ~fisher ~flask ~follow
-1 ~forget ~friend ~gcse ~get ~goddaught ~godson ~gotta ~grade ~guess ~h ~happen ~hood ~includ ~is ~island
-1 ~jan ~john ~jollof ~jump ~kiss ~la ~lamb ~lamp ~larsson ~live ~long ~matilda ~meal ~mile ~mum ~netbal
-1 ~never ~nkrumah ~not ~oak ~obscur ~obsess ~off ~oldest ~on ~partner ~pattern ~pension ~phillip ~poem ~point
-1 ~pop ~pugh ~ramsei ~reunion ~seen ~she ~she'd ~shot ~should ~show ~singl ~sleep ~spaniel ~spare ~text
-1 ~thing ~tindal ~toon ~town ~trainer ~trash ~try ~tuchel ~verstappen ~voic ~vuitton ~walcott ~wax ~weep
-1 ~wemblei ~who ~will ~x ~yellow ~yoga ~york ~yorkshir ~yunu ~з
-2 !everyday !long16 # #_and #_ar #_he #_is #_leaver #_month #_you .2 .L .P .S 14th 18th 3rd 7lb 9pm <# <an
-2 <dad <dinner <fridai <granddaught <husband <king <ladi <last <law <man <mari <miss <name <nephew <old <or
-2 <partner <poison <princess <read <round <san <some <thi <us <were <where >ali >all >ar >be >benni >boat
-2 >bona >boot >bridg >bront >bunt >cake >came >danc >enchant >everi >ezra >fitzgerald >flintoff >flower
-2 >forgot >glass >gone >got >grealish >hate >holidai >http >i'll >italia >jackson >jone >jump >kahan >kane
-2 >kitchen >land >leagu >lloyd >lost >mark >mcilroi >ming >miss >oh >opera >or >perfum >plan >potato >propos
-2 >rice >rodrigo >round >sai >sinc >slipper >smith >song >stai >studi >take >tea >that >there >tomorrow
-2 >twist >under >up >usyk >wa >warn >wed >what >william >with >wreath @_ali @_best @_boe @_bona @_bront
-2 @_church @_everyon @_ezra @_fitzgerald @_flintoff @_forgot @_gone @_he @_holidai @_hood @_leav @_lost
-2 @_mark @_mcilroi @_miss @_nest @_new @_next @_out @_pass @_rice @_run @_sinc @_sing @_six @_take @_tonight
-2 @_twist @_up @_william @_won @_z @family_# @school_about @school_as @school_group @school_made @staff_@
-2 @staff_for @staff_to @staff_wa a_biscuit a_few a_fortnight a_fridai a_man a_primari a_recept a_right
-2 about_the abov aint airport al aladdin ali all_through allen along aloud alreadi am_a an_@ and_at and_chip
-2 and_did and_end and_hi and_i'd and_my and_now and_still and_tell anyth apprenticeship ar_so arm armi arsen
-2 as ask_me assess assist at_hi at_our at_playtim authent back_and back_of bank_holidai base battl bayern bbq
-2 be_@ beagl bear_picnic becaus_of bedtim been_at beep began behind_the bella best_thing bib bishop bitch_i
-2 bitch_is blackpool blast blitz block blog boe bona bonfir book_to borscht brian brother but_he but_it
-2 but_my but_the butti by_@school cafe call_her came_to cancel car career carer cartoon caterpillar cathedr
-2 chair_@ chariti_shop charli chest chuck classroom_door clean cloonei cloth collin comment compar concert
-2 congrat congratul control cope cork corsa coupl crawl crazi crouch crust curv cv dad_@ daft dai_and dai_at
-2 dai_off daniel davi derbi diet disco discov dj do_come doe doe_anyon don't_ask done done_it dorothi dumpl
-2 earli easi educ egypt egyptian eiffel eight_year enchant energi eurostar ezra face_when fact factor fae
-2 fantast fb fb_me feather felt fete fever financ finest finger first_@ first_dai first_in fitzgerald
-2 flamingo flash flintoff float floor flu folk follow_me for_# for_@family for_more for_two foundat four
-2 four_hour frankli friendship fring from_a from_her from_our from_the fun furi garag gazza gelato geniu
-2 gentlemen giraff give give_him give_me glad glu glue glue_stick go god_help goddaught goddess goldfish gone
-2 gorgeou got_a gotta gown graduat gran grealish gruffalo gut ha ha_brought ha_eaten ha_just ha_my habit
-2 had_it had_two hai hail half_of halifax hall_and happi happi_birthdai harvest_assembl he_# headship
-2 headteach help_us henderson her_a hero hi_brother hi_head hidden him_he home home_and home_for honeymoon
-2 hospic how_to http_fb http_tinyurl hugh hull i i'm i'm_so i'v i'v_a i'v_to i'v_told i_ar i_feel i_went
-2 i_work if_i if_i'd if_she if_you ima in_bed incred inshallah instead instead_of interrupt interv into is
-2 is_# is_home is_so is_there is_why it'll it_# it_fridai it_i it_is it_me item jealou jigsaw jone justin
-2 kahan kaiser kane king kitchen knot know_what lad_@ lanyard laptop larg last last_year law_@ lawn le
-2 leadership leagu leek leftov legion lemon lesson_plan life list_for lizard lmfao load_of lolli_stick london
-2 lookin lord lorri lost_her made_my mai mai_be make_my marketplac martin mcilroi me_from met mike million
-2 ming miss_@ mix mob modern mom mosqu move_up mp mum my_bag my_birthdai my_brother my_class my_classroom
-2 my_favourit my_first my_granddaught my_husband my_lad my_love my_mate my_neighbour my_word n nah necklac
-2 nephew_@ nervou nest newcastl no_regret nobodi_told nomin not_even not_for novel now_he od of_@ of_it
-2 of_those often oldest olymp on_@family on_everi on_me ooh open_the org our_year out_with ovat pant parcel
-2 pari pasta patrol paydai peak pear pen penni perfum perrin petit pgce pitch plain plank pleas plu poison
-2 polici polish popcorn poppi popular post prep primari_school princess printer promot prove purpl qualifi
-2 radio ramadan rare rather re read_the real recycl refund relat report retir rhyme rick ring river rodrigo
-2 rotherham round_and rubi rudd rude ruin ryder s sai_no salon scott secondari secret see_it see_you seen_the
-2 settl seventi she'd_been she_still sheer shini shop shower shrug si sight sinc site six six_year skin slow
-2 smell_of smoke so_i so_my someon_els soon speaker spell_test spoken sprai spreadsheet star_of start_at
-2 steal still_got stomach stuf sun sunshin swam sweetest ta tail take talent talent_show talk tap taxi
-2 tea_and teacher teapot teen tell_the tent terrifi text than_me than_the that_me that_my the_@school
-2 the_bird the_chariti the_church the_end the_garag the_giant the_great the_hous the_in the_kettl the_machin
-2 the_most the_phone the_pub the_radiat the_split the_tea the_till the_vallei the_whale thei thei_can them_@
-2 them_to then_said there_wa there_were these thi_@ thi_bitch thought thrill throw tick tiger time_he tinyurl
-2 tinyurl_com tip to_@school to_a to_everi to_go to_leav to_live to_see to_sleep to_stop to_work todai_and
-2 toffe took_a took_my toothbrush topic tough tradit traitor trampolin trevor trial true tryna tumbl tune
-2 turn_# tv two union unlock up_and up_in ur volum wa_do wa_me wag warm warn_for wasn't watch_the water_bottl
-2 wave_at wax we_got weak weather weekend weetabix wet_plai what what_it whatev whatsapp where_i who_i
-2 whole_@school whole_hall wi_a wifi witch with_@ with_on with_year without wolf won't world would would'v
-2 wreath yate yeah year_i'v year_of yo you_a you_feel you_have you_like you_still you_to ~again ~alert ~ali
-2 ~angel ~anniversari ~antenat ~bad ~been ~bingo ~bishop ~bit ~boat ~bona ~boot ~born ~bought ~boyfriend
-2 ~breakfast ~bront ~brown ~bucket ~buddi ~bunt ~car ~care ~carol ~christen ~christma ~close ~costum ~cottag
-2 ~countdown ~cover ~crisp ~cry ~cup ~daisi ~daniel ~david ~delight ~displai ~documentari ~dream ~dress ~e
-2 ~each ~enchant ~engag ~ezra ~fab ~fair ~father ~fell ~fitzgerald ~flintoff ~floor ~flower ~forgot ~from
-2 ~frost ~fun ~funni ~furi ~garag ~garden ~given ~glass ~gran ~grand ~granddaught ~grealish ~gym ~hall ~hand
-2 ~he'll ~henderson ~high ~hill ~hot ~hubbi ~i ~into ~it ~j ~jab ~jame ~jone ~june ~kahan ~kane ~ladi ~last
-2 ~late ~le ~leagu ~letter ~lloyd ~local ~london ~lot ~machin ~made ~mcilroi ~mean ~mehndi ~ming ~mint ~mock
-2 ~monei ~monitor ~most ~nine ~offer ~okai ~opera ~other ~paint ~panto ~patienc ~penalti ~per ~perfum ~perrin
-2 ~petra ~picnic ~plan ~plate ~poison ~polish ~press ~princ ~problem ~rabbit ~rest ~retir ~rice ~rick
-2 ~rodrigo ~roll ~rubi ~rudd ~salon ~saturdai ~scheme ~secondari ~send ~slim ~slip ~slipper ~sofa ~speech
-2 ~stage ~stall ~stepdaught ~stole ~stori ~studi ~taken ~tank ~teacher ~teeth ~term ~terrier ~theme ~thi ~tin
-2 ~tip ~topic ~trip ~twist ~uni ~us ~volunt ~wake ~were ~whale ~what ~whether ~why ~worth ~would ~would'v
-2 ~wreath ~yate ~yeah ~youngest ~приіхала зеленська приіхала
-3 #_@family #_class #_my #_pm #_to #_todai (' .. .B .H .M 15pm 60th <as <aunti <been <brother <buddi <first
-3 <friend <gorgeou <grandson <how <niec <nine <rememb <rt <saint <sister <son <storm <take <their <whether
-3 >alexand >bear >bellingham >bit >boi >bush >child >cook >daniel >delight >didn't >don't >drove >even >get
-3 >goe >gold >half >hen >here >hope >i'v >knock >leav >like >mercuri >met >nightingal >north >our >out >park
-3 >pass >pickford >rememb >ronan >sister >start >style >swift >theroux >tilburi >tindal >tree >trip >web >x
-3 >ye >you @_be @_befor @_bellingham @_boi @_daniel @_delight @_fair @_first @_had @_http @_italia @_love
-3 @_my @_pickford @_ronan @_school @_smith @_start @_theroux @_tree @_went @_with @_you @family_came
-3 @family_not @family_the @family_to @family_wa @school_can @school_have @school_i'm @school_in @school_she
-3 @school_will @staff_at a_# a_cake a_card a_coat a_face a_flask a_hundr a_live a_page a_teacher a_tini
-3 a_tuesdai a_week addit again aldi alexand alhambra all_of allerg an_hour and_@family and_came and_get
-3 and_got and_ha and_had and_i and_just and_let and_not and_the and_took antenat anybodi as_i asleep_on
-3 at_@family at_the audit back_to badli bai bandag bank barnslei bath bathroom bbc be_with beach becaus_i
-3 becaus_it bed beer behaviour bellingham below best_friend bieber biggest bill bit boyfriend bring bro
-3 brother_@ brother_in buffet burst bush butterscotch center charg_of cheat check_out chicken child_in ciao
-3 co colleagu column come congratul_@ consult contract corri costa cottag cri cue curtain degre delici dem
-3 did_he did_her displai doe_a doubt dough drink driver eat eaten_the eh eldest els emma engag everi_@staff
-3 everi_child everi_dinner everi_word everyth excit explain_the extra fade fake famou fashion fav feet_up
-3 fella few fife fleec fold for_a for_new forgot form fortnight freedom fridai_and friend_@ from full_of g
-3 gaga gear get gloriou go_and governor grandad granddaught grill grind grotto grown gui guilti h ha_had
-3 halloween handbag hardli harri have_the heaven_@ hedg her_coat her_teacher hi_@staff hip hope hospit hubbi
-3 hundr husband_@ i'm_just i'v_ever i_can i_just i_made i_see i_stood ignor imagin impress in_at in_four
-3 in_ten instagram invit is_get it_better it_onli it_with italia jab jan jet jihadi justic kinda know_a
-3 know_how know_where lago land last_night leed lentil less listen live ll llama lloyd lmao load lolli
-3 lost_my love love_you lung m62 magazin mamma mamma_@ man mat matt mayo me_that mehndi memori mess mi
-3 midnight minc mister moan mobil more morn_and mostli move_to my_babi my_eldest my_flatmat my_mark my_nephew
-3 my_niec my_other myle navi nerv nineteen nineti no_on nod nurseri_@staff nurseri_and o oak of_a off_to
-3 on_at on_of on_she on_sundai on_their on_your onli_# onli_the or_@ own_two panto patti paul perfect perman
-3 phil pi pick_up pickford pillow piti place plai_and plan playlist plumber pm podcast polit poor postman
-3 pressur pretti price product pup put_the q quick rain raw rememb repair restor robin rock roller ronan
-3 rosett safeti said_the salt san_@ scan school_fair school_gate school_tomorrow school_with scone scout
-3 scroll se shot should shout_out sixteen sleep slept slice slowli smith snake snore somewher son_@ soul
-3 speechless spent_the spin sponsor staff state station stepdaught stepson still stink stood_up stream studi
-3 sulk surgeon surgeri surpris switch tabbi tattoo tea_on teeth ten_year terribl that_all the_boiler
-3 the_christma the_cook the_famili the_iron the_king the_residenti the_sea the_shed the_sun the_third
-3 the_tune the_wrong therapi there'l theroux three_time threw throat through_the ticket tilburi till_the tire
-3 titan to_eat to_explain to_have to_him toddler told_off told_them told_us touchlin trent trifl tripl
-3 trollei tube tweet ugli underr up_my up_on up_to us us_it via vote wa_at wa_it wakefield want war we'll
-3 we'v_a week_and weep well_@ went_to went_well were_the whale what_happen what_you when wherev while_i win
-3 with_the wonder worth you'r_a you_all you_can you_in you_want your_@family ~adam ~alexand ~allow ~am ~april
-3 ~at ~back ~bank ~bellingham ~benni ~box ~bush ~ciao ~clean ~counti ~debat ~dinner ~dinosaur ~doe ~doll
-3 ~door ~doubt ~drove ~eldest ~ever ~everywher ~final ~fine ~finger ~first ~forti ~fox ~fresh ~ga ~gorgeou
-3 ~gui ~hear ~hoover ~human ~in ~italia ~jackson ~jean ~jet ~joi ~judg ~knock ~land ~law ~lead ~lesson ~light
-3 ~lodger ~look ~man ~meant ~mercuri ~moon ~mr ~museum ~myle ~myself ~nephew ~nest ~our ~over ~pal ~pari
-3 ~peopl ~pickford ~podcast ~princess ~product ~queen ~rain ~rang ~re ~real ~recip ~repeat ~restor ~ronan
-3 ~room ~rose ~salt ~san ~se ~sew ~shoe ~sister ~smith ~sort ~spent ~staff ~stepson ~straight ~strictli ~sun
-3 ~swam ~swift ~t ~tabbi ~taller ~te ~telli ~than ~theroux ~tilburi ~till ~took ~tooth ~tower ~trust ~vallei
-3 ~van ~vs ~wa ~william ~wine ~with ~without ~wore ~wren ~you'r ~z ~сестра сестра
-4 !long48 #_it ( (/ .4 12 2s 6th < <amaz <anthoni <becaus <class <cousin <flatmat <half <know <rip <sinc <st
-4 <till <told <twin <welcom <year <подруга ># >asleep >carri >colman >drive >everyon >final >frost >i >look
-4 >make >marvel >nest >power >rang >run >sale >school >season >send >share >turn >weather >zinchenko @_bear
-4 @_came @_child @_colman @_dai @_drive @_from @_get @_goe @_look @_me @_mercuri @_michael @_park @_sai
-4 @_sale @_share @_style @_swift @_there @_web @_ye @family_at @school_at @school_duti @school_for
-4 @school_the a_cold a_friend a_good a_minut a_school about_@school academi ahead all_in altern and_a and_for
-4 and_no and_she anthoni anyon april asleep at_last at_my at_thi aunti_@ b back_from barber be_on be_there
-4 behav benidorm benni big_@ bliss bloke boat bodi book book_is bounci bout british bucket bun burnt canal
-4 caus chariti chri class_of clip colleg colman compani confer consid cool cousin_@ cover da dad dai_with
-4 divorc do_@ do_on donna doorwai down_the drop drove euro evacue everi_@ exactli februari fifti fighter
-4 filei fiver for_christma for_my for_year forti forti_minut frock from_hi funniest ga gilmor got_into
-4 grandkid greyhound guitar ha_come had_on hairdress hall_floor health heat hei hei_@ hello henri hi_mum him
-4 hol home_to i'v_watch i_get i_got i_wa if_he in_there insid iron is_at is_do is_on it_down it_the januari
-4 jean john king_@ lad ladder landladi left_hi like_thi lock lodger look_like love_@school lurcher lviv
-4 made_from magician marin marvel master max me_laugh me_like me_to me_who mercuri merri missu mithai mitten
-4 mon mondai_and morn_in mot mother_in mushroom my_daughter nation natter nectar new_@ new_york niec nil
-4 none_of noon nurseri_nurs of_@family of_him of_recept of_thi of_year of_you old onlin other_side outfit
-4 oven own paczki pai pal pass_her pass_hi passport physio pigeon pleas_with priceless pride proper
-4 proud_@family pta pugh pump read_record rememb_when reunion rice rip rt_@ rush sai_that said_it sat_next
-4 scheme seed senco sharp shelf sister_@ sixth smell smh so_much sore sourc st st_@ stem stern still_can't
-4 still_do still_the stori_time strictli strong structur student style suitcas swift take_a tast te
-4 teacher_and terrier that_bitch that_she that_what the_# the_counti the_entir the_front the_librari
-4 the_light the_onli the_pta the_staff the_two theatr thing think_i think_it thirti time_i to_bed to_year
-4 told_@ tom tonight_and tonit took_the trouser trumpet two_and typic u us_@ us_the vallei van video volunt
-4 wa_my wa_sick wai_through wait_for wash wash_machin we'd we'r week_to were_@ wheel when_your window_down
-4 with_@school worst wow y'all year_2s year_@ you_can't you_do your_@ zinchenko ~after ~ain't ~alreadi ~an
-4 ~anthoni ~ar ~barber ~beanstalk ~bear ~boiler ~book ~bridesmaid ~bridg ~bun ~calendar ~chess ~chew ~chip
-4 ~cleaner ~coach ~cockapoo ~colman ~congratul ~cuz ~d ~donna ~earli ~everyon ~fella ~fish ~game ~giant
-4 ~grandson ~hairdress ~half ~he'd ~heard ~hen ~holli ~http ~i'v ~ic ~im ~just ~karaok ~kitten ~labrador
-4 ~loft ~lose ~lost ~ma ~marvel ~mon ~more ~mother ~my ~name ~nectar ~new ~niec ~no ~octob ~order ~outfit
-4 ~page ~pig ~power ~quiz ~rememb ~rescu ~ring ~rip ~robin ~said ~saint ~secret ~seed ~size ~son ~spider
-4 ~spot ~st ~staci ~style ~tea ~then ~tomorrow ~user ~usyk ~warn ~we'r ~web ~welcom ~welsh ~whippet ~wife
-4 ~won ~world ~yet ~your ~zinchenko ~моя ~подруга моя подруга
-5 !long64 #_dai 10k 1st 50p <boi <daughter <littl <mamma <new <own <poor <said <teacher <uncl >appeal >ark
-5 >best >book >bun >chain >clean >hid >love >me >my >seed >slept >tabl >teacher >term @_@staff @_half @_i'v
-5 @_is @_no @_our @_potter @_seed @_slipper @_tabl @_teacher @_wed @family_@school @family_in @family_is
-5 @school_all @school_did @school_do @school_he @school_that @staff_in a_bag a_bath a_long a_mug a_name a_wet
-5 after ago air all_about alon amber and_never and_wouldn't answer_to appeal appoint ark arriv as_well at_#
-5 at_her at_st august aunti author barker beanstalk befor_the bend bingo bit_@ bit_ly bluebel boil born
-5 breakfast bring_the bront brown budget budgi can't can_wait caravan centr challeng chip christen cockapoo
-5 com counter cuz daughter_@ dave decemb dentist do_with eat_the eighti fc feb fenc flight flower for_@school
-5 forget fresh fundrais get_up girl_@ gladiat got_her ha_got had_me half_term hasn't he_had he_never hi_first
-5 holidai honesti hurt i_ever i_teach if in_# inset_dai is_back is_in isl isl_of j juli june karaok lamin
-5 landlord lass let_me local make_me mani me_when men might mine more_for my my_cousin my_life my_lot
-5 narrowboat never_been north now_it nqt number of_mine of_that on_for on_i other_peopl our out_loud
-5 paddington parent parent_even park part_of patienc paw pension perfectli pierogi pin playground_duti potter
-5 press primark purs queu quid quiet read_a rhode rosa rug san santa sat school_hall school_i send sette
-5 shall she_had shut side soak soft speech staci stag step street support t thank_for the_beanstalk the_fish
-5 the_girl the_kei the_ladi the_mud the_radio the_road the_second the_staffroom the_time the_villag them_in
-5 think_of those three_@ thursdai time_in tini_chair to_# to_@family to_get top_of town train two_@school
-5 two_dai uncl_@ up_sinc us_on usyk villag vs walk_with week_at what_did where_@ whippet william with_@family
-5 with_us wren yesterdai yn york you_could ~amaz ~appeal ~babcia ~birthdai ~budgi ~came ~cat ~chain ~coffe
-5 ~cook ~dai ~didn't ~don't ~easter ~feel ~feet ~flatmat ~gone ~hair ~hamster ~hate ~hid ~hour ~husband
-5 ~instructor ~isl ~ivi ~job ~leg ~lol ~mamma ~marri ~medicin ~michael ~neighbour ~night ~ok ~pass ~poor
-5 ~puppi ~radio ~rock ~sale ~season ~slept ~spring ~storm ~them ~tree ~twice ~uncl ~wed у
-6 #_year (" (. . .! ./ .? 8s <book <do <everi <hei <in <jami <me <our <your >befor >class >dai >first >mine
-6 >no >not >potter >someon @_# @_ark @_at @_bitch @_book @_hand @_season @_what @family_got @family_of
-6 @school_it @school_team @school_were @school_wrote @staff_a a_hoe a_woman ain't all_over am_i and_dad
-6 and_sat and_so and_you ani app at_five at_nine at_work basket be_in been_so biro bitch_ass boi_@ both box
-6 brought_me bulldog bunt by_half calendar came_home campervan canada christma_@ clearli close did_my
-6 dinner_ladi do_a doe_my dog drive fifteen flask for_her for_it giant grandson_@ had_her had_hi hand_me hang
-6 hill holli howl http_bit i'm_a i'm_on i_will if_it if_you'r if_you'v in_@ in_for in_leed is_not is_out jame
-6 jami lad_on leav lil lion littl_@ littl_girl loo market mask me_hi medicin michael midg midwif moder moja
-6 mood mull my_@family my_dai name_the needl not_the on_and op oper our_@ outsid_the own_@ pad poni potteri
-6 pretend_to pull rabbit read_it recept_class rewatch rt_user said_@ saint school_on shame share she_a she_ha
-6 shock sick_on sister sit_down six_week some sorri spaniel stai sue tea that_@family the_car the_garden
-6 the_lot the_van the_wed their their_@family them_the to_hear tonight trash trust try_to twin twist wake
-6 walk_past web wild ya your_own z ~anyon ~ark ~asda ~broken ~challeng ~cousin ~do ~ex ~favourit ~fit ~he
-6 ~hei ~holidai ~jami ~leader ~mate ~moja ~month ~north ~potter ~propos ~pyjama ~right ~rt ~song ~stick
-6 ~ticket ~too ~veri ~vet каже
-7 !after-capital #_she <call <i >fair >have @_@ @_a @_by @_not @family_ha @family_i @family_name @family_we
-7 a_littl adam alarm album all_our and_we'r anniversari ar_off as_@ bag_of barbi both_of bottl box_of broken
-7 christma class_@ cub did_our don't_tell eastend eleven_year ex fan friend from_me got_@school got_me
-7 grandson green grei have_got hen her_first hoover http_t human i_@ idea ivi just_a keeper kei knock
-7 laugh_so leak level lift loft lol ly marri me_@ miss_the my_boi my_sister nephew next next_door night now_i
-7 outstand pear_tree peopl programm propos pub put_up radiat rang return sai_he said_no scene singl_on slim
-7 so_that son spring t_co talk_to teacher_@ the_air the_lad theme three_dai to_my us_to vet week_on with_my
-7 wor write_to yet youtub ~better ~crust ~daughter ~dentist ~fourth ~idea ~lad ~miss ~peac ~round ~seven
-7 ~tonight ~trade ~want ~we ~where
-8 <hi @_all @_the @family_ar a_@ a_job amaz and_@school and_i'v and_is at_home babcia best_@family bird
-8 call_@ dream fit fox hate head_to her_@staff hi_@ hi_school home_from http island lead let_the like_that
-8 lose machin marathon me_and me_he messag most_of much must my_mother off_for or our_@family own_@family
-8 recommend rescu sai_thank said_ye season sofa sort staffroom stair tbh the_lion the_telli two_@ weight
-8 what_she would_have ~corner ~even ~here ~old ~or ~park ~photo ~someon ~start ~wait
-9 <big >the >to @_so @school_on a_@school book_club boot bought cat citi cousin dat daughter escap flatmat
-9 free glass_of he_like her_@ hollywood home_@ in_law law my_@ my_own nap never_onc petra road saturdai
-9 school_run telli the_dog the_sofa the_vet user user_# watch wed wheeli will_be ~boi ~drive ~make ~pick
-9 ~there
-10 !long24 ._ 5am <a <her >of @_class @_of bridesmaid chew come_home ha_lost her_school husband inset is_what
-10 mama my_girl need_a neighbour panic she_# the_children uni warn wife wine ~sinc
-11 <my and_everi found_it hadn't mother rt sundai who_doe woman xx
-12 !word (_ @family_@ kitten puppi she_the the_@
-13 !before-capital !family !titled (# (@ a_bitch he_a my_two
-14 !part !surname film labrador slipper the_corner
-15 <the _@family
-16 !famous !grown-up !thing !work
-17 !chance
`;
