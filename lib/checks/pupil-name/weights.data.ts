/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -5;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
14 pea
13 pe
12 coach miss
11 !of-child after_school club hi_own pencil race ~class
10 >@ assembl captain carpet carri cress dai_@ librarian math peg pupil regist scienc tabl ten ~club ~teach на
9 !school !several <you @_have a_child about_it and_her beetroot chess conker dai_# from_year grin group
9 in_nurseri like_my monitor nose nurseri our_class sack scissor snack stick ~speak
8 <off >ask >said >saw but_@ cast cheer clai crane deliv dragon em gate guess guess_who home_time in_class
8 indoor jumper leaver librari line look_for my_new off_@ onli_on phonic photocopi playground snail sticker
8 sunflow the_climb the_fire the_gate the_head tooth tri w well_done wouldn't wrote your_teacher ~recept ~sat
8 ~y
7 .: <@ <but <cheer >mum @_mum and_@ backward badg buddi came_as came_back card cheer_@ choir couldn't council
7 custard donkei drew from_@ from_my glitter hatch held hold_the i_mean is_for it_back it_in keep lick
7 lunch_todai metr minut my_year never_seen no_@ note our_school overheard page playtim poem puddl radish
7 recept residenti sai_you school_council seven sheep string teach_@ the_ball the_bell the_caretak the_class
7 the_infant the_photocopi the_toilet the_top them_all thi_school time_tabl to_tell tonight_@ trai triangl
7 violin welli_on wobbl word y# y_# year_# you_absolut ~count ~gate ~goal ~well ~written
6 #_@ 4b <and <give <then >dad >read >she >tell >wait @_ag @_sang @_sat @_taught @_thi a_car a_leaf a_small
6 a_wed actual all_your and_all and_everyth and_there announc appar ar_thei ar_you ask ask_the at_assembl
6 back_for bar befor_i'd bell bench best_bit better_than bikeabl birthdai_cake bow bu came_in car_park
6 chapter_book class class_ar class_ha climb_wall correct corridor count counti cross cross_countri den desk
6 did_@ dinner dinner_queue dinosaur dzi elsa ey fish footbal for_all fraction garden_club get_the give_@
6 go_home goe gone_home gone_to got_the got_to group_is ha_alreadi ha_ask ha_written handwrit happi_as harvest
6 he_ask head her_dad hiya in_my in_year is_our it_@ it_wa joke keep_it label like_he like_the lit map me_what
6 me_with milk my_lanyard na narrat off_the on_with past perk plai point queue raisin record rehears rest_of
6 roman rounder rubber sack_race said_all sand sang shepherd sinc_septemb sleev spell spoon stood swing that_#
6 that_boi the_bin the_hall the_hatch the_job there_is to_know tuesdai us_and volcano wa_meant want_a we_made
6 wear what_do what_the would_like ye_@ ~as ~ask ~cheer ~explain ~grin ~head ~lick ~manag ~need ~phonic ~plai
6 ~see ~tabl ~tell ~third ~updat ~y# з
5 #_on <by <hear <oh <taught <teach <todai >ag >built >count >do >i'm >shout >taught @_ask @_aunti @_back
5 @_built @_can @_could @_cri @_dad @_do @_eat @_four @_i'd @_that @_todai a_sheep a_t a_tooth a_tractor
5 absolut again_for aid all_got ask_to at_break audienc badger be_the bee blue boss bottom brave break bubbl
5 busi but_i cake_for can_make cardigan certif chair champion charg chef chick class_# class_is classroom_@
5 climb cloakroom club_@ coat_@ compliment correct_my diari don't_care don't_know draw dress_up drum easter
5 excel ey_contact fetch fine first_aid fish_finger forecast fraction_with frame from_all goali goggl golden
5 golden_time got_@ got_our guid guid_group gymnast ha_a ha_gone hair hand hand_dryer have_open have_you
5 head_girl her hi_pen hold home_with hous_point hug hum i'll_never i'm_not i_found ic_pack if_i'm in_pe
5 in_recept is_still it_a it_and it_known kick kid_at know_if lace lad_in leader leaf leav_us led length let_@
5 librari_monitor lick_the like_it literaci lollipop lost_properti love_and lucki lunchbox lunchtim manger
5 manner me_my merci middai mini model more_than morn_to mr museum my_bra my_chair my_desk my_glass my_hair
5 my_last my_mum n_@ near need_me neither_of not_@ odd_sock on_# order order_of our_new out_at owt poster
5 potato practic pretend primari_# properti public put_a queen quit reason result round_of rugbi rule run_the
5 sai_the salad same school_garden school_team scooter sell servic shark shout show show_me silent sock soup
5 spelt spirit sun_out sunglass suppli survei swim tall tall_@ taller talli taught_@ tell tell_her that_in
5 that_on the_bu the_carpet the_cast the_coach the_dai the_pea the_playground the_regist the_right the_school
5 the_stage the_vike the_window them there_i to_ten to_the tractor trail tuck tuck_shop tudor up_i upsid
5 upsid_down veri_happi vike wait_by we_do week_@ when_the when_thei whole whole_page wi winner with_hi wont
5 worm wrote_i you'r_my you'v_got you_get you_were zip ~badger ~behind ~blame ~cake ~conker ~cress ~egg
5 ~fraction ~gave ~go ~held ~hold ~hug ~i'd ~led ~morn ~move ~nana ~note ~peg ~ran ~result ~second ~shout
5 ~sing ~sit ~sock ~stop ~three ~told ~tri ~window ~zip
4 #_for <except <found <from <gave <got <ha <let <no <not <omg <sai >come >cri >four >hand >hit >in >left >now
4 >ran >save >see >sing >spent >todai >while >would @_as @_beat @_blew @_come @_darl @_gave @_great @_help
4 @_left @_lick @_now @_other @_ran @_read @_save @_saw @_second @_see @_tell @_well @_wont @_would @_wouldn't
4 a_ball a_banana a_busi a_crack a_hous a_lie a_new a_potato a_proper a_triumph about_our against_the aliv
4 aliv_@ all_her an and_# and_back and_hi and_on and_then and_told and_we'v and_who anywai argu ask_how ask_if
4 at_drop at_school at_wet attenborough awai award back_on bag ballet basic basic_a becaus becaus_the bed_at
4 been been_do befor_you believ_@ between_@ bin biscuit bo board bobbl book_dai bother brick bring_me broad
4 built bum bump bump_head busi_sell but_you by_a by_name call_it call_me candl caretak carpet_time carri_the
4 caught cereal chair_up check chuf circl collect come_from come_off contact cook corner_a count_in cow crumbl
4 cupboard cut cut_and da_iawn decid did_u dinner_hall diwali do_my doe_that draft duti_in ear_at eat_a eco
4 eid_mubarak england especi everi everi_class except except_@ faint fair_i favourit feed fill find_the
4 fire_of first_on for_an for_your found_a frankincens from_recept full gate_and gave_@ get_out gift giggl
4 give_that glove goal_for goe_to gone_up goodby goosebump grape gravel gravi grew guinea_pig ha_@ ha_decid
4 ha_ever ha_name had_sinc hamster hand_up hand_with hat he'd_like he_could he_got he_is he_look he_said
4 head_at heard heard_a her_class her_mum her_sister here_@ herself hi_hand hold_hand holidai_and hoop
4 i'm_itch i'm_keep i'm_read i'v_been i'v_lost i_did i_don't i_keep i_let i_love i_need iawn in_and in_case
4 in_for in_her in_it in_octob in_our in_tesco in_y infant inform innkeep insect is_@ is_full is_it it_ani
4 it_at it_my joseph just_ask just_befor knew_where lanyard last_dai learn_about leav_at left_shoe leg lent
4 let_him letter librari_van lie_down like_a like_to like_you littl lobster log look_at lost_a loud lunch
4 made_me magnifi magnifi_glass mark_@ me_at me_do me_half me_said milk_monitor min mind mondai_@ move muddi
4 mum_for my_cardigan my_leg name_in name_is name_on natur never_had new_starter newt next_to none not_in
4 not_let now_@ now_a of_london of_placement of_the old_photo omg_@ on_@ on_duti on_fridai on_hi on_my on_on
4 onli_eat other_wai out_of pancak parachut parachut_game past_nine pen_licenc pink place_@ placement plaster
4 plaster_on pre_school pretend_not quell rais reach_the read_with refere relief residenti_updat right room
4 rope said_so samba same_scowl sat_with satsuma scare school_club school_had scowl screen seagul second
4 see_her septemb_and sharpen she'd she_been she_get she_got she_just she_told shin shoe silenc silver
4 sinc_fridai sinc_half sing skip skip_rope smile sneez snore_like snow_@ snow_on so_@ solo somehow someon
4 sound_out sport_dai squad squar squeak squirrel stage starter stick_insect still_in strike sugar superstar
4 swap swept ta tag_rugbi take_the tape taught_the teacher_said ten_past term_and thank_it thank_to thankyou
4 that_a that_class that_onli that_our the_bike the_choir the_coat the_drum the_fenc the_hot the_lunch
4 the_minibu the_month the_nurs the_nurseri the_rest the_star the_suppli the_trip the_unicorn the_week
4 the_weekend the_whole then_i there_no there_on they'v thi_half three_king ti tidi time timer tipto to_all
4 to_on to_refere to_show toasti todai_i todai_that took_it touch triumph try try_@ twelv twix umbrella
4 under_the understand unicorn uniform updat_@ us_in veri visit wa_not wa_on we'v_all we_had we_just wear_the
4 weather_forecast wed_on were wheelbarrow_i'v when_i'm where_did whisper whistl who_is who_wrote
4 whoever_taught whole_class why_i window_@ wise won worker write_a wrong_feet ye_that yer you'll you'v_been
4 yr ~aliv ~between ~bo ~bow ~brought ~c'est ~can ~carpet ~carri ~case ~clai ~crown ~dad ~drum ~except ~guid
4 ~her ~him ~inform ~librari ~littl ~me ~narrat ~nice ~pe ~piano ~proud ~roman ~sai ~saw ~scienc ~sign ~skip
4 ~smile ~solo ~someth ~spell ~ta ~tall ~until ~watch ~went ~wrap ~write ~wrote ~year ~на в
3 !long40 #_ar #_call #_sai #_school #_still #_thi #_time #_wasp .) 1b 1s 3s 5s <alwai <ask <between <bless
3 <congratul <dai <dear <doe <even <find <heard <mark <somehow <ta <tall <there <until <watch <what >answer
3 >as >beat >charg >chose >correct >darl >drew >gave >ha >he >held >hold >hous >laugh >lick >nana >number
3 >other >plai >put >sang >sat >score >stamp >told >tri >want >well >went >who >will >wouldn't @_answer
3 @_build @_buri @_charg @_chose @_correct @_did @_drew @_ha @_held @_hold @_hous @_i'm @_in @_infant @_know
3 @_laugh @_mud @_n @_nana @_nowher @_number @_oh @_on @_plate @_put @_said @_score @_she @_show @_smile
3 @_stamp @_still @_thank @_under @_wait @_wrote a_babi a_babybel a_badger a_bigger a_biscuit a_conker a_draw
3 a_foot a_gift a_glue a_half a_hug a_jacket a_lobster a_love a_note a_paper a_pencil a_person a_pleasur
3 a_satsuma a_sign a_slide a_song a_spare a_spider a_spoon a_star a_sticker a_treat a_tree a_veri a_vet a_word
3 a_worm abba abseil accept admiss adopt after_him ag_# again_me against ah aid_log all_@ all_dinner all_he
3 all_morn all_the allow am_not an_actual an_all and_an and_didn't and_laugh and_someon and_spoon and_that
3 and_two anyon_els approv ar_love ar_read ar_up area argu_with as_owt as_she as_the as_you ask_after asleep_@
3 assembl_and at_footbal at_forest at_rounder at_ten at_two awak babybel be_call be_do be_my be_wear bean
3 becaus_he'd been_ask behind_you belong bennett bennett_@ best_at best_dai best_new best_year big_school
3 bless_@ bless_her blew book_corner breath brought_in bunni but_in but_what button by_@ c calm came_dress
3 camera can_hear can_i car_on cardi caretak_log cartwheel case cd ceil cello centr_@ certif_for
3 chickenpox_and choir_tonight chose christma_dinner circl_time class_bear class_tortois class_want cleaner
3 cloud coach_@ coach_home commit copi corner could_be could_listen couldn't_make couldn't_see cream_line
3 cress_head crown cupcak cut_up dai_for dai_four dai_in darl date dear_@ debat descant desk_and did did_hi
3 didn't dinner_for dinner_time dinnertim do_you doesn't_like don't_do done_a done_on done_to door_@ down_@
3 down_in drain drawn drew_me drop_off dryer each each_other economi egg_and ei eight elbow eleven els_class
3 end_up even_done ever_and ever_had everi_lunchtim everybodi everyon exclud explan fab fairclough feel_bad
3 fell_asleep fell_over field finger_for finish_a fire_bell fire_door fire_drill five_star floss foot for_math
3 for_me for_on forward found_the four_minut frankincens_and fridai_in frog from_half from_last front full_@
3 gaffer garden garden_with gate_@ gave_me get_@ get_well gift_shop go_in go_on goat gold_frankincens
3 got_stuck got_up governor great_fire group_ha ha_join ha_told had_four had_my haha_ye half_five half_past
3 hall_@ halv hand_and hand_in hand_on hat_@ have_heard have_her have_start he he_at he_call head_for hear_it
3 height_@ her_brother her_face hi hi_gran hid high_five him_a hold_my home_corner homesick honour hose
3 hot_chocol hungri i'd_had i'll_miss i'm_still i'v_just i'v_said i_at i_knew i_look i_promis i_saw ic
3 if_anyon if_the in_an in_bit in_celebr in_full in_septemb in_welsh infant_sprint inspect interest into_the
3 is_alwai is_bad is_basic is_go is_taller is_tomorrow is_up is_veri is_with it_alwai it_from it_had it_he
3 it_i'd it_it it_miss it_mondai it_more it_nearli it_new it_out it_up it_year jump ketchup kevin kid_ar kind
3 kitchen_ha kitchen_to kite knee knew_all know_who know_why known_that label_the ladybird lamp lamp_and
3 lamppost lanyard_and laugh_like learn leisur leisur_centr let_go licenc lidl line_i line_leader lip lit_the
3 littl_buddi live_for log_todai lollipop_ladi longer lost_it love_a love_have love_to love_your lucki_to
3 ly_on made_it made_out make_the man_a manag_to marbl me_her me_i me_i'm me_if meant_to measur medal melt
3 mention_to met_@ might_be mile milk_time mind_you minut_of miss_i'v miss_it miss_that mondai moon morn
3 morn_with mous move_my mubarak my_coffe my_elbow my_end my_garden my_hand my_leav my_math my_name my_nan
3 my_pupil my_spell my_sundai name_it nativ near_it nearli neither never_be new_seat next_@ next_year no_name
3 nobodi_@ nobodi_had nois normal not_a not_stop not_tell noth nowher_near nurtur observ of_hi of_noth of_ten
3 of_toast off_our offic offic_with oh_@ old_and on_by on_coat on_grape on_i'v on_kid on_tabl on_thi
3 on_triangl on_welli onli_just onli_two or_noth oscar other_mum our_eco our_year out_@ out_a out_like outdoor
3 over_@ own_coat own_head paint paint_a pair parad part_# pass_the peac pet phonic_screen piano pizza pizza_@
3 plai_mari plait plant pleasur point_at prai pre print promis proud_of pumpkin put_her put_hi quarter quietli
3 race_result rainbow rais_# ran_a reach read_# read_buddi reader recept_@ reckon ref refus refus_to rehears_@
3 reindeer rematch remembr result_@ right_for ring_the rocket rota row_of ruler sai sai_i sai_is sai_my
3 sai_well said_a said_he said_hi sand_in sand_trai sang_happi sat_in saw saw_it scale school_chess school_dog
3 school_field school_radio scream scream_like see_@ sent_home serv serv_dinner shape shape_like she'll_be
3 she_came she_did she_doe she_is she_wa shield shoe_on shop_@ short should_see show_and show_of sign_hi
3 silenc_then singl sink size_# slide small smaller snow so_chuf so_good so_now so_well somebodi somehow_@
3 spaghetti spare speak special special_mention spell_bee spent_all spent_my splinter sprint sprint_sport
3 squash staffroom_ha stai_out stand star start start_a stew still_go still_wear stitch stock_cupboard
3 stopwatch stori storytim straight suit sum swap_it tabl_@ tadpol take_it take_that taller_than taught
3 taught_us teach_# tell_everyon ten_out than than_i that_better that_when that_why the the_answer the_babi
3 the_big the_book the_ceil the_cow the_dark the_descant the_desk the_dinner the_door the_field the_full
3 the_gap the_giggl the_good the_innkeep the_kitchen the_lego the_leisur the_littl the_moon the_pe the_room
3 the_sand the_shepherd the_show the_sink the_spell the_stock the_swim the_train the_triangl the_trim the_twin
3 the_ukulel the_wash the_water the_whiteboard the_wobbl the_worm thei_do thei_were them_i then_the then_you
3 there_my there_room they'v_been thi_lot thi_week thi_wk think_a three_i through_to tidi_up till_she
3 till_thursdai till_you time_@ time_and time_befor time_the time_thei tissu_in tmrw to_be to_class to_it
3 to_look to_sign to_talk to_them to_visit to_whistl toast todai todai_@ todai_is told took_me took_out
3 tooth_in tortois_he touch_a tournament towel towel_and tower traine translat tree_@ tri_to triangl_me trim
3 trim_trail turbin turn turn_to twenti_eight twitter u_want ukrainian ukulel unlucki until until_@ up_a
3 us_all var vegan veri_loud vers vinegar wa_@ wa_go wa_our wa_the wale wasp_@ water we'v_had we_found we_need
3 wear_it weekli weep_becaus well well_i well_soon welli went_out wept were_not wet what_@ what_i what_i'm
3 wheel wheelbarrow where_the whiteboard who'd who_gave whoever wi_@ wind_turbin window wing wink wipe with_it
3 with_that with_your without_be without_look wobbl_on won't_get won_the wonki work_on worri would_i write
3 wrong_name wrote_me xma y yard ye_on year_1s year_3s you'd you'v you_@ you_ar you_did you_don't you_miss
3 you_need you_tell your_class your_kei yr_# ~accord ~ag ~ah ~beat ~blew ~built ~busi ~cardi ~caught ~cello
3 ~charg ~chose ~coat ~congrat ~correct ~courtesi ~cri ~danc ~darl ~dear ~decid ~deliv ~draft ~drew ~elsa ~end
3 ~entir ~find ~fix ~flat ~giggl ~goggl ~headteach ~help ~herself ~hous ~how ~hum ~if ~infant ~keep ~knit
3 ~know ~learnt ~let ~librarian ~map ~milk ~mine ~model ~mud ~nobodi ~notic ~now ~nowher ~number ~oh ~omg
3 ~pack ~pea ~pencil ~playground ~pocket ~potato ~practic ~primari ~promis ~pupil ~race ~read ~refus ~regist
3 ~report ~run ~same ~sand ~sheep ~shepherd ~shift ~smell ~somehow ~spaghetti ~special ~spelt ~sprout ~stai
3 ~stamp ~star ~suppli ~swap ~taught ~thank ~that ~they'r ~ti ~triangl ~visit ~w ~week ~worm ~you'll вже
2 !everyday-capital !long8 #_bean #_don't #_footbal #_got #_hollowai #_kid #_man #_metr #_next #_okafor
2 #_other #_prentic #_report #_staff #_thank #_tindal #_told #_tomorrow #_week #_where 3b 4s 5s_6s 6s 6s_from
2 <again <also <at <believ <chang <check <coach <coat <done <down <for <go <goal <had <it <moment <morn <move
2 <n <onli <over <sat <seen <team <thank <that <wai <why <wi <window <with >again >blew >bought >bring
2 >brought >build >but >coat >explain >fell >final >found >grandad >hasn't >help >hi >hop >hug >insist >isn't
2 >kept >knew >live >made >march >might >n >never >nowher >pick >plait >reckon >set >signal >sit >snore >spelt
2 >spot >stuck >talk >think >ti >when >won >wrote >y @_also @_bought @_bring @_brook @_carri @_coat @_conduct
2 @_couldn't @_count @_explain @_fell @_found @_geographi @_go @_grandad @_hasn't @_hi @_high @_hit @_hop
2 @_host @_how @_hug @_if @_insist @_kept @_let @_live @_loft @_made @_march @_most @_pick @_plai @_plait
2 @_posit @_reckon @_seem @_set @_signal @_sit @_snore @_snowman @_spelt @_spot @_stood @_stop @_stuck @_swap
2 @_taken @_talk @_tall @_ti @_tortois @_translat @_tri @_we @_went @_when @_while @_whisper @_wind @_wreath
2 @_y @_year @_you'r a a_bank a_bench a_bike a_boi a_bucket a_cat a_catalogu a_certif a_coach a_compliment
2 a_crown a_daddi a_dog a_dragon a_five a_gilet a_goat a_gold a_hoop a_hors a_laugh a_lightbulb a_lighthous
2 a_limerick a_lollipop a_map a_memori a_moustach a_mummi a_natur a_pea a_plate a_poem a_pro a_puddl a_rematch
2 a_ruler a_scream a_seagul a_shark a_sleep a_stapler a_stick a_stranger a_submarin a_thing a_time a_tonic
2 a_turn a_voic a_wheelbarrow a_wobbl a_you about_a about_shark absolut_beauti ac accept_@ accid_it accord
2 accord_to accur actual_@ advent_candl after_the all_hi all_my all_on all_said all_these all_to alreadi_lost
2 alright also_@ alwai_@ amen an_egg an_entir an_inch an_opera and_alreadi and_at and_bui and_by and_cross
2 and_gave and_gent and_he and_honestli and_into and_it and_mai and_said and_wee and_when and_white and_ye
2 ani_of anim answer anyth_@ anywher apart_from apologis apologis_to appl applaus ar ar_@ ar_in ar_not ar_on
2 ar_we aren't around_and artist asda ask_@ ask_who ask_why assembl_attend assembl_i astronaut at_@
2 at_breakfast at_carpet at_dinner at_first at_least at_lunch at_quarter at_snack at_some at_tabl attend
2 attend_@ attitud award_assembl back_up bad bairn balloon bank bawl be_a be_aliv be_ask be_funni bean_# beard
2 beat beat_me beaten beaten_at becaus_@ becaus_thei been_in befor_and behind_a belong_to bench_at bennet
2 best_job better_with between bit_for bit_i bit_of black_and bless blew_out boiler_room bone bonnet
2 book_about book_and book_for bookmark bookmark_in booster bought_the box_in box_to brass breakfast_club
2 brilliant brilliant_at brilliant_in bring_it bronz brook brought_a brought_back bucket buddi_start build_a
2 built_a built_the bulb bun_for by_heart by_me cake call_them came_@ came_and came_through camel_and campaign
2 can't_do can_be can_tie candl_@ car_@ car_with card_for card_the card_to career_@ carniv carol carri_him
2 carri_on carrot castl cat_and celebr centr_what chang_@ chapati chat cheer_for chees chees_no chees_string
2 chess_club chess_final child_a children_in chocol chocol_fridai claim clarinet clash class_and class_gave
2 class_i class_snail class_so climb_frame club_is coach_list coat_i coat_on coat_up code_club coffe
2 collect_from come_as come_here commentari competit complet conduct cone conker_and conker_off connect costum
2 costum_for could could_you couldn't_have council_ha count_the cream cream_van cri_becaus cri_i crisp cry_in
2 cupboard_and cupboard_for cycl dad_at dad_not daddi_me dai_is dai_onli dai_todai dai_wa dai_you danc
2 danc_for danc_in dare dealer dear deep defend delight depend_on deputi describ desk_with did_all did_anyon
2 did_it did_thei dine dine_hall dinner_and disco_@ displai_@ divis do_with doe_@ doe_anybodi dog_for
2 don't_have done_that down_my draw_of drawer drill drizzl drop_a dry duck duti_you each_time earli_and
2 easter_and easter_bonnet eco_council effort_@ elbow_@ elect eleph els_want enough enough_to envelop even_@
2 ever_@ ever_sai ever_said everi_morn everi_playtim everi_singl everyon_at everyon_had everyon_on everyth_i
2 explain explain_to ey_and ey_on f fair far_# farm_@ farm_trip fast fast_so fault fee feed_the feedback
2 feet_in fetch_the field_@ final_came final_got fine_love finger finish_the first_full first_go first_morn
2 first_to five five_and five_hand five_minut fix fix_the fizz flute food_tech footbal_@ for_@ for_bubbl
2 for_everi for_good for_grown for_regist for_someon for_twenti for_us for_win forecast_for forest_school
2 found found_@ found_her found_in four_nine french fridai_i fridg from_sept from_y front_and front_of fryer
2 fudg funni_but gannet gannet_best gasp gave gentl gentli geographi geographi_is get_that get_to gilet given
2 glass glove_on go_@ go_at go_of goat_on goggl_on good_dai googli googli_ey goos got_5s got_hi got_it got_my
2 got_silver got_them got_three group_got grow grow_up grown_up guard ha_an ha_done ha_given ha_inform
2 ha_learnt ha_on ha_read ha_taught had had_# had_about had_an had_to hadn't_got haircut hairnet half_a
2 half_seven hall hammer hamster_home hamster_is hat_off haunt have_a have_accept have_an have_been have_hi
2 have_set he_bring he_brought he_fine he_five he_sai he_think he_wa head_and head_of heard_@ heard_that
2 heart_@ heart_in heatwav hedgehog height held_a her_hamster her_hand her_in her_is her_new her_nose her_read
2 here_in herself_to hi_# hi_coat hi_jumper hi_littl hi_shoe hid_behind hide hide_from high high_string
2 highlight him_everi himself himself_a histori hollowai hollowai_@ home_w homework hop hors host hotel
2 hour_of how how_do how_it how_the how_wa hug_me hula hula_hoop hung hung_her hymn hyster i'd_finish i'd_got
2 i'll_take i'm_# i'm_do i'm_have i'v_done i'v_never i'v_onli i'v_the i'v_thought i_could i_cri i_go i_lost
2 i_pretend i_regret i_smell i_stai i_tell i_think i_walk igh improv_joke in_assembl in_charg in_english
2 in_french in_like in_math in_order in_place in_school in_scienc in_the in_y# inch incid includ_me incom
2 incub inform_me insist inspir instrument invent is_come is_eleven is_homesick is_readi is_the isn't_a it
2 it_doe it_don't it_finish it_if it_look it_mean it_on it_rain it_round it_sai it_sat it_still it_till it_to
2 it_two it_work it_wrong it_your jaffa jaffa_cake je jerk job job_@ job_in joi_to join_my joke_@ just just_@
2 just_made just_pop just_to kei_worker kid_with kite_with knew_the knit knot la ladi_from ladi_to lamb
2 land_on languag last_on laugh lead_in leader_thi leaf_i learn_the learnt_to least leav_card leaver_assembl
2 led_by leed_unit left left_hand left_on left_the leg_@ lego lesson let_it let_them letter_to level_# life_#
2 light_in lightbulb lightbulb_@ lighthous like_her like_she limerick line_for list_of list_so litter
2 littl_cry long_@ long_divis longest loom lost lost_on lost_teeth loudest love_from love_letter love_morn
2 lump lump_in lunch_menu m_m m_you ma madam made_# made_my mai_# main make_kite map_five mari mark_it mark_my
2 marrow marshmallow mash mashallah massiv match_@ mayor maypol me_# me_about me_everi me_no me_not me_now
2 meet_@ memori_test menu_for met_a metr_stick microphon middl_of mine_from mine_ha mine_on minut_@ miss_ar
2 miss_her model_ar more_time more_year morn_and mother_dai motto mouth move_@ move_up mud_everywher mug_and
2 mum_brought mum_sai mum_wa mummi_me music my_after my_drawer my_duti my_fridg my_group my_guid my_handwrit
2 my_heart my_knee my_phonic my_side my_wall my_week my_whistl name_all name_everi name_with nan narrat_@
2 nativ_at nativ_cast naughti necessari need_somewher need_to netbal never_chang never_come never_met newspap
2 no_idea no_just nobodi nobodi_ever nobodi_ha none_spirit not_allow not_at not_come not_cry not_my not_realli
2 not_that note_in note_that noth_but notic novemb now_do now_doe now_in number_# nurseri_@ nut nutmeg odd
2 odd_shoe of_applaus of_be of_on of_our of_seven of_term of_us of_y off_with offer offic_the ofst oh oh_the
2 oil ok okafor okafor_mai old_folk old_ladi old_penni older older_than omg on_all on_group on_hand on_him
2 on_left on_non on_of on_our on_out on_purpos on_skip on_todai on_wa on_water on_yard on_year onc_a onli_@
2 onli_ever onli_reason open_a open_on or_the orang origin other_children other_gannet other_wing our_littl
2 our_lollipop our_place our_recept our_remembr our_whole out_and out_over out_read out_the over_mine over_my
2 own_it own_lace own_the p p7 pack_lunch page_on pai_in paint_in pair_of pan pancak_dai panto_so paper
2 paperwork paracetamol parent_ask park_on part parti password pat pebbl peel penc persuas petal peter_pan
2 phew phonic_tabl photocopi_jam pick pick_@ pick_better pig pig_had pine pipe pl plai_the plaster_and plastic
2 pleas_@ pleas_stop pleasur_what plot poetri poorli posit_on postcard prai_for prayer_at prentic prentic_@
2 prime_minist prison pritt pritt_stick progress provis pupil_voic puppet purpos put_my put_that quarter_to
2 question question_@ rack rain_@ ran_to rangoli rate read read_book read_to reader_i real_job reason_i
2 recept_child record_club reet refer regist_and regret_noth rehears_note relai relai_team rememb_that
2 remind_me report_@ review rhythm ribbon road_@ roast_potato role role_plai root round_him round_the rule_no
2 rung sad sai_m sai_we'r sai_why said said_line said_point said_the said_when saint_and salut same_with
2 samosa sandpit sandwich sang_the sang_to sat_@ sat_breakfast sauc save_a school school_@ school_come
2 school_he school_relai scienc_museum scienc_week score score_from scrape sea seat seat_plan second_vers
2 see_me see_the seen_@ seen_a sensori separ sept_got seriou serious sermon set_up settl_in seven_year shadow
2 share_the she'll she_name she_offer she_six she_think shell shelv shop_list shop_thi shout_@ shout_it
2 showcas sigh sign signal_left signatur silent_read sinc_nurseri sinc_the sing_at sing_happi singl_parent sit
2 sit_next six_arm skim_stone slip slot smell_like smile_at snack_and snack_time snake sneak snowflak so_hard
2 so_so social_worker soldier some_@ someon_tell song_and sound space spain spent spider spirit_high spot
2 spot_my squabbl stage_at stai_in stall stamp stand_in stapler star_jump stick_is sticker_on still_giggl
2 still_make stock stole_the stood_at stop stop_think straight_off string_everywher stuck student_teacher
2 submarin subtract suggest sun_cream sundai_night suspect tabl_i'v tackl tae take_note talk_of tannoi target
2 taught_me tea_towel teach teach_fraction teach_her teach_is teach_me teacher_at teacher_me teacher_who team
2 team_of tech teddi tell_@ tell_me ten_@ ten_minut ten_to term_my tesco test_@ than_a than_thi thank_@
2 that_danc that_i'm that_lad that_offic that_sai that_said the_bank the_bear the_bench the_board the_box
2 the_capit the_carol the_centuri the_chair the_corridor the_cupboard the_date the_dentist the_deputi
2 the_fairi the_floss the_frost the_glass the_go the_hand the_harvest the_hat the_heart the_hour the_ic
2 the_incid the_jerk the_kind the_lamin the_lead the_line the_lollipop the_loudest the_main the_mayor
2 the_messag the_middl the_milk the_miss the_museum the_nativ the_naughti the_nod the_other the_peac the_pear
2 the_piano the_pond the_question the_record the_role the_sack the_sensori the_sherri the_shoe the_sprout
2 the_stori the_tag the_tall the_tannoi the_teeth the_tooth the_truth the_tuff the_vicar the_voic the_weather
2 the_word the_y# the_zip thei_all thei_did thei_have thei_want thei_wonder them_on then then_@ then_she
2 then_went there there_@ there_more there_wa they'r thi_but thi_term thi_year thing_@ thing_i'v think_your
2 third_of third_sheep thirteen thirti_on thought_about thread three_week through thumb thursdai_and tie
2 tie_her till_easter till_half time_he time_with tin_of tindal_@ to_check to_feed to_keep to_leav to_make
2 to_miss to_name to_read to_sai to_that to_wait to_wave to_whoever to_you toaster todai_no told_her told_it
2 told_me told_them tomato tonic tonic_@ tonight_it tonight_wa took took_@ top_playground tortois traffic
2 trai_@ trail_@ trainer transit translat_the treasur tree_with tricki trip truth tudor_hous turbin_model
2 turn_round twenti_year twinkl two_hour two_littl two_more u_know unblock unblock_the under under_her
2 under_it underneath undo uniform_and uniform_dai up_# up_everi up_so up_that up_there us_about us_hi
2 us_while v_the van_came velcro visitor voic_@ voic_of volcano_went wa wa_# wa_a wa_brave wa_brilliant
2 wa_perfect wa_quit wa_that wa_told wa_veri wa_you wa_your wagon wai_@ wai_back wai_of walk_it walli want_to
2 wasp watch_@ water_duti water_trai we we_don't we_have we_r wear_my wee week_as week_i'm week_is week_my
2 weekend_@ weigh well_plai went were_all were_on what_make what_thei what_wa when_you'r where where_doe
2 while_the whittl who_at who_ha who_help who_isn't who_notic who_pick who_the who_wouldn't whole_carpet
2 whole_dinner whole_lunch whole_regist whole_wai why_@ wig wind_none window_and winner_@ winter wire with_@
2 with_children with_our with_recept with_six with_somebodi with_someon with_three with_you wk won_# wont_wear
2 woodlic word_@ wore_her work_in work_it work_out world_book wors worth_it wouldn't_let writer wrong y#_@
2 yard_duti year year_4s year_dragon yellow you you'd_have you_and you_card you_couldn't you_hear you_i
2 you_know you_on you_should you_stand you_wa you_whoever your_fish your_hair your_is yourself zip_up zip_wire
2 ~3rd ~accept ~argu ~awak ~bake ~bar ~bed ~befor ~believ ~belong ~bennett ~block ~blood ~bobbl ~both ~brave
2 ~brick ~brook ~build ~by ~cafe ~campaign ~cannot ~captain ~card ~certif ~chang ~chapter ~check ~classroom
2 ~comment ~descant ~dinner ~discov ~doctor ~doesn't ~draw ~drawn ~enjoi ~ev ~everi ~face ~feed ~forward
2 ~found ~french ~glove ~goe ~golden ~gravi ~grown ~haha ~hi ~himself ~home ~homesick ~homework ~hop ~host
2 ~innkeep ~insist ~joke ~kept ~kit ~knew ~lace ~lamin ~lanyard ~leav ~lego ~lollipop ~loudest ~mai ~mark
2 ~match ~math ~middl ~minut ~mouth ~na ~nan ~near ~nearli ~newt ~nose ~odd ~onli ~orang ~organis ~ow ~pair
2 ~parent ~pear ~photocopi ~pizza ~pl ~plait ~prime ~proper ~pumpkin ~rais ~readi ~reckon ~residenti ~review
2 ~roof ~rule ~salut ~sang ~save ~seem ~sell ~sent ~sharpen ~short ~signal ~six ~snowman ~some ~somebodi ~soup
2 ~stand ~stone ~sunflow ~swim ~talk ~ten ~that'll ~they'v ~think ~tombola ~top ~trai ~tuesdai ~tune ~up ~via
2 ~volcano ~wash ~wee ~weigh ~wet ~while ~whisper ~whistl ~wi ~wish ~wont ~wouldn't ~ye ~you'v ~young
1 !capital !long32 !mostly-name #_# #_again #_all #_and #_ask #_did #_done #_hand #_hour #_i #_in #_min #_of
1 #_off #_page #_so #_that #_till #_todai #_took #_want #_when #_who .' .'s .? 11pm 11th_out 3rd_@ 5p 8th_@ <#
1 <actual <ar <birthdai <bit <christma <club <co <get <hat <learn <love <met <note <of <pick <quot <report
1 <same <saw <school <see <sign <sorri <star <to <tonight <too <took <updat <video <wee <week <without <wor
1 <yesterdai >a >arriv >b >back >both >brook >call >can >conduct >did >doesn't >draw >eat >famili >fast >fine
1 >fix >give >head >i'd >inform >keep >know >last >law >let >letter >lunch >manag >measur >name >nan >narrat
1 >onli >pleas >post >pull >ring >snowman >spell >still >stole >stood >stop >strike >teach >thei >third
1 >thirti >threw >took >tooth >under >walk >wave >whisper >without >work >year @_11th @_3rd @_8th @_abseil
1 @_again @_and @_ar @_arriv @_b @_babi @_behind @_birl @_both @_busi @_but @_call @_certif @_coach @_decid
1 @_discharg @_doesn't @_draw @_drop @_end @_famili @_fast @_fine @_fix @_forest @_good @_grade @_head @_hide
1 @_home @_i @_inform @_it @_keep @_knew @_laid @_last @_law @_lunch @_manag @_measur @_name @_nan @_narrat
1 @_off @_pleas @_plot @_press @_price @_pull @_readmit @_rhyme @_ring @_rocket @_she'd @_shout @_skip @_so
1 @_stole @_strike @_swam @_thei @_then @_think @_third @_thirti @_through @_to @_toast @_told @_took @_tooth
1 @_underneath @_walk @_want @_wave @_we'r @_weep @_wellb @_who @_wing @_won't @_work a_badg a_beaker a_bed
1 a_beetl a_better a_bill a_blanket a_bluebel a_boat a_book a_bow a_boyfriend a_brew a_brick a_bruis a_bum
1 a_card a_chair a_chanc a_christma a_den a_departur a_deputi a_dinosaur a_door a_dry a_famili a_fold a_fossil
1 a_four a_frog a_game a_goodby a_gregg a_heartbeat a_hen a_hospit a_joi a_joke a_king a_lad a_left a_longer
1 a_lost a_marrow a_memoir a_mondai a_moth a_page a_pair a_paramed a_peg a_pen a_pine a_plaster a_pot a_quiet
1 a_real a_realli a_rich a_round a_rubber a_sandwich a_scarf a_seat a_secret a_senco a_shed a_shell a_sing
1 a_singl a_size a_skirt a_snail a_sofa a_spiderman a_surpris a_swim a_tack a_takeawai a_ticket a_tire a_tudor
1 a_twix a_whisper a_work abba_on abba_song abeg abl abl_to about about_# about_@ about_mole about_my
1 about_time accent accid ach across act_it action adverbi advert advic_@ aeroplan after_# after_cookeri
1 after_leed afternoon_@ again_third agenc agenda agenda_no agre alert all_dai all_even all_hilli all_is
1 all_label all_round all_sat all_seven all_three all_through all_week allerg allot_scienc allow_to alumni
1 am_basic amang amang_them among among_the an_arm an_audienc and_ask and_bed and_bedtim and_bow and_bring
1 and_drew and_gone and_have and_hid and_lass and_let and_look and_mr and_name and_now and_our and_plai
1 and_sai and_sang and_six and_they'r and_tini and_to and_todai and_whisper and_won't andrew_night ankl anoth
1 anoth_on answer_befor anyon_go anyon_got anyon_recommend anyon_sai anyth_so anyth_to anywai_i'v anywai_the
1 apart apostroph appl_and appli ar_# ar_better ar_fly ar_just ar_now ar_outrag ar_ring ar_run ar_still
1 ar_through area_final argu_about argu_for argument arm_on around art art_club as_alwai as_your asid
1 ask_could ask_do ask_for ask_my ask_them ask_what assembl_@ assembl_certif assembl_is at_everi at_golden
1 at_me at_regist at_sport at_swim audienc_of aunti_and aunti_i awai_in awai_thei aww babi_and babi_jesu
1 back_at back_end back_off back_row back_the back_with bag_@ bag_under bairn_and baker bakeri ball_off ban
1 band bandag_a banner bark basic_famili bat bath_and batteri bbc_take be_an be_at be_kind be_mari be_me
1 be_prime be_read be_run be_told bead bead_from beaker bean_is beauti beautifulli bed_in bed_sheet been_put
1 been_run been_teach been_to beetl beetl_everi beetl_no befor befor_everi befor_we begin behaviour
1 behaviour_chart behind_my bell_for bell_of bell_we'r benefit besid best_part between_us biblic biff
1 big_scissor big_thank biggest_cheer bike_shed bill_for birl birl_@ birthdai_@ birthdai_to biscuit_and bishop
1 bit_about bite black_histori blame_her bleep bleep_test blub bluebel_@ board_for bog bog_thank boi_in boiler
1 book_everi book_he book_nineteen bore bossi both both_end both_in bottom_and bounc bouncer bow_tie bowl_of
1 bracelet bread brew bring_in broccoli broken_nobodi brook_@ brought bruis bruis_from bu_stop build bulli
1 bunch busi_shift but_then but_when butterfli by_# by_fridai by_herself by_mistak by_two bye c'est cabbag
1 cafe cake_on cake_three call_the came_down came_up camel camp_with can't_be can't_believ can't_fault
1 can't_have can't_stop can_confirm can_he can_someon can_we can_you cap car_wash card_in cardboard care_home
1 carnag carol_servic carpet_and carri_everi carri_it carrier_bag cast_done catalogu ceilidh ceilidh_practic
1 celebr_with certif_@ chain_on chair_and champion_@ chanc_of chang chang_a chao_miss charg_rent chatti
1 check_@ check_the checkout cheek chef_i chick_hatch chief child_who child_with children_and chocol_for
1 chorist chose_the christma_card clap class_@ class_ask class_brought class_chick class_stick class_teddi
1 class_that class_thi class_to class_todai class_trip class_vote class_who class_would classroom_and
1 classroom_door clear clear_as clipboard clock cloudi cloudi_with club_and club_crew club_motion club_noth
1 club_polit club_tonight club_wa club_we co_@ coach_parti code cold_@ cold_and collect_# come_to
1 come_tomorrow commentari_on comp complet_@ compliment_to comput con concert_@ conduct_the confess confid
1 connect_# consumpt consumpt_biblic continu convers convers_wa cookeri corn corner_@ cornflak costum_by
1 could'v couldn't_do count_# count_nine counti_hall countri countri_mud countri_result countri_trial
1 cours_and courtesi courtesi_of cover crab_@ craic crayon crew_thi cri_for cri_when cross_@ cross_bun crumb
1 crust_@ cry_at cry_over cushion_@ custard_cream cut_out cut_the cute dad_brought dad_came dad_sai daff
1 daffodil dahl dai dai_on dai_our dai_outfit dai_sinc dai_tomorrow daili danc_with darl_stori dear_diari
1 decid_i'm decor degre_in demand departur departur_board depend deputi_head deserv_the desk_in di_and did_a
1 did_igh didn't_know didn't_want digest dinner_@ dinner_duti dinner_in dinner_todai discharg discharg_a
1 disco_and do_breath do_fish do_fluenci do_harmoni do_her do_love do_now do_the do_we do_your doctor doe_it
1 doe_not doesn't_know doesnt dog_and don't_get don't_let don't_talk don't_try done done_@ done_for done_just
1 done_nativ done_the door_for door_with down_a down_at down_on down_she down_to down_with drama drank
1 drawn_me drawn_up dress_@ dress_as dress_rehears drew_a driver_put dry_ey due dug duti_@ duti_and e eagl eal
1 ear_on earli_night earth edit egg_@ ehcp eid eiffel eiffel_tower eight_of eleven_i eleven_move elf em_hold
1 em_on emot end end_@ end_a end_me english english_todai enjoi_it enjoi_your entir entri equal eulogi ev
1 even_have even_i even_over even_the ever_been ever_heard ever_seen everi_abba everi_fridai everi_lesson
1 everi_profession everi_tuesdai everybodi_els exact exchang exchang_rate excus ey_like ey_shut eyebrow
1 eyelash face_on face_to face_when fair_and fair_plai fall fallen_in fallen_out fan_in farm faster fastest
1 father fearless fearless_@ feel felt_it felt_like fetch_me field_lad fifteen_minut fifti_eight file final
1 final_get final_stop find_my finger_bbc finish fire_engin firework first_ever first_round first_time
1 first_whole flapjack flat flip flood floor floor_after fluenci fluenci_with flute_man fly fold_up follow
1 footbal_boot for_ag for_ask for_assembl for_babi for_be for_best for_book for_come for_french for_harvest
1 for_kind for_lunch for_mother for_nearli for_not for_pe for_pud for_sale for_secondari for_six for_them
1 for_tomorrow for_try for_two for_woodlic for_you forecast_assembl forehead forest forgot_to fork forti
1 forward_roll forward_to fossil found_behind fourth frame_it french_dai fri fridai_certif fridai_dinner
1 fridai_mean fridai_so friend_not friendship_bracelet from_# from_home from_it from_now front_adverbi
1 front_row frost frost_on full_liverpool full_sari further futur gala galleri garden_@ gari gari_and garlic
1 gate_duti gate_on gave_the gave_you gener gent gentleman geographi_quiz gerbil get_all get_in get_it
1 get_paid get_too ghana gingerbread girl_is given_up glitter_in go_round go_spare go_well go_with goalpost
1 gone_into gone_mad good_beetl good_new got got_# got_ani got_call got_eleven got_herself got_him got_in
1 grade_# grand granda_@ grandad_and grant grass gravi_on great_week green_and green_screen greet grit
1 group_thi grown_a grown_man guess_which guid_read gutter gym_hall ha_# ha_anyon ha_di ha_not ha_save ha_swap
1 had_@ had_a had_drawn had_him had_six had_their had_third haha hair_would half_as half_hi half_nine half_on
1 half_ten halfwai hall_book hall_do hall_here hall_in hama_bead hamster_had hand_at hand_for hand_her
1 hand_ladi hard_my hardest haribo harmoni harmoni_me harp harvest_assembl harvest_box hat_on hatch_and have
1 have_built have_ever have_fallen have_held have_it have_never have_pick have_plan have_put have_said
1 haven't_laugh havent he'd he'd_been he'd_ever he'd_fallen he_came he_can't he_doesn't he_own he_put he_ran
1 he_right he_start he_taught he_the he_turn he_us he_want he_wrote head_let headlin hear_@ hear_her heart
1 heart_and heartbeat_ask hedg_and hedgehog_book held_my held_the held_up hello_to help help_me helper_@
1 her_about her_birthdai her_book her_grandad her_hous her_it her_littl her_on her_solo her_spell her_ta
1 her_uncl her_whole here here_and here_how herself_a hi_arm hi_brother hi_knee hi_second hi_sleev hiccup
1 hid_the hide_behind high_school hilari hilli hilli_todai him_@ him_it him_out him_to histori_month hoars
1 hold_me holidai_for home_tonight homesick_@ homesick_becaus homesick_hot honei honestli honestli_the
1 hose_down hospit_for hot_cross hot_seat hour_ar how_did how_old how_to howlin howlin_thirti hug_from hum_it
1 humbl hunt i'd i'd_been i'd_do i'd_like i'm_cry i'm_fifti i'm_go i'm_hi i'm_homesick i'm_in i'm_never
1 i'm_readi i'm_told i'v_a i'v_alreadi i'v_come i'v_final i'v_heard i'v_met i'v_order i'v_put i'v_seen i_ach
1 i_am i_blame i_call i_can't i_come i_couldn't i_cry i_die i_do i_hear i_heard i_laugh i_left i_met i_nearli
1 i_never i_plai i_read i_scream i_should i_spent i_swear i_talk i_took i_wear i_wish i_wore i_would
1 i_wouldn't idea_for ident if_a if_he'd if_teacher im_not in in_5p in_as in_eleven in_four in_front in_gravi
1 in_guid in_i'v in_nine in_novemb in_odd in_tear in_that in_to in_todai in_ukrainian in_which in_you includ_@
1 indoor_voic inhal initi insist_on inspector instruct instructor intern interview_lesson invent_a iron_man
1 is_cold is_her is_i'm is_just is_leav is_now is_okai is_plai is_run is_that is_third is_wear is_whatev isn't
1 isn't_over isnt it'll_be it_about it_be it_been it_everi it_for it_give it_happen it_her it_here it_isn't
1 it_never it_now it_right it_sinc it_so it_stand it_then it_there it_when it_you item_# jacket jacket_potato
1 jenga jingl jingl_bell job_is join_us judg judg_me jumper_for just_brought just_get just_the just_want kent
1 kept kind_@ kind_of kindli king_i kipper kiss_the kit_@ kitchen_and knew knicker knit_club knit_it
1 knock_joke knock_knock knock_over know_about know_and know_everi know_he know_it know_she know_sock know_thi
1 know_you know_you'r known label_and lad_and ladi_a ladl lamb_in lamin_is languag_for lap lap_of laptop_so
1 lasagn last_fridai last_week lawyer lead_the learn_@ learn_to leaver_show lectur left_at lego_club length_of
1 lent_me lesson_tomorrow let letter_in lie_@ life_trip lifeguard light light_and lighthous_tea like like_#
1 like_and line_amang lipstick litter_pick littl_brother littl_face littl_lad littl_on littl_star littl_thing
1 live_in live_under liverpool_kit logic long_dai long_jump longboat look_back look_forward look_up loom_@
1 lose_a lost_@ lost_the lot lot_@ lot_of love_be love_i love_moment love_recept love_she lug lug_ar lunch_#
1 lunch_duti macbeth mach mach_volcano made made_a made_all made_itself made_on made_scone magnet mai_@
1 majesti make_a make_it man_at man_from man_ha man_with manag mark_and mark_on mascara mass mat_@ materi
1 math_group me_a me_advic me_all me_as me_but me_dead me_go me_hand me_he'd me_home me_in me_it me_knee
1 me_love me_put me_sai me_shout me_show me_so me_sob me_the me_then me_thi me_through me_todai me_too mean_@
1 mean_show meanwhil medic meet_it menac mental_math messag_my mic mice mid middl middl_@ mile_for min_of
1 minc_pie mind_me mind_the mine_got minibu minut_befor minut_i'm miss_sinc miss_which model_villag moment
1 moment_hot mondai_to monster month_of moon_is mop_and moral more_in more_question morn_@ morn_good morn_i
1 morn_in morn_miss most_improv mostli_about moth moustach mouth_and mouth_open move_and mr_p mubarak_to mud
1 mufti mufti_dai mum_cri mum_she mum_who mummi mummifi museum_with my_back my_best my_career my_coat my_dad
1 my_door my_feet my_friend my_hat my_head my_job my_lug my_lunch my_monei my_mouth my_offic my_pocket my_read
1 my_record my_room my_shoe my_shoulder my_sleev my_tabl my_throat my_tuesdai my_uncl my_voic my_wage
1 my_windowsil my_work my_y my_youngest nail_it name_a name_spelt nativ_here nav near_a nearli_done
1 nearli_knock neck nee need_@ need_an need_for need_it need_them net net_nil netbal_with never_go never_learn
1 never_let new new_boi new_playground newslett newt_in next_round next_time nicest night_on nightclub
1 nightingal_in nightmar nil_nil nine nine_and nine_time nine_year nineteen_time nineti nit_letter no_#
1 no_agenda no_chariti no_children no_crust no_longer no_love no_meet no_not no_phone no_question no_you
1 nobodi_know nobodi_wet nomine nomine_@ nonsens noodl_and nose_and not not_# not_got not_on not_onli not_plan
1 not_to not_wrong note_@ note_from noth_broken now now_i'm now_i'v now_live now_on now_we nowher number_bond
1 number_of nurs nurseri_garden o'clock o_them obv obvious of_an of_em of_everyth of_fish of_her of_infant
1 of_meet of_read of_soup of_them of_thi of_thirti of_time of_your off_in off_like offend offer_him okai
1 old_for old_i old_year on_as on_cry on_down on_eaten on_everybodi on_facetim on_first on_from on_get on_i'm
1 on_in on_is on_it on_look on_playground on_sang on_singl on_sit on_sport on_that on_then on_up on_wai on_who
1 onc_on onion onli_answer onli_becaus onli_have onli_mondai onto open_in opera opinion or_just or_not
1 orchestra order_and organis_a other_aunti other_shoe our_boiler our_christma our_classroom our_dinner
1 our_hous our_kitchen our_nurseri our_y# ourselv ourselv_@ out_first out_for out_get out_in out_my out_on
1 out_so out_todai outgrown outrag outrag_tip ovat over_her over_i'm over_me over_to own_bag own_kid own_sock
1 paddl_pool pair_o panda papier papier_mach paramed parent_know parent_who park_while parti_dai partner_todai
1 past_and patient pe_cupboard pe_in pe_mat peach pencil_case perfect_time perfectli person person_who
1 pharmacist phone_no phonic_and phonic_group phonic_todai physic piano_also piano_howlin pick_the pig_hair
1 pile pine_cone placement_@ plai_@ plai_netbal plai_school plai_to plait_my plan_@ plan_it plan_made
1 plan_that planet plant_sunflow player playground_@ playground_in playtim_@ pleas_tell plot_nobodi plot_of
1 plug poem_about poet poetri_slam point_out pokemon polic polic_offic polish polit polit_@ polo pond pond_and
1 pond_on portrait posit post_it postman pound pour prais prayer present press_the price_ar prime
1 profession_need promis_her proper proper_on properli proud_@ punch puppet_show pure_to put put_abba put_in
1 put_it pyjama qualiti quarter_past queue_like quick_shout quid_and quit_good quiz_counti quiz_felt quot_@
1 radio_# rais_me ran ran_the rat read_everi read_group read_like read_street read_them read_volunt reader_@
1 readi_for readmit readmit_a real_life recept_ar recept_desk recept_nativ recommend_a record_group recov
1 reduc regist_in regist_thi registr rehears_and rememb_the remind report_nearli residenti_went resign rest
1 result_ar reward right_who roald roald_dahl roast rob rocket_went roll roll_and roller_skate roof roof_and
1 room_at row row_and royal rugbi_festiv run_a run_by run_my safe safeti sai_@ sai_a sai_but sai_good sai_her
1 sai_so sai_toast sai_ye sai_you'r said_anyth said_her said_i'd said_in said_page said_right said_sorri
1 said_well same_carpet same_hedgehog same_i same_on same_tabl sandwich_@ sang_it sang_you sari_@ sarni sat_by
1 sat_down sat_nav sat_on sat_under saturdai_she save saw_a saw_him scarf school_alumni school_art school_at
1 school_choir school_cookeri school_fete school_guinea school_ha school_kitchen school_librarian school_nativ
1 school_orchestra school_photo school_plai school_pond school_quiz school_report school_roof school_she
1 scratch screen_cloudi sea_life seagul_in season_chao second_hand second_of second_sit second_time secur
1 see_hi see_if seen self_portrait send_help send_me sensori_garden sent sentenc sentenc_in septemb session
1 seven_pick shake shake_so shape_of shark_and sharp_as she'd_have she_ask she_cri she_like she_my she_ran
1 she_save she_sign she_take she_tell shed_but shed_everi sheep_@ sheep_in sheet_and shell_@ sherri shift_for
1 shine shoe_and shoe_off shoebox shook shop_on should_be should_have shoulder shout_to show_by show_him
1 show_my show_off sick_bug sign_@ sign_the signal simpli sinc_mondai sinc_she sing_it singl_dai singl_roller
1 sir sister_and six_book six_hour sixti size skate skeleton skim sky slam_winner sleev_and slept_but
1 slept_night slow_down slug smash smash_it smile_@ snowman so_do so_fast so_here so_i so_if so_long so_loud
1 so_of so_thank so_there so_we'v so_why so_you soap social sock_@ sock_and sock_count soft_plai sold sold_out
1 solid solo_and some_of somebodi_slept somebodi_tell someth_about someth_and song_ever sorri_@ sorri_about
1 sound_of special_@ spelt_wrong spend spend_a spiderman_suit spoon_@ spot_on st_andrew st_david staff
1 staff_do stai_off stain stand_ovat stand_up star_@ star_cast start_@ start_at statu stegosauru stick_by
1 sticki still_ask still_came still_ow still_work stomach stood_next stool stop_ask stop_at stop_halfwai
1 stop_shake store stori_and stori_time storm_wa straight_awai straight_line straight_on stranger_in strict
1 string_i stuff suit_with supervisor suppli_dai suppos surnam surviv_@ suspici swan swear swear_to swim_badg
1 swim_gala swim_with sworn sworn_in sydnei system ta_@ ta_for ta_life tabl_ar tabl_check tabl_in tabl_is
1 tabl_tenni tabl_with tablet tack tag take_my take_no taken taken_it taken_up talk_to tank tast_of taught_her
1 taught_year tea_parti teach_a teach_and teach_it teach_them teach_with teacher_a teacher_as teacher_don't
1 teacher_when teacherlif teapot teddi_on teeth_exchang tell_a tell_the tell_us ten_in ten_min term_so test_on
1 than_my than_our than_the that'd that'll that_at that_ball that_child that_got that_ha that_hall that_he
1 that_how that_i that_just that_not that_ok that_old that_too that_wa the_14th the_advent the_anim the_area
1 the_ark the_art the_assembl the_bakeri the_bean the_biggest the_boat the_break the_build the_candl the_care
1 the_castl the_chef the_chick the_classroom the_cloakroom the_convers the_cook the_counti the_countri
1 the_crab the_cross the_custard the_danc the_dead the_dinosaur the_drama the_driver the_eiffel the_ey
1 the_fella the_finish the_first the_flute the_footbal the_forecast the_french the_fruit the_fun the_geographi
1 the_glitter the_glue the_grass the_gruffalo the_guard the_guinea the_hama the_hamster the_hoover the_incub
1 the_inspector the_joke the_jumper the_junior the_kid the_letter the_lifeguard the_list the_long the_map
1 the_mic the_microphon the_mobil the_moment the_music the_net the_new the_nicest the_night the_offic
1 the_outdoor the_paint the_peg the_pencil the_person the_photograph the_plan the_plot the_pool the_poolsid
1 the_postman the_power the_queen the_queue the_read the_roof the_rope the_same the_scienc the_seagul
1 the_season the_seat the_sky the_sleet the_snake the_solo the_sound the_spare the_storm the_tabl the_tank
1 the_teacher the_three the_tissu the_tortois the_traine the_tree the_usual the_victorian the_violin
1 the_weight the_welli the_win the_y the_year the_yellow thei_believ thei_get thei_won't their_green
1 their_hero their_kid them_and them_end them_sinc them_we'v then_at then_we then_wine theori therapi
1 therapi_dog there_for there_talk they'd_made they'r_both thi_even thi_job thi_morn thi_on thi_space
1 thi_weekend thing_i thing_on think_about think_is think_there think_we thirti_bairn thirti_kid thirti_of
1 thirti_two tho thought_he thought_it three three_hundr three_in three_night three_page three_tier three_year
1 thursdai_at ticket_@ tie_@ tie_a tie_over tier tile till_i till_st time_go time_if time_on time_she time_wa
1 timer_and tini_fearless tinsel tip_expect to_anyon to_carri to_cornwal to_count to_danc to_do to_draw
1 to_each to_feel to_hall to_hose to_let to_lie to_marri to_meet to_nine to_plai to_put to_recept to_run
1 to_school to_sit to_skip to_stai to_swim to_tie to_turn to_write toast_and toast_consumpt toast_is todai_#
1 todai_co todai_it todai_our todai_she todai_thei toe told_a told_everyon told_my tombola_at tomorrow_class
1 tonight_she too_@ too_mani too_old took_us tooth_and tooth_granda toothbrush torch torch_and total touch_it
1 tour tour_of tower_@ trade trai_is train train_@ transfer tree_is trial_at trip_lunch trip_monei trip_surviv
1 trip_to try_it tub tub_i tuesdai_it tuesdai_school tuesdai_till tuff_trai tug tunnel turn_into turn_my
1 turn_out turn_thei twenti_minut twenti_nine two_for two_minut two_somebodi two_year ty type u_can under_a
1 unit uno until_dinner until_it up_@ up_about up_after up_first up_from up_hi up_i'v up_like up_the up_two
1 up_under up_when up_would up_your updat_# updat_the us_did usual veri_long veri_seriou version version_#
1 versu vicar_wa vike_longboat voic volunt w_the wa_better wa_give wa_gorgeou wa_he wa_just wa_look wa_love
1 wa_mid wa_mostli wa_no wa_suppos wa_to wa_too wa_unreal waffl wai_up wait_till wait_to walk_out walk_round
1 want_@ want_for want_me warn_me wash_run wast watch_thi wave wave_i we'r_all we'v we'v_been we_know we_swap
1 we_won weather_report weav wed_and wednesdai wee_@ week_# week_ar week_for week_goe week_it week_nomine
1 week_of week_pure week_success weigh_everi welcom_to well_and well_that wellb_primari welli_i'v welsh
1 went_home went_night went_off went_over went_up were_brilliant were_off wet_a wet_and what_doe whatev_in
1 when_i when_she when_we when_you where_it whether which_come which_on while while_anoth whistl_and who who'v
1 who_been who_els who_go who_let who_sai who_sent who_wa whole_book whole_famili whole_set whole_tabl why
1 why_doe why_i'm will_get will_i win_# win_award win_the wind wipe_her with_a with_full with_him with_thi
1 with_two wobbl_tooth wolf woodlous word_about word_for word_i word_of word_with wore_it work_# work_and
1 world_is worm_hotel worri_about worship worth_the wotsit would_be would_win wouldn't_chang wouldnt wrap_in
1 write_and wrong_and wrote_a wrote_back wrote_my wrote_to x_# y#_footbal y_2s ye year_5s year_6s year_and
1 year_i year_that year_three year_we'v yesterdai_@ yorkshir you'd_think you'll_have you'v_had you_# you_an
1 you_at you_be you_both you_ever you_gave you_go you_got you_look you_my you_rais you_read you_seen you_teach
1 you_that you_what your_bottom your_ey your_majesti your_sad yr_old ~# ~1s ~3s ~8th ~about ~absolut ~also
1 ~announc ~anyth ~appar ~attend ~aunti ~award ~bag ~band ~bean ~beauti ~becaus ~besid ~bin ~birl ~bishop
1 ~blue ~bonfir ~bottom ~brilliant ~bring ~bu ~bui ~bump ~bye ~camel ~cant ~chase ~chat ~chees ~clap ~clean
1 ~cloud ~concert ~conduct ~corridor ~countri ~cours ~cross ~den ~design ~diari ~did ~dinosaur ~donkei ~drink
1 ~dry ~each ~eight ~els ~email ~everybodi ~exit ~fan ~fanci ~far ~farm ~felt ~fenc ~finish ~five ~food
1 ~footbal ~fridai ~goat ~granda ~grape ~great ~ha ~halo ~handwrit ~harvest ~hasn't ~hat ~heard ~heart ~heaven
1 ~hedgehog ~helper ~hip ~hit ~hiya ~honestli ~hung ~hunt ~i'm ~insid ~inspector ~invent ~jump ~kick ~kind
1 ~king ~kitchen ~kite ~knee ~l ~lai ~leaver ~leed ~left ~leftov ~line ~lit ~liverpool ~love ~lunchtim ~ly
1 ~magic ~march ~mari ~mayor ~measur ~mention ~mid ~mondai ~monitor ~music ~n ~net ~next ~p ~page ~paper ~peel
1 ~place ~plant ~plaster ~playtim ~poetri ~post ~practis ~presid ~pretend ~question ~queue ~quot ~rainbow
1 ~record ~refere ~ride ~roar ~rocket ~rope ~santa ~sausag ~scooter ~score ~seat ~septemb ~servic ~shop
1 ~shower ~sleet ~slide ~snow ~split ~spoon ~step ~stood ~stori ~strike ~stuck ~student ~such ~super
1 ~superstar ~sure ~team ~tech ~theori ~these ~thirti ~threw ~tidi ~tie ~til ~time ~tire ~tissu ~to ~toast
1 ~tower ~trim ~ty ~under ~usual ~versu ~water ~wave ~we'v ~when ~which ~who ~who'v ~whoever ~win ~wind
1 ~winner ~wobbl ~wonder ~wor ~worri ~you ~you'd
-1 !everyday !long16 #_15pm #_40am #_a #_alreadi #_at #_book #_half #_here #_http #_i'm #_lot #_made #_minut
-1 #_month #_mum #_my #_no #_out #_plai #_sat #_second #_star #_team #_thei #_up #_were #_what #_will #_write
-1 #_you #_yr (" ., .1 .3 .A .C .D .E .J .K .R .T .W 15pm 15pm_that 18th 3rd_gear 40am 40th 40th_to 4th_gear
-1 5k 5th 7th <as <be <best <boyfriend <buddi <good <have <i'm <if <into <king <last <long <mate <miss <mum
-1 <out <poison <princess <proud <put <rememb <repeat <shoe <storm <sun <swim <their <three <tomorrow <tree
-1 <up <us <w <weep <wife >6th >about >after >alert >ali >all >allen >ar >awai >be >berri >bieber >birthdai
-1 >blunt >boe >boot >born >bridg >brown >c >can't >candl >caus >cloonei >collect >cook >cottag >dean >dent
-1 >dicaprio >divis >done >drove >ezra >fisher >flower >forgot >friend >get >gone >grealish >henderson >home
-1 >hood >i'll >if >island >italia >j >jame >jone >knock >larsson >leaf >level >light >look >lot >love >mark
-1 >mean >michael >ming >need >nest >new >north >off >oh >on >opera >parent >pass >pension >phillip >plan
-1 >potato >pugh >ramsai >rodrigo >round >rudd >run >rylanc >show >sinc >sister >slip >smith >stai >sweenei
-1 >that >toon >tree >tuchel >usyk >v >vallei >van >verstappen >vuitton >walcott >warn >wax >wear >wing >won't
-1 >wore >young >your @_18th @_6th @_7lb @_about @_after @_alert @_ali @_allen @_awai @_bark @_be @_berri
-1 @_between @_bieber @_birthdai @_blunt @_boe @_boot @_born @_bridg @_brown @_c @_can't @_candl @_chocol
-1 @_church @_cloonei @_collect @_cook @_cottag @_cover @_crouch @_dean @_dent @_di @_dicaprio @_divis @_done
-1 @_drove @_eliot @_even @_ey @_fisher @_flower @_fourteen @_get @_gone @_grealish @_gymnast @_hadn't
-1 @_hardli @_he @_henderson @_her @_hill @_i'll @_island @_isn't @_italia @_j @_jame @_jone @_just @_knock
-1 @_larsson @_leaf @_leed @_level @_light @_look @_lot @_love @_ming @_nest @_never @_next @_nightingal
-1 @_nine @_north @_onli @_opera @_orwel @_out @_parent @_pension @_perrin @_phillip @_potato @_pretti
-1 @_propos @_pugh @_ramsai @_rodrigo @_rudd @_rylanc @_scienc @_send @_sing @_slip @_song @_spell @_spent
-1 @_stai @_stephenson @_sweenei @_term @_too @_toon @_tuchel @_tug @_turn @_usyk @_vallei @_valli @_van
-1 @_verstappen @_volunt @_vuitton @_walcott @_warn @_washington @_wax @_were @_whole @_win @_with @_wore
-1 @_yate @_yesterdai @_young @_your a1 a_bacon a_bad a_beach a_beagl a_blazer a_bottl a_bowl a_brain a_bunch
-1 a_class a_countri a_curri a_cut a_dad a_degre a_desk a_dinner a_diplomat a_dress a_drum a_few a_film
-1 a_flask a_flower a_fort a_fridai a_full a_gentl a_goal a_hangov a_hard a_headach a_jelli a_lamp a_larg
-1 a_leav a_lemon a_lesson a_letter a_lifesav a_lift a_list a_loop a_m a_massiv a_medal a_minut a_moment a_mop
-1 a_mum a_music a_normal a_nurs a_parti a_penni a_pet a_phone a_pin a_pint a_primari a_quiz a_read a_recept
-1 a_repli a_residenti a_right a_sausag a_sick a_smash a_sundai a_suppli a_tast a_tent a_tini a_tuesdai
-1 a_video a_wall a_window a_year about_front about_how about_me about_nit about_school about_the about_to
-1 about_you abu account across_the addit advic after_i after_six after_that after_work afternoon
-1 afternoon_off again_i'm again_our again_that agenc_rang ago_and agre_to aint aldi ali all_# all_afternoon
-1 all_along all_been all_get all_have all_i all_stop all_those all_year allot alon_@ along_with alreadi_ask
-1 alwai_have am am_dram ambul amelia an_earli an_hour an_impress an_old and_also and_benni and_bloodi
-1 and_charg and_check and_clap and_cri and_declan and_did and_eat and_everi and_final and_for and_go and_had
-1 and_here and_i'd and_in and_jim and_kept and_love and_mum and_next and_onli and_put and_round and_see
-1 and_straight and_talk and_tell and_three and_took and_us and_went and_what and_whatev and_would ani_dai
-1 ani_good ani_tip anybodi_tell anybodi_with anyon_know anyon_need anyon_still anyon_want anyon_with apolog
-1 appeal_box appeal_tin approach ar_at ar_do ar_down ar_for ar_sing ar_veri arena arm arrest arriv_and
-1 arriv_the art_lesson as_a as_he as_it ask_becaus ask_can ask_where ask_whether ask_your at at_a at_browni
-1 at_christma at_grandad at_leed at_playtim at_seven at_six at_st at_the at_uni at_wemblei attempt attent au
-1 authent authent_je awai_with babi_to back back_@ back_door back_seat bacon badli bag_for bag_so bagpip
-1 bagpip_at balconi bank_holidai barnslei barrel basic_i'm bath_mat bath_with battl bbq be_all be_full be_in
-1 be_out be_so be_take be_tear be_where beaker_of bean_ar bean_on beaten_by becaus_i becaus_my becaus_she
-1 becaus_teacher bed_@ bed_did bed_for bedtim beef been_# been_at been_hum been_made been_there been_up
-1 befor_it befor_my beig belli belt benidorm berri best_@ best_night bet better better_soon beyonc bezzi
-1 bezzi_@ big_# big_shout bigger_than bird_feeder birth birthdai_and birthdai_parti birthdai_ten bit bit_much
-1 bitch_and bitch_be bitch_is bitch_you blackpool blame_the blank blazer_down bless_him bloodi bloodi_bolli
-1 blue_bath blunt_and boe boi_school bolli bolli_that bonfir boo book_it book_out book_over born_on borscht
-1 bottl bottl_@ bottl_and bottl_of bought_it bought_me box_ar boyfriend_@ break_the breath_into bride bridg
-1 bring_her bring_on broke brudenel brutal btw bu_duti bud buddi_@ bui bui_a bun_and bundl but_a but_also
-1 but_don't but_if but_it but_the but_thei but_why butterscotch by_accid by_four by_half by_her by_morn by_my
-1 by_our by_the cafe_for cake_what call_a call_him calm_on came_off came_over came_to camp_on can't_get
-1 can't_rememb can_all can_get can_sai can_u can_whistl can_win candid candl_lit cannot cannot_come caravan
-1 card_sign career caretak_at carol_concert carpet_spot cash casserol cast_as caterpillar cereal_box
-1 chain_both chair_@ chalk_and chang_my chang_their charg_me chariti_ar charli chart cheat cheer_in chelsea
-1 chew_the chicken_pox chickenpox children_ar children_on chilli chip_on chocol_i choic choir_at
-1 christma_fair clair class_assembl class_had class_includ class_next class_now class_of class_went
-1 classroom_wall clean cleaner_@ cloonei club_with co_op cocktail_for cola column column_addit comb come_out
-1 come_quick come_round come_the complain confer congrat congrat_to congratul_to consid consult control
-1 cooker cop cork corridor_i cost costum_at costum_on could_have count_to coupl cours cours_@ cover_@ cri_a
-1 cri_in criteria critic crouch crouch_by crown_by cry cube cuppa curtsei curtsei_me curv cushion_on cut_a
-1 cut_me d da dad_in dai_and dai_as dai_befor dai_can dai_from dai_he dai_i dai_i'm dai_off dal dan danc_at
-1 daughter_in davi db dead_it deadlin dean decad decent declan delai delight_butterscotch den_out dent
-1 dentist depart dhol di_in dicaprio did_# did_and did_good did_i did_more did_on did_that did_we did_you
-1 didn't_even die_on differ differ_choic differ_place digniti_or dinner_on dinner_parti diplomat
-1 diplomat_visa direct disco discount discov discuss do_all do_come do_i'v do_it do_playground do_school
-1 do_teach do_that do_thi doe_a doe_all doe_an doe_our doe_she doe_the dog_ar dog_call dog_the doll don't
-1 don't_come don't_mind don't_you doncast done_and done_in done_it done_no door door_have door_is door_open
-1 door_thi doubl doubt dough down_by dragon_king dram dress dress_gown dress_in dress_what drip drive_lesson
-1 drive_past driven drop drop_hi drop_out due_in dull dump duo dure_the durham duti duti_as duti_my earlier
-1 earlier_in earn easi east eat_her eat_me eat_toast eat_your eaten_two ect ed edg egypt eight_year either
-1 eldest_ar element eleven_time eliot eliot_@ empti end_of end_with engag_on engin english_and enjoi
-1 entir_front er era estat_return etern euro euro_and eurostar eurovis even_and even_as even_if even_nobodi
-1 ever_made everi_book everi_chair everi_christma everi_night everi_on everi_saturdai everi_teacher
-1 everi_time everi_year everyon_in everyon_who everyth_@ everyth_is everywher exactli_how exactli_what exampl
-1 exhaust exit explor ezra_in fa face_i face_like factor factor_# fake fanci far_too fast_the father_dai
-1 father_in favorit favourit_part feather februari_half feeder fellow felt felt_so femal fenc ferri fete ff
-1 fife_and fifti fight_it figur filei financ find find_@ find_a fine_but finest finish_me fire_@ fireman_if
-1 firmli first first_week fish_tank fisher five_ask five_week flamingo fleec flight_to float_whole flow
-1 flower_bed flower_show flu fold follow_me food for for_a for_four for_half for_her for_him for_himself
-1 for_mum for_nineti for_noth for_st for_teacher for_their for_thirti for_those for_wind for_work for_year
-1 forc forev forgot_her fort fort_out forti_six fortnight_and found_on found_out four four_a four_bag
-1 four_hundr four_school four_where fourteen_so franci frankli french_and fridai fridai_@ fridai_and
-1 fridai_the fridai_we friend_and friendship from_cereal from_our from_start from_under from_vint front_room
-1 frozen frozen_on fuck_up full_blast full_volum fume funni_how funni_old fussi gaga garag gate_thi gave_it
-1 gave_them gcse gear_@ geniu get_her get_him get_lost get_off get_on get_some get_through get_up get_what
-1 get_you get_your get_yourselv ghetto giant ginger giraff girl_from girl_in girl_who give glad globe
-1 glockenspiel gloriou glu glue_stick go go_and go_back goal_and goddess godson goe_on goldfish gone_a
-1 gone_veri good_@ good_biscuit good_cry good_luck goodnight goodnight_mister googl gorgeou got_star
-1 got_through got_two got_you gown grade graduat graduat_and graduat_mortarboard graham grandma_in grang
-1 grang_infant graphic grealish great_time greatest gregg grind group_sai grown guid_dog gymnast_in h_and ha
-1 ha_arriv ha_chew ha_drop ha_had ha_it ha_land ha_lost ha_more ha_move ha_my ha_never ha_offer ha_paint
-1 ha_pass ha_put ha_retir ha_the hacknei hacknei_@ had_all had_half had_hi had_three hahaha hair_@ hair_and
-1 hair_cut hair_done half_eight half_of halifax hall_and hall_magnolia hall_their hallelujah halo ham
-1 hand_over handbag hangov hangov_i happi_40th happi_birthdai happi_diwali happi_retir happi_to happier hard
-1 hat_a have_all have_ask have_birthdai have_done have_gone have_had have_hate have_him have_i have_issu
-1 have_on haven't he'd_have he_# he_actual he_can he_come he_get he_just he_left he_lost he_rang he_taller
-1 he_walk he_went head_sinc head_thi headach header headship headteach_last hear hear_a heart_full heart_of
-1 heaven heaven_@ heavi hedg_drive help_us hen_do hen_egg hen_weekend henderson henri her_a her_babi her_back
-1 her_drive her_for her_from her_hair her_i her_pen her_sat her_teeth here_a here_i here_with hero hi_daddi
-1 hi_drive hi_ear hi_face hi_homework hi_mark hi_mouth hi_mum hi_nap hi_new hi_off hi_so hi_tea hi_teacher
-1 hi_teeth hi_third hi_vi hid_in hidden him_hi him_how him_in him_indoor himself_in hire hit ho_from ho_ho
-1 hold_a holidai_countdown home home_and home_for home_i hood_bai hood_topic hope hospic hour_a hour_in
-1 hous_in hous_out how_i how_is how_kind how_my http_ow http_www huge hull hundr_time hurri i'd_be i'd_not
-1 i'd_sai i'll_be i'm i'm_at i'm_danc i'm_eat i'm_forti i'm_get i'm_glad i'm_good i'm_just i'm_make i'm_onli
-1 i'm_so i'v_ever i'v_gone i'v_had i'v_pack i'v_pull i'v_sat i'v_slept i'v_taught i'v_want i_been i_bought
-1 i_brought i_came i_can i_cant i_drop i_drove i_enjoi i_feel i_find i_forgot i_had i_hadn't i_hate i_made
-1 i_mai i_make i_might i_name i_order i_ow i_own i_put i_rememb i_repeat i_sent i_start i_still i_stood
-1 i_take i_then i_went i_work id idk if_everyon if_i'd if_she if_that igbo ill imposs impress_of impress_with
-1 in_3rd in_4th in_aldi in_anyth in_august in_blackpool in_boot in_do in_doncast in_februari in_fife in_five
-1 in_green in_halifax in_he in_i'm in_la in_leicest in_liverpool in_london in_love in_march in_on in_peac
-1 in_peopl in_re in_silenc in_slipper in_spring in_them in_thi in_town in_twenti in_two in_your infant_@
-1 instead instead_of interv into into_@ into_my introduc investig is_also is_and is_eight is_expect is_five
-1 is_less is_my is_realli is_so is_to is_vegan is_why is_your isn't_dead isn't_the issu_passport it_as it_ask
-1 it_becaus it_come it_down it_dress it_ever it_finest it_get it_good it_got it_i it_i'v it_live it_non
-1 it_note it_octob it_off it_onli it_that it_their it_twice it_we'r it_worth italia item iv jai jam jame_in
-1 jan_# je_l'ador jean jersei jo job_and joe joi join join_in join_the joke_in jollof jone just_finish
-1 just_got just_had just_held just_let just_me just_said just_start just_try just_walk just_watch justin
-1 justin_bieber k kahan_ticket kany keep_a keep_go keep_me keep_the keep_their kelli kevin_on kid_@ kid_and
-1 kid_for kid_like kill_@ kill_me kind_and kind_to king_@ kiss kit_for kitchen_so kitten_@ knacker know_but
-1 know_the know_thei know_we know_where known_as l l'ador l'ador_mfl lad_ar lad_at lake landladi_call laptop
-1 larg larg_@ larsson last last_chapter last_time laugh_at law_rain lawn leadership_than leagu learn_what
-1 learnt leav_@ leav_and leav_from leav_it leaver_hoodi leed_and leek left_even left_me left_school left_to
-1 leg_and leg_in leicest lemon lemon_drizzl less less_than lesson_with let_her lewi librari_and life
-1 light_switch like_he'd like_i like_i'd like_last like_they'r like_watch lil_bitch lime lincoln link
-1 list_welli listen_to littl_boi littl_rescu live_at lo load load_of lock_up lolli lolli_stick long_time
-1 long_wai look_in look_it lord lost_everi lost_in lost_our lost_their lot_were loui love_@ love_him love_it
-1 love_me love_my love_the love_you low lower lunch_at lunch_on lung m m_@ m_s mabel mac machin_at mad_@
-1 mad_for made_by made_up made_with magnolia magnolia_over magpi mai_have mai_the make_@ make_you male
-1 manchest mark mark_can mark_done marketplac marri_her marri_in marri_todai mascot mat mat_and mat_leav
-1 match mate_@ mate_sinc matern_leav me me_ar me_down me_how me_ic me_off me_or me_some me_that me_up mean_he
-1 meant_it medal_for member_of men_like menu menu_with met met_at meter mfl mfl_primaryfrench mike million
-1 minc mine_been mine_hasn't ming minist_ha mint minut_i minut_on miss_when mistak mister_tom mob mobil moder
-1 modern mom mondai_i moor more_@ more_of more_sleep morrison mortarboard mortarboard_made mortgag_a most
-1 mother_want mous_and move_her movi mow mower much_kid mull_wine mum_did mum_in mum_on music_teacher mute
-1 my_# my_aunti my_bed my_bezzi my_bin my_bitch my_boyfriend my_cat my_chest my_even my_father my_first
-1 my_granddaught my_great my_hairdress my_hubbi my_leadership my_lesson my_mark my_nana my_neighbour my_other
-1 my_pal my_recept my_saturdai my_shed my_slipper my_three my_tomato my_uni my_whole my_wife myself myself_on
-1 mysteri n na_na nah nail_for name name_and name_now nan_for nana nanni nap_back nap_i narrowboat nativ_and
-1 naw nearli_drop necklac nectar_it need need_the neither_on nervou nest_in never_got never_heard never_know
-1 never_known never_wear new_about new_head new_job new_puppi new_school new_woman new_year next_up next_week
-1 nice_to nick night_@ night_all night_at night_in night_of nightingal nine_@ nineti_euro no no_adult no_bell
-1 no_cover no_kid no_lanyard no_lesson no_note no_phonic no_the no_toilet no_wait no_wifi nobel nobodi_ask
-1 nobodi_could nobodi_notic nobodi_ring nobodi_tell nod non north not_been not_do not_even not_her not_last
-1 not_live not_over not_sai not_sorri note_for noth_about noth_els noth_on now_and now_she now_we'v now_what
-1 nowher_to number_two nurseri_and nurseri_class nurseri_in oak obama obscur obsess oc octob octob_holidai
-1 of_@ of_all of_chip of_english of_fraction of_half of_inform of_joi of_me of_oz of_parent of_some of_someth
-1 of_these of_tomorrow of_wash of_water of_work off_mat off_me off_thi offer_to offic_and offic_for
-1 offic_know often oh_no ok_the ol old_school old_the old_uni oliv_and olymp on on_a on_appl on_art on_be
-1 on_bedtim on_bit on_call on_cheer on_christma on_dai on_ey on_full on_girl on_go on_god on_had on_half
-1 on_he on_her on_here on_kind on_lamp on_line on_mondai on_night on_radio on_school on_stage on_strictli
-1 on_the on_their on_to on_toast on_vinyl on_we'v on_what on_you onc onli_took onli_want open_@ open_even
-1 opera_hous option or_a or_someth order_a order_for org orwel orwel_@ other_half other_peopl our_ar
-1 our_assembl our_caretak our_cat our_countri our_daughter our_famili our_harvest our_lass our_minist
-1 our_next our_own our_road our_street our_veri out_it out_loud oven_@ over_and ow ow_@ ow_him ow_me
-1 own_class own_fring oz packet pai_for paid_for pain paint_dai pal pal_@ panto paper_towel parcel parent_at
-1 parent_even park_with parti_pleas pass pass_out passeng passport_mine past_on past_wa pat_and patienc_@
-1 patrol paw paw_patrol pe_i'v peak pen pen_and pen_for penguin penni pension peopl_and peopl_who perrin
-1 perrin_@ perth peter pgce phillip phone_off phone_on phonic_at phonic_in photo pic pickford_you picnic_with
-1 pillar pin pin_drop pint pisc plai_and plai_corner plai_up plan_for planner playground_with playtim_off
-1 playtim_on playtim_with pleas_can pleas_come plu plug_in pocket_for poison poison_@ poland polici poll
-1 pond_in pool poor poor_old pope possibl post post_offic pouch pox practis preach prep pretti_much primari
-1 primari_school primaryfrench princ_in princess_@ printer prize probabl probat problem prom prop proud
-1 proud_dad prove prove_it pta_night pugh pure put_@ put_down put_him put_me q qualifi question_about
-1 question_of quick_enough quiz quiz_round quot radio_and rain_and rain_on rain_sidewai rain_so rais_a ram
-1 ramadan ramsai ran_it ran_out rang_me rang_my rang_to rank rare rather re read_and read_corner read_hi
-1 read_out read_thi real_graduat real_on recept_graduat recip_for record_@ recycl red_and regist_@ regret_it
-1 relat_to releas rememb_@ rep replac repli report_season rescu_hen retir_from return_then retweet revis
-1 rhubarb richard rick right_about right_and right_there river road_in robert robot rodrigo roof_@ rotherham
-1 round_@ round_like round_my round_on round_our round_written rover row_with rs rubbish rudd rudd_@ rude
-1 rude_shrug rum run_awai run_up russel rylanc sai_how sai_it sai_no sai_on sai_sorri said_ask said_it
-1 said_let said_she sale_start salon salt same_dai same_thing sandwich_and sang_all sash sat_at sat_here
-1 sat_there saturdai_and saturdai_at saturdai_in sausag_roll save_me save_us scarborough scheme school_cook
-1 school_lanyard school_mondai school_night school_over school_secretari school_that school_thi school_to
-1 school_todai school_will score_a scottish scout season_and secretari see_a see_how see_is see_it see_you
-1 seed_bagel seed_cake seem_a sell_a senco_i send_coffe send_off sens sequin servic_at set_off seventeen
-1 seventi sew_machin shave she'd_been she_call she_can she_fine she_four she_half she_knew she_made she_onli
-1 she_said she_want she_won't shed shed_door sheer sheet sheriff shop_save shorter shouldn't show_i show_left
-1 show_with shower shrug shrug_utterli shut_it shut_up si sidewai sight singl_year sink_i sister_in
-1 site_manag six_thi sixteen sixti_kid slap sleep_in slim_world slow smart smell smilei snap snore so_am
-1 so_doe so_mani so_me so_nobodi so_the so_tire so_what soak sofa_is sofa_with solo_in someon_els someon_who
-1 someth someth_that song sorri_i sorri_in sorri_not sort_for sound_and spare_room spell_test spent_the
-1 spiderman spilt split spoke spong spoon_and spot_and sprai spring_is spring_we stack staff_karaok
-1 staffroom_soon stai_late stai_on stapler_is star_and star_of start_recept start_school start_talk start_to
-1 statement steak steal steam steam_train stepdaught_built stephenson stephenson_@ stick_and still_can't
-1 still_for still_got still_hurt still_not still_on still_the stood_up stop_be stop_everyth stop_her stop_my
-1 stop_talk stori_with storm storm_@ straight_from strang strawberri street_is stuck_on student studio stun
-1 style_@ sub sub_to success_criteria suitcas_and sulk summer sun_@ sundai_and sundai_school sunshin sure
-1 survivor suspend swai swam_her sweenei sweepstak sweetest swift_at swift_friendship swim_@ switch_@ ta_in
-1 ta_wage tabl_my take takeawai takeawai_and tale talent talk talk_for talk_on tank_engin tank_new tast_menu
-1 tattoo taught_hi tea_for tea_the teach_thirti teacher_is teacher_need teacher_rang teacher_read teacher_sai
-1 teacher_so teacher_train team_name tear tear_at ted tell_him tell_my tell_you tell_your ten_and term_plan
-1 term_time term_where than_he thank_the thank_you that that_dress that_feel that_isn't that_mean that_the
-1 that_thei the_agenc the_aisl the_allot the_arena the_bagpip the_balconi the_bath the_beach the_best
-1 the_biscuit the_bit the_bitch the_black the_blue the_boi the_bottom the_bounci the_bowl the_brudenel
-1 the_cafe the_calendar the_cat the_caterpillar the_co the_cockapoo the_comment the_compani the_corsa
-1 the_costum the_council the_cup the_curtain the_dhol the_digniti the_dragon the_drive the_elbow the_exact
-1 the_fair the_farm the_ferri the_fireman the_flat the_float the_flower the_fog the_forest the_fourth
-1 the_fridai the_front the_fuck the_garag the_giant the_giraff the_goldfish the_gravi the_greatest the_green
-1 the_gutter the_hairdress the_heat the_hen the_hoe the_honeymoon the_hors the_hospic the_insid the_interv
-1 the_kettl the_ladder the_land the_landlord the_lane the_leg the_lid the_lord the_machin the_match the_meter
-1 the_microwav the_morn the_mother the_na the_name the_next the_number the_obscur the_oc the_octob the_panto
-1 the_place the_post the_primari the_quiet the_quiz the_radiat the_recept the_red the_ride the_sale the_salon
-1 the_sea the_side the_special the_spider the_spring the_stall the_stapler the_steam the_step the_sundai
-1 the_sweetest the_talent the_tent the_tini the_titan the_toast the_town the_traffic the_tumbl the_tune
-1 the_un the_under the_wall the_websit the_whale the_windowsil the_world thei_ar thei_can thei_don't thei_got
-1 thei_just thei_let thei_said thei_still their_dad their_first their_teacher them_at them_curtsei them_to
-1 then_go then_home there_ar there_in there_were theroux_could these_dai they'r_five they'v_not thi_@
-1 thi_afternoon thi_for thi_is thi_sundai thi_wa thick thief thing_about thing_and thing_that thing_with
-1 think_big think_i'm think_i'v third_in third_my thought_from thought_i'd thought_of threat three_@
-1 three_hour three_littl three_of threw_hi throw thrown thunder thursdai_i thursdai_if til til_# til_i
-1 till_the till_tuesdai till_your time_for time_it time_sinc time_so time_thi time_todai tin_and tin_is tini
-1 tire titl tl to_a to_celebr to_everyon to_explain to_find to_fix to_fridai to_god to_grown to_hand to_have
-1 to_help to_her to_hold to_me to_move to_need to_our to_parent to_sleep to_stand to_take to_twenti to_uni
-1 to_vote to_walk to_watch to_whitbi to_work to_your tobi todai_a todai_and todai_at todai_forti todai_in
-1 togeth toilet_roll told_by told_hi told_off told_us tomorrow_so tonight_at tonight_my tonight_three
-1 took_our toon tooth_@ tooth_fairi tough towel_on town_and tradit trampolin trash_talk travel treat_myself
-1 tree_on tree_primari tree_up tribe tribut trouser truli tuchel tuff tug_at tumbl tumbl_dryer tune turn_up
-1 turner tutu twenti twenti_six twin_due two two_coat two_girl two_real two_stepdaught two_suitcas two_while
-1 u_still ugh uncl uniform_at unlock up_again up_anoth up_at up_crown up_my up_sinc up_till up_to up_tree
-1 up_with updat_for updat_on us_at us_both us_for utterli utterli_authent v vaisakhi valentin valli veri_own
-1 veri_quiet veri_rude verstappen via_user view vintag vinyl visa voic_note vole volunt_for vuitton wa_about
-1 wa_aliv wa_all wa_alwai wa_amaz wa_and wa_cry wa_from wa_i wa_it wa_like wa_there wa_wrestl wai_home
-1 wait_for wait_it wakefield walcott walcott_on walk_on walk_up wall wanna want_i'v want_that want_the
-1 wardrob warn_for wash wash_machin washington washington_@ watch_all watch_her watch_it water_a wax wayn
-1 we'd_a we'll_alwai we'v_the we_laugh we_met we_nearli we_sai we_talk we_took we_went we_would weak
-1 wear_your weather websit wed_todai wed_what wee_befor week week_ago week_i week_in week_our week_send
-1 week_the week_year weep_@ well_@ well_spent well_worth wemblei_with went_through went_under went_wild
-1 were_a were_ask were_nice were_up wet_plai what what_come what_for what_i'v what_my what_to when_he when_hi
-1 when_it when_my where_everyth where_he where_our where_that where_to wherev whether_@ whip whiteboard_pen
-1 who_came who_can who_i who_read who_we whole_dai whole_hall whole_thing whole_weekend whole_year whoop
-1 whose_idea why_my wife_@ wild will_pai win_a window_cleaner window_for window_open wine_open with with_all
-1 with_cushion with_feather with_half with_her with_no with_us with_work without without_hi without_the
-1 woke_the won't won't_be won't_eat wonka woodland word_to wore work_alon work_for work_i work_so worksheet
-1 worth_a worth_everi would'v would_recommend would_you wrestl wrestl_with written_get www yall yate yate_@
-1 ye_he ye_i ye_pleas ye_we yea year_ago year_at year_four year_i'm year_is year_my year_the yo yo_bitch
-1 yoghurt you'll_be you'r_on you_alwai you_beauti you_bitch you_can't you_feel you_from you_had you_happi
-1 you_just you_never you_sai you_so you_still you_think young youngest your your_at your_dad your_friend
-1 your_shoe your_work yourselv yourselv_to zone ~6th ~7lb ~afternoon ~album ~alert ~ali ~allen ~allot ~am
-1 ~ani ~anniversari ~anoth ~anybodi ~appl ~arena ~arm ~asleep ~assist ~aww ~bagel ~bagpip ~bell ~berri
-1 ~bieber ~bird ~blanket ~bless ~blunt ~boe ~bowl ~boyfriend ~broke ~but ~butterscotch ~catch ~celebr ~centr
-1 ~chair ~chapel ~chelsea ~chief ~child ~chocol ~climb ~cloonei ~close ~coach ~collect ~confess ~cottag
-1 ~countdown ~coupl ~cover ~cricket ~da ~date ~david ~dean ~declan ~dent ~deputi ~dicaprio ~divis
-1 ~documentari ~doubl ~drove ~duo ~dure ~duti ~effort ~eleven ~engag ~engin ~ezra ~fair ~fellow ~financ
-1 ~finger ~fisher ~follow ~forget ~forgot ~free ~frog ~from ~frost ~full ~fun ~garden ~gcse ~gear ~get ~giant
-1 ~give ~given ~godson ~gold ~goldfish ~gotta ~grade ~graham ~grandad ~grandma ~grealish ~green ~guess ~gym
-1 ~h ~hacknei ~hadn't ~happen ~happi ~harri ~hate ~heat ~henderson ~hill ~hot ~in ~instructor ~is ~island
-1 ~isn't ~italia ~jan ~jean ~jim ~john ~joi ~jone ~judg ~juli ~kei ~knock ~larsson ~lass ~last ~le ~less
-1 ~lesson ~letter ~lil ~list ~live ~local ~long ~lost ~m ~made ~marathon ~met ~mi ~mile ~ming ~mo ~mock ~most
-1 ~mummi ~museum ~nativ ~nest ~never ~nine ~nineteen ~obscur ~of ~off ~on ~opera ~out ~own ~pal ~pari ~part
-1 ~pen ~pension ~per ~perrin ~person ~phillip ~pierogi ~plan ~poem ~point ~poison ~polish ~pond ~pop ~prep
-1 ~princess ~pub ~pugh ~pull ~queen ~quiet ~rain ~ramsai ~rang ~realli ~relat ~rest ~retir ~rick ~rob
-1 ~rodrigo ~rose ~rudd ~russel ~rylanc ~saint ~salon ~scheme ~screen ~sept ~share ~shot ~show ~shut ~slip
-1 ~sofa ~spaniel ~spare ~spent ~still ~street ~sundai ~surviv ~swam ~sweenei ~the ~their ~then ~tho ~those
-1 ~though ~thursdai ~tin ~tindal ~tini ~tip ~toon ~topic ~town ~train ~trash ~tuchel ~turn ~tutor ~u ~v
-1 ~verstappen ~vint ~voic ~volunt ~vuitton ~walcott ~walk ~wall ~wasp ~wax ~wear ~weather ~weird ~wemblei
-1 ~wild ~with ~word ~wore ~wrong ~x ~xx ~yate ~yellow ~yo ~yoga ~york ~yorkshir ~you'r
-2 !two # #_class #_from #_girl #_glue #_had #_i'v #_if #_is #_mile #_more #_name #_pm #_would (/ .2 .B .L .M
-2 .P .S 14th 2s 3rd 6s_know 6th 7lb 7lb_# 9pm <after <amaz <an <becaus <brother <cat <colleagu <dad <eldest
-2 <fella <flatmat <grandad <grandson <how <hubbi <labrador <law <littl <make <man <more <mr <neighbour <or
-2 <puppi <read <san <singl <stepson <take <thi <two <were <where <whether > >at >becaus >benni >boat >boi
-2 >bona >bront >bush >cake >came >carri >child >colman >danc >daniel >delight >drive >everi >flintoff >gold
-2 >half >holidai >http >i'v >kahan >kane >kitchen >land >leagu >learn >like >make >mcilroi >mercuri >met
-2 >mine >move >nectar >or >our >out >over >park >pattern >perfum >pickford >propos >rang >rice >ryder >share
-2 >slipper >somebodi >song >take >tea >teacher >there >theroux >tilburi >tindal >tonight >twist >up >web
-2 >were >what >wreath >x @_bayern @_becaus @_been @_befor @_benni @_boat @_boi @_bona @_bront @_bush @_cake
-2 @_caus @_danc @_daniel @_delight @_dick @_doe @_don't @_drive @_everyon @_ezra @_flintoff @_from @_gold
-2 @_got @_had @_holidai @_hood @_http @_kahan @_kane @_karaok @_kitchen @_land @_leagu @_learn @_learnt
-2 @_like @_make @_mark @_mate @_mcilroi @_me @_mean @_met @_miss @_move @_mull @_myle @_new @_noth @_over
-2 @_park @_pattern @_perfum @_pickford @_plan @_r @_rang @_recycl @_rememb @_rice @_round @_ryder @_san
-2 @_scarf @_sinc @_sister @_slipper @_smith @_somebodi @_start @_ta @_take @_tea @_theroux @_tilburi @_tindal
-2 @_tonight @_tree @_twist @_vs @_wa @_we'v @_x @_z a_# a_bear a_blow a_bu a_colour a_cone a_copi a_crisp
-2 a_doll a_field a_fight a_free a_friend a_gin a_girl a_good a_gorgeou a_hedgehog a_hole a_hundr a_labrador
-2 a_lego a_lil a_live a_lizard a_lurcher a_medic a_pe a_pear a_pictur a_pink a_plant a_point a_proud a_record
-2 a_second a_shoe a_snowman a_soul a_spreadsheet a_tap a_teach a_team a_wednesdai a_week a_woman a_y# abov
-2 academi act adam adam_and after_@ after_a afternoon_i again_@ again_and again_the ago_todai airport al
-2 aladdin alhambra alhambra_with all_ar all_i'v all_know all_our all_that allen along also altern am_# am_a
-2 amaz_@ ami an_@ an_appl an_assembl and_a and_befor and_between and_chariti and_chip and_don't and_found
-2 and_gentlemen and_is and_just and_know and_ran and_somebodi and_stand and_start and_thank and_they'v and_wa
-2 and_wouldn't anyon_been anyon_have ar_go ar_out ar_so ark_in arrang arsen arsen_and as as_an as_me as_my
-2 as_thei ask_and ask_her ask_me asleep_by asleep_in asleep_on assembl_with assist_for at_all at_bedtim
-2 at_her at_number at_our audibl audit babi_@ back_and back_in back_of back_to back_wall bacon_sandwich
-2 bad_bitch bag_on bai barber bare base bath bathroom bayern be_like be_up beach beagl bear_picnic becaus_he
-2 becaus_it beckham been_a been_pick been_told beer befor_her befor_meal befor_the beg behav behaviour_lead
-2 bella ben benni_for best best_man best_thing bieber big_coat big_man biggest bike bill bin_@ bin_and
-2 birthdai biryani biscuit_on biscuit_tin bitch_i bitch_in blame_@ blast block blog bluebel bona bonfir_night
-2 book_@ book_in book_todai both_got both_my bottom_of bought_a bounci bounci_castl bounti box_dai boyfriend
-2 bradford brian bring british broke_me brother_in brow bucket_list buffet burst bush but_he but_i'm but_my
-2 by by_six call_everi call_her call_our calv came_on can't_read can't_tell can't_think canal cancel cant
-2 card_with care_who carer carveri cat_on cat_we cathedr caus_himself center chain_and chapel chapter
-2 chariti_shop check_out chef_@ chicken chief_@ chippi chuck ciao class_did class_have class_made class_will
-2 classroom clean_the clever clip cloth club_at coach_driver coat_in coat_out cold colleagu_@ collin come_and
-2 come_down come_for compani compar cone_on congratul_@ contract cope corsa costa cottag could_not could_read
-2 could_see council_sai counter cover_in crawl crisp_packet crust_and cry_about curtain cut_her cv dad_@
-2 dad_is daddi daft dai_then dai_we daniel date_with debat_on dec degre dem derri dick_and did_he did_her
-2 did_my did_our diet dim dishwash dj do_in do_phonic do_thei do_three doe doe_anyon doe_my dog_@ don't_ask
-2 done_hi door_and door_ha dorothi down_and drive_test drum_kit dumpl earli eaten egg_for eight_and eighti
-2 eldest eldest_@ els els_rememb embarrass emmerdal en end_it energi engag entir_class evacue even_at even_be
-2 ever_done ever_stop everi_@ exact_same exactli expect explain_the ezra fact fair_like famou fantast fashion
-2 fb fb_me februari feel_better feet_up fella_@ few fifti_three fight_me fight_over film_it final_asleep
-2 find_it fine_@ finger_cross finish_@ finish_it firm first_in first_tooth five_dai flash flat_on flatmat_@
-2 flintoff float floor_the folk for_# for_christma for_duti for_easter for_forti for_onc for_peopl for_school
-2 for_ten forget forgot foster found_hi four_@ four_and four_dai four_hour four_look four_year fourth_be
-2 freedom frighten fring from_both from_church from_her from_the from_uni from_us from_work full_of funni
-2 furi g ga gave_my gave_us gelato gentlemen get_a get_home get_marri giant_@ give_the go_to go_up god_help
-2 gold goldfish_@ goldfish_we gone_and gone_for gonna_be good_night good_on gossip got_a got_all got_engag
-2 got_her got_there got_your gotta grandad_@ grandma grandson_@ grill group_team grown_men grown_woman gui
-2 ha_brought ha_come ha_discov ha_found ha_just ha_open ha_stop ha_taken habit had_goldfish had_kitten
-2 had_two half_@ half_my half_term hall_window hand_me happen happi happi_anniversari happi_new hardli
-2 have_both have_eaten have_name have_the he_know he_like he_my head_it head_on head_up hear_the heat heat_on
-2 hedgehog_@ her_go her_nail her_teacher her_welli here_for here_miss hi_friend hi_hat hi_head hi_mother
-2 him_# him_and him_at him_i him_on himself_call himself_want home_visit honeymoon hot_water hotpot hour_and
-2 hous_and housem how_@ how_long hr http_fb http_tinyurl hubbi_@ hugh human_restor hundr_of i i'm_@ i'm_all
-2 i'm_come i'm_off i'm_see i'm_up i'm_with i'm_write i'v_bought i'v_made i'v_rung i'v_to i'v_watch i_ain't
-2 i_ar i_must i_sat i_see i_stop i_told i_want i_won't i_wrote if_you ima imagin in_asda in_bed in_derri
-2 in_human in_i in_infant in_januari in_keep in_newcastl in_san in_someth in_there in_time in_with includ_the
-2 incred infant_for inshallah instagram interrupt interview invent_the invit involv iron is is_# is_all
-2 is_alreadi is_an is_at is_fifti is_final is_get is_hand is_like is_not is_over is_real is_stuck is_suspici
-2 is_there is_worth it'll it_# it_bigger it_gone it_ha it_is it_over it_the it_time it_too it_with it_without
-2 jac jam_for jame januari_# jealou jigsaw juli justic kahan kaiser kaiser_chief kane karaok_with kebab kei
-2 kid_in kid_school kinda king kitchen know_a labrador_@ lad_i lad_on ladi_call last_christma late later
-2 law_@ le leav_do leav_in left_her left_us legion lemsip lesson_plan let_me let_us liar life_and lifesav
-2 like_thi like_us line_up list_for littl_sister live_with lizard lizard_@ lmfao long look look_on loop
-2 lost_# lost_hi lost_my louie love_her lunch_rant lunch_with lurcher lviv made_from magazin magic mai_be
-2 make_my make_with mamma mamma_@ man_and man_is man_to mani market martin matern matter mcilroi me_after
-2 me_by me_chip me_dad me_have me_out me_she me_till me_who me_your meal meet meet_on mehndi mention midnight
-2 miss_@ miss_him missu mister mix mondai_pleas monei_and month_and more_about morn_befor most_of mp mr_@
-2 mr_bean much_as mum_@ my_ag my_barber my_birthdai my_book my_boot my_eldest my_fella my_god my_goddaught
-2 my_lot my_love my_mate my_old my_school my_sleep my_son my_stepson my_ta my_twin my_water my_wee my_word
-2 myle myle_in na_i name_for name_i name_the natter neighbour_@ never_again never_felt never_mind newcastl
-2 night_and night_out nil nine_minut nit nit_again no_it no_my no_on no_voic nobodi_doe nobodi_told
-2 nobodi_warn nomin nors not_fine not_for not_have not_i not_readi not_speak novel now_everi now_so nowt_like
-2 number number_four nurseri_nurs of_a of_it of_new of_paper of_pop of_recept of_those of_y# of_y'all of_you
-2 off_to off_work old_todai on_about on_ask on_bucket on_drive on_i on_instagram on_last on_me on_person
-2 on_placement on_thing on_till on_veri on_want on_where onc_@ onesi onli_crust onli_get open_the other_end
-2 other_water otlei our_anniversari our_first our_gate our_kid our_nativ our_pgce our_senco our_town our_wa
-2 out_more out_your outsid_gregg outstand over over_a over_you own own_two own_wed pack_list pai paint_the
-2 panic pant paper_plate pari park_after partner_@ pass_her pass_hi passport pattern pattern_plate paydai
-2 pencil_in perfum perm petit petra_in phil phone phone_call phone_up pick_for pick_up pickford picnic pictur
-2 pig_call pigeon_at pilat pillow pitch piti place place_in plai_at plai_in plain plan_done plank pleas pm
-2 point_and polish_shop pop_bottl popcorn poppi_all power pressur pretti primari_teacher procedur produc
-2 profession proud_mum proud_ta puppi_@ push put_on quiet_and quiz_team rada radio rant rant_i read_@ read_a
-2 read_aloud recept_teacher recip red_pen regret regret_sore relat repair repeat_@ rescu_greyhound
-2 residenti_and residenti_pack restor reunion ride ride_on right_i ring ring_me ring_my road_is rock roll_in
-2 romanc rose round_to rug run_out run_thi ryder s sai_chees sai_he sai_miss sai_that said_i'm saint sale
-2 same_class same_school save_the school_for school_minibu school_tomorrow school_up scone scott scrub search
-2 see_them seen_the senco settl shame share_@ she_do she_left she_look she_make she_still she_the shelf
-2 should_go shout_out shoutout shoutout_to show_up show_you shut_the sick_in side_of sinc sing_along singl_@
-2 sister_i sit_down site sixth_form size_of sleep_@ sleep_and slip_me slowli smith smoke so_ar so_excit so_he
-2 so_i'm so_she somebodi_els somebodi_pleas somewher soon sorri_to soul sourdough spell_and spoken sponsor
-2 staff_meet stage_and stai stai_with stand_by state stepdaught stepson stepson_@ still_ha still_like stole_a
-2 stone stood_by stood_in stop_look stream strictli striker strong stuf such such_a suitcas sun surgeon
-2 surpris suspici_i'm take_me take_question talent_show tea_in teach_assist teach_column teach_year teacher
-2 teacher_in team_@ team_no teen teeth_and telli_and telli_with tent term_is term_with terribl terrifi text
-2 than_hi than_me thank that_and that_count that_it that_me that_my that_she that_shop that_true that_who
-2 the_airport the_alarm the_alhambra the_back the_bed the_behaviour the_buffet the_canal the_chariti
-2 the_chippi the_chocol the_church the_clock the_club the_colour the_crack the_daft the_dishwash the_entir
-2 the_friendship the_gym the_hero the_high the_hous the_husband the_in the_iron the_isl the_kei the_king
-2 the_left the_leftov the_legion the_local the_loo the_look the_m62 the_onli the_parent the_part the_polish
-2 the_pub the_ring the_road the_sausag the_size the_snow the_start the_state the_sun the_ta the_tea
-2 the_theatr the_third the_tip the_tudor the_twit the_vallei the_war the_whippet the_worst thei thei_ask
-2 thei_put their_@ their_school them_in then_a then_he then_put then_said then_told there_befor there_by
-2 there_noth theroux these thi_bitch thi_hous thi_month thing_ar thing_ever think_where thirti_year though_@
-2 thought three_time three_wheeli threw throat through_my throwback throwback_to thur tiger tilburi time_gone
-2 time_in time_to tin_in tinyurl tinyurl_com tip titan to_anybodi to_ask to_everi to_finish to_hi to_live
-2 to_mine to_pai to_ride to_see to_stop toast_a todai_first todai_my todai_with told_year tomato_ar tomorrow
-2 tonight_i'm too top touchlin track train_to tree tree_and tripl trump tryna tube tv twenti_min twilight
-2 twit two_dress two_of two_pair underr union unreal until_i unwrap unwrap_the up_for up_front up_in updat us
-2 us_# us_on util util_room verdict veri_cross veri_us vet_@ victim vint vision volum vote_@ w_@ wa_at wa_do
-2 wa_hi wai_through wait want_gladiat want_no want_water war warwick wasn't wasn't_a watch_a water_@
-2 water_and we'd we'r we'r_do we'v_call we'v_got we_@ we_bought we_came we_can't we_go we_lost we_said
-2 weather_app wed_in week_back week_no week_to weekend_and weetabix weird welcom wemblei went_to were_the
-2 weren't west whale what_himself what_is what_we whatev whatsapp when_you'v when_your whippet whistl_@
-2 white_on who_ever who_get who_in who_left who_stai who_think who_want whole_street widow wifi wifi_password
-2 will will_have will_see will_think win_again window_made witch woman_with won_a wore_the work_the worth
-2 wrote_it yeah year_2s year_she year_so year_with you'r_a you'r_not you'v_not you_a you_ask you_do you_find
-2 you_have you_in you_like ~adam ~agre ~alwai ~answer ~antenat ~aw ~bad ~barber ~be ~bead ~bedtim ~been
-2 ~bingo ~biscuit ~boat ~bona ~boot ~born ~bront ~brown ~bucket ~bun ~bush ~calendar ~call ~calv ~came ~can't
-2 ~car ~care ~carer ~chariti ~chickenpox ~chip ~choir ~christen ~colleagu ~colman ~come ~congratul ~costum
-2 ~cow ~crisp ~cry ~daddi ~daniel ~debat ~delight ~displai ~dog ~door ~down ~dragon ~dream ~dress ~e ~earli
-2 ~easter ~eldest ~emma ~excit ~fab ~fallen ~father ~favourit ~fell ~fella ~field ~flintoff ~flower ~friend
-2 ~furi ~garag ~gran ~gui ~had ~he'd ~hear ~hood ~hoover ~housem ~i'll ~ic ~j ~jab ~jame ~jet ~join ~june
-2 ~kahan ~kane ~kiss ~labrador ~landladi ~leagu ~lodger ~london ~lot ~machin ~mama ~man ~mcilroi ~meal ~meant
-2 ~mehndi ~mercuri ~mint ~mistleto ~moon ~mr ~myle ~nap ~newcastl ~nightingal ~nit ~no ~north ~not ~o'clock
-2 ~oak ~obsess ~offer ~okai ~panto ~partner ~pass ~past ~patienc ~pattern ~perfum ~pickford ~picnic ~pictur
-2 ~plate ~pleas ~problem ~product ~rabbit ~radio ~re ~real ~repeat ~rescu ~restor ~rice ~roll ~room ~rosa
-2 ~ryder ~samosa ~saturdai ~sean ~secondari ~seen ~send ~she ~shoutout ~sister ~size ~slipper ~smith ~sort
-2 ~speech ~spot ~stepdaught ~stepson ~stick ~straight ~strictli ~sun ~t ~tank ~te ~teeth ~telli ~tesco ~text
-2 ~theme ~theroux ~tilburi ~took ~trade ~trip ~twist ~two ~us ~usyk ~wake ~we ~we'll ~web ~wed ~whale
-2 ~whether ~whippet ~without ~won ~world ~would'v ~wreath ~yeah ~youngest ~your
-3 !long48 #_best #_ha #_teacher #_to #_welli ( .. .H 21st 60th 8s < <anthoni <been <everi <friend <goddaught
-3 <gorgeou <granddaught <husband <know <lad <mamma <nephew <nine <old <own <partner <poor <rt <sinc <st <till
-3 <told <welcom <подруга >appeal >asleep >bear >bellingham >book >don't >even >everyon >fitzgerald >frost
-3 >goe >got >hen >here >hid >i >leav >marvel >miss >power >rememb >ronan >sai >sale >season >send >start
-3 >studi >style >swift >tabl >term >trip >turn >wa >weather >wed >william @_a @_appeal @_asleep @_bear
-3 @_bellingham @_burnt @_came @_child @_co @_colman @_cry @_didn't @_fair @_fight @_first @_fitzgerald
-3 @_frost @_garden @_goe @_hen @_hid @_i'v @_leav @_marvel @_mercuri @_michael @_nectar @_no @_or @_our
-3 @_power @_rerun @_ronan @_sai @_sale @_school @_star @_studi @_style @_tabl @_teacher @_test @_there @_trip
-3 @_twin @_up @_weather @_what @_william @_won @_wonder a_bag a_bath a_bird a_box a_broken a_cake a_chef
-3 a_cold a_fiver a_fortnight a_hat a_hedg a_hot a_job a_ladder a_level a_look a_mistak a_mountain a_mug
-3 a_photo a_profession a_pub a_regist a_retir a_skip a_strong about_that after ag alarm all_about all_in
-3 all_up all_you aloud amber and_be and_came and_danc and_do and_get and_i and_never and_no and_not and_stai
-3 and_still and_the and_we'r and_you angel answer_to antenat anthoni anthoni_@ anyth appeal ar_all as_i
-3 as_our ask_at assess assist at_# at_5am at_half at_hi at_last at_mine at_tesco at_their babcia_@ babysitt
-3 back_fenc back_from bag_and basket_at be_back bellingham below benni bird_tabl biro bit_my bless_you bloke
-3 blue_on boat bodi born both_of bout box box_of box_set bring_a bro brother brother_@ brought_@ budgi bunt
-3 burnt butti by_tomorrow call_and call_us came_for came_home came_last came_out came_round came_third
-3 campervan can_come can_go carpet_in cat_@ cat_ha ceas ceas_@ chao chariti chees_is chew_through chri
-3 class_hamster class_photo class_reader class_said class_stori classroom_it close_and coffe_with colleagu
-3 colleg colman come congratul corner_of corner_shop cue curri_with custodi dad_ar dai_it dai_sort dai_the
-3 dai_to dai_with debat_in decemb did_not dinner_at dinner_ladi divorc do_at dome door_to down_the drink
-3 driver drove drove_to eaten_the eh email emma even_tonight ever_learn everi_child everyth expect_a extra
-3 fade fae falcon fav feb fed fife fifteen fifteen_year fighter find_out fire_and first_half first_proper
-3 fish_and fit fitzgerald fiver flask flower for_anyon for_eleven for_hi for_new fortnight fox fridai_night
-3 friend_@ frock from from_antenat from_school funniest gave_a gazebo gear girl_@ give_me go_as god_bless
-3 goddaught goddaught_@ gold_on gone_by got_an got_no gran grandad granddaught granddaught_@ grandkid guitar
-3 gulp gut h ha_eaten ha_got ha_made ha_start had_been had_me hairdress hall_floor hall_todai halloween
-3 hand_my hand_them happen_to hard_to harder_than harri hasn't hat_for have_come he_been he_did he_never
-3 head_in headteach heal hear_about hedg hei_@ hello her_coat her_feet her_math her_the highli him him_he hol
-3 home_to homework_year hous_is i'v i'v_told i_ever i_get i_just i_teach i_wa if_he if_it if_thei if_your
-3 ignor impress in_after in_biro in_here in_ten insid insid_out is_a is_do is_home is_in is_on is_out is_what
-3 it_all it_by it_fridai it_i'm it_just it_our it_smell it_somewher jab jan januari jet jihadi job_at
-3 job_titl john just_hand kettl king_and kitchen_for know_hi know_that lad_@ ladder land landladi landlord
-3 leak learn_not learn_trust leed left_a left_hi let_the level lie_in light_on like_an lion list_on liter
-3 littl_@ littl_girl live live_on ll llama lmao lodger look_like lookin lunch_and lunch_wa m62 mai make
-3 man_in man_who marri_him marvel marvel_medicin mask master me_from me_like mechan memori men mercuri merri
-3 merri_christma mess mine miss_the mitten moan mondai_and mood more_for morn_at morn_run morn_she mot
-3 move_in move_to mull mum_of mum_to mushroom must_be my_arm my_babi my_classroom my_ex my_ey my_finger
-3 my_flatmat my_foot my_husband my_lad my_nail my_nephew my_partner my_plan name_@ name_her nap_@ navi nectar
-3 nephew_@ nerv never_been never_ceas never_leav new_girl new_york niec_@ no_regret nobodi_need noon nowt nqt
-3 oat of_gold of_him of_lolli of_mine of_no of_nurseri of_plaster of_which old_@ old_on on_she on_sundai
-3 on_thursdai on_top on_two on_your onli_# onli_a onlin ooh other_side our our_babi our_lodger our_three
-3 out_about out_from out_with oven own_daughter pad paint_on parent past_the patti paul pear peppa perman
-3 photo_of physio pictur_of pigeon playground_duti press pretend_i product promis_me pup purpl purpl_rain
-3 put_out queu quick quid_for rabbit raw read_wonder real rememb_when repeat_do rerun rice robin rome ronan
-3 rosa rosa_park round_and run_done run_with rush sai_hello said_@ said_wa said_ye same_in san_@ scan
-3 school_# school_fair school_gate school_i school_product school_so scroll se sean seed_in send share_a
-3 sharp shatter she_meant she_now she_slept she_taught she_wear shift shoe_@ shop shot shut sinc_# sinc_@
-3 sinc_you six_year sixth sleep slept slept_through slipper_i so_no soft someon_pleas sore sore_throat
-3 sound_like sourc spare_ticket sponsor_walk sport_hall spreadsheet st_@ stag stag_do stair start_year step
-3 still still_do still_want stink switch ta_and tabbi take_a tast taught_infant taxi te tea_on teach_in
-3 teach_math teacher_and teeth tell_them ten_year thank_for that_all that_bitch the_angel the_author
-3 the_caravan the_children the_christma the_citi the_close the_cushion the_famili the_fish the_funniest
-3 the_garden the_great the_librari the_light the_most the_nit the_phone the_radio the_real the_residenti
-3 the_sette the_staff the_stair the_theme the_trade the_work the_wrong theatr thei_@ thei_know thei_love
-3 them_@ them_the there_ever think_i third_time thirti three_and three_dai three_everi thrill till_@ time_i
-3 time_we tini_chair tire_teacher to_# to_bed to_eat to_get to_go to_him to_mum to_their to_year told_@
-3 told_him tom tonight_and tonit took_my took_the top_of topic_and traitor trent trial troubl true turn_#
-3 tutor tweet two_ar two_dai two_in two_week typic under_8s up_did up_who ur us_@ us_the usyk van via video
-3 wa_emot wa_me wa_my wa_sick wa_so waiter wake_me walk_into walk_past want watch_the we'll we_ar we_call
-3 we_name weather_warn wed_ring week_at week_off week_old weep welcom_@ welli_lost went_and went_well were_@
-3 wet_paper what_happen what_he what_it wheeli wheeli_bin where_ar while_i who_know who_plai who_ran who_us
-3 whole_time wimbledon with_and with_me with_nobodi with_year without_a won't_stop wonder_never world worst
-3 would wouldn't_go wow wreath wrong_on y'all year_a year_in year_it year_marri you_about you_could you_want
-3 your_@ your_hand ~again ~alreadi ~an ~anthoni ~appeal ~at ~babcia ~babysitt ~bank ~bear ~bellingham ~benni
-3 ~birthdai ~book ~bought ~box ~breakfast ~bridesmaid ~budgi ~chain ~cleaner ~cockapoo ~coffe ~corner ~could
-3 ~crust ~cup ~d ~dai ~dark ~dentist ~desk ~do ~doe ~doll ~driver ~everyth ~everywher ~feel ~fine ~first
-3 ~fitzgerald ~flatmat ~fox ~fresh ~ga ~game ~glass ~goddaught ~gone ~gorgeou ~granddaught ~grandson ~group
-3 ~gut ~hair ~hairdress ~halloween ~have ~hen ~hid ~human ~into ~isl ~job ~just ~karaok ~lamp ~land ~late
-3 ~law ~leader ~loom ~ma ~mamma ~marvel ~michael ~miss ~mobil ~mon ~more ~much ~mushroom ~myself ~name
-3 ~nectar ~nephew ~new ~octob ~ok ~our ~outfit ~peopl ~petra ~pig ~podcast ~puppi ~recip ~red ~rerun ~right
-3 ~ring ~rip ~ronan ~sale ~san ~se ~shoe ~slim ~sound ~st ~staci ~staffroom ~studi ~tabbi ~taken ~teacher
-3 ~than ~traffic ~trust ~try ~uni ~unreal ~vallei ~vs ~wa ~welcom ~welli ~why ~william ~wine ~wow ~wren ~z
-3 ~моя ~подруга ~приіхала моя подруга подруга_@ приіхала
-4 #_dai #_she .4 10k 12 <aunti <boi <call <cousin <first <hei <nan <new <niec <sister <son <twin <uncl <your
-4 ># >ark >best >bun >chain >class >fair >first >me >my >potter >school >slept >someon >welli >with >ye >you
-4 @_at @_bitch @_book @_bun @_dai @_half @_here @_is @_my @_potter @_return @_season @_slept @_someon @_swift
-4 @_web @_wren a_@ a_bake a_glass a_heart a_lamin a_littl a_long a_nap a_nigga a_sat a_school a_side a_soft
-4 a_wet about_your again ago ahead air air_cupboard alon alreadi am_i and_me and_my and_sat and_she annoi
-4 anyon app appoint april as_@ as_well asleep at_five at_home at_nine at_thi at_work august aunti_@
-4 aunti_duti author b bag_of barbi barker basket bbc be_on be_there be_with beanstalk bed been_sick bend
-4 best_friend big_@ big_brother bingo bliss boi boi_at boil book book_group book_is bring_the bront
-4 brought_me budget bulldog bun calendar can_wait canada car challeng christen citi class_fish close co
-4 cockapoo come_home cool curri cushion cuz dad dad_and dai_at dave dentist_@ do_on dumb_bitch eastend eat
-4 eat_the eleven_year everi_dinner ex excit famili fc fed_the fella finger_and first_dai five_a for_breakfast
-4 for_it form forti_year fresh from_a from_hi get give_it got_into green greyhound grind_my ha_to had_on hang
-4 hate have_got he_had he_need heard_of hei her_aunti her_first her_knee her_two here_to heron hill him_all
-4 him_for holidai home_@ hoover hot_tub how_thing howl hubbi hundr_and hurt i'm_bring i'v_# i_@ i_grind
-4 i_know i_marri i_us i_will idea if if_you'r in_# in_gold in_leed in_sight inset_dai is_back isl isl_of
-4 it_home j jami june just_a just_sai labradoodl lad lamin last_night last_seen last_year laugh_so leav_for
-4 like_that like_thei listen local lock love made_thi make_me man marathon mate me_he me_hi me_laugh me_when
-4 mi miss_my mithai moja mon more mostli mum mum_todai my_boi my_cousin my_kitchen my_life my_niec nan_@
-4 never_onc niec no_signal not_like o old on_but on_lost on_repeat on_telli on_wine onc_ask oper or_@
-4 our_love outfit own_@ own_son paddington park parkrun part_of pasta patienc photo_order plan playlist
-4 pleas_with podcast poor_@ potter potteri priceless pride primark pta pump purs put_up quid rain
-4 read_challeng realli red return rewatch rogu room_and rt_@ sai_i'm same_as school_offic seed sette shall
-4 share shock should sinc_i sing_@ slim smh so_that someon_ask son_@ spaniel speak_to speech st staci
-4 stai_till station straight_to studi style swift swim_lesson take_@ teacher_friend teeth_i that_what the_#
-4 the_bag the_beanstalk the_bird the_film the_girl the_hospit the_lot the_park the_pta the_second the_shed
-4 the_time the_tin the_u the_van the_villag the_wine their there'l there'l_be thing think_it ticket till_#
-4 time_out to_canada to_hear to_learn toddler town trifl twist two_and ugli uncl_@ under_12 up_and up_on
-4 vallei vet_sai villag voic_at vote wa_class walk_with web week_and week_on weekend weight weight_in
-4 well_the what_you when where_@ whitbi who_ar whoever_got with_glitter woman wonder wor wor_@ work
-4 wouldn't_take write_to year_@ year_group year_todai yesterdai york you_all you_for you_promis you_to
-4 your_own ~ain't ~amaz ~ar ~back ~beanstalk ~bridg ~broken ~chew ~cuz ~didn't ~don't ~ex ~fish ~fourth
-4 ~front ~half ~hei ~holidai ~hour ~http ~hubbi ~i'v ~idea ~im ~kitten ~lead ~leg ~light ~loft ~lol ~look
-4 ~lose ~medicin ~moja ~month ~mum ~niec ~order ~poor ~potter ~power ~quiz ~rock ~said ~season ~secret ~seven
-4 ~slept ~someon ~spring ~stag ~storm ~style ~swift ~term ~them ~thi ~tomorrow ~too ~tooth ~tree ~uncl ~user
-4 ~van ~vet ~war ~warn ~we'r ~where ~yet
-5 !long64 #_it (' . 1st 50p <in <teacher <year >lost >nightingal >no >not >seed @_@ @_ark @_hand @_lost
-5 @_nobodi @_wed a_coat a_hoe a_name a_pizza ain't album and_dad and_down and_so and_ten and_whoever anybodi
-5 ar_off ark arriv at_my babi_in been_@ bit_@ bit_ly bitch_@ boi_@ bridesmaid broken brown can't caus centr
-5 chip com cook_@ cousin_@ cowboi do_a do_for do_some don't_tell dress_and drop_the flight for_dinner
-5 garden_centr gladiat grei group_@ ha_escap hadn't he_alreadi her_@ hi_first honesti honesti_box husband_@
-5 i'm_a i'm_on i'v_read i_got if_you'v inset it_best it_better join_by karaok keeper knock know_when lead
-5 like_me lil lose_it ly marri marri_a me_@ medicin michael midg might mother_in my my_brother my_dai
-5 my_daughter my_teeth nation new_@ next now_i now_it of_that off_for on_and op outsid_the park_and perfect
-5 pierogi pretend_to programm pull put_the quiet radiat rang recept_class recommend rescu rhode rip sai_hi
-5 said_no san santa school_on she_had sick_on side sinc_we sister_@ some sorri sort street sue t teacher_@
-5 the_air the_end the_lad the_mud trash try_to twin_@ u vs wa_call wake want_her we_all william win
-5 window_down wren ya youtub ~after ~asda ~challeng ~escap ~ever ~feet ~he ~here ~lunch ~marri ~neighbour
-5 ~over ~paint ~park ~peac ~pyjama ~rememb ~round ~seed ~son ~tea ~there ~ticket ~twice ~were ~wife
-6 #_wrote (. .! ./ <book <daughter <do <me <said >befor >dai @_# @_class @_gin @_not @_seed @_the @_ye
-6 a_garden all_over ani anniversari aunti babcia bitch_ass call_@ christma_@ escap fan for_my free glass_of
-6 godmoth gone_off got_me had_her head_to hen hi_@ hi_school http_t human im island leav lift loft lol
-6 made_her me_to me_why must my_mother my_sister no_more not_the on_for out_i pear_tree peopl propos rt_user
-6 sai_thank said_what sat_week school_hall she_a so_much sofa spring staffroom support t_co tea telli the_car
-6 the_lion the_loft the_sofa the_staffroom the_wed think_of those trust uni vet what_she wine wrote_the
-6 year_sinc z ~anyon ~ark ~better ~cat ~cook ~cousin ~even ~everyon ~hamster ~husband ~my ~photo ~rt ~song
-6 ~start ~wait ~want
-7 !after-capital !long24 #_year <hi <our >the @_all been_so boot bought chew dat daughter_@ dream drive
-7 flatmat from_me grandson have_made her_school home_from http http_bit in_@ loo machin mama messag my_own
-7 nephew next_door night or petra pub rememb road saturdai scene season she_# singl_on sister six_week
-7 the_corner the_dog the_telli the_vet theme to_my tonight twin us_to warn watch yet yn ~boi ~daughter ~drive
-7 ~lad ~make ~night ~or ~propos
-8 5am <big <i >have >of @_by @_of all_came amaz and_i'v book_club cat christma cousin dog found_it friend
-8 he_a lose me_and my_girl name_wa nap need_a our_@ slipper son tbh two_@ wed who_doe will_be with_my
-8 would_have xx ~mate ~pick ~sinc ~tonight
-9 ._ <a bird in_law law mother my_@ neighbour school_run sundai user user_# ~old
-10 !titled >to daughter kitten much my_two puppi rt the_@ wife
-11 !word (_ <my a_bitch labrador
-12 !before-capital !part !surname (# (@ film husband
-14 !grown-up <her
-15 !family !thing !work <the
-16 !famous
-17 !chance
`;
