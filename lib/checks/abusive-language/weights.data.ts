// Tenths of the logarithm of the odds, with the clues that weigh as much; `clues.ts` says what they are. Learned by
// `npm run learn` from the drafts in `tests/accuracy`, and from posts by strangers of WNUT 2017 and the Broad Twitter Corpus
// (CC BY 4.0) and Tweebank (Apache 2.0).

/** How much each clue speaks for a stretch's being abusive; the first is what no clue at all says. */
export const WEIGHTS = `
-7 :
19 =group
17 =person
14 brain
13 !insults !slurs bloke em lass
12 #foul_littl #self_hope #word shouldn't
11 #alike_last #kind_#people a_favour shouldn't_be two_face
10 #kind_do #people>#foul #self*but #threat_but #threat_like #you>#insult ^_#kind bark favour inbr make_#she
10 of_#kind that_not want_#harm
9 #alike*#kind #kind>#threat #kind_just #kind_off #self_ex #self_see #she>#foul #they>#foul #you>!insults
9 #you>!mild ^_onli a_#foul a_seat accent and*hope as_#foul between_#they common ex gener got*#threat if*wa
9 it*#insult no_love of_em onli_sai slow the*do the_road the_till ugli want_#they yer
8 !mild #alike_#alike #away_#kind #foul #foul_#foul #kind*#they #kind_#kind #she>!insults #threat*#threat
8 >!slurs ^*onli ^_put a*on a_!slurs a_#kind an_#kind and*of belong bride but_that choke co_#she fella go_and
8 have*#kind heel muggin new*in no_wonder of_noth offenc purs should'v should*#harm should_have special
8 stammer the*up the_differ the_lead the_villag then_. think_#she typic wa_about who_want word_for year_#away
7 !mild_in #alike_have #alike_trust #foul*#insult #foul_#kind #insult_and #insult_the #insult_want
7 #kind*#people #kind*ask #kind_with #likened_of #needs-ing #people>#likened #people_up #people_would
7 #self_find #self_right #she_a #she_from #she_is #she_us #they>#insult #threat_#you #wish #you>#foul
7 #you_#people ^*!slurs ^*#kind ^*caravan ^*ex ^*matern ^*sensori ^*should'v ^*slow ^_!slurs ^_get a_dress
7 a_pair and*bring and_about bald be*#away branch brick brummi can*#she can_tell coffin cross_the dai_it
7 do_#they drive*#you ei empti flag for*#away get_off half*#they he'll_be hope_the it_down lane_. like_#she
7 like_#you like_on littl_#insult matern mental mirror_. mouth muck no_#kind old*in old_#insult olymp rot
7 said_no selfish size_. state*#she state_of streak that*off that_new the_dress the_state there_#self thick
7 to*and to_#threat trevor trust*#kind turn_#self who*#she
6 #alike_mind #away_#people #foul_#insult #foul_old #insult*#people #kind>#insult #kind_#you #self*know
6 #self_bring #self_call #she>#insult #she_look #she_up #she_with #they>#away #they_from #they_get #they_on
6 #threat_#threat #you>#threat #you_#foul #you_#kind #you_and #you_get ^*bride ^*call ^*geographi ^*roast
6 ^_#foul ^_old a*#foul a*#kind a*to a_#likened a_cry a_line and*#likened and_#you and_half and_take ani_more
6 arm_. barnslei be*#she be_that beig between_a blue_badg booklet breed but*#they by_on come*of committe
6 couldnt curdl dear do*know dodg dodger dole drag drank duff flowerb get_#away happi_retir headscarf hope*get
6 hope_it hose if_#she in*#away in*dai in_#they in_#you in_at is*#foul it*#you it_#they it_or jungl just_a
6 know*on learn_to let_a line_#people lorrain lycra mate_. mirror naebodi nappi nappi_. newspap next_to
6 nick_the night_of no*#people not*#she now_in of_those on*#kind on_#you onli_just open*#alike or*#away
6 pictur_. plenti push return_. round_in shame should sit_next slap some_of spare_room stop*#away string
6 surrend that*#kind that*#people that_#people that_on the*#likened the_free the_job the_lid the_list
6 the_poppi there*said thi*#she time_a to_that two_#people walk_into want*#people week_#self week_to
6 well_#self what*#insult what*get who_still why*#they year*the
5 !mild_. !mild_ha #alike*#away #alike*#foul #alike*#insult #alike_down #alike_like #away*#they #away_#away
5 #beast_on #foul*#people #foul_!mild #insult*#threat #insult_can #insult_in #insult_with #kind*who
5 #kind>#foul #kind>#harm #kind_#self #kind_on #people*#kind #people_of #people_the #people_tree #people_with
5 #self_rather #self_tea #she*#insult #she*have #she_by #she_car #she_good #she_think #they*#away #they*#harm
5 #they*#kind #they>#harm #threat*#she #threat_it #you*#self #you_told :merry >!mild ^*bald ^*bet ^*iron
5 ^*pond ^*scrape ^*see ^*yer ^_#threat ^_#you ^_bet ^_saw a*#you a*like a*not a*who a_#threat a_funni a_hous
5 a_moment a_round a_tea a_wast about_how after*year ag_. again_with and_leav and_look and_still and_three
5 anyon_who ar*#they asda*#self awai_from backsid bake_sale be*#foul bedroom bin_bag bitter bless_#she bloodi
5 bother brainwash built bunch_of call_a came_from can*have clinic counter cruel crystal curat dai*#you
5 degre_in discount disgust doe_#you dri em_. end_with estat face five_minut full_of gene get*#threat get*#you
5 get*in give_#away go*to good*#away got_#you graffiti grate_for ha*#insult ha_to hand_in hand_the heid
5 held_it hold_it hope_#she hope_#you how*#they how_do hr hurri idl if*ask imagin intak is_no it*a kev
5 left_and live_with lol look_like marri_a matern_leav mean_#she meme natur nero new_#people no*#you not_a
5 not_be off_#you off_with on*in other*#alike park_in petrol phone_call piti postcod put*#alike put_a
5 quick_enough rather reason retir_. road*#away sari sat*#away scarv serious she'll_be shouldn't*#away
5 shout*#self sign_#away skirt sleep_with some somebodi*#she somebodi_els spoon state stomach sweat tell*and
5 than*#kind than_#you that*at that_#kind that_thing the*queue the_#foul the_#insult the_#likened the_m62
5 the_panel the_reason the_spell the_world the_worst therapi think*# think*a think*the tori toxic trust*with
5 twitch type vice violet vote_for wa_#you want*#threat what_#alike what_that wheel wheeli where*#people
5 where_#she who*#you who_live will_be with_on wore_it workplac worth_of wouldnt
4 !insults_. !mild_and #*#away #*the #alike*and #alike_#likened #alike_did #alike_know #away*#kind #away*#you
4 #away*and #away_and #away_befor #away_first #away_or #away_when #away_where #beast_in #foul*#foul
4 #foul_!insults #foul_and #foul_as #insult #insult*#she #insult_#self #insult_ever #kind>#alike #kind_#alike
4 #kind_call #kind_can't #kind_to #likened_and #people*like #people>!insults #people_#alike #people_#you
4 #people_ar #people_come #people_get #people_in #self_car #self_dai #self_handbag #self_make #self_saw
4 #self_then #she*#alike #she*#people #she*and #she*or #she>#beast #she>#likened #she_feet #she_go #she_left
4 #she_let #she_mean #she_on #they*#they #they_and #they_let #they_want #threat*and #you*#foul #you_#away
4 #you_ask #you_from :wry >#foul ^*!insults ^*4th ^*ar ^*box ^*dry ^*em ^*geordi ^*heard ^*jog ^*know ^*leed
4 ^*like ^*oi ^*other ^*rest ^*run ^*shut ^*stai ^*string ^*tag ^*take ^*takeawai ^*throw ^*upstair ^*want
4 ^*week ^*wouldn't ^*you'd ^_about ^_can't ^_give ^_stai ^_wouldn't ^_you'd a*#away a*in a*with a_bag a_brick
4 a_danc a_footbal a_jar a_job a_lanyard a_light a_sandwich a_sentenc a_time about*#alike adopt alwai am_#self
4 an_#alike and*be and*didn't and*go and*run and_from and_get and_laugh and_make ar_just ar_the as*as
4 ask*#alike at*on at_number audi auld banker bare be*#self be_. be_no beard been_sat big_. bin_and bird
4 bird*#self block boxer brass burst but*#you but*said but_#you call*#she came_and can't_tell can_#alike
4 canteen caravan carer celeb chamber*#self chang_room cheap chest civil club_#self come_up come_with coupl
4 cover_it crop cure cyclist dai_off deport did*in differ*#alike divorc do*#alike do*#she do*#you do*a
4 don't_#self down_from dress*#self dress_. driven drop_. explain_the finger_on firework first_on food_bank
4 for*not for_#they for_half for_somebodi frock from_that full_stop geographi geordi get_#they get_.
4 go*#threat go*#you goe*#self gone_off got*on gui had*tea hahaha half_eight half_of handshak have_#self he'll
4 helium high_#away hint honda honestli_. honour_. hormon hous_for idea*#she if*can't in*life in*tea inclus
4 infant_and is*#people is_#threat it'll it*#alike it*by it*from it*or it_run joke just_like just_need
4 keep_#they keep_#you kei_in kiddi know_what label lane learn*#alike lectur let*go lice like*been like_two
4 limp lock*shed loo*#self look_it m62 machin_. madam mai*#alike make*#she make_up mark_the marri mayor melt
4 minut*#she moral move_#self move_in near_#self need_the neighbour new_hip no_#likened not*#kind nurseri_and
4 of*at of*have of_#harm of_cours of_someth off*#kind off_on oi old_#people on*#away on*know ooh open_up
4 opinion or_#self or_a or_the pain pair_of pale park*#kind partnership past_# past_it pe*#alike photo_.
4 pick*#people pink_. plane prune pushi rainbow rate regard rhyl right_who road_. round*#she run*#kind run_by
4 sai_good said_and scrape section see_#she see_#they seen*#alike selfi sens sensori share*#self share_that
4 shift should*#she shouldnt sixti_. slipper_. slot smell_it soap some*#self spell_. spineless stai_in
4 still*#alike stop_at stuf subtitl such_a surnam swim_. sympathi talk*#self tambourin than_#she that*#she
4 that*can that*is that_#foul the*audi the_aisl the_bank the_grown the_hous the_kitchen the_new the_photo
4 the_quiet the_room the_sat the_site these they'd thi_#away thing*#you think_#you three*#people throat
4 throat_. tide till_the timber time_#you time_it to*#insult to_call to_look to_match to_nine to_put
4 tooth*#self trust*#people trust_a up*#you utter vegan verruca vowel wa*#people wai_through waistcoat
4 wait*#you want*#beast want_#she wast we'v_had wed*#alike wed*#kind wed_for what*do who*# who_think who_us
4 with_#she with_half work_. wring year_for you'd_have
3 #*no #_#you #alike*littl #alike*of #alike_#kind #alike_#people #alike_even #alike_go #alike_look #alike_now
3 #alike_on #alike_staff #away_row #away_up #foul*!mild #harm_off #insult*#you #insult_. #kind*# #kind*do
3 #kind*in #kind*with #kind_# #kind_#insult #kind_ar #kind_have #kind_like #kind_not #people*have
3 #people_#likened #people_should #self*#foul #self*a #self*like #self*said #self_#threat #self_chang
3 #self_heard #self_nail #self_said #self_shed #self_six #self_throat #self_train #self_try #self_up
3 #she*#foul #she*at #she*in #she>#harm #she_#she #she_and #she_got #she_if #she_life #she_run #she_see
3 #she_tea #she_wai #they*#you #they*on #they>#alike #they_can #they_could #they_not #they_own #they_tell
3 #threat*#self #threat_at #threat_open #you*!mild #you*#likened #you*#they #you*#threat #you*ar #you*littl
3 #you*up #you>#likened #you_can't #you_in #you_life #you_look #you_on 10p 4th ^*abeg ^*answer ^*bake ^*bird
3 ^*bowl ^*catch ^*chief ^*delight ^*empti ^*ey ^*feet ^*funni ^*hr ^*loud ^*moan ^*old ^*onc ^*opinion ^*put
3 ^*sack ^*saw ^*serious ^*shouldn't ^*small ^*soft ^*suggest ^*wouldnt ^_!mild ^_am ^_answer ^_bake
3 ^_couldn't ^_delight ^_ey ^_feet ^_funni ^_grate ^_hand ^_seen ^_small ^_to ^_would a*#alike a*#threat a*at
3 a*for a*sai a*stop a*walk a_#away a_#beast a_#people a_bad a_blue a_car a_christen a_full a_goldfish a_park
3 a_phone a_pram a_quiet a_reason a_rest a_week a_word abeg advic_. after_# again*#they again_at again_todai
3 amp an*#likened an_ic and*#foul and*and and*left and_#foul and_cri and_eleven and_he'd and_sit and_turn ankl
3 anyon_want ar*on ar_#alike at*ag at_#you at_half at_night at_your attempt bag_of barbecu barber bash batteri
3 be*#kind be_an be_good becaus_the befor_and befor_the behind*#people belong_to between big*#self bleach
3 bless_. bob bongo book_a bowl_club box_. box_dai breath breath_. bridg_. bring_#away brother*#she bulldog
3 bunch bungalow but*#kind but*#self but*can't but*got but_if but_then but_who by*#self by*who cabinet
3 calendar call_centr can't*#they can't_see can't_stand case_. centr chamber chang*mind chang_a chase
3 check_#she check_the chisel chop christen_. clapper come*#away come_#away commentari condit cornflak cornwal
3 correct_. cosi couldn't*#she councillor cours_. crayon croc cut_#self delet delight_to digger divorc*#she
3 do*own don't_tell don't_want doorknob dori down_#self down_a drummer dry dynamit each*#alike earn eat_#self
3 eat_. eater eh enough*#self enough_for essex even*#people ever_met excus exec fall fan feed fireman foot
3 for*and for*tea for_#insult for_#threat for_help forehead foul found*the from*#alike front*#self funni_but
3 funni_how get*on get_#she get_a glad go_the good_at got*#insult got*to got_marri got_that got_there gown_.
3 grandad_. greasi grow guess_which gutless ha_learn ha_on half_the handbag_. hat_off have*# have*#she
3 have*ever have_#they have_left he'll*#self highlight hog hold*#away idea_how if*#people if*get in*#kind
3 in*own in_and in_what instead_of instruct iq isn't_it it'll_be it*#away it_#foul it_be it_better it_call
3 it_come it_isn't it_true it_were job_is just*#you just_been just_the keyboard last_time later_. laugh*#you
3 lav leav_the let*#kind let*near let_#they let_#you lid_. lie*#self lifeboat like*brother like*had like*were
3 like_that lippi liter_. littl live*#she live*#you lock_#you look*#alike look_at lotteri love*#likened love_.
3 ludlow maid make*look make_#you make_sens marri_and match_. moan monei_and monkei mp must_be near
3 nearli*#self need*#kind nettl new_#kind next*#alike next*#you next_time nigel no*no nose not_gonna noth_in
3 now*#kind number_# nut oat obv of*#away of*on of*that of_#people of_. of_a of_these off*#she oh*#she
3 on_#insult on_#they on_time onli_got onli_took oxford pai_#self pai_. past_#self path pictur pillow plot
3 pram promot pump pumpkin put*right ram ran*of rattl realis_#self rec recept_. remembr resili rest
3 right*#self road_to rough roundabout_. rucksack run_for sack sai*#kind sai_it said*#she saw_#self saw_#you
3 see*#threat see*the see_the seen_it semi servic_for shadow shampoo shirt shore should*#they should_be
3 shout_at shower shut_it side_. simpl six_foot slid smelt snooker sofa soil some*#alike somewher sound*#you
3 spin spirit squeaki start*#away station*#self stitch stood_at stop*#they straighten studi sunshin sweati
3 swimmer switch take*#away take_#she tantrum taxi teach_a ten_to that*#foul that*#you that*and that_#she
3 that_been the*#they the*a the*came the*job the*like the*loo the*row the*station the*the the_bar the_bridg
3 the_chippi the_high the_next the_rec the_row the_rule the_sofa the_war the_water the_weather the_wed
3 the_work then_the there_. third_. three*#she through*#alike ticket_. time_for to*on to_chang to_check
3 to_hold to_share toerag told*that trick trust*to tyron_campbel under_# under_#she unlock up*#she up_#alike
3 upset usual van_. veget vile vote want want*#away want*in want_that wardrob warn_. wash_. wear_a weepi
3 well*#she went*with went_for were*#she weren't what*of what*saw what_#they what_for what_the whatev
3 whatev_it when*start when*wa when_#they where*#kind where_#you which*#she while_#she who_bring who_did
3 who_do who_taught why_#she wish with*in wolv wonder_why work_a world_. wors_. would_. would_not wouldn't
3 wrong_with wrote*#she year_#self your_. yous
2 !insults*#self !mild*#alike !mild*#she #*and #_#alike #_what #alike*#people #alike*#threat #alike_in
2 #alike_thi #alike_week #away*#alike #away*#insult #away*is #away_#alike #away_is #away_it #away_to
2 #foul*#likened #foul*and #foul*littl #foul_#beast #harm #harm_in #insult*#insult #kind #kind*ar #kind*at
2 #kind*ha #kind*have #kind*want #kind>!mild #kind_a #kind_as #kind_came #kind_in #kind_name #kind_or
2 #kind_the #kind_want #likened #likened_is #people*#people #people*sai #people>#beast #people>#harm
2 #people>#threat #people_#people #people_can't #people_do #people_have #people_name #people_wa #self*to
2 #self*were #self_#harm #self_dinner #self_glad #self_mind #self_move #self_time #self_where #self_wish
2 #self_word #self_wrote #she*#you #she*not #she*up #she*want #she>!mild #she_after #she_an #she_bow
2 #she_brought #she_isn't #she_onc #she_ten #she_the #she_then #she_were #they*with #they>#threat #they_#alike
2 #they_can't #they_found #they_just #they_put #they_will #threat*#they #threat*late #threat_for #threat_ha
2 #threat_not #threat_shelter #you*#away #you*is #you*not #you*off #you_a #you_absolut #you_at #you_believ
2 #you_know #you_love #you_new #you_that #you_the #you_turn ^*#beast ^*#insult ^*#people ^*and ^*anoth
2 ^*aren't ^*aww ^*bairn ^*cant ^*clap ^*couldn't ^*didn't ^*everyth ^*exactli ^*expect ^*feral ^*get ^*give
2 ^*grate ^*hand ^*imagin ^*joke ^*lock ^*march ^*met ^*next ^*nowt ^*nurs ^*pink ^*plumber ^*probabl ^*quit
2 ^*real ^*revers ^*secret ^*shame ^*she'd ^*she'll ^*should ^*speak ^*these ^*trust ^*twice ^*whatev ^*why
2 ^*wine ^*wish ^*won't ^*would ^*young ^_#alike ^_#people ^_anoth ^_ar ^_aww ^_bit ^_cant ^_do ^_everyth ^_go
2 ^_have ^_husband ^_imagin ^_nearli ^_next ^_nowt ^_shame ^_she'd ^_she'll ^_sign ^_still ^_take ^_too ^_turn
2 ^_twelv ^_twice ^_wear ^_whatev ^_wine ^_young a*!insults a*and a*can a*name a*or a*shelter a*up a6 a_#
2 a_badger a_bairn a_beard a_bit a_box a_chip a_classroom a_crisp a_curri a_dai a_degre a_dent a_heart a_human
2 a_ladder a_post a_puddl a_receipt a_right a_taxi a_toddler a_tree a_two a_walk a_wig a_year about_#you
2 about_as abroad adam after*#kind after_work again*# again*#people again*#she again_#self again_in aisl ambul
2 and*#you and*dai and*glad and*hate and*on and*vote and_be and_can't and_don't and_for and_if and_six
2 and_walk anim ankl_. anoth_on ant apprentic ar*#foul ar_#foul ar_#you argument as_#alike as_#they as_much
2 ask*what at*is at*sister at_midnight at_nine at_ptp at_ten avenu aww badli bargain be*#people be_funni
2 be_the be_up becaus*#people becaus*#you becaus_#she been*#away been*#self been_#away been_on befor*start
2 befor_#she befor_it below benidorm bin*#self bird_. birth bless*#she blous blue bollard boot_. brake
2 brother_in brought_#away bui_a bui_the but*#she by_text call_it came*#self came*#they camera can't*get
2 can't_be can't_spell can*get can*stop can_#self can_have canal canna cant_believ car*#self car_park case
2 case_#you cat_. ceil_. cell centr*#self certif_. chairman chang_#self channel cheek chemist chequ chip*#she
2 chip_on chippi circu class_hamster comp convict crew dai*#people damag dancer didn't_want dim dinosaur dip
2 disappear do*#people do_with dog_. don't*#away dont*#self dress dress_gown dress_up driver dull dump
2 each_and each_on eh_. eighteen end_of even_at exist exit express fall_#away father feel*for feral fifth
2 fifti_. figur film*#self filthi finger first*#away first_in fiver_. flag_. flat*#self folk follow_the foot_.
2 for_drink for_it fortun found*a four*and from_. front*# full_. funni garden*#self gaz genuin give*#she
2 give*strength give_it give_the go*#kind go*#she go_in go_into good_luck gormless got*#likened gown graft
2 group_. grown*in growth ha*#threat ha_taken had*#threat had_enough had_more haha_. half*#kind half_past
2 ham_. hamster_. hand_#away hand_a handbag hang_on hanger happen_to have*own have_an head_. help_. hen_do
2 hold*#insult hold_a hold_up hop hope_that hotel*#self hous_is how*#you how_#she how_mani how_the human_.
2 husband_. if*#kind if*ar if*find if*had ill in*hand in*work in_a in_goal in_leicest in_six in_tesco insid_of
2 is_. is_that isn't*#she it*#beast it*#foul it*#kind it*at it*got it*now it*of it_an it_first it_had it_is
2 it_own it_rain it_till itchi jack_prentic jar job_to june_. just_had ken know*#away know_where know_which
2 lad languag lash last_year law_is lazi leav_#self left_in left_it left_of leftov leg_. leisur leisur_centr
2 let_#she licenc lick lid_and light*#she light_and light_up like*#beast like*#kind like*#self like_a like_be
2 linesman lip lipstick lone look*#they lose loss luv made*cry make_the marbl mark*#you mark*word mark_and
2 marque marriag marshmallow met_a met_at met_the micra midnight_. milk_. minimum miseri moan_about monei_in
2 mope more*#she mous nae nag nail name_after name_for neck need_. next*#she no*#insult no*#she no*and no*not
2 no_#away no_mark normal not_#alike not_#away not_#threat not_#you not_that noth_but now*#alike now*a obvious
2 of*#insult of*#threat of*#you of*but of*can of*went of*who of*will of_#they of_#you of_on of_that of_wet
2 off*#away off*#they oili old*#people on*#foul on*#insult on*#people on*#threat on*a on*want on_an
2 on_facebook on_look on_school onc*#self onli*#alike onli_the open_#self opinion_. or*#alike or*#they orient
2 other_on overdos own*#self own_the paint_the pair park*#self parti_. paulin peopl pet_. phone*#she pick_a
2 pickpocket pilat pink pipe place*#they plai_at plai_with planet pointless polo pond popcorn post_offic
2 prentic proof proper puddl_. pull pull_the pundit put*#people put*on q quick ran_#away rant read_#away
2 read_#self receptionist research rest*#you rest_of right*#alike river*#she road_and roast room*#self
2 room*#she room_for rope_. round*#away roundabout row_. safe_. sai*#alike sai*been sai_and sai_but saw
2 scammer scotland see*#away see*#people see_how see_that see_what seen*in seen_the sentenc serv sheila shingl
2 shoplift should_go sign*#kind sign_in sit_in six_month size_of sling somebodi someon_in someth_in sound*#she
2 sound_like staf starv stick*# still*#away still_can't still_there strength strike strimmer such surrei swipe
2 syndrom tae take*#kind take*#people take_the takeawai taken_up talk_. tbh_. tea*#self teapot*#self
2 tell*#they tell*that tell_#she ten*#self tesco text_. than*#self that'd that*on that*who that_#away that_two
2 that_who the*#you the*agent the*go the*lane the*own the*still the*wa the_#kind the_allot the_bakeri
2 the_canal the_ceil the_chemist the_counter the_desk the_dog the_drive the_flag the_full the_hill the_insid
2 the_internet the_loft the_look the_microphon the_microwav the_mirror the_nois the_pictur the_plan
2 the_problem the_queen the_real the_stick the_taxi the_trollei the_wee thei then_#you there*#kind there*ar
2 there_the these*#kind thi*#away thi_#kind thi_on thing*#self thing_that thirti_. those*#people tie*#she
2 tight till_at time*#people tin_. tin_and to*#you to_catch to_draw to_feel to_fetch to_pai to_run to_us
2 told*#people told_to took_on touch tourett tourist tribe true_. twelv twelv*#self under_a under_that
2 up*#alike up*#people up_#you upsid upsid_down vape villag villag*#self vote_. wa*# wa*#she wa_at wait*#she
2 wait_to walk_to want_to warden wardrob_. wean wear*#self wear_the wee wee*at wee_#people wept_. were_a
2 what*like what_#she what_#you wheeli_bin when*read where*live while*#people whist who'll who*is who_#she
2 who_can't who_had who_let who_need who_onli who_told why_is wi_the width wilko wipe with*#foul with*nerv
2 with*of with*phone with*the with_#people with_stress word*#kind worst wrist year*gone you'd you'd_think
2 you'v younger your
1 #*#she #alike*#she #alike*like #alike_#they #alike_and #alike_at #alike_sai #alike_too #away*#foul #away_ha
1 #away_no #away_thi #away_who #foul*#they #harm*of #insult*#they #insult*to #insult_on #kind*#self
1 #kind*#threat #kind_#threat #kind_. #kind_is #kind_said #kind_still #kind_that #kind_who #people*#beast
1 #people*had #people*just #people>!mild #people>#alike #people_thi #people_todai #people_who #self*#you
1 #self*wa #self_#they #self_about #self_boiler #self_brother #self_foot #self_grandma #self_just #self_late
1 #self_not #self_wear #she*#beast #she*#she #she*is #she*the #she_#foul #she_brother #she_doe #she_done
1 #she_it #she_lanyard #she_onli #she_phone #she_plai #she_that #she_won't #she_work #they*#people #they*be
1 #they_came #threat*#people #threat*on #threat_ar #threat_up #you*# #you*#harm #you*and #you*like #you>#away
1 #you>#harm #you_didn't #you_ever #you_go #you_live #you_should :22 >#insult ^*!mild ^*#foul ^*about ^*bin
1 ^*bit ^*built ^*ever ^*explain ^*gui ^*hire ^*must ^*nearli ^*rather ^*scratch ^*seen ^*sign ^*too ^*turn
1 ^*twelv ^*us ^*you'll ^_big ^_count ^_don't ^_ever ^_felt ^_gonna ^_hei ^_liter ^_met ^_must ^_sleep ^_wish
1 ^_you'll a*job a*of a_farm a_grown a_lift a_song a_tip a_tuesdai a_wardrob about*#she about_# about_#kind
1 absolut_#insult advic after_that again*#you again_#she ah allow an*#they an_egg and*#she and*lanyard and*own
1 and*see and*seen and*with and*wonder and_ev and_plai and_safeti and_see ar*#kind ar*#people arrang as_#kind
1 as_#you at*#they at*in awai_to bairn balloon barcod barrier basket be*to be_on be_told been_done behind*at
1 behind_a bet big_#people biscuit_tin bonu breath*#she brought_#self burglar but*#people but*a but*is
1 but_#self by_dinner caff call*grandma call_. call_kevin camp can't_hear can*#alike car_. care_#away carriag
1 cash_. cat*#self celebr_. chair_and cheer_for coach*#she comment complain_. complet contract_. couldn't_get
1 craft cry_#away cry_at cut_#away d'you defib did*#kind did*just diwali do*in do*see do_# do_at done_for
1 down_#alike drain drain_. drive_a dug each_. earth eaten eight*#she embarrass emot emploi england enjoi
1 famili fan_. fetch find find_#away five_and footbal for*#people for*loss for_what for_whoever foster_carer
1 found_#she foundat four*#she freezer_. from_#people gender get get*#people get_up give_#self goldfish
1 good_morn got_on got_stuck grown_up gym ha_found hairdress ham hang hate*#people have*#away have*seen
1 have_got health_and hear_aid hip hip_. hire hotel hut i'll id if*were if_#self if_#they in*#she in*chair
1 independ indoor_. innit innit_. interpret into_a iron is*#alike is_off isn't_. it*and it*as it_#alike it_and
1 it_as it_that jog jump just*#she know_if know_why label_. landlord lanyard_. lead leav_it left*#threat
1 left_#she librari_. life_and lift_. like*#you look_after loud m1 mean_. memori met*#kind microphon microwav
1 milk moham moonlight name_and nav near_a nice_. no*#they no_. not*#people note_on of*#she of*and of*ar of*in
1 of*want of_#insult off*#you off*and old*on on*and on*shoulder on_#she on_from on_good or*#you or_just
1 other_side otherwis otherwis_. oven panel park_space passport pension pet pinch plagu poetri pool posit
1 prayer_. pride punch put*#threat put_the railwai read*#you reason*#people relax revers*#self ring_road
1 round_#away rub sai_what said*#alike sang_#alike sat_behind sat_nav save*the saw_#she saw_a scare scare_of
1 school_gate scone secret_santa sens_. sew she'll show_. shredder shut_. shut_for sink sixth slow_. smaller
1 sofa_. soft sorri speci speech staffroom_. still_the stockport surpris swing talent teapot tell*about
1 tell_#they temper that*#alike that*#threat that*do that*get that*ha that_mean that_that that_what the*#foul
1 the*got the*hat the*van the_# the_#away the_box the_cold the_comment the_fun the_gym the_ladder the_leisur
1 the_price the_pta the_radio the_rest the_right the_river the_under the_wheel the_wing their them then_had
1 there_a there_is thiev those through_a tick tiktok time_thi to*but to_an to_talk to_work toe told_#you
1 took_a towel*#she towel_on trainer trunk try_to two_#kind un_. up_and up_the up_there upstair us*# us_.
1 us_to varnish visa vocal vodka vote*# wait_till wake_up want_#you wee*in well*#alike wept what*done what*in
1 wheel_. when*open when_there which*#you while_#you who_call who_teach whoever_ha wi_a will_#alike
1 wing_mirror with*#kind with*#threat with_#you with_it without_a won't_be wonder work*#self wrong*#alike ya
1 year*on year_#she
-1 #*#threat #*of #_#away #_#threat #_and #_degre #_ha #_it #_more #_no #_off #_still #_that #_thi #_user
-1 #_want #alike*# #alike*#likened #alike*#you #alike*child #alike_along #alike_ask #alike_christma
-1 #alike_felt #alike_for #alike_hand #alike_met #alike_said #alike_through #away*come #away_# #away_but
-1 #away_mondai #away_sinc #beast*#away #foul_#self #foul_at #harm_it #harm_the #insult*#away #insult_ask
-1 #insult_know #insult_sai #insult_said #insult_to #kind*#insult #kind*call #kind*of #kind_danc #kind_it
-1 #kind_of #kind_todai #kind_turn #likened*#alike #likened_in #people*#threat #people*ever #people_and
-1 #people_ask #people_by #people_can #people_it #people_said #people_think #people_turn #self*#beast
-1 #self*#harm #self*at #self*just #self*sai #self*the #self_#beast #self_#insult #self_actual #self_ag
-1 #self_ankl #self_at #self_aunti #self_best #self_big #self_bike #self_came #self_check #self_count
-1 #self_deputi #self_desk #self_didn't #self_ear #self_even #self_feet #self_gave #self_grandad #self_ha
-1 #self_had #self_hold #self_how #self_if #self_is #self_keep #self_learn #self_lodger #self_luck #self_name
-1 #self_nearli #self_no #self_open #self_other #self_pai #self_phone #self_post #self_pta #self_reckon
-1 #self_rememb #self_retir #self_ring #self_road #self_room #self_second #self_shall #self_staff #self_stood
-1 #self_swear #self_three #self_through #self_uncl #self_veri #self_watch #self_why #self_won #self_would
-1 #self_youngest #she #she*#they #she*won't #she_#self #she_aunti #she_bag #she_best #she_bought #she_came
-1 #she_come #she_do #she_fine #she_hat #she_have #she_kept #she_knee #she_littl #she_marri #she_now
-1 #she_seven #she_son #she_went #she_will #they*#alike #they_don't #they_with #threat_#people #threat_about
-1 #threat_in #threat_wa #you_#alike #you_#threat #you_find #you_hear #you_made #you_mark #you_old #you_read
-1 #you_ring #you_sai #you_were #you_will #you_wonder #you_work 10th 11 21st 2am 2s 30th 3am 5th 6am 7am 8pm
-1 ^*a ^*absolut ^*accur ^*actual ^*admin ^*adopt ^*advic ^*agre ^*allot ^*alright ^*amaz ^*an ^*anyon
-1 ^*balanc ^*becaus ^*believ ^*bloodi ^*bonjour ^*bonni ^*boot ^*bow ^*breath ^*bring ^*brother ^*brought
-1 ^*chicken ^*chip ^*ciao ^*citi ^*congrat ^*countdown ^*crumpet ^*d ^*da ^*daniel ^*deep ^*dolli ^*don't
-1 ^*donna ^*doubt ^*dr ^*dread ^*drew ^*dunno ^*dylan ^*eldest ^*email ^*emma ^*emmerdal ^*everybodi
-1 ^*farewel ^*favourit ^*fell ^*ffion ^*fifti ^*finish ^*flight ^*food ^*footbal ^*fourteen ^*frank ^*fresh
-1 ^*friend ^*gari ^*gorgeou ^*gran ^*guest ^*guilti ^*gym ^*h ^*hail ^*handwrit ^*harvest ^*hi ^*hid
-1 ^*histori ^*hiya ^*hold ^*hospit ^*hot ^*hous ^*how ^*hubbi ^*husband ^*interest ^*interview ^*isaac
-1 ^*isabella ^*isl ^*jame ^*join ^*kei ^*kitchen ^*knacker ^*lead ^*leader ^*leadership ^*lesson ^*lice
-1 ^*line ^*linkedin ^*lunchtim ^*m ^*marri ^*math ^*matilda ^*meanwhil ^*meet ^*messag ^*mi ^*middai ^*mix
-1 ^*mostli ^*netbal ^*nh ^*nice ^*obvious ^*olena ^*omg ^*or ^*overheard ^*own ^*p ^*paloma ^*peac ^*penni
-1 ^*photocopi ^*pizza ^*post ^*priestlei ^*prioriti ^*puppi ^*pure ^*queen ^*queue ^*rais ^*realli ^*red
-1 ^*redund ^*reg ^*rememb ^*repeat ^*rip ^*said ^*saint ^*saturdai ^*sch ^*sell ^*serv ^*short ^*sir ^*skip
-1 ^*slept ^*smell ^*social ^*sold ^*solid ^*sourdough ^*sport ^*spot ^*staffroom ^*star ^*stmari ^*stood
-1 ^*storm ^*strike ^*support ^*tear ^*tesco ^*text ^*they'd ^*thread ^*time ^*tma ^*tom ^*tomorrow ^*treasur
-1 ^*trip ^*van ^*wait ^*wale ^*water ^*wave ^*wed ^*who ^*with ^*woke ^*write ^*x ^*xx ^*y# ^*yusuf ^*я
-1 ^_#harm ^_amaz ^_anyon ^_becaus ^_bin ^_bloodi ^_boot ^_brother ^_bui ^_car ^_cat ^_caught ^_chang
-1 ^_chicken ^_chip ^_congrat ^_cook ^_cousin ^_cri ^_d ^_da ^_date ^_deputi ^_done ^_dr ^_drive ^_drop
-1 ^_earli ^_eight ^_everybodi ^_fell ^_ffion ^_fourteen ^_gave ^_gorgeou ^_harvest ^_heart ^_hi ^_hiya ^_hot
-1 ^_how ^_hubbi ^_in ^_interest ^_interview ^_isl ^_leadership ^_lesson ^_linkedin ^_lunchtim ^_m ^_meet
-1 ^_messag ^_miss ^_mondai ^_more ^_move ^_netbal ^_nh ^_nice ^_nine ^_o ^_of ^_olena ^_omg ^_overheard ^_p
-1 ^_pai ^_paint ^_plai ^_primari ^_prioriti ^_pure ^_red ^_report ^_ring ^_rip ^_run ^_said ^_saint
-1 ^_saturdai ^_sch ^_should ^_sir ^_sister ^_site ^_social ^_sold ^_solid ^_sport ^_spot ^_storm ^_they'd
-1 ^_time ^_tma ^_tomorrow ^_train ^_union ^_veri ^_wale ^_water ^_welcom ^_woke ^_xx a*!mild a*#insult a*it
-1 a_#harm a_#insult a_balloon a_bank a_blanket a_brew a_brilliant a_bun a_child a_class a_cold a_colleagu
-1 a_cough a_dinner a_five a_fortnight a_goos a_gui a_haircut a_hat a_heron a_hot a_hundr a_laugh a_live
-1 a_lollipop a_meet a_mortgag a_moustach a_name a_pin a_plaster a_plate a_queue a_rabbit a_read a_room a_row
-1 a_run a_shark a_side a_skip a_sock a_spaniel a_sponsor a_spreadsheet a_star a_straight a_swan a_teddi
-1 a_tenner a_thing a_thread a_tombola a_tooth a_wall a_wonder aa about*#kind about*#people about_to accordion
-1 accur accur_. achiev acr act adeyemi ador af after_#alike after_#she after_a against_the ago_. ah'm ah'v
-1 airport aisha_begum alan alert alfi*#away alfi_boe alfi_cross alibi allerg_to allot almond amaz_. amazon
-1 amber_. amen america an an*#beast an_entir and*#beast and*been and*do and*get and*ha and*is and*it and*know
-1 and*let and*like and*make and*took and_#she and_chip and_grace and_had and_is and_joi and_mai and_no
-1 and_rori and_somebodi and_todai and_who ani*#self anonym anoth answer_the anti anybodi_els anybodi_know
-1 anymor anyon*#self anyon_need applic apprenticeship ar*# ar*#alike ar*#away ar*to ar_#they ar_do ar_like
-1 archi*#she argo armstrong articl as*#people as*#self as_a as_if ask*#people ask*#she ask_a ask_becaus
-1 ask_why asleep_. assist at*#kind at*#she at*school at_# at_#kind at_#she at_#they at_christma at_dinner
-1 at_it at_leed at_lunch august_. author ava averag aw*#she awai_on awkward ayaan_and b babcia bad_. bag
-1 bag_. ballet ballot bank banner bar bar_. barista barrel barrett barri base bath bath_and battl be*#alike
-1 be*#you be_a be_abl be_in be_late be_made becam becaus*#she becaus_#insult becom bee_. been_#harm been_seen
-1 been_suspend been_up beep behind_. believ_#she bell_. bella_italia belt best_#people best_of better*#self
-1 better_. beyonc bib big_school biggest bike_. bio birthdai_and bit blade blazer blog blown blue_. blunt
-1 bobbi bodi boe bona bond bone bonjour bonni book_and book_club bottl_of bought_#self bought_it bought_the
-1 bounci bounci_castl bowl_. box_and brand breakfast breakfast_. bridg*of brigad bring*own broad bronz
-1 brought*#she brought_a brow bruis buddi budgi_. bursar butti by*#alike by*#away by*#kind by_#self
-1 call*#kind call*#people came_on can't*#she can*tell can_do can_keep can_someon candl*#away candlelight
-1 capabl card_for cardi care_about carriagewai carrier cartwheel casino cast castl_. cathedr ce central
-1 chair_of chao charg_. charlott_web chart cheat check check_#you checkout chef_. chelsea_#kind chelsea_bun
-1 chester child_in child_with chri christma_card cinema clai claim clap class*#she class_# class_and class_ar
-1 clear_. clever climb_frame clipboard_. cloakroom_. club_ha cockapoo code_for collect_from colman column
-1 combin come*#self come*with complain_about compulsori concert_. conductor confisc congratul_to contact
-1 convert cope corn corsa_. cost costum_. couch_to could'v could*#self could_do could_hear could_see
-1 couldn't_be count*#kind counti_. cours cover_. cream_. creativ cri_in crisp_. croissant cross_#away cross_.
-1 cumbria cup_. curri_. curtain cushion_. custard_. cut*#away cycl daddi dai_a dai_at dai_is danc_. danc_in
-1 darl dart date_. dave_lomax daylight deadlin dear_diari deborah decid_. deck declar decor definit delai
-1 delight delight_. deliveri deni dentist_. depend derri design_the desk destini*#alike dfe diagnos_with
-1 did_anyon did_it didn't dig digniti dinner_. dinner_for dinner_hall dinner_monei dinner_time dinnertim
-1 diolch dish disord displai_. district do*#away do*#self do*#they do*#threat do_#people do_#you do_phonic
-1 documentari_on doe_anybodi doll domino don't*#self don't_#you done_the donna donut doon doorstep
-1 doubt*#away down*#away down_. down_and down_by down_on downstair doyl dress_as drew_#self drew_a drive_.
-1 drive_instructor drive_the drone drop_#she drove*the drum_. dual duck_. dumna dumpl dunelm dunno dylan e_.
-1 each each_other ear_defend eaten_a ed edinburgh edit een eight_year eisteddfod elbow_. eleven_year elf
-1 ella_fitzgerald ellison emerg emili_bront emili_greav en end_at energi engag enter epipen es escap essai
-1 estim ev*#self ev_. even_in ever_been ever_had evi_long evict evid exchang exclud exhaust expect expect_.
-1 explain_to facetim factori fairclough fanci_dress farewel farm_shop farsi fast_. fatima fav favourit_.
-1 feather feb feel_. fei fenc_and ferri fi fifa fill_in film_. finger_. finger_cross finlei first*#self
-1 first_. first_aid first_dai first_ever fish_and fit_#self fitzgerald fix_#self flame flatmat flintoff
-1 florenc_. florenc_and floss flu_jab focu follow_#she food_. footbal_. for*#alike for*#threat for*#you
-1 for_#away for_noth for_on for_onc for_saturdai for_some for_that for_tonight forgiv forti_quid found_it
-1 four*#self four_minut four_of four_year fraction_. frame_. franki_and franki_benni franki_buckl
-1 freddi_flintoff freddi_mercuri freddi_mile fridai_#self fridai_and friendship_bracelet frog_. from_#alike
-1 from_year front*#she front_and furi futur fy gallagh garag_. garsid gazebo_. gcse gemini geniu_. gent
-1 georg_is georg_michael get_#self get_on gettin ghana gie give_a given_#she go*#away go*#self go_at
-1 goddaught goddess golf gone*#self gone_#away gonna_be good_#people good_dai goodby goodnight gorgeou_.
-1 got*#away got_into governor_. grace_befor grain grant grape_. greatest gregg_. greyhound grip grit gritter
-1 groom group*#people grudg gull gurdwara ha*#alike ha*#you ha_# ha_#self ha_anybodi ha_bought ha_lost ha_no
-1 ha_written had*#foul had*#she had_in had_on haggi haiku hair half*#self halfwai hall_and hall_floor hall_is
-1 hame hand*#away hand*the hand_#self hand_it handl handwrit_. hanki harp harri_and hart hartfield_rd hatch_.
-1 haunt have*#they have*heard have_been have_eaten have_on he'd*#she he'll*#you hear_about hear_it hear_that
-1 hear_the heard_it heart_of heat_on heater heck hei heidi held_the helicopt help*#alike help_and hem
-1 henderson henri_viii her hi_vi high hilari hill_. honest_question honeymoon hoodi hoover_. hope*#self
-1 hopeless hospic hosta hot_. hot_water hour_and hour_on hous_with how_is how_long howai http_www hum human
-1 humbl humour hungri_. hunt hurt_. husband*#she hush iawn idea_of if*#you if*a if*could if*need if*read
-1 if*the if*want improv_. in*#likened in*bag in*car in*heart in*room in*tight in*year in_about in_an in_case
-1 in_florenc in_hull in_it in_januari in_mai in_order in_tear in_thi in_three in_to in_tomorrow in_y incid
-1 includ_. infirmari inform innoc inspector insur into*own into_#she is*#self is*#they is*#threat is_#alike
-1 is_a is_be is_for is_open is_worth isaac isabella isl isl_of isla_and isla_fisher isn't_#away isn't_a isnt
-1 ist it*# it*with it_. it_but it_did it_doe it_from it_go it_happen it_look it_now it_right it_sinc
-1 it_wasn't it_went it_would it_wrong italia item j_. jab jack_. jackson jami jami_oliv jan_# janni jean_.
-1 jelli jigsaw jimmi job_at job_in johnson joi_to join_#self join_the joshua*#she joshua_. joshua_tree
-1 jude_abbott jude_bellingham judg_. junior_. junior_school junk just_found just_got just_on just_sat
-1 just_shout just_watch ka kahan kane keen keep_a keeper kei*# kei_stage kept_the kettl_. kidnei kingfish
-1 kitchen knighthood knot know*know lace_. ladl lake lake_. lap larkin lasagn lasagn_. last_dai last_seen
-1 laundri laura law_ha lb leadership leaflet leak_. leap learn_that learn_trust leav_and leav_card led leek_.
-1 left*#you legal lego lemsip leo_. lesson_. let*know life_is lighter lighthous like*#away like*#insult
-1 like*#people lili_of limit line_of line_up link_in listen_. littl*in lmao_. load_of loch lockwood
-1 lollipop_#people look*# look_into loos lost_on lotti loui_barker love*#kind love*#she love_#alike
-1 love_#they love_island love_it luca luck_. luggag lund_carter m6 m_s macintyr made_it magpi mai*#self
-1 mai_#self mai_the mail maisi make malcolm manger map maria marker marketplac marvel mass mat mate math_.
-1 matter_. maureen max_ridlei mayb mcintyr meadow_in meadowhal meal mean meanwhil media meet_at meghan melon
-1 merit merri_christma mess messag_#self messi met_. meter mia_sharp middl_of mighti mile_. mill min_. minc
-1 mind_#you minu minut*#you miss*#alike miss*#you miss_a mistleto mock moment_. mondai*#alike monitor_.
-1 monopoli month_. mood_. moon_. more_than morn_and most moth motorbik motto mould moustach_. mr_akhtar mud_.
-1 muddi mug_. muhammad_iqbal museum_. mysteri n_. nah name*#insult name*#you name_#alike name_on nan*#she
-1 nativ_. necessari_. necklac need_#self need_it neg nest_in network new*#she new*on new_shoe next*#self
-1 niamh_and nice nice*#she nice_to night_#alike night_and nine_and nineteen no*#threat no_note no_reason
-1 no_to no_word noah_ark noah_kahan nonsens noo nope nors noseble not*#away not_been not_cry not_live
-1 not_told noth*#she noth_left now*have now_it now_on nowplai nqt number_and o_. observ_. och odd_sock
-1 of*#kind of*#self of_# of_#away of_birth of_governor of_our of_recept of_tea of_term of_who of_y#
-1 off*#alike off_for off_in offic_and often oh_#self oh_it ok_. old*a oleksandr_usyk olena oliv_. oliv_bona
-1 olivia*#she olivia_colman on*drive on*feet on*hand on*mark on*pta on_duti on_earth on_hand on_purpos
-1 on_repeat on_the on_veri on_work onli*#you onli_#people onli_thing onto_the onward opera option origin
-1 other_school outsid*#self overdraft overheard own_son owusu pace pack_lunch paddington padlock page_of
-1 pai_rise paint_. pal paloma pancak panic para paracetamol parent_at pari_is parish part_# pass_. passcod
-1 past_nine pasta pastri pathet patient paydai pe_cupboard pea_. peac_. pear_. peel penguin pennington perfum
-1 peripatet pew phoeb phone_off photo_and physic pi_. pic picnic pictur*#she pie_. pier pint pisc pit
-1 plai_the plan_for playground_duti pleas*#self pleas_come pm poli pooh poor_#people poppi_. poppi_seed pork
-1 porridg possibl ppl practis prai*#self prais prawn prayer pre premium pressur presum princ*#she princ_owusu
-1 print_. privat priya_from profession prop prove psych pta_. publish punditri purchas purpos put*hand puzzl
-1 pyramid quarter queu quid_for quiet*#you rabbit_. radiat_. radio_# rahman rain_. rain_on rais_# rang_the
-1 rang_to read*#alike read*book read*the read_#they read_a read_book read_that read_thi readi_for realli_.
-1 reason_#self reckon_. record_for reduc refresh relai relief rememb_the remot renam rent replac rescu
-1 rest*#self retweet revis risk_assess river_island rn roadwork rock_. role room_in rossi rotten round_#self
-1 rounder rout royal_oak rubi_wed rudd ruin rule_. run run*#people rung_. s_. sack_race sai*#away sai*#she
-1 sai*#you sai_about sai_grace sai_hi sai_if sai_in sai_owt sai_who said*#people said_#threat said_that
-1 said_to said_ye saint_. salad salt sam*#self sam_smith sampl sandpit sat_#away sat_. saw_it scandal
-1 school_#self school_choir school_for score_. scott scout scrap scream_. scroll seagul seat_plan second_hand
-1 secondari secretari see*#self see*go seen_. seesaw send_#self sentenc_. seri sermon servic_. sette_.
-1 shape_like share_. she'd_a she'd_been shed_. shevchenko shin shop*#she shop_in short short_. should_know
-1 shout*to siddiqui sidewai sign_. sign_it sign_up signal silenc_. sinc_the sinc_tuesdai sing_it sit_. site
-1 site_. situat six_and size skill slam slater sleep_on slide_. slim_world snapchat snow_dai societi
-1 solicitor_. solid_oak some*#you somebodi*#self somebodi_who somehow someth_els someth_that sooner sore sort
-1 south speaker spider_. splinter spoke spoken spot_. stage_# stai stai*#alike stair stair_. stamp_. stapl
-1 stare statement statu still_. still_got still_not stood_in stood_up stop*#self stop*#you store stori_.
-1 straight_#away strategi stuck_. stuck_on studio success suit_. suitcas summer_and sunflow supper suppli
-1 surpris_. surviv_. sussex swam swansea t_shirt tabl_and tackl tail talent_show talk*#you talk_on
-1 taller_than target task taught*#kind taught_the tea_and tea_on tear_. tell*how tell*it tell_a telli*#self
-1 telt ten*of tenni thackrai than*#people than_#alike thank*to that*#they that*a that*need that*of that_hall
-1 that_isn't that_love that_order that_when the*ask the*can the*can't the*ha the*pub the*todai the_agenc
-1 the_bairn the_beach the_bean the_bike the_bingo the_bounci the_bread the_build the_candl the_chip the_choir
-1 the_christma the_climb the_cross the_dfe the_dishwash the_egg the_exact the_food the_greatest the_green
-1 the_group the_hand the_heat the_holidai the_hoover the_hospic the_ic the_king the_label the_letter the_line
-1 the_loo the_month the_name the_north the_nurseri the_other the_paper the_past the_phone the_point the_pond
-1 the_postman the_printer the_rain the_recycl the_red the_report the_residenti the_result the_roman the_royal
-1 the_show the_sky the_star the_stock the_suppli the_swim the_tag the_tank the_tea the_thing the_time the_tin
-1 the_tip the_traffic the_trip the_twin the_two the_uniform the_vallei the_visit the_wait the_websit the_wine
-1 themselv then_#away there_an there_noth there_with these_dai theyv thi*#they thi*#you thi_afternoon
-1 thi_month thi_weekend think_#they think_. thirteen thirti_on tho_. thornton thought_#self threat three_dai
-1 three_week three_year threw thumb_. thur thursdai_. ti tie tile till_#self till_easter till_fridai
-1 tilli_ramsai time_of tin_open tinsel to*about to*at to_#alike to_do to_give to_help to_keep to_leav to_live
-1 to_move to_pick to_rememb to_school to_sydnei to_take to_think to_whoever to_write toaster_. todai_#she
-1 todai_that togeth token told*#alike told*to told_#alike told_. told_a tombola_. tomorrow_and tonight_#self
-1 tonight_#she too_long too_mani took_it toon tortois_. toward track trai_. trailer train_. traine trainer_.
-1 transfer tre tree_and triangl trust_#self truth tub_. tuchel tudor tunnel turn_round twa twenti_five twin_.
-1 twist two_hundr two_minut two_of two_year tyron_. tyron_and umbrella unblock ungrat union_. univers
-1 unreal_. up*# up*#kind up_#she up_for up_like up_sinc upload user*#self user*user vanish varifoc vers
-1 version versu vi viii vinegar vinyl volunt_. vote*#she wa*#alike wa*#away wa*#beast wa*the wa_a wa_born
-1 wa_it wa_love wa_meant wa_there wa_told wa_worth wai_#away wait_for wait_on walk_#away walk_in walk_past
-1 walk_through wallet wallpap warm warm_. warn_#self warn_for wash*hand wasn't_a watch_. watch_a we'v_#alike
-1 we'v_been webinar websit_. wedi week*#you week_# week_is week_of weekend_and weetabix weigh weird
-1 well*#away well_it went*#self went_in went_off went_to went_up were_#alike wet_#threat wet_. wetsuit
-1 what*#people what*did what_. wheelbarrow when*do when*got when*know when*want when_#she when_. where*#self
-1 where_is wherev whether which_#self which_on who'v who*a who*met who_#threat who_ever who_get who_rememb
-1 who_wa why_the wide widn wig_. will*#self will*#you will_#self will_and will_tell willow*#self willow_learn
-1 wimpi win_. wireless wish*luck with*#insult with*hand with_# with_no with_recept with_thirti wolf wood
-1 wor_#people wore_the work_#away work_on work_with world worn wors_than would*#self wouldn't*#self write_.
-1 write_it wuther xma yard_. yawn ye_that year*#away year*#she year_3s year_6s year_in yo yorkshir_. young
-1 youth youtub yung yusuf zara_siddiqui zip_. zoo вперше до мені приіхала прочитала
-2 #*#alike #*#self #*at #_#kind #_#people #_#she #_a #_ar #_dai #_hour #_million #_minut #_of #_then #_to
-2 #_todai #_week #_with #_year #alike #alike*the #alike_# #alike_#foul #alike_#self #alike_. #alike_as
-2 #alike_been #alike_child #alike_class #alike_dai #alike_do #alike_ha #alike_had #alike_just #alike_let
-2 #alike_morn #alike_onc #alike_round #alike_school #alike_want #alike_who #alike_year #away*a #away*ar
-2 #away*of #away*the #away_#they #away_again #away_by #away_for #away_had #away_help #away_now #away_off
-2 #away_on #away_todai #beast #beast_at #foul_about #insult_els #insult_is #kind>#beast #kind_#foul
-2 #kind_cake #kind_can #kind_dai #kind_for #kind_from #kind_hall #kind_rang #kind_tonight #likened*#she
-2 #likened_. #people*# #people*#away #people*#harm #people*could #people>#away #people>#insult #people_#she
-2 #people_been #people_is #people_look #people_start #people_told #people_want #self*#kind #self*#people
-2 #self*#self #self*and #self*been #self*is #self*of #self*on #self_#away #self_#she #self_be #self_been
-2 #self_birthdai #self_bought #self_boyfriend #self_bui #self_caretak #self_cat #self_couldn't #self_cri
-2 #self_don't #self_done #self_dont #self_eldest #self_favourit #self_feel #self_flat #self_for #self_found
-2 #self_friend #self_from #self_give #self_given #self_go #self_gone #self_good #self_hand #self_hate
-2 #self_have #self_heart #self_hous #self_job #self_kitchen #self_knee #self_known #self_lanyard #self_last
-2 #self_laugh #self_leav #self_let #self_life #self_line #self_littl #self_look #self_lost #self_love
-2 #self_made #self_mark #self_marri #self_mate #self_mean #self_nephew #self_niec #self_now #self_old
-2 #self_on #self_onli #self_parent #self_put #self_recept #self_sat #self_son #self_staffroom #self_start
-2 #self_ta #self_take #self_teach #self_tell #self_think #self_thought #self_to #self_told #self_took
-2 #self_two #self_vote #self_wai #self_walk #self_want #self_were #self_when #self_work #she*a #she*on
-2 #she_arm #she_call #she_can #she_coat #she_could #she_doesn't #she_drive #she_first #she_hasn't #she_just
-2 #she_love #she_make #she_miss #she_name #she_nan #she_own #she_read #she_sai #she_sister #she_take #she_to
-2 #she_told #they*#self #they_#kind #they_ar #they_ask #they_call #they_do #they_know #they_made #they_open
-2 #they_run #they_sai #they_said #they_were #threat*#alike #threat*#you #threat_from #threat_is #threat_of
-2 #threat_shut #you #you*#you #you*for #you*to #you_#self #you_#you #you_beauti #you_could #you_do #you_for
-2 #you_heard #you_just #you_like #you_mai #you_name #you_not #you_said #you_still #you_tell #you_welcom 29th
-2 3rd 3s 4b 5pm 5s 6s 80th 9am >!insults >#away >#likened ^*#harm ^*ach ^*alreadi ^*ani ^*annemari ^*anthoni
-2 ^*arthur ^*bad ^*bank ^*bar ^*beer ^*bennett ^*biscuit ^*bob ^*boiler ^*bonfir ^*bought ^*break ^*bui
-2 ^*burst ^*busi ^*but ^*by ^*cake ^*can ^*cannot ^*car ^*cat ^*chang ^*chase ^*child ^*coach ^*come ^*cook
-2 ^*counti ^*cousin ^*current ^*cut ^*date ^*daughter ^*dave ^*david ^*discuss ^*doe ^*done ^*dont ^*dress
-2 ^*drive ^*drop ^*drove ^*earli ^*educ ^*egg ^*eight ^*either ^*eleven ^*even ^*eyf ^*fair ^*feel ^*ferri
-2 ^*fish ^*follow ^*forgot ^*from ^*full ^*garden ^*gem ^*gemma ^*geniu ^*glitter ^*got ^*governor ^*grandad
-2 ^*grandma ^*grandson ^*gravi ^*had ^*haha ^*half ^*hannah ^*have ^*health ^*heart ^*heat ^*henri ^*honest
-2 ^*honour ^*jo ^*josh ^*juri ^*k ^*kept ^*last ^*late ^*laugh ^*leav ^*lewi ^*life ^*live ^*local ^*lol
-2 ^*long ^*lunch ^*ly ^*maiden ^*mamma ^*manag ^*marriag ^*mate ^*mention ^*miss ^*moja ^*mondai ^*more ^*mr
-2 ^*nativ ^*nephew ^*nine ^*not ^*number ^*o ^*oh ^*ok ^*olli ^*on ^*op ^*open ^*order ^*oscar ^*pai ^*paint
-2 ^*parent ^*park ^*pass ^*peartre ^*perfect ^*phonic ^*physio ^*plant ^*poison ^*prison ^*pupil ^*purpl
-2 ^*race ^*rain ^*ran ^*rang ^*rehears ^*report ^*result ^*ring ^*robert ^*row ^*s ^*safeguard ^*scare
-2 ^*second ^*seven ^*shout ^*site ^*someon ^*someth ^*son ^*sophi ^*spell ^*stand ^*start ^*stop ^*swear ^*t
-2 ^*talk ^*taught ^*tea ^*teach ^*ted ^*telli ^*tent ^*themeadowsacademi ^*thing ^*those ^*thought ^*three
-2 ^*tip ^*tobi ^*took ^*top ^*tour ^*train ^*try ^*twenti ^*two ^*union ^*unit ^*up ^*utterli ^*veri ^*vote
-2 ^*wake ^*wash ^*weather ^*went ^*wet ^*when ^*which ^*whoever ^*wi ^*wind ^*wlt ^*wonder ^*wor ^*world
-2 ^*worth ^*y ^*yesterdai ^_#they ^_a ^_ani ^_arthur ^_at ^_aunti ^_bank ^_been ^_biscuit ^_bob ^_boiler
-2 ^_bonfir ^_by ^_came ^_can ^_cannot ^_caretak ^_check ^_christma ^_coach ^_comment ^_counti ^_dave
-2 ^_discuss ^_doe ^_dont ^_dress ^_drove ^_egg ^_eleven ^_even ^_fair ^_feel ^_finish ^_fish ^_five ^_follow
-2 ^_footbal ^_forgot ^_found ^_fridai ^_full ^_garden ^_gemma ^_governor ^_grandad ^_grandma ^_haha ^_half
-2 ^_hannah ^_hate ^_heat ^_help ^_henri ^_honest ^_josh ^_juri ^_last ^_life ^_local ^_lol ^_long ^_look
-2 ^_lunch ^_ly ^_mai ^_mamma ^_manag ^_mate ^_mr ^_name ^_nan ^_nativ ^_night ^_now ^_number ^_off ^_oh ^_op
-2 ^_order ^_parent ^_pass ^_peartre ^_perfect ^_plant ^_poison ^_prai ^_purpl ^_rain ^_ran ^_rehears ^_right
-2 ^_robert ^_s ^_safeguard ^_second ^_shout ^_someon ^_someth ^_spell ^_staff ^_stand ^_sundai ^_swear ^_t
-2 ^_talk ^_tea ^_teach ^_tell ^_those ^_three ^_told ^_took ^_top ^_trust ^_try ^_twenti ^_two ^_uncl ^_up
-2 ^_wa ^_walk ^_wed ^_wednesdai ^_wet ^_which ^_whoever ^_wind ^_wlt ^_wor ^_work ^_world ^_worth ^_y
-2 ^_yesterdai a a*#likened a*#people a*#self a*a a*build a*from a1 a_!mild a_#alike a_. a_bacon a_bee a_book
-2 a_bottl a_cake a_card a_cello a_chair a_chef a_coat a_dry a_few a_field a_flask a_flat a_fridai a_go
-2 a_governor a_great a_group a_labrador a_lamin a_leaf a_letter a_lie a_long a_look a_map a_medal a_month
-2 a_note a_number a_pear a_pint a_real a_robin a_slow a_small a_spare a_spider a_sticker a_ta a_thumb a_tin
-2 a_tini a_trai a_train a_wed a_work a_yoghurt abbott abl abl_to about_#she about_it about_the abov absent
-2 absolut ac accid account accus acorn action actor address admin after_#self after_school ahead aid akhtar
-2 alfi_. aliv_. allen allerg along alreadi_. also am_. ami amount an_absolut an_empti and and*# and*#kind
-2 and*#self and*#they and*a and*ar and*can and*can't and*had and*have and*look and*move and*said and*think
-2 and*wa and*want and*will and_#alike and_#people and_#self and_#they and_a and_by and_did and_do and_everyth
-2 and_freddi and_ha and_have and_honestli and_in and_jakub and_onli and_sai and_said and_tell and_the
-2 and_then and_thi and_told and_two and_we'v anfield angel_. angel_delight annemari anniversari annoi
-2 answer_to anthoni anyth anywai_. apolog apologis apologis_to appar appeal applebi appoint*#self appreci
-2 april ar*#self ar*#you ar_#self ar_a ark armband around arrest art as as*sai as_#self as_an as_well
-2 ask*#kind ask*#you ask*to ask_#self ask_#she ask_for asleep_in at*#alike at*#threat at*gate at*place
-2 at*time at_#self at_eleven at_five at_last at_oak at_on at_the atm auction authent avoid aw_. awai_.
-2 awai_with awar awesom ax backward badger_. bagpip bake baker balanc_. barn basic bass bat_. bath_. bathroom
-2 be*and be*in be_#self be_do be_nice be_there bead bean_. beat*#people beat_the beaten becaus becaus_#self
-2 becaus_it becaus_of beck bed bedtim bee been*#she been_ask been_at befor befor_. begin begum begun
-2 behind_#she believ believ_#self believ_it bella_. bellingham ben benni best*#self best_. better between*and
-2 between_#self big big_brother big_coat bin_. bingo_. birthdai_. bit_of blake bless_#you blink blister board
-2 boateng bog boiler_#people bonfir_night book_dai book_for borrow bottl_. bow boyfriend brace bracelet
-2 bradford brew brian brick_. bridesmaid bridg brief bright brilliant_. bring_a british bro bront brook
-2 brother brother_. brought brought*a brought_in btw buckl budg buffet bui bum burnt but_#she but_#they but_.
-2 but_a butcher butter butterscotch by_# by_#people bye c'est cactu call call*#self calm came*with came_up
-2 can't_. can't_come can't_do can't_make can't_wait can_#you can_anyon can_be cancel_. caption car*#alike
-2 car_and card_. cardboard cardiff cardigan care_. career_. caretak_. carol carpet_. carri_the carrot carveri
-2 caught_the caus cello centr_. certain chain chalk chapter charg_of chariti_shop charli charlott_#kind
-2 cheeki cheer chef chess chew chickenpox chloe_marchand choir_. choos chose christma_. chuck chuf ciao
-2 citizen class*#self click cloakroom close_. cloud coach coach_. coat_. cod collector come come_in come_on
-2 come_round come_to comm commun complain complaint compost comput concret conduct cone confirm congrat
-2 conker_. consult_on contain convinc cook_. cor corridor corridor_. cottag cough cough_. could*#she
-2 countdown courgett cover crazi cream cri_at cricket cross crown crumbl crumpet cupboard_. curri curriculum
-2 curtain_. cushion custard cut cut_. cut_it dai*#self dai_in dai_of dai_on damp_. dark data daughter db de
-2 deal dec decis defenc defend degre_. delight_butterscotch deliv demonstr den deputi_. der der_merw derbi
-2 desk_. destini_. detail detent dexter diagnos diari_. did*#people did*#threat did_#she did_#you did_a
-2 did_not did_that didnt dine dinner_at dinner_queue disappoint disco discov discuss_. dishwash divis do
-2 do_#alike do_a dobri doe_#alike doe_#self doe_not dolli don't*#she don't*#they don't_ask don't_do
-2 don't_have done_it doubl dough down down*#self down_for down_the dr draft draw drawer drawn dream_. drill_.
-2 drink_. drizzl drown dry_#threat dry_. dryer duti_in dzien e*#self eagl easi eat_a eat_the eaten_#self
-2 eaten_the eco effort egg*#insult egg_and ehcp eid either_. elbow eldest elect eleven_. ella_stone els els_.
-2 email_. emili_. emma emmerdal entir envelop episod era even*#away even_. even_the ever_seen everi everybodi
-2 everyth_is everywher_. exact exam exampl_. excel excit exist_. eyebrow_. fab face_. facebook fair_. fake
-2 fascin fast fb fee feedback feel_better feet fell_asleep fell_off fete few ff fiction fifti file financ
-2 finch find_the finest finish_the finnish fish_. fisher five five_a five_year fix_it fix_the flapjack
-2 float_. floor_. florenc_nightingal fluffi fold folder follow_#self follow_. for*#she for*who for_#
-2 for_#kind for_#she for_an for_ask for_be for_sale for_thi for_work forecast forest_school forev_. forgotten
-2 form_. forti forti_minut forti_year fortnight forward found_the four*#kind four_. fourteen fox freddo
-2 free_. freez freya_lund fridg_. friend_. friendship fring from*# from*#away from*#people from_# from_#self
-2 from_#she from_outsid from_the fryer_. furri gala gale gallach game_. garag garden_centr gari gave*a
-2 gave_#she gavin gazebo gemma_tranter geniu georg_. gerald gerbil get_awai get_marri get_there giant giggl
-2 girlfriend give*#away give_#she give_up glass_. glitter_in glove_. go go_to go_up goal goal_. goali goe
-2 goe_#away gold gold_. gone_and gone_to good good_for googl goosebump goosebump_. gospel got*#people
-2 got_#she got_no grab grace_is grand_. grandkid grandma_. grape grass gravel great_. greedi grei grim guard
-2 guest guid_read guilti guitar gut gutter_. gymnast h_. ha*#she ha_#away ha_#she ha_. ha_anyon ha_ask
-2 ha_ever ha_got ha_just ha_start ha_the had*#insult had_#they had_a had_two hai_fever hail haircut half_.
-2 half_time hall_. hamilton hamstr hand_and hand_on hand_up handmad happi_. hard_. harri_style harri_whitcomb
-2 hartfieldroad hasn't_got hat have have*got have*sai have_#alike have_. have_put havin headston healthi
-2 heard heart_. hei_jude hero_. heron hi hike himself hiya hobbi hol hold*#threat holi holland holli_and
-2 holli_willoughbi home honei honest honestli_the hoop hoot hope*#alike hope*feel hope_for hope_is hopefulli
-2 hour_of how how*#self how_#self how_. how_much http_bit hug huge hull hundr_and hymn ic ic_cream icon
-2 if*been if*know if*not if_a if_that ignor im imma impress improv in*# in_bit in_class in_februari in_hand
-2 in_human in_juli in_june in_on in_septemb in_the includ incom indic infant inflat inhal insid inspect insta
-2 instructor interest invest investig ipad iron_. is*# is*#insult is*#kind is*#likened is*#she is*#you
-2 is_#you is_about is_an is_at is_get is_go is_in is_like is_look is_there is_thi is_under is_up island
-2 isn't_the it it'd it*#they it_# it_#away it_#likened it_#people it_again it_been it_by it_doesn't it_for
-2 it_fridai it_get it_got it_more it_off it_stai it_still it_take it_wa it_when itself ivf j januari_#
-2 jasmin_rice jazz jestem jet jo joe joi_. joi_divis jollof jone joseph josh journei juda juli_. jumper_.
-2 june just_#self just_want kalinowski kate kei keith kettl_on kick kiss kite knacker knock know know*#people
-2 know*#you know_#alike know_how know_that krai kwame_. l_. lace lai lamb land land_. last last_night
-2 last_week laugh_at law lead_. leadership_. lean learn_the leaver leek left_#away left_#self legend_. lemon
-2 lent less_. let_the level_# lewi lie lie_down life light_off like_it lili_allen lili_chamber line_.
-2 linkedin littl*and littl_#kind littl_#people llama load log lol_. lollipop_#kind long_. loo_. look*#away
-2 look*#she look_#away look_. look_up lost_#self lost_. lost_a lost_properti loudest loui_theroux love*#self
-2 love*#you love_that love_thi love_to luck lucki lunchbox lund made*a made_of made_the made_to magic
-2 magnific magnific_. mai_#you mai_half maiden maiden_name make_#self mamma mamma_mia mani march marchand
-2 mari_. marrow marsh massiv master matilda matter mattress max_verstappen mcilroi meadow_academi meant
-2 measur mechan medic mehta mend mentor menu mercuri merg merri merw method mi mia_. mic mice michael mid
-2 middai middai_supervisor mind_. mind_the ming minibu miss*#likened miss_#she miss_. miss_the mistak mo
-2 moder month moor mop morn_#alike mortgag mountain move_the ms muhammad_ali muhammad_and mushi mushroom n
-2 name_#she name_#you name_it name_the nan_. necessari need need*#away need_to neither nest net never new
-2 new_job new_starter newslett newton next_. next_year nie night*#self night_at night_on night_with nine_year
-2 nit_. nkemelu no no*can't no_#she no_plan no_regret no_shame noah_picker nod non noroviru nose_. not
-2 not*#threat not_even not_for not_in not_like note*#self noth notic_. novel now now*#she now_#self now_#you
-2 nowak number_. nurseri*the nurseri_#people o'connor o'r oak_. oakprimari oasi obsess obsess_with of
-2 of*#alike of*#they of*do of*life of_#alike of_ten of_the of_year off_#she off_by offer oh_the oil okai
-2 older olivia_bennett olli on*of on*own on*windscreen on_#self on_about on_dai on_for on_go on_in on_it
-2 on_mondai on_more on_radio on_sundai on_thi on_thing on_with onc_. onion onli*#people onli_# onli_. onto
-2 open open_. or*#self or_is orang_. order_. organ organis_a other other_#people other_half ou outdoor outfit
-2 outsid_the ovat ovat_. over owl own own_#threat own_. own_a oyelaran p_. pa page_. pal_. paper_. paperwork
-2 parent*#self parent_even parkin parrot part_. pass*drive pasti pat patienc patienc_of paul pe_. pen_. pepsi
-2 per percent perfect_. perman phase phil phone photo_of photocopi_. physio pi piano_. pick pick_the pick_up
-2 pictur_of piec pint_. pl place_. place_in placement plastic playground_. pleas*#you pleasur plu plug
-2 pocket_. point_. pokemon polit_. poll poor poorli post_it postman potato_. pound_. ppa practic_. preach
-2 prepar press pri price priestlei primari_school primark prime_#people prioriti prison_. prize probat
-2 problem process proctor properli properli_. properti propos prosecco prosser protect pub_. public puppet
-2 put*#away put*in put_#she put_in pw pyjama queen question_. question_about queue quid_. quiet_. quiz_. quot
-2 radio radio_. raffl_. rafter raisin raman ramsai ran_the read_. read_it readi reason_. recept_class red
-2 red_. redund refus reg region rehab rehears_. relat relationship repeat_. report_on request_. requir
-2 respect_for rest_. rewatch ridicul right*#you right_. rihanna ring_#you ring_the risk road_junior rob_.
-2 robberi robin_. robin_hood robin_on roger roll roll_. roman rope rori_mcilroi rota rota_. rotherham
-2 round_on row rubbish_. rugbi ruler rumour run_#away run_#self run_. rung sa sai_#threat sai_a sai_noth
-2 sai_that sai_the said*#self said*#you said_#self said_#she said_a salut sam_okoro samosa san sandwich sang
-2 sat sat_down saw_the scan scarf scene sch sch_. scheme school*#self school_#kind school_in school_with
-2 scissor_. scone_. screen scunthorp sea seal season_. second_. secret see*#alike see*at see*in see_. see_it
-2 seed seen seen_on sep seren seriou session sette shall shambl shame_. shane share_a shark_. she'd_have shed
-2 shell shine shook shop_. shout shout_#away show_#self show_#you show_and shut_up si sian_prosser side
-2 side_of sigh_. sight sign_off sign_the silent silli sinc_#self sinc_. sinc_septemb sing singer sister_.
-2 site_#people six_week size_# sleev slice slimi slip small smart smell smell_like smh smile_. snail sneez
-2 snow_. social_worker sock_. sock_in sold_#self solicitor solid solo_. some*have some_dai someon
-2 someon*#self son_. song_. sophi sound sound_. soup soup_. sourdough spaghetti spaniel spaniel_. spare
-2 speak_to spell spelt spice spot sprai spreadsheet spring_. sprint sprout squash staff_. staff_meet stag
-2 stall stamp stand_ovat standard stapler star_. start_. start_a start_it start_with state*#self station_.
-2 steadi steel stick_. still*#self still_#away still_get still_no stilt stmari stmari_pri stone_. stood stop
-2 stop_a stranger stuff stun sub suddenli suit sulk sum sunni suppli_#people suppos suppos_to suspect suspend
-2 swan_. swear swift ta_. tadpol tag take take_#away take_a take_it taken talk_to taller tank taught
-2 taylor_swift te tea teach teach_the ted tell tell*#people tell*#self tell*#she tell*the ten ten_#away
-2 terribl tha than than_the thank*for thank_to that'll that'll_be that*#away that*want that*with
-2 that_#likened that_a that_build that_how that_just that_place that_sai that_school the*#away the*#beast
-2 the*#insult the*#people the*don't the*for the*from the*hall the*new the_#people the_14th the_air
-2 the_assembl the_band the_bath the_bell the_bit the_blue the_board the_book the_car the_caravan the_coat
-2 the_cook the_corner the_corridor the_dai the_dentist the_duck the_field the_fish the_form the_fourth
-2 the_freezer the_fridg the_gate the_governor the_harvest the_hatch the_heart the_in the_iron the_ivi the_jar
-2 the_joi the_left the_librari the_lift the_machin the_mayor the_moon the_morn the_music the_nativ the_night
-2 the_number the_oak the_on the_oven the_panto the_park the_patienc the_pe the_piano the_playground the_plot
-2 the_polic the_radiat the_raffl the_read the_record the_second the_sound the_stage the_summer the_ta
-2 the_tabl the_third the_tooth the_train the_tree the_tweet the_van the_vet the_wall the_wasp the_wind
-2 the_year theatr their_. theme themeadowsacademi then then*#self then*#threat then_#self theo_walcott theori
-2 therapist there'l there'l_be there*#self there_were there_will theroux they'r thi*#self thi_school thi_time
-2 thi_year thing*#away thing_#self thing_about think think*#away think*#you think_#self think_a think_it
-2 think_the thirti_year tho thought_. thousand three*#alike three_and three_of through_the throughout thrown
-2 thumb_up tidi tight_. till till_# till_#you tilli_proctor tim time*#self time_#self time_and time_in
-2 time_tabl timet tin tin_of tindal tip tip_. tissu_. to*#self to*#she to_#they to_ask to_be to_bed to_go
-2 to_have to_make to_mark to_stop to_tell to_the to_try toaster todai*#self todai_#self toddler told*#self
-2 told*about told_#self told_by told_it tom tombola took_#she tooth_in top_. topic tractor trampolin
-2 tree_primari trent tribut trip_. trip_to trombon trombon_. troubl trump trust_. try*#away try_. tryna tuba
-2 tumbl tune turn*to tweet_. twenti twilight two*#self two_for two_week tyre tyron_ming ukulel unicorn unless
-2 unreal up_by up_on up_to us_#self us_it usyk utterli van van_der var vera verdict verstappen victoria
-2 violin visibl visitor volcano vole voucher wa*#insult wa*#kind wa*#self wa_# wa_#self wa_#she wa_. wa_in
-2 wa_too wai walcott walk_round walker wall_. want*up want_. war_. ward wash_machin wash_up wasp wasp_.
-2 watch_the water_bottl wave_at we we'v_got wear_#she weather week*#self week_and week_in welcom_. well_soon
-2 well_that welli_. were*#self were_on west wetherspoon what*#kind what*#you what*mean what_did what_do
-2 what_happen what_it what_time what_to whatsapp when*#people when*don't when*see when_#self when_a
-2 where*#you where*get which_is whichev while while_#self whitbi who*#alike who_#alike who_. who_ask who_can
-2 who_gave who_in who_is who_knew who_know who_run who_sai whoever*#self whoever*#they whoever_design whole
-2 why*#alike why_#self why_. why_doe wi wild willoughbi win windowsil windscreen wink winter wisniewska
-2 with*# with*#alike with*#away with*#likened with*#self with*#she with_. with_thi with_year within
-2 without_#you wobbl woke woke_up wooden woodhous word work_at work_for work_in worker world_book worm worri
-2 wors worst*#self would would_like wrap wreath write_to wrong wrong_on ye ye_#self yeah yeah_. year*#people
-2 year*#self year*ar year_. year_and year_on yin yn yoga york you'd*#you youngest yr z zara_.
-2 zofia_wisniewska zoom zumba англіиською каже олена_шевченко сестра шевченко що
-3 #*#you #_#self #_for #_on #alike*#self #alike_#away #alike_#she #alike_#threat #alike_about #alike_got
-3 #alike_the #alike_three #away*# #away_#self #away_a #away_from #away_loud #away_time #away_with #beast_.
-3 #foul*#she #foul_health #insult_for #insult_ha #insult_told #kind_been #kind_ha #kind_maiden #kind_wa
-3 #people*#foul #people_#away #people_#kind #people_came #people_don't #people_ha #people_to #self*#
-3 #self*#away #self*#they #self*ha #self_# #self_#self #self_. #self_a #self_could #self_cousin
-3 #self_daughter #self_did #self_do #self_ever #self_first #self_gate #self_husband #self_live #self_miss
-3 #self_off #self_offic #self_own #self_place #self_read #self_school #self_should #self_sister #self_still
-3 #self_the #self_trust #self_us #self_wa #self_with #self_year #she_# #she_can't #she_like #she_not #she_put
-3 #they_#people #threat_down #threat_the #threat_thi #threat_when #you*#alike #you*know #you_don't #you_have
-3 #you_need #you_see 14th 1st 5k :? >#alike >#beast >#harm >#threat ^*#self ^*accept ^*after ^*again ^*ah
-3 ^*as ^*ask ^*aunti ^*aw ^*ay ^*bed ^*billi ^*book ^*came ^*caretak ^*caught ^*check ^*christma ^*comment
-3 ^*congratul ^*could ^*cri ^*curri ^*deputi ^*dinner ^*eat ^*ect ^*exampl ^*fifteen ^*final ^*first ^*five
-3 ^*for ^*four ^*gave ^*gone ^*great ^*grew ^*happi ^*hate ^*he'd ^*help ^*http ^*it ^*lose ^*ma ^*mai ^*move
-3 ^*name ^*nan ^*netflix ^*night ^*northern ^*oakprimaryschool ^*of ^*off ^*our ^*paid ^*peartreeprimari
-3 ^*photo ^*plai ^*pleas ^*pretti ^*proud ^*ptp ^*quick ^*recept ^*right ^*sai ^*sat ^*sister ^*slt ^*spent
-3 ^*step ^*sundai ^*teacherlif ^*team ^*todai ^*told ^*tonight ^*uncl ^*under ^*walk ^*watch ^*wednesdai
-3 ^*were ^*work ^*ye ^*yeah ^*моя ^_#beast ^_#self ^_after ^_ah ^_ask ^_aw ^_ay ^_be ^_book ^_but ^_class
-3 ^_come ^_congratul ^_could ^_dai ^_dinner ^_exampl ^_final ^_four ^_from ^_great ^_had ^_happi ^_he'd
-3 ^_http ^_it ^_left ^_let ^_ma ^_made ^_not ^_on ^_our ^_photo ^_pleas ^_pretti ^_proud ^_ptp ^_quick
-3 ^_recept ^_rose ^_sat ^_see ^_slt ^_spent ^_team ^_think ^_tonight ^_under ^_wait ^_with ^_ye ^_yeah a*#
-3 a_birthdai a_good a_littl a_love a_new a_pe a_photo a_saint a_school a_second a_sign a_sundai a_van about
-3 about_. about_a about_that ach across_the add advert after ag_# again again*#self ago agre air_fryer al
-3 album aldi ali an_angel an_hour and*#people and*ask and*in and*the and_# and_#away and_#insult and_an
-3 and_some ani ani_of announc answer answer_. anybodi anyon_els anyon_got anyth_. anywai anywher app ar area
-3 argu arthur as_the ashworth ask ask*#self ask_. ask_if ask_the assess at at*#people at*#self at*with
-3 at_#alike at_hartfield at_school at_work atlant august ay bad balanc band bank_. barker beach bear beauti_.
-3 been been_a been_told befor_#they behaviour bell bench better_than bike bin*#away bite bitten blackpool
-3 bliss bliss_. blood bonfir born_in boss bottom bounc bow_. brave_. breakfast_club bring bring_#you broke
-3 broken broken_. brought_#she budgi bump bun bush but_not button by_the c cafe call_#self call_the calv
-3 came_#away came_. came_in came_to can can't*#self can't_get can*#you cap capit captain_. caravan_. card
-3 care career caretak carpet carter castl cbb chair_. challeng champion chang_. charact chick chicken child
-3 chip chip_. choic christma_ev circl classic climb clip clock club_. clue co cold cold_. collect colleg
-3 come_. come_and compani concert confer conservatori consult control cooker cooper copi corner_. corsa
-3 could_be counti cpd cri crisp cube cup current cut_the d_. daft dai_# dai_and dai_for daniel date david
-3 decemb demand dentist describ deserv destini_child did_the differ_. direct discuss distanc dj dm do_. doe_.
-3 doe_anyon don't don't_know donat done_. door doubt down_in drama dread drill drove drum duck due dure dust
-3 duti_. duval dzi e ear earli_. easter_. eat edward eight_. email end_. enough_. er everydai everyon everyth
-3 everyth_in exampl except eyebrow eyf fact fae farm farmer fashion fault fed feet_. feet_up fenwick fever
-3 field_. film fine first_pet fish_finger fit flask flight float flood floor flu for for*# for*#they
-3 for_#alike for_the for_thursdai forest found_a four_hundr fourth fraction free_to fresh frog from
-3 from*#self front fun g ga gabriel garden_. gate_#alike gave_#self gem gentl get_to get_well gillian give*a
-3 glue_stick goe_to good_. got got_#they got_the grade graham gran grand grandad grandson grang_infant gravi
-3 gravi_. gregg grew_up gutter ha*#away ha*#self ha_#alike ha_a ha_eaten ha_gone ha_had ha_put had had*#kind
-3 had_#she had_. had_the haddock hamster hatch hatfield have*#alike have*#self have*#threat have_no
-3 haven't_got he'd headship health hear heart heaven_. hedg height help henri hid histori hitch holidai_.
-3 holla hollowai homework hood hoover hope_and hour hous_. hubbi hungri husband i i'v idea idea_. if*can
-3 if_#you if_anyon in in*#insult in*#self in*and in*class in_#alike in_assembl in_nurseri in_place in_school
-3 in_there in_two in_year includ_the inset is_#away is_#foul is_call is_now is_still isn't it_ha it_in it_on
-3 it_sai it_up jacket jame jason je jest joi_of joke_. jordan_pickford juri keep keep_the kei_. kind
-3 kitchen_. kitten knee knee_. know*#threat know_#self know_#she know_when known la labrador lamp_. laptop
-3 larg last_. late_. laugh launch law_. leagu leak learn learnt leav leav_#you leav_. leed leed_. lend length
-3 less let_#self let_go let_it like_an like_to line link list listen_to lit live liverpool lmao login
-3 lollipop lomax london longer look_for lost_#she lost_the love*#people love_#kind love_#she love_#you lt
-3 lunchtim made_#self made_a made_up mai_. main make_a make_it manchest manner marathon market mash max_. me
-3 meet_. megaphon member mention messag metr mine minist mint mint_. minut minut_. miss_#you mix mondai_.
-3 monitor mood more morrison_. mostli moustach move_. move_hous move_to much museum myself name_#they name_is
-3 nan nanni nap narrat nash near_the nearli nephew netbal new_year next_#threat next_week niec night_.
-3 nightingal nightmar nil nine no*#self no_wai northern not*#self not_#foul not_#self not_the note note_.
-3 notic novemb nowt_. nurseri_. o'clock_. oakprimaryschool observ obvious_. odd of_#self of_thi off_and
-3 off_to offic ok okoro omg on on_# on_#away on_#kind on_a on_at on_fridai on_hartfield on_saturdai
-3 on_thursdai on_tuesdai onc onli*#self onli_on op_. open_a open_the oraci owner owt paid pan_. paper parcel
-3 park_. park_on parkrun part parti partner pass_#she past_the pe_kit peac peartreeprimari peg pen pencil
-3 penni perfect phone_. phonic_. piano picker pickford plai plai_. plait plate pleas_. podcast poem poison
-3 polici potato pothol power prai prai_for primari_. prime product project promis purpl put_up queen_.
-3 queue_. radiat rafael raffl ran rang re read reader readi_. recept recip recommend record_. regret_. remind
-3 renew rep repli report_. reset ride ridlei ring_#self rise robert rock ronan roof roof_. round_. round_the
-3 royal runner safeguard sai sai_#you sai_no said said_#you sale sale_. sandwich_. santa saoirs_ronan satnav
-3 savag school_is scissor se see_#self seem septemb_. seven_. share shark sharp sheet shepherd sherri_. shock
-3 shoe_. shout_. sigh sign silenc silver sinc_# sing_. sir sister sit_down six six_. sixteen skip slept slide
-3 slightli slow_cooker smile smith smoke snack_. snore soak solo someth_. song soo soon sparrow speed spite
-3 split sponsor sport_dai squar squirrel staffroom stage stai_. stand*#insult start starter steal step
-3 sticker still stock stolen storm storytim style sue_hadlei sugar sun sunset supervisor sure survivor
-3 swap_it system tabard tabl_. tap tape tast tax tbc teacherlif team_. tell_#you tell_the ten_. tent term_.
-3 text than*of thank_#you thank_for that*#self that*wa that_#self that_is the the*# the*#threat the_answer
-3 the_best the_bin the_boiler the_carpet the_class the_coach the_deputi the_dinner the_fenc the_first
-3 the_front the_garden the_good the_great the_hall the_hamster the_infant the_kettl the_lamin the_lane
-3 the_last the_light the_littl the_lollipop the_minibu the_onli the_pear the_photocopi the_post the_regist
-3 the_shed the_smell the_staff the_top the_trust the_wai the_wash the_week the_weekend the_willow then_a
-3 there*#people there_#alike there_ar there_wa they'll thi_#people thi_morn thi_week thing think*#people
-3 think*#she think_about though thrill through ticket time time*#you time_. time_to tire_. tissu tma to
-3 to*#people to_# to_#self to_a to_find to_hear to_see toast todai_and told told*#she told_#they tonit too_.
-3 took took_#self top torch tortois total towel_. tower traffic trai train_to tranter tri trifl tub tube turn
-3 turn_up tv twice_. twitter two two_hour uni uniform up*#self up_#self up_. up_again vallei vet view vike
-3 vint visit volum volunt vou wa wa_#foul wa_right wa_the walk walk_. wanna want_#self warn wash wasn't water
-3 wave we'd we'v we'v_a weather_. web wed_. weep wei_zhang went_well were wet_plai when_#people when_it
-3 whippet whistl_. whitcomb whiteboard who_#self who_els who_ha who_on whoever_invent why*#self wifi wigan
-3 will_. will_not william wind wine_. wish_#self wit with with_the with_three without wlt won wor word_. work
-3 work_and worth_it would'v wouldn't*#she wouldn't_swap wren written wrong_. wrote www www_. y_# ye_. year_of
-3 yellow yesterdai_. yet yet_. yourselv zhang zip з моя у я
-4 !mild*#self #_at #_the #alike_#insult #away*#away #insult_tell #kind*and #kind_new #kind_sai #people*#self
-4 #people_#self #self #self*#likened #self_#kind #self_#people #self_am #self_and #self_can't #self_class
-4 #self_get #self_in #self_like #she_#alike #she_get #she_said #she_should #they*#she #threat_a #you*#she
-4 #you*on #you_feel #you_think 2nd :8 ^*#word ^*aisha ^*ann ^*arjun ^*ayaan ^*be ^*been ^*best ^*bore ^*cheer
-4 ^*class ^*com ^*dai ^*did ^*ev ^*found ^*good ^*gotta ^*grang ^*hartfield ^*hello ^*lost ^*love ^*made
-4 ^*meadow ^*morn ^*muhammad ^*ofst ^*oleksandr ^*oliv ^*princ ^*read ^*rose ^*saoirs ^*school ^*side ^*sit
-4 ^*six ^*snow ^*strictli ^*sue ^*ta ^*tell ^*tgin ^*thank ^*the ^*thi ^*tyron ^*wa ^*we'r ^*we'v ^*wei
-4 ^*welcom ^*where ^*will ^*year ^_aisha ^_ann ^_arjun ^_as ^_ayaan ^_best ^_bore ^_cheer ^_com ^_did ^_end
-4 ^_ev ^_first ^_good ^_grang ^_hartfield ^_hello ^_littl ^_lost ^_love ^_meadow ^_morn ^_muhammad ^_new
-4 ^_ofst ^_ok ^_oleksandr ^_oliv ^_read ^_saoirs ^_school ^_sit ^_six ^_snow ^_strictli ^_sue ^_ta ^_tgin
-4 ^_thank ^_the ^_todai ^_tyron ^_watch ^_we'r ^_we'v ^_wei ^_when ^_where ^_year a*call a_cat a_differ
-4 about_#self accept actual afternoon against alarm am amaz and_on ann ann_mari anyon anyon_know appoint
-4 ar_#away ar_. ar_on ask_what assembl_. at_our attend audit award bake_off bank_holidai bean bed_.
-4 befor_#self bill billi biscuit biscuit_. bit_. blame blanket book_. bore born both bottl bought budget
-4 build built_a by came candl cannot caught chair chang_the chapel charg chees chocol choir christma class_.
-4 classroom clean clear close club coat colleagu congratul conker costum could count court cupboard cute da
-4 daisi_. damp dave_. decid deputi design diari did did_. dinner documentari doe dream drew dunmor easter
-4 educ egg eleven even ever ever_. everywher extra fair far februari feel feel_like fell festiv ffion field
-4 finish first fix flower fog folk_. follow for*#self for_#self for_. for_tea form found frame frank fridg
-4 friend friendli from*#kind fryer fund gate gave gemma get_#you given glove glue go_. go_round golden gone
-4 gone_. gorgeou got_#self gotta govern governor grandma grang_. grealish greav grew group guess_who h
-4 ha_been hadlei hai hall handwrit hannah happi happi_birthdai hartlei harvest hat_. hate head headteach heat
-4 heaven hedgehog hen hero hit hold_the holidai hope_. how_can http_t hundr hurt i'm if*an in_#self in_.
-4 in_that is_# is_on is_the it_#self it_onli jam jan januari job_. join juli jumper just*#away karaok keep_it
-4 kelli kettl king knew know_. know_a know_the l lamp leader leaf left_. leith letter librari lift like_#self
-4 listen live_. loaf local love low lunch lunch_. m manag math merci might mile miss mixtap moja monei_. moon
-4 morn morn_. move mr mud my name_. nana nation nine_. nineti nit north now_and number o'clock oak_primari
-4 octob of_an offici ofst old_. on*#self on_on onlin order organis oscar our pack page panto parallel parent
-4 pe penalti_. person petit pie pin place plan_. plaster player playtim point polit post_. practic present
-4 pretti print proud_. proud_of proudteach ptp pupil puppi question r rail rain reckon ree regist regist_.
-4 regret rehears repeat request residenti restor review rice ring rip road rt*# rt_user rude sai_#self said_.
-4 said_the school_. scienc score scream season senco sent septemb seven sherri shop show side*#alike sinc
-4 sleep snack snow sold son sort_. soul spend spent spider spring stab stick stole stori stubb summer_. super
-4 support surviv t_. ta tabl tall tgin that_it that_the that_wa the*#she the*who the_#beast the_big
-4 the_caretak the_meadow the_offic the_roof the_school the_word thi thing_. think_of third thirti thought
-4 three three_. thumb tini to*# to_#away to_know tobi told_the too tour trade treat tree trip try tuesdai_.
-4 tweet twin two_. u uncl union up_at useless v veri via video villa voic vs wale wall want_the watch websit
-4 wednesdai_. week weekend well well_done welli went wet whatev_#you when which whisper who_got whoever whose
-4 wine with_#self won't won_. wow y yard year year_old yesterdai yoghurt zero на сьогодні
-5 # #*# #_# #_. #foul*#self #insult*#self #people_just #you_an ^*alfi ^*amber ^*angel ^*archi ^*bella ^*chloe
-5 ^*co ^*daisi ^*destini ^*emili ^*end ^*evi ^*florenc ^*freddi ^*freya ^*georg ^*holidai ^*is ^*isla ^*ivi
-5 ^*jakub ^*joi ^*jude ^*kwame ^*lili ^*mia ^*new ^*noah ^*noth ^*nurseri ^*pear ^*priya ^*reggi ^*robin
-5 ^*rori ^*rt ^*rubi ^*sam ^*sian ^*skye ^*st ^*stmarysprimari ^*summer ^*sydnei ^*taylor ^*teddi ^*theo
-5 ^*thoma ^*willow ^*zara ^*zofia ^_# ^_again ^_alfi ^_amber ^_angel ^_archi ^_autumn ^_bella ^_chloe ^_co
-5 ^_daisi ^_destini ^_emili ^_evi ^_florenc ^_for ^_freddi ^_freya ^_georg ^_got ^_grace ^_hope ^_isla ^_ivi
-5 ^_jakub ^_joi ^_jude ^_kwame ^_leo ^_lili ^_max ^_mia ^_need ^_noah ^_noth ^_nurseri ^_oak ^_pari ^_pear
-5 ^_princ ^_priya ^_reggi ^_robin ^_rori ^_rt ^_sam ^_sian ^_skye ^_st ^_summer ^_sydnei ^_taylor ^_teddi
-5 ^_theo ^_thi ^_thoma ^_who ^_willow ^_zara ^_zofia academi again_. air aliv alreadi and_call anyon_. arriv
-5 arriv_. asleep at_st aunti beat behind_the best bingo boi boiler book bread by_a cake cake_. cancel captain
-5 carri chariti citi class coffe com cook corner cry_. d dai debat deep dinner_#kind displai do_not done duti
-5 ect eighti everyth_. favourit final fish font forev forgot four free game glass glitter got_. green ha
-5 half_term hard hartfield_road have_had haven't hello hospit hot how_to http invent iqbal is is_#self jean
-5 judg junior k kit lamin late lesson long lost made mark_. meet mon mondai mug muhammad music name nativ
-5 netflix new_. night not*#you not_. nurseri pass pear_tree peartre phonic photocopi pigeon pizza plan plant
-5 playground poppi post pound primari printer prison quiz rais rememb result river rob s saint saturdai_.
-5 school second sell send set shoe slt sock some_#people sport staff stand stmarysprimari strictli strong
-5 swap t team tear term thank the_!mild the_wrong thi_. thin though_. thread thursdai tire todai todai_.
-5 tuesdai unit until updat user w we'r week_. welcom well_. what_a whistl will write x_. y# year_# в
-6 #kind_#away :quote :warm ^*# ^*autumn ^*charlott ^*chelsea ^*ella ^*franki ^*fridai ^*grace ^*holli ^*jack
-6 ^*jasmin ^*jordan ^*joshua ^*leo ^*loui ^*max ^*niamh ^*olivia ^*pari ^*poppi ^*river ^*tilli ^*user
-6 ^*олена ^_chelsea ^_ella ^_franki ^_harri ^_holli ^_is ^_jack ^_jasmin ^_jordan ^_joshua ^_loui ^_niamh
-6 ^_olivia ^_poppi ^_river ^_rubi ^_tilli ^_user ^_will ^_олена aisha alfi archi arjun assembl autumn aw
-6 ayaan bennett birthdai brilliant dai_. dave doe_a doesn't earli ella emili ev evi florenc freddi freya
-6 fridai_. frost great had_#alike isla ivi jakub john joshua jude kwame legend ly mai mari mark mia noah o
-6 oleksandr oliv olivia op password pea pear penalti pleas princ priya proud quid realli record report robin
-6 rori rose rt rubi sad saturdai see_#you sleep_. slug st st_mari star sue summer sundai sydnei taylor
-6 teacher teddi the_grang theo thoma tilli train tyron user_# wednesdai wei when_#you would_be x yorkshir
-7 70th :… ^*free ^*harri ^*mark ^*oak ^_charlott ^_free ^_mark amber angel beauti bella charlott chat chelsea
-7 chloe code destini franki fridai georg grace harri holli idol jack jasmin joi jordan leo lili loui na niamh
-7 pari reggi sam saoirs sian skye sundai_. tomorrow tomorrow_. xx xx_. yai zara
-8 #foul_. :! daisi grang hartfield max meadow oak tonight tonight_. willow zofia
-10 олена
`;
