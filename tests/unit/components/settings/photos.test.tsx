import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useSettings } from '../../../../components/page/use-settings';
import { PhotosPanel } from '../../../../components/settings/photos-panel';
import { readMetadata } from '../../../../lib/photos/metadata/read-metadata';
import { NOT_MANAGED, type Managed } from '../../../../lib/school/managed';
import type { Pack } from '../../../../lib/school/pack';
import { PEAR_TREE } from '../../../../lib/school/pear-tree';
import { loadSettings, saveSettings } from '../../../../lib/storage';
import { jpegWithExif } from '../../../tools/jpeg-with-exif';

// The engine that reads pictures, without the browser in between.
vi.mock('../../../../lib/messages', () => ({
  sendMessage: async (type: string, data?: { readonly file: File }) =>
    type === 'photoMetadata' && data ? readMetadata(data.file) : true,
}));

function Panel(schools: { readonly main: Pack; readonly managed: Managed }) {
  const { settings, change } = useSettings();
  return settings && <PhotosPanel settings={settings} schools={schools} change={change} />;
}

async function open(managed = NOT_MANAGED, main = PEAR_TREE) {
  render(<Panel main={main} managed={managed} />);
  await screen.findByRole('heading', { name: 'Photos' });
}

const saved = async () => (await loadSettings()).settings;
const typed = () => screen.getByLabelText('Or type it, as maps show it');
const use = () => userEvent.click(screen.getByRole('button', { name: 'Use this place' }));
const choose = (bytes: Buffer) =>
  userEvent.upload(
    screen.getByLabelText('Choose a photo taken at school'),
    new File([new Uint8Array(bytes)], 'gate.jpg', { type: 'image/jpeg' }),
  );
const GROUNDS = { latitude: 52.4068, longitude: -1.5197, radius: 150 };

it('each thing that pictures are looked at for is switched off and on by itself', async () => {
  await open();
  const [faces, words] = screen.getAllByRole('switch');
  expect(faces).toBeChecked();
  await userEvent.click(faces!);
  await waitFor(async () => expect((await saved()).sightsOff).toEqual(['faces']));
  expect(faces).not.toBeChecked();
  expect(words).toBeChecked();
  await userEvent.click(faces!);
  await waitFor(async () => expect((await saved()).sightsOff).toEqual([]));
});

it('a build that reads no words in pictures does not offer it, nor asks for it', async () => {
  vi.resetModules();
  vi.stubEnv('PHOTO_WORDS', 'off');
  const { SIGHTS } = await import('../../../../lib/photos/sights');
  const { PhotosPanel: Without } = await import('../../../../components/settings/photos-panel');
  const { CHECK_WORDS } = await import('../../../../components/settings/check-words');
  vi.unstubAllEnvs();
  expect(SIGHTS).toEqual(['faces']);
  render(
    <Without
      settings={(await loadSettings()).settings}
      schools={{ main: PEAR_TREE, managed: NOT_MANAGED }}
      change={async () => true}
    />,
  );
  expect(screen.getAllByRole('switch')).toHaveLength(1);
  expect(screen.queryByText(/Read the words/)).toBeNull();
  expect(CHECK_WORDS['work-photo'].more).toBe('settingsCheckWorkPhotoWithoutWords');
});

it('where the school has locked the reminders, both stay on and say why', async () => {
  await saveSettings((now) => ({ ...now, sightsOff: ['words'] }));
  await open({ ...NOT_MANAGED, locked: ['checks'] });
  for (const locked of screen.getAllByRole('switch')) {
    expect(locked).toBeChecked();
    expect(locked).toHaveAccessibleDescription(/Your school has set this for this device/);
    await userEvent.click(locked);
    expect(locked).toBeChecked();
  }
  expect((await saved()).sightsOff).toEqual(['words']);
});

