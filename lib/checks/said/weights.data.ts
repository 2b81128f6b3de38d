// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0), Tweebank (Apache 2.0) and Davidson et al. 2017 (MIT).

/** How much each clue speaks for the check `criticism`; the first is what no clue at all says. */
export const WEIGHTS_OF_CRITICISM = `
-14 :
21 =criticism
17 @school<thi
16 lead
15 credit prioriti that_place
14 appli_for banner child_. cultur place swan timet trip_. upstair visibl
13 @management>who certain colleagu i_told scheme shown the_teacher wa_told
12 @families<some @management-bare @pupils>were as_well by_someon consult difficult email head_for i_wouldn't
12 lack pen_. rota support thi_school wast
11 @colleagues<no @colleagues>off @management-sure-bare @pupils<their @pupils>in @school<my @school<that
11 and_then ask_to build by_peopl corridor door_is i_us leader logo love_. patienc promot riot rota_. slt
11 tell_you the_night the_trust they'v treat we_have
10 !byname @colleagues>next @families<that @management<my @pupils>have @pupils>let @school<the ^_you'll
10 a_chair a_go a_nightmar a_staff ask_for behaviour boss displai feral grand horror i'v_not manag observ
10 our_lot person place_is polici ppa serv the_biscuit the_room to_look told_her trust why_i word_of
9 @families-sure @families<same @management<and @management<line @management<our @management<own @pupils<and
9 @pupils<own @pupils<poor @pupils<thi @school-sure @school<our ^_anoth ^_could ^_for ^_teacher ^_thei ^_there
9 ^_they'v a_colleagu a_differ at_all bother brand but_not chao clipboard current dread drown exit fuss go_at
9 i_work in_at in_charg in_that isn't_the it_but laptop lazi led line_manag manner nappi normal offic
9 onli_thing or_a our_trust particular patienc_. phase respect sinc_septemb that_wa that_woman the_heat
9 then_thei thi_year time_thi to_put to_run tree_. tree_primari twilight vile we'r_a yoga you_get
8 !not-does-of-adults !not-is-good !not-topic-life #_ha @colleagues<my @colleagues<senior @colleagues>in
8 @colleagues>like @colleagues>look @families-bare @families<three @families>have @management<the
8 @management<trust @pupils<at @pupils<like @pupils<that @pupils>deserv @school>club @school>where ^_again
8 a_degre a_dog a_fridai about_a allerg appli at_our becaus call_it class_thi cleaner_. cover decid down_and
8 emoji feedback five_minut five_year for_noth form_. from_our gate had_it i_ask initi inspir is_like just_the
8 lanyard least madam monster my_lesson my_school need_. never_a on_more outcom pai_for parent park_on
8 peopl_who photocopi plan_a room school_club senior sens shrug some_of suggest suppli than_our the_floor
8 the_person the_top they'd think_the vision visit_. wa_a wellb whatsapp whoever you_do
7 !does @colleagues<class @colleagues<own @colleagues>now @colleagues>or @colleagues>to @families<our
7 @families>i @management<assist @management>sai @management>said @management>want @pupils<these @pupils>ar
7 @pupils>go @pupils>mum @pupils>out @school<a @school>confer @school>us ^_actual ^_ask ^_cant ^_roll ^_some
7 a_thank about_our all_i and_none and_thei and_when anoth answer_to argu_about at_you be_told been_ask
7 between_us bold cheaper class_ar class_teacher classroom come_and covid cupboard deadlin digniti door
7 each_other everyth_is golf green_. ha_never hand_on handbook hum i_gave in_their it_as it_isn't job laugh_at
7 left_in me_what meet middai minut_. minut_and monei_for my_job my_plan my_y my_year now_a o'clock_. of_hi
7 on_and on_who onli_the opposit or_is our_gate our_place our_staffroom our_year person_who photo_of plan
7 princip problem quiet_on said_it school_is singl_dai somebodi someon_who son space_. take_a term_and
7 the_christma the_fourth the_mum the_same thei_sai them_in there_ar think_she three_week to_think told_by
7 told_off told_to up_there walk_out wasn't we'r week_and whatsoev who_got with_that work work_for year_i
7 you_know
6 !like !like-of-adults !not-topic-staff #_boi :wry @colleagues<music @colleagues<on @colleagues<other
6 @colleagues<the @families>send @families>think @management-sure @management>came @management>team
6 @pupils<those @pupils<you @pupils>can't @pupils>could @pupils>i'm @school<your @school>is @school>send
6 ^_between ^_cover ^_dad ^_dear ^_eight ^_hiya ^_pass ^_sai ^_start ^_which a_box a_caretak a_deputi a_lesson
6 a_second a_sundai a_woman about_how again_for an_hour appar ask_how assist at_# at_it at_me at_mine at_ten
6 becaus_the beig best_job bitter book_to boss_. bunch child class_told cleaner cloakroom_. concern coupl
6 dai_# dai_to degre despair dim eight_year fall fifti filthi florist for_anyon for_be form fourth gentlemen
6 grape ha_. head_who him_a hobbi honestli how_the i'm_go i'm_onli i'v_work i_teach if_i'm in_y# inclus
6 is_alwai is_that it_all it_onli it_rain it_sai jingl kick_off know_it know_why latt leadership leav lift
6 long_. manag_. me_why mous music_teacher must_be nice nod none_of not_even not_for noth nowher of_her
6 of_your off_a off_her on_you or_the our our_ta out_# out_my paid paper_. peopl pointless post_it quarter
6 reckon remind replac resili round_. sai_how sai_what said_i school_i scrape seat_plan send_a septemb_and
6 share_a sofa someon spend start_a start_to steer strategi struggl teach_in technic that_our that_you
6 the_answer the_on the_peopl the_plot the_queen the_sound the_ta the_third the_wrong them_at then_i thi_month
6 to_finish tricki troubl us_on valu wa_aliv we_all we_get went_home what_our when_she when_we who_can
6 who_can't who_think work_in write_it year_. year_i'v you_still
5 !not-is-bad-of-adults !not-topic-early !not-topic-needs !of-school #_team 3b 4b @colleagues<ani
5 @colleagues<for @colleagues<lunchtim @colleagues>at @families<# @families<of @families<tree @families>an
5 @families>still @families>told @management>come @management>ha @management>think @pupils-some @pupils<do
5 @pupils>i'v @pupils>it @pupils>on @pupils>team @pupils>thi @pupils>told @pupils>too @pupils>would
5 @pupils>you @school>ha @school>that @school>the ^_also ^_assembl ^_honest ^_mr ^_no ^_parent ^_suppli
5 ^_they'd ^_well ^_why ^_worst a_disgrac a_governor a_hand a_lamin a_letter a_mug a_primari a_team a_trip
5 a_wellb abov and_our and_two and_won't ar_we at_half becaus_nobodi bench bereav birthdai_cake bleed bottom
5 budget busi_. by_my card_from care_. ceo charg clean comput corridor_. cost cri_in cruel curriculum daft
5 dai_off decis dirt discov don't_let down_in duti ear_. enough_to everi_singl exercis fill foot for_staff
5 format forti_minut four_. from_a front_of get_a get_me glue_stick got_my got_no got_that ha_told have_gone
5 have_the have_you he_just head_of here hide hide_in honestli_the hoodi hour_of how_mani hunger i'v_said
5 i_laugh i_mean i_see iawn induct interview into_a is_just it_from it_goe job_and kei_stage lectur like_thi
5 lose_it make_it man_who meet_. member_of miser moan moral mum_is my_gran my_nan my_own my_work natter negoti
5 never_been new_head no_on nobodi nobodi_in non nope noseble not_on notic now_the nowt_. of_parent off_for
5 our_offic over_and past_three pe pedagogi posit practic proof proud_to punish rais realis reason return
5 rudest run sai_it said_my school_for send she_got sinc_# sit_in six_hour spent staf staff store success
5 supervisor system tape that_at the_child the_dai the_inspector the_pe the_reason the_two thei_can thei_just
5 their they'll thi_on think_a thumb ticket_. till_easter to_ask to_our to_save togeth turn_on twin_. us_and
5 warmer wean week_of well_that went_in what_it where_i who_ha with_it with_thi woman_who world_. worst
5 would_i y# year_and yep zoo
4 #_have #_thi %colleague @colleagues-sure @colleagues<dinner @colleagues<last @colleagues<leadership
4 @colleagues<our @colleagues>becaus @colleagues>i'v @colleagues>should @colleagues>with @families>everi
4 @families>had @families>need @management @management-sure-the @management<from @management<of
4 @management>couldn't @management>have @management>read @management>to @pupils @pupils<# @pupils>tell
4 @pupils>todai @pupils>tomorrow @pupils>wa @pupils>want @school<new @school>at @school>i'v ^_after ^_been
4 ^_both ^_honestli ^_nurseri ^_our ^_u ^_you a_bulli a_hotel a_pencil a_row a_school a_thing a_week across
4 after_# agenda aggress all_week allow_to altern and_not and_see and_their arm_. assembl_on at_seven at_thi
4 back_for bite boiler book_corner bounci breath brief broken_. bu_duti bui_a build_. bulletin by_a capit
4 chair charg_. chat clap clear cloakroom club_and confid cook_. could courtesi cover_. cpd cry_in didn't_even
4 dinner_. disgrac dog_. don't_be don't_do don't_have done_the drone empti even ever_had exam faster fool
4 for_my found_out four frankli freez from_home from_year geniu get_my go_on goe gone_up good_morn group
4 ha_gone ha_not hadn't her_. hip_. honest honesti hopeless hour_and i'm_just i'v_done i'v_had i_cri idl insid
4 interview_. is_a is_he is_not it_get it_like it_that it_what just_me kei kettl_. know_which leadership_team
4 let_her line_up look_for love_to lower me_or me_thi mean mess mobil mushroom my_life my_name my_ta nerv
4 next_to none noth_. notic_. now_and of_me of_school of_year off_at on_dai on_page on_wa onli_on our_school
4 over_a own own_. parent_ar parent_who part_of past plenti plot portion poster qualifi raisin rate rather raw
4 read_. road_. roll_on sai_i'v sai_thank same_time sandwich_. school_dinner second_. shambl she_doesn't
4 should_have should_know skip slide sofa_. some_peopl someon_ask someth sorri_for speaker spreadsheet stage_#
4 suppos surgeri teach_assist team the_build the_busi the_cleaner the_dad the_head the_mark the_onli
4 the_playground the_shop the_woman then_the thin thing_to threat through_a thrown tight tire_of to_feel
4 to_have to_learn to_start toaster todai_i translat trust_. turn_it twice unpaid us_it visitor wa_in wake_up
4 we'v_got we_don't weekli wet_plai what_he whatev when_the where_the while_the whistl_. who who_know whose
4 windowsil wouldn't you_can you_could you_from you_love you_tell you_want your_child your_hand
3 !not-topic-hush !un-topic-staff #_i'm :20 @colleagues>is @colleagues>thei @families>ar @families>brought
3 @families>is @pupils<^ @pupils<differ @pupils<els @pupils<worst @pupils>of @pupils>the ^_at ^_ay ^_but ^_did
3 ^_everi ^_from ^_had ^_nine ^_six ^_sorri ^_turn ^_wet ^_whoever ^_y ^_year a_# a_book a_cake a_parent am_i
3 and_be and_just and_no and_put and_your annual apprais ask_why at_night bake_sale basic be_nice bean_.
3 been_told biscuit_and bought break_. brought_a but_she can't_get can_sai cardigan_. carpet_. chalk charg_of
3 clear_. clever club_is commun could_be crisi dai_on depth deserv_better dinner_for down_to dy eight_week
3 end_up entri everi_dai famili fourteen gang gareth gate_and gave_up give_me go_home goodnight got_told
3 ha_eaten ha_my he_like heat held here_. hold_a i'm_on i'v_been idea if_i if_your in_an in_and in_front
3 in_our ipad job_in lamin laziest learn_that look_after lunch me_too meanwhil mentor mind minut moan_about
3 moon_. my_kitchen my_mentor neither neither_. new_starter no_to nobodi_ha not_sai on_thing option
3 our_kitchen ourselv out_by pal_. parent_in passiv pen phone phonem pick_up place_. playdough rain_. read_it
3 read_me runner said_to sake she_sai she_said she_the she_want sit six_week skirt snap someth_. start_on
3 stood_up swear ten_past thank_for that'll that_new the_board the_car the_dishwash the_last the_loo the_middl
3 the_paper the_shed the_trip the_wall thei thei_have then_ask timer to_sai too_much twenti_minut type under
3 up_again were_a where who_read will_have with_. with_a woman you'd_think you'v you_in
2 @families<the @management<a @management>and @management>did @management>just @pupils<the ^_do ^_the ^_thi
2 ^_work and_the answer asham be_ask befor_she centr_. chang_a clip come_on data deputi do_a donkei drawn
2 everi_time feed game_. give_him headteach hear_it hello i'm_not i_don't in_with it_off it_time just_a kick
2 knowledg my_classroom offic_. pick put_in same sell sentenc septemb_. show_and sinc_the squash staffroom
2 starter that_look the_holidai the_state the_wai the_work these_dai time_on to_on turn_up up_a up_at up_like
2 wednesdai week_off when_a when_i wonder you_don't
1 @families<^ @families>who ^_if a_meet anyon_who floor_. ha_had have_a i'd_have in_everi item lasagn literaci
1 me_where read_book smile talk_to the_book to_see up_by walk
-1 ^_miss lifeguard like_that then_.
-2 @colleagues<# @colleagues<me @management>for @management>told @pupils<love @school<learn ^_tell ^_twenti
-2 ani_other came_to class_to differ_. do_not em head_on is_off leak listen_. men name_. poorli seen_the
-2 set_of shini surpris_. tea_. teacher_at teenag thought_about told_us wa_it warm
-3 !un-like #_at #_teacher @colleagues<cover @colleagues<student @colleagues>how @colleagues>job
-3 @management<headteach @management>know @management>leadership @pupils>at @pupils>he @pupils>next
-3 @pupils>wouldn't @school<academi @school<her @school<on @school>minibu @school>open @school>product
-3 @school>trust ^_# ^_ann ^_drop ^_look ^_off ^_send ^_team a_brew a_bu a_tree affair all_my all_these
-3 alreadi_. and_mum anniversari approach arriv_. at_break at_five at_last awkward bbq becom besid bitten boat
-3 brave_. brew brutal bum_. but_my by_me by_ten bye can't_do captain carer cello cheer cheer_. chew cloud
-3 complet counter counti date defenc diari_. disco dj document don't_know door_and drama dug exampl_. fan
-3 favourit_. for_year garden_. glad glass_. goe_. goosebump grate gut hair_. have_on he_in he_is her_school
-3 how_. hungri i_cant i_keep i_like i_miss i_run in_two infant is_get it_fridai jan karaok kitten lesson_plan
-3 lid life_and lion live_in logic longer love_her love_it made_my moja my_first my_littl my_son name_the
-3 nan_. never_stop nobodi_tell oak_primari parent_even parliament pe_kit penalti person_. porridg pregnant
-3 primri proud_. provis queen_. receipt ref rehears rover s sai_you scissor_. sent_a she_is shepherd shook
-3 shout_out simpl sixti slip soup_. spaghetti stare storytim stranger student_teacher sulk teacher_. tell_.
-3 than_ani thei_. thei_get thing_on tho_. three to_share to_us tudor twelv under_the vegan wa_the we_made
-3 weetabix went_off wind_. wlt you_got в сьогодні
-4 !not-acc-is !not-acc-like !topic-life !topic-needs !topic-staff #_a #_dai :away @colleagues<pe
-4 @colleagues>by @colleagues>meet @colleagues>name @colleagues>when @families<her @families<own @families>ha
-4 @management<told @management>off @pupils<here @pupils<peopl @pupils>found @school<^ @school>concert
-4 @school>leav ^_anthoni ^_best ^_bore ^_can't ^_end ^_ev ^_grang ^_he ^_here ^_last ^_legend ^_like ^_lol
-4 ^_need ^_pleas ^_poor ^_quick ^_ring ^_walk ^_wouldn't ^_your a_half a_lump a_person a_robin a_small
-4 a_stick a_twix abl abl_to advanc al alarm and_did and_there anthoni anywai appar_. ar_just aren't ask_if
-4 ask_me assembl_. at at_st band bar behind_the bill birth bless blood bodi boi_. bore bowl brave bread break
-4 broadband bront brought_me but_you call_the caravan carter catch chancellor chill christma chuf
-4 class_assembl clerk conker cool corri costum_. countri_. cousin cricket crumbl cup curtain cute dad_. daddi
-4 dai_for dai_i damp daughter den dentist detail did_it dont down_the dragon eastend eaten_a ect ehcp els_.
-4 everyon_. excit eyebrow_. fake father fault fifteen first_time fix flu flute for for_all for_her for_school
-4 for_work four_hour fraction free_school fridai_. frog from_hi ga garag get_up go_back goat_. half_term
-4 happen_. hartfield_road he_a he_been heart her_mum her_teacher hood hr humbl i'v_told i_ever i_never i_sai
-4 i_still i_swear i_tell idea_. ill in_. internet is_# is_our isn't_a it_sinc italia ivf januari joi_of
-4 jollof june_. karma kettl_on knacker knock la leagu leg let_go licenc lick like_my littl_boi lot_of ma
-4 machin_. made_a mask master mcilroi me_off me_she minist minut_on mistak mix mock ms mud my_favourit
-4 my_phone my_sister my_two nail need netbal new_year next_year nicer nil nurs nut odd of_mine okai on_sundai
-4 orang organis_a outsid_the parti pass_her paul pepper petit photo pi pictur pipe plai_. plane playtim
-4 potter price pull puppi pure purpl quit rd reason_i recip recruit renew rent roman roof_. roundabout
-4 rounder royal sad safeguard sai_. salt sch sch_. school_run secondari seriou shape share_. sharpen
-4 she_can't shirt shoe sing_. sister skin slam smell_like smoke solicitor solid song_. sound_like spin
-4 sponsor staff_do staff_meet statement step still_a stood strong student summer_fair super surpris swept
-4 taught_me terrifi that_i'm that_is that_order the_bu the_famili the_gym the_minibu the_red the_week
-4 them_the then_a these thing think_i to_her to_let to_talk told_them tom touch traine tree true tube tune
-4 tweet twice_. up_sinc vet vs wa_late wa_on wai_. weed weep well well_done went who_told who_wa witch
-4 with_your without wonki wore write_. year_4s year_at yet you_should z
-5 !un-acc-is !un-topic-health !un-topic-home !un-topic-life #_. #_you %own 1st 4s @colleagues<four
-5 @colleagues<her @colleagues>panto @families>thi @management>in @management>leav @pupils-one @pupils<cover
-5 @pupils<everi @pupils<head @pupils<new @pupils>ask @pupils>she @school<never @school>a @school>got
-5 @school>in ^_absolut ^_angel ^_ani ^_book ^_bought ^_bring ^_co ^_daisi ^_free ^_great ^_http ^_ivi ^_phone
-5 ^_safeguard ^_st ^_think ^_we'v ^_where a_place accept after_a after_the against aldi all all_of and_#
-5 and_i and_let ann_mari anywher ar ar_on argument ark at_the august author aw award bag bc becaus_i
-5 becaus_it been_put benni bet bloke book_and book_club bro brother brown bu bun bush but_i butter cafe cape
-5 carri_the cat caught charli cheat chick chri class_ha cold_. come confirm congrat congratul_to cope
-5 could_not crew cry cushion custard custom decent design did did_our did_the differ disgrac_. don't_like
-5 donat doubt dry easter entir exact exampl experi eyebrow fair_. fell finish fisher fitzgerald flapjack fly
-5 forget forgot french fridai fring from_my from_work fun g get_that giggl give_up glitter go goat goe_to
-5 gold golden got gravi great guest gym ha_got had_a hand_up happen hard_. harvest head_ha help_. high hit
-5 holidai hospic hug huge i i_got i_just id identifi if_it into_the isn't it_now king know_you l lad_. lad_in
-5 lane last_night last_week late_. leadership_. learnt leaver left_a left_the lego librari life like_i
-5 linkedin lip local lodger lolli look_. lost lost_her lot_to lunchtim_supervisor m man_. market massiv math
-5 me_it me_with mean_. measur medic michael ming minibu miss_. most move_to mr mum_in my_husband my_lad
-5 my_mother na nap nativ near nest new_. newcastl next nh night night_. nobodi_ask north northern nurseri
-5 of_work omg or order_. our_. our_class our_cook our_hous out_in outsid over own_two paid_for panel panto
-5 pe_. peartre phonic pickford pie place_to plant pleasur pocket pond press pretend probabl properli rais_#
-5 rang refus rememb retweet ride right ring roast rob ronan run_the sai_she sai_that said_the sang sausag
-5 score sea season she'd she_doe shed_. sheep shoe_. side sinc_. slim slipper smash smith snack social sock
-5 sold song sourc spare speech spring sprout squad stone stop surviv tabl tag takeawai tast taught teacher_on
-5 telli terribl tesco than_me the_council the_desk the_first the_grang the_math the_number the_sink the_vicar
-5 thei_ar thi_. think_. tho though thrill throat tini todai_. tonight_. took_me topic towel_. trampolin
-5 treasur trust_a try_to twist union until up_for us_all video vike villag wa want_the wash we_ar web welsh
-5 what_a when_your whisper who_is wife wig will_be will_never with_me with_my with_two wobbl won_the worm
-5 worth_it wrap written yorkshir you you_have you_think моя
-6 !topic-case !un-is-bad #_# #_i #_in #_the @families<and @management<offic @management>on ^_amber ^_anyon
-6 ^_call ^_com ^_destini ^_first ^_her ^_holli ^_hope ^_joi ^_just ^_oak ^_of ^_princ ^_river ^_robin ^_rubi
-6 ^_skye ^_summer ^_sydnei ^_teddi ^_ten ^_thank ^_willow a_littl a_lot a_ta account address ag and_everi
-6 and_said and_she and_they'v ann anyon_know ar_you attend aunti be_a bear bed bed_. bee befor_i best_. boot
-6 bridg built but_it c came_out can_do caretak caretak_. charact check cinema citi cloth co collect colman
-6 com curri dai_in decemb deep deputi_head didn't doe_the done_. dress drew driver drum england even_.
-6 everyth_. everywher farm feb field follow food for_me formal frank fund garden go_to goal gonna good got_.
-6 grade grievanc group_. gui ha_given ha_start ha_taken hack had_. hardest hatch have_. have_no heaven hei
-6 hen home_with hoover http i'm_in i_can't i_will i_would in_all in_bit incom investig iron is is_my it'll
-6 keep knew label lai lanyard_. lock london love machin make_me marathon me_. me_luck mercuri mon my my_desk
-6 my_old need_a neighbour number_. ofst on_here on_saturdai open_and over_the p parcel peopl_in pig pin pitch
-6 plai plai_the plaster polic pool post prayer print product proper question_about race radio readi regret
-6 result ridicul row saturdai save saw_it shame_. she_told should show_me sing six_. slept speak spot st_mari
-6 start_mondai stock stole storm sundai sundai_. surnam t t_. tea that_i the_# the_classroom the_countri
-6 the_meadow the_nurseri the_place the_post the_sat the_tank the_window their_own there'l there'l_be theroux
-6 think_about thirti though_. thread tip tissu to_find to_go to_help toast todai_and todai_that took town try
-6 ugli uncl understand unit v vicar w wai_to want_. we_were websit week_in were what_do win wish_me world
-6 would'v wrote x y yeah
-7 !acc-is !topic-health !topic-inside !topic-safeguarding !un-topic-needs :? @colleagues<school
-7 @colleagues>on @management>hand @management>wa @other @pupils<with @school>and ^_chelsea ^_florenc ^_happi
-7 ^_have ^_none ^_pari ^_pe ^_proud ^_rose ^_you'r a_biscuit a_suppli all_our alreadi and_honestli and_me
-7 and_onli asleep asleep_. bacon bad bank beauti best big birthdai bottl brilliant_. bring call chair_of
-7 chariti chip club comment cook costum council cream d da de drive eat eaten egg_. end_of ever_. ex fair
-7 finish_the first fish for_our forev found free fridg giant gone_. haha hair happi he hedgehog her_and
-7 hospit i'd_do i'm_still in_assembl is_in is_now it_out it_to j jame joe john jumper knee ladi land law
-7 legend legend_. let line lol_. lucki ly made man mark me_a might_be mile mostli myself name next_week o
-7 off_to offer on_fridai op phone_in pizza pleas_. princ public quiz rain retir said_. secretari seem she_a
-7 smell stori stress style sun tank text the_pear there_is to_everi to_it to_leav tomorrow tooth trip_to twix
-7 u un ur veri wait_. wale weather weekend when_thei wit worth xx xx_. ye you_a
-8 !topic-home !topic-jobs # =school-name @families>. @pupils>got ^_autumn ^_can ^_good ^_jasmin ^_lili ^_mai
-8 ^_mark ^_max ^_new ^_ofst ^_peopl ^_poppi ^_read ^_sign ^_someon ^_watch ^_who ^_will act angel appoint
-8 around as_a b bath born brought cake came car chocol danc debat do_thi dream educ egg ev flower glass
-8 got_the got_to hang hi hope husband im invent know_. leed light live mari match miss morn_. n narrat
-8 password penni pleas pupil real realli repeat residenti river road round_the servic short size sleep snow
-8 star stuck such swap swift teddi the_best the_caretak up_with van voic volunt vote wait war watch wave wed
-9 !not-is-bad !un-topic-early :warm @elsewhere @families>and @management>i'v ^_grace amber beat bird chelsea
-9 daisi delight feet govern grang hartfield hero hous hundr ivi jasmin judg look_like marri max oak ow proud
-9 red robin rose rubi skye st summer suspend sydnei twitter up_the warn welli will won yellow
-10 !acc-does :6 :merry :… =confidential @families>ask ^_we'r autumn bellingham countri destini exclud final
-10 flat florenc get_the grace ha_ask hat holli joi lili lol mai pari poppi proud_of put_the sort street
-10 tonight water willow
-11 :! =accusation meadow nation sir
-12 anyon_.
-13 =pupil-name
`;

