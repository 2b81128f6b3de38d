import { useEffect, useId, useRef } from 'react';
import type { Answer } from '@/lib/compose/answers';
import { words } from '@/lib/words';
import { answerWords } from './answer-words';
import { keepFocus } from './keep-focus';

interface Props {
  readonly answer: Answer;
  readonly takeBack: () => void;
}

/** Where a finding was that was answered for posts to come: what that does, and the way to take it back. */
export function AnswerLine({ answer, takeBack }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const text = useId();
  const { state, byKeyboard } = answer;
  const isKnown = state !== 'asked';
  useEffect(() => {
    if (byKeyboard && isKnown && isLeftTo(line.current)) line.current?.focus();
  }, [byKeyboard, isKnown]);
  const canUndo = state === 'kept' || state === 'practice' || state === 'not-undone';
  return (
    <div ref={line} className="answered" tabIndex={-1}>
      <p id={text}>{answerWords(answer)}</p>
      {canUndo && (
        <button
          type="button"
          className="action"
          aria-describedby={text}
          onMouseDown={keepFocus}
          onClick={takeBack}
        >
          {words('undo')}
        </button>
      )}
    </div>
  );
}

/** Whether keyboard focus is still on the card as a whole, to which it went when the button that was pressed went away. */
function isLeftTo(line: Element | null): boolean {
  const root = line?.getRootNode() as ShadowRoot | undefined;
  return root?.activeElement === line?.closest('[role=dialog]');
}
