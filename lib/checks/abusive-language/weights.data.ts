// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = `
-8 :
19 =group
17 =person
13 !insults brain em lass
12 !slurs #foul_littl #self_hope bloke favour
11 #kind_#people #kind_do #word shouldn't shouldn't_be
10 #alike_last #self*but #threat_like #you>#insult ^_#kind bark make_#she slow that_not two_face want_#harm
9 #foul #kind*#they #kind_#kind #kind_with #people>#foul #self_ex #self_see #she>#foul #threat_but
9 #you>!insults ^_onli a_#kind a_seat accent between_#they common fella gener got*#threat if*wa inbr no_love
9 of_#kind of_em purs the_road the_villag ugli want_#they yer
8 !mild #alike*#kind #alike_#alike #away_#kind #kind>#threat #kind_just #kind_off #needs-ing #they>#foul
8 #you>!mild #you>#foul >!slurs ^*onli ^_get a*on a_!slurs a_#foul an_#kind and*hope and*of as_#foul bride
8 brummi but_that choke ex flag get_off go_and heel it*#insult it_down lane_. mouth new*in of_noth onli_sai
8 should'v should*#harm should_have the*do the*up the_differ the_till then_. think_#she to*and trevor wa_about
8 word_for year_#away
7 !mild_in #alike_have #foul_#foul #foul_#kind #insult_want #kind*#people #kind*ask #people>#likened
7 #people_would #self_find #she>!insults #she_a #she_from #she_is #she_us #they>#away #they>#insult
7 #threat*#threat #wish #you_#people #you_get ^*!slurs ^*#kind ^*caravan ^*ex ^*matern ^*should'v ^_!slurs
7 ^_#foul a_dress a_pair and*bring and_about be*#away belong branch brick co_#she cross_the dai_it do_#they ei
7 empti for*#away have*#kind in*#away is*#foul it*#you like_#she like_#you lycra matern mental mirror_. muck
7 muggin naebodi next_to no_#kind no_wonder offenc old_#insult olymp on*in pictur_. rot said_no special
7 stammer state*#she stop*#away that*off the_lead the_lid there_#self thick to_#threat typic walk_into
7 week_#self who_want
6 !mild_. #alike_trust #away*#they #away_#away #foul*#insult #foul_#insult #insult_and #insult_the #kind>#foul
6 #kind>#insult #kind_#you #likened_of #people_of #people_with #self*know #self_bring #self_right #self_tea
6 #she_look #she_with #they_get #threat_#threat #threat_#you #you>#threat #you_#foul #you_#kind #you_and
6 ^*call ^*geographi ^*roast ^*sensori ^*slow ^_#you ^_old ^_put a*#foul a*#kind a*#you a*to a*with a_#threat
6 a_cry and_#you and_half and_take ani_more bald barnslei be*#she beig booklet breed but*#they by_on can*#she
6 can_tell caravan coffin committe couldnt cruel curdl dai*#you dear discount dodg dodger drive*#you duff em_.
6 face flowerb gene get_#away half*#they happi_retir have_#self headscarf hold_it hope*get hope_the if_#she
6 in*dai in_#they in_at it_or jungl just_a know*on label learn_to line_#people littl_#insult look_like lorrain
6 mate_. mirror nappi nappi_. natur new_#people no*#people not*#she now_in of_those off_with old*in on*#kind
6 on_#you plenti push scarv selfish shame should sit_next size_. sleep_with state_of stomach streak string
6 surrend sweat that*#people that_#people that_new that_on the*#likened the_dress the_job the_state there*said
6 thi*#she think*a time_a trust*#kind two_#people well_#self what*#insult what*get wheel who*#she who*#you
6 why*#they wouldnt
5 #alike*#away #alike*#foul #alike*#insult #alike_down #alike_like #alike_mind #away*#you #away_#people
5 #away_and #beast_on #foul*#people #foul_old #insult #insult*#people #insult*#threat #insult_can #insult_with
5 #kind>#harm #kind_#self #kind_on #kind_to #likened_and #people>!insults #people_the #self_call #self_rather
5 #she>#insult #she_up #they*#away #they*#harm #they>#harm #they_on #threat*#she #threat_it #you*#self :merry
5 >!mild ^*ar ^*bald ^*bet ^*bride ^*iron ^*scrape ^*see ^*yer ^_#threat ^_about ^_bet a*like a*not a_#likened
5 a_bag a_funni a_hous a_jar a_round a_tea a_week about*#alike about_how ag_. alwai and*#likened and_still
5 anyon_who arm_. asda*#self awai_from backsid bake_sale be*#foul be_that been_sat between bin_bag bitter
5 block bloodi blue_badg bother but*#you call_a came_from channel clinic come*of counter coupl crystal divorc
5 do*#alike do*a do*know dole drag drank dri end_with estat explain_the five_minut full_of get*in grate_for
5 ha_to hand_the he'll hope_#you hope_it hose how_do hr hurri idl if*ask imagin in_#you intak is*#people it'll
5 it*#alike it*from joke lane let_a live_with marri_a matern_leav meme need_the neighbour newspap nick_the
5 night_of no*#you not_a not_be of*have of_a of_cours off_#you onli_just open*#alike opinion or*#away petrol
5 piti postcod put_a quick_enough reason resili retir_. sari sat*#away scrape shouldn't*#away slap some
5 some_of somebodi_els spare_room state stuf such_a taxi than*#kind that*#kind that*#she that*at that_thing
5 the_#foul the_#insult the_#likened the_kitchen the_list the_panel the_reason the_world the_worst therapi
5 they'd tide till_the to_that tori toxic twitch type vegan want*#people want*#threat wast week_to wheeli
5 where*#people who_still will_be with_#she with_on year*the
4 !insults_. !mild_and #*#away #*the #alike*and #alike_#likened #alike_know #away*#kind #away_befor #away_when
4 #beast_in #foul*#foul #foul_!insults #foul_!mild #foul_and #insult*#she #insult_#self #insult_in #kind*who
4 #kind>#alike #kind_#alike #kind_call #people*#kind #people*like #people_#you #people_get #people_in #self*a
4 #self_#threat #self_car #self_dai #self_handbag #self_make #self_said #self_saw #self_up #she*#alike
4 #she*#insult #she>#likened #she_go #she_got #she_left #she_mean #she_on #she_think #they*#kind #they>#alike
4 #they_and #they_let #they_own #they_want #threat*and #threat_at #threat_open #you*#foul #you>#likened
4 #you_#away #you_ask #you_can't #you_from #you_look #you_told :wry >#foul ^*4th ^*box ^*dry ^*geordi ^*heard
4 ^*know ^*like ^*oi ^*pond ^*rest ^*run ^*shut ^*stai ^*string ^*take ^*takeawai ^*throw ^*upstair ^*week
4 ^*wouldn't ^*you'd ^_ar ^_can't ^_saw ^_stai ^_to ^_would ^_you'd a*#away a*in a*who a_#beast a_#people
4 a_car a_lanyard a_moment a_time a_word adam after*year again_with am_#self and*left and_laugh and_look
4 and_make and_three ar*#they ar_just as*as ask*#alike at*on at_night at_number audi auld be*#self bedroom
4 befor_and bin_and bird bless_#she boot_. box_. brainwash brass breath built bunch burst but_if calendar
4 came_and can't_tell can*have can_#alike canteen carer celeb chamber*#self chest civil come_up compani_.
4 cover_it crop cure dai_off did*in differ*#alike disgust dress_. driven drop_. drummer eh enough*#self essex
4 feed firework food_bank for*not for_half frock from*#alike from_that full_stop geographi geordi get*#threat
4 get*#you get_#they go*#you go*to gone_off good*#away got_#you graffiti growth gui hahaha half_eight half_of
4 hand_in heid high_#away hint honestli_. hope_#she hormon how*#they idea*#she if*can't in*life is_#threat
4 is_no it'll_be it*#away it*a it*or it_run just_like keep_#you kei_in kev know_what learn*#alike lectur
4 let*go lice limp lock*shed lol look_at look_it m62 machin_. madam mai*#alike make*#she make_up mark_the
4 marri mayor melt moan moral move_#self move_in nero new_hip no_#likened nurseri_and nut of*at of_someth
4 off*#kind oi old_#people on*#away ooh open_up or_#self or_a or_just or_the other*#alike pain pair_of park_in
4 partnership pe*#alike phone_call photo_. pick*#people plane plot pram prune pushi put*#alike rainbow ram
4 rate rather recept_. return_. rhyl right_who road*#away rough round*#she run_by sai_good saw_#self section
4 see_#she see_the semi sens serious she'll_be shift should*#she shouldnt shout*#self skirt slipper_. slot
4 soap some*#self somebodi*#she spell_. spoon stai_in station*#self still*#alike sympathi talk*#self tambourin
4 tell*and that*#you that*is that_#kind the_aisl the_bridg the_hous the_m62 the_new the_next the_room the_sat
4 the_site the_spell then_the there_. these thi_#away thing*#you think*the think_#you three*#people throat
4 ticket_. time_it to*#insult to_call to_hold to_look to_nine to_put tooth*#self trust*with trust_a usual vice
4 violet vote vote_for wa*#people wa_#you wai_through want want_#she wardrob warn_. we'v_had wed*#alike
4 wed_for what*do what_#alike what_that what_the where_#she where_#you which*#she who*# who_think who_us wish
4 wore_it work_. you'd_have
3 #*and #*no #_#you #alike*of #alike_#people #alike_did #alike_even #alike_go #alike_staff #away*and #away_row
3 #away_to #away_up #foul_as #insult*#you #insult_. #insult_ever #kind*# #kind*ha #kind*in #kind*with #kind_#
3 #kind_a #kind_can't #kind_like #kind_or #people*have #people>#threat #people_#alike #people_#likened
3 #people_ar #people_come #people_do #people_should #self*#foul #self*like #self*said #self*to #self_chang
3 #self_heard #self_nail #self_then #self_throat #self_train #she*#people #she*and #she*at #she*in #she*or
3 #she>#beast #she_#she #she_and #she_feet #she_if #she_let #she_run #she_wai #they*#they #they*#you
3 #they>#threat #they_can #they_just #they_not #threat*#self #you*!mild #you*#likened #you*#they #you*ar
3 #you*littl #you_absolut #you_in #you_on ^*!insults ^*#insult ^*abeg ^*about ^*bake ^*bird ^*delight ^*em
3 ^*empti ^*ey ^*feet ^*funni ^*hr ^*imagin ^*jog ^*leed ^*loud ^*met ^*moan ^*old ^*onc ^*other ^*put ^*sack
3 ^*serious ^*she'd ^*should ^*shouldn't ^*small ^*soft ^*suggest ^*tag ^*want ^*why ^*would ^_!mild ^_#people
3 ^_am ^_answer ^_bake ^_couldn't ^_delight ^_do ^_ey ^_feet ^_funni ^_give ^_go ^_hand ^_have ^_imagin
3 ^_she'd ^_small ^_wouldn't a*#alike a*and a*at a*for a*sai a*stop a_# a_#away a_bad a_badger a_blue a_brick
3 a_christen a_dai a_footbal a_full a_job a_park a_phone a_puddl a_quiet a_rest a_sandwich a_sentenc abeg
3 adopt after_# again_at again_todai amp an_#alike and*and and*be and*didn't and*go and*run and_cri and_don't
3 and_eleven and_get and_walk ankl ant ar*on ar_#alike ar_the at_#you at_half at_your attempt bag_of barber
3 bare bash batteri be_good beard becaus_the been*#self befor_the belong_to big*#self bird*#self birth bleach
3 bob book_a box_dai breath_. bring_#away brother*#she bulldog but*#kind but*#self but*#she but*can't but_#you
3 but_then by*#self by*who call*#she call_centr camera can't*#they can't_stand can_#self car_park case case_.
3 centr chamber chang*mind chang_a chase cheap check_the chop christen_. clapper come*#away come_#away condit
3 cornwal correct_. cosi couldn't*#she councillor cours_. crayon croc delet delight_to digger divorc*#she
3 do*#she do*#you do_#self dog_. don't_tell don't_want dori down_#self down_a dress driver dry dynamit
3 each*#alike earn eat_. eh_. even*#people ever_met excus fall fan figur finger first_on folk foot for*and
3 for*tea for_#they for_#threat for_help forehead front*#self full_. funni_but funni_how get*on get_. get_a
3 give_it goe*#self good_at got*on got*to got_that got_there gown_. greasi grow gutless ha_learn ha_on
3 ha_taken had*tea half_the ham_. hand_#away handbag_. handshak have*# have*ever have_#they have_left
3 highlight hog honour how*#you idea_how if*#people ill in*#kind in*own in_a in_and in_goal inclus infant_.
3 infant_and instruct iq iron is_. it_#foul it_and it_be it_better it_call it_had it_is it_isn't it_own
3 it_true it_were just*#you just_been just_the keep_#they keyboard kiddi languag last_time later_. laugh*#you
3 leav_the let_#they let_#you lick lie*#self lifeboat like*#kind like*been like*were lip lippi littl live*#she
3 live*#you lock_#you loo*#self look*#alike lotteri love*#likened love_. luv maid make*look make_sens
3 marri_and marriag marshmallow match_. milk minut*#she monkei mp must_be name_for near near_#self
3 nearli*#self need_. nettl new_#kind nigel no*no nose not*#kind noth_in number_# oat obv obvious of*#away
3 of*#insult of*that of_#people of_. of_on off*#she off_on on*#foul on*know on_#insult on_#they on_time
3 onli_got onli_took oven oxford pai_#self park*#kind past_#self path pictur pilat pillow pink pipe pointless
3 pool prentic promot pull pumpkin quick ran*of rattl rec remembr rest road_. roundabout_. rucksack sack
3 safe_. sai_it said*#she said_and see*#threat see_#they seen*#alike seen_it selfi sensori servic_for shadow
3 shampoo share*#self share_that shirt shore should*#they should_be shower shut_it side_. simpl six_foot smelt
3 snooker sofa soil some*#alike somebodi somewher sound*#you sound_like spin spineless spirit squeaki
3 start*#away stitch stood_at stop_at straighten studi sunshin surnam sweati swim_. take*#away take*#kind
3 taken_up tea*#self teach_a tell_#she ten_to than_#she that*#foul that*and that*can that_#foul that_#she
3 that_what the*#you the*a the*audi the*came the*job the*like the*row the*the the_#kind the_bank the_bar
3 the_ceil the_chippi the_full the_high the_photo the_quiet the_rule the_sofa the_war the_water the_wed
3 the_work thei thi*#away third_. three*#she timber tin_. to_chang to_check to_share toerag told*that touch
3 trick trust*#people twelv tyron_campbel unlock up*#she up*#you up_#alike up_there upset utter van_. veget
3 vile villag waistcoat wait*#you want*#away want*in want_that warden wash_. wear_a wed*#kind wee weepi
3 well*#she went*with went_for weren't what*of what*saw what_#they what_for when*start when*wa when_#they
3 who'll who_can't who_did who_had who_taught why_#she width with*in wolv wonder_why work_a wors_. would_.
3 would_not wouldn't wring wrong_with wrote*#she year_#self you'd you'd_think you'v your your_. yous
2 !insults*#self !mild*#alike #_#alike #_what #alike*#people #alike*#threat #alike_#kind #alike_in #alike_look
2 #alike_on #alike_thi #alike_week #away*#alike #away*#insult #away*is #away_#alike #away_is #away_it
2 #foul*!mild #foul*#likened #foul*#they #foul*and #harm #harm_in #kind #kind*#self #kind*#you #kind*at
2 #kind*have #kind*want #kind_#insult #kind_. #kind_and #kind_ar #kind_as #kind_at #kind_came #kind_have
2 #kind_in #kind_name #kind_not #kind_the #likened*#you #people*#people #people_#people #people_have
2 #people_name #people_thi #people_wa #self*#you #self*were #self_#harm #self_about #self_brother #self_dinner
2 #self_drive #self_glad #self_just #self_left #self_mind #self_move #self_not #self_six #self_time
2 #self_where #self_word #self_wrote #she*#foul #she*#she #she*#you #she*is #she*not #she*up #she*want
2 #she>#harm #she_an #she_bow #she_brought #she_gone #she_isn't #she_life #she_tea #she_the #she_were #they*on
2 #they*with #they_#alike #they_can't #they_put #they_tell #they_will #threat*#they #threat*late #threat_for
2 #threat_ha #threat_up #you*#threat #you*not #you*off #you_a #you_at #you_believ #you_go #you_know #you_life
2 #you_love #you_should #you_that #you_the #you_turn 4th :22 >#insult ^*!mild ^*#beast ^*#people ^*#threat
2 ^*adam ^*and ^*answer ^*at ^*cant ^*catch ^*chief ^*clap ^*didn't ^*ever ^*expect ^*feral ^*give ^*grate
2 ^*hand ^*joke ^*liter ^*march ^*next ^*nowt ^*nurs ^*pink ^*plumber ^*probabl ^*quit ^*saw ^*secret ^*seen
2 ^*shame ^*speak ^*these ^*too ^*twelv ^*twice ^*whatev ^*wine ^*wish ^*won't ^*you'll ^*young ^_#alike ^_bit
2 ^_cant ^_count ^_husband ^_liter ^_met ^_nearli ^_next ^_nowt ^_shame ^_sign ^_still ^_take ^_too ^_turn
2 ^_twelv ^_twice ^_wear ^_whatev ^_wine ^_you'll ^_young a*!insults a*#threat a*name a*or a*up a_bit a_box
2 a_caravan a_chip a_classroom a_curri a_degre a_goldfish a_hand a_heart a_post a_reason a_right a_toddler
2 a_tree a_tuesdai a_year about_#you abroad advic again*# again*#people again*#she again*#they again_#self
2 again_in agent aisl ambul among and*#foul and*#you and*glad and*hate and_#foul and_be and_can't and_for
2 and_he'd and_sit and_six anim anyon_want apart apprentic argument arrang as_#alike at*#they at*ag at*is
2 at*sister at_midnight at_nine at_ptp at_ten avenu bacon badli barbecu bargain basket be*#kind be*#people
2 be_. be_an be_told be_up becaus*#people becaus*#you been*#away been_#away been_on befor*start befor_#she
2 befor_it below benidorm bin*#self bird_. biscuit_tin bless bless_. blue bollard brake brother_in
2 brought_#away bui_a bui_the bungalow bunt burglar but*got but_#self by_text cabinet call_it came*#self
2 came*#they camp campbel can't_be can*get can*stop can_have canal cant_believ car*#self cat_. ceil_.
2 centr*#self certif_. chairman chang_#self cheek chemist chequ chip*#she chippi commentari comp convict crew
2 cut_#away cut_#self dai*#people damag dancer did*#kind did*just dinosaur dip disappear do*#people do*own
2 do_with don't*#away drain_. dull ear_. eat_#self eater eighteen embarrass end_of even_at exec exit express
2 fall_#away famili father fifth film*#self filthi find fireman first*#away first_in five_and fiver_.
2 flat*#self foot_. for_it fortun found*the foundat four*and from_. front*# genuin get get_#she give*strength
2 give_#self glad go*#kind go*#she go_in go_the goldfish good_luck gormless got*#insult got_a grandad_. grate
2 group_. grown*in grown_up ha*#threat had*#threat had_enough had_more haha_. half*#kind half_past ham hand_a
2 handbag hang hanger happen_to hat_off have*#away have*#she have*own have_an head_. help_. hen_do hide_the
2 hip hip_. hold*#insult hold_a hop hous_is how_#she how_mani how_the husband_. hut id if*#kind if*find if*get
2 if*had if*were in_leicest in_tesco in_what independ instead_of into_a is_that isn't_it it*#beast it*#foul
2 it*at it*now it*of it_#alike it_a it_an it_come it_first it_rain it_that it_the it_till itchi iv jar job_is
2 job_to june_. just_had ken know*#away know_where know_which lad landlord lash last_year lav law_is
2 leav_#self left_in left_it leftov leg_. leisur leisur_centr let*#kind let*near let_#she licenc lid_.
2 light_and light_up like*#self like_a like_that linesman lipstick liter loft lone look*#they lose loss loud
2 love_a ludlow made*cry make_#you make_the marbl mark*word mark_and marque match memori met_a met_the micra
2 midnight_. minimum miseri moan_about more*#she mous nae nag name_after name_and nando neck next*#alike
2 next*#she next*#you next_time no*#she no*and no*not no_. no_mark no_on normal not_#alike not_#threat
2 not_#you not_gonna not_that noth_but now*#alike now*#kind now*a of*#threat of*#you of*but of*can of*in of*on
2 of*went of*who of*will of_#they of_that of_these of_wet off*#away off*#they oh*#she old*#people on*#people
2 on*#threat on*a on*want on_#she on_an on_facebook on_from on_look on_school onc*#self onli_the open_#self
2 opinion_. or*#alike or*#they other_on our_. overdos own*#self pai_. paint_the pair park parti_. paulin
2 pension peopl pet_. place*#they plai_at plai_with planet polo pond popcorn post_offic proof proper puddl_.
2 pull_the pump pundit put*#people put*on put*right put_it put_on put_the q railwai ran_#away rant read_#away
2 read_#self receptionist research rest_of revers*#self right*#alike right*#self river*#she road_and roast
2 room*#self room*#she room_for rope_. roundabout row_. sai*#alike sai*#kind sai*been sai_. said*#alike saw
2 saw_a scammer scone scotland see*#away see*#people see*the see_what seen*in seen_the sentenc serv she'll
2 sheila shelter shingl shoplift should_go shout_at shuffl sign*#kind sink sit_in slid sling soft someon_in
2 sound*#she staf stick*# still*#away still_can't still_the strength strimmer such swimmer swipe switch
2 syndrom take*#people take_#she take_the takeawai talk_. tbh_. teapot*#self tell*#they ten*#self text_.
2 than*#self that'd that*who the*#they the*loo the*still the*wa the_allot the_counter the_drive the_hill
2 the_insid the_internet the_kei the_loft the_look the_microwav the_nois the_old the_pictur the_plan the_queen
2 the_radio the_real the_weather the_wee them then_#you there*ar there_a thi_on thing_on thing_that those
2 those*#people through*#alike tie*#she tight tiktok time*#people time_for tin_and to*#you to*on to_. to_draw
2 to_feel to_pai to_run to_us told*#people told_to took_on tourist towel*#she trainer tribe true_. trust*to
2 twelv*#self under_#she under_a up*#alike up_#you up_and up_the upsid upsid_down vape visa vote_. wa*#
2 wa*#she wa_at wait*#she wait_till wait_to walk_to want_to water_. wean wear*#self wear_the wee*at
2 wee_#people wept_. were*#she were_a what*#self what*like what_#she what_#you whatev wheeli_bin when*read
2 where where*#kind where*live which*#you while*#people while_#she whist who*is who_do who_let who_need
2 who_onli who_told why_is wilko wipe with*of with*the with_#people with_stress word*#kind world_. worst wrist
2 younger yourself
1 !mild*#she #*#she #alike*#she #alike*like #alike_#they #alike_at #away_ha #away_no #away_thi #away_who
1 #foul*littl #harm*of #insult*#insult #insult*to #kind*#threat #kind>!mild #kind_said #kind_that #kind_want
1 #kind_who #likened #likened_is #people*had #people*just #people>!mild #people>#alike #people>#beast
1 #people>#harm #people_call #people_can't #people_todai #people_who #self*#she #self*wa #self_boiler
1 #self_foot #self_late #self_nan #self_that #self_wish #she*#beast #she*said #she_#likened #she_brother
1 #she_doe #she_done #she_onli #she_phone #she_plai #she_that #she_won't #she_work #they*be #they_in
1 #threat*#people #threat*on #threat_#alike #threat_ar #you*# #you*#away #you*and #you*is #you>#alike
1 #you>#away #you_didn't #you_live #you_own ^*anoth ^*anybodi ^*aww ^*bairn ^*bin ^*bit ^*couldn't ^*dear ^*do
1 ^*everyth ^*explain ^*felt ^*get ^*gui ^*hire ^*let ^*lock ^*nearli ^*roll ^*scratch ^*she'll ^*sign ^*trust
1 ^*turn ^*us ^_and ^_anoth ^_anybodi ^_aww ^_big ^_dear ^_don't ^_ever ^_everyth ^_gonna ^_hei ^_must ^_roll
1 ^_she'll ^_sleep ^_stop a*of a_crisp a_ladder a_lift a_song a_two a_wasp about*#she about_# about_#kind
1 after*#kind ag ah an_egg and*#away and*#she and*on and*own and*seen and_#kind and_if and_it and_plai
1 and_that and_there ankl_. ar*#foul ar*#kind ar*#people ar_#foul ar_#you ar_go as*#kind as_#they as_#you
1 ask*what at*and at*in at_a aww badg badg_. bairn balloon barrier be*to be_funni be_on be_the becaus_#she
1 been_done behind*at bet big_#people bless*#she blous bonu break bring_the brought_#self bu but*#people
1 call*grandma call_. candl_. canna car_. care_#away carriag cell celtic chair_and cheer_for chip_on christen
1 class_hamster coach*#she comment complet craft cry_at cry_in danc did*have dim diwali do_# do_at dog
1 done_for dont*#self drain dress_gown dress_up drive drive_a dug dump eaten engin england exactli exist fan_.
1 feel*for feral fetch fifti_. find_#away find_a firm footbal for*#people for_what foster_carer found*a
1 four*#she from_#away full gender get*#people get_up give give*#she give_the good_morn got*#likened got_#away
1 got_stuck gown ha_found had_#self hairdress hand hand_. hate*#people have_#you hear_aid hire hold hotel
1 hotel*#self hour_. i'd i'll if_#self if_the in*#people in*#she in*hand indoor_. innit innit_. is_just is_off
1 it*#kind it_just job just*#self just*#she kept know_why lanyard_. last_on later lazi leav_it left_#she
1 librari_. lid life_and lift_. like*#you like_be like_the live_at look_after love_#self m1 man mark_#self
1 met*#kind microphon microwav milk_. minut_and moham more_. nail nav near_a nice_. no*#they not*#people
1 not_#away note_on now_#she of*and of_#you off_#self old*on on*#insult on*and on*shoulder on_telli or*#you
1 other_side otherwis otherwis_. panel park*#self park_space passport pet pick_a plumber poetri posit pretend
1 pride punch put put*#threat read*#you realis relax richard ring_. ring_road roll_on round*#away round_#away
1 sai_what sang_#alike sat_nav save*the scare_of school_gate sea_. secret_santa self set_. seventi she'd shelf
1 show_. shredder shut_. shut_for sign_in sit_on sixth sixti slowli smaller sofa_. someth_in sorri speci
1 speech staffroom_. starv stockport strike surgeri surpris swan swing tae talent tea_. tell*about tell_#they
1 temper that*#alike that*#threat that*ha that*on that_#alike that_#away that_mean that_who the*ar the*go
1 the*got the*is the*van the_# the_#away the_box the_breakfast the_canal the_desk the_end the_gym the_middl
1 the_pta the_rest the_right the_river the_trollei the_wifi the_wing their thi_#kind thiev thing*#self
1 think*in thirti_. tick time_thi toe took_a tourett towel_on trunk try_to turn_#away twice two_#kind un
1 up*#people up_in us_. us_to vodka vote*# wake_up want_#you wed_and wept what*done what_#self wheel_.
1 when_there while*at who'd who_call who_teach wi_a wi_the will_#alike with*#foul with_#they with_it without_a
1 won't_be wonder wore work*#self year*on year_#she
-1 #*#alike #*#threat #*of #_#threat #_it #_off #_second #_then #_thi #_user #_want #_week #alike*#you
-1 #alike*child #alike*on #alike_as #alike_ask #alike_do #alike_for #alike_ha #alike_let #alike_met
-1 #alike_morn #alike_night #alike_through #away*#people #away*come #away*the #away_# #away_end #away_sinc
-1 #beast*#she #harm_#away #harm_a #insult*#away #insult_ask #insult_doe #insult_ha #insult_know #insult_said
-1 #kind_about #kind_danc #kind_hall #kind_it #kind_of #kind_turn #people*#insult #people*could #people_and
-1 #people_by #people_can #people_it #people_said #people_told #people_turn #self*#beast #self*#harm
-1 #self*been #self*sai #self_#away #self_#beast #self_#foul #self_#insult #self_actual #self_ag #self_arm
-1 #self_at #self_believ #self_best #self_big #self_birthdai #self_bui #self_came #self_couldn't #self_count
-1 #self_deputi #self_desk #self_displai #self_done #self_feel #self_feet #self_from #self_gave #self_gone
-1 #self_grandad #self_ha #self_had #self_hate #self_how #self_knee #self_lanyard #self_line #self_luck
-1 #self_mark #self_name #self_nearli #self_no #self_now #self_phone #self_pta #self_rememb #self_retir
-1 #self_room #self_second #self_shall #self_staff #self_swear #self_take #self_three #self_through #self_took
-1 #self_uncl #self_veri #self_watch #self_why #self_won #self_would #she_#self #she_aunti #she_best #she_do
-1 #she_fine #she_knee #she_littl #she_marri #she_now #she_saw #she_seven #she_son #she_went #they_#threat
-1 #they_. #they_with #threat_in #threat_that #threat_valu #you*were #you_#alike #you_#threat #you_find
-1 #you_hear #you_just #you_made #you_old #you_read #you_were #you_will #you_work 10th 20th 21st 4b 5th 7am
-1 8pm 9am ^*allot ^*amaz ^*anyon ^*art ^*awar ^*balanc ^*becaus ^*between ^*bingo ^*bloodi ^*bow ^*breakfast
-1 ^*bring ^*brought ^*budget ^*bui ^*bump ^*but ^*can ^*carri ^*cheeki ^*chicken ^*chip ^*citi ^*congrat
-1 ^*counti ^*crumpet ^*curri ^*da ^*danc ^*daniel ^*discuss ^*doe ^*dolli ^*don't ^*donna ^*dont ^*doubt ^*dr
-1 ^*dread ^*drew ^*drive ^*dunno ^*earli ^*eldest ^*elsi ^*email ^*emma ^*emmerdal ^*everybodi ^*favourit
-1 ^*fell ^*ffion ^*fine ^*finish ^*flight ^*frank ^*friend ^*gari ^*gran ^*guest ^*gym ^*hail ^*handwrit
-1 ^*harvest ^*hatfield ^*headteach ^*histori ^*hiya ^*hold ^*how ^*hubbi ^*husband ^*interest ^*interview
-1 ^*isaac ^*isabella ^*isl ^*jame ^*join ^*kitchen ^*lead ^*leadership ^*lesson ^*lice ^*light ^*linkedin
-1 ^*long ^*lunch ^*lunchtim ^*mamma ^*math ^*meanwhil ^*meet ^*messag ^*mi ^*middai ^*mondai ^*n ^*nephew
-1 ^*netbal ^*nice ^*obvious ^*och ^*on ^*oscar ^*overheard ^*own ^*p ^*paloma ^*paper ^*pizza ^*poison ^*post
-1 ^*priestlei ^*prioriti ^*puppi ^*pure ^*queen ^*queue ^*rais ^*realli ^*red ^*redund ^*reg ^*rememb ^*rip
-1 ^*second ^*sell ^*serv ^*short ^*site ^*skip ^*slept ^*solid ^*sourdough ^*sport ^*staffroom ^*stmari
-1 ^*stood ^*storm ^*strike ^*support ^*t ^*tear ^*tesco ^*text ^*that'll ^*themeadowsacademi ^*thing ^*think
-1 ^*tma ^*tom ^*tomorrow ^*tour ^*twa ^*two ^*union ^*up ^*villag ^*wait ^*wale ^*water ^*wave ^*wee
-1 ^*weekend ^*wellb ^*went ^*whatsapp ^*with ^*word ^*write ^*x ^*xx ^*y# ^*ych ^*я ^_#harm ^_#likened ^_amaz
-1 ^_anyon ^_becaus ^_between ^_bingo ^_bloodi ^_by ^_can ^_cat ^_chang ^_coach ^_congrat ^_cousin ^_da ^_date
-1 ^_discuss ^_doe ^_done ^_dont ^_dr ^_drive ^_earli ^_eight ^_everybodi ^_fell ^_ffion ^_footbal ^_gave
-1 ^_grandson ^_harvest ^_heart ^_hiya ^_how ^_hubbi ^_interest ^_interview ^_leadership ^_lesson ^_light
-1 ^_long ^_lunch ^_lunchtim ^_mamma ^_meet ^_miss ^_mondai ^_more ^_move ^_mr ^_netbal ^_nice ^_o ^_of
-1 ^_overheard ^_p ^_pai ^_paint ^_parent ^_pass ^_prai ^_primari ^_pure ^_report ^_ring ^_rip ^_run ^_second
-1 ^_should ^_solid ^_sport ^_storm ^_t ^_tell ^_time ^_tma ^_tomorrow ^_two ^_uncl ^_veri ^_welcom ^_xx
-1 a*!mild a*it a_bacon a_bank a_book a_brew a_brilliant a_broken a_card a_child a_class a_cold a_colleagu
-1 a_cup a_dinner a_five a_fortnight a_fridai a_frog a_glue a_goos a_governor a_great a_gui a_haircut
-1 a_hedgehog a_heron a_hot a_hotel a_lamin a_live a_math a_mortgag a_number a_pear a_pin a_plate a_queue
-1 a_read a_real a_shark a_shed a_sock a_spell a_staff a_star a_teddi a_thing a_tortois a_tractor a_trai
-1 a_wonder a_work about*#kind about*#people about_the about_to abov acr address adeyemi af after_#alike
-1 against_the ago_. ah'm ah'v ahead aid aisha_begum alert alfi_boe alfi_cross aliv_. allerg allot almond
-1 alright amaz_. amazon amber_and an_entir and*#beast and*been and*could and*do and*ha and*just and*know
-1 and*let and*like and*look and*make and*miss and*said and*to and*took and_#alike and_#they and_a and_is
-1 and_jakub and_joi and_rori and_somebodi and_tell and_todai and_two and_went and_who anfield ani*#self anti
-1 anybodi_els anymor anyon*#self anyon_need apolog appeal applebi applic apprenticeship ar*# ar*#alike
-1 ar*#away ar*to ar_#self ar_#they ar_like archi*#she armstrong articl as as*#people as*#self as_a ask*#kind
-1 ask*#people ask*#she ask_#self ask_for ask_why asleep_. at*#she at*school at_#kind at_#she at_christma
-1 at_five at_last at_lunch at_that at_the at_thi audit august_. averag aw*#she awai_on awesom awkward
-1 backward bad_. bagpip bai bake ballet ballot bandag bank barista barri bat_. bath bath_and battl be*#they
-1 be*#you be_abl be_do be_with beach_. beat_the beaten becam becaus*#she becaus_#insult bee been_ask
-1 been_suspend beep befor*#self begin believ_#she bell_. bella_italia belt ben best_#people best_of
-1 better*than better_. between_#self beyonc beyond big big_coat big_school bio bit blade blast blink blog
-1 blown blue_. boateng bobbi bodi boe boiler_#people bona bond bone bonni book_and book_club bottl_of
-1 bought_#self bought_the bout bowl_. brand bridg brighton bring_a british bronz brought*#she brow bruis
-1 buckl buddi budg buffet bui butti by*#kind by_#self by_accid bye call*#kind call*#people call*#self call*a
-1 came_up can't_find can't_wait can_#you can_someon can_wait candl*#away candlelight capabl captain_.
-1 cardboard carrier cartwheel castl_. ce chair_of chalk chapter charg_. charlott_web chat_with cheat check
-1 check_#you checkout cheeki chef chef_. chelsea_#kind chelsea_bun child_in child_with chose chri cinema clai
-1 clap class_and class_ar clear_. clever climb_frame cloakroom cloud club_and co_op coat_. cockapoo collar
-1 collect_from colman column combin come*#self come_in come_on come_to compani complain_about complaint
-1 concert_. confisc congratul_to connor contain convert corsa_. cost couch_to could'v could*#self could*#they
-1 could_do could_hear couldn't_be count*#self cover_. cream creativ crisp_. croissant cross_#away cross_.
-1 cumbria cup_of curl curriculum cushion_. custard_. cut*#away dai*#she dai_at daili daisi*#she danc_.
-1 danc_in dart daughter dave_. dave_lomax daylight deadlin deborah definit delai deputi_. derri describ desk
-1 destini*#alike destini_. detent dfe diagnos_with did_a did_anyon did_it diet dig digniti dinner_.
-1 dinner_for dinner_hall dinner_queue diolch dish disord displai_. district do*#away do*#self do*#they
-1 do_#you do_phonic do_that documentari_on doe*#alike doe_anybodi doe_that don't*#self don't_ask don't_do
-1 don't_get donna doon doorstep dough down*#alike down_by down_on down_the drawn dress_as drill_. drink_.
-1 drone drop_the drove*the dumna dumpl e*#self e_. eat_it eat_the eaten_a ed edit een eight_year eisteddfod
-1 elbow eleven_. elf ella_fitzgerald elsi email_. emili_bront emili_greav en end_at engag enter envelop es
-1 escal escap especi essai est ev*#self ev_. even_#self ever_been ever_had everyth_is evi_long exchang
-1 exercis expect expect_. explain_to eyebrow_. facetim factori farm_. farm_shop farmer fast_. fatima fav feb
-1 fei fifa fill_in film_. finch finger_cross finlei first*#self first_aid first_dai first_ever fish_.
-1 fitzgerald five_a five_year fiz flame flatmat flintoff florenc_. floss focu folder follow_#self follow_.
-1 footbal_. for*#alike for*#she for*#threat for*#you for_anyon for_noth for_onc for_saturdai for_tonight
-1 for_work forecast forgiv forti_. found_it found_the four*#self four_minut four_of four_year fraction_.
-1 franki_benni franki_buckl freddi_flintoff freddi_mercuri freddo fridai_and friendship_bracelet frog_.
-1 from*#people from_#alike from_year front*#she fundrais furi futur gallagh garag_. gazebo gcse geniu_. gent
-1 gentlemen georg_. georg_is get*#self gettin ghana girlfriend give_up given_#she go*#away go*#self goal
-1 goali goddaught golf gone*#self gone*#she gone_#away gone_to gonna_be goo good_#people good_dai goodnight
-1 got*#away got_into governor_. grab grace_befor grant greatest gregg_. greyhound grin grip grit guess_.
-1 guilti gurdwara ha*#alike ha*#kind ha*#people ha_# ha_#self ha_. ha_anybodi ha_ask ha_bought ha_got ha_lost
-1 ha_no ha_the had*#foul had*#she had_on had_two haggi haiku half half*#self hall_floor hame hamstr hand*the
-1 hand_#alike hand_#self hand_#she handl handwrit_. harri_and harri_style hartfield_rd hatch_. haunt
-1 have*#they have*heard have*met have_been have_eaten have_on hear_about hear_it hear_that hear_the heard_it
-1 heart_. heat_on heater heck held_a helicopt help*#alike hem henri_viii hi_vi hilari hoars hobbi hoodi hoot
-1 hope*#self hope_. hope_for hope_is hospic hosta hour_and hour_of hour_on how_long howai http_www humbl
-1 humour hundr_and hungri_. hurt_. husband*#she iawn icon if*#you if*a if*been if*could if*the if*want
-1 if_that in*room in*year in_an in_florenc in_hull in_januari in_on in_tear in_thi in_three in_to in_tomorrow
-1 in_y inch includ_. infant infirmari inform inhal insid inspect inspector insta instructor insult into*own
-1 into_#she is*#self is*#she is*#they is_a is_be is_go is_in is_open is_there is_worth isaac isabella isl
-1 isl_of isn't_a isn't_the isnt ist it'd it*# it*with it_# it_#people it_. it_but it_for it_from it_go
-1 it_happen it_look it_now it_right it_sinc it_wa it_when italia item itself ivi_on j_. jab jackson jan_#
-1 janni jean_. jelli jigsaw job_at job_in join_the joshua*#she jude_abbott jude_bellingham judg_. jumper_on
-1 june junior_school just*#likened just_#away just_found just_want just_watch ka kahan kei*# kei_stage
-1 kept_the kettl_. kidnei kingfish kiss kitchen knot kovalenko krai l_. lace_. ladl lamb land lap lasagn
-1 last_dai last_seen laundri laura law_ha leadership leaflet learn_that learn_trust leather leav_and
-1 leav_card led left_hand legal lemsip lend*a lent leo_. lesson_. let*know life_is light_off like*#away
-1 like*#insult like*#people like_#they lili_of limit line_up list_for listen_. littl*in lmao_. log
-1 lollipop_#people lost_. lost_on lotti love*#self love*#you love_#alike love_#they love_and love_island
-1 love_the luca luck_. lund_carter m6 made_it made_the magpi mai_#self maisi make malcolm mamma mamma_mia
-1 manger map map_. margaret maria marketplac marriag_. marvel mass mat mate math_. matter_. max_ridlei
-1 max_verstappen mayb meal meanwhil media medium megaphon mehta merit merri_christma messi met_. meter
-1 mia_sharp middl_of mile_. mill min min_. mind_. mind_the minibu minu minut*#you miss*#alike miss*#people
-1 miss*#you miss_it moment_. month month_. mood_. moor more_than morrison moth motto mountain mr_akhtar mud_.
-1 muddi mug_. muhammad_and mun museum_. mushroom n n_. nah name_#alike name_it name_on nan*#she nativ_.
-1 necklac need_it neg neither network new*on new_shoe newton next*#self niamh_and nice*#she nice_to
-1 night*#self night*#she night_#alike night_and night_with nine_and nine_year nit_. no no*#threat no_note
-1 no_to no_word noah_kahan non noo nors noseble not not_been not_cry not_even not_go not_let not_like
-1 not_stop not_told noth*#she noth_to notic_. novel now*#you now*have now_on nowplai nqt o_. oakprimari
-1 observ_. och odd_sock of*#self of*life of_# of_#away of_governor of_our of_recept of_tea of_term of_who
-1 of_y# off*#alike off_a off_for off_in offic_and offsid often oil oleksandr_usyk oliv_. oliv_bona
-1 olivia*#she olivia_colman on*feet on*hand on*phone on*pta on*with on_#kind on_dai on_hand on_purpos
-1 on_repeat on_veri on_who on_with onli*#away onli*#kind onli*#you onli_#people onli_thing onward option
-1 orang orang_. organis_a origin other_school outfit outsid*#self overheard own_son owusu p_. paddington
-1 page_. paint paint_. pal paloma pancak panic para paracetamol parent_at parish parrot part_# part_. pass_.
-1 passcod past_nine pasta patient payrol pea_. pear_. peel peniston perfum phoeb phone_off photo_and pi_. pic
-1 pictur*#she piec_. pier pisc pizza_. plai_the plan_for playground_. pleas*#self pleas_come plu plug pm po
-1 poli polit_. politician poll pooh poor_#people poppi_seed pork porridg possibl post*#she post_it prai*#self
-1 prais prayer premium prepar pressur priestlei princ*#she princ_owusu prioriti privat problem process
-1 progress promis_. prove psych pta_. publish pupil_premium purchas pure purpos put*#away put*#kind put*hand
-1 puzzl quarter queu quid_for rabbit_. radiat_. radio_# rahman rais_# raisin ramsai ran_the rang_to
-1 read*#alike read*book read_. read_a read_book read_that read_thi readi_for realli_. reason_#self
-1 recept_#people recycl reduc refere reggi*#she rehab relai relationship rememb_the remot rent requir
-1 respect_. rest*#self ring*#kind ring_the risk river_island rn robin_on role roll_. roll_and rossi rotten
-1 round_#she round_and row rubi_wed rudd rugbi ryder sack_race sai*#she sai_#threat sai_hi sai_noth sai_owt
-1 sai_who said_#self said_#threat said_that said_to said_ye saint_. salad salt sam_smith sampl sandpit sandra
-1 sandwich sat_. save saw*#away saw_it school_choir score_. scrap scream_. scroll seagul seal season_.
-1 second_. second_hand secondari see*#self see*in see*on seek seen_. sentenc_. sermon servic_. sette
-1 shape_like share_. she'd_have shirt_. shop_. short_. shortag should_know show_#you show_and siddiqui
-1 sidewai sign_. sign_it sign_up signal silenc sinc_. sing_it sit_. site situat six_and skill skint sky slam
-1 sledg slice slide_. slim_world smell sneez snow_. sold_#self solid_oak some_dai somehow someth*#self
-1 someth_els sore soup_. south sparkl spell spelt spice splinter spreadsheet stage_# stai*#alike stand_ovat
-1 start_with statement statu stepdad still*#they still_. still_not stone_. stood_in stood_up stop*#self store
-1 stori_. stuck stuck_. stuck_on studio sub suit_. suitcas summer_and sunflow supper surpris_. sussex swam
-1 swear swore tabl_and tablet tackl tadpol tag take_it talent_show talk*#kind talk_on taller taller_than task
-1 taught_the tbf tea_and tea_on teach_the teamwork tell*#she tell*how tell*what telli*#self ten*of ten_#away
-1 tenni term_can't thackrai than*#people than_#alike thank_to that*#they that*a that*need that_build
-1 that_hall that_isn't that_order that_said that_where the*#beast the*ask the*ha the*have the*new the*pub
-1 the_agenc the_bairn the_beach the_bike the_bit the_bounci the_bread the_build the_choir the_christma
-1 the_climb the_co the_cross the_dfe the_dishwash the_egg the_fish the_food the_fourth the_garag the_governor
-1 the_great the_greatest the_green the_group the_hatch the_holidai the_hospic the_ic the_in the_letter
-1 the_lift the_line the_loo the_month the_nativ the_north the_nurseri the_other the_past the_phone the_plot
-1 the_polic the_pond the_postman the_printer the_radiat the_rain the_recycl the_red the_residenti the_roman
-1 the_sandpit the_sette the_show the_stage the_star the_summer the_tag the_tank the_tea the_third the_time
-1 the_tin the_traffic the_vet the_visit the_wait the_wind the_wine themselv_. then_#away theori there_no
-1 there_with they'r thi_afternoon think_#they think_a thirti_on tho thornton threat three*#alike three*in
-1 three_dai three_week three_year threw through_it thur ti till_#self till_#she till_fridai tilli_ramsai tim
-1 time*#self tinsel tip tip_. tissu_. to*about to*at to_#alike to_come to_go to_help to_leav to_live to_move
-1 to_plai to_sydnei to_think to_whoever todai_#she toddler togeth told*#alike told*about told*to told_#alike
-1 told_a tonight_#self tonight_#she too_long too_mani took_it tortois_. tournament toward town track traine
-1 transfer travelodg tre triangl tribut trust_#self tub_. tudor twenti_eight twenti_five twin_. two_year tyre
-1 tyron_. ugh umbrella ungrat union_. unless unreal_. up*# up_like user*#self user*user valentin vanish vein
-1 verdict verstappen versu vi viii villain visibl volcano volum wa*#alike wa*#away wa*the wa_#self wa_an
-1 wa_born wa_it wa_love wa_there wa_told wa_worth wage wai_#away wait_for walk_#away walk_in walk_past
-1 walk_through wallpap warn_for wasn't_a wasp_. watch_. watch_a watch_that wave_at we'v_#alike we'v_been
-1 weather_. week_# week_is weetabix weigh well*#away well_the went_in went_to went_up were*#self wetherspoon
-1 wetsuit what*#people what*#you what*said what_. what_doe what_time what_to wheelbarrow when*got when*know
-1 when*see when*want where*#you where_is wherev which_is which_on who_ever who_rememb who_wa whoever*#self
-1 why wi wig_. will*#self will*#you will_#self willow_learn wimpi win_. wink wish*luck with*#away
-1 with*#insult with*#self with_# with_two woke_up won_a wor_#people word_with work_in work_on work_with world
-1 worn wors_than wouldn't*#self write_. write_it wuther yard_. ych ye_that year*#away year*#she year_5s
-1 year_6s year_ago year_on yn yo yoga york yorkshir_. youngest youth youtub yung zoom вперше до каже приіхала
-1 прочитала що
-2 #*#self #*at #_#kind #_#people #_a #_ar #_dai #_hour #_million #_minut #_of #_to #_todai #_with #_year
-2 #alike #alike*#likened #alike*the #alike_# #alike_#foul #alike_#self #alike_about #alike_been #alike_class
-2 #alike_dai #alike_onc #alike_round #alike_school #alike_the #alike_who #alike_year #away*ar #away*of
-2 #away_#they #away_again #away_by #away_for #away_help #away_mondai #away_now #away_off #away_on #away_todai
-2 #beast #beast_at #harm_the #insult_to #kind*#insult #kind>#beast #kind_#foul #kind_cake #kind_dai #kind_for
-2 #kind_from #kind_rang #kind_tonight #likened*#alike #likened*#she #likened_. #people*# #people*#harm
-2 #people*#threat #people>#away #people_#she #people_ask #people_been #people_ha #people_is #people_look
-2 #people_start #people_to #self*#kind #self*#people #self*#self #self*and #self*at #self*is #self_be
-2 #self_been #self_bought #self_caretak #self_cat #self_cri #self_did #self_don't #self_dont #self_eldest
-2 #self_favourit #self_for #self_found #self_friend #self_give #self_go #self_good #self_hand #self_heart
-2 #self_hous #self_job #self_kitchen #self_known #self_last #self_laugh #self_leav #self_let #self_life
-2 #self_littl #self_look #self_lost #self_love #self_made #self_marri #self_mate #self_miss #self_nephew
-2 #self_niec #self_old #self_on #self_onli #self_pai #self_parent #self_place #self_read #self_recept
-2 #self_reckon #self_sat #self_son #self_staffroom #self_start #self_ta #self_teach #self_tell #self_thought
-2 #self_to #self_told #self_two #self_vote #self_wai #self_walk #self_want #self_work #she*a #she*on #she_arm
-2 #she_call #she_can #she_coat #she_come #she_doesn't #she_drive #she_first #she_hasn't #she_hat #she_have
-2 #she_like #she_love #she_make #she_name #she_nan #she_own #she_read #she_sister #she_take #she_to
-2 #they*#self #they_#kind #they_ar #they_do #they_don't #they_know #they_run #they_sai #they_said #they_were
-2 #threat*#alike #threat*#you #threat_#people #threat_from #threat_is #threat_of #threat_shut #threat_wa #you
-2 #you*for #you*to #you_#self #you_#you #you_do #you_for #you_heard #you_mai #you_name #you_not #you_sai
-2 #you_said #you_still #you_tell #you_want #you_welcom 3rd 5pm 5s 6s >!insults >#alike >#away >#likened
-2 ^*#harm ^*absolut ^*after ^*alreadi ^*alright ^*ani ^*annemari ^*anthoni ^*arthur ^*aunti ^*bad ^*bank
-2 ^*bar ^*beer ^*believ ^*bennett ^*biscuit ^*boiler ^*bonfir ^*bonjour ^*bought ^*break ^*burst ^*busi ^*by
-2 ^*cake ^*cannot ^*cat ^*chang ^*check ^*child ^*christma ^*coach ^*come ^*cook ^*cousin ^*current ^*cut
-2 ^*date ^*daughter ^*dave ^*done ^*drop ^*drove ^*eat ^*ect ^*educ ^*egg ^*eight ^*either ^*eleven ^*even
-2 ^*eyf ^*fair ^*feel ^*fish ^*five ^*follow ^*forgot ^*fourteen ^*from ^*full ^*garden ^*gem ^*gemma ^*geniu
-2 ^*glitter ^*gone ^*got ^*governor ^*grandad ^*grandma ^*grandson ^*gravi ^*had ^*haha ^*half ^*hannah
-2 ^*have ^*he'd ^*health ^*heart ^*heat ^*henri ^*honest ^*honour ^*jo ^*josh ^*k ^*last ^*late ^*laugh
-2 ^*leav ^*lewi ^*life ^*line ^*live ^*local ^*lol ^*ly ^*m ^*maiden ^*manag ^*marri ^*marriag ^*mate
-2 ^*matilda ^*mention ^*miss ^*mix ^*moja ^*more ^*mr ^*nativ ^*netflix ^*nh ^*night ^*nine ^*not ^*number
-2 ^*o ^*oh ^*ok ^*olli ^*op ^*open ^*or ^*order ^*our ^*pai ^*paint ^*parent ^*park ^*pass ^*peartre
-2 ^*perfect ^*phonic ^*physio ^*plai ^*plant ^*pupil ^*purpl ^*rain ^*ran ^*rehears ^*report ^*result ^*right
-2 ^*ring ^*robert ^*row ^*s ^*safeguard ^*scare ^*sch ^*seven ^*shout ^*someon ^*son ^*sophi ^*spell ^*spent
-2 ^*stand ^*start ^*step ^*stop ^*talk ^*taught ^*tea ^*teach ^*ted ^*telli ^*those ^*thought ^*thread
-2 ^*three ^*time ^*tip ^*tobi ^*took ^*top ^*train ^*try ^*twenti ^*uncl ^*under ^*veri ^*vote ^*wake ^*wash
-2 ^*wet ^*when ^*whoever ^*wi ^*wind ^*wlt ^*wonder ^*wor ^*world ^*worth ^*y ^*yesterdai ^*yusuf ^_#beast
-2 ^_#they ^_a ^_after ^_ani ^_arthur ^_at ^_aunti ^_bank ^_been ^_boiler ^_bonfir ^_came ^_cannot ^_caretak
-2 ^_check ^_christma ^_class ^_could ^_dave ^_drop ^_drove ^_egg ^_eleven ^_even ^_fair ^_feel ^_finish
-2 ^_fish ^_five ^_follow ^_forgot ^_four ^_fourteen ^_fridai ^_from ^_full ^_garden ^_gemma ^_governor
-2 ^_grandad ^_grandma ^_haha ^_half ^_hannah ^_he'd ^_honest ^_last ^_left ^_life ^_lol ^_ly ^_m ^_mai
-2 ^_manag ^_mate ^_name ^_nan ^_nativ ^_night ^_now ^_number ^_off ^_oh ^_op ^_order ^_our ^_peartre
-2 ^_perfect ^_plant ^_purpl ^_rain ^_ran ^_right ^_robert ^_s ^_safeguard ^_sch ^_shout ^_someon ^_spell
-2 ^_spent ^_staff ^_stand ^_sundai ^_talk ^_tea ^_teach ^_those ^_three ^_told ^_tonight ^_took ^_top ^_train
-2 ^_trust ^_try ^_twenti ^_under ^_up ^_wa ^_walk ^_wed ^_wet ^_whoever ^_wind ^_wor ^_world ^_worth ^_y
-2 ^_yesterdai a a*#insult a*#likened a*#self a*a a*from a_!mild a_#alike a_#harm a_#insult a_. a_birthdai
-2 a_bottl a_cake a_chair a_coat a_dry a_few a_field a_flask a_flat a_go a_hundr a_labrador a_leaf a_letter
-2 a_lie a_lollipop a_long a_look a_map a_medal a_month a_moustach a_note a_photo a_pint a_room a_sign a_small
-2 a_spare a_spider a_sticker a_ta a_tenner a_thumb a_tin a_train abbott abl abl_to about_#she about_.
-2 about_it absent absolut accid account accus action actor add admin ador after_#self after_school
-2 again*#self akhtar allen along alreadi_. also am_. ami amount an_absolut an_empti and and*#insult and*#kind
-2 and*#self and*a and*ar and*can and*can't and*had and*have and*it and*move and*think and*wa and*will
-2 and_#insult and_#people and_#self and_#she and_an and_by and_did and_do and_everyth and_freddi and_ha
-2 and_honestli and_onli and_sai and_said and_the and_thi and_told and_we'v angel_. angel_delight ani_of
-2 annemari annoi announc answer_to anthoni anyth anyth_. anywai_. apologis apologis_to appar appoint*#self
-2 appreci april ar*#self ar*#you ark armband around arrest art as*sai as_an as_the as_well ask*#you ask*to
-2 ask_#she ask_. ask_a ask_the asleep_in assist at*#alike at*#kind at*#threat at*gate at*place at*time
-2 at_#self at_oak at_school atm auction avoid aw_. awai_with awar ax bag baker balanc_. bar_. barn basic bass
-2 bath_. bathroom be*and be*in be_#self be_in be_nice be_there beach bean_. becaus becaus_#self becaus_it
-2 becaus_of beck bed bedtim bee_. been*#she been_at befor begum begun behind_#she believ_#self believ_it
-2 bellingham benni best*#self best_. better big_brother bin_. bingo_. birthdai_. bit_of bite blake blazer
-2 bliss_. blister board bog bonfir_night bonjour book_dai book_for born_in borrow bounc bounci bounci_castl
-2 bow bow_. brace bracelet bradford brave_. brew bridesmaid brief bright brilliant_. bring_#you bro broken_.
-2 bront brook brother brother_. brought brought_in btw budgi bum burnt but_#she but_#they but_. butcher
-2 butterscotch by_# by_#people cactu call call_#self calm calv came*with came_to can't*#she can't_.
-2 can't_come can't_do can*tell can_anyon can_be can_do can_keep cap car*#alike caravan_. card_. cardiff
-2 cardigan care_. career_. caretak_. carol carpet carpet_. carri_the carrot carveri cast caught_the caus
-2 cello centr_. chain chair_. charact charg_of charli charlott_#kind cheer chess chew chickenpox
-2 chloe_marchand choic choir_. choos christma_. christma_ev chuf citizen class*#self click clip close_. coach
-2 coach_. cod collect collector come come_round compost comput concret cone confer confirm congrat conker_.
-2 conservatori convinc cooper corner_. corridor corridor_. cottag cough could*#she could_be cover crazi
-2 cricket cross crown crumbl crumpet cup cupboard_. curtain_. cushion custard cut cut_. cut_it cycl daddi
-2 dai*#self dai_in dai_of dai_on dark data david db de deal dec decis defenc defend degre_. delight_.
-2 delight_butterscotch deliv demonstr den deni depend der der_merw derbi desk_. destini_child diagnos diari_.
-2 did*#people did*#threat did_#she did_#you did_not didn't didnt differ_. dine dinner_at dinnertim disappoint
-2 disco discov discuss_. dishwash do do_#alike do_a dobri doe_#alike doe_#self doe_not dolli domino
-2 don't*#she don't*#they don't_#you don't_have done_it down down*#away down*#self down_for down_in dr draft
-2 draw drawer dream_. drew_a drizzl drown drum dry_#threat dry_. dryer duck due dunno duti_in dzien e
-2 each_other eagl ear_defend easi easter_. eat eat_a eaten_#self eaten_the eco effort egg*#insult egg_and
-2 ehcp eid either_. eldest eleven_year ella_stone els els_. emili_. emma emmerdal entir er era even*#away
-2 even_. even_the ever_seen everi everywher_. exam exampl_. excel except excit exist_. fab facebook fact fae
-2 fair_. fake farsi fascin fashion fast fb fed fee feedback feel_better feet feet_. fell_asleep fell_off
-2 fenwick fete few ff fiction fifti file financ find_the fine finest finish_the fisher five fix_it fix_the
-2 flapjack float florenc_nightingal fluffi fold for*who for_# for_#kind for_#she for_an for_be for_that
-2 for_thi for_thursdai forest_school forev_. forgotten form_. forti forti_minut forti_quid forti_year
-2 fortnight forward four_. four_hundr fourteen fox fraction free_. free_to freez freya_lund fridg_. friend_.
-2 friendship fring from*# from*#away from_# from_#self from_#she from_outsid from_the fryer_. furri g gallach
-2 game_. garden_centr gari gave_#she gavin gemma_tranter geniu gerald gerbil get_#self get_awai get_marri
-2 get_on get_there giant giggl give*#away give_#she glass_. glitter_in glove_. go go_to go_up goal_. goe
-2 goe_#away gold gold_. gone_and good good_for googl goosebump goosebump_. gospel got*#people got_no got_the
-2 grace_is grade grand_. grandkid grandma_. grape gravel great_. greedi grei guard guest guid_read guitar gut
-2 gymnast h_. ha*#away ha*#she ha_#she ha_anyon ha_ever ha_gone ha_just ha_start had*#insult had_#they had_a
-2 haddock hai_fever hail haircut half_. half_time hall_. hamilton hand*#away hand_and hand_on hand_up handmad
-2 hanki happi_. hard_. harri_whitcomb hartfieldroad hasn't_got have_#alike have_. have_put havin he'd
-2 he'll*#you health healthi heard heart hedg hei_jude her hero_. heron hi hike himself hiya hol hold*#threat
-2 holland holli_and holli_willoughbi hollowai home homework honei honest honestli_the hoop hope*#alike
-2 hope*feel hope_and hopefulli hopeless hot_water how how*#self how_#self how_. how_much http_bit hug huge
-2 hymn ic ic_cream if*know if*not if_a ignor im imma impress improv in*# in*#insult in*#likened in*and
-2 in*heart in*tight in_bit in_class in_februari in_human in_juli in_june in_the includ incom inflat insur
-2 interest invest investig ipad is*# is*#kind is*#you is_#alike is_#you is_about is_an is_at is_get is_like
-2 is_thi is_up isla_fisher it it_#away it_again it_been it_by it_fridai it_get it_got it_more it_off it_sai
-2 it_still it_take it_would ivf j januari_# jasmin_rice jestem jet jo joe joi_divis jollof jone joseph josh
-2 juli_. jumper_. just_#self kalinowski keep_a keep_the kei kei_. keith kettl_on kick kitchen_. kite kitten
-2 knacker knock know know*#people know*#you know_#alike know_#she know_how know_that know_when kwame_. la
-2 lace lai lake lamp_. larg last last_night last_week laugh_at launch law law_. lead_. leadership_. leak lean
-2 learn_the leaver leek left_#away left_#self legend_. lego lemon less less_. let_the level_# lewi lie
-2 lie_down life like_it lili_allen lili_chamber linkedin list lit littl*and littl_#kind littl_#people load
-2 load_of lol_. lollipop_#kind long_. longer loo_. look*#away look_#away look_. lost_#self lost_a
-2 lost_properti loui_theroux love*#people love_it love_that love_thi love_to luck lucki lunchbox lund made*a
-2 made_of magic magnific magnific_. mai_#you mai_half maiden maiden_name mail main make_#self mani march
-2 marchand mari_. marrow marsh massiv master matilda matter mattress mcilroi meadow_academi meant measur
-2 mechan medic meet_. member mend mentor menu mercuri merri merw mess method mi mic mice michael mid middai
-2 middai_supervisor minc ming miss_#she miss_the mistak mo mock moder mondai_. monitor mop morn_#alike
-2 mortgag mostli ms muhammad_ali mushi name_#she name_the nan_. nash near_the necessari need need*#away
-2 need_to nest net never new new_job newslett next_. next_year night_at night_on nightingal nkemelu no*#self
-2 no*can't no_#she no_plan no_regret no_shame noah_picker nod nonsens nope noroviru nose_. not*#threat
-2 not_#self not_for not_in note*#self noth novemb now now*#she now_#self nowak nowt_. number_. nurseri*the
-2 o'connor obsess obsess_with obvious_. of of*#alike of*#kind of*#they of*do of_#alike of_ten of_the of_year
-2 off_#she off_and off_by offer okai old*a older olivia_bennett olli on*of on*own on*windscreen on_# on_#self
-2 on_about on_for on_hartfield on_in on_mondai on_more on_radio on_sundai on_thi onc_. onli*#people onli_#
-2 onli_. open open_. open_the opera or*#self or_is order_. organ other other_#people other_half ou outdoor
-2 outsid_the ovat ovat_. over owl own own_#threat own_. own_a owner oyelaran pal_. paper_. paperwork
-2 parent*#self parent_even parkin pass*drive pasti pat pathet paul pe_. pen_. pennington per perfect_.
-2 peripatet perman phase phil phone_. phonic_. physio pi piano_. pick_the pick_up pictur_of piec pint_. pl
-2 place_. place_in placement plastic pleas*#you pleasur pocket_. poison pokemon poorli postman potato
-2 potato_. pound_. prai prai_for preach press pri price primark prime_#people prison_. prize proctor properli
-2 properli_. properti propos prosecco prosser protect pub_. punditri puppet put*in put_#she put_in pw pyjama
-2 queen question_. question_about queue quid_. quiet_. quiz_. quot radio radio_. raffl_. raman rang re
-2 read_it reason_. recept_class record_. red red_. redund refus reg region rehears_. relat rep repeat_.
-2 request rest_. retweet rewatch ride ridicul ridlei right_. rihanna road_junior rob_. robberi robin_hood
-2 rock roll roman roof_. room_in rope rori_mcilroi rota rota_. rotherham round_on rounder rubbish_. rule_.
-2 rumour run*#people run_#away run_#self run_. rung runner sa sai*#you sai_a sai_that sai_the said*#self
-2 said*#you said_#she said_#you said_a said_the salut sam_okoro samosa san sandwich_. sang santa sat sat_down
-2 saw_the scan scarf scene sch sch_. school*#self school_#kind school_in school_is school_with scissor
-2 scissor_. scone_. screen scunthorp sea secret see*#alike see_. see_it seed seen seen_on seesaw sep
-2 septemb_. seren seri seriou session shall shambl shame_. shane share_a shark_. shin shine shook short shout
-2 shout*to shout_#away shout_. show_#self shut_up si sian_prosser side side_of sigh sigh_. sight sign
-2 sign_off sign_the silent silli silver sinc_#self sinc_septemb sing sing_. singer sister_. site_#people
-2 six_. six_week size_# sleep_on sleev slightli slimi slip small smart smell_like smh smile_. snail snow_dai
-2 social_worker sock_. solicitor solid solo_. some*have someon someon*#self son_. song_. sophi sort sound
-2 soup sourdough spaghetti spaniel_. spare speak_to sprai spring_. sprint sprout squash staff_. staff_meet
-2 stall stamp stand*#insult standard stapler star_. start_. start_a state*#self station_. steel stick_.
-2 still*#self still_#away still_no stmari stop stop*#you stranger stuff stun suddenli sugar sulk sum sunni
-2 suppli suppli_#people suppos suppos_to suspect suspend swansea swift ta_. take take_#away take_a taken
-2 talk_to tank tap tast taylor_swift te tea teach team_. tear_. ted tell tell*#people tell*#self tell*the ten
-2 ten_. terribl text tha than than_the thank*for that'll that'll_be that*#away that*wa that*want that*with
-2 that_#likened that_how that_just that_place that_sai that_school the*#away the*#insult the*#people
-2 the*can't the*don't the*for the*from the*hall the_#people the_14th the_air the_assembl the_bath the_bell
-2 the_bin the_blue the_board the_book the_car the_caravan the_carpet the_coat the_cook the_corner
-2 the_corridor the_dai the_dentist the_duck the_field the_form the_gate the_hamster the_harvest the_heart
-2 the_hoover the_iron the_ivi the_joi the_lamin the_left the_librari the_light the_machin the_mayor the_moon
-2 the_morn the_music the_night the_number the_oak the_on the_oven the_panto the_park the_piano the_playground
-2 the_raffl the_read the_record the_royal the_second the_sound the_ta the_tabl the_tooth the_train the_tree
-2 the_trip the_tweet the_twin the_vallei the_van the_wall the_year theatr their_. themeadowsacademi then
-2 then*#self then*#threat then_#self then_a theo_walcott therapist there'l there'l_be there*#people
-2 there*#self there_#alike there_noth there_were theroux they'll thi*#self thi*#you thi_school thi_time
-2 thi_year thing*#away thing_#self thing_about think think*#away think*#you think_#self think_it think_the
-2 thirteen thirti_year thought_. thousand three_and three_of through_the thrown thumb_up tidi tight_. till
-2 till_# tilli_proctor time_#self time_. time_and time_in time_tabl timet tin tin_of tindal tissu to*#self
-2 to*#she to*#threat to_ask to_be to_bed to_do to_have to_make to_mark to_stop to_take to_tell to_the to_try
-2 toaster toaster_. todai*#self todai_#self told*#self told_#they told_it tom tombola tombola_. took_#she
-2 tooth_in top_. topic tortois tower tractor traffic trampolin tree_primari trent trifl trip_. trip_to
-2 trombon troubl trump trust_. try*#away try_. tub tumbl tune turn twa tweet_. twenti twilight two*#self
-2 two_for two_hundr tyron_ming ukulel uni unicorn unreal up_by up_on up_sinc up_to upload us_#self us_it usyk
-2 van van_der var vera victoria vint violin visit visitor vole volunt voucher wa*#insult wa*#kind wa*#self
-2 wa_# wa_#she wa_. wa_in wa_right wa_too wai walcott walk_. walk_round walker wall_. want_#self want_. war_.
-2 ward warm_. wash*hand wash_machin wash_up watch_the water_bottl we we'd we'v_a we'v_got websit_. week*#self
-2 week_and week_in weep welcom_. well_that welli_. were_on west what*#kind what*mean what_did what_do
-2 what_happen what_it whatsapp when*#people when*don't when_a while while_#self whippet whitbi whiteboard
-2 who*#alike who*a who_#alike who_. who_can who_gave who_in who_is who_knew who_know who_run who_sai
-2 whoever*#they whoever_design whole why*#alike why_#self why_doe wigan wild willoughbi win windowsil
-2 windscreen winter wireless wisniewska with with*# with*#alike with*#likened with*#she with_thi with_year
-2 within wlt wobbl woke wolf wooden word work_at work_for worker world_book worm worri wors worst*#self
-2 would'v would_like wrap wreath write_to wrong wrong_on xma yawn ye ye_#self yeah yeah_. year*#people
-2 year*#self year*ar year_. year_and yellow yet yet_. yr yusuf zara_. zip zofia_wisniewska zumba англіиською
-2 з олена_шевченко сестра у шевченко
-3 #*#you #_#self #_#she #_for #_on #_the #alike*#self #alike_#she #alike_#threat #alike_. #alike_child
-3 #alike_got #alike_had #alike_three #away*#away #away*a #away_#self #away_a #away_from #away_loud #away_time
-3 #away_with #beast_. #foul*#she #foul_health #insult_for #insult_told #kind*and #kind_been #kind_wa
-3 #people*#away #people>#insult #people_#away #people_#kind #people_came #people_don't #people_want #self*#
-3 #self*#away #self*#they #self*ha #self*on #self_# #self_#self #self_#she #self_. #self_and #self_could
-3 #self_cousin #self_daughter #self_do #self_ever #self_first #self_have #self_live #self_mean #self_off
-3 #self_offic #self_own #self_school #self_should #self_sister #self_still #self_the #self_think #self_trust
-3 #self_us #self_wa #self_were #self_with #self_year #she_# #she_can't #she_could #she_just #she_put
-3 #she_told #they_#people #they_call #threat_down #threat_the #threat_thi #threat_when #you*#alike #you*#you
-3 #you*know #you_don't #you_feel #you_have #you_like #you_need #you_see 14th 1st >#beast >#harm >#threat
-3 ^*#self ^*accept ^*again ^*ah ^*as ^*ask ^*ay ^*ayaan ^*be ^*book ^*came ^*caretak ^*caught ^*cheer
-3 ^*congratul ^*could ^*cri ^*deputi ^*dinner ^*dress ^*exampl ^*fifteen ^*final ^*first ^*for ^*four ^*gave
-3 ^*great ^*grew ^*happi ^*help ^*http ^*it ^*juri ^*lose ^*ma ^*mai ^*meadow ^*morn ^*move ^*name ^*nan
-3 ^*northern ^*of ^*off ^*ofst ^*paid ^*peartreeprimari ^*photo ^*pleas ^*pretti ^*proud ^*ptp ^*quick ^*rang
-3 ^*recept ^*rose ^*sai ^*sat ^*sister ^*slt ^*sundai ^*swear ^*teacherlif ^*team ^*tell ^*todai ^*tonight
-3 ^*unit ^*walk ^*watch ^*we'r ^*weather ^*wednesdai ^*were ^*where ^*work ^*ye ^*yeah ^*моя ^_ah ^_ay
-3 ^_ayaan ^_be ^_book ^_but ^_cheer ^_come ^_congratul ^_dai ^_did ^_dinner ^_exampl ^_final ^_great ^_had
-3 ^_happi ^_http ^_it ^_let ^_littl ^_look ^_made ^_meadow ^_morn ^_not ^_ok ^_on ^_photo ^_pleas ^_pretti
-3 ^_proud ^_ptp ^_quick ^_recept ^_rose ^_sat ^_see ^_slt ^_ta ^_team ^_think ^_wait ^_we'r ^_where ^_with
-3 ^_work ^_ye ^_yeah a*# a*#people a*build a_differ a_good a_littl a_love a_new a_robin a_school a_second
-3 a_sundai a_van a_yoghurt about about_a about_that ach across_the advert after ag_# again ago agre al aldi
-3 ali an_angel an_hour and*# and*#people and*#they and*in and*the and_# and_#away and_some and_then ani
-3 anniversari answer_. anybodi anyon_els anyon_got anywai anywher app ar area argu arthur as_#self ashworth
-3 ask ask*#self ask_if ask_what assembl_. at at*#people at*#self at*with at_hartfield at_on at_work atlant
-3 august ay balanc band bank_. barker bear beauti_. been been_a been_told befor_#self befor_#they befor_.
-3 behaviour believ bell bench better_than bike bin*#away bitten blackpool blanket bliss bonfir bore both
-3 bottl_. bottom breakfast_club brian bring broke broken brought*a brought_#she bump bun bush button by_the c
-3 cafe came_. came_in can can't*#self can't_get can*#you cannot capit card care career caretak carter castl
-3 cbb challeng champion chang_. chapel chick chicken chip chip_. chocol chuck circl classic climb clock
-3 club_. clue co cold_. colleg come_. come_and complain concert consult control cooker copi corsa costum
-3 count counti cpd cri cri_at crisp cube current cut_the cute da daft dai_# dai_and dai_for daisi_. damp
-3 daniel date demand dentist deserv did_. did_that did_the direct discuss distanc divis dj dm do_. doe_.
-3 don't don't_know donat done_. door doubl doubt drama dread drill drove dure dust duti_. duval dzi earli_.
-3 edward eight_. eighti elect end_. enough_. episod everybodi everydai everyth exampl eyebrow eyf farm
-3 feet_up fever field_. film first_pet fish_finger fit flask flight flood floor floor_. flu for*# for_#alike
-3 for_the forest found found_a fourth fresh frog from from*#self front fun ga gabriel gale garag garden_.
-3 gate_#alike gave*a gave_#self gem gentl get_to get_well gillian glue_stick go_round goe_to good_. got
-3 got_#she got_#they graham gran grand grandad grandson grang_infant grass gravi gravi_. gregg grew_up gutter
-3 ha*#self ha_#alike ha_a ha_eaten ha_had ha_put had had*#kind had_#she had_. had_the hamster handwrit happi
-3 happi_birthdai hat_. hatch hatfield have have*#alike have*#self have*#threat have_no haven't_got headship
-3 headteach hear heaven_. height help hen henri hid histori holidai_. holla hood hoover hour hous_. hubbi
-3 hull hungri hurt husband i i'v idea idea_. if*can if_anyon in in*#self in*class in_#alike in_assembl
-3 in_nurseri in_school in_septemb in_there in_two in_year inset is*#insult is_#away is_#foul is_call is_now
-3 is_still island it*#they it_#self it_ha it_in it_on it_onli it_up jacket jam jason je joi_of joke_.
-3 jordan_pickford juri karaok keep keep_it kind knee knee_. know*#threat know_#self known l labrador laptop
-3 last_. late_. laugh leagu learn learnt leav leav_#you leav_. leed leed_. lend length let_#self let_go
-3 let_it like_to line line_. link listen_to live liverpool lmao login lollipop lomax london look*#she
-3 look_for lost_#she lost_the love_#kind love_#she love_#you low lt lunch_. lunchtim made_#self made_a
-3 made_to made_up mai_. make_a make_it manchest manner marathon market mash math max_. messag metr mine
-3 minist minut miss_#you monei_. mood moon more morrison_. moustach move_. move_to much museum myself name_is
-3 nan nap narrat nearli nephew netbal new_starter new_year next_#threat next_week niec night_. nightmar nil
-3 nine northern not*#self not*#you not_#foul not_the note_. notic nurseri_#people nurseri_. o'clock_. observ
-3 odd of_#self of_thi off_to offic oh_the ok okoro omg on on_#away on_a on_on on_saturdai on_thursdai
-3 on_tuesdai onc onion onli*#self onli_on op_. open_a oraci paid park_. park_on parkrun part parti partner
-3 pass_#she past_the patienc pe peac peartreeprimari peg pen pencil penni percent perfect phone piano pick
-3 picker pickford pie pin plai plai_. plate player pleas_. podcast poem point_. polici poor pothol power
-3 practic present primari_. primari_school prime product project promis purpl put_up queen_. queue_. radiat
-3 rafael raffl ran reader readi readi_. recept recip recommend regist_. regret regret_. remind renew repli
-3 report_. reset review rice ring_#self rise robert ronan roof round_the royal safeguard sai_#you sai_no said
-3 sale sale_. saoirs_ronan savag scheme se see*at seem senco seven_. share shark sharp sheet shepherd shock
-3 shoe_. sinc_# sir sister sit_down six sixteen skip slept slide slow_cooker smile smith smoke snack_. snore
-3 snow soak sold solo someth_. song soo spaniel speed spent split sponsor sport_dai squar squirrel staffroom
-3 stage start_it starter steal step sticker still stock stolen stood storm storytim style sue_hadlei suit
-3 summer_. sun sunset supervisor sure surviv swan_. swap_it system tabl_. tall tape taught tbc teacherlif
-3 tell_#you tell_the tent term_. than*of thank_#you thank_for that*#self that_#self that_a that_is that_wa
-3 the the*# the*#threat the_answer the_best the_boiler the_class the_coach the_deputi the_dinner the_fenc
-3 the_first the_fridg the_front the_good the_hall the_infant the_kettl the_lane the_last the_littl
-3 the_lollipop the_minibu the_onli the_pe the_pear the_photocopi the_post the_regist the_roof the_shed
-3 the_smell the_staff the_top the_trust the_wai the_wash the_week the_weekend the_willow there_ar there_wa
-3 thi_#people thi_morn thi_week thing think*#she think_about think_of thrill ticket till_#you time time*#you
-3 time_to tini tire_. tma to to*# to*#people to_# to_#self to_#they to_a to_find to_hear to_see toast
-3 todai_and told told*#she told_#self tonit took took_#self top torch total towel_. trade trai train_to
-3 tranter treat tri tryna tube turn_up tv twice_. twitter two two_hour uniform up*#self up_#self up_.
-3 up_again up_at v vallei vet view vike villa vou wa_#foul wa_the wale walk wanna want*up warn wash wasn't
-3 water wave we'v wear_#she web wei_zhang welli went_well were when_#people when_#self when_it where*get
-3 which whichev whisper whistl_. whitcomb who_#self who_els who_got who_ha who_on whoever_invent why*#self
-3 wifi will_. will_not william wind wine wine_. wish_#self wit with_the won won_. wor word_. work work_and
-3 worth_it would wouldn't*#she wouldn't_swap written wrong_. wrote www www_. y_# ye_. year_of yesterdai_.
-3 yourselv zero zhang моя я
-4 !mild*#self #_at #alike_#away #alike_#insult #away*# #insult_tell #kind_ha #kind_new #kind_sai
-4 #people*#foul #people*#self #people_#self #self #self*#likened #self_#kind #self_#people #self_a #self_am
-4 #self_class #self_gate #self_get #self_husband #self_in #self_like #she_#alike #she_not #she_said
-4 #they*#she #threat_a #you*on #you_think 2nd 5k :8 :? ^*#word ^*aisha ^*ann ^*arjun ^*aw ^*been ^*best
-4 ^*billi ^*bore ^*class ^*comment ^*dai ^*daisi ^*destini ^*did ^*ev ^*evi ^*found ^*good ^*gotta ^*grang
-4 ^*hartfield ^*hate ^*hello ^*holidai ^*lost ^*love ^*made ^*muhammad ^*nurseri ^*oleksandr ^*oliv ^*princ
-4 ^*read ^*saoirs ^*school ^*sian ^*side ^*sit ^*six ^*snow ^*st ^*stmarysprimari ^*strictli ^*sue ^*sydnei
-4 ^*ta ^*tgin ^*thank ^*the ^*thi ^*thoma ^*told ^*tyron ^*wa ^*we'v ^*wei ^*welcom ^*will ^*year ^_#self
-4 ^_again ^_aisha ^_ann ^_arjun ^_as ^_ask ^_aw ^_best ^_bore ^_daisi ^_destini ^_end ^_ev ^_evi ^_first
-4 ^_for ^_good ^_grang ^_hartfield ^_hello ^_hope ^_lost ^_love ^_muhammad ^_new ^_nurseri ^_ofst ^_oleksandr
-4 ^_oliv ^_read ^_saoirs ^_school ^_sian ^_sit ^_six ^_skye ^_snow ^_st ^_strictli ^_sue ^_sydnei ^_tgin
-4 ^_thank ^_the ^_thoma ^_todai ^_tyron ^_watch ^_we'v ^_wei ^_when ^_year a*call a_cat a_saint about_#self
-4 accept actual afternoon against air_fryer alarm album aliv am amaz and_on ann ann_mari answer anyon
-4 anyon_know appoint ar_#away ar_. ar_on arriv_. assess at_#alike at_our attend aunti award bad bank_holidai
-4 bean bed_. behind_the bill billi bingo biscuit biscuit_. bit_. blood boiler book_. born boss bought budget
-4 built_a by cake_. call_the came came_#away candl captain caught chair chang_the charg chariti chees child
-4 christma class_. classroom clean clear close club coat coffe cold colleagu congratul conker could court
-4 cupboard d_. decemb decid deep deputi design diari did dinner displai documentari doe_anyon dream drew
-4 dunmor ear easter ect educ egg eleven email even ever ever_. everyon everywher extra fair far fault
-4 februari feel feel_like fell festiv ffion field finish first flower fog folk_. follow for for*#self
-4 for_#self for_. for_tea form four frame frank fridg friend from*#kind fryer fund gate gave gemma get_#you
-4 give*a given glass glove golden gone gone_. gorgeou got_#self gotta govern governor grandma grang_.
-4 grealish greav grew group guess_who ha_been hadlei hai hannah hartlei harvest hate head heat heaven
-4 hedgehog hero hit hold_the holidai hospit how_can http_t hundr i'm if*an if_#you in_#self in_. in_that
-4 includ_the invent is_# is_on is_the isn't jame jan januari job_. join juli jumper junior just*#away kettl
-4 king kit knew know_a know_the lamin leader leaf left_. leith librari lift like_an listen live_. loaf local
-4 love lunch m me mention merci mile minut_. miss mix moja morn morn_. move mr mud my name_. nana nation
-4 netflix new_. nine_. nit north not_. note now_and number o'clock oak_primari oakprimaryschool octob of_an
-4 offici ofst old_. on*#self on_at on_fridai onlin order organis oscar owt pack page panto paper parallel
-4 parcel person petit phonic photocopi pigeon plait plan_. plaster playground playtim polit post_. pretti
-4 print printer proud_. proud_of proudteach pupil puppi question quiz r rail rain read reckon ree regist
-4 rehears repeat residenti restor result ring rip road round_. rt*# rt_user sai sai_#self said_. saturdai_.
-4 school_. scienc score scream season see_#self sent septemb set sherri shop show sinc sleep snack soon
-4 sort_. soul spend spider spring stab start stick stmarysprimari stole stori stubb super support t_. ta tabl
-4 tear tgin that_it that_the the*#she the*who the_!mild the_#beast the_big the_caretak the_garden the_meadow
-4 the_offic the_school the_word the_wrong thi thing_. third thirti though three_. through thumb to_#away
-4 to_know tobi told_the too too_. tour tree trip tuesdai_. tweet twin two_. uncl union veri via video vs w wa
-4 wall want_the websit wed_. wednesdai_. week weekend well well_done went wet wet_plai without won't wow wren
-4 y yard year year_old yesterdai yoghurt в на сьогодні
-5 # #*# #_# #_. #foul*#self #insult*#self #people_just #self_can't #she_get #you*#she #you_an ^*alfi ^*amber
-5 ^*angel ^*archi ^*autumn ^*bella ^*chloe ^*co ^*com ^*ella ^*emili ^*end ^*florenc ^*freddi ^*freya ^*georg
-5 ^*is ^*isla ^*ivi ^*jakub ^*joi ^*joshua ^*jude ^*kwame ^*lili ^*loui ^*mia ^*new ^*niamh ^*noah ^*noth
-5 ^*olivia ^*pari ^*pear ^*poppi ^*priya ^*reggi ^*river ^*robin ^*rori ^*rubi ^*sam ^*skye ^*summer ^*taylor
-5 ^*teddi ^*theo ^*willow ^*zara ^*zofia ^*олена ^_# ^_alfi ^_amber ^_angel ^_archi ^_autumn ^_bella ^_chloe
-5 ^_co ^_com ^_ella ^_emili ^_florenc ^_freddi ^_freya ^_georg ^_got ^_grace ^_holli ^_is ^_isla ^_ivi
-5 ^_jakub ^_joi ^_joshua ^_jude ^_kwame ^_leo ^_lili ^_loui ^_max ^_mia ^_need ^_niamh ^_noah ^_noth ^_oak
-5 ^_olivia ^_pari ^_pear ^_poppi ^_princ ^_priya ^_reggi ^_river ^_robin ^_rori ^_rubi ^_sam ^_summer
-5 ^_taylor ^_teddi ^_theo ^_thi ^_who ^_willow ^_zara ^_zofia ^_олена academi again_. alreadi and_call
-5 anyon_. asleep at_st bake_off beat best blame book bottl bread build cake cancel carri choir citi class com
-5 cook corner cry_. d dai dave debat dinner_#kind do_not doe done duti everyth_. final fish fix font forev
-5 forgot friendli frost game glitter glue go_. got_. great green h ha half_term hall hard hartfield_road
-5 have_had haven't hello hot how_to http iqbal is is_#self john judg k kelli know_. lamp late legend lesson
-5 letter like_#self made manag mark_. meet might mon mondai mug music name night nineti nurseri our parent
-5 pass pear_tree peartre pizza place plan plant point poppi post pound primari ptp rais record river rob rude
-5 s saint school sell send seven shoe slt sock some_#people son sport st_mari stand strictli strong swap t
-5 team term thank thi_. thin though_. thought thread three thursdai tire todai todai_. try tuesdai u unit
-5 until updat useless user voic watch we'r week_. welcom well_. what_a when whistl whoever whose will
-5 with_#self write x_. y# year_#
-6 #kind_#away :quote :warm ^*# ^*charlott ^*chelsea ^*franki ^*free ^*grace ^*harri ^*holli ^*jack ^*jasmin
-6 ^*jordan ^*leo ^*mark ^*max ^*oak ^*rt ^*tilli ^*user ^_charlott ^_chelsea ^_franki ^_free ^_harri ^_jack
-6 ^_jasmin ^_jordan ^_mark ^_rt ^_tilli ^_user ^_will air aisha archi arjun arriv assembl autumn ayaan
-6 birthdai boi brilliant by_a dai_. doe_a doesn't earli ella emili ev evi favourit freddi free freya fridai_.
-6 had_#alike harri isla ivi jack jakub jean jude kwame long lost ly mari mark muhammad na nativ niamh noah o
-6 olivia op password pear pleas princ prison priya proud quid realli rememb report rori rose rt saturdai
-6 second see_#you sian slug st staff star sue summer sydnei taylor teacher teddi the_grang thoma tilli train
-6 user_# wednesdai wei when_#you would_be x yorkshir zara
-7 #foul_. 70th :… ^*fridai alfi amber angel aw beauti bella bennett charlott chat chelsea chloe code destini
-7 florenc franki fridai georg grace holli jasmin joi jordan joshua leo lili loui mai mia oleksandr oliv pari
-7 pea penalti reggi robin rubi sad saoirs skye sleep_. sundai sundai_. theo tomorrow_. tyron willow xx xx_.
-7 yai zofia
-8 :! daisi grang hartfield idol max meadow oak sam tomorrow tonight tonight_.
-10 олена
`;
