import { type ReactNode, useEffect, useRef } from 'react';
import { RoleButton } from '../parts/press';
import { words } from '../words';

interface DialogProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A dialog as Facebook makes it: focus that leaves it is fetched back, Escape closes it. */
export function Dialog({ label, children, onClose }: DialogProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fetchBack = (event: FocusEvent) => {
      const dialog = element.current;
      if (!dialog || !(event.target instanceof Node) || dialog.contains(event.target)) return;
      const first = dialog.querySelector<HTMLElement>('[contenteditable="true"], [role="button"]');
      first?.focus();
    };
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('focusin', fetchBack);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('focusin', fetchBack);
      document.removeEventListener('keydown', close);
    };
  }, [onClose]);
  return (
    <div className="shade">
      <div ref={element} role="dialog" aria-label={label} className="dialog">
        <header>
          <h2>{label}</h2>
          <RoleButton attributes={{ 'aria-label': words.close }} onPress={onClose}>
            ×
          </RoleButton>
        </header>
        {children}
      </div>
    </div>
  );
}
