// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-14 :
21 =criticism
17 @school<thi
16 lead
15 credit that_place
14 appli_for banner child_. cultur place prioriti swan timet trip_. upstair
13 @families<some @management-bare by_someon certain scheme shown support the_teacher visibl wa_told
12 @management>who @pupils>were as_well build colleagu consult difficult email head_for i_told lack love_.
12 pen_. riot rota thi_school wast
11 !byname @colleagues<no @management-sure-bare @pupils<their @pupils>in @school<my and_then ask_to by_peopl
11 corridor i_wouldn't leader logo promot rota_. slt tell_you the_night the_room the_trust they'v treat
11 we_have why_i word_of
10 @colleagues>next @colleagues>off @families<same @management<line @management<my @school<that @school<the
10 a_chair a_go ask_for behaviour boss clipboard displai door_is feral grand horror i'v_not i_us line_manag
10 manag observ our_lot particular patienc person place_is polici ppa serv that_woman the_biscuit the_heat
10 time_thi trust vile
9 @families-sure @families<that @management<and @management<own @pupils<and @pupils<poor @pupils<that
9 @pupils<thi @pupils>have @school-sure ^_anoth ^_teacher ^_thei ^_there ^_they'v ^_you'll a_differ a_nightmar
9 a_staff at_all but_not cover current dread exit feedback fuss gate go_at i_work in_at in_charg in_that initi
9 isn't_the laptop lazi led manner nappi normal on_more or_a patienc_. phase photocopi respect sinc_septemb
9 some_of then_thei thi_year to_look to_run told_her twilight we'r_a whatsapp work_for yoga you_get your_face
8 !not-does-of-adults !not-topic-life #_ha @colleagues<senior @colleagues>look @colleagues>now @families-bare
8 @management<the @management<trust @management>sai @pupils<at @pupils<like @pupils<own @pupils>deserv
8 @school<a @school<our @school>club @school>confer @school>where ^_again ^_for a_caretak a_colleagu a_dog
8 a_fridai about_a about_how about_our allerg and_thei and_when answer_to at_our becaus been_ask bother brand
8 cleaner_. decid down_and drown each_other emoji five_minut form_. from_our had_it i_ask it_but just_the
8 lanyard least meet minut_and monster my_school need_. never_a offic on_who our_trust pai_for parent park_on
8 plan_a room school_club senior shrug someon_who suggest than_our that_wa the_floor the_fourth the_person
8 the_same the_top they'd to_put told_off visit_. wa_a we'r wellb who_got whoever you_do
7 !does !not-is-good @colleagues<class @colleagues<my @colleagues<other @colleagues<own @colleagues>in
7 @colleagues>like @colleagues>to @families<our @families<three @families>have @families>i @management<assist
7 @management<our @management>came @management>said @management>want @pupils<these @pupils>ar @pupils>mum
7 ^_ask ^_could ^_eight ^_hiya ^_roll ^_sai a_thank all_i and_none anoth appli argu_about at_it at_you be_told
7 becaus_the between_us call_it chao cheaper class_teacher classroom come_and covid cupboard dai_# deadlin
7 degre digniti door everyth_is five_year for_anyon for_noth golf green_. ha_never handbook hobbi hum i'm_go
7 i'v_work i_gave inspir is_like it_isn't job laugh_at leadership left_in madam middai minut_. monei_for
7 my_lesson my_plan my_y my_year noth nowher o'clock_. on_and onli_the onli_thing opposit or_is our_gate
7 our_place our_staffroom our_year outcom peopl_who person_who photo_of plan princip problem said_it school_i
7 school_is sens share_a singl_dai somebodi son space_. suppli take_a term_and the_mum thei_sai them_in
7 there_ar think_she think_the three_week told_by told_to tree_. up_there vision wasn't whatsoev with_that
7 work year_i you_know
6 !like !like-of-adults !not-topic-staff #_boi :wry @colleagues<for @colleagues<music @colleagues<on
6 @colleagues<the @colleagues>or @families<# @families>send @families>think @management>ha @pupils<those
6 @pupils>can't @pupils>could @pupils>go @pupils>i'm @pupils>out @school>is @school>send @school>that
6 @school>us ^_actual ^_between ^_cant ^_cover ^_dad ^_dear ^_pass ^_some ^_start ^_suppli ^_which a_box
6 a_deputi a_governor a_lesson a_second a_sundai abov again_for an_hour ask_how assist at_# at_mine at_ten
6 beig best_job bitter bold book_to boss_. bunch by_my card_from charg child class_thi cloakroom_. concern
6 coupl curriculum dai_to despair dim down_in everi_singl filthi for_be form fourth get_a grape ha_. ha_told
6 hand_on have_gone he_just him_a honestli how_the i'm_onli i_see i_teach if_i'm in_their inclus it_all it_as
6 it_goe it_onli it_rain it_sai jingl know_it know_why leav long_. man_who mous music_teacher must_be my_job
6 nod none_of now_a of_her of_hi of_your off_a off_her on_you or_the our our_ta out_# out_my paper_. peopl
6 pointless post_it quarter reckon remind replac resili round_. rudest sai_how sai_what said_i scrape
6 seat_plan send_a she_got sit_in sofa someon spend start_a steer strategi teach_in that_at the_answer the_on
6 the_peopl the_plot the_queen the_sound the_ta the_third them_at then_i thi_month till_easter to_finish
6 to_our to_save to_think tree_primari tricki troubl us_on valu walk_out we_all we_get week_and went_home
6 what_our when_she when_we where_i who_can who_can't who_think with_it write_it year_. year_i'v you_still
5 !not-is-bad-of-adults !of-school 3b 4b @colleagues<lunchtim @colleagues>at @colleagues>should @families>an
5 @families>still @families>told @management-sure @management>come @management>read @management>team
5 @management>think @pupils-some @pupils<do @pupils>i'v @pupils>it @pupils>on @pupils>team @pupils>thi
5 @pupils>told @pupils>too @school<your @school>ha @school>the ^_also ^_assembl ^_honest ^_mr ^_no ^_parent
5 ^_they'd ^_well ^_worst a_bulli a_disgrac a_hand a_lamin a_letter a_team a_week a_wellb a_woman and_not
5 and_our and_their and_two appar ar_we at_half at_me be_more becaus_nobodi birthdai_cake bleed bounci busi_.
5 by_a capit care_. ceo class_ar class_told clean cleaner come_on comput confid corridor_. cost cover_. cri_in
5 cruel daft dai_off decis dirt duti ear_. eight_year enough_to exercis fall fifti fill finger_. florist
5 format forti_minut four_. front_of get_me good_morn got_that ha_gone have_you head_of head_who here hide
5 hide_in honestli_the hope_the hour_and hour_of how_mani hunger i'm_just i'v_had i_laugh i_mean iawn in_y#
5 induct interview is_alwai is_just is_that job_and kei_stage latt lectur lift lose_it make_it manag_. me_what
5 me_why meet_. member_of moan moan_about my_class my_gran my_name my_nan my_own natter new_head next_to nice
5 no_on nobodi nobodi_in non nope noseble not_even not_for notic now_the nowt_. of_me of_parent of_school
5 off_for on_page onli_on our_head our_offic over_a over_and paid past_three pe pedagogi phonic_. practic
5 proud_to rais return run sai_i'v sai_it school_dinner school_for send septemb_and sinc_# six_hour some_peopl
5 sorri_for spent staf staff start_to store struggl success sundai_night supervisor system tape technic
5 that_our that_you the_child the_christma the_head the_reason the_wrong thei_can thei_just they'll thi_on
5 think_a thumb ticket_. to_learn trust_. turn_on us_and wa_aliv wa_in wake_up wean week_of what_he what_it
5 while_the who_ha windowsil with_thi work_in world_. worst would_i y# year_and yep you_can your_hand zoo
4 !not-topic-early #_have #_team #_thi %colleague @colleagues-sure @colleagues<ani @colleagues<dinner
4 @colleagues<last @colleagues<leadership @colleagues<our @colleagues>becaus @colleagues>i'v @colleagues>with
4 @families<of @families>everi @families>had @families>need @management-sure-the @management<from
4 @management>couldn't @management>have @management>to @pupils @pupils<# @pupils<els @pupils>tell
4 @pupils>todai @pupils>tomorrow @pupils>want @pupils>would @pupils>you @school<new @school>i'v ^_after ^_at
4 ^_both ^_did ^_from ^_had ^_honestli ^_nurseri ^_u ^_year ^_you a_# a_cake a_hotel a_mug a_pencil a_primari
4 a_row a_school academi across after_# agenda aggress all_week allow_to am_i ambassador and_be and_just
4 and_see and_won't arm_. assembl_on at_night at_thi back_for basic bench bereav bite boiler book_corner
4 bottom brief broken_. bu_duti budget bui_a build_. bulletin carpet_. chair charg_. charg_of clap clearli
4 clever cloakroom club_and cook_. could courtesi cry_in deserv_better dinner_. discov disgrac dog_. don't_be
4 don't_do don't_have don't_let empti entri even everyon_at fool foot for_my found_out four fourteen frankli
4 from_a from_home from_year geniu gentlemen get_my go_on gone_up got_my got_no group ha_not hadn't have_the
4 he_like held her_. hold_a honest hoodi hopeless i'v_done i'v_said i_cri idea idl insid into_a is_a is_he
4 is_not it_a it_from it_get it_that it_what just_me kei know_which laziest leadership_team like_thi look_for
4 love_to lower me_or me_thi mean mentor mess miser mobil moral mum_is mushroom my_life my_mentor my_ta negoti
4 neither nerv never_been new_starter none not_in not_on noth_. now_and obsess of_year off_at on_dai on_wa
4 our_kitchen our_school out_by own own_. parent_who part_of past place_. playdough plenti plot posit poster
4 proof ptp punish qualifi raisin rate rather realis reason road_. roll_on said_my same_time sandwich_.
4 second_. shambl she_doesn't should_have should_know sit skip slide sofa_. someon_ask someth spreadsheet
4 stage_# suppos surgeri swear teach_assist team thank_for the_build the_cleaner the_dai the_inspector the_pe
4 the_playground the_shed the_shop the_state the_two the_woman their then_the thin threat through_a tight
4 tire_of to_ask to_start toaster todai_i togeth translat twice twin_. under unpaid us_it us_to visitor warmer
4 we'v_got we_don't weekli well_that went_in wet_plai when_the whistl_. who who_know whose why_do with_. woman
4 woman_who you'd_think you_could you_from you_tell you_want your_child
3 !not-topic-hush !un-topic-staff :20 @colleagues>is @colleagues>thei @families>brought @families>is
3 @management @management<a @management<of @management>and @management>just @pupils<^ @pupils<differ
3 @pupils<worst @pupils>of @pupils>the @pupils>wa @school>at ^_been ^_but ^_everi ^_hate ^_ladi ^_nine ^_our
3 ^_six ^_turn ^_wet ^_whoever ^_work ^_y a_book a_parent a_thing and_no and_put and_your annual apprais
3 at_seven bake_sale be_ask be_nice bean_. been_told befor_she biscuit_and bought break_. breath brought_a
3 can't_get cardigan_. chalk chat clear clear_. club_is commun could_be cpd crisi dai_on depth deputi
3 didn't_even dinner_for done_the donkei down_to dy eight_week everybodi famili faster freez gang gareth
3 give_me glue glue_stick go_home goe goodnight got_them got_told ha_eaten hear_it heat here_. honesti i'm_on
3 i'v_been i_don't if_i if_your in_and in_front in_our interview_. ipad it_becaus it_off job_in just_a kick
3 lamin learn_that let_her line_up look_after lunch me_too meanwhil minut moon_. my_classroom my_kitchen
3 neither_. no_to nobodi_ha not_sai notic_. offic_. onli_just option ourselv parent_in passiv pen phone phonem
3 pick portion rain_. read_. read_it read_me sai_thank said_to sake septemb_. she_sai she_said she_the
3 she_want skirt someth_. start_on ten_past than_i that'll that_look the_board the_box the_car the_dad
3 the_dishwash the_holidai the_last the_loo the_mark the_middl the_onli the_paper the_trip the_wall thei
3 then_ask these_dai timer to_feel to_have to_sai too_much turn_it twenti_minut type up_a up_again up_at
3 up_like warden wednesdai were_a whatev when_a where where_the will_have with_a wonder would_be wouldn't
3 year_5s you'v you_don't you_in you_love
2 @families<the @management>did @pupils<the ^_ay ^_do ^_sorri ^_the ^_those about_. and_the answer asham
2 but_she centr_. chang_a clip data drawn everi_dai feed floor_. game_. gave_up have_a headteach hello i'm_not
2 in_everi in_with it_like it_time knowledg lasagn literaci mind not_the on_thing put_in same sell show_and
2 sinc_the six_week squash staffroom the_busi the_quiet the_wai the_work thei_have time_on to_see turn_up
2 week_off when_i who_read
1 !un-like-of-adults @families<^ @families>who ^_if ^_she a_meet anyon_who do_a done_with everi_time ha_had
1 i'd_have i'll_sai item me_where read_book smile talk_to the_book the_new to_on up_by walk
-1 been_in blunt like_that me_and name_.
-2 @colleagues<# @management>told @school<learn @school>open ^_miss ^_tell ^_twenti a_note amaz bug came_to
-2 class_to committe complet defenc door_and em is_off lifeguard listen_. logic loveliest parent_even porridg
-2 shini teacher_at thought_about to_us wa_it
-3 !un-like !un-of-whom #_at #_teacher @colleagues<me @colleagues<student @colleagues>how @families>ha
-3 @management<headteach @management>for @management>know @management>leadership @pupils<love @pupils>at
-3 @pupils>found @pupils>he @pupils>next @pupils>wouldn't @school<^ @school<academi @school<on @school>leav
-3 @school>product ^_# ^_be ^_hello ^_nation ^_off ^_send ^_team ^_welcom ^_what a_brew affair all_my
-3 all_these alreadi_. and_mum approach ar_just aren't arriv_. at_break at_five awkward bbq becaus_of becom
-3 bedroom bitten brave_. broadband broke brutal bum_. but_my by_me by_ten bye can't_do caravan carer cello
-3 cheer_. chew cloud counter counti dai_for date diari_. differ_. disco do_not document don't_know dug
-3 exampl_. fiver for_year glass_. goe_. grate gut hair_. have_on he_in he_is head_on here_to hors how_.
-3 hungri i_cant i_keep i_miss i_run in_two is_our isn't_a jan joi_of karaok kettl_on knee_. know_how leg
-3 lesson_plan let_go lid lion live_in lot_of love_her love_it made_my map men moja my_favourit my_first
-3 my_littl my_new name_the nan_. never_stop new_year oak_primari organis_a parliament patient pe_kit post_.
-3 pregnant proud_. provis queen_. receipt recruit ref rehears roundabout s sai_. sai_you sale_. santa sch_.
-3 school_run scissor_. seen_the sent_a she_can't she_is shepherd shook shout_out simpl sister_. slip sock_.
-3 soup_. spaghetti stare storytim stranger student_teacher super surpris_. taxi tea_. teacher_. teenag
-3 than_ani thei_. thirti_of tho_. three three_of to_share told_us tudor twelv under_the vet wa_the warm
-3 we_made weetabix went_off who_told who_wa wide wind_. without worker ye_. you_got на
-4 !not-acc-is !not-acc-like !topic-life !topic-needs !topic-staff !un-topic-health !un-topic-life #_a #_dai
-4 4s :away @colleagues<four @colleagues<her @colleagues<pe @colleagues>by @colleagues>job @colleagues>meet
-4 @colleagues>name @families<own @management<told @management>leav @management>off @pupils<here @pupils<peopl
-4 @school<her @school>concert @school>minibu @school>trust ^_ann ^_anthoni ^_bought ^_can't ^_end ^_ev ^_here
-4 ^_last ^_legend ^_lol ^_look ^_pleas ^_poor ^_quick ^_ring ^_walk ^_wouldn't a_half a_lump a_person a_robin
-4 a_small a_stick a_twix abl abl_to accus advanc al and_did and_there and_we'r anthoni anywai appar_. ar
-4 ask_if assembl_. at at_st band bar bc becaus_it behind_the besid bike bill birth bless blood bodi boi_.
-4 bore bowl brave break brew bront brought_me bush but_you captain carter catch chancellor cheat cheer chick
-4 christma chuf class_assembl clerk congratul_to cool cope costum_. countri_. cousin cricket crumbl cup
-4 curtain cute dad_. daddi dai_i damp daughter den dentist detail did_it down_the dragon eastend eaten_a ect
-4 ehcp everyon_. exampl excit fair_. fake fan father fifteen first_time fix flu flute for for_all for_school
-4 for_work four_hour fraction free_school fridai_. frog from_hi ga garag garden_. gener get_that get_up glad
-4 go_back goat_. goe_to golden goosebump guilti half_term happen_. hard_. hartfield_road he_a her_mum
-4 her_school her_teacher hold hr humbl i'v_a i'v_told i_like i_never i_sai i_swear i_tell idea_. in_. infant
-4 internet into_the is_# it_fridai it_sinc ivf januari jollof june_. karma knacker knock la later leagu
-4 licenc lick like_my lodger longer look_. ma machin_. made_a made_up mcilroi me_off me_she minist minut_on
-4 mistak mock ms mud my_phone my_sister my_son my_two na nail need netbal nicer nil nobodi_tell nurs nut
-4 of_mine okai on_sundai our_class outsid_the parti pass_her paul peartre penalti pepper person_. petit pi
-4 pictur pie pink pipe plai_. plane pocket potter primri puppi pure purpl quit rd reason_i recip renew rent
-4 retweet rock roman rounder royal sad safeguard salt sch secondari seriou share_. sharpen shed_. shirt shoe
-4 sinc_. sing_. sister sixti skin slam smell_like social solicitor song_. spin staff_do staff_meet
-4 start_mondai statement step stood strong student such_a sulk summer_fair surpris swept taught_me tell_.
-4 terrifi than_me that_is that_order the_bu the_grang the_gym the_sink the_week thei_ar thei_get them_the
-4 then_a these thing_on think_i to_her to_let to_talk told_them tom touch traine treasur true tube tune tweet
-4 twice_. up_sinc us_all vegan vs wa_late weed weep well well_done went what_a win_. witch with_their
-4 with_your write_. year_4s year_at you_ever you_see z сьогодні
-5 !un-acc-is !un-topic-home #_. #_you %own 1st @colleagues>panto @colleagues>when @families<her @families>thi
-5 @management<offic @management>in @pupils-one @pupils<cover @pupils<everi @pupils<head @pupils<new
-5 @pupils>she @school<never @school>a @school>got @school>in ^_absolut ^_angel ^_ani ^_best ^_book ^_bring
-5 ^_co ^_daisi ^_free ^_great ^_he ^_http ^_oak ^_of ^_phone ^_safeguard ^_st ^_think ^_we'v ^_where a_ta
-5 a_tree accept add after_a after_the against alarm aldi all all_of and_# and_everi and_i and_let ann_mari
-5 anywher ar_on argument ark at_the author aw award bag beach becaus_i bee been_put benni best_. bet better
-5 bloke book_and book_club boot bread bridg bro brother brown bun but_i butter cafe call_the cape carri_the
-5 cat caught charli cheek chill class_ha cloth collect come confirm congrat conker could_not crew cry custard
-5 custom design did did_our did_the differ disgrac_. don't_like donat doubt dry els_. entir everywher exact
-5 exclus experi eyebrow fault fell finish fisher fitzgerald flapjack fly for_her forget forgot forward frank
-5 french fridai fring from_my from_work fun giggl give_up glitter go goat gold got gravi gym ha_got had_.
-5 happen harvest have_no heart help_. high holidai hood hospic hug huge i i'll_be i_ever i_just i_still id
-5 identifi iron isn't it_now italia king know_you l lad_. lad_in lai lane last_night last_week late_.
-5 leadership_. learnt leaver left_a lego librari life like_i linkedin lip littl_boi local lolli lost lost_her
-5 lunchtim_supervisor m man_. market massiv master math me_about me_luck me_with mean_. measur medic michael
-5 miss_. mix mondai move_to mr mum_in my_husband my_lad my_mother my_old nap nativ near neighbour nest
-5 newcastl next next_year nh night_. nobodi_ask north nurseri odd on_here open_and or order_. our_. our_cook
-5 our_hous outsid over own_two paid_for panel panto photo pickford pig place_to plai_the plant playtim
-5 pleasur polic pond post press probabl properli pull question_about rage rais_# rang refus rememb ridicul
-5 right ring roast ronan roof_. run_the sai_she sang sausag save sea season shame_. she_doe she_told sheep
-5 shoe_. sing slim slipper smash smith smoke snack sock solid song sound_like speech spring sprout squad
-5 stair still_a stone stop surviv tabl tag takeawai taught teacher_on terribl tesco that_i'm the_council
-5 the_famili the_first the_math the_meadow the_minibu the_number the_red the_side the_tank the_vicar there'l
-5 there'l_be thi_. think_. tho thrill throat tini to_help tonight_. took_me topic towel_. trampolin trust_a
-5 try_to uncl understand union until up_for vicar video vike villag wa wa_on wai_. want_the wash we_ar web
-5 welsh were what_do whisper who_is wife wig will_never winner wish_me with_me with_my with_two wobbl won_the
-5 wonki wore worm worri_. worth_it wrap written x yet yorkshir you you_have you_should you_think моя
-6 !topic-case !un-is-bad #_# #_i #_in #_the @families<and @management>hand @management>on @management>wa
-6 @pupils>ask ^_amber ^_anyon ^_call ^_com ^_destini ^_first ^_florenc ^_her ^_holli ^_hope ^_ivi ^_joi
-6 ^_just ^_peopl ^_princ ^_river ^_robin ^_rubi ^_skye ^_summer ^_sydnei ^_teddi ^_ten ^_thank ^_willow
-6 a_littl a_lot a_place a_suppli account address ag alreadi and_onli and_said and_they'v ann anyon_know
-6 ar_you asleep attend august aunti bacon bank bear beauti bed bed_. befor_i bring bu but_it c call came_out
-6 can_do caretak chair_of charact check chri cinema citi co cold_. colman com curri cushion da dai_in decemb
-6 decent deep deputi_head doe_the done_. dress drew driver drum easter even_. everyth_. farm field follow
-6 food for_me formal fund g garden go_to goal gonna good got_. grade great group_. guest gui ha_given
-6 ha_start ha_taken hack had_a hand_up hardest hatch have_. head_ha heaven hei hen hit home_with hoover
-6 hospit http i'd_do i'm_a i'm_still i_got i_will i_would in_all in_assembl in_bit incom investig is is_my
-6 it'll it_out jumper keep label lanyard_. left_the let lock lot_to love machin make_me me_. me_it mercuri
-6 ming minibu mon most my my_desk need_a night number_. of_work ofst omg on_saturdai out_in over_the p parcel
-6 pe_. peopl_ar peopl_in peopl_sai phonic pin pitch plai plaster pool prayer pretend print product proper
-6 public race radio readi result row sai_that said_the saturdai saw_it score secretari she'd should show_me
-6 six_. slept sourc spare spot st_mari stock stole storm sundai sundai_. surnam t t_. tank tast tea telli
-6 that_i the_# the_classroom the_countri the_desk the_manag the_nurseri the_place the_post the_sat the_window
-6 their_own theroux think_about thirti though thread tip tissu to_find to_go to_it to_leav toast todai_.
-6 todai_and todai_that took town try twist ugli un unit v w wai_to wale want_. we_were weather websit week_in
-6 when_your will_be win would'v y yeah
-7 !acc-is !topic-health !topic-inside !topic-safeguarding :? @colleagues<school @colleagues>on @other
-7 @pupils<with ^_chelsea ^_happi ^_have ^_none ^_pari ^_pe ^_proud a_biscuit all_our and_honestli and_me
-7 and_she appoint asleep_. bad be_a best birthdai born brilliant_. built caretak_. chariti chip comment cook
-7 costum council cream de didn't drive eat eaten egg_. england ever_. ex fair feb finish_the first fish
-7 for_our forev found free fridg giant gone_. grievanc haha hair happi he hedgehog her_and i'm_in i_can't
-7 is_in is_now it_to j jame joe john knee knew ladi land law leed legend legend_. line lol_. london lucki
-7 made man marathon match me_a mile mostli myself name next_week o off_to offer on_fridai op phone_in pizza
-7 pleas_. quiz rain regret said_. seem she_a short sleep smell speak star stori such sun swap text the_pear
-7 there_is though_. to_everi tomorrow tooth trip_to twix u ur veri wait_. war wed weekend when_thei wit world
-7 worth wrote xx xx_. ye you_a
-8 !topic-home !topic-jobs !un-topic-early !un-topic-needs # @families>. @pupils>got @school>and ^_autumn
-8 ^_can ^_good ^_jasmin ^_lili ^_mai ^_mark ^_max ^_new ^_ofst ^_poppi ^_read ^_rose ^_sign ^_someon ^_watch
-8 ^_who ^_will ^_you'r act angel as_a b bath big bottl brought cake came chocol club d danc debat do_thi
-8 dream educ egg end_of ev feet flower glass got_the got_to hartfield hi hope hous husband im invent know_.
-8 light live ly mari mark might_be miss morn_. n narrat oak password penni pleas princ pupil real realli
-8 repeat residenti retir river road round_the servic size snow stress stuck style summer swift the_best
-8 the_caretak up_with van voic volunt vote wait watch wave
-9 :warm @elsewhere @families>and @management>i'v ^_grace amber around beat bird car chelsea daisi delight
-9 govern grang hang hero hundr ivi jasmin judg look_like marri max ow proud red robin rose rubi skye st
-9 street suspend teddi twitter up_the warn welli will won yellow
-10 !acc-does !not-is-bad :6 :merry :… =school-name @families>ask ^_we'r autumn bellingham countri destini
-10 exclud final florenc get_the grace ha_ask hat holli joi lili lol mai meadow pari poppi proud_of put_the
-10 sort sydnei tonight water willow
-11 :! =accusation =confidential flat nation sir
-13 =pupil-name anyon_.
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-12 :
20 =accusation
16 !acc-does claim
15 @management<old name_on
14 attend certain contract firm monei
13 cash drawer figur told_to
12 @colleagues<that @management<and agenc complaint financ forg kept lead shred the_night
11 !acc-is @management>gave @pupils>told badg ha_. i'm_sai i_never i_saw medic she_left supervisor tenerif
11 the_answer vape
10 !acc-of-school @colleagues<my @management>been @pupils>on ^_thei all_on bill drink_. fake ha_been hadn't
10 hamper head_of i_watch lock night_befor off_the point_at shove site thief tick two_of written
9 !not-topic-inside !topic-behaviour !un-acc-does #_teacher @families<tell @families>the @management-sure-mine
9 @management<my @pupils>that ^_and ^_they'r a_degre a_job all_know and_sai at_wet audi barbecu book_. degre
9 have_it honest hospic ipad made_up minibu premium refer seen_the set_of the_book the_worst to_get told_the
9 treasur up_the weak went_in what_to
8 @colleagues>call @management>told about_me admin all_year and_then and_told befor_. call_it camera carer
8 chang_the copi dad_is dare doe_our drove facebook fiddl get_her had_no her_own i'd_been i_know it_wasn't
8 mark_and of_our our_nurseri out_by pta quiet rub safeguard said_he saw saw_the sign the_cake the_pe
8 the_teacher they'v_been three_of told_a told_them uniform us_on who_doe
7 #_ha @families<that @pupils<a @pupils>come @pupils>who ^_think a_governor about_that account address bloke
7 but_the censu cereal certif chicken childmind clap corridor_. deal diesel disabl drag drive_. fact fella
7 fill flask_. four_year from_year grass had_been her_sister hi_own home_in hound i_count i_wasn't if_thei
7 incid insur invoic it_on it_our it_up know_i light_off make_up marketplac member on_duti on_person on_their
7 our_year out_in pai_. park_space place sen sign_off signatur stole that_man the_cook the_council the_next
7 the_old the_sheet the_summer the_trust their_own them_and to_learn wa_ask worst wrote
6 @colleagues<same @families<other @families>out @management>made @pupils>by ^_caught ^_governor ^_he ^_our
6 ^_she ^_work a_colleagu a_parent a_record a_teacher advert again_and all_my and_call asbesto assist bag_.
6 bruis call_a chair_of coach coat_in cupboard dai_i deliveri dinner_monei doctor everi_night found_the
6 half_seven hand_on her_on holder i'v_work i_should if_your inspector it_off label laptop left_in like_i'm
6 mai_. mark_the me_why miseri my_bag not_been on_everi our_gate our_trust photocopi_. photograph plai_.
6 pocket polic privat punch qualifi quot rid round_the sack sai_she sell senco she_had she_in sinc_#
6 sinc_easter spat stop_ask teacher_in the_cleaner the_gate the_minibu the_panel the_record them_off time_he
6 todai_for transit turn_out vanish wa_at went_on went_to what_she worn
5 !not-topic-staff !of-whom-of-adults !un-of-whom-of-adults %colleague @colleagues<# @colleagues<new
5 @colleagues<qualifi @colleagues<the @colleagues>get @colleagues>lock @families<a @families>can't
5 @families>for @families>get @families>i @management<it @management<of @management<the @management>got
5 @management>took @pupils<own @pupils<thirti @pupils>back @pupils>been @pupils>out @school<that @school>club
5 @school>ha @school>had ^_drive ^_head ^_her ^_let ^_turn a_child a_four a_littl a_trip admiss and_everyon
5 and_she and_they'r assess base breakfast_club brick bursar came_through can't_even ceo charg_of chuck
5 colleagu covid daft degre_. deliv dinnertim director dure_the eight_year email_. entitl everyon_at flask
5 for_you for_your go_through gone_home governor guid ha_done had_two half_the handbag happen_to he'd he_call
5 he_told head_told her_for her_name herself hi_hand himself hockei home_time hour_and i'v_seen ict in_to is_.
5 it_all know_what known lad_in leader learn_that leas let_him liar live_in lost_the massag middai mum_in
5 my_car my_coat my_old naughti noth_. observ of_it of_me of_on of_work onli_on our_deputi own_class paperwork
5 partner phase pit purpos recognis restructur room_with rover sai_it school_club school_ha school_meal
5 see_what she_a she_never she_told shelv shoplift should_know sign_it sister_in sold stink surgeri tell_you
5 that_build that_school the_box the_fridg the_music the_sat the_y then_told there_. they'd those tin to_hi
5 to_stop top_of tricki trust tuck up_hi vodka watch_a weren't wife wonder year_on
4 !un-topic-staff #_who @colleagues>ha @colleagues>i'm @colleagues>sai @colleagues>wa @families<anoth
4 @families<the @families>wa @management @management<busi @management<our @management>can @management>get
4 @management>had @management>never @pupils<# @pupils>as @pupils>partner @pupils>the @school<the @school>that
4 @school>the ^_ask ^_funni ^_next ^_she'd ^_they'v ^_those a_classroom a_list a_mondai a_name a_on a_seven
4 act_like addit and_everyth and_get and_put and_thei anyon_who apologis arrang ask_to bag bairn barri batter
4 beach been_made bingo busi_manag can_see can_u cctv chap child common cruis dad_in data deputi disclosur
4 do_my dock don't_let dump dust els ever_been famili_. folk_. from_my front_of fund ga garag gave_the genuin
4 gift glow gymnast hand_and hasn't hi_name him_on hire honesti hope_the how_mani i_wa i_won't in_charg
4 instagram intern it_ha it_went it_with know_the lad last_time left let_them madam mai_and me_if member_of
4 move_in my_colleagu my_guid my_mother nail name_in no_on number_# number_. of_be of_thirti on_our our_road
4 out_of pint poison polo ptp pupil raffl request round_here scratch secret she_not shout_at side_of slap
4 stack stock_cupboard sweetheart take_a tape teach_assist teacher_at that_how that_to the_chair the_dai
4 the_form the_ladi the_page the_question the_staffroom the_stock the_wall the_year thei_let there_i there_no
4 thing_about think_about time_with tribun tyre wa_told websit_. wet_plai when_the who_do with_no within write
4 you_don't you_just
3 !topic-thing !un-topic-thing %child 2pm @colleagues>as @families-bare @families-sure @management-sure
3 @management<line @pupils<for @pupils<it @pupils<of @school<our @school<same @school<whole @school>up ^_mr
3 ^_right a_tuesdai about_it and_nobodi and_our and_when at_night at_ten author back_of bank_. been befor_the
3 bin_. boss_. build bump but_my can't_stop can_sai card_from carri_on clip date dinner_. do_it drill drink
3 duck empti everyon expel firm_. for_forti for_six gate get_in got_an had_on he_not hen_. hen_do him i'd_have
3 in_all in_at in_front in_there inclus it_becaus it_in knew knowledg lesson_and line_manag littl_on mother
3 nick of_hi offic_and on_from on_them onli_just our_ta panel paper peopl_in phonic_screen question_. recycl
3 resid room sai_i'v school_is secretari see_a smelt son staffroom still_got summer_fair tag temp that_me
3 the_bin the_build the_light the_nurseri the_phonic the_raffl the_rest the_till threaten tire_of tlr tower
3 trai_of union union_rep upstair wa_there want_the watch_the weather_. went what_that when_a who_got who_run
3 with_it
2 %family ^_nine ^_third ^_year a_bu action allow alwai_the and_do and_onli answer becaus_it brief charg
2 come_out confirm council cup dip do_. easter_. everi_dai fill_in for_it for_thirti go_back grandad in_school
2 look_at near not_a not_go number of_governor offic on_who outstand sleev slip staff_. sticker stood teacher
2 that_got the_bell the_head the_road them told took trip_. two_year us_the vet where_the work_in
1 @colleagues>at ^_same a_proper at_that down_the in_with it_to it_wa manag not_for rang the_back the_good
1 the_pta the_quiet the_right time_and to_. two_week up_after us_to van
-1 turn_up
-2 boi_. chang_. everi_child i_just love_a seen_a what_thei wor
-3 !not-acc-is !un-acc-like @colleagues>a @colleagues>name @management>couldn't @pupils<everi @pupils<head
-3 ^_ann ^_kitchen ^_night ^_these ^_thi ^_trust ^_you'r a_biscuit a_love act all_i anti arriv_. bc been_up
-3 boi bore_. bush can_you captain centr chill club_is colman doe_my dzi exampl exampl_. exclud fitzgerald
-3 flood frank fring from_a grown_up gut ha_the hi_drive hungri i'm_not i_cri in_an insist is_now is_off jan
-3 jean juic lamin live_. lollipop_man man_. mcilroi met_a more_. more_than mot ms night_. of_you on_wa open_.
-3 our_famili owt polit post regular replac rude she_said sunni taken teacher_is temper that_all the_park
-3 the_reason thi_morn trick un up_sinc walcott wale wed_. who_came whole_staff you'r_a з
-4 !is-bad-of-adults !like !not-does !not-topic-behaviour !topic-home !un-is-bad-of-adults !un-like
-4 !un-topic-jobs !un-topic-results #_dai 7am :away @colleagues<school @colleagues>ar @colleagues>by
-4 @families<and @families<hi @families>. @management-bare @management<deputi @management>. @management>is
-4 @management>leav @pupils<on @pupils>is ^_anoth ^_anthoni ^_been ^_big ^_bring ^_but ^_can ^_daisi ^_ev
-4 ^_have ^_http ^_i'm ^_is ^_oak ^_pleas ^_safeguard ^_saw ^_sign ^_st ^_then ^_ye a_bad a_mum against ago al
-4 all_the ann_mari anthoni anyon_. ar_on ar_the assembl_. at_st awkward baker been_at behind bet biscuit_.
-4 block blue brain bro budget built but by_my c cake_. can candl cant care carter caus charli christen citi
-4 cloth club_. cold complain cone conker couldn't countri cry_. cute daddi deputi_head detail direct don't
-4 drew e ever_. excit fair_plai field_. fifteen fine first_. five_year flower food for_hi found french
-4 frighten frozen g gave_me give glue goldfish got_my grievanc gui h hack hat_. have_got have_the he_in
-4 headteach_. him_a holidai_. hoover hous_. huge human husband_ha i'm_a i'm_in i_feel i_think insid internet
-4 is_# is_a is_in is_it is_that januari job_. k kiss kit know_a lad_. lead_. leg legend legend_. let_me
-4 like_a like_the lion lip lock_up london long lost_her love_it low ma made_me market matter me_the measur
-4 might milk milk_. mind_. moja moment mp much_. my_dad my_mum na nah natur need_a netbal no_idea nobodi_told
-4 old_and omg pass_her pass_hi pat paul pe_. peopl_sai pepper podcast post_. power quid_. quit ramsai ran
-4 redund rehears retir_. rice roast ronan sad sale self sheep shop_. shouldn't show_. sinc_the size skill
-4 smash sourdough spot spring st_mari staffroom_. step stress style sundai_. super surpris surviv suspend
-4 swim tea_. than_the that_my the_headteach the_meadow the_pear the_peopl the_post thi_year thrown togeth tom
-4 tour traffic trainer tree_primari tri twice_. us_a wa_right walk want_a wash watch weep weight what what_.
-4 what_the whiteboard who_. wifi wild will_be won't xx_. you_a z на сьогодні я
-5 !does !not-is-good !of-school !topic-health !topic-hush !un-byname !un-is-bad !un-topic-health
-5 !un-topic-hush #_at #_i 1st 2nd @colleagues<her @management>on @pupils-some ^_again ^_amber ^_angel ^_anyon
-5 ^_autumn ^_book ^_com ^_doe ^_fair ^_first ^_five ^_florenc ^_free ^_holli ^_home ^_how ^_im ^_ivi ^_jasmin
-5 ^_just ^_lol ^_lost ^_off ^_princ ^_proud ^_river ^_rose ^_some ^_sydnei ^_teddi ^_thank ^_three ^_todai
-5 ^_up ^_willow again air alarm all also alwai amaz and_a and_her ani ann anyon anyth app appoint aren't
-5 arrest ask_. at_# basic bath be_. bed_. bike bit_. bless born bottl bowl bread brilliant by can_do cannot
-5 case charg_. chase chri co com come_. come_and concert congrat cream cricket did displai do_not down_on
-5 dress educ eh everywher expect face fan favourit februari felt find fish five fix for_me forev four_. from
-5 from_the fun gari gener giant glass go_on got_a grown half_term hand_up hartfield_road he_a he_said hear
-5 heart hedgehog hei hide homework honestli hot hug i i'm i'v_told i_am i_go i_had i_like i_love if_she in_.
-5 in_bit into jame judg june kitten la lane life life_. light live m made make_me mani mash me_on men mention
-5 ming morn_. most mug nation nearli need_to neighbour never_been new o'clock of_a of_year off_. offici
-5 on_saturdai on_thi our_love out_to over ow p pair panto parti password pe_cupboard penni phone_. pickford
-5 pizza plaster pleas_. pop prai_for price prison pull puppi queen quick r race radio rain read_the reader
-5 real recip reckon regist_. residenti river s safe_. said_the saturdai_. save septemb_and she_sai shoe
-5 shoe_. show sir slow small smell smell_of smile smile_. smith soon sound speak split squad storm straight
-5 summer sun swift telli text thank_you that_. that_it the_door the_grang the_wai thei_want theroux tho three
-5 three_. thursdai to_have to_my to_tell toast too_. town up_for updat vs w wait_. want_to warn we'v_been
-5 wear week_. welcom well went_well word_. wors x_. xx ye yet_. you'd you'r моя
-6 !is-bad !of-whom !un-topic-home #_# #_. #_the %general @colleagues<everi @colleagues>meet @management<new
-6 @management<offic @management>job @pupils<my @pupils>ar @school>. ^_best ^_chelsea ^_co ^_destini ^_do
-6 ^_for ^_grace ^_ha ^_happi ^_hope ^_joi ^_lili ^_love ^_mai ^_max ^_me ^_new ^_pari ^_poppi ^_robin ^_skye
-6 ^_summer ^_ten ^_to ^_twenti ^_what ^_who ^_will a a_famili a_good a_sign about_. ag along am and_we
-6 announc ask_if at_it b bad be beauti bed been_a big birthdai bit brave broken brought bui cake came_to
-6 can't catch chocol class coat_. come d de decid door down_. dream eaten everyon_. follow for_. for_my
-6 fridai friend full_of game garden goal green gym haha hair hand_. hate have heat hero high holidai hope
-6 hous http i'll i_get i_got impress in_my is_my is_on is_the j john jumper king knee land less list loo
-6 look_like lose lot mai mari mark_. me_. me_in met meter miss mon morn mum_. need night no now_. nurs o
-6 octob oh on_hi on_tuesdai open organis our_class our_new plai plan playground prai proud proud_of readi red
-6 rest_of ring rip row sandwich season shop sing sleep snow sock sorri_. sort staff_meet stand stick street
-6 stuck t t_. taught teddi teeth the_best the_bu the_class the_letter the_other thi_week thing think though_.
-6 til till_easter time_. too tooth treat tree try twelv twice twitter ugli uncl up_on ur us_all v veri video
-6 voic vote wai we wed whistl whoever wi wit with_stress word would yesterdai yorkshir
-7 !topic-case !topic-jobs !topic-results !un-of-whom :? =criticism @colleagues>on @elsewhere ^_# ^_eleven
-7 ^_good ^_nobodi ^_onli ^_wish absolut actual alreadi amber and_i'v arriv assembl autumn bake behaviour
-7 better between bird biscuit bore both bring chair_. cheer chip could cri cry cut danc deserv down_to drop
-7 eat everyth feel feet field first for_our for_the four got_her ha had_to happi hold holli how_to i'v_been
-7 idea im includ ivi jasmin joi junior just last_night late lili listen lol_. ly math me middl mind mine more
-7 much my myself nativ now on_top order out_on primari princ quiz realli repeat retir robin rota saturdai
-7 should someon song st still swap ta_. tabl tea term the_last thi thought ticket to_go tweet u us_. visit
-7 wave weekend welli what_a will wish won_the world worth x yellow you your
-8 # :wry :… @colleagues>and ^_can't angel appar beat been_told best came chelsea da daisi destini doesn't ev
-8 finish florenc grace grang great hat is kind like max meadow oak or pleas poppi rememb rose rubi skye some
-8 sorri stai star start sundai sydnei than thank to_a todai todai_. tomorrow tomorrow_. tonight_. wait want
-8 win yet
-9 :6 :merry :warm =school-name again_. ar close dog final lol love pari these willow
-10 :! =pupil-name ^_mark hartfield head_. tonight why_.
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-13 :
20 that_why
17 =confidential
16 husband_ha
14 !topic-case !topic-health !topic-needs @colleagues<new came_back letter pull wee
13 attend i_never told_me
12 !topic-data !topic-home !topic-hush !topic-inside !topic-visit !un-topic-data @pupils>with ^_kitchen
12 been_told box_. can't_read i_count put_in restrain said_to tablet they'v think_it todai_he won't_be
11 !topic-staff ^_interview a_bed epipen grievanc he_not he_on in_pe it_hi nobodi_had on_of onli_# seven_year
11 she_ask she_can't sleep_in sleev statement tag the_letter the_number the_parent the_red the_two there_no
11 tube whose
10 #_boi ^_we'r as_well english exclud haven't my_# noth_. on_page out_at poor rumour sai_a social special
10 sudan to_on why_. y_# you_see
9 !un-topic-hush #_with %child @families<a @management>off @pupils>in @pupils>next ^_becaus ^_did ^_hi a_word
9 again_and announc arm bairn brief but_she came_in complaint dri fella fifth for_her for_that gone_to ha_to
9 have_her hol in_with inhal interview it_her littl_man mr mummi my_love not_been offer on_who rang refug scan
9 she_told speak still_in the_ladi thursdai us_in visitor want_me we'v
8 !topic-early !topic-ofsted !topic-safeguarding !un-topic-inside #_out #_teacher @families>can't @families>ha
8 @families>in @pupils-sure-one @pupils>make ^_appar ^_head ^_parent ^_they'v a_e ar_in birthdai_cake
8 breakfast_club but_the capabl car_. class_ha combin copi council_. dad_got down_for each_. embargo found_out
8 four_year go_home got_# grand hack had_a hasn't have_said heartbroken how_do i'd_not i_do i_should is_hard
8 me_todai mute next_year of_# of_mine of_y# out_on po pru rage ri sat_with see_me seizur select she_not sibl
8 solicitor the_list the_loo thi_time to_keep two_dai we_know went_in with_stress your_.
7 %family @colleagues>been @families>got @management>did @management>ha @pupils<four @pupils>boi @pupils>got
7 @pupils>if @pupils>is @pupils>said @pupils>who ^_he ^_saw ^_she address and_she ask_us at_# becaus_of
7 been_given bite bring_me brother bruis bug car_park collect come_to complain confid dinnertim do_you drink
7 easter_. ever_had everi_dai feed file foodbank foster fourth half_the he_got he_onli head_of him_and hygien
7 i'v_to i_could it_a know_that log loo man_with meant mondai_. move_up my_room name_on nut on_with our_ha
7 our_own parent_of payrol pl placement plan_for printer pupil section see_it sent septemb she_in site
7 somewher_. spare start_on stepdad surnam surpris ta_. take_the the_bag the_book the_chariti the_form
7 the_gate the_paper they'r thi_on third_time thirti_on thrown till_easter to_# wa_in wave_. were_in who_come
7 who_get year_old you'd
6 !not-does !topic-call !topic-jobs !topic-results !un-topic-early #_still @colleagues>but @families-one
6 @families<new @families<same @families<that @families<up @families>gone @management<for @management<told
6 @management>leav @pupils<# @pupils<lunchtim @pupils>for @pupils>turn @pupils>whose ^_cake ^_guess ^_spent
6 ^_staff ^_their a_hundr a_pencil a_phone a_stick about_her act allow and_mum and_still and_there appli ar_on
6 aren't ash at_dinner august b_. barrow be_kind bless boi_in boi_who boyfriend bundl call_my cannot chair
6 chemo complain_about confirm cover cri_when deaf diabet disciplinari do_her dock done_for done_with draw
6 easter eight_. emerg enough_. everi_fridai evict ey_. find_out folder food_bank for_three formal go_for gone
6 ha_had had_been had_on have_to he'll head_on health heart_. her_back her_dad hi_brother him hour_a hr
6 i_alwai i_knew intervent investig is_go is_on it_you jab know_. last_week let_her lift list list_for
6 live_with lowest mark_on me_hi me_in meet meet_with migrain mix moder mondai mum my_arm naughti next_week
6 not_allow not_to notic_in nqt of_that oh_my on_fridai on_here on_to our_. out_of pass_it pencil_. phone_call
6 phonic_screen pshe put_it sai_he school_meal seventeen she_onli shin sixti starter stori_. swim that_#
6 the_boss the_dentist the_deputi the_nurseri the_offic the_other the_residenti the_sat the_window there'l
6 there'l_be thi_week third to_put told_you toothbrush under unit warn we'v_a whole_wai with_no would_you
6 write yesterdai yet
5 !topic-behaviour !un-acc-is !un-topic-call !un-topic-safeguarding !un-topic-thing !un-topic-visit #_ha #_of
5 #_off #_who :20 :30 :work @colleagues<# @colleagues<four @colleagues<love @colleagues<my @colleagues<our
5 @colleagues>on @families<on @families<tell @families<two @families>doesn't @families>get @families>thi
5 @management<site @management<their @management>do @management>job @pupils-one @pupils<new @pupils<todai
5 @pupils>again @pupils>found @pupils>from @pupils>haven't @pupils>mum @pupils>still @pupils>too @school>been
5 @school>secretari ^_bit ^_council ^_feel ^_fourteen ^_got ^_he'd ^_her ^_lesson ^_nine ^_over ^_polic
5 ^_right ^_told ^_whoever a_on a_row a_spare admit adverbi affair aldi all_week ambul and_had and_on ani_more
5 ar_off at_work awai_from back_and batteri bedroom been_to beig blood book_to bursar but_there by_two can_i
5 cap career_. chap class_ar club_is colleagu collect_. contract daddi damp deport depth deputi disord do_i
5 do_my doe_anyon down_to eight eighteen elsa everybodi expect financ free_school front_adverbi gate_and go_on
5 got_a greater grim ground group ha_start had_the have_the he_in hear hi highest honest_. how_it i'd_be
5 i'm_do i'm_onli i_like i_onli i_sat i_went if_you in_tomorrow in_y# in_your incom intern it'll it_better
5 it_go it_the job joke_. juli_. karen kilo know_what lass last_night left_on made_it marriag meant_to merg
5 messag_me monei more_for move_the my_dai my_heart my_phonic never_again new_starter night_and observ
5 off_with ofst on_ha on_i onli other_side paediatrician paper_. pathwai petti receipt reckon record_. refer
5 retir_. round_. round_and rung safe sai_is saw_the scrap seen_the shape share she'll she_got shock shut
5 sinc_half site_manag six_of slip snack someon_in sourc spent_the split staffroom_. stamp still_on stress
5 taker than_the that_what the_council the_math the_trip the_wine thei_call thing_. three three_of through_a
5 till tlr to_a to_look to_open to_tell told traine trampolin tribun tuesdai_. uncl upheld vacanc wa_never
5 we'v_got we_had wean week_and when_he whole_tabl with_her with_us won't y# year_to you'r_on you_ask you_for
4 !topic-thing !un-topic-results #_in #_told #_week @colleagues<the @colleagues<three @colleagues>got
4 @families<and @families<said @families>just @families>not @families>tonight @management>is @pupils<anoth
4 @pupils<here @pupils<wee @pupils># @pupils>all @pupils>doesn't @pupils>ha @pupils>start @pupils>wet
4 @school<^ ^_absolut ^_cook ^_long ^_start ^_sue ^_thursdai ^_top ^_with a_bag a_car a_heart a_joke a_nice
4 a_suppli about_me adopt after_easter all_to and_he and_nobodi and_now and_the and_we apprais at_home balloon
4 becaus been below book_about book_and breakdown by_the can't_get can_someon can_u certain chair_of child
4 class_is clerk close cot council court cruis cry_at cry_in cuddl dad daft dai_the data dentist didn't_even
4 dinner_. displai_. don't_want epilepsi everyon_. famili fast_. feedback flu foetal fourteen full_. fuss
4 get_to get_told go_to gossip got_an got_through happen_to he he_did heard her her_brother her_class hotel
4 hundr_and husband i'd_like i'm_the i'v_no i_heard i_know i_need i_read i_said i_work i_wouldn't in_bit
4 into_the is_off it_at it_goe it_my it_not it_offici it_on it_wa job_and just_sai last_year leukaemia like_to
4 made_to make_it me_cry minu morn_with move mum_in my_car my_pupil neglect nerv nineteen noon of_thirti
4 or_just our_love out_and panel particular perman piec plait polic prison prop protect pump pupil_premium
4 raffl read_thi red_. room round_the round_with sat saw_it screen settlement south suppli swore talk_.
4 teacher_on tell_me ten_and that_all that_time the_afternoon the_child the_room the_sun thei_said them_at
4 then_it thi_job three_year till_the to_check to_fix to_us to_you todai_and told_. tomorrow_at trollei
4 tuesdai twenti_eight twice two_of wa_# wa_for whisper who_had whole_of will_get with_on with_that word_.
4 work_with wrist yet_. you_my you_sai young your_class
3 !not-is-good !not-topic-hush !un-topic-jobs !un-topic-needs #_for @colleagues>ar @colleagues>job @pupils<by
3 @pupils<five @pupils<her @pupils>ar @school<at a_five a_half a_lamin a_mum a_night a_wee about_the access
3 again_at and_it and_someon and_three and_we'r anyon_want applic at_all at_nine at_school audit been_put
3 besid best_bit big_brother book_corner brush calm came can't_even carpet_time child_in choic_. come_in
3 consult don't_let done_a doorstep dyslexia exclus feel_. for_hi for_our gate get_# go_out got_it got_on
3 grandma had_to have_no hear_the held_the home_and horribl hostel i'v_put i_keep i_start if_we is_# is_do
3 it_# look_for mat me_about my_y now_on of_our of_year off_my pe_cupboard pick_up plan_. plaster psych
3 read_book she_came shut_the sinc solid soul spent_my staff_ar support_staff sweetest that_her the_bath
3 the_end the_light the_on the_weekend thei_want they'v_got thirteen to_ring told_it too_mani took_the tough
3 tri_to twenti_six twin two we_ar weekend_. what_do width woman_. write_it you_couldn't
2 !not-topic-home @colleagues<proud @colleagues<support @families<the @families>ar @pupils>two ^_don't back_on
2 committe get_it him_at in_that infant_and just_had lad letter_. lockdown miscarriag nine_. no_it of_us
2 our_cook over_the parti_. rise risk sai_the said_it see_the still_be the_lead the_thing the_twin time_sinc
2 to_cover todai_for twelv union we_do we_get what_he
1 @pupils<of held_my support the_lad ward you_all
-1 @management<new cri_. educ
-2 3rd ^_cant about_my birth cape caretak doll express fill hi_first if_she in_hi locker myself nobodi_told op
-2 put_her shove soldier son sorri strang told_her who_els
-3 !acc-like #_he @colleagues>said @colleagues>wa @pupils<not @pupils<start @pupils>she @pupils>told
-3 @pupils>wa ^_aw ^_book ^_end ^_final ^_haha ^_mark ^_new ^_night ^_noth ^_oh ^_think ^_thirti ^_twenti
-3 ^_why a_. a_brew a_lot a_mug a_new a_teacher afford album allerg alreadi_. anxieti be_a becaus_she bee
-3 bow_. bush but_a buzz call_her call_it can chickenpox chief choke cold_. councillor count_. crew cry_. d_.
-3 da dai_. direct doctor doe_. domest domino due dzi even_. everi_time everyth f for_my for_six found_it
-3 gave_me go_. googl graduat green ha had_me handbook he_a help_. her_son hero i'v_told i_am i_hate id if_the
-3 impress italia joe juic kingfish laugh_at lice lost lost_my made_up mai_be make marathon me_. me_luck
-3 me_out meter mine mint mood more_than mug_. my_niec my_phone nah nap natur new_job nobodi_tell not_. nowher
-3 o'clock oh our_hous our_parent own_son paid_for pass peopl_. pinch pinni propos purpl purs queen quick
-3 readi_. recip redund sai_good scrape second_. sigh sister six_week snore sorri_. stepdaught sugar sunni
-3 take talk_about te teacherlif that_is that_my that_wa third_. tho_. though_. throat tick todai_with
-3 tomorrow train_. traitor treasur up_. upstair volcano want_a weight well window_down wish_me without_a
-3 won_the year_ago yer yorkshir you'd_think you'r_a you_can z zumba на
-4 !acc-does !does-of-adults !not-topic-inside !of-school 1st 2nd @colleagues<a @families<anoth @families<my
-4 @other @pupils>call @pupils>think @school>had ^_ann ^_anthoni ^_anybodi ^_best ^_but ^_congratul ^_ev
-4 ^_grace ^_honestli ^_http ^_ivi ^_manag ^_mine ^_oak ^_pear ^_photo ^_princ ^_send ^_slt ^_st ^_there
-4 ^_these ^_too ^_wow ^_you'r a_proper a_room about across_the action actual add air al alwai am_. and_at
-4 and_everi and_ha and_let and_our anthoni anybodi anywai appl around art as asda asleep assembl backward
-4 band be_on benni bet bin_. biryani biscuit_. bit_. brain bubbl buddi bun butter by_a call cant caus chalk
-4 chapter chase cheer chess chill citi coffe come_home commun compani connor cricket cup custard cute debat
-4 decent den deni disco discov do_thi doe_a doe_not doesn't dog drama dure earli eat_the everi everi_child
-4 everi_year everyon_at everyth_. exactli fab festiv fiddl fitzgerald flower footbal_. fox freezer fridai_.
-4 front_of fun get_her give glass go_and go_up goalpost good got_. gravi great gym h ha_made ha_told hand_up
-4 hartfield_road he_ha head_and her_knee hide_in holidai holidai_. honestli hound hous_. hubbi hundr i i'd
-4 i'd_have i'v_taught i_. i_ar i_miss i_will if_it imagin in_there in_to instagram is_just is_not it_onli
-4 it_over it_sinc jean join judg k keen know_all label larg lead leagu leed leg_. let_him licenc lick lidl
-4 lie life lose_it loud love_the love_you lucki ma made_a mai_half make_me man manner map market master
-4 matter mcilroi me_on me_the mental mercuri middai middl midnight million mine_. miss_the moja monkei
-4 most_of move_. mud my_husband my_last my_sister my_two my_whole na near need neither newslett no_plan
-4 nobodi_in non not_even novemb_. number nutshel o'clock_. omg on_for on_thursdai onc_. open_. or orang_.
-4 other_half our_ta outfit owl park pass_. paul perfect_. persuas phonic_. pin pink pm polici postman price
-4 probabl punish puppi put_hi quarter question quiet_. rather relat releas retweet right roast ronan rule
-4 saint sandwich_. scienc seriou set she_# she_said shed_. sheep sheer shoe_. shop skill slam sleep_. slipper
-4 slt smith some_of soup space st_mari station still stood_up string sub such super sure surviv swift take_a
-4 talk_to tea_. teach team tell_her thank_for that that_a the_cook the_corner the_footbal the_worm them_in
-4 think think_the tho though tight to_read to_teach toddler told_my too tour trainer twice_. understand
-4 up_for up_on up_sinc us_on vike voic_. wall week_of week_wa well_. wellb welsh what_it who_sai why_i wifi
-4 wild worri would'v wrote_to ye_. year_in you_ever you_get сьогодні
-5 !acc-by !is-good !not-topic-life !not-topic-safeguarding !of-whom !un-acc-like !un-byname !un-is-good
-5 !un-of-whom #_i #_year %general @colleagues<everi @colleagues<quiz @colleagues>for @colleagues>meet
-5 @management>took @pupils<two @pupils>at @pupils>never @pupils>to @pupils>were @school-sure @school<thi
-5 @school>. ^_call ^_chelsea ^_florenc ^_good ^_ha ^_holli ^_im ^_it ^_just ^_lol ^_my ^_or ^_pass ^_poppi
-5 ^_ta ^_what ^_who ^_will a a_biscuit a_dai a_go a_ta about_it absolut aliv allot also amaz and_her and_i'v
-5 ann ann_mari anyth area argu ark arm_. as_a ask_what assist at_lunch audiobook b bean becaus_he becaus_the
-5 been_at between_us birthdai bit_of book book_for bore_. bother bowl breath_. bridg bro brother_. by_half
-5 call_him captain care_. carri_on carter castl celebr certif chang_the charg_of cheat chri christen circl
-5 claim clap clock club coat code conker costum could countri dai danc daughter deal deserv did discuss
-5 don't_have drill drive driver egg em engin escap everi_on everyon excel excit exist ey fan farm fifteen
-5 final_. first fit flight flood for_# for_. for_everi for_two forgot fraction free friend_. from_hi from_our
-5 g gave giant go_round golden gorgeou got_her got_into gui he_had her_. her_hand highlight hit_a hiya
-5 home_from hoover how_the how_to human hurt i'm i_had i_saw i_want ic_cream in_charg in_law includ inset
-5 interest is_my is_two it_again it_for januari kahan kind_to kiss kite know_it lad_. lad_who lane laugh
-5 lesson librari list_of lollipop look_like lot love_. lunch m marri mate_. me me_from medal met milk_. minc
-5 mind_. ming more move_to mug mum_on my_dad my_ey my_mum n_. nail new next_to nick night novemb of_thi old
-5 on_dai on_their onc out_loud out_to own_. pack pair part pat patienc pear_tree peopl per petit pickford
-5 pizza plant podcast poem pop primari project proper pure put_a radiat ramsai readi rehears remov rice ride
-5 robin_hood roman rota salmon sandwich scheme second sell senco sens session she_never she_sai silenc simpl
-5 sinc_# sing sir sit_down smile_. smoke snow sofa spell sponsor staff_and staff_meet start_at stori style
-5 sum summer superb tea teacher_. than that'd the_dai the_heat the_playground the_wai thei_just their_own
-5 them_. therapi there_ar thi_school thread tie time_i to_bed to_our to_run told_hi tooth tortois towel
-5 trevor trip_to try two_hour u uni_. uniform up up_in up_my v vet view vint visit voic vote w wa wa_a wa_not
-5 wai_. wai_to wait wake we_did weekend_and well_done when_you whistl will will_be win with_my without work_.
-5 wow wreath x yellow you you_. you_have you_to моя
-6 !is-bad !is-bad-of-adults !un-does-of-adults !un-is-bad !un-topic-life #_at #_the %own :10 =criticism
-6 @colleagues>at @families>. @families>and @families>the @management-bare @management<my @pupils<everi
-6 @school>ha @school>on ^_angel ^_ask ^_co ^_com ^_come ^_four ^_jasmin ^_joi ^_lili ^_love ^_never ^_pari
-6 ^_see ^_still ^_sydnei ^_thank ^_thei ^_willow a_governor along alreadi am ask_why at_thi award back_. bake
-6 balanc bar basic bc bear beauti best better_. bike blazer boi_. boot bore bottl bought_a bow bulli can_do
-6 cat_ha charg chicken child_with chocol christma_. class_who cold com come_. come_out congratul de dishwash
-6 do_. do_it down_. dream end entir even except explain favourit feet film finger five_. follow for_an for_me
-6 french garden glitter got_my grade hall hat he_sai hello help hen here hot how i_go in_it it_. j jame job_.
-6 jollof kei king knee knock ladi_in languag later leav leaver leg legend_. life_. live lol_. love made_the
-6 man_. match max michael my name_. nation never nit_. no_. none not_on of_her off_and other_. our_caretak
-6 out_in paint password pea pear perfect plai power practis princ problem_. punch quit race radio rais rate
-6 read_record real realli regret remot result rip road run_the sai_it same_. sang school_. school_and season
-6 serv shoe shoplift should show slap sock sound spend stick_. stone street student swear system t t_. taken
-6 talk teddi the_bin the_grang the_infant the_post thei_got thi_. thursdai_. timet to_hear told_a told_off
-6 told_the tonight_. traffic trip ugli ur us_a vs wear websit weed welcom_. whenev who_got wonder work worth
-6 would xx xx_. ye you_ar
-7 !byname !un-does @elsewhere @families>to @families>wa @management<our @pupils<with ^_again ^_amber ^_autumn
-7 ^_max ^_me ^_nurseri ^_read ^_river ^_robin ^_rubi ^_skye ^_when ^_where a_full academi across again_.
-7 all_. and_my and_told badg beat better bird boe boiler can't_be carpet_. chelsea chip choir classroom cours
-7 d date destini eat ever facebook fall find_the finish fish foot footbal forev fridg from_my fund game goal
-7 grang hate have_lost he_the hedgehog her_own him_. hope http i_found ic in_thi is it_becaus john keep_the
-7 kit lace law learn like lili ly mari mark mon mot my_brother nephew on_our onward open playground pocket
-7 polit poster rain read_the roll rose run s saturdai save septemb_and servic she_a six_. song stai stuck
-7 sundai_. surgeri swap taught telli tent thank the_time then those time_. tire tissu to_hi tonight_and treat
-7 tree twitter updat weather wed week_. welcom whatev yeah you'r your
-8 # :? @families<our @families<proud @families>at @pupils>a ^_back ^_destini ^_have ^_hope ^_no ^_some
-8 ^_summer a_boi angel arrest biscuit bought brilliant build caretak_. doe england grace hartfield holli
-8 i_got i_think invent is_a jasmin joi kept local lol made mai meadow mind place_. poppi pound push quiz
-8 rememb river sack sale skye sport st sydnei ticket tweet veri wa_told wait_list welli what_a won world
-9 :! :6 :away :warm :… @school<our amber autumn awai daisi dress famili_. ga handbag heat home_. im in_her
-9 ivi oak pari queue robin send some toast watch worm you'v
-10 :merry =school-name ^_go at_it ev fake florenc rubi sundai these willow
-11 =accusation =pupil-name ^_off
-12 !un-topic-ofsted my_lad that_boi
-13 hit
`;
