/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -5;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
12 @_have pea
11 !of-child club tabl
10 !several em pe pencil
9 !school <you >ask a_child about_it after_school assembl council dai_@ from_my gate kind look_for miss page
9 seven wouldn't ~speak на
8 >@ >told @_that and_@ and_all and_her caretak carpet carri cast clai coach cress cross deliv den from_year
8 grin group guess handwrit held hi_own home_time in_class in_nurseri jumper librari math peg record residenti
8 sack stick ten the_class the_gate the_head them_all triangl w ~class ~third ~well
7 <@ <and >said >saw >she @_ask @_back @_told a_tree appar badg best_bit buddi busi class_ha conker corridor
7 crane dai_# donkei drew drum fish from_@ got_to guess_who in_my leaver like_my line metr minut monitor
7 museum my_mum my_year need_me no_@ nose note nurseri our_class overheard perk phonic playground playtim poem
7 regist sang school_council scienc scissor shepherd snack that_on the_caretak the_fire the_hall to_tell tooth
7 under_the well_done y# y_# year_# you_absolut ~club ~teach ~tell ~y#
6 #_on .'s .1 <but <then <todai >dad >read @_dad a_small ask backward befor_i'd bell better_than break but_@
6 card cheer chef chess classroom_@ club_@ count custard dinosaur diwali elsa fine garden_club get_the glitter
6 goali group_is hatch i_mean ic_pack into_the is_still joke left_and librarian lick lick_the littl me_with
6 mini never_seen none odd_sock onli_on order photocopi point primari_# pupil race rehears rest_of rounder
6 sai_the sell sheep spell sticker stood suppli taller that_boi the_bell the_bu the_dai the_hatch the_regist
6 time_tabl to_the trai violin wa_on we_do we_had wear_the wobbl word would_like wrote ~as ~ask ~blame ~conker
6 ~cress ~cross ~gate ~phonic ~plai ~recept ~tabl ~told ~window
5 .: <done <found <give <let <off >do >found >in >wait @_as @_aunti @_beat @_could @_eat @_found @_read @_said
5 @_sang @_save @_taught @_thi @_todai a_shepherd a_t a_tooth a_triumph a_wed absolut aid aliv_@ and_everyth
5 and_there and_who ar_love argu ask_to at_break basic_a be_call becaus been_do big_school bikeabl bless blue
5 bottom bu bump came_back can_make car_park cardigan chapter_book choir class class_ar corner correct
5 couldn't counti cross_countri crown cupboard diari dinner_hall don't_care draw dzi end_up excel except_@ ey
5 ey_contact fetch fill first_aid for_an fraction_with frame frankincens giggl give_@ goe got_the ha_alreadi
5 ha_ask hair have_you head head_at her herself home_with hous_point hum i'v_been ic in_and in_our in_recept
5 in_year is_for is_full is_go it_in it_wa keep label lace learn learn_about let_@ librari_monitor like_a
5 like_it lit lunchtim made_me made_up map merci min my_desk my_hair my_lanyard my_name na near netbal
5 never_had next_to next_year of_the of_us off_the on_fridai on_in out_at owt parachut pen_licenc pick_the
5 plai plaster practic proper public quit recept room rota rule sand school_dog see_her sheet shin sing sleev
5 snail sock squirrel sum survei taught_the that_our the_big the_bin the_carpet the_climb the_playground
5 the_star the_toilet the_vike the_whole them three_king through_to tidi to_check tonight_@ tractor tri
5 triumph tuesdai veri_happi vike volcano wa_@ wa_meant wear who_call who_is whole whole_class with_hi yer
5 you_ar you_get you_were yr ~behind ~charg ~drum ~her ~home ~keep ~librari ~lick ~me ~peg ~sat ~see ~stop
5 ~updat ~went ~year з
4 !long40 #_@ 3s 4b <ask <at <cheer <dai <except <oh <plai >ag >beat >bring >brought >built >count >isn't >mum
4 >now >put >ran >save >shout >taught >tell >want >wouldn't @_ag @_bring @_built @_count @_did @_do @_in
4 @_know @_lick @_more @_mum @_n @_now @_oh @_on @_put @_sat @_saw @_she @_wouldn't a_babi a_banana a_busi
4 a_car a_foot a_glue a_hous a_proper a_tractor actual ag_# aliv all_your an_actual and_# and_didn't and_it
4 and_then and_told ani_of anyon_els ar_read ar_you argu_with as_the ask_how ask_the assembl_and at_@
4 at_assembl at_dinner at_two back_on basic be_wear becaus_the behind_you bench bit_of bless_her bo board
4 bobbl bother brick bring_me broad built bum but_you by_a c call_it came_as came_in candl captain cereal
4 certif charg cheer_@ cheer_for chuf circl class_is cloakroom come_from compliment contact copi count_in cow
4 cut da_iawn decid desk did_@ dinner dinner_queue do_you doe_that don't_know down_in dragon drew_me easter
4 eco england everi everi_class everyon except fab fair_i favourit fell_off field fire_of first_on fish_finger
4 footbal for_everi for_math for_me found_a fraction frankincens_and frog full geographi get_out gift_shop
4 give_that go_in go_on gold_frankincens golden gone_up goosebump got_@ governor gravel ha_decid ha_ever
4 ha_name hall hand happi_as harvest he_ask he_is heard_@ heart_@ hi_pen hid honour hoop hors i'll_never
4 i'm_read i_don't i_let iawn if_the in_y innkeep inspect interest is_basic is_veri it_a it_and it_ani it_at
4 it_back it_known it_more it_my it_up job just_befor keep_it kick knee know_who label_the ladybird lamp
4 lanyard leav_at leg letter licenc lidl like_the log lost_a lost_properti love_and lucki lunchbox me_my
4 middai milk mind model moon more_than morn_to morn_with mubarak mum_sai my_bra my_glass my_hand my_last n_@
4 name_in neither_of new_seat new_starter newt nobodi_@ not_@ obvious of_london of_ten off_@ off_hi oh old_and
4 old_photo on_# on_it on_on on_triangl onli_eat oscar other_wai pizza plai_a plaster_on point_at potato
4 pretend_not prison properti puddl put_a put_it quell queue rais refere remembr rest right roman rope
4 round_of sai_i sai_is sai_you said_he said_so salmon samba same same_scowl school_@ school_club scowl screen
4 septemb_and shark she_came shoe shout show silent sinc_fridai sinc_septemb singl skip_rope snore_like solo
4 somehow someon soup space speak spent spent_my spoon squad stock_cupboard strike stuck sugar sunflow take_it
4 talk_sinc tall taller_than tape taught_us teach_# teacher_at tell tell_her term_and that_class that_in
4 that_why the_coach the_cupboard the_drum the_field the_hot the_ic the_moon the_pea the_sink the_stock
4 the_suppli the_tall the_teacher the_top the_train the_triangl the_twin the_weather the_week the_weekend
4 the_window then_i then_you there_is there_no thi_week tidi_up till_thursdai tissu_in to_know to_sai to_teach
4 to_ten to_whistl toasti todai_@ took_it touch tournament towel try tuck turn twelv twice up_a upsid
4 upsid_down vers vinegar wa_right want_a water we_just week_@ what_do what_i what_the when_the whisper
4 whole_page won won_the wont work_in worker worm write_a wrong_name year_3s you'll you'v_been you_need zip
4 ~bo ~count ~dad ~entir ~except ~explain ~flat ~head ~held ~help ~him ~hug ~laugh ~morn ~need ~note ~pocket
4 ~proud ~ran ~roman ~sai ~saw ~scienc ~sheep ~sing ~solo ~somehow ~stai ~star ~swap ~talk ~week ~wouldn't
4 ~wrap ~y ~на в
3 #_ar #_man #_school #_staff #_thi #_time #_wasp #_week 1b 1s 4s <also <by <find <from <go <got <hear <heard
3 <morn <no <not <sai <ta <taught <that <week >answer >correct >cri >darl >did >explain >know >laugh >left
3 >lick >made >score >todai >would >y @_answer @_blew @_buri @_can @_correct @_cri @_darl @_explain @_four
3 @_held @_help @_infant @_laugh @_left @_made @_other @_plai @_plate @_ran @_show @_smile @_snowman @_swap
3 @_tall @_thank @_well @_wont @_y @_you'r a_babybel a_bike a_biscuit a_boi a_coach a_crown a_gift a_note
3 a_pleasur a_sheep a_sign a_stick a_sticker a_stranger a_turn about_our abseil absolut_beauti accept advanc
3 after_him ah aid_log all_@ all_he all_morn also_@ am_not and_at and_laugh and_on and_said and_someon
3 and_that and_thei and_todai and_we'v and_ye anim anywai approv ar_in ar_on ar_up ar_we area ask_@ ask_after
3 at_drop at_forest at_it at_lunch awai awak award babybel back_for bad bag be_aliv be_do be_the bean beard
3 becaus_@ becaus_he'd bed_at bee been_put beetroot befor_and befor_you behaviour behind_a best_at best_dai
3 best_job biscuit bit_i blew boiler book_dai bow brave brought_back bubbl bug busi_sell but_what by_name came
3 campaign can_hear can_i carpet_time carrot cartwheel caught cd ceil cello centr_@ chair check chick
3 chickenpox chose class_and class_gave class_want clock cloud coach_@ coat collect cone conker_off cook
3 corner_a correct_my could_be could_listen count_the cover crisp cry_in cupcak dad_at dai_in dai_wa dai_you
3 date descant did did_u didn't dinner_time dinnertim do_not dog_for done_@ done_a done_to door_@ down_@
3 drop_off duti_@ duti_in eid_mubarak elect eleph end_a ever_had everybodi everyth fact_about faint fast
3 feel_bad finish_a fire_bell firework first_ever five five_and floss footbal_@ forecast forward fourteen
3 fridai_in front gaffer garden_@ gate_and gift go_@ goggl golden_time gone_home got_stuck great_fire
3 group_got group_ha grow ha_a ha_gone ha_join had_my half_five half_nine hall_@ hand_and hand_in hand_up
3 have_a have_her he_bring he_brought he_call he_could he_got he_look he_sai he_said hear_@ hear_it heard_a
3 her_class her_mum hi_# high_five highlight him_a hold_my hold_the home_corner hose hug hunt i'd_had i'm_itch
3 i'm_not i'm_still i'v_lost i'v_onli i_at i_found i_go i_read if_anyon in_an in_it in_octob in_pe in_septemb
3 in_that in_welsh incub indoor infant_sprint is_alwai is_bad is_it is_up is_with it it_@ it_down it_had it_it
3 it_mondai it_year job_in just_ask know_what know_you known_that last_on laugh left_shoe left_the lego length
3 librari_van life_# like_he log_todai lollipop longest lost_it lost_teeth loud love_have love_letter ly_on ma
3 made_# made_it make_the me_her me_if me_love meant_to measur melt mention_to met_@ mine_ha minut_of
3 miss_that mondai mondai_@ more_like morn mother_dai motto mous move move_my my_dad my_guid my_job my_leg
3 my_math my_new my_pocket name_it name_on name_with narrat nativ_at nearli neither never next_@ nice no_name
3 nois normal not_a not_let not_my not_tell not_to note_in now_@ now_a nurtur nutmeg observ of_be offic
3 offic_the ok on_@ on_by on_duti on_hand on_i'v on_kid on_of on_purpos on_with onli_answer onli_just onli_two
3 or_the our_eco our_littl our_new our_remembr out_a out_of outdoor over_my own_the paint pair pancak
3 paperwork part_# past phonic_screen plai_@ plai_mari pleas_stop pleasur prai prai_for pre_school purpos
3 radish rainbow raisin ran_to rangoli reach reach_the read read_with recept_@ ref refer rehears_@ reindeer
3 relief report_@ residenti_updat result round_him rubber rugbi rule_no run_the sack_race sai_well said_all
3 said_it sand_trai sat_with saw scare school_come school_field scream scream_like seagul seat_plan second
3 see_@ seen_a seriou serv serv_dinner sew shadow shape sharpen she_been she_doe she_get she_got she_ha
3 she_just show_me show_of silenc silver sinc_half sinc_the sink size_# skip slip snack_and sneez so_good
3 social_worker sock_and spaghetti special special_mention spelt spent_all spirit sport_dai sprint_sport squar
3 staff stai_out stall stand stand_in stori storytim straight subtract superstar swap swim ta tadpol tae
3 take_no take_the talk_of tall_@ tannoi taught taught_@ taught_her teach teach_fraction ten_@ than than_i
3 thank_to that_a that_better that_onli that_wa that_when the_bank the_book the_build the_ceil the_choir
3 the_coat the_corridor the_dark the_descant the_fenc the_first the_footbal the_giggl the_innkeep the_job
3 the_lamin the_lego the_line the_littl the_minibu the_net the_nurseri the_pe the_photocopi the_rest the_sack
3 the_sand the_school the_stage the_tannoi the_unicorn the_water the_worm thei_did thei_were them_i there_my
3 thi_half thi_school thi_year third thought_it ti tie_her till_easter till_you time time_befor time_the
3 to_all to_be to_look to_on to_school to_show to_sign to_them to_visit todai told told_it told_me took
3 took_out trai_@ trail traine triangl_me try_@ tuck_shop tudor twenti twitter two_more un unblock unblock_the
3 under under_her unicorn uniform_and unlucki up_i updat_@ us_all visit voic voic_@ wa_brilliant wa_told
3 wait_by want_the wasp wasp_@ we'v_had we_don't we_found we_have wear_it weather_forecast weekli weep_becaus
3 weigh well welli_on welsh wept were_on wet what_@ what_wa when_thei when_you'r where_doe whiteboard
3 who_wrote whole_dinner whole_wai why why_i wi window_and wing with_her with_our with_your without_be
3 without_look word_@ work_on would_be writer wrote_i wrote_me xma y y#_@ ye_on ye_that year_4s year_and you_@
3 you_did you_don't you_ever you_tell your_teacher yr_# ~ah ~argu ~awak ~beat ~blew ~blue ~built ~by ~c'est
3 ~campaign ~cannot ~carpet ~cello ~cheer ~classroom ~coat ~congrat ~correct ~cri ~crown ~darl ~decid ~descant
3 ~elsa ~find ~fix ~fraction ~gave ~giggl ~give ~go ~goggl ~guid ~headteach ~herself ~hi ~hold ~hunt ~innkeep
3 ~isn't ~it ~littl ~match ~move ~narrat ~near ~nine ~odd ~oh ~omg ~organis ~other ~pe ~pencil ~pizza ~potato
3 ~read ~reckon ~regist ~save ~sent ~sign ~sit ~snowman ~spaghetti ~special ~spell ~still ~ta ~tall ~taught
3 ~thei ~three ~top ~tri ~triangl ~under ~wee ~wing ~worm ~write ~written ~zip вже
2 !long32 !mostly-name #_and #_don't #_kid #_other #_that #_told #_tomorrow #_who #_with (m .!! ." .) .+ .??
2 .j .� 3b 5s <alwai <bless <co <coach <congratul <doe <down <even <ha <moment <n <of <school <there <updat
2 <wee <what <with >again >back >chose >coat >come >cut >drew >fell >finish >for >gave >ha >hand >he >held
2 >hous >hug >i'd >just >kept >n >narrat >never >onli >other >pick >plai >sang >set >sing >spell >stood >stuck
2 >talk >thei >then >third >took >walk >wave >went >who >will >without @_behind @_birthdai @_charg @_chose
2 @_coat @_come @_cut @_drew @_end @_everi @_fell @_finish @_geographi @_get @_go @_ha @_high @_hous @_hug @_i
2 @_i'd @_if @_it @_kept @_laid @_most @_narrat @_never @_off @_pass @_pick @_ring @_score @_set @_she'd
2 @_sing @_so @_stood @_stop @_stuck @_talk @_tell @_thei @_then @_third @_took @_translat @_tri @_two @_under
2 @_wait @_walk @_want @_wave @_we'r @_whisper @_without @_would @_wreath @_wrote a_bad a_blanket a_book
2 a_brew a_daddi a_differ a_dog a_dry a_game a_half a_hen a_hoop a_hors a_hug a_joke a_lamp a_lighthous
2 a_limerick a_lollipop a_memori a_mummi a_new a_plaster a_plate a_pro a_puddl a_scream a_seagul a_senco
2 a_sing a_singl a_sofa a_spare a_spoon a_stapler a_star a_veri a_vet a_worm abba about about_# about_@
2 about_a about_shark actual_@ advent advent_candl agenc alert alfi all_dai all_my all_on all_said all_seven
2 all_these all_to amen an_@ an_arm an_egg and_back and_by and_gave and_gent and_he and_hi and_honestli
2 and_into and_mai and_now and_spoon and_two and_white answer_befor anyon_got anyth_to apologis apologis_to ar
2 ar_now ar_through aren't argument around around_and ask_can ask_what ask_who assembl_@ assembl_attend
2 at_carpet at_four at_me at_some at_swim at_tabl attend attend_@ audienc audienc_of awai_in award_assembl
2 babi_and back_the back_up bairn baker bar bath_and be_ask be_funni beat beat_me beauti beautifulli been
2 been_ask befor behaviour_chart best_part bike bin bit_for bless_@ blew_out blower bog boi_in boiler_room
2 book_corner book_for bookmark bookmark_in booster both bought_the brew brilliant bring_it brought brought_a
2 brought_in bui build_a built_the but_you'r by_@ by_me cake_for cake_stall cake_three call_me call_them calm
2 came_@ came_up can't_do can't_fault can't_stop can_be can_he can_tie candl_@ car_@ car_with card_for card_in
2 card_the cardboard career_@ caretak_log carniv carol carri_him carri_on celebr_with centr_what certif_for
2 charact cheek chees_no chess_club chickenpox_and child_with children_in christma_card circl_time claim
2 clarinet class_ask class_snail class_so cleaner clear climb climb_frame club_is coat_on code_club come_off
2 comment_and commentari communion conduct confess connect corner_@ could couldn't_make council_ha countri
2 courtesi courtesi_of craic cream_van cri cri_when crumbl cupboard_and cut_up cute dad_sai daddi_me dai_for
2 dai_four dai_todai daili darl debat deep describ desk_and di_and did_all did_anyon did_hi did_it did_the
2 did_thei displai_@ divis do_her do_i do_my do_the do_your doe_@ doe_it doesn't_know don't_have don't_let
2 done done_on down_my down_on drain drawn drill drizzl drop dry duck dure duti_you each_time easter_and
2 eco_council economi effort_@ egg_and ei eid elbow_@ els_class end_me enough enough_to even_@ even_done
2 even_the ever_said everi_singl exchang exclud excus ey_and ey_on ey_shut fair fair_and farm_trip fault
2 feedback fell felt felt_it field_@ fifteen_minut final_came fine_love finish fire_door fire_drill first_morn
2 five_hand flat food_tech foot for_@ for_good for_lunch for_not for_pud for_secondari for_six for_tomorrow
2 for_twenti forecast_for forest_school forti found_@ found_in four four_and four_minut four_nine frame_it
2 fridai_i from_recept from_y front_of fryer funni_but further gannet gannet_best gasp gave_me gave_the
2 geographi_is get_in get_paid get_that get_to ghana given glove_on go_with goe_to gone good_dai googli
2 googli_ey got_in got_them got_three got_up grew grow_up grown_a grown_up gruffalo guess_which guid
2 guinea_pig ha_@ ha_an ha_anyon ha_been ha_done ha_inform ha_learnt ha_talk ha_taught had_@ had_about had_to
2 hadn't_got halfwai halv hand_her handl hardest harvest_assembl hat hat_@ hatch_and have_heard have_plan
2 have_start havent he'd_ever he_put he_ran he_wa head_girl heard heatwav held_a held_the helper_@ her_brother
2 her_coat her_hand her_name her_nose her_own her_read her_ta herself_to hi hi_hand hi_littl him_@ him_at
2 him_to histori hiya hold_hand homesick homework hot_chocol hot_seat hour_ar hour_of how_do hug_me hung
2 hungri hyster i'd i'd_finish i'm_in i'v_done i'v_thought i_ask i_call i_couldn't i_cri i_look i_love
2 i_nearli i_pretend i_promis i_saw i_stai i_talk i_tell i_think i_would if_he'd if_i'm if_she improv_joke
2 in_at in_bit in_english in_for in_four in_guid in_her in_like in_which in_y# indoor_voic inform_me insect
2 inspir instrument invent is_just is_leav is_our is_that is_the it_alwai it_don't it_he it_i'd it_if it_new
2 it_now it_out it_round it_to it_two it_wrong it_your je jenga joi_to join_my join_us joke_@ judg judg_me
2 just_made just_pop just_to kept kevin kid_ar king_i kitchen_ha knot la lad_in ladi_from ladi_to lamppost
2 lasagn last_dai last_time laugh_like lead_in leaf leaf_blower leav_us leaver_show led left left_on lent less
2 let_it let_them letter_in letter_to level_# lie_down lighthous like like_to limerick lit_the literaci litter
2 long_@ long_divis longer look_back lost_@ love_him love_recept love_to lump lump_in lunch lunch_menu
2 lunch_todai m_m m_you madam made made_my made_out main make_a make_it map_five mark_my marshmallow mashallah
2 mass massiv mayor me_# me_a me_as me_but me_for me_hand me_i me_i'm me_it me_no mean_@ meet_@ memori_test
2 menu_for microphon milk_time mind_you minut_@ miss_ar miss_her monei mop morn_and morn_good moustach
2 mubarak_to mug_and mum_brought mum_wa mummi_me my_cardigan my_duti my_favourit my_head my_heart my_littl
2 my_phonic my_side my_sundai my_wall my_week my_whistl my_windowsil name_everi nativ_cast naughti near_it
2 necessari neck need_somewher net never_chang new_playground nightclub nightingal_in nine_and nineteen
2 no_just no_love nobodi nobodi_ever nobodi_ha noodl noodl_and nose_and not_# not_realli not_stop now now_do
2 now_in now_on nowher odd of_hi of_thi of_toast offer oh_@ oh_the oil old_ladi on_as on_coat on_cry on_hi
2 on_my on_non on_our on_singl on_skip on_tabl on_todai on_up on_water on_year onion onli_ever onli_reason
2 open_in origin other_gannet other_shoe our_school our_whole our_year out_@ out_for out_get out_over out_read
2 out_so out_the outgrown outsid over_@ own_head own_lace pack page_on paint_a paint_in pair_of panto_so
2 paracetamol parad park_on part peel pencil_case person_who persuas petal physic pick_@ pile pine pipe
2 pizza_@ placement plai_the plait plan_@ plan_that plant plate player pleasur_what plot pocket poetri
2 poetri_slam pokemon polic poppi pre prime prime_minist proper_on properli proud_of provis punch pupil_voic
2 puppet put_her put_hi put_that quarter queue_like quietli rack radio_# ran rat read_buddi reader reason_i
2 recept_ar reckon recov regist_and rehears_note rememb_that remind remind_me result_ar right_for ring_the
2 road_@ roast royal ruler rung sai sai_m sai_we'r said_a said_point said_well said_when salut sam sandwich
2 sang_happi sang_the sat_breakfast satsuma school_guinea school_he school_report school_team scienc_museum
2 scienc_week score score_from scrape second_vers secur self_portrait senco send_help send_me sentenc serious
2 servic shape_like she'd she_did she_name she_offer she_take she_told shell shelv sherri shield should_have
2 shout_to show_and sign_@ signatur silenc_then silent_read sinc_nurseri sing_at sir slow slug snack_time
2 snake sneak snow_@ so_@ so_chuf so_i so_it so_so soak sock_@ soon_@ sound spell_bee spend spoken_to sprint
2 spud squash squeak staffroom_ha stage stai_off start start_a starter stick_insect stick_is still_came
2 still_giggl still_wear stitch stock stood_at stop_ask stop_think string stuff suggest sundai_night sunglass
2 suppos swap_it swim_with ta_life tabl_@ tabl_check tabl_i'v tablet tag_rugbi take_note taken taken_it talli
2 target tea_parti teach_@ teach_a teach_is teach_it teach_me teacher_me teacherlif tech tell_@ tell_everyon
2 ten_out ten_to term_my tesco test_@ than_a than_thi thankyou that'll that_child that_i'm that_lad that_offic
2 the the_advent the_answer the_area the_ball the_bear the_bench the_bike the_blue the_box the_cake the_carol
2 the_cast the_chair the_cow the_date the_dead the_dentist the_differ the_door the_ey the_fairi the_floor
2 the_food the_glitter the_glue the_go the_grass the_gruffalo the_hamster the_harvest the_hat the_incub
2 the_infant the_kitchen the_last the_lead the_lollipop the_map the_messag the_milk the_morn the_nativ
2 the_naughti the_new the_nod the_outdoor the_paint the_peac the_person the_place the_record the_sherri
2 the_show the_sky the_spell the_three the_tissu the_voic the_wash the_whiteboard the_win the_wobbl the_y
2 the_y# thei_all thei_do thei_have thei_want thei_wonder them_and them_on then then_@ then_the then_went
2 theori there there_@ there_on there_wa they'v thi_but thi_on thi_wk think_about think_your third_of
2 thirti_kid though thought_about thread three three_tier three_year thumb tie tier tile till_half time_@
2 time_and time_wa time_with tin_of titl to_danc to_it to_leav to_lie to_make to_meet to_miss to_name to_put
2 to_read to_recept to_wave to_whoever toast toast_is todai_no todai_our todai_thei toi told_my told_them
2 tomato took_a took_me tooth_in topic touch_a tour traffic translat translat_the treasur tree_@ tri_to tricki
2 trollei truth tub_i tudor_hous turn_out twenti_eight twenti_minut twinkl twix two_hour two_littl type u_know
2 ukrainian under_a under_it uniform_dai until up_# up_i'v up_that up_the us_about us_hi us_in velcro veri
2 voic_of volcano_went volunt wa_a wa_give wa_he wa_look wa_no wa_not wa_suppos wa_that wa_too wai_back wale
2 walk_it want_to wast watch_thi water_duti water_trai we_need we_r we_swap we_won wear_a wee_@ week_# week_is
2 week_my weekend_@ well_plai welli went went_home went_out were_all what_make when_i when_you where whether
2 while_the whistl whittl who_help who_pick who_the who_wouldn't whoever whole_carpet whole_lunch whole_of
2 why_doe wi_a will_get window wipe wise with_@ with_children with_full with_it with_recept with_someon
2 without wk wobbl_on won_# wonder_why wonki word_about word_i worri wrong wrong_feet ye_@ year_1s you_at
2 you_can you_i you_know you_on you_should you_stand you_that you_whoever your_class your_fish your_is ~accept
2 ~ag ~aunti ~befor ~belong ~besid ~between ~bit ~bless ~blood ~bobbl ~both ~brought ~can ~case ~cast ~caught
2 ~chose ~cloud ~courtesi ~dinosaur ~done ~draw ~drawn ~drew ~eat ~egg ~eight ~end ~everyth ~finish ~full
2 ~funni ~goal ~goe ~golden ~grown ~haha ~hat ~heard ~himself ~homework ~hous ~hum ~i'd ~insid ~joke ~know
2 ~ladi ~led ~lego ~let ~lollipop ~love ~lunchtim ~made ~mai ~manag ~map ~march ~mention ~middl ~mine ~minut
2 ~model ~nan ~nearli ~nice ~not ~now ~ofst ~ow ~p ~parent ~pea ~piano ~pl ~practic ~primari ~prime ~residenti
2 ~salut ~sand ~sang ~second ~sell ~seven ~she ~shout ~skip ~smell ~smile ~sock ~someth ~soon ~sorri ~spoon
2 ~sprout ~stood ~stuck ~swim ~taller ~ten ~they'v ~time ~todai ~tombola ~trai ~tuesdai ~twin ~until ~up
2 ~visit ~volcano ~wai ~wave ~weigh ~wet ~whistl ~whole ~wont ~wrote ~x ~ye ~young
1 !everyday-capital #_# #_at #_by #_cover #_done #_got #_hand #_i #_leaver #_min #_month #_next #_now #_of
1 #_off #_rais #_sai #_so #_still #_the #_three #_wait #_when #_where #_yr .' .'. .), ., .. ..' .? .a .i .k .s
1 .u .w .x 11pm 11th_out 2pm 3rd_@ 3s_have 5p 8th_@ <# <actual <an <ar <be <believ <between <birthdai
1 <christma <club <garden <had <hat <if <keep <lost <mark <met <mum <name <night <on <onli <plan <quot <report
1 <same <saw <see <seen <sorri <star <team <tell <tonight <took <until <wai <watch <why <wi <wor <yesterdai
1 >as >b >been >can >conduct >eat >famili >final >fine >forgot >from >get >help >high >hold >i'll >insist
1 >keep >law >letter >long >lunch >manag >measur >nan >new >next >pass >pleas >post >press >pull >ring >sat
1 >sit >snowman >spot >stamp >still >stop >strike >swap >thank >that >three >threw >well >work >wrote >ye
1 >year >you'r @_11th @_3rd @_8th @_again @_also @_alwai @_ar @_b @_babi @_bag @_between @_birl @_butyful
1 @_carri @_certif @_chain @_conduct @_decid @_drop @_dure @_effort @_famili @_final @_fine @_for @_forest
1 @_forgot @_gave @_good @_grade @_hit @_hold @_home @_how @_i'll @_insist @_keep @_law @_long @_lunch @_manag
1 @_measur @_mine @_miss @_nan @_pleas @_posit @_press @_pull @_rhyme @_rocket @_second @_shout @_sit @_skip
1 @_spot @_stamp @_still @_strike @_swam @_teach @_three @_through @_to @_tortois @_turn @_went @_who @_year a
1 a_badg a_baker a_bluebel a_bruis a_bum a_camel a_certif a_chair a_chanc a_chees a_coffe a_compliment
1 a_conker a_cow a_departur a_dinosaur a_draw a_famili a_fossil a_four a_frog a_good a_gregg a_headteach
1 a_heartbeat a_hotel a_king a_lap a_laugh a_lie a_llama a_longer a_lost a_lot a_manger a_memoir a_mondai
1 a_month a_moth a_moustach a_mum a_nice a_page a_pair a_paper a_paramed a_pen a_pine a_pot a_question a_quiet
1 a_row a_rubber a_sandwich a_satsuma a_shop a_sleep a_spa a_straight a_swim a_thing a_trai a_treat a_twix
1 a_voic a_wobbl a_word a_work abeg about_time ac accent accept_@ accid accid_it ach act_it action addit
1 adverbi advert advic_@ aeroplan after_# after_cookeri after_the afternoon afternoon_@ again_third against
1 agenda all_even all_got all_hilli all_round all_sat all_through allot_scienc alright altern_wednesdai alumni
1 alwai alwai_@ am_basic amang amang_them america among among_the an an_all an_audienc an_hour and_act
1 and_bedtim and_bow and_bring and_drew and_find and_hid and_lass and_look and_mr and_name and_sai and_six
1 and_tell and_tini and_took and_what and_when and_wish and_won't andrew_night angel ani_other announc
1 anoth_on anywai_i'v anywai_the apart apart_from apostroph appl_and applaus ar_@ ar_better ar_do ar_just
1 ar_ring ar_thei area_final argu_about argu_for armi as_alwai as_long as_two as_you as_your asda ask_do
1 ask_if ask_my ask_why assembl_certif assembl_on at_breakfast at_everi at_golden at_nurseri at_onc at_parent
1 at_regist at_seven at_snack at_ten at_wet at_your attenborough aunti_and aunti_i awai_thei babi_jesu
1 babi_sister back_at back_end back_row bag_@ bag_for bairn_and balanc ball_off band banner basic_famili
1 batteri bbc_take be_@ be_at be_fine be_kind be_mari be_prime be_run be_told bead_from bean_is bear beat_the
1 beaten beauti_byootifal becaus_her becaus_of becaus_thei bed_sheet beef been_on been_round been_run
1 been_teach beetl befor_we believ_@ bell_of bell_we'r belong besid best_mate best_new best_on bib bid
1 big_scissor biggest_cheer bike_shed birl birl_@ birthdai_@ birthdai_to biscuit_and bit_about bite
1 black_histori blackpool bluebel_@ blunt bobbin bog_thank bone bonnet book_about book_and book_everi book_he
1 bore boss bossi both_end both_in both_went bottom_and bounc bouncer box_dai box_to brass breakfast_club
1 bride brilliant_in bring_in broccoli broken_leg broken_nobodi brother_and bruis_from bu_stop buddi_bench
1 built_a bulli bum_@ bump_into but_i but_it but_then but_when butterfli button butyful butyful_@ by_#
1 by_heart by_herself by_mistak by_now by_two bye byootifal byootifal_@ cabbag cafe came_and came_down
1 came_off came_through came_with camel camel_and can't_have can_someon cannot car_on card_to card_with
1 caretak_@ carol_servic carpet_and carri_the carrier carrier_bag case cast_done castl caught_the ceasefir
1 ceasefir_@ ceilidh ceilidh_practic chain chain_on chair_and chalk chanc_of chang chang_it chao_miss
1 chariti_then chef_i chick_hatch child_in child_who chocol_fridai chorist chose_the christma_dinner clap
1 class_bear class_brought class_i class_on class_stick class_that class_who class_would classroom_and
1 classroom_at classroom_door clear_as clip_for clipboard cloudi cloudi_with club_motion club_noth club_polit
1 club_tonight club_wa clue co_@ coach_home coat_@ coat_i coat_peg coffe cold cold_and collect_# column
1 come_to comic comic_time commentari_on commun comp complet_@ con concert_@ conduct_the confid congrat
1 connect_# continu convers convers_wa cook_for cookbook corn could'v could_borrow could_hear could_you
1 couldn't_do count_# count_to countdown counti_hall countri_mud countri_result countri_trial courag court
1 crayon cri_at crisi croissant cross_bun crumb crumpet_and crust crust_@ cucumb cucumb_each cultur cup
1 curriculum custard_cream cut_and cut_the cycl dad_brought dai dai_is dai_on dai_sinc dai_tomorrow danc_with
1 danger daniel_and darl_stori decid_i'm decor defend demand departur departur_board depend depend_on deputi
1 deputi_head deserv_the did_my didn't_know dine dinner_@ dinner_todai do_is do_with doe_anybodi doesnt
1 dog_and don't_do don't_talk don't_try done_and done_for done_nativ done_that done_with door_and doorstep
1 down down_a dr draft drama draw_a draw_of drawn_me dress_@ dress_rehears drew_a drop_a dry_ey due each eagl
1 eal eat_a eat_it ecstat edit effort egg_@ eight eight_of eleven eleven_i eleven_minut eleven_move em_hold
1 em_on email_from end end_@ english enjoi_your entir envelop equal especi even_i even_over ever ever_been
1 ever_sai ever_seen everi_on everi_playtim everi_tuesdai everybodi_els everyon_at everyon_on everyth_i
1 exchang_rate explain explan ey_like eyebrow face_on face_paint face_to fact fair_enough fallen fallen_in
1 fan_in farm fearless fearless_@ fed feet_in fell_asleep felt_like fenc_and festiv fetch_me fetch_the
1 field_lad file final_get final_stop find_my find_the finger finger_bbc finish_it finish_me finish_the
1 first_full first_go first_observ first_round first_ten first_to five_minut five_year fix fix_my fix_the
1 flapjack flashcard floor floor_after flour fly for_ag for_all for_assembl for_babi for_book for_come
1 for_french for_him for_kind for_life for_mother for_nearli for_share for_someon for_them for_thi for_try
1 for_us forestschool forgot_to forti_minut forward_to fossil found found_my fourth free_school french
1 french_dai fridai_so fridg friend_in friendship_bracelet from_# from_all from_half from_home from_last
1 from_now front_adverbi front_and fudg full_liverpool full_of full_sentenc futur gala galleri game gap garden
1 gari gari_and gate_duti gate_on gate_to gave_you gentleman geographi_quiz gerbil get_@ get_all get_too
1 give_him glitter_in glove glu glue go_home go_of go_off go_out go_to go_well goal_and goal_for goalpost gold
1 gone_mad gone_to goodby got got_# got_call got_eleven got_my got_some grape green_and green_screen greet
1 gregg grit group_who guard guid_read gum gym_hall gymnast ha_# ha_given ha_had ha_learn ha_save ha_told had
1 had_a had_an had_him had_sinc had_the had_their had_third haha hail_@ hair_would half_as half_on half_past
1 half_seven hall_book hall_here hall_in hama_bead hamster hamster_had hand_at hand_ladi hand_on hand_with
1 hard_my haribo harp harvest_box have_accept have_been have_built have_done have_ever have_held have_hi
1 have_it have_love have_never have_real have_said he he'd he'd_fallen he_at he_came he_can't he_doe he_five
1 he_just he_not he_plai he_right he_the he_think he_took he_will head_let head_of headlin heart_and heartbeat
1 heartbeat_ask held_my hello_to help her_birthdai her_dad her_it her_knee her_last her_she her_spell her_to
1 here_and here_how hi_arm hi_brother hi_gran hi_knee hi_mate hi_nan hi_shoe hi_sleev hi_whole hiccup hid_the
1 hide high highlight_of hilli hilli_todai him_everi hip histori_month hoars hold hold_me holidai_for home_@
1 home_tonight honestli_it hoodi hop hose_down hospit host hot_cross hotel hour hour_on how_did how_old how_to
1 howlin howlin_thirti hula hum_it humbl hymn i'd_have i'd_like i'm_# i'm_do i'm_hi i'v_alreadi i'v_come
1 i'v_final i'v_heard i'v_just i'v_met i'v_order i'v_still i_ach i_blame i_could i_cry i_didn't i_get i_hear
1 i_keep i_laugh i_live i_met i_miss i_never i_plai i_scream i_should i_smell i_spent i_took i_turn i_walk
1 if_@ igh improv in_5p in_all in_as in_assembl in_charg in_eleven in_everi in_first in_french in_front
1 in_full in_hi in_nine in_novemb in_odd in_respect in_tesco in_thi in_two in_ukrainian in_you incid incom
1 infant inform insist insist_on inspector instructor interview_lesson into into_a invent_a ipad iron_man is_@
1 is_call is_fine is_five is_her is_now is_okai is_plai is_readi is_such is_tell is_wear is_whatev isn't_a
1 isn't_over isnt it_about it_be it_but it_doe it_from it_go it_look it_me it_nearli it_never it_onli it_or
1 it_quiet it_rain it_sat it_sinc it_so it_stand it_still it_then it_till it_turn it_work item_# itself jacket
1 jelli jingl jingl_bell job_@ joi joseph jump jumper_for just_for just_found just_go just_held just_like
1 just_love just_seen keep_@ keep_the kei_stage kei_worker kent kid_on kind_@ kind_of kindli kipper kiss
1 kiss_the kit kit_@ kitchen_and knew knit knit_club knock_over know_@ know_and know_everi know_if know_she
1 know_the know_thi know_where know_you'r known lad_and ladi_@ lai lamb lamb_in land_on languag languag_for
1 lap_of laptop_so lass last_fridai laugh_till leader leadership leav_card leaver_assembl led_by left_@
1 left_at leftov leg_@ leisur leisur_centr length_of lesson lesson_# lesson_tomorrow let_go let_him lid lie_@
1 lifeguard light_and lighthous_tea like_# like_her like_hi like_you line_amang list_of litter_picker
1 littl_brother littl_lad littl_school littl_thing liverpool_kit logic lollipop_ladi london long_as long_dai
1 longboat longer_than look_after look_at look_forward look_up loom lost lost_on lost_the lot_@ lot_of
1 lot_were loudest love_i love_your lug lug_ar lunch_duti mach mach_volcano made_itself made_on made_us magnet
1 mai_@ majesti man_a man_ha manag manger manner mari mark_@ mark_on mark_out marri_to marrow marsh mascara
1 mash mat_@ materi math_@ math_group me_about me_advic me_all me_at me_go me_half me_knee me_or me_shout
1 me_show me_so me_sob me_the me_then me_thi me_through me_todai me_too me_why mean meant meanwhil mend
1 mental_math mentor messag_my met_a mid middl_@ middl_of might_be min_of mind_me mine_got minibu minist
1 minut_i'm minut_silenc miss_sinc miss_which model_villag moment moment_hot mondai_to month_of mop_and
1 more_year morn_i morn_in morn_miss morrison_and most_improv mostli_about moth mountain mouth mouth_and
1 move_up mr mud_up mufti mufti_dai mug mum_i mum_who mummi museum_@ music my_car my_career my_dinner my_even
1 my_face my_feet my_friend my_grandson my_group my_hat my_in my_lug my_lunch my_monei my_offic my_pupil
1 my_record my_room my_shoe my_sleev my_spell my_tabl my_throat my_tuesdai my_uncl my_work my_y nail_it
1 name_all name_is nani nasa nativ nativ_here natur nav nearli_knock nearli_two necklac nee need_@ net_@
1 net_nil netbal_with never_come never_go never_let never_met never_wear new new_boi new_book new_girl new_on
1 newspap next_round nigh night_and night_on nightmar nil_nil nine_i'v nine_time nineti nit_letter no_chariti
1 no_crust no_i'm no_idea no_longer no_not no_phone no_question no_you nobodi_sai nobodi_slept nobodi_warn
1 nobodi_wet nomine nomine_@ none_of nonsens not not_about not_allow not_cry not_open not_that note_for
1 note_from noth_best noth_broken now_live nugget number_of nut o_them obsess_with of_an of_applaus of_beauti
1 of_cours of_em of_everyth of_fish of_headship of_infant of_meet of_read of_red of_room of_seven of_them of_y
1 of_you of_your off_at off_i off_in off_like off_my off_with offer_him offic_said offic_with offici oh_i
1 ok_so old_folk old_for old_i old_year older older_than omg on_after on_eaten on_everybodi on_facetim
1 on_first on_from on_get on_ha on_i'm on_is on_left on_sang on_sit on_sport on_that on_then on_thi on_to
1 on_wa on_wai on_whether on_who onc_on onli onli_becaus onli_have onli_mondai onli_thing onto open_a
1 open_till or_doe or_not orang orchestra order_and organis organis_a other_aunti other_wing our_assembl
1 our_boiler our_christma our_classroom our_is our_kitchen our_place ourselv ourselv_@ out_all out_by
1 out_first out_in out_like out_to out_todai ovat oven over_her owl own_bag own_it own_kid own_sock p p7
1 pack_lunch pair_o papier papier_mach paramed parent_ask parent_know park_while part_in parti partner
1 pass_the password pat pe_cupboard pe_in pe_kit pe_mat pe_shed peac peach pebbl pend per perfect_time
1 perfectli pet pharmacist phonic_and phonic_group phonic_tabl piano piano_also piano_howlin pick pie_and pig
1 pig_hair pine_cone pink pinni plai_netbal plai_school plan_made planet playtim_in pleas_for pleas_tell
1 plenti point_out pokemon_card polish polit polit_@ pond_on portrait posh posit_on post_it poster pot_noodl
1 pound prais prayer_at press_the pretend primari primaryteach princess print promis promis_her proud_@ prove
1 prove_it pure put_bookmark put_their pva qualiti quarter_past queen queue_my quiz_counti quiz_felt quot_@
1 rain_@ rais_# rais_me ramadan ran_the rate read_# read_book read_group read_it read_street read_the read_thi
1 read_to read_volunt reader_@ reader_i real_job real_life reason receipt recept_in recommend_a record_club
1 record_group reduc reflect refus refus_to regist_in rematch residenti_went resign respect review reward
1 rhyme rhythm ribbon right_there roast_potato rocket_went role role_plai roll roll_and roller_skate roof
1 roof_and room_at root round row rugbi_festiv ruin run_my sad safe safeti sai_but sai_good sai_so sai_toast
1 sai_ye said said_her said_hi said_i'd said_in said_nobodi said_page said_the said_you same_carpet same_i
1 same_on same_tabl samosa sandpit sang_you sarni sat_by sat_down sat_nav sat_next sat_on satnav saturdai_she
1 sauc sausag save save_a saw_@ saw_a school_alumni school_at school_fete school_ha school_librarian
1 school_orchestra school_our school_photo school_roof school_with scooter_@ scratch screen_cloudi seagul_in
1 season_chao seat second_sit second_time secret_santa see_hi see_if see_me seen seen_@ sensori sentenc_in
1 sentenc_to septemb sequin session set_of set_up settl_in seven_pick shake shake_so shark_and she'd_been
1 she_doesn't she_like she_my she_onli she_ran she_six she_wa she_went shed_everi sheet_and sheffield shine
1 shirt shoe_and shoe_off shop_list shop_on should'v should'v_seen should_be shout_@ shout_it show_off shower
1 shut_i'm sign sign_the signal sinc_she sinc_tuesdai sing_happi sing_it sing_the singl_parent singl_roller
1 sit sit_in sit_next six_book six_hour sixti size skate skin slam slam_winner sleep_bag sleev_and slept_but
1 slept_night slide slide_on slow_down small smaller smash_it smell_like smell_of smile smile_@ smile_at snore
1 snow so_did so_hard so_here so_i'v so_long so_loud so_of so_we'v so_why so_you social sold sold_out solid
1 solo_and some_@ some_of somebodi somebodi_slept somebodi_tell someon_ha someon_tell someth_and sorri_@
1 sorri_about spare spell_of spoon_@ spot spot_on spot_war sprout st_andrew st_mari staff_do stai_in stamp
1 stand_ovat stapler star star_@ star_cast star_of start_@ start_at stick_by stick_out sticki still_ask
1 still_make still_not still_ow stole_the stood_next stop stop_@ stop_at stop_halfwai stop_shake stori_and
1 stori_time storm_wa straight_awai straight_line straight_on strip stuck_in sundai_lunch supervisor suppos_to
1 swam swam_hi swim_gala sworn ta_@ ta_for tabl_and tabl_ar tabl_is tabl_tenni tackl tag take_hi take_him
1 take_my taken_up talk_and tap taught_me taught_year tea_crumpet tea_towel teach_her teach_them teach_with
1 teacher_a teacher_as teacher_don't teacher_when team team_@ teddi teeth_exchang tell_a tell_everybodi
1 tell_the ten_min ten_minut ten_past tenth term_altern test_on than_ani than_mine than_our than_the
1 thank_heaven that'd that_ar that_come that_garden that_ha that_he that_i that_includ that_is that_just
1 that_old that_sai that_voic the_14th the_afternoon the_anim the_ark the_art the_biggest the_boiler the_buddi
1 the_candl the_chick the_classroom the_cloakroom the_convers the_cook the_countri the_cross the_crowd
1 the_custard the_danc the_deputi the_dinosaur the_displai the_drama the_driver the_eyebrow the_finish
1 the_fridg the_full the_fun the_geographi the_guard the_hail the_hama the_incid the_inspector the_jumper
1 the_leav the_leaver the_leisur the_lifeguard the_long the_loudest the_lunch the_mayor the_moment the_museum
1 the_next the_north the_offic the_other the_oven the_pair the_peg the_piano the_plan the_queue the_radiat
1 the_rain the_read the_receipt the_red the_right the_roman the_room the_rope the_same the_sat the_scienc
1 the_season the_seat the_shop the_smell the_snake the_solo the_spare the_storm the_tooth the_tortois the_trip
1 the_truth the_tuff the_two the_wai the_weight the_welli the_word the_year thei_believ thei_get thei_sai
1 thei_won't their_green their_kid them_end them_sinc them_we'v them_will then_at then_in then_she therapi
1 there_a they'd they'll they'r they'v_been thi_even thi_job thi_lot thi_term thing_i thing_i'v thing_on
1 think_he think_i'v think_is think_there think_we thirteen thirti_bairn thirti_of thirti_on thousand_year
1 three_hundr three_in three_page three_week thursdai thursdai_and thursdai_at till till_st time_go time_he
1 time_if time_on time_she timer timer_and tin tini_fearless tissu to_@ to_a to_america to_count to_draw
1 to_feel to_hall to_hose to_let to_prove to_run to_sit to_talk to_that to_tie to_turn to_two to_us toad
1 toast_and todai_# todai_co todai_he todai_i todai_it todai_spell told_to tombola_at tomorrow_and tomorrow_in
1 tonight_i'm tonight_it tonight_with too too_@ too_old took_@ torch tortois touch_it tour_of towel_and train
1 train_@ transfer tree_is tree_with trial_at trim trip_monei trip_to trumpet try_it tuesdai_school
1 tuesdai_till tunnel turn_my turn_round turn_thei twenti_nine twice_round two_somebodi two_thousand u_can
1 ukulel underneath understand undo uniform uno until_@ until_it up up_about up_after up_by up_everi up_hi
1 up_like up_two up_under up_would up_your updat_the us_did us_for us_it veri_long vers_and versu vicar_wa
1 vike_longboat voic_and voic_i w_the wa wa_# wa_an wa_back wa_better wa_gorgeou wa_in wa_it wa_mid wa_mostli
1 wa_perfect wa_veri wa_worth wai wai_@ wai_down wait_it wait_till walk_out walk_past walk_round walk_the
1 wall_and walli want_me war_ceasefir warm warn_me wash_up watch_@ water_bottl we we'r_all we'v_a we'v_been
1 we_come we_get we_plant we_were wear_my wed_dress wednesdai_by week_for week_goe week_nomine week_success
1 weigh_everi welli_i'v went_night went_off went_over were were_in were_off wet_a what_did what_doe what_your
1 whatev_in wheel when_@ when_i'm when_she where_did where_it where_she which which_come which_is which_on
1 while while_@ while_anoth whistl_and who who'd who'v who_go who_had who_knew who_put who_wa whoever_invent
1 whole_cucumb whole_set whole_tabl whole_yard why_@ why_a why_i'm wi_@ wide will_i win_award windowsil winner
1 winner_@ winter with_a with_both with_him with_on with_real with_thi with_two wobbl_tooth wont_wear woodlous
1 word_for word_of wore_the work_and work_out world_book world_is wors wotsit would'v would_win wouldnt
1 wrap_in write wrong_and wrote_my wrote_to x_# y#_footbal yard yard_duti year year_5s year_i year_we'v yellow
1 you you'd you'd_have you'll_be you'v you'v_got you_and you_both you_call you_couldn't you_go you_got
1 you_miss you_move you_my you_rais you_read you_said you_should'v you_teach your_bottom your_ey your_majesti
1 yr_old zip_wire ~11th ~3rd ~3s ~8th ~also ~announc ~answer ~appar ~attend ~bad ~bag ~band ~bean ~beauti
1 ~becaus ~birl ~bonfir ~bottom ~bowl ~brave ~build ~bump ~bye ~cafe ~camel ~carri ~certif ~chang ~chase
1 ~check ~chees ~concert ~conduct ~cours ~crisi ~custom ~cut ~danc ~den ~design ~diari ~discuss ~donkei ~drink
1 ~drop ~email ~exit ~famili ~fan ~fast ~five ~fold ~food ~footbal ~french ~gold ~good ~handwrit ~harvest
1 ~heaven ~helper ~hip ~honestli ~hung ~if ~infant ~inform ~insist ~inspector ~interview ~jump ~kept ~kind
1 ~kitchen ~knew ~lanyard ~leaf ~leisur ~lie ~lost ~mark ~mayor ~measur ~meet ~mentor ~milk ~mind ~moment
1 ~mondai ~monitor ~mouth ~music ~n ~na ~nana ~net ~next ~nobodi ~nose ~orang ~own ~pack ~page ~pair ~paper
1 ~paul ~peel ~placement ~plait ~plaster ~poetri ~post ~presid ~press ~promis ~proper ~punch ~queue ~quot
1 ~rainbow ~raisin ~record ~rehears ~ride ~rocket ~room ~run ~same ~sausag ~score ~seat ~septemb ~servic
1 ~sharp ~she'd ~shed ~shop ~shower ~signal ~singl ~split ~stamp ~stone ~stori ~superstar ~tech ~thank ~that
1 ~their ~then ~these ~think ~though ~threw ~ti ~tire ~toast ~took ~tour ~train ~tune ~turn ~two ~versu ~via
1 ~vike ~w ~water ~whisper ~who'v ~whose ~why ~wind ~wobbl ~wor ~worri ~yellow ~you ~you'd ~you'll ~you'r
-1 #_40am #_a #_children #_girl #_had #_here #_http #_i'm #_i'v #_minut #_name #_no #_second #_sleep #_star
-1 #_thei #_welli #_what #_would #_write (d (i (s (x .- ./2 ./b .4 .Ha .K .Ma .f .q 14th 18th 2nd 3rd 40am
-1 40th 5k 5th 60th 6s_know <after <becaus <boyfriend <cat <colleagu <dad <did <eldest <good <grandad
-1 <grandson <hubbi <i'm <into <king <last <like <love <mamma <man <mate <mr <neighbour <or <photo <poison
-1 <puppi <read <rememb <san <stepson <storm <take <thank <till <to <two <us <weep <well <wife <work >after
-1 >alert >ali >all >allen >at >be >berri >bieber >blunt >boe >bona >boot >born >bront >bush >c >cake >carri
-1 >caus >cloonei >cook >dent >divis >done >everi >ezra >fisher >frost >give >gone >grealish >holidai >if >j
-1 >jame >kahan >land >larsson >last >level >look >make >mark >mean >miss >move >nest >north >oh >or >over
-1 >pension >perfum >phillip >plan >ramsai >rememb >return >round >rudd >run >show >sinc >smith >song >stai
-1 >stori >tea >thi >tilburi >tonight >toon >tree >tuchel >twist >up >usyk >vallei >van >verstappen >walcott
-1 >warn >wax >we >when >which >with >wore >you @_after @_alert @_ali @_allen @_be @_berri @_bieber @_blunt
-1 @_boe @_bona @_boot @_born @_bront @_bush @_but @_c @_cake @_caus @_church @_cloonei @_cook @_cover
-1 @_crouch @_dent @_dick @_divis @_done @_eliot @_everyon @_ey @_ezra @_fair @_fisher @_from @_frost @_furi
-1 @_gone @_got @_grealish @_hadn't @_hardli @_holidai @_italia @_j @_jame @_kahan @_land @_larsson @_last
-1 @_learnt @_leed @_level @_like @_lit @_look @_make @_mark @_mate @_move @_nightingal @_nine @_north @_onli
-1 @_or @_orwel @_out @_over @_pension @_perfum @_phillip @_plan @_prai @_pretti @_r @_ramsai @_recycl @_rudd
-1 @_scienc @_sinc @_slip @_smith @_song @_spell @_spent @_stai @_star @_stori @_ta @_tea @_tilburi @_tonight
-1 @_too @_toon @_tree @_tuchel @_tug @_usyk @_vallei @_van @_verstappen @_walcott @_warn @_wax @_we'v @_when
-1 @_wore @_yesterdai @_зеленська a1 a_# a_bacon a_bank a_bath a_beagl a_bell a_big a_bit a_bottl a_brain a_bu
-1 a_coat a_countri a_crisp a_cup a_curri a_dad a_dead a_degre a_desk a_diplomat a_dress a_face a_few a_field
-1 a_fight a_film a_fiver a_flask a_fort a_go a_gorgeou a_hangov a_hard a_headach a_hedg a_hot a_jelli
-1 a_ladder a_larg a_lemon a_lesson a_list a_loop a_man a_minut a_mortgag a_music a_parti a_penalti a_penni
-1 a_person a_pet a_pictur a_pin a_pound a_primari a_proud a_read a_red a_repli a_residenti a_second a_sick
-1 a_size a_smash a_stori a_sundai a_tap a_tast a_teacher a_tini a_tire a_wall a_wave a_wee a_week a_wet
-1 a_wreath a_y# about_front about_her about_how about_me about_nine about_nit about_thi about_to about_you
-1 account act act_surpris add afraid after_@ after_all after_i after_work again_and again_i'm again_our
-1 again_that aint aldi alhambra alhambra_with ali all all_# all_afternoon all_get all_have all_year allen
-1 allot allow_to alon_@ along_with altern am_dram amelia an_absolut an_earli an_impress and_benni and_between
-1 and_charg and_chariti and_check and_correct and_cri and_did and_do and_eat and_end and_final and_give
-1 and_go and_got and_half and_here and_i'd and_i'm and_im and_in and_is and_jim and_kept and_know and_love
-1 and_never and_next and_no and_nobodi and_not and_put and_round and_see and_stand and_start and_still
-1 and_straight and_they'v and_want and_we and_went and_whatev ani_good ani_tip answer ant anybodi_tell
-1 anyon_been anyon_need anyth_els anywher appeal_box appeal_tin approach ar_down ar_my ar_stai ar_with arena
-1 arm arm_like armband arrang arrest arriv_the art_lesson as as_our ask_becaus ask_where ask_whether ask_your
-1 asleep_in asleep_on assembl_wa assess at at_asda at_browni at_midnight at_six at_st at_wemblei attent au
-1 authent author awai_with aww ay babi_@ back_door back_fenc back_to back_wall badli bag_of bake_off bandag
-1 bank bark barnslei barrel base bath bathroom bbq be_all be_full be_here be_in be_out be_round be_so be_take
-1 be_tear be_where beach bean_ar bean_on beaten_by becaus_he becaus_i becaus_she becaus_teacher bed_@ bed_by
-1 bed_did bed_for bedroom bedtim been_at been_in been_made been_off beep beer befor_he befor_it befor_my beg
-1 began behind believ bella ben benidorm best best_@ best_man best_night best_of bet between beyonc big big_#
-1 big_coat big_man biggest bin_and birthdai_and birthdai_ten bitch_and bitch_be bitch_is bitch_you blame_the
-1 blast blazer blister bluebel blunt_and boe bona bond book_@ book_bag book_it book_over book_the born_on
-1 both_my bottl bottl_@ bottl_of bought_it bounci bounci_castl box_ar boyfriend_@ break_the breath_into bridg
-1 bring bring_a bring_her bring_on bring_your brook brutal btw bu_duti bucket_list buckl budget buffet
-1 bun_and bundl burnt burst bush but but_i'm but_if but_thei but_why butter butterscotch by by_accid
-1 by_candlelight by_four by_half by_her by_my by_our by_thursdai cake_what call_him call_our came_from
-1 came_on came_over camp_on can't_believ can't_even can't_rememb can_do can_sai cancel candlelight
-1 cannot_come cant_believ caravan card_sign care_home caretak_at carol_concert cash casserol cat_@ cat_we
-1 catalogu caterpillar caus_himself center chain_and chair_@ chalk_and chang_my chang_their chao chapel
-1 chariti_ar chariti_shop charli cheer_in chicken chicken_pox chief child child_on children_ar children_on
-1 christma_fair ciao clair class_did class_hamster class_next class_now class_went class_will cleaner_@
-1 cloonei cloth_on co_op coat_if cocktail_for colleagu_@ collin comb come_and come_down come_out come_up
-1 compani compar complain confer confirm congratul_@ consid control cop cope cork cornwal costum costum_at
-1 costum_on could_get could_have coupl cours cours_@ cover_@ cover_in crasher crawl cri_a cricket
-1 crisp_packet crouch crouch_by cube cup_of curv cushion cushion_on d dad_@ dad_in dad_is dai_as dai_befor
-1 dai_can dai_from dai_i'm dai_three dan dark daughter_in david dead_it decad decent delai
-1 delight_butterscotch dent dentist depart dhol di_in dick_and did_# did_and did_her did_more did_not did_our
-1 did_we did_you didn't_even differ_choic differ_place dinner_parti dinosaur_in diplomat diplomat_visa direct
-1 disco discuss dishwash disnei displai district do_@ do_come do_i'v do_in do_playground do_school do_teach
-1 do_that doctor documentari doe_a doe_all doe_an doe_our doe_she dog_call don't_love don't_want donat
-1 done_in done_it done_no door_is door_open door_thi dough down_for dram drawer dress_as dress_what drip
-1 drive_me drive_past drop_my due_in dug dull dump duo dure_the duti_as duti_my earli_thi earlier earlier_in
-1 earn east eat_her eat_me eat_my eat_toast ect ed edg eight_and eighti eldest electr eliot eliot_@ embarrass
-1 emot end_it end_with engin english_and enjoi entir_front er era estat_return etern eurostar eurovis evacue
-1 even_if even_nobodi ever_made everi_chair everi_morn everi_saturdai everi_teacher everyon_in everyth_@
-1 exact exactli_how ezra ezra_in face face_and face_i face_like face_when factor factor_# fake fall fanci far
-1 father father_in favorit feel_like feet fella_@ femal fete ff fife_and final_asleep final_got find find_@
-1 find_it fine_but finish_@ fire_@ firm firmli first first_@ first_in fish_tank fisher fisher_in fit flag
-1 fleec flow flower_bed fog fold folk follow for_a for_christma for_duti for_forti for_himself for_more
-1 for_mum for_our for_peopl for_some for_st for_tea for_their for_work forc forgot forgot_her forgotten fort
-1 fort_out forti_six forti_year fortnight foster found_hi four_@ four_hundr four_year fox franci frank
-1 frankli freedom freezer french_and fridai fridai_the fridai_we friend_and fring from_footbal from_next
-1 from_start from_under front_row fry fuck_up full_blast full_time fume funni_how furi garag gave_her gave_my
-1 gave_us gcse gener get_me get_on get_through get_up ghetto ginger girl_from girl_who give_it give_the glad
-1 glass glockenspiel glue_stick go_and go_as go_back go_down go_round go_spare goal_@ godson goe_@ goe_on
-1 gone_by gone_for good_@ good_luck good_night goodnight goodnight_mister got_engag got_her got_through
-1 got_told got_two gown graduat grandad_@ grandma grandson_@ grang grang_infant graphic grealish greenhous
-1 greyhound grind group_sai guess_what h_and ha_hi ha_more ha_never ha_offer ha_open ha_paint ha_retir
-1 hacknei hacknei_@ had_all had_four hadn't hai hair_@ hall_magnolia hall_their hall_todai halo ham hand_me
-1 hand_over hangov hangov_i happen_to happi_40th happi_retir happi_to happier hard have_all have_ask
-1 have_birthdai have_come have_had have_hate have_i have_issu have_no have_put have_the have_to he'd_been
-1 he_# he_actual he_come he_get he_had he_left he_like he_lost he_love he_rang he_still he_taller he_told
-1 he_walk he_went head_@ head_on headach header headship headteach_last hear_a heard_it heavi hedg hello
-1 hen_do henri her_and her_babi her_back her_drive her_from her_hair her_hip her_i her_if her_on her_sister
-1 her_the her_weight here_a here_for here_i here_miss here_with hero hi_face hi_mark hi_mouth hi_name hi_new
-1 hi_third hi_vi hilari him_he him_hi him_how him_on himself_call himself_want hip_op hire hit holidai_@
-1 holidai_countdown home home_i home_in home_visit honei hood hood_bai hood_topic hope hot_water hour_and
-1 hour_in hous hous_out how how_he how_i how_long how_mani how_my how_you hr http_www huge hugh hundr i'd_be
-1 i'd_not i'll_be i'll_miss i'm_@ i'm_all i'm_come i'm_eat i'm_get i'm_so i'v_a i'v_gone i'v_got i'v_never
-1 i'v_no i'v_pack i'v_sat i'v_start i'v_want i'v_watch i_ar i_been i_come i_die i_do i_drop i_drove i_enjoi
-1 i_ever i_feel i_find i_gave i_hadn't i_hate i_have i_haven't i_learn i_like i_make i_might i_name i_need
-1 i_onli i_rememb i_sent i_start i_stop i_suppos i_swear i_take i_then i_won't i_work idea idk if_god if_i
-1 if_i'd ill ima imposs impress_of impress_with in_a in_asda in_august in_boot in_do in_fife in_goal
-1 in_leicest in_london in_march in_memori in_on in_peopl in_silenc in_slipper in_spring in_wed in_with
-1 infant_@ infant_for inhal inshallah instead_of interrupt interv into_@ into_my involv irish iron is_also
-1 is_an is_at is_get is_here is_less is_like is_not is_on is_out is_real is_realli is_so is_there is_to
-1 is_trash is_vegan is_well is_why is_your isn't_dead isn't_the issu_passport it'll_be it_becaus it_better
-1 it_feel it_good it_got it_her it_i'v it_is it_just it_miss it_not it_note it_octob it_off it_over it_that
-1 it_too it_twice it_we'r it_you italia jai jan_# jar jean jo joe join join_the jollof just_got just_said
-1 just_start just_walk just_watch justic justin justin_bieber kahan kany keep_a keep_me kelli kid_for kill_@
-1 kill_me kind_and kinda kitchen_so knacker know know_but know_we know_when labour ladi_call lake lamin
-1 landladi_call larg larg_@ larsson last last_week law_rain lawn leadership_than learnt_to leav_and leav_do
-1 leav_from leav_it leaver_hoodi left_hi left_me leg_in leicest lemon lemon_drizzl less_than lesson_with
-1 let_us letter_about librari_and life_as light light_switch light_up like_@ like_an like_he'd like_i'd
-1 like_i'm like_last lincoln link list_welli littl_boi littl_sister live_at live_with lo lodger long_wai loop
-1 lose_it lost_# lost_hi lost_our lost_their loui love_her love_me love_my love_the love_you low lower
-1 lunch_on lunch_with lung mabel mac mad_@ made_a made_from made_to made_with mag magnolia magnolia_over
-1 mai_have make_you male mamma mamma_@ man_and man_just manchest marketplac marri_her marri_him marri_in
-1 marri_me match mate_@ mate_sinc math_book me me_back me_chip me_cry me_dad me_he me_ic me_off me_some
-1 me_that me_to me_up me_your medal meet mehndi memori_of menu_with merri merri_christma met met_at meter
-1 microwav mike million minc mine_been minist_ha mint minut_the miss_@ miss_a miss_when missu mister_tom
-1 mistleto mo mob modern mom mondai_and monei_and monkei month month_and more_@ more_about more_of more_sleep
-1 mortgag mortgag_a move_her mow mp mr_@ mr_bean much_as music_teacher mute my_# my_ag my_bed my_big my_bin
-1 my_birthdai my_bitch my_boyfriend my_cat my_class my_eldest my_father my_fella my_hairdress my_lad
-1 my_leadership my_lesson my_lot my_love my_mouth my_nana my_old my_pal my_slipper my_son my_stepson my_tea
-1 my_three my_uni my_voic my_water my_windscreen myself myself_on na_na nah name name_@ name_and name_her
-1 name_i name_the name_them nativ_and naw nectar_it neighbour_@ nervou never_ask never_got never_heard
-1 never_know new_album new_job newcastl nice_to night_in night_of night_out nightingal nine nine_@ no no_bell
-1 no_cover no_note no_phonic no_signal no_wifi nobodi_ask nobodi_could nobodi_ring nobodi_tell non north
-1 not_been not_even not_have not_in not_last not_live not_on not_readi not_sai not_sorri noth noth_els
-1 noth_on nov novel now_i'v now_plai now_she now_thei now_what nowher_to nowt number_two nurs nurseri_and
-1 nurseri_class nurseri_in nurseri_nurs oak obama obscur oc of_all of_half of_her of_him of_honour of_inform
-1 of_joi of_mine of_new of_on of_our of_oz of_paper of_tea of_these of_thirti of_tomorrow of_work off_a
-1 off_thi off_to offer_to offic_for ofst often oh_no ok_the okayest ol old_school old_the on_about on_art
-1 on_at on_be on_bit on_cheer on_christma on_dai on_full on_gate on_he on_here on_last on_look on_me on_more
-1 on_new on_night on_person on_radio on_saturdai on_school on_stage on_their on_thing on_till on_toast
-1 on_tuesdai on_where onc onli_person open opera_hous option or_is or_someth order_a org orwel orwel_@ other
-1 other_end other_peopl our_anniversari our_ar our_lass our_minist our_nativ our_next our_street our_town
-1 our_wa out_and out_earli out_on out_your over over_and ow ow_me own_class oz pack_list packet paczki pain
-1 paint_dai paint_the pal pal_@ panto paper_towel parent_at parish park_with parker parti_pleas pass_@
-1 pass_her passport_mine patienc_@ patrol paw paw_patrol peak pen_and pencil_in penguin pension peopl_and
-1 peopl_who perman person perth pgce phillip phone_off phone_on photo_@ picker pillow pin_drop pint pisc piti
-1 place_in plai_and plain plan_for planner playground_with playtim_off pleas plu plug plug_in plz poison
-1 poison_@ polici poll pond pond_in poppi_on possibl post_offic pouch pox prayer preach press_confer pressur
-1 price princ princ_in privat prize produc product projector prom prop proud_ta pta pub_quiz pugh pump
-1 pumpkin punditri pup puppi_@ push put_him put_out qualifi question_about quot radio_and rain_and rain_so
-1 ramsai ran_it rang_me rang_my rare rather re read_@ read_and read_corner read_out readi_for red regist_@
-1 regret_it relat relat_to releas repeat_@ replac repli report residenti_and restor_my result_@ return_then
-1 retweet rhubarb richard rick right_about right_on right_then river road_in roar rob robert rock round_my
-1 round_with rover rs rubbish rudd rudd_@ rude rug rum run_awai run_for run_out russel s sai_i'v sai_miss
-1 sai_no sai_on sai_there sai_world saint salad sale_start salon salt same_@ same_thing sang_all santa sat_at
-1 sat_here saturdai_and saturdai_at saturdai_in save_me save_the school school_and school_cook school_fenc
-1 school_gate school_minibu school_mondai school_night school_secretari school_that school_to school_up scott
-1 scottish scout search secondari secretari see_a see_it see_you seed_bagel seem seem_a seen_me seen_the
-1 senco_i sens sept set_off seventeen sew_machin sharp shave she'll she_ask she_call she_can she_didn't
-1 she_fine she_left she_never she_now she_still she_won't shed_door shorter should_go shouldn't show_with
-1 shut_the shut_up si sidewai sight sign_by sinc singl_@ singl_year sit_on site site_manag six sixteen sixth
-1 size_of skeleton slap sleep_in slip_me smart smell smilei smith smoke snap so_am so_doe so_far so_guess
-1 so_mani so_nobodi so_quiet so_tire so_what sofa_with someon_who someth someth_that soon_as sorri sorri_i
-1 sorri_not sort_i'm sort_of sound_and spare_room spare_ticket speed spell_test spent_the spider spilt spong
-1 spoon_and spot_and sprai spring_is spring_we stack staff_karaok stage_and stall_at stand_by stand_up
-1 start_big start_recept state station steal steam steam_train stepdaught_built stepson stepson_@ stern
-1 stick_and still_at still_do still_hoars still_on stole stood_up stop_be stop_everyth stop_her storm_@
-1 straight_from student stun sub sub_to suitcas_and sulk sundai_and sundai_school sung super_bowl sure surnam
-1 survivor suspend swam_her swap_for swear sweetest swift_at swim_@ switch_@ tabl_my takeawai takeawai_and
-1 talk_on talk_to tank_engin tank_new taught_infant tea_and tea_for tea_on tea_the teach_assist teach_thirti
-1 teach_year teacher_for teacher_i teacher_in teacher_is teacher_need teacher_sai teacher_so team_name ted
-1 tell_him tell_my telli_and ten_and term_is term_plan term_time terrifi than_he than_me thank thank_@ that
-1 that_don't that_feel that_her that_how that_it that_me that_mean that_show that_thei the_aisl the_alhambra
-1 the_arena the_bakeri the_bottom the_bowl the_cafe the_care the_castl the_cat the_caterpillar the_chariti
-1 the_church the_co the_comment the_corsa the_costum the_crack the_curtain the_dhol the_drive the_elbow
-1 the_fair the_farm the_ferri the_float the_flower the_fog the_forest the_friendship the_garag the_giraff
-1 the_gravi the_great the_guinea the_hand the_hen the_hoe the_honeymoon the_hors the_in the_joke the_kei
-1 the_kid the_land the_landlord the_lane the_leg the_lid the_list the_local the_loo the_machin the_meter
-1 the_na the_number the_obscur the_oc the_parent the_parish the_park the_pear the_phone the_pictur
-1 the_primari the_projector the_pta the_pub the_quiet the_reason the_residenti the_review the_roof the_salon
-1 the_sandpit the_sea the_second the_side the_size the_spider the_spring the_steam the_step the_sundai
-1 the_sweetest the_tank the_thief the_thing the_tin the_toast the_town the_under the_vallei the_vicar
-1 the_wall the_websit the_whippet the_windowsil theatr_with thei_can thei_got thei_just thei_put thei_said
-1 their_dad their_teacher them_back them_to then_ask then_home then_put then_told there_noth there_were
-1 there_with theroux_could these_dai they'r_five thi_@ thi_afternoon thi_morn thi_sundai thi_wa thick thief
-1 thin thing_about thing_that think think_it third_in third_time thirti_year thought_from three_wheeli threw
-1 throat through_my thrown thursdai_i til_i tilburi till_@ till_tuesdai time_i time_it time_thi time_to
-1 time_tonight timet tin_is titan to_bed to_breath to_celebr to_come to_cut to_explain to_finish to_fix
-1 to_fridai to_have to_help to_hi to_move to_need to_open to_ring to_take to_uni to_vote to_watch to_write
-1 to_your todai_first todai_forti todai_she toilet_roll told_off told_the told_us told_year tomato_ar
-1 tomorrow_i'm tomorrow_so tonight_at tonight_my too_much took_our toon tooth_fairi top towel_on town_and
-1 tradit train_to trash_talk treat_myself tree tree_on tree_primari tree_up trial tribe trifl tripl tuchel
-1 tuff tug_at tumbl turner tutu twin_due two two_and two_dai two_differ two_have two_stepdaught two_suitcas
-1 two_while u_still ugh underr union unit up_and up_it up_tree updat updat_for updat_on us_a us_both valentin
-1 vegan veri_rude verstappen vet_sai via_user vintag visa voic_better voic_note vote_for wa_alwai wa_and
-1 wa_at wa_cry wa_from wa_hi wa_sick wa_someth wa_there wa_unreal wa_wrestl wa_your wake_up walcott
-1 walcott_on walk_in walk_into walk_on walk_up wanna want_gladiat want_it want_that warn_for warwick wash
-1 wash_machin washington wasn't_a watch_a watch_all watch_her wax wayn we'll we'v_all we'v_got we'v_the
-1 we_laugh we_met we_said we_shall we_would weak wear_your websit wed_crasher wed_what week_at week_i week_in
-1 week_of week_off week_our weekend_and weep_@ weird well_@ well_spent well_worth welli_lost welli_with
-1 wemblei_with went_in went_through went_well went_wild were_nice were_up wet_plai whale what what_a what_ar
-1 what_come what_happen what_himself what_i'v what_is what_my what_we whatev_she when_he when_my when_we
-1 where_he where_that where_to wherev whether_@ while_she whippet whistl_@ whiteboard_pen who_ask who_came
-1 who_can who_i who_left who_taught who_told who_want whole_dai whole_school whole_thing whoop whose wife_@
-1 wig wild will_have will_never will_not will_pai willi_wonka win_a wind window_cleaner window_open
-1 windscreen wine_open with_cushion with_feather with_no with_that with_their with_us with_work without_hi
-1 without_the woke woke_the woke_up won't won't_be won_a word_to wore_it work_@ work_alon work_for work_i
-1 work_the worksheet workshop world_okayest worth_a worth_everi would_not would_recommend wrap wreath
-1 wrestl_with www x yall ye ye_he ye_pleas yea year_ago year_at year_he year_i'v year_she year_so year_the
-1 yorkshir you'r_on you'v_not you_an you_bitch you_can't you_do you_even you_feel you_fuck you_happi you_just
-1 you_see you_so youngest your your_ag your_friend your_mum your_shoe youtub zone ~7lb ~afternoon ~album
-1 ~alert ~ali ~all ~allen ~allot ~an ~anoth ~anybodi ~anyth ~assist ~au ~aw ~awai ~bagel ~bake ~bath ~bed
-1 ~been ~bell ~berri ~bieber ~big ~blanket ~blunt ~boe ~bona ~born ~boyfriend ~break ~bridesmaid ~broke
-1 ~bront ~brother ~buddi ~bush ~butterscotch ~camp ~card ~caus ~celebr ~chapel ~cleaner ~cloonei ~close
-1 ~colleagu ~confess ~costum ~countdown ~cover ~date ~dent ~divis ~documentari ~doesn't ~dog ~doll ~doubl
-1 ~down ~dragon ~dress ~duo ~duti ~eaten ~els ~engag ~engin ~everi ~ezra ~father ~fella ~fellow ~final ~fine
-1 ~finger ~fisher ~flower ~follow ~foot ~forgotten ~free ~fridai ~frost ~furi ~garag ~godson ~goldfish ~gone
-1 ~gotta ~grade ~graham ~grand ~grealish ~green ~guess ~ha ~hacknei ~had ~hadn't ~hair ~hall ~hand ~happen
-1 ~harri ~hasn't ~hear ~hope ~hot ~how ~into ~irish ~italia ~jan ~jim ~john ~join ~jollof ~judg ~juli ~just
-1 ~kahan ~kick ~king ~larsson ~le ~learn ~less ~letter ~life ~listen ~lit ~local ~lodger ~london ~mamma ~man
-1 ~marathon ~mehndi ~met ~mi ~mistleto ~mo ~mock ~mother ~nativ ~nest ~never ~number ~oak ~obscur ~obsess ~on
-1 ~onc ~open ~paint ~pal ~part ~partner ~patienc ~pen ~pension ~phillip ~pierogi ~plant ~poem ~point ~poison
-1 ~pond ~pop ~prep ~pretend ~product ~pull ~quiz ~rain ~ramsai ~reader ~readi ~relat ~report ~rest ~restor
-1 ~retir ~return ~rick ~right ~rudd ~russel ~saint ~salon ~salt ~scheme ~school ~screen ~seem ~seen ~sept
-1 ~sew ~shut ~size ~smash ~smith ~sort ~spare ~stage ~stall ~step ~stepson ~street ~support ~than ~they'r
-1 ~thing ~tho ~those ~thought ~thursdai ~tilburi ~tini ~to ~toon ~topic ~tortois ~town ~trainer ~trash
-1 ~tuchel ~twenti ~twist ~verstappen ~vicar ~vote ~wait ~walcott ~wasp ~wax ~wemblei ~whale ~when ~which
-1 ~while ~whippet ~wild ~will ~win ~wish ~without ~won't ~word ~wore ~work ~would'v ~xx ~yo ~york зеленська
-2 !everyday !long8 # #_15pm #_adult #_best #_class #_he #_mile #_more #_pm #_sat #_teacher #_trip ( (/ (f (g
-2 (h (n (r ./9 ./a ./c ._: .b .p .z .� 10k 15pm 15pm_that 21st 2s 6s 7lb 7lb_# 9pm <amaz <anthoni <brother
-2 <flatmat <fridai <get <goddaught <how <is <know <labrador <lad <make <more <nan <nine <old <out <partner
-2 <sinc <teacher <thi <up <w <want <were <whether <year <подруга >6th >and >asleep >becaus >benni >best >boi
-2 >child >colman >danc >daniel >delight >don't >down >drive >even >everyon >face >first >fitzgerald >flintoff
-2 >gold >had >half >hood >http >is >kane >kitchen >leagu >learn >mcilroi >mercuri >met >my >our >out >park
-2 >pattern >pickford >rice >send >share >slipper >style >teacher >term >there >theroux >trip >turn >v >web
-2 >william >won >wreath @_6th @_bayern @_becaus @_befor @_benni @_boi @_colman @_danc @_daniel @_delight
-2 @_don't @_down @_drive @_face @_first @_fitzgerald @_flintoff @_give @_gold @_had @_he @_her @_hood @_http
-2 @_i'm @_i'v @_kane @_karaok @_kitchen @_leagu @_learn @_mcilroi @_mean @_mercuri @_met @_michael @_my
-2 @_myle @_nectar @_park @_pattern @_pickford @_rice @_round @_sai @_san @_scarf @_school @_share @_sister
-2 @_slipper @_start @_style @_tabl @_teacher @_there @_theroux @_trip @_twist @_v @_vs @_wa @_wear @_william
-2 @_with @_won @_wonder @_you @_z a_bag a_dai a_doll a_free a_gin a_girl a_glass a_heart a_hundr a_job a_lego
-2 a_level a_lil a_live a_lurcher a_mountain a_mug a_pear a_phone a_point a_recept a_retir a_seat a_skip
-2 a_soft a_soul a_spreadsheet a_teach a_walk a_wednesdai a_woman about_that about_your academi adam adam_and
-2 afternoon_i ag again_so again_the ago ago_todai al aladdin all_ar all_been all_i all_our all_that all_those
-2 all_up aloud alreadi also am_a amaz_@ an_appl an_assembl an_old and_be and_don't and_everi and_found
-2 and_gentlemen and_had and_have and_i and_thank and_us and_wa and_wouldn't ani_dai ankl anthoni anthoni_@
-2 anyon_have april ar_go ar_out ar_so ark_in arsen arsen_and as_a as_an as_my as_thei as_well ask_and ask_her
-2 asleep_by assembl_with assist assist_for at_all at_bedtim at_five at_half at_her at_number at_playtim
-2 at_the at_their at_thi at_uni at_work audit babysitt back_and back_of bad_bitch bai bank_holidai bare
-2 basket bath_mat bayern be_a be_like be_up be_with beagl bear_picnic becaus_it beckham been_so been_told
-2 befor_meal befor_the behind_the belli below belt benni_for berri better_soon bieber big_@ bin_@ bingo
-2 birthdai biryani bit bitch_i bitch_in blame_@ bless_him block blog bloke blue_bath boat boi_school boo
-2 book_in both_got both_of bottom_of bought_a bounti boyfriend breakfast british bro broke_me brother_@
-2 brother_in brought_@ bun but_he by_six call call_everi call_her came_for came_out came_to campervan
-2 can't_read can't_tell can't_think can_anyon can_come can_go canal cant capit care_who carer carveri cat_ha
-2 cat_on cathedr ceas ceas_@ cheat check_out chef_@ chief_@ chippi choic chri chuck class_have class_in
-2 class_of class_photo class_reader class_said class_stori cloth coach_driver colleagu colleg colman come_for
-2 come_home come_on contract corner_of corsa cottag could_not could_read counter crew cue curri da daddi daft
-2 dai_off dai_then dai_to dai_we danc_at dave deadlin debat_on dem deserv determin discount discov divorc
-2 do_on do_thei doe doe_anyon doe_my doesn't dog_@ dog_ar dog_the dome don't_ask done_hi door_ha dress drove
-2 drove_to dumpl e ear eastend eat_the eat_your eaten_a egg egypt eh eight_year eldest_@ eleven_time
-2 els_rememb emmerdal end_of energi engag entir_class even_at ever_learn everi_@ everi_night everi_year
-2 everyon_who everywher exact_same exampl exhaust exit expect expect_a explain_the extra fa fae fantast
-2 fashion fb fb_me feb februari feel_better fella fenc ferri few fifteen_year fifti_three fight_it fight_over
-2 fighter final finger_cross first_half first_tooth fitzgerald five_ask fiver flash flat_on flatmat_@
-2 flintoff float follow_me for for_# for_eleven for_four for_on for_onc for_ten for_year forget forti_quid
-2 found_it four_dai four_look four_of four_school fourth_be fresh fridai_@ friend_@ from_both from_her
-2 from_hi from_school from_uni from_us from_work front_room frost g ga gaga gave_a gear geniu gentlemen
-2 get_your giant girl_in give_me give_you goal god_help goddaught goddaught_@ goddess gone_and gonna_be got_a
-2 got_all got_your gotta graham green grill group_team grown_men gui guitar gulp gut ha_anybodi ha_brought
-2 ha_chew ha_discov ha_eaten ha_found ha_got ha_made ha_start ha_stop ha_the habit had_been had_two hair_done
-2 hall_floor hall_window hamster_ha hand_my happen happi happi_anniversari harder_than hardli hat_for
-2 have_both have_eaten have_got have_name he'd_have he'll he_can he_ha he_know he_never he_want head_up
-2 headteach heal heard_the heat heaven_@ hen_egg her_math her_two hi_aunti hi_drive hi_friend hi_mother
-2 hi_mum him him_# him_and him_i hol hole_in homework_year honeymoon hoover hous_is housem how_@ howl http_fb
-2 http_ow http_tinyurl hubbi_@ hundr_of i i'd_been i'm_good i'm_just i'm_off i'm_see i'm_the i'v i'v_bought
-2 i'v_ever i'v_made i'v_taught i'v_told i_ain't i_came i_can i_cant i_just i_marri i_must i_own i_repeat
-2 i_said i_see i_went i_wrote id if_thei if_your imagin impress in_# in_after in_februari in_five in_here
-2 in_human in_i in_infant in_juli in_keep in_love in_san in_someth in_time includ_the incred invit is is_#
-2 is_all is_alreadi is_final is_hand is_in is_worth isl_of isn't it_as it_been it_best it_by it_dress it_gone
-2 it_non it_on it_our it_smell it_the it_with jac jame jan januari_# jealou jet just_finish just_hand
-2 just_the k kaiser kaiser_chief kane karaok_with kid_and kid_school king_@ king_and kitchen know_hi know_how
-2 know_that know_thei l labrador_@ lad_@ lad_i ladder ladi landladi landlord last_chapter later le leak
-2 learn_not learnt left_a left_us legion lemsip lesson_plan let_the liar life_and lift like_they'r lil_bitch
-2 lime list_on listen liter littl_girl littl_rescu ll lmfao look_on lost_her lost_my louie love_@ lunch_wa
-2 lurcher lviv m m62 made_the magazin mai_be make make_@ make_me make_my man_in man_who mark market martin
-2 mat_and matern mcilroi me_by me_laugh me_like me_who meal meant_it medic memori men_like mercuri mess
-2 messag midnight mine miss_my miss_you mistak mister mix moan mobil moder more_for morn_run mot move_in
-2 move_to mum_@ mum_and mushroom must_be my_arm my_aunti my_barber my_boot my_brother my_ex my_goddaught
-2 my_mate my_other my_school my_ta my_teacher my_wee my_wife my_word myle myle_in n na_i nan_@ nap_@
-2 nativ_costum natter navi nearli_the nectar need_to never_been never_ceas never_known never_stop new_woman
-2 new_year next_up niec_@ nil nit_again no_it no_lesson no_my no_on no_regret no_voic nomin noon nors not_i
-2 not_like not_me now_we number_# number_four of_gold of_lolli of_no of_nurseri of_pop of_recept of_those
-2 of_y# of_y'all off_her off_work ofst_ladi old_@ old_todai oliv on_drive on_god on_her on_i on_mondai
-2 on_placement on_repeat on_she on_veri on_want on_your onc_@ onesi onli_get onli_took onli_want onlin open_@
-2 open_even open_the opinion other_half otlei our_kid our_pgce our_senco out_from out_it out_loud out_more
-2 out_there out_with over_a over_you ow_@ own own_wed pai pai_for paid paint_on panic pant paper_plate parent
-2 park_after park_and partner_@ pass_hi passport pattern pattern_plate patti paydai perfum peter petit
-2 petra_in phil phone_call pick_for pick_up pickford picnic pictur pictur_of pigeon_at pilat pin plai_in
-2 plan_done plank pleas_with pm point_and pop_bottl pope poppi_all prep present press pretend_i pretti
-2 primari_teacher problem profession promis_me proud put_on put_up q quid quiet quiet_and quiz quiz_team
-2 radio rain rain_sidewai rang raw read_a read_wonder readi recept_teacher recip red_and red_pen regret_sore
-2 rememb_when rep repeat_do rescu_hen restor reunion revis ride_on ring_me ring_my road_is romanc room_and
-2 rosa rosa_park round_like round_our run_thi sai_chees sai_i'm sai_that sai_you'v said_i'm said_let said_my
-2 said_no said_what sale same_class same_dai same_school scan school_# school_for school_i school_plai
-2 school_product school_so school_thi school_todai school_tomorrow scone scrub see_is see_them send send_off
-2 share_@ she_do she_wear shed shift shop_save shout_out show_you sick_in sinc_@ sing_along sink_i sister_i
-2 sit_down slept slowli so_ar so_he so_if so_she so_we soft somebodi_els someon_els somewher soon sore
-2 sore_throat sorri_to soul sound_like sourc speak_to spell_and spiderman spoke sponsor_walk spreadsheet
-2 staffroom_soon stai stai_with start_talk start_to start_year stepdaught steve still_ha still_like stood_by
-2 stood_in stop_look storm stream strictli striker studio style such such_a suitcas summer sun sunshin super
-2 surgeon surviv switch tabbi talent talk_about tank tast_menu tea_in teacher_@ team_no teen tell_you telli
-2 term_with text thank_the that_@ that_and that_bitch that_shop that_who the_airport the_alarm the_angel
-2 the_assembl the_babi the_back the_bath the_best the_biscuit the_bit the_caravan the_chippi the_citi
-2 the_clock the_club the_colour the_daft the_dishwash the_entir the_flat the_front the_fuck the_giant the_gym
-2 the_high the_holidai the_hous the_isl the_left the_legion the_light the_look the_lot the_m62 the_microwav
-2 the_nit the_old the_onli the_queen the_ride the_ring the_road the_sette the_stall the_start the_state
-2 the_sun the_ta the_talent the_theatr the_theme the_third the_time the_trade the_tudor the_villag the_work
-2 theatr thei thei_let thei_love their_school them_@ then_said there_ar there_by theroux these they'v_not
-2 thi_bitch thi_month thing_ar thing_ever thing_with think_i think_where thoma thoma_frost though_@ thought
-2 three_littl three_of three_time throw throwback throwback_to til till_the time_gone tinyurl tinyurl_com tip
-2 tire_teacher tl to_# to_ask to_everi to_grown to_hand to_him to_hold to_mine to_pai to_ride to_see to_stop
-2 to_their to_work to_year todai_my told_by told_hi tomorrow tonight_and tonight_three took_on took_the
-2 tooth_@ top_of touchlin town track traitor treat trump tryna tube turn_up tutor tv two_coat two_in uncl
-2 uniform_at unlock up_in up_to up_who up_with ur us_at v van veri_cross villag vint vision voic_for volum
-2 vote_@ w_@ wa_amaz wa_emot wa_just wa_my wai_through wait_for waiter wakefield walk_with want_@ watch_it
-2 watch_the wave_at we'd we'r we'r_do we'v_call we_ar we_bought we_came we_can't we_did we_go we_lost we_name
-2 we_talk we_went wed_in wed_ring wee_befor week_back week_to weep went_to went_under were_the weren't west
-2 whatsapp when_you'v when_your where_@ where_ar whitbi white_on who_els who_get who_ha who_know who_ran
-2 who_read who_stai who_think whole_year widow wifi will will_see win_again window_made wish witch with
-2 with_and with_you wonder_never woodland wor wore world wow write_to yeah year_6s year_@ year_a year_of
-2 year_todai year_with yo yo_bitch yoga you'll_have you'r_a you'r_not you_a you_alwai you_be you_find
-2 you_from you_have you_look you_lot your_@ your_dad your_hand your_own ~6th ~about ~adam ~again ~alreadi
-2 ~alwai ~and ~anthoni ~at ~babysitt ~be ~bedtim ~better ~bingo ~book ~bring ~broken ~brown ~cake ~call
-2 ~candl ~capit ~care ~chocol ~choir ~cockapoo ~cold ~colman ~crisp ~cry ~d ~da ~daddi ~debat ~delight
-2 ~didn't ~displai ~door ~dream ~e ~eldest ~everyon ~everywher ~feel ~field ~fitzgerald ~flintoff ~forti ~fox
-2 ~fresh ~from ~front ~ga ~get ~goddaught ~got ~gran ~grandson ~great ~gui ~gym ~h ~hamster ~heart ~hood
-2 ~hoover ~housem ~hubbi ~human ~i'v ~ic ~in ~isl ~j ~jame ~jet ~june ~kane ~kiss ~labrador ~land ~leader
-2 ~leagu ~long ~look ~ma ~machin ~mcilroi ~meal ~meant ~mercuri ~michael ~mobil ~month ~most ~myle ~myself
-2 ~name ~nap ~nectar ~no ~north ~o'clock ~offer ~okai ~pari ~pass ~pattern ~peopl ~perfum ~petra ~pickford
-2 ~picnic ~pig ~plate ~problem ~put ~pyjama ~rabbit ~radio ~re ~real ~realli ~recip ~repeat ~rice ~rob ~rosa
-2 ~rose ~secondari ~send ~share ~shot ~slipper ~speech ~spring ~st ~stepdaught ~stick ~stole ~t ~tabbi ~tank
-2 ~text ~the ~them ~theme ~theroux ~through ~ticket ~till ~tin ~too ~try ~u ~unreal ~us ~usyk ~v ~vet ~voic
-2 ~vs ~wake ~wear ~weather ~what ~whether ~wi ~william ~wine ~won ~wonder ~world ~worth ~wreath ~wrong ~yeah
-2 ~yoga ~youngest ~z ~подруга подруга подруга_@
-3 !long48 !two #_glue #_ha #_she #_to (o .G .J .U ._ .l 50p 6th <aunti <been <boi <call <everi <friend
-3 <gorgeou <granddaught <have <law <littl <nephew <niec <own <poor <rt <son <st <told <twin <uncl <welcom
-3 <your > >about >appeal >bear >befor >bellingham >book >bun >came >chain >class >doe >goe >hen >here >i
-3 >nightingal >power >ronan >sale >school >season >slept >someon >start >studi >swift >wa >wear >weather >wed
-3 >were >what @_a @_about @_appeal @_asleep @_at @_bear @_bellingham @_bun @_child @_co @_half @_hen @_here
-3 @_is @_me @_our @_potter @_power @_rerun @_ronan @_sale @_season @_slept @_studi @_swift @_twin @_up
-3 @_weather @_what @_which a_@ a_bird a_box a_broken a_chef a_dinner a_garden a_hat a_long a_match a_mistak
-3 a_nap a_photo a_profession a_pub a_regist a_sat a_strong about_the after_two again_@ airport alarm
-3 all_about all_along all_in all_you am_# am_i amber ami and_a and_chip and_danc and_get and_our and_stai
-3 and_three and_we'r and_you annoi antenat anyon_know app appeal appoint ar_all as_@ as_i as_me ask_at at_5am
-3 at_a at_home at_last at_my at_our aunti_@ aunti_duti babcia_@ back_@ barber barker be_there beanstalk
-3 been_a bellingham benni best_friend best_thing big_brother bill bird_tabl biro biscuit_on bit_my bliss bodi
-3 book_is bout box box_of box_set bradford bridesmaid bring_the broke brother brought_me budgi by_tomorrow
-3 call_@ call_and call_us came_home came_last can_wait canada car carpet_in chees_is christma_@ classroom
-3 classroom_it close close_and comment congratul congratul_to cool crust_and cry dad_and dai_at dai_the
-3 debat_in dec decemb degre dinner_at dinner_ladi do_for do_it do_three don't doubl down_and down_the
-3 drive_test driver drop_the eaten eaten_the egg_for either eleven_year els email escap even_be even_tonight
-3 ever_done everi_child everi_dinner exactli excit fade falcon fav fc fife fifteen fight_me find_out fire_and
-3 fish_and flask floor_the for_anyon for_breakfast for_her for_hi for_new for_school forev form found_out
-3 four_hour four_time frock from_antenat funni funniest garden_centr gave_it gazebo get_him get_marri get_off
-3 girl_@ glass_of go god_bless gorgeou got_into got_no gran granddaught granddaught_@ grandkid ground
-3 grown_woman ha_come ha_just ha_move ha_taken ha_to had_her had_kitten had_me had_on hairdress half_term
-3 hand_them harri hasn't hate have_@ he_a he_did he_need head_in hear_about heard_of hei_@ her_feet
-3 her_teacher here_to hidden hill him_all him_for him_the home_and hot_tub hous_and how_thing hubbi i'm_on
-3 i'v_had i_us i_wa i_will if_it if_you if_you'r if_you'v in_bed in_biro in_leed in_ten in_there in_to includ
-3 inset_dai is_back is_do is_home is_my is_suspici is_what isl it_# it_all it_fridai it_ha it_i'm jami
-3 januari jihadi job_at john join_by junior just_a just_sai kettl king knicker know_a lad_on land last_night
-3 late laugh_at law_@ lead learn_trust leav_for left_her let_me level light_on like_thei like_thi list
-3 list_for littl_@ llama lmao local lock long look lookin loos love love_it lunch_and lunch_rant man_is mask
-3 master max me_after me_from me_when mi michael miss_the mithai mood more most most_of mother_in mull mum
-3 mum_of my_babi my_best my_boi my_classroom my_finger my_flatmat my_foot my_kitchen my_life my_niec
-3 my_partner my_plan my_sleep my_whole name_for nana nephew_@ nerv never_again never_mind new_york niec nit
-3 no_the nobodi_told not_her not_the now_and now_i now_so number oat of_a of_that okai old_on on_a on_and
-3 on_sundai on_telli on_thursdai onli_# onli_crust or_@ our_babi our_first our_love our_three outsid_the
-3 own_@ own_daughter own_son own_two paddington parent_even pari past_the pasta paul pear penni photo_of
-3 photo_order physio plai_at playlist pool popcorn post potter power pretend_to priceless primark programm
-3 proud_mum queu quick rant rant_i read_challeng real regret repair rerun rice ride robin rogu rome ronan
-3 rose run_with rush said_i same_in san_@ school_fair school_offic school_trip scroll se sean see_how seed_in
-3 sette shall shame share_a she_said she_taught shop shot should shut side_of six_year sleep slept_through
-3 slipper_i smh so_no someon_pleas son_@ song sourdough spaniel sponsor sport_hall st st_@ staci stag stag_do
-3 stair step still_want stone straight_to street strong studi suspici_i'm swift take_@ talent_show taxi tea
-3 teach_in teach_math teacher_and tear teeth term terribl thank_for thank_you that_all that_my that_true
-3 that_what the_bag the_beanstalk the_bird the_children the_christma the_famili the_film the_funniest
-3 the_girl the_hospit the_king the_librari the_most the_radio the_real the_snow the_staff the_stair the_telli
-3 the_till the_van the_vet the_worst thei_@ thei_know them_the there'l there'l_be there_ever thi_hous
-3 think_i'm thirti three_dai three_everi through_thi ticket tiger time_in time_out time_we tini_chair to_eat
-3 to_go to_hear to_her toddler told_@ tom tonit took_my topic_and trent turn_# tweet twin_@ two_ar two_of
-3 two_week typic unreal until_i us us_@ us_the usyk vallei vet via vicar video wa_do wa_me wait wake_me want
-3 want_no we_all we_call we_can weather_warn week_old week_on weight weight_in welcom welcom_@ went_and
-3 were_@ what_he what_she what_you wheeli wheeli_bin when who_ar who_in who_us whole_time will_think
-3 window_down with_glitter without_a woman woman_with won't_stop wor_@ wouldn't_take written wrong_on
-3 wrote_it y'all year_2s year_in year_it year_marri yesterdai you_ask you_for you_like you_promis ~antenat
-3 ~appeal ~asleep ~babcia ~bank ~barber ~beanstalk ~bear ~bellingham ~benni ~bird ~birthdai ~boat ~breakfast
-3 ~bridg ~budgi ~bun ~but ~car ~chain ~chew ~christen ~coffe ~congratul ~corner ~crust ~dentist ~do ~ear
-3 ~even ~ex ~fair ~flatmat ~for ~game ~gorgeou ~granddaught ~gut ~hairdress ~he'd ~holidai ~hour ~im ~is ~job
-3 ~karaok ~late ~law ~lead ~live ~lose ~lot ~miss ~mon ~more ~much ~mum ~nephew ~niec ~nightingal ~nurseri
-3 ~octob ~of ~ok ~order ~out ~outfit ~pleas ~podcast ~poor ~power ~puppi ~rememb ~rerun ~rip ~rock ~roll
-3 ~ronan ~sale ~san ~se ~sean ~shoe ~show ~slept ~slim ~someon ~sound ~spot ~staci ~studi ~style ~swift ~te
-3 ~tea ~teacher ~thi ~tooth ~trust ~uncl ~vallei ~van ~walk ~we'r ~web ~welcom ~where ~with ~wow ~wren ~yet
-3 ~your ~приіхала приіхала
-4 #_dai #_it .O .Y .e .o .t 12 1st 8s <cousin <do <first <hei <hi <husband <new <sister ># >ark >fair >leav
-4 >lost >marvel >me >no >not >potter >sai @_bitch @_book @_came @_class @_dai @_doe @_goe @_lost @_marvel
-4 @_nobodi @_not @_return @_someon @_web @_wed @_were @_wren a_nigga a_pizza a_school a_side a_whole after
-4 again ahead air air_cupboard alon along and_came and_down and_i'v and_me anybodi anyon anyth ar_off ark
-4 arriv ask_us at_# at_mine at_nine august b back_from bbc be_on bed bit_ly bitch_@ boi boi_at boil book
-4 book_group bront brown can't can_get centr chip christen citi co cockapoo com come cook_@ cowboi curtain
-4 custodi dai_with dentist_@ did_he dumb_bitch ex famili feet_up finger_and first_dai five_a flight
-4 fridai_night from_a get get_a gladiat godmoth grandad grind_my group_@ h ha_put hang he_alreadi he_been hei
-4 her_@ her_aunti her_first hi_@ home_to honesti honesti_box human hundr_and i_@ i_got i_grind i_put i_teach
-4 if in_gold in_sight inset is_a island it'll j jam juli june karaok last_seen leed line_up lose ly made_her
-4 magic mai man mani marri_a marvel marvel_medicin men mon mum_todai my_cousin my_daughter my_ey my_husband
-4 my_mother my_nephew never_leav next next_week now_it o on_ask on_but on_for on_two onc_ask ooh other_side
-4 our outfit part_of pass pierogi pigeon place playground_duti podcast poor_@ purpl purpl_rain purs rabbit
-4 radiat recept_class rememb rewatch rhode rt_@ sai_it sat_week school_hall school_on share she_# shock
-4 shoe_@ sinc_# sinc_i sinc_we sinc_you sister_@ six_week slim someon_ask split spring staffroom stai_till
-4 still sue support take_a tast te teacher teeth_i that_she the_# the_car the_end the_loft the_mud the_ofst
-4 the_part the_post the_shed the_u the_war the_wed the_wine the_wrong their think_of till_# tire to_learn
-4 todai_so togeth told_him true twist two_@ uncl_@ under_12 under_8s up_for vote wa_call wa_class war warn
-4 wasn't web week_and what_it whatev who_ever william win wonder work worst worth would wren year_group york
-4 you_want ~ain't ~amaz ~asda ~back ~bought ~box ~bucket ~came ~cat ~doe ~ever ~feet ~four ~fourth ~group
-4 ~happi ~have ~hei ~hen ~http ~i'm ~leg ~like ~lol ~lunch ~marvel ~medicin ~mr ~neighbour ~new ~park ~potter
-4 ~queen ~red ~said ~saturdai ~sister ~song ~stag ~storm ~straight ~tree ~uni ~user ~wa ~want ~war ~warn ~wed
-4 ~wife ~моя моя
-5 !long24 #_year (' (k (l .# .@ .A .E .I .N .V .v 5am <book <our >have >seed @_@ @_ark @_hand @_no @_the
-5 a_hoe ain't album and_my and_sat and_she and_so and_ten and_whoever ani anniversari been_@ been_sick bend
-5 boi_@ book_club boot broken bulldog challeng cousin_@ cuz do_a do_some dream drink easi fan flower free
-5 friend from from_me got_me grandson great grei head_to her_school hi_first husband_@ i'm_a i_know keeper
-5 lad leav like_me live loo machin mama marathon marri mate me_@ me_hi me_she medicin midg moja much must my
-5 my_dai my_first my_sister my_teeth nation need_a never_onc new_@ off_for old on_lost op out_i park patienc
-5 pear_tree peopl plan pull put_the realli recommend rescu return rip rt_user sai_he same_as san seed she_a
-5 she_had sick_on side so_that surpris swim_lesson t the_air the_lad the_staffroom thing those trust try_to
-5 twin ugli up_on vs wake weekend ya you_to z ~after ~anyon ~ar ~ark ~challeng ~cook ~cuz ~don't ~glass ~half
-5 ~husband ~lad ~light ~make ~marri ~moja ~my ~night ~our ~over ~peac ~photo ~pick ~round ~season ~seed ~son
-5 ~taken ~there ~tonight ~we
-6 !long64 (y .! ... .D .L <daughter <me <said >dai >the @_# @_leav @_seed a_littl all_over amaz and_the at_hi
-6 babcia babi_in bit_@ bitch_ass born caus chew dad dad_ar dog don't_tell flatmat for_it gone_off hen
-6 http_bit http_t knock lil lion loft look_like might mostli mother my_own name_wa nephew next_door night
-6 no_more our_@ perfect petra pub puppi sai_hi said_@ said_ye season singl_on sofa speech t_co the_dog
-6 the_sofa them_in to_get to_my tonight trash u uni watch wed who_doe with_my would_have wrote_the yet ~best
-6 ~boi ~cousin ~dai ~first ~he ~here ~mate ~or ~rt ~sinc ~start ~term ~were
-7 (. (a (e (t .B .H .P .W .m <a <big <i <in >of @_of a_name asleep christma dat daughter_@ drive hi_school
-7 holidai home_from http im in_@ law lol my_girl my_two nap propos road scene slipper some son tbh the_lion
-7 theme us_to will_be with_year year_sinc ~drive
-8 !after-capital .C .R .T >to @_by and_dad bird bought cat cousin if_he in_law my_@ neighbour or saturdai
-8 sister sundai the_corner user user_# xx ~daughter ~old ~propos
-9 (# .F .M .S .y <my a_bitch aunti film for_my husband kitten me_and school_run the_@ wife wine
-10 !titled (_ <her daughter rt
-11 !before-capital !part !surname labrador
-12 !word
-13 (@
-14 !grown-up !thing <the
-15 !family
-16 !chance !famous !work
`;
