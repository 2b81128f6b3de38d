import { Icon } from './icon';

export function SpeakerIcon() {
  return (
    <Icon>
      <path d="M4 9v6h4l5 4V5L8 9zM17 9a4 4 0 010 6M19.5 6a8.5 8.5 0 010 12" />
    </Icon>
  );
}
