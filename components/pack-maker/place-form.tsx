import { useState } from 'react';
import { REGIONS, type Region } from '../../lib/hours/regions';
import { readPlace } from '../../lib/import/read-place';
import { LARGEST_RADIUS, USUAL_RADIUS } from '../../lib/school/grounds';
import type { Pack } from '../../lib/school/pack';
import { words, type WordsKey } from '../../lib/words';
import { SelectField } from './select-field';
import { TextField } from './text-field';

type School = Pack['school'];

const REGION_WORDS: Readonly<Record<Region, WordsKey>> = {
  england: 'makerRegionEngland',
  wales: 'makerRegionWales',
  scotland: 'makerRegionScotland',
  'northern-ireland': 'makerRegionNorthernIreland',
};

/** Those that schools with a British policy and bank holidays live in. */
const ZONES = [
  'Europe/London',
  'Europe/Guernsey',
  'Europe/Isle_of_Man',
  'Europe/Jersey',
  'Europe/Gibraltar',
  'Asia/Nicosia',
  'Atlantic/Stanley',
];

/** Where the school is: its region and clock, and its grounds, if the school wants photos taken there to be noticed. */
export function PlaceForm(props: {
  readonly school: School;
  readonly onSchool: (change: Partial<School>) => void;
}) {
  const { school, onSchool } = props;
  const { grounds, region, zone } = school;
  const [place, setPlace] = useState(grounds ? `${grounds.latitude}, ${grounds.longitude}` : '');
  const [radius, setRadius] = useState(String(grounds?.radius ?? USUAL_RADIUS));
  const metres = Number(radius);
  const sound = metres > 0 && metres <= LARGEST_RADIUS;
  const move = (text: string, reach: string) => {
    setPlace(text);
    setRadius(reach);
    const found = readPlace(text);
    const near = Number(reach) > 0 && Number(reach) <= LARGEST_RADIUS;
    onSchool({ grounds: found && near ? { ...found, radius: Number(reach) } : null });
  };
  return (
    <>
      <SelectField
        name={words('makerRegion')}
        help={words('makerRegionHelp')}
        value={region}
        onValue={(next) => onSchool({ region: next as Region })}
      >
        {REGIONS.map((one) => (
          <option key={one} value={one}>
            {words(REGION_WORDS[one])}
          </option>
        ))}
      </SelectField>
      <SelectField
        name={words('makerZone')}
        help={words('makerZoneHelp')}
        value={zone}
        onValue={(next) => onSchool({ zone: next })}
      >
        {[...new Set([...ZONES, zone])].map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </SelectField>
      <TextField
        name={words('makerGrounds')}
        help={words('makerGroundsHelp')}
        value={place}
        onValue={(text) => move(text, radius)}
      />
      {place.trim() !== '' && (
        <>
          <output>{groundsWords(place)}</output>
          <TextField
            name={words('makerRadius')}
            help={words('makerRadiusHelp')}
            type="number"
            value={radius}
            onValue={(text) => move(place, text)}
          />
          {!sound && <output className="put-right">{words('makerRadiusNot', String(LARGEST_RADIUS))}</output>}
        </>
      )}
    </>
  );
}

/** The place said back, so that a wrong sign is noticed. */
function groundsWords(text: string): string {
  const place = readPlace(text);
  if (!place) return words('makerGroundsNot');
  const { latitude, longitude } = place;
  return words(
    'makerGroundsUnderstood',
    words(latitude < 0 ? 'makerSouth' : 'makerNorth', degrees(latitude)),
    words(longitude < 0 ? 'makerWest' : 'makerEast', degrees(longitude)),
  );
}

function degrees(angle: number): string {
  return Math.abs(angle).toFixed(4);
}