it('takes a place as maps show it, draws it, lets its size be chosen, and forgets it', async () => {
  await open();
  await userEvent.type(typed(), '52.4068° N, 1.5197° W');
  await use();
  expect(await screen.findByText('Done: this is now where the school is.')).toBeInTheDocument();
  expect(typed()).toHaveValue('');
  expect((await saved()).grounds).toEqual(GROUNDS);
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'A circle around 52.40680, -1.51970 that reaches 150 metres.',
  );

  await userEvent.selectOptions(screen.getByLabelText('How far the grounds reach'), '300 metres');
  await waitFor(async () => expect((await saved()).grounds).toEqual({ ...GROUNDS, radius: 300 }));

  await userEvent.click(screen.getByRole('button', { name: 'Forget this place' }));
  await waitFor(async () => expect((await saved()).grounds).toBeNull());
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.queryByText(/this is now where the school is/)).not.toBeInTheDocument();
});

it('begins with an empty box for the place, with the example in the help beside it', async () => {
  await open();
  expect(typed()).toHaveValue('');
  expect(typed()).not.toHaveAttribute('placeholder');
  expect(typed()).toHaveAccessibleDescription(/for example 52\.4068, -1\.5197/i);
});

it('a place that is in the school’s pack is not said to be unknown, and is drawn until there is another', async () => {
  await open(NOT_MANAGED, { ...PEAR_TREE, school: { ...PEAR_TREE.school, grounds: GROUNDS } });
  expect(screen.getByText(/Your school’s pack says where the school is/)).toBeInTheDocument();
  expect(screen.queryByText(/Once it is known where the school is/)).not.toBeInTheDocument();
  expect(screen.getByRole('img')).toHaveAccessibleName(/52\.40680, -1\.51970/);
  expect(screen.queryByRole('button', { name: 'Forget this place' })).not.toBeInTheDocument();
  await userEvent.type(typed(), '51.5, -0.125');
  await use();
  expect(await screen.findByText('Photos that were taken inside this circle are noticed.')).toBeVisible();
  expect(screen.getByRole('img')).toHaveAccessibleName(/51\.50000, -0\.12500/);
});

it.each(['the old school', 'https://maps.app.goo.gl/pQ5Yx7f2', '52.4068', '152.4068, -1.5197'])(
  'says that “%s” is no place, and keeps what there was',
  async (text) => {
    await saveSettings((now) => ({ ...now, grounds: GROUNDS }));
    await open();
    await userEvent.type(typed(), text);
    await use();
    expect(
      await screen.findByText(
        /^That was not understood as a place\. Right-click the school in Google Maps .* two numbers/,
      ),
    ).toBeInTheDocument();
    expect(typed()).toHaveValue(text);
    expect((await saved()).grounds).toEqual(GROUNDS);
  },
);

it('learns the place from a photo, and leaves its size as it was', async () => {
  await saveSettings((now) => ({ ...now, grounds: { ...GROUNDS, radius: 75 } }));
  await open();
  await choose(jpegWithExif({ position: { latitude: 51.5, longitude: -0.125 } }));
  expect(await screen.findByText('Done: this is now where the school is.')).toBeInTheDocument();
  const { grounds } = await saved();
  expect(grounds?.latitude).toBeCloseTo(51.5, 4);
  expect(grounds?.longitude).toBeCloseTo(-0.125, 4);
  expect(grounds?.radius).toBe(75);
});

it.each([
  ['has no place in it', jpegWithExif({ taken: '2026:05:12 10:40:00' })],
  ['is none', Buffer.from('no picture')],
])('says so when a photo %s, and keeps what there was', async (_, bytes) => {
  await saveSettings((now) => ({ ...now, grounds: GROUNDS }));
  await open();
  await choose(bytes);
  expect(await screen.findByText(/This photo does not say where it was taken/)).toBeInTheDocument();
  expect((await saved()).grounds).toEqual(GROUNDS);
});

describe('a place that could not be kept', () => {
  beforeEach(async () => {
    await open();
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  });

  it('stays in its field', async () => {
    await userEvent.type(typed(), '52.4068, -1.5197');
    await use();
    await waitFor(() => expect(console.warn).toHaveBeenCalled());
    expect(typed()).toHaveValue('52.4068, -1.5197');
  });

  it('is not said to be read for ever', async () => {
    await choose(jpegWithExif({ position: { latitude: 51.5, longitude: -0.125 } }));
    await waitFor(() => expect(console.warn).toHaveBeenCalled());
    await waitFor(() => expect(screen.queryByText('Reading the photo…')).not.toBeInTheDocument());
  });
});
