import { findPhrases, phrases } from '../../text/phrases';
import type { Reading } from '../../text/reading';

/** What staff of a school speak of when they speak of work; `phrasesOf` says how to read the list. */
const OF_WORK = phrases(`
staff|staffroom|ppa|slt|inset|ofsted|inspector|inspectors|governor|governors|briefing|briefings|supply|cpd|npq|ect|nqt|senco|sen|hr
ta|tas|hlta|lsa|deputy|headteacher|caretaker|janitor|janny|cook|lunchtime|playtime|assembly|phonics|marking|lanyard|photocopier|laminator
receptionist|colleague|colleagues|workmate|workmates|timetable|classroom|corridor|playground|pupils|residential|nativity
work|shift|shifts|job|jobs|office|kitchen|canteen|cupboard|rota|cover|covering|duty|payday|overtime|promotion|secondment
reports|register|governance|redundancy|permanent|contract|contracts|maternity|placement|trainee|mentor|mentoring|interview
year|yr|y 1|2|3|4|5|6|7|8|9|10|11|r
reception|nursery|ks1|ks2|eyfs class|team|kids|children|staff|teacher
dinner hall|lady|ladies|duty|queue|money
in|at|from|by|to|outside|round the school|office|kitchen|hall|library|gate|boiler|bike|staffroom|reception
reply all
school|parents|parent|class|lesson|lessons
head|boss|teacher|teachers|bursar|secretary|cleaner|porter|technician
team|year group|lead|leader|meeting|meetings|partner|room
leaving|retirement|retirment card|do|speech|collection|cake|present
christmas|staff|end-of-term|summer do|party|night
handed|handing in|her|his|their notice
job share
whip round
sports|snow|training day
parents|parent|sports evening|day|eve
fire drill|warden
`);

/** Whether a draft speaks of work at a school. */
export function speaksOfWork(readings: readonly Reading[]): boolean {
  return readings.some((reading) => findPhrases(reading, OF_WORK).length > 0);
}
