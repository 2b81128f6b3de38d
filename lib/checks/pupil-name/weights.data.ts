/** What no clue at all says; tenths of the logarithm of the odds. */
export const BIAS = -5;

/**
 * How much each clue speaks for a first name's being a pupil's, in the same unit, with the clues that weigh as much. Learned by
 * `npm run learn` from the drafts in `tests/accuracy`, and from posts without pupils of WNUT 2017 and the Broad Twitter Corpus
 * (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT); `clues.ts` says what they are.
 */
export const WEIGHTS = `
12 @_have club
11 !of-child pea tabl
10 !several
9 @_that a_child about_it and_@ em hi_own in_nurseri look_for page pencil seven ten that_on wouldn't ~class
9 ~speak
8 !school <you >ask @_ask after_school assembl badg caretak carpet council cress cross dai_@ from_my gate
8 guess held in_class jumper miss pe record residenti sang the_gate the_head them_all w ~third ~well
7 <@ <then >@ >read >saw >she >told @_back a_tree aliv and_all and_her busi carri cheer class_ha coach
7 corridor crane deliv den drum fish glitter grin group guess_who handwrit ic in_my is_still kind leg like_a
7 like_my line math metr minut my_mum my_year never_seen no_@ nurseri of_us onli_on our_class overheard perk
7 phonic playtim poem regist sack scienc scissor sheep shepherd stick the_bu the_class the_hall triangl
7 under_the well_done you_absolut ~club ~teach ~year
6 !long40 #_on .'s <and <todai >said @_could @_dad @_told a_wed appar ask backward bell break but_@ card chef
6 choir clai class_ar classroom_@ conker count cupboard custard dai_# dinosaur drew elsa fine five from_@
6 from_year get_the goe got_to group_is hatch her home_time i'v_been i_mean ic_pack into_the leaver left_and
6 let_@ librarian lick mini museum my_desk need_me nose note order playground pupil race rehears rest_of
6 rounder said_it see_her sell shin snack sock taller the_bell the_caretak the_dai the_fire the_regist tidi
6 to_tell to_the tonight_@ tooth trai tuesdai wa_@ wa_on we_do wear_the wobbl word would_like wrote y_# year_#
6 you_were ~cross ~gate ~recept ~tabl ~tell ~told ~window ~y#
5 #_@ .1 .: <but <done <let >dad >wait @_as @_aunti @_eat @_read @_sang @_taught @_thi @_todai a_shepherd
5 a_small a_t a_triumph absolut aid aliv_@ and_then and_there ar_love argu ask_the ask_to at_assembl at_break
5 be_call becaus been_do befor_i'd bench best_bit better_than big_school bikeabl bless blue bobbl bother
5 bottom brick bump call_it came can_make candl cast charg cheer_for chess class class_is club_@ compliment
5 copi correct couldn't counti cut diari don't_care donkei down_in dzi everyon ey ey_contact fetch fill
5 first_aid footbal frame frankincens garden_club giggl give_that go_on ha_alreadi ha_ask hair happi_as
5 head_at herself home_with hum in_and in_our is_for is_full is_go it_at it_back joke keep keep_it kick lace
5 learn_about leav_at letter librari lick_the like_it lit littl love_and lucki lunchtim made_me map me_my
5 me_with merci min my_lanyard na near newt none odd_sock of_the oh out_at owt parachut pen_licenc photocopi
5 plai point primari_# quit rais roman room rota sai_the sand school_@ school_council screen septemb_and sheet
5 singl sleev spell stood stuck sum suppli survei taught_us that_boi that_our that_why the_big the_bin
5 the_carpet the_climb the_drum the_hatch the_playground the_star the_tall the_toilet the_top the_vike
5 the_whole them thi_year three_king through_to time_tabl to_know tractor tri triumph tuck twelv twice up_a
5 upsid upsid_down veri_happi vike violin water we_had wear what_i who_call who_is whole won_the y# yer you_ar
5 you_get ~as ~ask ~behind ~blame ~conker ~cress ~drum ~help ~lick ~me ~phonic ~plai ~sat ~saw ~see ~star
5 ~time ~went в
4 !long32 #_ar <ask <by <cheer <dai <except <found <give <got <morn <not <oh <plai <that <with >ag >beat >do
4 >found >in >lick >now >put >ran >save >shout >taught >tell >want >wouldn't >y @_ag @_beat @_buri @_can @_did
4 @_do @_found @_lick @_more @_mum @_now @_oh @_put @_said @_saw @_she @_wouldn't @_y a_banana a_bike a_boi
4 a_car a_foot a_glue a_hous a_tooth a_tractor abseil actual ag_# an_actual and_# and_didn't and_thei and_told
4 and_who ani_of anyon_els anywai approv ar_read ar_you area aren't argu_with ask_how awai awak back_on basic
4 basic_a becaus_the behind_you bit_of bo broad bu buddi bum but_you c came_as came_back came_in can_i captain
4 cardigan cello cereal certif cheer_@ chuf cloakroom coat come_from confess contact corner count_in cow
4 cross_countri dai_in decid dinner_queue diwali do_you doe_that done door_@ dragon draw end_up enough
4 ever_had everi_class except except_@ fab fact_about fair_i favourit field fire_of first_on fish_finger
4 footbal_@ for_an for_math found_a fraction_with frankincens_and front full geographi give_@ go_in
4 gold_frankincens golden gone_up goosebump got_@ got_the governor gravel group_ha ha_decid ha_ever harvest
4 have_you he_ask he_is head heard_@ her_own hi_# hid honour hors hous_point i'll_never i'm_read i_don't
4 i_found i_go if_anyon in_recept in_year innkeep inspect is_basic is_veri it_a it_and it_ani it_down it_known
4 it_more it_my it_wa it_year job just_befor knee know_who know_you lamp learn length licenc lidl log lost_a
4 lost_properti loud make_the melt met_@ mind model moon more_like morn_to mubarak mum_sai my_bra my_glass
4 my_hair my_hand my_head my_name my_pocket narrat neither_of netbal never_had new_seat next_to nobodi_@ not_@
4 nurtur obvious of_london off_the offic old_and old_photo on_i'v on_in on_it on_on on_with onli_eat onli_just
4 other_wai out_of peg plai_a plaster proper properti public quell recept recept_@ rest right rope rule sai_i
4 sai_is sai_you said_so samba same same_scowl scowl second serv serv_dinner sew shark she_came she_got show
4 sinc_half sinc_septemb sing size_# skip_rope snail snore_like solo somehow someon speak spent spent_my
4 spirit spoon squad stall sticker stock_cupboard sugar superstar swap swim take_it talk_sinc tall taller_than
4 taught taught_the tell_her that_class that_in the_book the_coach the_field the_new the_pea the_sack the_sink
4 the_stock the_suppli the_teacher the_triangl the_twin the_week the_window then_i then_you thi_week third
4 three tidi_up till_thursdai to_check to_look to_sai to_school to_ten to_whistl toasti todai_@ took took_it
4 us_all vers vinegar volcano wa_meant wa_right wa_that we_just what_the what_wa when_the when_thei whisper
4 whole_class whole_page why_i with_hi won work_in worker wrong_name y you'll you'v_been you_need yr zip ~bo
4 ~c'est ~charg ~cheer ~coat ~count ~except ~explain ~flat ~go ~guid ~head ~hold ~home ~keep ~laugh ~littl
4 ~morn ~near ~pocket ~proud ~ran ~sai ~sheep ~sign ~solo ~somehow ~stop ~talk ~updat ~wouldn't ~wrap з
3 #_other #_school #_thi #_time #_tomorrow #_wasp #_week .!! .+ .k 1s 3s 4s 5s <also <at <doe <find <from <go
3 <hear <heard <no <off <sai <school <ta <taught <week >back >bring >brought >built >can >correct >count >cri
3 >darl >did >explain >fell >from >know >laugh >left >made >mum >todai >would @_blew @_bring @_built @_correct
3 @_count @_cri @_darl @_explain @_fell @_four @_ha @_held @_help @_if @_in @_infant @_it @_know @_laugh
3 @_left @_off @_on @_other @_plai @_plate @_sat @_save @_smile @_so @_tall @_tell @_under @_well @_you'r
3 a_babi a_babybel a_biscuit a_busi a_gift a_pleasur a_proper a_sign a_stick a_turn about_our absolut_beauti
3 advanc after_him aid_log all_@ all_he all_morn all_your also_@ am_not and_everyth and_it and_now and_said
3 and_someon and_that and_we'v and_ye anim ar ar_up as_the ask_@ ask_after ask_who assembl_and at_@ at_dinner
3 at_drop at_forest at_it at_two award babybel bad bag be_do bean becaus_@ becaus_he'd bed_at been been_put
3 befor_and befor_you behind_a best_at best_dai best_job bless_her blew board boiler bow brave bring_me
3 brought brought_a brought_back bubbl bug built busi_sell but_what by_a by_name call_them car_park cardboard
3 caretak_log carpet_time carrot cartwheel caught centr_@ certif_for chair chapter_book charact chick
3 chickenpox children_in chose circl class_ask clock cloud cold cone corner_a correct_my could_be could_listen
3 couldn't_make cover crisp crown cupcak dad_at dai_wa dai_you date descant desk did did_@ did_it didn't
3 dinner dinner_time dinnertim do_not do_the don't_know done_@ done_a done_to drain drew_me drop_off duti_in
3 easter eco economi eid_mubarak eight elect eleph everi everyth fast feel_bad finish_a firework first_ever
3 five_and food_tech foot for_everi forecast forecast_for forward fourteen fraction french fridai_in gaffer
3 gannet gannet_best garden_@ gasp gate_and gift go_@ goe_to goggl golden_time gone_home got_stuck got_them
3 great_fire group_got grow ha_a ha_gone ha_join had_my half_nine halfwai hall hall_@ hand hand_and hand_in
3 hand_up harvest_assembl have_her he_bring he_brought he_call he_could he_got he_sai hear_@ heard_a heart_@
3 her_brother her_mum high_five hiya hold_my hold_the home_corner homesick hoop hose hunt i'd_had i'm_itch
3 i'm_not i'm_still i'v_lost i'v_onli i_let i_pretend if_the in_at in_it in_octob in_welsh in_y infant_sprint
3 interest is_alwai is_bad is_it is_leav is_now is_up is_with it it_had it_he it_i'd it_in it_it it_mondai
3 it_up job_in know_what known_that label ladi_to lanyard lasagn leader left_the life_# log_todai longest
3 lost_it love_have love_letter love_to made_# me_# me_her me_if me_love meant_to mention_to milk minut_of
3 miss_her mondai mondai_@ more_than morn morn_and mother_dai motto move move_my my_dad my_guid my_job my_last
3 my_leg my_littl my_math my_new my_phonic n_@ name_in name_it name_on name_with nativ_at nativ_cast natur
3 neither net next_@ next_year nineteen no_name nois normal not_a not_let not_my not_stop not_tell note_in
3 now_a observ of_be of_ten off_@ on_# on_@ on_by on_fridai on_hand on_kid on_of on_triangl on_year
3 onli_answer onli_two or_the other_gannet our_littl our_school out_a out_in out_the outdoor pack paperwork
3 part_# past phonic_screen pick_the pizza plai_@ plan_@ pleas_stop pleasur point_at pokemon poppi practic
3 properli put_a put_it queue radish raisin rangoli reach read read_with reckon refer rehears_@ rehears_note
3 reindeer relief remembr report_@ residenti_updat result round round_him round_of rubber rugbi rule_no
3 run_the sai sai_well said_all said_he said_when sand_trai sang_the sat_with sausag saw scare school_club
3 school_come school_field school_team scream scream_like seagul seat_plan see_@ seen_a servic shadow shape
3 sharpen she'd she_been she_ha she_told shell shoe shout show_of silenc silent silent_read silver sinc_fridai
3 sinc_the sink skip slip sneez snow_@ so_@ so_good social_worker some_@ soup space spaghetti special
3 special_mention spent_all sprint sprint_sport squeak stand still_wear stop_ask stori sunflow ta tadpol
3 take_the talk_of tall_@ tape taught_@ taught_her teach teach_# teach_fraction teacher_at teacherlif tech
3 tell ten_@ term_and than_i thank_to that_a that_better that_offic that_onli that_wa that_when the_box
3 the_choir the_corridor the_cupboard the_date the_descant the_floor the_food the_giggl the_innkeep the_job
3 the_line the_milk the_moon the_nativ the_net the_nurseri the_pe the_photocopi the_rest the_sand the_stage
3 the_train the_unicorn the_wash the_weather the_weekend the_wobbl the_worm thei_were then theori there
3 there_is there_my there_no there_on there_wa thi_half thi_school till_you time time_befor time_the to_all
3 to_be to_make to_miss to_name to_on to_sign to_teach to_them todai told_it told_me took_out topic touch
3 towel trai_@ trail traine translat triangl_me try try_@ tuck_shop turn twenti two_hour unblock unblock_the
3 unicorn uniform_and up_i veri voic voic_@ volunt wa_a wa_told wa_too wai_back wait_by want_a want_the wasp
3 wasp_@ we'v_had we_found we_have wear_it weather_forecast week_@ weekli weep_becaus well welli_on welsh went
3 wept were were_on wet what_@ where where_doe who_wrote whole_dinner whole_of whole_wai wi window window_and
3 wing with_her with_our with_your without_be without_look wont word_@ work_on worm writer xma y#_@ ye_@ ye_on
3 ye_that year_3s year_4s year_and you_@ you_did you_don't you_tell your_teacher ~argu ~awak ~beat ~blew ~blue
3 ~built ~by ~cannot ~carpet ~cello ~classroom ~congrat ~correct ~cri ~dad ~darl ~decid ~descant ~elsa ~find
3 ~goe ~goggl ~headteach ~held ~her ~herself ~him ~hous ~hum ~hunt ~know ~match ~move ~narrat ~nine ~note ~now
3 ~oh ~omg ~organis ~pe ~pencil ~pizza ~read ~residenti ~save ~scienc ~sing ~spaghetti ~special ~spell ~stai
3 ~still ~stuck ~swap ~ta ~tall ~taught ~thank ~three ~todai ~tri ~triangl ~under ~up ~wet ~whole ~wing ~worm
3 ~written ~y ~zip
2 !mostly-name #_and #_don't #_for #_kid #_that #_told #_when #_who #_with #_yr (m ." .) ., .?? .� 3b <alwai
2 <bless <class <congratul <down <even <n <there <what >again >b >been >come >cut >finish >gave >hand >held
2 >hous >i'd >insist >kept >narrat >never >new >off >onli >other >pick >sang >score >set >spell >stood >stuck
2 >talk >then >third >walk >wave @_again @_ar @_b @_birthdai @_charg @_chose @_come @_cut @_end @_everi
2 @_finish @_geographi @_go @_hous @_i @_i'd @_insist @_kept @_laid @_most @_n @_narrat @_never @_pass @_pick
2 @_ran @_ring @_score @_set @_she'd @_show @_snowman @_stood @_stuck @_swap @_talk @_thank @_then @_third
2 @_took @_tortois @_two @_wait @_walk @_want @_wave @_we'r @_whisper @_whole @_would @_wreath a_bad a_blanket
2 a_brew a_chees a_crown a_daddi a_departur a_differ a_dog a_dry a_game a_good a_half a_hoop a_hors a_hug
2 a_joke a_lamp a_lollipop a_mummi a_note a_pair a_pine a_plaster a_plate a_pro a_scream a_seagul a_sheep
2 a_shop a_sing a_singl a_sofa a_spare a_spoon a_stapler a_sticker a_stranger a_veri a_vet about about_@
2 about_a accent accept actual_@ advent advent_candl after_the agenc ah alfi all_dai all_my all_on all_said
2 all_seven all_these all_to alwai an_@ an_arm and_at and_back and_by and_gave and_he and_honestli and_mai
2 and_on and_tini and_todai and_two anyon_got anyth_to apologis apologis_to ar_in ar_now ar_on ar_through
2 argument asda ask_can assembl_@ assembl_attend at_carpet at_four at_me at_swim at_tabl attend attend_@
2 audienc audienc_of awai_in award_assembl babi_and babi_jesu back_end back_the bag_@ ball_off bar bath_and
2 be_aliv be_ask be_fine be_told beat_me beat_the beauti beautifulli bee been_ask been_teach befor behaviour
2 behaviour_chart best_new best_part bike bin biscuit bit_for bit_i bite bless_@ blew_out blower boi_in
2 book_and book_corner book_dai book_for bookmark bookmark_in both bought_the brew bride brilliant bring_it
2 brought_in bui build_a but_the by_@ by_me cake_for cake_stall call_me calm came_@ came_up can't_do
2 can't_fault can't_stop can_be can_he can_tie candl_@ car_@ card_for career_@ carniv carol_servic carri_on
2 ceil celebr_with centr_what check cheek chees_no chickenpox_and child_with christma_card circl_time
2 class_and class_gave class_snail class_so cleaner clear climb climb_frame club_is coat_@ coat_on coat_peg
2 code_club collect come_off come_to comment_and communion concert_@ connect cook corner_@ could council_ha
2 count_the countri cri cry_in cup cupboard_and cut_and cut_the cut_up dad_sai daddi_me dai dai_four daili
2 darl departur departur_board describ desk_and did_anyon did_hi did_the did_thei did_u dinner_hall displai_@
2 divis do_her do_my do_your doe_@ doe_the doesn't_know dog_and don't_let door_and down down_@ down_my drawn
2 drill duck duti_@ duti_you each_time eco_council effort_@ ei els_class end_a enough_to equal even_@
2 even_done even_the everi_on everi_singl everybodi exchang exclud excus ey_and ey_shut farm farm_trip fault
2 fearless fearless_@ fed fell_off felt felt_it field_@ fifteen_minut finish finish_the fire_bell fire_door
2 fire_drill first_full five_hand flashcard flat floor for_@ for_assembl for_book for_life for_lunch for_pud
2 for_tomorrow for_twenti for_us forest_school forti found_@ found_in four four_and four_minut four_nine
2 fourth from_last from_now from_recept fryer further garden gave_me geographi_is geographi_quiz get_paid
2 get_that get_to ghana given glue go_well gone good_dai got_in got_my got_three got_up grew grow_up grown_a
2 gruffalo guess_which guid guinea_pig ha_@ ha_an ha_been ha_done ha_given ha_inform ha_name ha_talk ha_told
2 had_@ had_to half_as half_five halv hamster_had hand_her hardest hat hat_@ have_a have_heard have_plan
2 have_start havent he'd he'd_ever he_doe he_look he_ran he_said heard heatwav held_a held_the helper_@
2 her_hand her_name her_nose her_read here_and herself_to hi hi_hand hi_knee hi_littl highlight him_a him_to
2 hoars hold hold_hand homework hot_chocol hot_seat hour_ar hour_of how_do hug_me hung hungri hyster i'd
2 i'd_finish i'm_in i'v_done i_ask i_at i_call i_couldn't i_keep i_live i_nearli i_promis i_saw i_stai i_tell
2 i_think i_would if_he'd if_i'm if_she igh improv improv_joke in_an in_bit in_english in_for in_four in_guid
2 in_her in_like in_septemb in_which in_y# in_you incid incub indoor indoor_voic inform inform_me insect
2 insist insist_on interview_lesson into is_just is_the isn't_over it_@ it_alwai it_doe it_don't it_me
2 it_nearli it_new it_round it_to it_wrong it_your je joi joi_to join_my joke_@ judg judg_me just_ask
2 just_made just_pop kent kept kid_ar kind_of kindli king_i kit kitchen_ha knot know_if la lad_in lamppost
2 lap_of last_dai last_on last_time laugh laugh_like lead_in leaf leaf_blower led left left_shoe lego less
2 let_it let_them letter_in letter_to lid like like_he like_the like_to lit_the literaci litter lollipop
2 long_@ long_divis look_at lost_@ lost_teeth love_him love_recept lunch lunch_todai lunchbox ly_on ma madam
2 made made_it made_my made_out make_a map_five marsh marshmallow mass massiv mayor me_a me_as me_but me_hand
2 me_i me_i'm me_it me_no me_why mean_@ measur meet_@ milk_time mind_me mind_you mine_ha minut_@ minut_silenc
2 moment moment_@ monei mop morn_good morn_in most_improv moustach mubarak_to mug_and mum_brought mum_wa
2 mum_who mummi mummi_me my_car my_duti my_favourit my_heart my_pupil my_shoe my_sundai my_tuesdai my_wall
2 my_week my_work my_y nail_it name_everi naughti nearli necessari need_@ need_somewher never never_chang
2 new_playground newspap nightclub nightingal_in nine_and no_just no_love no_question nobodi nobodi_ever
2 nobodi_ha nobodi_sai none_of not_# not_allow not_realli not_to now_@ now_do now_in now_on nowher nut odd
2 of_an of_hi of_them of_thi of_toast offer offic_the oh_@ oh_the oil ok omg on_as on_coat on_cry on_duti
2 on_left on_my on_non on_our on_purpos on_singl on_tabl on_to on_todai on_up on_water onion onli onli_reason
2 orang organis origin other_shoe our_eco our_remembr our_year out_@ over_@ over_my own_lace own_the page_on
2 paint paint_a paint_in pair pair_of pancak panto_so paracetamol parad park_on part_in parti pass_the
2 password pat pebbl peel pen pencil_case persuas pet petal physic pick_@ pile pine pine_cone pipe pizza_@
2 plai_the plan_that plant plastic plate player pleasur_what plot pocket poetri poetri_slam polic portrait
2 prime prime_minist proper_on proud_@ puddl punch puppet purpos put_her put_hi put_that quarter queue_like
2 quiz_felt radio_# rainbow rais_# ramadan ran read_# read_buddi read_it reader reader_i reason_i record_club
2 recov regist_and rememb_that result_ar rhythm ribbon road_@ roast root royal ruin rung sai_but sai_we'r said
2 said_a said_point said_the salut sam same_i sang_happi sat_breakfast satsuma saw_a school_guinea school_he
2 school_report scienc_week score scrape secur self_portrait senco send_help send_me sentenc seriou serious
2 set_of shape_like she_did she_get she_six shelv sherri should_have shout_to show_me sign sign_@ signatur
2 silenc_then sinc_nurseri slam_winner slide_on slow slug smash_it snack_and snack_time sneak snow so_chuf
2 so_i so_so soak sock_@ sock_and soon_@ sound spell_bee spelt sport_dai spud stai_in stai_off star start
2 start_a stick_insect stick_is still_giggl stitch stock stood_at stop_think straight strike string stuck_in
2 stuff sundai_night sunglass swap_it swim_gala swim_with ta_life tabl_@ tabl_check tabl_i'v tablet tackl
2 tag_rugbi take_my take_note taken talli target tea_parti teach_@ teach_a teach_it teach_me teacher_me
2 tell_everyon tell_the ten_out ten_to term_my tesco test_@ than than_ani than_thi thankyou that'll that'll_be
2 that_child that_i'm that_sai the the_advent the_answer the_area the_ball the_bear the_bench the_blue
2 the_build the_cake the_carol the_ceil the_chair the_coat the_dark the_dead the_dentist the_differ the_door
2 the_fairi the_fenc the_first the_footbal the_full the_gruffalo the_harvest the_hat the_incub the_last
2 the_lead the_lego the_littl the_map the_mayor the_minibu the_naughti the_nod the_outdoor the_person the_rain
2 the_record the_roman the_sat the_school the_sherri the_show the_spell the_three the_tissu the_trip the_vicar
2 the_voic the_water the_y the_y# thei_all thei_did thei_do thei_have thei_want them_i them_on then_@ then_the
2 then_went there_@ there_a they'v thi_on thi_wk think_about think_your thirti_kid thought_about thought_it
2 thread three_year thumb thursdai_and tie tie_her tile till_half time_@ time_and tin tin_of tini_fearless
2 to_it to_leav to_meet to_prove to_put to_show to_tie to_visit to_whoever toast todai_our toi told told_my
2 told_them told_to tomato tombola_at tomorrow_and tooth_in torch towel_and traffic treasur tree_@ tree_with
2 tri_to trip_monei trip_to trouser truth tub tub_i turn_my turn_round twenti_eight twenti_minut twitter twix
2 two_littl two_more type u_know ukrainian ukulel un under under_a under_it uniform_dai until up_# up_that
2 up_the up_two updat_@ us_for us_hi velcro visit voic_of volcano_went w_the wa_an wa_brilliant wa_he wa_no
2 wa_not wa_suppos wai wait_till walk_it want_to wast water_duti water_trai we we'v_a we_don't we_need we_r
2 we_swap we_won wear_a week_# week_is week_my well_plai went_out went_over were_all what_do what_make
2 when_you when_you'r while_the whiteboard whittl who_help who_pick who_the who_wouldn't whoever why why_doe
2 wi_a will_get winner_@ wipe with_a with_children with_full with_it with_recept with_someon wk won_#
2 word_about word_for word_i worri would_be wrong wrong_feet wrote_me year_1s year_5s yellow you_at you_ever
2 you_i you_know you_should you_that you_whoever your_class your_fish your_is yr_# ~accept ~ag ~appar ~arm
2 ~aunti ~belong ~besid ~between ~bit ~bless ~blood ~bobbl ~brought ~case ~cast ~caught ~chose ~crown
2 ~dinosaur ~done ~draw ~drawn ~drew ~drink ~eat ~end ~everyth ~finish ~five ~fix ~fraction ~full ~funni ~gave
2 ~giggl ~give ~goal ~grown ~hat ~heard ~hi ~himself ~homework ~honestli ~hug ~i'd ~innkeep ~insid ~insist ~it
2 ~joke ~kind ~ladi ~led ~lego ~love ~lunchtim ~made ~mai ~manag ~map ~march ~mention ~middl ~minut ~nan
2 ~nearli ~need ~next ~nice ~not ~odd ~ofst ~orang ~other ~p ~paper ~parent ~pea ~piano ~prime ~reckon ~regist
2 ~roman ~salut ~sand ~sang ~second ~sell ~sent ~she ~shout ~sit ~skip ~smell ~smile ~snowman ~sock ~someth
2 ~soon ~spoon ~sprout ~stood ~swim ~tech ~ten ~they'v ~tombola ~top ~trai ~train ~tuesdai ~tune ~twin ~until
2 ~visit ~wai ~wave ~wee ~week ~x ~ye ~you ~young
1 !everyday-capital !long16 #_# #_at #_book #_by #_cover #_done #_hand #_hour #_i #_in #_leaver #_min #_month
1 #_my #_next #_now #_of #_off #_rais #_residenti #_so #_still #_the #_three #_todai #_top #_wait #_where . .'
1 .'. .( .), ..' .? .c .j .s .п 11pm 11th_out 3rd_@ 3s_have 5p 8th_@ <# <actual <an <be <between <birthdai
1 <club <co <for <garden <ha <had <hat <if <know <lost <mark <met <moment <move <mum <night <of <on <onli
1 <plan <quot <report <same <saw <see <seen <sorri <star <team <tonight <until <wai <watch <wee <why <wi >bag
1 >drew >eat >famili >for >forgot >ha >he >i'll >i'm >isn't >just >keep >law >letter >long >love >lunch >manag
1 >measur >n >nan >next >pass >plai >pleas >post >press >pull >ring >sat >sing >spent >spot >stamp >still
1 >swap >teach >thank >that >took >well >went >who >will >without >work >ye @_11th @_3rd @_8th @_also @_alwai
1 @_babi @_bag @_behind @_between @_butyful @_carri @_certif @_decid @_drew @_drop @_dure @_effort @_famili
1 @_for @_forest @_forgot @_gave @_get @_good @_grade @_high @_hit @_home @_how @_i'll @_isn't @_keep @_law
1 @_letter @_love @_lunch @_made @_manag @_measur @_mine @_miss @_nan @_new @_pleas @_posit @_press @_pull
1 @_rocket @_run @_second @_shout @_sing @_sit @_skip @_spot @_stamp @_still @_stop @_swam @_teach @_through
1 @_tri @_turn @_went @_who @_without @_wont @_wrote @_year a a_bluebel a_book a_bum a_cake a_cat a_certif
1 a_chair a_chanc a_coffe a_compliment a_dinosaur a_draw a_famili a_fossil a_four a_fridai a_frog a_gregg
1 a_headteach a_heartbeat a_hen a_hotel a_king a_lad a_lap a_leaf a_lie a_list a_llama a_longer a_lost a_lot
1 a_manger a_memori a_mondai a_month a_moustach a_mum a_nice a_page a_paper a_pen a_podcast a_row a_rubber
1 a_sandwich a_satsuma a_sleep a_slug a_star a_straight a_ta a_tenner a_thing a_trai a_treat a_twix a_wobbl
1 a_word a_work about_# about_hi about_my about_shark ac accept_@ accid across_the action addit adverbi advert
1 advic_@ aeroplan aft after_# after_cookeri afternoon_@ again_third against alert all_along all_four all_got
1 all_hilli all_of all_sat all_through allot_scienc allow alright altern_wednesdai alumni alwai_@ am_basic
1 amen america among among_the an an_all an_audienc an_hour and_bring and_find and_gent and_hi and_hid
1 and_into and_lass and_look and_name and_sai and_six and_spoon and_tell and_thirti and_took and_what and_when
1 and_wish and_won't angel announc anoth_on anywai_i'v apart apart_from apostroph appl appl_and applaus ar_a
1 ar_better ar_just ar_my ar_the area_final argu_about argu_for armband_i around around_and art as_alwai
1 as_long as_two as_you as_your ask_what ask_why assembl_certif assembl_on at_breakfast at_everi at_lunch
1 at_nurseri at_onc at_parent at_seven at_snack at_ten at_wet at_your attenborough aunti_and aunti_i aw babi_@
1 babi_sister back_at back_in bag_for bairn baker balanc band basic_famili bat bbc_take be_@ be_at be_kind
1 be_mari be_prime be_run bead_from bean_is bear beat beauti_byootifal becaus_her becaus_of becaus_thei beef
1 been_on been_run bell_we'r belong besid best_grown best_mate bib bid big_shout biggest_cheer birthdai_@
1 birthdai_to bishop bit_about black_histori blackpool bluebel_@ blunt bog bog_thank bone book_a book_about
1 book_he bore boss both_end both_in bouncer box box_dai brass bread breakfast_club brilliant_in bring
1 bring_in broccoli broken_leg broken_nobodi build bulli bum_@ bump_into but_it but_then but_when but_you'r
1 button butyful butyful_@ by_# by_heart by_herself by_now by_the bye byootifal byootifal_@ c'est cabbag cafe
1 cake came_down came_through camel camel_and campaign can't_have can_hear can_someon cannot car_on card_in
1 card_to caretak_@ carol carrier carv cast_done castl cat_and caught_the ceasefir ceasefir_@ celebr ceremoni
1 chain chain_on chair_and chalk chanc_of chang chang_it chariti_then chess_club child_who chocol
1 chocol_fridai chorist chose_the christma_dinner claim clap class_bear class_brought class_call class_i
1 class_on class_stick class_that classroom_and classroom_at clean clear_as clip_for clipboard cloudi
1 cloudi_with club_noth club_polit club_wa clue co_@ coach_@ coat_i code coffe cold_and collect_# column
1 come_back come_round come_tomorrow comic commentari commun comp complet_@ con concert conduct congrat
1 conker_off connect_# convers convers_wa cook_for corn costum_for could_borrow could_hear couldn't_do
1 couldn't_have count_# count_to countdown counti_hall countri_mud countri_result countri_trial courag court
1 courtesi courtesi_of crayon cream cri_at cri_when crisi crowd crumbl crust crust_@ cucumb cucumb_each
1 cushion_@ custard_cream cute cycl dad_brought dai_and dai_for dai_is dai_on dai_todai dai_tomorrow danc_with
1 danger decid_i'm decid_to decor deep defend demand depend depend_on deserv_the did_a did_all didn't_know
1 dine dinner_@ dinner_and do_i do_is do_with doe_anybodi doe_it don't_do don't_have don't_talk don't_try
1 doncast done_and done_nativ done_on done_that done_the done_with door doorstep down_a down_on dr drama drank
1 draw_of dress_@ dress_rehears drew_a drizzl drop_a dry dry_ey dure each eagl eal eat_a ecstat effort egg_@
1 egg_and eid eight_of eleven_i eleven_minut eleven_move em_hold em_on end end_@ end_me enjoi_your envelop
1 especi even_i ever_sai ever_said ever_seen everi_playtim everi_word everybodi_els everyon_on everyth_i excel
1 exchang_rate explain explan ey_on eyebrow face_on facetim fact fair_enough fallen fallen_in fan_in farm_@
1 faster featur feed feedback feet_in fell fell_asleep fell_in felt_like fenc_and festiv fetch_me fetch_the
1 field_lad fifti file final_get final_stop find_a find_my finger finger_bbc finish_at finish_it first_observ
1 first_round first_ten first_to five_minut five_year fix_my floor_after flour food food_bank for_ag for_all
1 for_babi for_him for_kind for_mother for_nearli for_not for_share for_six for_thirti for_try forgot_to
1 forti_minut forward_to fossil found free_school fridai_i fridai_so fridg friendship_bracelet from_# from_all
1 from_half from_home from_our front_adverbi front_and front_of full_liverpool full_of full_sentenc fun futur
1 gala game gari gari_and gate_duti gate_on gate_to get_@ get_all get_in get_out give_him glitter_in glove glu
1 go_home go_off go_out go_with goal_and goal_for gold gone_mad gone_to gonna good goodby got got_# got_call
1 got_some grape green_and green_screen gregg grit guid_read gum gymnast ha ha_# ha_anyon ha_had ha_learn
1 ha_save had had_him had_it had_sinc had_the had_their hadn't_got hail_@ hair_would half_on half_past
1 half_seven hall_and hall_here hama_bead hand_at hand_ladi handbag handl hard_my haribo harp harvest_box
1 hat_and haul haul_a have have_accept have_been have_built have_done have_ever have_held have_said he
1 he'd_fallen he_came he_five he_just he_not he_right he_the he_think he_wa he_will head_let head_of headlin
1 heart_and heartbeat_ask height held_my help help_me helper her_birthdai her_coat her_dad her_ey her_it
1 her_knee her_pillow her_she her_spell here_how here_we hi_arm hi_brother hi_second hi_shoe hi_sleev hi_whole
1 hiccup high high_school hilli hilli_todai him_at him_everi him_in hip histori histori_month hold_me home_@
1 hop hose_down host hot hotel how_old how_to hug hula hundr hurt i'd_have i'd_like i'm_do i'v_alreadi
1 i'v_final i'v_heard i'v_just i'v_met i'v_order i'v_still i_am i_cri i_cry i_didn't i_get i_look i_love i_met
1 i_miss i_never i_plai i_read i_sat i_smell i_spent i_talk i_told i_took i_turn i_walk i_want ic_cream if_@
1 if_a in_5p in_all in_assembl in_charg in_eleven in_everi in_first in_five in_french in_front in_full in_june
1 in_novemb in_respect in_tesco in_that in_two in_your incom inspector inspir instrument interview into_a
1 introduc ipad iron_man is_@ is_five is_her is_okai is_plai is_readi is_tell is_that isnt issu it_about
1 it_after it_again it_everi it_go it_i it_look it_never it_now it_onli it_or it_out it_quiet it_rain it_sinc
1 it_stand it_still it_take it_turn it_when it_work item_# itself jelli jim jingl jingl_bell job_@ join_us
1 joseph jump jumper_for just_for just_held just_like just_seen just_to keep_the kei_stage kei_worker kevin
1 kid_like kind_@ kipper kiss kiss_the kit_@ kitchen_and knew knit knit_club knock_over know_and know_everi
1 know_she know_thi know_where know_you'r known lad_and ladi_@ lai lamb lamb_in land_on lane languag_for
1 laptop_so last_fridai leaf_off learn_to leav_card leaver_assembl lectur left_at left_on leftov leg_@ leisur
1 leisur_centr lesson lesson_tomorrow let level_# lie lie_@ lie_down life lifeguard light_and like_her
1 like_you list_of listen_to litter_picker littl_brother littl_lad littl_school littl_thing liverpool_kit
1 logic lollipop_ladi london long_as long_dai longer look_after look_back look_forward look_up loom lost
1 lost_on lost_the lot lot_@ lot_were loudest love_i lump lump_in m_m m_you mach mach_volcano made_itself
1 made_on made_up made_us majesti make_it man_@ manag manger manner mark_@ mark_on mark_out marri_to marrow
1 math_group me_about me_advic me_all me_at me_for me_go me_half me_knee me_look me_on me_or me_show me_so
1 me_the me_thi me_through mean meanwhil memori_test mend mental_math mentor menu messag_my mid middl middl_@
1 middl_of might_be min_of minc_pie mine_got mine_wa minibu minist minut_i'm minut_with miss_i miss_that
1 moment_hot mondai_to monitor month_of mop_and more_year morn_@ morn_miss mortgag mostli_about mountain
1 mouth_and move_up mud_up mufti mufti_dai mug mum_i museum_@ my_career my_dinner my_face my_feet my_friend
1 my_grandad my_grandson my_hat my_in my_kid my_lunch my_mentor my_offic my_read my_room my_side my_sleev
1 my_spell my_tabl my_uncl my_windowsil name_is nasa nativ nativ_here nav nearli_knock neck necklac nee net_@
1 net_nil netbal_with never_come never_let never_met never_wear new new_book new_on next_round nice nigh
1 night_and night_on nightmar nil_nil nine_i'v nine_time nineti nit_letter no_# no_chariti no_crust no_i'm
1 no_idea no_not no_phone nobodi_slept nobodi_tell nobodi_warn nobodi_wet nod nomine nomine_@ nonsens not
1 not_about not_cry not_go not_open not_that note_from noth_broken now_live nugget obsess_with of_applaus
1 of_beauti of_cours of_em of_everyth of_fish of_infant of_meet of_read of_red of_someth of_what of_y of_you
1 of_your off_i off_in off_it off_my off_with offend offer_him offic_said offic_with offici oh_i old_i
1 old_year older older_than on_after on_eaten on_everi on_facetim on_first on_get on_ha on_hi on_i'm on_is
1 on_sang on_sit on_sport on_wa on_wai on_whether on_who onc_on onli_@ onli_becaus onli_ever onli_have
1 onli_mondai onli_thing onto open_till or_a or_doe or_not orchestra organis_a oscar other_aunti other_wing
1 our_assembl our_boiler our_christma our_classroom our_is our_kitchen our_place ourselv ourselv_@ out out_all
1 out_first out_for out_like out_my out_over out_so out_todai outsid oven over_her over_to own_bag own_kid p
1 p7 pack_lunch paid_for papier papier_mach paramed parent_know park_while part partner pe_cupboard pe_in
1 pe_kit pe_mat pe_shed peac peach per perfect_time person_who pharmacist phonic_and phonic_tabl piano
1 piano_also pie_and pig pig_hair pink placement plai_netbal plai_school plait plan_made planet
1 playground_haul pleas pleas_for pleas_tell plenti pocket_it pokemon_card polish polit polit_@ pond_on poor
1 posh posit_on poster potato pound prayer_at press_the primari_school princess prison promis proud_moment
1 proud_of prove prove_it put_bookmark put_in pva qualiti quarter_past queen question quiz_counti quot_@
1 rain_@ rais_me ran_the rate read_book read_group read_street read_thi read_to reader_@ reason receipt
1 recommend_a reflect refus refus_to regist_in registr rematch residenti_went resign respect retir reward
1 right_there ring ring_the roast_potato rocket_went role role_plai roll_and roller_skate roof_and room_at
1 round_and row ruler run_my safe sai_@ sai_a sai_good sai_m sai_my sai_so sai_sorri sai_toast sai_ye said_her
1 said_hi said_in said_page said_you same_on same_tabl same_time samosa sang_you sat_by sat_down sat_nav
1 sat_on satnav sauc save_a saw_@ school_alumni school_at school_fete school_ha school_kitchen
1 school_librarian school_orchestra school_our school_photo school_roof school_with scooter_@ scratch
1 screen_cloudi sea seagul_in seat second_sit second_time secret_santa see_if seen seen_@ sentenc_in
1 sentenc_to septemb session set set_up settl_in seven_pick seven_year shake shake_so shark_and she'd_been
1 she'll_be she_doe she_doesn't she_is she_like she_my she_offer she_onli she_ran she_sai she_wa shed
1 sheet_and shirt shoe_off shop_list shop_on should_be shout_it show_and show_off shower shut_i'm sign_the
1 signal sing_happi sing_it singl_parent singl_roller sir sit sit_in sit_next six_book six_hour sixti size
1 skate skin sleep_bag sleev_and slept_but slept_night slide slug_off smaller smell_like smile smile_@ snake
1 snore so_did so_hard so_here so_i'v so_it so_loud so_the so_we'v social sold sold_out solid solo_and some_of
1 somebodi_slept somebodi_tell someon_ha someon_tell someth_and sorri_@ sorri_about sort spell_of spent_#
1 spoken_to spoon_@ spot spot_on spot_war sprout squar squash st_mari staff staff_do stage stamp stapler
1 star_@ star_cast star_of start_@ start_at sticki still_ask still_make still_not stole_the stop_@
1 stop_halfwai stop_shake stori_and storytim straight_face strip suggest supervisor suppos suppos_to suspici
1 swam swam_hi ta_@ ta_for tabl_and tabl_ar tabl_is tabl_thi tae tag take_him taken_it talk_and tap taught_me
1 taught_year tea_crumpet teach_her teach_is teach_the teach_them teach_with teacher_as teacher_when team_@
1 teddi teeth_exchang tell_a tell_me ten_past tenner term_altern test_on than_a than_mine than_our than_the
1 thank_heaven that_come that_garden that_ha that_he that_hold that_i that_includ that_is that_just that_old
1 that_voic that_you the_14th the_afternoon the_allot the_anim the_ark the_art the_biggest the_bike the_boiler
1 the_chick the_convers the_cook the_counti the_countri the_cow the_crowd the_custard the_danc the_deputi
1 the_dinner the_dinosaur the_displai the_donkei the_drama the_ey the_eyebrow the_finish the_fish the_fourth
1 the_fridg the_geographi the_glue the_hail the_hama the_hot the_incid the_inspector the_iron the_jumper
1 the_kettl the_kitchen the_ladi the_lamin the_leav the_leaver the_lifeguard the_lollipop the_long the_loudest
1 the_lunch the_math the_messag the_middl the_moment the_morn the_next the_north the_offic the_other the_oven
1 the_paint the_pair the_peac the_piano the_place the_plan the_queue the_radiat the_read the_receipt the_red
1 the_room the_same the_scienc the_scooter the_seat the_shop the_sky the_solo the_spare the_talk the_tortois
1 the_tree the_truth the_tuff the_wai the_weight the_welli the_year thei_get thei_sai thei_won't thei_wonder
1 their_green their_kid them_and them_sinc therapi therapi_dog there_for they'd they'll they'r thi_aft thi_but
1 thi_lot thi_term thing_i thing_i'v thing_on think_he think_i'v think_there thirteen thirti_on though
1 three_hundr three_in three_page thursdai thursdai_at ti tight time_go time_he time_with tissu titl to_@ to_a
1 to_america to_count to_draw to_hall to_hose to_me to_read to_recept to_sit to_talk to_turn to_us to_walk
1 toad toast_and toast_is todai_# todai_i todai_it todai_no todai_spell toe told_her tomorrow_@ tomorrow_in
1 tonight_i'm tonight_it tonight_with too too_@ took_@ took_a took_me tortois tour tour_of tournament train
1 train_@ transfer tree_is trial_at trim trollei try_it tuesdai_school turn_out turn_thei twice_round two_book
1 two_hundr two_somebodi u_can under_her under_my understand undo uniform uno until_@ until_it up up_@
1 up_about up_after up_by up_everi up_hi up_would updat_the us_did us_it us_on veri_long voic_and wa wa_#
1 wa_gorgeou wa_look wa_mostli wa_perfect wa_veri wa_worth wai_@ wai_down wai_home wai_round wait_to wale
1 walk_out walk_past walk_round walk_the walli war_ceasefir warm warm_up warn_me wash_up watch_@ watch_out
1 water_bottl wave we'r_all we_come we_get we_know we_nearli we_were wed_dress wednesdai_by wee_@ week_for
1 week_goe week_nomine week_success week_with weekend_@ weigh welli welli_i'v went_home went_night went_off
1 went_on were_a were_in were_off wet_a what_doe what_thei what_your when_@ when_i when_i'm when_she where_did
1 where_ha whether which_is which_on while while_@ while_anoth whistl whistl_and who who'd who'v who_find
1 who_go who_knew who_put who_wa whoever_invent whole_cucumb whole_set whole_yard why_@ why_a why_i'm why_we
1 wi_@ will_i will_tidi win_# win_award windowsil winner winter wise with_an with_both with_him with_no
1 with_on with_real with_the with_two without_her wobbl_tooth wonder_why wont_wear woodlous word_of wore_the
1 work_and work_out world_book world_is wors would'v would_i would_win wouldnt write wrong_and wrote_to x_#
1 y#_footbal yard yard_duti year year_i you'd you'll_be you'v you_and you_both you_call you_couldn't you_go
1 you_miss you_move you_my you_on you_rais you_read you_sai you_said you_teach you_think your_bottom your_ey
1 your_majesti ~11th ~3rd ~3s ~8th ~absolut ~ah ~also ~answer ~attend ~ay ~bad ~band ~beauti ~becaus ~befor
1 ~bin ~bonfir ~both ~bottom ~brave ~brilliant ~bump ~bye ~cafe ~camel ~can ~certif ~chang ~chase ~check
1 ~chees ~chess ~cloud ~column ~concert ~cours ~courtesi ~crisi ~cushion ~custom ~cut ~danc ~design ~diari
1 ~discuss ~donkei ~eaten ~egg ~eight ~email ~exit ~fab ~famili ~fan ~fast ~food ~footbal ~french ~friend
1 ~gold ~good ~grandad ~handwrit ~harvest ~heaven ~helper ~hors ~i ~if ~infant ~inform ~inspector ~interview
1 ~isn't ~jump ~kept ~kitchen ~knew ~la ~left ~leisur ~let ~lie ~line ~mayor ~measur ~meet ~mentor ~milk ~mine
1 ~model ~moment ~mouth ~mummi ~music ~na ~nana ~net ~nobodi ~nose ~notic ~offici ~onli ~pack ~page ~pair
1 ~paul ~peel ~penguin ~placement ~plait ~plan ~plaster ~post ~practic ~press ~promis ~pumpkin ~punch ~quot
1 ~rainbow ~raisin ~rehears ~ride ~ring ~rocket ~room ~run ~same ~sausag ~seat ~septemb ~servic ~seven ~she'd
1 ~shop ~shower ~signal ~singl ~skin ~some ~sorri ~split ~stamp ~stone ~stori ~superstar ~take ~taller ~that
1 ~thei ~their ~then ~these ~think ~tire ~toast ~tour ~via ~w ~water ~who'v ~whose ~why ~wind ~wobbl ~worri
1 ~write ~wrote ~yellow ~you'd ~you'll ~you'r
-1 #_15pm #_40am #_children #_class #_girl #_had #_here #_http #_i'm #_i'v #_if #_minut #_name #_no #_sai
-1 #_second #_star #_teacher #_thei #_what #_would #_write (d (g (i (s (x .& .- ./2 ./b ./c .4 .Ha .K .Ma .f
-1 .l .n .r 11th 14th 15pm 15pm_that 18th 3rd 40am 5th 60th 6s_know <all <as <becaus <best <boyfriend <cat
-1 <come <dad <eldest <good <grandad <grandson <how <hubbi <i'm <into <it <king <labrador <like <love <mamma
-1 <mate <miss <mr <neighbour <or <out <photo <poison <read <rememb <san <sinc <stepson <storm <take <thank
-1 <till <two <up <us <well <wife <work <you'r >a >alert >ali >all >allen >ar >at >berri >bieber >blunt >boe
-1 >boi >bona >born >bront >bush >c >cake >carri >caus >clean >cloonei >colman >delight >dent >divis >done
-1 >drive >everi >ezra >first >fisher >frost >furi >get >give >gone >grealish >her >holidai >http >if >j >jame
-1 >kahan >kitchen >land >larsson >last >level >like >look >make >mark >mean >move >nest >north >oh >on >or
-1 >our >over >park >pattern >pension >phillip >pickford >plan >ramsai >rememb >return >rice >round >rudd
-1 >show >slipper >smith >stai >stori >tea >term >thi >tilburi >toon >tree >tuchel >twist >vallei >van
-1 >verstappen >walcott >warn >wax >we >when >which >wore >your @_alert @_ali @_allen @_berri @_bieber @_blunt
-1 @_boe @_bona @_born @_bront @_brought @_bush @_but @_c @_cake @_caus @_chocol @_church @_clean @_cloonei
-1 @_cover @_crouch @_delight @_dent @_dick @_divis @_done @_drive @_eliot @_everyon @_ey @_ezra @_fair
-1 @_first @_fisher @_frost @_furi @_gone @_got @_grealish @_had @_hardli @_heard @_holidai @_italia @_j
-1 @_jame @_kahan @_karaok @_kitchen @_land @_larsson @_last @_learnt @_level @_like @_lit @_look @_make
-1 @_mark @_michael @_move @_myle @_nightingal @_nine @_north @_or @_orwel @_out @_over @_park @_pattern
-1 @_pension @_phillip @_pickford @_plan @_prai @_pretti @_r @_ramsai @_recycl @_rice @_rudd @_school @_sister
-1 @_slip @_smith @_song @_spell @_spent @_stai @_star @_stephenson @_stori @_ta @_tea @_think @_tilburi
-1 @_tonight @_toon @_tree @_tuchel @_tug @_vallei @_van @_verstappen @_walcott @_warn @_washington @_wax
-1 @_we'v @_when @_will @_wore @_ye @_yesterdai @_your @_зеленська a1 a_# a_bacon a_bag a_bank a_bath a_beach
-1 a_bell a_bog a_bottl a_brain a_bu a_classroom a_coat a_crisp a_custard a_dad a_dai a_dead a_degre a_desk
-1 a_face a_field a_film a_flask a_great a_hard a_headach a_hedg a_ladder a_larg a_lil a_loop a_massiv a_music
-1 a_new a_pet a_pin a_pound a_quiz a_red a_repli a_residenti a_right a_seat a_second a_sick a_size a_student
-1 a_sundai a_tap a_tast a_tire a_wee a_wet a_wheelbarrow a_y# about_front about_her about_how about_me
-1 about_thi about_to about_you account act act_surpris adam adam_and add after_all after_i after_work
-1 again_and again_i'm again_our again_that again_the aint aldi alhambra alhambra_with ali all_# all_afternoon
-1 all_down all_get all_have all_right all_year allen alon_@ along along_with also altern alwai_a am amelia
-1 an_assembl an_impress and_ask and_benni and_charg and_chariti and_check and_correct and_cri and_did and_do
-1 and_don't and_eat and_get and_half and_have and_i'd and_i'm and_im and_in and_is and_jim and_know and_love
-1 and_next and_no and_nobodi and_put and_round and_see and_stand and_start and_still and_straight and_us
-1 and_want and_we and_went and_whatev and_would ani_good ani_tip ankl answer answer_to ant anyon_been
-1 anyth_els anywher appeal_tin approach ar_down arrang arrest arriv_the art_lesson as_our as_we ask_her
-1 ask_if ask_me ask_where ask_whether ask_your asleep_in assembl_wa assess at at_asda at_browni at_st at_uni
-1 at_wemblei attempt attent au audit awai_with ay back_fenc back_i back_to bacon badli bag_of bake bank_like
-1 bark barnslei barrel base bath bath_mat bbq be_full be_here be_in be_out be_round be_where beach bean_ar
-1 bean_on becaus_i becaus_she bed_@ bed_by bed_did bed_for bedtim been_at been_off been_think beer befor_he
-1 befor_i befor_it befor_the beg began behind believ ben berri best best_@ best_man best_night bet better
-1 between beyonc big big_coat biro_i'd birthdai_and birthdai_ten bitch_and bitch_be bitch_is bitch_you
-1 blame_the blast block blog blue_bath bluebel blunt_and boe boi_school bona bond book_@ book_in book_over
-1 book_the born_on both_my bottl bottl_@ bottl_of bounci bounci_castl bowl box_ar boyfriend_@ break_the bridg
-1 bright bring_a bring_her bring_on british brother brought_me bu_duti bucket_list budget buffet burger burnt
-1 burst bush but but_i'm but_thei but_why butterscotch by by_accid by_candlelight by_four by_half by_my
-1 by_our by_ten by_thursdai call_our call_the came_for came_from came_to camp camp_on can can't_believ
-1 can't_even can't_rememb can_sai can_see cancel candlelight cannot_come card_from care_home carer caretak_at
-1 carol_concert cash cat_@ cat_on catalogu caus_himself center chair_@ chalk_and chang_my chang_their chapel
-1 chapter chariti_ar chariti_shop charli chat cheer_in chicken chicken_pox chief_@ child child_on children_ar
-1 children_on chippi christma_fair ciao class_hamster class_now class_stori class_went class_will
-1 classroom_door cleaner_@ cloonei cloth co_it coat_if cocktail_for colleagu comb come_@ come_after come_and
-1 come_down come_in come_up compani compar complain confer confirm congratul_@ congratul_to cookeri_club cop
-1 cork cornwal costum_at costum_on could_have coupl cours cours_@ cover_@ cover_in craft crasher crawl crew
-1 cri_a cricket crisp_packet crouch crouch_by cry cube cup_of current curv d dad_@ daddi dai_as dai_befor
-1 dai_can dai_from dai_i'm dai_my dan danc daniel david debat debat_on decent definit delai dent dentist
-1 depart di_in dick_and did_# did_and did_her did_more did_my did_their did_you differ_choic differ_place
-1 dinner_parti disco discount disnei displai do_@ do_all do_come do_i'v do_in do_playground do_school
-1 do_teach do_that doctor documentari doe_a doe_all doe_an doe_our dog_@ dog_call dog_got doll don't_love
-1 done_hi done_in done_no door_is dough down_for down_to dragon_king drawer drawn_a drip drive_me drive_past
-1 drop_my drove due_in dug dull dump duo dure_the duti_as duti_my earli_thi earlier earlier_in earn east
-1 eat_her eat_me eat_the eat_toast eat_your ed edg eight_year eldest eliot eliot_@ end_it end_of end_with
-1 energi engag engin england english_and entir er era essai estat estat_return etern eurovis evacue even
-1 even_if even_nobodi everi_@ everi_chair everi_dai everi_fridai everi_night everi_teacher everi_year
-1 everyon_who everyth_@ exactli_how exhaust exit expect experi ezra ezra_in face_and face_when factor
-1 fair_and fair_plai fake fanci fanci_it far fashion father favorit fb_me februari feel_better feel_like feet
-1 fella fella_@ fellow femal ferri fete ff fife_and final_asleep find_@ find_it finger_cross finish_me fire_@
-1 firm firmli first_@ first_in first_week fish_tank fisher fisher_in fit fiver flag flash flood flow
-1 flow_with flower_bed fog follow_me footbal_drop for_a for_christma for_forti for_more for_mum for_new
-1 for_on for_onc for_our for_some for_that for_their for_two for_work forc forget forgiven forgot_her
-1 forgotten forti_quid forti_year foster four_dai fox franci frank frankli freedom freezer french_and
-1 fridai_we fridg_magnet friend_@ friend_and friendship fring from_footbal from_hi from_next from_start
-1 from_under from_work front_row frost fuck_up full_time funni_how furi galleri garag gave gave_her gave_my
-1 gcse get_down get_it get_me get_up ghetto ginger giraff girl_from girl_who give_it give_the glockenspiel
-1 go_as go_down go_round go_up goal goal_@ god_help gone_for good_@ good_biscuit good_luck good_night
-1 goodnight goodnight_mister got_engag got_her got_home got_through got_too got_two got_you gown graduat
-1 grand grandad_@ grandma grandson_@ grang grang_infant grealish grind group_team h_and ha_close ha_eaten
-1 ha_it ha_never ha_no ha_offer ha_open ha_paint ha_retir ha_stop hacknei hacknei_@ had_drawn had_four haha
-1 hai hair_@ hall_at hall_magnolia hall_todai halo ham hamster hamster_ha hand_my happen happen_to happi
-1 happi_40th happi_retir hard have_birthdai have_got have_had have_hate have_no have_on have_the he'd_have
-1 he_# he_actual he_come he_heard he_like he_love he_still he_taller he_told he_walk head_on headach headship
-1 headteach_last hear_a heard_it heat heat_on hedg hedgehog hen_do henri her_a her_babi her_drive her_hip
-1 her_if her_on her_two her_weight here here_i here_with hero hi_face hi_mark hi_mouth hi_mum hi_third hi_vi
-1 hilari him_hi him_how him_on himself_call himself_want hip_op hit hold_a holidai_@ home_i home_in
-1 home_visit honei honeymoon hood hood_bai hood_topic hope hospit hot_water hour_and hour_in hous_is hous_out
-1 how_@ how_he how_i how_my how_you howl hr http_fb http_tinyurl http_www huge hugh hundr_of hurri i'd_be
-1 i'll i'm_# i'm_@ i'm_all i'm_come i'v_a i'v_gone i'v_never i'v_no i'v_pack i'v_put i'v_start i'v_watch i_a
-1 i_ar i_been i_can i_come i_do i_enjoi i_ever i_had i_hate i_have i_haven't i_learn i_mai i_make i_name
-1 i_need i_onli i_repeat i_sent i_start i_stop i_suppos i_then i_won't i_wore i_work i_wrote idea if_everyon
-1 if_god if_i if_i'd if_thei if_you ill ima impress_of impress_with in_a in_august in_boot in_do in_februari
-1 in_fife in_human in_infant in_juli in_keep in_london in_march in_on in_peopl in_silenc in_spring in_wed
-1 in_with infant_for inhal instead_of internet interrupt interv into_@ into_my involv irish is_all is_also
-1 is_an is_at is_get is_here is_in is_less is_like is_not is_real is_realli is_so is_such is_there is_thi
-1 is_to is_trash is_well is_your isnt_the it'll_be it_as it_by it_come it_dress it_feel it_good it_got it_her
-1 it_i'v it_is it_isn't it_live it_miss it_non it_not it_note it_octob it_off it_over it_that it_the it_too
-1 it_twice it_we'r it_you italia iv jac jai jan_# jo joe join_the jollof just just_got just_said just_walk
-1 just_watch justic justin justin_bieber kahan kaiser kaiser_chief karaok_with keep_@ keep_a keep_me kelli
-1 kettl kid_for kill_@ kill_me kitchen knacker know_but know_exactli know_hi know_when labour labrador_@
-1 ladi_call lake landladi landladi_call lap larg larsson last_chapter last_week laugh_till law_rain lawn le
-1 leadership leadership_than learnt_to leav_and leav_do leav_from leav_it leaver_hoodi left_hi leg_in
-1 less_than lesson_with let_us letter_about liar life_as light_switch light_up like_@ like_an like_last
-1 like_that lil_bitch lincoln link list_welli listen liter littl_boi littl_on littl_sister lo load load_of
-1 lock_up lolli lolli_stick lollipop_man long_enough long_wai loop lost_# lost_her lost_our lost_their loui
-1 love_my love_the love_you lunch_with lung mabel machin_@ mad_@ made_from made_the made_with mag magnolia
-1 magnolia_over mai_have make make_you mamma mamma_@ man_and man_just market marketplac marri_him marri_in
-1 marri_me mash mat_and match mate_@ matern math_book me_cry me_he me_some me_to me_up me_what me_your
-1 mean_he medal merri merri_christma meter microwav mike million minc mine mine_hasn't minist_ha mint
-1 minut_about miss_a miss_my miss_the miss_when mister_tom mistleto mo modern mom mondai_and monkei month_and
-1 more_@ more_about more_of more_sleep moustach_on mow mr mr_@ mr_bean much_as much_kid mud mushroom
-1 music_teacher my_# my_ag my_back my_bed my_big my_bin my_birthdai my_bitch my_boyfriend my_cat my_goddaught
-1 my_hairdress my_leadership my_lesson my_lot my_love my_mouth my_nana my_pal my_slipper my_stepson my_three
-1 my_uni my_voic my_water my_wife my_windscreen my_word myle myle_in myself na_i na_na name name_@ name_her
-1 name_i name_them nan nanni nap_@ nativ_and neighbour_@ nephew_ha nervou nest never_ask never_heard
-1 never_stop new_about new_album new_term newcastl newslett night_befor night_in night_out nightingal nine_@
-1 no no_bell no_cover no_my no_note no_phonic no_signal no_wifi nobodi_can nobodi_ring non not_be not_been
-1 not_even not_last not_on not_readi not_sai not_sorri note_for noth_els notic nov novel now_plai now_she
-1 now_thei now_what nowher_to nowt number_two nurseri_and nurseri_class nurseri_in nurseri_nurs nurseri_todai
-1 oak obama obscur oc of of_@ of_all of_half of_honour of_joi of_mine of_on of_oz of_some of_these of_thirti
-1 of_work off off_at off_thi offer_to ofst often oh_no okayest ol old_school old_the on_about on_art on_be
-1 on_cheer on_christma on_dai on_gate on_god on_he on_her on_i'd on_last on_me on_new on_person on_radio
-1 on_school on_stage on_thing on_till on_toast on_you onc onc_been onli_in onli_person onli_then onli_to
-1 open_even or_is or_someth org orwel orwel_@ other_end other_on other_peopl our_ar our_countri our_lass
-1 our_minist our_next our_town our_wa out_and out_earli out_it out_loud out_your over ow_me own own_boi
-1 own_class oz pack_list packet paczki paid pain paint_the pal pal_@ panto paper_towel parent_at parker
-1 parti_pleas pass_@ past_wa patienc_@ pattern pattern_plate paw pc peak pencil_in penguin pension peopl_and
-1 perman pgce phillip photo_@ pick_for pick_up picker pickford pictur pie pigeon pillow pin_drop pint pl
-1 place_in plan_for plane playground_with plu plz point_and poison poison_@ polici poll pond_in poppi_on
-1 possibl post_offic pouch pox prai_for prayer preach press_confer pressur pretend pretti_much price princ
-1 privat prize produc product projector prom prop proud pub_quiz pugh pump pumpkin pup push put put_me
-1 qualifi quid quiz_team rack rain_and ramsai ran_it rang rang_my rather read_@ read_me read_out read_record
-1 readi_for recip record_@ red red_and regist_@ regret_it regret_sore releas rememb_@ repli report
-1 report_season residenti_and restor_my result_@ return_then retweet richard rick right_then river road_in
-1 robert rock room_and round_my rover rs rt_# rubbish rudd rug rum run_awai run_out russel s sai_miss sai_on
-1 sai_there sai_world said_i'm said_let saint salad sale_start salon salt same_school sandpit sang_all santa
-1 sat_here sat_in saturdai_and saturdai_at saturdai_in save_the saw_that scare_of scarf school school_and
-1 school_fenc school_for school_lanyard school_minibu school_mondai school_night school_that school_to
-1 school_todai school_up score_a scott scout search secondari secretari see see_a see_it seed_bagel seed_cake
-1 seem seem_a seen_the self send sens sept set_off sharp shave she'll she_can she_could she_didn't she_fine
-1 she_left she_never she_still she_the she_won't short shorter should_go shouldn't shout_out show_with
-1 shut_the shut_up si sidewai sight simon sinc sinc_@ sit_on site_manag sixteen sixth sixti_kid size_of slap
-1 sleep_in slip_me smart smilei smith smoke so_am so_doe so_far so_guess so_mani so_nobodi so_proud so_quiet
-1 so_tire so_you societi sofa_with someth someth_that soon_as sorri_i sorri_not sort_i'm sort_of sound_and
-1 spare_ticket spell_test spent_the spider spilt spong spot_and spring_is spring_we stack staff_karaok
-1 stand_by stand_up start_big starter steal stephenson stephenson_@ stepson stepson_@ stern still_at still_do
-1 still_he stole stood_on stood_up stop_be stop_her stop_talk stori_with storm storm_@ straight_from stranger
-1 student sub sub_to suitcas sundai_and sundai_for sundai_school sung super_bowl surnam survivor swam_her
-1 swear swift_at swim_@ switch_@ system takeawai takeawai_and talk talk_on talk_to tank_engin tank_new
-1 taught_infant tea_and tea_for tea_the teach_year teacher_@ teacher_i teacher_in teacher_is teacher_sai
-1 teacher_so team_no ted teen tell_him tell_my telli_and term_is term_plan term_time terrifi thank thank_@
-1 thank_the that that_feel that_her that_how that_man that_me that_mean that_show that_the that_thei that_two
-1 that_who the_alhambra the_back the_bakeri the_bank the_biscuit the_bottom the_care the_castl the_cat
-1 the_chariti the_church the_clock the_comment the_corsa the_costum the_cricket the_curtain the_drive
-1 the_fair the_farm the_flat the_float the_flower the_forest the_garag the_giraff the_gravi the_guinea
-1 the_hand the_hen the_hoe the_honeymoon the_hous the_in the_kei the_kid the_local the_lost the_lot
-1 the_machin the_man the_meter the_na the_obscur the_oc the_on the_pear the_phone the_projector the_pta
-1 the_pub the_quiet the_quiz the_reason the_residenti the_review the_roof the_sea the_shed the_size
-1 the_spider the_spring the_staff the_sundai the_talent the_tank the_thing the_third the_tin the_tini
-1 the_titan the_toast the_town the_tudor the_under the_wall the_whale the_whippet the_windowsil theatr_with
-1 thei_ar thei_can thei_got their_own their_teacher them_@ them_to then_home then_put then_saw theroux_could
-1 these these_dai thi_@ thi_afternoon thi_month thi_morn thi_sundai thi_wa thief thin thing_that think
-1 think_it think_the third_in third_my third_time thought thousand three_time three_wheeli threw thrill
-1 through through_my through_the throw thrown thursdai_i til_i tilburi till_@ till_i till_tuesdai time_i'v
-1 time_thi time_tonight timet tin_is tinyurl tinyurl_com titan to_ask to_come to_cut to_everi to_fix to_help
-1 to_need to_open to_their to_uni to_vote to_watch to_year to_your tobi todai_first todai_in todai_she
-1 toilet_roll told_off told_year tomorrow_i'm tomorrow_so tonight_at tonight_my too_much took_our toon
-1 tooth_@ top towel_on town_and track trai_and trai_of train_to trash_talk travel tree tree_on tree_primari
-1 tree_up trial tribe tripl tuchel tug_at tumbl tune turner tutor tutu twin_due two two_and two_dai
-1 two_differ two_have two_year u_still ugh uncl uniform_at union unit unlock up_and up_anoth up_my up_so
-1 up_tree updat_on us_a us_in valentin van vegan verstappen vet_sai vi via_user vicar vint vintag visa
-1 voic_note wa_alwai wa_at wa_born wa_from wa_hi wa_just wa_like wa_my wa_so wa_someth wa_wrestl wake_up
-1 wakefield walcott walcott_on walk_in walk_into wall wanna want_gladiat want_that warn_for warwick wash
-1 washington washington_@ wasn't watch_a watch_all watch_her watch_the wax we'll we'v_got we'v_the we_go
-1 we_laugh we_shall we_took we_would weak web_got websit wed_crasher wed_in week week_at week_i week_in
-1 week_off weep_@ weird well_@ well_worth wemblei wemblei_with went_back went_in went_well went_wild wet_plai
-1 what what_ar what_come what_happen what_himself what_i'v what_is whatev_she wheelbarrow when_he when_my
-1 when_we where_he where_i where_to wherev whether_@ while_she whippet whistl_@ whiteboard_pen who_ar who_ask
-1 who_i who_left who_ran who_taught who_told whole_dai whole_school whole_thing whoop whose wife_@ wig wild
-1 will_pai willi_wonka win_a wind window_cleaner windscreen wine_open wit witch with_feather with_that
-1 with_work without_the woke woke_the woke_up won't won't_be woodland word_to wore_it work_@ work_alon
-1 work_for work_the worksheet workshop world world_okayest worth_a would_not would_recommend wrap wreath
-1 wrestl wrestl_with www x ye ye_he ye_pleas yea year_a year_at year_he year_in year_of year_so year_the
-1 yorkshir you'r_@ you'r_a you'r_on you'v_not you_all you_can't you_could you_do you_feel you_from you_fuck
-1 you_just you_make you_see young youngest your your_ag your_friend your_mum your_own your_shoe youtub yr_and
-1 zone ~# ~7lb ~a ~about ~across ~adam ~afternoon ~ago ~album ~alert ~ali ~all ~allen ~allot ~an ~anybodi
-1 ~anyth ~assist ~at ~au ~aw ~awai ~bagel ~be ~bed ~bell ~berri ~better ~bieber ~blanket ~blunt ~boe ~bona
-1 ~born ~bowl ~boyfriend ~break ~broke ~bront ~brother ~bush ~camp ~cant ~card ~caretak ~caus ~chocol
-1 ~cleaner ~cloonei ~close ~colman ~costum ~cover ~da ~daniel ~date ~debat ~delight ~dent ~dinner ~divis
-1 ~documentari ~doesn't ~doll ~door ~doubl ~down ~dragon ~dress ~duo ~eldest ~eleven ~els ~engag ~engin ~ezra
-1 ~face ~father ~field ~final ~fine ~finger ~fisher ~flower ~follow ~foot ~forgotten ~fox ~free ~from ~frost
-1 ~furi ~garag ~garden ~goldfish ~gone ~gotta ~grade ~graham ~grealish ~green ~guess ~gui ~gym ~ha ~hacknei
-1 ~hair ~hall ~happen ~harri ~hope ~hot ~into ~italia ~jame ~jan ~jim ~john ~jollof ~judg ~juli ~just ~kahan
-1 ~kick ~king ~kiss ~labrador ~larsson ~le ~learn ~learnt ~less ~lesson ~letter ~life ~list ~lit ~local
-1 ~machin ~mamma ~marathon ~mari ~met ~mi ~mistleto ~mo ~mock ~mother ~myle ~nest ~number ~oak ~obscur
-1 ~obsess ~of ~on ~onc ~open ~paint ~pal ~partner ~pattern ~pen ~pension ~person ~phillip ~pickford ~pig
-1 ~poem ~point ~poison ~pond ~pop ~prep ~pretend ~product ~question ~quiz ~rain ~ramsai ~re ~readi ~real
-1 ~remind ~rest ~restor ~return ~rice ~rick ~right ~rudd ~russel ~saint ~scheme ~seem ~seen ~sept ~set ~sew
-1 ~shut ~size ~slipper ~smash ~smith ~sofa ~step ~stepson ~street ~strike ~such ~support ~than ~theme ~thing
-1 ~thought ~through ~thursdai ~tilburi ~tin ~tini ~toon ~topic ~town ~trainer ~trash ~tuchel ~twist ~us ~usyk
-1 ~verstappen ~vote ~wait ~walcott ~wasp ~wax ~wear ~wemblei ~whale ~what ~whippet ~who ~wild ~will ~wish
-1 ~word ~wore ~work ~world ~worth ~yesterdai ~yo ~york ~you'v зеленська
-2 !everyday !long8 # #_adult #_ha #_he #_more #_pm #_team #_trip #_welli (/ (f (h (n (r ./9 ./a .J .U ._: .b
-2 .p .� 10k 21st 2nd 6s 9pm <anthoni <been <brother <call <christma <did <flatmat <fridai <friend <get
-2 <goddaught <husband <is <lad <more <nan <nine <old <partner <teacher <thi <twin <w <want <were <whether
-2 <year >6th >and >asleep >becaus >benni >best >child >cook >danc >daniel >don't >down >even >face
-2 >fitzgerald >flintoff >gold >had >half >here >hood >kane >leagu >learn >mcilroi >mercuri >my >out >sale
-2 >send >sinc >song >style >teacher >there >theroux >trip >turn >up >v >web >william >with @_6th @_bayern
-2 @_becaus @_befor @_benni @_boi @_colman @_cook @_danc @_daniel @_don't @_down @_face @_fitzgerald
-2 @_flintoff @_give @_gold @_hadn't @_half @_her @_hood @_http @_i'm @_i'v @_kane @_leagu @_learn @_mcilroi
-2 @_mean @_mercuri @_my @_nectar @_our @_sale @_san @_scarf @_sinc @_slipper @_start @_style @_tabl @_teacher
-2 @_there @_theroux @_trip @_twist @_v @_vs @_wa @_wear @_which @_william @_with @_won @_wonder @_you @_z a_@
-2 a_beagl a_big a_box a_dress a_few a_free a_girl a_glass a_go a_hangov a_heart a_hundr a_job a_lego a_man
-2 a_minut a_mountain a_mug a_pear a_phone a_point a_primari a_recept a_skip a_soul a_spreadsheet a_strong
-2 a_teacher a_tini a_wall a_wednesdai a_whole a_woman academi afternoon_i ag again_so ago_todai al aladdin
-2 all_ar all_been all_i all_in all_that all_those all_up all_you aloud alreadi am_# am_a ami an_absolut
-2 an_appl an_old and_a and_be and_end and_everi and_found and_gentlemen and_i and_not and_stai and_wa
-2 and_wouldn't anthoni anthoni_@ anyon_have app appeal_box april ar_all ar_go ar_out ar_so ar_with ark_in
-2 as_a as_an as_me as_my as_thei as_well asleep_by assist at_a at_all at_bedtim at_half at_number at_playtim
-2 at_six at_the at_their at_thi back_and back_of bad_bitch bai bandag bank_holidai barber bare barker bayern
-2 be_a be_like be_up be_with beagl bear_picnic becaus_it becaus_teacher beckham been_in been_so been_told
-2 befor_meal befor_my behind_the bella belli below benidorm benni benni_for better_soon bieber big_# big_man
-2 biggest bin_@ bingo bird_tabl birthdai biscuit_on bit bitch_i bitch_in blame_@ blazer boat boo both_got
-2 bottom_of bounti bowl_of boyfriend breakfast bridesmaid brother_@ brother_in brought_@ bun but_he by_her
-2 by_six cake_what call_everi came_on campervan can't_tell can_anyon can_go can_wait canal cant capit
-2 care_who casserol cat_we cathedr ceas ceas_@ chao cheat check_out chef_@ choic chri christma_@ chuck
-2 class_did class_have class_in class_of class_reader class_said coach_driver cockapoo colleg collin colman
-2 come_for come_home come_on congratul consid contract cope corner_of corsa could_read counter dad_is dai_off
-2 dai_the dai_then dai_to dai_we danc_at dark deadlin debat_in dem deserv determin did_not dinner_ladi direct
-2 discov dishwash do_on do_thei doe_my doesn't dog_the dome don't don't_ask door_ha doubl draft dress_as
-2 dress_what drove_to dumpl e ear eastend eaten egypt eh eldest_@ electr eleven_time els_rememb embarrass
-2 enjoi entir_class even_at ever_learn ever_made everi_dinner everi_morn exact_same exampl excit explain_the
-2 extra fa fantast fav fb feb few fight_over fighter final find fire_and first_half first_tooth fitzgerald
-2 five_ask flat_on flatmat_@ flintoff float floor_the fold for for_# for_breakfast for_duti for_eleven
-2 for_four for_her for_school for_year forgot found_it four_@ four_hour four_look fourth_be fresh fridai
-2 fridai_@ from_both from_her from_school from_uni fry funniest g ga gaga gave_a gear gentlemen get_your
-2 giant girl_in give_me give_you glue_stick go_back goddaught goddaught_@ goddess goldfish gone_and gone_by
-2 gonna_be gorgeou got_a got_all got_into got_no got_your gotta graham green grill ground grown grown_men gui
-2 guitar gulp ha_anybodi ha_brought ha_chew ha_come ha_discov ha_found ha_got ha_made ha_taken ha_the habit
-2 had_been had_me had_two hair_done hall_floor hall_window hangov hangov_i happi_anniversari hardli have_both
-2 have_to he'll he_can he_did he_get he_ha he_never he_want head_up heal heard_the heaven_@ hello hen_egg
-2 her_math hi_drive hi_friend hi_mother hill him him_# him_for him_i hol hole_in home homework_year hoover
-2 how how_mani http_ow hubbi hubbi_@ hundr_and i'd_been i'll_be i'm_good i'm_just i'm_off i'm_on i'm_see
-2 i'm_the i'v_had i'v_made i'v_taught i_ain't i_came i_cant i_feel i_gave i_just i_might i_must i_own i_see
-2 i_stood i_us id if_it if_you'v imagin impress in_# in_after in_asda in_here in_i in_leicest in_love in_re
-2 in_san in_someth in_time incred invit is is_# is_alreadi is_final is_hand is_on is_out is_why is_worth isl
-2 isl_of isn't it_all it_best it_gone it_i'm it_just it_our it_smell it_with jame jan januari_# jealou john
-2 juli june just_finish just_the k kane kid_and kid_school kinda king_@ king_and know_a know_how know_that
-2 know_thei l lad_@ lad_i ladder later leak learn_not left_a leicest lesson_plan lift light like_they'r
-2 like_thi lime list_for littl_rescu live_in live_with ll lmfao look look_on louie love_@ lunch_and lviv m
-2 made_a magazin mai_be make_me make_my man_in man_who mark martin mcilroi me_by me_laugh me_off me_who meal
-2 meant_it memori men_like mercuri mess messag michael midnight miss_@ miss_you mistak mister mix moan mobil
-2 moder monei_and mood morn_run mot mother_in move_her move_in move_to mum_@ mum_and mum_of music my_arm
-2 my_aunti my_barber my_best my_boot my_brother my_classroom my_ex my_mate my_other my_ta my_teacher my_wee n
-2 name_the nan_@ natter navi nearli_the nectar need_to never_been never_ceas never_known new_woman new_year
-2 next_up niec_@ night_of nil nit_again no_lesson no_regret no_voic nobodi_ask nomin noon nors not_have not_i
-2 not_like not_me not_the now_so now_we number_# number_four nurs of_a of_gold of_her of_him of_new of_no
-2 of_our of_paper of_pop of_recept of_those of_y# of_y'all off_a off_work old_@ old_todai oliv on_i
-2 on_placement on_repeat on_she on_shoe on_sundai on_veri on_want onesi onli_get onli_took onlin open
-2 open_the opinion or_@ other other_half otlei our_anniversari our_kid our_pgce our_senco out_from out_more
-2 out_on out_with over_a ow ow_@ own_@ own_daughter own_wed paint_on panic pant paper_plate parent park_and
-2 partner_@ pass_hi patti paydai peter petra_in phil phone_call picnic pictur_of pigeon_at pilat pin piti
-2 plai_and plai_in plain plan_done planner playlist pleas_with pm pop_bottl pope poppi_all prep present press
-2 pretend_i pretti primari_teacher problem put_on put_out put_up q quiet quiet_and quiz radiat radio
-2 radio_and rain_sidewai raw read_a read_hi read_wonder readi recept_teacher red_pen rememb_when rep
-2 repeat_do rescu rescu_hen restor reunion revis rhubarb rice ring_me road_is romanc rosa rosa_park
-2 round_like run run_thi rush sai_chees sai_i'm sai_you'v said_my said_what sale same_class same_dai same_in
-2 save scan school_# school_gate school_i school_product school_thi school_tomorrow school_trip scone scrub
-2 see_is see_them seed_in send_off sew_machin share_@ she_ask she_call she_do she_taught she_wear shift
-2 shop_save shut sick_in side_of sign_by sing_along singl_year sink_i sister_i site slowli so_ar so_he so_she
-2 so_we soft somebodi_els someon_els someon_who somewher soon sore sore_throat sorri_to sound_like spare_room
-2 speak_to spell_and spiderman spoke sponsor_walk spreadsheet staffroom_soon stai_with start_talk start_to
-2 start_year step steve still_ha stream street strictli striker studio style such such_a summer sun sunshin
-2 surviv switch take take_@ talent talk_about tank tast_menu teach_assist teach_math teacher_and teacher_for
-2 teacher_need telli ten_and term_with text that_@ that_and that_bitch that_it the_alarm the_angel
-2 the_assembl the_babi the_bath the_best the_bit the_citi the_club the_colour the_dishwash the_entir
-2 the_front the_fuck the_funniest the_giant the_great the_gym the_high the_holidai the_isl the_left the_light
-2 the_microwav the_nit the_old the_onli the_parent the_queen the_ride the_ring the_road the_stall the_start
-2 the_state the_sun the_ta the_theatr the_theme the_trade the_vallei the_villag the_work the_worst theatr
-2 thei_let thei_love their_school then_said there_ar there_by there_were theroux they'r_five they'v_not
-2 thi_bitch thing_about thing_ever thing_with think_i thoma thoma_frost though_@ three_dai three_littl
-2 three_of throat throwback throwback_to ticket til till_the time_gone time_to tini_chair tip tire_teacher tl
-2 to_# to_finish to_fridai to_grown to_hand to_him to_hold to_mine to_our to_pai to_ride to_stop to_work
-2 todai_my toddler told_by told_hi tom tomorrow tonight_and tonight_three took_my took_the tooth_fairi top_of
-2 touchlin tough town tradit traitor trampolin treat trifl tryna tube tudor tuff turn_# turn_up tv two_coat
-2 two_in typic underr up_in up_to up_when up_who ur us_at usyk v villag vision voic_for volum vote_@ w_@
-2 wa_amaz wa_emot wai_through wait wait_for waiter want_@ wash_machin watch_it we'r we'r_do we_ar we_call
-2 we_can't we_did we_lost we_name we_talk wed_ring wed_what wee_befor week_back week_to weep weight went_to
-2 went_under were_the west whale what_my what_we whatsapp when_you'v when_your where_@ where_ar whitbi
-2 who_came who_els who_get who_ha who_know who_read who_stai who_think whole_year widow wifi will will_have
-2 will_see win_again window_down window_made wish with with_and with_glitter with_their with_us with_you
-2 won't_stop wonder_never wore wow wrote_it yall yeah year_6s year_@ year_ago year_todai year_with yo
-2 yo_bitch yoga you_a you_ask you_be you_have you_look you_lot your_@ your_dad your_hand ~6th ~alreadi ~alwai
-2 ~am ~and ~anoth ~anthoni ~asleep ~bank ~barber ~bedtim ~been ~benni ~bingo ~bird ~book ~bridg ~broken ~but
-2 ~cake ~candl ~capit ~car ~care ~cat ~christma ~cockapoo ~cold ~congratul ~crisp ~cry ~d ~didn't ~displai
-2 ~dream ~e ~everi ~everyon ~everywher ~fair ~fell ~fellow ~fitzgerald ~flintoff ~forti ~fresh ~ga ~get
-2 ~goddaught ~got ~gran ~grandson ~great ~h ~hadn't ~hamster ~heart ~hood ~hoover ~how ~hubbi ~human ~in ~isl
-2 ~j ~job ~june ~kane ~land ~late ~leader ~leagu ~like ~live ~london ~long ~man ~mcilroi ~meal ~mercuri
-2 ~michael ~month ~most ~myself ~nap ~nectar ~no ~north ~octob ~offer ~ok ~okai ~order ~out ~pari ~pass
-2 ~patienc ~peopl ~petra ~picnic ~plate ~pleas ~podcast ~problem ~put ~pyjama ~rabbit ~radio ~realli ~recip
-2 ~repeat ~retir ~rob ~roll ~rosa ~rose ~secondari ~send ~shoe ~shot ~show ~speech ~spring ~st ~stage ~stick
-2 ~stole ~style ~t ~tank ~text ~the ~theroux ~ticket ~till ~too ~try ~u ~v ~vallei ~voic ~vs ~wake ~whether
-2 ~wi ~william ~wine ~with ~without ~won ~wonder ~wreath ~wrong ~yeah ~youngest ~your ~z
-3 #_best #_glue #_mile #_to #_want ( (o .Y ._ .o 2s 50p 6th 7lb 7lb_# 8s <aunti <boi <everi <gorgeou
-3 <granddaught <have <law <littl <make <nephew <niec <poor <rt <son <st <told <uncl <welcom > ># >about
-3 >appeal >bear >befor >bellingham >book >bun >chain >class >doe >everyon >fair >goe >hen >i >is >lost
-3 >marvel >nightingal >power >ronan >school >season >someon >start >studi >swift >wa >wear >weather >wed
-3 >were >what >won @_about @_appeal @_asleep @_at @_bear @_bellingham @_book @_bun @_child @_class @_co
-3 @_from @_goe @_he @_hen @_here @_lost @_marvel @_potter @_power @_rerun @_ronan @_round @_sai @_season
-3 @_studi @_swift @_twin @_up @_weather @_what a_bird a_broken a_chef a_dinner a_garden a_hat a_level a_live
-3 a_long a_match a_mistak a_photo a_profession a_pub a_retir about_that about_the about_your after again_@
-3 ago air airport alarm all_about all_our am_i amber and_chip and_had and_i'v and_three and_we'r and_you
-3 annoi antenat anyon_know anyth appeal appoint ark as_@ as_i ask_at assembl_with at_her at_last at_my at_our
-3 at_work aunti_@ aunti_duti babcia back_@ back_from bank be_there beanstalk bellingham best_friend
-3 best_thing big_@ big_brother bill biro biryani bit_my bliss bodi book_is both_of bought_a bout box_of
-3 box_set bradford bring_the bro broke budgi by_tomorrow call call_@ call_and call_him call_us came_home
-3 can_get canada car carpet_in cat_ha centr chees_is christen class_photo classroom_it close close_and co
-3 comment cool cottag could_not crust_and curtain da dad_and dai_at dave decemb degre did_our do_for do_three
-3 doe doe_anyon down_and down_the dress drive_test drop_the eaten_a egg egg_for eleven_year escap even_be
-3 even_tonight ever_done everi_child everywher exactli face fade falcon famili fc fenc fife fifteen fight_me
-3 find_out fish_and flask flight folk follow for_hi for_ten forev form found_out four_of four_time
-3 from_antenat funni garden_centr gave_it gazebo geniu get_him get_marri get_off girl_@ go go_and gran
-3 granddaught granddaught_@ grandkid grown_woman gut ha_just ha_move ha_to had_her had_kitten had_on
-3 hairdress hand_me harder_than harri hasn't hat_for hate have_@ he_need head_in headteach hear hear_about
-3 heard_of hei hei_@ her_aunti her_feet her_teacher here_to hidden him_the home_and honesti honesti_box hous
-3 hous_and how_thing i i'v i'v_ever i_@ i_got i_said i_teach i_wa i_will if if_you'r if_your in_bed in_biro
-3 in_leed in_ten in_there in_to includ includ_the inset_dai is_do is_home is_my is_suspici is_what it_#
-3 it_been it_fridai it_from it_ha it_on jam jami januari jihadi job_at join_by junior just_a just_sai king
-3 knicker knock lad_on ladi lamin land last_night late laugh_at law_@ lead learn_trust learnt leav_for
-3 left_her let_me let_the level life_and light_on like_thei line_up list littl_girl llama lmao local lock
-3 loft long lookin loos lost_my love_it lunch_rant make_@ man_is marvel marvel_medicin mask master max
-3 me_after me_from me_like me_when medic mi more more_for most most_of mull mum must_be my_babi my_boi my_ey
-3 my_finger my_flatmat my_foot my_kitchen my_life my_mother my_nephew my_niec my_partner my_plan my_school
-3 my_sleep name_for nana nephew_@ nerv new_york next_week niec no_on no_the nobodi_told not_her now_and now_i
-3 number oat of_that okai old_on on_a on_and on_mondai on_telli on_thursdai on_your onli_# onli_crust ooh
-3 our_babi our_first our_love out_there outsid_the own_son parent_even pari past_the pasta paul pear penni
-3 photo_of photo_order physio plai_at podcast pool popcorn potter power pretend_to priceless profession
-3 programm promis_me proud_mum quick rabbit rain rant rant_i re read_challeng real regret repair rerun rhode
-3 ride ride_on robin ronan rose run_with said_i said_no san_@ scene school_fair school_so scroll se sean
-3 see_how shall shame share_a shop should sinc_we sit_down six_year sleep slept slept_through smh so_if so_no
-3 someon_ask someon_pleas son_@ song soul sourc spaniel sponsor sport_hall st st_@ stag stag_do stai stair
-3 still_want stone straight_to strong sue super suspici_i'm swift tabbi talent_show taxi tea teach_in tear
-3 teeth terribl thank_for thank_you that_all that_my that_true that_what the_beanstalk the_bird the_children
-3 the_christma the_famili the_film the_girl the_hospit the_king the_librari the_loft the_loo the_look
-3 the_most the_ofst the_radio the_real the_snow the_stair the_telli the_time the_van the_war the_wed thei
-3 thei_@ there'l there'l_be there_ever think_i'm thirti three_everi through_thi tiger time_in time_out
-3 time_we to_go to_hear to_see togeth told_@ tonit topic_and trent twin_@ twist two_@ two_ar two_of two_week
-3 under_8s unreal until_i up_for up_with updat us_@ us_the vallei vet via video vote wa_do wake_me walk_with
-3 want_no warn wave_at we_can weather_warn week_old weight_in welcom welcom_@ went_and were_@ what_you wheeli
-3 wheeli_bin when who_us will_think without_a woman woman_with wouldn't_take written wrong_on y'all year_2s
-3 year_it you'r_not you_find you_like you_want ~again ~antenat ~appeal ~asda ~beanstalk ~bear ~bellingham
-3 ~birthdai ~boat ~breakfast ~brown ~budgi ~bun ~call ~chain ~coach ~coffe ~corner ~crust ~dentist ~doe ~ear
-3 ~even ~ex ~feel ~flatmat ~for ~fourth ~front ~game ~granddaught ~group ~gut ~hairdress ~have ~he'd ~holidai
-3 ~hour ~i'v ~im ~is ~karaok ~law ~lead ~leg ~look ~lose ~lot ~ma ~marvel ~miss ~mon ~more ~much ~mum ~nephew
-3 ~niec ~nightingal ~own ~part ~poor ~power ~red ~rememb ~rerun ~rock ~ronan ~said ~sale ~san ~se ~sean
-3 ~share ~sister ~slept ~slim ~someon ~sound ~spot ~staci ~straight ~studi ~swift ~tabbi ~te ~tea ~teacher
-3 ~them ~thi ~tooth ~trust ~uncl ~uni ~unreal ~user ~van ~vet ~walk ~we'r ~weather ~web ~welcom ~where ~which
-3 ~wow ~wren ~yet
-4 !two #_dai #_it #_she (k .A .G .O .e .t 12 5am <cousin <do <first <hei <hi <new <our <sister <your >ark
-4 >came >have >leav >me >no >not >potter >sai @_bitch @_dai @_doe @_is @_me @_no @_nobodi @_not @_return
-4 @_someon @_web @_were @_wren a_littl a_nigga a_school a_side ahead and_down and_me and_our anybodi anyon
-4 ar_off arriv at_# at_home at_mine at_nine bbc be_on bed been_@ been_a bit_ly bitch_@ boi boi_@ boi_at boil
-4 book book_group bront brown can't classroom com come dai_with dentist_@ did_he dinner_at do_a do_it drink
-4 driver dumb_bitch either els email ex fan feet_up finger_and five_a flower free fridai_night from_a get
-4 get_a gladiat glass_of grandad grind_my ha_put half_term hang he_a her_@ her_first hi_@ him_all home_to
-4 human husband_@ i'v_told i_grind i_put in_gold inset is_a is_back island it'll it_like j karaok last_seen
-4 leed littl_@ look_like love ly made_her magic mai mani marathon marri marri_a me_hi men midg moja mon
-4 mum_todai my_cousin my_daughter my_first my_husband my_sister my_teeth my_whole never_leav never_mind nit o
-4 on_ask on_but on_for on_two onc_ask op other_side our our_three out_i own_two paddington part_of pass peopl
-4 pierogi playground_duti poor_@ post purpl purpl_rain purs put_the recept_class rewatch rogu rt_@ sai_it
-4 sat_week school_hall school_offic school_on share she_# she_said shock shoe_@ shot sinc_i sister_@ six_week
-4 slim split spring staci staffroom still studi take_a tast te teeth_i term that_she the_# the_bag the_end
-4 the_mud the_part the_post the_sofa the_vet the_wine the_wrong thei_know their them_the thi_hous thing
-4 think_of till_# tire to_eat to_her to_learn told_him true trust try_to tweet twin ugli uncl_@ under_12 us
-4 vs wa_call wa_me war we_all web week_and week_on weekend what_he what_it whatev who_ever whole_time william
-4 win wonder work worst worth year_group year_marri yesterdai york you_for ~ain't ~amaz ~ark ~bought ~bucket
-4 ~came ~cuz ~do ~feet ~glass ~gorgeou ~half ~happi ~hei ~hen ~http ~husband ~i'm ~lad ~light ~lol ~lunch
-4 ~medicin ~moja ~mr ~neighbour ~night ~park ~pick ~potter ~puppi ~queen ~rip ~saturdai ~school ~song ~stag
-4 ~storm ~taken ~tree ~veri ~wa ~want ~war ~warn ~we ~wed ~wife
-5 #_year (' (l .# .@ .E .N .V .v 1st <book <daughter <said >dai >seed >to @_@ @_a @_ark @_hand @_seed @_wed
-5 a_hoe a_nap a_pizza again ain't album alon and_my and_she and_so and_ten and_the and_whoever ani
-5 anniversari august b babi_in been_sick bend book_club boot broken can_you challeng chew chip citi cousin_@
-5 cowboi cuz do_some dog dream first_dai flatmat friend from from_me godmoth grandson great grei group_@ h
-5 he_been head_to her_school hi_first i'm_a i_know lad leav like_me live loo lose machin mama man mate me_she
-5 medicin mother much my my_dai nation never_onc new_@ next no_more now_it off_for old on_lost outfit patienc
-5 pear_tree petra place pull realli recommend rememb return rip rt_user sai_he said_@ said_ye same_as san
-5 seed she_a she_had sick_on side sinc_# support surpris swim_lesson t teacher the_air the_dog the_lad
-5 the_staffroom the_u them_in theme uni up_on wake want wed with_my would wren wrote_the ya yet you_to z
-5 ~back ~boi ~box ~challeng ~cook ~cousin ~dai ~don't ~ever ~he ~here ~make ~marri ~my ~over ~photo ~round
-5 ~season ~seed ~son ~there ~tonight ~were
-6 !long24 !long64 (e (y ... .B .D .I .L .m <i <in <own @_# @_came @_leav @_of @_the all_over amaz and_sat
-6 at_hi bit_@ bitch_ass bulldog caus christma dad daughter_@ don't_tell for_it gone_off got_me hen home_from
-6 http_bit http_t in_@ keeper law lil lion me_@ might must my_own my_two name_wa need_a nephew next_door
-6 night our_@ park perfect propos pub road sai_hi season singl_on so_that sofa some speech t_co the_car those
-6 to_get to_my trash u watch who_doe would_have ~after ~anyon ~ar ~best ~drive ~first ~mate ~new ~old ~or
-6 ~our ~rt ~sinc ~start ~term
-7 !long48 (# (. (a (t .! .H .P .R .W <big <me >of >the a_name asleep born bought cat cousin dad_ar dat drive
-7 hi_school holidai http if_he in_law mostli my_girl plan puppi slipper son sundai tbh the_corner the_lion
-7 tonight us_to user user_# will_be wine with_year year_sinc ~daughter ~propos
-8 !after-capital .C .T .y <a @_by and_dad im kitten lol my_@ nap neighbour or saturdai school_run sister wife
-8 xx
-9 !titled .M .S <my a_bitch aunti bird daughter film for_my husband me_and the_@
-10 (_ .F <her rt
-11 !before-capital !part !surname labrador
-12 !word
-13 (@
-14 <the
-15 !grown-up !thing
-16 !chance !family !famous !work
`;
