/**
 * Repairs what Plot and Inputs leave for those who do not see a notebook: labels of groups without a role, which are not
 * allowed, sliders without a name, and blocks of code that scroll but cannot be reached by keyboard. Looks again whenever the page has changed, once it is quiet.
 */
export function accessible(main: Element): void {
  let waiting = false;
  const repair = () => {
    waiting = false;
    for (const group of main.querySelectorAll("svg g[aria-label]:not([role])")) group.removeAttribute("aria-label");
    for (const slider of main.querySelectorAll<HTMLInputElement>("form input[type=range]:not([aria-labelledby])")) {
      const label = slider.form?.querySelector("label");
      if (!label) continue;
      label.id ||= `label-${++labels}`;
      slider.setAttribute("aria-labelledby", label.id);
    }
    for (const code of main.querySelectorAll<HTMLElement>(".observablehq-pre-container > pre:not([tabindex])"))
      code.tabIndex = 0;
  };
  new MutationObserver(() => {
    if (!waiting) setTimeout(repair, 150);
    waiting = true;
  }).observe(main, {childList: true, subtree: true});
  repair();
}

let labels = 0;
