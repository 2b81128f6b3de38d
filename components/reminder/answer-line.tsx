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
  useEffect(() => {
    // The button that was pressed went away with its item.
    if (byKeyboard) line.current?.focus({ preventScroll: true });
  }, [byKeyboard]);
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
