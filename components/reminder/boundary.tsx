import { Component, type ReactNode } from 'react';

interface Props {
  readonly onFault: (fault: unknown) => void;
  readonly children: ReactNode;
}

/** Draws nothing any more once something inside it has failed, and tells its owner, who takes the reminder out of the page. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(fault: unknown) {
    this.props.onFault(fault);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
