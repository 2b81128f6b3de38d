/** Verbs whose forms follow no rule, base form first; the form in *-ing* and the one in *-s* do. */
const IRREGULAR = `
be am is are was were been being|have has had|do did does done doing|go went goes gone
beat beaten|bend bent|bite bit bitten|blow blew blown|break broke broken|bring brought|buy bought|catch caught|choose chose chosen
come came|cost|cut|deal dealt|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought
find found|forget forgot forgotten|get got gotten|give gave given|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|know knew known
lay laid|lead led|leave left|let|lie lied lying|lose lost|make made|mean meant|pay paid|put|read|ride rode ridden|ring rang rung|run ran
say said|see saw seen|sell sold|send sent|shake shook shaken|shoot shot|shut|sit sat|sleep slept|speak spoke spoken|spend spent
spit spat|stand stood|steal stole stolen|stick stuck|stink stank stunk|swear swore sworn|sweep swept|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|understand understood|undermine undermined|wear wore worn|win won|wind wound
write wrote written
`;

let irregular: ReadonlyMap<string, readonly string[]> | undefined;

/** All forms of an English verb, as *steal, steals, stealing, stole, stolen*. The British way of doubling letters (*travelled*). */
export function verbForms(base: string): string[] {
  irregular ??= new Map(
    IRREGULAR.trim()
      .split(/[|\n]/)
      .map((line) => line.split(' '))
      .map(([verb = '', ...forms]) => [verb, forms]),
  );
  const forms = irregular.get(base);
  return [
    ...new Set([base, withS(base), `${stem(base, 'ing')}ing`, ...(forms ?? [`${stem(base, 'ed')}ed`])]),
  ];
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** What the ending goes on to: *hid-*, *cop-*, *slapp-*, *bulli-*. */
function stem(base: string, ending: 'ing' | 'ed'): string {
  if (/[^eoy]e$/.test(base)) return base.slice(0, -1);
  if (ending === 'ed' && base.endsWith('e')) return base.slice(0, -1);
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  const short = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || /[^aeiou][aeiou]l$/.test(base);
  return short ? base + base.slice(-1) : base;
}
