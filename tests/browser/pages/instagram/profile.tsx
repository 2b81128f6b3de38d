import { useState } from 'react';
import { TextareaBox } from '../editors/textarea-editor';
import { RoleButton } from '../parts/press';
import { publish } from '../practice';

/** Where one says something of oneself on Instagram: a form whose last control saves it. */
export function Profile() {
  const [text, setText] = useState('');
  return (
    <main role="main">
      <form onSubmit={(event) => event.preventDefault()}>
        <RoleButton onPress={() => publish('A new photo')}>Change photo</RoleButton>
        <TextareaBox attributes={{ id: 'pepBio' }} value={text} onText={setText} />
        <RoleButton attributes={{ 'data-submit': '' }} onPress={() => publish(text)}>
          Submit
        </RoleButton>
      </form>
    </main>
  );
}
