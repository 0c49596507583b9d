interface Commands {
  step(direction: 1 | -1): void;
  clear(): void;
}

const directions: Record<string, 1 | -1 | undefined> = {j: 1, k: -1};
const arrows: Record<string, 1 | -1 | undefined> = {ArrowRight: 1, ArrowLeft: -1};

/** j and k step from figure to figure, as do the left and right arrows on a figure; Esc lets go of the selected one. */
export function readerKeys({step, clear}: Commands, text: Element, signal: AbortSignal): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isEditable(event.target)) return;
      const onFigure = event.target instanceof Element && text.contains(event.target);
      const direction = directions[event.key] ?? (onFigure ? arrows[event.key] : undefined);
      if (direction) {
        event.preventDefault();
        step(direction);
      } else if (event.key === "Escape") clear();
    },
    {signal}
  );
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !/^(?:checkbox|radio|button)$/.test((target as HTMLInputElement).type)
  );
}
