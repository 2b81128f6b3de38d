// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn:said` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-14 :
20 =criticism
15 thi_place
14 @school<thi
13 by_someon lead place
12 @management-bare build charg credit particular treat
11 @pupils>ar behaviour colleagu corridor cover the_trust thi_year time_thi
10 @management-sure-bare @management>who @pupils>in @school<my @school<the ^_thei and_then appli_for banner
10 boss but_not child_. displai email gate i_told i_wouldn't in_at learn_walk love_. no_on respect thi_school
10 we_have
9 !byname @colleagues<no @families-bare @pupils>thi @school-sure a_chair answer by_a call_it class_thi cultur
9 cupboard don't_need i'm_go i_work in_charg led manag manner my_place person place_is polici support
9 that_build that_place the_heat the_on the_teacher they'v timet upstair
8 !does @families<some @families<that @management<my @management<the a_certain a_fridai a_go a_staff about_our
8 about_who at_ten by_peopl can_find certain consult did_noth form form_. get_a go_at grand had_it i_us lack
8 leadership logo noth offic on_who our parent promot reckon sai_it send serv some_of someon someon_who
8 start_with the_floor the_same them_in third tree_. trust twice wall_and wasn't we'r whoever work yoga
8 you_can your_face
7 @colleagues<senior @colleagues>in @colleagues>off @families<same @families<the @families>have
7 @management<line @management<new @management<our @pupils<their @pupils<thi @pupils>i'v @pupils>out
7 @school<that ^_i'd ^_roll ^_they'v a_differ abov and_went and_when appli ar_and ask_for at_all at_eight
7 at_me at_our been_here bleed by_email cleaner decid digniti discov door down_and feral fill five_year four
7 fourth_time ha_gone help_with her_phone her_son in_that is_like job lazi leader least leav_me line_manag
7 minut_. monei_for mother my_displai my_school no_thank normal observ onli_thing park_on past patienc pen_.
7 peopl photo_of prioriti report_it riot room scheme senior shown singl_dai six_week slt take_a term_and
7 that_school the_build the_last the_onli the_wrong then_thei these_peopl they'd they'll to_four to_on to_run
7 train_dai treat_like trip_. up_there we'r_a week_and when_the where who_doesn't woman word_of work_for
7 would_be write_it you_do
6 !not-is-good #_ha #_thi %colleague @colleagues<my @colleagues<the @colleagues>like @colleagues>next
6 @families<^ @families<recept @families>think @management-sure @management-sure-the @management<and
6 @management<own @management>. @management>have @management>read @pupils<poor @pupils>can't @pupils>on
6 @school<a @school<our @school>won't ^_again ^_been ^_eight ^_some ^_there a_nightmar a_woman about_a academi
6 allerg_to an_absolut and_no and_none and_their and_work as_alwai assist becaus becaus_on been_out best_job
6 bother charg_of classi clipboard coupl dai_but deadlin did_in dog_. dread drown els_class five_minut for_be
6 forti_minut from_someon front_of fuss get_more get_no get_through golf gone_up ha_notic have_never he_call
6 head_for him_a how_our hum in_our inclus is_that is_who it_here just_the know_it know_why lamin lanyard
6 laugh_in lesson_in meet_. middai_supervisor nappi nod not_even of_plan offic_ha on_more open_dai or_a
6 other_and our_gate our_trust out_my pai_for pass_over peopl_who plan practic promot_. rais_a recept_mum
6 replac resili run school_dinner school_won't senior_team sinc_septemb sinc_the sit some_famili son staf
6 suppli teacher_next thank_for that_wa that_woman the_biscuit the_corridor the_dai the_fourth the_leadership
6 the_middl the_mum the_pe the_person the_queen the_top their thi_month thing_to timer to_see tree_primari
6 tricki us_as us_to valu wa_aliv wa_told wast wellb when_we who who_can you_could you_know
5 !not-topic-early !not-topic-staff @colleagues-sure @colleagues<own @families-sure @families<pushi
5 @management<a @management<assist @management>sai @pupils @pupils<els @pupils<own @pupils<that @pupils<the
5 @pupils>deserv @pupils>have @pupils>todai @pupils>were @pupils>would @school>confer @school>send
5 @school>that @school>where ^_anoth ^_dad ^_honestli ^_lazi ^_nine ^_not ^_our ^_pass ^_prioriti ^_restor
5 ^_sai ^_turn a_book a_boss a_displai a_hand a_question a_thank a_whistl allerg an_arm and_goe and_it and_not
5 and_now and_thei and_won't announc anoth answer_to ar_love arm_. ask_a ask_to at_mine at_pear becaus_nobodi
5 been_in behaviour_system beig boss_. bottom brand bui_a bunch busi_. but_there can't_line chao_. child
5 class_were colleagu_who confer_. corridor_. could couldn't courtesi cri_in current curriculum dai_# dai_or
5 do_the do_their door_is eight_year enough_to even_look exit_interview fall famili_the feedback floor_. fool
5 foot for_my fourteen fourth fridai_i from_our from_the goe_in goe_up got_good group group_of ha_. ha_never
5 have_the he_like heat here hold_a honestli hour_of hyena i'v_done i'v_not i_ask i_gave i_see if_i'm in_and
5 in_nappi in_with insid interview into_a is_a it_a it_but it_show kei kettl laptop lead_. lead_ha leav_and
5 lectur like_be littl_sister lunchtim mean mind minut minut_with monster mous must_be my_colleagu my_lesson
5 my_mentor my_own my_patienc name_but never_a never_been new_carpet next_door nobodi not_on not_the not_with
5 notic now_the of_school of_your offic_. on_and on_page onc_ask onli_on opposit other_school our_brilliant
5 our_lot our_place our_staffroom our_ta outstand over_again parent_send patienc_. phase photocopi place_i
5 plan_a posit_. post_it primari_is princip prioriti_. pushi rate rather reason return rota sai_is sai_our
5 said_i said_we same_dad school_i school_that school_where scrape seat_plan septemb_and she_leav sit_in
5 somebodi spend spent start_to store support_. swan swan_in swear tablet tablet_. tape teach_is teacher
5 tell_you that_our the_big the_child the_shed the_staff the_trip the_wifi the_zoo there_noth think_she
5 ticket_. tlr to_each to_think to_work told_off told_to trust_confer twilight type us_ar us_like wa_in
5 walk_out we'd we'v_got week_to weekli went_in whatsapp where_i who_come who_got who_make whose why_i with_a
5 with_thi wonder_how world_. worst wrong_with year_. year_i year_i'v year_old you'r_in you_still you_tell
5 you_want you_work zoo
4 !does-of-adults !like-of-adults !not-does-of-adults !not-is-bad-of-adults !not-topic-hush !not-topic-when
4 #_team %family 4b :20 :work @colleagues<ani @colleagues<class @colleagues<last @colleagues>here
4 @colleagues>thei @families>told @management<of @management<trust @management>came @management>said
4 @management>team @pupils-some @pupils<and @pupils<to @pupils<two @pupils>come @pupils>i'm @pupils>mum
4 @pupils>the @pupils>tomorrow @pupils>too @pupils>you @school @school<behaviour @school<new @school>ha
4 ^_after ^_at ^_by ^_caretak ^_dai ^_data ^_dear ^_five ^_ha ^_had ^_if ^_prai ^_shame ^_six ^_then ^_thi
4 ^_told ^_yep ^_zero a_banner a_bench a_bit a_card a_colleagu a_grape a_lamin a_lesson a_phone a_podcast
4 a_puddl a_second a_shambl a_singl a_sofa a_sundai a_tuesdai a_week a_work about_. about_as about_him
4 academi_ha again_for again_todai agenc all_week alwai_ha alwai_open an_assembl and_about and_held and_our
4 and_you answer_wa ar_feral ar_we arm as_well ask ask_him ask_why assembl_on at_# at_hi at_it at_least at_us
4 at_you bad_at be_in be_scare becaus_he been_told been_train been_treat behaviour_polici bench book_corner
4 brand_new break_. breakfast_club can't_be can_sai capit_. card_from care_. clap class_i'm class_teacher
4 class_that classroom classroom_. clean clean_up clipboard_. club_and come_on compani_. corridor_todai
4 despair detent dog_and done_and done_the down down_in drag draw dread_the drop_in drown_. duti e_mail even_a
4 everybodi everybodi_. everyth_about exit faster faster_. feed festiv_. fifti fill_in filthi finish_and
4 flight_and for_anybodi for_help for_make for_six for_thi forgotten found_out from_a from_start gate_and gave
4 geniu get_me goe good_at got_no got_on grape_. grow ha_told hadn't half_as half_hour half_of happili
4 have_you haven't_got he_not head_said head_who hello_to her_. her_for here_is hide hide_in him_the hip_.
4 honesti how_the hunger i'd_be i'm_leav i'm_not i'm_on i'v_had i_cri i_despair i_don't i_hadn't i_laugh
4 i_left i_mean if_on if_thei in_fourteen in_six in_three induct invit is_. is_alwai is_be is_just is_never
4 is_not isn't_the it_all it_four it_goe it_into it_isn't it_quiet it_rain it_till it_twice joke_. junior_.
4 just_a just_ask kick_off lass_in laugh leav left_. left_in lesson like_thi long_. look_at lose_it love_teach
4 love_to lower manag_who max_r me_i'm me_the member_of mentor middai mine_have miser moan_about mondai_morn
4 moral motto music_lead my_gran my_manag my_y nae never_to new_behaviour new_starter no_. no_plan no_point
4 no_ta nobodi_doe none normal_. not_for not_go not_sorri not_to nurs_of of_my of_slt of_year off_her on_thing
4 on_you other our_after our_nurseri our_pta pack_of paint paper_. parent_who part_of pen peopl_i person_who
4 phonic_. placement pointless problem proud_to puddl punish read_book remind resili_. roll round_like run_.
4 sai_he sai_how sai_i'v sai_thank said_it same sandwich_. sat_. scare_of scream scream_at see_your send_a
4 sens shambl she_been she_got she_sai she_said sorri_for sound_of spent_# squash staff staff_as staff_ha
4 staffroom_is start_a stolen struggl suggest system_is taken_off talk_to teacher_friend teacher_to team
4 team_. ten_past that_at that_class that_famili that_tell that_that the_dad the_doctor the_door the_governor
4 the_inspector the_lunchtim the_ofst the_open the_poor the_room the_rota the_shop the_suppli the_ta the_truth
4 the_two the_wai the_y# thei_had thei_have thei_just thei_never thei_shut them_run then_the there there_a
4 these_dai thi_for thi_on thin_. think_a three_famili three_week through_the thumb_up tire_of to_anybodi
4 to_feel to_finish to_have to_know to_look to_start togeth treat_peopl turn turn_it two_. two_face under
4 up_at vile visit_. visitor wa_a wa_struggl wake_up walk_in want_us watch_me well_that wet_plai what_they'r
4 whatev when_she while_the whistl_. who_read who_then woman_. won't wonder word_from work_in workload
4 wouldn't wouldn't_send wrong y# year_partner yep you'r_the you'v_not you_just your_child your_own
3 !like !of-school !un-byname #_ani #_boi #_i'm #_school #_tomorrow #_year %work @colleagues<^
3 @colleagues<leadership @colleagues<music @colleagues<other @colleagues<suppli @colleagues<your
3 @colleagues>as @colleagues>leav @colleagues>look @colleagues>need @colleagues>now @colleagues>the
3 @colleagues>to @colleagues>told @colleagues>with @colleagues>would @families<new @families<three
3 @families<tree @families>had @families>i @families>just @families>need @families>reckon @families>send
3 @families>still @families>turn @management @management<ptp @management<that @management>and @management>did
3 @management>ha @management>make @management>new @management>think @pupils<your @pupils>and @pupils>of
3 @pupils>sinc @pupils>talk @pupils>team @pupils>tell @pupils>wear @pupils>without @pupils>work @school<your
3 @school>at @school>club @school>for @school>have @school>i @school>spent ^_appli ^_but ^_cover ^_from
3 ^_horribl ^_i ^_i'v ^_lad ^_littl ^_nit ^_nurseri ^_parent ^_rais ^_recept ^_rich ^_rude ^_shock ^_somebodi
3 ^_sorri ^_start ^_sue ^_they'd ^_third ^_unbeliev ^_wind ^_you ^_you'v a_# a_boiler a_bow a_box a_bulli
3 a_call a_clipboard a_cupboard a_drone a_fortnight a_glue a_gregg a_hall a_hobbi a_latt a_link a_list a_mug
3 a_pack a_park a_pencil a_post a_poster a_primari a_riot a_row a_saint a_school a_seat a_skip a_special
3 a_spell a_team a_thing about_how across after_# after_five all_dai all_in all_out alwai alwai_on an_hour
3 and_all and_be and_end and_gentlemen and_got and_pick and_put and_see and_the anim annual anybodi_. app argu
3 arriv_at arriv_in art assist_head at_a at_her at_parent awai babysitt badg bag_of be_good be_off be_told
3 been_us befor_the behaviour_lead bell bell_at best_of best_ta between between_them bingo_. bite blue_.
3 boiler_. boss_ha bother_to bow_. build_. call_centr call_himself came_down can_i candl_. carpet_. chair
3 chair_. chao charg_. chat chicken child_and child_tell class class_. class_for class_had classroom_with
3 clear_. climb_frame clip clip_. club_is coach_home coffe_in colleagu_in comb come_and complain_about cone
3 confid could_set cover_. cover_for cruel cry_in cupboard_is cupboard_with dai_my dai_to dark_. data_drop
3 dear decid_the decis degre deputi_ha describ dirt dishwash_. displai_and do_it dock doe doesn't_know
3 don't_do down_to drawer_. drink_. drone duti_rota e_. each each_other earli_year easter_and eleven_time
3 email_about email_from email_in embarrass empti end_up enough even_all even_the everi_lunchtim everi_on
3 exercis eyf fall_over feedback_. fell_on find_her fine_. finger_. five fleec flood for_. for_drink for_each
3 for_math for_someth for_that for_whoever fourteen_year from_home from_that gate_# gave_up get_my gift
3 giraff_. give_him go_on go_round good_anoth got_her got_that got_told grape grown ha_a ha_more ha_not ha_on
3 ha_seen had_more half half_past hall hall_. hard_work have_a haven't he_on head head_had head_is head_new
3 head_think hello help himself_a hobbi honest horror hour_with how_lucki how_that i'd_love i'm_no i'v_ask
3 i'v_bought i'v_ever i_blame i_teach idea if_anyon impact import in_an in_four in_mai in_my in_on in_twenti
3 in_two in_y# initi instead_. is_thi it_alwai it_and it_as it_bad it_becaus it_by it_not jingl know_better
3 know_the know_which know_yet known ladi_and last_of laugh_at leader_and leadership_team learn_that leav_.
3 lesson_sinc lesson_to lidl lift like_a like_dirt like_we'r line_up literaci_lead littl_horror lollipop_man
3 long_enough lot_about loud luck_to lunchtim_staff made_redund made_the man_who manag_. mate mate_. math_lead
3 me_all me_and me_if me_that me_what me_why mean_it meet minut_and miseri mobil monei_and monitor_. morn_and
3 much_as music_teacher my_book my_door my_job my_kitchen my_line my_lot my_tabl my_year name_right need_.
3 never_had never_known never_met new_famili nice no_name no_paper nobodi_in note_for noth_. notic_.
3 number_four of_be of_bed of_everi of_her of_other of_parent off_at off_is offic_with oh_good old_. on_a
3 on_down on_it on_juli on_lad on_littl on_toaster on_wa onli_just our_assist our_behaviour our_corridor
3 our_it our_leader our_manag our_new our_offic our_school out_from out_sinc over_. own own_class owt_. page_#
3 paid paid_me paid_to paint_. parent_i parent_need park_space past_two pea phone plan_no plot_. posit poster
3 ppa proof ptp ptp_manag punish_. put_out qualifi quiet quiet_on raffl_ticket rain_. rais read_. realis
3 record_and resign rest_of ring_round roll_on rota_. rotten rudest rule sai_owt sai_we sai_what said_and
3 said_my same_the school_club school_ha school_is scienc_week screen_. sent_the seven_and share share_a
3 she_take she_walk shed should_have should_know shut_it sinc sit_next six_hour skip skip_. smile some_peopl
3 someth someth_. son_. son_ha sparrow spreadsheet staff_ar staffroom staffroom_door starter steer stood_up
3 supervisor suppos tape_. taught_a teach teach_. teach_in teacher_here tell_peopl than_i that_can that_feel
3 that_four that_man that_my that_sai that_you the_answer the_box the_chang the_climb the_compani the_dinosaur
3 the_dishwash the_form the_gate the_hamster the_head the_home the_ladi the_minut the_morn the_night the_paint
3 the_peopl the_plot the_quiet the_radiat the_reason the_rest the_result the_snow the_sound the_woman thei
3 thei_listen thei_sent their_phone their_teacher them_back then_i these_ar think_the those_who three_time
3 three_year thumb time_on to_anyon to_argu to_learn to_mine to_our to_save to_whoever toaster todai_a
3 todai_becaus told told_by told_her told_i'd too_much top_tabl train_. trick trip_form trust_. trust_the
3 twenti_to twin two_in two_peopl up_after up_again up_everi vision volcano_. wa_ask we_don't we_sai wear_it
3 wednesdai week_on what_kind when_do whiteboard whiteboard_pen who_call who_can't who_know who_made
3 who_should who_think wi_the wifi_. will_have with_. with_it with_no with_that woman_who word_no worri
3 would_rather y#_. year_5s year_with yoghurt_. you'v you_get you_rais you_to young your_school
2 !not-topic-life !of-whom-of-adults !un-like-of-adults !un-of-whom-of-adults #_have #_on 3b :wry @colleagues
2 @colleagues<a @colleagues<lunchtim @colleagues<on @colleagues<real @colleagues<their @colleagues>friend
2 @colleagues>wa @colleagues>who @families<boi @families># @families>ar @families>rang @families>who
2 @management-sure-mine @management>can @management>couldn't @management>tell @pupils<^ @pupils<sen
2 @pupils<you @pupils>had @pupils>is @pupils>it @school>is @school>look ^_don't ^_ever ^_funni ^_goodnight
2 ^_grown ^_ladi ^_mr ^_respect ^_run ^_saw ^_she ^_spineless ^_suppli ^_teach ^_teacher ^_trip ^_twelv ^_wet
2 ^_whole ^_work ^_worst ^_you'll a_career a_disgrac a_drawer a_head a_normal a_parent a_teach a_wellb a_year
2 about about_my across_the again_on aggress and_by and_sat and_your anybodi april_. ar_with argo as_her asham
2 ask_. assembl_about attent awai_from babysitt_. be_bother be_nice befor_covid bend best_part beyond boi_i
2 bought brought_a camp can't_get can_afford cap capit care_who chang_a chang_it child_who christma_ev clever
2 commun corner curdl dad_in disgrac do_no drop dsl eighteen ever_work everi_singl everi_week everyon_know
2 expens famili feral_. for_ask friend_at from_year gave_the gentlemen give_me go_great goodnight_. got_all
2 grate_for ha_an ha_discov ha_eaten had_the harvest_festiv have_gone he_never her_own here_. home_from
2 i'm_too i'v_been i'v_heard i'v_said i_actual i_qualifi idea_of in_corridor in_tear interview_. ipad it_.
2 it_from it_get it_onli job_is kind kind_and know_what last_on last_time latt laugh_. leav_a led_by literaci
2 look_round lot love_that lunch_and make_them mate_and met_a mind_. monitor mum_is mum_todai my_half my_ta
2 next_to nightmar nobodi_ha nowher nurseri_nurs obsess_with of_hi old_who on_late order other_. other_on
2 our_princip our_year outcom over_and pal parent_have passiv_aggress pe phase_return pick place_. place_and
2 place_with plan_for podcast present prize put_a qualifi_in real_teacher restor road_. round_and run_a
2 run_out runner safe_. sai_why sat_down school_look self send_the she_could shop_. slt_. sofa someon_ask
2 space_. spineless sport_premium stamp student_. stuff_. survei tabl_ar teach_# teach_on teacher_have
2 teacher_in teacher_with tear_in than_our that_child that_the that_what the_behaviour the_book the_car
2 the_dog the_front the_insid the_least the_loo the_road the_staffroom the_te the_villain the_work thei_know
2 they'd_rather think_of thirti_on threat threat_. till_easter to_cover to_lie to_watch told_not told_there
2 turn_down turn_out twelv_year twenti twenti_minut twin_. type_the ukulel ungrat vodka wa_too walk we'll
2 we_walk wee_boi were_a what_thei when_i when_you'v where_you while who_i who_laugh who_teach whole_time
2 why_i'm why_we will_sai window_. with_love with_noth woman_with work_from wors worst_part write you_ask
2 you_don't
1 @pupils<at ^_both ^_that ^_took and_that cold ha_had ha_just it_that make_a whole_of
-1 cheer ey the_senco time_. to_us what_the
-2 !is-bad !topic-data !un-topic-health #_still #_week 8am @colleagues-sure-the-bare @colleagues<me
-2 @colleagues>job @colleagues>know @colleagues>pear @families<and @management<^ @pupils<littl @pupils<nine
-2 @pupils<phonic @school<primri @school>becaus ^_bore ^_date ^_fix ^_frame ^_fridai ^_go ^_hartfield ^_here
-2 ^_mother ^_night ^_phone ^_retir ^_sch ^_ta ^_two ^_walk ^_what ^_wouldn't a_brew a_child a_decent a_dinner
-2 a_liar a_person a_place a_plan a_takeawai ad affair agre_to ah all_my all_our alwai_have and_brought and_do
-2 ani_advic ani_other apprais ar_all ar_not ar_on aren't ask_me assist_. at at_home at_st ay band be_funni
-2 be_prouder becaus_you bee been_sack bill birth block blood bone both_of box brief_. broadband broken bush
-2 but_i but_it bye cake_. came_home came_to can't_fault carri_the cat catch cello check choir class_love
-2 cloth_on coat come_to costum_. couldn't_be court crumbl crumbl_. cube dai dai_for dai_i dai_of date dentist
-2 dfe done dont dure duti_. educ_secretari emot entir escap even_. even_at ever_made everyth excit expect
-2 fake farm_. find_out first_dai for_all for_her forev_. formal french fume fume_. funni_but ga get_in
-2 give_up glitter gone good_. got_in grate_to gravi green guess ha_taken haha_. happen hat_trick he'd he_a
-2 he_said head_thi heaven hoover humbl i'd_tell i'v_decid i'v_no i'v_the i_did i_put i_rememb i_start i_take
-2 i_taught i_tell i_wa if_you'v in_thi into_my invent iron is_all is_now is_your isn't_a it'll june kindli
-2 knew knock label_. last_week last_year late_. leak left let_go lid lifeguard lighter like like_my link lion
-2 liter littl_boi london love_thi lump_. made_my magazin mask me_she men mental might million minc_pi missu
-2 mondai_and my_pupil my_son nativ_. next_year nicer no no_idea north not_do oak_primari odd of_mine off_with
-2 offic_at oh ooh our_boiler our_famili our_nurtur own_finger pancak panic phonic_group photo_and pitch
-2 pocket polic primri primri_school prouder prune queen_. question r raffl_. rais_# read read_to readi_.
-2 regist report_on retail ride right road_junior roast roundabout roundabout_. rounder sai_noth sai_you
-2 school_becaus season secret shall shambl_. shape shark she_is shoe_off show sinc_wednesdai sister societi
-2 some sometim sound_like sourdough steve stone stori strike_again stuf supermarket swim_lesson ta_. take_it
-2 talk tast taught_me teacher_who that_is the_dfe the_dinner the_hour the_lifeguard the_minibu the_past
-2 the_sink the_worm thei_found them_the there_at theroux they'r think_i'm those tick tin tin_. to to_go to_hi
-2 to_talk to_write toast todai todai_. todai_i toddler_. touch traffic tree_primri twix_. two_week union
-2 updat us_all wa_to wait_for war_. water_. we_can weak weed weep weetabix went went_off were_right what_she
-2 who_came whole_staff wide wifi with_you written x you_absolut yourself_. zone
-3 !acc-like !topic-behaviour !topic-early !topic-life !topic-when !un-acc-is !un-topic-life !un-topic-when
-3 #_a #_at #_dai #_staff #_wa %general 6s @colleagues<pe @colleagues<student @colleagues<to @colleagues<told
-3 @colleagues<whole @colleagues>panto @colleagues>sai @families<everi @families>ask @families>got
-3 @families>ha @families>thi @management<for @management<headteach @management>hand @management>know
-3 @management>leadership @management>offic @management>thi @pupils<peopl @pupils>as @pupils>found
-3 @pupils>next @pupils>with @school<academi @school<never @school>got @school>minibu @school>open
-3 @school>trust ^_# ^_absolut ^_angel ^_ani ^_anyon ^_becaus ^_biscuit ^_bring ^_drop ^_exampl ^_good ^_grang
-3 ^_great ^_half ^_hat ^_he ^_headteach ^_holli ^_home ^_hope ^_in ^_is ^_ivi ^_joi ^_last ^_legend ^_life
-3 ^_linkedin ^_need ^_pari ^_peartre ^_photo ^_plan ^_poor ^_quick ^_river ^_robin ^_rubi ^_send ^_small
-3 ^_summer ^_team ^_trust ^_twenti ^_willow a_biscuit a_desk a_job a_long a_robin a_small a_spreadsheet
-3 a_strong a_twix academi_trust add after_a against ago album all_the along am amaz and_me and_said and_we'v
-3 and_year ann anoth_staff anyon_in ar ar_a ar_just argument at_break at_risk attend award b_. back be
-3 be_there beach becaus_it becaus_she bedroom been_put been_take befor_i bellingham besid better_than
-3 birthdai_and bitten bless boat boi_. bore break_and brew brought_me brutal bu built bum_. but by_me cafe
-3 call came_out can't_do cannot captain carer carter casserol castl celebr charact chip choic cinema
-3 class_assembl class_of class_to class_trip cloud code colman complain_. congrat_to conker costum could_not
-3 council count cover_in cow cup curri custard custom cute d_. dai_in damp decemb deep defenc deserv detail
-3 diagnos differ differ_. do_we do_you don't_. don't_care don't_like donat down_for dragon drama driver ect
-3 eh_. emerg england_. envelop everi_morn everyth_. everywher exampl exampl_. explain eyebrow_. face facebook
-3 fair_. father feel feel_like fell fella field file first_time fisher fix_it float flower fly food for
-3 for_an forest forget forward_to found_a found_it four_hour fraction frank fun funni game gazett glass_. go
-3 go_to goat_. gold gone_and got_. got_it got_me got_to grade grei grievanc ha_given ha_start had_. had_my
-3 hall_on happen_. hartfield_road have_. he_is head_offic head_on head_told head_wa headteach_leadership hear
-3 hear_them help_. hen high home_at home_to home_with hood hospic hospit huge hungri i'd_watch i'v_told
-3 i_haven't i_know i_like i_love i_miss i_need i_swear id idea_for if_he ill in_. in_all in_bit in_school
-3 infant insid_the into is_# is_hard is_off is_our it_doe it_in it_just jan januari_. jumper_. june_.
-3 kettl_on knacker know_you l label land lane last_night later leg less_. lesson_and letter_from liar licenc
-3 lick_the like_i like_the linkedin lip listen_. load lost_her loveliest lump lunch_. lunch_duti
-3 lunchtim_supervisor ma mai_have main make_me man_. marathon market mash massiv me_a me_about me_cry me_it
-3 michael minibu minist mistak moan_. mondai_. move_to much_. mum my_first my_lanyard my_sister my_teacher
-3 my_two name_the nan narrat need neighbour nest never_trust new_job nh nick_the nil no_lesson no_longer
-3 no_shame nobodi_at nobodi_notic nobodi_tell noth_els of_an off_. old on on_sundai on_tuesdai our_got
-3 our_hous over_the packet panel parcel parent_even penalti phase_leader photo photo_. pi pin pinch pipe
-3 place_to playtim pleas_check pool_. potter pregnant primari_school prime product_. promis_. properli public
-3 pull pure question_about quit quiz quiz_. rage re reason_i recept_class recruit red_and refus renew rent
-3 residenti retir rock round_the royal run_our s safeguard sai_. sai_she samosa sat_result sausag sch sch_.
-3 school_got school_minibu school_offic school_open school_staff school_trip sea secondari secur seen_the
-3 send_help sent_a septemb_. set_of shame she_can't sheep shirt shook short_. shot shout_out simpl sinc_.
-3 sinc_i singl_. six_. six_of slept slipper smell_like smith snack social_worker solid sourc spare spent_it
-3 spot spring squad staff_do staff_panto stair start_mondai state statement station step stock stomach
-3 stranger strategi strike student_teacher surpris takeawai tea_. teenag telli terribl than_ani that_. that_a
-3 that_it that_order the_classroom the_cook the_council the_fella the_hospic the_loveliest the_parent the_red
-3 the_sat the_second the_stock the_sun the_tabl the_vicar thei_ar their_own thi_. thi_term thing_i'v think_.
-3 think_about think_i thirti though thread three threw_a throat tini tire_. to_all to_announc to_share
-3 todai_and todai_that toddler tomorrow_. too_. topic total traine treasur tree_ha try try_to tune twelv_.
-3 twist two_hundr typic un under_the up_for us_about vi vicar video view vike villag voic_. volunt vs wa_late
-3 wai_to wait_. walk_into want wasp watch_it we'v_been we_did we_were web websit week_in welli wet what
-3 when_a who_in who_notic whoever_design wife will_never william win_. winner with_me with_the with_year
-3 within won't_be won_. worker worm worth_it write_to wrong_. xma ye_. ye_i year_6s yet_. you'r_a you_.
-3 you_have you_were z сьогодні
-4 !topic-ofsted !topic-staff !un-is-good !un-like !un-topic-inside !un-topic-jobs !un-topic-safeguarding
-4 #_and #_teacher #_you %own :10 @colleagues<# @colleagues>on @management<told @management>for
-4 @management>told @management>wa @pupils-one @pupils<new @pupils<on @pupils<recept @pupils>class
-4 @pupils>love @pupils>wouldn't @school<^ @school>in @school>product ^_amber ^_autumn ^_best ^_can't
-4 ^_chelsea ^_daisi ^_doe ^_first ^_florenc ^_free ^_http ^_just ^_lol ^_me ^_nation ^_of ^_or ^_pleas
-4 ^_princ ^_rose ^_safeguard ^_sat ^_see ^_skye ^_st ^_ten ^_where a_dad a_half a_littl a_lot a_note accept
-4 address after_the ag al alarm all alreadi and_# and_i and_i'd and_nobodi angel ani_more anoth_dai ar_you
-4 arriv_. as_our ask_if asleep_. at_the august author aw bacon bc be_a bear befor bet biscuit bloke break
-4 brought brown busi butter c can_do cape carol charli cheer_. chick citi cloth club club_ha come congrat
-4 cool corridor_with counti cream crew cry curtain dai_anoth debat decent delight_to deputi_head design
-4 destini did disco done_. door_. drew educ egg england ev everi_child ex eyebrow fan fault finish finish_the
-4 flapjack flat footbal forev forward free give goat gonna governor_. great guest gut gym had_a hair
-4 half_term have_been have_no heart hedgehog hei her_and hi_own hit holidai home hour_for hr i'll i_. i_just
-4 i_sai i_still i_would ic incom_. is_in is_my isn't it_wa jame juli keep king la ladi leaver left_a
-4 lesson_plan lick longer lot_of low m machin made_me manag_at mark marri match math me me_. meet_that miss_.
-4 mix monei_. more_. morn_. mostli ms mum_and mum_in my_husband my_mother my_mum na nap near next_week
-4 night_. nurseri octob of_that offer ofst on_famili op open_and order_. our_deputi out over panto parliament
-4 parti paul peartre penni peopl_ar phone_in pickford pictur plai_the pond poorli_. post prayer pretend
-4 probabl race rain rememb repeat result run_in run_the sad_. sai_that said_. sale sang sat saturdai_.
-4 school_product score second servic shame_. she_doe shed_. shoe should shout_at sister_. sleep slim smoke
-4 social someon_put spin sport_dai sprout squar st_mari stole storm strong stuck such_a surviv suspend swap
-4 take tank taught teacher_on that_her that_i'm the the_chair the_countri the_first the_grang the_kind
-4 the_list the_meadow the_nurseri the_park the_week thei_get thei_were thi thing thrill till_the time
-4 to_everi to_find to_help tonight_. took_me tooth town tree true trust_a tuesdai_. twix understand until up
-4 up_with us_not v van vote wa wa_run wai wai_. warn wave we'r_lose we_ar weather wed weekend_. well what_i'd
-4 who_told wine with_your wobbl won_the world xx xx_. y_# yesterdai you'll you_should you_think your
-5 !not-acc-like !not-like !topic-case !topic-jobs !un-of-whom !un-topic-home #_. #_i #_in #_the @families<my
-5 @management>i'v @management>on @pupils<our @pupils>ask @pupils>at @school>and ^_call ^_co ^_com ^_have
-5 ^_i'm ^_lili ^_oak ^_peopl ^_poppi ^_sign ^_thank ^_watch ^_will ^_you'r about_the and_there and_they'v
-5 and_thirti and_we anyon as_a bank bath bean beauti bed been_exclud best_. big brilliant_. broke brother
-5 chocol class_ha close co collect com danc desk did_the dinner_monei down_the end_of farm fish flu for_me
-5 fridai fridg fund giant glad goal good got got_the govern group_. gui ha_been haha happi hard_. he i i'd_do
-5 i_can't i_got i_will in_septemb incom into_the investig is_it it_out ivi januari joe knee know_how
-5 lanyard_. left_the life lucki made_a mani max mile miss most my my_head name need_a nest_in next now_.
-5 of_work omg on_fridai on_here on_saturdai or our_. own_two p plai pool print pupil readi regret ridicul
-5 river rose rubi sai_about secretari seem she_a sing size smell sock sort sound stai still stop stress style
-5 sundai_. swim sydnei t_. teddi the_best the_kitchen the_pear the_window tho though_. tip told_us tweet ugli
-5 unit up_the w wa_on wa_the wear weekend will_be wit with_stress without worth would_have y ye yeah yet you
-6 !topic-inside !topic-needs !un-is-bad #_# @colleagues<school @families>and @pupils<everi @pupils<with
-6 @school>a ^_can ^_grace ^_happi ^_mai ^_mark ^_max ^_pe ^_read ^_sir ^_someon ^_we'r a_suppli act all_of
-6 amber and_she appoint around autumn back_. bad bed_. better born came car caretak chelsea chri christma d
-6 delight didn't do_thi dream dress drive eat ever_. exclud fair feet first fix fridai_. g garden gone_. hang
-6 hat head_ha holli hope http hundr husband in_juli is jasmin judg jumper k leed legend legend_. light live
-6 look_like lost love ly made man mondai mr n nativ o off_to offici our_dinner ow password peopl_sai pizza
-6 pleas pleas_. power princ product put_the road she_told skye snow song speak star such sun sundai swift t
-6 tea teacher_. text the_# the_place there_is to_it tomorrow trip_to voic war watch water were win with_my
-6 wrote you_a
-7 !acc-is !not-does !topic-health !topic-safeguarding !un-topic-early !un-topic-needs :? @elsewhere
-7 @families>. @management>isn't @other @pupils>got ^_ofst ^_proud asleep beat best bird birthdai cake cook
-7 countri da daisi florenc follow for_our found get_the glass ha_ask hartfield hero im j joi law lili lol_.
-7 mai mari myself night oak pari proud proud_of real red robin saturdai save street summer these when_thei
-7 will yellow
-8 !not-is-bad !topic-home :warm ^_new b grace grang hi hous know_. let meadow nation poppi realli sir st
-8 tonight twitter u veri willow won
-9 # :6 :merry :… final lol the_caretak wait
-10 !acc-does :! =school-name ^_who
-11 =confidential
-12 anyon_.
-13 =accusation =pupil-name
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-12 :
20 =accusation
16 !acc-does
13 ^_thei sai_it
11 !un-acc-does contract told_to
10 !acc-is badg ha_been i_watch it_on kept monei saw sign the_night told_the
9 @colleagues<that @colleagues>wa @management<old @management>told and_told attend certif drink_. firm her_own
9 lead lock medic sack
8 %colleague @colleagues<the @families<that @management-sure-mine @management<my @pupils>told @school<the
8 ^_her a_degre a_parent claim clap complaint dad_is doctor fake financ found_the i'm_sai i_saw inspector
8 noth_. our_it partner point_at quiet seen_the send_the shove the_council the_teacher to_get
7 @colleagues>call @management<the ^_he ^_our ^_they'v ^_turn a_fact about_the all_year book_. call_it ceo
7 colleagu degre flask flask_. forg gift governor her_name it_up name_on night_befor no_on our_safeguard
7 out_by place_. set_of she_left she_let shoplift son sport_premium the_hour the_old the_pe told turn_out
7 went_in
6 !acc-of-school !of-whom-of-adults #_teacher :30 @management>been @pupils>on ^_governor ^_think a_child
6 about_it admiss all_know and_call and_thei and_then as_hi beach build care_who certain chair_of coach
6 come_out daughter deliveri fell_. form gave got_it ha_done him i_know in_school incid invoic it_in know_i
6 let_him live_in look_at man_wa minibu niec our_attend our_ta pai_. place premium pta punch room_. sat
6 saw_the signatur sinc_# staff_. sticker stood tape the_answer the_chair the_trust thei_told them_i
6 they'v_been think_about three_of through_the till_she to_. told_them treasur trip_that two_of two_year
6 us_the wa_ask went when_the who_left who_run with_eleven wrong_answer
5 !topic-behaviour @families>in @families>you @management<your @management>and @management>gave
5 @management>get @management>got @pupils>hand @school>ha ^_and ^_ask ^_funni a_colleagu a_governor a_record
5 a_teacher a_trip about_that advert after_the and_pass anyon_who ask_to assist at_our award_for bai befor_the
5 call_a caretak_is child cleaner complaint_about council deputi did_noth disabl drawer eight_year email_.
5 entitl everyon_at gave_a hand_in he_not he_told head_get head_told her_out hi_hand hound i'v_seen i_never
5 i_wa ict is_. it_off knew know_it leader lock_in make_up march mark_the meet_and member monei_. note_and
5 number_four off_as on_who our_trust out_in paid paperwork park_in present put_her school_and sen site
5 six_year sofa stole stop_her tea_in teacher teacher_in the_audit the_bin the_breakfast the_car the_financ
5 the_lad the_record the_sen the_summer they'd to_learn to_sai todai_for tricki uniform up_hi watch_her we_all
5 what_she who_do wonder_how written
4 !un-topic-early !un-topic-staff #_who @colleagues<new @colleagues>ha @families-bare @families<her
4 @families<the @families>is @management @management<of @management>knew @management>took @pupils<a @pupils<of
4 @pupils<the @pupils>never @pupils>partner @school<in @school<my @school<our @school<whole ^_caught ^_head
4 ^_littl ^_she ^_sold a_doctor a_job a_list a_littl a_privat a_tuesdai a_union accid admin aid and_sai
4 and_she answer_. assess_. at_eight bag been_us befor_. bother breakfast_club bulli by_fridai cake_sale
4 call_in camera can_now caretak_ha chang_the christma_. compani_. cours cupboard_and dad_in dare degre_. dock
4 everi_dai festiv_. fiddl first_aid for_be for_two for_your garag get_in get_me got_rid got_that had_her
4 hadn't half_the hand_on happen_to hasn't_got have_it he_wa her_drive herself himself honesti how_mani i'd
4 i'd_had i'd_rather i'v_work i_hadn't in_boot in_it in_our in_the inclus instagram join_a kei know_where
4 label leagu_. left_becaus like_i'm mai_. manag manag_been marketplac marketplac_. massag member_of move_hous
4 my_colleagu my_niec naughti new_kitchen none_of note observ of_book of_me of_our of_school of_slt of_work
4 offic_ha on_facebook on_marketplac open_dai our_cook our_deputi our_gate our_old our_year out_it own_son
4 page_out paid_for paperwork_. park pe_coach peopl_in photocopi_. photograph polo post_and princip privat
4 promot protect ptp punish_. question_. quot re read_paper restructur rid rid_of room rub rub_out safeguard
4 sai_what saw_him saw_it school_uniform score score_. secret seen she'd she_took shelv should_know sign_off
4 sixti sofa_. son_. spent_it sport stack staffroom sticker_on stink stink_of stole_my supervisor suppos
4 suppos_to swan swan_in teacher_do the_agenc the_build the_cleaner the_compani the_dai the_dinner the_fair
4 the_form the_front the_incid the_inspector the_local the_minibu the_naughti the_on the_read the_senco
4 the_sport thei_sent them_in then_told those threaten time_he to_send to_stop told_a told_her took_place
4 tree_for up_the vodka wa_asleep wa_in wa_on wa_out wa_stood want_the watch_a watch_the we_were websit
4 websit_. were_told what_everyon when_i'v whole_school why_the work_in work_with worst write written_up wrote
4 wrote_a you_it
3 !not-topic-early !topic-early !topic-thing !un-of-whom-of-adults !un-topic-thing #_got #_min %family 2pm 4b
3 @colleagues @colleagues<# @colleagues<certain @colleagues<my @colleagues<pe @colleagues>get @colleagues>i'm
3 @colleagues>survei @colleagues>thi @families<new @families<recept @families>can't @management-sure
3 @management-sure-bare @management-sure-the @management<and @management<busi @management<line @management<our
3 @management>interview @management>put @pupils<own @pupils<wee @pupils<year @pupils>as @pupils>home
3 @pupils>mum @pupils>that @pupils>the @school<that @school>club @school>fund ^_a ^_genuin ^_gorgeou ^_pta
3 ^_put ^_same ^_shame ^_the ^_there a_boi a_box a_certain a_drawer a_member a_park a_pub a_rubber a_teach
3 a_veri about_me academi action addit after_i'd again_at agenc all_stop and_everi and_he and_let and_noth
3 and_onli and_sign and_six and_spent and_tell answer anywher_els appli_for asbesto assess at_christma at_her
3 at_ten author be_nice been been_go been_tell bin_. boi_in boi_with breakfast brief_. bump bursar busi_manag
3 but_i'v but_my came_through can't_even can't_stop can_all can_sai card_from cash cater caught censu chair
3 child_and classroom_wall coat_in colleagu_. comfi contract_. cook counsellor count_it cruis cut_. dai_i date
3 deal deal_. diesel dinner_queue doe_all doe_everyon don't_let door_and door_to draft drawer_. drink drive
3 drive_. drove dure_the extra facebook fact fiction fiction_. fiddl_the figur fill folk_. for_a for_anyon
3 for_six for_what forgot_her free_and fund_. funni funni_how genuin get_her get_him get_up ghost go_and
3 go_through golf gone_. gossip got_an got_told group_chat ha_had had_been had_hi had_two hall_. handbag
3 have_lost have_seen he'd_be he_call head_interview headship her_sister here_in hi_back hi_mate himself_a
3 home_on hope_the hospic hour_and hous_and how_you i'd_been i'd_have i'v_kept i_do i_should i_wrote if_that
3 if_your in_here intern interview ipad it_. it_all it_as it_becaus it_down it_get it_out kei_stage kept_a
3 know_what lad learn_that learn_to left_at left_in left_to let_her let_them line_manag loud_in make_it
3 manag_ha mark_a mark_and marvel me_if me_to minc miseri mobil more_time morn_and mum_can't my_room my_school
3 never_did never_took new_famili nice_to of_sport old old_that on_duti on_everi on_it on_on on_person
3 onli_work opposit other_peopl our our_academi our_leadership out_till out_with over_a pai park_on park_space
3 past_nine payrol pe pe_shed place_in place_with plate_. point posit_. present_. pta_. pub punish pupil_.
3 pure rang_my re_. recept_mum refer_for room_for round_the sack_from school_club school_fund school_ha
3 school_is sell sell_the sent_a serv she_hasn't she_knew she_slept she_stop she_went shirt shut sinc_christma
3 sinc_last sit site_. slip some_peopl staff_survei staffroom_door state_of stolen stop_ask stop_eat suit
3 summer_. surgeri teach_assist tell_you tenerif that_how that_isn't that_school the_asbesto the_back the_cake
3 the_calm the_data the_hall the_head the_invoic the_residenti the_resourc the_room the_sat the_staffroom
3 the_state the_tuck the_worst the_year thei_let their_job them_off there_i they'd_be thi_time thing_about
3 time_with tin to_come to_him to_laugh to_make to_move to_write told_off took took_an top_of train_.
3 tree_academi tuesdai_. union union_. us_# valu wa_done wa_meant wa_told walk_round wasn't we_onli wee_boi
3 went_. what_good what_is when_thei who_been who_doe why_do why_i'm with_half with_him with_no with_sixti
3 within without_tell woman_in wonder wreath_. year_group year_old you_just
2 !acc-like !does-of-adults !not-topic-life !un-topic-behaviour #_ha %child @colleagues<a @colleagues<y#
2 @colleagues>no @families-sure @families>been @management>chang @pupils>walk ^_let ^_miss a_# a_card a_man
2 a_pupil absenc and_get and_us anywher appli arithmet at_that at_thing badg_. bag_. becaus_it bill bin
2 but_the chicken cough councillor cupboard dai_of dinner_monei exist_. famili_. fell film_it folk go_for
2 got_. guid had_enough hall_and he_ha her_life her_phone hi_first him_for i'v_the i_count if_thei in_y it_not
2 lad_in last_dai last_week leagu left lesson_observ licenc list_of log made_her me_why my_bag my_old no_name
2 number of_governor of_it of_us offic on_hand our_assist out_of out_the pregnant_and public read_. refer
2 safeguard_lead sai_she said_it she_never sign_it someth_. stop_think sub tap tape_. ten_past text_.
2 the_arithmet the_child the_cloakroom the_cook the_dad the_footbal the_photo the_pta the_recept the_result
2 the_water thei_shut them them_. they'v tuesdai_and us_it us_on van we'v_got we_have when_she where_did
2 with_it wonder_why wreath wrote_it y#_teacher
1 @pupils>with ^_third paper the_suppli think_of
-2 !byname !not-does !not-is-good !un-acc-is !un-topic-results #_you :away @colleagues<no @management>know
-2 @management>would @pupils<everi @pupils>do @pupils>if @school>. @school>in ^_amber ^_ann ^_can ^_come
-2 ^_guess ^_holli ^_keep ^_night ^_or ^_peopl ^_quick ^_rubi ^_safeguard ^_six ^_ta ^_tell ^_twenti ^_up
-2 ^_well a_bath a_goldfish a_week alwai an ann_mari announc appl ar_the around at_st at_the aw back_. baker
-2 batman be_the been_a been_arrest befor_he behind birthdai_and bone bore_. bush busi but_i bye cancel_.
-2 candl check chip chocol citi cloth clue coffe complain cube cut_the decemb decid detail differ direct
-2 displai done door dream_. dzi e easter_. egg everyon_. exclud expect five for_. for_me forward frank
-2 fridai_. gener get goal_. golden goldfish gone good good_. gp grandkid group_. guess ha_the hand_. here
-2 holidai hous_. huge i_hate id if_on in_her in_my incom interest is_in is_it is_off is_that isn't_the
-2 it'll_be joe june knee l left_the legend_. librari link list_. littl love_. low made_me map mark_. mate
-2 me_befor meet_. men mi mondai monkei month_. mug nah neck need_a never_been on_fridai on_tuesdai on_wa
-2 onli_come ooh open paint perfect question_about quiz_. rain readi_. redund row school_in shark shout
-2 snow_dai space squad steal stop street stress surviv talk_to tea_. team tear_. teeth telli than_our
-2 the_behaviour the_headteach the_peopl the_wai thi_is though_. thrill through_a to_go to_lead to_see tour
-2 traffic true tweet_. twenti vint wait_. walcott warn weetabix weight what_thei when when_you whistl wi
-2 won_. wouldn't_know x_. yeah yer yesterdai_.
-3 !like-of-adults !not-topic-behaviour !of-school !topic-case !topic-when !un-byname !un-does !un-like
-3 !un-like-of-adults !un-topic-health !un-topic-needs !un-topic-when #_and #_at #_dai #_in #_year %own 7am
-3 @colleagues<everi @colleagues>a @colleagues>meet @colleagues>we @families>sai @management-bare
-3 @management<deputi @management<new @management<offic @management>. @management>couldn't @management>job
-3 @management>on @pupils-some @pupils-sure @pupils<my @pupils>have @pupils>is @school-sure ^_all ^_angel
-3 ^_anyon ^_autumn ^_been ^_best ^_bore ^_but ^_chelsea ^_do ^_doe ^_florenc ^_for ^_form ^_free ^_good ^_got
-3 ^_gut ^_ha ^_home ^_http ^_i'm ^_is ^_it ^_lili ^_no ^_oak ^_off ^_ofst ^_oh ^_pe ^_photo ^_pleas ^_poppi
-3 ^_proud ^_rose ^_skye ^_someon ^_st ^_summer ^_ten ^_thank ^_these ^_to ^_trust ^_will ^_willow ^_wish ^_ye
-3 ^_you'r a_bad a_good about about_. after ag ago air al alarm aliv also amaz and_her and_the and_we'v ani
-3 ann anyth appoint arriv_. ask_. at_# at_a at_home awkward badli bake bc be_. befor_it bet bike biscuit_.
-3 blue bought_a bowl brain brave bread brilliant bring brother bu c cake_. came_back cant care_. caretak_been
-3 carter cat caus chair_. charli chase club_. come_on confid congrat congrat_to cream crew cry_. danc destini
-3 discov discuss discuss_. do_. dog domest don't_know down driver each easter eaten em empti end ev ever_.
-3 everi_time everyth_. face fast fault februari field fine fit fit_. flood for for_the for_three forev found
-3 fun garden give given glass go go_. googl got_a gui gym h ha_ask ha_left had_a hair half_term
-3 hartfield_road he_a he_in he_said heard heart_of hedgehog hei help hen hero hide him_a hold hope hospit
-3 hous human i'll i'm i'm_a i'm_not i_don't i_go i_just i_like i_miss i_went ic if_she if_you in infant is_#
-3 is_a is_my is_now is_on is_pregnant it_isn't ivi jame jan januari joke judg jumper k kick know_a last_night
-3 lead_ha leav_. leg legend less life_. light like_a lion lip live look m ma math matter me_a me_and me_in
-3 me_on mention met_a mile milk milk_. minut month moral morn move ms much_. must my_class my_own myself
-3 nation need_to netbal next not_. not_told notic o'clock o'clock_. off_with offic_manag ofst omg on_my
-3 on_saturdai other our_class our_famili our_governor out_on out_to parti pear penni peopl_sai photo pickford
-3 pizza post_. price prison product project proud proud_of put_on quick quit race ran read_the real regular
-3 repeat right ring robin rude sad sai_about sale same sandwich secur self septemb septemb_and seven shoe_.
-3 short shot side sir skye sleep_. small smile smile_. smith snow soon sorri_. sort sound speak spring
-3 st_mari staff_meet stamp stand step stone storm struggl style sundai_. swap swear talk tax teacher_. teddi
-3 temper text thank_you that the_best the_boi the_boiler the_class the_coach the_first the_grang the_onli
-3 the_pear the_same thei_want their thi_week think thought throw thrown til till_easter to_do to_find to_have
-3 to_my to_work todai_and too_. tri trick trip two_hundr un up updat visit vs wa_a wa_the want_to watch wear
-3 week_. welcom well what what_the whole will_be with with_my with_stress without_a woman won't word_. worth
-3 y you'd you'r_a you'v you_a yourself z сьогодні
-4 !does !is-good !like !not-topic-when !topic-home !topic-results !un-is-good !un-topic-home #_i #_the :10
-4 @colleagues<^ @elsewhere @families<my @families>and @management>is @management>isn't @other @pupils<with
-4 @pupils>ar ^_again ^_com ^_first ^_happi ^_hope ^_how ^_im ^_just ^_mai ^_max ^_my ^_never ^_onli ^_todai
-4 ^_when ^_you against all all_. all_the amber and_a angel anti appar at autumn ay back basic bath be_a bed
-4 bed_. been_suspend birthdai bit_. boi boi_. born broken bui but by cake call_me came came_to can catch
-4 cheer chelsea class com countri cri cut cute dai db deputi_head dinner_ladi do don't drop eh fan feet find
-4 finish fix food for_our free friend g giant goal got great green gut haha happi hard hat have head_is heart
-4 heat her_offic holli hot i_am i_get i_love if in_. is_the isn't job_. joi kind king ladi late letter life
-4 lili listen long look_like lose lost made meet meter middl might mind morn_. most na night_. nobodi_told
-4 not of_my of_year oh on on_in onli our_offic over p pair paul pick plan pleas_. pop post prai prai_for
-4 pregnant_. princ queen quiz r readi retir river rose rota rubi run s saturdai_. season shoe show sing singl
-4 sleep song stai sun sydnei taught tea that_my that_why the the_meadow tho ticket time tire to to_a tree
-4 tree_primari twice uncl under us us_. v veri video voic w wait walk wash we weather wed week weekend window
-4 wine won xx xx_. ye yesterdai yet yet_. you'll you_know
-5 !is-bad-of-adults !topic-health !topic-hush !un-is-bad-of-adults !un-topic-hush !un-topic-jobs #_# %general
-5 @colleagues>and @colleagues>been @pupils<^ ^_can't ^_co ^_grace ^_lol ^_love ^_mark ^_me ^_nobodi ^_what a
-5 a_bulli a_famili absolut alreadi am and_i'v and_it anyon anyon_. arrest arriv b bad bank be beauti best
-5 better bird bit bless boiler both chri close co come couldn't cry d dai_. daisi deserv didn't done_. dream
-5 ever favourit feel first florenc follow four from from_the game ha ha_never hate haven't headteach hear
-5 high honestli how_to http i i'v_been i_got idea into j jasmin junior ly mai max me_. met much mum_. my n
-5 nativ need no now now_. o octob of_a offici order pari part plai poppi realli rip save see should smell
-5 someon sorri star still suspend t t_. ta_. term the_parent thirti three tonight_. treat twitter wai want
-5 what_a why_. willow wish wit word world would x year_. you'r
-6 !is-bad !of-whom !topic-jobs !un-is-bad #_. ^_# ^_new ^_thi ^_who act actual again_. anoth assembl beat
-6 behaviour big biscuit bore can't doesn't eat everyth fridai grace grang home_. just love mari me more mr
-6 new night off_. password primari rememb saturdai some st start stick thank they'r thi todai todai_.
-6 tomorrow tomorrow_. tonight too tweet ugli will win yellow you your
-7 !un-of-whom :? :… again ar could da final hartfield head_. im like lol_. meadow oak or pleas road sundai
-7 than u
-8 :6 :merry :wry =criticism been_told is lol
-9 # :! :warm =school-name these
-11 =pupil-name
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-13 :
18 =confidential
15 that_why
13 !topic-case !topic-health !topic-staff @colleagues<new
12 !topic-hush !topic-inside !topic-needs came_back
11 !topic-data !topic-home !topic-visit !un-topic-data grievanc she_can't told_me tube why_there won't_be
10 !topic-jobs !topic-safeguarding !un-topic-hush %child ^_interview for_her interview know_. letter they'r
10 we_had you_see
9 #_with @families<a @families>got @pupils>next bit_me brother exclud him husband_ha iq it_hi nurseri on_of
9 onli_# out_on the_letter the_two there_no thursdai wee
8 !topic-early %family :30 @families>boyfriend @pupils>is @pupils>who ^_staff announc ar_on been_exclud combin
8 for_septemb heard i_do i_should is_go my_love tag they'r_in think_it till_the to_me to_tell todai_he told
8 tribun us_in we'v why_. y_#
7 #_boi :work @families-one @pupils-sure-one ^_colleagu and_she ar_in at_# been_given bring_me by_the collect
7 do_you fella for_that formal ha_start head_on i_went into_the it'll loo max_r meet_with mr mummi nerv new_ta
7 nobodi_had off_with offer out_at placement poor rang sai_a said_to sat_ar section see_me that_all the_deputi
7 the_gate the_la the_list the_social under wa_caught we'r_lose went_round y#
6 !topic-ofsted !un-topic-needs #_off #_teacher #_week @families>get @families>thi @management>did
6 @management>job @pupils>from @pupils>got @pupils>in @pupils>whose ^_got ^_littl ^_nineteen ^_parent ^_she
6 ^_spent act_surpris after_the allow appar attend been_take boi_with box_. boyfriend came_in chair complaint
6 did_noth do_i easter everyon_. exclus famili_in feed financ get_told go_on got_the grandson had_to head_of
6 heartbroken hi hi_brother incom_. intern is_# is_hard is_on job_and karen know_which lad list me_in me_todai
6 mondai_. mum nineteen nobodi_sai noth_. of_our of_y# of_year offici ofst on_like on_who out_and po pru pupil
6 put_in rang_at regist restrain round_for sen_regist she_final she_onli solicitor speak staffroom_. start_on
6 ta take_the tell_the the_bag the_consult the_form the_loo the_nurseri thi_week third til to_a two_dai
6 week_with who_get whose with_stress
5 !not-does !topic-results #_who :20 @colleagues<# @colleagues<love @colleagues<the @colleagues>been
5 @colleagues>ha @families<same @families<two @families>can't @families>in @management>leav @pupils-one
5 @pupils<new @pupils<wee @pupils>again @pupils>boi @pupils>found @pupils>turn @school>been ^_bit ^_child ^_hi
5 ^_hug ^_kitchen ^_over ^_saw ^_they'v a_mum a_suppli affair after_her afternoon ahm all_afternoon all_of
5 and_on and_still and_the and_there and_todai ask_us assess back_and bairn been_arrest been_told boi_who
5 book_to bu_. bug_. but_she cake_in can't_go caught chemo child_whose class_ha class_is clean come_in
5 come_through confid cousin deaf depth diabet didn't_. displai_. do_her done_with eat_. english ever_had flu
5 folk for_do for_drink found_out four_year fourteen get_to given go_from go_out got_hi had_a had_her had_the
5 happen_to he_at he_been he_in he_not he_on health hear her home_and home_to how_do hug_your i'd_like i'm_go
5 i'v_to i_heard i_never i_sat in_bit in_write investig it_go it_offici just_need let_her like_to log_it
5 man_with math merg mix moder mondai my_arm my_displai my_pupil nana next_year nobodi_to not_been now_we
5 nurseri_that ofst_in on_fridai on_page our_. our_cook our_ha over_on parent_ask parent_on pe_and pencil_.
5 plan_for refug round_. rung sai_who saw_the shape share she_ask she_in she_told sibl site social someon_in
5 stop_think swore ta_. teacher_on tell_me the_afternoon the_chair the_littl the_night the_other the_tag
5 they'v thi_job thi_time thing_. third_time thrown to_# to_restrain to_ring todai_and todai_for told_it
5 tomorrow_at tri_to twice_thi up_till us_. us_luck wean went_in which_of wish_us with_down with_her won't
5 word_. write_a year_to you_couldn't you_my
4 !not-is-good !un-acc-is !un-topic-early !un-topic-inside !un-topic-thing !un-topic-visit #_hour #_more
4 #_thei @families<on @families>ha @management>know @management>told @pupils-some @pupils<a @pupils<five
4 @pupils<for @pupils<four @pupils<of @pupils<our @pupils>ar @pupils>didn't @pupils>down @pupils>for
4 @pupils>ha @pupils>mum @pupils>start @pupils>thei @pupils>too @school<at @school<of @school>where ^_becaus
4 ^_cake ^_fourteen ^_had ^_he ^_head ^_lesson ^_met ^_right ^_sue ^_top ^_turn ^_we'r a_breakdown a_five
4 a_hous a_jumper a_love a_note a_pencil a_word about_the ach address adhd_and adopt after_easter again_and
4 all_on all_week an_ey and_# and_had and_he and_it and_now and_two ani_more apprais arm as_well ask_me
4 at_peartre at_school at_swim at_work august awkward bank becaus becaus_that been befor_lunch breakdown bug
4 bursar but_i'm but_the can_i can_sai card_in career_. centr_. chair_. chap chariti child child_i child_is
4 choic_. chuf cloakroom_. clue colleagu come_back complaint_from couldn't_make dad_got daddi deep deport
4 deputi dinosaur disord disord_and divorc_and do_# do_my doe_anyon don't_sai done_a done_for dri drink dry
4 eleven embargo epilepsi expect ey_. file fill_in find_out first_choic first_time foetal foetal_alcohol
4 foodbank for_eight foster four fourth fridai_and from_mondai from_year gate get_it get_the go_to good_in
4 gossip got_it group had_on half_my hasn't have_look have_to he he_got he_turn hear_aid her_notic her_with
4 hi_uncl hold home_in hour_a husband i'v_never i_like i_onli i_sai i_support if_you in_a in_pe in_tomorrow
4 in_y in_y# is_off isn't_come it'll_be it_a it_better it_no it_somewher it_you job just_had keep_an lad_with
4 last_month live_with log look_round manag_been me_cry me_everi monei_for morn_. mute my_career my_job
4 never_move new_teacher nine_. no_lesson no_paper nobodi noon_. of_# of_everyon of_him of_school of_that
4 off_sinc offic on_to other_side our_new our_y out_of out_our outsid panel paper paper_. parent_. parent_of
4 pe perman perman_exclud phone_. pick printer_. pshe pull quid_. read_ag refer retir_. rumour rumour_. sai_#
4 said_all school_where secondari_. select_mute settlement seven she_come she_not shut_up sinc_august six
4 six_and somewher_. sourc spare spent_the spoke spoke_to start_. statement statement_. stop_eat surpris swim
4 swim_. tabl_. ten_year that_famili that_hi the_brother the_chariti the_cloakroom the_dad the_fella the_first
4 the_headship the_lunchtim the_new the_offic the_printer the_red the_report the_sat the_shed the_twin the_uni
4 the_window the_y then_i there'l there'l_be thi_morn till to_do to_keep to_know to_open todai_she told_.
4 told_you traine tummi twelv_week uncl up_becaus upheld us_ar vacanc wait_. warn_for we_get what_do when_she
4 where_the who_came who_you with_no y#_ha year_old you_all you_for you_know
3 !topic-call !topic-thing !un-topic-safeguarding #_again #_out #_tomorrow 9pm @colleagues<y# @colleagues>job
3 @colleagues>on @colleagues>she @colleagues>survei @colleagues>thei @families<and @families<new @families<the
3 @families<when @families>doesn't @families>need @management<^ @management<for @management<their
3 @management<told @management>call @management>ha @management>is @pupils<# @pupils<big @pupils<hi
3 @pupils<littl @pupils<love @pupils<math @pupils<same @pupils<todai @pupils># @pupils>came @pupils>just
3 @pupils>make @pupils>math @pupils>tell @pupils>tomorrow @pupils>with @pupils>write @school<anoth ^_all
3 ^_appar ^_cannot ^_chang ^_ever ^_governor ^_guess ^_he'd ^_inspector ^_mr ^_pe ^_poor ^_seven ^_ten ^_three
3 ^_thursdai ^_union ^_we'v ^_with ^_yep a_behaviour a_cot a_form a_half a_hundr a_math a_meet a_mother
3 a_plaster a_school a_spare a_team a_ten a_wee about_a about_me about_who adhd afternoon_. ag again_third
3 ago_. agre_to alcohol all_round all_those ambul an_investig and_mum and_skye and_they'v and_we and_we'v ankl
3 anyon_have anyon_in appli as_my as_of ask_about ask_him at_dinner at_home at_risk attend_offic autism b_.
3 bag be_funni be_teach becaus_of been_put belt belt_. best_bit big_brother blame_her bless_her boat boi_i
3 borough borough_. breakfast brief brief_. brook brought_a bruis bursar_. but_here by_me by_thursdai call_in
3 calm came camera can't can't_come candid career carer carri_a caution centr chang_a chart_. child_on chuck
3 class_ar cloakroom colleagu_in come_to committe complaint_about consult cooker court cover_for cry_in cuddl
3 depart dinner_ladi dire_. do_that don't_pai door_. down_for drain drain_. draw dubai eastend ed_psych
3 eight_. email_the employ enough enough_. epilepsi_and even_done everi_night famili feedback fifth food_bank
3 for_good for_our for_pictur found_her found_it free_school from_the funni_but gentli get_there give_her
3 given_a go_for gone got_# got_move got_on got_to grandma grandson_. greater greater_depth group_on grown
3 gut_for ha_broken ha_come ha_hand half_three handl happi_to have_final have_put have_said haven't he'll
3 he_can't he_said he_seven head_call hear_the heard_it heart_. her_brother her_dad hi_big hi_wife him_on
3 him_the hold_a honest howl i'm_no i_just i_need i_read i_send i_start idea_for in_# is_have it_# it_not
3 job_in juli_. just_done just_sai kind_and know_a la ladi_. last_on leav_to leed_. left_a left_on
3 lesson_observ letter_. letter_go lewi list_. littl_man look_on lost_hi lump lump_. man_wa manag_ha mark_and
3 math_group me_hi me_love meal messag_me minut_of monitor move_the mum_can't mum_doesn't mum_in my_group
3 my_heart my_littl my_name my_phonic my_wee nana_. naughti neglect never_thought new_starter next_week
3 no_monei no_sleep no_to nobodi_at not_allow not_be not_speak not_to noth_els notic_in nowt number_of nurtur
3 observ of_me of_my of_on offic_and oh_the old_i old_with on_a on_by on_cry on_ha on_tuesdai oper our_site
3 our_staffroom our_year outsid_. over_and ow page_. pal parent_todai pass_it pe_cupboard pe_lead peac_.
3 photograph pick_up pictur_book place_for placement_and plan_. plaster plaster_. pleas_don't plu printer
3 prison prop prop_up protect pump qualifi r reader receptionist red_. report restrain_a result_ar result_dai
3 road_for rota_. round round_and round_the runner sai_anyth sai_i sai_we said_it sand sat sat_with scale
3 school_meal school_photo secretari see_. see_a see_the select separ septemb she'll she_six shock short_.
3 shout_. sinc_her six_of sleep_in slip sold solid someon_. speak_to spent spent_my spoiler staff_survei
3 starter still_in straight stretch suppli support support_. surplu survei sweetest tablet teacher_is
3 teacher_thei tear ten ten_and that_her the_attend the_book the_borough the_breakfast the_call the_christma
3 the_data the_feed the_headteach the_ladi the_number the_on the_parent the_peac the_pta the_reason the_recept
3 the_record the_right the_sun the_third the_three the_trust thei_can't their_mum they'v_got they'v_put
3 think_about thought thought_i'd three three_head through_thi throw till_easter time_tabl time_thi to_fix
3 to_put todai_at told_in tuesdai_and turn_out twenti_eight twice twin two_ar two_hundr two_parent wa_actual
3 walk_on ward we'r we_ar we_got we_onli week_and week_i well_the what_he wheel while who_call who_can't wife
3 with_us within work_a write_the y y#_teacher yep yesterdai yet yet_.
2 !topic-behaviour !un-topic-case !un-topic-health !un-topic-results #_bu #_of 3b @colleagues<her
2 @families<love @families<that @families>court @management<site @pupils<^ @pupils<from @pupils<her @pupils<in
2 @pupils<my @pupils>read @pupils>said @school>secretari ^_bring ^_hospit ^_kettl ^_of ^_us ^_whoever a_blue
2 a_member a_runner a_seizur a_stick about_time act agre all_to and_everyon and_honestli and_nobodi and_stop
2 applic ar_we assess_for at_carpet at_half at_interview awai_from be_kind been_off besid between bloke boi_in
2 brother_wa can't_read car_. chart cheap class_with close dad dad_who dai_with delet destini_is dinner_time
2 dire dyslexia dystrophi eight everi_minut face_when famili_court feel_. fill fine_. folder folk_. for_share
2 found get_well gone_by got_a got_them guess_who ha_a ha_left had_enough half_. have_hi have_the he_fine
2 he_nine head_is headship helper hi_# him_over horribl hr hug i'm_do i_didn't i_feel i_knew i_work in_and
2 in_brief in_corridor in_tesco in_with is_back is_tell it_here joke_. junior_. just_lost just_on knee_. lado
2 letter_about leukaemia littlest lose love_everi lunchbox me_at me_her move muscular muscular_dystrophi
2 my_school name_on never_been night_. noon not_public of_a of_bed of_mine of_peopl of_them on_about on_here
2 on_wa on_word onli_took onli_two our_got our_love our_nurtur over_her peg photo_. place_ha playtim
2 poor_thing pregnant_. psych put_it quid read_and report_. school_secretari see_her seen_the seizur she_go
2 she_won't site_manag sixti speak_. still_be stop_ask surnam tenerif that_just the_bu the_car the_dinner
2 the_moment the_naughti the_paper the_shop there_wa thi_half thi_on time_of tlr to_anoth to_be to_give twelv
2 two two_of two_with us_and we'v_a we'v_got who who_come window word_of wrote_me you'd you_find you_tell
1 bu honestli_the my_class on_. on_mondai stress to_us x_.
-1 held middai nurseri_and through visit wait_for
-2 #_. #_book #_here #_year #_you 3rd @colleagues>meet @families<told @management>put @management>took
-2 @pupils>call @pupils>did @pupils>teacher @school<thi ^_# ^_aw ^_congrat ^_dad ^_daisi ^_divorc ^_florenc
-2 ^_grang ^_haha ^_happi ^_hate ^_i ^_mark ^_nurseri ^_prai ^_proud ^_s ^_staffroom ^_stop ^_thank ^_the
-2 ^_they'r ^_thi ^_what ^_willow ^_yeah ^_you'v a_. a_full a_go a_hand a_new a_park about_my academi_ha alarm
-2 all_my all_the an_arm and_an answer anyth_about appl ar_you assist at_least batman be_a biscuit_. bit_of
-2 boiler book both_of box_set butter call care care_. chang chang_the citi claim cleaner clock coach connor
-2 councillor daughter dear decent dine direct disabl disco discov discuss_. do_thi dog_. domest draft dzi
-2 engin everi_child firm for_eleven forg gazett gener get goal_. golden good_. happi_birthdai hat he_five
-2 help_. her_first her_name hour_. i'm_off i'v_taught i_had i_hate id if_she is_it is_not it_again joe kahan
-2 l late launch leagu leak_. leav leg_. let lick list_of loop lucki lund ma marri me_. me_luck meet_.
-2 meet_about mi michael mum_ask need neighbour new_head no_. nobodi_notic nobodi_will now o_connor octob of_.
-2 of_two ok ooh other_and out_in outsid_our p passiv peopl_who per photocopi podcast potter price problem
-2 pumpkin rather read_record record_and recruit renew right round_him run_. run_the sale_. san sat_. savag
-2 scienc seat self senco set she_been sheep sir sister_. slag son staff_meet stood_there stop storm sub sugar
-2 sun surgeri sworn tbh teach teacher_. that_a that_onli that_the the_assess the_blue the_cleaner the_cook
-2 the_footbal the_meadow the_rain the_summer the_wai the_world thei_just their_own thi_school thing threat
-2 through_. ti ticket_anyon time_to to_read todai_# tooth trade tree_primari up_in vike volcano wa_no wa_on
-2 weetabix who_is who_left will_do wish_me wit with_adhd work_. worri worth wouldn't written_. www www_.
-2 you'r_a you'v_not you_can you_can't you_get you_to
-3 !acc-like !does !like !like-of-adults !not-is-bad !not-like !not-topic-behaviour !not-topic-safeguarding
-3 !of-school #_dai #_have @colleagues>at @colleagues>wa @management>. @other @pupils<everi @pupils<sen
-3 @pupils>a @pupils>cri @pupils>the @pupils>wa @school-sure @school>on ^_angel ^_anoth ^_ask ^_autumn ^_best
-3 ^_call ^_came ^_can't ^_congratul ^_dai ^_done ^_fund ^_funni ^_have ^_i'll ^_i'm ^_night ^_oak ^_oh
-3 ^_onward ^_or ^_pari ^_pass ^_peopl ^_photo ^_princ ^_recept ^_redund ^_robin ^_school ^_send ^_slt ^_st
-3 ^_that ^_tonight ^_too ^_twenti ^_walk ^_wow ^_you'r a_better a_biscuit a_governor a_lot a_ta accord
-3 accord_to across add air album all_gone along amaz and_i'v and_max and_they'r angel ann anywai ar_a arm_.
-3 around as ask_for at_. at_it at_st at_thi audit badg_. balanc balanc_. band be_on bear becaus_i been_go
-3 been_steal been_tell befor birth bliss bliss_. block boot boss bother bow box bridg build but_i call_it
-3 can't_fault can_afford captain carol catch certif charli cheat chicken chip chocol christma circl_time
-3 class_of class_who club_. cold commun compani congrat congratul control cook_ha count cours crew cup d_. da
-3 dad_in danc dart deal debat did do_it do_not doe_a doe_not doesn't dont door_and dragon driver dure dyslex
-3 eaten educ em end everywher excel f face fact fall fan fault felt fish fit flight flower footbal_. for
-3 for_# for_an for_me for_the forgot form_. fridai_. fridg from_our from_thi fume fume_. funni_how gate_everi
-3 gave giant glad glitter gonna got_. got_rid graduat group_ha gui gym h ha_made hand hartfield_road have_a
-3 have_lost have_two he'd_be he_ha he_had he_know he_sai he_the hei hello hen_weekend her_hand here hi_whole
-3 hide_in honestli_. hope human i'll i'v_ever i_. i_am i_ask i_go i_miss i_saw i_smell i_think i_want
-3 i_wasn't i_will ic_cream idea if if_he igh imagin in_hospit in_law in_primari in_ten includ inset instagram
-3 interest interview_tomorrow ipad is_my is_the is_two it it_out jollof judg just_found kingfish kit lace
-3 lace_. languag later laugh least leg_and legend legend_. less let_him like_. like_a like_the lion listen
-3 liter littl_lad longer lost_my lot_of lotti love love_. lunch made_a mai_be make_you man_. manner manner_.
-3 mark_. match matter me me_it me_out me_why mean men met_a milk_. million mine_ha monei monkei month more
-3 move_. move_to much mum_on mum_sai music my_life my_own n_. na nation necklac new_job nice not_. not_even
-3 o'clock_. of_her of_thi off_. oh old on_your onlin onward onward_. order otherwis otherwis_. our_class
-3 our_parent out_with paint park_space part past patienc patienc_. pickford pig place_. poem polici polit pop
-3 post_. pound power practis problem_. product project project_kingfish proud_dad proud_of pub publish punch
-3 punish pure put_hi queen radio read_. readi_. regret regular rehears remind rid rid_of ride roast roll
-3 room_with row sai_noth sandwich sang school_and send_a sens seriou set_. shame she'd_been she_had she_said
-3 shoe shop show_. sigh signatur sinc_# sinc_septemb sing sit_down size skye sleep_. slt smith snow some_of
-3 soon sorri sorri_. speech spell spend spoon sport_dai spring st_mari state stick_. still stood_up stori
-3 string stuck style such sure system take_a taught te tell_her telli tent thank_you that_i'm the_carpet
-3 the_dog the_famili the_governor the_inspector the_mum the_second the_senco the_till the_wrong them there_.
-3 there_ar they'd they'r_all think thrill tie time_. timet to to_bed to_hear to_run to_sit todai_. todai_with
-3 told_he told_hi tonight_and too_. tour traffic true two_. two_hour until up_. up_a up_on upstair us_a us_on
-3 v video wa_stood wake want_a want_to we websit wed wednesdai_. well_. what_she what_they'r when whistl
-3 whole wifi will_be william wind worm wors wow_. ye_. year_. you'v you_a you_have yourself z zero сьогодні
-4 !not-topic-inside !un-acc-like !un-byname !un-is-bad-of-adults #_the @colleagues>and @colleagues>for
-4 @colleagues>thi @families<proud @families>the @management @management-bare @management<my @pupils<that
-4 @pupils>never @pupils>of @pupils>to @school>ha ^_amber ^_back ^_but ^_chelsea ^_come ^_final ^_for ^_four
-4 ^_good ^_hope ^_http ^_im ^_it ^_my ^_never ^_new ^_pear ^_poppi ^_rose ^_rubi ^_see ^_skye ^_summer ^_ta
-4 ^_these ^_todai ^_watch ^_when ^_where ^_you a_man about absolut academi again al aliv all allergi also an
-4 an_open and_dad and_my and_then anyth ar as_a ask_why asleep award b back_. back_in bad badg bake bar basic
-4 bc bed_. been_us bell bet better_. birthdai book_for bore_. brain bread broken brother_. by can can't_be
-4 carri_on carter caus celebr celebr_with chase circl club code coffe could countri cry_. cute discuss dog
-4 down_the eat_toast ev ever everyon explain facebook feet film finger five_. follow footbal frank free
-4 fridai fun fund g garden goe good googl gorgeou grade green guid ha_. ha_ever had_their hall handbag holli
-4 home home_from home_with hot how_to i i'd i'm i_don't i_found i_get ic in_there insid inspect it_. it_an
-4 it_down ivi jame januari job_. just k kept king know_it lad_who lamin learn lesson librari lock look
-4 look_like lot m made_the make max me_anyth midnight mile minut mot mouth my_brother n no no_on none number
-4 omg on_for on_our on_thursdai other_. our_caretak our_place own pair paul perfect photo pizza pocket polic
-4 probabl proper proud push question queue race rain rais rate read_the readi remot rip rule safeguard said_.
-4 same same_. school_. season second second_. she_never should sister sleep smoke sock someth space space_.
-4 spoon_. stai stone student sundai_. swap swear sydnei the the_grang the_job the_miss the_photocopi thei
-4 therapi thi_. thirti tho though thursdai_. todai_a told_my told_off tomorrow tonight_. treat try twenti
-4 updat vint vote vs w wa_the wai wait weather weed weekend well_done welli whatev when_the when_you whenev
-4 will win with_my wonder work wow xx xx_. you_ar
-5 !byname !does-of-adults !is-bad !is-bad-of-adults !is-good !not-topic-life !of-whom !un-does !un-is-bad
-5 !un-is-good !un-of-whom !un-topic-staff #_# #_at #_i :10 :wry @families>. @families>been @management<new
-5 @pupils<with @school ^_co ^_com ^_grace ^_lol ^_mai ^_max ^_no ^_some ^_who ^_why ^_will ^_ye a a_boi
-5 alreadi am and_told as_hi assembl at_the autumn beat beauti been_a best bit_. boi_. bought brilliant
-5 came_through carpet_. charg chelsea child_with chri classroom co com come_out dai dai_. deserv door dream
-5 drive even everi famili_. finish forev from_my full ga got_my had_hi he_wa head_. heat hedgehog help high
-5 holidai i_wa in_. in_her in_thi invent is it_and j joi leaver leg lili live local long lunch_. ly man milk
-5 mind mine new nick night now_. o onc or our_mum park parti password pear_tree peopl plai princ put_a quit
-5 quiz real realli river robin rose sack_. sack_from sai_it save sell servic she_a shoplift show sit song
-5 sound sport summer t_. teddi tell_you than that the_back the_playground them_. thi those ticket tire to_get
-5 to_hi to_teach too trip ugli up van voic wa_told wasn't wear welcom_. who_got willow without woman world
-5 would wrong wrote yeah yellow you
-6 !acc-does !un-does-of-adults !un-topic-life %general :? @management<our @pupils>told @school<our ^_everi
-6 ^_love ^_me ^_thei ^_there again_. alwai amber and_not arrest better bird break d daisi date down_. dress
-6 eat favourit florenc game goal grace hate hen hit_a how http is_a jasmin lead life_. like lol_. mari mark
-6 my my_lad name never on_her our_ta pari pear playground poppi primari rememb review road rubi s sack sale
-6 saturdai send st t taken talk tea thank that_boi then told_a told_the tonight tweet veri wa wa_a wait_list
-6 week_. welcom what what_a won ye your
-7 !un-topic-ofsted %own :away :warm =criticism @elsewhere ^_again ^_go bore doe england fake grang hartfield
-7 him_. home_. i'v_got i_got law made mai meadow open run six_. tree twitter u watch you'r
-8 # :! :… @families<our ^_off awai biscuit caretak_. im lol oak some sundai
-9 :6 :merry these
-10 =accusation =school-name
-13 =pupil-name hit
`;
