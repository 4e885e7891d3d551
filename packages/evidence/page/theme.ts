const dark = matchMedia('(prefers-color-scheme: dark)');
const listeners: (() => void)[] = [];
const probe = document.createElement('span');

/** The button that swaps light and dark; until it is pressed the page follows the system. Nothing is stored. */
export function setUpTheme(): void {
  probe.hidden = true;
  document.body.append(probe);
  const button = document.getElementById('theme');
  if (button === null) return;
  const name = (): void => {
    button.textContent = isDark() ? 'Light colours' : 'Dark colours';
  };
  const changed = (): void => {
    name();
    for (const listener of listeners) listener();
  };
  button.addEventListener('click', () => {
    document.documentElement.dataset['theme'] = isDark() ? 'light' : 'dark';
    changed();
  });
  dark.addEventListener('change', changed);
  button.hidden = false;
  name();
}

/** Calls the listener whenever the page turns light or dark. */
export function onThemeChange(listener: () => void): void {
  listeners.push(listener);
}

/** The colour that a custom property such as `--candidate` has now, as a canvas understands it. */
export function colour(property: string): string {
  probe.style.color = `var(${property})`;
  return getComputedStyle(probe).color;
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? dark.matches : chosen === 'dark';
}
