/**
 * Calls `run` with what stands in a field, once the reader has paused for `delay` milliseconds; not while an input method is
 * still composing Chinese from pinyin.
 */
export function onQuery(input: HTMLInputElement, run: (query: string) => void, delay = 60): void {
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => run(input.value), delay);
  };
  input.addEventListener("input", (event) => {
    if (!(event as InputEvent).isComposing) later();
  });
  input.addEventListener("compositionend", later);
}
