/** A writer who types is told once, when it has been quiet for so long. In milliseconds. */
const QUIET = 1500;

/** Tells those who hear the page what changed, when nothing more has for a while. */
export function announceLater(place: HTMLElement | null): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (place !== null) place.textContent = text;
    }, QUIET);
  };
}
