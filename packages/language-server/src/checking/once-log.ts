/** Logs each message once: the same would come again at every keystroke. */
export function onceLog(write: (message: string) => void): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    write(message);
  };
}