/** How much each clue speaks for the check `accusation`; the first is what no clue at all says. */
export const WEIGHTS_OF_ACCUSATION = `
-12 :
20 =accusation
16 !acc-does claim
15 @management<old attend name_on
14 certain contract drawer firm monei told_to
13 shred
12 @colleagues<that @management<and agenc cash figur financ kept lead the_night
11 !acc-is @pupils>told badg complaint forg ha_. ha_been i_never i_saw i_watch lock medic she_left supervisor
11 tenerif the_answer vape
10 !acc-of-school @colleagues<my @management-sure-mine @management>gave @pupils>on ^_thei all_on bill drink_.
10 fake hamper i'm_sai ipad made_up night_befor off_the point_at shove thief tick two_of
9 !un-acc-does #_teacher @families>the @management<my @management>been @pupils>that a_degre a_job all_know
9 and_sai and_told at_wet audi barbecu book_. degre facebook hadn't head_of hospic refer said_he seen_the
9 set_of site the_book the_worst to_get told_the treasur up_the went_in what_to written
8 !not-topic-inside !topic-behaviour @colleagues>call @families<tell @families<that @management>told ^_and
8 ^_they'r all_year and_then befor_. call_it camera chang_the copi dad_is dare doe_our drove even_in fiddl
8 get_her had_no have_it her_own honest i'd_been i_know it_our it_up it_wasn't mark_and minibu of_our on_duti
8 on_person our_nurseri out_by premium rub safeguard sign the_cake the_council the_pe they'v_been three_of
8 told_a told_them uniform us_on weak who_doe worst
7 #_ha @pupils<a @pupils>come ^_think a_governor a_parent about_me about_that account address admin bloke
7 but_the carer censu cereal certif chicken childmind clap corridor_. deal diesel dinner_monei disabl doctor
7 drag drive_. fact fill flask_. four_year from_year grass her_sister hi_own home_in hound i_count if_thei
7 incid inspector invoic it_on know_i light_off make_up marketplac member on_their our_trust our_year
7 park_space pta quiet saw saw_the sen she_had signatur stole stop_ask that_man the_cleaner the_cook
7 the_minibu the_next the_old the_sheet the_teacher the_trust their_own them_and time_he to_learn tricki
7 wa_ask wrote
6 @families>out @management>got @management>made @pupils>been @pupils>by @pupils>who ^_governor ^_he ^_our
6 ^_she ^_work a_colleagu a_record a_teacher admiss advert again_and all_my asbesto assist bruis call_a
6 chair_of coach coat_in covid cupboard deliveri everi_night fella found_the had_been half_seven hand_on
6 he_call her_on holder i'v_work i_should i_wasn't if_your insur laptop left_in like_i'm lost_the mai_.
6 mark_the me_why miseri not_been on_everi our_gate out_in own_class pai_. photocopi_. photograph place plai_.
6 privat punch qualifi quot recognis round_the sack sai_it sai_she sell senco she_told sign_off sinc_#
6 sinc_easter spat swan teacher_in the_box the_panel the_record the_summer todai_for transit turn_out vanish
6 went_on went_to weren't what_she wonder worn
5 !not-topic-staff !of-whom-of-adults !un-of-whom-of-adults %colleague @colleagues<# @colleagues<new
5 @colleagues<qualifi @colleagues<same @colleagues<the @colleagues>get @colleagues>lock @families<a
5 @families<other @families>get @management<it @management<of @management<the @management>get @management>took
5 @pupils<own @pupils<thirti @pupils>back @pupils>out @pupils>partner @school<that @school>club @school>ha
5 @school>had ^_caught ^_drive ^_funni ^_her ^_next ^_turn a_child a_four a_seven and_call anyon_who assess
5 bag_. breakfast_club brick came_through chap charg_of chuck colleagu daft dai_i deliv dinnertim director
5 dock dump dure_the entitl ever_been everyon_at folk_. genuin go_through gone_home governor guid ha_done
5 had_two half_the happen_to he'd he_told head_told her_for her_name herself hi_hand hockei home_time hour_and
5 i'v_seen ict in_to inclus instagram it_off know_what known label lad lad_in leader learn_that leas let_him
5 liar live_in massag member_of middai mum_in my_bag my_car my_guid my_old nail number_# observ of_it of_me
5 of_on onli_on our_deputi paperwork partner pit pocket poison polic purpos restructur rid room_with rover
5 school_club scratch see_what she_a she_in she_never shelv shoplift should_know sign_it sold stack stink
5 surgeri sweetheart take_a tell_you that_build that_school the_fridg the_gate the_music the_sat the_y
5 the_year them_off there_. they'd those to_hi to_stop tuck up_hi vodka wa_at watch_a wife year_on
4 !un-topic-staff @colleagues>sai @colleagues>wa @families<the @families>can't @families>for @families>i
4 @families>wa @management @management<busi @management<our @management>can @management>never @pupils<#
4 @pupils<for @pupils>as @pupils>the @school>that @school>the ^_ask ^_head ^_let ^_right ^_she'd ^_they'v
4 a_classroom a_list a_littl a_mondai a_name a_on a_trip act_like action addit and_everyon and_get and_our
4 and_put and_she and_thei and_they'r apologis ask_to back_of bag bairn barri base been_made bingo bursar
4 busi_manag but_my can't_even can_sai can_see can_u ceo child common cruis dad_in degre_. deputi disclosur
4 don't_let dust eight_year email_. famili_. flask for_six for_your from_my front_of garag gave_the gift glow
4 gymnast hand_and handbag hasn't he_not hi_name him him_on himself hire honesti hope_the how_mani i'd_have
4 i_mean i_wa i_won't in_charg intern is_. it_all it_becaus it_ha it_went it_with know_the last_time left
4 let_them lie madam mai_and me_if move_in my_coat my_colleagu name_in naughti no_on noth_. number_. of_be
4 of_thirti of_work on_our on_them our_road out_of phase place_. polo ptp raffl request round_here school_ha
4 school_meal secret see_a she_not shoe_off shout_at side_of sister_in slap stitch stock_cupboard tape
4 teach_assist teacher_at that_how that_to the_chair the_dai the_ladi the_light the_page the_question the_rest
4 the_staffroom the_stock the_till the_wall then_told there_i there_no thing_about think_about time_with tin
4 tlr top_of trust tyre wa_told walk_round websit_. wet_plai when_the with_no within write you_don't you_just
3 !topic-thing !un-topic-thing #_who %child 2pm @colleagues<certain @colleagues>i'm @families-sure
3 @families<anoth @management-sure @pupils<it @pupils<of @school<our @school<same @school<the @school<whole
3 @school>up ^_mr ^_those a_class a_tuesdai about_it and_everyth and_no and_onli and_when at_night at_ten
3 author bai bank_. batter beach been befor_the bin_. boss_. build bump can't_stop card_. carri_on charg clip
3 confirm data date dinner_. do_. do_it do_my drill drink duck easter_. els empti everyon expel film firm_.
3 for_it fund ga gate got_an had_on in_all in_front in_there innit interview it_in knew knowledg lesson_and
3 littl_on meant_to monei_and mother my_mother nick of_hi offic_and on_who onli_just our_ta panel paper
3 peopl_in petti phonic_screen pint pupil question_. recycl resid room sai_i'v school_is secretari slip smelt
3 son staff_. staffroom still_got tag temp that_me the_bin the_build the_form the_nurseri the_phonic the_raffl
3 thei_let threaten tire_of tower trai_of tribun trip_. union union_rep upstair wa_there want_the weather_.
3 went what_that who_run with_it work_in
2 !un-topic-behaviour %family @colleagues>as @colleagues>at @families-bare @management>had ^_nine ^_year a_bu
2 allow alwai_the and_do and_nobodi answer becaus_it brief card_from come_out cup dip everi_dai fill_in
2 for_forti for_thirti get_in go_back grandad head_had hen_. hen_do in_at in_school look_at manag mentor near
2 not_a not_for not_go number of_governor on_from outstand serv sleev sticker stood summer_fair teacher
2 that_got the_bell the_head the_road them to_. told took two_year us_the valu vet when_a where_the
1 ^_same ^_third ^_two a_proper at_that down_the in_with it_to it_wa offic on_it rang the_back the_pta
1 the_quiet the_right time_and up_after us_to van
-1 in_the
-2 been_up boi_. car_. care_. chang_. i_just love_a temper told_you trial turn_up wor
-3 !byname !not-acc-is 7am @colleagues>a @colleagues>name @management>couldn't @pupils<everi @pupils<head
-3 ^_ann ^_bore ^_kitchen ^_peopl ^_these ^_thi ^_trust ^_you'r a_biscuit a_love act all_about all_i anti
-3 arriv_. bc boat boi bore_. by_my can_you club_is comment deni doe_my domest doubt dzi everi_child exampl
-3 exampl_. find_the flood frank frighten fring grown_up gut ha_the hi_drive hungri i'm_not i_cri insist
-3 is_now is_off jan jean juic lamin leaf live_. lollipop_man marathon mcilroi milk more_. more_than of_you
-3 on_wa open_. owt polit post regular replac rude she_said spring step suspend taken teacher_is that_all
-3 that_what the_reason tom trick up_sinc wa_right walcott wale wed_. who_came whole_staff will_be without_a
-3 you'r_a в
-4 !is-bad-of-adults !like !not-does !not-topic-behaviour !un-byname !un-is-bad-of-adults !un-like
-4 !un-topic-jobs #_at #_dai 2nd :away @colleagues<school @colleagues>ar @colleagues>by @families<and
-4 @families<hi @families>. @management<deputi @management>is @management>leav @pupils<on @pupils>is ^_anoth
-4 ^_anthoni ^_been ^_big ^_bring ^_but ^_can ^_com ^_daisi ^_doe ^_ev ^_free ^_have ^_http ^_i'm ^_im ^_pleas
-4 ^_safeguard ^_sydnei ^_ye a_bad a_mum against ago al all_dai all_the ann_mari anthoni anyon_. ar_the
-4 assembl_. at_st aw awkward been_at behind bet biscuit_. block blue brain bro budget bush but c cake_. can
-4 candl cant care carter caus centr charg_. charli citi cloth club_. clue co cold colman complain cone conker
-4 couldn't cute daddi deputi_head detail direct don't drew e ever_. excit exclud fair_plai field_. fifteen
-4 fine first_. fitzgerald five_year flower found french frozen g gave_me gener give glue goldfish got_a
-4 grievanc gui h hack hat_. have_got have_the he_in health hello him_a holidai_. hoover hot hous_. huge
-4 husband_ha i'm_a i'v_told i_feel i_go i_think in_a insid internet is_# is_a is_it is_that januari job_. kit
-4 know_a lad_. leed leg legend legend_. like_the lion lip lock_up long lost_her love_it low m ma made_me
-4 make_me market matter me_the men might milk_. mind_. ming moja mp ms much_. my_dad nah natur need_a netbal
-4 night_. no_idea nobodi_told old_and omg our_famili pass_her paul pe_. pepper pickford podcast post_. pull
-4 queen quid_. quit ramsai ran recip redund rehears retir_. rice roast ronan sad sale self septemb
-4 septemb_and shop_. shouldn't show_. sinc_the size sleep_. smell smell_of smile_. sourdough spot staffroom_.
-4 stress style sundai_. super surpris surviv swim tea_. than_the thank_for that_my the_headteach the_peopl
-4 the_post thrown togeth tortois tree_primari tri twice_. un us_a vs walk want_a wash watch weep weight what
-4 what_. what_the whiteboard who_. wifi wild won't word_. xx_. you_a z на сьогодні
-5 !does !not-is-good !of-school !topic-health !topic-hush !un-is-bad !un-topic-health !un-topic-hush
-5 !un-topic-results #_# #_i 1st =criticism @colleagues<everi @colleagues<her @management-bare @management>job
-5 @pupils-some ^_again ^_amber ^_angel ^_anyon ^_autumn ^_book ^_co ^_fair ^_first ^_five ^_florenc ^_holli
-5 ^_home ^_how ^_is ^_ivi ^_jasmin ^_just ^_lol ^_lost ^_oak ^_off ^_proud ^_river ^_sign ^_skye ^_some ^_st
-5 ^_teddi ^_thank ^_then ^_three ^_to ^_todai ^_up ^_willow again air alarm all along also alwai amaz and_a
-5 and_her and_we ani ann anyon anyth app ar_on aren't arrest ask_. at_# basic be_. bed_. bike bit_. bless
-5 born bottl bowl bread brilliant built by can_do cannot case chase chri christen com come_. come_and concert
-5 congrat countri cream cricket cry_. de did displai door down_on dress each eh ever everywher expect face
-5 fan februari felt find fish five food for_me forev four_. from fun gari giant glass go_on got_my green
-5 grown half_term hand_up hartfield_road have he_a he_said headteach_. hear heart hedgehog hei hide homework
-5 honestli hug i i'm i_am i_had i_like i_love if_it if_she in_bit into is_in jame judg june k king kitten la
-5 lane lead_. life life_. light like_a live made mani mash me_on mention most my_mum na nation need_to
-5 never_been new not_the o'clock of_year off_. offici on_saturdai on_thi our_class our_love out_to over ow p
-5 pair pass_hi password pe_cupboard penni phone_. pizza plan plaster pleas_. pop prai_for price prison puppi
-5 quick r race radio read_the reader real reckon regist_. residenti right_. river rob s safe_. said_the
-5 saturdai_. save she_sai shoe_. show sir skill slow small smash smile smith soon sound speak split st_mari
-5 storm straight sun swift t t_. telli text thank_you that_. that_it the_door the_meadow the_pear the_wai
-5 thei_want theroux tho three three_. thursdai to_have to_my to_tell toast too_. tour town up_for updat v w
-5 wait_. want_to warn we'v_been wear week_. welcom well went_well wi word wors xx ye yet_. yorkshir you'd
-5 you'r
-6 !is-bad !of-whom !topic-jobs #_. #_the %general :? @colleagues>meet @colleagues>on @management<new
-6 @management>on @pupils<my @pupils>ar @school>. ^_appar ^_best ^_chelsea ^_destini ^_do ^_eleven ^_for ^_ha
-6 ^_hope ^_joi ^_lili ^_love ^_mai ^_max ^_me ^_new ^_onli ^_pari ^_poppi ^_princ ^_read ^_robin ^_rose
-6 ^_summer ^_ten ^_twenti ^_what ^_who ^_will a a_famili a_good a_sign about_. ag am announc appoint ask_if
-6 at_it b bad bath be beauti been_a bit bore both brave broken brought bui cake can't cat catch chair_.
-6 chocol class coat_. come come_on d decid down_. dream eaten educ everyon_. favourit follow for_. for_my
-6 fridai friend full_of game goal got_her gym ha had_to haha hair hand_. hate heat hero holidai hope hous
-6 how_to http i'll i_get impress in_. is_my is_on is_the j john jumper knee land less list listen lol_. loo
-6 look_like lose lot mai mark_. me_. me_in meter miss mon morn morn_. mug mum_. nearli neighbour night now_.
-6 nurs o octob of_a oh on_hi on_top on_tuesdai op open organis our_new panto parti plai playground prai proud
-6 proud_of quiz readi rest_of rip row sandwich saturdai season shoe shop sing sleep snow sock sorri_. sort
-6 staff_meet stand stick street stuck summer taught teddi teeth the_best the_bu the_class the_grang the_last
-6 the_letter thi_week thing think though_. til till_easter time_. tooth treat tree try twelv twice twitter
-6 ugli uncl up_on ur us_all veri video voic vote wai we wed whistl whoever wit would x_. yesterdai моя
-7 !topic-case !topic-results !un-of-whom !un-topic-home @elsewhere @management<offic ^_# ^_can't ^_good
-7 ^_grace ^_happi ^_nobodi ^_wish absolut actual alreadi amber and_i'v arriv assembl autumn bake bed
-7 behaviour better between big bird birthdai biscuit bring came_to cheer chip could cri cry cut danc deserv
-7 down_to drop eat everyth feel field finish first for_the four garden high hold holli i'v_been i_got im
-7 includ ivi jasmin junior just last_night late lili mari math me met middl mind mine more my myself nativ
-7 need no now order out_on primari realli red repeat retir ring robin rubi should someon song st still swap
-7 sydnei ta_. tabl tea term thought ticket to_go too tweet u us_. visit wave weekend welli what_a win wish
-7 with_stress won_the world worth x yellow you your
-8 # :wry :… @colleagues>and angel appar beat been_told best came chelsea close da daisi destini ev feet
-8 florenc for_our grace great happi hat idea is joi kind like ly max much or pleas poppi princ rememb rose
-8 rota skye some sorri stai star start sundai than thank thi to_a todai todai_. tomorrow tomorrow_. tonight_.
-8 wait want will yet
-9 :6 :merry :warm =school-name again_. ar doesn't dog final grang lol love meadow oak pari these willow
-10 :! ^_mark tonight why_.
-11 =pupil-name hartfield head_.
`;

/** How much each clue speaks for the check `confidential`; the first is what no clue at all says. */
export const WEIGHTS_OF_CONFIDENTIAL = `
-13 :
19 that_why
17 =confidential
15 came_back husband_ha
14 !topic-case !topic-needs letter pull wee
13 !topic-health !topic-home !topic-visit @colleagues<new attend i_never think_it todai_he
12 !topic-data !topic-hush !topic-inside !un-topic-data @pupils>with ^_kitchen been_told box_. can't_read
12 put_in restrain said_to she_can't tablet they'v told_me won't_be
11 !topic-staff ^_interview a_bed epipen he_not i_count in_pe it_hi nobodi_had on_of onli_# seven_year
11 statement the_letter the_number the_parent the_red the_two tube
10 #_boi ^_we'r arm as_well bairn dri english grievanc haven't he_on it_her noth_. on_page out_at poor sai_a
10 she_ask sleep_in sleev social still_in tag there_no to_on visitor whose y_# you_see
9 !topic-ofsted #_with %child @families<a @pupils>in @pupils>next ^_head ^_hi a_word again_and announc
9 breakfast_club brief but_she but_the came_in exclud fifth for_her for_that gone_to have_her heartbroken
9 how_do in_with interview littl_man mummi my_# my_love offer on_who rage rang refug rumour scan she_told
9 speak special sudan the_ladi thursdai two_dai us_in want_me we'v why_.
8 !topic-safeguarding !un-topic-hush !un-topic-inside #_out #_teacher @families>can't @families>in
8 @management>off @pupils-sure-one @pupils>said ^_becaus ^_did ^_parent a_e ar_in at_# birthdai_cake capabl
8 class_ha complaint council_. dad_got down_for easter_. embargo fella found_out four_year go_home ha_to hack
8 had_a hasn't have_said hol i'd_not i_do i_should inhal is_hard it_a me_todai mr mute not_been of_# of_y#
8 out_on payrol phonic_screen po ri sat_with see_it see_me select she_not sibl site solicitor the_list the_loo
8 thi_time to_keep we_know with_stress
7 !topic-early !topic-results #_still %family @colleagues>been @colleagues>but @families<new @families<same
7 @families>ha @management<for @management>did @pupils<four @pupils>boi @pupils>if @pupils>is @pupils>make
7 @pupils>who ^_appar ^_he ^_polic ^_saw ^_she ^_they'v address and_she and_there ar_on ask_us becaus_of
7 been_given bring_me brother bug car_. car_park chair collect combin copi dinnertim do_you drink each_.
7 ever_had everi_dai feed file formal foster got_# grand half_the he_got he_onli head_of heart_. her_dad
7 him_and hygien i'v_to i_could is_go know_that loo man_with me_hi meant mondai_. my_room name_on next_week
7 next_year on_to on_with our_ha parent_of plan_for printer pru pupil section seizur septemb shin somewher_.
7 spare start_on stepdad surnam surpris take_the the_chariti the_form the_gate the_other they'r third_time
7 thirti_on thrown till_easter wa_in wave_. went_in were_in who_come who_get you'd your_.
6 !not-does !topic-call !topic-jobs !un-topic-early !un-topic-jobs !un-topic-safeguarding @families-one
6 @families<that @families<up @families>gone @families>got @management<told @management>leav @pupils<#
6 @pupils<new @pupils>whose ^_cake ^_guess ^_lesson ^_spent ^_staff ^_their a_hundr a_pencil a_stick about_her
6 act aldi allow and_mum and_still aren't arrang ash august awai_from b_. barrow be_kind bite bless boi_in
6 boyfriend bruis but_there chemo come_to complain complain_about cover deaf diabet disciplinari dock done_for
6 done_with draw easter eight_. emerg enough_. everi_fridai find_out folder food_bank foodbank for_three
6 fourth gate_and go_for had_on head_on her_back hi hi_brother him hour_a how_it i_alwai i_knew investig is_on
6 it_go it_you jab know_what last_week lift list list_for live_with log lowest mark_on me_in meet meet_with
6 migrain moder mondai move_up mum my_arm naughti not_allow not_to nqt nut of_mine of_that oh_my on_fridai
6 on_here on_i other_side our_. our_own out_of pass_it pencil_. piec_of pl placement pshe put_it refer round_.
6 sai_he saw_the seen_the sent seventeen she_in sixti someon_in starter stori_. swim that_# the_bag the_book
6 the_boss the_dentist the_deputi the_nurseri the_paper the_window there'l there'l_be thi_on thi_week thing_.
6 third three_of to_# to_look to_put to_tell uncl under unit wa_never we'v_a wean whole_wai would_you write
6 year_old yesterdai yet
5 !topic-behaviour !un-acc-is !un-topic-call !un-topic-thing !un-topic-visit #_in #_of #_off #_week :20 :30
5 :work @colleagues<four @colleagues<love @colleagues<our @families<on @families<tell @families>doesn't
5 @families>get @families>thi @families>tonight @management<their @management>ha @management>job @pupils-one
5 @pupils<lunchtim @pupils<todai @pupils>again @pupils>for @pupils>found @pupils>from @pupils>got
5 @pupils>haven't @pupils>mum @pupils>still @pupils>tomorrow @pupils>too @pupils>turn @school>been ^_bit
5 ^_council ^_feel ^_got ^_he'd ^_her ^_nine ^_over ^_right ^_whoever a_bag a_on a_phone a_spare a_suppli
5 admit adverbi affair all_to ambul and_had and_on ani_more appli ar_off at_dinner at_work back_and batteri
5 becaus beig blood boi_who book_to bundl bursar call_my can_i can_you cannot cap career_. chap class_ar
5 club_is colleagu collect_. confid confirm contract cri_when daddi damp deport depth deputi do_her do_i do_my
5 doe_anyon don't_let down_to eight eighteen elsa everybodi evict ey_. financ front_adverbi go_on go_to gone
5 got_a greater ground ha_had ha_start had_the have_the have_to he'll he_in health hear highest honest_. hr
5 i'm_onli i_onli i_sat i_went if_you in_tomorrow in_y# in_your incom intern intervent it'll it_better it_the
5 job joke_. karen kilo know_. lass last_night left_on let_her made_it merg messag_me mix more_for my_dai
5 my_heart my_phonic my_pupil never_again night_and notic_in observ off_with onli or_just paediatrician panel
5 pathwai petti phone_call protect receipt reckon red_. retir_. round_and rung safe sai_is salari sat
5 school_meal scrap screen shape share she'll she_onli shock sinc_half slip snack sourc spent_the split
5 staffroom_. stamp stress swore ta_. taker teacher_on tell_me than_the that_what the_council the_math
5 the_residenti the_room the_sat the_trip thei_call thei_said them_at three through_a till tlr to_a told
5 toothbrush traine trampolin upheld warn we'v_got we_had week_and when_he whole_tabl with_her with_no y#
5 yet_. you'r_on you_for
4 !topic-thing !un-topic-results #_ha #_told #_who @colleagues<# @colleagues<it @colleagues<my @colleagues<the
4 @colleagues<three @colleagues>got @colleagues>on @families<and @families<said @families<two @families>just
4 @families>not @management<site @management>do @management>is @pupils<anoth @pupils<wee @pupils>all
4 @pupils>wet @school<^ @school>secretari ^_absolut ^_cook ^_fourteen ^_start ^_sue ^_thursdai ^_top ^_with
4 a_car a_five a_heart a_joke a_nice a_row adopt all_week and_he and_nobodi and_now and_the and_we and_we'r
4 anyon_want apprais at_home balloon bedroom been been_to below besid book_about book_and breakdown by_the
4 by_two can't_get can_someon can_u certain chair_of child class_is clerk close cot court cruis cry_at cry_in
4 cuddl dad daft dai_the data dentist didn't_even dinner_. dire disord displai_. dyslexia epilepsi everyon_.
4 famili fast_. feedback flu foetal for_hi fourteen free_school full_. get_to get_told gossip got_an got_it
4 got_on got_through grandma grim group happen_to he he_did heard her her_brother her_class hotel hundr_and
4 i'd_be i'm_do i'm_the i'v_no i_heard i_keep i_know i_like i_need i_said i_work i_wouldn't in_bit into_the
4 is_off it_# it_at it_goe it_my it_not it_offici it_on it_wa job_and june just_sai last_year leukaemia make_a
4 me_cry meant_to minu monei morn_with move move_the mum_in my_car new_starter noon of_thirti of_year ofst
4 on_ha our_love out_and paper_. particular perman plait polic prison pump raffl read_thi record_. room
4 round_the saw_it settlement shut site_manag six_of spent_my still_on suppli talk_. ten_and that_all
4 the_child the_sun the_wine then_it thi_job three_year till_the to_open to_you todai_and told_. tomorrow_at
4 took_the tri_to tribun trollei tuesdai tuesdai_. twenti_eight two_of vacanc wa_# wa_actual wa_for whisper
4 who_had whole_of will_get with_on with_that with_us won't word_. work_with wrist year_to you_ask you_my
4 young your_class
3 !not-is-good !not-topic-hush !un-topic-needs #_for @colleagues<support @colleagues>ar @colleagues>job
3 @management>want @pupils<by @pupils<five @pupils<her @pupils># @pupils>ar @pupils>doesn't @pupils>start
3 @pupils>two @school<at ^_long a_half a_lamin about_me about_the access after_easter again_at and_# and_it
3 and_someon and_three at_all at_nine at_school audit been_put best_bit book_corner brush calm came can't_even
3 carpet_time child_in choic_. consult council don't_want done_a doorstep exclus expect feel_. for_our fuss
3 get_# go_out ha_come had_to have_no hear_the held_the home_and horribl hostel husband i'd_like i'v_put
3 i_read i_start if_we infant_and is_# is_do it_like it_your lad like_to look_for made_to make_it mat me_about
3 monei_. my_y nerv nineteen now_on of_our paper parti_. pe_cupboard pick_up piec plan_. plaster prop psych
3 pupil_premium read_book rise see_a see_the she_on sinc solid soul south staff_ar support_staff swam sweetest
3 ten_year that_her that_time the_afternoon the_bath the_end the_lead the_light the_on the_thing thei_want
3 they'v_got thirteen to_. to_check to_ring to_us told_it too_mani tough twenti_six twice twin two union
3 warn_for we_ar weekend_. what_do width woman_. write_it you_couldn't you_sai
2 !not-topic-home @colleagues<proud @families<the @families>ar @pupils>ha a_mum a_night a_wee ago_. applic
2 come_in depart forward gate ha_hi hide him_at it_i it_right just_had letter_. lockdown miscarriag nine_.
2 no_it of_us our_cook over_the risk said_it she_came short shut_the still_be the_twin the_weekend time_sinc
2 todai_for twelv ward we_do we_get
1 @pupils<of ^_well awkward back_on get_it held_my sleev_. support the_lad
-1 @management<new educ
-2 3rd about_my afford but_a caretak cri_. doctor doll doubt express fill green hi_first if_she in_hi locker
-2 math_. myself night_befor pe_kit relief son strang told_her wish_i
-3 !acc-like 2nd @families>been @pupils<and @pupils<start @pupils>she @pupils>wa ^_aw ^_best ^_final ^_haha
-3 ^_mark ^_new ^_noth ^_oh ^_princ ^_think ^_thirti ^_twenti ^_your a_. a_brew a_lot a_mug a_new al album
-3 allerg alreadi_. am_. anxieti anywai at_pear be_a becaus_she bee birth bow_. brought bush buzz call_it cape
-3 chase cheer chief cold_. come_on councillor count_. crew cry_. cup d_. da dai_. debat doesn't domest due
-3 dzi eat_the even_. everi_time everyth f found_it gave_me go_. gonna googl graduat had_me handbook happi
-3 have_a he_a head_and help_. her_son i'v_taught i_am id if_the impress italia joe juic larg laugh_at leagu
-3 leak lice licenc like_a lollipop_ladi look_after lost lost_my made_up mai_be marathon me_. me_luck me_out
-3 meter mint more_than move_. my_niec my_phone nap new_job nobodi_tell nobodi_told not_. nowher o'clock oh
-3 omg on_for orang_. our_hous our_parent own_son paid_for perfect_. pin pinch pinni propos purpl purs put_her
-3 queen question quick rather readi_. recip redund right_. sai_good second_. shove six_week slag slt snore
-3 soldier sorri sorri_. stepdaught sugar sunni take talk_about talk_to te tea_. teacherlif that_is that_my
-3 that_wa the_garden the_inspector third_. tho_. though_. throat tick todai_with train_. traitor treasur up_.
-3 video volcano want_a weight who_els window_down wish_me without_a yer yorkshir you'd_think you'r_a you_can
-3 z zumba в сьогодні
-4 !acc-does !does-of-adults !is-good !not-topic-inside !of-school #_he 1st @colleagues<a @colleagues>meet
-4 @families<my @management>took @pupils>call @pupils>the @pupils>think @pupils>told @school>. @school>had
-4 ^_ann ^_anthoni ^_anybodi ^_but ^_congratul ^_ev ^_grace ^_honestli ^_http ^_ivi ^_manag ^_need ^_oak
-4 ^_pear ^_slt ^_st ^_there ^_these ^_too ^_up ^_who ^_wow ^_yesterdai ^_you'r a_dai a_go a_proper a_room
-4 a_teacher about across_the action actual add air and_at and_everi and_let and_our anthoni anybodi appl
-4 around as asda asleep assembl at_st b backward band be_the bedtim benni bet bin_. birthdai biryani
-4 biscuit_. bit_. bore_. brain bubbl buddi bun by_half call can can't_wait captain caus chapter chess
-4 chickenpox christen citi claim clock coffe commun compani connor could cricket custard cute decent den deni
-4 direct disco discov do_thi doe_. doe_a doe_not dog domino don't_have drama dure earli em england everi
-4 everi_child everi_year everyon_at everyth_. exactli festiv fiddl first fit fitzgerald flight flower for_my
-4 freezer fridai_. front_of fun get_her glass go_at goalpost good got_. great hand_up he_had hero highlight
-4 holidai holidai_. hoover hubbi human hundr i i'd i_. i_ar i_miss i_will imagin in_there in_to instagram
-4 iron is_just is_not it_onli it_over jean join judg keen kingfish know_all l label lad_who laugh lead leed
-4 leg_. let_him lick lidl lie life lose_it loud love_you lucki ma mai_half make make_me man manner map market
-4 master mate_. matter mcilroi me_on me_the medal mercuri middai middl midnight million miss_the moja monkei
-4 mood mud my_husband my_last my_sister my_two my_whole near need neither newslett nobodi_in non not_even
-4 novemb_. number o'clock_. on_their on_thursdai onc_. open_. or orang other_half our_ta out_to outfit owl
-4 park part pass pass_. paul peopl_. person_who persuas phonic_. pink pm podcast polici pond postman pretti
-4 price probabl punish puppi quarter quiet_. readi relat releas retweet right roast rob ronan rule scienc
-4 seagul seriou session she_said sheep sheer shoe_. sigh silenc sinc_# sister skill slam sleep_. slipper
-4 smith some_of soup space staff_meet station still stood_up string sub such super sure surviv swift take_a
-4 teach team tell_her that that_a the_corner the_footbal the_heat the_worm thei_got thei_just them_in think
-4 think_the tho though tight to_read to_teach toddler told_my tomorrow tonight tonight_. tour trainer twice_.
-4 understand up_my up_on up_sinc upstair v vike voic_. w wall water week_wa wellb welsh what_it when_you
-4 who_sai why_i wifi wild will_be won_the worri would'v wrote_to year_ago you_. you_ever you_get
-5 !acc-by !not-topic-life !not-topic-safeguarding !of-whom !un-acc-like !un-byname !un-is-good !un-of-whom
-5 !un-of-whom-of-adults #_at #_i #_the #_year %general :10 @colleagues<everi @colleagues<quiz @colleagues>for
-5 @families<anoth @management-bare @other @pupils<two @pupils>at @pupils>never @pupils>to @pupils>were
-5 @school-sure ^_call ^_chelsea ^_florenc ^_good ^_holli ^_im ^_it ^_just ^_lol ^_mine ^_morn ^_or ^_pass
-5 ^_poppi ^_see ^_send ^_what ^_will a a_biscuit a_box a_ta about_it absolut aliv allot alreadi also alwai
-5 amaz and_ha and_her and_i'v ann ann_mari anyth area argu ark arm_. arrest art ask_what assist at_lunch
-5 audiobook back_in bean becaus_he becaus_the been_at better_. between_us bit_of boi_. book bother bowl
-5 breath_. bridg bro brother_. cant care_. carri_on carter castl celebr certif chalk chang_the charg_of cheat
-5 chocol chri circl clap club coat code cold conker costum countri dai danc daughter de deal deserv did
-5 discuss dream drill driver egg engin everi_on everyon excel excit exist fab fan farm fifteen final_. flood
-5 footbal_. for_# for_. for_everi fox fraction free friend_. from_hi from_our g gave giant give go_round
-5 gorgeou got_her got_into gui gym h ha_made ha_told hartfield_road he_ha her_. her_hand hi_whole hide_in
-5 hit_a hiya home_from honestli hot hound hous_. how_the how_to hurt i'd_have i'm i_had i_want ic_cream if_it
-5 in_charg in_law includ interest it_again it_for it_sinc januari kahan kind_to kiss kite know_it lad_. lane
-5 later leaver legend_. lesson librari list_of lollipop look_like lot love_. lunch m made_a marri me me_from
-5 met milk_. mind_. mine_. more most_of move_to mug mum_on my_dad my_ey my_mum na nail new next_to night
-5 novemb of_thi old on_dai op out_loud own_. pack pair pat patienc peopl per perfect petit pizza poem pop
-5 practis primari project proper pure put_a put_hi race radiat ramsai regret rehears remov rice robin_hood
-5 roman rota same_. sandwich sandwich_. sausag scheme second sell senco sens set she_# she_never she_sai
-5 shed_. shop simpl sing sir sit_down smile_. snow sofa spell sponsor st_mari staff_and start_at stone stori
-5 style sum summer superb tea teacher_. than thank_for that'd the_cook the_dai the_meadow the_playground
-5 their_own them_. therapi there_ar thread tie time_i timet to_our to_run told_a told_hi tonight_and too
-5 tooth tortois towel traffic trip_to try two_hour u uni_. uniform up up_for up_in us_on vet view vint visit
-5 voic vote wa wa_a wa_not wai_to wait wake we_did week_of weekend_and well_. whistl will win with_my without
-5 work_. wow wreath ye_. year_in you you_have you_to моя
-6 !is-bad !is-bad-of-adults !un-does-of-adults !un-is-bad !un-topic-life %own =criticism @colleagues>at
-6 @families>and @families>the @management<my @pupils<everi @school<thi @school>ha @school>on ^_angel ^_ask
-6 ^_co ^_com ^_four ^_ha ^_jasmin ^_joi ^_lili ^_love ^_my ^_never ^_pari ^_read ^_still ^_sydnei ^_ta
-6 ^_thank ^_willow a_full a_governor along am as_a ask_why at_thi award back_. bake balanc basic bc bear
-6 beauti best bike blazer book_for boot bore bottl bought_a bow bulli call_him can_do carpet_. cat_ha chicken
-6 child_with christma_. class_who com come_. come_out congratul destini dishwash do_it down_. drive end entir
-6 escap even except explain ey favourit feet film five_. follow foot for_an for_me for_two forgot french
-6 fridg garden glitter goal got_my grade hall hat hello help hen her_knee here him_. how i_found i_go i_saw
-6 in_it inset is_my is_two it_. j jame job_. jollof k kei king ladi_in languag leav leg like lol_. love
-6 made_the man_. match max mental michael minc my name_. nation never nick nit_. no_. none not_on of_her
-6 off_and onc other_. our_caretak out_in paint password pea pear_tree pickford plai plant playground power
-6 princ problem_. quit radio rais rate real realli remot result ride rip road run_the sai_it salmon sang
-6 school_. school_and septemb_and serv shoe shoplift should show slap smoke sock sound stick_. street stuck
-6 swear system t t_. taken talk teddi the_bin the_grang the_infant the_post the_time the_wai thi_. thi_school
-6 those thursdai_. to_bed to_hi told_the treat trevor trip ugli ur vs wear websit weed welcom_. whenev
-6 who_got work worth would x xx xx_. ye yellow you_ar
-7 !byname !un-does @elsewhere @families>. @families>to @families>wa @management<our @pupils<with ^_again
-7 ^_amber ^_autumn ^_back ^_come ^_have ^_max ^_me ^_nurseri ^_river ^_robin ^_rubi ^_skye ^_thei ^_when
-7 ^_where academi across all_. and_my and_told badg bar beat better bird boiler can't_be charg chelsea chip
-7 choir classroom d date do_. doe eat ever facebook fall find_the finger finish fish footbal forev from_my
-7 fund game grace hate have_lost he_sai he_the hedgehog her_own hope http i_think ic in_thi is it_becaus john
-7 keep_the kept kit knee knock lace learn life_. lili live ly mari mark mon mot my_brother nephew on_our
-7 onward open pear pocket polit punch rain read_record read_the rose run saturdai save season she_a six_.
-7 song spend stai student surgeri swap taught telli tent thank then time_. tire tissu to_hear told_off tree
-7 twitter updat us_a wait_list weather week_. welcom well_done whatev wonder world yeah you'r your
-8 # :? :warm @families<our @families<proud @families>at @pupils>a ^_destini ^_hope ^_no ^_some ^_summer a_boi
-8 again_. angel awai biscuit boe bought brilliant build caretak_. cours grang handbag holli i_got invent is_a
-8 jasmin joi law local lol made mai mind place_. poppi poster pound push quiz rememb s sack servic skye sport
-8 st sundai_. sydnei ticket tweet wa_told watch wed welli what_a won you'v
-9 :! :6 :away :… @school<our amber autumn daisi dress famili_. ga hartfield heat home_. im in_her ivi meadow
-9 pari queue river robin sale send some toast veri
-10 :merry =school-name ^_go ^_off at_it ev fake florenc rubi sundai these willow worm
-11 !un-topic-ofsted =pupil-name oak
-12 =accusation my_lad that_boi
-13 hit
`;
